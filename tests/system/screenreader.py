# SPDX-License-Identifier: GPL-3.0-or-later
"""The hands and ears of somebody who cannot see: a window's widgets over AT-SPI, and what it says by itself.

Names, roles and events are what a screen reader gets; nothing is asked of the program in another way.
"""

import time
from dataclasses import dataclass

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402 -- the version first

from scenarios import Failed, check

PATIENCE = 30
_STEP = 0.02
# They are spoken of though the focus is elsewhere.
_NAMED = ("dialog", "progress bar", "table", "tree")
# What a screen reader has no word for.
_SPEECHLESS = ("unknown", "filler", "invalid", "panel", "redundant object", "layered pane")
_KEYS = {"Return": 0xFF0D, "Escape": 0xFF1B, "Tab": 0xFF09, "space": 0x20, "F2": 0xFFBF, "F6": 0xFFC3, "F8": 0xFFC5,
         "Down": 0xFF54, "Up": 0xFF52, "Left": 0xFF51, "Right": 0xFF53, "Home": 0xFF50, "End": 0xFF57}
SHIFT, CONTROL, ALT = 1, 4, 8


@dataclass(frozen=True)
class Widget:
    """What is said of one of them."""
    role: str
    name: str
    description: str = ""
    takes_focus: bool = False
    label: str = ""

    def __str__(self):
        return f"{self.role} “{self.name}”"


def check_widgets(place, widgets):
    """Each that takes the focus has a name and a role that means something."""
    nameless = [str(one) for one in widgets if (one.takes_focus or one.role in _NAMED) and not one.name.strip()]
    check(not nameless, f"{place}: {len(nameless)} without a name: {nameless[:5]}")
    # The name of a box is what is chosen in it.
    unlabelled = [str(one) for one in widgets if one.takes_focus and one.role == "combo box"
                  and not (one.label or one.description)]
    check(not unlabelled, f"{place}: {len(unlabelled)} choices without a label: {unlabelled[:5]}")
    speechless = [str(one) for one in widgets if one.takes_focus and one.role in _SPEECHLESS]
    check(not speechless, f"{place}: {len(speechless)} of no known kind: {speechless[:5]}")


def start_bus():
    """Starts the bus of assistive technology before anybody looks for it: of two that come up at once, this process
    would be on one and the program on the other."""
    session = Gio.bus_get_sync(Gio.BusType.SESSION)
    session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None,
                      GLib.VariantType.new("(s)"), Gio.DBusCallFlags.NONE, 1000 * PATIENCE)
    Atspi.init()


def pump():
    """Lets in the events that have come."""
    while GLib.MainContext.default().iteration(False):
        pass


def wait_for(ask, what, seconds=PATIENCE):
    """Until `ask` gives something, which is returned. Widgets that went away meanwhile are no failure."""
    end = time.monotonic() + seconds
    while True:
        pump()
        try:
            found = ask()
        except GLib.Error:
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise Failed(f"not in {seconds} s: {what() if callable(what) else what}")
        time.sleep(_STEP)


def states(node):
    return node.get_state_set()


def is_showing(node):
    return states(node).contains(Atspi.StateType.SHOWING)


def is_enabled(node):
    return states(node).contains(Atspi.StateType.ENABLED)


def is_active(window):
    return states(window).contains(Atspi.StateType.ACTIVE)


def has_focus(node):
    return states(node).contains(Atspi.StateType.FOCUSED)


def is_checked(node):
    return states(node).contains(Atspi.StateType.CHECKED)


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def role_of(node):
    # Not get_role_name(): that would ask the program each time.
    return Atspi.role_get_name(node.get_role())


def shown(node):
    """All that can be seen from `node` on, itself too, but for the cells of tables: there may be many."""
    if not is_showing(node):
        return
    yield node
    if node.get_role() not in (Atspi.Role.TABLE, Atspi.Role.TREE):
        for child in children(node):
            yield from shown(child)


def label_of(node):
    for relation in node.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY and relation.get_n_targets() > 0:
            return relation.get_target(0).get_name() or ""
    return ""


def describe(node):
    role = role_of(node)
    return Widget(role, node.get_name() or "", node.get_description() or "",
                  states(node).contains(Atspi.StateType.FOCUSABLE), label_of(node) if role == "combo box" else "")


def text_of(node):
    text = node.get_text_iface()
    return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text))


def cell(table, row, column):
    return Atspi.Table.get_accessible_at(table.get_table_iface(), row, column)


def row_count(table):
    return Atspi.Table.get_n_rows(table.get_table_iface())


def column_count(table):
    return Atspi.Table.get_n_columns(table.get_table_iface())


