"""What each command does, with its exit status; mistakes end in one line, not a traceback.

The bot itself is imported only by the commands that run it: aiogram alone takes seconds, and a
wrong setting, ``init`` or ``doctor`` need none of it.
"""

from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

from bot.core.errors import Unwritable
from bot.host import doctor as host_doctor
from bot.host import init as host_init
from bot.host.crashes import SentryMissing, crash_reports
from bot.host.filelock import AlreadyRunning, CannotLock, database_lock, sqlite_file
from bot.host.health import PortTaken
from bot.host.logging import configure_logging
from bot.host.signals import stop_signals
from bot.settings import LogFormat, Settings, SettingsError, is_bot_token, load_settings
from bot.telegram_models import import_aiogram
from storage import kinds, maintenance
from storage import migrate as migrations
from storage.cipher import Cipher
from storage.database import Database
from storage.move import NotMoved, move_all
from storage.only_bot import only_bot
from storage.unusable import UnusableDatabase

REFUSALS = (
    SettingsError,
    AlreadyRunning,
    CannotLock,
    PortTaken,
    SentryMissing,
    UnusableDatabase,
    NotMoved,
    Unwritable,
    maintenance.BackupRefused,
)


def init(env_file: Path) -> int:
    """Write ``.env``."""
    return host_init.init(env_file, is_token=is_bot_token)


async def run() -> int:
    """Run the bot until SIGTERM or Ctrl-C."""
    return await _guarded(_run)


async def migrate() -> int:
    """Bring the database up to date."""
    return await _guarded(_migrate)


async def demo(keep: Path | None) -> int:
    """Run the bot between the two stand-ins; what it writes stays in ``keep``, if given."""
    from bot import demo as demonstration  # noqa: PLC0415 - the web server, which others need not

    with stop_signals() as stop:
        return await demonstration.run(stop, keep)


async def rekey() -> int:
    """Seal every stored API key with the first encryption key; the bot may run meanwhile."""
    return await _guarded(_rekey)


async def backup(copy: Path) -> int:
    """Write a consistent copy of the database; the bot may run meanwhile."""

    async def work(settings: Settings) -> None:
        database = sqlite_file(settings.database_url)
        if database is None:
            raise maintenance.BackupRefused(
                "DATABASE_URL names a database of PostgreSQL; copy it with its own program:"
                f" pg_dump --format=custom --file={copy} NAME"
            )
        await asyncio.to_thread(maintenance.backup, database, copy)
        sys.stdout.write(f"{copy} is written. Keep ENCRYPTION_KEYS with it, but not beside it.\n")

    return await _guarded(work)


async def move(source: str, target: str) -> int:
    """Copy a stopped bot's database from one URL to another, and compare the two."""
    try:
        # Before anything else reads them: their errors would quote a URL that is wrong.
        for url in (source, target):
            kinds.kind_of(url)
        with database_lock(source), database_lock(target):
            async with only_bot(source), only_bot(target):
                await move_all(source, target, say=lambda line: sys.stdout.write(f"{line}\n"))
    except (*REFUSALS, ValueError) as refusal:
        sys.stderr.write(f"{refusal}\n")
        return 1
    sys.stdout.write(
        "Everything was copied and is the same on both sides. Name the new database as DATABASE_URL"
        " and start the bot; keep the old one until you have seen it work.\n"
    )
    return 0


async def doctor() -> int:
    """Examine everything a host can get wrong."""
    return await host_doctor.doctor(_target, check_schema=_schema_trouble)


async def _run(settings: Settings) -> None:
    # A database that is not ours is refused at once, before the bot is imported.
    await migrations.current(settings.database_url)
    import_aiogram()
    from bot import app  # noqa: PLC0415 - slow, see above

    # What was imported stays for good: walking it again at exit would take two of the five
    # seconds that SIGTERM leaves, and it slows every full collection meanwhile.
    gc.freeze()
    with stop_signals() as stop, crash_reports(settings.sentry_dsn.get_secret_value()):
        await app.run(settings, stop)


async def _migrate(settings: Settings) -> None:
    url = settings.database_url
    with database_lock(url):
        # Running replicas share the lock, and must not be migrated under their feet.
        shared = not (settings.replicated and await migrations.needed(url))
        async with only_bot(url, shared=shared):
            await migrations.upgrade(url)


async def _rekey(settings: Settings) -> None:
    await migrations.upgrade(settings.database_url)
    database = Database(settings.database_url)
    try:
        keys = [key.get_secret_value() for key in settings.encryption_keys]
        result = await maintenance.rekey(database, Cipher(keys))
    finally:
        await database.dispose()
    sys.stdout.write(
        f"{result.done} API keys sealed anew, {result.current} were so already,"
        f" {result.lost} cannot be opened with any key of ENCRYPTION_KEYS.\n"
    )
    if result.lost:
        sys.stdout.write("Their owners are asked to paste them again.\n")


async def _guarded(work: Callable[[Settings], Awaitable[None]]) -> int:
    """Load the settings and do the work; what a host can mend is said in a line."""
    try:
        settings = load_settings()
        configure_logging(
            level=settings.log_level, json_lines=settings.log_format is LogFormat.JSON
        )
        await work(settings)
    except REFUSALS as refusal:
        sys.stderr.write(f"{refusal}\n")
        return 1
    return 0


def _target() -> host_doctor.Target:
    settings = load_settings()
    return host_doctor.Target(
        settings.bot_token.get_secret_value(),
        settings.telegram_api_url,
        settings.jiema_api_url,
        settings.database_url,
        settings.webhook_url,
        settings.redis_url.get_secret_value() if settings.redis_url else None,
    )


async def _schema_trouble(database_url: str) -> tuple[str, str] | None:
    try:
        needed = await migrations.needed(database_url)
    except UnusableDatabase as trouble:
        return trouble.found, trouble.cure
    return ("is not up to date", "run: python -m bot migrate") if needed else None
