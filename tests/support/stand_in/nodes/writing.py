"""Nodes that pretend to write: a text model that retells what it was asked, one line per frame."""

import re

from .spec import Ui, node, text, whole

SAMPLING = {
    "temperature": ["FLOAT", {"default": 0.7, "min": 0.01, "max": 2.0}],
    "top_k": ["INT", {"default": 64, "min": 0, "max": 1000}],
    "top_p": ["FLOAT", {"default": 0.95, "min": 0.0, "max": 1.0}],
    "min_p": ["FLOAT", {"default": 0.05, "min": 0.0, "max": 1.0}],
    "repetition_penalty": ["FLOAT", {"default": 1.05, "min": 0.0, "max": 5.0}],
    "seed": ["INT", {"default": 0, "min": 0, "max": 0xFFFFFFFFFFFFFFFF}],
}
MODE = [
    "COMFY_DYNAMICCOMBO_V3",
    {
        "options": [
            {"key": "on", "inputs": {"required": SAMPLING}},
            {"key": "off", "inputs": {"required": {}}},
        ]
    },
]
WRITERS = re.compile(r"qwen.?3|gemma.?[34]", re.IGNORECASE)


def wrong_mode(inputs: dict, host) -> str | None:
    """What lies below the chosen mode comes in flat names with a dot."""
    below = {f"sampling_mode.{name}" for name in SAMPLING} if inputs["sampling_mode"] == "on" else set()
    sent = {name for name in inputs if name.startswith("sampling_mode.")}
    if sent != below:
        return f"sampling_mode - wants {sorted(below)}, received {sorted(sent)}"
    return None if 1 <= inputs["max_length"] <= 2048 else "max_length - out of range"


@node(
    "TextGenerate",
    {
        "clip": ["CLIP", {}],
        "prompt": text(multiline=True, dynamicPrompts=True),
        "max_length": whole(256, 1, 2048),
        "sampling_mode": MODE,
    },
    ["STRING"],
    optional={
        "thinking": ["BOOLEAN", {"default": False}],
        "use_default_template": ["BOOLEAN", {"default": True}],
    },
    category="textgen",
    title="Generate Text",
    check=wrong_mode,
    since=(0, 15),
)
async def write(job, clip, prompt, max_length, sampling_mode, thinking=False, use_default_template=True):
    if not WRITERS.search(clip):
        raise AttributeError(f"'{clip}' object has no attribute 'generate'")
    await job.pause(job.step_seconds)
    scripted = job.host.faults.text_answers
    return (scripted.pop(0) if scripted else retold(prompt),)


@node("PreviewAny", {"source": ["*", {}]}, category="utilities", title="Preview as Text", output_node=True)
async def preview(job, source):
    return Ui({"text": [str(source)]})


def retold(prompt: str) -> str:
    """A title where the people are asked for, else each frame in the words that it was told in."""
    if "\nFrames:" not in prompt:
        return "title | The retold story"
    people, places, frames = (_rows(prompt, title) for title in ("Characters", "Places", "Frames"))
    lines = []
    for number, words in frames:
        told = re.split(r" (?:Picture|To mend): ", words)[0]
        seen = [who for who, name in people if name.split(",")[0].lower() in told.lower()]
        place = places[0][0] if places else "-"
        lines.append(f"{number} | {','.join(seen) or '-'} | {place} | day | medium shot | eye level | {told}")
    return "\n".join(lines)


def _rows(prompt: str, title: str) -> list[tuple[str, str]]:
    """`id: words` lines of one fenced part."""
    part = re.search(rf"\n{title}:\n<<<\n(.*?)\n>>>", prompt, re.DOTALL)
    rows = (line.partition(": ") for line in part[1].split("\n")) if part else ()
    return [(head, words) for head, _, words in rows]
