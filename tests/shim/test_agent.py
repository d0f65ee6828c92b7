"""The relay: one service, set on the server, and nothing that a request says can send it elsewhere."""

import asyncio
import gzip
import json
import socket
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from aiohttp import web
from shim_server import OURS, Shim

STORY = {'story': 'A fox finds a lamp.', 'frames': 3, 'arc': None, 'model': 'sdxl'}
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Service:
    """An agent service that answers as told and remembers what it was sent."""

    def __init__(self) -> None:
        self.url = ''
        self.requests: list[tuple[str, dict[str, str], Any]] = []
        self.answer: Handler = self.prompts
        self.waiting = 0
        self.left = asyncio.Event()

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.requests.append((request.path, dict(request.headers), await request.json()))
        return await self.answer(request)

    async def prompts(self, _: web.Request) -> web.Response:
        return web.json_response({'prompts': ['a', 'b', 'c']})

    async def never(self, _: web.Request) -> web.Response:
        """Waits until the caller has gone."""
        self.waiting += 1
        try:
            await asyncio.Event().wait()
        finally:
            self.left.set()
        return web.Response()

    def sends(self, body: bytes, status: int = 200, **headers: str) -> None:
        async def answer(_: web.Request) -> web.Response:
            return web.Response(body=body, status=status, headers=headers)

        self.answer = answer


@pytest.fixture
async def service(aiohttp_server: Any) -> Service:
    service = Service()
    app = web.Application()
    app.router.add_post('/prompts', service.handle)
    server = await aiohttp_server(app)
    service.url = str(server.make_url('/prompts'))
    return service


async def configure(shim: Shim, url: str | None) -> None:
    assert await shim.ask('PUT', '/agent', json={'url': url}) == (200, {'url': url})


async def ask(shim: Shim) -> tuple[int, Any]:
    return await shim.ask('POST', '/agent/prompts', json=STORY)


async def refused(shim: Shim) -> tuple[int, str]:
    return await shim.code('POST', '/agent/prompts', json=STORY)


def unused_port() -> int:
    with socket.socket() as probe:
        probe.bind(('127.0.0.1', 0))
        return probe.getsockname()[1]


async def test_the_url_is_kept_on_the_server(shim: Shim, service: Service) -> None:
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
    shim: Shim, service: Service, body: Any
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
    shim: Shim, service: Service, status: int
) -> None:
    await configure(shim, service.url)
    service.sends('{"message": "Größer"}'.encode(), status)
    assert await ask(shim) == (status, {'message': 'Größer'})


async def test_the_service_gets_the_story_and_nothing_of_the_browser(shim: Shim, service: Service) -> None:
    await configure(shim, service.url)
    private = {'Cookie': 'session=1', 'Authorization': 'Bearer 1', 'Comfy-User': 'me', 'Referer': 'http://a/'}
    await shim.ask('POST', '/agent/prompts', json=STORY, headers={**OURS, **private})
    path, headers, body = service.requests[0]
    assert (path, body) == ('/prompts', STORY)
    sent = {name.lower() for name in headers}
    assert sent == {
        'host',
        'accept',
        'accept-encoding',
        'user-agent',
        'content-type',
        'content-length',
        'connection',
    }


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
async def test_another_request_than_the_agreed_one_is_400(shim: Shim, service: Service, changes: Any) -> None:
    await configure(shim, service.url)
    body = {**STORY, **changes}
    assert await shim.code('POST', '/agent/prompts', json=body) == (400, 'bad-request')
    assert service.requests == []


@pytest.mark.parametrize('field', ['story', 'arc', 'model'])
async def test_line_ends_in_a_text_make_no_header(shim: Shim, service: Service, field: str) -> None:
    """IR69: CRLF in a model's name stays in the name."""
    await configure(shim, service.url)
    body = {**STORY, field: 'sdxl\r\nX-Injected: 1\r\n\r\nGET / HTTP/1.1'}
    await shim.ask('POST', '/agent/prompts', json=body)
    assert len(service.requests) == 1
    _, headers, sent = service.requests[0]
    assert (sent, 'X-Injected' in headers) == (body, False)


async def test_nothing_in_the_request_s_address_changes_the_target(shim: Shim, service: Service) -> None:
    await configure(shim, service.url)
    status, _ = await shim.ask('POST', '/agent/prompts?url=http://evil.example/', json=STORY)
    assert (status, service.requests[0][0]) == (200, '/prompts')


@pytest.mark.parametrize('status', [301, 302, 303, 307, 308])
async def test_a_redirect_is_not_followed(shim: Shim, service: Service, status: int) -> None:
    await configure(shim, service.url)
    service.sends(b'{}', status, Location='http://169.254.169.254/')
    assert await refused(shim) == (502, 'agent-redirect')
    assert len(service.requests) == 1


@pytest.mark.parametrize('body', [b'', b'<html>', b'[1]', b'"text"', b'{"a": NaN}', b'{"cut', b'\xff'])
async def test_what_is_no_json_object_is_not_passed_on(shim: Shim, service: Service, body: bytes) -> None:
    await configure(shim, service.url)
    service.sends(body, 200, **{'Content-Type': 'application/json'})
    assert await refused(shim) == (502, 'agent-bad-reply')


