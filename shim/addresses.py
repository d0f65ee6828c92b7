"""Which URL a service may have. The answer of DNS is judged, not the spelling of the name."""

import asyncio
import ipaddress
import re
import socket
from collections.abc import Iterable
from typing import Any

from aiohttp.abc import ResolveResult
from yarl import URL

from .answers import Refusal

_MAX_LENGTH = 2048
_LOOKUP_SECONDS = 10.0
# What the URL standard would read as an IPv4 number: 2852039166, 0xa9fea9fe, 169.254.43518, 0251.0376.1.1
_ENDS_IN_NUMBER = re.compile(r"(^|\.)(\d+|0x[0-9a-f]*)$", re.IGNORECASE)
_PRINTABLE = re.compile(r"[\x21-\x5b\x5d-\x7e]+")
# Metadata services that are not link-local: AWS over IPv6, Alibaba, Oracle, Azure.
_METADATA = frozenset(
    ipaddress.ip_address(address)
    for address in ("fd00:ec2::254", "fd00:ec2::23", "100.100.100.200", "192.0.0.192", "168.63.129.16")
)
# Shared address space: Tailscale and the like. As local as 10.0.0.0/8, though Python does not count it so.
_SHARED = ipaddress.ip_network("100.64.0.0/10")
_NAT64 = ipaddress.ip_network("64:ff9b::/96")

Address = ipaddress.IPv4Address | ipaddress.IPv6Address


def parse_service_url(text: str) -> URL:
    """`text` as the URL of a service: http or https, a host, no user info, no query, no fragment.

    Raises 400 `bad-url`. Says nothing yet about where the host leads: see `resolve`.
    """
    if len(text) > _MAX_LENGTH or not _PRINTABLE.fullmatch(text):
        raise bad_url("The URL holds characters that do not belong there, or is too long.")
    try:
        url = URL(text)
        port = url.port
    except ValueError:
        raise bad_url("This is not a URL.") from None
    _refuse_parts(url, port)
    return url


def _refuse_parts(url: URL, port: int | None) -> None:
    if url.scheme not in ("http", "https") or not url.raw_host or not port:
        raise bad_url("The URL must begin with http:// or https:// and name a host.")
    if url.raw_user is not None or url.raw_password is not None:
        raise bad_url("The URL must not hold a user name or a password.")
    if url.raw_query_string or url.raw_fragment:
        # A key in the query would be shown to every browser that opens the panel.
        raise bad_url("The URL must not have a query or a fragment.")
    host = url.raw_host.rstrip(".")
    if "%" in host or (_as_address(host) is None and _ENDS_IN_NUMBER.search(host)):
        raise bad_url("Write the address as four numbers with dots, or as a name.")


async def usable_url(value: object) -> URL:
    """`value` as a URL that may be kept: its form, and where its host leads today. Raises 400 `bad-url`."""
    if not isinstance(value, str):
        raise bad_url("The URL must be text, or null for none.")
    url = parse_service_url(value)
    try:
        await resolve(url)
    except Refusal as refusal:
        raise bad_url(refusal.message) from None
    except OSError:
        # A service that is not up yet may be set, but only https is safe without knowing where it leads.
        if url.scheme != "https":
            raise bad_url("This host is not known here. Check the name, or use https.") from None
    return url


async def resolve(url: URL) -> list[ResolveResult]:
    """Where `url` leads, every answer judged; connect to these and to nothing that is looked up later.

    Raises 403 `agent-refused` for a forbidden address, OSError when the name is unknown.
    """
    host, port = url.raw_host or "", url.port or 0
    loop = asyncio.get_running_loop()
    lookup = loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    try:
        found = await asyncio.wait_for(lookup, _LOOKUP_SECONDS)
    except asyncio.TimeoutError:
        raise OSError("The name was not found in time") from None
    refuse_addresses((str(answer[4][0]) for answer in found), encrypted=url.scheme == "https")
    return [_resolved(host, port, answer) for answer in found]


def refuse_addresses(addresses: Iterable[str], encrypted: bool) -> None:
    """Raises 403 `agent-refused` if any address is link-local, a metadata service, or in need of https."""
    for text in addresses:
        address = _unwrapped(ipaddress.ip_address(text))
        if _is_forbidden(address):
            raise Refusal(403, "agent-refused", "No service may be asked at this address.")
        if not encrypted and not _is_local(address):
            raise Refusal(403, "agent-refused", "Outside your own network the address needs https.")


def bad_url(message: str) -> Refusal:
    """400 `bad-url`."""
    return Refusal(400, "bad-url", message)


def _resolved(host: str, port: int, answer: tuple[Any, ...]) -> ResolveResult:
    family, _, proto, _, address = answer
    numeric = socket.AI_NUMERICHOST
    return ResolveResult(hostname=host, host=address[0], port=port, family=family, proto=proto, flags=numeric)


def _is_forbidden(address: Address) -> bool:
    return address.is_link_local or address.is_multicast or address.is_unspecified or address in _METADATA


def _is_local(address: Address) -> bool:
    return address.is_loopback or address.is_private or address in _SHARED


def _unwrapped(address: Address) -> Address:
    """The IPv4 address inside an IPv6 one (mapped, 6to4, NAT64), else the address itself."""
    if isinstance(address, ipaddress.IPv4Address):
        return address
    inner = address.ipv4_mapped or address.sixtofour
    if inner is None and address in _NAT64:
        inner = ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)
    return address if inner is None else inner


def _as_address(host: str) -> Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None
