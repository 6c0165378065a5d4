#ifndef DIGEST_FREE_MEMORY_H
#define DIGEST_FREE_MEMORY_H

// What the allocator of the machine holds back of memory that is free. Each stage of a build leaves holes between what stays.
// glibc fills them again, but gives none back by itself, and takes large blocks from the same heaps as small ones once it has
// seen some of them. Other C libraries are left as they are.

/// Has large blocks, such as pages and parts of the memory, stand apart from what stays, and go as soon as they are free.
void free_memory_keep_large_blocks_apart(void);

/// Gives back what is free now; to be called when a stage is done that used much.
void free_memory_give_back(void);

#endif
