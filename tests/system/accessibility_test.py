#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole journey as somebody makes it who does not see the window: with a screen reader's means alone, in a real
window. At each place everything is walked: what takes the focus has a name, and is of a kind that is known.

Usage: accessibility_test.py TECHPASS_INVITE TECHPASS_PRACTICE [--only PART-OF-A-NAME]
"""

import argparse
import contextlib
import csv
import functools
import html
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import urllib.parse
from pathlib import Path

sys.dont_write_bytecode = True

SKIPPED = 77
ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "samples" / "practice-list.csv"
BUS_SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
# Set where the test runs inside its own screen and bus.
INSIDE = "TECHPASS_ACCESSIBILITY_SCREEN"
# Debian's own, for which the bindings of AT-SPI are.
SYSTEM_PYTHON = "/usr/bin/python3"
TABLE_NAME = "Users in the list"
TITLES = ("Status", "Email", "Username", "First name", "Last name", "Country code", "Contact number", "Organisation",
          "Department", "SEED", "Reason")
# By the name that the report has for a field.
COLUMN_OF = {"email": 1, "username": 2, "firstName": 3, "lastName": 4, "countryCode": 5, "contactNumber": 6,
             "organisation": 7, "department": 8, "seedRequired": 9, "reason": 10}
# What is spoilt in the sample: (row, column of the file, value).
SPOILT = ((3, "Email", "u2jj @acra.gov.sg"), (5, "Username", ""), (6, "Contact Number", "12"),
          (9, "Email", "U6AA@tech.gov.sg"))


def missing():
    """What this machine lacks, or nothing."""
    found = [name for name in ("xvfb-run", "dbus-run-session", "openbox") if not shutil.which(name)]
    if not BUS_SERVICE.exists():
        found.append("at-spi2-core")
    if not Path(SYSTEM_PYTHON).exists():
        found.append(SYSTEM_PYTHON)
    elif subprocess.run([SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"], check=False,
                        stderr=subprocess.DEVNULL).returncode != 0:
        found.append("python3-gi and gir1.2-atspi-2.0")
    return found


def go_inside():
    """Runs this test again, on a screen and a bus of its own."""
    lacking = missing()
    if lacking:
        print("skipped: missing:", ", ".join(lacking))
        sys.exit(1 if os.environ.get("CI") and sys.platform == "linux" else SKIPPED)
    environment = {**os.environ, INSIDE: "1", "QT_ACCESSIBILITY": "1", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                   "QT_QPA_PLATFORM": "xcb", "QT_QPA_PLATFORMTHEME": "", "XDG_CURRENT_DESKTOP": "", "LC_ALL": "C.UTF-8",
                   "LANGUAGE": "en", "NO_AT_BRIDGE": "0"}
    os.execvpe("xvfb-run", ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24", "dbus-run-session", "--", SYSTEM_PYTHON,
                            __file__, *sys.argv[1:]], environment)


if __name__ == "__main__" and INSIDE not in os.environ:
    go_inside()

from practice import Practice, call  # noqa: E402
from scenarios import check, expect_failure, run_scenarios  # noqa: E402
from screenreader import (  # noqa: E402
    ALT, ScreenReader, Widget, cell, check_widgets, children, column_count, describe, has_focus, is_enabled, role_of,
    row_count, shown, start_bus, text_of, wait_for)


class Window:
    """The program with its window, and who reads it; for the length of a `with`."""

    def __init__(self, programs, folder, *arguments):
        self._programs = programs
        self._folder = folder
        self._arguments = arguments

    def __enter__(self):
        self._stack = contextlib.ExitStack()
        try:
            self.practice = self._stack.enter_context(
                Practice(self._programs[1], "--state", str(self._folder / "state")))
            self._log = self._stack.enter_context(open(self._folder / "log", "wb"))
            # Nobody's browser is to open.
            browser = self._folder / "xdg-open"
            browser.write_text("#!/bin/sh\nexit 0\n", encoding="utf-8")
            browser.chmod(0o755)
            environment = {**os.environ, "PATH": f"{self._folder}:{os.environ['PATH']}"}
            process = subprocess.Popen(
                [self._programs[0], "--environment", "practice", "--service", self.practice.service, "--issuer",
                 self.practice.issuer, "--data-dir", str(self._folder / "data"), *map(str, self._arguments)],
                stdout=self._log, stderr=self._log, env=environment)
            self._stack.callback(process.wait)
            self._stack.callback(process.kill)
            self.reader = ScreenReader(process.pid)
            self._stack.callback(self.reader.close)
        except BaseException:
            self._stack.close()
            raise
        return self

    def __exit__(self, *_):
        self._stack.close()

    def sign_in(self, person="admin"):
        """Reads the address in the dialog and goes there, as the dialog says for where no browser opens."""
        reader = self.reader
        reader.press("push button", "Sign in")
        dialog = reader.find("dialog", "Sign in")
        reader.check_place("Sign in")
        field = reader.find("text", "Sign-in address", dialog)
        address = wait_for(lambda: text_of(field), "an address to sign in at")
        page = call(address).text
        form = {name: html.unescape(value)
                for name, value in re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)"', page)}
        target = html.unescape(re.search(r'action="([^"]*)"', page).group(1))
        answer = call(urllib.parse.urljoin(address, target), "POST",
                      urllib.parse.urlencode({**form, "person": person}).encode(),
                      {"Content-Type": "application/x-www-form-urlencoded"})
        call(answer.headers["location"])
        reader.wait_until_gone("dialog", "Sign in")
        reader.hear(lambda said: said.startswith("Signed in: "), "who is signed in")

    def go_to(self, page):
        """By the sidebar, where a count may stand behind the page's name."""
        self.reader.press("page tab", lambda name: name == page or name.startswith(page + ", "))
        self.reader.find("frame", f"{page} – TechPass Invite")

    def open_method(self, name):
        self.go_to("Invite Users")
        self.reader.check_place("Invite Users")
        self.reader.press("push button", name)
        return self.reader.find("dialog", name)

    def results(self, column="Result"):
        """What the Outbox says of each row."""
        table = self.reader.find("table", "Outbox")
        titles = [one.get_name() for one in children(table) if role_of(one) == "table column header"]
        return [cell(table, row, titles.index(column)).get_name() for row in range(row_count(table))]

    def figures(self):
        return f"{self.reader.places} places, {self.reader.widgets} widgets that take the focus, 0 without a name"


