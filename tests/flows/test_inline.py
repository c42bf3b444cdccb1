"""Search while one types: in the bot's own chat and in others."""

from __future__ import annotations

import asyncio
from typing import Any

from tests.flows.person import PATIENCE_SECONDS, Person
from tests.flows.test_two_taps import confirms
from tests.flows.world import World

Answer = dict[str, Any]


async def types(ann: Person, query: str, *, chat: str = "sender", offset: str = "") -> Answer:
    """Type after the bot's name; returns the bot's answer, with the query's id."""
    asked = await ann.act(
        "inline_query", user_id=ann.user_id, query=query, chat_type=chat, offset=offset
    )
    async with asyncio.timeout(PATIENCE_SECONDS):
        while True:
            seen = await ann.read("inline_queries")
            for each in seen["queries"]:
                if each["id"] == asked["inline_query_id"] and each["answered"]:
                    return {"id": each["id"], **each["answer"]}
            await ann.read("wait", after=seen["seq"], timeout_seconds=5)


async def chooses(ann: Person, answer: Answer, title: str) -> int:
    """Send a line into the bot's own chat; returns the message id."""
    line = next(line for line in answer["results"] if line["title"] == title)
    sent = await ann.act(
        "choose_result", inline_query_id=answer["id"], result_id=line["id"], chat_id=ann.user_id
    )
    return int(sent["message_id"])


def titles(answer: Answer) -> list[str]:
    return [line["title"] for line in answer["results"]]


async def test_lines_grow_fewer_while_one_types(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        everything = await types(ann, "")
        assert len(everything["results"]) == 50
        assert "stock" in everything["results"][0]["description"]
        tele = await types(ann, "tele")
        assert "Telegram" in titles(tele)
        assert 0 < len(tele["results"]) < 50
        before = len(world.api_calls())
        narrowed = await types(ann, "telegram m")
        assert "Telegram · 🇲🇾 Malaysia" in titles(narrowed)
        further = await types(ann, "telegram mal")
        assert set(titles(further)) < set(titles(narrowed))
        assert all(line["description"].startswith("$") for line in further["results"])
        assert world.api_calls(before) == ["GET /prices"]


async def test_a_whole_name_lists_countries_cheapest_first(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        answer = await types(ann, "telegram")
        costs = [
            round(float(line["description"].split()[0].strip("$")) * 100)
            for line in answer["results"]
            if " · " in line["title"]
        ]
    assert len(costs) > 10
    assert costs == sorted(costs)


async def test_the_rest_comes_page_by_page(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        seen: list[str] = []
        offset: str | None = ""
        while offset is not None:
            answer = await types(ann, "", offset=offset)
            seen += [line["id"] for line in answer["results"]]
            offset = answer.get("next_offset") or None
    assert len(seen) == len(set(seen)) == len(world.jiema.state.stock.summaries())


async def test_what_is_chosen_here_becomes_the_confirm_screen(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        sent = await chooses(ann, await types(ann, "telegram mal"), "Telegram · 🇲🇾 Malaysia")
        confirm = await ann.sees("Malaysia", where=confirms)
        await ann.sees_gone(sent)
        await ann.taps("Buy for $0.32", on=confirm)
        await ann.sees_on(confirm, button="Copy number")


async def test_a_service_chosen_here_opens_its_countries(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        sent = await chooses(ann, await types(ann, "tele"), "Telegram")
        await ann.sees("Cheapest first")
        await ann.sees_gone(sent)


async def test_usual_pairs_stand_first(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        await ann.buys()
        answer = await types(ann, "")
    assert titles(answer)[0] == "Telegram · 🇲🇾 Malaysia"
    assert answer["results"][0]["description"] == "$0.32"


async def test_elsewhere_it_is_a_link_without_prices(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        answer = await types(ann, "telegram mal", chat="group")
        line = next(x for x in answer["results"] if x["title"] == "Telegram · 🇲🇾 Malaysia")
        content, keyboard = line["input_message_content"], line["reply_markup"]
        assert "$" not in str(content) + str(keyboard)
        url = keyboard["inline_keyboard"][0][0]["url"]
        assert url.endswith("?start=buy_tg_my")
        bob, _ = await world.buyer("Bob")
        await bob.asks(f"/start {url.partition('=')[2]}", "Malaysia", where=confirms)
        # A client that does not say where it is gets the same, and it works here as well.
        await ann.says("📱 Telegram · 🇲🇾 Malaysia")
        await ann.sees("Malaysia", where=confirms)


async def test_an_answer_is_personal_and_tells_no_secret(world: World) -> None:
    async with world.bot():
        ann, key = await world.buyer()
        card = await ann.buys()
        answer = await types(ann, "")
        phone = world.jiema.state.order(world.charges()[0]).phone
        assert answer["is_personal"] is True
        assert 0 < answer["cache_time"] <= 60
        assert card.message_id
        for secret in (key, phone, "11.68", "Ann"):
            assert secret not in str(answer)


async def test_without_a_key_it_leads_to_the_bot(world: World) -> None:
    async with world.bot():
        ann = await world.person()
        answer = await types(ann, "telegram")
        assert answer["results"] == []
        assert answer["button"]["text"] == "🔑 Connect your account"
        await ann.asks(f"/start {answer['button']['start_parameter']}", "To begin")
    assert world.api_calls() == []


async def test_strangers_are_told_nothing(world: World) -> None:
    async with world.bot(ALLOWED_USER_IDS="1"):
        ann = await world.person()
        answer = await types(ann, "telegram")
    assert answer["results"] == []
    assert not answer.get("button")
    assert world.api_calls() == []


async def test_a_service_that_is_down_gives_no_lines(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        world.jiema.state.add_fault(endpoint="GET /services", kind="status", status=503, times=None)
        assert (await types(ann, "telegram"))["results"] == []
        world.jiema.state.faults.clear()
        assert (await types(ann, "telegram"))["results"]


async def test_the_button_is_there_only_where_inline_mode_is_on(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        seen = await ann.asks("/buy", button="🔎 Search")
        button = seen.button("🔎 Search")
        assert button is not None
        assert button["switch_inline_query_current_chat"] == ""
        countries = await ann.asks("/buy tg", button="🔎 Search")
        button = countries.button("🔎 Search")
        assert button is not None
        assert button["switch_inline_query_current_chat"] == "Telegram "
    await ann.act("inline_mode", enabled=False)
    async with world.bot():
        seen = await ann.asks("/buy", button="1/45")
        assert seen.button("🔎 Search") is None
