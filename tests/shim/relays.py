"""The two relays as a page uses them, with one face, for what holds of both."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from shim_server import Shim
from upstream import CHAT, save

from shim.llm_relay import LlmLimits

STORY = {'story': 'A fox finds a lamp.', 'frames': 3, 'arc': None, 'model': 'sdxl'}


async def configure(shim: Shim, url: str | None) -> None:
    """Keeps `url` as that of the agent service."""
    assert await shim.ask('PUT', '/agent', json={'url': url}) == (200, {'url': url})


@dataclass(frozen=True)
class Relay:
    """Where a page asks and what; where that arrives; how the address is kept and other limits are set."""

    name: str
    path: str
    body: dict[str, Any]
    target: str
    keep: Callable[[Shim, str], Awaitable[Any]]
    limits: Callable[..., dict[str, Any]]

    async def ask(self, shim: Shim, **options: Any) -> tuple[int, Any]:
        return await shim.ask('POST', self.path, json=self.body, **options)

    async def refused(self, shim: Shim) -> tuple[int, str]:
        """Status and code of the refusal, which must be this relay's own; the code without its name."""
        status, code = await shim.code('POST', self.path, json=self.body)
        assert code.startswith(f'{self.name}-')
        return status, code.removeprefix(f'{self.name}-')


RELAYS = (
    Relay(
        name='agent',
        path='/agent/prompts',
        body=STORY,
        target='/v1/prompts',
        keep=lambda shim, base: configure(shim, f'{base}/prompts'),
        limits=lambda **limits: limits,
    ),
    Relay(
        name='llm',
        path='/llm/home/chat/completions',
        body=CHAT,
        target='/v1/chat/completions',
        keep=save,
        limits=lambda **limits: {'llm': LlmLimits(**limits)},
    ),
)
