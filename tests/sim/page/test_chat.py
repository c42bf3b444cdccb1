import pytest

from bot.sim.page_cast import ANN_ID, BORIS_ID, MEI_ID, TEAM_ID
from tests.sim.page.visitor import HOME, ScriptedBot, Visitor

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_the_chat_shows_what_stands_and_no_deleted_message(
    visitor: Visitor, bot: ScriptedBot
) -> None:
    await visitor.says("/start")
    gone = await bot.say("gone soon")
    kept = await bot.say("<b>stays</b>", disable_notification=True)
    await bot.call("deleteMessage", chat_id=ANN_ID, message_id=gone)
    chat = await visitor.chat()
    assert [message["text"] for message in chat["messages"]] == ["/start", "stays"]
    own, said = chat["messages"]
    assert (own["own"], said["own"]) == (True, False)
    assert said["message_id"] == kept
    assert said["silent"]
    assert said["entities"] == [{"type": "bold", "offset": 0, "length": 5}]


async def test_after_that_only_what_has_changed_is_sent(visitor: Visitor, bot: ScriptedBot) -> None:
    await visitor.says("/start")
    first, second, third = [await bot.say(f"message {number}") for number in range(3)]
    seq = (await visitor.chat())["seq"]
    assert (await visitor.chat(after=seq))["messages"] == []
    await bot.call("editMessageText", chat_id=ANN_ID, message_id=second, text="edited")
    await bot.call("deleteMessage", chat_id=ANN_ID, message_id=first)
    gone, edited = (await visitor.chat(after=seq))["messages"]
    assert gone == {"message_id": first, "deleted": True}
    assert (edited["message_id"], edited["text"]) == (second, "edited")
    assert third not in {gone["message_id"], edited["message_id"]}


async def test_older_messages_come_when_asked_for(visitor: Visitor, bot: ScriptedBot) -> None:
    await visitor.says("/start")
    for number in range(50):
        await bot.say(str(number))
    chat = await visitor.chat()
    assert (len(chat["messages"]), chat["has_older"]) == (40, True)
    oldest = chat["messages"][0]["message_id"]
    older = await visitor.read("/chat/older", **HOME, before=oldest)
    assert (len(older["messages"]), older["has_older"]) == (11, False)
    assert older["messages"][0]["text"] == "/start"
    assert older["messages"][-1]["message_id"] == oldest - 1


async def test_the_bot_hears_a_press_and_the_page_its_answer(
    visitor: Visitor, bot: ScriptedBot
) -> None:
    await visitor.says("/start")
    message = await bot.say("choose", [{"text": "Yes", "callback_data": "yes"}])
    pressed = await visitor.act("/chat/press", **HOME, message_id=message, data="yes")
    query = await bot.next_press()
    await bot.call("answerCallbackQuery", callback_query_id=query["id"], text="Noted")
    [press] = (await visitor.chat())["presses"]
    assert press["id"] == pressed["callback_query_id"] == query["id"]
    assert (press["answered"], press["text"]) == (True, "Noted")


async def test_a_button_that_is_gone_cannot_be_pressed(visitor: Visitor, bot: ScriptedBot) -> None:
    await visitor.says("/start")
    message = await bot.say("no buttons")
    refusal = await visitor.act("/chat/press", status=409, **HOME, message_id=message, data="yes")
    assert refusal == {"error": "This button is gone."}


async def test_a_message_of_no_or_too_much_text_is_not_taken(visitor: Visitor) -> None:
    for text in ("", "x" * 4097):
        await visitor.act("/chat/message", status=400, **HOME, text=text)
    await visitor.act("/chat/message", status=400, **HOME, text="hello", user_id=1)


async def test_typing_is_shown_until_the_bot_says_something(
    visitor: Visitor, bot: ScriptedBot
) -> None:
    await visitor.says("/start")
    await bot.call("sendChatAction", chat_id=ANN_ID, action="typing")
    assert (await visitor.chat())["typing_until"] is not None
    await bot.say("done")
    assert (await visitor.chat())["typing_until"] is None


@pytest.mark.parametrize(
    ("user", "chat"), [(BORIS_ID, ANN_ID), (999, ANN_ID), (ANN_ID, 999), (MEI_ID, -4_700_001)]
)
async def test_nobody_is_where_they_cannot_be(visitor: Visitor, user: int, chat: int) -> None:
    await visitor.act("/chat/message", status=409, user=user, chat=chat, text="hello")


async def test_a_topic_is_a_place_of_its_own(visitor: Visitor) -> None:
    groups = (await visitor.read("/places"))["groups"]
    topics = {topic["name"]: topic["id"] for topic in groups[0]["topics"]}
    for name, thread in topics.items():
        await visitor.says(f"in {name}", chat=TEAM_ID, thread=thread)
    chat = await visitor.chat(user=MEI_ID, chat=TEAM_ID, thread=topics["Codes"])
    assert [m["text"] for m in chat["messages"] if "text" in m] == ["in Codes"]
    assert not chat["messages"][-1]["own"]


async def test_a_group_bot_comes_by_a_start_link(visitor: Visitor, bot: ScriptedBot) -> None:
    place = {"user": ANN_ID, "chat": TEAM_ID}
    await visitor.act("/chat/start_group", **place, parameter="token1")
    assert (await bot.hears("message", " token1"))["chat"]["id"] == TEAM_ID


async def test_a_chat_is_shared_by_a_keyboard_beneath(visitor: Visitor, bot: ScriptedBot) -> None:
    await visitor.says("/start")
    request = {"request_id": 7, "chat_is_channel": False}
    keyboard = {"keyboard": [[{"text": "Choose", "request_chat": request}]]}
    await bot.say("which?", reply_markup=keyboard)
    assert (await visitor.chat())["reply_keyboard"] == keyboard["keyboard"]
    await visitor.act("/chat/share", user=ANN_ID, chat=TEAM_ID, request_id=7)
    shared = (await visitor.chat())["messages"][-1]["chat_shared"]
    assert shared["chat_id"] == TEAM_ID
    await bot.say("thanks", reply_markup={"remove_keyboard": True})
    assert (await visitor.chat())["reply_keyboard"] is None


async def test_results_are_asked_for_and_chosen(visitor: Visitor, bot: ScriptedBot) -> None:
    await visitor.says("/start")
    asked = await visitor.act("/chat/ask", **HOME, query="tele")
    query = await bot.hears("inline_query")
    assert query["query"] == "tele"
    content = {"message_text": "Telegram"}
    result = {"type": "article", "id": "a", "title": "T", "input_message_content": content}
    await bot.call("answerInlineQuery", inline_query_id=query["id"], results=[result])
    assert (await visitor.chat())["inline"]["id"] == asked["inline_query_id"]
    chosen = {"query_id": asked["inline_query_id"], "result_id": "a"}
    await visitor.act("/chat/choose", **HOME, **chosen)
    last = (await visitor.chat())["messages"][-1]
    assert (last["text"], last["own"]) == ("Telegram", True)
    assert last["via_bot"]["is_bot"]


async def test_a_photo_can_be_seen(visitor: Visitor) -> None:
    await visitor.says("/start")
    await visitor.act("/chat/message", **HOME, photo=True)
    [photo] = (await visitor.chat())["messages"][-1]["photo"]
    async with visitor.session.get(
        visitor.page.origin + "/chat/file", params={"id": photo["file_id"]}
    ) as answer:
        assert answer.content_type == "image/png"
        assert (await answer.read()).startswith(b"\x89PNG")
