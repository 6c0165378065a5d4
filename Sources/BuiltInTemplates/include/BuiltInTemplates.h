#ifndef BUILT_IN_TEMPLATES_H
#define BUILT_IN_TEMPLATES_H
#include <stddef.h>

/// One file of the top-level Templates folder.
struct BuiltInTemplate {
  /// Relative to that folder, with slashes.
  const char *path;
  const unsigned char *bytes;
  size_t count;
};

extern const struct BuiltInTemplate *const built_in_templates;
extern const size_t built_in_template_count;
#endif
