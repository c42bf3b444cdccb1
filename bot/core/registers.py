"""The small registers of the store: names, favourites, and what Telegram was told of the bot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from bot.core.catalogue import Country, Favourite, Service


class Names(Protocol):
    """Short ids of our own for the API's services and countries, for callback data."""

    async def services(self) -> Sequence[Service]:
        """Return every service ever named."""

    async def countries(self) -> Sequence[Country]:
        """Return every country ever named."""

    async def name_services(self, services: Sequence[Service]) -> Mapping[str, int]:
        """Give every service (``id`` ignored) an id for ever; return ids by code."""

    async def name_countries(self, countries: Sequence[Country]) -> Mapping[str, int]:
        """Give every country (``id`` ignored) an id for ever; return ids by ``api_id``."""


class Favourites(Protocol):
    """The pairs of service and country that people star."""

    async def of_owner(self, owner_id: int) -> Sequence[Favourite]:
        """Return them, the first starred first."""

    async def put(self, owner_id: int, favourite: Favourite, at: datetime) -> None:
        """Star a pair; one that is starred keeps its place."""

    async def remove(self, owner_id: int, service_id: int, country_id: int) -> bool:
        """Unstar; return whether it was starred."""


class Profiles(Protocol):
    """What Telegram was last told of a bot: a digest for each place it is shown."""

    async def digests(self, bot_id: int) -> Mapping[str, str]:
        """Return the digest of what each place was told last."""

    async def put(self, bot_id: int, place: str, digest: str) -> None:
        """Keep what a place has just been told."""
