"""What holds for every test: in CI, nothing may be skipped."""

import gc
import os
from collections.abc import Generator, Iterator
from typing import Any

import pytest
from hypothesis import settings
from sqlalchemy import Dialect, Engine
from sqlalchemy.engine.default import DefaultDialect
from sqlalchemy.util import LRUCache

from tests import chromium as chromium_here
from tests import postgres as postgres_here
from tests import redis_server, telegram_models
from tests.databases import KIND, about_sqlite, meeting_place

# The same examples every time; HYPOTHESIS_PROFILE=deep looks for new ones, for many minutes.
settings.register_profile(
    "quick", derandomize=True, deadline=None, max_examples=50, stateful_step_count=30
)
settings.register_profile(
    "deep", derandomize=False, deadline=None, max_examples=4000, stateful_step_count=60
)
PROFILE = os.environ.get("HYPOTHESIS_PROFILE", "quick")
settings.load_profile(PROFILE)

STATEMENTS = 2000
"""More than are ever compiled here."""

IN_CI = os.environ.get("CI", "").lower() in {"1", "true"}


def pytest_configure(config: pytest.Config) -> None:
    if PROFILE == "deep":
        config.option.timeout = 0


def pytest_collection_finish(session: pytest.Session) -> None:
    """Keep the collector from walking all that was imported, again and again."""
    if session.config.pluginmanager.hasplugin("tests.forks"):
        telegram_models.build_all()
    gc.collect()
    gc.freeze()


def _fail_if_skipped(report: pytest.TestReport | pytest.CollectReport) -> None:
    if IN_CI and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, which CI does not allow: {report.longrepr}"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what is about SQLite alone where the tests run on PostgreSQL."""
    if KIND != "sqlite":
        left_out = {item for item in items if about_sqlite(item)}
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, Any, Any]:
    report = yield
    _fail_if_skipped(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, Any, Any]:
    report = yield
    _fail_if_skipped(report)
    return report


@pytest.fixture(scope="session", autouse=True)
def statements_compiled_once() -> Iterator[None]:
    """Each database that is opened would compile its statements again, a tenth of all the work."""
    caches: dict[type[Dialect], LRUCache[Any, Any]] = {}

    def cache(engine: Engine) -> LRUCache[Any, Any]:
        return caches.setdefault(type(engine.dialect), LRUCache(STATEMENTS))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Engine, "_compiled_cache", property(cache, lambda *_: None), raising=False)
        # A statement is found again by the dialect that it is compiled for.
        patch.setattr(DefaultDialect, "__hash__", lambda dialect: hash(type(dialect)))
        patch.setattr(DefaultDialect, "__eq__", lambda one, other: type(one) is type(other))
        yield


@pytest.fixture(scope="session")
def chromium() -> str:
    """Path of a browser for the tests of the chat page; they are skipped without one."""
    path = chromium_here.find()
    if path is None:
        pytest.skip(chromium_here.MISSING)
    return path


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory) -> Iterator[postgres_here.Server]:
    """A server that all tests of a run share; those that need it are skipped without one."""
    if postgres_here.find() is None:
        pytest.skip(postgres_here.MISSING)
    with postgres_here.shared_server(meeting_place(tmp_path_factory)) as server:
        yield server


@pytest.fixture(scope="session")
def redis() -> Iterator[redis_server.Server]:
    """A server that the tests of a worker share; those that need it are skipped without one."""
    if redis_server.find() is None:
        pytest.skip(redis_server.MISSING)
    with redis_server.own_server() as server:
        yield server
