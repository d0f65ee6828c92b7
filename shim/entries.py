"""A look at the folders of sequences. A document is read again only when its file has changed."""

import os
import stat
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from .answers import Refusal
from .body import parse_object
from .paths import is_sequence_id
from .summary import Summary, Unreadable, broken, summarise, updated_at

# A folder this young may change once more within one tick of its file system's clock (2 s on FAT).
_TICK_NANOSECONDS = 2_000_000_000
_MOST_SEQUENCES = 100_000

Mark = tuple[int, int, int]
NO_FILE: Mark = (0, 0, 0)
_CLOSED: Mark = (0, -1, 0)


@dataclass(frozen=True)
class Entry:
    """A summary with the state of the file it was made from. `changed` is seconds since 1970."""

    name: str
    mark: Mark
    changed: float
    summary: Summary | None


class Entries:
    """What lies in the folders below a root. Blocking: call it in a thread, one look at a time."""

    def __init__(self, document: str, load: Callable[[Path, str], bytes]) -> None:
        """`document` is the file's name in each folder; `load(root, id)` returns its bytes."""
        self._document = document
        self._load = load
        self._known: dict[str, Entry] = {}

    def look(self, root: Path) -> list[Entry]:
        """An entry for each folder below `root`, damaged and unfinished ones too, in no order."""
        entries = [self._entry(root, name) for name in _names(root)]
        self._known = {entry.name: entry for entry in entries}  # replaced whole: forgets what was deleted
        return entries

    def mark_of(self, root: Path, name: str) -> Mark:
        """The state of a document's file, which tells whether it has changed; NO_FILE where there is none."""
        try:
            status = os.lstat(f"{root}{os.sep}{name}{os.sep}{self._document}")
        except (FileNotFoundError, NotADirectoryError):
            return NO_FILE
        except OSError:
            return _CLOSED
        # Where a link leads is judged anew each time: its own state says nothing of that.
        link = time.monotonic_ns() if stat.S_ISLNK(status.st_mode) else status.st_ino
        return (status.st_mtime_ns, status.st_size, link)

    def _entry(self, root: Path, name: str) -> Entry:
        mark = self.mark_of(root, name)
        if mark == NO_FILE:
            return _without_document(root, name)
        known = self._known.get(name)
        if known is not None and known.mark == mark:
            return known
        summary = self._summary(root, name)
        return Entry(name, mark, updated_at(summary, mark[0] / 1e9), summary)

    def _summary(self, root: Path, sequence_id: str) -> Summary:
        try:
            return summarise(sequence_id, parse_object(self._load(root, sequence_id)))
        except Unreadable as problem:
            return broken(sequence_id, f"This sequence's file is damaged. {problem}")
        except Refusal as refusal:
            return broken(sequence_id, f"This sequence cannot be read. {refusal.message}")
        except OSError:
            return broken(sequence_id, "This sequence's file cannot be opened.")


def _names(root: Path) -> list[str]:
    try:
        # A link is listed too, as damaged: the loader refuses to follow it.
        return [name for name in os.listdir(root) if is_sequence_id(name)][:_MOST_SEQUENCES]
    except FileNotFoundError:
        return []


def root_mark(root: Path) -> int | None:
    """The time the root last got or lost a folder, or None while that says nothing yet."""
    try:
        changed = os.stat(root).st_mtime_ns
    except OSError:
        return None
    return changed if abs(time.time_ns() - changed) > _TICK_NANOSECONDS else None


def _without_document(root: Path, name: str) -> Entry:
    """Pictures whose document is gone are worth showing; an empty folder is nothing."""
    try:
        changed = os.stat(root / name / "frames").st_mtime
    except OSError:
        return Entry(name, NO_FILE, 0.0, None)
    message = f"The folder {name} has pictures but no sequence.json."
    return Entry(name, NO_FILE, changed, broken(name, message))
