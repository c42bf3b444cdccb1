"""Several replicas of the bot on one database: whoever is asked does it, one watches and speaks."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from dataclasses import dataclass, field

import pytest

from bot import replicas
from bot.core.shares import SHARES, share_of_chat, share_of_key
from bot.orders.access import Access
from storage import leases
from tests.flows.hooked import SECRET, Hook
from tests.flows.person import PATIENCE_SECONDS, Person
from tests.flows.team import buys_for, linked
from tests.flows.world import World

pytestmark = [pytest.mark.slow(20), pytest.mark.parametrize("dsn", ["postgresql"], indirect=True)]


@dataclass
class Fleet:
    """Replicas by their names, and which of them Telegram brings updates to."""

    world: World
    names: list[str] = field(default_factory=list)
    hooks: dict[str, Hook] = field(default_factory=dict)
    running: dict[str, AsyncExitStack] = field(default_factory=dict)

    async def start(self, name: str) -> None:
        self.names.append(name)
        hook = self.hooks[name] = Hook()
        bot = self.running[name] = AsyncExitStack()
        await bot.enter_async_context(self.world.bot(**hook.settings))
        await self.world.telegram_called(
            "setWebhook", lambda call: call["params"]["url"] == hook.url
        )
        await self.even()

    async def stop(self, name: str) -> None:
        await self.running.pop(name).aclose()
        await self.even()

    async def even(self) -> None:
        """Wait until every share is held by who runs, and nobody has more than a part."""
        part = -(-SHARES // len(self.running))
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                holders = Counter([row[0] for row in await self.world.rows(_HOLDERS)])
                if holders.keys() == self.running.keys() and max(holders.values()) <= part:
                    return
                await asyncio.sleep(0.05)

    def through(self, name: str) -> None:
        """Let Telegram bring what comes next to this one."""
        settings = {"url": self.hooks[name].url, "secret_token": SECRET}
        self.world.telegram.state.updates.set_webhook(settings)

    async def holder(self, share: int) -> str:
        [(name,)] = await self.world.rows(f"SELECT holder FROM shares WHERE number = {share}")  # noqa: S608 - ours
        return str(name)

    async def watcher(self) -> str:
        """Return who watches the only key there is."""
        [(fingerprint,)] = await self.world.rows("SELECT fingerprint FROM keys")
        return await self.holder(share_of_key(fingerprint))

    async def other(self, *names: str) -> str:
        """Return one that runs beside these."""
        return next(name for name in self.running if name not in names)


_HOLDERS = "SELECT holder FROM shares WHERE holder IS NOT NULL"


@pytest.fixture
async def fleet(world: World, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Fleet]:
    await world.rows("UPDATE shares SET holder = NULL, until = NULL")
    fleet = Fleet(world)
    monkeypatch.setattr(replicas, "new_name", lambda: fleet.names[-1])
    monkeypatch.setattr(leases, "BEAT_SECONDS", 0.1)
    try:
        for name in ("a", "b", "c"):
            await fleet.start(name)
        yield fleet
    finally:
        for bot in fleet.running.values():
            await bot.aclose()


async def buys_through(fleet: Fleet, name: str) -> tuple[Person, str, str]:
    """Let somebody connect and buy; returns them, their key and the order's id at the API."""
    fleet.through(name)
    ann, key = await fleet.world.buyer()
    await ann.buys()
    return ann, key, fleet.world.charges()[-1]


async def test_what_one_sells_another_watches_and_its_code_comes_once(
    world: World, fleet: Fleet
) -> None:
    ann, _, order_id = await buys_through(fleet, "a")
    speaker = await fleet.holder(share_of_chat(ann.user_id))
    fleet.through(await fleet.other(speaker, await fleet.watcher()))
    world.jiema.state.receive_sms(order_id, "Telegram code: 48291")
    code = await ann.sees("48291", button="Copy code")
    assert code.rings
    for name in fleet.running:
        fleet.through(name)
        await ann.asks("/orders")
    assert [seen.first_line() for seen in await ann.chat()].count("48291") == 1


