"""Fixtures shared by all tests."""

import pytest
from book_site import build_site, chromium, serve


@pytest.fixture(scope="session")
def browser():
    """Return a headless Chromium."""
    with chromium() as running:
        yield running


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """Return the folder of the built book; the build fails on any warning."""
    return build_site(tmp_path_factory.mktemp("book"))


@pytest.fixture(scope="session")
def site_url(site):
    """Return the address of the built book on a loopback server."""
    with serve(site) as url:
        yield url
