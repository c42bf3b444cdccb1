"""Very many codes at once: in private at once, in the group in order and within its minute."""

from __future__ import annotations

import asyncio
from bisect import bisect_left
from datetime import UTC, datetime, timedelta

import pytest

from bot.core.announce import announce, placed
from bot.core.order import Change, Order, Origin, Sms, Status
from bot.notify import pace
from bot.sim.telegram.ledger import CallRecord
from storage.cipher import Cipher
from storage.database import Database
from storage.schema import posts
from storage.store import SqlStore
from tests.flows.groups import Group
from tests.flows.person import Person
from tests.flows.team import linked, sent_to
from tests.flows.world import World

PATIENCE_SECONDS = 100.0
NEVER_SECONDS = 100_000.0
SHORT_MINUTE_SECONDS = 6.0
NO_KEY = bytes(32)
"""Nothing secret is read here."""


class Pile:
    """Orders of one owner that are posted to the first link; changed while the bot is down."""

    def __init__(self, world: World, owner: Person) -> None:
        self._world = world
        self._owner = owner
        self._orders: list[Order] = []

    async def place(self, number: int) -> None:
        """Let so many orders have been bought and posted."""
        now = datetime.now(UTC)
        database = Database(self._world.environment["DATABASE_URL"])
        store = SqlStore(database, Cipher([NO_KEY]))
        async with store.read() as unit:
            account = await unit.accounts.get(self._owner.user_id)
        assert account is not None
        assert account.key is not None
        [hers] = self._world.jiema.state.accounts.all()
        for _ in range(number):
            rented = self._world.jiema.state.place_elsewhere(hers.id, "tg", "my")
            async with store.write() as unit:
                order = await unit.orders.add(
                    Order(
                        id=0,
                        owner_id=self._owner.user_id,
                        key_id=account.key.id,
                        api_account_id=account.key.api_account_id,
                        api_order_id=rented.id,
                        service_code="tg",
                        service_name="Telegram",
                        country_api_id="7",
                        country_slug="my",
                        country_name="Malaysia",
                        phone=rented.phone,
                        charged=None,
                        status=Status.WAITING,
                        raw_status="WAITING",
                        origin=Origin.BOUGHT,
                        placed_at=now,
                        expires_at=now + timedelta(hours=1),
                    )
                )
                self._orders.append(order)
            async with database.write() as connection:
                await connection.execute(posts.insert(), {"order_id": order.id, "link_id": 1})
            async with store.write() as unit:
                told = placed(order.id, now, await unit.links.posts_of(order.id))
                await unit.outbox.add(told)
        await database.dispose()

    async def receive(self) -> list[str]:
        """Let every order receive a code, none of them said yet; returns the codes."""
        now, codes = datetime.now(UTC), []
        database = Database(self._world.environment["DATABASE_URL"])
        store = SqlStore(database, Cipher([NO_KEY]))
        for at, order in enumerate(self._orders):
            code = str(20_011 + 1_213 * at)
            codes.append(code)
            sms = Sms(1, f"Telegram code: {code}", now)
            async with store.write() as unit:
                current = await unit.orders.get(order.id)
                assert current is not None
                changed = _received(current, sms)
                assert await unit.orders.save(changed)
                change = Change(changed, (sms,))
                await unit.outbox.add(announce(change, now, await unit.links.posts_of(order.id)))
        await database.dispose()
        return codes


def _received(order: Order, sms: Sms) -> Order:
    values = {name: getattr(order, name) for name in Order.__slots__}
    news = {"sms": (sms,), "status": Status.RECEIVED, "raw_status": "RECEIVED", "watched": False}
    return Order(**{**values, **news, "version": order.version + 1})


async def until_sent(
    world: World, chat_id: int, number: int, *, silent: bool | None = None
) -> list[CallRecord]:
    """Wait until so many messages have arrived in a chat, silent ones, ringing ones, or all."""
    async with asyncio.timeout(PATIENCE_SECONDS):
        while True:
            seq = world.telegram.state.sequence.seq
            sent = [
                call
                for call in sent_to(world, chat_id)
                if silent is None or bool(call.params.get("disable_notification")) is silent
            ]
            if len(sent) >= number:
                return sent
            await world.telegram.state.sequence.wait(seq, 5.0)


