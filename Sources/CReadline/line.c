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
    rekindle_clear_line();
    rl_deprep_terminal();
    // The editor is stopped and ended like any other program, which readline's own handlers would keep it from.
    rl_clear_signals();
    char *edited = current_editor(editor_context, rl_line_buffer);
    rl_set_signals();
    rl_prep_terminal(1);
    // The window may have got another size meanwhile.
    rl_reset_screen_size();
    if (edited != NULL) {
        rl_begin_undo_group();
        rl_delete_text(0, rl_end);
        rl_point = 0;
        rl_insert_text(edited);
        rl_end_undo_group();
        free(edited);
    }
    rekindle_draw_line_again();
    return 0;
}

// Only a key that does nothing yet: what an inputrc says stands, for the whole sequence and for its first key alone.
static void offer_key(const char *keys, Keymap map) {
    KEYMAP_ENTRY first = map[(unsigned char)keys[0]];
    if (keys[1] != '\0' && first.type != ISKMAP && first.function != NULL && first.function != rl_insert) return;
    rl_bind_keyseq_if_unbound_in_map(keys, edit_elsewhere, map);
}

static void name_editing(void) {
    rl_add_defun("edit-elsewhere", edit_elsewhere, -1);
    // The shell's names for it, which an inputrc may hold.
    rl_add_defun("edit-and-execute-command", edit_elsewhere, -1);
    rl_add_defun("vi-edit-and-execute-command", edit_elsewhere, -1);
}

static void offer_editing_keys(void) {
    offer_key("\x18\x05", emacs_standard_keymap);
    offer_key("\x18\x05", vi_insertion_keymap);
    offer_key("v", vi_movement_keymap);
}

void rekindle_readline_prepare(int prompt_descriptor, int is_accessible) {
    make_locale_utf8();
    rl_readline_name = "rekindle";
    rl_outstream = prompt_descriptor == 2 ? stderr : stdout;
    rl_catch_signals = 1;
    rl_catch_sigwinch = 1;
    // LINES and COLUMNS belong to the shell.
    rl_change_environment = 0;
    rl_getc_function = rekindle_read_key;
    rl_startup_hook = insert_prefill;
    name_editing();
    rekindle_prepare_completion(is_accessible);
    rekindle_prepare_display();
    rl_initialize();
    rekindle_settle_completion();
    offer_editing_keys();
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
        // For Ctrl-Y, wherever the next prompt is.
        if (result.outcome == REKINDLE_INTERRUPTED && rl_end > 0) {
            rl_kill_text(0, rl_end);
            rl_free_undo_list();
        }
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
    rekindle_begin_line();
    char *text = readline(prompt);
    rekindle_line result = {.outcome = REKINDLE_LINE, .text = text};
    if (text == NULL) {
        result = finish_without_line();
    } else {
        rekindle_end_line();
    }
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
