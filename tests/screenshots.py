"""Takes the README's pictures from the running demo: ``python -m tests.screenshots``."""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from playwright.async_api import Page, ViewportSize, expect

from tests.flows.demo_visit import Pane, demo_page, sends_sms
from tests.sim.page.browser import browser

FOLDER = Path(__file__).parents[1] / "docs" / "pictures"
WIDE: ViewportSize = {"width": 1440, "height": 900}
PHONE: ViewportSize = {"width": 390, "height": 1080}
SCHEMES: dict[Literal["light", "dark"], str] = {"light": "", "dark": "-dark"}


async def main(executable: str) -> None:
    """Rent a number in the demo, with a group that watches, and take each picture twice."""
    with TemporaryDirectory() as folder:
        async with (
            browser(executable) as started,
            demo_page(
                started, Path(folder), device_scale_factor=2, reduced_motion="reduce"
            ) as page,
        ):
            await _rent(page)
            await page.locator(".world").evaluate("node => node.scrollTo(0, 0)")
            await _take(page, "demo", WIDE)
            await page.get_by_role("button", name="Copy code").last.scroll_into_view_if_needed()
            await _take(page, "chat", PHONE)


async def _rent(page: Page) -> None:
    ann, team = Pane(page), Pane(page, "right")
    await ann.connects("Ann")
    groups = page.get_by_role("group", name="QA team", exact=True)
    await groups.get_by_role("button", name="Add the bot").click()
    await team.is_at("Ann", "QA team", "Codes")
    await team.says("/link")
    await team.sees("Ann")
    await ann.buys()
    await sends_sms(page, "Your Telegram code is 48291. Do not share it with anyone.")
    await ann.has_button("Copy code")
    await expect(ann.root.get_by_text("1 SMS is here")).to_be_visible()
    await team.is_at("Mei")


async def _take(page: Page, name: str, size: ViewportSize) -> None:
    await page.set_viewport_size(size)
    await page.mouse.move(0, 0)
    for scheme, ending in SCHEMES.items():
        await page.emulate_media(color_scheme=scheme)
        file = FOLDER / f"{name}{ending}.png"
        part = page.locator('[data-pane="left"]') if size == PHONE else page.locator("body")
        await part.screenshot(path=file)
        sys.stdout.write(f"{file}: {file.stat().st_size // 1000} kB\n")


if __name__ == "__main__":
    found = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if found is None:
        sys.exit("No Chromium here: apt-get install chromium, or set CHROMIUM to its path.")
    FOLDER.mkdir(parents=True, exist_ok=True)
    asyncio.run(main(found))