async def test_cancel_and_next_sms_where_the_key_is_not_watched(world: World, fleet: Fleet) -> None:
    fleet.through("a")
    ann, _ = await world.buyer()
    watcher = await fleet.watcher()
    # Until Redis has been seen for a whole window, each has but a part of ten writes a minute.
    fleet.through(watcher)
    await ann.buys()
    fleet.through(await fleet.other(watcher))
    world.jiema.state.receive_sms(world.charges()[-1], "Telegram code: 48291")
    code = await ann.sees("48291", button="Next SMS")
    await ann.taps("Next SMS", on=code)
    await world.api_called("POST /orders/:id/next-sms")
    world.jiema.state.receive_sms(world.charges()[-1], "Telegram code: 50017")
    await ann.sees("50017", button="Copy code")
    card = await ann.buys("whatsapp malaysia")
    looks = len(world.api_calls())
    await ann.goes("Cancel", card, "is back on your balance")
    # Whoever watched it has heard of its end: what is looked at still is the other order.
    await world.api_called("GET /orders/:id", after=looks)
    rows = await world.rows("SELECT status, watched FROM orders ORDER BY id")
    assert rows == [("RECEIVED", True), ("CANCELLED", False)]


async def test_who_leaves_is_replaced_at_once(world: World, fleet: Fleet) -> None:
    ann, _, order_id = await buys_through(fleet, "a")
    gone = await fleet.watcher()
    fleet.through(await fleet.other(gone))
    await fleet.stop(gone)
    world.jiema.state.receive_sms(order_id, "Telegram code: 48291")
    await ann.sees("48291", button="Copy code")
    second = await fleet.watcher()
    fleet.through(await fleet.other(second))
    await fleet.stop(second)
    await ann.asks("/orders")
    assert [seen.first_line() for seen in await ann.chat()].count("48291") == 1


async def test_what_is_deleted_at_one_is_kept_in_the_memory_of_none(
    world: World, fleet: Fleet, monkeypatch: pytest.MonkeyPatch
) -> None:
    forgetting: set[Access] = set()
    everybody_has = asyncio.Event()
    forget = Access.forget

    def note(access: Access) -> None:
        forget(access)
        forgetting.add(access)
        if len(forgetting) == len(fleet.running):
            everybody_has.set()

    monkeypatch.setattr(Access, "forget", note)
    ann, _, order_id = await buys_through(fleet, "a")
    for name in fleet.running:
        fleet.through(name)
        await ann.asks("/balance")
    asked = await ann.asks("/forget", "This order is still open")
    await ann.goes("Delete everything", asked, "is deleted")
    async with asyncio.timeout(PATIENCE_SECONDS):
        await everybody_has.wait()
    assert all(access._sessions == {} for access in forgetting)
    looks = len(world.api_calls())
    world.jiema.state.receive_sms(order_id, "Telegram code: 48291")
    await ann.asks("/orders")
    assert "GET /orders/:id" not in world.api_calls(looks)


async def test_what_is_looked_for_is_known_to_all(world: World, fleet: Fleet) -> None:
    ann, _, order_id = await buys_through(fleet, "a")
    phone = world.jiema.state.order(order_id).phone
    account = world.jiema.state.accounts.all()[0].id
    for _ in range(9):
        world.jiema.state.place_elsewhere(account, "tg", "my")
    history = await ann.asks("/history", button="›")
    # What was placed elsewhere is known once it was listed; its number it is not.
    history = await ann.goes("›", history, button="‹")
    await world.rows(f"UPDATE orders SET phone = '{phone}'")  # noqa: S608 - made up
    await ann.goes("Find", history, "Type a part of its number")
    fleet.through("b")
    first = await ann.asks(phone[:3], f"Orders with “{phone[:3]}”", button="›")
    fleet.through("c")
    second = await ann.goes("›", first, f"Orders with “{phone[:3]}”", button="‹")
    # Whoever shows something else ends the search for all.
    await ann.goes("Back", await ann.goes("Back", second), "Your orders")
    fleet.through("a")
    await ann.asks("telegram", "Best matches")


async def test_two_presses_of_cancel_reach_two_replicas(world: World, fleet: Fleet) -> None:
    fleet.through("a")
    ann, _ = await world.buyer()
    group = await linked(ann)
    _, message = await buys_for(ann, group)
    assert "once more" in (await group.toast(ann, "Cancel", message))["text"]
    fleet.through("b")
    assert "Cancelling" in (await group.toast(ann, "Cancel", message))["text"]
    await group.sees_on(message, "State: ✖️ cancelled")
