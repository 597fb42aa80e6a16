/* A layer between SQLite and the system's files that puts a checksum at the end of each page of a
   database, and verifies it whenever SQLite reads the page.

   SQLite itself keeps no checksums: a bit that flips on the disk may become another figure, or take
   a row away, without a word. The room is SQLite's own 'reserved bytes' at the end of each page, so
   any SQLite tool can read the file. Journals pass through as they are: they hold pages together
   with their checksums. */
#include "store_pages.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  sqlite3_file base;
  /* The system's own file, which lies behind this in memory. */
  sqlite3_file *real;
} checked_file;

static sqlite3_vfs checked_vfs;
static sqlite3_vfs *real_vfs;
/* One a thread, because several databases may be open. SQLite reads a page on the thread of whoever
   asked for it. */
static _Thread_local int64_t last_damaged;

static sqlite3_file *real_of(sqlite3_file *file) { return ((checked_file *)file)->real; }

#define CALL(file, method, ...) real_of(file)->pMethods->method(real_of(file), __VA_ARGS__)

/* The checksum */

static uint64_t mixed(uint64_t state, uint64_t word) {
  uint64_t product = (state ^ word) * 0xD6E8FEB86659FD93u;
  return product << 29 | product >> 35;
}

static uint64_t word_at(const unsigned char *bytes) {
  uint64_t word;
  memcpy(&word, bytes, 8);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
  word = __builtin_bswap64(word);
#endif
  return word;
}

/* Every step is a bijection of state and word, so that no change within one word escapes. The
   page's number takes part: a page that lies in another one's place is damage too. */
static uint64_t checksum(const unsigned char *page, int size, int64_t number) {
  uint64_t state[8] = {1, 2, 3, 4, 5, 6, 7, (uint64_t)number};
  int end = size - STORE_PAGE_CHECKSUM_SIZE;
  int position = 0;
  for (; position + 64 <= end; position += 64) {
    for (int lane = 0; lane < 8; lane++) {
      state[lane] = mixed(state[lane], word_at(page + position + 8 * lane));
    }
  }
  uint64_t sum = 0x9E3779B97F4A7C15u ^ (uint64_t)size;
  for (; position < end; position += 8) sum = mixed(sum, word_at(page + position));
  for (int lane = 0; lane < 8; lane++) sum = mixed(sum, state[lane]);
  return sum;
}

static int is_zero(const unsigned char *page, int size) {
  return page[0] == 0 && memcmp(page, page + 1, (size_t)size - 1) == 0;
}

/* A page that was never written, because nothing needs what it holds, is all zeros. */
static int is_sound(const unsigned char *page, int size, int64_t number) {
  return word_at(page + size - STORE_PAGE_CHECKSUM_SIZE) == checksum(page, size, number)
    || is_zero(page, size);
}

/* Whether these bytes of a database are a page; the others are the first bytes of its header. */
static int is_page(int size, sqlite3_int64 offset) {
  return size >= 512 && (size & (size - 1)) == 0 && offset % size == 0;
}

/* A file's methods */

static int checked_read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset) {
  int result = CALL(file, xRead, bytes, size, offset);
  if (result != SQLITE_OK || !is_page(size, offset)) return result;
  int64_t number = offset / size + 1;
  if (is_sound(bytes, size, number)) return SQLITE_OK;
  last_damaged = number;
  return SQLITE_IOERR_DATA;
}

static int checked_write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset) {
  if (is_page(size, offset)) {
    /* These are the last bytes of a page in SQLite's cache, which it leaves to its extensions. They
       have to be right there too, because pages go from there into journals. */
    unsigned char *page = (unsigned char *)bytes;
    uint64_t sum = checksum(page, size, offset / size + 1);
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
    sum = __builtin_bswap64(sum);
#endif
    memcpy(page + size - STORE_PAGE_CHECKSUM_SIZE, &sum, STORE_PAGE_CHECKSUM_SIZE);
  }
  return CALL(file, xWrite, bytes, size, offset);
}

static int checked_close(sqlite3_file *file) {
  return real_of(file)->pMethods ? real_of(file)->pMethods->xClose(real_of(file)) : SQLITE_OK;
}

