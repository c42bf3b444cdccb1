"""What a group may see of a number and a code."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.link import Content, Happening, Post, Pressers, Switch
from bot.core.order import Sms, Status
from bot.ui.phones import masked
from bot.ui.screens import confirm, group_order, presses
from bot.ui.screens.screen import Screen
from bot.ui.texts import Locale
from tests.ui.sample_data import BACK, NAMES, OFFER, ORDER, SERVICE
from tests.ui.samples_posts import LINK, post_screens
from tests.ui.telegram_html import length

RECEIVED = replace(
    ORDER,
    status=Status.RECEIVED,
    raw_status="RECEIVED",
    sms=(Sms(1, "Telegram code: 48291"),),
)


@pytest.mark.parametrize(
    ("phone", "shown"),
    [
        ("+60123456789", "+60 12•••• 789"),
        ("+14155552671", "+1 41•••• 671"),
        ("+447700900123", "+44 77•••• 123"),
        ("+855 12 345 678", "+855 1•••• 678"),
        ("60123456", "+60 •••• 56"),
        ("+60123", "+60 ••••"),
        ("", "+ ••••"),
    ],
)
def test_numbers_are_masked(phone: str, shown: str) -> None:
    assert masked(phone) == shown


def labels(screen: Screen) -> list[str]:
    rows = screen.keyboard.inline_keyboard if screen.keyboard else []
    return [button.text for row in rows for button in row]


def screens(locale: Locale, content: Content, *, masked: bool = True) -> list[Screen]:
    post = Post(RECEIVED.id, replace(LINK, content=content, masked=masked))
    return [
        group_order.card(locale, RECEIVED, post),
        group_order.card(locale, RECEIVED, post, codes=[1]),
        group_order.code(locale, RECEIVED, post, 1),
    ]


def test_status_only_carries_the_code_nowhere(en: Locale) -> None:
    for screen in screens(en, Content.STATUS):
        assert "48291" not in str(screen)
        assert "Show code" in labels(screen)


def test_a_hidden_code_is_under_a_spoiler_and_in_no_button(en: Locale) -> None:
    for screen in screens(en, Content.HIDDEN):
        outside = screen.text
        for piece in screen.text.split("<tg-spoiler>")[1:]:
            outside = outside.replace(piece.partition("</tg-spoiler>")[0], "")
        assert "48291" not in outside
        assert "48291" not in str(screen.keyboard)
        assert "<code>" not in screen.text


def test_a_shown_code_can_be_copied(en: Locale) -> None:
    for screen in screens(en, Content.SHOWN):
        assert "Copy code" in labels(screen)


def test_a_masked_number_has_no_button_and_a_whole_one_has(en: Locale) -> None:
    assert ORDER.phone is not None
    for content in Content:
        for screen in screens(en, content):
            assert ORDER.phone not in str(screen)
            assert "Copy number" not in labels(screen)
        assert "Copy number" in labels(screens(en, content, masked=False)[0])


def test_a_link_that_wants_no_codes_has_no_button_for_them(en: Locale) -> None:
    quiet = replace(LINK, content=Content.SHOWN, happenings=frozenset({Happening.PLACED}))
    screen = group_order.card(en, RECEIVED, Post(1, quiet))
    assert labels(screen) == ["Next SMS"]
    assert "48291" not in str(screen)


def test_no_screen_for_a_group_speaks_of_money(en: Locale) -> None:
    for name, screen in post_screens(en):
        if name.startswith("group_order."):
            assert "$" not in screen.text


def test_answers_to_presses_fit(every_locale: list[Locale]) -> None:
    bodies = [None, *(Sms(1, text) for text in ("🔥" * 500, "code 48291 " * 99, None))]
    for locale in every_locale:
        said = [
            *(presses.show_code(locale, replace(ORDER, service_name=n), Sms(1, n)) for n in NAMES),
            *(presses.show_code(locale, ORDER, body) for body in bodies),
            *(presses.only(locale, rule, name) for rule in Pressers for name in (None, *NAMES)),
            *(presses.only(locale, Pressers.MEMBERS, name, unseen=True) for name in NAMES),
            presses.not_known_now(locale),
            presses.cancel_sure(locale),
            presses.cancelling(locale),
            presses.cancel_late(locale),
            presses.asking_next(locale),
            presses.next_late(locale),
        ]
        assert all(length(text) <= 200 for text in said)


def test_a_switch_leaves_the_other_buttons_alone(en: Locale) -> None:
    on, off = Switch(LINK, on=True), Switch(LINK, on=False)
    other = Switch(replace(LINK, id=5, title="Night"), on=True)
    screen = confirm.confirm(en, SERVICE, OFFER, None, nonce="n", back=BACK, switches=[on, other])
    assert screen.keyboard is not None
    shown = confirm.switched(en, screen.keyboard, "n", [off, other])
    before, after = screen.keyboard.inline_keyboard, shown.inline_keyboard
    changed = [at for at, (old, new) in enumerate(zip(before, after, strict=True)) if old != new]
    (row,) = changed
    assert after[row][0].text == "👥 Post to QA team: off"
    again = confirm.switched(en, shown, "n", [on, other])
    assert again.inline_keyboard == before
