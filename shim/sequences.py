"""The sequences on disk: `output/sequences/<id>/sequence.json` and the pictures beside it."""

import asyncio
import errno
import hashlib
import os
import secrets
import shutil
import weakref
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, TypeVar

from .answers import Refusal, encoded
from .atomic import replace_file
from .between_servers import alone_below
from .body import Body, body_of, parse_object
from .catalogue import Catalogue
from .changes import apply_changes, bad_changes
from .paths import open_confined, outside, sequence_folder, sequences_root
from .pictures import list_pictures
from .summary import Summary, Unreadable, revision_of
from .tidy import clear_deleted, tidy

DOCUMENT = "sequence.json"
# Larger than any document that the routes accept; a bigger file was put there by something else.
READ_LIMIT = 16 * 1024 * 1024
_Answer = TypeVar("_Answer")


class SequenceStore:
    """Lists, reads, writes and deletes sequences. File work runs in threads, one change per id at a time."""

    def __init__(self, output: Callable[[], Path]) -> None:
        """`output` tells ComfyUI's output folder; it is asked for each call."""
        self._output = output
        self._catalogue = Catalogue(DOCUMENT, read_document)
        self._tidying: asyncio.Future[None] | None = None
        self._locks: weakref.WeakValueDictionary[str, asyncio.Lock] = weakref.WeakValueDictionary()

    def root(self) -> Path:
        """The folder of all sequences, links resolved; it need not exist. Blocking."""
        return sequences_root(self._output())

    async def list(self, limit: int, offset: int) -> tuple[int, list[Summary]]:
        """How many sequences there are, and `limit` summaries from `offset` on, the newest first."""
        root = await asyncio.to_thread(self.root)
        # Once, when the library is first looked at: a start of ComfyUI should do nothing on our behalf.
        self._tidying = self._tidying or asyncio.ensure_future(asyncio.to_thread(tidy, root, DOCUMENT))
        return await self._catalogue.page(root, limit, offset)

    async def read(self, sequence_id: str) -> bytes:
        """The stored document, byte for byte. Raises 400 `bad-id`, 403 `outside`, 404, 422 `broken`."""
        return await asyncio.to_thread(lambda: _read_checked(self.root(), sequence_id))

    async def pictures(self, sequence_id: str) -> bytes:
        """`list_pictures` of a sequence, which need not have a document, as JSON. Raises what that raises."""
        return await asyncio.to_thread(lambda: encoded(list_pictures(self.root(), sequence_id)))

    async def write(self, sequence_id: str, base: int, body: Body) -> str:
        """Stores `body` if the file still has revision `base` (0: none yet); returns the file's stamp.

        Raises 400 `bad-document`, 409 `conflict` (with the current `revision`), OSError.
        """
        raw = _checked(sequence_id, base, body)
        return await self._alone(sequence_id, lambda: _write(self.root(), sequence_id, base, lambda _: raw))

    async def change(self, sequence_id: str, base: int, stamp: object, changes: object) -> str:
        """Makes `changes` if the file still has revision `base` and that stamp; returns its new stamp.

        Raises what `write` raises for the whole document, and 400 `bad-changes`. All is changed or nothing.
        """

        def changed(old: bytes) -> bytes:
            return _checked(sequence_id, base, _changed(old, stamp, changes))

        return await self._alone(sequence_id, lambda: _write(self.root(), sequence_id, base, changed))

    async def delete(self, sequence_id: str) -> None:
        """Removes the sequence's folder and nothing else. Raises 404 `not-found`, OSError."""
        await self._alone(sequence_id, lambda: _delete(self.root(), sequence_id))

    async def _alone(self, sequence_id: str, work: Callable[[], _Answer]) -> _Answer:
        lock = self._locks.setdefault(sequence_id, asyncio.Lock())

        async def locked() -> _Answer:
            async with lock:
                try:
                    return await asyncio.to_thread(work)
                finally:
                    self._catalogue.changed()

        # A thread cannot be cancelled: a caller who leaves must not release the lock under it.
        return await _unhurried(locked())


async def _unhurried(work: Awaitable[_Answer]) -> _Answer:
    return await asyncio.shield(asyncio.ensure_future(work))


