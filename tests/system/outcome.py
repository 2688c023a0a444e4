# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds what a submission left behind - ledger, results, database - against the promises."""

import contextlib
import shutil
import sqlite3
import tempfile
from pathlib import Path

from scenarios import check

DATABASE = "practice.sqlite"
CREATED = "Created"
NEEDS_CHECKING = "Needs checking"
# The share of rows that a person may have to look at.
MOST_TO_CHECK = 0.01

# RowState's numbers in the database.
STATE_WAITING = 0
STATE_CREATED = 2


def check_ledger(emails, ledger, unknown=()):
    """Every one of `emails` has one account and nobody else has any; the `unknown` may have none."""
    accounts = ledger["accounts"]
    twice = [email for email, count in accounts.items() if count != 1]
    check(not twice, f"made twice: {twice[:5]} ({len(twice)})")
    lost = [email for email in emails if email not in accounts and email not in unknown]
    check(not lost, f"lost: {lost[:5]} ({len(lost)})")
    strange = set(accounts) - set(emails)
    check(not strange and not ledger["invitations"], f"made for others: {sorted(strange)[:5]}")


def check_results(emails, results, ledger):
    """Each row has one result, which agrees with the ledger. Returns the emails that need checking."""
    check([row["Email"].lower() for row in results] == list(emails),
          f"{len(results)} results are not the list's {len(emails)} rows in order")
    accounts = ledger["accounts"]
    unknown = []
    for row in results:
        email = row["Email"].lower()
        if row["Result"] == NEEDS_CHECKING:
            unknown.append(email)
        elif row["Result"] == CREATED:
            check(email in accounts, f"shown as created, but it is not: {row}")
        else:
            check(email not in accounts, f"shown as {row['Result']}, but it was created: {row}")
            check(False, f"not created: {row}")
    check(len(unknown) <= MOST_TO_CHECK * len(emails), f"{len(unknown)} of {len(emails)} rows need checking")
    return unknown


def check_end(emails, results, ledger, exit_code):
    """All of the above. Returns how many rows need checking."""
    unknown = check_results(emails, results, ledger)
    check_ledger(emails, ledger, unknown)
    expected = 1 if unknown else 0
    check(exit_code == expected, f"exit code {exit_code} instead of {expected}")
    return len(unknown)


@contextlib.contextmanager
def database_copy(data):
    """A connection to a copy of the database in the folder `data`, which itself is not touched: opening a
    database after a crash writes to it. None where there is no database yet."""
    with tempfile.TemporaryDirectory() as folder:
        for suffix in ("", "-wal", "-shm"):
            part = Path(data) / (DATABASE + suffix)
            if part.exists():
                shutil.copy(part, folder)
        copy = Path(folder) / DATABASE
        if not copy.exists():
            yield None
            return
        with contextlib.closing(sqlite3.connect(copy)) as connection:
            yield connection


def check_sound(connection):
    try:
        said = connection.execute("PRAGMA integrity_check").fetchall()
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    except sqlite3.DatabaseError as error:
        said, broken = [(str(error),)], []
    check(said == [("ok",)] and not broken, f"the database is damaged: {said[:3]} {broken[:3]}")


def stored_rows(connection):
    """The outbox's rows as (position, state, attempts)."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'outbox'").fetchone():
        return []
    return connection.execute("SELECT position, state, attempts FROM outbox ORDER BY position").fetchall()


def check_stored(emails, rows, ledger):
    """All rows are in the outbox or none; the database never claims more, nor knows of less, than was done."""
    check(not rows or [row[0] for row in rows] == list(range(1, len(emails) + 1)),
          f"{len(rows)} of {len(emails)} rows are in the outbox")
    accounts = ledger["accounts"]
    check(rows or not accounts, "accounts were made of rows that are not in the outbox")
    for position, state, attempts in rows:
        is_made = emails[position - 1] in accounts
        check(is_made or state != STATE_CREATED, f"row {position} is marked created, but it is not")
        check(not is_made or attempts > 0, f"row {position} was sent, but not marked before")