async def test_a_reply_stops_at_the_limit(start: Callable[..., Awaitable[Shim]], service: Service) -> None:
    shim = await start(reply=1000)
    await configure(shim, service.url)
    service.sends(json.dumps({'a': 'x' * 900}).encode())
    assert (await ask(shim))[0] == 200
    service.sends(json.dumps({'a': 'x' * 1100}).encode())
    assert await refused(shim) == (502, 'agent-bad-reply')


async def test_a_packed_reply_counts_unpacked(
    start: Callable[..., Awaitable[Shim]], service: Service
) -> None:
    shim = await start(reply=1000)
    await configure(shim, service.url)
    service.sends(gzip.compress(json.dumps({'a': 'x' * 100_000}).encode()), **{'Content-Encoding': 'gzip'})
    assert await refused(shim) == (502, 'agent-bad-reply')


async def test_an_endless_reply_is_dropped_at_the_limit(
    start: Callable[..., Awaitable[Shim]], service: Service
) -> None:
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


async def test_a_service_that_is_not_there_is_502(shim: Shim) -> None:
    await configure(shim, f'http://127.0.0.1:{unused_port()}/prompts')
    assert await refused(shim) == (502, 'agent-unreachable')


async def test_a_name_that_leads_nowhere_is_502(shim: Shim) -> None:
    await configure(shim, 'https://no-such-name.invalid/prompts')
    assert await refused(shim) == (502, 'agent-unreachable')


async def test_a_service_that_hangs_up_is_502(shim: Shim, service: Service) -> None:
    await configure(shim, service.url)

    async def hang_up(request: web.Request) -> web.Response:
        assert request.transport is not None
        request.transport.abort()
        return web.Response()

    service.answer = hang_up
    assert await refused(shim) == (502, 'agent-unreachable')


async def test_a_reply_that_breaks_off_is_502(shim: Shim, service: Service) -> None:
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


async def test_a_service_that_takes_too_long_is_504(
    start: Callable[..., Awaitable[Shim]], service: Service
) -> None:
    shim = await start(total=0.2)
    await configure(shim, service.url)
    service.answer = service.never
    assert await refused(shim) == (504, 'agent-timeout')
    await asyncio.wait_for(service.left.wait(), 10)


async def test_leaving_the_page_ends_the_call(shim: Shim, service: Service) -> None:
    await configure(shim, service.url)
    service.answer = service.never
    asking = asyncio.create_task(ask(shim))
    while not service.waiting:  # noqa: ASYNC110
        await asyncio.sleep(0)
    asking.cancel()
    await asyncio.wait_for(service.left.wait(), 10)


async def test_one_too_many_at_once_is_429_and_then_there_is_room_again(
    start: Callable[..., Awaitable[Shim]], service: Service
) -> None:
    shim = await start(at_once=2)
    await configure(shim, service.url)
    service.answer = service.never
    two = [asyncio.create_task(ask(shim)) for _ in range(2)]
    while service.waiting < 2:  # noqa: ASYNC110
        await asyncio.sleep(0)
    assert await refused(shim) == (429, 'agent-busy')
    for asking in two:
        asking.cancel()
    service.answer = service.prompts

    async def until_there_is_room() -> None:
        while (await ask(shim))[0] == 429:  # noqa: ASYNC110
            await asyncio.sleep(0.01)

    await asyncio.wait_for(until_there_is_room(), 10)


async def test_a_name_that_leads_to_a_metadata_service_is_refused(
    shim: Shim, pretend: Callable[[str, str], None]
) -> None:
    pretend('agent.example', '169.254.169.254')
    assert await shim.code('PUT', '/agent', json={'url': 'https://agent.example/'}) == (400, 'bad-url')


async def test_a_name_that_leads_elsewhere_later_is_refused(
    shim: Shim, service: Service, pretend: Callable[[str, str], None]
) -> None:
    pretend('agent.example', '127.0.0.1')
    await configure(shim, service.url.replace('127.0.0.1', 'agent.example'))
    assert (await ask(shim))[0] == 200
    for address in ('169.254.169.254', '93.184.216.34'):
        pretend('agent.example', address)
        assert await refused(shim) == (403, 'agent-refused')
    assert len(service.requests) == 1


async def test_the_name_is_looked_up_once_and_the_judged_address_is_used(
    shim: Shim, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    await configure(shim, service.url.replace('127.0.0.1', 'localhost'))
    loop = asyncio.get_running_loop()
    really_look_up, asked = loop.getaddrinfo, []

    async def then_elsewhere(host: str, *args: Any, **options: Any) -> Any:
        asked.append(host)
        return await really_look_up('127.0.0.1' if len(asked) == 1 else '203.0.113.9', *args, **options)

    monkeypatch.setattr(loop, 'getaddrinfo', then_elsewhere)
    assert (await ask(shim))[0] == 200
    assert asked == ['localhost']
