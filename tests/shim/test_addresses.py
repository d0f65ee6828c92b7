"""Where an agent service may be: judged by the addresses that a name leads to, not by its spelling."""

import ipaddress

import pytest

from shim.addresses import parse_service_url, refuse_addresses, resolve
from shim.answers import Refusal

NO_URLS = [
    '',
    'agent.example',
    '//agent.example/',
    'ftp://agent.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'unix:///var/run/docker.sock',
    'http://',
    'http:///prompts',
    'http://:8000/',
    'http://agent.example:0/',
    'http://agent.example:99999/',
    'http://agent.example:x/',
    'https://user@agent.example/',
    'https://user:password@agent.example/',
    'https://:password@agent.example/',
    'https://agent.example/?key=secret',
    'https://agent.example/#here',
    'https://agent.example/ prompts',
    'https://agent.example/\r\nX-Header: 1',
    'https://agent.example\\@evil.example/',
    'https://ägent.example/',
    'https://agent.example/' + 'a' * 2048,
    'http://[fe80::1%25eth0]/',
    'http://2852039166/',
    'http://0xa9fea9fe/',
    'http://0xA9.0xFE.0xA9.0xFE/',
    'http://0251.0376.0251.0376/',
    'http://169.254.43518/',
    'http://127.1/',
    'http://127.0.0.01/',
    'http://1.2.3.4.5/',
    'http://2852039166./',
]
FORBIDDEN = [
    '169.254.169.254',
    '169.254.0.1',
    'fe80::1',
    '::ffff:169.254.169.254',
    '::ffff:a9fe:a9fe',
    '2002:a9fe:a9fe::1',
    '64:ff9b::a9fe:a9fe',
    'fd00:ec2::254',
    '100.100.100.200',
    '192.0.0.192',
    '168.63.129.16',
    '0.0.0.0',
    '::',
    '224.0.0.1',
    'ff02::1',
]
LOCAL = [
    '127.0.0.1',
    '::1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.5',
    'fd12::1',
    '100.64.0.7',
    '::ffff:10.0.0.1',
]
PUBLIC = ['93.184.216.34', '2606:4700::1111', '::ffff:93.184.216.34', '64:ff9b::5db8:d822']


@pytest.mark.parametrize('text', NO_URLS)
def test_what_is_no_plain_http_url_is_refused(text: str) -> None:
    """IR13, IR69: user info, CRLF, decimal and octal addresses, zones, other schemes."""
    with pytest.raises(Refusal) as refused:
        parse_service_url(text)
    assert (refused.value.status, refused.value.code) == (400, 'bad-url')


@pytest.mark.parametrize(
    'text',
    [
        'http://127.0.0.1:8000/prompts',
        'http://localhost:8000/',
        'https://agent.example/api/v1/prompts',
        'https://xn--gent-5qa.example/',
        'http://[::1]:8000/prompts',
        'http://render-box:8000/a%20b',
    ],
)
def test_plain_urls_are_taken_as_they_are(text: str) -> None:
    assert str(parse_service_url(text)) == text


@pytest.mark.parametrize('encrypted', [True, False])
@pytest.mark.parametrize('address', FORBIDDEN)
def test_link_local_and_metadata_addresses_are_refused(address: str, encrypted: bool) -> None:
    """IR69, S5."""
    with pytest.raises(Refusal) as refused:
        refuse_addresses([address], encrypted)
    assert (refused.value.status, refused.value.code) == (403, 'agent-refused')


@pytest.mark.parametrize('address', LOCAL)
def test_inside_the_own_network_http_is_enough(address: str) -> None:
    refuse_addresses([address], encrypted=False)


@pytest.mark.parametrize('address', PUBLIC)
def test_outside_https_is_needed(address: str) -> None:
    refuse_addresses([address], encrypted=True)
    with pytest.raises(Refusal, match='needs https'):
        refuse_addresses([address], encrypted=False)


def test_one_forbidden_answer_among_good_ones_is_enough() -> None:
    with pytest.raises(Refusal):
        refuse_addresses(['10.0.0.1', '169.254.169.254'], encrypted=True)


@pytest.mark.parametrize('host', ['169.254.169.254', '[::ffff:169.254.169.254]', '[fe80::1]'])
async def test_an_address_in_the_url_is_judged_like_an_answer(host: str) -> None:
    with pytest.raises(Refusal) as refused:
        await resolve(parse_service_url(f'https://{host}/'))
    assert refused.value.code == 'agent-refused'


async def test_the_answers_are_addresses_to_connect_to() -> None:
    found = await resolve(parse_service_url('http://localhost:8123/'))
    assert {answer['port'] for answer in found} == {8123}
    assert all(ipaddress.ip_address(answer['host']).is_loopback for answer in found)
