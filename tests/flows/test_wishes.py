"""Tell me when: back in stock, or cheap enough; told once, bought by hand."""

from __future__ import annotations

import pytest

from bot.orders import wish_reads
from bot.ui.callbacks_comfort import WishFor
from tests.flows.person import Person, Seen
from tests.flows.world import World

BACK = "I have found numbers, from $0.32"
WAITING_FOR_ONE = "Tell me when: 1"


@pytest.fixture
def _often(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read prices for wishes every second."""
    monkeypatch.setattr(wish_reads, "EVERY_SECONDS", 1.0)


def sold_out(world: World, country: int = 7) -> None:
    world.jiema.state.set_stock("tg", country, 0)


def restocked(world: World, price_cents: int = 32) -> None:
    world.jiema.state.set_stock("tg", 7, 3, price_cents)


async def wishes(ann: Person) -> Seen:
    """Wish for what is sold out; returns the screen that says so."""
    gone = await ann.asks("telegram malaysia", "has just gone", button="Tell me when")
    return await ann.goes("Tell me when", gone, "for 7 days. I never buy by myself")


async def wishes_cheaper(ann: Person, price: str) -> Seen:
    confirm = await ann.confirms()
    limits = await ann.goes("Tell me when cheaper", confirm, "Price now: $0.32")
    return await ann.goes(f"≤ {price}", limits, f"costs {price} or less")


async def told(ann: Person, what: str = BACK) -> list[Seen]:
    return [seen for seen in await ann.chat() if what in seen.text]


@pytest.mark.usefixtures("_often")
async def test_back_in_stock_is_told_once_and_leads_to_confirm(world: World) -> None:
    sold_out(world)
    async with world.bot():
        ann, _ = await world.buyer()
        await wishes(ann)
        restocked(world)
        news = await ann.sees(BACK, button="See the price")
        assert news.rings
        await ann.asks("/settings", button="Tell me when: 0")
        confirm = await ann.goes("See the price", news, "Telegram")
        assert confirm.labels[0] == "Buy for $0.32"
        assert world.charges() == []
        await ann.goes("Buy for $0.32", confirm, "Number:")
        assert len(world.charges()) == 1
        assert await told(ann) == []


@pytest.mark.usefixtures("_often")
async def test_a_price_is_told_when_it_is_low_enough(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await wishes_cheaper(ann, "$0.22")
        restocked(world, price_cents=23)
        before = len(world.api_calls())
        await world.api_called("GET /prices", times=3, after=before)
        assert await told(ann, "I have found numbers") == []
        restocked(world, price_cents=22)
        await ann.sees("I have found numbers, from $0.22")


@pytest.mark.usefixtures("_often")
async def test_keys_read_in_turn_for_all_who_wish_the_same(world: World) -> None:
    sold_out(world)
    async with world.bot():
        ann, _ = await world.buyer("Ann")
        bob, _ = await world.buyer("Bob")
        for person in (ann, bob):
            await wishes(person)
        before = len(world.api_calls())
        await world.api_called("GET /prices", times=4, after=before)
        reads = [c for c in world.jiema.state.calls.after(before) if c.path == "/prices"]
        labels = [call.label for call in reads[:4]]
        assert len(set(labels[:2])) == 2
        assert labels[:2] == labels[2:]
        restocked(world)
        for person in (ann, bob):
            await person.sees(BACK)


async def test_a_wish_survives_a_restart_and_a_blocked_chat(world: World) -> None:
    sold_out(world)
    async with world.bot():
        ann, _ = await world.buyer()
        await wishes(ann)
        await ann.act("block", user_id=ann.user_id)
    restocked(world)
    async with world.bot():
        await world.telegram_called("sendMessage", lambda call: call["error_code"] == 403)
    async with world.bot():
        await ann.act("unblock", user_id=ann.user_id)
        await ann.sees(BACK)
    assert len(await told(ann)) == 1


@pytest.mark.usefixtures("_often")
async def test_a_revoked_key_is_left_out(world: World) -> None:
    sold_out(world)
    async with world.bot():
        ann, anns = await world.buyer("Ann")
        bob, _ = await world.buyer("Bob")
        for person in (ann, bob):
            await wishes(person)
        world.jiema.state.revoke_key(anns)
        await ann.sees("no longer accepts the key")
        restocked(world)
        await bob.sees(BACK)
        assert await told(ann) == []


async def test_wishes_are_listed_and_taken_back_in_settings(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await wishes_cheaper(ann, "$0.19")
        settings = await ann.asks("/settings", button=WAITING_FOR_ONE)
        listed = await ann.goes(WAITING_FOR_ONE, settings, "Malaysia, $0.19 or less, until")
        empty = await ann.goes("Telegram 🇲🇾 ≤ $0.19", listed, "Nothing now")
        await ann.goes("Back", empty, button="Tell me when: 0")


async def test_another_wish_for_the_same_pair_takes_the_place_of_the_first(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await wishes_cheaper(ann, "$0.19")
        await wishes_cheaper(ann, "$0.16")
        settings = await ann.asks("/settings", button=WAITING_FOR_ONE)
        await ann.goes(WAITING_FOR_ONE, settings, "$0.16 or less")


async def test_ten_wishes_are_enough(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        panel = await ann.confirms()
        for country in range(1, 11):
            await ann.sends_data(
                panel.message_id, WishFor(service=1, country=country, cents=1).pack()
            )
            await ann.sees_on(panel, "costs $0.01 or less")
        full = WishFor(service=1, country=11, cents=1).pack()
        await ann.sends_data(panel.message_id, full)
        listed = await ann.sees_on(panel, "You can wait for 10 things at a time")
        assert len([label for label in listed.labels if label.startswith("✖️")]) == 10
        await ann.goes(listed.labels[0], listed, "Each is looked for until the day")
        await ann.sends_data(panel.message_id, full)
        await ann.sees_on(panel, "costs $0.01 or less")


async def test_forgetting_takes_wishes_with_it(world: World) -> None:
    sold_out(world)
    async with world.bot():
        ann, key = await world.buyer()
        await wishes(ann)
        asked = await ann.asks("/forget", "Delete everything stored here?")
        await ann.goes("Delete everything", asked, "is deleted")
        await ann.asks(key, "Connected as Ann")
        await ann.asks("/settings", button="Tell me when: 0")


async def test_what_a_stranger_makes_up_wishes_for_nothing(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await wishes_cheaper(ann, "$0.19")
        bob, _ = await world.buyer("Bob")
        panel = await bob.confirms()
        await bob.sends_data(panel.message_id, "wx1:1")
        await bob.sees_on(panel, "Nothing now")
        await bob.sends_data(panel.message_id, WishFor(service=10**9, country=1, cents=0).pack())
        await bob.sees_on(panel, "What is the number for?")
        await ann.asks("/settings", button=WAITING_FOR_ONE)
