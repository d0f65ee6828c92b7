"""Input, output, temp and user folders, and ComfyUI's rules for names in them."""

import re
import time
from dataclasses import dataclass
from pathlib import Path


class Outside(Exception):
    """A path that would leave its folder."""


@dataclass(frozen=True)
class Folders:
    base: Path

    def __post_init__(self):
        for kind in ("input", "output", "temp", "user/default", "models"):
            (self.base / kind).mkdir(parents=True, exist_ok=True)

    def of(self, kind: str) -> Path:
        return self.base / kind

    def inside(self, kind: str, *parts: str) -> Path:
        """The path below that folder; Outside when it would leave it."""
        root = self.of(kind).resolve()
        path = root.joinpath(*parts).resolve()
        if not path.is_relative_to(root):
            raise Outside(str(path))
        return path

    def annotated(self, name: str) -> Path:
        """`pictures/a.png [output]` -> its path; without a mark it lies in input."""
        marked = re.fullmatch(r"(.*?) ?\[(output|input|temp)\]", name)
        return self.inside(marked[2], marked[1]) if marked else self.inside("input", name)

    def input_pictures(self) -> list[str]:
        pictures = {".png", ".jpg", ".jpeg", ".webp", ".gif"}
        return sorted(f.name for f in self.of("input").iterdir() if f.suffix.lower() in pictures)

    def next_name(self, kind: str, prefix: str, size: tuple[int, int]) -> tuple[Path, str, int]:
        """Folder (made if missing), file stem and first free counter for a prefix; Outside if it leaves."""
        wanted = Path(_fill(prefix, size))
        folder = self.inside(kind, str(wanted.parent))
        folder.mkdir(parents=True, exist_ok=True)
        pattern = re.compile(re.escape(wanted.name) + r"_(\d+)", re.IGNORECASE)
        taken = (pattern.match(f.name) for f in folder.iterdir())
        return folder, wanted.name, max((int(m[1]) for m in taken if m), default=0) + 1


def _fill(prefix: str, size: tuple[int, int]) -> str:
    now = time.localtime()
    values = {
        "width": size[0],
        "height": size[1],
        "year": now.tm_year,
        "month": f"{now.tm_mon:02}",
        "day": f"{now.tm_mday:02}",
        "hour": f"{now.tm_hour:02}",
        "minute": f"{now.tm_min:02}",
        "second": f"{now.tm_sec:02}",
    }
    return re.sub(r"%(\w+)%", lambda m: str(values.get(m[1], m[0])), prefix)
