"""What befalls a person beside their story."""

from __future__ import annotations

import asyncio
from typing import Final

from bot.sim.telegram import acts_chats
from bot.sim.telegram.acts import ActError
from tests.torture.person import Person
from tests.torture.plan import Mishap, MishapKind

BLOCKED_SECONDS = 25.0
KEYLESS_SECONDS = 15.0


NAMES: Final = {
    MishapKind.BLOCK: "bot blocked",
    MishapKind.REVOKE: "key revoked",
    MishapKind.ELSEWHERE: "order placed elsewhere",
    MishapKind.DELETE: "messages deleted",
    MishapKind.REDELIVER: "updates redelivered",
}


async def befall(person: Person, mishap: Mishap) -> None:
    """Let it happen when its time has come."""
    await asyncio.sleep(mishap.after)
    person.mishaps[f"person: {NAMES[mishap.kind]}"] += 1
    match mishap.kind:
        case MishapKind.BLOCK:
            await _block(person)
        case MishapKind.REVOKE:
            await _revoke(person)
        case MishapKind.ELSEWHERE:
            person.outside.jiema.state.place_elsewhere(person.account_id, "tg", "my")
        case MishapKind.DELETE:
            for message in person.messages()[-2:]:
                message.deleted = True
        case MishapKind.REDELIVER:
            updates = person.outside.telegram.state.updates
            for update_id in list(updates.history)[-3:]:
                updates.redeliver(update_id)


async def _block(person: Person) -> None:
    state = person.outside.telegram.state
    try:
        acts_chats.block(state, user_id=person.user_id)
    except ActError:
        return  # there is no chat yet
    try:
        await asyncio.sleep(BLOCKED_SECONDS)
    finally:
        acts_chats.unblock(state, user_id=person.user_id)


async def _revoke(person: Person) -> None:
    """Revoke the key on the web site, and paste a new one after a while."""
    state = person.outside.jiema.state
    state.revoke_key(person.keys[-1])
    person.keys.append(state.add_key(person.account_id).token)
    await asyncio.sleep(KEYLESS_SECONDS)
    person.say(person.keys[-1])
