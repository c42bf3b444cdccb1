import pytest

from tests.replicas import proxy


@pytest.fixture(scope="session")
def nginx() -> None:
    """Skip what needs nginx where it is not installed."""
    if proxy.find() is None:
        pytest.skip(proxy.MISSING)
