/* Swift's view of the C library leaves its malloc.h out. */
#if defined(__GLIBC__) || defined(__linux__)
#include <malloc.h>
#endif

/* Lets all threads share so many heaps; where that can't be said, nothing happens. */
static inline void limit_heaps(int count) {
#if defined(M_ARENA_MAX)
  mallopt(M_ARENA_MAX, count);
#else
  (void)count;
#endif
}

/* Takes blocks of any size from a heap, and keeps so many free bytes at its end. */
static inline void keep_memory(int bytes) {
#if defined(M_MMAP_MAX) && defined(M_TRIM_THRESHOLD)
  mallopt(M_MMAP_MAX, 0);
  mallopt(M_TRIM_THRESHOLD, bytes);
#else
  (void)bytes;
#endif
}
