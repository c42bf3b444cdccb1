"""CPU and rate per tap: a page of the service list against a bare handler that shows the same."""

from __future__ import annotations

import asyncio
import base64
import statistics
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message, Update

from bot import app, wiring
from bot.host.artist import Artist
from bot.host.supervisor import Supervisor
from bot.settings import Settings
from bot.sim.jiema.server import JiemaSim
from bot.ui.callbacks import ServicePage
from handlers.intake import Intake
from storage.store import SqlStore
from tests.bench.looks import cpu_seconds
from tests.bench.servers import MESSAGE, serving
from tests.storage.samples import url_of

TOKEN = "123456:TEST-made-up-token-of-the-stand-in-0"
PEOPLE = 200
TAPS = 800
ROUNDS = 5
AT_ONCE = 50
PAGES = 45
FIRST_PERSON = 5_000_000

Feed = Callable[[dict[str, Any]], Awaitable[None]]
_UPDATE_IDS = count(1)


@dataclass(frozen=True)
class Taps:
    """Milliseconds of CPU per tap, and taps a second; stored ones are those of the webhook."""

    bare_ms: float
    ours_ms: float
    stored_ms: float
    bare_a_second: float
    ours_a_second: float
    stored_a_second: float


async def measure(database: Path) -> Taps:
    """Measure both in turns, in one process."""
    async with serving("telegram") as telegram:
        service = JiemaSim()
        await service.start()
        settings = Settings(
            _env_file=None,
            bot_token=TOKEN,
            encryption_keys=base64.urlsafe_b64encode(b"k" * 32).decode(),
            telegram_api_url=telegram,
            jiema_api_url=service.url,
            database_url=url_of(database),
            http_port=0,
        )
        supervisor = Supervisor()
        async with (
            app._database(settings) as storage,
            app._bot(settings) as bot,
            app._site(settings) as site,
        ):
            intake, _ = await wiring.wire(settings, supervisor, storage, bot, site, artist=Artist())
            _, key = service.state.add_account()
            await _arrive(SqlStore(storage, wiring.cipher_of(settings)), key)
            result = await _compare(bot, _Bare(telegram), intake)
            await supervisor.stop()
        await service.stop()
    return result


async def _arrive(store: SqlStore, secret: str) -> None:
    async with store.write() as unit:
        for number in range(PEOPLE):
            person = FIRST_PERSON + number
            await unit.accounts.connect(
                person, api_account_id="acc", display_name="Ann", secret=secret
            )
            await unit.accounts.set_language(person, "en")
            await unit.cards.set_panel(person, 5)


async def _compare(bot: Bot, bare: _Bare, intake: Intake) -> Taps:
    ours = _fed(bot, intake.feed)
    shown = await _what_is_shown(bot, ours)
    bare.show(*shown)
    ways = {"ours": ours, "bare": _fed(bare.bot, bare.feed), "stored": _stored(intake)}
    figures: dict[str, list[tuple[float, float]]] = {way: [] for way in ways}
    for feed in ways.values():
        await _press(feed, 2 * PEOPLE)
    for _ in range(ROUNDS):
        for way, feed in ways.items():
            figures[way].append(await _press(feed, TAPS))
    await bare.bot.session.close()
    return Taps(
        **{f"{way}_ms": statistics.median(ms for ms, _ in found) for way, found in figures.items()},
        **{
            f"{way}_a_second": statistics.median(rate for _, rate in found)
            for way, found in figures.items()
        },
    )


def _fed(bot: Bot, feed: Callable[[Update], Awaitable[object]]) -> Feed:
    async def one(raw: dict[str, Any]) -> None:
        await feed(Update.model_validate(raw, context={"bot": bot}))

    return one


def _stored(intake: Intake) -> Feed:
    """Return what stores an update, has it handled and marks it, as the webhook does."""

    async def one(raw: dict[str, Any]) -> None:
        await intake.keep(raw)
        in_hand = intake._in_hand.get(raw["update_id"])
        if in_hand is not None and in_hand.task is not None:
            await in_hand.task

    return one


async def _press(feed: Feed, taps: int) -> tuple[float, float]:
    """Let everybody press in turn; return milliseconds of CPU per tap and taps a second."""
    slots = asyncio.Semaphore(AT_ONCE)
    raw = [
        _update(
            next(_UPDATE_IDS),
            FIRST_PERSON + number % PEOPLE,
            ServicePage(page=number % PAGES + 1).pack(),
        )
        for number in range(taps)
    ]

    async def one(update: dict[str, Any]) -> None:
        async with slots:
            await feed(update)

    before, began = cpu_seconds(), time.monotonic()
    await asyncio.gather(*(one(update) for update in raw))
    return (cpu_seconds() - before) / taps * 1000, taps / (time.monotonic() - began)


async def _what_is_shown(bot: Bot, feed: Feed) -> tuple[str, InlineKeyboardMarkup]:
    """Return the text and the keyboard of a page, as the bot sends them."""
    shown: list[Any] = []
    make = bot.session.make_request

    async def seen(to: Bot, method: Any, timeout: Any = None) -> Any:  # noqa: ASYNC109 - aiogram's
        if hasattr(method, "text"):
            shown.append(method)
        return await make(to, method, timeout=timeout)

    bot.session.make_request = seen  # type: ignore[method-assign, assignment]  # to look on
    await _press(feed, 1)
    bot.session.make_request = make  # type: ignore[method-assign]  # as it was
    return shown[-1].text, shown[-1].reply_markup


class _Bare:
    """A dispatcher with one handler, which answers and edits."""

    def __init__(self, telegram: str) -> None:
        session = AiohttpSession(api=TelegramAPIServer.from_base(telegram))
        self.bot = Bot(TOKEN, session=session)
        self._dispatcher = Dispatcher()

    def show(self, text: str, keyboard: InlineKeyboardMarkup) -> None:
        async def handle(callback: CallbackQuery) -> None:
            await callback.answer()
            if isinstance(callback.message, Message):
                await callback.message.edit_text(text, parse_mode="HTML", reply_markup=keyboard)

        self._dispatcher.callback_query.register(handle)

    async def feed(self, update: Update) -> object:
        return await self._dispatcher.feed_update(self.bot, update)


def _update(update_id: int, person: int, data: str) -> dict[str, Any]:
    """Return the update of a person pressing a button with this data."""
    user = {"id": person, "is_bot": False, "first_name": "Ann", "language_code": "en"}
    chat = {"id": person, "type": "private", "first_name": "Ann"}
    message = {**MESSAGE, "chat": chat}
    return {
        "update_id": update_id,
        "callback_query": {
            "id": str(update_id),
            "from": user,
            "message": message,
            "chat_instance": "1",
            "data": data,
        },
    }
