"""What every test stands on: a machine whose own settings do not reach in, and `--accept`."""

import os

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--accept",
        action="store_true",
        help="write what Rebound says now into the transcripts; then read the diff aloud",
    )


def pytest_configure() -> None:
    # Late, so that --help works while the settings do not. A developer's own token must never meet a test.
    from bot.settings import Settings

    for name in Settings.names():
        os.environ.pop(name, None)


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    """Whether the transcripts follow Rebound today, instead of the other way round."""
    return bool(request.config.getoption("--accept"))
