"""What a server of a certain age can and cannot do. Versions are those of Comfy-Org/ComfyUI."""

from dataclasses import dataclass, replace


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
    interrupt_by_id: bool = True
    """`/interrupt` reads the id in its body (0.3.57)."""
    create_time: bool = True
    """Jobs tell when they came (November 2025)."""
    system_users: bool = True
    """Packs are promised a folder that no route serves (0.3.76)."""
    unknown_class: str = "missing_node_type"
    """The error type for a class that is not installed."""


newest = Age("0.38.1")
july_2026 = replace(
    newest, version="0.28.0", strict_ids=False, keeps_all_results=False, unknown_class="invalid_prompt"
)
january_2026 = replace(
    july_2026, version="0.8.0", job_cancel=False, cancelled_status=False, millisecond_files=False
)
december_2025 = replace(january_2026, version="0.3.75", jobs=False, preview_choice=False, system_users=False)
july_2025 = replace(december_2025, version="0.3.45", interrupt_by_id=False, create_time=False)

AGES = {age.version: age for age in (newest, july_2026, january_2026, december_2025, july_2025)}
