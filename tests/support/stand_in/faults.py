"""The faults that a test can switch on. All are off after start and after a reset."""

import random
from dataclasses import dataclass, field, fields


@dataclass
class Faults:
    fail_text: str = ""
    """Jobs whose graph contains this text fail in their first sampler or output node."""
    fail_times: int = -1
    """How many such jobs fail; -1 = all."""
    oom_text: str = ""
    oom_times: int = -1
    dead: bool = False
    """The worker takes no more jobs while HTTP goes on answering."""
    refuse_socket: bool = False
    deaf_socket: bool = False
    """Sockets stay open but nothing is sent."""
    drop_messages: float = 0.0
    """Probability that a message after the handshake is lost."""
    drop_seed: int = 1
    history_delay: float = 0.0
    """Seconds between execution_success and the entry in the history."""
    lose_answers: int = 0
    """So many POST /prompt are accepted, but their connection is cut instead of answered."""
    cut_posts: int = 0
    """So many POST /prompt are cut before anything was read."""
    busy_posts: int = 0
    """So many POST /prompt are answered 503 with Retry-After."""
    retry_after: int = 1
    disk_full: bool = False
    clock_shift: float = 0.0
    """Seconds by which the server's clock goes wrong."""
    text_answers: list[str] = field(default_factory=list)
    """What TextGenerate writes next, one per call; then it goes on by itself."""
    step_seconds: float | None = None
    """Overrides the time of one sampler step."""
    dice: random.Random = field(default_factory=lambda: random.Random(1), repr=False)

    def change(self, wanted: dict) -> None:
        """Applies a JSON object with camelCase names; an unknown name, a typo in a test, is a KeyError."""
        names = {_camel(f.name): f.name for f in fields(self) if f.name != "dice"}
        for key, value in wanted.items():
            setattr(self, names[key], value)
        if "dropSeed" in wanted or "dropMessages" in wanted:
            self.dice = random.Random(self.drop_seed)

    def as_json(self) -> dict:
        return {_camel(f.name): getattr(self, f.name) for f in fields(self) if f.name != "dice"}

    def take(self, counter: str) -> bool:
        """Uses up one of a limited number of faults; -1 never ends."""
        left = getattr(self, counter)
        if left > 0:
            setattr(self, counter, left - 1)
        return left != 0

    def drops(self) -> bool:
        return self.drop_messages > 0 and self.dice.random() < self.drop_messages


def _camel(name: str) -> str:
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)
