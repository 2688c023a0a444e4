# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes lists of people that all rules accept, with the template's columns."""

import csv
import random

COLUMNS = ("S/N", "Email", "Username", "First Name", "Last Name", "Country Code", "Contact Number",
           "Organisation", "Department", "Onboarding to SEED required?", "Reason for creation")

_VENDORS = ("accenture.com", "hitachi.com.sg", "ibm.com", "ncs.com.sg", "thoughtworks.com")
_AGENCIES = ("tech.gov.sg", "moe.gov.sg", "cpf.gov.sg", "ura.gov.sg")
_FIRST_NAMES = ("Wei", "Siti", "José", "Hafiz", "Aisha", "王芳", "Zoë", "Kumar")
_LAST_NAMES = ("Lim", "Tan", "Ng", "Salleh", "O'Neill", "Nair", "Åberg")
_REASONS = ("Joins the team", "Internal rotation; 6 months", "Network review,\nsecond phase", "SEED “pilot”")


def write_list(path, count, seed):
    """Writes `count` people and returns their emails, in lower case, in the list's order."""
    rng = random.Random(seed)
    # All of 9000 0000 to 9899 9999 are mobile numbers of Singapore.
    numbers = rng.sample(range(90_000_000, 99_000_000), count)
    emails = []
    with open(path, "w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(COLUMNS)
        for index in range(1, count + 1):
            row = _person(rng, index, numbers[index - 1])
            rows.writerow(row)
            emails.append(row[1].lower())
    return emails


def _person(rng, index, number):
    is_vendor = rng.random() < 0.5
    name = f"{rng.choice(('wei', 'Siti', 'ana'))}.p{index}{rng.choice('abcdef')}"
    email = f"{name}@{rng.choice(_VENDORS if is_vendor else _AGENCIES)}"
    contact = rng.choice((f"{number}", f"{number // 10000} {number % 10000:04}"))
    return [index, email, f"{name}_x" if is_vendor else "", rng.choice(_FIRST_NAMES), rng.choice(_LAST_NAMES),
            "65", contact, "Vendor Pte, Ltd" if is_vendor else "GovTech", rng.choice(("", "DCUBE")),
            rng.choice(("Yes", "No")), rng.choice(_REASONS)]
