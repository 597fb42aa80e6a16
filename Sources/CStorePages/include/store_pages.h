#ifndef STORE_PAGES_H
#define STORE_PAGES_H

#include <stdint.h>

/* How many bytes at the end of each page SQLite leaves to the checksum. */
#define STORE_PAGE_CHECKSUM_SIZE 8

/* From now on every database that SQLite opens in this process has a checksum at the end of each
   page: written with the page, verified whenever the page is read. 0, or SQLite's result code. */
int store_pages_register(void);

/* Asks SQLite to leave room for checksums in a database that is empty so far. `database` is a
   connection (sqlite3 *). 0, or SQLite's result code. */
int store_pages_reserve(void *database);

/* The first page of `size` bytes, from number `first` on, counted from 1, that is not as it was
   written; 0 where there is none, -1 where the file can't be read. Needs an open transaction. */
int64_t store_pages_first_damaged(void *database, int size, int64_t first);

/* The page that this thread found damaged last, in whatever database; 0 where it found none. */
int64_t store_pages_last_damaged(void);

#endif
