"""Build the book, serve it on the loopback interface and look at it with a real browser."""

import functools
import os
import shutil
import subprocess
import sys
import threading
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
# No background traffic of the browser itself: every request seen is one that a page made.
CHROMIUM_OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def build_site(target: Path) -> Path:
    """Build the book from the repository with warnings as errors.

    Parameters
    ----------
    target : Path
        Folder for everything that the build writes; the repository stays untouched.

    Returns
    -------
    Path
        The folder of HTML pages.
    """
    command = [Path(sys.executable).with_name("jupyter-book"), "build", ROOT, "--path-output", target]
    options = ["-W", "-n", "--keep-going", "-q"]
    built = subprocess.run([*command, *options], capture_output=True, text=True, cwd=target, timeout=600)
    if built.returncode:
        pytest.fail(f"the book does not build without warnings:\n{built.stdout[-4000:]}{built.stderr[-8000:]}")
    return target / "_build" / "html"


class _QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, *args):
        """Keep requests out of the test report."""


@contextmanager
def serve(path: Path):
    """Serve a folder on a free port of 127.0.0.1; yields the base URL, without a slash at its end."""
    handler = functools.partial(_QuietHandler, directory=str(path))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def chromium():
    """Start the system's Chromium; yields a Playwright browser.

    Where no Chromium is installed the test is skipped, on a CI machine (`CI` is set) it fails.
    """
    from playwright.sync_api import sync_playwright

    executable = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if executable is None:
        give_up = pytest.fail if os.environ.get("CI") else pytest.skip
        give_up("no Chromium found: install it (Debian: `apt install chromium`) to run the browser tests")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=CHROMIUM_OPTIONS)
        try:
            yield browser
        finally:
            browser.close()