static int checked_truncate(sqlite3_file *file, sqlite3_int64 size) {
  return CALL(file, xTruncate, size);
}

static int checked_sync(sqlite3_file *file, int flags) { return CALL(file, xSync, flags); }

static int checked_size(sqlite3_file *file, sqlite3_int64 *size) {
  return CALL(file, xFileSize, size);
}

static int checked_lock(sqlite3_file *file, int level) { return CALL(file, xLock, level); }

static int checked_unlock(sqlite3_file *file, int level) { return CALL(file, xUnlock, level); }

static int checked_reserved(sqlite3_file *file, int *answer) {
  return CALL(file, xCheckReservedLock, answer);
}

static int checked_control(sqlite3_file *file, int operation, void *argument) {
  return CALL(file, xFileControl, operation, argument);
}

static int checked_sector(sqlite3_file *file) {
  return real_of(file)->pMethods->xSectorSize(real_of(file));
}

static int checked_device(sqlite3_file *file) {
  int device = real_of(file)->pMethods->xDeviceCharacteristics(real_of(file));
#ifdef SQLITE_IOCAP_SUBPAGE_READ
  /* A part of a page can't be verified. */
  device &= ~SQLITE_IOCAP_SUBPAGE_READ;
#endif
  return device;
}

/* The first version of methods has no memory maps and no shared memory, so that SQLite reads and
   writes whole pages through this layer and in no other way. */
static const sqlite3_io_methods checked_methods = {
  .iVersion = 1,
  .xClose = checked_close,
  .xRead = checked_read,
  .xWrite = checked_write,
  .xTruncate = checked_truncate,
  .xSync = checked_sync,
  .xFileSize = checked_size,
  .xLock = checked_lock,
  .xUnlock = checked_unlock,
  .xCheckReservedLock = checked_reserved,
  .xFileControl = checked_control,
  .xSectorSize = checked_sector,
  .xDeviceCharacteristics = checked_device,
};

static int checked_open(
  sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *opened) {
  (void)vfs;
  if (!(flags & SQLITE_OPEN_MAIN_DB)) {
    return real_vfs->xOpen(real_vfs, name, file, flags, opened);
  }
  checked_file *checked = (checked_file *)file;
  memset(checked, 0, sizeof *checked);
  checked->real = (sqlite3_file *)(checked + 1);
  checked->base.pMethods = &checked_methods;
  return real_vfs->xOpen(real_vfs, name, checked->real, flags, opened);
}

/* What the rest of the program calls */

int store_pages_register(void) {
  if (real_vfs) return SQLITE_OK;
  real_vfs = sqlite3_vfs_find(NULL);
  if (!real_vfs) return SQLITE_ERROR;
  /* All but opening is the system's own. */
  checked_vfs = *real_vfs;
  checked_vfs.zName = "footfall";
  checked_vfs.pNext = NULL;
  checked_vfs.szOsFile += (int)sizeof(checked_file);
  checked_vfs.xOpen = checked_open;
  return sqlite3_vfs_register(&checked_vfs, 1);
}

int store_pages_reserve(void *database) {
  int count = STORE_PAGE_CHECKSUM_SIZE;
  return sqlite3_file_control(database, "main", SQLITE_FCNTL_RESERVE_BYTES, &count);
}

int64_t store_pages_first_damaged(void *database, int size, int64_t first) {
  sqlite3_file *file = NULL;
  sqlite3_int64 bytes = 0;
  if (sqlite3_file_control(database, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK
    || !file || file->pMethods != &checked_methods || CALL(file, xFileSize, &bytes) != SQLITE_OK) {
    return -1;
  }
  unsigned char *page = malloc((size_t)size);
  if (!page) return -1;
  int64_t found = 0;
  for (int64_t number = first; !found && number <= bytes / size; number++) {
    /* SQLite leaves the page alone whose bytes it locks. */
    if (number == 0x40000000 / size + 1) continue;
    int result = checked_read(file, page, size, (number - 1) * size);
    if (result == SQLITE_IOERR_DATA) found = number;
    else if (result != SQLITE_OK) found = -1;
  }
  free(page);
  return found;
}

int64_t store_pages_last_damaged(void) { return last_damaged; }
