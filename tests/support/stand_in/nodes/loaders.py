"""Nodes that pretend to load models: MODEL, CLIP and VAE are texts that say what was loaded."""

from .spec import choice, node, real, shelf

DTYPES = choice("default", "fp8_e4m3fn", "fp8_e4m3fn_fast", "fp8_e5m2")
TEXT_ENCODER = shelf("text_encoders")
DEVICE = {"device": choice("default", "cpu")}


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
    "CLIPLoader",
    {"clip_name": TEXT_ENCODER, "type": choice("stable_diffusion", "sd3", "flux2", "lumina2", "qwen_image")},
    ["CLIP"],
    optional=DEVICE,
    category="advanced/loaders",
    title="Load CLIP",
)
async def clip_loader(job, clip_name, type, device="default"):
    return (clip_name,)


@node(
    "DualCLIPLoader",
    {
        "clip_name1": TEXT_ENCODER,
        "clip_name2": TEXT_ENCODER,
        "type": choice("sdxl", "sd3", "flux", "hidream"),
    },
    ["CLIP"],
    optional=DEVICE,
    category="advanced/loaders",
)
async def dual_clip(job, clip_name1, clip_name2, type, device="default"):
    return (f"{clip_name1}+{clip_name2}",)


@node("VAELoader", {"vae_name": shelf("vae")}, ["VAE"], category="loaders", title="Load VAE")
async def vae_loader(job, vae_name):
    return (vae_name,)


@node(
    "ModelSamplingAuraFlow",
    {"model": ["MODEL", {}], "shift": real(1.73, 0, 100)},
    ["MODEL"],
    category="advanced/model",
)
async def shifted(job, model, shift):
    return (f"{model} shifted {shift}",)
