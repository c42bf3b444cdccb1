"""One story, and what a host sees of it: the figures, the files that use them, the log."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import yaml
from prometheus_client import Metric
from prometheus_client.parser import text_string_to_metric_families

from bot.core.figures import Handled, Said
from bot.core.message import Kind
from bot.core.shares import SHARES
from bot.figures.instruments import LOOK_KINDS, TIMED, UPDATE_KINDS
from bot.figures.measures import TELEGRAM_ERRORS
from bot.jiema.client import Kind as Window
from bot.jiema.client import Purpose
from bot.jiema.observer import ENDPOINTS, Outcome
from bot.updates import UPDATES
from tests.flows.full_disk import DiskProcess
from tests.flows.world import World
from tests.jiema.wire_server import free_port

pytestmark = pytest.mark.usefixtures("forked")

ROOT = Path(__file__).parents[2]
CODE = "58213947"
SMS = f"Your Quokka code: {CODE}"
OURS = "jiema_bot_"
METHOD = re.compile(r"[a-z][A-Za-z]{3,30}")
SELECTOR = re.compile(r"\b((?:jiema_bot|process|python)_\w+)(?:\{([^}]*)\})?")
MATCHER = re.compile(r'(\w+)\s*(?:=~|!=|=)\s*"([^"]*)"')
GROUPED = re.compile(r"\bby \(([^)]*)\)")
OF_PROMETHEUS = {"instance", "job", "le"}
VALUES: dict[tuple[str, str], set[str]] = {
    ("updates_total", "kind"): set(UPDATE_KINDS),
    ("updates_total", "outcome"): set(Handled),
    ("update_seconds", "kind"): set(UPDATE_KINDS),
    ("api_calls_total", "endpoint"): set(ENDPOINTS),
    ("api_calls_total", "outcome"): set(Outcome),
    ("api_call_seconds", "endpoint"): set(ENDPOINTS),
    ("budget_wait_seconds", "kind"): set(Window),
    ("budget_wait_seconds", "purpose"): set(Purpose),
    ("looks_total", "kind"): set(LOOK_KINDS),
    ("looks_total", "outcome"): set(Outcome),
    ("sms_found_total", "timed"): set(TIMED),
    ("sends_total", "kind"): set(Kind),
    ("sends_total", "outcome"): set(Said),
    ("send_delay_seconds", "kind"): set(Kind),
    ("telegram_calls_total", "outcome"): {"ok", "other", *(word for _, word in TELEGRAM_ERRORS)},
}
"""What each label may say; a method of the Bot API, and what the build is, have a form instead."""
FORMS = {
    ("telegram_calls_total", "method"): METHOD,
    ("telegram_call_seconds", "method"): METHOD,
    ("build_info", "version"): re.compile(r"\d+\.\d+\.\d+"),
    ("build_info", "python"): re.compile(r"3\.\d+\.\d+\S*"),
}


async def test_figures_tell_a_story_and_nothing_of_anybody(world: World) -> None:
    port = free_port()
    async with _bot(world, HTTP_PORT=str(port)) as bot:
        ann, key = await world.buyer()
        world.jiema.state.add_fault(endpoint="GET /orders/:id", kind="status", status=500)
        await ann.buys()
        await bot.logs("watch.trouble")
        world.jiema.state.faults.clear()
        await world.telegram_fails({"kind": "status", "method": "sendMessage", "times": 1})
        [order_id] = world.charges()
        world.jiema.state.receive_sms(order_id, SMS)
        await ann.sees(CODE, button="Copy code", seconds=60)
        await bot.says(event="outbox.sent", kind="code")
        page = await _page(port)
        phone = world.jiema.state.order(order_id).phone
    assert page.value("looks_total", kind="order", outcome="server_fault") >= 1
    assert page.value("api_calls_total", endpoint="POST /orders", outcome="ok") == 1
    assert page.value("detection_delay_seconds_count") == 1
    assert page.value("sms_found_total", timed="yes") == 1
    assert page.value("sends_total", kind="code", outcome="lost") == 1
    assert page.value("sends_total", kind="code", outcome="sent") == 1
    assert page.value("send_delay_seconds_count", kind="code") == 1
    assert page.value("telegram_calls_total", method="sendMessage", outcome="server_fault") == 1
    assert page.value("updates_total", kind="callback_query", outcome="ok") >= 1
    assert (page.value("keys_watched"), page.value("orders_watched")) == (1, 1)
    assert (page.value("shares_held"), page.value("replicas_alive")) == (SHARES, 1)
    assert page.value("intents_open") == 0
    assert page.value("database_writable") == 1
    assert page.value("database_write_wait_seconds_count") > 1
    personal = (key, key[3:], phone[1:], CODE, order_id, str(ann.user_id), "Ann", "Quokka")
    token = world.environment["BOT_TOKEN"]
    series = "\n".join(line.rpartition(" ")[0] for line in page.text.splitlines())
    assert [one for one in (*personal, token, token.partition(":")[2]) if one in series] == []
    assert list(page.strange_labels()) == []
    _assert_files_fit(page)


async def test_a_code_is_followed_from_its_tap_by_ids_alone(world: World) -> None:
    async with _bot(world) as bot:
        ann, key = await world.buyer()
        bob, _ = await world.buyer("Bob")
        for person in (ann, bob):
            await person.buys()
        mine, _ = world.charges()
        world.jiema.state.receive_sms(mine, SMS)
        await ann.sees(CODE, button="Copy code")
        await bot.says(event="outbox.sent", kind="code")
        assert await bot.terminate() == 0
        lines = bot.lines
    [taken, *_] = [
        line
        for line in lines
        if line["event"] == "update.taken"
        and (line["user"], line["kind"]) == (ann.user_id, "callback_query")
        and "purchase.sent" in _events(lines, trace=line["trace"])
    ]
    caused = _having(lines, trace=taken["trace"])
    assert _events(caused)[:3] == ["update.taken", "purchase.sent", "purchase.placed"]
    [placed] = [line for line in caused if line["event"] == "purchase.placed"]
    story = _having(lines, order=placed["order"])
    assert placed["api_order"] == mine
    [seen] = [line for line in story if line["event"] == "order.changed"]
    assert (seen["look"], seen["new_sms"]) == ("order", 1)
    sent = [line for line in story if line["event"] == "outbox.sent" and line["kind"] == "code"]
    assert len(sent) == 1
    assert lines.index(taken) < lines.index(placed) < lines.index(seen) < lines.index(sent[0])
    text = json.dumps(lines, ensure_ascii=False)
    phone = world.jiema.state.order(mine).phone
    assert [one for one in (key[3:], CODE, "Quokka", phone[1:]) if one in text] == []


def test_the_kinds_of_updates_asked_for_are_those_that_are_counted() -> None:
    assert set(UPDATE_KINDS) == set(UPDATES)


@asynccontextmanager
async def _bot(world: World, **settings: str) -> AsyncIterator[DiskProcess]:
    """Run a bot whose log can be waited for."""
    async with world.process(DiskProcess, **settings) as bot:
        assert isinstance(bot, DiskProcess)
        yield bot


class Page:
    """What ``/metrics`` said."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.families: list[Metric] = list(text_string_to_metric_families(text))

    def value(self, name: str, **labels: str) -> float:
        """Return one series of ours; it must be there."""
        found = [
            sample.value
            for family in self.families
            for sample in family.samples
            if sample.name == OURS + name and sample.labels == labels
        ]
        assert len(found) == 1, (name, labels)
        return float(found[0])

    def labels(self) -> dict[str, set[str]]:
        """Return the labels of every series by its name."""
        found: dict[str, set[str]] = {}
        for family in self.families:
            for sample in family.samples:
                found.setdefault(sample.name, set()).update(sample.labels)
        return found

    def names(self) -> set[str]:
        """Return our figures by the names a host asks for."""
        return {
            f"{family.name}_total" if family.type == "counter" else family.name
            for family in self.families
            if family.name.startswith(OURS)
        }

    def strange_labels(self) -> Iterator[str]:
        """Name label values that no closed set has."""
        for family in self.families:
            if not family.name.startswith(OURS):
                continue
            for sample in family.samples:
                name = sample.name.removeprefix(OURS)
                name = re.sub(r"_(bucket|count|sum)$", "", name)
                for label, value in sample.labels.items():
                    if label != "le" and not _allowed(name, label, value):
                        yield f"{name} {label}={value}"


