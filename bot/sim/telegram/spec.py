"""What the Bot API accepts, read from `bot_api.json`, and the check of a request against it.

Stricter than Telegram on purpose where Telegram is silent: it ignores unknown fields and clamps
some numbers; here both are refused, so that a misspelt field cannot pass for a working one.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from bot.sim.telegram.files import Upload
from bot.sim.telegram.refusals import bad_form

ARRAY = "Array of "
_DATA = Path(__file__).with_name("bot_api.json")


@dataclass(frozen=True, slots=True)
class Length:
    """How long a string may be, both ends included."""

    least: int
    most: int
    unit: str

    def measure(self, text: str) -> int:
        """Return the length of `text` in this unit.

        Telegram does not say how it counts characters; UTF-16 code units, in which it counts
        entity offsets, give the stricter reading.
        """
        return len(text.encode()) if self.unit == "bytes" else len(text.encode("utf-16-le")) // 2


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a method or of a type."""

    name: str
    types: tuple[str, ...]
    required: bool = False
    length: Length | None = None
    after_entities: bool = False
    range: tuple[int, int] | None = None
    count: tuple[int, int] | None = None
    one_of: tuple[Any, ...] | None = None
    pattern: str | None = None
    const: str | None = None
    says: str | None = None
    missing: str | None = None

    @classmethod
    def of(cls, data: dict[str, Any]) -> Field:
        """Read one field of the data file."""
        lists: dict[str, Any] = {
            name: tuple(data[name])
            for name in ("types", "range", "count", "one_of")
            if name in data
        }
        length = Length(*data["length"]) if "length" in data else None
        return cls(**{**data, **lists, "length": length})


@dataclass(frozen=True, slots=True)
class Spec:
    """The methods and types of the data file."""

    version: str
    methods: dict[str, dict[str, Field]]
    returns: dict[str, tuple[str, ...]]
    types: dict[str, dict[str, Field]]

    def check(self, method: str, params: dict[str, Any]) -> None:
        """Refuse `params` unless they have the form `method` wants.

        Lengths marked `after_entities` are left to the one who parses the markup.
        """
        self._check_fields(self.methods[method], params, method)

    def check_value(self, types: tuple[str, ...], value: Any, path: str) -> None:
        """Refuse `value` unless it is one of `types`: names of the data file, `Array of …` too."""
        self._check_types(Field(name=path, types=types), types, value, path)

    def length(self, owner: str, field: str) -> Length:
        """Return the limits of a text field of a method or of a type."""
        limits = (self.methods.get(owner) or self.types[owner])[field].length
        if limits is None:
            raise LookupError(f"{owner}.{field} has no length")
        return limits

    def _check_fields(self, fields: dict[str, Field], value: dict[str, Any], path: str) -> None:
        for name in value:
            if name not in fields:
                raise bad_form(f'unknown field "{name}" in {path}')
        for name, field in fields.items():
            if name in value:
                self._check_types(field, field.types, value[name], f"{path}.{name}")
            elif field.required:
                raise bad_form(field.missing or f'field "{name}" of {path} must be specified')

    def _check_types(self, field: Field, types: tuple[str, ...], value: Any, path: str) -> None:
        if isinstance(value, list):
            inner = tuple(name.removeprefix(ARRAY) for name in types if name.startswith(ARRAY))
            if not inner:
                raise bad_form(f"{path} must be of type {' or '.join(types)}")
            if field.count and not field.count[0] <= len(value) <= field.count[1]:
                raise bad_form(field.says or f"{path} must have {field.count} items")
            for number, item in enumerate(value):
                self._check_types(field, inner, item, f"{path}[{number}]")
        elif isinstance(value, dict):
            self._check_object(types, value, path)
        elif any(_is_scalar(name, value) for name in types):
            _check_scalar(field, value, path)
        else:
            raise bad_form(f"{path} must be of type {' or '.join(types)}")

    def _check_object(self, types: tuple[str, ...], value: dict[str, Any], path: str) -> None:
        candidates = [name for name in types if name in self.types]
        if not candidates:
            raise bad_form(f"{path} must be of type {' or '.join(types)}")
        if len(candidates) > 1:
            candidates = [name for name in candidates if self._may_be(name, value)]
        if not candidates:
            raise bad_form(f"{path} is none of {', '.join(types)}")
        self._check_fields(self.types[candidates[0]], value, path)

    def _may_be(self, name: str, value: dict[str, Any]) -> bool:
        fields = self.types[name].values()
        return all(field.name in value for field in fields if field.required) and all(
            value.get(field.name) == field.const for field in fields if field.const is not None
        )


def _is_scalar(name: str, value: Any) -> bool:
    match name:
        case "String":
            return isinstance(value, str)
        case "Integer":
            return isinstance(value, int) and not isinstance(value, bool)
        case "Float":
            return isinstance(value, int | float) and not isinstance(value, bool)
        case "Boolean":
            return isinstance(value, bool)
        case "InputFile":
            return isinstance(value, Upload)
    return False


def _check_scalar(field: Field, value: Any, path: str) -> None:
    if isinstance(value, str):
        _check_string(field, value, path)
    if field.one_of is not None and value not in field.one_of:
        raise bad_form(field.says or f"{path} must be one of {', '.join(map(str, field.one_of))}")
    if field.const is not None and value != field.const:
        raise bad_form(f"{path} must be {field.const}")
    if field.range and not field.range[0] <= value <= field.range[1]:
        raise bad_form(field.says or f"{path} must be from {field.range[0]} to {field.range[1]}")


def _check_string(field: Field, value: str, path: str) -> None:
    if field.length is not None and not field.after_entities:
        length = field.length.measure(value)
        if not field.length.least <= length <= field.length.most:
            raise bad_form(
                field.says
                or f"{path} must have {field.length.least} to {field.length.most} "
                f"{field.length.unit}"
            )
    if field.pattern is not None and not re.fullmatch(field.pattern, value):
        raise bad_form(field.says or f"{path} must match {field.pattern}")


def _fields(data: list[dict[str, Any]]) -> dict[str, Field]:
    return {item["name"]: Field.of(item) for item in data}


@cache
def load_spec() -> Spec:
    """Read the data file, once."""
    data = json.loads(_DATA.read_text(encoding="utf-8"))
    return Spec(
        version=data["version"],
        methods={name: _fields(method["fields"]) for name, method in data["methods"].items()},
        returns={name: tuple(method["returns"]) for name, method in data["methods"].items()},
        types={name: _fields(kind["fields"]) for name, kind in data["types"].items()},
    )
