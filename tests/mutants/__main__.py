"""``python -m tests.mutants``: change the code of what must not go wrong, and count who notices.

mutmut (``[tool.mutmut]`` in ``pyproject.toml``) makes the mutants and runs the tests of each.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path

from mutmut.configuration import config

LEAST_SCORE_PERCENT = 90
FOLDER = Path("mutants")
KILLED = {1, 3}
"""Exit codes of pytest: a test failed; pytest itself did."""
TIMED_OUT = {24, -24, 152, 36}
"""How a process ends that got SIGXCPU, and mutmut's own word for it."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="mutants at a time")
    parser.add_argument("--count", action="store_true", help="only count what the last run found")
    given = parser.parse_args()
    if not given.count:
        _run(given.jobs)
    found = {path: _results(path) for path in config().only_mutate}
    sys.stdout.write(_table(found))
    score = _score([result for results in found.values() for result in results.values()])
    return 0 if score >= LEAST_SCORE_PERCENT else 1


def _run(jobs: int) -> None:
    """Let mutmut begin anew: what it remembers does not know of changed tests."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    subprocess.run(  # noqa: S603 - the tool beside our own interpreter
        [Path(sys.executable).with_name("mutmut"), "run", "--max-children", str(jobs)],
        check=True,
    )


def _results(path: str) -> dict[str, str]:
    """Return what became of each mutant of a module."""
    codes = json.loads((FOLDER / f"{path}.meta").read_text())["exit_code_by_key"]
    return {name: _result(code) for name, code in codes.items()}


def _result(code: int | None) -> str:
    if code in KILLED:
        return "killed"
    return "timed out" if code in TIMED_OUT else "survived"


def _score(results: list[str]) -> float:
    """Return the percentage that was noticed; no mutants are no proof."""
    return 100 * sum(result != "survived" for result in results) / len(results) if results else 0


def _table(found: dict[str, dict[str, str]]) -> str:
    rows = [*found.items(), ("all", {k: v for each in found.values() for k, v in each.items()})]
    lines = [
        f"{'module':26}{'mutants':>9}{'killed':>9}{'timed out':>11}{'survived':>10}{'score':>9}"
    ]
    for path, results in rows:
        counts = Counter(results.values())
        lines.append(
            f"{path:26}{len(results):>9}{counts['killed']:>9}{counts['timed out']:>11}"
            f"{counts['survived']:>10}{_score(list(results.values())):>8.1f}%"
        )
    survivors = [
        name for results in found.values() for name, one in results.items() if one == "survived"
    ]
    shown = [f"  mutmut show {name}" for name in survivors]
    return "\n".join([*lines, "", f"survived: {len(survivors)}", *shown, ""])


if __name__ == "__main__":
    sys.exit(main())
