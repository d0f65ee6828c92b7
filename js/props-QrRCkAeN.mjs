import { n as __exportAll } from "./rolldown-runtime-SbdDWaPq.mjs";
import { n as thing } from "./prop-KLkDh2Qo.mjs";
import { r as row } from "./sketch-BuHaniDm.mjs";
import { p as firstMatch } from "./vocabulary-t5avZbjr.mjs";
import { s as drawGround, t as alike } from "./staging-BrEXDQ64.mjs";
import { o as literal } from "./at-names-KmC3gCsx.mjs";
import { n as isCarried } from "./carrying-Bp-RoBHQ.mjs";
// web/core/rough/mentioned.ts
var absent = /\b(?:want(?:s|ed|ing)? to|about to|hop(?:es?|ed|ing) to|plan(?:s|ned|ning)? to|going to|decid(?:es?|ed|ing) to|promis(?:es?|ed|ing) to) (?:bake|make|build|buy|cook|find|draw|paint|write|sew|knit|get|have|become)(\s+[\p{L}’'-]+){0,4}|\b(no|without|like|as if|as though|neither|nor|instead of|lost|missing|dream(s|ing)? of|think(s|ing)? of|remember(s|ing)?|forg[eo]t(s|ting)?|never)\b(\s+[\p{L}’'-]+){0,4}/gu;
var afar = /[\p{L}’'-]+ (?:on|in|over|beyond|across|behind) the (?:\p{L}+ )?(?:hills?|horizon|distance|sea|mountains?|valley|shore|fields?)\b/gu;
var drawn = /\b(draw(?:s|ing)?|paint(?:s|ing)?|sketch(?:es|ing)?) (?:a|an|the) (?!sword|knife|dagger|gun|pistol|bow|curtain|blind|breath|water|fence|wall|door|gate|house|boat|room)[\p{L}]+/gu;
var titled = /\b(mr|mrs|ms|miss|dr|captain|uncle|aunt|doctor|king|queen)\.? (?!(of|and|in|on|the|a|is)\b)\p{L}+/giu;
function visible(text) {
	return text.replaceAll(titled, " ").toLowerCase().replaceAll(/["“”«»][^"“”«»]*["“”«»]/g, " ").replaceAll(absent, " ").replaceAll(drawn, "$1 the ");
}
var heads = /^(ticket|shop|store|shed|house|yard|factory|museum|club|class|lesson|school|race|ride|trip|journey|crash|accident|party|parties|competition|contest|fair|driver|maker|seller|dealer|keeper|player|teacher|tuner|thief|thieves|owner|collector|crew|man|men|woman|women|boy|girl|lady|lover|apprentice|master|captain|cook|wife|husband|son|daughter|mate|assistant|number|call|shot|story|stories|tale|song|recipe|crumb|smoke|powder|sauce|juice|oil|smell|shape|size)s?\b/;
var verbs = /(?:[^s]s|ing|ed|\b(?:the|an?|his|her))$/;
function isModifier(phrase, from, words, isThing) {
	const end = from + words.length;
	const joint = /^(?:['’]s? |[- ])/.exec(phrase.slice(end))?.[0];
	if (joint === void 0 || verbs.test(words)) return false;
	const next = end + joint.length;
	return isThing(next) || heads.test(phrase.slice(next));
}
// web/core/rough/period.ts
var isLongAgo = ({ style, atmosphere }) => past.test(`${style}, ${atmosphere}`.toLowerCase());
var past = /\b(long ago|medieval|middle ages|antiquity|renaissance|baroque|rococo|1[0-8]\d\d|(1[0-8]|[1-9])th[- ]century)\b/;
var modern = /\b(printer|copier|computer|laptop|television|refrigerator|vending|elevator|microphone|light switch|floor lamp|lamp post|flashlight|traffic|vacuum|camera|telephone|radio)\b/;
// web/core/rough/props-air.ts
var airProps = [
	thing("kites?", "sky", 90, [
		"l",
		0,
		45,
		32,
		0,
		0,
		-45,
		-32,
		0
	], [
		"-",
		0,
		45,
		0,
		-45
	], [
		"-",
		-32,
		0,
		32,
		0
	], [
		"~-",
		0,
		-45,
		-14,
		-80,
		4,
		-110,
		-20,
		-150
	]),
	thing("hot-air balloon|hot air balloon|airship|zeppelin", "sky", 380, [
		"~l",
		-30,
		-80,
		-120,
		30,
		-90,
		160,
		0,
		200,
		90,
		160,
		120,
		30,
		30,
		-80
	], [
		"~-",
		0,
		200,
		-44,
		60,
		-14,
		-80
	], [
		"~-",
		0,
		200,
		44,
		60,
		14,
		-80
	], [
		"t",
		-30,
		-150,
		30,
		-150,
		34,
		-116,
		-34,
		-116
	], [
		"-",
		-28,
		-80,
		-30,
		-118
	], [
		"-",
		28,
		-80,
		30,
		-118
	]),
	thing("balloon", "sky", 60, [
		"~l",
		-20,
		20,
		-22,
		44,
		0,
		58,
		22,
		44,
		20,
		20,
		0,
		0
	], [
		"~-",
		0,
		0,
		-6,
		-30,
		6,
		-60,
		-2,
		-100
	]),
	thing("aeroplane|airplane|plane|jet|glider|biplane", "sky", 380, [
		"~l",
		-190,
		10,
		-170,
		30,
		120,
		40,
		190,
		20,
		150,
		-6,
		-120,
		-6
	], [
		"m",
		20,
		10,
		-60,
		-60,
		-100,
		-60,
		-40,
		10
	], [
		"m",
		-180,
		20,
		-210,
		80,
		-180,
		80,
		-140,
		30
	], [
		"w",
		120,
		18,
		160,
		18,
		140,
		34,
		120,
		34
	]),
	thing("helicopter|drone", "sky", 300, [
		"=",
		-150,
		96,
		170,
		96
	], [
		"=",
		20,
		66,
		20,
		96
	], [
		"~t",
		-30,
		20,
		-10,
		66,
		60,
		66,
		96,
		30,
		60,
		0,
		-10,
		0
	], [
		"w",
		40,
		24,
		88,
		30,
		60,
		58,
		40,
		58
	], [
		"t",
		-30,
		40,
		-170,
		56,
		-180,
		80,
		-190,
		40,
		-30,
		24
	], [
		"-",
		-20,
		-16,
		80,
		-16
	]),
	thing("parachute", "sky", 240, [
		"~l",
		-110,
		60,
		-80,
		130,
		0,
		160,
		80,
		130,
		110,
		60,
		50,
		72,
		0,
		60,
		-50,
		72
	], [
		"-",
		-110,
		60,
		0,
		-80
	], [
		"-",
		110,
		60,
		0,
		-80
	], [
		"-",
		0,
		60,
		0,
		-80
	]),
	thing("two moons", "sky", 130, [
		"ol",
		-40,
		8,
		24,
		24
	], [
		"om",
		-46,
		14,
		6,
		5
	], [
		"ol",
		44,
		-10,
		15,
		15
	]),
	thing("planets?", "sky", 120, [
		"om",
		0,
		0,
		40,
		40
	], [
		"~=",
		-66,
		-14,
		-20,
		-10,
		40,
		12,
		66,
		22
	], [
		"~-",
		-34,
		14,
		0,
		20,
		30,
		26
	]),
	thing("explosions?|explod(?:es|ing)|blast|bombs?|bombing|firework(?:s)?", "sky", 150, [
		"g",
		0,
		70,
		16,
		28,
		56,
		44,
		34,
		10,
		74,
		-6,
		32,
		-18,
		44,
		-58,
		8,
		-32,
		-22,
		-66,
		-24,
		-26,
		-70,
		-22,
		-38,
		4,
		-62,
		42,
		-20,
		28
	], [
		"l",
		0,
		34,
		8,
		14,
		26,
		12,
		12,
		0,
		18,
		-20,
		0,
		-10,
		-16,
		-20,
		-12,
		0,
		-26,
		12,
		-8,
		14
	]),
	thing("rainbow", "sky", 800, [
		"~-",
		-400,
		-160,
		-300,
		100,
		0,
		220,
		300,
		100,
		400,
		-160
	], [
		"~-",
		-370,
		-160,
		-276,
		84,
		0,
		196,
		276,
		84,
		370,
		-160
	], [
		"~-",
		-340,
		-160,
		-252,
		68,
		0,
		172,
		252,
		68,
		340,
		-160
	]),
	thing("lightning|thunderbolt", "sky", 260, [
		"g",
		-10,
		120,
		40,
		120,
		10,
		30,
		50,
		30,
		-40,
		-120,
		-10,
		-10,
		-44,
		-10
	]),
	thing("shooting star|comet|falling star", "sky", 160, [
		"g",
		20,
		-30,
		30,
		-10,
		52,
		-8,
		36,
		8,
		42,
		30,
		22,
		18,
		4,
		30,
		8,
		8,
		-8,
		-6,
		12,
		-10
	], [
		"-",
		30,
		30,
		90,
		90
	], [
		"-",
		44,
		18,
		110,
		74
	]),
	thing("flock of \\w+|birds|seagulls|gulls|swallows|geese|crows|starlings", "sky", 160, [
		"~-",
		-80,
		10,
		-66,
		22,
		-56,
		10,
		-44,
		22,
		-30,
		10
	], [
		"~-",
		-10,
		40,
		4,
		52,
		14,
		40,
		26,
		52,
		40,
		40
	], [
		"~-",
		30,
		0,
		44,
		12,
		54,
		0,
		66,
		12,
		80,
		0
	]),
	thing("searchlight|spotlight|beam of light", "sky", 240, [
		"l",
		-20,
		120,
		20,
		120,
		110,
		-180,
		-110,
		-180
	])
];
// web/core/rough/props-doing.ts
var propsOfDoing = [
	thing("shin(?:es|ing) (?:a|the|his|her) (?:\\w+ )?(?:torch|light|lamp|flashlight)|beam of (?:a|the|his|her) (?:torch|flashlight)", "hand", 60, [
		"g",
		16,
		6,
		88,
		-6,
		72,
		-46,
		16,
		-6
	], [
		"d",
		-12,
		-4,
		-12,
		4,
		6,
		4,
		16,
		8,
		16,
		-8,
		6,
		-4
	]),
	thing("(?:glass|display|show) ?case|glass cabinet|vitrine|glass counter", "ground", 130, [
		"l",
		-56,
		64,
		56,
		64,
		56,
		112,
		-56,
		112
	], [
		"t",
		-62,
		0,
		62,
		0,
		62,
		64,
		-62,
		64
	], [
		"~g",
		-22,
		70,
		-18,
		86,
		-6,
		92,
		10,
		92,
		22,
		86,
		26,
		70,
		14,
		82,
		-10,
		82
	], [
		"-",
		34,
		108,
		50,
		92
	], [
		"-",
		28,
		102,
		42,
		88
	]),
	thing("staff|crook|shepherd’s crook", "hand", 190, [
		"~=",
		2,
		66,
		-6,
		78,
		4,
		88,
		16,
		80,
		10,
		68,
		4,
		56
	], [
		"=",
		5,
		60,
		-4,
		-108
	]),
	thing("crutches|on (?:a |his |her )?crutch", "hand", 130, [
		"=",
		-8,
		30,
		8,
		30
	], [
		"=",
		-6,
		30,
		0,
		-20
	], [
		"=",
		6,
		30,
		0,
		-20
	], [
		"=",
		0,
		-20,
		0,
		-110
	], [
		"-",
		-4,
		2,
		4,
		2
	]),
	thing("hens|chickens?|ducks|pigeons|geese|hen|rooster|chicks", "ground", 88, [
		"~l",
		-42,
		10,
		-46,
		30,
		-34,
		22,
		-22,
		26,
		-14,
		38,
		-8,
		34,
		-12,
		16,
		-22,
		6,
		-34,
		4
	], [
		"g",
		-8,
		34,
		0,
		30,
		-9,
		29
	], [
		"-",
		-28,
		5,
		-29,
		-3,
		-24,
		-3
	], [
		"-",
		-22,
		6,
		-21,
		-3,
		-16,
		-3
	], [
		".",
		-12,
		34,
		1.4
	], [
		"~l",
		10,
		16,
		4,
		32,
		16,
		26,
		28,
		24,
		36,
		10,
		42,
		6,
		38,
		2,
		30,
		6,
		20,
		6
	], [
		"g",
		42,
		6,
		46,
		-2,
		37,
		1
	], [
		"-",
		20,
		6,
		18,
		-3,
		23,
		-3
	], [
		"-",
		26,
		6,
		28,
		-3,
		33,
		-3
	], [
		".",
		39,
		6,
		1.4
	], [
		".",
		50,
		-3,
		1.5
	], [
		".",
		54,
		0,
		1.5
	], [
		".",
		-2,
		-2,
		1.5
	], [
		".",
		4,
		0,
		1.5
	]),
	thing("baby(?=$|[,.;’]| (?:in|on|and|to|with|from|at|by|who|that|is|was|cri\\w+|cry\\w*|sle\\w+|laugh\\w*|up|down|into|over|through|out|away|back|home|gently|close)\\b)|babies|infant|newborn", "hand", 50, [
		"~l",
		-20,
		-8,
		-24,
		6,
		-10,
		14,
		14,
		12,
		26,
		4,
		24,
		-8,
		4,
		-14
	], [
		"os",
		20,
		8,
		8,
		8
	], [
		"~-",
		8,
		14,
		6,
		0,
		18,
		-8
	], [
		".",
		19,
		8,
		1
	], [
		".",
		24,
		8,
		1
	]),
	thing("(?<=carr(?:y|ies|ying) (?:a|the|his|her|their) (?:\\w+ )?)ladder", "hand", 220, [
		"=",
		-110,
		4,
		116,
		22
	], [
		"=",
		-108,
		-16,
		118,
		2
	], [
		"-",
		-88,
		6,
		-87,
		-14
	], [
		"-",
		-54,
		9,
		-52,
		-12
	], [
		"-",
		-20,
		11,
		-18,
		-9
	], [
		"-",
		14,
		14,
		16,
		-6
	], [
		"-",
		48,
		17,
		50,
		-3
	], [
		"-",
		82,
		20,
		84,
		0
	]),
	thing("pram|baby carriage|stroller|pushchair|buggy", "ground", 100, [
		"=",
		-46,
		88,
		-38,
		60
	], [
		"~c",
		-38,
		66,
		-34,
		34,
		34,
		34,
		46,
		66
	], [
		"~d",
		4,
		66,
		12,
		100,
		40,
		100,
		48,
		66
	], [
		"ol",
		-24,
		16,
		16,
		16
	], [
		"ol",
		28,
		16,
		16,
		16
	], [
		".",
		-24,
		16,
		2
	], [
		".",
		28,
		16,
		2
	]),
	thing("rifle|shotgun|musket|carbine|machine gun", "hand", 110, [
		"t",
		-40,
		-14,
		-38,
		-2,
		-14,
		4,
		0,
		2,
		-8,
		-6
	], [
		"d",
		-14,
		1,
		-14,
		6,
		62,
		16,
		62,
		11
	]),
	thing("(?:hunting|post|drinking|brass|ram’s|car|old|blow(?:s|ing)? (?:a|the|his|her)(?: \\w+)?) horn|tuba|megaphone", "hand", 60, [
		"~g",
		-12,
		7,
		10,
		3,
		26,
		8,
		38,
		24,
		50,
		14,
		40,
		-10,
		22,
		-8,
		4,
		-1,
		-12,
		4
	], [
		"og",
		45,
		6,
		6,
		15
	]),
	thing("(?:wine|champagne|beer|whisky) ?glass|glass of champagne|rais(?:es|ing) (?:a|the|his|her|their) glass|(?:an?|his|her|(?<=(?:polish|drop|fill|lift|tak|hold|rais|drain|empt|put|set|hand|wip|clink|pick|pass)\\w* (?:up |down )?)the) glass(?= |[,.;]|$)(?=$|[,.;]| (?:to|in|on|and|at|from|with|down|up|onto|for|over|into|against|aside|away|off|back|again)\\b)", "hand", 24, [
		"l",
		-7,
		16,
		7,
		16,
		5,
		4,
		0,
		0,
		-5,
		4
	], [
		"g",
		-6,
		11,
		6,
		11,
		5,
		4,
		0,
		0,
		-5,
		4
	], [
		"=",
		0,
		0,
		0,
		-9
	], [
		"=",
		-5,
		-9,
		5,
		-9
	]),
	thing("(?:smok(?:es|ing)|light(?:s|ing)|puff(?:s|ing) (?:on|at)) (?:a|the|his|her) (?:\\w+ )?pipe", "hand", 26, [
		"=",
		-9,
		8,
		10,
		0
	], [
		"d",
		8,
		-4,
		20,
		-4,
		21,
		10,
		9,
		10
	], [
		"~g",
		10,
		10,
		15,
		14,
		20,
		10
	]),
	thing("(?<!in |into |from |of )(?:a|the|his|her) ring(?! of|ing|s the|er)", "hand", 16, [
		"og",
		0,
		4,
		7,
		7
	], [
		"os",
		0,
		4,
		4.4,
		4.4
	], [
		"l",
		-4,
		11,
		4,
		11,
		6,
		15,
		0,
		20,
		-6,
		15
	]),
	thing("(?<!fire)bowl|bowl of \\w+|soup|porridge|stew|cereal", "hand", 24, [
		"~l",
		-14,
		6,
		14,
		6,
		8,
		-7,
		-8,
		-7
	], [
		"ot",
		0,
		6,
		14,
		3
	], [
		"~-",
		-4,
		13,
		0,
		18,
		-4,
		23
	], [
		"~-",
		4,
		13,
		8,
		18,
		4,
		23
	]),
	thing("tear(?:s|ing) (?:up )?(?:the|a|an|his|her|their|it) ?(?:\\w+ )?(?:letter|paper|page|photo|photograph|picture|contract|map|ticket|note|envelope)", "hand", 44, [
		"l",
		4,
		-10,
		8,
		-2,
		3,
		4,
		8,
		12,
		24,
		16,
		26,
		-6
	], [
		"l",
		-6,
		-10,
		-2,
		-2,
		-7,
		4,
		-2,
		12,
		-22,
		14,
		-26,
		-8
	], [
		"l",
		2,
		-20,
		8,
		-24,
		3,
		-27
	], [
		"l",
		-12,
		-22,
		-7,
		-28,
		-15,
		-30
	], [
		"-",
		12,
		8,
		21,
		9
	], [
		"-",
		-10,
		7,
		-20,
		6
	]),
	thing("open(?:s|ing)? (?:up )?(?:the|a|an|his|her|their) (?:\\w+ ){0,2}(?:chest|treasure chest|crate|trunk|strongbox|coffer)|(?:chest|trunk|crate|coffer) (?:full )?of (?:gold|coins|treasure|jewels|money)|open chest", "ground", 100, [
		"t",
		-42,
		0,
		42,
		0,
		42,
		46,
		-42,
		46
	], [
		"d",
		-40,
		46,
		40,
		46,
		46,
		84,
		20,
		92,
		-20,
		92,
		-46,
		84
	], [
		"~g",
		-36,
		44,
		-28,
		58,
		-10,
		54,
		2,
		64,
		18,
		55,
		30,
		58,
		38,
		44
	], [
		"g",
		-6,
		34,
		6,
		34,
		6,
		46,
		-6,
		46
	], [
		"-",
		-42,
		14,
		42,
		14
	], [
		"-",
		-50,
		98,
		-60,
		108
	], [
		"-",
		0,
		100,
		0,
		114
	], [
		"-",
		50,
		98,
		60,
		108
	]),
	thing("(?:break|smash|shatter)(?:es|s|ing)? (?:a|the|his|her) (?:\\w+ )?window|broken window|(?<=throw(?:s|ing) (?:a|the) (?:\\w+ )?\\w+ )through (?:a|the) (?:\\w+ )?window", "wall", 130, [
		"t",
		-66,
		94,
		66,
		94,
		66,
		236,
		-66,
		236
	], [
		"w",
		-60,
		100,
		60,
		100,
		60,
		230,
		-60,
		230
	], [
		"i",
		-10,
		150,
		-30,
		136,
		-14,
		168,
		-36,
		190,
		-6,
		180,
		4,
		214,
		14,
		184,
		40,
		196,
		22,
		168,
		44,
		146,
		14,
		154,
		8,
		122
	], [
		"-",
		-30,
		136,
		-56,
		106
	], [
		"-",
		4,
		214,
		8,
		230
	], [
		"-",
		44,
		146,
		60,
		136
	], [
		"l",
		-50,
		88,
		-38,
		92,
		-44,
		76
	], [
		"l",
		10,
		84,
		20,
		92,
		24,
		78
	]),
	thing("open(?:s|ing)? (?:the |a |his |her |their )?(?:\\w+ )?window|window (?:is |stands )?open|(?<=(?:jump|climb|lean|leap|fall|throw|hang)\\w* .{0,20})out of (?:the|a) (?:\\w+ )?window", "wall", 150, [
		"t",
		-56,
		94,
		56,
		94,
		56,
		236,
		-56,
		236
	], [
		"l",
		-50,
		100,
		50,
		100,
		50,
		230,
		-50,
		230
	], [
		"w",
		-50,
		100,
		-86,
		84,
		-86,
		246,
		-50,
		230
	], [
		"-",
		-50,
		165,
		-86,
		165
	], [
		"-",
		-66,
		93,
		-66,
		238
	], [
		"w",
		50,
		100,
		86,
		84,
		86,
		246,
		50,
		230
	], [
		"-",
		50,
		165,
		86,
		165
	], [
		"-",
		66,
		93,
		66,
		238
	], [
		"=",
		-60,
		96,
		60,
		96
	]),
	thing("(?<=\\b(?:in|into|inside|out of) (?:the|a|an|his|her) (?:\\w+ )?)(?:wardrobe|closet|cupboard)", "wall", 200, [
		"t",
		-60,
		0,
		60,
		0,
		60,
		206,
		-60,
		206
	], [
		"i",
		-52,
		8,
		52,
		8,
		52,
		198,
		-52,
		198
	], [
		"=",
		-50,
		186,
		50,
		186
	], [
		"t",
		-60,
		0,
		-108,
		-12,
		-108,
		216,
		-60,
		206
	], [
		"t",
		60,
		0,
		108,
		-12,
		108,
		216,
		60,
		206
	], [
		".",
		-100,
		100,
		3
	], [
		".",
		100,
		100,
		3
	]),
	thing("(?:heavy|huge|large|great|enormous) (?:stones?|rocks?|boulders?)", "ground", 66, [
		"~m",
		-33,
		6,
		-30,
		34,
		-6,
		48,
		24,
		40,
		34,
		12,
		22,
		0,
		-20,
		0
	], [
		"-",
		-6,
		44,
		2,
		26,
		-6,
		14
	]),
	thing("(?:a|the|his|her|clean|white|dirty|wet|new|torn) (?:shirt|dress|trousers|jumper|sweater|clothes|coat|jacket)(?= (?:on|in|over|from|out|up|onto|into)\\b|[,.;]|$)(?<=(?:hold|carr|wash|fold|iron|mend|shak|hang|pick|bring|tak|find)\\w* .*)", "hand", 64, [
		"~c",
		-14,
		2,
		0,
		-3,
		14,
		2,
		30,
		-16,
		20,
		-26,
		14,
		-18,
		16,
		-58,
		-16,
		-58,
		-14,
		-18,
		-20,
		-26,
		-30,
		-16
	], [
		"~-",
		-6,
		0,
		0,
		-6,
		6,
		0
	]),
	thing("newspapers?", "hand", 60, [
		"l",
		-2,
		-14,
		-26,
		-8,
		-24,
		24,
		2,
		20
	], [
		"l",
		-2,
		-14,
		2,
		20,
		28,
		26,
		26,
		-8
	], [
		"=",
		-18,
		18,
		-4,
		15
	], [
		"=",
		8,
		17,
		22,
		20
	], [
		"-",
		-18,
		8,
		-4,
		6
	], [
		"-",
		-18,
		1,
		-4,
		-1
	], [
		"-",
		7,
		8,
		22,
		11
	], [
		"-",
		6,
		1,
		21,
		4
	]),
	thing("blow(?:s|ing) up (?:a|the|his|her) (?:\\w+ )?balloon", "hand", 44, [
		"~g",
		2,
		14,
		14,
		30,
		38,
		34,
		52,
		20,
		48,
		2,
		28,
		-6,
		10,
		0
	], [
		"g",
		3,
		14,
		-5,
		18,
		-4,
		9
	], [
		"~-",
		34,
		26,
		42,
		22,
		44,
		14
	])
];
// web/core/rough/props-held.ts
var heldProps = [
	thing("soap bubbles?|bubbles?", "hand", 30, [
		"ol",
		12,
		10,
		10,
		10
	], [
		"ol",
		26,
		24,
		6,
		6
	], [
		"ol",
		2,
		26,
		4,
		4
	], [
		"-",
		7,
		13,
		10,
		16
	]),
	thing("paper boat|toy boat|paper ship", "hand", 26, [
		"l",
		-9,
		1,
		0,
		15,
		9,
		1
	], [
		"l",
		-17,
		5,
		-9,
		-5,
		9,
		-5,
		17,
		5,
		0,
		1
	]),
	thing("paper plane|paper aeroplane|paper airplane", "hand", 26, [
		"l",
		-12,
		0,
		18,
		6,
		-14,
		12,
		-6,
		4
	], [
		"-",
		18,
		6,
		-6,
		4
	]),
	thing("(?<!lead |metal |by )letter(?! ?box| by letter)|envelope|(?:an|the|his|her) answer|note(?! book)|postcard|telegram|ticket|read(?:s|ing) (?:out|aloud)|map|sheet of paper|paper(?! ?(?:bag|cup|plate|hat|crown|lantern|chain|flower|bird|crane|star|mask))|page|shopping list|newspaper|leaflet|document|manuscript|contract|bill|invitation", "hand", 24, [
		"l",
		-3,
		-4,
		1,
		13,
		21,
		9,
		17,
		-8
	], [
		"-",
		2,
		9,
		16,
		6
	], [
		"-",
		1,
		5,
		15,
		2
	], [
		"-",
		0,
		1,
		14,
		-2
	]),
	thing("(?<!tak(?:es|ing) (?:a|the) )photograph|(?<!tak(?:es|ing) (?:a|the) )photo(?! booth)|picture frame|portrait|strip of pictures|drawing(?! (?:the|a|an|his|her|on|in|up|back|near|closer|with)\\b)|sketchbook", "hand", 22, [
		"l",
		-2,
		-4,
		-2,
		15,
		18,
		15,
		18,
		-4
	], [
		"oc",
		8,
		8,
		4,
		4
	], [
		"-",
		1,
		-1,
		8,
		3,
		15,
		-1
	]),
	thing("flashlight|electric torch|pocket lamp", "hand", 28, [
		"d",
		-6,
		-3,
		-6,
		3,
		10,
		3,
		16,
		6,
		16,
		-6,
		10,
		-3
	], [
		"l",
		16,
		6,
		70,
		30,
		70,
		-30,
		16,
		-6
	]),
	thing("torch", "hand", 60, [
		"d",
		-2,
		-20,
		2,
		-20,
		5,
		20,
		-5,
		20
	], [
		"~g",
		-8,
		20,
		-10,
		34,
		-3,
		32,
		0,
		50,
		6,
		34,
		10,
		32,
		8,
		20
	]),
	thing("birthday candle|candles?(?= (?:in|into|on|onto) (?:one\\b|it\\b|top\\b|(?:each|every|the|a|an|his|her|their) (?:\\w+ ){0,2}(?:cake|muffin|cupcake|pie|bun|pudding|sandwich|slice|pancake|doughnut)))", "hand", 16, [
		"l",
		-1.6,
		-4,
		1.6,
		-4,
		1.6,
		8,
		-1.6,
		8
	], [
		"~g",
		-1.8,
		10,
		0,
		16,
		1.8,
		10
	]),
	thing("candle|candlestick", "hand", 24, [
		"d",
		-8,
		-2,
		8,
		-2,
		5,
		-6,
		-5,
		-6
	], [
		"l",
		-3,
		-2,
		3,
		-2,
		3,
		12,
		-3,
		12
	], [
		"~g",
		-3,
		14,
		0,
		24,
		3,
		14
	]),
	thing("lamp(?! post)|lantern|oil lamp", "hand", 34, [
		"~-",
		-5,
		-8,
		0,
		1,
		5,
		-8
	], [
		"d",
		-8,
		-9,
		8,
		-9,
		6,
		-13,
		-6,
		-13
	], [
		"g",
		-6,
		-13,
		6,
		-13,
		8,
		-29,
		-8,
		-29
	], [
		"d",
		-9,
		-29,
		9,
		-29,
		9,
		-33,
		-9,
		-33
	]),
	thing("book|passport|diary|diaries|notebook|journal|album|atlas|bible", "hand", 30, [
		"d",
		-12,
		0,
		-11,
		17,
		2,
		14,
		1,
		-3
	], [
		"l",
		1,
		-3,
		2,
		14,
		16,
		18,
		15,
		1
	]),
	thing("(?:wine |water |milk )?bottle|flask|vial", "hand", 28, [
		"t",
		-5,
		-8,
		5,
		-8,
		5,
		8,
		2,
		12,
		2,
		20,
		-2,
		20,
		-2,
		12,
		-5,
		8
	], [
		"l",
		-5,
		-3,
		5,
		-3,
		5,
		4,
		-5,
		4
	]),
	thing("two (?:cups|mugs|coffees|glasses)", "hand", 26, [
		"~-",
		17,
		4,
		22,
		2,
		21,
		-3,
		16,
		-3
	], [
		"l",
		6,
		6,
		18,
		6,
		16.5,
		-6,
		7.5,
		-6
	], [
		"l",
		-10,
		6,
		2,
		6,
		.5,
		-6,
		-8.5,
		-6
	]),
	thing("cup|mug|drinking glass|glass of (?:water|wine|milk|juice|beer|lemonade|whisky|gin|rum)|tea|coffee|goblet|chalice", "hand", 13, [
		"~-",
		5,
		4,
		10,
		2,
		9,
		-3,
		4,
		-3
	], [
		"l",
		-6,
		6,
		6,
		6,
		4.5,
		-6,
		-4.5,
		-6
	]),
	thing("teapot|kettle|coffee pot", "hand", 28, [
		"~-",
		-7,
		12,
		0,
		20,
		7,
		12
	], [
		"~t",
		-12,
		2,
		-10,
		-8,
		10,
		-8,
		12,
		2,
		7,
		10,
		-7,
		10
	], [
		"t",
		10,
		0,
		20,
		8,
		18,
		9,
		8,
		4
	]),
	thing("jar|jam jar|pot of \\w+|tin", "hand", 20, [
		"d",
		-6,
		7,
		6,
		7,
		6,
		11,
		-6,
		11
	], [
		"l",
		-8,
		-9,
		8,
		-9,
		8,
		7,
		-8,
		7
	], [
		"d",
		-7,
		-8,
		7,
		-8,
		7,
		2,
		-7,
		2
	]),
	thing("umbrella|parasol", "hand", 110, [
		"-",
		0,
		-6,
		4,
		74
	], [
		"d",
		-52,
		52,
		-36,
		84,
		6,
		100,
		46,
		80,
		58,
		48,
		40,
		56,
		22,
		48,
		4,
		58,
		-14,
		50,
		-32,
		59
	], [
		"-",
		6,
		98,
		4,
		58
	], [
		"-",
		6,
		98,
		-30,
		60
	], [
		"-",
		6,
		98,
		38,
		57
	]),
	thing("basket|hamper", "hand", 40, [
		"~-",
		-14,
		-18,
		-12,
		0,
		12,
		0,
		14,
		-18
	], [
		"t",
		-18,
		-17,
		18,
		-17,
		13,
		-38,
		-13,
		-38
	], [
		"-",
		-16,
		-24,
		16,
		-24
	], [
		"-",
		-14,
		-31,
		14,
		-31
	], [
		"-",
		-5,
		-17,
		-4,
		-38
	], [
		"-",
		5,
		-17,
		4,
		-38
	]),
	thing("bucket|pail", "hand", 36, [
		"~-",
		-12,
		-14,
		-8,
		0,
		8,
		0,
		12,
		-14
	], [
		"m",
		-13,
		-13,
		13,
		-13,
		9,
		-36,
		-9,
		-36
	], [
		"-",
		-12,
		-18,
		12,
		-18
	]),
	thing("(?<!on the |piano )key(?! of)", "hand", 16, [
		"ol",
		0,
		0,
		4,
		4
	], [
		"=",
		4,
		0,
		15,
		1,
		15,
		-3
	], [
		"-",
		10,
		1,
		10,
		-3
	]),
	thing("suitcase|briefcase|toolbox|(?:small|black|metal|leather|wooden|violin|guitar) (?:\\w+ )?case", "hand", 50, [
		"~-",
		-8,
		-8,
		-5,
		0,
		5,
		0,
		8,
		-8
	], [
		"t",
		-26,
		-42,
		26,
		-42,
		26,
		-8,
		-26,
		-8
	], [
		"-",
		-14,
		-8,
		-14,
		-42
	], [
		"-",
		14,
		-8,
		14,
		-42
	]),
	thing("sack|money bag|bag|purse|handbag|backpack|rucksack|satchel", "hand", 44, [
		"~-",
		-5,
		-6,
		0,
		2,
		5,
		-6
	], [
		"~t",
		-8,
		-6,
		8,
		-6,
		20,
		-26,
		16,
		-42,
		-16,
		-42,
		-20,
		-26
	], [
		"-",
		-8,
		-10,
		8,
		-10
	]),
	thing("apple|oranges|orange(?=[,.;]|$| (?:and|in|on|from|to|for|with|under|onto|into)\\b)|peach|pear|fruit|(?<!water(?:s|ing) the )tomato|plum|onion|potato", "hand", 10, [
		"om",
		2,
		3,
		5.4,
		5
	], [
		"-",
		2,
		7,
		3.5,
		11
	]),
	thing("eggs?(?! cup)", "hand", 8, [
		"ol",
		0,
		3,
		4,
		5.2
	]),
	thing("pebble|(?:small|grey|gray|round|white|black|smooth|little|warm) stone|throw\\w* (?:a|the) stone", "hand", 9, [
		"~m",
		-5,
		-1,
		-4,
		4,
		2,
		6,
		6,
		3,
		4,
		-2
	]),
	thing("gem|jewel|diamond|pearl|crystal", "hand", 9, [
		"l",
		-6,
		3,
		-3,
		7,
		3,
		7,
		6,
		3,
		0,
		-5
	], [
		"-",
		-6,
		3,
		6,
		3
	]),
	thing("(?:a|the|white|black|red) feather(?!s)|plume", "hand", 24, [
		"~l",
		-4,
		-6,
		-2,
		10,
		10,
		22,
		12,
		10,
		2,
		-2
	], [
		"-",
		-6,
		-10,
		10,
		20
	]),
	thing("leaf|leaves in", "hand", 14, [
		"~m",
		0,
		0,
		4,
		8,
		14,
		10,
		10,
		2
	], [
		"-",
		-4,
		-2,
		12,
		9
	]),
	thing("dough|knead(?:s|ing)?", "hand", 26, [
		"~l",
		-12,
		-6,
		-14,
		4,
		-2,
		9,
		12,
		6,
		15,
		-3,
		4,
		-8
	]),
	thing("flour", "hand", 34, [
		"~l",
		-10,
		2,
		-14,
		14,
		-4,
		24,
		8,
		22,
		20,
		28,
		24,
		14,
		16,
		4,
		4,
		8
	], [
		".",
		26,
		30,
		1.4
	], [
		".",
		-14,
		28,
		1.4
	]),
	thing("banana", "hand", 22, [
		"~l",
		-2,
		-2,
		2,
		8,
		12,
		14,
		22,
		14,
		14,
		8,
		6,
		-4
	]),
	thing("breath(?:es|ing) (?:out )?(?:fire|flames)|spit(?:s|ting) fire|fire-breathing", "hand", 130, [
		"~g",
		0,
		4,
		40,
		26,
		90,
		34,
		74,
		14,
		130,
		6,
		78,
		-6,
		96,
		-26,
		44,
		-20,
		0,
		-6
	], [
		"~l",
		10,
		2,
		50,
		10,
		80,
		4,
		46,
		-8,
		10,
		-3
	]),
	thing("sandwich(?:es)?|toast", "hand", 24, [
		"~t",
		-12,
		6,
		-13,
		14,
		0,
		17,
		15,
		14,
		14,
		6
	], [
		"~d",
		-13,
		3,
		-6,
		7,
		0,
		2,
		6,
		7,
		15,
		3,
		12,
		1,
		-10,
		1
	], [
		"~l",
		-12,
		-8,
		-12,
		2,
		14,
		2,
		14,
		-8
	]),
	thing("whistle", "hand", 9, [
		"om",
		4,
		0,
		4,
		4
	], [
		"m",
		-6,
		1,
		-6,
		4,
		4,
		4,
		4,
		1
	]),
	thing("(?:fire )?extinguisher|fire hose", "hand", 56, [
		"d",
		-8,
		-34,
		-8,
		8,
		-4,
		14,
		4,
		14,
		8,
		8,
		8,
		-34
	], [
		"=",
		0,
		14,
		0,
		20
	], [
		"~=",
		0,
		20,
		14,
		22,
		18,
		8,
		30,
		4
	], [
		"~l",
		30,
		4,
		60,
		20,
		86,
		14,
		80,
		-4,
		60,
		-10
	]),
	thing("bread|loaf|loaves|baguette", "hand", 30, [
		"~t",
		-15,
		-4,
		-14,
		6,
		0,
		10,
		14,
		6,
		15,
		-4
	], [
		"-",
		-6,
		7,
		-3,
		2
	], [
		"-",
		2,
		8,
		5,
		3
	]),
	thing("cake|pie|tart|pudding", "hand", 26, [
		"t",
		-14,
		-6,
		-14,
		4,
		14,
		4,
		14,
		-6
	], [
		"~l",
		-14,
		4,
		-8,
		9,
		0,
		6,
		8,
		10,
		14,
		4
	], [
		"-",
		0,
		8,
		0,
		16
	], [
		".",
		0,
		17,
		1.6
	]),
	thing("pan|fr(?:ies|ying)(?: pan)?|saucepan|ladle|wok", "hand", 44, [
		"=",
		-4,
		0,
		16,
		2
	], [
		"d",
		14,
		6,
		44,
		8,
		40,
		-4,
		18,
		-4
	]),
	thing("plate|tray|dish", "hand", 34, [
		"l",
		-18,
		4,
		18,
		4,
		12,
		0,
		-12,
		0
	], [
		"~t",
		-8,
		4,
		-4,
		12,
		6,
		12,
		9,
		4
	]),
	thing("spoon|fork", "hand", 18, [
		"=",
		-6,
		-4,
		6,
		6
	], [
		"ol",
		9,
		9,
		4,
		3
	]),
	thing("pizza|biscuit|cookie|slice|chocolate|cheese", "hand", 14, [
		"t",
		-6,
		-2,
		8,
		-2,
		8,
		8,
		-6,
		3
	], [
		".",
		3,
		2,
		1.2
	], [
		".",
		-1,
		.5,
		1
	]),
	thing("ice cream|lollipop", "hand", 22, [
		"t",
		-4,
		2,
		4,
		2,
		0,
		-12
	], [
		"ol",
		0,
		7,
		6,
		6
	]),
	thing("top hat|hat", "hand", 30, [
		"d",
		-9,
		0,
		-8,
		14,
		8,
		14,
		9,
		0
	], [
		"d",
		-18,
		0,
		18,
		0,
		16,
		-3,
		-16,
		-3
	]),
	thing("cap", "hand", 24, [
		"~d",
		-10,
		0,
		-8,
		10,
		2,
		12,
		10,
		0
	], [
		"d",
		8,
		0,
		20,
		-2,
		8,
		3
	]),
	thing("crown|tiara", "hand", 22, [
		"g",
		-10,
		-4,
		-12,
		9,
		-6,
		3,
		0,
		11,
		6,
		3,
		12,
		9,
		10,
		-4
	]),
	thing("boot|wellington", "hand", 28, [
		"d",
		-8,
		8,
		2,
		8,
		2,
		-8,
		14,
		-12,
		14,
		-18,
		-8,
		-18
	]),
	thing("shoe|slipper|sandal|trainer", "hand", 26, [
		"~d",
		-12,
		2,
		-6,
		4,
		0,
		0,
		13,
		-3,
		13,
		-7,
		-12,
		-7
	]),
	thing("glove|mitten", "hand", 18, [
		"~m",
		-6,
		-8,
		-6,
		4,
		-2,
		12,
		4,
		12,
		5,
		4,
		10,
		6,
		9,
		0,
		5,
		-4,
		5,
		-8
	]),
	thing("ring(?= box)|(?:gold|golden|wedding|silver|diamond|magic|engagement) ring", "hand", 8, [
		"og",
		0,
		2,
		4,
		4
	], [
		"os",
		0,
		2,
		2.4,
		2.4
	]),
	thing("coin|medal|silver spoon", "hand", 7, [
		"og",
		0,
		2,
		3.6,
		3.6
	]),
	thing("pocket watch|wristwatch|stopwatch|compass", "hand", 12, [
		"ol",
		0,
		0,
		6,
		6
	], [
		"-",
		0,
		5,
		0,
		0,
		3,
		-2
	], [
		"-",
		0,
		6,
		0,
		12
	]),
	thing("hand mirror|magnifying glass", "hand", 26, [
		"=",
		0,
		-8,
		4,
		4
	], [
		"ol",
		8,
		12,
		9,
		9
	]),
	thing("mask", "hand", 20, [
		"~l",
		-9,
		8,
		-9,
		-4,
		0,
		-12,
		9,
		-4,
		9,
		8,
		0,
		10
	], [
		"oi",
		-4,
		2,
		2,
		1.6
	], [
		"oi",
		4,
		2,
		2,
		1.6
	]),
	thing("doll|puppet|marionette|rag doll", "hand", 34, [
		"l",
		-8,
		-12,
		8,
		-12,
		4,
		4,
		-4,
		4
	], [
		"os",
		0,
		10,
		6,
		6
	], [
		"-",
		-4,
		0,
		-12,
		-4
	], [
		"-",
		4,
		0,
		12,
		-4
	], [
		"-",
		-3,
		-12,
		-4,
		-20
	], [
		"-",
		3,
		-12,
		4,
		-20
	]),
	thing("teddy(?: bear)?|stuffed \\w+|toy bear", "hand", 32, [
		"ot",
		0,
		-8,
		9,
		10
	], [
		"ot",
		-6,
		12,
		3,
		3
	], [
		"ot",
		6,
		12,
		3,
		3
	], [
		"ot",
		0,
		6,
		8,
		7
	], [
		"ot",
		-9,
		-4,
		3,
		5
	], [
		"ot",
		9,
		-4,
		3,
		5
	], [
		"ot",
		-5,
		-18,
		4,
		4
	], [
		"ot",
		5,
		-18,
		4,
		4
	], [
		".",
		-3,
		8,
		1
	], [
		".",
		3,
		8,
		1
	]),
	thing("sea ?shell|conch|(?:a|the|white|pink|empty|small|big) shell|shells? (?:on|in|from) the (?:sand|beach|shore)", "hand", 14, [
		"~l",
		-8,
		0,
		-4,
		10,
		6,
		9,
		9,
		0,
		2,
		-6
	], [
		"-",
		0,
		-4,
		-4,
		8
	], [
		"-",
		1,
		-4,
		1,
		9
	], [
		"-",
		2,
		-4,
		6,
		7
	]),
	thing("flower|rose bush|roses|a rose|red rose|bouquet|tulip|dais(?:y|ies)|seedling|sapling|sprout|petal|dandelion|poppy|poppies|sunflower", "hand", 30, [
		"-",
		0,
		-8,
		3,
		16
	], [
		"~m",
		2,
		4,
		10,
		8,
		12,
		14,
		5,
		10
	], [
		"ol",
		3,
		20,
		6,
		6
	], [
		"od",
		3,
		20,
		2,
		2
	]),
	thing("seed|acorn|nut|bean|berry|berries", "hand", 6, [
		"~m",
		-3,
		0,
		0,
		-4,
		3,
		0,
		2,
		3,
		-2,
		3
	], [
		"-",
		0,
		3,
		0,
		6
	]),
	thing("mushroom|toadstool", "hand", 12, [
		"l",
		-2,
		-4,
		2,
		-4,
		2,
		4,
		-2,
		4
	], [
		"~m",
		-8,
		4,
		-4,
		10,
		4,
		10,
		8,
		4
	]),
	thing("clay tablet|tablets|brick", "hand", 20, [
		"t",
		-8,
		-8,
		10,
		-8,
		10,
		12,
		-8,
		12
	], [
		"-",
		-4,
		6,
		6,
		6
	], [
		"-",
		-4,
		1,
		6,
		1
	], [
		"-",
		-4,
		-4,
		4,
		-4
	]),
	thing("parcel|package|(?:a|the|his|her) present|gift|small box|music box", "hand", 30, [
		"t",
		-15,
		-12,
		15,
		-12,
		15,
		10,
		-15,
		10
	], [
		"-",
		0,
		-12,
		0,
		10
	], [
		"-",
		-15,
		0,
		15,
		0
	], [
		"~-",
		-6,
		16,
		0,
		10,
		6,
		16
	]),
	thing("handkerchief|hanky|napkin|blanket|towel|rag|polish(?:es|ing)|wip(?:es|ing)|cloth(?!es)|quilt|washing|laundry|socks?", "hand", 50, [
		"~l",
		-18,
		2,
		0,
		6,
		18,
		2,
		20,
		-34,
		4,
		-30,
		-8,
		-36,
		-20,
		-30
	], [
		"-",
		-8,
		-2,
		-10,
		-28
	], [
		"-",
		8,
		-2,
		8,
		-26
	]),
	thing("chess(?:board)?|playing cards|cards", "hand", 24, [
		"l",
		-8,
		-6,
		-12,
		10,
		-2,
		13,
		2,
		-4
	], [
		"l",
		-2,
		-6,
		0,
		12,
		10,
		12,
		8,
		-6
	], [
		"l",
		2,
		-8,
		10,
		10,
		20,
		6,
		12,
		-11
	]),
	thing("bird ?cage|cage", "hand", 50, [
		"~-",
		-4,
		-4,
		0,
		2,
		4,
		-4
	], [
		"~l",
		-14,
		-44,
		-14,
		-14,
		0,
		-4,
		14,
		-14,
		14,
		-44
	], [
		"-",
		-7,
		-44,
		-7,
		-9
	], [
		"-",
		0,
		-44,
		0,
		-4
	], [
		"-",
		7,
		-44,
		7,
		-9
	]),
	thing("skull|bone", "hand", 20, [
		"ol",
		0,
		6,
		9,
		8
	], [
		"l",
		-5,
		0,
		-4,
		-7,
		5,
		-7,
		6,
		0
	], [
		"oi",
		-3,
		6,
		2.4,
		2.6
	], [
		"oi",
		4,
		6,
		2.4,
		2.6
	]),
	thing("hourglass|egg timer", "hand", 24, [
		"=",
		-8,
		12,
		8,
		12
	], [
		"=",
		-8,
		-12,
		8,
		-12
	], [
		"l",
		-6,
		12,
		6,
		12,
		1,
		0,
		6,
		-12,
		-6,
		-12,
		-1,
		0
	]),
	thing("alarm clock", "hand", 16, [
		"ol",
		0,
		2,
		8,
		8
	], [
		"-",
		0,
		8,
		0,
		2,
		4,
		0
	], [
		"om",
		-6,
		11,
		3,
		3
	], [
		"om",
		6,
		11,
		3,
		3
	])
];
// web/core/rough/props-more.ts
var moreProps = [
	thing("vase(?: of flowers)?|flowers in (?:a|the) (?:\\w+ )?vase", "hand", 44, [
		"-",
		0,
		12,
		-10,
		34
	], [
		"-",
		0,
		12,
		2,
		38
	], [
		"-",
		1,
		12,
		13,
		32
	], [
		"og",
		-11,
		37,
		6,
		6
	], [
		"ol",
		2,
		42,
		6,
		6
	], [
		"og",
		14,
		35,
		6,
		6
	], [
		"~m",
		-5,
		12,
		-11,
		-2,
		-5,
		-12,
		5,
		-12,
		11,
		-2,
		5,
		12
	]),
	thing("fire ?wood|bundle of (?:wood|sticks|twigs)|kindling|armful of wood|pile of wood", "hand", 70, [
		"d",
		-30,
		-10,
		26,
		-4,
		26,
		2,
		-30,
		-4
	], [
		"t",
		-26,
		-4,
		32,
		-2,
		32,
		5,
		-26,
		3
	], [
		"d",
		-32,
		3,
		22,
		9,
		22,
		16,
		-32,
		10
	], [
		"t",
		-22,
		11,
		30,
		10,
		30,
		18,
		-22,
		18
	], [
		"ol",
		32,
		1,
		2.4,
		3.6
	], [
		"ol",
		30,
		14,
		2.4,
		4
	], [
		"=",
		-4,
		-10,
		-3,
		19
	]),
	thing("tyre|tire|(?:cart|wagon|spare|car|front|back|broken) wheel", "ground", 70, [
		"od",
		0,
		34,
		34,
		34
	], [
		"ol",
		0,
		34,
		18,
		18
	], [
		"om",
		0,
		34,
		6,
		6
	], [
		"-",
		0,
		40,
		0,
		52
	], [
		"-",
		0,
		28,
		0,
		16
	], [
		"-",
		6,
		34,
		18,
		34
	], [
		"-",
		-6,
		34,
		-18,
		34
	]),
	thing("drawers?|chest of drawers|dresser|sideboard", "ground", 110, [
		"t",
		-50,
		0,
		50,
		0,
		50,
		100,
		-50,
		100
	], [
		"-",
		-50,
		32,
		50,
		32
	], [
		"i",
		-44,
		68,
		44,
		68,
		44,
		92,
		-44,
		92
	], [
		"l",
		-50,
		58,
		50,
		58,
		44,
		82,
		-44,
		82
	], [
		"=",
		-12,
		70,
		12,
		70
	], [
		"=",
		-12,
		16,
		12,
		16
	], [
		"=",
		-12,
		46,
		12,
		46
	]),
	thing("(?<!robot )vacuum(?:s|ing)?(?: cleaner)?|hoover(?:s|ing)?", "hand", 130, [
		"=",
		-6,
		6,
		40,
		-82
	], [
		"d",
		26,
		-92,
		64,
		-92,
		60,
		-82,
		34,
		-80
	], [
		"~=",
		-6,
		6,
		-30,
		-30,
		-50,
		-70
	], [
		"~m",
		-84,
		-92,
		-84,
		-66,
		-66,
		-56,
		-44,
		-62,
		-36,
		-92
	], [
		"ol",
		-76,
		-90,
		6,
		6
	], [
		"ol",
		-44,
		-90,
		6,
		6
	]),
	thing("perfume|spray(?:s|ing)?(?: can)?|aerosol", "hand", 24, [
		"t",
		-6,
		-12,
		6,
		-12,
		6,
		6,
		-6,
		6
	], [
		"d",
		-3,
		6,
		3,
		6,
		3,
		11,
		-3,
		11
	], [
		"-",
		8,
		10,
		20,
		16
	], [
		"-",
		9,
		8,
		24,
		8
	], [
		"-",
		8,
		6,
		20,
		1
	], [
		".",
		26,
		14,
		1.4
	], [
		".",
		29,
		4,
		1.4
	]),
	thing("(?:wooden|stone|iron|a|the) cross(?! section|ing|roads)|crucifix", "ground", 150, [
		"t",
		-8,
		0,
		8,
		0,
		8,
		150,
		-8,
		150
	], [
		"t",
		-44,
		100,
		44,
		100,
		44,
		116,
		-44,
		116
	]),
	thing("(?:the|iron|prison|steel) bars(?! of (?:soap|gold|chocolate))|prison cell|behind bars", "wall", 220, [
		"=",
		-90,
		214,
		90,
		214
	], [
		"=",
		-90,
		6,
		90,
		6
	], [
		"=",
		-72,
		6,
		-72,
		214
	], [
		"=",
		-44,
		6,
		-44,
		214
	], [
		"=",
		-16,
		6,
		-16,
		214
	], [
		"=",
		12,
		6,
		12,
		214
	], [
		"=",
		40,
		6,
		40,
		214
	], [
		"=",
		68,
		6,
		68,
		214
	]),
	thing("poster|placard|wanted poster", "hand", 60, [
		"l",
		-4,
		-22,
		-4,
		34,
		36,
		34,
		36,
		-22
	], [
		"=",
		2,
		26,
		30,
		26
	], [
		"om",
		16,
		6,
		10,
		11
	], [
		"-",
		2,
		-10,
		30,
		-10
	], [
		"-",
		2,
		-16,
		24,
		-16
	]),
	thing("light ?switch|turn(?:s|ing) (?:on|off|out) the (?:light|lamp)s?|switch(?:es|ing) (?:on|off) the (?:light|lamp)s?|(?:turn|switch)(?:s|es|ing) (?:the|an?|his|her) (?:\\w+ )?(?:light|lamp)s? (?:on|off|out)", "wall", 170, [
		"l",
		-12,
		112,
		12,
		112,
		12,
		142,
		-12,
		142
	], [
		"d",
		-4,
		120,
		4,
		120,
		4,
		134,
		-4,
		134
	], [
		"-",
		-18,
		146,
		-26,
		154
	], [
		"-",
		0,
		150,
		0,
		160
	], [
		"-",
		18,
		146,
		26,
		154
	]),
	thing("pick ?axe|(?:a|the|his|her) pick(?! (?:up|of))", "hand", 90, [
		"=",
		-14,
		-34,
		14,
		44
	], [
		"~m",
		-16,
		34,
		0,
		48,
		18,
		48,
		40,
		30,
		24,
		40,
		10,
		40,
		-2,
		40
	]),
	thing("crowbar|jemmy|iron bar", "hand", 60, [
		"~=",
		-14,
		-26,
		10,
		22,
		14,
		30,
		22,
		28
	]),
	thing("handcuffs", "hand", 30, [
		"ol",
		-4,
		-8,
		8,
		8
	], [
		"os",
		-4,
		-8,
		5,
		5
	], [
		"=",
		2,
		-2,
		8,
		4
	], [
		"ol",
		14,
		10,
		8,
		8
	], [
		"os",
		14,
		10,
		5,
		5
	]),
	thing("dynamite|sticks? of dynamite|fuse", "hand", 36, [
		"c",
		-8,
		-14,
		-2,
		-14,
		-2,
		14,
		-8,
		14
	], [
		"c",
		-1,
		-14,
		5,
		-14,
		5,
		14,
		-1,
		14
	], [
		"c",
		6,
		-14,
		12,
		-14,
		12,
		14,
		6,
		14
	], [
		"=",
		-9,
		2,
		13,
		2
	], [
		"~-",
		2,
		14,
		4,
		24,
		14,
		26
	], [
		"g",
		14,
		30,
		17,
		27,
		21,
		28,
		19,
		24,
		21,
		20,
		16,
		22,
		12,
		20
	]),
	thing("(?:a|the|his|her) harp(?!oon)", "ground", 150, [
		"~=",
		-34,
		0,
		-40,
		60,
		-20,
		140,
		0,
		150,
		20,
		126,
		46,
		132
	], [
		"=",
		-34,
		0,
		46,
		132
	], [
		"-",
		-26,
		110,
		-26,
		14
	], [
		"-",
		-14,
		134,
		-14,
		34
	], [
		"-",
		0,
		144,
		0,
		56
	], [
		"-",
		14,
		130,
		14,
		80
	], [
		"-",
		28,
		122,
		28,
		102
	], [
		"d",
		-54,
		0,
		-14,
		0,
		-18,
		8,
		-50,
		8
	]),
	thing("bagpipes?", "hand", 70, [
		"~c",
		-24,
		-10,
		-26,
		10,
		-4,
		18,
		14,
		8,
		10,
		-14,
		-8,
		-20
	], [
		"=",
		8,
		4,
		22,
		24
	], [
		"=",
		-14,
		16,
		-22,
		54
	], [
		"=",
		-6,
		18,
		-8,
		58
	], [
		"=",
		4,
		-16,
		14,
		-44
	]),
	thing("lawn ?mower", "ground", 110, [
		"=",
		-84,
		96,
		-30,
		30
	], [
		"d",
		-34,
		12,
		34,
		12,
		26,
		36,
		-22,
		40
	], [
		"m",
		-12,
		38,
		14,
		36,
		10,
		52,
		-8,
		52
	], [
		"ol",
		-24,
		10,
		10,
		10
	], [
		"ol",
		26,
		10,
		10,
		10
	]),
	thing("(?:pair of |kitchen |the |old )scales|weighing scales", "ground", 96, [
		"=",
		0,
		0,
		0,
		92
	], [
		"=",
		-40,
		84,
		40,
		90
	], [
		"-",
		-40,
		84,
		-54,
		50,
		-26,
		50,
		-40,
		84
	], [
		"-",
		40,
		90,
		26,
		56,
		54,
		56,
		40,
		90
	], [
		"~g",
		-56,
		50,
		-40,
		40,
		-24,
		50
	], [
		"~g",
		24,
		56,
		40,
		46,
		56,
		56
	], [
		"d",
		-26,
		0,
		26,
		0,
		18,
		8,
		-18,
		8
	]),
	thing("(?<=\\b(?:walk|balanc|sit|stand|jump|run|leap|danc|creep|perch)\\w* .{0,16}\\b(?:on|along|onto) (?:a|the) (?:\\w+ )?)wall", "ground", 301, [
		"t",
		-150,
		0,
		150,
		0,
		150,
		64,
		-150,
		64
	], [
		"-",
		-150,
		32,
		150,
		32
	], [
		"-",
		-100,
		64,
		-100,
		32
	], [
		"-",
		-20,
		64,
		-20,
		32
	], [
		"-",
		70,
		64,
		70,
		32
	], [
		"-",
		-60,
		32,
		-60,
		0
	], [
		"-",
		30,
		32,
		30,
		0
	], [
		"-",
		110,
		32,
		110,
		0
	]),
	thing("lasso|noose", "hand", 110, [
		"~-",
		0,
		0,
		10,
		30,
		34,
		60
	], [
		"ol",
		64,
		76,
		34,
		14
	], [
		"os",
		64,
		76,
		29,
		10
	], [
		"~-",
		0,
		0,
		-10,
		-24,
		6,
		-50
	]),
	thing("hay ?bale|bale of (?:hay|straw)|straw bale|(?:the|some) hay", "ground", 80, [
		"g",
		-38,
		0,
		38,
		0,
		38,
		44,
		-38,
		44
	], [
		"-",
		-16,
		0,
		-16,
		44
	], [
		"-",
		16,
		0,
		16,
		44
	], [
		"-",
		-34,
		30,
		-20,
		26
	], [
		"-",
		-8,
		16,
		8,
		20
	], [
		"-",
		22,
		34,
		34,
		30
	]),
	thing("trap(?! ?door)|bear trap|mouse ?trap|snare", "hand", 40, [
		"=",
		-18,
		-4,
		20,
		-4
	], [
		"d",
		-18,
		-4,
		-14,
		10,
		-10,
		0,
		-6,
		11,
		-2,
		0,
		2,
		11,
		6,
		0,
		10,
		11,
		14,
		0,
		18,
		10,
		20,
		-4
	]),
	thing("carpet|rug", "ground", 160, [
		"m",
		-84,
		-4,
		84,
		-4,
		66,
		12,
		-66,
		12
	], [
		"-",
		-60,
		1,
		60,
		1
	], [
		"-",
		-54,
		7,
		54,
		7
	]),
	thing("carv(?:es|ing) (?:a|an|the|his|her) (?!meat|turkey|roast|ham|chicken|pumpkin)(?:\\w+ )?\\w+|whittl(?:es|ing)", "hand", 36, [
		"~t",
		-4,
		-6,
		-12,
		4,
		-10,
		20,
		2,
		26,
		10,
		18,
		8,
		4,
		12,
		-4
	], [
		"=",
		18,
		22,
		26,
		30
	], [
		"l",
		18,
		22,
		4,
		8,
		8,
		7,
		20,
		19
	], [
		".",
		16,
		-6,
		1.6
	], [
		".",
		22,
		-12,
		1.6
	], [
		"~-",
		10,
		-10,
		14,
		-16,
		10,
		-20
	]),
	thing("tubes? of \\w+|(?:a|the|tooth|paint)[ -]?tube", "hand", 26, [
		"t",
		-6,
		-10,
		6,
		-10,
		4,
		10,
		-4,
		10
	], [
		"d",
		-3,
		10,
		3,
		10,
		3,
		15,
		-3,
		15
	], [
		"=",
		-7,
		-11,
		7,
		-11
	], [
		"-",
		-3,
		-2,
		3,
		-2
	]),
	thing("(?:a|the|his|her|open|iron|steel) safe(?= |[,.;]|$)(?! (?:place|distance|and|way|spot|house))|strongroom", "ground", 90, [
		"d",
		-40,
		0,
		40,
		0,
		40,
		84,
		-40,
		84
	], [
		"m",
		-32,
		8,
		32,
		8,
		32,
		76,
		-32,
		76
	], [
		"ol",
		-4,
		44,
		13,
		13
	], [
		"-",
		-4,
		57,
		-4,
		44,
		4,
		38
	], [
		"=",
		18,
		34,
		18,
		54
	])
];
// web/core/rough/props-outdoors.ts
var outdoorProps = [
	thing("weathercock|weathervane", "ground", 120, [
		"=",
		0,
		0,
		0,
		90
	], [
		"-",
		-30,
		60,
		30,
		60
	], [
		"~d",
		-24,
		84,
		-34,
		110,
		-14,
		96,
		8,
		100,
		16,
		116,
		26,
		108,
		20,
		92,
		4,
		82
	]),
	thing("crate|wooden box|boxes|cardboard box|(?:a|the|his|her) box|mov(?:es|ing) (?:in|out)(?:to)?|treasure chest|(?:an?|the) (?:old |wooden |big |heavy |oak )?chest", "ground", 70, [
		"t",
		-35,
		0,
		35,
		0,
		35,
		44,
		-35,
		44
	], [
		"-",
		-35,
		30,
		35,
		30
	], [
		"-",
		-35,
		15,
		35,
		15
	]),
	thing("barrel|cask|keg", "ground", 80, [
		"~t",
		-26,
		0,
		-33,
		40,
		-26,
		80,
		26,
		80,
		33,
		40,
		26,
		0
	], [
		"-",
		-31,
		24,
		31,
		24
	], [
		"-",
		-31,
		56,
		31,
		56
	]),
	thing("log|tree trunk|driftwood", "ground", 120, [
		"~d",
		-60,
		4,
		-60,
		26,
		56,
		26,
		56,
		4
	], [
		"ol",
		56,
		15,
		8,
		12
	]),
	thing("boulder|(?:a|the|big) rock|big stone|meteorite", "ground", 80, [
		"m",
		-44,
		0,
		-36,
		26,
		-8,
		46,
		26,
		36,
		44,
		0
	], [
		"-",
		-8,
		46,
		4,
		20,
		-6,
		8
	]),
	thing("ball|snowball|globe", "ground", 26, [
		"ol",
		0,
		13,
		13,
		13
	], [
		"~-",
		-10,
		18,
		0,
		13,
		11,
		17
	]),
	thing("(?:tomato|potted|pot|house|green) ?plants?|(?<=water(?:s|ing) (?:the|his|her|their|some) (?:\\w+ )?)(?:tomato|flower|plant|rose|garden|orchid|seedling|lil)\\w*|plant pot|flower ?pot", "ground", 70, [
		"t",
		-16,
		0,
		16,
		0,
		20,
		28,
		-20,
		28
	], [
		"=",
		0,
		28,
		2,
		66
	], [
		"~m",
		0,
		44,
		-22,
		52,
		-26,
		66,
		-8,
		58
	], [
		"~m",
		2,
		50,
		22,
		56,
		28,
		72,
		10,
		66
	], [
		"ol",
		-10,
		48,
		5,
		5
	], [
		"ol",
		14,
		58,
		5,
		5
	]),
	thing("bush|hedge|shrub|bushes", "wall", 110, [
		"~m",
		-60,
		0,
		-66,
		40,
		-30,
		74,
		10,
		84,
		46,
		66,
		64,
		30,
		58,
		0
	]),
	thing("apple tree|tree|oak|willow|beech|elm", "wall", 420, [
		"d",
		-26,
		0,
		-16,
		210,
		16,
		210,
		26,
		0
	], [
		"~m",
		-60,
		190,
		-136,
		230,
		-120,
		320,
		-50,
		330,
		-30,
		410,
		60,
		420,
		80,
		350,
		140,
		320,
		130,
		230,
		60,
		190,
		0,
		200
	]),
	thing("(?:coconut |date )?palm tree|palms", "wall", 420, [
		"~d",
		-14,
		0,
		4,
		200,
		34,
		330,
		46,
		326,
		24,
		200,
		14,
		0
	], [
		"~m",
		40,
		330,
		-20,
		370,
		-80,
		330,
		-30,
		350
	], [
		"~m",
		40,
		330,
		100,
		380,
		160,
		330,
		100,
		354
	], [
		"~m",
		40,
		330,
		20,
		400,
		60,
		430,
		60,
		370
	]),
	thing("campfire|(?<!open |opens |under )fire(?!s? (?:a|the|his|her|at|into|upon|in the air|back)\\b)|bonfire|flames?|blaze", "ground", 60, [
		"=",
		-26,
		2,
		22,
		12
	], [
		"=",
		26,
		2,
		-22,
		12
	], [
		"~g",
		-16,
		8,
		-20,
		30,
		-6,
		24,
		0,
		56,
		10,
		28,
		18,
		36,
		16,
		8
	]),
	thing("cauldron", "ground", 70, [
		"=",
		-20,
		10,
		-26,
		0
	], [
		"=",
		20,
		10,
		26,
		0
	], [
		"~d",
		-34,
		50,
		-36,
		20,
		-14,
		6,
		14,
		6,
		36,
		20,
		34,
		50
	], [
		"=",
		-38,
		52,
		38,
		52
	], [
		"~-",
		-8,
		60,
		-2,
		70,
		-8,
		80
	]),
	thing("tent|circus tent|tepee", "wall", 220, [
		"l",
		-130,
		0,
		0,
		180,
		130,
		0
	], [
		"d",
		-26,
		0,
		0,
		110,
		26,
		0
	], [
		"-",
		0,
		180,
		0,
		0
	]),
	thing("wishing well|stone well|(?:a|the) well(?= |$)", "ground", 180, [
		"t",
		-50,
		0,
		50,
		0,
		50,
		64,
		-50,
		64
	], [
		"=",
		-44,
		64,
		-44,
		150
	], [
		"=",
		44,
		64,
		44,
		150
	], [
		"d",
		-66,
		146,
		0,
		190,
		66,
		146
	], [
		"-",
		-44,
		110,
		44,
		110
	], [
		"-",
		0,
		110,
		0,
		66
	]),
	thing("fountain", "wall", 200, [
		"t",
		-110,
		0,
		110,
		0,
		116,
		40,
		-116,
		40
	], [
		"t",
		-14,
		40,
		14,
		40,
		10,
		110,
		-10,
		110
	], [
		"~l",
		-56,
		110,
		-40,
		94,
		40,
		94,
		56,
		110
	], [
		"~-",
		0,
		114,
		-24,
		150,
		-50,
		112
	], [
		"~-",
		0,
		114,
		24,
		150,
		50,
		112
	], [
		"-",
		0,
		112,
		0,
		160
	]),
	thing("statue|monument", "wall", 300, [
		"t",
		-44,
		0,
		44,
		0,
		38,
		110,
		-38,
		110
	], [
		"~m",
		-22,
		110,
		-26,
		200,
		-10,
		230,
		14,
		228,
		26,
		196,
		20,
		110
	], [
		"om",
		2,
		248,
		16,
		18
	]),
	thing("grave ?stone|tombstone|grave", "ground", 90, [
		"~m",
		-30,
		0,
		-30,
		70,
		0,
		92,
		30,
		70,
		30,
		0
	], [
		"-",
		-12,
		60,
		12,
		60
	], [
		"-",
		0,
		74,
		0,
		40
	]),
	thing("scarecrow", "ground", 190, [
		"=",
		0,
		0,
		0,
		160
	], [
		"=",
		-70,
		122,
		70,
		122
	], [
		"t",
		-24,
		60,
		24,
		60,
		20,
		126,
		-20,
		126
	], [
		"ol",
		0,
		152,
		18,
		18
	], [
		"d",
		-30,
		166,
		30,
		166,
		14,
		170,
		10,
		190,
		-10,
		190,
		-14,
		170
	], [
		".",
		-6,
		154,
		2
	], [
		".",
		6,
		154,
		2
	]),
	thing("snowman|snowmen", "ground", 130, [
		"ol",
		0,
		36,
		38,
		36
	], [
		"ol",
		0,
		88,
		27,
		25
	], [
		"ol",
		0,
		126,
		18,
		17
	], [
		"t",
		-19,
		114,
		-17,
		106,
		17,
		106,
		19,
		114
	], [
		"t",
		-14,
		107,
		-4,
		107,
		-10,
		78,
		-20,
		80
	], [
		"g",
		12,
		125,
		32,
		122,
		12,
		120
	], [
		".",
		0,
		92,
		2.4
	], [
		".",
		0,
		80,
		2.4
	], [
		".",
		4,
		131,
		2
	], [
		".",
		12,
		131,
		2
	]),
	thing("signpost|road sign|(?:a|the) sign|noticeboard", "ground", 200, [
		"=",
		0,
		0,
		0,
		150
	], [
		"l",
		-50,
		140,
		50,
		140,
		50,
		190,
		-50,
		190
	], [
		"-",
		-36,
		172,
		36,
		172
	], [
		"-",
		-36,
		158,
		20,
		158
	]),
	thing("lamp ?post|street ?lamp|streetlight|lantern post", "wall", 350, [
		"=",
		0,
		0,
		0,
		300
	], [
		"g",
		-14,
		300,
		14,
		300,
		20,
		346,
		-20,
		346
	], [
		"d",
		-24,
		346,
		24,
		346,
		0,
		366
	]),
	thing("traffic light", "wall", 280, [
		"=",
		0,
		0,
		0,
		200
	], [
		"d",
		-18,
		200,
		18,
		200,
		18,
		276,
		-18,
		276
	], [
		"og",
		0,
		262,
		8,
		8
	], [
		"ol",
		0,
		238,
		8,
		8
	], [
		"ol",
		0,
		214,
		8,
		8
	]),
	thing("letter ?box|post ?box|mailbox", "ground", 130, [
		"t",
		-26,
		0,
		26,
		0,
		26,
		120,
		-26,
		120
	], [
		"~t",
		-26,
		118,
		0,
		136,
		26,
		118
	], [
		"=",
		-16,
		96,
		16,
		96
	]),
	thing("fence|gate|barrier|railing", "ground", 160, [
		"=",
		-80,
		0,
		-80,
		105
	], [
		"=",
		0,
		0,
		0,
		105
	], [
		"=",
		80,
		0,
		80,
		105
	], [
		"-",
		-90,
		84,
		90,
		84
	], [
		"-",
		-90,
		46,
		90,
		46
	]),
	thing("ladder|rope ladder", "wall", 300, [
		"=",
		-22,
		0,
		-18,
		300
	], [
		"=",
		22,
		0,
		18,
		300
	], [
		"-",
		-21,
		40,
		21,
		40
	], [
		"-",
		-21,
		80,
		21,
		80
	], [
		"-",
		-20,
		120,
		20,
		120
	], [
		"-",
		-20,
		160,
		20,
		160
	], [
		"-",
		-19,
		200,
		19,
		200
	], [
		"-",
		-19,
		240,
		19,
		240
	], [
		"-",
		-18,
		280,
		18,
		280
	]),
	thing("satellite dish|antenna|radio mast", "wall", 200, [
		"=",
		0,
		0,
		0,
		110
	], [
		"~l",
		-60,
		170,
		-30,
		100,
		40,
		90,
		70,
		130
	], [
		"=",
		0,
		130,
		30,
		170
	]),
	thing("windmill|wind turbine", "wall", 600, [
		"t",
		-60,
		0,
		60,
		0,
		34,
		380,
		-34,
		380
	], [
		"d",
		-44,
		376,
		0,
		430,
		44,
		376
	], [
		"l",
		0,
		384,
		150,
		530,
		166,
		510,
		10,
		376
	], [
		"l",
		0,
		376,
		-150,
		520,
		-166,
		500,
		-10,
		368
	], [
		"l",
		-8,
		370,
		-130,
		220,
		-112,
		208,
		6,
		360
	], [
		"l",
		8,
		370,
		140,
		230,
		124,
		214,
		-4,
		360
	]),
	thing("lighthouse", "wall", 700, [
		"l",
		-70,
		0,
		70,
		0,
		44,
		520,
		-44,
		520
	], [
		"m",
		-62,
		140,
		62,
		140,
		56,
		260,
		-56,
		260
	], [
		"m",
		-52,
		380,
		52,
		380,
		46,
		480,
		-46,
		480
	], [
		"g",
		-32,
		520,
		32,
		520,
		32,
		590,
		-32,
		590
	], [
		"d",
		-46,
		590,
		0,
		640,
		46,
		590
	]),
	thing("flying saucer|ufo", "sky", 400, [
		"~l",
		-80,
		40,
		-60,
		110,
		60,
		110,
		80,
		40
	], [
		"~m",
		-200,
		20,
		-100,
		52,
		100,
		52,
		200,
		20,
		80,
		-10,
		-80,
		-10
	], [
		".",
		-110,
		18,
		8
	], [
		".",
		0,
		12,
		8
	], [
		".",
		110,
		18,
		8
	]),
	thing("drum|drums", "ground", 50, [
		"~l",
		-25,
		40,
		0,
		48,
		25,
		40,
		0,
		33
	], [
		"t",
		-25,
		4,
		-25,
		40,
		0,
		33,
		25,
		40,
		25,
		4,
		0,
		-2
	], [
		"-",
		-25,
		38,
		-8,
		2,
		8,
		36,
		25,
		6
	]),
	thing("(?:tree )?branch(?:es)?|bough", "ground", 190, [
		"~m",
		-130,
		52,
		-60,
		66,
		10,
		70,
		70,
		60,
		66,
		56,
		10,
		62,
		-60,
		56,
		-130,
		36
	], [
		"~=",
		10,
		68,
		40,
		90,
		60,
		92
	], [
		"~t",
		60,
		92,
		76,
		100,
		84,
		90,
		72,
		84
	], [
		"~t",
		70,
		60,
		88,
		66,
		96,
		56,
		82,
		50
	], [
		"~=",
		-70,
		60,
		-90,
		34,
		-104,
		30
	]),
	thing("nest", "ground", 40, [
		"~d",
		-22,
		14,
		-18,
		0,
		18,
		0,
		22,
		14,
		0,
		8
	], [
		"ol",
		-6,
		14,
		4,
		6
	], [
		"ol",
		6,
		14,
		4,
		6
	]),
	thing("dog ?house|kennel|beehive|hive", "ground", 90, [
		"t",
		-34,
		0,
		34,
		0,
		34,
		56,
		-34,
		56
	], [
		"d",
		-44,
		54,
		0,
		90,
		44,
		54
	], [
		"~i",
		-14,
		0,
		-14,
		28,
		0,
		40,
		14,
		28,
		14,
		0
	]),
	thing("puddle|pool of \\w+", "ground", 120, [
		"~l",
		-60,
		2,
		-30,
		9,
		20,
		8,
		60,
		2,
		20,
		-6,
		-34,
		-5
	]),
	thing("lifebuoy|life ?belt|life ?ring|rubber ring|swim(?:ming)? ring", "hand", 70, [
		"ol",
		10,
		0,
		34,
		34
	], [
		"om",
		10,
		0,
		17,
		17
	], [
		"=",
		-24,
		0,
		-8,
		0
	], [
		"=",
		28,
		0,
		44,
		0
	], [
		"=",
		10,
		17,
		10,
		34
	], [
		"=",
		10,
		-34,
		10,
		-17
	]),
	thing("goal ?posts?|(?:football|soccer) goal|goal net", "wall", 300, [
		"-",
		-150,
		0,
		-110,
		60,
		-110,
		190,
		-150,
		240
	], [
		"-",
		150,
		0,
		110,
		60,
		110,
		190,
		150,
		240
	], [
		"-",
		-110,
		190,
		110,
		190
	], [
		"-",
		-110,
		60,
		110,
		60
	], [
		"-",
		-60,
		60,
		-60,
		190
	], [
		"-",
		0,
		60,
		0,
		190
	], [
		"-",
		60,
		60,
		60,
		190
	], [
		"-",
		-110,
		125,
		110,
		125
	], [
		"=",
		-150,
		0,
		-150,
		240
	], [
		"=",
		150,
		0,
		150,
		240
	], [
		"=",
		-150,
		240,
		150,
		240
	]),
	thing("wreck(?:age)?|crashed (?:\\w+ )?(?:ship|plane|car|rocket|capsule)", "wall", 300, [
		"t",
		-150,
		0,
		-120,
		70,
		-30,
		120,
		60,
		96,
		40,
		60,
		90,
		50,
		70,
		20,
		120,
		0
	], [
		"i",
		-40,
		40,
		-20,
		74,
		14,
		66,
		2,
		34
	], [
		"m",
		90,
		0,
		130,
		60,
		150,
		40,
		140,
		0
	], [
		"-",
		-110,
		60,
		-60,
		10
	], [
		"-",
		-30,
		120,
		-60,
		190
	], [
		"~-",
		20,
		110,
		40,
		150,
		20,
		190,
		50,
		230
	], [
		"~-",
		44,
		100,
		70,
		140,
		50,
		180
	]),
	thing("finish(?:ing)? line|finish arch", "wall", 420, [
		"=",
		-190,
		0,
		-190,
		330
	], [
		"=",
		190,
		0,
		190,
		330
	], [
		"l",
		-200,
		270,
		200,
		270,
		200,
		340,
		-200,
		340
	], [
		"d",
		-200,
		305,
		-150,
		305,
		-150,
		340,
		-200,
		340
	], [
		"d",
		-150,
		270,
		-100,
		270,
		-100,
		305,
		-150,
		305
	], [
		"d",
		-100,
		305,
		-50,
		305,
		-50,
		340,
		-100,
		340
	], [
		"d",
		-50,
		270,
		0,
		270,
		0,
		305,
		-50,
		305
	], [
		"d",
		0,
		305,
		50,
		305,
		50,
		340,
		0,
		340
	], [
		"d",
		50,
		270,
		100,
		270,
		100,
		305,
		50,
		305
	], [
		"d",
		100,
		305,
		150,
		305,
		150,
		340,
		100,
		340
	], [
		"d",
		150,
		270,
		200,
		270,
		200,
		305,
		150,
		305
	]),
	thing("rubble|ruins|heap|pile of \\w+|rubbish", "ground", 150, [
		"m",
		-76,
		0,
		-50,
		30,
		-30,
		24,
		-10,
		58,
		14,
		40,
		34,
		50,
		76,
		0
	], [
		"d",
		-20,
		0,
		0,
		26,
		26,
		18,
		44,
		0
	])
];
// web/core/rough/props-room.ts
var roomProps = [
	thing("punch(?:es|ing)? (?:a|the|his|her) (?:sack|bag)|punch ?bag|punching bag", "wall", 260, [
		"=",
		0,
		260,
		0,
		180
	], [
		"~d",
		-22,
		170,
		-24,
		80,
		-14,
		64,
		14,
		64,
		24,
		80,
		22,
		170,
		10,
		182,
		-10,
		182
	]),
	thing("table|desk|workbench|counter", "ground", 150, [
		"=",
		-64,
		70,
		-66,
		0
	], [
		"=",
		64,
		70,
		66,
		0
	], [
		"t",
		-78,
		70,
		-70,
		80,
		70,
		80,
		78,
		70,
		78,
		64,
		-78,
		64
	]),
	thing("armchair|sofa|couch|throne", "ground", 110, [
		"~t",
		-50,
		20,
		-54,
		100,
		-40,
		110,
		30,
		110,
		44,
		96,
		40,
		20
	], [
		"t",
		-44,
		18,
		-44,
		46,
		56,
		46,
		56,
		18
	], [
		"~t",
		34,
		10,
		34,
		62,
		58,
		62,
		58,
		10
	]),
	thing("chair", "ground", 95, [
		"=",
		-22,
		44,
		-24,
		0
	], [
		"=",
		22,
		44,
		24,
		0
	], [
		"t",
		-26,
		94,
		-20,
		94,
		-18,
		44,
		-26,
		44
	], [
		"t",
		-26,
		42,
		26,
		42,
		26,
		49,
		-26,
		49
	]),
	thing("bench|pew", "ground", 130, [
		"=",
		-50,
		44,
		-50,
		0
	], [
		"=",
		50,
		44,
		50,
		0
	], [
		"t",
		-65,
		44,
		65,
		44,
		65,
		50,
		-65,
		50
	], [
		"t",
		-65,
		66,
		65,
		66,
		65,
		78,
		-65,
		78
	], [
		"-",
		-50,
		50,
		-50,
		78
	], [
		"-",
		50,
		50,
		50,
		78
	]),
	thing("stool", "ground", 46, [
		"=",
		-14,
		42,
		-18,
		0
	], [
		"=",
		14,
		42,
		18,
		0
	], [
		"t",
		-20,
		42,
		20,
		42,
		20,
		48,
		-20,
		48
	]),
	thing("hammock", "ground", 200, [
		"=",
		-100,
		150,
		-96,
		0
	], [
		"=",
		100,
		150,
		96,
		0
	], [
		"~l",
		-98,
		130,
		-50,
		60,
		50,
		60,
		98,
		130,
		40,
		44,
		-40,
		44
	]),
	thing("(?<!\\b(?:flower|river|sea|lake|road|herb|rose|vegetable|oyster|seed)[ -]?)bed|mattress", "ground", 200, [
		"d",
		-100,
		0,
		-90,
		0,
		-90,
		90,
		-100,
		90
	], [
		"l",
		-90,
		22,
		96,
		22,
		96,
		46,
		-90,
		46
	], [
		"~l",
		-88,
		46,
		-84,
		62,
		-50,
		62,
		-46,
		46
	], [
		"f",
		-40,
		20,
		-40,
		54,
		98,
		50,
		98,
		20
	]),
	thing("cradle|cot", "ground", 90, [
		"~-",
		-40,
		4,
		0,
		-1,
		40,
		4
	], [
		"t",
		-42,
		10,
		42,
		10,
		46,
		50,
		-46,
		50
	], [
		"~t",
		-46,
		50,
		-46,
		84,
		-10,
		84,
		0,
		50
	]),
	thing("bathtub|tub(?!e)|bath", "ground", 150, [
		"~l",
		-76,
		56,
		-66,
		6,
		60,
		6,
		76,
		60,
		70,
		56,
		-70,
		52
	], [
		"=",
		-50,
		6,
		-54,
		0
	], [
		"=",
		46,
		6,
		50,
		0
	]),
	thing("fireplace|hearth", "wall", 150, [
		"t",
		-80,
		0,
		-80,
		120,
		80,
		120,
		80,
		0
	], [
		"i",
		-46,
		0,
		-46,
		80,
		46,
		80,
		46,
		0
	], [
		"~g",
		-24,
		0,
		-28,
		24,
		-10,
		20,
		0,
		48,
		12,
		22,
		24,
		28,
		22,
		0
	], [
		"d",
		-90,
		120,
		90,
		120,
		90,
		130,
		-90,
		130
	]),
	thing("stove|oven", "wall", 95, [
		"d",
		-45,
		0,
		45,
		0,
		45,
		92,
		-45,
		92
	], [
		"g",
		-28,
		24,
		28,
		24,
		28,
		60,
		-28,
		60
	], [
		"-",
		-30,
		76,
		30,
		76
	]),
	thing("mantelpiece|shelf|shelves|bookcase|bookshelf|bookshelves", "wall", 200, [
		"t",
		-70,
		0,
		70,
		0,
		70,
		200,
		-70,
		200
	], [
		"-",
		-70,
		60,
		70,
		60
	], [
		"-",
		-70,
		130,
		70,
		130
	], [
		"l",
		-60,
		132,
		-60,
		168,
		-50,
		168,
		-50,
		132
	], [
		"d",
		-50,
		132,
		-50,
		174,
		-40,
		174,
		-40,
		132
	], [
		"l",
		-30,
		132,
		-30,
		164,
		-18,
		164,
		-18,
		132
	], [
		"d",
		20,
		62,
		20,
		98,
		30,
		98,
		30,
		62
	], [
		"l",
		30,
		62,
		32,
		104,
		42,
		104,
		42,
		62
	]),
	thing("wardrobe|cupboard|cabinet|locker", "wall", 200, [
		"t",
		-60,
		0,
		60,
		0,
		60,
		200,
		-60,
		200
	], [
		"-",
		0,
		4,
		0,
		196
	], [
		".",
		-8,
		100,
		3
	], [
		".",
		8,
		100,
		3
	]),
	thing("refrigerator|fridge", "wall", 180, [
		"l",
		-36,
		0,
		36,
		0,
		36,
		176,
		-36,
		176
	], [
		"-",
		-36,
		110,
		36,
		110
	], [
		"=",
		26,
		120,
		26,
		150
	], [
		"=",
		26,
		70,
		26,
		100
	]),
	thing("piano|grand piano|organ", "ground", 160, [
		"d",
		-70,
		0,
		-70,
		120,
		0,
		124,
		4,
		76,
		46,
		74,
		46,
		60,
		4,
		58,
		4,
		0
	], [
		"l",
		6,
		74,
		46,
		74,
		46,
		66,
		6,
		66
	], [
		"=",
		42,
		60,
		42,
		0
	]),
	thing("easel|(?<=^|\\b(?:an?|the|his|her|this|that|old|new|finished|unfinished|stolen|famous|large|small|oil) )painting(?! (?:the|an?|his|her|it|them|along|over)\\b)|paintings|canvas(?! \\w)", "ground", 170, [
		"=",
		-30,
		0,
		4,
		160
	], [
		"=",
		38,
		0,
		4,
		160
	], [
		"l",
		-36,
		60,
		40,
		60,
		40,
		140,
		-36,
		140
	], [
		"~-",
		-26,
		76,
		-6,
		110,
		10,
		90,
		30,
		120
	]),
	thing("blackboard|whiteboard|chalkboard", "wall", 200, [
		"d",
		-100,
		90,
		100,
		90,
		100,
		200,
		-100,
		200
	], [
		"~-",
		-80,
		170,
		-50,
		180,
		-20,
		168,
		10,
		176
	]),
	thing("television|tv|monitor|screen", "ground", 90, [
		"=",
		-30,
		40,
		-34,
		0
	], [
		"=",
		30,
		40,
		34,
		0
	], [
		"d",
		-45,
		40,
		45,
		40,
		45,
		96,
		-45,
		96
	], [
		"l",
		-38,
		46,
		38,
		46,
		38,
		90,
		-38,
		90
	]),
	thing("gramophone|record player|jukebox", "ground", 90, [
		"t",
		-30,
		0,
		30,
		0,
		30,
		40,
		-30,
		40
	], [
		"~m",
		4,
		42,
		-8,
		66,
		-44,
		96,
		-10,
		104,
		30,
		84,
		14,
		62
	]),
	thing("sewing machine|loom|typewriter", "ground", 100, [
		"=",
		-40,
		60,
		-42,
		0
	], [
		"=",
		40,
		60,
		42,
		0
	], [
		"t",
		-50,
		60,
		50,
		60,
		50,
		68,
		-50,
		68
	], [
		"d",
		-26,
		68,
		28,
		68,
		28,
		76,
		-10,
		78,
		-10,
		96,
		30,
		98,
		30,
		106,
		-22,
		106
	]),
	thing("standing mirror|mirror", "wall", 170, [
		"t",
		-34,
		20,
		34,
		20,
		34,
		170,
		-34,
		170
	], [
		"l",
		-27,
		27,
		27,
		27,
		27,
		163,
		-27,
		163
	], [
		"-",
		-18,
		120,
		8,
		150
	], [
		"-",
		-18,
		104,
		18,
		146
	]),
	thing("curtain|curtains", "wall", 220, [
		"=",
		-80,
		220,
		80,
		220
	], [
		"~m",
		-76,
		220,
		-70,
		4,
		-14,
		4,
		-22,
		110,
		-10,
		220
	], [
		"~m",
		76,
		220,
		70,
		4,
		14,
		4,
		22,
		110,
		10,
		220
	], [
		"-",
		-50,
		216,
		-48,
		8
	], [
		"-",
		50,
		216,
		48,
		8
	]),
	thing("grandfather clock", "wall", 210, [
		"t",
		-28,
		0,
		28,
		0,
		24,
		206,
		-24,
		206
	], [
		"ol",
		0,
		174,
		20,
		20
	], [
		"-",
		0,
		188,
		0,
		174,
		9,
		168
	], [
		"-",
		0,
		130,
		0,
		60
	], [
		"og",
		0,
		56,
		8,
		8
	]),
	thing("clock|clock face|clocks", "wall", 60, [
		"ol",
		0,
		200,
		32,
		32
	], [
		"-",
		0,
		222,
		0,
		200,
		14,
		194
	]),
	thing("floor lamp|standard lamp|chandelier", "ground", 160, [
		"=",
		0,
		0,
		0,
		120
	], [
		"d",
		-16,
		0,
		16,
		0,
		16,
		4,
		-16,
		4
	], [
		"g",
		-30,
		116,
		30,
		116,
		18,
		158,
		-18,
		158
	]),
	thing("open(?:s|ing|ed)? (?:the |a |his |her |their )?(?:\\w+ )?door|door (?:is |stands |swings )?(?:open|ajar)", "wall", 210, [
		"t",
		-54,
		0,
		54,
		0,
		54,
		214,
		-54,
		214
	], [
		"i",
		-44,
		0,
		44,
		0,
		44,
		204,
		-44,
		204
	], [
		"t",
		44,
		0,
		44,
		204,
		92,
		190,
		92,
		-20
	], [
		".",
		82,
		88,
		4
	]),
	thing("door|doorway|gateway|knock(?:s|ing)(?! (?:(?:on|at|against) (?:the|a) (?:\\w+ )?(?:glass|pane|wind\\w+|table|desk|counter|hull)|over|down|out|him|her|them|the ball|it|(?:\\w+ ){1,4}(?:out|off|over|down)\\b))", "wall", 210, [
		"t",
		-54,
		0,
		54,
		0,
		54,
		214,
		-54,
		214
	], [
		"d",
		-44,
		0,
		44,
		0,
		44,
		204,
		-44,
		204
	], [
		".",
		30,
		98,
		4
	]),
	thing("window", "wall", 130, [
		"w",
		-60,
		100,
		60,
		100,
		60,
		230,
		-60,
		230
	], [
		"-",
		0,
		100,
		0,
		230
	], [
		"-",
		-60,
		165,
		60,
		165
	], [
		"=",
		-70,
		98,
		70,
		98
	]),
	thing("staircase|stairs", "wall", 220, [
		"t",
		-110,
		0,
		-110,
		20,
		-74,
		20,
		-74,
		55,
		-38,
		55,
		-38,
		90,
		0,
		90,
		0,
		125,
		38,
		125,
		38,
		160,
		74,
		160,
		74,
		195,
		110,
		195,
		110,
		0
	]),
	thing("(?:office|laser|ink-?jet|colour|color|3d) printer|the printer(?=$|[,.;]| (?:jam|whir|hum|print|spit|rattl|beep|is|was|in|on)\\w*)|(?:photo)?copier|copy machine|photocopier", "ground", 105, [
		"t",
		-46,
		0,
		46,
		0,
		46,
		78,
		-46,
		78
	], [
		"d",
		-40,
		50,
		40,
		50,
		40,
		60,
		-40,
		60
	], [
		"l",
		-26,
		56,
		26,
		56,
		34,
		44,
		-34,
		44
	], [
		"m",
		-50,
		78,
		50,
		78,
		46,
		96,
		-46,
		96
	], [
		"l",
		-20,
		96,
		24,
		96,
		14,
		118,
		-26,
		118
	], [
		".",
		34,
		86,
		3
	]),
	thing("photo booth|booth|phone box|telephone box|kiosk|sentry box", "wall", 210, [
		"t",
		-56,
		0,
		56,
		0,
		56,
		206,
		-56,
		206
	], [
		"d",
		-48,
		160,
		48,
		160,
		48,
		196,
		-48,
		196
	], [
		"~l",
		-44,
		40,
		-44,
		156,
		20,
		156,
		14,
		40
	], [
		"-",
		-26,
		156,
		-28,
		42
	], [
		"-",
		-8,
		156,
		-10,
		42
	]),
	thing("(?:the|a) lift|elevator", "wall", 220, [
		"m",
		-60,
		0,
		60,
		0,
		60,
		216,
		-60,
		216
	], [
		"l",
		-46,
		0,
		46,
		0,
		46,
		196,
		-46,
		196
	], [
		"-",
		0,
		0,
		0,
		196
	], [
		".",
		54,
		100,
		3
	]),
	thing("(?:vending|slot|ticket|drinks|snack) machine", "ground", 180, [
		"t",
		-44,
		0,
		44,
		0,
		44,
		176,
		-44,
		176
	], [
		"l",
		-34,
		80,
		16,
		80,
		16,
		164,
		-34,
		164
	], [
		".",
		30,
		120,
		4
	], [
		".",
		30,
		104,
		4
	], [
		"d",
		-30,
		20,
		20,
		20,
		20,
		44,
		-30,
		44
	]),
	thing("(?<!\\b(?:wooden|horse|empty|toilet|shower|milking|stable) )stall|sell(?:s|ing)", "wall", 220, [
		"=",
		-90,
		0,
		-90,
		190
	], [
		"=",
		90,
		0,
		90,
		190
	], [
		"l",
		-104,
		180,
		-84,
		220,
		84,
		220,
		104,
		180
	], [
		"t",
		-96,
		60,
		96,
		60,
		96,
		78,
		-96,
		78
	], [
		"-",
		-50,
		182,
		-42,
		220
	], [
		"-",
		0,
		182,
		0,
		220
	], [
		"-",
		50,
		182,
		42,
		220
	], [
		"om",
		-50,
		88,
		10,
		9
	], [
		"om",
		-20,
		88,
		10,
		9
	], [
		"om",
		20,
		88,
		10,
		9
	])
];
// web/core/rough/props-plain.ts
var plainProps = [
	thing("rolling pin", "hand", 54, [
		"t",
		-18,
		-7,
		18,
		-7,
		18,
		7,
		-18,
		7
	], [
		"d",
		-28,
		-3,
		-18,
		-3,
		-18,
		3,
		-28,
		3
	], [
		"d",
		18,
		-3,
		28,
		-3,
		28,
		3,
		18,
		3
	]),
	thing("whip", "hand", 80, [
		"=",
		-4,
		-8,
		10,
		14
	], [
		"~-",
		10,
		14,
		30,
		44,
		52,
		20,
		66,
		34,
		78,
		6
	]),
	thing("potion|vial|test tube|syringe", "hand", 22, [
		"~l",
		-6,
		12,
		-6,
		-2,
		-10,
		-12,
		0,
		-16,
		10,
		-12,
		6,
		-2,
		6,
		12
	], [
		"g",
		-8,
		-8,
		8,
		-8,
		9,
		-13,
		-9,
		-13
	], [
		"d",
		-5,
		12,
		5,
		12,
		5,
		17,
		-5,
		17
	]),
	thing("scroll|parchment", "hand", 40, [
		"l",
		-12,
		-18,
		12,
		-18,
		12,
		16,
		-12,
		16
	], [
		"ot",
		0,
		18,
		16,
		4
	], [
		"ot",
		0,
		-20,
		16,
		4
	], [
		"-",
		-8,
		8,
		8,
		8
	], [
		"-",
		-8,
		0,
		8,
		0
	], [
		"-",
		-8,
		-8,
		4,
		-8
	]),
	thing("pillow", "hand", 50, [
		"~l",
		-24,
		-14,
		-20,
		0,
		-24,
		14,
		0,
		11,
		24,
		14,
		20,
		0,
		24,
		-14,
		0,
		-11
	]),
	thing("garden hose|fire hose|hose", "hand", 70, [
		"~=",
		-40,
		-60,
		-30,
		-10,
		-8,
		-2
	], [
		"d",
		-8,
		-5,
		14,
		-3,
		14,
		3,
		-8,
		5
	], [
		"~-",
		16,
		0,
		36,
		8,
		52,
		-8
	], [
		"~-",
		16,
		2,
		34,
		16,
		56,
		10
	]),
	thing("shopping (?:trolley|cart)", "ground", 110, [
		"=",
		-60,
		104,
		-42,
		98
	], [
		"l",
		-44,
		96,
		50,
		88,
		38,
		46,
		-32,
		42
	], [
		"-",
		-38,
		70,
		44,
		66
	], [
		"-",
		-10,
		44,
		-12,
		92
	], [
		"-",
		18,
		46,
		20,
		90
	], [
		"=",
		-34,
		42,
		-36,
		20,
		40,
		20
	], [
		"od",
		-30,
		9,
		9,
		9
	], [
		"od",
		34,
		9,
		9,
		9
	]),
	thing("tennis racket|racket", "hand", 68, [
		"=",
		0,
		-10,
		8,
		18
	], [
		"ol",
		16,
		38,
		15,
		20
	], [
		"-",
		8,
		24,
		24,
		52
	], [
		"-",
		24,
		24,
		8,
		52
	], [
		"-",
		1,
		38,
		31,
		38
	]),
	thing("baseball bat|cricket bat", "hand", 80, [
		"t",
		-3,
		-10,
		3,
		-10,
		16,
		56,
		6,
		60
	]),
	thing("pumpkin", "hand", 36, [
		"oc",
		-10,
		0,
		10,
		14
	], [
		"oc",
		10,
		0,
		10,
		14
	], [
		"oc",
		0,
		0,
		9,
		15
	], [
		"=",
		0,
		14,
		4,
		22
	]),
	thing("coffin", "ground", 200, [
		"d",
		-100,
		20,
		-64,
		0,
		80,
		0,
		100,
		14,
		100,
		50,
		-100,
		50
	], [
		"t",
		-104,
		50,
		104,
		50,
		90,
		66,
		-90,
		66
	], [
		"-",
		-60,
		26,
		70,
		26
	]),
	thing("spinning wheel", "ground", 120, [
		"ol",
		20,
		66,
		44,
		44
	], [
		"-",
		-24,
		66,
		64,
		66
	], [
		"-",
		20,
		22,
		20,
		110
	], [
		"-",
		-11,
		35,
		51,
		97
	], [
		"-",
		-11,
		97,
		51,
		35
	], [
		"d",
		-70,
		34,
		70,
		22,
		70,
		14,
		-70,
		26
	], [
		"=",
		-60,
		30,
		-66,
		0
	], [
		"=",
		56,
		18,
		64,
		0
	], [
		"=",
		-56,
		32,
		-56,
		84
	], [
		"ot",
		-56,
		94,
		11,
		14
	])
];
// web/core/rough/props-small.ts
var smallProps = [
	thing("croissant|bagel|bread roll|pretzel|muffin|scone|doughnut|donut|pastry", "hand", 24, [
		"~l",
		-14,
		-4,
		-10,
		6,
		0,
		10,
		10,
		6,
		14,
		-4,
		6,
		0,
		0,
		1,
		-6,
		0
	], [
		"-",
		-5,
		8,
		-3,
		1
	], [
		"-",
		5,
		8,
		3,
		1
	]),
	thing("(?:water)?melon|cabbage|lettuce", "hand", 26, [
		"ol",
		2,
		4,
		14,
		12
	], [
		"~-",
		-4,
		15,
		-8,
		4,
		-4,
		-7
	], [
		"~-",
		6,
		15,
		11,
		4,
		6,
		-7
	]),
	thing("(?:(?:roller|ice) ?)?skates", "hand", 34, ...row([-16, 8], (x) => [
		[
			"d",
			x - 6,
			14,
			x + 2,
			14,
			x + 2,
			2,
			x + 12,
			-2,
			x + 12,
			-8,
			x - 6,
			-8
		],
		[
			"ol",
			x - 3,
			-12,
			3.4,
			3.4
		],
		[
			"ol",
			x + 9,
			-12,
			3.4,
			3.4
		]
	])),
	thing("(?<=\\b(?:giv|offer|hand|lend|hold|bring|fetch|tak|drop|toss|hang)\\w* (?:(?!in |with )[\\w’']+ ){0,5})(?:coat|jacket|cloak|cape|sweater|shawl)", "hand", 60, [
		"~d",
		-8,
		6,
		8,
		6,
		20,
		-4,
		24,
		-34,
		16,
		-36,
		14,
		-46,
		-14,
		-46,
		-16,
		-36,
		-24,
		-34,
		-20,
		-4
	], [
		"=",
		0,
		4,
		0,
		-46
	], [
		"-",
		-13,
		-12,
		-14,
		-36
	], [
		"-",
		13,
		-12,
		14,
		-36
	]),
	thing("glass(?:es)? of (?:\\w+ )?(?:water|wine|milk|beer|juice|lemonade|champagne|whisky|rum)", "hand", 18, [
		"l",
		-6,
		10,
		6,
		10,
		4,
		-8,
		-4,
		-8
	], [
		"m",
		-5,
		4,
		5,
		4,
		4,
		-7,
		-4,
		-7
	]),
	thing("(?:paper|shopping|grocery|carrier) bag", "hand", 34, [
		"t",
		-12,
		-28,
		12,
		-28,
		14,
		6,
		-14,
		6
	], [
		"-",
		-14,
		6,
		-9,
		9,
		-4,
		6,
		1,
		9,
		6,
		6,
		14,
		8
	], [
		"-",
		-4,
		2,
		-3,
		-24
	]),
	thing("(?:tall |huge )?(?:wedding|layer|tiered) cake", "hand", 46, [
		"l",
		-20,
		-8,
		20,
		-8,
		20,
		4,
		-20,
		4
	], [
		"t",
		-16,
		4,
		16,
		4,
		16,
		14,
		-16,
		14
	], [
		"l",
		-12,
		14,
		12,
		14,
		12,
		24,
		-12,
		24
	], [
		"t",
		-8,
		24,
		8,
		24,
		8,
		33,
		-8,
		33
	], [
		"l",
		-4,
		33,
		4,
		33,
		4,
		41,
		-4,
		41
	]),
	thing("(?:last|top|first|one|bottom|single) layer(?! of (?!(?:the )?cake))", "hand", 26, [
		"l",
		-14,
		-6,
		14,
		-6,
		14,
		6,
		-14,
		6
	], [
		"~t",
		-15,
		6,
		-8,
		10,
		0,
		7,
		8,
		10,
		15,
		6
	]),
	thing("wallet", "hand", 14, [
		"d",
		-9,
		-5,
		9,
		-5,
		9,
		7,
		-9,
		7
	], [
		"-",
		-9,
		3,
		9,
		3
	]),
	thing("(?:playing|birthday|greeting|business|valentine) cards?|deck of cards|hand of cards", "hand", 16, ...row([
		-5,
		0,
		5
	], (x) => [[
		"l",
		x - 5,
		-6,
		x - 1,
		9,
		x + 7,
		8,
		x + 4,
		-7
	]])),
	thing("roll of (?:tape|paper|film|cloth|fabric|wire|wallpaper|coins|string|bandage|plaster)|(?:silver|duct|sticky|measuring) tape", "hand", 14, [
		"om",
		0,
		2,
		8,
		8
	], [
		"ol",
		0,
		2,
		4,
		4
	]),
	thing("(?:a|the|clean|fresh) bandage", "hand", 14, [
		"ol",
		0,
		2,
		6,
		7
	], [
		"~-",
		4,
		-3,
		12,
		-8,
		10,
		-16
	], [
		"-",
		-3,
		5,
		3,
		-1
	]),
	thing("matchbook|matchbox|box of matches|pack of cigarettes", "hand", 10, [
		"l",
		-6,
		-4,
		6,
		-4,
		6,
		5,
		-6,
		5
	], [
		"m",
		-6,
		-4,
		6,
		-4,
		6,
		-1,
		-6,
		-1
	]),
	thing("pills?|pill bottle|medicine", "hand", 12, [
		"l",
		-5,
		-8,
		5,
		-8,
		5,
		4,
		-5,
		4
	], [
		"d",
		-6,
		4,
		6,
		4,
		6,
		9,
		-6,
		9
	]),
	thing("(?:sleeping|sleep|cryo|escape) ?pod|capsule", "ground", 200, [
		"~t",
		-112,
		8,
		-104,
		44,
		104,
		44,
		112,
		8,
		90,
		0,
		-90,
		0
	], [
		"~-",
		-104,
		44,
		-120,
		110,
		-60,
		132
	], [
		"~-",
		-104,
		44,
		-110,
		96,
		-58,
		118
	], [
		"l",
		-96,
		44,
		-52,
		44,
		-56,
		54,
		-92,
		54
	], [
		"og",
		84,
		24,
		5,
		5
	]),
	thing("(?<=\\b(?:against|on|at|through|behind) )(?:the|a) (?:\\w+ )?(?:glass|pane)(?! (?:of|door|case|table|counter|roof))|(?:wind\\w+ )?pane", "ground", 220, [
		"=",
		-4,
		0,
		-4,
		216,
		4,
		216,
		4,
		0
	], [
		"-",
		0,
		60,
		12,
		74
	], [
		"-",
		0,
		150,
		14,
		168
	]),
	thing("(?:bar of )?soap|sponge", "hand", 12, [
		"~l",
		-8,
		-4,
		8,
		-4,
		8,
		5,
		-8,
		5
	], [
		"ol",
		8,
		9,
		3,
		3
	]),
	thing("(?<=\\b(?:with|throw\\w*|hurl\\w*|toss\\w*|grab\\w*) )(?:a|the|his|her) (?:\\w+ )?rock|(?<!\\b(?:on|onto|upon|behind|under|beneath|against|over) (?:(?:a|the) )?)(?:a|the|his|her|small|flat|smooth|round|heavy) stone(?=$|[,.;]| (?:at|into|in|to|over|from|across|and|out|off|through|down|away|toward)\\b)", "hand", 14, [
		"~m",
		-8,
		-2,
		-4,
		7,
		5,
		6,
		9,
		-1,
		2,
		-5
	]),
	thing("asteroid|meteor(?:ite)?", "sky", 120, [
		"~m",
		-60,
		10,
		-40,
		60,
		10,
		70,
		56,
		40,
		60,
		-4,
		20,
		-34,
		-36,
		-28
	], [
		"od",
		-14,
		30,
		12,
		10
	], [
		"od",
		26,
		8,
		9,
		8
	]),
	thing("haystack|pile of hay|pile of straw", "ground", 150, [
		"~g",
		-80,
		0,
		-64,
		70,
		0,
		110,
		62,
		72,
		80,
		0
	], [
		"-",
		-40,
		20,
		-24,
		60
	], [
		"-",
		0,
		20,
		4,
		80
	], [
		"-",
		36,
		16,
		28,
		60
	]),
	thing("cactus|cacti", "ground", 160, [
		"~m",
		-14,
		0,
		-14,
		150,
		0,
		164,
		14,
		150,
		14,
		0
	], [
		"~m",
		-14,
		60,
		-50,
		64,
		-52,
		116,
		-40,
		116,
		-38,
		80,
		-14,
		78
	], [
		"~m",
		14,
		80,
		46,
		84,
		48,
		130,
		38,
		130,
		36,
		98,
		14,
		96
	])
];
// web/core/rough/props-tools.ts
var tools = [
	thing("sword|dagger|sabre|blade|machete|cutlass", "hand", 90, [
		"l",
		-1,
		6,
		18,
		84,
		22,
		90,
		22,
		82,
		4,
		5
	], [
		"=",
		-6,
		8,
		10,
		3
	], [
		"=",
		-3,
		-8,
		1,
		6
	]),
	thing("kni(?:fe|ves)|penknife|razor", "hand", 26, [
		"=",
		-4,
		-2,
		4,
		0
	], [
		"l",
		4,
		-2,
		5,
		3,
		20,
		4,
		24,
		0
	]),
	thing("flag|banner|pennant", "hand", 110, [
		"-",
		-8,
		-40,
		14,
		96
	], [
		"l",
		14,
		94,
		44,
		100,
		70,
		88,
		64,
		56,
		38,
		66,
		8,
		58
	]),
	thing("broom|mop|(?<!waves? |water |wind |flood |storm )sweep(?:s|ing)?(?! (?:\\w+ ){1,5}(?:off|away|overboard))|mopping|clean(?:s|ing) (?:the|a|his|her) (?:\\w+ )?(?:floor|room|street|deck|yard|hall)", "hand", 130, [
		"=",
		-22,
		66,
		24,
		-62
	], [
		"t",
		18,
		-58,
		30,
		-54,
		46,
		-82,
		20,
		-90
	], [
		"-",
		26,
		-62,
		36,
		-84
	], [
		"-",
		22,
		-62,
		28,
		-86
	]),
	thing("shovel|spade|(?<!paws |hands )dig(?:s|ging)?(?! (?:\\w+ ){0,4}(?:hands?|paws?|fingers))|shovell?ing", "hand", 120, [
		"=",
		-20,
		58,
		24,
		-58
	], [
		"m",
		18,
		-54,
		30,
		-50,
		42,
		-80,
		34,
		-90,
		22,
		-82
	]),
	thing("(?:pitch|hay|muck)fork", "hand", 130, [
		"=",
		-44,
		-50,
		40,
		40
	], [
		"-",
		30,
		52,
		52,
		30
	], [
		"-",
		30,
		52,
		48,
		70
	], [
		"-",
		41,
		41,
		60,
		60
	], [
		"-",
		52,
		30,
		70,
		48
	]),
	thing("rake|hoe", "hand", 130, [
		"=",
		-22,
		62,
		24,
		-62
	], [
		"-",
		14,
		-64,
		36,
		-54
	], [
		"-",
		14,
		-64,
		18,
		-80
	], [
		"-",
		25,
		-60,
		30,
		-76
	], [
		"-",
		36,
		-54,
		42,
		-70
	]),
	thing("boat hook|oar|paddle", "hand", 170, [
		"=",
		-30,
		74,
		30,
		-70
	], [
		"t",
		26,
		-66,
		36,
		-64,
		46,
		-104,
		34,
		-106
	]),
	thing("fishing (?:rod|line|pole)|angling|fishes(?= (?:in|at|from|off|for))|fishing(?! (?:village|boat|net|port))|(?:a|the|his|her|my|bent|long) rod", "hand", 180, [
		"~=",
		-12,
		-12,
		40,
		84,
		86,
		112
	], [
		"~-",
		86,
		112,
		128,
		104
	], [
		"-",
		128,
		104,
		136,
		-70
	], [
		".",
		136,
		-72,
		3
	]),
	thing("(?:heavy|iron|the) weights?|barbell|dumbbell", "hand", 120, [
		"=",
		-56,
		0,
		56,
		0
	], [
		"d",
		-50,
		-20,
		-40,
		-20,
		-40,
		20,
		-50,
		20
	], [
		"d",
		40,
		-20,
		50,
		-20,
		50,
		20,
		40,
		20
	], [
		"d",
		-58,
		-13,
		-50,
		-13,
		-50,
		13,
		-58,
		13
	], [
		"d",
		50,
		-13,
		58,
		-13,
		58,
		13,
		50,
		13
	]),
	thing("bent rod|rod (?:is )?b(?:ends|ent|ending)", "hand", 150, [
		"~=",
		-14,
		-14,
		20,
		60,
		62,
		90
	], [
		"~-",
		62,
		90,
		100,
		84,
		122,
		40
	], [
		"-",
		122,
		40,
		150,
		-70
	], [
		"~-",
		130,
		-74,
		150,
		-68,
		172,
		-74
	]),
	thing("walking stick|cane|stick(?!s? (?:his|her|its|their|the|out|to|in|up|close))|spear|pole|crutch", "hand", 130, [
		"=",
		-14,
		56,
		14,
		-84
	]),
	thing("wand|baton|conductor’s stick", "hand", 40, [
		"-",
		-2,
		-4,
		22,
		26
	], [
		"-",
		22,
		32,
		22,
		38
	], [
		"-",
		28,
		26,
		34,
		27
	], [
		"-",
		26,
		31,
		31,
		36
	]),
	thing("hammer|mallet|driv(?:es|ing) (?:a|the|his|her) (?:\\w+ )?(?:stakes?|posts?|pegs?)|forg(?:es|ing)", "hand", 34, [
		"=",
		-6,
		-10,
		8,
		18
	], [
		"d",
		-2,
		22,
		16,
		12,
		19,
		18,
		2,
		28
	]),
	thing("axe|hatchet|(?:chop(?:s|ping)|split(?:s|ting)) (?:the |some |up )?(?:fire)?(?:wood|logs?)", "hand", 70, [
		"=",
		-10,
		-24,
		16,
		40
	], [
		"l",
		8,
		36,
		20,
		30,
		36,
		36,
		30,
		50,
		16,
		46
	]),
	thing("wrench|spanner|screwdriver|pliers|chisel", "hand", 28, [
		"=",
		-4,
		-6,
		8,
		12
	], [
		"m",
		4,
		12,
		12,
		10,
		16,
		20,
		11,
		16,
		8,
		22
	]),
	thing("handsaw|hand saw|(?:a|the|his|her) saw(?! (?:a|the|his|her|him|it|that|how))|sawing|saws (?:the|a|through|off)", "hand", 64, [
		"d",
		-12,
		-6,
		-2,
		-12,
		6,
		4,
		-4,
		10
	], [
		"l",
		4,
		-8,
		58,
		6,
		58,
		12,
		4,
		8
	], [
		"-",
		10,
		-6,
		12,
		-10,
		18,
		-4,
		20,
		-8,
		28,
		-2,
		30,
		-6,
		38,
		0,
		40,
		-4,
		48,
		3
	]),
	thing("scissors|shears|cut(?:s|ting) .{0,16}hair", "hand", 34, [
		"l",
		-5,
		-7,
		-3,
		-8,
		22,
		17,
		18,
		18
	], [
		"l",
		3,
		-9,
		6,
		-8,
		7,
		24,
		3,
		22
	], [
		"od",
		-8,
		-10,
		5,
		5
	], [
		"od",
		6,
		-14,
		5,
		5
	]),
	thing("paintbrush|brush(?!(?:es)? (?:the|his|her|its|their|an?|it|them|him|aside|away|off|past|against|by|up|through)\\b)|paint(?:s|ing) (?:a|the|his|her)", "hand", 26, [
		"=",
		-6,
		-6,
		10,
		12
	], [
		"~d",
		8,
		12,
		12,
		9,
		18,
		20
	]),
	thing("pen(?! and paper)|pencil|quill|chalk|stylus", "hand", 20, [
		"=",
		-3,
		-4,
		10,
		14
	], [
		"-",
		-3,
		-4,
		-5,
		-8
	]),
	thing("violin|fiddle|cello", "hand", 60, [
		"~t",
		-14,
		-10,
		-18,
		2,
		-8,
		8,
		-6,
		16,
		6,
		16,
		8,
		6,
		0,
		-2,
		-2,
		-12
	], [
		"=",
		2,
		14,
		20,
		40
	], [
		"-",
		-26,
		22,
		24,
		-4
	]),
	thing("guitar|lute|banjo|ukulele", "hand", 90, [
		"~t",
		-22,
		-18,
		-26,
		0,
		-10,
		8,
		-4,
		20,
		10,
		16,
		12,
		2,
		4,
		-6,
		2,
		-20
	], [
		"oi",
		-8,
		2,
		5,
		5
	], [
		"=",
		4,
		12,
		46,
		52
	]),
	thing("flute|clarinet|trumpet|saxophone|bugle|trombone", "hand", 50, [
		"=",
		-4,
		8,
		26,
		-10
	], [
		"m",
		22,
		-4,
		40,
		-10,
		34,
		-26,
		20,
		-14
	]),
	thing("accordion|concertina", "hand", 46, [
		"t",
		-18,
		-12,
		-18,
		14,
		-8,
		12,
		-8,
		-12
	], [
		"l",
		-8,
		-12,
		-8,
		12,
		10,
		14,
		10,
		-14
	], [
		"t",
		10,
		-14,
		10,
		14,
		20,
		16,
		20,
		-16
	], [
		"-",
		-2,
		-12,
		-2,
		12
	], [
		"-",
		4,
		-13,
		4,
		13
	]),
	thing("(?:hand|brass|small|little|silver|ship’s|school) bell|a bell|bells?(?! (?:tower|begin|ring))", "hand", 18, [
		"t",
		-8,
		-10,
		-5,
		2,
		0,
		7,
		5,
		2,
		8,
		-10
	], [
		".",
		0,
		-12,
		2
	], [
		"=",
		0,
		7,
		0,
		12
	]),
	thing("(?:butterfly|fishing|landing) net|(?<=\\b(?:cast|throw|mend|haul|pull|drag|catch|fish|with|in(?!to)|carr|hold|rais|swing)\\w*\\b.{0,24})(?<!\\b(?:\\w*ball|goal|shoot\\w*|shot)\\b.*)net", "hand", 110, [
		"=",
		-14,
		-40,
		22,
		50
	], [
		"~l",
		22,
		50,
		44,
		60,
		66,
		44,
		60,
		20,
		42,
		44
	], [
		"-",
		30,
		54,
		58,
		24
	], [
		"-",
		44,
		58,
		52,
		30
	]),
	thing("rope(?! (?:bridge|ladder))|washing line|string|cord|thread|chain|cable(?! car)|tether", "hand", 60, [
		"~=",
		0,
		2,
		16,
		10,
		30,
		26,
		20,
		38,
		6,
		30,
		14,
		16,
		36,
		20,
		52,
		40
	], [
		"~=",
		0,
		0,
		-4,
		-20,
		8,
		-40
	]),
	thing("telescope|spyglass|binoculars", "hand", 50, [
		"t",
		-12,
		-4,
		-12,
		4,
		8,
		5,
		8,
		-5
	], [
		"m",
		8,
		-6,
		8,
		6,
		34,
		8,
		34,
		-8
	]),
	thing("microscope", "hand", 36, [
		"d",
		-10,
		-14,
		12,
		-14,
		12,
		-11,
		-10,
		-11
	], [
		"=",
		6,
		-12,
		10,
		4,
		2,
		10
	], [
		"t",
		-6,
		-4,
		2,
		-8,
		8,
		10,
		0,
		14
	]),
	thing("microphone", "hand", 26, [
		"=",
		-3,
		-16,
		3,
		4
	], [
		"om",
		5,
		11,
		7,
		7
	], [
		"-",
		0,
		8,
		10,
		14
	]),
	thing("pistol|gun|revolver", "hand", 24, [
		"d",
		-3,
		4,
		20,
		5,
		20,
		0,
		6,
		-1,
		2,
		-9,
		-4,
		-8
	]),
	thing("bow and arrow|arrow|crossbow|longbow|(?:draw|bend|aim|rais|lift|string)\\w* (?:a|the|his|her) bow|(?:a|the|his|her) bow(?=.*\\b(?:arrow|quiver|shoot|hunt|archer))", "hand", 90, [
		"~-",
		0,
		44,
		16,
		20,
		18,
		0,
		16,
		-20,
		0,
		-44
	], [
		"-",
		0,
		44,
		0,
		-44
	], [
		"=",
		-8,
		0,
		34,
		0
	], [
		"d",
		34,
		4,
		42,
		0,
		34,
		-4
	]),
	thing("shield", "hand", 60, [
		"l",
		-20,
		24,
		20,
		24,
		20,
		-6,
		0,
		-30,
		-20,
		-6
	], [
		"-",
		0,
		24,
		0,
		-30
	], [
		"-",
		-20,
		6,
		20,
		6
	]),
	thing("phone|telephone|receiver|call(?:s|ing) (?:the police|for help|a taxi|home)|smartphone|mobile|walkie-talkie|remote control", "hand", 15, [
		"d",
		-4,
		-4,
		5,
		-4,
		5,
		13,
		-4,
		13
	], [
		"l",
		-2,
		0,
		3,
		0,
		3,
		11,
		-2,
		11
	]),
	thing("camera|photograph(?:s|ing) (?:a|the|his|her)|tak(?:es|ing) (?:a|the|some) (?:photo(?:graph)?|picture)(?!s? (?:from|off|down|out|away))", "hand", 20, [
		"d",
		-8,
		-6,
		-8,
		6,
		-3,
		6,
		-1,
		9,
		5,
		9,
		7,
		6,
		12,
		6,
		12,
		-6
	], [
		"ol",
		3,
		0,
		4.6,
		4.6
	]),
	thing("radio|transistor|tape recorder|cassette", "hand", 30, [
		"-",
		8,
		10,
		16,
		30
	], [
		"t",
		-15,
		-10,
		15,
		-10,
		15,
		10,
		-15,
		10
	], [
		"ol",
		-6,
		0,
		6,
		6
	], [
		"-",
		4,
		4,
		12,
		4
	], [
		"-",
		4,
		-2,
		12,
		-2
	]),
	thing("laptop|computer|tablet|keyboard", "hand", 36, [
		"l",
		-10,
		0,
		-6,
		24,
		24,
		24,
		22,
		0
	], [
		"d",
		-16,
		-3,
		-10,
		0,
		22,
		0,
		24,
		-3
	]),
	thing("lever|big switch", "ground", 110, [
		"d",
		-24,
		0,
		24,
		0,
		18,
		34,
		-18,
		34
	], [
		"=",
		0,
		30,
		-26,
		100
	], [
		"od",
		-27,
		104,
		8,
		8
	]),
	thing("rudder|helm|ship’s wheel|(?:turn|steer)(?:s|ing) the (?:ship|boat|trawler|ferry|submarine)", "ground", 130, [
		"t",
		-10,
		0,
		10,
		0,
		7,
		60,
		-7,
		60
	], [
		"ol",
		0,
		84,
		40,
		40
	], [
		"ot",
		0,
		84,
		30,
		30
	], [
		"=",
		-50,
		84,
		50,
		84
	], [
		"=",
		0,
		34,
		0,
		134
	], [
		"=",
		-35,
		49,
		35,
		119
	], [
		"=",
		-35,
		119,
		35,
		49
	]),
	thing("steering wheel", "hand", 40, [
		"ol",
		4,
		4,
		18,
		18
	], [
		"os",
		4,
		4,
		14,
		14
	], [
		"-",
		-10,
		4,
		18,
		4
	], [
		"-",
		4,
		4,
		4,
		-10
	]),
	thing("skateboard|surfboard|snowboard|(?:the|his|her|one|of|broken) skis?", "hand", 90, [
		"~t",
		-8,
		-60,
		-14,
		0,
		-6,
		50,
		6,
		52,
		8,
		0,
		4,
		-60
	]),
	thing("football|basketball|tennis ball", "hand", 22, [
		"ol",
		8,
		2,
		11,
		11
	], [
		"~-",
		-1,
		6,
		8,
		2,
		17,
		6
	])
];
// web/core/rough/props-vehicles.ts
var vehicles = [
	thing("cart|wagon|handcart|carriage|hearse|stagecoach|mail coach", "ground", 220, [
		"t",
		-110,
		50,
		100,
		50,
		110,
		120,
		-110,
		120
	], [
		"=",
		100,
		70,
		170,
		56
	], [
		"ol",
		-60,
		36,
		36,
		36
	], [
		"ol",
		56,
		36,
		36,
		36
	], [
		"-",
		-60,
		0,
		-60,
		72
	], [
		"-",
		-96,
		36,
		-24,
		36
	], [
		"-",
		56,
		0,
		56,
		72
	], [
		"-",
		20,
		36,
		92,
		36
	]),
	thing("wheelbarrow|barrow", "ground", 130, [
		"=",
		-70,
		60,
		20,
		30
	], [
		"t",
		-40,
		40,
		40,
		40,
		54,
		76,
		-46,
		76
	], [
		"ol",
		46,
		18,
		18,
		18
	], [
		"=",
		-30,
		40,
		-34,
		0
	]),
	thing("bicycle|bike|tricycle", "ground", 170, [
		"~-",
		-83,
		32,
		-74,
		54,
		-52,
		63,
		-30,
		54,
		-21,
		32,
		-30,
		10,
		-52,
		1,
		-74,
		10,
		-83,
		32
	], [
		"~-",
		21,
		32,
		30,
		54,
		52,
		63,
		74,
		54,
		83,
		32,
		74,
		10,
		52,
		1,
		30,
		10,
		21,
		32
	], [
		"=",
		-52,
		32,
		-18,
		78,
		34,
		78,
		52,
		32
	], [
		"=",
		-18,
		78,
		4,
		32,
		34,
		78
	], [
		"-",
		-52,
		32,
		4,
		32
	], [
		"=",
		34,
		78,
		32,
		96,
		46,
		98
	], [
		"=",
		-28,
		90,
		-8,
		90
	]),
	thing("motorbike|motorcycle|scooter|moped", "ground", 190, [
		"oi",
		-60,
		30,
		30,
		30
	], [
		"oi",
		62,
		30,
		30,
		30
	], [
		"ol",
		-60,
		30,
		12,
		12
	], [
		"ol",
		62,
		30,
		12,
		12
	], [
		"t",
		-70,
		62,
		-20,
		50,
		20,
		36,
		40,
		74,
		0,
		84,
		-66,
		80
	], [
		"=",
		62,
		30,
		40,
		104,
		24,
		108
	]),
	thing("sled|sledge|sleigh|toboggan", "ground", 130, [
		"~-",
		-60,
		4,
		40,
		4,
		62,
		16,
		60,
		34
	], [
		"t",
		-56,
		24,
		50,
		24,
		50,
		30,
		-56,
		30
	], [
		"=",
		-40,
		24,
		-40,
		5
	], [
		"=",
		30,
		24,
		30,
		5
	]),
	thing("wheelchair", "ground", 110, [
		"=",
		-30,
		100,
		-26,
		44,
		24,
		44,
		30,
		8
	], [
		"ol",
		-14,
		32,
		32,
		32
	], [
		"-",
		-14,
		0,
		-14,
		64
	], [
		"-",
		-46,
		32,
		18,
		32
	], [
		"ol",
		30,
		8,
		8,
		8
	]),
	thing("tractor|digger|bulldozer", "ground", 330, [
		"t",
		-20,
		60,
		140,
		60,
		140,
		130,
		-20,
		130
	], [
		"t",
		-120,
		70,
		-20,
		70,
		-20,
		230,
		-110,
		230
	], [
		"w",
		-104,
		140,
		-32,
		140,
		-32,
		218,
		-104,
		218
	], [
		"=",
		100,
		130,
		100,
		190
	], [
		"oi",
		-80,
		66,
		66,
		66
	], [
		"ol",
		-80,
		66,
		26,
		26
	], [
		"oi",
		116,
		38,
		38,
		38
	]),
	thing("taxi|(?<!railway |sleeping |dining |cable |tram )car|automobile|jeep|police car", "ground", 400, [
		"~t",
		-200,
		40,
		-196,
		84,
		-130,
		96,
		-84,
		144,
		60,
		144,
		120,
		94,
		192,
		84,
		200,
		40
	], [
		"w",
		-110,
		96,
		-74,
		134,
		-8,
		134,
		-8,
		96
	], [
		"w",
		4,
		96,
		4,
		134,
		54,
		134,
		98,
		96
	], [
		"oi",
		-120,
		36,
		36,
		36
	], [
		"ol",
		-120,
		36,
		15,
		15
	], [
		"oi",
		120,
		36,
		36,
		36
	], [
		"ol",
		120,
		36,
		15,
		15
	]),
	thing("sweep bus|school bus|bus|minibus|coach bus|camper", "ground", 700, [
		"~t",
		-340,
		40,
		-340,
		260,
		-320,
		280,
		320,
		280,
		344,
		250,
		344,
		40
	], [
		"w",
		-310,
		150,
		-210,
		150,
		-210,
		240,
		-310,
		240
	], [
		"w",
		-190,
		150,
		-90,
		150,
		-90,
		240,
		-190,
		240
	], [
		"w",
		-70,
		150,
		30,
		150,
		30,
		240,
		-70,
		240
	], [
		"w",
		50,
		150,
		150,
		150,
		150,
		240,
		50,
		240
	], [
		"d",
		180,
		40,
		250,
		40,
		250,
		240,
		180,
		240
	], [
		"w",
		270,
		140,
		336,
		140,
		330,
		240,
		270,
		240
	], [
		"oi",
		-220,
		46,
		46,
		46
	], [
		"oi",
		120,
		46,
		46,
		46
	]),
	thing("truck|lorry|van|fire engine|ambulance", "ground", 560, [
		"t",
		-280,
		50,
		110,
		50,
		110,
		280,
		-280,
		280
	], [
		"~t",
		110,
		50,
		110,
		220,
		200,
		220,
		250,
		140,
		276,
		130,
		276,
		50
	], [
		"w",
		128,
		140,
		128,
		204,
		190,
		204,
		226,
		140
	], [
		"oi",
		-180,
		48,
		48,
		48
	], [
		"oi",
		180,
		48,
		48,
		48
	]),
	thing("locomotive|steam train|train|tram|streetcar", "wall", 900, [
		"d",
		-440,
		60,
		440,
		60,
		440,
		90,
		-440,
		90
	], [
		"t",
		-440,
		90,
		180,
		90,
		180,
		300,
		-440,
		300
	], [
		"t",
		200,
		90,
		420,
		90,
		440,
		180,
		420,
		270,
		200,
		290
	], [
		"w",
		-400,
		180,
		-300,
		180,
		-300,
		260,
		-400,
		260
	], [
		"w",
		-260,
		180,
		-160,
		180,
		-160,
		260,
		-260,
		260
	], [
		"w",
		-120,
		180,
		-20,
		180,
		-20,
		260,
		-120,
		260
	], [
		"w",
		20,
		180,
		120,
		180,
		120,
		260,
		20,
		260
	], [
		"oi",
		-340,
		46,
		44,
		44
	], [
		"oi",
		-180,
		46,
		44,
		44
	], [
		"oi",
		40,
		46,
		44,
		44
	], [
		"oi",
		260,
		46,
		44,
		44
	], [
		"oi",
		370,
		46,
		44,
		44
	]),
	thing("(?:rowing |sail|row|fishing |small |wooden |old )?boat(?! hook)|dinghy|dinghies|canoe|kayak|raft|gondola|tugboat|barge", "ground", 300, [
		"t",
		-150,
		62,
		-118,
		0,
		112,
		0,
		156,
		70,
		60,
		52,
		-60,
		50
	], [
		"-",
		-140,
		44,
		144,
		48
	]),
	thing("sailing ship|sailing boat|sailboat|yacht|galleon", "sky", 700, [
		"=",
		0,
		100,
		0,
		640
	], [
		"l",
		16,
		620,
		240,
		160,
		16,
		150
	], [
		"l",
		-16,
		560,
		-190,
		160,
		-16,
		150
	], [
		"d",
		-300,
		110,
		-230,
		0,
		210,
		0,
		320,
		130,
		120,
		96,
		-200,
		96
	]),
	thing("ferry|ferries|ship|steamer|ocean liner|freighter|cruise ship", "sky", 900, [
		"d",
		-450,
		130,
		-400,
		0,
		380,
		0,
		460,
		140
	], [
		"l",
		-300,
		130,
		180,
		130,
		180,
		240,
		-300,
		240
	], [
		"m",
		-60,
		240,
		10,
		240,
		10,
		350,
		-60,
		350
	], [
		"w",
		-250,
		160,
		-210,
		160,
		-210,
		200,
		-250,
		200
	], [
		"w",
		-160,
		160,
		-120,
		160,
		-120,
		200,
		-160,
		200
	], [
		"w",
		-70,
		160,
		-30,
		160,
		-30,
		200,
		-70,
		200
	], [
		"w",
		20,
		160,
		60,
		160,
		60,
		200,
		20,
		200
	], [
		"w",
		110,
		160,
		150,
		160,
		150,
		200,
		110,
		200
	]),
	thing("anchor", "ground", 110, [
		"=",
		0,
		10,
		0,
		90
	], [
		"=",
		-24,
		74,
		24,
		74
	], [
		"~=",
		-44,
		36,
		-30,
		8,
		0,
		0,
		30,
		8,
		44,
		36
	], [
		"ol",
		0,
		98,
		9,
		9
	]),
	thing("rocket|spaceship|spacecraft|space capsule|starship", "wall", 700, [
		"~l",
		-60,
		60,
		-70,
		400,
		0,
		640,
		70,
		400,
		60,
		60
	], [
		"d",
		-60,
		220,
		-130,
		60,
		-130,
		0,
		-60,
		70
	], [
		"d",
		60,
		220,
		130,
		60,
		130,
		0,
		60,
		70
	], [
		"ow",
		0,
		400,
		30,
		30
	], [
		"-",
		-66,
		180,
		66,
		180
	]),
	thing("cannon", "ground", 160, [
		"d",
		-70,
		44,
		-66,
		70,
		80,
		96,
		84,
		74
	], [
		"ol",
		-20,
		36,
		36,
		36
	], [
		"-",
		-20,
		0,
		-20,
		72
	], [
		"-",
		-56,
		36,
		16,
		36
	])
];
// web/core/rough/props-work.ts
var workProps = [
	thing("needle(?: and thread)?|sew(?:s|ing(?! (?:scissors|machine|box|basket|kit|room|circle)))|stitch(?:es|ing)|embroider(?:s|ing)?", "hand", 34, [
		"~l",
		-20,
		-14,
		-16,
		4,
		-4,
		8,
		12,
		2,
		16,
		-16,
		4,
		-22,
		-10,
		-20
	], [
		"-",
		-12,
		-8,
		-8,
		-4
	], [
		"-",
		-5,
		-6,
		-1,
		-2
	], [
		"-",
		2,
		-5,
		6,
		-1
	], [
		"~-",
		6,
		-1,
		16,
		14,
		28,
		16,
		22,
		30
	], [
		"=",
		10,
		8,
		30,
		36
	]),
	thing("knit(?:s|ting)(?! hat)", "hand", 40, [
		"~m",
		-14,
		-24,
		-12,
		2,
		12,
		2,
		14,
		-24
	], [
		"=",
		-18,
		-2,
		18,
		14
	], [
		"=",
		18,
		-2,
		-16,
		16
	]),
	thing("watering can|water(?:s|ing) (?:the|his|her|their|some|a)", "hand", 46, [
		"~=",
		-14,
		-20,
		-24,
		-8,
		-14,
		2
	], [
		"m",
		-14,
		2,
		12,
		2,
		14,
		-24,
		-14,
		-24
	], [
		"~-",
		-10,
		2,
		0,
		14,
		10,
		2
	], [
		"m",
		12,
		-14,
		34,
		4,
		32,
		8,
		12,
		-6
	], [
		"m",
		28,
		8,
		38,
		2,
		42,
		8,
		32,
		14
	], [
		"-",
		40,
		4,
		50,
		-8
	], [
		"-",
		42,
		8,
		56,
		-2
	], [
		"ol",
		52,
		-16,
		2,
		3.4
	], [
		"ol",
		60,
		-10,
		2,
		3.4
	], [
		"ol",
		46,
		-24,
		2,
		3.4
	], [
		"ol",
		60,
		-28,
		2,
		3.4
	]),
	thing("jug|pitcher|carafe|pour(?:s|ing) (?:milk|water|wine|juice|beer)", "hand", 26, [
		"~-",
		-8,
		10,
		-18,
		6,
		-16,
		-6,
		-8,
		-8
	], [
		"~l",
		-8,
		-12,
		-10,
		2,
		-6,
		14,
		12,
		14,
		8,
		2,
		10,
		-12
	]),
	thing("pen and paper|writ(?:es|ing)(?! on the (?:wall|black|white|board))|signs? (?:the|a)|signing|sketch(?:es|ing)|notes (?:down|in)|notepad", "hand", 30, [
		"l",
		-20,
		-12,
		-12,
		10,
		8,
		6,
		2,
		-16
	], [
		"-",
		-12,
		2,
		2,
		-1
	], [
		"-",
		-14,
		-4,
		0,
		-7
	], [
		"=",
		-2,
		-4,
		14,
		18
	]),
	thing("beam|girder|planks?|(?:a|the|wooden|long) boards?(?! game)|timber", "hand", 150, [
		"t",
		-74,
		-4,
		74,
		-4,
		74,
		10,
		-74,
		10
	], [
		"-",
		-60,
		3,
		-10,
		4
	], [
		"-",
		10,
		2,
		60,
		3
	]),
	thing("(?:false |a set of |his |her |the )teeth|dentures", "hand", 16, [
		"~s",
		-9,
		1,
		-6,
		9,
		6,
		9,
		9,
		1
	], [
		"l",
		-7,
		1,
		-6,
		5,
		6,
		5,
		7,
		1
	], [
		"~s",
		-9,
		-1,
		-6,
		-9,
		6,
		-9,
		9,
		-1
	], [
		"l",
		-7,
		-1,
		-6,
		-5,
		6,
		-5,
		7,
		-1
	], [
		"-",
		-3,
		5,
		-3,
		-5
	], [
		"-",
		0,
		5,
		0,
		-5
	], [
		"-",
		3,
		5,
		3,
		-5
	]),
	thing("cigarette|cigar", "hand", 16, [
		"l",
		0,
		0,
		12,
		3,
		12,
		1,
		0,
		-2
	], [
		"g",
		12,
		3,
		14,
		3,
		14,
		1,
		12,
		1
	], [
		"~-",
		14,
		4,
		10,
		12,
		16,
		18,
		12,
		26
	]),
	thing("match|matches|light(?:s|ing) (?:a|the|one) (?:fire|candle|lamp|fuse|pipe)", "hand", 20, [
		"-",
		0,
		-4,
		8,
		8
	], [
		"~g",
		5,
		8,
		8,
		22,
		12,
		8
	]),
	thing("money|cash|bank ?notes?|dollar bills?|(?:a|the) (?:twenty|fifty|hundred)(?= on|,|\\.|$)|tip", "hand", 22, [
		"l",
		-4,
		-4,
		2,
		14,
		18,
		8,
		12,
		-9
	], [
		"l",
		-2,
		-5,
		8,
		12,
		22,
		3,
		12,
		-12
	], [
		"ot",
		10,
		0,
		3,
		3
	]),
	thing("necklace|pearls|amulet|pendant", "hand", 26, [
		"~-",
		-9,
		6,
		-10,
		-8,
		0,
		-16,
		10,
		-8,
		9,
		6
	], [
		"og",
		0,
		-18,
		4,
		5
	]),
	thing("(?:golden |gold )?(?:idol|figurine|statuette)|trophy|oscar", "hand", 30, [
		"g",
		-8,
		-12,
		8,
		-12,
		6,
		-6,
		-6,
		-6
	], [
		"~g",
		-5,
		-6,
		-9,
		6,
		-5,
		12,
		5,
		12,
		9,
		6,
		5,
		-6
	], [
		"og",
		0,
		18,
		5.5,
		6
	], [
		".",
		-2,
		19,
		.9
	], [
		".",
		2,
		19,
		.9
	]),
	thing("carrot|turnip|radish|parsnip", "hand", 20, [
		"~g",
		-8,
		-2,
		10,
		4,
		11,
		-3,
		-6,
		-5
	], [
		"=",
		10,
		1,
		18,
		6
	], [
		"=",
		10,
		0,
		19,
		0
	]),
	thing("(?:a|the|his|her|one|whole|big|small|silver|fresh|fried) (?:fish|herring|trout|turbot|salmon|cod)|sardines?", "hand", 30, [
		"~l",
		-12,
		0,
		-2,
		8,
		14,
		2,
		14,
		-2,
		-2,
		-8
	], [
		"l",
		-10,
		0,
		-20,
		7,
		-18,
		0,
		-20,
		-7
	], [
		".",
		9,
		2,
		1.2
	]),
	thing("sausages?", "hand", 26, [
		"~m",
		-14,
		-4,
		-6,
		2,
		6,
		2,
		14,
		-3,
		8,
		-7,
		-8,
		-8
	]),
	thing("drill", "hand", 30, [
		"d",
		-8,
		4,
		12,
		4,
		12,
		-3,
		-2,
		-3,
		-4,
		-14,
		-10,
		-14
	], [
		"=",
		12,
		0,
		24,
		0
	]),
	thing("comb|toothbrush|hairbrush", "hand", 20, [
		"=",
		-6,
		-4,
		10,
		8
	], [
		"-",
		4,
		8,
		8,
		12
	], [
		"-",
		7,
		10,
		11,
		14
	]),
	thing("dice", "hand", 12, [
		"l",
		-6,
		-4,
		2,
		-4,
		2,
		4,
		-6,
		4
	], [
		".",
		-2,
		0,
		1
	], [
		"l",
		4,
		-2,
		11,
		0,
		9,
		7,
		2,
		5
	], [
		".",
		6,
		3,
		1
	]),
	thing("horseshoe", "hand", 18, [
		"~=",
		-6,
		-7,
		-8,
		4,
		0,
		9,
		8,
		4,
		6,
		-7
	]),
	thing("headphones|headset", "hand", 22, [
		"~=",
		-9,
		-2,
		-8,
		10,
		0,
		14,
		8,
		10,
		9,
		-2
	], [
		"od",
		-9,
		-3,
		3.4,
		5
	], [
		"od",
		9,
		-3,
		3.4,
		5
	]),
	thing("wig", "hand", 28, [
		"~l",
		-11,
		-8,
		-14,
		4,
		-6,
		13,
		6,
		13,
		14,
		4,
		11,
		-8,
		5,
		0,
		-5,
		0
	]),
	thing("helmet", "hand", 28, [
		"~m",
		-13,
		-4,
		-11,
		10,
		0,
		16,
		11,
		10,
		13,
		-4
	], [
		"-",
		-16,
		-4,
		17,
		-4
	])
];
// web/core/rough/places/places.ts
function kindOf({ name, aliases, look, tags }, kinds) {
	for (const words of [
		name,
		...aliases,
		...tags.slice(0, 1)
	]) {
		const kind = named(words.toLowerCase(), kinds);
		if (kind !== void 0) return kind;
	}
	return firstMatch(kinds, [...tags, look].join(" ").toLowerCase());
}
var joint = / (?:of|in|on|at|by|under|near|behind|beside|above|with|between|from) /;
function named(name, kinds) {
	const spots = kinds.flatMap((kind, order) => {
		const found = kind.words.test(name) ? [...name.matchAll(new RegExp(kind.words, "g"))].at(-1) : void 0;
		return found === void 0 ? [] : [{
			kind,
			order,
			from: found.index,
			to: found.index + found[0].length
		}];
	});
	const head = joint.exec(name)?.index ?? name.length;
	return [
		spots.filter(({ from, to }) => from < head && to > head),
		spots.filter(({ to }) => to <= head),
		spots
	].find((some) => some.length > 0)?.toSorted((a, b) => b.to - a.to || a.from - b.from || a.order - b.order)[0]?.kind;
}
function placeOf(place, { rooms, outdoors }, { hasPeople, hasFeet, isPast }) {
	const known = place?.indoors === true ? rooms : outdoors;
	if (place === void 0 || known === null) return {
		behind: (stage) => drawGround(stage),
		front: void 0
	};
	const kind = kindOf(place, known.kinds);
	const base = (isPast ? kind?.past : void 0) ?? (hasPeople ? kind?.manned : void 0) ?? (hasFeet ? kind?.shore : void 0) ?? kind?.draw ?? known.plain;
	const behind = (now) => {
		const stage = {
			...now,
			isPast
		};
		base(stage);
		if (kind?.isWhole !== true) known.furnishFrom(stage, place, kind?.spots ?? []);
	};
	return {
		behind,
		front: kind?.front
	};
}
// web/core/rough/plainly.ts
function plainly(shot, bible, stays = {}) {
	const stay = bible.places.find(({ id }) => id === shot.place);
	const isPerson = (id) => bible.cast.some((one) => one.id === id && one.kind === "person");
	const cast = shot.cast.map((one) => alike(lyingAs(one, shot, bible), shot.cast)).map((one) => stays[one.id] === void 0 ? one : {
		...one,
		doing: `${stays[one.id]}, ${one.doing}`
	}).map((one) => ({
		...one,
		doing: inPlainWords(one.doing, isPerson(one.id) ? stay : void 0)
	}));
	const isWarm = stay?.indoors === true && hearths.test(stay.name.toLowerCase());
	const within = isWarm ? cast.map((one) => ({
		...one,
		doing: one.doing.replace(byFire, "")
	})) : cast;
	const isWorn = shot.cast.some(({ doing }) => wornPart.test(doing));
	const isMetal = metalwork.test(shot.moment);
	const props = shot.props.filter((prop) => !(isWarm && /^(the )?(warm |open )?fire$/.test(prop)) && !(isMetal && /\bplate$/.test(prop)) && !(isWorn && /\b(boot|shoe|sleeve|collar|belt)$/.test(prop)));
	const plain = (isWarm ? shot.moment.replace(byFire, "") : shot.moment).replace(metalwork, "$1ing");
	const moment = isWorn ? plain.replace(heldWorn, "") : plain;
	const lifted = within.map((one) => liftsUp(one, within, bible));
	return {
		...shot,
		moment,
		props,
		cast: lifted.map((one) => awake(carriedBy(one, lifted, bible)))
	};
}
function dressedFor(character, doing, indoors, isPast) {
	if (isPast && officers.test(character.look) && !oldArms.test(character.look)) return {
		...character,
		look: `${character.look}, a doublet`
	};
	if (!indoors || /suit|helmet|airlock/.test(doing) || !/space ?suit/.test(character.look)) return character;
	const bare = (words) => words.replace(/\b(an? )?(\w+ )?space ?suit\b/, "a plain white suit, bareheaded");
	return {
		...character,
		look: bare(character.look),
		lookShort: bare(character.lookShort),
		tags: character.tags.map(bare)
	};
}
var officers = /\b(soldier|sergeant|corporal|general|colonel|lieutenant|captain|sentry|trooper|private|guardsman)s?\b/;
var oldArms = /\b(leather coats?|neck cloths?|doublet|breastplate|armou?r|pirate|ship)\b/;
var hearths = /\b(house|home|hut|cottage|cabin|farmhouse|living room|parlou?r)$/;
var metalwork = /\b(weld|rivet|bolt|screw|solder|hammer)\w* (an?|the) (\w+ ){0,2}plates?\b/;
var byFire = / (by|beside|near|before|in front of) (the|their|his|her|its|a) (warm |open )?fire\b/;
function lyingAs(one, { moment, cast }, { cast: all }) {
	const nameOf = (id) => all.find((other) => other.id === id)?.name ?? id;
	const lies = (id) => new RegExp(`\\b${literal(nameOf(id).split(" ").at(-1))} (lying|unconscious|asleep)\\b`).test(moment);
	if (lies(one.id) && /^(hugging back|looking up|standing|next to|beside|near)/.test(one.doing)) return {
		...one,
		doing: isStill.test(moment) ? "lying on the floor, eyes closed" : "lying on the floor"
	};
	return cast.some(({ id }) => id !== one.id && lies(id)) && /^(hugging|holding|shaking|lifting)/.test(one.doing) ? {
		...one,
		doing: `kneeling sadly, ${one.doing}`
	} : one;
}
var isStill = /\b(dark|unconscious|lifeless|dead|asleep|switched off|motionless)\b/;
function inPlainWords(said, stay) {
	const whole = said.replace(wornPart, "$1");
	const told = (/\bspace$/i.test(stay?.name ?? "") ? outInSpace(whole) : whole).replace(/\bon (the|his|her|its|their) (\w+ )?(pillows?|mattress|bunk)\b/, "on the bed");
	return stay?.indoors === true && homes.test(stay.name.toLowerCase()) && sleeps.test(told) && !somewhere.test(told) ? `${told}, in the bed` : told;
}
var wornPart = /^((?:grab|grabb|seiz|clutch|grasp|catch|tugg)ing the \w+)['’]s (?:\w+ )?(?:boot|shoe|sleeve|collar|belt)\b/;
var heldWorn = / (?:his|her|their|\w+['’]s) (?:\w+ )?(boot|shoe|sleeve|collar|belt)\b/;
var outInSpace = (said) => said.replace(/^pulling back\b/, "pulling on the cable").replace(/^(climb|clamber|crawl)ing out (of|through|from) the (\w+ )?(airlock|hatch)\b/, "$1ing out onto the hull").replace(/^(weld|repair|mend|fix|patch|bolt|screw|hammer)ing\b(?!.*\bhull\b)[^,]*/, "working on the hull");
var homes = /\b(house|home|room|bedroom|cottage|hut|flat|apartment|cabin|chamber|farmhouse|hotel|inn)$/;
var sleeps = /^(sleeping|falling asleep|fast asleep|lying awake|lying ill|snoring|waking up)\b/;
var somewhere = /\b(on|in|under|beside|by|near|at|against|next to|alongside|behind|between|among) /;
function nounsFor({ name, aliases, look }) {
	const head = look.split(/,| with | in /)[0].split(" ").at(-1);
	return new Set([
		name,
		...aliases,
		head
	].flatMap((words) => words.toLowerCase().split(" ")));
}
function liftsUp(one, cast, { cast: all }) {
	const found = picks.exec(one.doing) ?? picksLate.exec(one.doing);
	const load = found?.[1] ?? found?.[2];
	if (load === void 0) return one;
	const isLight = ({ id, kind, age }) => (kind === "animal" || age === "child") && cast.some((other) => other.id === id && other !== one);
	return all.find((each) => isLight(each) && load.split(" ").some((word) => nounsFor(each).has(word))) === void 0 ? one : {
		...one,
		doing: `cradling the ${load}`
	};
}
var picks = /^(?:pick|snatch|scoop|lift|sweep|gather|catch|hoist)ing up (?:the|his|her|their) ((?:\w+ )?\w+)/;
var picksLate = /^(?:(?:pick|snatch|scoop|lift|sweep|gather)ing (?:the|his|her|their) ((?:\w+ )?\w+) up|(?:tak|lift|gather|hold)ing (?:the|his|her|their) ((?:\w+ )?\w+) in(?:to)? (?:the|his|her) arms)\b/;
function carriedBy(one, cast, bible) {
	const character = bible.cast.find(({ id }) => id === one.id);
	if (character === void 0) return one;
	const nouns = nounsFor(character);
	const isMeant = (words) => words !== void 0 && words.split(" ").some((word) => nouns.has(word));
	for (const { doing } of cast.filter((other) => other !== one)) {
		const [, lap] = inLap.exec(doing) ?? [];
		if (isMeant(lap)) return {
			...one,
			doing: "resting, held in the lap"
		};
		const [, load] = loads.exec(doing) ?? [];
		if (!isMeant(load)) continue;
		if (character.kind === "person" && onShoulders.test(doing)) return {
			...one,
			doing: "held on the shoulders"
		};
		return isCarried(one.doing) ? one : {
			...one,
			doing: `${one.doing}, held in both arms`
		};
	}
	return one;
}
var awake = (one) => ({
	...one,
	doing: one.doing.replace(sleeper, "$1")
});
var sleeper = /\b(with (?:the|an?|his|her|their) (?:\w+ ){1,2}?)(?:(?:fast )?asleep|sleeping|snoring|dozing) (?=(?:in|on|at|against|beside) )/;
var loads = /^(?:carrying|cradling) (?:the|his|her|their) ((?:\w+ )?\w+)/;
var onShoulders = /\b(on (the|his|her) shoulders|piggy-?back)\b/;
var inLap = /\bwith (?:the|an?|his|her|their) ((?:\w+ ){1,2}?)(?:(?:fast )?asleep |sleeping |curled up |purring |lying |resting )?(?:in|on) (?:the|his|her) (?:lap|knees)\b/;
// web/core/rough/sign-sketches.ts
var tie = [[
	"d",
	.02,
	1,
	.32,
	1,
	.24,
	.86,
	.36,
	.42,
	.18,
	.26,
	0,
	.42,
	.1,
	.86
]];
var bowTie = [[
	"d",
	-.16,
	1.04,
	.16,
	.95,
	.48,
	1.04,
	.48,
	.82,
	.16,
	.9,
	-.16,
	.82
]];
var cross = [
	[
		"-",
		-.3,
		1,
		.16,
		.62,
		.5,
		1
	],
	[
		"g",
		.08,
		.64,
		.24,
		.64,
		.24,
		.56,
		.4,
		.56,
		.4,
		.46,
		.24,
		.46,
		.24,
		.28
	],
	[
		"g",
		.24,
		.28,
		.08,
		.28,
		.08,
		.46,
		-.08,
		.46,
		-.08,
		.56,
		.08,
		.56,
		.08,
		.64
	]
];
var whistle = [
	[
		"-",
		-.3,
		1,
		.16,
		.52,
		.5,
		1
	],
	[
		"i",
		0,
		.56,
		.46,
		.56,
		.46,
		.5,
		.3,
		.5
	],
	[
		"oi",
		.12,
		.5,
		.17,
		.17
	]
];
var dungarees = [
	[
		"m",
		-.3,
		1.02,
		-.44,
		1.02,
		-.4,
		.6,
		-.2,
		.6
	],
	[
		"m",
		.52,
		1.02,
		.7,
		.98,
		.7,
		.6,
		.5,
		.6
	],
	[
		"m",
		-.5,
		.66,
		.78,
		.66,
		.9,
		-.3,
		-.8,
		-.3
	],
	[
		"-",
		-.1,
		.46,
		.44,
		.46,
		.4,
		.24,
		-.06,
		.24,
		-.1,
		.46
	],
	[
		".",
		-.34,
		.66,
		.07
	],
	[
		".",
		.6,
		.66,
		.07
	]
];
var smock = [[
	"l",
	-.36,
	.84,
	.66,
	.84,
	.84,
	-.3,
	-.8,
	-.3
]];
var stethoscope = [
	[
		"~=",
		-.36,
		1.02,
		-.3,
		.7,
		0,
		.52,
		.16,
		.5
	],
	[
		"~=",
		.54,
		1.02,
		.56,
		.7,
		.34,
		.52,
		.16,
		.5
	],
	[
		"=",
		.16,
		.5,
		.16,
		.34
	],
	[
		"od",
		.16,
		.28,
		.16,
		.16
	]
];
var star = (x, y, rx, ry = rx) => {
	return ["g", ...Array.from({ length: 10 }, (_, index) => {
		const angle = Math.PI / 2 + index * Math.PI / 5;
		const far = index % 2 === 0 ? 1 : .45;
		return [x + Math.cos(angle) * far * rx, y + Math.sin(angle) * far * ry];
	}).flat()];
};
var ermine = [[
	"~l",
	-1.1,
	.8,
	-.5,
	1.08,
	.54,
	1.08,
	1.14,
	.8,
	.8,
	.56,
	.1,
	.48,
	-.8,
	.56
], ...row([
	-.6,
	-.1,
	.4,
	.86
], (x) => [[
	".",
	x,
	.7 - (x > -.4 && x < .7 ? .1 : 0),
	.07
]])];
var belts = [[
	"d",
	-.9,
	.14,
	.9,
	.14,
	.92,
	.02,
	-.92,
	.02
], [
	"d",
	-.74,
	.98,
	-.54,
	1,
	.9,
	.16,
	.74,
	.08
]];
var patches = [
	[
		"m",
		-.28,
		.74,
		.2,
		.78,
		.16,
		.54,
		-.24,
		.5
	],
	[
		"d",
		.36,
		.42,
		.8,
		.4,
		.76,
		.16,
		.4,
		.2
	],
	[
		"-",
		-.32,
		.66,
		-.16,
		.66
	],
	[
		"-",
		.1,
		.7,
		.28,
		.7
	],
	[
		"-",
		.5,
		.46,
		.5,
		.34
	]
];
var apronBib = (...tool) => [
	[
		"-",
		-.4,
		1.02,
		-.3,
		.72
	],
	[
		"-",
		.54,
		1.02,
		.56,
		.72
	],
	...tool,
	[
		"d",
		-.36,
		.72,
		.64,
		.72,
		.86,
		-.3,
		-.8,
		-.3
	],
	[
		"-",
		-.1,
		.46,
		.5,
		.46
	]
];
var peaked = (top) => [
	[
		`~${top}`,
		-1,
		1.5,
		-1.5,
		2.3,
		-.8,
		2.64,
		.6,
		2.72,
		1.5,
		2.4,
		1.05,
		1.5
	],
	[
		"d",
		-1.02,
		1.5,
		-1.04,
		1.86,
		1.08,
		1.86,
		1.04,
		1.46
	],
	[
		"h",
		.1,
		1.5,
		1.06,
		1.56,
		1.56,
		1.2,
		.9,
		1.22,
		.3,
		1.34
	],
	[
		"og",
		.5,
		2.1,
		.26,
		.26
	]
];
var straw = [
	[
		"~g",
		-.84,
		1.6,
		-.8,
		2.4,
		-.3,
		2.66,
		.4,
		2.64,
		.8,
		2.4,
		.86,
		1.6
	],
	[
		"~g",
		-2,
		1.5,
		-1,
		1.86,
		.9,
		1.86,
		2,
		1.5,
		.9,
		1.4,
		-.9,
		1.4
	],
	[
		"-",
		-.84,
		1.96,
		.84,
		1.96
	]
];
var fedora = [
	[
		"d",
		-.82,
		1.66,
		-.78,
		2.5,
		-.2,
		2.72,
		.2,
		2.54,
		.6,
		2.66,
		.84,
		1.66
	],
	[
		"i",
		-.84,
		1.62,
		-.82,
		1.92,
		.84,
		1.92,
		.84,
		1.62
	],
	[
		"~d",
		-1.8,
		1.7,
		-.8,
		1.78,
		.8,
		1.74,
		1.8,
		1.4,
		.8,
		1.44,
		-.8,
		1.5
	]
];
var stetson = [[
	"~d",
	-.9,
	1.6,
	-.86,
	2.6,
	-.4,
	2.94,
	0,
	2.66,
	.4,
	2.94,
	.86,
	2.6,
	.9,
	1.6
], [
	"~d",
	-2.3,
	2.2,
	-1.5,
	1.7,
	0,
	1.6,
	1.5,
	1.7,
	2.3,
	2.2,
	1.7,
	1.5,
	0,
	1.3,
	-1.7,
	1.5
]];
var souwester = [[
	"~c",
	-.98,
	1.5,
	-.8,
	2.3,
	0,
	2.6,
	.8,
	2.3,
	1,
	1.5
], [
	"~c",
	-2.1,
	.7,
	-1.2,
	1.6,
	0,
	1.76,
	1,
	1.74,
	1.7,
	1.5,
	.9,
	1.44,
	-.7,
	1.36,
	-1.2,
	.7
]];
var beret = [[
	"~d",
	-.9,
	1.6,
	-1.7,
	2,
	-1.3,
	2.6,
	0,
	2.6,
	.9,
	2.2,
	1.04,
	1.7
], [
	"=",
	-.3,
	2.5,
	-.2,
	2.8
]];
var sailorHat = [
	[
		"~l",
		-1,
		1.7,
		-1.5,
		2.3,
		0,
		2.66,
		1.5,
		2.3,
		1.04,
		1.7
	],
	[
		"l",
		-1,
		1.46,
		-1.08,
		1.9,
		1.1,
		1.9,
		1.04,
		1.46
	],
	[
		"=",
		-1,
		1.6,
		-1.5,
		1,
		-1.4,
		.6
	]
];
var nurseCap = [
	[
		"l",
		-.72,
		1.96,
		-.96,
		2.78,
		.96,
		2.78,
		.76,
		1.96
	],
	[
		"=",
		0,
		2.14,
		0,
		2.62
	],
	[
		"=",
		-.24,
		2.38,
		.24,
		2.38
	]
];
var gold = [[
	"g",
	-.84,
	1.84,
	-1,
	2.8,
	-.48,
	2.3,
	0,
	3,
	.48,
	2.3,
	1,
	2.8,
	.84,
	1.84
], [
	"-",
	-.84,
	2.04,
	.84,
	2.04
]];
var tiara = [[
	"g",
	-.7,
	1.9,
	-.5,
	2.2,
	-.3,
	2.16,
	.06,
	2.66,
	.4,
	2.16,
	.6,
	2.2,
	.8,
	1.9,
	.06,
	2.06
]];
var fireHelmet = [
	[
		"~c",
		-1.1,
		1.5,
		-1,
		2.4,
		0,
		2.8,
		.9,
		2.4,
		1.1,
		1.5
	],
	[
		"~c",
		-1.9,
		1.1,
		-1.1,
		1.66,
		.9,
		1.7,
		1.5,
		1.5,
		.9,
		1.42,
		-1,
		1.3
	],
	[
		"g",
		.3,
		1.8,
		.3,
		2.3,
		.6,
		2.46,
		.9,
		2.3,
		.9,
		1.8
	]
];
var lampHelmet = [[
	"~g",
	-1.1,
	1.46,
	-1,
	2.4,
	0,
	2.76,
	.9,
	2.4,
	1.1,
	1.46
], [
	"-",
	-1.1,
	1.6,
	1.3,
	1.6
]];
var lamp = [
	[
		"ol",
		.7,
		2.14,
		.34,
		.34
	],
	[
		"-",
		1.2,
		2.3,
		1.7,
		2.5
	],
	[
		"-",
		1.24,
		2.1,
		1.8,
		2.1
	]
];
var nunVeil = [
	[
		"~c",
		-1,
		-.9,
		-1.4,
		.9,
		-1.1,
		2,
		-.2,
		2.56,
		.8,
		2.3,
		1.1,
		1.7,
		.8,
		1.74,
		.2,
		1.9,
		-.4,
		1.7,
		-.68,
		1,
		-.6,
		.2,
		-.4,
		-.7
	],
	[
		"l",
		-.5,
		1.4,
		-.46,
		1.74,
		.2,
		1.98,
		.86,
		1.8,
		.92,
		1.5,
		.2,
		1.6
	],
	[
		"~l",
		-.66,
		1.1,
		-.7,
		0,
		-.1,
		-.5,
		.6,
		-.36,
		.84,
		.2,
		.3,
		-.02,
		-.3,
		.14,
		-.5,
		.6
	]
];
var wig = [[
	"~l",
	-1,
	1.2,
	-1.1,
	2,
	0,
	2.5,
	.9,
	2.2,
	1.06,
	1.5,
	.7,
	1.7,
	0,
	1.8,
	-.5,
	1.5
], ...row([
	.2,
	.8,
	1.4
], (y) => [[
	"ol",
	-.92,
	y,
	.4,
	.34
], [
	"ol",
	.98,
	y - .1,
	.26,
	.32
]])];
var tonsure = [[
	"~m",
	-.84,
	.7,
	-1.08,
	1.3,
	-.86,
	1.9,
	-.1,
	1.84,
	.6,
	1.96,
	1,
	1.7,
	.76,
	1.56,
	.1,
	1.6,
	-.5,
	1.4
]];
var mask = [
	[
		"d",
		-.86,
		1.5,
		.3,
		1.46,
		.94,
		1.5,
		.96,
		.96,
		.56,
		.86,
		.24,
		1,
		-.14,
		.86,
		-.8,
		1.1
	],
	[
		"ol",
		-.1,
		1.18,
		.2,
		.15
	],
	[
		"ol",
		.58,
		1.18,
		.2,
		.15
	],
	[
		".",
		-.06,
		1.18,
		.08
	],
	[
		".",
		.62,
		1.18,
		.08
	]
];
// web/core/rough/calling.ts
var uniformed = (cloth, top = "c") => ({
	cloth,
	garment: "jacket",
	uniform: true,
	sign: { hat: peaked(top) }
});
var signed = (wears, sign) => ({
	...wears,
	sign
});
var [white, black, navy, khaki, tan] = [
	"#f4f1ea",
	"#55504c",
	"#3f5680",
	"#8b8a5c",
	"#b99f74"
];
var regal = {
	garment: "robe",
	beard: "full",
	sign: {
		hat: gold,
		trunk: ermine
	}
};
// web/core/rough/signs-duty.ts
var dutyCallings = [
	[/\b(mermaid|merman|siren)\b/, signed({
		tale: "tail",
		hair: "long"
	}, { trunk: [
		[
			"s",
			-.45,
			1.02,
			.5,
			1.02,
			1,
			.88,
			.82,
			.35,
			.85,
			.1,
			-.85,
			.1,
			-.82,
			.35,
			-1,
			.88
		],
		[
			"oc",
			-.1,
			.66,
			.34,
			.3
		],
		[
			"oc",
			.58,
			.66,
			.34,
			.3
		]
	] })],
	[/\b(fairy|fairies|angel|pixie|winged (man|woman|girl|boy))\b/, {
		tale: "wings",
		garment: "dress"
	}],
	[/\b(alien|martian|extraterrestrial)s?\b/, {
		hat: "antennae",
		hair: "bald",
		skin: "own"
	}],
	[/\b(zombies?|undead|ghouls?|walking dead)\b/, {
		hair: "curly",
		skin: "mid",
		torn: true
	}],
	[/\b(troll|ogre|goblin|orc|demon|devil|imp|genie)s?\b/, {
		hair: "bald",
		skin: "own"
	}],
	[/\bvampires?\b/, signed({ cloth: black }, {
		behind: [[
			"c",
			-1.3,
			.2,
			-1.7,
			1.3,
			-.4,
			1,
			.5,
			1,
			1.7,
			1.3,
			1.4,
			.2
		]],
		face: [[
			"l",
			.08,
			.44,
			.26,
			.44,
			.16,
			.16
		], [
			"l",
			.4,
			.44,
			.58,
			.44,
			.5,
			.16
		]]
	})],
	[/\b(witch|sorceress|hag)\b/, {
		hat: "cone",
		garment: "robe",
		hair: "long"
	}],
	[/\bbride\b/, {
		hat: "veil",
		garment: "dress",
		cloth: white
	}],
	[/\b(knight|paladin|crusader|armou?r)\b/, {
		hat: "visor",
		garment: "shirt",
		armour: true
	}],
	[/\b(gladiator|legionary|centurion|viking|warrior)\b/, { hat: "helmet" }],
	[/\b(referee|linesman|umpire)\b/, signed({
		garment: "shirt",
		sports: true,
		cloth: white
	}, { trunk: [...row([
		-.56,
		-.1,
		.36,
		.8
	], (x) => [[
		"h",
		x - .1,
		.98 - Math.abs(x) * .1,
		x + .1,
		.98 - Math.abs(x) * .1,
		x + .1,
		-.06,
		x - .1,
		-.06
	]]), ...whistle] })],
	[/\b(coach|trainer|gym teacher)\b/, signed({ garment: "jacket" }, {
		hat: [[
			"~d",
			-.98,
			1.46,
			-.9,
			2.3,
			0,
			2.6,
			.8,
			2.3,
			1,
			1.5
		], [
			"d",
			.3,
			1.62,
			.9,
			1.74,
			1.6,
			1.5,
			1.5,
			1.38,
			.4,
			1.44
		]],
		trunk: whistle
	})],
	[/\bboxer\b/, signed({
		garment: "shirt",
		sports: true
	}, { gloves: true })],
	[/\b(goalkeeper|goalie)\b/, signed({
		garment: "shirt",
		sports: true
	}, {
		gloves: true,
		trunk: [[
			"l",
			-1,
			.62,
			.98,
			.62,
			.94,
			.42,
			-.92,
			.42
		]]
	})],
	[/\b(striker|defender|midfielder|footballer|(football|soccer|basketball|hockey|rugby|team) player|players)s?\b|\bplayer\b.*\bsports shirt/, signed({
		garment: "shirt",
		sports: true
	}, { trunk: [[
		"l",
		-.98,
		.7,
		.98,
		.7,
		.94,
		.46,
		-.92,
		.46
	]] })],
	[/\b(tennis player|runner|sprinter|athlete|swimmer|gymnast|jockey|cyclist|skater)\b/, {
		garment: "shirt",
		sports: true
	}],
	[/\b(soldier|sergeant|corporal|general|colonel|lieutenant|sentry|trooper|private)s?\b.*\b(leather coats?|neck cloths?|doublet|breastplate)\b/, signed({
		garment: "coat",
		cloth: tan
	}, {
		hat: [
			[
				"~d",
				-.9,
				1.6,
				-.8,
				2.4,
				0,
				2.6,
				.8,
				2.4,
				.9,
				1.6
			],
			[
				"~d",
				-2,
				1.9,
				-1,
				1.72,
				.9,
				1.66,
				2,
				1.4,
				.9,
				1.36,
				-.9,
				1.44
			],
			[
				"~l",
				-.7,
				2,
				-1.3,
				2.9,
				-2.2,
				2.6,
				-2.3,
				1.9,
				-1.6,
				2.3
			]
		],
		trunk: belts
	})],
	[/\b(sergeant|corporal|general|colonel|lieutenant)\b/, signed({ ...uniformed(khaki) }, {
		hat: peaked("c"),
		trunk: [...belts, [
			"og",
			.6,
			.72,
			.12,
			.12
		]],
		sleeve: row([
			0,
			.34,
			.68
		], (y) => [[
			"g",
			-1,
			y,
			0,
			y - .5,
			1,
			y,
			1,
			y + .22,
			0,
			y - .28,
			-1,
			y + .22
		]])
	})],
	[/\b(soldier|guardsman|sentry|trooper|infantryman|private)s?\b/, signed({
		hat: "helmet",
		garment: "jacket",
		uniform: true,
		cloth: khaki
	}, {
		trunk: belts,
		face: [[
			"~-",
			-.7,
			1.4,
			-.5,
			.3,
			.12,
			-.06,
			.7,
			.3,
			.9,
			1.4
		]]
	})],
	[/\b(fire ?fighter|fireman|firewoman)s?\b/, signed({
		garment: "coat",
		uniform: true,
		cloth: tan
	}, {
		hat: fireHelmet,
		trunk: row([.66, .2], (y) => [[
			"g",
			-.96,
			y,
			.96,
			y,
			.94,
			y - .14,
			-.94,
			y - .14
		]])
	})],
	[/\b(miner|caver)s?\b/, signed({}, {
		hat: [...lampHelmet, ...lamp],
		trunk: dungarees
	})],
	[/\b(builder|construction worker|bricklayer|roofer|welder)s?\b/, signed({}, {
		hat: lampHelmet,
		trunk: dungarees
	})],
	[/\bengineer\b/, signed({}, { hat: lampHelmet })],
	[/\b(astronaut|cosmonaut|spaceman|spacewoman|space ?suit)\b/, signed({
		hat: "bubble",
		garment: "jacket",
		cloth: white
	}, {
		behind: [[
			"m",
			-1.5,
			.3,
			-1.5,
			1.05,
			-.6,
			1.1,
			-.6,
			.2
		]],
		trunk: [
			[
				"t",
				-.2,
				.7,
				.66,
				.7,
				.66,
				.34,
				-.2,
				.34
			],
			[
				".",
				0,
				.6,
				.08
			],
			[
				".",
				.24,
				.6,
				.08
			],
			[
				"c",
				0,
				.5,
				.5,
				.5,
				.5,
				.42,
				0,
				.42
			]
		]
	})],
	[/\b(chef|cook|pastry cook|baker)\b/, signed({
		hat: "chef",
		apron: true
	}, { trunk: [[
		"c",
		-.5,
		1.06,
		.6,
		1.06,
		.3,
		.86,
		.16,
		.74,
		0,
		.86
	]] })]
];
// web/core/rough/signs-tale.ts
var taleCallings = [
	[/\b(queen|empress)\b/, {
		...regal,
		beard: null,
		hair: "long"
	}],
	[/\bprincess\b/, signed({
		garment: "dress",
		hair: "long"
	}, { hat: tiara })],
	[/\bprince\b/, signed({ garment: "robe" }, { hat: gold })],
	[/\b(king|emperor|pharaoh)\b/, regal],
	[/\b(wizard|sorcerer|magician|mage|warlock)\b/, signed({
		hat: "cone",
		garment: "robe",
		beard: "full",
		hairTone: "white"
	}, { over: [star(.1, 2.36, .34), star(-.1, 2.9, .2)] })],
	[/\b(pirate|buccaneer)s?\b/, signed({
		hat: "tricorn",
		garment: "coat"
	}, {
		face: [[
			"-",
			-.9,
			1.6,
			.9,
			1
		], [
			"oh",
			-.12,
			1.16,
			.28,
			.24
		]],
		over: [
			[
				"ol",
				.1,
				1.98,
				.2,
				.18
			],
			[
				"-",
				-.2,
				1.7,
				.4,
				1.84
			],
			[
				"-",
				-.2,
				1.84,
				.4,
				1.7
			]
		],
		trunk: [[
			"d",
			-.74,
			.98,
			-.5,
			1,
			.9,
			.16,
			.74,
			.04
		]]
	})],
	[/\b(nun|abbess)s?\b/, signed({
		garment: "robe",
		cloth: black
	}, {
		hat: nunVeil,
		hides: true,
		trunk: cross
	})],
	[/\b(monk|friar|abbot)s?\b/, signed({
		garment: "robe",
		hair: "bald",
		cloth: "#8f7355"
	}, {
		hat: tonsure,
		behind: [[
			"c",
			-1.3,
			.6,
			-1.1,
			1.2,
			.9,
			1.2,
			1.1,
			.7
		]],
		trunk: cross
	})],
	[/\b(priest|vicar|pastor|bishop|chaplain)s?\b/, signed({
		garment: "robe",
		cloth: black
	}, { trunk: [[
		"l",
		-.3,
		1.1,
		.5,
		1.1,
		.46,
		.92,
		-.26,
		.92
	], ...cross] })],
	[/\b(judge|magistrate)s?\b/, signed({
		garment: "robe",
		cloth: black
	}, {
		hat: wig,
		hides: true,
		trunk: [[
			"l",
			-.1,
			1,
			.44,
			1,
			.6,
			.5,
			.16,
			.56,
			-.2,
			.5
		], [
			"-",
			.16,
			.96,
			.16,
			.58
		]]
	})],
	[/\b(thief|burglar|robber|bandit|safecracker)s?\b/, signed({ garment: "shirt" }, {
		hat: [[
			"~h",
			-.98,
			1.5,
			-.9,
			2.2,
			0,
			2.5,
			.8,
			2.2,
			1,
			1.56
		], [
			"d",
			-1,
			1.44,
			-1,
			1.72,
			1.02,
			1.74,
			1,
			1.46
		]],
		face: mask,
		trunk: row([
			.74,
			.44,
			.14
		], (y) => [[
			"l",
			-.92,
			y,
			.96,
			y,
			.92,
			y - .14,
			-.9,
			y - .14
		]])
	})],
	[/\b(cow(boy|girl)|gaucho|rancher|gunslinger)s?\b/, signed({}, {
		hat: stetson,
		trunk: [
			[
				"l",
				-.6,
				1.08,
				.7,
				1.08,
				.3,
				.66,
				.16,
				.5,
				-.1,
				.7
			],
			[
				".",
				.1,
				.9,
				.05
			],
			[
				".",
				.3,
				.96,
				.05
			],
			[
				".",
				.16,
				.72,
				.05
			]
		]
	})],
	[/\bgardener\b/, signed({}, {
		hat: straw,
		trunk: apronBib([
			"=",
			.2,
			.6,
			.2,
			1
		], [
			"~g",
			.2,
			.86,
			.5,
			1.06,
			.24,
			1.1
		], [
			"~g",
			.2,
			.9,
			-.1,
			1.1,
			.16,
			1.12
		])
	})],
	[/\b(farmers?|farmhand|peasant|shepherd|beekeeper)\b/, signed({}, {
		hat: straw,
		trunk: dungarees
	})],
	[/\b(ranger|explorer|archaeologist|hunter|huntress)\b/, signed({ hat: "brim" }, { trunk: [[
		"d",
		-.74,
		.98,
		-.54,
		1,
		.9,
		.16,
		.74,
		.08
	], ...row([
		-.2,
		.1,
		.4
	], (x) => [[
		"g",
		x,
		.72 - x * .5,
		x + .12,
		.66 - x * .5,
		x + .2,
		.78 - x * .5,
		x + .06,
		.84 - x * .5
	]])] })],
	[/\bfish(erman|ermen|erwoman|er)\b/, signed({
		garment: "coat",
		cloth: "#e3bd4a"
	}, {
		hat: souwester,
		trunk: row([
			.7,
			.46,
			.22
		], (y) => [[
			"=",
			0,
			y,
			.34,
			y
		]])
	})],
	[/\bdiver\b/, signed({
		garment: "shirt",
		cloth: black
	}, {
		behind: [[
			"m",
			-1.6,
			.1,
			-1.6,
			1.2,
			-.7,
			1.2,
			-.7,
			.1
		]],
		hides: true,
		hat: [[
			"~c",
			-1,
			.4,
			-1.1,
			1.5,
			-.7,
			2.2,
			0,
			2.4,
			.7,
			2.2,
			1,
			1.7,
			.5,
			1.74,
			-.4,
			1.5,
			-.6,
			.6
		], [
			"=",
			-1,
			.9,
			-1.3,
			1.6,
			-1.2,
			2.9
		]],
		face: [
			[
				"l",
				-.6,
				1.5,
				1,
				1.5,
				1,
				.86,
				.5,
				.76,
				.24,
				.94,
				-.1,
				.76,
				-.6,
				.9
			],
			[
				".",
				-.14,
				1.16,
				.1
			],
			[
				".",
				.56,
				1.16,
				.1
			]
		],
		trunk: [[
			"c",
			-.4,
			1,
			.5,
			1,
			.3,
			.3,
			.02,
			.3
		]]
	})],
	[/\b(painter|artist)\b/, signed({}, {
		hat: beret,
		trunk: [
			...smock,
			[
				"oc",
				0,
				.6,
				.14,
				.14
			],
			[
				"od",
				.44,
				.42,
				.18,
				.12
			],
			[
				"og",
				.1,
				.26,
				.12,
				.16
			],
			[
				"oc",
				.6,
				.14,
				.1,
				.1
			]
		]
	})],
	[/\b(musician|busker|guitarist|bard|minstrel)\b/, signed({}, {
		behind: [
			[
				"ot",
				-.9,
				.3,
				.8,
				.8
			],
			[
				"t",
				-1.5,
				1.7,
				-1.3,
				1.74,
				-.3,
				.7,
				-.5,
				.66
			],
			[
				"d",
				-1.66,
				1.9,
				-1.36,
				1.96,
				-1.26,
				1.72,
				-1.56,
				1.68
			]
		],
		trunk: [[
			"d",
			-.6,
			1.02,
			-.4,
			1.04,
			.9,
			.2,
			.8,
			.06
		]]
	})],
	[/\b(photographer|reporter|journalist|tourist)\b/, signed({}, { trunk: [
		[
			"-",
			-.4,
			1.02,
			-.1,
			.56
		],
		[
			"-",
			.54,
			1.02,
			.5,
			.56
		],
		[
			"d",
			-.24,
			.58,
			.66,
			.58,
			.66,
			.24,
			-.24,
			.24
		],
		[
			"d",
			0,
			.58,
			.4,
			.58,
			.34,
			.66,
			.08,
			.66
		],
		[
			"ol",
			.22,
			.41,
			.26,
			.26
		],
		[
			".",
			.22,
			.41,
			.12
		]
	] })],
	[/\b(librarian|clerk|accountant|lawyer|banker|secretary)\b/, signed({
		garment: "jacket",
		glasses: "pair"
	}, { trunk: tie })],
	[/\b(teacher|schoolmaster|schoolmistress|headmaster|headmistress|governess|lecturer|tutor)s?\b/, signed({
		garment: "jacket",
		glasses: "pair"
	}, {
		trunk: tie,
		underArm: [[
			"l",
			-1.5,
			.62,
			.2,
			.7,
			.26,
			.26,
			-1.44,
			.18
		], [
			"d",
			-1.5,
			.54,
			.2,
			.62,
			.2,
			.7,
			-1.5,
			.62
		]]
	})],
	[/\b(beggar|tramp|hobo|vagabond|homeless)s?\b/, signed({
		hat: "knit",
		beard: "full",
		torn: true
	}, { trunk: patches })],
	[/\b(clown|jester)s?\b/, signed({ hair: "bald" }, {
		hat: [
			[
				"~c",
				-.8,
				.6,
				-1.7,
				.7,
				-1.6,
				1.7,
				-.9,
				1.9
			],
			[
				"~c",
				.9,
				.8,
				1.5,
				.9,
				1.4,
				1.7,
				.96,
				1.8
			],
			[
				"c",
				-.4,
				2,
				.06,
				3.1,
				.5,
				2
			],
			[
				"ol",
				.06,
				3.14,
				.24,
				.24
			]
		],
		face: [
			[
				"oc",
				.36,
				.86,
				.28,
				.28
			],
			[
				"~l",
				-.2,
				.5,
				.3,
				.64,
				.8,
				.5,
				.5,
				.14,
				0,
				.14
			],
			[
				"~=",
				-.06,
				.42,
				.3,
				.28,
				.66,
				.42
			]
		],
		trunk: [
			[
				"l",
				-1,
				1,
				-.7,
				1.16,
				-.3,
				1.06,
				.1,
				1.18,
				.5,
				1.06,
				.8,
				1.16,
				1.06,
				.98,
				.7,
				.84,
				.4,
				.9,
				.1,
				.8,
				-.3,
				.9,
				-.7,
				.82
			],
			[
				"ol",
				.14,
				.58,
				.16,
				.16
			],
			[
				"ol",
				.14,
				.26,
				.16,
				.16
			]
		]
	})],
	[/\b(ballerina|dancer)s?\b/, {
		garment: "dress",
		hair: "bun"
	}]
];
// web/core/rough/signs-trade.ts
var tradeCallings = [
	[/\b(waiter|butler)\b/, signed({
		garment: "jacket",
		cloth: black
	}, { trunk: [
		[
			"l",
			-.34,
			1.03,
			.16,
			.44,
			.5,
			1.03
		],
		...bowTie,
		[
			"l",
			-1.1,
			.4,
			-.4,
			.4,
			-.5,
			.04,
			-1.16,
			.06
		]
	] })],
	[/\b(waitress|maid)\b/, signed({ apron: true }, {
		hat: [[
			"l",
			-.66,
			2,
			-.5,
			2.4,
			0,
			2.5,
			.5,
			2.4,
			.7,
			2,
			0,
			2.16
		]],
		trunk: bowTie
	})],
	[/\b(black ?smith|smith|farrier)\b/, signed({
		hair: "bald",
		beard: "full"
	}, { trunk: apronBib([
		"m",
		0,
		.94,
		.08,
		.94,
		.3,
		.5,
		.2,
		.5
	], [
		"i",
		-.3,
		1,
		.26,
		1.12,
		.36,
		.92,
		-.2,
		.8
	]) })],
	[/\b(carpenter|joiner|woodworker|toymaker)\b/, signed({}, {
		trunk: apronBib([
			"t",
			.2,
			.98,
			.34,
			.98,
			.34,
			.4,
			.2,
			.4
		], [
			"-",
			.2,
			.88,
			.28,
			.88
		], [
			"-",
			.2,
			.8,
			.28,
			.8
		]),
		face: [[
			"g",
			-.9,
			1.62,
			.1,
			1.96,
			.3,
			1.94,
			.16,
			1.8,
			-.84,
			1.46
		]]
	})],
	[/\b(mechanic|plumber|electrician|janitor)\b/, signed({}, {
		hat: [[
			"~d",
			-.98,
			1.46,
			-.9,
			2.3,
			0,
			2.5,
			.8,
			2.3,
			1,
			1.5
		], [
			"d",
			.3,
			1.62,
			.9,
			1.74,
			1.5,
			1.5,
			1.4,
			1.38,
			.4,
			1.44
		]],
		trunk: [...dungarees, [
			"t",
			.1,
			.4,
			.06,
			.7,
			-.06,
			.8,
			.02,
			.94,
			.1,
			.86,
			.24,
			.86,
			.32,
			.94,
			.38,
			.8,
			.26,
			.7,
			.24,
			.4
		]]
	})],
	[/\bbutcher\b/, signed({ apron: true }, { trunk: row([
		-.24,
		.04,
		.32,
		.6
	], (x) => [[
		"c",
		x - .06,
		.76,
		x + .06,
		.76,
		x + .06,
		-.3,
		x - .06,
		-.3
	]]) })],
	[/\b(barista|grocer|shopkeeper|innkeeper|bartender)\b/, { apron: true }],
	[/\bmiller\b/, signed({ cloth: white }, {
		hat: [[
			"~l",
			-1,
			1.46,
			-1.1,
			2.2,
			-1.7,
			2.2,
			-1.5,
			2.7,
			0,
			2.66,
			.9,
			2.2,
			1.04,
			1.5
		]],
		trunk: [
			...smock,
			[
				"og",
				.1,
				.46,
				.26,
				.26
			],
			[
				"og",
				.44,
				.2,
				.18,
				.18
			]
		]
	})],
	[/\b(police(man|woman)?|police ?officer|constable)s?\b/, signed(uniformed(navy), {
		hat: peaked("c"),
		trunk: [...tie, star(.62, .68, .3, .1)]
	})],
	[/\b(sheriff|deputy|lawman)\b/, signed({}, {
		hat: stetson,
		trunk: [star(.56, .64, .36, .12)]
	})],
	[/\b(nurse|midwife|paramedic)s?\b/, signed({
		garment: "dress",
		apron: true
	}, {
		hat: nurseCap,
		trunk: [[
			"=",
			.16,
			.66,
			.16,
			.36
		], [
			"=",
			-.12,
			.51,
			.44,
			.51
		]]
	})],
	[/\bsurgeon\b/, signed({
		garment: "shirt",
		cloth: "#7fae97"
	}, {
		hat: [[
			"~c",
			-1,
			1.46,
			-.96,
			2.3,
			0,
			2.5,
			.9,
			2.3,
			1.02,
			1.5
		]],
		face: [[
			"l",
			-.74,
			.9,
			.3,
			.98,
			.92,
			.88,
			.7,
			.16,
			.14,
			-.02,
			-.46,
			.2
		]]
	})],
	[/\b(doctor|physician|vet(erinarian)?|dr)\b/, signed({
		garment: "coat",
		cloth: white
	}, { trunk: stethoscope })],
	[/\b(scientist|chemist|professor|inventor|biologist|physicist|researcher)\b/, signed({
		garment: "coat",
		cloth: white,
		hair: "curly",
		glasses: "pair"
	}, { trunk: [
		[
			"-",
			.36,
			.66,
			.86,
			.66,
			.82,
			.4,
			.4,
			.4,
			.36,
			.66
		],
		[
			"c",
			.46,
			.64,
			.46,
			.84,
			.58,
			.84,
			.58,
			.64
		],
		[
			"=",
			.72,
			.66,
			.72,
			.8
		]
	] })],
	[/\b(detective|inspector|private eye)\b/, signed({
		garment: "coat",
		cloth: tan
	}, {
		hat: fedora,
		trunk: [[
			"c",
			-.5,
			1.14,
			.1,
			.6,
			-.56,
			.74
		], [
			"c",
			.6,
			1.14,
			.24,
			.6,
			.78,
			.76
		]]
	})],
	[/\b(sailor|deckhand|cabin boy|shipmate)s?\b/, signed({
		garment: "shirt",
		cloth: white
	}, {
		hat: sailorHat,
		trunk: [[
			"c",
			-.9,
			.92,
			-.34,
			1.06,
			.16,
			.6,
			.5,
			1.06,
			1,
			.9,
			.3,
			.36,
			.02,
			.36
		], [
			"-",
			-.6,
			.86,
			.16,
			.48,
			.8,
			.84
		]]
	})],
	[/\bpilot\b/, signed(uniformed(navy), {
		hat: peaked("l"),
		trunk: [...tie, [
			"g",
			.36,
			.7,
			.66,
			.66,
			.96,
			.7,
			.66,
			.58
		]]
	})],
	[/\b(captain|admiral|skipper|commander)\b/, signed(uniformed(navy), {
		hat: peaked("l"),
		trunk: [...row([
			.5,
			.3,
			.1
		], (y) => [[
			"og",
			0,
			y,
			.09,
			.09
		], [
			"og",
			.5,
			y,
			.09,
			.09
		]])],
		sleeve: [[
			"g",
			-1,
			-.9,
			1,
			-.9,
			1,
			-1.2,
			-1,
			-1.2
		], [
			"g",
			-1,
			-1.5,
			1,
			-1.5,
			1,
			-1.8,
			-1,
			-1.8
		]]
	})],
	[/\b(taxi driver|cab driver|chauffeur|bus driver|driver|cabbie)\b/, signed({ garment: "jacket" }, {
		hat: peaked("d"),
		trunk: tie
	})],
	[/\b(officer|conductor|porter|guard|ticket inspector|bellboy|stationmaster)s?\b/, { ...uniformed(navy) }],
	[/\b(post(man|woman)|mail(man|woman)|mail carrier|courier|letter carrier)\b/, signed({
		garment: "jacket",
		bag: true
	}, {
		hat: peaked("c"),
		trunk: [
			[
				"d",
				.5,
				1,
				.72,
				.96,
				-.6,
				.1,
				-.8,
				.2
			],
			[
				"l",
				-.1,
				.34,
				.8,
				.38,
				.84,
				.08,
				-.06,
				.04
			],
			[
				"-",
				-.1,
				.34,
				.38,
				.18,
				.8,
				.38
			]
		]
	})]
];
// web/core/rough/signs.ts
var callings = [
	...dutyCallings,
	...tradeCallings,
	...taleCallings
];
function callingOf(words) {
	return callings.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
// web/core/rough/props.ts
var props_exports = __exportAll({
	callingOf: () => callingOf,
	dressedFor: () => dressedFor,
	isLongAgo: () => isLongAgo,
	placeOf: () => placeOf,
	plainly: () => plainly,
	propNamed: () => propNamed,
	propsNamed: () => propsNamed,
	propsOf: () => propsOf
});
var known = [
	...propsOfDoing,
	...moreProps,
	...heldProps,
	...smallProps,
	...tools,
	...workProps,
	...roomProps,
	...outdoorProps,
	...vehicles,
	...airProps,
	...plainProps
];
var mostProps = 5;
var wearable = /hat|cap|helmet|wig|necklace|shoe|boot|glove|mask|crown|bag|scarf|cloth|ring|watch|blanket/;
var ofRooms = /window|curtain|fireplace|stove|mantelpiece|wardrobe|refrigerator|blackboard|grandfather/;
var builtIn = [
	[
		/\b(church|chapel|cathedral|monastery|castle|palace|fort|house|farmhouse|cottage|hut|cabin|mansion|manor|front|space|hull|moon)\b/,
		false,
		/\b(door|doorway|gateway)\b/
	],
	[
		/\b(shop|store|boutique|kiosk|pawn ?shop|bakery|bar|pub|inn|tavern|cafe|café)$/,
		true,
		/\bcounter$/
	],
	[
		/\b(bell tower|belfry|bell loft|church tower)$/,
		true,
		/\bbells?$/
	],
	[
		/\b(kitchen|bakery|bakehouse)$/,
		true,
		/\b(stove|oven)$/
	]
];
var ships = /\b(?<!(sailing|space|air) )ships?\b/g;
function belongs({ prop: { words, size }, said }, { indoors = null, place = "", isPast = false }) {
	if (indoors === null) return true;
	if (isPast && modern.test(said)) return false;
	if (builtIn.some(([where, within, word]) => within === indoors && where.test(place) && word.test(said))) return false;
	return indoors ? size <= 300 : !ofRooms.test(words.source);
}
function propsOf(shot, surroundings = {}) {
	const { names = [], worn = "", indoors = null, isPast = false } = surroundings;
	const near = (text) => indoors === true ? text.replaceAll(afar, " ") : text;
	const clear = (text) => rigged(near(visible(names.reduce((left, name) => left.replaceAll(name, " "), text))));
	const rigged = (text) => isPast ? text.replaceAll(ships, "sailing ship") : text;
	const listed = shot.props.filter((phrase) => !isOnlyCompared(phrase, shot.moment)).map(clear);
	const found = new Map();
	for (const phrase of listed) for (const named of propsIn(phrase)) found.set(named.prop, named);
	const handled = shot.cast.map(({ doing }) => clear(doing)).join(". ");
	for (const named of propsIn(handled)) if (!found.has(named.prop)) found.set(named.prop, named);
	for (const named of propsIn(clear(shot.moment))) {
		const isWorn = named.prop.where === "hand" && wearable.test(named.prop.words.source) && named.prop.words.test(worn);
		if (!found.has(named.prop) && !isWorn) found.set(named.prop, {
			...named,
			isUsed: false
		});
	}
	const all = [...found.values()];
	return all.filter((one) => belongs(one, surroundings) && !all.some((other) => isSame(one, other))).slice(0, mostProps);
}
var isSame = (plain, told) => plain !== told && plain.prop.words.test(told.said) && (plain.said === told.said ? known.indexOf(told.prop) < known.indexOf(plain.prop) : told.said.length > plain.said.length && plain.prop.where === told.prop.where);
function propNamed(words) {
	return propsIn(words.toLowerCase())[0]?.prop;
}
function propsNamed(words) {
	return propsIn(words.toLowerCase()).map(({ prop }) => prop);
}
function isOnlyCompared(phrase, moment) {
	const words = moment.toLowerCase();
	const word = phrase.toLowerCase().split(" ").at(-1);
	return words.includes(word) && !visible(words).includes(word);
}
function propsIn(phrase) {
	const matches = known.flatMap((prop) => {
		const match = prop.words.exec(phrase);
		return match === null ? [] : [{
			prop,
			from: match.index,
			words: match[0]
		}];
	});
	const kept = [];
	for (const one of matches.toSorted((a, b) => b.words.length - a.words.length)) if (kept.every(({ from, words }) => one.from >= from + words.length || from >= one.from + one.words.length)) kept.push(one);
	const inOrder = kept.toSorted((a, b) => a.from - b.from);
	const modifiers = inOrder.filter(({ from, words }) => isModifier(phrase, from, words, (at) => kept.some((other) => other.from === at)));
	if (modifiers.length > 0) return propsIn(modifiers.reduce((left, { from, words }) => left.slice(0, from) + " ".repeat(words.length) + left.slice(from + words.length), phrase));
	return inOrder.map(({ prop, words }) => ({
		prop,
		many: words.endsWith("s") && !single.test(words),
		said: words,
		isUsed: true
	}));
}
var single = /(glass|compass|scissors|stairs|curtains|binoculars|pliers|shears|bus|cheers|moons|keys|wings)$/;
export { propsNamed as n, props_exports as r, propNamed as t };
