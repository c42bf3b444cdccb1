"""Thirty open orders on one key: inside the service's limits, and taps never wait for looks."""

from __future__ import annotations

import asyncio
import logging
from bisect import bisect_left
from functools import partial

import pytest

from bot.sim.jiema.calls import CallRecord
from tests.flows.person import Person, Seen
from tests.flows.world import World

log = logging.getLogger(__name__)

ORDERS = 30
SOAK_SECONDS = 180.0
READS_A_WINDOW = 59
"""What the bot allows itself in any 61 s; a read that finds fewer before it need not wait."""
WINDOW_SECONDS = 61.0
LOOKS_BETWEEN_TAPS = 5
TAPS_BETWEEN_SMS = 2


@pytest.mark.usefixtures("forked")
@pytest.mark.slow(260)
@pytest.mark.timeout(540)
async def test_thirty_orders_for_three_minutes(world: World) -> None:
    # The SMS reaches the list later than the order itself, as the API document allows.
    world.jiema.state.configure(worker_seconds=20)
    async with world.process() as bot:
        ann, _ = await world.buyer(cents=100_000)
        await _follows_orders_from_elsewhere(world, ann)
        assert await _watched(world) == ORDERS
        await _opening_leaves_the_window(world)
        codes: list[str] = []
        opened: list[CallRecord] = []
        started = world.jiema.state.time.now()
        while world.jiema.state.time.now() - started < SOAK_SECONDS:
            opened.append(await _opens_the_balance(world, ann))
            if len(opened) % TAPS_BETWEEN_SMS == 0 and len(codes) < ORDERS:
                codes.append(_receives(world, len(codes)))
            await _looks_pass(world, LOOKS_BETWEEN_TAPS)
        for code in codes:
            await ann.sees(code, where=partial(_begins, code))
        assert await bot.terminate() == 0
    calls = world.jiema.state.calls.records
    assert [call for call in calls if call.status == 429] == []
    assert [call for call in calls if call.status != 200] == []
    times = [call.at_seconds for call in calls]
    before = [_reads_before(times, call.at_seconds) for call in opened]
    figures = (len(opened), len(codes), max(before))
    assert max(before) < READS_A_WINDOW - 1, before
    log.info("%d balances, %d codes, at most %d reads in the minute before a tap", *figures)
    assert await world.refused() == []
    assert await world.unanswered() == []


async def _follows_orders_from_elsewhere(world: World, ann: Person) -> None:
    """Have the orders without thirty writes: place them on the site, open each from /orders."""
    [account] = world.jiema.state.accounts.all()
    for _ in range(ORDERS):
        world.jiema.state.place_elsewhere(account.id, "tg", "my")
    listed = await ann.asks("/orders", "30 orders were placed outside this chat")
    followed = [each for each in listed.buttons if each["callback_data"].startswith("o1:o:")]
    assert len(followed) == ORDERS
    for number, button in enumerate(followed, start=1):
        await ann.sends_data(listed.message_id, button["callback_data"])
        await _until_cards(ann, number)


async def _opening_leaves_the_window(world: World) -> None:
    """Wait until the thirty taps that opened the orders no longer count."""
    opened = world.jiema.state.time.now()
    while world.jiema.state.time.now() - opened <= WINDOW_SECONDS:
        await _looks_pass(world, 1)


async def _until_cards(ann: Person, number: int) -> None:
    async with asyncio.timeout(30):
        while True:
            seq = (await ann.read("pending"))["seq"]
            if sum("Number:" in message.text for message in await ann.chat()) == number:
                return
            await ann.read("wait", after=seq, timeout_seconds=5)


async def _opens_the_balance(world: World, ann: Person) -> CallRecord:
    """Open the balance; returns the call that the tap caused."""
    known = len(world.jiema.state.calls.records)
    await ann.asks("/balance", "Account: Ann")
    # Nothing ends meanwhile, so that the watcher never reads the balance.
    [call] = [each for each in world.jiema.state.calls.records[known:] if each.path == "/account"]
    return call


async def _looks_pass(world: World, number: int) -> None:
    """Wait until the watcher has made so many looks."""
    calls = world.jiema.state.calls
    goal = len(calls.records) + number
    async with asyncio.timeout(60):
        await calls.changes.until(lambda: len(calls.records) >= goal)


def _receives(world: World, place: int) -> str:
    code = str(10_007 + place * 1_213)
    order = world.jiema.state.book.all()[place]
    world.jiema.state.receive_sms(order.id, f"Telegram code: {code}")
    return code


def _reads_before(times: list[float], at_seconds: float) -> int:
    place = bisect_left(times, at_seconds)
    return place - bisect_left(times, at_seconds - WINDOW_SECONDS)


async def _watched(world: World) -> int:
    [(rows,)] = await world.rows("SELECT count(*) FROM orders WHERE watched")
    return int(rows)


def _begins(code: str, message: Seen) -> bool:
    return message.first_line() == code
