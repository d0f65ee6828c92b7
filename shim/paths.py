"""The only way from a request's text to a file: a pattern for ids, a rule for paths, realpath last."""

import os
import re
import stat
from pathlib import Path
from typing import BinaryIO

from .answers import Refusal

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*-[0-9a-f]{8}")
_ID_LENGTH = 80
_PATH_LENGTH = 512
_NAME_LENGTH = 255  # bytes
# Control characters, Windows' separators, drives and streams, wildcards, and % (encoded twice).
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f\\:*?"<>|%]')
_DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])(\..*)?", re.IGNORECASE)
_OPEN = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)


def is_sequence_id(text: str) -> bool:
    """True for ids such as `the-lighthouse-1a2b3c4d`, at most 80 characters."""
    return len(text) <= _ID_LENGTH and _ID.fullmatch(text) is not None


def is_plain_path(text: str) -> bool:
    """True for a relative path with `/` only, whose every part is an ordinary, visible name."""
    if not text or len(text) > _PATH_LENGTH or _FORBIDDEN.search(text):
        return False
    return all(_is_plain_name(part) for part in text.split("/"))


def sequences_root(output: Path) -> Path:
    """`output/sequences`, links resolved: an operator may well have put it on another disk."""
    return Path(os.path.realpath(output / "sequences"))


def sequence_folder(root: Path, sequence_id: str) -> Path:
    """The folder of a sequence, which need not exist. Raises 400 `bad-id`, 403 `outside`."""
    if not is_sequence_id(sequence_id):
        raise Refusal(400, "bad-id", "This is not the id of a sequence.")
    return confined(root, root / sequence_id)


def file_inside(folder: Path, relative: str) -> Path:
    """A path below `folder`, which need not exist. Raises 400 `bad-path`, 403 `outside`."""
    if not is_plain_path(relative):
        raise Refusal(400, "bad-path", "This path is not valid.")
    return confined(folder, folder.joinpath(*relative.split("/")))


def confined(folder: Path, path: Path) -> Path:
    """`path` unchanged if no link on the way leads elsewhere than the path says; else 403 `outside`.

    `folder` must be resolved already. Being inside is not enough: a sequence must not reach its neighbour.
    """
    real = os.path.normcase(os.path.realpath(path))
    wanted = os.path.normcase(path)
    if real != wanted or not _is_below(os.path.normcase(folder), real):
        raise outside()
    return path


def open_confined(folder: Path, path: Path) -> BinaryIO:
    """Opens a regular file for reading and checks again: a folder may have become a link meanwhile.

    Raises 403 `outside`, FileNotFoundError, or another OSError.
    """
    confined(folder, path)
    descriptor = os.open(path, _OPEN)
    try:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode):
            raise FileNotFoundError(path)
        if not os.path.samestat(found, os.lstat(confined(folder, path))):
            raise outside()
        return os.fdopen(descriptor, "rb")
    except BaseException:
        os.close(descriptor)
        raise


def outside() -> Refusal:
    """403 `outside`."""
    return Refusal(403, "outside", "This path leads out of the sequence's folder.")


def _is_below(folder: str, real: str) -> bool:
    try:
        return real != folder and os.path.commonpath([folder, real]) == folder
    except ValueError:  # different drives
        return False


def _is_plain_name(name: str) -> bool:
    if not name or name[0] in ".~" or name[-1] in ". ":
        return False
    if len(name.encode("utf-8", "surrogatepass")) > _NAME_LENGTH:
        return False
    return _DEVICE.fullmatch(name) is None
