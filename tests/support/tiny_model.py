"""Makes a real but very small SD3 checkpoint with random weights: 128 M parameters, fp16, 256 MB.

ComfyUI derives SD3's width and depth from the weights, so it loads this file like any other checkpoint, and a
real sampler runs in well under a second on a processor. The pictures are texture that prompt and seed change.

Usage: tiny_model.py COMFYUI_FOLDER OUTPUT_FILE
"""

import json
import os
import sys

SEED = 20261121
WIDTH = 128  # 64 per layer of depth 2


def main(comfy_folder, output_file):
    sys.argv = sys.argv[:1] + ["--cpu"]  # read by comfy.cli_args once parsing is enabled
    sys.path.insert(0, comfy_folder)
    import comfy.options

    comfy.options.enable_args_parsing()
    import torch
    from safetensors.torch import save_file

    torch.manual_seed(SEED)
    weights = {}
    for prefix, module in parts(comfy_folder):
        weights.update(half(prefix, module.state_dict()))
    part = f"{output_file}.part"
    save_file(weights, part, metadata={"format": "pt"})
    os.replace(part, output_file)
    print(f"{sum(each.numel() for each in weights.values()) / 1e6:.0f} M parameters in {output_file}")


def parts(comfy_folder):
    import comfy.ops
    import torch

    plain = {"device": "cpu", "dtype": torch.float32, "operations": comfy.ops.disable_weight_init}
    yield "model.diffusion_model.", randomised(diffusion_model(plain), lively)
    yield "text_encoders.clip_l.transformer.", randomised(text_encoder(comfy_folder, plain), faint)
    yield "first_stage_model.", softened(randomised(image_decoder(), lively))


def diffusion_model(plain):
    from comfy.ldm.modules.diffusionmodules.mmdit import MMDiT

    return MMDiT(
        input_size=None,
        patch_size=2,
        in_channels=16,
        depth=2,
        adm_in_channels=2048,
        pos_embed_scaling_factor=None,
        pos_embed_max_size=32,
        num_patches=1024,
        context_embedder_config={
            "target": "torch.nn.Linear",
            "params": {"in_features": 4096, "out_features": WIDTH},
        },
        **plain,
    )


def text_encoder(comfy_folder, plain):
    from comfy.clip_model import CLIPTextModel

    with open(os.path.join(comfy_folder, "comfy", "sd1_clip_config.json"), encoding="utf-8") as file:
        config = json.load(file)
    return CLIPTextModel(config, plain["dtype"], plain["device"], plain["operations"])


def image_decoder():
    from comfy.taesd.taesd import TAESD

    return TAESD(latent_channels=16)


def lively(weight):
    """Keeps a signal's size from layer to layer: prompt and seed are still to be seen in the picture."""
    import torch

    torch.nn.init.kaiming_normal_(weight)


def faint(weight):
    weight.normal_(0.0, 0.02)


def randomised(module, fill):
    """Fills in every weight: ComfyUI's layers come with none, only with memory that held something else."""
    import torch

    with torch.no_grad():
        for name, weight in module.state_dict().items():
            if not weight.is_floating_point() or weight.ndim == 0:
                continue
            if weight.ndim > 1:
                fill(weight)
            elif "norm" in name and name.endswith("weight"):
                weight.fill_(1.0)
            else:
                weight.zero_()
    return module


def softened(decoder):
    """Colours around middle grey instead of pure ones: scales the last layer by what it gives for noise."""
    import torch

    layers = decoder.taesd_decoder
    with torch.no_grad():
        sample = layers(torch.randn(1, 16, 32, 32))
        mean, deviation = sample.mean((0, 2, 3)), sample.std((0, 2, 3))
        layers[-1].weight.mul_((0.2 / deviation).view(-1, 1, 1, 1))
        layers[-1].bias.copy_(0.5 - mean * 0.2 / deviation)
    return decoder


def half(prefix, weights):
    import torch

    return {
        prefix + name: weight.to(torch.float16).contiguous() if weight.is_floating_point() else weight
        for name, weight in weights.items()
        if name != "text_projection.weight"
    }


main(sys.argv[1], sys.argv[2])
