# SPDX-License-Identifier: GPL-3.0-or-later
"""A small disk in memory that can be filled, for the system tests."""

import errno
import os
import shutil
import subprocess
import sys

PAGE = os.sysconf("SC_PAGESIZE")
_INSIDE = "TECHPASS_TEST_MAY_MOUNT"


def run_where_mounting_works():
    """Runs this script again in a mount namespace of its own, where nothing that it mounts outlives it, and
    returns its exit code; None where it is there already. 77, with a sentence, where there is no way."""
    if os.environ.get(_INSIDE):
        return None
    options = ["--mount"] if os.geteuid() == 0 else ["--mount", "--map-root-user"]
    unshare = shutil.which("unshare")
    if unshare is None or subprocess.run([unshare, *options, "true"], stderr=subprocess.DEVNULL).returncode:
        print("A small disk cannot be made here: that needs unshare and root, or user namespaces. Skipped.")
        return 77
    command = [unshare, *options, sys.executable, *sys.argv]
    return subprocess.run(command, env={**os.environ, _INSIDE: "1"}, check=False).returncode


class SmallDisk:
    """A tmpfs of so many pages, mounted on a new folder for the length of a `with`."""

    def __init__(self, folder, pages):
        self.folder = folder
        self._pages = pages
        self._ballast = folder / "ballast"

    def __enter__(self):
        self.folder.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={self._pages * PAGE}", "tmpfs", str(self.folder)],
                       check=True)
        return self

    def __exit__(self, *_):
        subprocess.run(["umount", "--lazy", str(self.folder)], check=True)

    @property
    def used_pages(self):
        room = os.statvfs(self.folder)
        return (room.f_blocks - room.f_bfree) * room.f_bsize // PAGE

    def fill(self, free_pages):
        """Takes all room but so many pages."""
        with self._ballast.open("wb") as file:
            size = (self._pages - self.used_pages - free_pages) * PAGE
            if size > 0:
                os.posix_fallocate(file.fileno(), 0, size)

    def make_room(self):
        self._ballast.unlink()

    def is_full(self):
        probe = self.folder / "probe"
        try:
            with probe.open("wb", buffering=0) as file:
                file.write(b"x")
        except OSError as error:
            return error.errno == errno.ENOSPC
        finally:
            probe.unlink(missing_ok=True)
        return False
