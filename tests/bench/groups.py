"""Codes of many orders due at once, in the private chat and in the group they are posted to."""

from __future__ import annotations

import asyncio
import base64
import time
from bisect import bisect_left
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

from bot import app, wiring
from bot.core.announce import announce
from bot.core.link import Content, Link
from bot.core.message import Card
from bot.core.order import Change, Order, Sms, Status
from bot.settings import Settings
from bot.sim.telegram import acts_chats
from bot.sim.telegram.ledger import CallRecord
from bot.sim.telegram.messages import Message
from bot.sim.telegram.people import User
from bot.sim.telegram.server import TelegramSim
from storage.database import Database
from storage.schema import posts
from storage.store import SqlStore
from tests.storage.samples import an_order, url_of

AT_ONCE = 18
MANY = 40
OWNER = 5_000_000
DUE_AFTER = timedelta(seconds=15)
"""The bot has started by then."""
PATIENCE_SECONDS = 150.0
MINUTE_SECONDS = 60.0


@dataclass(frozen=True)
class Spread:
    """When the codes came, by the clock of the Telegram stand-in.

    Attributes:
        private_seconds: from all being due until the last was in the private chat.
        group_seconds: the same for the group.
        most_a_minute: messages and edits of the group within any minute.
        misplaced: codes of the group that came before one that was due before them.
    """

    private_seconds: float
    group_seconds: float
    most_a_minute: int
    misplaced: int


async def measure(database: Path, codes: int) -> Spread:
    """Let the bot say so many codes that fall due together."""
    telegram = TelegramSim()
    await telegram.start()
    settings = Settings(
        _env_file=None,
        bot_token=telegram.token,
        encryption_keys=base64.urlsafe_b64encode(b"k" * 32).decode(),
        telegram_api_url=telegram.url,
        jiema_api_url="http://127.0.0.1:9",
        database_url=url_of(database),
        http_port=0,
    )
    group, due = await _fill(settings, telegram, codes)
    stop = asyncio.Event()
    running = asyncio.create_task(app.run(settings, stop))
    deadline = time.monotonic() + PATIENCE_SECONDS
    while len(_codes(telegram, group)) < codes and time.monotonic() < deadline:  # noqa: ASYNC110 - the ledger has no event
        await asyncio.sleep(0.5)
    stop.set()
    await running
    await telegram.stop()
    return _judged(telegram, group, due.timestamp(), codes)


async def _fill(settings: Settings, telegram: TelegramSim, codes: int) -> tuple[int, datetime]:
    """Store orders that are shown in both chats, with a code each; return the group and when."""
    user = telegram.state.users.setdefault(OWNER, User(OWNER, "Ann"))
    private = telegram.state.private_chat(user)
    private.started = True
    made = acts_chats.make_chat(
        telegram.state,
        title="QA team",
        members=[{"user_id": OWNER, "status": "creator"}],
        bot_status="member",
    )
    chat_id: int = made["chat_id"]
    storage = Database(settings.database_url)
    store = SqlStore(storage, wiring.cipher_of(settings))
    now = datetime.now(UTC)
    due = now + DUE_AFTER
    async with store.write() as unit:
        key = await unit.accounts.connect(
            OWNER, api_account_id="acc", display_name="Ann", secret="jm_" + "0" * 43
        )
        link = await unit.links.add(Link(0, OWNER, chat_id, None, "QA team", now))
        await unit.links.save(replace(link, content=Content.SHOWN))
    for number in range(codes):
        sms = Sms(1, f"Telegram code: {20_011 + number}", now)
        order = an_order(
            owner_id=OWNER,
            key_id=key.id,
            api_order_id=f"ord-{number}",
            status=Status.RECEIVED,
            sms=(sms,),
            watched=False,
        )
        async with store.write() as unit:
            stored = await unit.orders.add(order)
        async with storage.write() as connection:
            await connection.execute(posts.insert(), {"order_id": stored.id, "link_id": link.id})
        shown = {
            each: telegram.state.post(
                telegram.state.chats[each], telegram.state.bot, text="Waiting"
            )
            for each in (OWNER, chat_id)
        }
        await _announce(store, stored, sms, due, shown)
    await storage.dispose()
    return chat_id, due


async def _announce(
    store: SqlStore, order: Order, sms: Sms, due: datetime, shown: dict[int, Message]
) -> None:
    async with store.write() as unit:
        for chat_id, message in shown.items():
            await unit.cards.put(Card(order.id, chat_id, 0, message.message_id))
        told = announce(Change(order, (sms,)), due, await unit.links.posts_of(order.id))
        await unit.outbox.add(told)


def _codes(telegram: TelegramSim, chat_id: int) -> list[CallRecord]:
    return [
        call
        for call in telegram.state.ledger.calls
        if call.method == "sendMessage" and call.ok and call.params["chat_id"] == chat_id
    ]


def _judged(telegram: TelegramSim, group: int, due: float, codes: int) -> Spread:
    theirs = _codes(telegram, group)
    said = [call.params["text"] for call in theirs]
    in_group = sorted(
        call.time
        for call in telegram.state.ledger.calls
        if call.params.get("chat_id") == group and call.method.startswith(("send", "editMessage"))
    )
    busiest = max(
        at + 1 - bisect_left(in_group, each - MINUTE_SECONDS) for at, each in enumerate(in_group)
    )
    return Spread(
        _last(_codes(telegram, OWNER), due, codes),
        _last(theirs, due, codes),
        busiest,
        sum(before > after for before, after in pairwise(said)),
    )


def _last(calls: list[CallRecord], due: float, codes: int) -> float:
    return max(call.time for call in calls) - due if len(calls) == codes else float("inf")
