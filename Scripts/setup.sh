# shellcheck shell=bash
# What the other scripts share: finding out what this machine lacks, and installing it. Made to be sourced.
# Everything is said on standard error; standard output belongs to the program.

# The exit code for a machine that cannot be made ready.
readonly cannot_set_up=69

# A library, as `package header linker-name`.
readonly needed_libraries=(
    "libreadline-dev readline/readline.h readline"
    "libsqlite3-dev sqlite3.h sqlite3"
)

say() { printf '%s\n' "$*" >&2; }

# Ends with a sentence that says what is missing and what to do.
give_up() {
    say "rekindle: $*"
    exit "$cannot_set_up"
}

# Makes the machine ready to build, or ends with a reason.
set_up() {
    command -v swift >/dev/null \
        || give_up "Swift is missing. Install Swift 6.2 or newer from https://www.swift.org/install/linux/ and start again."
    compiler=$(command -v clang || command -v cc || command -v gcc) \
        || give_up "The C compiler that comes with Swift is missing. Put the folder that holds swift and clang on your PATH."
    can_link "" "" \
        || give_up "A C program cannot be built here, so Swift cannot build either. Try: apt-get install gcc libc6-dev libstdc++-12-dev"

    local package header library missing=()
    for needed in "${needed_libraries[@]}"; do
        read -r package header library <<<"$needed"
        can_link "$header" "$library" || missing+=("$package")
    done
    ((${#missing[@]} == 0)) && return
    install_packages "${missing[@]}"
    for needed in "${needed_libraries[@]}"; do
        read -r package header library <<<"$needed"
        can_link "$header" "$library" || give_up "$package is installed, and still <$header> or lib$library cannot be used."
    done
}

# Whether a program can include a header and link a library; a package may be there and its files not.
can_link() {
    local header=$1 library=$2
    printf '%s\n' '#include <stdio.h>' ${header:+"#include <$header>"} 'int main(void) { return 0; }' \
        | "$compiler" -x c - -o /dev/null ${library:+"-l$library"} >/dev/null 2>&1
}

install_packages() {
    local by_hand="Install $* yourself, and start again."
    command -v apt-get >/dev/null || give_up "This machine lacks $*, and there is no apt-get here. $by_hand"
    local as_root=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null || give_up "This machine lacks $*, and installing needs sudo, which is not here. $by_hand"
        as_root=(sudo)
        say "Installing $* with sudo apt-get; it may ask for your password."
    else
        say "Installing $* with apt-get."
    fi
    local log
    log=$(mktemp)
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=120)
    # Once, for a password that is not known would be asked for at every step.
    "${apt[@]}" --version >/dev/null || { rm -f "$log"; give_up "apt-get cannot be run. $by_hand"; }
    # The package lists are fetched only where the first try shows that they are missing or out of date.
    if ! "${apt[@]}" install --no-install-recommends "$@" </dev/null >"$log" 2>&1; then
        "${apt[@]}" update </dev/null >>"$log" 2>&1 || true
        if ! "${apt[@]}" install --no-install-recommends "$@" </dev/null >>"$log" 2>&1; then
            cat "$log" >&2
            rm -f "$log"
            give_up "apt-get could not install $*; what it said is above. $by_hand"
        fi
    fi
    rm -f "$log"
}
