"""The relay to LLM servers: three paths, bytes as they come, bounds on everything."""

import asyncio
import gzip
import io
import json
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from aiohttp import web
from shim_server import OURS, Shim
from upstream import CHAT, Upstream, chat, refused, save

from shim.llm_relay import LlmLimits

Start = Callable[..., Awaitable[Shim]]
PATH = '/story-sequence/llm/home/chat/completions'
HEADERS = {**OURS, 'Content-Type': 'application/json', 'Accept': 'text/event-stream'}
IMAGE = {'type': 'image_url', 'image_url': {'url': 'data:image/jpeg;base64,'}}


def asking(shim: Shim, path: str = PATH) -> Any:
    """The answer as it streams in."""
    return shim.client.post(path, data=io.BytesIO(json.dumps(CHAT).encode()), headers=HEADERS)


async def test_three_paths_lead_to_the_server(shim: Shim, upstream: Upstream) -> None:
    await save(shim, upstream.url)
    await shim.ask('GET', '/llm/home/models')
    await chat(shim)
    await shim.ask('POST', '/llm/home/responses', json={'input': 'A fox.'})
    assert [path for path, _, _ in upstream.requests] == [
        '/v1/models',
        '/v1/chat/completions',
        '/v1/responses',
    ]


@pytest.mark.parametrize(
    'path',
    [
        '/llm/home/embeddings',
        '/llm/home/chat',
        '/llm/home/models/tiny',
        '/llm/home/chat/completions/x',
        '/llm/home/%2e%2e/admin',
        '/llm/home/files',
    ],
)
async def test_no_other_path_does(shim: Shim, upstream: Upstream, path: str) -> None:
    await save(shim, upstream.url)
    async with shim.client.post(f'/story-sequence{path}', json=CHAT, headers=OURS) as answer:
        assert answer.status in (404, 405)
    assert upstream.requests == []


async def test_the_server_is_asked_for_what_the_page_accepts(shim: Shim, upstream: Upstream) -> None:
    await save(shim, upstream.url)
    await chat(shim, headers={**OURS, 'Accept': 'text/event-stream'})
    assert upstream.requests[0][1]['Accept'] == 'text/event-stream'


async def test_nothing_in_a_request_changes_the_target(shim: Shim, upstream: Upstream) -> None:
    """IR69, S5."""
    await save(shim, upstream.url)
    body = {**CHAT, 'base_url': 'http://evil.example/', 'api_key': 'x'}
    query = '?baseUrl=http://evil.example/&url=http://evil.example/'
    headers = {**OURS, 'X-Base-Url': 'http://evil.example/', 'Host': '127.0.0.1'}
    status, _ = await shim.ask('POST', f'/llm/home/chat/completions{query}', json=body, headers=headers)
    assert (status, upstream.requests[0][0]) == (200, '/v1/chat/completions')


@pytest.mark.parametrize('status', [200, 400, 401, 402, 404, 422, 429, 500, 503])
async def test_status_body_and_waiting_time_are_passed_on(
    shim: Shim, upstream: Upstream, status: int
) -> None:
    await save(shim, upstream.url)
    upstream.sends('{"message": "Größer"}'.encode(), status, Retry_After='7', Content_Type='application/json')
    async with asking(shim) as answer:
        assert (answer.status, answer.headers['Retry-After']) == (status, '7')
        assert answer.content_type == 'application/json'
        assert await answer.json() == {'message': 'Größer'}


async def test_other_headers_are_not(shim: Shim, upstream: Upstream) -> None:
    await save(shim, upstream.url)
    upstream.sends(
        b'{}', Set_Cookie='a=b', Access_Control_Allow_Origin='*', Clear_Site_Data='"*"', Refresh='0; url=/'
    )
    async with asking(shim) as answer:
        sent = {name.lower() for name in answer.headers}
    assert not sent & {'set-cookie', 'access-control-allow-origin', 'clear-site-data', 'refresh'}


async def test_a_web_page_cannot_act_in_our_name(shim: Shim, upstream: Upstream) -> None:
    await save(shim, upstream.url)
    upstream.sends(b'<script>alert(1)</script>', Content_Type='text/html')
    async with asking(shim) as answer:
        assert (answer.status, answer.content_type) == (200, 'text/html')
        assert answer.headers['Content-Security-Policy'] == "default-src 'none'; sandbox"
        assert answer.headers['X-Content-Type-Options'] == 'nosniff'


async def test_bytes_come_as_they_are_sent(shim: Shim, upstream: Upstream) -> None:
    await save(shim, upstream.url)
    go_on = asyncio.Event()

    async def wait(_: web.Request) -> web.StreamResponse:
        await go_on.wait()
        return web.Response()

    upstream.streams(b'data: 1\n\n', then=wait)
    async with asking(shim) as answer:
        assert await answer.content.readany() == b'data: 1\n\n'
        go_on.set()
        assert await answer.read() == b''


