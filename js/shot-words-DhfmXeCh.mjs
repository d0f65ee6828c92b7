import { r as shotTypes } from "./shot-BCLx9j5L.mjs";
// web/core/producer/shot-words.ts
var sizes = [
	[/extreme close|detail|insert|macro|\becu\b/i, "extreme close-up"],
	[/over.the.shoulder|\bots\b/i, "over-the-shoulder"],
	[/two.?shot|group/i, "two-shot"],
	[/close.?up|portrait|\bface\b|\bm?cu\b/i, "close-up"],
	[/medium long|cowboy|american|three.quarter|\bmls\b/i, "medium long shot"],
	[/full.?(?:shot|body)|\bfs\b/i, "full shot"],
	[/medium|waist|upper body|\bms\b/i, "medium shot"],
	[/wide|long shot|establishing|aerial|\bw?ls\b|\bws\b/i, "wide shot"]
];
function sizeOf(text) {
	return shotTypes.find((type) => type === text.trim().toLowerCase()) ?? sizes.find(([pattern]) => pattern.test(text))?.[1];
}
var angles = [
	[/bird.?s.?eye|straight down|top.?down|overhead|\baerial\b/i, "bird's eye"],
	[/\b(?:low|worm.?s.?eye)[ -]?angle\b|\bfrom (?:below|underneath|the ground)\b|\blooking up at\b/i, "low"],
	[/\bhigh[ -]?angle\b|\bfrom (?:above|up high)\b|\blooking down (?:on|at)\b/i, "high"],
	[/\b(?:dutch|tilted|canted)\b/i, "tilted"],
	[/\bfrom (?:behind|the back)\b|\bback view\b/i, "from behind"],
	[/\bfrom the side\b|\b(?:side view|in profile)\b/i, "from the side"],
	[/\beye.?level\b/i, "eye level"]
];
function angleOf(text) {
	return {
		low: "low",
		high: "high",
		side: "from the side",
		behind: "from behind"
	}[text.trim().toLowerCase()] ?? angles.find(([pattern]) => pattern.test(text))?.[1];
}
var SIZE = String.raw`(?:(?:extreme |medium )?close[- ]?ups?|inserts?|(?:extreme )?wide(?: shot)?|establishing(?: shot)?|(?:medium )?long shot|medium(?: shot)?|full(?: shot| body)|two[- ]shot|over[- ]the[- ]shoulder(?: shot)?|detail|cowboy shot|aerial(?: shot)?|ecu|m?cu|ots|mls|ms|fs|w?ls|ws)`;
var ANGLE = String.raw`(?:(?:low|high)[- ]angle|bird'?s[- ]eye(?: view)?|dutch angle|from (?:above|below|behind|the side))`;
var OPENING = new RegExp(String.raw`^(?:an? )?(?:${SIZE}|${ANGLE})(?:,? (?:${SIZE}|${ANGLE}))*\s*(?:of\b|on\b|[:,.–—-])\s*`, "i");
function cameraOf(text) {
	const camera = OPENING.exec(text)?.[0] ?? "";
	return {
		camera,
		rest: text.slice(camera.length)
	};
}
export { cameraOf as n, sizeOf as r, angleOf as t };
