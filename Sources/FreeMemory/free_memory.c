#include "free_memory.h"

#include <stdlib.h>

#if defined(__GLIBC__)
#include <malloc.h>

// The size that glibc begins with. To set it keeps it from rising with the largest block that was ever given back.
void free_memory_keep_large_blocks_apart(void) { mallopt(M_MMAP_THRESHOLD, 128 * 1024); }

void free_memory_give_back(void) { malloc_trim(0); }
#else
void free_memory_keep_large_blocks_apart(void) {}

void free_memory_give_back(void) {}
#endif
