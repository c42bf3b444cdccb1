"""The page in a browser, with a bot that follows a script."""

import time
from typing import Any

import pytest
from playwright.async_api import Locator, expect

from bot.sim.page_cast import ANN_ID
from tests.sim.page.visitor import ScriptedBot

pytestmark = pytest.mark.asyncio(loop_scope="module")

MESSAGE = ".message:not(.own)"


def button(text: str, **what: Any) -> dict[str, Any]:
    return {"text": text, **(what or {"callback_data": text})}


async def test_entities_are_shown_at_utf16_offsets(chat: Locator, bot: ScriptedBot) -> None:
    await bot.say(
        "😀🇲🇾 <b>bold <i>both</i></b> <u>under</u> <s>gone</s> a &lt;img src=x&gt;\n"
        '<a href="https://jiema.my/a">link</a> <tg-spoiler>secret</tg-spoiler>\n'
        "<blockquote>quoted</blockquote>\nend"
    )
    text = chat.locator(f"{MESSAGE} .text")
    await expect(text.locator("strong")).to_have_text("bold both")
    await expect(text.locator("strong em")).to_have_text("both")
    await expect(text.locator("u")).to_have_text("under")
    await expect(text.locator("s")).to_have_text("gone")
    await expect(text).to_contain_text("a <img src=x>")
    await expect(text.locator("img")).to_have_count(0)
    await expect(text.locator("a")).to_have_attribute("rel", "noopener noreferrer")
    await expect(text.locator("blockquote")).to_have_text("quoted")
    hidden = text.locator(".spoiler")
    await hidden.click()
    await expect(hidden.locator("span")).to_be_visible()


async def test_a_code_is_copied_by_a_tap_and_by_a_button(chat: Locator, bot: ScriptedBot) -> None:
    await bot.say("<code>12345</code>", [button("Copy code", copy_text={"text": "67890"})])
    await chat.get_by_role("button", name="Copy 12345").click()
    await expect(chat.locator(".toasts")).to_have_text("Copied")
    assert await chat.page.evaluate("navigator.clipboard.readText()") == "12345"
    await chat.get_by_role("button", name="Copy code").click()
    await chat.page.wait_for_function(
        "async () => await navigator.clipboard.readText() === '67890'"
    )


async def test_buttons_look_and_act_as_their_kind(chat: Locator, bot: ScriptedBot) -> None:
    await bot.say(
        "choose",
        [button("Buy", callback_data="buy", style="success"), button("Wait", disabled={})],
        [button("Site", url="https://jiema.my"), button("No", callback_data="n", style="danger")],
    )
    keys = chat.locator(f"{MESSAGE} .key")
    await expect(keys.nth(0)).to_have_class("key success")
    await expect(keys.nth(1)).to_be_disabled()
    await expect(keys.nth(2)).to_have_attribute("target", "_blank")
    await expect(keys.nth(2)).to_have_attribute("rel", "noopener noreferrer")
    await expect(keys.nth(3)).to_have_class("key danger")


async def test_an_answer_is_a_toast_or_an_alert(chat: Locator, bot: ScriptedBot) -> None:
    await bot.say("choose", [button("One"), button("Two")])
    await chat.get_by_role("button", name="One").click()
    await expect(chat.get_by_role("button", name="One")).to_have_attribute("aria-busy", "true")
    await _answer(bot, text="A toast")
    await expect(chat.locator(".toasts")).to_have_text("A toast")
    await expect(chat.get_by_role("button", name="One")).not_to_have_attribute("aria-busy", "true")
    await chat.get_by_role("button", name="Two").click()
    await _answer(bot, text="An alert", show_alert=True)
    await expect(chat.page.get_by_role("dialog")).to_contain_text("An alert")
    await chat.page.get_by_role("button", name="OK").click()
    await expect(chat.page.get_by_role("dialog")).to_be_hidden()


async def test_edits_replies_and_deletions_are_seen(chat: Locator, bot: ScriptedBot) -> None:
    first = await bot.say("the card")
    await bot.say("the code", reply_parameters={"message_id": first})
    await expect(chat.locator(".quoted")).to_contain_text("the card")
    await bot.call("editMessageText", chat_id=ANN_ID, message_id=first, text="the card, edited")
    card = chat.locator(f'[data-id="{first}"]')
    await expect(card).to_contain_text("the card, edited")
    await expect(card.locator(".marks")).to_contain_text("edited")
    await bot.call("deleteMessage", chat_id=ANN_ID, message_id=first)
    await expect(card).to_have_count(0)
    await expect(chat.locator(MESSAGE)).to_have_count(1)