async def test_leaving_in_the_middle_of_a_stream_ends_the_call(shim: Shim, upstream: Upstream) -> None:
    await save(shim, upstream.url)
    upstream.streams(b'data: 1\n\n', then=upstream.never)
    answer = await asking(shim)
    assert await answer.content.readany() == b'data: 1\n\n'
    answer.close()
    await upstream.wait_until_left()


async def test_an_unknown_profile_is_404(shim: Shim) -> None:
    assert await refused(shim) == (404, 'llm-not-set')


async def test_a_stream_that_takes_too_long_ends_with_an_error_event(
    start: Start, upstream: Upstream
) -> None:
    shim = await start(llm=LlmLimits(total=0.5))
    await save(shim, upstream.url)
    upstream.streams(b'data: {"half', then=upstream.never)
    async with asking(shim) as answer:
        events = (await answer.read()).decode().split('\n\n')
    assert events[0] == 'data: {"half'
    assert json.loads(events[1].removeprefix('data: '))['error']['code'] == 'llm-timeout'


async def test_a_reply_that_states_too_much_is_502(start: Start, upstream: Upstream) -> None:
    shim = await start(llm=LlmLimits(reply=1000))
    await save(shim, upstream.url)
    upstream.sends(b'x' * 1001)
    assert await refused(shim) == (502, 'llm-too-large')


async def test_a_stream_that_grows_too_long_ends_with_an_error_event(
    start: Start, upstream: Upstream
) -> None:
    shim = await start(llm=LlmLimits(reply=1000))
    await save(shim, upstream.url)
    upstream.streams(*[b'data: ' + b'x' * 200 + b'\n\n'] * 20)
    async with asking(shim) as answer:
        body = await answer.read()
    assert len(body) < 1300
    assert b'llm-too-large' in body


async def test_other_replies_that_grow_too_long_break_off(start: Start, upstream: Upstream) -> None:
    shim = await start(llm=LlmLimits(reply=1000))
    await save(shim, upstream.url)
    upstream.streams(*[b'[' * 200] * 20, content_type='application/json')
    with pytest.raises(Exception, match=r'(?i)payload|disconnected|reset|closed'):
        async with asking(shim) as answer:
            await answer.read()


async def test_a_packed_reply_counts_unpacked(start: Start, upstream: Upstream) -> None:
    shim = await start(llm=LlmLimits(reply=1000))
    await save(shim, upstream.url)
    packed = gzip.compress(b'data: ' + b'x' * 100_000)
    upstream.sends(packed, Content_Encoding='gzip', Content_Type='text/event-stream')
    async with asking(shim) as answer:
        body = await answer.read()
    assert len(body) < 1300
    assert b'llm-too-large' in body


async def test_a_stream_that_breaks_off_is_told(shim: Shim, upstream: Upstream) -> None:
    await save(shim, upstream.url)
    upstream.streams(b'data: 1\n\n', then=upstream.hangs_up)
    async with asking(shim) as answer:
        assert b'llm-unreachable' in await answer.read()


async def test_a_request_that_is_too_large_is_413(start: Start, upstream: Upstream) -> None:
    shim = await start(llm=LlmLimits(request=1000, request_with_images=5000))
    await save(shim, upstream.url)
    text = {'messages': [{'role': 'user', 'content': 'x' * 2000}]}
    path = '/llm/home/chat/completions'
    assert await shim.code('POST', path, json=text) == (413, 'llm-too-large')
    picture = {'messages': [{'role': 'user', 'content': [IMAGE, {'type': 'text', 'text': 'x' * 2000}]}]}
    assert (await shim.ask('POST', path, json=picture))[0] == 200
    picture['messages'] *= 3
    assert await shim.code('POST', path, json=picture) == (413, 'llm-too-large')
    assert len(upstream.requests) == 1


@pytest.mark.parametrize(
    ('body', 'kind', 'code'),
    [
        (b'{"cut', 'application/json', (400, 'bad-json')),
        (b'[1]', 'application/json', (400, 'bad-json')),
        (b'{}', 'text/plain', (415, 'wrong-type')),
    ],
)
async def test_what_is_no_json_object_is_not_passed_on(
    shim: Shim, upstream: Upstream, body: bytes, kind: str, code: tuple[int, str]
) -> None:
    await save(shim, upstream.url)
    headers = {**OURS, 'Content-Type': kind}
    told = await shim.code('POST', '/llm/home/chat/completions', data=io.BytesIO(body), headers=headers)
    assert (told, upstream.requests) == (code, [])
