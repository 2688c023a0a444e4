#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""People whose names nobody else has go through an import, a submission, crashes and a purge; then everything that the
program left on the disk is searched for them, and for its tokens.

Usage: canary_test.py TECHPASS_INVITE TECHPASS_PRACTICE [--long] [--seed N] [--only PART-OF-A-NAME]
"""

import argparse
import base64
import contextlib
import csv
import functools
import os
import random
import sqlite3
import sys
import time
from dataclasses import dataclass

sys.dont_write_bytecode = True

from invite import Submission
from outcome import DATABASE, database_copy
from people import COLUMNS
from practice import Practice
from recorder import Recorder
from scenarios import check, expect_failure, run_scenarios

LONGEST_RUN = 300
KEPT_DAYS = 90
DAY = 86_400_000  # ms


@dataclass(frozen=True)
class Setting:
    people: int
    kills: int
    seed: int


def write_canaries(path, count, name):
    """A list of people of that name. Returns what must not be found: of each the name, address and number."""
    canaries = []
    with open(path, "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(COLUMNS)
        for index in range(1, count + 1):
            email = f"{name}.{index:04}@ibm.com"
            number = f"9{7_000_000 + 7 * index}"
            rows.writerow([index, email, f"{name}{index:04}_x", f"{name.capitalize()}{index:04}", f"Of{name}", "65", number,
                           f"{name} Pte Ltd", "", "No", f"{name} joins the team"])
            canaries += [email, number]
    return canaries + [name, name.capitalize(), name.upper()]


def forms(text):
    """As programs write a text: UTF-8, UTF-16 both ways, Base64 at each of its three places."""
    yield text.encode()
    yield text.encode("utf-16-le")
    yield text.encode("utf-16-be")
    for skipped in range(3):
        # Without the characters that depend on what stands before and behind.
        encoded = base64.b64encode(b"\0" * skipped + text.encode())
        yield encoded[4 if skipped else 0:len(encoded) // 4 * 4 - 4]


def found_in(folder, texts):
    """Which of the texts stand in a file below `folder`, with the file."""
    wanted = [(text, form) for text in texts for form in forms(text) if len(form) >= 6]
    hits = []
    for path, _, files in os.walk(folder):
        for name in files:
            try:
                with open(os.path.join(path, name), "rb") as file:
                    content = file.read() + name.encode()
            except FileNotFoundError:
                continue  # The program runs meanwhile: SQLite's files beside the database come and go.
            hits += [f"{text} in {os.path.join(path, name)}" for text, form in wanted if form in content]
    return sorted(set(hits))


def check_nobody(folder, texts):
    hits = found_in(folder, texts)
    check(not hits, f"left on the disk: {hits[:5]} ({len(hits)})")


def check_logs(folder):
    """Returns how many lines were read."""
    lines = []
    for path in sorted((folder / "logs").glob("*")):
        lines += path.read_text(encoding="utf-8").splitlines()
    check(lines, "nothing was logged")
    named = [line for line in lines if "@" in line]
    check(not named, f"an address in the log: {named[:3]}")
    return len(lines)


def age(data):
    """Makes all results older than they are kept. Returns the ends of their sealed bytes."""
    with contextlib.closing(sqlite3.connect(data / DATABASE)) as connection:
        connection.execute("UPDATE outbox SET updated_at = updated_at - ?", ((KEPT_DAYS + 1) * DAY,))
        connection.commit()
        return [bytes(payload)[-32:] for payload, in connection.execute("SELECT payload FROM outbox")]


def self_check(folder):
    (folder / "one").write_bytes(b"..." + "wren".encode("utf-16-le") + b"...")
    expect_failure("a name in UTF-16", check_nobody, folder, ["wren"])
    (folder / "one").write_bytes(base64.b64encode(b"xy" + b"zonotrichia" + b"ab"))
    expect_failure("a name in Base64", check_nobody, folder, ["zonotrichia"])
    (folder / "one").write_bytes(b"")
    check_nobody(folder, ["wren"])
    (folder / "logs").mkdir()
    (folder / "logs" / "log").write_text("to a@b.sg\n")
    expect_failure("an address in the log", check_logs, folder)
    return "3 of 3 caught"


def submit_and_search(programs, setting, folder):
    invite, practice_program = programs
    rng = random.Random(setting.seed)
    name = "wren" + "".join(rng.choice("bcdfghjklmnpqrstvwxz") for _ in range(8))
    home = folder / "home"
    for part in ("config", "cache", "tmp"):
        (home / part).mkdir(parents=True)
    data = home / "data"
    canaries = write_canaries(folder / "list.csv", setting.people, name)
    environment = {"HOME": str(home), "XDG_CONFIG_HOME": str(home / "config"), "XDG_CACHE_HOME": str(home / "cache"),
                   "TMPDIR": str(home / "tmp")}
    with Practice(practice_program, "--state", str(folder / "state")) as practice, Recorder(practice.service) as recorder:
        def run(number, source, seconds):
            with Submission(invite, source, data, folder / f"results-{number}.csv", recorder.address, practice.issuer,
                            folder / "log", environment) as submission:
                if seconds is None:
                    return submission.wait(LONGEST_RUN)
                time.sleep(seconds)
                check_nobody(home, canaries + tokens())
                submission.kill()
                submission.wait(LONGEST_RUN)
                return None

        def tokens():
            return sorted({exchange.authorization.removeprefix("Bearer ") for exchange in recorder.exchanges
                           if exchange.authorization})

        for number in range(setting.kills):
            run(number, folder / "list.csv", rng.uniform(0.3, 1.5))
            check_nobody(home, canaries + tokens())
        check(run("whole", folder / "list.csv", None) == 0, "not everybody was created")
        check_nobody(home, canaries + tokens())
        check(tokens(), "no token was seen")
        used = len(tokens())
        accounts = practice.ledger()["accounts"]
        check(sum(name in email for email in accounts) == setting.people, "not everybody has an account")

        # Months later, another list: what was kept of the first one is gone, and no byte of it is left.
        pieces = age(data)
        check(len(pieces) == setting.people, "the results are not kept")
        other = write_canaries(folder / "other.csv", 3, name + "two")
        run("later", folder / "other.csv", None)
        with database_copy(data) as connection:
            left = connection.execute("SELECT count(*) FROM outbox").fetchone()[0]
        check(left == 3, f"{left} rows are kept instead of 3")
        check(run("again", folder / "list.csv", None) == 0, "a list that is purged is not known any more")
        with database_copy(data) as connection:
            left = connection.execute("SELECT count(*) FROM outbox").fetchone()[0]
        check(left == 3, "a list that is purged was sent again")
        content = b"".join(path.read_bytes() for path in data.glob(DATABASE + "*"))
        check(not any(piece in content for piece in pieces), "sealed bytes of a purged row are still in the file")
        check_nobody(home, canaries + other + tokens())
    lines = check_logs(data)
    return (f"{setting.people} people, {setting.kills} kills, {used} tokens: 0 found on the disk; after {KEPT_DAYS + 1} days "
            f"0 of {len(pieces)} sealed rows left; {lines} lines of log without an address")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("invite")
    parser.add_argument("practice")
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    print(f"seed {options.seed}")
    setting = Setting(people=2000, kills=40, seed=options.seed) if options.long else Setting(
        people=200, kills=4, seed=options.seed)
    scenarios = [("The checks can fail", self_check),
                 ("nobody is left on the disk",
                  functools.partial(submit_and_search, (options.invite, options.practice), setting))]
    return run_scenarios("canary", [one for one in scenarios if options.only in one[0]])


if __name__ == "__main__":
    sys.exit(main())
