"""What the watcher does when something of ours fails: nothing is lost and nothing spins."""

from __future__ import annotations

import pytest

from bot.core.errors import Unwritable
from bot.core.message import Kind
from bot.jiema import errors as api
from bot.jiema.client import JiemaSession
from bot.orders.access import Access
from bot.orders.looks import UNWRITTEN_RETRY_SECONDS
from bot.orders.schedule import KeySchedule
from bot.orders.tell import Tell
from storage.accounts import SqlAccounts
from tests.orders.control import Driver
from tests.orders.watching import INTERVAL_SECONDS, SPACING_SECONDS, looks, watching
from tests.orders.world import World

__all__ = ["watching"]


def unforeseen(*_: object) -> None:
    raise ZeroDivisionError


async def test_news_of_an_order_whose_key_could_not_be_read_is_not_lost(
    world: World, watching: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    await watching.start()
    with monkeypatch.context() as patch:
        patch.setattr(SqlAccounts, "key", unforeseen)
        world.watcher.changed(await world.place())
        with pytest.raises(ZeroDivisionError):
            await watching.quiet()
    await watching.start()
    await watching.advance(SPACING_SECONDS)
    assert looks(world) == 1


async def test_orders_that_were_read_but_not_planned_are_read_again(
    world: World, watching: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    await world.place()
    with monkeypatch.context() as patch:
        patch.setattr(KeySchedule, "put", unforeseen)
        with pytest.raises(ZeroDivisionError):
            await watching.start()
    await watching.start()
    await watching.advance(SPACING_SECONDS)
    assert looks(world) == 1


async def test_a_look_that_fails_before_it_is_made_is_not_tried_again_at_once(
    world: World, watching: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    errors = [ZeroDivisionError()]
    open_session = Access.with_key

    async def fail_once(access: Access, key_id: int) -> JiemaSession:
        if errors:
            raise errors.pop()
        return await open_session(access, key_id)

    monkeypatch.setattr(Access, "with_key", fail_once)
    await world.place()
    world.watcher._looks._jitter = lambda: 0.0
    await watching.start()
    await watching.advance(SPACING_SECONDS)
    await watching.advance(1.9)
    assert (errors, looks(world)) == ([], 0)
    await watching.advance(0.2)
    assert looks(world) == 1
    [failure] = world.spawner.failures
    assert isinstance(failure, ZeroDivisionError)
    world.spawner.failures.clear()


async def test_a_store_that_is_away_for_long_holds_up_no_look_once_it_is_back(
    world: World, watching: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*_: object) -> JiemaSession:
        raise Unwritable

    await world.place()
    await watching.start()
    with monkeypatch.context() as patch:
        patch.setattr(Access, "with_key", away)
        for _ in range(30):
            await watching.advance(10.0)
    assert looks(world) == 0
    await watching.advance(UNWRITTEN_RETRY_SECONDS * 1.5)
    assert looks(world) == 1


async def test_a_refused_key_is_tried_rarely_also_when_it_cannot_be_told(
    world: World, watching: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Tell, "key_refused", unforeseen)
    await world.place()
    world.api.always_fails["order"] = api.AuthFailed(401, "AUTH_INVALID", "")
    await watching.start()
    await watching.advance(SPACING_SECONDS)
    await watching.advance(INTERVAL_SECONDS)
    assert looks(world) == 1
    assert [type(error) for error in world.spawner.failures] == [ZeroDivisionError]
    world.spawner.failures.clear()


async def test_an_outage_that_could_not_be_stored_is_told_at_the_next_failure(
    world: World, watching: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def cannot(*_: object) -> None:
        raise Unwritable

    await world.place()
    world.api.always_fails["order"] = api.ConnectionLost()
    await watching.start()
    with monkeypatch.context() as patch:
        patch.setattr(Tell, "outage", cannot)
        for _ in range(8):
            await watching.advance(60.0)
    assert await world.kinds() == []
    for _ in range(2):
        await watching.advance(60.0)
    assert await world.kinds() == [Kind.OUTAGE]
