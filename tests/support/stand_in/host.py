"""The parts of one server, and the little that they share."""

import asyncio

from .faults import Faults
from .folders import Folders
from .job_queue import JobQueue
from .profiles import Age
from .sockets import Sockets
from .worker import Worker

# ComfyUI's page covers itself with a dialog of templates on a first visit.
SETTINGS = {"Comfy.TutorialCompleted": True}


class Host:
    def __init__(
        self,
        age: Age,
        folders: Folders,
        models: dict[str, list[str]],
        step_seconds: float,
        preview_method: str,
    ):
        self.age = age
        self.folders = folders
        self.models = models
        self.step_seconds = step_seconds
        self.preview_method = preview_method
        self.settings = SETTINGS
        self.log: list[dict] = []
        self.faults = Faults()
        self.sockets = Sockets(self)
        self.queue = JobQueue(self.sockets.send_status)
        self.worker = Worker(self)
        self._tasks: list[asyncio.Task] = []

    def features(self) -> dict:
        return {
            "supports_preview_metadata": True,
            "max_upload_size": 104857600,
            "extension": {"manager": {"supports_v4": True}},
        }

    async def start(self) -> None:
        self._tasks = [asyncio.create_task(self.sockets.publish()), asyncio.create_task(self.worker.run())]

    async def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def reset(self) -> None:
        """As after a restart, but with open sockets. Files stay."""
        await self.stop()
        self.faults = Faults()
        self.worker = Worker(self)
        self.queue.forget_all()
        self.log.clear()
        await self.start()
