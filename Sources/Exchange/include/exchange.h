#ifndef DIGEST_EXCHANGE_H
#define DIGEST_EXCHANGE_H

/// Swaps what two paths stand for, in one step that no other process can see half of.
///
/// Returns 0, or -1 with `errno` set: EINVAL, ENOSYS or ENOTSUP where the system or the file system cannot.
int exchange_files(const char *a, const char *b);

#endif
