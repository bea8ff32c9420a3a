# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses the running program as somebody with a screen reader does, over AT-SPI, by names, values and actions alone: picks a
device, changes the batch size, reads the result, exports the chart.

use.py FILE: where the chart goes. Exit status 1 says what could not be done.
"""
import os
import sys
import time
import warnings

from gi.repository import GLib
from walk import Atspi, objects, program

warnings.simplefilter("ignore")  # every call is "deprecated" in these bindings
app = program()


def find(role, name, seconds=10, last=False):
    """The first showing object of this role whose name begins so; the last: of the window that came last."""
    for _ in range(seconds * 4):
        found = list(objects(app))
        for node, _path in reversed(found) if last else found:
            if node.get_role_name() == role and node.get_name().startswith(name) and node.get_state_set().contains(Atspi.StateType.SHOWING):
                return node
        time.sleep(0.25)
    sys.exit(f"there is no {role} {name!r}")


def act(node):
    """Its first action: press, toggle, whatever it is called."""
    if not node.get_action_iface() or node.get_n_actions() == 0:
        sys.exit(f"{node.get_name()!r} has no action")
    try:
        node.do_action(0)
    except GLib.GError:
        pass  # it opened a dialog: the answer comes when that is closed
    time.sleep(1)


def write(node, text):
    if not node.get_editable_text_iface() or not node.set_text_contents(text):
        sys.exit(f"{node.get_name()!r} takes no text")
    time.sleep(1)


def latency():
    return find("radio button", "Latency").get_name()


def follows(what, before):
    for _ in range(20):
        now = latency()
        if now != before:
            print(f"{what}: {now}")
            return now
        time.sleep(0.25)
    sys.exit(f"{what}: the result is still {before}")


result = latency()
print("at first:", result)
write(find("text", "Filter Hardware"), "H200")
act(find("push button", "Use NVIDIA H200"))
result = follows("on an H200", result)
write(find("text", "Batch size"), "64")
result = follows("64 at once", result)

act(find("push button", "Export"))
act(find("push button", "Export…"))
write(find("text", "File name", last=True), sys.argv[1])
act(find("push button", "Save", last=True))
for _ in range(40):
    if os.path.exists(sys.argv[1]) and os.path.getsize(sys.argv[1]) > 1000:
        print("exported", os.path.getsize(sys.argv[1]), "bytes")
        sys.exit(0)
    time.sleep(0.25)
sys.exit("no chart was written")
