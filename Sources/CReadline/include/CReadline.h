// The part of GNU readline that rekindle uses, as plain functions. One prompt at a time, on the main thread.
#ifndef REKINDLE_CREADLINE_H
#define REKINDLE_CREADLINE_H

// How a prompt ended.
typedef enum {
    REKINDLE_LINE,          // Enter: the text is the line
    REKINDLE_INTERRUPTED,   // Ctrl-C: the text is what was in the line
    REKINDLE_END_OF_INPUT,  // Ctrl-D on an empty line: no text
    REKINDLE_ENDING,        // the process was asked to end, or the terminal is gone: the text is the draft
} rekindle_outcome;

typedef struct {
    rekindle_outcome outcome;
    char *text;         // for rekindle_readline_release(); may be NULL
    int lost_bytes;     // whether bytes came that are no UTF-8; readline drops them without a word
    int ending_signal;  // SIGTERM, SIGHUP or SIGQUIT with REKINDLE_ENDING, else 0
} rekindle_line;

// Asked for completions: `line` is the text before the cursor, `start` the byte at which the word begins.
// Offers each candidate with rekindle_readline_offer().
typedef void (*rekindle_completer)(void *context, const char *line, int start);

// Called with the whole line at Ctrl-X Ctrl-E. Returns the new text, to be freed, or NULL to leave the line alone.
typedef char *(*rekindle_editor)(void *context, const char *line);

// Reads the inputrc and takes over Ctrl-C. Makes the locale UTF-8 if it is not: in the C locale readline drops
// every letter outside ASCII. `prompt_descriptor` is 1 or 2. `is_accessible` lists completions one under the other.
void rekindle_readline_prepare(int prompt_descriptor, int is_accessible);

// Shows the prompt and reads one line. Invisible parts of the prompt stand between \001 and \002.
// `break_at_spaces` 0 completes the whole line as one word.
rekindle_line rekindle_readline_read(
    const char *prompt, const char *prefill, int break_at_spaces,
    rekindle_completer completer, rekindle_editor editor, void *context);

void rekindle_readline_release(char *text);
void rekindle_readline_offer(const char *candidate);
void rekindle_readline_forget_history(void);
void rekindle_readline_add_history(const char *command);

// How another program ended.
typedef struct {
    int status;         // its exit status; 127 where the shell knows no such program
    int signal_number;  // the signal that ended it, else 0
    int asked_to_end;   // SIGTERM or SIGHUP that came to this process meanwhile and was passed on, else 0
} rekindle_ended;

// Starts a shell command in the foreground of the terminal; in it "$1" is the argument, which may be NULL. Where `input`
// is no descriptor it reads the keyboard. Returns 0, to be followed by the waiting, or an error number.
int rekindle_foreground_start(const char *script, const char *argument, int input);

// Waits for its end and sets the terminal up as it was before. Once asked to end it waits three seconds at most, and the
// next prompt ends at once with what is in its line.
rekindle_ended rekindle_foreground_wait(void);

#endif
