"""A text or caption of a call: markup parsed, entities settled, length checked."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bot.sim.telegram.entities import Entities, cleaned, settled, trimmed, utf16_length
from bot.sim.telegram.markup import parse_html
from bot.sim.telegram.refusals import bad_form
from bot.sim.telegram.spec import load_spec

if TYPE_CHECKING:
    from bot.sim.telegram.people import User


@dataclass(frozen=True, slots=True)
class FormattedText:
    """Plain text with entities in Telegram's order."""

    text: str = ""
    entities: Entities = field(default_factory=list)


def read_text(owner: str, params: dict[str, Any], users: dict[int, User]) -> FormattedText:
    """Return the `text` of a call of `owner`; raises RefusalError if empty, too long, ill-marked.

    Length counts after entities parsing (Bot API, sendMessage).
    """
    formatted = _formatted(params, "text", "entities", users)
    limits = load_spec().length(owner, "text")
    if limits.measure(formatted.text) < limits.least:
        raise bad_form("message text is empty")
    if limits.measure(formatted.text) > limits.most:
        raise bad_form("message is too long")
    return formatted


def read_caption(owner: str, params: dict[str, Any], users: dict[int, User]) -> FormattedText:
    """Return the `caption` of a call of `owner`, which may be empty."""
    formatted = _formatted(params, "caption", "caption_entities", users)
    limits = load_spec().length(owner, "caption")
    if limits.measure(formatted.text) > limits.most:
        raise bad_form("message caption is too long")
    return formatted


def check_inline_result(result: dict[str, Any], users: dict[int, User]) -> None:
    """Refuse the texts of an inline query's result as those of a message would be."""
    content = result.get("input_message_content")
    if content is not None:
        read_text("sendMessage", {**content, "text": content["message_text"]}, users)
    read_caption("sendPhoto", result, users)


def _formatted(
    params: dict[str, Any], text_name: str, entities_name: str, users: dict[int, User]
) -> FormattedText:
    text = params.get(text_name, "")
    if "parse_mode" in params:
        text, entities = parse_html(cleaned(text))
    else:
        entities = [dict(entity) for entity in params.get(entities_name, [])]
        _check_bounds(entities, utf16_length(text))
    text, entities = trimmed(text, entities)
    return FormattedText(text, _with_users(settled(entities), users))


def _check_bounds(entities: Entities, end: int) -> None:
    for entity in entities:
        if entity["offset"] + entity["length"] > end:
            raise bad_form(
                f"Entity beginning at UTF-16 offset {entity['offset']} ends after the end "
                f"of the text at UTF-16 offset {end}"
            )


def _with_users(entities: Entities, users: dict[int, User]) -> Entities:
    """Put the user into each mention; a mention of somebody unknown is no entity."""
    known: Entities = []
    for entity in entities:
        user_id = entity.pop("user_id", None)
        if user_id is None:
            known.append(entity)
        elif user_id in users:
            known.append({**entity, "user": users[user_id].wire()})
    return known
