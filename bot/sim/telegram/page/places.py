"""Who can be played on the page and where they can be; what each has not yet seen there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from bot.sim.telegram.acts import ActError, chat_of
from bot.sim.telegram.chats import Chat, ChatType
from bot.sim.telegram.messages import Message
from bot.sim.telegram.page.bodies import RefusedAct
from bot.sim.telegram.people import User
from bot.sim.telegram.state import State

_GROUPS: Final = frozenset({ChatType.GROUP, ChatType.SUPERGROUP})


@dataclass(frozen=True, slots=True)
class Place:
    """One person in one chat, and there in one topic: None is General, or a chat without."""

    user: User
    chat: Chat
    thread_id: int | None = None

    @property
    def key(self) -> tuple[int, int, int | None]:
        """What tells this place from all others."""
        return self.user.user_id, self.chat.chat_id, self.thread_id

    def messages(self) -> Iterator[Message]:
        """Yield what was said here, oldest first, deleted messages too."""
        return (each for each in self.chat.messages.values() if each.thread_id == self.thread_id)

    def is_own(self, message: Message) -> bool:
        """Return whether the person said it, under their name."""
        return message.sender is self.user


class Places:
    """The cast's places, and the newest message each place has seen."""

    def __init__(self, state: State, people: Sequence[User]) -> None:
        self._state = state
        self._people = {person.user_id: person for person in people}
        self._seen: dict[tuple[int, int, int | None], int] = {}

    def find(self, user_id: int, chat_id: int, thread_id: int | None = None) -> Place:
        """Return a place; raise RefusedAct where that person cannot be."""
        person = self._people.get(user_id)
        if person is None:
            raise RefusedAct("Nobody of this name is here.")
        try:
            chat = chat_of(self._state, chat_id)
        except ActError as error:
            raise RefusedAct(str(error)) from error
        if chat.is_private and chat.person is not person:
            raise RefusedAct("This chat is somebody else's.")
        if not chat.is_private and not chat.member(person).is_present:
            raise RefusedAct(f"{person.first_name} is not in this group.")
        return Place(person, chat, thread_id if thread_id in chat.topics else None)

    def saw(self, place: Place, message_id: int) -> None:
        """Note that everything up to a message has been seen."""
        if message_id > self._seen.get(place.key, 0):
            self._seen[place.key] = message_id
            self._state.sequence.bump()

    def show(self) -> dict[str, Any]:
        """Return people, chats, and what is unread in each place."""
        groups = [
            chat
            for chat in self._state.chats.values()
            if chat.type in _GROUPS and chat.migrated_to is None
        ]
        return {
            "people": [_person(person) for person in self._people.values()],
            "groups": [_group(chat) for chat in groups],
            "places": [
                self._unread(place)
                for person in self._people.values()
                for place in self._of(person, groups)
            ],
        }

    def _of(self, person: User, groups: list[Chat]) -> Iterator[Place]:
        yield Place(person, self._state.private_chat(person))
        for chat in groups:
            if chat.member(person).is_present:
                yield Place(person, chat)
                yield from (Place(person, chat, thread_id) for thread_id in chat.topics)

    def _unread(self, place: Place) -> dict[str, Any]:
        seen = self._seen.get(place.key, 0)
        new = [
            message
            for message in place.messages()
            if message.message_id > seen
            and not (message.deleted or message.service or place.is_own(message))
        ]
        return {
            "user": place.user.user_id,
            "chat": place.chat.chat_id,
            "thread": place.thread_id,
            "status": None if place.chat.is_private else place.chat.member(place.user).status,
            "unread": len(new),
            "rings": any(not message.silent for message in new),
        }


def _person(person: User) -> dict[str, Any]:
    return {
        "id": person.user_id,
        "name": person.first_name,
        "language": person.language_code,
    }


def _group(chat: Chat) -> dict[str, Any]:
    topics = [{"id": topic.thread_id, "name": topic.name} for topic in chat.topics.values()]
    return {"id": chat.chat_id, "title": chat.title, "topics": topics}
