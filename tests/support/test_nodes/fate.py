"""What happens to a frame stands in its prompt, as marks such as `!sleep=2`: one graph serves every fault.

| Mark | Then the frame |
| --- | --- |
| `!sleep=S` | takes S seconds longer |
| `!fail`, `!memory` | fails, or runs out of memory, each time |
| `!memory-once` | runs out of memory the first time that this server draws it |
| `!hang` | never ends, unless it is interrupted |
| `!exit` | ends the server's process at once |
| `!outside` | kills the worker in the middle of the job: the job counts as running for ever |
| `!last` | is the last that the worker ever draws |
| `!saved-sleep=S` | lies on the disk, and takes S seconds longer |
| `!half=S` | lies half-written on the disk for S seconds |
"""

import os
import re
import threading
import time
from pathlib import Path

import comfy.model_management
import comfy.utils
import folder_paths
import nodes
from PIL import Image
from server import PromptServer

STEP = 0.05


class WorkerEnds(BaseException):
    """Passes ComfyUI's guard around each node, which catches exceptions only."""


def seconds_of(text: str, mark: str) -> float:
    found = re.search(rf"!{mark}=([0-9.]+)", text)
    return float(found[1]) if found else 0.0


def has(text: str, mark: str) -> bool:
    return f"!{mark}" in text.split()


def note_run(text: str) -> None:
    """One line for each time that a frame is really drawn, and not taken from the cache."""
    with Path(folder_paths.base_path, "drawn.txt").open("a") as file:
        file.write(text + "\n")


class TestFate:
    """Takes `seconds`, in steps with progress and perhaps previews, and then what its text says."""

    RETURN_TYPES = ("IMAGE",)
    FUNCTION = "run"
    CATEGORY = "story sequence tests"
    _seen: set[str] = set()

    @classmethod
    def INPUT_TYPES(cls):
        return {
            "required": {
                "image": ("IMAGE",),
                "text": ("STRING", {"default": "", "multiline": True}),
                "seconds": ("FLOAT", {"default": 0.0, "min": 0.0, "max": 600.0, "step": 0.05}),
                "previews": ("BOOLEAN", {"default": False}),
            }
        }

    def run(self, image, text, seconds, previews):
        note_run(text)
        self._wait(seconds + seconds_of(text, "sleep"), previews)
        if has(text, "fail"):
            raise RuntimeError("This frame was told to fail.")
        if has(text, "memory") or (has(text, "memory-once") and text not in self._seen):
            self._seen.add(text)
            raise comfy.model_management.OOM_EXCEPTION("CUDA out of memory. Tried to allocate 20.00 GiB.")
        if has(text, "hang"):
            self._wait(3600, False)
        if has(text, "exit"):
            os._exit(70)
        if has(text, "outside"):
            threading.excepthook = lambda _: None
            raise WorkerEnds
        if has(text, "last"):
            PromptServer.instance.prompt_queue.get = end_worker
        return (image,)

    def _wait(self, seconds, previews):
        steps = max(1, round(seconds / STEP))
        progress = comfy.utils.ProgressBar(steps)
        preview = ("JPEG", Image.effect_noise((512, 512), 90).convert("RGB"), None) if previews else None
        for step in range(steps):
            comfy.model_management.throw_exception_if_processing_interrupted()
            time.sleep(seconds / steps)
            progress.update_absolute(step + 1, steps, preview)


def end_worker(*_args, **_more):
    threading.excepthook = lambda _: None
    raise WorkerEnds


class TestSave(nodes.SaveImage):
    """SaveImage whose frame's text may say that something takes its time once the file is there."""

    CATEGORY = "story sequence tests"

    @classmethod
    def INPUT_TYPES(cls):
        given = super().INPUT_TYPES()
        return {
            **given,
            "required": {**given["required"], "text": ("STRING", {"default": "", "multiline": True})},
        }

    def save_images(self, images, filename_prefix, text, **hidden):
        saved = super().save_images(images, filename_prefix, **hidden)
        [picture, *_] = saved["ui"]["images"]
        file = Path(self.output_dir, picture["subfolder"], picture["filename"])
        if half := seconds_of(text, "half"):
            whole = file.read_bytes()
            file.write_bytes(whole[: len(whole) // 2])
            Path(folder_paths.base_path, "halved.txt").touch()
            time.sleep(half)
            file.write_bytes(whole)
        time.sleep(seconds_of(text, "saved-sleep"))
        return saved
