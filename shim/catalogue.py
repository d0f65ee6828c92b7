"""The list of all sequences. A document is read again only when its file has changed."""

import asyncio
import os
import stat
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from .answers import Refusal
from .body import parse_object
from .paths import is_sequence_id
from .summary import Summary, Unreadable, broken, summarise, updated_at

# A folder this young may change once more within one tick of its file system's clock (2 s on FAT).
_TICK_NANOSECONDS = 2_000_000_000
# After so many seconds a look at everything is due again: other programs change documents too.
_OLD = 2.0
_MOST_SEQUENCES = 100_000
_MOST_CHECKED = 200

_Mark = tuple[int, int, int]
_NO_FILE: _Mark = (0, 0, 0)
_CLOSED: _Mark = (0, -1, 0)


@dataclass(frozen=True)
class _Entry:
    """A summary with the state of the file it was made from. `changed` is seconds since 1970."""

    name: str
    mark: _Mark
    changed: float
    summary: Summary | None


@dataclass(frozen=True)
class _Scan:
    """One look at every folder: `shown` newest first, `unfinished` those without a document."""

    root: Path
    mark: int | None
    changes: int
    at: float
    shown: list[_Entry]
    unfinished: list[_Entry]

    def page(self, limit: int, offset: int) -> list[_Entry]:
        return self.shown[offset : offset + limit]


class Catalogue:
    """Summaries of the folders below a root; the work is done in threads.

    With 10,000 sequences a look at each file takes 50 ms. So a page costs a look at the root and at the files
    of that page; the whole is looked at when one of these has changed, when we have changed something
    ourselves, and in the background when the last look is old.
    """

    def __init__(self, document: str, load: Callable[[Path, str], bytes]) -> None:
        """`document` is the file's name in each folder; `load(root, id)` returns its bytes."""
        self._document = document
        self._load = load
        self._known: dict[str, _Entry] = {}
        self._changes = 0
        self._scan: _Scan | None = None
        self._scanning: asyncio.Task[_Scan] | None = None

    def changed(self) -> None:
        """Tells that we have written or deleted a sequence: the next page comes from a new look."""
        self._changes += 1

    async def page(self, root: Path, limit: int, offset: int) -> tuple[int, list[Summary]]:
        """How many sequences there are, and `limit` summaries from `offset` on, the newest first.

        Damaged ones are in the list and say so.
        """
        scan = self._scan
        if scan is None or not await self._holds(scan, root, limit, offset):
            scan = await self._fresh(root)
        elif time.monotonic() - scan.at > _OLD and self._scanning is None:
            self._begin(root)
        page = (entry.summary for entry in scan.page(limit, offset))
        return len(scan.shown), [summary for summary in page if summary is not None]

    async def _holds(self, scan: _Scan, root: Path, limit: int, offset: int) -> bool:
        if scan.root != root or scan.changes != self._changes or scan.mark is None:
            return False
        checked = [*scan.page(limit, offset), *scan.unfinished[:_MOST_CHECKED]]
        return await asyncio.to_thread(self._is_unchanged, scan, checked)

    def _is_unchanged(self, scan: _Scan, entries: Iterable[_Entry]) -> bool:
        same = (self._mark_of(scan.root, entry.name) == entry.mark for entry in entries)
        return _root_mark(scan.root) == scan.mark and all(same)

    async def _fresh(self, root: Path) -> _Scan:
        wanted = self._changes
        while True:
            # Shared by all who ask meanwhile; one that began before a change of ours does not know of it.
            scan = await asyncio.shield(self._scanning or self._begin(root))
            if scan.root == root and scan.changes >= wanted:
                return scan

    def _begin(self, root: Path) -> asyncio.Task[_Scan]:
        task = asyncio.ensure_future(asyncio.to_thread(self._look, root, self._changes))
        self._scanning = task
        task.add_done_callback(self._finished)
        return task

    def _finished(self, done: asyncio.Task[_Scan]) -> None:
        self._scanning = None
        if not done.cancelled() and done.exception() is None:
            self._scan = done.result()

    def _look(self, root: Path, changes: int) -> _Scan:
        mark = _root_mark(root)
        entries = [self._entry(root, name) for name in _names(root)]
        self._known = {entry.name: entry for entry in entries}  # replaced whole: forgets what was deleted
        shown = [entry for entry in entries if entry.summary is not None]
        shown.sort(key=lambda entry: entry.changed, reverse=True)
        unfinished = [entry for entry in entries if entry.mark == _NO_FILE]
        return _Scan(root, mark, changes, time.monotonic(), shown, unfinished)

    def _entry(self, root: Path, name: str) -> _Entry:
        mark = self._mark_of(root, name)
        if mark == _NO_FILE:
            return _without_document(root, name)
        known = self._known.get(name)
        if known is not None and known.mark == mark:
            return known
        summary = self._summary(root, name)
        return _Entry(name, mark, updated_at(summary, mark[0] / 1e9), summary)

    def _mark_of(self, root: Path, name: str) -> _Mark:
        try:
            status = os.lstat(f"{root}{os.sep}{name}{os.sep}{self._document}")
        except (FileNotFoundError, NotADirectoryError):
            return _NO_FILE
        except OSError:
            return _CLOSED
        # Where a link leads is judged anew each time: its own state says nothing of that.
        link = time.monotonic_ns() if stat.S_ISLNK(status.st_mode) else status.st_ino
        return (status.st_mtime_ns, status.st_size, link)

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


def _root_mark(root: Path) -> int | None:
    """The time the root last got or lost a folder, or None while that says nothing yet."""
    try:
        changed = os.stat(root).st_mtime_ns
    except OSError:
        return None
    return changed if abs(time.time_ns() - changed) > _TICK_NANOSECONDS else None


def _without_document(root: Path, name: str) -> _Entry:
    """Pictures whose document is gone are worth showing; an empty folder is nothing."""
    try:
        changed = os.stat(root / name / "frames").st_mtime
    except OSError:
        return _Entry(name, _NO_FILE, 0.0, None)
    message = f"The folder {name} has pictures but no sequence.json."
    return _Entry(name, _NO_FILE, changed, broken(name, message))
