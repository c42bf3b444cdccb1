"""Every tap there is, by everybody it is not for: forged, replayed, cut off, made up."""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import pytest
from structlog.testing import capture_logs

from tests.flows.rights import (
    TAPPERS,
    Crowd,
    Things,
    Who,
    every_tap,
    forged,
    fuzzed,
    truncated,
)
from tests.flows.world import World

pytestmark = pytest.mark.long(30)

OWN_CHAT = (Who.OTHER, Who.KEYLESS)
IN_A_GROUP = tuple(who for who in TAPPERS if who not in OWN_CHAT)
FUZZED = 250


@pytest.fixture
async def no_errors(caplog: pytest.LogCaptureFixture) -> AsyncIterator[None]:
    """Find no line logged as an error, ours or a library's."""
    with capture_logs() as lines:
        yield
    assert [line for line in lines if line["log_level"] in {"error", "critical"}] == []
    assert [each for each in caplog.records if each.levelno >= logging.ERROR] == []


@asynccontextmanager
async def owned(world: World) -> AsyncIterator[tuple[Crowd, Things]]:
    """Give Ann an order and an open confirm screen; at the end see that they are untouched."""
    async with world.bot():
        ann, _ = await world.buyer(cents=1200)
        bought = await ann.wants()
        await ann.taps("", on=bought)
        card = await ann.sees("Number:", button="Cancel")
        offer = await ann.wants("whatsapp malaysia")
        [order_id] = world.charges()
        things = Things(
            order=int(_data(card.button("Cancel")).rpartition(":")[2]),
            nonce=_data(offer.buttons[0]).partition(":")[2],
            used_nonce=_data(bought.buttons[0]).partition(":")[2],
            api_order=order_id,
            phone=world.jiema.state.order(order_id).phone,
        )
        crowd = await Crowd(world, ann, card).gather()
        with _no_writes(world):
            yield crowd, things
            # Ann's card is what it was, and still works.
            assert card.text in {now.text for now in await ann.chat()}
            await ann.goes("Refresh", card, "Nothing new yet")
    assert world.jiema.state.order(order_id).is_open
    for call in await crowd.calls_elsewhere():
        for secret in (things.phone, things.api_order, things.nonce, things.used_nonce):
            assert secret not in str(call["params"])


@pytest.mark.usefixtures("no_errors")
@pytest.mark.parametrize("who", TAPPERS)
async def test_what_is_anothers_cannot_be_touched(world: World, who: Who) -> None:
    async with owned(world) as (crowd, things):
        for data in (*forged(things), *every_tap(things)):
            answer = await crowd.taps(who, data)
            if who in IN_A_GROUP:
                assert answer["text"], data


@pytest.mark.usefixtures("no_errors")
async def test_taps_cut_off_anywhere_do_nothing(world: World) -> None:
    async with owned(world) as (crowd, things):
        await _try(crowd, _spread(truncated(things)))


@pytest.mark.usefixtures("no_errors")
async def test_made_up_taps_do_nothing(world: World) -> None:
    async with owned(world) as (crowd, things):
        await _try(crowd, _spread(fuzzed(things, FUZZED)))


@pytest.mark.usefixtures("no_errors")
async def test_the_owners_own_taps_cut_off_or_made_up_buy_and_cancel_nothing(
    world: World,
) -> None:
    async with owned(world) as (crowd, things):
        panel = await crowd.ann.asks("/help")
        acts = {data for data in forged(things) if data[:4] in {"b1:", "o1:c", "o1:n"}}
        wrong = [d for d in (*truncated(things), *fuzzed(things, FUZZED)) if d not in acts]
        for data in [d for d in wrong if d.startswith(("b1:", "o1:", "b", "o", "?"))][:120]:
            query = await crowd.ann.sends_data(panel.message_id, data)
            await crowd.ann.answer_to(query)
        await crowd.ann.asks("/menu", "Balance")


@pytest.mark.usefixtures("no_errors")
async def test_old_buttons_do_nothing_twice_also_after_a_restart(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        offer = await ann.wants()
        await ann.taps("", on=offer)
        card = await ann.sees("Number:", button="Cancel")
        await ann.goes("Cancel", card, "cancelled, $0.32")
    calls = len(world.api_calls())
    async with world.bot():
        for button in (*offer.buttons, *card.buttons):
            if data := button.get("callback_data"):
                await ann.answer_to(await ann.sends_data(card.message_id, data))
        await ann.asks("/menu", "Balance: $12.00")
    assert len(world.charges()) == 1
    assert not any(call.startswith("POST") for call in world.api_calls(calls))


@pytest.mark.usefixtures("no_errors")
async def test_a_tap_on_a_message_that_was_deleted_is_answered(world: World) -> None:
    async with world.bot():
        ann, _ = await world.buyer()
        menu = await ann.last()
        await ann.deletes(menu.message_id)
        await ann.answer_to(await ann.sends_data(menu.message_id, "g1:s:0"))
        await ann.sees(where=lambda seen: seen.message_id > menu.message_id)


async def _try(crowd: Crowd, taps: Iterable[tuple[Who, str]]) -> None:
    for who, data in taps:
        await crowd.taps(who, data)


def _spread(taps: list[str]) -> Iterator[tuple[Who, str]]:
    """Give each tap to one of those who tap, in turns; who has no key reads nothing."""
    able = (Who.KEYLESS, *IN_A_GROUP)
    for place, data in enumerate(taps):
        yield (Who.OTHER if data.startswith(("b", "o")) else able[place % len(able)]), data


@contextmanager
def _no_writes(world: World) -> Iterator[None]:
    calls = len(world.api_calls())
    yield
    assert [call for call in world.api_calls(calls) if call.startswith("POST")] == []


def _data(button: dict[str, Any] | None) -> str:
    assert button is not None
    return str(button["callback_data"])
