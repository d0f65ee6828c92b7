"""The nodes of the test pack (tests/support/test_nodes), with the same names and inputs."""

from ..job import OutOfMemoryError
from .spec import Ui, node, real, text, whole


@node("TestSleep", {"image": ["IMAGE", {}], "seconds": real(1, 0, 600)}, ["IMAGE"])
async def sleep(job, image, seconds):
    steps = max(1, round(seconds * 20))
    for done in range(1, steps + 1):
        await job.pause(seconds / steps)
        job.progress(done, steps)
    return (image,)


@node("TestFail", {"image": ["IMAGE", {}], "message": text("told to fail")}, ["IMAGE"])
async def fail(job, image, message):
    raise RuntimeError(message)


@node("TestOutOfMemory", {"image": ["IMAGE", {}]}, ["IMAGE"])
async def out_of_memory(job, image):
    raise OutOfMemoryError("Allocation on device")


@node("TestText", {"text": text(multiline=True), "seed": whole(0)}, output_node=True)
async def show_text(job, text, seed):
    return Ui({"text": [text]})
