from tests.sim.telegram.wire_client import ANN, BOB, WireClient


async def topic_id(wire: WireClient, forum: int) -> int:
    chat = (await wire.read("chat", chat_id=forum))["chat"]
    return int(chat["topics"][0]["message_thread_id"])


async def test_topics_are_written_to_by_their_id(wire: WireClient, forum: int) -> None:
    thread_id = await topic_id(wire, forum)
    place = {"chat_id": forum, "text": "x"}
    sent = (await wire.call("sendMessage", **place, message_thread_id=thread_id)).result
    assert (sent["message_thread_id"], sent["is_topic_message"]) == (thread_id, True)
    for missing in (1, 999):
        reply = await wire.call("sendMessage", **place, message_thread_id=missing)
        assert reply.description == "Bad Request: message thread not found"
    await wire.act("topic", chat_id=forum, user_id=ANN, action="close", thread_id=thread_id)
    reply = await wire.call("sendMessage", **place, message_thread_id=thread_id)
    assert reply.description == "Bad Request: TOPIC_CLOSED"
    shown = await wire.read("chat", chat_id=forum, thread_id=thread_id)
    assert {message["message_thread_id"] for message in shown["messages"]} == {thread_id}


async def test_reply_goes_to_the_topic_of_its_message(wire: WireClient, forum: int) -> None:
    thread_id = await topic_id(wire, forum)
    written = await wire.act("message", chat_id=forum, user_id=ANN, text="/hi", thread_id=thread_id)
    reply = {"message_id": written["message_id"]}
    sent = await wire.call("sendMessage", chat_id=forum, text="x", reply_parameters=reply)
    assert sent.result["message_thread_id"] == thread_id


async def test_message_in_a_topic_says_it_replies_to_the_first(
    wire: WireClient, forum: int
) -> None:
    thread_id = await topic_id(wire, forum)
    await wire.act("message", chat_id=forum, user_id=ANN, text="/hi", thread_id=thread_id)
    (update,) = await wire.updates()
    replied = update["message"]["reply_to_message"]
    assert replied["forum_topic_created"]["name"] == "Codes"
    assert (await wire.messages(forum))[-1]["reply_to"] is None


async def test_topic_methods_need_the_right(wire: WireClient, forum: int) -> None:
    made = await wire.call("createForumTopic", chat_id=forum, name="New")
    assert made.description == "Bad Request: not enough rights to create a topic"
    rights = {"can_manage_topics": True}
    await wire.act("member", chat_id=forum, status="administrator", by_user_id=ANN, rights=rights)
    thread_id = (await wire.call("createForumTopic", chat_id=forum, name="New")).result[
        "message_thread_id"
    ]
    place = {"chat_id": forum, "message_thread_id": thread_id}
    assert (await wire.call("closeForumTopic", **place)).result is True
    assert (await wire.call("closeForumTopic", **place)).description == (
        "Bad Request: TOPIC_NOT_MODIFIED"
    )
    assert (await wire.call("reopenForumTopic", **place)).result is True


async def test_bot_is_told_of_its_own_membership(wire: WireClient) -> None:
    members = [{"user_id": ANN, "status": "creator"}]
    chat_id = (await wire.act("chats", title="Team", members=members))["chat_id"]
    await wire.act("member", chat_id=chat_id, status="member", by_user_id=ANN)
    change, joined = await wire.updates()
    assert change["my_chat_member"]["old_chat_member"]["status"] == "left"
    assert change["my_chat_member"]["new_chat_member"]["status"] == "member"
    assert joined["message"]["new_chat_members"][0]["is_bot"] is True
    assert (await wire.call("leaveChat", chat_id=chat_id)).result is True
    assert (await wire.updates())[-1]["my_chat_member"]["new_chat_member"]["status"] == "left"


async def test_others_membership_is_told_to_an_administrator(wire: WireClient, forum: int) -> None:
    await wire.call("getUpdates", allowed_updates=["chat_member", "message"])
    await wire.act("member", chat_id=forum, user_id=BOB, status="left")
    assert [list(update)[1] for update in await wire.updates()] == ["message"]
    await wire.act("member", chat_id=forum, status="administrator", by_user_id=ANN)
    await wire.act("member", chat_id=forum, user_id=BOB, status="member")
    assert "chat_member" in [list(update)[1] for update in await wire.updates()]


async def test_members_are_shown_as_promised(wire: WireClient, forum: int) -> None:
    administrators = (await wire.call("getChatAdministrators", chat_id=forum)).result
    assert [member["user"]["id"] for member in administrators] == [ANN]
    other = await wire.call("getChatMember", chat_id=forum, user_id=BOB)
    assert other.description == "Bad Request: CHAT_ADMIN_REQUIRED"
    own_id = wire.sim.state.bot.user_id
    itself = (await wire.call("getChatMember", chat_id=forum, user_id=own_id)).result
    assert itself["status"] == "member"
    await wire.act("member", chat_id=forum, status="administrator", by_user_id=ANN)
    assert (await wire.call("getChatMember", chat_id=forum, user_id=BOB)).result["status"] == (
        "member"
    )
    assert (await wire.call("getChatMemberCount", chat_id=forum)).result == 3


async def test_privacy_mode(wire: WireClient, group: int) -> None:
    async def heard(text: str, **how: int) -> bool:
        written = await wire.act("message", chat_id=group, user_id=ANN, text=text, **how)
        return written["update_id"] is not None

    own = await wire.send(chat_id=group)
    assert not await heard("just talk")
    assert await heard("/menu")
    assert await heard("/menu@jiema_bot now")
    assert not await heard("/menu@other_bot")
    assert await heard("an answer", reply_to=own)
    await wire.act("privacy", reads_all_group_messages=True)
    assert await heard("just talk")


async def test_channels_and_anonymous_administrators(wire: WireClient, group: int) -> None:
    place = {"chat_id": group, "user_id": ANN, "text": "/hi"}
    await wire.act("message", **place, anonymous=True)
    await wire.act("message", **place, as_channel="News")
    hidden, channel = [update["message"] for update in await wire.updates()]
    assert hidden["from"]["username"] == "GroupAnonymousBot"
    assert hidden["sender_chat"]["id"] == group
    assert channel["from"]["username"] == "Channel_Bot"
    assert channel["sender_chat"] == {
        "id": channel["sender_chat"]["id"],
        "type": "channel",
        "title": "News",
    }


async def test_rename_and_topic_events(wire: WireClient, forum: int) -> None:
    act = {"chat_id": forum, "user_id": ANN}
    await wire.act("rename", **act, title="New name")
    made = await wire.act("topic", **act, action="create", name="Second")
    thread_id = made["message_thread_id"]
    for action in ("rename", "close", "reopen"):
        await wire.act("topic", **act, action=action, thread_id=thread_id, name="Third")
    await wire.act("topic", **act, action="delete", thread_id=thread_id)
    told = [update["message"] for update in await wire.updates()]
    assert told[0]["new_chat_title"] == "New name"
    kinds = [next(key for key in message if key.startswith("forum")) for message in told[1:]]
    assert kinds == [
        "forum_topic_created",
        "forum_topic_edited",
        "forum_topic_closed",
        "forum_topic_reopened",
    ]
    reply = await wire.call("sendMessage", chat_id=forum, text="x", message_thread_id=thread_id)
    assert reply.description == "Bad Request: message thread not found"
