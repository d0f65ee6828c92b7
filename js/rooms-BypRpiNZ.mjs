import { d as pts, f as ring, r as box } from "./geometry-DOw8KNLz.mjs";
import { _ as drawWindow, a as shootingGallery, h as drawTrench, i as wallOf, n as furnish, o as arch, p as drawShelf, r as furnishFrom, t as floorOf } from "./furnish-BXz2uH72.mjs";
import { n as extentOf, r as row, t as drawSketch } from "./sketch-BuHaniDm.mjs";
import { a as across, d as standing, o as besideHeads } from "./staging-BrEXDQ64.mjs";
// web/core/rough/places/walls.ts
function drawWalls(stage, wall) {
	const { pen, width, bottom } = stage;
	const floor = floorOf(stage);
	pen.wash(across(stage, floor, bottom + 80), pen.tones.ground);
	finishes[wall](stage, floor);
	pen.line([[-60, floor], [width + 60, floor]]);
	pen.line([[-60, floor - 7], [width + 60, floor - 7]], {
		w: .6,
		opacity: .6
	});
	const boards = [
		.12,
		.36,
		.7
	].map((t) => [[-60, floor + t * (bottom - floor)], [width + 60, floor + t * (bottom - floor)]]);
	if (bottom - floor > 24) pen.lines(boards, { opacity: .22 });
	if (pen.tones.isDark) drawLamplight(stage);
	else pen.hatch([
		[-20, -20],
		[width * .22, -20],
		[-20, bottom * .7]
	], 10, -.6, { opacity: .22 });
}
function drawLamplight({ pen, width, bottom }) {
	for (const [part, opacity] of [[1, .07], [.62, .09]]) pen.wash(ring(width / 2, 0, width * .5 * part, bottom * .95 * part, 16), pen.tones.glow, {
		soft: true,
		opacity
	});
	for (const side of [0, 1]) pen.hatch(pts([
		side * width,
		-20,
		(side === 0 ? .16 : .84) * width,
		-20,
		side * width,
		bottom * .6
	]), 8, side === 0 ? -.6 : .6, { opacity: .3 });
}
function uprights(stage, floor, apart, low, high) {
	const step = Math.max(9, apart * stage.back);
	const lines = [];
	for (let x = step / 2; x < stage.width; x += step) lines.push([[x, floor * (1 - low)], [x, floor * (1 - high)]]);
	stage.pen.lines(lines, { opacity: .32 });
}
function courses(stage, floor, tall, long, opacity) {
	const high = Math.max(9, tall * stage.back);
	const wide = Math.max(18, long * stage.back);
	const lines = [];
	for (let row = 1; row * high < floor; row++) {
		const y = floor - row * high;
		for (let x = row % 2 * wide * .5; x < stage.width; x += wide * 2) lines.push([[x, y], [x + wide * 1.2, y]], [[x, y], [x, y + high]]);
	}
	stage.pen.lines(lines, { opacity });
}
var finishes = {
	plain: () => void 0,
	panels(stage, floor) {
		const rail = floor - Math.min(floor * .6, 95 * stage.back);
		stage.pen.wash(across(stage, rail, floor), stage.pen.tones.far);
		stage.pen.line([[-60, rail], [stage.width + 60, rail]], { w: .8 });
		uprights(stage, floor, 60, 0, (floor - rail) / floor);
	},
	stripes: (stage, floor) => uprights(stage, floor, 46, 0, 1.1),
	tiles(stage, floor) {
		const top = floor - Math.min(floor * .75, 150 * stage.back);
		const step = Math.max(10, 26 * stage.back);
		const lines = [];
		for (let y = floor; y > top; y -= step) lines.push([[-20, y], [stage.width + 20, y]]);
		for (let x = 0; x < stage.width; x += step) lines.push([[x, floor], [x, top]]);
		stage.pen.lines(lines, { opacity: .24 });
	},
	bricks: (stage, floor) => courses(stage, floor, 16, 34, .3),
	stones(stage, floor) {
		stage.pen.wash(across(stage, -40, floor), stage.pen.tones.far);
		courses(stage, floor, 44, 80, .42);
	},
	metal(stage, floor) {
		uprights(stage, floor, 130, 0, 1.1);
		for (const t of [.24, .7]) stage.pen.line([[-60, floor * t], [stage.width + 60, floor * t]], {
			w: .8,
			opacity: .6
		});
	},
	cloth(stage, floor) {
		const lines = [];
		for (let x = -20; x < stage.width + 40; x += 46) lines.push([[x * .5 + stage.width * .25, -20], [x, floor]]);
		stage.pen.lines(lines, { opacity: .4 });
	}
};
// web/core/rough/places/aboard.ts
var seat$1 = [
	[
		"d",
		-58,
		0,
		58,
		0,
		58,
		46,
		-58,
		46
	],
	[
		"t",
		-50,
		40,
		50,
		40,
		54,
		126,
		40,
		142,
		-40,
		142,
		-54,
		126
	],
	[
		"l",
		-34,
		112,
		34,
		112,
		32,
		138,
		-32,
		138
	],
	[
		"-",
		-46,
		70,
		46,
		70
	]
];
var houses = [
	[
		"m",
		-84,
		118,
		-50,
		118,
		-50,
		164,
		-84,
		164
	],
	[
		"m",
		-44,
		118,
		-6,
		118,
		-6,
		186,
		-44,
		186
	],
	[
		"m",
		6,
		118,
		50,
		118,
		50,
		150,
		28,
		168,
		6,
		150
	],
	[
		"m",
		58,
		118,
		84,
		118,
		84,
		190,
		58,
		190
	]
];
var hills = [
	[
		"~f",
		-86,
		118,
		-60,
		150,
		-20,
		140,
		20,
		164,
		86,
		134,
		86,
		118
	],
	[
		"=",
		50,
		118,
		50,
		196
	],
	[
		"-",
		34,
		186,
		66,
		186
	],
	[
		"~-",
		-86,
		190,
		-20,
		178,
		50,
		186
	]
];
var panes = (view) => [
	[
		"w",
		-86,
		118,
		86,
		118,
		86,
		218,
		-86,
		218
	],
	...view,
	[
		"-",
		-86,
		196,
		86,
		196
	],
	[
		"=",
		-86,
		118,
		86,
		118
	],
	[
		"=",
		-86,
		218,
		86,
		218
	]
];
var porthole = [[
	"~w",
	-26,
	166,
	-28,
	212,
	-16,
	236,
	16,
	236,
	28,
	212,
	26,
	166,
	14,
	154,
	-14,
	154
], [
	"~l",
	-24,
	166,
	-12,
	184,
	4,
	176,
	22,
	170,
	14,
	156,
	-14,
	156
]];
var straps = (stage) => {
	const { pen, width, bottom, back } = stage;
	const y = Math.max(bottom * .07, floorOf(stage) - 262 * back);
	pen.line(pts([
		-60,
		y,
		width + 60,
		y
	]), { w: 1.8 });
	for (let x = .06; x < 1; x += .11) {
		const at = pen.at(x * width, y, bottom / 332);
		at.line(pts([
			0,
			0,
			0,
			-20
		]), { w: 1.4 });
		at.outline(pts([
			0,
			-18,
			13,
			-42,
			-13,
			-42
		]), at.tones.light, { w: 1.2 });
	}
	for (const x of [.28, .72]) pen.outline(box(x * width - 3, -20, 6, floorOf(stage) + 30), pen.tones.light, { w: .9 });
};
var luggage = (stage) => {
	const { pen, width, bottom, back } = stage;
	const y = Math.max(bottom * .15, floorOf(stage) - 240 * back);
	for (const [x, size] of [
		[.08, 1],
		[.24, .8],
		[.74, .9],
		[.9, 1.1]
	]) {
		const at = pen.at(x * width, y, bottom / 332 * size);
		at.outline(box(-26, 0, 52, 30), at.tones.dark, { w: .9 });
		at.line(pts([
			-8,
			30,
			-8,
			38,
			8,
			38,
			8,
			30
		]), { w: 1.1 });
	}
	pen.line(pts([
		-60,
		y,
		width + 60,
		y
	]), { w: 2 });
};
var bins = (stage) => {
	const { pen, width, bottom, back } = stage;
	const low = Math.max(bottom * .13, floorOf(stage) - 250 * back);
	pen.outline(pts([
		-60,
		-40,
		width + 60,
		-40,
		width + 60,
		low,
		-60,
		low
	]), pen.tones.light);
	pen.lines([
		.14,
		.38,
		.62,
		.86
	].map((x) => pts([
		x * width,
		-20,
		x * width,
		low
	])), { w: 1 });
	pen.lines([
		.26,
		.5,
		.74
	].map((x) => pts([
		x * width - 8,
		low - 8,
		x * width + 8,
		low - 8
	])), { w: 1.8 });
};
var coach = ({ pane, apart, seat: chair, above }) => (stage) => {
	drawWalls(stage, "plain");
	const step = apart * stage.back * .9 / stage.width;
	const middle = Math.max(step, .25);
	for (let x = .5 - Math.ceil(.6 / middle) * middle + middle / 2; x < 1.1; x += middle) {
		const at = wallOf(stage, x);
		drawSketch(at, pane);
		drawSketch(at, chair);
	}
	above(stage);
};
var tent = (stage) => {
	const { pen, width, bottom } = stage;
	const floor = floorOf(stage);
	pen.wash(across(stage, -60, floor), pen.tones.mid);
	pen.wash(across(stage, floor, bottom + 80), pen.tones.ground);
	const side = (way) => {
		const x = (part) => (way === 0 ? part : 1 - part) * width;
		return pts([
			x(.5),
			-80,
			x(-.1),
			bottom * .5,
			x(-.1),
			bottom + 60,
			x(.06),
			bottom + 60,
			x(.2),
			floor,
			x(.5),
			-20
		]);
	};
	pen.outline(pts([
		width * .2,
		floor,
		width * .5,
		-20,
		width * .8,
		floor
	]), pen.tones.far);
	pen.outline(pts([
		width * .62,
		floor,
		width * .7,
		bottom * .26,
		width * .79,
		floor
	]), pen.tones.window);
	pen.outline(pts([
		width * .7,
		bottom * .26,
		width * .79,
		floor,
		width * .84,
		floor,
		width * .76,
		bottom * .4
	]), pen.tones.light);
	for (const way of [0, 1]) {
		pen.outline(side(way), pen.tones.thing);
		const x = (part) => (way === 0 ? part : 1 - part) * width;
		pen.lines([
			.08,
			.2,
			.32
		].map((part) => pts([
			x(part + .05),
			bottom * (.5 - part * .9),
			x(part * .6 - .04),
			bottom * .98
		])), { opacity: .6 });
	}
	pen.line(pts([
		width * .5,
		-20,
		width * .5,
		floor
	]), { w: 2.4 });
	const lantern = pen.at(width * .34, bottom * .42, bottom / 332);
	lantern.line(pts([
		0,
		26,
		0,
		120
	]), { w: .9 });
	lantern.outline(box(-12, -10, 24, 32), lantern.tones.glow);
	lantern.outline(pts([
		-16,
		22,
		16,
		22,
		0,
		36
	]), lantern.tones.dark);
	const bed = pen.at(width * .14, bottom * .96, bottom / 332);
	bed.outline(pts([
		-120,
		0,
		90,
		0,
		110,
		18,
		90,
		34,
		-120,
		34
	]), bed.tones.mid, { soft: true });
	bed.blob(80, 24, 26, 13, bed.tones.light);
};
var kind$1 = (words, draw) => ({
	words,
	draw,
	isWhole: true
});
var bus = coach({
	pane: panes(houses),
	apart: 184,
	seat: seat$1,
	above: straps
});
var train = coach({
	pane: panes(hills),
	apart: 190,
	seat: seat$1,
	above: luggage
});
var movingRooms = [
	kind$1(/\b((school|tour|city|night|double-decker) ?)?(bus|tram|minibus|trolleybus|street ?car|coach)\b/, bus),
	kind$1(/\b(subway|metro|underground|tube)( (train|car|carriage))?\b/, coach({
		pane: panes([]),
		apart: 184,
		seat: seat$1,
		above: straps
	})),
	kind$1(/\b((night |steam |express |sleeper )?train|(sleeping|dining|railway|restaurant|buffet) car|compartment|carriage|wagon)\b/, train),
	kind$1(/\b(air ?plane|aeroplane|plane|airliner|jet|cabin of (the|a|an) (air)?plane)\b/, coach({
		pane: porthole,
		apart: 96,
		seat: seat$1,
		above: bins
	})),
	kind$1(/\b(tent|yurt|wigwam|marquee|teepee|tepee)\b/, tent)
];
// web/core/rough/places/fittings-rooms.ts
var cooker = [
	[
		"l",
		-70,
		0,
		70,
		0,
		70,
		90,
		-70,
		90
	],
	[
		"d",
		-50,
		14,
		50,
		14,
		50,
		60,
		-50,
		60
	],
	[
		"g",
		-38,
		22,
		38,
		22,
		38,
		50,
		-38,
		50
	],
	...row([
		-48,
		-16,
		16,
		48
	], (x) => [[
		"od",
		x,
		76,
		6,
		6
	]]),
	[
		"d",
		-76,
		90,
		76,
		90,
		76,
		97,
		-76,
		97
	],
	[
		"m",
		-56,
		97,
		-4,
		97,
		-4,
		136,
		-56,
		136
	],
	[
		"=",
		-62,
		128,
		-56,
		128
	],
	[
		"=",
		-4,
		128,
		4,
		128
	],
	[
		"d",
		12,
		97,
		60,
		97,
		60,
		106,
		12,
		106
	],
	[
		"=",
		60,
		103,
		96,
		112
	],
	[
		"~-",
		-40,
		142,
		-48,
		158,
		-34,
		170,
		-42,
		188
	],
	[
		"~-",
		-20,
		142,
		-28,
		158,
		-14,
		170,
		-22,
		188
	],
	[
		"m",
		-80,
		206,
		80,
		206,
		34,
		262,
		-34,
		262
	],
	[
		"m",
		-26,
		262,
		26,
		262,
		26,
		600,
		-26,
		600
	]
];
var sink = [
	[
		"t",
		-150,
		0,
		120,
		0,
		120,
		88,
		-150,
		88
	],
	...row([
		-100,
		-30,
		40
	], (x) => [[
		"-",
		x,
		6,
		x,
		82
	], [
		".",
		x - 10,
		56,
		4
	]]),
	[
		"d",
		-156,
		88,
		126,
		88,
		126,
		96,
		-156,
		96
	],
	[
		"~=",
		-60,
		96,
		-60,
		134,
		-34,
		138,
		-30,
		122
	],
	[
		"l",
		30,
		96,
		36,
		150,
		40,
		96,
		48,
		96,
		56,
		144,
		58,
		96,
		66,
		96,
		66,
		112,
		30,
		112
	]
];
var pans = [[
	"=",
	-130,
	250,
	130,
	250
], ...row([
	-104,
	-44,
	22,
	90
], (x) => [[
	"=",
	x,
	250,
	x,
	206
], [
	"od",
	x,
	184,
	26 - Math.abs(x) * .06,
	24 - Math.abs(x) * .06
]])];
var flight = [
	...[
		0,
		1,
		2,
		3,
		4,
		5,
		6,
		7
	].map((step) => [
		"t",
		-120 + step * 30,
		0,
		-120 + step * 30,
		30 + step * 30,
		-90 + step * 30,
		30 + step * 30,
		-90 + step * 30,
		0
	]),
	[
		"w",
		74,
		274,
		140,
		274,
		140,
		470,
		74,
		470
	],
	[
		"=",
		-124,
		110,
		100,
		350
	],
	...row([
		-100,
		-40,
		20,
		80
	], (x) => [[
		"-",
		x,
		x + 150 - 16,
		x,
		x + 150 - 96
	]])
];
var bulb = [
	[
		"-",
		0,
		600,
		0,
		262
	],
	[
		"d",
		-6,
		250,
		6,
		250,
		6,
		264,
		-6,
		264
	],
	[
		"og",
		0,
		236,
		15,
		16
	]
];
var preserves = [
	40,
	100,
	160
].flatMap((y) => [[
	"=",
	-110,
	y,
	110,
	y
], ...row([
	-92,
	-56,
	-20,
	16,
	52,
	88
], (x) => [[
	"m",
	x - 13,
	y,
	x + 13,
	y,
	x + 13,
	y + 32,
	x - 13,
	y + 32
], [
	"l",
	x - 13,
	y + 32,
	x + 13,
	y + 32,
	x + 10,
	y + 40,
	x - 10,
	y + 40
]])]);
var candle = (x, y) => [[
	"l",
	x - 4,
	y,
	x + 4,
	y,
	x + 4,
	y + 30,
	x - 4,
	y + 30
], [
	"~g",
	x - 6,
	y + 32,
	x,
	y + 50,
	x + 6,
	y + 32
]];
var highBack = (x) => [
	[
		"d",
		x - 22,
		40,
		x + 22,
		40,
		x + 20,
		140,
		x,
		156,
		x - 20,
		140
	],
	[
		"-",
		x - 18,
		0,
		x - 18,
		40
	],
	[
		"-",
		x + 18,
		0,
		x + 18,
		40
	]
];
var longTable = [
	...row([
		-330,
		-250,
		-170,
		-90,
		-10,
		70,
		150,
		230,
		310
	], highBack),
	[
		"l",
		-390,
		60,
		390,
		60,
		400,
		84,
		-400,
		84
	],
	[
		"=",
		-340,
		0,
		-340,
		60
	],
	[
		"=",
		340,
		0,
		340,
		60
	],
	...row([
		-290,
		-130,
		110,
		270
	], (x) => [
		...candle(x - 16, 84),
		...candle(x + 16, 84),
		[
			"ol",
			x + 56,
			88,
			22,
			5
		]
	])
];
var chandelier = [
	[
		"=",
		0,
		700,
		0,
		330
	],
	[
		"~=",
		-90,
		300,
		-60,
		270,
		0,
		262,
		60,
		270,
		90,
		300
	],
	[
		"~-",
		-90,
		300,
		-40,
		320,
		0,
		340,
		40,
		320,
		90,
		300
	],
	...row([
		-90,
		-45,
		0,
		45,
		90
	], (x) => candle(x, 288 - (90 - Math.abs(x)) * .3)),
	...row([
		-60,
		-20,
		20,
		60
	], (x) => [[
		"~l",
		x - 6,
		254,
		x,
		236,
		x + 6,
		254
	]])
];
var pillar = [
	[
		"l",
		-26,
		0,
		26,
		0,
		26,
		640,
		-26,
		640
	],
	[
		"m",
		-38,
		0,
		38,
		0,
		32,
		24,
		-32,
		24
	],
	[
		"-",
		-8,
		26,
		-8,
		640
	],
	[
		"-",
		10,
		26,
		10,
		640
	]
];
var tallWindow = [
	[
		"w",
		-60,
		60,
		60,
		60,
		60,
		250,
		40,
		300,
		0,
		320,
		-40,
		300,
		-60,
		250
	],
	[
		"-",
		0,
		60,
		0,
		320
	],
	[
		"-",
		-60,
		130,
		60,
		130
	],
	[
		"-",
		-60,
		200,
		60,
		200
	],
	[
		"~m",
		-96,
		330,
		-90,
		60,
		-60,
		60,
		-70,
		200,
		-50,
		330
	],
	[
		"~m",
		96,
		330,
		90,
		60,
		60,
		60,
		70,
		200,
		50,
		330
	]
];
var sickbed = [
	[
		"=",
		-130,
		0,
		-130,
		130
	],
	[
		"=",
		-150,
		60,
		-150,
		130
	],
	[
		"=",
		-150,
		130,
		-130,
		130
	],
	[
		"=",
		130,
		0,
		130,
		86
	],
	[
		"d",
		-136,
		40,
		136,
		40,
		136,
		54,
		-136,
		54
	],
	[
		"l",
		-130,
		54,
		130,
		54,
		130,
		76,
		-130,
		76
	],
	[
		"~l",
		-128,
		76,
		-122,
		100,
		-76,
		100,
		-70,
		76
	],
	[
		"m",
		-60,
		76,
		132,
		76,
		132,
		50,
		-50,
		50
	],
	[
		"od",
		-112,
		6,
		8,
		8
	],
	[
		"od",
		112,
		6,
		8,
		8
	]
];
var drip = [
	[
		"=",
		-60,
		0,
		-60,
		230
	],
	[
		"=",
		-84,
		230,
		-36,
		230
	],
	[
		"-",
		-84,
		0,
		-36,
		0
	],
	[
		"l",
		-52,
		170,
		-26,
		170,
		-26,
		222,
		-52,
		222
	],
	[
		"~-",
		-39,
		170,
		-36,
		130,
		-70,
		100
	],
	[
		"d",
		10,
		130,
		110,
		130,
		110,
		210,
		10,
		210
	],
	[
		"l",
		20,
		140,
		100,
		140,
		100,
		200,
		20,
		200
	],
	[
		"=",
		22,
		166,
		44,
		166,
		52,
		190,
		62,
		148,
		70,
		166,
		98,
		166
	],
	[
		"=",
		60,
		0,
		60,
		130
	]
];
var surgeryLamp = [
	[
		"=",
		0,
		700,
		0,
		300,
		40,
		270
	],
	[
		"m",
		-70,
		250,
		90,
		250,
		60,
		292,
		-40,
		292
	],
	...row([
		-36,
		8,
		52
	], (x) => [[
		"og",
		x,
		250,
		16,
		9
	]])
];
var scales = [
	[
		"d",
		-60,
		180,
		60,
		180,
		60,
		320,
		-60,
		320
	],
	[
		"ol",
		0,
		250,
		52,
		58
	],
	[
		"=",
		0,
		206,
		0,
		290
	],
	[
		"=",
		-34,
		284,
		34,
		284
	],
	[
		"=",
		-18,
		206,
		18,
		206
	],
	...row([-32, 32], (x) => [
		[
			"-",
			x,
			284,
			x - 12,
			246
		],
		[
			"-",
			x,
			284,
			x + 12,
			246
		],
		[
			"~d",
			x - 15,
			246,
			x,
			236,
			x + 15,
			246
		]
	])
];
var wanted = [
	[
		"d",
		-120,
		150,
		-20,
		150,
		-20,
		260,
		-120,
		260
	],
	...row([-94, -46], (x) => [
		[
			"l",
			x - 18,
			190,
			x + 18,
			190,
			x + 18,
			244,
			x - 18,
			244
		],
		[
			"om",
			x,
			224,
			9,
			11
		],
		[
			"~m",
			x - 14,
			192,
			x - 8,
			212,
			x + 8,
			212,
			x + 14,
			192
		]
	]),
	[
		"~m",
		20,
		250,
		30,
		190,
		70,
		160,
		110,
		190,
		120,
		250,
		70,
		268
	],
	[
		"l",
		70,
		250,
		78,
		226,
		102,
		226,
		83,
		210,
		90,
		186,
		70,
		200,
		50,
		186,
		57,
		210,
		38,
		226,
		62,
		226
	]
];
var till = [
	[
		"t",
		-130,
		0,
		130,
		0,
		130,
		92,
		-130,
		92
	],
	[
		"d",
		-142,
		92,
		142,
		92,
		142,
		104,
		-142,
		104
	],
	[
		"m",
		-50,
		104,
		50,
		104,
		44,
		140,
		-40,
		152
	],
	[
		"l",
		-34,
		150,
		30,
		150,
		30,
		186,
		-34,
		186
	],
	...row([
		-20,
		0,
		20
	], (x) => [[
		".",
		x,
		124,
		5
	]]),
	[
		"~=",
		96,
		104,
		92,
		140,
		110,
		140,
		106,
		104
	]
];
var barre = [
	...row([
		-135,
		0,
		135
	], (x) => [
		[
			"l",
			x - 64,
			24,
			x + 64,
			24,
			x + 64,
			270,
			x - 64,
			270
		],
		[
			"-",
			x - 40,
			120,
			x + 20,
			240
		],
		[
			"-",
			x - 20,
			120,
			x + 40,
			240
		]
	]),
	[
		"d",
		-204,
		98,
		204,
		98,
		204,
		106,
		-204,
		106
	],
	...row([
		-170,
		0,
		170
	], (x) => [[
		"=",
		x,
		98,
		x,
		70
	]])
];
var wing = row([
	-190,
	-106,
	-22
], (x) => [
	[
		x === -106 ? "m" : "d",
		x,
		0,
		x + 80,
		0,
		x + 86,
		640,
		x,
		640
	],
	[
		"~-",
		x + 20,
		0,
		x + 28,
		300,
		x + 20,
		640
	],
	[
		"~-",
		x + 50,
		0,
		x + 56,
		300,
		x + 50,
		640
	]
]);
var ropes = [
	...row([
		-100,
		-60,
		-20,
		20,
		60,
		100
	], (x) => [
		[
			"=",
			x,
			90,
			x,
			640
		],
		[
			"d",
			x - 4,
			70,
			x + 4,
			70,
			x + 4,
			112,
			x - 4,
			112
		],
		[
			"~-",
			x - 8,
			96,
			x - 14,
			40,
			x + 4,
			34,
			x + 10,
			92
		]
	]),
	[
		"t",
		-130,
		84,
		130,
		84,
		130,
		98,
		-130,
		98
	],
	[
		"~m",
		40,
		240,
		36,
		300,
		60,
		310,
		84,
		300,
		80,
		240
	],
	[
		"=",
		60,
		310,
		60,
		640
	]
];
var spotlight = [
	[
		"=",
		0,
		0,
		0,
		180
	],
	[
		"=",
		-40,
		0,
		0,
		40
	],
	[
		"=",
		40,
		0,
		0,
		40
	],
	[
		"d",
		-40,
		176,
		16,
		160,
		30,
		206,
		-26,
		224
	],
	[
		"g",
		-40,
		172,
		-26,
		226,
		-42,
		232,
		-58,
		178
	],
	[
		"=",
		-60,
		184,
		-130,
		160
	],
	[
		"=",
		-58,
		204,
		-136,
		210
	]
];
var hatch = [
	[
		"m",
		-96,
		0,
		96,
		0,
		96,
		180,
		60,
		226,
		-60,
		226,
		-96,
		180
	],
	[
		"l",
		-70,
		0,
		70,
		0,
		70,
		170,
		44,
		202,
		-44,
		202,
		-70,
		170
	],
	[
		"om",
		0,
		110,
		36,
		36
	],
	[
		"=",
		-26,
		110,
		26,
		110
	],
	[
		"=",
		0,
		84,
		0,
		136
	],
	[
		"og",
		84,
		206,
		9,
		9
	]
];
var roundPane = [
	[
		"om",
		0,
		160,
		92,
		92
	],
	[
		"ow",
		0,
		160,
		76,
		76
	],
	[
		"~f",
		-74,
		150,
		-40,
		172,
		-4,
		152,
		34,
		180,
		74,
		156,
		60,
		110,
		0,
		84,
		-60,
		110
	],
	[
		"om",
		30,
		204,
		12,
		12
	]
];
var racks = [
	20,
	90,
	160,
	230
].flatMap((y) => [[
	"d",
	-110,
	y,
	110,
	y,
	110,
	y + 10,
	-110,
	y + 10
], ...row([
	-84,
	-42,
	0,
	42,
	84
], (x) => [[
	"~m",
	x,
	y + 10,
	x - 20,
	y + 30,
	x - 14,
	y + 46,
	x,
	y + 30,
	x + 14,
	y + 48,
	x + 20,
	y + 30
]])]);
var mantel = [
	[
		"t",
		-120,
		0,
		120,
		0,
		120,
		140,
		-120,
		140
	],
	[
		"d",
		-70,
		0,
		70,
		0,
		70,
		96,
		-70,
		96
	],
	[
		"~g",
		-40,
		8,
		-34,
		40,
		-14,
		30,
		0,
		76,
		16,
		34,
		34,
		44,
		40,
		8
	],
	[
		"=",
		-46,
		8,
		46,
		8
	],
	[
		"d",
		-134,
		140,
		134,
		140,
		134,
		154,
		-134,
		154
	],
	...candle(-96, 154),
	...candle(96, 154),
	[
		"l",
		-44,
		172,
		44,
		172,
		44,
		262,
		-44,
		262
	],
	[
		"m",
		-32,
		184,
		32,
		184,
		32,
		250,
		-32,
		250
	]
];
var grandStairs = [
	...[
		0,
		1,
		2,
		3,
		4,
		5
	].map((step) => [
		"l",
		-150 + step * 12,
		step * 26,
		150 - step * 12,
		step * 26,
		150 - step * 12,
		26 + step * 26,
		-150 + step * 12,
		26 + step * 26
	]),
	[
		"m",
		-64,
		0,
		64,
		0,
		40,
		156,
		-40,
		156
	],
	[
		"=",
		-170,
		70,
		-96,
		230
	],
	[
		"=",
		170,
		70,
		96,
		230
	],
	[
		"od",
		-170,
		78,
		12,
		12
	],
	[
		"od",
		170,
		78,
		12,
		12
	],
	[
		"d",
		-70,
		200,
		70,
		200,
		70,
		320,
		-70,
		320
	],
	[
		"l",
		-58,
		212,
		58,
		212,
		58,
		308,
		-58,
		308
	],
	[
		"om",
		0,
		270,
		18,
		22
	],
	[
		"~m",
		-40,
		212,
		-26,
		244,
		26,
		244,
		40,
		212
	]
];
var glassTable = [
	[
		"t",
		-100,
		70,
		100,
		70,
		100,
		80,
		-100,
		80
	],
	[
		"=",
		-84,
		0,
		-84,
		70
	],
	[
		"=",
		84,
		0,
		84,
		70
	],
	[
		"d",
		-130,
		150,
		130,
		150,
		130,
		250,
		-130,
		250
	],
	[
		"f",
		-120,
		160,
		120,
		160,
		120,
		240,
		-120,
		240
	],
	[
		"-",
		-80,
		170,
		-40,
		230
	],
	[
		"-",
		-60,
		170,
		-20,
		230
	],
	[
		"=",
		0,
		600,
		0,
		320
	]
];
var music = row([
	-90,
	0,
	90
], (x) => [
	[
		"=",
		x,
		0,
		x,
		100
	],
	[
		"-",
		x - 22,
		0,
		x + 22,
		0
	],
	[
		"l",
		x - 32,
		100,
		x + 32,
		100,
		x + 36,
		144,
		x - 28,
		144
	],
	[
		"-",
		x - 20,
		128,
		x + 24,
		128
	],
	[
		"-",
		x - 20,
		116,
		x + 24,
		116
	]
]);
var ringRopes = [
	[
		"m",
		-400,
		0,
		400,
		0,
		400,
		40,
		-400,
		40
	],
	...[
		90,
		130,
		170
	].map((y) => [
		"=",
		-400,
		y,
		400,
		y
	]),
	...row([-190, 190], (x) => [[
		"d",
		x - 12,
		0,
		x + 12,
		0,
		x + 12,
		190,
		x - 12,
		190
	], [
		"l",
		x - 18,
		84,
		x + 18,
		84,
		x + 18,
		176,
		x - 18,
		176
	]])
];
var shopWindows = [
	[
		"t",
		-160,
		0,
		160,
		0,
		160,
		300,
		-160,
		300
	],
	[
		"d",
		-160,
		230,
		160,
		230,
		160,
		274,
		-160,
		274
	],
	[
		"w",
		-146,
		30,
		-20,
		30,
		-20,
		216,
		-146,
		216
	],
	[
		"w",
		30,
		0,
		100,
		0,
		100,
		216,
		30,
		216
	],
	[
		"ot",
		-84,
		176,
		13,
		15
	],
	[
		"~m",
		-104,
		160,
		-112,
		100,
		-106,
		60,
		-62,
		60,
		-56,
		100,
		-64,
		160
	],
	[
		"=",
		-84,
		60,
		-84,
		30
	],
	...[250].flatMap((y) => row([
		-100,
		-40,
		20,
		80
	], (x) => [[
		"l",
		x - 16,
		y - 6,
		x + 16,
		y - 6,
		x + 16,
		y + 8,
		x - 16,
		y + 8
	]]))
];
var plane = [
	[
		"~l",
		-240,
		70,
		-200,
		110,
		120,
		120,
		220,
		90,
		180,
		56,
		-180,
		50
	],
	[
		"m",
		-230,
		96,
		-270,
		190,
		-220,
		190,
		-170,
		108
	],
	[
		"m",
		-40,
		120,
		-60,
		170,
		90,
		170,
		60,
		120
	],
	[
		"w",
		60,
		112,
		130,
		104,
		110,
		136,
		70,
		136
	],
	[
		"=",
		226,
		40,
		226,
		140
	],
	[
		"od",
		224,
		90,
		12,
		12
	],
	[
		"=",
		-20,
		52,
		-30,
		20
	],
	[
		"=",
		90,
		56,
		100,
		20
	],
	[
		"od",
		-30,
		14,
		16,
		16
	],
	[
		"od",
		100,
		14,
		16,
		16
	]
];
var pillowed = [
	[
		"d",
		-170,
		0,
		-152,
		0,
		-152,
		140,
		-170,
		140
	],
	[
		"l",
		-152,
		26,
		160,
		26,
		160,
		60,
		-152,
		60
	],
	[
		"~l",
		-148,
		60,
		-146,
		92,
		-84,
		92,
		-80,
		60
	],
	[
		"~m",
		-90,
		60,
		-70,
		78,
		40,
		74,
		166,
		66,
		168,
		14,
		-80,
		14
	],
	[
		"-",
		-30,
		20,
		-24,
		70
	],
	[
		"-",
		60,
		16,
		66,
		70
	],
	[
		"d",
		150,
		0,
		166,
		0,
		166,
		84,
		150,
		84
	]
];
var bedside = [
	[
		"t",
		-32,
		0,
		32,
		0,
		32,
		62,
		-32,
		62
	],
	[
		"-",
		-24,
		36,
		24,
		36
	],
	[
		".",
		0,
		46,
		4
	],
	[
		"=",
		0,
		62,
		0,
		90
	],
	[
		"g",
		-28,
		90,
		28,
		90,
		16,
		132,
		-16,
		132
	]
];
// web/core/rough/places/halls.ts
function hall$1(wall, built, ...spots) {
	return (stage) => {
		drawWalls(stage, wall);
		for (const [x, sketch] of built) drawSketch(wallOf(stage, isBroad(sketch) ? x : besideHeads(stage, x)), sketch);
		furnish(stage, spots, true);
	};
}
function isBroad(sketch) {
	const { left, right } = extentOf(sketch);
	return right - left > 400;
}
var archedWindow = [
	[
		"w",
		-34,
		130,
		-34,
		250,
		-20,
		286,
		0,
		300,
		20,
		286,
		34,
		250,
		34,
		130
	],
	[
		"-",
		0,
		130,
		0,
		300
	],
	[
		"-",
		-34,
		210,
		34,
		210
	],
	[
		"-",
		-44,
		124,
		44,
		124
	]
];
var torch = [
	[
		"d",
		-5,
		150,
		5,
		150,
		9,
		204,
		-9,
		204
	],
	[
		"=",
		-14,
		176,
		14,
		176
	],
	[
		"~g",
		-11,
		204,
		-14,
		230,
		-4,
		226,
		0,
		254,
		6,
		228,
		14,
		232,
		11,
		204
	]
];
var column = [
	[
		"t",
		-28,
		0,
		28,
		0,
		28,
		620,
		-28,
		620
	],
	[
		"m",
		-40,
		0,
		40,
		0,
		34,
		26,
		-34,
		26
	],
	[
		"-",
		-9,
		30,
		-9,
		620
	],
	[
		"-",
		10,
		30,
		10,
		620
	]
];
var banner = [
	[
		"=",
		-34,
		300,
		34,
		300
	],
	[
		"m",
		-28,
		300,
		28,
		300,
		28,
		170,
		0,
		140,
		-28,
		170
	],
	[
		"l",
		0,
		250,
		12,
		230,
		0,
		206,
		-12,
		230
	]
];
var bulbs = [
	[
		"l",
		-70,
		90,
		70,
		90,
		70,
		220,
		-70,
		220
	],
	[
		"d",
		-110,
		68,
		110,
		68,
		110,
		82,
		-110,
		82
	],
	...[
		-70,
		-35,
		0,
		35,
		70
	].map((x) => [
		"og",
		x,
		228,
		8,
		8
	]),
	...[
		100,
		140,
		180
	].flatMap((y) => [[
		"og",
		-80,
		y,
		8,
		8
	], [
		"og",
		80,
		y,
		8,
		8
	]])
];
var crates = [
	[
		"t",
		-120,
		0,
		-20,
		0,
		-20,
		96,
		-120,
		96
	],
	[
		"-",
		-120,
		0,
		-20,
		96
	],
	[
		"-",
		-120,
		96,
		-20,
		0
	],
	[
		"m",
		-14,
		0,
		92,
		0,
		92,
		104,
		-14,
		104
	],
	[
		"-",
		-14,
		70,
		92,
		70
	],
	[
		"-",
		-14,
		36,
		92,
		36
	],
	[
		"t",
		-76,
		100,
		20,
		100,
		20,
		186,
		-76,
		186
	],
	[
		"-",
		-76,
		100,
		20,
		186
	]
];
var judge = [
	[
		"d",
		-150,
		0,
		150,
		0,
		150,
		120,
		-150,
		120
	],
	[
		"t",
		-164,
		120,
		164,
		120,
		164,
		136,
		-164,
		136
	],
	[
		"-",
		-100,
		20,
		-100,
		104
	],
	[
		"-",
		0,
		20,
		0,
		104
	],
	[
		"-",
		100,
		20,
		100,
		104
	],
	[
		"t",
		-30,
		136,
		30,
		136,
		30,
		236,
		0,
		256,
		-30,
		236
	]
];
var pipes = [
	[
		"m",
		-200,
		210,
		200,
		210,
		200,
		240,
		-200,
		240
	],
	[
		"t",
		-90,
		0,
		-50,
		0,
		-50,
		210,
		-90,
		210
	],
	[
		"od",
		-70,
		110,
		34,
		34
	],
	[
		"ol",
		-70,
		110,
		24,
		24
	],
	[
		"=",
		-70,
		110,
		-58,
		126
	],
	[
		"t",
		70,
		0,
		110,
		0,
		110,
		210,
		70,
		210
	]
];
var dome = (stage) => {
	const { pen, width, bottom, horizon } = stage;
	drawWalls(stage, "plain");
	const foot = Math.max(horizon, bottom * .6);
	pen.wash(across(stage, -60, foot), pen.tones.sky);
	const shell = (part) => Array.from({ length: 13 }, (_, index) => {
		const angle = index / 12 * Math.PI;
		return [width * (.5 - Math.cos(angle) * .54 * part), foot - Math.sin(angle) * (foot - bottom * .04)];
	});
	for (const part of [
		1,
		.66,
		.3
	]) pen.line(shell(part), {
		soft: true,
		w: part === 1 ? 1.6 : .9
	});
	pen.lines([.3, .62].map((up) => pts([
		width * (.03 + up * .12),
		foot * (1 - up),
		width * (.97 - up * .12),
		foot * (1 - up)
	])), { w: .8 });
	pen.wash(pts([
		width * .02,
		foot,
		width * .2,
		foot - 22,
		width * .45,
		foot - 8,
		width * .7,
		foot - 30,
		width * .98,
		foot
	]), pen.tones.far);
	pen.line(pts([
		-60,
		foot,
		width + 60,
		foot
	]), { w: 1.2 });
	furnish(stage, [
		["potted plant", .06],
		["potted plant", .18],
		["potted plant", .8],
		["potted plant", .92]
	], true);
};
var seat = [[
	"~t",
	-70,
	0,
	-64,
	150,
	-40,
	170,
	40,
	170,
	64,
	150,
	70,
	0
], [
	"t",
	-28,
	172,
	28,
	172,
	28,
	212,
	-28,
	212
]];
var cab = (view, withSeats) => (stage) => {
	const { pen, width, bottom } = stage;
	const low = bottom * .62;
	pen.wash(across(stage, -60, bottom + 80), pen.tones.mid);
	const pane = pts([
		width * .06,
		low,
		width * .14,
		bottom * .08,
		width * .86,
		bottom * .08,
		width * .94,
		low
	]);
	pen.outline(pane, pen.tones.window, { w: 1.6 });
	view(stage, low);
	pen.line(pts([
		width * .5,
		bottom * .08,
		width * .5,
		low
	]), { w: 1.2 });
	pen.outline(box(-60, low, width + 120, bottom * .16), pen.tones.dark);
	for (const x of [
		.3,
		.36,
		.42
	]) pen.blob(width * x, low + bottom * .08, 9, 9, pen.tones.glow, { w: .8 });
	pen.wash(across(stage, low + bottom * .16, bottom + 80), pen.tones.ground);
	drawWheel(pen.at(width * .8, low + bottom * .06, bottom / 332));
	if (withSeats) for (const x of [.1, .9]) drawSketch(pen.at(width * x, bottom + 30, bottom / 332), seat);
};
function drawWheel(wheel) {
	wheel.line([...ring(0, 0, 46, 40, 14), [46, 0]], {
		soft: true,
		w: 2.4
	});
	wheel.lines([pts([
		-44,
		0,
		44,
		0
	]), pts([
		0,
		0,
		0,
		-38
	])], { w: 1.6 });
}
var roofsBelow = ({ pen, width, bottom, random }, low) => {
	for (let x = .1; x < .88; x += .07) {
		const high = bottom * (.06 + random() * .13);
		pen.outline(box(width * x, low - high, width * .055, high), pen.tones.far, { w: .7 });
	}
};
var roadAhead = ({ pen, width, bottom }, low) => {
	const far = bottom * .36;
	pen.wash(pts([
		width * .1,
		low,
		width * .12,
		far,
		width * .88,
		far,
		width * .9,
		low
	]), pen.tones.far);
	pen.outline(pts([
		width * .48,
		far,
		width * .52,
		far,
		width * .7,
		low,
		width * .3,
		low
	]), pen.tones.light, { w: .8 });
	pen.lines([pts([
		width * .5,
		far + 8,
		width * .5,
		far + 24
	]), pts([
		width * .5,
		low - 30,
		width * .5,
		low - 4
	])], { w: 1.2 });
};
var backSeat = (stage) => {
	const { pen, width, bottom } = stage;
	pen.wash(across(stage, -60, bottom + 80), pen.tones.mid);
	pen.outline(pts([
		width * .12,
		bottom * .42,
		width * .2,
		bottom * .1,
		width * .8,
		bottom * .1,
		width * .88,
		bottom * .42
	]), pen.tones.window, { w: 1.4 });
	for (const x of [-.02, .94]) pen.outline(box(width * x, bottom * .14, width * .08, bottom * .34), pen.tones.window);
	pen.line(pts([
		-60,
		bottom * .05,
		width + 60,
		bottom * .05
	]), { w: 1.2 });
	for (const [from, to] of [[.04, .49], [.51, .96]]) pen.outline(pts([
		width * from,
		bottom + 40,
		width * from,
		bottom * .5,
		width * (from + .03),
		bottom * .44,
		width * (to - .03),
		bottom * .44,
		width * to,
		bottom * .5,
		width * to,
		bottom + 40
	]), pen.tones.thing);
	pen.line(pts([
		-60,
		bottom * .8,
		width + 60,
		bottom * .8
	]), { w: 1.3 });
};
var cavern = (stage) => {
	const { pen, width, bottom, random } = stage;
	pen.wash(across(stage, -40, bottom + 80), pen.tones.far);
	const edge = (count, base, deep) => Array.from({ length: count }, (_, index) => [index / (count - 1) * (width + 120) - 60, base + (index % 2 === 0 ? 0 : deep * (.5 + random() * .5))]);
	pen.outline([
		[-60, -40],
		...edge(15, bottom * .05, bottom * .26),
		[width + 60, -40]
	], pen.tones.dark);
	pen.outline(pts([
		-60,
		bottom * .1,
		width * .1,
		bottom * .3,
		width * .05,
		bottom * .6,
		width * .12,
		bottom * .84,
		-60,
		bottom + 40
	]), pen.tones.dark);
	pen.outline(pts([
		width + 60,
		bottom * .1,
		width * .92,
		bottom * .34,
		width * .96,
		bottom * .62,
		width * .88,
		bottom * .86,
		width + 60,
		bottom + 40
	]), pen.tones.dark);
	pen.outline([
		[-60, bottom + 60],
		...edge(9, bottom * .84, -bottom * .05),
		[width + 60, bottom + 60]
	], pen.tones.mid);
	pen.hatch(box(width * .12, bottom * .2, width * .2, bottom * .6), 11, .4, { opacity: .25 });
};
var builtRooms = [
	{
		words: /\b(throne room|palace|castle|great hall|knights?’? hall|fortress)\b/,
		draw: hall$1("stones", [
			[.16, archedWindow],
			[.84, archedWindow],
			[.34, torch],
			[.66, torch],
			[.5, banner]
		])
	},
	{
		words: /\b(temple|shrine|pyramid|tomb|crypt)\b/,
		draw: hall$1("stones", [
			[.1, column],
			[.3, torch],
			[.9, column],
			[.7, torch]
		], ["statue", .5])
	},
	{
		words: /\b(cave|cavern|grotto)\b/,
		draw: cavern,
		isWhole: true
	},
	{
		words: /\bdome\b/,
		draw: dome,
		isWhole: true
	},
	{
		words: /\b(court(room| ?house)?|tribunal|dock)\b/,
		draw: hall$1("panels", [[.76, judge], [.16, scales]], ["bench", .16]),
		isWhole: true
	},
	{
		words: /\b((cargo )?hold|cargo (bay|deck|hold)|freight|container|warehouse)\b/,
		draw: hall$1("metal", [[.14, crates], [.86, crates]])
	},
	{
		words: /\b(dressing room|make-?up room)\b/,
		draw: hall$1("plain", [[.76, bulbs]], ["chair", .6], ["wardrobe", .14])
	},
	{
		words: /\b(reactor|engine room|machine room|submarine)\b/,
		draw: hall$1("metal", [[.2, pipes], [.82, pipes]])
	},
	{
		words: /\b(ventilation|air|lift|elevator) ?(shaft|duct)s?\b/,
		draw: hall$1("metal", [[.5, pipes]])
	},
	{
		words: /\b(crane|control) ?(cab|cabin|house)\b|\bcab of (a|the) crane\b|\bcrane\b/,
		draw: cab(roofsBelow, false),
		isWhole: true
	},
	{
		words: /\bback ?seat\b/,
		draw: backSeat,
		isWhole: true
	},
	{
		words: /\b(car(?! (wash|park|dealer|show))|taxi|van|truck|cab|lorry|jeep)\b/,
		draw: cab(roadAhead, true),
		isWhole: true
	},
	{
		words: /\b(lodge|hunting lodge|log cabin)\b/,
		draw: hall$1("panels", [[.5, [
			[
				"~-",
				-34,
				250,
				-44,
				214,
				-10,
				190,
				0,
				170,
				10,
				190,
				44,
				214,
				34,
				250
			],
			[
				"~-",
				-26,
				226,
				-10,
				210
			],
			[
				"~-",
				26,
				226,
				10,
				210
			],
			[
				"~t",
				-14,
				176,
				14,
				176,
				8,
				130,
				-8,
				130
			]
		]]], ["fireplace", .5], ["armchair", .2], ["window", .86])
	},
	{
		words: /\b(wardrobe|closet|cupboard)\b/,
		draw: hall$1("panels", [], ["shelf", .14], ["shelf", .86], ["curtain", .5])
	}
];
// web/core/rough/places/indoors.ts
function drawRoom(stage) {
	drawWalls(stage, "plain");
	return (x) => wallOf(stage, x);
}
var plainRoom = (stage) => {
	const wall = drawRoom(stage);
	drawWindow(wall(.8), 0, 110, 150, 170);
};
var workshop = (stage) => {
	const { random } = stage;
	const wall = drawRoom(stage);
	const bench = wall(.16);
	bench.outline(box(-170, 78, 340, 14), bench.tones.dark);
	bench.lines([pts([
		-150,
		78,
		-150,
		0
	]), pts([
		150,
		78,
		150,
		0
	])], { w: 1.6 });
	drawShelf(wall(.66), 0, 120, 230, "jars", random);
	drawShelf(wall(.66), 0, 190, 230, "jars", random);
	const tools = wall(.16);
	const hung = [
		-110,
		-60,
		-10,
		40,
		90
	].map((x, index) => [
		[x, 230],
		[x, 190 - index % 3 * 12],
		[x + 12, 184 - index % 3 * 12]
	]);
	tools.lines([pts([
		-140,
		232,
		130,
		232
	]), ...hung], { w: 1.1 });
};
var library = (stage) => {
	const { random } = stage;
	const wall = drawRoom(stage);
	for (const x of [.02, .68]) {
		const shelf = wall(x);
		shelf.outline(box(-10, 0, 270, 292), shelf.tones.thing);
		for (const y of [
			20,
			86,
			152,
			218
		]) drawShelf(shelf, 0, y, 250, "books", random);
	}
};
function drawTunnel(stage) {
	const { pen, width, bottom, horizon } = stage;
	const eye = Math.min(bottom * .6, Math.max(bottom * .3, horizon));
	const left = width * .36;
	const right = width * .64;
	const top = eye - bottom * .3;
	const floor = Math.min(bottom * .92, eye + bottom * .26);
	pen.wash([
		[-60, bottom + 60],
		[left, floor],
		[right, floor],
		[width + 60, bottom + 60]
	], pen.tones.ground);
	pen.wash([
		[-60, -60],
		[left, top],
		[left, floor],
		[-60, bottom + 60]
	], pen.tones.far);
	pen.wash([
		[width + 60, -60],
		[right, top],
		[right, floor],
		[width + 60, bottom + 60]
	], pen.tones.far);
	pen.outline([
		[left, top],
		[right, top],
		[right, floor],
		[left, floor]
	], pen.tones.sky);
	const edges = [
		[
			left,
			top,
			-40,
			-60
		],
		[
			right,
			top,
			width + 40,
			-60
		],
		[
			left,
			floor,
			-60,
			bottom + 50
		],
		[
			right,
			floor,
			width + 60,
			bottom + 50
		]
	].map(pts);
	pen.lines(edges, { w: 1.1 });
	return {
		left,
		right,
		top,
		floor
	};
}
var corridor = (stage) => {
	const { pen, width } = stage;
	const { left, right, top, floor } = drawTunnel(stage);
	for (const side of [0, 1]) for (const [near, far] of [
		[0, .26],
		[.42, .62],
		[.74, .88]
	]) {
		const x = (t) => side === 0 ? left * t : width - (width - right) * t;
		const y = (t, part) => {
			const high = -40 + (top + 40) * t;
			return high + (stage.bottom + 40 + (floor - stage.bottom - 40) * t - high) * part;
		};
		pen.outline([
			[x(near), y(near, .28)],
			[x(far), y(far, .28)],
			[x(far), y(far, 1)],
			[x(near), y(near, 1)]
		], pen.tones.thing, { w: .9 });
	}
	drawWindow(pen.at((left + right) / 2, floor, 1), 0, (floor - top) * .4, (right - left) * .4, (floor - top) * .34);
};
var hall = (stage) => {
	const wall = drawRoom(stage);
	for (const x of [
		.28,
		.5,
		.72
	]) {
		const pane = wall(x);
		pane.outline(arch(0, 120, 90, 330), pane.tones.window, { w: .9 });
		pane.line(pts([
			0,
			120,
			0,
			440
		]), { w: .7 });
	}
	for (const x of [.06, .94]) {
		const column = standing(stage, x, stage.back * 1.1);
		column.outline(box(-30, 0, 60, 900), column.tones.thing);
		column.outline(box(-42, 0, 84, 26), column.tones.mid);
		column.lines([pts([
			-10,
			30,
			-10,
			900
		]), pts([
			12,
			30,
			12,
			900
		])], { opacity: .5 });
	}
};
var indoorPlaces = [
	{
		words: /\b(corridor|hallway|passage|aisle)\b/,
		draw: corridor
	},
	{
		words: /\b(workshop|forge|smithy|workbench)\b/,
		draw: workshop
	},
	{
		words: /\b(library|archive|bookshop)\b/,
		draw: library
	},
	{
		words: /\b(hall|church|cathedral|temple|chapel|monastery|nave)\b/,
		draw: hall
	}
];
var oven = [
	[
		"m",
		-110,
		0,
		110,
		0,
		110,
		220,
		60,
		250,
		-60,
		250,
		-110,
		220
	],
	[
		"d",
		-56,
		56,
		-56,
		110,
		-32,
		142,
		0,
		152,
		32,
		142,
		56,
		110,
		56,
		56
	],
	[
		"~g",
		-30,
		62,
		-34,
		96,
		-12,
		92,
		0,
		128,
		14,
		94,
		34,
		98,
		30,
		62
	],
	[
		"=",
		-66,
		54,
		66,
		54
	],
	[
		"-",
		-110,
		190,
		-64,
		190
	],
	[
		"-",
		64,
		190,
		110,
		190
	],
	[
		"-",
		-110,
		30,
		110,
		30
	]
];
var wallBars = [
	[
		"=",
		-60,
		0,
		-60,
		270
	],
	[
		"=",
		60,
		0,
		60,
		270
	],
	...[
		30,
		60,
		90,
		120,
		150,
		180,
		210,
		240
	].map((y) => [
		"-",
		-60,
		y,
		60,
		y
	])
];
var punchBag = [
	[
		"-",
		0,
		290,
		0,
		230
	],
	[
		"~d",
		-26,
		90,
		-28,
		220,
		0,
		232,
		28,
		220,
		26,
		90,
		0,
		82
	],
	[
		"-",
		-27,
		190,
		27,
		190
	]
];
var barbell = [
	[
		"=",
		-90,
		26,
		90,
		26
	],
	[
		"d",
		-78,
		0,
		-60,
		0,
		-60,
		52,
		-78,
		52
	],
	[
		"d",
		60,
		0,
		78,
		0,
		78,
		52,
		60,
		52
	]
];
var carFront = [
	[
		"t",
		-96,
		24,
		96,
		24,
		98,
		78,
		78,
		88,
		60,
		142,
		-60,
		142,
		-78,
		88,
		-98,
		78
	],
	[
		"w",
		-66,
		88,
		-52,
		132,
		52,
		132,
		66,
		88
	],
	[
		"ol",
		-74,
		62,
		14,
		12
	],
	[
		"ol",
		74,
		62,
		14,
		12
	],
	[
		"d",
		-40,
		50,
		40,
		50,
		36,
		72,
		-36,
		72
	],
	[
		"d",
		-90,
		0,
		-62,
		0,
		-62,
		26,
		-90,
		26
	],
	[
		"d",
		62,
		0,
		90,
		0,
		90,
		26,
		62,
		26
	]
];
var tools = [
	[
		"=",
		-110,
		230,
		110,
		230
	],
	[
		"=",
		-84,
		230,
		-84,
		160
	],
	[
		"d",
		-100,
		150,
		-68,
		150,
		-68,
		166,
		-100,
		166
	],
	[
		"=",
		-40,
		230,
		-40,
		172
	],
	[
		"od",
		-40,
		162,
		12,
		12
	],
	[
		"m",
		0,
		170,
		40,
		190,
		40,
		214,
		0,
		214
	],
	[
		"=",
		84,
		230,
		84,
		150
	],
	[
		"-",
		70,
		150,
		98,
		150
	]
];
var tyres = [
	16,
	48,
	80
].flatMap((y) => [[
	"od",
	0,
	y,
	46,
	17
], [
	"om",
	0,
	y + 4,
	22,
	6
]]);
var liftDoors = [
	[
		"d",
		-150,
		0,
		150,
		0,
		150,
		270,
		-150,
		270
	],
	[
		"l",
		-136,
		0,
		-2,
		0,
		-2,
		250,
		-136,
		250
	],
	[
		"l",
		2,
		0,
		136,
		0,
		136,
		250,
		2,
		250
	],
	[
		"m",
		172,
		90,
		212,
		90,
		212,
		190,
		172,
		190
	],
	...[
		108,
		130,
		152,
		174
	].map((y) => [
		"og",
		192,
		y,
		7,
		7
	]),
	[
		"l",
		-50,
		286,
		50,
		286,
		50,
		316,
		-50,
		316
	],
	[
		"m",
		-18,
		292,
		18,
		292,
		0,
		312
	]
];
var flasks = [
	[
		"l",
		-130,
		76,
		130,
		76,
		130,
		90,
		-130,
		90
	],
	[
		"m",
		-110,
		0,
		110,
		0,
		110,
		76,
		-110,
		76
	],
	[
		"-",
		0,
		0,
		0,
		76
	],
	[
		"~w",
		-96,
		90,
		-104,
		104,
		-76,
		150,
		-76,
		176,
		-62,
		176,
		-62,
		150,
		-36,
		104,
		-44,
		90
	],
	[
		"m",
		-98,
		94,
		-92,
		112,
		-48,
		112,
		-42,
		94
	],
	[
		"ow",
		0,
		116,
		26,
		26
	],
	[
		"w",
		-8,
		138,
		8,
		138,
		8,
		176,
		-8,
		176
	],
	[
		"g",
		-22,
		108,
		22,
		108,
		14,
		96,
		-14,
		96
	],
	[
		"=",
		70,
		90,
		110,
		90
	],
	[
		"~=",
		78,
		92,
		64,
		120,
		84,
		150
	],
	[
		"d",
		78,
		128,
		94,
		122,
		112,
		160,
		96,
		168
	]
];
var drawers = [
	20,
	90,
	160
].flatMap((y) => row([
	-150,
	-50,
	50,
	150
], (x) => [[
	"l",
	x - 46,
	y,
	x + 46,
	y,
	x + 46,
	y + 64,
	x - 46,
	y + 64
], [
	"=",
	x - 14,
	y + 34,
	x + 14,
	y + 34
]]));
var slab = [
	[
		"l",
		-110,
		76,
		110,
		76,
		110,
		88,
		-110,
		88
	],
	[
		"=",
		-80,
		0,
		-80,
		76
	],
	[
		"=",
		80,
		0,
		80,
		76
	],
	[
		"~l",
		-104,
		88,
		-96,
		112,
		-76,
		116,
		-40,
		104,
		70,
		108,
		96,
		118,
		104,
		88
	]
];
var forge = [
	[
		"m",
		-100,
		0,
		100,
		0,
		100,
		84,
		-100,
		84
	],
	[
		"g",
		-60,
		84,
		-40,
		128,
		-22,
		104,
		0,
		150,
		20,
		106,
		42,
		124,
		60,
		84
	],
	[
		"d",
		-110,
		180,
		110,
		180,
		44,
		270,
		44,
		600,
		-44,
		600,
		-44,
		270
	],
	[
		"-",
		-100,
		42,
		100,
		42
	]
];
var anvil = [[
	"t",
	-30,
	0,
	30,
	0,
	26,
	44,
	-26,
	44
], [
	"d",
	-44,
	78,
	-80,
	86,
	-50,
	62,
	-18,
	60,
	-22,
	46,
	26,
	46,
	20,
	60,
	54,
	66,
	54,
	86,
	-44,
	86
]];
var millstone = [
	[
		"t",
		-90,
		0,
		90,
		0,
		90,
		60,
		-90,
		60
	],
	[
		"om",
		0,
		74,
		84,
		22
	],
	[
		"om",
		0,
		92,
		84,
		22
	],
	[
		"od",
		0,
		94,
		14,
		5
	],
	[
		"t",
		-8,
		96,
		8,
		96,
		8,
		640,
		-8,
		640
	],
	[
		"ol",
		90,
		230,
		8,
		74
	],
	[
		"=",
		8,
		230,
		90,
		230
	]
];
var sacks = [
	[
		"~l",
		-90,
		0,
		-96,
		40,
		-62,
		84,
		-30,
		84,
		0,
		42,
		-6,
		0
	],
	[
		"~l",
		6,
		0,
		0,
		40,
		30,
		80,
		62,
		80,
		94,
		42,
		88,
		0
	],
	[
		"=",
		-64,
		72,
		-28,
		72
	],
	[
		"=",
		28,
		68,
		64,
		68
	]
];
var telescope = [
	[
		"d",
		-60,
		0,
		60,
		0,
		20,
		100,
		-20,
		100
	],
	[
		"t",
		-110,
		90,
		-86,
		60,
		130,
		236,
		106,
		272
	],
	[
		"m",
		98,
		282,
		140,
		226,
		160,
		242,
		118,
		298
	],
	[
		"d",
		-130,
		76,
		-112,
		52,
		-92,
		68,
		-110,
		92
	],
	[
		"om",
		0,
		140,
		26,
		26
	]
];
var belt = [
	[
		"d",
		-200,
		70,
		200,
		70,
		200,
		88,
		-200,
		88
	],
	...row([
		-180,
		-90,
		0,
		90,
		180
	], (x) => [[
		"-",
		x,
		0,
		x,
		62
	], [
		"om",
		x,
		64,
		12,
		12
	]]),
	...row([
		-140,
		-40,
		60
	], (x) => [[
		"t",
		x - 26,
		88,
		x + 26,
		88,
		x + 26,
		128,
		x - 26,
		128
	], [
		"-",
		x,
		88,
		x,
		128
	]])
];
var gear = (x, y, r) => {
	return [["m", ...ring(x, y, r, r, 24).flatMap(([px, py], index) => {
		const out = Math.floor(index / 2) % 2 === 0 ? 1.16 : .9;
		return [x + (px - x) * out, y + (py - y) * out];
	})], [
		"ol",
		x,
		y,
		r * .3,
		r * .3
	]];
};
var gears = [...gear(-50, 190, 60), ...gear(52, 250, 44)];
var greatLamp = [
	[
		"d",
		-70,
		0,
		70,
		0,
		54,
		80,
		-54,
		80
	],
	[
		"l",
		-60,
		80,
		60,
		80,
		60,
		240,
		-60,
		240
	],
	[
		"og",
		0,
		160,
		40,
		60
	],
	[
		"-",
		-60,
		120,
		60,
		120
	],
	[
		"-",
		-60,
		200,
		60,
		200
	],
	[
		"d",
		-70,
		240,
		70,
		240,
		0,
		300
	],
	[
		"-",
		80,
		180,
		330,
		220
	],
	[
		"-",
		80,
		140,
		330,
		110
	],
	[
		"-",
		-80,
		180,
		-330,
		220
	],
	[
		"-",
		-80,
		140,
		-330,
		110
	]
];
var saunaBench = [
	[
		"t",
		-150,
		0,
		150,
		0,
		150,
		46,
		-150,
		46
	],
	[
		"t",
		-150,
		46,
		90,
		46,
		90,
		96,
		-150,
		96
	],
	[
		"t",
		-150,
		96,
		20,
		96,
		20,
		146,
		-150,
		146
	]
];
var stones = [
	[
		"d",
		-50,
		0,
		50,
		0,
		50,
		80,
		-50,
		80
	],
	[
		"g",
		-24,
		20,
		24,
		20,
		24,
		50,
		-24,
		50
	],
	...row([
		-34,
		-4,
		28
	], (x) => [[
		"om",
		x,
		88,
		20,
		14
	]]),
	[
		"~-",
		-30,
		116,
		-44,
		150,
		-20,
		180,
		-34,
		220
	],
	[
		"~-",
		10,
		116,
		-4,
		150,
		20,
		180,
		6,
		220
	]
];
var fireEngine = [
	[
		"t",
		-190,
		30,
		190,
		30,
		190,
		120,
		176,
		150,
		90,
		150,
		90,
		120,
		-190,
		120
	],
	[
		"w",
		104,
		96,
		176,
		96,
		166,
		138,
		104,
		138
	],
	[
		"=",
		-190,
		150,
		70,
		150
	],
	[
		"=",
		-190,
		132,
		70,
		132
	],
	...row([
		-170,
		-130,
		-90,
		-50,
		-10,
		30
	], (x) => [[
		"-",
		x,
		132,
		x,
		150
	]]),
	[
		"od",
		-120,
		30,
		32,
		32
	],
	[
		"od",
		130,
		30,
		32,
		32
	],
	[
		"g",
		110,
		150,
		150,
		150,
		146,
		166,
		114,
		166
	]
];
var slidePole = [[
	"=",
	-5,
	0,
	-5,
	640
], [
	"=",
	5,
	0,
	5,
	640
]];
var screens = [
	...[130, 200].flatMap((y) => row([
		-110,
		0,
		110
	], (x) => [
		[
			"d",
			x - 50,
			y,
			x + 50,
			y,
			x + 50,
			y + 60,
			x - 50,
			y + 60
		],
		[
			"w",
			x - 42,
			y + 8,
			x + 42,
			y + 8,
			x + 42,
			y + 52,
			x - 42,
			y + 52
		],
		[
			"~-",
			x - 36,
			y + 20,
			x - 12,
			y + 40,
			x + 6,
			y + 22,
			x + 34,
			y + 42
		]
	])),
	[
		"m",
		-170,
		0,
		170,
		0,
		150,
		92,
		-150,
		92
	],
	...row([
		-110,
		-70,
		-30,
		10,
		50,
		90
	], (x) => [[
		"og",
		x,
		66,
		7,
		7
	]])
];
var lockers = row([
	-105,
	-63,
	-21,
	21,
	63,
	105
], (x) => [
	[
		"m",
		x - 20,
		0,
		x + 20,
		0,
		x + 20,
		190,
		x - 20,
		190
	],
	[
		"-",
		x - 10,
		172,
		x + 10,
		172
	],
	[
		"-",
		x - 10,
		164,
		x + 10,
		164
	],
	[
		".",
		x + 12,
		100,
		3
	]
]);
var hay = [
	[
		"t",
		-120,
		0,
		-4,
		0,
		-4,
		74,
		-120,
		74
	],
	[
		"t",
		4,
		0,
		120,
		0,
		120,
		74,
		4,
		74
	],
	[
		"t",
		-64,
		76,
		60,
		76,
		60,
		148,
		-64,
		148
	],
	...row([
		-90,
		-34,
		34,
		90
	], (x) => [[
		"-",
		x,
		0,
		x,
		74
	]]),
	...row([-30, 26], (x) => [[
		"-",
		x,
		76,
		x,
		148
	]]),
	...row([
		-100,
		-60,
		20,
		70
	], (x) => [[
		"-",
		x,
		30,
		x + 16,
		38
	]]),
	[
		"-",
		-128,
		0,
		-140,
		16
	],
	[
		"-",
		124,
		0,
		140,
		14
	]
];
var barnDoor = [
	[
		"t",
		-100,
		0,
		100,
		0,
		100,
		220,
		-100,
		220
	],
	[
		"=",
		-100,
		0,
		0,
		220
	],
	[
		"=",
		-100,
		220,
		0,
		0
	],
	[
		"=",
		0,
		0,
		100,
		220
	],
	[
		"=",
		0,
		220,
		100,
		0
	],
	[
		"=",
		0,
		0,
		0,
		220
	]
];
var stall = [
	[
		"t",
		-110,
		0,
		110,
		0,
		110,
		120,
		-110,
		120
	],
	[
		"=",
		-110,
		10,
		110,
		110
	],
	[
		"=",
		-110,
		0,
		-110,
		300
	],
	[
		"=",
		110,
		0,
		110,
		300
	],
	[
		"~m",
		-70,
		120,
		-60,
		190,
		-20,
		236,
		20,
		238,
		76,
		190,
		66,
		170,
		20,
		186,
		10,
		120
	],
	[
		"m",
		-6,
		232,
		2,
		262,
		14,
		236
	],
	[
		"=",
		-66,
		140,
		-58,
		190,
		-24,
		234
	],
	[
		".",
		26,
		216,
		4
	],
	[
		".",
		64,
		186,
		3
	]
];
// web/core/rough/places/fittings-homes.ts
var paintings = [
	[
		"d",
		-130,
		120,
		-10,
		120,
		-10,
		230,
		-130,
		230
	],
	[
		"l",
		-120,
		130,
		-20,
		130,
		-20,
		220,
		-120,
		220
	],
	[
		"m",
		-120,
		130,
		-88,
		186,
		-64,
		156,
		-44,
		190,
		-20,
		130
	],
	[
		"d",
		30,
		110,
		120,
		110,
		120,
		240,
		30,
		240
	],
	[
		"l",
		40,
		120,
		110,
		120,
		110,
		230,
		40,
		230
	],
	[
		"om",
		75,
		186,
		18,
		22
	],
	[
		"m",
		48,
		120,
		60,
		160,
		90,
		160,
		102,
		120
	]
];
var rope = [
	...row([
		-110,
		0,
		110
	], (x) => [[
		"=",
		x,
		0,
		x,
		84
	], [
		"od",
		x,
		88,
		7,
		7
	]]),
	[
		"~=",
		-110,
		80,
		-55,
		50,
		0,
		80
	],
	[
		"~=",
		0,
		80,
		55,
		50,
		110,
		80
	]
];
var bones = [
	[
		"~=",
		-190,
		60,
		-120,
		120,
		-30,
		160,
		60,
		150,
		110,
		200,
		140,
		240
	],
	[
		"~l",
		130,
		236,
		150,
		262,
		196,
		252,
		200,
		236,
		160,
		230
	],
	[
		".",
		154,
		248,
		4
	],
	...row([
		-60,
		-36,
		-12,
		12,
		36
	], (x) => [[
		"~-",
		x,
		156,
		x + 16,
		120,
		x - 4,
		96
	]]),
	[
		"~=",
		-50,
		150,
		-30,
		90,
		-54,
		0,
		-34,
		0
	],
	[
		"~=",
		46,
		150,
		66,
		90,
		44,
		0,
		64,
		0
	],
	[
		"~-",
		100,
		180,
		120,
		160,
		112,
		144
	]
];
var bars = [
	...row([
		-120,
		-90,
		-60,
		-30,
		0,
		30,
		60,
		90,
		120
	], (x) => [[
		"=",
		x,
		0,
		x,
		620
	]]),
	[
		"=",
		-132,
		40,
		132,
		40
	],
	[
		"=",
		-132,
		216,
		132,
		216
	],
	[
		"d",
		34,
		100,
		58,
		100,
		58,
		132,
		34,
		132
	]
];
var highWindow = [[
	"w",
	-40,
	200,
	40,
	200,
	40,
	262,
	-40,
	262
], ...row([
	-20,
	0,
	20
], (x) => [[
	"=",
	x,
	200,
	x,
	262
]])];
var bunk = [
	[
		"l",
		-100,
		44,
		100,
		44,
		100,
		60,
		-100,
		60
	],
	[
		"=",
		-104,
		44,
		104,
		44
	],
	[
		"-",
		-90,
		0,
		-90,
		44
	],
	[
		"-",
		90,
		0,
		90,
		44
	],
	[
		"~l",
		-96,
		60,
		-92,
		74,
		-56,
		74,
		-52,
		60
	]
];
var toilet = [
	[
		"l",
		-30,
		70,
		26,
		70,
		26,
		118,
		-30,
		118
	],
	[
		"~l",
		-26,
		0,
		-30,
		40,
		-40,
		66,
		44,
		66,
		34,
		30,
		20,
		0
	],
	[
		"l",
		-42,
		64,
		46,
		64,
		46,
		72,
		-42,
		72
	]
];
var washbasin = [
	[
		"l",
		-34,
		130,
		34,
		130,
		34,
		230,
		-34,
		230
	],
	[
		"-",
		-20,
		150,
		16,
		210
	],
	[
		"~l",
		-46,
		96,
		-36,
		62,
		36,
		62,
		46,
		96
	],
	[
		"l",
		-9,
		0,
		9,
		0,
		9,
		62,
		-9,
		62
	],
	[
		"~=",
		0,
		96,
		0,
		116,
		16,
		112
	]
];
var shower = [
	[
		"~l",
		-110,
		0,
		-120,
		40,
		120,
		40,
		110,
		0
	],
	[
		"l",
		-124,
		40,
		124,
		40,
		124,
		56,
		-124,
		56
	],
	[
		"=",
		-130,
		268,
		40,
		268
	],
	[
		"~m",
		-124,
		268,
		-120,
		46,
		-40,
		46,
		-52,
		160,
		-30,
		268
	],
	[
		"-",
		-96,
		260,
		-92,
		60
	],
	[
		"-",
		-66,
		260,
		-64,
		60
	],
	[
		"=",
		104,
		56,
		104,
		230,
		76,
		236
	],
	[
		"d",
		62,
		226,
		86,
		226,
		80,
		240,
		68,
		240
	]
];
var board = [
	[
		"t",
		-160,
		92,
		160,
		92,
		160,
		226,
		-160,
		226
	],
	[
		"d",
		-150,
		102,
		150,
		102,
		150,
		216,
		-150,
		216
	],
	[
		"-",
		-150,
		92,
		-150,
		84
	],
	[
		"l",
		-120,
		186,
		-40,
		186,
		-40,
		189,
		-120,
		189
	],
	[
		"l",
		-120,
		164,
		-60,
		164,
		-60,
		167,
		-120,
		167
	],
	[
		"l",
		30,
		180,
		110,
		180,
		110,
		183,
		30,
		183
	]
];
var pupilsDesk = [
	[
		"t",
		-62,
		62,
		62,
		62,
		62,
		72,
		-62,
		72
	],
	[
		"-",
		-54,
		0,
		-54,
		62
	],
	[
		"-",
		54,
		0,
		54,
		62
	],
	[
		"l",
		-36,
		72,
		0,
		72,
		4,
		78,
		-32,
		78
	],
	[
		"d",
		-34,
		0,
		-30,
		0,
		-30,
		40,
		30,
		40,
		30,
		0,
		34,
		0,
		34,
		46,
		-34,
		46
	]
];
var altar = [
	[
		"l",
		-110,
		0,
		110,
		0,
		110,
		92,
		-110,
		92
	],
	[
		"d",
		-118,
		92,
		118,
		92,
		118,
		102,
		-118,
		102
	],
	[
		"d",
		-8,
		140,
		8,
		140,
		8,
		214,
		44,
		214,
		44,
		230,
		8,
		230,
		8,
		284,
		-8,
		284,
		-8,
		230,
		-44,
		230,
		-44,
		214,
		-8,
		214
	],
	...row([-84, 84], (x) => [[
		"l",
		x - 6,
		102,
		x + 6,
		102,
		x + 6,
		134,
		x - 6,
		134
	], [
		"og",
		x,
		143,
		5,
		9
	]])
];
var churchWindow = [
	[
		"w",
		-44,
		120,
		-44,
		260,
		-30,
		310,
		0,
		346,
		30,
		310,
		44,
		260,
		44,
		120
	],
	[
		"=",
		0,
		120,
		0,
		346
	],
	[
		"-",
		-44,
		180,
		44,
		180
	],
	[
		"-",
		-44,
		250,
		44,
		250
	],
	[
		"-",
		-44,
		120,
		0,
		180,
		44,
		120
	]
];
var towerBell = [
	[
		"d",
		-150,
		330,
		150,
		330,
		150,
		352,
		-150,
		352
	],
	[
		"m",
		-10,
		318,
		10,
		318,
		10,
		332,
		-10,
		332
	],
	[
		"~t",
		-84,
		190,
		-60,
		214,
		-46,
		290,
		-20,
		318,
		20,
		318,
		46,
		290,
		60,
		214,
		84,
		190
	],
	[
		"d",
		-88,
		182,
		88,
		182,
		88,
		194,
		-88,
		194
	],
	[
		"od",
		0,
		174,
		12,
		12
	],
	[
		"=",
		110,
		40,
		110,
		330
	],
	[
		"~m",
		104,
		20,
		116,
		20,
		118,
		44,
		102,
		44
	]
];
var pew = [
	[
		"t",
		-110,
		0,
		110,
		0,
		110,
		84,
		-110,
		84
	],
	[
		"d",
		-116,
		84,
		116,
		84,
		116,
		94,
		-116,
		94
	],
	[
		"t",
		100,
		0,
		124,
		0,
		124,
		104,
		104,
		104
	]
];
var fish = (x, y, size) => [
	[
		"~l",
		x - size,
		y,
		x - size * .2,
		y + size * .5,
		x + size * .6,
		y,
		x - size * .2,
		y - size * .5
	],
	[
		"l",
		x + size * .5,
		y,
		x + size,
		y + size * .4,
		x + size,
		y - size * .4
	],
	[
		".",
		x - size * .6,
		y + 4,
		3
	]
];
var tank = [
	[
		"d",
		-200,
		50,
		200,
		50,
		200,
		290,
		-200,
		290
	],
	[
		"f",
		-190,
		60,
		190,
		60,
		190,
		280,
		-190,
		280
	],
	[
		"~m",
		-150,
		60,
		-162,
		110,
		-140,
		140,
		-150,
		170,
		-130,
		130,
		-138,
		60
	],
	[
		"~m",
		130,
		60,
		120,
		120,
		142,
		160,
		134,
		200,
		156,
		140,
		150,
		60
	],
	...fish(-70, 210, 40),
	...fish(60, 150, 30),
	...fish(90, 240, 22),
	...fish(-40, 110, 24)
];
var throne = [
	[
		"m",
		-120,
		0,
		120,
		0,
		120,
		18,
		-120,
		18
	],
	[
		"m",
		-90,
		18,
		90,
		18,
		90,
		36,
		-90,
		36
	],
	[
		"t",
		-50,
		36,
		50,
		36,
		50,
		150,
		44,
		210,
		22,
		190,
		0,
		226,
		-22,
		190,
		-44,
		210,
		-50,
		150
	],
	[
		"d",
		-34,
		100,
		34,
		100,
		34,
		176,
		-34,
		176
	],
	[
		"d",
		-40,
		84,
		40,
		84,
		40,
		98,
		-40,
		98
	],
	[
		"d",
		-62,
		36,
		-46,
		36,
		-46,
		124,
		-62,
		124
	],
	[
		"d",
		46,
		36,
		62,
		36,
		62,
		124,
		46,
		124
	]
];
// web/core/rough/places/fittings-shops.ts
var loaves = [
	90,
	150,
	210
].flatMap((y) => [[
	"=",
	-120,
	y,
	120,
	y
], ...row([
	-88,
	-30,
	30,
	88
], (x) => [
	[
		"~t",
		x - 24,
		y,
		x - 22,
		y + 18,
		x,
		y + 26,
		x + 22,
		y + 18,
		x + 24,
		y
	],
	[
		"-",
		x - 8,
		y + 10,
		x - 2,
		y + 20
	],
	[
		"-",
		x + 4,
		y + 10,
		x + 10,
		y + 20
	]
])]);
var counter = [
	[
		"t",
		-110,
		0,
		110,
		0,
		110,
		86,
		-110,
		86
	],
	[
		"d",
		-122,
		86,
		122,
		86,
		122,
		98,
		-122,
		98
	],
	[
		"-",
		-40,
		6,
		-40,
		80
	],
	[
		"-",
		40,
		6,
		40,
		80
	]
];
var washers = row([
	-106,
	0,
	106
], (x) => [
	[
		"l",
		x - 48,
		0,
		x + 48,
		0,
		x + 48,
		116,
		x - 48,
		116
	],
	[
		"-",
		x - 48,
		96,
		x + 48,
		96
	],
	[
		"om",
		x,
		50,
		34,
		34
	],
	[
		"ow",
		x,
		50,
		24,
		24
	],
	[
		"~-",
		x - 20,
		46,
		x - 6,
		54,
		x + 6,
		46,
		x + 20,
		52
	],
	[
		".",
		x + 34,
		106,
		4
	]
]);
var pigeonholes = [
	[
		"t",
		-110,
		90,
		110,
		90,
		110,
		250,
		-110,
		250
	],
	...[
		130,
		170,
		210
	].map((y) => [
		"-",
		-110,
		y,
		110,
		y
	]),
	...row([
		-66,
		-22,
		22,
		66
	], (x) => [[
		"-",
		x,
		90,
		x,
		250
	]]),
	...row([-100, 30], (x) => [[
		"l",
		x,
		132,
		x + 28,
		132,
		x + 28,
		154,
		x,
		154
	], [
		"l",
		x + 36,
		212,
		x + 62,
		212,
		x + 62,
		230,
		x + 36,
		230
	]])
];
var parcels = [
	...counter,
	[
		"m",
		-70,
		98,
		-10,
		98,
		-10,
		140,
		-70,
		140
	],
	[
		"-",
		-40,
		98,
		-40,
		140
	],
	[
		"-",
		-70,
		118,
		-10,
		118
	],
	[
		"l",
		20,
		98,
		84,
		98,
		84,
		138,
		20,
		138
	],
	[
		"-",
		20,
		138,
		52,
		112,
		84,
		138
	]
];
var keys = [
	[
		"d",
		-100,
		120,
		100,
		120,
		100,
		230,
		-100,
		230
	],
	...[
		142,
		178,
		212
	].flatMap((y) => row([
		-70,
		-35,
		0,
		35,
		70
	], (x) => [[
		"og",
		x,
		y,
		5,
		5
	]])),
	...counter,
	[
		"~g",
		-14,
		98,
		-10,
		114,
		10,
		114,
		14,
		98
	]
];
var bottles = (y) => [[
	"=",
	-115,
	y,
	115,
	y
], ...row([
	-96,
	-56,
	-16,
	24,
	64,
	100
], (x) => [[
	"l",
	x - 11,
	y,
	x + 11,
	y,
	x + 11,
	y + 28,
	x + 4,
	y + 34,
	x + 4,
	y + 46,
	x - 4,
	y + 46,
	x - 4,
	y + 34,
	x - 11,
	y + 28
], [
	"-",
	x - 11,
	y + 14,
	x + 11,
	y + 14
]])];
var greenCross = [[
	"l",
	-50,
	190,
	50,
	190,
	50,
	290,
	-50,
	290
], [
	"d",
	-12,
	202,
	12,
	202,
	12,
	228,
	38,
	228,
	38,
	252,
	12,
	252,
	12,
	278,
	-12,
	278,
	-12,
	252,
	-38,
	252,
	-38,
	228,
	-12,
	228
]];
var bucket = (x, high) => [[
	"m",
	x - 20,
	0,
	x + 20,
	0,
	x + 28,
	56,
	x - 28,
	56
], ...row([
	-20,
	0,
	20
], (dx) => [
	[
		"-",
		x + dx * .4,
		56,
		x + dx,
		high
	],
	[
		"og",
		x + dx,
		high + (dx === 0 ? 16 : 4),
		13,
		13
	],
	[
		".",
		x + dx,
		high + (dx === 0 ? 16 : 4),
		4
	]
])];
var flowers = [
	...bucket(-90, 110),
	...bucket(-20, 140),
	...bucket(56, 118),
	...bucket(120, 100)
];
var meat = [
	[
		"=",
		-120,
		250,
		120,
		250
	],
	...row([-84, 56], (x) => [
		[
			"-",
			x,
			250,
			x,
			232
		],
		[
			"~c",
			x - 20,
			150,
			x - 30,
			184,
			x - 10,
			232,
			x + 10,
			232,
			x + 30,
			184,
			x + 18,
			150
		],
		[
			"l",
			x - 5,
			132,
			x + 5,
			132,
			x + 5,
			152,
			x - 5,
			152
		]
	]),
	...row([
		-30,
		0,
		104
	], (x) => [
		[
			"om",
			x,
			226,
			9,
			20
		],
		[
			"om",
			x,
			184,
			9,
			20
		],
		[
			"om",
			x,
			142,
			9,
			20
		]
	])
];
var goods = [
	20,
	80,
	140,
	200
].flatMap((y) => [[
	"=",
	-130,
	y,
	130,
	y
], ...row([
	-112,
	-76,
	-40,
	-4,
	32,
	68,
	104
], (x) => [[
	y % 40 === 20 ? "m" : "l",
	x - 14,
	y,
	x + 14,
	y,
	x + 14,
	y + 40,
	x - 14,
	y + 40
], [
	"-",
	x - 14,
	y + 22,
	x + 14,
	y + 22
]])]);
var trolley = [
	[
		"=",
		-56,
		112,
		-40,
		104
	],
	[
		"l",
		-42,
		100,
		50,
		92,
		38,
		50,
		-30,
		46
	],
	...row([
		-20,
		2,
		24
	], (x) => [[
		"-",
		x,
		48,
		x,
		96
	]]),
	[
		"-",
		-36,
		74,
		44,
		72
	],
	[
		"=",
		-34,
		46,
		-36,
		22,
		40,
		22
	],
	[
		"od",
		-30,
		10,
		9,
		9
	],
	[
		"od",
		34,
		10,
		9,
		9
	]
];
var toys = [
	[
		"=",
		-130,
		90,
		130,
		90
	],
	[
		"=",
		-130,
		180,
		130,
		180
	],
	[
		"ot",
		-84,
		112,
		24,
		22
	],
	[
		"ot",
		-84,
		148,
		18,
		17
	],
	[
		"ot",
		-100,
		162,
		7,
		7
	],
	[
		"ot",
		-68,
		162,
		7,
		7
	],
	[
		".",
		-90,
		150,
		2.5
	],
	[
		".",
		-78,
		150,
		2.5
	],
	[
		"m",
		-30,
		90,
		20,
		90,
		20,
		126,
		-6,
		126,
		-6,
		142,
		-30,
		142
	],
	[
		"om",
		64,
		112,
		22,
		22
	],
	[
		"-",
		44,
		112,
		84,
		112
	],
	[
		"t",
		-110,
		180,
		-50,
		180,
		-50,
		196,
		-80,
		214,
		-110,
		196
	],
	[
		"m",
		0,
		180,
		34,
		180,
		34,
		212,
		0,
		212
	],
	[
		"l",
		6,
		212,
		28,
		212,
		17,
		240
	],
	[
		"od",
		74,
		186,
		8,
		8
	],
	[
		"od",
		106,
		186,
		8,
		8
	],
	[
		"t",
		60,
		190,
		120,
		190,
		112,
		212,
		70,
		212
	]
];
var barber = [
	[
		"l",
		-60,
		130,
		60,
		130,
		60,
		250,
		-60,
		250
	],
	[
		"-",
		-30,
		150,
		20,
		230
	],
	[
		"d",
		-80,
		112,
		80,
		112,
		80,
		122,
		-80,
		122
	],
	[
		"d",
		-28,
		0,
		28,
		0,
		8,
		12,
		8,
		40,
		-8,
		40,
		-8,
		12
	],
	[
		"t",
		-40,
		40,
		40,
		40,
		44,
		60,
		-44,
		60
	],
	[
		"~t",
		-34,
		62,
		-36,
		120,
		36,
		120,
		34,
		62
	],
	[
		"t",
		-18,
		122,
		18,
		122,
		18,
		144,
		-18,
		144
	]
];
var pole = [
	[
		"l",
		-14,
		120,
		14,
		120,
		14,
		230,
		-14,
		230
	],
	...[
		120,
		150,
		180
	].map((y) => [
		"d",
		-14,
		y,
		14,
		y + 26,
		14,
		y + 40,
		-14,
		y + 14
	]),
	[
		"od",
		0,
		238,
		12,
		10
	],
	[
		"od",
		0,
		112,
		12,
		10
	]
];
var slots = row([
	-96,
	0,
	96
], (x) => [
	[
		"m",
		x - 38,
		0,
		x + 38,
		0,
		x + 38,
		170,
		x - 38,
		170
	],
	[
		"g",
		x - 38,
		170,
		x + 38,
		170,
		x + 24,
		196,
		x - 24,
		196
	],
	[
		"l",
		x - 28,
		100,
		x + 28,
		100,
		x + 28,
		140,
		x - 28,
		140
	],
	[
		"-",
		x - 9,
		100,
		x - 9,
		140
	],
	[
		"-",
		x + 9,
		100,
		x + 9,
		140
	],
	[
		"=",
		x + 38,
		84,
		x + 48,
		130
	],
	[
		"od",
		x + 48,
		134,
		6,
		6
	]
]);
var mirrorBall = [
	[
		"-",
		0,
		600,
		0,
		290
	],
	[
		"ol",
		0,
		250,
		44,
		44
	],
	[
		"~-",
		-42,
		250,
		0,
		240,
		42,
		250
	],
	[
		"~-",
		-36,
		276,
		0,
		268,
		36,
		276
	],
	[
		"~-",
		-36,
		224,
		0,
		212,
		36,
		224
	],
	[
		"~-",
		0,
		294,
		-20,
		250,
		0,
		206
	],
	[
		"~-",
		0,
		294,
		20,
		250,
		0,
		206
	],
	[
		"=",
		-70,
		300,
		-110,
		330
	],
	[
		"=",
		70,
		300,
		110,
		330
	],
	[
		"=",
		-76,
		240,
		-130,
		236
	],
	[
		"=",
		76,
		240,
		130,
		236
	]
];
var speaker = [
	[
		"d",
		-46,
		0,
		46,
		0,
		46,
		190,
		-46,
		190
	],
	[
		"om",
		0,
		56,
		34,
		34
	],
	[
		"od",
		0,
		56,
		12,
		12
	],
	[
		"om",
		0,
		140,
		24,
		24
	]
];
var cafeTable = [
	[
		"t",
		-54,
		74,
		54,
		74,
		54,
		82,
		-54,
		82
	],
	[
		"=",
		0,
		0,
		0,
		74
	],
	[
		"=",
		-26,
		0,
		26,
		0
	],
	[
		"l",
		-30,
		82,
		-12,
		82,
		-9,
		100,
		-33,
		100
	],
	[
		"~-",
		-26,
		106,
		-20,
		116,
		-26,
		128
	],
	...row([-92, 92], (x) => [
		[
			"m",
			x - 22,
			42,
			x + 22,
			42,
			x + 22,
			50,
			x - 22,
			50
		],
		[
			"-",
			x - 20,
			0,
			x - 20,
			42
		],
		[
			"-",
			x + 20,
			0,
			x + 20,
			42
		],
		[
			"=",
			x + Math.sign(x) * 22,
			44,
			x + Math.sign(x) * 26,
			96
		]
	])
];
var menu = [[
	"d",
	-60,
	130,
	60,
	130,
	60,
	230,
	-60,
	230
], ...[
	210,
	192,
	174,
	156
].map((y) => [
	"l",
	-44,
	y,
	30,
	y,
	30,
	y + 3,
	-44,
	y + 3
])];
var casks = [
	...row([-56, 56], (x) => [
		[
			"ot",
			x,
			54,
			54,
			54
		],
		[
			"om",
			x,
			54,
			40,
			40
		],
		[
			".",
			x,
			30,
			6
		]
	]),
	[
		"ot",
		0,
		146,
		52,
		52
	],
	[
		"om",
		0,
		146,
		38,
		38
	]
];
var seats = row([
	-100,
	-34,
	32,
	98
], (x) => [
	[
		"m",
		x - 28,
		42,
		x + 28,
		42,
		x + 28,
		52,
		x - 28,
		52
	],
	[
		"m",
		x - 26,
		56,
		x + 26,
		56,
		x + 24,
		100,
		x - 24,
		100
	],
	[
		"-",
		x - 22,
		0,
		x - 22,
		42
	],
	[
		"-",
		x + 22,
		0,
		x + 22,
		42
	]
]);
var grille = [
	...counter,
	[
		"=",
		-110,
		220,
		110,
		220
	],
	...row([
		-110,
		-88,
		-66,
		-44,
		44,
		66,
		88,
		110
	], (x) => [[
		"-",
		x,
		98,
		x,
		220
	]]),
	[
		"=",
		-40,
		98,
		-40,
		220
	],
	[
		"=",
		40,
		98,
		40,
		220
	],
	[
		"og",
		-4,
		104,
		9,
		5
	]
];
var vaultDoor = [
	[
		"d",
		-110,
		0,
		110,
		0,
		110,
		250,
		-110,
		250
	],
	[
		"ol",
		0,
		124,
		98,
		98
	],
	[
		"om",
		0,
		124,
		76,
		76
	],
	[
		"=",
		-40,
		124,
		40,
		124
	],
	[
		"=",
		0,
		84,
		0,
		164
	],
	[
		"od",
		0,
		124,
		14,
		14
	]
];
// web/core/rough/places/trades.ts
var underRoof = (stage) => {
	const { pen, width, bottom } = stage;
	hall$1("plain", [], ["treasure chest", .2], ["crate", .74], ["standing mirror", .62])(stage);
	for (const side of [0, 1]) {
		const x = (part) => (side === 0 ? part : 1 - part) * width;
		pen.outline(pts([
			x(-.1),
			-40,
			x(.46),
			-40,
			x(.03),
			bottom * .8,
			x(-.1),
			bottom * .8
		]), pen.tones.mid);
		pen.lines([
			.08,
			.2,
			.32
		].map((part) => pts([
			x(part),
			-40,
			x(part - .24),
			bottom * .45
		])), {
			w: 1.4,
			opacity: .7
		});
	}
	pen.outline(pts([
		width * .68,
		bottom * .14,
		width * .78,
		bottom * .14,
		width * .85,
		bottom * .4,
		width * .75,
		bottom * .4
	]), pen.tones.window);
};
var greenBed = [[
	"t",
	-130,
	0,
	130,
	0,
	130,
	70,
	-130,
	70
], ...row([
	-96,
	-36,
	30,
	94
], (x) => [[
	"~d",
	x - 8,
	70,
	x - 40,
	108,
	x - 28,
	132,
	x - 8,
	112,
	x - 6,
	166,
	x + 10,
	112,
	x + 36,
	134,
	x + 42,
	106,
	x + 8,
	70
]])];
var glassHouse = (stage) => {
	const { pen, width, bottom } = stage;
	drawWalls(stage, "plain");
	const foot = floorOf(stage);
	const bars = [
		0,
		.1,
		.2,
		.3,
		.4,
		.5,
		.6,
		.7,
		.8,
		.9,
		1
	].map((x) => pts([
		width * x,
		foot,
		width * x,
		bottom * .3,
		width * (.25 + x * .5),
		-20
	]));
	const rails = [.3, .1].map((y) => pts([
		-60,
		bottom * y,
		width + 60,
		bottom * y
	]));
	pen.lines([...bars, ...rails], { w: 1 });
	for (const x of [.14, .86]) drawSketch(wallOf(stage, x), greenBed);
};
var pictureHouse = (stage) => {
	const { pen, width, bottom } = stage;
	pen.wash(across(stage, -60, bottom + 80), pen.tones.dark);
	pen.outline(box(width * .16, bottom * .06, width * .68, bottom * .44), pen.tones.light, { w: 1.6 });
	for (const [y, size] of [[.66, .07], [.82, .09]]) for (let x = -.02; x < 1.05; x += size) pen.outline(box(width * x, bottom * y, width * size * .86, bottom * .5), pen.tones.mid, { w: .9 });
};
var vaultOfSnow = (stage) => {
	const { pen, width, bottom } = stage;
	pen.wash(across(stage, -60, bottom + 80), pen.tones.light);
	const foot = bottom * .8;
	const arc = (part) => ring(width / 2, foot, width * .6 * part, bottom * 1.1 * part, 28).filter(([, y]) => y <= foot + 1);
	for (const part of [
		1,
		.8,
		.6
	]) pen.line(arc(part), {
		soft: true,
		w: 1.2
	});
	const joints = [
		.1,
		.22,
		.34,
		.46,
		.58,
		.7,
		.82,
		.94
	].flatMap((turn, index) => {
		const at = (part) => [width / 2 - Math.cos(turn * Math.PI) * width * .6 * part, foot - Math.sin(turn * Math.PI) * bottom * 1.1 * part];
		return [index % 2 === 0 ? [at(.6), at(.8)] : [at(.8), at(1)]];
	});
	pen.lines(joints, { w: 1 });
	pen.outline(ring(width / 2, foot, width * .1, bottom * .3, 20).filter(([, y]) => y <= foot + 1), pen.tones.dark);
	pen.line(pts([
		-60,
		foot,
		width + 60,
		foot
	]), { w: .8 });
};
var seaAhead = ({ pen, width, bottom }, low) => {
	pen.wash(pts([
		width * .07,
		low,
		width * .1,
		bottom * .38,
		width * .9,
		bottom * .38,
		width * .93,
		low
	]), pen.tones.mid);
	pen.lines([
		.2,
		.4,
		.66,
		.78
	].map((x, index) => pts([
		width * x,
		bottom * (.44 + index * .04),
		width * (x + .07),
		bottom * (.44 + index * .04)
	])), { w: 1 });
};
var starsAhead = ({ pen, width, bottom, random }, low) => {
	pen.wash(pts([
		width * .08,
		low - 2,
		width * .15,
		bottom * .09,
		width * .85,
		bottom * .09,
		width * .92,
		low - 2
	]), pen.tones.hollow);
	for (let index = 0; index < 22; index++) pen.dot(width * (.16 + random() * .68), bottom * .12 + random() * (low - bottom * .16), 1.2 + random(), pen.tones.light);
	pen.blob(width * .74, bottom * .3, bottom * .12, bottom * .12, pen.tones.far);
};
var room$1 = (words, wall, built, ...spots) => ({
	words,
	draw: hall$1(wall, built, ...spots),
	isWhole: true
});
var tradeRooms = [
	room$1(/\b(bakery|bakehouse|baker['’]s|patisserie|pizzeria)\b/, "tiles", [
		[.17, oven],
		[.84, loaves],
		[.6, counter]
	]),
	room$1(/\b(laundry|laundrette|launderette|laundromat|laundry room|dry cleaner['’]?s?)\b/, "tiles", [[.2, washers], [.82, washers]]),
	room$1(/\b(natural history|dinosaur)\b/, "plain", [[.74, bones], [.14, paintings]]),
	room$1(/\b(museum|gallery|exhibition)\b/, "plain", [
		[.18, paintings],
		[.7, paintings],
		[.7, rope]
	], ["statue", .93]),
	room$1(/\b(prison|jail|dungeon|cells?|lock-?up)\b/, "stones", [
		[.12, bars],
		[.64, highWindow],
		[.84, bunk]
	]),
	room$1(/\b(gym|gymnasium|sports hall|fitness studio|boxing (gym|club))\b/, "panels", [
		[.12, wallBars],
		[.66, punchBag],
		[.86, barbell]
	]),
	room$1(/\b(locker|changing) ?room\b/, "tiles", [[.15, lockers], [.84, lockers]], ["bench", .6]),
	room$1(/\b(garage|repair shop|car workshop)\b/, "bricks", [
		[.8, carFront],
		[.16, tools],
		[.12, tyres]
	]),
	room$1(/\b(barn|hayloft|granary)\b/, "panels", [[.16, hay], [.72, barnDoor]], ["ladder", .93]),
	room$1(/\b(stables?|cowshed|paddock|horse ?box)\b/, "panels", [[.18, stall], [.8, stall]]),
	room$1(/\b(lift|elevator)(?! shaft)\b/, "metal", [[.55, liftDoors]]),
	room$1(/\b(bathroom|washroom|shower|bathhouse)\b/, "tiles", [
		[.78, shower],
		[.1, toilet],
		[.26, washbasin]
	]),
	room$1(/\b(toilets?|restroom|loo|lavatory)\b/, "tiles", [[.82, toilet], [.16, washbasin]]),
	room$1(/\b(waiting room|emergency room|reception room)\b/, "plain", [[.18, seats], [.82, seats]], ["clock", .5]),
	room$1(/\b(post office|sorting office|mail ?room)\b/, "panels", [[.16, pigeonholes], [.8, parcels]], ["clock", .6]),
	room$1(/\b(?<!(river|food|sand) )bank( vault)?\b/, "tiles", [[.14, vaultDoor], [.8, grille]]),
	room$1(/\b(hotel lobby|lobby|reception|front desk|foyer)\b/, "stripes", [[.8, keys]], ["armchair", .14]),
	room$1(/\b(pharmacy|chemist['’]?s?|apothecary|drugstore)\b/, "tiles", [
		[.16, [
			...bottles(70),
			...bottles(140),
			...bottles(210)
		]],
		[.6, greenCross],
		[.82, counter]
	]),
	room$1(/\b(flower shop|florist['’]?s?|flower stall)\b/, "panels", [[.16, flowers], [.82, flowers]], ["counter", .6]),
	room$1(/\b(butcher['’]?s?( shop)?|slaughterhouse)\b/, "tiles", [
		[.2, meat],
		[.78, meat],
		[.78, counter]
	]),
	room$1(/\b(classroom|school ?room|school|kindergarten)\b/, "plain", [
		[.5, board],
		[.13, pupilsDesk],
		[.87, pupilsDesk]
	]),
	room$1(/\b(lab|laboratory)\b/, "tiles", [[.18, flasks], [.84, [...bottles(110), ...bottles(180)]]], ["workbench", .84]),
	room$1(/\b(morgue|mortuary|autopsy room)\b/, "tiles", [[.22, drawers], [.8, slab]]),
	room$1(/\b(throne room|throne hall)\b/, "stones", [
		[.7, throne],
		[.12, torch],
		[.9, torch]
	]),
	room$1(/\b(smithy|forge|blacksmith['’]?s?( shop)?)\b/, "bricks", [
		[.18, forge],
		[.74, anvil],
		[.9, tools]
	]),
	room$1(/\b(mill|windmill|watermill|flour mill)\b/, "bricks", [[.78, millstone], [.16, sacks]]),
	room$1(/\b(bell (tower|loft)|belfry)\b/, "stones", [
		[.74, towerBell],
		[.1, churchWindow],
		[.34, churchWindow]
	]),
	room$1(/\b(church|chapel|cathedral|nave|abbey)\b/, "stones", [
		[.7, altar],
		[.12, churchWindow],
		[.9, churchWindow],
		[.14, pew]
	]),
	room$1(/\b(supermarket|grocery|grocer['’]?s?|convenience store)\b/, "tiles", [
		[.17, goods],
		[.85, goods],
		[.64, trolley]
	]),
	room$1(/\btoy ?(shop|store|maker)\b/, "stripes", [[.18, toys], [.84, toys]]),
	room$1(/\b(barber['’]?s?( shop)?|hairdresser['’]?s?|hair salon|salon|beauty parlou?r)\b/, "tiles", [
		[.78, barber],
		[.22, barber],
		[.93, pole]
	]),
	room$1(/\b(casino|arcade|slot machines)\b/, "stripes", [[.18, slots], [.82, slots]]),
	room$1(/\b(night ?club|disco|dance (floor|hall)|dancefloor)\b/, "metal", [
		[.62, mirrorBall],
		[.1, speaker],
		[.9, speaker]
	]),
	room$1(/\baquarium\b/, "metal", [[.24, tank], [.8, tank]]),
	room$1(/\b(observatory|planetarium)\b/, "metal", [[.76, telescope]], ["desk", .14]),
	room$1(/\b(factory|assembly line|plant hall|sawmill)\b/, "bricks", [[.76, belt], [.16, gears]]),
	room$1(/\blighthouse\b/, "plain", [[.76, greatLamp]]),
	room$1(/\b(sauna|steam room)\b/, "panels", [[.2, saunaBench], [.84, stones]]),
	room$1(/\b(fire station|firehouse|fire house)\b/, "bricks", [[.76, fireEngine], [.14, slidePole]]),
	room$1(/\b(control|server|surveillance|security) room\b|\bmission control\b|\bcommand cent(er|re)\b/, "metal", [[.76, screens], [.14, screens]]),
	room$1(/\b(tavern|pub|inn|saloon|bar|beer hall)\b/, "panels", [
		[.14, casks],
		[.82, [...bottles(130), ...bottles(190)]],
		[.82, counter]
	]),
	room$1(/\b(cafe\b|café|coffee (shop|house)|restaurant|bistro|diner|canteen|tea ?room|ice cream parlou?r)/, "stripes", [
		[.18, cafeTable],
		[.8, cafeTable],
		[.6, menu]
	]),
	{
		words: /\b(attic|loft|garret)\b/,
		draw: underRoof,
		isWhole: true
	},
	{
		words: /\b(greenhouse|glasshouse|conservatory|orangery)\b/,
		draw: glassHouse,
		isWhole: true
	},
	{
		words: /\b(cinema|movie theat(er|re)|picture house)\b/,
		draw: pictureHouse,
		isWhole: true
	},
	{
		words: /\bigloo\b/,
		draw: vaultOfSnow,
		isWhole: true
	},
	{
		words: /\b(ship['’]s |command )?(bridge|wheelhouse)\b/,
		draw: cab(seaAhead, false),
		isWhole: true
	},
	{
		words: /\b(cockpit|flight deck|space ?capsule)\b/,
		draw: cab(starsAhead, true),
		isWhole: true
	}
];
// web/core/rough/places/houses.ts
var danceRoom = (stage) => {
	drawWalls(stage, "plain");
	for (let x = .5; x < 1.4; x += 400 * stage.back * .9 / stage.width) for (const at of x === .5 ? [x] : [x, 1 - x]) drawSketch(wallOf(stage, at), barre);
};
var habitat = (stage) => {
	const { pen, width, bottom } = stage;
	const floor = floorOf(stage);
	pen.wash(across(stage, -60, floor), pen.tones.far);
	pen.wash(across(stage, floor, bottom + 80), pen.tones.ground);
	const rib = (part) => pts([
		width * (.5 - part),
		floor,
		width * (.5 - part * .94),
		bottom * .2,
		width * (.5 - part * .6),
		-30
	]);
	for (const part of [.52, .28]) for (const way of [rib(part), rib(part).map(([x, y]) => [width - x, y])]) pen.line(way, {
		soft: true,
		w: 2.2
	});
	pen.outline(box(-60, bottom * .02, width + 120, 9), pen.tones.glow, { w: .8 });
	pen.line(pts([
		-60,
		floor,
		width + 60,
		floor
	]));
	hallOf(stage.camera.isNear ? .84 : .7)(stage);
};
var hallOf = (x) => (stage) => {
	drawSketch(wallOf(stage, .17), racks);
	drawSketch(wallOf(stage, x), hatch);
	if (!stage.camera.isNear) drawSketch(wallOf(stage, .9), roundPane);
};
var ballroom = (stage) => {
	hall$1("plain", [
		[.14, tallWindow],
		[.86, tallWindow],
		[.34, pillar],
		[.66, pillar]
	])(stage);
	const { pen, width, bottom } = stage;
	const floor = floorOf(stage);
	for (let index = -4; index < 8; index += 1) pen.wash(pts([
		width * (.2 + index * .1),
		floor,
		width * (.25 + index * .1),
		floor,
		width * (.5 + (index - 2.5) * .22),
		bottom + 20,
		width * (.5 + (index - 3) * .22),
		bottom + 20
	]), pen.tones.mid, { opacity: .6 });
	for (const x of stage.camera.isNear ? [.26, .74] : [.5]) drawSketch(pen.at(width * x, floor, Math.min(stage.back, floor / 330 * .9)), chandelier);
};
var bowlingAlley = (stage) => {
	const { pen, width, bottom, horizon } = stage;
	pen.wash(across(stage, -60, bottom + 80), pen.tones.far);
	const end = Math.min(horizon, bottom * .56);
	pen.wash(across(stage, end, bottom + 80), pen.tones.ground);
	pen.outline(box(-60, end - bottom * .34, width + 120, bottom * .2), pen.tones.dark);
	for (const x of [
		.06,
		.24,
		.42,
		.58,
		.76,
		.94
	]) {
		const far = .5 + (x - .5) * .9;
		pen.outline(box(width * far - 32, end - bottom * .31, 64, bottom * .13), pen.tones.window, { w: .9 });
		pen.wash(box(width * far - 40, end - bottom * .13, 80, bottom * .13), pen.tones.hollow);
		for (const dx of [
			-26,
			-9,
			9,
			26
		]) {
			const pin = pen.at(width * far + dx, end, bottom / 332);
			pin.outline(pts([
				-6,
				0,
				-8,
				14,
				-3,
				26,
				-4,
				36,
				4,
				36,
				3,
				26,
				8,
				14,
				6,
				0
			]), pin.tones.light, {
				soft: true,
				w: .7
			});
		}
		const lane = (side, y) => [width * (.5 + (x + side * .075 - .5) * (.9 + y * 1.1)), end + y * (bottom - end)];
		pen.outline([
			lane(-1, 0),
			lane(1, 0),
			lane(1, 1.1),
			lane(-1, 1.1)
		], pen.tones.light, { w: 1 });
	}
	for (const [dx, size] of [
		[.06, 26],
		[.13, 24],
		[.2, 26]
	]) pen.blob(width * dx, bottom * .9, size, size, pen.tones.dark);
};
var tellingRooms = [
	{
		...room$1(/\b(kitchen|galley|kitchenette|cookhouse|scullery)\b/, "tiles", [
			[.16, sink],
			[.82, cooker],
			[.5, pans]
		]),
		past: hall$1("stones", [
			[.17, oven],
			[.6, pans],
			[.86, preserves]
		])
	},
	room$1(/\b((cellar|basement) (stairs|steps)|basement|coal cellar|cellar|boiler room)\b/, "stones", [
		[.82, flight],
		[.14, preserves],
		[.4, bulb]
	]),
	room$1(/\b(wine cellar|brewery|distillery)\b/, "stones", [
		[.16, casks],
		[.84, casks],
		[.5, bulb]
	]),
	room$1(/\b(pantry|larder|store ?room)\b/, "panels", [
		[.16, preserves],
		[.84, preserves],
		[.5, bulb]
	]),
	room$1(/\b((dining|banquet|banqueting|mess|great|feast|long) ?(hall|room)|refectory)\b/, "panels", [
		[.5, longTable],
		[.14, tallWindow],
		[.86, tallWindow],
		[.5, chandelier]
	]),
	{
		words: /\b(ballroom|ball|masquerade)\b/,
		draw: ballroom,
		isWhole: true
	},
	room$1(/\b(mansion|manor|manor house|villa|entrance hall|foyer of (the|a) (manor|mansion))\b/, "panels", [
		[.74, grandStairs],
		[.14, tallWindow],
		[.4, chandelier]
	]),
	room$1(/\b(hospital( room| ward)?|ward|clinic|sick ?room|infirmary|sanatorium|emergency room|intensive care)\b/, "tiles", [[.22, sickbed], [.8, drip]]),
	room$1(/\b(operating (room|theat(er|re))|surgery)\b/, "tiles", [
		[.24, sickbed],
		[.8, drip],
		[.24, surgeryLamp]
	]),
	room$1(/\b(police station|precinct|sheriff['’]?s? office|guard ?room)\b/, "panels", [
		[.12, bars],
		[.78, wanted],
		[.78, counter]
	]),
	room$1(/\b(interview|interrogation|questioning) room\b/, "plain", [[.74, glassTable]]),
	room$1(/\b(shop|store|stall|boutique|kiosk|pawn ?shop)\b/, "panels", [
		[.16, goods],
		[.84, goods],
		[.66, till]
	]),
	room$1(/\b((corner|grocery|general|village|food) (store|shop)|mini ?-?mart|supermarket aisle|aisle)\b/, "tiles", [
		[.16, goods],
		[.85, goods],
		[.62, trolley]
	]),
	room$1(/\b(mall|shopping (centre|center)|arcade of shops)\b/, "plain", [[.16, shopWindows], [.84, shopWindows]]),
	room$1(/\b(backstage|wings|behind the (stage|curtains?|scenes)|fly loft)\b/, "bricks", [
		[.14, wing],
		[.86, ropes],
		[.66, spotlight]
	]),
	{
		words: /\b((dance|ballet|rehearsal|yoga|dancing) (studio|school|academy|room|hall|class)|barre)\b/,
		draw: danceRoom,
		isWhole: true
	},
	{
		words: /\b(shooting (gallery|range|booth)|rifle range)\b/,
		draw: shootingGallery,
		isWhole: true
	},
	{
		words: /\b(base|colony|outpost|habitat|moon ?base|space ?base|research station on mars|module)\b/,
		draw: habitat,
		isWhole: true
	},
	room$1(/\b(fireplace|hearth|mantelpiece|fireside)\b/, "stripes", [[.78, mantel]], ["armchair", .16]),
	room$1(/\b(bedroom|dormitory|hotel room|guest room|bed ?chamber|bed)\b/, "stripes", [[.8, pillowed], [.46, bedside]], ["window", .17]),
	{
		words: /\b(bowling (alley|lane|rink|hall)s?)\b/,
		draw: bowlingAlley,
		isWhole: true
	},
	room$1(/\bhangar\b/, "metal", [[.76, plane]], ["crate", .12]),
	room$1(/\b(orchestra pit|music room|conservatoire)\b/, "panels", [[.18, music], [.82, music]]),
	room$1(/\bboxing ring\b/, "plain", [[.5, ringRopes]]),
	room$1(/\b(academy|college|university|conservatory of music)\b/, "panels", [
		[.14, tallWindow],
		[.86, tallWindow],
		[.5, pillar]
	]),
	room$1(/\bgym hall\b/, "panels", [[.14, wallBars], [.86, wallBars]]),
	room$1(/\b(tower room|oubliette)\b/, "stones", [[.2, highWindow]], ["ladder", .8])
];
// web/core/rough/places/rooms.ts
function room(wall, ...spots) {
	return (stage) => {
		drawWalls(stage, wall);
		const turned = stage.random() < .4;
		furnish(stage, turned ? spots.map(([word, x]) => [word, 1 - x]) : spots, true);
	};
}
var burrow = (stage) => {
	const { pen, width, bottom } = stage;
	const floor = floorOf(stage);
	pen.wash(across(stage, -40, bottom + 60), pen.tones.dark);
	const hollow = [
		[-40, bottom * .3],
		[width * .2, bottom * .12],
		[width * .5, bottom * .06],
		[width * .8, bottom * .13],
		[width + 40, bottom * .32],
		[width + 40, bottom + 60],
		[-40, bottom + 60]
	];
	pen.outline(hollow, pen.tones.sky, { soft: true });
	pen.wash(across(stage, floor, bottom + 60), pen.tones.ground);
	const roots = [
		.12,
		.3,
		.68,
		.86
	].map((x) => [
		[x * width, bottom * .04],
		[x * width + 8, bottom * .2],
		[x * width - 6, bottom * (.26 + stage.random() * .14)]
	]);
	pen.lines(roots, { w: 1.2 });
	furnish(stage, [["shelf", .14], ["barrel", .86]], true);
};
var spaceship = (stage) => {
	room("metal")(stage);
	for (const [x, r] of [[.2, 60], [.62, 84]]) {
		const port = wallOf(stage, x);
		port.blob(0, 175, r, r, port.tones.mid);
		port.blob(0, 175, r * .82, r * .82, port.tones.hollow);
		for (const [dx, dy] of [
			[-.4, .2],
			[.3, .44],
			[.1, -.3],
			[.5, -.1],
			[-.2, -.5]
		]) port.dot(dx * r, 175 + dy * r, 3, port.tones.light);
	}
	const desk = wallOf(stage, .86);
	desk.outline([
		[-150, 0],
		[-130, 90],
		[150, 100],
		[150, 0]
	], desk.tones.dark);
	for (const x of [
		-100,
		-60,
		-20,
		20,
		60
	]) desk.dot(x, 66, 6, x % 40 === 20 ? desk.tones.glow : desk.tones.light);
};
var stageHouse = (stage) => {
	const { pen, width, bottom } = stage;
	room("plain")(stage);
	for (const side of [0, 1]) {
		const x = (t) => (side === 0 ? t : 1 - t) * width;
		pen.outline([
			[x(-.05), -20],
			[x(.24), -20],
			[x(.17), bottom * .4],
			[x(.1), floorOf(stage) + 20],
			[x(-.05), floorOf(stage) + 20]
		], pen.tones.mid, { soft: false });
		pen.lines([
			.04,
			.1,
			.16
		].map((t) => [[x(t), -10], [x(t * .7), floorOf(stage)]]), { opacity: .5 });
	}
	const swags = Array.from({ length: 6 }, (_, index) => [
		[index * width / 6, -10],
		[(index + .5) * width / 6, bottom * .11],
		[(index + 1) * width / 6, -10]
	]);
	for (const swag of swags) pen.outline(swag, pen.tones.mid, { soft: true });
};
var kind = (words, wall, ...spots) => ({
	words,
	draw: room(wall, ...spots),
	spots
});
var tunnel = (stage) => {
	const { pen, width, bottom } = stage;
	const [x, y] = [width * .6, bottom * .52];
	pen.wash(across(stage, -40, bottom + 80), pen.tones.dark);
	for (const [size, tone] of [
		[.98, pen.tones.mid],
		[.7, pen.tones.far],
		[.46, pen.tones.mid],
		[.27, pen.tones.far],
		[.14, pen.tones.light]
	]) pen.outline(ring(x + (.14 - size) * width * .08, y, bottom * size, bottom * size * .86, 16), tone, { soft: true });
	pen.wash([
		[x - bottom * .06, y + bottom * .1],
		[x + bottom * .06, y + bottom * .1],
		[width * .9, bottom + 60],
		[width * .02, bottom + 60]
	], pen.tones.ground);
};
var furnishedRooms = [
	{
		words: /\b(tunnel|sewer|mine|mine ?shaft|underpass|culvert)\b/,
		draw: tunnel,
		isWhole: true
	},
	{
		words: /\b(trench|dugout|foxhole)(es)?\b/,
		draw: drawTrench,
		isWhole: true
	},
	{
		words: /\b(burrow|den|underground|molehill|warren|rabbit hole|lair)\b/,
		draw: burrow
	},
	{
		words: /\b(spaceship bridge|spaceship|space ?station|starship|capsule|cockpit|control room|airlock|submarine)\b/,
		draw: spaceship
	},
	{
		words: /\b((?<!(sound|film) )stage|theatre|theater|opera|circus ring|auditorium|concert hall)\b/,
		draw: stageHouse
	},
	kind(/\b(photo booth|phone box|(?<!(toll|karaoke|recording|voting|ticket|sound) )booth)\b/, "tiles", ["photo booth", .76], ["bench", .2]),
	kind(/\b(stair(s|case|well)?|steps|landing)\b/, "panels", ["staircase", .74], ["window", .2]),
	kind(/\b(office|bureau|newsroom|study|headquarters|council)\b/, "panels", ["desk", .8], ["monitor", .84], ["cabinet", .12], ["window", .34], ["clock", .6]),
	kind(/\b(lab|laboratory|observatory|research station)\b/, "tiles", ["workbench", .18], ["shelf", .82], ["monitor", .62]),
	kind(/\b((art|artist['’]?s?|painter['’]?s?|sculptor['’]?s?|painting|pottery) (studio|school|academy|class)|atelier)\b/, "plain", ["easel", .8], ["window", .22], ["stool", .62]),
	kind(/\b((?<!(tree|plant) )nursery|child's room|children's room|playroom)\b/, "stripes", ["cradle", .8], ["window", .22], ["shelf", .5]),
	kind(/\b(barn|stable|cowshed|henhouse)\b/, "panels", ["ladder", .82], ["barrel", .14], ["cart", .3]),
	kind(/\b(shed|garage|workroom)\b/, "panels", ["workbench", .2], ["ladder", .84], ["shelf", .66]),
	kind(/\b(factory|mill|power station|depot|boiler room|engine room|machine room)\b/, "bricks", ["vending machine", .16], ["crate", .36], ["crate", .82], ["barrel", .7]),
	kind(/\b(waiting room|(?<!(radio|tv|television|polling|weather|power|work) )station|platform|airport|lobby|reception|foyer|bank|post office|town hall)\b/, "tiles", ["clock", .5], ["bench", .2], ["door", .84], ["noticeboard", .66]),
	kind(/\b(tower|lighthouse|belfry|clock tower|turret)\b/, "stones", ["window", .24], ["staircase", .8]),
	kind(/\b(living room|(?<!(tattoo|massage|funeral|ice cream|beauty) )parlou?r|sitting room|lounge)\b/, "stripes", ["fireplace", .82], ["window", .18], ["sofa", .4]),
	kind(/\b(flat|apartment|floor)\b/, "plain", ["window", .2], ["table", .8], ["chair", .66], ["shelf", .46]),
	kind(/\b(house|home|hut|cottage|cabin|farmhouse)\b/, "panels", ["fireplace", .84], ["window", .2], ["table", .44])
];
var kinds = [
	...tellingRooms,
	...movingRooms,
	...tradeRooms,
	...builtRooms,
	...furnishedRooms.slice(0, 2),
	...indoorPlaces,
	...furnishedRooms
];
export { furnishFrom, kinds, plainRoom as plain };
