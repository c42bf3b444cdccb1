"""Files: what the bot uploads and what people send, kept with their bytes."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, field
from typing import Any

_IMAGE_SIGNATURES = {
    b"\x89PNG\r\n\x1a\n": "png",
    b"\xff\xd8\xff": "jpg",
    b"GIF8": "gif",
    b"RIFF": "webp",
}
_PNG_HEADER_BYTES = 24


@dataclass(frozen=True, slots=True)
class Upload:
    """A file part of a multipart request."""

    filename: str
    content_type: str
    content: bytes


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file that Telegram keeps."""

    file_id: str
    unique_id: str
    path: str
    filename: str
    content_type: str
    content: bytes

    def wire(self) -> dict[str, Any]:
        """Return the Bot API's `File`."""
        return {
            "file_id": self.file_id,
            "file_unique_id": self.unique_id,
            "file_size": len(self.content),
            "file_path": self.path,
        }


@dataclass(slots=True)
class FileStore:
    """All files by id and by download path."""

    by_id: dict[str, StoredFile] = field(default_factory=dict)
    by_path: dict[str, StoredFile] = field(default_factory=dict)

    def keep(self, upload: Upload, folder: str) -> StoredFile:
        """Store an upload under `folder` (photos, documents, voice) and return it."""
        number = len(self.by_id) + 1
        digest = hashlib.sha256(upload.content).digest()
        suffix = upload.filename.rpartition(".")[2] if "." in upload.filename else "bin"
        stored = StoredFile(
            file_id=f"AgAC{base64.urlsafe_b64encode(digest).decode().rstrip('=')}{number}",
            unique_id=digest.hex()[:16],
            path=f"{folder}/file_{number}.{suffix}",
            filename=upload.filename,
            content_type=upload.content_type,
            content=upload.content,
        )
        self.by_id[stored.file_id] = stored
        self.by_path[stored.path] = stored
        return stored


def image_type(content: bytes) -> str | None:
    """Return the file suffix of an image Telegram would process, else None."""
    for signature, suffix in _IMAGE_SIGNATURES.items():
        if content.startswith(signature):
            return suffix
    return None


def image_size(content: bytes) -> tuple[int, int]:
    """Return width and height in pixels: a PNG's own, a usual screen's for other formats."""
    if image_type(content) == "png" and len(content) >= _PNG_HEADER_BYTES:
        return int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")
    return 1280, 720
