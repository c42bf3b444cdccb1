"""A real browser for the demo's page."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from playwright.async_api import Browser, BrowserContext, async_playwright

ARGUMENTS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1200, "height": 900}


@asynccontextmanager
async def browser(executable: str) -> AsyncIterator[Browser]:
    """Start a browser, and end it."""
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        try:
            yield started
        finally:
            await started.close()


@asynccontextmanager
async def context(started: Browser, **options: Any) -> AsyncIterator[BrowserContext]:
    """Open a browser context in which any mistake of the page's scripts is an error."""
    mistakes: list[str] = []
    opened = await started.new_context(**options)
    opened.on("weberror", lambda error: mistakes.append(str(error.error)))
    opened.on("console", lambda line: mistakes.append(line.text) if line.type == "error" else None)
    yield opened
    await opened.close()
    if mistakes:
        raise AssertionError(f"the page's scripts failed: {mistakes}")
