// Swift’s own modules of C libraries do not show inotify(7) everywhere.
#define _GNU_SOURCE
#include "notice.h"

#include <errno.h>

#if defined(__linux__)
#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

int notice_begin(void) { return inotify_init1(IN_NONBLOCK | IN_CLOEXEC); }

int notice_folder(int listener, const char *path) {
  // A file is read when it is whole: a writer that still has it open is waited for. The exception is a new folder or link.
  uint32_t what = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ONLYDIR;
  return inotify_add_watch(listener, path, what) < 0 ? -1 : 0;
}

int notice_wait(int listener, int milliseconds) {
  struct pollfd poller = {.fd = listener, .events = POLLIN};
  int ready = poll(&poller, 1, milliseconds);
  if (ready <= 0) return ready < 0 && errno == EINTR ? 0 : ready;
  char events[16384];
  while (read(listener, events, sizeof events) > 0) {
  }
  return 1;
}
#else
int notice_begin(void) {
  errno = ENOTSUP;
  return -1;
}

int notice_folder(int listener, const char *path) {
  (void)listener;
  (void)path;
  errno = ENOTSUP;
  return -1;
}

int notice_wait(int listener, int milliseconds) {
  (void)listener;
  (void)milliseconds;
  errno = ENOTSUP;
  return -1;
}
#endif
