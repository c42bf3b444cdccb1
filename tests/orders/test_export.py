from __future__ import annotations

import csv
import io
import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.money import Money
from bot.core.quiet import QuietHours
from bot.core.wish import Wish
from bot.orders.export import Exports, defused
from storage.store import SqlStore
from tests.storage.samples import ALICE, MALAYSIA, NOW, TELEGRAM, connect


@pytest.mark.parametrize("cell", ["=1+1", "+1+1", "-1", "@SUM(A1)", "+", "+60 1=2"])
def test_what_a_spreadsheet_would_run_is_quoted(cell: str) -> None:
    assert defused(cell) == f"'{cell}"


@pytest.mark.parametrize(
    ("cell", "safe"),
    [
        ("\t=1", "'\t'=1"),
        ("\r=1", "'\r'=1"),
        ("+601\n=2", "'+601\n'=2"),
        ("hi;=HYPERLINK(A1)", "hi;'=HYPERLINK(A1)"),
        ("a\n@b\nc", "a\n'@b\nc"),
    ],
)
def test_what_a_spreadsheet_may_cut_into_cells_is_quoted_there(cell: str, safe: str) -> None:
    assert defused(cell) == safe


@pytest.mark.parametrize("cell", ["+60123456789", "Telegram", "0.32", "", "'=1", "a=1", "123-456"])
def test_what_is_no_formula_stays_as_it_is(cell: str) -> None:
    assert defused(cell) == cell


@given(st.text())
def test_no_cell_begins_like_a_formula_once_it_is_read_again(text: str) -> None:
    file = io.StringIO(newline="")
    csv.writer(file).writerow([defused(text), "end"])
    [[cell, end]] = csv.reader(io.StringIO(file.getvalue(), newline=""))
    assert end == "end"
    assert cell.replace("'", "") == text.replace("'", "")
    if not (cell.startswith("+") and cell[1:].isdecimal()):
        pieces = re.split(r"[;\t\r\n]", cell)
        assert not any(piece.startswith(("=", "+", "-", "@")) for piece in pieces)


async def test_wishes_and_quiet_hours_are_taken_away_too(store: SqlStore) -> None:
    await connect(store)
    async with store.write() as unit:
        await unit.names.name_services([TELEGRAM])
        await unit.names.name_countries([MALAYSIA])
        await unit.accounts.set_quiet(ALICE, QuietHours(22, 7, 345))
        await unit.wishes.put(Wish(0, ALICE, 1, 1, Money(30), NOW))
    told = json.loads(await Exports(store).everything(ALICE))
    assert told["accounts"][0]["quiet"] == {"begins": 22, "ends": 7, "ahead_minutes": 345}
    assert [wish["at_most"] for wish in told["wishes"]] == ["0.30"]