class ScreenReader:
    """Reads the windows of one process. `heard` is what they said by themselves, in order."""

    def __init__(self, pid):
        self._pid = pid
        self.heard = []
        self.places = 0
        self.widgets = 0
        self._listener = Atspi.EventListener.new(self._hear)
        for event in ("object:property-change:accessible-name", "object:state-changed:focused"):
            self._listener.register(event)
        self.focused = None
        self._application = wait_for(self._find_application, "the program is on the accessibility bus")
        # What was true of a widget a moment ago is no answer, but a button stays one.
        self._application.set_cache_mask(Atspi.Cache.ROLE | Atspi.Cache.INTERFACES)
        self._application.clear_cache()

    def close(self):
        for event in ("object:property-change:accessible-name", "object:state-changed:focused"):
            self._listener.deregister(event)

    def _find_application(self):
        for candidate in children(Atspi.get_desktop(0)):
            if candidate.get_process_id() == self._pid:
                return candidate
        return None

    def _hear(self, event):
        try:
            if event.source is None or event.source.get_process_id() != self._pid:
                return
            if event.type.startswith("object:property-change"):
                self.heard.append(event.source.get_name() or "")
            elif event.detail1:
                self.focused = event.source
        except GLib.Error:
            pass  # It has gone already.

    def windows(self):
        return [window for window in children(self._application) if is_showing(window)]

    def all(self):
        for window in self.windows():
            yield from shown(window)

    def look(self, role, name, within=None):
        """The one of this role whose name starts so, or None. `name`: or what is true of it."""
        fits = name if callable(name) else lambda said: said == name
        for node in (shown(within) if within is not None else self.all()):
            if role_of(node) == role and fits(node.get_name() or ""):
                return node
        return None

    def find(self, role, name, within=None, seconds=PATIENCE):
        what = name if isinstance(name, str) else "of that name"
        return wait_for(lambda: self.look(role, name, within),
                        lambda: f"{role} “{what}”; there is:\n{self.outline()}", seconds)

    def wait_until_gone(self, role, name):
        wait_for(lambda: self.look(role, name) is None, f"{role} “{name}” goes away")

    def outline(self):
        """For a failure's message."""
        lines = []
        for node in self.all():
            widget = describe(node)
            if widget.name:
                lines.append(f"  {widget}" + (" (takes focus)" if widget.takes_focus else ""))
        return "\n".join(lines)

    def check_place(self, place):
        """Walks all that is shown."""
        def walk():
            return [describe(node) for node in self.all()]
        # A page that is just being changed may lose a widget while it is read.
        widgets = wait_for(walk, place)
        check_widgets(place, widgets)
        self.places += 1
        self.widgets += sum(one.takes_focus for one in widgets)

    def press(self, role, name, within=None):
        """As a screen reader activates what it stands on."""
        what = name if isinstance(name, str) else "of that name"
        node = wait_for(lambda: self._enabled(role, name, within),
                        lambda: f"{role} “{what}” that can be pressed; there is:\n{self.outline()}")
        self.act(node)
        return node

    def _enabled(self, role, name, within):
        node = self.look(role, name, within)
        return node if node is not None and is_enabled(node) else None

    def act(self, node, wanted=("Press", "Toggle", "ShowMenu", "Check")):
        action = node.get_action_iface()
        check(action is not None, f"{describe(node)} cannot be acted on")
        names = [Atspi.Action.get_action_name(action, index) for index in range(Atspi.Action.get_n_actions(action))]
        for name in wanted:
            if name in names:
                Atspi.Action.do_action(action, names.index(name))
                return
        raise Failed(f"{describe(node)} has only the actions {names}")

    def write(self, node, text):
        """Puts the text in the place of what is there."""
        check(Atspi.EditableText.set_text_contents(node.get_editable_text_iface(), text),
              f"{describe(node)} takes no text")
        wait_for(lambda: text_of(node) == text, lambda: f"{describe(node)} holds “{text}”, not “{text_of(node)}”")

    def focus(self, node):
        Atspi.Component.grab_focus(node.get_component_iface())
        wait_for(lambda: has_focus(node), lambda: f"{describe(node)} has the focus")

    def key(self, name, held=0):
        """One key, as the user of a screen reader presses it. `held`: modifiers."""
        # While the focus is on its way from one window to another a key goes nowhere.
        wait_for(lambda: any(is_active(window) for window in self.windows()), "a window is the active one")
        if held:
            Atspi.generate_keyboard_event(held, None, Atspi.KeySynthType.LOCKMODIFIERS)
        Atspi.generate_keyboard_event(_KEYS[name], None, Atspi.KeySynthType.SYM)
        if held:
            Atspi.generate_keyboard_event(held, None, Atspi.KeySynthType.UNLOCKMODIFIERS)
        pump()

    def wait_for_focus(self, name):
        wait_for(lambda: self.focused is not None and (self.focused.get_name() or "").startswith(name),
                 lambda: f"the focus at “{name}”, not at {self.focused and describe(self.focused)}")

    def focus_by_key(self, press, name):
        """What the key leads to is said as it gets the focus."""
        self.focused = None
        press()
        self.wait_for_focus(name)

    def hear(self, fits, what, since=0):
        """Until something is said that fits; what was said at `since` or later counts."""
        return wait_for(lambda: next((said for said in self.heard[since:] if fits(said)), None),
                        lambda: f"hears {what}; heard: {self.heard[since:][-12:]}")