def _allowed(name: str, label: str, value: str) -> bool:
    if (form := FORMS.get((name, label))) is not None:
        return form.fullmatch(value) is not None
    return value in VALUES.get((name, label), set())


async def _page(port: int) -> Page:
    async with (
        aiohttp.ClientSession() as http,
        http.get(f"http://127.0.0.1:{port}/metrics") as answer,
    ):
        assert answer.status == 200
        assert answer.headers["Content-Type"].startswith("text/plain; version=")
        return Page(await answer.text())


def _assert_files_fit(page: Page) -> None:
    """Hold dashboard, alerts and documentation against what is exposed, and the other way round."""
    expressions = [*_dashboard(), *_alerts()]
    labels = page.labels()
    for expression in expressions:
        selectors = SELECTOR.findall(expression)
        assert selectors or "up{" in expression, expression
        known = OF_PROMETHEUS.union(*(labels.get(name, set()) for name, _ in selectors))
        for name, matchers in selectors:
            assert name in labels, name
            for label, wanted in MATCHER.findall(matchers):
                assert label in labels[name] | OF_PROMETHEUS, (name, label)
                if label not in OF_PROMETHEUS:
                    _assert_can_be(name, label, wanted)
        for group in GROUPED.findall(expression):
            assert {label.strip() for label in group.split(",")} <= known, expression
    documented = re.findall(r"^\| `(jiema_bot_\w+)`", _read("docs/metrics.md"), re.MULTILINE)
    assert len(documented) == len(set(documented))
    assert set(documented) == page.names()


def _assert_can_be(series: str, label: str, wanted: str) -> None:
    name = re.sub(r"_(bucket|count|sum)$", "", series.removeprefix(OURS))
    for value in wanted.split("|"):
        assert _allowed(name, label, value), (series, label, value)


def _dashboard() -> Iterator[str]:
    board = json.loads(_read("deploy/grafana/jiema-bot.json"))
    ids = [panel["id"] for panel in board["panels"]]
    assert len(ids) == len(set(ids))
    for panel in board["panels"]:
        assert panel["type"] == "row" or (panel["targets"] and panel["description"]), panel["title"]
        for target in panel.get("targets", ()):
            yield target["expr"]


def _alerts() -> Iterator[str]:
    [group] = yaml.safe_load(_read("deploy/prometheus/alerts.yml"))["groups"]
    for rule in group["rules"]:
        assert rule["annotations"]["summary"], rule["alert"]
        assert rule["annotations"]["action"], rule["alert"]
        assert rule["labels"]["severity"] in {"critical", "warning"}
        yield rule["expr"]


def _read(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


def _having(lines: list[dict[str, Any]], **ids: object) -> list[dict[str, Any]]:
    """Return the lines that a search for an id would find."""
    return [line for line in lines if ids.items() <= line.items()]


def _events(lines: list[dict[str, Any]], **ids: object) -> list[str]:
    return [line["event"] for line in _having(lines, **ids)]
