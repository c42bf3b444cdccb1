"""``python -m tests.replicas``: people, several replicas, and everything that may go wrong."""

from __future__ import annotations

import argparse
import asyncio
import shutil
import sys
import tempfile
from pathlib import Path

from tests.replicas.events import at_once, one_by_one
from tests.replicas.results import as_json, table
from tests.replicas.run import Plan, play


def main() -> int:
    given = _options()
    events = at_once() if given.short else one_by_one(given.seconds)
    plan = Plan(
        given.replicas, given.people, given.seconds, given.seed, () if given.calm else events
    )
    folder = Path(tempfile.mkdtemp(prefix="replicas-"))
    came = asyncio.run(play(plan, folder))
    sys.stdout.write(table(plan, came))
    if given.json is not None:
        given.json.write_text(as_json(plan, came) + "\n", encoding="utf-8")
    if came.verdict.findings:
        sys.stdout.write(f"logs and ledgers: {folder}\n")
        return 1
    shutil.rmtree(folder)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.replicas", description=__doc__)
    parser.add_argument("--replicas", type=int, default=3)
    parser.add_argument("--people", type=int, default=300)
    parser.add_argument("--seconds", type=float, default=240, help="how long people act")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--short", action="store_true", help="all the troubles within 40 s")
    parser.add_argument("--calm", action="store_true", help="no trouble at all")
    parser.add_argument("--json", type=Path, help="where the results go as JSON")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
