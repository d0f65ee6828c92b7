import { d as pts, f as ring, r as box } from "./geometry-DOw8KNLz.mjs";
import { c as drawShelf, f as drawWindow, g as wallOf, h as furnishFrom, m as furnish, p as floorOf, t as arch, u as drawTrench } from "./parts-CCp5bjNw.mjs";
import { o as standing, t as across } from "./stage-Dpt4w_Fv.mjs";
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
var cave = (stage) => {
	const { pen, width, bottom } = stage;
	pen.wash(across(stage, -40, bottom + 60), pen.tones.dark);
	const mouth = [
		[width * .1, bottom + 40],
		[width * .16, bottom * .5],
		[width * .3, bottom * .2],
		[width * .52, bottom * .12],
		[width * .76, bottom * .24],
		[width * .88, bottom * .56],
		[width * .92, bottom + 40]
	];
	pen.outline(mouth, pen.tones.sky, { soft: true });
	pen.wash([
		[width * .1, bottom + 60],
		[width * .16, bottom * .84],
		[width * .86, bottom * .82],
		[width * .94, bottom + 60]
	], pen.tones.ground);
	pen.hatch(box(-20, -20, width * .16, bottom + 40), 9, .5, { opacity: .4 });
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
		words: /\b(cave|cavern|grotto)\b/,
		draw: cave
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
	kind(/\b(factory|mill|power station|warehouse|depot|boiler room|engine room|machine room)\b/, "bricks", ["vending machine", .16], ["crate", .36], ["crate", .82], ["barrel", .7]),
	kind(/\b(museum|gallery|exhibition)\b/, "plain", ["statue", .82], ["easel", .2], ["bench", .4]),
	kind(/\b(waiting room|station|platform|airport|lobby|reception|foyer|bank|post office|town hall)\b/, "tiles", ["clock", .5], ["bench", .2], ["door", .84], ["noticeboard", .66]),
	kind(/\b(ballroom|throne room|palace|castle)\b/, "stripes", ["throne", .84], ["curtain", .16], ["curtain", .5], ["chandelier", .66]),
	kind(/\b(tent|yurt|wigwam)\b/, "cloth", ["treasure chest", .16], ["barrel", .86]),
	kind(/\b(greenhouse|glasshouse|conservatory|flower shop)\b/, "tiles", ["potted plant", .1], ["potted plant", .24], ["potted plant", .76], ["bush", .9]),
	{
		words: /\b(bus|tram|airplane|aeroplane|plane)\b/,
		draw: cabin(["armchair", .2], ["armchair", .74])
	},
	{
		words: /\b(car|taxi|van|truck|cab|lorry)\b/,
		draw: cabin()
	},
	kind(/\b(gym|sports hall|boxing ring)\b/, "panels", ["ladder", .14], ["bench", .82], ["clock", .5]),
	kind(/\b(tower|lighthouse|belfry|clock tower|turret)\b/, "stones", ["window", .24], ["staircase", .8]),
	kind(/\b(living room|parlou?r|sitting room|lounge)\b/, "stripes", ["fireplace", .82], ["window", .18], ["sofa", .4]),
	kind(/\b(flat|apartment|floor)\b/, "plain", ["window", .2], ["table", .8], ["chair", .66], ["shelf", .46]),
	kind(/\b(house|home|hut|cottage|cabin|farmhouse)\b/, "panels", ["fireplace", .84], ["window", .2], ["table", .44])
];
var kinds = [
	...furnishedRooms.slice(0, 2),
	...indoorPlaces,
	...furnishedRooms
];
export { furnishFrom, kinds, plainRoom as plain };
