"""What the bot says of itself: commands by scope and language, names, menu buttons."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bot.sim.telegram.chats import Chat
    from bot.sim.telegram.people import User

Scope = tuple[str, ...]
_DEFAULT: Scope = ("default",)


def scope_key(scope: dict[str, Any] | None) -> Scope:
    """Return the key of a `BotCommandScope…`; none given means the default one."""
    if scope is None:
        return _DEFAULT
    return tuple(str(scope[name]) for name in ("type", "chat_id", "user_id") if name in scope)


@dataclass(slots=True)
class BotProfile:
    """The bot's settings, by language where they have one."""

    commands: dict[tuple[Scope, str], list[dict[str, Any]]] = field(default_factory=dict)
    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    menu_buttons: dict[int | None, dict[str, Any]] = field(default_factory=dict)

    def shown_commands(self, user: User, chat: Chat) -> list[dict[str, Any]]:
        """Return the commands `user` sees in `chat` (Bot API, "Determining list of commands")."""
        language = user.language_code or ""
        for scope in _scopes(user, chat):
            for code in (language, ""):
                if (scope, code) in self.commands:
                    return self.commands[scope, code]
        return []


def _scopes(user: User, chat: Chat) -> list[Scope]:
    place = str(chat.chat_id)
    if chat.is_private:
        return [("chat", place), ("all_private_chats",), _DEFAULT]
    scopes: list[Scope] = [("chat_member", place, str(user.user_id))]
    if chat.member(user).is_administrator:
        scopes.append(("chat_administrators", place))
    scopes.append(("chat", place))
    if chat.member(user).is_administrator:
        scopes.append(("all_chat_administrators",))
    return [*scopes, ("all_group_chats",), _DEFAULT]
