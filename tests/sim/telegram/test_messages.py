from typing import Any

import pytest

from tests.sim.telegram.wire_client import ANN, BOB, WireClient, button, keyboard

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup "
    "are exactly the same as a current content and reply markup of the message"
)
TWO_DAYS = 48 * 3600


async def edit(wire: WireClient, message_id: int, text: str, **params: Any) -> str:
    reply = await wire.call(
        "editMessageText", chat_id=ANN, message_id=message_id, text=text, **params
    )
    return "" if reply.body["ok"] else reply.description


async def test_edit_replaces_text_and_keyboard(wire: WireClient) -> None:
    message_id = await wire.send("One", reply_markup=keyboard([button()]))
    assert await edit(wire, message_id, "Two") == ""
    shown = (await wire.messages())[-1]
    assert shown["text"] == "Two"
    assert shown["edited"] is True
    assert "reply_markup" not in shown


async def test_same_content_is_not_modified(wire: WireClient) -> None:
    message_id = await wire.send("<b>One</b>", parse_mode="HTML")
    assert await edit(wire, message_id, "<strong>One</strong>", parse_mode="HTML") == NOT_MODIFIED
    assert await edit(wire, message_id, "One") == ""
    assert await edit(wire, message_id, "One", reply_markup=keyboard([button()])) == ""
    assert (await wire.read("calls"))["calls"][1]["refusal"] is None


@pytest.mark.parametrize("message_id", [1, 999])
async def test_only_own_messages_are_edited(wire: WireClient, message_id: int) -> None:
    expected = {1: "message can't be edited", 999: "message to edit not found"}
    assert await edit(wire, message_id, "x") == f"Bad Request: {expected[message_id]}"


async def test_deleted_message_is_not_found_again(wire: WireClient) -> None:
    message_id = await wire.send()
    assert (await wire.call("deleteMessage", chat_id=ANN, message_id=message_id)).result is True
    assert await edit(wire, message_id, "x") == "Bad Request: message to edit not found"
    again = await wire.call("deleteMessage", chat_id=ANN, message_id=message_id)
    assert again.description == "Bad Request: message to delete not found"
    assert (await wire.messages())[-1]["deleted"] is True


async def test_bot_deletes_what_a_person_wrote_in_private(wire: WireClient) -> None:
    assert (await wire.call("deleteMessage", chat_id=ANN, message_id=1)).result is True


async def test_old_message_stays(wire: WireClient) -> None:
    message_id = await wire.send()
    await wire.act("age_message", chat_id=ANN, message_id=message_id, seconds=TWO_DAYS + 1)
    reply = await wire.call("deleteMessage", chat_id=ANN, message_id=message_id)
    assert reply.description == "Bad Request: message can't be deleted"
    assert (await wire.call("deleteMessages", chat_id=ANN, message_ids=[message_id, 1])).result
    assert [message["deleted"] for message in await wire.messages()] == [True, False]


async def test_group_messages_of_others_need_the_right(wire: WireClient, forum: int) -> None:
    written = await wire.act("message", chat_id=forum, user_id=ANN, text="/hi")
    message_id = written["message_id"]
    reply = await wire.call("deleteMessage", chat_id=forum, message_id=message_id)
    assert reply.description == "Bad Request: message can't be deleted"
    await wire.act("member", chat_id=forum, status="administrator", by_user_id=ANN)
    assert (await wire.call("deleteMessage", chat_id=forum, message_id=message_id)).result is True


async def test_reply_needs_its_message(wire: WireClient) -> None:
    missing = {"message_id": 999}
    reply = await wire.call("sendMessage", chat_id=ANN, text="x", reply_parameters=missing)
    assert reply.description == "Bad Request: message to be replied not found"
    lenient = {**missing, "allow_sending_without_reply": True}
    assert await wire.send("x", reply_parameters=lenient)
    answered = await wire.call(
        "sendMessage", chat_id=ANN, text="y", reply_parameters={"message_id": 1}
    )
    assert answered.result["reply_to_message"]["text"] == "/start"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "message text is empty"),
        (" \n ", "message text is empty"),
        ("<b></b>", "message text is empty"),
        ("x" * 4097, "message is too long"),
        ("🙂" * 2049, "message is too long"),
    ],
)
async def test_text_length_counts_after_entities(
    wire: WireClient, text: str, expected: str
) -> None:
    reply = await wire.call("sendMessage", chat_id=ANN, text=text, parse_mode="HTML")
    assert reply.description == f"Bad Request: {expected}"


