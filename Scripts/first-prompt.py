"""Times a program from exec to its first prompt, in a pseudo-terminal. Started by Scripts/benchmark."""

import os
import pathlib
import platform
import pty
import re
import select
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import time

CUSTOMER = "Harbour Foods"
# The arguments, and what stands before the first answer: a name in one case, a number from a scale in the other.
TALK = ([], "> ")
REFLECT = (["reflect", "start", "--customer", CUSTOMER], "[0-10] > ")
# What terminals are told about cursors, colours and pastes, which nobody sees.
ESCAPES = re.compile(rb"\x1b\[[0-9;?]*[a-zA-Z]|[\x01\x02\r]")
# Longer than this is no start but a failure.
PATIENCE_SECONDS = 20


def first_prompt(program, arguments, prompt, home):
    """Seconds from exec until the prompt has arrived."""
    clock, started = os.pipe()
    process, terminal = pty.fork()
    if process == 0:
        environment = dict(
            os.environ, REKINDLE_HOME=str(home), XDG_STATE_HOME=str(home), TERM="xterm-256color", COLUMNS="80", LINES="24"
        )
        os.write(started, struct.pack("d", time.monotonic()))
        os.execve(program, [program, *arguments], environment)
    begun = struct.unpack("d", os.read(clock, 8))[0]
    os.close(clock)
    os.close(started)
    seen = b""
    try:
        while True:
            if not select.select([terminal], [], [], PATIENCE_SECONDS)[0]:
                sys.exit(f"No prompt came. This did:\n{seen.decode(errors='replace')}")
            try:
                seen += os.read(terminal, 65536)
            except OSError:
                sys.exit(f"The program ended before its first prompt. It said:\n{seen.decode(errors='replace')}")
            arrived = time.monotonic()
            text = ESCAPES.sub(b"", seen).decode(errors="replace")
            if text.endswith("> "):
                if text.splitlines()[-1] != prompt:
                    sys.exit(f"Another prompt came than '{prompt}':\n{text}")
                return arrived - begun
    finally:
        leave(process, terminal)


def leave(process, terminal):
    """Ends the program as a person would, with Ctrl-D."""
    try:
        os.write(terminal, b"\x04")
        while os.read(terminal, 65536):
            pass
    except OSError:
        pass
    os.close(terminal)
    os.waitpid(process, 0)


def fill(program, home, customers, conversations):
    """A journal with some customers, and a stopped conversation about some of them."""
    environment = dict(os.environ, REKINDLE_HOME=str(home))

    def run(arguments, answers=""):
        done = subprocess.run([program, *arguments], env=environment, input=answers, text=True, capture_output=True)
        if done.returncode != 0:
            sys.exit(f"rekindle {' '.join(arguments)} failed: {done.stderr}")

    names = [CUSTOMER, *(f"Practice customer {number}" for number in range(2, customers + 1))]
    for name in names:
        run(["customers", "add", name])
    for name in names[:conversations]:
        run(["reflect", "start", "--customer", name], "8\nthey say what they think\n/stop\n")


def measure(label, program, kind, journal, runs, scratch):
    """Prints the times of some starts, each with its own copy of a journal."""
    arguments, prompt = kind
    times = []
    for _ in range(runs):
        home = scratch / "home"
        if journal:
            shutil.copytree(journal, home)
        times.append(first_prompt(program, arguments, prompt, home) * 1000)
        shutil.rmtree(home)
    times.sort()
    ninth = times[min(len(times) - 1, round(0.9 * (len(times) - 1)))]
    print(f"{label:<52} {statistics.median(times):6.1f} {times[0]:6.1f} {times[-1]:6.1f} {ninth:6.1f}", flush=True)


def machine():
    """The processor's name and the number of cores this process may use."""
    model = platform.machine()
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            model = line.split(":", 1)[1].strip()
            break
    cores = len(os.sched_getaffinity(0))
    return f"{model}, {cores} {'core' if cores == 1 else 'cores'}, load {os.getloadavg()[0]:.1f}"


def main():
    program = sys.argv[1]
    count = sys.argv[2] if len(sys.argv) > 2 else "30"
    if not count.isdigit() or int(count) == 0:
        sys.exit("The argument is how many starts of each kind to time, such as 30.")
    runs = int(count)
    print(f"From exec to the first prompt, {runs} starts each, in milliseconds. {machine()}")
    print(f"{'':<52} {'median':>6} {'min':>6} {'max':>6} {'p90':>6}")
    with tempfile.TemporaryDirectory(prefix="rekindle-benchmark-") as folder:
        scratch = pathlib.Path(folder)
        fill(program, scratch / "fresh", 1, 0)
        fill(program, scratch / "filled", 200, 40)
        for label, journal in [
            ("rekindle, the very first start", None),
            ("rekindle, 1 customer", scratch / "fresh"),
            ("rekindle, 200 customers and 40 conversations", scratch / "filled"),
        ]:
            measure(label, program, TALK, journal, runs, scratch)
        for label, journal in [
            ("rekindle reflect start, 1 customer", scratch / "fresh"),
            ("rekindle reflect start, 200 and 40", scratch / "filled"),
        ]:
            measure(label, program, REFLECT, journal, runs, scratch)


main()
