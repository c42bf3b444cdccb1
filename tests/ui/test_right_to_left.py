"""Arabic and Persian: foreign names, numbers and codes keep their own direction."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.core.money import Money
from bot.ui import formats
from bot.ui import keyboards as kb
from bot.ui.callbacks import ServiceJump, ServicePage
from bot.ui.screens import order as screens
from bot.ui.texts import Locale
from tests.ui.sample_data import ORDER, SMS
from tests.ui.samples import sample_screens

ISOLATED = "\u2068{}\u2069"
INVISIBLE = re.compile("[\u200e\u200f\u2066-\u2069]")


def test_number_and_money_on_a_card_are_isolated(ar: Locale) -> None:
    text = screens.card(ar, ORDER).text
    assert ISOLATED.format("<code>+60123456789</code>") in text
    assert ISOLATED.format(formats.money(ar, Money(32))) in text


def test_every_line_with_a_foreign_word_in_it_runs_from_the_right(ar: Locale) -> None:
    for line in screens.card(ar, ORDER).text.splitlines():
        first = re.sub(r"<[^>]*>", "", line)[:1]
        assert not line or first == "\u200f", line


def test_what_is_copied_holds_no_invisible_sign(ar: Locale) -> None:
    for _, screen in sample_screens(ar):
        for copied in re.findall("<code>(.*?)</code>", screen.text):
            assert not INVISIBLE.search(copied)
        for row in screen.keyboard.inline_keyboard if screen.keyboard else []:
            for button in row:
                assert button.copy_text is None or not INVISIBLE.search(button.copy_text.text)


def test_a_code_stands_alone_on_its_line(ar: Locale) -> None:
    received = screens.code(ar, replace(ORDER, sms=SMS), 1, newest=True, code="482913")
    assert received.text.startswith("<code>482913</code>\n")


def test_pages_are_not_turned_round(ar: Locale, en: Locale) -> None:
    def label(locale: Locale) -> str:
        row = kb.pager(locale, 3, 45, lambda page: ServicePage(page=page), ServiceJump(page=3))
        return next(button.text for button in row if button and "45" in button.text)

    assert label(en) == "3/45"
    assert label(ar).startswith("\u2066")
    assert label(ar).endswith("\u2069")
