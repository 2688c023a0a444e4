# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs `techpass-invite submit`, for the system tests."""

import csv
import os
import signal
import subprocess


class Submission:
    """One run of the command. What it says is appended to `log`. At the end of a `with` it runs no more."""

    def __init__(self, program, file, data, results, service, issuer, log, environment=None):
        self.results = results
        self._log = open(log, "ab")
        self._process = subprocess.Popen(
            [program, "submit", str(file), "--environment", "practice", "--service", service,
             "--issuer", issuer, "--data-dir", str(data), "--results", str(results)],
            stdout=self._log, stderr=self._log, env={**os.environ, **(environment or {})})

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.kill()
        self._process.wait()
        self._log.close()

    @property
    def has_ended(self):
        return self._process.poll() is not None

    def owns_port(self, port):
        """Whether a connection from this port of 127.0.0.1 is the program's."""
        with open("/proc/net/tcp", encoding="ascii") as file:
            lines = [line.split() for line in list(file)[1:]]
        sockets = {f"socket:[{line[9]}]" for line in lines if line[1] == f"0100007F:{port:04X}"}
        folder = f"/proc/{self._process.pid}/fd"
        try:
            return any(os.readlink(f"{folder}/{name}") in sockets for name in os.listdir(folder))
        except FileNotFoundError:
            # It ended, or closed one of them.
            return False

    def kill(self):
        """SIGKILL; no harm where it has ended already."""
        self._process.kill()

    def wait(self, seconds):
        """Waits for the end. The exit code, or None where a SIGKILL ended it."""
        try:
            code = self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
            raise
        finally:
            self._log.close()
        return None if code == -signal.SIGKILL else code


def read_results(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))
