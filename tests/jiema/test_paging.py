import pytest

from bot.jiema.budget import Budgets
from bot.jiema.client import Jiema, JiemaSession
from bot.jiema.errors import BadAnswer
from tests.jiema.samples import KEY
from tests.jiema.wire_server import answering, http, ok, serving


def page(ids: list[str], cursor: str | None) -> bytes:
    return http(ok({"items": [{"id": id_} for id_ in ids], "nextCursor": cursor}))


async def all_ids(session: JiemaSession) -> list[str]:
    return [summary.id async for summary in session.all_orders("WAITING")]


async def test_all_pages_are_gone_through_and_each_order_comes_once() -> None:
    pages = [page(["3", "2"], "a"), page(["2", "1"], "b"), page([], None)]
    async with serving(answering(*pages)) as server, Jiema(server.url, Budgets()) as api:
        assert await all_ids(api.session(KEY)) == ["3", "2", "1"]
        targets = [request.target.partition("?")[2] for request in server.requests]
    assert targets == [
        "limit=100&status=WAITING",
        "limit=100&status=WAITING&cursor=a",
        "limit=100&status=WAITING&cursor=b",
    ]


async def test_a_cursor_that_comes_again_ends_in_an_error() -> None:
    async with serving(answering(page(["1"], "a"))) as server, Jiema(server.url, Budgets()) as api:
        with pytest.raises(BadAnswer, match="cursor"):
            await all_ids(api.session(KEY))
        assert len(server.requests) == 2


async def test_a_list_with_an_unreadable_order_does_not_end_well() -> None:
    pages = [http(ok({"items": [{"id": "1"}, {}], "nextCursor": "a"})), page(["2"], None)]
    async with serving(answering(*pages)) as server, Jiema(server.url, Budgets()) as api:
        summaries = api.session(KEY).all_orders()
        assert [(await anext(summaries)).id, (await anext(summaries)).id] == ["1", "2"]
        with pytest.raises(BadAnswer, match="unreadable"):
            await anext(summaries)
