"""Runs ``python -m bot …`` again and again: the imports once, each run in a fork of its own.

Importing takes seconds of CPU, and the tests start some hundred bots. Each message on the socket
that is standard input asks for a run: the order as JSON, and four descriptors, for the report and
for the standard streams of the run. The report says its process id, then its exit status.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import socket
import ssl
import sys
from functools import cache
from typing import Any, NoReturn

from bot import __main__
from bot import app as _app  # noqa: F401 - imported once, here, for what it costs
from bot.ui.texts import Texts
from tests import telegram_models

MOST_BYTES = 1 << 20
DESCRIPTORS = 4


def main() -> None:
    control = socket.socket(fileno=0)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    ssl.create_default_context = cache(ssl.create_default_context)  # type: ignore[assignment] # called the same
    ssl.create_default_context()  # of all authorities, twice a bot
    Texts()
    telegram_models.build_all()
    gc.freeze()  # a fork that ends need not walk what was imported
    while True:
        order, descriptors, _, _ = socket.recv_fds(control, MOST_BYTES, DESCRIPTORS)
        if not order:
            return
        if os.fork() == 0:
            _supervise(json.loads(order), *descriptors)
        for descriptor in descriptors:
            os.close(descriptor)


def _supervise(order: dict[str, Any], report: int, *streams: int) -> NoReturn:
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    child = os.fork()
    if child == 0:
        os.close(report)
        _become_the_bot(order, streams)
    for stream in streams:
        os.close(stream)
    os.write(report, b"%d\n" % child)
    os.write(report, b"%d\n" % os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
    os._exit(0)


def _become_the_bot(order: dict[str, Any], streams: tuple[int, ...]) -> NoReturn:
    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    os.chdir(order["folder"])
    os.environ.clear()
    os.environ.update(order["environment"])
    sys.argv = ["bot", *order["arguments"]]
    sys.exit(__main__.main())


if __name__ == "__main__":
    main()
