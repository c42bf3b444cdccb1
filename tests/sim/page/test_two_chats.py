"""Several people and places side by side, and what a reload keeps."""

import pytest
from playwright.async_api import Locator, Page, expect

from bot.sim.page_cast import ANN_ID, BORIS_ID, MEI_ID, TEAM_ID
from tests.sim.page.visitor import ScriptedBot, Visitor

pytestmark = pytest.mark.asyncio(loop_scope="module")


def pane(page: Page, side: str) -> Locator:
    return page.locator(f'[data-pane="{side}"]')


async def says(where: Locator, text: str) -> None:
    await where.get_by_label("Message", exact=True).fill(text)
    await where.get_by_label("Message", exact=True).press("Enter")


async def test_two_people_talk_in_a_topic(page: Page) -> None:
    left, right = pane(page, "left"), pane(page, "right")
    await left.get_by_label("Which chat").select_option("QA team")
    await says(right, "Privet from Boris")
    heard = left.locator(".message", has_text="Privet from Boris")
    await expect(heard.locator(".author")).to_have_text("Boris")
    await says(left, "Hello from Ann")
    await expect(right.locator(".message", has_text="Hello from Ann")).to_be_visible()
    await expect(left.locator(".message.own")).to_have_count(1)
    await left.get_by_role("button", name="Talk").click()
    await expect(left.get_by_text("Hello from Ann")).to_have_count(0)
    await expect(left.locator(".status")).to_have_text("3 members · you: owner")


async def test_unread_counts_stand_where_one_is_not(page: Page, visitor: Visitor) -> None:
    left = pane(page, "left")
    await visitor.says("one", user=BORIS_ID, chat=TEAM_ID)
    await visitor.says("two", user=BORIS_ID, chat=TEAM_ID)
    await expect(left.get_by_label("Which chat").locator("option", has_text="(2)")).to_have_count(1)
    await left.get_by_label("Which chat").select_option("QA team (2)")
    general = left.get_by_role("button", name="General 2")
    await general.click()
    await expect(left.locator(".unread")).to_have_text("Unread messages")
    await expect(left.get_by_role("button", name="General", exact=True)).to_be_visible()
    await expect(left.get_by_label("Which chat").locator("option", has_text="(")).to_have_count(0)


async def test_a_reload_keeps_who_is_where_and_what_is_half_written(page: Page) -> None:
    right = pane(page, "right")
    await right.get_by_label("Who you are").select_option("Mei")
    await expect(right.locator(".status")).to_have_text("3 members · you: member")
    await right.get_by_label("Message", exact=True).fill("half writ")
    await page.reload()
    await expect(right.get_by_label("Who you are")).to_have_value(str(MEI_ID))
    await expect(right.get_by_label("Message", exact=True)).to_have_value("half writ")
    await expect(page.locator("#tour")).to_be_hidden()


async def test_a_start_link_leads_to_a_choice_of_groups(
    page: Page, chat: Locator, bot: ScriptedBot
) -> None:
    link = "https://t.me/jiema_bot?startgroup=token1"
    await bot.say("Add me", [{"text": "Add to a group", "url": link}])
    await chat.get_by_role("link", name="Add to a group").click()
    await page.get_by_role("dialog").get_by_role("button", name="QA team").click()
    assert (await bot.hears("message", "token1"))["chat"]["id"] == TEAM_ID
    await expect(page.get_by_role("dialog")).to_have_count(0)


async def test_a_start_link_into_the_chat_is_followed_there(
    chat: Locator, bot: ScriptedBot
) -> None:
    link = "https://t.me/jiema_bot?start=buy_tg_my"
    await bot.say(f'<a href="{link}">buy</a>')
    await chat.get_by_role("link", name="buy").click()
    await expect(chat.locator(".message.own").last).to_contain_text("/start buy_tg_my")


async def test_results_appear_as_one_types_and_one_is_chosen(
    chat: Locator, bot: ScriptedBot
) -> None:
    query = {"text": "Search", "switch_inline_query_current_chat": "te"}
    await bot.say("find", [query])
    await chat.get_by_role("button", name="Search").click()
    await expect(chat.get_by_label("Message", exact=True)).to_have_value("@jiema_bot te")
    asked = await bot.hears("inline_query")
    content = {"message_text": "Telegram, please"}
    result = {"type": "article", "id": "a", "title": "T1", "input_message_content": content}
    await bot.call("answerInlineQuery", inline_query_id=asked["id"], results=[result])
    await chat.get_by_role("button", name="T1").click()
    await expect(chat.locator(".message.own").last).to_contain_text("Telegram, please")


async def test_a_keyboard_beneath_the_chat_can_ask_for_a_group(
    page: Page, chat: Locator, bot: ScriptedBot
) -> None:
    request = {"request_id": 1, "chat_is_channel": False}
    keys = [[{"text": "Choose a group", "request_chat": request}, {"text": "No"}]]
    await bot.say("which?", reply_markup={"keyboard": keys})
    await chat.get_by_role("button", name="Choose a group").click()
    await page.get_by_role("dialog").get_by_role("button", name="Friends").click()
    await expect(chat.locator(".service").last).to_contain_text("You chose a chat")


async def test_photos_files_and_reactions_are_shown(chat: Locator, bot: ScriptedBot) -> None:
    await chat.get_by_role("button", name="Send a made-up photo").click()
    await expect(chat.locator(".own img")).to_be_visible()
    await bot.upload("sendDocument", "document", b"a,b\n", chat_id=ANN_ID, caption="Figures")
    link = chat.get_by_role("link", name="document.bin")
    async with chat.page.expect_download() as started:
        await link.click()
    assert (await started.value).suggested_filename == "document.bin"
    said = await bot.say("well done")
    reaction = [{"type": "emoji", "emoji": "👍"}]
    await bot.call("setMessageReaction", chat_id=ANN_ID, message_id=said, reaction=reaction)
    await expect(chat.locator(".reactions")).to_have_text("👍")


async def test_a_blocked_bot_can_be_unblocked_in_the_chat(page: Page, chat: Locator) -> None:
    await page.get_by_role("switch", name="Ann blocks the bot").click()
    await expect(chat.get_by_text("You have blocked the bot.")).to_be_visible()
    await chat.get_by_role("button", name="Unblock").click()
    await expect(chat.get_by_label("Message", exact=True)).to_be_visible()
    await expect(page.get_by_role("switch", name="Ann blocks the bot")).not_to_be_checked()
