"""Every answer and update fits the data file, so that the stand-in invents no fields."""

from typing import Any

import pytest

from bot.sim.telegram.spec import load_spec
from tests.sim.telegram.samples import right_requests
from tests.sim.telegram.wire_client import ANN, WireClient, button, keyboard


def check_update(update: dict[str, Any]) -> None:
    load_spec().check_value(("Update",), update, "update")


@pytest.fixture
async def lively(wire: WireClient, forum: int) -> WireClient:
    """A world with a picture, a pin, and a bot that administers its forum."""
    rights = {"can_manage_topics": True, "can_pin_messages": True}
    await wire.act("member", chat_id=forum, status="administrator", by_user_id=ANN, rights=rights)
    await wire.act("message", chat_id=ANN, user_id=ANN, photo=True, caption="look")
    message_id = await wire.send("x", reply_markup=keyboard([button()]))
    await wire.call("pinChatMessage", chat_id=ANN, message_id=message_id)
    return wire


async def test_answers_fit(lively: WireClient, forum: int) -> None:
    answered = set()
    staying = [request for request in right_requests() if request.method != "leaveChat"]
    for request in staying:
        for chat_id in (ANN, forum):
            params = request.params | ({"chat_id": chat_id} if "chat_id" in request.params else {})
            reply = await lively.call(request.method, **params)
            if reply.body["ok"]:
                returns = load_spec().returns[request.method]
                load_spec().check_value(returns, reply.result, request.method)
                answered.add(request.method)
    assert answered >= {"sendMessage", "getChat", "getChatAdministrators", "createForumTopic"}


async def test_updates_fit(lively: WireClient, forum: int) -> None:
    message_id = await lively.send("x", reply_markup=keyboard([button()]))
    place = {"chat_id": ANN, "user_id": ANN}
    await lively.act("press", **place, message_id=message_id, data="v1:go")
    await lively.act("message", **place, voice=True, reply_to=message_id)
    await lively.act("inline_query", user_id=ANN, query="x")
    await lively.act("topic", chat_id=forum, user_id=ANN, action="create", name="More")
    await lively.act("member", chat_id=forum, status="restricted", by_user_id=ANN)
    await lively.act("block", user_id=ANN)
    updates = await lively.updates()
    assert len(updates) >= 7
    for update in updates:
        check_update(update)
