# SPDX-License-Identifier: GPL-3.0-or-later
"""Headless Chromium through its WebDriver, for tests that need a real browser."""

import json
import os
import shutil
import socket
import subprocess
import time
import urllib.error
import urllib.request

# The name of an element in the protocol (W3C WebDriver, 11).
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"


# No proxy of the machine may come between the test and its browser.
_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


class ChromiumMissing(Exception):
    """The browser or its driver is not installed."""


def _free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


class Chromium:
    """One browser with a profile of its own, for the length of a `with`."""

    SECONDS = 60

    def __init__(self, folder):
        self._driver = shutil.which("chromedriver")
        self._browser = shutil.which("chromium")
        if not self._driver or not self._browser:
            raise ChromiumMissing("chromium or chromium-driver is not installed")
        self._folder = folder
        self._session = None

    def __enter__(self):
        port = _free_port()
        self._address = f"http://127.0.0.1:{port}"
        with open(self._folder / "chromedriver.log", "wb") as log:
            self._process = subprocess.Popen([self._driver, f"--port={port}"], stdout=log, stderr=log,
                                             env={**os.environ, "HOME": str(self._folder)})
        try:
            self._wait_until_ready()
            options = {"binary": self._browser,
                       "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
                                "--no-first-run", "--no-proxy-server", "--disable-background-networking",
                                f"--user-data-dir={self._folder / 'profile'}"]}
            made = self._call("POST", "/session", {"capabilities": {"alwaysMatch": {
                "browserName": "chrome", "goog:chromeOptions": options}}})
            self._session = f"/session/{made['sessionId']}"
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        if self._session:
            self._call("DELETE", self._session)
        self._process.terminate()
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _wait_until_ready(self):
        until = time.monotonic() + self.SECONDS
        while True:
            try:
                if self._call("GET", "/status")["ready"]:
                    return
            except urllib.error.URLError:
                assert self._process.poll() is None and time.monotonic() < until, "chromedriver does not start"
                time.sleep(0.05)

    def _call(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self._address + path, data, {"Content-Type": "application/json"},
                                         method=method)
        try:
            with _OPENER.open(request, timeout=self.SECONDS) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            raise AssertionError(f"{method} {path}: {error.read().decode(errors='replace')[:500]}") from error

    def open(self, address):
        self._call("POST", f"{self._session}/url", {"url": address})

    @property
    def address(self):
        return self._call("GET", f"{self._session}/url")

    def text(self):
        """All that can be read on the page."""
        return self._call("POST", f"{self._session}/execute/sync",
                          {"script": "return document.body ? document.body.innerText : ''", "args": []})

    def find(self, selector):
        """What the driver calls the first such element of the page that is shown; none: None."""
        found = self._call("POST", f"{self._session}/elements", {"using": "css selector", "value": selector})
        return found[0][_ELEMENT] if found else None

    def has(self, selector):
        return self.find(selector) is not None

    def type(self, selector, text):
        self._call("POST", f"{self._session}/element/{self.find(selector)}/value", {"text": text})

    def click(self, selector):
        self._call("POST", f"{self._session}/element/{self.find(selector)}/click", {})

    def wait_for(self, condition, what):
        until = time.monotonic() + self.SECONDS
        while not condition():
            assert time.monotonic() < until, f"{what} does not come. The page {self.address} says: {self.text()}"
            time.sleep(0.05)
