"""What an order's messages offer in each of its states, and what they say of the money."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.money import Money
from bot.core.order import Order, Origin, Sms, Status
from bot.ui.callbacks import OrderAct, OrderDo
from bot.ui.screens import order as screens
from bot.ui.screens.screen import Screen
from bot.ui.texts import Locale
from tests.ui.sample_data import ORDER, SMS
from tests.ui.telegram_html import visible

CANCELLED = replace(ORDER, status=Status.CANCELLED)
RECEIVED = replace(ORDER, status=Status.RECEIVED, sms=SMS[:1])
WAITS_AGAIN = replace(RECEIVED, status=Status.WAITING)
FINISHED = replace(ORDER, status=Status.COMPLETED, sms=SMS)


def rows(screen: Screen) -> list[list[str]]:
    assert screen.keyboard is not None
    return [[button.text for button in row] for row in screen.keyboard.inline_keyboard]


def labels(screen: Screen) -> set[str]:
    return {label for row in rows(screen) for label in row}


def test_a_waiting_card_has_cancel_alone_on_the_last_row(en: Locale) -> None:
    screen = screens.card(en, ORDER)
    assert rows(screen) == [
        ["Copy number", "🔄 Refresh"],
        ["Buy again", "Buy another"],
        ["Menu"],
        ["Cancel"],
    ]
    assert screen.keyboard is not None
    cancel = screen.keyboard.inline_keyboard[-1][0]
    assert cancel.style == "danger"
    assert OrderDo.unpack(cancel.callback_data or "") == OrderDo(
        act=OrderAct.CANCEL, order=ORDER.id
    )


def test_a_card_shows_number_charge_expiry_and_state(en: Locale) -> None:
    text = screens.card(en, ORDER).text
    assert "<code>+60123456789</code>" in text
    assert "Charged: $0.32" in text
    assert 'Expiry: <tg-time unix="' in text
    assert 'format="r"' in text
    assert 'format="t"' in text
    assert "waiting for the SMS" in text
    assert "🇲🇾 Malaysia" in text


@pytest.mark.parametrize("order", [RECEIVED, WAITS_AGAIN, FINISHED, CANCELLED])
def test_cancel_is_gone_after_an_sms_or_the_end(en: Locale, order: Order) -> None:
    assert "Cancel" not in labels(screens.card(en, order))


def test_an_unknown_status_is_shown_as_it_is(en: Locale) -> None:
    paused = replace(ORDER, status=Status.UNKNOWN, raw_status="PAUSED")
    assert "PAUSED" in screens.card(en, paused).text


def test_an_order_from_elsewhere_says_so(en: Locale) -> None:
    followed = replace(ORDER, origin=Origin.FOLLOWED)
    assert "outside this chat" in screens.card(en, followed).text
    assert "outside this chat" not in screens.card(en, ORDER).text


def test_a_code_comes_first_then_whose_it_is_then_the_sms(en: Locale) -> None:
    screen = screens.code(en, RECEIVED, 1, newest=True, code="482913")
    assert screen.text == (
        "<code>482913</code>\nTelegram · 🇲🇾 · …6789\n\n"
        "<blockquote expandable>Your code is 482913</blockquote>"
    )
    assert rows(screen) == [["Copy code"], ["Next SMS"], ["Buy again", "Buy another"], ["Menu"]]
    assert screen.keyboard is not None
    copied = screen.keyboard.inline_keyboard[0][0].copy_text
    assert copied is not None
    assert copied.text == "482913"


def test_an_older_code_keeps_copy_alone(en: Locale) -> None:
    assert rows(screens.code(en, FINISHED, 1, newest=False, code="482913")) == [["Copy code"]]


def test_waiting_for_the_next_sms_disables_the_button(en: Locale) -> None:
    screen = screens.code(en, WAITS_AGAIN, 1, newest=True, code="482913")
    assert screen.keyboard is not None
    button = screen.keyboard.inline_keyboard[1][0]
    assert button.text == "Waiting for the next SMS"
    assert button.disabled is not None
    assert button.callback_data is None


def test_a_finished_order_has_no_next_sms(en: Locale) -> None:
    assert "Next SMS" not in labels(screens.code(en, FINISHED, 2, newest=True, code="482913"))


def test_without_a_sure_code_the_sms_is_shown_whole_and_copied_whole(en: Locale) -> None:
    screen = screens.code(en, RECEIVED, 1, newest=True, code=None)
    assert "<blockquote>Your code is 482913</blockquote>" in screen.text
    assert "Copy SMS" in labels(screen)
    assert "Copy code" not in labels(screen)


def test_a_long_sms_is_cut_with_a_mark_and_not_offered_for_copying(en: Locale) -> None:
    long = replace(RECEIVED, sms=(Sms(1, "<&" * 3000),))
    screen = screens.code(en, long, 1, newest=True, code=None)
    seen = visible(screen.text)
    assert seen.endswith("… [the rest is too long for Telegram]")
    assert len(seen) <= 4096
    assert "Copy SMS" not in labels(screen)


def test_erased_texts_and_numbers_are_said_kindly(en: Locale) -> None:
    erased = replace(FINISHED, phone=None, sms=(Sms(1, None), Sms(2, None)))
    assert "erased" in screens.code(en, erased, 1, newest=False, code=None).text
    card = screens.card(en, erased)
    assert "Number: erased" in card.text
    assert "None" not in card.text


def test_a_refund_is_claimed_only_where_it_was_confirmed(en: Locale) -> None:
    claim = "$0.32 is back on your balance"
    confirmed = screens.ended(en, [CANCELLED], Money(1200), frozenset({CANCELLED.id}))
    assert confirmed.text.startswith(f"Cancelled, {claim}")
    assert claim not in screens.ended(en, [CANCELLED], Money(1200)).text
    failed = replace(ORDER, status=Status.FAILED)
    assert claim not in screens.ended(en, [failed], Money(1200), frozenset({ORDER.id})).text
    assert claim in screens.card(en, replace(CANCELLED, refund_confirmed=True)).text
    assert claim not in screens.card(en, CANCELLED).text


def test_an_end_without_sms_shows_charge_and_both_balances(en: Locale) -> None:
    screen = screens.ended(en, [replace(ORDER, status=Status.FAILED)], Money(1168))
    seen = visible(screen.text)
    assert "Charged: $0.32" in seen
    assert "Balance before: $12.00" in seen
    assert "Balance now: $11.68" in seen
    assert labels(screen) == {"Buy again", "Menu"}


def test_an_unread_balance_is_not_invented(en: Locale) -> None:
    blind = replace(ORDER, status=Status.FAILED, balance_after=None)
    assert "cannot be read right now" in screens.ended(en, [blind], None).text


def test_an_end_after_sms_says_how_many(en: Locale) -> None:
    assert screens.ended(en, [FINISHED], Money(1168)).text.startswith("Finished, 2 SMS")


def test_several_ends_make_one_message_with_one_button_for_each_kind(en: Locale) -> None:
    other = replace(FINISHED, id=2, service_code="wa", service_name="WhatsApp")
    screen = screens.ended(en, [CANCELLED, FINISHED, other], Money(1200), frozenset({ORDER.id}))
    assert "3 orders have ended" in screen.text
    assert rows(screen) == [["Buy again Telegram 🇲🇾"], ["Buy again WhatsApp 🇲🇾"], ["Menu"]]


def test_several_candidates_are_all_shown_with_their_numbers(en: Locale) -> None:
    other = replace(ORDER, id=2, phone="+60198765432")
    text = screens.found_orders(en, [ORDER, other], several=True).text
    assert "I do not guess" in text
    assert "+60123456789" in text
    assert "+60198765432" in text