def self_check(_):
    expect_failure("a button without a name", check_widgets, "here", [Widget("push button", " ", "", True)])
    expect_failure("a card that is no button", check_widgets, "here", [Widget("filler", "Email", "", True)])
    expect_failure("a choice that is only its value", check_widgets, "here", [Widget("combo box", "65", "", True)])
    check_widgets("here", [Widget("filler", ""), Widget("push button", "Send", "", True),
                           Widget("combo box", "65", "", True, "Country code")])
    return "3 of 3 caught"


def invite_by_email(programs, folder):
    with Window(programs, folder) as window:
        reader = window.reader
        reader.find("page tab", "Overview")
        reader.check_place("Overview, signed out")
        window.sign_in()
        reader.check_place("Overview")
        dialog = window.open_method("Email invitation")
        reader.check_place("Email invitation")
        reader.press("push button", "Submit", dialog)
        reader.hear(lambda said: said == "2 fields need attention", "that fields need attention")
        email = reader.find("text", "Email address", dialog)
        wait_for(lambda: "missing" in describe(email).description, "the field says that it is empty")
        reader.wait_for_focus("Email address")
        reader.check_place("Email invitation, refused")
        reader.write(email, "aisha.rahman@moe.gov.sg")
        reader.press("radio button", "Yes", dialog)
        reader.write(reader.find("text", "Reason", dialog), "Joins the Payments team")
        reader.press("push button", "Submit", dialog)
        reader.wait_until_gone("dialog", "Email invitation")
        window.go_to("Outbox")
        wait_for(lambda: window.results() == ["Invited"], lambda: f"one result, not {window.results()}")
        reader.check_place("Outbox")
        check(window.practice.ledger()["invitations"] == {"aisha.rahman@moe.gov.sg": 1}, "not invited once")
        return window.figures()


def create_account(programs, folder):
    with Window(programs, folder) as window:
        reader = window.reader
        window.sign_in()
        dialog = window.open_method("Create account")
        reader.check_place("Create account")
        for name, value in (("Email address", "arun.kumar@accenture.com"), ("TechPass username", "arun.kumar"),
                            ("First name", "Arun"), ("Last name", "Kumar"), ("Country code", "Malaysia (+60)"),
                            ("Contact number", "12-345 6789"), ("Organisation", "Accenture"),
                            ("Department", "Delivery"), ("Reason", "Builds the case system\nfor a year")):
            field = wait_for(lambda named=name: enabled_text(reader, named, dialog), f"a field {name}")
            reader.write(field, value)
        reader.press("radio button", "No", dialog)
        reader.check_place("Create account, filled in")
        reader.press("push button", "Submit", dialog)
        reader.wait_until_gone("dialog", "Create account")
        window.go_to("Outbox")
        wait_for(lambda: window.results() == ["Created"], lambda: f"one result, not {window.results()}")
        check(window.practice.ledger()["accounts"] == {"arun.kumar@accenture.com": 1}, "not created once")
        return window.figures()


