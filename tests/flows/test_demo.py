"""The demo as somebody tries it: one command, one address, a code within seconds."""

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from playwright.async_api import Page, expect

from bot import demo
from tests.sim.page.browser import PHONE, browser, context

MOST_STOP_SECONDS = 5
ROOT = Path(__file__).parents[2]
PLAIN_CODE = re.compile(r"\d{5,6}")


@pytest.fixture
async def address() -> AsyncIterator[str]:
    """The page's address in a demo with the bot at work."""
    stop = asyncio.Event()
    announced = asyncio.get_running_loop().create_future()
    playing = asyncio.create_task(demo.play(stop, announced.set_result))
    await asyncio.wait({playing, announced}, return_when=asyncio.FIRST_COMPLETED)
    if announced.done():
        yield announced.result()
    stop.set()
    await playing


@pytest.fixture
async def page(address: str, chromium: str) -> AsyncIterator[Page]:
    async with browser(chromium) as started, context(started, viewport=PHONE) as opened:
        await opened.grant_permissions(["clipboard-read", "clipboard-write"])
        page = await opened.new_page()
        await page.goto(address)
        yield page


async def test_somebody_rents_a_number_and_the_code_comes_by_itself(
    page: Page, tmp_path: Path
) -> None:
    await page.get_by_role("button", name="Start", exact=True).click()
    await expect(page.get_by_role("link", name="Get a key")).to_be_visible()
    await page.get_by_role("button", name="The outside world").click()
    key = await page.locator("#key").inner_text()
    await page.get_by_role("button", name=re.compile("^Chat")).click()
    field = page.get_by_label("Message", exact=True)
    await field.fill(key)
    await field.press("Enter")
    await page.get_by_role("button", name="Buy a number").click()
    await expect(page.locator("#messages")).not_to_contain_text(key)
    await page.get_by_role("button", name="Telegram").click()
    await page.get_by_role("button", name="Malaysia").click()
    await page.get_by_role("button", name="Buy for $0.32").click()
    code = page.locator(".message", has=page.get_by_role("button", name="Copy code"))
    await expect(code).to_be_visible(timeout=20_000)
    await expect(code.locator(".text code")).to_have_text(PLAIN_CODE)
    await page.get_by_role("button", name="Copy code").click()
    await expect(page.locator("#chat-toasts")).to_have_text("Copied")
    assert PLAIN_CODE.fullmatch(await page.evaluate("navigator.clipboard.readText()"))
    picture = tmp_path / "code.png"
    await page.screenshot(path=picture)
    assert picture.stat().st_size > 0


async def test_the_command_prints_the_address_and_ends_in_time() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *("-m", "bot", "demo"),
        cwd=ROOT,
        env={**os.environ, "POLL_INTERVAL": "settings of the host do not count"},
        stdout=asyncio.subprocess.PIPE,
    )
    try:
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
        assert await asyncio.wait_for(process.wait(), MOST_STOP_SECONDS) == 0
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
