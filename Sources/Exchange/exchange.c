// The one call of the disk that Swift’s own modules of C libraries do not show: it is no part of POSIX.
#define _GNU_SOURCE
#include "exchange.h"

#include <errno.h>
#include <stdio.h>

#if defined(__APPLE__)
#include <sys/stdio.h>

int exchange_files(const char *a, const char *b) { return renamex_np(a, b, RENAME_SWAP); }
#elif defined(__linux__)
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

// From <linux/fs.h>; musl has the number of the call, but not the call.
enum { rename_exchange = 1 << 1 };

int exchange_files(const char *a, const char *b) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, a, AT_FDCWD, b, rename_exchange);
}
#else
int exchange_files(const char *a, const char *b) {
  (void)a;
  (void)b;
  errno = ENOTSUP;
  return -1;
}
#endif
