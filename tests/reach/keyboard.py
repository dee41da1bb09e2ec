# SPDX-License-Identifier: GPL-3.0-or-later
"""Real keys, and the keyboard focus where there is no window manager: X11 and its XTEST extension, by ctypes."""
import ctypes

SHIFT, CONTROL, ALT = "Shift_L", "Control_L", "Alt_L"
REVERT_TO_POINTER_ROOT = 1
IS_VIEWABLE = 2


class WindowAttributes(ctypes.Structure):
    _fields_ = [(name, ctypes.c_int) for name in ("x", "y", "width", "height", "border_width", "depth")] + [
        ("visual", ctypes.c_void_p), ("root", ctypes.c_ulong), ("window_class", ctypes.c_int),
        ("bit_gravity", ctypes.c_int), ("win_gravity", ctypes.c_int), ("backing_store", ctypes.c_int),
        ("backing_planes", ctypes.c_ulong), ("backing_pixel", ctypes.c_ulong), ("save_under", ctypes.c_int),
        ("colormap", ctypes.c_ulong), ("map_installed", ctypes.c_int), ("map_state", ctypes.c_int),
        ("all_event_masks", ctypes.c_long), ("your_event_mask", ctypes.c_long),
        ("do_not_propagate_mask", ctypes.c_long), ("override_redirect", ctypes.c_int), ("screen", ctypes.c_void_p)]


class Keyboard:
    def __init__(self):
        self.x11 = ctypes.CDLL("libX11.so.6")
        self.xtst = ctypes.CDLL("libXtst.so.6")
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x11.XStringToKeysym.restype = ctypes.c_ulong
        self.x11.XKeysymToKeycode.restype = ctypes.c_ubyte
        # A window may go between two questions about it.
        self.ignore = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(lambda display, event: 0)
        self.x11.XSetErrorHandler(self.ignore)
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(None))
        if not self.display:
            raise SystemExit("the display cannot be opened")
        self.root = self.x11.XDefaultRootWindow(self.display)

    def press(self, key, *modifiers):
        codes = [self.x11.XKeysymToKeycode(self.display, ctypes.c_ulong(self.x11.XStringToKeysym(name.encode())))
                 for name in (*modifiers, key)]
        for code in codes:
            self.xtst.XTestFakeKeyEvent(self.display, ctypes.c_uint(code), 1, ctypes.c_ulong(0))
        for code in reversed(codes):
            self.xtst.XTestFakeKeyEvent(self.display, ctypes.c_uint(code), 0, ctypes.c_ulong(0))
        self.x11.XSync(self.display, 0)

    def windows(self):
        """What stands on the screen and could have the keys, the undermost first."""
        root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        self.x11.XQueryTree(self.display, ctypes.c_ulong(self.root), ctypes.byref(root), ctypes.byref(parent),
                            ctypes.byref(children), ctypes.byref(count))
        found = []
        for index in range(count.value):
            attributes = WindowAttributes()
            known = self.x11.XGetWindowAttributes(self.display, ctypes.c_ulong(children[index]),
                                                  ctypes.byref(attributes))
            if known and attributes.map_state == IS_VIEWABLE and not attributes.override_redirect:
                found.append(children[index])
        if children:
            self.x11.XFree(children)
        return found

    def focus_topmost(self):
        """Does what a window manager would: the window that came last has the keys."""
        windows = self.windows()
        if windows:
            self.x11.XSetInputFocus(self.display, ctypes.c_ulong(windows[-1]), REVERT_TO_POINTER_ROOT,
                                    ctypes.c_ulong(0))
            self.x11.XSync(self.display, 0)
        return len(windows)
