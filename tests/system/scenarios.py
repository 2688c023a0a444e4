# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the scenarios of a system test: each in a folder of its own, which stays where the scenario fails."""

import shutil
import subprocess
import tempfile
import time
import traceback
import urllib.error
from pathlib import Path

# What a scenario fails with; everything else is a mistake in the test itself, and shown as one.
_FAILURES = (AssertionError, OSError, urllib.error.URLError, subprocess.TimeoutExpired)


class Failed(AssertionError):
    """A promise was not held."""


def check(condition, message):
    if not condition:
        raise Failed(message)


def expect_failure(what, function, *arguments):
    """Proves that a check can fail: `function` must not accept `arguments`."""
    try:
        function(*arguments)
    except Failed:
        return
    raise Failed(f"the self-check is not caught: {what}")


def run_scenarios(test, scenarios):
    """Runs (name, function) pairs; a function takes its folder and returns the figures that it measured.
    Prints a row of a Markdown table for each and returns the exit code."""
    rows = []
    all_well = True
    for name, function in scenarios:
        folder = Path(tempfile.mkdtemp(prefix=f"techpass-{test}-"))
        began = time.monotonic()
        try:
            figures = function(folder)
        except _FAILURES as error:
            all_well = False
            figures = "**FAILED**"
            why = str(error) if isinstance(error, Failed) else traceback.format_exc()
            print(f"FAILED: {name}: {why}\nEvidence: {folder}", flush=True)
        else:
            shutil.rmtree(folder, ignore_errors=True)
        rows.append(f"| {name} | {figures} | {time.monotonic() - began:.0f} s |")
        print(rows[-1], flush=True)
    print("\n| Scenario | Measured | Time |\n|---|---|---|")
    print("\n".join(rows), flush=True)
    return 0 if all_well else 1
