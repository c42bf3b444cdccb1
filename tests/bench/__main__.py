"""``python -m tests.bench``: measure, print, and keep in ``docs/benchmarks.md``."""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import structlog

from storage import migrate
from tests.bench import (
    detection,
    groups,
    history,
    looks,
    memory,
    outbox,
    page,
    replicas,
    stopping,
    taps,
    wishes,
)
from tests.bench.floor import floor_seconds
from tests.bench.report import DETECTION, Bound, bounds, table
from tests.bench.service import LONGEST_TRIP_SECONDS, ROUND_TRIP_SECONDS
from tests.bench.subject import INTERVAL_SECONDS
from tests.storage.samples import url_of

KEPT = Path(__file__).parents[2] / "docs" / "benchmarks.md"
MARK = "<!-- figures -->\n"
FRESH = {1: (1.8, 3.6), 3: (1.5, 3.0), 10: (1.5, 3.0), 30: (2.0, 5.0), 100: (2.0, 5.0)}
LATE = {3: 2.5, 10: 4.5}
PARTS = (
    *("detection", "looks", "taps", "outbox", "groups", "memory", "stopping"),
    *("history", "wishes", "page", "replicas"),
)
_ONLY_ERRORS = 40


def main() -> int:
    given = _options()
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(_ONLY_ERRORS))
    parts: dict[str, Callable[[], tuple[str, list[Bound]]]] = {
        "detection": lambda: _detection(given.seconds, given.seed),
        "looks": _looks,
        "taps": _taps,
        "outbox": _outbox,
        "groups": _groups,
        "memory": _memory,
        "stopping": _stopping,
        "history": _history,
        "wishes": _wishes,
        "page": _page,
        "replicas": _replicas,
    }
    texts, found = [], list[Bound]()
    for name in given.only or parts:
        text, some = parts[name]()
        texts.append(f"{text}\n{bounds(some)}")
        found += some
        sys.stdout.write(texts[-1] + "\n")
        sys.stdout.flush()
    if not given.only:
        head, _, _ = KEPT.read_text(encoding="utf-8").partition(MARK)
        KEPT.write_text(head + MARK + "\n" + "\n".join(texts), encoding="utf-8")
    missed = [each.name for each in found if not each.met]
    sys.stdout.write(f"{len(found) - len(missed)} of {len(found)} bounds met\n")
    return 1 if missed else 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--seconds", type=float, default=3600, help="virtual, of each detection")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--only",
        action="append",
        choices=PARTS,
        help="this part alone (may be repeated); nothing is kept then",
    )
    return parser.parse_args()


def _detection(seconds: float, seed: int) -> tuple[str, list[Bound]]:
    rows, found = [], []
    for worker in (0.0, detection.WORKER_SECONDS):
        for orders in detection.ORDERS:
            ours, naive = detection.measure(orders, worker, seconds, seed)
            rows.append(
                (
                    orders,
                    f"every {worker:.0f} s" if worker else "fresh",
                    ours.mean,
                    ours.p95,
                    naive.mean,
                    naive.p95,
                    ours.mean / naive.mean,
                    floor_seconds(orders, worker, INTERVAL_SECONDS),
                    f"{ours.refused} ({naive.refused})",
                    ours.sms,
                )
            )
            name = f"{orders} orders, {'late' if worker else 'fresh'} list"
            found += _bounds_of(name, orders, worker, ours)
    title = f"## Detection delay in seconds, {seconds / 60:.0f} virtual minutes each\n\n"
    return title + table(DETECTION, rows), found


def _bounds_of(name: str, orders: int, worker: float, ours: detection.Delays) -> list[Bound]:
    found = [
        Bound(f"{name}: refused calls", ours.refused, 0),
        Bound(f"{name}: taps that waited for budget", ours.waited_taps, 0),
    ]
    if not worker:
        mean, p95 = FRESH[orders]
        found.append(Bound(f"{name}: mean", ours.mean, mean + ROUND_TRIP_SECONDS, " s"))
        found.append(Bound(f"{name}: p95", ours.p95, p95 + LONGEST_TRIP_SECONDS, " s"))
    elif orders in LATE:
        found.append(Bound(f"{name}: mean", ours.mean, LATE[orders] + ROUND_TRIP_SECONDS, " s"))
    return found


def _looks() -> tuple[str, list[Bound]]:
    with _database() as database:
        came = asyncio.run(looks.measure(database))
    text = (
        f"## The watcher over {looks.KEYS} keys with one order each\n\n"
        f"CPU per look {came.watcher_ms:.3f} ms, of a bare loop of the same client "
        f"{came.bare_ms:.3f} ms; {came.looks_a_second:.0f} looks a second; "
        f"lag {came.lag_seconds:.2f} s.\n"
    )
    return text, [
        Bound("CPU per look against the bare client", came.watcher_ms / came.bare_ms, 1.6, " ×"),
        Bound("2,000 keys: p95 of the wait for the next look", came.p95_gap_seconds, 6.0, " s"),
    ]


def _taps() -> tuple[str, list[Bound]]:
    with _database() as database:
        came = asyncio.run(taps.measure(database))
    text = (
        f"## A tap on a page of the service list, pressed by {taps.PEOPLE} people\n\n"
        f"CPU {came.ours_ms:.2f} ms, {came.ours_a_second:.0f} taps a second; a bare aiogram "
        f"handler that shows the same {came.bare_ms:.2f} ms, {came.bare_a_second:.0f} a second.\n"
    )
    return text, [
        Bound("CPU per tap against the bare handler", came.ours_ms / came.bare_ms, 1.8, " ×"),
        Bound("the same, brought to a webhook", came.stored_ms / came.bare_ms, 1.8, " ×"),
    ]


