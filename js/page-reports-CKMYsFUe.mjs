import { O as isGenerating, k as sequenceOf } from "./page-t0HZRCOn.mjs";
import { u as lastTake } from "./takes-Bk4h1cXY.mjs";
import { t as scrub } from "./scrub-BQHFnkxx.mjs";
// web/core/report/report.ts
function reportOf(scene, run, log, failure) {
	const sequence = sequenceOf(run);
	return [
		"# Story Sequence report",
		`pack ${scene.pack}, ComfyUI ${scene.comfy || "unknown"}, ${scrub(scene.browser, 200)}`,
		`language ${scrub(scene.locale, 20)}, ${scene.secure ? "secure" : "insecure"} origin`,
		`phase ${run.phase}${isGenerating(run) ? `, updates ${run.connection}` : ""}`,
		...sequence ? sequenceLines(sequence) : [],
		...failure ? ["## Failure", ...failureLines(failure)] : [],
		"## Log",
		...log.map(({ at, code, about }) => `${at} ${code} ${scrub(about, 200)}`.trim())
	].join("\n");
}
function sequenceLines(sequence) {
	const { engine, settings, story, run, frames, revision, origin } = sequence;
	return [
		`engine ${engineOf(engine)}, family ${story.family}, ${settings.width}x${settings.height}, revision ${revision}, origin ${origin}`,
		...run ? [`run ${run.state}${run.stopped ? `, stopped by ${run.stopped.code}` : ""}`] : [],
		"## Frames",
		...frames.map(frameLine),
		...run?.stopped ? ["## Stopped by", ...failureLines(run.stopped)] : []
	];
}
function engineOf(engine) {
	if (engine.kind === "rough") return "rough board";
	return engine.kind === "shipped" ? engine.graph : `canvas of ${Object.keys(engine.graph).length} nodes`;
}
function frameLine(frame) {
	const take = lastTake(frame);
	const state = take?.state ?? "waiting";
	const job = take ? `, take ${take.number} ${take.jobId.slice(0, 8)}` : "";
	return `${frame.frameNumber} ${state}${job}${take?.failure ? `, ${take.failure.code}` : ""}`;
}
var failureLines = ({ code, about = {}, detail }) => [
	code,
	...Object.entries(about).map(([name, value]) => `${name}: ${scrub(value, 200)}`),
	...detail ? [scrub(detail)] : []
];
// web/services/page-reports.ts
async function pageReport(parts, failure) {
	const status = await parts.shim.status();
	return reportOf({
		pack: status.ok ? status.value.version : "unknown",
		comfy: parts.facts.facts?.version ?? "",
		browser: navigator.userAgent,
		secure: isSecureContext,
		locale: parts.host.locale()
	}, parts.studio.run, parts.log.lines, failure);
}
export { pageReport };
