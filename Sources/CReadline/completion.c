// Completion from candidates that the caller offers, and from nothing else: never from file names.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <readline/readline.h>

#include "internal.h"

static rekindle_completer current_completer;
static void *current_context;

static char **candidates;
static size_t candidate_count, candidate_capacity, next_candidate;

static void drop_candidates(void) {
    for (size_t index = 0; index < candidate_count; index++) free(candidates[index]);
    free(candidates);
    candidates = NULL;
    candidate_count = candidate_capacity = next_candidate = 0;
}

void rekindle_readline_offer(const char *candidate) {
    if (candidate_count == candidate_capacity) {
        size_t capacity = candidate_capacity == 0 ? 16 : candidate_capacity * 2;
        char **larger = realloc(candidates, capacity * sizeof *larger);
        if (larger == NULL) return;
        candidates = larger;
        candidate_capacity = capacity;
    }
    char *copy = strdup(candidate);
    if (copy != NULL) candidates[candidate_count++] = copy;
}

static char *hand_over_next(const char *word, int state) {
    (void)word;
    if (state == 0) next_candidate = 0;
    return next_candidate < candidate_count ? strdup(candidates[next_candidate++]) : NULL;
}

static char **complete(const char *word, int start, int end) {
    // readline makes this a space before every completion.
    rl_completion_append_character = '\0';
    if (current_completer == NULL) return NULL;
    char *line = strndup(rl_line_buffer, (size_t)end);
    if (line == NULL) return NULL;
    drop_candidates();
    current_completer(current_context, line, start);
    free(line);
    char **matches = candidate_count == 0 ? NULL : rl_completion_matches(word, hand_over_next);
    drop_candidates();
    return matches;
}

// What readline falls back to where nothing was offered; its own choice would be file names.
static char *no_entry(const char *word, int state) {
    (void)word;
    (void)state;
    return NULL;
}

// At most this many are listed one under the other where they are read out.
static const int most_read_out = 20;
// readline's default, by which it is seen whether an inputrc has said anything.
static const int unasked = -1;

static int lists_downwards;

// So many that the line and the first of them are still on the screen.
static int most_listed(int longest) {
    if (lists_downwards) return most_read_out;
    int rows, columns;
    rl_get_screen_size(&rows, &columns);
    int beside = columns / (longest + 2);
    int most = (rows - 4) * (beside > 0 ? beside : 1);
    return most > 8 ? most : 8;
}

// Instead of a question whether to list them all: as many as fit, and how many there are besides.
static void list(char **matches, int count, int longest) {
    int shown = most_listed(longest);
    if (shown > count) shown = count;
    rl_display_match_list(matches, shown, longest);
    if (shown < count) {
        fprintf(rl_outstream, "and %d more; another letter leaves fewer", count - shown);
        rl_crlf();
    }
    rekindle_draw_line_again();
}

void rekindle_prepare_completion(int is_accessible) {
    lists_downwards = is_accessible;
    // Before the inputrc is read, which may say otherwise.
    rl_completion_query_items = unasked;
    rl_variable_bind("page-completions", "off");
    rl_variable_bind("completion-ignore-case", "on");
    if (is_accessible) rl_variable_bind("completion-display-width", "0");
    rl_attempted_completion_function = complete;
    rl_completion_entry_function = no_entry;
    // An apostrophe is part of an answer, not the beginning of a quotation.
    rl_basic_quote_characters = "";
    rl_completer_quote_characters = "";
}

// Whoever wants to be asked is asked.
void rekindle_settle_completion(void) {
    if (rl_completion_query_items == unasked) rl_completion_display_matches_hook = list;
}

void rekindle_begin_completion(rekindle_completer completer, void *context, int break_at_spaces) {
    current_completer = completer;
    current_context = context;
    rl_completer_word_break_characters = break_at_spaces ? " \t\n" : "";
}

void rekindle_end_completion(void) {
    current_completer = NULL;
    current_context = NULL;
}
