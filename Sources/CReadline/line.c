// Preparing readline and reading one line.
#define _GNU_SOURCE
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <readline/history.h>
#include <readline/readline.h>

#include "internal.h"

static const char *current_prefill;
static rekindle_editor current_editor;
static void *editor_context;

static void make_locale_utf8(void) {
    if (setlocale(LC_ALL, "") != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
    // readline asks the environment again, so telling the C library alone is not enough.
    setenv("LC_ALL", "C.UTF-8", 1);
    setlocale(LC_ALL, "");
}

static int insert_prefill(void) {
    if (current_prefill != NULL) rl_insert_text(current_prefill);
    return 0;
}

static int edit_elsewhere(int count, int key) {
    (void)count;
    (void)key;
    if (current_editor == NULL) return rl_ding();
    rl_clear_visible_line();
    fflush(rl_outstream);
    rl_deprep_terminal();
    char *edited = current_editor(editor_context, rl_line_buffer);
    rl_prep_terminal(1);
    if (edited != NULL) {
        rl_begin_undo_group();
        rl_delete_text(0, rl_end);
        rl_point = 0;
        rl_insert_text(edited);
        rl_end_undo_group();
        free(edited);
    }
    rl_forced_update_display();
    return 0;
}

void rekindle_readline_prepare(int prompt_descriptor) {
    make_locale_utf8();
    rl_readline_name = "rekindle";
    rl_outstream = prompt_descriptor == 2 ? stderr : stdout;
    rl_catch_signals = 1;
    rl_catch_sigwinch = 1;
    // LINES and COLUMNS belong to the shell.
    rl_change_environment = 0;
    rl_getc_function = rekindle_read_key;
    rl_startup_hook = insert_prefill;
    rl_add_defun("edit-elsewhere", edit_elsewhere, -1);
    rl_bind_keyseq("\\C-x\\C-e", edit_elsewhere);
    rl_bind_keyseq_in_map("\\C-x\\C-e", edit_elsewhere, vi_insertion_keymap);
    rekindle_prepare_completion();
    rl_initialize();
    // Ctrl-C is shown at the end of the line, not wherever the cursor stood.
    rl_variable_bind("echo-control-characters", "off");
    // An answer typed over a recalled command must not stay in the list of commands.
    rl_variable_bind("revert-all-at-newline", "on");
    rekindle_catch_interrupts();
}

static rekindle_line finish_without_line(void) {
    rekindle_line result = {.outcome = REKINDLE_END_OF_INPUT};
    if (rekindle_is_ending() || rekindle_was_interrupted()) {
        result.outcome = rekindle_is_ending() ? REKINDLE_ENDING : REKINDLE_INTERRUPTED;
        result.ending_signal = rekindle_ending_signal();
        result.text = strdup(rl_line_buffer == NULL ? "" : rl_line_buffer);
    }
    // With bracketed paste on, readline has ended the line on the screen already.
    const char *bracketed = rl_variable_value("enable-bracketed-paste");
    if (bracketed == NULL || strcmp(bracketed, "on") != 0) {
        fputs("\r\n", rl_outstream);
        fflush(rl_outstream);
    }
    return result;
}

rekindle_line rekindle_readline_read(
    const char *prompt, const char *prefill, int break_at_spaces,
    rekindle_completer completer, rekindle_editor editor, void *context) {
    current_prefill = prefill;
    current_editor = editor;
    editor_context = context;
    rekindle_begin_completion(completer, context, break_at_spaces);
    rekindle_begin_watching();
    rekindle_begin_checking_bytes();
    // Left over from the prompt before; it would cost this one a blank row.
    rl_eof_found = 0;
    char *text = readline(prompt);
    rekindle_line result = {.outcome = REKINDLE_LINE, .text = text};
    if (text == NULL) result = finish_without_line();
    result.lost_bytes = rekindle_lost_bytes();
    rekindle_end_watching();
    rekindle_end_completion();
    current_prefill = NULL;
    current_editor = NULL;
    return result;
}

void rekindle_readline_release(char *text) { free(text); }

void rekindle_readline_forget_history(void) { clear_history(); }

void rekindle_readline_add_history(const char *command) { add_history(command); }
