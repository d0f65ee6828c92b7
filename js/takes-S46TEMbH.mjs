// web/core/run/takes.ts
var openStates = new Set([
	"planned",
	"queued",
	"running"
]);
var isOpen = (take) => openStates.has(take.state);
function lastTake(frame) {
	return frame.takes.at(-1);
}
function activeTake(frame) {
	return frame.takes.find(({ number }) => number === frame.activeTake);
}
function openTakes(sequence) {
	return sequence.frames.flatMap((frame) => frame.takes.filter(isOpen).map((take) => ({
		frame,
		take
	})));
}
function findTake(sequence, jobId) {
	for (const frame of sequence.frames) {
		const take = frame.takes.find((candidate) => candidate.jobId === jobId);
		if (take) return {
			frame,
			take
		};
	}
}
function changeTake(sequence, jobId, change) {
	const found = findTake(sequence, jobId);
	if (!found || !isOpen(found.take)) return sequence;
	const takes = found.frame.takes.map((take) => take.jobId === jobId ? {
		...take,
		...change
	} : take);
	const activeNow = change.state === "done" ? found.take.number : found.frame.activeTake;
	return replaceFrame(sequence, {
		...found.frame,
		takes,
		activeTake: activeNow
	});
}
function replaceFrame(sequence, changed) {
	return {
		...sequence,
		frames: sequence.frames.map((frame) => frame.id === changed.id ? changed : frame)
	};
}
function plan(sequence, attempts, at) {
	return attempts.reduce((planned, { frameId, jobId, seed }) => {
		const frame = planned.frames.find(({ id }) => id === frameId);
		if (!frame || frame.takes.some(isOpen) || findTake(planned, jobId)) return planned;
		const take = {
			number: Math.max(0, ...frame.takes.map((take) => take.number)) + 1,
			jobId,
			seed,
			prompt: frame.prompt,
			state: "planned",
			at
		};
		return replaceFrame(planned, {
			...frame,
			takes: [...frame.takes, take]
		});
	}, sequence);
}
function framesToDraw(sequence) {
	return sequence.frames.filter((frame) => activeTake(frame)?.prompt !== frame.prompt);
}
var endedWithoutPicture = new Set([
	"failed",
	"interrupted",
	"lost"
]);
function failedFrames(sequence) {
	return sequence.frames.filter((frame) => endedWithoutPicture.has(lastTake(frame)?.state));
}
var AGAIN = 1e3;
function seedFor(settings, frame, chance) {
	const { policy, base } = settings.seed;
	if (policy === "random") return Math.floor(chance * 2 ** 48);
	const drawn = frame.takes.filter((take) => take.state === "done" && take.prompt === frame.prompt).length;
	return (base + (policy === "per-frame" ? frame.frameNumber - 1 : 0) + drawn * AGAIN) % Number.MAX_SAFE_INTEGER;
}
export { framesToDraw as a, openTakes as c, findTake as i, plan as l, changeTake as n, isOpen as o, failedFrames as r, lastTake as s, activeTake as t, seedFor as u };
