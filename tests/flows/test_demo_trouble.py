"""The demo's promise under every switch: whatever fails, no money and no code is lost."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from tests.flows.demo_visit import START_MS, Pane, demo_page, sends_sms, turns
from tests.sim.page.browser import browser

pytestmark = [
    pytest.mark.slow(60),
    pytest.mark.timeout(300),
    pytest.mark.asyncio(loop_scope="module"),
]


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def started(chromium: str) -> AsyncIterator[Browser]:
    async with browser(chromium) as started:
        yield started


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def page(started: Browser, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Page]:
    """One demo for all stories, in which Ann is connected and no SMS comes by itself."""
    async with demo_page(started, tmp_path_factory.mktemp("demo")) as page:
        await turns(page, "SMS come by themselves", on=False)
        await Pane(page).connects("Ann")
        yield page


async def test_a_killed_bot_delivers_after_its_start_what_came_meanwhile(page: Page) -> None:
    ann = Pane(page)
    await ann.buys()
    await page.get_by_role("button", name="Kill it (SIGKILL)").click()
    await expect(page.locator("#bot-health")).to_have_text("The bot is dead.")
    await sends_sms(page, "Your Telegram code is 41414.")
    await expect(page.locator(".number", has_text="SMS is here")).to_be_visible()
    await page.reload()
    await page.get_by_role("button", name="Start it again").click()
    health = page.locator("#bot-health")
    await expect(health).to_have_text("The bot is at work.", timeout=START_MS)
    await ann.sees("41414")


async def test_a_lost_answer_charges_once_and_is_found(page: Page) -> None:
    ann = Pane(page)
    balance = page.get_by_role("group", name="Ann", exact=True).locator(".balance")
    before = await balance.inner_text()
    button = await ann.wants()
    await turns(page, "Lose the answer to the next purchase", on=True)
    await ann.confirms(button)
    await expect(balance).to_have_text(f"${float(before[1:]) - 0.32:.2f}")
    await expect(page.get_by_role("switch", name="Lose the answer")).not_to_be_checked()
    await ann.taps("Cancel")
    await ann.sees("$0.32 is back on your balance")


@pytest.mark.parametrize("switch", ["jiema.my fails", "jiema.my refuses: too many calls"])
async def test_while_the_service_fails_nothing_is_bought_and_codes_wait(
    page: Page, switch: str
) -> None:
    ann = Pane(page)
    await ann.buys()
    code = "51515" if "fails" in switch else "61616"
    await turns(page, switch, on=True)
    await sends_sms(page, f"Your Telegram code is {code}.")
    await expect(page.locator("#log .bad").last).to_be_visible()
    await turns(page, switch, on=False)
    await ann.sees(code)


async def test_a_slow_service_is_waited_for(page: Page) -> None:
    ann = Pane(page)
    await turns(page, "jiema.my is slow", on=True)
    await ann.buys()
    await sends_sms(page, "Your Telegram code is 71717.")
    await ann.sees("71717")
    await turns(page, "jiema.my is slow", on=False)


async def test_a_flood_wait_holds_the_code_but_does_not_lose_it(page: Page) -> None:
    ann = Pane(page)
    await ann.buys()
    await turns(page, "Telegram: flood wait", on=True)
    await sends_sms(page, "Your Telegram code is 81818.")
    await expect(page.locator("#log .bad", has_text="sendMessage").last).to_be_visible()
    await turns(page, "Telegram: flood wait", on=False)
    await ann.sees("81818")


async def test_who_blocks_the_bot_gets_the_code_once_they_take_it_back(page: Page) -> None:
    ann = Pane(page)
    await ann.buys()
    await turns(page, "Ann blocks the bot", on=True)
    await sends_sms(page, "Your Telegram code is 91919.")
    await expect(page.locator("#log .bad", has_text="sendMessage").last).to_be_visible()
    await ann.root.get_by_role("button", name="Unblock").click()
    await ann.sees("91919")
