"""Two taps for the usual thing: recent pairs, favourites, words and links that lead to confirm."""

from __future__ import annotations

from tests.flows.person import Person, Seen
from tests.flows.world import World

PAIR = "Telegram · 🇲🇾 · $0.32"
STARRED = f"⭐ {PAIR}"


def confirms(seen: Seen) -> bool:
    return bool(seen.labels) and seen.labels[0].startswith("Buy for")


async def stars(ann: Person, what: str) -> None:
    """Make a pair a favourite and go back to the menu."""
    seen = await ann.asks(what, where=confirms)
    await ann.goes("☆ Favourite", seen, button="⭐ Favourite")


async def bought_and_received(world: World, ann: Person) -> Seen:
    """Buy once and get the code; returns the code's message."""
    await ann.buys()
    world.jiema.state.receive_sms(world.charges()[-1], "Telegram code: 48291")
    return await ann.sees("48291", button="Copy code")


async def test_two_taps_from_the_code(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        code = await bought_and_received(world, ann)
        confirm = await ann.opens_below("Buy again", code, "Telegram")
        await ann.taps("Buy for $0.32", on=confirm)
        await ann.sees_on(confirm, button="Copy number")
        assert len(world.charges()) == 2


async def test_two_taps_from_the_menu_also_after_a_restart(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        assert PAIR not in (await ann.asks("/menu", "Balance")).labels
        await ann.buys()
        await ann.asks("/menu", button=PAIR)
    async with world.bot():
        menu = await ann.asks("/menu", button=PAIR)
        assert menu.labels[0] == PAIR
        confirm = await ann.goes(PAIR, menu, "Telegram")
        await ann.taps("Buy for $0.32", on=confirm)
        await ann.sees_on(confirm, button="Copy number")
        assert len(world.charges()) == 2


async def test_the_menu_has_the_three_latest_pairs(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer(cents=5000)
        for what in ("whatsapp malaysia", "telegram indonesia", "telegram malaysia", "google us"):
            await ann.buys(what)
        await ann.buys("telegram malaysia")
        menu = await ann.asks("/menu", button="Buy a number")
        names = [label.split(" · ")[:2] for label in menu.labels[:4]]
        assert names[:3] == [
            ["Telegram", "🇲🇾"],
            ["Google", "🇺🇸"],
            ["Telegram", "🇮🇩"],
        ]
        assert menu.labels[3].endswith("Buy a number")


async def test_a_star_puts_a_pair_first_and_another_tap_takes_it_off(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await stars(ann, "telegram malaysia")
        other = await ann.asks("whatsapp malaysia", "WhatsApp", where=confirms)
        await ann.taps(other.labels[0], on=other)
        await ann.sees_on(other, button="Copy number")
        menu = await ann.asks("/menu", button=STARRED)
        assert menu.labels[0] == STARRED
        assert menu.labels[1].startswith("WhatsApp · 🇲🇾")
        confirm = await ann.goes(STARRED, menu, button="⭐ Favourite")
        await ann.goes("⭐ Favourite", confirm, button="☆ Favourite")
        menu = await ann.asks("/menu", button="Buy a number")
        assert STARRED not in menu.labels


async def test_buying_from_a_screen_that_was_starred(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await stars(ann, "telegram malaysia")
        await ann.taps("Buy for $0.32")
        await ann.sees(button="Copy number")
        assert len(world.charges()) == 1


async def test_more_favourites_than_the_menu_shows_are_in_a_list(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        countries = ("malaysia", "indonesia", "india", "vietnam")
        for country in countries:
            await stars(ann, f"telegram {country}")
        menu = await ann.asks("/menu", button="All favourites")
        assert len([label for label in menu.labels if "⭐ Telegram" in label]) == 3
        listed = await ann.goes("All favourites", menu, "Your favourites")
        assert [label.split(" · ")[1] for label in listed.labels[:4]] == ["🇲🇾", "🇮🇩", "🇮🇳", "🇻🇳"]
        confirm = await ann.goes(listed.labels[3], listed, "Vietnam")
        assert confirms(confirm)


async def test_menu_with_pairs_still_reads_only_the_balance(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        card = await ann.buys()
        await ann.taps("Cancel", on=card)
        await ann.sees("is back on your balance")
        before = len(world.api_calls())
        await ann.asks("/menu", button=PAIR)
    assert world.api_calls(before) == ["GET /account"]


async def test_words_lead_to_confirm_however_they_are_said(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        for words in (
            *("telegram malaysia", "malaysia telegram", "Telegram, Malaysia", "telegram malayia"),
            *("/buy telegram malaysia", "/buy tg my", "/buy TG MY", "/start buy_tg_my"),
        ):
            seen = await ann.asks(words, "Telegram", where=confirms)
            assert "Malaysia" in seen.text, words


async def test_a_link_leads_to_its_pair_also_out_of_an_open_list(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        found = await ann.asks("whatsapp", "Best matches")
        await ann.goes(found.labels[0], found, "Cheapest first")
        seen = await ann.asks("/start buy_tg_my", "Telegram", where=confirms)
        assert "Malaysia" in seen.text


async def test_a_link_to_a_service_opens_its_countries(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        for words in ("/start buy_tg", "/buy tg"):
            await ann.asks(words, "Cheapest first", button="Most in stock first")


async def test_a_link_followed_before_a_key_is_connected_is_kept(world: World) -> None:
    async with world.bot():
        ann = await world.person()
        for words in ("/start buy_tg_my", "/buy tg my"):
            await ann.says(words)
        await ann.sees("For this I need your key")
        _, key = world.jiema.state.add_account("Ann", 1200)
        await ann.says(key)
        seen = await ann.sees(where=confirms)
        assert "Malaysia" in seen.text


async def test_waiting_card_buys_the_same_again_or_something_else(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        card = await ann.buys()
        again = await ann.opens_below("Buy again", card, "Telegram")
        assert confirms(again)
        await ann.opens_below("Buy another", card, "What is the number for?")
        await ann.sees_on(card, button="Cancel")


async def test_forgetting_takes_the_favourites_with_it(world: World) -> None:
    async with world.bot():
        ann, key = await world.buyer()
        await stars(ann, "telegram malaysia")
        asked = await ann.asks("/forget", "Delete everything stored here?")
        await ann.goes("Delete everything", asked, "is deleted")
        await ann.asks(key, "Connected as Ann")
        menu = await ann.asks("/menu", button="Buy a number")
        assert not any("⭐" in label for label in menu.labels)
