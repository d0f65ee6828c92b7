"""What the pictures of a sequence say of themselves, read out of files that anybody may have made."""

import asyncio
import io
import json
import os
import struct
import zlib
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, PngImagePlugin
from shim_server import FRAME, ID, Gate, Shim

import shim.pictures as pictures
from shim.png import read_text

NOTE = {'format': 2, 'sequence': ID, 'frameNumber': 1, 'take': 1, 'prompt': 'a lighthouse, “Nordsee”'}
SIGNATURE = b'\x89PNG\r\n\x1a\n'
KEYWORD = b'storySequence'


def chunk(kind: bytes, data: bytes = b'') -> bytes:
    return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))


HEAD = SIGNATURE + chunk(b'IHDR', struct.pack('>IIBBBBB', 1, 1, 8, 0, 0, 0, 0))
BODY = chunk(b'IDAT', zlib.compress(b'\0\0'))
END = chunk(b'IEND')


def png(*texts: bytes) -> bytes:
    return HEAD + b''.join(texts) + BODY + END


def as_comfyui_saves(note: Any = NOTE) -> bytes:
    """A picture as SaveImage writes it."""
    info = PngImagePlugin.PngInfo()
    info.add_text('prompt', '{}')
    info.add_text('storySequence', json.dumps(note))
    buffer = io.BytesIO()
    Image.new('RGB', (64, 64)).save(buffer, 'PNG', pnginfo=info, compress_level=4)
    return buffer.getvalue()


async def listed(shim: Shim) -> list[dict[str, Any]]:
    status, body = await shim.ask('GET', f'/sequences/{ID}/pictures')
    assert (status, body['complete']) == (200, True)
    return body['pictures']


async def test_each_picture_is_told_with_its_note(shim: Shim) -> None:
    """FUN-SEQUENCE-GEN-018: the pictures alone say which frame of which sequence they are."""
    path = shim.lay_down(as_comfyui_saves())
    os.utime(path, ns=(0, 1_790_000_000_123_456_789))
    assert await listed(shim) == [
        {
            'path': FRAME,
            'bytes': path.stat().st_size,
            'modifiedMs': 1_790_000_000_123,
            'whole': True,
            'note': NOTE,
        }
    ]


async def test_they_are_ordered_by_path_and_come_from_all_folders_of_pictures(shim: Shim) -> None:
    for path in ('frames/b.png', 'sheet/c.PNG', 'a.png', 'frames/a.png', 'motion/frame-1/d.png'):
        shim.lay_down(as_comfyui_saves(), path)
    paths = [picture['path'] for picture in await listed(shim)]
    assert paths == ['a.png', 'frames/a.png', 'frames/b.png', 'motion/frame-1/d.png', 'sheet/c.PNG']


async def test_other_files_are_not_told(shim: Shim, tmp_path: Path) -> None:
    (tmp_path / 'secret.png').write_bytes(as_comfyui_saves())
    (tmp_path / 'folder').mkdir()
    (tmp_path / 'folder' / 'secret.png').write_bytes(as_comfyui_saves())
    for path in ('sequence.json', 'frames/a.jpg', '.thumbnails/a.png', 'frames/.hidden.png', 'a/b/c/d/e.png'):
        shim.lay_down(as_comfyui_saves(), path)
    (shim.folder() / 'frames' / 'link.png').symlink_to(tmp_path / 'secret.png')
    (shim.folder() / 'linked').symlink_to(tmp_path / 'folder')
    (shim.folder() / 'frames' / 'folder.png').mkdir()
    os.mkfifo(shim.folder() / 'frames' / 'pipe.png')
    assert await listed(shim) == []


DAMAGED = {
    'empty': b'',
    'only a signature': SIGNATURE,
    'cut before its end': as_comfyui_saves()[:-1],
    'cut in its pixels': as_comfyui_saves()[:-40],
    'HTML (IR58)': b'<!doctype html>',
    'zeros after a crash': HEAD + b'\0' * 4096,
    'a length beyond the file': HEAD + struct.pack('>I4s', 0x7FFFFFFF, b'IDAT') + b'x',
    'nothing but chunks': HEAD + chunk(b'aaAa') * 70_000 + END,
}


@pytest.mark.parametrize('data', DAMAGED.values(), ids=DAMAGED.keys())
async def test_a_damaged_picture_is_told_as_such(shim: Shim, data: bytes) -> None:
    shim.lay_down(data)
    assert [(picture['path'], picture['whole']) for picture in await listed(shim)] == [(FRAME, False)]


async def test_a_cut_picture_still_says_which_frame_it_was(shim: Shim) -> None:
    shim.lay_down(as_comfyui_saves()[:-20])
    assert [(picture['whole'], picture['note']) for picture in await listed(shim)] == [(False, NOTE)]


JSON = json.dumps(NOTE).encode()
PLAIN = {
    'tEXt': chunk(b'tEXt', KEYWORD + b'\0' + JSON),
    'zTXt': chunk(b'zTXt', KEYWORD + b'\0\0' + zlib.compress(JSON)),
    'iTXt': chunk(b'iTXt', KEYWORD + b'\0\0\0de\0Notiz\0' + json.dumps(NOTE, ensure_ascii=False).encode()),
    'iTXt, packed': chunk(b'iTXt', KEYWORD + b'\0\1\0\0\0' + zlib.compress(JSON)),
}


