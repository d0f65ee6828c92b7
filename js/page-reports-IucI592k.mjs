import { T as sequenceOf, w as isGenerating } from "./page-DsEK-44u.mjs";
import { u as lastTake } from "./takes-Dg6DV4e2.mjs";
// web/core/report/scrub.ts
var hidden = [
	[/\b(https?|wss?|file):\/\/[^\s"'<>)\]]*/giu, "$1://[address]"],
	[/\b(authorization|cookie)\b.*/giu, "$1: [hidden]"],
	[/\b(bearer|basic)\s+\S+/giu, "$1 [hidden]"],
	[/\b(\w*(?:key|token|password|secret))(["']?\s*[:=]\s*["']?)[^\s"',;}]+/giu, "$1$2[hidden]"],
	[/\b(?:sk|pk|hf|gsk|ghp|gho|xai|nvapi|r8|AIza)[-_A-Za-z0-9]{12,}/gu, "[hidden]"],
	[/\b[\w-]*?(?=[A-Za-z0-9]*[A-Z][A-Za-z0-9]*[A-Z])(?=[A-Za-z0-9]*\d[A-Za-z0-9]*\d)[A-Za-z0-9]{12,}[\w-]*/gu, "[hidden]"],
	[/\b[A-Za-z0-9]{40,}\b/gu, "[hidden]"],
	[/[\w.+-]+@[\w-]+\.[\w.-]+/gu, "[mail]"],
	[/(?:[A-Za-z]:)?(?:[\\/][\w .@~+-]+)+[\\/](?=[\w.@~+-])/gu, "…/"]
];
var scrub = (text, longest = 2e3) => hidden.reduce((kept, [found, instead]) => kept.replace(found, instead), text.slice(0, longest * 2)).slice(0, longest);
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
