"""No text of a request reaches a file outside the sequence's own folder."""

import os
from pathlib import Path

import pytest
from shim_server import ID, Shim, document

from shim.answers import Refusal
from shim.paths import (
    file_inside,
    is_plain_path,
    is_sequence_id,
    open_confined,
    sequence_folder,
    sequences_root,
)

NO_IDS = [
    '',
    'fox',
    'fox-1a2b3c4',
    'fox-1a2b3c4d5',
    'Fox-1a2b3c4d',
    'fox-1A2B3C4D',
    'fox--1a2b3c4d',
    '-fox-1a2b3c4d',
    'fox_tail-1a2b3c4d',
    'fox-1a2b3c4d\n',
    'fox-1a2b3c4d/',
    'füchse-1a2b3c4d',
    '1a2b3c4d',
    'a' * 72 + '-1a2b3c4d',
]
NO_PATHS = [
    '',
    '.',
    '..',
    '../other-1a2b3c4d/frames/a.png',
    'frames/../../a.png',
    'frames/./a.png',
    'frames//a.png',
    '....//a.png',
    '/etc/passwd',
    '//server/share/a.png',
    '~/a.png',
    'frames/~root/a.png',
    '..\\a.png',
    'frames\\a.png',
    '\\\\server\\share\\a.png',
    'C:/a.png',
    'C:a.png',
    'frames/a.png:stream',
    'frames/a.png\0.webp',
    'frames/a\n.png',
    '%2e%2e/a.png',
    '%252e%252e/a.png',
    'frames/a.png.',
    'frames /a.png',
    'con',
    'frames/NUL',
    'frames/aux.png',
    'COM1.png',
    'lpt¹.png',
    '.thumbnails/a.webp',
    'frames/.hidden.png',
    'frames/*.png',
    'a/' * 300 + 'a.png',
    'frames/' + 'a' * 252 + '.png',
    'frames/' + 'ä' * 126 + '.png',
    'frames/\x85.png\x00',
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A sequence's folder, with a secret outside and a neighbour beside it."""
    root = sequences_root(tmp_path / 'output')
    (root / ID / 'frames').mkdir(parents=True)
    (tmp_path / 'secret.png').write_text('secret')
    return sequence_folder(root, ID)


@pytest.mark.parametrize(
    'text', ['fox-1a2b3c4d', 'the-red-fox-00000000', 'a-1a2b3c4d', 'a' * 71 + '-1a2b3c4d']
)
def test_ids_of_sequences_are_taken(text: str) -> None:
    assert is_sequence_id(text)


@pytest.mark.parametrize('text', NO_IDS)
def test_anything_else_is_no_id(text: str, tmp_path: Path) -> None:
    assert not is_sequence_id(text)
    with pytest.raises(Refusal) as refused:
        sequence_folder(tmp_path, text)
    assert (refused.value.status, refused.value.code) == (400, 'bad-id')


@pytest.mark.parametrize(
    'text', ['a.png', 'frames/frame-001_take-1_00001_.png', 'sheet/ä ö.png', 'console/a.png']
)
def test_ordinary_paths_are_taken(text: str, folder: Path) -> None:
    assert file_inside(folder, text) == folder / text


@pytest.mark.parametrize('text', NO_PATHS)
def test_path_tricks_are_refused(text: str, folder: Path) -> None:
    """IR61, S2."""
    assert not is_plain_path(text)
    with pytest.raises(Refusal) as refused:
        file_inside(folder, text)
    assert (refused.value.status, refused.value.code) == (400, 'bad-path')


@pytest.mark.parametrize('target', ['../../../secret.png', '../neighbour-1a2b3c4d/a.png'])
def test_a_link_that_leads_out_is_refused(target: str, folder: Path) -> None:
    """IR62."""
    (folder / 'frames' / 'a.png').symlink_to(target)
    with pytest.raises(Refusal) as refused:
        file_inside(folder, 'frames/a.png')
    assert (refused.value.status, refused.value.code) == (403, 'outside')


def test_a_folder_that_is_a_link_is_refused(folder: Path, tmp_path: Path) -> None:
    (folder / 'sheet').symlink_to(tmp_path)
    with pytest.raises(Refusal):
        file_inside(folder, 'sheet/secret.png')


def test_a_sequence_that_is_a_link_is_refused(folder: Path, tmp_path: Path) -> None:
    (folder.parent / 'other-1a2b3c4d').symlink_to(tmp_path)
    with pytest.raises(Refusal):
        sequence_folder(folder.parent, 'other-1a2b3c4d')


def test_a_sequences_folder_on_another_disk_is_taken(tmp_path: Path) -> None:
    elsewhere = tmp_path / 'large-disk'
    (elsewhere / ID).mkdir(parents=True)
    (tmp_path / 'output').mkdir()
    (tmp_path / 'output' / 'sequences').symlink_to(elsewhere)
    assert sequence_folder(sequences_root(tmp_path / 'output'), ID) == elsewhere / ID


def test_a_folder_swapped_for_a_link_between_check_and_open_is_refused(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """IR63."""
    path = folder / 'frames' / 'secret.png'
    path.write_text('harmless')
    really_open = os.open

    def swap_then_open(*arguments: object) -> int:
        monkeypatch.undo()
        path.unlink()
        path.parent.rmdir()
        path.parent.symlink_to(tmp_path)
        return really_open(*arguments)

    monkeypatch.setattr(os, 'open', swap_then_open)
    with pytest.raises(Refusal) as refused:
        open_confined(folder, path)
    assert refused.value.code == 'outside'


def test_what_is_no_regular_file_is_not_opened(folder: Path) -> None:
    os.mkfifo(folder / 'pipe.png')
    for name in ('frames', 'pipe.png'):
        with pytest.raises(FileNotFoundError):
            open_confined(folder, folder / name)


@pytest.mark.parametrize(
    'path',
    [
        '..%2f..%2fsecret.png',
        '%2e%2e/secret.png',
        '%252e%252e%252fsecret.png',
        '%2Fetc%2Fpasswd',
        '..%5Csecret.png',
        'frames/a.png%00.webp',
        'frames/%ff%fe.png',
        '%5C%5Cserver%5Cshare%5Ca.png',
        'C%3A%2Fa.png',
        '~root/a.png',
        'frames/' + 'a' * 300 + '.png',
        'frames/NUL.png',
        'frames/a.png.',
        'frames/a.png%20',
        'frames/a.png%3A%3A$DATA',
    ],
)
async def test_the_routes_refuse_encoded_tricks(shim: Shim, path: str) -> None:
    """IR61: 400, whatever the encoding; nothing is touched."""
    await shim.put(document())
    url = shim.client.make_url('/').with_path(f'/story-sequence/thumbnails/{ID}/{path}', encoded=True)
    async with shim.client.session.get(url) as answer:
        assert answer.status == 400
        assert (await answer.json())['error']['code'] == 'bad-path'


@pytest.mark.parametrize('method', ['GET', 'DELETE'])
async def test_the_routes_refuse_what_is_no_id(shim: Shim, method: str) -> None:
    assert await shim.code(method, '/sequences/..%2fsecret') == (400, 'bad-id')


@pytest.mark.parametrize('text', ['FRAMES/A.PNG', 'frames/A.png', 'frames/a.PNG'])
def test_another_spelling_reaches_no_other_file_where_case_does_not_count(
    text: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On Windows and macOS two spellings are one file: still this folder's, never a neighbour's."""
    monkeypatch.setattr(os.path, 'normcase', lambda path: os.fspath(path).lower())
    assert file_inside(folder, text) == folder / text
    (folder / 'frames' / 'out').symlink_to('/')
    with pytest.raises(Refusal):
        file_inside(folder, 'frames/out/ETC/passwd')
