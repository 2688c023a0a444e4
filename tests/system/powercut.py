# SPDX-License-Identifier: GPL-3.0-or-later
"""What a disk may hold after a power cut, made from a trace of what a program did to the files of a folder.

What was written before a sync of its file began is there once the sync has ended. Of what was written since,
every write may be there, or not, or torn: some of its sectors are there and others are not, in any order. A
file that grew since may be shorter again, and new room that was not filled holds zeros or anything. A name
that came or went since the last sync of the folder may be there or not.
"""

from syscalltrace import Created, Removed, Synced, Truncated, Written

SECTOR = 512


class _File:
    """One file: what is safe, and what was done to it since, in order."""

    def __init__(self, content=b""):
        self.safe = bytearray(content)
        self.pending = []

    def sync(self, began):
        """All is safe that had ended when the sync began."""
        safe = [event for event in self.pending if event.end < began]
        self.pending = [event for event in self.pending if event.end >= began]
        for event in safe:
            if isinstance(event, Truncated):
                _resize(self.safe, event.size)
            else:
                _resize(self.safe, max(len(self.safe), event.offset + len(event.data)))
                self.safe[event.offset:event.offset + len(event.data)] = event.data

    def after_cut(self, fate):
        content = bytearray(self.safe)
        # Sizes are kept in order, as file systems do: all changes up to some point.
        resizes = fate.prefix(len(self.pending))
        writes = []
        for number, event in enumerate(self.pending):
            if isinstance(event, Truncated):
                fate.apply(writes, content)
                writes = []
                if number < resizes:
                    _resize(content, event.size)
                continue
            grown = event.offset + len(event.data)
            if number < resizes and grown > len(content):
                content += fate.filling(grown - len(content))
            writes.append(event)
        fate.apply(writes, content)
        return bytes(content)


def _resize(content, size):
    del content[size:]
    content += bytes(size - len(content))


class Fate:
    """What becomes of all that was not synced, in one cut. It draws how hard it is first, so that cuts where
    nearly all or nearly nothing arrived come up too."""

    def __init__(self, rng):
        self._rng = rng
        self._dropped = rng.choice((0.0, 0.1, 0.5, 0.9, 1.0))
        self._torn = rng.choice((0.0, 0.1, 0.5, 1.0))
        self._reorders = rng.random() < 0.5

    def either(self):
        return self._rng.random() < 0.5

    def prefix(self, count):
        return count if self.either() else self._rng.randint(0, count)

    def filling(self, size):
        return bytes(size) if self.either() else self._rng.randbytes(size)

    def apply(self, writes, content):
        """Writes what arrives of `writes` into `content`, which does not grow."""
        pieces = []
        for event in writes:
            if self._rng.random() < self._dropped:
                continue
            torn = self._rng.random() < self._torn
            pieces += [piece for piece in _sectors(event) if not torn or self.either()]
        if self._reorders:
            self._rng.shuffle(pieces)
        for offset, data in pieces:
            data = data[:max(0, len(content) - offset)]
            content[offset:offset + len(data)] = data


def _sectors(event):
    """The write in pieces that arrive whole or not at all."""
    start, end = event.offset, event.offset + len(event.data)
    while start < end:
        until = min(end, (start // SECTOR + 1) * SECTOR)
        yield start, event.data[start - event.offset:until - event.offset]
        start = until


class Disk:
    """The folder's files, which begin as `image`. Feed it the trace's events in order; `honours` says of a
    file's name whether its syncs do anything, for disks that lie."""

    def __init__(self, image, honours=lambda name: True):
        self._honours = honours
        # As the program sees them, and as they are after the last sync of the folder.
        self._names = {name: _File(content) for name, content in image.items()}
        self._safe_names = dict(self._names)

    def do(self, event):
        if isinstance(event, Created):
            self._names[event.name] = _File()
        elif isinstance(event, Removed):
            del self._names[event.name]
        elif isinstance(event, (Written, Truncated)):
            self._names[event.name].pending.append(event)
        elif isinstance(event, Synced) and self._honours(event.name):
            if event.name in self._names:
                self._names[event.name].sync(event.begin)
            elif not event.name:
                self._safe_names = dict(self._names)

    def after_cut(self, rng):
        """One of the many states that the disk may be in, as {name: bytes}."""
        fate = Fate(rng)
        image = {}
        for name in sorted(self._names.keys() | self._safe_names.keys()):
            files = (self._names.get(name), self._safe_names.get(name))
            file = files[0] if fate.either() else files[1]
            if file is not None:
                image[name] = file.after_cut(fate)
        return image

    def without_cut(self):
        """What the program itself would read, as {name: bytes}."""
        for file in self._names.values():
            file.sync(float("inf"))
        return {name: bytes(file.safe) for name, file in self._names.items()}
