"""``python -m tests.torture``: rounds of faults and kills for a time, and what came of them."""

from __future__ import annotations

import argparse
import asyncio
import gc
import os
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import count, takewhile
from pathlib import Path

from storage import migrate
from tests.torture.fast import FastTime, run_fast
from tests.torture.forks import Forks, start_fork_server
from tests.torture.plan import SWEEP_ROUNDS, plan_round, plan_sweep, swept
from tests.torture.results import Results
from tests.torture.round import play

SWEEPS = 3
"""How often a sweep tries a crash point: chance may end a round before the process passes it."""


@dataclass(frozen=True)
class Options:
    """What the command line asks for."""

    seconds: float
    seed: int
    workers: int
    speed: float
    only: int | None
    sweep: bool
    rounds: int | None
    results: Path
    keep: Path


def main() -> int:
    options = _options()
    results = Results(options.results, options.seed)
    with tempfile.TemporaryDirectory(prefix="torture-") as folder:
        template = Path(folder) / "template.db"
        _in_a_fork(lambda: asyncio.run(migrate.upgrade(f"sqlite+aiosqlite:///{template}")))
        gc.collect()
        gc.freeze()
        workers = 1 if options.only is not None else options.workers
        processes = [
            _fork(partial(_work, options, results, template, worker)) for worker in range(workers)
        ]
        signal.signal(signal.SIGTERM, lambda *_: _end(processes))
        for process in processes:
            os.waitpid(process, 0)
    lines = results.read()
    if options.only is not None:
        lines = [line for line in lines if line["round"] == options.only][-1:]
    sys.stdout.write(results.table(lines))
    return 1 if not lines or any(line["findings"] for line in lines) else 0


def _options() -> Options:
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    parser.add_argument("--seconds", type=float, default=600, help="how long to go on")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=2, help="rounds played side by side")
    parser.add_argument("--speed", type=float, default=10, help="how much faster time passes")
    parser.add_argument("--round", type=int, help="play this round alone, and keep its folder")
    parser.add_argument(
        "--sweep", action="store_true", help="short rounds until each crash point was met instead"
    )
    parser.add_argument("--rounds", type=int, help="at most so many rounds")
    parser.add_argument(
        "--resume", type=Path, help="results are added to this file; rounds it has are left out"
    )
    parser.add_argument("--keep", type=Path, help="where the folders of failed rounds go")
    given = parser.parse_args()
    scratch = Path(tempfile.gettempdir())
    return Options(
        seconds=given.seconds,
        seed=given.seed,
        workers=given.workers,
        speed=given.speed,
        only=given.round,
        sweep=given.sweep,
        rounds=given.rounds,
        results=given.resume or Path(tempfile.mkstemp(prefix="torture-", suffix=".jsonl")[1]),
        keep=given.keep or scratch / "torture-failed",
    )


def _work(options: Options, results: Results, template: Path, worker: int) -> None:
    forks = Forks(start_fork_server())
    run_fast(
        FastTime(options.speed, time.time()),
        _rounds(options, results, template, worker, forks),
    )


async def _rounds(
    options: Options, results: Results, template: Path, worker: int, forks: Forks
) -> None:
    await forks.open()
    ends_at = time.time() + options.seconds
    for number in _numbers(options, results, worker):
        if time.time() >= ends_at:
            break
        await _one(options, results, template, number, forks)
    await forks.close()


def _numbers(options: Options, results: Results, worker: int) -> Iterator[int]:
    """Yield the rounds a worker plays, those left out that have their result already."""
    if options.only is not None:
        yield options.only
        return
    done = {line["round"] for line in results.read()}
    if options.sweep:
        for place in range(worker, SWEEP_ROUNDS, options.workers):
            tries = range(place, SWEEPS * SWEEP_ROUNDS, SWEEP_ROUNDS)
            yield from takewhile(lambda number: not _is_swept(results, number), tries)
        return
    for number in count(worker, options.workers):
        if options.rounds is not None and number >= options.rounds:
            return
        if number not in done:
            yield number


def _is_swept(results: Results, number: int) -> bool:
    """Whether earlier rounds of the sweep died wherever this one should."""
    died_at = {point for line in results.read() for point in line["kills"]}
    return died_at.issuperset(swept(number))


async def _one(
    options: Options, results: Results, template: Path, number: int, forks: Forks
) -> None:
    began = time.time()
    folder = Path(tempfile.mkdtemp(prefix=f"round-{number}-"))
    try:
        plan = (plan_sweep if options.sweep else plan_round)(options.seed, number)
        verdict, outside = await play(plan, forks, template, folder, options.speed)
        results.add(number, verdict, seconds=time.time() - began)
        if verdict.findings or options.only is not None:
            outside.write_down()
            kept = options.keep / f"{options.seed}-{number}"
            shutil.rmtree(kept, ignore_errors=True)
            shutil.copytree(folder, kept)
            sys.stdout.write(results.failure(number, verdict, kept))
            sys.stdout.flush()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _end(processes: list[int]) -> None:
    """End the workers; each one's fork server notices, and ends its bots."""
    for process in processes:
        os.kill(process, signal.SIGKILL)


def _in_a_fork(work: Callable[[], None]) -> None:
    os.waitpid(_fork(work), 0)


def _fork(work: Callable[[], None]) -> int:
    """Run something in a process of its own, which ends with it; returns the process's id."""
    process = os.fork()
    if process:
        return process
    status = 1
    try:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        work()
        status = 0
    finally:
        if status:
            traceback.print_exc()
        sys.stdout.flush()
        os._exit(status)


if __name__ == "__main__":
    sys.exit(main())
