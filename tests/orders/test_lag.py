from __future__ import annotations

from bot.orders.lag import Lag


def test_the_worst_of_the_last_minutes_is_told() -> None:
    lag = Lag()
    lag.note(0.5, 1000.0)
    lag.note(4.0, 1001.0)
    lag.note(0.1, 1002.0)
    assert lag.seconds(1003.0) == 4.0
    assert lag.seconds(1079.0) == 4.0


def test_what_is_long_past_is_forgotten() -> None:
    lag = Lag()
    lag.note(4.0, 1019.0)
    assert lag.seconds(1020.0 + 59.0) == 4.0
    assert lag.seconds(1020.0 + 61.0) == 0.0
    lag.note(1.0, 5000.0)
    assert lag.seconds(5001.0) == 1.0