def enabled_text(reader, name, within):
    field = reader.look("text", name, within)
    return field if field is not None and is_enabled(field) else None


def write_spoilt(path):
    with open(SAMPLE, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row, column, value in SPOILT:
        rows[row - 1][column] = value
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, rows[0].keys())
        writer.writeheader()
        writer.writerows(rows)
    return [list(row.values())[1:] for row in rows]


def problems_in(program, path, data):
    """What the command line finds, as {(row, column): sentences}."""
    report = subprocess.run(
        [program, "check", str(path), "--json", "--environment", "practice", "--data-dir", str(data)],
        stdout=subprocess.PIPE, check=False)
    found = {}
    for problem in json.loads(report.stdout)["problems"]:
        found.setdefault((problem["row"], COLUMN_OF[problem["field"]]), []).append(problem["message"])
    return found


def check_cells(table, values, problems):
    """Each cell says its row, its column, its value and what is wrong. Returns how many were heard."""
    check((row_count(table), column_count(table)) == (len(values), len(TITLES)),
          f"{row_count(table)} rows of {column_count(table)} columns")
    for row, cells in enumerate(values, 1):
        wrong = [sentence for (at, _), found in problems.items() if at == row for sentence in found]
        for column, title in enumerate(TITLES):
            said = cell(table, row - 1, column).get_name()
            value = cells[column - 1] if column else ("Fix" if wrong else "Ready")
            check(said.startswith(f"Row {row}, {title}: {value or 'empty'}."), f"row {row}, {title}: “{said}”")
            for sentence in wrong if column == 0 else problems.get((row, column), []):
                check(sentence in said, f"row {row}, {title} does not say “{sentence}”, but “{said}”")
    return len(values) * len(TITLES)


def choose_file(reader, dialog, path):
    """In Qt's own dialog for files; the desktop's is the desktop's matter."""
    reader.press("push button", "Choose a file", dialog)
    chooser = reader.find("dialog", "Choose a list")
    reader.write(reader.find("text", "File name:", chooser), str(path))
    reader.press("push button", "Open", chooser)


def mend(reader, table):
    """A fix that is offered, and a cell by hand, as the keys of the sheet have it."""
    wait_for(lambda: has_focus(table), "the focus is at the rows")
    said = len(reader.heard)
    reader.key("F8")
    reader.hear(lambda words: words.startswith("Row 3, Email: u2jj @acra.gov.sg. The email address has a space"),
                "the first problem", said)
    reader.wait_for_focus("Row 3, Email: ")
    said = len(reader.heard)
    reader.press("push button", "Change u2jj @acra.gov.sg to u2jj@acra.gov.sg")
    reader.hear(lambda words: words == "1 row mended. Ctrl+Z takes it back.", "that a row was mended", said)
    wait_for(lambda: cell(table, 2, 1).get_name() == "Row 3, Email: u2jj@acra.gov.sg.", "the mended email")
    reader.focus_by_key(lambda: reader.key("F8"), "Row 5, Username: empty. A vendor needs a TechPass username.")
    reader.focus_by_key(lambda: reader.key("F2"), "Username")
    reader.write(reader.focused, "mei.ling.kumar")
    said = len(reader.heard)
    reader.key("Return")
    wait_for(lambda: cell(table, 4, 2).get_name() == "Row 5, Username: mei.ling.kumar.", "the mended username")
    reader.hear(lambda words: words == "2 errors · 0 to check", "how many errors are left", said)


def look_around(reader, table):
    """Rows that are hidden, shown again and sorted are still said as they are."""
    reader.press("check box", "Errors, 2")
    wait_for(lambda: row_count(table) == 2, "the two rows with errors alone")
    wait_for(lambda: [cell(table, row, 1).get_name()[:6] for row in range(2)] == ["Row 6,", "Row 9,"], "rows 6 and 9")
    reader.check_place("Review, rows with errors")
    reader.press("check box", "All, 120")
    wait_for(lambda: row_count(table) == 120, "all rows again")
    wait_for(lambda: all(cell(table, row, 1).get_name().startswith(f"Row {row + 1},") for row in range(120)),
             "all rows in order")
    # Pop-ups are no windows to AT-SPI; what the arrows come to is said.
    reader.press("push button", lambda name: name.startswith("Go to the next problem"))
    reader.wait_for_focus("Row 6, Contact number: 12.")
    reader.key("Down", ALT)
    reader.focus_by_key(lambda: reader.key("Down"), "Sort ascending")
    reader.key("Return")
    wait_for(lambda: cell(table, 0, 6).get_name().startswith("Row 6, Contact number: 12. +65 12 is 6 digits short."),
             "the shortest number first")


