// Drawing the line. On a terminal that cannot move its cursor nothing is drawn over: what is typed is shown behind what
// is there, what is erased at the end is erased there, and every other change shows the whole line again in a new row.
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include <readline/readline.h>

#include "internal.h"

static int is_linear;
static char *shown_prompt, *shown_line;

static void note_shown(const char *prompt, const char *line) {
    free(shown_prompt);
    free(shown_line);
    shown_prompt = prompt == NULL ? NULL : strdup(prompt);
    shown_line = line == NULL ? NULL : strdup(line);
}

// Without the marks round what takes no columns.
static void show_prompt(const char *prompt) {
    for (; *prompt != '\0'; prompt++) {
        if (*prompt != RL_PROMPT_START_IGNORE && *prompt != RL_PROMPT_END_IGNORE) putc(*prompt, rl_outstream);
    }
}

// Columns of a text, or -1 where they cannot be told.
static int columns(const char *text) {
    wchar_t wide[1024];
    size_t count = mbstowcs(wide, text, 1024);
    return count >= 1024 ? -1 : wcswidth(wide, count);
}

// Whether the text could be erased by going back over it, which only works within a row.
static int erase(const char *prompt, const char *line, const char *erased) {
    int width, height;
    rl_get_screen_size(&height, &width);
    int before = columns(prompt), kept = columns(line), gone = columns(erased);
    if (before < 0 || kept < 0 || gone < 0 || before + kept + gone >= width) return 0;
    for (int column = 0; column < gone; column++) fputs("\b \b", rl_outstream);
    return 1;
}

static void draw_linear(void) {
    const char *prompt = rl_display_prompt == NULL ? "" : rl_display_prompt;
    const char *line = rl_line_buffer;
    int is_same_prompt = shown_prompt != NULL && strcmp(shown_prompt, prompt) == 0;
    size_t before = is_same_prompt ? strlen(shown_line) : 0;
    size_t now = strlen(line);
    if (is_same_prompt && strncmp(line, shown_line, before) == 0) {
        fputs(line + before, rl_outstream);
    } else if (!is_same_prompt || strncmp(line, shown_line, now) != 0 || !erase(prompt, line, shown_line + now)) {
        if (shown_prompt != NULL) putc('\n', rl_outstream);
        show_prompt(prompt);
        fputs(line, rl_outstream);
    }
    note_shown(prompt, line);
    fflush(rl_outstream);
}

void rekindle_prepare_display(void) {
    const char *terminal = getenv("TERM");
    is_linear = terminal == NULL || *terminal == '\0' || strcmp(terminal, "dumb") == 0;
    if (is_linear) rl_redisplay_function = draw_linear;
}

void rekindle_begin_line(void) { note_shown(NULL, NULL); }

void rekindle_clear_line(void) {
    if (is_linear) {
        putc('\n', rl_outstream);
        note_shown(NULL, NULL);
    } else {
        rl_clear_visible_line();
    }
    fflush(rl_outstream);
}

// Where something else has been written since.
void rekindle_draw_line_again(void) {
    note_shown(NULL, NULL);
    rl_forced_update_display();
}

// With the cursor behind the line, wherever it stood before.
void rekindle_draw_to_end(void) {
    rl_point = rl_end;
    if (is_linear) return;
    rl_clear_visible_line();
    rl_forced_update_display();
}

// readline ends only rows that it has drawn itself.
void rekindle_end_line(void) {
    if (!is_linear) return;
    putc('\n', rl_outstream);
    fflush(rl_outstream);
}
