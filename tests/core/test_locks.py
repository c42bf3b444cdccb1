"""One at a time for each thing."""

from __future__ import annotations

import asyncio

import pytest

from bot.core.locks import Locks


async def test_one_at_a_time_in_order_of_arrival() -> None:
    locks: Locks[int] = Locks()
    inside: list[str] = []

    async def visit(name: str, leave: asyncio.Event) -> None:
        async with locks.hold(1):
            inside.append(name)
            await leave.wait()
            inside.append(f"{name} out")

    leave = asyncio.Event()
    visits = [asyncio.create_task(visit(name, leave)) for name in "abc"]
    await asyncio.sleep(0)
    assert inside == ["a"]
    leave.set()
    await asyncio.gather(*visits)
    assert inside == ["a", "a out", "b", "b out", "c", "c out"]


async def test_different_things_do_not_wait_for_each_other() -> None:
    locks: Locks[int] = Locks()
    async with locks.hold(1), locks.hold(2):
        pass


async def test_nothing_is_kept_when_nobody_waits() -> None:
    locks: Locks[int] = Locks()
    with pytest.raises(ValueError, match="inside"):
        async with locks.hold(1):
            raise ValueError("inside")
    assert not locks._locks


async def test_one_who_gives_up_waiting_leaves_the_turn_to_the_next() -> None:
    locks: Locks[int] = Locks()
    done = asyncio.Event()

    async def visit() -> None:
        async with locks.hold(1):
            done.set()

    async with locks.hold(1):
        impatient, patient = asyncio.create_task(visit()), asyncio.create_task(visit())
        await asyncio.sleep(0)
        impatient.cancel()
        await asyncio.gather(impatient, return_exceptions=True)
        assert not done.is_set()
    await patient
    assert done.is_set()
    assert not locks._locks
