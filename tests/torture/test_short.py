"""The short form of ``make torture``: one death at every crash point, among faults."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bot.core.crash import CRASH_POINTS

ROOT = Path(__file__).parents[2]
SEED = "1"


@pytest.mark.alone(70)
@pytest.mark.timeout(600)
def test_nothing_is_lost_at_any_crash_point(tmp_path: Path) -> None:
    results = tmp_path / "results.jsonl"
    options = ("--sweep", "--seed", SEED, "--workers", "6")
    folders = ("--resume", str(results), "--keep", str(tmp_path / "failed"))
    # A process of its own: it forks, which pytest's threads would not survive.
    done = subprocess.run(  # noqa: S603 - our own interpreter and module
        [sys.executable, "-m", "tests.torture", *options, *folders],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    rounds = [json.loads(line) for line in results.read_text().splitlines()]
    died_at = {point for one in rounds for point in one["kills"]}
    assert died_at >= set(CRASH_POINTS)
