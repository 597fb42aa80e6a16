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

/* Takes up to `block` bytes at once from a heap, and keeps `free` free bytes at its end. */
static inline void keep_memory(int block, int free) {
#if defined(M_MMAP_THRESHOLD) && defined(M_TRIM_THRESHOLD)
  mallopt(M_MMAP_THRESHOLD, block);
  mallopt(M_TRIM_THRESHOLD, free);
#else
  (void)block;
  (void)free;
#endif
}
