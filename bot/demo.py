"""The bot between the two stand-ins, with a chat page: no account, no token, no money."""

from __future__ import annotations

import asyncio
import base64
import secrets
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from pydantic import SecretStr
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource

from bot import app
from bot.host.logging import configure_logging
from bot.settings import LogLevel, Settings
from bot.sim.jiema.server import JiemaSim
from bot.sim.jiema.settings import SimSettings
from bot.sim.page_server import DemoPage
from bot.sim.page_stock import arrange_stock
from bot.sim.telegram.people import User
from bot.sim.telegram.server import TelegramSim

PERSON_ID: Final = 700_001
BALANCE_CENTS: Final = 1200
AUTO_SMS_SECONDS: Final = 6
ENCRYPTION_KEY_BYTES: Final = 32


@dataclass(frozen=True, slots=True)
class Stage:
    """What runs around the bot in the demo, started."""

    telegram: TelegramSim
    jiema: JiemaSim
    page: DemoPage


class DemoSettings(Settings):
    """Settings that nothing outside the demo changes: no variable, no file."""

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],  # noqa: ARG003 - pydantic-settings gives it by name
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - same
        dotenv_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - same
        file_secret_settings: PydanticBaseSettingsSource,  # noqa: ARG003 - same
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Take what the demo says and nothing else."""
        return (init_settings,)


async def run(stop: asyncio.Event) -> int:
    """Run the demo until ``stop`` is set and return the exit status; nothing of it is kept."""
    configure_logging(level=LogLevel.WARNING, json_lines=False)
    await play(stop, _announce)
    return 0


async def play(stop: asyncio.Event, announce: Callable[[str], None]) -> None:
    """Run the bot between the stand-ins until ``stop`` is set.

    Args:
        announce: is told the page's address as soon as it can be opened.
    """
    with TemporaryDirectory(prefix="jiema-demo-") as folder:
        async with stage() as around:
            announce(around.page.address)
            await app.run(settings_between(around, Path(folder)), stop)


@asynccontextmanager
async def stage() -> AsyncIterator[Stage]:
    """Start both stand-ins and the page, for one person with an account and $12.00 on it."""
    async with AsyncExitStack() as running:
        telegram = TelegramSim()
        await telegram.start()
        running.push_async_callback(telegram.stop)
        jiema = JiemaSim(
            settings=SimSettings(
                auto_sms_seconds=AUTO_SMS_SECONDS, list_fields="full", order_fields="full"
            )
        )
        arrange_stock(jiema.state)
        await jiema.start()
        running.push_async_callback(jiema.stop)
        person = User(PERSON_ID, "You", language_code="en")
        telegram.state.users[PERSON_ID] = person
        account, key = jiema.state.add_account("You", BALANCE_CENTS, "en")
        page = DemoPage(telegram.state, jiema.state, person=person, account=account, key=key)
        await page.start()
        running.push_async_callback(page.stop)
        yield Stage(telegram, jiema, page)


def settings_between(around: Stage, folder: Path) -> Settings:
    """Return settings that lead to the stand-ins and keep everything in ``folder``."""
    encryption_key = base64.urlsafe_b64encode(secrets.token_bytes(ENCRYPTION_KEY_BYTES)).decode()
    return DemoSettings(
        bot_token=SecretStr(around.telegram.token),
        encryption_keys=[encryption_key],
        telegram_api_url=around.telegram.url,
        jiema_api_url=around.jiema.url,
        jiema_site_url=around.page.site_url,
        database_url=f"sqlite+aiosqlite:///{folder / 'bot.db'}",
        default_language="en",
        allowed_user_ids=(),
        admin_user_ids=(),
        http_port=0,
        log_level=LogLevel.WARNING,
    )


def _announce(address: str) -> None:
    sys.stdout.write(f"Open this in a browser (Ctrl-C here ends it): {address}\n")
    sys.stdout.flush()
