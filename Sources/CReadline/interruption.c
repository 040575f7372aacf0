// What happens to a prompt when a signal arrives. Handlers only set flags; readline restores the terminal itself
// (rl_check_signals) before it passes a signal on, and the waiting below then leaves readline() in its ordinary way.
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

#include <readline/readline.h>

#include "internal.h"

static volatile sig_atomic_t interrupted;
static volatile sig_atomic_t ending_signal;
static int terminal_gone;
static int left;

static void note_interrupt(int signal_number) {
    (void)signal_number;
    interrupted = 1;
}

// Stays: a process that was asked to end while another program had the terminal ends at its next prompt.
void rekindle_note_ending(int signal_number) { ending_signal = signal_number; }

static void handle(int signal_number, void (*handler)(int)) {
    struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
    sigemptyset(&action.sa_mask);
    sigaction(signal_number, &action, NULL);
}

// For good, not only while a prompt waits: a second Ctrl-C that arrives between two prompts must not end the process.
void rekindle_catch_interrupts(void) { handle(SIGINT, note_interrupt); }

static struct sigaction terminate_before, hangup_before, quit_before;

// What is ignored stays so: under nohup a hang-up is not to end anything.
static void watch(int signal_number, struct sigaction *before) {
    sigaction(signal_number, NULL, before);
    if (before->sa_handler != SIG_IGN) handle(signal_number, rekindle_note_ending);
}

void rekindle_begin_watching(void) {
    interrupted = 0;
    terminal_gone = 0;
    left = 0;
    watch(SIGTERM, &terminate_before);
    watch(SIGHUP, &hangup_before);
    watch(SIGQUIT, &quit_before);
}

void rekindle_end_watching(void) {
    sigaction(SIGTERM, &terminate_before, NULL);
    sigaction(SIGHUP, &hangup_before, NULL);
    sigaction(SIGQUIT, &quit_before, NULL);
}

int rekindle_was_interrupted(void) { return interrupted; }
int rekindle_is_ending(void) { return terminal_gone || ending_signal != 0; }
int rekindle_ending_signal(void) { return ending_signal; }

// Passing the signal on left the cursor at the left edge of some row of the line, so the line is drawn again, whole.
static void leave_line(void) {
    if (left) return;
    left = 1;
    rekindle_draw_to_end();
    if (interrupted) fputs("^C", rl_outstream);
    fflush(rl_outstream);
}

static int stop(void) {
    // In the middle of a search or a question of readline's own, EOF ends that first; the next wait ends the line.
    if (!RL_ISSTATE(RL_STATE_READCMD)) return EOF;
    if (!terminal_gone) leave_line();
    return READERR;
}

// Waits with every signal held back except inside ppoll(), so that none slips in between the check and the wait.
static int wait_for_input(int descriptor) {
    sigset_t everything, before;
    sigfillset(&everything);
    sigprocmask(SIG_SETMASK, &everything, &before);
    int ready = -1;
    if (rl_pending_signal() == 0 && !interrupted && ending_signal == 0) {
        struct pollfd input = {.fd = descriptor, .events = POLLIN};
        ready = ppoll(&input, 1, NULL, &before);
    } else {
        errno = EINTR;
    }
    int error = errno;
    sigprocmask(SIG_SETMASK, &before, NULL);
    errno = error;
    return ready;
}

int rekindle_read_key(FILE *stream) {
    for (;;) {
        int ready = wait_for_input(fileno(stream));
        int error = errno;
        int pending = rl_pending_signal();
        rl_check_signals();
        if (interrupted || rekindle_is_ending()) return stop();
        // Back from the background: the shell has written over the line.
        if (pending == SIGTSTP || pending == SIGTTIN || pending == SIGTTOU) rekindle_draw_line_again();
        if (ready > 0) {
            unsigned char key;
            ssize_t count = read(fileno(stream), &key, 1);
            if (count == 1) {
                rekindle_check_byte(key);
                return key;
            }
            error = count == 0 ? EIO : errno;
        }
        if (error == EINTR || error == EAGAIN) continue;
        // Only a terminal that has gone away gets here. readline would take a half-typed line for a finished one.
        terminal_gone = 1;
        return stop();
    }
}
