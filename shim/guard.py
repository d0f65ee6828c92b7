"""Who may change something: our own page, and programs that say so. Nothing here trusts ComfyUI's own check,
because `--enable-cors-header` replaces it and a rebound DNS name passes it."""

import functools
import ipaddress
import os
from collections.abc import Collection
from urllib.parse import urlsplit

from aiohttp import web

from .answers import Handler, Refusal

OWN_HEADER = "X-Story-Sequence"
HOSTS_VARIABLE = "STORY_SEQUENCE_HOSTS"
_DEFAULT_PORTS = {"http": 80, "https": 443}
# Names that nobody outside can register, so that no foreign page can make one point at this machine.
_LOCAL_SUFFIXES = ("localhost", "local", "lan", "home.arpa", "internal", "home", "localdomain")


def changing(handler: Handler) -> Handler:
    """Wraps a route that changes something; foreign callers get 403 before a byte of their body is read."""

    @functools.wraps(handler)
    async def guarded(request: web.Request) -> web.StreamResponse:
        refuse_foreign(request)
        return await handler(request)

    return guarded


def refuse_foreign(request: web.Request) -> None:
    """Raises 403 `foreign-origin` unless header, Fetch Metadata, Origin and Host all say "our own page"."""
    if request.headers.get(OWN_HEADER) != "1":
        raise _foreign(f"This route needs the header {OWN_HEADER}: 1.")
    if request.headers.get("Sec-Fetch-Site", "none") not in ("same-origin", "none"):
        raise _foreign("Another site asked for this change. It was refused.")
    if not _is_own_origin(request):
        raise _foreign("The page's origin is not this server's. Open ComfyUI under its own address.")
    if not is_trusted_host(request.headers.get("Host", ""), request.remote, listed_hosts()):
        raise _foreign(f"This host name is not known here. The operator can list it in {HOSTS_VARIABLE}.")


def listed_hosts() -> frozenset[str]:
    """Host names the operator vouches for: a comma-separated environment variable, without ports."""
    names = os.environ.get(HOSTS_VARIABLE, "").split(",")
    return frozenset(name.strip().lower() for name in names if name.strip())


def is_trusted_host(host: str, peer: str | None, listed: Collection[str]) -> bool:
    """False for a public DNS name over a loopback connection: that is how a rebound name arrives.

    Behind another machine's proxy the peer is no loopback address, and the operator has opened the server on
    purpose; a proxy on this machine needs its name in `listed`. `host` is the Host header, port included.
    """
    name = (_host_and_port(host, 0) or ("", 0))[0]
    if not name:
        return False
    return name in listed or _cannot_be_rebound(name) or not _is_loopback(peer)


def _cannot_be_rebound(name: str) -> bool:
    if _is_address(name) or "." not in name:
        return True
    return any(name.endswith("." + suffix) for suffix in _LOCAL_SUFFIXES)


def _is_own_origin(request: web.Request) -> bool:
    origins = request.headers.getall("Origin", [])
    if not origins:
        return True
    hosts = request.headers.getall("Host", [])
    if len(origins) != 1 or len(hosts) != 1:
        return False
    scheme, _, rest = origins[0].partition("://")
    port = _DEFAULT_PORTS.get(scheme)
    if port is None or not rest:
        return False
    own, origin = _host_and_port(hosts[0], port), _host_and_port(rest, port)
    # A proxy may put its own name for this server into Host; the operator then lists the public one.
    return own is not None and origin is not None and (own == origin or origin[0] in listed_hosts())


def _host_and_port(text: str, default_port: int) -> tuple[str, int] | None:
    try:
        parts = urlsplit("//" + text)
        if parts.netloc != text or parts.username is not None or not parts.hostname:
            return None
        return parts.hostname.lower().rstrip("."), parts.port or default_port
    except ValueError:
        return None


def _is_address(text: str) -> bool:
    try:
        ipaddress.ip_address(text)
    except ValueError:
        return False
    return True


def _is_loopback(peer: str | None) -> bool:
    return peer is None or not _is_address(peer) or ipaddress.ip_address(peer).is_loopback


def _foreign(message: str) -> Refusal:
    return Refusal(403, "foreign-origin", message)
