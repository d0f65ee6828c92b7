"""Runs one prompt at a time and says so on the socket in ComfyUI's order."""

import asyncio

from .cache import Cache, Result, keys_of
from .job import Interrupted, Job, OutOfMemoryError
from .nodes.spec import NODES, Ui, is_link


class Worker:
    def __init__(self, host):
        self.host = host
        self.cache = Cache(host.age.keeps_all_results)
        self.job: Job | None = None
        self.free_memory = False
        self.revived = asyncio.Event()

    def interrupt(self) -> None:
        if self.job is not None:
            self.job.interrupted.set()

    async def run(self) -> None:
        while True:
            await self._work()
            if self.free_memory:
                self.cache.empty()
                self.free_memory = False
            self.job = Job(self.host, self.host.queue.take())
            succeeded = await self._execute(self.job)
            await self._file(self.job, succeeded)
            self.job = None

    async def _work(self) -> None:
        """Returns when there is something to do, and the worker is not told to be dead."""
        await self.host.queue.filled()
        while self.host.faults.dead:
            self.revived.clear()
            await self.revived.wait()
            await self.host.queue.filled()

    async def _file(self, job: Job, succeeded: bool) -> None:
        """Success was said already; the history knows only now; `executing` with no node comes last."""
        await asyncio.sleep(self.host.faults.history_delay)
        meta = {i: {"node_id": i, "display_node": i, "parent_node": None, "real_node_id": i} for i in job.ui}
        text = "success" if succeeded else "error"
        status = {"status_str": text, "completed": succeeded, "messages": job.messages}
        self.host.queue.done({"outputs": job.ui, "meta": meta}, status)
        job.tell("executing", node=None)

    async def _execute(self, job: Job) -> bool:
        job.note("execution_start")
        keys = keys_of(job.prompt, job.outputs, self.host.folders)
        self.cache.begin(set(keys.values()))
        job.note("execution_cached", nodes=[i for i in job.prompt if i in keys and self.cache.get(keys[i])])
        done: dict[str, Result] = {}
        try:
            for node_id in job.outputs:
                await self._node(job, node_id, keys, done)
        except Interrupted:
            job.note("execution_interrupted", to_all=True, **self._where(job))
            return False
        except Exception as error:
            job.note("execution_error", **self._where(job), **_told(error))
            return False
        job.note("execution_success")
        return True

    async def _node(self, job: Job, node_id: str, keys: dict[str, str], done: dict[str, Result]) -> Result:
        if node_id in done:
            return done[node_id]
        await asyncio.sleep(0)  # let HTTP in between nodes, as ComfyUI's own thread does
        result = self.cache.get(keys[node_id])
        if result is None:
            inputs = {}
            for name, value in job.prompt[node_id]["inputs"].items():
                link = is_link(value)
                inputs[name] = (
                    (await self._node(job, value[0], keys, done)).outputs[value[1]] if link else value
                )
            result = await self._run(job, node_id, inputs)
            job.ran.append(node_id)
            self.cache.set(keys[node_id], result)
        elif result.ui is not None:
            job.show(node_id, result.ui)
        job.finish(node_id)
        done[node_id] = result
        return result

    async def _run(self, job: Job, node_id: str, inputs: dict) -> Result:
        kind = NODES[job.prompt[node_id]["class_type"]]
        job.begin(node_id)
        if kind.output_node or kind.name == "KSampler":
            self._planned_failure(job)
        declared = {**kind.required, **kind.optional}
        answer = await kind.run(job, **{name: value for name, value in inputs.items() if name in declared})
        if isinstance(answer, Ui):
            job.show(node_id, answer.output)
            return Result((), answer.output)
        return Result(answer, None)

    def _planned_failure(self, job: Job) -> None:
        faults = self.host.faults
        graph = str(job.prompt)
        if faults.fail_text and faults.fail_text in graph and faults.take("fail_times"):
            raise RuntimeError(f'This job contains "{faults.fail_text}" and was told to fail')
        if faults.oom_text and faults.oom_text in graph and faults.take("oom_times"):
            raise OutOfMemoryError("Allocation on device")

    def _where(self, job: Job) -> dict:
        node_type = job.prompt[job.node_id]["class_type"] if job.node_id else None
        return {"node_id": job.node_id, "node_type": node_type, "executed": job.ran}


def _told(error: Exception) -> dict:
    memory = isinstance(error, OutOfMemoryError)
    name = "torch.OutOfMemoryError" if memory else type(error).__name__
    advice = "The graphics memory was not enough for this job." if memory else ""
    return {
        "exception_message": f"{error}\n{advice}",
        "exception_type": name,
        "traceback": [],
        "current_inputs": {},
        "current_outputs": [],
    }
