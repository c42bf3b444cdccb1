"""Who and what is there when the demo begins: three people, their accounts, two groups."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.sim.jiema.accounts import Account
from bot.sim.jiema.state import SimState
from bot.sim.telegram import acts_chats
from bot.sim.telegram.people import User
from bot.sim.telegram.state import State

ANN_ID: Final = 700_001
BORIS_ID: Final = 700_002
MEI_ID: Final = 700_003
TEAM_ID: Final = -1_001_000_700_001
FRIENDS_ID: Final = -4_700_001
_PEOPLE: Final = (
    (User(ANN_ID, "Ann", language_code="en"), 1200),
    (User(BORIS_ID, "Boris", language_code="ru"), 500),
    (User(MEI_ID, "Mei", language_code="zh"), 0),
)


@dataclass(frozen=True, slots=True)
class Resident:
    """A person with an account at the service and a key for it."""

    user: User
    account: Account
    key: str


def gather_cast(telegram: State, jiema: SimState) -> tuple[Resident, ...]:
    """Let the people arrive, who found their groups; the bot is in none yet.

    Ann owns both groups, Boris administers the team, Mei is a member of it. The team's group
    has topics; the friends' is one that can still become a supergroup.
    """
    cast = tuple(_arrive(telegram, jiema, user, cents) for user, cents in _PEOPLE)
    team = [_as(ANN_ID, "creator"), _as(BORIS_ID, "administrator"), _as(MEI_ID, "member")]
    acts_chats.make_chat(
        telegram,
        title="QA team",
        chat_id=TEAM_ID,
        is_forum=True,
        members=team,
        topics=["Codes", "Talk"],
    )
    friends = [_as(ANN_ID, "creator"), _as(BORIS_ID, "member")]
    acts_chats.make_chat(
        telegram, title="Friends", type="group", chat_id=FRIENDS_ID, members=friends
    )
    return cast


def _arrive(telegram: State, jiema: SimState, user: User, cents: int) -> Resident:
    person = User(user.user_id, user.first_name, language_code=user.language_code)
    telegram.users[person.user_id] = person
    account, key = jiema.add_account(person.first_name, cents, person.language_code or "en")
    return Resident(person, account, key)


def _as(user_id: int, status: str) -> dict[str, int | str]:
    return {"user_id": user_id, "status": status}