async def test_what_rings_pulses_and_what_is_silent_does_not(
    chat: Locator, bot: ScriptedBot
) -> None:
    loud = await bot.say("ring")
    still = await bot.say("hush", disable_notification=True)
    await expect(chat.locator(f'[data-id="{loud}"].rings')).to_have_count(1)
    await expect(chat.locator(f'[data-id="{still}"].fresh')).to_have_count(1)
    await expect(chat.locator(f'[data-id="{still}"].rings')).to_have_count(0)


async def test_a_reload_loses_nothing_and_rings_nothing(chat: Locator, bot: ScriptedBot) -> None:
    await bot.say("still here")
    await expect(chat.locator(MESSAGE)).to_have_count(1)
    await chat.page.reload()
    await expect(chat.locator(MESSAGE)).to_contain_text("still here")
    await expect(chat.locator(".rings")).to_have_count(0)


async def test_the_list_does_not_jump_while_one_reads_above(
    chat: Locator, bot: ScriptedBot
) -> None:
    for number in range(12):
        await bot.say(f"line {number}\n" * 6)
    await expect(chat.locator(MESSAGE)).to_have_count(12)
    await expect(chat.locator(MESSAGE).last).to_be_in_viewport()
    scroll = chat.locator(".scroll")
    await scroll.evaluate("node => node.scrollTo(0, 100)")
    await bot.say("news below")
    await expect(chat.get_by_role("button", name="Go to the newest message")).to_be_visible()
    assert await scroll.evaluate("node => node.scrollTop") == 100
    await chat.get_by_role("button", name="Go to the newest message").click()
    await expect(chat.get_by_text("news below")).to_be_in_viewport()


async def test_commands_are_offered_and_sent(chat: Locator, bot: ScriptedBot) -> None:
    await bot.call(
        "setMyCommands",
        commands=[
            {"command": "buy", "description": "Buy a number"},
            {"command": "help", "description": "How it works"},
        ],
    )
    await chat.get_by_role("button", name="Menu", exact=True).click()
    await expect(chat.locator(".commands li")).to_have_count(2)
    await chat.page.keyboard.press("Escape")
    await expect(chat.locator(".commands")).to_be_hidden()
    await chat.get_by_label("Message", exact=True).fill("/he")
    await chat.get_by_role("button", name="/help How it works").click()
    await expect(chat.locator(".message.own").last).to_contain_text("/help")


async def test_times_are_live_and_a_long_quote_unfolds(chat: Locator, bot: ScriptedBot) -> None:
    soon = int(time.time()) + 20 * 60
    long = "line\n" * 9 + "end"
    await bot.say(
        f'<tg-time unix="{soon}" format="r">later</tg-time>\n'
        f"<blockquote expandable>{long}</blockquote>"
    )
    await expect(chat.locator("time[data-unix]")).to_have_text("in 20 minutes")
    quote = chat.locator(".expandable")
    folded = await quote.evaluate("node => node.clientHeight")
    await quote.get_by_role("button", name="Show all").click()
    await expect(quote.get_by_role("button", name="Show less")).to_be_visible()
    assert await quote.evaluate("node => node.clientHeight") > folded


async def test_older_messages_come_as_one_goes_up(chat: Locator, bot: ScriptedBot) -> None:
    for number in range(60):
        await bot.say(f"message {number}")
    await chat.page.reload()
    await expect(chat.get_by_text("message 59")).to_be_in_viewport()
    await expect(chat.locator(".own")).to_have_count(0)
    await chat.locator(".scroll").evaluate("node => node.scrollTo(0, 0)")
    await expect(chat.locator(".own")).to_contain_text("/start")
    numbers = await chat.locator(".message").evaluate_all("all => all.map(n => n.dataset.id)")
    assert numbers == sorted(numbers, key=int)
    assert len(numbers) == 61


async def _answer(bot: ScriptedBot, **answer: Any) -> None:
    query = await bot.next_press()
    await bot.call("answerCallbackQuery", callback_query_id=query["id"], **answer)
