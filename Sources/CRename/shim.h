/* Swift can't call variadic C functions, and the C library's own renameat2() is not in
   Swift's view of it. */
#include <fcntl.h>
#include <stdio.h>
#if defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>
#endif

/* Exchanges what two paths name, in one step; 0, or -1 and errno. */
static inline int exchange_paths(const char *one, const char *other) {
#if defined(__linux__)
  return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, 2u /* RENAME_EXCHANGE */);
#else
  return renamex_np(one, other, RENAME_SWAP);
#endif
}
