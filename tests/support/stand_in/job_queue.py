"""Waiting prompts as a heap, the running one, and the history: all in memory, as in ComfyUI."""

import asyncio
import copy
import heapq
from collections.abc import Callable

Item = tuple  # (number, prompt_id, prompt, extra_data, outputs_to_execute)


class JobQueue:
    def __init__(self, on_change: Callable[[], None]):
        self._on_change = on_change
        self._filled = asyncio.Event()
        self.counter = 0
        self.pending: list[Item] = []
        self.running: Item | None = None
        self.history: dict[str, dict] = {}

    def remaining(self) -> int:
        return len(self.pending) + (self.running is not None)

    def put(self, item: Item) -> None:
        """Equal number *and* id end in comparing dicts, as in ComfyUI: TypeError here or in take()."""
        try:
            heapq.heappush(self.pending, item)
        finally:
            self._filled.set()
        self._on_change()

    async def filled(self) -> None:
        while not self.pending:
            self._filled.clear()
            await self._filled.wait()

    def take(self) -> Item:
        self.running = copy.deepcopy(heapq.heappop(self.pending))
        self._on_change()
        return self.running

    def done(self, result: dict, status: dict) -> None:
        item, self.running = self.running, None
        # A repeated id overwrites its older entry but keeps its place, as a Python dict does.
        self.history[item[1]] = {"prompt": list(item), "status": status, **result}
        self._on_change()

    def delete(self, prompt_id: str) -> bool:
        kept = [item for item in self.pending if item[1] != prompt_id]
        found = len(kept) < len(self.pending)
        if found:
            heapq.heapify(kept)
            self.pending = kept
            self._on_change()
        return found

    def clear(self) -> None:
        self.pending = []
        self._on_change()

    def forget_all(self) -> None:
        self.pending, self.running, self.counter = [], None, 0
        self.history.clear()
        self._on_change()

    def is_running(self, prompt_id: str) -> bool:
        return self.running is not None and self.running[1] == prompt_id

    def history_page(self, max_items: int | None, offset: int) -> dict:
        """Oldest first; a negative offset means the last `max_items`."""
        ids = list(self.history)
        start = max(0, len(ids) - max_items) if offset < 0 and max_items is not None else max(0, offset)
        stop = None if max_items is None else start + max_items
        return {prompt_id: self.history[prompt_id] for prompt_id in ids[start:stop]}
