import { r as _enum } from "./schemas-qwsMpdzP.mjs";
// web/core/story/arcs.ts
var arcIds = [
	"linear",
	"three-act",
	"freytag",
	"heros-journey",
	"kishotenketsu",
	"in-medias-res",
	"rise",
	"fall",
	"fall-rise",
	"rise-fall",
	"rise-fall-rise",
	"fall-rise-fall",
	"save-the-cat",
	"story-circle"
];
var arcIdSchema = _enum(arcIds);
function arc(id, name, ...rows) {
	return {
		id,
		name,
		beats: rows.map(([name, share, valence, tension]) => {
			return {
				id: name.replaceAll(" ", "-"),
				name,
				share,
				valence,
				tension
			};
		})
	};
}
var arcs = {
	linear: arc("linear", "Linear", [
		"opening",
		15,
		0,
		.2
	], [
		"development",
		55,
		.1,
		.5
	], [
		"turn",
		15,
		0,
		.8
	], [
		"close",
		15,
		.2,
		.3
	]),
	"three-act": arc("three-act", "Three acts", [
		"hook",
		8,
		0,
		.3
	], [
		"setup",
		12,
		.2,
		.2
	], [
		"inciting",
		5,
		-.2,
		.5
	], [
		"rising",
		20,
		.1,
		.6
	], [
		"midpoint",
		10,
		.3,
		.7
	], [
		"complications",
		20,
		-.4,
		.8
	], [
		"crisis",
		5,
		-.8,
		.9
	], [
		"climax",
		12,
		.1,
		1
	], [
		"resolution",
		8,
		.5,
		.2
	]),
	freytag: arc("freytag", "Freytag’s pyramid", [
		"exposition",
		20,
		.1,
		.2
	], [
		"rising action",
		25,
		.2,
		.6
	], [
		"climax",
		15,
		0,
		1
	], [
		"falling action",
		25,
		-.2,
		.6
	], [
		"denouement",
		15,
		.1,
		.2
	]),
	"heros-journey": arc("heros-journey", "Hero’s journey", [
		"ordinary world",
		8,
		0,
		.1
	], [
		"call",
		6,
		.1,
		.4
	], [
		"refusal",
		5,
		-.2,
		.4
	], [
		"mentor",
		6,
		.3,
		.3
	], [
		"threshold",
		8,
		.1,
		.6
	], [
		"tests",
		20,
		.1,
		.6
	], [
		"approach",
		10,
		-.1,
		.7
	], [
		"ordeal",
		12,
		-.8,
		1
	], [
		"reward",
		6,
		.6,
		.5
	], [
		"road back",
		7,
		.1,
		.7
	], [
		"resurrection",
		8,
		.2,
		.95
	], [
		"return",
		4,
		.8,
		.2
	]),
	kishotenketsu: arc("kishotenketsu", "Kishōtenketsu", [
		"ki",
		25,
		.1,
		.2
	], [
		"sho",
		25,
		.2,
		.3
	], [
		"ten",
		30,
		-.1,
		.8
	], [
		"ketsu",
		20,
		.4,
		.3
	]),
	"in-medias-res": arc("in-medias-res", "In medias res", [
		"cold open",
		15,
		-.4,
		.9
	], [
		"back to start",
		20,
		.2,
		.2
	], [
		"rising",
		25,
		.1,
		.6
	], [
		"return to crisis",
		10,
		-.5,
		.9
	], [
		"climax",
		18,
		.1,
		1
	], [
		"aftermath",
		12,
		.4,
		.2
	]),
	rise: arc("rise", "Rise (rags to riches)", [
		"low start",
		20,
		-.7,
		.3
	], [
		"first chance",
		20,
		-.2,
		.5
	], [
		"growth",
		30,
		.3,
		.6
	], [
		"proof",
		18,
		.6,
		.8
	], [
		"high end",
		12,
		.9,
		.4
	]),
	fall: arc("fall", "Fall (tragedy)", [
		"high start",
		20,
		.7,
		.2
	], [
		"first crack",
		20,
		.2,
		.5
	], [
		"decline",
		30,
		-.3,
		.7
	], [
		"collapse",
		18,
		-.8,
		1
	], [
		"ruin",
		12,
		-.9,
		.3
	]),
	"fall-rise": arc("fall-rise", "Fall and rise (man in a hole)", [
		"calm",
		15,
		.4,
		.2
	], [
		"slip",
		20,
		-.3,
		.6
	], [
		"bottom",
		20,
		-.9,
		.9
	], [
		"climb",
		30,
		.1,
		.7
	], [
		"out",
		15,
		.7,
		.3
	]),
	"rise-fall": arc("rise-fall", "Rise and fall (Icarus)", [
		"start",
		15,
		-.2,
		.2
	], [
		"ascent",
		30,
		.4,
		.5
	], [
		"peak",
		15,
		.9,
		.8
	], [
		"drop",
		25,
		-.3,
		.9
	], [
		"end",
		15,
		-.8,
		.3
	]),
	"rise-fall-rise": arc("rise-fall-rise", "Rise, fall, rise (Cinderella)", [
		"low start",
		15,
		-.4,
		.2
	], [
		"rise",
		25,
		.4,
		.5
	], [
		"peak",
		10,
		.8,
		.6
	], [
		"fall",
		20,
		-.6,
		.9
	], [
		"second rise",
		20,
		.4,
		.7
	], [
		"happy end",
		10,
		.9,
		.3
	]),
	"fall-rise-fall": arc("fall-rise-fall", "Fall, rise, fall (Oedipus)", [
		"start",
		15,
		.3,
		.2
	], [
		"fall",
		20,
		-.5,
		.6
	], [
		"hope",
		25,
		.5,
		.5
	], [
		"second fall",
		25,
		-.6,
		1
	], [
		"end",
		15,
		-.8,
		.3
	]),
	"save-the-cat": arc("save-the-cat", "Save the Cat", [
		"opening image",
		2,
		0,
		.2
	], [
		"theme stated",
		3,
		.1,
		.2
	], [
		"set-up",
		5,
		.1,
		.2
	], [
		"catalyst",
		4,
		-.2,
		.5
	], [
		"debate",
		6,
		-.1,
		.4
	], [
		"break into two",
		3,
		.2,
		.6
	], [
		"b story",
		4,
		.3,
		.3
	], [
		"fun and games",
		23,
		.4,
		.5
	], [
		"midpoint",
		5,
		.6,
		.7
	], [
		"bad guys close in",
		18,
		-.3,
		.8
	], [
		"all is lost",
		4,
		-.9,
		.9
	], [
		"dark night",
		4,
		-.7,
		.5
	], [
		"break into three",
		3,
		.2,
		.7
	], [
		"finale",
		13,
		.4,
		1
	], [
		"final image",
		3,
		.7,
		.2
	]),
	"story-circle": arc("story-circle", "Story circle", [
		"you",
		10,
		.1,
		.1
	], [
		"need",
		10,
		-.1,
		.3
	], [
		"go",
		10,
		.1,
		.5
	], [
		"search",
		20,
		0,
		.6
	], [
		"find",
		15,
		.5,
		.7
	], [
		"take",
		15,
		-.5,
		.95
	], [
		"return",
		10,
		.2,
		.6
	], [
		"change",
		10,
		.6,
		.2
	])
};
var plainArc = "linear";
export { plainArc as i, arcIds as n, arcs as r, arcIdSchema as t };
