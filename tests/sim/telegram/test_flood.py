from typing import Any

from bot.sim.telegram.people import User
from tests.sim.telegram.wire_client import ANN, WireClient


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.seconds = 1_800_000_000.0

    def __call__(self) -> float:
        return self.seconds


async def send(wire: WireClient, chat_id: int) -> dict[str, Any]:
    return (await wire.call("sendMessage", chat_id=chat_id, text="x")).body


async def sent_before_a_wait(wire: WireClient, *chat_ids: int) -> tuple[int, int]:
    """Send to the chats in turn; return how many passed and the wait asked for, in seconds."""
    for count in range(100):
        body = await send(wire, chat_ids[count % len(chat_ids)])
        if not body["ok"]:
            assert body["error_code"] == 429
            return count, body["parameters"]["retry_after"]
    return 100, 0


async def switched_on(wire: WireClient) -> Clock:
    clock = Clock()
    wire.sim.state.clock = clock
    await wire.act("flood", enabled=True)
    return clock


async def test_limits_are_off_by_default(wire: WireClient) -> None:
    assert await sent_before_a_wait(wire, ANN) == (100, 0)


async def test_private_chat_takes_a_short_burst(wire: WireClient) -> None:
    clock = await switched_on(wire)
    assert await sent_before_a_wait(wire, ANN) == (3, 3)
    clock.seconds += 3
    assert (await send(wire, ANN))["ok"]


async def test_group_takes_twenty_a_minute(wire: WireClient, group: int) -> None:
    clock = await switched_on(wire)
    assert await sent_before_a_wait(wire, group) == (20, 60)
    clock.seconds += 59
    assert (await send(wire, group))["parameters"]["retry_after"] == 1


async def test_thirty_a_second_overall(wire: WireClient) -> None:
    people = range(100, 140)
    for user_id in people:
        wire.sim.state.users[user_id] = User(user_id, "Someone")
        await wire.act("message", chat_id=user_id, user_id=user_id, text="/start")
    await switched_on(wire)
    assert await sent_before_a_wait(wire, *people) == (30, 1)
    await wire.act("flood", enabled=False)
    assert await sent_before_a_wait(wire, *people) == (100, 0)
