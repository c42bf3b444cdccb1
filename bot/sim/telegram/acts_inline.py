"""A person's acts with the bot's inline mode: ask, choose a result."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from bot.sim.telegram.acts import ActError, chat_of, user_of
from bot.sim.telegram.keyboards import read_markup
from bot.sim.telegram.membership import tell
from bot.sim.telegram.queries import InlineQuery
from bot.sim.telegram.texts import read_text

if TYPE_CHECKING:
    from bot.sim.telegram.state import State


def ask(
    state: State, *, user_id: int, query: str, offset: str = "", chat_type: str = "sender"
) -> dict[str, Any]:
    """Type a query after the bot's name in some chat; in the bot's own it is "sender"."""
    if not state.inline_mode:
        raise ActError("the bot has no inline mode")
    asked = InlineQuery(
        state.inline_queries.next_id(),
        user_of(state, user_id),
        state.now(),
        text=query,
        offset=offset,
        chat_type=chat_type,
    )
    state.inline_queries.by_id[asked.query_id] = asked
    state.sequence.bump()
    return {
        "inline_query_id": asked.query_id,
        "update_id": state.updates.put("inline_query", asked.wire()),
    }


def choose(
    state: State,
    *,
    inline_query_id: str,
    result_id: str,
    chat_id: int,
    thread_id: int | None = None,
) -> dict[str, Any]:
    """Send a result of an answered query into a chat; the bot hears it as said `via_bot`.

    Returns message_id. `chosen_inline_result` comes only where BotFather's feedback is on.
    """
    asked = state.inline_queries.by_id.get(inline_query_id)
    if asked is None or asked.answer is None:
        raise ActError("no such answered query", HTTPStatus.NOT_FOUND.value)
    found = [result for result in asked.answer["results"] if result["id"] == result_id]
    if not found or "input_message_content" not in found[0]:
        raise ActError(f"no result {result_id} with a text", HTTPStatus.NOT_FOUND.value)
    content = found[0]["input_message_content"]
    said = read_text("sendMessage", {**content, "text": content["message_text"]}, state.users)
    message = state.post(
        chat_of(state, chat_id),
        asked.user,
        text=said.text,
        entities=said.entities,
        inline_keyboard=read_markup(found[0]).inline,
        thread_id=thread_id,
        extra={"via_bot": state.bot.wire()},
    )
    if state.inline_feedback:
        chosen = {"result_id": result_id, "from": asked.user.wire(), "query": asked.text}
        state.updates.put("chosen_inline_result", chosen)
    tell(state, message)
    return {"message_id": message.message_id}


def set_inline_mode(state: State, *, enabled: bool, feedback: bool = False) -> dict[str, Any]:
    """Switch inline mode and its feedback, as the bot's owner does with BotFather."""
    state.inline_mode = enabled
    state.inline_feedback = feedback
    return {"enabled": enabled, "feedback": feedback}
