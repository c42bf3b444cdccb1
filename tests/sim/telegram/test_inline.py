from typing import Any

from tests.sim.telegram.wire_client import ANN, BOB, WireClient


def article(result_id: str, text: str) -> dict[str, Any]:
    content = {"message_text": text, "parse_mode": "HTML"}
    return {
        "type": "article",
        "id": result_id,
        "title": text,
        "input_message_content": content,
    }


async def asked(wire: WireClient, *results: dict[str, Any]) -> str:
    query_id = (await wire.act("inline_query", user_id=ANN, query="tele"))["inline_query_id"]
    answer = {"inline_query_id": query_id, "results": list(results)}
    assert (await wire.call("answerInlineQuery", **answer)).result is True
    return str(query_id)


async def test_a_chosen_result_is_said_by_the_person_via_the_bot(wire: WireClient) -> None:
    query_id = await asked(wire, article("a", "<b>Telegram</b>"), article("b", "Other"))
    await wire.updates(offset=-1)
    chosen = {"inline_query_id": query_id, "result_id": "a"}
    await wire.act("choose_result", **chosen, chat_id=ANN)
    message = (await wire.updates())[-1]["message"]
    assert message["from"]["id"] == ANN
    assert message["via_bot"]["username"] == "jiema_bot"
    assert message["text"] == "Telegram"
    assert message["entities"] == [{"type": "bold", "offset": 0, "length": 8}]


async def test_feedback_must_be_switched_on(wire: WireClient) -> None:
    query_id = await asked(wire, article("a", "Telegram"))
    chosen = {"inline_query_id": query_id, "result_id": "a", "chat_id": ANN}
    await wire.act("choose_result", **chosen)
    assert not any("chosen_inline_result" in update for update in await wire.updates())
    await wire.act("inline_mode", enabled=True, feedback=True)
    await wire.act("choose_result", **chosen)
    told = [update for update in await wire.updates() if "chosen_inline_result" in update]
    assert told[0]["chosen_inline_result"]["result_id"] == "a"
    assert told[0]["chosen_inline_result"]["query"] == "tele"


async def test_what_was_not_answered_cannot_be_chosen(wire: WireClient) -> None:
    query_id = await asked(wire, article("a", "Telegram"))
    for chosen in (
        {"inline_query_id": "1", "result_id": "a"},
        {"inline_query_id": query_id, "result_id": "z"},
    ):
        assert (await wire.try_act("choose_result", **chosen, chat_id=ANN))[0] == 404


async def test_inline_mode_can_be_off(wire: WireClient) -> None:
    await wire.act("inline_mode", enabled=False)
    assert (await wire.call("getMe")).result["supports_inline_queries"] is False
    assert (await wire.try_act("inline_query", user_id=BOB, query="x"))[0] == 409
