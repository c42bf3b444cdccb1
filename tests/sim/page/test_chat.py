import pytest

from bot import demo
from tests.sim.page.visitor import ScriptedBot, Visitor

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_the_chat_shows_what_stands_and_no_deleted_message(
    visitor: Visitor, bot: ScriptedBot
) -> None:
    await visitor.act("/chat/message", text="/start")
    gone = await bot.say("gone soon")
    kept = await bot.say("<b>stays</b>", disable_notification=True)
    await bot.call("deleteMessage", chat_id=demo.PERSON_ID, message_id=gone)
    chat = await visitor.read("/chat")
    assert [message["text"] for message in chat["messages"]] == ["/start", "stays"]
    own, said = chat["messages"]
    assert (own["own"], said["own"]) == (True, False)
    assert said["message_id"] == kept
    assert said["silent"]
    assert said["entities"] == [{"type": "bold", "offset": 0, "length": 5}]


async def test_the_bot_hears_a_press_and_the_page_its_answer(
    visitor: Visitor, bot: ScriptedBot
) -> None:
    await visitor.act("/chat/message", text="/start")
    message = await bot.say("choose", [{"text": "Yes", "callback_data": "yes"}])
    pressed = await visitor.act("/chat/press", message_id=message, data="yes")
    query = await bot.next_press()
    await bot.call("answerCallbackQuery", callback_query_id=query["id"], text="Noted")
    chat = await visitor.read("/chat")
    [press] = chat["presses"]
    assert press["id"] == pressed["callback_query_id"] == query["id"]
    assert (press["answered"], press["text"]) == (True, "Noted")


async def test_a_button_that_is_gone_cannot_be_pressed(visitor: Visitor, bot: ScriptedBot) -> None:
    await visitor.act("/chat/message", text="/start")
    message = await bot.say("no buttons")
    refusal = await visitor.act("/chat/press", status=409, message_id=message, data="yes")
    assert refusal == {"error": "This button is gone."}


async def test_a_message_of_no_or_too_much_text_is_not_taken(visitor: Visitor) -> None:
    for text in ("", "x" * 4097):
        await visitor.act("/chat/message", status=400, text=text)
    await visitor.act("/chat/message", status=400, text="hello", user_id=1)


async def test_typing_is_shown_until_the_bot_says_something(
    visitor: Visitor, bot: ScriptedBot
) -> None:
    await visitor.act("/chat/message", text="/start")
    await bot.call("sendChatAction", chat_id=demo.PERSON_ID, action="typing")
    assert (await visitor.read("/chat"))["typing_until"] is not None
    await bot.say("done")
    assert (await visitor.read("/chat"))["typing_until"] is None
