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
var measuredDurations = (sequence) => durationsOf(sequence, ({ loadedModel }) => loadedModel !== true);
function durationsOf(sequence, counts = () => true) {
	const since = sequence.run?.startedAt;
	if (since === void 0) return [];
	const measured = (take) => take.state === "done" && take.at >= since && counts(take);
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
// web/core/run/slow.ts
var NEVER_BEFORE = 3e4;
function slowOf(run, nowMs) {
	const usualMs = median(measuredDurations(run.sequence)) ?? median(durationsOf(run.sequence));
	const since = run.phase === "GeneratingFrame" ? run.runningSince : void 0;
	if (usualMs === void 0 || since === void 0) return void 0;
	const runningMs = nowMs - since;
	return runningMs > Math.max(NEVER_BEFORE, 3 * usualMs) ? {
		runningMs,
		usualMs
	} : void 0;
}
function median(times) {
	return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
}
export { measuredDurations as a, measureKey as i, slowOf as n, spanFor as o, estimateBefore as r, median as t };
