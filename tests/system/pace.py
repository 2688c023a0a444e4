# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the exchanges that a recorder noted against the pace and against what the service asked for."""

import email.utils
import re

from scenarios import check

# What the pace must be kept to at least.
SHARE_OF_INTERVAL = 0.99


def check_pace(exchanges, requests_per_second):
    """The gaps between the requests. Returns the smallest."""
    least = SHARE_OF_INTERVAL / requests_per_second
    gaps = [(after.came - before.came, before, after) for before, after in zip(exchanges, exchanges[1:])]
    for gap, before, after in gaps:
        check(gap >= least, f"only {gap:.3f} s between {before} and {after}")
    return min(gap for gap, _, _ in gaps)


def check_one_at_a_time(exchanges):
    for before, after in zip(exchanges, exchanges[1:]):
        check(before.ended is not None and before.ended <= after.came, f"two at a time: {before} and {after}")


def asked_wait(exchange):
    """How many seconds the answer's Retry-After asks to wait; 0 where it says nothing that can be understood."""
    text = exchange.retry_after
    if text is None:
        return 0
    if re.fullmatch(r"\d+", text):
        return int(text)
    try:
        until = email.utils.parsedate_to_datetime(text).timestamp()
    except (TypeError, ValueError):
        return 0
    return max(0, until - exchange.answered_at)


def check_waits(exchanges):
    """No request comes before the one before it allows. Returns how many waits were asked for, and the
    smallest time that any was exceeded by."""
    margins = []
    for before, after in zip(exchanges, exchanges[1:]):
        wait = asked_wait(before)
        if wait > 0:
            margins.append(after.came - before.ended - wait)
            check(margins[-1] >= 0, f"{-margins[-1]:.3f} s too early: {before}, then {after}")
    return len(margins), min(margins, default=0)
