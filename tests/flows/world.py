"""Both stand-ins, and the bot between them: in this process, or as a real one."""

from __future__ import annotations

import asyncio
import base64
import os
import shutil
from collections.abc import AsyncIterator, Callable, Collection
from contextlib import asynccontextmanager
from http import HTTPStatus
from pathlib import Path
from typing import Any

import aiohttp

from bot import app
from bot.settings import load_settings
from bot.sim.jiema.server import JiemaSim
from bot.sim.telegram.server import TelegramSim
from storage.metadata import metadata
from tests import databases
from tests.flows.person import PATIENCE_SECONDS, Person
from tests.flows.processes import BotProcess, Ended, Launch, ended, launch_fresh


class World:
    """The outside of the bot, and the folder it runs in."""

    def __init__(
        self,
        folder: Path,
        telegram: TelegramSim,
        jiema: JiemaSim,
        database_url: str | None,
        redis_url: str = "",
    ) -> None:
        self.folder = folder
        self.telegram = telegram
        self.jiema = jiema
        self.http: aiohttp.ClientSession
        self.environment = {
            "BOT_TOKEN": telegram.token,
            "ENCRYPTION_KEYS": base64.urlsafe_b64encode(os.urandom(32)).decode(),
            "TELEGRAM_API_URL": telegram.url,
            "JIEMA_API_URL": jiema.url,
            "DATABASE_URL": database_url or f"sqlite+aiosqlite:///{folder / 'bot.db'}",
            "REDIS_URL": redis_url,
            "HTTP_PORT": "0",
        }
        self._people = 0
        self._processes: list[BotProcess] = []
        self.launch: Launch = launch_fresh
        """Starts processes."""
        self.empty_database: Path | None = None
        """Copied for the first bot, to save it the migration and telling Telegram of itself."""
        self.refusals_expected = False
        """Set by a test that provokes a refusal of form; else none may be found at its end."""
        self.unanswered_expected = False
        """Set by a test whose taps are too old to answer; else all must be answered."""

    async def person(self, name: str = "Ann", *, language: str = "en") -> Person:
        """Let somebody new arrive."""
        self._people += 1
        return await Person(self.http, 1000 + self._people, name, language).arrive()

    async def buyer(self, name: str = "Ann", *, cents: int = 1200) -> tuple[Person, str]:
        """Let somebody arrive and connect; returns them and their key."""
        person = await self.person(name)
        _, key = self.jiema.state.add_account(name, cents)
        await person.connects(key)
        return person, key

    def balance_cents(self, index: int = 0) -> int:
        """Return the balance of the account made at this place."""
        accounts = self.jiema.state.accounts
        return [account.balance_cents for account in accounts.all()][index]

    def charges(self) -> list[str]:
        """Return the ids of the orders that were charged, in order."""
        entries = self.jiema.state.ledger.entries
        return [e.order_id for e in entries if e.kind == "charge" and e.order_id is not None]

    def api_calls(self, after: int = 0) -> list[str]:
        """Return the calls that reached the API after the first so many."""
        return [f"{call.method} {call.path}" for call in self.jiema.state.calls.after(after)]

    async def api_called(self, call: str, *, times: int = 1, after: int = 0) -> None:
        """Wait until the API was called so often since the first so many."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            await self.jiema.state.calls.changes.until(
                lambda: self.api_calls(after).count(call) >= times
            )

    async def telegram_fails(self, *faults: dict[str, Any]) -> None:
        """Plan what goes wrong with calls of the Bot API."""
        async with self.http.post("/_sim/faults", json=list(faults)) as answer:
            assert answer.status == HTTPStatus.OK, await answer.text()

    async def telegram_called(
        self,
        method: str,
        where: Callable[[dict[str, Any]], bool] = lambda _: True,
        *,
        times: int = 1,
    ) -> list[dict[str, Any]]:
        """Wait until the bot has called a method so often; returns these calls."""
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                async with self.http.get("/_sim/calls", params={"method": method}) as answer:
                    found = await answer.json()
                calls = [call for call in found["calls"] if where(call)]
                if len(calls) >= times:
                    return calls
                query = {"after": found["seq"], "timeout_seconds": 5}
                async with self.http.get("/_sim/wait", params=query) as answer:
                    await answer.read()

    async def rows(self, statement: str) -> list[tuple[Any, ...]]:
        """Ask the bot's database, or change it, whether the bot runs or not."""
        return await databases.rows(self.environment["DATABASE_URL"], statement)

    async def stored(self) -> bytes:
        """Return everything that is stored: the files, or all rows of all tables."""
        if self.environment["DATABASE_URL"].startswith("sqlite"):
            return b"".join(path.read_bytes() for path in self.folder.iterdir() if path.is_file())
        found = [await self.rows(f"SELECT * FROM {table}") for table in metadata.tables]  # noqa: S608 - ours
        return str(found).encode()

    async def tells_telegram_anew(self) -> None:
        """Let the bot not know what Telegram was told of it; before it is started."""
        self.empty_database = None
        if not self.environment["DATABASE_URL"].startswith("sqlite"):
            await self.rows("DELETE FROM profiles")

    async def check(self) -> None:
        """Check what must hold at the end of every story.

        A bot that was killed cannot answer the taps it had in hand.
        """
        if not self.refusals_expected:
            assert await self.refused() == []
        if not self.unanswered_expected and not any(bot.killed for bot in self._processes):
            assert await self.unanswered() == []

    async def refused(self) -> list[dict[str, Any]]:
        """Return the calls the Bot API stand-in refused for their form."""
        async with self.http.get("/_sim/refused") as answer:
            calls: list[dict[str, Any]] = (await answer.json())["calls"]
            return calls

    async def unanswered(self) -> list[dict[str, Any]]:
        """Return the taps nobody answered."""
        async with self.http.get("/_sim/unanswered") as answer:
            queries: list[dict[str, Any]] = (await answer.json())["queries"]
            return queries

    @asynccontextmanager
    async def bot(self, **settings: str) -> AsyncIterator[None]:
        """Run the bot in this process; it is stopped as by SIGTERM at the end."""
        before = dict(os.environ)
        os.environ.update(self.environment | settings)
        try:
            loaded = load_settings(None)
        finally:
            os.environ.clear()
            os.environ.update(before)
        self._spare_the_migration(loaded.database_url)
        stop = asyncio.Event()
        running = asyncio.create_task(app.run(loaded, stop))
        try:
            yield
        finally:
            stop.set()
            await running

    def _spare_the_migration(self, url: str) -> None:
        database = self.folder / "bot.db"
        here = url.endswith(f"/{database}") and not database.exists()
        if self.empty_database is not None and here:
            shutil.copy(self.empty_database, database)

    async def command(
        self, *words: str, stdin: str = "", without: Collection[str] = (), **settings: str
    ) -> Ended:
        """Run ``python -m bot`` with these words to its end, without the settings named."""
        environment = {**os.environ, **self.environment, **settings}
        kept = {name: value for name, value in environment.items() if name not in without}
        return await ended(self.launch, words, self.folder, kept, stdin)

    @asynccontextmanager
    async def process(
        self, kind: type[BotProcess] | None = None, **settings: str
    ) -> AsyncIterator[BotProcess]:
        """Run ``python -m bot run`` as a process of its own."""
        environment = self.environment | settings
        self._spare_the_migration(environment["DATABASE_URL"])
        process = (kind or BotProcess)(self.launch, self.folder, environment)
        self._processes.append(process)
        await process.start()
        try:
            yield process
        finally:
            await process.end()


@asynccontextmanager
async def make_world(
    folder: Path, database_url: str | None = None, redis_url: str = ""
) -> AsyncIterator[World]:
    """Start both stand-ins on free ports.

    Args:
        database_url: where the bot keeps everything; a file of that folder by default.
        redis_url: what replicas share; nothing by default.
    """
    telegram, jiema = TelegramSim(), JiemaSim()
    await telegram.start()
    await jiema.start()
    world = World(folder, telegram, jiema, database_url, redis_url)
    try:
        async with aiohttp.ClientSession(telegram.url) as http:
            world.http = http
            yield world
    finally:
        await telegram.stop()
        await jiema.stop()
