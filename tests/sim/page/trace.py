"""Measures the chat page with 500 messages: how long the browser's main thread is held.

`measure` starts a stage of its own, fills Ann's chat with 500 messages of the bot, and reads a
Chromium trace of scrolling through all of them and of messages that arrive and change.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import aiohttp
from playwright.async_api import Browser, Page

from bot import demo
from bot.sim.page_cast import ANN_ID
from bot.sim.telegram.page.files import FOLDER
from bot.sim.telegram.state import State
from tests.sim.page.browser import DESK, browser, context
from tests.sim.page.visitor import ScriptedBot

MESSAGES = 500
ARRIVALS = 12
MOST_TASK_MS = 50.0
"""What is looked for: no task longer than this ("Long Tasks" of the W3C)."""
MOST_PAGE_BYTES = 150_000
CATEGORIES = ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"]
SCROLL_UP = """
async (wanted) => {
  const scroll = document.querySelector('[data-pane="left"] .scroll');
  const count = () => scroll.querySelectorAll('.message').length;
  while (count() < wanted || scroll.scrollTop > 1) {
    scroll.scrollBy(0, -240);
    await new Promise(requestAnimationFrame);
  }
}
"""
SCROLL_DOWN = """
async () => {
  const scroll = document.querySelector('[data-pane="left"] .scroll');
  while (scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight > 1) {
    scroll.scrollBy(0, 240);
    await new Promise(requestAnimationFrame);
  }
}
"""
EDITED = "changed since"
ALL_EDITED = """
async (wanted) => {
  const edited = () =>
    [...document.querySelectorAll('[data-pane="left"] .message')]
      .slice(-wanted)
      .filter((node) => node.textContent.includes("changed since")).length;
  while (edited() < wanted) await new Promise(requestAnimationFrame);
}
"""
_TASK = "RunTask"
_PAGE_THREAD = "CrRendererMain"


@dataclass(frozen=True, slots=True)
class PageFigures:
    """What was measured; times are of the page's main thread, in milliseconds.

    Times are CPU time of the thread where the trace has it, so that other programs of a busy
    machine do not count, beside the longest by the clock.
    """

    messages: int
    longest_scrolling_ms: float
    longest_arriving_ms: float
    longest_by_the_clock_ms: float
    page_bytes: int


async def measure(executable: str) -> PageFigures:
    """Return the figures of a run in the browser at this path."""
    async with browser(executable) as started, demo.stage() as stage:
        _fill(stage.telegram.state)
        async with (
            context(started, viewport=DESK) as opened,
            aiohttp.ClientSession() as session,
        ):
            page = await opened.new_page()
            await page.goto(stage.page.address)
            await page.get_by_role("button", name="Leave the tour").click()
            bot = ScriptedBot(stage.telegram, session)
            scrolling = await _traced(started, page, _Scrolling(page))
            arriving = await _traced(started, page, _Arriving(page, bot))
            messages = await page.locator('[data-pane="left"] .message').count()
    return PageFigures(
        messages=messages,
        longest_scrolling_ms=max(task.cpu_ms for task in scrolling),
        longest_arriving_ms=max(task.cpu_ms for task in arriving),
        longest_by_the_clock_ms=max(task.clock_ms for task in [*scrolling, *arriving]),
        page_bytes=sum(path.stat().st_size for path in FOLDER.iterdir()),
    )


@dataclass(frozen=True, slots=True)
class _Task:
    cpu_ms: float
    clock_ms: float


@dataclass(frozen=True, slots=True)
class _Scrolling:
    page: Page

    async def play(self) -> None:
        await self.page.evaluate(SCROLL_UP, MESSAGES)
        await self.page.evaluate(SCROLL_DOWN)


@dataclass(frozen=True, slots=True)
class _Arriving:
    page: Page
    bot: ScriptedBot

    async def play(self) -> None:
        # What waits runs in the page itself: what the test's tools do there would be measured.
        said = asyncio.create_task(self._say())
        await self.page.evaluate(ALL_EDITED, ARRIVALS)
        await said

    async def _say(self) -> None:
        for number in range(ARRIVALS):
            said = await self.bot.say(*_message(number))
            edit = {"chat_id": ANN_ID, "message_id": said, "text": EDITED}
            await self.bot.call("editMessageText", **edit)


async def _traced(started: Browser, page: Page, story: _Scrolling | _Arriving) -> list[_Task]:
    """Return the tasks of the page's main thread while a story plays."""
    with TemporaryDirectory() as folder:
        file = Path(folder) / "trace.json"
        await started.start_tracing(page=page, path=file, categories=CATEGORIES)
        await story.play()
        await started.stop_tracing()
        events = json.loads(file.read_bytes())["traceEvents"]
    return list(_tasks_of_page(events))


def _tasks_of_page(events: list[dict[str, Any]]) -> Iterable[_Task]:
    threads = {
        (event["pid"], event["tid"])
        for event in events
        if event.get("name") == "thread_name" and event["args"].get("name") == _PAGE_THREAD
    }
    for event in events:
        here = (event["pid"], event["tid"]) in threads
        if here and event.get("ph") == "X" and event["name"].endswith(_TASK):
            clock_ms = event["dur"] / 1000
            yield _Task(event.get("tdur", event["dur"]) / 1000, clock_ms)


def _fill(state: State) -> None:
    """Let 500 messages stand in Ann's chat, every fourth with a quote and buttons."""
    ann = state.users[ANN_ID]
    chat = state.private_chat(ann)
    chat.started = True
    for number in range(MESSAGES):
        text, *rows = _message(number)
        entities = [{"type": "bold", "offset": 0, "length": 7}]
        state.post(chat, state.bot, text=text, entities=entities, inline_keyboard=rows or None)


def _message(number: int) -> tuple[Any, ...]:
    text = f"Message {number}: your number waits for its SMS.\nIt comes here by itself."
    if number % 4:
        return (text,)
    row = [{"text": label, "callback_data": label} for label in ("Refresh", "Menu")]
    return (text, row, [{"text": "Cancel", "callback_data": "c", "style": "danger"}])
