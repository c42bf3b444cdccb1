"""Takes the README's pictures from the running demo: ``python -m tests.screenshots``."""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
from pathlib import Path
from typing import Literal

from playwright.async_api import Browser, Page, expect

from bot import demo
from tests.sim.page.browser import browser, context

FOLDER = Path(__file__).parents[1] / "docs" / "pictures"
PHONE = {"width": 390, "height": 930}
PICTURES: dict[str, Literal["light", "dark"]] = {"chat.png": "light", "chat-dark.png": "dark"}


async def main(executable: str) -> None:
    """Rent a number in the demo and write a picture for each colour scheme."""
    stop = asyncio.Event()
    announced: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    async with asyncio.TaskGroup() as group:
        group.create_task(demo.play(stop, announced.set_result))
        try:
            async with browser(executable) as started:
                await _take(started, await announced)
        finally:
            stop.set()


async def _take(started: Browser, address: str) -> None:
    async with context(
        started, viewport=PHONE, device_scale_factor=2, locale="en-GB", reduced_motion="reduce"
    ) as opened:
        page = await opened.new_page()
        await page.goto(address)
        await _rent(page)
        for name, scheme in PICTURES.items():
            await page.emulate_media(color_scheme=scheme)
            await page.locator(".chat").screenshot(path=FOLDER / name)
            sys.stdout.write(f"{FOLDER / name}: {(FOLDER / name).stat().st_size // 1000} kB\n")


async def _rent(page: Page) -> None:
    await page.get_by_role("button", name="Start", exact=True).click()
    await page.get_by_role("button", name="The outside world").click()
    await page.get_by_role("button", name="Put into the chat").click()
    await page.keyboard.press("Enter")
    await page.get_by_role("button", name="Buy a number").click()
    await page.get_by_role("button", name="Telegram").click()
    await page.get_by_role("button", name="Malaysia").click()
    await page.get_by_role("button", name="Buy for").click()
    await page.get_by_role("button", name="Copy code").wait_for()
    await expect(page.get_by_text("1 SMS is here")).to_be_visible()
    await page.mouse.move(0, 0)


if __name__ == "__main__":
    found = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if found is None:
        sys.exit("No Chromium here: apt-get install chromium, or set CHROMIUM to its path.")
    FOLDER.mkdir(parents=True, exist_ok=True)
    asyncio.run(main(found))
