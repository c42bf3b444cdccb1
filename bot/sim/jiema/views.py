"""The JSON shapes of the API document, made from the stand-in's objects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from bot.sim.jiema.accounts import Account
from bot.sim.jiema.catalogue import Catalogue, Country, Service
from bot.sim.jiema.orders import Order, OrderStatus, Sms
from bot.sim.jiema.settings import SimSettings
from bot.sim.jiema.stock import Offer, ServiceSummary
from bot.sim.jiema.times import iso

EXTRA_FIELDS: Mapping[str, Any] = {"schemaVersion": 7, "note": None, "meta": {"region": ["ap"]}}


def account_view(account: Account) -> dict[str, Any]:
    """`GET /account`."""
    return {
        "id": account.id,
        "balanceCents": str(account.balance_cents),
        "referralCode": account.referral_code,
        "displayName": account.display_name,
        "lang": account.lang,
    }


def service_view(line: ServiceSummary) -> dict[str, Any]:
    """Return an item of `GET /services`; `minCostUsd` is a number there, and nowhere else."""
    return {
        "code": line.service.code,
        "slug": line.service.slug,
        "name": line.service.name,
        "minCostUsd": line.min_cents / 100,
        "totalCount": line.total_count,
        "countryCount": line.country_count,
    }


def country_view(country: Country) -> dict[str, Any]:
    """Return an item of `GET /countries`."""
    return {"id": country.id, "slug": country.slug, "name": country.name}


def prices_view(
    service: Service, offers: Mapping[int, Offer], catalogue: Catalogue
) -> dict[str, Any]:
    """`GET /prices`."""
    countries = [country for country in catalogue.countries if country.id in offers]
    return {
        "service": service.code,
        "items": [
            {
                "countryId": country.id,
                "countrySlug": country.slug,
                "priceCents": str(offers[country.id].price_cents),
                "count": offers[country.id].count,
            }
            for country in countries
        ],
    }


class OrderViews:
    """Shows orders with the fields and statuses that the settings ask for."""

    def __init__(self, settings: SimSettings) -> None:
        self._settings = settings

    def status(self, order: Order) -> str:
        """Return the status as the caller sees it."""
        if order.shown_as is not None:
            return order.shown_as
        if order.status is OrderStatus.WAITING and self._settings.unknown_status is not None:
            return self._settings.unknown_status
        return order.status

    def placed(self, order: Order) -> dict[str, Any]:
        """`POST /orders`."""
        return {
            "id": order.id,
            "status": self.status(order),
            "service": order.service.code,
            "country": str(order.country.id),
            "phone": order.phone,
            "expiresAt": iso(order.expires_at),
            "chargedCents": str(order.charged_cents),
        }

    def brief(self, order: Order) -> dict[str, Any]:
        """`POST /orders/:id/cancel` and `/next-sms`."""
        return {"id": order.id, "status": self.status(order)}

    def detail(self, order: Order) -> dict[str, Any]:
        """`GET /orders/:id`: the six documented fields, and more if "full"."""
        last = order.last_sms
        view: dict[str, Any] = {
            "id": order.id,
            "status": self.status(order),
            "phone": order.phone,
            "smsBody": last and last.body,
            "smsHistory": [_sms_view(sms) for sms in order.history],
            "smsReceivedAt": last and iso(last.received_at),
        }
        if self._settings.order_fields == "full":
            view |= {
                "service": order.service.code,
                "country": str(order.country.id),
                "expiresAt": iso(order.expires_at),
                "chargedCents": str(order.charged_cents),
            }
        return view

    def item(self, order: Order) -> dict[str, Any]:
        """Return an item of `GET /orders`: the three documented fields, and more if "full"."""
        view: dict[str, Any] = {
            "id": order.id,
            "status": self.status(order),
            "service": order.service.code,
        }
        if self._settings.list_fields == "full":
            view |= {
                "country": str(order.country.id),
                "phone": order.phone,
                "createdAt": iso(order.created_at),
                "expiresAt": iso(order.expires_at),
                "chargedCents": str(order.charged_cents),
            }
        return view


def _sms_view(sms: Sms) -> dict[str, Any]:
    return {"body": sms.body, "receivedAt": iso(sms.received_at)}
