import { c as limb, d as pts, l as mix } from "./geometry-DOw8KNLz.mjs";
import { t as drawSketch } from "./sketch-BuHaniDm.mjs";
// web/core/rough/bird.ts
var lift = .9;
function birdExtent(bird, gait) {
	const flies = gait === "fly";
	const [x, y] = headOf(bird);
	return {
		top: y + bird.head * 1.3 + (flies ? bird.length * 1.4 : 0),
		head: bird.head * 2,
		width: bird.length * (flies ? 2.2 : 1.3),
		ahead: x
	};
}
function headOf({ length, leg, neck, head, face }) {
	return [length * (face === "front" ? .1 : .3) + neck * .3, leg + length * .44 + neck + head * .5];
}
function neckInFlight({ length, leg, neck, head }) {
	const low = leg + length * lift;
	return [
		[length * .37 + neck * .78, low + length * .45 + neck * .2],
		head,
		[0, low + length * .3]
	];
}
function drawBird(pen, bird, gait, colour) {
	if (gait === "fly") drawFlying(pen, bird, colour);
	else drawPerched(pen, bird, colour);
}
function drawPerched(pen, bird, colour) {
	const { length, leg, head } = bird;
	const body = pen.at(0, leg, length);
	const stand = leg / length;
	body.lines([pts([
		-.04,
		.1,
		-.04,
		-stand,
		.08,
		-stand
	]), pts([
		.08,
		.1,
		.1,
		-stand,
		.22,
		-stand
	])], { w: 1.1 });
	if (bird.face === "front") {
		body.outline(pts([
			-.3,
			.1,
			-.36,
			.4,
			-.2,
			.6,
			.4,
			.6,
			.52,
			.4,
			.46,
			.1,
			.1,
			-.06
		]), colour, { soft: true });
		body.outline(pts([
			-.34,
			.1,
			-.36,
			.44,
			-.16,
			.5,
			-.1,
			.2,
			-.2,
			-.06
		]), pen.tones.dark, {
			soft: true,
			w: .8
		});
		body.lines([
			-.02,
			.12,
			.26
		].flatMap((x) => [pts([
			x,
			.3,
			x + .05,
			.24,
			x + .1,
			.3
		]), pts([
			x,
			.16,
			x + .05,
			.1,
			x + .1,
			.16
		])]));
	} else {
		body.outline(pts([
			-.4,
			.2,
			-.8,
			.02,
			-.86,
			.2,
			-.4,
			.4
		]), colour);
		drawNeck(pen, bird, colour);
		body.outline(pts([
			-.5,
			.26,
			-.2,
			.52,
			.16,
			.54,
			.44,
			.42,
			.46,
			.2,
			.2,
			0,
			-.2,
			0
		]), colour, { soft: true });
		body.outline(pts([
			-.46,
			.22,
			-.1,
			.44,
			.18,
			.36,
			.06,
			.14
		]), pen.tones.dark, {
			soft: true,
			w: .8
		});
	}
	const [x, y] = headOf(bird);
	drawHead(pen.at(x, y, head), bird, colour);
}
function drawNeck(pen, bird, colour) {
	const [x, y] = headOf(bird);
	const { length: l, leg, head: h } = bird;
	const neck = [
		[l * .1, leg + l * .44],
		[x - h * .7, y],
		[x + h * .5, y],
		[l * .42, leg + l * .3]
	];
	pen.outline(neck, colour);
}
function drawFlying(pen, bird, colour) {
	const { length, leg, head } = bird;
	const body = pen.at(0, leg + length * lift, length, { turn: 10 });
	body.outline(pts([
		.3,
		.3,
		.14,
		.7,
		-.24,
		1.06,
		-.3,
		.86,
		-.42,
		.84,
		-.36,
		.62,
		-.1,
		.24
	]), colour);
	body.outline(pts([
		-.4,
		.2,
		-.84,
		.1,
		-.88,
		.26,
		-.4,
		.36
	]), colour);
	body.outline(pts([
		-.5,
		.24,
		-.2,
		.42,
		.2,
		.44,
		.46,
		.34,
		.4,
		.14,
		.1,
		.04,
		-.2,
		.06
	]), colour, { soft: true });
	const neck = bird.neck / length;
	if (neck > .3) body.line(pts([
		.36,
		.3,
		.4 + neck * .8,
		.4
	]), {
		w: 2.4,
		colour
	});
	drawHead(body.at(.44 + neck * .8, .38 + neck * .1, head / length), bird, colour);
	body.outline(pts([
		.24,
		.34,
		.02,
		.02,
		-.36,
		-.28,
		-.38,
		-.1,
		-.5,
		-.06,
		-.42,
		.1,
		-.22,
		.34
	]), colour);
}
function drawHead(pen, { beak, face }, colour) {
	if (face === "front") {
		pen.outline(pts([
			-.8,
			.6,
			-.9,
			1.3,
			-.3,
			.9,
			.3,
			.9,
			.9,
			1.3,
			.8,
			.6,
			.96,
			-.1,
			.66,
			-.8,
			-.66,
			-.8,
			-.96,
			-.1
		]), colour);
		for (const x of [-.4, .4]) {
			pen.blob(x, .1, .38, .38, pen.tones.isDark ? pen.tones.glow : pen.tones.light);
			pen.dot(x, .1, .14);
		}
		pen.outline(pts([
			-.16,
			-.1,
			.16,
			-.1,
			0,
			-.5
		]), pen.tones.dark, { w: .7 });
		return;
	}
	pen.outline([
		[.7, .36],
		[.9 + beak, 0],
		[.7, -.3]
	], pen.tones.dark, { w: .8 });
	pen.blob(0, 0, 1, .95, colour);
	pen.dot(.36, .2, .15);
}
function drawFish(pen, { length, depth }, colour) {
	const body = pen.at(0, depth * .7, length);
	const d = depth / length;
	body.outline([
		[-.36, 0],
		[-.56, d * .5],
		[-.5, 0],
		[-.56, -d * .5]
	], colour);
	body.outline([
		[-.42, 0],
		[-.1, d * .5],
		[.3, d * .46],
		[.5, 0],
		[.3, -d * .46],
		[-.1, -d * .5]
	], colour, { soft: true });
	body.outline([
		[.02, -d * .1],
		[-.12, -d * .6],
		[.14, -d * .2]
	], colour, { w: .8 });
	body.dot(.32, d * .12, d * .06);
	body.line([[.46, -d * .1], [.34, -d * .14]], { w: .8 });
}
// web/core/rough/coat.ts
var coats = [
	[/\b(black|sooty|raven|jet)\b/, ["#615b56", "#47423d"]],
	[/\b(white|snowy|silver(y)?)\b/, ["#f5f2eb", "#aaa498"]],
	[/\b(gr[ea]y(ish)?|ash(en)?|slate|dusty)\b/, ["#aca7a0", "#7d7871"]],
	[/\b(golden|yellow|blond|sandy|honey|cream|fawn)\b/, ["#dfbf7f", "#a08856"]],
	[/\b(ginger|orange|red(dish)?|rust(y)?|russet|copper)\b/, ["#cc8552", "#a9693c"]],
	[/\b(brown|chestnut|tan|tawny|hazel|brindled|tabby)\b/, ["#ab8a68", "#866a4d"]],
	[/\b(green(ish)?|emerald|olive)\b/, ["#93a970", "#6d8150"]],
	[/\b(blue|indigo)\b/, ["#86a0b8", "#5f788f"]],
	[/\b(pink|rosy)\b/, ["#dfa9a5", "#a3746f"]],
	[/\b(violet|purple)\b/, ["#a996bd", "#7c6a90"]],
	[/\b(dark)\b/, ["#77706a", "#524c47"]]
];
var usual = [
	[/\b(polar bear|sheep|lamb|swan|duck|duckling|goose|chicken|hen|cow|dove|stork|seagull)s?\b/, "white"],
	[/\b(wol(f|ves)|m(ouse|ice)|rat|elephant|rhino|hippo|dolphin|shark|whale|pigeon|raccoon|koala|rabbit|bunny|badger|cat|kitten|seal)s?\b/, "grey"],
	[/\b(fox(es)?|vixen|squirrel|tiger|orangutan)s?\b/, "ginger"],
	[/\b(lion|lioness|giraffe|chick|canary|cheetah|camel)s?\b/, "golden"],
	[/\b(crow|raven|panther|bat|spider|ant|blackbird|gorilla)s?\b/, "black"],
	[/\b(frog|toad|lizard|crocodile|alligator|turtle|tortoise|snake|parrot)s?\b/, "green"],
	[/\b(pig|piglet|flamingo|worm)s?\b/, "pink"],
	[/\b(dog|\w*hound|mastiff|beagle|terrier|spaniel|retriever|collie|poodle|dachshund|puppy|horse|mare|stallion|pony|foal|donkey|mule|bear|deer|stag|doe|fawn|hare|otter|beaver|owl|owlet|eagle|hawk|kestrel|falcon|sparrow|wren|monkey|kangaroo|hedgehog|mole|goat|bull|ox)s?\b/, "brown"]
];
var covering = /((?:[\w-]+ ){1,3})(?:[\w-]+ )?(?:fur|feathers|coat|skin|scales|body|spines|wool|shell|down|hide|mane)\b/;
function coatOf({ name, look, colour, kind }, { board }) {
	const about = `${commonWords(name)} ${look}`.toLowerCase();
	const often = kind === "animal" ? usual.find(([words]) => words.test(about))?.[1] : void 0;
	const shade = shadeOf(commonWords(name)) ?? shadeOf(covering.exec(look.toLowerCase())?.[0] ?? "") ?? shadeOf(often ?? "");
	if (shade === void 0) return {
		coat: colour,
		worn: null
	};
	return {
		coat: shade[board === "dark" ? 1 : 0],
		worn: colour
	};
}
var shadeOf = (told) => coats.find(([words]) => words.test(told))?.[1];
var commonWords = (name) => name.replace(/\b[A-Z]\S*/g, "");
function drawNeckerchief(pen, head, half, shoulders, colour, hasKnot) {
	const far = Math.hypot(shoulders[0] - head[0], shoulders[1] - head[1]) || 1;
	const [x, y] = mix(head, shoulders, Math.min(1, half * 1.15 / far));
	const [dx, dy] = [(shoulders[0] - head[0]) / far, (shoulders[1] - head[1]) / far];
	const at = (along, across) => [x + (dx * along - dy * across) * half, y + (dy * along + dx * across) * half];
	pen.outline([
		at(-.2, -.85),
		at(.3, -.8),
		at(.35, .8),
		at(-.15, .85)
	], colour, {
		soft: true,
		w: .8
	});
	if (!hasKnot) return;
	const front = at(.1, dx < 0 ? .75 : -.75);
	pen.outline([
		[front[0] - half * .4, front[1] + half * .25],
		[front[0] + half * .3, front[1] + half * .3],
		[front[0] + half * .05, front[1] - half * .75]
	], colour, { w: .8 });
}
// web/core/rough/beast-head.ts
function drawBeastHead(pen, beast, gait, colour) {
	const tip = 1 + beast.muzzle;
	const isRound = beast.muzzle < .3;
	if (beast.ears !== "flop") drawEar(pen, beast, colour, -.2);
	if (isRound) pen.blob(.06, .08, 1.08, .96, colour);
	else pen.outline(skull(tip), colour, { soft: true });
	if (beast.extra === "trunk") pen.outline(limb([
		[1, -.1],
		[1.5, -1.2],
		[1.3, -2.4]
	], .34, .16), colour, { soft: true });
	else if (isRound) pen.outline(pts([
		.98,
		.02,
		1.16,
		.02,
		1.06,
		-.14
	]), pen.tones.ink, { w: .7 });
	else pen.blob(tip, .08, .19, .16, pen.tones.ink, { w: .7 });
	if (gait === "lie") pen.line(pts([
		.2,
		.3,
		.4,
		.22,
		.6,
		.3
	]), { soft: true });
	else if (isRound && pen.unit > 12) {
		pen.blob(.5, .3, .24, .2, pen.tones.light, { w: .8 });
		pen.line(pts([
			.54,
			.46,
			.54,
			.14
		]), { w: 1.5 });
	} else pen.dot(.42, .32, .12);
	if (isRound) drawWhiskers(pen);
	else if (pen.unit > 5) pen.line([
		[tip, -.24],
		[.66 + beast.muzzle * .5, -.36],
		[.4, -.3]
	], {
		soft: true,
		w: .8
	});
	if (pen.unit > 30) drawDetail(pen, tip);
	if (beast.ears === "flop") pen.outline(pts([
		-.5,
		.86,
		-.06,
		.7,
		-.06,
		-.3,
		-.42,
		-.72,
		-.78,
		-.3
	]), pen.tones.dark, { soft: true });
	else drawEar(pen, beast, colour, .14);
	if (beast.extra === "antlers") drawAntlers(pen);
	if (beast.extra === "horns") pen.line(pts([
		-.1,
		.9,
		.1,
		1.5,
		-.3,
		1.9
	]), {
		soft: true,
		w: 1.8
	});
}
function drawWhiskers(pen) {
	pen.lines([
		pts([
			.86,
			-.2,
			1.9,
			-.06
		]),
		pts([
			.86,
			-.28,
			1.9,
			-.36
		]),
		pts([
			.7,
			-.34,
			.1,
			-.3
		]),
		pts([
			.98,
			-.1,
			.9,
			-.34,
			.7,
			-.44
		])
	]);
}
function skull(tip) {
	const front = [
		[.9, .42],
		[tip, .26],
		[tip + .16, -.12],
		[tip, -.5]
	];
	return [
		...pts([
			-1,
			.1,
			-.7,
			.85,
			0,
			1.05,
			.7,
			.74
		]),
		...front,
		...pts([
			.4,
			-.8,
			-.5,
			-.86
		])
	];
}
function drawDetail(pen, tip) {
	pen.line(pts([
		.24,
		.54,
		.44,
		.6,
		.6,
		.5
	]), {
		soft: true,
		w: .9
	});
	pen.dot(.46, .36, .035, pen.tones.light);
	for (const [x, y] of [
		[.3, -.1],
		[.18, -.2],
		[.34, -.22]
	]) pen.dot(tip - x, y, .022);
	pen.lines([
		pts([
			-.2,
			-.5,
			-.1,
			-.66
		]),
		pts([
			-.5,
			-.5,
			-.4,
			-.7
		]),
		pts([
			-.7,
			-.3,
			-.66,
			-.5
		])
	], { opacity: .7 });
}
function drawEar(pen, { ears }, colour, x) {
	const ear = pen.at(x, 0, 1);
	if (ears === "point") ear.outline(pts([
		-.42,
		.7,
		-.3,
		1.62,
		.26,
		.84
	]), colour);
	if (ears === "round") ear.blob(-.24, 1, .36, .38, colour);
	if (ears === "long") ear.outline(pts([
		-.3,
		.7,
		-.7,
		2,
		-.4,
		2.5,
		-.08,
		2,
		.04,
		.8
	]), colour, { soft: true });
	if (ears === "side") ear.outline(pts([
		-.2,
		.7,
		-.9,
		.86,
		-1,
		.5,
		-.3,
		.36
	]), colour, { soft: true });
}
function drawAntlers(pen) {
	for (const x of [-.3, .1]) {
		const antler = pen.at(x, 0, 1);
		antler.line(pts([
			0,
			.9,
			-.3,
			1.9,
			.2,
			2.9
		]), {
			soft: true,
			w: 1.3
		});
		antler.line(pts([
			-.22,
			1.7,
			.3,
			2.2
		]), { w: 1.1 });
	}
}
// web/core/rough/quadruped.ts
function quadrupedHead(beast, gait) {
	const { length, leg, trunk, neck, rise, head } = beast;
	const angle = rise * Math.PI / 180;
	if (gait === "sit") return [length * .22, leg + trunk * .9 + length * .26 + neck * .5 + head * .4];
	return [length * .46 + Math.cos(angle) * neck, standOf(beast, gait) + trunk * .78 + Math.sin(angle) * neck + head * .3];
}
var standOf = ({ leg, trunk }, gait) => gait === "lie" ? trunk * .08 : leg;
function drawQuadruped(pen, beast, gait, colour) {
	const head = quadrupedHead(beast, gait);
	drawTail(pen, beast, gait, colour);
	if (gait === "sit") drawSitting(pen, beast, head, colour);
	else drawStanding(pen, beast, gait, head, colour);
	if (beast.extra === "mane") pen.blob(head[0] - beast.head * .5, head[1] - beast.head * .1, beast.head * 1.5, beast.head * 1.6, pen.tones.dark);
	drawBeastHead(pen.at(head[0], head[1], beast.head), beast, gait, colour);
}
var strides = {
	stand: [
		.1,
		-.12,
		.14,
		-.06
	],
	run: [
		-.4,
		-.75,
		.9,
		.55
	]
};
function drawStanding(pen, beast, gait, head, colour) {
	const stride = gait === "run" ? strides.run : strides.stand;
	const isUp = gait !== "lie";
	if (isUp) for (const [at, by] of [[-.3, stride[0]], [.4, stride[2]]]) drawPaw(pen, beast, at, by, colour);
	pen.outline(trunkOutline(beast, standOf(beast, gait), head), colour, { soft: true });
	if (beast.extra === "wool") drawWool(pen, beast, standOf(beast, gait));
	if (isUp) for (const [at, by] of [[-.4, stride[1]], [.3, stride[3]]]) drawPaw(pen, beast, at, by, colour);
	else drawForepaws(pen, beast, colour);
	if (beast.extra === "crest") drawCrest(pen, beast, standOf(beast, gait), head);
}
function trunkOutline({ length, trunk, neck, head: size }, ground, head) {
	const half = length / 2;
	const throat = Math.min(size * .75, trunk * .5);
	return [
		[-half - trunk * .1, ground + trunk * .55],
		[-half * .86, ground + trunk * 1.04],
		[-half * .1, ground + trunk * .98],
		[half * .6, ground + trunk * 1.08],
		[head[0] - size * .75, head[1] + throat * (neck > 30 ? .6 : .3)],
		[head[0] + size * .2, head[1] + size * .2],
		[head[0] + size * .1, head[1] - throat],
		[half * 1.04, ground + trunk * .5],
		[half * .86, ground + trunk * .02],
		[0, ground + trunk * .14],
		[-half * .8, ground + trunk * .06]
	];
}
function drawPaw(pen, { length, leg, trunk }, at, stride, colour) {
	const thick = Math.max(trunk * .12, leg * .1);
	const top = [at * length, leg + trunk * .3];
	const foot = [at * length + stride * leg, Math.abs(stride) > .6 ? leg * .16 : 0];
	const knee = [(top[0] + foot[0]) / 2 + (at < 0 ? -.1 : .06) * leg, leg * .55];
	const outline = limb([
		top,
		knee,
		foot
	], thick * 1.3, thick * .8);
	pen.wash(outline, colour);
	pen.line(outline.slice(1, 5), { w: .9 });
	pen.line([outline[0], outline[1]], { w: .9 });
}
function drawForepaws(pen, { length, trunk }, colour) {
	const thick = trunk * .14;
	pen.outline([
		[length * .3, thick * 2],
		[length * .62, thick * 2],
		[length * .68, 0],
		[length * .3, 0]
	], colour, {
		soft: true,
		w: .9
	});
	pen.blob(-length * .3, trunk * .3, length * .2, trunk * .32, colour, { w: .9 });
}
function drawSitting(pen, { length, leg, trunk, head: size }, head, colour) {
	const thick = Math.max(trunk * .15, leg * .1);
	const body = [
		[-length * .42, 0],
		[-length * .46, trunk * .7],
		[-length * .16, trunk * 1.3],
		[head[0] - size * .9, head[1] - size * .1],
		[head[0] + size * .3, head[1] - size * .3],
		[length * .34, leg + trunk * .5],
		[length * .26, leg * .6],
		[length * .06, 0]
	];
	pen.outline(body, colour, { soft: true });
	const foreleg = limb([
		[length * .22, leg + trunk * .3],
		[length * .24, leg * .6],
		[length * .26, 0]
	], thick * 1.3, thick);
	pen.outline(foreleg, colour, { w: .9 });
	pen.blob(-length * .2, trunk * .42, length * .19, trunk * .42, colour, { w: .9 });
	pen.blob(-length * .08, thick * .6, length * .14, thick * .7, colour, { w: .9 });
}
function drawTail(pen, { length, leg, trunk, tail }, gait, colour) {
	const isLow = gait === "sit" || gait === "lie";
	const root = pen.at(-length * (isLow ? .42 : .5), isLow ? trunk * .2 : leg + trunk * .8, length * .3);
	const thick = trunk / length;
	if (tail === "up") root.outline(limb([
		[.1, -.1],
		[-.5, .2],
		[-.5, .9]
	], thick * .44, thick * .2), colour, { soft: true });
	if (tail === "thin") root.line([
		[0, 0],
		[-.7, -.1],
		[-.9, .5],
		[-.6, .9]
	], {
		soft: true,
		w: 1.4
	});
	if (tail === "bush") root.outline([
		[.6, .1],
		[0, .16],
		[-.5, .24],
		[-1.2, .7],
		[-1.3, -.1],
		[-.5, -.3],
		[0, -.24],
		[.6, -.1]
	], colour, { soft: true });
	if (tail === "stub") root.blob(0, 0, thick * .5, thick * .5, colour);
	if (tail === "hair") root.outline([
		[0, .2],
		[-.36, 0],
		[-.5, -1.1],
		[-.2, -1.2],
		[-.1, -.4]
	], pen.tones.dark, { soft: true });
}
function drawCrest(pen, { length, trunk, head: size }, ground, head) {
	const crest = [
		[head[0] - size * .2, head[1] + size],
		[head[0] - size * 1.1, head[1] + size * .4],
		[length * .3, ground + trunk * 1.12],
		[length * .36, ground + trunk * .86],
		[head[0] - size * .6, head[1] - size * .3]
	];
	pen.outline(crest, pen.tones.dark, {
		soft: true,
		w: .8
	});
}
function drawWool(pen, { length, trunk }, ground) {
	const curl = (x, y) => [
		[x * length - trunk * .2, ground + trunk * (y + .16)],
		[x * length, ground + trunk * y],
		[x * length + trunk * .2, ground + trunk * (y + .2)]
	];
	pen.lines([
		curl(-.34, .52),
		curl(-.12, .6),
		curl(.12, .5),
		curl(.32, .62),
		curl(-.2, .26),
		curl(.1, .24)
	]);
}
// web/core/rough/animal.ts
var gaits = {
	run: "run",
	jump: "run",
	throw: "run",
	sit: "sit",
	sitOnGround: "sit",
	lookUp: "sit",
	listen: "sit",
	lie: "lie",
	sleep: "lie",
	crouch: "lie",
	doze: "lie"
};
var lyingStill = new Set([
	"lie",
	"sleep",
	"doze",
	"crouch"
]);
function gaitOf(species, pose, doing) {
	const isOnLap = pose === "sitOnGround" && /\bheld in the lap\b/.test(doing);
	const isStill = pose === "lie" || pose === "sleep" || pose === "doze" || isOnLap;
	if (species.kind === "sketch" && isStill) return "lie";
	if (species.kind === "bird" || species.kind === "sketch" && species.flight !== void 0) return /\b(fl(y|ies|ying|ew)|circl|soar|glid|hover|swoop|flap|peck\w* .* on the head)/i.test(doing) ? "fly" : "stand";
	if (species.kind === "sketch") return species.lift > 1 && lyingStill.has(pose) ? "lie" : "stand";
	if (isOnLap) return "lie";
	const gait = gaits[pose] ?? (/^(sit(s|ting)?|crouch\w*|huddl\w*)\b/i.test(doing) ? "sit" : "stand");
	const isTall = species.kind === "quadruped" && species.leg > 40;
	return gait === "sit" && isTall && !/\bs(it|at)/i.test(doing) ? "stand" : gait;
}
function inGait(species, gait) {
	return (gait === "fly" && species.kind === "sketch" ? species.flight : void 0) ?? species;
}
function animalExtent(given, gait) {
	const species = inGait(given, gait);
	if (species.kind === "bird") return birdExtent(species, gait);
	if (species.kind === "fish") {
		const { length, depth } = species;
		return {
			top: depth * 1.4,
			head: depth,
			width: length * 1.15,
			ahead: length * .2
		};
	}
	if (species.kind === "sketch") {
		const { length, head: [ahead, y, half], top } = species;
		const unit = length / 100;
		const high = unit * flatness(species, gait);
		const lift = gait === "lie" ? 0 : species.lift * length;
		return {
			top: Math.max(top, y + half) * high + lift,
			head: half * 2 * high,
			width: species.width * unit,
			ahead: ahead * unit,
			face: (y + half * 1.1) * high + lift
		};
	}
	const [x, y] = quadrupedHead(species, gait);
	const ahead = x + species.head * species.muzzle * .5;
	return {
		top: y + species.head * 1.1,
		head: species.head * 2,
		width: species.length * 1.5,
		ahead
	};
}
var flatness = ({ lift }, gait) => gait === "lie" && lift <= 1 ? .66 : 1;
function asleep(sketch) {
	const eye = sketch.findIndex(([how]) => how === ".");
	const [, x, y, r] = sketch[eye] ?? ["."];
	if (x === void 0 || y === void 0 || r === void 0) return sketch;
	return sketch.with(eye, [
		"~=",
		x - r * 2,
		y + r,
		x,
		y - r,
		x + r * 2,
		y + r
	]);
}
function drawAnimal(pen, given, gait, colour) {
	const species = inGait(given, gait);
	if (species.kind === "bird") drawBird(pen, species, gait, colour);
	else if (species.kind === "fish") drawFish(pen, species, colour);
	else if (species.kind === "sketch") {
		const lift = gait === "lie" ? 0 : species.lift * species.length;
		const squash = flatness(species, gait);
		const sketch = gait === "lie" ? asleep(species.sketch) : species.sketch;
		drawSketch(pen.at(0, lift, species.length / 100, { squash }), sketch, colour);
	} else drawQuadruped(pen, species, gait, colour);
}
function drawBeast(pen, species, gait, character) {
	const { coat, worn } = coatOf(character, pen.tones);
	drawAnimal(pen, species, gait, coat);
	if (worn !== null) drawNeckerchief(pen, ...neckOf(inGait(species, gait), gait), worn, species.kind !== "sketch");
}
function neckOf(species, gait) {
	switch (species.kind) {
		case "bird": return gait === "fly" ? neckInFlight(species) : [
			headOf(species),
			species.head,
			[0, species.leg + species.length * .3]
		];
		case "fish": return [
			[species.length * .2, species.depth * .7],
			species.depth * .5,
			[0, species.depth * .7]
		];
		case "sketch": {
			const { length, head, lift } = species;
			const unit = length / 100;
			const up = gait === "lie" ? 0 : lift * length;
			const flat = flatness(species, gait);
			const [x, y, half] = [
				head[0] * unit,
				head[1] * unit * flat + up,
				head[2] * unit * .72
			];
			return [
				[x, y],
				half,
				[x * .4, y - Math.max(half * .8, (y - up) * .45)]
			];
		}
		case "quadruped": {
			const { length, leg, trunk, head } = species;
			const ground = gait === "lie" ? 0 : leg;
			return [
				quadrupedHead(species, gait),
				head,
				[length * (gait === "sit" ? .1 : .36), ground + trunk * .6]
			];
		}
	}
}
export { animalExtent, drawAnimal, drawBeast, gaitOf };
