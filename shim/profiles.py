"""Which LLM servers this ComfyUI knows: kind, address, model, the name of a variable. Never a key."""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from .addresses import parse_service_url, usable_url
from .answers import Refusal
from .atomic import replace_file
from .body import parse_object
from .env_keys import is_key_name

KINDS = frozenset(
    (
        "openai",
        "openrouter",
        "ollama",
        "lm-studio",
        "llama-cpp",
        "vllm",
        "koboldcpp",
        "text-generation-webui",
        "custom",
    )
)
_FIELDS = frozenset(("kind", "baseUrl", "model", "keyEnv"))
_FILE = "llm-profiles.json"
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")
_MODEL = re.compile(r"[^\x00-\x1f\x7f]{0,200}")
_MOST = 50


@dataclass(frozen=True)
class Profile:
    """One server; `baseUrl` includes its `/v1`. The names are those of the file and of the wire."""

    id: str
    kind: str
    baseUrl: str  # noqa: N815
    model: str
    keyEnv: str | None  # noqa: N815


def checked_id(text: str) -> str:
    """`text` as the id of a profile. Raises 400 `bad-profile`."""
    if not _ID.fullmatch(text):
        raise bad_profile("A profile's id is made of small letters, digits and dashes, at most 40.")
    return text


async def checked_profile(profile_id: str, fields: Mapping[str, object]) -> Profile:
    """The profile that a request asks for, its address looked up. Raises 400 `bad-profile` or `bad-url`."""
    profile = _parsed({**fields, "id": checked_id(profile_id)})
    url = str(await usable_url(profile.baseUrl)).rstrip("/")
    return replace(profile, baseUrl=url)


def bad_profile(message: str) -> Refusal:
    """400 `bad-profile`."""
    return Refusal(400, "bad-profile", message)


class ProfileFile:
    """The profiles in the order they were first saved; one writer at a time."""

    def __init__(self, settings: Callable[[], Path]) -> None:
        """`settings` tells the folder that the file is kept in."""
        self._settings = settings

    def read(self) -> list[Profile]:
        """All profiles that can be read; a damaged entry is as if it were not there."""
        try:
            kept = parse_object((self._settings() / _FILE).read_bytes()).get("profiles")
        except (FileNotFoundError, NotADirectoryError, Refusal):
            return []
        return list(_readable(kept if isinstance(kept, list) else []))

    def put(self, profile: Profile) -> None:
        """Adds `profile` or replaces the one of its id. Raises 400 `bad-profile` when there are too many."""
        profiles = self.read()
        ids = [known.id for known in profiles]
        if profile.id in ids:
            profiles[ids.index(profile.id)] = profile
        elif len(ids) >= _MOST:
            raise bad_profile(f"There are {_MOST} profiles already. Remove one first.")
        else:
            profiles.append(profile)
        self._write(profiles)

    def remove(self, profile_id: str) -> None:
        """Removes a profile, if it is there."""
        self._write([profile for profile in self.read() if profile.id != profile_id])

    def _write(self, profiles: Iterable[Profile]) -> None:
        folder = self._settings()
        folder.mkdir(parents=True, exist_ok=True)
        content = {"format": 1, "profiles": [asdict(profile) for profile in profiles]}
        replace_file(folder / _FILE, json.dumps(content, indent=1).encode("utf-8"))


def _readable(entries: Iterable[object]) -> Iterable[Profile]:
    for entry in entries:
        try:
            profile = _parsed(entry if isinstance(entry, dict) else {})
            parse_service_url(profile.baseUrl)
        except Refusal:
            continue
        yield profile


def _parsed(fields: Mapping[str, object]) -> Profile:
    if fields.keys() != {*_FIELDS, "id"}:
        raise bad_profile("A profile holds kind, baseUrl, model and keyEnv, and nothing else.")
    profile_id, kind, url, model, key_env = (
        fields[name] for name in ("id", "kind", "baseUrl", "model", "keyEnv")
    )
    if not isinstance(profile_id, str) or not isinstance(url, str):
        raise bad_profile("A profile's id and address are text.")
    if not isinstance(kind, str) or kind not in KINDS:
        raise bad_profile("This kind of server is not known.")
    if not isinstance(model, str) or not _MODEL.fullmatch(model):
        raise bad_profile("A model's name is one line of at most 200 characters.")
    if key_env is not None and not (isinstance(key_env, str) and is_key_name(key_env)):
        raise bad_profile("The variable's name must be in capitals and end in _KEY or _TOKEN.")
    return Profile(checked_id(profile_id), kind, url, model, key_env)
