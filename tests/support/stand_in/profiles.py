"""What a server of a certain age can and cannot do. Versions are those of Comfy-Org/ComfyUI."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Age:
    version: str
    jobs: bool = True
    """GET /api/jobs (0.6.0)."""
    job_cancel: bool = True
    """Cancel routes (0.26.0)."""
    cancelled_status: bool = True
    """An interrupted job is `cancelled`, not `failed` (February 2026)."""
    strict_ids: bool = True
    """Only canonical lowercase UUIDs are taken as prompt_id (between 0.8.0 and August 2026)."""
    preview_choice: bool = True
    """`extra_data.preview_method` is honoured."""
    keeps_all_results: bool = True
    """RAM cache: results live across prompts. The classic cache knows only the nodes of the last prompt."""
    millisecond_files: bool = True
    """`/userdata` tells times as whole milliseconds, not as float seconds."""
    system_users: bool = True
    """Packs are promised a folder that no route serves (0.3.76)."""
    unknown_class: str = "missing_node_type"
    """The error type for a class that is not installed."""


AGES = {
    "0.3.75": Age(
        "0.3.75",
        jobs=False,
        job_cancel=False,
        cancelled_status=False,
        strict_ids=False,
        preview_choice=False,
        keeps_all_results=False,
        millisecond_files=False,
        system_users=False,
        unknown_class="invalid_prompt",
    ),
    "0.8.0": Age(
        "0.8.0",
        job_cancel=False,
        cancelled_status=False,
        strict_ids=False,
        keeps_all_results=False,
        millisecond_files=False,
        unknown_class="invalid_prompt",
    ),
    "0.38.1": Age("0.38.1"),
}
