"""Nodes that pretend to sample: CONDITIONING and LATENT are texts that say how they were made."""

import hashlib
import random
from dataclasses import dataclass

from PIL import Image

from .spec import choice, node, real, text, whole

SAMPLERS = ("euler", "euler_ancestral", "dpmpp_2m", "dpmpp_2m_sde", "res_multistep", "uni_pc")
SCHEDULERS = ("simple", "sgm_uniform", "karras", "exponential", "normal", "beta")
LATENT_SIZE = {
    "width": whole(512, 16, 16384, step=8),
    "height": whole(512, 16, 16384, step=8),
    "batch_size": whole(1, 1, 4096),
}


@dataclass(frozen=True)
class Latent:
    width: int
    height: int
    batch: int
    recipe: str = "empty"


@node(
    "CLIPTextEncode",
    {"text": text(multiline=True, dynamicPrompts=True), "clip": ["CLIP", {}]},
    ["CONDITIONING"],
    category="conditioning",
    title="CLIP Text Encode (Prompt)",
)
async def encode(job, text, clip):
    return (f"{text} by {clip}",)


@node(
    "FluxGuidance",
    {"conditioning": ["CONDITIONING", {}], "guidance": real(3.5, 0, 100, 0.1)},
    ["CONDITIONING"],
    category="advanced/conditioning/flux",
)
async def guidance(job, conditioning, guidance):
    return (f"{conditioning} guided {guidance}",)


@node(
    "ConditioningZeroOut",
    {"conditioning": ["CONDITIONING", {}]},
    ["CONDITIONING"],
    category="advanced/conditioning",
)
async def zero_out(job, conditioning):
    return ("nothing",)


@node("EmptyLatentImage", LATENT_SIZE, ["LATENT"], category="latent", title="Empty Latent Image")
@node("EmptySD3LatentImage", LATENT_SIZE, ["LATENT"], category="latent/sd3")
async def empty_latent(job, width, height, batch_size=1):
    return (Latent(width, height, batch_size),)


@node(
    "KSampler",
    {
        "model": ["MODEL", {}],
        "seed": whole(0, control_after_generate=True),
        "steps": whole(20, 1, 10000),
        "cfg": real(8, 0, 100, 0.1),
        "sampler_name": choice(*SAMPLERS),
        "scheduler": choice(*SCHEDULERS),
        "positive": ["CONDITIONING", {}],
        "negative": ["CONDITIONING", {}],
        "latent_image": ["LATENT", {}],
        "denoise": real(1, 0, 1),
    },
    ["LATENT"],
    category="sampling",
)
async def sample(job, latent_image, steps, **recipe):
    latent = Latent(
        latent_image.width, latent_image.height, latent_image.batch, f"{sorted(recipe.items())} {steps}"
    )
    preview = picture_of(f"{latent.recipe} 0", latent.width // 8, latent.height // 8)
    for done in range(1, steps + 1):
        await job.pause(job.step_seconds)
        job.progress(done, steps, preview)
    return (latent,)


@node(
    "VAEDecode",
    {"samples": ["LATENT", {}], "vae": ["VAE", {}]},
    ["IMAGE"],
    category="latent",
    title="VAE Decode",
)
async def decode(job, samples, vae):
    return (
        [picture_of(f"{samples.recipe} {i}", samples.width, samples.height) for i in range(samples.batch)],
    )


def picture_of(recipe: str, width: int, height: int) -> Image.Image:
    """Soft blotches of colour: another recipe is another picture, the same recipe always the same one."""
    dice = random.Random(hashlib.sha256(recipe.encode()).digest())
    return Image.frombytes("RGB", (4, 4), dice.randbytes(48)).resize((max(1, width), max(1, height)), SCALE)


SCALE = Image.Resampling.BICUBIC
