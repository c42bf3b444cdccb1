"""The demo as somebody tries it: one command, one address, the whole main job in a browser."""

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from tests.flows.demo_visit import Pane, demo_page, sends_sms, turns
from tests.sim.page.browser import browser

pytestmark = [
    pytest.mark.slow(60),
    pytest.mark.timeout(300),
    pytest.mark.asyncio(loop_scope="module"),
]

PATIENCE_SECONDS = 120  # a guard for a busy machine, not a promise
ROOT = Path(__file__).parents[2]
PLAIN_CODE = re.compile(r"\d{5,6}")


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def started(chromium: str) -> AsyncIterator[Browser]:
    async with browser(chromium) as started:
        yield started


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def page(started: Browser, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Page]:
    """One demo for all stories: they come one after another, as one visitor's on the tour would."""
    async with demo_page(started, tmp_path_factory.mktemp("demo"), tour=True) as page:
        yield page


async def tour_is_at(page: Page, step: str) -> None:
    await expect(page.locator("#tour")).to_contain_text(step)


async def test_a_visitor_with_a_keyboard_alone_buys_and_copies_a_code(page: Page) -> None:
    ann = Pane(page)

    async def goes_to(name: str, key: str = "Tab") -> None:
        for _ in range(120):
            focused = await page.evaluate(
                "document.activeElement.getAttribute('aria-label')"
                " ?? document.activeElement.textContent"
            )
            if str(focused).strip().endswith(name):
                return
            await page.keyboard.press(key)
        raise AssertionError(f"the focus never came to {name}")

    await goes_to("Start")
    await page.keyboard.press("Enter")
    await expect(ann.root.get_by_role("link", name="Get a key")).to_be_visible()
    await goes_to("Put Ann's API key into the chat")
    await page.keyboard.press("Enter")
    await page.keyboard.press("Enter")  # the key stands in the field, which has the focus
    for step in ("Buy a number", "Telegram", "Malaysia", "Buy for $0.32"):
        button = ann.root.get_by_role("button", name=re.compile(re.escape(step)))
        await expect(button.last).to_be_visible()
        name = (await button.last.inner_text()).strip()
        await page.keyboard.press("Escape")
        await goes_to(name, "Shift+Tab")
        await page.keyboard.press("Enter")
    await ann.has_button("Copy code")
    await page.keyboard.press("Escape")
    await goes_to("Copy code", "Shift+Tab")
    await page.keyboard.press("Enter")
    await expect(ann.root.locator(".toasts")).to_have_text("Copied")
    assert PLAIN_CODE.fullmatch(await page.evaluate("navigator.clipboard.readText()"))
    await expect(ann.root.locator(".messages")).not_to_contain_text("jm_")
    await tour_is_at(page, "5 of 8: Next SMS")


async def test_the_next_sms_comes_to_the_same_number_after_a_reload(page: Page) -> None:
    ann = Pane(page)
    await turns(page, "SMS come by themselves", on=False)
    await ann.taps("Next SMS")
    await expect(page.locator(".number", has_text="waiting")).to_be_visible()
    await page.reload()
    await sends_sms(page, "Your Telegram code is 73915.", seconds=1)
    await ann.sees("73915")
    await expect(page.locator(".number", has_text="2 SMS")).to_be_visible()
    await tour_is_at(page, "6 of 8: Cancel")


async def test_cancelling_brings_the_money_back_and_history_tells(page: Page) -> None:
    ann = Pane(page)
    balance = page.get_by_role("group", name="Ann", exact=True).locator(".balance")
    before = await balance.inner_text()
    await ann.buys()
    await expect(balance).not_to_have_text(before)
    await ann.taps("Cancel")
    await ann.sees("Cancelled, $0.32 is back on your balance")
    await expect(balance).to_have_text(before)
    await tour_is_at(page, "7 of 8: A group")
    await ann.says("/history")
    await ann.has_button("Menu")


async def test_two_people_at_once_get_their_own_codes(page: Page) -> None:
    ann, boris = Pane(page), Pane(page, "right")
    await boris.connects("Boris")
    await boris.buys()
    await sends_sms(page, "Boris, your Telegram code is 20202.")
    await boris.sees("20202")
    await ann.buys()
    await sends_sms(page, "Ann, your Telegram code is 10101.")
    await ann.sees("10101")
    await expect(ann.root.locator(".message", has_text="20202")).to_have_count(0)
    await expect(boris.root.locator(".message", has_text="10101")).to_have_count(0)


async def test_a_group_is_linked_and_sees_an_order_but_no_code(page: Page) -> None:
    ann, group = Pane(page), Pane(page, "right")
    await ann.says("/groups")
    await ann.root.get_by_role("link", name="Add to a group").click()
    await page.get_by_role("dialog").get_by_role("button", name="QA team").click()
    await tour_is_at(page, "8 of 8: Now break it")
    await page.locator("#tour").get_by_role("button", name="Done").click()
    await group.is_at("Ann", "QA team", "Codes")
    await group.says("/link")
    await group.sees("Ann")
    await group.is_at("Mei")
    await ann.buys()
    await group.sees("Telegram")
    await sends_sms(page, "Your Telegram code is 55512.")
    await ann.sees("55512")
    await expect(group.root.locator(".message", has_text="55512")).to_have_count(0)


async def test_all_of_it_fits_a_phone(page: Page) -> None:
    await page.set_viewport_size({"width": 360, "height": 740})
    for side in ("Chat", "Second chat", "The outside world"):
        await page.get_by_role("button", name=re.compile(f"^{side}")).click()
        await page.wait_for_function("document.documentElement.scrollWidth <= 360")
    await page.get_by_role("button", name=re.compile("^Chat")).click()
    await Pane(page).buys()


async def test_the_command_prints_the_address_and_ends(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "bot", "demo", "--keep", str(kept)),
        cwd=ROOT,
        env={**os.environ, "POLL_INTERVAL": "settings of the host do not count"},
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            assert process.stdout is not None
            line = (await process.stdout.readline()).decode()
            found = re.search(r"http://127\.0\.0\.1:\d+/\?token=[\w-]{20,}", line)
            assert found is not None
            async with aiohttp.ClientSession() as session:
                async with session.get(found.group()) as whole:
                    assert whole.status == 200
                async with session.get(found.group().partition("?")[0]) as bare:
                    assert bare.status == 403
            process.send_signal(signal.SIGTERM)
            assert await process.wait() == 0
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    assert {"bot.log", "demo.env"} <= {path.name for path in kept.iterdir()}
    assert (kept / "demo.env").stat().st_mode & 0o777 == 0o600
