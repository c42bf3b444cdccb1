"""Accounts, their balances and their keys."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from bot.sim.jiema.errors import SimUsageError
from bot.sim.jiema.tokens import Tokens

MAX_ACTIVE_KEYS: Final = 10  # API document, "Authentication"


@dataclass(slots=True)
class ApiKey:
    """A key of an account; `label` stands for it wherever it is shown."""

    token: str = field(repr=False)
    label: str
    account_id: str
    revoked: bool = False


@dataclass(slots=True)
class Account:
    """An account of the service; the balance is in cents of US dollars."""

    id: str
    display_name: str
    lang: str
    referral_code: str
    balance_cents: int
    banned: bool = False


class Accounts:
    """All accounts and keys."""

    def __init__(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self._accounts: dict[str, Account] = {}
        self._keys: dict[str, ApiKey] = {}

    def add(self, display_name: str, balance_cents: int, lang: str) -> Account:
        """Open an account without a key."""
        account = Account(
            id=self._tokens.opaque("cma", 25),
            display_name=display_name,
            lang=lang,
            referral_code=self._tokens.opaque("r", 8).upper(),
            balance_cents=balance_cents,
        )
        self._accounts[account.id] = account
        return account

    def all(self) -> list[Account]:
        """Return the accounts in the order of their opening."""
        return list(self._accounts.values())

    def get(self, account_id: str) -> Account:
        """Return an account; raise SimUsageError if there is none."""
        if account_id not in self._accounts:
            raise SimUsageError("no such account")
        return self._accounts[account_id]

    def issue_key(self, account_id: str, label: str | None = None) -> ApiKey:
        """Make a key; raise SimUsageError at more than ten active ones."""
        account = self.get(account_id)
        if sum(not key.revoked for key in self.keys_of(account.id)) >= MAX_ACTIVE_KEYS:
            raise SimUsageError("an account has at most 10 active keys")
        label = label or f"key-{len(self._keys) + 1}"
        if any(key.label == label for key in self._keys.values()):
            raise SimUsageError("this label is taken")
        key = ApiKey(self._tokens.api_key(), label, account.id)
        self._keys[key.token] = key
        return key

    def keys_of(self, account_id: str) -> list[ApiKey]:
        """Return an account's keys, revoked ones too, oldest first."""
        return [key for key in self._keys.values() if key.account_id == account_id]

    def key(self, token: str) -> ApiKey | None:
        """Find a key, revoked or not."""
        return self._keys.get(token)

    def revoke(self, token: str) -> None:
        """Revoke a key for good; raise SimUsageError if there is none."""
        key = self.key(token)
        if key is None:
            raise SimUsageError("no such key")
        key.revoked = True
