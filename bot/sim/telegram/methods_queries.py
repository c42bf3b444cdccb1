"""Bot API methods that answer queries, and getFile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bot.sim.telegram.keyboards import read_markup
from bot.sim.telegram.refusals import bad_form
from bot.sim.telegram.texts import check_inline_result

if TYPE_CHECKING:
    from bot.sim.telegram.state import State


def answer_callback_query(state: State, params: dict[str, Any]) -> bool:
    """Answer answerCallbackQuery."""
    answer = {name: value for name, value in params.items() if name != "callback_query_id"}
    start_link = f"https://t.me/{state.bot.username}?start="
    if not answer.get("url", start_link).startswith(start_link):
        raise bad_form("URL_INVALID")
    state.presses.answer(params["callback_query_id"], state.now(), answer)
    state.sequence.bump()
    return True


def answer_inline_query(state: State, params: dict[str, Any]) -> bool:
    """Answer answerInlineQuery."""
    results = params["results"]
    if len({result["id"] for result in results}) != len(results):
        raise bad_form("RESULT_ID_DUPLICATE")
    for result in results:
        read_markup(result)
        check_inline_result(result, state.users)
    answer = {name: value for name, value in params.items() if name != "inline_query_id"}
    state.inline_queries.answer(params["inline_query_id"], state.now(), answer)
    state.sequence.bump()
    return True


def get_file(state: State, params: dict[str, Any]) -> dict[str, Any]:
    """Answer getFile."""
    stored = state.files.by_id.get(params["file_id"])
    if stored is None:
        raise bad_form("wrong file_id or the file is temporarily unavailable")
    return stored.wire()
