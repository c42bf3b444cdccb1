"""A pytest plugin: import and collect once, then let forks of this process run the files.

Importing and collecting everything costs as much as hundreds of tests, and workers that start anew
would each pay for it. A fork takes the next file until there is none and tells of each test through
a pipe, so that pytest reports as if it had run them all itself.

Files that wait for long (``pytest.mark.slow``) have forks of their own, beside those that compute;
of these the longest (``pytest.mark.long``) come first, so that none is left over at the end.
What counts on how fast time passes (``pytest.mark.alone``) runs when nothing else does.
"""

from __future__ import annotations

import io
import multiprocessing
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from itertools import chain, groupby
from multiprocessing.connection import Connection, wait
from multiprocessing.sharedctypes import Synchronized
from typing import Any, Final

import pytest

WAITING: Final = 4
COMPUTING: Final = 5
_FORKING: Final = multiprocessing.get_context("fork")

File = list[pytest.Item]
Location = tuple[str, int | None, str]


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool | None:
    """Run all that was collected; what cannot be run is left to pytest to say."""
    if session.testsfailed or session.config.option.collectonly:
        return None
    session.config._tmp_path_factory.getbasetemp()  # type: ignore[attr-defined] # one for all
    files = [list(items) for _, items in groupby(session.items, lambda item: item.path)]
    alone = [file for file in files if _seconds(file, "alone")]
    waiting = [file for file in files if _seconds(file, "slow") and file not in alone]
    waiting.sort(key=lambda file: _seconds(file, "slow"), reverse=True)
    computing = [file for file in files if file not in alone and file not in waiting]
    computing.sort(key=lambda file: _seconds(file, "long"), reverse=True)
    together = [*_forks(session, waiting, WAITING), *_forks(session, computing, COMPUTING)]
    ran = _run(session, together) | _run(session, _forks(session, alone, 1))
    for item in session.items:
        if item.nodeid not in ran:
            _report_error(session.config, item.nodeid, item.location, "it was never run to its end")
    return True


def _seconds(file: File, marker: str) -> int:
    """Return the longest time that a marker names in a file, 0 if there is none."""
    marks = chain.from_iterable(item.iter_markers(marker) for item in file)
    return max((int(mark.args[0]) for mark in marks), default=0)


def _forks(session: pytest.Session, files: Sequence[File], most: int) -> list[_Fork]:
    """Start forks that share files."""
    taken = _FORKING.Value("i", 0)
    return [_Fork(session, files, taken) for _ in range(min(most, len(files)))]


def _run(session: pytest.Session, forks: list[_Fork]) -> set[str]:
    """Report what forks tell, until all have ended; returns the ids of the tests they ran."""
    running = list(forks)
    try:
        while running:
            heard = wait([fork.tells for fork in running])
            running = [fork for fork in running if fork.tells not in heard or fork.report()]
            if session.shouldfail:
                raise session.Failed(session.shouldfail)
    finally:
        for fork in running:
            fork.interrupt()
    return {nodeid for fork in forks for nodeid in fork.ran}


def _report_error(config: pytest.Config, nodeid: str, location: Location, why: str) -> None:
    report = pytest.TestReport(nodeid, location, {}, "failed", why, "teardown")
    config.hook.pytest_runtest_logreport(report=report)


class _Fork:
    """A fork, as the process that reports knows it."""

    def __init__(
        self, session: pytest.Session, files: Sequence[File], taken: Synchronized[int]
    ) -> None:
        self.tells, tell = _FORKING.Pipe(duplex=False)
        self.ran: set[str] = set()
        self._taken = taken  # what nobody refers to here would be another's memory, too
        self._config = session.config
        self._process = _FORKING.Process(target=_work, args=(session, files, taken, tell))
        self._process.start()
        self._at: tuple[str, Location] = ("at its start", ("", None, ""))
        tell.close()

    def report(self) -> bool:
        """Report what it tells next; returns whether there may be more."""
        try:
            hook, told = self.tells.recv()
        except EOFError:
            self._process.join()
            self._report_death()
            return False
        if hook == "ended":
            self._process.join()
            return False
        if hook == "pytest_runtest_logstart":
            self._at = told["nodeid"], told["location"]
        if hook == "pytest_runtest_logfinish":
            self.ran.add(told["nodeid"])
        if "report" in told:
            told["report"] = self._config.hook.pytest_report_from_serializable(
                config=self._config, data=told["report"]
            )
        getattr(self._config.hook, hook)(**told)
        return True

    def interrupt(self) -> None:
        """End it as Ctrl-C does: what its tests have started is stopped."""
        assert self._process.pid is not None
        os.kill(self._process.pid, signal.SIGINT)
        self._process.join()

    def _report_death(self) -> None:
        why = f"its process ended, with status {self._process.exitcode}: see its last words"
        _report_error(self._config, *self._at, why)


# In a fork.


def _work(
    session: pytest.Session, files: Sequence[File], taken: Synchronized[int], tell: Connection
) -> None:
    _be_silent(session.config)
    session.config.pluginmanager.register(_Teller(session.config, tell))
    items = chain.from_iterable(_taken(files, taken))
    item = next(items, None)
    try:
        while item is not None:
            following = next(items, None)
            item.ihook.pytest_runtest_protocol(item=item, nextitem=following)
            item = following
    except KeyboardInterrupt:
        session._setupstate.teardown_exact(None)
        sys.exit(signal.SIGINT)
    session.config._ensure_unconfigure()
    tell.send(("ended", {}))


def _be_silent(config: pytest.Config) -> None:
    """Print nothing of one's own, and keep what tests print to oneself."""
    reporter = config.pluginmanager.getplugin("terminalreporter")
    reporter._tw._file = io.StringIO()
    capture = config.pluginmanager.getplugin("capturemanager")
    capture.stop_global_capturing()  # its file is the same for all forks
    capture.start_global_capturing()
    capture.suspend_global_capture()


def _taken(files: Sequence[File], taken: Synchronized[int]) -> Iterator[File]:
    """Take files that no other fork has taken."""
    while True:
        with taken.get_lock():
            number = taken.value
            taken.value += 1
        if number >= len(files):
            return
        yield files[number]


class _Teller:
    """Tells the process that reports what pytest would report here."""

    def __init__(self, config: pytest.Config, tell: Connection) -> None:
        self._config = config
        self._tell = tell

    def pytest_runtest_logstart(self, nodeid: str, location: Location) -> None:
        self._send("pytest_runtest_logstart", nodeid=nodeid, location=location)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        hook = self._config.hook.pytest_report_to_serializable
        self._send("pytest_runtest_logreport", report=hook(config=self._config, report=report))

    def pytest_runtest_logfinish(self, nodeid: str, location: Location) -> None:
        self._send("pytest_runtest_logfinish", nodeid=nodeid, location=location)

    def _send(self, hook: str, **told: Any) -> None:
        self._tell.send((hook, told))
