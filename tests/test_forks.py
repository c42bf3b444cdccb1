"""The forks that run the tests lose none of them, however one ends."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
"""Where the plugin is found by itself: what all tests import takes longer than a run here."""

QUIETLY = ("-p", "no:cacheprovider", "-W", "ignore::pytest.PytestUnknownMarkWarning")

PASSES = "def test_well(): pass\ndef test_well_again(): pass\n"
FAILS = "def test_ill(): assert 1 == 2\n"
DIES = "import os\ndef test_dies(): os._exit(0)\ndef test_after(): pass\n"
LEAVES_ILL = """
import pytest

@pytest.fixture(scope="session")
def lent():
    yield
    raise RuntimeError("never given back")

def test_borrows(lent): pass
"""
IN_ORDER = """
import pathlib, pytest

@pytest.mark.alone(1)
def test_it(tmp_path):
    assert (tmp_path.parent / "first").exists()
"""
FIRST = """
def test_it(tmp_path):
    (tmp_path.parent / "first").touch()
"""


def run(folder: Path, *options: str, **files: str) -> tuple[int, str]:
    """Run files by forks; returns the exit status and the last line."""
    for name, text in files.items():
        (folder / f"test_{name}.py").write_text(text)
    done = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-m", "pytest", "-p", "forks", *QUIETLY, *options],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(TESTS)},
        capture_output=True,
        text=True,
        check=False,
    )
    counts = re.sub(r" in .*|=+ | =+", "", done.stdout.splitlines()[-1])
    return done.returncode, counts


def test_all_are_counted_together(tmp_path: Path) -> None:
    assert run(tmp_path, a=PASSES, b=FAILS, c=PASSES) == (1, "1 failed, 4 passed")


def test_files_that_wait_and_others_are_all_run(tmp_path: Path) -> None:
    waits = "import pytest\npytestmark = pytest.mark.slow(1)\n" + PASSES
    files = {f"waits_{number}": waits for number in range(5)}
    files |= {f"computes_{number}": PASSES for number in range(9)}
    assert run(tmp_path, **files) == (0, "28 passed")


def test_a_fork_that_dies_is_an_error_and_the_others_go_on(tmp_path: Path) -> None:
    files = {f"passes_{number}": PASSES for number in range(8)}
    assert run(tmp_path, a_dies=DIES, **files) == (1, "16 passed, 3 errors")


def test_the_end_of_what_a_session_lent_counts(tmp_path: Path) -> None:
    assert run(tmp_path, a=LEAVES_ILL) == (1, "1 passed, 1 error")


def test_what_is_alone_comes_last(tmp_path: Path) -> None:
    assert run(tmp_path, a=IN_ORDER, b=FIRST) == (0, "2 passed")


def test_the_first_failure_can_end_it(tmp_path: Path) -> None:
    status, counts = run(tmp_path, "-x", a=FAILS, b=IN_ORDER)
    assert (status, counts) == (1, "1 failed")


@pytest.mark.parametrize("text", ["import nothing_of_this_name", ""])
def test_nothing_to_run_is_no_success(tmp_path: Path, text: str) -> None:
    status, _ = run(tmp_path, a=text)
    assert status in {pytest.ExitCode.INTERRUPTED, pytest.ExitCode.NO_TESTS_COLLECTED}