async def test_markup_does_not_count_as_text(wire: WireClient) -> None:
    assert await wire.send(f"<b>{'x' * 4096}</b>", parse_mode="HTML")


async def test_forward_and_copy(wire: WireClient) -> None:
    message_id = await wire.send("<i>Original</i>", parse_mode="HTML")
    source = {"chat_id": ANN, "from_chat_id": ANN, "message_id": message_id}
    forwarded = (await wire.call("forwardMessage", **source)).result
    assert forwarded["forward_origin"]["sender_user"]["is_bot"] is True
    copied = (await wire.call("copyMessage", **source)).result["message_id"]
    assert [message["text"] for message in await wire.messages()][-1] == "Original"
    assert copied == forwarded["message_id"] + 1
    missing = await wire.call("copyMessage", **{**source, "message_id": 999})
    assert missing.description == "Bad Request: message to copy not found"


async def test_caption_and_text_are_edited_by_their_own_methods(wire: WireClient) -> None:
    photo = await wire.act("message", chat_id=ANN, user_id=ANN, photo=True)
    file_id = (await wire.messages())[-1]["photo"][0]["file_id"]
    sent = (await wire.call("sendPhoto", chat_id=ANN, photo=file_id, caption="old")).result
    assert photo["message_id"] < sent["message_id"]
    assert await edit(wire, sent["message_id"], "x") == (
        "Bad Request: there is no text in the message to edit"
    )
    place = {"chat_id": ANN, "message_id": sent["message_id"]}
    assert (await wire.call("editMessageCaption", **place, caption="new")).result[
        "caption"
    ] == "new"
    text_id = await wire.send()
    reply = await wire.call("editMessageCaption", chat_id=ANN, message_id=text_id, caption="new")
    assert reply.description == "Bad Request: there is no caption in the message to edit"


async def test_message_with_a_reply_keyboard_cannot_be_edited(wire: WireClient) -> None:
    markup = {"keyboard": [[{"text": "Menu"}]]}
    message_id = await wire.send(reply_markup=markup)
    assert await edit(wire, message_id, "x") == "Bad Request: message can't be edited"
    assert (await wire.messages())[-1]["reply_keyboard"] == markup


async def test_reactions(wire: WireClient) -> None:
    heart = [{"type": "emoji", "emoji": "❤"}]
    assert (await wire.call("setMessageReaction", chat_id=ANN, message_id=1, reaction=heart)).result
    assert (await wire.messages())[0]["reactions"] == heart
    unknown = [{"type": "emoji", "emoji": "✅"}]
    reply = await wire.call("setMessageReaction", chat_id=ANN, message_id=1, reaction=unknown)
    assert reply.description == "Bad Request: REACTION_INVALID"


async def test_pin_and_unpin(wire: WireClient) -> None:
    message_id = await wire.send("Pinned")
    assert (await wire.call("pinChatMessage", chat_id=ANN, message_id=message_id)).result
    chat = (await wire.call("getChat", chat_id=ANN)).result
    assert chat["pinned_message"]["text"] == "Pinned"
    assert (await wire.call("unpinChatMessage", chat_id=ANN)).result
    reply = await wire.call("unpinChatMessage", chat_id=ANN)
    assert reply.description == "Bad Request: message to unpin not found"


async def test_mention_of_a_known_person(wire: WireClient) -> None:
    mention = f'<a href="tg://user?id={BOB}">Bob</a> <a href="tg://user?id=99">Nobody</a>'
    reply = await wire.call("sendMessage", chat_id=ANN, text=mention, parse_mode="HTML")
    assert [entity["user"]["id"] for entity in reply.result["entities"]] == [BOB]


async def test_entities_may_be_given_instead_of_markup(wire: WireClient) -> None:
    bold = [{"type": "bold", "offset": 3, "length": 2}]
    reply = await wire.call("sendMessage", chat_id=ANN, text="🙂 hi ", entities=bold)
    assert reply.result["entities"] == bold
    assert reply.result["text"] == "🙂 hi"
    beyond = [{"type": "bold", "offset": 3, "length": 20}]
    refused = await wire.call("sendMessage", chat_id=ANN, text="🙂 hi", entities=beyond)
    assert "ends after the end of the text at UTF-16 offset 5" in refused.description
