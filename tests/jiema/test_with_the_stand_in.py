"""The SDK against the stand-in, which knows nothing of it: calls, effects, limits."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest

from bot.jiema import errors
from bot.jiema.budget import Budgets
from bot.jiema.client import Jiema, JiemaSession, Kind, Patience, Purpose
from bot.jiema.errors import JiemaError, may_have_happened
from bot.sim.jiema.server import JiemaSim
from tests.jiema.samples import SHORT
from tests.jiema.secrecy import assert_no_text


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass
class Scene:
    sim: JiemaSim
    session: JiemaSession
    key: str
    account_id: str
    clock: Clock

    @property
    def charges(self) -> int:
        return len(self.sim.state.book.all())


@asynccontextmanager
async def staging(patience: Patience = SHORT) -> AsyncIterator[Scene]:
    clock = Clock()
    sim = JiemaSim(clock=clock, seed="one")
    await sim.start()
    try:
        account, key = sim.state.add_account("Ann", 1200, "en")
        async with Jiema(sim.url, Budgets(clock=clock), patience=patience) as api:
            yield Scene(sim, api.session(key), key, account.id, clock)
    finally:
        await sim.stop()


async def test_an_order_from_the_catalogue_to_its_second_code() -> None:
    async with staging() as scene:
        session = scene.session
        account = await session.account()
        assert (account.display_name, account.balance_cents) == ("Ann", 1200)
        service = next(each for each in await session.services() if each.slug == "telegram")
        country = next(each for each in await session.countries() if each.slug == "my")
        price = next(
            each for each in await session.prices(service.code) if each.country_id == country.id
        )
        assert service.from_cents is not None
        assert service.from_cents <= price.price_cents
        slot = await session.write_slot()
        placed = await session.place_order(service.code, country.id, slot)
        assert (placed.status, placed.charged_cents) == ("WAITING", price.price_cents)
        assert placed.country == str(country.id)
        assert placed.expires_at is not None
        scene.sim.state.receive_sms(placed.id, "Code 11111")
        details = await session.order(placed.id, purpose=Purpose.WATCH)
        assert (details.status, details.sms_body) == ("RECEIVED", "Code 11111")
        with pytest.raises(errors.CodeReceived):
            await session.cancel(placed.id)
        assert (await session.next_sms(placed.id)).status == "WAITING"
        scene.sim.state.receive_sms(placed.id, "Code 11111")
        details = await session.order(placed.id)
        assert [sms.body for sms in details.sms_history] == ["Code 11111", "Code 11111"]
        assert (await session.account()).balance_cents == 1200 - price.price_cents


async def test_cancelling_refunds() -> None:
    async with staging() as scene:
        session = scene.session
        placed = await session.place_order("tg", "my", await session.write_slot())
        assert (await session.cancel(placed.id)).status == "CANCELLED"
        assert (await session.account()).balance_cents == 1200
        listed = [summary async for summary in session.all_orders(limit=1)]
        assert [(each.id, each.status) for each in listed] == [(placed.id, "CANCELLED")]


async def test_refusals_are_told_apart_and_cost_nothing() -> None:
    async with staging() as scene:
        session = scene.session

        async def refused(service: str, country: str) -> JiemaError:
            with pytest.raises(errors.ApiError) as caught:
                await session.place_order(service, country, await session.write_slot())
            assert not may_have_happened(caught.value)
            return caught.value

        assert type(await refused("nothing-like-it", "my")) is errors.BadService
        assert type(await refused("tg", "atlantis")) is errors.BadCountry
        scene.sim.state.set_balance(scene.account_id, 0)
        assert type(await refused("tg", "my")) is errors.Insufficient
        with pytest.raises(errors.NotFound):
            await session.order("no-such-order")
        scene.sim.state.set_ban(scene.account_id, banned=True)
        with pytest.raises(errors.Forbidden):
            await session.account()
        scene.sim.state.revoke_key(scene.key)
        with pytest.raises(errors.AuthFailed):
            await session.account()
        assert scene.charges == 0


FAULTS = {
    "reset_before": (errors.ConnectionLost, 0),
    "reset_after": (errors.ConnectionLost, 1),
    "close_before": (errors.ConnectionLost, 0),
    "close_after": (errors.ConnectionLost, 1),
    "slow_before": (errors.Timeout, None),
    "slow_after": (errors.Timeout, 1),
    "cut": (errors.CutAnswer, 1),
    "garbage": (errors.BadAnswer, 1),
    "wrong_types": (errors.BadAnswer, 1),
    "wrong_shape": (errors.BadAnswer, 1),
    "html": (errors.BadAnswer, 0),
}


@pytest.mark.parametrize("kind", FAULTS)
async def test_every_loss_of_an_answer_is_unknown_and_charges_once_at_most(kind: str) -> None:
    error, charges = FAULTS[kind]
    async with staging() as scene:
        scene.sim.state.add_fault(endpoint="POST /orders", kind=kind)
        with pytest.raises(error) as caught:
            await scene.session.place_order("tg", "my", await scene.session.write_slot())
        if charges is not None:
            assert scene.charges == charges
        scene.sim.state.faults.clear()
    assert may_have_happened(caught.value)
    assert_no_text(caught.value, scene.key)


async def test_full_windows_are_never_refused() -> None:
    # A read made again would wait for a clock that stands still.
    async with staging(Patience()) as scene:
        session = scene.session
        for _ in range(3):
            watching, tapping = Purpose.WATCH, Purpose.TAP
            await asyncio.gather(*(session.account(purpose=watching) for _ in range(44)))
            assert session.seconds_until(Kind.READ, watching) == 61.0
            await asyncio.gather(*(session.account(purpose=tapping) for _ in range(15)))
            assert session.seconds_until(Kind.READ, tapping) == 61.0
            for _ in range(10):
                with pytest.raises(errors.NotFound):
                    await session.cancel("no-such-order")
            assert session.seconds_until(Kind.WRITE) == 61.0
            scene.clock.now += 61.0
