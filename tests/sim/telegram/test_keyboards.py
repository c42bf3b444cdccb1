from typing import Any

import pytest

from tests.sim.telegram.wire_client import ANN, WireClient, button, keyboard

NO_ACTION = "Text buttons are unallowed in the inline keyboard"


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([[{"text": "bare"}]], NO_ACTION),
        ([[{"text": "styled", "style": "danger"}]], NO_ACTION),
        (
            [[{"text": "two", "callback_data": "a", "url": "https://example.com"}]],
            "BUTTON_TYPE_INVALID: callback_data, url in one button",
        ),
        ([[button(data="é" * 33)]], "BUTTON_DATA_INVALID"),
        ([[button(data="")]], "BUTTON_DATA_INVALID"),
        ([[button(copy_text={"text": "x" * 257})]], "BUTTON_COPY_TEXT_INVALID"),
        ([[button()] * 9], "REPLY_MARKUP_INVALID: more than 8 buttons in a row"),
        ([[button()] * 8] * 12 + [[button()] * 5], "REPLY_MARKUP_TOO_LONG"),
        (
            [[button(url="http://localhost/x")]],
            "inline keyboard button URL 'http://localhost/x' is invalid: Wrong HTTP URL",
        ),
        (
            [[button(url="ftp://example.com")]],
            "inline keyboard button URL 'ftp://example.com' is invalid: unsupported URL protocol",
        ),
    ],
)
async def test_keyboard_is_refused(
    wire: WireClient, rows: list[list[dict[str, Any]]], expected: str
) -> None:
    reply = await wire.call("sendMessage", chat_id=ANN, text="x", reply_markup=keyboard(*rows))
    assert reply.description == f"Bad Request: {expected}"
    assert (await wire.read("refused"))["calls"][-1]["description"] == reply.description


@pytest.mark.parametrize(
    "rows",
    [
        [[button(data="x" * 64)]],
        [[button()] * 8] * 12,
        [[button(disabled={})], [button(copy_text={"text": "123"})]],
        [[button(url="https://jiema.my")], [button(url="tg://user?id=7")]],
        [[], [button()]],
    ],
    ids=range(5),
)
async def test_keyboard_is_taken(wire: WireClient, rows: list[list[dict[str, Any]]]) -> None:
    await wire.send(reply_markup=keyboard(*rows))
    shown = (await wire.messages())[-1]["reply_markup"]["inline_keyboard"]
    assert shown == [row for row in rows if row]


async def test_web_app_only_in_private(wire: WireClient, group: int) -> None:
    markup = keyboard([button(web_app={"url": "https://example.com"})])
    assert await wire.send(reply_markup=markup)
    reply = await wire.call("sendMessage", chat_id=group, text="x", reply_markup=markup)
    assert reply.description == "Bad Request: BUTTON_TYPE_INVALID"
