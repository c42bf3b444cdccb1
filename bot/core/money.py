"""US dollars as whole cents, the only shape money has in this program."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Money:
    """An amount of US dollars in whole cents; may be negative (a difference).

    Raises:
        TypeError: when built from anything but an ``int`` (a float never becomes money).
    """

    cents: int

    def __post_init__(self) -> None:
        if type(self.cents) is not int:
            msg = f"money is whole cents, not {type(self.cents).__name__}"
            raise TypeError(msg)

    def __add__(self, other: Money) -> Money:
        return Money(self.cents + other.cents)

    def __sub__(self, other: Money) -> Money:
        return Money(self.cents - other.cents)