async def linked_with_shown_codes(world: World) -> tuple[Person, Group, Pile]:
    ann, _ = await world.buyer(cents=100_000)
    group = await linked(ann)
    page = await ann.asks("/groups", button="Add to a group")
    await ann.answer_to(await ann.sends_data(page.message_id, "ls2:c:1:shown:0"))
    return ann, group, Pile(world, ann)


def most_in(calls: list[CallRecord], seconds: float) -> int:
    """Return the most calls that arrived within any window of this width."""
    times = sorted(call.time for call in calls)
    return max(at + 1 - bisect_left(times, each - seconds) for at, each in enumerate(times))


def in_order(codes: list[str], calls: list[CallRecord]) -> bool:
    found = [next(code for code in codes if code in call.params["text"]) for call in calls]
    return found == codes


async def test_eighteen_codes_at_once_do_not_wait_for_anything(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with world.bot():
        ann, group, pile = await linked_with_shown_codes(world)
    await pile.place(18)
    monkeypatch.setattr(pace, "MINUTE_SECONDS", 0.5)
    async with world.bot():
        await until_sent(world, group.chat_id, 1 + 18, silent=True)  # who has linked, the orders
    codes = await pile.receive()
    private, posted = len(sent_to(world, ann.user_id)), len(sent_to(world, group.chat_id))
    # Whatever does not fit into the burst, and into the group's minute, never comes.
    monkeypatch.setattr(pace, "MINUTE_SECONDS", NEVER_SECONDS)
    monkeypatch.setattr(pace, "CHAT_GAP_SECONDS", NEVER_SECONDS)
    async with world.bot(REDIS_URL=""):  # which would know that the group's minute is not over
        hers = (await until_sent(world, ann.user_id, private + 18))[private:]
        theirs = (await until_sent(world, group.chat_id, posted + 18))[posted:]
    assert in_order(codes, hers)
    assert in_order(codes, theirs)
    cards = {call.params["reply_parameters"]["message_id"] for call in theirs}
    assert len(cards) == 18, "each replies to its order"
    assert not any(call.params.get("disable_notification") for call in theirs)


async def test_eighteen_codes_before_their_orders_are_shown_make_one_message_each(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with world.bot():
        ann, group, pile = await linked_with_shown_codes(world)
    await pile.place(18)
    codes = await pile.receive()
    posted = len(sent_to(world, group.chat_id))
    monkeypatch.setattr(pace, "MINUTE_SECONDS", NEVER_SECONDS)
    async with world.bot():
        theirs = (await until_sent(world, group.chat_id, posted + 18))[posted:]
        await until_sent(world, ann.user_id, 18, silent=False)
    assert in_order(codes, theirs)
    assert all("State: ✉️ 1 SMS has come" in call.params["text"] for call in theirs)
    async with world.bot():
        pass
    assert len(sent_to(world, group.chat_id)) == posted + 18
    assert sent_to(world, group.chat_id, "editMessageText") == []


async def test_forty_codes_come_in_order_and_within_twenty_a_minute(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with world.bot():
        ann, group, pile = await linked_with_shown_codes(world)
    await pile.place(40)
    codes = await pile.receive()
    posted = len(sent_to(world, group.chat_id))
    monkeypatch.setattr(pace, "MINUTE_SECONDS", SHORT_MINUTE_SECONDS)
    async with world.bot():
        theirs = (await until_sent(world, group.chat_id, posted + 40))[posted:]
        await until_sent(world, ann.user_id, 40, silent=False)
    assert in_order(codes, theirs)
    edits = sent_to(world, group.chat_id, "editMessageText")
    assert most_in([*theirs, *edits], SHORT_MINUTE_SECONDS) <= 20
    assert len(sent_to(world, group.chat_id)) == posted + 40


async def test_telegrams_own_limits_are_kept(world: World) -> None:
    """The stand-in's private chat takes three at once, less than the burst: its waits are kept."""
    async with world.bot():
        ann, group, pile = await linked_with_shown_codes(world)
    await pile.place(6)
    codes = await pile.receive()
    posted = len(sent_to(world, group.chat_id))
    await ann.act("flood", enabled=True)
    async with world.bot():
        await until_sent(world, ann.user_id, 6, silent=False)
        theirs = (await until_sent(world, group.chat_id, posted + 6))[posted:]
        for code in codes:
            await ann.sees(code, button="Copy code")
    assert in_order(codes, theirs)
    calls = world.telegram.state.ledger.calls
    assert not any(
        call.error_code == 429 for call in calls if call.params.get("chat_id") == group.chat_id
    )