def send_a_list(programs, folder):
    path = folder / "people.csv"
    values = write_spoilt(path)
    problems = problems_in(programs[0], path, folder / "check")
    check(len(problems) == len(SPOILT), f"problems: {problems}")
    with Window(programs, folder) as window:
        reader = window.reader
        window.sign_in()
        dialog = window.open_method("Batch upload")
        reader.check_place("Batch upload")
        choose_file(reader, dialog, path)
        table = reader.find("table", TABLE_NAME)
        reader.hear(lambda said: said == "4 errors · 0 to check", "how many errors there are")
        reader.find("push button", "Same person twice, 1 row")
        wait_for(lambda: row_count(table) == len(values), "all rows")
        reader.check_place("Review")
        cells = check_cells(table, values, problems)
        mend(reader, table)
        look_around(reader, table)
        said = len(reader.heard)
        reader.press("push button", "Submit 118 ready")
        question = reader.find("dialog", "Submit 118 ready rows?")
        reader.check_place("Submit?")
        reader.press("push button", "Submit 118 rows", question)
        reader.hear(lambda words: words == "118 rows are in the Outbox. 2 rows stay here.", "what became of the rows",
                    said)
        reader.hear(lambda words: words.startswith("Sent: 118 created"), "the results", said)
        reader.hear(lambda words: re.fullmatch(r"Progress of people.csv: \d+ of 118 done", words), "the progress", said)
        wait_for(lambda: row_count(table) == 2, "two rows stay")
        wait_for(lambda: has_focus(table), "who submitted is at the rows again")
        reader.press("push button", lambda name: name.startswith("Sent: 118 created"))
        reader.find("frame", "Outbox – TechPass Invite")
        wait_for(lambda: window.results() == ["Created"] * 118, lambda: f"results: {sorted(set(window.results()))}")
        reader.check_place("Outbox with results")
        accounts = window.practice.ledger()["accounts"]
        check(len(accounts) == 118 and set(accounts.values()) == {1}, f"{len(accounts)} accounts")
        check({"u2jj@acra.gov.sg", "u4hh@ibm.com"} <= set(accounts), "the mended rows were not sent")
        return f"{cells} cells say row, column, value and problem; {window.figures()}"


def open_and_close(reader, button):
    reader.press("push button", button)
    wait_for(lambda: len(reader.windows()) == 2, f"what {button} opens")
    reader.check_place(button)
    # Keys go to the window that is the active one, which the new one becomes a moment later.
    wait_for(lambda: any(has_focus(node) for node in shown(reader.windows()[1])), f"the focus in what {button} opens")
    reader.key("Escape")
    wait_for(lambda: len(reader.windows()) == 1, f"{button}: closed again")


def every_other_place(programs, folder):
    path = folder / "people.csv"
    write_spoilt(path)
    with Window(programs, folder, path) as window:
        reader = window.reader
        reader.find("table", TABLE_NAME)
        window.sign_in()
        open_and_close(reader, "Show the row as a form")
        reader.press("push button", lambda name: name.startswith("Find (Ctrl+F)"))
        reader.find("text", "Find")
        reader.check_place("Find")
        for name in ("Fix all…", "Reset"):
            open_and_close(reader, name)
        for page in ("Overview", "Invite Users", "Drafts", "Outbox", "Invite user status", "Settings"):
            window.go_to(page)
            reader.check_place(page)
        open_and_close(reader, "Delete my data now…")
        reader.press("push button", "Sign out")
        reader.find("push button", "Sign in")
        reader.check_place("Settings, signed out")
        return window.figures()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("invite")
    parser.add_argument("practice")
    parser.add_argument("--only", default="")
    options = parser.parse_args()
    programs = (options.invite, options.practice)
    scenarios = [("The checks can fail", self_check),
                 ("sign in and an email invitation, by AT-SPI alone", functools.partial(invite_by_email, programs)),
                 ("create an account, by AT-SPI alone", functools.partial(create_account, programs)),
                 ("a list, by AT-SPI alone", functools.partial(send_a_list, programs)),
                 ("every other page and dialog", functools.partial(every_other_place, programs))]
    start_bus()
    # Without a window manager no window is ever the active one.
    manager = subprocess.Popen(["openbox", "--sm-disable", "--config-file", os.devnull],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        return run_scenarios("accessibility", [one for one in scenarios if options.only in one[0]])
    finally:
        manager.terminate()
        manager.wait()


if __name__ == "__main__":
    sys.exit(main())
