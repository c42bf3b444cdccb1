"""The bot between the two stand-ins, with a chat page: no account, no token, no money."""

from __future__ import annotations

import asyncio
import base64
import os
import secrets
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from bot.host.child import Child
from bot.settings import Settings
from bot.sim.jiema.server import JiemaSim
from bot.sim.jiema.settings import SimSettings
from bot.sim.page_cast import gather_cast
from bot.sim.page_server import DemoPage
from bot.sim.page_stock import arrange_stock
from bot.sim.page_world import AUTO_SMS_SECONDS
from bot.sim.telegram.server import TelegramSim

ROOT: Final = Path(__file__).parents[1]
BOT_COMMAND: Final = (sys.executable, "-m", "bot", "run")
DATABASE_NAME: Final = "bot.db"
SETTINGS_NAME: Final = "demo.env"
LOG_NAME: Final = "bot.log"
LOG_LINES: Final = 20
ENCRYPTION_KEY_BYTES: Final = 32
TOKEN_BYTES: Final = 27


@dataclass(frozen=True, slots=True)
class Stage:
    """What runs around the bot in the demo, started."""

    telegram: TelegramSim
    jiema: JiemaSim
    page: DemoPage


class KeptBefore(Exception):
    """The folder to keep a demo in holds one already."""


async def run(stop: asyncio.Event, keep: Path | None = None) -> int:
    """Run the demo until ``stop`` is set and return the exit status.

    Args:
        keep: where the bot's database, settings and log are to stay; else nothing is kept.
    """
    try:
        with _folder(keep) as folder:
            lost = await play(stop, _announce, folder)
            if lost:
                sys.stderr.write(f"The bot has ended by itself:\n{_end_of_log(folder)}\n")
            return int(lost)
    except KeptBefore as refusal:
        sys.stderr.write(f"{refusal}\n")
        return 1


async def play(stop: asyncio.Event, announce: Callable[[str], None], folder: Path) -> bool:
    """Run the bot between the stand-ins until ``stop`` is set.

    The bot is a process of its own, as in earnest. At the end it is killed: no work in hand can
    hold up the demo's end, and what it has written is consistent at every moment.

    Args:
        announce: is told the page's address as soon as it can be opened.
        folder: where the bot writes.

    Returns:
        Whether the bot ended by itself before that.
    """
    async with stage() as around:
        settings = settings_between(around, folder)
        _write_settings(folder, settings)
        bot = Child(
            BOT_COMMAND,
            folder=folder,
            environment=_outside(folder) | settings,
            log=folder / LOG_NAME,
        )
        await bot.start()
        around.page.attach(bot)
        announce(around.page.address)
        try:
            return await _whichever_first(stop, bot)
        finally:
            await bot.end()


async def _whichever_first(stop: asyncio.Event, bot: Child) -> bool:
    """Wait for the end; return whether the bot came to it before it was asked."""
    lost = asyncio.create_task(bot.lost())
    stopped = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({lost, stopped}, return_when=asyncio.FIRST_COMPLETED)
        return lost.done() and not stopped.done()
    finally:
        lost.cancel()
        stopped.cancel()


@asynccontextmanager
async def stage() -> AsyncIterator[Stage]:
    """Start both stand-ins, with their people, and the page; nothing opens without its token."""
    async with AsyncExitStack() as running:
        telegram = TelegramSim(f"700700:{secrets.token_urlsafe(TOKEN_BYTES)}", control=False)
        await telegram.start()
        running.push_async_callback(telegram.stop)
        jiema = JiemaSim(
            settings=SimSettings(
                auto_sms_seconds=AUTO_SMS_SECONDS, list_fields="full", order_fields="full"
            ),
            control=False,
        )
        arrange_stock(jiema.state)
        await jiema.start()
        running.push_async_callback(jiema.stop)
        cast = gather_cast(telegram.state, jiema.state)
        page = DemoPage(telegram.state, jiema.state, cast)
        await page.start()
        running.push_async_callback(page.stop)
        yield Stage(telegram, jiema, page)


def settings_between(around: Stage, folder: Path) -> dict[str, str]:
    """Return the settings of a bot between the stand-ins that keeps everything in ``folder``."""
    encryption_key = base64.urlsafe_b64encode(secrets.token_bytes(ENCRYPTION_KEY_BYTES)).decode()
    return {
        "BOT_TOKEN": around.telegram.token,
        "ENCRYPTION_KEYS": encryption_key,
        "TELEGRAM_API_URL": around.telegram.url,
        "JIEMA_API_URL": around.jiema.url,
        "JIEMA_SITE_URL": around.page.site_url,
        "DATABASE_URL": f"sqlite+aiosqlite:///{folder / DATABASE_NAME}",
        "HTTP_PORT": "0",
    }


def _outside(folder: Path) -> dict[str, str]:
    """Return the variables of this process that are no settings: the host's do not count."""
    outside = {
        name: value
        for name, value in os.environ.items()
        if name.lower() not in Settings.model_fields
    }
    return outside | {"PYTHONPATH": str(ROOT), "SECRETS_DIR": str(folder)}


@contextmanager
def _folder(keep: Path | None) -> Iterator[Path]:
    if keep is None:
        with TemporaryDirectory(prefix="jiema-demo-") as name:
            yield Path(name)
        return
    keep.mkdir(parents=True, exist_ok=True)
    if (keep / DATABASE_NAME).exists():
        raise KeptBefore(f"{keep} holds an earlier demo already; name another folder.")
    yield keep.resolve()


def _write_settings(folder: Path, settings: dict[str, str]) -> None:
    """Write what the bot's database cannot be read without."""
    file = folder / SETTINGS_NAME
    file.touch(mode=0o600)
    file.write_text("".join(f"{name}={value}\n" for name, value in settings.items()))


def _end_of_log(folder: Path) -> str:
    return "\n".join((folder / LOG_NAME).read_text().splitlines()[-LOG_LINES:])


def _announce(address: str) -> None:
    sys.stdout.write(f"Open this in a browser (Ctrl-C here ends it): {address}\n")
    sys.stdout.flush()
