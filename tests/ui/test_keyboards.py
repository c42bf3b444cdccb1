from __future__ import annotations

import pytest
from aiogram.enums import ButtonStyle

from bot.core.catalogue import CountrySort
from bot.core.money import Money
from bot.ui import keyboards as kb
from bot.ui.callbacks import Confirm, CountryPage, Go, Place, ServiceJump, ServicePage
from bot.ui.screens import buy, confirm, orders
from bot.ui.texts import Locale
from tests.ui.sample_data import BACK, COUNTRY, OFFER, SERVICE, SITE_PAGES


def page_data(row: kb.Row) -> list[str | None]:
    return [button.callback_data for button in row if button is not None]


def pager(en: Locale, page: int, pages: int) -> kb.Row:
    return kb.pager(en, page, pages, lambda each: ServicePage(page=each), ServiceJump(page=page))


def test_the_pager_turns_and_jumps(en: Locale) -> None:
    row = pager(en, 3, 45)
    assert [button.text for button in row if button] == ["‹", "3/45", "›"]
    assert page_data(row) == ["s1:2", "sj1:3", "s1:4"]


def test_the_pager_goes_round(en: Locale) -> None:
    assert page_data(pager(en, 1, 45)) == ["s1:45", "sj1:1", "s1:2"]
    assert page_data(pager(en, 45, 45)) == ["s1:44", "sj1:45", "s1:1"]


def test_a_single_page_needs_no_pager(en: Locale) -> None:
    assert pager(en, 1, 1) == ()


@pytest.mark.parametrize(("page", "pages"), [(1, 1), (3, 45), (60, 60), (77, 200), (999, 999)])
def test_the_page_picker_has_first_last_and_present(page: int, pages: int) -> None:
    buttons = [b for row in kb.page_picker(page, pages, lambda p: ServicePage(page=p)) for b in row]
    numbers = [int(button.text) for button in buttons if button]
    assert {1, page, pages} <= set(numbers)
    assert len(numbers) <= kb.MOST_JUMPS + 2
    present = [button.text for button in buttons if button and button.style == ButtonStyle.PRIMARY]
    assert present == [str(page)]


def test_copying_too_much_or_nothing_has_no_button() -> None:
    assert kb.copy_button("Copy", "") is None
    assert kb.copy_button("Copy", None) is None
    assert kb.copy_button("Copy", "x" * 257) is None
    assert kb.copy_button("Copy", "🔥" * 129) is None
    assert kb.copy_button("Copy", "🔥" * 128) is not None


def test_data_that_is_too_long_is_refused() -> None:
    with pytest.raises(ValueError, match="too long"):
        kb.button("x", Confirm(service=1, country=1, sort="s" * 64, page=1, parent=1))


def test_the_name_is_cut_never_the_price(en: Locale) -> None:
    label = kb.label(en, "button-service", kb.HALF_ROW, "Telegram Premium", price="$0.18")
    assert label == "Telegram… $0.18"


def test_services_stand_in_two_columns_and_lead_to_their_countries(en: Locale) -> None:
    screen = buy.services(en, [SERVICE] * 16, 3, 45)
    assert screen.keyboard is not None
    rows = screen.keyboard.inline_keyboard
    assert [len(row) for row in rows] == [2] * 8 + [3, 1]
    leads_to = CountryPage(service=SERVICE.id, sort=CountrySort.OWN, page=1, parent=3)
    assert rows[0][0].callback_data == leads_to.pack()
    assert rows[-1][0].callback_data == Go(to=Place.MENU).pack()


def test_a_country_leads_to_confirm_and_confirm_back_to_the_same_page(en: Locale) -> None:
    here = CountryPage(service=SERVICE.id, sort="s", page=2, parent=3)
    listed = buy.countries(en, SERVICE, [OFFER], page=2, pages=4, sort="s", parent=3)
    assert listed.keyboard is not None
    first = listed.keyboard.inline_keyboard[0][0]
    chosen = Confirm(service=SERVICE.id, country=COUNTRY.id, sort="s", page=2, parent=3)
    assert first.text == "🇲🇾 Malaysia · $0.32 · 540"
    assert first.callback_data == chosen.pack()
    asked = confirm.confirm(en, SERVICE, OFFER, Money(1200), nonce="n", back=here)
    assert asked.keyboard is not None
    assert [row[0].text for row in asked.keyboard.inline_keyboard] == [
        "Buy for $0.32",
        "🔔 Tell me when cheaper",
        "⬅️ Back",
    ]
    assert asked.keyboard.inline_keyboard[-1][0].callback_data == here.pack()
    assert "Balance: $12.00\nAfter: $11.68" in asked.text


def test_sorting_goes_through_all_three_orders_from_the_first_page(en: Locale) -> None:
    seen, sort = [], str(CountrySort.PRICE)
    for _ in range(3):
        screen = buy.countries(en, SERVICE, [OFFER], page=2, pages=4, sort=sort, parent=3)
        assert screen.keyboard is not None
        button = screen.keyboard.inline_keyboard[-2][0]
        following = CountryPage.unpack(button.callback_data or "")
        assert (following.page, following.parent) == (1, 3)
        sort = following.sort
        seen.append(button.text)
    assert seen == ["↕️ Most in stock first", "↕️ By name", "↕️ Cheapest first"]
    assert sort == CountrySort.PRICE


def test_check_again_reads_the_price_of_the_same_country_again(en: Locale) -> None:
    screen = confirm.insufficient(
        en, SERVICE, OFFER, balance=Money(10), missing=Money(22), site_pages=SITE_PAGES, back=BACK
    )
    assert screen.keyboard is not None
    top_up, check = screen.keyboard.inline_keyboard[0]
    assert top_up.url == "https://jiema.example/account"
    assert Confirm.unpack(check.callback_data or "").country == COUNTRY.id
    assert "Missing: <b>$0.22</b>" in screen.text


def test_history_turns_only_where_there_is_a_page(en: Locale) -> None:
    def turns(page: int, *, more: bool) -> list[str]:
        screen = orders.history(en, [], page, "FAILED", more=more)
        assert screen.keyboard is not None
        return [button.text for button in screen.keyboard.inline_keyboard[0]]

    assert turns(1, more=True) == ["1", "›"]
    assert turns(2, more=True) == ["‹", "2", "›"]
    assert turns(2, more=False) == ["‹", "2"]
    assert turns(1, more=False) == ["All", "Waiting", "Received"]
