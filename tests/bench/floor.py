"""The least mean delay that 44 reads a minute allow, whoever spends them."""

from __future__ import annotations

READS_A_MINUTE = 44
STEPS = 400


def floor_seconds(orders: int, worker_seconds: float, interval_seconds: float) -> float:
    """Return the mean delay of the best split between list calls and looks by id, all evenly paced.

    An SMS is seen by the list once the worker has been by and the list is read next, or by the
    look at its order, which comes no more often than every ``interval_seconds``; what happens
    first counts. Round trips are left out, and so are the reads that fetch what the list shows.
    """
    return min(_mean(orders, worker_seconds, interval_seconds, share / 20) for share in range(21))


def _mean(orders: int, worker: float, interval: float, list_share: float) -> float:
    list_period = 60 / READS_A_MINUTE / list_share if list_share else 0.0
    looks = READS_A_MINUTE / 60 * (1 - list_share)
    round_seconds = max(interval, orders / looks) if looks else 0.0
    ends = (worker + list_period if list_share else 0.0, round_seconds)
    end = min(each for each in ends if each)
    width = end / STEPS
    total = 0.0
    for step in range(STEPS):
        at = (step + 0.5) * width
        unseen = 1.0
        if list_share:
            unseen *= 1 - _both_by(at, worker, list_period)
        if round_seconds:
            unseen *= max(0.0, 1 - at / round_seconds)
        total += unseen * width
    return total


def _both_by(at: float, worker: float, period: float) -> float:
    """Return the chance that the waits for worker and list, each uniform, sum up to so little."""
    if not worker:
        return min(1.0, at / period)
    steps = 100
    within = (
        min(max(at - (step + 0.5) / steps * worker, 0.0) / period, 1.0) for step in range(steps)
    )
    return sum(within) / steps
