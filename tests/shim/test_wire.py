"""Requests that no HTTP library would send, byte by byte: answered in JSON, or their connection ends."""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable

import pytest
from shim_server import ID, Shim, document

import shim.body as body

HEAD = (
    f'PUT /story-sequence/sequences/{ID} HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Story-Sequence: 1\r\n'
    'Content-Type: application/json\r\nIf-Match: "0"\r\n'
)
JSON = json.dumps(document()).encode()
MEGABYTE = 1024 * 1024
Send = Callable[..., Awaitable[tuple[int, str]]]


async def answer_of(reader: asyncio.StreamReader) -> tuple[int, str]:
    """Status and error code; 0 where the connection ended without an answer."""
    try:
        head = (await reader.readuntil(b'\r\n\r\n')).decode()
    except asyncio.IncompleteReadError:
        return 0, ''
    length = int(head.lower().split('content-length:')[1].split()[0])
    said = await reader.readexactly(length)
    # What is no HTTP at all is refused by aiohttp before any route sees it, in plain text.
    known = said.startswith(b'{"error"')
    return int(head.split()[1]), json.loads(said)['error']['code'] if known else ''


@pytest.fixture
def send(shim: Shim) -> Send:
    """Sends headers and pieces, and hangs up its own side if told so; status and error code of the answer."""

    async def sent(headers: str, *pieces: bytes, hang_up: bool = True) -> tuple[int, str]:
        reader, writer = await asyncio.open_connection(shim.client.host, shim.client.port)
        writer.write((HEAD + headers + '\r\n').encode() + b''.join(pieces))
        await writer.drain()
        if hang_up and writer.can_write_eof():
            writer.write_eof()
        answer = await answer_of(reader)
        writer.close()
        return answer

    return sent


async def test_the_bytes_as_such_are_fine(send: Send) -> None:
    assert await send(f'Content-Length: {len(JSON)}\r\n', JSON, hang_up=False) == (200, '')


async def test_a_stated_length_below_the_truth_cuts_the_body(send: Send, shim: Shim) -> None:
    assert (await send(f'Content-Length: {len(JSON) - 5}\r\n', JSON, hang_up=False))[0] == 400
    assert not shim.root.exists()


async def test_a_stated_length_above_the_truth_is_waited_for_and_no_longer(
    send: Send, shim: Shim, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(body, '_IDLE_SECONDS', 0.05)
    stated = f'Content-Length: {len(JSON) + 5}\r\n'
    assert await send(stated, JSON, hang_up=False) == (408, 'too-slow')
    assert not shim.root.exists()


async def test_a_sender_who_hangs_up_in_the_middle_changes_nothing_and_fills_no_log(
    send: Send, shim: Shim, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    assert await send(f'Content-Length: {len(JSON)}\r\n', JSON[:20]) in [(0, ''), (400, 'bad-json')]
    assert not shim.root.exists()
    assert 'failed' not in caplog.text


async def test_five_petabytes_are_refused_before_they_come(
    send: Send,
) -> None:
    assert await send('Content-Length: 5000000000000000\r\n', hang_up=False) == (413, 'too-large')


async def test_chunks_without_an_end_stop_at_the_limit(
    send: Send,
) -> None:
    chunks = [b'100000\r\n' + b' ' * MEGABYTE + b'\r\n'] * 6
    assert await send('Transfer-Encoding: chunked\r\n', *chunks, hang_up=False) == (413, 'too-large')


async def test_chunks_that_stop_coming_are_given_up(send: Send, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(body, '_IDLE_SECONDS', 0.05)
    assert await send('Transfer-Encoding: chunked\r\n', b'5\r\n{"a":', hang_up=False) == (408, 'too-slow')


async def test_chunks_that_are_none_change_nothing(send: Send, shim: Shim) -> None:
    chunks = b'5\r\n{"a":\r\nzz\r\n'
    assert (await send('Transfer-Encoding: chunked\r\n', chunks, hang_up=False))[0] == 400
    assert not shim.root.exists()
