"""The measurement itself works; its figures are judged by `make bench`, on a quiet machine."""

import pytest

from tests.sim.page.trace import ARRIVALS, MESSAGES, MOST_PAGE_BYTES, measure


@pytest.mark.slow(30)
@pytest.mark.timeout(300)
async def test_the_page_is_measured_with_all_its_messages(chromium: str) -> None:
    figures = await measure(chromium)
    assert figures.messages == MESSAGES + ARRIVALS
    assert figures.page_bytes < MOST_PAGE_BYTES
    assert figures.longest_scrolling_ms > 0
    assert figures.longest_arriving_ms > 0
