"""The whole state as JSON, for tests and for the demo's side panel."""

from __future__ import annotations

from typing import Any

from bot.sim.jiema.accounts import Account
from bot.sim.jiema.orders import Order, Sms
from bot.sim.jiema.state import SimState
from bot.sim.jiema.times import iso


def snapshot(state: SimState) -> dict[str, Any]:
    """Return accounts, orders and ledger; `version` is what `/_sim/wait?after=` takes."""
    return {
        "version": state.changes.version,
        "accounts": [_account_snapshot(each, state) for each in state.accounts.all()],
        "orders": [order_snapshot(order) for order in state.book.all()],
        "ledger": [entry.as_json() for entry in state.ledger.entries],
    }


def order_snapshot(order: Order) -> dict[str, Any]:
    """Return an order with what the upstream has and the server does not yet see."""
    return {
        "id": order.id,
        "account_id": order.account_id,
        "status": order.status,
        "shown_as": order.shown_as,
        "service": order.service.code,
        "service_name": order.service.name,
        "country": order.country.id,
        "country_name": order.country.name,
        "phone": order.phone,
        "charged_cents": order.charged_cents,
        "created_at": iso(order.created_at),
        "expires_at": iso(order.expires_at),
        "elsewhere": order.elsewhere,
        "history": [_sms_snapshot(sms) for sms in order.history],
        "upstream": [_sms_snapshot(sms) for sms in order.upstream],
    }


def _sms_snapshot(sms: Sms) -> dict[str, str]:
    return {"body": sms.body, "received_at": iso(sms.received_at)}


def _account_snapshot(account: Account, state: SimState) -> dict[str, Any]:
    return {
        "id": account.id,
        "display_name": account.display_name,
        "lang": account.lang,
        "referral_code": account.referral_code,
        "balance_cents": account.balance_cents,
        "banned": account.banned,
        "keys": [
            {"label": key.label, "revoked": key.revoked}
            for key in state.accounts.keys_of(account.id)
        ],
    }
