#if __has_include(<csv.h>)
#include <csv.h>
#else
#error "libcsv is missing. Install it with: sudo apt-get install libcsv-dev"
#endif
