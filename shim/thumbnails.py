"""Small pictures: 320 px WebP, made once in a thread of their own and kept beside the sequence."""

import asyncio
import contextlib
import hashlib
import io
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import BinaryIO

from PIL import Image, ImageOps

from .answers import Refusal
from .atomic import replace_file
from .paths import confined, file_inside, open_confined, sequence_folder

WIDTH = 320
# A picture of 1 x 20,000 would be higher than WebP allows.
_MAX_HEIGHT = 4 * WIDTH
_MAX_PIXELS = 100_000_000
_KEPT_PER_FOLDER = 512
_BYTES_PER_FOLDER = 16 * 1024 * 1024
# WebP is read whole before its size is known; no picture of 100 megapixels needs as much.
_LARGEST_FILE = 512 * 1024 * 1024
_CACHE = ".thumbnails"
# By content, whatever the file's name says. SVG and the like can carry scripts.
_FORMATS = ("PNG", "JPEG", "WEBP")
# Pillow answers damaged files with any of these; the warning is an error where Python runs with `-W error`.
_DAMAGED = (
    OSError,
    ValueError,
    SyntaxError,
    EOFError,
    MemoryError,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
)


class Thumbnails:
    """Makes and keeps thumbnails of the pictures in sequences' folders."""

    def __init__(self, root: Callable[[], Path], threads: int = 2) -> None:
        """`root` tells the folder of all sequences, links resolved; it is asked in a thread."""
        self._root = root
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="story-sequence-thumbnail")
        self._under_way: dict[tuple[str, str], asyncio.Future[bytes]] = {}

    async def read(self, sequence_id: str, picture: str) -> bytes:
        """A WebP at most 320 px wide of `picture`, a path inside the sequence's folder.

        Raises 404 `not-found`, 415 `not-a-picture`, 400 `bad-id` or `bad-path`, 403 `outside`.
        """
        key = (sequence_id, picture)
        making = self._under_way.get(key)
        if making is None:
            loop = asyncio.get_running_loop()
            making = loop.run_in_executor(self._pool, lambda: thumbnail(self._root(), sequence_id, picture))
            self._under_way[key] = making
            making.add_done_callback(lambda done: self._finished(key, done))
        # Shared by everybody who asks meanwhile, so one who leaves must not cancel it.
        return await asyncio.shield(making)

    def _finished(self, key: tuple[str, str], done: asyncio.Future[bytes]) -> None:
        self._under_way.pop(key, None)
        if not done.cancelled():
            done.exception()  # looked at, or Python complains when everybody has left


def thumbnail(root: Path, sequence_id: str, picture: str) -> bytes:
    """The kept thumbnail, or a new one. Blocking. Raises as `Thumbnails.read` does."""
    folder = sequence_folder(root, sequence_id)
    path = file_inside(folder, picture)
    try:
        with open_confined(folder, path) as source:
            status = os.fstat(source.fileno())
            if status.st_size > _LARGEST_FILE:
                raise Refusal(415, "not-a-picture", "This file is too large for a thumbnail.")
            cached = folder / _CACHE / _cache_name(picture, status)
            return _kept(folder, cached) or _make(source, folder, cached)
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        raise Refusal(404, "not-found", "There is no such picture.") from None


def render(source: BinaryIO) -> bytes:
    """`source` as WebP, at most 320 px wide, upright; the first picture of an animation.

    Raises 415 `not-a-picture` for anything but an intact PNG, JPEG or WebP of at most 100 megapixels.
    """
    try:
        with Image.open(source, formats=_FORMATS) as image:
            if image.width * image.height > _MAX_PIXELS:
                raise Refusal(415, "not-a-picture", "This picture has more than 100 megapixels.")
            image.draft("RGB", (WIDTH, _MAX_HEIGHT))
            return _as_webp(_upright(image))
    except _DAMAGED:
        raise Refusal(415, "not-a-picture", "This file is not an intact PNG, JPEG or WebP picture.") from None


def _upright(image: Image.Image) -> Image.Image:
    # Made small before it is converted or turned, unless its mode has no colours to average (palettes).
    if image.mode not in ("L", "RGB", "RGBA"):
        image = image.convert("RGBA" if "A" in image.mode or "transparency" in image.info else "RGB")
    image.thumbnail((WIDTH, _MAX_HEIGHT), reducing_gap=2.0)
    return ImageOps.exif_transpose(image)


def _as_webp(image: Image.Image) -> bytes:
    buffer = io.BytesIO()
    # The metadata stays behind: a thumbnail must not carry prompts.
    image.save(buffer, "WEBP", quality=80, method=4)
    return buffer.getvalue()


def _cache_name(picture: str, status: os.stat_result) -> str:
    identity = f"{picture}\0{status.st_mtime_ns}\0{status.st_size}"
    return hashlib.sha256(identity.encode("utf-8", "surrogatepass")).hexdigest()[:32] + ".webp"


def _kept(folder: Path, cached: Path) -> bytes | None:
    try:
        with open_confined(folder, cached) as file:
            return file.read()
    except FileNotFoundError:
        return None


def _make(source: BinaryIO, folder: Path, cached: Path) -> bytes:
    data = render(source)
    # A folder that is full or read-only costs time on the next look, not the picture.
    with contextlib.suppress(OSError):
        confined(folder, cached.parent).mkdir(exist_ok=True)
        _forget_oldest(cached.parent)
        replace_file(confined(folder, cached), data)
    return data


def _forget_oldest(cache: Path) -> None:
    with os.scandir(cache) as entries:
        kept = sorted(((entry.stat(follow_symlinks=False), entry.path) for entry in entries), key=_age)
    used = sum(status.st_size for status, _ in kept)
    for place, (status, path) in enumerate(kept):
        if used <= _BYTES_PER_FOLDER and len(kept) - place < _KEPT_PER_FOLDER:
            return
        used -= status.st_size
        with contextlib.suppress(FileNotFoundError):  # two threads may clear one folder
            os.unlink(path)


def _age(kept: tuple[os.stat_result, str]) -> tuple[int, str]:
    return kept[0].st_mtime_ns, kept[1]
