"""Finding an order again: by its service, its number, or the words of an SMS."""

from __future__ import annotations

from tests.flows.person import Person, Seen
from tests.flows.world import World


async def with_code(
    world: World, person: Person, body: str, what: str = "telegram malaysia"
) -> str:
    """Buy a number and let an SMS come; returns the number."""
    await person.buys(what)
    order_id = world.charges()[-1]
    world.jiema.state.receive_sms(order_id, body)
    await person.sees(body)
    return str(world.jiema.state.order(order_id).phone)


def marks(seen: Seen) -> list[str]:
    return [label for label in seen.labels if label[0] in "⏳✉✅✖⚠"]


async def finder(person: Person) -> Seen:
    """Open the search among orders; returns its screen."""
    history = await person.asks("/history", "Your orders")
    return await person.goes("Find", history, "Type a part of its number")


async def test_an_order_is_found_by_service_number_and_words(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer(cents=5000)
        phone = await with_code(world, ann, "Telegram code: 48291")
        await with_code(world, ann, "Ваш код WhatsApp: 771-004", "whatsapp malaysia")
        asked = await finder(ann)
        assert {"Telegram (1)", "WhatsApp (1)"} <= set(asked.labels)
        listed = await ann.goes("WhatsApp (1)", asked, "tap an order to open it")
        assert [label for label in marks(listed) if "WhatsApp" in label] == marks(listed)
        words = await ann.asks("ваш КОД", "Orders with “ваш КОД”")
        assert [label.split()[1] for label in marks(words)] == ["WhatsApp"]
        # What is typed below a search is another search, until something else is shown.
        number = await ann.asks(phone[-6:], "Orders with")
        assert [label.split()[1] for label in marks(number)] == ["Telegram"]
        card = await ann.opens_below(marks(number)[0], number, "Telegram code: 48291")
        assert phone in card.text
        nothing = await ann.asks("<b>nope", "has “<b>nope” in its number or SMS")
        menu = await ann.goes("Back", nothing, "Type a part")
        await ann.asks("/menu", button="Buy a number")
        assert menu.labels == asked.labels
        await ann.asks("telegram", "Best matches")


async def test_pages_of_what_was_found(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        account = world.jiema.state.accounts.all()[0].id
        for _ in range(10):
            world.jiema.state.place_elsewhere(account, "tg", "my")
        first = await ann.asks("/history", "Your orders")
        await ann.goes("›", first, button="‹")
        asked = await finder(ann)
        one = await ann.goes("(10)", asked, button="›")
        assert len(marks(one)) == 8
        two = await ann.goes("›", one, button="‹")
        assert len(marks(two)) == 2
        found = await ann.asks("+", "No order I have seen")
        await ann.goes("Back", found, "Type a part")


async def test_nobody_finds_the_orders_of_others(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await with_code(world, ann, "Telegram code: 48291")
        ben, _ = await world.buyer("Ben")
        history = await ben.asks("/history", "No orders here")
        asked = await ben.goes("Find", history, "not seen any order")
        await ben.asks("48291", "No order I have seen")
        await ben.asks("/history", "No orders here")
        [(order_id,)] = await world.rows("SELECT id FROM orders")
        last = await ben.last()
        await ben.sends_data(last.message_id, f"fp1:1:{order_id}:0")
        await ben.sees_on(last, "not seen any order")
    assert asked.labels == ("⬅️ Back",)


async def test_what_was_looked_for_is_kept_nowhere(world: World) -> None:
    async with world.bot(REDIS_URL=""):
        ann, _ = await world.buyer()
        await finder_without_orders(ann)
        seen = await ann.asks("secret words", "No order I have seen")
    assert b"secret words" not in await world.stored()
    async with world.bot(REDIS_URL=""):
        await ann.sends_data(seen.message_id, "fp1:2:0:1")
        await ann.sees_on(seen, "not seen any order")


async def finder_without_orders(person: Person) -> None:
    history = await person.asks("/history", "No orders here")
    await person.goes("Find", history, "not seen any order")
