# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks through the program as somebody does who cannot see it: by keys, and by what it tells AT-SPI.

    walk.py PROGRAM [ARGUMENT...]            every page and the main dialogs of Kith
    walk.py --control PROGRAM [ARGUMENT...]  one window in which an unnamed control and one that Tab passes by are to
                                             be found

Every control that shows has a name, or a label that names it; each that can have the keys gets them by Tab. Radio
buttons share one stop, as everywhere. scripts: tests/reach/walk starts the display and the bus.
"""
import os
import subprocess
import sys
import time

import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from keyboard import ALT, CONTROL, SHIFT, Keyboard  # noqa: E402

ROLE, STATE = Atspi.Role, Atspi.StateType
CONTROLS = {ROLE.PUSH_BUTTON, ROLE.TOGGLE_BUTTON, ROLE.CHECK_BOX, ROLE.RADIO_BUTTON, ROLE.COMBO_BOX, ROLE.TEXT,
            ROLE.ENTRY, ROLE.PASSWORD_TEXT, ROLE.SPIN_BUTTON, ROLE.SLIDER, ROLE.LIST, ROLE.LIST_BOX, ROLE.TABLE,
            ROLE.TREE, ROLE.TREE_TABLE, ROLE.PAGE_TAB_LIST, ROLE.LINK, ROLE.CALENDAR, ROLE.DIAL}
WHOLE = {ROLE.TABLE, ROLE.TREE, ROLE.TREE_TABLE, ROLE.LIST, ROLE.LIST_BOX, ROLE.COMBO_BOX, ROLE.SPIN_BUTTON,
         ROLE.PAGE_TAB_LIST, ROLE.MENU_BAR, ROLE.SCROLL_BAR}  # what is within belongs to them
LONGEST = 20  # seconds anything may take
MOST_STOPS = 150


def wait_for(what, condition):
    """Lets events in until the condition holds, and gives what it gave."""
    context, end = GLib.MainContext.default(), time.monotonic() + LONGEST
    while True:
        while context.iteration(False):
            pass
        try:
            if found := condition():
                return found
        except GLib.Error:
            pass  # it went while it was looked at
        if time.monotonic() > end:
            raise SystemExit(f"waited in vain for {what}")
        time.sleep(0.01)


def has(each, state):
    return each.get_state_set().contains(state)


def children(each):
    for index in range(each.get_child_count()):
        if child := each.get_child_at_index(index):
            yield child


def name_of(each):
    if name := each.get_name().strip():
        return name
    for relation in each.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            return " ".join(relation.get_target(i).get_name() for i in range(relation.get_n_targets())).strip()
    return ""


def described(each):
    place, above = [], each.get_parent()
    while above and len(place) < 4:
        place.append(f"{above.get_role_name()} “{above.get_name()}”")
        above = above.get_parent()
    return f"{each.get_role_name()} “{name_of(each)}” ({each.get_description()}) in {', '.join(place)}"


class Walk:
    def __init__(self, command):
        self.keyboard = Keyboard()
        self.focused = None
        self.faults = []
        self.stops = 0
        listener = Atspi.EventListener.new(self.note)
        listener.register("object:state-changed:focused")
        self.listener = listener
        self.process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        self.program = wait_for("the program to tell AT-SPI of itself", self.find_program)

    def note(self, event):
        if event.detail1:
            self.focused = event.source

    def find_program(self):
        if self.process.poll() is not None:
            raise SystemExit(f"the program ended with {self.process.returncode}")
        for each in children(Atspi.get_desktop(0)):
            if each.get_process_id() == self.process.pid:
                return each
        return None

    def window(self):
        """The one that has the keys."""
        self.keyboard.focus_topmost()
        return next((each for each in children(self.program)
                     if has(each, STATE.SHOWING) and has(each, STATE.ACTIVE)), None)

    def controls(self, within):
        found = []
        for each in children(within):
            if not has(each, STATE.SHOWING):
                continue
            role = each.get_role()
            if role in CONTROLS:
                found.append(each)
            if role not in WHOLE:
                found += self.controls(each)
        return found

    def settled(self, count=None):
        """The active window and its controls, once they stay the same. `count`: of the windows there are by then."""
        before = []

        def is_still():
            if count and self.keyboard.focus_topmost() != count:
                return None
            window = self.window()
            if not window:
                return None
            now = self.controls(window)
            is_same = bool(now) and now == before
            before[:] = now
            return (window, now) if is_same else None

        return wait_for("a window to come to rest", is_still)

    def look(self, what, count=None):
        window, controls = self.settled(count)
        for each in controls:
            if not name_of(each):
                self.faults.append(f"{what}: has no name: {described(each)}")
        reached = self.tab_round(window, controls)
        if "REACH_TELL" in os.environ:
            print("\n".join(f"    {described(each)}" for each in reached))
        radio = {each.get_parent() for each in reached if each.get_role() == ROLE.RADIO_BUTTON}
        for each in controls:
            shares = each.get_role() == ROLE.RADIO_BUTTON and each.get_parent() in radio
            # What stands in a line of text does what a key does there: Esc clears it.
            in_line = each.get_parent().get_role() in (ROLE.TEXT, ROLE.ENTRY)
            if has(each, STATE.ENABLED) and not in_line and each not in reached and not shares and not self.holds(each, reached):
                self.faults.append(f"{what}: Tab does not reach: {described(each)}")
        self.stops += 1
        print(f"{what}: {len(controls)} controls, {len(reached)} stops of Tab", flush=True)

    @staticmethod
    def holds(each, reached):
        """The keys are in a cell or an item of it, or in the line of a box one types into."""
        for one in reached:
            above = one.get_parent()
            for _ in range(3):
                if above == each:
                    return True
                above = above.get_parent() if above else None
        return False

    def tab_round(self, window, controls):
        """All that gets the keys by Tab, until the first has them again."""
        enabled = [each for each in controls if has(each, STATE.ENABLED)]
        if len(enabled) == 1:  # nowhere to go from it
            wait_for("the only control to have the keys", lambda: has(enabled[0], STATE.FOCUSED))
            return enabled
        reached = []
        for _ in range(MOST_STOPS):
            self.focused = None
            self.keyboard.press("Tab")
            reached.append(wait_for("Tab to give the keys to something", lambda: self.focused))
            if len(reached) > 1 and reached[-1] == reached[0]:
                return reached
        self.faults.append(f"{window.get_name()}: Tab does not come round: it ends at {described(reached[-1])}")
        return reached

    def tab_to(self, wanted):
        for _ in range(MOST_STOPS):
            self.focused = None
            self.keyboard.press("Tab")
            at = wait_for("Tab to give the keys to something", lambda: self.focused)
            if at == wanted or at.get_parent() == wanted:
                return
        raise SystemExit(f"Tab does not reach {described(wanted)}")

    def dialog(self, what, key, *modifiers):
        """What a key opens, looked at and left by Esc."""
        before = len(self.keyboard.windows())
        self.keyboard.press(key, *modifiers)
        self.look(what, before + 1)
        self.leave(before)

    def leave(self, before):
        self.keyboard.press("Escape")
        wait_for("a dialog to go", lambda: len(self.keyboard.windows()) == before)
        self.settled(before)

    def end(self):
        self.process.terminate()
        self.process.wait(LONGEST)

    def menus(self):
        window, _ = self.settled()
        count = 0

        def below(each):
            nonlocal count
            for child in children(each):
                if child.get_role() in (ROLE.MENU_ITEM, ROLE.MENU, ROLE.CHECK_MENU_ITEM, ROLE.RADIO_MENU_ITEM):
                    count += 1
                    if not name_of(child):
                        self.faults.append(f"menus: has no name: {described(child)}")
                if child.get_role() in (ROLE.MENU_BAR, ROLE.MENU, ROLE.POPUP_MENU, ROLE.MENU_ITEM):
                    below(child)

        below(window)
        print(f"menus: {count} entries", flush=True)
        if count < 30:
            self.faults.append(f"menus: only {count} entries were found")


def walk_kith(walk):
    walk.look("start", 1)
    walk.menus()
    for number, page in enumerate(("customers", "contacts", "activity", "tasks", "call list", "reports"), 1):
        walk.keyboard.press(str(number), CONTROL)
        walk.look(page)
    walk.keyboard.press("1", CONTROL)
    walk.settled()
    walk.dialog("new customer", "n", CONTROL)
    walk.dialog("log", "l", CONTROL)
    walk.dialog("new relationship", "r", CONTROL, SHIFT)
    walk.dialog("duplicates", "m", CONTROL, SHIFT)
    walk.dialog("keys", "F1")
    walk.dialog("deleted items", "Delete", CONTROL, SHIFT)
    walk.dialog("restore", "b", CONTROL, SHIFT)
    walk.dialog("backup", "b", CONTROL, ALT)
    walk.dialog("working as", "u", CONTROL, SHIFT)
    walk.dialog("import", "i", CONTROL)
    walk.dialog("erase", "e", CONTROL, ALT)
    walk.dialog("export", "x", CONTROL, SHIFT)
    walk.dialog("print", "p", CONTROL)
    walk_settings(walk)


def walk_settings(walk):
    before = len(walk.keyboard.windows())
    walk.keyboard.press("comma", CONTROL)
    _, controls = walk.settled(before + 1)
    titles = next(each for each in controls if each.get_role() in (ROLE.LIST, ROLE.LIST_BOX))
    for page in range(titles.get_child_count()):
        walk.tab_to(titles)
        if page > 0:
            walk.keyboard.press("Down")
            wait_for("the next page", lambda: has(titles.get_child_at_index(page), STATE.SELECTED))
        walk.look(f"settings, {titles.get_child_at_index(page).get_name()}", before + 1)
    walk.leave(before)


def main():
    arguments = sys.argv[1:]
    is_control = arguments[0] == "--control"
    os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    walk = Walk(arguments[1:] if is_control else arguments)
    try:
        if is_control:
            walk.look("planted", 1)
        else:
            walk_kith(walk)
    finally:
        walk.end()
        print("\n".join(walk.faults), flush=True)
    if is_control:
        seen = [kind for kind in ("has no name", "Tab does not reach") if any(kind in each for each in walk.faults)]
        return 0 if len(seen) == 2 and len(walk.faults) == 2 else 1
    print(f"{walk.stops} pages and dialogs, {len(walk.faults)} faults")
    return 1 if walk.faults else 0


if __name__ == "__main__":
    sys.exit(main())
