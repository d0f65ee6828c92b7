import { a as array, d as nullable, m as optional, p as object, r as _enum, y as string } from "./schemas-qwsMpdzP.mjs";
// web/core/shot.ts
var shotTypes = [
	"wide shot",
	"full shot",
	"medium long shot",
	"medium shot",
	"close-up",
	"extreme close-up",
	"two-shot",
	"over-the-shoulder"
];
var angles = [
	"eye level",
	"low",
	"high",
	"bird's eye",
	"tilted",
	"from the side",
	"from behind"
];
var timesOfDay = [
	"dawn",
	"morning",
	"day",
	"noon",
	"afternoon",
	"dusk",
	"night"
];
var weathers = [
	"clear",
	"cloudy",
	"rain",
	"storm",
	"snow",
	"fog",
	"wind"
];
var shotSchema = object({
	moment: string(),
	cast: array(object({
		id: string(),
		doing: string(),
		told: optional(string()),
		side: _enum([
			"left",
			"centre",
			"right"
		])
	})),
	place: nullable(string()),
	time: _enum(timesOfDay),
	weather: _enum(weathers),
	size: _enum(shotTypes),
	angle: _enum(angles),
	light: string(),
	mood: string(),
	props: array(string()),
	beat: nullable(string())
});
export { weathers as a, timesOfDay as i, shotSchema as n, shotTypes as r, angles as t };
