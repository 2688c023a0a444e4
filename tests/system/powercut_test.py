#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Power cuts, simulated: a submission is recorded once, then cut at many points of its trace.

For every cut the disk is made up as it may be then (see powercut.py). The database on it has to be sound and
to hold all that the program had said, and all that it had sent has to be marked. From some of the cuts the
program goes on, against a service that is as it was at the cut, and every account has to be made once.
Usage: powercut_test.py TECHPASS_INVITE TECHPASS_PRACTICE [--long] [--seed N] [--only PART-OF-A-NAME]
"""

import argparse
import contextlib
import dataclasses
import random
import shutil
import sqlite3
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True

from invite import Submission, read_results
from outcome import DATABASE, check_end, check_sound, stored_rows
from recordedrun import RUN_SECONDS, Known, Recording, Variant, lay_out
from scenarios import Failed, check, run_scenarios
from syscalltrace import Created, can_trace

FINAL_STATES = range(2, 9)

# An answer that gets lost after its accounts were made; at every cut the service is what the requests made it.
_LOST_ANSWERS = [{"match": {"method": "POST", "path": path}, "probability": 0.1, "seed": 7,
                  "action": "drop-after"} for path in ("/v1/accounts", "/v1/accounts/batch")]
_SINGLE, _BATCHES = {"maxBatchItems": 1}, {"maxBatchItems": 20}
_NO_KEYS = {"idempotencyKeys": False, "settleSeconds": 0}

SHORT = (Variant("one by one", 40, _SINGLE), Variant("batches", 300, _BATCHES))
LONG = (Variant("one by one", 300, _SINGLE), Variant("batches", 2000, _BATCHES),
        Variant("answers lost", 300, _BATCHES, _LOST_ANSWERS),
        Variant("no keys", 150, {**_SINGLE, **_NO_KEYS}),
        Variant("no keys, batches, answers lost", 300, {**_BATCHES, **_NO_KEYS}, _LOST_ANSWERS))


def check_image(recording, known, folder):
    """The database in `folder` is sound and holds what was known. Returns its rows by position."""
    path = folder / DATABASE
    rows = {}
    if path.exists():
        with contextlib.closing(sqlite3.connect(path)) as connection:
            check_sound(connection)
            rows = {position: (state, attempts) for position, state, attempts in stored_rows(connection)}
    check(not rows or len(rows) == len(recording.emails), f"only {len(rows)} rows are there")
    check(rows or not known.taken, "rows were taken, but none is there")
    final = sum(state in FINAL_STATES for state, _ in rows.values())
    check(final >= known.done, f"{known.done} rows were shown as done, {final} are")
    sent = {}
    for post in known.posts:
        for account in post.accounts():
            position = recording.position(account)
            sent[position] = sent.get(position, 0) + 1
    for position, times in sent.items():
        attempts = rows[position][1] if position in rows else 0
        check(attempts >= times, f"row {position} was sent {times} times, but marked {attempts} times")
    for position, state in known.results.items():
        check(rows[position][0] == state, f"row {position} was shown as {state}, but is {rows[position]}")
    return rows


def judge(recording, known, image, folder):
    """What is wrong with the image, or nothing. The folder stays only where something is."""
    lay_out(image, folder)
    try:
        check_image(recording, known, folder)
    except (Failed, sqlite3.DatabaseError) as error:
        return str(error)
    shutil.rmtree(folder)
    return None


def made_by(known, line, rows, recording, rng):
    """The requests that the service got before the cut. Of the last one nobody can tell, except where its
    result is written down."""
    arrived = [post for post in known.posts if post.end < line]
    if arrived:
        last = [rows[recording.position(account)][0] for account in arrived[-1].accounts()]
        if not any(state in FINAL_STATES for state in last) and rng.random() < 0.5:
            arrived.pop()
    return recording.arrived + arrived


def looked_at(recording, known, image, folder):
    """The rows of an image, which stays as it is."""
    lay_out(image, folder)
    rows = check_image(recording, known, folder)
    shutil.rmtree(folder)
    return rows


def go_on(recording, line, known, image, folder, rng):
    """Starts the program with what the cut left. Everything has to be made once."""
    rows = looked_at(recording, known, image, folder / "looked-at")
    data = folder / "data"
    lay_out(image, data)
    with recording.service(made_by(known, line, rows, recording, rng)) as practice:
        submission = Submission(recording.programs.invite, recording.list, data, folder / "results.csv",
                                practice.service, practice.issuer, folder / "log.txt")
        code = submission.wait(RUN_SECONDS)
        said = (folder / "log.txt").read_text()[-500:]
        check(code in (0, 1), f"cut at line {line}: exit code {code}: {said}")
        unknown = check_end(recording.emails, read_results(folder / "results.csv"), practice.ledger(), code)
    shutil.rmtree(folder)
    return unknown


def record_going_on(recording, folder, rng):
    """What the program does with what a cut amid the submission left."""
    line, known, image = next(recording.cuts("submit", 1, rng))
    rows = looked_at(recording, known, image, folder / "looked-at")
    arrived = made_by(known, line, rows, recording, rng)
    return Recording(recording.programs, recording.variant, folder / "again", 0, recording, arrived, image)


def cut_power(recording, phase, cuts, continued, seed, folder):
    """One scenario. Returns the figures."""
    rng = random.Random(seed)
    chosen = set(rng.sample(range(cuts), continued))
    problems, unknown = [], 0
    for number, (line, known, image) in enumerate(recording.cuts(phase, cuts, rng)):
        problem = judge(recording, known, image, folder / f"cut-{number}")
        if problem:
            problems.append(f"cut {number} at line {line}: {problem}")
        elif number in chosen:
            case = folder / f"continued-{number}"
            case.mkdir()
            unknown += go_on(recording, line, known, image, case, rng)
    check(not problems, f"{len(problems)} of {cuts} cuts (seed {seed}):\n" + "\n".join(problems[:10]))
    return (f"{cuts} cuts at {len(recording.moments(phase))} points, 0 acknowledged rows lost, 0 corrupt; "
            f"{continued} continued, all once, {unknown} to check")


# Disks that lie: what they ignore, and what has to be noticed of it.
LIES = (("no sync", lambda rng: lambda name: False, ("damaged",)),
        ("no sync of the log", lambda rng: lambda name: not name.endswith("-wal"), ("rows were taken",)),
        ("half of the log's syncs", lambda rng: lambda name: not name.endswith("-wal") or rng.random() < 0.5,
         ("was sent",)))


def expect_losses(recording, cuts, seed, folder):
    """Proves that the cuts can do harm, and that every kind of it is noticed."""
    figures = []
    for what, lie, kinds in LIES:
        problems = []
        rng = random.Random(seed)
        for number, (_, known, image) in enumerate(recording.cuts("submit", cuts, rng, lie(rng))):
            case = folder / f"cut-{number}"
            problems.append(judge(recording, known, image, case) or "")
            shutil.rmtree(case, ignore_errors=True)
        found = {kind: sum(kind in problem for problem in problems) for kind in kinds}
        check(all(found.values()), f"{what}: not noticed in {cuts} cuts: {found}")
        figures.append(f"{what}: {sum(problem != '' for problem in problems)} of {cuts} cuts do harm")
    # What is said of rows that are done comes late in a trace: here it is claimed early.
    for kind, claim in (("shown as done", {"done": recording.variant.rows}),
                        ("was shown as", {"results": recording.results})):
        _, known, image = next(recording.cuts("submit", 1, random.Random(seed)))
        said = judge(recording, dataclasses.replace(known, **claim), image, folder / "claimed") or ""
        check(kind in said, f"a claim is not noticed: {claim}")
        shutil.rmtree(folder / "claimed")
    return "; ".join(figures)


def empty_files(recording, folder):
    """The names of all but the database's files reached the disk, what was in them did not."""
    names = sorted({event.name for event in recording.events if isinstance(event, Created)
                    and not event.name.startswith(DATABASE)})
    case = folder / "case"
    case.mkdir()
    go_on(recording, 0, Known(), dict.fromkeys(names, b""), case, random.Random(0))
    return f"empty {', '.join(names)} after a cut: all once"


