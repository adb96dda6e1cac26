"""Which addresses may be connected to?"""

from __future__ import annotations

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from archivesearch.fetch.addresses import find_numeric, is_loopback, is_named, why_not_public


@pytest.mark.parametrize(
    "address",
    ["8.8.8.8", "193.0.6.139", "2001:67c:2e8:22::c100:68b", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1"],
)
def test_public_addresses(address: str) -> None:
    assert why_not_public(address) is None


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("127.0.0.1", "loopback"),
        ("127.255.255.254", "loopback"),
        ("::1", "loopback"),
        ("0.0.0.0", "unspecified"),
        ("::", "unspecified"),
        ("10.1.2.3", "private"),
        ("172.31.0.1", "private"),
        ("192.168.0.1", "private"),
        ("fc00::1", "private"),
        ("fec0::1", "private"),
        ("64:ff9b:1::1", "private"),
        ("169.254.169.254", "link-local"),
        ("fe80::1%eth0", "link-local"),
        ("100.64.0.1", "reserved"),
        ("240.0.0.1", "private"),
        ("255.255.255.255", "private"),
        ("224.0.0.251", "multicast"),
        ("ff02::1", "multicast"),
        ("::ffff:10.0.0.1", "private"),
        ("64:ff9b::a9fe:a9fe", "link-local"),
        ("2002:c0a8:1::", "private"),
        ("2001:0:7f00:1::", ""),
        ("blog.example", "numeric"),
        ("", "numeric"),
    ],
)
def test_addresses_that_are_not_public(address: str, why: str) -> None:
    assert why in (why_not_public(address) or "public")


@given(st.ip_addresses(v=4))
def test_a_mapped_address_is_as_public_as_itself(address: ipaddress.IPv4Address) -> None:
    is_public = why_not_public(str(address)) is None
    assert (why_not_public(f"::ffff:{address}") is None) is is_public
    assert (why_not_public(f"64:ff9b::{int(address) >> 16:x}:{int(address) & 0xFFFF:x}") is None) is is_public


@given(st.ip_addresses())
def test_what_python_calls_private_is_refused(address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> None:
    embeds = isinstance(address, ipaddress.IPv6Address) and (address.ipv4_mapped or address.sixtofour)
    if address.is_private and not embeds:
        assert why_not_public(str(address))


@pytest.mark.parametrize(
    ("host", "numeric"),
    [
        ("127.0.0.1", "127.0.0.1"),
        ("127.1", "127.0.0.1"),
        ("0x7f.0.0.1", "127.0.0.1"),
        ("2130706433", "127.0.0.1"),
        ("[::1]", "::1"),
        ("blog.example", None),
        ("1.2.3.4.example", None),
        ("", None),
    ],
)
def test_numbers_are_read_as_the_system_reads_them(host: str, numeric: str | None) -> None:
    assert find_numeric(host) == numeric


@pytest.mark.parametrize(
    ("host", "loopback"),
    [("localhost", True), ("a.localhost", True), ("127.9.9.9", True), ("[::1]", True), ("localhost.example", False)],
)
def test_loopback_names(host: str, loopback: bool) -> None:
    assert is_loopback(host) is loopback


@pytest.mark.parametrize(
    ("host", "port", "named", "expected"),
    [
        ("intranet", 80, {"intranet"}, True),
        ("intranet", 8080, {"intranet"}, True),
        ("intranet", 8080, {"intranet:8080"}, True),
        ("intranet", 80, {"intranet:8080"}, False),
        ("www.intranet", 80, {"intranet"}, True),
        ("intranet", 80, {"www.intranet"}, True),
        ("::1", 8080, {"[::1]:8080"}, True),
        ("::1", 80, {"::1"}, True),
        ("evil.intranet", 80, {"intranet"}, False),
        ("127.0.0.1", 80, set(), False),
    ],
)
def test_hosts_the_user_named(host: str, port: int, named: set[str], expected: bool) -> None:
    assert is_named(host, port, frozenset(named)) is expected
