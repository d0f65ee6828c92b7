import { A as prettifyError, C as _maxLength, O as _trim, c as looseObject, d as object, f as optional, g as string, l as nullable, o as int, r as array, u as number, v as union, w as _minLength, y as unknown } from "./schemas-doHAbnXd.mjs";
import { r as ok, t as fail } from "./failure-CK3hypwY.mjs";
import { d as arcs, g as familyIdSchema, h as placeSchema, i as hexOf, l as arcIdSchema, m as characterSchema, p as bibleSchema, t as isoNow } from "./clock-CSUgPrJh.mjs";
import { i as unique, n as sequenceIdOf, r as slug, t as buildSequence } from "./build-ChV5UGuY.mjs";
import { T as cleanStory, w as readFrameCount, y as newFrameId } from "./page-By7_8KcE.mjs";
import { n as shotSchema, r as shotTypes } from "./shot-Bzdn6C-M.mjs";
import { n as withArticle, r as tagsOf } from "./render-BHVRc4CX.mjs";
// web/core/story/spread.ts
function spreadBeats(arc, n) {
	const { beats } = arcs[arc];
	if (n >= beats.length) {
		const counts = apportion(beats.map((beat) => beat.share), n);
		return beats.flatMap((beat, index) => Array.from({ length: counts[index] ?? 0 }, () => [beat]));
	}
	return gather(beats, n);
}
function apportion(weights, total) {
	const sum = weights.reduce((a, b) => a + b, 0) || 1;
	const exact = weights.map((weight) => weight / sum * total);
	const counts = exact.map((share) => Math.max(1, Math.floor(share)));
	const missing = () => total - counts.reduce((a, b) => a + b, 0);
	const short = (index) => (exact[index] ?? 0) - (counts[index] ?? 0);
	const all = [...weights.keys()];
	while (missing() > 0) bump(all, short, 1);
	while (missing() < 0) bump(all.filter((index) => (counts[index] ?? 0) > 1), (index) => -short(index), -1);
	return counts;
	function bump(among, need, by) {
		const best = among.reduce((a, b) => need(b) > need(a) + 1e-9 ? b : a);
		counts[best] = (counts[best] ?? 0) + by;
	}
}
function gather(beats, n) {
	const frames = Array.from({ length: n }, () => []);
	let before = 0;
	for (const beat of beats) {
		const centre = (before + beat.share / 2) / 100;
		frames[Math.min(n - 1, Math.floor(centre * n))]?.push(beat);
		before += beat.share;
	}
	for (let empty = 0; empty < n; empty++) if (frames[empty]?.length === 0) fill(frames, empty);
	return frames;
}
function fill(frames, empty) {
	const donor = [...frames.keys()].filter((index) => (frames[index]?.length ?? 0) > 1).reduce((a, b) => Math.abs(b - empty) < Math.abs(a - empty) ? b : a);
	const step = donor > empty ? -1 : 1;
	for (let index = donor; index !== empty; index += step) {
		const beat = step > 0 ? frames[index]?.pop() : frames[index]?.shift();
		if (beat === void 0) return;
		if (step > 0) frames[index + step]?.unshift(beat);
		else frames[index + step]?.push(beat);
	}
}
// web/core/producer/tokens.ts
var WORD = /[\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+)*/gu;
var TITLES = /^(?:mr|mrs|ms|dr|st|prof|capt|sgt)$/;
function tokensOf(text) {
	const found = [...text.matchAll(WORD)];
	return found.map((match, index) => {
		const [word] = match;
		const end = match.index + word.length;
		const after = text.slice(end, found[index + 1]?.index ?? text.length);
		return {
			text: word,
			lower: plain(word),
			start: match.index,
			end,
			capital: isCapital(word),
			after
		};
	});
}
function endsPhrase(token) {
	return /[,;:()–—.!?"“”]/.test(TITLES.test(token.lower) ? token.after.replace(".", "") : token.after);
}
var plain = (word) => word.toLowerCase().replaceAll("’", "'");
var isTitle = (word) => TITLES.test(word);
function isCapital(word) {
	const first = word.slice(0, 1);
	return first !== first.toLowerCase();
}
// web/core/producer/words/lists.ts
var words = (text) => new Set(split(text));
var split = (text) => text.split(/\s+/).filter((word) => word !== "");
function table(text) {
	const rows = text.split("\n").flatMap((line) => {
		const [keys = "", value = ""] = line.split(":").map((part) => part.trim());
		return keys === "" ? [] : keys.split(",").map((key) => [key.trim(), value]);
	});
	return new Map(rows);
}
// web/core/producer/words/grammar.ts
var articles = words("a an the");
var possessives = words("my your his her its our their");
var determiners = new Set([
	...articles,
	...possessives,
	...words("this that these those each every some any no another other both all half many several few most one")
]);
var numbers = words(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen
  fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
  thousand dozen`);
var ordinals = words("first second third fourth fifth sixth seventh eighth ninth tenth last next");
var subjectPronouns = words("i he she it they we you who");
var pronouns = words(`i me my mine myself he him his himself she her hers herself it its itself they them
  their theirs themselves we us our ours ourselves you your yours yourself who whom whose which`);
var prepositions = words(`in on at to of from with by under over into onto out through across along up
  down behind beside before after near inside outside between among around for like as against toward towards
  above below past off about without within during beyond beneath upon amid despite except opposite till until since`);
var conjunctions = words(`and but or nor so then yet when while as because that which who where if though
  although until till once since before after whereas`);
var auxiliaries = words(`is am are was were be been being has have had having do does did can could will
  would shall should may might must cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't
  can't couldn't won't wouldn't shouldn't`);
var negations = words(`not never no cannot isn't aren't wasn't weren't don't doesn't didn't can't couldn't
  won't wouldn't shouldn't hasn't haven't hadn't`);
var adverbs = words(`again already always almost alone also away back both even ever far finally first
  forever forward here home just last later long much never next no not now often once only out perhaps quite
  rather really sometimes soon still straight suddenly there today together tomorrow tonight too twice upstairs
  downstairs very well yesterday yet everywhere nowhere somewhere inside outside instead at-last meanwhile
  afterwards eventually usually slowly quickly quietly softly`);
var calendar = words(`monday tuesday wednesday thursday friday saturday sunday january february march
  april may june july august september october november december easter christmas halloween ramadan passover
  hanukkah diwali thanksgiving midsummer`);
var titles = words(`mr mrs ms miss dr doctor professor prof captain king queen prince princess lord lady
  sir aunt uncle grandma grandpa granny father mother sister brother saint st sergeant general old young little
  madam madame judge officer inspector nurse commander sheriff deputy lieutenant colonel major admiral chief mayor
  detective coach constable abbot reverend pastor rabbi imam bishop baron baroness count countess duke duchess
  signor signora signorina señor señora señorita senor senora senorita monsieur mademoiselle herr frau fräulein
  fru don doña dona donna dom mister mistress mum dad papa mama`);
var ageWords = words("old young little elderly aged");
var forces = words(`earth sun moon star stars mars venus jupiter saturn nature sky sea ocean wind winds storm
  storms rain snow hail thunder lightning fog mist frost ice fire flame flames flood tide wave waves water smoke dust
  ash sparks light lights dark darkness shadow shadows night day dawn dusk morning evening noon midnight spring summer
  autumn winter time silence noise sound sounds voice voices music song echo laughter applause whistle bell bells alarm
  death life love hope fear luck fate hunger fever sleep peace war news rumour`);
var openers = words(`there this that these those here now then once when while after before as if though
  although because since until suddenly finally later soon meanwhile perhaps maybe only even still just also yes
  no oh ah well please nobody somebody everybody everyone someone anyone everything something nothing none outside
  inside above below behind beside beyond far near today tomorrow yesterday tonight what why how where who which
  so but and or yet for nor not never always often sometimes every each both all some many most few several
  another other such one two god lord heaven ok okay alone together instead again afterwards eventually
  slowly quickly quietly`);
var bodyParts = words(`head face eye eyes hand hands arm arms leg legs foot feet knee knees back shoulder
  shoulders chest lap neck ear ears nose mouth lips finger fingers thumb thumbs palm palms cheek cheeks hair beard
  beak wing wings paw paws tail claw claws tooth teeth toe toes elbow elbows heart skin fur feathers brow chin`);
// web/core/producer/words/looks.ts
var hair = {
	female: [
		"short curly black hair",
		"long straight brown hair",
		"a thick red braid",
		"wavy chestnut hair",
		"cropped dark hair",
		"a loose blonde bun",
		"long black hair in a ponytail"
	],
	male: [
		"short black hair",
		"tousled brown hair",
		"curly red hair",
		"close-cropped dark hair",
		"wavy blond hair",
		"shaggy chestnut hair",
		"combed-back black hair"
	],
	old: [
		"short white hair",
		"thin silver hair",
		"a neat grey bun",
		"wild white hair",
		"cropped grey hair",
		"curly silver hair"
	]
};
var faces = {
	child: [
		"freckled round cheeks",
		"a gap-toothed round face",
		"large brown eyes",
		"a small upturned nose"
	],
	adult: [
		"a sharp narrow face",
		"freckled cheeks",
		"warm brown eyes",
		"a strong square jaw",
		"dark arched eyebrows",
		"bright green eyes",
		"high cheekbones"
	],
	old: [
		"a deeply lined face",
		"bushy grey eyebrows",
		"pale blue eyes",
		"a hooked nose",
		"weathered brown skin"
	]
};
var garments = {
	child: [
		"knitted jumper",
		"hooded raincoat",
		"corduroy jacket",
		"striped pullover",
		"woollen cardigan"
	],
	adult: [
		"wool coat",
		"linen shirt",
		"corduroy jacket",
		"canvas jacket",
		"knitted pullover",
		"long raincoat"
	],
	old: [
		"woollen cardigan",
		"tweed jacket",
		"quilted waistcoat",
		"long wool coat",
		"knitted pullover"
	]
};
var items = [
	"a grey scarf",
	"round wire glasses",
	"a leather satchel",
	"a silver brooch",
	"worn brown boots",
	"a flat cloth cap",
	"a checked neckerchief",
	"a broad leather belt"
];
var builds = [
	"tall",
	"short",
	"slender",
	"sturdy",
	"broad-shouldered",
	"wiry"
];
var animalEyes = [
	"bright dark eyes",
	"alert shining eyes",
	"small black eyes",
	"clever amber eyes"
];
var ribbons = [
	"ribbon round the neck",
	"knotted neckerchief",
	"woollen scarf",
	"cord with a small bell"
];
var plates = [
	"enamel plates",
	"painted panels",
	"lacquered plates"
];
var visible = words(`pale tall short heavy thin fat bald bearded blond blonde stout slim freckled plump lanky tiny
  huge giant big small little skinny stooped grey gray white black brown red golden silver spotted striped one-eyed
  lame ragged barefoot masked hooded veiled wrinkled muscular broad dark fair curly tattooed rusty muddy shaggy scruffy chubby burly bony hairy`);
var worn = words(`hair beard moustache mustache freckles eyes eye face scar nose teeth skin braid braids curls glasses
  monocle spectacles hat cap coat jacket shirt dress sleeves scarf apron boots shoes gloves cloak robe crown ring rings
  earrings necklace uniform helmet hood jumper sweater trousers skirt belt mask patch tail mane horns wings fur feathers
  stripes spots slippers pyjamas suit tie veil trainers waistcoat cardigan kimono sari turban armour armor bonnet
  tracksuit overalls gown tunic shawl cape poncho blouse habit raincoat oilskin mittens goggles headscarf vest shorts jeans
  whiskers side-whiskers ponytail plait plaits wig crutch tattoo tattoos`);
var colours = words(`red yellow green blue white black brown grey gray pink orange purple violet golden silver
  scarlet crimson turquoise navy beige cream rose teal striped checked spotted dark light pale bright`);
var accessories = words(`hat cap scarf gloves boots shoes shawl glasses bonnet helmet mittens goggles headscarf
  crown turban slippers trainers`);
var garmentWords = words(`coat jacket shirt dress apron cloak robe uniform jumper sweater suit cardigan kimono sari
  armour armor pyjamas raincoat overalls waistcoat gown tunic tracksuit poncho blouse habit oilskin cape`);
// web/core/producer/words/verbs.ts
var regular = words(`accept add admire aim answer appear approach argue arrange arrive ask attack bake balance bang bark
  bathe beg bellow blink bloom board boil bolt borrow bounce bow breathe brush bump burn bury button call camp carry carve
  cast cause celebrate charge chase chatter cheer chew chop circle clap clean clear climb close coil collapse collect comb
  cook count cover crack crash crawl cross crouch crowd cry cuddle curl dance dash deliver demand descend discover dive
  divide dock drag drain dress drift drip drop drown dry dump dust empty enter escape examine exclaim explain explode
  explore fasten fetch fill fish fix flap flash flicker float flood flow fold follow force freeze fry gallop gasp gather
  gaze giggle glance glide glow glitter grab greet grin groan growl grumble guard guide hammer hand hang harvest hatch
  haul head heal heat help hesitate hoist hop hover howl hug hum hunt hurry inspect invite join juggle jump kick kiss
  knock kneel land laugh launch lean leap learn lick lift light limp link listen load lock look lower manage march
  mark melt mend mix moan mount move murmur mutter nail nod notice nudge obey offer open order own pace pack paddle paint
  pant park part pass pat patch pause peck pedal peel peer perch pick pile pin place plant play plead plough plow plunge
  point poke polish pound pour pray press prick promise prop protect pull pump punch push question race rain raise rattle
  reach receive refuse release remove repair repeat replace reply rescue rest return reveal ride roar rock roll row rub
  ruin rush sail salute save scatter scold scoop scrape scratch scream scribble scrub seal search seize serve settle
  sharpen shelter shine shiver shout shove show shriek shrug sigh sign signal sip skate sketch ski skid skip slam slap
  slip slump smash smell smile smoke smooth snap snarl sneeze sniff snore snow soak sob sort spark sparkle spill splash
  spot squat squeak squeeze stack stagger stamp stare start starve stay steady steer step stir stitch stop stoop
  store strain stretch stroke stroll struggle study stuff stumble surround sway swallow switch tap taste tear tease thank
  thaw threaten tie tilt tip toast topple toss touch tow trace track trade trail train travel tremble trick trickle trim
  trip trot try tuck tug tumble turn twirl twist type unfold unlock unpack untie unwrap visit vanish wag wail wait wake
  walk wander warm warn wash waste watch water wave weigh whine whirl whisper whistle wink wipe work wrap wrestle yawn
  yell zip attach build bury chain change cling clutch coast comfort complain connect cough crumble crunch cut dangle
  darken decorate dip disappear doze drum ease echo erase fade fall fasten flee flip fling flutter forge form gulp happen
  hack hiss hook huddle ignite itch jerk kindle lash leak line live loosen marry measure nap nibble nest pluck plug
  pop preach print prowl pry quarrel quiver rattle rave rearrange recognise recognize record repay ring rip ripple roam
  roast sag scan shed shell shimmer shovel shuffle shut sink skim slide slither slope slow smother snatch soar soothe
  spin spit splash split sprint sprout spy squint stage strike strip strum surrender swarm swat sweep swerve swirl
  swoop tackle tame thread thump tiptoe topple transform trap tread trudge unroll wade wedge weep whip widen wobble
  wriggle use want need like love hate hope decide believe imagine wonder remember realise realize consider doubt fear
  wish plan seem matter belong cost mean owe agree dream guess notice prefer prepare pretend suppose trust worry regret
  end begin finish continue keep let start stop cease owe glare frown blush clench cradle hurl lug peek rake sow reap
  herd milk shear saddle gnaw flatten fasten swell shrink tow anchor moor sew knit weave darn iron sweep stitch hem
  photograph film draw sculpt mould mold rehearse perform bow conduct tune share splint purr hoot chirp croak buzz scurry sneak slice sprinkle rinse mop swap unbutton unfasten
  thump crackle sizzle rustle clatter clang jingle chime tick squeal chuckle grin beam nestle saunter stride scamper gobble munch sprawl
  lower unfurl unscrew untangle uncover unhook hoist tighten loosen straighten strap snip sand varnish glue tape clip label strum dig delve tunnel drill pave plaster
  retire resign vote cheat steal rob kidnap arrest jail free capture betray attend teach graduate hire fire earn
  sell buy pay spend collect win lose compete score bite sting scar wound bleed die kill drown bury mourn`);
var irregular = `arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|
  begin began begun|bend bent bent|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|
  bring brought brought|build built built|burn burnt burnt|burst burst burst|buy bought bought|catch caught caught|
  choose chose chosen|cling clung clung|come came come|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|
  do did done|draw drew drawn|dream dreamt dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|
  feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown|
  forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got|give gave given|go went gone|
  grind ground ground|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|
  hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|
  leap leapt leapt|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|
  mean meant meant|meet met met|pay paid paid|put put put|read read read|ride rode ridden|ring rang rung|rise rose risen|
  run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|sew sewed sewn|
  shake shook shaken|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|
  sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|sling slung slung|smell smelt smelt|
  sow sowed sown|speak spoke spoken|spend spent spent|spin spun spun|spit spat spat|split split split|
  spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|
  strike struck struck|string strung strung|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|
  swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|
  throw threw thrown|tread trod trodden|understand understood understood|wake woke woken|wear wore worn|
  weave wove woven|weep wept wept|win won won|wind wound wound|write wrote written`;
var irregularForms = new Map();
var bases = new Set(regular);
for (const row of irregular.split("|")) {
	const [base = "", past = "", participle = ""] = split(row);
	bases.add(base);
	irregularForms.set(participle, {
		base,
		form: "participle"
	});
	irregularForms.set(past, {
		base,
		form: "past"
	});
}
irregularForms.set("goes", {
	base: "go",
	form: "s"
});
irregularForms.set("lies", {
	base: "lie",
	form: "s"
});
irregularForms.set("lying", {
	base: "lie",
	form: "ing"
});
irregularForms.set("dying", {
	base: "die",
	form: "ing"
});
irregularForms.set("tying", {
	base: "tie",
	form: "ing"
});
function verbOf(word) {
	const known = irregularForms.get(word);
	if (known !== void 0 && known.base !== word) return known;
	if (bases.has(word)) return {
		base: word,
		form: known?.form ?? "base"
	};
	return inflected(word, /ies$|es$|s$/, "s") ?? inflected(word, /ied$|ed$/, "past") ?? inflected(word, /ing$/, "ing");
}
function inflected(word, ending, form) {
	const found = ending.exec(word);
	if (found === null) return void 0;
	const stem = word.slice(0, found.index);
	const plain = word.endsWith("es") && !found[0].startsWith("i") ? [word.slice(0, -1)] : [];
	const softened = found[0].startsWith("i") && found[0] !== "ing" ? [`${stem}y`, `${stem}ie`] : [
		stem,
		`${stem}e`,
		stem.slice(0, -1)
	];
	const base = [...plain, ...softened].find((form) => bases.has(form));
	const doubled = base === stem.slice(0, -1) && stem.at(-1) !== stem.at(-2);
	return base === void 0 || doubled ? void 0 : {
		base,
		form
	};
}
var doubling = words("begin forget admit permit unwrap unzip");
function participleOf(base) {
	if (base.endsWith("ie")) return `${base.slice(0, -2)}ying`;
	if (/[^aeiouy]e$|[^aeiou]ue$|[aeiou][^aeiou]e$/.test(base) && !/ee$|oe$|ye$/.test(base)) return `${base.slice(0, -1)}ing`;
	return /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/.test(base) || doubling.has(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}
var speechVerbs = words(`say ask answer reply shout call whisper cry exclaim explain murmur mutter scream tell
  demand yell promise beg warn announce order repeat wish speak complain plead scold grumble`);
var inward = new Map([
	["think", "gazing ahead, chin in hand"],
	["remember", "gazing into the distance with a faint smile"],
	["know", "nodding slowly"],
	["decide", "straightening up with a firm look"],
	["hope", "looking up, hands clasped"],
	["understand", "looking up with wide eyes"],
	["realise", "looking up with wide eyes"],
	["realize", "looking up with wide eyes"],
	["believe", "looking up, one hand on the chest"],
	["imagine", "gazing upward, eyes bright"],
	["wonder", "tilting the head, brow raised"],
	["dream", "lying with closed eyes and a faint smile"],
	["fear", "shrinking back, eyes wide"],
	["worry", "biting the lip, brow furrowed"],
	["regret", "looking down, shoulders low"],
	["forget", "scratching the head"],
	["learn", "leaning in, eyes wide"],
	["doubt", "frowning, arms crossed"],
	["agree", "nodding"],
	["guess", "tilting the head"],
	["suppose", "shrugging"],
	["trust", "standing calm with open hands"],
	["own", "standing tall"],
	["owe", "holding out empty hands"],
	["mean", "pointing"],
	["seem", "standing still"],
	["belong", "standing at ease"],
	["matter", "standing still"],
	["cost", "standing still"],
	["become", "standing transformed"],
	["happen", "standing still"],
	["consider", "rubbing the chin"],
	["die", "lying still with closed eyes"]
]);
var inwardWithObject = new Map([
	["want", "reaching toward"],
	["need", "reaching toward"],
	["love", "smiling at"],
	["like", "smiling at"],
	["hate", "glaring at"],
	["miss", "gazing toward"],
	["see", "looking at"],
	["notice", "turning toward"],
	["recognise", "staring at"],
	["recognize", "staring at"],
	["feel", "touching"],
	["hear", "listening, head tilted toward"]
]);
// web/core/producer/phrase.ts
var LONGEST$1 = 16;
var DROPPED = /^(?:soon|then|finally|suddenly|already|always|ever|since|again|once|never|still|just|own|himself|herself|itself|themselves|myself|also|later|meanwhile|yet|even|only|quite|very|really)$/;
var ENDING = /^(?:because|when|while|until|till|that|which|who|whose|where|whereas|although|though|if|than|as|so|but)$/;
var isLast = (tokens, at) => at === tokens.length - 1;
function phrase(words, at) {
	const said = [];
	let index = at;
	let whole = true;
	while (index < words.tokens.length && said.length < LONGEST$1 && !isTurn(words, index)) {
		const mention = words.mentions.find((one) => one.from === index);
		const text = mention === void 0 ? wordAt(words, index) : mentionAt(words, mention, index > at);
		if (mention !== void 0) index = mention.to - 1;
		const mark = /,/.test(words.tokens[index]?.after ?? "") ? "," : "";
		whole = text !== "";
		if (whole) said.push(text + mark);
		index++;
	}
	return tidy(said.join(" "), whole && index === words.tokens.length);
}
function isTurn({ tokens, mentions }, at) {
	const token = tokens[at];
	const before = tokens[at - 1];
	if (token === void 0 || ENDING.test(token.lower) || /[:;]/.test(before?.after ?? "")) return true;
	const joint = token.lower === "and" ? at + 1 : at;
	if (joint === at && !/,/.test(before?.after ?? "")) return false;
	const next = tokens[joint];
	if (next !== void 0 && (auxiliaries.has(next.lower) || next.lower === "there")) return true;
	const mention = mentions.find((one) => one.from === joint);
	const after = mention === void 0 ? void 0 : tokens[mention.to];
	return after !== void 0 && (auxiliaries.has(after.lower) || ["s", "past"].includes(verbOf(after.lower)?.form ?? ""));
}
function mentionAt({ name, self, mentions }, { id, from }, later) {
	if (later && id === self) return "";
	const called = mentions.filter((mention) => mention.from === from && mention.id !== self).map((mention) => `the ${name(mention.id)}`);
	return called.length < 2 ? `the ${name(id)}` : called.join(" and ");
}
function wordAt({ tokens, it, plain = false }, at) {
	const token = tokens[at];
	const before = tokens[at - 1];
	if (token === void 0 || DROPPED.test(token.lower) || token.lower === "too" && isLast(tokens, at)) return "";
	if (token.lower === "between" && tokens[at + 1]?.lower === "them") return "";
	if (token.lower === "them" && before?.lower === "between") return "";
	if (isPossessive(tokens, at)) return "the";
	if (token.lower === "it" && /^(?:is|was|rains|snows|rained|snowed)$/.test(tokens[at + 1]?.lower ?? "")) return "";
	if (pronouns.has(token.lower)) return /^(?:it|them|one)$/.test(token.lower) ? it : "";
	const verb = verbOf(token.lower);
	const joint = before !== void 0 && (adverbs.has(before.lower) || before.lower.endsWith("ly")) ? tokens[at - 2] : before;
	const joined = joint !== void 0 && (joint.lower === "and" || /,/.test(joint.after));
	if (verb !== void 0 && (["s", "past"].includes(verb.form) || SAME.test(token.lower)) && joined && !endsNoun(tokens, at)) return participleOf(verb.base);
	if (plain && verb?.form === "base" && joined && goesOn(tokens, at)) return participleOf(verb.base);
	return token.capital && conjunctions.has(token.lower) ? "" : token.text;
}
var SAME = /^(?:cast|put|cut|set|let|hit|shut|split|spread)$/;
function goesOn(tokens, at) {
	const [token, next] = [tokens[at], tokens[at + 1]];
	return token !== void 0 && next !== void 0 && !endsPhrase(token) && next.lower !== "and";
}
function endsNoun(tokens, at) {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token === void 0) return true;
	if (next === void 0) return token.lower.endsWith("s") && (tokens[at - 2]?.lower.endsWith("s") ?? true);
	return !(determiners.has(next.lower) || prepositions.has(next.lower) || pronouns.has(next.lower) || adverbs.has(next.lower) || visible.has(next.lower) && endsClause(tokens, at + 1)) || endsPhrase(token) && token.lower.endsWith("s");
}
var endsClause = (tokens, at) => isLast(tokens, at) || /[,;]/.test(tokens[at]?.after ?? "") || tokens[at + 1]?.lower === "and";
function isPossessive(tokens, at) {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token === void 0 || !/^(?:my|your|his|her|its|our|their)$/.test(token.lower)) return false;
	if (token.lower !== "her") return next !== void 0;
	return next !== void 0 && !endsPhrase(token) && !prepositions.has(next.lower) && !conjunctions.has(next.lower) && !determiners.has(next.lower);
}
var HELD = /,? with ((?:an?|the|two) (?:[\w-]+ ){0,2}?[\w-]+) in (?:the|one|both) (?:hands?|fists?|arms)\b/g;
function tidy(text, whole = false) {
	let clean = text.replace(/\s+/g, " ").replace(HELD, ", holding $1").replace(/\bfor the (help|advice|forgiveness|mercy|permission)\b/g, "for $1").replace(/\b(the|a|an) (?:the|a|an) /g, "$1 ").replace(/ ,/g, ",").trim();
	clean = clean.replace(/\b(the \w+),? \1\b/g, "$1");
	if (whole) return clean.replace(/^[,;]\s*|[,;]$/g, "");
	const hanging = /[,;]?\s*\b(?:and|or|but|of|to|from|with|by|for|at|in|the|a|an|as|than|into|on|under|over|behind|beside|across|no)$|[,;]$/;
	while (hanging.test(clean)) clean = clean.replace(hanging, "").trim();
	return clean.replace(/^[,;]\s*/, "");
}
// web/core/producer/objects.ts
var TIMES$1 = /^the (?:.* )?(?:day|night|morning|evening|week|year|hour|minute|time|summer|winter|spring|autumn|way|moment|third|second)s?$/;
function objectsOf(words, at) {
	const { direct, governed } = sortedObjects(words, at);
	return [...new Set([...direct, ...governed])];
}
function sortedObjects(words, at) {
	const direct = [];
	const governed = [];
	for (const [index, token] of words.tokens.entries()) {
		if (index < at) continue;
		if (ENDING.test(token.lower)) break;
		const noun = determiners.has(token.lower) || numbers.has(token.lower) ? nounAfter(words, index) : "";
		if (noun === "" || TIMES$1.test(noun)) continue;
		(isGoverned$1(words.tokens, index) ? governed : direct).push(noun);
	}
	return {
		direct,
		governed
	};
}
var isGoverned$1 = (tokens, at) => prepositions.has(tokens[at - 1]?.lower ?? "");
function nounAfter({ tokens, mentions }, at) {
	const said = [];
	for (let index = at; index < tokens.length && said.length < 4; index++) {
		const token = tokens[index];
		if (token === void 0 || mentions.some((mention) => mention.from <= index && index < mention.to && !mention.pronoun)) return "";
		const closed = !isCan(tokens, index) && [
			prepositions,
			conjunctions,
			auxiliaries,
			adverbs
		].some((list) => list.has(token.lower));
		if (said.length > 0 && isResult(tokens, index)) break;
		if (closed || index > at && (pronouns.has(token.lower) || token.capital)) break;
		if (!(determiners.has(token.lower) || numbers.has(token.lower) || pronouns.has(token.lower)) && !DROPPED.test(token.lower)) said.push(token.lower);
		if (endsPhrase(token)) break;
	}
	const noun = said.filter((word, index) => index === 0 || !word.endsWith("ing") || index < said.length - 1);
	return noun.length === 0 || bodyParts.has(noun.at(-1) ?? "") ? "" : `the ${noun.join(" ")}`;
}
function isResult(tokens, at) {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token === void 0 || !/^(?:past|participle)$/.test(verbOf(token.lower)?.form ?? "")) return false;
	return next === void 0 || endsPhrase(token) || prepositions.has(next.lower) || conjunctions.has(next.lower);
}
var isCan = (tokens, at) => tokens[at]?.lower === "can" && verbOf(tokens[at + 1]?.lower ?? "")?.form !== "base" && (tokens[at - 1]?.lower.endsWith("ing") || determiners.has(tokens[at - 1]?.lower ?? ""));
function touches(unit, { mentions, verb, thing }) {
	const words = {
		tokens: unit.tokens,
		mentions,
		name: () => "",
		it: "",
		self: ""
	};
	return !thing && verb >= 0 && sortedObjects(words, verb + 1).direct.length > 0;
}
function thingOf(unit, reading, it) {
	const { mentions, verb, thing } = reading;
	const words = {
		tokens: unit.tokens,
		mentions,
		name: () => "",
		it: "",
		self: ""
	};
	const after = sortedObjects(words, verb + 1);
	const subject = thing ? sortedObjects({
		...words,
		tokens: unit.tokens.slice(0, Math.max(verb, 0))
	}, 0).direct[0] : void 0;
	const keeps = it !== "" && unit.tokens.some((token) => /^(?:it|them|with)$/.test(token.lower));
	const acting = subject !== void 0 && forces.has(subject.split(" ").at(-1) ?? "");
	const [touched] = after.direct;
	return (acting ? touched ?? subject : subject ?? touched) ?? (keeps || thing && subject !== void 0 ? void 0 : after.governed[0]);
}
// web/core/producer/hash.ts
function hash(text) {
	let value = 2166136261;
	for (let index = 0; index < text.length; index++) {
		value ^= text.charCodeAt(index);
		value = Math.imul(value, 16777619);
	}
	return value >>> 0;
}
function pick(from, seed) {
	const chosen = from[hash(seed) % from.length];
	if (chosen === void 0) throw new Error("nothing to pick from");
	return chosen;
}
// web/core/producer/speaking.ts
var isSeen = (base, next) => /^(?:call|shout|cry|yell|scream|whisper|speak|answer|reply)$/.test(base) && prepositions.has(next) && !/^(?:to|that|of)$/.test(next);
var gestures = new Map([
	["ask", "asking with open hands"],
	["shout", "shouting, hands cupped around the mouth"],
	["call", "pointing, mouth wide open"],
	["cry", "crying out, head thrown back"],
	["scream", "screaming, fists clenched"],
	["yell", "yelling, one arm flung out"],
	["whisper", "whispering behind a raised hand"],
	["promise", "speaking with one hand on the chest"],
	["beg", "begging on both knees"],
	["warn", "warning with a raised finger"],
	["order", "giving orders with an outstretched arm"],
	["tell", "speaking and pointing ahead"],
	["answer", "answering with a tilt of the head"],
	["reply", "answering with a tilt of the head"],
	["wish", "nodding politely, one hand raised"],
	["explain", "explaining with spread fingers"]
]);
var talking = [
	"speaking, one hand raised",
	"talking with spread fingers",
	"speaking up, chin forward",
	"murmuring, leaning close",
	"talking, palm upturned"
];
function speaking(words, reading) {
	const base = verbOf(words.tokens[reading.verb]?.lower ?? "")?.base ?? "say";
	const listener = reading.present.find((member) => member.id !== reading.subject?.id);
	const toward = listener === void 0 ? "" : ` toward the ${words.name(listener.id)}`;
	return {
		doing: `${gestures.get(base) ?? pick(talking, words.tokens.map(({ lower }) => lower).join(" "))}${toward}`,
		bare: `speak${toward}`,
		objects: [],
		visible: true
	};
}
// web/core/producer/doing.ts
var STILL = {
	doing: "standing still, facing ahead",
	bare: "move",
	objects: [],
	visible: false
};
function actionOf(unit, reading, name, it) {
	const words = {
		tokens: unit.tokens,
		mentions: reading.mentions,
		name,
		it,
		self: reading.subject?.id ?? ""
	};
	if (reading.verb < 0) return wordless(words);
	if (unit.speech) return speaking(words, reading);
	return fromVerb(words, reading.verb, reading);
}
function wordless(words) {
	const last = words.mentions.findLast((mention) => !mention.governed);
	const rest = phrase(words, last === void 0 ? 0 : last.to);
	return rest === "" ? STILL : {
		...STILL,
		doing: rest,
		objects: objectsOf(words, 0)
	};
}
function fromVerb(words, at, reading) {
	const lower = words.tokens[at]?.lower ?? "";
	if (/^(?:is|am|are|was|were|be|been)$/.test(lower)) return being(words, at + 1, reading);
	if (/^(?:has|have|had|having)$/.test(lower)) return having(words, at + 1, reading);
	if (auxiliaries.has(lower)) return modal(words, at, reading);
	const verb = verbOf(lower);
	const base = verb?.base ?? guessed(lower);
	const subject = words.mentions.find((mention) => mention.from === at + 1 && mention.id === words.self);
	if (subject !== void 0 && !subject.governed) return inverted$1(words, base, at, subject.to, reading);
	return acting({
		...words,
		plain: verb?.form === "base"
	}, base, at + 1, reading);
}
var guessed = (word) => word.endsWith("ss") ? word : word.replace(/([^aeiou])ies$/, "$1y").replace(/(sh|ch|x|z|s)es$|s$/, "$1");
function inverted$1(words, base, at, after, reading) {
	const action = acting(words, base, after, reading);
	const where = phrase({
		...words,
		tokens: words.tokens.slice(0, at)
	}, 0);
	const doing = `${participleOf(base)} ${where.slice(0, 1).toLowerCase()}${where.slice(1)}`.trim();
	return {
		...action,
		doing,
		bare: `${base} ${where.toLowerCase()}`.trim()
	};
}
function being(words, at, reading) {
	const next = skipAdverbs(words.tokens, at);
	const token = words.tokens[next];
	const verb = token === void 0 ? void 0 : verbOf(token.lower);
	if (token === void 0) return STILL;
	if (token.lower === "not" || token.lower === "never") return STILL;
	if (verb?.form === "ing") return acting(words, verb.base, next + 1, reading);
	if (/^(?:been|being)$/.test(token.lower)) return being(words, next + 1, reading);
	const noun = determiners.has(token.lower) || numbers.has(token.lower.split("-")[0] ?? "") || words.mentions.some((mention) => mention.from === next);
	const rest = phrase(words, next);
	if (noun || rest === "") return {
		...STILL,
		objects: objectsOf(words, next)
	};
	return {
		...STILL,
		doing: ranks.get(rest) ?? rest,
		bare: `be ${rest}`
	};
}
var ranks = new Map([
	["last", "trailing far behind"],
	["first", "far ahead"],
	["late", "hurrying"],
	["alone", "standing alone"]
]);
function having(words, at, reading) {
	const next = skipAdverbs(words.tokens, at);
	const token = words.tokens[next];
	const verb = token === void 0 ? void 0 : verbOf(token.lower);
	if (token?.lower === "been") return being(words, next + 1, reading);
	if (token?.lower === "to") return modal(words, next, reading);
	if (token !== void 0 && verb !== void 0 && [
		"past",
		"participle",
		"base"
	].includes(verb.form) && !determiners.has(token.lower)) return acting(words, verb.base, next + 1, reading);
	const rest = phrase(words, at);
	return rest === "" ? STILL : {
		doing: `standing with ${rest}`,
		bare: `show ${rest}`,
		objects: objectsOf(words, at),
		visible: false
	};
}
function modal(words, at, reading) {
	let next = at;
	let negated = false;
	while (next < words.tokens.length && isHelping(words.tokens[next])) {
		negated ||= negations.has(words.tokens[next]?.lower ?? "");
		next++;
	}
	const verb = verbOf(words.tokens[next]?.lower ?? "");
	if (verb === void 0 || next >= words.tokens.length) return STILL;
	const action = acting(words, verb.base, next + 1, reading);
	if (!negated) return action;
	const able = /^(?:can|could|cannot|can't|couldn't)$/.test(words.tokens[at]?.lower ?? "");
	return inward.has(verb.base) ? STILL : {
		...action,
		doing: `${able ? "struggling" : "refusing"} to ${action.bare}`
	};
}
var isHelping = (token) => token !== void 0 && (auxiliaries.has(token.lower) || negations.has(token.lower) || token.lower === "to" || adverbs.has(token.lower));
function acting(words, base, at, reading) {
	const next = words.tokens[at]?.lower ?? "";
	if (/^(?:begin|start|continue|manage|dare|happen|use|seem)$/.test(base) && next === "to") return modal(words, at, reading);
	if (/^(?:want|need|decide|plan|hope|wish|prepare|like|love)$/.test(base) && next === "to") {
		const wanted = modal(words, at, reading);
		return {
			...wanted,
			doing: `leaning forward, about to ${wanted.bare}`
		};
	}
	if (speechVerbs.has(base) && !isSeen(base, next)) return speaking(words, reading);
	const toObject = inwardWithObject.get(base);
	const objects = objectsOf(words, at);
	const [object] = objects;
	if (toObject !== void 0 && !["to", "that"].includes(next) && (object !== void 0 || isMention(words, at))) return {
		doing: `${toObject} ${phrase(words, at)}`,
		bare: `${base} ${phrase(words, at)}`,
		objects,
		visible: true
	};
	const seen = inward.get(base) ?? (toObject === void 0 ? void 0 : "looking up, lips parted");
	if (seen !== void 0) return {
		doing: seen,
		bare: "look around",
		objects,
		visible: false
	};
	const rest = phrase(words, at);
	const mark = rest !== "" && /,/.test(words.tokens[at - 1]?.after ?? "") ? "," : "";
	return {
		doing: `${participleOf(base)}${mark} ${rest}`.trim(),
		bare: `${base}${mark} ${rest}`.trim(),
		objects,
		visible: true
	};
}
function skipAdverbs(tokens, at) {
	let next = at;
	while (next < tokens.length && adverbs.has(tokens[next]?.lower ?? "") && !isLast(tokens, next)) next++;
	return next;
}
var isMention = (words, at) => words.mentions.some((mention) => mention.from === at);
function sceneOf(unit, reading, name, it) {
	const words = {
		tokens: unit.tokens,
		mentions: reading.mentions,
		name,
		it,
		self: reading.subject?.id ?? ""
	};
	const begin = unit.tokens.findIndex((token) => !conjunctions.has(token.lower) && !DROPPED.test(token.lower));
	const from = Math.max(0, begin);
	if (/^(?:and |but |so |then )?(?:[\w ]{0,40})\b(?:nobody|no one)\b/i.test(unit.text.slice(0, 60))) return "";
	if (reading.verb < 0) return lowerFirst(phrase(words, from));
	const before = phrase({
		...words,
		tokens: unit.tokens.slice(0, reading.verb)
	}, from).replace(/\b[Tt]here$/, "");
	const action = fromVerb(words, reading.verb, reading);
	const doing = action.doing === STILL.doing ? phrase(words, reading.verb + 1) : action.doing;
	const scene = tidy(`${lowerFirst(before)} ${doing}`, true);
	return scene.replace(WHEN, "") || scene;
}
var WHEN = /^(?:(?:one|that|this|every|the next) (?:\w+ )?|(?:in|on|at) (?:the )?(?:\w+ )?)(?:evening|morning|night|afternoon|day|dawn|noon|dusk|midnight|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter),? (?=\w+ \w+)/i;
var lowerFirst = (text) => text.slice(0, 1).toLowerCase() + text.slice(1);
function nounOf(member) {
	if (member.kind === "group" || member.noun !== "") return member.plural ? member.name : member.noun;
	if (member.age === "child") return member.sex === "female" ? "girl" : "boy";
	return member.sex === "female" ? "woman" : "man";
}
// web/core/producer/picture.ts
var wide = ["wide shot", "full shot"];
var middle = [
	"medium shot",
	"medium long shot",
	"full shot"
];
var near = ["close-up", "medium shot"];
var detail = ["extreme close-up", "close-up"];
function turn(list, use) {
	return list[use % list.length] ?? "";
}
var subjectOf$2 = ({ doers }) => doers[0];
// web/core/producer/aspects-of-beings.ts
var thing = ({ objects }) => objects[0] ?? "";
var beside = (word) => (moment) => thing(moment) === "" ? "" : `${word} ${thing(moment)}`;
var verb = ({ action }) => action.doing.split(/[ ,]/)[0] ?? "";
var aimed = (moment) => ` on ${thing(moment) || "something out of frame"}`;
var held = (moment, _, use) => ` ${thing(moment) || turn(grounds, use)}`;
var grounds = [
	"a fold of cloth",
	"empty air",
	"the cold ground",
	"a rough surface"
];
function alone(order, note, framed, ways, tail) {
	return {
		order,
		draw(moment, use) {
			const member = subjectOf$2(moment);
			if (member === void 0) return void 0;
			const doing = `${turn(ways, use)}${tail(moment, member, use)}`;
			return {
				cast: [{
					id: member.id,
					doing
				}],
				props: [],
				note,
				...framed
			};
		}
	};
}
function empty(order, note, framed, what) {
	return {
		order,
		draw(moment, use) {
			const seen = what(moment, use);
			return seen === "" ? void 0 : {
				cast: [],
				props: [seen],
				note,
				...framed
			};
		}
	};
}
var poised = [
	"poised, one hand half raised",
	"drawing breath, shoulders set",
	"leaning forward, weight on the toes",
	"one step short, fingers spread",
	"crouched to spring, elbows tucked in",
	"hesitating, lower lip bitten",
	"rolling up both sleeves"
];
var gazes = [
	"eyes fixed",
	"brow furrowed, gaze",
	"mouth open, staring",
	"a slow smile, gazing",
	"eyes narrowed, gaze",
	"eyelids half closed, dwelling",
	"teeth clenched, peering"
];
var grips = [
	"only the hands in view, tight around",
	"only one hand in view, touching",
	"only the hands in view, resting upon",
	"only one hand in view, reaching out for",
	"only the hands in view, hovering above"
];
var arrivals = [
	"small in the distance, walking",
	"coming into view at the edge",
	"arriving with long strides",
	"a tiny figure crossing the open space",
	"hurrying along, clothes flapping",
	"stepping out from behind a corner"
];
var backs = [
	"shoulders raised",
	"head bowed",
	"back straight",
	"weight on one leg"
];
var watching = [
	"watching with parted lips",
	"looking on, chin raised",
	"staring past the camera",
	"following with wide eyes"
];
var lying = [
	"alone in a shaft of light",
	"resting on bare ground",
	"half in shadow",
	"filling the foreground"
];
var waiting = [
	"empty ground stretching out, long shadows",
	"drifting dust in slanting light",
	"a quiet corner with scattered leaves",
	"birds lifting off far away",
	"smoke rising over distant roofs",
	"a single lit spot amid gloom",
	"bare boards and a forgotten chair"
];
var shadows = [
	"throwing a long shadow on the ground",
	"a dark silhouette against the bright background",
	"outlined by backlight"
];
var mirrors = [
	"a puddle",
	"a dark pane",
	"polished metal",
	"still water"
].map((glass) => `mirrored in ${glass}`);
var pauses = [
	"pausing, breath visible, arms loose",
	"sinking down to rest",
	"straightening up, chin lifted",
	"turning the head toward a sound"
];
var heights = [
	"a small figure at the centre of the frame",
	"a lone shape between long lines",
	"dwarfed by the surroundings"
];
var steps = [
	"planted firmly",
	"mid-step",
	"on tiptoe",
	"skidding to a halt"
].map((way) => `only the feet in view, ${way}`);
var leaving = [
	"walking out of the frame, back turned",
	"moving off into the distance",
	"looking back over one shoulder",
	"disappearing past the edge"
];
var traces = [
	"fresh prints in the dust",
	"a dropped thread on the floor",
	"scratches on old wood",
	"a dent in soft ground"
];
var aspectsOfBeings = [
	alone(-2, "The breath before it", { sizes: middle }, poised, beside(", facing")),
	alone(2, "The face tells it", { sizes: near }, gazes, aimed),
	alone(1, "A detail", { sizes: detail }, grips, held),
	alone(-3, "On the way there", { sizes: wide }, arrivals, beside(" toward")),
	alone(3, "Seen from behind", {
		sizes: ["medium long shot", "full shot"],
		angle: "from behind"
	}, backs, (moment) => `, seen from behind, ${verb(moment)}`),
	{
		order: 4,
		draw(moment, use) {
			const doer = subjectOf$2(moment);
			const other = moment.others[use % Math.max(1, moment.others.length)];
			if (doer === void 0 || other === void 0) return void 0;
			const doing = `${turn(watching, use)} as the ${nounOf(doer)} keeps on`;
			return {
				cast: [{
					id: other.id,
					doing
				}],
				props: [],
				sizes: near,
				note: "How it looks to another"
			};
		}
	},
	empty(5, "Only a thing", {
		sizes: detail,
		angle: "high"
	}, (moment, use) => {
		return thing(moment) === "" ? "" : `${thing(moment)} ${turn(lying, use)}`;
	}),
	empty(-1, "The place waits", { sizes: wide }, (_, use) => turn(waiting, use)),
	alone(6, "As a shadow", {
		sizes: ["full shot", "wide shot"],
		angle: "low"
	}, shadows, (moment) => `, ${verb(moment)}`),
	alone(7, "A reflection", {
		sizes: near,
		angle: "tilted"
	}, mirrors, beside(", close to")),
	alone(8, "A pause", { sizes: middle }, pauses, beside(", within reach of")),
	alone(-4, "From high above", {
		sizes: wide,
		angle: "bird's eye"
	}, heights, (moment) => `, ${verb(moment)} far below`),
	alone(-5, "Step by step", {
		sizes: detail,
		angle: "low"
	}, steps, beside(" beside")),
	alone(9, "Afterwards", {
		sizes: ["wide shot", "medium long shot"],
		angle: "from behind"
	}, leaving, beside(", away from")),
	empty(10, "The trace it leaves", {
		sizes: detail,
		angle: "high"
	}, (moment, use) => {
		return `${turn(traces, use)}${thing(moment) === "" ? "" : ` near ${thing(moment)}`}`;
	})
];
// web/core/producer/aspects-of-things.ts
var aspectsOfThings = [
	thingAspect(-3, wide, [
		"far off, tiny under a huge sky",
		"seen across an empty space",
		"at the far end of the view"
	], "From far away"),
	thingAspect(1, detail, [
		"every grain and edge in sharp focus",
		"a thin line of light along the rim",
		"texture filling the frame"
	], "Very near", "high"),
	thingAspect(-1, middle, [
		"in calm, nothing stirring",
		"untouched, soft shadows around",
		"framed by dark foreground shapes"
	], "Just before"),
	thingAspect(2, middle, [
		"towering over the camera",
		"rising against the light",
		"looming in the foreground"
	], "From below", "low"),
	thingAspect(3, wide, [
		"seen straight from above",
		"a pattern of shapes and shadows",
		"small among long lines"
	], "From above", "bird's eye"),
	thingAspect(4, near, [
		"mirrored in still water",
		"behind a dusty pane",
		"doubled by a long shadow"
	], "Mirrored", "from the side"),
	thingAspect(5, wide, [
		"left behind in fading light",
		"changed, nothing moving",
		"a faint trace in the dust"
	], "Afterwards"),
	thingAspect(-2, near, [
		"half hidden behind a corner",
		"glimpsed through a gap",
		"at the edge of a dark frame"
	], "A glimpse", "from the side")
];
function subjectOf$1(scene) {
	const words = (scene.split(",")[0] ?? "").split(" ");
	const acting = words.findIndex((word, at) => at > 0 && word.endsWith("ing"));
	return words.slice(0, acting > 0 ? Math.min(acting, 6) : 6).join(" ") || "the empty place";
}
function thingAspect(order, sizes, ways, note, angle) {
	return {
		order,
		draw: ({ scene, objects }, use) => {
			return {
				cast: [],
				props: [`${use % 2 === 0 && objects[0] !== void 0 ? objects[0] : subjectOf$1(scene)}, ${turn(ways, use)}`],
				sizes,
				note,
				...angle && { angle }
			};
		}
	};
}
// web/core/producer/words/places.ts
var indoorPlaces = table(`
  shop, store, bakery, market hall: a small crowded shop with wooden shelves and a worn counter
  kitchen, galley: a narrow kitchen with hanging copper pans and a tiled stove
  bedroom, nursery: a small bedroom with a patchwork quilt and a round window
  room, parlour, lounge: a modest room with faded wallpaper and a wooden floor
  hall, town hall, ballroom: a wide hall with tall windows and a polished floor
  corridor, hallway, passage: a long narrow corridor with doors on both sides
  cellar, basement, vault: a low stone cellar with crowded shelves
  attic, loft: a dusty attic with slanted beams and a skylight
  library, archive: a tall library with ladders and rows of old shelves
  school, classroom: a plain classroom with wooden desks and a blackboard
  hospital, clinic, ward: a pale quiet ward with rows of white beds
  church, temple, chapel, cathedral: a tall stone nave with coloured windows
  museum, gallery: a white gallery with framed pictures and a polished floor
  theatre, theater, stage, opera, opera house, orchestra pit: a dim theatre with red curtains and footlights
  workshop, studio, forge, garage: a cluttered workshop with benches and hanging tools
  factory, mill: a vast brick factory with iron machines
  office: a cramped office with stacks of paper and a desk lamp
  tavern, inn, pub, bar, café, cafe, restaurant: a low-beamed tavern with small tables and warm lamps
  prison, cell, dungeon: a bare stone cell with a barred window
  cave, cavern, burrow, den, tunnel, mine: a dark rocky cave with damp uneven walls
  booth, photo booth: a narrow old photo booth with a pleated curtain
  laboratory, lab: a bright laboratory with glass flasks and humming machines
  palace, castle: a grand stone hall with banners and tall pillars
  cabin, hut, cottage, shed, barn: a rough timber cabin with one small window
  lift, elevator: a narrow old lift with brass buttons and a folding gate
  compartment, car, carriage, sleeping car, train, tram, bus: a narrow railway car with wood panels and small lamps
  cockpit, spaceship, spacecraft, capsule: a tight spaceship cabin with glowing panels
  bathroom: a small tiled bathroom with a claw-foot tub
  stairs, staircase, stairwell: a steep worn staircase with an iron rail
  floor, apartment, flat: a small apartment with potted plants and tall windows
  house, home: a small cosy house with creaking floorboards
  mantelpiece, hearth, fireplace: a stone fireplace with a broad wooden mantelpiece
  station: an old railway station with an iron roof and empty platforms
  lighthouse: a round white lighthouse room with a great glass lamp
  hotel, lobby: a faded hotel lobby with potted palms and a long counter
  van, truck, lorry: the cramped back of an old van with a small rear window
  airlock, hull: a narrow steel airlock with heavy round doors
  greenhouse: a glass greenhouse crowded with green leaves
`);
var outdoorPlaces = table(`
  forest, wood, woods, jungle: a dense forest of tall mossy trunks and ferns
  clearing, glade: a sunlit forest clearing ringed with ferns
  tree, hollow tree: a huge gnarled tree with a hollow trunk
  garden, orchard: a walled garden with flower beds and fruit trees
  park, playground: a green park with benches and old trees
  field, meadow, pasture: a wide grassy meadow with wildflowers
  farm, farmyard: a small farm with a red barn and muddy yard
  hill, hills, hillside, slope: a steep green hill under a wide sky
  mountain, mountains, peak, summit, cliff: a bare rocky mountain with patches of snow
  valley, canyon, gorge: a deep green valley between steep slopes
  river, stream, brook, canal, creek: a winding river between reedy banks
  riverbank, bank: a sloping grassy bank by the water
  lake, pond, well: a still lake edged with reeds
  waterfall: a white waterfall over dark rocks
  sea, ocean, strait, bay, waves: an open grey-green sea with rolling waves
  beach, shore, coast, sand, dunes: a long sandy beach with low waves
  island: a small rocky island with wind-bent trees
  harbour, harbor, port, dock, quay, pier: a wooden pier with mooring posts above dark water
  ship, boat, ferry, deck, raft: the worn wooden deck of a small ship
  bridge: a long stone bridge over slow water
  street, alley, lane, avenue, kerb, curb, pavement, sidewalk: a narrow cobbled street between old houses
  road, path, track, trail, highway: a winding dirt road between low hedges
  square, plaza: a broad paved town square with old facades
  marketplace, market: rows of market stalls under striped awnings
  fountain: a round stone fountain in a paved square
  town, village: a small town of crooked roofs and chimneys
  city, capital: a crowded city of tall buildings and narrow streets
  yard, courtyard, backyard: a small brick courtyard with washing lines
  roof, rooftop, rooftops: a tiled rooftop above a sea of chimneys
  balcony, terrace: a narrow iron balcony high above the street
  tower, belfry, clock tower: a tall stone clock tower with a white dial
  wall, gate: a high brick wall overgrown with ivy
  windowsill: a deep window with a wooden sill
  steps: worn stone steps before a heavy door
  pitch, football pitch: a muddy football pitch with white goals and floodlights
  pass, mountain pass: a narrow rocky mountain pass between steep walls
  pool, swimming pool: a bright tiled pool of clear water
  doorstep, doorway, porch, threshold: a worn stone doorstep before a painted door
  desert, dune: a flat cracked desert under an empty sky
  swamp, marsh, bog: a misty marsh with black pools and dead trees
  snowfield, glacier, tundra: a wide white snowfield with blue shadows
  cemetery, graveyard, grave: an old graveyard with leaning stones
  ruins, ruin: crumbling stone ruins covered with vines
  stadium, arena, racetrack, circus: a large ring with crowded stands
  airport, runway: a broad concrete runway with distant lights
  platform, railway: a long railway platform with iron lamps
  mars: a red dusty plain of scattered rocks under a pale orange sky
  moon: a grey cratered plain under a black starry sky
  space, orbit: black space full of stars above a curved planet
  planet: a strange rocky plain under two small moons
  sky, clouds: an open sky above drifting clouds
  nest: a round nest of twigs high in a tree
  vineyard: rows of vines on a sunny slope
`);
var isPlaceWord = (word) => indoorPlaces.has(word) || outdoorPlaces.has(word);
// web/core/producer/aspects.ts
function itself(moment) {
	const { doers, others, action, scene } = moment;
	const active = doers.map((member) => ({
		id: member.id,
		doing: action.doing
	}));
	const beside = others.map((member, index) => ({
		id: member.id,
		doing: companion(moment, index)
	}));
	const alone = scene === "" && active.length === 0 ? [ownWords(moment)] : [];
	return {
		cast: [...active, ...beside].slice(0, 4),
		props: scene === "" ? [...alone, ...propsOf(moment)] : [scene],
		sizes: [],
		note: ""
	};
}
var propsOf = ({ action, doers }) => doers.length === 0 ? [] : action.objects.map((object) => object.replace(/^the /, "")).map((noun) => noun.replace(/ (?:\p{L}+ed|broken|open|shut|back)$/u, "")).filter((noun) => isProp(noun.split(" ").at(-1) ?? "")).slice(0, 2);
var isProp = (noun) => !isPlaceWord(noun) && !forces.has(noun) && !garmentWords.has(noun) && !/^(?:help|corner|side|end|rest|way|top|bottom|middle|edge|pocket|ground|floors?|piece|step|steps|splash|line|shade|fists?)$/.test(noun);
function ownWords({ unit }) {
	const said = unit.text.replace(/["“”«»「」]/g, "").trim();
	return /\b(?:nobody|no one)\b/i.test(said) ? "an empty silent place, nothing moving" : said.slice(0, 120);
}
var companions = [
	"standing close by, watching",
	"turning toward the scene, eyes wide",
	"leaning in from the side",
	"half turned away, looking back"
];
function companion(moment, index) {
	const doer = subjectOf$2(moment);
	if (doer === void 0) return companions[(index + 1) % companions.length] ?? "";
	return `${moment.action.doing.includes(nounOf(moment.others[index] ?? doer)) ? "facing" : "standing near"} the ${nounOf(doer)}`;
}
function picturesOf(moment, count, used) {
	const table = moment.doers.length > 0 ? aspectsOfBeings : aspectsOfThings;
	const drawn = [{
		order: 0,
		picture: itself(moment)
	}];
	const uses = (aspect) => used.get(aspect) ?? 0;
	const fitting = table.filter((aspect) => aspect.draw(moment, uses(aspect)) !== void 0);
	while (drawn.length < count && fitting.length > 0) {
		const [aspect] = fitting.sort((a, b) => uses(a) - uses(b));
		const picture = aspect?.draw(moment, uses(aspect));
		if (aspect === void 0 || picture === void 0) break;
		drawn.push({
			order: aspect.order + uses(aspect) / 100,
			picture
		});
		used.set(aspect, uses(aspect) + 1);
	}
	return drawn.sort((a, b) => a.order - b.order).map(({ picture }) => picture);
}
// web/core/producer/colours.ts
var castColours = [
	{
		name: "mustard",
		hex: "#d9a441"
	},
	{
		name: "teal",
		hex: "#2f8f8b"
	},
	{
		name: "crimson",
		hex: "#b8323a"
	},
	{
		name: "violet",
		hex: "#7d5ba6"
	},
	{
		name: "forest green",
		hex: "#4f7f45"
	},
	{
		name: "sky blue",
		hex: "#5b9bd5"
	},
	{
		name: "coral",
		hex: "#e2725b"
	},
	{
		name: "navy",
		hex: "#2e4374"
	},
	{
		name: "rose",
		hex: "#d17a9b"
	},
	{
		name: "olive",
		hex: "#8b8b3a"
	},
	{
		name: "rust",
		hex: "#a5562a"
	},
	{
		name: "lavender",
		hex: "#a99bd1"
	}
];
function castColour(index, start) {
	const round = Math.floor(index / castColours.length);
	const colour = castColours[(index + start) % castColours.length] ?? castColours[0];
	return round === 0 ? colour : {
		name: colour.name,
		hex: shade(colour.hex, round)
	};
}
function shade(hex, round) {
	return `#${[
		1,
		3,
		5
	].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).map((part) => Math.max(0, Math.round(part * (1 - .055 * round)))).map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
var cloth = {
	red: "#c0392f",
	scarlet: "#c8332b",
	crimson: "#b8323a",
	orange: "#d9772b",
	yellow: "#e0b030",
	gold: "#c79a3a",
	golden: "#c79a3a",
	mustard: "#d9a441",
	green: "#4f7f45",
	teal: "#2f8f8b",
	blue: "#3f72af",
	navy: "#2e4374",
	purple: "#6f4f9c",
	violet: "#7d5ba6",
	pink: "#d17a9b",
	brown: "#7a5233",
	black: "#4a4a52",
	grey: "#8a8d91",
	gray: "#8a8d91",
	white: "#efeae0"
};
function clothColour(words) {
	return (words.toLowerCase().match(/[a-z]+/g) ?? []).map((word) => cloth[word]).find((hex) => hex !== void 0);
}
function freeColour(used, index) {
	for (let at = index;; at++) {
		const { hex } = castColour(at, 0);
		if (!used.has(hex)) return hex;
	}
}
// web/core/producer/words/animals.ts
var animals = table(`
  ant: a glossy dark brown body and thin feelers
  badger: grey fur and a black and white striped face
  bat: brown fur and folded leathery wings
  bear: shaggy brown fur and a broad muzzle
  beaver: sleek brown fur and a flat scaly tail
  bee: a fuzzy gold and black striped body
  beetle: a shiny dark green shell
  bull: a heavy black coat and curved horns
  butterfly: orange wings edged with black
  camel: sandy fur and a single hump
  cat: sleek grey tabby fur and a white chest
  caterpillar: a plump bright green body
  chicken, hen: speckled russet feathers and a red comb
  cow: a white coat with brown patches
  crab: a rust red shell and large claws
  cricket, grasshopper: a slim green body and long hind legs
  crocodile, alligator: rough olive scales and yellow eyes
  crow: ruffled black feathers and a strong beak
  raven: glossy black feathers and a heavy beak
  deer, stag, fawn: a reddish brown coat and slender legs
  dog, hound: short brown fur and one folded ear
  puppy: soft golden fur and floppy ears
  dolphin: smooth blue-grey skin and a curved fin
  donkey, mule: dusty grey fur and long ears
  dove, pigeon: soft grey feathers and a pale throat
  dragonfly: a slim teal body and clear wings
  duck, duckling: mottled brown feathers and an orange bill
  eagle, hawk, falcon: dark brown feathers and a hooked yellow beak
  elephant: wrinkled grey skin and a long trunk
  fish, trout, carp: silver scales and a forked tail
  fly: a dark body and clear wings
  fox: rust red fur and a white-tipped tail
  frog: smooth leaf-green skin and golden eyes
  toad: bumpy brown skin and amber eyes
  giraffe: a tall spotted yellow coat
  goat: shaggy white fur and curved horns
  goose, gosling: white feathers and an orange bill
  gull, seagull: white feathers and grey wings
  hamster: fluffy caramel fur and round cheeks
  hare: long brown fur and tall black-tipped ears
  hedgehog: brown spines and a pale pointed face
  heron, stork, crane: slate grey feathers and a long yellow bill
  horse, mare, stallion: a chestnut coat and a dark mane
  foal, pony: a dappled grey coat and a tangled mane
  jackdaw: black feathers and pale silver eyes
  kitten: fluffy ginger fur and round green eyes
  lamb: curly cream wool and thin legs
  sheep, ram, ewe: thick cream wool and a dark face
  lion, lioness: tawny fur and a broad face
  lizard: mottled green scales and a long tail
  lobster: a dark red shell and heavy claws
  magpie: glossy black and white feathers and a long tail
  mole: velvety black fur and broad pink paws
  monkey, ape: brown fur and a pale face
  moth: powdery grey wings
  mouse: soft grey fur and large round ears
  octopus: smooth orange skin and eight curling arms
  otter: sleek dark brown fur and whiskers
  owl: mottled brown feathers and round amber eyes
  ox: a heavy brown coat and wide horns
  panda: thick black and white fur
  parrot: bright green feathers and a red crown
  peacock: a shimmering blue neck and a long patterned tail
  penguin: black and white feathers and a stout body
  pig, piglet: pale pink skin and a round snout
  rabbit, bunny: soft fawn fur and long ears
  rat: dark grey fur and a long bare tail
  robin: brown wings and a bright red breast
  rooster, cockerel: copper feathers and a tall red comb
  salmon: pink-silver scales and a hooked jaw
  seal: smooth spotted grey skin and large dark eyes
  shark: smooth slate-blue skin and a tall fin
  snail: a soft grey body and a spiral brown shell
  snake, serpent: patterned green scales
  sparrow, wren, finch: streaky brown feathers and a tiny beak
  spider: a round dark body and long thin legs
  squid: a smooth mottled mantle and ten long arms
  jellyfish: a pale translucent bell and trailing threads
  fennec: sand-coloured fur and enormous ears
  lynx, leopard, cheetah, panther: spotted tawny fur and tufted ears
  weasel, ferret, marten, stoat: sleek russet fur and a long body
  raccoon: grey fur and a black mask
  kangaroo: short reddish fur and a thick tail
  walrus: wrinkled brown skin and long tusks
  hippo, rhino: thick grey skin and small ears
  flamingo, pelican, ostrich: pale rose feathers and a long neck
  squirrel: red fur and a bushy tail
  swallow: deep blue wings and a forked tail
  swan: pure white feathers and a long curved neck
  tiger: orange fur with black stripes
  tortoise, turtle: a domed brown shell and wrinkled skin
  whale: smooth dark blue skin and a pale belly
  wolf: thick grey fur and yellow eyes
  worm: a smooth pink body
  zebra: a black and white striped coat
`);
var oddPlurals = new Map([
	["mice", "mouse"],
	["geese", "goose"],
	["wolves", "wolf"],
	["oxen", "ox"],
	["deer", "deer"]
]);
function singleAnimal(word) {
	return [
		oddPlurals.get(word),
		word.replace(/ies$/, "y"),
		word.replace(/es$/, ""),
		word.replace(/s$/, "")
	].find((form) => form !== void 0 && form !== word && animals.has(form));
}
var birds = words(`chicken hen crow raven dove pigeon duck duckling eagle hawk falcon goose gosling gull seagull
  heron stork crane jackdaw magpie owl parrot peacock penguin robin rooster cockerel sparrow wren finch swallow swan`);
var machines = words("robot android automaton cyborg drone golem mech");
var mechanical = words("brass clockwork mechanical wind-up robotic iron steel tin copper");
var creatures = table(`
  dragon: emerald scales and folded leathery wings
  giant: a towering frame and a tangled beard
  ghost, spirit, phantom: a pale translucent body and drifting edges
  goblin, imp: green skin, pointed ears and a crooked grin
  troll, ogre: mossy grey skin and a heavy brow
  fairy, pixie: glowing gossamer wings and silver hair
  elf, gnome, dwarf: pointed ears and a neat forked beard
  monster, beast: shaggy dark fur and bright round eyes
  unicorn: a white coat, a silver mane and a spiral horn
  alien: smooth violet skin and large black eyes
  demon, devil: crimson skin and small curved horns
  angel: pale feathered wings and a soft glow
  vampire: a pale sharp face and slicked black hair
  skeleton: bleached bones and hollow eye sockets
  scarecrow: a burlap face, button eyes and straw hands
  snowman: a round snow body, coal eyes and a carrot nose
  doll, puppet: a painted wooden face and jointed limbs
  phoenix, griffin: fiery red and gold feathers
`);
function singleCreature(word) {
	return [
		word.replace(/ies$/, "y"),
		word.replace(/ves$/, "f"),
		word.replace(/s$/, "")
	].find((form) => form !== word && (creatures.has(form) || machines.has(form)));
}
var people$1 = new Map([
	[
		"female",
		"child",
		"girl schoolgirl granddaughter"
	],
	[
		"male",
		"child",
		"boy schoolboy grandson paperboy"
	],
	[
		"unknown",
		"child",
		"child kid toddler baby pupil infant orphan grandchild urchin schoolchild"
	],
	[
		"female",
		"young",
		"bride maiden princess maid daughter niece lass waitress ballerina"
	],
	[
		"male",
		"young",
		"groom prince lad son nephew page squire bellboy"
	],
	[
		"unknown",
		"young",
		"apprentice student teenager youth novice"
	],
	[
		"female",
		"adult",
		`woman lady mother mum mom mama aunt sister wife queen actress duchess countess empress postwoman
    policewoman fisherwoman seamstress nun priestess heroine landlady stewardess huntress washerwoman
    mermaid witch girlfriend abbess baroness goddess hostess`
	],
	[
		"male",
		"adult",
		`man father dad papa uncle brother husband king gentleman duke count emperor postman policeman
    fisherman milkman monk priest lord knight hero landlord waiter butler fireman salesman woodsman
    watchman ferryman doorman boyfriend woodcutter blacksmith wizard cowboy abbot baron god`
	],
	[
		"female",
		"old",
		"grandmother grandma granny nana crone widow"
	],
	[
		"male",
		"old",
		"grandfather grandpa granddad widower hermit"
	],
	[
		"unknown",
		"adult",
		`doctor nurse teacher baker cook chef driver captain sailor soldier farmer plumber carpenter mason mayor
    scribe master conductor stranger passenger neighbour neighbor thief guard robber pirate traveller traveler
    merchant trader miner painter musician singer dancer fiddler drummer pianist clown juggler acrobat magician
    tailor cobbler shoemaker butcher barber clockmaker watchmaker locksmith gardener shepherd hunter miller
    ferrykeeper lighthouse-keeper keeper librarian clerk judge lawyer scientist inventor engineer pilot astronaut
    detective inspector officer general sergeant cleaner sweeper builder worker potter weaver poet writer author
    artist sculptor photographer tourist guest host servant beggar peasant villager citizen rider cyclist runner
    swimmer climber diver skater player coach referee winner champion friend cousin parent twin ghost spy rebel
    ruler sultan explorer mechanic electrician porter cashier shopkeeper innkeeper bartender fortune-teller healer
    bishop pilgrim prophet messenger smith jeweller jeweler glassblower beekeeper fisher falconer mapmaker
    cartographer postmaster stationmaster puppeteer organist cellist violinist composer ferrywoman oarsman
    professor commander sheriff deputy lieutenant colonel admiral constable carrier caretaker defender opponent guide
    surgeon dentist vet pharmacist usher dealer collector burglar smuggler outlaw bandit hiker camper
    operator director producer manager editor owner boss dresser lamplighter drifter foreman assistant secretary president minister ambassador curator firefighter lifeguard nomad`
	]
].flatMap(([sex, age, list]) => [...words(list)].map((word) => [word, {
	sex,
	age
}])));
var TRADE = /^\p{L}{2,}-?(?:keeper|maker|seller|driver|player|worker|hunter|dealer|lighter|tamer|sweeper|catcher|bearer|cutter|picker|builder|carrier|writer|singer|master|smith|wright|monger|woman|man)$/u;
var NOBODY = /^(?:human|german|roman|woman|masterwork|snowman)$/;
function personOf(word) {
	const listed = people$1.get(word);
	if (listed !== void 0 || !TRADE.test(word) || NOBODY.test(word)) return listed;
	return {
		sex: word.endsWith("woman") ? "female" : word.endsWith("man") ? "male" : "unknown",
		age: "adult"
	};
}
var personPlurals = new Map([
	["children", "child"],
	["men", "man"],
	["women", "woman"],
	["wives", "wife"],
	["thieves", "thief"],
	["people", "villager"]
]);
function singlePerson(word) {
	return [
		personPlurals.get(word) ?? (word.endsWith("men") ? word.replace(/men$/, "man") : void 0),
		word.replace(/ies$/, "y"),
		word.replace(/es$/, ""),
		word.replace(/s$/, "")
	].find((form) => form !== void 0 && form !== word && personOf(form) !== void 0);
}
var femaleTitles = words(`mrs ms miss lady aunt queen princess mother sister granny grandma madam madame
  mademoiselle mistress signora signorina señora señorita senora senorita frau fräulein fru doña dona donna baroness
  countess duchess mum mama`);
var maleTitles = words(`mr mister sir uncle king prince lord father brother grandpa monsieur signor señor
  senor herr don dom baron count duke dad papa abbot`);
var alsoThings = words("ruler page seal crane bat count host coach conductor jack mole fly poker cricket");
var femaleNames = words(`ada agnes aisha alice alma amara amina ana anna anne annie anya asha astrid ava beatrice
  bella bridget carla carmen celia chiara chloe clara clementine dalia daisy delia diana dilys dora edith elena eleanor
  elise eliza ella elsa emily emma erin esme esther eva eve fatima fenna fern fiona flora freya gemma gerda grace greta
  hana hanna hannah hazel heidi helen helga ida imke imogen ines ingrid irene iris isabel ivy jane jasmine joan josephine
  judith julia june kate katya kira lara laura leila lena leonie leila lila lily lina linda lucia lucy luna mabel maeve mara
  maia maja maria marie marta martha mary matilda maya mei mia mila mina mira miriam molly nadia naomi nell nina noor nora
  olga olive olivia orla petra pia poppy priya rachel rosa rose ruby ruth sadie sally samira sara sarah saskia selma signe
  sofia sonja sophie stella suki susan sylvia tara tessa tilda uma ursula vera violet wanda wendy willa yara ylva yuki zara
  zelda zoe belit`);
var maleNames = words(`aaron abel adam ahmed alan albert alex alfred ali amir anders andre andrew anton ari arthur
  axel ben benjamin bernard bert boris bruno carl carlos charles charlie christopher colin daniel dario david dennis diego
  dmitri edgar edmund edward eli elias emil emir enzo eric ernest felix fergus finn francis frank fred george gideon gustav
  hans harold harry hassan hector henry hiro hugo joshua ezra ian igor isaac ismael ivan jack jacob jakob james jan jasper joe john
  jonas jonah joren jorge josef joseph juan julian kai karl kenji kofi lars leo leon liam louis luca lucas ludo luis luke
  magnus malik marco mario mark martin mateo max michael milo mohammed nico nils noah oliver olaf omar oscar otto owen pablo
  paolo patrick paul pedro peter pierre rafael ravi raymond rene robert robin roman rory samuel sam santiago sebastian
  simon stefan stephen sven theo thomas tim tobias tom tomas umberto victor viktor vincent walter wilhelm will william
  xavier yusuf zach`);
// web/core/producer/phrases.ts
function beingOf(word) {
	const single = singular(word);
	if (single !== void 0) return {
		...single,
		plural: false
	};
	const person = singlePerson(word);
	if (person !== void 0) return {
		head: person,
		kind: "person",
		plural: true
	};
	const animal = singleAnimal(word);
	if (animal !== void 0) return {
		head: animal,
		kind: "animal",
		plural: true
	};
	const creature = singleCreature(word);
	return creature === void 0 ? void 0 : {
		head: creature,
		kind: singular(creature)?.kind ?? "creature",
		plural: true
	};
}
function singular(word) {
	if (machines.has(word)) return {
		head: word,
		kind: "machine"
	};
	if (creatures.has(word)) return {
		head: word,
		kind: "creature"
	};
	if (personOf(word) !== void 0) return {
		head: word,
		kind: "person"
	};
	return animals.has(word) ? {
		head: word,
		kind: "animal"
	} : void 0;
}
function nounPhrases(unit, index) {
	return unit.tokens.flatMap((_, at) => nounPhraseAt(unit, index, at) ?? []);
}
function nounPhraseAt({ tokens }, unit, at) {
	const token = tokens[at];
	const noun = token === void 0 ? void 0 : beingOf(token.lower);
	if (token === void 0 || noun === void 0 || token.capital && at > 0 && noun.kind !== "person") return void 0;
	const from = phraseStart(tokens, at);
	if (isModifier$1(tokens, at, noun) || isActing(tokens, from, at, noun.plural)) return void 0;
	const before = tokens.slice(from, at).map((word) => word.lower);
	const determiner = before.find((word) => determiners.has(word) || numbers.has(word)) ?? "";
	if (determiner === "" && !noun.plural && verbOf(token.lower) !== void 0) return void 0;
	if (alsoThings.has(noun.head) && (governor(tokens, from) !== "" || !acts(tokens, at))) return void 0;
	const kind = isMechanical(tokens, at, before) ? "machine" : noun.kind;
	const adjectives = before.filter((word) => !determiners.has(word) && !numbers.has(word) && !/['’]s$/.test(word));
	const counted = before.find((word) => numbers.has(word) && word !== "one") ?? "";
	return {
		unit,
		from,
		to: at + 1,
		...noun,
		named: false,
		kind,
		determiner: counted || determiner,
		adjectives,
		governed: governor(tokens, from)
	};
}
function isModifier$1(tokens, at, { kind }) {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token === void 0 || next === void 0 || endsPhrase(token) || next.capital) return false;
	if (beingOf(next.lower) !== void 0 && verbOf(next.lower) === void 0) return true;
	if (visible.has(next.lower)) return isOpen(tokens[at + 2]);
	const bare = !determiners.has(tokens[at - 1]?.lower ?? "") && kind !== "person";
	return isOpen(next) && verbOf(next.lower) === void 0 && (!/(?:s|ed|ing)$/.test(next.lower) || bare);
}
function isOpen(token) {
	if (token === void 0 || token.capital || token.lower.endsWith("ly")) return false;
	return ![
		prepositions,
		conjunctions,
		pronouns,
		auxiliaries,
		adverbs,
		determiners,
		numbers
	].some((list) => list.has(token.lower)) && !/^a[lwbs][a-z]+$/.test(token.lower);
}
function isActing(tokens, from, at, plural) {
	const [token, next, before] = [
		tokens[at],
		tokens[at + 1],
		tokens[at - 1]
	];
	if (!plural || token === void 0 || verbOf(token.lower)?.form !== "s") return false;
	if (SINGULAR.test(tokens[from]?.lower ?? "") && from < at) return true;
	if (before === void 0 || next === void 0 || endsPhrase(token)) return false;
	return (determiners.has(next.lower) || pronouns.has(next.lower)) && !determiners.has(before.lower) && !numbers.has(before.lower);
}
var SINGULAR = /^(?:an?|this|that|each|every|another|one)$/;
function acts(tokens, at) {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token === void 0 || next === void 0 || endsPhrase(token)) return false;
	const form = verbOf(next.lower)?.form;
	return next.lower === "who" || next.lower === "and" || form === "s" || form === "past" || next.capital;
}
function phraseStart(tokens, at) {
	let from = at;
	while (from > 0 && at - from < 5) {
		const before = tokens[from - 1];
		if (before === void 0 || endsPhrase(before)) break;
		if (numbers.has(before.lower)) return articles.has(tokens[from - 2]?.lower ?? "") ? from - 2 : from - 1;
		if (determiners.has(before.lower)) return from - 1;
		const retired = verbOf(before.lower)?.form === "past" && /^(?:an?|the|his|her|their|my)$/.test(tokens[from - 2]?.lower ?? "");
		if (TIMES.test(before.lower) || !isDescribing(before) && !retired && !ordinals.has(before.lower)) break;
		from--;
	}
	while (from < at && !startsWell(tokens[from])) from++;
	return from;
}
var TIMES = /^(?:day|night|morning|evening|afternoon|week|month|year|summer|winter|spring|autumn|time)s?$/;
var startsWell = (token) => token !== void 0 && !token.lower.endsWith("ly");
function isDescribing(token) {
	const { lower } = token;
	const grammar = [
		prepositions,
		conjunctions,
		pronouns,
		auxiliaries,
		adverbs
	].some((list) => list.has(lower));
	const verb = verbOf(lower);
	const acting = verb !== void 0 && !["participle", "ing"].includes(verb.form) && !/^(?:clean|clear|cool|dry|open|warm|calm|smooth|slow|light|blind|tame|wild|free|last|steady)$/.test(lower);
	return !grammar && !acting && !token.capital;
}
function governor(tokens, from) {
	const before = tokens[from - 1];
	return before !== void 0 && !endsPhrase(before) && prepositions.has(before.lower) ? before.lower : "";
}
function isMechanical(tokens, at, before) {
	const made = tokens[at + 1]?.lower === "of" ? tokens[at + 2]?.lower ?? "" : "";
	return mechanical.has(made) || before.some((word) => mechanical.has(word));
}
// web/core/producer/links.ts
function linkPhrases(units, phrases) {
	const keys = new Keys();
	for (const phrase of phrases) keys.add(keyOf(phrase));
	joinNames(phrases, keys);
	joinTitles(phrases, keys);
	phrases.forEach((phrase, index) => {
		const next = phrases[index + 1];
		if (next?.unit === phrase.unit && isSame(units, phrase, next)) keys.join(keyOf(phrase), keyOf(next));
	});
	joinAsides(units, phrases, keys);
	joinGeneric(phrases, keys);
	return [...Map.groupBy(phrases, (phrase) => keys.root(keyOf(phrase))).values()];
}
var APART = /^(?:first|second|third|other|another|older|elder|younger|tall|short|big|fat|thin)$/;
function keyOf({ head, named, plural, adjectives, determiner }) {
	if (named) return `name ${bare(head)}`;
	const apart = [...adjectives, determiner].filter((word) => APART.test(word)).join(" ");
	return `${plural ? "group" : "one"} ${head} ${apart}`.trim();
}
function bare(name) {
	const words = name.toLowerCase().split(" ");
	const own = words.findIndex((word) => !titles.has(word));
	return words.slice(own < 0 ? 0 : own).join(" ");
}
var Keys = class {
	#parent = new Map();
	add(key) {
		if (!this.#parent.has(key)) this.#parent.set(key, key);
	}
	root(key) {
		const parent = this.#parent.get(key) ?? key;
		return parent === key ? key : this.root(parent);
	}
	join(a, b) {
		this.#parent.set(this.root(b), this.root(a));
	}
};
function joinNames(phrases, keys) {
	const names = [...new Set(phrases.filter((phrase) => phrase.named).map((phrase) => bare(phrase.head)))];
	for (const short of names) {
		const full = names.filter((name) => name !== short && name.split(" ").includes(short));
		if (full.length === 1 && full[0] !== void 0) keys.join(`name ${full[0]}`, `name ${short}`);
	}
}
function joinTitles(phrases, keys) {
	const titled = new Map();
	for (const { head, named } of phrases) {
		const title = head.split(" ")[0]?.toLowerCase() ?? "";
		if (named && personOf(title) !== void 0) titled.set(title, [...new Set([...titled.get(title) ?? [], bare(head)])]);
	}
	for (const [title, names] of titled) if (names.length === 1 && phrases.some((phrase) => keyOf(phrase) === `one ${title}`)) keys.join(`name ${names[0]}`, `one ${title}`);
}
function isSame(units, a, b) {
	if (!a.named && !b.named) return isExplained(units, a, b);
	if (a.plural || b.plural || a.named === b.named) return false;
	const tokens = units[a.unit]?.tokens ?? [];
	const between = tokens.slice(a.to, b.from).map((token) => token.lower);
	const joint = tokens[a.to - 1]?.after ?? "";
	const noun = a.named ? b : a;
	const [first = "", second = ""] = between;
	if (between.length === 0 && !a.named) return !/[,;:.]/.test(joint) ? !/^an?$/.test(a.determiner) : isAside(units, a, b);
	if (between.length === 0) return /,/.test(joint) && isAside(units, a, b) && noun.determiner !== "";
	if (between.length === 1) return /^(?:is|was|am|called|named|became|becomes)$/.test(first);
	return between.length === 2 && /^(?:is|was|who)$/.test(first) && /^(?:called|named|was|is|still|once)$/.test(second);
}
function isExplained(units, a, b) {
	if (a.plural !== b.plural || a.to !== b.from || a.kind !== b.kind || a.head === b.head) return false;
	const tokens = units[a.unit]?.tokens ?? [];
	const next = tokens[b.to];
	const opens = a.plural ? /^\p{L}+$/u.test(b.determiner) && b.determiner !== "the" : /^an?$/.test(b.determiner);
	const named = next !== void 0 && /^(?:named|called)$/.test(next.lower);
	return opens && /,/.test(tokens[a.to - 1]?.after ?? "") && (named || isAside(units, a, b));
}
function isAside(units, a, b) {
	const tokens = units[b.unit]?.tokens ?? [];
	const last = tokens[b.to - 1];
	const next = tokens[b.to];
	if (last === void 0 || next?.lower === "and") return false;
	const listed = tokens.slice(a.to).some((token, index, all) => /,/.test(token.after) && all[index + 1]?.lower === "and");
	return (endsPhrase(last) || next === void 0 || prepositions.has(next.lower) || next.lower === "who") && !(listed && !/,/.test(last.after));
}
function joinAsides(units, phrases, keys) {
	phrases.forEach((phrase, index) => {
		const tokens = units[phrase.unit]?.tokens ?? [];
		const [first] = tokens;
		if (first === void 0 || !/^(?:he|she)$/.test(first.lower)) return;
		if (phrase.named || phrase.plural || !/^an?$/.test(phrase.determiner)) return;
		if (!isPredicate$1(tokens, phrase) && !isLateAside(tokens, phrase)) return;
		const owner = phrases.slice(0, index).findLast((other) => !other.plural && other.kind === "person" && fits(phrase, first.lower === "he") && (other.named || isPredicate$1(tokens, phrase)));
		if (owner !== void 0) keys.join(keyOf(owner), keyOf(phrase));
	});
}
var isPredicate$1 = (tokens, { from }) => from === 2 && /^(?:is|was)$/.test(tokens[1]?.lower ?? "");
function isLateAside(tokens, { from, to }) {
	const [before, next] = [tokens[from - 1], tokens[to]];
	if (before === void 0 || !/,/.test(before.after)) return false;
	return next === void 0 || !auxiliaries.has(next.lower) && prepositions.has(next.lower);
}
var fits = (phrase, male) => {
	const sex = personOf(phrase.head)?.sex ?? "unknown";
	return sex === "unknown" || sex === "male" === male;
};
function joinGeneric(phrases, keys) {
	phrases.forEach((phrase, index) => {
		const generic = /^(?:man|woman|girl|boy|lady|child|creature|beast|bird|mother|father)$/.test(phrase.head) && !phrase.plural;
		const first = phrases.findIndex((other) => keyOf(other) === keyOf(phrase)) === index;
		if (!generic || !first || phrase.determiner !== "the" || phrase.adjectives.length > 0) return;
		const earlier = phrases.slice(0, index).findLast((other) => isMeant(phrase, other));
		if (earlier !== void 0) keys.join(keyOf(earlier), keyOf(phrase));
	});
}
function isMeant(generic, other) {
	if (generic.kind !== "person") return other.kind === "animal" && !other.named;
	if (/^(?:mother|father)$/.test(generic.head)) return !other.named && other.head === (generic.head === "mother" ? "woman" : "man");
	const mine = beingOf(generic.head)?.kind;
	return other.named && mine === "person";
}
// web/core/producer/evidence.ts
var strip = (word) => word.replace(/['’]s$/, "");
var known$1 = (word) => femaleNames.has(word) || maleNames.has(word);
var Evidence = class {
	#inside = new Set();
	#lower = new Set();
	#beings = new Set();
	#things = new Set();
	constructor(units, runs) {
		for (const { tokens } of units) for (const token of tokens) if (!token.capital) this.#lower.add(token.lower);
		for (const { tokens, from, to } of runs) {
			const before = tokens[from - 1];
			const words = tokens.slice(from, to).map((token) => strip(token.lower));
			if (before?.lower === "the") for (const word of words) this.#things.add(word);
			else if (before !== void 0 && !isPlacing(before)) this.#inside.add(words[0] ?? "");
		}
		for (const run of runs) if (this.#isSurely(run)) for (const word of namesIn(run)) this.#beings.add(word);
	}
	isBeing(run) {
		const words = namesIn(run);
		if (run.tokens[run.from - 1]?.lower === "the") return false;
		return this.#isSurely(run) || words.length > 0 && words.every((word) => this.#beings.has(word));
	}
	#isSurely(run) {
		const { tokens, from, to } = run;
		const words = tokens.slice(from, to).map((token) => strip(token.lower));
		const last = words.at(-1) ?? "";
		if (tokens[from - 1]?.lower === "the") return false;
		if (words.some((word) => known$1(word)) || words.length > 1 && titles.has(words[0] ?? "")) return true;
		if (titles.has(last) || this.#things.has(last) || isPlaceWord(last)) return false;
		const before = tokens[from - 1];
		if (/^(?:who|whose)$/.test(tokens[to]?.lower ?? "")) return true;
		if (before !== void 0 && !isPlacing(before) && !ageWords.has(before.lower)) return true;
		if (words.some((word) => this.#inside.has(word))) return true;
		return this.#opensLikeAName(run, words[0] ?? "");
	}
	#opensLikeAName({ tokens, from, to }, word) {
		if (from > 0 && !ageWords.has(tokens[from - 1]?.lower ?? "")) return false;
		const [last, next] = [tokens[to - 1], tokens[to]];
		if (this.#lower.has(word) || this.#lower.has(word.replace(/s$/, "")) || verbOf(word) !== void 0 || isPlaceWord(word) || next === void 0 || last === void 0) return false;
		if (last.after.startsWith(",") && determiners.has(next.lower)) return true;
		const form = verbOf(next.lower)?.form;
		return (form === "s" || form === "past" || auxiliaries.has(next.lower) || next.lower === "and") && !word.endsWith("s");
	}
};
var namesIn = ({ tokens, from, to }) => tokens.slice(from, to).map((token) => strip(token.lower)).filter((word) => !titles.has(word));
var isPlacing = (token) => /^(?:in|at|to|from|of|up|near|across|on|over|into|through)$/.test(token.lower) && !endsPhrase(token);
// web/core/producer/names.ts
function namePhrases(units) {
	const surnames = surnamesOf(units);
	const found = units.flatMap(({ tokens }, unit) => runsOf(tokens, surnames).map((run) => ({
		...run,
		unit,
		tokens
	})));
	const story = new Evidence(units, found);
	return found.filter((run) => story.isBeing(run)).map((run) => phraseOf(run));
}
function phraseOf({ unit, from, to, tokens }) {
	const first = tokens[from];
	const aged = first !== void 0 && to - from > 1 && ageWords.has(first.lower) ? 1 : 0;
	const before = tokens[from - 1];
	const described = before !== void 0 && ageWords.has(before.lower) && !endsPhrase(before);
	const words = tokens.slice(from + aged, to).map((token) => strip(token.text));
	const adjectives = aged === 1 ? [first?.lower ?? ""] : described ? [before.lower] : [];
	const start = described ? from - 1 : from;
	return {
		unit,
		from: from + aged,
		to,
		head: words.join(" "),
		named: true,
		kind: "person",
		plural: false,
		determiner: "",
		adjectives,
		governed: governor(tokens, start)
	};
}
function runsOf(tokens, surnames) {
	const runs = [];
	tokens.forEach((token, index) => {
		const last = runs.at(-1);
		const before = tokens[index - 1];
		if (last?.to === index && before !== void 0 && (!endsPhrase(before) || isTitle(before.lower)) && (isNamelike(token) || continuesName(token))) last.to = index + 1;
		else if (isNamelike(token) || token.capital && surnames.has(strip(token.lower))) runs.push({
			from: index,
			to: index + 1
		});
	});
	return runs;
}
var continuesName = ({ capital, lower, text }) => capital && text.length > 1 && (numbers.has(lower) || beingOf(strip(lower)) !== void 0);
function surnamesOf(units) {
	return new Set(units.flatMap(({ tokens }) => tokens.flatMap((token, index) => {
		const before = tokens[index - 1];
		if (before === void 0 || !token.capital || !before.capital) return [];
		if (endsPhrase(before) && !isTitle(before.lower)) return [];
		return (known$1(before.lower) || titles.has(before.lower) || isNamelike(before)) && beingOf(strip(token.lower)) !== void 0 ? [strip(token.lower)] : [];
	})));
}
var closed = [
	openers,
	prepositions,
	determiners,
	pronouns,
	conjunctions,
	auxiliaries,
	calendar,
	numbers
];
function isNamelike({ text, lower, capital }) {
	if (!capital || text.length < 2 || /^\p{N}/u.test(text)) return false;
	if (text === text.toUpperCase() && text.length > 2) return false;
	const word = strip(lower);
	const being = beingOf(word) !== void 0 && !titles.has(word) && !known$1(word);
	return !(closed.some((list) => list.has(lower)) || forces.has(word)) && !being && !/^(?:i'm|i'll|i've|i'd)$/.test(lower);
}
// web/core/producer/sex.ts
function sexOf(units, group, all) {
	const told = group.map((phrase) => sexOfWord(phrase)).find((sex) => sex !== "unknown");
	if (told !== void 0) return told;
	let balance = 0;
	for (const phrase of group) balance += vote(units, phrase, all);
	if (balance !== 0) return balance > 0 ? "female" : "male";
	const name = group.find((phrase) => phrase.named);
	return name !== void 0 && name.head.endsWith("a") ? "female" : "unknown";
}
function sexOfWord({ head, named }) {
	if (!named) return personOf(head)?.sex ?? "unknown";
	const words = head.toLowerCase().split(" ");
	const title = words.length > 1 ? words[0] ?? "" : "";
	if (maleTitles.has(title)) return "male";
	if (femaleTitles.has(title)) return "female";
	const first = words.find((word) => !titles.has(word)) ?? "";
	if (femaleNames.has(first)) return "female";
	if (maleNames.has(first)) return "male";
	return first.endsWith("a") && first.length > 3 && title === "" && words.length < 3 ? "female" : "unknown";
}
function vote(units, phrase, all) {
	if (phrase.governed !== "") return 0;
	for (let unit = phrase.unit; unit < phrase.unit + 5; unit++) {
		const from = unit === phrase.unit ? phrase.to : 0;
		const other = all.find((another) => another.unit === unit && another.from >= from);
		const own = other !== void 0 && /^(?:her|his)$/.test(other.determiner) ? other.from + 1 : other?.from;
		const first = (units[unit]?.tokens.slice(from, own) ?? []).find((token, index) => isOwn(token, units[unit]?.tokens[from + index + 1]));
		if (first !== void 0) return first.lower.startsWith("it") ? 0 : /^(?:she|her)/.test(first.lower) ? 1 : -1;
		if (other !== void 0) return 0;
	}
	return 0;
}
function isOwn(token, next) {
	if (/^(?:she|he|his|its|herself|himself)$/.test(token.lower)) return true;
	return token.lower === "her" && next !== void 0 && !endsPhrase(token) && !prepositions.has(next.lower);
}
// web/core/producer/cast.ts
function castOf(units) {
	const phrases = phrasesOf(units);
	const groups = linkPhrases(units, phrases).filter((group) => isActor(units, group));
	const taken = new Set();
	const members = groups.map((group) => memberOf(units, group, phrases, taken));
	const teller = narrator(units, taken);
	return teller === void 0 ? members : [teller, ...members];
}
function phrasesOf(units) {
	const names = namePhrases(units);
	const own = units.flatMap((unit, index) => nounPhrases(unit, index)).filter((noun) => !names.some((name) => overlaps(name, noun))).filter((noun) => !isListed(units, noun, names));
	return [...names, ...own].sort((a, b) => a.unit - b.unit || a.from - b.from);
}
function isListed(units, { unit, to, plural }, names) {
	const tokens = units[unit]?.tokens ?? [];
	const first = names.find((name) => name.unit === unit && name.from === to);
	if (!plural || first === void 0 || !(tokens[to - 1]?.after ?? "").includes(",")) return false;
	return names.some((name) => name.unit === unit && name.from === first.to + 1) && tokens[first.to]?.lower === "and";
}
var overlaps = (a, b) => a.unit === b.unit && a.from < b.to && b.from < a.to;
function isActor(units, group) {
	if (group.some((phrase) => phrase.named)) return true;
	const seen = group.filter((phrase) => {
		const explains = group.some((other) => other.unit === phrase.unit && other.to === phrase.from);
		const told = /^(?:like|as|of|except|without|for|about)$/.test(phrase.governed);
		return !explains && !told && !isInAside(units[phrase.unit]?.tokens ?? [], phrase.from);
	});
	const carved = group.some((phrase) => phrase.adjectives.some((word) => EFFIGY.test(word)));
	return seen.length > 0 && (!carved || seen.some((phrase) => phrase.governed === ""));
}
function isInAside(tokens, at) {
	const begin = tokens.slice(0, at).findLastIndex((token) => /^(?:who|whose|which)$/.test(token.lower));
	return begin > 0 && !tokens.slice(begin, at).some((token) => /[,;]/.test(token.after));
}
var EFFIGY = /^(?:marble|stone|bronze|plaster|porcelain|china|plush|stuffed|carved|painted|paper|wooden)$/;
function memberOf(units, group, all, taken) {
	const names = group.filter((phrase) => phrase.named);
	const nouns = group.filter((phrase) => !phrase.named);
	const longest = names.reduce((a, b) => a && a.head.length >= b.head.length ? a : b, void 0);
	const role = nouns.find((phrase) => !/^(?:man|woman|boy|girl)$/.test(phrase.head)) ?? nouns[0];
	const name = longest === void 0 ? roleName(units, nouns) : written(units, longest);
	const plural = longest === void 0 && (role?.plural ?? false);
	const aliases = group.flatMap((phrase) => [written(units, phrase, phrase.named ? 0 : phrase.to - phrase.from - 1)]);
	return {
		id: unique(slug(name, "character"), taken),
		name,
		aliases: [...new Set([...aliases, ...nouns.map((noun) => noun.head)])].filter((alias) => alias !== name),
		kind: plural ? "group" : group.find((phrase) => phrase.kind !== "person")?.kind ?? "person",
		sex: sexOf(units, group, all),
		age: ageOf(group),
		noun: roleOf(longest, role),
		named: longest !== void 0,
		plural,
		phrases: group
	};
}
function written(units, phrase, skip = 0) {
	const tokens = units[phrase.unit]?.tokens.slice(phrase.from + skip, phrase.to) ?? [];
	const last = tokens.at(-1);
	return tokens.map((token) => token === last ? token.text : token.text + between(token)).join("").replace(/['’]s$/, "");
}
var between = (token) => endsPhrase(token) ? " " : token.after;
function roleName(units, nouns) {
	const [first] = nouns;
	if (first === void 0) return "";
	const noun = units[first.unit]?.tokens[first.to - 1]?.lower ?? first.head;
	return [...first.adjectives.slice(-2), noun].join(" ");
}
function roleOf(name, role) {
	const title = name?.head.split(" ").length === 1 ? "" : name?.head.split(" ")[0]?.toLowerCase() ?? "";
	const trade = role === void 0 || GENERIC.test(role.head) ? personOf(title) : void 0;
	return trade !== void 0 && trade.sex === "unknown" ? title : role?.head ?? "";
}
var GENERIC = /^(?:man|woman|boy|girl|lady|gentleman)$/;
function ageOf(group) {
	const nouns = group.filter((phrase) => !phrase.named);
	const words = group.flatMap((phrase) => phrase.adjectives);
	if (words.some((word) => /^(?:old|elderly|aged|ancient|retired|grey-haired)$/.test(word))) return "old";
	if (words.some((word) => /^(?:little|small|tiny)$/.test(word)) && nouns.some((noun) => noun.kind === "person")) return "child";
	if (words.some((word) => /^(?:young|teenage)$/.test(word))) return "young";
	const told = nouns.map((noun) => personOf(noun.head)?.age ?? "unknown").filter((age) => age !== "unknown");
	return told.find((age) => age !== "adult") ?? told[0] ?? "unknown";
}
function narrator(units, taken) {
	if (!units.some((unit) => unit.tokens.some((token) => token.text === "I" || /^I['’]/.test(token.text)))) return void 0;
	const elder = units.some((unit) => /\b[Mm]y (?:grand\w+|mother|father|mum|dad|parents|teacher)\b/.test(unit.text));
	return {
		id: unique("narrator", taken),
		name: "narrator",
		aliases: ["I"],
		kind: "person",
		sex: "unknown",
		age: elder ? "child" : "adult",
		noun: "",
		named: false,
		plural: false,
		phrases: []
	};
}
// web/core/producer/framing.ts
var ladder = [
	"wide shot",
	"full shot",
	"medium long shot",
	"medium shot",
	"close-up",
	"extreme close-up"
];
var Framing = class {
	#sizes = [];
	#angles = [];
	#pairs = 0;
	size(staging) {
		const rarest = [...sizesFor(staging.tension)].sort((a, b) => this.#uses(a) - this.#uses(b));
		const size = [
			...this.#preferred(staging),
			...rarest,
			...ladder
		].find((option) => this.#isFree(option)) ?? "medium shot";
		this.#sizes.push(size);
		return size;
	}
	angle({ wantedAngle, tension, castCount }, size) {
		const room = (this.#angles.filter((angle) => angle === "eye level").length + .5) / (this.#angles.length + 1) > .5;
		const asked = wantedAngle ?? (castCount > 1 ? void 0 : byTension(tension, size));
		const angle = room && asked !== void 0 ? asked : "eye level";
		this.#angles.push(angle);
		return angle;
	}
	#uses(size) {
		return this.#sizes.filter((used) => used === size).length;
	}
	#isFree(size) {
		return this.#sizes.at(-1) !== size || this.#sizes.at(-2) !== size;
	}
	#preferred({ wanted, newPlace, castCount, afterPeak, first, last, endsLow }) {
		if (first || last && endsLow) return ["wide shot", "full shot"];
		if (wanted.length > 0) return [...wanted].sort((a, b) => this.#uses(a) - this.#uses(b));
		if (newPlace && this.#uses("wide shot") < .4 * this.#sizes.length) return ["wide shot", "full shot"];
		if (castCount === 2) return this.#pairs++ % 3 === 0 ? ["two-shot"] : ["over-the-shoulder", "medium shot"];
		return afterPeak ? ["wide shot"] : [];
	}
};
function sizesFor(tension) {
	if (tension < .3) return [
		"full shot",
		"medium long shot",
		"wide shot",
		"medium shot"
	];
	if (tension < .6) return [
		"medium shot",
		"close-up",
		"full shot",
		"medium long shot"
	];
	return tension <= .85 ? [
		"close-up",
		"medium shot",
		"full shot"
	] : [
		"close-up",
		"extreme close-up",
		"medium shot"
	];
}
function byTension(tension, size) {
	if (tension > .85) return size === "close-up" ? "tilted" : "low";
	if (tension >= .7) return "low";
	return tension < .25 && size === "wide shot" ? "high" : void 0;
}
// web/core/producer/language.ts
function isEnglish(units) {
	const words = units.flatMap((unit) => unit.tokens.map((token) => token.lower));
	return words.filter((word) => [
		articles,
		auxiliaries,
		conjunctions,
		prepositions,
		pronouns
	].some((list) => list.has(word))).length >= words.length / 6;
}
// web/core/producer/bearing.ts
var people = {
	low: [
		"shoulders hunched, lips pressed together",
		"eyes cast down, jaw tight",
		"brow furrowed, fists closed",
		"head bowed, one arm hanging",
		"face drawn, gaze hollow",
		"knuckles pale, neck stiff",
		"teeth clenched, veins showing",
		"arms wrapped round the ribs, trembling",
		"mouth twisted, eyelids wet",
		"stumbling, one palm out for balance"
	],
	middle: [
		"chin lifted, calm gaze",
		"a faint smile, weight on one foot",
		"head tilted, eyebrows raised",
		"sleeves pushed up, elbows bent",
		"glancing sideways, mouth half open",
		"back straight, feet apart",
		"leaning slightly forward, intent",
		"one knee bent, hair blown aside",
		"cheeks flushed, eyes narrowed",
		"palm open, wrist turned outward",
		"lips pursed, nose wrinkled",
		"shoulder turned, collar up",
		"biting the lower lip, absorbed",
		"arms folded, heel raised",
		"stooping a little, neck stretched",
		"blinking, forehead creased",
		"half crouched, one heel up"
	],
	high: [
		"laughing, head thrown back",
		"eyes shining, arms wide",
		"beaming, cheeks round",
		"grinning over one shoulder",
		"standing tall, chest out",
		"skipping, heels off the ground",
		"dimples showing, eyes closed in delight",
		"both thumbs up, hair flying"
	]
};
var beasts = [
	"ears pricked, alert",
	"crouched low, tail still",
	"head cocked to one side",
	"whole body stretched, muscles tight",
	"blinking slowly, chest puffed",
	"nose lifted, sniffing",
	"one limb raised, frozen",
	"mouth open, tongue showing",
	"back arched, eyes round",
	"leaning low, shoulders rolling"
];
function bearingOf(kind, valence, turn) {
	const ways = kind === "animal" || kind === "creature" ? beasts : people[valence < -.25 ? "low" : valence > .5 ? "high" : "middle"];
	return kind === "machine" || kind === "group" ? "" : ways[turn % ways.length] ?? "";
}
// web/core/producer/light.ts
var outdoors = {
	dawn: [
		"cold blue dawn|bleak early gloom|icy grey daybreak",
		"pale dawn light|faint rosy glow|milky early shimmer",
		"golden first light|blazing sunrise|amber sunbeams"
	],
	morning: [
		"grey morning light|dull early haze|washed-out chill",
		"soft morning light|gentle slanting sun|clear early shine",
		"warm morning sun|fresh golden rays|sparkling dew-bright sun"
	],
	day: [
		"flat overcast light|leaden grey sky|sullen cloud cover",
		"soft daylight|even bright haze|clear neutral air",
		"bright open sunlight|brilliant blue sky|cheerful full sunshine"
	],
	noon: [
		"harsh white noon|glaring pale sky|merciless overhead glare",
		"high clear light|short crisp shadows|upright bleached sun",
		"brilliant noon sun|dazzling brightness|radiant zenith sun"
	],
	afternoon: [
		"dull slanting light|waning grey hour|drab late gloom",
		"mellow afternoon light|long amber rays|drowsy late sun",
		"warm low sun|honey-coloured glow|rich golden slant"
	],
	dusk: [
		"cold blue hour|last grey gleam|steel-blue gloom",
		"fading violet light|dim purple twilight|ashen pink afterglow",
		"glowing orange sunset|crimson evening sky|fiery horizon"
	],
	night: [
		"deep shadow, hard side light|murky blackness, one thin gleam|pitch darkness, pale rim light",
		"dim moonlight|faint silver starlight|blue nocturnal hush",
		"warm lamplight under stars|clear moonlit glow|golden lantern gleam"
	]
};
var indoorsAtNight = [
	"one hard lamp, deep shadows|stark single bulb, murky corners|black gloom, one sharp beam",
	"low lamplight|muted amber gloom|small shaded lamp",
	"warm candle glow|flickering firelight|cosy golden lamps"
];
var indoorsByDay = [
	"thin grey window light|pallid sunless gleam|drab cloudy windows",
	"soft window light|pale diffuse brightness|mild airy daylight",
	"sunlit windows|broad golden beams|glowing sun-striped air"
];
function lightOf({ time, weather, indoors, valence }, turn) {
	const step = valence < -.25 ? 0 : valence > .35 ? 2 : 1;
	const dark = time === "night" || time === "dusk";
	const bad = weather === "rain" || weather === "storm" || weather === "fog";
	const light = indoors ? (dark ? indoorsAtNight : indoorsByDay)[step] : outdoors[time][bad ? 0 : step];
	const wordings = light.split("|");
	return wordings[turn % wordings.length] ?? light;
}
var directionOf = (place, turn) => turn % 3 === 1 ? "" : pick([
	"from the left",
	"from the right",
	"from behind",
	"from above",
	"low from the front",
	"from one side"
], place);
var moods = {
	desperate: [
		"desperate",
		"frantic",
		"harrowing",
		"bleak"
	],
	breathless: [
		"breathless",
		"electric",
		"urgent",
		"fierce",
		"headlong"
	],
	sombre: [
		"sombre",
		"heavy",
		"mournful",
		"desolate",
		"grave"
	],
	uneasy: [
		"uneasy",
		"brooding",
		"wary",
		"strained",
		"cold"
	],
	joyful: [
		"joyful",
		"radiant",
		"jubilant",
		"bright"
	],
	hopeful: [
		"hopeful",
		"eager",
		"rousing",
		"buoyant"
	],
	warm: [
		"warm",
		"tender",
		"friendly",
		"easy",
		"mellow"
	],
	tense: [
		"tense",
		"taut",
		"charged",
		"restless",
		"suspenseful"
	],
	quiet: [
		"quiet",
		"hushed",
		"calm",
		"pensive",
		"gentle",
		"wistful",
		"still",
		"dreamy"
	]
};
function moodOf(valence, tension, turn) {
	const words = moods[kindOf(valence, tension)];
	return words[turn % words.length] ?? words[0];
}
function kindOf(valence, tension) {
	if (tension > .85) return valence < -.3 ? "desperate" : "breathless";
	if (valence < -.5) return "sombre";
	if (valence < -.1) return "uneasy";
	if (valence > .6) return "joyful";
	if (valence > .25) return tension > .5 ? "hopeful" : "warm";
	return tension > .5 ? "tense" : "quiet";
}
// web/core/producer/place-looks.ts
var buildings = words(`lighthouse tower castle palace church temple chapel cathedral school hospital factory museum
  theatre opera hotel inn station library mill house cottage`);
function buildingOf(units) {
	return units.flatMap((unit) => unit.tokens).find(({ lower }) => buildings.has(lower))?.lower ?? "";
}
var PlaceLooks = class {
	#building;
	#ids = new Set();
	#looks = new Set();
	constructor(building) {
		this.#building = building;
	}
	placeOf({ name, noun }) {
		const indoors = indoorPlaces.has(noun);
		const look = this.#fresh(described(name, noun, this.#partOf(noun)), name, indoors);
		return {
			id: unique(slug(name, "place"), this.#ids),
			name,
			aliases: name === noun ? [] : [noun],
			look,
			tags: [
				noun,
				indoors ? "indoors" : "outdoors",
				...details(look)
			],
			indoors
		};
	}
	derived(cast) {
		const wild = cast.length > 0 && cast.every((member) => member.kind === "animal");
		const noun = wild ? "clearing" : cast.length > 0 ? "street" : "meadow";
		return this.placeOf({
			name: wild ? "forest clearing" : noun,
			noun,
			strength: 0
		});
	}
	#partOf(noun) {
		const look = indoorPlaces.get(noun) ?? outdoorPlaces.get(noun) ?? `a quiet ${noun}`;
		if (this.#building === "") return look;
		if (/^(?:stairs|staircase|stairwell)$/.test(noun)) return `a steep winding staircase inside a ${this.#building}`;
		return noun === "steps" ? `worn stone steps at the foot of a ${this.#building}` : look;
	}
	#fresh(look, name, indoors) {
		const taken = this.#looks.has(look);
		this.#looks.add(look);
		if (!taken) return look;
		const other = `${withArticle(name.toLowerCase())}, ${look.replace(/^an? /, "")}`;
		return this.#fresh(this.#looks.has(other) ? `${other}, ${indoors ? "under another lamp" : "farther off"}` : other, name, indoors);
	}
};
function described(name, noun, look) {
	const telling = name.replace(/ of \p{Lu}.*$/u, "").split(" ").slice(0, -noun.split(" ").length).filter((word) => word === word.toLowerCase() && !look.includes(word)).filter((word) => !numbers.has(word) && !ordinals.has(word) && !VAGUE.test(word));
	if (telling.length === 0) return look;
	const stuff = telling.find((word) => MATERIAL.test(word));
	if (stuff !== void 0 && MATERIAL.test(look)) return look.replace(MATERIAL, stuff);
	const plain = look.replace(/^an? /, "");
	if (telling.every((word) => isAdjective(word))) return look === plain ? `${telling.join(" ")} ${plain}` : withArticle(`${telling.join(" ")} ${plain}`);
	return `${withArticle(`${telling.join(" ")} ${noun}`)}, ${plain}`;
}
var MATERIAL = /\b(?:wooden|stone|brick|iron|steel|glass|timber|marble|tiled|paved|cobbled)\b/;
var VAGUE = /^(?:same|other|next|last|own|main|very|whole|only|nearest)$/;
var adjectives = words(`dry wet old new deep high low long wide dark bright cold warm hot quiet empty full green dim bare
  open narrow steep wild strange grand vast tall shallow crooked sunny snowy frozen ancient private secret public young
  sick poor rich brave proud sad fat thin stout round loud clever kind cruel lame blind deaf nervous rival best worst smallest`);
var isAdjective = (word) => adjectives.has(word) || visible.has(word) || /(?:ed|ing|less|ful|ous|y|en|ern)$/.test(word);
var details = (look) => (/ (?:with|of|under|between) (.+)$/.exec(look)?.[1] ?? "").split(/,| and /).map((part) => part.replace(/^\s*(?:an?|the) /, "").trim()).filter((part) => part !== "").slice(0, 2);
// web/core/producer/look.ts
function characterOf(member, told, story, index) {
	const seed = `${hash(story)} ${member.name}`;
	const colour = castColour(index, hash(story) % 12);
	const known = {
		...member,
		age: ageFor(member, told)
	};
	const { look: whole, short } = lookOf({
		member: known,
		told,
		colour,
		seed
	});
	const look = within(whole, 25);
	const { id, name, aliases, kind, sex, age } = known;
	return {
		id,
		name,
		aliases,
		kind,
		sex,
		age,
		look,
		lookShort: within(short, 12),
		tags: tagsOf(look),
		colour: clothColour(coatOf(told) ?? "") ?? colour.hex
	};
}
function lookOf(sketch) {
	if (sketch.member.kind === "group") return groupLook(sketch);
	if (sketch.member.kind === "animal") return animalLook(sketch);
	if (sketch.member.kind === "machine") return machineLook(sketch);
	return sketch.member.kind === "creature" ? creatureLook(sketch) : personLook(sketch);
}
function ageFor(member, { years }) {
	if (years === void 0) return member.age;
	if (years < 13) return "child";
	return years < 30 ? "young" : years < 60 ? "adult" : "old";
}
function personLook({ member, told, colour, seed }) {
	const stage = member.age === "old" ? "old" : member.age === "child" ? "child" : "adult";
	const side = member.sex === "female" ? "female" : "male";
	const noun = personNoun(member, told);
	const crown = crownOf(told, stage === "old" || told.features.some((feature) => GREYED.test(feature)) ? hair.old : hair[side], seed);
	const face = pick(faces[stage], `${seed} face`);
	const coat = `${colour.name} ${pick(garments[stage], `${seed} coat`)}`;
	const hasCoat = told.features.some((feature) => endsWithGarment(feature));
	const item = hasCoat ? withArticle(`${colour.name} scarf`) : pick(items, `${seed} item`);
	const given = told.features.flatMap((feature) => feature.split(/,? and |, /)).slice(0, 3);
	const parts = given.length === 0 ? [
		face,
		withArticle(coat),
		item
	] : [hasCoat ? item : withArticle(coat), ...given];
	const adjective = told.adjectives.length > 0 ? told.adjectives.join(" ") : pick(builds, `${seed} build`);
	const dress = `${colour.name} ${hasCoat ? "scarf" : coat.split(" ").at(-1) ?? "coat"}`;
	return {
		look: `${withArticle(`${adjective} ${noun}`)} with ${list(filled([crown, ...parts], pick(items.filter((one) => !/scarf|neckerchief/.test(one)), `${seed} more`)))}`,
		short: [
			withArticle(noun),
			crown.replace(/^a /, ""),
			coatOf(told) ?? dress
		].filter((part) => part !== "").join(", ")
	};
}
var GREYED = /\b(?:grey|gray|white|silver)(?: \S+)? (?:beard|moustache|mustache|whiskers|side-whiskers|hair)\b/;
function crownOf({ features, adjectives }, choice, seed) {
	const bare = adjectives.includes("bald") || features.some((feature) => /shaved|bald/.test(feature));
	const told = features.some((feature) => /\b(?:hair|braids?|curls|plaits?|ponytail)\b/.test(feature));
	return bare || told ? "" : pick(choice, `${seed} hair`);
}
function coatOf({ features }) {
	return features.find((feature) => endsWithGarment(feature) && feature.split(" ").length < 5)?.replace(/^an? /, "");
}
var endsWithGarment = (feature) => feature.split(/[\s,]+/).some((word) => garmentWords.has(word));
function personNoun(member, { adjectives }) {
	const noun = nounOf(member);
	const role = personOf(noun);
	const side = role?.sex === "unknown" && role.age !== "child" ? member.sex === "female" ? "female " : "male " : "";
	return `${!(/^(?:grand|granny|crone|widow|hermit|old)/.test(noun) || adjectives.includes(member.age)) && (member.age === "old" || member.age === "young") ? `${member.age} ` : ""}${side}${tradeOf(member, noun)}${noun}`;
}
function tradeOf({ phrases }, noun) {
	if (!/(?:er|or|ist|man|woman)$/.test(noun)) return "";
	const trade = phrases.filter(({ head, named }) => !named && head === noun).map((one) => one.adjectives.at(-1)).find((word) => word !== void 0 && !isAdjective(word) && !ageWords.has(word) && verbOf(word) === void 0);
	return trade === void 0 ? "" : `${trade} `;
}
function animalLook({ member, told, colour, seed }) {
	const noun = nounOf(member);
	const coat = animals.get(noun) ?? "soft brown fur";
	const ribbon = birds.has(noun) ? `${colour.name} ribbon round one leg` : `${colour.name} ${pick(ribbons, `${seed} ribbon`)}`;
	const adjective = told.adjectives.join(" ") || pick([
		"small",
		"lean",
		"sturdy",
		"slender"
	], `${seed} build`);
	return {
		look: `${withArticle(`${adjective} ${noun}`)} with ${list([
			coat,
			told.features[0] ?? pick(animalEyes, `${seed} eyes`),
			withArticle(ribbon)
		])}`,
		short: `${withArticle(noun)}, ${firstPart(coat)}, ${ribbon.split(/ (?:round|with) /)[0]}`
	};
}
function machineLook({ member, told, colour, seed }) {
	const noun = nounOf(member);
	const beast = animals.has(noun);
	const made = beast ? "brass clockwork" : told.adjectives.join(" ") || pick([
		"weathered",
		"riveted",
		"lanky"
	], `${seed} made`);
	const plate = `${colour.name} ${pick(plates, `${seed} plates`)}`;
	const key = beast ? "a small winding key in the back" : "a bent antenna and scuffed jointed limbs";
	return {
		look: `${withArticle(`${made} ${noun}`)} with ${plate}, ${told.features[0] ?? "round glowing glass eyes"} and ${key}`,
		short: `${withArticle(`${made} ${noun}`)} with ${plate} and glass eyes`
	};
}
function creatureLook({ member, told, colour }) {
	const noun = nounOf(member);
	const body = creatures.get(noun) ?? "a strange shifting body";
	const adjective = told.adjectives.join(" ") || "large";
	return {
		look: `${withArticle(`${adjective} ${noun}`)} with ${list([
			body,
			"glinting eyes",
			withArticle(`${colour.name} sash`)
		])}`,
		short: `${withArticle(noun)}, ${firstPart(body)}, ${colour.name} sash`
	};
}
function groupLook({ member, told, colour, seed }) {
	const noun = member.name;
	const coat = animals.get(member.noun) ?? creatures.get(member.noun);
	const named = `${member.phrases.find((phrase) => countWord(phrase.determiner))?.determiner ?? "several"} ${told.adjectives.join(" ")} ${noun}`.replace(/\s+/g, " ");
	const garment = `${colour.name} ${pick(garments.adult, `${seed} coat`)}s`;
	const worn = coat === void 0 ? `matching ${garment}` : `${colour.name} ribbons`;
	return {
		look: `${named} ${coat === void 0 ? "of different ages and builds, with weathered friendly faces" : `with ${coat}`}, all in ${worn} and keeping close together`,
		short: `${named} in ${worn}`
	};
}
function within(text, most) {
	const parts = text.split(/(?=, | and )/);
	const count = (said) => said.join("").split(/\s+/).length;
	while (parts.length > 1 && count(parts) > most) parts.pop();
	return parts.join("").split(/\s+/).slice(0, most).join(" ");
}
var countWord = (word) => word !== "" && !articles.has(word) && !/^(?:my|his|her|its|our|their|this|that|these|those|the)$/.test(word);
function filled(parts, more) {
	return parts.join(" ").split(" ").length < 10 && !parts.includes(more) ? [
		...parts.slice(0, 1),
		more,
		...parts.slice(1)
	] : parts;
}
function list(parts) {
	const said = parts.filter((part) => part !== "");
	if (said.length < 2) return said.join("");
	return `${said.slice(0, -1).join(", ")} and ${said.at(-1)}`;
}
var firstPart = (text) => text.split(/,| and /)[0] ?? text;
// web/core/producer/moments.ts
function momentsOf(units, readings, cast, places) {
	const nouns = new Map(cast.map((member) => [member.id, nounOf(member)]));
	const name = (id) => nouns.get(id) ?? "figure";
	let it = "";
	return units.flatMap((unit, index) => {
		const reading = readings[index];
		if (reading === void 0) return [];
		const action = actionOf(unit, reading, name, it);
		const doers = doersOf(reading);
		const scene = doers.length > 0 ? "" : sceneOf(unit, reading, name, it);
		it = thingOf(unit, reading, it) ?? it;
		const place = places[index] ?? "";
		const others = reading.present.filter((member) => !doers.includes(member));
		const objects = scene === "" ? action.objects : [...new Set([it, ...action.objects])].filter((word) => word !== "");
		const newPlace = index === 0 || places[index - 1] !== place;
		return [{
			unit,
			doers,
			others,
			action,
			scene,
			objects,
			place,
			newPlace,
			weight: weightOf(unit, action, doers, scene, newPlace)
		}];
	});
}
function doersOf({ subject, mentions, verb, present }) {
	if (subject === null) return [];
	const before = mentions.filter((mention) => !mention.governed && mention.to <= verb).map((mention) => mention.id);
	return present.filter((member) => member === subject || before.includes(member.id));
}
function weightOf(unit, action, doers, scene, newPlace) {
	if (doers.length === 0) return scene === "" ? .4 : .6 + Math.min(scene.split(" ").length, 10) / 25;
	const named = doers.some((member) => member.named) ? .3 : .1;
	const long = Math.min(unit.tokens.length, 14) / 40;
	return (action.visible && !unit.speech ? 1.2 : .7) + named + long + (newPlace ? .2 : 0);
}
// web/core/producer/telling.ts
var JOINT = /^(?:and so|and|but|so|then|because|until|when|while|as soon as|as|although|once)\s+/i;
var DEPENDENT = /^(?:when|while|as soon as|as|because|although|once)\s+(?=.*,\s*$)/i;
function tellingOf(unit, reading, cast, opensSentence) {
	const said = named$1(unit, reading, cast);
	const bare = opensSentence ? said.replace(DEPENDENT, "") : said.replace(JOINT, "");
	return sentence(startsBare$1(unit, reading) && reading.subject !== null ? `${called(reading.subject)} ${bare}` : bare);
}
function called(member) {
	return member.named ? member.name : `the ${member.name}`;
}
function named$1(unit, reading, cast) {
	const opening = reading.mentions.find((mention) => mention.from === 0)?.pronoun === true;
	const spoken = new Set(reading.mentions.filter(({ pronoun, from }) => !pronoun && !(opening && unit.tokens[from]?.capital === false)).map((mention) => mention.id));
	let text = "";
	let at = unit.start;
	for (const mention of reading.mentions) {
		const token = unit.tokens[mention.from];
		const member = cast.find((one) => one.id === mention.id);
		if (token === void 0 || member === void 0 || !mention.pronoun || spoken.has(member.id) || token.start < at) continue;
		if (/^(?:i|we|me|us)$/.test(token.lower)) continue;
		const meant = reading.mentions.filter((other) => other.from === mention.from).map(({ id }) => id);
		for (const id of meant) spoken.add(id);
		text += unit.source.slice(at, token.start) + together(cast.filter(({ id }) => meant.includes(id)));
		at = token.end;
	}
	return (text + unit.source.slice(at, unit.end)).trim();
}
function together(members) {
	const names = members.map((member) => called(member));
	return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
function startsBare$1(unit, reading) {
	const before = unit.tokens.slice(0, Math.max(0, reading.verb));
	return !reading.mentions.some((mention) => mention.id === reading.subject?.id && mention.from <= reading.verb) && !unit.speech && reading.verb >= 0 && before.every((token) => /^(?:and|then|so|but)$/.test(token.lower));
}
function sentence(text) {
	const trimmed = text.replace(/[,;:–—\s]+$/u, "").trim();
	const capital = trimmed.slice(0, 1).toUpperCase() + trimmed.slice(1);
	return /[.!?…。！？"”'’)]$/u.test(capital) || capital === "" ? capital : `${capital}.`;
}
// web/core/producer/mood.ts
function titleOf(cast, place) {
	const acts = ({ phrases }) => phrases.filter((phrase) => phrase.governed === "").length;
	const title = cast.filter((member) => member.id !== "narrator").sort((a, b) => Number(b.named) - Number(a.named) || acts(b) - acts(a)).slice(0, 2).sort((a, b) => firstOf(a) - firstOf(b)).map((member) => called(member)).join(" and ");
	return title === "" ? capital(`the ${place}`) : capital(title);
}
var firstOf = ({ phrases }) => Math.min(...phrases.map((phrase) => phrase.unit + phrase.from / 1e3));
var capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1, 60);
function styleOf(cast) {
	return cast.some((member) => member.kind === "machine" && member.noun === "robot") ? "painted science fiction illustration, soft gouache" : "storybook illustration, soft gouache";
}
function atmosphereOf(arc) {
	const { beats } = arcs[arc];
	const mean = beats.reduce((sum, beat) => sum + beat.valence * beat.share / 100, 0);
	const end = beats.at(-1)?.valence ?? 0;
	const now = mean < -.2 ? "sombre" : mean > .25 ? "warm" : "quiet and wistful";
	return end > .4 ? `${now}, ending in light` : end < -.4 ? `${now}, ending in shadow` : now;
}
function paletteOf(hexes) {
	const cast = castColours.filter((colour) => hexes.slice(0, 3).includes(colour.hex));
	return [...[
		{
			name: "cream",
			hex: "#f2e6cf"
		},
		{
			name: "slate",
			hex: "#3d4654"
		},
		{
			name: "umber",
			hex: "#6b4a32"
		}
	], ...cast].map(({ name, hex }) => ({
		name,
		hex
	}));
}
// web/core/producer/main-verb.ts
function mainVerb(tokens, mentions, from = 0) {
	let aside = false;
	for (const [at, token] of tokens.entries()) {
		if (at < from) continue;
		if (/^(?:who|which|whose)$/.test(token.lower)) aside = true;
		else if (aside && /[,;]/.test(tokens[at - 1]?.after ?? "")) aside = false;
		if (!aside && isFinite(tokens, at, mentions)) return at;
	}
	return -1;
}
function isFinite(tokens, at, mentions) {
	const token = tokens[at];
	const previous = tokens[at - 1];
	const before = previous === void 0 || endsPhrase(previous) ? "" : previous.lower;
	if (token === void 0 || token.capital || mentions.some((mention) => mention.from <= at && at < mention.to)) return false;
	if (auxiliaries.has(token.lower)) return true;
	if (/^(?:called|named)$/.test(token.lower) && mentions.some((mention) => mention.from === at + 1)) return false;
	const verb = verbOf(token.lower);
	if (verb?.form === "base" && determiners.has(tokens[at - 2]?.lower ?? "") && ordinals.has(before)) return false;
	if (verb === void 0) return /^(?:he|she|they|we|i)$/.test(before) && isNoun(token);
	if (verb.form === "ing") return false;
	if ((determiners.has(before) || numbers.has(before) || prepositions.has(before) || /['’]s$/.test(before)) && !mentions.some((mention) => mention.to === at)) return false;
	if (verb.form === "base" || verb.form === "s") return followsSubject(tokens, at, mentions);
	return !isModifier(tokens, at, mentions);
}
function followsSubject(tokens, at, mentions) {
	const before = tokens[at - 1];
	if (before === void 0) return true;
	if (mentions.some((mention) => mention.to === at) || pronouns.has(before.lower) || /^(?:and|then|nobody|all|not)$/.test(before.lower)) return true;
	if (/,/.test(before.after) || adverbs.has(before.lower) || before.lower.endsWith("ly")) return true;
	const agrees = verbOf(tokens[at]?.lower ?? "")?.form === "s" || before.lower.endsWith("s");
	const next = tokens[at + 1]?.lower ?? "";
	const inNoun = verbOf(next)?.form === "s" && !endsPhrase(tokens[at] ?? before);
	return agrees && !inNoun && isNoun(before) && !auxiliaries.has(next) && verbOf(next)?.form !== "past";
}
function isModifier(tokens, at, mentions) {
	const next = tokens[at + 1];
	const before = tokens[at - 1];
	if (next === void 0 || before === void 0 || mentions.some((mention) => mention.to === at)) return false;
	return prepositions.has(before.lower) || /['’]s$/.test(before.lower);
}
var isNoun = ({ lower }) => ![
	prepositions,
	conjunctions,
	adverbs,
	auxiliaries,
	determiners
].some((list) => list.has(lower)) && !lower.endsWith("ly");
// web/core/producer/times.ts
var timeWords = new Map([
	...named("dawn", "dawn daybreak sunrise cockcrow 夜明け amanecer aube morgengrauen"),
	...named("morning", "morning breakfast mornings 朝 mañana matin"),
	...named("noon", "noon midday lunch lunchtime 昼 mediodía midi mittag"),
	...named("afternoon", "afternoon teatime tarde nachmittag"),
	...named("dusk", "dusk sunset evening twilight supper sundown evenings soir abend anochecer 夕方"),
	...named("night", "night midnight moonlight moonlit nights starlight bedtime noche nuit nacht 夜"),
	...named("day", "daylight daytime")
]);
var weatherWords = new Map([
	...named("rain", "rain rains raining rained drizzle rainy downpour lluvia pluie regen 雨"),
	...named("storm", "storm storms thunder lightning gale hurricane thunderstorm stormy"),
	...named("snow", "snow snowing snowed snowfall blizzard winter frost nieve neige schnee 雪"),
	...named("fog", "fog mist foggy misty haze"),
	...named("wind", "wind windy breeze"),
	...named("cloudy", "cloudy clouds overcast"),
	...named("clear", "sun sunny sunlight sunshine cloudless")
]);
function named(value, list) {
	return split(list).map((word) => [word, value]);
}
function hoursOf(units) {
	let hour = {
		time: "day",
		weather: "clear"
	};
	return units.map((unit) => {
		const jump = anotherDay(unit);
		const time = phrased(unit) ?? told(unit, timeWords) ?? (jump ? "day" : void 0);
		const weather = told(unit, weatherWords);
		if (time !== void 0 && (jump || time !== hour.time)) hour = {
			time,
			weather: "clear"
		};
		if (weather !== void 0) hour = {
			...hour,
			weather
		};
		return hour;
	});
}
function told({ tokens }, known) {
	const found = tokens.findLast((token, at) => known.has(token.lower) && isReal(tokens[at - 1]?.lower, token.lower) && !isPart$1(token, tokens[at + 1]));
	return found === void 0 ? void 0 : known.get(found.lower);
}
var isPart$1 = (token, next) => next !== void 0 && weatherWords.has(token.lower) && !endsPhrase(token) && isNoun(next) && !next.capital && !pronouns.has(next.lower) && verbOf(next.lower) === void 0;
var isReal = (before, word) => !(before === "good" && /night|morning|evening|afternoon/.test(word)) && before !== "for" && before !== "like" && !(word === "rain" && before !== void 0 && before.endsWith("s"));
var phrases = [
	[/\b(?:after|since) (?:dark|nightfall|sunset|sundown)\b|\b(?:night|darkness) (?:falls?|fell|comes|came)\b/iu, "night"],
	[/\b(?:before|until|till|toward) (?:dark|nightfall)\b|\b(?:sun (?:sets?|goes down|went down|sinks|sank)|light fails?|getting dark)\b/iu, "dusk"],
	[/\bsun (?:comes|came|is|was)? ?(?:up|rises?|rose)\b|\bfirst light\b/iu, "dawn"]
];
var phrased = ({ text }) => phrases.find(([pattern]) => pattern.test(text))?.[1];
var MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter";
var jumps = new RegExp(String.raw`\b(?:the next day|next day|days? later|by day|on \p{Lu}\p{L}+day|[Ii]n (?:${MONTHS}))\b`, "u");
var seasons = new RegExp(String.raw`^(?:And |But )?In (?:${MONTHS})\b`, "u");
var isAnotherSeason = ({ text }) => seasons.test(text);
var anotherDay = ({ text }) => jumps.test(text);
// web/core/producer/whereabouts.ts
var Whereabouts = class {
	#opening;
	#last = new Map();
	#here;
	constructor(opening) {
		this.#opening = opening;
		this.#here = opening;
	}
	next(named, reading, anotherSeason) {
		if (named !== void 0) this.#here = named;
		else if (anotherSeason) this.#here = this.#opening;
		else this.#here = this.#back(reading) ?? this.#here;
		for (const id of actors(reading)) this.#last.set(id, this.#here);
		return this.#here;
	}
	#back(reading) {
		const subject = reading?.subject;
		if (reading === void 0 || subject === null || subject === void 0) return void 0;
		const taken = [...this.#last.values()].includes(this.#here);
		const met = actors(reading).some((id) => this.#last.get(id) === this.#here);
		return taken && !met ? this.#last.get(subject.id) : void 0;
	}
};
function actors(reading) {
	if (reading === void 0) return [];
	const { subject, mentions } = reading;
	const named = mentions.filter((mention) => !mention.governed || mention.pronoun).map(({ id }) => id);
	return subject === null ? named : [subject.id, ...named];
}
// web/core/producer/places.ts
var governing = words(`in on at into onto inside outside to up down through across along near behind under over off from
  beside below above by past around between of`);
var entering = words(`enter reach leave cross climb open break find visit build paint clean guard search explore sweep inspect lock`);
var bareNouns = words("home school town church prison sea hospital court");
function settingOf(units, cast, readings) {
	const sightings = units.map((unit) => best(sightingsOf(real(unit.tokens))));
	const names = new Map();
	for (const sighting of sightings) if (sighting !== void 0 && !known(names, sighting)) names.set(sighting.name, sighting);
	const looks = new PlaceLooks(buildingOf(units));
	const places = [...names.values()].map((sighting) => looks.placeOf(sighting));
	if (places.length === 0) places.push(looks.derived(cast));
	const idOf = (sighting) => {
		const name = known(names, sighting)?.name ?? sighting.name;
		return places.find((place) => place.name === name)?.id;
	};
	const first = sightings.slice(0, 4).find((sighting) => sighting !== void 0);
	const whereabouts = new Whereabouts((first === void 0 ? void 0 : idOf(first)) ?? places[0]?.id ?? "");
	return {
		places,
		at: units.map((unit, index) => {
			const sighting = sightings[index];
			return whereabouts.next(sighting && idOf(sighting), readings[index], isAnotherSeason(unit));
		})
	};
}
function known(names, sighting) {
	const exact = names.get(sighting.name);
	if (exact !== void 0 || sighting.name !== sighting.noun) return exact;
	return [...names.values()].find((other) => other.noun === sighting.noun);
}
var best = (sightings) => sightings.reduce((a, b) => a !== void 0 && a.strength >= b.strength ? a : b, void 0);
function real(tokens) {
	const wish = tokens.findIndex(({ lower }, at) => {
		const base = verbOf(lower)?.base ?? "";
		return tokens[at + 1]?.lower === "to" && /^(?:want|need|decide|plan|hope|wish|dream|long|promise)$/.test(base);
	});
	return wish < 0 ? tokens : tokens.slice(0, wish);
}
function sightingsOf(tokens) {
	return tokens.flatMap((_, at) => properAt(tokens, at) ?? commonAt(tokens, at) ?? []);
}
function properAt(tokens, at) {
	const [before, token] = [tokens[at - 1], tokens[at]];
	if (before === void 0 || token === void 0 || !token.capital || !governing.has(before.lower)) return void 0;
	if (before.lower === "of" && isPlaceWord(tokens[at - 2]?.lower ?? "")) return void 0;
	const run = [];
	for (let index = at; tokens[index]?.capital === true; index++) {
		run.push(tokens[index]?.text ?? "");
		if (endsPhrase(tokens[index] ?? token)) break;
	}
	const noun = run.at(-1)?.toLowerCase() ?? "";
	return isPlaceWord(noun) ? {
		name: run.join(" "),
		noun,
		strength: 3
	} : void 0;
}
function commonAt(tokens, at) {
	const token = tokens[at];
	if (token === void 0 || token.capital) return void 0;
	const pair = `${tokens[at - 1]?.lower ?? ""} ${token.lower}`;
	const noun = isPlaceWord(pair) ? pair : isPlaceWord(token.lower) ? token.lower : void 0;
	if (noun === void 0 || isPart(tokens, at) || tokens[at - 1]?.lower === "way") return void 0;
	const from = startOf(tokens, at);
	const owner = tokens.findLastIndex((word, index) => index <= at && index >= from && /['’]s$/.test(word.lower));
	const name = [...tokens.slice(Math.max(from, owner + 1), at + 1).filter((word) => !determiners.has(word.lower) && !numbers.has(word.lower)).map((word) => word.lower).filter((word) => !/['’]s$/.test(word)), ...ofName(tokens, at)].join(" ");
	const strength = strengthOf(tokens, from, at);
	const ofRoom = /^(?:floor|wall)$/.test(name);
	return strength === 0 || ofRoom ? void 0 : {
		name,
		noun,
		strength
	};
}
function isPart(tokens, at) {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token === void 0 || next === void 0 || endsPhrase(token)) return false;
	if ([
		prepositions,
		conjunctions,
		auxiliaries,
		adverbs,
		determiners,
		pronouns
	].some((list) => list.has(next.lower)) || verbOf(next.lower) !== void 0 || next.capital || next.lower.endsWith("ly")) return false;
	return !opensSentence(tokens, at);
}
function opensSentence(tokens, at) {
	const after = tokens[at + 2];
	const opens = governing.has(tokens[0]?.lower ?? "") && tokens.slice(0, at).every((token) => !endsPhrase(token));
	const phrase = after !== void 0 && isNoun(after) && verbOf(after.lower)?.form !== "s";
	return opens && at < 4 && phrase;
}
function ofName(tokens, at) {
	if (tokens[at + 1]?.lower !== "of" || tokens[at + 2]?.capital !== true) return [];
	const end = tokens.findIndex((token, index) => index > at + 1 && (endsPhrase(token) || tokens[index + 1]?.capital !== true));
	return ["of", ...tokens.slice(at + 2, end + 1).map((token) => token.text)];
}
function startOf(tokens, at) {
	let from = at;
	while (from > 0 && at - from < 4) {
		const before = tokens[from - 1];
		if (before === void 0 || endsPhrase(before)) break;
		if (articles.has(before.lower) || possessives.has(before.lower) || determiners.has(before.lower)) return from - 1;
		const closed = [
			prepositions,
			conjunctions,
			auxiliaries,
			adverbs,
			pronouns
		].some((list) => list.has(before.lower));
		if (before.lower.endsWith("ed") && determiners.has(tokens[from - 2]?.lower ?? "")) return from - 2;
		if (closed || before.capital || ["s", "past"].includes(verbOf(before.lower)?.form ?? "")) break;
		from--;
	}
	return from;
}
function strengthOf(tokens, from, at) {
	const opens = determiners.has(tokens[from]?.lower ?? "");
	if (!opens && !bareNouns.has(tokens[at]?.lower ?? "")) return 0;
	const before = tokens[from - 1];
	if (before === void 0) return opens ? 1 : 0;
	if (entering.has(verbOf(before.lower)?.base ?? "")) return 3;
	if (!governing.has(before.lower) || isAimed(tokens, from - 1)) return 0;
	if (bodyParts.has(tokens[from - 2]?.lower ?? "") && before.lower === "of") return 0;
	return before.lower === "of" ? 1 : 2;
}
function isAimed(tokens, at) {
	const [word, before] = [tokens[at]?.lower ?? "", tokens[at - 1]];
	if (before === void 0) return false;
	if (word === "from") return beingOf(before.lower) !== void 0;
	const verb = tokens.slice(Math.max(0, at - 2), at).map(({ lower }) => verbOf(lower)?.base ?? "");
	return /^(?:at|to|toward|towards|over|up|past)$/.test(word) && verb.some((base) => gazing.has(base));
}
var gazing = words("look stare gaze point peer glance wave shout aim squint turn nod");
// web/core/producer/memory.ts
var Memory = class {
	subject = null;
	thing = false;
	touched = -1;
	#units = 0;
	#together = [];
	#recent = [];
	#seen = new Map();
	note(present, subject, thing, together) {
		if (together.length > 1) this.#together = present.filter((member) => together.includes(member.id));
		this.#units++;
		this.thing = thing;
		const order = present.filter((member) => member !== subject);
		for (const member of subject === null ? order : [...order, subject]) this.#touch(member);
		if (subject !== null) this.subject = subject;
	}
	#touch(member) {
		const at = this.#recent.indexOf(member);
		if (at >= 0) this.#recent.splice(at, 1);
		this.#recent.unshift(member);
		this.#seen.set(member, this.#units);
	}
	isNear(member) {
		return this.#units - (this.#seen.get(member) ?? -9) < 2;
	}
	latest(fits, not) {
		const fit = (member) => fits(member) && member.id !== not;
		const sure = this.#recent.find((member) => fit(member) && member.sex !== "unknown" && this.isNear(member));
		const found = this.subject !== null && fit(this.subject) ? this.subject : void 0;
		if (sure !== void 0 && found?.sex === "unknown" && sure.kind === found.kind) return sure;
		return found ?? this.#recent.find((member) => fit(member) && member.kind === "person") ?? this.#recent.find(fit);
	}
	several(but) {
		const recent = this.#recent.filter((member) => member !== but);
		const together = this.#together.filter((member) => member !== but);
		if (together.length > 1) return together;
		const group = recent.slice(0, 3).find((member) => member.plural);
		return group === void 0 ? recent.slice(0, 2) : [group];
	}
};
var is = (sex) => (member) => !member.plural && (member.sex === sex || member.sex === "unknown" && member.kind !== "machine") && member.id !== "narrator";
var isIt = (member) => !member.plural && member.kind !== "person" && member.kind !== "group";
// web/core/producer/pronouns.ts
function mentionsOf(unit, index, cast, memory) {
	const named = cast.flatMap((member) => member.phrases.filter((phrase) => phrase.unit === index).map(({ from, to, governed }) => {
		const clause = /^(?:until|till|before|after|since|as)$/.test(governed) && isVerbal(unit.tokens[to]);
		return {
			id: member.id,
			from,
			to,
			pronoun: false,
			governed: governed !== "" && !clause
		};
	}));
	const all = [...named];
	unit.tokens.forEach((_, at) => {
		if (named.some((mention) => mention.from <= at && at < mention.to)) return;
		const before = all.filter((mention) => mention.to <= at);
		for (const id of meant(unit, at, cast, memory, before)) all.push({
			id,
			from: at,
			to: at + 1,
			pronoun: true,
			governed: isGoverned(unit.tokens, at) && !isAllOfThem(unit.tokens, at)
		});
	});
	return all.sort((a, b) => a.from - b.from);
}
var isAllOfThem = (tokens, at) => tokens[at]?.lower === "them" && tokens[at - 1]?.lower === "of" && /^(?:all|both|each|most)$/.test(tokens[at - 2]?.lower ?? "");
var isBoth = (tokens, at) => at === 0 && tokens[0]?.lower === "both" && verbOf(tokens[1]?.lower ?? "") !== void 0;
var isEmptyIt = (tokens, at) => at === 0 && /^(?:takes?|took|rains?|rained|snows?|snowed|seems?|seemed)$/.test(tokens[1]?.lower ?? "");
var isVerbal = (token) => token !== void 0 && (auxiliaries.has(token.lower) || /^(?:s|past)$/.test(verbOf(token.lower)?.form ?? ""));
var isGoverned = (tokens, at) => prepositions.has(tokens[at - 1]?.lower ?? "") && !/^(?:i|he|she|we|they)$/.test(tokens[at]?.lower ?? "");
function meant({ tokens, sentence }, at, cast, memory, before) {
	const word = tokens[at]?.lower ?? "";
	const here = before.map((mention) => cast.find((member) => member.id === mention.id));
	const find = (fits, object) => {
		const subject = object ? here[0]?.id ?? (startsBare(tokens) ? memory.subject?.id : void 0) : void 0;
		const found = here.find((member) => member !== void 0 && fits(member) && member.id !== subject) ?? memory.latest(fits, subject);
		if (found !== void 0) learn(found, word);
		return found === void 0 ? [] : [found.id];
	};
	if (word === "he") return find(is("male"), false);
	if (word === "she") return find(is("female"), false);
	if (word === "him") return find(is("male"), true);
	if (word === "her" && isObject(tokens, at)) return find(is("female"), true);
	if (word === "it") {
		if (isEmptyIt(tokens, at) || at > 0 && memory.touched === sentence) return [];
		const alone = here.filter((_, index) => before[index]?.pronoun === false);
		return find((member) => isIt(member) && (alone.includes(member) || memory.isNear(member)), at > 0);
	}
	if (word === "they" || isAllOfThem(tokens, at) || isBoth(tokens, at)) return memory.thing && word === "they" && !/^together$/.test(tokens[at - 1]?.lower ?? "") ? [] : memory.several().map((member) => member.id);
	if (word === "them" && /^(?:with|beside|behind|toward|towards)$/.test(tokens[at - 1]?.lower ?? "")) return memory.several(here[0]).map((member) => member.id);
	const narrator = cast.find((member) => member.id === "narrator");
	if (narrator !== void 0 && /^(?:i|me|we|us)$/.test(word)) return word === "we" ? [narrator.id, ...others(memory)] : [narrator.id];
	return [];
}
function learn(member, pronoun) {
	if (member.sex !== "unknown" || member.kind !== "person" || pronoun === "it") return;
	member.sex = pronoun.startsWith("h") && pronoun !== "her" ? "male" : "female";
}
var others = (memory) => {
	const other = memory.latest((member) => member.id !== "narrator");
	return other === void 0 ? [] : [other.id];
};
var startsBare = (tokens) => verbOf((tokens[0]?.lower === "and" ? tokens[1] : tokens[0])?.lower ?? "") !== void 0;
function isObject(tokens, at) {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token === void 0 || next === void 0 || endsPhrase(token)) return true;
	return [
		prepositions,
		conjunctions,
		adverbs,
		determiners,
		numbers
	].some((list) => list.has(next.lower)) || isGoverned(tokens, at) && (determiners.has(next.lower) || next.lower === "the");
}
// web/core/producer/refer.ts
function readUnits(units, cast) {
	const memory = new Memory();
	return units.map((unit, index) => {
		const mentions = mentionsOf(unit, index, cast, memory);
		const verb = mainVerb(unit.tokens, mentions);
		const own = subjectOf(mentions, verb) ?? speaker(unit, mentions, verb) ?? inverted(unit, mentions, verb);
		const bySense = own === void 0 && verb >= 0 && isBare(unit.tokens, verb);
		const later = own === void 0 && !bySense ? laterSubject(unit.tokens, mentions) : void 0;
		const doer = own ?? later?.mention;
		const thing = doer === void 0 && !bySense && hasThing(unit.tokens, verb, mentions);
		const subject = bySense ? memory.subject : cast.find((member) => member.id === doer?.id) ?? null;
		const led = leader(unit, units[index - 1], verb, mentions, memory.subject);
		const present = presentOf(mentions, subject, led !== subject ? led : null, cast);
		const together = mentions.filter((mention) => !mention.governed && !mention.pronoun && mention.to <= verb);
		memory.note(present, subject, thing, together.map(({ id }) => id));
		const reading = {
			subject,
			thing,
			verb: later?.verb ?? verb,
			present,
			mentions
		};
		if (touches(unit, reading)) memory.touched = unit.sentence;
		return reading;
	});
}
function speaker(unit, mentions, verb) {
	return unit.speech && speechVerbs.has(verbOf(unit.tokens[verb]?.lower ?? "")?.base ?? "") ? mentions.find((mention) => !mention.governed && mention.from > verb) : void 0;
}
function laterSubject(tokens, mentions) {
	for (const mention of mentions) {
		const verb = mainVerb(tokens, mentions, mention.to);
		if (!mention.governed && verb >= 0) return {
			mention,
			verb
		};
	}
}
function inverted({ tokens }, mentions, verb) {
	return prepositions.has(tokens[0]?.lower ?? "") && verb > 0 ? mentions.find(({ from, governed, pronoun }) => from === verb + 1 && !governed && !pronoun) : void 0;
}
function leader({ tokens, sentence }, before, verb, mentions, acted) {
	const follows = /^(?:follow|obey|accompany|join)$/.test(verbOf(tokens[verb]?.lower ?? "")?.base ?? "");
	const alone = verb === tokens.length - 1 || prepositions.has(tokens[verb + 1]?.lower ?? "");
	const other = mentions.some(({ id, from }) => from > verb && id !== acted?.id);
	return follows && alone && !other && before?.sentence === sentence ? acted : null;
}
function presentOf(mentions, subject, led, cast) {
	const ids = [
		subject,
		...mentions,
		led
	].flatMap((one) => one?.id ?? []);
	return [...new Set(ids)].flatMap((id) => cast.find((member) => member.id === id) ?? []);
}
function subjectOf(mentions, verb) {
	return mentions.find((mention) => !mention.governed && (verb < 0 || mention.to <= verb));
}
function hasThing(tokens, verb, mentions) {
	if (verb < 0) return mentions.length === 0;
	if (verb > 0 && /^(?:inside|outside|there|here)$/.test(tokens[0]?.lower ?? "")) return true;
	return tokens.slice(0, verb).filter((token, at) => !mentions.some((mention) => mention.from <= at && at < mention.to) && isNoun(token)).length > 0;
}
function isBare(tokens, verb) {
	if (verb > 0 && /^(?:is|are|was|were)$/.test(tokens[verb]?.lower ?? "") && !conjunctions.has(tokens[0]?.lower ?? "")) return false;
	return tokens.slice(0, verb).every(({ lower }) => conjunctions.has(lower) || adverbs.has(lower) || auxiliaries.has(lower));
}
// web/core/producer/spread.ts
function portionsOf(weights, sentences, n) {
	return n >= weights.length ? stretch(weights, n) : joinUnits(weights, sentences, n);
}
function stretch(weights, n) {
	return apportion(weights, n).flatMap((aspects, unit) => Array.from({ length: aspects }, (_, aspect) => ({
		from: unit,
		to: unit + 1,
		drawn: unit,
		aspect,
		aspects
	})));
}
function joinUnits(weights, sentences, n) {
	const sums = [0];
	for (const weight of weights) sums.push((sums.at(-1) ?? 0) + weight);
	const fair = (sums.at(-1) ?? 0) / n;
	const cost = (from, to) => {
		const inside = to < weights.length && sentences[to - 1] === sentences[to] ? .15 * fair * fair : 0;
		return ((sums[to] ?? 0) - (sums[from] ?? 0) - fair) ** 2 + inside;
	};
	const cuts = cheapest(weights.length, n, cost);
	return cuts.slice(1).map((to, index) => {
		const from = cuts[index] ?? 0;
		return {
			from,
			to,
			drawn: heaviest(weights, from, to),
			aspect: 0,
			aspects: 1
		};
	});
}
function cheapest(count, n, cost) {
	let best = Array.from({ length: count + 1 }, (_, to) => ({
		cost: to === 0 ? 0 : Infinity,
		edges: [0]
	}));
	for (let run = 1; run <= n; run++) best = best.map((_, to) => {
		let found = {
			cost: Infinity,
			edges: [0]
		};
		for (let from = run - 1; from < to; from++) {
			const before = best[from];
			if (before === void 0 || before.cost === Infinity) continue;
			const total = before.cost + cost(from, to);
			if (total < found.cost) found = {
				cost: total,
				edges: [...before.edges, to]
			};
		}
		return found;
	});
	return best[count]?.edges ?? [0, count];
}
function heaviest(weights, from, to) {
	let best = from;
	for (let unit = from; unit < to; unit++) if ((weights[unit] ?? 0) > (weights[best] ?? 0)) best = unit;
	return best;
}
// web/core/producer/stage.ts
var Stage = class {
	#sides;
	#seen = new Set();
	constructor(frames) {
		this.#sides = frames.map(() => new Map());
		for (const scene of scenesOf(frames)) {
			const ids = [...new Set(scene.flatMap((index) => frames[index]?.ids ?? []))];
			const sides = new Map(ids.map((id, at) => [id, sideOf(at, ids.length)]));
			for (const index of scene) this.#sides[index] = sides;
		}
	}
	sides(frame, cast) {
		return cast.map(({ id, doing }) => ({
			id,
			doing,
			side: this.#sides[frame]?.get(id) ?? "centre"
		}));
	}
	props(frame, { props }, cast) {
		const key = JSON.stringify([cast.map(({ id, doing }) => [id, doing]), props]);
		const known = [...this.#seen].filter((seen) => seen.startsWith(key)).length;
		this.#seen.add(`${key} ${frame}`);
		return known === 0 ? props : [...props, variation(known - 1)];
	}
};
function scenesOf(frames) {
	const scenes = [];
	frames.forEach(({ place }, index) => {
		const last = scenes.at(-1);
		if (last !== void 0 && frames[index - 1]?.place === place) last.push(index);
		else scenes.push([index]);
	});
	return scenes;
}
function sideOf(at, count) {
	if (count === 1) return "centre";
	return [
		"left",
		"right",
		"centre"
	][at % 3] ?? "centre";
}
var what = [
	"dust motes",
	"a drifting leaf",
	"a moving shadow",
	"a curl of smoke",
	"a lone bird",
	"falling drops",
	"a gust"
];
var where = [
	"in front",
	"at the far side",
	"overhead",
	"close to the ground",
	"at the left edge",
	"at the right edge",
	"in the light"
];
function variation(index) {
	return `${what[index % what.length]} ${where[Math.floor(index / what.length) % where.length]}`;
}
// web/core/producer/told.ts
function toldOf(member, units, readings) {
	const own = units.filter((_, index) => isDoer(member, readings[index]));
	const after = member.phrases.map((phrase) => featureAt(units[phrase.unit]?.tokens ?? [], phrase.to));
	const worn = own.map((unit) => clothes(unit.tokens));
	const all = [...new Set([...after, ...worn].filter((feature) => feature !== ""))];
	const features = all.filter((feature, index) => !repeats(feature, all.slice(0, index)));
	return {
		adjectives: [...new Set(member.phrases.flatMap((phrase) => phrase.adjectives.filter((word) => visible.has(word))))].slice(0, 2),
		features: features.slice(0, 2),
		years: yearsOf(member, units, own)
	};
}
var isDoer = ({ id }, reading) => reading !== void 0 && (reading.subject?.id === id || reading.mentions.some((one) => one.id === id && !one.governed && one.to <= reading.verb));
function featureAt(tokens, at) {
	const [before, token] = [tokens[at - 1], tokens[at]];
	if (before === void 0 || token === void 0 || !/^(?:with|in)$/.test(token.lower)) return "";
	if (endsPhrase(before) && !before.after.startsWith(",")) return "";
	const told = wornPart(tokens, at + 1);
	return told === "" && token.lower === "in" ? colouredPart(tokens, at + 1) : told;
}
function colouredPart(tokens, at) {
	const [article, colour, noun] = tokens.slice(at, at + 3);
	return noun !== void 0 && !isPlaceWord(noun.lower) && !prepositions.has(noun.lower) && /^an?$/.test(article?.lower ?? "") && colours.has(colour?.lower ?? "") ? `${article?.lower} ${colour?.lower} ${noun.lower}` : "";
}
function clothes(tokens) {
	const at = tokens.findIndex((token, index) => {
		const next = tokens[index + 1]?.lower ?? "";
		return verbOf(token.lower)?.base === "wear" || token.lower === "in" && possessives.has(next);
	});
	const told = at < 0 ? "" : wornPart(tokens, at + 1);
	return told === "" ? ownGarment(tokens) : told;
}
function ownGarment(tokens) {
	const at = tokens.findIndex((token, index) => {
		const words = tokens.slice(index + 1, index + 4);
		const noun = words.findIndex((word) => garmentWords.has(word.lower) || accessories.has(word.lower));
		const plain = words.slice(0, noun).every((word) => !prepositions.has(word.lower) && !endsPhrase(word) && !/['’]s$/.test(word.lower));
		return /^(?:his|her|their)$/.test(token.lower) && noun > 0 && plain;
	});
	return at < 0 ? "" : wornPart(tokens.slice(0, at + 4), at + 1);
}
function wornPart(tokens, at) {
	const said = [];
	let seen = false;
	for (const token of tokens.slice(at, at + 10)) {
		const { lower } = token;
		if (lower === "no" || subjectPronouns.has(lower) || prepositions.has(lower) || seen && /^(?:s|past)$/.test(verbOf(lower)?.form ?? "")) break;
		if (conjunctions.has(lower) && lower !== "and") break;
		if (tokens[tokens.indexOf(token) + 1]?.lower === "of" && seen) break;
		seen ||= isWorn(lower) && (worn.has(lower) || said.length > 0);
		if (!pronouns.has(lower) && !/['’]s$|^late$/.test(lower)) said.push(token.text + (/,/.test(token.after) ? "," : ""));
		if (endsPhrase(token) && !/,/.test(token.after)) break;
	}
	const text = trimmed(said);
	return seen ? /s$|armou?r$|^\w+,/.test(text) ? text : withArticle(text) : "";
}
var isWorn = (word) => worn.has(word) || bodyParts.has(word);
function trimmed(said) {
	const last = said.findLastIndex((word) => isWorn(word.replace(",", "").toLowerCase()));
	return said.slice(0, last + 1).join(" ").replace(/,$/, "");
}
function repeats(feature, earlier) {
	const last = feature.split(" ").at(-1) ?? "";
	return earlier.some((other) => other.includes(last));
}
function yearsOf(member, units, own) {
	const beside = member.phrases.map((phrase) => units[phrase.unit]?.tokens.slice(phrase.to, phrase.to + 1) ?? []);
	const told = own.map((unit) => unit.tokens.slice(0, 3).filter((_, index, all) => /^(?:is|was)$/.test(all[index - 1]?.lower ?? "")));
	for (const [token] of [...beside, ...told]) {
		const years = token === void 0 ? void 0 : countOf(token.lower);
		if (years !== void 0 && years > 3 && years < 120) return years;
	}
}
var small = split("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
var tens = split("zero ten twenty thirty forty fifty sixty seventy eighty ninety");
function countOf(word) {
	if (/^\d+$/.test(word)) return Number(word);
	const [first = "", second = ""] = word.split("-");
	if (!numbers.has(first)) return void 0;
	if (small.includes(first)) return small.indexOf(first);
	return tens.includes(first) ? tens.indexOf(first) * 10 + Math.max(0, small.indexOf(second)) : void 0;
}
// web/core/producer/units.ts
var QUOTED = /"[^"]*"?|“[^”]*”?|«[^»]*»?|「[^」]*」?|『[^』]*』?|„[^“”]*[“”]?/g;
var JOINTS = /[;:—–]\s+|,?\s+(?=(?:but|then|so(?! \w+ that\b)(?! (?:much|many|far|long|hard)\b)|when|while|until|because|as soon as)\s)|,\s+(?=and\s)/g;
var PARALLEL = /,\s+(?=(?:on|at|in|by) the\s)/g;
var LONGEST = 40;
var sentences = new Intl.Segmenter("und", { granularity: "sentence" });
var wordBreaks = new Intl.Segmenter("und", { granularity: "word" });
function unitsOf(story) {
	const silent = story.replace(QUOTED, (quote) => " ".repeat(quote.length));
	const units = [];
	sentenceSpans(story).forEach((span, sentence) => {
		for (const part of clauses(silent, span)) push(units, unitAt(story, silent, part, sentence));
	});
	return units;
}
function push(units, unit) {
	const before = units.at(-1);
	if (unit.text === "") return;
	if (before === void 0 || unit.tokens.length > 0) units.push(unit);
	else {
		before.text += ` ${unit.text}`;
		before.end = unit.end;
		before.speech ||= unit.speech;
	}
}
function unitAt(story, silent, { start, end }, sentence) {
	const tokens = tokensOf(silent.slice(start, end)).map((token) => {
		return {
			...token,
			start: token.start + start,
			end: token.end + start
		};
	});
	const speech = story.slice(start, end).trim() !== silent.slice(start, end).trim();
	return {
		text: story.slice(start, end).trim(),
		start,
		end,
		sentence,
		tokens,
		source: story,
		speech
	};
}
function sentenceSpans(story) {
	const spans = [];
	for (const { segment, index } of sentences.segment(story)) {
		const before = spans.at(-1);
		if (before !== void 0 && continues(story.slice(before.start, before.end), segment)) before.end = index + segment.length;
		else spans.push({
			start: index,
			end: index + segment.length
		});
	}
	return spans.filter(({ start, end }) => story.slice(start, end).trim() !== "");
}
function continues(before, next) {
	return isTitle((/(\p{L}+)\.\s*$/u.exec(before)?.[1] ?? "").toLowerCase()) || /^[\p{Ll}]/u.test(next) || isQuoteOpen(before);
}
var isQuoteOpen = (text) => (text.match(/"/g)?.length ?? 0) % 2 === 1;
function clauses(silent, sentence) {
	const text = silent.slice(sentence.start, sentence.end);
	const parallel = /^\s*(?:on|at|in|by) the\s/i.test(text) ? text.matchAll(PARALLEL) : [];
	const joints = [...text.matchAll(JOINTS), ...parallel].sort((a, b) => a.index - b.index);
	let parts = [{ ...sentence }];
	const opening = openingClause(text);
	if (opening > 0) parts = cut(parts, sentence.start + opening, silent);
	for (const joint of joints) parts = cut(parts, sentence.start + joint.index + joint[0].length, silent);
	parts = parts.flatMap((part) => predicates(silent, part));
	return parts.flatMap((part) => shorten(silent, part));
}
function openingClause(text) {
	return /^\s*(?:when|while|as soon as|as|because|although|once)\s[^,;:.]+,\s+/i.exec(text)?.[0].length ?? 0;
}
function cut(parts, at, silent) {
	const last = parts.at(-1);
	if (last === void 0) return parts;
	const [left, right] = [{
		start: last.start,
		end: at
	}, {
		start: at,
		end: last.end
	}];
	return isClause(silent, left) && isClause(silent, right) ? [
		...parts.slice(0, -1),
		left,
		right
	] : parts;
}
function isClause(silent, { start, end }) {
	const tokens = tokensOf(silent.slice(start, end));
	if (tokens.length < 3) return false;
	if (tokens.some((token, index) => index < tokens.length - 1 && /^(?:he|she|they|we|i)$/.test(token.lower))) return true;
	return tokens.some((token) => verbOf(token.lower) !== void 0) || tokens.length > 6 || isForeign(tokens);
}
var isForeign = (tokens) => tokens.every((token) => !/\p{Script=Latin}|\p{N}/u.test(token.text));
function predicates(silent, part) {
	const tokens = tokensOf(silent.slice(part.start, part.end));
	const cuts = [];
	let since = 0;
	tokens.forEach((token, index) => {
		if (!startsPredicate(tokens, index) || index - since < 3 || tokens.length - index < 3) return;
		const joined = tokens[index - 1]?.lower === "and" ? tokens[index - 1] : token;
		if (joined !== void 0) cuts.push(part.start + joined.start);
		since = index;
	});
	const edges = [
		part.start,
		...cuts,
		part.end
	];
	return edges.slice(1).map((end, index) => ({
		start: edges[index] ?? part.start,
		end
	}));
}
function startsPredicate(tokens, index) {
	const [before, token, next] = [
		tokens[index - 1],
		tokens[index],
		tokens[index + 1]
	];
	if (before === void 0 || token === void 0 || next === void 0) return false;
	if (before.lower === "and" && startsClause(tokens, index)) return true;
	if (token.capital) return false;
	const afterComma = before.lower !== "and" && /,/.test(before.after);
	if (before.lower !== "and" && !afterComma) return false;
	const verb = verbOf(token.lower);
	return (verb?.form === "s" || verb?.form === "past" || verb?.form === "participle" && token.lower.endsWith("ed")) && hasPredicate(tokens.slice(0, index)) && (opensObject(next) || afterComma);
}
function startsClause(tokens, at) {
	const name = tokens[at]?.capital === true;
	if (!name && !determiners.has(tokens[at]?.lower ?? "")) return false;
	const verb = verbOf(tokens[([
		at,
		at + 1,
		at + 2
	].find((index) => {
		const token = tokens[index];
		return token !== void 0 && (beingOf(token.lower) !== void 0 || name && index === at);
	}) ?? tokens.length) + 1]?.lower ?? "");
	return (verb?.form === "s" || verb?.form === "past") && hasPredicate(tokens.slice(0, at));
}
function hasPredicate(tokens) {
	const comma = tokens.findIndex((token) => token.after.includes(","));
	const next = tokens[comma + 1];
	const explains = next !== void 0 && (/^(?:who|which)$/.test(next.lower) || determiners.has(next.lower) || numbers.has(next.lower));
	const closes = tokens.at(-1)?.after.includes(",") ?? false;
	const main = comma > 0 && explains && closes ? tokens.slice(0, comma + 1) : tokens;
	return main.some((_, index) => index > 0 && isPredicate(main, index)) || isVerb(tokens[0]);
}
function isPredicate(tokens, at) {
	const before = tokens[at - 1]?.lower ?? "";
	const described = verbOf(tokens[at]?.lower ?? "")?.form === "base" && determiners.has(tokens[at - 2]?.lower ?? "");
	const inPhrase = determiners.has(before) || prepositions.has(before) || visible.has(before) || described;
	return isVerb(tokens[at]) && !(inPhrase && !/^(?:who|that)$/.test(before));
}
var isVerb = (token) => token !== void 0 && !token.capital && verbOf(token.lower) !== void 0 && !bodyParts.has(token.lower);
var opensObject = ({ lower }) => determiners.has(lower) || prepositions.has(lower) || pronouns.has(lower) || subjectPronouns.has(lower) || lower.endsWith("ly") || /^(?:back|home|away|together|forty|two|three)$/.test(lower);
function shorten(silent, part) {
	const text = silent.slice(part.start, part.end);
	const breaks = [...wordBreaks.segment(text)].filter((piece) => piece.isWordLike === true);
	const commas = [...text.matchAll(/[,、，]\s*/g)].map((match) => match.index + match[0].length);
	const pieces = Math.ceil(breaks.length / LONGEST);
	if (pieces < 2) return [part];
	const edges = Array.from({ length: pieces - 1 }, (_, index) => {
		const even = breaks[Math.round((index + 1) * breaks.length / pieces)]?.index ?? text.length;
		return commas.find((comma) => Math.abs(comma - even) < 30 && comma > 8 && comma < text.length - 8) ?? even;
	});
	const all = [
		0,
		...new Set(edges),
		text.length
	];
	return all.slice(1).map((end, index) => ({
		start: part.start + (all[index] ?? 0),
		end: part.start + end
	}));
}
// web/core/producer/embedded.ts
function produceEmbedded(request) {
	const text = cleanStory(request.text) || "An empty page.";
	const story = readStory(text);
	const bible = bibleOf(story, text, request.arc ?? "linear");
	const beats = spreadBeats(request.arc ?? "linear", request.frameCount);
	const cuts = cutsOf(story, request);
	const shots = shotsOf(cuts, story, bible, beats, request.arc);
	const frames = cuts.map((cut, index) => {
		const shot = shots[index];
		return shot && {
			shot,
			description: descriptionOf(cut, story),
			origin: "embedded"
		};
	});
	const warnings = isEnglish(story.units) ? [] : ["The built-in rules read English best: check who and what each frame shows, or use an agent service."];
	return {
		bible,
		frames: frames.filter((frame) => frame !== void 0),
		origin: "embedded",
		warnings
	};
}
function readStory(text) {
	const units = unitsOf(text);
	const all = castOf(units);
	const cast = isEnglish(units) ? all : all.filter((member) => member.phrases.length > 1);
	const readings = readUnits(units, cast);
	for (const member of cast) settle(member, text);
	const setting = settingOf(units, cast, readings);
	const moments = momentsOf(units, readings, cast, setting.at);
	return {
		units,
		readings,
		cast,
		setting,
		hours: hoursOf(units),
		moments
	};
}
function settle(member, text) {
	if (member.kind !== "person" || member.sex !== "unknown") return;
	member.sex = hash(`${text} ${member.name}`) % 2 === 0 ? "female" : "male";
}
function ownColours(cast) {
	const used = new Set();
	return cast.map((character, index) => {
		const free = used.has(character.colour) ? freeColour(used, index) : character.colour;
		used.add(free);
		return {
			...character,
			colour: free
		};
	});
}
function bibleOf({ cast, setting, units, readings }, text, arc) {
	const members = ownColours(cast.map((member, index) => characterOf(member, toldOf(member, units, readings), text, index)));
	return {
		title: titleOf(cast, setting.places[0]?.name ?? "place"),
		style: styleOf(cast),
		atmosphere: atmosphereOf(arc),
		cast: members,
		places: setting.places,
		palette: paletteOf(members.map((member) => member.colour))
	};
}
function cutsOf(story, { frameCount, arc }) {
	const used = new Map();
	const cold = arc === "in-medias-res" ? spreadBeats(arc, frameCount).filter(([beat]) => beat?.id === "cold-open").length : 0;
	const opening = cold > 0 ? coldOpen(story, Math.min(cold, frameCount - 1), used) : [];
	const portions = portionsOf(story.moments.map((moment) => moment.weight), story.units.map((unit) => unit.sentence), frameCount - opening.length);
	return [...opening, ...drawn(story, portions, used)];
}
function drawn(story, portions, used) {
	const pictures = new Map();
	return portions.flatMap((portion) => {
		const moment = story.moments[portion.drawn];
		if (moment === void 0) return [];
		const known = pictures.get(portion.drawn) ?? picturesOf(moment, portion.aspects, used);
		pictures.set(portion.drawn, known);
		const picture = known[portion.aspect];
		return picture === void 0 ? [] : [{
			...portion,
			picture
		}];
	});
}
function coldOpen({ moments }, count, used) {
	const late = Math.floor(moments.length / 2);
	let drawn = late;
	moments.forEach((moment, index) => {
		if (index >= late && moment.weight > (moments[drawn]?.weight ?? 0)) drawn = index;
	});
	const moment = moments[drawn];
	return (moment === void 0 ? [] : picturesOf(moment, count + 1, used).filter((picture) => picture.note !== "")).slice(0, count).map((picture, aspect) => ({
		from: drawn,
		to: drawn + 1,
		drawn,
		aspect,
		aspects: count,
		picture
	}));
}
function shotsOf(cuts, story, bible, beats, arc) {
	const framing = new Framing();
	const stage = new Stage(cuts.map((cut) => ({
		place: story.setting.at[cut.drawn] ?? "",
		ids: cut.picture.cast.map(({ id }) => id)
	})));
	const peak = peakOf(beats);
	return cuts.map((cut, index) => {
		const beat = strongest(beats[index] ?? []);
		const hour = story.hours[cut.drawn] ?? {
			time: "day",
			weather: "clear"
		};
		const place = bible.places.find(({ id }) => id === story.setting.at[cut.drawn]);
		const before = cuts[index - 1];
		const staging = {
			tension: beat.tension,
			afterPeak: index === peak + 1,
			newPlace: before === void 0 || story.setting.at[before.drawn] !== place?.id,
			castCount: cut.picture.cast.length,
			wanted: cut.picture.sizes,
			wantedAngle: cut.picture.angle,
			first: index === 0,
			last: index === cuts.length - 1,
			endsLow: (beats.at(-1)?.at(-1)?.valence ?? 0) < -.4
		};
		const size = framing.size(staging);
		const cast = stage.sides(index, borne(cut.picture.cast, story.cast, beat.valence, index));
		return {
			moment: momentText(cut, story),
			cast,
			place: place?.id ?? null,
			...hour,
			size,
			angle: framing.angle(staging, size),
			light: `${lightOf({
				...hour,
				indoors: place?.indoors ?? false,
				valence: beat.valence
			}, index)} ${directionOf(place?.id ?? "", index)}`.trim(),
			mood: moodOf(beat.valence, beat.tension, index),
			props: stage.props(index, cut.picture, cast),
			beat: arc === null ? null : beat.id
		};
	});
}
function borne(parts, cast, valence, turn) {
	return parts.map((part, at) => {
		const kind = cast.find(({ id }) => id === part.id)?.kind ?? "person";
		const bearing = at === 0 && part.doing.split(" ").length < 7 ? bearingOf(kind, valence, turn) : "";
		return bearing === "" ? part : {
			...part,
			doing: `${part.doing}, ${bearing}`
		};
	});
}
var strongest = (beats) => beats.reduce((a, b) => b.tension > a.tension ? b : a, beats[0] ?? {
	id: "story",
	name: "story",
	share: 100,
	valence: 0,
	tension: .4
});
function peakOf(beats) {
	const tensions = beats.map((frame) => strongest(frame).tension);
	return tensions.lastIndexOf(Math.max(...tensions));
}
function telling({ units, readings, cast }, index) {
	const [unit, reading] = [units[index], readings[index]];
	if (unit === void 0 || reading === void 0) return "";
	return tellingOf(unit, reading, cast, units[index - 1]?.sentence !== unit.sentence);
}
var momentText = (cut, story) => telling(story, cut.drawn) || "A quiet moment.";
function descriptionOf(cut, story) {
	const told = [];
	for (let index = cut.from; index < cut.to; index++) told.push(telling(story, index));
	const note = cut.picture.note === "" ? [] : [sentence(cut.picture.note)];
	return [...told.filter((text) => text !== ""), ...note].join(" ") || "A quiet moment.";
}
object({
	story: string(),
	frames: int(),
	arc: optional(nullable(arcIdSchema)),
	model: optional(nullable(familyIdSchema))
});
var agentPromptSchema = looseObject({
	frameNumber: optional(number()),
	prompt: string().check(_trim(), _minLength(1), _maxLength(8e3)),
	description: optional(nullable(string())),
	shotType: optional(nullable(string())),
	negative: optional(nullable(string()))
});
var agentReplySchema = looseObject({
	prompts: array(unknown()).check(_minLength(1)),
	metadata: optional(unknown())
});
var ownPromptSchema = looseObject({
	shot: shotSchema,
	description: string(),
	origin: optional(string())
});
var ownMetadataSchema = looseObject({
	characters: array(characterSchema),
	setting: array(placeSchema),
	atmosphere: optional(string()),
	style: optional(string())
});
function fromAgentReply(reply, request) {
	const read = agentReplySchema.safeParse(reply);
	if (!read.success) return fail("agent-bad-reply", {}, prettifyError(read.error));
	const prompts = byNumber(read.data.prompts, request.frameCount);
	if (prompts.size === 0) return fail("agent-bad-reply", {}, "No entry of `prompts` has a prompt text.");
	const own = produceEmbedded({
		...request,
		text: cleanStory(request.text)
	});
	const theirs = bibleFrom(read.data.metadata, own.bible);
	const bible = theirs ?? own.bible;
	const frames = own.frames.map((frame, index) => {
		const prompt = prompts.get(index + 1);
		return prompt === void 0 ? theirs === void 0 ? frame : without(frame) : frameFrom(prompt, frame, bible, request);
	});
	const missing = frames.filter((_, index) => !prompts.has(index + 1)).length;
	const extra = read.data.prompts.length - prompts.size;
	const warnings = [...warn(missing, "missing"), ...warn(extra, "extra")];
	return ok({
		bible,
		frames,
		origin: missing === 0 ? "agent" : "mixed",
		warnings
	});
}
function warn(count, which) {
	if (count === 0) return [];
	const frames = count === 1 ? "1 frame" : `${count} frames`;
	return which === "missing" ? [`The agent left out ${frames}; the built-in rules filled in.`] : [`The agent sent ${count === 1 ? "1 entry" : `${count} entries`} too many or unreadable; they were left out.`];
}
function byNumber(entries, frameCount) {
	const found = new Map();
	entries.forEach((entry, index) => {
		const prompt = agentPromptSchema.safeParse(entry);
		if (!prompt.success) return;
		const number = prompt.data.frameNumber ?? index + 1;
		if (Number.isInteger(number) && number >= 1 && number <= frameCount && !found.has(number)) found.set(number, prompt.data);
	});
	return found;
}
function bibleFrom(metadata, own) {
	const read = ownMetadataSchema.safeParse(metadata);
	if (!read.success) return void 0;
	const { characters, setting, atmosphere, style } = read.data;
	const bible = {
		...own,
		cast: characters,
		places: setting,
		atmosphere: atmosphere ?? own.atmosphere,
		style: style ?? own.style
	};
	return bibleSchema.safeParse(bible).success ? bible : void 0;
}
function frameFrom(prompt, own, bible, request) {
	const whole = ownPromptSchema.safeParse(prompt);
	const text = prompt.prompt.trim();
	if (whole.success && knows(bible, whole.data.shot)) {
		const { shot, description } = whole.data;
		return whole.data.origin === "embedded" ? {
			shot,
			description,
			origin: "embedded"
		} : {
			shot,
			description,
			prompt: text,
			origin: "model"
		};
	}
	const description = prompt.description?.trim() || text.slice(0, 200);
	const shot = shotOf(description, own.shot, bible, request);
	const size = sizeOf(prompt.shotType ?? "") ?? sizeOf(text) ?? shot.size;
	return {
		shot: {
			...shot,
			size
		},
		description,
		prompt: text,
		origin: "model"
	};
}
var knows = (bible, shot) => shot.cast.every(({ id }) => bible.cast.some((character) => character.id === id)) && (shot.place === null || bible.places.some((place) => place.id === shot.place));
function shotOf(description, own, bible, request) {
	const read = produceEmbedded({
		text: description,
		frameCount: 1,
		arc: request.arc
	});
	const seen = read.frames[0]?.shot;
	if (seen === void 0) return {
		...own,
		moment: description
	};
	const cast = seen.cast.flatMap((part) => {
		const name = read.bible.cast.find(({ id }) => id === part.id)?.name ?? part.id;
		const known = bible.cast.find((character) => character.id === part.id || [character.name, ...character.aliases].includes(name));
		return known === void 0 ? [] : [{
			...part,
			id: known.id
		}];
	});
	const place = bible.places.find(({ id }) => id === seen.place)?.id ?? own.place;
	const kept = own.cast.filter(({ id }) => bible.cast.some((character) => character.id === id));
	return {
		...own,
		moment: description,
		cast: cast.length > 0 ? cast : kept,
		place,
		props: seen.props
	};
}
var without = (frame) => ({
	...frame,
	shot: {
		...frame.shot,
		cast: [],
		place: null
	}
});
var synonyms = [
	[/extreme close|detail|insert|macro/i, "extreme close-up"],
	[/over.the.shoulder/i, "over-the-shoulder"],
	[/two.?shot|group/i, "two-shot"],
	[/close.?up|portrait|\bface\b/i, "close-up"],
	[/medium long|cowboy|american|three.quarter/i, "medium long shot"],
	[/full.?(?:shot|body)/i, "full shot"],
	[/medium|waist|upper body/i, "medium shot"],
	[/wide|long shot|establishing|aerial/i, "wide shot"]
];
function sizeOf(text) {
	return shotTypes.find((type) => type === text.trim().toLowerCase()) ?? synonyms.find(([pattern]) => pattern.test(text))?.[1];
}
// web/services/producer/agent.ts
var MOST_BYTES = 8e6;
var errorSchema = looseObject({ error: union([string(), looseObject({
	code: optional(string()),
	message: optional(string())
})]) });
var detailSchema = union([looseObject({ message: string() }), looseObject({ detail: string() })]);
async function askAgent(fetchRoute, request, signal) {
	const init = {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(request),
		...signal && { signal }
	};
	let response;
	let text;
	try {
		response = await fetchRoute("/agent/prompts", init);
		text = await response.text();
	} catch (error) {
		if (signal?.aborted === true) throw error;
		return fail("agent-unreachable", {}, error instanceof Error ? error.message : String(error));
	}
	return response.ok ? readReply(text, request) : refused(response.status, text);
}
function readReply(text, request) {
	if (text.length > MOST_BYTES) return fail("agent-bad-reply", {}, "The reply is over 8 MB.");
	const reply = parse(text);
	if (reply === void 0) return fail("agent-bad-reply", {}, text.slice(0, 500));
	const { story, frames, arc } = request;
	return fromAgentReply(reply, {
		text: story,
		frameCount: frames,
		arc: arc ?? null
	});
}
var relayCodes = {
	"agent-unreachable": true,
	"agent-timeout": true,
	"agent-not-set": true
};
var isRelayCode = (code) => Object.hasOwn(relayCodes, code);
function refused(status, text) {
	const { code, message } = errorOf(parse(text));
	if (isRelayCode(code)) return fail(code);
	return fail("agent-refused", { message: message || `The agent answered with status ${status}.` }, text);
}
function errorOf(body) {
	const wrapped = errorSchema.safeParse(body);
	if (wrapped.success) {
		const { error } = wrapped.data;
		return typeof error === "string" ? {
			code: "",
			message: error
		} : {
			code: error.code ?? "",
			message: error.message ?? ""
		};
	}
	const plain = detailSchema.safeParse(body);
	if (!plain.success) return {
		code: "",
		message: ""
	};
	const { message, detail } = plain.data;
	return {
		code: "",
		message: typeof message === "string" ? message : typeof detail === "string" ? detail : ""
	};
}
function parse(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
// web/services/producer/embedded.ts
function askEmbedded(request) {
	return Promise.resolve(ok(produceEmbedded(request)));
}
// web/services/run/prompt-maker.ts
function promptMaker(host, clock, chance) {
	return async (draft, engine, signal) => {
		const story = storyOf(draft);
		const produced = await produce(host, draft, story, signal);
		if (!produced.ok) return produced;
		const made = titled(produced.value, draft.title ?? "");
		const frameIds = produced.value.frames.map(() => newFrameId(chance));
		const sequenceId = sequenceIdOf(made.bible.title, hexOf(chance.bytes(4)));
		const settings = draft.settings;
		return ok(buildSequence(story, settings, engine, made, {
			sequenceId,
			frameIds
		}, isoNow(clock)));
	};
}
var titled = (made, title) => title === "" ? made : {
	...made,
	bible: {
		...made.bible,
		title
	}
};
var storyOf = ({ text, frameCount, arc, family }) => ({
	text: cleanStory(text),
	frameCount: readFrameCount(frameCount) ?? 1,
	arc,
	family
});
async function produce(host, draft, story, signal) {
	const { text, frameCount, arc, family } = story;
	if (draft.producer === "embedded") return askEmbedded({
		text,
		frameCount,
		arc
	});
	const relay = (route, init) => host.fetchApi(`/story-sequence${route}`, {
		...init,
		headers: {
			"Content-Type": "application/json",
			"X-Story-Sequence": "1"
		}
	});
	const request = {
		story: text,
		frames: frameCount,
		...arc !== null && { arc },
		model: family
	};
	try {
		return await askAgent(relay, request, signal);
	} catch (cause) {
		return fail("agent-unreachable", {}, String(cause));
	}
}
export { promptMaker };