class Recordings:
    """Each variant is recorded once."""

    def __init__(self, programs, folder):
        self._programs = programs
        self._folder = folder
        self._made = {}

    def of(self, variant):
        if variant.name not in self._made:
            folder = self._folder / variant.name.replace(" ", "-").replace(",", "")
            check(not folder.exists(), f"it could not be recorded, see above and {folder}")
            self._made[variant.name] = Recording(self._programs, variant, folder, self._programs.seed)
        return self._made[variant.name]

    def going_on(self, variant, folder):
        rng = random.Random(self._programs.seed)
        return record_going_on(self.of(variant), folder, rng)


def scenarios_of(options, recordings):
    """(name, function) pairs."""
    variants, cuts, continued = (LONG, 1000, 50) if options.long else (SHORT, 150, 5)
    seed, first = options.seed, variants[0]

    def scenario(variant, phase):
        return lambda folder: cut_power(recordings.of(variant), phase, cuts, continued, seed, folder)

    def again(variant):
        return lambda folder: cut_power(recordings.going_on(variant, folder), "submit", cuts, continued, seed,
                                        folder)

    yield "self-check", lambda folder: expect_losses(recordings.of(first), cuts // 2, seed, folder)
    yield "other files empty", lambda folder: empty_files(recordings.of(first), folder)
    for variant in variants:
        name = f"{variant.name}, {variant.rows} rows"
        yield f"enqueue, {name}", scenario(variant, "enqueue")
        yield f"submit, {name}", scenario(variant, "submit")
        yield f"going on after a cut, {name}", again(variant)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("invite")
    parser.add_argument("practice")
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="")
    arguments = parser.parse_args()
    if not can_trace():
        print("strace is missing or not permitted here: the test needs it to record what is written. Skipped.")
        return 77
    print(f"seed {arguments.seed}", flush=True)
    kept = Path(tempfile.mkdtemp(prefix="techpass-powercut-recordings-"))
    every = scenarios_of(arguments, Recordings(arguments, kept))
    code = run_scenarios("powercut", [scenario for scenario in every if arguments.only in scenario[0]])
    if code == 0:
        shutil.rmtree(kept)
    return code


if __name__ == "__main__":
    sys.exit(main())
