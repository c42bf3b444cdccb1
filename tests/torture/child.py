"""What a forked process does to become the bot: fast time, its own log, then ``app.run``."""

from __future__ import annotations

import os
import random
import signal
import sys
import time
import traceback
from datetime import datetime, timedelta
from typing import Any, NoReturn

from bot import app
from bot.host.clock import SystemClock
from bot.host.logging import configure_logging
from bot.host.signals import stop_signals
from bot.jiema.client import Budgets
from bot.notify import notifier
from bot.settings import Settings, load_settings
from tests.torture.fast import FastTime, run_fast

RETRY = timedelta(seconds=20)
"""In place of an hour (closed chat) and ten minutes (unsendable): a round lasts minutes."""


def become_the_bot(order: dict[str, Any]) -> NoReturn:
    """Run the bot as ordered by :class:`tests.torture.forks.Forks`, and end the process."""
    status = 1
    try:
        _redirect(order["log"])
        os.environ.clear()
        os.environ.update(order["environment"])
        clock = FastTime(order["speed"], order["began"])
        random.seed()
        _hasten(clock)
        configure_logging(level="INFO", json_lines=True)
        run_fast(clock, _run(load_settings(None)))
        status = 0
    except BaseException:  # noqa: BLE001 - the outermost of a process; its log tells
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


async def _run(settings: Settings) -> None:
    with stop_signals() as stop:
        await app.run(settings, stop)


def _redirect(log_path: str) -> None:
    log = os.open(log_path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    os.dup2(log, 1)
    os.dup2(log, 2)
    for number in (signal.SIGCHLD, signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)


def _hasten(clock: FastTime) -> None:
    def now(_: SystemClock) -> datetime:
        return clock.wall()

    setattr(time, "monotonic", clock.monotonic)  # noqa: B010 - the type checker forbids the plain form
    # A default argument has kept the true clock.
    defaults = Budgets.__init__.__kwdefaults__ or {}
    defaults["clock"] = clock.monotonic
    setattr(SystemClock, "now", now)  # noqa: B010 - same
    for name in ("CLOSED_CHAT_RETRY", "UNSENDABLE_RETRY"):
        # Only what is there: a constant of another name would leave the bot waiting for an hour.
        getattr(notifier, name)
        setattr(notifier, name, RETRY)
