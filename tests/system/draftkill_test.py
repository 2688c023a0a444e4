#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the program itself with SIGKILL while it stores a list that was just opened: the database is sound, and the
next start completes the list from its file, to the byte.

Usage: draftkill_test.py TECHPASS_INVITE TECHPASS_PRACTICE [--long] [--seed N]
       [--only PART-OF-A-NAME]
"""

import argparse
import contextlib
import functools
import os
import random
import subprocess
import sys
import time

sys.dont_write_bytecode = True

from outcome import DATABASE, check_sound, database_copy
from sealed import Seals
from people import write_list
from scenarios import check, expect_failure, run_scenarios

ROWS = 200_000
# Seconds for a start, or for a list to be stored, on a machine that is busy.
LONGEST_WAIT = 120
COMPLETE = 1


class Window:
    """The program with its window, offscreen. Killed at the end of a `with`."""

    def __init__(self, program, data, log, *arguments):
        self._log = open(log, "ab")
        self._process = subprocess.Popen(
            [program, *map(str, arguments), "--environment", "practice", "--data-dir", str(data)],
            stdout=self._log, stderr=self._log, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._process.kill()
        self._process.wait()
        self._log.close()

    def wait_until(self, condition, pause, what):
        end = time.monotonic() + LONGEST_WAIT
        while not condition():
            check(self._process.poll() is None, f"the program ended by itself: {self._process.returncode}")
            check(time.monotonic() < end, f"not within {LONGEST_WAIT} s: {what}")
            time.sleep(pause)


def written(data):
    """Bytes in the database and its log, without opening it."""
    size = 0
    for name in (DATABASE, DATABASE + "-wal"):
        with contextlib.suppress(FileNotFoundError):
            size += (data / name).stat().st_size
    return size


def drafts(data):
    """(state, bytes) of each draft; the database has to be sound."""
    with database_copy(data) as connection:
        if connection is None or not connection.execute(
                "SELECT 1 FROM sqlite_master WHERE name = 'draft_sources'").fetchone():
            return []
        check_sound(connection)
        found = []
        seals = Seals(connection)
        for draft, state, source in connection.execute("SELECT id, complete, source FROM drafts").fetchall():
            pieces = connection.execute(
                "SELECT number, bytes FROM draft_sources WHERE draft = ? ORDER BY number", (draft,)).fetchall()
            found.append((state, seals.read(source, "drafts.source") + b"".join(
                seals.read(piece, f"draft_sources.bytes/{draft}/{number}") for number, piece in pieces)))
        return found


def is_complete(data):
    found = drafts(data)
    return bool(found) and all(state == COMPLETE for state, _ in found)


def check_completed(found, content):
    check(found == [(COMPLETE, content)], "the list is not as it was in its file")


def self_check(_folder):
    expect_failure("a list that is not complete", check_completed, [(0, b"a")], b"a")
    expect_failure("other bytes", check_completed, [(COMPLETE, b"b")], b"a")
    expect_failure("a list twice", check_completed, [(COMPLETE, b"a")] * 2, b"a")
    return "3 of 3 caught"


def killed_while_storing(program, times, seed, folder):
    rng = random.Random(seed)
    unfinished = 0
    for number in range(times):
        data = folder / f"data-{number}"
        file = folder / f"list-{number}.csv"
        write_list(file, ROWS, seed * 1000 + number)
        content = file.read_bytes()
        share = rng.uniform(0.3, 1.0)
        with Window(program, data, folder / "log", file) as window:
            window.wait_until(lambda: written(data) > share * len(content), 0.001,
                              f"{share:.0%} of the list stored")
        found = drafts(data)
        check(len(found) == 1, f"{len(found)} drafts after the kill")
        state, stored = found[0]
        check(content.startswith(stored), "what is stored is not how the file begins")
        # A draft of which nothing is there yet is not worth completing: the list is in its file.
        if not stored:
            continue
        unfinished += state != COMPLETE
        with Window(program, data, folder / "log") as window:
            window.wait_until(lambda: is_complete(data), 0.5, "the list completed")
        check_completed(drafts(data), content)
    check(unfinished > 0, "no kill came while the list was being stored")
    return f"{times} kills, {unfinished} of them with the list half stored"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("invite")
    parser.add_argument("practice")
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="")
    given = parser.parse_args()
    times = 40 if given.long else 3
    scenarios = [
        ("self-check", self_check),
        ("killed while storing", functools.partial(killed_while_storing, given.invite, times, given.seed)),
    ]
    return run_scenarios("draftkill", [item for item in scenarios if given.only in item[0]])


if __name__ == "__main__":
    sys.exit(main())
