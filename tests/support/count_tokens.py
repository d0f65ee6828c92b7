"""Counts tokens as the text encoders of image models do, with the tokenizers that ComfyUI carries.

Reads a JSON list of texts from standard input and prints a list of ``{"clip", "t5", "qwen"}``. The one
argument is ComfyUI's folder. Marks of begin and end are left out: they count against no budget.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from transformers import CLIPTokenizer, Qwen2Tokenizer, T5TokenizerFast


def main(comfyui: Path) -> None:
    encoders = comfyui / "comfy" / "text_encoders"
    tokenizers = {
        "clip": CLIPTokenizer.from_pretrained(comfyui / "comfy" / "sd1_tokenizer"),
        "t5": T5TokenizerFast.from_pretrained(encoders / "t5_tokenizer"),
        "qwen": Qwen2Tokenizer.from_pretrained(encoders / "qwen25_tokenizer"),
    }
    counts = [
        {name: length(tokenizer, text) for name, tokenizer in tokenizers.items()}
        for text in json.load(sys.stdin)
    ]
    json.dump(counts, sys.stdout)


def length(tokenizer: CLIPTokenizer | Qwen2Tokenizer | T5TokenizerFast, text: str) -> int:
    # ComfyUI takes the escapes off before it tokenizes.
    plain = text.replace("\\(", "(").replace("\\)", ")")
    return len(tokenizer(plain, add_special_tokens=False)["input_ids"])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
