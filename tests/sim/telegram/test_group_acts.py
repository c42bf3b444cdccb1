from typing import Any

import pytest

from tests.sim.telegram.wire_client import ANN, BOB, WireClient

RIGHTS = dict.fromkeys(
    (
        "is_anonymous",
        "can_manage_chat",
        "can_delete_messages",
        "can_manage_video_chats",
        "can_restrict_members",
        "can_promote_members",
        "can_change_info",
        "can_invite_users",
        "can_post_stories",
        "can_edit_stories",
        "can_delete_stories",
        "can_send_welcome_messages",
    ),
    False,
)


async def new_group(wire: WireClient, **more: Any) -> int:
    """A group of Ann's and Bob's that the bot is not in."""
    members = [{"user_id": ANN, "status": "creator"}, {"user_id": BOB}]
    return int((await wire.act("chats", title="Team", members=members, **more))["chat_id"])


async def asks_for_a_chat(wire: WireClient, **wish: Any) -> None:
    request = {"request_id": 5, "chat_is_channel": False, **wish}
    keyboard = {"keyboard": [[{"text": "Pick", "request_chat": request}]]}
    await wire.send("which?", reply_markup=keyboard)


async def test_a_start_link_adds_the_bot_and_says_its_parameter(wire: WireClient) -> None:
    chat_id = await new_group(wire)
    await wire.act("start_group", user_id=ANN, chat_id=chat_id, parameter="token1")
    added, joined, started = await wire.updates()
    assert added["my_chat_member"]["from"]["id"] == ANN
    assert added["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert joined["message"]["new_chat_members"][0]["is_bot"] is True
    assert started["message"]["text"] == "/start@jiema_bot token1"
    assert started["message"]["chat"]["id"] == chat_id


async def test_a_client_that_loses_the_parameter_says_nothing(wire: WireClient) -> None:
    chat_id = await new_group(wire)
    await wire.act("start_group", user_id=BOB, chat_id=chat_id)
    assert [list(update)[1] for update in await wire.updates()] == ["my_chat_member", "message"]


async def test_a_start_link_can_ask_for_rights(wire: WireClient) -> None:
    chat_id = await new_group(wire)
    wish = {"chat_id": chat_id, "parameter": "t", "rights": {"can_delete_messages": True}}
    status, _ = await wire.try_act("start_group", user_id=BOB, **wish)
    assert status == 409
    await wire.act("start_group", user_id=ANN, **wish)
    new = (await wire.updates())[0]["my_chat_member"]["new_chat_member"]
    assert (new["status"], new["can_delete_messages"]) == ("administrator", True)


async def test_a_stranger_adds_nobody(wire: WireClient) -> None:
    chat_id = (await wire.act("chats", title="Others"))["chat_id"]
    status, _ = await wire.try_act("start_group", user_id=ANN, chat_id=chat_id)
    assert status == 409


async def test_a_chat_is_shared_by_a_button(wire: WireClient, group: int) -> None:
    await asks_for_a_chat(wire, bot_is_member=True, request_title=True)
    await wire.act("share_chat", user_id=ANN, chat_id=group)
    (update,) = await wire.updates()
    assert update["message"]["chat"]["id"] == ANN
    shared = {"request_id": 5, "chat_id": group, "title": "Friends"}
    assert update["message"]["chat_shared"] == shared


@pytest.mark.parametrize(
    "wish",
    [
        {"chat_is_channel": True},
        {"chat_is_forum": True},
        {"bot_is_member": True},
        {"request_id": 6},
    ],
)
async def test_a_chat_the_button_does_not_ask_for_is_not_shared(
    wire: WireClient, wish: dict[str, Any]
) -> None:
    chat_id = await new_group(wire)
    await asks_for_a_chat(wire, **wish)
    share = {"user_id": ANN, "chat_id": chat_id, "request_id": 5}
    assert (await wire.try_act("share_chat", **share))[0] == 409


async def test_sharing_can_make_the_bot_an_administrator(wire: WireClient) -> None:
    chat_id = await new_group(wire)
    rights = {**RIGHTS, "can_delete_messages": True}
    await asks_for_a_chat(wire, user_administrator_rights=rights, bot_administrator_rights=rights)
    assert (await wire.try_act("share_chat", user_id=BOB, chat_id=chat_id))[0] == 409
    await wire.act("share_chat", user_id=ANN, chat_id=chat_id)
    own_id = wire.sim.state.bot.user_id
    member = (await wire.call("getChatMember", chat_id=chat_id, user_id=own_id)).result
    assert (member["status"], member["can_delete_messages"]) == ("administrator", True)


async def test_chats_are_requested_in_private_only(wire: WireClient, group: int) -> None:
    request = {"request_id": 5, "chat_is_channel": False}
    keyboard = {"keyboard": [[{"text": "Pick", "request_chat": request}]]}
    reply = await wire.call("sendMessage", chat_id=group, text="which?", reply_markup=keyboard)
    assert (reply.status, "private" in reply.description) == (400, True)


async def test_a_group_that_silences_its_members_silences_the_bot(
    wire: WireClient, group: int
) -> None:
    await wire.act("permissions", chat_id=group, permissions={"can_send_messages": False})
    reply = await wire.call("sendMessage", chat_id=group, text="x")
    assert reply.description == ("Bad Request: not enough rights to send text messages to the chat")
    full = (await wire.call("getChat", chat_id=group)).result
    assert full["permissions"] == {"can_send_messages": False}
    await wire.act("member", chat_id=group, status="administrator", by_user_id=ANN)
    assert await wire.send(chat_id=group)


async def test_a_deleted_group_is_gone(wire: WireClient, group: int) -> None:
    await wire.act("delete_chat", chat_id=group, by_user_id=ANN)
    (update,) = await wire.updates()
    assert update["my_chat_member"]["new_chat_member"]["status"] == "left"
    reply = await wire.call("sendMessage", chat_id=group, text="x")
    assert reply.description == "Bad Request: chat not found"


async def test_a_group_can_move_without_a_word(wire: WireClient, group: int) -> None:
    new = (await wire.act("migrate", chat_id=group, by_user_id=ANN, told=False))["chat_id"]
    assert await wire.updates() == []
    reply = await wire.call("sendMessage", chat_id=group, text="x")
    assert reply.body["parameters"] == {"migrate_to_chat_id": new}


async def test_any_service_message_can_be_posted(wire: WireClient, group: int) -> None:
    await wire.act("service", chat_id=group, user_id=ANN, service={"group_chat_created": True})
    (update,) = await wire.updates()
    assert update["message"]["group_chat_created"] is True


async def test_a_thread_of_replies_is_no_topic(wire: WireClient) -> None:
    chat_id = await new_group(wire, bot_status="administrator")
    first = await wire.send(chat_id=chat_id)
    for reply_to in (first, first + 1):
        await wire.act("message", chat_id=chat_id, user_id=ANN, text="x", reply_to=reply_to)
    for update in await wire.updates():
        assert update["message"]["message_thread_id"] == first
        assert "is_topic_message" not in update["message"]
    reply = await wire.call("sendMessage", chat_id=chat_id, text="x", message_thread_id=first)
    assert reply.description == "Bad Request: message thread not found"


async def test_only_an_administrator_is_anonymous(wire: WireClient) -> None:
    chat_id = await new_group(wire, bot_status="member")
    hidden = {"chat_id": chat_id, "user_id": BOB, "text": "/hi", "anonymous": True}
    assert (await wire.try_act("message", **hidden))[0] == 409


async def test_a_channel_posts(wire: WireClient) -> None:
    members = [{"user_id": ANN, "status": "creator"}]
    channel = {"title": "News", "type": "channel", "members": members}
    chat_id = (await wire.act("chats", **channel, bot_status="administrator"))["chat_id"]
    place = {"chat_id": chat_id, "user_id": ANN}
    written = await wire.act("message", **place, text="/link")
    await wire.act("edit_message", **place, message_id=written["message_id"], text="/menu")
    posted, edited = await wire.updates()
    assert posted["channel_post"]["sender_chat"]["id"] == chat_id
    assert "from" not in posted["channel_post"]
    assert edited["edited_channel_post"]["text"] == "/menu"
