"""A bot that meets what it was not made for tells a Sentry server so, and nothing else."""

from __future__ import annotations

import asyncio

import pytest

from tests.flows.world import World
from tests.sentry import serving

pytestmark = pytest.mark.usefixtures("forked")

CODE = "58213947"
SMS = f"Your Quokka code: {CODE}"


async def test_a_crash_among_secrets_reports_none_of_them(world: World) -> None:
    with serving() as sentry:
        async with world.process(SENTRY_DSN=sentry.dsn) as bot:
            ann, key = await world.buyer()
            await ann.buys()
            [order_id] = world.charges()
            # The code's message is looked for after the order was read, with its SMS.
            await world.rows("ALTER TABLE cards RENAME TO gone")
            world.jiema.state.receive_sms(order_id, SMS)
            event = await asyncio.to_thread(sentry.event, "outbox.failed")
            assert await bot.terminate() == 0
        await world.rows("ALTER TABLE gone RENAME TO cards")
        phone = world.jiema.state.order(order_id).phone
    assert set(event["tags"]) == {"entry", "order"}
    assert event["exception"]["values"][-1]["type"] in {"OperationalError", "ProgrammingError"}
    functions = [f["function"] for f in event["exception"]["values"][-1]["stacktrace"]["frames"]]
    assert {"_say", "_stored"} <= set(functions)
    token = world.environment["BOT_TOKEN"]
    secrets = (key, key[3:], token, token.partition(":")[2], SMS, CODE, "Quokka", phone[1:])
    assert [one for one in secrets if one.encode() in sentry.everything] == []
    assert world.environment["ENCRYPTION_KEYS"].encode() not in sentry.everything
