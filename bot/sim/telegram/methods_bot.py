"""Bot API methods about the bot itself: who it is, its commands, texts, menu, webhook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from bot.sim.telegram.access import known_chat
from bot.sim.telegram.profile import scope_key
from bot.sim.telegram.refusals import bad_form
from bot.sim.telegram.updates import DEFAULT_CONNECTIONS

if TYPE_CHECKING:
    from bot.sim.telegram.state import State

_LOOPBACK = "127.0.0.1"
_PORTS = frozenset({None, 443, 80, 88, 8443})


def get_me(state: State, params: dict[str, Any]) -> dict[str, Any]:  # noqa: ARG001 - one signature
    """Answer getMe."""
    abilities = (
        "can_connect_to_business",
        "has_main_web_app",
        "has_topics_enabled",
        "allows_users_to_create_topics",
        "can_manage_bots",
        "supports_guest_queries",
        "supports_join_request_queries",
    )
    return state.bot.wire() | {
        "can_join_groups": True,
        "can_read_all_group_messages": state.reads_all_group_messages,
        "supports_inline_queries": state.inline_mode,
        **dict.fromkeys(abilities, False),
    }


def set_my_commands(state: State, params: dict[str, Any]) -> bool:
    """Answer setMyCommands."""
    _check_scope(state, params.get("scope"))
    commands = [
        {**command, "command": command["command"].removeprefix("/")}
        for command in params["commands"]
    ]
    state.profile.commands[_commands_key(params)] = commands
    state.sequence.bump()
    return True


def get_my_commands(state: State, params: dict[str, Any]) -> list[dict[str, Any]]:
    """Answer getMyCommands."""
    _check_scope(state, params.get("scope"))
    return state.profile.commands.get(_commands_key(params), [])


def delete_my_commands(state: State, params: dict[str, Any]) -> bool:
    """Answer deleteMyCommands."""
    _check_scope(state, params.get("scope"))
    state.profile.commands.pop(_commands_key(params), None)
    state.sequence.bump()
    return True


def set_my_name(state: State, params: dict[str, Any]) -> bool:
    """Answer setMyName."""
    return _set_text(state, params, "name")


def set_my_description(state: State, params: dict[str, Any]) -> bool:
    """Answer setMyDescription."""
    return _set_text(state, params, "description")


def set_my_short_description(state: State, params: dict[str, Any]) -> bool:
    """Answer setMyShortDescription."""
    return _set_text(state, params, "short_description")


def set_chat_menu_button(state: State, params: dict[str, Any]) -> bool:
    """Answer setChatMenuButton."""
    chat_id = params.get("chat_id")
    if chat_id is not None:
        known_chat(state, chat_id)
    state.profile.menu_buttons[chat_id] = params.get("menu_button", {"type": "default"})
    state.sequence.bump()
    return True


def get_chat_menu_button(state: State, params: dict[str, Any]) -> dict[str, Any]:
    """Answer getChatMenuButton."""
    buttons = state.profile.menu_buttons
    chat_id = params.get("chat_id")
    return buttons.get(chat_id) or buttons.get(None) or {"type": "commands"}


def set_webhook(state: State, params: dict[str, Any]) -> bool:
    """Answer setWebhook; plain HTTP is taken on loopback, where Telegram wants HTTPS always."""
    url = params["url"]
    if params.get("drop_pending_updates"):
        state.updates.drop_pending()
    if not url:
        state.updates.set_webhook(None)
        return True
    parts = urlsplit(url)
    if parts.scheme != "https" and (parts.scheme != "http" or parts.hostname != _LOOPBACK):
        raise bad_form("bad webhook: An HTTPS URL must be provided for webhook")
    if parts.hostname != _LOOPBACK and parts.port not in _PORTS:
        raise bad_form("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    if "allowed_updates" in params:
        state.updates.allowed = params["allowed_updates"]
    state.updates.set_webhook(params)
    return True


def delete_webhook(state: State, params: dict[str, Any]) -> bool:
    """Answer deleteWebhook."""
    state.updates.set_webhook(None)
    if params.get("drop_pending_updates"):
        state.updates.drop_pending()
    return True


def get_webhook_info(state: State, params: dict[str, Any]) -> dict[str, Any]:  # noqa: ARG001 - one signature
    """Answer getWebhookInfo."""
    webhook = state.updates.webhook or {}
    info = {
        "url": webhook.get("url", ""),
        "has_custom_certificate": False,
        "pending_update_count": len(state.updates.pending),
    }
    if webhook:
        info["max_connections"] = webhook.get("max_connections", DEFAULT_CONNECTIONS)
    if state.updates.last_failure is not None:
        info["last_error_date"], info["last_error_message"] = state.updates.last_failure
    if state.updates.allowed:
        info["allowed_updates"] = state.updates.allowed
    return info


def _commands_key(params: dict[str, Any]) -> tuple[tuple[str, ...], str]:
    return scope_key(params.get("scope")), params.get("language_code", "")


def _check_scope(state: State, scope: dict[str, Any] | None) -> None:
    if scope is not None and "chat_id" in scope:
        known_chat(state, scope["chat_id"])


def _set_text(state: State, params: dict[str, Any], name: str) -> bool:
    state.profile.texts[name, params.get("language_code", "")] = params.get(name, "")
    state.sequence.bump()
    return True
