"""Disks that are full or may not be written, real ones: small file systems mounted for one test."""

import json
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from shim_server import ID, Shim, document
from test_thumbnails import picture, shown

FULL = (507, 'disk-full')
CLOSED = (500, 'not-writable')


def run(*command: str) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 1 MB at ComfyUI's output folder."""
    output = tmp_path / 'output'
    output.mkdir()
    if not run('mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', str(output)):
        pytest.skip('this user may not mount a file system')
    yield output
    assert run('umount', '-l', str(output))


@pytest.fixture
def closed(disk: Path) -> Callable[[], None]:
    """Makes the disk read-only, as the system itself does with one that is failing."""

    def close() -> None:
        assert run('mount', '-o', 'remount,ro', str(disk))

    return close


def fill(folder: Path) -> Path:
    """A file that takes the last byte of the disk."""
    path = folder / 'filler.bin'
    with open(path, 'wb', buffering=0) as file:
        try:
            while True:
                file.write(b'x' * 4096)
        except OSError:
            return path


def written(path: Path, data: bytes) -> int:
    """Writes as much of `data` as there is room for; returns how many bytes."""
    with open(path, 'wb', buffering=0) as file:
        return file.write(data)


async def refusal(shim: Shim, revision: int) -> tuple[int, str]:
    """Status and code of a write that is refused; the answer names no path."""
    status, body = await shim.put(document(revision, title='x' * 100_000))
    assert str(shim.output) not in json.dumps(body)
    assert body['error']['message'].endswith('.')
    return status, body['error']['code']


async def test_a_full_disk_is_507_and_the_old_document_is_whole(disk: Path, shim: Shim) -> None:
    """FR28: the write is refused in words, the old version stays, the next is taken when there is room."""
    assert await shim.put(document(1)) == (200, {'revision': 1})
    filler = fill(disk)

    assert await refusal(shim, 2) == FULL

    assert shim.stored() == document(1)
    assert [entry.name for entry in shim.folder().iterdir()] == ['sequence.json']
    assert (await shim.ask('GET', '/sequences'))[1]['sequences'][0]['revision'] == 1
    filler.unlink()
    assert (await shim.put(document(2)))[0] == 200


async def test_a_new_sequence_on_a_full_disk_leaves_nothing_behind(disk: Path, shim: Shim) -> None:
    fill(disk)
    assert await refusal(shim, 1) == FULL
    assert (await shim.ask('GET', '/sequences'))[1]['total'] == 0


async def test_a_full_disk_tells_its_free_bytes_and_can_be_cleared(disk: Path, shim: Shim) -> None:
    """FR27: what the panel needs to say how much is free, and the way to make room."""
    await shim.put(document(1))
    fill(disk)
    assert (await shim.ask('GET', '/status'))[1]['freeBytes'] == 0
    assert await shim.ask('DELETE', f'/sequences/{ID}') == (204, None)


async def test_a_full_disk_still_shows_pictures(disk: Path, shim: Shim) -> None:
    shim.lay_down(picture())
    fill(disk)
    assert (await shown(shim)).size == (320, 180)
    _, body = await shim.ask('GET', f'/sequences/{ID}/pictures')
    assert [entry['whole'] for entry in body['pictures']] == [True]


async def test_a_read_only_disk_is_500_in_words_and_everything_is_still_shown(
    disk: Path, closed: Callable[[], None], shim: Shim
) -> None:
    """FR28: read-only is told apart from full."""
    await shim.put(document(1))
    shim.lay_down(picture())
    closed()
    assert await refusal(shim, 2) == CLOSED
    assert await shim.code('DELETE', f'/sequences/{ID}') == CLOSED
    assert await shim.ask('GET', f'/sequences/{ID}') == (200, document(1))
    assert (await shown(shim)).size == (320, 180)


async def test_a_picture_cut_off_by_a_full_disk_is_told_as_damaged(disk: Path, shim: Shim) -> None:
    """FR27: what the server left behind is listed as not whole."""
    whole = picture(size=(900, 900), compress_level=0)
    folder = shim.folder() / 'frames'
    folder.mkdir(parents=True)
    assert written(folder / 'cut.png', whole) < len(whole), 'it was to be larger than the disk'
    _, body = await shim.ask('GET', f'/sequences/{ID}/pictures')
    assert [(entry['path'], entry['whole']) for entry in body['pictures']] == [('frames/cut.png', False)]
    assert await shim.code('GET', f'/thumbnails/{ID}/frames/cut.png') == (415, 'not-a-picture')
