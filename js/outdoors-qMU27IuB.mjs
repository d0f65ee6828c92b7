import { d as pts, f as ring, r as box } from "./geometry-DOw8KNLz.mjs";
import { i as groundAt } from "./shapes-Lto7h2AD.mjs";
import { a as drawLampPost, d as drawTrunk, h as furnishFrom, i as drawHouse, l as drawTree, m as furnish, n as drawFence, o as drawPine, r as drawFront, s as drawRock, t as arch, u as drawTrench } from "./parts-CcgN0HGl.mjs";
import { i as skyline, n as drawGround, o as standing, r as drawRidge, s as underwaterWords, t as across } from "./stage-CkPw8kK-.mjs";
import { r as row, t as drawSketch } from "./sketch-DWrAgO5F.mjs";
// web/core/rough/places/open.ts
var unit = ({ bottom, horizon }) => Math.max(.05, Math.min(bottom / 332, horizon / 175));
var openGround = (stage) => {
	drawRidge(stage, skyline(stage.random, 6, 6 * unit(stage), 34 * unit(stage)), stage.pen.tones.far, true);
	drawGround(stage);
	drawTufts(stage, 5);
};
function drawTufts(stage, count) {
	const tufts = [];
	for (let index = 0; index < count; index++) {
		const x = stage.random() * stage.width;
		const y = stage.horizon + (.25 + stage.random() * .7) * (stage.bottom - stage.horizon);
		tufts.push([
			[x - 5, y - 6],
			[x, y],
			[x + 1, y - 9]
		], [[x, y], [x + 7, y - 5]]);
	}
	stage.pen.lines(tufts, { opacity: .7 });
}
var mountains = (stage) => {
	const u = unit(stage);
	const peaks = skyline(stage.random, 7, 30 * u, 150 * u);
	drawRidge(stage, peaks, stage.pen.tones.far);
	shadePeaks(stage, peaks);
	drawRidge(stage, skyline(stage.random, 5, 4 * u, 34 * u), stage.pen.tones.mid, true);
	drawGround(stage);
	drawTufts(stage, 6);
	for (const x of [
		.06,
		.9,
		.97
	]) drawPine(standing(stage, x, stage.back * (.8 + stage.random() * .5)), 260);
};
function shadePeaks(stage, peaks) {
	for (let index = 1; index + 1 < peaks.length; index += 2) {
		const at = ([x, y]) => [x * stage.width, stage.horizon - y];
		const [peak, foot] = [peaks[index], peaks[index + 1]];
		const inner = [peak[0] + .015, foot[1] * .7];
		stage.pen.hatch([
			at(peak),
			at(foot),
			at(inner)
		], 8, .45, { opacity: .35 });
	}
}
var forest = (stage) => {
	const { pen, random, width, horizon } = stage;
	drawRidge(stage, skyline(random, 12, 60 * unit(stage), 120 * unit(stage)), pen.tones.far, true);
	drawGround(stage);
	for (let index = 0; index < 7; index++) {
		const far = pen.at((index + .2 + random() * .6) * (width / 7), horizon + 6 + random() * 10, 1);
		drawTrunk(far, 7 + random() * 6, pen.tones.mid);
	}
	for (const x of [
		.05,
		.24,
		.79,
		.95
	]) drawTrunk(standing(stage, x + (random() - .5) * .05, stage.back * 1.1), 44 + random() * 24, pen.tones.dark);
	drawTufts(stage, 7);
};
var pines = (stage) => {
	const { random } = stage;
	drawRidge(stage, skyline(random, 7, 20 * unit(stage), 80 * unit(stage)), stage.pen.tones.far);
	drawGround(stage);
	for (const x of [
		.03,
		.14,
		.27,
		.73,
		.85,
		.97
	]) drawPine(standing(stage, x, stage.back * (.55 + random() * .6)), 380 + random() * 180);
};
var sea = (stage) => {
	drawGround(stage, stage.pen.tones.mid);
	drawWaves(stage, 16);
};
function drawWaves({ pen, random, width, horizon, bottom }, count, low = bottom) {
	const waves = [];
	for (let index = 0; index < count; index++) {
		const t = (index + .6) / count;
		const y = horizon + t * t * (low - horizon);
		const x = random() * width * .9;
		const l = 18 + t * 50;
		waves.push([
			[x, y],
			[x + l * .3, y - 3 - t * 4],
			[x + l * .6, y],
			[x + l, y - 2 - t * 3]
		]);
	}
	pen.lines(waves, { opacity: .75 });
}
var deck = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	sea(stage);
	const edge = horizon + (Math.min(bottom, groundAt(stage.camera, stage.camera.scale)) - horizon) * .45;
	pen.wash(across(stage, edge, bottom + 80), pen.tones.ground);
	pen.line(pts([
		-60,
		edge,
		width + 60,
		edge
	]), { w: 1.2 });
	const planks = [
		.3,
		.62,
		1
	].map((t) => pts([
		-60,
		edge + t * (bottom - edge),
		width + 60,
		edge + t * (bottom - edge)
	]));
	pen.lines(planks, { opacity: .4 });
	const rail = edge - 100 * stage.back;
	const posts = [];
	for (let x = 20; x < width; x += 80) posts.push(pts([
		x,
		edge,
		x,
		rail
	]));
	pen.lines([
		...posts,
		pts([
			-60,
			rail,
			width + 60,
			rail
		]),
		pts([
			-60,
			(rail + edge) / 2,
			width + 60,
			(rail + edge) / 2
		])
	], { w: 1.1 });
	const mast = width * .86;
	pen.outline(pts([
		mast - 5,
		-20,
		mast + 5,
		-20,
		mast + 7,
		edge + 8,
		mast - 7,
		edge + 8
	]), pen.tones.thing);
	pen.lines([
		-.3,
		-.16,
		.1
	].map((x) => pts([
		mast,
		-20,
		mast + x * width,
		rail
	])), { w: .9 });
};
var coast = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawGround(stage, pen.tones.mid);
	const shore = horizon + (Math.min(bottom, groundAt(stage.camera, stage.camera.scale)) - horizon) * .42;
	drawWaves(stage, 9, shore);
	const line = [
		[-60, shore + 10],
		[width * .2, shore],
		[width * .45, shore + 9],
		[width * .7, shore + 1],
		[width + 60, shore + 12]
	];
	pen.wash([
		...line,
		[width + 60, bottom + 80],
		[-60, bottom + 80]
	], pen.tones.ground);
	pen.line(line, { soft: true });
	drawTufts(stage, 2);
};
var water = (stage) => {
	const u = unit(stage);
	drawRidge(stage, skyline(stage.random, 8, 8 * u, 46 * u), stage.pen.tones.far, true);
	coast(stage);
};
var harbour = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	sea(stage);
	furnish(stage, [["ferry", .24], ["sailing ship", .82]], false);
	const edge = horizon + (bottom - horizon) * .42;
	pen.outline([
		[-60, edge],
		[width + 60, edge],
		[width + 60, edge + 14],
		[-60, edge + 14]
	], pen.tones.dark);
	pen.wash(across(stage, edge + 14, bottom + 80), pen.tones.ground);
	for (const x of [
		.1,
		.5,
		.9
	]) {
		const post = pen.at(x * width, edge + 4, bottom / 332);
		post.outline(pts([
			-7,
			0,
			-7,
			26,
			-10,
			34,
			10,
			34,
			7,
			26,
			7,
			0
		]), post.tones.dark, { w: .9 });
	}
};
var pier = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	sea(stage);
	pen.outline([
		[width * .46, horizon + 2],
		[width * .54, horizon + 2],
		[width * 1.1, bottom + 60],
		[-width * .1, bottom + 60]
	], pen.tones.ground);
	const planks = [
		.1,
		.22,
		.4,
		.64,
		.9
	].map((t) => {
		const y = horizon + t * (bottom - horizon);
		const half = width * (.04 + .53 * t);
		return [[width / 2 - half, y], [width / 2 + half, y]];
	});
	pen.lines(planks, { opacity: .45 });
	for (const side of [-1, 1]) for (const t of [
		.14,
		.34,
		.7
	]) {
		const post = pen.at(width / 2 + side * width * (.05 + .53 * t), horizon + t * (bottom - horizon) + 8, bottom / 332 * (.3 + t));
		post.outline(pts([
			-6,
			0,
			-6,
			60,
			6,
			60,
			6,
			0
		]), post.tones.dark, { w: .9 });
	}
};
var desert = (stage) => {
	const u = unit(stage);
	const { pen, random } = stage;
	drawRidge(stage, [
		[-.1, 10 * u],
		[.16, 12 * u],
		[.2, 44 * u],
		[.3, 46 * u],
		[.34, 14 * u],
		[.7, 12 * u],
		[.74, 30 * u],
		[.84, 32 * u],
		[.88, 8 * u],
		[1.1, 10 * u]
	], pen.tones.far);
	drawGround(stage);
	const dune = stage.horizon + (stage.bottom - stage.horizon) * .3;
	pen.line([
		[-20, dune + 24],
		[stage.width * .3, dune],
		[stage.width * .62, dune + 22]
	], {
		soft: true,
		w: .8
	});
	for (const x of [
		.08,
		.8,
		.93
	]) drawRock(standing(stage, x, stage.back * (.5 + random() * .6)), 90 + random() * 70, random);
};
var field = (stage) => {
	const { pen, width, horizon, bottom, random } = stage;
	drawRidge(stage, skyline(random, 6, 8 * unit(stage), 40 * unit(stage)), pen.tones.far, true);
	drawGround(stage);
	const rows = [
		-.9,
		-.45,
		-.1,
		.2,
		.5,
		.8,
		1.1,
		1.45,
		1.9
	].map((x) => [[width * (.42 + (x - .5) * .12), horizon], [width * x, bottom + 10]]);
	pen.lines(rows, { opacity: .5 });
	drawTree(standing(stage, .86, stage.back * .8), 420, random);
	drawFence(standing(stage, 0, stage.back * .6), -100, 700);
};
var park = (stage) => {
	const { random } = stage;
	openGround(stage);
	for (const x of [
		.08,
		.3,
		.93
	]) drawTree(standing(stage, x, stage.back * (.6 + random() * .3)), 430 + random() * 140, random);
	drawFence(standing(stage, .45, stage.back * .55), 0, 550);
};
var village = (stage) => {
	const { random } = stage;
	const u = unit(stage);
	drawRidge(stage, skyline(random, 6, 20 * u, 100 * u), stage.pen.tones.far);
	drawGround(stage);
	for (const [x, size] of [
		[.6, .5],
		[.78, .62],
		[.95, .75]
	]) drawHouse(standing(stage, x, stage.back * size), 380, 240, random);
	drawHouse(standing(stage, .13, stage.back * .98), 360, 300, random);
};
var road = (stage) => {
	const { pen, width, horizon, bottom, random } = stage;
	drawRidge(stage, skyline(random, 6, 8 * unit(stage), 44 * unit(stage)), pen.tones.far, true);
	drawGround(stage);
	const way = [
		[width * .56, horizon],
		[width * .6, horizon],
		[width * 1, bottom + 40],
		[width * .1, bottom + 40]
	];
	pen.wash(way, pen.tones.far);
	pen.lines([
		[way[0], way[3]],
		[way[1], way[2]],
		[[width * .578, horizon + 8], [width * .56, bottom + 20]]
	], {
		opacity: .8,
		w: .9
	});
	drawTree(standing(stage, .1, stage.back * .7), 420, random);
};
var sky = (stage) => {
	stage.pen.wash(across(stage, -40, stage.bottom + 80), stage.pen.tones.sky);
};
var openPlaces = [
	{
		words: /\b(in the air|the sky|clouds|outer space|orbit)\b/,
		draw: sky
	},
	{
		words: /\b(pier|jetty|landing stage)\b/,
		draw: pier
	},
	{
		words: /\b(harbou?r|quay|dock|docks|port|marina|wharf)\b/,
		draw: harbour
	},
	{
		words: /\b(beach|shore|coast|sand ?bank|seaside|dunes? by)\b/,
		draw: coast
	},
	{
		words: /\b(ferry|ship|boat|deck|raft|yacht|steamer)\b/,
		draw: deck
	},
	{
		words: /\b(strait|open sea|sea|ocean)\b/,
		draw: sea,
		manned: deck
	},
	{
		words: /\b(lake|river|pond|stream|canal|shore)\b/,
		draw: water
	},
	{
		words: /\b(desert|mars|moon|dunes?|wasteland|crater|dust|planet)\b/,
		draw: desert
	},
	{
		words: /\b(mountains?|peak|summit|pass|alps?|ridge|glacier|cliffs?)\b/,
		draw: mountains
	},
	{
		words: /\b(pine|fir|spruce|taiga|tundra|snowy (forest|wood))s?\b/,
		draw: pines
	},
	{
		words: /\b(forest|woods?|jungle|grove|thicket)\b/,
		draw: forest
	},
	{
		words: /\b(garden|park|orchard|playground|cemetery|churchyard|yard|meadow edge)\b/,
		draw: park
	},
	{
		words: /\b(field|farm|meadow|pasture|vineyard|prairie)s?\b/,
		draw: field
	},
	{
		words: /\b(village|hamlet|hill town|cottage|farmhouse|houses)\b/,
		draw: village
	},
	{
		words: /\b(road|path|trail|lane|highway|track|way)\b/,
		draw: road
	}
];
// web/core/rough/places/fittings-open.ts
var ferrisWheel = [
	[
		"=",
		0,
		300,
		-130,
		0
	],
	[
		"=",
		0,
		300,
		130,
		0
	],
	...[
		0,
		1,
		2,
		3,
		4,
		5,
		6,
		7
	].flatMap((turn) => {
		const [dx, dy] = [Math.cos(turn * Math.PI / 4) * 230, Math.sin(turn * Math.PI / 4) * 230];
		const next = (turn + 1) * Math.PI / 4;
		return [
			[
				"-",
				0,
				300,
				dx,
				300 + dy
			],
			[
				"=",
				dx,
				300 + dy,
				Math.cos(next) * 230,
				300 + Math.sin(next) * 230
			],
			[
				"m",
				dx - 30,
				264 + dy,
				dx + 30,
				264 + dy,
				dx + 24,
				300 + dy,
				dx - 24,
				300 + dy
			]
		];
	}),
	[
		"od",
		0,
		300,
		18,
		18
	]
];
var bigTop = [
	[
		"t",
		-320,
		0,
		320,
		0,
		300,
		150,
		-300,
		150
	],
	...row([
		-200,
		0,
		200
	], (x) => [[
		"m",
		x - 50,
		0,
		x + 50,
		0,
		x + 46,
		150,
		x - 46,
		150
	]]),
	[
		"d",
		-54,
		0,
		0,
		140,
		54,
		0
	],
	[
		"l",
		-340,
		150,
		340,
		150,
		90,
		300,
		0,
		380,
		-90,
		300
	],
	[
		"m",
		-200,
		150,
		-70,
		150,
		0,
		380
	],
	[
		"m",
		200,
		150,
		70,
		150,
		0,
		380
	],
	[
		"=",
		0,
		380,
		0,
		450
	],
	[
		"m",
		0,
		450,
		70,
		430,
		0,
		410
	]
];
var booth = [
	[
		"t",
		-110,
		0,
		110,
		0,
		110,
		90,
		-110,
		90
	],
	[
		"=",
		-104,
		90,
		-104,
		220
	],
	[
		"=",
		104,
		90,
		104,
		220
	],
	[
		"l",
		-130,
		210,
		130,
		210,
		104,
		270,
		-104,
		270
	],
	...row([
		-78,
		0,
		78
	], (x) => [[
		"m",
		x - 24,
		210,
		x + 24,
		210,
		x + 18,
		270,
		x - 18,
		270
	]]),
	...row([
		-76,
		-34,
		8,
		50,
		84
	], (x) => [[
		"ot",
		x,
		102,
		16,
		14
	]])
];
var slide = [
	[
		"=",
		-90,
		0,
		-80,
		190
	],
	[
		"=",
		-40,
		0,
		-40,
		190
	],
	...[
		40,
		80,
		120,
		160
	].map((y) => [
		"-",
		-88,
		y,
		-40,
		y
	]),
	[
		"m",
		-84,
		186,
		-30,
		186,
		140,
		20,
		180,
		12,
		180,
		0,
		130,
		4,
		-40,
		160,
		-84,
		160
	],
	[
		"=",
		-84,
		186,
		-84,
		240
	],
	[
		"=",
		-40,
		186,
		-40,
		240
	]
];
var swings = [
	[
		"=",
		-150,
		0,
		-110,
		230
	],
	[
		"=",
		-70,
		0,
		-110,
		230
	],
	[
		"=",
		150,
		0,
		110,
		230
	],
	[
		"=",
		70,
		0,
		110,
		230
	],
	[
		"=",
		-110,
		230,
		110,
		230
	],
	...row([-50, 50], (x) => [
		[
			"-",
			x - 20,
			230,
			x - 20,
			60
		],
		[
			"-",
			x + 20,
			230,
			x + 20,
			60
		],
		[
			"d",
			x - 26,
			52,
			x + 26,
			52,
			x + 26,
			62,
			x - 26,
			62
		]
	])
];
var cage = [
	[
		"m",
		-180,
		0,
		180,
		0,
		180,
		26,
		-180,
		26
	],
	...row([
		-170,
		-136,
		-102,
		-68,
		-34,
		0,
		34,
		68,
		102,
		136,
		170
	], (x) => [[
		"=",
		x,
		26,
		x,
		230
	]]),
	[
		"t",
		-190,
		230,
		190,
		230,
		150,
		280,
		-150,
		280
	]
];
var gravestone = [
	[
		"t",
		-46,
		0,
		-46,
		90,
		-30,
		120,
		0,
		132,
		30,
		120,
		46,
		90,
		46,
		0
	],
	[
		"-",
		-22,
		90,
		22,
		90
	],
	[
		"-",
		-22,
		70,
		22,
		70
	]
];
var graveCross = [[
	"m",
	-50,
	0,
	50,
	0,
	50,
	22,
	-50,
	22
], [
	"t",
	-12,
	22,
	12,
	22,
	12,
	100,
	46,
	100,
	46,
	122,
	12,
	122,
	12,
	160,
	-12,
	160,
	-12,
	122,
	-46,
	122,
	-46,
	100,
	-12,
	100
]];
var vines = row([
	-200,
	-100,
	0,
	100,
	200
], (x) => [
	[
		"=",
		x,
		0,
		x,
		130
	],
	[
		"~d",
		x - 54,
		70,
		x - 30,
		126,
		x + 20,
		134,
		x + 54,
		96,
		x + 30,
		60,
		x - 20,
		56
	],
	[
		"om",
		x - 16,
		64,
		9,
		11
	],
	[
		"om",
		x - 4,
		52,
		9,
		11
	],
	[
		"om",
		x + 8,
		66,
		9,
		11
	]
]);
var corn = row([
	-210,
	-165,
	-120,
	-75,
	-30,
	15,
	60,
	105,
	150,
	195
], (x) => [
	[
		"=",
		x,
		0,
		x + 4,
		210
	],
	[
		"~-",
		x,
		60,
		x + 24,
		120,
		x + 36,
		90
	],
	[
		"~-",
		x,
		90,
		x - 22,
		150,
		x - 34,
		120
	],
	[
		"~g",
		x - 2,
		130,
		x - 12,
		150,
		x - 8,
		184,
		x + 2,
		160
	]
]);
var ears = row([
	-220,
	-180,
	-140,
	-100,
	-60,
	-20,
	20,
	60,
	100,
	140,
	180,
	220
], (x) => [[
	"-",
	x,
	0,
	x + 6,
	90
], [
	"~g",
	x + 2,
	86,
	x - 4,
	110,
	x + 10,
	134,
	x + 14,
	108
]]);
var fruitTree = [
	[
		"d",
		-18,
		0,
		-10,
		130,
		10,
		130,
		18,
		0
	],
	[
		"~m",
		-120,
		150,
		-130,
		230,
		-70,
		300,
		20,
		320,
		100,
		280,
		130,
		210,
		100,
		140,
		0,
		120
	],
	...[
		[-80, 180],
		[-40, 250],
		[-10, 170],
		[40, 220],
		[80, 180],
		[30, 280]
	].map(([x = 0, y = 0]) => [
		"og",
		x,
		y,
		14,
		14
	])
];
var pumps = [
	...row([-180, 180], (x) => [[
		"d",
		x - 12,
		0,
		x + 12,
		0,
		x + 12,
		300,
		x - 12,
		300
	]]),
	[
		"l",
		-260,
		300,
		260,
		300,
		260,
		350,
		-260,
		350
	],
	[
		"m",
		-260,
		300,
		260,
		300,
		260,
		316,
		-260,
		316
	],
	...row([-60, 60], (x) => [
		[
			"t",
			x - 34,
			0,
			x + 34,
			0,
			x + 34,
			150,
			x - 34,
			150
		],
		[
			"l",
			x - 22,
			96,
			x + 22,
			96,
			x + 22,
			134,
			x - 22,
			134
		],
		[
			"~=",
			x + 34,
			110,
			x + 60,
			90,
			x + 50,
			20,
			x + 40,
			60
		]
	])
];
var parked = [
	[
		"~t",
		-150,
		26,
		-150,
		76,
		-90,
		86,
		-50,
		130,
		50,
		130,
		90,
		84,
		150,
		72,
		150,
		26
	],
	[
		"w",
		-74,
		86,
		-42,
		122,
		-4,
		122,
		-4,
		86
	],
	[
		"w",
		4,
		86,
		4,
		122,
		44,
		122,
		74,
		86
	],
	[
		"od",
		-90,
		28,
		28,
		28
	],
	[
		"od",
		90,
		28,
		28,
		28
	]
];
var airTower = [
	[
		"t",
		-36,
		0,
		36,
		0,
		30,
		380,
		-30,
		380
	],
	[
		"w",
		-70,
		380,
		70,
		380,
		90,
		450,
		-90,
		450
	],
	[
		"d",
		-96,
		450,
		96,
		450,
		60,
		474,
		-60,
		474
	],
	[
		"=",
		0,
		474,
		0,
		540
	]
];
var airliner = [
	[
		"~l",
		-300,
		90,
		-280,
		130,
		200,
		134,
		290,
		100,
		270,
		70,
		-200,
		64
	],
	[
		"m",
		-290,
		120,
		-330,
		230,
		-280,
		230,
		-210,
		130
	],
	[
		"m",
		-40,
		84,
		-130,
		30,
		-80,
		30,
		60,
		82
	],
	...row([
		-160,
		-110,
		-60,
		-10,
		40,
		90,
		140
	], (x) => [[
		"ow",
		x,
		112,
		9,
		9
	]]),
	[
		"w",
		220,
		108,
		250,
		108,
		240,
		122,
		214,
		124
	],
	[
		"=",
		200,
		66,
		200,
		20
	],
	[
		"=",
		-60,
		64,
		-60,
		20
	],
	[
		"od",
		200,
		14,
		14,
		14
	],
	[
		"od",
		-60,
		14,
		14,
		14
	]
];
var wire = [
	...row([
		-200,
		-70,
		70,
		200
	], (x) => [[
		"=",
		x - 20,
		0,
		x + 20,
		90
	], [
		"=",
		x + 20,
		0,
		x - 20,
		90
	]]),
	[
		"~-",
		-200,
		60,
		-135,
		34,
		-70,
		60,
		0,
		34,
		70,
		60,
		135,
		34,
		200,
		60
	],
	[
		"~-",
		-200,
		40,
		-135,
		66,
		-70,
		40,
		0,
		66,
		70,
		40,
		135,
		66,
		200,
		40
	],
	...row([
		-160,
		-110,
		-30,
		30,
		110,
		160
	], (x) => [[
		"-",
		x - 7,
		42,
		x + 7,
		58
	]])
];
var stump = [[
	"d",
	-26,
	0,
	-16,
	180,
	-24,
	220,
	-4,
	196,
	4,
	240,
	14,
	190,
	26,
	0
], [
	"=",
	12,
	150,
	70,
	200
]];
var smoke = [[
	"~m",
	-30,
	0,
	-50,
	90,
	-10,
	150,
	-60,
	240,
	0,
	330,
	60,
	380,
	90,
	300,
	40,
	220,
	70,
	130,
	30,
	60,
	30,
	0
]];
var acacia = [[
	"d",
	-14,
	0,
	-6,
	150,
	-70,
	210,
	-60,
	216,
	0,
	170,
	60,
	222,
	70,
	214,
	8,
	150,
	14,
	0
], [
	"~m",
	-210,
	214,
	-160,
	262,
	0,
	284,
	160,
	262,
	210,
	214,
	60,
	206,
	-60,
	206
]];
var fern = [
	[
		"~m",
		0,
		0,
		-80,
		130,
		-210,
		150,
		-110,
		190,
		-20,
		110
	],
	[
		"~m",
		0,
		0,
		60,
		150,
		190,
		190,
		110,
		220,
		10,
		130
	],
	[
		"~d",
		0,
		0,
		-40,
		200,
		-90,
		280,
		0,
		240,
		20,
		90
	],
	[
		"~d",
		0,
		0,
		90,
		90,
		200,
		90,
		120,
		120,
		20,
		70
	]
];
var basket = [
	[
		"=",
		90,
		0,
		90,
		330
	],
	[
		"=",
		90,
		320,
		40,
		320
	],
	[
		"l",
		28,
		280,
		44,
		270,
		44,
		380,
		28,
		390
	],
	[
		"=",
		30,
		300,
		-30,
		300
	],
	[
		"-",
		26,
		300,
		14,
		256
	],
	[
		"-",
		-28,
		300,
		-16,
		256
	],
	[
		"-",
		0,
		300,
		0,
		252
	],
	[
		"-",
		-24,
		280,
		22,
		280
	]
];
var fountain = [
	[
		"t",
		-180,
		0,
		180,
		0,
		190,
		50,
		-190,
		50
	],
	[
		"om",
		0,
		52,
		180,
		18
	],
	[
		"t",
		-16,
		50,
		16,
		50,
		14,
		150,
		-14,
		150
	],
	[
		"t",
		-80,
		150,
		80,
		150,
		50,
		128,
		-50,
		128
	],
	[
		"~=",
		0,
		156,
		-30,
		240,
		-90,
		190,
		-110,
		60
	],
	[
		"~=",
		0,
		156,
		30,
		240,
		90,
		190,
		110,
		60
	],
	[
		"~-",
		0,
		156,
		-10,
		260,
		-50,
		200,
		-64,
		156
	],
	[
		"~-",
		0,
		156,
		10,
		260,
		50,
		200,
		64,
		156
	]
];
var well = [
	[
		"t",
		-100,
		0,
		100,
		0,
		100,
		86,
		-100,
		86
	],
	[
		"od",
		0,
		88,
		100,
		18
	],
	[
		"-",
		-100,
		44,
		100,
		44
	],
	...row([
		-60,
		0,
		60
	], (x) => [[
		"-",
		x,
		44,
		x,
		74
	], [
		"-",
		x - 30,
		0,
		x - 30,
		44
	]]),
	[
		"=",
		-84,
		86,
		-84,
		230
	],
	[
		"=",
		84,
		86,
		84,
		230
	],
	[
		"d",
		-130,
		220,
		130,
		220,
		0,
		300
	],
	[
		"=",
		-84,
		190,
		84,
		190
	],
	[
		"-",
		0,
		190,
		0,
		140
	],
	[
		"m",
		-20,
		100,
		20,
		100,
		24,
		140,
		-24,
		140
	]
];
var shelter = [
	[
		"w",
		-150,
		30,
		120,
		30,
		120,
		220,
		-150,
		220
	],
	[
		"=",
		-150,
		0,
		-150,
		230
	],
	[
		"=",
		120,
		0,
		120,
		230
	],
	[
		"d",
		-170,
		230,
		150,
		230,
		150,
		248,
		-170,
		248
	],
	[
		"t",
		-120,
		52,
		90,
		52,
		90,
		64,
		-120,
		64
	],
	[
		"=",
		220,
		0,
		220,
		270
	],
	[
		"l",
		186,
		230,
		254,
		230,
		254,
		300,
		186,
		300
	],
	[
		"m",
		198,
		250,
		242,
		250,
		242,
		284,
		198,
		284
	]
];
var windmill = [
	[
		"t",
		-110,
		0,
		110,
		0,
		70,
		380,
		-70,
		380
	],
	[
		"d",
		-80,
		380,
		80,
		380,
		0,
		460
	],
	[
		"d",
		-30,
		0,
		30,
		0,
		30,
		110,
		-30,
		110
	],
	[
		"w",
		-20,
		230,
		20,
		230,
		20,
		280,
		-20,
		280
	],
	...[
		[190, 180],
		[-180, 190],
		[-190, -180],
		[180, -190]
	].flatMap(([dx = 0, dy = 0]) => [[
		"=",
		0,
		390,
		dx,
		390 + dy
	], [
		"l",
		dx * .25,
		390 + dy * .25,
		dx,
		390 + dy,
		dx - dy * .26,
		390 + dy + dx * .26,
		(dx - dy) * .25,
		390 + (dy + dx) * .25
	]])
];
var wreckHeap = [
	[
		"m",
		-220,
		0,
		-60,
		0,
		-70,
		70,
		-110,
		110,
		-170,
		104,
		-210,
		60
	],
	[
		"t",
		-80,
		0,
		150,
		0,
		150,
		56,
		90,
		66,
		60,
		104,
		-20,
		104,
		-60,
		62
	],
	[
		"t",
		-150,
		104,
		40,
		108,
		36,
		150,
		-10,
		160,
		-30,
		196,
		-100,
		192,
		-130,
		150
	],
	[
		"od",
		-170,
		22,
		26,
		26
	],
	[
		"od",
		100,
		22,
		26,
		26
	],
	[
		"od",
		-40,
		22,
		26,
		26
	],
	[
		"w",
		-6,
		66,
		40,
		66,
		34,
		94,
		0,
		94
	],
	[
		"om",
		190,
		24,
		36,
		24
	],
	[
		"od",
		190,
		24,
		14,
		9
	]
];
// web/core/rough/places/town.ts
function drawRow(stage, from, to, depth, tall) {
	const scale = stage.back * depth;
	for (let x = from; x < to;) {
		const width = 300 + stage.random() * 140;
		const part = width * scale / stage.width;
		drawFront(standing(stage, x + part / 2, scale), width, tall * (.75 + stage.random() * .5), stage.random);
		x += part;
	}
}
var street = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawGround(stage);
	drawRow(stage, -.04, 1.04, .8, 620);
	const kerb = horizon + (bottom - horizon) * .62;
	pen.wash(across(stage, kerb, bottom + 80), pen.tones.far);
	pen.line([[-60, kerb], [width + 60, kerb + 2]], { w: .9 });
	drawLampPost(standing(stage, .86, stage.back * 1.05));
};
var square = (stage) => {
	drawGround(stage);
	drawRow(stage, -.05, .36, .62, 620);
	drawRow(stage, .66, 1.05, .62, 620);
	drawTower(stage, .5, .62, true);
	drawPaving(stage);
};
function drawPaving({ pen, width, horizon, bottom }) {
	const lines = [];
	for (const t of [
		.4,
		.62,
		.85
	]) lines.push([[0, horizon + t * (bottom - horizon)], [width, horizon + t * (bottom - horizon)]]);
	for (const x of [
		-.3,
		.1,
		.5,
		.9,
		1.3
	]) lines.push([[width * (.5 + (x - .5) * .5), horizon + .4 * (bottom - horizon)], [width * (.5 + (x - .5) * 1.1), bottom]]);
	pen.lines(lines, { opacity: .35 });
}
function drawTower(stage, x, depth, hasClock) {
	const pen = standing(stage, x, stage.back * depth);
	pen.outline(box(-110, 0, 220, 760), pen.tones.thing);
	pen.outline(pts([
		-130,
		756,
		0,
		960,
		130,
		756
	]), pen.tones.dark);
	if (hasClock) {
		pen.blob(0, 620, 78, 78, pen.tones.light);
		pen.line(pts([
			0,
			672,
			0,
			620,
			36,
			606
		]), { w: .9 });
	} else pen.outline(arch(0, 540, 70, 130), pen.tones.window, { w: .9 });
	pen.outline(arch(0, 0, 96, 200), pen.tones.dark, { w: .9 });
}
var tower = (hasClock) => (stage) => {
	drawRidge(stage, skyline(stage.random, 6, 10, 50), stage.pen.tones.far, true);
	drawGround(stage);
	drawRow(stage, -.05, .3, .4, 420);
	drawTower(stage, .74, .8, hasClock);
};
var bridge = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawRidge(stage, skyline(stage.random, 8, 10, 44), pen.tones.far);
	drawGround(stage, pen.tones.mid);
	const deck = horizon + (bottom - horizon) * .3;
	pen.wash(across(stage, deck, bottom + 80), pen.tones.ground);
	pen.line([[-60, deck], [width + 60, deck]], { w: 1.2 });
	const top = deck - 46;
	const posts = [];
	for (let x = 10; x < width; x += 34) posts.push([[x, deck], [x, top]]);
	pen.lines(posts, { w: 1 });
	pen.line([[-60, top], [width + 60, top]], { w: 1.3 });
};
var roof = (stage) => {
	const { pen, width, horizon, bottom, random } = stage;
	const far = [];
	for (let x = -.05; x < 1.05;) {
		const [h, w] = [20 + random() * 90, .07 + random() * .06];
		far.push([x, h], [x + w, h]);
		x += w;
	}
	drawRidge(stage, far, pen.tones.far);
	pen.wash(across(stage, horizon, bottom + 80), pen.tones.mid);
	const edge = horizon + (bottom - horizon) * .34;
	pen.outline(box(-60, edge - 26, width + 120, 26), pen.tones.thing);
	pen.wash(across(stage, edge, bottom + 80), pen.tones.ground);
	pen.outline(box(width * .8, edge - 96, 46, 96), pen.tones.dark);
	pen.outline(box(width * .79, edge - 106, 58, 12), pen.tones.thing);
};
var city = (stage) => {
	const { random, pen } = stage;
	const far = [];
	for (let x = -.05; x < 1.05;) {
		const [h, w] = [60 + random() * 110, .05 + random() * .05];
		far.push([x, h], [x + w, h]);
		x += w;
	}
	drawRidge(stage, far, pen.tones.far);
	street(stage);
};
var steps = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawGround(stage);
	const low = horizon + (bottom - horizon) * .55;
	const rise = Math.min(26, (low - 30) / 7);
	pen.wash(box(-60, -60, width + 120, low + 60 - rise * 5), pen.tones.far);
	pen.outline(box(width * .56, low - rise * 5 - bottom * .34, bottom * .2, bottom * .34), pen.tones.dark);
	for (let index = 5; index >= 0; index--) {
		const inset = width * (.05 + index * .03);
		pen.outline(box(inset, low - rise * index, width - inset * 1.6, rise), pen.tones.thing, { w: .9 });
	}
};
var church = (stage) => {
	const { pen } = stage;
	drawGround(stage);
	const nave = standing(stage, .66, stage.back * .8);
	nave.outline(box(-260, 0, 520, 260), pen.tones.thing);
	nave.outline(pts([
		-290,
		260,
		-200,
		400,
		200,
		400,
		290,
		260
	]), pen.tones.dark);
	for (const x of [
		-180,
		-60,
		60,
		180
	]) nave.outline(arch(x, 90, 54, 130), pen.tones.window, { w: .8 });
	const tower = standing(stage, .3, stage.back * .82);
	tower.outline(box(-80, 0, 160, 430), pen.tones.thing);
	tower.outline(pts([
		-96,
		430,
		0,
		640,
		96,
		430
	]), pen.tones.dark);
	tower.line(pts([
		0,
		640,
		0,
		700
	]), { w: 1.2 });
	tower.line(pts([
		-20,
		678,
		20,
		678
	]), { w: 1.2 });
	tower.outline(arch(0, 0, 76, 150), pen.tones.dark);
	tower.outline(arch(0, 300, 44, 84), pen.tones.window, { w: .8 });
};
var townPlaces = [
	{
		words: /\b(steps|stairs?|stairway|staircase|stoop)\b/,
		draw: steps
	},
	{
		words: /\b(church|chapel|cathedral|monastery)\b/,
		draw: church
	},
	{
		words: /\b(?<!(crooked|steep|iron|red|tiled|thatched) )(roof|rooftop|balcony|battlements?|terrace)s?\b/,
		draw: roof
	},
	{
		words: /\bbridge\b/,
		draw: bridge
	},
	{
		words: /\b(square|plaza|market ?place|market|fountain|finish line)\b/,
		draw: square
	},
	{
		words: /\b(clock tower|town hall|belfry)\b/,
		draw: tower(true)
	},
	{
		words: /\b(tower|castle)\b/,
		draw: tower(false)
	},
	{
		words: /\b(street|alley|kerb|curb|pavement|sidewalk|avenue|bus stop|crossing|corner)\b/,
		draw: street
	},
	{
		words: /\b(city|town|skyscrapers?|downtown)\b/,
		draw: city
	}
];
// web/core/rough/places/vistas.ts
var drawFoam = ({ pen, width, random }, from, to, low, count) => {
	for (let index = 0; index < count; index++) pen.blob(width * (from + random() * (to - from)), low - random() * 8, 12 + random() * 8, 7, pen.tones.light, { w: .8 });
};
var waterfall = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawGround(stage);
	const foot = horizon + (bottom - horizon) * .3;
	const top = bottom * .1;
	pen.outline(pts([
		-60,
		foot,
		-60,
		top - 10,
		width * .5,
		top,
		width * .53,
		foot
	]), pen.tones.mid);
	pen.outline(pts([
		width * .84,
		foot,
		width * .86,
		top - 4,
		width + 60,
		top - 20,
		width + 60,
		foot
	]), pen.tones.mid);
	pen.hatch(pts([
		0,
		foot,
		0,
		top + 30,
		width * .3,
		top + 30,
		width * .3,
		foot
	]), 13, 1.3, { opacity: .3 });
	pen.outline(pts([
		width * .5,
		top,
		width * .86,
		top - 4,
		width * .84,
		foot,
		width * .53,
		foot
	]), pen.tones.light);
	pen.lines([
		.56,
		.6,
		.64,
		.69,
		.73,
		.78,
		.81
	].map((x, index) => pts([
		width * x,
		top + index % 3 * 16,
		width * (x + .004),
		foot - 10 - index % 2 * 22
	])), { w: 1 });
	pen.blob(width * .7, foot + 14, width * .3, (bottom - horizon) * .13, pen.tones.far);
	drawFoam(stage, .52, .85, foot + 6, 9);
};
var rapids = (stage) => {
	const { pen, width, horizon, bottom, random } = stage;
	drawRidge(stage, skyline(random, 7, 20, 70), pen.tones.far);
	drawGround(stage, pen.tones.mid);
	const waves = [];
	for (let y = horizon + 12; y < bottom; y += 26) for (let x = random() * 40 - 40; x < width; x += 96 + random() * 60) waves.push(pts([
		x,
		y,
		x + 12,
		y - 9,
		x + 26,
		y - 2,
		x + 36,
		y - 11,
		x + 52,
		y
	]));
	pen.lines(waves, { w: 1.1 });
	for (const [x, depth] of [
		[.12, .9],
		[.68, .7],
		[.9, 1]
	]) {
		const rock = standing(stage, x, stage.back * depth);
		drawRock(rock, 190, random);
		for (const dx of [
			-90,
			-40,
			20,
			80
		]) rock.blob(dx, 0, 34, 15, rock.tones.light, { w: .8 });
	}
};
var cliff = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	sea(stage);
	const top = horizon + (bottom - horizon) * .22;
	const face = pts([
		width * .64,
		top,
		width * .6,
		bottom * .76,
		width * .66,
		bottom * .84,
		width * .62,
		bottom + 60
	]);
	pen.outline([
		[-60, bottom + 60],
		[-60, top - 10],
		[width * .3, top - 4],
		...face
	], pen.tones.ground);
	pen.wash([
		[width * .57, top],
		...face,
		[width * .53, bottom + 60]
	], pen.tones.mid);
	pen.lines([
		.58,
		.6,
		.62
	].map((x, index) => pts([
		width * x,
		top + 14 + index * 10,
		width * (x - .015),
		bottom * .7 + index * 12
	])), { w: 1 });
	drawFoam(stage, .63, .74, bottom * .97, 5);
};
var volcano = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	const peak = bottom * .26;
	pen.outline(ring(width * .7, peak - bottom * .14, width * .1, bottom * .1, 9), pen.tones.mid, { soft: true });
	pen.outline(pts([
		width * .34,
		horizon + 8,
		width * .64,
		peak,
		width * .76,
		peak,
		width * 1.06,
		horizon + 8
	]), pen.tones.far);
	pen.outline(pts([
		width * .64,
		peak,
		width * .76,
		peak,
		width * .73,
		peak + 40,
		width * .7,
		peak + 22,
		width * .68,
		peak + 54
	]), pen.tones.glow);
	drawGround(stage);
	for (const x of [.1, .9]) drawRock(standing(stage, x, stage.back * .7), 150, stage.random);
};
var iceWall = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawGround(stage, pen.tones.light);
	const low = horizon + (bottom - horizon) * .12;
	const crest = [
		.3,
		.16,
		.24,
		.1,
		.22,
		.14,
		.28
	].map((y, index) => [-60 + (width + 120) * index / 6, bottom * y]);
	pen.outline([
		[-60, low],
		...crest,
		[width + 60, low]
	], pen.tones.far);
	pen.lines(crest.slice(1, -1).map(([x, y], index) => pts([
		x,
		y,
		x + (index % 2 === 0 ? 14 : -12),
		y + 40,
		x + 4,
		low
	])), { w: 1.1 });
	pen.lines([pts([
		width * .1,
		low + 40,
		width * .3,
		low + 34
	]), pts([
		width * .6,
		low + 70,
		width * .84,
		low + 62
	])], { opacity: .7 });
};
var moonscape = (stage) => {
	const { pen, width, horizon, bottom, random } = stage;
	pen.wash(across(stage, -60, horizon + 10), pen.tones.hollow);
	for (let index = 0; index < 18; index++) pen.dot(random() * width, random() * horizon * .9, .8 + random(), pen.tones.light);
	pen.blob(width * .76, bottom * .16, 30, 30, pen.tones.light);
	pen.outline(pts([
		width * .74,
		bottom * .1,
		width * .79,
		bottom * .14,
		width * .77,
		bottom * .21,
		width * .73,
		bottom * .17
	]), pen.tones.mid, { soft: true });
	drawGround(stage, pen.tones.far);
	for (const [x, y, size] of [
		[
			.16,
			.2,
			.07
		],
		[
			.7,
			.3,
			.1
		],
		[
			.9,
			.14,
			.05
		],
		[
			.3,
			.72,
			.13
		],
		[
			.84,
			.78,
			.12
		]
	]) pen.blob(width * x, horizon + (bottom - horizon) * y, width * size, width * size * .2, pen.tones.mid);
};
var pyramid = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	desert(stage);
	for (const [x, size] of [[.28, .5], [.72, 1]]) {
		const [half, top] = [width * .26 * size, horizon - bottom * .4 * size];
		pen.outline(pts([
			width * x - half,
			horizon + 6,
			width * x,
			top,
			width * x + half,
			horizon + 6
		]), pen.tones.light);
		pen.outline(pts([
			width * x + half * .3,
			horizon + 6,
			width * x,
			top,
			width * x + half,
			horizon + 6
		]), pen.tones.mid);
		pen.lines([
			.25,
			.5,
			.75
		].map((part) => pts([
			width * x - half * part,
			top + (horizon - top) * part,
			width * x + half * part,
			top + (horizon - top) * part
		])), { opacity: .5 });
	}
};
var basin = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawRidge(stage, skyline(stage.random, 8, 10, 40), pen.tones.far, true);
	drawGround(stage, pen.tones.light);
	const [top, low] = [horizon + (bottom - horizon) * .1, horizon + (bottom - horizon) * .5];
	pen.outline(pts([
		width * .2,
		top,
		width * .84,
		top,
		width * 1.04,
		low,
		-20,
		low
	]), pen.tones.far, { w: 1.8 });
	pen.lines([
		.36,
		.52,
		.68
	].map((x) => pts([
		width * x,
		top,
		width * (.52 + (x - .52) * 1.6),
		low
	])), { w: 1.2 });
	pen.lines([
		.3,
		.5,
		.74
	].map((x) => pts([
		width * x,
		low - 16,
		width * x + 16,
		low - 20,
		width * x + 34,
		low - 15
	])), { w: .9 });
	pen.at(width * .88, low - 6, bottom / 332).lines([
		pts([
			-16,
			-14,
			-16,
			44,
			-4,
			52
		]),
		pts([
			14,
			-14,
			14,
			44,
			26,
			52
		]),
		pts([
			-16,
			8,
			14,
			8
		]),
		pts([
			-16,
			26,
			14,
			26
		])
	], { w: 1.7 });
};
var hedgeMaze = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawGround(stage);
	const foot = horizon + (bottom - horizon) * .16;
	pen.outline(box(-60, bottom * .24, width * .66 + 60, foot - bottom * .24), pen.tones.mid);
	pen.outline(box(width * .76, bottom * .26, width, foot - bottom * .26), pen.tones.mid);
	pen.outline(pts([
		-60,
		bottom * .02,
		width * .2,
		bottom * .16,
		width * .2,
		foot + 20,
		-60,
		bottom * .98
	]), pen.tones.dark);
	pen.outline(pts([
		width + 60,
		bottom * .02,
		width * .84,
		bottom * .16,
		width * .84,
		foot + 20,
		width + 60,
		bottom * .98
	]), pen.tones.dark);
	for (let x = -20; x < width; x += 34) if (x < width * .64 || x > width * .75) pen.blob(x + 10, bottom * .25, 20, 9, pen.tones.mid, { w: .8 });
	pen.hatch(box(width * .2, bottom * .26, width * .46, foot - bottom * .28), 9, .8, { opacity: .5 });
};
var alley = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawGround(stage, pen.tones.far);
	const end = horizon + 8;
	pen.outline(box(width * .4, bottom * .16, width * .22, end - bottom * .16), pen.tones.far);
	for (const side of [0, 1]) {
		const x = (part) => (side === 0 ? part * 1.02 : 1 - part) * width;
		pen.outline(pts([
			x(-.1),
			-60,
			x(.4),
			-20,
			x(.4),
			end,
			x(-.1),
			bottom * 1.02
		]), side === 0 ? pen.tones.mid : pen.tones.thing);
		for (const [near, far] of [[.06, .15], [.24, .3]]) pen.outline(pts([
			x(near),
			bottom * (.16 + near * .3),
			x(far),
			bottom * (.16 + far * .3),
			x(far),
			bottom * .4,
			x(near),
			bottom * .38
		]), pen.tones.window);
	}
	const bin = standing(stage, .8, stage.back * 1.05);
	bin.outline(pts([
		-34,
		0,
		34,
		0,
		40,
		90,
		-40,
		90
	]), bin.tones.dark);
	bin.outline(box(-46, 90, 92, 12), bin.tones.mid);
};
var rails = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	openGround(stage);
	const [x, deep] = [width * .6, bottom + 30 - horizon];
	const at = (part, side) => [x + side * width * (.012 + part * part * .3), horizon + deep * part * part];
	pen.lines([
		.2,
		.3,
		.4,
		.5,
		.6,
		.7,
		.8,
		.9
	].map((part) => [at(part, -1.3), at(part, 1.3)]), { w: 2 });
	pen.lines([[at(0, -1), at(1, -1)], [at(0, 1), at(1, 1)]], { w: 1.8 });
};
var damWall = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawRidge(stage, skyline(stage.random, 5, 60, 120), pen.tones.far);
	drawGround(stage, pen.tones.mid);
	const top = bottom * .3;
	pen.outline(pts([
		-60,
		top,
		width + 60,
		top,
		width + 60,
		horizon + 30,
		-60,
		horizon + 30
	]), pen.tones.light);
	pen.lines([
		.1,
		.3,
		.5,
		.7,
		.9
	].map((x) => pts([
		width * x,
		top + 8,
		width * x,
		horizon + 28
	])), { w: 1 });
	pen.lines([pts([
		-60,
		top + 8,
		width + 60,
		top + 8
	])], { w: 1.6 });
	for (const x of [
		.2,
		.6,
		.8
	]) pen.outline(pts([
		width * x,
		horizon,
		width * (x + .04),
		horizon,
		width * (x + .06),
		horizon + 46,
		width * (x - .02),
		horizon + 46
	]), pen.tones.window);
};
var lot = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawRidge(stage, skyline(stage.random, 9, 8, 40), pen.tones.far);
	drawGround(stage, pen.tones.far);
	pen.lines([
		-.2,
		.1,
		.4,
		.7,
		1,
		1.3
	].map((x) => pts([
		width * (.5 + (x - .5) * .7),
		horizon + (bottom - horizon) * .16,
		width * x,
		bottom * .95
	])), { w: 1.4 });
};
var motorway = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	openGround(stage);
	pen.outline(pts([
		width * .5,
		horizon,
		width * .66,
		horizon,
		width * 1.4,
		bottom + 40,
		-width * .3,
		bottom + 40
	]), pen.tones.far);
	for (const x of [
		.3,
		.5,
		.7
	]) for (const [from, to] of [
		[.1, .2],
		[.32, .48],
		[.66, .9]
	]) {
		const at = (part) => [width * (.58 + (x - .5) * (.16 + part * 1.5)), horizon + (bottom - horizon) * part];
		pen.line([at(from), at(to)], { w: 1.8 });
	}
	pen.lines([pts([
		width * .5,
		horizon - 6,
		-60,
		bottom * .84
	]), pts([
		width * .66,
		horizon - 6,
		width + 60,
		bottom * .72
	])], { w: 1.8 });
};
// web/core/rough/places/works.ts
var put = (stage, x, depth, sketch) => drawSketch(standing(stage, x, stage.back * depth), sketch);
var crane = [
	[
		"t",
		-18,
		0,
		18,
		0,
		18,
		760,
		-18,
		760
	],
	...[
		0,
		1,
		2,
		3,
		4,
		5
	].flatMap((step) => [[
		"-",
		-18,
		step * 120,
		18,
		step * 120 + 120
	], [
		"-",
		18,
		step * 120,
		-18,
		step * 120 + 120
	]]),
	[
		"t",
		-200,
		760,
		560,
		760,
		560,
		784,
		-200,
		784
	],
	[
		"-",
		0,
		860,
		540,
		784
	],
	[
		"-",
		0,
		860,
		-190,
		784
	],
	[
		"t",
		-16,
		784,
		16,
		784,
		0,
		864
	],
	[
		"d",
		-200,
		710,
		-130,
		710,
		-130,
		784,
		-200,
		784
	],
	[
		"l",
		20,
		704,
		74,
		704,
		74,
		758,
		20,
		758
	],
	[
		"-",
		420,
		760,
		420,
		470
	],
	[
		"d",
		380,
		456,
		460,
		456,
		460,
		470,
		380,
		470
	]
];
var scaffold = [
	[
		"t",
		-240,
		0,
		240,
		0,
		240,
		360,
		-240,
		360
	],
	[
		"m",
		-180,
		60,
		-110,
		60,
		-110,
		150,
		-180,
		150
	],
	[
		"m",
		-40,
		60,
		30,
		60,
		30,
		150,
		-40,
		150
	],
	[
		"m",
		110,
		60,
		180,
		60,
		180,
		150,
		110,
		150
	],
	[
		"m",
		-180,
		210,
		-110,
		210,
		-110,
		300,
		-180,
		300
	],
	[
		"m",
		-40,
		210,
		30,
		210,
		30,
		300,
		-40,
		300
	],
	...[
		-270,
		-90,
		90,
		270
	].map((x) => [
		"=",
		x,
		0,
		x,
		430
	]),
	...[
		130,
		270,
		400
	].map((y) => [
		"=",
		-290,
		y,
		290,
		y
	]),
	[
		"-",
		-270,
		130,
		-90,
		270
	],
	[
		"-",
		90,
		270,
		270,
		400
	]
];
var barrier = [
	[
		"=",
		-90,
		0,
		-70,
		92
	],
	[
		"=",
		90,
		0,
		70,
		92
	],
	[
		"l",
		-110,
		60,
		110,
		60,
		110,
		92,
		-110,
		92
	],
	[
		"d",
		-80,
		60,
		-50,
		60,
		-30,
		92,
		-60,
		92
	],
	[
		"d",
		-10,
		60,
		20,
		60,
		40,
		92,
		10,
		92
	],
	[
		"d",
		60,
		60,
		90,
		60,
		110,
		92,
		80,
		92
	]
];
var gatePosts = [
	[
		"m",
		-1400,
		0,
		-130,
		0,
		-130,
		250,
		-1400,
		250
	],
	[
		"m",
		130,
		0,
		1400,
		0,
		1400,
		250,
		130,
		250
	],
	[
		"t",
		-170,
		0,
		-110,
		0,
		-110,
		300,
		-170,
		300
	],
	[
		"t",
		110,
		0,
		170,
		0,
		170,
		300,
		110,
		300
	],
	[
		"ot",
		-140,
		316,
		24,
		22
	],
	[
		"ot",
		140,
		316,
		24,
		22
	],
	...[
		-90,
		-54,
		-18,
		18,
		54,
		90
	].map((x) => [
		"=",
		x,
		8,
		x,
		236
	]),
	[
		"=",
		-108,
		60,
		108,
		60
	],
	[
		"=",
		-108,
		200,
		108,
		200
	]
];
var buildingSite = (stage) => {
	const { random } = stage;
	const far = [];
	for (let x = -.05; x < 1.05; x += .08) {
		const high = 16 + random() * 50;
		far.push([x, high], [x + .07, high]);
	}
	drawRidge(stage, far, stage.pen.tones.far);
	drawGround(stage);
	put(stage, .78, .62, scaffold);
	put(stage, .26, .5, crane);
	furnish(stage, [["heap", .5]], false);
};
var gorge = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawRidge(stage, skyline(stage.random, 7, 20, 80), pen.tones.far);
	pen.wash(across(stage, horizon, bottom + 80), pen.tones.far);
	const rim = horizon + (bottom - horizon) * .34;
	pen.outline(pts([
		width * .5,
		bottom + 60,
		width * .54,
		rim + 60,
		width * .5,
		rim,
		width * .56,
		rim - 6,
		-60,
		rim - 10,
		-60,
		bottom + 60
	]), pen.tones.ground);
	pen.outline(pts([
		width * .86,
		bottom + 60,
		width * .82,
		rim + 70,
		width * .86,
		rim - 10,
		width + 60,
		rim - 24,
		width + 60,
		bottom + 60
	]), pen.tones.mid);
	pen.hatch(pts([
		width * .5,
		bottom + 40,
		width * .53,
		rim + 20,
		width * .44,
		rim + 20,
		width * .4,
		bottom + 40
	]), 8, .2, { opacity: .5 });
	drawRopeBridge(stage, rim);
};
function drawRopeBridge({ pen, width }, rim) {
	const sag = (y) => pts([
		width * .54,
		rim - y,
		width * .64,
		rim - y + 18,
		width * .76,
		rim - y + 18,
		width * .87,
		rim - y - 4
	]);
	pen.line(sag(4), {
		soft: true,
		w: 1.4
	});
	pen.line(sag(40), {
		soft: true,
		w: 1.1
	});
	pen.lines([
		.57,
		.61,
		.65,
		.69,
		.73,
		.77,
		.81,
		.85
	].map((x) => pts([
		width * x,
		rim - 28,
		width * x,
		rim + 8
	])), { w: .9 });
}
var pond = (stage) => {
	const { pen, width, horizon, bottom, random } = stage;
	openGround(stage);
	drawTree(standing(stage, .1, stage.back * .7), 430, random);
	furnish(stage, [["fence", .5], ["bush", .92]], false);
	const y = horizon + (bottom - horizon) * .46;
	pen.blob(width * .7, y, width * .24, (bottom - horizon) * .16, pen.tones.mid);
	pen.lines([pts([
		width * .6,
		y - 4,
		width * .68,
		y - 4
	]), pts([
		width * .7,
		y + 8,
		width * .82,
		y + 8
	])], { w: .9 });
	const reeds = [
		.5,
		.515,
		.53,
		.88,
		.9
	].map((x) => pts([
		width * x,
		y + 4,
		width * x + 3,
		y - 34
	]));
	pen.lines(reeds, { w: 1.2 });
};
var rink = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawRidge(stage, skyline(stage.random, 8, 20, 60), pen.tones.far, true);
	drawGround(stage, pen.tones.light);
	pen.outline(box(-60, horizon - 20, width + 120, 26), pen.tones.thing);
	pen.line(pts([
		-60,
		horizon + 6,
		width + 60,
		horizon + 6
	]), { w: 1.2 });
	pen.lines([
		.2,
		.42,
		.7
	].map((x, index) => pts([
		width * x,
		horizon + (bottom - horizon) * (.3 + index * .2),
		width * (x + .14),
		horizon + (bottom - horizon) * (.26 + index * .2)
	])), { opacity: .6 });
};
var island = (stage) => {
	coast(stage);
	furnish(stage, [
		["palm tree", .14],
		["boulder", .82],
		["palm tree", .93]
	], false);
};
var withWall = (sketch) => (stage) => {
	drawRidge(stage, skyline(stage.random, 8, 30, 90), stage.pen.tones.far, true);
	drawGround(stage);
	put(stage, .68, .8, sketch);
};
var arches = [
	[
		"t",
		-300,
		0,
		-240,
		0,
		-236,
		330,
		-296,
		360
	],
	[
		"t",
		-120,
		0,
		-60,
		0,
		-60,
		250,
		-110,
		220
	],
	[
		"-",
		-240,
		300,
		-180,
		340
	],
	[
		"m",
		40,
		0,
		100,
		0,
		100,
		280,
		170,
		340,
		240,
		280,
		240,
		0,
		300,
		0,
		300,
		380,
		200,
		400,
		40,
		370
	],
	[
		"t",
		-40,
		0,
		10,
		0,
		4,
		40,
		-34,
		46
	]
];
var course = (stage) => {
	const { pen, width, bottom } = stage;
	street(stage);
	for (const x of [
		.08,
		.36,
		.64,
		.92
	]) put(stage, x, .92, barrier);
	const flags = Array.from({ length: 12 }, (_, index) => {
		const x = index / 11 * width;
		const y = bottom * (.07 + .05 * Math.sin(index / 11 * Math.PI));
		return pts([
			x - 9,
			y,
			x + 9,
			y,
			x,
			y + 20
		]);
	});
	for (const flag of flags) pen.outline(flag, pen.tones.mid, { w: .7 });
};
var builtPlaces = [
	{
		words: /\b(building|construction) ?(site|yard)\b|\bscaffold(s|ing)?\b|\bcrane\b/,
		draw: buildingSite,
		isWhole: true
	},
	{
		words: /\b(gorge|canyon|ravine|chasm|abyss|crevasse|rope bridge)\b/,
		draw: gorge,
		isWhole: true
	},
	{
		words: /\b(garden|duck|fish|lily|village) ?pond\b|\bpond\b/,
		draw: pond,
		isWhole: true
	},
	{
		words: /\b(marathon|race ?course|race route|parade)\b/,
		draw: course,
		isWhole: true
	},
	{
		words: /\b(ice rink|rink|frozen (lake|pond|river))\b/,
		draw: rink
	},
	{
		words: /\b(desert )?island\b/,
		draw: island
	},
	{
		words: /\b(ruins?|ruined (temple|abbey|castle))\b/,
		draw: withWall(arches)
	},
	{
		words: /\b(gate|gateway|city wall|garden wall|(brick|high|stone) wall)\b/,
		draw: withWall(gatePosts)
	}
];
// web/core/rough/places/sights.ts
var sight = (base, ...built) => (stage) => {
	base(stage);
	for (const one of built) put(stage, ...one);
};
var kind = (words, draw) => ({
	words,
	draw,
	isWhole: true
});
var landmarks = [
	kind(/\bwaterfalls?\b/, waterfall),
	kind(/\b(rapids|white ?water|torrent)\b/, rapids),
	kind(/\b(river ?(bank|side)|bank of (the|a) (river|lake|stream|canal)|lake ?(shore|side)|water['’]s edge)\b/, water),
	kind(/\b(cliffs?|cliff edge|precipice)\b/, cliff),
	kind(/\bvolcano(es)?\b/, volcano),
	kind(/\b(glaciers?|iceberg|ice (wall|floe|cave|field)|fjord)\b/, iceWall),
	kind(/\b(?<!honey)moon\b/, moonscape),
	kind(/\bpyramids?\b/, pyramid),
	kind(/\b(?<!whirl)(swimming ?|indoor |paddling )?pool\b/, basin),
	kind(/\b(maze|labyrinth)\b/, hedgeMaze),
	kind(/\b(alley|alleyway|back ?street|back ?alley)\b/, alley),
	kind(/\b((railway|train|rail|tram) ?(tracks?|line)|(railway )?(rails|sidings?))\b/, rails),
	kind(/\b(dam|reservoir)\b/, damWall),
	kind(/\b(motorway|highway|freeway|autobahn)\b/, motorway),
	kind(/\b(car park|parking (lot|garage|space)|parking)\b/, sight(lot, [
		.16,
		.75,
		parked
	], [
		.78,
		.75,
		parked
	])),
	kind(/\b((petrol|gas|filling|service) station)\b/, sight(lot, [
		.74,
		.8,
		pumps
	])),
	kind(/\b(airport|runway|airfield|tarmac)\b/, sight(lot, [
		.7,
		.62,
		airliner
	], [
		.1,
		.6,
		airTower
	])),
	kind(/\bvineyards?\b/, sight(openGround, [
		.1,
		.7,
		vines
	], [
		.66,
		.6,
		vines
	], [
		.96,
		.9,
		vines
	])),
	kind(/\b(corn|maize) ?fields?\b/, sight(openGround, [
		.1,
		.8,
		corn
	], [
		.5,
		.6,
		corn
	], [
		.88,
		.85,
		corn
	])),
	kind(/\b(wheat|barley|rye|grain) ?fields?\b|\bfields? of (wheat|corn|barley)\b/, sight(openGround, [
		.14,
		.7,
		ears
	], [
		.62,
		.7,
		ears
	], [
		.1,
		1.05,
		ears
	], [
		.9,
		1.05,
		ears
	])),
	kind(/\borchards?\b/, sight(openGround, [
		.1,
		.9,
		fruitTree
	], [
		.34,
		.55,
		fruitTree
	], [
		.62,
		.6,
		fruitTree
	], [
		.88,
		.9,
		fruitTree
	])),
	kind(/\b(cemetery|graveyard|churchyard|graves?|tomb)\b/, sight(openGround, [
		.1,
		.95,
		gravestone
	], [
		.26,
		.65,
		graveCross
	], [
		.6,
		.6,
		gravestone
	], [
		.74,
		.9,
		graveCross
	], [
		.9,
		.75,
		gravestone
	])),
	kind(/\b(playground|play ?park)\b/, sight(openGround, [
		.14,
		.85,
		swings
	], [
		.78,
		.9,
		slide
	])),
	kind(/\b(zoo|menagerie)\b/, sight(park, [
		.12,
		.8,
		cage
	], [
		.8,
		.8,
		cage
	])),
	kind(/\bcircus\b/, sight(openGround, [
		.72,
		.72,
		bigTop
	], [
		.12,
		.7,
		booth
	])),
	kind(/\b(fairground|fun ?fair|carnival|amusement park|theme park|fair)\b(?! (hair|skin|weather))/, sight(openGround, [
		.78,
		.66,
		ferrisWheel
	], [
		.14,
		.85,
		booth
	])),
	kind(/\b(market ?place|market|bazaar|souk)\b/, sight(square, [
		.12,
		.95,
		booth
	], [
		.7,
		.75,
		booth
	], [
		.94,
		.95,
		booth
	])),
	kind(/\bfountain\b/, sight(square, [
		.7,
		.9,
		fountain
	])),
	kind(/\b(battle ?field|no man['’]s land|front line|war zone)\b/, sight(openGround, [
		.78,
		.85,
		wire
	], [
		.12,
		.8,
		stump
	], [
		.6,
		.45,
		smoke
	], [
		.24,
		.4,
		smoke
	])),
	kind(/\b(jungle|rainforest)\b/, sight(forest, [
		.08,
		1,
		fern
	], [
		.64,
		.7,
		fern
	], [
		.92,
		1.05,
		fern
	])),
	kind(/\b(savannah?|serengeti)\b/, sight(openGround, [
		.12,
		.6,
		acacia
	], [
		.8,
		.9,
		acacia
	])),
	kind(/\b(basketball court|basketball)\b/, sight(lot, [
		.84,
		.9,
		basket
	])),
	kind(/\bwell\b(?![- ](lit|kept|worn|used|known))/, sight(openGround, [
		.74,
		.95,
		well
	])),
	kind(/\bbus (stop|shelter)\b/, sight(street, [
		.76,
		.95,
		shelter
	])),
	kind(/\bwindmills?\b/, sight(field, [
		.74,
		.75,
		windmill
	])),
	kind(/\b(scrap ?yard|junk ?yard|dump|rubbish tip|landfill)\b/, sight(openGround, [
		.14,
		.8,
		wreckHeap
	], [
		.76,
		.95,
		wreckHeap
	])),
	kind(/\boasis\b/, (stage) => {
		desert(stage);
		furnish(stage, [["palm tree", .62], ["palm tree", .9]], false);
		const { pen, width, horizon, bottom } = stage;
		pen.blob(width * .76, horizon + (bottom - horizon) * .44, width * .2, (bottom - horizon) * .14, pen.tones.mid);
	})
];
// web/core/rough/places/wild.ts
var high = ({ bottom, horizon }) => Math.max(.05, Math.min(bottom / 332, horizon / 175));
var hill = (stage) => {
	const { pen, width, horizon, bottom, random } = stage;
	const u = high(stage);
	drawRidge(stage, skyline(random, 6, 10 * u, 46 * u), pen.tones.far, true);
	drawGround(stage);
	const slope = [
		[-60, horizon + 6],
		[width * .2, horizon - 40 * u],
		[width * .55, horizon - 120 * u],
		[width * .78, horizon - 128 * u],
		[width + 60, horizon - 50 * u],
		[width + 60, bottom + 80],
		[-60, bottom + 80]
	];
	pen.outline(slope, pen.tones.ground, { soft: true });
	drawTree(pen.at(width * .78, horizon - 116 * u, stage.back * .5), 380, random);
};
var greatTree = (stage) => {
	const { pen, width, horizon, bottom, random } = stage;
	drawRidge(stage, skyline(random, 10, 40 * high(stage), 90 * high(stage)), pen.tones.far, true);
	drawGround(stage);
	const x = width * .78;
	const foot = horizon + (bottom - horizon) * .3;
	const w = Math.min(width * .17, bottom * .34);
	pen.outline([
		[x - w * 1.3, foot],
		[x - w * .7, foot - bottom * .14],
		[x - w * .62, -40],
		[x + w * .62, -40],
		[x + w * .7, foot - bottom * .14],
		[x + w * 1.3, foot + 6]
	], pen.tones.thing);
	pen.outline(ring(x, foot - bottom * .34, w * .4, bottom * .13), pen.tones.hollow, { soft: true });
	pen.lines([[[x - w * .4, foot - 10], [x - w * .44, foot - bottom * .2]], [[x + w * .4, foot - 8], [x + w * .46, foot - bottom * .3]]], { opacity: .6 });
	pen.outline([
		[x - w * .6, bottom * .2],
		[x - w * 2.4, bottom * .06],
		[x - w * 2.5, bottom * .1],
		[x - w * .6, bottom * .3]
	], pen.tones.thing);
};
var underwater = (stage) => {
	const { pen, width, bottom, horizon, random } = stage;
	pen.wash(across(stage, -40, bottom + 80), pen.tones.far);
	pen.lines([
		.1,
		.3,
		.55,
		.8
	].map((x) => [[x * width, -10], [x * width - 50, bottom * .5]]), {
		opacity: .35,
		colour: pen.tones.light
	});
	const sand = Math.max(horizon, bottom * .74);
	pen.wash(across(stage, sand, bottom + 80), pen.tones.ground);
	pen.line([
		[-60, sand],
		[width * .3, sand - 8],
		[width * .7, sand + 6],
		[width + 60, sand - 4]
	], { soft: true });
	const weeds = [
		.06,
		.12,
		.84,
		.9,
		.95
	].map((x) => [
		[x * width, sand + 30],
		[x * width + 10, sand - 30],
		[x * width - 8, sand - 70],
		[x * width + 6, sand - 100 - random() * 40]
	]);
	for (const weed of weeds) pen.line(weed, {
		soft: true,
		w: 2.4
	});
	const fish = [
		.3,
		.38,
		.62
	].map((x, index) => {
		const at = pen.at(width * x, bottom * (.2 + index * 2 % 3 * .07), 13);
		return pts([
			-1.5,
			.5,
			-.8,
			0,
			0,
			.45,
			.8,
			0,
			0,
			-.45,
			-.8,
			0,
			-1.5,
			-.5
		]).map((point) => at.on(point));
	});
	pen.lines(fish, {
		w: .8,
		opacity: .7
	});
	for (let index = 0; index < 7; index++) pen.blob(width * (.2 + random() * .6), bottom * random() * .6, 4, 4, pen.tones.light, { w: .6 });
};
var sunkenShip = (stage) => {
	underwater(stage);
	const { pen, width, bottom } = stage;
	const hull = pen.at(width * .72, bottom * .8, bottom / 100, { turn: 10 });
	hull.line(pts([
		-4,
		20,
		-10,
		78
	]), { w: 1.6 });
	hull.lines([
		pts([
			-8,
			66,
			16,
			58
		]),
		pts([
			-10,
			78,
			-30,
			26
		]),
		pts([
			-10,
			78,
			26,
			30
		])
	], { w: .9 });
	hull.outline(pts([
		-58,
		30,
		-44,
		-8,
		40,
		-10,
		66,
		34,
		30,
		24,
		-34,
		22
	]), hull.tones.mid);
	hull.outline(pts([
		-16,
		12,
		-4,
		16,
		8,
		8,
		2,
		-2,
		-12,
		0
	]), hull.tones.hollow);
	hull.lines([pts([
		-50,
		16,
		56,
		18
	]), pts([
		-46,
		4,
		48,
		6
	])], { opacity: .7 });
};
var porch = (stage) => {
	const { pen, width, bottom, horizon } = stage;
	const floor = Math.min(bottom * .86, Math.max(horizon + 10, bottom * .66));
	pen.wash(across(stage, -40, floor), pen.tones.thing);
	const boards = Array.from({ length: 9 }, (_, index) => [[-20, floor * (index + 1) / 10], [width + 20, floor * (index + 1) / 10]]);
	pen.lines(boards, { opacity: .4 });
	pen.wash(across(stage, floor, bottom + 80), pen.tones.ground);
	pen.line(pts([
		-20,
		floor,
		width + 20,
		floor
	]));
	const tall = Math.min(floor * .72, 215 * stage.back);
	pen.outline(box(width * .66, floor - tall, tall * .46, tall), pen.tones.dark);
	const [w, h] = [tall * .56, tall * .42];
	pen.outline(box(width * .2, floor - tall * .92, w, h), pen.tones.window);
	pen.lines([pts([
		width * .2 + w / 2,
		floor - tall * .92,
		width * .2 + w / 2,
		floor - tall * .92 + h
	]), pts([
		width * .2,
		floor - tall * .92 + h / 2,
		width * .2 + w,
		floor - tall * .92 + h / 2
	])]);
	pen.outline(pts([
		-20,
		-20,
		width + 20,
		-20,
		width + 20,
		bottom * .07,
		-20,
		bottom * .1
	]), pen.tones.dark);
	for (const x of [.07, .93]) pen.outline(box(width * x - 5, bottom * .09, 10, floor - bottom * .09), pen.tones.far);
};
function drawStand(stage) {
	const { pen, width, bottom, horizon, random } = stage;
	const top = horizon - Math.max(24, bottom * .2);
	pen.outline(pts([
		-20,
		top,
		width + 20,
		top,
		width + 20,
		horizon,
		-20,
		horizon
	]), pen.tones.far);
	for (let row = 1; row < 4; row++) for (let x = 6 + random() * 10; x < width; x += 14 + random() * 9) pen.dot(x, top + (horizon - top) * row / 4, 2.4, pen.tones.mid);
	drawGround(stage);
}
var stadium = (stage) => {
	drawStand(stage);
	const { pen, width, bottom, horizon } = stage;
	const lanes = [
		-.5,
		-.16,
		.18,
		.5,
		.84,
		1.2,
		1.6
	].map((x, index) => [[width * (.44 + index * .03), horizon], [width * x, bottom + 30]]);
	pen.wash([
		lanes[0][0],
		lanes.at(-1)[0],
		lanes.at(-1)[1],
		lanes[0][1]
	], pen.tones.mid);
	pen.lines(lanes, {
		colour: pen.tones.light,
		w: 1.4
	});
};
var pitch = (stage) => {
	drawStand(stage);
	const { pen, width, bottom, horizon } = stage;
	const low = horizon + (bottom - horizon) * .22;
	pen.lines([
		pts([
			-20,
			low,
			width + 20,
			low
		]),
		pts([
			width * .56,
			low,
			width * .44,
			low + (bottom - low) * .5,
			width * 1.1,
			low + (bottom - low) * .5
		]),
		ring(width * .3, bottom, width * .22, (bottom - low) * .4, 18)
	], {
		colour: pen.tones.light,
		w: 1.5
	});
	furnish(stage, [["goal posts", .78]], false);
};
var space = (stage) => {
	const { pen, width, bottom, random } = stage;
	pen.wash(across(stage, -60, bottom + 80), pen.tones.hollow);
	for (let index = 0; index < 26; index++) pen.dot(random() * width, random() * bottom, .8 + random() * 1.2, pen.tones.light);
	pen.outline(ring(width * .86, bottom * .16, 46, 46, 14), pen.tones.mid, { soft: true });
	pen.outline([
		[-60, bottom * .9],
		[width * .3, bottom * .8],
		[width * .7, bottom * .82],
		[width + 60, bottom * .94],
		[width + 60, bottom + 80],
		[-60, bottom + 80]
	], pen.tones.ground, { soft: true });
};
var withThings = (base, ...spots) => (stage) => {
	base(stage);
	furnish(stage, spots, false);
};
var courtyard = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	const foot = horizon + (bottom - horizon) * .16;
	pen.wash(across(stage, foot, bottom + 80), pen.tones.ground);
	pen.outline(box(-60, -60, width + 120, foot + 60), pen.tones.far);
	const courses = [];
	for (let y = foot - 14, row = 0; y > -10; y -= 16, row++) for (let x = row % 2 * 30; x < width; x += 120) courses.push([[x, y], [x + 46, y]]);
	pen.lines(courses, { opacity: .35 });
	for (const x of [.14, .86]) {
		const pane = pen.at(x * width, foot - bottom * .2, bottom / 332);
		pane.outline(box(-32, 0, 64, 88), pane.tones.window, { w: .9 });
		pane.lines([pts([
			0,
			0,
			0,
			88
		]), pts([
			-32,
			44,
			32,
			44
		])], { w: .7 });
	}
	pen.line([
		[-20, bottom * .2],
		[width * .5, bottom * .25],
		[width + 20, bottom * .18]
	], { soft: true });
	for (const x of [
		.3,
		.42,
		.54
	]) {
		const shirt = pen.at(x * width, bottom * .245, bottom / 332);
		shirt.outline(pts([
			-16,
			0,
			16,
			0,
			20,
			-12,
			12,
			-14,
			12,
			-44,
			-12,
			-44,
			-12,
			-14,
			-20,
			-12
		]), shirt.tones.light, { w: .8 });
	}
};
var castle = (stage) => {
	const { pen, width, random } = stage;
	drawRidge(stage, skyline(random, 6, 10, 50), pen.tones.far, true);
	drawGround(stage);
	const at = standing(stage, .72, stage.back * .62);
	const merlons = (x, y, w, h) => {
		const top = Array.from({ length: 9 }, (_, index) => {
			const from = x + w * index / 9;
			const to = x + w * (index + 1) / 9;
			const up = index % 2 === 0 ? h + 40 : h;
			return [[from, y + up], [to, y + up]];
		}).flat();
		return [
			[x, y],
			...top,
			[x + w, y]
		];
	};
	at.outline(merlons(-330, 0, 660, 300), at.tones.thing);
	at.outline(merlons(-400, 0, 170, 470), at.tones.mid);
	at.outline(merlons(230, 0, 170, 540), at.tones.mid);
	at.outline(pts([
		-60,
		0,
		-60,
		120,
		0,
		180,
		60,
		120,
		60,
		0
	]), at.tones.dark);
	at.line(pts([
		315,
		580,
		315,
		720
	]), { w: 1 });
	at.outline(pts([
		315,
		720,
		400,
		690,
		315,
		664
	]), at.tones.light);
	drawRock(standing(stage, .08, stage.back * .7), width * .2, random);
};
var swamp = (stage) => {
	const { pen, width, horizon, bottom, random } = stage;
	openGround(stage);
	for (const [x, y, w] of [
		[
			.2,
			.3,
			.2
		],
		[
			.7,
			.45,
			.26
		],
		[
			.4,
			.75,
			.3
		]
	]) pen.outline(ring(x * width, horizon + y * (bottom - horizon), w * width * .5, (bottom - horizon) * .07, 12), pen.tones.mid, {
		soft: true,
		w: .8
	});
	const reeds = [];
	for (let index = 0; index < 26; index++) {
		const x = (index < 13 ? random() * .24 : .78 + random() * .24) * width;
		reeds.push([[x, horizon + 60], [x + (random() - .5) * 14, horizon - 20 - random() * 50]]);
	}
	pen.lines(reeds, {
		opacity: .8,
		w: 1.1
	});
};
var platform = (stage) => {
	const { pen, width, horizon, bottom } = stage;
	drawRidge(stage, skyline(stage.random, 8, 10, 50), pen.tones.far);
	drawGround(stage);
	const edge = horizon + (bottom - horizon) * .3;
	pen.lines([[[-60, edge - 20], [width + 60, edge - 20]], [[-60, edge - 10], [width + 60, edge - 10]]], { w: 1.1 });
	pen.outline(box(-60, edge, width + 120, 12), pen.tones.mid);
	pen.wash(across(stage, edge + 12, bottom + 80), pen.tones.far);
	pen.outline([
		[-60, -20],
		[width + 60, -20],
		[width + 60, bottom * .08],
		[-60, bottom * .13]
	], pen.tones.mid);
	for (const x of [.1, .9]) pen.outline(box(x * width - 6, bottom * .1, 12, edge + 4 - bottom * .1), pen.tones.dark);
	furnish(stage, [["bench", .24], ["clock", .74]], false);
};
var farmyard = (stage) => {
	openGround(stage);
	drawHouse(standing(stage, .14, stage.back * .8), 460, 300, stage.random);
	furnish(stage, [["fence", .6], ["tree", .9]], false);
};
var wildPlaces = [
	{
		words: /\b(sunken|wreck (on|at) the (sea|bottom))\b/,
		draw: sunkenShip,
		isWhole: true
	},
	{
		words: /\blighthouse\b/,
		draw: withThings(coast, ["lighthouse", .8], ["boulder", .92])
	},
	{
		words: underwaterWords,
		draw: underwater,
		isWhole: true
	},
	{
		words: /\b(trench|dugout|foxhole)(es)?\b/,
		draw: drawTrench,
		isWhole: true
	},
	{
		words: /\b(porch|veranda|doorstep|saloon|jail)\b/,
		draw: porch,
		isWhole: true
	},
	{
		words: /\b((football|soccer|sports) (pitch|field|ground|stadium)|pitch|penalty area)\b/,
		draw: pitch,
		isWhole: true
	},
	{
		words: /\b(stadium|(running|race|racing|empty|athletics?|sports) ?track|finish(ing)? line|arena)\b/,
		draw: stadium,
		isWhole: true
	},
	{
		words: /\b(wreck|crash site)\b/,
		draw: withThings(openGround, ["wreck", .76])
	},
	{
		words: /\b(outer space|space|orbit|asteroid)\b/,
		draw: space,
		isWhole: true
	},
	{
		words: /\b(hollow tree|tree ?house|gnarled tree|old tree|great tree|oak|tree|nest)\b/,
		draw: greatTree,
		isWhole: true
	},
	{
		words: /\b(courtyard|back ?yard|yard)\b/,
		draw: courtyard,
		isWhole: true
	},
	{
		words: /\b(platform|railway station|station|bus stop|rails|railway|siding)\b/,
		draw: platform,
		isWhole: true
	},
	{
		words: /\b(castle|fortress|palace|city wall)\b/,
		draw: castle,
		isWhole: true
	},
	{
		words: /\b(swamp|marsh|bog|moor|wetland|reeds)\b/,
		draw: swamp
	},
	{
		words: /\b(cemetery|graveyard|churchyard|tomb)\b/,
		draw: withThings(openGround, ["gravestone", .14], ["gravestone", .3], ["gravestone", .7], ["tree", .9])
	},
	{
		words: /\b(playground|school ?yard)\b/,
		draw: withThings(openGround, ["fence", .2], ["tree", .88], ["bench", .62])
	},
	{
		words: /\b(farmyard|farm|barnyard)\b/,
		draw: farmyard
	},
	{
		words: /\b(circus|fairground)\b/,
		draw: withThings(openGround, ["tent", .2], ["tent", .84])
	},
	{
		words: /\b(camp|campsite|campfire|bonfire)\b/,
		draw: withThings(openGround, ["tent", .12], ["campfire", .62], ["tree", .92])
	},
	{
		words: /\b(border|checkpoint)\b/,
		draw: withThings(openGround, ["barrier", .7], ["sentry box", .9])
	},
	{
		words: /\b(rocks?|boulders|crags?|reefs?)\b/,
		draw: withThings(coast, ["boulder", .12], ["boulder", .3], ["boulder", .8], ["boulder", .92])
	},
	{
		words: /\b(hill|slope|hillside|bank|knoll)\b/,
		draw: hill
	}
];
// web/core/rough/sky.ts
function drawSky(pen, { time, weather }, camera, random) {
	const { board, stage, horizon } = camera;
	pen.wash(box(-60, -60, board.width + 120, stage + 120), pen.tones.sky);
	const high = Math.max(horizon, stage * .3);
	if (time === "night") drawNight(pen, weather, board.width, high, random);
	else if (weather === "clear" || weather === "wind") drawSun(pen, time, board.width, high);
	if (weather === "storm") pen.hatch(box(-40, -40, board.width + 80, horizon + 40), 13, -.9, { opacity: .3 });
	if (weather !== "clear" && weather !== "fog") drawClouds(pen, weather, board.width, high, random);
}
var heights = {
	dawn: .9,
	morning: .5,
	afternoon: .5,
	dusk: .84,
	noon: .2,
	day: .28
};
function drawSun(pen, time, width, high) {
	const x = width * (time === "dawn" || time === "morning" ? .76 : time === "dusk" || time === "afternoon" ? .24 : .8);
	const y = high * (heights[time] ?? .3);
	const r = time === "dawn" || time === "dusk" ? 26 : 18;
	pen.blob(x, y, r, r, pen.tones.light, { w: .8 });
	const rays = Array.from({ length: 10 }, (_, index) => {
		const angle = index / 10 * 2 * Math.PI + .2;
		const at = (far) => [x + Math.cos(angle) * far, y + Math.sin(angle) * far];
		return [at(r + 10), at(r + 22)];
	});
	pen.lines(rays.filter(([, tip]) => tip[1] < high));
}
function drawNight(pen, weather, width, high, random) {
	pen.hatch(box(-40, -40, width + 80, high + 40), 10, .8, { opacity: .26 });
	if (weather !== "clear" && weather !== "wind") return;
	for (let index = 0; index < 14; index++) pen.dot(random() * width, random() * high * .8, 1 + random(), pen.tones.light);
	const [x, y] = [width * .82, high * .3];
	pen.wash(crescent(x, y, 20), pen.tones.light);
}
function crescent(x, y, r) {
	const arc = (from, to, cx, radius) => Array.from({ length: 9 }, (_, index) => {
		const angle = from + (to - from) * index / 8;
		return [cx + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
	});
	return [...arc(.35 * Math.PI, 1.65 * Math.PI, x, r), ...arc(1.55 * Math.PI, .45 * Math.PI, x + r * .5, r * .86)];
}
function drawClouds(pen, weather, width, high, random) {
	const count = weather === "wind" ? 2 : 3;
	for (let index = 0; index < count; index++) drawCloud(pen, width * ((index + .25 + random() * .5) / count), high * (.14 + random() * .3), .75 + random() * .5);
}
var puff = pts([
	-60,
	10,
	-54,
	-12,
	-24,
	-15,
	-6,
	-33,
	24,
	-30,
	36,
	-12,
	62,
	-8,
	64,
	12,
	0,
	16
]);
function drawCloud(pen, x, y, size) {
	pen.outline(puff.map(([dx, dy]) => [x + dx * size, y + dy * size]), pen.tones.far, {
		soft: true,
		w: .85
	});
}
function drawWeather(pen, weather, camera, random) {
	const { width } = camera.board;
	const { stage } = camera;
	if (weather === "rain") drawStreaks(pen, width, stage, random, 60, [-6, 24], pen.tones.mark, .55);
	if (weather === "storm") drawStreaks(pen, width, stage, random, 70, [-26, 17], pen.tones.light, .95);
	if (weather === "snow") drawFlakes(pen, width, stage, random);
	if (weather === "fog") drawFog(pen, width, stage);
	if (weather === "wind") drawGusts(pen, width, stage, random);
}
function drawStreaks(pen, ...[width, stage, random, count, [dx, dy], colour, opacity]) {
	const streaks = Array.from({ length: count }, () => {
		const [x, y, l] = [
			random() * (width + 60),
			random() * stage,
			.5 + random()
		];
		return [[x, y], [x + dx * l, y + dy * l]];
	});
	pen.lines(streaks, {
		colour,
		opacity,
		w: .95
	});
}
function drawFlakes(pen, ...[width, stage, random]) {
	const flakes = Array.from({ length: 90 }, () => {
		const [x, y] = [random() * width, random() * stage];
		return [[x, y], [x + .1, y + .1]];
	});
	pen.lines(flakes.slice(0, 50), {
		colour: pen.tones.light,
		w: 2.4
	});
	pen.lines(flakes.slice(50), {
		colour: pen.tones.mark,
		w: 1,
		opacity: .6
	});
}
function drawFog(pen, width, stage) {
	for (const [y, h] of [
		[.42, .1],
		[.58, .12],
		[.78, .1]
	]) pen.wash(box(-60, stage * y, width + 120, stage * h), pen.tones.light, { opacity: .45 });
}
function drawGusts(pen, ...[width, stage, random]) {
	const gusts = Array.from({ length: 5 }, () => {
		const [x, y] = [random() * width * .8, stage * (.1 + random() * .6)];
		return [
			[x, y],
			[x + 40, y - 5],
			[x + 80, y + 2],
			[x + 112, y - 6]
		];
	});
	pen.lines(gusts, { opacity: .6 });
}
// web/core/rough/places/outdoors.ts
var kinds = [
	...landmarks,
	...builtPlaces,
	...wildPlaces,
	...townPlaces,
	...openPlaces
];
export { drawSky, drawWeather, furnishFrom, kinds, openGround as plain };
