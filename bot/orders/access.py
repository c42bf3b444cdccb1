"""Sessions of the API for people's keys, and its errors in the words of the domain."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from bot.core.errors import Gone, KeyRefused, Refusal, Refused, TooFast, Unreachable
from bot.core.ports import Store
from bot.jiema import errors as api
from bot.jiema.client import Jiema, JiemaSession

KEYS_AT_ONCE = 200
"""So many are opened before anybody else has a turn: some milliseconds."""

_REFUSALS: dict[type[api.ApiError], Refusal] = {
    api.Insufficient: Refusal.INSUFFICIENT,
    api.NoNumbers: Refusal.NO_NUMBERS,
    api.BadService: Refusal.BAD_SERVICE,
    api.BadCountry: Refusal.BAD_COUNTRY,
    api.CodeReceived: Refusal.CODE_RECEIVED,
    api.AlreadyChanged: Refusal.ALREADY_CHANGED,
}


@contextmanager
def domain_errors() -> Iterator[None]:
    """Turn the SDK's errors into :class:`~bot.core.errors.Trouble`.

    For calls without a lasting effect, or whose effect is looked up afterwards. A purchase
    decides by :func:`bot.jiema.errors.may_have_happened` instead.
    """
    try:
        yield
    except api.ApiError as error:
        raise _from_answer(error) from None
    except api.JiemaError:
        raise Unreachable from None


def _from_answer(error: api.ApiError) -> Exception:
    match error:
        case api.AuthFailed():
            return KeyRefused()
        case api.Forbidden():
            return KeyRefused(banned=True)
        case api.NotFound():
            return Gone()
        case api.RateLimited():
            by_us = isinstance(error, api.WindowSpent)
            return TooFast(error.retry_after_seconds, by_us=by_us)
        case api.ServerFault():
            return Unreachable()
    return Refused(_REFUSALS.get(type(error), Refusal.OTHER), error.message)


class Access:
    """Opens API sessions.

    Args:
        site: the SDK.
        store: where the keys are.
    """

    def __init__(self, site: Jiema, store: Store) -> None:
        self._site = site
        self._store = store
        self._sessions: dict[int, JiemaSession] = {}

    def with_secret(self, secret: str) -> JiemaSession:
        """Open a session for a key that is not stored (yet)."""
        return self._site.session(secret)

    async def with_key(self, key_id: int) -> JiemaSession:
        """Open a session for a stored key.

        Raises:
            KeyLost: no encryption key we have opens it.
            KeyRefused: the key is no longer stored.
        """
        sessions = self._sessions
        session = sessions.get(key_id)
        if session is None:
            async with self._store.read() as unit:
                if await unit.accounts.key(key_id) is None:
                    raise KeyRefused
                session = self._site.session(await unit.accounts.secret(key_id))
            # Into those that were kept when the read began: forgotten since, they are nobody's.
            sessions[key_id] = session
        return session

    async def open_many(self, key_ids: Iterable[int]) -> None:
        """Open sessions for stored keys, many in one read; what cannot be used is left out."""
        sessions = self._sessions
        missing = [each for each in key_ids if each not in sessions]
        for start in range(0, len(missing), KEYS_AT_ONCE):
            async with self._store.read() as unit:
                secrets = await unit.accounts.secrets(missing[start : start + KEYS_AT_ONCE])
            sessions |= {key_id: self._site.session(secret) for key_id, secret in secrets.items()}

    def forget(self) -> None:
        """Keep no key in memory that may just have been deleted."""
        self._sessions = {}
