// The least that a site generator can do: read each article, run cmark, write the result.
//
//     cc -O2 plain.c -lcmark -o plain && ./plain ARTICLES OUTPUT
#include <cmark.h>
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char *contents(const char *path, size_t *length) {
  int file = open(path, O_RDONLY);
  struct stat status;
  if (file < 0 || fstat(file, &status) != 0) return NULL;
  char *bytes = malloc((size_t)status.st_size + 1);
  ssize_t count = read(file, bytes, (size_t)status.st_size);
  close(file);
  if (count != status.st_size) return NULL;
  bytes[count] = 0;
  *length = (size_t)count;
  return bytes;
}

int main(int count, char **arguments) {
  if (count != 3) return 64;
  DIR *folder = opendir(arguments[1]);
  if (!folder) return 1;
  mkdir(arguments[2], 0777);
  char path[4096];
  struct dirent *entry;
  while ((entry = readdir(folder))) {
    char *dot = strrchr(entry->d_name, '.');
    if (!dot || strcmp(dot, ".md") != 0) continue;
    snprintf(path, sizeof path, "%s/%s", arguments[1], entry->d_name);
    size_t length;
    char *text = contents(path, &length);
    if (!text) return 1;
    // The front matter is not Markdown.
    char *body = strncmp(text, "---\n", 4) == 0 ? strstr(text + 3, "\n---\n") : NULL;
    body = body ? body + 5 : text;
    char *html = cmark_markdown_to_html(body, length - (size_t)(body - text), CMARK_OPT_DEFAULT);
    snprintf(path, sizeof path, "%s/%.*s.html", arguments[2], (int)(dot - entry->d_name), entry->d_name);
    int page = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
    size_t size = strlen(html);
    if (page < 0 || write(page, html, size) != (ssize_t)size) return 1;
    close(page);
    free(html);
    free(text);
  }
  closedir(folder);
  return 0;
}
