"""What the demo writes, where, and what it says when its bot fails."""

import asyncio
import sys
from pathlib import Path

import pytest

from bot import demo

BROKEN = (sys.executable, "-c", "import os; print('broken:', os.environ.get('POLL_INTERVAL'))")
STAYS = (sys.executable, "-c", "import time; time.sleep(600)")


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


async def test_a_bot_that_ends_by_itself_ends_the_demo_with_its_last_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(demo, "BOT_COMMAND", BROKEN)
    monkeypatch.setenv("POLL_INTERVAL", "a setting of the host")
    async with asyncio.timeout(60):
        assert await demo.run(asyncio.Event(), tmp_path) == 1
    assert "broken: None" in capsys.readouterr().err


async def test_a_stop_during_the_start_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo, "BOT_COMMAND", STAYS)
    stop = asyncio.Event()
    stop.set()
    async with asyncio.timeout(60):
        assert await demo.run(stop, tmp_path) == 0
    kept = (tmp_path / "demo.env").read_text()
    assert "ENCRYPTION_KEYS=" in kept


async def test_without_a_folder_to_keep_nothing_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo, "BOT_COMMAND", STAYS)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    stop = asyncio.Event()
    stop.set()
    assert await demo.run(stop) == 0
    assert names(tmp_path) == []


async def test_a_demo_that_was_kept_is_not_overwritten(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / demo.DATABASE_NAME).touch()
    assert await demo.run(asyncio.Event(), tmp_path) == 1
    assert "earlier demo" in capsys.readouterr().err
