"""Every way an exchange can fail: what it becomes, and how often the server saw it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from bot.jiema.budget import Budgets
from bot.jiema.client import Jiema
from bot.jiema.errors import (
    ApiError,
    BadAnswer,
    ConnectionLost,
    CutAnswer,
    JiemaError,
    NoNumbers,
    RateLimited,
    ServerFault,
    Timeout,
    may_have_happened,
)
from bot.jiema.wire import Patience
from tests.jiema.samples import KEY, PLACED, SHORT
from tests.jiema.secrecy import assert_no_secret
from tests.jiema.wire_server import (
    Act,
    answering,
    answering_then_closing,
    close,
    close_now,
    http,
    ok,
    refusal,
    reset,
    reset_now,
    serving,
    silence,
)


@dataclass(frozen=True)
class Fault:
    act: Act
    error: type[JiemaError]
    reads: int = 1
    status: int | None = None
    unknown: bool = True


ANSWER = http(ok(PLACED))
CUT = http(ok(PLACED)[:-5], announced=len(ok(PLACED)))

FAULTS = {
    "closed": Fault(close, ConnectionLost, reads=3),
    "reset": Fault(reset, ConnectionLost, reads=3),
    "silent": Fault(silence, Timeout, reads=3),
    "cut in the status line": Fault(answering_then_closing(b"HTTP/1."), ConnectionLost, reads=3),
    "cut in the headers": Fault(answering_then_closing(ANSWER[:25]), ConnectionLost, reads=3),
    "cut in the body": Fault(answering_then_closing(CUT), CutAnswer, reads=3),
    "stalled in the body": Fault(answering(CUT), Timeout, reads=3),
    "garbage": Fault(answering_then_closing(b"!!! no http here\r\n\r\n"), BadAnswer),
    "garbage headers": Fault(
        answering_then_closing(b"HTTP/1.1 200 OK\r\n\x00bad\r\n\r\n"), BadAnswer
    ),
    "bad gzip": Fault(answering(http(b"not gzip", extra="content-encoding: gzip\r\n")), BadAnswer),
    "html": Fault(answering(http(b"<html>hello</html>")), BadAnswer, status=200),
    "html 502": Fault(answering(http(b"<html/>", "502 Bad")), BadAnswer, reads=3, status=502),
    "html 401": Fault(answering(http(b"<html/>", "401 No")), BadAnswer, status=401),
    "html 429": Fault(answering(http(b"<html/>", "429 No")), RateLimited),
    "empty": Fault(answering(http(b"")), BadAnswer, status=200),
    "redirect": Fault(
        answering(http(b"", "302 Found", "location: http://127.0.0.1:9/\r\n")),
        BadAnswer,
        status=302,
    ),
    "no data": Fault(answering(http(b'{"ok":true}')), BadAnswer, status=200),
    "data of a wrong type": Fault(answering(http(ok([1]))), BadAnswer, status=200),
    "no id": Fault(answering(http(ok({**PLACED, "id": None}))), BadAnswer, status=200),
    "success under 500": Fault(
        answering(http(ok(PLACED), "500 Oops")), BadAnswer, reads=3, status=500
    ),
    "internal": Fault(answering(http(refusal("INTERNAL"), "500 No")), ServerFault, reads=3),
    "refused by code": Fault(
        answering(http(refusal("NO_NUMBERS"), "400 No")), NoNumbers, unknown=False
    ),
    "unknown code": Fault(answering(http(refusal("NEW_ONE"), "400 No")), ApiError, unknown=False),
}


@pytest.mark.parametrize("name", FAULTS)
async def test_a_post_fails_with_the_right_error_and_is_sent_once(name: str) -> None:
    fault = FAULTS[name]
    async with serving(fault.act) as server, Jiema(server.url, Budgets(), patience=SHORT) as api:
        session = api.session(KEY)
        with pytest.raises(JiemaError) as caught:
            await session.place_order("tg", 7, await session.write_slot())
        assert [request.method for request in server.requests] == ["POST"]
    assert type(caught.value) is fault.error
    assert may_have_happened(caught.value) is fault.unknown
    if fault.status is not None:
        assert isinstance(caught.value, BadAnswer)
        assert caught.value.http_status == fault.status
    assert_no_secret(caught.value)


@pytest.mark.parametrize("name", FAULTS)
async def test_a_tap_read_is_tried_again_only_after_passing_faults(name: str) -> None:
    fault = FAULTS[name]
    async with serving(fault.act) as server, Jiema(server.url, Budgets(), patience=SHORT) as api:
        with pytest.raises(fault.error) as caught:
            await api.session(KEY).order("ord_1")
        assert len(server.requests) == fault.reads
    assert_no_secret(caught.value)


@pytest.mark.parametrize("greet", [close_now, reset_now])
async def test_a_connection_lost_before_the_request_is_read_is_still_unknown(
    greet: Callable[[asyncio.StreamWriter], bool],
) -> None:
    async with (
        serving(silence, greet) as server,
        Jiema(server.url, Budgets(), patience=SHORT) as api,
    ):
        session = api.session(KEY)
        with pytest.raises(ConnectionLost) as caught:
            await session.place_order("tg", 7, await session.write_slot())
        assert server.connections == 1
    assert may_have_happened(caught.value)
    assert_no_secret(caught.value)


async def test_a_dripping_answer_ends_as_a_timeout() -> None:
    async def drip(_: object, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n")
        while not writer.is_closing():
            writer.write(b" ")
            await writer.drain()
            await asyncio.sleep(0.01)

    patience = Patience(connect_seconds=2, queue_seconds=2, read_seconds=2, total_seconds=0.3)
    async with serving(drip) as server, Jiema(server.url, Budgets(), patience=patience) as api:
        with pytest.raises(Timeout) as caught:
            await api.session(KEY).cancel("ord_1")
    assert_no_secret(caught.value)


async def test_an_endless_answer_is_a_bad_one() -> None:
    async def pour(_: object, writer: asyncio.StreamWriter) -> None:
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        while not writer.is_closing():
            writer.write(b" " * 65536)
            await writer.drain()

    async with serving(pour) as server, Jiema(server.url, Budgets(), patience=SHORT) as api:
        with pytest.raises(BadAnswer, match="too long"):
            await api.session(KEY).cancel("ord_1")
        assert len(server.requests) == 1
