#if __has_include(<zlib.h>)
#include <zlib.h>
#else
#error "zlib is missing. Install it with: sudo apt-get install zlib1g-dev"
#endif