def _outbox() -> tuple[str, list[Bound]]:
    with _database() as database:
        came = asyncio.run(outbox.measure(database))
    text = (
        f"## {outbox.CODES} codes due at once, {outbox.EDITS} edits waiting\n\n"
        f"All codes left in {came.seconds:.1f} s; 30 a second take {came.ideal_seconds:.1f} s.\n"
    )
    return text, [
        Bound("codes against 30 a second", came.seconds / came.ideal_seconds, 1.1, " ×"),
        Bound("flood waits", came.flood_waits, 0),
        Bound("edits that left before a code that was due", came.overtaken, 0),
    ]


def _groups() -> tuple[str, list[Bound]]:
    came = {}
    for codes in (groups.AT_ONCE, groups.MANY):
        with _database() as database:
            came[codes] = asyncio.run(groups.measure(database, codes))
    head = ("Codes at once", "Last in private, s", "Last in the group, s", "Group's busiest minute")
    rows = [
        (codes, each.private_seconds, each.group_seconds, each.most_a_minute)
        for codes, each in came.items()
    ]
    text = "## Codes of one person due at once, posted to a group\n\n" + table(head, rows)
    few, many = came[groups.AT_ONCE], came[groups.MANY]
    busiest = max(few.most_a_minute, many.most_a_minute)
    return text, [
        Bound(f"{groups.AT_ONCE} codes: last in the group after", few.group_seconds, 5.0, " s"),
        Bound(f"{groups.MANY} codes: last in the group after", many.group_seconds, 65.0, " s"),
        Bound("messages and edits of a group in a minute", busiest, 20),
        Bound("codes of a group out of order", few.misplaced + many.misplaced, 0),
    ]


def _memory() -> tuple[str, list[Bound]]:
    sizes = ((1, 1), (10, 100), (1_000, 1), (100, 100), (10_000, 1))
    came = {}
    for keys, each in sizes:
        with _database() as database:
            came[keys, each] = asyncio.run(memory.measure(database, keys, each))
    rows = [
        (keys, each, found.megabytes, found.covered_seconds, found.refused)
        for (keys, each), found in came.items()
    ]
    text = "## Memory, and the start of the watcher\n\n" + table(
        ("Keys", "Orders each", "Memory, MB", "All looked at after, s", "Refused"), rows
    )
    start = came[100, 100]
    added = start.megabytes - came[1, 1].megabytes
    return text, [
        Bound("10,000 orders on 100 keys add", added, 60.0, " MB"),
        Bound("10,000 orders on 100 keys looked at after", start.covered_seconds, 10.0, " s"),
        Bound("refused calls", sum(found.refused for found in came.values()), 0),
    ]


def _stopping() -> tuple[str, list[Bound]]:
    longest = asyncio.run(stopping.measure())
    text = (
        "## Stopping\n\n"
        f"SIGTERM, {stopping.RUNS} times, to a bot that watches an order and waits for updates.\n"
    )
    return text, [Bound("the longest stop", longest, stopping.PROMISED_SECONDS, " s")]


def _history() -> tuple[str, list[Bound]]:
    with _database() as database:
        held = asyncio.run(history.measure(database))
    rows = [(name, gap, held.seconds[name]) for name, gap in held.gaps_ms.items()]
    text = f"## One person's {history.ORDERS:,} past orders\n\n" + table(
        ("Asked", "Event loop held at most, ms", "Answered after, s"), rows
    )
    return text, [Bound("event loop held at most", max(held.gaps_ms.values()), 50.0, " ms")]


def _wishes() -> tuple[str, list[Bound]]:
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        held = asyncio.run(wishes.measure(Path(folder)))
    title = f"## A wish of somebody with {history.ORDERS:,} past orders\n\n"
    text = title + table(("Step", "Event loop held at most, ms"), list(held.items()))
    return text, [Bound("event loop held at most", max(held.values()), 50.0, " ms")]


def _page() -> tuple[str, list[Bound]]:
    title = "## The demo's page with 500 messages, in Chromium\n\n"
    came = asyncio.run(page.figures())
    if came is None:
        return f"{title}Not measured: {page.MISSING}\n", []
    text = (
        f"{title}Longest task of the page's main thread, while scrolling and while messages "
        f"arrive: {came.longest_by_the_clock_ms:.1f} ms by the clock, which counts what else the "
        f"machine does; of CPU {came.longest_scrolling_ms:.1f} ms and "
        f"{came.longest_arriving_ms:.1f} ms.\n"
    )
    return text, [
        Bound("longest task by the clock", came.longest_by_the_clock_ms, page.MOST_TASK_MS, " ms"),
        Bound("weight of the page", came.page_bytes / 1000, page.MOST_PAGE_BYTES / 1000, " kB"),
    ]


def _replicas() -> tuple[str, list[Bound]]:
    if replicas.missing():
        return f"{replicas.TITLE}Not measured: {replicas.missing()}\n", []
    return replicas.report(*asyncio.run(replicas.measure()))


class _database:  # noqa: N801 - reads as the context it is
    """A migrated database in a folder of its own."""

    def __enter__(self) -> Path:
        self._folder = tempfile.TemporaryDirectory(prefix="bench-")
        path = Path(self._folder.name) / "bot.db"
        asyncio.run(migrate.upgrade(url_of(path)))
        return path

    def __exit__(self, *_: object) -> None:
        self._folder.cleanup()


if __name__ == "__main__":
    sys.exit(main())
