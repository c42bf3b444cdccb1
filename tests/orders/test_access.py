"""The SDK's errors in the words of the domain, and sessions for stored keys."""

from __future__ import annotations

import asyncio

import pytest

from bot.core.errors import (
    Gone,
    KeyLost,
    KeyRefused,
    Refusal,
    Refused,
    TooFast,
    Trouble,
    Unreachable,
)
from bot.jiema import errors as api
from bot.orders.access import Access, domain_errors
from storage.cipher import Cipher
from storage.database import Database
from storage.store import SqlStore
from tests.notify.room import Store as HeldStore
from tests.orders.world import World


def caught(error: Exception) -> Trouble:
    with pytest.raises(Trouble) as raised, domain_errors():
        raise error
    assert raised.value.__cause__ is None
    return raised.value


@pytest.mark.parametrize(
    "error",
    [
        api.NotSent(),
        api.ConnectionLost(),
        api.Timeout(),
        api.BadAnswer("odd", 200),
        api.CutAnswer("cut"),
        api.ServerFault(500, "INTERNAL", "oops"),
        api.JiemaError(),
    ],
    ids=lambda error: type(error).__name__,
)
def test_no_readable_answer(error: Exception) -> None:
    assert type(caught(error)) is Unreachable


def test_a_refused_key_and_a_banned_account_are_told_apart() -> None:
    revoked = caught(api.AuthFailed(401, "AUTH_INVALID", ""))
    banned = caught(api.Forbidden(403, "FORBIDDEN", ""))
    assert isinstance(revoked, KeyRefused)
    assert isinstance(banned, KeyRefused)
    assert (revoked.banned, banned.banned) == (False, True)


def test_too_fast_keeps_what_was_asked_for() -> None:
    trouble = caught(api.RateLimited(429, "RATE_LIMITED", "", 7.0))
    assert isinstance(trouble, TooFast)
    assert trouble.retry_after_seconds == 7.0


def test_a_window_that_we_have_spent_is_told_from_a_refusal() -> None:
    spent, refused = caught(api.WindowSpent(7.0)), caught(api.RateLimited(429, "", "", 7.0))
    assert isinstance(spent, TooFast)
    assert isinstance(refused, TooFast)
    assert (spent.by_us, refused.by_us) == (True, False)
    assert spent.retry_after_seconds == 7.0


def test_no_such_order() -> None:
    assert type(caught(api.NotFound(404, "NOT_FOUND", ""))) is Gone


@pytest.mark.parametrize(
    ("error", "refusal"),
    [
        (api.Insufficient, Refusal.INSUFFICIENT),
        (api.NoNumbers, Refusal.NO_NUMBERS),
        (api.BadService, Refusal.BAD_SERVICE),
        (api.BadCountry, Refusal.BAD_COUNTRY),
        (api.CodeReceived, Refusal.CODE_RECEIVED),
        (api.AlreadyChanged, Refusal.ALREADY_CHANGED),
        (api.BadRequest, Refusal.OTHER),
        (api.ApiError, Refusal.OTHER),
    ],
)
def test_business_answers_keep_the_services_sentence(
    error: type[api.ApiError], refusal: Refusal
) -> None:
    trouble = caught(error(400, "X", "Please wait."))
    assert isinstance(trouble, Refused)
    assert (trouble.refusal, trouble.message) == (refusal, "Please wait.")


def test_what_is_not_the_sdks_passes() -> None:
    with pytest.raises(ZeroDivisionError), domain_errors():
        raise ZeroDivisionError


async def test_a_session_is_opened_once_for_a_key(world: World) -> None:
    session = await world.access.with_key(world.key.id)
    assert await world.access.with_key(world.key.id) is session


async def test_a_key_forgotten_while_it_is_read_is_not_kept(world: World) -> None:
    store = HeldStore(world.store)
    store.after_read = asyncio.Event()
    access = Access(world.api.as_site(), store)
    reading = asyncio.create_task(access.with_key(world.key.id))
    await store.has_read.wait()
    access.forget()
    store.after_read.set()
    session = await reading
    assert await access.with_key(world.key.id) is not session


async def test_many_keys_are_opened_in_one_read(world: World) -> None:
    store = HeldStore(world.store)
    access = Access(world.api.as_site(), store)
    await access.open_many([world.key.id, world.key.id + 1])
    session = await access.with_key(world.key.id)
    await access.open_many([world.key.id])
    assert await access.with_key(world.key.id) is session
    assert store.reads == 1
    with pytest.raises(KeyRefused):
        await access.with_key(world.key.id + 1)


async def test_keys_forgotten_while_many_are_read_are_not_kept(world: World) -> None:
    store = HeldStore(world.store)
    store.after_read = asyncio.Event()
    access = Access(world.api.as_site(), store)
    reading = asyncio.create_task(access.open_many([world.key.id]))
    await store.has_read.wait()
    access.forget()
    store.after_read.set()
    await reading
    await access.with_key(world.key.id)
    assert store.reads == 2


async def test_of_many_keys_those_that_no_encryption_key_opens_are_left_out(
    world: World, database: Database
) -> None:
    other = Access(world.api.as_site(), SqlStore(database, Cipher([b"x" * 32])))
    await other.open_many([world.key.id])
    with pytest.raises(KeyLost):
        await other.with_key(world.key.id)


async def test_a_key_that_is_not_stored(world: World) -> None:
    with pytest.raises(KeyRefused):
        await world.access.with_key(world.key.id + 1)


async def test_a_key_that_no_encryption_key_opens(world: World, database: Database) -> None:
    other = Access(world.api.as_site(), SqlStore(database, Cipher([b"x" * 32])))
    with pytest.raises(KeyLost):
        await other.with_key(world.key.id)
