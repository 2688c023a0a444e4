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
import csv
import dataclasses
import io
import random
import re
import shutil
import sqlite3
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True

from invite import Submission, read_results
from outcome import DATABASE, check_end, check_sound, stored_rows
from people import write_list
from powercut import Disk
from practice import OpenIdClient, Practice, call
from scenarios import Failed, check, run_scenarios
from syscalltrace import Posted, Said, Synced, read_trace, run_traced

RUN_SECONDS = 300
# RowState's numbers, by the names in the results.
STATES = {"Created": 2, "Already exists": 4, "Needs attention": 5, "Needs checking": 6}
FINAL_STATES = range(2, 9)
LOCK = "in-use.lock"


@dataclasses.dataclass
class Variant:
    """A kind of submission to record."""
    name: str
    rows: int
    policy: dict = dataclasses.field(default_factory=dict)
    faults: list = dataclasses.field(default_factory=list)


# An answer that gets lost after its accounts were made; at every cut the service is what the requests made it.
_LOST_ANSWERS = [{"match": {"method": "POST"}, "probability": 0.1, "action": "drop-after", "seed": 7}]
_SINGLE, _BATCHES = {"maxBatchItems": 1}, {"maxBatchItems": 20}
_NO_KEYS = {"idempotencyKeys": False, "settleSeconds": 0}

SHORT = (Variant("one by one", 40, _SINGLE), Variant("batches", 300, _BATCHES))
LONG = (Variant("one by one", 300, _SINGLE), Variant("batches", 2000, _BATCHES),
        Variant("answers lost", 300, _BATCHES, _LOST_ANSWERS),
        Variant("no keys", 150, {**_SINGLE, **_NO_KEYS}),
        Variant("no keys, batches, answers lost", 300, {**_BATCHES, **_NO_KEYS}, _LOST_ANSWERS))


@dataclasses.dataclass
class Known:
    """What the program had said and sent by some moment of the trace."""
    total: int = 0
    done: int = 0
    results: dict = dataclasses.field(default_factory=dict)  # position: state
    posts: list = dataclasses.field(default_factory=list)  # in the order in which their first bytes left

    def hear(self, event):
        if isinstance(event, Posted) and event.accounts():
            self.posts.append(event)
        elif isinstance(event, Said) and event.stream == 2:
            for sending in re.findall(r"Sending (\d+) row", event.text):
                self.total = int(sending)
            for done in re.findall(r"(\d+) of \d+ done", event.text):
                self.done = int(done)


class Recording:
    """One submission, with all that was done to the disk and all that was said and sent."""

    def __init__(self, programs, variant, folder, seed):
        self.programs = programs
        self.variant = variant
        self.list = folder / "list.csv"
        self.emails = write_list(self.list, variant.rows, seed)
        self._positions = {email: index for index, email in enumerate(self.emails, 1)}
        self._at = ()
        data = (folder / "recorded").resolve()
        data.mkdir()
        self._run(data, folder / "trace.txt")
        self._expect_complete(data)

    @contextlib.contextmanager
    def service(self):
        """A new service, always at the address that the first one got: by it, the outbox knows the service."""
        with Practice(self.programs.practice, *self._at) as practice:
            self._at = ("--port", practice.service.rsplit(":", 1)[1])
            practice.control("policy", {"requestsPerSecond": 1000, **self.variant.policy})
            yield practice

    def _run(self, data, trace):
        with self.service() as practice:
            practice.control("faults", self.variant.faults)
            command = [self.programs.invite, "submit", self.list, "--environment", "practice", "--service",
                       practice.service, "--issuer", practice.issuer, "--data-dir", data]
            finished = run_traced([str(part) for part in command], trace, timeout=RUN_SECONDS)
            check(finished.returncode == 0, f"exit code {finished.returncode}: {finished.stderr[-2000:]}")
            results = list(csv.DictReader(io.StringIO(finished.stdout.lstrip("\ufeff"))))
            check_end(self.emails, results, practice.ledger(), finished.returncode)
        self.results = {int(row["Row"]): STATES[row["Result"]] for row in results}
        # The shared memory of SQLite is made anew after a crash.
        events, self.lines = read_trace(trace, data, lambda name: name.endswith("-shm"))
        self.events = sorted(events, key=self._moment)
        trace.unlink()

    @staticmethod
    def _moment(event):
        """A sync counts from its end, all else from its beginning."""
        return event.end if isinstance(event, Synced) else event.begin

    def _expect_complete(self, data):
        """The trace tells of everything: what it adds up to is what the folder holds."""
        disk, known = Disk(), Known()
        for event in self.events:
            known.hear(event)
            if not isinstance(event, (Posted, Said)):
                disk.do(event)
        there = {path.name: path.read_bytes() for path in data.iterdir()}
        check(disk.without_cut() == there, "the trace does not tell of every change of the files")
        check(known.total == known.done == len(self.results) == len(self.emails), f"not all was heard: {known}")
        sent = {self.position(account) for post in known.posts for account in post.accounts()}
        check(len(sent) == len(self.emails), "not every row is in a request that was seen")

    def position(self, account):
        return self._positions[account["email"].lower()]

    def moments(self, phase):
        """The lines of the trace where a cut makes a difference, in the phase `enqueue` or `submit`."""
        sending = next(event.begin for event in self.events if isinstance(event, Said) and "Sending" in event.text)
        lines = {line for event in self.events for line in (event.begin, event.begin + 1, event.end + 1)}
        return sorted(line for line in lines if (line <= sending) == (phase == "enqueue"))

    def cuts(self, phase, count, rng, honours=lambda name: True):
        """`count` random cuts as (line, what was known, the disk's files)."""
        moments = self.moments(phase)
        lines = sorted(rng.choice(moments) for _ in range(count))
        disk, known, position = Disk(honours), Known(), 0
        for line in lines:
            while position < len(self.events) and self._moment(self.events[position]) < line:
                event = self.events[position]
                position += 1
                if isinstance(event, (Posted, Said)):
                    known.hear(event)
                    if isinstance(event, Said) and event.stream == 1:
                        known.results = self.results
                else:
                    disk.do(event)
            yield line, known, disk.after_cut(rng)


