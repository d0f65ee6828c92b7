"""Keys of LLM servers: from the environment, else from a file that only this user may read, else none.

What is handed out of this module to anyone but the relay is `KeyState`, which has no room for a key.
"""

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from yarl import URL

from .answers import Refusal
from .atomic import replace_file
from .body import parse_object
from .env_keys import key_in_environment, may_go_to
from .profiles import Profile

_FILE = "llm-keys.json"
_OWNER_ONLY = 0o600
# Printable, and nothing that JSON would write in another way: so that it can be found in a reply. Shorter
# ones would be found in every reply, and are no keys.
_KEY = re.compile(r'[\x21\x23-\x5b\x5d-\x7e]{8,4096}')


@dataclass(frozen=True)
class KeyState:
    """All that the page learns of a key."""

    configured: bool
    source: str | None


class Keys:
    """The key of each profile. A stored key belongs to one address and is never sent to another."""

    def __init__(self, private: Callable[[], Path | None]) -> None:
        """`private` tells a folder that is never served, or None where the server has none."""
        self._private = private

    @property
    def storable(self) -> bool:
        """False on servers without a folder that is out of reach of the page."""
        return self._private() is not None

    def key(self, profile: Profile) -> str | None:
        """The key to send, or None. For the relay alone."""
        return self._from_environment(profile) or self._stored(profile)

    def state(self, profile: Profile) -> KeyState:
        """Whether there is a key, and from where."""
        if self._from_environment(profile):
            return KeyState(True, "env")
        return KeyState(True, "store") if self._stored(profile) else KeyState(False, None)

    def put(self, profile: Profile, key: object) -> None:
        """Stores a key for a profile's present address.

        Raises 409 `key-in-environment` or `keys-not-storable`, 400 `bad-key`, OSError.
        """
        if self._from_environment(profile):
            raise Refusal(409, "key-in-environment", "The key comes from the server's environment.")
        if not isinstance(key, str) or not _KEY.fullmatch(key.strip()):
            raise Refusal(
                400, "bad-key", "A key is 8 to 4096 characters without spaces, quotes or backslashes."
            )
        self._write({**self._read(), profile.id: {"key": key.strip(), "baseUrl": profile.baseUrl}})

    def forget(self, profile_id: str) -> None:
        """Removes the stored key of a profile, if there is one."""
        kept = self._read()
        if kept.pop(profile_id, None) is not None:
            self._write(kept)

    def _from_environment(self, profile: Profile) -> str | None:
        name = profile.keyEnv
        if name is None or not may_go_to(name, URL(profile.baseUrl)):
            return None
        key = key_in_environment(name)
        return key if key and _KEY.fullmatch(key) else None

    def _stored(self, profile: Profile) -> str | None:
        entry = self._read().get(profile.id)
        if not isinstance(entry, dict) or entry.get("baseUrl") != profile.baseUrl:
            return None
        key = entry.get("key")
        return key if isinstance(key, str) and _KEY.fullmatch(key) else None

    def _read(self) -> dict[str, object]:
        folder = self._private()
        if folder is None:
            return {}
        try:
            kept = parse_object((folder / _FILE).read_bytes()).get("keys")
        except (FileNotFoundError, NotADirectoryError, Refusal):
            return {}
        return kept if isinstance(kept, dict) else {}

    def _write(self, keys: dict[str, object]) -> None:
        folder = self._private()
        if folder is None:
            raise Refusal(
                409, "keys-not-storable", "This ComfyUI has no private folder. Use the environment."
            )
        folder.mkdir(parents=True, exist_ok=True)
        content = json.dumps({"format": 1, "keys": keys}).encode("ascii")
        replace_file(folder / _FILE, content, _OWNER_ONLY)
