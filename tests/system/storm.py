# SPDX-License-Identifier: GPL-3.0-or-later
"""Storms of 429 and 503 answers, made by the practice service's faults."""

import time
from email.utils import formatdate

# What Retry-After may say; the dates are made when they are needed.
_KINDS = ("seconds", "seconds", "date", "date", "zero", "negative", "nonsense", "absent")
_NONSENSE = ("soon", "1.5", "-", "Wed, 99 Foo 2026 99:99:99 GMT")


class Storm:
    """A recorder's `before`: draws for each creating POST whether it is refused, and how. Storms last up to
    `LONGEST` answers."""

    SHARE = 0.06
    LONGEST = 4
    # What HTTP says of dates: whole seconds. One from 1.0 to 3.0 s ahead, by the service's clock.
    DATES_AHEAD = (2, 3)

    def __init__(self, practice, rng, share=SHARE):
        self._practice = practice
        self._rng = rng
        self._share = share
        self._left = 0
        self._kinds = []
        self.refused = {}

    def __call__(self, exchange):
        if not exchange.is_creating:
            return
        if self._left == 0 and self._rng.random() < self._share:
            self._left = self._rng.randint(1, self.LONGEST)
        if self._left == 0:
            return
        self._left -= 1
        action = self._rng.choice(("429", "503"))
        if not self._kinds:
            self._kinds = self._rng.sample(_KINDS, len(_KINDS))
        kind = self._kinds.pop()
        self.refused[kind] = self.refused.get(kind, 0) + 1
        self._practice.control("faults", [{"match": {"method": "POST"}, "count": 1, "action": action,
                                           "value": self._value(kind)}])

    def _value(self, kind):
        if kind == "seconds":
            return str(self._rng.randint(1, 3))
        if kind == "date":
            return formatdate(time.time() + self._rng.choice(self.DATES_AHEAD), usegmt=True)
        if kind == "nonsense":
            return self._rng.choice(_NONSENSE)
        return {"zero": "0", "negative": "-2", "absent": None}[kind]

    def told(self):
        return ", ".join(f"{count} {kind}" for kind, count in sorted(self.refused.items()))
