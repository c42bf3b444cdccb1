"""Amounts on the wire: whole cents are read exactly, everything else is refused."""

from __future__ import annotations

from decimal import ROUND_CEILING, Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.jiema.fields import CENTS, read_cents, read_dollars

MOST_CENTS = 10**15 - 1


@given(st.integers(-MOST_CENTS, MOST_CENTS))
def test_cents_go_round(cents: int) -> None:
    assert read_cents(str(cents)) == read_cents(cents) == cents


@given(
    st.one_of(
        st.floats(),
        st.decimals(),
        st.booleans(),
        st.none(),
        st.lists(st.integers(), max_size=2),
        st.integers(min_value=MOST_CENTS + 1),
        st.integers(max_value=-MOST_CENTS - 1).map(str),
    )
)
def test_what_is_not_whole_cents_is_refused(raw: Any) -> None:
    with pytest.raises(ValueError, match=r"number|cents"):
        read_cents(raw)


@given(st.one_of(st.text(max_size=20), st.from_regex(r"[-+ ]?[0-9٣]{1,16}[.eE_, ]?[0-9]{0,3}")))
def test_any_text_is_whole_cents_or_refused(text: str) -> None:
    try:
        cents = read_cents(text)
    except ValueError:
        return
    assert type(cents) is int
    assert CENTS.fullmatch(text.replace("\0", ""))


@given(st.decimals(0, 10**6, places=4))
def test_dollars_are_rounded_up_to_a_cent_without_a_float(dollars: Decimal) -> None:
    cents = read_dollars(dollars)
    assert type(cents) is int
    assert cents - 1 < dollars * 100 <= cents
    assert read_dollars(str(dollars)) == cents
    assert cents == int((dollars * 100).quantize(Decimal(1), ROUND_CEILING))


@given(st.floats())
def test_a_float_never_becomes_a_price(price: float) -> None:
    with pytest.raises(ValueError, match="not a price"):
        read_dollars(price)
