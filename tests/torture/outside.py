"""The outside of the bot in one round: both stand-ins on fast time, and its database to read."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import sqlite3
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from dataclasses import asdict, dataclass, field
from datetime import datetime
from operator import itemgetter
from pathlib import Path
from typing import Any

from bot.sim.jiema.calls import CallRecord
from bot.sim.jiema.faults import Fault as ApiFault
from bot.sim.jiema.ledger import EntryKind
from bot.sim.jiema.server import JiemaSim
from bot.sim.jiema.settings import SimSettings
from bot.sim.telegram import acts_time
from bot.sim.telegram.ledger import CallRecord as BotApiCall
from bot.sim.telegram.server import TelegramSim
from tests.torture.fast import FastTime
from tests.torture.plan import RoundPlan


@dataclass(frozen=True)
class Charge:
    """A charge of the ledger, with the call that led to it.

    Attributes:
        asked_at: when that call arrived, ``None`` for an order placed elsewhere; fast Unix time.
        at: when it was charged; Unix time.
    """

    order_id: str
    account_id: str
    asked_at: float | None
    at: float


@dataclass
class Outside:
    """What surrounds the bot, and what only the harness sees of it."""

    clock: FastTime
    folder: Path
    telegram: TelegramSim
    jiema: JiemaSim
    charges: list[Charge] = field(default_factory=list)
    secret: str = field(
        default_factory=lambda: base64.urlsafe_b64encode(os.urandom(32)).decode().rstrip("=")
    )

    @property
    def database(self) -> Path:
        return self.folder / "bot.db"

    @property
    def log(self) -> Path:
        return self.folder / "bot.log"

    def environment(self) -> dict[str, str]:
        return {
            "BOT_TOKEN": self.telegram.token,
            "ENCRYPTION_KEYS": self.secret,
            "TELEGRAM_API_URL": self.telegram.url,
            "JIEMA_API_URL": self.jiema.url,
            "DATABASE_URL": f"sqlite+aiosqlite:///{self.database}",
            "HTTP_PORT": "0",
        }

    def rows(self, query: str, **values: Any) -> list[tuple[Any, ...]]:
        """Read the bot's database."""
        with closing(sqlite3.connect(self.database, timeout=10)) as connection:
            connection.execute("PRAGMA query_only = ON")
            return connection.execute(query, values).fetchall()

    def calls_to(self, chat_id: int) -> list[BotApiCall]:
        """Return the calls of the Bot API that name a chat, in order."""
        calls = self.telegram.state.ledger.calls
        return [call for call in calls if call.params.get("chat_id") == chat_id]

    def plan_faults(self, plan: RoundPlan) -> None:
        for fault in plan.api_faults:
            self.jiema.state.faults.add(ApiFault.model_validate(fault))
        acts_time.plan_faults(self.telegram.state, plan.bot_api_faults)

    def clear_faults(self) -> None:
        self.jiema.state.faults.clear()
        self.telegram.state.faults.faults.clear()

    def write_down(self) -> None:
        """Leave the stand-ins' ledgers in the folder, for whoever looks for a cause."""
        calls, bot_calls = self.jiema.state.calls.records, self.telegram.state.ledger.calls
        lines: list[tuple[float, dict[str, Any]]] = [
            *((self.of_call(call.at_seconds), {"api": asdict(call)}) for call in calls),
            *((call.time, {"bot_api": call.view()}) for call in bot_calls),
            *((self.clock.at(charge.at), {"charge": asdict(charge)}) for charge in self.charges),
        ]
        lines.sort(key=itemgetter(0))
        text = "".join(
            json.dumps({"at": round(at - self.clock.began, 2), **line}, default=str) + "\n"
            for at, line in lines
        )
        (self.folder / "outside.jsonl").write_text(text)

    def of_call(self, at_seconds: float) -> float:
        """Return the fast Unix time of a fast monotonic one."""
        return self.clock.unix() - (self.clock.monotonic() - at_seconds)

    async def until(
        self, holds: Callable[[], object], patience: float, *, every: float = 1.0
    ) -> bool:
        """Wait, looking ``every`` so many seconds, at most ``patience``; returns whether."""
        deadline = self.clock.monotonic() + patience
        while not holds():
            if self.clock.monotonic() > deadline:
                return False
            await asyncio.sleep(every)
        return True


@asynccontextmanager
async def make_outside(folder: Path, clock: FastTime, plan: RoundPlan) -> AsyncIterator[Outside]:
    telegram = TelegramSim()
    telegram.state.clock = clock.unix
    jiema = JiemaSim(
        clock=clock.monotonic,
        wall=clock.wall,
        seed=f"{plan.seed}:{plan.round}",
        settings=SimSettings(**plan.service),
    )
    outside = Outside(clock, folder, telegram, jiema)
    watch_charges(outside)
    await telegram.start()
    await jiema.start()
    try:
        yield outside
    finally:
        await telegram.stop()
        await jiema.stop()


def watch_charges(outside: Outside) -> None:
    """Note with each charge which call it came from: the one its task serves."""
    calls, ledger = outside.jiema.state.calls, outside.jiema.state.ledger
    arrived, write = calls.arrived, ledger.write
    asked_at: dict[asyncio.Task[Any] | None, float] = {}

    def note_arrival(at_seconds: float, method: str, path: str) -> CallRecord:
        if (method, path) == ("POST", "/orders"):
            asked_at[asyncio.current_task()] = outside.clock.unix()
        return arrived(at_seconds, method, path)

    def note_charge(
        kind: EntryKind, account_id: str, order_id: str | None, cents: int, at: datetime
    ) -> None:
        write(kind, account_id, order_id, cents, at)
        if kind is EntryKind.CHARGE and order_id is not None:
            order = outside.jiema.state.book.get(order_id)
            task = asyncio.current_task()
            elsewhere = order is None or order.elsewhere
            asked = None if elsewhere else asked_at[task]
            outside.charges.append(Charge(order_id, account_id, asked, time.time()))

    setattr(calls, "arrived", note_arrival)  # noqa: B010 - the type checker forbids the plain form
    setattr(ledger, "write", note_charge)  # noqa: B010 - same
