# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the running program as a screen reader does, over AT-SPI: every object that takes the focus has a name.

walk.py PAGE [PAGE ...]: opens each page by its tab's accessible action first. Exit status 1 names what has no name.
"""
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

Atspi.init()


def program():
    for _ in range(60):
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(i)
            if app and app.get_name() == "mlsysim" and app.get_child_count() > 0:
                return app
        time.sleep(0.5)
    sys.exit("the program did not appear on the accessibility bus")


def objects(node, path=""):
    if node is None:
        return
    here = f"{path}/{node.get_role_name()} {node.get_name()[:30]!r}"
    yield node, here
    if node.get_state_set().contains(Atspi.StateType.MANAGES_DESCENDANTS):
        return  # the cells of a table: items, not widgets
    for i in range(node.get_child_count()):
        yield from objects(node.get_child_at_index(i), here)


def unnamed(app):
    seen, faults = 0, []
    for node, path in objects(app):
        states = node.get_state_set()
        if states.contains(Atspi.StateType.FOCUSABLE) and states.contains(Atspi.StateType.SHOWING):
            seen += 1
            if not node.get_name():
                faults.append(path)
    return seen, faults


if __name__ == "__main__":
    app = program()
    seen, faults = unnamed(app)
    print(f"{seen} objects take the focus")
    for fault in faults:
        print("no name:", fault)
    sys.exit(1 if faults or seen < 20 else 0)
