"""The list of all sequences, page by page, as new as it must be and no newer."""

import asyncio
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from .entries import NO_FILE, Entries, Entry, root_mark
from .summary import Summary

# After so many seconds a look at everything is due again: other programs change documents too.
_OLD = 2.0
_MOST_CHECKED = 200


@dataclass(frozen=True)
class _Scan:
    """One look at every folder: `shown` newest first, `unfinished` those without a document."""

    root: Path
    mark: int | None
    changes: int
    began: float
    shown: list[Entry]
    unfinished: list[Entry]

    def page(self, limit: int, offset: int) -> list[Entry]:
        return self.shown[offset : offset + limit]


class Catalogue:
    """Summaries of the folders below a root; the work is done in threads.

    With 10,000 sequences a look at each file takes 50 ms. So a page costs a look at the root and at the files
    of that page; the whole is looked at when one of these has changed, when we have changed something
    ourselves, and in the background when the last look is old.
    """

    def __init__(self, document: str, load: Callable[[Path, str], bytes]) -> None:
        """`document` is the file's name in each folder; `load(root, id)` returns its bytes."""
        self._entries = Entries(document, load)
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
        elif time.monotonic() - scan.began > _OLD and self._scanning is None:
            self._begin(root)
        page = (entry.summary for entry in scan.page(limit, offset))
        return len(scan.shown), [summary for summary in page if summary is not None]

    async def _holds(self, scan: _Scan, root: Path, limit: int, offset: int) -> bool:
        if scan.root != root or scan.changes != self._changes or scan.mark is None:
            return False
        checked = [*scan.page(limit, offset), *scan.unfinished[:_MOST_CHECKED]]
        return await asyncio.to_thread(self._is_unchanged, scan, checked)

    def _is_unchanged(self, scan: _Scan, entries: Iterable[Entry]) -> bool:
        same = (self._entries.mark_of(scan.root, entry.name) == entry.mark for entry in entries)
        return root_mark(scan.root) == scan.mark and all(same)

    async def _fresh(self, root: Path) -> _Scan:
        asked = time.monotonic()
        while True:
            scanning = self._scanning
            # One that is done and not yet put away must not be awaited: the loop gets no turn to do that.
            if scanning is None or scanning.done():
                scanning = self._begin(root)
            # Shared by all who ask meanwhile; one that began before this question may have missed its reason.
            scan = await asyncio.shield(scanning)
            if scan.root == root and scan.began >= asked:
                return scan

    def _begin(self, root: Path) -> asyncio.Task[_Scan]:
        work = asyncio.to_thread(self._look, root, self._changes, time.monotonic())
        task = asyncio.ensure_future(work)
        self._scanning = task
        task.add_done_callback(self._finished)
        return task

    def _finished(self, done: asyncio.Task[_Scan]) -> None:
        if self._scanning is done:
            self._scanning = None
        if not done.cancelled() and done.exception() is None:
            self._scan = done.result()

    def _look(self, root: Path, changes: int, began: float) -> _Scan:
        mark = root_mark(root)
        entries = self._entries.look(root)
        shown = [entry for entry in entries if entry.summary is not None]
        shown.sort(key=lambda entry: entry.changed, reverse=True)
        unfinished = [entry for entry in entries if entry.mark == NO_FILE]
        return _Scan(root, mark, changes, began, shown, unfinished)
