"""Files that are damaged in any place: told as such, never an error of ours. A failure names its seed."""

import io
import random
from pathlib import Path

import pytest
from PIL import Image
from test_pictures import KEYWORD, PLAIN, as_comfyui_saves, png
from test_thumbnails import picture

from shim.answers import Refusal
from shim.body import parse_object
from shim.png import read_text
from shim.thumbnails import render

SEEDS = range(300)
WHOLE = {
    'PNG': picture('PNG', size=(40, 30)),
    'PNG with colours in a table': picture('PNG', size=(40, 30), mode='P'),
    'PNG with a note': as_comfyui_saves(),
    'PNG with packed texts': png(*PLAIN.values()),
    'JPEG': picture('JPEG', size=(40, 30)),
    'WEBP': picture('WEBP', size=(40, 30)),
    'WEBP without loss': picture('WEBP', size=(40, 30), lossless=True),
}


def damaged(data: bytes, chance: random.Random) -> bytes:
    """`data` with bytes changed, cut out, doubled, or cut off."""
    broken = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(broken))
        length = min(chance.randint(1, 8), len(broken) - 8)
        kind = chance.randrange(5)
        if kind == 0:
            broken[at : at + length] = chance.randbytes(length)
        elif kind == 1:
            del broken[at : at + length]
        elif kind == 2:
            broken[at:at] = broken[at : at + length * 8]
        elif kind == 3:
            broken[at] = chance.choice((0, 1, 0x7F, 0x80, 0xFF))
        else:
            del broken[max(16, at) :]
    return bytes(broken)


@pytest.mark.filterwarnings('ignore::UserWarning')  # Pillow tells of damaged EXIF data so
@pytest.mark.parametrize('kind', WHOLE)
def test_a_damaged_picture_is_shown_or_refused(kind: str) -> None:
    """IR58, IR59: whatever stands in the file."""
    shown = refused = 0
    for seed in SEEDS:
        data = damaged(WHOLE[kind], random.Random(seed))
        try:
            image = Image.open(io.BytesIO(render(io.BytesIO(data))))
            assert image.format == 'WEBP' and image.width <= 320, f'seed {seed}'
            shown += 1
        except Refusal as refusal:
            assert refusal.status == 415, f'seed {seed}'
            refused += 1
        except Exception as error:
            raise AssertionError(f'seed {seed}: {error!r}') from error
    assert refused > len(SEEDS) / 10


@pytest.mark.parametrize('kind', [kind for kind in WHOLE if kind.startswith('PNG')])
def test_a_damaged_note_is_read_or_is_none(kind: str, tmp_path: Path) -> None:
    """IR42."""
    path = tmp_path / 'a.png'
    whole = 0
    for seed in SEEDS:
        path.write_bytes(damaged(WHOLE[kind], random.Random(seed)))
        with open(path, 'rb') as file:
            found = read_text(file, KEYWORD)
        whole += found.whole
        assert found.text is None or len(found.text) <= 2 * 1024 * 1024, f'seed {seed}'
    assert 0 < whole < len(SEEDS)


def test_a_damaged_document_is_an_object_or_400() -> None:
    """IR66."""
    text = '{"id": "fox-1a2b3c4d", "revision": 3, "frames": [{"a": [2.5, -1e3, null, "\\u00e4ä"]}]}'.encode()
    taken = refused = 0
    for seed in range(2000):
        try:
            assert isinstance(parse_object(damaged(text, random.Random(seed))), dict)
            taken += 1
        except Refusal as refusal:
            assert (refusal.status, refusal.code) == (400, 'bad-json'), f'seed {seed}'
            refused += 1
    assert taken > 0
    assert refused > taken
