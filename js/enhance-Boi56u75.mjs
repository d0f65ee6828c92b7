import { n as renderPrompt, r as tellsOfPeople } from "./render-BYfRUadz.mjs";
import { r as motionFamilyIds } from "./families-DmBILx6o.mjs";
import { t as produceEmbedded } from "./embedded-BhJ4a-ph.mjs";
import { t as hash } from "./hash-DNglcrui.mjs";
import { i as headOf } from "./at-names-KmC3gCsx.mjs";
import { n as tagsOf } from "./article-vVjBw7xR.mjs";
import { v as garmentWords } from "./story-reading-gYvYyFEB.mjs";
// web/core/producer/enhance/line.ts
function readLine(raw, style) {
	const text = raw.replace(/\s+/g, " ").trim();
	const read = produceEmbedded({
		text,
		frameCount: 1,
		arc: null
	});
	const [frame] = read.frames;
	if (text === "" || frame === void 0) return void 0;
	const bible = {
		...read.bible,
		style,
		palette: [],
		atmosphere: ""
	};
	const cast = frame.shot.cast.map((part) => ({
		...part,
		doing: toldActs(part.doing, text)
	}));
	return {
		text,
		bible,
		shot: wholeLine({
			...frame.shot,
			cast,
			mood: "",
			place: toldPlace(frame.shot, bible, text)
		}, bible, text)
	};
}
function toldActs(doing, text) {
	const told = text.toLowerCase();
	const acts = doing.split(", ").filter((act) => stems(act).some((stem) => told.includes(stem)));
	return acts.length === 0 ? doing.split(", ")[0] ?? "" : acts.join(", ");
}
function toldPlace({ place }, { places }, text) {
	const found = places.find(({ id }) => id === place);
	return [found?.name ?? "", ...found?.aliases ?? []].join(" ").toLowerCase().match(/\p{L}{3,}/gu)?.some((word) => text.toLowerCase().includes(word)) ? place : null;
}
function wholeLine(shot, bible, text) {
	if (shot.cast.length === 0) return {
		...shot,
		moment: text,
		props: [text]
	};
	const told = [
		...shot.cast.map(({ id }) => bible.cast.find((one) => one.id === id)?.look ?? ""),
		...shot.cast.map(({ doing }) => doing),
		...shot.props
	].join(" ").toLowerCase();
	const lost = text.split(/[,.;]\s*/).filter((part) => stems(part).some((stem) => !told.includes(stem)));
	return {
		...shot,
		props: [...shot.props, ...lost]
	};
}
var stems = (text) => (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, Math.max(3, word.length - 3)));
// web/core/producer/enhance/themes.ts
var outfits = [
	"a long dark wool coat",
	"a white linen shirt and braces",
	"a red raincoat and rubber boots",
	"a faded denim jacket over a striped top",
	"a flowing green silk dress",
	"a black leather jacket and heavy boots",
	"a cream knitted jumper and corduroy trousers",
	"a grey tailored suit with a loose tie",
	"a patched traveller's cloak with a hood",
	"blue workman's overalls with rolled sleeves",
	"an embroidered velvet waistcoat",
	"a quilted winter parka with a fur collar",
	"a plain cotton tunic and a woven belt",
	"a yellow sundress and a straw hat",
	"a sailor's navy jacket with brass buttons",
	"an orange tracksuit with white stripes",
	"a wide-sleeved indigo robe",
	"a tweed jacket with elbow patches",
	"a pale pink ball gown with long gloves",
	"a sand-coloured field jacket with many pockets"
];
var poses = [
	"standing tall with hands on hips",
	"leaning against a wall, arms folded",
	"sitting cross-legged on the ground",
	"crouching low, one hand on the ground",
	"walking towards the camera in mid-stride",
	"looking back over one shoulder",
	"kneeling on one knee",
	"stretching both arms up high",
	"lying on one side, head propped on a hand",
	"running, body bent forward",
	"sitting on the edge of a step, chin in hands",
	"leaping with both feet off the ground",
	"turning round with one arm flung out",
	"bending forward to look at something small",
	"balancing on one leg",
	"reaching out one hand towards the camera",
	"perched on a high ledge, legs dangling",
	"bowing with one hand on the chest",
	"pointing into the distance",
	"shielding the eyes with one hand"
];
var bearings = [
	"standing still, head raised",
	"crouching low to the ground",
	"stepping forward with one limb lifted",
	"turning its head to look back",
	"sitting upright",
	"lying stretched out",
	"leaping through the air",
	"leaning forward, alert",
	"curled up and resting",
	"rearing up high",
	"walking past in profile",
	"peering round a corner",
	"perched on a ledge",
	"running at full tilt",
	"bending down to the ground",
	"facing the camera squarely",
	"half hidden behind something",
	"climbing upwards",
	"rolling over on one side",
	"stretching to full length"
];
var expressions = [
	"a broad open smile",
	"a thoughtful faraway gaze",
	"wide eyes and parted lips",
	"a knowing half smile",
	"a furrowed brow and pressed lips",
	"tears on the cheeks, trembling chin",
	"laughing with eyes shut",
	"a cold level stare",
	"raised eyebrows in surprise",
	"a tired, heavy-lidded look",
	"clenched teeth and narrowed eyes",
	"a shy downward glance",
	"a calm, relaxed face",
	"a mischievous grin",
	"cheeks flushed, eyes bright",
	"a worried sidelong glance",
	"a proud lifted chin",
	"a gasp, hand over the mouth",
	"a dreamy smile with closed eyes",
	"a stern frown"
];
var lightings = {
	low: [
		"warm low sun from the left, long shadows",
		"misty early light",
		"red glow on the horizon",
		"blue hour, cool and even",
		"golden backlight, glowing outlines"
	],
	day: [
		"bright sun with crisp shadows",
		"dappled light",
		"clean white studio light",
		"warm sun from behind",
		"brilliant clear light from above"
	],
	dark: [
		"cool moonlight with silver edges",
		"a single candle, deep shadows around it",
		"neon glow in pink and cyan",
		"flickering firelight from below",
		"stage spotlight from above",
		"starlight and a faint green aurora"
	],
	any: [
		"soft overcast light",
		"stormy grey light with one bright gap",
		"hard side light, one side in shadow",
		"lantern light in drifting fog",
		"rippling reflected light",
		"pale light from the right"
	]
};
var directions = [
	"lit from the left",
	"lit from behind",
	"lit from above",
	"soft even light",
	"lit from the right",
	"deep contrasts",
	"lit low from the front"
];
var compositions = [
	"shallow depth of field",
	"much open space to one side",
	"framed by dark shapes in front",
	"lines leading to the centre",
	"symmetrical composition",
	"rich surface texture",
	"strong clear silhouette",
	"layers of depth, soft background",
	"small against a large background",
	"filling the frame",
	"seen through a gap",
	"low horizon, large sky",
	"fine detail in front"
];
var movements = [
	"turning slowly towards the camera",
	"taking two slow steps forward",
	"raising the head little by little",
	"leaning gently to one side",
	"moving from left to right across the picture",
	"pausing, then going on",
	"swaying slightly back and forth",
	"coming nearer at an even pace",
	"turning away and looking back",
	"rising slowly",
	"sinking down gently",
	"stopping short and holding still",
	"shifting weight from side to side",
	"drawing back a little",
	"quickening bit by bit",
	"slowing to a halt",
	"circling once",
	"trembling faintly, then calm",
	"swinging round with a quick start and a soft end",
	"drifting towards the background"
];
var stirrings = [
	"clouds drifting slowly by",
	"dust floating through the air",
	"light shifting gently",
	"shadows growing longer",
	"a light breeze stirring everything",
	"haze thinning out",
	"small reflections dancing",
	"colours slowly deepening",
	"a bird crossing far away",
	"leaves blowing past",
	"steam or mist curling up"
];
var framings = [
	{
		size: "medium shot",
		angle: "eye level"
	},
	{
		size: "wide shot",
		angle: "eye level"
	},
	{
		size: "close-up",
		angle: "eye level"
	},
	{
		size: "full shot",
		angle: "low"
	},
	{
		size: "medium shot",
		angle: "from the side"
	},
	{
		size: "wide shot",
		angle: "high"
	},
	{
		size: "close-up",
		angle: "from the side"
	},
	{
		size: "medium long shot",
		angle: "low"
	},
	{
		size: "full shot",
		angle: "from behind"
	},
	{
		size: "wide shot",
		angle: "bird's eye"
	},
	{
		size: "medium shot",
		angle: "tilted"
	},
	{
		size: "extreme close-up",
		angle: "eye level"
	},
	{
		size: "full shot",
		angle: "eye level"
	},
	{
		size: "medium shot",
		angle: "low"
	},
	{
		size: "wide shot",
		angle: "low"
	},
	{
		size: "medium long shot",
		angle: "from the side"
	},
	{
		size: "close-up",
		angle: "high"
	},
	{
		size: "full shot",
		angle: "from the side"
	},
	{
		size: "medium long shot",
		angle: "eye level"
	},
	{
		size: "wide shot",
		angle: "from the side"
	},
	{
		size: "full shot",
		angle: "high"
	},
	{
		size: "extreme close-up",
		angle: "from the side"
	},
	{
		size: "medium long shot",
		angle: "from behind"
	},
	{
		size: "close-up",
		angle: "low"
	}
];
// web/core/producer/enhance/variation.ts
var focuses = [
	"outfit",
	"pose",
	"expression",
	"lighting"
];
var THEMED = 20;
function variation(line, turn, target, focus) {
	const lead = line.bible.cast.find(({ id }) => id === line.shot.cast[0]?.id);
	const person = lead ? lead.kind === "person" : tellsOfPeople(line.text);
	const themes = focus.filter((one) => one === "lighting" || person || one === "pose" && lead);
	const picked = pickedFor(line, turn, target, themes, person);
	const { size, angle } = themes.length > 0 && turn < THEMED ? line.shot : chosen(framings, turn);
	const light = target === "image" ? picked.light ?? line.shot.light : line.shot.light;
	const shot = acting({
		...line.shot,
		size,
		angle,
		light
	}, picked.acts);
	const { outfit } = picked;
	const says = [
		outfit,
		...picked.acts,
		picked.light
	].filter((text) => text !== void 0).join(", ");
	if (outfit === void 0) return {
		shot,
		bible: line.bible,
		says
	};
	return {
		...wearing(shot, line.bible, lead, outfit),
		says
	};
}
function pickedFor(line, turn, target, themes, person) {
	const nth = (from, theme) => chosen(from, hash(`${line.text} ${theme}`) + turn);
	const light = () => nth(lightsFor(line, themes), "lighting");
	const acts = [...themes.includes("pose") ? [nth(person ? poses : bearings, "pose")] : [], ...themes.includes("expression") ? [nth(expressions, "expression")] : []];
	if (target === "motion") {
		acts.push(nth(line.shot.cast.length > 0 ? movements : stirrings, "movement"));
		if (themes.includes("lighting")) acts.push(`the light changing to ${light()}`);
	}
	return {
		acts,
		...themes.includes("outfit") && { outfit: nth(outfits, "outfit") },
		...target === "image" && themes.includes("lighting") && { light: light() },
		...target === "image" && themes.length === 0 && { light: `${light()}, ${nth(compositions, "composition")}` }
	};
}
function lightsFor({ shot, text }, themes) {
	const { low, day, dark, any } = lightings;
	if ((shot.time !== "day" || /\b(?:light|lit|sun|moon|neon|glow\w*|shadow\w*)\b/i.test(text)) && !themes.includes("lighting")) return directions;
	if (shot.time === "day") return [
		...low,
		...day,
		...dark,
		...any
	];
	if (shot.time === "dawn" || shot.time === "dusk") return [...low, ...any];
	return [...shot.time === "night" ? dark : day, ...any];
}
function chosen(from, index) {
	const one = from[index % from.length];
	if (one === void 0) throw new Error("nothing to choose from");
	return one;
}
function acting(shot, acts) {
	if (acts.length === 0) return shot;
	const more = acts.join(", ");
	if (shot.cast.length === 0) return {
		...shot,
		props: shot.props.map((prop) => `${prop}, ${more}`)
	};
	const cast = shot.cast.map((part, at) => at === 0 ? actingToo(part, more) : part);
	return {
		...shot,
		cast
	};
}
function actingToo(part, more) {
	const adding = (text) => [text, more].filter((one) => one !== "").join(", ");
	return {
		...part,
		doing: adding(part.doing),
		...part.told !== void 0 && { told: adding(part.told) }
	};
}
function wearing(shot, bible, lead, outfit) {
	if (lead === void 0) return {
		shot: {
			...shot,
			props: shot.props.map((prop) => `${prop}, wearing ${outfit}`)
		},
		bible
	};
	const look = withOutfit(lead.look, outfit);
	const lookShort = `a ${headOf(lead)}, wearing ${outfit}`;
	const cast = bible.cast.map((one) => one.id === lead.id ? {
		...one,
		look,
		lookShort,
		tags: tagsOf(look)
	} : one);
	return {
		shot,
		bible: {
			...bible,
			cast
		}
	};
}
function withOutfit(look, outfit) {
	const [head = look, ...rest] = look.split(/ with /);
	const kept = rest.join(" with ").split(/,\s*(?:and )?| and /).filter((part) => part !== "" && !part.split(/\s+/).some((word) => garmentWords.has(word)));
	return `${head}${kept.length === 0 ? "" : ` with ${kept.join(", ")}`}, wearing ${outfit}`;
}
var TRIES = 12;
function enhance({ text, count, family, target, focus, style }) {
	const line = readLine(text, style ?? "");
	if (line === void 0) return [];
	const wanted = Math.min(Math.max(1, Math.floor(count)), 20);
	const motion = motionFamilyIds.find((one) => one === family) ?? (target === "motion" ? "wan" : void 0);
	const found = new Map();
	for (let turn = 0; turn < wanted * TRIES && found.size < wanted; turn++) {
		const { shot, bible, says } = variation(line, turn, motion === void 0 ? "image" : "motion", focus);
		const rendered = renderPrompt(shot, bible, motion ?? family);
		if (!found.has(rendered.prompt)) found.set(rendered.prompt, {
			...rendered,
			description: says
		});
	}
	return [...found.values()];
}
function splitBulk(text) {
	const marked = /^\s*-{3,}\s*$/m.test(text);
	return text.split(marked ? /^\s*-{3,}\s*$/m : /\r?\n/).map((part) => part.replace(/\s+/g, " ").trim()).filter((part) => part !== "");
}
export { splitBulk as n, focuses as r, enhance as t };
