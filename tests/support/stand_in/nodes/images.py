"""Nodes that make, load, change and save pictures. An IMAGE is a list of Pillow pictures of one size."""

import asyncio
import hashlib
import json
import random
import string

from PIL import Image, ImageChops, ImageOps
from PIL.PngImagePlugin import PngInfo

from ..folders import Outside
from .spec import Ui, choice, choice_v3, node, text, whole

SCALERS = {
    "nearest-exact": Image.Resampling.NEAREST,
    "bilinear": Image.Resampling.BILINEAR,
    "area": Image.Resampling.BOX,
    "bicubic": Image.Resampling.BICUBIC,
    "lanczos": Image.Resampling.LANCZOS,
}
SIDE = {"least": 1, "most": 16384}


@node(
    "EmptyImage",
    {
        "width": whole(512, **SIDE),
        "height": whole(512, **SIDE),
        "batch_size": whole(1, 1, 4096),
        "color": whole(0, 0, 0xFFFFFF, display="color"),
    },
    ["IMAGE"],
    category="image",
)
async def empty_image(job, width, height, batch_size=1, color=0):
    colour = (color >> 16, color >> 8 & 255, color & 255)
    return ([Image.new("RGB", (width, height), colour) for _ in range(batch_size)],)


def _missing_file(inputs, host):
    try:
        found = host.folders.annotated(inputs["image"]).is_file()
    except Outside:
        found = False
    return None if found else f"image - Invalid image file: {inputs['image']}"


def _content(inputs, folders):
    return hashlib.sha256(folders.annotated(inputs["image"]).read_bytes()).hexdigest()


# The page asks another route for the options of this one.
REMOTE = ["COMBO", {"image_upload": True, "remote": {"route": "/internal/files/output"}}]


@node(
    "LoadImageOutput",
    {"image": REMOTE},
    ["IMAGE", "MASK"],
    category="image",
    title="Load Image (from Outputs)",
    check=_missing_file,
    fingerprint=_content,
)
@node(
    "LoadImage",
    {"image": [lambda host: host.folders.input_pictures(), {"image_upload": True}]},
    ["IMAGE", "MASK"],
    category="image",
    title="Load Image",
    check=_missing_file,
    fingerprint=_content,
)
async def load_image(job, image):
    picture = ImageOps.exif_transpose(Image.open(job.host.folders.annotated(image)))
    mask = picture.getchannel("A") if "A" in picture.getbands() else Image.new("L", (64, 64))
    return ([picture.convert("RGB")], [mask])


@node("ImageInvert", {"image": ["IMAGE", {}]}, ["IMAGE"], category="image", title="Invert Image")
async def invert(job, image):
    return ([ImageChops.invert(picture) for picture in image],)


@node(
    "ImageScale",
    {
        "image": ["IMAGE", {}],
        "upscale_method": choice(*SCALERS),
        "width": whole(512, 0, 16384),
        "height": whole(512, 0, 16384),
        "crop": choice("disabled", "center"),
    },
    ["IMAGE"],
    category="image/upscaling",
    title="Upscale Image",
)
async def scale(job, image, upscale_method, width, height, crop="disabled"):
    def one(picture):
        size = (
            width or picture.width * height // picture.height,
            height or picture.height * width // picture.width,
        )
        return (ImageOps.fit if crop == "center" else Image.Image.resize)(
            picture, size, SCALERS[upscale_method]
        )

    return ([one(picture) for picture in image],)


@node(
    "ImageFlip",
    {"image": ["IMAGE", {}], "flip_method": choice_v3("x-axis: vertically", "y-axis: horizontally")},
    ["IMAGE"],
    category="image/transform",
    title=None,
)
async def flip(job, image, flip_method):
    return (
        [(ImageOps.flip if flip_method.startswith("x") else ImageOps.mirror)(picture) for picture in image],
    )


def save_picture(job, images, kind, prefix, level):
    """Writes PNG files with the graph and each key of extra_pnginfo as text chunks; answers their entries."""
    folder, stem, counter = job.host.folders.next_name(kind, prefix, images[0].size)
    notes = PngInfo()
    for key, value in {"prompt": job.prompt, **job.extra_data.get("extra_pnginfo", {})}.items():
        notes.add_text(key, json.dumps(value))
    entries = []
    for index, picture in enumerate(images):
        name = f"{stem.replace('%batch_num%', str(index))}_{counter + index:05}_.png"
        if job.host.faults.disk_full:
            raise OSError(28, "No space left on device", str(folder / name))
        picture.save(folder / name, pnginfo=notes, compress_level=level)
        subfolder = folder.relative_to(job.host.folders.of(kind).resolve()).as_posix()
        entries.append({"filename": name, "subfolder": "" if subfolder == "." else subfolder, "type": kind})
    return entries


@node(
    "SaveImage",
    {"images": ["IMAGE", {}], "filename_prefix": text("ComfyUI")},
    category="image",
    title="Save Image",
    output_node=True,
)
async def save_image(job, images, filename_prefix="ComfyUI"):
    return Ui({"images": await asyncio.to_thread(save_picture, job, images, "output", filename_prefix, 4)})


@node("PreviewImage", {"images": ["IMAGE", {}]}, category="image", title="Preview Image", output_node=True)
async def preview_image(job, images):
    suffix = "".join(random.choices(string.ascii_lowercase, k=5))
    return Ui(
        {"images": await asyncio.to_thread(save_picture, job, images, "temp", f"ComfyUI_temp_{suffix}", 1)}
    )
