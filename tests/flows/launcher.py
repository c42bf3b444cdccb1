"""Runs ``python -m bot run`` again and again: the imports once, each run in a fork of its own.

Importing takes seconds; a test that kills the bot ten times would spend a minute on it. Each
line of standard input is a log file's path and starts a run; its process id and, when it has
ended, its exit status are printed.
"""

from __future__ import annotations

import os
import sys

from bot import __main__
from bot import app as _app  # noqa: F401 - imported once, here, for what it costs


def main() -> None:
    sys.argv = ["bot", "run"]
    while path := sys.stdin.readline().strip():
        child = os.fork()
        if child == 0:
            _become_the_bot(path)
        _say(child)
        _say(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))


def _say(number: int) -> None:
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


def _become_the_bot(log_path: str) -> None:
    log = os.open(log_path, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(log, 1)
    os.dup2(log, 2)
    sys.exit(__main__.main())


if __name__ == "__main__":
    main()
