import pytest

from tests.sim.telegram.wire_client import ANN, BOB, WireClient


async def refusal(wire: WireClient, chat_id: int | str, method: str = "sendMessage") -> str:
    extra = {"text": "x"} if method == "sendMessage" else {}
    reply = await wire.call(method, chat_id=chat_id, **extra)
    call = (await wire.read("calls"))["calls"][-1]
    assert call["refusal"] == "circumstance"
    return reply.description


async def test_unknown_chat(wire: WireClient) -> None:
    assert await refusal(wire, 999) == "Bad Request: chat not found"
    assert await refusal(wire, "@nowhere") == "Bad Request: chat not found"
    assert await refusal(wire, 999, "getChat") == "Bad Request: chat not found"


async def test_person_who_never_wrote(wire: WireClient) -> None:
    assert await refusal(wire, BOB) == "Forbidden: bot can't initiate conversation with a user"


async def test_person_who_blocked_the_bot(wire: WireClient) -> None:
    await wire.act("block", user_id=ANN)
    assert await refusal(wire, ANN) == "Forbidden: bot was blocked by the user"
    status, _ = await wire.try_act("message", chat_id=ANN, user_id=ANN, text="x")
    assert status == 409
    await wire.act("unblock", user_id=ANN)
    assert await wire.send()
    statuses = [
        update["my_chat_member"]["new_chat_member"]["status"] for update in await wire.updates()
    ]
    assert statuses == ["kicked", "member"]


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("kicked", "Forbidden: bot was kicked from the group chat"),
        ("left", "Forbidden: bot is not a member of the group chat"),
    ],
)
async def test_group_without_the_bot(
    wire: WireClient, group: int, status: str, expected: str
) -> None:
    await wire.act("member", chat_id=group, status=status, by_user_id=ANN)
    assert await refusal(wire, group) == expected


async def test_restricted_bot(wire: WireClient, forum: int) -> None:
    await wire.act("member", chat_id=forum, status="restricted", by_user_id=ANN)
    assert await refusal(wire, forum) == (
        "Bad Request: not enough rights to send text messages to the chat"
    )


async def test_group_that_became_a_supergroup(wire: WireClient, group: int) -> None:
    new = (await wire.act("migrate", chat_id=group, by_user_id=ANN))["chat_id"]
    reply = await wire.call("sendMessage", chat_id=group, text="x")
    assert reply.description == "Bad Request: group chat was upgraded to a supergroup chat"
    assert reply.body["parameters"] == {"migrate_to_chat_id": new}
    assert await wire.send(chat_id=new)
    left, joined, came = await wire.updates()
    assert left["message"]["migrate_to_chat_id"] == new
    assert joined["my_chat_member"]["chat"]["id"] == new
    assert joined["my_chat_member"]["old_chat_member"]["status"] == "left"
    assert came["message"]["migrate_from_chat_id"] == group
    assert came["message"]["sender_chat"]["id"] == new


async def test_supergroup_by_its_name(wire: WireClient) -> None:
    made = await wire.act("chats", title="Public", username="pub", bot_status="member")
    reply = await wire.call("sendMessage", chat_id="@pub", text="x")
    assert reply.result["chat"]["id"] == made["chat_id"]


async def test_private_chat_can_be_looked_at(wire: WireClient) -> None:
    chat = (await wire.call("getChat", chat_id=ANN)).result
    assert (chat["type"], chat["first_name"], chat["username"]) == ("private", "Ann", "ann")
    assert (await wire.call("getChatMemberCount", chat_id=ANN)).result == 2
