"""One running prompt, and what it says on the socket."""

import asyncio
import time


class Interrupted(Exception):
    pass


class OutOfMemoryError(Exception):
    """Known to clients by its name: theirs is `torch.OutOfMemoryError`."""


class Job:
    """One running prompt: what node functions see."""

    def __init__(self, host, item: tuple):
        _, self.id, self.prompt, self.extra_data, self.outputs = item
        self.host = host
        self.client: str | None = self.extra_data.get("client_id")
        self.node_id: str | None = None
        self.interrupted = asyncio.Event()
        self.messages: list[list] = []
        self.ui: dict[str, dict] = {}
        self.ran: list[str] = []
        self.states: dict[str, dict] = {}

    @property
    def step_seconds(self) -> float:
        fault = self.host.faults.step_seconds
        return self.host.step_seconds if fault is None else fault

    async def pause(self, seconds: float) -> None:
        """Works for so long; ends early, with Interrupted, when somebody stops the job."""
        try:
            await asyncio.wait_for(self.interrupted.wait(), max(seconds, 0.0001))
        except asyncio.TimeoutError:  # another class than TimeoutError before Python 3.11
            return
        raise Interrupted

    def progress(self, value: float, most: float, preview=None) -> None:
        """Tells a step: progress_state, then progress; the preview where each kind of client expects it."""
        place = self._place(self.node_id)
        self._state("running", value, most)
        sockets = self.host.sockets
        shown = preview if self._wants_previews() else None
        if shown and sockets.takes_metadata(self.client):
            sockets.send_preview(shown, self.client, place)
        sockets.send(
            "progress", {"value": value, "max": most, "prompt_id": self.id, "node": self.node_id}, self.client
        )
        if shown and not sockets.takes_metadata(self.client):
            sockets.send_preview(shown, self.client, place)

    def note(self, kind: str, to_all: bool = False, **data) -> None:
        """A message that the history keeps as well."""
        now = time.time() + self.host.faults.clock_shift
        data = {"prompt_id": self.id, **data, "timestamp": int(now * 1000)}
        self.messages.append([kind, data])
        if self.client is not None or to_all:
            self.host.sockets.send(kind, data, self.client)

    def tell(self, kind: str, **data) -> None:
        if self.client is not None:
            self.host.sockets.send(kind, {**data, "prompt_id": self.id}, self.client)

    def begin(self, node_id: str) -> None:
        if self.interrupted.is_set():
            self.node_id = node_id
            raise Interrupted
        self.node_id = node_id
        self._state("running", 0, 1)
        self.tell("executing", node=node_id, display_node=node_id)

    def finish(self, node_id: str) -> None:
        self.node_id = node_id
        most = self.states.get(node_id, {"max": 1})["max"]
        self._state("finished", most, most)

    def show(self, node_id: str, output: dict) -> None:
        self.ui[node_id] = output
        self.tell("executed", node=node_id, display_node=node_id, output=output)

    def _state(self, state: str, value: float, most: float) -> None:
        self.states[self.node_id] = {"value": value, "max": most, "state": state, **self._place(self.node_id)}
        self.host.sockets.send(
            "progress_state", {"prompt_id": self.id, "nodes": dict(self.states)}, self.client
        )

    def _place(self, node_id: str) -> dict:
        return {
            "node_id": node_id,
            "prompt_id": self.id,
            "display_node_id": node_id,
            "parent_node_id": None,
            "real_node_id": node_id,
        }

    def _wants_previews(self) -> bool:
        asked = (
            self.extra_data.get("preview_method", "default") if self.host.age.preview_choice else "default"
        )
        return (self.host.preview_method if asked == "default" else asked) != "none"
