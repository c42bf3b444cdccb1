"""A real browser for the demo's page."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from playwright.async_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    async_playwright,
    expect,
)

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
PATIENCE_MS = 60_000  # a guard for a busy machine, not a promise
PHONE = {"width": 390, "height": 844}
DESK = {"width": 1440, "height": 900}


@asynccontextmanager
async def browser(executable: str) -> AsyncIterator[Browser]:
    """Start a browser, and end it."""
    async with async_playwright() as playwright:
        started = await playwright.chromium.launch(executable_path=executable, args=ARGUMENTS)
        try:
            yield started
        finally:
            await started.close()


def _mistake(line: ConsoleMessage) -> list[str]:
    return [f"{line.text} {line.location['url']}"] if line.type == "error" else []


@asynccontextmanager
async def context(started: Browser, **options: Any) -> AsyncIterator[BrowserContext]:
    """Open a browser context in which any mistake of the page's scripts is an error."""
    mistakes: list[str] = []
    opened = await started.new_context(**options)
    opened.set_default_timeout(PATIENCE_MS)
    expect.set_options(timeout=PATIENCE_MS)
    opened.on("weberror", lambda error: mistakes.append(str(error.error)))
    opened.on("console", lambda line: mistakes.extend(_mistake(line)))
    yield opened
    await opened.close()
    if mistakes:
        raise AssertionError(f"the page's scripts failed: {mistakes}")
