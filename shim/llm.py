"""The LLM servers that this ComfyUI knows, each with its key: what may be changed, and in which order."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path

from yarl import URL

from .answers import Refusal
from .env_keys import may_go_to
from .keys import Keys
from .profiles import Profile, ProfileFile, bad_profile, checked_id, checked_profile

JsonObject = dict[str, object]


class LlmServers:
    """Profiles and keys as the routes need them. Files are read and written off the event loop."""

    def __init__(self, settings: Callable[[], Path], private: Callable[[], Path | None]) -> None:
        """See `host.Places` for the two questions."""
        self._profiles = ProfileFile(settings)
        self._keys = Keys(private)
        self._changing = asyncio.Lock()

    async def all(self) -> JsonObject:
        """Every profile, each with the state of its key."""
        return await asyncio.to_thread(self._all)

    async def save(self, profile_id: str, fields: Mapping[str, object]) -> JsonObject:
        """Keeps a profile; a stored key stays only if the address does.

        Raises 400 `bad-profile` or `bad-url`.
        """
        profile = await checked_profile(profile_id, fields)
        name = profile.keyEnv
        if name is not None and not may_go_to(name, URL(profile.baseUrl)):
            raise bad_profile(
                f"{name} is not sent to this address. Whoever starts ComfyUI can allow it: "
                f"list the address in the variable {name}_HOSTS."
            )
        async with self._changing:
            return await asyncio.to_thread(self._save, profile)

    async def remove(self, profile_id: str) -> None:
        """Removes a profile and its key. Raises 404 `llm-not-set`."""
        async with self._changing:
            await asyncio.to_thread(self._remove, profile_id)

    async def put_key(self, profile_id: str, key: object) -> JsonObject:
        """Stores a key. Raises 404 `llm-not-set` and what `Keys.put` raises."""
        async with self._changing:
            return await asyncio.to_thread(self._put_key, profile_id, key)

    async def forget_key(self, profile_id: str) -> JsonObject:
        """Removes the stored key; one in the environment stays. Raises 404 `llm-not-set`."""
        async with self._changing:
            return await asyncio.to_thread(self._forget_key, profile_id)

    async def target(self, profile_id: str) -> tuple[URL, str | None]:
        """Address and key of a profile, read together. Raises 404 `llm-not-set`."""
        async with self._changing:
            return await asyncio.to_thread(self._target, profile_id)

    def _all(self) -> JsonObject:
        profiles = [self._shown(profile) for profile in self._profiles.read()]
        return {"profiles": profiles, "storable": self._keys.storable}

    def _save(self, profile: Profile) -> JsonObject:
        before = self._named(profile.id)
        if before is None or before.baseUrl != profile.baseUrl:
            # The key first: a crash in between must not leave it beside an address that it was not given for.
            self._keys.forget(profile.id)
        self._profiles.put(profile)
        return self._shown(profile)

    def _remove(self, profile_id: str) -> None:
        self._known(profile_id)
        self._keys.forget(profile_id)
        self._profiles.remove(profile_id)

    def _put_key(self, profile_id: str, key: object) -> JsonObject:
        profile = self._known(profile_id)
        self._keys.put(profile, key)
        return asdict(self._keys.state(profile))

    def _forget_key(self, profile_id: str) -> JsonObject:
        profile = self._known(profile_id)
        self._keys.forget(profile_id)
        return asdict(self._keys.state(profile))

    def _target(self, profile_id: str) -> tuple[URL, str | None]:
        profile = self._known(profile_id)
        return URL(profile.baseUrl), self._keys.key(profile)

    def _shown(self, profile: Profile) -> JsonObject:
        return {**asdict(profile), "key": asdict(self._keys.state(profile))}

    def _named(self, profile_id: str) -> Profile | None:
        return next((known for known in self._profiles.read() if known.id == profile_id), None)

    def _known(self, profile_id: str) -> Profile:
        profile = self._named(checked_id(profile_id))
        if profile is None:
            raise Refusal(404, "llm-not-set", "This language model server is not set up here.")
        return profile
