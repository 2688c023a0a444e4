# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs Prism as a validating proxy in front of a service, for the contract tests."""

import re
import socket
import subprocess
import threading
import time

from practice import call

# What Prism colours its log with.
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
# "error" and "warning" are Prism's words for a violation; "Request terminated" is a refused one.
_VIOLATION = re.compile(r"✖|⚠|violation|Request terminated", re.IGNORECASE)


class PrismMissing(Exception):
    """The tools of tests/package.json are not installed."""


def _free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


class Prism:
    """Prism between a client and `upstream`, for the length of a `with`. With --errors it answers every
    violation itself, of a request as of an answer, and writes it to its log."""

    START_SECONDS = 60
    LOG_SECONDS = 20

    def __init__(self, root, document, upstream):
        modules = root / "tests" / "node_modules"
        self._node = modules / "node" / "bin" / "node"
        self._script = modules / "@stoplight" / "prism-cli" / "dist" / "index.js"
        for part in (self._node, self._script):
            if not part.exists():
                raise PrismMissing(f"{part} is missing: run npm ci --prefix tests")
        self._document = document
        self._upstream = upstream
        self._lines = []
        self._marks = []
        self._listening = threading.Event()

    def __enter__(self):
        port = _free_port()
        self.address = f"http://127.0.0.1:{port}"
        self._process = subprocess.Popen(
            [self._node, self._script, "proxy", "--errors", "--host", "127.0.0.1", "--port", str(port),
             self._document, self._upstream],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8", errors="replace")
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self._listening.wait(self.START_SECONDS)
        if not any("is listening" in line for line in self._lines):
            self._stop()
            raise AssertionError("Prism does not start:\n" + "\n".join(self._lines))
        return self

    def __exit__(self, *_):
        self._stop()

    def _stop(self):
        self._process.terminate()
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._reader.join(timeout=10)
        self._process.stdout.close()

    def _read(self):
        for line in self._process.stdout:
            self._lines.append(_COLOURS.sub("", line.rstrip()))
            if "is listening" in line:
                self._listening.set()
        self._listening.set()

    def requests(self):
        """How many exchanges went through."""
        return sum("Request received" in line for line in self._lines) - len(self._marks)

    def violations(self):
        """The lines of the log that tell of one, up to now."""
        marks = self._marks
        mark = f"/end-of-log-{len(marks)}"
        marks.append(mark)
        # The log lags behind the answers. A request that no document knows is logged after all before it.
        call(self.address + mark)
        until = time.monotonic() + self.LOG_SECONDS
        while not any(mark in line and "✖" in line for line in self._lines):
            assert time.monotonic() < until, "Prism's log does not come:\n" + "\n".join(self._lines[-20:])
            time.sleep(0.01)
        return [line for line in self._lines
                if _VIOLATION.search(line) and not any(known in line for known in marks)]

    def expect_no_violations(self):
        found = self.violations()
        assert not found, "Prism found violations:\n" + "\n".join(found)
        assert self.requests() > 0, "nothing went through Prism"
