from __future__ import annotations

import asyncio
import os
from importlib.machinery import ModuleSpec
from pathlib import Path
from typing import Any

import pytest

from bot.host import artist
from bot.host.artist import Artist
from bot.host.drawing import ascii_label

CHART: dict[str, Any] = {
    "first_day": "2026-05-22",
    "cents": [0, 32],
    "groups": [[["tg", 1, 2], ["$x$", 0, 0]], []],
    "seconds": [[5, 3], [9000, 1]],
}
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(autouse=True)
def _patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who draws lets all others go first, and here there are many."""
    monkeypatch.setattr(artist, "LONGEST_SECONDS", 240.0)


async def test_one_picture_after_the_other() -> None:
    draws = Artist()
    first = await draws.draw(CHART)
    second = await draws.draw({**CHART, "cents": [0, 0], "seconds": []})
    await draws.close()
    assert first is not None
    assert second is not None
    assert first.startswith(PNG)
    assert second.startswith(PNG)
    assert first != second


async def test_a_process_that_ended_is_started_again() -> None:
    draws = Artist()
    assert await draws.draw(CHART)
    assert draws._process is not None
    draws._process.kill()
    await draws._process.wait()
    assert await draws.draw(CHART)
    await draws.close()


async def test_what_cannot_be_drawn_is_no_picture_and_no_error() -> None:
    draws = Artist()
    assert await draws.draw({**CHART, "first_day": "never"}) is None
    assert draws._process is None


async def test_a_picture_that_takes_too_long_is_given_up(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program = tmp_path / "slow.py"
    program.write_text("import time\ntime.sleep(3600)\n")
    monkeypatch.setattr("bot.host.drawing.__file__", str(program))
    monkeypatch.setattr(artist, "LONGEST_SECONDS", 0.01)
    draws = Artist()
    assert await draws.draw(CHART) is None
    assert draws._process is None


async def test_one_who_leaves_does_not_leave_their_picture_to_the_next() -> None:
    draws = Artist()
    await draws.draw(CHART)
    asked = asyncio.create_task(draws.draw(CHART))
    await asyncio.sleep(0)  # it has asked now, and waits
    assert draws._turn.locked()
    asked.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asked
    assert draws._process is None


async def test_it_is_given_no_secrets(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    program = tmp_path / "tells.py"
    program.write_text(
        "import os, sys\n"
        "sys.stdin.readline()\n"
        "told = chr(10).join(os.environ).encode()\n"
        "sys.stdout.buffer.write(len(told).to_bytes(4, 'big') + told)\n"
    )
    monkeypatch.setenv("BOT_TOKEN", "123:made-up")
    monkeypatch.setattr("bot.host.drawing.__file__", str(program))
    draws = Artist()
    told = await draws.draw(CHART)
    await draws.close()
    assert told is not None
    assert set(told.decode().split()) <= {*artist._INHERITED, "LC_CTYPE"}
    assert "BOT_TOKEN" in os.environ


async def test_without_the_library_there_is_no_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    def find_none(_: str) -> ModuleSpec | None:
        return None

    monkeypatch.setattr(artist, "find_spec", find_none)
    draws = Artist()
    assert await draws.draw(CHART) is None
    assert draws._process is None


def test_labels_are_short_and_ascii() -> None:
    assert ascii_label("telegram-messenger") == "telegram"
    assert ascii_label("微信\nx") == "???x"
