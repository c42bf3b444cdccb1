"""Services and countries: paging, sorting, typing."""

from __future__ import annotations

from bot.sim.jiema.catalogue import load_catalogue
from tests.flows.person import Person, Seen
from tests.flows.world import World

PRICES = "GET /prices"
ACCOUNT = "GET /account"


def offers(seen: Seen) -> list[str]:
    """Return the labels of the list's lines."""
    return [button["text"] for button in seen.buttons if "$" in button["text"]]


def price_cents(label: str) -> int:
    return next(
        round(float(word.strip("$")) * 100) for word in label.split() if word.startswith("$")
    )


async def telegram_countries(ann: Person) -> Seen:
    found = await ann.asks("telegram", "Best matches")
    return await ann.goes(found.labels[0], found, "Cheapest first")


async def test_first_page_has_sixteen_services_best_stock_first(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        seen = await ann.asks("/buy", "What is the number for?")
    best = sorted(world.jiema.state.stock.summaries(), key=lambda line: -line.total_count)
    shown = offers(seen)
    assert len(shown) == 16
    assert [price_cents(label) for label in shown] == [line.min_cents for line in best[:16]]
    assert "1/45" in seen.labels
    rows = seen.raw["reply_markup"]["inline_keyboard"]
    assert [len(row) for row in rows] == [2] * 8 + [3, 2]


async def test_pages_go_round_and_the_middle_jumps(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        first = await ann.asks("/buy", button="1/45")
        last = await ann.goes("‹", first, button="45/45")
        again = await ann.goes("›", last, button="1/45")
        assert offers(again) == offers(first)
        picker = await ann.goes("1/45", again, "45 pages")
        assert [label for label in picker.labels if label.isdigit()] == [
            str(page) for page in range(1, 46)
        ]
        await ann.goes("17", picker, button="17/45")


async def test_paging_reads_nothing_from_the_service(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        seen = await ann.asks("/buy", button="1/45")
        before = len(world.api_calls())
        for page in range(2, 6):
            seen = await ann.goes("›", seen, button=f"{page}/45")
        await ann.goes("5/45", seen, "45 pages")
    assert world.api_calls(before) == []


async def test_back_from_countries_leads_to_the_same_page(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        seen = await ann.asks("/buy", button="1/45")
        second = await ann.goes("›", seen, button="2/45")
        countries = await ann.goes(offers(second)[3], second, "Each line is the price")
        back = await ann.goes("Back", countries, button="2/45")
        assert offers(back) == offers(second)
        await ann.goes("Back", back, "Balance: $12.00")


async def test_back_from_confirm_leads_to_the_same_page_and_order(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        seen = await telegram_countries(ann)
        by_stock = await ann.goes("Most in stock first", seen, "Most in stock first")
        second = await ann.goes("›", by_stock, button=f"2/{pages(by_stock)}")
        confirm = await ann.goes(offers(second)[2], second, "Price:")
        back = await ann.goes("Back", confirm, "Most in stock first")
        assert back.labels == second.labels


async def test_back_from_countries_found_by_typing_leads_to_the_results(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        found = await ann.asks("tele", "Best matches for “tele”")
        countries = await ann.goes(found.labels[0], found, "Cheapest first")
        back = await ann.goes("Back", countries, "Best matches for “tele”")
        assert back.labels == found.labels


async def test_countries_are_in_stock_only_and_cheapest_first(world: World) -> None:
    world.jiema.state.set_stock("tg", "my", count=0)
    async with world.bot():
        ann, _ = await world.buyer()
        seen = await telegram_countries(ann)
        shown = offers(seen)
        for page in range(2, pages(seen) + 1):
            seen = await ann.goes("›", seen, button=f"{page}/{pages(seen)}")
            shown += offers(seen)
    prices = [price_cents(label) for label in shown]
    assert prices == sorted(prices)
    in_stock = [o for o in world.jiema.state.stock.offers("tg").values() if o.count > 0]
    assert len(shown) == len(in_stock)
    assert not any("Malaysia" in label for label in shown)


def pages(seen: Seen) -> int:
    return next(int(label.split("/")[1]) for label in seen.labels if "/" in label)


async def test_sort_button_goes_through_the_three_orders(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        by_price = await telegram_countries(ann)
        by_stock = await ann.goes("Most in stock first", by_price, "Most in stock first")
        stocks = [int(label.split("·")[-1].replace(",", "")) for label in offers(by_stock)]
        assert stocks == sorted(stocks, reverse=True)
        by_name = await ann.goes("By name", by_stock, "By name")
        names = [label.split(" ", 1)[1] for label in offers(by_name)]
        assert names == sorted(names, key=str.casefold)
        again = await ann.goes("Cheapest first", by_name, "Cheapest first")
        assert again.labels == by_price.labels


async def test_country_picker_keeps_the_order(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        seen = await telegram_countries(ann)
        by_name = await ann.goes(
            "By name", await ann.goes("Most in stock first", seen, "Most in stock"), "By name"
        )
        count = pages(by_name)
        picker = await ann.goes(f"1/{count}", by_name, "pages")
        third = await ann.goes("3", picker, "By name", button=f"3/{count}")
        assert offers(third) != offers(by_name)


async def test_offer_shows_flag_price_and_stock(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await telegram_countries(ann)
        filtered = await ann.asks("malaysia", "Countries that match")
    assert offers(filtered) == ["🇲🇾 Malaysia · $0.32 · 540"]


async def test_a_service_is_found_as_people_type_it(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        for typed in ("Telegram", "TELEGRAM", "télégram", "telgram", "tg", "tele gram"):
            found = await ann.asks(typed, f"Best matches for “{typed}”")
            assert found.labels[0].startswith("Telegram $")
            assert len(offers(found)) <= 16


async def test_service_and_country_together_lead_to_the_price(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        for typed in ("telegram malaysia", "Malaysia Telegram", "tg my"):
            confirm = await ann.asks(typed, button="Buy for $0.32")
            assert "Telegram · 🇲🇾 Malaysia" in confirm.text
        back = await ann.goes("Back", confirm, "Cheapest first")
        assert "Telegram" in back.text


async def test_countries_are_found_in_ones_own_language(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await telegram_countries(ann)
        found = await ann.asks("germny", "Countries that match")
    assert offers(found)[0].startswith("🇩🇪 Germany")


async def test_text_that_is_no_country_searches_services(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await telegram_countries(ann)
        found = await ann.asks("whatsapp", "Best matches")
        assert found.labels[0].startswith("WhatsApp")


async def test_filter_keeps_working_after_back(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        listed = await telegram_countries(ann)
        filtered = await ann.asks("malaysia", "Countries that match")
        full = await ann.goes("Back", filtered, "Cheapest first")
        assert full.labels == listed.labels
        await ann.asks("germany", "Countries that match “germany”")


async def test_country_name_outside_a_list_is_no_filter(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await telegram_countries(ann)
        await ann.asks("/menu", "Balance")
        await ann.asks("zzmalaysiazz", "Nothing matches")


async def test_searches_are_deleted_from_the_chat(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        typed = await ann.says("whatsapp")
        await ann.sees("Best matches")
        await ann.sees_gone(typed)
        missed = await ann.says("qqqzzzxxx")
        await ann.sees("Nothing matches")
        await ann.sees_gone(missed)
    assert len(await ann.chat()) == 1


async def test_one_panel_only(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        for typed in ("/buy", "viber", "/menu", "/help", "signal"):
            await ann.asks(typed)
    assert len(await ann.chat()) == 1


async def test_any_service_is_two_taps_from_its_name(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        for service in load_catalogue().services[40::75]:
            found = await ann.asks(service.name, "Best matches")
            countries = await ann.goes(found.labels[0], found, service.name)
            confirm = await ann.goes(offers(countries)[0], countries, service.name)
            assert "Price:" in confirm.text


async def test_service_without_stock_says_so(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        found = await ann.asks("telegram", "Best matches")
        for country_id in world.jiema.state.stock.offers("tg"):
            world.jiema.state.set_stock("tg", country_id, count=0)
        empty = await ann.goes(found.labels[0], found, "no number in stock anywhere")
        await ann.goes("Back", empty, "Best matches")


async def test_at_most_one_read_a_screen_and_two_side_by_side(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await ann.asks("/buy", button="1/45")
        before = len(world.api_calls())
        found = await ann.asks("telegram", "Best matches")
        assert world.api_calls(before) == []
        countries = await ann.goes(found.labels[0], found, "Cheapest first")
        assert world.api_calls(before) == [PRICES]
        await ann.goes("Most in stock first", countries, "Most in stock first")
        await ann.asks("malaysia", "Countries that match")
        assert world.api_calls(before) == [PRICES]

        before = len(world.api_calls())
        world.jiema.state.add_fault(endpoint=PRICES, kind="slow_before")
        world.jiema.state.add_fault(endpoint=ACCOUNT, kind="slow_before")
        await ann.says("whatsapp malaysia")
        await world.api_called(PRICES, after=before)
        await world.api_called(ACCOUNT, after=before)
        world.jiema.state.faults.clear()
        await ann.sees("WhatsApp", where=lambda seen: "Buy for" in seen.labels[0])
        assert sorted(world.api_calls(before)) == [ACCOUNT, PRICES]


async def test_screens_beside_the_lists_make_one_read(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        for command in ("/menu", "/balance", "/orders", "/history"):
            before = len(world.api_calls())
            await ann.asks(command, button="Help" if command == "/menu" else "Back")
            assert len(world.api_calls(before)) == 1, command


async def test_settings_and_help_make_no_read(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        before = len(world.api_calls())
        for command in ("/settings", "/help", "/privacy", "/language", "/forget"):
            await ann.asks(command, button="Back")
    assert world.api_calls(before) == []


async def test_lists_of_a_service_that_is_down_say_so_and_can_be_tried_again(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        world.jiema.state.add_fault(endpoint="GET /services", kind="status", status=503, times=None)
        seen = await ann.asks("/buy", "does not answer right now")
        assert "Nothing was bought" in seen.text
        world.jiema.state.faults.clear()
        await ann.asks("/buy", button="1/45")
