"""aiogram, imported without building what is not used.

The Bot API has some 630 types and methods. aiogram has pydantic build the validator of every one
when it is imported: 4.6 of 6 seconds of CPU and 100 of 165 MB, and a bot that starts is a bot that
does not watch. Here each is built when it is first used, see docs/adr/0014.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Literal, Optional, Union

from pydantic import BaseModel


def import_aiogram() -> None:
    """Import aiogram; does nothing where that is done.

    Whoever imports it without has every model at once, and else the same.
    """
    with _building_nothing() as asked:
        importlib.import_module("aiogram")
    if asked:
        _build_when_used()


@contextmanager
def _building_nothing() -> Iterator[list[type[BaseModel]]]:
    """Hold back what pydantic is asked to build; yields those that it was asked for."""
    asked: list[type[BaseModel]] = []
    rebuild = vars(BaseModel)["model_rebuild"]

    def hold_back(model: type[BaseModel], /, **_: Any) -> None:
        asked.append(model)

    BaseModel.model_rebuild = classmethod(hold_back)  # type: ignore[assignment,method-assign] # put back below
    try:
        yield asked
    finally:
        BaseModel.model_rebuild = rebuild  # type: ignore[method-assign] # as it was


def _build_when_used() -> None:
    """Let models find the types that their annotations name: pydantic asks at their first use."""
    types, base = (importlib.import_module(f"aiogram.{name}") for name in ("types", "methods.base"))
    names = {name: getattr(types, name) for name in types.__all__}
    # What aiogram's own annotations call by these names, see the end of aiogram/types/__init__.py.
    names |= {"List": list, "Optional": Optional, "Union": Union, "Literal": Literal}
    names |= {"Default": importlib.import_module("aiogram.client.default").Default}
    rebuild = BaseModel.model_rebuild.__func__  # type: ignore[attr-defined] # a class method's

    def build(
        model: type[BaseModel], /, *, _types_namespace: dict[str, Any] | None = None, **options: Any
    ) -> bool | None:
        known = names | (_types_namespace or {})
        built: bool | None = rebuild(model, _types_namespace=known, **options)
        return built

    for root in (types.TelegramObject, base.TelegramMethod, base.Response):
        root.model_rebuild = classmethod(build)
    # What each update needs. From the inside out: what is built is not built again within others.
    for first in (types.Chat, types.Message, types.Update):
        first.model_rebuild()
