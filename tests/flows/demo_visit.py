"""A visitor of the demo: its page in a browser, the real bot behind it."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from playwright.async_api import Browser, Locator, Page, expect

from bot import demo
from tests.sim.page.browser import DESK, context

START_MS = 180_000  # the bot imports a great deal, which takes long on a busy machine


class Pane:
    """One of the two chats on the page."""

    def __init__(self, page: Page, side: str = "left") -> None:
        self.root = page.locator(f'[data-pane="{side}"]')
        self.page = page

    async def is_at(self, person: str, chat: str | None = None, topic: str | None = None) -> None:
        """Be somebody, somewhere."""
        await self._pick("Who you are", person)
        if chat is not None:
            await self._pick("Which chat", chat)
        if topic is not None:
            await self.root.get_by_role("button", name=re.compile(f"^{topic}")).click()

    async def says(self, text: str) -> None:
        field = self.root.get_by_label("Message", exact=True)
        await field.fill(text)
        await field.press("Enter")

    async def taps(self, label: str) -> None:
        """Tap the newest button whose label ends so."""
        await self.root.get_by_role("button", name=re.compile(f"{re.escape(label)}$")).last.click()

    async def sees(self, text: str) -> Locator:
        """Wait for a message of the bot or of others, and return the newest such."""
        found = self.root.locator(".message:not(.own)", has_text=text).last
        await expect(found).to_be_visible()
        return found

    async def has_button(self, label: str) -> Locator:
        button = self.root.get_by_role("button", name=re.compile(f"{re.escape(label)}$")).last
        await expect(button).to_be_visible()
        return button

    async def connects(self, person: str) -> None:
        """Start the bot as somebody and paste their key."""
        await self.is_at(person, "Jiema")
        await self.root.get_by_role("button", name="Start", exact=True).click()
        await expect(self.root.get_by_role("link", name="Get a key")).to_be_visible()
        group = self.page.get_by_role("group", name=person, exact=True)
        await self.says(await group.locator(".key-text").inner_text())
        await self.has_button("Buy a number")

    async def wants(self, what: str = "telegram malaysia") -> Locator:
        """Come to the confirm screen; returns its Buy button."""
        await self.says(what)
        button = self.root.get_by_role("button", name=re.compile("Buy for")).last
        await expect(button).to_be_visible()
        return button

    async def buys(self, what: str = "telegram malaysia") -> None:
        """Buy; returns when the card shows the number that the panel has got."""
        await self.confirms(await self.wants(what))

    async def confirms(self, buy: Locator) -> None:
        """Tap the Buy button; returns when the card shows the number that the panel has got."""
        numbers = self.page.locator(".number")
        before = await numbers.count()
        await buy.click()
        await expect(numbers).to_have_count(before + 1)
        shown = await numbers.first.locator(".phone").text_content()
        await self.sees(str(shown).partition(" ")[0])

    async def _pick(self, label: str, title: str) -> None:
        select = self.root.get_by_label(label)
        option = select.locator("option", has_text=re.compile(f"^{title}( \\(\\d+\\))?$"))
        await select.select_option(await option.get_attribute("value"))


@asynccontextmanager
async def demo_page(
    started: Browser, folder: Path, *, tour: bool = False, **look: Any
) -> AsyncIterator[Page]:
    """The page of a demo with the bot at work, everybody's language English.

    Args:
        tour: whether the visitor takes the tour; else it is left at once.
    """
    stop = asyncio.Event()
    announced: asyncio.Queue[str] = asyncio.Queue()
    playing = asyncio.create_task(demo.play(stop, announced.put_nowait, folder))
    try:
        async with context(started, viewport=DESK, **look) as opened:
            await opened.grant_permissions(["clipboard-read", "clipboard-write"])
            page = await opened.new_page()
            await page.goto(await announced.get())
            if not tour:
                await page.get_by_role("button", name="Leave the tour").click()
            for name in ("Boris", "Mei"):
                await page.get_by_label(f"{name}'s language").select_option("en")
            health = page.locator("#bot-health")
            await expect(health).to_have_text("The bot is at work.", timeout=START_MS)
            yield page
    finally:
        stop.set()
        await playing


async def turns(page: Page, switch: str, *, on: bool) -> None:
    """Turn one of the panel's switches."""
    await page.get_by_role("switch", name=switch).set_checked(on)
    await expect(page.get_by_role("switch", name=switch)).to_be_checked(checked=on)


async def sends_sms(page: Page, body: str, seconds: int = 0) -> None:
    """Send an SMS to the number chosen in the panel, the newest one that waits."""
    await page.locator("#sms-text").fill(body)
    await page.locator("#sms-delay").fill(str(seconds))
    await page.get_by_role("button", name="Send SMS").click()
