"""Money is whole cents and nothing else."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.money import Money


@pytest.mark.parametrize("wrong", [0.32, "32", Decimal(32), True, None])
def test_only_whole_cents_become_money(wrong: Any) -> None:
    with pytest.raises(TypeError, match=type(wrong).__name__):
        Money(wrong)


@given(st.integers(), st.integers())
def test_sums_and_differences_are_exact(one: int, other: int) -> None:
    assert Money(one) + Money(other) == Money(one + other)
    assert (Money(one) + Money(other)) - Money(other) == Money(one)
    assert (Money(one) < Money(other)) is (one < other)


@given(st.one_of(st.floats(), st.text(), st.decimals(), st.booleans(), st.none(), st.binary()))
def test_nothing_but_an_int_becomes_money(wrong: Any) -> None:
    with pytest.raises(TypeError):
        Money(wrong)


@given(st.lists(st.integers()))
def test_a_sum_does_not_depend_on_the_order(cents: list[int]) -> None:
    there = sum((Money(one) for one in cents), start=Money(0))
    back = sum((Money(one) for one in reversed(cents)), start=Money(0))
    assert there == back == Money(sum(cents))
    assert type(there.cents) is int
