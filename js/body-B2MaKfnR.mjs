import { l as mix, n as apply, p as rotation, s as joint, t as add } from "./geometry-DOw8KNLz.mjs";
// web/core/rough/cloth.ts
var shades = [
	[/\b(yellow|golden)\b/, "#e3bd4a"],
	[/\b(red|scarlet)\b/, "#c0392f"],
	[/\borange\b/, "#d9822b"],
	[/\b(?<!forest |olive )green\b/, "#5a9150"],
	[/\b(?<!sky )blue\b/, "#4a78b5"],
	[/\bpink\b/, "#df8fa8"],
	[/\b(purple|violet)\b/, "#8a66ad"],
	[/\bblack\b/, "#5a5550"],
	[/\bwhite\b/, "#f4f1ea"]
];
var garments$1 = "jackets?|coats?|raincoats?|overcoat|parka|anorak|dress|gown|frock|spacesuit|habit|cassock|smock|oilskin|apron|tunic|tuxedo|wetsuit|shirts?|t-shirt|blouse|sweater|pullover|jumper|hoodie|cardigan|vest|waistcoat|suit|tracksuit|uniform|overalls|robes?|cloaks?|cape|kimono|yukata|armou?r";
var wholly = /\b(woman|lady|girl|man|figure|stranger|boy) in (white|black|red|green|blue|yellow|purple|pink)\b|\bwhite (woman|lady)\b/;
var cloths = new RegExp(`\\b(\\w+)( (?!and\\b|with\\b|scarf\\b|hat\\b|cap\\b)\\w+)? (${garments$1})\\b`);
function usualCloth(words, usual) {
	const shade = shadeOfClothes(words);
	return usual === null || shade !== null && distance(shade, usual) > 60 ? null : usual;
}
var shadeOfClothes = (words) => shadeIn(cloths.exec(words)?.[0] ?? wholly.exec(words)?.[0]);
function clothTold(words, own) {
	const shade = shadeOfClothes(words);
	return shade === null || distance(shade, own) < 120 ? null : shade;
}
var hairTold = (words) => shadeIn(/\b(pink|green|blue|purple|violet|orange)( \w+)? (hair|braids?|curls|ponytail|bob)\b/.exec(words)?.[0]);
var scarfTold = (words) => shadeIn(/\b(\w+)( \w+)? (scarf|shawl|neckerchief)\b/.exec(words)?.[0].replace("white", ""));
var shadeIn = (words) => words === void 0 ? null : shades.find(([pattern]) => pattern.test(words))?.[1] ?? null;
function distance(one, other) {
	const parts = (colour) => [
		1,
		3,
		5
	].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
	const second = parts(other);
	return Math.hypot(...parts(one).map((part, index) => part - second[index]));
}
// web/core/rough/look.ts
var hats = [
	[/\bchef('s)? hat|\bwhite hat|\btoque/, "chef"],
	[/\bbridal veil|\bveil\b/, "veil"],
	[/\bspace ?suit|\bspace helmet|\bglass helmet|\bdiving helmet/, "bubble"],
	[/\btricorn|\bpirate hat|\bthree-cornered/, "tricorn"],
	[/\bfur(ry)? (hat|cap)|\bushanka/, "fur"],
	[/\b(woolly|woolen|woollen|knit(ted)?|wool|bobble) (hat|cap)|\bbeanie|\bpom-?pom/, "knit"],
	[/\b(top|stovepipe|silk) hat|\bbowler|\bderby/, "tall"],
	[/\b(pointed|witch|wizard)('s)? hat/, "cone"],
	[/\bcrown|\btiara|\bdiadem/, "crown"],
	[/\bhelmet|\bhard hat/, "helmet"],
	[/\bhooded (figure|man|woman|stranger|cloak|cape|robe|monk)|\bhood (up|over|pulled|drawn)|\b(in|under|wearing) an? (\w+ )?hood\b|\bred riding hood/, "hood"],
	[/\bhead ?scarf|\bkerchief|\bhijab|\bbandana|\bturban/, "scarf"],
	[/\bcap\b|\bberet|\bpeaked/, "cap"],
	[/\bhat\b|\bfedora|\bsombrero|\bstraw hat/, "brim"]
];
var garments = [
	[/\brobes?\b|\bcloak|\bcape\b|\bgown|\bkimono|\bnightgown|\bwedding dress|\bhabit\b|\bcassock/, "robe"],
	[/\bdress\b|\bfrock|\bsundress|\bpinafore|\bsari\b/, "dress"],
	[/\bcoat\b|\bovercoat|\braincoat|\bparka|\btrench|\bmackintosh/, "coat"],
	[/\bskirt|\bkilt\b/, "skirt"],
	[/\bjacket|\bblazer|\bsuit\b|\buniform|\bwaistcoat|\bvest\b|\bcardigan|\banorak/, "jacket"]
];
var hairs = [
	[/\bbald\b|\bshaven? head|\bhairless/, "bald"],
	[/\bpigtails?|\bbunches/, "tails"],
	[/\bpony ?tail/, "tail"],
	[/\bbraid|\bplait/, "braid"],
	[/\bbun\b|\btopknot|\bchignon|\bpinned[- ]up|\bhair (pinned )?up\b/, "bun"],
	[/\bcurl(s|y)|\bafro|\bfrizz|\bunruly|\bmessy|\btousled|\bwild hair/, "curly"],
	[/\bbob(bed)?\b|\bchin-length|\bshoulder-length/, "bob"],
	[/\blong\b[\w ,-]{0,24}\bhair|\bwaist-length|\bflowing hair/, "long"],
	[/\bshort\b[\w ,-]{0,24}\bhair|\bcropped|\bcrew cut|\bbuzz/, "short"]
];
var hairTones = [
	[/\b(white|silver|snowy|grey|gray|greying|graying)([- ](and|short|long|curly|straight))?[\w ,-]{0,14}(hair|braid|plait|bun|curls|beard|head)/, "white"],
	[/\bblond|\bfair[- ]hair|\bgolden[- ]hair|\bflaxen|\bstraw-colou?red|\bfair hair/, "light"],
	[/\bred[- ]?hair|\bred\b[\w -]{0,12}hair|\bginger|\bauburn|\bcopper hair|\bbrown\b[\w -]{0,14}(hair|braid|bun|bob)|\bchestnut/, "mid"]
];
var beards = [[/\bbeard/, "full"], [/\bm(o)?ustache/, "moustache"]];
var glasses = [[/\bglasses|\bspectacles|\bgoggles/, "pair"], [/\bmonocle/, "single"]];
var skins = [[/\b(black|ebony|very dark|deep brown|dark)[- ]?(brown )?(skin|skinned|complexion)/, "darkSkin"], [/\b(brown|tan|tanned|olive|bronze|copper|weathered brown)[- ]?(skin|skinned|complexion)/, "brownSkin"]];
function first(rules, words) {
	return rules.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
var heights = {
	baby: 70,
	toddler: 82,
	child: 112,
	young: 162,
	adult: 172,
	old: 165
};
var women = /\b(woman|girl|lady|mother|grandmother|granny|aunt|sister|daughter|wife|queen|princess|witch|nurse|nun|bride|mermaid|fairy|goddess|waitress|actress|ballerina|maid)\b/;
var surname = /\b(?!The|Old|Young|Little|A|An|Village|Town)\p{Lu}[\p{L}.]+ (Baker|Miller|Smith|Carpenter|Cook|Farmer|Fisher|Hunter|Shepherd|Gardener|Knight|King|Bishop|Priest|Judge|Painter|Porter|Abbot|Prince|Monk|Butcher|Miner|Driver|Page|Clown)$/u;
function lookOf(character, callingOf) {
	const words = `${character.look} ${character.lookShort} ${character.tags.join(" ")}`.toLowerCase();
	const name = character.name.toLowerCase();
	const age = ageOf(character, words);
	const isWoman = character.sex === "female" || character.sex === "unknown" && women.test(`${name} ${words}`);
	const calling = callingOf(`${[character.name, ...character.aliases].map((one) => one.replace(surname, "")).join(" ")} ${words}`.toLowerCase());
	const giant = /\b(giant|giantess|titan|ogre)\b/.test(name) ? 2.2 : 1;
	const isLittle = character.kind === "machine" && /\b(little|small|tiny)\b/.test(`${name} ${words}`);
	const isToy = character.kind !== "person" && /\b(doll|puppet|marionette|figurine)s?\b/.test(name);
	return {
		colour: character.colour,
		...headOf(words, calling, age, isWoman),
		...dressOf(words, calling, isWoman && isSmall({ age })),
		...isWoman && isPlainlyDressed(words, calling, age) ? { garment: "skirt" } : {},
		...clothOf(`${name}, ${words}`, character.colour, calling),
		height: heightOf(age, isWoman, words) * giant * (isToy ? .3 : isLittle ? .62 : 1),
		age,
		skin: first(skins, words) ?? calling?.skin ?? null,
		tale: calling?.tale ?? null,
		freckles: /\bfreckle/.test(words),
		girth: girthOf(words, age)
	};
}
function headOf(words, calling, age, isWoman) {
	const worn = first(hats, calling?.hat != null || calling?.sign != null ? words.replace("flat cloth cap", "") : words);
	const isBare = /\bbare-?headed|\bhatless/.test(words);
	const isOldMan = age === "old" && !isWoman && first(hairs, words) === "long" && !/\bclean-shaven/.test(words);
	const sign = signWorn(calling?.sign ?? null, worn, isBare);
	const usualHat = isBare || sign?.hat !== void 0 ? null : calling?.hat ?? null;
	const usualHair = calling?.hair ?? (isWoman ? isSmall({ age }) ? "tails" : "bob" : "short");
	return {
		sign,
		hat: sign?.hat === void 0 ? worn ?? usualHat : null,
		hair: sign?.hides === true ? "bald" : first(hairs, words) ?? usualHair,
		hairDye: hairTold(words),
		hairTone: first(hairTones, words) ?? calling?.hairTone ?? (age === "old" ? "white" : "dark"),
		beard: first(beards, words) ?? (isOldMan ? "moustache" : null) ?? (isWoman || isSmall({ age }) ? null : calling?.beard ?? null),
		glasses: first(glasses, words) ?? calling?.glasses ?? (age === "old" ? "pair" : null)
	};
}
var isForBed = (words) => /\b(night(gown|shirt|dress|ie)|pyjamas|pajamas)\b/.test(words);
function clothOf(words, colour, calling) {
	const usual = usualCloth(words, calling?.cloth ?? null);
	const told = usual === null ? clothTold(words, colour) : null;
	const hasScarf = calling?.sports !== true && /(?<!head )\bscarf|\bshawl|\bneckerchief/.test(words);
	return {
		cloth: usual ?? told,
		scarf: told !== null || hasScarf && !isForBed(words),
		scarfDye: scarfTold(words)
	};
}
function dressOf(words, calling, isGirl) {
	const [sports, armour] = [calling?.sports === true, calling?.armour === true];
	const worn = sports || armour ? "shirt" : first(garments, words);
	const usual = isGirl && !/\btrousers|\bjeans|\bshorts|\bdungarees|\boveralls/.test(words) ? "dress" : "shirt";
	return {
		garment: worn ?? calling?.garment ?? usual,
		sports,
		armour,
		torn: calling?.torn === true,
		apron: /\b(?<!leather )apron/.test(words) || calling?.apron === true,
		uniform: /\buniform|\bbrass buttons|\bofficer|\bconductor|\bcaptain|\bsoldier/.test(words) || calling?.uniform === true,
		bag: isForBed(words) ? false : calling === null ? /\bsatchel|\bbag\b|\bbackpack|\brucksack|\bknapsack/.test(words) : calling.bag === true
	};
}
function isPlainlyDressed(words, calling, age) {
	const isBound = calling?.sports === true || calling?.armour === true || calling?.garment !== void 0;
	const worn = first(garments, words);
	const against = /\b(trousers|jeans|shorts|leggings|dungarees|overalls|uniform|suit|breeches|scrubs)\b|space/.test(words);
	const hair = first(hairs, words);
	const isShort = hair === "short" || hair === "curly";
	return !isSmall({ age }) && isShort && !isBound && !against && (worn === null || worn === "jacket");
}
function signWorn(sign, worn, isBare) {
	if (sign?.hat === void 0 || !isBare && (worn === null || worn === "crown")) return sign;
	const { hat: _hat, hides: _hides, ...rest } = sign;
	return rest;
}
var isSmall = ({ age }) => /^(baby|toddler|child)$/.test(age);
function ageOf(character, words) {
	const { age, kind, name, aliases } = character;
	const about = `${[name, ...aliases].join(" ").toLowerCase()} ${words}`;
	if (/\b(baby|infant|newborn|babies|infants)\b/.test(words) && age !== "old") return "baby";
	if (/\btoddlers?\b/.test(words)) return "toddler";
	if (age !== "unknown") return age;
	if ((kind === "group" ? /\b(children|kids|boys|girls|pupils|schoolchildren|classmates|class)\b/ : /\b(boy|girl|child|kid|pupil|schoolboy|schoolgirl)\b/).test(kind === "group" ? about : words)) return "child";
	return /\b(old|elderly|aged|grandmother|grandfather)\b/.test(words) ? "old" : "adult";
}
function heightOf(age, isWoman, words) {
	const tall = /\btall\b|\bgiant\b|\blanky/.test(words) ? 1.07 : /\b(short|small|tiny|petite) (man|woman|boy|girl|person)/.test(words) ? .93 : 1;
	return heights[age] * tall * (isWoman && !isSmall({ age }) ? .96 : 1);
}
function girthOf(words, age) {
	if (/\b(heavy|heavyset|fat|stout|plump|burly|portly|heavily built|broad-shouldered|big (man|woman))\b/.test(words)) return 1.3;
	if (/\b(thin|slim|slender|lanky|gaunt|skinny|wiry|lean|bony) ?(old |young )?(man|woman|boy|girl|figure|,|and)/.test(words)) return .86;
	return isSmall({ age }) ? .95 : 1;
}
// web/core/rough/body.ts
var builds = {
	baby: {
		leg: .28,
		torso: .31,
		arm: .24,
		head: .195
	},
	toddler: {
		leg: .3,
		torso: .31,
		arm: .25,
		head: .184
	},
	child: {
		leg: .365,
		torso: .305,
		arm: .285,
		head: .155
	},
	young: {
		leg: .46,
		torso: .325,
		arm: .345,
		head: .104
	},
	adult: {
		leg: .465,
		torso: .33,
		arm: .35,
		head: .1
	},
	old: {
		leg: .45,
		torso: .34,
		arm: .35,
		head: .103
	}
};
function bodyOf(look, pose) {
	const build = builds[look.age];
	const size = (part) => build[part] * look.height;
	const hip = [0, hipHeight(pose, size("leg"), look.height)];
	const lean = rotation(-pose.lean - (look.age === "old" && pose.turn === 0 ? 11 : 0));
	const neck = add(hip, apply(lean, [0, size("torso")]));
	const shoulder = look.height * (isSmall(look) ? .094 : .106) * look.girth;
	const arm = (offset, [dx, dy]) => {
		const from = add(neck, apply(lean, [offset, -size("torso") * .09]));
		const to = [from[0] + dx * size("arm"), from[1] + dy * size("arm")];
		return [
			from,
			joint(from, to, size("arm"), -1),
			to
		];
	};
	const leg = (offset, [dx, dy]) => {
		const from = [hip[0] + offset, hip[1]];
		const to = [from[0] + dx * size("leg"), from[1] + dy * size("leg")];
		return [
			from,
			joint(from, to, size("leg"), 1),
			to
		];
	};
	return {
		hip,
		neck,
		head: size("head"),
		arms: {
			near: arm(-shoulder * .62, pose.arms.near),
			far: arm(shoulder * .68, pose.arms.far)
		},
		legs: {
			near: leg(-shoulder * .35, pose.legs.near),
			far: leg(shoulder * .35, pose.legs.far)
		},
		shoulder,
		top: neck[1] + size("head") * 2.1
	};
}
function hipHeight(pose, leg, height) {
	const lowest = Math.min(pose.legs.near[1], pose.legs.far[1]);
	const knee = pose === void 0 ? 0 : kneeling(pose) * leg;
	return Math.max(-lowest * leg, knee) + pose.lift * height;
}
function kneeling({ legs }) {
	return legs.near[0] < -.3 && legs.near[1] > -.6 ? .5 : 0;
}
function alongLimb([a, b, c], t) {
	return t < .5 ? mix(a, b, t * 2) : mix(b, c, t * 2 - 1);
}
function footOf({ height }, { turn }) {
	return turn === 0 ? [0, 0] : [Math.sign(turn) * height * .42, height * .1];
}
export { lookOf as a, isSmall as i, bodyOf as n, footOf as r, alongLimb as t };
