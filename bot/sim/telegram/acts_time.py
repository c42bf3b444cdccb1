"""Acts of no person: let time pass, deliver twice, set limits and faults."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from bot.sim.telegram.acts import ActError, chat_of, standing_message
from bot.sim.telegram.faults import Fault

if TYPE_CHECKING:
    from bot.sim.telegram.state import State


def redeliver(state: State, *, update_id: int) -> dict[str, Any]:
    """Deliver an update once more, under the same id."""
    if not state.updates.redeliver(update_id):
        raise ActError(f"no update {update_id}", HTTPStatus.NOT_FOUND.value)
    return {"update_id": update_id}


def age_query(state: State, *, callback_query_id: str, seconds: float) -> dict[str, Any]:
    """Make a callback query this much older."""
    query = state.presses.by_id.get(callback_query_id)
    if query is None:
        raise ActError(f"no callback query {callback_query_id}", HTTPStatus.NOT_FOUND.value)
    query.asked_at -= seconds
    return query.view()


def age_message(state: State, *, chat_id: int, message_id: int, seconds: int) -> dict[str, Any]:
    """Make a message this much older."""
    message = standing_message(chat_of(state, chat_id), message_id)
    message.date -= seconds
    return {"date": message.date, "seq": state.touch(message)}


def set_flood_limits(state: State, *, enabled: bool) -> dict[str, Any]:
    """Switch Telegram's flood limits on or off; they start with empty windows."""
    state.flood.overall.clear()
    state.flood.by_chat.clear()
    state.flood.enabled = enabled
    return {"enabled": enabled}


def set_privacy(state: State, *, reads_all_group_messages: bool) -> dict[str, Any]:
    """Switch the bot's privacy mode, as its owner does with BotFather."""
    state.reads_all_group_messages = reads_all_group_messages
    return {"reads_all_group_messages": reads_all_group_messages}


def plan_faults(state: State, plan: list[dict[str, Any]]) -> dict[str, Any]:
    """Add faults to the plan; see `Fault` for what each may say."""
    try:
        faults = [Fault.of(data) for data in plan]
    except (TypeError, ValueError) as error:
        raise ActError(str(error), HTTPStatus.BAD_REQUEST.value) from error
    state.faults.faults.extend(faults)
    return {"faults": len(state.faults.faults)}
