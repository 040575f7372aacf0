// Another program in the foreground of the same terminal: an editor, a pager. One at a time.
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#include "internal.h"

// How long it may take to end when this process is asked to end: 150 times 20 ms.
static const int longest_farewell = 150;
static const struct timespec moment = {.tv_nsec = 20 * 1000 * 1000};

static volatile sig_atomic_t child;
static volatile sig_atomic_t asked_to_end;

static int terminal = -1;
static struct termios settings;
static struct sigaction interrupt_before, quit_before, terminate_before, hangup_before, stop_before;

// Both are asked to end, or the other program would be left alone with the terminal and what was typed into it.
static void pass_on(int signal_number) {
    int error = errno;
    asked_to_end = signal_number;
    if (child > 0) kill((pid_t)child, signal_number);
    errno = error;
}

static void pass_on_unless_ignored(int signal_number, struct sigaction *before) {
    sigaction(signal_number, NULL, before);
    if (before->sa_handler == SIG_IGN) return;
    // Without SA_RESTART, so that the waiting below is told.
    struct sigaction action = {.sa_handler = pass_on};
    sigemptyset(&action.sa_mask);
    sigaction(signal_number, &action, NULL);
}

// In the background, setting up the terminal would stop this process; then it is the shell's own.
static void restore_terminal(int when) {
    if (terminal >= 0 && tcgetpgrp(terminal) == getpgrp()) tcsetattr(terminal, when, &settings);
}

// Ctrl-Z stops both. Editors set the terminal right before they stop; a shell is not to depend on that.
static void stop_too(int signal_number) {
    (void)signal_number;
    int error = errno;
    restore_terminal(TCSANOW);
    raise(SIGSTOP);
    errno = error;
}

static void take_signals(void) {
    // Ctrl-C and Ctrl-\ are for the other program.
    struct sigaction ignore = {.sa_handler = SIG_IGN};
    sigemptyset(&ignore.sa_mask);
    sigaction(SIGINT, &ignore, &interrupt_before);
    sigaction(SIGQUIT, &ignore, &quit_before);
    pass_on_unless_ignored(SIGTERM, &terminate_before);
    pass_on_unless_ignored(SIGHUP, &hangup_before);
    struct sigaction stop = {.sa_handler = stop_too, .sa_flags = SA_RESTART};
    sigemptyset(&stop.sa_mask);
    sigaction(SIGTSTP, NULL, &stop_before);
    if (stop_before.sa_handler != SIG_IGN) sigaction(SIGTSTP, &stop, NULL);
}

static void give_signals_back(void) {
    sigaction(SIGINT, &interrupt_before, NULL);
    sigaction(SIGQUIT, &quit_before, NULL);
    sigaction(SIGTERM, &terminate_before, NULL);
    sigaction(SIGHUP, &hangup_before, NULL);
    sigaction(SIGTSTP, &stop_before, NULL);
}

static void note_terminal(void) {
    terminal = -1;
    for (int descriptor = 0; descriptor <= 2 && terminal < 0; descriptor++) {
        if (tcgetattr(descriptor, &settings) == 0) terminal = descriptor;
    }
}

int rekindle_foreground_start(const char *script, const char *argument, int input) {
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_t actions;
    if (posix_spawnattr_init(&attributes) != 0) return ENOMEM;
    if (posix_spawn_file_actions_init(&actions) != 0) {
        posix_spawnattr_destroy(&attributes);
        return ENOMEM;
    }
    sigset_t usual;
    sigemptyset(&usual);
    sigaddset(&usual, SIGINT);
    sigaddset(&usual, SIGQUIT);
    sigaddset(&usual, SIGPIPE);
    posix_spawnattr_setsigdefault(&attributes, &usual);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
    if (input >= 0) posix_spawn_file_actions_adddup2(&actions, input, 0);

    note_terminal();
    child = 0;
    asked_to_end = 0;
    take_signals();
    char *const words[] = {"sh", "-c", (char *)script, "sh", (char *)argument, NULL};
    pid_t process = 0;
    int failure = posix_spawn(&process, "/bin/sh", &actions, &attributes, words, environ);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    if (failure != 0) {
        give_signals_back();
        return failure;
    }
    child = process;
    // The signal may have come before there was anybody to pass it on to.
    if (asked_to_end != 0) kill(process, asked_to_end);
    return 0;
}

// Waits for the end; once both were asked to end, not for ever.
static int wait_status(pid_t process) {
    int status = 0;
    while (asked_to_end == 0) {
        if (waitpid(process, &status, 0) == process) return status;
        if (errno != EINTR) return 0;
    }
    for (int wait = 0; wait < longest_farewell; wait++) {
        if (waitpid(process, &status, WNOHANG) != 0) return status;
        nanosleep(&moment, NULL);
    }
    kill(process, SIGKILL);
    while (waitpid(process, &status, 0) < 0 && errno == EINTR) {}
    return status;
}

rekindle_ended rekindle_foreground_wait(void) {
    int status = wait_status((pid_t)child);
    child = 0;
    restore_terminal(TCSADRAIN);
    give_signals_back();
    if (asked_to_end != 0) rekindle_note_ending(asked_to_end);
    rekindle_ended result = {.asked_to_end = asked_to_end};
    if (WIFSIGNALED(status)) result.signal_number = WTERMSIG(status);
    if (WIFEXITED(status)) result.status = WEXITSTATUS(status);
    return result;
}
