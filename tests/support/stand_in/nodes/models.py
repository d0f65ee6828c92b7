"""Nodes that pretend to have models: what they pass on are texts that say how it was made."""

import hashlib
import random
from dataclasses import dataclass

from PIL import Image

from .spec import choice, node, real, shelf, text, whole

SAMPLERS = ("euler", "euler_ancestral", "dpmpp_2m", "dpmpp_2m_sde", "res_multistep", "uni_pc")
SCHEDULERS = ("simple", "sgm_uniform", "karras", "exponential", "normal", "beta")
DTYPES = choice("default", "fp8_e4m3fn", "fp8_e4m3fn_fast", "fp8_e5m2")
CLIP_TYPES = choice("sdxl", "sd3", "flux", "hunyuan_video", "hidream")
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
    "CheckpointLoaderSimple",
    {"ckpt_name": shelf("checkpoints")},
    ["MODEL", "CLIP", "VAE"],
    category="loaders",
    title="Load Checkpoint",
)
async def checkpoint(job, ckpt_name):
    return (ckpt_name, ckpt_name, ckpt_name)


@node(
    "LoraLoader",
    {
        "model": ["MODEL", {}],
        "clip": ["CLIP", {}],
        "lora_name": shelf("loras"),
        "strength_model": real(1, -100, 100),
        "strength_clip": real(1, -100, 100),
    },
    ["MODEL", "CLIP"],
    category="loaders",
    title="Load LoRA",
)
async def lora(job, model, clip, lora_name, strength_model, strength_clip):
    return (f"{model}+{lora_name}*{strength_model}", f"{clip}+{lora_name}*{strength_clip}")


@node(
    "UNETLoader",
    {"unet_name": shelf("diffusion_models"), "weight_dtype": DTYPES},
    ["MODEL"],
    category="advanced/loaders",
    title="Load Diffusion Model",
)
async def unet(job, unet_name, weight_dtype):
    return (unet_name,)


@node(
    "DualCLIPLoader",
    {
        "clip_name1": shelf("text_encoders"),
        "clip_name2": shelf("text_encoders"),
        "type": CLIP_TYPES,
    },
    ["CLIP"],
    optional={"device": choice("default", "cpu")},
    category="advanced/loaders",
)
async def dual_clip(job, clip_name1, clip_name2, type, device="default"):
    return (f"{clip_name1}+{clip_name2}",)


@node("VAELoader", {"vae_name": shelf("vae")}, ["VAE"], category="loaders", title="Load VAE")
async def vae_loader(job, vae_name):
    return (vae_name,)


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
