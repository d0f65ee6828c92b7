"""Which key of the environment may be sent where.

Any script in the page can save a profile. If the page alone decided, it could name any variable and an
address of its own, and read the operator's secrets from what arrives there. The name's pattern is not enough
against that: `AWS_SECRET_ACCESS_KEY` and `GITHUB_TOKEN` fit it too. Nor is "the address it had before", since
the first save is the page's as well. So where a variable may go is said by what the page cannot change: a
table of the providers whose variable it is, and the environment itself, in a variable of the same name with
`_HOSTS` behind it, such as `LAB_LLM_KEY_HOSTS="llm.lab.example,10.0.0.7:8000"`.
"""

import os
import re

from yarl import URL

_NAME = re.compile(r"[A-Z][A-Z0-9_]{0,80}(_KEY|_TOKEN)")
_HOME = {
    "OPENAI_API_KEY": "api.openai.com",
    "OPENROUTER_API_KEY": "openrouter.ai",
    "ANTHROPIC_API_KEY": "api.anthropic.com",
    "CEREBRAS_API_KEY": "api.cerebras.ai",
    "DEEPSEEK_API_KEY": "api.deepseek.com",
    "FIREWORKS_API_KEY": "api.fireworks.ai",
    "GEMINI_API_KEY": "generativelanguage.googleapis.com",
    "GROQ_API_KEY": "api.groq.com",
    "HF_TOKEN": "router.huggingface.co",
    "MISTRAL_API_KEY": "api.mistral.ai",
    "TOGETHER_API_KEY": "api.together.xyz",
    "XAI_API_KEY": "api.x.ai",
}


def is_key_name(name: str) -> bool:
    """True for names such as `OPENAI_API_KEY` and `HF_TOKEN`."""
    return _NAME.fullmatch(name) is not None


def may_go_to(name: str, url: URL) -> bool:
    """Whether the key in the variable `name` may be sent to `url`, by the table or by the environment."""
    if not is_key_name(name):
        return False
    host = (url.raw_host or "").rstrip(".").lower()
    if url.scheme == "https" and url.is_default_port() and _HOME.get(name) == host:
        return True
    listed = {entry.strip().lower() for entry in os.environ.get(f"{name}_HOSTS", "").split(",")}
    # With no port an entry means the scheme's own: another port is another program.
    return f"{_bracketed(host)}:{url.port}" in listed or (url.is_default_port() and host in listed)


def key_in_environment(name: str) -> str | None:
    """The key in the variable `name`, or None where there is none."""
    return os.environ.get(name, "").strip() or None if is_key_name(name) else None


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host
