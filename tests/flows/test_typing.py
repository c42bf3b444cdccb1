"""What is typed and tapped beside the journeys; what is not one's own."""

from __future__ import annotations

from collections.abc import Callable

from tests.flows.person import Seen
from tests.flows.world import World

COMMANDS = (
    "/start",
    "/menu",
    "/buy",
    "/orders",
    "/history",
    "/balance",
    "/help",
    "/settings",
    "/language",
    "/privacy",
    "/forget",
    "/cancel",
    "/nonsense",
)


def newer_than(message_id: int) -> Callable[[Seen], bool]:
    return lambda seen: seen.message_id > message_id


async def test_commands_delete_themselves_and_put_the_panel_at_the_bottom(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        for command in COMMANDS:
            said = await ann.says(command)
            await ann.sees(where=newer_than(said))
            await ann.sees_gone(said)
    assert len(await ann.chat()) == 1


async def test_commands_without_a_key_ask_for_one(world: World) -> None:
    async with world.bot():
        ann = await world.person()
        for command in ("/buy", "/orders", "/history", "/balance"):
            await ann.asks(command, "For this I need your key", button="Get a key")


async def test_buy_with_words_searches(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await ann.asks("/buy telegram malaysia", button="Buy for $0.32")


async def test_panel_that_cannot_be_deleted_loses_its_buttons(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        old = await ann.asks("/help", button="Buy a number")
        await world.telegram_fails(
            {
                "kind": "status",
                "method": "deleteMessage",
                "status": 400,
                "description": "Bad Request: message can't be deleted for everyone",
            }
        )
        await ann.asks("/menu", "Balance")
        await ann.sees_on(old, where=lambda seen: seen.buttons == ())


async def test_cancel_ends_typing_and_touches_no_order(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        card = await ann.buys()
        found = await ann.asks("whatsapp", "Best matches")
        await ann.goes(found.labels[0], found, "Cheapest first")
        await ann.asks("/cancel", "No order was touched")
        await ann.sees_on(card, button="Cancel")
        # The country list is no longer open: this searches services.
        await ann.asks("malaysiaa", where=lambda seen: "Countries" not in seen.text)
    assert world.jiema.state.order(world.charges()[0]).is_open


async def test_cancel_ends_a_wish(world: World) -> None:
    async with world.bot():
        ann = await world.person()
        await ann.asks("telegram malaysia", "For this I need your key")
        await ann.asks("/cancel", "To begin")
        _, key = world.jiema.state.add_account("Ann", 1200)
        await ann.asks(key, "Connected as Ann")
        await ann.asks("/help", button="Buy a number")
    assert not any("Buy for" in label for seen in await ann.chat() for label in seen.labels)


async def test_photo_and_voice_get_one_hint(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await ann.sends(photo=True, caption="look")
        await ann.sees("I read only text")
        await ann.sends(voice=True)
        sent = await ann.sends(photo=True)
        await ann.sees("I read only text", where=lambda seen: seen.message_id > sent)
    hints = [seen for seen in await ann.chat() if "I read only text" in seen.text]
    assert len(hints) == 1


async def test_any_text_at_all_is_a_search(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        for typed in ("<b>&amp;", "💥", "._-", "ا" * 300, "%s {name} $x", "jm"):
            await ann.asks(typed, button="Back")


async def test_buttons_of_another_time_say_that_they_have_expired(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        menu = await ann.last()
        wild = ("s1:-5", "sj1:-9", "h1:-3:", f"o1:o:{2**63}")
        for data in ("g0:m", "whatever", "o1:c", "o1:zz:1", "s1:x", "k1:1", "g1:?!:0", *wild):
            answer = await ann.answer_to(await ann.sends_data(menu.message_id, data))
            assert "expired" in answer["text"], data
        [now] = await ann.chat()
    assert now.text == menu.text


async def test_wild_numbers_in_callback_data_lead_somewhere(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        menu = await ann.last()
        wild = {
            "s1:99999": "What is the number for?",
            "c1:999999:p:1:1": "What is the number for?",
            "k1:1:999999:p:1:1": "What is the number for?",
            "h1:7:WAITING": "No orders here",
            "o1:o:999999999": "does not know this order",
        }
        for data, shown in wild.items():
            await ann.sends_data(menu.message_id, data)
            await ann.sees(shown)
            await ann.asks("/menu", "Balance")
            menu = await ann.last()


async def test_nobody_reaches_somebody_elses_order(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        card = await ann.buys()
        cancel = card.button("Cancel")
        assert cancel is not None
        bob, _ = await world.buyer("Bob")
        own = await bob.last()
        phone = world.jiema.state.order(world.charges()[0]).phone
        for act in "rcnao":
            data = cancel["callback_data"].replace(":c:", f":{act}:")
            await bob.sends_data(own.message_id, data)
            seen = await bob.sees("does not know this order")
            assert phone not in seen.text
            own = await bob.asks("/menu", "Balance")
    assert world.jiema.state.order(world.charges()[0]).is_open
    assert not any(phone in seen.text for seen in await bob.chat())


async def test_stranger_is_told_once_and_not_stored(world: World) -> None:
    async with world.bot(ALLOWED_USER_IDS="1"):
        eve = await world.person("Eve")
        await eve.asks("/start", "This bot is private")
        _, key = world.jiema.state.add_account("Eve", 1200)
        await eve.says(key)
        await eve.says("/menu")
        told = await eve.last()
        answer = await eve.answer_to(await eve.sends_data(told.message_id, "g1:m:0"))
        assert "private" in answer["text"]
    assert len(await eve.chat()) == 1
    assert str(eve.user_id).encode() not in await world.stored()
    assert world.api_calls() == []


async def test_those_on_the_list_may_use_it(world: World) -> None:
    async with world.bot(ALLOWED_USER_IDS="1001, 1002"):
        ann, _ = await world.buyer()
        await ann.buys()


async def test_menu_asked_for_together_with_a_refresh_is_shown(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        card = await ann.buys()
        world.jiema.state.add_fault(endpoint="GET /account", kind="slow_before")
        said = await ann.says("/menu")
        await ann.sees_gone(said)
        await ann.goes("Refresh", card, "Nothing new yet")
        world.jiema.state.faults.clear()
        await ann.sees("Balance: $11.68", where=lambda seen: seen.message_id > said)
