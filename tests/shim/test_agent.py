"""The agent service: its URL is set on the server, and only whole JSON answers of it are passed on."""

import asyncio
import gzip
import json
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from aiohttp import web
from relays import STORY, configure
from shim_server import Shim
from upstream import Upstream

Start = Callable[..., Awaitable[Shim]]


@pytest.fixture
def service(upstream: Upstream) -> Upstream:
    """An agent service on this machine; its `url` is the one to configure."""
    upstream.url += '/prompts'
    return upstream


async def ask(shim: Shim) -> tuple[int, Any]:
    return await shim.ask('POST', '/agent/prompts', json=STORY)


async def refused(shim: Shim) -> tuple[int, str]:
    return await shim.code('POST', '/agent/prompts', json=STORY)


async def test_the_url_is_kept_on_the_server(shim: Shim, service: Upstream) -> None:
    await configure(shim, service.url)
    assert (await shim.ask('GET', '/status'))[1]['agent'] == {'url': service.url}
    assert json.loads((shim.settings / 'agent.json').read_text()) == {'url': service.url}
    await configure(shim, None)
    assert (await shim.ask('GET', '/status'))[1]['agent'] == {'url': None}


@pytest.mark.parametrize(
    'body',
    [
        {},
        {'url': 7},
        {'url': ['http://127.0.0.1/']},
        {'url': None, 'key': 'secret'},
        {'url': 'http://user:password@127.0.0.1/'},
        {'url': 'http://169.254.169.254/latest/meta-data'},
        {'url': 'http://[::ffff:169.254.169.254]/'},
        {'url': 'http://2852039166/'},
        {'url': 'http://93.184.216.34/'},
        {'url': 'http://no-such-name.invalid/'},
    ],
)
async def test_a_url_that_may_not_be_is_400_and_the_old_one_stays(
    shim: Shim, service: Upstream, body: Any
) -> None:
    await configure(shim, service.url)
    assert await shim.code('PUT', '/agent', json=body) == (400, 'bad-url')
    assert (await shim.ask('GET', '/status'))[1]['agent'] == {'url': service.url}


async def test_a_service_that_is_not_up_yet_may_be_set_with_https(shim: Shim) -> None:
    await configure(shim, 'https://no-such-name.invalid/prompts')


@pytest.mark.parametrize('raw', ['', '{"url": 7}', '{"url": "file:///etc/passwd"}', '{"other": 1}'])
async def test_a_damaged_setting_reads_as_none(shim: Shim, raw: str) -> None:
    shim.settings.mkdir(parents=True)
    (shim.settings / 'agent.json').write_text(raw)
    assert (await shim.ask('GET', '/status'))[1]['agent'] == {'url': None}
    assert await refused(shim) == (409, 'agent-not-set')


@pytest.mark.parametrize('status', [200, 201, 400, 401, 422, 500, 503])
async def test_status_and_json_of_the_service_are_passed_on(
    shim: Shim, service: Upstream, status: int
) -> None:
    await configure(shim, service.url)
    service.sends('{"message": "Größer"}'.encode(), status)
    assert await ask(shim) == (status, {'message': 'Größer'})


@pytest.mark.parametrize(
    'changes',
    [
        {'url': 'http://evil.example/'},
        {'story': None},
        {'story': ['a']},
        {'frames': '3'},
        {'frames': True},
        {'frames': 3.5},
        {'arc': 1},
        {'model': {}},
        {'headers': {}},
    ],
)
async def test_another_request_than_the_agreed_one_is_400(
    shim: Shim, service: Upstream, changes: Any
) -> None:
    await configure(shim, service.url)
    body = {**STORY, **changes}
    assert await shim.code('POST', '/agent/prompts', json=body) == (400, 'bad-request')
    assert service.requests == []


@pytest.mark.parametrize('field', ['story', 'arc', 'model'])
async def test_line_ends_in_a_text_make_no_header(shim: Shim, service: Upstream, field: str) -> None:
    """IR69: CRLF in a model's name stays in the name."""
    await configure(shim, service.url)
    body = {**STORY, field: 'sdxl\r\nX-Injected: 1\r\n\r\nGET / HTTP/1.1'}
    await shim.ask('POST', '/agent/prompts', json=body)
    assert len(service.requests) == 1
    _, headers, sent = service.requests[0]
    assert (json.loads(sent), 'X-Injected' in headers) == (body, False)


async def test_nothing_in_the_request_s_address_changes_the_target(shim: Shim, service: Upstream) -> None:
    await configure(shim, service.url)
    status, _ = await shim.ask('POST', '/agent/prompts?url=http://evil.example/', json=STORY)
    assert (status, service.requests[0][0]) == (200, '/v1/prompts')


@pytest.mark.parametrize('body', [b'', b'<html>', b'[1]', b'"text"', b'{"a": NaN}', b'{"cut', b'\xff'])
async def test_what_is_no_json_object_is_not_passed_on(shim: Shim, service: Upstream, body: bytes) -> None:
    await configure(shim, service.url)
    service.sends(body, Content_Type='application/json')
    assert await refused(shim) == (502, 'agent-bad-reply')


async def test_a_reply_stops_at_the_limit(start: Start, service: Upstream) -> None:
    shim = await start(reply=1000)
    await configure(shim, service.url)
    service.sends(json.dumps({'a': 'x' * 900}).encode())
    assert (await ask(shim))[0] == 200
    service.sends(json.dumps({'a': 'x' * 1100}).encode())
    assert await refused(shim) == (502, 'agent-bad-reply')


async def test_a_packed_reply_counts_unpacked(start: Start, service: Upstream) -> None:
    shim = await start(reply=1000)
    await configure(shim, service.url)
    service.sends(gzip.compress(json.dumps({'a': 'x' * 100_000}).encode()), Content_Encoding='gzip')
    assert await refused(shim) == (502, 'agent-bad-reply')


async def test_an_endless_reply_is_dropped_at_the_limit(start: Start, service: Upstream) -> None:
    shim = await start(reply=100_000)
    await configure(shim, service.url)
    dropped = asyncio.Event()

    async def endless(request: web.Request) -> web.StreamResponse:
        reply = web.StreamResponse()
        await reply.prepare(request)
        try:
            while True:
                await reply.write(b' ' * 10_000)
                await asyncio.sleep(0)  # not every aiohttp lets others go on while it writes
        finally:
            dropped.set()

    service.answer = endless
    assert await refused(shim) == (502, 'agent-bad-reply')
    await asyncio.wait_for(dropped.wait(), 10)


async def test_a_reply_that_breaks_off_is_502(shim: Shim, service: Upstream) -> None:
    await configure(shim, service.url)

    async def break_off(request: web.Request) -> web.StreamResponse:
        reply = web.StreamResponse(headers={'Content-Length': '1000'})
        await reply.prepare(request)
        await reply.write(b'{"prompts"')
        assert request.transport is not None
        request.transport.close()
        return reply

    service.answer = break_off
    assert await refused(shim) == (502, 'agent-bad-reply')


async def test_a_name_that_leads_to_a_metadata_service_is_refused(
    shim: Shim, pretend: Callable[[str, str], None]
) -> None:
    pretend('agent.example', '169.254.169.254')
    assert await shim.code('PUT', '/agent', json={'url': 'https://agent.example/'}) == (400, 'bad-url')
