"""What a PNG says of itself, read chunk by chunk: nothing is decoded, and nothing in the file is believed."""

import os
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_TEXTS = (b"tEXt", b"zTXt", b"iTXt")
_FRAME = 12  # length, kind and checksum of a chunk
_MOST_CHUNKS = 65_536
_LONGEST_TEXT = 1024 * 1024
_LONGEST_KEYWORD = 79


@dataclass(frozen=True)
class PngText:
    """The text under one keyword, None where there is none; `whole` if the file ends as a PNG does."""

    whole: bool
    text: bytes | None


class _Broken(Exception):
    """The file is no PNG, or ends too early, or is not worth reading on."""


def read_text(file: BinaryIO, keyword: bytes) -> PngText:
    """The first text under `keyword`; one of more than 1 MB reads as none. Raises OSError only."""
    text: bytes | None = None
    try:
        for kind, length in _chunks(file):
            if kind in _TEXTS and text is None and length <= _LONGEST_TEXT:
                text = _text(kind, file.read(length), keyword)
    except _Broken:
        return PngText(False, text)
    return PngText(True, text)


def _chunks(file: BinaryIO) -> Iterator[tuple[bytes, int]]:
    """Kind and length of each chunk, the file standing at its data. Raises _Broken unless IEND is reached."""
    size = os.fstat(file.fileno()).st_size
    if file.read(len(_SIGNATURE)) != _SIGNATURE:
        raise _Broken
    at = len(_SIGNATURE)
    for _ in range(_MOST_CHUNKS):
        head = file.read(8)
        length, kind = struct.unpack(">I4s", head) if len(head) == 8 else (0, b"")
        if not kind.isalpha() or at + _FRAME + length > size:
            raise _Broken
        yield kind, length
        if kind == b"IEND":
            return
        at += _FRAME + length
        file.seek(at)
    raise _Broken


def _text(kind: bytes, data: bytes, keyword: bytes) -> bytes | None:
    name, _, rest = data.partition(b"\0")
    if name != keyword or len(name) > _LONGEST_KEYWORD:
        return None
    if kind == b"tEXt":
        return rest.decode("latin-1").encode()
    if kind == b"zTXt":
        unpacked = _unpacked(rest[1:]) if rest[:1] == b"\0" else None
        return None if unpacked is None else unpacked.decode("latin-1").encode()
    return _international(rest)


def _international(rest: bytes) -> bytes | None:
    """iTXt: packed or not, method, language, translated keyword, text in UTF-8."""
    packed, method = rest[:1], rest[1:2]
    parts = rest[2:].split(b"\0", 2)
    if len(parts) != 3 or method != b"\0":
        return None
    return _unpacked(parts[2]) if packed == b"\1" else parts[2]


def _unpacked(data: bytes) -> bytes | None:
    """None for what is damaged or a bomb: no more than 1 MB is ever unpacked."""
    try:
        engine = zlib.decompressobj()
        text = engine.decompress(data, _LONGEST_TEXT)
    except zlib.error:
        return None
    return text if engine.eof else None
