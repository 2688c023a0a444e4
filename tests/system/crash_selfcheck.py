# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that each check of outcome.py can fail: every kind of wrong end is shown to it."""

import sqlite3

from outcome import (CREATED, DATABASE, MOST_TO_CHECK, NEEDS_CHECKING, STATE_CREATED, STATE_WAITING, check_end,
                     check_sound, check_stored, database_copy)
from scenarios import check, expect_failure

_EMAILS = [f"p{number}@tech.gov.sg" for number in range(200)]
_ALLOWED = int(len(_EMAILS) * MOST_TO_CHECK)


def _results(changes=None):
    """All created, but for {index: result}."""
    changes = changes or {}
    return [{"Email": email, "Result": changes.get(index, CREATED)} for index, email in enumerate(_EMAILS)]


def _ledger(changes=None, invitations=None):
    """Each made once, but for {email: count}; those with 0 are not in it."""
    counts = {**dict.fromkeys(_EMAILS, 1), **(changes or {})}
    return {"accounts": {email: count for email, count in counts.items() if count},
            "invitations": invitations or {}}


def _wrong_ends():
    first = _EMAILS[0]
    too_many = {index: NEEDS_CHECKING for index in range(_ALLOWED + 1)}
    yield "an account made twice", _results(), _ledger({first: 2}), 0
    yield "twice, and needs checking", _results({0: NEEDS_CHECKING}), _ledger({first: 2}), 1
    yield "a lost account", _results(), _ledger({first: 0}), 0
    yield "somebody else's account", _results(), _ledger({"other@tech.gov.sg": 1}), 0
    yield "an invitation", _results(), _ledger(invitations={"other@tech.gov.sg": 1}), 0
    yield "a row without a result", _results()[1:], _ledger(), 0
    yield "a row with two results", _results() + _results()[:1], _ledger(), 0
    yield "results in another order", _results()[::-1], _ledger(), 0
    for shown in ("Needs attention", "Already exists", "Waiting", "Sending", "Cancelled"):
        yield f"{shown}, but it was created", _results({0: shown}), _ledger(), 1
        yield f"{shown} and not created", _results({0: shown}), _ledger({first: 0}), 1
    yield "too many to check", _results(too_many), _ledger(), 1
    yield "all well with a row to check", _results({0: NEEDS_CHECKING}), _ledger(), 0
    yield "not all well with all created", _results(), _ledger(), 1
    yield "it could not do it", _results(), _ledger(), 2


def _check_ends():
    few = {index: NEEDS_CHECKING for index in range(_ALLOWED)}
    check_end(_EMAILS, _results(), _ledger(), 0)
    check_end(_EMAILS, _results(few), _ledger({_EMAILS[0]: 0}), 1)
    caught = 0
    for what, results, ledger, code in _wrong_ends():
        expect_failure(what, check_end, _EMAILS, results, ledger, code)
        caught += 1
    return caught


def _check_rows():
    made = [(position, STATE_CREATED, 1) for position in range(1, len(_EMAILS) + 1)]
    unsent = [(position, STATE_WAITING, 0) for position in range(1, len(_EMAILS) + 1)]
    nothing = _ledger(dict.fromkeys(_EMAILS, 0))
    check_stored(_EMAILS, made, _ledger())
    check_stored(_EMAILS, unsent, nothing)
    check_stored(_EMAILS, [], nothing)
    wrong = (("half of the rows were stored", made[:-1], _ledger()),
             ("accounts of no row", [], _ledger()),
             ("marked created, but it is not", made, nothing),
             ("sent without a mark", unsent, _ledger()))
    for what, rows, ledger in wrong:
        expect_failure(what, check_stored, _EMAILS, rows, ledger)
    return len(wrong)


def _check_database(folder):
    """Half of the pages are overwritten, the head not."""
    path = folder / DATABASE
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE outbox (position INTEGER UNIQUE, state INTEGER, attempts INTEGER)")
        connection.executemany("INSERT INTO outbox VALUES (?, 0, 0)", [(number,) for number in range(5000)])
    connection.close()
    before = path.read_bytes()
    with database_copy(folder) as connection:
        check_sound(connection)
    check(path.read_bytes() == before, "the check changed the database")
    half = len(before) // 2
    path.write_bytes(before[:half] + b"\xa5" * (len(before) - half))
    with database_copy(folder) as connection:
        expect_failure("a damaged database", check_sound, connection)
    path.write_bytes(b"\xa5" * len(before))
    with database_copy(folder) as connection:
        expect_failure("no database at all", check_sound, connection)
    return 2


def run(folder):
    return f"{_check_ends() + _check_rows() + _check_database(folder)} wrong ends, all caught"
