import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SKIPPED = "import pytest\n\ndef test_it():\n    pytest.skip('why not')\n"
SKIPPED_WHOLE = "import pytest\npytest.skip('why not', allow_module_level=True)\n"


@pytest.mark.parametrize("text", [SKIPPED, SKIPPED_WHOLE])
@pytest.mark.parametrize(("ci", "passes"), [("true", False), ("", True)])
def test_a_skip_fails_in_ci_alone(tmp_path: Path, text: str, ci: str, *, passes: bool) -> None:
    (tmp_path / "test_one.py").write_text(text + "\ndef test_two():\n    pass\n")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "tests.conftest", "-p", "no:cacheprovider", "."],
        cwd=tmp_path,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "CI": ci},
        capture_output=True,
        text=True,
        check=False,
    )
    well = {pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED}
    assert (pytest.ExitCode(done.returncode) in well) is passes, done.stdout
    assert "why not" in done.stdout or passes
