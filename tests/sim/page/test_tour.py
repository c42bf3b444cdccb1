"""The tour: offered to who is new, never in the way, left at any time."""

import pytest
from playwright.async_api import Browser, Page, expect

from bot import demo
from tests.sim.page.browser import DESK, context
from tests.sim.page.visitor import ScriptedBot

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_it_greets_a_newcomer_and_goes_on_by_itself(
    stage: demo.Stage, started: Browser, bot: ScriptedBot
) -> None:
    async with context(started, viewport=DESK) as opened:
        page = await opened.new_page()
        await page.goto(stage.page.address)
        tour = page.locator("#tour")
        await expect(tour).to_contain_text("1 of 8: Welcome")
        await expect(page.locator(".pointed-at")).to_have_text("Start")
        await page.locator('[data-pane="left"]').get_by_role("button", name="Start").click()
        command = await bot.hears("message", "/start")
        await bot.call(
            "deleteMessage", chat_id=command["chat"]["id"], message_id=command["message_id"]
        )
        await bot.say("Welcome")
        await expect(tour).to_contain_text("2 of 8: Connect")
        await bot.say("Hello", [{"text": "Buy a number", "callback_data": "b"}])
        await expect(tour).to_contain_text("3 of 8: Buy")
        await page.reload()
        await expect(tour).to_contain_text("3 of 8: Buy")
        for step in range(4, 9):
            await tour.get_by_role("button", name="Skip").click()
            await expect(tour).to_contain_text(f"{step} of 8")
        await tour.get_by_role("button", name="Done").click()
        await expect(tour).to_be_hidden()
        await expect(page.locator(".pointed-at")).to_have_count(0)


async def test_it_is_left_for_good_and_taken_again_when_asked(page: Page) -> None:
    await expect(page.locator("#tour")).to_be_hidden()
    await page.reload()
    await expect(page.get_by_role("button", name="Show me around")).to_be_visible()
    await expect(page.locator("#tour")).to_be_hidden()
    await page.get_by_role("button", name="Show me around").click()
    await expect(page.locator("#tour")).to_contain_text("1 of 8: Welcome")
