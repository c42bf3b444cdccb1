from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bot.core.money import Money
from bot.core.wish import Wish

NOW = datetime(2026, 5, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("at_most", "price", "stock", "met"),
    [
        (None, 99, 1, True),
        (None, 99, 0, False),
        (30, 30, 1, True),
        (30, 29, 1, True),
        (30, 31, 1, False),
        (30, 29, 0, False),
    ],
)
def test_a_wish_is_met_in_stock_at_or_below_its_price(
    *, at_most: int | None, price: int, stock: int, met: bool
) -> None:
    limit = None if at_most is None else Money(at_most)
    assert Wish(1, 1, 1, 1, limit, NOW).is_met(Money(price), stock) is met


def test_a_wish_lasts_a_week() -> None:
    assert Wish(1, 1, 1, 1, None, NOW).expires_at == NOW + timedelta(days=7)
