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
// web/core/run/estimate.ts
function measureKey(sequence) {
	const { engine, settings } = sequence;
	const { width, height, steps } = settings;
	const drawnWith = engine.kind === "shipped" ? [
		engine.graph,
		engine.files,
		engine.loras
	] : [engineName(engine)];
	return JSON.stringify([
		engine.kind,
		drawnWith,
		width,
		height,
		steps
	]);
}
var engineName = (engine) => engine.kind === "canvas" ? engine.name : engine.kind;
function measuredDurations(sequence) {
	const since = sequence.run?.startedAt;
	if (since === void 0) return [];
	const measured = (take) => take.state === "done" && take.at >= since && take.loadedModel !== true;
	return sequence.frames.flatMap((frame) => frame.takes.filter(measured)).flatMap(({ durationMs }) => durationMs === void 0 ? [] : [Math.max(0, durationMs)]);
}
function spanOfOne(durationsMs) {
	const sorted = durationsMs.toSorted((a, b) => a - b);
	const [first] = sorted;
	if (first === void 0) return null;
	if (sorted.length === 1) return {
		lowMs: first * .8,
		highMs: first * 1.2
	};
	if (sorted.length < 4) return {
		lowMs: first,
		highMs: sorted.at(-1) ?? first
	};
	return {
		lowMs: quantile(sorted, .25),
		highMs: quantile(sorted, .75)
	};
}
function quantile(sorted, part) {
	const place = (sorted.length - 1) * part;
	const below = sorted[Math.floor(place)] ?? 0;
	return below + ((sorted[Math.ceil(place)] ?? below) - below) * (place - Math.floor(place));
}
function spanFor(durationsMs, frames, runningMs) {
	const one = spanOfOne(durationsMs);
	if (!one) return null;
	const left = (perFrame) => Math.max(0, perFrame * frames - Math.min(runningMs, perFrame));
	return {
		lowMs: left(one.lowMs),
		highMs: left(one.highMs)
	};
}
function estimateBefore(sequence, history, frames) {
	const key = measureKey(sequence);
	return spanFor(history.filter((run) => run.key === key).flatMap((run) => run.durationsMs), frames ?? sequence.frames.length, 0);
}
export { activeTake as a, findTake as c, lastTake as d, openTakes as f, spanFor as i, framesToDraw as l, seedFor as m, measureKey as n, changeTake as o, plan as p, measuredDurations as r, failedFrames as s, estimateBefore as t, isOpen as u };
