"""The lines of a search while one types."""

from __future__ import annotations

import re
from dataclasses import replace

from bot.core.money import Money
from bot.ui.inline import Found, connect_button, result, wish
from bot.ui.texts import Locale
from tests.ui.sample_data import COUNTRY, NAMES, SERVICE
from tests.ui.telegram_html import visible

LINK = "https://t.me/jiema_bot?start=buy_tg_my"
FOUND = Found(SERVICE, COUNTRY, Money(32), 540)


def test_here_a_line_becomes_the_command_that_leads_on(en: Locale) -> None:
    line = result(en, FOUND, None)
    assert (line.title, line.description) == (
        "Telegram · 🇲🇾 Malaysia",
        "$0.32 · 540 numbers in stock",
    )
    assert line.input_message_content.message_text == "/buy tg my"  # type: ignore[union-attr] # of text
    assert line.reply_markup is None


def test_elsewhere_it_is_a_link_without_a_price(en: Locale) -> None:
    line = result(en, FOUND, LINK)
    assert line.reply_markup is not None
    assert "0.32" not in f"{line.title} {line.input_message_content} {line.reply_markup}"
    assert line.reply_markup.inline_keyboard[0][0].url == LINK


def test_every_line_in_every_language(every_locale: list[Locale]) -> None:
    for locale in every_locale:
        assert connect_button(locale).text
        for name in NAMES:
            for country in (None, replace(COUNTRY, name=name, slug="")):
                for price, stock in ((Money(32), 1), (None, 5), (Money(32), None), (None, None)):
                    line = result(
                        locale, Found(replace(SERVICE, name=name), country, price, stock), LINK
                    )
                    assert 1 <= len(line.id.encode()) <= 64
                    assert line.title.strip()
                    assert visible(line.input_message_content.message_text)  # type: ignore[union-attr] # of text


def test_words_fit_into_a_deep_link_or_there_is_no_line() -> None:
    def words(code: str, slug: str, place: str) -> tuple[str, ...]:
        service, country = replace(SERVICE, code=code, slug=slug), replace(COUNTRY, slug=place)
        return wish(Found(service, country, None, None))

    assert words("tg", "telegram", "my") == ("tg", "my")
    assert words("a_b", "a-b", "") == ("a-b", "7")
    assert words("x" * 64, "telegram", "my") == ("telegram", "my")
    assert words("", "ü", "my") == ()
    longest = "buy_" + "_".join(words("x" * 24, "", "y" * 24))
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,64}", longest)
