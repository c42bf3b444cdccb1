"""What of the stand-in's behaviour can be switched while it runs."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

Fields = Literal["minimal", "full"]


class SimSettings(BaseModel):
    """Every switch, with the documented or the strictest behaviour as its default.

    All of them stand for something that the API document leaves open or that a test must bend.
    """

    model_config = ConfigDict(extra="forbid", strict=True)

    # The background worker that makes an SMS visible to the list: 0 is at once, else every so
    # many seconds of the stand-in's clock, shifted by the phase.
    worker_seconds: float = Field(default=0, ge=0)
    worker_phase_seconds: float = Field(default=0, ge=0)

    # "minimal" shows only the fields the document names.
    list_fields: Fields = "minimal"
    order_fields: Fields = "minimal"
    list_order: Literal["newest", "oldest"] = "newest"
    extra_fields: bool = False
    success_status: Literal[200, 201] = 200
    unknown_status: str | None = None  # shown in place of WAITING

    # The active window of an order.
    window_seconds: float = Field(default=20 * 60, gt=0)
    next_sms_extends_seconds: float = Field(default=0, ge=0)
    next_sms_clears_body: bool = True
    refund_failed: bool = True

    # The rate limits (API document, "Rate limits").
    read_limit: int = Field(default=60, ge=0)
    write_limit: int = Field(default=10, ge=0)
    limit_window_seconds: float = Field(default=60, gt=0)
    refused_counts: bool = False
    window_edge_counts: bool = False  # a call exactly one window old still counts
    retry_after_header: bool = True

    clock_skew_seconds: float = 0
    auto_sms_seconds: float | None = Field(default=None, ge=0)

    def apply(self, changes: dict[str, Any]) -> None:
        """Change the named switches in place; raise pydantic's ValidationError, changing none."""
        merged = SimSettings.model_validate({**self.model_dump(), **changes})
        for name in changes:
            setattr(self, name, getattr(merged, name))
