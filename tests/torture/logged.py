"""What the bot's log and database tell of a round, with times."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from tests.torture.outside import Outside

SILENT: Final = {"slow_before", "slow_after"}
SILENCE_SECONDS: Final = 15.0
"""How long the bot waits for an answer: until then it cannot know that none comes."""


def log_lines(outside: Outside) -> list[dict[str, Any]]:
    """Return the lines of the log; one that is not JSON counts as an error."""
    return _lines(outside.log, outside.log.stat().st_size)


@lru_cache(maxsize=1)
def _lines(log: Path, _size: int) -> list[dict[str, Any]]:
    """Read a log once for as long as it has this size: it only grows."""
    lines = []
    for line in log.read_text(errors="replace").splitlines():
        try:
            lines.append(json.loads(line))
        except ValueError:
            lines.append({"level": "error", "event": line[:200]})
    return lines


def at(line: dict[str, Any]) -> float:
    """Return when a line was written, in Unix time of the machine's clock."""
    return datetime.fromisoformat(line["timestamp"]).timestamp()


def unix(stored: str) -> float:
    """Return the Unix time of a moment as SQLite keeps it."""
    return datetime.fromisoformat(stored).replace(tzinfo=UTC).timestamp()


def settling_seconds(outside: Outside) -> list[float]:
    """Return how long each purchase in doubt took to settle since nothing was in its way.

    That is since the last start of the bot, and the last call for the account that was spoiled
    or refused; in seconds of the fast clock.
    """
    began: dict[int, tuple[float, str]] = {
        number: (unix(created_at), account_id)
        for number, created_at, account_id in outside.rows(
            "SELECT id, created_at, api_account_id FROM intents"
        )
    }
    seconds = []
    started = 0.0
    for line in log_lines(outside):
        if line.get("event") == "bot.started":
            started = outside.clock.at(at(line))
        if line.get("event") in {"purchase.settled", "purchase.nothing"}:
            settled = outside.clock.at(at(line))
            created_at, account_id = began[line["intent"]]
            troubles = _troubles(outside, account_id, settled)
            seconds.append(round(settled - max(created_at, started, *troubles), 1))
    return seconds


def _troubles(outside: Outside, account_id: str, before: float) -> list[float]:
    """Return when calls for an account went wrong, or had a late effect, as the API saw it."""
    state = outside.jiema.state
    labels = {key.label for key in state.accounts.keys_of(account_id)}
    wrong = [
        outside.of_call(call.at_seconds) + (SILENCE_SECONDS if call.fault in SILENT else 0)
        for call in state.calls.records
        if call.label in labels and (call.fault or call.code)
    ]
    charged = [
        outside.clock.at(charge.at) for charge in outside.charges if charge.account_id == account_id
    ]
    return [0.0, *(moment for moment in (*wrong, *charged) if moment < before)]
