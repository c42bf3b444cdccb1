"""Made-up languages: the English texts under other names, so that one sees which is spoken."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from bot.ui.texts import LOCALES

OWN_NAMES = {"en": "English", "ru": "Русский", "ar": "العربية", "fil": "Filipino", "zh": "中文"}


def make_languages(folder: Path) -> Path:
    """Write a folder of texts for each of :data:`OWN_NAMES`; returns the folder of all.

    All but English say their code wherever they say that the language was changed, what the bot
    is, and on the button that buys.
    """
    for code, own_name in OWN_NAMES.items():
        shutil.copytree(LOCALES / "en", folder / code, ignore=shutil.ignore_patterns("*.md"))
        if code == "en":
            continue
        for file in (folder / code).glob("*.ftl"):
            text = file.read_text(encoding="utf-8")
            text = text.replace("language-own-name = English", f"language-own-name = {own_name}")
            text = re.sub(
                r"^(note-language|language-offer|button-buy-number|command-menu) = ",
                rf"\1 = [{code}] ",
                text,
                flags=re.MULTILINE,
            )
            file.write_text(text, encoding="utf-8")
    return folder
