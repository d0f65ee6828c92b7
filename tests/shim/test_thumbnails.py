"""Thumbnails: small, by content, made once, in a thread, inside the sequence's folder."""

import asyncio
import io
import os
import struct
import zlib
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageFile, PngImagePlugin
from shim_server import FRAME, ID, Gate, Shim

import shim.thumbnails as thumbnails


def picture(
    kind: str = 'PNG', size: tuple[int, int] = (960, 540), mode: str = 'RGB', **options: Any
) -> bytes:
    """An encoded picture: left half red, right half blue."""
    image = Image.new('RGB', size, 'red')
    image.paste('blue', (size[0] // 2, 0, *size))
    buffer = io.BytesIO()
    image.convert(mode).save(buffer, kind, **options)
    return buffer.getvalue()


async def shown(shim: Shim, path: str = FRAME, query: str = '') -> Image.Image:
    async with shim.client.get(f'/story-sequence/thumbnails/{ID}/{path}{query}') as answer:
        assert (answer.status, answer.headers['Content-Type']) == (200, 'image/webp')
        assert answer.headers['X-Content-Type-Options'] == 'nosniff'
        image = Image.open(io.BytesIO(await answer.read()))
        image.load()
        return image


def kept(shim: Shim) -> list[Path]:
    return sorted((shim.folder() / '.thumbnails').glob('*'))


@pytest.mark.parametrize('kind', ['PNG', 'JPEG', 'WEBP'])
async def test_a_picture_is_shown_as_webp_320_wide(shim: Shim, kind: str) -> None:
    """FUN-SEQUENCE-GEN-034: a sequence's picture as a thumbnail."""
    shim.lay_down(picture(kind))
    image = await shown(shim)
    assert (image.format, image.size) == ('WEBP', (320, 180))
    red, _, blue = image.convert('RGB').getpixel((300, 90))
    assert blue > 200 > red


@pytest.mark.parametrize(
    ('size', 'small'),
    [((64, 64), (64, 64)), ((320, 2000), (205, 1280)), ((4000, 40), (320, 3)), ((1, 1), (1, 1))],
)
async def test_odd_shapes_fit(shim: Shim, size: tuple[int, int], small: tuple[int, int]) -> None:
    shim.lay_down(picture(size=size))
    assert (await shown(shim)).size == small


@pytest.mark.parametrize('mode', ['RGBA', 'LA', 'L', 'P', '1', 'I;16'])
async def test_every_mode_of_png_is_shown(shim: Shim, mode: str) -> None:
    image = Image.new('I', (64, 64)).convert('I;16') if mode == 'I;16' else Image.new(mode, (64, 64))
    buffer = io.BytesIO()
    image.save(buffer, 'PNG')
    shim.lay_down(buffer.getvalue())
    assert (await shown(shim)).size == (64, 64)


async def test_a_photo_is_shown_upright(shim: Shim) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by 90 degrees
    shim.lay_down(picture('JPEG', exif=exif))
    assert (await shown(shim)).size == (180, 320)


async def test_prompts_of_the_picture_are_not_in_the_thumbnail(shim: Shim) -> None:
    notes = PngImagePlugin.PngInfo()
    notes.add_text('storySequence', '{"prompt": "a private thing"}')
    exif = Image.Exif()
    exif[0x010E] = 'a private thing'
    shim.lay_down(picture(pnginfo=notes, exif=exif))
    image = await shown(shim)
    assert 'private' not in repr(image.info)
    assert b'private' not in kept(shim)[0].read_bytes()


NO_PICTURES = {
    'empty': b'',
    'cut off': picture()[:200],
    'HTML': b'<!doctype html><script>alert(1)</script>',
    'SVG': b'<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
    'PDF': b'%PDF-1.7',
    'GIF': picture('GIF'),
    'BMP': picture('BMP'),
    'TIFF': picture('TIFF'),
    'a damaged chunk': picture()[:60] + b'\0' * 200,
}


@pytest.mark.parametrize('data', NO_PICTURES.values(), ids=NO_PICTURES.keys())
async def test_anything_else_is_415_whatever_its_name(shim: Shim, data: bytes) -> None:
    """IR58, IR60, S8."""
    shim.lay_down(data)
    assert await shim.code('GET', f'/thumbnails/{ID}/{FRAME}') == (415, 'not-a-picture')
    assert kept(shim) == []


async def test_the_name_does_not_matter(shim: Shim) -> None:
    shim.lay_down(picture('JPEG'), 'frames/picture.txt')
    assert (await shown(shim, 'frames/picture.txt')).size == (320, 180)


async def test_more_than_100_megapixels_are_not_decoded(shim: Shim, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(thumbnails, '_MAX_PIXELS', 960 * 540 - 1)
    monkeypatch.setattr(Image.Image, 'thumbnail', lambda *_: pytest.fail('was decoded'))
    shim.lay_down(picture())
    assert await shim.code('GET', f'/thumbnails/{ID}/{FRAME}') == (415, 'not-a-picture')


def header_of(width: int, height: int) -> bytes:
    """A PNG that says it is so large, and has next to nothing behind that."""
    size = struct.pack('>II', width, height)
    chunks = ((b'IHDR', size + b'\x08\x02\0\0\0'), (b'IDAT', zlib.compress(b'\0' * 1000)), (b'IEND', b''))
    packed = (
        struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))
        for kind, data in chunks
    )
    return b'\x89PNG\r\n\x1a\n' + b''.join(packed)


@pytest.mark.parametrize('size', [(30_000, 30_000), (2**31 - 1, 2**31 - 1), (10_001, 10_000), (0, 7)])
async def test_a_size_beyond_all_measure_is_refused_by_the_header(
    shim: Shim, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    """IR59: nothing is decoded, so nothing is allocated."""
    monkeypatch.setattr(ImageFile.ImageFile, 'load', lambda _: pytest.fail('was decoded'))
    shim.lay_down(header_of(*size))
    assert await shim.code('GET', f'/thumbnails/{ID}/{FRAME}') == (415, 'not-a-picture')


async def test_a_strip_of_one_by_20000_is_shown(shim: Shim) -> None:
    """IR59."""
    shim.lay_down(picture(size=(1, 20_000)))
    assert max((await shown(shim)).size) <= 1280


@pytest.mark.parametrize('kind', ['PNG', 'WEBP'])
async def test_of_an_animation_the_first_picture_is_shown(shim: Shim, kind: str) -> None:
    """IR59: the others are not decoded."""
    frames = [Image.new('RGB', (64, 64), (0, 0, number)) for number in range(1, 200)]
    buffer = io.BytesIO()
    Image.new('RGB', (64, 64), 'red').save(buffer, kind, save_all=True, append_images=frames, duration=10)
    shim.lay_down(buffer.getvalue())
    image = await shown(shim)
    assert getattr(image, 'n_frames', 1) == 1
    assert image.convert('RGB').getpixel((32, 32))[0] > 200


async def test_a_file_beyond_all_measure_is_not_read(shim: Shim, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Image, 'open', lambda *_, **__: pytest.fail('was read'))
    path = shim.lay_down(picture())
    os.truncate(path, 513 * 1024 * 1024)  # takes no room: the rest is a hole
    assert await shim.code('GET', f'/thumbnails/{ID}/{FRAME}') == (415, 'not-a-picture')


async def test_a_bomb_of_a_picture_is_415(shim: Shim, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Image, 'MAX_IMAGE_PIXELS', 1000)
    shim.lay_down(picture())
    assert await shim.code('GET', f'/thumbnails/{ID}/{FRAME}') == (415, 'not-a-picture')


@pytest.mark.parametrize('path', ['frames/none.png', 'frames', f'{FRAME}/x.png'])
async def test_what_is_not_there_is_404(shim: Shim, path: str) -> None:
    shim.lay_down(picture())
    status, code = await shim.code('GET', f'/thumbnails/{ID}/{path}')
    assert (status, code) == (404, 'not-found')


async def test_a_refusal_is_not_kept_by_the_browser(shim: Shim) -> None:
    async with shim.client.get(f'/story-sequence/thumbnails/{ID}/{FRAME}?v=1') as answer:
        assert (answer.status, answer.headers['Cache-Control']) == (404, 'no-store')


@pytest.mark.parametrize(
    ('query', 'cache'),
    [('?v=1', 'public, max-age=31536000, immutable'), ('', 'no-cache'), ('?v=', 'no-cache')],
)
async def test_only_a_named_version_is_kept_for_ever(shim: Shim, query: str, cache: str) -> None:
    shim.lay_down(picture())
    async with shim.client.get(f'/story-sequence/thumbnails/{ID}/{FRAME}{query}') as answer:
        assert answer.headers['Cache-Control'] == cache


async def test_it_is_made_once_and_kept_beside_the_sequence(
    shim: Shim, monkeypatch: pytest.MonkeyPatch
) -> None:
    shim.lay_down(picture())
    first = await shown(shim)
    monkeypatch.setattr(thumbnails, 'render', lambda _: pytest.fail('was made again'))
    assert (await shown(shim)).tobytes() == first.tobytes()
    assert [file.suffix for file in kept(shim)] == ['.webp']


async def test_a_picture_that_changed_is_made_anew(shim: Shim) -> None:
    shim.lay_down(picture())
    await shown(shim)
    shim.lay_down(picture(size=(100, 50)))
    assert (await shown(shim)).size == (100, 50)


async def test_those_who_ask_at_once_share_one_and_may_leave(
    shim: Shim, monkeypatch: pytest.MonkeyPatch
) -> None:
    shim.lay_down(picture())
    gate, made, really_render = Gate(), [], thumbnails.render
    monkeypatch.setattr(thumbnails, 'render', lambda s: (made.append(1), gate.hold(), really_render(s))[2])
    makers = thumbnails.Thumbnails(lambda: shim.root)
    asked = [asyncio.create_task(makers.read(ID, FRAME)) for _ in range(10)]
    await gate.entered()
    asked[0].cancel()
    await gate.let_the_loop_turn()
    outcomes = await asyncio.gather(*asked, return_exceptions=True)
    assert isinstance(outcomes[0], asyncio.CancelledError)
    assert all(isinstance(outcome, bytes) for outcome in outcomes[1:])
    assert made == [1]


async def test_the_kept_ones_are_bounded(shim: Shim, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(thumbnails, '_KEPT_PER_FOLDER', 3)
    for number in range(6):
        shim.lay_down(picture(size=(8, 8)), f'frames/{number}.png')
        await shown(shim, f'frames/{number}.png')
        assert len(kept(shim)) == min(number + 1, 3)


async def test_the_kept_bytes_are_bounded_and_the_oldest_go_first(
    shim: Shim, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(4):
        shim.lay_down(picture(size=(8, 8)), f'frames/{number}.png')
        await shown(shim, f'frames/{number}.png')
        newest = max(kept(shim), key=lambda path: path.stat().st_mtime_ns)
        os.utime(newest, ns=(number, number))
    oldest = [path.name for path in sorted(kept(shim), key=lambda path: path.stat().st_mtime_ns)]
    used = sum(path.stat().st_size for path in kept(shim))
    monkeypatch.setattr(thumbnails, '_BYTES_PER_FOLDER', used * 3 // 4)
    shim.lay_down(picture(size=(8, 8)), 'frames/next.png')
    await shown(shim, 'frames/next.png')
    left = {path.name for path in kept(shim)}
    assert left & set(oldest) == set(oldest[1:])
    assert len(left) == 4


async def test_a_folder_that_cannot_be_written_still_shows_its_pictures(
    shim: Shim, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError('read-only')

    monkeypatch.setattr(thumbnails, 'replace_file', refuse)
    shim.lay_down(picture())
    assert (await shown(shim)).size == (320, 180)
    assert kept(shim) == []


async def test_a_cache_that_is_a_link_out_is_not_written_to(shim: Shim, tmp_path: Path) -> None:
    (tmp_path / 'outside').mkdir()
    shim.lay_down(picture())
    (shim.folder() / '.thumbnails').symlink_to(tmp_path / 'outside')
    assert await shim.code('GET', f'/thumbnails/{ID}/{FRAME}') == (403, 'outside')
    assert list((tmp_path / 'outside').iterdir()) == []


async def test_making_one_does_not_stop_the_event_loop(
    shim: Shim, gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    shim.lay_down(picture())
    really_render = thumbnails.render
    monkeypatch.setattr(thumbnails, 'render', lambda source: (gate.hold(), really_render(source))[1])
    making = asyncio.create_task(shown(shim))
    await gate.entered()
    assert (await shim.ask('GET', '/status'))[0] == 200
    await gate.let_the_loop_turn()
    assert (await making).size == (320, 180)
