"""The running log of the page's panel: what the bot says to both services."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, Final

from bot.sim.jiema.calls import CallRecord as ApiCall
from bot.sim.jiema.state import SimState
from bot.sim.telegram.ledger import CallRecord as TelegramCall
from bot.sim.telegram.state import State

MOST_LINES: Final = 60
_OK: Final = 200
_POLLING: Final = "getUpdates"


class WireLog:
    """The latest calls of both sides in the order of their arrival.

    A line has a method and a path template, never a parameter, a body or a header.
    """

    def __init__(self, telegram: State, jiema: SimState) -> None:
        self._telegram = telegram
        self._jiema = jiema
        self._monotonic_zero = time.time() - jiema.time.now()

    def lines(self) -> list[dict[str, Any]]:
        """Return at most 60 lines, the newest last; `at` is the Unix time in seconds."""
        api = (self._of_api(call) for call in reversed(self._jiema.calls.records))
        telegram = (_of_telegram(call) for call in _spoken(reversed(self._telegram.ledger.calls)))
        newest = [*islice(api, MOST_LINES), *islice(telegram, MOST_LINES)]
        return sorted(newest, key=lambda line: float(line["at"]))[-MOST_LINES:]

    def _of_api(self, call: ApiCall) -> dict[str, Any]:
        return {
            "id": f"api-{call.seq}",
            "side": "jiema",
            "at": self._monotonic_zero + call.at_seconds,
            "call": f"{call.method} {call.path}",
            "status": call.status,
            "note": call.fault or call.code,
        }


def _spoken(calls: Iterable[TelegramCall]) -> Iterator[TelegramCall]:
    """Leave out the long polls, which say nothing."""
    return (call for call in calls if call.method != _POLLING)


def _of_telegram(call: TelegramCall) -> dict[str, Any]:
    return {
        "id": f"telegram-{call.seq}",
        "side": "telegram",
        "at": call.time,
        "call": call.method,
        "status": _OK if call.ok else call.error_code,
        "note": call.refusal,
    }
