"""Runs a program on a terminal of its own. stdin: the width, and what to type once the screen shows what is awaited."""

import fcntl
import json
import os
import pty
import struct
import sys
import termios

columns, turns = json.load(sys.stdin)
child, screen = pty.fork()
if child == 0:
    # Set here and not by the parent: the program may look at its width before the parent runs again.
    fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 50, columns, 0, 0))
    os.execv(sys.argv[1], sys.argv[1:])

shown = b""
seen = 0
while True:
    try:
        part = os.read(screen, 4096)
    except OSError:
        break
    if not part:
        break
    shown += part
    while turns and turns[0][0].encode() in shown[seen:]:
        awaited, keys = turns.pop(0)
        seen = shown.index(awaited.encode(), seen) + len(awaited.encode())
        os.write(screen, keys.encode())
_, status = os.waitpid(child, 0)
code = os.waitstatus_to_exitcode(status)
json.dump({"code": code if code >= 0 else 128 - code, "screen": shown.decode(errors="replace")}, sys.stdout)
