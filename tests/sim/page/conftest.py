from collections.abc import AsyncIterator

import aiohttp
import pytest_asyncio
from playwright.async_api import Browser, Locator, Page, expect

from bot import demo
from tests.sim.page.browser import DESK, browser, context
from tests.sim.page.visitor import ScriptedBot, Visitor


@pytest_asyncio.fixture(loop_scope="module")
async def stage() -> AsyncIterator[demo.Stage]:
    async with demo.stage() as started:
        yield started


@pytest_asyncio.fixture(loop_scope="module")
async def visitor(stage: demo.Stage) -> AsyncIterator[Visitor]:
    """Somebody who opened the page's whole address."""
    jar = aiohttp.CookieJar(unsafe=True)  # takes cookies of an address without a name
    async with aiohttp.ClientSession(cookie_jar=jar) as session:
        visitor = Visitor(stage.page, session)
        assert (await visitor.open()).status == 200
        yield visitor


@pytest_asyncio.fixture(loop_scope="module")
async def bot(stage: demo.Stage) -> AsyncIterator[ScriptedBot]:
    """A bot that says what the test wants, in a chat that has been started."""
    async with aiohttp.ClientSession() as session:
        yield ScriptedBot(stage.telegram, session)


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def started(chromium: str) -> AsyncIterator[Browser]:
    """One browser for all tests of a module: its start takes longer than they do."""
    async with browser(chromium) as started:
        yield started


@pytest_asyncio.fixture(loop_scope="module")
async def page(stage: demo.Stage, started: Browser) -> AsyncIterator[Page]:
    """The demo's page in a wide window, the tour left."""
    async with context(started, viewport=DESK) as opened:
        await opened.grant_permissions(["clipboard-read", "clipboard-write"])
        page = await opened.new_page()
        await page.goto(stage.page.address)
        await page.get_by_role("button", name="Leave the tour").click()
        yield page


@pytest_asyncio.fixture(loop_scope="module")
async def chat(page: Page) -> Locator:
    """Ann's chat with the bot on the page, started."""
    left = page.locator('[data-pane="left"]')
    await left.get_by_role("button", name="Start", exact=True).click()
    await expect(left.locator(".message.own")).to_contain_text("/start")
    return left
