"""What is told of every call: its name in the document and its end, nothing of whose it was."""

import asyncio
from typing import Any

import pytest

from bot.jiema import errors
from bot.jiema.budget import Budgets
from bot.jiema.client import Jiema, Kind, Purpose
from bot.jiema.errors import JiemaError
from bot.jiema.observer import ENDPOINTS, Call, Observer, Outcome, outcome_of
from tests.jiema.samples import ACCOUNT, DETAILS, KEY, PLACED, SHORT
from tests.jiema.wire_server import answering, close, http, ok, refusal, serving, silence

ODD_ID = "a/../b?c"
DATE = "date: Fri, 22 May 2026 08:00:00 GMT\r\n"


class Listener(Observer):
    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.waits: list[tuple[Kind, Purpose]] = []

    def called(self, call: Call) -> None:
        self.calls.append(call)

    def waited(self, kind: Kind, purpose: Purpose, seconds: float) -> None:
        assert seconds >= 0
        self.waits.append((kind, purpose))


async def test_every_call_has_its_name_in_the_document() -> None:
    listener = Listener()
    answer = http(ok({**DETAILS, **ACCOUNT, **PLACED, "items": []}), extra=DATE)
    async with (
        serving(answering(answer)) as server,
        Jiema(server.url, Budgets(), observer=listener) as api,
    ):
        session = api.session(KEY)
        await session.account()
        await session.services()
        await session.countries()
        await session.prices("tg", purpose=Purpose.WISH)
        await session.orders(purpose=Purpose.WATCH)
        await session.order(ODD_ID, purpose=Purpose.WATCH)
        await session.place_order("tg", 7, await session.write_slot())
        await session.cancel(ODD_ID)
        await session.next_sms(ODD_ID)
    assert tuple(call.endpoint for call in listener.calls) == ENDPOINTS
    assert {call.outcome for call in listener.calls} == {Outcome.OK}
    assert [call.purpose for call in listener.calls[3:6]] == [Purpose.WISH, *[Purpose.WATCH] * 2]
    assert listener.waits.count((Kind.WRITE, Purpose.TAP)) == 3
    assert len(listener.waits) == 9
    assert str(listener.calls[0].server_time) == "2026-05-22 08:00:00+00:00"
    assert KEY not in repr(listener.calls)


@pytest.mark.parametrize(
    ("act", "outcome"),
    [
        (answering(http(refusal("NOT_FOUND"), "404 No")), Outcome.REFUSED),
        (answering(http(refusal("AUTH_INVALID"), "401 No")), Outcome.KEY_REFUSED),
        (answering(http(refusal("RATE_LIMITED"), "429 No")), Outcome.RATE_LIMITED),
        (answering(http(refusal("INTERNAL"), "500 No")), Outcome.SERVER_FAULT),
        (answering(http(b"<html/>")), Outcome.BAD_ANSWER),
        (close, Outcome.LOST),
        (silence, Outcome.TIMEOUT),
    ],
)
async def test_a_call_that_fails_says_how(act: Any, outcome: Outcome) -> None:
    listener = Listener()
    async with (
        serving(act) as server,
        Jiema(server.url, Budgets(), patience=SHORT, observer=listener) as api,
    ):
        with pytest.raises(JiemaError):
            await api.session(KEY).order("ord_1", purpose=Purpose.WATCH)
    [call] = listener.calls
    assert call.outcome is outcome


async def test_a_call_nobody_waits_for_any_more_is_told_as_cancelled() -> None:
    listener, arrived = Listener(), asyncio.Event()

    async def hang(*_: object) -> None:
        arrived.set()  # and no answer, ever

    async with (
        serving(hang) as server,
        Jiema(server.url, Budgets(), observer=listener) as api,
    ):
        call = asyncio.create_task(api.session(KEY).account())
        await arrived.wait()
        call.cancel()
        await asyncio.wait({call})
    assert [call.outcome for call in listener.calls] == [Outcome.CANCELLED]


@pytest.mark.parametrize(
    "date", ["", "date: soon\r\n", "date: Fri, 22 May 2026 08:00:00 -0000\r\n"]
)
async def test_without_a_sure_date_none_is_told(date: str) -> None:
    listener = Listener()
    async with (
        serving(answering(http(ok(ACCOUNT), extra=date))) as server,
        Jiema(server.url, Budgets(), observer=listener) as api,
    ):
        await api.session(KEY).account()
    assert listener.calls[0].server_time is None


def test_every_error_has_a_class() -> None:
    assert outcome_of(errors.NotSent()) is Outcome.NOT_SENT
    assert outcome_of(errors.CutAnswer("cut")) is Outcome.BAD_ANSWER
    assert outcome_of(errors.Forbidden(403, "FORBIDDEN", "")) is Outcome.KEY_REFUSED
    assert outcome_of(errors.NoNumbers(400, "NO_NUMBERS", "")) is Outcome.REFUSED
