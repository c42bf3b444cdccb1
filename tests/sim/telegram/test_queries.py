from typing import Any

import pytest

from tests.sim.telegram.wire_client import ANN, BOB, WireClient, button, keyboard

TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


async def pressed(wire: WireClient, **how: Any) -> str:
    message_id = await wire.send(reply_markup=keyboard([button("Buy", "v1:buy")]))
    place = {"chat_id": ANN, "user_id": ANN, "message_id": message_id}
    press = await wire.act("press", **place, **(how or {"data": "v1:buy"}))
    return str(press["callback_query_id"])


async def test_press_reaches_the_bot(wire: WireClient) -> None:
    query_id = await pressed(wire, text="Buy")
    (update,) = await wire.updates()
    query = update["callback_query"]
    assert (query["id"], query["data"], query["from"]["id"]) == (query_id, "v1:buy", ANN)
    assert query["message"]["from"]["is_bot"] is True


async def test_query_is_answered_once(wire: WireClient) -> None:
    query_id = await pressed(wire)
    assert [query["id"] for query in (await wire.read("unanswered"))["queries"]] == [query_id]
    first = await wire.call(
        "answerCallbackQuery", callback_query_id=query_id, text="Done", show_alert=True
    )
    assert first.result is True
    second = await wire.call("answerCallbackQuery", callback_query_id=query_id)
    assert second.description == TOO_OLD
    (shown,) = (await wire.read("queries", user_id=ANN))["queries"]
    assert (shown["answered"], shown["text"], shown["show_alert"]) == (True, "Done", True)
    assert (await wire.read("unanswered"))["queries"] == []
    assert (await wire.read("queries", user_id=BOB))["queries"] == []


async def test_late_answer_is_refused(wire: WireClient) -> None:
    query_id = await pressed(wire)
    await wire.act("age_query", callback_query_id=query_id, seconds=61)
    reply = await wire.call("answerCallbackQuery", callback_query_id=query_id)
    assert reply.description == TOO_OLD
    assert (await wire.read("refused"))["calls"] == []


async def test_press_on_a_deleted_message_names_no_content(wire: WireClient) -> None:
    message_id = await wire.send(reply_markup=keyboard([button()]))
    await wire.call("deleteMessage", chat_id=ANN, message_id=message_id)
    place = {"chat_id": ANN, "user_id": ANN, "message_id": message_id}
    status, _ = await wire.try_act("press", **place, data="v1:go")
    assert status == 409
    await wire.act("press_raw", **place, data="anything")
    (update,) = await wire.updates()
    assert update["callback_query"]["message"]["date"] == 0


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"copy_text": {"text": "482913"}}, {"copied": "482913"}),
        ({"url": "https://jiema.my"}, {"url": "https://jiema.my"}),
        ({"switch_inline_query": "tg"}, {"switch_inline_query": "tg"}),
    ],
)
async def test_other_buttons_act_in_the_app(
    wire: WireClient, fields: dict[str, Any], expected: dict[str, Any]
) -> None:
    message_id = await wire.send(reply_markup=keyboard([button("📋 Copy code", **fields)]))
    place = {"chat_id": ANN, "user_id": ANN, "message_id": message_id}
    assert await wire.act("press", **place, text="Copy code") == expected
    assert await wire.updates() == []


@pytest.mark.parametrize("how", [{"text": "Waiting"}, {"text": "Absent"}, {"data": "v1:absent"}])
async def test_what_cannot_be_pressed(wire: WireClient, how: dict[str, str]) -> None:
    message_id = await wire.send(reply_markup=keyboard([button("Waiting", disabled={})]))
    place = {"chat_id": ANN, "user_id": ANN, "message_id": message_id}
    status, body = await wire.try_act("press", **place, **how)
    assert status == 409
    assert "error" in body


async def test_inline_query(wire: WireClient) -> None:
    asked = await wire.act("inline_query", user_id=ANN, query="telegram")
    (update,) = await wire.updates()
    assert update["inline_query"]["query"] == "telegram"
    result = {
        "type": "article",
        "id": "1",
        "title": "Telegram",
        "input_message_content": {"message_text": "<b>Telegram</b>", "parse_mode": "HTML"},
    }
    query = {"inline_query_id": asked["inline_query_id"]}
    twice = await wire.call("answerInlineQuery", **query, results=[result, result])
    assert twice.description == "Bad Request: RESULT_ID_DUPLICATE"
    assert (await wire.call("answerInlineQuery", **query, results=[result])).result is True
    (shown,) = (await wire.read("inline_queries"))["queries"]
    assert shown["answer"]["results"][0]["title"] == "Telegram"
    again = await wire.call("answerInlineQuery", **query, results=[result])
    assert again.description == TOO_OLD
