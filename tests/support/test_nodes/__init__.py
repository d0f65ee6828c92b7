"""Nodes for tests: slow, failing and memory-hungry frames on a real ComfyUI; pictures by prompt.

Every node takes an image and gives one, so it can stand between any VAEDecode (or EmptyImage) and SaveImage.
"""

import hashlib
import time

import comfy.model_management
import comfy.utils
import torch

from .fate import TestFate, TestSave

SEED = ("INT", {"default": 0, "min": 0, "max": 0xFFFFFFFFFFFFFFFF})
MARKER = ("STRING", {"default": "FAIL"})


class TestNode:
    RETURN_TYPES = ("IMAGE",)
    FUNCTION = "run"
    CATEGORY = "story sequence tests"


class TestText(TestNode):
    """A picture of one colour, made from prompt and seed: the prompt reaches the image without a model."""

    @classmethod
    def INPUT_TYPES(cls):
        size = {"default": 64, "min": 16, "max": 4096}
        text = ("STRING", {"default": "", "multiline": True})
        return {"required": {"text": text, "seed": SEED, "width": ("INT", size), "height": ("INT", size)}}

    def run(self, text, seed, width, height):
        digest = hashlib.sha256(f"{seed}:{text}".encode()).digest()
        colour = torch.tensor([digest[0], digest[1], digest[2]], dtype=torch.float32) / 255
        return (colour.expand(1, height, width, 3).clone(),)


class TestSleep(TestNode):
    """Takes its time in steps of 50 ms, with progress, and can be interrupted between them."""

    @classmethod
    def INPUT_TYPES(cls):
        return {
            "required": {
                "image": ("IMAGE",),
                "seconds": ("FLOAT", {"default": 1.0, "min": 0.0, "max": 600.0, "step": 0.05}),
                "seed": SEED,
            }
        }

    def run(self, image, seconds, seed):
        steps = max(1, round(seconds / 0.05))
        progress = comfy.utils.ProgressBar(steps)
        for _ in range(steps):
            comfy.model_management.throw_exception_if_processing_interrupted()
            time.sleep(seconds / steps)
            progress.update(1)
        return (image,)


class TestFail(TestNode):
    """Fails with `message` when `text` contains `when`; an empty `when` always fails."""

    @classmethod
    def INPUT_TYPES(cls):
        return {
            "required": {
                "image": ("IMAGE",),
                "text": ("STRING", {"default": "", "multiline": True}),
                "when": MARKER,
                "message": ("STRING", {"default": "This frame was told to fail."}),
            }
        }

    def run(self, image, text, when, message):
        if when in text:
            raise RuntimeError(message)
        return (image,)


class TestOutOfMemory(TestNode):
    """Runs out of GPU memory, as far as ComfyUI can tell, when `text` contains `when`."""

    @classmethod
    def INPUT_TYPES(cls):
        return {
            "required": {
                "image": ("IMAGE",),
                "text": ("STRING", {"default": "", "multiline": True}),
                "when": MARKER,
            }
        }

    def run(self, image, text, when):
        if when in text:
            raise comfy.model_management.OOM_EXCEPTION("CUDA out of memory. Tried to allocate 20.00 GiB.")
        return (image,)


NODE_CLASS_MAPPINGS = {
    node.__name__: node for node in (TestText, TestSleep, TestFail, TestOutOfMemory, TestFate, TestSave)
}
