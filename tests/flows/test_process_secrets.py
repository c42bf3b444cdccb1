"""After a story full of trouble, logged at DEBUG, no secret is anywhere it does not belong."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from storage.metadata import metadata
from storage.urls import parsed
from tests.flows.person import Person
from tests.flows.world import World

pytestmark = [
    pytest.mark.slow(30),
    pytest.mark.timeout(300),
    pytest.mark.usefixtures("forked"),
]

CODES = ("58213947", "69471028")
WORDS = "Quokkas greet you"
OWN_TABLES = frozenset({"orders", "sms"})
TROUBLES: tuple[dict[str, Any], ...] = (
    {"kind": "status", "status": 500},
    {"kind": "reset_before"},
    {"kind": "reset_after"},
    {"kind": "cut"},
    {"kind": "garbage"},
    {"kind": "html"},
    {"kind": "wrong_types"},
    {"kind": "wrong_shape"},
)


async def test_secrets_stay_where_they_belong(world: World) -> None:
    async with world.process(LOG_LEVEL="DEBUG") as bot:
        ann, key = await world.buyer()
        phones = await _lives_through_trouble(world, ann)
        personal = (*CODES, WORDS, *phones)
        await _assert_stored_without(world, key)
        await _assert_only_its_own_rows_hold(world, personal)
        await bot.kill()
        # What a crash leaves behind: the write-ahead log, not merged into the file.
        await _assert_stored_without(world, key)
        await bot.start()
        await _key_is_refused(world, ann, key)
        assert await bot.terminate() == 0
    await _assert_stored_without(world, key)
    await _assert_only_its_own_rows_hold(world, personal)
    log = bot.log.read_text()
    assert _found(log, [*_secrets(world, key), *personal]) == []
    # The log that was searched is one that tells something.
    for event in ("order.changed", "watch.trouble", "purchase.unclear", "key.refused"):
        assert event in log
    sent = json.dumps((await ann.read("calls"))["calls"], ensure_ascii=False)
    assert CODES[0] in sent
    assert _found(sent, _secrets(world, key)) == []


async def _lives_through_trouble(world: World, ann: Person) -> list[str]:
    """Buy, get an SMS, buy again with the answer lost; trouble on every side meanwhile."""
    await ann.buys()
    await _looks_fail(world)
    [order_id] = world.charges()
    world.jiema.state.receive_sms(order_id, f"{WORDS}: {CODES[0]}")
    # Telegram refuses the code's form, then fails, before it takes it.
    await _telegram_fails(ann)
    await ann.sees(CODES[0], button="Next SMS", seconds=60)
    await ann.taps("Next SMS")
    await ann.sees(button="Waiting for the next SMS")
    world.jiema.state.receive_sms(order_id, f"{WORDS}: {CODES[1]}")
    await ann.sees(CODES[1])
    world.jiema.state.add_fault(endpoint="POST /orders", kind="reset_after")
    await ann.taps("", on=await ann.wants())
    await ann.sees("Your purchase went through", seconds=60)
    found = [world.jiema.state.order(each).phone for each in world.charges()]
    await ann.sees(found[1], button="Cancel")
    for trouble in TROUBLES:
        world.jiema.state.add_fault(endpoint="GET /account", **trouble)
        await ann.asks("/balance")
        world.jiema.state.faults.clear()
    return [phone.removeprefix("+") for phone in found]


async def _looks_fail(world: World) -> None:
    """Let one look meet trouble and the next ones go well."""
    world.jiema.state.add_fault(endpoint="GET /orders/:id", kind="wrong_types")
    calls = world.jiema.state.calls
    await calls.changes.until(lambda: any(c.fault == "wrong_types" for c in calls.records))


async def _telegram_fails(ann: Person) -> None:
    refused = {"status": 400, "description": "Bad Request: can't parse entities"}
    plan: list[dict[str, Any]] = [
        {"kind": "status", "method": "sendMessage", "times": 1, **refused},
        {"kind": "status", "method": "sendMessage", "times": 1},
        {"kind": "garbage", "method": "sendMessage", "times": 1},
        {"kind": "reset_before", "method": "editMessageText", "times": 1},
    ]
    await ann.plans(plan)


async def _key_is_refused(world: World, ann: Person, key: str) -> None:
    world.jiema.state.revoke_key(key)
    await ann.sees("jiema.my no longer accepts the key of Ann", seconds=60)
    await ann.asks("/balance")


def _secrets(world: World, key: str) -> list[str]:
    token = world.environment["BOT_TOKEN"]
    sealing = world.environment["ENCRYPTION_KEYS"]
    password = parsed(world.environment["DATABASE_URL"]).password
    return [
        *([str(password)] if password else []),
        key,
        key.removeprefix("jm_"),
        token,
        token.partition(":")[2],
        sealing,
        sealing.rstrip("="),
        base64.urlsafe_b64decode(sealing).hex(),
    ]


def _found(text: str, needles: list[str]) -> list[str]:
    return [f"{needle[:4]}…" for needle in needles if needle in text]


async def _assert_stored_without(world: World, key: str) -> None:
    """Search all that is stored; in a file, its write-ahead log and its journal, byte by byte."""
    needles = [secret.encode() for secret in _secrets(world, key)]
    needles.append(base64.urlsafe_b64decode(world.environment["ENCRYPTION_KEYS"]))
    # Beside the database only the log is there, which is searched as well.
    stored = await world.stored()
    assert stored
    assert [place for place, needle in enumerate(needles) if needle in stored] == []


async def _assert_only_its_own_rows_hold(world: World, personal: tuple[str, ...]) -> None:
    rows = {
        name: str(await world.rows(f"SELECT * FROM {name}"))  # noqa: S608 - ours
        for name in metadata.tables
    }
    holding = {name for name, text in rows.items() if _found(text, [*personal])}
    assert holding == OWN_TABLES
