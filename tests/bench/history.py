"""How long what asks all past orders of a person holds the event loop at most."""

from __future__ import annotations

import asyncio
import base64
import time
from collections.abc import Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from aiogram.types import Update

from bot import app, wiring
from bot.core.order import Order, Sms, Status
from bot.host.artist import Artist
from bot.host.supervisor import Supervisor
from bot.settings import Settings
from bot.sim.jiema.server import JiemaSim
from bot.ui.callbacks import FindPage, Go, Place, StatsPage
from storage import schema
from storage.cipher import Cipher
from storage.database import Database
from storage.orders import _values
from storage.unit import SqlUnit
from tests.bench.servers import MESSAGE, serving
from tests.storage.samples import an_order, url_of

TOKEN = "123456:TEST-made-up-token-of-the-stand-in-0"
ORDERS = 10_000
PERSON = 5_000_000
ROUNDS = 3
TICK_SECONDS = 0.001
SERVICES = ("tg", "wa", "go", "ig", "vk")
COUNTRIES = ("my", "id", "th", "vn", "ph", "in")
USER = {"id": PERSON, "is_bot": False, "first_name": "Ann", "language_code": "en"}
CHAT = {"id": PERSON, "type": "private", "first_name": "Ann"}


@dataclass(frozen=True)
class Held:
    """For each thing asked, the longest gap of the loop in milliseconds, and what it took."""

    gaps_ms: dict[str, float]
    seconds: dict[str, float]


async def measure(database: Path) -> Held:
    """Ask everything a few times, the bot between two quick servers."""
    artist, supervisor, service = Artist(), Supervisor(), JiemaSim()
    await service.start()
    async with serving("telegram") as telegram:
        settings = Settings(
            _env_file=None,
            bot_token=TOKEN,
            encryption_keys=base64.urlsafe_b64encode(b"k" * 32).decode(),
            telegram_api_url=telegram,
            jiema_api_url=service.url,
            database_url=url_of(database),
            http_port=0,
        )
        async with (
            app._database(settings) as storage,
            app._bot(settings) as bot,
            app._site(settings) as site,
        ):
            await _fill(storage, wiring.cipher_of(settings), service.state.add_account()[1])
            intake, _ = await wiring.wire(settings, supervisor, storage, bot, site, artist=artist)

            async def feed(update: dict[str, Any]) -> None:
                await intake.feed(Update.model_validate(update, context={"bot": bot}))

            await profile_told()
            held = Held({}, {})
            for _ in range(ROUNDS):
                for name, update in _asked().items():
                    began = time.monotonic()
                    async with _ticking() as worst:
                        await feed(update)
                    held.gaps_ms[name] = max(held.gaps_ms.get(name, 0), worst() * 1000)
                    held.seconds[name] = time.monotonic() - began
            await supervisor.stop()
            await artist.close()
    await service.stop()
    return held


async def profile_told() -> None:
    """Wait until Telegram has been told of the bot in 21 languages: once after a start."""
    for task in asyncio.all_tasks():
        if task.get_name() == "profile":
            await asyncio.wait([task])


@asynccontextmanager
async def _ticking() -> Any:
    """Count how late the loop wakes a task that sleeps a millisecond; yields the worst so far."""
    latest = 0.0

    async def tick() -> None:
        nonlocal latest
        while True:
            before = time.monotonic()
            await asyncio.sleep(TICK_SECONDS)
            latest = max(latest, time.monotonic() - before - TICK_SECONDS)

    task = asyncio.create_task(tick())
    await asyncio.sleep(0)
    worst: Callable[[], float] = lambda: latest  # noqa: E731 - what is yielded, in a line
    try:
        yield worst
    finally:
        await asyncio.sleep(2 * TICK_SECONDS)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _fill(database: Database, cipher: Cipher, secret: str) -> None:
    """Store ten thousand orders of one person, most with an SMS, over ninety days."""
    now = datetime.now(UTC)
    async with database.write() as connection:
        unit = SqlUnit(connection, cipher)
        key = await unit.accounts.connect(
            PERSON, api_account_id="acc", display_name="Ann", secret=secret
        )
        await unit.accounts.set_language(PERSON, "en")
        await unit.cards.set_panel(PERSON, 5)
        past = [
            _past_order(number, key.id, now - timedelta(days=90) * number / ORDERS)
            for number in range(1, ORDERS + 1)
        ]
        await connection.execute(schema.orders.insert(), [_values(order) for order in past])
        received = [{"order_id": order.id, **asdict(sms)} for order in past for sms in order.sms]
        await connection.execute(schema.sms.insert(), received)


def _past_order(number: int, key_id: int, placed_at: datetime) -> Order:
    service, country = SERVICES[number % 5], COUNTRIES[number % 6]
    body = f"Your {service} code is {number:06d}. Do not share it with anyone."
    sms = (Sms(1, body, placed_at + timedelta(seconds=5 + number % 600)),)
    return an_order(
        id=number,
        owner_id=PERSON,
        key_id=key_id,
        api_order_id=f"ord-{number}",
        service_code=service,
        service_name=service.upper(),
        country_slug=country,
        phone=f"+6010{number:07d}",
        placed_at=placed_at,
        expires_at=placed_at + timedelta(minutes=20),
        status=Status.COMPLETED if number % 4 else Status.CANCELLED,
        raw_status="COMPLETED" if number % 4 else "CANCELLED",
        sms=sms if number % 4 else (),
        watched=False,
    )


def _asked() -> dict[str, dict[str, Any]]:
    """Return what the person does, by its name; what is typed stands below the search."""
    return {
        "figures": _tap(StatsPage(days=90).pack()),
        "export": _typed("/export"),
        "export of all": _typed("/export all"),
        "search": _tap(Go(to=Place.FIND).pack()),
        "by words": _typed("code is 004"),
        "by service": _tap(FindPage(page=200, like=ORDERS // 2).pack()),
    }


def _tap(data: str) -> dict[str, Any]:
    query = {"id": "1", "from": USER, "chat_instance": "1", "data": data}
    return {"update_id": 1, "callback_query": {**query, "message": {**MESSAGE, "chat": CHAT}}}


def _typed(text: str) -> dict[str, Any]:
    message: dict[str, Any] = {**MESSAGE, "from": USER, "chat": CHAT, "text": text}
    if text.startswith("/"):
        length = len(text.split(maxsplit=1)[0])
        message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
    return {"update_id": 1, "message": message}
