"""``kill -9``: what was waiting is delivered, what was charged is shown, nothing is doubled."""

from __future__ import annotations

import asyncio
import logging
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from tests.flows.person import Person, Seen
from tests.flows.world import World

pytestmark = [
    pytest.mark.slow(60),
    pytest.mark.timeout(300),
    pytest.mark.usefixtures("forked"),
]

log = logging.getLogger(__name__)

ROUNDS = 10
LONGEST_DELAY_SECONDS = 0.4
SETTLE_SECONDS = 90.0
UNFINISHED = ("Renting a number for you", "The answer from jiema.my got lost", "Yours is placed in")
SLOW = {"slow_before": 0.15, "slow_after": 0.15}
"""What delays an order's answer for some, so that kills also hit before and after the charge."""

GOOD = ("charged and shown", "nothing charged, nothing unfinished")


async def test_codes_that_came_while_it_was_down_are_delivered_once(world: World) -> None:
    async with world.process() as bot:
        ann, _ = await world.buyer()
        cards = [await ann.buys() for _ in range(3)]
        await bot.kill()
        codes = ["48291", "77310", "90562"]
        for order_id, code in zip(world.charges(), codes, strict=True):
            world.jiema.state.receive_sms(order_id, f"Telegram code: {code}")
        await bot.start()
        for code, card in zip(codes, cards, strict=True):
            seen = await ann.sees(code, where=_begins(code))
            assert seen.rings
            assert seen.reply_to == card.message_id
        assert await bot.terminate() == 0
        assert await _times_said(ann, codes) == dict.fromkeys(codes, 1)


async def test_a_code_said_while_it_was_killed_is_said_twice_at_most(world: World) -> None:
    async with world.process() as bot:
        ann, _ = await world.buyer()
        for _ in range(3):
            await ann.buys()
        codes = ["48291", "77310", "90562"]
        for order_id, code in zip(world.charges(), codes, strict=True):
            world.jiema.state.receive_sms(order_id, f"Telegram code: {code}")
        await ann.sees(where=lambda m: m.first_line() in codes)
        await bot.kill()
        await bot.start()
        for code in codes:
            await ann.sees(code, where=_begins(code))
        assert await bot.terminate() == 0
        said = await _times_said(ann, codes)
        assert sum(said.values()) <= len(codes) + 1, said


@dataclass
class Buyer:
    """Somebody who taps Buy once, the moment before the bot is killed."""

    person: Person
    account_id: str
    label: str
    confirm: Seen | None = None


async def test_killed_after_a_tap_on_buy_each_charge_is_shown_and_none_doubled(
    world: World,
) -> None:
    moments = random.Random("the moments of ten crashes")  # noqa: S311 - no secret, repeatable
    people = [
        [await _arrives(world, f"{kind} {place}") for kind in ("plain", *SLOW)]
        for place in range(ROUNDS)
    ]
    async with world.process() as bot:
        for buyers in people:
            await asyncio.gather(*(_comes_to_confirm(world, buyer) for buyer in buyers))
            await asyncio.gather(*(_taps_buy(buyer) for buyer in buyers))
            await asyncio.sleep(moments.uniform(0, LONGEST_DELAY_SECONDS))
            await bot.kill()
            await bot.start()
        everyone = [buyer for buyers in people for buyer in buyers]
        await _everything_settled(world, everyone)
        assert await bot.terminate() == 0
    outcomes = Counter([await _outcome(world, buyer) for buyer in everyone])
    said = bot.log.read_text()
    steps = {e: said.count(f'"purchase.{e}"') for e in ("sent", "placed", "settled", "nothing")}
    log.info("%d rounds: %s; %s", ROUNDS, dict(outcomes), steps)
    assert set(outcomes) <= set(GOOD), outcomes
    assert outcomes[GOOD[0]] > 0
    assert await world.refused() == []


async def _arrives(world: World, name: str) -> Buyer:
    account, _ = world.jiema.state.add_account(name, 1200)
    label = world.jiema.state.accounts.keys_of(account.id)[0].label
    kind = name.split(maxsplit=1)[0]
    if kind in SLOW:
        world.jiema.state.add_fault(
            endpoint="POST /orders", kind=kind, seconds=SLOW[kind], key_label=label
        )
    return Buyer(await world.person(name), account.id, label)


async def _comes_to_confirm(world: World, buyer: Buyer) -> None:
    [key] = world.jiema.state.accounts.keys_of(buyer.account_id)
    await buyer.person.connects(key.token)
    buyer.confirm = await buyer.person.wants()


async def _taps_buy(buyer: Buyer) -> None:
    await buyer.person.taps("", on=buyer.confirm)


async def _everything_settled(world: World, everyone: list[Buyer]) -> None:
    """Wait until no tap is on its way, no purchase in doubt, and nothing left to say."""
    async with asyncio.timeout(SETTLE_SECONDS):
        while True:
            pending = await everyone[0].person.read("pending")
            if not pending["updates"] and await _rows_left(world) == 0:
                outcomes = [await _outcome(world, buyer) for buyer in everyone]
                if all(said in GOOD for said in outcomes):
                    return
            await everyone[0].person.read("wait", after=pending["seq"], timeout_seconds=2)


async def _outcome(world: World, buyer: Buyer) -> str:
    charged = [
        world.jiema.state.order(str(entry.order_id))
        for entry in world.jiema.state.ledger.entries
        if entry.kind == "charge" and entry.account_id == buyer.account_id
    ]
    text = await buyer.person.everything()
    unfinished = [words for words in UNFINISHED if words in text]
    match charged:
        case []:
            return f"nothing charged, but: {unfinished}" if unfinished else GOOD[1]
        case [order] if order.phone in text:
            return f"charged and shown, but: {unfinished}" if unfinished else GOOD[0]
        case [_]:
            return "charged, not shown"
    return f"charged {len(charged)} times"


async def _rows_left(world: World) -> int:
    [(rows,)] = await world.rows(
        "SELECT (SELECT count(*) FROM intents WHERE state = 'open') + (SELECT count(*) FROM outbox)"
    )
    return int(rows)


async def _times_said(person: Person, codes: list[str]) -> dict[str, int]:
    lines = Counter(message.first_line() for message in await person.chat())
    return {code: lines[code] for code in codes}


def _begins(code: str) -> Callable[[Seen], bool]:
    return lambda message: message.first_line() == code
