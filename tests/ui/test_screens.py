"""Every screen, in every language, with every kind of argument."""

from __future__ import annotations

import inspect
from collections.abc import Iterator

import pytest
from aiogram.types import InlineKeyboardButton

from bot.ui.screens import (
    account,
    admin,
    buy,
    comfort,
    confirm,
    errors,
    export,
    find,
    group_order,
    groups,
    in_group,
    link_choices,
    notices,
    order,
    orders,
    pairs,
    reminders,
    start,
    stats,
    wishes,
)
from bot.ui.screens.screen import Screen
from bot.ui.texts import Locale
from bot.ui.widths import width
from tests.ui.samples import sample_screens
from tests.ui.samples_comfort import comfort_screens
from tests.ui.samples_groups import group_screens
from tests.ui.samples_past import past_screens
from tests.ui.samples_posts import post_screens
from tests.ui.telegram_html import length, visible

pytestmark = pytest.mark.long(30)

MODULES = (
    account,
    admin,
    buy,
    comfort,
    confirm,
    errors,
    export,
    find,
    group_order,
    groups,
    in_group,
    link_choices,
    notices,
    order,
    orders,
    pairs,
    reminders,
    start,
    stats,
    wishes,
)
ROOM_BY_BUTTONS_IN_ROW = {1: 30, 2: 16, 3: 10.5, 6: 4.5}
WITHOUT_BUTTONS = {
    "start.not_allowed",
    "start.key_checking",
    "start.key_in_group_warning",
    "in_group.linked",
    "in_group.choose_topic",
    "in_group.not_administrator",
    "in_group.unasked",
    "in_group.unsaved",
    "in_group.unlinked",
    "in_group.not_linked",
    "group_order.card",
    "group_order.code",
    "notices.low_balance_in_group",
}
ISOLATES = "\u2068\u2069"

Rendered = list[tuple[str, str, Screen]]


@pytest.fixture(scope="module")
def rendered(every_locale: list[Locale]) -> Rendered:
    return [
        (locale.code, name, screen)
        for locale in every_locale
        for name, screen in (
            *sample_screens(locale),
            *group_screens(locale),
            *post_screens(locale),
            *comfort_screens(locale),
            *past_screens(locale),
        )
    ]


def buttons(rendered: Rendered) -> Iterator[tuple[str, list[InlineKeyboardButton]]]:
    for code, name, screen in rendered:
        if screen.keyboard is not None:
            for row in screen.keyboard.inline_keyboard:
                yield f"{code} {name}", row


def test_samples_have_every_screen(rendered: Rendered) -> None:
    public = {
        f"{module.__name__.rpartition('.')[2]}.{name}"
        for module in MODULES
        for name, function in inspect.getmembers(module, inspect.isfunction)
        if not name.startswith("_") and inspect.signature(function).return_annotation == "Screen"
    }
    assert public == {name for _, name, _ in rendered}


def test_text_is_telegram_html_below_the_limit(rendered: Rendered) -> None:
    for code, name, screen in rendered:
        seen = visible(screen.text)
        assert seen.strip(), (code, name)
        assert length(seen) <= 4096, (code, name)


def test_every_screen_has_a_way_on(rendered: Rendered) -> None:
    stuck = {name for _, name, screen in rendered if screen.keyboard is None}
    assert stuck == WITHOUT_BUTTONS


def test_every_button_does_one_thing(rendered: Rendered) -> None:
    for where, row in buttons(rendered):
        for button in row:
            actions = button.model_dump(exclude_none=True, exclude={"text", "style"})
            assert len(actions) == 1, (where, actions)


def test_callback_data_fits(rendered: Rendered) -> None:
    for where, row in buttons(rendered):
        for button in row:
            if button.callback_data is not None:
                assert 1 <= len(button.callback_data.encode()) <= 64, where


def test_copied_text_fits(rendered: Rendered) -> None:
    for where, row in buttons(rendered):
        for button in row:
            if button.copy_text is not None:
                assert 1 <= length(button.copy_text.text) <= 256, where


def test_labels_fit_their_row(rendered: Rendered) -> None:
    for where, row in buttons(rendered):
        for button in row:
            assert button.text.strip(), where
            button.text.encode()
            assert width(button.text) <= ROOM_BY_BUTTONS_IN_ROW[len(row)], (where, button.text)


def test_keyboard_is_no_larger_than_telegram_allows(rendered: Rendered) -> None:
    for code, name, screen in rendered:
        if screen.keyboard is not None:
            assert sum(map(len, screen.keyboard.inline_keyboard)) <= 100, (code, name)


def test_what_one_taps_to_copy_holds_no_isolation_mark(rendered: Rendered) -> None:
    for code, name, screen in rendered:
        for piece in screen.text.split("<code>")[1:]:
            copied = piece.partition("</code>")[0]
            assert not set(copied) & set(ISOLATES), (code, name)


def test_foreign_names_are_isolated_only_right_to_left(rendered: Rendered) -> None:
    isolating = {code for code, _, screen in rendered if set(screen.text) & set(ISOLATES)}
    assert isolating == {"ar", "fa"}
