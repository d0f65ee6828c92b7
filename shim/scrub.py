"""Takes a key out of what a server sends back: some repeat it in an error, where a page would read it.

Against a server that means to tell, nothing helps: it could write the key backwards. It had it anyway.
"""

_INSTEAD = b"[key]"


class Scrubber:
    """Replaces every occurrence of a key in a stream of bytes, however the stream is cut."""

    def __init__(self, key: str | None) -> None:
        self._key = key.encode("ascii") if key else b""
        self._held = b""

    def feed(self, chunk: bytes) -> bytes:
        """What may go on now. Only an end that could begin the key is held, so streams stay prompt."""
        if not self._key:
            return chunk
        data = (self._held + chunk).replace(self._key, _INSTEAD)
        held = self._beginning_at_the_end(data)
        self._held = data[len(data) - held :]
        return data[: len(data) - held]

    def end(self) -> bytes:
        """What was held, when no more comes."""
        held, self._held = self._held, b""
        return held

    def _beginning_at_the_end(self, data: bytes) -> int:
        longest = min(len(data), len(self._key) - 1)
        return next((n for n in range(longest, 0, -1) if data.endswith(self._key[:n])), 0)
