"""A person's group, which they link so that it sees their orders."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.core.link import Content
from bot.sim.telegram import acts_chats, acts_messages
from bot.ui.callbacks import LinkChoice, LinkSet

if TYPE_CHECKING:
    from tests.torture.person import Person

PAGE: Final = "lp1:c:"
TRIES: Final = 3


class Team:
    """A group that a person made, with the bot in it.

    Codes are to be under spoilers there; until its maker has chosen so it sees only how orders
    stand.
    """

    def __init__(self, person: Person) -> None:
        self._person = person
        creator = {"user_id": person.user_id, "status": "creator"}
        made = acts_chats.make_chat(
            person.outside.telegram.state,
            title=f"Team {person.user_id}",
            members=[creator],
            bot_status="member",
        )
        self.chat_id: int = made["chat_id"]

    async def link(self) -> None:
        """Link it, if it is not or no longer, and choose what it sees; patient, not stubborn."""
        person = self._person
        for _ in range(TRIES):
            if self._content() is None:
                self._say("/link")
                await person.until(self._content, 15)
                await person.until(lambda: person.shows(PAGE), 15)
            if self._content() == Content.HIDDEN:
                return
            if (page := person.shows(PAGE)) is not None:
                message_id, data = page
                link_id = int(data.removeprefix(PAGE))
                choice = LinkSet(what=LinkChoice.CONTENT, link=link_id, value=Content.HIDDEN)
                person.press(message_id, choice.pack())
                await person.until(lambda: self._content() == Content.HIDDEN, 15)

    def _content(self) -> str | None:
        """Return what it sees, ``None`` while it is not linked."""
        rows = self._person.outside.rows(
            "SELECT content FROM links WHERE chat_id = :chat AND suspended IS NULL",
            chat=self.chat_id,
        )
        return rows[0][0] if rows else None

    def _say(self, text: str) -> None:
        acts_messages.write(
            self._person.outside.telegram.state,
            chat_id=self.chat_id,
            user_id=self._person.user_id,
            text=text,
        )
