#ifndef DIGEST_NOTICE_H
#define DIGEST_NOTICE_H

/// Begins to listen for changes of folders. Returns a file descriptor, or -1 with `errno` set: ENOTSUP where the system has no
/// inotify(7).
int notice_begin(void);

/// Listens for changes of the files and folders right inside a folder; does nothing where that is done already.
///
/// Returns 0, or -1 with `errno` set: ENOSPC where the user may not listen to more folders.
int notice_folder(int listener, const char *path);

/// Waits until something has changed, and forgets what.
///
/// Returns 1, or 0 when the time is up, or -1 with `errno` set.
int notice_wait(int listener, int milliseconds);

#endif
