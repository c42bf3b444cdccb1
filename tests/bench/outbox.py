"""2,000 codes due at once, with card edits waiting behind them, against Telegram's own limits."""

from __future__ import annotations

import asyncio
import base64
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot import app, wiring
from bot.core.message import Card, Kind, OutboxEntry, Recipient
from bot.core.order import Sms, Status
from bot.host.artist import Artist
from bot.host.supervisor import Supervisor
from bot.settings import Settings
from bot.sim.telegram import acts_time
from bot.sim.telegram.people import User
from bot.sim.telegram.server import TelegramSim
from storage.store import SqlStore
from tests.storage.samples import an_order, url_of

CODES = 2_000
EDITS = 300
EACH_SECOND = 30
LATE_AFTER = timedelta(seconds=72)
FIRST_PERSON = 6_000_000
PATIENCE_SECONDS = 240.0


@dataclass(frozen=True)
class Drained:
    """How long the codes took, and what happened beside.

    Attributes:
        overtaken: edits that left after the late code was due and before it left.
    """

    seconds: float
    ideal_seconds: float
    flood_waits: int
    overtaken: int


async def measure(database: Path) -> Drained:
    """Let the bot drain its outbox into the stand-in, whose flood limits are on."""
    telegram = TelegramSim()
    await telegram.start()
    acts_time.set_flood_limits(telegram.state, enabled=True)
    settings = Settings(
        _env_file=None,
        bot_token=telegram.token,
        encryption_keys=base64.urlsafe_b64encode(b"k" * 32).decode(),
        telegram_api_url=telegram.url,
        database_url=url_of(database),
        http_port=0,
    )
    supervisor = Supervisor()
    async with (
        app._database(settings) as storage,
        app._bot(settings) as bot,
        app._site(settings) as site,
    ):
        due = await _fill(SqlStore(storage, wiring.cipher_of(settings)), telegram)
        began = time.time()
        await wiring.wire(settings, supervisor, storage, bot, site, artist=Artist())
        deadline = time.monotonic() + PATIENCE_SECONDS
        while len(_sent(telegram)) <= CODES and time.monotonic() < deadline:  # noqa: ASYNC110 - the ledger has no event
            await asyncio.sleep(2.0)
        await supervisor.stop()
    await telegram.stop()
    return _judged(telegram, began, due.timestamp())


async def _fill(store: SqlStore, telegram: TelegramSim) -> datetime:
    """Store the codes and the edits, due now, and one more code, due later; returns when."""
    now = datetime.now(UTC)
    due = now + LATE_AFTER
    async with store.write() as unit:
        for number in range(CODES + 1):
            person = FIRST_PERSON + number
            key = await unit.accounts.connect(
                person, api_account_id="acc", display_name="Ann", secret=f"jm_{number:043d}"
            )
            order = await unit.orders.add(
                an_order(
                    owner_id=person,
                    key_id=key.id,
                    api_order_id=f"ord-{number}",
                    status=Status.RECEIVED,
                    sms=(Sms(1, f"Code {1000 + number}"),),
                    watched=False,
                )
            )
            user = telegram.state.users.setdefault(person, User(person, "Ann"))
            chat = telegram.state.private_chat(user)
            chat.started = True
            to = Recipient(person)
            code = OutboxEntry(0, to, Kind.CODE, now, order_id=order.id, position=1)
            if number == CODES:
                code = OutboxEntry(0, to, Kind.CODE, due, order_id=order.id, position=1)
            await unit.outbox.add([code])
            if number < EDITS:
                message = telegram.state.post(chat, telegram.state.bot, text="Waiting")
                await unit.cards.put(Card(order.id, person, 0, message.message_id))
                await unit.outbox.add([OutboxEntry(0, to, Kind.CARD, now, order_id=order.id)])
    return due


def _sent(telegram: TelegramSim) -> list[tuple[float, int]]:
    return [
        (call.time, int(call.params["chat_id"]))
        for call in telegram.state.ledger.calls
        if call.method == "sendMessage" and call.ok and "Code" in str(call.params.get("text"))
    ]


def _judged(telegram: TelegramSim, began: float, due: float) -> Drained:
    late_person = FIRST_PERSON + CODES
    sent = _sent(telegram)
    codes = [at for at, person in sent if person != late_person]
    late = next((at for at, person in sent if person == late_person), float("inf"))
    calls = telegram.state.ledger.calls
    in_flight = 0.2
    return Drained(
        max(codes) - began if len(codes) == CODES else float("inf"),
        CODES / EACH_SECOND,
        sum(call.error_code == 429 for call in calls),
        sum(
            call.method == "editMessageText" and due + in_flight < call.time < late
            for call in calls
        ),
    )