def lay_out(image, folder):
    folder.mkdir()
    for name, content in image.items():
        (folder / name).write_bytes(content)
        (folder / name).chmod(0o600)


def check_image(recording, known, folder):
    """The database in `folder` is sound and holds what was known. Returns its rows by position."""
    path = folder / DATABASE
    rows = {}
    if path.exists():
        with contextlib.closing(sqlite3.connect(path)) as connection:
            check_sound(connection)
            rows = {position: (state, attempts) for position, state, attempts in stored_rows(connection)}
    check(not rows or len(rows) == len(recording.emails), f"only {len(rows)} rows are there")
    check(len(rows) >= known.total, f"{known.total} rows were taken, {len(rows)} are there")
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
    return arrived


def go_on(recording, line, known, image, folder, rng):
    """Starts the program with what the cut left. Everything has to be made once."""
    copy = folder / "looked-at"
    lay_out(image, copy)
    rows = check_image(recording, known, copy)
    shutil.rmtree(copy)
    data = folder / "data"
    lay_out(image, data)
    with recording.service() as practice:
        token = OpenIdClient(practice.issuer).sign_in("admin")
        for post in made_by(known, line, rows, recording, rng):
            headers = {name: value for name, value in post.headers.items()
                       if name.lower() in ("idempotency-key", "content-type")}
            call(practice.service + post.path, "POST", post.body,
                 {**headers, "Authorization": f"Bearer {token}"})
        submission = Submission(recording.programs.invite, recording.list, data, folder / "results.csv",
                                practice.service, practice.issuer, folder / "log.txt")
        code = submission.wait(RUN_SECONDS)
        check(code in (0, 1), f"cut at line {line}: exit code {code}: {(folder / 'log.txt').read_text()[-500:]}")
        unknown = check_end(recording.emails, read_results(folder / "results.csv"), practice.ledger(), code)
    shutil.rmtree(folder)
    return unknown


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
        ("no sync of the log", lambda rng: lambda name: not name.endswith("-wal"), ("were taken",)),
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


def empty_lock(recording, folder):
    """The lock file's name reached the disk, what was in it did not."""
    case = folder / "case"
    case.mkdir()
    go_on(recording, 0, Known(), {LOCK: b""}, case, random.Random(0))
    return "an empty lock file does not keep the program from starting"


def scenarios_of(arguments, kept):
    """(name, function) pairs. The recordings are kept in `kept`; each is made by its first scenario."""
    variants, cuts, continued = (LONG, 1000, 50) if arguments.long else (SHORT, 150, 5)
    recordings = {}

    def recorded(variant):
        if variant.name not in recordings:
            folder = kept / variant.name.replace(" ", "-").replace(",", "")
            folder.mkdir()
            recordings[variant.name] = Recording(arguments, variant, folder, arguments.seed)
        return recordings[variant.name]

    def scenario(variant, phase):
        return lambda folder: cut_power(recorded(variant), phase, cuts, continued, arguments.seed, folder)

    first = variants[0]
    yield "self-check", lambda folder: expect_losses(recorded(first), cuts // 2, arguments.seed, folder)
    yield "empty lock file", lambda folder: empty_lock(recorded(first), folder)
    for variant in variants:
        for phase in ("enqueue", "submit"):
            yield f"{phase}, {variant.name}, {variant.rows} rows", scenario(variant, phase)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("invite")
    parser.add_argument("practice")
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="")
    arguments = parser.parse_args()
    if shutil.which("strace") is None:
        print("strace is missing: the test needs it to record what is written.")
        return 77
    print(f"seed {arguments.seed}", flush=True)
    with tempfile.TemporaryDirectory() as kept:
        wanted = [scenario for scenario in scenarios_of(arguments, Path(kept)) if arguments.only in scenario[0]]
        return run_scenarios("powercut", wanted)


if __name__ == "__main__":
    sys.exit(main())
