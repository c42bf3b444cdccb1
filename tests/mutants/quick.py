"""A pytest plugin: mutants die sooner, and each meets the same examples."""

import pytest
from hypothesis import Phase, settings

settings.register_profile(
    "mutants",
    phases=(Phase.explicit, Phase.generate),  # nobody reads a shrunken example
    derandomize=True,
    database=None,
    deadline=None,
)
settings.load_profile("mutants")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Run the quickest first."""
    items.sort(key=_cost)


def _cost(item: pytest.Item) -> tuple[bool, bool, str]:
    """Return whether a test needs a database, whether it draws examples, and its name."""
    needs = getattr(item, "fixturenames", ())
    return "database" in needs, hasattr(getattr(item, "obj", None), "hypothesis"), item.nodeid
