"""The nodes of the test pack (tests/support/test_nodes), with the same names and inputs."""

import hashlib

from PIL import Image

from ..job import OutOfMemoryError
from .spec import node, real, text, whole

TEXT_AND_MARK = {"text": text(multiline=True), "when": text("FAIL")}
SIDE = whole(64, 16, 4096)


@node("TestText", {"text": text(multiline=True), "seed": whole(0), "width": SIDE, "height": SIDE}, ["IMAGE"])
async def show_text(job, text, seed, width, height):
    digest = hashlib.sha256(f"{seed}:{text}".encode()).digest()
    return ([Image.new("RGB", (width, height), tuple(digest[:3]))],)


@node("TestSleep", {"image": ["IMAGE", {}], "seconds": real(1, 0, 600, 0.05), "seed": whole(0)}, ["IMAGE"])
async def sleep(job, image, seconds, seed):
    steps = max(1, round(seconds / 0.05))
    for done in range(1, steps + 1):
        await job.pause(seconds / steps)
        job.progress(done, steps)
    return (image,)


@node(
    "TestFail",
    {"image": ["IMAGE", {}], **TEXT_AND_MARK, "message": text("This frame was told to fail.")},
    ["IMAGE"],
)
async def fail(job, image, text, when, message):
    if when in text:
        raise RuntimeError(message)
    return (image,)


@node("TestOutOfMemory", {"image": ["IMAGE", {}], **TEXT_AND_MARK}, ["IMAGE"])
async def out_of_memory(job, image, text, when):
    if when in text:
        raise OutOfMemoryError("CUDA out of memory. Tried to allocate 20.00 GiB.")
    return (image,)
