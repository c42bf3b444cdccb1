"""The Bot API's models are built when they are used, and each of them can be."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
AFTER_THE_IMPORT = """
import json
from bot.telegram_models import import_aiogram

import_aiogram()
from aiogram import methods, types
from aiogram.types import Chat, Message, Update, User

models = {
    model
    for module in (types, methods)
    for name in module.__all__
    if isinstance(model := getattr(module, name), type) and hasattr(model, "model_rebuild")
}
built = sorted(model.__name__ for model in models if model.__pydantic_complete__)
for model in models:
    model.__pydantic_validator__.title
left = sorted(model.__name__ for model in models if not model.__pydantic_complete__)
member = {"user": {"id": 1, "is_bot": False, "first_name": "Ann"}, "status": "left"}
answer = methods.Response[list[types.ResultChatMemberUnion]]
read = answer.model_validate({"ok": True, "result": [member]})
print(json.dumps([len(models), built, left, type(read.result[0]).__name__]))
"""


def test_models_are_built_when_used_and_each_can_be() -> None:
    # A process of its own: other tests here have used some.
    seen = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", AFTER_THE_IMPORT],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    count, built, left, read = json.loads(seen.stdout)
    assert count > 500
    assert {"Chat", "Message", "Update"} <= set(built)
    assert len(built) < count / 3, built
    assert left == []
    assert read == "ChatMemberLeft"