def read_document(root: Path, sequence_id: str) -> bytes:
    """The bytes of a sequence's document. Raises OSError, Refusal, or Unreadable if far too large."""
    folder = sequence_folder(root, sequence_id)
    with open_confined(root, folder / DOCUMENT) as file:
        raw = file.read(READ_LIMIT + 1)
    if len(raw) > READ_LIMIT:
        raise Unreadable("Its file is larger than any sequence can be.")
    return raw


def _read_checked(root: Path, sequence_id: str) -> bytes:
    try:
        raw = read_document(root, sequence_id)
        revision_of(_parsed(raw))
    except (FileNotFoundError, NotADirectoryError):
        raise _not_found() from None
    except Unreadable as problem:
        raise Refusal(422, "broken", f"This sequence's file is damaged. {problem}") from None
    return raw


def _write(root: Path, sequence_id: str, base: int, renew: Callable[[bytes], bytes]) -> str:
    """Puts what `renew` makes of the file's bytes in their place; returns the stamp of that."""
    folder = sequence_folder(root, sequence_id)
    root.mkdir(parents=True, exist_ok=True)
    with alone_below(root):
        return _write_alone(root, folder, base, renew)


def _write_alone(root: Path, folder: Path, base: int, renew: Callable[[bytes], bytes]) -> str:
    sequence_id = folder.name
    current, old = _on_disk(root, sequence_id)
    if current is not None and current != base:
        message = "This sequence was changed elsewhere meanwhile. Neither version is lost."
        raise Refusal(409, "conflict", message, revision=current)
    raw = renew(old)
    folder.mkdir(parents=True, exist_ok=True)
    document = sequence_folder(root, sequence_id) / DOCUMENT
    if current is None:
        _keep_aside(root, document)
    try:
        replace_file(document, raw)
    except OSError as error:
        if error.errno in (errno.ELOOP, errno.ENOTDIR):  # the folder became a link after it was looked at
            raise outside() from None
        raise
    return _stamp_of(raw)


def _on_disk(root: Path, sequence_id: str) -> tuple[int | None, bytes]:
    """Revision and bytes of the file: 0 where there is none, None where it is no document."""
    raw = b""
    try:
        raw = read_document(root, sequence_id)
        return revision_of(_parsed(raw)), raw
    except (FileNotFoundError, NotADirectoryError):
        return 0, raw
    except Unreadable:
        return None, raw


def _stamp_of(raw: bytes) -> str:
    """Tells a file from every other: also from one of the same revision that was put there by hand."""
    return hashlib.sha256(raw).hexdigest()[:16]


def _changed(old: bytes, stamp: object, changes: object) -> Body:
    if stamp != _stamp_of(old):
        raise bad_changes("The stored document is not the one that was to be changed. Send it whole.")
    document = parse_object(old)
    apply_changes(document, changes)
    return body_of(document)


def _keep_aside(root: Path, document: Path) -> None:
    """Copies a damaged document: the user's browser may heal it by writing, and nothing is wiped by that."""
    aside = document.with_name(f"sequence.broken-{secrets.token_hex(4)}.json")
    with open_confined(root, document) as damaged, open(aside, "xb") as copy:
        shutil.copyfileobj(damaged, copy)


def _delete(root: Path, sequence_id: str) -> None:
    folder = sequence_folder(root, sequence_id)
    clear_deleted(root)
    # Renamed first, so that nobody ever lists or reads a sequence that is half gone.
    doomed = root / f".deleted-{sequence_id}-{secrets.token_hex(4)}"
    try:
        with alone_below(root):
            os.rename(folder, doomed)
    except (FileNotFoundError, NotADirectoryError):
        raise _not_found() from None
    shutil.rmtree(doomed)


def _checked(sequence_id: str, base: int, body: Body) -> bytes:
    """The bytes of a document that may take the place of revision `base`. Raises 400 `bad-document`."""
    document = body.value
    if document.get("id") != sequence_id:
        raise _bad_document("The document's id is not the one in the path.")
    revision = document.get("revision")
    if isinstance(revision, bool) or not isinstance(revision, int) or revision != base + 1:
        raise _bad_document("The document's revision must be one more than the one it was based on.")
    return body.raw


def _parsed(raw: bytes) -> dict[str, Any]:
    try:
        return parse_object(raw)
    except Refusal:
        raise Unreadable("It is not valid JSON.") from None


def _bad_document(message: str) -> Refusal:
    return Refusal(400, "bad-document", message)


def _not_found() -> Refusal:
    return Refusal(404, "not-found", "There is no sequence with this id.")
