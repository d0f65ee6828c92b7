"""The nodes of the test pack that do to a frame what its prompt says: tests/support/test_nodes/fate.py."""

import asyncio
import os
import re
import signal

from PIL import Image

from ..job import OutOfMemoryError
from .images import save_picture
from .spec import Ui, node, real, text

TEXT = text(multiline=True)
seen: set[str] = set()


class WorkerEnds(BaseException):
    """Passes the guard around each job, which catches exceptions only."""


def seconds_of(text: str, mark: str) -> float:
    found = re.search(rf"!{mark}=([0-9.]+)", text)
    return float(found[1]) if found else 0.0


def has(text: str, mark: str) -> bool:
    return f"!{mark}" in text.split()


@node(
    "TestFate",
    {
        "image": ["IMAGE", {}],
        "text": TEXT,
        "seconds": real(0, 0, 600, 0.05),
        "previews": ["BOOLEAN", {"default": False}],
    },
    ["IMAGE"],
)
async def fate(job, image, text, seconds, previews):
    with (job.host.folders.base / "drawn.txt").open("a") as file:
        file.write(text + "\n")
    await _wait(job, seconds + seconds_of(text, "sleep"), previews)
    if has(text, "fail"):
        raise RuntimeError("This frame was told to fail.")
    if has(text, "memory") or (has(text, "memory-once") and text not in seen):
        seen.add(text)
        raise OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 GiB.")
    if has(text, "hang"):
        await _wait(job, 3600, False)
    if has(text, "exit"):
        os.kill(os.getpid(), signal.SIGKILL)
    if has(text, "outside"):
        raise WorkerEnds
    if has(text, "last"):
        job.host.faults.dead = True
    return (image,)


async def _wait(job, seconds, previews):
    steps = max(1, round(seconds / 0.05))
    preview = Image.effect_noise((512, 512), 90).convert("RGB") if previews else None
    for step in range(steps):
        await job.pause(seconds / steps)
        job.progress(step + 1, steps, preview)


@node(
    "TestSave",
    {"images": ["IMAGE", {}], "filename_prefix": text("ComfyUI"), "text": TEXT},
    output_node=True,
)
async def save(job, images, text, filename_prefix="ComfyUI"):
    entries = await asyncio.to_thread(save_picture, job, images, "output", filename_prefix, 4)
    file = job.host.folders.inside("output", entries[0]["subfolder"], entries[0]["filename"])
    if half := seconds_of(text, "half"):
        whole_file = file.read_bytes()
        file.write_bytes(whole_file[: len(whole_file) // 2])
        (job.host.folders.base / "halved.txt").touch()
        await asyncio.sleep(half)
        file.write_bytes(whole_file)
    await asyncio.sleep(seconds_of(text, "saved-sleep"))
    return Ui({"images": entries})
