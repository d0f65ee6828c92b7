"""What holds of both relays: where they go is set on the server, and either side's leaving ends the call."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from relays import RELAYS, Relay
from shim_server import OURS, Shim
from upstream import Upstream, unused_port

Start = Callable[..., Awaitable[Shim]]
PRIVATE = {'Cookie': 'session=1', 'Comfy-User': 'me', 'Referer': 'http://a/', 'X-Stainless-Lang': 'js'}
SENT = {'host', 'accept', 'accept-encoding', 'user-agent', 'content-type', 'content-length', 'connection'}


@pytest.fixture(params=RELAYS, ids=lambda relay: relay.name)
def relay(request: pytest.FixtureRequest) -> Relay:
    return request.param


@pytest.fixture
async def known(shim: Shim, relay: Relay, upstream: Upstream) -> Shim:
    """A server that knows the upstream."""
    await relay.keep(shim, upstream.url)
    return shim


async def test_the_service_gets_the_body_and_nothing_of_the_browser(
    known: Shim, relay: Relay, upstream: Upstream
) -> None:
    await relay.ask(known, headers={**OURS, **PRIVATE, 'Authorization': 'Bearer 1'})
    path, headers, body = upstream.requests[0]
    assert (path, json.loads(body)) == (relay.target, relay.body)
    assert {name.lower() for name in headers} == SENT


@pytest.mark.parametrize('status', [301, 302, 303, 307, 308])
async def test_a_redirect_is_not_followed(known: Shim, relay: Relay, upstream: Upstream, status: int) -> None:
    """IR69, S5."""
    upstream.sends(b'{}', status, Location='http://169.254.169.254/')
    assert await relay.refused(known) == (502, 'redirect')
    assert len(upstream.requests) == 1


async def test_a_service_that_is_not_there_is_502(shim: Shim, relay: Relay) -> None:
    await relay.keep(shim, f'http://127.0.0.1:{unused_port()}/v1')
    assert await relay.refused(shim) == (502, 'unreachable')


async def test_a_name_that_leads_nowhere_is_502(shim: Shim, relay: Relay) -> None:
    await relay.keep(shim, 'https://no-such-name.invalid/v1')
    assert await relay.refused(shim) == (502, 'unreachable')


async def test_a_service_that_hangs_up_is_502(known: Shim, relay: Relay, upstream: Upstream) -> None:
    upstream.answer = upstream.hangs_up
    assert await relay.refused(known) == (502, 'unreachable')


async def test_a_service_that_takes_too_long_is_504(start: Start, relay: Relay, upstream: Upstream) -> None:
    shim = await start(**relay.limits(total=0.3))
    await relay.keep(shim, upstream.url)
    upstream.answer = upstream.never
    assert await relay.refused(shim) == (504, 'timeout')
    await upstream.wait_until_left()


async def test_leaving_the_page_ends_the_call(known: Shim, relay: Relay, upstream: Upstream) -> None:
    upstream.answer = upstream.never
    asking = asyncio.create_task(relay.ask(known))
    await upstream.wait_for_calls(1)
    asking.cancel()
    await upstream.wait_until_left()


async def test_one_too_many_at_once_is_429_and_then_there_is_room_again(
    start: Start, relay: Relay, upstream: Upstream
) -> None:
    shim = await start(**relay.limits(at_once=2))
    await relay.keep(shim, upstream.url)
    upstream.answer = upstream.never
    two = [asyncio.create_task(relay.ask(shim)) for _ in range(2)]
    await upstream.wait_for_calls(2)
    assert await relay.refused(shim) == (429, 'busy')
    for asking in two:
        asking.cancel()
    upstream.answer = upstream.completes

    async def until_there_is_room() -> None:
        while (await relay.ask(shim))[0] == 429:  # noqa: ASYNC110
            await asyncio.sleep(0.01)

    await asyncio.wait_for(until_there_is_room(), 10)


async def test_a_name_that_leads_elsewhere_later_is_refused(
    shim: Shim, relay: Relay, upstream: Upstream, pretend: Callable[[str, str], None]
) -> None:
    pretend('service.example', '127.0.0.1')
    await relay.keep(shim, upstream.url.replace('127.0.0.1', 'service.example'))
    assert (await relay.ask(shim))[0] == 200
    for address in ('169.254.169.254', '93.184.216.34'):
        pretend('service.example', address)
        assert await relay.refused(shim) == (403, 'refused')
    assert len(upstream.requests) == 1


async def test_the_name_is_looked_up_once_and_the_judged_address_is_used(
    shim: Shim, relay: Relay, upstream: Upstream, monkeypatch: pytest.MonkeyPatch
) -> None:
    await relay.keep(shim, upstream.url.replace('127.0.0.1', 'localhost'))
    loop = asyncio.get_running_loop()
    really_look_up, asked = loop.getaddrinfo, []

    async def then_elsewhere(host: str, *args: Any, **options: Any) -> Any:
        asked.append(host)
        return await really_look_up('127.0.0.1' if len(asked) == 1 else '203.0.113.9', *args, **options)

    monkeypatch.setattr(loop, 'getaddrinfo', then_elsewhere)
    assert (await relay.ask(shim))[0] == 200
    assert asked == ['localhost']