@pytest.mark.parametrize('text', PLAIN.values(), ids=PLAIN.keys())
@pytest.mark.parametrize('behind', [False, True], ids=['before', 'behind'])
async def test_every_kind_of_text_is_read_wherever_it_stands(shim: Shim, text: bytes, behind: bool) -> None:
    shim.lay_down(HEAD + BODY + text + END if behind else png(chunk(b'tEXt', b'prompt\0{}'), text))
    assert [(picture['whole'], picture['note']) for picture in await listed(shim)] == [(True, NOTE)]


BOMB = zlib.compress(b' ' * 200 * 1024 * 1024)
NO_NOTES = {
    'none': b'',
    "another's": chunk(b'tEXt', b'workflow\0' + JSON),
    'no keyword': chunk(b'tEXt', JSON),
    'no JSON': chunk(b'tEXt', KEYWORD + b'\0{"format":'),
    'no object': chunk(b'tEXt', KEYWORD + b'\0[1]'),
    'a number too large': chunk(b'tEXt', KEYWORD + b'\0{"seed": 1e999}'),
    '100,000 deep': chunk(b'tEXt', KEYWORD + b'\0' + b'{"a":' * 100_000),
    '50 MB': chunk(b'tEXt', KEYWORD + b'\0{"a": "' + b'x' * 50_000_000 + b'"}'),
    'zTXt bomb': chunk(b'zTXt', KEYWORD + b'\0\0' + BOMB),
    'iTXt bomb': chunk(b'iTXt', KEYWORD + b'\0\1\0\0\0' + BOMB),
    'zTXt, damaged': chunk(b'zTXt', KEYWORD + b'\0\0' + zlib.compress(JSON)[:20]),
    'zTXt of another method': chunk(b'zTXt', KEYWORD + b'\0\7' + zlib.compress(JSON)),
    'iTXt without its parts': chunk(b'iTXt', KEYWORD + b'\0\0\0'),
}


@pytest.mark.parametrize('text', NO_NOTES.values(), ids=NO_NOTES.keys())
async def test_whatever_is_no_note_of_ours_is_none(shim: Shim, text: bytes) -> None:
    """IR42: no chunk of ours, a foreign one, broken JSON, 50 MB of text, a zTXt bomb."""
    shim.lay_down(png(text))
    assert [(picture['whole'], picture['note']) for picture in await listed(shim)] == [(True, None)]


def test_a_bomb_is_not_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    unpacked: list[int] = []
    really = zlib.decompressobj

    class Watched:
        def __init__(self) -> None:
            self._engine = really()

        def decompress(self, data: bytes, most: int) -> bytes:
            text = self._engine.decompress(data, most)
            unpacked.append(len(text))
            return text

        @property
        def eof(self) -> bool:
            return self._engine.eof

    monkeypatch.setattr(zlib, 'decompressobj', Watched)
    (tmp_path / 'bomb.png').write_bytes(png(NO_NOTES['zTXt bomb']))
    with open(tmp_path / 'bomb.png', 'rb') as file:
        assert read_text(file, KEYWORD).text is None
    assert unpacked == [1024 * 1024]


async def test_names_of_a_language_s_own_objects_stay_plain_keys(shim: Shim) -> None:
    note = b'{"__proto__": {"admin": true}}'
    shim.lay_down(png(chunk(b'tEXt', KEYWORD + b'\0' + note)))
    assert (await listed(shim))[0]['note'] == json.loads(note)


@pytest.mark.parametrize(
    ('bound', 'value'), [('_MOST_PICTURES', 2), ('_MOST_NOTED', len(JSON)), ('_SECONDS', -1.0)]
)
async def test_there_is_an_end_and_it_is_told(
    shim: Shim, monkeypatch: pytest.MonkeyPatch, bound: str, value: float
) -> None:
    monkeypatch.setattr(pictures, bound, value)
    for number in range(5):
        shim.lay_down(as_comfyui_saves(), f'frames/{number}.png')
    status, body = await shim.ask('GET', f'/sequences/{ID}/pictures')
    assert (status, body['complete'], len(body['pictures']) < 3) == (200, False, True)


async def test_a_sequence_without_pictures_has_none_and_one_that_is_not_there_is_404(shim: Shim) -> None:
    assert await shim.code('GET', f'/sequences/{ID}/pictures') == (404, 'not-found')
    shim.folder().mkdir(parents=True)
    assert await listed(shim) == []


async def test_a_folder_that_is_a_link_is_403(shim: Shim, tmp_path: Path) -> None:
    shim.root.mkdir()
    shim.folder().symlink_to(tmp_path)
    assert await shim.code('GET', f'/sequences/{ID}/pictures') == (403, 'outside')


async def test_reading_them_does_not_stop_the_event_loop(
    shim: Shim, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    shim.lay_down(as_comfyui_saves())
    really_read = pictures.read_text
    monkeypatch.setattr(pictures, 'read_text', lambda *given: (gate.hold(), really_read(*given))[1])
    reading = asyncio.create_task(listed(shim))
    await gate.entered()
    assert (await shim.ask('GET', '/status'))[0] == 200
    await gate.let_the_loop_turn()
    assert len(await reading) == 1
