"""What import-linter (``make check``) cannot say about the shape of the house."""

import ast
import json
import pkgutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGES = ("bot", "handlers", "storage")
BY_ALEMBIC = "storage.migrations"
LONGEST_FILE_LINES = 300

# Runs in a process of its own. Reading files is what an import does; the rest it must not do.
IMPORT_ALL = """
import importlib, json, os, sys, threading

seen = []
writing = os.O_WRONLY | os.O_RDWR | os.O_CREAT

def hook(event, args):
    if event == "open" and isinstance(args[2], int) and args[2] & writing:
        if args[0] != os.devnull:
            seen.append(f"{event} {args[0]}")
    elif event in {"socket.connect", "socket.bind", "socket.getaddrinfo", "subprocess.Popen"}:
        seen.append(event)

sys.addaudithook(hook)
importlib.import_module("bot.telegram_models").import_aiogram()  # else it takes seconds longer
for name in json.loads(sys.argv[1]):
    before = len(seen)
    importlib.import_module(name)
    seen[before:] = [f"{name}: {what}" for what in seen[before:]]
seen += [f"thread {thread.name}" for thread in threading.enumerate()[1:]]
print(json.dumps(seen))
"""


def modules() -> Iterator[str]:
    for package in PACKAGES:
        yield package
        for found in pkgutil.walk_packages([str(ROOT / package)], prefix=f"{package}."):
            if not found.name.startswith(BY_ALEMBIC):
                yield found.name


def sources() -> Iterator[Path]:
    for package in PACKAGES:
        yield from (ROOT / package).rglob("*.py")


def test_nothing_runs_at_import() -> None:
    done = subprocess.run(  # noqa: S603 - our own interpreter and text
        [sys.executable, "-B", "-c", IMPORT_ALL, json.dumps(list(modules()))],
        cwd=ROOT,
        env={"PYTHONPATH": str(ROOT)},  # no setting is there to be read
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert json.loads(done.stdout) == []


def test_every_part_has_its_layer() -> None:
    config = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (layers,) = (
        contract["layers"]
        for contract in config["tool"]["importlinter"]["contracts"]
        if contract["type"] == "layers"
    )
    named = {part.strip(" ()") for layer in layers for part in layer.split("|")}
    parts = {f"bot.{found.name}" for found in pkgutil.iter_modules([str(ROOT / "bot")])}
    assert parts | {"handlers", "storage"} <= named


def test_the_domain_needs_only_the_standard_library() -> None:
    strangers = {
        f"{path.name}: {name}"
        for path in (ROOT / "bot" / "core").rglob("*.py")
        for name in imported(path)
        if name.partition(".")[0] not in sys.stdlib_module_names and not name.startswith("bot.core")
    }
    assert strangers == set()


def test_files_are_short() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in sources()}
    assert {path for path, lines in lengths.items() if lines > LONGEST_FILE_LINES} == set()


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and not node.level:
            yield str(node.module)
