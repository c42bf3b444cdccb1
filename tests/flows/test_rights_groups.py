"""What is said in a group, by whomever, buys nothing and shows nothing of anybody's."""

from __future__ import annotations

import pytest

from bot.ui.commands import NAMES
from tests.flows.rights import SPEAKERS, Crowd, Who
from tests.flows.world import World

WORDS = ("telegram malaysia", "💥", "/start buy_telegram_malaysia", "/nonsense")


@pytest.mark.parametrize("who", SPEAKERS)
async def test_commands_and_words_in_a_group_buy_and_show_nothing(world: World, who: Who) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        crowd = await Crowd(world, ann, await ann.buys()).gather()
        calls = len(world.api_calls())
        for text in (*(f"/{name}" for name in NAMES), *WORDS):
            await crowd.says(who, text)
        # An update that comes later is handled later.
        await ann.asks("/menu", "Balance")
    order = world.jiema.state.order(world.charges()[0])
    assert order.is_open
    assert not any(call.startswith("POST") for call in world.api_calls(calls))
    for call in (await ann.read("calls"))["calls"]:
        if call["params"].get("chat_id") == crowd.group:
            for secret in (order.phone, order.id, "$"):
                assert secret not in str(call["params"])


@pytest.mark.parametrize("who", SPEAKERS)
async def test_a_key_in_a_group_is_never_stored_nor_repeated(world: World, who: Who) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        crowd = await Crowd(world, ann, await ann.buys()).gather()
        _, key = world.jiema.state.add_account("Zoe", 1200)
        calls = len(world.api_calls())
        before = await _messages(crowd)
        said = await crowd.says(who, f"look: {key}")
        await world.telegram_called("deleteMessage", lambda c: c["params"]["message_id"] == said)
        # Whoever has just been warned, as the crowd gathered, is not warned again.
        warned = before + (who is not Who.MEMBER)
        await world.telegram_called(
            "sendMessage", lambda c: c["params"]["chat_id"] == crowd.group, times=warned
        )
    assert key not in str((await ann.read("calls"))["calls"])
    assert "GET /account" not in world.api_calls(calls)


async def _messages(crowd: Crowd) -> int:
    """Return how many messages the bot has written in the group."""
    return sum(
        call["method"] == "sendMessage" and call["params"]["chat_id"] == crowd.group
        for call in (await crowd.ann.read("calls"))["calls"]
    )
