#ifndef BUILT_IN_TEMPLATES_H
#define BUILT_IN_TEMPLATES_H
#include <stddef.h>
#endif
