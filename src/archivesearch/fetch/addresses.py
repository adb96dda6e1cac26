"""Which addresses may be connected to? Public ones, and those of hosts the user named.

A page from the web must not make archivesearch ask the user's own router, cloud metadata service or loopback. Pure:
resolving is done by whoever connects, who checks the very address it connects to.
"""

from __future__ import annotations

import ipaddress
import socket

Address = ipaddress.IPv4Address | ipaddress.IPv6Address

_NAT64 = ipaddress.ip_network("64:ff9b::/96")
_NAT64_LOCAL = ipaddress.ip_network("64:ff9b:1::/48")
"""RFC 8215: local use; recent Pythons know, 3.11.0 to 3.11.3 do not."""
_SIXTOFOUR = ipaddress.ip_network("2002::/16")


def why_not_public(address: str) -> str | None:
    """What kind of address it is when not a public one ("a loopback address"), or None for a public one.

    `address` is numeric; an IPv4 address inside an IPv6 one (mapped, NAT64, 6to4, Teredo) counts as itself.
    """
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return "no numeric address"
    return next(filter(None, map(_kind, (found, *_embedded(found)))), None)


def find_numeric(host: str) -> str | None:
    """The numeric address that a host name of a URL spells (127.1 and 0x7f000001 too), or None for a real name."""
    literal = host.strip("[]")
    try:
        return str(ipaddress.ip_address(literal.partition("%")[0]))
    except ValueError:
        pass
    try:
        return socket.inet_ntoa(socket.inet_aton(literal))
    except (OSError, UnicodeError):
        return None


def is_loopback(host: str) -> bool:
    """Whether a name or number means this machine by definition (RFC 6761 section 6.3)."""
    numeric = find_numeric(host)
    if numeric is not None:
        return ipaddress.ip_address(numeric).is_loopback
    return host == "localhost" or host.endswith(".localhost")


def is_named(host: str, port: int | None, named: frozenset[str]) -> bool:
    """Whether the user named this host: as `host` for every port, as `host:port` for one."""
    plain = host.strip("[]")
    bare = plain.removeprefix("www.")
    spellings = {plain, bare, f"[{plain}]"}
    return any(name.removeprefix("www.") in spellings or _is_host_port(name, spellings, port) for name in named)


# --- details ------------------------------------------------------------------------------------------------------


def _is_host_port(name: str, spellings: set[str], port: int | None) -> bool:
    host, _, digits = name.removeprefix("www.").rpartition(":")
    return host in spellings and digits == str(port)


def _kind(address: Address) -> str | None:
    if address.is_unspecified:
        return "the unspecified address"
    if address.is_loopback:
        return "a loopback address"
    if address.is_link_local:
        return "a link-local address"
    if address.is_multicast:
        return "a multicast address"
    if isinstance(address, ipaddress.IPv6Address) and (address.is_site_local or address in _NAT64_LOCAL):
        return "a private address"
    if _carries_v4(address):
        return None
    if address.is_private:
        return "a private address"
    return None if address.is_global else "a reserved address"


def _embedded(address: Address) -> tuple[Address, ...]:
    """IPv4 addresses that packets to this IPv6 address end at."""
    if isinstance(address, ipaddress.IPv4Address):
        return ()
    if address.ipv4_mapped:
        return (address.ipv4_mapped,)
    if address in _NAT64:
        return (ipaddress.IPv4Address(int(address) & 0xFFFFFFFF),)
    if address.sixtofour:
        return (address.sixtofour,)
    return address.teredo or ()


def _carries_v4(address: Address) -> bool:
    """Judged by the address inside. Pythons differ on whether the ranges themselves are global."""
    return isinstance(address, ipaddress.IPv6Address) and (address in _NAT64 or address in _SIXTOFOUR)
