import { d as pts, f as ring, r as box } from "./geometry-DOw8KNLz.mjs";
import { c as drawShelf, f as drawWindow, g as wallOf, h as furnishFrom, m as furnish, p as floorOf, t as arch, u as drawTrench } from "./parts-CcgN0HGl.mjs";
import { r as row, t as drawSketch } from "./sketch-DWrAgO5F.mjs";
import { o as standing, t as across } from "./stage-CkPw8kK-.mjs";
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
	if (pen.tones.isDark) pen.hatch(across(stage, -20, floor), 9, .7, { opacity: .2 });
	else pen.hatch([
		[-20, -20],
		[width * .22, -20],
		[-20, bottom * .7]
	], 10, -.6, { opacity: .22 });
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
// web/core/rough/places/halls.ts
function hall$1(wall, built, ...spots) {
	return (stage) => {
		drawWalls(stage, wall);
		for (const [x, sketch] of built) drawSketch(wallOf(stage, x), sketch);
		furnish(stage, spots, true);
	};
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
		draw: hall$1("panels", [[.6, judge]], ["bench", .12])
	},
	{
		words: /\b((cargo )?hold|cargo (bay|deck|hold)|freight|container|warehouse)\b/,
		draw: hall$1("metal", [[.14, crates], [.86, crates]])
	},
	{
		words: /\b(dressing room|make-?up room|backstage)\b/,
		draw: hall$1("plain", [[.76, bulbs]], ["chair", .6], ["wardrobe", .14])
	},
	{
		words: /\b(reactor|boiler|engine room|machine room|submarine)\b/,
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
		words: /\b(car|taxi|van|truck|cab|lorry|jeep)\b/,
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
var bedroom = (stage) => {
	const wall = drawRoom(stage);
	drawWindow(wall(.2), 0, 120, 130, 160);
	const bed = wall(.82);
	bed.outline(box(-150, 0, 14, 120), bed.tones.dark);
	bed.outline(box(-140, 24, 300, 34), bed.tones.light);
	bed.outline(pts([
		-70,
		60,
		-60,
		72,
		160,
		72,
		160,
		24,
		-70,
		24
	]), bed.tones.far);
	bed.outline(box(-134, 58, 60, 20), bed.tones.light, { w: .8 });
};
var kitchen = (stage) => {
	const { random } = stage;
	const wall = drawRoom(stage);
	const stove = wall(.86);
	stove.outline(box(-80, 0, 160, 92), stove.tones.dark);
	stove.outline(box(-46, 22, 92, 44), stove.tones.isDark ? stove.tones.glow : stove.tones.mid, { w: .8 });
	stove.outline(pts([
		-40,
		94,
		-44,
		132,
		24,
		132,
		20,
		94
	]), stove.tones.mid, { w: .9 });
	stove.outline(box(-16, 132, 30, 400), stove.tones.mid, { w: .9 });
	drawShelf(wall(.06), 0, 190, 190, "jars", random);
	const rail = wall(.48);
	rail.line(pts([
		-90,
		232,
		110,
		232
	]), { w: .9 });
	for (const x of [
		-70,
		-14,
		46,
		92
	]) {
		rail.line([[x, 232], [x, 204]], { w: .8 });
		rail.blob(x, 190, 18, 16, rail.tones.mid, { w: .8 });
	}
	drawWindow(wall(.2), 0, 100, 110, 74);
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
var train = (stage) => {
	const wall = drawRoom(stage);
	for (const x of [
		.14,
		.5,
		.86
	]) {
		const pane = wall(x);
		pane.outline(box(-86, 100, 172, 116), pane.tones.window);
		pane.line(pts([
			-86,
			186,
			86,
			186
		]), { w: .7 });
		pane.outline(pts([
			-116,
			90,
			-96,
			90,
			-100,
			228,
			-116,
			228
		]), pane.tones.mid, { w: .8 });
	}
	const rack = wall(.5);
	rack.line(pts([
		-900,
		250,
		900,
		250
	]), { w: 1.2 });
	rack.line(pts([
		-900,
		84,
		900,
		84
	]), { w: .8 });
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
var cellar = (stage) => {
	const { random } = stage;
	const wall = drawRoom(stage);
	const vault = wall(.5);
	vault.line(arch(0, 0, 620, 420), {
		w: 1.3,
		soft: true
	});
	vault.line(arch(0, 0, 680, 460), {
		w: .8,
		soft: true
	});
	for (const [x, y] of [
		[.1, 110],
		[.1, 180],
		[.68, 110],
		[.68, 180]
	]) drawShelf(wall(x), 0, y, 190, "jars", random);
};
var indoorPlaces = [
	{
		words: /\b(corridor|hallway|passage|aisle)\b/,
		draw: corridor
	},
	{
		words: /\b(train|sleeping car|compartment|carriage|railway car|wagon|subway|metro)\b/,
		draw: train
	},
	{
		words: /\b(kitchen|galley|bakehouse)\b/,
		draw: kitchen
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
		words: /\b(cellar|basement|store ?room|wine cellar|pantry)\b/,
		draw: cellar
	},
	{
		words: /\b(hall|church|cathedral|temple|chapel|monastery|nave)\b/,
		draw: hall
	},
	{
		words: /\b(bedroom|dormitory|hotel room)\b/,
		draw: bedroom
	}
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
	room$1(/\b(church|chapel|cathedral|nave|abbey)\b/, "stones", [
		[.7, altar],
		[.12, churchWindow],
		[.9, churchWindow],
		[.14, pew]
	]),
	room$1(/\b(supermarket|grocery|grocer['’]?s?|corner shop|convenience store)\b/, "tiles", [
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
var cabin = (...spots) => {
	const draw = room("metal", ...spots);
	return (stage) => {
		draw(stage);
		for (const x of [
			.12,
			.5,
			.88
		]) {
			const pane = wallOf(stage, x);
			pane.outline(box(-80, 100, 160, 100), pane.tones.window);
			pane.line([[-80, 178], [80, 178]], { w: .7 });
		}
	};
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
		words: /\b(spaceship|space ?station|starship|capsule|cockpit|control room|airlock|submarine)\b/,
		draw: spaceship
	},
	{
		words: /\b(stage|theatre|theater|opera|circus ring|backstage|auditorium|concert hall)\b/,
		draw: stageHouse
	},
	kind(/\b(lift|elevator)\b/, "metal", ["elevator", .5]),
	kind(/\b(photo booth|phone box|booth)\b/, "tiles", ["photo booth", .76], ["bench", .2]),
	kind(/\b(stair(s|case|well)?|steps|landing)\b/, "panels", ["staircase", .74], ["window", .2]),
	kind(/\b(shop|store|bookshop|market hall|grocer|pharmacy|bakery|boutique|supermarket|pawn)\b/, "panels", ["shelf", .12], ["shelf", .33], ["counter", .82], ["shelf", .62]),
	kind(/\b(bar|pub|tavern|inn|saloon)\b/, "panels", ["shelf", .85], ["counter", .8], ["stool", .62], ["table", .2]),
	kind(/\b(caf[eé]|restaurant|diner|canteen|tea ?room|dining room)\b/, "stripes", ["window", .2], ["table", .22], ["chair", .1], ["table", .8], ["chair", .66], ["clock", .5]),
	kind(/\b(hospital|ward|clinic|sickroom|surgery|infirmary)\b/, "tiles", ["bed", .8], ["window", .2], ["curtain", .5]),
	kind(/\b(classroom|school|lecture hall|kindergarten)\b/, "plain", ["blackboard", .48], ["desk", .16], ["desk", .82], ["window", .86]),
	kind(/\b(office|bureau|newsroom|study|police station|headquarters|council)\b/, "panels", ["desk", .8], ["monitor", .84], ["cabinet", .12], ["window", .34], ["clock", .6]),
	kind(/\b(lab|laboratory|observatory|research station)\b/, "tiles", ["workbench", .18], ["shelf", .82], ["monitor", .62]),
	kind(/\b(studio|atelier)\b/, "plain", ["easel", .8], ["window", .22], ["stool", .62]),
	kind(/\b(bathroom|washroom|toilet|pool hall|bathhouse|laundry)\b/, "tiles", ["bathtub", .8], ["mirror", .2], ["window", .4]),
	kind(/\b(nursery|child's room|children's room|playroom)\b/, "stripes", ["cradle", .8], ["window", .22], ["shelf", .5]),
	kind(/\b(attic|loft|garret)\b/, "panels", ["window", .5], ["treasure chest", .14], ["standing mirror", .84], ["crate", .68]),
	kind(/\b(prison|cell|jail|dungeon|crypt|vault|tomb)\b/, "stones", ["window", .5], ["bench", .82]),
	kind(/\b(barn|stable|cowshed|henhouse)\b/, "panels", ["ladder", .82], ["barrel", .14], ["cart", .3]),
	kind(/\b(shed|garage|workroom)\b/, "panels", ["workbench", .2], ["ladder", .84], ["shelf", .66]),
	kind(/\b(factory|mill|power station|depot|boiler room|engine room|machine room)\b/, "bricks", ["vending machine", .16], ["crate", .36], ["crate", .82], ["barrel", .7]),
	kind(/\b(museum|gallery|exhibition)\b/, "plain", ["statue", .82], ["easel", .2], ["bench", .4]),
	kind(/\b(waiting room|station|platform|airport|lobby|reception|foyer|bank|post office|town hall)\b/, "tiles", ["clock", .5], ["bench", .2], ["door", .84], ["noticeboard", .66]),
	kind(/\b(ballroom)\b/, "stripes", ["throne", .84], ["curtain", .16], ["curtain", .5], ["chandelier", .66]),
	kind(/\b(tent|yurt|wigwam)\b/, "cloth", ["treasure chest", .16], ["barrel", .86]),
	kind(/\b(greenhouse|glasshouse|conservatory|flower shop)\b/, "tiles", ["potted plant", .1], ["potted plant", .24], ["potted plant", .76], ["bush", .9]),
	{
		words: /\b(bus|tram|airplane|aeroplane|plane)\b/,
		draw: cabin(["armchair", .2], ["armchair", .74])
	},
	kind(/\b(gym|sports hall|boxing ring)\b/, "panels", ["ladder", .14], ["bench", .82], ["clock", .5]),
	kind(/\b(tower|lighthouse|belfry|clock tower|turret)\b/, "stones", ["window", .24], ["staircase", .8]),
	kind(/\b(living room|parlou?r|sitting room|lounge)\b/, "stripes", ["fireplace", .82], ["window", .18], ["sofa", .4]),
	kind(/\b(flat|apartment|floor)\b/, "plain", ["window", .2], ["table", .8], ["chair", .66], ["shelf", .46]),
	kind(/\b(house|home|hut|cottage|cabin|farmhouse)\b/, "panels", ["fireplace", .84], ["window", .2], ["table", .44])
];
var kinds = [
	...tradeRooms,
	...builtRooms,
	...furnishedRooms.slice(0, 2),
	...indoorPlaces,
	...furnishedRooms
];
export { furnishFrom, kinds, plainRoom as plain };
