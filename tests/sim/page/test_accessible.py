"""For everybody: no violation that axe-core knows of, narrow screens, the keyboard alone."""

from typing import Any

import pytest
from axe_playwright_python.async_playwright import (  # type: ignore[import-untyped] # has no types
    Axe,
)
from playwright.async_api import Browser, Locator, Page, expect

from bot import demo
from bot.sim.page_cast import ANN_ID
from tests.sim.page.browser import DESK, context
from tests.sim.page.visitor import ScriptedBot

pytestmark = pytest.mark.asyncio(loop_scope="module")

NARROW = {"width": 360, "height": 640}
RICH = (
    "<b>Bold</b> <code>12345</code> <tg-spoiler>hidden</tg-spoiler> "
    '<a href="https://jiema.my/a">link</a> /buy '
    '<tg-time unix="1800000000" format="r">then</tg-time>\n'
    "<blockquote expandable>" + "line\n" * 9 + "end</blockquote>"
)
KEYS: list[list[dict[str, Any]]] = [
    [
        {"text": "Buy", "callback_data": "a", "style": "success"},
        {"text": "No", "callback_data": "b", "style": "danger"},
    ],
    [
        {"text": "Go", "callback_data": "c", "style": "primary"},
        {"text": "Copy", "copy_text": {"text": "1"}},
    ],
    [{"text": "Site", "url": "https://jiema.my"}, {"text": "Wait", "disabled": {}}],
]


async def violations(page: Page) -> list[str]:
    found = (await Axe().run(page)).response["violations"]
    return [
        f"{each['id']}: {node['target']} {node.get('failureSummary', '')}"
        for each in found
        for node in each["nodes"]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [DESK, NARROW])
async def test_axe_finds_nothing(
    page: Page, chat: Locator, bot: ScriptedBot, scheme: str, size: dict[str, int]
) -> None:
    await page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    first = await bot.say(RICH, *KEYS)
    await bot.say("the answer", reply_parameters={"message_id": first})
    await chat.get_by_role("button", name="Send a made-up photo").click()
    await expect(chat.locator(".own img")).to_have_count(1)
    await page.get_by_role("button", name="Show me around").click()
    if size == NARROW:
        await page.set_viewport_size({"width": 360, "height": 640})
        for side in ("Chat", "Second chat", "The outside world"):
            await page.get_by_role("button", name=side, exact=True).click()
            assert await violations(page) == []
    else:
        assert await violations(page) == []


async def test_axe_finds_nothing_on_the_site(stage: demo.Stage, page: Page) -> None:
    await page.goto(stage.page.site_url)
    await expect(page.get_by_role("group", name="Ann")).to_be_visible()
    assert await violations(page) == []


async def test_nothing_is_wider_than_a_narrow_phone(chat: Locator, bot: ScriptedBot) -> None:
    page = chat.page
    await page.set_viewport_size({"width": 360, "height": 640})
    label = {"callback_data": "x"}
    await bot.say("w" * 200, [{"text": "A long label " * 3, **label}, {"text": "B", **label}])
    await expect(chat.locator(".message", has_text="wwww")).to_be_visible()
    for side in ("Chat", "Second chat", "The outside world"):
        await page.get_by_role("button", name=side, exact=True).click()
        await page.wait_for_function("document.documentElement.scrollWidth <= 360")
        await page.wait_for_function(
            "[...document.querySelectorAll('.scroll, .world')]"
            ".every(node => node.scrollWidth <= node.clientWidth)"
        )


async def test_the_sides_of_a_middling_window(page: Page) -> None:
    await page.set_viewport_size({"width": 1000, "height": 800})
    world, second = page.locator(".world"), page.locator('[data-pane="right"]')
    await expect(world).to_be_visible()
    await expect(second).to_be_hidden()
    await page.get_by_role("button", name="Second chat").click()
    await expect(world).to_be_hidden()
    await expect(second).to_be_visible()
    await expect(page.locator('[data-pane="left"]')).to_be_visible()


async def test_escape_leads_to_the_message_field(chat: Locator, bot: ScriptedBot) -> None:
    await bot.say("choose", *KEYS)
    await chat.get_by_role("button", name="Buy", exact=True).focus()
    await chat.page.keyboard.press("Escape")
    await expect(chat.get_by_label("Message", exact=True)).to_be_focused()


async def test_the_focus_stays_when_a_message_changes(chat: Locator, bot: ScriptedBot) -> None:
    message = await bot.say("one", [{"text": "Refresh", "callback_data": "r"}])
    await chat.get_by_role("button", name="Refresh").focus()
    markup = {"inline_keyboard": [[{"text": "Refresh", "callback_data": "r2"}]]}
    edit = {"chat_id": ANN_ID, "message_id": message, "reply_markup": markup}
    await bot.call("editMessageText", **edit, text="two")
    await expect(chat.locator(f'[data-id="{message}"]')).to_contain_text("two")
    await expect(chat.get_by_role("button", name="Refresh")).to_be_focused()


async def test_a_phone_sees_one_side_at_a_time(stage: demo.Stage, started: Browser) -> None:
    async with context(started, viewport=NARROW) as opened:
        page = await opened.new_page()
        await page.goto(stage.page.address)
        await expect(page.locator('[data-pane="left"]')).to_be_visible()
        await expect(page.locator(".world")).to_be_hidden()
