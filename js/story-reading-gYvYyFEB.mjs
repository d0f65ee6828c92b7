import { r as arcs } from "./arcs-BhYezcGg.mjs";
import { i as timesOfDay } from "./shot-BCLx9j5L.mjs";
import { n as pick, t as hash } from "./hash-DNglcrui.mjs";
import { i as freeColour, n as castColours, r as clothColour, t as castColour } from "./colours-CleqmbRY.mjs";
import { n as unique, t as slug } from "./slug-BIHNR66h.mjs";
import { n as tagsOf, t as withArticle } from "./article-vVjBw7xR.mjs";
// web/core/producer/mention.ts
var saidOnce = (mentions, tokens) => mentions.reduce((said, mention) => {
	const last = said.at(-1);
	const between = tokens.slice(last?.to, mention.from).map(({ lower }) => lower);
	return last?.id === mention.id && /^(?:named|called)$/.test(between.join(" ")) ? [...said.slice(0, -1), {
		...last,
		to: mention.to
	}] : [...said, mention];
}, []);
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
  photograph face film draw sculpt mould mold rehearse perform bow conduct tune share splint purr hoot chirp croak crow cackle tend sift praise butt surface elect skateboard whinny caw roar rear skulk tiptoe buzz scurry sneak slice sprinkle rinse mop swap unbutton unfasten
  thump crackle sizzle rustle clatter clang jingle chime tick squeal chuckle grin beam nestle saunter stride scamper gobble munch sprawl
  lower unfurl unscrew untangle uncover unhook hoist tighten loosen straighten strap snip sand varnish glue tape clip label strum dig delve tunnel drill pave plaster
  retire resign vote cheat steal rob kidnap arrest jail free capture betray attend teach graduate hire fire earn
  miss bound crackle rattle ski hike forage hitchhike moonwalk sunbathe haggle bargain wager gamble negotiate bribe blackmail accuse separate divide whisk roast grill peel grate simmer drizzle knead
  squash squirt scorch singe blast erupt detonate crouch lunge parry duel spar tug nod pant wheeze hobble shamble lurch sidle
  hoot yelp bleat bray caw quack cluck moo neigh honk hiss chatter nibble graze slurp lap guzzle devour feast dine
  accept applaud assemble attach balance bandage barricade bless brandish bribe bruise bundle cackle camp cancel carve chant
  clamber clasp collide commute compose confess confront congratulate console construct crack cram crash create crumple cycle
  dab dart dazzle decorate defend deliver depart deposit descend design destroy detect dislodge dissolve dodge dribble duck
  embrace emerge emit enchant encircle engrave evict exhale inhale exit expose extend extinguish extract fiddle fidget flare
  flatter flex flinch flirt flock fumble gallop garden gesture glimpse gnash gossip grapple grease grimace groom grunt
  guess hack hammer haunt heave hobble huff hurtle imitate inflate inject insert inspire insult interrupt interview introduce
  invent jab jog jolt jot kidnap lace lament lather launch lecture lever litter loom lounge lurk mash massage mimic mount
  muffle munch mutter navigate nick nuzzle observe occupy ogle orbit overturn paddle panic paste pave pedal perform persuade pet
  pitch plaster pluck poison ponder pounce pretend probe project propose protest prune puff punish pursue quiz raid ransack
  rap recite recoil recover refill reflect rehearse relax rent reply request resist retreat retrieve reunite review revive
  rig rinse riot rotate rush salvage scamper scrawl screech scribble scrub sculpt scurry secure shatter sheathe shield shred shriek
  signal slam slap slash sling slink slouch slug slump smack smear smear smirk smuggle snatch sneer snip snooze snort snuggle
  soak spear splatter splutter spray spread squash squat squirm stab stalk stammer stampede startle steer stitch stomp
  straighten stray strip stutter submerge suck summon surf survey swerve swipe tap taunt taunt tempt thrash throb thrust tickle
  tinker toss totter tour tremble trespass trudge tumble twine twitch unload unlace unearth unpin unveil untie usher vault veer
  vomit wallow waltz warble wheel wheedle whip whirl whittle widen wince wrench yank yap yodel zoom
  chart chase document photograph examine interrogate translate deliver load aim reload dismantle disarm rewire solder weld
  sell buy pay spend collect win lose compete score bite sting scar wound bleed die kill drown bury mourn
  hitch dial phone telephone tweet livestream volley referee swig swish twiddle wiggle waggle waddle strut
  prance gambol frolic romp cavort scuttle skirt sidestep plod tramp ramble jaywalk hail halt brake
  accelerate reverse overtake sputter idle rev buckle unbuckle tether harness bridle decant ladle spoon
  dollop glaze marinate poach steam scramble mince sieve sniffle snuffle hiccup burp belch gag retch swoon
  keel doodle stencil etch chisel jostle barge prise hoover vacuum tidy declutter buff launder crease barter
  auction bid pawn invest inherit donate glower scowl pout sulk mope fume seethe gloat leer gape goggle
  whoop jeer boo heckle hush shush coo croon chorus thrum defuse unsheathe feint impale skewer germinate
  wilt wither conjure banish curse bewitch levitate teleport morph shapeshift materialise materialize
  vaporise evaporate ascend rappel abseil belay parachute skydive berth undock embark disembark scull
  capsize kowtow curtsy curtsey genuflect beckon plummet nosedive flit alight roost preen moult oink chirrup
  repack stow schlep trundle confide chat natter babble blurt mumble nag woo revolve pirouette somersault
  cartwheel backflip hurdle slumber awaken rouse peruse browse flick rummage scavenge loot pilfer filch
  strew transplant mow hoe fertilise swab vaccinate hunker cower cringe douse snuff stoke download upload
  click reboot suspend drape handcuff talk practise scare frighten whimper bail`);
var irregular$2 = `arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|
  begin began begun|bend bent bent|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|
  bring brought brought|build built built|burn burnt burnt|burst burst burst|buy bought bought|catch caught caught|
  choose chose chosen|cling clung clung|come came come|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|
  do did done|draw drew drawn|dream dreamt dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|
  feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown|
  forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got|give gave given|go went gone|
  grind ground ground|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|
  hold held held|hurt hurt hurt|keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|lean leant leant|
  leap leapt leapt|leave left left|lend lent lent|let let let|lie lay lain|light lit lit|lose lost lost|make made made|
  mean meant meant|meet met met|pay paid paid|put put put|read read read|ride rode ridden|ring rang rung|rise rose risen|
  run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|sew sewed sewn|
  shake shook shaken|shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|
  sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|sling slung slung|smell smelt smelt|
  sow sowed sown|speak spoke spoken|spend spent spent|speed sped sped|spin spun spun|spit spat spat|stride strode stridden|split split split|
  spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|
  strike struck struck|string strung strung|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|
  swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|
  throw threw thrown|tread trod trodden|understand understood understood|wake woke woken|wear wore worn|
  weave wove woven|weep wept wept|win won won|wind wound wound|wring wrung wrung|write wrote written`;
var irregularForms = new Map();
var done$1 = new Map();
var bases = new Set(regular);
for (const row of irregular$2.split("|")) {
	const [base = "", past = "", participle = ""] = split(row);
	bases.add(base);
	irregularForms.set(participle, {
		base,
		form: "participle"
	});
	done$1.set(base, participle);
	irregularForms.set(past, {
		base,
		form: "past"
	});
}
for (const base of [
	"back",
	"corner",
	"oil"
]) {
	irregularForms.set(`${base}ed`, {
		base,
		form: "past"
	});
	irregularForms.set(`${base}ing`, {
		base,
		form: "ing"
	});
}
irregularForms.set("backs", {
	base: "back",
	form: "s"
});
irregularForms.set("oils", {
	base: "oil",
	form: "s"
});
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
function doneOf(base) {
	const known = done$1.get(base);
	if (known !== void 0) return known;
	if (base.endsWith("e")) return `${base}d`;
	return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${participleOf(base).slice(0, -3)}ed`;
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
// web/core/producer/subjects.ts
function byClauseBefore({ tokens, sentence }, at, fits, memory) {
	const { clause, main } = memory;
	if (clause === void 0 || at > 1) return void 0;
	const joint = at === 1 ? tokens[0]?.lower ?? "" : "";
	if (clause.sentence === sentence) return joint === "" || JOINED.test(joint) ? switched(clause, fits) : void 0;
	if (joint !== "" && !/^(?:then|but|so|and|later|soon|finally|suddenly)$/.test(joint)) return void 0;
	const other = besideMany(clause, fits);
	if (other !== void 0) return other;
	return main !== void 0 && main !== memory.subject && fits(main) && isRather(main, memory.subject) ? main : parallel(clause, fits);
}
function hurtBefore({ tokens, sentence }, at, fits, { clause }) {
	const hurt = clause?.hurt;
	const next = clause !== void 0 && sentence === clause.sentence + 1;
	const flies = at === 0 && /^(?:fly|flutter|buzz)$/.test(verbOf(tokens[1]?.lower ?? "")?.base ?? "");
	return next && hurt !== void 0 && !flies && fits(hurt) ? hurt : void 0;
}
function hurtIn({ tokens }, verb, mentions, present) {
	if (!HURTING$1.has(verbOf(tokens[verb]?.lower ?? "")?.base ?? "")) return void 0;
	const struck = mentions.find(({ from, governed }) => from === verb + 1 && !governed);
	return present.find(({ id }) => id === struck?.id);
}
var HURTING$1 = words("bite sting peck scratch claw nip butt gore kick");
var JOINED = /^(?:and|but)$/;
function switched({ subject, others }, fits) {
	const [other, second] = others.filter((member) => member !== subject && member.kind !== "group" && fits(member));
	return second === void 0 && subject?.plural === false ? other : void 0;
}
function besideMany({ subject, others, doers }, fits) {
	const [other, second] = others.filter((member) => !doers.includes(member.id) && fits(member));
	return second === void 0 && subject !== null && doers.length > 1 ? other : void 0;
}
function parallel({ subject, others, meant }, fits) {
	const goesOn = subject !== null && subject.named && subject.kind === "person" && fits(subject);
	const other = others.find((member) => member !== subject && fits(member));
	return goesOn && other !== void 0 && !meant.includes(other.id) ? subject : void 0;
}
var isRather = (main, last) => last === null || main.sex !== "unknown" || last.sex === "unknown";
// web/core/producer/words/animals.ts
var animals = table(`
  animal: soft mottled fur and a watchful face
  chick: fluffy pale grey down and a tiny beak
  cub, pup: thick soft fur and large round paws
  petrel: sooty feathers and a short hooked bill
  sea lion: sleek wet brown fur and long whiskers
  polar bear: thick white fur and a black nose
  guinea pig: short patched fur and tiny ears
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
  fish, trout, carp, catfish, pike, goldfish: silver scales and a forked tail
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
  hyena, jackal: sandy spotted fur and a sloping back
  coyote, dingo: dusty tan fur and a narrow muzzle
  meerkat, mongoose: fawn fur and dark eye patches
  antelope, gazelle, impala, ibex: a smooth tan coat and ringed horns
  elk, moose, reindeer, caribou: a shaggy brown coat and broad antlers
  bison, buffalo, yak: a thick dark coat and curved horns
  llama, alpaca: fluffy pale wool and a long neck
  boar, warthog: bristly dark fur and short tusks
  sloth, koala, wombat: dense grey fur and a round face
  armadillo, anteater, pangolin: overlapping bony plates and a long snout
  chameleon, gecko, iguana, salamander, newt: bumpy green skin and a curling tail
  cobra, python, viper: smooth scales in dark bands
  kestrel, osprey, sparrowhawk, harrier: barred brown feathers and a hooked beak
  puma, cougar, jaguar, bobcat, wildcat, ocelot: smooth tawny fur and tufted ears
  colt, filly, steed: a glossy brown coat and a dark mane
  marmot, opossum, possum, wolverine: thick brown fur and small round ears
  vulture, buzzard, condor: dark ragged feathers and a bare neck
  albatross, cormorant, puffin, tern: white and black feathers and a strong bill
  hummingbird, kingfisher, nightingale, thrush, blackbird, starling, lark, canary: bright small feathers and a thin beak
  cuckoo, woodpecker, hoopoe, jay: patterned feathers and a lively crest
  turkey, pheasant, partridge, quail: barred brown feathers and a small head
  gorilla, chimpanzee, orangutan, baboon, lemur: thick dark fur and a bare wise face
  mosquito, wasp, hornet, gnat, midge: a thin dark body and glassy wings
  ladybird, ladybug, firefly, cicada, locust, mantis: a small hard shell and folded wings
  scorpion, centipede, millipede, woodlouse, earwig, cockroach: a jointed dark body and many legs
  slug, leech: a soft glistening body
  shrimp, prawn, crayfish, starfish, oyster, mussel: a small pale shell
  eel, goldfish, minnow: shining scales and fluttering fins
  porpoise, orca, narwhal, manatee: smooth dark skin and a broad tail
  vole, shrew, dormouse, gerbil, guinea-pig, chipmunk, gopher: soft brown fur and tiny paws
  terrier, poodle, spaniel, collie, greyhound, bulldog, dachshund, sheepdog, mutt, mongrel: a rough coat and bright eyes
  beagle, labrador, retriever, corgi, dalmatian: a short coat and soft folded ears
  pug, chihuahua, pekinese: a short coat and a wrinkled face
  wolfhound, deerhound, mastiff: a rough grey coat and a heavy jaw
  foxhound, bloodhound, whippet, alsatian, rottweiler, doberman, schnauzer, setter, watchdog, lapdog: a short coat and pricked ears
  husky, malamute: thick grey and white fur and pale eyes
  gander: white feathers and a broad orange beak
  skunk: black fur and a white stripe
  tomcat, tabby: striped fur and notched ears
  calf, heifer: a short soft coat and knobbly knees
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
var birds = words(`chick petrel chicken hen crow raven dove pigeon duck duckling eagle hawk falcon goose gosling gull seagull
  heron stork crane jackdaw magpie owl parrot peacock penguin vulture buzzard condor albatross cormorant puffin tern hummingbird kingfisher
  nightingale thrush blackbird starling lark canary cuckoo woodpecker hoopoe jay turkey pheasant partridge quail robin rooster cockerel sparrow wren finch swallow swan`);
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
  sphinx: a sandy lion's body and folded stone-grey wings
  mummy: a body wrapped in frayed linen bandages
  centaur: a strong horse's body and bare shoulders
  minotaur: a bull's head and heavy curved horns
  werewolf, yeti: thick matted fur and long claws
  zombie: grey sunken skin and torn edges
  genie, djinn: a smoky blue body and bare arms
  kraken, hydra: coiling scaly necks and pale suckers
  gargoyle: a rough stone hide and stubby wings
  nymph, sprite: pale green skin and leaf-like hair
  gremlin, leprechaun: a wrinkled grin and pointed ears
  basilisk, chimera: bristling scales and a forked tongue
  wraith, banshee: a torn drifting shroud and hollow eyes
`);
function singleCreature(word) {
	return [
		word.replace(/ies$/, "y"),
		word.replace(/ves$/, "f"),
		word.replace(/s$/, "")
	].find((form) => form !== word && (creatures.has(form) || machines.has(form)));
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
  fru don doña dona donna dom mister mistress mum dad papa mama grandmother grandfather auntie dame empress emperor friar`);
var ageWords = words("old young little elderly aged");
var forces = words(`earth sun moon star stars mars venus jupiter saturn nature sky sea ocean wind winds storm
  storms rain snow hail thunder lightning fog mist frost ice fire flame flames flood tide wave waves water smoke dust
  ash sparks light lights siren sirens dark darkness shadow shadows night day dawn dusk morning evening noon midnight spring summer
  autumn winter time silence noise sound sounds voice voices music song echo laughter applause whistle bell bells alarm
  death life love hope fear luck fate hunger fever sleep peace war news rumour`);
var openers = words(`there this that these those here now then once when while after before as if though
  although because since until suddenly finally later soon meanwhile perhaps maybe only even still just also yes
  no oh ah dear well please sorry thanks hello hi bye goodbye nobody somebody everybody everyone someone anyone everything something nothing none outside
  inside above below behind beside beyond far near today tomorrow yesterday tonight what why how where who which
  so but and or yet for nor not never always often sometimes every each both all some many most few several
  another other such one two god heaven ok okay alone together instead again afterwards eventually
  slowly quickly quietly`);
var bodyParts = words(`head face eye eyes hand hands arm arms leg legs foot feet knee knees back shoulder
  shoulders chest lap neck ear ears nose mouth lips finger fingers thumb thumbs palm palms cheek cheeks hair beard
  stripes whiskers beak wing wings paw paws tail claw claws tooth teeth toe toes wrist wrists ankle ankles stomach belly forehead throat elbow elbows heart skin fur feathers brow chin`);
var people = new Map([
	[
		"female",
		"child",
		"girl schoolgirl granddaughter daughter"
	],
	[
		"male",
		"child",
		"boy schoolboy grandson paperboy son"
	],
	[
		"unknown",
		"child",
		"child kid toddler baby pupil infant orphan grandchild urchin schoolchild"
	],
	[
		"female",
		"young",
		"bride maiden princess maid niece lass waitress ballerina"
	],
	[
		"male",
		"young",
		"groom prince lad nephew page squire bellboy"
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
    watchman foreman ferryman doorman boyfriend wizard cowboy abbot baron god`
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
		`agent lover orderly attendant deckhand witness employee accomplice thug gangster mobster passerby onlooker supporter enemy ally disciple
    beginner fiance fiancee newlywed lumberjack chieftain warrior archer blacksmith woodcutter intern trainee stagehand prompter tenor soprano surveyor sapper scout forester ranger prosecutor juror striker corporal accountant banker boxer chemist gambler hairdresser magistrate midwife monarch
    philosopher prisoner psychologist refugee reporter spectator tenant therapist tutor typist undertaker vicar victim
    visitor wrestler rower skipper umpire buyer customer shopper croupier hacker newsreader announcer safecracker
    stepmother stepfather toymaker herald courier jester bard minstrel scholar historian biologist astronomer geologist
    choirmaster librettist dispatcher interpreter translator negotiator bodyguard chauffeur janitor plasterer roofer welder
    mourner heckler bidder auctioneer taxidermist ventriloquist trapeze-artist contortionist hypnotist ringmaster stuntman
    doctor nurse teacher baker cook chef driver captain sailor soldier farmer plumber carpenter mason mayor
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
    operator director producer manager editor owner boss dresser lamplighter drifter assistant secretary president minister ambassador curator firefighter lifeguard nomad
  teammate classmate schoolmate roommate flatmate workmate shipmate crewmate playmate colleague suspect
    bridesmaid contestant candidate competitor pedestrian bystander commuter motorist trucker biker
    skateboarder surfer skier fugitive hostage kidnapper assassin sniper gunman henchman landowner nobleman
    noblewoman knave squatter stowaway castaway survivor archaeologist palaeontologist paleontologist botanist
    zoologist physicist lecturer headmaster headmistress counsellor counselor nanny babysitter godmother
    godfather stepbrother stepsister bellhop concierge receptionist barista sommelier caterer greengrocer
    fishmonger florist newsagent adventurer alchemist sorcerer sorceress enchantress necromancer warlock druid
    shaman gladiator samurai ninja viking centurion crusader comedian busker guitarist saxophonist trumpeter
    flautist vocalist choreographer playwright novelist journalist cameraman paramedic firewoman sentinel
    sentry watchwoman gatekeeper groundskeeper vagabond hobo tramp hitchhiker backpacker homeowner lodger
    intruder prowler pickpocket vandal hooligan bully outsider newcomer veteran recruit cadet pensioner
    retiree millionaire billionaire tycoon heir heiress amateur genius loser nerd scribbler skeptic spokesman
    spokeswoman mathematician programmer coder gamer streamer blogger influencer designer architect`
	]
].flatMap(([sex, age, list]) => [...words(list)].map((word) => [word, {
	sex,
	age
}])));
var TRADE = /^\p{L}{2,}-?(?:keeper|maker|seller|driver|player|worker|hunter|dealer|lighter|tamer|sweeper|catcher|bearer|cutter|picker|builder|carrier|writer|singer|master|smith|wright|monger|woman|man|maid)$/u;
var NOBODY$1 = /^(?:human|german|roman|woman|masterwork|snowman|mermaid|merman)$/;
function personOf(word) {
	const listed = people.get(word);
	if (listed !== void 0 || !TRADE.test(word) || NOBODY$1.test(word)) return listed;
	return {
		sex: /(?:woman|maid)$/.test(word) ? "female" : word.endsWith("man") ? "male" : "unknown",
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
		personPlurals.get(word) ?? (/(?:men|children)$/.test(word) ? word.replace(/men$/, "man").replace(/children$/, "child") : void 0),
		word.replace(/ies$/, "y"),
		word.replace(/es$/, ""),
		word.replace(/s$/, "")
	].find((form) => form !== void 0 && form !== word && personOf(form) !== void 0);
}
var femaleTitles = words(`mrs ms miss lady aunt queen princess mother sister granny grandma madam madame
  mademoiselle mistress signora signorina señora señorita senora senorita frau fräulein fru doña dona donna baroness
  countess duchess mum mama grandmother auntie dame empress`);
var maleTitles = words(`mr mister sir uncle king prince lord father brother grandpa monsieur signor señor
  senor herr don dom baron count duke dad papa abbot grandfather emperor friar`);
var alsoThings = words("ruler page seal crane bat count host coach conductor jack mole fly poker cricket turkey jay lark perch band pack staff class reporter buyer");
var collectives = new Map(Object.entries({
	crew: "worker",
	team: "player",
	jury: "juror",
	gang: "robber",
	family: "villager",
	crowd: "villager",
	choir: "singer",
	orchestra: "musician",
	audience: "guest",
	police: "officer",
	couple: "lover",
	army: "soldier",
	troop: "soldier",
	squad: "soldier",
	mob: "villager",
	posse: "rider",
	flock: "bird",
	herd: "beast",
	band: "musician",
	pack: "beast",
	class: "pupil",
	staff: "worker"
}));
var quantities = words(`hundreds dozens thousands crowd crowds group groups pair pairs team crew band pack herd flock row rows line lot lots
  couple number handful swarm family gang army choir circle class queue bunch troop mob host scores two three four five six
  all most many some both each one none half rest`);
var femaleNames = words(`ada agnes aisha alice alma amara amina ana anna anne annie anya asha astrid ava beatrice bella bridget
  carla carmen celia chiara chloe clara clementine dalia daisy delia diana dilys dora edith elena eleanor
  elise eliza ella elsa emily emma erin esme esther eva eve fatima fenna fern fiona flora freya gemma gerda
  grace greta hana hanna hannah hazel heidi helen helga ida imke imogen ines ingrid irene iris isabel ivy
  jane jasmine joan josephine wren bonnie penny lotte frida judith julia june kate katya kira lara laura
  leila lena leonie lila lily lina linda lucia lucy luna mabel maeve mara maia maja maria marie marta martha
  mary matilda maya mei mia mila mina mira miriam molly nadia naomi nell nina noor nora olga olive olivia
  orla petra pia poppy priya rachel rosa rose ruby ruth sadie sally samira sara sarah saskia selma signe
  elsie sue beth meg peg nan edie hattie connie minnie nellie bess margaret elizabeth victoria catherine
  caroline charlotte louise harriet dorothy sofia sonja sophie stella suki susan sylvia tara tessa tilda uma
  ursula vera violet wanda wendy willa yara ylva yuki zara zelda zoe belit abigail adele adriana agatha aiko
  alexandra alexis allison alyssa amanda amelia amira amy andrea angela anika anita anja annika antonia
  ariana arya audrey aurora ayesha barbara becky bertha beverly bianca birgit brenda bronwyn camila camille
  candace carol carolina cassandra cassie cecilia chandra chiyo christina christine cindy claire claudia
  colette constance cora cordelia cynthia daniela daphne deborah denise diane dolores donna dorothea ebba
  edna eileen ekaterina elaine elodie eloise elvira emilia erica erika estelle ethel eugenia evelyn fanny
  fatou felicity florence frances francesca frieda gabriela georgia gertrude gina gisela gladys gloria gwen
  gwendolyn heather helena henrietta hermione hilda hye ilse imani ina ingeborg irina irma isabella isadora
  ivana jackie jacqueline jana janet janice jeanne jenna jennifer jenny jess jessica jill joanna johanna
  josie joyce juana judy juliet juliette karen karin karla kathleen katrin keiko kelly kim kirsten kristin
  kristina lauren lea leah leonora leslie leticia lilian lillian lisa liv liz lola lorelei lorna lotta
  louisa luana lucille lucinda lupe lydia lynn madeleine magdalena maggie malia mandy manon marcia margot
  marianne marina marion marisol marjorie martina mathilda maureen maxine megan melanie melissa mercedes
  meredith michelle mildred millie mimi minna miranda moira mona monica monika morgana muriel nancy naoko
  natalia natalie natasha nettie nicole nikki noelle noemi norah norma octavia odette olena ophelia paloma
  pamela pandora patricia paula pauline penelope perla phoebe phyllis piper polly prudence rachael ramona
  rebecca regina renata rhoda rita roberta rosalind rosemary rosie rowena roxanne sabine sabrina sakura
  salma samantha sandra saoirse scarlett selena serena shannon sharon sheila shirley sienna sigrid silvia
  simone solveig sonia svetlana sybil tabitha tamara tania tanya tatiana teresa thelma theresa tina trudy
  ulrike valentina valeria valerie vanessa verity veronica vicky viola virginia vivian wilhelmina winifred
  xenia yasmin yoko yolanda yoshiko yvette yvonne zainab zofia zuzana `);
var maleNames = words(`aaron abel adam ahmed alan albert alex alfred ali amir anders andre andrew anton ari arthur axel ben
  benjamin bernard bert boris bruno carl carlos charles charlie christopher colin daniel dario david dennis
  diego dmitri edgar edmund edward eli elias emil emir enzo eric ernest felix fergus finn francis frank fred
  george gideon gustav hans harold harry hassan hector henry hiro hugo joshua ezra ian igor isaac ismael
  ivan jack jacob jakob james jan jasper joe john jonas jonah joren jorge josef joseph juan julian kai karl
  kenji kofi lars leo leon liam louis luca lucas ludo luis luke magnus malik marco mario mark martin mateo
  max michael milo mohammed nico nils noah oliver olaf omar oscar otto owen pablo paolo patrick paul pedro
  peter pierre rafael ravi raymond rene robert robin roman rory samuel sam santiago sebastian simon stefan
  stephen sven theo thomas tim tobias tom tomas umberto victor viktor vincent walter wilhelm will william
  xavier yusuf zach ray bob bill jim jimmy tommy billy bobby eddie archie alfie freddie teddy ted ned roy
  guy dave steve mike nick rick pete gus dan ron ken len stan walt henrik matteo jay benny danny kenny lenny
  ronnie johnny joey toby jake josh kyle luigi abdul abraham adrian ahmad aidan akira alastair albrecht aldo
  alec alejandro alexander alexei alistair alonso alvin amos anatoly andreas andrei andrej andy angelo angus
  antoine antonio archibald armand arno arnold arturo asher ashok atticus augustus avery barnaby barney
  bastian benedict benoit bertram björn bo bogdan boyd bradley brandon brendan brian bryan caleb callum
  calvin cameron casper cecil cedric chad chester chris christian christoph christophe claude clemens
  clement clifford clive colm connor conrad cornelius craig curtis cyril cyrus damian damien darius darren
  davide declan derek desmond dieter dimitri dirk dominic donald douglas duncan dustin dwayne dylan ebenezer
  eduardo edwin egon elliot elmer elvis emmanuel emmett erich erik ernesto erwin esteban ethan etienne
  eugene evan ewan ezekiel fabian farid federico feliks fernando filip fitz florian francesco francisco
  francois franz frederick fritz gabriel gareth gary gaston gavin geoffrey georg gerald gerard gerhard
  giacomo gilbert giles giorgio giovanni giuseppe glenn gordon graham greg gregor gregory guido guillaume
  gunther günther haakon hamish hamza hank harald harrison harvey heinrich heinz hendrik henri herbert
  herman horace horst howard hubert humphrey hussein ibrahim ignacio ingmar ira isaiah isidore ismail iván
  jaime jamal jamie jared jason javier jean jed jeff jeffrey jeremiah jeremy jerome jerry jesse joachim
  joaquin jochen joel johan johann johannes jon jonathan jordan jose josiah josé juergen jules julius justin
  kareem karim keith kenneth kevin khalid kieran klaus knut konrad kurt larry laurence laurent lawrence leif
  leonard leonardo leopold leroy lester lewis lionel lloyd lorenzo lothar luka lukas luther malcolm manfred
  manuel marcel marcello marcos marcus mariano marius marvin massimo matt matthew matthias maurice maxim
  maximilian maxwell melvin mick miguel mikael mikhail mitch mohamed moritz morris morton moses muhammad
  murray mustafa nate nathan nathaniel neil nelson neville nicholas nicolas nigel nikolai norbert norman
  odin olav oleg orlando orson osman oswald otis pascal patrice percy perry philip philippe phillip piers
  pieter quentin quincy rainer ralph ramon randall randy raoul raphael rashid raul reginald reinhold reuben
  ricardo richard rodney rodrigo roger roland rolf ronald ross rudolf rudy rufus rupert russell ryan salim
  salvador samson sanjay saul scott sean sergei sergio seth shane sid sidney siegfried silas simeon sinbad
  spencer stanley stefano steven stewart stuart sullivan takeshi tariq tate taylor terence terry thaddeus
  theodor theodore thor tibor timothy tito tobin todd tommaso tony torsten travis trevor tristan troy tyler
  ulrich uwe valentin vasily vernon viggo vince vito vlad vladimir wallace warren wayne wendell werner
  wesley wilbur wilfred wilson winston wolfgang wyatt yannick yosef yuri yves zachary zeke`);
// web/core/producer/words/agents.ts
var animate = words(`laugh smile weep sob nod grin frown shrug kneel wink whisper shout yell mutter murmur grumble giggle chuckle wear
  hug kiss chew sip yawn sneeze glare peer squint stare gulp scold beg plead promise decide believe doubt remember forget hope wonder
  realise realize apologise applaud cheer clap salute tiptoe stroll saunter stride crouch sew knit write steal rob arrest accuse
  march hurl toss grab snatch throw argue curse ask reply complain protest gasp scream sigh obey shave bake juggle`);
var bodily = words(`weigh lift read pull push carry hold take give offer show hand open close shut put pick pour tie dig wash sweep polish
  light sell buy pay count clean cook eat drink walk run sit stand climb jump go come leave wait sleep wake hide fetch bring lead
  chase catch wave point lean bow dance sing play sigh raise lay lock unlock knock tap kick pack fold hang cut paint draw
  build repair follow enter step rush hurry hear see feel know like love want need shout squeal stumble shiver tremble faint limp
  crawl hop swim dig squirm bend scoop arrive return reach find leap dash creep unroll fall scurry kneel lick bark bite growl
  snore dream hum wander swing ride drive drag swallow gasp choke press borrow marry die teach learn share guard spy`);
var AGENT = /(?:er|or|ist|ian|eer|ess|ant|ette)s?$/;
var THINGS = words(`stroller hammer water paper letter tower river winter summer corner ladder finger door floor mirror motor elevator computer reactor
  tractor counter cover boiler roller heater printer poster folder container cooker freezer drawer number cancer power flower
  thunder weather feather leather silver copper butter pepper sugar dinner supper shower powder order matter center centre
  plaster timber chamber member border shoulder sweater slipper slippers lantern elephant restaurant instant plant giant giants
  scooter helicopter trailer cellar collar dollar pillar error terror horror colour color odor anchor meteor sensor engine
  camera radar propeller banner barrier carrier dresser digger bulldozer lighter ruler stapler rubber toaster blender monitor speaker
  speakers alligator amber rudder fender bumper cursor vapor vapour rumor tremor parlor harbor trigger tiger layer gutter
  shutter shutters litter glitter laughter daughter slaughter disaster semester quarter whisper answer temper manner paper papers
  letters ladders flowers feathers computers engines towers hunger anger danger finger fingers wrapper cracker bitter
  hanger planter starter locker poster sticker opener washer dryer mixer grinder timer fastener pointer marker eraser sprinkler
  burner fryer toaster ladder charger scanner printer viewer filter remainder reminder offer suffer lever sliver river rower shower
  tanker bunker liner cruiser steamer freighter sleeper cleaver grater skewer cutter thriller boulder folder ender older elder other
  stretcher receiver radiator transmitter projector elevator escalator calculator generator refrigerator lawnmower strainer
  binder buzzer bouncer fiber tuner plunger roaster cooler shaker pitcher retainer digger scraper snapper trawler screwdriver pancake airship`);
// web/core/producer/words/looks.ts
var hair = {
	baby: [
		"wispy fair hair",
		"wispy brown hair",
		"a tuft of dark hair"
	],
	girl: [
		"brown hair in two pigtails",
		"a long blonde braid",
		"long dark hair with a ribbon",
		"red hair in two pigtails",
		"curly black hair with a bow",
		"blonde hair in a ponytail"
	],
	boy: [
		"short black hair",
		"tousled brown hair",
		"curly red hair",
		"close-cropped dark hair",
		"messy blond hair",
		"a shaggy chestnut mop of hair"
	],
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
	oldFemale: [
		"a neat grey bun",
		"curly silver hair",
		"a long white braid",
		"short white hair",
		"wavy grey hair",
		"a loose silver knot of hair"
	],
	oldMale: [
		"short white hair",
		"thin silver hair",
		"wild white hair",
		"cropped grey hair",
		"a fringe of white hair",
		"long grey hair"
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
	girl: [
		"cotton dress",
		"pinafore dress",
		"checked dress",
		"woollen dress",
		"flowered dress"
	],
	baby: [
		"romper",
		"knitted blanket",
		"woollen blanket"
	],
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
	"a knotted leather bracelet",
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
var marks = {
	fur: [
		"a torn left ear",
		"a white spot on the forehead",
		"a pale patch on the chest",
		"one dark forepaw",
		"a thin scar across the nose",
		"a tuft of fur between the ears"
	],
	feathers: [
		"one crooked wing feather",
		"a pale spot above the beak",
		"a bare patch on the neck",
		"a ruffled crest",
		"a missing tail feather"
	],
	bare: [
		"a pale spot on the back",
		"a thin scar across one side",
		"a faint stripe down each side",
		"a small notch at one edge"
	]
};
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
  whiskers side-whiskers ponytail plait plaits wig crutch tattoo tattoos
  head jumpsuit bathrobe nightgown costume pajamas swimsuit wetsuit spacesuit nightshirt dungarees hoodie leggings tuxedo sunglasses pigtails
  dreadlocks bun sneakers heels backpack`);
var colours = words(`red yellow green blue white black brown grey gray pink orange purple violet golden silver
  scarlet crimson turquoise navy beige cream rose teal striped checked spotted dark light pale bright`);
var accessories = words(`hat cap scarf gloves boots shoes shawl glasses bonnet helmet mittens goggles headscarf
  crown turban slippers trainers sunglasses sneakers`);
var garmentWords = words(`coat jacket shirt dress apron cloak robe uniform jumper sweater suit cardigan kimono sari
  armour armor pyjamas raincoat overalls waistcoat gown tunic tracksuit poncho blouse habit oilskin cape jumpsuit
  bathrobe nightgown costume pajamas swimsuit wetsuit spacesuit nightshirt dungarees hoodie tuxedo`);
// web/core/producer/words/places.ts
var indoorPlaces = table(`
  shop, store, bakery, market hall: a small crowded shop with wooden shelves and a worn counter
  kitchen, galley: a narrow kitchen with hanging copper pans and a tiled stove
  bed, bedroom, nursery: a small bedroom with a patchwork quilt and a round window
  room, parlour, lounge: a modest room with faded wallpaper and a wooden floor
  hall, town hall, ballroom: a wide hall with tall windows and a polished floor
  corridor, hallway, passage: a long narrow corridor with doors on both sides
  cellar, basement, vault: a low stone cellar with crowded shelves
  attic, loft: a dusty attic with slanted beams and a skylight
  library, archive: a tall library with ladders and rows of old shelves
  school, classroom: a plain classroom with wooden desks and a blackboard
  hospital, hospital room, clinic, ward, sick bay, medical bay: a pale quiet ward with rows of white beds
  church, temple, chapel, cathedral: a tall stone nave with coloured windows
  museum, gallery: a white gallery with framed pictures and a polished floor
  theatre, theater, stage, opera, opera house, orchestra pit: a dim theatre with red curtains and footlights
  smithy, forge: a dark smithy with a glowing forge and an anvil
  garage: a garage with a parked car and hanging tools
  workshop, studio: a cluttered workshop with benches and hanging tools
  mill: an old mill with a great millstone and sacks of flour
  morgue, mortuary: a cold tiled room with a wall of steel drawers
  nightclub, night club, disco: a dark dance floor under a mirror ball
  sauna: a small wooden sauna with stepped benches
  kindergarten: a bright room with low tables and toys
  factory, sawmill: a vast brick factory with iron machines
  office: a cramped office with stacks of paper and a desk lamp
  tavern, inn, pub, saloon, bistro, cantina, bar, café, cafe, restaurant: a low-beamed tavern with small tables and warm lamps
  prison, jail, gaol, cell, dungeon: a bare stone cell with a barred window
  cave, cavern, burrow, den, tunnel, mine: a dark rocky cave with damp uneven walls
  booth, photo booth: a narrow old photo booth with a pleated curtain
  laboratory, lab: a bright laboratory with glass flasks and humming machines
  palace, castle: a grand stone hall with banners and tall pillars
  cabin, hut, cottage, shed, barn: a rough timber cabin with one small window
  lift, elevator: a narrow old lift with brass buttons and a folding gate
  compartment, carriage, sleeping car, dining car, train, railway car: a narrow railway car with wood panels and small lamps
  plane, aeroplane, airplane, airliner: the narrow inside of a plane with rows of seats and small round windows
  tram, bus, shuttle: the inside of a bus with worn seats, poles and wide windows
  car, taxi, cab, back seat, front seat, passenger seat: the inside of a small car with cloth seats and a wide windscreen
  savings bank: a marble bank hall with brass grilles and a long counter
  home bank: a makeshift counter under a wooden staircase, with a cash box and a ledger
  command bridge: a ship's bridge with wide windows, levers and glowing dials
  law court: a panelled courtroom with a raised bench and wooden rows
  police station: a plain police station with a high desk and notice boards
  space station: a bright round space station corridor with hatches and cables
  fire station: a tall garage with a red engine and a brass pole
  prison cell: a bare stone cell with a barred window
  cockpit, spaceship bridge, spaceship, spacecraft, capsule: a tight spaceship cabin with glowing panels
  bathroom, toilet, washroom, restroom: a small tiled bathroom with a claw-foot tub
  stairs, staircase, stairwell, landing: a steep worn staircase with an iron rail
  floor, apartment, flat: a small apartment with potted plants and tall windows
  house, home: a small cosy house with creaking floorboards
  mantelpiece, hearth, fireplace: a stone fireplace with a broad wooden mantelpiece
  station: an old railway station with an iron roof and empty platforms
  lighthouse: a round white lighthouse room with a great glass lamp
  hotel, lobby: a faded hotel lobby with potted palms and a long counter
  van, ambulance, truck, lorry: the cramped back of an old van with a small rear window
  airlock, hull: a narrow steel airlock with heavy round doors
  greenhouse, conservatory: a glass greenhouse crowded with green leaves
  courtroom, courthouse: a panelled courtroom with a raised bench and wooden rows
  sewer, catacombs, crypt, tomb: a dripping vaulted tunnel of old brick
  trench, dugout, bunker: a muddy trench shored up with planks and sandbags
  base, colony, outpost: a bare white base of domes with tables and humming machines
  chamber, control room, engine room, reactor: a round metal chamber with pipes and blinking dials
  boxing ring: a square boxing ring with white ropes under hot lamps
  gym, gymnasium, changing room, locker room: a bare gym with benches and metal lockers
  canteen, cafeteria, diner: a long canteen with plastic tables and a steel counter
  pharmacy, salon, laundry, laundrette, post office: a narrow shop with a glass counter and tiled walls
  newsroom, call centre: a bright open office with many desks and screens
  dressing room, backstage: a cramped dressing room with a mirror ringed by bulbs
  throne room, banquet hall: a lofty hall with torches and long hangings
  monastery, convent, abbey, mosque, synagogue: a cool vaulted prayer hall with slender columns
  bell tower: a wooden bell loft with a great bell and a long rope
  stable, stables, henhouse, cowshed: a straw-strewn stable with wooden stalls
  warehouse, storeroom, hangar, depot: a huge warehouse with stacked crates and a sliding door
  pantry, larder, closet, wardrobe: a tight closet with crammed shelves
  waiting room, surgery, practice, operating room: a bare white waiting room with plastic chairs
  dormitory, hostel, barracks: a long dormitory with two rows of narrow beds
  casino, arcade: a glittering arcade with rows of machines and red carpet
  cinema, auditorium, lecture hall: a dark auditorium with rising rows of seats
  university, college, academy: a stately college room with arched windows
  dome, biodome: a wide glass dome with rows of green plants
  crane cab: the small glass cab of a crane high above the roofs
  cargo hold, cargo bay, loading bay, docking bay: a dim steel hold of stacked crates
  submarine: a tight steel cabin with valves and a round hatch
  observatory, planetarium: a dark dome with a great brass telescope
  aquarium: a dim blue hall of tall water tanks
  tent, yurt, marquee, igloo: a low round tent with rugs on the floor
  caravan, wagon, trailer: a small painted wagon with a curtained bunk
  mansion, manor, villa: a grand old drawing room with portraits and heavy curtains
  subway, metro, underground: a tiled underground platform with round lamps
  shaft, pit: a deep rocky shaft with wooden props
  lodge, chalet: a wooden lodge with antlers over the fire
  supermarket, mall: a long shop aisle of full shelves under white strip lamps
  dining room: a dining room with a long table and tall chairs
  living room: a living room with a worn sofa and a standing lamp
  interview room: a bare room with a metal table and two chairs
`);
var outdoorPlaces = table(`
  forest, wood, woods, woodland, grove, jungle: a dense forest of tall mossy trunks and ferns
  clearing, glade: a sunlit forest clearing ringed with ferns
  tree, hollow tree: a huge gnarled tree with a hollow trunk
  garden, orchard: a walled garden with flower beds and fruit trees
  park, playground: a green park with benches and old trees
  field, meadow, pasture: a wide grassy meadow with wildflowers
  farm, ranch, paddock, farmyard: a small farm with a red barn and muddy yard
  hill, hills, hillside, slope: a steep green hill under a wide sky
  mountain, mountains, peak, summit, cliff: a bare rocky mountain with patches of snow
  valley, canyon, gorge: a deep green valley between steep slopes
  river, river bank, rapids, stream, brook, canal, creek: a winding river between reedy banks
  riverbank, bank: a sloping grassy bank by the water
  well: a round stone well with a rope and a bucket
  lake, pond: a still lake edged with reeds
  waterfall, rapids: a white waterfall over dark rocks
  sea, ocean, strait, bay, waves: an open grey-green sea with rolling waves
  beach, seaside, shore, shoreline, coast, sand, dunes: a long sandy beach with low waves
  island: a small rocky island with wind-bent trees
  harbour, harbor, port, dock, docks, quay, wharf, pier: a wooden pier with mooring posts above dark water
  ship, boat, ferry, liner, trawler, freighter, yacht, schooner, steamer, deck, raft, helm, gangway, crow's nest: the worn wooden deck of a small ship
  airship deck, airship, zeppelin: the wooden deck of an airship with a low rail, under a great balloon above the clouds
  bridge: a long stone bridge over slow water
  street, alley, lane, avenue, boulevard, driveway, kerb, curb, pavement, sidewalk: a narrow cobbled street between old houses
  road, path, track, trail, highway: a winding dirt road between low hedges
  square, plaza: a broad paved town square with old facades
  marketplace, market, festival: rows of market stalls under striped awnings
  fountain: a round stone fountain in a paved square
  town, village: a small town of crooked roofs and chimneys
  city, capital: a crowded city of tall buildings and narrow streets
  yard, courtyard, backyard: a small brick courtyard with washing lines
  roof, rooftop, rooftops: a tiled rooftop above a sea of chimneys
  balcony, terrace, patio: a narrow iron balcony high above the street
  tower, belfry, clock tower: a tall stone clock tower with a white dial
  shrine: a small wooden shrine with a curved roof among old trees
  wall, gate: a high brick wall overgrown with ivy
  windowsill, sill: a deep window with a wooden sill
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
  customs: a bright customs hall with steel tables
  airport, runway: a broad concrete runway with distant lights
  platform, railway: a long railway platform with iron lamps
  mars: a red dusty plain of scattered rocks under a pale orange sky
  moon: a grey cratered plain under a black starry sky
  space, orbit, galaxy: black space full of stars above a curved planet
  planet: a strange rocky plain under two small moons
  sky, clouds: an open sky above drifting clouds
  treehouse, tree house: a small wooden house in the crown of a great tree
  nest: a round nest of twigs high in a tree
  vineyard: rows of vines on a sunny slope
  battlefield, no man's land: a torn muddy field with wire and broken posts
  camp, campsite, campfire: a forest camp with small tents round a fire
  border, checkpoint: a lonely road barrier with a striped pole
  cornfield, wheat field, rice field, paddy: tall rows of ripe crops under a wide sky
  prairie, steppe, moor, heath, plain, plains: an endless yellow plain with lone trees
  rock, rocks, peninsula: a bare weathered rock above the surf
  ridge, ledge, plateau, crater, volcano: a high bare ridge of dark stone
  reef, lagoon: a shallow turquoise lagoon over coral
  wreck, shipwreck: a broken hull half sunk in sand
  jetty, marina: a long jetty with moored sailing boats
  quarry, building site, construction site, scaffold: a dusty site of cut stone and scaffolds
  car park, parking lot, petrol station, gas station: a wide lit forecourt with painted lines
  bus stop, crossroads, roundabout: a lonely crossroads with a tilted signpost
  motorway, freeway: a broad motorway with steel rails
  bazaar: a crowded bazaar lane under hanging cloths
  fairground, fair, carnival, funfair: a bright fairground with striped tents and a big wheel
  zoo: a winding zoo path between high railings
  touchline, sideline: the chalked edge of a pitch below packed rows of seats
  rink, ice rink: a wide white ice rink with low boards and high lamps
  court, tennis court: a marked court with a low fence
  racecourse: a long grass racecourse behind white rails
  allotment, vegetable patch, flower bed: neat rows of vegetables beside a water butt
  veranda, fire escape: an iron fire escape on a brick wall
  dump, scrapyard, junkyard: heaps of rusted scrap under a grey sky
  dam, reservoir: a great concrete dam above dark water
  ditch, puddle: a wet roadside ditch with long grass
  lawn: a clipped green lawn with striped mowing lines
  maze, hedge: a tall clipped hedge with narrow openings
  windmill: a tall windmill on a low green hill
  pyramid, pyramids: a great stone pyramid in a sandy desert
  savanna, savannah: an endless yellow plain with flat-topped trees
  oasis: a ring of palms round a small pool in the sand
  iceberg, ice floe, fjord: a blue-white ice wall above black water
  thicket, undergrowth: a dense thorny thicket with low gaps
  anthill, hive, beehive: a busy mound riddled with small holes
  cart: an open wooden cart with high wheels
  snow globe: a tiny snowy village under a round glass dome
  fort, fortress, stronghold: thick high walls with a heavy gate and a flag above
  castle walls: tall castle walls with towers and a heavy gate
  church front: an old stone church with a tall tower beside its nave
  house front: a cottage with a steep roof and a wooden door behind a low fence
`);
var vehicles = words("starship steamship warship sailboat speedboat trawler freighter frigate tanker cutter brig tug yacht schooner steamer liner car taxi cab bus tram train van truck lorry wagon carriage cart boat ship ferry raft spaceship spacecraft shuttle ambulance submarine plane aeroplane airplane airliner capsule caravan trailer airship zeppelin");
var isVehicle = (noun) => vehicles.has(noun);
var INDOORS = /^\p{L}{2,}(?:room|house|shop|hall)$/u;
var OUTDOORS = /^\p{L}{2,}(?:yard|field|land)$/u;
var NO_PLACE = /^(?:mushroom|groom|bridegroom|bishop|archbishop|shall|garland|gland|headland|greenhouse|doghouse|birdhouse|dollhouse|household)$/;
var isIndoors = (noun) => indoorPlaces.has(noun) || !outdoorPlaces.has(noun) && INDOORS.test(noun);
var isPlaceWord = (word) => indoorPlaces.has(word) || outdoorPlaces.has(word) || !NO_PLACE.test(word) && (INDOORS.test(word) || OUTDOORS.test(word));
var telltales = table(`
  oven, whisk, dough, flour, soup, pan, recipe, eggs, butter, cake, chef, stove, kettle, fridge, pancakes, waffles: kitchen
  jury, lawyer, verdict, prosecutor, defendant, juror: courtroom
  teacher, pupil, pupils, lesson, homework, blackboard, classmates: classroom
  nurse, doctor, patient, surgeon, bandage, x-ray: ward
  goal, goalkeeper, penalty, referee, striker, striker's, kick-off: football pitch
  sail, sails, mast, anchor, rigging, sailors, oar, oars, crew: deck
  astronaut, astronauts, rocket, orbit, airlock, spaceship, spacesuit, satellite, module, gravity: spaceship
  passenger, passengers, conductor, carriage, rails: train
  altar, priest, hymn, pew, pews: church
  audience, actor, actress, spotlight, encore: theatre
  photocopier, invoice, invoices, accounting, password, passwords, desk, keyboard, meeting, boss, printer, stapler, colleague: office
  detective, suspect, interrogation, handcuffs, officer: interview room
  cow, cows, hay, farmer, plough, tractor, hen, hens: farm
  tide, seashell, shells, crab, gulls, sandcastle: beach
  moss, acorn, wolf, bear, fox, deer, owl, branches: forest
  glacier, ski, skis, avalanche, rope: mountain
  bed, pillow, blanket, lullaby, mattress: bedroom
  seeds, weeds, spade, tulips, roses, flowers: garden
  net, nets, trout, riverbed, paddle, canoe: river
  car, wheel, truck, tyre, hitchhiker, engine: road
  snail, snails, beetle, beetles, ivy, worm, lettuce, cabbage, cabbages, hedgehog, pumpkin, bees: garden
  marathon, parade: street
  bus, taxi, traffic, pavement, tram, lamppost, shopkeeper, bicycle: street
  whale, dolphin, anchor, sailor, lighthouse, lifeboat, harpoon, boat, fisherman: sea
  squirrel, acorn, roots, mushroom, mushrooms, hedgehogs, woodpecker: forest
  camel, camels, scorpion, cactus, mirage: desert
  dragon, knight, king, queen, throne, crown, moat, princess: castle
  coffin, tombstone, gravedigger: graveyard
  score, kick, trophy, coach, football, touchdown, defender, defenders, dribbles: football pitch
  cradle, cot, nightmare, teddy, pyjamas: bedroom
  penguin, penguins, iceberg, sledge, igloo, walrus: snowfield
  monkey, monkeys, parrot, vines, jaguar: jungle
  robot, robots, experiment, microscope, formula, beaker: laboratory
  waiter, menu, wine, starter, napkin, tablecloth: restaurant
  suitcase, passport, plane, luggage, stewardess: airport
  clown, elephant, juggler, acrobat, trapeze, ringmaster, tent: circus
  painting, statue, curator, exhibit, sculpture: museum
  horse, saddle, cowboy, lasso, cattle: prairie
  computer, laptop, spreadsheet, email, intern: office
  violin, cello, trombone, rehearsal, orchestra: theatre
  mother, father, grandmother, grandfather, spoon, spoons, letterbox, teapot, rug, doorbell: living room
  babysitter, teacup, piano, table, wallpaper, sofa, television, telephone, radio, lamp, armchair, carpet: living room
  magician, curtain, applauds, applause, show, rehearses: theatre
  tailor, sews, scissors, stitches, cobbler, blacksmith, carpenter, watchmaker, potter, anvil: workshop
  barista, latte, espresso, cappuccino, coffee: café
  dentist, dentist's, toothache: surgery
  boxer, champion, knockout, uppercut: boxing ring
  customer, till, counter, price: shop
`);
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
function contentWords(text, isGrammar) {
	return tokensOf(text).map((token) => token.lower).filter((word) => word.length > 2 && !isGrammar(word));
}
// web/core/producer/phrases.ts
var byPlace = (a, b) => a.unit - b.unit || a.from - b.from;
function beingOf(word) {
	if (collectives.has(word)) return {
		head: word,
		kind: "person",
		plural: true
	};
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
function nounPhrases(unit, index, strangers) {
	return unit.tokens.flatMap((_, at) => nounPhraseAt(unit, index, at, strangers) ?? []);
}
function nounPhraseAt({ tokens, source }, unit, at, strangers) {
	const token = tokens[at];
	const word = token === void 0 ? "" : bare$1(token, tokens[at + 1]);
	const noun = beingOf(word) ?? strangers.get(word);
	if (token === void 0 || noun === void 0) return void 0;
	if (token.capital && at > 0 && noun.kind !== "person" && !isCalledSo(tokens, at)) return void 0;
	if (token.capital && FAMILY.test(tokens[at + 1]?.lower ?? "")) return void 0;
	const from = phraseStart(tokens, at);
	if (!/['’]s$/.test(token.lower) && isModifier$1(tokens, at, noun) || isActing$2(tokens, from, at, noun.plural)) return void 0;
	const before = tokens.slice(from, at).map((word) => word.lower);
	const determiner = before.find((word) => determiners.has(word) || numbers.has(word)) ?? "";
	if (noun.head === "animal" && determiner !== "the") return void 0;
	const plain = determiner === "" && !noun.plural;
	if (plain && isRank(tokens, at)) return void 0;
	if (FOOD$1.test(`${tokens[at - 1]?.lower ?? ""} ${noun.head}`)) return void 0;
	if (PIECES.test(noun.head) && CHESS.test(source)) return void 0;
	if (plain && (verbOf(token.lower) !== void 0 || tokens[at - 1]?.lower === "to")) return void 0;
	if (collectives.has(noun.head) && tokens[at + 1]?.lower === "of") return void 0;
	if (alsoThings.has(noun.head) && (governor(tokens, from) !== "" || !acts(tokens, at))) return void 0;
	const kind = isMechanical(tokens, at, before) ? "machine" : noun.kind;
	const adjectives = before.filter((word) => !determiners.has(word) && !numbers.has(word) && !/['’]s$/.test(word));
	const counted = before.find((word) => numbers.has(word) && word !== "one") ?? "";
	return {
		unit,
		from,
		to: at + 1,
		...noun,
		plural: noun.plural || /^(?:every|each)$/.test(determiner),
		named: false,
		kind,
		determiner: counted || determiner,
		adjectives,
		governed: governor(tokens, from)
	};
}
function isCalledSo(tokens, at) {
	const [before, next] = [tokens[at - 1], tokens[at + 1]];
	return (before === void 0 || !before.capital || at === 1 || endsPhrase(before)) && (next === void 0 || !next.capital || endsPhrase(tokens[at] ?? next)) && !isThing$3(before);
}
var bare$1 = ({ lower }, next) => next !== void 0 && bodyParts.has(next.lower) ? lower.replace(/['’]s$/, "") : lower;
var isThing$3 = (before) => before !== void 0 && (determiners.has(before.lower) || isPlaceWord(before.lower));
function isModifier$1(tokens, at, { kind, plural }) {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token === void 0 || next === void 0 || endsPhrase(token) || next.capital) return false;
	if (beingOf(next.lower) !== void 0 && verbOf(next.lower) === void 0) return true;
	if (visible.has(next.lower)) return isOpen(tokens[at + 2]);
	if (isUnbent(tokens, at, plural)) return true;
	if (prepositions.has(tokens[at - 1]?.lower ?? "") && !plural && kind === "person" && isOpen(next) && /[^s]s$/.test(next.lower)) return true;
	const from = phraseStart(tokens, at);
	if (plural && GIVING$2.test(verbOf(tokens[from - 1]?.lower ?? "")?.base ?? "")) return false;
	const start = tokens[from]?.lower ?? "";
	const bare = !determiners.has(start) && !numbers.has(start) && kind !== "person";
	return isOpen(next) && verbOf(next.lower) === void 0 && (!/(?:s|ed|ing)$/.test(next.lower) || bare);
}
var GIVING$2 = /^(?:serve|give|hand|show|pour|bring|offer|tell|read|feed|throw|sell|teach|send|lend)$/;
function isUnbent(tokens, at, plural) {
	const next = verbOf(tokens[at + 1]?.lower ?? "");
	if (plural || next?.form !== "base" || ["past", "participle"].includes(verbOf(next.base)?.form ?? "")) return false;
	if (/^(?:put|cut|hit|let|set|shut|read|cast|split|spread|cost|hurt|burst|beat|bet)$/.test(next.base)) return false;
	const article = /^(?:an?|the|his|her|my|their|its|our|your|old|little)$/.test(tokens[at - 1]?.lower ?? "");
	const helped = tokens.slice(Math.max(0, at - 5), at).some(({ lower }) => auxiliaries.has(lower) || /^(?:see|watch|hear|feel|let|make|help|notice)$/.test(verbOf(lower)?.base ?? ""));
	return article && !helped && isOpen(tokens[at + 1]) && !tokens.slice(0, at).some(({ lower }) => lower === "and");
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
function isActing$2(tokens, from, at, plural) {
	const [token, next, before] = [
		tokens[at],
		tokens[at + 1],
		tokens[at - 1]
	];
	if (!plural || token === void 0 || verbOf(token.lower)?.form !== "s") return false;
	if (FAMILY.test(token.lower) && before?.capital === true) return false;
	if (/^(?:he|she|it|who|that|which)$/.test(before?.lower ?? "")) return true;
	if (before?.capital === true && from === at && !endsPhrase(before)) return true;
	if (SINGULAR.test(tokens[from]?.lower ?? "") && from < at) return true;
	if (from < at - 1 && before !== void 0 && isOneBeing(before) && !endsPhrase(before)) return true;
	if (before === void 0 || next === void 0 || endsPhrase(token)) return false;
	if (before.lower === "and" && next.capital) return true;
	return (determiners.has(next.lower) || pronouns.has(next.lower)) && !determiners.has(before.lower) && !numbers.has(before.lower);
}
var isOneBeing = ({ lower }) => beingOf(lower)?.plural === false;
var SINGULAR = /^(?:an?|this|that|each|every|another|one)$/;
var FAMILY = /^(?:twins|brothers|sisters|siblings|family|boys|girls|kids|children|clan|gang)$/;
var FOOD$1 = /^(?:hot dog|teddy bear|gummy bear)$/;
var PIECES = /^(?:king|queen|bishop|knight)$/;
var CHESS = /\b(?:chess(?:board)?|checkmate)\b/i;
var isRank = (tokens, at) => at > 1 && /,/.test(tokens[at - 1]?.after ?? "") && tokens[at + 1]?.lower === "of";
function acts(tokens, at) {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token === void 0 || next === void 0 || endsPhrase(token)) return false;
	const form = verbOf(next.lower)?.form;
	return tokens.slice(at + 2, at + 9).some(({ lower }, index) => {
		const verb = verbOf(lower);
		return (tokens[at + 1 + index]?.after.includes(",") ?? false) && verb?.form === "ing" && (animate.has(verb.base) || bodily.has(verb.base));
	}) || next.lower === "who" || next.lower === "and" || form === "s" || form === "past" || next.capital;
}
function phraseStart(tokens, at) {
	let from = at;
	while (from > 0 && at - from < 5) {
		const before = tokens[from - 1];
		if (before === void 0 || endsPhrase(before)) break;
		if (numbers.has(before.lower)) return articles.has(tokens[from - 2]?.lower ?? "") ? from - 2 : from - 1;
		if (determiners.has(before.lower)) return from - 1;
		const retired = verbOf(before.lower)?.form === "past" && /^(?:an?|the|his|her|their|my)$/.test(tokens[from - 2]?.lower ?? "");
		if (TIMES$1.test(before.lower) && !isWatch(tokens, from, at) || !isDescribing(before) && !retired && !ordinals.has(before.lower)) break;
		from--;
	}
	while (from < at && !startsWell(tokens[from])) from++;
	return from;
}
var TIMES$1 = /^(?:day|night|morning|evening|afternoon|week|month|year|summer|winter|spring|autumn|time)s?$/;
var isWatch = (tokens, from, at) => from === at && beingOf(tokens[at]?.lower ?? "")?.plural === false && tokens[at]?.capital === false && /^(?:an?|the|his|her)$/.test(tokens[at - 2]?.lower ?? "") && !/^(?:in|at|on|during|by|all|through|for)$/.test(tokens[at - 3]?.lower ?? "");
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
	if (before?.lower === "of" && quantities.has(tokens[from - 2]?.lower ?? "")) return governor(tokens, counted(tokens, from - 2));
	return before !== void 0 && !endsPhrase(before) && prepositions.has(before.lower) ? before.lower : "";
}
var counted = (tokens, at) => determiners.has(tokens[at - 1]?.lower ?? "") ? at - 1 : at;
function isMechanical(tokens, at, before) {
	const of = tokens[at + 1]?.lower === "made" ? at + 2 : at + 1;
	const made = tokens[of]?.lower === "of" ? tokens[of + 1]?.lower ?? "" : "";
	return mechanical.has(made) || before.some((word) => mechanical.has(word));
}
// web/core/producer/memory.ts
var isLikelier = (sure, found, near) => found.kind === "person" ? near && sure.kind === "person" : sure.kind === "person" || near && sure.kind === found.kind;
var LATELY = 5;
var Memory = class {
	subject = null;
	beside = [];
	companions = [];
	group;
	thing = false;
	things = false;
	touched = -1;
	touchedMany = -1;
	thrown = -9;
	units = 0;
	clause;
	main;
	#together = [];
	#met = {
		two: [],
		units: 0
	};
	#recent = [];
	#seen = new Map();
	its = new Set();
	#gone = new Set();
	#kept;
	#led = new Map();
	note(present, subject, thing, together, things = false) {
		this.things = things;
		this.#meet(present, subject);
		if (together.length > 1) this.#together = present.filter((member) => together.includes(member.id));
		this.units++;
		if (subject !== null && isUnseen(subject)) return;
		this.thing = thing;
		const order = present.filter((member) => member !== subject);
		for (const member of subject === null ? order : [...order, subject]) this.#touch(member);
		if (subject === null) return;
		this.subject = subject;
		this.#led.set(subject, (this.#led.get(subject) ?? 0) + 1);
	}
	tell(unit, subject, present, mentions) {
		if (present.length === 0 && subject === null) return;
		if (this.clause?.sentence === unit.sentence && DEPENDENT$1.test(unit.tokens[0]?.lower ?? "")) this.main ??= this.clause?.subject ?? void 0;
		else this.main = void 0;
		const others = present.filter((one) => one !== subject);
		const meant = mentions.all.filter(({ pronoun }) => pronoun).map(({ id }) => id);
		const doers = [...new Set(mentions.acting.map(({ id }) => id))];
		const hurt = hurtIn(unit, mentions.verb, mentions.all, others);
		this.clause = {
			sentence: unit.sentence,
			subject,
			others,
			meant,
			doers,
			hurt
		};
	}
	toldBefore(fits, sentence, doer) {
		const told = this.clause?.sentence === sentence ? this.clause.subject : null;
		return told !== null && told !== void 0 && doer !== void 0 && told.id !== doer && told.kind === "person" && fits(told) ? told : void 0;
	}
	#groupBefore() {
		const { subject, others = [] } = this.clause ?? {};
		const [group, second] = others;
		const one = subject !== null && subject !== void 0 && !subject.plural;
		const people = group?.kind === "group" && beingOf(group.noun)?.kind === "person";
		return one && second === void 0 && people ? group : void 0;
	}
	#meet(present, subject) {
		if (subject === null) return;
		const { two, units } = this.#met;
		if (present.every((member) => two.includes(member))) this.#met = {
			two,
			units: units + 1
		};
		else if (present.length === 2 && !present.some(({ plural }) => plural)) this.#met = {
			two: present,
			units: 1
		};
		else this.#met = {
			two: [],
			units: 0
		};
	}
	known(members) {
		return this.#recent.length === 0 ? members : members.filter((member) => this.#seen.has(member));
	}
	#touch(member) {
		const at = this.#recent.indexOf(member);
		if (at >= 0) this.#recent.splice(at, 1);
		this.#recent.unshift(member);
		this.#gone.delete(member);
		this.#seen.set(member, this.units);
	}
	isNear(member) {
		return this.units - (this.#seen.get(member) ?? -9) < 2;
	}
	latest(fits, not) {
		const fit = (member) => fits(member) && member.id !== not;
		const sure = this.#recent.find((member) => fit(member) && member.sex !== "unknown" && (this.isNear(member) || member.kind === "person"));
		const leads = sure !== void 0 && (this.#led.get(sure) ?? 0) > 1 && this.#wasNear(sure);
		const found = (this.subject !== null && fit(this.subject) ? this.subject : void 0) ?? this.#recent.find((member) => fit(member) && (member.kind === "person" || member.sex !== "unknown" && this.isNear(member))) ?? this.#recent.find(fit);
		return sure !== void 0 && found?.sex === "unknown" && found !== sure && isLikelier(sure, found, leads || this.isNear(sure)) ? sure : found;
	}
	gathered() {
		return this.#there.filter((member) => this.units - (this.#seen.get(member) ?? -99) < 10).slice(0, 5);
	}
	forget(gone) {
		for (const member of this.#recent) if (member === gone || gone.noun !== "" && member.noun === gone.noun) this.#gone.add(member);
		this.#together = this.#together.filter((member) => !this.#gone.has(member));
		this.companions = this.companions.filter((member) => !this.#gone.has(member));
		if (this.subject !== null && this.#gone.has(this.subject)) this.subject = this.#there[0] ?? null;
	}
	gather(members) {
		if (members.length > 1) this.#together = members;
	}
	keep(member, newcomer, sentence) {
		this.#kept = {
			member,
			newcomer,
			sentence
		};
	}
	keptFor(fits, sentence) {
		const kept = this.#kept;
		return kept !== void 0 && kept.newcomer === this.subject && sentence > kept.sentence && sentence < kept.sentence + 3 && fits(kept.member) ? kept.member : void 0;
	}
	get #there() {
		return this.#recent.filter((member) => !this.#gone.has(member));
	}
	last(count) {
		const people = this.#there.filter(({ kind, plural }) => kind === "person" && !plural);
		return (people.length < count ? this.#there : people).slice(0, count);
	}
	several(but) {
		const recent = this.#known(this.#there.filter((member) => member !== but));
		const many = this.#groupBefore();
		if (many !== void 0) return [many];
		const together = this.#together.filter((member) => member !== but);
		if (together.length > 1) return together;
		const group = recent.slice(0, 3).find((member) => member.plural && (this.isNear(member) || recent.length < 3));
		const two = recent.filter((member) => member.kind === "person" && this.#wasNear(member)).slice(0, 2);
		if (group !== void 0 && beingOf(group.noun)?.kind === "animal" && two.length === 2 && this.subject !== group) return two;
		return group === void 0 ? this.#pair(recent) : [group];
	}
	#known(recent) {
		const [newest, ...others] = recent;
		const often = (member) => (this.#led.get(member) ?? 0) > 1 && member.kind === "person";
		return newest !== void 0 && !newest.plural && !newest.named && (this.#led.get(newest) ?? 0) < 2 && others.filter(often).length > 1 ? others.filter(often).slice(0, 2) : recent;
	}
	#pair(recent) {
		const latest = recent.slice(0, 2);
		const { two, units } = this.#met;
		if (units > 1 && two.every((member) => latest.includes(member))) return latest;
		const people = recent.filter((member) => member.kind === "person" && this.#wasNear(member)).slice(0, 2);
		return latest.filter(({ kind }) => kind === "person").length === 1 && people.length === 2 ? people : latest;
	}
	#wasNear(member) {
		return this.units - (this.#seen.get(member) ?? -9) < LATELY;
	}
};
var DEPENDENT$1 = /^(?:until|till|while|when|as|because|before|after|since)$/;
var is = (sex) => (member) => !member.plural && (member.sex === sex || member.sex === "unknown" && (member.kind !== "machine" || member.named)) && member.id !== "narrator" && !isUnseen(member);
var isUnseen = ({ noun, name }) => /^(?:somebody|someone|nobody)$/.test(noun || name);
var isIt = (member) => !member.plural && (isSmallChild(member) || member.kind !== "person" && member.kind !== "group" && !isHeOrShe(member));
var isHeOrShe = ({ kind, sex, named }) => kind === "creature" && (sex !== "unknown" || named) || named && sex !== "unknown";
var isSmallChild = ({ noun, named, phrases }) => !named && (/^(?:baby|infant)$/.test(noun) || phrases.some(({ adjectives }) => adjectives.includes("alien")));
// web/core/producer/limbs.ts
var isTheirLimb = (tokens, at) => (/^(?:his|her)$/.test(tokens[at]?.lower ?? "") ? at > 1 : tokens[at]?.lower === "its" && at > 0) && (isLimb(tokens, at + 1) || isWornAt(tokens, at + 1));
var isWornAt = (tokens, at) => (garmentWords.has(tokens[at]?.lower ?? "") || WORN.test(tokens[at]?.lower ?? "")) && tokens.slice(Math.max(0, at - 3), at - 1).some(({ lower }) => TUGGING.has(verbOf(lower)?.base ?? ""));
var WORN = /^(?:boot|shoe|sleeve|collar|hem|belt|hood|glove|sock|skirt|cuff|tie|scarf|shawl|bag|backpack)s?$/;
var TUGGING = words("grab catch seize pull tug bite clutch tear");
var isLimb = (tokens, at) => bodyParts.has(tokens[at]?.lower ?? "") || bodyParts.has(tokens[at + 1]?.lower ?? "") && !/^(?:back|face)$/.test(tokens[at + 1]?.lower ?? "") && isSaidOfIt(tokens[at]);
var isSaidOfIt = (token) => token !== void 0 && !endsPhrase(token) && !/['’]s$/.test(token.lower) && verbOf(token.lower)?.form !== "past" && ![
	prepositions,
	conjunctions,
	auxiliaries
].some((list) => list.has(token.lower));
function ownerFits(tokens, at, doer) {
	if (tokens[at]?.lower === "its") return doer === void 0 || doer.kind === "person" || doer.sex !== "unknown" ? isIt : void 0;
	if (doer === void 0 || doer.id === "narrator") return void 0;
	const sex = tokens[at]?.lower === "his" ? "male" : "female";
	const touching = reaches(tokens, at, doer.sex === sex ? CLINGING : TOUCHING);
	const beast = doer.kind !== "person";
	if (!beast && BEASTLY.test(tokens[at + 1]?.lower ?? "")) return (member) => member.kind !== "person" && member.kind !== "group" && is(sex)(member);
	if (/^hands?$/.test(tokens[at + 1]?.lower ?? "") && SHAKING.test(verbOf(tokens[at - 1]?.lower ?? "")?.base ?? "")) return (member) => member !== doer && member.kind === "person" && is(sex)(member);
	const mouth = /^(?:lips?|chops|paws?|whiskers)$/.test(tokens[at + 1]?.lower ?? "");
	if (beast && !mouth && LICKING.has(verbOf(tokens[at - 1]?.lower ?? "")?.base ?? "")) return (member) => member !== doer && !member.plural && (member.sex === sex || member.sex === "unknown");
	if (touching) return (member) => (member.sex === sex || beast && member.sex === "unknown") && member.kind === "person" && member !== doer;
	if (beast && mouth) return void 0;
	return doer.kind === "machine" && doer.sex === "unknown" || doer.sex !== sex && doer.sex !== "unknown" && doer.kind !== "group" ? is(sex) : void 0;
}
var reaches = (tokens, at, verbs = TOUCHING) => CONTACT.test(tokens[at - 1]?.lower ?? "") && !tokens.slice(Math.max(0, at - 5), at - 2).some(({ lower }) => lower === "with") && tokens.slice(Math.max(0, at - 5), at - 1).some(({ lower }) => verbs.has(verbOf(lower)?.base ?? ""));
var BEASTLY = /^(?:paws?|tail|wings?|beak|snout|mane|hoof|hooves|claws?|muzzle|trunk|fins?|feathers?|fur)$/;
var SHAKING = /^(?:shake|squeeze|kiss)$/;
var LICKING = words("lick bite nuzzle sniff peck nibble");
var CONTACT = /^(?:to|onto|on|upon|into|at|against|around|round|by|from)$/;
var CLINGING = words(`cling jump leap climb land perch snuggle nestle run rush throw fling whisper sob fall tap pat kiss lick`);
var TOUCHING = new Set([...CLINGING, ...words(`lean hang hold grab grip catch pull drag bite sniff weep cry settle curl lay rest put place cuddle press drop kneel sit fall take eat drink`)]);
// web/core/producer/states.ts
var isState = (before, token, next) => (before?.after.includes(",") ?? false) && STATE.test(token?.lower ?? "") && BY$1.test(next?.lower ?? "");
var STATE = /^(?:covered|dressed|clad|wrapped|soaked|drenched|surrounded|filled|lit|armed|followed|hidden|buried|tied|stained|painted|decorated|accompanied|chased)$/;
var BY$1 = /^(?:in|with|by|from|under)$/;
// web/core/producer/when.ts
var HOURS = "(?:\\d+(?::\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|dawn|dusk|sunrise|sunset|night)";
var SPANS = "(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|nights?|while|moment|time|decades?)";
var DAYS$1 = "(?:mon|tues|wednes|thurs|fri|satur|sun)days?";
var PARTS = "(?:morning|afternoon|evening|night|day|week|month|year|summer|winter|spring|autumn|time|weekend)s?";
var WHEN$2 = new RegExp(String.raw`(?:^|,? )(?:for (?:the (?:first|second|third|last) time(?: in (?:\w+ )?\w+)?|(?:an?|the|many|several|some|\w+|\w+ hundred) (?:\w+ )?${SPANS}|(?:hours|days|weeks|months|years|ages))` + String.raw`|at ${HOURS}(?: o['’]clock)?(?: sharp)?(?: (?:in|at) (?:the )?${PARTS})?` + String.raw`|on (?:an? |the )?(?:(?:first|last|next) )?(?:${DAYS$1}|weekends?|school days?)(?: ${PARTS})?` + String.raw`|(?:every|each|the next|the same|that|all) (?:single )?(?:${DAYS$1}|${PARTS})(?: long)?` + String.raw`|in the (?:early |late )?${PARTS}|in (?:the middle of (?:the )?)?${PARTS}|long after dark|after dark|before dawn)(?= and |,|$)`, "gi");
var HOW_COME = /,? (?:by accident|by mistake|by chance|on purpose|for safety|for fun|just in time|in time|at last|at once|at first|as usual|of course)\b/g;
// web/core/producer/phrase.ts
var LONGEST$1 = 16;
var DROPPED = /^(?:soon|then|finally|suddenly|already|always|ever|since|again|once|never|still|just|own|himself|herself|itself|themselves|myself|also|later|meanwhile|yet|even|only|quite|very|really)$/;
var ENDING = /^(?:because|when|whenever|while|until|till|that|which|who|whose|where|wherever|whereas|although|though|if|unless|than|as|so|but)$/;
var isLast = (tokens, at) => at === tokens.length - 1;
function phrase(words, at) {
	const said = [];
	let index = at;
	let whole = true;
	while (index < words.tokens.length && said.length < LONGEST$1 && !isTurn(words, index)) {
		const mention = words.mentions.find((one) => one.from === index);
		const text = mention === void 0 ? wordAt$1(words, index) : mentionAt(words, mention, index > at);
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
	if (isOwnSubject(tokens, at)) return true;
	if (/^(?:never|not)$/.test((token.lower === "and" ? tokens[at + 1] : token)?.lower ?? "") && at > 0) return true;
	const joint = token.lower === "and" ? at + 1 : at;
	if (joint === at && !/,/.test(before?.after ?? "")) return false;
	const next = tokens[joint];
	if (next !== void 0 && (auxiliaries.has(next.lower) || /^(?:there|neither|nobody|none)$/.test(next.lower))) return true;
	const [whose, noun, state] = tokens.slice(joint, joint + 3);
	if (joint > at && whose?.lower === "one" && auxiliaries.has(noun?.lower ?? "")) return true;
	if (joint > at && determiners.has(whose?.lower ?? "") && auxiliaries.has(state?.lower ?? "")) return true;
	if (joint > at && isThingActing$1(tokens, joint)) return true;
	const mention = mentions.find((one) => one.from === joint);
	const after = mention === void 0 ? void 0 : tokens[mention.to];
	const asks = speechVerbs.has(verbOf(next?.lower ?? "")?.base ?? "");
	if (asks && joint > at && (/:/.test(next?.after ?? "") || tokens[joint + 1] === void 0 && next?.lower !== "cries" && next?.lower !== "cried")) return true;
	if (asks && /^(?:how|what|why|where|who|if|whether|that)$/.test(tokens[joint + 1]?.lower ?? "")) return true;
	const many = /^(?:they|we|i|you)$/.test(next?.lower ?? "");
	if (joint === at && mention !== void 0 && isAsideOf(tokens, mentions, mention)) return true;
	const forms = many ? [
		"s",
		"past",
		"base"
	] : ["s", "past"];
	return after !== void 0 && (auxiliaries.has(after.lower) || forms.includes(verbOf(after.lower)?.form ?? ""));
}
function isOwnSubject(tokens, at) {
	const [before, token, next, after] = [
		tokens[at - 1],
		tokens[at],
		tokens[at + 1],
		tokens[at + 3]
	];
	if (before === void 0 || token === void 0 || next === void 0) return false;
	const finite = (word) => /^(?:s|past|base)$/.test(verbOf(word)?.form ?? "");
	if (token.lower === "for" && /,/.test(before.after)) return determiners.has(next.lower) && /^(?:s|past)$/.test(verbOf(after?.lower ?? "")?.form ?? "");
	return /^(?:he|she|they|we|i)$/.test(token.lower) && !/,/.test(before.after) && !conjunctions.has(before.lower) && finite(next.lower);
}
function isThingActing$1(tokens, at) {
	const [whose, noun, verb, next] = tokens.slice(at, at + 4);
	if (whose === void 0 || noun === void 0 || verb === void 0 || !determiners.has(whose.lower)) return false;
	if (endsPhrase(noun) || noun.lower.endsWith("ly") || visible.has(noun.lower)) return false;
	const form = verbOf(verb.lower)?.form;
	const agrees = /[^s]s$/.test(noun.lower) ? form === "base" : form === "s" && verbOf(noun.lower)?.form !== "s";
	if (next === void 0) return agrees && form === "base";
	const stuck = verbOf(next.lower)?.form === "past" || verbOf(next.lower)?.form === "participle";
	return agrees && (prepositions.has(next.lower) || adverbs.has(next.lower) || stuck);
}
function isAsideOf(tokens, mentions, mention) {
	const [before, next] = [tokens[mention.from - 1], tokens[mention.to]];
	const own = before !== void 0 && /,/.test(before.after) && !mention.pronoun && next !== void 0;
	const again = mentions.some(({ id, to }) => id === mention.id && to < mention.from && mention.from - to < 3);
	const last = tokens[mention.to - 1];
	const without = last !== void 0 && !endsPhrase(last) && articles.has(next?.lower ?? "");
	return own && !again && (without || verbOf(next.lower)?.form === "ing" || STATES.test(next.lower));
}
var STATES = /^(?:asleep|awake|alive|dead|alone|close|still|beside|behind|at|in|on|under|with|between|next)$/;
function mentionAt({ name, self, mentions, tokens }, { id, from, owner }, later) {
	if (owner === true && id !== self) return `the ${name(id)}'s`;
	if (/^(?:his|her|its)$/.test(tokens[from]?.lower ?? "") && (isLimb(tokens, from + 1) || isWornAt(tokens, from + 1))) return `the ${name(id)}'s`;
	if (later && id === self) return "";
	const called = mentions.filter((mention) => mention.from === from && mention.id !== self).map((mention) => `the ${name(mention.id)}`);
	return called.length < 2 ? `the ${name(id)}` : called.join(" and ");
}
function wordAt$1({ tokens, mentions, it, plain = false }, at) {
	const token = tokens[at];
	const before = tokens[at - 1];
	if (token === void 0 || DROPPED.test(token.lower) && !isMotionless(tokens, at) || token.lower === "too" && isLast(tokens, at)) return "";
	if (token.lower === "more" && before?.lower === "once") return "";
	const known = mentions.some(({ from }) => from === at + 1);
	if (token.lower === "between" && tokens[at + 1]?.lower === "them" && !known) return "";
	if (token.lower === "them" && before?.lower === "between") return "";
	if (isPossessive(tokens, at)) return "the";
	if (/^(?:it|them)$/.test(token.lower) && (isGivenTo$1(tokens, at) || isOnItself(tokens, at))) return "";
	if (token.lower === "it" && /^(?:is|was|rains|snows|rained|snowed)$/.test(tokens[at + 1]?.lower ?? "")) return "";
	if (pronouns.has(token.lower)) return /^(?:it|them|they|one)$/.test(token.lower) ? it : "";
	if (isOneOfThose(tokens, at) && it !== "") return it.split(" ").at(-1) ?? "";
	const later = laterVerb(tokens, at, plain);
	if (later !== void 0) return participleOf(later.base);
	return token.capital && conjunctions.has(token.lower) ? "" : token.text;
}
function isOneOfThose(tokens, at) {
	const [whose, colour, one, next] = tokens.slice(Math.max(0, at - 2), at + 2);
	if (one?.lower !== "one" || !colours.has(colour?.lower ?? "")) return false;
	return determiners.has(whose?.lower ?? "") && (isLast(tokens, at) || prepositions.has(next?.lower ?? ""));
}
function laterVerb(tokens, at, plain = false) {
	const token = tokens[at];
	const before = tokens[at - 1];
	const verb = verbOf(token?.lower ?? "");
	if (token === void 0 || verb === void 0 || before === void 0) return void 0;
	if (isState(before, token, tokens[at + 1])) return void 0;
	const swift = adverbs.has(before.lower) || before.lower.endsWith("ly");
	const joint = swift ? tokens[at - 2] : before;
	const joined = joint !== void 0 && (joint.lower === "and" || /,/.test(joint.after));
	const finite = ["s", "past"].includes(verb.form) || SAME$1.test(token.lower);
	const listed = (tokens[at - (swift ? 3 : 2)]?.lower ?? "s").endsWith("s");
	const earlier = joint?.lower === "and" ? tokens[at - 2] : joint;
	const sure = joined && finite && verbOf(earlier?.lower ?? "")?.form === verb.form || joint?.lower === "and" && isSurelyVerb(token.lower, verb, listed);
	const second = joint?.lower === "and" && verb.form === "past" && isBehindNoun(tokens, at - (swift ? 3 : 2));
	if (finite && joined && (sure || second || !endsNoun(tokens, at))) return verb;
	return plain && verb.form === "base" && joined && (goesOn$1(tokens, at) || BODILY$2.test(verb.base)) ? verb : void 0;
}
var isGivenTo$1 = (tokens, at) => /^(?:offer|give|hand|feed|throw|show|bring|build|make|lend|buy|tell|read|sing|teach)$/.test(verbOf(tokens[at - 1]?.lower ?? "")?.base ?? "") && determiners.has(tokens[at + 1]?.lower ?? "");
var isOnItself = (tokens, at) => prepositions.has(tokens[at - 1]?.lower ?? "") && tokens.slice(Math.max(0, at - 5), at - 1).some(({ lower }) => lower === "with");
function isMotionless(tokens, at) {
	const before = tokens[at - 1]?.lower ?? "";
	const held = /^(?:keep|stand|sit|lie|hold|stay|remain|lay)$/.test(verbOf(before)?.base ?? "");
	return tokens[at]?.lower === "still" && (held || before.endsWith("ly"));
}
var SAME$1 = /^(?:cast|put|cut|set|let|hit|shut|split|spread)$/;
function isBehindNoun(tokens, at) {
	const [noun, next] = [tokens[at], tokens[at + 3]];
	return noun !== void 0 && determiners.has(tokens[at - 1]?.lower ?? "") && !visible.has(noun.lower) && next !== void 0 && verbOf(noun.lower)?.form !== "past";
}
var isPlain = (word) => verbOf(word)?.form === "base" || SAME$1.test(word);
var BODILY$2 = /^(?:run|jump|sing|leave|laugh|hide|wait|cry|swim|fly|escape|flee|sleep|weep|kneel|vanish|disappear)$/;
function goesOn$1(tokens, at) {
	const [token, next] = [tokens[at], tokens[at + 1]];
	return token !== void 0 && next !== void 0 && !endsPhrase(token) && next.lower !== "and";
}
function isSurelyVerb(word, verb, listed) {
	if (verb?.form === "past") return !word.endsWith("ed") && !DESCRIBING.test(word);
	return verb?.form === "s" && (!listed || ONLY_VERBS.test(verb.base));
}
var DESCRIBING = /^(?:cut|shut|split|spread|lit|lost|bent|built|left|wound|saw|felt)$/;
var ONLY_VERBS = /^(?:see|keep|hear|take|give|go|come|get|bring|make|put|eat|sit|write|read|tell|say|ask|become|begin|throw|carry|grow|know|sing|wear|open|pull|follow|lose|pour|send|choose|forget|listen|buy|sell|enter|remove|arrive|bury|grab|kneel|lean|hold|meet|speak|teach|climb|tie|untie|shoot|laugh|cry|jump|scream|leave|vanish|disappear|weep|draw|drink|sleep|dream|smoke|miss|feel|lean|swim|stare|pick|snatch)$/;
function endsNoun(tokens, at) {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token === void 0) return true;
	if (next === void 0) return token.lower.endsWith("s") && (tokens[at - 2]?.lower.endsWith("s") ?? true);
	return !(next.capital || numbers.has(next.lower.split("-")[0] ?? "") || determiners.has(next.lower) || prepositions.has(next.lower) || pronouns.has(next.lower) || adverbs.has(next.lower) || next.lower.endsWith("ly") || /^(?:(?:every|some|any|no)thing|asleep|awake|silent|still)$/.test(next.lower) || visible.has(next.lower) && endsClause(tokens, at + 1)) || endsPhrase(token) && token.lower.endsWith("s");
}
var endsClause = (tokens, at) => isLast(tokens, at) || /[,;]/.test(tokens[at]?.after ?? "") || tokens[at + 1]?.lower === "and";
function isPossessive(tokens, at) {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token === void 0 || !/^(?:my|your|his|her|its|our|their)$/.test(token.lower)) return false;
	if (token.lower !== "her") return next !== void 0;
	return next !== void 0 && !endsPhrase(token) && !prepositions.has(next.lower) && !conjunctions.has(next.lower) && !determiners.has(next.lower);
}
var HELD$1 = /,? with ((?:an?|the|two) (?:[\w-]+ ){0,2}?[\w-]+) in (?:the|one|both) (?:hands?|fists?|arms)\b/g;
var EVENT = /,? (?:after|before|during) (?:the|an?) (?:\w+ )?(?:storm|rain|show|war|battle|party|wedding|funeral|concert|lesson|class|meal|dinner|lunch|breakfast|supper|game|match|flood|fire|night|day|week|month|year|winter|summer|spring|autumn|fight|performance|race|accident|crash|explosion|earthquake|shift|meeting|trial)\b/g;
var DEADLINE = /,? before (it|he|she|they|(?:the|an?|his|her|its) \w+) (\w+)(?= and |,|$)/g;
function tidy(text, whole = false) {
	let clean = text.replace(/\s+/g, " ").replace(HELD$1, ", holding $1").replace(/\bfor the (help|advice|forgiveness|mercy|permission)\b/g, "for $1").replace(DEADLINE, (clause, _, verb) => /^(?:s|past)$/.test(verbOf(verb)?.form ?? "") ? "" : clause).replace(/\bbefore (?=(?:the|an?|his|her|its|two|three) )/g, "in front of ").replace(EVENT, "").replace(WHEN$2, "").replace(HOW_COME, "").replace(/,? and\s*$/, "").replace(/\bone after the other\b/g, "one by one").replace(/(?<!^)\bafter (?=(?:the|an?) )/g, "behind ").replace(/\b(the|a|an) (?:the|a|an) /g, "$1 ").replace(/\bno (?:\w+ )?\w+, (?=(?:an?|the) )/g, "").replace(/,? (?:and )?no (?:\w+ )?\w+$/g, (none) => /,| and /.test(none) ? "" : none).replace(/ ,/g, ",").replace(/,? and,?$/, "").trim();
	clean = clean.replace(/\b(the \w+),? \1\b/g, "$1");
	if (whole) return clean.replace(/^[,;]\s*|[,;]$/g, "");
	const hanging = /[,;]?\s*\b(?:and|or|but|of|to|from|with|by|for|at|in|the|a|an|as|than|into|on|under|over|behind|beside|across|no)$|[,;]$/;
	while (hanging.test(clean)) clean = clean.replace(hanging, "").trim();
	return clean.replace(/^[,;]\s*/, "");
}
// web/core/producer/objects.ts
var TIMES = /^the (?:.* )?(?:day|night|morning|evening|week|year|hour|minute|time|summer|winter|spring|autumn|way|moment|third|second)s?$/;
var UNSEEN$1 = /^the (?:whole |entire |full |last )?(?:air|pair|rest|end|side|middle|top|bottom|edge|front|place|name|number|lot|quiet|silence|distance|course|same|others?|noise|hum|pounds|years?|thing|half|truth|idea|word|words|bite|breath|look|nap|turn|gaps?|sip|glance|chance|deal|rest|while|bit|left|right|white|row|line|daylight|sunlight|kick|push|size|sense|how|debt|rehearsal|premiere|mission|plan|secret|story|joke|question|answer|news|promise|wish|dream|memory|mistake|reason|chase|hunt|search|price|help|permission|courage|luck|fear|pain|trouble|attention|control|balance|weight|speed|height|shape|colour|color|smell|sound|way|corner|hiding|tears|freckles|friends|real|part|role|lead|beat|rhythm|waltz|tune|melody|song|favourite song|favorite song|show|concert|lesson|party|wedding|meeting|shift|trial|round|job|.*['’]s)$/;
function objectsOf$1(words, at) {
	const { direct, governed } = sortedObjects(words, at);
	return [...new Set([...direct, ...governed])];
}
function sortedObjects(words, at) {
	const direct = [];
	const governed = [];
	for (const [index, token] of words.tokens.entries()) {
		if (index < at) continue;
		if (ENDING.test(token.lower) || token.lower === "and" && isThingActing$1(words.tokens, index + 1)) break;
		if (isMeasuredBy(words.tokens, index)) continue;
		if (isThatThing(words, index)) (isGoverned$2(words.tokens, index) ? governed : direct).push(words.it);
		const lit = LIT.get(token.lower);
		if (lit !== void 0) governed.push(lit);
		const noun = determiners.has(token.lower) || numbers.has(token.lower) && !isMeasure$1(words.tokens, index) || isBarePlural(words, index, at) || words.tokens[index - 1]?.lower === "with" && isBarePlural(words, index, index) ? nounAfter(words, index) : "";
		if (isAllDoing(words.tokens, index) || isHalfDone(words.tokens, index)) continue;
		if (noun === "" || TIMES.test(noun) || UNSEEN$1.test(noun)) continue;
		(isGoverned$2(words.tokens, index) ? governed : direct).push(noun);
	}
	return {
		direct,
		governed
	};
}
var isTold$1 = (word) => visible.has(word) || colours.has(word);
var isMeasuredBy = (tokens, at) => tokens[at - 1]?.lower === "of" && /^(?:size|shape|form|colour|color|length|height|weight|thickness|smell|sound)$/.test(tokens[at - 2]?.lower ?? "");
function isThatThing({ tokens, mentions, it }, at) {
	const next = tokens[at + 1]?.lower ?? "";
	return it !== "" && /^(?:it|them)$/.test(tokens[at]?.lower ?? "") && at > 0 && !mentions.some(({ from, to }) => from <= at && at < to) && !determiners.has(next) && !auxiliaries.has(next);
}
var LIT = new Map([
	["candlelight", "the candle"],
	["torchlight", "the torch"],
	["lamplight", "the lamp"],
	["firelight", "the fire"]
]);
function isBarePlural({ tokens, mentions }, index, at) {
	const [token, next] = [tokens[index], tokens[index + 1]];
	if (token === void 0 || index !== at || /,/.test(tokens[at - 1]?.after ?? "") || mentions.some(({ from, to }) => from <= index && index < to)) return false;
	const many = visible.has(token.lower) && next !== void 0 && !endsPhrase(token) ? next : token;
	const closed = [
		pronouns,
		prepositions,
		conjunctions,
		auxiliaries,
		adverbs,
		bodyParts,
		forces
	];
	return /[^s'’]s$/.test(many.lower) && !many.capital && !closed.some((list) => list.has(many.lower));
}
var isGoverned$2 = (tokens, at) => prepositions.has(tokens[at - 1]?.lower ?? "");
function nounAfter({ tokens, mentions, it }, at) {
	const said = [];
	for (let index = at; index < tokens.length && said.length < 5; index++) {
		const token = tokens[index];
		if (token === void 0 || mentions.some((mention) => mention.from <= index && index < mention.to && !mention.pronoun)) return "";
		const closed = !isCan(tokens, index) && !isOrdinal(tokens, index) && !(token.lower === "of" && MEASURES.test(said.at(-1) ?? "")) && [
			prepositions,
			conjunctions,
			auxiliaries,
			adverbs
		].some((list) => list.has(token.lower));
		if (ENDING.test(token.lower) || said.length > 0 && (isResult(tokens, index) || isMeasure$1(tokens, index))) break;
		if (index > at && /^(?:an?|the|(?:no|some|any|every)(?:body|one))$/.test(token.lower)) break;
		if (closed || index > at && (pronouns.has(token.lower) || token.capital)) break;
		if (!(determiners.has(token.lower) || numbers.has(token.lower) || pronouns.has(token.lower)) && !DROPPED.test(token.lower)) said.push(token.lower);
		if (endsPhrase(token)) break;
	}
	const watched = /^(?:see|watch|hear|feel|notice)$/.test(verbOf(tokens[at - 1]?.lower ?? "")?.base ?? "");
	const many = said.at(-2)?.endsWith("s") === true;
	const moves = watched && said.length > 1 && !isTold$1(said.at(-2) ?? "");
	if ((many || moves) && verbOf(said.at(-1) ?? "")?.form === "base") said.pop();
	const noun = said.filter((word, index) => index === 0 || verbOf(word)?.form !== "ing" || NAMED.test(word) || index < said.length - 1);
	const box = noun.at(-1) === "chest" && articles.has(tokens[at]?.lower ?? "");
	const told = tokens[at]?.lower ?? "";
	const opens = /^an?$/.test(told) || /^(?:his|her|their|my)$/.test(told) && colours.has(noun[0] ?? "");
	if (tokens[at + 2]?.lower === "one" && noun.length === 1 && opens) return it === "" ? "" : `the ${noun.join(" ")} ${it.replace(/^the (.+?)s?$/, "$1")}`;
	const limb = bodyParts.has(noun.at(-1) ?? "") && !box && !isStrange(tokens, at, noun);
	return noun.length === 0 || limb ? "" : `the ${noun.join(" ")}`;
}
var isMeasure$1 = (tokens, at) => (numbers.has(tokens[at]?.lower ?? "") || /^\d+$/.test(tokens[at]?.lower ?? "")) && /^(?:tall|high|long|wide|deep|thick|across)$/.test(tokens[at + 2]?.lower ?? "");
function isStrange(tokens, at, noun) {
	const before = tokens[at - 1]?.lower ?? "";
	const has = /^ha(?:s|d)$/.test(before) && noun.at(-1) === "tooth";
	const seen = /^(?:see|find|notice|discover|pull|lose|draw|paint|spot)$/.test(verbOf(before)?.base ?? "");
	return noun.length > 1 && /^an?$/.test(tokens[at]?.lower ?? "") && (has || seen);
}
var isAllDoing = (tokens, at) => /^(?:all|both)$/.test(tokens[at]?.lower ?? "") || tokens[at - 1]?.lower === "all" && numbers.has(tokens[at]?.lower ?? "") ? verbOf(tokens[tokens[at]?.lower === "all" && numbers.has(tokens[at + 1]?.lower ?? "") ? at + 2 : at + 1]?.lower ?? "")?.form === "base" : false;
var isHalfDone = (tokens, at) => tokens[at]?.lower === "half" && verbOf(tokens[at + 1]?.lower ?? "") !== void 0;
var MEASURES = /^(?:pair|cup|bag|box|roll|piece|bunch|slice|heap|pile|jar|sack|bowl|bottle|glass|tower|stack|pyramid|plate|basket|bucket|loaf|handful|spoon)s?$/;
var NAMED = /^(?:painting|building|drawing|clothing|stocking|railing|wedding|ceiling|lightning|string|swing|ring|wing|meeting|recording|carving|crossing|sewing|sling)$/;
function isResult(tokens, at) {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token === void 0 || !/^(?:past|participle)$/.test(verbOf(token.lower)?.form ?? "")) return false;
	return next === void 0 || endsPhrase(token) || prepositions.has(next.lower) || conjunctions.has(next.lower);
}
var isOrdinal = (tokens, at) => /^(?:first|last)$/.test(tokens[at]?.lower ?? "") && determiners.has(tokens[at - 1]?.lower ?? "");
var isCan = (tokens, at) => tokens[at]?.lower === "can" && verbOf(tokens[at + 1]?.lower ?? "")?.form !== "base" && (/ing$|^(?:trash|garbage|rubbish|tin|beer|soda|spray|oil|paint|petrol|milk|coke)$/.test(tokens[at - 1]?.lower ?? "") || determiners.has(tokens[at - 1]?.lower ?? ""));
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
function touchesMany(unit, { mentions, verb, thing }) {
	const words = {
		tokens: unit.tokens,
		mentions,
		name: () => "",
		it: "",
		self: ""
	};
	const [touched = ""] = thing || verb < 0 ? [] : sortedObjects(words, verb + 1).direct;
	return /[^s]s$/.test(touched);
}
var handHeld = (tokens, verb) => {
	const [out, whose, hand] = tokens.slice(verb + 1, verb + 4).map(({ lower }) => lower);
	return out === "out" && /^(?:his|her|its|my|your)$/.test(whose ?? "") && hand === "hand" ? "the hand" : void 0;
};
function lacked(tokens, verb) {
	const [no, noun] = tokens.slice(verb + 1, verb + 3);
	const isThing = noun !== void 0 && endsPhrase(noun) && !ABSTRACT.test(noun.lower) && verbOf(noun.lower) === void 0;
	return no?.lower === "no" && isThing ? `the ${noun.lower}` : void 0;
}
var ABSTRACT = /^(?:ideas?|time|choice|chance|answers?|hope|luck|doubts?|fear|reason|sleep|plans?|clue|way|friends?|family|children|work|job|strength|memory|home|sense|words?|one|more|money|breath|effect|end|interest|trouble|voice)$/;
var LAND$1 = /^(?:beach|shore|forest|woods?|sea|ocean|field|meadow|park|garden|street|road|city|town|village|desert|river|lake|market|square|yard)$/;
var isWith = (tokens, at) => tokens[at]?.lower === "with" && !/^an?$/.test(tokens[at + 1]?.lower ?? "");
function thingOf(unit, reading, it) {
	const { mentions, verb, thing } = reading;
	if (verb < 0 && it !== "" && unit.tokens.some(({ lower }) => /['’]s$/.test(lower))) return void 0;
	const words = {
		tokens: unit.tokens,
		mentions,
		name: () => "",
		it: "",
		self: ""
	};
	const after = sortedObjects(words, verb + (/^(?:had|has|have)$/.test(unit.tokens[verb]?.lower ?? "") && /^(?:past|participle)$/.test(verbOf(unit.tokens[verb + 1]?.lower ?? "")?.form ?? "") ? 2 : 1));
	const opening = unit.tokens.slice(0, Math.max(verb, 0));
	const [article, part] = opening.slice(-2);
	const limb = (opening.length === 2 || bodyParts.has(part?.lower ?? "")) && article?.lower === "the" && part !== void 0 ? `the ${part.lower}` : void 0;
	const subject = thing ? sortedObjects({
		...words,
		tokens: opening
	}, 0).direct[0] ?? limb : void 0;
	const keeps = it !== "" && unit.tokens.some((token, at) => /^(?:it|them)$/.test(token.lower) || isWith(unit.tokens, at));
	if (thing && it !== "" && unit.tokens.slice(0, verb).every(({ lower }) => lower === "and")) return void 0;
	const held = handHeld(unit.tokens, verb);
	if (held !== void 0) return held;
	if (it !== "" && unit.tokens.some(({ lower }, at) => lower === "it" && at > verb) && subject === void 0 && /[^s]s$/.test(after.direct[0] ?? "")) return void 0;
	const spots = after.governed.filter((noun) => {
		const word = noun.split(" ").at(-1) ?? "";
		return !(it === "" ? LAND$1.test(word) : isPlaceWord(word));
	});
	const acting = subject !== void 0 && forces.has(subject.split(" ").at(-1) ?? "");
	const [touched] = after.direct;
	return (acting ? touched ?? spots[0] ?? subject : subject ?? touched) ?? (keeps || thing && subject !== void 0 ? void 0 : spots[0]) ?? lacked(unit.tokens, verb);
}
// web/core/producer/idioms.ts
function idiomOf(words, base, at) {
	const next = words.tokens[at]?.lower ?? "";
	if (base === "cross" && /sel(?:f|ves)$/.test(next)) return seen("making the sign of the cross", "make the sign of the cross");
	if (base === "make" && next === "it" && isLastOrTurn(words.tokens, at)) return seen("raising both fists in triumph", "succeed");
	if (base === "freeze" && next === "") return seen("standing stock-still, eyes wide", "freeze");
	const how = /^(?:show|teach)$/.test(base) ? howAt(words.tokens, at) : -1;
	return how < 0 ? void 0 : showing(words, base, at, how);
}
var seen = (doing, bare) => ({
	doing,
	bare,
	objects: [],
	visible: true
});
var howAt = (tokens, from) => tokens.findIndex(({ lower }, at) => at >= from && lower === "how" && tokens[at + 1]?.lower === "to");
var isLastOrTurn = (tokens, at) => {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token === void 0 || next === void 0 || endsPhrase(token)) return true;
	return conjunctions.has(next.lower) || /^(?:to|across|over|through|out|into|home)$/.test(next.lower);
};
function showing(words, base, at, how) {
	const done = verbOf(words.tokens[how + 2]?.lower ?? "")?.base;
	const whom = phrase({
		...words,
		tokens: words.tokens.slice(0, how)
	}, at);
	const shown = done === void 0 ? "" : tidy(`${participleOf(done)} ${phrase(words, how + 3)}`);
	const told = tidy(`${participleOf(base)} ${whom}`);
	return {
		doing: shown === "" ? told : `${shown}, ${told}`,
		bare: `${base} ${whom}`,
		objects: objectsOf$1(words, how + 3),
		visible: true
	};
}
// web/core/producer/means.ts
function instrumentIn(source, player) {
	const told = new Set(source.toLowerCase().match(INSTRUMENT) ?? []);
	if (told.size !== 1 || player === null || player.plural) return "";
	const names = [
		player.name,
		player.noun,
		...player.aliases
	].filter((name) => name !== "");
	return source.split(/[.!?]/).some((sentence) => sentence.match(INSTRUMENT) !== null && names.some((name) => sentence.includes(name))) ? [...told][0] ?? "" : "";
}
var PLAYING = /^playing(?:$| (?:to|for|until|all|alone|softly|quietly|again|beautifully)\b)/;
var INSTRUMENT = /\b(?:violin|fiddle|guitar|piano|flute|trumpet|cello|harp|accordion|saxophone|clarinet|harmonica|banjo|organ)\b/g;
var SWERVING = /^(?:swerving|skidding|braking|weaving|zigzagging|careening|speeding) (?!on\b)/;
function mountIn(source, doing) {
	if (!/^riding (?:to|toward|towards|over|across|along|through|into|out|up|down|home|away|off|past|by|after|behind|from|ahead|alone|back)\b/.test(doing)) return "";
	if (/\b(?:on|in) (?:the|an?|his|her|their) (?:\w+ )?(?:horse|bus|train|tram|car|back|cart|wagon|bike|camel|sled)\b/.test(doing)) return "";
	return mounts.find(([told]) => told.test(source))?.[1] ?? "";
}
var mounts = [
	[/\b(?:bikes?|bicycles?|cyclists?)\b/i, "a bicycle"],
	[/\b(?:motorbikes?|motorcycles?|bikers?)\b/i, "a motorbike"],
	[/\b(?:horses?|horseback|mare|stallion|pony|saddle|knights?|cowboys?|sheriff|castle|cavalry)\b/i, "a horse"]
];
// web/core/producer/meanwhile.ts
var meanwhile = (words, at, base) => withoutVerb(words, at, base) ?? seenAt(words, at) ?? foundAt(words, at, base) ?? told$1(words, at);
function withoutVerb(words, at, base) {
	const other = words.mentions.find((mention) => mention.from > at && isWithout(words, mention));
	if (other === void 0) return void 0;
	const rest = phrase({
		...words,
		self: other.id
	}, other.to);
	return {
		id: other.id,
		doing: `${participleOf(base)} ${rest}`,
		objects: objectsOf$1(words, other.to)
	};
}
var isWithout = ({ tokens, self }, { id, from, to, pronoun }) => {
	const [before, last] = [tokens[from - 1], tokens[to - 1]];
	const apart = before !== void 0 && /,/.test(before.after) && last !== void 0 && !endsPhrase(last);
	return id !== self && !pronoun && apart && articles.has(tokens[to]?.lower ?? "");
};
function seenAt(words, at) {
	const watched = /^(?:see|watch|hear|feel|let|help|make)$/.test(verbOf(words.tokens[at - 1]?.lower ?? "")?.base ?? "");
	const other = words.mentions.find((mention) => {
		const form = verbOf(words.tokens[mention.to]?.lower ?? "")?.form;
		const found = mention.from === at && (form === "ing" || form === "base" && watched);
		return mention.id !== words.self && (found || mention.from > at && isAsideOf(words.tokens, words.mentions, mention));
	});
	const verb = verbOf(words.tokens[other?.to ?? -1]?.lower ?? "");
	if (other === void 0) return void 0;
	const doing = phrase({
		...words,
		self: other.id,
		plain: verb?.form === "base"
	}, other.to);
	return {
		id: other.id,
		doing: verb?.form === "base" ? doing.replace(/^\S+/, participleOf(verb.base)) : doing,
		objects: objectsOf$1(words, other.to + 1),
		inside: true
	};
}
function foundAt(words, at, base) {
	const { tokens, mentions } = words;
	const other = mentions.find(({ id, from }) => from === at && id !== words.self);
	if (other === void 0 || !/^(?:find|discover|see|catch|spot|notice)$/.test(base)) return void 0;
	const start = tokens.findIndex(({ lower }, index) => index > other.to && /,/.test(tokens[index - 1]?.after ?? "") && verbOf(lower)?.form === "ing");
	if (start < 0 || mentions.some(({ from }) => from >= other.to && from <= start)) return void 0;
	const doing = phrase({
		...words,
		self: other.id
	}, start);
	return {
		id: other.id,
		doing,
		objects: objectsOf$1(words, start + 1),
		inside: true
	};
}
function told$1(words, at) {
	const { tokens } = words;
	const other = words.mentions.find(({ id, from, to }) => id !== words.self && from >= at && /^(?:who|which)$/.test(tokens[to]?.lower ?? ""));
	if (other === void 0) return void 0;
	const busy = /^(?:is|are|was|were)$/.test(tokens[other.to + 1]?.lower ?? "");
	const start = other.to + (busy ? 2 : 1);
	const verb = verbOf(tokens[start]?.lower ?? "");
	if (verb === void 0 || !(busy ? ["ing"] : ["s", "past"]).includes(verb.form)) return void 0;
	if (inward.has(verb.base) || inwardWithObject.has(verb.base) || LASTING$1.has(verb.base)) return void 0;
	const doing = tidy(`${participleOf(verb.base)} ${phrase({
		...words,
		self: other.id
	}, start + 1)}`);
	return {
		id: other.id,
		doing,
		objects: busy ? [] : objectsOf$1(words, start + 1)
	};
}
var LASTING$1 = words("have wear live work call keep use stay remain look");
// web/core/producer/speaking.ts
var isSeen = (base, next) => base === "order" && /^(?:an?|another|two|three)$/.test(next) || isAimed$1(base, next);
var isAimed$1 = (base, next) => /^(?:call|shout|cry|yell|scream|whisper|speak|answer|reply)$/.test(base) && prepositions.has(next) && !/^(?:to|that|of)$/.test(next);
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
	"talking, palm upturned",
	"counting points on the fingers",
	"telling something behind a cupped hand",
	"speaking fast, elbows moving",
	"answering with a small shrug",
	"talking over one shoulder"
];
var asking = [
	"asking with open hands",
	"raising an eyebrow, palm out",
	"leaning in with a questioning look"
];
var crying = [
	"calling out, one arm flung up",
	"shouting, mouth wide open",
	"pointing sharply, brows drawn together"
];
function speaking(words, reading, said, verb) {
	const base = verb ?? verbOf(words.tokens[reading.verb]?.lower ?? "")?.base ?? "say";
	const listener = reading.present.find((member) => member.id !== reading.subject?.id);
	const toward = listener === void 0 ? "" : ` toward the ${words.name(listener.id)}`;
	const plain = said || words.tokens.map(({ lower }) => lower).join(" ");
	const tone = base !== "say" ? "" : /\?/.test(said) ? pick(asking, plain) : /!/.test(said) ? pick(crying, plain) : "";
	return {
		doing: `${gestures.get(base) ?? (tone || pick(talking, plain))}${toward}`,
		bare: `speak${toward}`,
		objects: [],
		visible: true
	};
}
// web/core/producer/unmoved.ts
var unmoved = new Map([
	...like$1("staying put, hands folded", "leave go move stir budge"),
	...like$1("silent, lips pressed together", "speak talk say answer reply tell whisper"),
	...like$1("lying awake, eyes open", "sleep"),
	...like$1("looking the other way, unaware", "see notice hear"),
	...like$1("sitting before an untouched plate", "eat"),
	...like$1("hands at the sides, watching", "wave greet salute clap"),
	...like$1("serious, mouth straight", "laugh smile"),
	...like$1("dry-eyed, jaw set", "cry weep"),
	...like$1("arms crossed, looking away", "like love trust agree believe")
]);
function like$1(seen, verbs) {
	return verbs.split(" ").map((verb) => [verb, seen]);
}
var unmovedOf = (base) => unmoved.get(base);
// web/core/producer/doing.ts
var STILL = {
	doing: "standing still, facing ahead",
	bare: "move",
	objects: [],
	visible: false
};
var stills = [
	"standing still, facing ahead",
	"waiting, arms at the sides",
	"at rest, eyes on the distance",
	"motionless, head slightly turned",
	"lingering, shoulders loose",
	"in place, gaze lowered",
	"halted, chin up",
	"standing by, listening",
	"rooted to the spot, breathing slowly"
];
var wordsOf$2 = (unit, reading, name, it) => ({
	tokens: unit.tokens,
	mentions: saidOnce(reading.mentions, unit.tokens),
	name,
	it,
	self: reading.subject?.id ?? ""
});
function actionOf(unit, reading, name, it) {
	const words = wordsOf$2(unit, reading, name, it);
	const busy = withLed(words, reading, withTool(unit, reading, readAction(unit, words, reading)));
	const still = busy.doing === STILL.doing ? {
		...busy,
		doing: pick(stills, unit.text)
	} : busy;
	if (reading.subject === null && reading.thing) return {
		...still,
		...struckBy(words, reading)
	};
	if (isOneOfMany(unit, reading)) return {
		...still,
		doing: `one of them ${still.doing}`
	};
	if (reading.limb === "") return still;
	const failing = /^giving (?:out|way)\b/.test(still.doing) ? FAILING.get(reading.limb) : void 0;
	return {
		...still,
		doing: failing ?? `${reading.limb} ${still.doing}`
	};
}
function withLed(words, { verb, subject }, action) {
	const self = words.mentions.find(({ id }) => id === subject?.id);
	const end = words.tokens.slice(0, verb).findIndex(({ after }) => /,/.test(after)) + 1 || (self?.from ?? 0);
	if (words.tokens[0]?.lower !== "with" || end < 3 || !action.visible) return action;
	const led = {
		...words,
		tokens: words.tokens.slice(0, end)
	};
	return {
		...action,
		doing: tidy(`${action.doing}, ${lowerFirst(phrase(led, 0))}`),
		objects: [...action.objects, ...objectsOf$1(led, 0)]
	};
}
var FAILING = new Map([
	["back", "bent over in pain, one hand on the back"],
	["knees", "sinking to the knees"],
	["legs", "sinking to the knees"]
]);
function withTool({ tokens, source }, { subject, mentions, verb }, action) {
	const own = mentions.find(({ id, owner }) => id === subject?.id && owner === true);
	const tool = own === void 0 || verb !== own.to + 1 ? "" : tokens[own.to]?.lower ?? "";
	if (TOOLS.has(tool)) return {
		...action,
		doing: `${action.doing} with the ${tool}`,
		objects: [`the ${tool}`, ...action.objects]
	};
	if (ROLLING$1.test(action.doing) && subject?.kind === "person" && SKATES.test(source)) return {
		...action,
		doing: action.doing.replace("rolling", "skating"),
		bare: action.bare.replace("roll", "skate")
	};
	const instrument = PLAYING.test(action.doing) ? instrumentIn(source, subject) : "";
	if (instrument !== "") return {
		...action,
		doing: action.doing.replace("playing", `playing the ${instrument}`),
		objects: [`the ${instrument}`, ...action.objects]
	};
	const wheels = SWERVING.test(action.doing) && subject?.kind === "person" ? mountIn(source, "riding along") : "";
	if (/cycle$|bike$/.test(wheels)) return {
		...action,
		doing: action.doing.replace(/^(\S+)/, `$1 on ${wheels}`)
	};
	const mount = action.doing.startsWith("riding ") ? mountIn(source, action.doing) : "";
	if (mount !== "") return {
		...action,
		doing: action.doing.replace("riding", `riding ${mount}`),
		bare: action.bare.replace("ride", `ride ${mount}`)
	};
	return tokens.some(({ lower }) => lower === "horseback") && !/^riding|horseback/.test(action.doing) && action.visible ? {
		...action,
		doing: `${action.doing}, on horseback`
	} : action;
}
var ROLLING$1 = /^rolling (?:\w+ )?(?:down|along|across|away|past|into|through)\b/;
var SKATES = /\b(?:roller )?skates\b|\bskat(?:ing|er)\b/i;
var TOOLS = words("shovel spade pick pickaxe axe hammer knife sword saw brush pen pencil broom rod net oar paddle spoon fork stick cane rake");
function isOneOfMany({ tokens }, { subject, verb }) {
	const one = tokens.findIndex(({ lower }, at) => lower === "one" && (tokens[at + 1]?.lower === "of" || tokens[at - 2]?.lower === "the"));
	return subject?.plural === true && one >= 0 && one < verb;
}
function readAction(unit, words, reading) {
	if (unit.speech && (unit.tokens.length === 0 || isSaying(unit, reading))) return speaking(words, reading, unit.text);
	if (reading.passive !== void 0) return turnedAround(words, reading.passive);
	return reading.verb < 0 ? wordless(words) : fromVerb(words, reading.verb, reading);
}
function turnedAround(words, { verb, by, told }) {
	const base = verbOf(words.tokens[verb]?.lower ?? "")?.base ?? "";
	const patient = words.mentions.find(({ to }) => to <= told);
	const before = phrase({
		...words,
		tokens: words.tokens.slice(0, told)
	}, patient?.from ?? 0);
	const rest = phrase({
		...words,
		tokens: words.tokens.slice(0, by)
	}, verb + 1);
	const object = before.slice(0, 1).toLowerCase() + before.slice(1);
	const doing = tidy(`${participleOf(base)} ${object} ${rest}`);
	const objects = patient === void 0 && object !== "" ? [object] : [];
	return {
		doing,
		bare: tidy(`${base} ${object} ${rest}`),
		objects,
		visible: true
	};
}
var isSaying = ({ tokens }, { verb }) => verb < 0 || speechVerbs.has(verbOf(tokens[verb]?.lower ?? "")?.base ?? "");
function wordless(words) {
	const last = words.mentions.findLast((mention) => !mention.governed);
	if (last !== void 0 && last.id !== words.self && !last.pronoun) return STILL;
	const rest = phrase(words, last === void 0 ? 0 : last.to);
	return rest === "" || /^(?:for|of|to|as|by|like) /.test(rest) ? STILL : {
		...STILL,
		doing: rest.replace(/^(?=(?:with|in|on|at|under|behind) )/, "standing "),
		objects: objectsOf$1(words, 0)
	};
}
function struckBy(words, { verb }) {
	const base = verbOf(words.tokens[verb]?.lower ?? "")?.base ?? "";
	const struck = words.mentions.find(({ from, governed, owner }) => from === verb + 1 && !governed && owner !== true);
	if (struck === void 0 || !STRIKING.has(base)) return {};
	const after = words.mentions.findLast(({ id, from }) => id === struck.id && from <= struck.to);
	const rest = phrase({
		...words,
		self: struck.id
	}, after?.to ?? struck.to);
	const by = phrase({
		...words,
		tokens: words.tokens.slice(0, verb)
	}, 0);
	const force = /^(?:an?|the) /i.test(by) ? ` by ${lowerFirst(by)}` : "";
	return { seen: {
		id: struck.id,
		doing: tidy(`${doneOf(base)} ${rest}${force}`)
	} };
}
var STRIKING = words(`sweep swallow knock throw carry catch drag pull push lift bury cover hit strike blow wash drench soak surround trap crush
  sting burn toss fling hurl pin bite scratch chase surprise wake blind cut tear tug nudge`);
function fromVerb(words, at, reading) {
	const lower = words.tokens[at]?.lower ?? "";
	if (/^(?:is|am|are|was|were|be|been)$/.test(lower)) return being$1(words, at + 1, reading);
	if (/^(?:has|have|had|having)(?:n['’]t)?$/.test(lower)) return having(words, at + 1, reading);
	if (auxiliaries.has(lower)) return modal(words, at, reading);
	const verb = isSawing(words.tokens, at) ? {
		base: "saw",
		form: "base"
	} : verbOf(lower);
	const base = verb?.base ?? guessed(lower);
	const instead = negations.has(words.tokens[at - 1]?.lower ?? "") ? unmovedOf(base) : void 0;
	if (instead !== void 0) return {
		...STILL,
		doing: instead,
		bare: base
	};
	if (STRIKING.has(base) && verb?.form !== "s" && words.tokens[at + 1]?.lower === "by") return {
		...STILL,
		doing: tidy(`${doneOf(base)} ${phrase(words, at + 1)}`),
		objects: objectsOf$1(words, at),
		visible: true
	};
	const subject = words.mentions.find((mention) => mention.from === at + 1 && mention.id === words.self);
	if (subject !== void 0 && !subject.governed && !subject.pronoun) return inverted$1(words, base, at, subject.to, reading);
	const action = acting({
		...words,
		plain: isPlain(lower)
	}, base, at + 1, reading);
	if (/^(?:almost|nearly)$/.test(words.tokens[at - 1]?.lower ?? "")) return {
		...action,
		doing: tidy(`losing the balance, about to ${action.bare}`)
	};
	const other = meanwhile(words, at + 1, base);
	if (other === void 0) return action;
	const { id, doing, objects, inside } = other;
	const seen = {
		id,
		doing
	};
	if (inside !== true) return {
		...action,
		seen,
		objects: [...action.objects, ...objects]
	};
	return {
		...action,
		seen,
		objects,
		doing: tidy(action.doing.replace(` ${doing}`, ""))
	};
}
var isSawing = (tokens, at) => tokens[at]?.lower === "saw" && /^(?:the|an?) (?:\w+ )?(?:board|plank|branch|log|tree|wood|beam|trunk|table|bars?|pole|pipe)s? (?:out of|through|off|in half|in two|into)\b/.test(tokens.slice(at + 1).map(({ lower }) => lower).join(" "));
function guessed(word) {
	if (word.endsWith("ed")) {
		const stem = word.slice(0, -2);
		if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
		if (/([^aeiou])\1$/.test(stem) && !/(?:ss|ll|ff)$/.test(stem)) return stem.slice(0, -1);
		return /(?:[^aeiou]l|[^aeiou][aeiou][^aeiouwxy]|[cgsvz])$/.test(stem) ? `${stem}e` : stem;
	}
	return word.endsWith("ss") ? word : word.replace(/([^aeiou])ies$/, "$1y").replace(/(sh|ch|x|z|s)es$|s$/, "$1");
}
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
function being$1(words, at, reading) {
	const next = skipAdverbs(words.tokens, at);
	const token = words.tokens[next];
	const verb = token === void 0 ? void 0 : verbOf(token.lower);
	if (token === void 0 || token.lower === "and" && next > at) return STILL;
	if (/^(?:not|never|called|named|believed|supposed|known|thought)$/.test(token.lower)) return STILL;
	if (verb?.form === "ing") return acting(words, verb.base, next + 1, reading);
	if (/^(?:been|being)$/.test(token.lower)) return being$1(words, next + 1, reading);
	const noun = determiners.has(token.lower) || numbers.has(token.lower.split("-")[0] ?? "") || words.mentions.some((mention) => mention.from === next);
	const rest = phrase(words, next);
	if (noun || rest === "") return {
		...STILL,
		objects: objectsOf$1(words, next)
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
	if (/^(?:who|that|which)$/.test(words.tokens[at - 2]?.lower ?? "")) return STILL;
	if (isNegated(words, at)) return modal(words, at - 1, reading);
	const next = skipAdverbs(words.tokens, at);
	const token = words.tokens[next];
	const verb = token === void 0 ? void 0 : verbOf(token.lower);
	if (token?.lower === "been") return being$1(words, next + 1, reading);
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
		objects: objectsOf$1(words, at),
		visible: false
	};
}
function modal(words, at, reading) {
	let next = at;
	let negated = false;
	while (next < words.tokens.length && isHelping$1(words.tokens[next])) {
		negated ||= negations.has(words.tokens[next]?.lower ?? "");
		next++;
	}
	const verb = verbOf(words.tokens[next]?.lower ?? "");
	if (verb === void 0 || next >= words.tokens.length) return STILL;
	const action = acting(words, verb.base, next + 1, reading);
	if (!negated) return action;
	if (isPassive(words.tokens, at)) return {
		...action,
		doing: "shaking the head, arms crossed",
		objects: []
	};
	const instead = unmovedOf(verb.base);
	if (instead !== void 0) return {
		...action,
		doing: instead,
		objects: []
	};
	const able = /^(?:can|could|cannot|can't|couldn't)$/.test(words.tokens[at]?.lower ?? "");
	return inward.has(verb.base) ? STILL : {
		...action,
		doing: `${able ? "struggling" : "refusing"} to ${action.bare}`
	};
}
var isPassive = (tokens, from) => tokens.some(({ lower }, at) => at > from && lower === "be" && /^(?:past|participle)$/.test(verbOf(tokens[at + 1]?.lower ?? "")?.form ?? ""));
var isNegated = ({ tokens }, at) => negations.has(tokens[at - 1]?.lower ?? "") || /^(?:not|never)$/.test(tokens[at]?.lower ?? "");
var isHelping$1 = (token) => token !== void 0 && (auxiliaries.has(token.lower) || negations.has(token.lower) || token.lower === "to" || adverbs.has(token.lower));
function acting(words, base, at, reading) {
	const next = words.tokens[at]?.lower ?? "";
	const idiom = idiomOf(words, base, at);
	if (idiom !== void 0) return idiom;
	const light = base === "give" ? givenAt(words.tokens, at) : -1;
	if (light > 0) return acting({
		...words,
		tokens: words.tokens.slice(0, light - 1)
	}, words.tokens[light]?.lower ?? base, at, reading);
	if (/^(?:throw|fling|hurl)$/.test(base) && /sel(?:f|ves)$/.test(next)) return acting(words, "dive", at + 1, reading);
	if (/^(?:begin|start|continue|manage|dare|happen|use|seem)$/.test(base) && next === "to") return modal(words, at, reading);
	if (/^(?:want|need|decide|plan|hope|wish|prepare|like|love)$/.test(base) && next === "to") {
		const wanted = modal(words, at, reading);
		return {
			...wanted,
			doing: `leaning forward, about to ${wanted.bare}`,
			objects: []
		};
	}
	if (/^(?:find|notice|discover|see|feel)$/.test(base) && next === "that") return finding(words, at + 1, reading);
	if (speechVerbs.has(base) && base !== "cry" && !isSeen(base, next)) return speaking(words, reading, "", base);
	const toObject = inwardWithObject.get(base);
	const objects = objectsOf$1(words, at);
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
	if (rest === "" && /^(?:stay|remain|keep)$/.test(base)) return {
		...STILL,
		bare: "stay"
	};
	const mark = rest !== "" && /,/.test(words.tokens[at - 1]?.after ?? "") ? "," : "";
	return {
		doing: `${participleOf(base)}${mark} ${rest}`.trim(),
		bare: `${base}${mark} ${rest}`.trim(),
		objects,
		visible: true
	};
}
var givenAt = (tokens, at) => tokens.findIndex(({ lower }, index) => index > at && GIVEN.test(lower) && /^an?$/.test(tokens[index - 1]?.lower ?? ""));
var GIVEN = /^(?:kick|push|shove|hug|kiss|slap|pat|nudge|wave|smile|nod|wink|punch)$/;
function finding(words, at, reading) {
	const own = words.mentions.find(({ id, from }) => id === words.self && from === at);
	const verb = words.tokens[own?.to ?? -1]?.lower ?? "";
	if (own !== void 0 && (auxiliaries.has(verb) || verbOf(verb) !== void 0)) return fromVerb(words, own.to, reading);
	return {
		...STILL,
		doing: "looking up with wide eyes",
		bare: "look up",
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
	const words = wordsOf$2(unit, reading, name, it);
	const begin = unit.tokens.findIndex((token) => !conjunctions.has(token.lower) && !DROPPED.test(token.lower));
	const from = Math.max(0, begin);
	if (/^(?:and |but |so |then )?(?:[\w ]{0,40})\b(?:nobody|no one)\b/i.test(unit.text.slice(0, 60))) return "";
	if (reading.absent === true) return "an empty place, nobody there";
	if (reading.verb < 0) return lowerFirst(besideColon(words, from));
	const goesOn = reading.thing && it !== "" && unit.tokens.slice(0, reading.verb).every(({ lower }) => lower === "and");
	const before = (unit.tokens[from]?.lower === "it" && reading.verb === from + 1 && LATE.test(unit.text) ? "" : goesOn ? it : phrase({
		...words,
		tokens: unit.tokens.slice(0, reading.verb)
	}, from)).replace(/\b[Tt]here$/, "");
	const action = fromVerb(words, reading.verb, reading);
	if (speechVerbs.has(verbOf(unit.tokens[reading.verb]?.lower ?? "")?.base ?? "") && /\b(?:voice|voices|radio|loudspeaker|speaker|telephone|phone)$/.test(before)) return tidy(`${lowerFirst(before)} in the air`, true);
	const doing = action.bare === STILL.bare ? phrase(words, reading.verb + 1) : action.doing;
	const scene = tidy(`${reading.verb === 0 && verbOf(unit.tokens[0]?.lower ?? "")?.form === "base" && action.visible ? "a pair of hands" : lowerFirst(before)} ${doing}`, true);
	return scene.replace(WHEN$1, "") || scene;
}
function besideColon(words, from) {
	const at = words.tokens.findIndex(({ after }, index) => index >= from && index < from + 5 && after.includes(":"));
	const opens = /^(?:on|in|at|under|behind|inside|beside|between)$/.test(words.tokens[from]?.lower ?? "");
	if (at < 0 || !opens || at + 1 >= words.tokens.length) return phrase(words, from);
	const joined = words.tokens.map((token, index) => index === at ? {
		...token,
		after: " "
	} : token);
	return tidy(`${phrase({
		...words,
		tokens: joined
	}, at + 1)} ${lowerFirst(phrase(words, from))}`, true);
}
var LATE = /\bit (?:is|was) (?:too |so |very |almost |already |still )?(?:late|early|dark|cold|hot|warm|quiet|time|over|night|morning|noon|midnight|winter|summer)\b/i;
var WHEN$1 = /^(?:(?:one|that|this|every|all|the next) (?:\w+ )?|(?:in|on|at) (?:the )?(?:\w+ )?)(?:evening|morning|night|afternoon|day|dawn|noon|dusk|midnight|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter),? (?=\w+ \w+)/i;
var lowerFirst = (text) => text.slice(0, 1).toLowerCase() + text.slice(1);
function nounOf$1(member) {
	if (member.kind === "group" || member.noun !== "") return member.plural ? member.many ?? member.name : member.noun;
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
var subjectOf$3 = ({ doers }) => doers[0];
// web/core/producer/sizes.ts
var moving = words(`run walk jump leap climb ride row swim dance waltz chase flee escape gallop crawl fall dive float fly march
  skate ski skateboard cycle sail drive slide slip stumble wade wrestle fight carry drag push chop dig sweep lift hop sneak creep
  tiptoe trot trudge wander stroll hurry rush dash race sprint swing tumble cross enter leave follow lead lie duck dodge throw
  kick play burst storm stagger limp stride saunter march land hang cling circle spin twirl juggle build rake mow shovel plough
  come go arrive return descend pull haul lower hoist board step bow kneel crouch disappear vanish emerge`);
var bodies = words(`hug embrace kiss fight wrestle dance waltz carry lift drag pull push catch grab save rescue help hit marry`);
var thrown = words("fall tumble climb clamber lie crawl dive fly swim leap jump slide slip hang roll");
var LONG = /\b(?:mop|broom|rake|spear|lance|oar|paddle|fishing rod|pitchfork|shovel|spade|pole|ladder)s?\b/;
var full = [
	"full shot",
	"medium long shot",
	"wide shot"
];
var whole = ["full shot", "wide shot"];
var both$1 = [
	"two-shot",
	"full shot",
	"medium long shot",
	"wide shot"
];
var facing$1 = words(`say speak talk ask tell answer whisper murmur listen look watch stare gaze face wait count call beg warn promise
  explain shout thank greet smile nod wink sing laugh`);
function sizesOf({ doers, others, action, scene, objects }) {
	if (scene !== "") return isSmall(scene, objects) ? near : [
		"wide shot",
		"full shot",
		"medium long shot"
	];
	if (doers.some(({ plural }) => plural)) return [
		"medium long shot",
		"full shot",
		"wide shot"
	];
	const done = doneIn(action.doing);
	const pair = doers.length + others.length === 2 && !others.some(({ plural }) => plural);
	if (pair && done.some((base) => bodies.has(base))) return both$1;
	if (!pair && done.some((base) => thrown.has(base))) return whole;
	if (isMoving(action.doing) || LONG.test(action.doing)) return full;
	return pair && !done.some((base) => facing$1.has(base)) && done.length > 0 ? both$1 : [];
}
var isMoving = (doing) => /\bgetting (?:on|off|out|in|up|down|away)\b/.test(doing) || doneIn(doing).some((base) => moving.has(base));
var doneIn = (doing) => doing.split(/[ ,]+/).flatMap((word) => word.endsWith("ing") ? verbOf(word)?.base ?? [] : []);
function isSmall(scene, objects) {
	const said = scene.toLowerCase().split(/[^\p{L}]+/u);
	return objects.length > 0 && !said.some((word) => forces.has(word) || isPlaceWord(word) || isLarge(word));
}
var isLarge = (noun) => LARGE.has(noun) || LARGE.has(noun.replace(/s$/, ""));
var LARGE = words(`door gate window stairs boat ship car house truck train wagon tent bed table sofa moon sun sky wall floor
  ceiling horizon crowd air wind storm snow rain river sea world curtain plane tree cabinet piano statue carpet rug fence bus taxi
  field drought village building balloon horse cloud wave bench chair counter valve umbrella bass cello drum drums harp guitar ladder
  printer kick rope hose net sail beam`);
// web/core/producer/aspects-of-beings.ts
var thing$1 = ({ objects }) => objects[0] ?? "";
var beside$1 = (word) => (moment) => thing$1(moment) === "" ? "" : `${word} ${thing$1(moment)}`;
var verb = ({ action }) => action.doing.split(/[ ,]/)[0] ?? "";
var handy = ({ objects }) => objects.find((object) => {
	const noun = object.split(" ").at(-1) ?? "";
	return !isPlaceWord(noun) && !isPlaceWord(noun.replace(/s$/, "")) && !isLarge(noun);
}) ?? "";
var saidAlone = (moment) => moment.objects.length > 0 ? "" : `, ${verb(moment)}`;
var aimed = (moment) => ` on ${thing$1(moment) || "something out of frame"}`;
var held = (moment, _, use) => ` ${handy(moment) || turn(grounds, use)}`;
var grounds = [
	"a fold of cloth",
	"empty air",
	"the cold ground",
	"a rough surface"
];
var isBeast$1 = ({ kind, noun }) => kind === "animal" || kind === "creature" && /dragon|phoenix|griffin|unicorn|kraken|hydra|basilisk|chimera|beast|sphinx/.test(noun);
var both = (ways) => ({
	person: ways,
	beast: ways
});
function alone$1(order, note, framed, ways, tail) {
	return {
		order,
		draw(moment, use) {
			const member = subjectOf$3(moment);
			if (member === void 0) return void 0;
			const doing = `${turn(isBeast$1(member) ? ways.beast : ways.person, use)}${tail(moment, member, use)}`;
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
var poised = {
	person: [
		"poised, one hand half raised",
		"drawing breath, shoulders set",
		"leaning forward, weight on the toes",
		"one step short, fingers spread",
		"crouched to spring, elbows tucked in",
		"hesitating, lower lip bitten",
		"rolling up both sleeves"
	],
	beast: [
		"gathered to spring, weight low",
		"very still, head forward",
		"one step short, muscles tight",
		"hesitating, neck drawn back",
		"drawing breath, flanks rising"
	]
};
var gazes = [
	"eyes fixed",
	"brow furrowed, gaze",
	"mouth open, gaze fixed",
	"a slow breath, gaze resting",
	"eyes narrowed, gaze",
	"eyelids half closed, eyes",
	"jaw set, gaze locked"
];
var grips = {
	person: [
		"only the hands in view, tight around",
		"only one hand in view, touching",
		"only the hands in view, resting upon",
		"only one hand in view, reaching out for",
		"only the hands in view, hovering above"
	],
	beast: [
		"only the head in view, close to",
		"one eye filling the frame, intent on",
		"lowering the head over",
		"feet and breath beside"
	]
};
var arrivals = {
	person: [
		"small in the distance, walking",
		"coming into view at the edge",
		"arriving with long strides",
		"a tiny figure crossing the open space",
		"hurrying along, clothes flapping",
		"stepping out from behind a corner"
	],
	beast: [
		"small in the distance, moving",
		"coming into view at the edge",
		"a tiny shape crossing the open space",
		"darting out from behind a corner"
	]
};
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
	"nobody there yet, long shadows",
	"drifting dust in slanting light",
	"a quiet corner, nothing stirring",
	"a single lit spot amid gloom",
	"footprints leading out of the frame",
	"an open way ahead, still empty",
	"stillness, one thing out of place"
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
var witness = {
	order: 4,
	draw(moment, use) {
		const doer = subjectOf$3(moment);
		const other = moment.others[use % Math.max(1, moment.others.length)];
		if (doer === void 0 || other === void 0) return void 0;
		const doing = `${turn(watching, use)} as the ${nounOf$1(doer)} keeps on`;
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
};
function pair(order, note, sizes, ways) {
	return {
		order,
		draw(moment, use) {
			const doer = subjectOf$3(moment);
			const other = moment.doers[1] ?? moment.others[use % Math.max(1, moment.others.length)];
			const way = ways[use % ways.length];
			if (doer === void 0 || other === void 0 || way === void 0) return void 0;
			return {
				cast: [{
					id: doer.id,
					doing: way[0]
				}, {
					id: other.id,
					doing: way[1]
				}],
				props: [],
				sizes,
				note
			};
		}
	};
}
var aspectsOfBeings = [
	alone$1(-2, "The breath before it", { sizes: middle }, poised, beside$1(", facing")),
	alone$1(2, "The face tells it", { sizes: near }, both(gazes), aimed),
	alone$1(1, "A detail", { sizes: detail }, grips, held),
	alone$1(-3, "On the way there", { sizes: wide }, arrivals, beside$1(" toward")),
	alone$1(3, "Seen from behind", {
		sizes: ["medium long shot", "full shot"],
		angle: "from behind"
	}, both(backs), (moment) => `, seen from behind${saidAlone(moment)}`),
	witness,
	pair(3.5, "The two of them", ["two-shot", "full shot"], [
		["leaning closer, eyes on the other", "turning to listen"],
		["side by side, almost touching", "sharing a glance"],
		["a step ahead, glancing back", "a step behind, keeping up"],
		["nodding once", "mirroring the gesture"]
	]),
	pair(4.5, "Face to face", ["over-the-shoulder", "medium shot"], [
		["listening, jaw set", "seen from the back, shoulder in the foreground"],
		["reading the other face", "out of focus in front"],
		["gaze locked, unblinking", "dark outline at the edge"]
	]),
	empty(5, "Only a thing", {
		sizes: detail,
		angle: "high"
	}, (moment, use) => {
		return handy(moment) === "" ? "" : `${handy(moment)} ${turn(lying, use)}`;
	}),
	empty(-1, "The place waits", { sizes: wide }, (_, use) => turn(waiting, use)),
	alone$1(6, "As a shadow", {
		sizes: ["full shot", "wide shot"],
		angle: "low"
	}, both(shadows), saidAlone),
	alone$1(7, "A reflection", {
		sizes: near,
		angle: "tilted"
	}, both(mirrors), beside$1(", close to")),
	alone$1(8, "A pause", { sizes: middle }, both(pauses), beside$1(", within reach of")),
	alone$1(-4, "From high above", {
		sizes: wide,
		angle: "bird's eye"
	}, both(heights), (moment) => `, far below${saidAlone(moment)}`),
	alone$1(-5, "Step by step", {
		sizes: detail,
		angle: "low"
	}, both(steps), beside$1(" beside")),
	alone$1(9, "Afterwards", {
		sizes: ["wide shot", "medium long shot"],
		angle: "from behind"
	}, both(leaving), beside$1(", away from")),
	empty(10, "The trace it leaves", {
		sizes: detail,
		angle: "high"
	}, (moment, use) => {
		return `${turn(traces, use)}${thing$1(moment) === "" ? "" : ` near ${thing$1(moment)}`}`;
	})
];
// web/core/producer/aspects-of-things.ts
var aspectsOfThings = [
	thingAspect(-3, wide, [
		"far off, tiny in the wide view",
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
function subjectOf$2(scene) {
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
				props: [`${use % 2 === 0 && objects[0] !== void 0 ? objects[0] : subjectOf$2(scene)}, ${turn(ways, use)}`],
				sizes,
				note,
				...angle && { angle }
			};
		}
	};
}
// web/core/producer/answers.ts
var companions = [
	"standing close by, watching",
	"turning toward the scene, eyes wide",
	"leaning in from the side",
	"half turned away, looking back"
];
var toward = [
	"facing",
	"turned to",
	"watching",
	"close to"
];
var beside = [
	"standing near",
	"a few steps from",
	"beside",
	"next to"
];
var answers = new Map([
	...like("running ahead, looking back", "chase hunt pursue"),
	...like("walking ahead, unaware", "follow"),
	...like("following close behind", "lead guide"),
	...like("held in both arms", "carry cradle"),
	...like("held close", "hold"),
	...like("lifted up, arms spread", "lift raise hoist"),
	...like("hugging back, eyes closed", "hug embrace cuddle"),
	...like("eyes closed, leaning in", "kiss"),
	...like("reaching out with open hands", "give hand offer lend bring pass serve feed pour sell"),
	...like("reaching out with both hands, about to catch", "throw toss"),
	...like("bending closer to see", "show"),
	...like("copying every move", "teach"),
	...like("listening, head tilted", "ask tell talk speak thank comfort scold beg warn"),
	...like("answering with spread hands", "question interrogate interview"),
	...like("stumbling back", "push shove"),
	...like("dragged along, heels dug in", "pull drag"),
	...like("hauled up, both arms stretched out", "haul"),
	...like("reeling, arms up", "hit punch kick slap strike"),
	...like("crying out in pain", "bite sting scratch prick stab peck claw nip"),
	...like("fighting back", "fight wrestle attack"),
	...like("caught, twisting round", "catch grab seize"),
	...like("leaning on the offered arm", "help support"),
	...like("clinging on", "save rescue"),
	...like("waving back", "greet wave"),
	...like("stopping, face to face", "meet"),
	...like("looking up, startled", "find discover surprise"),
	...like("busy, unaware of being watched", "watch"),
	...like("arms raised, standing still", "search arrest"),
	...like("bound hand and foot", "tie"),
	...like("blinking in the light", "free untie"),
	...like("rubbing sleepy eyes", "wake"),
	...like("sitting still, head bent", "wash brush comb bandage"),
	...like("laughing, squirming", "tickle")
]);
function like(seen, verbs) {
	return verbs.split(" ").map((verb) => [verb, seen]);
}
var BODILY$1 = /^(?:push|shove|pull|drag|haul|hit|punch|kick|slap|strike|bite|sting|scratch|peck|claw|nip|catch|grab|seize|carry|hold|lift|raise|tie)$/;
var HURTING = /^(?:bite|sting|scratch|peck|claw|nip)$/;
var GIVING$1 = /^(?:give|hand|offer|lend|bring|pass|serve|feed|pour|sell|show|teach|throw)$/;
var UNEATEN = /^(?:lend|sell|show|teach)$/;
var HASTE = /^(?:run|race|rush|dash|hurry|sprint|gallop|ride|charge|dart|tear|swim)$/;
function companion(moment, index) {
	const doer = subjectOf$3(moment);
	const other = moment.others[index];
	if (doer === void 0 || other === void 0) return companions[(index + 1) % companions.length] ?? "";
	const { doing } = moment.action;
	const [verb = ""] = [verbOf(doing.split(/[ ,]/)[0] ?? "")?.base];
	const isRidden = verb === "carry" && / on (?:the )?(?:\w+['’]s )?back\b/.test(doing);
	const noun = nounOf$1(other);
	const meant = new RegExp(String.raw`\b${noun}\b(?!['’]s (?!hand\b))`).test(doing);
	const answer = answerOf(verb, doing, noun);
	if (HURTING.test(verb) && new RegExp(String.raw`^\w+ (?:at )?the (?:\w+ )?${noun}['’]s \w`).test(doing)) return answers.get("bite") ?? "";
	if (isDirect(doing, noun) && doer.kind === "animal" && /^(?:carry|hold|lift)$/.test(verb) && !isRidden) return "held in the mouth";
	if (meant && isRidden) return `riding on the ${nounOf$1(doer)}'s back`;
	if (meant && answer !== void 0) return other.kind === "animal" && GIVING$1.test(verb) && !UNEATEN.test(verb) ? "eating eagerly" : answer;
	return `${turn(meant ? toward : beside, hash(moment.unit.text))} the ${nounOf$1(doer)}`;
}
var directly = (noun) => new RegExp(String.raw`^\S+ (?:(?:up|down|out|off|away|back|at) )?(?:the (?:\w+ )?\w+ and )?the (?:\w+ )?${noun}\b(?!['’]s)`);
var isDirect = (doing, noun) => directly(noun).test(doing);
function answerOf(verb, doing, noun) {
	if (/^(?:carry|hold|pick|take|lift|bring)$/.test(verb) && / (?:in|by) the (?:mouth|beak|jaws|teeth)\b/.test(doing) && isDirect(doing, noun)) return "held in the mouth";
	if (/^giving orders\b/.test(doing)) return "listening, head tilted";
	const given = new RegExp(String.raw`\b(?:to|toward|towards) the (?:\w+ )?${noun}\b`).test(doing);
	if (given && /^(?:push|slide|pass)$/.test(verb) && !/ (?:ball|puck|stone|board|cart)\b/.test(doing)) return "reaching out with open hands";
	if (given && /^(?:push|throw|toss|roll|slide|pass|kick|hurl|fling)$/.test(verb)) return "reaching out with both hands, about to catch";
	const seat = new RegExp(String.raw`^(?:leaving|seating|setting|putting) the (?:\w+ )?${noun} (?:down )?on (the|an?) ((?:\w+ )?(?:bench|chair|stool|sofa|steps|swing|wall|rock))\b`).exec(doing);
	if (seat !== null) return `sitting on ${seat[1] ?? "the"} ${seat[2] ?? "bench"}`;
	if (new RegExp(String.raw`^\w+ after the (?:\w+ )?${noun}\b`).test(doing) && HASTE.test(verb)) return answers.get("chase");
	if (new RegExp(String.raw` on top of the (?:\w+ )?${noun}\b`).test(doing) && /^(?:pile|fall|tumble|leap|jump|throw)$/.test(verb)) return "lying underneath";
	if (/^shaking the \w+'s hand/.test(doing)) return "shaking hands";
	const direct = directly(noun);
	if (verb === "pull" && direct.test(doing) && /\b(?:up|out)\b/.test(doing)) return "clinging to the outstretched arm";
	if (verb === "buy" && doing.includes(` from the ${noun}`)) return "handing the goods over";
	if (/^(?:throw|toss|pass)$/.test(verb) && !/^ (?:an?|some|the) /.test(doing.replace(direct, ""))) return void 0;
	if (GIVING$1.test(verb)) return given || direct.test(doing) ? answers.get(verb) : void 0;
	return BODILY$1.test(verb) && !direct.test(doing) ? void 0 : answers.get(verb);
}
// web/core/producer/aspects.ts
function itself(moment) {
	const { doers, others, action, scene, told } = moment;
	const active = doers.map((member, index) => ({
		id: member.id,
		doing: index === 0 ? action.doing : along(action.doing, index),
		...index === 0 && told !== void 0 && { told }
	}));
	const beside = others.map(({ id }, index) => ({
		id,
		doing: action.seen?.id === id ? action.seen.doing : companion(moment, index)
	}));
	const alone = scene === "" && active.length === 0 ? [ownWords(moment)] : [];
	const seen = moment.heading === true ? [] : [scene];
	return {
		cast: [...active, ...beside].slice(0, 4),
		props: scene === "" ? [...alone, ...propsOf(moment)] : seen,
		sizes: sizesOf(moment),
		note: ""
	};
}
function along(doing, index) {
	const verb = /^(?:getting \p{L}+|(?:starting|trying|beginning) to \p{L}+)/u.exec(doing)?.[0] ?? /^[\p{L}-]+ing\b/u.exec(doing)?.[0].replace(/^letting$/, "standing");
	return verb === void 0 ? doing : `${verb} ${ALONG[index % ALONG.length] ?? ""}`;
}
var ALONG = [
	"as well",
	"alongside",
	"close behind",
	"a step apart"
];
var propsOf = ({ action, doers, place }) => {
	const nouns = action.objects.map((object) => object.replace(/^the /, "")).map((noun) => noun.replace(/ (?:\p{L}+ed|broken|open|shut|back)$/u, "")).filter((noun) => {
		const thing = noun.split(" ").at(-1) ?? "";
		return isProp(thing) || isVehicle(thing) && isWorkedOn(action.doing, thing) && !place.includes(thing) && !isAboard(place, thing);
	});
	const fire = /\b(?:by|around|beside|at|over|near|in front of) (?:an?|the) (?:\p{L}+ )?fire\b/u.test(action.doing);
	return doers.length === 0 ? [] : [...nouns, ...fire ? ["fire"] : []].slice(0, 2);
};
var isAboard = (place, thing) => /deck|galley|helm|cabin/.test(place) && /^(?:ship|boat|ferry|trawler|freighter|steamer|yacht|schooner)$/.test(thing);
var isWorkedOn = (doing, thing) => new RegExp(`^\\p{L}+ing (?:an?|the) (?:\\p{L}+ )?${thing}\\b`, "u").test(doing) && !/^(?:driv|rid|row|steer|sail|leav|enter)ing/.test(doing);
var isProp = (noun) => !isPlaceWord(noun) && !forces.has(noun) && !garmentWords.has(noun) && (!people.has(noun) || alsoThings.has(noun)) && !/^(?:help|corner|side|end|rest|way|top|bottom|middle|edge|pocket|ground|floors?|piece|step|steps|splash|line|shade|fists?|ceiling|walls?|third|row)$/.test(noun);
function ownWords({ unit }) {
	const said = unit.text.replace(/["“”«»「」]/g, "").trim();
	return /\b(?:nobody|no one)\b/i.test(said) ? "an empty silent place, nothing moving" : said.slice(0, 120);
}
function openedWide(pictures) {
	const opening = pictures.find(({ sizes }) => sizes.length === 0 || sizes.includes("wide shot"));
	return opening === void 0 ? pictures : [opening, ...pictures.filter((picture) => picture !== opening)];
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
	const pictures = drawn.sort((a, b) => a.order - b.order).map(({ picture }) => picture);
	return moment.newPlace ? openedWide(pictures) : pictures;
}
// web/core/producer/figure.ts
var speaker$1 = (id, name, aliases = []) => ({
	id,
	name,
	aliases,
	kind: "person",
	sex: "unknown",
	age: "adult",
	noun: "",
	named: false,
	plural: false,
	phrases: []
});
// web/core/producer/lifeless.ts
function isLifeless(units, group) {
	const carved = group.some(({ adjectives }) => adjectives.some((word) => EFFIGY.test(word)));
	const food = group.every(({ head, named }) => !named && FOOD.test(head));
	return !group.some((phrase) => isActing$1(units[phrase.unit]?.tokens ?? [], phrase)) && (carved || food && !group.some((phrase) => isAlive$1(units, phrase)));
}
var EFFIGY = /^(?:marble|stone|bronze|plaster|porcelain|china|plush|stuffed|carved|painted|paper|wooden)$/;
var FOOD = /^(?:fish|trout|carp|catfish|salmon|pike|mackerel|herring|sardine|cod|tuna|shrimp|prawn|oyster|mussel|lobster|crab|squid)$/;
function isActing$1(tokens, { to, governed }) {
	if (governed !== "") return false;
	const clause = tokens.slice(to, to + 7);
	const end = clause.findIndex(({ after }) => after.includes(","));
	return clause.slice(0, end < 0 ? void 0 : end + 1).some(({ lower }) => {
		const verb = verbOf(lower);
		return lower === "who" || /^(?:s|past)$/.test(verb?.form ?? "") && !LYING.has(verb?.base ?? "");
	});
}
var LYING = words("lie stand sit hang lay fall rest stay appear shine gleam glow belong cost break crack");
function isAlive$1(units, { unit, from, to, adjectives }) {
	const tokens = units[unit]?.tokens ?? [];
	const before = verbOf(tokens[from - 1]?.lower ?? "")?.base ?? "";
	return adjectives.some((word) => /^(?:stranded|live|living|wounded|injured|baby|little|tiny|giant|huge)$/.test(word)) || MET.has(before) || /^(?:is|was|has|had|who|named|called)$/.test(tokens[to]?.lower ?? "");
}
var MET = words("free release meet save rescue wrestle fight ask follow chase greet thank spot see watch love find catch");
// web/core/producer/callings.ts
var CALLED = [
	[/^(?:officer|constable|cop)$/, /^(?:policeman|policewoman|constable|cop|officer)$/],
	[/^(?:musician|player)$/, /^(?:violinist|cellist|pianist|guitarist|drummer|fiddler|trumpeter|flautist|busker)$/],
	[/^(?:artist)$/, /^(?:painter|sculptor)$/],
	[/^(?:sailor|seaman)$/, /^(?:fisherman|skipper|deckhand|mate)$/]
];
var GHOST = /^(?:ghost|phantom|spirit|spectre|specter|apparition)$/;
var PALE = /^(?:pale|transparent|ghostly|dead|see-through|shimmering)$/;
var STRANGER = /^(?:stranger|newcomer|visitor)$/;
var ANYBODY = /^(?:man|woman|boy|girl|lady|gentleman|figure|person|rider|travell?er|youth|child)$/;
var THIEF = /^(?:thief|robber|burglar|pickpocket)$/;
function sameByCalling(units, phrase, before) {
	const { head, determiner, plural, named, adjectives } = phrase;
	if (determiner !== "the" || plural || named || adjectives.length > 0) return void 0;
	if (before.some((one) => one.head === head && !one.named)) return void 0;
	if (THIEF.test(head)) return stealer(units, before);
	const single = before.filter((one) => !one.plural && one.kind === "person");
	if (STRANGER.test(head)) return single.findLast((one) => !one.named && ANYBODY.test(one.head) && /^an?$/.test(one.determiner) && phrase.unit - one.unit < 4);
	if (GHOST.test(head)) return single.findLast((one) => !one.named && one.adjectives.some((word) => PALE.test(word)));
	if (head === "maid") return single.findLast((one) => one.head.endsWith("maid"));
	const who = CALLED.find(([called]) => called.test(head))?.[1];
	return who === void 0 ? void 0 : single.findLast((one) => !one.named && who.test(one.head));
}
function stealer(units, before) {
	const last = before.at(-1)?.unit ?? -1;
	const found = units.slice(0, last + 1).flatMap(({ tokens }, unit) => tokens.flatMap(({ lower }, at) => /^(?:steal|snatch|rob|swipe)$/.test(verbOf(lower)?.base ?? "") ? [{
		unit,
		at,
		tokens
	}] : [])).at(-1);
	if (found === void 0) return void 0;
	const single = before.filter(({ plural, kind, governed }) => !plural && kind === "person" && governed === "");
	const own = single.findLast(({ unit, to }) => unit === found.unit && to <= found.at);
	const pronoun = found.tokens.slice(0, found.at).find(({ lower }) => /^(?:he|she)$/.test(lower))?.lower;
	if (own !== void 0 || pronoun === void 0) return own;
	const sex = pronoun === "he" ? "male" : "female";
	return single.findLast((one) => one.unit < found.unit && !one.named && personOf(one.head)?.sex === sex);
}
// web/core/producer/beasts.ts
var KINDS = [
	["dog", /^(?:(?:\w*hound)|mastiff|whippet|alsatian|rottweiler|doberman|schnauzer|setter|watchdog|lapdog|puppy|pup|terrier|poodle|spaniel|collie|bulldog|dachshund|sheepdog|mutt|mongrel|beagle|labrador|retriever|corgi|dalmatian|pug|chihuahua|pekinese|husky|malamute)$/],
	["cat", /^(?:tomcat|tabby|kitten)$/],
	["horse", /^(?:mare|stallion|pony|foal|colt|filly|steed)$/],
	["fish", /^(?:trout|carp|catfish|pike|goldfish|salmon)$/],
	["chicken", /^(?:hen|rooster|chick)$/]
];
var KIN_OF_BEASTS = /^(?:baby|mother|father|mama|papa)$/;
function sameBeasts(phrases) {
	return phrases.flatMap((phrase, index) => {
		if (phrase.named || phrase.plural) return [];
		const before = phrases.slice(0, index);
		const same = ofKind(phrase, before) ?? ofTwo(phrase, before) ?? ofKin(phrase, before, phrases);
		return same === void 0 ? [] : [[same, phrase]];
	});
}
function ofKind({ head, determiner, unit, from }, before) {
	if (before.some((one) => one.named && one.unit === unit && one.to === from)) return void 0;
	if (determiner !== "the" || before.some((one) => one.head === head && !one.named)) return void 0;
	const creature = /^(?:beast|monster|creature)$/.test(head);
	const kind = KINDS.find(([wide]) => wide === head)?.[1];
	return before.findLast((one) => {
		if (one.named || one.plural) return false;
		return creature ? one.kind === "creature" : kind?.test(one.head) === true;
	});
}
function ofTwo({ head, kind, determiner, adjectives }, before) {
	if (kind !== "animal" || determiner !== "the" || adjectives.length > 0) return void 0;
	const alike = before.filter((one) => one.head === head && !one.plural);
	return alike.some(({ adjectives: words }) => !words.some((word) => KIN_OF_BEASTS.test(word))) ? void 0 : alike.at(-1);
}
function ofKin(phrase, before, all) {
	const { head, unit, determiner, kind } = phrase;
	if (!/^(?:mother|father|baby)$/.test(head) || kind !== "person") return void 0;
	const beast = all.find((one) => one.kind === "animal" && !one.plural && one.adjectives.includes(head));
	if (beast === void 0) return void 0;
	if (determiner === "the" || determiner === "its") return before.some((one) => one.head === head && one.kind === "person" && isOfPeople(one)) ? void 0 : beast;
	const owner = before.findLast((one) => one.unit === unit && byPlace(one, phrase) < 0);
	return /^(?:his|her)$/.test(determiner) && owner !== void 0 && isBeast(owner) ? beast : void 0;
}
var isOfPeople = ({ determiner }) => /^(?:an?|his|her|my|our|their)$/.test(determiner);
var isBeast = ({ kind, head, determiner }) => kind === "animal" || determiner === "the" && /^(?:mother|father|baby)$/.test(head);
// web/core/producer/sex.ts
function sexOf$1(units, group, all) {
	const told = group.map((phrase) => sexOfWord(phrase)).find((sex) => sex !== "unknown");
	let balance = 0;
	for (const phrase of group) balance += vote(units, phrase, all) + hosting(units, phrase, all);
	const rather = Math.abs(balance) > 1 && group.some(({ head, named }) => !named && EITHER$1.test(head));
	if (told !== void 0 && !rather) return told;
	const heard = balance > 0 ? "female" : "male";
	const claimed = /^(?:animal|machine)$/.test(group[0]?.kind ?? "") ? all.some((one) => one.kind === "person" && mayBe$1(one, heard)) : Math.abs(balance) < 2 && isPassing(group, all, heard);
	if (balance !== 0 && !claimed) return heard;
	return onlySex(units, group, all) ?? (group.some(soundsFemale) ? "female" : likely(units, group, all));
}
function likely(units, group, all) {
	const head = group.find(({ named }) => !named)?.head ?? "";
	const sex = MOSTLY_WOMEN.test(head) ? "female" : MOSTLY_MEN.test(head) ? "male" : "unknown";
	const said = units.flatMap(({ tokens }) => tokens.map(({ lower }) => lower));
	const isHeardOf = said.includes("he") && said.includes("she");
	const others = all.filter((one) => !one.plural && one.kind === "person" && !group.includes(one));
	return isHeardOf && others.every((one) => sexOfWord(one) !== sex && !soundsFemale(one)) ? sex : "unknown";
}
var MOSTLY_WOMEN = /^(?:nurse|midwife|nanny|babysitter|seamstress|ballerina|secretary|maid|housekeeper)$/;
var MOSTLY_MEN = /^(?:soldier|sailor|guard|sergeant|general|lieutenant|butcher|blacksmith|lumberjack|miner|gravedigger|trapper|hunter|sheriff|carpenter)$/;
function onlySex(units, group, all) {
	const said = units.flatMap(({ tokens }) => tokens.map(({ lower }) => lower));
	const male = said.some((word) => /^h(?:e|im|is)$/.test(word));
	const female = said.some((word) => /^(?:she|hers?)$/.test(word));
	const [first] = group;
	if (male === female || first === void 0 || first.kind !== "person") return void 0;
	if (!group.some(({ named }) => named)) return void 0;
	const heard = male ? "male" : "female";
	const others = all.filter((one) => !one.plural && one.kind === "person" && !group.includes(one));
	const apart = (one) => sexOfWord(one) !== "unknown" && sexOfWord(one) !== heard;
	const called = (one) => others.some((kin) => kin.unit === one.unit && kin.to === one.from && apart(kin));
	return others.every((one) => apart(one) || called(one)) ? heard : void 0;
}
function soundsFemale({ head, named }) {
	const first = head.toLowerCase().split(" ").find((word) => !titles.has(word)) ?? "";
	return named && (/(?:elle|ette|lyn|sie|nie|tie)$/.test(first) ? first.length > 4 : first.endsWith("a"));
}
var EITHER$1 = /^(?:knight|hero|wizard|monk|lord|cowboy|god|salesman|fireman|postman|watchman|woodsman|fisherman)$/;
function isPassing(group, all, sex) {
	const [first] = group;
	const known = all.find((one) => one.named && (sexOfWord(one) === sex || sex === "female" && soundsFemale(one)));
	const often = all.filter((one) => one.head === known?.head).length > 1;
	return first !== void 0 && !first.named && known !== void 0 && known.unit < first.unit && (often || group.length < 2);
}
var mayBe$1 = (one, sex) => sexOfWord(one) === sex || !one.plural && sexOfWord(one) === "unknown";
function sexOfWord({ head, named, kind, adjectives }) {
	if (!named && kind === "animal" && adjectives.includes("mother")) return "female";
	if (!named && kind === "animal" && adjectives.includes("father")) return "male";
	if (!named) return personOf(head)?.sex ?? "unknown";
	const words = head.toLowerCase().split(" ");
	const title = words.length > 1 ? words[0] ?? "" : "";
	if (maleTitles.has(title)) return "male";
	if (femaleTitles.has(title)) return "female";
	const first = words.find((word) => !titles.has(word)) ?? "";
	if (femaleNames.has(first)) return "female";
	return maleNames.has(first) ? "male" : "unknown";
}
function vote(units, phrase, all) {
	if (phrase.governed !== "" || phrase.plural || isHandled$1(units, phrase)) return 0;
	for (let unit = phrase.unit; unit < phrase.unit + 5; unit++) {
		const from = unit === phrase.unit ? phrase.to : 0;
		const other = all.find((another) => another.unit === unit && another.from >= from);
		const own = other !== void 0 && /^(?:her|his)$/.test(other.determiner) ? other.from + 1 : other?.from;
		const first = (units[unit]?.tokens.slice(from, own) ?? []).find((token, index) => isOwn(token, units[unit]?.tokens[from + index + 1]) && !isTaken(units[unit]?.tokens ?? [], from + index));
		if (first !== void 0 && unit === phrase.unit && isHost(units[unit]?.tokens ?? [], first, phrase, all)) return 0;
		if (first !== void 0 && unit > phrase.unit && isTheirs(units, phrase, first)) return 0;
		if (first !== void 0 && unit > phrase.unit && isPatient(units[phrase.unit], phrase, first)) return 0;
		if (first !== void 0 && unit === phrase.unit && /^(?:her|his)$/.test(first.lower)) {
			const next = units[unit + 1];
			const goesOn = next?.sentence === units[unit]?.sentence ? next?.tokens[0]?.lower : void 0;
			if (goesOn === "he" || goesOn === "she") return goesOn === "she" ? 2 : -2;
		}
		if (first !== void 0) return (first.lower.startsWith("it") ? 0 : /^(?:she|her)/.test(first.lower) ? 1 : -1) * (unit === phrase.unit ? 2 : 1);
		if (other !== void 0) return 0;
	}
	return 0;
}
function hostOf(tokens, at, newcomer, all) {
	if (!all.some(({ unit, kind, to: end }) => unit === newcomer.unit && kind !== "person" && end <= newcomer.to && newcomer.from - end < 3)) return void 0;
	return /^(?:into|onto|to|at|toward|towards|upon)$/.test(tokens[at - 1]?.lower ?? "") && /^(?:his|her)$/.test(tokens[at]?.lower ?? "") && !bodyParts.has(tokens[at + 1]?.lower ?? "") ? all.findLast(({ named, unit }) => named && unit < newcomer.unit) : void 0;
}
function hosting(units, phrase, all) {
	if (!phrase.named) return 0;
	const next = all.find((one) => one.unit > phrase.unit);
	const tokens = units[next?.unit ?? -1]?.tokens ?? [];
	if (next === void 0 || !/^an?$/.test(next.determiner)) return 0;
	const at = tokens.findIndex((_, index) => index >= next.to && hostOf(tokens, index, next, all) === phrase);
	return at < 0 ? 0 : tokens[at]?.lower === "her" ? 1 : -1;
}
var isHost = (tokens, { start }, phrase, all) => all.some(({ unit, from, determiner }) => unit === phrase.unit && from <= phrase.from && phrase.from - from < 6 && /^an?$/.test(determiner)) && hostOf(tokens, tokens.findIndex((token) => token.start === start), phrase, all) !== void 0;
var isHandled$1 = (units, { kind, unit, from }) => kind !== "person" && /^(?:s|past)$/.test(verbOf(units[unit]?.tokens[from - 1]?.lower ?? "")?.form ?? "");
function isTheirs(units, { unit, from, to }, { lower }) {
	const owner = (units[unit]?.tokens.slice(Math.max(0, from - 2), to) ?? []).find((token) => /^(?:his|her)$/.test(token.lower))?.lower;
	return owner === "her" ? /^(?:she|her)$/.test(lower) : owner === "his" && /^(?:he|his)$/.test(lower);
}
var isPatient = (unit, { to }, { lower }) => unit?.tokens.slice(to).some((token) => token.lower === (lower.startsWith("s") ? "her" : lower === "he" ? "him" : "")) ?? false;
var isTaken = (tokens, at) => BEASTLY.test(tokens[at + 1]?.lower ?? "") || TRACED.test(verbOf(tokens[at - 1]?.lower ?? "")?.base ?? "") || LICKED.test(verbOf(tokens[at - 1]?.lower ?? "")?.base ?? "") && !/^(?:lips?|chops|paws?|whiskers|wounds?|fur)$/.test(tokens[at + 1]?.lower ?? "") || bodyParts.has(tokens[at + 1]?.lower ?? "") && reaches(tokens, at) || /^(?:take|hold|kiss|grab|squeeze|stroke|seize)$/.test(verbOf(tokens[at - 1]?.lower ?? "")?.base ?? "") && bodyParts.has(tokens[at + 1]?.lower ?? "");
var TRACED = /^(?:follow|track|trail|trace|chase|pursue|hunt|hear|rescue|save|answer)$/;
var LICKED = /^(?:lick|nuzzle|sniff|peck|groom)$/;
function isOwn(token, next) {
	if (/^(?:she|he|his|its|herself|himself)$/.test(token.lower)) return true;
	const open = next !== void 0 && !prepositions.has(next.lower) && !conjunctions.has(next.lower);
	return token.lower === "her" && open && !endsPhrase(token);
}
// web/core/producer/same.ts
var GENERIC$3 = /^(?:man|woman|boy|girl|lady)$/;
var AGED$1 = /^(?:old|elderly|young|little)$/;
var ageWordOf = ({ adjectives, head, named }) => adjectives.find((word) => AGED$1.test(word))?.replace("elderly", "old") ?? (!named && personOf(head)?.age === "old" ? "old" : "");
function sameByAge(units, phrase, before, all) {
	const age = ageWordOf(phrase);
	if (phrase.determiner !== "the" || phrase.plural || phrase.named || !GENERIC$3.test(phrase.head) || age === "") return void 0;
	const sex = personOf(phrase.head)?.sex;
	const group = (one) => all.filter((other) => other.head === one.head && other.named === one.named);
	const fits = before.filter((one) => {
		if (one.plural || one.kind !== "person") return false;
		const own = one.named ? sexOf$1(units, group(one), all) : personOf(one.head)?.sex ?? "unknown";
		return own === "unknown" || own === sex;
	});
	const alike = fits.findLast((one) => ageWordOf(one) === age);
	const often = (one) => before.filter((other) => other.head === one.head && other.named === one.named).length;
	const grown = fits.filter((one) => isGrown$2(one) && group(one).every((other) => ageWordOf(other) === ""));
	const least = Math.min(...grown.map(often));
	return alike ?? (grown.length > 2 ? grown.findLast((one) => often(one) === least) : grown.at(-1));
}
var isGrown$2 = ({ head, named }) => named || /^(?:adult|unknown|old)$/.test(personOf(head)?.age ?? "unknown");
function sameByNoun(phrase, before) {
	const own = personOf(phrase.head);
	const bare = phrase.adjectives.length === 0 && !phrase.plural && !phrase.named;
	if (phrase.determiner !== "the" || !bare || own === void 0 || !GENERIC$3.test(phrase.head)) return void 0;
	return before.findLast((one) => {
		const told = personOf(one.head);
		if (one.named || one.plural || told?.sex !== own.sex || GENERIC$3.test(one.head)) return false;
		return own.age === "child" ? /^(?:child|young)$/.test(told.age) : told.age !== "child";
	});
}
function beforeColon(units, phrase, before) {
	if (!/^an?$/.test(phrase.determiner) || phrase.plural) return void 0;
	const inside = (units[phrase.unit]?.tokens[phrase.from - 1]?.after ?? "").includes(":");
	const [unit, last] = [units[phrase.unit], units[phrase.unit - 1]];
	const outside = phrase.from === 0 && last?.text.endsWith(":") === true && last.sentence === unit?.sentence;
	if (unit === void 0 || !inside && !outside) return void 0;
	const alone = unit.tokens.slice(phrase.to).every(({ lower }) => !/^(?:s|past)$/.test(verbOf(lower)?.form ?? ""));
	const told = before.filter((one) => one.unit === (inside ? phrase.unit : phrase.unit - 1));
	const [only] = told;
	return alone && told.length === 1 && only?.plural === false && only.governed === "" ? only : void 0;
}
// web/core/producer/links.ts
function linkPhrases(units, phrases) {
	const keys = new Keys();
	for (const phrase of phrases) keys.add(keyOf(phrase));
	joinNames(phrases, keys);
	joinWives(phrases, keys);
	joinTitles(phrases, keys);
	phrases.forEach((phrase, index) => {
		const next = phrases[index + 1];
		if (next?.unit !== phrase.unit || !isSame$1(units, phrase, next)) return;
		const subject = subjectOfBeing(units, phrase, phrases);
		keys.join(keyOf(subject ?? phrase), keyOf(next));
	});
	joinAsides(units, phrases, keys);
	joinNaming(units, phrases, keys);
	joinGeneric(units, phrases, keys);
	for (const [one, other] of sameBeasts(phrases)) keys.join(keyOf(one), keyOf(other));
	return [...Map.groupBy(phrases, (phrase) => keys.root(keyOf(phrase))).values()];
}
var APART = /^(?:first|second|third|other|another|older|elder|younger|tall|short|big|fat|thin)$/;
function keyOf({ head, named, plural, kind, adjectives, determiner }) {
	if (named) return WIFE.test(head) ? `name mrs ${bare(head)}` : `name ${bare(head)}`;
	const aged = plural ? NEVER : GENERIC$2.test(head) ? AGED : kind === "animal" ? KIN_OF_BEASTS : NEVER;
	const apart = [...adjectives, determiner].filter((word) => APART.test(word) || aged.test(word)).join(" ");
	return `${plural ? "group" : "one"} ${KIN$2.get(head) ?? head} ${apart}`.trim();
}
var GENERIC$2 = /^(?:man|woman)$/;
var AGED = /^(?:old|young)$/;
var NEVER = /^$/;
var WIFE = /^(?:lady|mrs|madame|countess|duchess) \S+$/i;
var HUSBAND = /^(?:lord|mr|mister|sir|monsieur|count|duke) \S+$/i;
var KIN$2 = new Map(Object.entries({
	grandma: "grandmother",
	granny: "grandmother",
	nana: "grandmother",
	grandpa: "grandfather",
	granddad: "grandfather"
}));
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
function joinWives(phrases, keys) {
	const husbands = new Set(phrases.filter(({ head }) => HUSBAND.test(head)).map(({ head }) => bare(head)));
	for (const phrase of phrases) {
		const name = bare(phrase.head);
		if (phrase.named && WIFE.test(phrase.head) && !husbands.has(name)) keys.join(`name ${name}`, keyOf(phrase));
	}
}
function joinTitles(phrases, keys) {
	const titled = new Map();
	for (const phrase of phrases) {
		const { head, named } = phrase;
		const title = head.split(" ")[0]?.toLowerCase() ?? "";
		if (named && personOf(title) !== void 0) titled.set(title, [...new Set([...titled.get(title) ?? [], keyOf(phrase)])]);
	}
	for (const [title, names] of titled) for (const noun of [title, KIN$2.get(title) ?? title]) if (names.length === 1 && phrases.some((phrase) => keyOf(phrase) === `one ${noun}`)) keys.join(names[0] ?? "", `one ${noun}`);
}
function isSame$1(units, a, b) {
	if (!a.named && !b.named) return isExplained(units, a, b) || isWhatItIs(units, a, b);
	if (a.plural || b.plural || a.named === b.named) return false;
	const tokens = units[a.unit]?.tokens ?? [];
	const between = tokens.slice(a.to, b.from).flatMap(({ lower }) => ageWords.has(lower) ? [] : lower);
	const joint = tokens[a.to - 1]?.after ?? "";
	const noun = a.named ? b : a;
	const [first = "", second = ""] = between;
	if (between.length === 0 && !a.named) return !/[,;:.]/.test(joint) ? !/^an?$/.test(a.determiner) : isAside$2(units, a, b);
	if (between.length === 0 && !/[,;:.]/.test(joint)) return isByname$1(tokens, a, b);
	if (between.length === 0) return /,/.test(joint) && isAside$2(units, a, b) && noun.determiner !== "";
	if (between.length === 1 && /^(?:am|called|named)$/.test(first)) return true;
	if (BEING.test(between.join(" "))) return true;
	return between.length === 2 && /^(?:is|was|who)$/.test(first) && /^(?:called|named|was|is|still|once)$/.test(second);
}
function isByname$1(tokens, { from }, b) {
	const before = verbOf(tokens[from - 1]?.lower ?? "")?.base ?? "";
	const isOwner = tokens.slice(b.from, b.to).some(({ lower }) => /['’]s$/.test(lower));
	return b.determiner === "the" && !isOwner && !GIVES.test(before);
}
var GIVES = /^(?:give|show|hand|bring|offer|send|sell|lend|buy|throw|tell|teach|pass|serve|feed|leave|promise)$/;
function subjectOfBeing(units, { unit, to, governed }, phrases) {
	return /^(?:is|was)$/.test(units[unit]?.tokens[to]?.lower ?? "") && governed !== "" ? phrases.find((one) => one.unit === unit && one.to < to && one.governed === "") : void 0;
}
function isWhatItIs(units, a, b) {
	const between = (units[a.unit]?.tokens ?? []).slice(a.to, b.from).map(({ lower }) => lower);
	const own = a.kind === b.kind && /^(?:the|his|her|their|my|our)$/.test(b.determiner);
	return !a.plural && !b.plural && a.governed === "" && (own || /^an?$/.test(b.determiner)) && BEING.test(between.join(" "));
}
var BEING = /^(?:left |there |here )?(?:is|was|becomes|became|used to be|had been|has been|turns out to be|turned out to be)(?: still| only| really| now)?$/;
function isExplained(units, a, b) {
	const kinds = a.kind === b.kind || a.kind === "creature" || a.kind === "machine";
	if (a.plural !== b.plural || a.to !== b.from || !kinds || a.head === b.head) return false;
	const tokens = units[a.unit]?.tokens ?? [];
	const next = tokens[b.to];
	const opens = a.plural ? /^\p{L}+$/u.test(b.determiner) && b.determiner !== "the" : /^an?$/.test(b.determiner) || isOwned$1(tokens, b);
	const named = next !== void 0 && /^(?:named|called)$/.test(next.lower);
	return opens && /,/.test(tokens[a.to - 1]?.after ?? "") && (named || isAside$2(units, a, b));
}
function isOwned$1(tokens, { from, to, determiner }) {
	const owned = tokens.slice(from, to).some(({ lower }) => /['’]s$/.test(lower));
	return (auxiliaries.has(tokens[to]?.lower ?? "") || verbOf(tokens[to]?.lower ?? "") !== void 0) && (owned || /^(?:his|her|their|its|my|our)$/.test(determiner));
}
function isAside$2(units, a, b) {
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
		const told = predicateOf(tokens, phrase);
		const first = told ?? tokens[0];
		const newcomer = told === void 0 ? vagueSubject(tokens, phrase, phrases) : void 0;
		if (newcomer !== void 0) return keys.join(keyOf(newcomer), keyOf(phrase));
		if (first === void 0 || !/^(?:he|she)$/.test(first.lower)) return;
		const own = /^an?$/.test(phrase.determiner) || told !== void 0 && phrase.determiner === "the";
		if (phrase.named || phrase.plural || !own) return;
		if (told === void 0 && !isLateAside(tokens, phrase)) return;
		const owner = phrases.slice(0, index).findLast((other) => !other.plural && other.kind === "person" && fits$2(phrase, first.lower === "he") && (other.named || told !== void 0));
		if (owner !== void 0) keys.join(keyOf(owner), keyOf(phrase));
	});
}
function vagueSubject(tokens, phrase, phrases) {
	if (phrase.named || phrase.plural || !/^an?$/.test(phrase.determiner)) return void 0;
	const [subject, second] = phrases.filter(({ unit, to }) => unit === phrase.unit && to <= phrase.from);
	const vague = subject !== void 0 && VAGUE$2.test(subject.head) && /^(?:an?|one|another)$/.test(subject.determiner);
	const late = isLateAside(tokens, phrase) && !tokens.slice(phrase.to).some(({ lower }) => lower === "and");
	return vague && second === void 0 && late ? subject : void 0;
}
var VAGUE$2 = /^(?:passenger|visitor|stranger|guest|customer|newcomer|survivor|witness|figure|person|traveller|traveler|neighbou?r|patient)$/;
function predicateOf(tokens, { from }) {
	if (!/^(?:is|was|been|becomes|became)$/.test(tokens[from - 1]?.lower ?? "")) return void 0;
	const at = tokens.slice(0, from).findLastIndex(({ lower }) => !auxiliaries.has(lower) && !adverbs.has(lower));
	return /^(?:becomes|became)$/.test(tokens[at]?.lower ?? "") ? tokens[at - 1] : tokens[at];
}
function isLateAside(tokens, { from, to }) {
	const [before, next] = [tokens[from - 1], tokens[to]];
	if (before === void 0 || !/,/.test(before.after)) return false;
	return next === void 0 || !auxiliaries.has(next.lower) && prepositions.has(next.lower);
}
var fits$2 = (phrase, male) => {
	const sex = personOf(phrase.head)?.sex ?? "unknown";
	return sex === "unknown" || sex === "male" === male;
};
function joinNaming(units, phrases, keys) {
	phrases.forEach((phrase, index) => {
		const said = (units[phrase.unit]?.tokens ?? []).slice(0, phrase.from);
		if (/^(?:is|was)$/.test(said.at(-1)?.lower ?? "")) said.pop();
		const [whose, name] = said.slice(-2);
		const last = units[phrase.unit]?.tokens[phrase.to - 1];
		const ends = phrase.to === units[phrase.unit]?.tokens.length && !/['’]s$/.test(last?.lower ?? "");
		const comer = phrase.named && ends && said.length === 1 && whose?.lower === "it" ? newest(phrases.slice(0, index), phrase) : void 0;
		if (comer !== void 0) return keys.join(keyOf(phrase), keyOf(comer));
		if (!phrase.named || name?.lower !== "name") return;
		const male = whose?.lower === "his";
		const owner = phrases.slice(0, index).findLast((one) => !one.named && !one.plural && one.kind === "person" && fits$2(one, male));
		if (owner !== void 0 && /^(?:his|her)$/.test(whose?.lower ?? "")) keys.join(keyOf(phrase), keyOf(owner));
	});
}
var newest = (before, { unit }) => before.findLast((one) => !one.named && !one.plural && one.kind === "person" && /^an?$/.test(one.determiner) && unit - one.unit < 3);
function joinGeneric(units, phrases, keys) {
	phrases.forEach((phrase, index) => {
		const generic = /^(?:man|woman|girl|boy|lady|child|creature|beast|animal|bird|mother|father)$/.test(phrase.head) && !phrase.plural;
		const first = phrases.findIndex((other) => keyOf(other) === keyOf(phrase)) === index;
		const before = phrases.slice(0, index);
		const many = first ? manyMeant$1(phrase, before) : void 0;
		if (many !== void 0) keys.join(keyOf(many), keyOf(phrase));
		const same = (first ? sameByAge(units, phrase, before, phrases) : void 0) ?? beforeColon(units, phrase, before);
		if (same !== void 0) return keys.join(keyOf(same), keyOf(phrase));
		const heads = before.filter((other) => isSameHead(phrase, other));
		const keysOf = new Set(heads.map((other) => keys.root(keyOf(other))));
		if (first && heads[0] !== void 0 && keysOf.size === 1) return keys.join(keyOf(heads[0]), keyOf(phrase));
		const called = first ? sameByCalling(units, phrase, before) : void 0;
		if (called !== void 0) return keys.join(keyOf(called), keyOf(phrase));
		if (!generic || !first || !/^(?:the)?$/.test(phrase.determiner) || phrase.adjectives.length > 0) return;
		const alike = before.filter((other) => !other.named && !other.plural && other.head === phrase.head);
		if (alike[0] !== void 0 && new Set(alike.map((other) => keys.root(keyOf(other)))).size === 1) return keys.join(keyOf(alike[0]), keyOf(phrase));
		const told = sameByNoun(phrase, before);
		if (told !== void 0) return keys.join(keyOf(told), keyOf(phrase));
		const meant = before.filter((other) => isMeant(units, phrase, other));
		const ages = meant.filter((other) => isChild$1(other) && isChild$1(phrase));
		const earlier = (ages.length > 0 ? ages : meant).findLast((other) => {
			const group = phrases.filter((one) => keys.root(keyOf(one)) === keys.root(keyOf(other)));
			return !differs(phrase, sexOf$1(units, group, phrases), group);
		});
		if (earlier !== void 0) keys.join(keyOf(earlier), keyOf(phrase));
	});
}
function manyMeant$1(phrase, before) {
	const own = personOf(phrase.head);
	const known = /^(?:child|kid|boy|girl|man|woman)$/.test(phrase.head) && phrase.determiner === "the";
	if (!phrase.plural || !known || own === void 0) return void 0;
	return before.findLast((other) => {
		const theirs = personOf(other.head);
		const small = own.age !== "child" || isChild$1(other) || theirs?.age === "young";
		return other.plural && !other.named && small && (own.sex === "unknown" || theirs?.sex === own.sex);
	});
}
var isSameHead = (phrase, { named, plural, head, determiner }) => /^(?:the)?$/.test(phrase.determiner) && phrase.adjectives.length === 0 && !phrase.named && !phrase.plural && !named && !plural && head === phrase.head && /^(?:the|an?)$/.test(determiner);
function differs({ head }, sex, group) {
	const own = personOf(head);
	if (own === void 0) return false;
	if (own.sex !== "unknown" && sex !== "unknown" && own.sex !== sex) return true;
	const young = group.some(isChild$1);
	return own.age === "child" ? !young && group.some(isGrown$1) : young;
}
var isChild$1 = ({ head, named, adjectives }) => adjectives.includes("little") || !named && personOf(head)?.age === "child";
var isGrown$1 = ({ head, named, adjectives }) => adjectives.some((word) => /^(?:old|elderly|aged)$/.test(word)) || (named ? head.includes(" ") && titles.has(head.split(" ")[0]?.toLowerCase() ?? "") && !/^(?:prince|princess|young|little) /i.test(head) : /^(?:adult|old)$/.test(personOf(head)?.age ?? ""));
var isParent = (units, { unit, to, plural, kind }) => {
	const [verb, ...rest] = units[unit]?.tokens.slice(to, to + 6) ?? [];
	return !plural && kind === "person" && /^(?:has|had)$/.test(verb?.lower ?? "") && rest.some(({ lower }) => /^(?:daughter|son|child|children|baby|girl|boy)s?$/.test(lower));
};
function isMeant(units, generic, other) {
	if (generic.kind !== "person") return other.kind === "animal" && !other.named;
	if (/^(?:mother|father)$/.test(generic.head) && isParent(units, other)) return true;
	if (/^(?:mother|father)$/.test(generic.head)) return !other.named && other.head === (generic.head === "mother" ? "woman" : "man");
	const mine = beingOf(generic.head)?.kind;
	return other.named && mine === "person";
}
// web/core/producer/told.ts
function toldOf(member, units, readings) {
	const own = units.filter((_, index) => isDoer$1(member, readings[index]));
	const beast = member.kind === "animal";
	const after = member.phrases.map((phrase) => {
		const tokens = units[phrase.unit]?.tokens ?? [];
		return beast && possessives.has(tokens[phrase.to + 1]?.lower ?? "") ? "" : featureAt(tokens, phrase.to);
	});
	const worn = own.map((unit) => clothes(unit.tokens));
	const seen = own.flatMap((unit) => shownIn(unit, units[units.indexOf(unit) + 1]));
	const all = [...new Set([
		...after,
		...seen,
		...worn
	].filter((feature) => feature !== ""))];
	const features = all.filter((feature, index) => !repeats(feature, all.slice(0, index)));
	return {
		adjectives: [...new Set([...member.phrases.flatMap((phrase) => [...phrase.adjectives.filter((word) => visible.has(word) || beast && colours.has(word)), ...asideAt(units[phrase.unit]?.tokens ?? [], phrase.to)]), ...own.flatMap((unit) => statedIn(unit.tokens))])].slice(0, 2),
		features: features.slice(0, 2),
		years: yearsOf(member, units, own)
	};
}
function asideAt(tokens, to) {
	if (!(tokens[to - 1]?.after ?? "").includes(",")) return [];
	const end = tokens.findIndex(({ after }, at) => at >= to && after.includes(","));
	const said = end < 0 || end - to > 4 ? [] : tokens.slice(to, end + 1).map(({ lower }) => lower);
	const seen = said.filter((word) => visible.has(word) || STATED.has(word));
	return said.every((word) => seen.includes(word) || /^(?:and|very|quite|but)$/.test(word)) ? seen : [];
}
function shownIn({ tokens, text, sentence }, next) {
	const has = tokens.findIndex(({ lower }, at) => /^(?:has|had)$/.test(lower) && describes(tokens[at + 1]?.lower ?? ""));
	const is = tokens.slice(0, 4).some(({ lower }) => /^(?:is|was)$/.test(lower));
	const beside = tokens.findIndex(({ lower }, at) => lower === "with" && isApart(tokens, at));
	const told = colonIn(tokens);
	const dress = tokens.findIndex(({ lower }, at) => told >= 0 && at > told && /^(?:in|with)$/.test(lower));
	const listed = next?.sentence === sentence && text.endsWith(":") && isWornList(next.tokens);
	return [
		has < 0 ? "" : wornPart(tokens, has + 1),
		is && beside > 0 ? wornPart(tokens, beside + 1) : "",
		dress > 0 ? wornPart(tokens, dress + 1) : "",
		...listed ? wornPart(next.tokens, 0).split(/, /) : []
	].filter((part) => part.includes(" ") && worn.has(part.split(" ").at(-1) ?? ""));
}
var colonIn = (tokens) => tokens.findIndex(({ after }) => after.includes(":"));
var describes = (word) => /^(?:an?|one)$/.test(word) || colours.has(word) || visible.has(word);
var isApart = (tokens, at) => (tokens[at - 1]?.after ?? "").includes(",") || visible.has(tokens[at - 1]?.lower ?? "");
var isWornList = (tokens) => tokens.slice(0, 4).some(({ lower }) => worn.has(lower)) && tokens.slice(0, 4).every(({ lower }) => !/^(?:s|past)$/.test(verbOf(lower)?.form ?? ""));
function statedIn(tokens) {
	const is = tokens.slice(0, 4).findIndex(({ lower }) => /^(?:is|was)$/.test(lower));
	const at = is < 0 ? colonIn(tokens) : is;
	const end = tokens.findIndex(({ lower }, index) => index > at && prepositions.has(lower));
	return (at < 0 ? [] : tokens.slice(at + 1, end < 0 ? at + 6 : end).map(({ lower }) => lower)).filter((word) => STATED.has(word));
}
var STATED = words("bald bearded blond blonde fat thin tall freckled plump lanky skinny stooped wrinkled muscular one-eyed tattooed chubby burly hairy");
var isDoer$1 = ({ id }, reading) => reading !== void 0 && (reading.subject?.id === id || reading.mentions.some((one) => one.id === id && !one.governed && one.to <= reading.verb));
function featureAt(tokens, at) {
	const [before, token] = [tokens[at - 1], tokens[at]];
	if (before === void 0 || token === void 0) return "";
	if (token.lower === "who" && isWearing(tokens[at + 1])) return wornPart(tokens, at + 2);
	if (!/^(?:with|in)$/.test(token.lower)) return "";
	if (endsPhrase(before) && !before.after.startsWith(",")) return "";
	const told = wornPart(tokens, at + 1);
	return told === "" && token.lower === "in" ? colouredPart(tokens, at + 1) || whollyIn(before, tokens, at + 1) : told;
}
function whollyIn({ lower }, tokens, at) {
	const [colour, next] = tokens.slice(at, at + 2);
	const ends = next === void 0 || colour === void 0 || endsPhrase(colour) || /^(?:s|past)$/.test(verbOf(next.lower)?.form ?? "");
	if (!colour || !WHOLE$1.test(colour.lower) || !ends) return "";
	return `a long ${colour.lower} ${/^(?:woman|lady|girl|figure)$/.test(lower) ? "dress" : "coat"}`;
}
var WHOLE$1 = /^(?:white|black|red|green|blue|grey|gray|yellow|purple|pink)$/;
function colouredPart(tokens, at) {
	const [article, colour, noun] = tokens.slice(at, at + 3);
	return noun !== void 0 && !isPlaceWord(noun.lower) && !prepositions.has(noun.lower) && /^an?$/.test(article?.lower ?? "") && colours.has(colour?.lower ?? "") ? `${article?.lower} ${colour?.lower} ${noun.lower}` : "";
}
function clothes(tokens) {
	const at = tokens.findIndex((token, index) => {
		const next = tokens[index + 1]?.lower ?? "";
		return isWearing(token) && tokens[index - 1]?.lower !== "who" || token.lower === "in" && possessives.has(next) && !isHolding(tokens, index + 2);
	});
	return (at < 0 ? "" : wornPart(tokens, at + 1)) || ownGarment(tokens) || costume(tokens) || suitPutOn(tokens);
}
function costume(tokens) {
	const at = tokens.findIndex(({ lower }, index) => COSTUME.test(lower) && index > 1);
	const from = tokens.findLastIndex(({ lower }, index) => index < at && index > at - 4 && lower === "in");
	const [article, ...said] = from < 0 ? [] : tokens.slice(from + 1, at + 1).map(({ lower }) => lower);
	return beingOf(tokens[from - 1]?.lower ?? "") === void 0 && (article === "a" || article === "an") ? withArticle(said.join(" ")) : "";
}
var suitPutOn = (tokens) => SUIT_ON.test(tokens.map(({ lower }) => lower).join(" ")) ? "a spacesuit" : "";
var SUIT_ON = /\b(?:(?:put|puts|pull|pulls|pulled|slip|slips|slipped|climb|climbs|climbed|get|gets|got|struggled|wriggled|squeezed) (?:quickly )?(?:on|into)|zip(?:s|ped) up|don(?:s|ned)) (?:his|her|their|the|an?) space ?suits?\b/;
var COSTUME = /^(?:costume|uniform|armou?r|gown|nightgown|robe|apron|tuxedo|spacesuit|bathrobe|pyjamas|pajamas)$/;
var isWearing = (token) => verbOf(token?.lower ?? "")?.base === "wear";
var isHolding = (tokens, at) => tokens.slice(at, at + 2).some(({ lower }) => HOLDS.test(lower) || bodyParts.has(lower) && !/^(?:hair|beard|skin|fur)$/.test(lower));
var HOLDS = /^(?:mane|trunk|jaws|pocket|pockets)$/;
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
		if (!pronouns.has(lower) && !/['’]s$|^(?:late|same)$/.test(lower)) said.push(token.text + (/,/.test(token.after) ? "," : ""));
		if (endsPhrase(token) && !/,/.test(token.after)) break;
	}
	const text = trimmed(said);
	return seen ? BARE.test(text) ? text : withArticle(text) : "";
}
var BARE = /^(?!an? )(?:[\p{L}-]+ )*?(?:hair|skin|fur|armou?r|\p{L}+s)(?:$| and |,)|^\p{L}+,/u;
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
	const turned = own.map(({ text }) => /\b(?:his|her|my) (\S+) birthday\b/i.exec(text)?.[1]).map((word) => ORDINALS.indexOf(word ?? "")).find((years) => years > 3);
	if (turned !== void 0) return turned;
	for (const [token] of [...beside, ...told]) {
		const years = token === void 0 ? void 0 : countOf(token.lower);
		if (years !== void 0 && years > 3 && years < 120) return years;
	}
}
var ORDINALS = split("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth");
function ageAt(years) {
	if (years < 13) return "child";
	return years < 30 ? "young" : years < 60 ? "adult" : "old";
}
var small$4 = split("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
var tens = split("zero ten twenty thirty forty fifty sixty seventy eighty ninety");
function countOf(word) {
	if (/^\d+$/.test(word)) return Number(word);
	const [first = "", second = ""] = word.split("-");
	if (!numbers.has(first)) return void 0;
	if (small$4.includes(first)) return small$4.indexOf(first);
	return tens.includes(first) ? tens.indexOf(first) * 10 + Math.max(0, small$4.indexOf(second)) : void 0;
}
// web/core/producer/listed.ts
function withoutListed(units, members) {
	return members.reduce((left, group) => {
		const listed = listOf(units, group, left);
		if (listed === void 0) return left;
		for (const member of listed) {
			if (member.age === "unknown") member.age = group.age;
			member.phrases = [...member.phrases, ...group.phrases].sort(byPlace);
		}
		return left.filter((member) => member !== group);
	}, [...members]);
}
function listOf(units, group, members) {
	const [called] = group.phrases;
	const count = countOf(called?.determiner ?? "") ?? 0;
	if (called === void 0 || !group.plural || count < 2) return void 0;
	const sentence = units[called.unit]?.sentence;
	const listed = members.filter(({ plural, phrases: [first] }) => {
		return first !== void 0 && units[first.unit]?.sentence === sentence && !plural && byPlace(called, first) < 0;
	});
	const [first] = listed.map(({ phrases }) => phrases[0]);
	return first !== void 0 && /[,:]/.test(textBefore(units, first)) && listed.length === count ? listed : void 0;
}
function textBefore(units, { unit, from }) {
	const tokens = units[unit]?.tokens ?? [];
	return from > 0 ? tokens[from - 1]?.after ?? "" : units[unit - 1]?.text.slice(-1) ?? "";
}
// web/core/producer/evidence.ts
var strip = (word) => word.replace(/['’]s$/, "");
var known$2 = (word) => femaleNames.has(word) || maleNames.has(word);
var Evidence = class {
	#inside = new Set();
	#count = new Map();
	#lower = new Set();
	#beings = new Set();
	#things = new Set();
	constructor(units, runs) {
		for (const { tokens } of units) for (const token of tokens) if (!token.capital) this.#lower.add(token.lower);
		for (const { tokens, from, to } of runs) {
			for (const token of tokens.slice(from, to)) {
				const word = strip(token.lower);
				this.#count.set(word, (this.#count.get(word) ?? 0) + 1);
			}
			const before = tokens[from - 1];
			const said = tokens.slice(from, to).map((token) => strip(token.lower));
			const placed = before !== void 0 && (isPlaceWord(before.lower) || isVehicle(before.lower)) && !endsPhrase(before) && !isDoer(tokens, from, to);
			if (before?.lower === "the" || placed) for (const word of said) this.#things.add(word);
			else if (before !== void 0 && !isPlacing(before)) this.#inside.add(said[0] ?? "");
		}
		for (const run of runs) if (this.#isSurely(run)) for (const word of namesIn$1(run)) this.#beings.add(word);
	}
	isBeing(run) {
		const last = namesIn$1(run).at(-1) ?? "";
		if (run.tokens[run.from - 1]?.lower === "the" || isChurch(run)) return false;
		return this.#isSurely(run) || this.#beings.has(last);
	}
	#isSurely(run) {
		const { tokens, from, to } = run;
		const said = tokens.slice(from, to).map((token) => strip(token.lower));
		const last = said.at(-1) ?? "";
		if (tokens[from - 1]?.lower === "the" || isChurch(run)) return false;
		if (said.some((word) => known$2(word)) || said.length > 1 && titles.has(said[0] ?? "")) return true;
		if (/^(?:called|named|nicknamed)$/.test(tokens[from - 1]?.lower ?? "") || isDoer(tokens, from, to)) return !isPlaceWord(last);
		if (titles.has(last) || this.#things.has(last) || isPlaceWord(last)) return false;
		const before = tokens[from - 1];
		if (/^(?:who|whose)$/.test(tokens[to]?.lower ?? "")) return true;
		if (before !== void 0 && !isPlacing(before) && !ageWords.has(before.lower)) return true;
		if (said.some((word) => this.#inside.has(word))) return true;
		return this.#opensLikeAName(run, said[0] ?? "");
	}
	#opensLikeAName({ tokens, from, to }, word) {
		if (from > 0 && !ageWords.has(tokens[from - 1]?.lower ?? "")) return false;
		const [last, next] = [tokens[to - 1], tokens[to]];
		const stands = this.#lower.has(word) || this.#lower.has(word.replace(/s$/, ""));
		if (!stands && isByname(tokens, to, word)) return true;
		if (stands || STUFF$1.has(word) || bodyParts.has(word) || verbOf(word) !== void 0 || isPlaceWord(word) || next === void 0 || last === void 0) return false;
		if (last.after.startsWith(",") && (determiners.has(next.lower) || visible.has(next.lower))) return true;
		const verb = verbOf(next.lower);
		return (((this.#count.get(word) ?? 0) < 2 && to - from < 2 ? verb !== void 0 && (animate.has(verb.base) || bodily.has(verb.base)) : true) && (verb?.form === "s" || verb?.form === "past") || auxiliaries.has(next.lower) || next.lower === "and") && !word.endsWith("s");
	}
};
function isDoer(tokens, from, to) {
	const next = tokens[to]?.lower ?? "";
	const acts = /^(?:s|past)$/.test(verbOf(next)?.form ?? "") || next === "and" && from > 1;
	const led = tokens.slice(0, from);
	const before = led.at(-1)?.lower ?? "";
	const told = led.some(({ lower }, at) => at > 0 && (auxiliaries.has(lower) || /^(?:s|past)$/.test(verbOf(lower)?.form ?? "")));
	return led.some(({ lower }) => LEADING$1.test(lower)) && !prepositions.has(before) && !determiners.has(before) && !told && from < 10 && (acts || isByname(tokens, to, ""));
}
var LEADING$1 = /^(?:in|at|on|inside|outside|behind|across|near|under|from|by|down|up|along|above|below|beside|beyond|after|before|between|over|through)$/;
var isChurch = ({ tokens, from }) => /^(?:saint|st)$/.test(tokens[from]?.lower ?? "") && /^(?:of|at|in|to|from|near|for|outside|inside|behind)$/.test(tokens[from - 1]?.lower ?? "");
function isByname(tokens, to, word) {
	const [last, article, noun, next] = tokens.slice(to - 1, to + 3);
	if (article?.lower === "the" && noun?.capital === true && last !== void 0 && !endsPhrase(last)) return true;
	const being = noun === void 0 ? void 0 : beingOf(noun.lower);
	if (verbOf(word)?.form === "base" && !/^(?:s|past)$/.test(verbOf(next?.lower ?? "")?.form ?? "")) return false;
	return last !== void 0 && !endsPhrase(last) && article?.lower === "the" && being?.plural === false;
}
var STUFF$1 = words("flour sugar salt sand dirt mud clay lava steam blood ink oil petrol gas milk tea coffee soup confetti glitter money traffic ivy moss glass plaster sawdust dinner lunch breakfast laundry luggage");
var namesIn$1 = ({ tokens, from, to }) => tokens.slice(from, to).map((token) => strip(token.lower)).filter((word) => !titles.has(word));
var isPlacing = (token) => /^(?:in|at|to|from|of|up|near|across|on|over|into|through)$/.test(token.lower) && !endsPhrase(token);
// web/core/producer/names.ts
function namePhrases(units) {
	const surnames = new Set([
		...surnamesOf(units),
		...personified(units),
		...monthsThatAct(units),
		...calledSo(units)
	]);
	const found = units.flatMap(({ tokens }, unit) => runsOf(tokens, surnames).map((run) => ({
		...run,
		unit,
		tokens
	})));
	const story = new Evidence(units, found);
	return found.filter((run) => story.isBeing(run)).flatMap((run) => [...husbandOf(run), phraseOf$1(run)]);
}
function husbandOf(run) {
	const { tokens, from } = run;
	const [sir, and] = tokens.slice(Math.max(0, from - 2), from).map(({ lower }) => lower);
	const couple = /^(?:mr|lord|sir|king|count|uncle|grandpa)$/.test(sir ?? "") && and === "and";
	const wife = /^(?:mrs|lady|queen|countess|aunt|grandma)$/.test(tokens[from]?.lower ?? "");
	const title = strip(tokens[from - 2]?.text ?? "");
	if (!couple || !wife || run.to - from < 2) return [];
	const head = [title, ...tokens.slice(from + 1, run.to).map(({ text }) => strip(text))].join(" ");
	return [{
		...phraseOf$1(run),
		from: from - 2,
		to: from - 1,
		head,
		governed: governor(tokens, from - 2)
	}];
}
function phraseOf$1({ unit, from, to, tokens }) {
	const first = tokens[from];
	const aged = (ageWords.has(first?.lower ?? "") || first?.lower.endsWith("-year-old") === true) && to - from > 1 ? 1 : 0;
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
		else if (isNamelike(token) || token.capital && surnames.has(strip(token.lower)) && !isDate(tokens, index)) runs.push({
			from: index,
			to: index + 1
		});
	});
	return runs;
}
var continuesName = ({ capital, lower, text }) => capital && text.length > 1 && (numbers.has(lower) || isSurname(lower));
var isSurname = (lower) => beingOf(strip(lower)) !== void 0 || forces.has(strip(lower));
function personified(units) {
	return units.flatMap(({ tokens }) => tokens.flatMap((token, index) => {
		const before = tokens[index - 1];
		return before !== void 0 && token.capital && !endsPhrase(before) && !/^(?:the|of)$/.test(before.lower) && PERSONS.test(token.lower) ? [token.lower] : [];
	}));
}
function monthsThatAct(units) {
	return units.flatMap(({ tokens }) => tokens.flatMap((token, index) => {
		const next = tokens[index + 1];
		const acts = /^(?:s|past)$/.test(verbOf(next?.lower ?? "")?.form ?? "") || /^(?:is|has|and)$/.test(next?.lower ?? "");
		return token.capital && MONTHS$1.test(token.lower) && acts && !isDate(tokens, index) ? [token.lower] : [];
	}));
}
function calledSo(units) {
	return units.flatMap(({ tokens }) => tokens.flatMap((token, index) => {
		const before = tokens[index - 1];
		const said = /^(?:called|named|nicknamed)$/.test(before?.lower ?? "");
		const aside = before !== void 0 && before.after.startsWith(",") && token.after.startsWith(",") && beingOf(before.lower)?.plural === false;
		const alone = tokens[index + 1]?.capital !== true || endsPhrase(token);
		const word = strip(token.lower);
		const known = beingOf(word) !== void 0 || forces.has(word);
		return (said || aside) && token.capital && alone && known ? [word] : [];
	}));
}
var MONTHS$1 = /^(?:april|may|june|august)$/;
var isDate = (tokens, at) => MONTHS$1.test(tokens[at]?.lower ?? "") && /^(?:in|of|since|until|till|by|last|next|this|every|early|late|\d+|th)$/.test(tokens[at - 1]?.lower ?? "");
var PERSONS = /^(?:night|day|dawn|wind|death|life|love|hope|fear|luck|fate|hunger|fever|sleep|peace|war|time|silence|winter|summer|autumn|spring|frost|sea|ocean|rain|thunder|fire|darkness|river)$/;
function surnamesOf(units) {
	return new Set(units.flatMap(({ tokens }) => tokens.flatMap((token, index) => {
		const before = tokens[index - 1];
		if (before === void 0 || !token.capital || !before.capital) return [];
		if (endsPhrase(before) && !isTitle(before.lower)) return [];
		return (known$2(before.lower) || titles.has(before.lower) || isNamelike(before)) && isSurname(token.lower) ? [strip(token.lower)] : [];
	})));
}
var closed$1 = [
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
	if (text === text.toUpperCase() && text.length > 2 && !/\d$/.test(text)) return false;
	const word = strip(lower);
	const being = beingOf(word) !== void 0 && !titles.has(word) && !known$2(word);
	return !(closed$1.some((list) => list.has(lower)) || forces.has(word)) && !being && !/^(?:i'm|i'll|i've|i'd)$/.test(lower);
}
// web/core/producer/several.ts
var PART$2 = /^(?:elder|older|eldest|oldest|younger|youngest|middle|first|second|third|other)$/;
function partsOf(units, phrases) {
	const counted = phrases.filter((phrase) => sizeOf(phrase) > 0);
	const found = units.flatMap(({ tokens }, unit) => tokens.flatMap((_, from) => {
		const group = counted.findLast((one) => one.unit < unit || one.unit === unit && one.to <= from);
		const part = group === void 0 ? void 0 : partAt(tokens, from);
		if (group === void 0 || part === void 0) return [];
		const governed = prepositions.has(tokens[from - 1]?.lower ?? "") ? tokens[from - 1]?.lower ?? "" : "";
		const { head, kind } = group;
		const adjectives = [part.word];
		return [{
			unit,
			from,
			to: part.to,
			head,
			kind,
			named: false,
			plural: false,
			determiner: "the",
			adjectives,
			governed
		}];
	}));
	return found.filter(({ head }) => found.some((other) => other.head === head && other.adjectives[0] !== "one"));
}
function sizeOf({ plural, named, determiner, head }) {
	const count = countOf(determiner) ?? (head === "twin" ? 2 : 0);
	return plural && !named && (count === 2 || count === 3) ? count : 0;
}
function partAt(tokens, from) {
	const [first, word, next] = tokens.slice(from, from + 3).map(({ lower }) => lower);
	if (first === "one" && word === "of" && next === "them") return {
		word: "one",
		to: from + 3
	};
	if (first !== "the" || word === void 0 || !PART$2.test(word)) return void 0;
	const to = endOfPart(tokens, from + 2);
	const [last, after] = [tokens[to - 1], tokens[to]];
	const alone = after === void 0 || last !== void 0 && endsPhrase(last);
	return auxiliaries.has(after?.lower ?? "") || /^(?:s|past)$/.test(verbOf(after?.lower ?? "")?.form ?? "") || alone && !prepositions.has(tokens[from - 1]?.lower ?? "") ? {
		word,
		to
	} : void 0;
}
function endOfPart(tokens, at) {
	const said = tokens.slice(at, at + 3).map(({ lower }) => lower);
	if (said[0] === "one") return at + 1;
	if (said[0] !== "of") return at;
	return said[1] === "them" ? at + 2 : /^(?:two|three)$/.test(said[2] ?? "") ? at + 3 : at;
}
function toldApart(members, taken) {
	return members.reduce((left, group) => {
		const [count = 0] = group.phrases.map(sizeOf).filter((size) => size > 0);
		const singles = count === 0 ? [] : left.filter((single) => isOneOf$1(single, group));
		if (!singles.some(({ phrases }) => phrases.some(isPart$2))) return left;
		const each = eachOf(group, singles.flatMap(({ phrases }) => phrases).sort(byPlace), count, taken);
		return left.flatMap((member) => member === group ? each : singles.includes(member) ? [] : [member]);
	}, [...members]);
}
var isPart$2 = ({ adjectives, determiner }) => [...adjectives, determiner].some((word) => PART$2.test(word));
function isOneOf$1({ phrases, plural, named }, { noun, phrases: [told] }) {
	return !plural && !named && phrases.every((phrase) => phrase.head === noun && told !== void 0 && byPlace(told, phrase) < 0 && (isPart$2(phrase) || phrase.adjectives[0] === "one" || SIBLING.test(`${phrase.determiner} ${noun}`)));
}
var SIBLING = /^(?:his|her|its) (?:brother|sister|twin|friend)$/;
function eachOf(group, phrases, count, taken) {
	const own = Array.from({ length: count }, () => []);
	let last = -1;
	for (const phrase of phrases) {
		last = placeOf(phrase, last, count);
		own[last]?.push(phrase);
	}
	const byAge = phrases.some(({ adjectives }) => adjectives.some((word) => /^(?:eld|old|young)/.test(word)));
	return own.map((mine, at) => {
		const name = `${nameOf(at, count, byAge)} ${group.noun}`;
		const youngest = byAge && at === count - 1 && group.age === "adult";
		return {
			...group,
			id: unique(slug(name, "character"), taken),
			name,
			aliases: [],
			kind: group.phrases[0]?.kind ?? "person",
			age: youngest ? "young" : group.age,
			plural: false,
			phrases: [...group.phrases, ...mine].sort(byPlace)
		};
	});
}
function placeOf({ adjectives: words, determiner }, last, count) {
	const told = [...words, determiner].find((word) => PART$2.test(word)) ?? words[0] ?? "";
	if (/^(?:first|elder|older|eldest|oldest)$/.test(told)) return 0;
	if (/^(?:young)/.test(told)) return count - 1;
	if (/^(?:second|middle)$/.test(told)) return 1;
	if (told === "third") return 2;
	if (last < 0) return told === "one" ? 0 : 1;
	return (last + 1) % count;
}
function nameOf(at, count, byAge) {
	if (!byAge) return [
		"first",
		"second",
		"third"
	][at] ?? "";
	return (count === 2 ? ["older", "younger"] : [
		"eldest",
		"middle",
		"youngest"
	])[at] ?? "";
}
// web/core/producer/words/plants.ts
var plants = words(`acorn alder apple apricot artichoke ash aspen aubergine bamboo banana barley bean beech beet berry birch bluebell bramble branch
  briar broccoli bud bulb bush buttercup cabbage cactus carrot cedar cherry chestnut clover corn cornflower cress crocus
  cypress daffodil dahlia daisy dandelion elm eucalyptus fern fig fir flax flower garlic geranium gorse grape grapevine grass hawthorn
  hazel heather hemlock hemp holly hyacinth iris ivy jasmine juniper kelp larch laurel lavender leaf leek lemon lettuce lichen lilac
  lily lime lotus magnolia mahogany maize mango maple marigold mimosa mint mistletoe moss mulberry mushroom nettle oak oat olive onion orange
  orchid palm pansy parsley peach pear peony petal petunia pine plum poplar poppy potato primrose pumpkin radish reed
  rhododendron root rose rosemary rowan rye sage sapling seed seedling shoot shrub snowdrop spruce squash stalk stem strawberry sugarcane sunflower
  sycamore thistle thorn thyme toadstool tomato tree trunk tulip turnip twig vine violet walnut wheat willow wisteria yam yew`);
var isPlant = (word) => [
	word,
	word.replace(/s$/, ""),
	word.replace(/es$/, ""),
	word.replace(/ies$/, "y"),
	word.replace(/ves$/, "f")
].some((one) => plants.has(one));
// web/core/producer/strangers.ts
var closed = [
	adverbs,
	auxiliaries,
	bodyParts,
	conjunctions,
	determiners,
	forces,
	numbers,
	prepositions,
	pronouns
];
function strangersIn(units) {
	const found = new Map();
	const seen = new Map();
	for (const { tokens } of units) tokens.forEach((token, at) => {
		const noun = strangerAt(tokens, at);
		if (noun === void 0) return;
		const times = (seen.get(noun.head) ?? 0) + evidence$1(tokens, at, noun);
		seen.set(noun.head, times);
		if (times >= 2) found.set(token.lower, noun);
	});
	for (const [word, noun] of found) if (!noun.plural) found.set(`${word}s`, {
		...noun,
		plural: true
	});
	return found;
}
function strangerAt(tokens, at) {
	const token = tokens[at];
	if (token === void 0 || token.capital || endsPhrase(token) || !/^\p{L}{4,}$/u.test(token.lower)) return void 0;
	const { lower } = token;
	if (closed.some((list) => list.has(lower)) || isPlaceWord(lower) || isPlant(lower) || beingOf(lower) !== void 0) return void 0;
	if (verbOf(lower) !== void 0 && !AGENT.test(lower)) return void 0;
	if (THINGS.has(lower.replace(/s$/, ""))) return void 0;
	if (lower.endsWith("ly") || verbOf(lower)?.form === "ing" || !hasArticle(tokens, at)) return void 0;
	const next = tokens[at + 1];
	const word = (next?.lower.endsWith("ly") === true ? tokens[at + 2] : next)?.lower ?? "";
	const verb = verbOf(word);
	if (auxiliaries.has(word) && isDoerOf(lower.replace(/s$/, ""))) return {
		head: lower.replace(/s$/, ""),
		kind: "person",
		plural: lower.endsWith("s")
	};
	if (verb === void 0 || verb.form === "ing") return void 0;
	const known = animate.has(verb.base) || bodily.has(verb.base) || isDoerOf(lower.replace(/s$/, ""));
	const plural = /[^s]s$/.test(lower) && verb.form !== "s";
	if (!known && !hasLimb(tokens.slice(at + 2, at + 10), plural)) return void 0;
	if (!plural && verb.form === "base") return void 0;
	return {
		head: plural ? lower.slice(0, -1) : lower,
		kind: "person",
		plural
	};
}
function evidence$1(tokens, at, { head }) {
	const next = tokens[at + 1]?.lower.endsWith("ly") === true ? at + 2 : at + 1;
	const base = verbOf(tokens[next]?.lower ?? "")?.base ?? "";
	if (animate.has(base)) return 2;
	const rest = tokens.slice(next + 1, next + 9);
	const many = /[^s]s$/.test(tokens[at]?.lower ?? "") && verbOf(tokens[next]?.lower ?? "")?.form !== "s";
	const own = rest.slice(0, 3).some(({ lower }) => ownWord(many).test(lower)) || hasLimb(rest, many);
	if (isDoerOf(head)) return 2;
	return own || AGENT.test(head) && !THINGS.has(head) ? 2 : 1;
}
function isDoerOf(word) {
	const stem = /^(\p{L}{3,})(?:er|or)$/u.exec(word)?.[1];
	if (stem === void 0 || THINGS.has(word)) return false;
	const undoubled = stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
	return [
		stem,
		`${stem}e`,
		undoubled
	].some((base) => verbOf(base)?.base === base);
}
var ownWord = (many) => many ? /^their$/ : /^(?:its|his|her)$/;
var hasLimb = (tokens, many) => tokens.some(({ lower }, at) => ownWord(many).test(lower) && !LAID$1.test(tokens[at - 1]?.lower ?? "") && tokens.slice(at + 1, at + 3).some((next) => bodyParts.has(next.lower) && next.lower !== "face"));
var LAID$1 = /^(?:on|onto|upon|over|around|round)$/;
var PLACED = /^(?:on|in|at|under|behind|inside|into|near|by|through|over|from)$/;
function hasArticle(tokens, at) {
	for (let back = 1; back <= 3; back++) {
		const before = tokens[at - back];
		if (before === void 0 || endsPhrase(before)) return false;
		if (determiners.has(before.lower) || numbers.has(before.lower)) return !PLACED.test(tokens[at - back - 1]?.lower ?? "");
		if (prepositions.has(before.lower) || conjunctions.has(before.lower) || verbOf(before.lower) !== void 0) return false;
	}
	return false;
}
// web/core/producer/elsewhere.ts
function isElsewhere(tokens, { from, head }) {
	const base = verbOf(tokens[from - 1]?.lower ?? "")?.base ?? "";
	const summoned = /^(?:police|doctor|ambulance|fire brigade)$/.test(head) && /^(?:call|ring)$/.test(base);
	const written = tokens[from - 1]?.lower === "to" && tokens.slice(0, from - 1).some(({ lower }) => verbOf(lower)?.base === "write");
	const unsaid = /^(?:tell|ask|call|meet|see)$/.test(base) && tokens[from - 2]?.lower === "to" && /^(?:never|not)$/.test(tokens[from - 3]?.lower ?? "");
	const unwoken = tokens[from - 2]?.lower === "without" && verbOf(tokens[from - 1]?.lower ?? "")?.form === "ing";
	return NEVER_THERE.test(tokens.slice(head === "" ? from : from + 1, from + 8).map(({ lower }) => lower).join(" ")) || isBeforeIt(tokens, from) || summoned || written || unsaid || unwoken || isOnlyCalled(tokens, from) || DISTANT.has(base) || isDepicted(tokens, from) || isWished(tokens, from);
}
var NEVER_THERE = /^(?:\S+ ){0,2}who (?:never|did not|didn['’]t|had not|hadn['’]t|does not|doesn['’]t) (?:come|comes|came|show|arrive|arrived|return|returned|appear|appeared|exist)\b/;
function isBeforeIt(tokens, from) {
	const who = tokens.slice(0, from).findLastIndex(({ lower }) => /^(?:who|which)$/.test(lower));
	if (who < 1 || tokens[who + 1]?.lower !== "had") return false;
	const told = tokens.slice(who + 2, from);
	const [done, ...rest] = told.filter(({ lower }) => !adverbs.has(lower) && !lower.endsWith("ly"));
	const perfect = /^(?:past|participle|base)$/.test(verbOf(done?.lower ?? "")?.form ?? "") || done?.lower === "been";
	const closed = told.some(({ after }) => after.includes(",")) || rest.some(({ lower }) => /^(?:s|past)$/.test(verbOf(lower)?.form ?? ""));
	return perfect && !closed;
}
var isOnlyCalled = (tokens, from) => /^(?:him|her|it|me|them)$/.test(tokens[from - 1]?.lower ?? "") && /^(?:call|name|nickname|christen)$/.test(verbOf(tokens[from - 2]?.lower ?? "")?.base ?? "") && tokens[from]?.capital === true;
function isDepicted(tokens, from) {
	const [what, joint] = tokens.slice(Math.max(0, from - 2), from).map(({ lower }) => lower);
	if (joint === "from") return /^(?:letter|message|postcard|call|parcel|gift|present|note)$/.test(what ?? "");
	if (joint !== "of") return false;
	return /^(?:photo|photograph|picture|portrait|painting|drawing|memory|memories|statue|voice|murder|death|funeral)$/.test(what ?? "") || /^(?:think|dream|speak|remind)$/.test(verbOf(what ?? "")?.base ?? "");
}
var isWished = (tokens, from) => /^(?:be|become|becoming|being)$/.test(tokens[from - 1]?.lower ?? "") && tokens.slice(Math.max(0, from - 5), from).some(({ lower }) => /^(?:want|wish|dream|hope|long|pretend|promise|refuse)$/.test(verbOf(lower)?.base ?? ""));
var DISTANT = words("phone telephone text email remember recall imagine mourn miss");
var isToldOf = (tokens, governed) => governed === "about" && tokens.some(({ lower }) => /^(?:tell|speak|talk|think|dream|read|write|sing)$/.test(verbOf(lower)?.base ?? ""));
// web/core/producer/company.ts
function withoutCounted(units, members) {
	return members.reduce((left, group) => {
		const meant = whatTheyAre(units, group, left) ?? countedIn(units, group, left);
		if (meant === void 0) return left;
		const young = group.age === "child";
		for (const member of meant) {
			if (member.sex === "unknown") member.sex = group.sex;
			member.phrases = [...member.phrases, ...group.phrases].sort(byPlace);
			if (young) member.age = "child";
		}
		return left.filter((member) => member !== group);
	}, [...members]);
}
function whatTheyAre(units, group, members) {
	const [called] = group.phrases;
	const tokens = units[called?.unit ?? -1]?.tokens ?? [];
	const is = tokens[(called?.from ?? 0) - 1]?.lower ?? "";
	const are = /^(?:are|were|both|all)$/.test(is) && /^(?:are|were)$/.test(tokens[(called?.from ?? 0) - (is.endsWith("e") ? 1 : 2)]?.lower ?? "");
	if (called === void 0 || !group.plural || group.kind !== "group" || !are) return void 0;
	const two = members.filter(({ plural, phrases }) => phrases.some(({ unit, to, named, governed }) => !plural && named && unit === called.unit && to < called.from && governed === ""));
	if (two.length < 2) return void 0;
	for (const member of two) if (member.noun === "") member.noun = group.noun;
	return two;
}
function withoutNamedLater(units, members) {
	return members.reduce((left, group) => {
		const named = namedLater(units, group, left);
		if (named === void 0) return left;
		for (const member of named) {
			if (member.age === "unknown") member.age = group.age;
			if (member.sex === "unknown") member.sex = group.sex;
			member.phrases = [...member.phrases, ...group.phrases].sort(byPlace);
		}
		return left.filter((member) => member !== group);
	}, [...members]);
}
var SOON = 5;
function namedLater(units, group, members) {
	const [called] = group.phrases;
	const count = countOf(called?.determiner ?? "") ?? 0;
	if (called === void 0 || !group.plural || count < 2 || count > 4) return void 0;
	const begin = units[called.unit]?.sentence ?? 0;
	const fitting = members.filter(({ id, plural, kind, phrases: [first] }) => {
		const sentence = first === void 0 ? -1 : units[first.unit]?.sentence ?? 0;
		const after = first !== void 0 && byPlace(called, first) < 0;
		return id !== "narrator" && !plural && kind === "person" && after && sentence < begin + SOON;
	}).sort((a, b) => byPlace(a.phrases[0] ?? called, b.phrases[0] ?? called)).slice(0, count).filter(({ phrases: [first], sex }) => first?.named === true && (group.sex === "unknown" || sex === "unknown" || sex === group.sex));
	return fitting.length === count && isFirst(called, group) ? fitting : void 0;
}
var isFirst = ({ determiner }, { kind, phrases }) => kind === "group" && phrases[0]?.determiner === determiner && !/^(?:the|his|her|their)$/.test(determiner);
function countedIn(units, group, members) {
	const called = group.phrases.find((phrase) => !isPredicate$1(units, phrase));
	const isTwo = group.noun === "couple";
	if (called !== void 0 && group.plural && beingOf(group.noun)?.kind === "animal") return beastsIn(units, group, members, called);
	if (called === void 0 || !(group.plural || isTwo) || !WORDS.test(group.noun)) return void 0;
	if (!opensWithThe(units, called)) return void 0;
	const count = isTwo ? 2 : countOf(called.determiner);
	const last = [...members.filter((member) => isToldBefore(member, called) && fits$1(member, group, count))].sort((a, b) => lastOf(a, called) - lastOf(b, called));
	if (count === void 0) return last.length > 1 && last.length < 5 ? last : sideBySide(units, group, members, called);
	return last.length < count ? void 0 : last.slice(-count);
}
function beastsIn(units, { noun }, members, called) {
	const alike = members.filter(({ kind, plural, noun: own, phrases: [first] }) => kind === "animal" && !plural && own === noun && first !== void 0 && byPlace(first, called) < 0);
	const count = called.determiner === "both" ? 2 : countOf(called.determiner) ?? Math.max(2, alike.length);
	return opensWithThe(units, called) && alike.length >= count ? alike.slice(-count) : void 0;
}
function sideBySide(units, group, members, called) {
	const named = members.flatMap((member) => member.phrases.map((phrase) => ({
		member,
		phrase
	}))).filter(({ phrase }) => phrase.named && byPlace(phrase, called) < 0).sort((a, b) => byPlace(a.phrase, b.phrase));
	const rows = [];
	for (const one of named) {
		const last = rows.at(-1)?.at(-1)?.phrase;
		if (last !== void 0 && isNextInRow(units, last, one.phrase)) rows.at(-1)?.push(one);
		else rows.push([one]);
	}
	const row = rows.findLast((one) => one.length > 1)?.map(({ member }) => member) ?? [];
	const count = row.length;
	return count > 1 && count < 5 && row.every((one) => isToldBefore(one, called) && fits$1(one, group, count)) ? row : void 0;
}
function isNextInRow(units, a, b) {
	const tokens = units[a.unit]?.tokens ?? [];
	const between = tokens.slice(a.to, b.from).map(({ lower }) => lower);
	const listed = /,/.test(tokens[a.to - 1]?.after ?? "");
	return a.unit === b.unit && (between.join() === "and" || between.length === 0 && listed);
}
var WORDS = /^(?:twin|child|kid|boy|girl|man|woman|friend|brother|sister|sibling|couple)$/;
var isPredicate$1 = (units, { unit, from, determiner }) => determiner === "" && /^(?:are|were|become|became)$/.test(units[unit]?.tokens[from - 1]?.lower ?? "");
function opensWithThe(units, { unit, from, to }) {
	const said = units[unit]?.tokens.slice(from, to).map(({ lower }) => lower) ?? [];
	const others = /^(?:of|from|in|who|with)$/.test(units[unit]?.tokens[to]?.lower ?? "");
	return /^(?:the|both|these)$/.test(said[0] ?? "") && said.length < 4 && !others;
}
var isToldBefore = ({ plural, kind, id, phrases: [first] }, called) => !plural && kind === "person" && id !== "narrator" && first !== void 0 && byPlace(first, called) < 0;
var lastOf = ({ phrases }, called) => Math.max(...phrases.filter((one) => byPlace(one, called) < 0).map(({ unit, from }) => unit * 1e3 + from));
function fits$1({ age, sex, phrases }, group, count) {
	const own = personOf(group.noun);
	const alike = own === void 0 || own.sex === "unknown" || sex === "unknown" || sex === own.sex;
	const titled = phrases.some(({ named, head }) => named && /^(?:mr|mrs|ms|miss|dr|old)\b/i.test(head));
	const trade = phrases.some(({ named, head }) => !named && personOf(head)?.age === "adult" && !KIND.test(head));
	const young = age === "child" || count !== void 0 && age !== "old" && !titled && !trade;
	return alike && (own?.age === "child" ? young : age !== "child");
}
var KIND = /^(?:friend|cousin|neighbou?r|classmate|twin|playmate)$/;
function grownAlike(members) {
	for (const member of members) {
		const kin = member.phrases.find(({ determiner, head, named, adjectives }) => !named && /^(?:his|her|my)$/.test(determiner) && PEER.test(head) && !adjectives.some((word) => /^(?:older|elder|big|grown|grown-up|eldest)$/.test(word)));
		if (kin === void 0 || member.plural || member.age === "child" || member.age === "old") continue;
		if (members.findLast((one) => one !== member && !one.plural && one.kind === "person" && (kin.determiner === "my" ? one.id === "narrator" : one.phrases.some((phrase) => byPlace(phrase, kin) < 0) && one.sex !== (kin.determiner === "his" ? "female" : "male")))?.age === "child") member.age = "child";
	}
}
function agedByKin(members) {
	for (const member of members) for (const kin of member.phrases) {
		if (kin.named || kin.plural || !/^(?:his|her)$/.test(kin.determiner)) continue;
		const owner = ownerOf$1(kin, member, members);
		const little = kin.adjectives.some((word) => /^(?:little|baby)$/.test(word));
		if (/^(?:sister|brother)$/.test(kin.head) && little && owner?.age === "unknown") owner.age = "child";
		if (/^(?:daughter|son)$/.test(kin.head) && owner?.age === "old" && !little) member.age = "adult";
	}
}
var ownerOf$1 = (kin, member, members) => members.filter((one) => one !== member && !one.plural && one.kind === "person" && one.sex !== (kin.determiner === "his" ? "female" : "male") && one.phrases.some((phrase) => byPlace(phrase, kin) < 0)).sort((a, b) => lastOf(a, kin) - lastOf(b, kin)).at(-1);
var PEER = /^(?:friend|classmate|schoolmate|playmate|twin|brother|sister|cousin)$/;
// web/core/producer/awaited.ts
function isAwaited(units, group, all) {
	const [first] = group;
	const sex = personOf(first?.head ?? "")?.sex ?? "unknown";
	if (first === void 0 || first.plural || first.named || sex === "unknown") return false;
	if (!/^(?:about|of)$/.test(first.governed) || !/^an?$/.test(first.determiner)) return false;
	const every = all.flat();
	const taken = all.some((other) => other !== group && other[0]?.plural === false && isSurely(units, other, every, sex));
	const said = sex === "female" ? /^she$/ : /^he$/;
	const later = units.slice(first.unit + 1).some(({ tokens }) => tokens.some(({ lower }) => said.test(lower)));
	return !taken && later;
}
function isSurely(units, group, all, sex) {
	return group.some(({ named, head }) => !named && personOf(head)?.sex === sex) || group.some(({ named }) => named) && sexOf$1(units, group, all) === sex;
}
// web/core/producer/kinds.ts
function kindsTold(units, members) {
	for (const member of members) {
		if (!member.named || member.noun !== "") continue;
		const being = member.phrases.filter(({ named }) => named).map((phrase) => kindAfter(units[phrase.unit]?.tokens ?? [], phrase)).find((one) => one !== void 0);
		if (being !== void 0) [member.noun, member.kind] = [being.head, being.kind];
	}
}
function kindAfter(tokens, { to }) {
	const [is, ...rest] = tokens.slice(to, to + 7).map(({ lower }) => lower);
	const of = rest.indexOf("of");
	const picked = /^(?:one|the \S+est|the (?:last|first|only|best|worst|most \S+))$/.test(rest.slice(0, of).join(" "));
	if (!/^(?:is|was)$/.test(is ?? "") || of < 1 || !picked || rest[of + 1] !== "the") return void 0;
	return rest.slice(of + 2, of + 4).map((word) => beingOf(word)).find((one) => one?.plural === true);
}
function captainsByStory(units, members) {
	const text = units.map((unit) => unit.text).join(" ");
	const calling = SEA.test(text) ? void 0 : isGame(text) ? "player" : ARMY.test(text) ? "lieutenant" : void 0;
	for (const member of members) if (member.noun === "captain" && calling !== void 0) member.noun = calling;
}
var SEA = /\b(?:ship|deck|sail|sails|sailors?|harbou?r|crew|spaceship|starship|space|plane|pilot|boat|sea|ocean|navy)\b/i;
var isGame = (text) => new Set(text.toLowerCase().match(GAME) ?? []).size > 1 && !/\b(?:police|guards?|detectives?)\b/i.test(text);
var GAME = /\b(?:team|pitch|goalkeeper|penalty|referee|coach|football|soccer|hockey|basketball|volleyball|rugby|cricket|match|ball|players?)\b/gi;
var ARMY = /\b(?:soldiers?|troops|army|fort|regiment|battalion|muskets?|cavalry|garrison|barracks)\b/i;
function sexesInOrder(units, members) {
	members.forEach((first, index) => {
		const second = members[index + 1];
		const pair = pairOf(first, second);
		if (second === void 0 || pair === void 0 || !isJoined$2(units, pair)) return;
		const next = (units[pair[0].unit]?.sentence ?? 0) + 1;
		const said = units.filter(({ sentence }) => sentence === next).flatMap(({ tokens }) => tokens);
		const subjects = said.map(({ lower }) => lower).filter((word) => /^(?:he|she)$/.test(word));
		if (!/^(?:he|she)$/.test(said[0]?.lower ?? "") || new Set(subjects).size !== 2) return;
		[first.sex, second.sex] = subjects[0] === "he" ? ["male", "female"] : ["female", "male"];
	});
}
function pairOf(first, second) {
	const [a, b] = [first.phrases[0], second?.phrases[0]];
	return first.named && second?.named === true && a?.named === true && b?.named === true && a.unit === b.unit && b.from === a.to + 1 ? [a, b] : void 0;
}
var isJoined$2 = (units, [{ unit, to }]) => units[unit]?.tokens[to]?.lower === "and";
// web/core/producer/unnamed.ts
var sides = [{
	sex: "female",
	name: "woman",
	said: /^(?:she|herself)$/
}, {
	sex: "male",
	name: "man",
	said: /^(?:he|him|himself)$/
}];
function unnamedIn(units, cast, taken) {
	if (cast.some(({ plural }) => plural) && units.some(({ text }) => /\bthe (?:tall|short|fat|thin|old|young|big) one\b/i.test(text))) return [];
	return sides.flatMap(({ sex, name, said }) => {
		const first = units.find(({ tokens }) => tokens.some(({ lower }) => said.test(lower)));
		const owner = first === void 0 ? void 0 : ownerIn(units, first.sentence, sex);
		const here = cast.some((member) => first !== void 0 && !member.plural && (member.sex === sex || member.sex === "unknown") && isKnownBy(member, units, first.sentence - 1));
		if (owner !== void 0 && !here && !cast.some(({ noun }) => noun === owner)) return [{
			...speaker$1(unique(slug(owner, "figure"), taken), owner),
			sex,
			noun: owner,
			aliases: []
		}];
		if (first === void 0 || cast.some((member) => mayBe(member, sex, units, first.sentence))) return [];
		for (const member of cast) if (member.sex === sex && !member.plural && !isKnownBy(member, units, first.sentence) && !isTold(member)) member.sex = "unknown";
		return [{
			...speaker$1(unique(slug(name, "figure"), taken), name),
			sex,
			noun: name,
			aliases: []
		}];
	});
}
function mayBe(member, meant, units, sentence) {
	const { sex, age, plural, id, kind, named } = member;
	if (plural || id === "narrator" || kind === "machine" && !named && sex === "unknown") return false;
	return isKnownBy(member, units, sentence) ? sex === meant || sex === "unknown" : sex === meant && age !== "child" && isTold(member);
}
function ownerIn(units, sentence, sex) {
	return units.filter((unit) => unit.sentence <= sentence).flatMap(({ tokens }) => tokens.flatMap(({ lower }, at) => beingOf(tokens[at + 1]?.lower ?? "") === void 0 ? /^(.+)['’]s$/.exec(lower)?.[1] ?? [] : [])).find((noun) => personOf(noun)?.sex === "unknown" || personOf(noun)?.sex === sex);
}
var isKnownBy = ({ phrases }, units, sentence) => phrases.some(({ unit }) => (units[unit]?.sentence ?? 0) <= sentence);
var isTold = ({ named, noun, sex }) => named || personOf(noun)?.sex === sex;
// web/core/producer/units.ts
var MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
var LABEL = new RegExp(String.raw`^\s*(?:\d{1,2}(?:st|nd|rd|th)?\s+${MONTH}(?:\s+\d{4})?|${MONTH}\s+\d{1,2}(?:,?\s+\d{4})?|(?:${"step|day|part|chapter|scene|act|rule|stage|week|night|verse|number|no|lesson|tip|round|minute|hour|year"})\s+[\p{L}\p{N}]+|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,3})\s*[:.)–—-]\s*`, "iu");
var isOnlyLabel = (text) => LABEL.exec(text)?.[0].trim() === text.trim();
var QUOTED = /"[^"]*"?|“[^”]*”?|«[^»]*»?|「[^」]*」?|『[^』]*』?|„[^“”]*[“”]?/g;
var JOINTS = /[;:—–]\s+|(?<!\b(?:ask|know|wonder|tell)s?|\b(?:asked|knew|wondered|told|and|or)),?\s+(?=(?:but|(?:and )?then|so(?! \w+ that\b)(?! (?:much|many|far|long|hard)\b)|when|while|until|because|as soon as)\s)|,\s+(?=and\s)/g;
var SPLICE = /,\s+(?=(?:he|she|they|we|i)\s)|\s+(?=and (?:he|she|they|we|i)\s)/gi;
var PARALLEL = /,\s+(?=(?:on|at|in|by) the\s)/g;
var LONGEST = 40;
var SCRIPT = /(?<=^|[.!?…]\s+|\n\s*)((?:\p{Lu}[\p{Lu}'’.-]+ ?){1,3}):\s*[^.!?…\n]*[.!?…]*/gu;
var isScript = (text) => [...text.matchAll(SCRIPT)].length > 1;
function unscripted(story) {
	if (!isScript(story)) return story;
	return story.replace(SCRIPT, (all, name) => {
		return `${name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())}:`.padEnd(all.length, " ");
	});
}
var sentences$1 = new Intl.Segmenter("und", { granularity: "sentence" });
var wordBreaks = new Intl.Segmenter("und", { granularity: "word" });
function unitsOf(story) {
	const silent = unscripted(story).replace(QUOTED, (quote) => " ".repeat(quote.length));
	const units = [];
	sentenceSpans(story).forEach((span, sentence) => {
		for (const part of clauses(silent, span)) push(units, unitAt$1(story, silent, part, sentence));
	});
	return units;
}
function push(units, unit) {
	const before = units.at(-1);
	if (unit.text === "") return;
	const talk = unit.speech && before?.speech === true && before.tokens.length === 0;
	if (before === void 0 || unit.tokens.length > 0 || talk) units.push(unit);
	else {
		before.text += ` ${unit.text}`;
		before.end = unit.end;
		before.speech ||= unit.speech;
	}
}
function unitAt$1(story, silent, { start, end }, sentence) {
	const label = LABEL.exec(silent.slice(start, end))?.[0].length ?? 0;
	const tokens = tokensOf(silent.slice(start + label, end)).map((token) => {
		return {
			...token,
			start: token.start + start + label,
			end: token.end + start + label
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
	for (const { segment, index } of sentences$1.segment(story)) {
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
	const last = /(\p{L}+)\.\s*$/u.exec(before)?.[1] ?? "";
	return isOnlyLabel(before) || isTitle(last.toLowerCase()) || /^[\p{Ll}]/u.test(next) || isQuoteOpen(before);
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
	parts = parts.flatMap((part) => spliced(silent, part));
	parts = parts.flatMap((part) => predicates(silent, part));
	return parts.flatMap((part) => shorten(silent, part));
}
function openingClause(text) {
	const comma = /^\s*(?:when|while|as soon as|as|because|although|once)\s[^,;:.]+,\s+/i.exec(text);
	const pronoun = /^\s*(?:when|while|as soon as|once)\s(?:\p{L}+ ){1,6}?\p{L}+ (?<!\b(?:that|which|because|and|or|than|as|if|who|where|how|what|before|after|until|when|while|once) )(?=(?:he|she|they|we) \p{L}+)/iu.exec(text);
	return comma?.[0].length ?? pronoun?.[0].length ?? 0;
}
function spliced(silent, part) {
	const text = silent.slice(part.start, part.end);
	const joint = [...text.matchAll(SPLICE)].find(({ index }) => hasOwnVerb(text.slice(0, index)));
	if (joint === void 0) return [part];
	const at = part.start + joint.index + joint[0].length;
	return [{
		start: part.start,
		end: at
	}, ...spliced(silent, {
		start: at,
		end: part.end
	})];
}
function hasOwnVerb(text) {
	const tokens = tokensOf(text);
	return !conjunctions.has(tokens[0]?.lower ?? "") && hasPredicate(tokens);
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
	const next = tokens[2];
	if (silent.startsWith("and then ", start) && determiners.has(next?.lower ?? "") && !hasPredicate(tokens)) return false;
	if (tokens.some((token, index) => index < tokens.length - 1 && /^(?:he|she|they|we|i|you)$/.test(token.lower))) return true;
	return tokens.some((token) => verbOf(token.lower) !== void 0) || tokens.length > 6 || isForeign(tokens);
}
var isForeign = (tokens) => tokens.every((token) => !/\p{Script=Latin}|\p{N}/u.test(token.text));
function predicates(silent, part) {
	const tokens = tokensOf(silent.slice(part.start, part.end));
	const cuts = [];
	let since = 0;
	tokens.forEach((token, index) => {
		const other = startsClause(tokens, index, since);
		if (!(other || startsPredicate(tokens, index, since)) || index - since < (other ? 2 : 3) || tokens.length - index < 3) return;
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
function startsPredicate(tokens, index, since) {
	const [before, token, next] = [
		tokens[index - 1],
		tokens[index],
		tokens[index + 1]
	];
	if (before === void 0 || token === void 0 || next === void 0) return false;
	if (token.capital) return false;
	const afterComma = before.lower !== "and" && /,/.test(before.after);
	if (afterComma && isTurned(tokens.slice(since, index), token)) return false;
	if (isState(before, token, next)) return false;
	if (before.lower !== "and" && !afterComma) return false;
	const verb = verbOf(token.lower);
	return (verb?.form === "s" || verb?.form === "past" || verb?.form === "participle" && token.lower.endsWith("ed")) && hasPredicate(tokens.slice(since, index)) && (opensObject(next) || afterComma);
}
var isTurned = (before, { lower }) => prepositions.has(before[0]?.lower ?? "") && /^(?:stand|lie|sit|hang|wait|lay)$/.test(verbOf(lower)?.base ?? "") && before.every((token) => verbOf(token.lower)?.form !== "s" && !subjectPronouns.has(token.lower));
function startsClause(tokens, at, since) {
	const before = tokens[at - 1];
	if (before === void 0 || before.lower !== "and" && !before.after.includes(",")) return false;
	if (before.lower !== "and" && prepositions.has(tokens[since]?.lower ?? "")) return false;
	const name = tokens[at]?.capital === true;
	if (!name && !determiners.has(tokens[at]?.lower ?? "")) return false;
	return ([
		at,
		at + 1,
		at + 2
	].some((index) => {
		const word = tokens[index]?.lower ?? "";
		const being = beingOf(word);
		const doer = being !== void 0 || forces.has(word) || name && index === at;
		const forms = being?.plural === true && !name ? [
			"s",
			"past",
			"base"
		] : ["s", "past"];
		return doer && forms.includes(verbOf(tokens[behindAside(tokens, index)]?.lower ?? "")?.form ?? "");
	}) || before.lower === "and" && isThingActing(tokens, at)) && hasPredicate(tokens.slice(since, at));
}
function isThingActing(tokens, at) {
	const [article, noun, verb, next] = tokens.slice(at, at + 4);
	if (article === void 0 || noun === void 0 || verb === void 0) return false;
	const whole = determiners.has(article.lower) && verbOf(noun.lower) === void 0 && !endsPhrase(noun);
	const ends = next === void 0 || endsPhrase(verb) || prepositions.has(next.lower) || /ly$|^(?:shut|open)$/.test(next.lower);
	return whole && verbOf(verb.lower)?.form === "s" && ends;
}
function behindAside(tokens, noun) {
	const being = tokens[noun];
	if (being === void 0 || !endsPhrase(being)) return noun + 1;
	const length = tokens.slice(noun + 1, noun + 9).findIndex(({ after }) => after.includes(","));
	return determiners.has(tokens[noun + 1]?.lower ?? "") && length >= 0 ? noun + length + 2 : tokens.length;
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
	const described = verbOf(tokens[at]?.lower ?? "")?.form === "base" && (determiners.has(tokens[at - 2]?.lower ?? "") || /['’]s$/.test(before));
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
// web/core/producer/cast.ts
function castOf(units) {
	const phrases = phrasesOf(units);
	const own = phrases.filter((phrase) => isTellerItself(units, phrase));
	const linked = linkPhrases(units, phrases);
	const groups = linked.filter((group) => !own.some((phrase) => group.includes(phrase)) && (isActor(units, group) || isAwaited(units, group, linked)));
	const taken = new Set();
	const members = toldApart(withoutNamedLater(units, withoutCounted(units, withoutListed(units, groups.map((group) => memberOf$1(units, group, phrases, taken))))), taken);
	const teller = narrator(units, taken, own);
	const all = teller === void 0 ? members : [teller, ...members];
	all.push(...unnamedIn(units, all, taken));
	grownAlike(all);
	agedByKin(all);
	kindsTold(units, all);
	captainsByStory(units, all);
	sexesInOrder(units, all);
	return all.some(({ kind }) => kind === "person") ? all : [...all, ...speakers(units, taken)];
}
function phrasesOf(units) {
	const names = namePhrases(units);
	const strangers = strangersIn(units);
	const free = units.flatMap((unit, index) => nounPhrases(unit, index, strangers)).filter((noun) => !names.some((name) => overlaps(name, noun)));
	const own = free.filter((noun) => !isListed(units, noun, names));
	for (const noun of free) if (isChildren(noun) && isListed(units, noun, names)) makeYoung(noun, names);
	const parts = partsOf(units, [...names, ...own].sort(byPlace));
	const others = own.filter((noun) => !parts.some((part) => overlaps(part, noun)));
	return [
		...names,
		...others,
		...parts
	].sort(byPlace);
}
var isChildren = ({ head }) => personOf(head)?.age === "child";
function makeYoung({ unit, to }, names) {
	for (const name of names) if (name.unit === unit && name.from >= to && name.from < to + 4) name.adjectives.push("little");
}
function isListed(units, { unit, to, plural }, names) {
	const tokens = units[unit]?.tokens ?? [];
	const first = names.find((name) => name.unit === unit && name.from === to);
	const listed = /,/.test(tokens[to - 1]?.after ?? "") || TWIN.test(tokens[to - 1]?.lower ?? "");
	if (!plural || first === void 0 || !listed) return false;
	return names.some((name) => name.unit === unit && name.from > first.to && name.from <= first.to + 3) && tokens[first.to]?.lower === "and";
}
var TWIN = /^(?:twins|brothers|sisters|friends|siblings|cousins)$/;
var overlaps = (a, b) => a.unit === b.unit && a.from < b.to && b.from < a.to;
function isActor(units, group) {
	const isSaid = ({ unit, from }) => isOnlyCalled(units[unit]?.tokens ?? [], from);
	if (group.some((phrase) => phrase.named && !isSaid(phrase))) return true;
	return group.filter((phrase) => {
		const explains = group.some((other) => other.unit === phrase.unit && other.to === phrase.from);
		const told = /^(?:like|as|of|without|for|about)$/.test(phrase.governed) || phrase.governed === "except" && phrase.plural || isCalled(units[phrase.unit]?.tokens ?? [], phrase) || isOnThing(units[phrase.unit]?.tokens ?? [], phrase) || isElsewhere(units[phrase.unit]?.tokens ?? [], phrase);
		const there = phrase.governed === "of" && isWhere(units[phrase.unit]?.tokens ?? [], phrase);
		return !explains && (!told || there) && !isInAside(units[phrase.unit]?.tokens ?? [], phrase.from);
	}).length > 0 && !isLifeless(units, group);
}
var isOnThing = (tokens, { from, governed }) => governed === "with" && FIGURED.test(tokens[from - 2]?.lower ?? "");
var FIGURED = /^(?:box|clock|picture|poster|postcard|card|stamp|coin|medal|cake|painting|photo|photograph|statue|ornament|globe|locket|mug|vase|plate|shirt|flag|sign|book|lamp)$/;
function isWhere(tokens, { from, plural, determiner }) {
	const owned = tokens[from - 2]?.lower ?? "";
	return (isPlaceWord(owned) || bodyParts.has(owned) || NEAR.test(owned)) && !plural && /^(?:an?|the)$/.test(determiner);
}
var NEAR = /^(?:window|bed|chair|pod|coffin|cradle|side|feet|lap|arms|desk|seat|saddle|shadow|door|company)$/;
function isCalled(tokens, { determiner, from, to }) {
	const [before, last] = [tokens[from - 1], tokens[to - 1]];
	return determiner === "my" && before !== void 0 && /,/.test(before.after) && (to === tokens.length || /[!?,.]/.test(last?.after ?? ""));
}
function isInAside(tokens, at) {
	const begin = tokens.slice(0, at).findLastIndex((token) => /^(?:who|whose|which)$/.test(token.lower));
	return begin > 0 && !tokens.slice(begin, at).some((token) => /[,;]/.test(token.after));
}
function memberOf$1(units, group, all, taken) {
	const names = group.filter((phrase) => phrase.named);
	const nouns = group.filter((phrase) => !phrase.named);
	const longest = names.reduce((a, b) => a && a.head.length >= b.head.length ? a : b, void 0);
	const role = nouns.find(({ kind }) => kind === "creature") ?? nouns.find(({ head }) => !VAGUE$1.test(head)) ?? nouns[0];
	const name = longest === void 0 ? roleName(units, role === void 0 ? [] : [role]) : written(units, longest);
	const plural = longest === void 0 && (role?.plural ?? false);
	const beast = kinOfBeast(group, all);
	const aliases = group.flatMap((phrase) => [written(units, phrase, phrase.named ? 0 : phrase.to - phrase.from - 1)]);
	return {
		id: unique(slug(name, "character"), taken),
		name,
		aliases: [...new Set([...aliases, ...nouns.map((noun) => noun.head)])].filter((alias) => alias !== name),
		kind: plural ? "group" : beast !== void 0 ? "animal" : group.find((phrase) => phrase.kind !== "person")?.kind ?? "person",
		sex: sexOf$1(units, group, all),
		age: ageOf$1(group),
		noun: beast ?? roleOf(longest, role),
		named: longest !== void 0,
		plural,
		phrases: group
	};
}
function kinOfBeast(group, all) {
	const [first] = group;
	if (first?.determiner !== "its" || !KIN$1.test(first.head)) return void 0;
	const young = all.findLast(({ kind, plural, unit, from }) => kind === "animal" && !plural && (unit < first.unit || unit === first.unit && from < first.from));
	return young === void 0 ? void 0 : grown.get(young.head) ?? young.head;
}
var KIN$1 = /^(?:mother|father|parent|brother|sister|twin|cousin|son|daughter|child|baby|infant|mate|friend)$/;
var grown = new Map(Object.entries({
	foal: "horse",
	calf: "cow",
	puppy: "dog",
	pup: "dog",
	kitten: "cat",
	cub: "bear",
	lamb: "sheep",
	chick: "hen",
	fawn: "deer",
	piglet: "pig",
	duckling: "duck"
}));
function written(units, phrase, skip = 0) {
	const tokens = units[phrase.unit]?.tokens.slice(phrase.from + skip, phrase.to) ?? [];
	if (phrase.named && phrase.head.split(" ").length > tokens.length) return phrase.head;
	const last = tokens.at(-1);
	return tokens.map((token) => token === last ? token.text : token.text + between(token)).join("").replace(/['’]s$/, "");
}
var between = (token) => endsPhrase(token) ? " " : token.after;
function roleName(units, nouns) {
	const [first] = nouns;
	if (first === void 0) return "";
	const noun = (units[first.unit]?.tokens[first.to - 1]?.lower ?? first.head).replace(/['’]s$/, "");
	const many = first.plural && noun === first.head && !collectives.has(noun) ? `${noun}s` : noun;
	return [...first.adjectives.slice(-2), many].join(" ");
}
var VAGUE$1 = /^(?:man|woman|boy|girl|customer|guest|visitor|stranger|passenger|person|winner|neighbour|neighbor|spectator|onlooker|bystander)$/;
function roleOf(name, role) {
	const title = name === void 0 ? "" : titleIn(name);
	const trade = role === void 0 || GENERIC$1.test(role.head) ? personOf(title) : void 0;
	const shown = trade?.sex === "unknown" || trade !== void 0 && RANK.test(title);
	const pair = `${role?.adjectives.at(-1) ?? ""} ${role?.head ?? ""}`;
	return shown ? title : animals.has(pair) ? pair : role?.head ?? "";
}
var titleIn = ({ head, named }) => named && head.includes(" ") ? head.split(" ")[0]?.toLowerCase() ?? "" : "";
var RANK = /^(?:king|queen|prince|princess|emperor|empress|duke|duchess|abbot|abbess|friar)$/;
var GENERIC$1 = /^(?:man|woman|boy|girl|lady|gentleman)$/;
var isGrown = (head) => /^(?:adult|old)$/.test(personOf(head)?.age ?? "") && !/^(?:brother|sister|cousin|twin|friend|neighbou?r|stranger)$/.test(head);
function ageOf$1(group) {
	const nouns = group.filter((phrase) => !phrase.named);
	const words = group.flatMap((phrase) => phrase.adjectives);
	const years = words.map((word) => /^(.+)-year-old$/.exec(word)?.[1]).find((word) => word !== void 0);
	if (years !== void 0) return ageAt(countOf(years) ?? 30);
	if (words.some((word) => /^(?:old|elderly|aged|ancient|retired|grey-haired)$/.test(word))) return "old";
	if (group.filter(({ adjectives }) => adjectives.some((word) => /^(?:little|small|tiny)$/.test(word))).some(({ kind, named, head }) => kind === "person" && (named || !isGrown(head)))) return "child";
	if (words.some((word) => /^(?:young|teenage)$/.test(word))) return "young";
	const told = [...nouns.map(({ head }) => head), ...group.map(titleIn)].map((word) => personOf(word)?.age ?? "unknown").filter((age) => age !== "unknown");
	if (nouns.some(({ head }) => head === "teenager")) return "young";
	return told.find((age) => age !== "adult") ?? told[0] ?? "unknown";
}
function speakers(units, taken) {
	const talk = units.filter((unit) => unit.speech && unit.tokens.length === 0);
	if (talk.length < 2 || talk.length < units.length / 2) return [];
	return ["first speaker", "second speaker"].map((name) => speaker$1(unique(slug(name, "speaker"), taken), name));
}
function isTellerItself(units, phrase) {
	const { unit, from, named, plural, determiner } = phrase;
	if (named && isOwnName(units[unit]?.tokens ?? [], from)) return true;
	const [verb, subject] = [units[unit]?.tokens[from - 1], units[unit]?.tokens[from - 2]];
	const am = /^(?:am|was|are)$/.test(verb?.lower ?? "") && /^(?:I|[Yy]ou)$/.test(subject?.text ?? "");
	return !named && !plural && (/^(?:an?|the)$/.test(determiner) || am && /^(?:his|her|their)$/.test(determiner)) && (am || /^(?:I['’]m|you['’]re)$/i.test(verb?.text ?? ""));
}
var isOwnName = (tokens, from) => /\b(?:my name(?: is| was|['’]s)|(?:i am|i['’]m|call me|i am called|i['’]m called))$/.test(tokens.slice(Math.max(0, from - 3), from).map(({ lower }) => lower).join(" "));
var OF_A_CHILD = /\b[Mm]y (?:grand\w+|mother|father|mum|dad|parents|teacher)\b|\b(?:Mom|Mum|Mommy|Mummy|Dad|Daddy) (?!of\b)|\b[Tt]he teacher (?:\w+ )?me\b|\b[Aa]fter school\b/;
function narrator(units, taken, self) {
	const says = (pattern) => units.filter((unit) => unit.tokens.some((token) => pattern.test(token.text)));
	const you = says(/^[Yy]ou(?:['’]re)?$/).length > 1;
	const us = says(/^(?:[Ww]e|[Uu]s|[Oo]ur|[Mm]e|[Mm]y)$/).length > 1;
	if (says(/^I(?:['’]|$)/).length === 0 && !you && !us) return void 0;
	if (units.some(({ source }) => isScript(source))) return void 0;
	const elder = units.some(({ text }) => OF_A_CHILD.test(text));
	const own = self.find(({ named }) => !named);
	const sex = personOf(own?.head ?? "")?.sex ?? "unknown";
	return {
		id: unique("narrator", taken),
		name: "narrator",
		aliases: [...you ? ["I", "you"] : ["I"], ...self.map(({ head }) => head)],
		kind: own?.kind ?? "person",
		sex: sex === "unknown" ? sexOf$1(units, self, self) : sex,
		age: elder ? "child" : "adult",
		noun: own?.head ?? "",
		named: false,
		plural: false,
		phrases: self.filter(({ named }) => named)
	};
}
// web/core/producer/language.ts
var small$3 = [
	articles,
	auxiliaries,
	conjunctions,
	prepositions,
	pronouns
];
var wordsOf$1 = (units) => units.flatMap((unit) => unit.tokens.map((token) => token.lower));
function englishShare(words) {
	if (words.length === 0) return 1;
	return (words.filter((word) => small$3.some((list) => list.has(word))).length + words.filter((word) => word.length > 3 && /^(?:s|past|ing)$/.test(verbOf(word)?.form ?? "")).length / 2) / words.length;
}
var isEnglish = (units) => englishShare(wordsOf$1(units)) >= 1 / 6;
// web/core/producer/languages/lexicon.ts
var pairs$1 = (text) => split(text).map((row) => {
	const [word = "", english = ""] = row.split("=");
	return [word.replaceAll("_", " "), english.replaceAll("_", " ")];
});
var auxiliaryTable = (rows) => new Map(rows.flatMap(([sense, plural, list]) => split(list).map((word) => [word, {
	sense,
	plural
}])));
function nounTable(lists, formsOf) {
	const nouns = new Map();
	const put = (form, noun) => {
		if (!nouns.has(form)) nouns.set(form, noun);
	};
	for (const gender of [
		"m",
		"f",
		"n"
	]) for (const [word, english] of pairs$1(lists[gender] ?? "")) {
		const noun = {
			english,
			head: english.split(" ").at(-1) ?? english,
			gender
		};
		const { one, many } = formsOf(word, gender);
		for (const form of one) put(form.toLowerCase(), {
			...noun,
			plural: false,
			base: one[0] ?? form
		});
		for (const form of many) put(form.toLowerCase(), {
			...noun,
			plural: true,
			base: many[0] ?? form
		});
	}
	return nouns;
}
var determinerTable = (text) => new Map(pairs$1(text).map(([row, english]) => {
	const [word = "", flags = ""] = row.split(":");
	const gender = genderIn(flags);
	return [word, {
		english,
		whose: flags.includes("w"),
		oblique: flags.includes("o"),
		...gender && { gender },
		...flags !== "" && !flags.includes("?") && { plural: flags.includes("p") }
	}];
}));
var prepositionTable = (text) => new Map(pairs$1(text).map(([word, english]) => [word.replace("*", ""), {
	english,
	where: word.endsWith("*")
}]));
var pronounTable = (text) => new Map(split(text).map((row) => {
	const [word = "", flags = ""] = row.split(":");
	const gender = genderIn(flags);
	return [word, {
		role: flags.includes("s") ? "subject" : flags.includes("r") ? "self" : flags.includes("c") ? "any" : "being",
		plural: flags.includes("p"),
		person: flags.includes("1") ? 1 : 3,
		...gender && { gender }
	}];
}));
var genderIn = (flags) => [
	"m",
	"f",
	"n"
].find((one) => flags.includes(one));
var smallWords = (tables) => ({
	determiners: determinerTable(tables.determiners),
	prepositions: prepositionTable(tables.prepositions),
	pronouns: pronounTable(tables.pronouns),
	auxiliaries: auxiliaryTable(tables.auxiliaries)
});
var lookups = (adjectives, verbs) => ({
	adjective: (word) => adjectives.get(word),
	verb: (word) => verbs.forms.get(word),
	meaning: (lemma) => verbs.meanings.get(lemma)
});
// web/core/producer/languages/fr/verbs.ts
var verbs$2 = `travailler=work piquer=prick menacer=threaten jurer=swear  agiter=wave garder=guard ronfler=snore bâiller=yawn tousser=cough prier=pray mordre!=bite vivre!=live compter=count préparer=prepare mélanger=mix étudier=study reposer=rest gratter=scratch lécher=lick grogner=growl hésiter=hesitate dévorer=devour filer=dash peser=weigh regarder=look_at observer=watch contempler=watch porter=carry serrer=clutch attraper=catch saisir=grab laisser=leave lâcher=release lancer=throw jeter=throw ramasser=pick_up
  lever=lift soulever=lift monter=climb grimper=climb marcher=walk entrer=enter arriver=arrive rentrer=return retourner=return traverser=cross sauter=jump nager=swim voler=fly|steal
  naviguer=sail ramer=row voyager=travel échapper=escape chasser=chase chercher=search trouver=find cacher=hide montrer=show donner=give apporter=bring emporter=carry_away
  acheter=buy payer=pay casser=break briser=break couper=cut tisser=weave dessiner=draw réparer=repair nettoyer=clean balayer=sweep laver=wash cuisiner=cook pétrir=knead
  manger=eat réveiller=wake rêver=dream pleurer=cry crier=shout hurler=scream chanter=sing danser=dance toucher=touch caresser=stroke embrasser=kiss enlacer=hug saluer=greet aider=help sauver=rescue
  soigner=nurse guérir=heal frapper=hit lutter=fight tirer=pull tuer=kill tomber=fall trébucher=stumble agenouiller=kneel pencher=lean attacher=tie détacher=untie allumer=light
  souffler=blow brûler=burn remplir=fill vider=empty verser=pour nouer=tie accrocher=hang clouer=nail creuser=dig planter=plant arroser=water semer=sow enterrer=bury pousser=push traîner=drag
  tourner=turn trembler=tremble aboyer=bark briller=shine poser=lay placer=place déposer=lay ranger=put_away approcher=approach éloigner=walk_away arrêter=stop demander=ask chuchoter=whisper murmurer=murmur
  appeler=call raconter=tell ordonner=order expliquer=explain écouter=listen_to penser=think oublier=forget décider=decide aimer=love détester=hate gagner=win jouer=play fêter=celebrate applaudir=applaud
  enlever=take_off couvrir!=cover envelopper=wrap flotter=float couler=sink pêcher=fish entourer=surround éclairer=light_up effrayer=frighten libérer=free rouler=roll siffler=whistle déplier=unfold plier=fold
  goûter=taste mesurer=measure broder=embroider sculpter=carve examiner=examine surveiller=guard guider=guide partager=share choisir=choose glisser=slide ramper=crawl avancer=walk_on courber=bow quitter=leave
  rester=stay passer=pass plonger=dive étendre!=stretch_out frotter=rub secouer=shake frissonner=shiver sonner=ring hisser=hoist peser=weigh éteindre!=put_out rassembler=gather distribuer=hand_out décorer=decorate
  ouvrir!=open fermer=close voir!=see apercevoir!=see découvrir!=discover tenir!=hold prendre!=take mettre!=put partir!=leave sortir!=go_out venir!=come revenir!=return aller!=go courir!=run descendre!=climb_down
  suivre!=follow poursuivre!=chase fuir!=flee offrir!=offer recevoir!=receive vendre!=sell rompre!=break coudre!=sew peindre!=paint écrire!=write lire!=read construire!=build conduire!=drive cuire!=bake boire!=drink
  dormir!=sleep rire!=laugh sourire!=smile battre!=beat mourir!=die attendre!=wait asseoir!=sit apparaître!=appear disparaître!=disappear dire!=say répondre!=answer promettre!=promise entendre!=hear sentir!=feel
  souvenir!=remember savoir!=know croire!=believe vouloir!=want comprendre!=understand apprendre!=learn faire!=make perdre!=lose rendre!=give_back tendre!=hold_out pendre!=hang servir!=serve atteindre!=reach rejoindre!=join revoir!=see_again`;
var irregular$1 = `mordre: mord mordent mordit mordirent mordant mordu mordait mordaient | vivre: vit vivent vécut vécurent vivant vécu vivait vivaient |
  couvrir: couvre couvrent couvrit couvrirent couvrant couvert couvrait couvraient | étendre: étend étendent étendit étendirent étendant étendu étendait étendaient |
  éteindre: éteint éteignent éteignit éteignirent éteignant éteint éteignait éteignaient | ouvrir: ouvre ouvrent ouvrit ouvrirent ouvrant ouvert ouvrait ouvraient |
  voir: voit voient vit virent voyant vu voyait voyaient | apercevoir: aperçoit aperçoivent aperçut aperçurent apercevant aperçu apercevait apercevaient |
  découvrir: découvre découvrent découvrit découvrirent découvrant découvert découvrait découvraient | tenir: tient tiennent tint tinrent tenant tenu tenait tenaient |
  prendre: prend prennent prit prirent prenant pris prenait prenaient | mettre: met mettent mit mirent mettant mis mettait mettaient | partir: part partent partit partirent partant parti partait partaient |
  sortir: sort sortent sortit sortirent sortant sorti sortait sortaient | venir: vient viennent vint vinrent venant venu venait venaient | revenir: revient reviennent revint revinrent revenant revenu revenait revenaient |
  aller: va vont alla allèrent allant allé allait allaient | courir: court courent courut coururent courant couru courait couraient | descendre: descend descendent descendit descendirent descendant descendu descendait descendaient |
  suivre: suit suivent suivit suivirent suivant suivi suivait suivaient | poursuivre: poursuit poursuivent poursuivit poursuivirent poursuivant poursuivi poursuivait poursuivaient |
  fuir: fuit fuient fuit fuirent fuyant fui fuyait fuyaient | offrir: offre offrent offrit offrirent offrant offert offrait offraient | recevoir: reçoit reçoivent reçut reçurent recevant reçu recevait recevaient |
  vendre: vend vendent vendit vendirent vendant vendu vendait vendaient | rompre: rompt rompent rompit rompirent rompant rompu rompait rompaient | coudre: coud cousent cousit cousirent cousant cousu cousait cousaient |
  peindre: peint peignent peignit peignirent peignant peint peignait peignaient | écrire: écrit écrivent écrivit écrivirent écrivant écrit écrivait écrivaient | lire: lit lisent lut lurent lisant lu lisait lisaient |
  construire: construit construisent construisit construisirent construisant construit construisait construisaient | conduire: conduit conduisent conduisit conduisirent conduisant conduit conduisait conduisaient |
  cuire: cuit cuisent cuisit cuisirent cuisant cuit cuisait cuisaient | boire: boit boivent but burent buvant bu buvait buvaient | dormir: dort dorment dormit dormirent dormant dormi dormait dormaient |
  rire: rit rient rit rirent riant ri riait riaient | sourire: sourit sourient sourit sourirent souriant souri souriait souriaient | battre: bat battent battit battirent battant battu battait battaient |
  mourir: meurt meurent mourut moururent mourant mort mourait mouraient | attendre: attend attendent attendit attendirent attendant attendu attendait attendaient | asseoir: assied asseyent assit assirent asseyant assis asseyait asseyaient |
  apparaître: apparaît apparaissent apparut apparurent apparaissant apparu apparaissait apparaissaient | disparaître: disparaît disparaissent disparut disparurent disparaissant disparu disparaissait disparaissaient |
  dire: dit disent dit dirent disant dit disait disaient | répondre: répond répondent répondit répondirent répondant répondu répondait répondaient | promettre: promet promettent promit promirent promettant promis promettait promettaient |
  entendre: entend entendent entendit entendirent entendant entendu entendait entendaient | sentir: sent sentent sentit sentirent sentant senti sentait sentaient | souvenir: souvient souviennent souvint souvinrent souvenant souvenu souvenait souvenaient |
  savoir: sait savent sut surent sachant su savait savaient | croire: croit croient crut crurent croyant cru croyait croyaient | vouloir: veut veulent voulut voulurent voulant voulu voulait voulaient |
  comprendre: comprend comprennent comprit comprirent comprenant compris comprenait comprenaient | apprendre: apprend apprennent apprit apprirent apprenant appris apprenait apprenaient | faire: fait font fit firent faisant fait faisait faisaient |
  perdre: perd perdent perdit perdirent perdant perdu perdait perdaient | rendre: rend rendent rendit rendirent rendant rendu rendait rendaient | tendre: tend tendent tendit tendirent tendant tendu tendait tendaient |
  pendre: pend pendent pendit pendirent pendant pendu pendait pendaient | servir: sert servent servit servirent servant servi servait servaient | atteindre: atteint atteignent atteignit atteignirent atteignant atteint atteignait atteignaient |
  rejoindre: rejoint rejoignent rejoignit rejoignirent rejoignant rejoint rejoignait rejoignaient | revoir: revoit revoient revit revirent revoyant revu revoyait revoyaient`;
// web/core/producer/languages/fr/forms.ts
function frenchVerbs() {
	const forms = new Map();
	const meanings = new Map();
	for (const row of split(verbs$2)) {
		const [word = "", english = ""] = row.split("=");
		const lemma = word.replace("!", "");
		meanings.set(lemma, english.replaceAll("_", " "));
		forms.set(lemma, {
			lemma,
			...three$2,
			kind: "infinitive"
		});
		if (word.endsWith("!")) continue;
		const all = lemma.endsWith("er") ? ofEr(lemma) : ofIr(lemma);
		for (const [form, rest] of all) if (!forms.has(form)) forms.set(form, {
			lemma,
			...rest
		});
	}
	for (const row of irregular$1.split("|")) {
		const [lemma = "", list = ""] = row.trim().split(":");
		const kinds = [
			three$2,
			threes$2,
			three$2,
			threes$2,
			gerund$1,
			participle$2,
			three$2,
			threes$2
		];
		split(list).forEach((form, at) => {
			const rest = kinds[at] ?? three$2;
			if (!forms.has(form)) forms.set(form, {
				lemma,
				...rest
			});
			if (rest === participle$2) {
				for (const end of [
					"e",
					"s",
					"es"
				]) if (!forms.has(form + end)) forms.set(form + end, {
					lemma,
					...rest
				});
			}
		});
	}
	return {
		forms,
		meanings
	};
}
var three$2 = {
	kind: "finite",
	person: 3,
	plural: false
};
var threes$2 = {
	kind: "finite",
	person: 3,
	plural: true
};
var gerund$1 = {
	kind: "gerund",
	person: 3,
	plural: false
};
var participle$2 = {
	kind: "participle",
	person: 3,
	plural: false
};
var first$3 = {
	kind: "finite",
	person: 1,
	plural: false
};
var done = (stem) => [
	"",
	"e",
	"s",
	"es"
].map((end) => [stem + end, participle$2]);
function ofEr(lemma) {
	const stem = lemma.slice(0, -2);
	const before = stem.replace(/g$/, "ge").replace(/c$/, "ç");
	return [
		...[
			stem,
			stem.replace(/y$/, "i"),
			stem.replace(/[eé](?=[^aeiou]+$)/, "è"),
			stem.replace(/e([lt])$/, "e$1$1")
		].flatMap((one) => [[`${one}e`, three$2], [`${one}ent`, threes$2]]),
		[`${before}a`, three$2],
		[`${stem}èrent`, threes$2],
		[`${before}ait`, three$2],
		[`${before}aient`, threes$2],
		[`${before}ai`, first$3],
		[`${before}ant`, gerund$1],
		...done(`${stem}é`)
	];
}
function ofIr(lemma) {
	const stem = lemma.slice(0, -1);
	return [
		[`${stem}t`, three$2],
		[`${stem}ssent`, threes$2],
		[`${stem}rent`, threes$2],
		[`${stem}ssait`, three$2],
		[`${stem}ssaient`, threes$2],
		[`${stem}ssant`, gerund$1],
		...done(stem)
	];
}
// web/core/producer/languages/fr/nouns.ts
var nouns$2 = {
	m: ` poteau=post terrain=pitch tissu=cloth thé=tea café=coffee chocolat=chocolate lait=milk bois=wood fer=iron acier=steel or=gold charbon=coal astronome=astronomer journaliste=reporter passeur=ferryman tonneau=barrel cou=neck chêne=tree trou=hole pas=step piège=trap panneau=sign morceau=piece œillet=flower miel=honey sel=salt homme=man monsieur=gentleman garçon=boy enfant=child gamin=boy jeune=youth bébé=baby fils=son père=father papa=father grand-père=grandfather
    grand-papa=grandfather frère=brother oncle=uncle cousin=cousin neveu=nephew petit-fils=grandson mari=husband époux=husband fiancé=groom ami=friend
    voisin=neighbour veuf=widower jumeau=twin vieillard=hermit vieux=hermit pêcheur=fisherman boulanger=baker forgeron=blacksmith charpentier=carpenter
    menuisier=carpenter cordonnier=shoemaker tailleur=tailor horloger=clockmaker instituteur=teacher maître=teacher professeur=professor médecin=doctor
    docteur=doctor infirmier=nurse cuisinier=cook serveur=waiter fermier=farmer paysan=farmer berger=shepherd chasseur=hunter bûcheron=woodcutter mineur=miner
    meunier=miller jardinier=gardener marin=sailor matelot=sailor capitaine=captain pirate=pirate soldat=soldier général=general garde=guard gardien=keeper
    policier=officer gendarme=officer voleur=thief bandit=bandit détective=detective inspecteur=inspector commissaire=inspector juge=judge avocat=lawyer maire=mayor
    roi=king prince=prince duc=duke comte=count chevalier=knight moine=monk prêtre=priest curé=priest magicien=magician sorcier=wizard clown=clown musicien=musician
    chanteur=singer peintre=painter poète=poet écrivain=writer acteur=actor danseur=dancer violoniste=violinist pianiste=pianist conducteur=driver chauffeur=driver
    pilote=pilot astronaute=astronaut mécanicien=mechanic ouvrier=worker maçon=mason facteur=postman marchand=merchant vendeur=merchant épicier=shopkeeper
    aubergiste=innkeeper coiffeur=barber boucher=butcher pompier=firefighter savant=scientist inventeur=inventor élève=pupil étudiant=student apprenti=apprentice
    voyageur=traveller passager=passenger étranger=stranger inconnu=stranger touriste=tourist mendiant=beggar vagabond=drifter orphelin=orphan domestique=servant
    concierge=porter bibliothécaire=librarian directeur=director entraîneur=coach joueur=player coureur=runner cycliste=cyclist boxeur=boxer fantôme=ghost
    dragon=dragon géant=giant nain=dwarf lutin=elf robot=robot ange=angel monstre=monster marionnettiste=puppeteer potier=potter tisserand=weaver apiculteur=beekeeper
    accordeur=tuner ramoneur=sweeper groupe=crowd équipage=crew orchestre=orchestra public=audience
    chien=dog chiot=puppy chat=cat chaton=kitten cheval=horse poulain=foal âne=donkey taureau=bull bœuf=ox cochon=pig mouton=sheep agneau=lamb coq=rooster
    poulet=chicken canard=duck cygne=swan oiseau=bird moineau=sparrow corbeau=raven hibou=owl faucon=falcon aigle=eagle héron=heron perroquet=parrot poisson=fish
    dauphin=dolphin requin=shark crabe=crab loup=wolf renard=fox ours=bear cerf=deer lapin=rabbit lièvre=hare rat=rat écureuil=squirrel hérisson=hedgehog
    blaireau=badger castor=beaver lion=lion tigre=tiger éléphant=elephant singe=monkey chameau=camel crocodile=crocodile serpent=snake lézard=lizard crapaud=toad
    escargot=snail papillon=butterfly grillon=cricket phoque=seal
    bois=wood arbre=tree jardin=garden verger=orchard parc=park champ=field pré=meadow mont=mountain sommet=summit ruisseau=stream fleuve=river canal=canal
    lac=lake étang=pond puits=well océan=ocean port=harbour quai=quay bateau=ship navire=ship voilier=ship pont=bridge chemin=path sentier=path marché=market
    village=village hameau=village toit=roof balcon=balcony mur=wall désert=desert marais=swamp cimetière=cemetery stade=stadium aéroport=airport espace=space
    ciel=sky nid=nest camp=camp cirque=circus phare=lighthouse moulin=mill atelier=workshop bureau=office salon=parlour couloir=corridor sous-sol=cellar
    grenier=attic collège=school hôpital=hospital temple=temple musée=museum théâtre=theatre palais=palace château=castle couvent=convent monastère=monastery
    tribunal=courtroom hôtel=hotel restaurant=restaurant café=café train=train wagon=carriage bus=bus tramway=tram camion=truck tunnel=tunnel ascenseur=lift
    escalier=stairs appartement=apartment rivage=shore littoral=coast col=mountain_pass glacier=glacier seuil=threshold carrefour=crossroads gymnase=gym laboratoire=laboratory
    livre=book papier=paper cahier=notebook crayon=pencil journal=newspaper tableau=painting portrait=portrait miroir=mirror feu=fire pain=bread gâteau=cake fromage=cheese
    œuf=egg verre=glass couteau=knife seau=bucket panier=basket sac=bag coffre=chest tiroir=drawer banc=bench fauteuil=armchair lit=bed marteau=hammer clou=nail
    fil=thread bouton=button anneau=ring collier=necklace chapeau=hat manteau=coat foulard=scarf gant=glove tablier=apron uniforme=uniform bâton=stick
    parapluie=umbrella violon=violin piano=piano tambour=drum ballon=ball jouet=toy ancre=anchor vent=wind soleil=sun orage=storm tonnerre=thunder éclair=lightning
    brouillard=fog sable=sand rocher=rock caillou=pebble œil=eye yeux=eyes bras=arm doigt=finger pied=foot cheveu=hair cheveux=hair visage=face dos=back nez=nose
    bec=beak trésor=treasure cadeau=present paquet=parcel télescope=telescope cadenas=padlock chariot=cart traîneau=sledge four=oven métier=loom bouquet=bouquet blé=wheat
    citron=lemon filet=net volet=shutter rideau=curtain drapeau=flag plateau=tray bol=bowl vase=vase sifflet=whistle masque=mask moteur=engine pinceau=brush sol=ground bocal=jar`,
	f: ` boue=mud saucisse=sausage statue=statue paille=straw cheminée=chimney alarme=alarm astronome=astronomer journaliste=reporter manche=sleeve corne=horn vapeur=steam laine=wool femme=woman dame=lady fille=girl fillette=girl petite=girl mère=mother maman=mother grand-mère=grandmother mamie=grandmother sœur=sister tante=aunt
    cousine=cousin nièce=niece petite-fille=granddaughter épouse=wife fiancée=bride amie=friend voisine=neighbour veuve=widow jumelle=twin vieille=crone pêcheuse=fisherwoman
    boulangère=baker menuisière=carpenter couturière=seamstress horlogère=clockmaker institutrice=teacher maîtresse=teacher professeure=professor infirmière=nurse
    cuisinière=cook serveuse=waitress fermière=farmer paysanne=farmer bergère=shepherd chasseuse=hunter jardinière=gardener capitaine=captain soldate=soldier
    gardienne=keeper policière=officer voleuse=thief juge=judge avocate=lawyer reine=queen princesse=princess comtesse=countess religieuse=nun sorcière=witch fée=fairy
    magicienne=magician musicienne=musician chanteuse=singer peintre=painter actrice=actress danseuse=dancer conductrice=driver astronaute=astronaut mécanicienne=mechanic
    ouvrière=worker factrice=postwoman marchande=merchant vendeuse=merchant épicière=shopkeeper coiffeuse=hairdresser savante=scientist inventrice=inventor étudiante=student
    apprentie=apprentice voyageuse=traveller passagère=passenger étrangère=stranger inconnue=stranger orpheline=orphan servante=maid directrice=director joueuse=player
    coureuse=runner sage-femme=midwife marionnettiste=puppeteer potière=potter tisserande=weaver apicultrice=beekeeper accordeuse=tuner famille=family foule=crowd
    troupe=troop bande=gang équipe=team fanfare=band sirène=mermaid pilote=pilot
    chienne=dog chatte=cat jument=mare vache=cow chèvre=goat brebis=sheep poule=hen oie=goose colombe=dove mouette=gull hirondelle=swallow chouette=owl pie=magpie cigogne=stork
    baleine=whale truite=trout louve=wolf renarde=fox ourse=bear biche=deer souris=mouse taupe=mole lionne=lion tortue=turtle grenouille=frog araignée=spider fourmi=ant
    abeille=bee mouche=fly bête=beast
    forêt=forest clairière=clearing colline=hill montagne=mountain vallée=valley gorge=gorge grotte=cave falaise=cliff rivière=river rive=riverbank berge=riverbank mer=sea plage=beach côte=coast
    île=island baie=bay cascade=waterfall fontaine=fountain barque=boat rue=street ruelle=alley avenue=avenue route=road place=square ville=city cour=courtyard
    terrasse=terrace tour=tower ferme=farm vigne=vineyard porte=door frontière=border gare=station cuisine=kitchen chambre=bedroom pièce=room salle=hall cave=cellar
    maison=house cabane=cabin chaumière=cottage boulangerie=bakery boutique=shop bibliothèque=library école=school classe=classroom église=church cathédrale=cathedral
    chapelle=chapel prison=prison cellule=cell usine=factory mine=mine taverne=tavern auberge=inn grange=barn étable=stable scène=stage galerie=gallery pharmacie=pharmacy
    tente=tent voiture=car serre=greenhouse patinoire=rink piscine=swimming_pool lune=moon neige=snow pluie=rain tempête=storm brume=fog dune=dune banquise=snowfield
    lettre=letter note=note feuille=leaf photo=photograph photographie=photograph boîte=box clé=key clef=key serrure=lock fenêtre=window table=table chaise=chair couverture=blanket lampe=lamp
    lanterne=lantern bougie=candle allumette=match flamme=flame soupe=soup marmite=pot casserole=pan tasse=cup bouteille=bottle carafe=jug corbeille=basket valise=suitcase
    corde=rope pelle=shovel aiguille=needle toile=cloth chemise=shirt robe=dress jupe=skirt veste=jacket cape=cape écharpe=scarf casquette=cap botte=boot chaussure=shoe couronne=crown
    épée=sword flèche=arrow cloche=bell guitare=guitar flûte=flute trompette=trumpet balle=ball poupée=doll pièce_d'or=coin monnaie=coins pierre=stone roue=wheel bicyclette=bicycle
    vague=wave fleur=flower rose=rose graine=seed branche=branch racine=root pomme=apple poire=pear orange=orange herbe=grass étoile=star lumière=light ombre=shadow obscurité=darkness
    main=hand tête=head jambe=leg barbe=beard moustache=moustache tresse=braid queue=tail aile=wing plume=feather patte=paw cage=cage médaille=medal boussole=compass carte=map
    machine=machine radio=radio montre=pocket_watch échelle=ladder hache=axe voile=sail rame=oar épaule=shoulder cicatrice=scar pipe=pipe farine=flour pâte=dough trace=footprint eau=water`
};
var adjectives$3 = `vieux=old vieil=old vieille=old âgé=old jeune=young petit=small grand=big gros=fat grosse=fat énorme=huge minuscule=tiny haut=high bas=low basse=low long=long longue=long court=short
  large=wide étroit=narrow mince=thin maigre=skinny fort=strong faible=weak rouge=red bleu=blue vert=green jaune=yellow noir=black blanc=white blanche=white gris=grey brun=brown
  doré=golden argenté=silver sombre=dark clair=pale pâle=pale blond=blond roux=red-haired rousse=red-haired chauve=bald barbu=bearded boiteux=lame boiteuse=lame aveugle=blind muet=mute
  riche=rich pauvre=poor triste=sad joyeux=merry joyeuse=merry heureux=happy heureuse=happy fatigué=tired furieux=furious furieuse=furious effrayé=frightened seul=alone endormi=sleeping blessé=wounded
  mort=dead perdu=lost cassé=broken brisé=broken ouvert=open fermé=closed vide=empty plein=full nouveau=new nouvelle=new neuf=new propre=clean sale=dirty mouillé=wet sec=dry sèche=dry froid=cold
  chaud=hot gelé=frozen enneigé=snowy sauvage=wild abandonné=abandoned rouillé=rusty ancien=ancient ancienne=ancient secret=secret secrète=secret profond=deep silencieux=silent calme=calm
  beau=beautiful bel=beautiful belle=beautiful joli=pretty laid=ugly étrange=strange brillant=shining rond=round lourd=heavy léger=light légère=light frisé=curly bouclé=curly lointain=distant
  éclairé=lit ridé=wrinkled premier=first première=first dernier=last dernière=last autre=other peint=painted brûlé=burnt désert=deserted usé=worn rayé=striped`;
var names$2 = {
	f: `marie anne claire sophie julie camille lucie louise alice jeanne margot manon léa emma chloé inès sarah élise hélène isabelle nathalie sylvie brigitte
    monique françoise catherine suzanne madeleine marguerite rose blanche colette odette simone yvette juliette charlotte céline aurélie amélie mathilde élodie
    noémie zoé lola nina agathe clémence adèle victoire apolline capucine garance solène maëlle fatou aminata jade ambre`,
	m: `jean pierre paul jacques louis henri charles françois michel andré philippe alain bernard claude gérard marcel rené robert roger georges raymond
    lucien antoine nicolas thomas hugo lucas théo léo jules gabriel arthur raphaël adam nathan mathis maxime alexandre julien vincent olivier
    laurent sébastien étienne émile ernest gaston félix victor basile augustin anatole firmin mathieu martin simon samuel bastien rémi yann loïc erwan gaspard`
};
// web/core/producer/languages/fr/notes.ts
var notes$2 = new Map([
	["The breath before it", "L'instant d'avant"],
	["The face tells it", "Le visage le dit"],
	["A detail", "Un détail"],
	["On the way there", "En chemin"],
	["Seen from behind", "Vu de dos"],
	["How it looks to another", "Comme un autre le voit"],
	["The two of them", "Tous les deux"],
	["Face to face", "Face à face"],
	["Only a thing", "Seulement un objet"],
	["The place waits", "Le lieu attend"],
	["As a shadow", "Comme une ombre"],
	["A reflection", "Un reflet"],
	["A pause", "Une pause"],
	["From high above", "Vu de très haut"],
	["Step by step", "Pas à pas"],
	["Afterwards", "Après"],
	["The trace it leaves", "La trace qui reste"],
	["From far away", "De très loin"],
	["Very near", "De tout près"],
	["Just before", "Juste avant"],
	["From below", "Vu d'en bas"],
	["From above", "Vu d'en haut"],
	["Mirrored", "Dans un miroir"],
	["A glimpse", "À peine entrevu"]
]);
// web/core/producer/languages/fr/french.ts
var small$2 = smallWords({
	determiners: `le:m=the la:f=the les:p=the l':=the un:m=a une:f=a des:p=some ce:m=the cet:m=the cette:f=the ces:p=the
  mon:w=the ma:fw=the mes:wp=the ton:w=the son:w=the sa:fw=the ses:wp=the notre:w=the nos:wp=the leur:w=the leurs:wp=the chaque:=each
  deux:p=two trois:p=three quatre:p=four cinq:p=five six:p=six sept:p=seven huit:p=eight neuf:p=nine dix:p=ten
  tous:p=all toutes:p=all plusieurs:p=several quelques:p=some`,
	prepositions: `dans*=in en*=in à*=to au*=to_the aux*=to_the de=of d'=of du=of_the par=by avec=with sans=without sur*=on
  sous*=under vers*=toward jusqu'=up jusque=up depuis*=from entre*=between derrière*=behind contre=against pour=for devant*=in_front_of chez*=at
  près=near comme=like parmi=among après=after avant=before hors=out le_long=along`,
	pronouns: `il:ms elle:fs ils:mps elles:fps je:1s j':1s nous:1ps on:1ps lui:o leur:po eux:mpo le:mc la:fc les:pc l':c
  se:r s':r me:1o m':1o moi:1o y:r`,
	auxiliaries: [
		[
			"be",
			false,
			"est était fut suis étais"
		],
		[
			"be",
			true,
			"sont étaient furent sommes"
		],
		[
			"have",
			false,
			"a avait eut ai avais"
		],
		[
			"have",
			true,
			"ont avaient avons"
		],
		[
			"can",
			false,
			"peut pouvait doit devait peux"
		],
		[
			"can",
			true,
			"peuvent pouvaient doivent"
		]
	]
});
function plurals$1(word) {
	if (/[sxz]$/.test(word)) return [word];
	if (/(?:eau|eu)$/.test(word)) return [`${word}x`];
	if (word.endsWith("al")) return [`${word.slice(0, -2)}aux`];
	return [word.replace(/^(grand|petit)-/, "$1s-") + "s", `${word}s`];
}
var nounForms$2 = nounTable(nouns$2, (word) => ({
	one: [word],
	many: plurals$1(word)
}));
var adjectiveForms$2 = new Map(pairs$1(adjectives$3).flatMap(([word, english]) => [
	word,
	`${word}e`,
	`${word}s`,
	`${word}es`,
	...plurals$1(word)
].map((form) => [form, english])));
var ELIDED = /^((?:jusqu|lorsqu|puisqu|quelqu|qu|[ldjsnmtc])['’])(.+)$/iu;
var TRAILING = /^(.+?)(?:-t)?-(il|elle|ils|elles|on|je|nous|lui|moi)$/iu;
function tokens(text) {
	return tokensOf(text).flatMap((token) => {
		const [, first, rest] = ELIDED.exec(token.text) ?? [];
		if (first !== void 0 && rest !== void 0) return [part(token, 0, first.length, ""), part(token, first.length)];
		const [, verb, pronoun] = TRAILING.exec(token.text) ?? [];
		if (verb !== void 0 && pronoun !== void 0) return [part(token, 0, verb.length, " "), part(token, token.text.length - pronoun.length)];
		return [token];
	});
}
function part(token, from, to = token.text.length, after = token.after) {
	const text = token.text.slice(from, to);
	const first = text.slice(0, 1);
	return {
		text,
		lower: text.toLowerCase().replaceAll("’", "'"),
		start: token.start + from,
		end: token.start + to,
		capital: first !== first.toLowerCase(),
		after
	};
}
var french = {
	id: "fr",
	label: "French",
	capitals: false,
	dropsSubject: false,
	adjectivesFollow: true,
	small: words(`le la les l' un une des de d' du au aux et en dans que qu' qui se s' son sa ses avec pour par sur ne n' pas est était
    il elle ils elles mais comme plus quand où sans sous vers je j' nous leur lui ce cette`),
	...lookups(adjectiveForms$2, frenchVerbs()),
	noun: (word) => nounForms$2.get(word),
	...small$2,
	adverbs: new Map(pairs$1(`lentement=slowly doucement=gently vite=quickly haut=up bas=down dehors=outside dedans=inside loin=far_away ensemble=together
      ici= là= puis= alors= ensuite= enfin= soudain= toujours= jamais= aussi= encore= déjà= très=very trop=too plus= bien= presque= tout=all
      peu= seulement= aujourd'hui= hier= demain= bientôt= maintenant= rien= quelqu'un=somebody personne=nobody droit=straight côté=side`)),
	particles: new Map(),
	and: words("et ou"),
	relative: words("qui que qu' dont où lequel laquelle"),
	joints: words("mais quand lorsque lorsqu' tandis pendant puis alors car parce jusqu'à si comme"),
	negations: words("ne n' pas jamais"),
	timeNouns: words(`matin soir nuit jour jours midi minuit après-midi aube crépuscule soirée matinée semaine semaines mois an ans année heure heures minute
    minutes moment instant fois hiver été automne printemps lundi mardi mercredi jeudi vendredi samedi dimanche lendemain`),
	impersonal: words("pleut pleuvait neige neigeait faut"),
	titles: words("monsieur madame mademoiselle maître"),
	called: words("nommé nommée appelé appelée appelle appelait nom"),
	with: words("avec au aux à"),
	like: words("comme sans"),
	personal: new Set(),
	names: {
		f: words(names$2.f),
		m: words(names$2.m)
	},
	hours: [
		[/(?<!\p{L})(?:soir|soirée|crépuscule|coucher du soleil)(?!\p{L})/u, "dusk"],
		[/(?<!\p{L})(?:nuit|minuit|lune|étoiles?)(?!\p{L})/u, "night"],
		[/(?<!\p{L})(?:aube|aurore|lever du soleil|soleil se lève)(?!\p{L})/u, "dawn"],
		[/(?<!\p{L})(?:midi|déjeuner)(?!\p{L})/u, "noon"],
		[/(?<!\p{L})après-midi(?!\p{L})/u, "afternoon"],
		[/(?<!\p{L})(?:matin|matinée)(?!\p{L})/u, "morning"],
		[/(?<!\p{L})(?:le lendemain|jours plus tard)(?!\p{L})/u, "day"]
	],
	weathers: [
		[/(?<!\p{L})(?:orage|tempête|tonnerre|éclairs?)(?!\p{L})/u, "storm"],
		[/(?<!\p{L})(?:pluie|pleut|pleuvait|averse)(?!\p{L})/u, "rain"],
		[/(?<!\p{L})(?:neige|neigeait|enneigée?s?)(?!\p{L})/u, "snow"],
		[/(?<!\p{L})(?:brouillard|brume)(?!\p{L})/u, "fog"],
		[/(?<!\p{L})vent(?!\p{L})/u, "wind"],
		[/(?<!\p{L})nuages?(?!\p{L})/u, "cloudy"],
		[/(?<!\p{L})(?:ensoleillée?s?|soleil brille)(?!\p{L})/u, "clear"]
	],
	quotes: /«[^»]*»?|"[^"]*"?|“[^”]*”?/gu,
	tokens,
	plural: {
		m: "le",
		f: "la",
		n: "le",
		many: "les"
	},
	notes: notes$2,
	joined: " et ",
	quiet: "Un moment de calme.",
	introduce: (called, sex) => `Voici ${called}. ${sex === "female" ? "Elle" : "Il"} attend.`
};
// web/core/producer/languages/de/verbs.ts
var verbs$1 = `arbeiten=work riechen:riecht,roch,gerochen=smell drohen=threaten  wohnen=live leben=live bewegen=move beißen:beißt,biss,gebissen=bite bleiben:bleibt,blieb,geblieben=stay gähnen=yawn husten=cough schnarchen=snore staunen=marvel beten=pray schnitzen=carve üben=practise mahlen=grind heulen=howl knurren=growl summen=hum zählen=count mischen=mix lecken=lick vorbereiten=prepare öffnen=open schließen:schließt,schloss,geschlossen=close schauen=look blicken=gaze sehen:sieht,sah,gesehen=see ansehen:ansieht,ansah,angesehen=look_at
  beobachten=watch betrachten=look_at tragen:trägt,trug,getragen=carry halten:hält,hielt,gehalten=hold nehmen:nimmt,nahm,genommen=take greifen:greift,griff,gegriffen=grab
  packen=grab lassen:lässt,ließ,gelassen=leave werfen:wirft,warf,geworfen=throw heben:hebt,hob,gehoben=lift aufheben:aufhebt,aufhob,aufgehoben=pick_up
  steigen:steigt,stieg,gestiegen=climb klettern=climb laufen:läuft,lief,gelaufen=run rennen:rennt,rannte,gerannt=run gehen:geht,ging,gegangen=walk wandern=wander
  kommen:kommt,kam,gekommen=come ankommen:ankommt,ankam,angekommen=arrive eintreten:eintritt,eintrat,eingetreten=enter betreten:betritt,betrat,betreten=enter treten:tritt,trat,getreten=step
  erreichen=reach zurückkehren=return kehren=return überqueren=cross springen:springt,sprang,gesprungen=jump schwimmen:schwimmt,schwamm,geschwommen=swim
  fliegen:fliegt,flog,geflogen=fly segeln=sail rudern=row reiten:reitet,ritt,geritten=ride fahren:fährt,fuhr,gefahren=drive reisen=travel fliehen:flieht,floh,geflohen=flee
  jagen=chase verfolgen=chase folgen=follow suchen=search finden:findet,fand,gefunden=find entdecken=discover verstecken=hide zeigen=show geben:gibt,gab,gegeben=give
  schenken=give reichen=hand bringen:bringt,brachte,gebracht=bring holen=fetch kaufen=buy verkaufen=sell zahlen=pay bezahlen=pay stehlen:stiehlt,stahl,gestohlen=steal
  brechen:bricht,brach,gebrochen=break zerbrechen:zerbricht,zerbrach,zerbrochen=break schneiden:schneidet,schnitt,geschnitten=cut nähen=sew weben=weave stricken=knit malen=paint zeichnen=draw
  schreiben:schreibt,schrieb,geschrieben=write lesen:liest,las,gelesen=read bauen=build reparieren=repair flicken=mend putzen=clean fegen=sweep kehren=sweep waschen:wäscht,wusch,gewaschen=wash
  kochen=cook backen:backt,backte,gebacken=bake kneten=knead essen:isst,aß,gegessen=eat fressen:frisst,fraß,gefressen=eat trinken:trinkt,trank,getrunken=drink schlafen:schläft,schlief,geschlafen=sleep
  erwachen=wake aufwachen=wake träumen=dream weinen=cry lachen=laugh lächeln=smile schreien:schreit,schrie,geschrien=shout rufen:ruft,rief,gerufen=call singen:singt,sang,gesungen=sing
  tanzen=dance berühren=touch umarmen=hug küssen=kiss grüßen=greet winken=wave helfen:hilft,half,geholfen=help retten=rescue heilen=heal verbinden:verbindet,verband,verbunden=bandage schlagen:schlägt,schlug,geschlagen=hit
  kämpfen=fight schießen:schießt,schoss,geschossen=shoot töten=kill sterben:stirbt,starb,gestorben=die fallen:fällt,fiel,gefallen=fall stolpern=stumble stürzen=fall sitzen:sitzt,saß,gesessen=sit setzen=sit|put
  stehen:steht,stand,gestanden=stand aufstehen:aufsteht,aufstand,aufgestanden=stand_up liegen:liegt,lag,gelegen=lie legen=lay stellen=put knien=kneel verbeugen=bow warten=wait
  anzünden=light zünden=light löschen=put_out brennen:brennt,brannte,gebrannt=burn füllen=fill leeren=empty gießen:gießt,goss,gegossen=pour binden:bindet,band,gebunden=tie hängen:hängt,hing,gehangen=hang
  hämmern=hammer graben:gräbt,grub,gegraben=dig pflanzen=plant säen=sow begraben:begräbt,begrub,begraben=bury vergraben:vergräbt,vergrub,vergraben=bury schieben:schiebt,schob,geschoben=push drücken=press
  ziehen:zieht,zog,gezogen=pull schleppen=drag drehen=turn wenden=turn zittern=tremble streicheln=stroke füttern=feed bellen=bark erscheinen:erscheint,erschien,erschienen=appear verschwinden:verschwindet,verschwand,verschwunden=disappear
  leuchten=glow scheinen:scheint,schien,geschienen=shine glänzen=shine glühen=glow wachsen:wächst,wuchs,gewachsen=grow stecken=put hinlegen=lay_down nicken=nod schütteln=shake klopfen=knock läuten=ring
  klingeln=ring sagen=say fragen=ask antworten=answer flüstern=whisper erzählen=tell versprechen:verspricht,versprach,versprochen=promise bitten:bittet,bat,gebeten=beg befehlen:befiehlt,befahl,befohlen=order erklären=explain
  murmeln=murmur hören=hear zuhören=listen lauschen=listen spüren=feel fühlen=feel denken:denkt,dachte,gedacht=think erinnern=remember vergessen:vergisst,vergaß,vergessen=forget wissen:weiß,wusste,gewusst=know
  glauben=believe beschließen:beschließt,beschloss,beschlossen=decide wünschen=wish brauchen=need lieben=love hassen=hate verstehen:versteht,verstand,verstanden=understand lernen=learn bleiben:bleibt,blieb,geblieben=stay
  machen=make tun:tut,tat,getan=do gewinnen:gewinnt,gewann,gewonnen=win verlieren:verliert,verlor,verloren=lose spielen=play feiern=celebrate klatschen=clap ausziehen:auszieht,auszog,ausgezogen=take_off anziehen:anzieht,anzog,angezogen=put_on
  decken=cover bedecken=cover wickeln=wrap treiben:treibt,trieb,getrieben=drift sinken:sinkt,sank,gesunken=sink fischen=fish angeln=fish melken=milk umringen=surround erschrecken:erschrickt,erschrak,erschrocken=startle befreien=free
  fangen:fängt,fing,gefangen=catch rollen=roll blasen:bläst,blies,geblasen=blow pfeifen:pfeift,pfiff,gepfiffen=whistle falten=fold lehnen=lean kosten=taste messen:misst,maß,gemessen=measure schnitzen=carve untersuchen=examine
  prüfen=inspect bewachen=guard führen=lead teilen=share wählen=choose warnen=warn kriechen:kriecht,kroch,gekrochen=crawl schleichen:schleicht,schlich,geschlichen=creep eilen=hurry
  polieren=polish schlüpfen=slip winden:windet,wand,gewunden=wind sammeln=gather pflücken=pick schütten=pour rühren=stir starren=stare schweben=float tauchen=dive landen=land
  wecken=wake streuen=scatter entfalten=unfold umdrehen=turn_round streiten:streitet,stritt,gestritten=quarrel schmücken=decorate`;
var particles = `auf=up ab=off an= aus=out ein= zu= zurück=back weg=away fort=away los= hin= her= hinaus=out heraus=out hinein=in herein=in hinauf=up
  herauf=up hinunter=down herunter=down herab=down hinab=down hoch=up nieder=down vorbei=past um=round mit=along vor= nach= entgegen=toward herum=around weiter=on davon=away`;
// web/core/producer/languages/de/forms.ts
function germanVerbs() {
	const forms = new Map();
	const meanings = new Map();
	for (const row of split(verbs$1)) {
		const [word = "", english = ""] = row.split("=");
		const [lemma = "", parts = ""] = word.split(":");
		meanings.set(lemma, english.replaceAll("_", " "));
		const all = parts === "" ? weak(lemma) : strong(lemma, parts.split(","));
		for (const [form, rest] of all) if (!forms.has(form)) forms.set(form, {
			lemma,
			...rest
		});
	}
	return {
		forms,
		meanings
	};
}
var three$1 = {
	kind: "finite",
	person: 3,
	plural: false
};
var threes$1 = {
	kind: "finite",
	person: 3,
	plural: true
};
var first$2 = {
	kind: "finite",
	person: 1,
	plural: false
};
var participle$1 = {
	kind: "participle",
	person: 3,
	plural: false
};
var SEPARABLE = /^(?:auf|an|aus|ein|zu|zurück|hin|um(?!arm))(?=.{4})/;
var FIXED$1 = /^(?:be|er|ver|zer|ent|ge|über|unter|umarm)|ieren$/;
function weak(lemma) {
	const stem = lemma.replace(/e?n$/, "");
	const soft = /[td]$|[^lrhaeiouäöü][mn]$/.test(stem) ? `${stem}e` : stem;
	const prefix = FIXED$1.test(lemma) ? "" : SEPARABLE.exec(lemma)?.[0] ?? "";
	const done = FIXED$1.test(lemma) ? `${soft}t` : `${prefix}ge${soft.slice(prefix.length)}t`;
	return [
		[lemma, threes$1],
		[`${soft}t`, three$1],
		[`${stem}e`, first$2],
		[`${soft}te`, three$1],
		[`${soft}ten`, threes$1],
		[done, participle$1],
		[`${stem}end`, {
			...participle$1,
			kind: "gerund"
		}]
	];
}
function strong(lemma, [present = "", past = "", done = ""]) {
	const pasts = past.endsWith("e") ? `${past}n` : `${past}en`;
	return [
		[lemma, threes$1],
		[present, three$1],
		[lemma.replace(/n$/, ""), first$2],
		[past, three$1],
		[pasts, threes$1],
		[done, participle$1],
		[`${lemma}d`, {
			...participle$1,
			kind: "gerund"
		}]
	];
}
// web/core/producer/languages/de/nouns.ts
var nouns$1 = {
	m: ` Tee=tea Kaffee=coffee Fährmann~Fährleute=ferryman Astronom~en=astronomer Reporter~=reporter Schornstein~e=chimney Löffel~=spoon Zeiger~=hand Ärmel~=sleeve Hals~Hälse=neck Honig=honey Dampf=steam Stern~e=star Stamm~Stämme=trunk Komet~en=comet Mann~Männer=man Herr~en=gentleman Junge~n=boy Bub~en=boy Knabe~n=boy Sohn~Söhne=son Vater~Väter=father Papa~s=father
    Großvater~Großväter=grandfather Opa~s=grandfather Bruder~Brüder=brother Onkel~=uncle Vetter~n=cousin Cousin~s=cousin Neffe~n=nephew
    Enkel~=grandson Ehemann~Ehemänner=husband Bräutigam~e=groom Freund~e=friend Nachbar~n=neighbour Witwer~=widower Zwilling~e=twin
    Greis~e=hermit Alte~n=hermit Fischer~=fisherman Bäcker~=baker Schmied~e=blacksmith Schreiner~=carpenter Tischler~=carpenter Zimmermann~Zimmerleute=carpenter
    Schuster~=shoemaker Schneider~=tailor Uhrmacher~=clockmaker Lehrer~=teacher Arzt~Ärzte=doctor Doktor~en=doctor Koch~Köche=cook
    Kellner~=waiter Wirt~e=innkeeper Bauer~n=farmer Hirte~n=shepherd Schäfer~=shepherd Jäger~=hunter Förster~=ranger Holzfäller~=woodcutter
    Bergmann~Bergleute=miner Müller~=miller Gärtner~=gardener Matrose~n=sailor Seemann~Seeleute=sailor Kapitän~e=captain Pirat~en=pirate
    Soldat~en=soldier General~e=general Wächter~=guard Wärter~=keeper Polizist~en=officer Dieb~e=thief Räuber~=robber Detektiv~e=detective
    Kommissar~e=inspector Richter~=judge Anwalt~Anwälte=lawyer Bürgermeister~=mayor König~e=king Prinz~en=prince Graf~en=count Ritter~=knight
    Mönch~e=monk Priester~=priest Pfarrer~=priest Zauberer~=magician Hexer~=wizard Clown~s=clown Musiker~=musician Sänger~=singer
    Maler~=painter Dichter~=poet Schauspieler~=actor Tänzer~=dancer Geiger~=violinist Pianist~en=pianist Fahrer~=driver Busfahrer~=driver
    Lokführer~=driver Schaffner~=conductor Pilot~en=pilot Astronaut~en=astronaut Mechaniker~=mechanic Arbeiter~=worker Maurer~=mason
    Postbote~n=postman Briefträger~=postman Händler~=merchant Kaufmann~Kaufleute=merchant Verkäufer~=merchant Friseur~e=barber Metzger~=butcher
    Feuerwehrmann~Feuerwehrleute=firefighter Forscher~=scientist Erfinder~=inventor Schüler~=pupil Student~en=student Lehrling~e=apprentice
    Geselle~n=apprentice Reisende~n=traveller Wanderer~=traveller Fremde~n=stranger Tourist~en=tourist Bettler~=beggar Landstreicher~=drifter
    Diener~=servant Pförtner~=porter Bibliothekar~e=librarian Direktor~en=director Trainer~=coach Spieler~=player Läufer~=runner
    Radfahrer~=cyclist Boxer~=boxer Geist~er=ghost Drache~n=dragon Riese~n=giant Zwerg~e=dwarf Kobold~e=goblin Roboter~=robot Engel~=angel
    Puppenspieler~=puppeteer Töpfer~=potter Weber~=weaver Imker~=beekeeper Klavierstimmer~=tuner Köhler~=woodcutter Schornsteinfeger~=sweeper
    Hund~e=dog Welpe~n=puppy Kater~=cat Hengst~e=stallion Esel~=donkey Stier~e=bull Ochse~n=ox Hahn~Hähne=rooster Schwan~Schwäne=swan
    Vogel~Vögel=bird Spatz~en=sparrow Rabe~n=raven Storch~Störche=stork Reiher~=heron Adler~=eagle Falke~n=falcon Papagei~en=parrot Fisch~e=fish
    Delfin~e=dolphin Hai~e=shark Krebs~e=crab Wolf~Wölfe=wolf Fuchs~Füchse=fox Bär~en=bear Hirsch~e=deer Hase~n=hare Igel~=hedgehog
    Maulwurf~Maulwürfe=mole Dachs~e=badger Biber~=beaver Löwe~n=lion Tiger~=tiger Elefant~en=elephant Affe~n=monkey Frosch~Frösche=frog
    Käfer~=beetle Schmetterling~e=butterfly Wal~e=whale Pinguin~e=penguin
    Wald~Wälder=forest Baum~Bäume=tree Garten~Gärten=garden Park~s=park Acker~Äcker=field Hügel~=hill Berg~e=mountain Hang~Hänge=slope
    Gipfel~=summit Fluss~Flüsse=river Bach~Bäche=stream Kanal~Kanäle=canal See~n=lake Teich~e=pond Brunnen~=fountain Ozean~e=ocean Strand~Strände=beach
    Hafen~Häfen=harbour Kai~s=quay Steg~e=pier Weg~e=path Pfad~e=path Platz~Plätze=square Markt~Märkte=market Hof~Höfe=courtyard
    Bauernhof~Bauernhöfe=farm Turm~Türme=tower Leuchtturm~Leuchttürme=lighthouse Balkon~e=balcony Sumpf~Sümpfe=swamp Friedhof~Friedhöfe=cemetery Bahnhof~Bahnhöfe=station
    Bahnsteig~e=platform Flughafen~Flughäfen=airport Weltraum=space Himmel=sky Zirkus~se=circus Keller~=cellar Dachboden~Dachböden=attic Flur~e=corridor
    Gang~Gänge=corridor Saal~Säle=hall Raum~Räume=room Laden~Läden=shop Palast~Paläste=palace Stall~Ställe=stable Aufzug~Aufzüge=lift Zug~Züge=train
    Wagen~=carriage Bus~se=bus Tunnel~=tunnel Speicher~=attic Hörsaal~Hörsäle=lecture_hall Steinbruch~Steinbrüche=quarry Abgrund~Abgründe=gorge
    Brief~e=letter Zettel~=note Stift~e=pencil Umschlag~Umschläge=envelope Spiegel~=mirror Schlüssel~=key Deckel~=lid Tisch~e=table Stuhl~Stühle=chair
    Sessel~=armchair Schrank~Schränke=cupboard Korb~Körbe=basket Sack~Säcke=sack Koffer~=suitcase Rucksack~Rucksäcke=backpack Eimer~=bucket Topf~Töpfe=pot
    Teller~=plate Becher~=cup Löffel~=spoon Kuchen~=cake Käse=cheese Apfel~Äpfel=apple Teig=dough Ofen~Öfen=oven Herd~e=stove Hammer~Hämmer=hammer Nagel~Nägel=nail
    Faden~Fäden=thread Knopf~Knöpfe=button Ring~e=ring Hut~Hüte=hat Mantel~Mäntel=coat Schal~s=scarf Schuh~e=shoe Stiefel~=boot Handschuh~e=glove
    Stock~Stöcke=stick Schirm~e=umbrella Regenschirm~e=umbrella Ball~Bälle=ball Ballon~s=balloon Drachen~=kite Anker~=anchor Mast~en=mast Wind=wind Sturm=storm
    Regen=rain Schnee=snow Nebel=fog Donner=thunder Blitz~e=lightning Mond=moon Stern~e=star Stein~e=stone Felsen~=rock Sand=sand Staub=dust Rauch=smoke
    Kopf~Köpfe=head Arm~e=arm Finger~=finger Fuß~Füße=foot Bart~Bärte=beard Zopf~Zöpfe=braid Rücken~=back Mund=mouth Schwanz~Schwänze=tail Flügel~=wing
    Schatten~=shadow Boden=ground Ast~Äste=branch Strauß~Sträuße=bouquet Schatz~Schätze=treasure Karren~=cart Schlitten~=sledge Vorhang~Vorhänge=curtain Käfig~e=cage
    Kompass~e=compass Motor~en=engine Schubkarren~=wheelbarrow Beutel~=bag Fels~en=rock Mehlsack~Mehlsäcke=flour_sack`,
	f: ` Muschel~n=shell Hacke~n=pickaxe Schiene~n=rail Nuss~Nüsse=nut Astronomin=astronomer Reporterin=reporter Statue~n=statue Falle~n=trap Kohle~n=coal Höhle~n=cave Frau~en=woman Dame~n=lady Tochter~Töchter=daughter Mutter~Mütter=mother Mama~s=mother Großmutter~Großmütter=grandmother Oma~s=grandmother
    Schwester~n=sister Tante~n=aunt Cousine~n=cousin Nichte~n=niece Enkelin=granddaughter Ehefrau~en=wife Braut~Bräute=bride Freundin=friend
    Nachbarin=neighbour Witwe~n=widow Alte~n=crone Greisin=crone Fischerin=fisherwoman Bäckerin=baker Schmiedin=blacksmith Schreinerin=carpenter Tischlerin=carpenter
    Näherin=seamstress Schneiderin=seamstress Uhrmacherin=clockmaker Lehrerin=teacher Ärztin=doctor Krankenschwester~n=nurse Köchin=cook
    Kellnerin=waitress Wirtin=innkeeper Bäuerin=farmer Hirtin=shepherd Schäferin=shepherd Jägerin=hunter Försterin=ranger Gärtnerin=gardener
    Müllerin=miller Matrosin=sailor Kapitänin=captain Piratin=pirate Soldatin=soldier Wächterin=guard Polizistin=officer Diebin=thief
    Detektivin=detective Kommissarin=inspector Richterin=judge Anwältin=lawyer Bürgermeisterin=mayor Königin=queen Prinzessin=princess Gräfin=countess
    Nonne~n=nun Hexe~n=witch Fee~n=fairy Zauberin=magician Musikerin=musician Sängerin=singer Malerin=painter Dichterin=poet
    Schauspielerin=actress Tänzerin=dancer Geigerin=violinist Pianistin=pianist Fahrerin=driver Busfahrerin=driver Schaffnerin=conductor Pilotin=pilot
    Astronautin=astronaut Mechanikerin=mechanic Arbeiterin=worker Postbotin=postwoman Briefträgerin=postwoman Händlerin=merchant Verkäuferin=merchant
    Forscherin=scientist Erfinderin=inventor Schülerin=pupil Studentin=student Reisende~n=traveller Fremde~n=stranger Bibliothekarin=librarian Direktorin=director
    Trainerin=coach Spielerin=player Läuferin=runner Hebamme~n=midwife Magd~Mägde=maid Imkerin=beekeeper Töpferin=potter Weberin=weaver Puppenspielerin=puppeteer
    Klavierstimmerin=tuner Familie~n=family Mannschaft~en=crew Bande~n=gang Menge~n=crowd Kapelle~n=band Meerjungfrau~en=mermaid Wärterin=keeper
    Hündin=dog Katze~n=cat Stute~n=mare Kuh~Kühe=cow Ziege~n=goat Henne~n=hen Ente~n=duck Gans~Gänse=goose Taube~n=pigeon Möwe~n=gull Schwalbe~n=swallow
    Eule~n=owl Krähe~n=crow Elster~n=magpie Forelle~n=trout Robbe~n=seal Wölfin=wolf Füchsin=fox Bärin=bear Ratte~n=rat Maus~Mäuse=mouse Löwin=lion
    Schlange~n=snake Eidechse~n=lizard Schildkröte~n=turtle Kröte~n=toad Schnecke~n=snail Spinne~n=spider Ameise~n=ant Biene~n=bee Fliege~n=fly Motte~n=moth Grille~n=cricket
    Lichtung~en=clearing Wiese~n=meadow Weide~n=pasture Schlucht~en=gorge Höhle~n=cave Klippe~n=cliff Küste~n=coast Bucht~en=bay Insel~n=island Düne~n=dune
    Brücke~n=bridge Straße~n=street Gasse~n=alley Stadt~Städte=city Terrasse~n=terrace Mauer~n=wall Wüste~n=desert Grenze~n=border Mühle~n=mill Werkstatt~Werkstätten=workshop
    Küche~n=kitchen Stube~n=parlour Kammer~n=room Wohnung~en=apartment Hütte~n=hut Bäckerei~en=bakery Bibliothek~en=library Schule~n=school Klasse~n=classroom
    Kirche~n=church Kathedrale~n=cathedral Burg~en=castle Zelle~n=cell Fabrik~en=factory Grube~n=mine Kneipe~n=tavern Scheune~n=barn Treppe~n=stairs Halle~n=hall
    Bühne~n=stage Oper~n=opera Galerie~n=gallery Apotheke~n=pharmacy Straßenbahn~en=tram Haltestelle~n=bus_stop Raumstation~en=spaceship Kreuzung~en=crossroads Sternwarte~n=observatory
    Tür~en=door Karte~n=map Kiste~n=box Schachtel~n=box Truhe~n=chest Schublade~n=drawer Bank~Bänke=bench Decke~n=blanket Lampe~n=lamp Laterne~n=lantern Kerze~n=candle
    Flamme~n=flame Suppe~n=soup Pfanne~n=pan Tasse~n=cup Schüssel~n=bowl Flasche~n=bottle Tasche~n=bag Leiter~n=ladder Schaufel~n=shovel Nadel~n=needle Schere~n=scissors
    Jacke~n=jacket Hose~n=trousers Schürze~n=apron Mütze~n=cap Krone~n=crown Maske~n=mask Brille~n=glasses Kette~n=chain Fahne~n=flag Glocke~n=bell Geige~n=violin
    Flöte~n=flute Trompete~n=trumpet Trommel~n=drum Puppe~n=doll Münze~n=coin Perle~n=pearl Uhr~en=clock Taschenuhr~en=pocket_watch Feder~n=feather Blume~n=flower
    Rose~n=rose Wurzel~n=root Birne~n=pear Wolke~n=cloud Sonne=sun Welle~n=wave Spur~en=footprint Hand~Hände=hand Nase~n=nose Schulter~n=shoulder Pfote~n=paw Narbe~n=scar
    Dunkelheit=darkness Fackel~n=torch Axt~Äxte=axe Säge~n=saw Angel~n=fishing_rod Zeitung~en=newspaper Pfeife~n=pipe Schraube~n=screw Maschine~n=machine Wand~Wände=wall
    Tafel~n=blackboard Medaille~n=medal Milch=milk Zitrone~n=lemon Walnuss~Walnüsse=walnut`,
	n: ` Fass~Fässer=barrel Eisen=iron Salz=salt Schild~er=sign Boot~e=boat Mädchen~=girl Kind~er=child Baby~s=baby Fräulein~=lady Paar~e=couple Orchester~=orchestra Publikum=audience Volk=crowd Team~s=team Gespenst~er=ghost
    Ungeheuer~=monster Monster~=monster Wesen~=beast Pferd~e=horse Fohlen~=foal Pony~s=pony Schwein~e=pig Ferkel~=piglet Schaf~e=sheep Lamm~Lämmer=lamb Huhn~Hühner=chicken
    Küken~=chicken Kätzchen~=kitten Kamel~e=camel Krokodil~e=crocodile Reh~e=deer Kaninchen~=rabbit Eichhörnchen~=squirrel Tier~e=beast
    Feld~er=field Tal~Täler=valley Ufer~=riverbank Meer~e=sea Schiff~e=ship Boot~e=boat Dorf~Dörfer=village Dach~Dächer=roof Haus~Häuser=house Zimmer~=room Schlafzimmer~=bedroom
    Wohnzimmer~=living_room Bad~Bäder=bathroom Krankenhaus~Krankenhäuser=hospital Museum~Museen=museum Theater~=theatre Schloss~Schlösser=castle Kloster~Klöster=monastery Gefängnis~se=prison
    Büro~s=office Wirtshaus~Wirtshäuser=tavern Gasthaus~Gasthäuser=inn Restaurant~s=restaurant Café~s=café Hotel~s=hotel Kino~s=cinema Stadion~Stadien=stadium Zelt~e=tent Lager~=camp Auto~s=car
    Abteil~e=compartment Deck~s=deck Tor~e=gate Nest~er=nest Gewächshaus~Gewächshäuser=greenhouse Rathaus~Rathäuser=town_hall Gericht~e=courtroom Labor~e=laboratory Bergwerk~e=mine Eis=ice
    Moor~e=bog Schwimmbad~Schwimmbäder=swimming_pool Raumschiff~e=spaceship Treppenhaus~Treppenhäuser=stairwell
    Buch~Bücher=book Heft~e=notebook Papier~e=paper Bild~er=painting Foto~s=photograph Fenster~=window Schloß~Schlösser=lock Bett~en=bed Kissen~=pillow Licht~er=light Feuer~=fire Streichholz~Streichhölzer=match
    Brot~e=bread Ei~er=egg Glas~Gläser=glass Messer~=knife Seil~e=rope Netz~e=net Ruder~=oar Segel~=sail Rad~Räder=wheel Fahrrad~Fahrräder=bicycle Tuch~Tücher=cloth Kleid~er=dress Hemd~en=shirt Halstuch~Halstücher=scarf Kopftuch~Kopftücher=headscarf
    Schwert~er=sword Klavier~e=piano Spielzeug~e=toy Geschenk~e=present Paket~e=parcel Fernrohr~e=telescope Gold=gold Geld=money Blatt~Blätter=leaf Gras=grass Wasser=water Holz=timber Auge~n=eye Gesicht~er=face Haar~e=hair Bein~e=leg
    Ohr~en=ear Knie~=knee Fell~e=fur Mehl=flour Tablett~s=tray Funkgerät~e=radio Regal~e=shelf Werkzeug~e=tool`
};
var adjectives$2 = `alt=old jung=young klein=small groß=big winzig=tiny riesig=huge hoch=high hoh=high tief=deep lang=long kurz=short breit=wide
  schmal=narrow eng=narrow dick=fat dünn=thin mager=skinny stark=strong schwach=weak rot=red blau=blue grün=green gelb=yellow schwarz=black weiß=white grau=grey
  braun=brown golden=golden silbern=silver dunkel=dark dunkl=dark hell=bright blass=pale bleich=pale blond=blond rothaarig=red-haired kahl=bald bärtig=bearded lahm=lame
  blind=blind stumm=mute taub=deaf barfüßig=barefoot reich=rich arm=poor traurig=sad fröhlich=merry glücklich=happy müde=tired wütend=angry
  allein=alone schlafend=sleeping verletzt=wounded tot=dead verloren=lost zerbrochen=broken kaputt=broken offen=open geschlossen=closed leer=empty voll=full neu=new
  sauber=clean schmutzig=dirty nass=wet trocken=dry kalt=cold heiß=hot warm=warm gefroren=frozen verschneit=snowy wild=wild verlassen=deserted verrostet=rusty rostig=rusty
  uralt=ancient geheim=secret still=quiet leise=quiet laut=loud schön=beautiful hässlich=ugly seltsam=strange fremd=strange glänzend=shining rund=round schwer=heavy leicht=light
  lockig=curly fern=distant weit=wide erleuchtet=lit faltig=wrinkled hölzern=wooden steinern=stone eisern=iron steil=steep nächst=next letzt=last erst=first zweit=second ander=other
  krumm=crooked zerrissen=torn verbrannt=burnt gestreift=striped dreibeinig=three-legged einäugig=one-eyed`;
var names$1 = {
	f: `anna lena marie maria hanna hannah emma mia lea lina clara klara greta frieda frida ida elsa ella lotte paula johanna katharina sophie julia laura
    nora jana petra sabine monika ursula gisela helga ingrid gerda hilde martha marta rosa theresa franziska susanne karin birgit heike anja nele jule
    merle svenja wiebke antje liesel grete käthe luise charlotte mathilde edda dörte imke`,
	m: `hans peter jonas lukas paul max felix leon ben finn emil anton karl kurt otto fritz franz josef georg heinrich wilhelm friedrich jakob moritz oskar
    theo tim tom jan lars nils sven uwe klaus jürgen dieter wolfgang werner helmut günter michael thomas martin stefan andreas matthias florian sebastian
    simon david daniel samuel elias noah erik rolf bruno arno hannes henrik joachim konrad ludwig gustav albert hermann malte ole piet`
};
// web/core/producer/languages/de/notes.ts
var notes$1 = new Map([
	["The breath before it", "Der Augenblick davor"],
	["The face tells it", "Das Gesicht verrät es"],
	["A detail", "Ein Detail"],
	["On the way there", "Auf dem Weg dorthin"],
	["Seen from behind", "Von hinten gesehen"],
	["How it looks to another", "Mit den Augen eines anderen"],
	["The two of them", "Die beiden zusammen"],
	["Face to face", "Von Angesicht zu Angesicht"],
	["Only a thing", "Nur ein Ding"],
	["The place waits", "Der Ort wartet"],
	["As a shadow", "Als Schatten"],
	["A reflection", "Ein Spiegelbild"],
	["A pause", "Eine Pause"],
	["From high above", "Von hoch oben"],
	["Step by step", "Schritt für Schritt"],
	["Afterwards", "Danach"],
	["The trace it leaves", "Die Spur, die bleibt"],
	["From far away", "Von weit weg"],
	["Very near", "Ganz nah"],
	["Just before", "Kurz davor"],
	["From below", "Von unten"],
	["From above", "Von oben"],
	["Mirrored", "Gespiegelt"],
	["A glimpse", "Ein flüchtiger Blick"]
]);
// web/core/producer/languages/de/german.ts
var small$1 = smallWords({
	determiners: `der:?=the die:?=the das:n=the den:o?=the dem:o=the des:o=the ein:=a eine:f=a einen:mo=a einem:o=a
  einer:fo=a eines:o=a dieser:=the diese:?=the dieses:n=the diesen:o?=the diesem:o=the jeder:m=each jede:f=each jedes:n=each kein:=no keine:?=no
  mein:w=the meine:w?=the meinen:wo?=the meinem:wo=the meiner:wo=the sein:w=the seine:w?=the seinen:wo?=the seinem:wo=the seiner:wo=the
  ihr:w=the ihre:w?=the ihren:wo?=the ihrem:wo=the ihrer:wo=the unser:w=the unsere:w?=the unserem:wo=the unseren:wo?=the
  zwei:p=two drei:p=three vier:p=four fünf:p=five sechs:p=six sieben:p=seven acht:p=eight neun:p=nine zehn:p=ten
  alle:p=all viele:p=many mehrere:p=several einige:p=some beide:p=both`,
	prepositions: `in*=in im*=in_the ins*=into_the an*=at am*=at_the ans*=to_the auf*=on aufs*=onto_the aus*=out_of
  bei*=near beim*=near_the durch*=through durchs*=through_the für=for gegen=against hinter*=behind mit=with nach*=to neben*=beside ohne=without
  über*=over übers*=over_the um=around unter*=under von=from vom*=from_the vor*=in_front_of zu*=to zum*=to_the zur*=to_the zwischen*=between
  entlang=along wie=like seit=since bis*=to`,
	pronouns: `er:ms sie:fs es:ns ich:1s wir:1ps ihn:mo ihm:mo ihr:fo ihnen:po mich:1o mir:1o uns:1po sich:r
  der:ms die:fs das:ns`,
	auxiliaries: [
		[
			"be",
			false,
			"ist war bin wird wurde"
		],
		[
			"be",
			true,
			"sind waren werden wurden"
		],
		[
			"have",
			false,
			"hat hatte habe"
		],
		[
			"have",
			true,
			"haben hatten"
		],
		[
			"can",
			false,
			"kann konnte will wollte muss musste soll sollte darf durfte möchte"
		],
		[
			"can",
			true,
			"können konnten wollen wollten müssen mussten sollen dürfen"
		]
	]
});
var nounForms$1 = nounTable(nouns$1, (row, gender) => {
	const [word = "", many] = row.split("~");
	const feminine = word.endsWith("in") && gender === "f" && many === void 0;
	const plural = many === void 0 ? feminine ? `${word}nen` : "" : /^\p{Lu}/u.test(many) ? many : word + many;
	const owned = gender === "f" ? [] : [`${word}s`, `${word}es`];
	const given = /n$|s$/.test(plural) ? [] : [`${plural}n`];
	return {
		one: [word, ...owned],
		many: plural === "" ? [] : plural === word ? given : [plural, ...given]
	};
});
var adjectiveForms$1 = new Map(pairs$1(adjectives$2).flatMap(([word, english]) => [
	"",
	"e",
	"en",
	"er",
	"es",
	"em"
].map((end) => [word + end, english])));
function nounOf(word) {
	const whole = nounForms$1.get(word);
	if (whole !== void 0) return whole;
	for (let at = 3; at <= word.length - 3; at++) {
		const end = nounForms$1.get(word.slice(at));
		if (end === void 0 || TOO_SHORT.test(word.slice(at))) continue;
		const first = word.slice(0, at);
		const part = nounForms$1.get(first) ?? nounForms$1.get(first.replace(/(?:es|en|s|n)$/, ""));
		const base = `${first.slice(0, 1).toUpperCase()}${first.slice(1)}${end.base.toLowerCase()}`;
		return {
			...end,
			base,
			english: part === void 0 ? end.english : `${part.english} ${end.english}`
		};
	}
}
var TOO_SHORT = /^(?:ei|eis|eier|see|ast|arm|rad|tal|hof|ohr|ring|rat|reh|tor|bad|bar|hut|tuch|zug|gang|herd|wal|wale)s?$/;
var german = {
	id: "de",
	label: "German",
	capitals: true,
	dropsSubject: false,
	adjectivesFollow: false,
	small: words(`der die das den dem des ein eine einen einem einer und ist war im in am auf mit zu zum zur von vom nicht sie er es
    ich wir sich ihr ihre ihren sein seine seinen bei aus als wie aber dann durch über unter nach vor hat noch`),
	...lookups(adjectiveForms$1, germanVerbs()),
	noun: nounOf,
	...small$1,
	adverbs: new Map(pairs$1(`langsam=slowly schnell=quickly leise=quietly oben=up unten=below draußen=outside drinnen=inside zusammen=together gemeinsam=together
      allein=alone hier= dort= da= dann= nun= jetzt= plötzlich= schließlich= endlich= wieder= auch= noch= schon= immer= nie= sehr=very ganz=
      nur= bald= heute= gestern= morgen= später= danach= so= fast= weit=far sofort= vorsichtig=carefully still=quietly nichts= alles=everything
      jemand=somebody niemand=nobody etwas=something nach_hause=home heim=home gerade= nachts= abends= morgens= davor= dahinter=behind darin=inside`)),
	particles: new Map(pairs$1(particles)),
	and: words("und oder"),
	relative: words("der die das den dem deren dessen welche welcher"),
	joints: words("aber denn sondern doch als während bis weil obwohl wenn bevor nachdem sobald damit dass ob da"),
	negations: words("nicht nie niemals kein keine"),
	timeNouns: words(`morgen abend nacht tag tage tagen mittag vormittag nachmittag mitternacht morgengrauen dämmerung woche wochen monat jahr jahre jahren
    stunde stunden minute minuten augenblick moment mal winter sommer herbst frühling montag dienstag mittwoch donnerstag freitag samstag sonntag ende anfang sonnenaufgang sonnenuntergang`),
	impersonal: words("regnet schneit dämmert gibt gab"),
	titles: words("herr frau fräulein herrn doktor kapitän professor onkel tante oma opa könig königin prinz prinzessin kommissar kommissarin bruder schwester"),
	called: words("namens heißt hieß genannt"),
	with: words("mit"),
	like: words("wie ohne"),
	personal: new Set(),
	names: {
		f: words(names$1.f),
		m: words(names$1.m)
	},
	hours: [
		[/(?<!\p{L})(?:abends?|abend|dämmerung|sonnenuntergang|dämmert)(?!\p{L})/u, "dusk"],
		[/(?<!\p{L})(?:nachts?|mitternacht|mond|mondlicht|sternen?)(?!\p{L})/u, "night"],
		[/(?<!\p{L})(?:morgengrauen|sonnenaufgang|tagesanbruch|geht die sonne auf)(?!\p{L})/u, "dawn"],
		[/(?<!\p{L})(?:mittags?|mittagessen)(?!\p{L})/u, "noon"],
		[/(?<!\p{L})nachmittags?(?!\p{L})/u, "afternoon"],
		[/(?<!\p{L})(?:(?:am|jeden|eines|diesem|nächsten|einem) (?:\p{L}+ )?morgens?|morgens|vormittags?|frühstück)(?!\p{L})/u, "morning"],
		[/(?<!\p{L})(?:am nächsten tag|tage später)(?!\p{L})/u, "day"]
	],
	weathers: [
		[/(?<!\p{L})(?:sturm|gewitter|donner|blitz|unwetter)(?!\p{L})/u, "storm"],
		[/(?<!\p{L})(?:regen|regnet|regnete)(?!\p{L})/u, "rain"],
		[/(?<!\p{L})(?:schnee|schneit|schneite|schneesturm|verschneit\p{L}*)(?!\p{L})/u, "snow"],
		[/(?<!\p{L})nebel(?!\p{L})/u, "fog"],
		[/(?<!\p{L})wind(?!\p{L})/u, "wind"],
		[/(?<!\p{L})(?:wolken|bewölkt)(?!\p{L})/u, "cloudy"],
		[/(?<!\p{L})(?:sonne scheint|sonnig\p{L}*)(?!\p{L})/u, "clear"]
	],
	quotes: /„[^“”"]*[“”"]?|»[^«]*«?|«[^»]*»?|"[^"]*"?|“[^”]*”?|‚[^‘]*‘?/gu,
	tokens: tokensOf,
	plural: {
		m: "der",
		f: "die",
		n: "das",
		many: "die"
	},
	notes: notes$1,
	joined: " und ",
	quiet: "Ein stiller Augenblick.",
	introduce: (called, sex) => `Hier steht ${called}. ${sex === "female" ? "Sie" : "Er"} wartet.`
};
// web/core/producer/languages/many.ts
var odd = new Map(Object.entries({
	child: "children",
	mouse: "mice",
	goose: "geese",
	wolf: "wolves",
	thief: "thieves",
	wife: "wives",
	sheep: "sheep",
	fish: "fish",
	deer: "deer",
	ox: "oxen",
	foot: "feet",
	leaf: "leaves",
	knife: "knives",
	shelf: "shelves",
	glass: "glasses",
	youth: "youths",
	hermit: "old men",
	crone: "old women"
}));
function manyOf(noun) {
	const known = odd.get(noun);
	if (known !== void 0) return known;
	if (noun.endsWith("man")) return noun.replace(/man$/, "men");
	if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
	return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
// web/core/producer/languages/gloss.ts
function gloss(all, from, to = all.words.length) {
	const { words, chunks, lexicon } = all;
	const said = [];
	let [known, strange] = [0, 0];
	for (let at = from; at < to; at++) {
		const word = words[at];
		if (word === void 0 || all.skip(at)) continue;
		if (word.tag === "joint" && said.length > 0) break;
		if (lexicon.like.has(word.token.lower) && word.tag === "preposition" && lexicon.id !== "de") break;
		const being = all.being(at);
		const chunk = chunks.find((one) => one.from === at);
		if (being !== void 0) {
			if (all.direct && lexicon.personal.has(words[at - 1]?.token.lower ?? "")) said.pop();
			if (being.noun !== "") said.push(`${being.joint}the ${being.noun}${comma(words[being.to - 1])}`);
			else dropPreposition(said, words[at - 1]);
			known++;
			at = being.to - 1;
		} else if (chunk !== void 0) {
			const text = chunkIn(chunk, words, lexicon);
			if (text === "") dropPreposition(said, words[at - 1]);
			else said.push((isOwner$1(chunk, words, lexicon) ? "of " : "") + text + comma(words[chunk.to - 1]));
			if (chunk.noun === void 0 && text !== "") strange++;
			else known++;
			at = chunk.to - 1;
		} else {
			const text = wordIn(word, lexicon, OPEN.test(chunks.find((one) => one.from === at + 1)?.noun?.head ?? ""));
			if (word.tag === "unknown" || word.tag === "name") strange++;
			else if (word.tag === "adjective" || word.tag === "verb") known++;
			if (text !== "") said.push(text + comma(word));
		}
	}
	return {
		text: tidy(said.join(" "), false),
		known,
		strange
	};
}
var isOwner$1 = ({ from, determiner }, words, { capitals }) => capitals && words[from - 1]?.tag === "noun" && /^(?:des|der|eines|einer|seines|ihres|seiner|ihrer)$/.test(determiner);
var comma = (word) => /^\s*,/.test(word?.token.after ?? "") ? "," : "";
function dropPreposition(said, before) {
	if (before?.tag === "preposition") said.pop();
}
function chunkIn({ from, head, noun, adjectives, text, counted, plural, named }, words, lexicon) {
	const word = words[head];
	if (word?.tag === "time") return "";
	const first = words[from];
	const determiner = first?.tag === "determiner" ? first.determiner.english : "";
	const before = words[from - 1];
	const merged = before?.tag === "preposition" && before.preposition.english.endsWith(" the");
	const english = noun === void 0 ? ownNoun(text, word, named, lexicon) : plural ? pluralOf(noun.english) : noun.english;
	return [
		merged || determiner === "no" ? "" : counted || (determiner === "some" ? "" : determiner === "a" ? articleFor([...adjectives, english][0] ?? "") : determiner),
		...new Set(adjectives),
		english
	].filter((one) => one !== "").join(" ");
}
var ownNoun = (text, word, named, lexicon) => named && !lexicon.capitals ? text : word?.token.lower ?? text;
var articleFor = (word) => /^[aeiou]/.test(word) ? "an" : "a";
var SAME = /(?:s|hair|sheep|fish|deer)$/;
function pluralOf(english) {
	const [last = "", ...first] = english.split(" ").toReversed();
	return SAME.test(last) ? english : [...first.toReversed(), manyOf(last)].join(" ");
}
var OPEN = /^(?:beach|shore|island|farm|hill|mountain|roof|rooftop|platform|pier|quay|bridge|balcony|road|path|table|wall|ship|boat|bench|floor|ground|deck|stairs|rock|riverbank|chair|armchair)s?$/;
function wordIn(word, lexicon, open) {
	if (word.tag === "preposition") return word.preposition.english === "in" && open ? "on" : word.preposition.english;
	if (word.tag === "adjective" || word.tag === "adverb" || word.tag === "particle") return word.english;
	if (word.tag === "and") return "and";
	if (word.tag === "verb") return ing(lexicon.meaning(word.verb.lemma)?.split("|")[0] ?? "");
	return word.tag === "unknown" || word.tag === "name" ? word.token.lower : "";
}
function ing(english) {
	if (english === "") return "";
	const [verb = "", ...rest] = english.split(" ");
	return [participleOf(verb), ...rest].join(" ");
}
// web/core/producer/languages/told.ts
function toldRead({ spots, member }, clauses, lexicon) {
	const beside = spots.map(({ unit, chunk }) => featuresAt(clauses[unit], chunk.to, lexicon));
	const worn = clauses.filter(({ reading }) => reading.subject?.id === member.id).map((clause) => wornIn(clause, lexicon));
	const adjectives = spots.flatMap(({ chunk }) => chunk.adjectives.filter((word) => visible.has(word)));
	return {
		adjectives: [...new Set(adjectives)].slice(0, 2),
		features: [...new Set([...beside, ...worn].flat())].slice(0, 2),
		years: void 0
	};
}
function featuresAt(clause, at, lexicon) {
	const [before, word] = [clause?.words[at - 1], clause?.words[at]];
	if (clause === void 0 || before === void 0 || word === void 0) return [];
	if (!lexicon.with.has(word.token.lower) || endsPhrase(before.token) && !before.token.after.startsWith(",")) return [];
	return wornFrom(clause, at + 1, lexicon);
}
function wornIn(clause, lexicon) {
	const word = clause.words[clause.verb];
	const english = word?.tag === "verb" ? lexicon.meaning(word.verb.lemma) ?? "" : "";
	return /^(?:wear|carry|put on)$/.test(english) ? wornFrom(clause, clause.verb + 1, lexicon) : [];
}
function featuresEnd(clause, at, lexicon) {
	const word = clause.words[at];
	if (word === void 0 || !lexicon.with.has(word.token.lower)) return at;
	return wornChunks(clause, at + 1).at(-1)?.to ?? at;
}
function wornFrom({ chunks, words }, at, lexicon) {
	return wornChunks({
		chunks,
		words
	}, at).map((chunk) => {
		const text = chunkIn(chunk, words, lexicon).replace(/^the /, "");
		return chunk.plural || /^(?:an?|two) /.test(text) || /(?:hair|s)$/.test(text) ? text : withArticle(text);
	});
}
function wornChunks({ chunks, words }, at) {
	const found = [];
	let next = at;
	for (const chunk of chunks.filter(({ from }) => from >= at)) {
		const noun = chunk.noun?.head ?? "";
		if (!words.slice(next, chunk.from).every(({ tag }) => tag === "and") || !(worn.has(noun) || worn.has(`${noun}s`) || bodyParts.has(noun))) break;
		found.push(chunk);
		next = chunk.to;
	}
	return found;
}
// web/core/producer/languages/word.ts
function wordsOf(tokens, lexicon) {
	const words = [];
	tokens.forEach((_, at) => words.push(wordAt(tokens, at, words, lexicon)));
	return words;
}
function wordAt(tokens, at, words, lexicon) {
	const token = tokens[at];
	if (token === void 0) throw new Error(`no token ${at}`);
	const { lower } = token;
	const before = words.at(-1);
	const next = tokens[at + 1];
	const noun = isNounHere(token, at, before, next, lexicon) ? lexicon.noun(lower) : void 0;
	if (lexicon.timeNouns.has(lower) && (!lexicon.capitals || token.capital || before?.tag === "time")) return {
		token,
		tag: "time"
	};
	if (noun !== void 0) return {
		token,
		tag: "noun",
		noun
	};
	if (lexicon.particles.has(lower) && endsHere(tokens, at) && at > 1) return {
		token,
		tag: "particle",
		english: lexicon.particles.get(lower) ?? ""
	};
	const determiner = lexicon.determiners.get(lower);
	const pronoun = lexicon.pronouns.get(lower);
	if (determiner !== void 0 && (pronoun === void 0 || opensNoun(token, next, lexicon)) && next !== void 0) return {
		token,
		tag: "determiner",
		determiner
	};
	if (pronoun !== void 0 && !token.capital) return {
		token,
		tag: "pronoun",
		pronoun
	};
	if (pronoun !== void 0 && at === 0) return {
		token,
		tag: "pronoun",
		pronoun
	};
	const closed = lexicon.verb(lower) !== void 0 && next !== void 0 && lexicon.prepositions.has(next.lower) && before?.tag === "noun" ? void 0 : closedAt(token, words, lexicon);
	if (closed !== void 0) return closed;
	return openAt(token, at, before, next, lexicon);
}
function closedAt(token, words, lexicon) {
	const { lower } = token;
	const preposition = lexicon.prepositions.get(lower);
	if (preposition !== void 0) return {
		token,
		tag: "preposition",
		preposition
	};
	if (lexicon.negations.has(lower)) return {
		token,
		tag: "negation"
	};
	if (lexicon.and.has(lower)) return {
		token,
		tag: "and"
	};
	if (lexicon.joints.has(lower) || lexicon.relative.has(lower)) return {
		token,
		tag: "joint"
	};
	const auxiliary = lexicon.auxiliaries.get(lower);
	if (auxiliary !== void 0) return {
		token,
		tag: "auxiliary",
		auxiliary
	};
	const adverb = lexicon.adverbs.get(lower);
	const swims = lexicon.verb(lower) !== void 0 && !words.some(({ tag }) => tag === "negation");
	return adverb === void 0 || swims ? void 0 : {
		token,
		tag: "adverb",
		english: adverb
	};
}
function openAt(token, at, before, next, lexicon) {
	const { lower, capital } = token;
	const adjective = lexicon.adjective(lower);
	const verb = lexicon.verb(lower);
	const inPhrase = before?.tag === "determiner" || before?.tag === "noun" || before?.tag === "adjective";
	if (adjective !== void 0 && !(capital && at > 0) && (verb === void 0 || inPhrase || next?.capital === true)) return {
		token,
		tag: "adjective",
		english: adjective
	};
	if (verb !== void 0 && !(capital && at > 0)) return {
		token,
		tag: "verb",
		verb
	};
	if (adjective !== void 0) return {
		token,
		tag: "adjective",
		english: adjective
	};
	return {
		token,
		tag: capital ? "name" : "unknown"
	};
}
function isNounHere({ lower, capital, after }, at, before, next, lexicon) {
	if (lexicon.capitals) return capital && !lexicon.determiners.has(lower) && !lexicon.prepositions.has(lower);
	if (capital && at > 0 && lexicon.noun(lower)?.head !== void 0 && before?.tag !== "determiner") {
		if (lexicon.names.f.has(lower) || lexicon.names.m.has(lower)) return false;
	}
	if (lexicon.adjective(lower) !== void 0 && next !== void 0 && after.trim() === "" && lexicon.noun(next.lower) !== void 0 && !lexicon.prepositions.has(next.lower)) return false;
	if (!(lexicon.verb(lower) !== void 0 || lexicon.adjective(lower) !== void 0) && !lexicon.determiners.has(lower) && !lexicon.prepositions.has(lower)) return true;
	return [
		"determiner",
		"preposition",
		"adjective"
	].includes(before?.tag ?? "") && !lexicon.determiners.has(lower);
}
function opensNoun(token, next, lexicon) {
	if (next === void 0 || endsPhrase(token)) return false;
	if (lexicon.capitals) return next.capital || lexicon.adjective(next.lower) !== void 0 || ENDED.test(next.lower);
	if (lexicon.noun(next.lower) !== void 0 || lexicon.adjective(next.lower) !== void 0) return true;
	return ![
		lexicon.prepositions,
		lexicon.auxiliaries,
		lexicon.pronouns
	].some((list) => list.has(next.lower)) && lexicon.verb(next.lower) === void 0;
}
var ENDED = /(?:e|en|er|es|em)$/;
var endsHere = (tokens, at) => {
	const token = tokens[at];
	return token !== void 0 && (at === tokens.length - 1 || endsPhrase(token) || tokens[at + 1]?.lower === "und");
};
function chunksOf(words, lexicon) {
	const chunks = [];
	for (let at = 0; at < words.length; at++) {
		const from = at;
		while (isBefore$2(words[at], words[at + 1], at > from, words[at - 1])) at++;
		const head = words[at];
		if (!(head !== void 0 && (isHead(head) || head.tag === "unknown" && at > from && isOpened(words, from)))) {
			at = Math.max(from, at - 1);
			if (words[at]?.tag !== "determiner" && words[at]?.tag !== "adjective") at = from;
			continue;
		}
		let to = at + 1;
		while (head.tag === "name" && words[to]?.tag === "name" && !endsPhrase(words[to - 1]?.token ?? head.token)) to++;
		while (lexicon.adjectivesFollow && head.tag !== "name" && words[to]?.tag === "adjective" && !endsPhrase(words[to - 1]?.token ?? head.token)) to++;
		chunks.push(chunk(words, from, at, to, lexicon));
		at = to - 1;
	}
	return chunks;
}
var isHead = ({ tag }) => tag === "noun" || tag === "name" || tag === "time";
var isOpened = (words, at) => words[at]?.tag === "determiner";
function isBefore$2(word, next, inside, before) {
	if (word === void 0 || next === void 0 || inside && before !== void 0 && endsPhrase(before.token)) return false;
	if (word.tag === "determiner") return true;
	return word.tag === "adjective" && !endsPhrase(word.token) && next.tag !== "verb";
}
function chunk(words, from, head, to, lexicon) {
	const own = words.slice(from, to);
	const first = words[from];
	const word = words[head];
	const determiner = first?.tag === "determiner" ? first.determiner : void 0;
	const noun = word?.tag === "noun" ? word.noun : void 0;
	const before = words[from - 1];
	const governed = before?.tag === "preposition" && !endsPhrase(before.token);
	const plain = determiner?.english ?? "";
	const named = word?.tag === "name";
	const text = own.filter(({ tag }) => tag !== "determiner").map(({ token }) => token.text).join(" ");
	return {
		from,
		to,
		head,
		noun,
		named,
		text,
		word: word?.token.text ?? text,
		adjectives: own.flatMap((one) => one.tag === "adjective" ? [one.english] : []),
		determiner: first?.tag === "determiner" ? first.token.lower : "",
		whose: determiner?.whose ?? false,
		counted: /^(?:two|three|four|five|six|seven|eight|nine|ten|many|several)$/.test(plain) ? plain : "",
		preposition: governed ? from - 1 : -1,
		oblique: (determiner?.oblique ?? false) && lexicon.capitals,
		gender: lexicon.capitals ? noun?.gender ?? determiner?.gender : determiner?.gender ?? noun?.gender,
		plural: numberOf(noun, determiner, first?.token.lower ?? "")
	};
}
function numberOf(noun, determiner, article) {
	if (noun === void 0) return determiner?.plural ?? false;
	if (noun.plural && /^(?:dem|einen|einem|den)$/.test(article) && noun.gender === "m") return false;
	if (!noun.plural && noun.gender !== "f" && /^(?:die|diese|meine|seine|ihre|unsere|keine)$/.test(article)) return true;
	return noun.plural || (determiner?.plural ?? false);
}
var isBeing$1 = ({ noun }) => noun !== void 0 && beingOf(noun.head) !== void 0;
var isPlace = ({ noun }) => noun !== void 0 && (isPlaceWord(noun.english) || isPlaceWord(noun.head)) && beingOf(noun.head) === void 0;
// web/core/producer/languages/acting.ts
function momentsRead(units, clauses, places, cast, lexicon) {
	return units.flatMap((unit, at) => {
		const clause = clauses[at];
		if (clause === void 0) return [];
		const doers = clause.doers.map(({ member }) => member);
		const action = actionRead(unit, clause, cast, lexicon);
		const scene = doers.length > 0 ? "" : sceneRead(clause, cast, lexicon);
		const place = places[at] ?? "";
		const newPlace = at === 0 || places[at - 1] !== place;
		const others = clause.reading.present.filter((member) => !doers.includes(member));
		const told = ownPredicate(unit, clause);
		return [{
			unit,
			doers,
			others,
			action,
			scene,
			objects: action.objects,
			place,
			newPlace,
			weight: weightOf$1(unit, action, doers, newPlace),
			...told !== "" && doers.length > 0 && { told }
		}];
	});
}
var weightOf$1 = ({ tokens }, { visible }, doers, newPlace) => (doers.length === 0 ? .6 : visible ? 1.2 : .7) + (doers.some(({ named }) => named) ? .3 : .1) + Math.min(tokens.length, 14) / 40 + (newPlace ? .2 : 0);
function ownPredicate({ source, end }, { words, finite, said }) {
	const told = said !== void 0 && said.from < finite;
	const clitics = told ? words.slice(said.to, finite).toReversed().findIndex(({ tag }) => tag !== "pronoun" && tag !== "negation") : 0;
	const start = words[told ? clitics < 0 ? said.to : finite - clitics : words[0]?.tag === "and" ? 1 : 0]?.token.start ?? end;
	return source.slice(start, end).replace(/[«»„“”"—].*$/su, "").replace(/^[\s,;]+|[\s,;:.!?…]+$/gu, "").slice(0, 120);
}
function glossing(clause, cast, lexicon) {
	const { words, chunks, reading, said, verb, finite } = clause;
	const own = new Set(clause.doers.map(({ member }) => member.id));
	const thing = chunks.some((chunk) => chunk.from > finite && chunk.preposition < 0);
	const english = meaningOf(clause, lexicon) ?? "";
	const toward = !thing ? "" : GIVING.test(english) ? "to " : "for ";
	const features = featuresEnd(clause, said?.to ?? -1, lexicon);
	return {
		words,
		chunks,
		lexicon,
		direct: !GIVING.test(english) && !GOING$3.test(english),
		being(at) {
			const mention = reading.mentions.find(({ from }) => from === at);
			const member = cast.find(({ id }) => id === mention?.id);
			if (mention === void 0 || member === void 0) return void 0;
			const joint = mention.pronoun && at < finite ? toward : "";
			return {
				noun: own.has(member.id) ? "" : nounOf$1(member),
				to: mention.to,
				joint
			};
		},
		skip: (at) => at === verb || at === finite || words[at]?.tag === "particle" || said !== void 0 && at >= said.from && at < features
	};
}
var GOING$3 = /^(?:go|come|run|walk|return|arrive|climb|jump|swim|fly|drive|ride|travel|sit|speak|wave|play)/;
var GIVING = /^(?:give|hand|offer|show|bring|hold out|stretch out|throw|tell|sell|put|lay|lend|serve)/;
function actionRead(unit, clause, cast, lexicon) {
	const { words, verb, finite, reading } = clause;
	const objects = objectsIn(clause, lexicon);
	const still = {
		doing: pick(stills, unit.text),
		bare: "move",
		objects,
		visible: false
	};
	const word = words[verb];
	if (unit.speech && words.length === 0) return spoken("say", unit, clause, cast);
	if (word?.tag === "auxiliary") return being(clause, cast, lexicon, still);
	const english = word?.tag === "verb" ? meaningOf(clause, lexicon) : void 0;
	if (english === void 0) {
		const own = ownPredicate(unit, clause);
		return own === "" ? still : {
			doing: own,
			bare: own,
			objects,
			visible: true,
			strange: true
		};
	}
	const [base = ""] = english.split(" ");
	if (speechVerbs.has(base) && !isSeen(base, "")) return spoken(base, unit, clause, cast);
	const all = glossing(clause, cast, lexicon);
	const after = gloss(all, Math.min(finite + 1, words.length)).text;
	const rest = `${after} ${gloss({
		...all,
		skip: (at) => all.skip(at) || words[at]?.tag === "and"
	}, 0, finite).text}`.trim();
	const toward = inwardWithObject.get(base);
	if (toward !== void 0 && /^(?:the|an?|two|three|some) /.test(after)) return {
		doing: `${toward} ${after}`,
		bare: `${base} ${after}`,
		objects,
		visible: true
	};
	const seen = inward.get(base) ?? (toward === void 0 ? void 0 : "looking up, lips parted");
	if (seen !== void 0) return {
		...still,
		doing: seen
	};
	const clauseEnd = words.findIndex(({ tag }, at) => at > finite && (tag === "and" || tag === "joint"));
	return {
		doing: (words.slice(0, clauseEnd < 0 ? words.length : clauseEnd).some(({ tag }) => tag === "negation") && reading.verb >= 0 ? `refusing to ${english} ${rest}` : `${ing(english)} ${rest}`).trim(),
		bare: `${english} ${rest}`.trim(),
		objects,
		visible: true
	};
}
function meaningOf({ words, chunks, verb, finite }, lexicon) {
	const word = words[verb];
	if (word?.tag !== "verb") return void 0;
	const thing = chunks.some(({ from, preposition, noun }) => from > finite && preposition < 0 && noun !== void 0);
	const meaning = (lemma) => {
		const [alone, withThing = alone] = lexicon.meaning(lemma)?.split("|") ?? [];
		return thing ? withThing : alone;
	};
	const particle = words.findLast(({ tag }) => tag === "particle");
	if (particle?.tag !== "particle") return meaning(word.verb.lemma);
	const plain = meaning(word.verb.lemma);
	return meaning(particle.token.lower + word.verb.lemma) ?? (plain === void 0 ? void 0 : `${plain} ${particle.english}`.trim());
}
function being(clause, cast, lexicon, still) {
	const { words, finite, verb } = clause;
	const word = words[verb];
	const sense = word?.tag === "auxiliary" ? word.auxiliary.sense : "be";
	const { text, strange } = gloss(glossing(clause, cast, lexicon), finite + 1);
	if (text === "" || strange > 1) return still;
	if (sense === "have") return {
		...still,
		doing: `standing with ${text}`
	};
	return /^(?:an?|the) /.test(text) ? still : {
		...still,
		doing: `${text}, standing`,
		bare: `be ${text}`
	};
}
function spoken(base, { text }, { reading }, cast) {
	const token = {
		text: base,
		lower: base,
		start: 0,
		end: 0,
		capital: false,
		after: ""
	};
	const name = (id) => {
		const member = cast.find((one) => one.id === id);
		return member === void 0 ? "other" : nounOf$1(member);
	};
	return speaking({
		tokens: [token],
		mentions: [],
		name,
		it: "",
		self: reading.subject?.id ?? ""
	}, {
		...reading,
		verb: 0
	}, text);
}
function objectsIn({ words, chunks, said }, lexicon) {
	const things = chunks.filter((chunk) => isThing$2(chunk) && !(said !== void 0 && chunk.from >= said.from && chunk.to <= said.to));
	const direct = things.filter(({ preposition }) => preposition < 0);
	const others = things.filter(({ preposition }) => preposition >= 0);
	const texts = [...direct, ...others].map((chunk) => `the ${chunkIn(chunk, words, lexicon).replace(/^(?:the|an?) /, "")}`);
	return [...new Set(texts)].slice(0, 3);
}
var isThing$2 = (chunk) => chunk.noun !== void 0 && !isBeing$1(chunk) && !worn.has(chunk.noun.head) && !bodyParts.has(chunk.noun.head);
function sceneRead(clause, cast, lexicon) {
	const { words, finite } = clause;
	const free = {
		...glossing(clause, cast, lexicon),
		skip: (at) => words[at]?.tag === "particle" || at === finite || at === clause.verb
	};
	const english = meaningOf(clause, lexicon);
	const before = gloss({
		...free,
		skip: (at) => free.skip(at) || words[at]?.tag === "joint" || words[at]?.tag === "and"
	}, 0, Math.max(0, finite));
	const after = gloss(free, Math.max(0, finite + 1));
	if (/\bnobody\b/.test(before.text)) return "an empty silent place";
	const known = before.known + after.known;
	const strange = before.strange + after.strange + (english === void 0 && words[finite]?.tag === "verb" ? 1 : 0);
	const own = words.map(({ token }) => token.text).join(" ");
	if (known === 0 || strange > known) return own.slice(0, 120) || "an empty silent place";
	const text = [
		before.text,
		english === void 0 ? "" : ing(english),
		after.text
	].filter((part) => part !== "").join(" ");
	return text === "" ? own : text;
}
// web/core/producer/languages/beings.ts
function beingsOf(parsed, lexicon) {
	const names = namesIn(parsed, lexicon);
	const groups = [];
	parsed.forEach(({ words, chunks }, unit) => {
		chunks.forEach((chunk, at) => {
			const spot = {
				unit,
				chunk
			};
			if (chunk.named && names.has(chunk.text)) named$3(groups, spot).spots.push(spot);
			else if (isBeing$1(chunk) && listed(words, chunks, at, names).length > 1) for (const name of listed(words, chunks, at, names)) named$3(groups, {
				unit,
				chunk: name
			}).nouns.push(alone(spot));
			else if (isBeing$1(chunk) && isPresent(words, chunks, at, lexicon)) placed(groups, spot, linkedName(words, chunks, at, names, lexicon));
		});
	});
	const all = groups.filter(({ spots, nouns }) => spots.length + nouns.length > 0);
	merged(all);
	const taken = new Set();
	const ordered = all.toSorted((a, b) => first$1(a) - first$1(b)).map((group) => beingOfGroup(group, taken, lexicon));
	const teller = tellerOf(parsed, taken);
	return teller === void 0 ? ordered : [teller, ...ordered];
}
var first$1 = ({ spots, nouns }) => Math.min(...[...spots, ...nouns].map(({ unit, chunk }) => unit + chunk.from / 1e3));
function named$3(groups, { chunk }) {
	const words = chunk.text.split(" ");
	const known = groups.find(({ name }) => name !== "" && (name === chunk.text || name.split(" ").includes(words[0] ?? "") || words.includes(name)));
	if (known !== void 0) {
		if (chunk.text.length > known.name.length) known.name = chunk.text;
		return known;
	}
	const group = {
		name: chunk.text,
		spots: [],
		nouns: []
	};
	groups.push(group);
	return group;
}
function placed(groups, spot, name) {
	if (name !== void 0) {
		named$3(groups, {
			unit: spot.unit,
			chunk: name
		}).nouns.push(spot);
		return;
	}
	const other = /^(?:otr|ander|autre|zweit|second)/.test(adjectiveBefore(spot));
	const known = groups.find(({ nouns }) => nouns.some((one) => isSame(one.chunk, spot.chunk)));
	if (known !== void 0 && !other) known.nouns.push(spot);
	else groups.push({
		name: "",
		spots: [],
		nouns: [spot]
	});
}
var adjectiveBefore = ({ chunk }) => chunk.text.toLowerCase();
var isSame = (a, b) => a.noun?.head === b.noun?.head && a.plural === b.plural && (a.noun?.gender === b.noun?.gender || a.noun?.english === "child");
function listed(words, chunks, at, names) {
	const [chunk, one, two] = [
		chunks[at],
		chunks[at + 1],
		chunks[at + 2]
	];
	if (chunk?.plural !== true || one?.from !== chunk.to || two?.from !== one.to + 1 || words[one.to]?.tag !== "and") return [];
	return [one, two].filter(({ text, named: isName }) => isName && names.has(text));
}
var alone = ({ unit, chunk }) => ({
	unit,
	chunk: {
		...chunk,
		plural: false,
		counted: ""
	}
});
function merged(groups) {
	for (const group of groups.slice()) {
		const [start] = group.nouns;
		const generic = GENERIC.test(start?.chunk.noun?.head ?? "");
		if (group.name !== "" || start === void 0 || !generic || start.chunk.plural) continue;
		if (/^(?:un|una|une|ein|eine|einen|einem|einer)$/.test(start.chunk.determiner) || start.chunk.whose) continue;
		const fitting = groups.filter((one) => one !== group && !(one.name === "" && GENERIC.test(one.nouns[0]?.chunk.noun?.head ?? "")) && one.nouns[0]?.chunk.plural !== true && first$1(one) < first$1(group) && one.nouns.every(({ chunk }) => fits(chunk, start.chunk)));
		const known = fitting.length === 1 ? fitting[0] : void 0;
		if (known === void 0) continue;
		known.nouns.push(...group.nouns);
		groups.splice(groups.indexOf(group), 1);
	}
}
var GENERIC = /^(?:man|woman|girl|boy|child|hermit|crone|youth|lady)$/;
function fits(a, b) {
	const [one, two] = [personOf(a.noun?.head ?? ""), personOf(b.noun?.head ?? "")];
	if (one === void 0 || two === void 0) return false;
	return (one.age === two.age || two.age === "adult") && (a.noun?.gender === b.noun?.gender || b.noun?.gender === "n");
}
function isPresent(words, chunks, at, lexicon) {
	const chunk = chunks[at];
	if (chunk === void 0) return false;
	const governor = words[chunk.preposition]?.token.lower ?? "";
	if (lexicon.like.has(governor)) return false;
	const owner = /^(?:de|del|du|d'|von|vom|des)$/.test(governor) && chunk.plural;
	if (chunk.determiner === "" && !chunk.plural && words[chunk.from - 1]?.tag === "noun") return false;
	return !owner && !(chunk.determiner === "" && !chunk.plural && governor !== "" && chunk.adjectives.length === 0 && owns(governor));
}
var owns = (governor) => /^(?:de|d'|en|als)$/.test(governor);
function linkedName(words, chunks, at, names, lexicon) {
	const [before, chunk, next] = [
		chunks[at - 1],
		chunks[at],
		chunks[at + 1]
	];
	if (chunk === void 0 || chunk.plural) return void 0;
	const isName = (one) => one?.named === true && names.has(one.text);
	const end = words[chunk.to - 1]?.token;
	if (isName(next) && end !== void 0) {
		const between = words.slice(chunk.to, next.from);
		if (between.length === 0 && (!endsPhrase(end) || end.after.trim().startsWith(",") && closes$1(words, next))) return next;
		const tells = between.some(({ token }) => lexicon.called.has(token.lower));
		if (between.length < 5 && tells) return next;
	}
	if (!isName(before)) return void 0;
	const between = words.slice(before.to, chunk.from);
	const comma = /^\s*,/.test(words[before.to - 1]?.token.after ?? "");
	if (between.length === 0 && comma && closes$1(words, chunk)) return before;
	return between.length === 1 && between[0]?.tag === "auxiliary" && between[0].auxiliary.sense === "be" ? before : void 0;
}
function closes$1(words, { to }) {
	const last = words[to - 1]?.token;
	const next = words[to];
	return next === void 0 || last !== void 0 && /[,.]/.test(last.after) && next.tag !== "and" || next.tag === "preposition";
}
function namesIn(parsed, lexicon) {
	const seen = new Map();
	for (const { words, chunks } of parsed) for (const chunk of chunks) {
		if (!chunk.named) continue;
		const known = seen.get(chunk.text) ?? {
			score: 0,
			against: 0
		};
		known.score += evidence(words, chunk, lexicon);
		known.against += contrary(words, chunk, lexicon);
		seen.set(chunk.text, known);
	}
	const sure = [...seen].filter(([text, { score, against }]) => isGiven(text, lexicon) || score > 1 && against === 0);
	return new Set(sure.map(([text]) => text));
}
var isGiven = (text, { names }) => {
	const given = text.toLowerCase().split(" ")[0] ?? "";
	return names.f.has(given) || names.m.has(given);
};
function evidence(words, { from, to, preposition }, lexicon) {
	const [before, next] = [words[from - 1], words[to]];
	const acts = next?.tag === "verb" || next?.tag === "auxiliary" || next?.tag === "pronoun" || next?.tag === "negation";
	const beside = before?.tag === "noun" || before?.tag === "verb" || before?.token.lower === "a" || before?.tag === "and";
	const inside = from > 0 && preposition < 0 ? 1 : 0;
	return (acts ? 2 : 0) + (beside && !endsPhrase(before.token) ? 1 : 0) + (lexicon.capitals ? 0 : inside);
}
function contrary(words, { determiner, preposition, text }, lexicon) {
	const governor = words[preposition]?.token.lower ?? "";
	const where = /^(?:en|in|nach|im|aus|desde|hacia|dans|chez|zum|zur|am|vom|ins|beim)$/.test(governor);
	const thing = lexicon.capitals && (determiner !== "" || /(?:ung|heit|keit|schaft|tion|chen|nis|tum)$/.test(text));
	return where || thing ? 1 : 0;
}
function beingOfGroup(group, taken, lexicon) {
	const { name, spots, nouns } = group;
	const role = nouns.find(({ chunk }) => !GENERIC.test(chunk.noun?.head ?? "")) ?? nouns[0];
	const noun = role?.chunk.noun;
	const english = noun?.head ?? "";
	const being = beingOf(english);
	const given = name.toLowerCase().split(" ")[0] ?? "";
	const gender = role?.chunk.gender ?? (lexicon.names.f.has(given) ? "f" : lexicon.names.m.has(given) ? "m" : given.endsWith("a") ? "f" : void 0);
	const plural = name === "" && (role?.chunk.plural ?? false);
	const own = name || ownName(role);
	const sex = sexOf(english, gender, being?.kind ?? "person");
	const called = name === "" ? `${articleOf(gender, plural || (noun?.plural ?? false), lexicon)}${own}` : own;
	const aliases = [...new Set(nouns.flatMap(({ chunk }) => [chunk.text, headText(chunk)]))].filter((one) => one !== own);
	const isGroup = plural || being?.plural === true;
	const counted = nouns.find(({ chunk }) => chunk.counted !== "")?.chunk.counted ?? "";
	return {
		member: {
			id: unique(slug(own, "character"), taken),
			name: own,
			aliases: [...new Set([...spots.map(({ chunk }) => chunk.text), ...aliases])].filter((one) => one !== own),
			kind: isGroup ? "group" : being?.kind ?? "person",
			sex,
			age: ageOf(nouns, english),
			noun: english,
			named: name !== "",
			plural: isGroup,
			phrases: [...spots, ...nouns].map((spot) => phraseOf(spot, counted)),
			called,
			...isGroup && { many: being?.plural === true ? english : manyOf(english) }
		},
		gender,
		spots: [...spots, ...nouns]
	};
}
var ownName = (role) => role === void 0 ? "" : headText(role.chunk);
var headText = ({ text, word, noun }) => noun === void 0 ? text : /^\p{Lu}/u.test(noun.base) ? noun.base : word;
var articleOf = (gender, plural, lexicon) => {
	return `${plural ? lexicon.plural.many : lexicon.plural[gender ?? "m"]} `;
};
function sexOf(english, gender, kind) {
	const told = personOf(english)?.sex ?? "unknown";
	if (told !== "unknown") return told;
	if (kind !== "person") return "unknown";
	return gender === "f" ? "female" : gender === "m" ? "male" : "unknown";
}
function ageOf(nouns, english) {
	const adjectives = nouns.flatMap(({ chunk }) => chunk.adjectives);
	if (adjectives.includes("old")) return "old";
	if (adjectives.includes("young")) return "young";
	const told = nouns.map(({ chunk }) => personOf(chunk.noun?.head ?? "")?.age).find((age) => age === "child" || age === "old");
	if (told !== void 0) return told;
	if (adjectives.includes("small") && personOf(english) !== void 0) return "child";
	return personOf(english)?.age ?? "unknown";
}
var phraseOf = ({ unit, chunk }, counted) => ({
	unit,
	from: chunk.from,
	to: chunk.to,
	head: chunk.noun?.head ?? chunk.text,
	named: chunk.named,
	kind: beingOf(chunk.noun?.head ?? "")?.kind ?? "person",
	plural: chunk.plural,
	determiner: chunk.counted || counted,
	adjectives: chunk.adjectives.filter((word) => visible.has(word)),
	governed: chunk.preposition < 0 ? "" : "with"
});
function tellerOf(parsed, taken) {
	const own = parsed.filter(({ words }) => words.some((word) => word.tag === "pronoun" && word.pronoun.person === 1 || word.tag === "verb" && word.verb.person === 1 && !word.verb.plural));
	const mine = parsed.filter(({ words }) => words.some(({ token }) => /^(?:mi|mis|mein|meine|meinen|meinem|meiner|mon|ma|mes|yo|ich|je|j')$/.test(token.lower)));
	if (!parsed.some(({ words }) => words.some(({ token }) => /^(?:yo|ich|je|j')$/.test(token.lower))) && (own.length < 2 || mine.length === 0)) return void 0;
	return {
		member: speaker$1(unique("narrator", taken), "narrator", [
			"yo",
			"ich",
			"je"
		]),
		gender: void 0,
		spots: []
	};
}
// web/core/producer/languages/clauses.ts
var sentences = new Intl.Segmenter("und", { granularity: "sentence" });
function clausesOf(units, lexicon) {
	const sources = [];
	for (const unit of units) {
		const last = sources.at(-1);
		if (last?.source === unit.source && (last.units.at(-1)?.sentence ?? 0) <= unit.sentence) last.units.push(unit);
		else sources.push({
			source: unit.source,
			units: [unit]
		});
	}
	return sources.flatMap((one) => withoutSilence(sourceUnits(one.source, one.units, lexicon)));
}
function sourceUnits(source, units, lexicon) {
	const silent = source.replace(lexicon.quotes, (quote) => " ".repeat(quote.length));
	const begin = units[0]?.start ?? 0;
	return sentencesOf(source).map(({ start, end }) => ({
		start,
		end,
		sentence: units.findLast((unit) => unit.start <= start + source.slice(start, end).search(/\S|$/))?.sentence ?? units[0]?.sentence ?? 0
	})).filter(({ end }) => end > begin).flatMap(({ start, end, sentence }) => {
		const edges = [
			start,
			...cutsIn(silent.slice(start, end), lexicon).map((at) => start + at),
			end
		];
		return edges.slice(1).map((to, at) => unitAt(source, silent, edges[at] ?? start, to, sentence, lexicon));
	});
}
function sentencesOf(source) {
	const spans = [];
	for (const { segment, index } of sentences.segment(source)) {
		const before = spans.at(-1);
		const end = index + segment.length;
		if (before !== void 0 && /^[\s—»”“"]*\p{Ll}/u.test(segment)) before.end = end;
		else spans.push({
			start: index,
			end
		});
	}
	return spans;
}
function unitAt(source, silent, start, end, sentence, lexicon) {
	const tokens = lexicon.tokens(silent.slice(start, end)).map((token) => {
		return {
			...token,
			start: token.start + start,
			end: token.end + start
		};
	});
	const text = source.slice(start, end).trim();
	return {
		text,
		start,
		end,
		sentence,
		tokens,
		source,
		speech: text !== silent.slice(start, end).trim()
	};
}
function withoutSilence(units) {
	const kept = [];
	for (const unit of units) {
		const before = kept.at(-1);
		const talk = unit.speech && before?.speech === true && before.tokens.length === 0;
		if (unit.text === "") continue;
		if (before === void 0 || unit.tokens.length > 0 || talk) kept.push({ ...unit });
		else {
			before.text += ` ${unit.text}`;
			before.end = unit.end;
			before.speech ||= unit.speech;
		}
	}
	return kept;
}
function cutsIn(text, lexicon) {
	const words = wordsOf(lexicon.tokens(text), lexicon);
	const edges = words.flatMap((_, at) => isEdge(words, at) ? [at] : []);
	const cuts = [];
	let since = 0;
	edges.forEach((at, index) => {
		const rest = words.slice(at, edges[index + 1] ?? words.length);
		const done = words.slice(since, at);
		if (!(done.length > 2 && rest.length > 2) || isAside$1(words, at, lexicon) || !hasVerb(done) || !hasVerb(rest)) return;
		if (isAside$1(words, since, lexicon)) return;
		cuts.push(words[at]?.token.start ?? 0);
		since = at;
	});
	return cuts;
}
function isEdge(words, at) {
	const [before, word] = [words[at - 1], words[at]];
	if (before === void 0 || word === void 0) return false;
	return /[,;:–—]/.test(before.token.after) || word.tag === "and" || word.tag === "joint" && at > 2;
}
var isAside$1 = (words, at, { relative }) => at > 0 && relative.has(words[at]?.token.lower ?? "") && hasAside(words, at);
function hasAside(words, at) {
	const end = words.findIndex((word, index) => index >= at && endsPhrase(word.token));
	const last = words[end < 0 ? words.length - 1 : end];
	const [first, second] = [words[at], words[at + 1]];
	if (first?.tag !== "determiner" && first?.tag !== "pronoun") return true;
	return second?.tag !== "noun" && (last?.tag === "verb" || last?.tag === "auxiliary") && words[at + 1]?.tag !== "verb";
}
var hasVerb = (words) => words.some((word) => word.tag === "verb" && word.verb.kind === "finite" || word.tag === "auxiliary");
// web/core/producer/languages/hours.ts
function hoursRead(units, { hours, weathers }) {
	let hour = {
		time: "day",
		weather: "clear"
	};
	return units.map(({ tokens, source, start, end }) => {
		const outside = tokens.length === 0 ? "" : source.slice(start, end).toLowerCase();
		const time = hours.find(([pattern]) => pattern.test(outside))?.[1];
		const weather = weathers.find(([pattern]) => pattern.test(outside))?.[1];
		if (time !== void 0 && time !== hour.time) hour = {
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
// web/core/producer/languages/recall.ts
var Recall = class {
	#subjects = [];
	#together = [];
	#recent = [];
	get subjects() {
		return this.#subjects;
	}
	note(subjects, others) {
		for (const being of [...others, ...subjects]) {
			const at = this.#recent.indexOf(being);
			if (at >= 0) this.#recent.splice(at, 1);
			this.#recent.unshift(being);
		}
		if (subjects.length > 0) this.#subjects = [...subjects];
		if (subjects.length > 1) this.#together = [...subjects];
	}
	one(gender, but = []) {
		const fits = (being) => !but.includes(being) && !being.member.plural && being.member.id !== "narrator" && (gender === void 0 || being.gender === void 0 || being.gender === gender || isChild(being, gender));
		const [subject] = this.#subjects;
		const found = subject !== void 0 && this.#subjects.length === 1 && fits(subject) ? subject : this.#recent.find((one) => fits(one));
		if (found !== void 0 && found.gender === void 0 && gender !== void 0) learn$1(found, gender);
		return found;
	}
	several() {
		if (this.#subjects.length > 1) return [...this.#subjects];
		const group = this.#recent.slice(0, 3).find(({ member }) => member.plural);
		if (group !== void 0) return [group];
		if (this.#together.length > 1) return this.#together;
		return this.#recent.filter(({ member }) => member.kind === "person" || member.kind === "animal").slice(0, 2);
	}
};
var isChild = ({ gender, member }, asked) => gender === "n" && (member.sex === "female" && asked === "f" || member.sex === "unknown" && asked === "m");
function learn$1(being, gender) {
	being.gender = gender;
	if (being.member.sex === "unknown" && being.member.kind === "person" && gender !== "n") being.member.sex = gender === "f" ? "female" : "male";
}
// web/core/producer/languages/reading.ts
function clausesRead(parsed, beings, lexicon) {
	const recall = new Recall();
	return parsed.map((one, unit) => {
		const clause = clauseRead(one, unit, beings, recall, lexicon);
		const present = clause.reading.present.flatMap(({ id }) => beings.find(({ member }) => member.id === id) ?? []);
		recall.note(clause.doers, present.filter((being) => !clause.doers.includes(being)));
		return clause;
	});
}
function clauseRead(parsed, unit, beings, recall, lexicon) {
	const { words } = parsed;
	const finite = finiteOf(words);
	const verb = lexicalOf(words, finite);
	const mentions = spotsIn(unit, beings, finite, words, lexicon);
	const subject = subjectOf$1(parsed, {
		mentions,
		finite
	}, beings, recall, lexicon);
	const doers = subject.doers;
	const objects = objectsOf(words, doers, recall, lexicon, subject.said);
	const all = [...mentions, ...objects].sort((a, b) => a.from - b.from);
	const present = [...new Set([...doers, ...all.map(({ being }) => being)])].map(({ member }) => member);
	const reading = {
		subject: doers[0]?.member ?? null,
		thing: subject.thing,
		verb: finite,
		present,
		mentions: all.map(({ id, from, to, pronoun, governed }) => {
			const beside = lexicon.with.has(words[from - 1]?.token.lower ?? "");
			return {
				id,
				from,
				to,
				pronoun,
				governed: governed && !beside
			};
		}),
		limb: ""
	};
	return {
		...parsed,
		reading,
		doers,
		said: subject.said,
		verb,
		finite
	};
}
function finiteOf(words) {
	const finite = (word) => word.tag === "auxiliary" || word.tag === "verb" && word.verb.kind === "finite";
	const at = words.findIndex(finite);
	return at >= 0 ? at : words.findIndex((word) => word.tag === "verb");
}
function lexicalOf(words, finite) {
	if (words[finite]?.tag !== "auxiliary") return finite;
	const at = words.findIndex((word, index) => index > finite && word.tag === "verb");
	const stop = words.findIndex((word, index) => index > finite && (word.tag === "joint" || word.tag === "and"));
	return at >= 0 && (stop < 0 || at < stop) ? at : finite;
}
function spotsIn(unit, beings, finite, words, lexicon) {
	return beings.flatMap((being) => being.spots.filter((spot) => spot.unit === unit).map(({ chunk }) => ({
		being,
		chunk
	}))).filter(({ chunk }) => !lexicon.like.has(words[chunk.preposition]?.token.lower ?? "")).map(({ being, chunk }) => ({
		being,
		id: being.member.id,
		from: chunk.from,
		to: chunk.to,
		pronoun: false,
		governed: chunk.preposition >= 0 || chunk.oblique || isRelated(words, chunk, finite)
	})).sort((a, b) => a.from - b.from);
}
var isRelated = (words, { from }, finite) => words.slice(0, from).some((word, at) => word.tag === "joint" && at > 1 && endsPhrase(words[at - 1]?.token ?? word.token)) && from < finite;
function subjectOf$1({ words, chunks }, { mentions, finite }, beings, recall, lexicon) {
	const none = {
		doers: [],
		thing: false,
		said: void 0
	};
	if (words.length === 0) return {
		...none,
		doers: recall.subjects.slice(0, 1),
		thing: recall.subjects.length === 0
	};
	const verb = words[finite];
	if (words.slice(Math.max(0, finite), finite + 3).some(({ token }) => lexicon.impersonal.has(token.lower))) return {
		...none,
		thing: true
	};
	if (words.slice(0, Math.max(0, finite)).some((word) => word.tag === "adverb" && word.english === "nobody")) return {
		...none,
		thing: true
	};
	const free = mentions.filter(({ governed }) => !governed);
	const before = free.filter(({ to }) => finite < 0 || to <= finite);
	if (before.length > 0) return named$2(before);
	const pronoun = pronounSubject(words, finite, beings, recall, verb);
	if (pronoun !== void 0) return pronoun;
	const thing = chunks.some(({ from, preposition, noun, named, oblique }) => from < finite && preposition < 0 && !oblique && (noun !== void 0 || named) && words[from]?.tag !== "time");
	const after = free.filter(({ from }) => from > finite && from - finite < 4);
	const direct = chunks.find(({ from, preposition }) => from > finite && preposition < 0);
	const opened = !isBare$2(words, finite) || lexicon.dropsSubject;
	if (!thing && after.length > 0 && opened && direct?.from === after[0]?.from) return named$2(after);
	if (thing) return {
		...none,
		thing: true
	};
	const speaks = beings.find(({ member }) => member.id === "narrator");
	if (verb?.tag === "verb" && verb.verb.person === 1 && speaks !== void 0) return {
		...none,
		doers: [speaks]
	};
	return {
		...none,
		...leftOut(words, finite, direct, recall, lexicon)
	};
}
function leftOut(words, finite, direct, recall, lexicon) {
	if (finite < 0) return {
		doers: [],
		thing: words.length > 0
	};
	const opens = words.slice(0, finite).every(({ tag }) => tag !== "noun" && tag !== "name");
	const framed = lexicon.dropsSubject || opens && isJoined$1(words);
	const inverted = direct !== void 0 && !isBare$2(words, finite) && !lexicon.dropsSubject;
	const being = words[finite]?.tag === "auxiliary" && lexicon.dropsSubject && finite === 0 && direct !== void 0;
	if (!framed || inverted || being) return {
		doers: [],
		thing: true
	};
	return {
		doers: isMany(words[finite]) ? recall.several() : recall.subjects.length === 1 ? [...recall.subjects] : [recall.one(void 0)].flatMap((one) => one ?? []),
		thing: false
	};
}
var isBare$2 = (words, finite) => words.slice(0, Math.max(0, finite)).every(({ tag }) => tag === "and" || tag === "pronoun" || tag === "negation");
var isJoined$1 = (words) => [
	"and",
	"verb",
	"auxiliary",
	"negation",
	"pronoun",
	"joint",
	"adverb"
].includes(words[0]?.tag ?? "");
var isMany = (word) => word?.tag === "verb" ? word.verb.plural : word?.tag === "auxiliary" && word.auxiliary.plural;
function named$2(list) {
	const [first] = list;
	const last = list.at(-1);
	return {
		doers: [...new Set(list.map(({ being }) => being))],
		thing: false,
		said: first === void 0 || last === void 0 ? void 0 : {
			from: first.from,
			to: last.to,
			pronoun: false
		}
	};
}
function pronounSubject(words, finite, beings, recall, verb) {
	const at = words.findIndex((word, index) => word.tag === "pronoun" && word.pronoun.role === "subject" && (index < finite || index <= finite + 2));
	const word = words[at];
	if (word?.tag !== "pronoun") return void 0;
	const { gender, plural, person } = word.pronoun;
	const said = {
		from: at,
		to: at + 1,
		pronoun: true
	};
	if (person === 1) {
		const teller = beings.filter(({ member }) => member.id === "narrator");
		return {
			doers: teller,
			thing: teller.length === 0,
			said
		};
	}
	const many = plural || gender === "f" && word.token.lower === "sie" && isMany(verb);
	const one = many ? void 0 : recall.one(gender);
	const doers = many ? recall.several() : one === void 0 ? [] : [one];
	return {
		doers,
		thing: doers.length === 0,
		said
	};
}
function objectsOf(words, doers, recall, lexicon, said) {
	return words.flatMap((word, from) => {
		if (word.tag !== "pronoun" || from === said?.from || word.pronoun.role !== "being") return [];
		const { gender, plural, person } = word.pronoun;
		if (person === 1 || lexicon.like.has(words[from - 1]?.token.lower ?? "")) return [];
		return (plural ? recall.several() : [recall.one(gender, doers)].flatMap((one) => one ?? [])).filter((being) => !doers.includes(being)).map((being) => ({
			being,
			id: being.member.id,
			from,
			to: from + 1,
			pronoun: true,
			governed: true
		}));
	});
}
// web/core/producer/place-senses.ts
var water = words("river riverbank stream brook canal creek rowed fishing fish reeds grassy");
var inSpace = words("spaceship starship spacesuit spacesuits orbit airlock asteroid galaxy astronaut planet");
var atSea = words("sea ocean waves sail sails harbour harbor");
var senses = new Map([
	["bank", [{
		noun: "home bank",
		beside: words("understairs stairs staircase cupboard"),
		unless: water
	}, {
		noun: "savings bank",
		beside: words(`money coins coin gold loan loans savings debt debts cash account accounts cashier banker clerk teller vault safe
          robber robbers robbery rob robs robbed notes cheque manager dollars pounds deposit rich customers counter`),
		unless: water
	}]],
	["bar", [{
		noun: "football pitch",
		beside: words("goalkeeper keeper penalty referee striker goal ball kicked kicks pitch stadium"),
		unless: words("drink drinks beer whisky whiskey barman bartender barmaid counter stool stools glass wine"),
		renamed: true
	}]],
	["bridge", [{
		noun: "spaceship bridge",
		beside: words("spaceship starship spacecraft orbit planet asteroid astronauts galaxy airlock"),
		unless: words("river stream canal troll arch arches"),
		renamed: true
	}, {
		noun: "command bridge",
		beside: words("ship helm navigator module submarine radar hull steamer ferry freighter"),
		unless: words("river stream canal troll cross crosses crossed crossing under beneath arch arches")
	}]],
	["car", [{
		noun: "railway car",
		beside: words("train trains railway rails locomotive conductor dining sleeping compartment station platform"),
		unless: words("drive drives drove driver driving steering park parked road traffic garage wheel motorway")
	}]],
	["tower", [{
		noun: "bell tower",
		beside: words("bell bells"),
		unless: words("knight knights princess wizard clock lighthouse"),
		renamed: true
	}]],
	["court", [{
		noun: "law court",
		beside: words("judge lawyer jury prosecutor defendant witness trial verdict accused sentence guilty clerk"),
		unless: words("tennis ball racket net serve")
	}, {
		noun: "throne room",
		beside: words("king queen prince princess throne courtiers jester crown"),
		unless: words("tennis ball")
	}]],
	...[
		"ship",
		"freighter",
		"shuttle"
	].map((noun) => [noun, [{
		noun: "spaceship",
		beside: words(`reactor orbit pod airlock planet planets astronaut astronauts saturn mars jupiter titan venus pluto drone robot
          asteroid starship cockpit spacesuit galaxy`),
		unless: words("sea waves sail sails mast harbour harbor wind hotel airport")
	}]]),
	["dock", [{
		noun: "law court",
		beside: words("judge jury prosecutor accused verdict lawyer"),
		unless: words("boat ship harbour")
	}]],
	["gallery", [
		{
			noun: "law court",
			beside: words("judge jury prosecutor verdict lawyer"),
			unless: words("painting paintings")
		},
		{
			noun: "fairground",
			beside: words("shooting amusement"),
			unless: words("painting paintings")
		},
		{
			noun: "tower",
			beside: words("lighthouse foghorn horn"),
			unless: words("painting paintings")
		}
	]],
	["field", [{
		noun: "football pitch",
		beside: words("goalkeeper striker penalty referee touchdown quarterback"),
		unless: words("hay wheat cows tractor"),
		renamed: true
	}]],
	["gate", [{
		noun: "airport",
		beside: words("airport passport boarding"),
		unless: atSea,
		renamed: true
	}]],
	["lane", [{
		noun: "pool",
		beside: words("pool goggles swimmer swimmers"),
		unless: words("car house road village cottage pond ducks"),
		renamed: true
	}]],
	["park", [{
		noun: "fairground",
		beside: words("amusement theme"),
		unless: words("bench benches")
	}]],
	["festival", [{
		noun: "fairground",
		beside: words("rides carousel ferris"),
		unless: words("film")
	}, {
		noun: "marketplace",
		beside: words("festival"),
		unless: words("film")
	}]],
	["conservatory", [{
		noun: "greenhouse",
		beside: words("conservatory"),
		unless: words("students pupils")
	}]],
	["windowsill", [{
		noun: "living room",
		beside: words("living"),
		unless: words("kitchen"),
		renamed: true
	}, {
		noun: "kitchen",
		beside: words("kitchen"),
		unless: words("living"),
		renamed: true
	}]],
	["deck", [{
		noun: "space station",
		beside: inSpace,
		unless: atSea,
		renamed: true
	}, {
		noun: "airship deck",
		beside: words("airship zeppelin"),
		unless: atSea,
		renamed: true
	}]],
	["clouds", [{
		noun: "airship deck",
		beside: words("airship zeppelin"),
		unless: words("plane"),
		renamed: true
	}]],
	["station", [{
		noun: "space station",
		beside: inSpace,
		unless: words("train trains railway rails platform police bus subway metro"),
		renamed: true
	}, {
		noun: "police station",
		beside: words("detective inspector sergeant constable policeman policewoman handcuffs"),
		unless: words("train trains railway rails platform platforms locker lockers space subway metro gas petrol"),
		renamed: true
	}]],
	["cabin", [{
		noun: "spaceship",
		beside: inSpace,
		unless: atSea,
		renamed: true
	}]],
	["boat", [{
		noun: "lake",
		beside: words("lake pond"),
		unless: words("sea ocean deck"),
		renamed: true
	}]],
	["cell", [{
		noun: "prison cell",
		beside: words("prison guard bars prisoner jail"),
		unless: words("microscope")
	}]],
	["cab", [{
		noun: "crane cab",
		beside: words("crane"),
		unless: words("taxi truck"),
		renamed: true
	}]],
	["hull", [{
		noun: "space",
		beside: inSpace,
		unless: atSea,
		renamed: true
	}, {
		noun: "submarine",
		beside: words("submarine periscope torpedo"),
		unless: words("planet orbit astronaut"),
		renamed: true
	}]],
	["space", [{
		noun: "sea",
		beside: words("submarine periscope torpedo"),
		unless: inSpace,
		renamed: true
	}]],
	["caravan", [{
		noun: "desert",
		beside: words("camel camels dunes"),
		unless: words("bunk trailer"),
		renamed: true
	}]],
	["room", [{
		noun: "hospital room",
		beside: words("nurse hospital patient plaster"),
		unless: words("hotel"),
		renamed: true
	}]],
	["floor", [{
		noun: "office",
		beside: words("printer accounting colleague colleagues intern interns photocopier stapler boss"),
		unless: words("tenant tenants neighbour neighbours"),
		renamed: true
	}]]
]);
var pairs = words("police space fire");
function senseOf(noun, name, story) {
	const before = name.toLowerCase().split(" ").at(-2) ?? "";
	if (noun === "station" && pairs.has(before)) return `${before} station`;
	return meant$1(noun, story)?.noun ?? noun;
}
function meant$1(noun, story) {
	const has = (list) => [...list].some((word) => story.has(word));
	return senses.get(noun)?.find(({ beside, unless }) => has(beside) && !has(unless));
}
function called$1(place, story) {
	const sense = meant$1(place.noun, story);
	return sense?.renamed === true ? {
		...place,
		name: sense.noun,
		noun: sense.noun
	} : place;
}
// web/core/producer/place-looks.ts
var buildings = words(`lighthouse tower castle palace church temple chapel cathedral school hospital factory museum
  theatre opera hotel inn station library mill house cottage`);
function buildingOf(units) {
	return units.flatMap((unit) => unit.tokens).find(({ lower }) => buildings.has(lower))?.lower ?? "";
}
var PlaceLooks = class {
	#building;
	#words;
	#ids = new Set();
	#looks = new Set();
	constructor(building, units = []) {
		this.#building = building;
		this.#words = new Set(units.flatMap(({ text }) => tokensOf(text).map(({ lower }) => lower)));
	}
	placeOf({ name, noun: word }) {
		const noun = senseOf(word, name, this.#words);
		const indoors = isIndoors(noun);
		const bare = described(name, word, this.#partOf(noun));
		const look = this.#fresh(!indoors && this.#isSnowy() ? snowed(bare) : bare, name, indoors);
		return {
			id: unique(slug(name, "place"), this.#ids),
			name,
			aliases: name === word ? [] : [word],
			look,
			tags: [
				noun,
				indoors ? "indoors" : "outdoors",
				...details(look)
			],
			indoors
		};
	}
	derived(cast, units) {
		const told = tellingPlace(units);
		if (told !== void 0) return this.placeOf({
			name: told,
			noun: told,
			strength: 0
		});
		const wild = cast.length > 0 && cast.every((member) => member.kind === "animal");
		const noun = wild ? "clearing" : cast.length > 0 ? "street" : "meadow";
		return this.placeOf({
			name: wild ? "forest clearing" : noun,
			noun,
			strength: 0
		});
	}
	#isSnowy() {
		return SNOWY.some((word) => this.#words.has(word)) && !this.#words.has("summer");
	}
	#partOf(noun) {
		const look = indoorPlaces.get(noun) ?? outdoorPlaces.get(noun) ?? `a quiet ${noun}`;
		if (this.#building === "") return look;
		if (/^(?:stairs|staircase|stairwell|landing)$/.test(noun)) return `a steep winding staircase inside a ${this.#building}`;
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
var SNOWY = [
	"snowing",
	"snowshoes",
	"sledge",
	"blizzard",
	"avalanche",
	"skis",
	"snowfall",
	"snowed"
];
var snowed = (look) => /\bgreen|wildflowers|grassy\b/.test(look) ? look.replace(/\bgreen\b/, "snowy").replace(/\bgrassy\b/, "snowy").replace(/ with wildflowers/, "") : look;
function tellingPlace(units, least = 1) {
	const votes = new Map();
	const words = new Set(units.flatMap(({ text }) => tokensOf(text).map(({ lower }) => lower)));
	for (const word of words) {
		const place = telltales.get(word);
		const weight = /^(?:grand)?(?:mother|father)$/.test(word) ? .6 : 1;
		if (place !== void 0) votes.set(place, (votes.get(place) ?? 0) + weight);
	}
	const [first] = [...votes].sort((a, b) => b[1] - a[1]);
	return first !== void 0 && first[1] > least - .5 ? first[0] : void 0;
}
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
var adjectives$1 = words(`dry wet old new deep high low long wide dark bright cold warm hot quiet empty full green dim bare
  open narrow steep wild strange grand vast tall shallow crooked sunny snowy frozen ancient private secret public young
  sick poor rich brave proud sad fat thin stout round loud clever kind cruel lame blind deaf nervous rival best worst smallest`);
var isAdjective = (word) => adjectives$1.has(word) || visible.has(word) || /(?:ed|ing|less|ful|ous|y|en|ern)$/.test(word);
var details = (look) => (/ (?:with|of|under|between) (.+)$/.exec(look)?.[1] ?? "").split(/,| and /).map((part) => part.replace(/^\s*(?:an?|the) /, "").trim()).filter((part) => part !== "").slice(0, 2);
// web/core/producer/whereabouts.ts
var Whereabouts = class {
	#opening;
	#last = new Map();
	#sexes = new Map();
	#groups = new Map();
	#here;
	#named;
	#left;
	constructor(opening) {
		this.#opening = opening;
		this.#here = opening;
	}
	next(named, reading, anotherSeason, { cutaway = false, aside = false, putAway = false, there = false, resting = false, arriving = false, later = false, away = false, chased = false, goesOn = false, riding = false, opens = false, reached = false, company = [], faced = [] } = {}) {
		if (away && this.#last.size > 0) return this.#here;
		const pointed = there ? this.#named : void 0;
		if (named !== void 0) this.#named = named;
		if (named !== void 0 && cutaway && this.#last.size > 0) return named;
		if (named !== void 0 && aside) {
			for (const id of actors(reading)) this.#last.set(id, named);
			return named;
		}
		if (later) {
			this.#last.clear();
			this.#left = void 0;
		}
		if (reading?.past === true && named === void 0) return this.#here;
		const before = this.#here;
		if (named !== void 0) this.#here = named;
		else if (pointed !== void 0) this.#here = pointed;
		else if (anotherSeason) this.#here = this.#opening;
		else if (!arriving && !goesOn) this.#here = this.#back(reading, [...company, ...faced]) ?? this.#upAgain(reading) ?? this.#here;
		const moved = actors(reading);
		this.#left = named !== void 0 && putAway && before !== named ? {
			from: before,
			ids: moved
		} : void 0;
		const boards = VEHICLE.test(named ?? "") && moved.some((id) => this.#last.get(id) === before);
		const many = moved.length > 1 || reading?.subject?.plural === true || !resting && !chased && boards;
		if (named !== void 0 && (opens || reached || many && moved.some((id) => this.#last.get(id) === before))) {
			for (const [id, at] of this.#last) if (at === before) this.#last.set(id, named);
		}
		if (named !== void 0 && riding) for (const id of this.#mountsAt(before)) this.#last.set(id, named);
		for (const id of [...moved, ...faced]) this.#last.set(id, this.#here);
		const { id = "", sex = "unknown", noun = "", plural = false } = reading?.subject ?? {};
		this.#sexes.set(id, sex);
		if (plural) for (const one of membersOf(noun)) this.#groups.set(one, this.#here);
		return this.#here;
	}
	#mountsAt(place) {
		return [...this.#last].filter(([id, at]) => at === place && MOUNT.test(id)).map(([id]) => id);
	}
	#upAgain(reading) {
		const left = this.#left;
		const subject = reading?.subject?.id;
		return subject !== void 0 && !this.#last.has(subject) && !actors(reading).some((id) => left?.ids.includes(id)) ? left?.from : void 0;
	}
	#back(reading, company) {
		if (reading === void 0) return void 0;
		const { subject } = reading;
		const taken = [...this.#last.values()].includes(this.#here);
		const met = [...actors(reading), ...company].some((id) => this.#last.get(id) === this.#here);
		if (!taken || met || this.#isWithin(subject?.id)) return void 0;
		return (subject && (this.#last.get(subject.id) || this.#groups.get(subject.noun))) ?? this.#beside(reading);
	}
	#isWithin(id) {
		return HOUSE$1.test(this.#last.get(id ?? "") ?? "") && ROOM$1.test(this.#here);
	}
	#beside({ mentions }) {
		const here = [...this.#last].filter(([, at]) => at === this.#here).map(([id]) => this.#sexes.get(id));
		const places = new Set(mentions.filter(({ id, pronoun }) => pronoun && isOther(this.#sexes.get(id), here)).flatMap(({ id }) => this.#last.get(id) ?? []));
		return places.size === 1 ? [...places][0] : void 0;
	}
};
var isOther = (sex = "unknown", others) => sex !== "unknown" && others.every((other = "unknown") => other !== "unknown" && other !== sex);
var HOUSE$1 = /(?:^|-)(?:house|home|farmhouse|cottage|apartment|mansion|manor|villa|castle|palace|hotel|inn|museum|theatre|theater|concert-hall|opera)$/;
var ROOM$1 = /(?:^|-)(?:\p{L}*room|kitchen|nursery|cellar|basement|attic|stairs|staircase|corridor|hallway|landing|backstage)$/u;
function membersOf(noun) {
	if (/^(?:children|kids)$/.test(noun) || noun === "child") return [
		"boy",
		"girl",
		"child"
	];
	if (noun === "couple") return [
		"man",
		"woman",
		"husband",
		"wife"
	];
	return [noun, noun.replace(/s$/, "")];
}
var MOUNT = /(?:^|-)(?:horse|mare|pony|stallion|steed|foal|donkey|mule|camel|elephant|unicorn|dragon|reindeer|ox)$/;
var VEHICLE = /(?:^|-)(?:bus|train|tram|car|van|truck|boat|ship|ferry|plane|spaceship|carriage|wagon|deck|raft|submarine|lift)$/;
function actors(reading) {
	if (reading === void 0) return [];
	const { subject, mentions, past } = reading;
	if (past === true) return [];
	const named = mentions.filter((mention) => !mention.governed || mention.pronoun).map(({ id }) => id);
	return [...new Set(subject === null ? named : [subject.id, ...named])];
}
// web/core/producer/languages/setting.ts
var entering$1 = /^(?:enter|reach|leave|cross|climb|climb down|find|visit|build|clean|guard|search|open|approach|discover)$/;
function settingRead(units, clauses, cast, lexicon) {
	const spotted = clauses.map((clause) => best$1(clause.chunks.flatMap((chunk) => spottedIn(chunk, clause, lexicon) ?? [])));
	const looks = new PlaceLooks(buildingOf([]));
	const known = new Map();
	for (const one of spotted) if (one !== void 0 && !known.has(one.noun)) known.set(one.noun, one);
	const places = [...known.values()].map((one) => {
		return {
			place: {
				...looks.placeOf({
					name: one.english,
					noun: one.noun,
					strength: one.strength
				}),
				name: one.name,
				aliases: []
			},
			noun: one.noun
		};
	});
	if (places.length === 0) places.push({
		place: looks.derived(cast, units),
		noun: ""
	});
	const idOf = (one) => places.find(({ noun }) => noun === one?.noun)?.place.id;
	const whereabouts = new Whereabouts(idOf(spotted.slice(0, 4).find((one) => one !== void 0)) ?? places[0]?.place.id ?? "");
	const at = clauses.map(({ reading }, index) => whereabouts.next(idOf(spotted[index]), reading, false));
	return {
		places: places.map(({ place }) => place),
		at
	};
}
var best$1 = (all) => all.reduce((a, b) => a !== void 0 && a.strength >= b.strength ? a : b, void 0);
function spottedIn(chunk, { words, verb, said }, lexicon) {
	if (!isPlace(chunk) || chunk.noun === void 0) return void 0;
	const governor = words[chunk.preposition];
	const where = governor?.tag === "preposition" && governor.preposition.where;
	const word = words[verb];
	const goes = word?.tag === "verb" && entering$1.test(lexicon.meaning(word.verb.lemma) ?? "");
	const subject = said !== void 0 && chunk.from >= said.from && chunk.to <= said.to;
	const direct = chunk.preposition < 0 && goes && !subject && chunk.from > 0;
	if (!where && !direct) return void 0;
	const head = headText(chunk);
	const adjectives = lexicon.capitals ? [] : chunk.text.split(" ").filter((one) => one !== head);
	const name = lexicon.capitals ? head : adjectives.length > 0 ? chunk.text : head;
	const english = [...new Set(chunk.adjectives)].concat(chunk.noun.english).join(" ");
	return {
		name,
		noun: chunk.noun.english,
		english,
		strength: direct ? 3 : 2
	};
}
// web/core/producer/telling.ts
var JOINT = /^(?:and so|and then|and|but|so|then|because|until|when|while|as soon as|as|although|once)\s+/i;
var NUMBER = /^\d{1,2}[.)]\s+(?=\p{L})/u;
var DEPENDENT = /^(?:when|while|as soon as|as|because|although|once)\s+(?=.*[,\p{L}]\s*$)/iu;
function tellingOf(unit, reading, cast, before, it = "") {
	const said = named$1(unit, reading, cast, it);
	const bare = (before === "" ? said.replace(DEPENDENT, "") : said.replace(JOINT, "")).replace(NUMBER, "");
	if (!startsBare$1(unit, reading) || isBidden(unit, reading)) return sentence(bare);
	const { subject, also = [] } = reading;
	if (subject !== null) return sentence(`${together$1([subject, ...also])} ${bare}`);
	const joint = before === "" || said.startsWith("and ") ? " " : ", ";
	return sentence(before === "" ? bare : `${before.replace(/[.!?]$/, "")}${joint}${said}`);
}
var isBidden = (unit, { subject, verb }) => unit.tokens[verb]?.capital === true && (subject?.aliases.includes("you") === true || /^\d/.test(unit.text));
function called(member) {
	return member.called ?? (member.named ? member.name : `the ${member.name}`);
}
function named$1(unit, reading, cast, it) {
	const swaps = [...beings(unit, reading, cast), ...thing(unit, reading, cast, it)].sort((a, b) => a.start - b.start);
	let text = "";
	let at = unit.start;
	for (const { start, end, words } of swaps) {
		if (start < at) continue;
		text += unit.source.slice(at, start) + words;
		at = end;
	}
	return (text + unit.source.slice(at, unit.end)).trim();
}
function beings(unit, reading, cast) {
	const opening = reading.mentions.find((mention) => mention.from === 0)?.pronoun === true;
	const spoken = new Set(reading.mentions.filter(({ pronoun, from }) => !pronoun && !(opening && unit.tokens[from]?.capital === false)).map((mention) => mention.id));
	return reading.mentions.flatMap((mention) => {
		const token = unit.tokens[mention.from];
		const member = cast.find((one) => one.id === mention.id);
		if (token === void 0 || member === void 0 || !mention.pronoun || spoken.has(member.id)) return [];
		if (/^(?:i|we|me|us|you|his|its|the|all|everyone|everybody)$/.test(token.lower) || isOwning$1(unit, mention.from)) return [];
		const meant = reading.mentions.filter((other) => other.from === mention.from).map(({ id }) => id);
		for (const id of meant) spoken.add(id);
		return [{
			...token,
			words: together$1(cast.filter(({ id }) => meant.includes(id)))
		}];
	});
}
function thing({ tokens }, { verb, mentions, thing: acts }, cast, it) {
	if (FIXED.test(it) && TAKING.has(verbOf(tokens[verb]?.lower ?? "")?.base ?? "")) return [];
	const one = tokens.findIndex((_, index) => isOneOfThose(tokens, index));
	if (one > verb && it !== "") return [{
		...tokens[one],
		words: it.split(" ").at(-1) ?? ""
	}];
	const isPair = it.includes(" and ");
	const word = isPair || /[^s]s$/.test(it) ? "them" : "it";
	const at = tokens.findIndex(({ lower }) => lower === word);
	const [token, next] = [tokens[at], tokens[at + 1]?.lower ?? ""];
	if (token === void 0 || it === "" || !isPair && it.split(" ").length > 4 || acts || verb < 0 || at < verb) return [];
	const isTold = tokens.slice(0, at).some(({ lower }, index) => index > verb && determiners.has(lower) && tokens[index + 1]?.lower !== "of" && !bodyParts.has(tokens[index + 1]?.lower ?? ""));
	const before = tokens[at - 1]?.lower ?? "";
	const isFar = before === "through" || word === "them" && !isPair && before !== "of" && verbOf(before) === void 0;
	const meant = mentions.filter(({ from, to }) => from <= at && at < to);
	const isMany = meant.length > 1 || cast.some(({ id, plural }) => plural && id === meant[0]?.id);
	const isSelf = meant.every(({ id }) => mentions.some((other) => other.id === id && other.from < verb));
	const isBeing = meant.length > 0 && (word === "it" || isMany && !isSelf);
	const isAgain = tokens.some(({ lower }) => lower === it.split(" ").at(-1));
	return isTold && before !== "of" || isFar || isBeing || isAgain || auxiliaries.has(next) || determiners.has(next) ? [] : [{
		...token,
		words: it
	}];
}
var FIXED = /\b(?:window|door|gate|wall|floor|ceiling|curtain|bench|bed|stairs?|tree|house|room|yard)s?$/;
var TAKING = words("take carry bring set put throw give hand eat drink swallow hold lift drop toss catch");
function betweenWhom({ text }, reading, before, cast) {
	if (!/\bbetween them\b/i.test(text)) return "";
	const told = before.slice(-4).flatMap(({ mentions }) => mentions.map(({ id }) => id));
	const pair = [...new Set(told.toReversed())].filter((id) => id !== reading?.subject?.id).slice(0, 2);
	const members = cast.filter(({ id, plural }) => pair.includes(id) && !plural);
	return members.length === 2 ? together$1(members) : "";
}
var isOwning$1 = ({ tokens }, at) => tokens[at]?.lower === "her" && isLimb(tokens, at + 1);
function together$1(members) {
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
// web/core/producer/languages/tellings.ts
var tellingsRead = (units, clauses, lexicon) => units.map((unit, at) => tellingRead(unit, clauses[at], units[at - 1]?.sentence !== unit.sentence, lexicon));
function tellingRead(unit, clause, opens, lexicon) {
	if (clause === void 0) return sentence(unit.text);
	const { words, said, doers, finite } = clause;
	const names = doers.map(({ member }) => member).filter(({ id }) => id !== "narrator");
	const first = words[0];
	const joint = !opens && first?.tag === "and";
	const from = joint ? words[1]?.token.start ?? unit.start : unit.start;
	const text = unit.source.slice(from, unit.end).trim();
	if (names.length === 0) return sentence(text);
	const who = together(names, lexicon);
	if (said?.pronoun === true) {
		const token = words[said.from]?.token;
		if (token === void 0 || token.start < from) return sentence(text);
		return sentence(`${unit.source.slice(from, token.start)}${who}${unit.source.slice(token.end, unit.end)}`.trim());
	}
	if (said !== void 0 || finite < 0) return sentence(text);
	return sentence(words.slice(joint ? 1 : 0, finite).every(({ tag }) => tag === "pronoun" || tag === "negation") && !startsWithSpeech(unit, from) ? `${who} ${text.slice(0, 1).toLowerCase()}${text.slice(1)}` : text);
}
var startsWithSpeech = ({ source, tokens }, from) => /[«„“"—]/u.test(source.slice(from, tokens[0]?.start ?? from));
function together(members, { joined }) {
	const names = members.map((member) => called(member));
	return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")}${joined}${names.at(-1)}`;
}
// web/core/producer/languages/reader.ts
var readerOf = (lexicon) => ({
	id: lexicon.id,
	label: lexicon.label,
	share: (words) => words.filter((word) => lexicon.small.has(word)).length / Math.max(1, words.length),
	read: (units, text) => readWith$1(units, text, lexicon),
	introduce: ({ name, sex }) => {
		const gender = lexicon.noun(name.toLowerCase())?.gender ?? (sex === "female" ? "f" : "m");
		const named = lexicon.noun(name.toLowerCase()) === void 0;
		return lexicon.introduce(named ? name : `${lexicon.plural[gender]} ${name}`, sex);
	}
});
function readWith$1(given, text, lexicon) {
	const units = clausesOf(given, lexicon);
	const parsed = units.map(({ tokens }) => {
		const words = wordsOf(tokens, lexicon);
		return {
			words,
			chunks: chunksOf(words, lexicon)
		};
	});
	const beings = beingsOf(parsed, lexicon);
	const clauses = clausesRead(parsed, beings, lexicon);
	const cast = beings.map(({ member }) => member);
	for (const member of cast) if (member.kind === "person" && member.sex === "unknown") member.sex = hash(`${text} ${member.name}`) % 2 === 0 ? "female" : "male";
	const setting = settingRead(units, clauses, cast, lexicon);
	return {
		units,
		readings: clauses.map(({ reading }) => reading),
		cast,
		setting,
		hours: hoursRead(units, lexicon),
		moments: momentsRead(units, clauses, setting.at, cast, lexicon),
		told: beings.map((being) => toldRead(being, clauses, lexicon)),
		tellings: tellingsRead(units, clauses, lexicon),
		tongue: {
			id: lexicon.id,
			label: lexicon.label,
			note: (note) => lexicon.notes.get(note) ?? note,
			and: lexicon.joined,
			quiet: lexicon.quiet
		}
	};
}
// web/core/producer/languages/signs/reader.ts
var known$1 = new Map(pairs$1(`小女孩=girl 女孩=girl 小男孩=boy 男孩=boy 孩子=child 老人=hermit 女人=woman 男人=man 爷爷=grandfather 奶奶=grandmother 爸爸=father
  妈妈=mother 父亲=father 母亲=mother 哥哥=brother 弟弟=brother 姐姐=sister 妹妹=sister 渔夫=fisherman 农夫=farmer 医生=doctor 老师=teacher
  国王=king 王后=queen 公主=princess 王子=prince 士兵=soldier 画家=painter 厨师=cook 商人=merchant 猎人=hunter 和尚=monk 朋友=friend 狐狸=fox
  黑猫=cat 猫=cat 狗=dog 龙=dragon 鸟=bird 马=horse 狼=wolf 熊=bear 兔子=rabbit 老虎=tiger 猴子=monkey 老鼠=mouse 乌龟=turtle 机器人=robot
  学校=school 操场=playground 森林=forest 树林=forest 村庄=village 村子=village 城市=city 山洞=cave 海边=beach 大海=sea 河边=riverbank 家=home 花园=garden
  街上=street 市场=market 桥上=bridge 厨房=kitchen 房间=room 屋顶=roof 车站=station 山上=mountain 山=mountain 塔=tower 寺=temple 天空=sky 湖=lake
  伞=umbrella 自行车=bicycle 灯笼=lantern 灯=lamp 船=boat 瓶子=bottle 信=letter 书=book 钥匙=key 门=door 花=flower 鱼=served_fish 汤=soup 石头=stone 箱子=box
  篮子=basket 毯子=blanket 走=walk 跑=run 飞=fly 打开=open 吃=eat 喝=drink 睡=sleep 坐=sit 站=stand 看=watch 哭=cry 笑=laugh 唱=sing 跳舞=dance 举起=lift
  找到=find 送给=give 推=push 撒网=fish 躲=hide 回家=return 晚上=night 夜里=night 早上=morning 中午=noon 傍晚=dusk 黄昏=dusk 清晨=dawn
  少年=boy 少女=girl 女の子=girl 男の子=boy 子供=child 老人=hermit 祖母=grandmother 祖父=grandfather おばあさん=grandmother おじいさん=grandfather 母=mother 父=father
  兄=brother 姉=sister 弟=brother 妹=sister 孫娘=granddaughter 孫=grandchild 駅長=keeper 先生=teacher 医者=doctor 漁師=fisherman 侍=knight 王様=king 姫=princess
  犬=dog 狐=fox 鳥=bird 馬=horse 狼=wolf 熊=bear 兎=rabbit 龍=dragon 竜=dragon 亀=turtle 駅=station 町=town 村=village 森=forest 庭=garden 海=sea 山=mountain 川=river
  浜辺=beach 学校=school 台所=kitchen 橋=bridge 神社=shrine 木の下=tree 線路=railway 道=road 城=castle 汽車=train 箱=box 鍵=key 扉=door 手紙=letter 灯り=lamp
  傘=umbrella 本=book 月=moonlight パン=bread お茶=tea 歩=walk 走=run 開け=open 待=wait 座=sit 飲=drink 食べ=eat 眠=sleep 見=watch 笑=laugh 泣=cry 掘=dig 夜=night 朝=morning
  夕方=dusk 昼=noon 夜明け=dawn الصياد=fisherman صياد=fisherman الطفلة=girl طفلة=girl الطفل=boy طفل=boy البنت=girl بنت=girl الولد=boy ولد=boy المرأة=woman امرأة=woman الرجل=man
  رجل=man الجدة=grandmother جدته=grandmother الجد=grandfather حفيدته=granddaughter الأم=mother الأب=father الملك=king الملكة=queen التاجر=merchant القط=cat قطة=cat الكلب=dog كلب=dog الحصان=horse
  النسر=eagle نسرا=eagle الطائر=bird الذئب=wolf الأسد=lion البحر=sea البيت=home القرية=village الجبل=mountain المدينة=city السوق=market الغابة=forest النهر=river الصحراء=desert
  الحديقة=garden المدرسة=school السماء=sky الشبكة=net نجمة=star النجمة=star كأس=cup قارب=boat مصباح=lamp كتاب=book مفتاح=key باب=door الفجر=dawn الليل=night الصباح=morning المساء=dusk`));
var longest = Math.max(...[...known$1.keys()].map((word) => word.length));
var hasSigns = (text) => (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Arabic}]/gu)?.length ?? 0) > text.length / 2;
function readSigns(units, text) {
	const found = units.map((unit) => signsIn(unit.text));
	const cast = castIn(found);
	const readings = readingsOf(found, cast);
	const setting = settingIn(found, cast, units, readings);
	const moments = units.flatMap((unit, at) => {
		const [reading, list] = [readings[at], found[at]];
		return reading === void 0 || list === void 0 ? [] : [momentOf(unit, list, reading, at, setting.at)];
	});
	return {
		units,
		readings,
		cast,
		setting,
		hours: hoursIn(found),
		moments,
		told: [],
		tellings: units.map((unit) => sentence(unit.text)),
		tongue: {
			id: "other",
			label: "another language",
			note: (note) => note,
			and: /\p{Script=Arabic}/u.test(text) ? " و " : "、",
			quiet: "…"
		}
	};
}
function signsIn(text) {
	const list = [];
	for (let at = 0; at < text.length; at++) for (let length = Math.min(longest, text.length - at); length > 0; length--) {
		const word = text.slice(at, at + length);
		const english = known$1.get(word);
		if (english === void 0) continue;
		list.push({
			word,
			english
		});
		at += length - 1;
		break;
	}
	return list;
}
var isBeing = ({ english }) => beingOf(english) !== void 0;
function castIn(found) {
	const taken = new Set();
	const members = new Map();
	found.forEach((list, unit) => list.filter(isBeing).forEach((sign, from) => {
		const { word, english } = sign;
		const being = beingOf(english);
		const member = members.get(english) ?? memberOf(word, english, being?.kind ?? "person", taken);
		members.set(english, member);
		if (word !== member.name && !member.aliases.includes(word)) member.aliases.push(word);
		const phrase = {
			head: english,
			named: false,
			plural: false,
			determiner: "",
			adjectives: [],
			governed: ""
		};
		member.phrases.push({
			...phrase,
			unit,
			from,
			to: from + 1,
			kind: being?.kind ?? "person"
		});
	}));
	return [...members.values()];
}
function memberOf(name, english, kind, taken) {
	const person = personOf(english);
	return {
		id: unique(slug(english, "character"), taken),
		name,
		aliases: [],
		kind,
		sex: person?.sex ?? "unknown",
		age: person?.age ?? "unknown",
		noun: english,
		named: false,
		plural: false,
		phrases: [],
		called: name
	};
}
function readingsOf(found, cast) {
	let last = null;
	return found.map((list) => {
		const named = list.filter(isBeing).flatMap(({ english }) => cast.find(({ noun }) => noun === english) ?? []);
		const present = [...new Set(named.length > 0 ? named : last === null ? [] : [last])];
		last = present[0] ?? last;
		const mentions = present.map(({ id }, from) => ({
			id,
			from,
			to: from + 1,
			pronoun: false,
			governed: from > 0
		}));
		return {
			subject: present[0] ?? null,
			thing: present.length === 0,
			verb: -1,
			present,
			mentions,
			limb: ""
		};
	});
}
function settingIn(found, cast, units, readings) {
	const where = found.map((list) => list.find((sign) => isPlaceWord(sign.english) && !isBeing(sign)));
	const looks = new PlaceLooks(buildingOf([]));
	const places = [...new Map(where.flatMap((sign) => sign === void 0 ? [] : [[sign.english, sign]])).values()].map(({ word, english }) => ({
		noun: english,
		place: {
			...looks.placeOf({
				name: english,
				noun: english,
				strength: 2
			}),
			name: word
		}
	}));
	if (places.length === 0) places.push({
		noun: "",
		place: looks.derived(cast, units)
	});
	const idOf = (sign) => places.find(({ noun }) => noun === sign?.english)?.place.id;
	const whereabouts = new Whereabouts(places[0]?.place.id ?? "");
	return {
		places: places.map(({ place }) => place),
		at: where.map((sign, at) => whereabouts.next(idOf(sign), readings[at], false))
	};
}
function hoursIn(found) {
	let hour = {
		time: "day",
		weather: "clear"
	};
	return found.map((list) => {
		const time = timesOfDay.find((one) => list.some(({ english }) => english === one));
		if (time !== void 0) hour = {
			...hour,
			time
		};
		return hour;
	});
}
function momentOf(unit, list, reading, at, places) {
	const verb = list.find(({ english }) => verbOf(english)?.form === "base" && !isPlaceWord(english) && VERBS.test(english));
	const things = list.filter((sign) => sign !== verb && isThing$1(sign)).map(({ english }) => `the ${english}`);
	const objects = [...new Set(things)];
	const doing = verb === void 0 ? "" : participleOf(verb.english);
	const direct = HANDLING.test(verb?.english ?? "") ? 1 : 0;
	const near = objects.slice(direct, direct + 2).join(" and ");
	const shown = [
		doing || pick(stills, unit.text),
		...objects.slice(0, direct),
		near === "" ? "" : `near ${near}`
	].filter((part) => part !== "").join(" ");
	const doers = reading.present.slice(0, 1);
	const own = unit.text.replace(/[「」『』«»“”"。！？]/gu, "").slice(0, 120);
	return {
		unit,
		doers,
		others: reading.present.slice(1),
		action: {
			doing: doing === "" && objects.length === 0 ? own : shown,
			bare: doing,
			objects,
			visible: true,
			strange: true
		},
		scene: doers.length > 0 ? "" : own,
		objects,
		place: places[at] ?? "",
		newPlace: at === 0 || places[at - 1] !== places[at],
		weight: 1 + Math.min(unit.text.length, 40) / 100,
		...doers.length > 0 && { told: own }
	};
}
var HANDLING = /^(?:open|eat|drink|watch|lift|find|give|push)$/;
var VERBS = /^(?:walk|run|fly|open|eat|drink|sleep|sit|stand|watch|cry|laugh|sing|dance|lift|find|give|push|fish|hide|return|wait|dig)$/;
var isThing$1 = (sign) => !isBeing(sign) && !isPlaceWord(sign.english) && !VERBS.test(sign.english) && !timesOfDay.some((one) => one === sign.english);
// web/core/producer/languages/es/verbs.ts
var verbs = `trabajar=work jurar=swear acusar=accuse amenazar=threaten  vivir=live chocar=bump_into negar:ie=shake_the_head mover:ue=move empezar:ie=begin agitar=wave morder:ue=bite flotar=float gritar=shout peinar=comb rezar=pray bostezar=yawn toser=cough descansar=rest estudiar=study pisar=step_on mecer=rock afilar=sharpen tocar=touch enseñar=show preparar=prepare abrir=open cerrar:ie=close mirar=look_at observar=watch contemplar=watch ver!=see llevar=carry cargar=carry
  sostener!=hold tomar=take coger=take agarrar=grab dejar=leave soltar:ue=release lanzar=throw tirar=throw arrojar=throw recoger=gather
  levantar=lift bajar=climb_down subir=climb correr=run caminar=walk andar=walk entrar=enter llegar=arrive volver:ue=return
  regresar=return cruzar=cross saltar=jump trepar=climb nadar=swim volar:ue=fly navegar=sail remar=row montar=ride conducir=drive
  viajar=travel huir!=flee escapar=escape perseguir:i=chase seguir:i=follow buscar=search encontrar:ue=find hallar=find
  descubrir=discover esconder=hide ocultar=hide mostrar:ue=show enseñar=show señalar=point_at dar!=give entregar=hand_over
  regalar=give ofrecer=offer recibir=receive comprar=buy vender=sell pagar=pay robar=steal romper=break partir=split cortar=cut
  coser=sew tejer=weave pintar=paint dibujar=draw escribir=write leer!=read construir!=build reparar=repair arreglar=repair
  limpiar=clean barrer=sweep lavar=wash cocinar=cook hornear=bake amasar=knead comer=eat beber=drink dormir:ue=sleep
  despertar:ie=wake soñar:ue=dream llorar=cry reír!=laugh sonreír!=smile gritar=shout cantar=sing bailar=dance tocar=touch
  abrazar=hug besar=kiss saludar=greet despedir:i=wave_goodbye_to ayudar=help salvar=save rescatar=rescue curar=heal vendar=bandage
  golpear=hit pelear=fight luchar=fight disparar=shoot matar=kill morir:ue=die caer!=fall tropezar:ie=stumble sentar:ie=sit
  arrodillar=kneel inclinar=bow esperar=wait encender:ie=light apagar=put_out quemar=burn arder=burn llenar=fill vaciar=empty
  verter:ie=pour atar=tie desatar=untie colgar:ue=hang clavar=nail cavar=dig plantar=plant regar:ie=water sembrar:ie=sow
  enterrar:ie=bury empujar=push arrastrar=drag girar=turn temblar:ie=tremble acariciar=stroke alimentar=feed ladrar=bark
  aparecer=appear desaparecer=disappear brillar=shine crecer=grow sacar=pull_out meter=put poner!=put colocar=place traer!=bring
  guardar=put_away tender:ie=stretch_out extender:ie=stretch_out acercar=approach alejar=walk_away detener!=stop parar=stop
  decir!=say preguntar=ask responder=answer contestar=answer susurrar=whisper llamar=call contar:ue=tell|count prometer=promise
  rogar:ue=beg ordenar=order explicar=explain murmurar=murmur oír!=hear escuchar=listen_to sentir:ie=feel pensar:ie=think
  recordar:ue=remember olvidar=forget saber!=know creer!=believe decidir=decide querer!=want necesitar=need amar=love odiar=hate
  comprender=understand entender:ie=understand aprender=learn asomar=lean_out salir!=leave ir!=go venir!=come hacer!=make tener!=have
  vestir:i=wear ganar=win perder:ie=lose jugar:ue=play celebrar=celebrate aplaudir=applaud llamar=call quitar=take_off
  cubrir=cover envolver:ue=wrap flotar=float hundir=sink remolcar=tow pescar=fish cazar=hunt ordeñar=milk rodear=surround
  iluminar=light_up asustar=frighten liberar=free atrapar=catch alcanzar=reach rodar:ue=roll soplar=blow silbar=whistle
  desplegar:ie=unfold doblar=fold apoyar=lean probar:ue=taste medir:i=measure servir:i=serve bordar=embroider tallar=carve
  examinar=examine revisar=inspect vigilar=guard dirigir=lead guiar=guide repartir=share elegir:i=choose devolver:ue=give_back`;
var irregular = `ver: ve ven vio vieron veo viendo visto | sostener: sostiene sostienen sostuvo sostuvieron sostengo sosteniendo sostenido |
  huir: huye huyen huyó huyeron huyo huyendo huido | dar: da dan dio dieron doy dando dado | leer: lee leen leyó leyeron leo leyendo leído |
  construir: construye construyen construyó construyeron construyo construyendo construido | reír: ríe ríen rió rieron río riendo reído |
  sonreír: sonríe sonríen sonrió sonrieron sonrío sonriendo sonreído | caer: cae caen cayó cayeron caigo cayendo caído |
  poner: pone ponen puso pusieron pongo poniendo puesto | traer: trae traen trajo trajeron traigo trayendo traído |
  detener: detiene detienen detuvo detuvieron detengo deteniendo detenido | decir: dice dicen dijo dijeron digo diciendo dicho |
  oír: oye oyen oyó oyeron oigo oyendo oído | saber: sabe saben supo supieron sé sabiendo sabido | creer: cree creen creyó creyeron creo creyendo creído |
  querer: quiere quieren quiso quisieron quiero queriendo querido | salir: sale salen salió salieron salgo saliendo salido |
  ir: va van fue fueron voy yendo ido | venir: viene vienen vino vinieron vengo viniendo venido | hacer: hace hacen hizo hicieron hago haciendo hecho |
  tener: tiene tienen tuvo tuvieron tengo teniendo tenido | romper: rompe rompen rompió rompieron rompo rompiendo roto |
  abrir: abre abren abrió abrieron abro abriendo abierto | cubrir: cubre cubren cubrió cubrieron cubro cubriendo cubierto |
  escribir: escribe escriben escribió escribieron escribo escribiendo escrito | volver: vuelve vuelven volvió volvieron vuelvo volviendo vuelto |
  morir: muere mueren murió murieron muero muriendo muerto | conducir: conduce conducen condujo condujeron conduzco conduciendo conducido`;
// web/core/producer/languages/es/forms.ts
function spanishVerbs() {
	const forms = new Map();
	const meanings = new Map();
	for (const row of split(verbs)) {
		const [word = "", english = ""] = row.split("=");
		const [lemma = "", change = ""] = word.replace("!", "").split(":");
		meanings.set(lemma, english.replaceAll("_", " "));
		for (const [form, rest] of formsOf(lemma, change)) if (!forms.has(form)) forms.set(form, {
			lemma,
			...rest
		});
	}
	for (const row of irregular.split("|")) {
		const [lemma = "", list = ""] = row.trim().split(":");
		const kinds = [
			three,
			threes,
			three,
			threes,
			first,
			gerund,
			participle
		];
		split(list).forEach((form, at) => forms.set(form, {
			lemma,
			...kinds[at] ?? three
		}));
	}
	return {
		forms,
		meanings
	};
}
var three = {
	kind: "finite",
	person: 3,
	plural: false
};
var threes = {
	kind: "finite",
	person: 3,
	plural: true
};
var first = {
	kind: "finite",
	person: 1,
	plural: false
};
var firsts = {
	kind: "finite",
	person: 1,
	plural: true
};
var gerund = {
	kind: "gerund",
	person: 3,
	plural: false
};
var participle = {
	kind: "participle",
	person: 3,
	plural: false
};
function formsOf(lemma, change) {
	const a = lemma.endsWith("ar");
	const stem = lemma.slice(0, -2);
	const strong = changed(stem, change);
	const weak = lemma.endsWith("ir") ? changed(stem, change === "" ? "" : /o[^aeiou]+$/.test(stem) ? "u" : "i") : stem;
	return [
		[lemma, {
			...three,
			kind: "infinitive"
		}],
		[strong + (a ? "a" : "e"), three],
		[strong + (a ? "an" : "en"), threes],
		[strong.replace(/g$/, a ? "g" : "j") + "o", first],
		[stem + (a ? "amos" : lemma.endsWith("ir") ? "imos" : "emos"), firsts],
		[weak + (a ? "ó" : "ió"), three],
		[weak + (a ? "aron" : "ieron"), threes],
		[a ? `${softened(stem)}é` : `${stem}í`, first],
		[stem + (a ? "aba" : "ía"), three],
		[stem + (a ? "aban" : "ían"), threes],
		[weak + (a ? "ando" : "iendo"), gerund],
		...[
			"o",
			"a",
			"os",
			"as"
		].map((end) => [stem + (a ? "ad" : "id") + end, participle])
	];
}
var changed = (stem, to) => to === "" ? stem : stem.replace(/[eou](?=[^aeou]*u?[^aeou]*$)/, (vowel) => to.length > 1 || vowel !== to ? to : vowel);
var softened = (stem) => stem.replace(/c$/, "qu").replace(/g$/, "gu").replace(/z$/, "c");
// web/core/producer/languages/es/nouns.ts
var nouns = {
	m: ` claro=clearing mango=fruit té=tea café=coffee chocolate=chocolate carbón=coal metal=metal hierro=iron acero=steel oro=gold agua=water barquero=ferryman astrónomo=astronomer periodista=reporter gallinero=henhouse cuello=neck trozo=piece barril=barrel cuerno=horn tronco=trunk bolsillo=pocket cartel=sign vapor=steam tambor=drum estuche=case banco=bench hombre=man señor=man caballero=knight niño=child chico=boy muchacho=boy joven=youth chiquillo=boy bebé=baby hijo=son
    padre=father papá=father abuelo=grandfather abuelito=grandfather hermano=brother tío=uncle primo=cousin sobrino=nephew nieto=grandson
    marido=husband esposo=husband novio=groom amigo=friend vecino=neighbour viudo=widower gemelo=twin anciano=hermit viejo=hermit
    pescador=fisherman panadero=baker herrero=blacksmith carpintero=carpenter zapatero=shoemaker sastre=tailor relojero=clockmaker
    maestro=teacher profesor=professor médico=doctor doctor=doctor enfermero=nurse cocinero=cook camarero=waiter granjero=farmer
    campesino=farmer agricultor=farmer pastor=shepherd cazador=hunter leñador=woodcutter minero=miner molinero=miller jardinero=gardener
    marinero=sailor capitán=captain pirata=pirate soldado=soldier general=general guardia=guard guardián=keeper farero=keeper policía=officer
    ladrón=thief bandido=bandit detective=detective juez=judge abogado=lawyer alcalde=mayor rey=king príncipe=prince duque=duke
    monje=monk cura=priest sacerdote=priest mago=magician brujo=wizard payaso=clown músico=musician cantante=singer pintor=painter
    poeta=poet escritor=writer actor=actor bailarín=dancer violinista=violinist pianista=pianist conductor=driver chófer=driver
    taxista=driver maquinista=driver piloto=pilot astronauta=astronaut mecánico=mechanic obrero=worker trabajador=worker albañil=mason
    cartero=postman vendedor=merchant mercader=merchant comerciante=merchant tendero=shopkeeper barbero=barber carnicero=butcher
    bombero=firefighter científico=scientist inventor=inventor estudiante=student alumno=pupil aprendiz=apprentice viajero=traveller
    pasajero=passenger forastero=stranger desconocido=stranger extraño=stranger turista=tourist mendigo=beggar vagabundo=drifter
    huérfano=orphan criado=servant portero=porter bibliotecario=librarian director=director entrenador=coach portero=porter jugador=player
    corredor=runner ciclista=cyclist boxeador=boxer fantasma=ghost dragón=dragon gigante=giant duende=elf robot=robot ángel=angel monstruo=monster
    titiritero=puppeteer alfarero=potter tejedor=weaver apicultor=beekeeper afinador=tuner cartógrafo=cartographer
    perro=dog cachorro=puppy gato=cat gatito=kitten caballo=horse potro=foal burro=donkey asno=donkey mulo=mule toro=bull buey=ox
    cerdo=pig cordero=lamb carnero=ram gallo=rooster pollo=chicken pato=duck ganso=goose cisne=swan pájaro=bird gorrión=sparrow
    cuervo=crow búho=owl halcón=falcon loro=parrot pez=fish delfín=dolphin tiburón=shark pulpo=octopus cangrejo=crab lobo=wolf
    zorro=fox oso=bear ciervo=deer conejo=rabbit ratón=mouse erizo=hedgehog topo=mole león=lion tigre=tiger elefante=elephant
    mono=monkey camello=camel cocodrilo=crocodile sapo=toad caracol=snail grillo=cricket escarabajo=beetle murciélago=bat
    bosque=forest árbol=tree jardín=garden huerto=orchard parque=park campo=field prado=meadow monte=hill cerro=hill valle=valley
    río=river arroyo=stream canal=canal lago=lake estanque=pond pozo=well mar=sea océano=ocean puerto=harbour muelle=pier barco=ship
    bote=boat velero=ship puente=bridge callejón=alley camino=path sendero=path mercado=market pueblo=village barrio=street patio=courtyard
    tejado=roof balcón=balcony muro=wall portal=doorway desierto=desert pantano=swamp glaciar=glacier cementerio=cemetery estadio=stadium
    aeropuerto=airport andén=platform espacio=space planeta=planet cielo=sky nido=nest campamento=camp circo=circus faro=lighthouse
    molino=mill taller=workshop estudio=studio despacho=office salón=hall pasillo=corridor sótano=cellar desván=attic ático=attic
    colegio=school hospital=hospital templo=temple museo=museum teatro=theatre escenario=stage palacio=palace castillo=castle
    establo=stable granero=barn ascensor=lift tren=train vagón=carriage autobús=bus tranvía=tram coche=car camión=truck hotel=hotel
    túnel=tunnel cuarto=room dormitorio=bedroom baño=bathroom comedor=dining_room invernadero=greenhouse acantilado=cliff barranco=gorge
    restaurante=restaurant bar=bar café=café convento=convent monasterio=monastery juzgado=courtroom tribunal=courtroom gimnasio=gym
    libro=book papel=paper mapa=map cuaderno=notebook lápiz=pencil sobre=envelope periódico=newspaper cuadro=painting retrato=portrait
    espejo=mirror reloj=clock farol=lantern fuego=fire humo=smoke pan=bread pastel=cake queso=cheese huevo=egg plato=plate vaso=glass
    cuchillo=knife tenedor=fork cubo=bucket cesto=basket saco=sack baúl=chest cofre=chest cajón=drawer banco=bench sillón=armchair
    martillo=hammer clavo=nail hilo=thread botón=button anillo=ring collar=necklace sombrero=hat abrigo=coat vestido=dress
    pañuelo=scarf zapato=shoe guante=glove delantal=apron uniforme=uniform bastón=cane paraguas=umbrella violín=violin piano=piano
    tambor=drum balón=ball globo=balloon juguete=toy muñeco=doll remo=oar ancla=anchor timón=helm mástil=mast viento=wind
    sol=sun trueno=thunder rayo=lightning hielo=ice barro=mud polvo=dust suelo=ground techo=ceiling cristal=glass motor=engine
    ojo=eye brazo=arm dedo=finger pie=foot pelo=hair cabello=hair bigote=moustache rostro=face hombro=shoulder hocico=snout
    silbato=whistle tesoro=treasure regalo=present paquete=parcel telescopio=telescope candado=padlock carro=cart trineo=sledge
    equipaje=luggage maletín=briefcase telar=loom horno=oven mantel=tablecloth girasol=sunflower ramo=bouquet trigo=wheat limón=lemon`,
	f: ` roca=rock fresa=strawberry ley=law leche=milk agua=water madera=timber miel=honey sal=salt sangre=blood barquera=ferrywoman lupa=magnifying_glass pluma=feather chimenea=chimney barba=beard trampa=trap pizarra=blackboard astrónoma=astronomer periodista=reporter estatua=statue manga=sleeve mujer=woman señora=lady dama=lady niña=girl chica=girl muchacha=girl hija=daughter madre=mother mamá=mother abuela=grandmother
    abuelita=grandmother hermana=sister tía=aunt prima=cousin sobrina=niece nieta=granddaughter esposa=wife novia=bride amiga=friend
    vecina=neighbour viuda=widow gemela=twin anciana=crone vieja=crone pescadora=fisherwoman panadera=baker herrera=blacksmith
    carpintera=carpenter zapatera=shoemaker costurera=seamstress relojera=clockmaker maestra=teacher profesora=professor médica=doctor
    doctora=doctor enfermera=nurse cocinera=cook camarera=waitress granjera=farmer campesina=farmer pastora=shepherd cazadora=hunter
    jardinera=gardener marinera=sailor capitana=captain soldada=soldier jueza=judge abogada=lawyer alcaldesa=mayor reina=queen
    princesa=princess monja=nun bruja=witch hada=fairy maga=magician música=musician pintora=painter escritora=writer actriz=actress
    bailarina=dancer conductora=driver astronauta=astronaut mecánica=mechanic obrera=worker cartera=postwoman vendedora=merchant
    tendera=shopkeeper científica=scientist inventora=inventor alumna=pupil aprendiza=apprentice viajera=traveller pasajera=passenger
    desconocida=stranger extraña=stranger huérfana=orphan criada=maid bibliotecaria=librarian directora=director entrenadora=coach
    jugadora=player corredora=runner lavandera=washerwoman partera=midwife guardiana=keeper farera=keeper detective=detective
    bombera=firefighter titiritera=puppeteer alfarera=potter tejedora=weaver apicultora=beekeeper afinadora=tuner cartógrafa=cartographer
    familia=family gente=crowd multitud=crowd tripulación=crew banda=band orquesta=orchestra sirena=mermaid
    perra=dog gata=cat yegua=mare burra=donkey vaca=cow cabra=goat oveja=sheep gallina=hen paloma=pigeon gaviota=gull golondrina=swallow
    águila=eagle lechuza=owl cigüeña=stork garza=heron ballena=whale foca=seal trucha=trout loba=wolf zorra=fox osa=bear liebre=hare
    rata=rat ardilla=squirrel leona=lion mona=monkey serpiente=snake lagartija=lizard tortuga=turtle rana=frog araña=spider
    hormiga=ant abeja=bee mariposa=butterfly mosca=fly bestia=beast
    selva=jungle arboleda=forest huerta=orchard montaña=mountain colina=hill sierra=mountains cumbre=summit cima=summit ladera=slope cueva=cave
    orilla=shore playa=beach costa=coast isla=island bahía=bay cascada=waterfall laguna=lagoon fuente=fountain calle=street avenida=avenue
    carretera=road plaza=square ciudad=city aldea=village torre=tower azotea=rooftop terraza=terrace granja=farm viña=vineyard
    muralla=wall puerta=door frontera=border estación=station cocina=kitchen habitación=room sala=room alcoba=bedroom casa=house
    cabaña=cabin choza=hut panadería=bakery tienda=shop biblioteca=library escuela=school clase=classroom iglesia=church catedral=cathedral
    capilla=chapel cárcel=prison celda=cell fábrica=factory mina=mine oficina=office taberna=tavern posada=inn nave=spaceship
    escalera=stairs bodega=cellar librería=shop farmacia=pharmacy peluquería=salon galería=gallery azucarera=factory ópera=opera
    carpa=tent cubierta=deck proa=deck pista=rink acera=pavement luna=moon nieve=snow lluvia=rain tormenta=storm niebla=fog
    carta=letter nota=note hoja=leaf foto=photograph fotografía=photograph caja=box llave=key cerradura=lock ventana=window
    mesa=table silla=chair cama=bed manta=blanket almohada=pillow lámpara=lamp linterna=lantern vela=candle cerilla=match hoguera=bonfire
    llama=flame brasa=ember sopa=soup olla=pot sartén=pan taza=cup copa=goblet botella=bottle jarra=jug cesta=basket bolsa=bag
    maleta=suitcase mochila=backpack cuerda=rope red=net caña=fishing_rod pala=shovel escoba=broom aguja=needle tela=cloth
    ropa=clothes camisa=shirt falda=skirt chaqueta=jacket capa=cape bufanda=scarf gorra=cap bota=boot corona=crown máscara=mask
    espada=sword flecha=arrow bandera=flag campana=bell guitarra=guitar flauta=flute trompeta=trumpet pelota=ball muñeca=doll
    cometa=kite moneda=coin joya=jewel piedra=stone rueda=wheel bicicleta=bicycle barca=boat ola=wave arena=sand
    flor=flower rosa=rose semilla=seed rama=branch raíz=root manzana=apple naranja=orange uva=grape pera=pear hierba=grass
    estrella=star luz=light sombra=shadow oscuridad=darkness mano=hand cabeza=head pierna=leg barba=beard cara=face espalda=back
    trenza=braid cola=tail ala=wing pluma=feather pata=paw herida=wound jaula=cage medalla=medal brújula=compass
    máquina=machine radio=radio pantalla=screen pared=wall rendija=crack huella=footprint cicatriz=scar pipa=pipe mantequilla=butter harina=flour`
};
var adjectives = `viejo=old anciano=old joven=young pequeño=small grande=big gran=great enorme=huge alto=tall bajo=short largo=long
  corto=short ancho=wide estrecho=narrow gordo=fat delgado=thin flaco=skinny fuerte=strong débil=weak rojo=red azul=blue verde=green
  amarillo=yellow negro=black blanco=white gris=grey pardo=brown marrón=brown dorado=golden plateado=silver oscuro=dark claro=pale
  pálido=pale rubio=blond pelirrojo=red-haired calvo=bald barbudo=bearded cojo=lame ciego=blind mudo=mute sordo=deaf descalzo=barefoot
  rico=rich pobre=poor triste=sad alegre=merry feliz=happy cansado=tired furioso=furious asustado=frightened solo=alone dormido=sleeping
  herido=wounded muerto=dead vivo=living perdido=lost roto=broken abierto=open cerrado=closed vacío=empty lleno=full nuevo=new
  limpio=clean sucio=dirty mojado=wet seco=dry frío=cold caliente=hot helado=frozen nevado=snowy salvaje=wild manso=tame
  abandonado=abandoned oxidado=rusty antiguo=ancient secreto=secret profundo=deep silencioso=silent tranquilo=quiet ruidoso=noisy
  hermoso=beautiful bello=beautiful bonito=pretty feo=ugly extraño=strange brillante=shining redondo=round pesado=heavy ligero=light
  rizado=curly canoso=grey-haired lejano=distant iluminado=lit arrugado=wrinkled primero=first segundo=second último=last otro=other
  mojado=wet quemado=burnt pintado=painted`;
var names = {
	f: `maría ana lucía carmen elena isabel marta sara laura paula clara rosa inés teresa pilar dolores sofía julia irene alba nora
    valentina camila daniela gabriela mariana luisa juana beatriz silvia raquel noelia carla olga lola ximena rocío amparo consuelo
    esperanza mercedes remedios soledad catalina manuela josefa antonia leonor jimena violeta aurora`,
	m: `juan josé luis carlos pedro pablo miguel manuel antonio javier diego andrés tomás mateo lucas hugo martín daniel david álvaro
    adrián jorge fernando rafael sergio raúl rubén óscar iván ramón julián emilio ignacio vicente gabriel samuel nicolás bruno simón
    esteban gonzalo felipe alonso jaime joaquín víctor marcos leo gael ernesto benito anselmo fermín eusebio`
};
// web/core/producer/languages/es/notes.ts
var notes = new Map([
	["The breath before it", "Un instante antes"],
	["The face tells it", "El rostro lo dice"],
	["A detail", "Un detalle"],
	["On the way there", "De camino"],
	["Seen from behind", "Visto de espaldas"],
	["How it looks to another", "Como lo ve otro"],
	["The two of them", "Los dos juntos"],
	["Face to face", "Cara a cara"],
	["Only a thing", "Solo un objeto"],
	["The place waits", "El lugar espera"],
	["As a shadow", "Como una sombra"],
	["A reflection", "Un reflejo"],
	["A pause", "Una pausa"],
	["From high above", "Desde muy alto"],
	["Step by step", "Paso a paso"],
	["Afterwards", "Después"],
	["The trace it leaves", "La huella que deja"],
	["From far away", "Desde muy lejos"],
	["Very near", "Muy de cerca"],
	["Just before", "Justo antes"],
	["From below", "Desde abajo"],
	["From above", "Desde arriba"],
	["Mirrored", "En un espejo"],
	["A glimpse", "Apenas un vistazo"]
]);
// web/core/producer/languages/es/spanish.ts
var small = smallWords({
	determiners: `el:m=the la:f=the los:mp=the las:fp=the un:m=a una:f=a unos:mp=some unas:fp=some
  este:m=the esta:f=the estos:mp=the estas:fp=the ese:m=the esa:f=the esos:mp=the aquel:m=the aquella:f=the
  mi:w=the mis:wp=the tu:w=the su:w=the sus:wp=the nuestro:mw=the nuestra:fw=the cada:=each
  dos:p=two tres:p=three cuatro:p=four cinco:p=five seis:p=six siete:p=seven ocho:p=eight nueve:p=nine diez:p=ten
  todos:mp=all todas:fp=all muchos:mp=many muchas:fp=many varios:mp=several varias:fp=several algunos:mp=some`,
	prepositions: `en*=in a*=to al*=to_the de=of del=of_the por*=through con=with sin=without
  sobre*=on bajo*=under hacia*=toward hasta*=to desde*=from entre*=between tras*=behind contra=against para=for
  ante*=before junto=beside dentro=inside detrás=behind debajo=under encima=on delante=before cerca=near como=like
  alrededor=around frente=in_front`,
	pronouns: `él:ms ella:fs ellos:mps ellas:fps yo:1s nosotros:1ps nosotras:1ps le:o les:po lo:mc la:fc los:mpc las:fpc
  se:r me:1o nos:1po mí:1o conmigo:1o ello:c`,
	auxiliaries: [
		[
			"be",
			false,
			"es está era estaba estuvo soy estoy"
		],
		[
			"be",
			true,
			"son están eran estaban fueron somos estamos"
		],
		[
			"have",
			false,
			"ha había he"
		],
		[
			"have",
			true,
			"han habían hemos"
		],
		[
			"can",
			false,
			"puede podía pudo debe puedo"
		],
		[
			"can",
			true,
			"pueden podían"
		]
	]
});
function plurals(word) {
	if (/[aeioué]$/.test(word)) return [`${word}s`];
	const plain = word.replace(/[áéíóú](?=[ns]$)/, (vowel) => ({
		á: "a",
		é: "e",
		í: "i",
		ó: "o",
		ú: "u"
	})[vowel] ?? vowel);
	return [plain.endsWith("z") ? `${plain.slice(0, -1)}ces` : `${plain}es`];
}
var nounForms = nounTable(nouns, (word) => ({
	one: [word],
	many: plurals(word)
}));
var adjectiveForms = new Map(pairs$1(adjectives).flatMap(([word, english]) => {
	return (word.endsWith("o") ? [
		"o",
		"a",
		"os",
		"as"
	].map((end) => word.slice(0, -1) + end) : [
		word,
		...plurals(word),
		.../[rn]$/.test(word) ? [`${word}a`, `${word}as`] : []
	]).map((form) => [form, english]);
}));
var spanish = {
	id: "es",
	label: "Spanish",
	capitals: false,
	dropsSubject: true,
	adjectivesFollow: true,
	small: words(`el la los las un una unos unas de del al y en que se su sus con por para lo le les es está era no una
    pero como más cuando donde mientras hasta desde sobre entre sin ya ella él muy hay mi nos`),
	...lookups(adjectiveForms, spanishVerbs()),
	noun: (word) => nounForms.get(word),
	...small,
	adverbs: new Map(pairs$1(`despacio=slowly lentamente=slowly rápido=quickly rápidamente=quickly arriba=up abajo=down adentro=inside afuera=outside
      fuera=outside lejos=far_away juntos=together juntas=together atrás=back adelante=ahead allí= aquí= ahora= luego= después=
      entonces= también= siempre= nunca= ya= muy=very más= casi= solo=alone sola=alone todavía= aún= apenas= así= poco= nada= todo=everything
      alguien=somebody nadie=nobody algo=something mañana= hoy= ayer=`)),
	particles: new Map(),
	and: words("y e o"),
	relative: words("que quien quienes cuyo cuya donde cual"),
	joints: words("pero mientras cuando hasta entonces porque aunque pues sino luego si"),
	negations: words("no nunca ni jamás"),
	timeNouns: words(`mañana tarde noche día días amanecer alba anochecer atardecer mediodía medianoche madrugada semana mes año años
    hora horas minuto minutos momento vez invierno verano otoño primavera lunes martes miércoles jueves viernes sábado domingo`),
	impersonal: words("calor frío hay había hubo llueve llovía nieva nevaba amanece amaneció anochece anocheció atardece"),
	titles: words("don doña señor señora señorita"),
	called: words("llamado llamada llama llamaba nombre"),
	with: words("con"),
	like: words("como sin"),
	personal: words("a al"),
	names: {
		f: words(names.f),
		m: words(names.m)
	},
	hours: [
		[/\b(?:al anochecer|anochece|anocheció|al atardecer|atardece|atardecer|puesta de sol|crepúsculo|cae la tarde)/u, "dusk"],
		[/\b(?:medianoche|noche|luna|estrellas)(?![\p{L}])/u, "night"],
		[/(?<!\p{L})(?:amanecer|amanece|amaneció|alba|madrugada|sale el sol)(?!\p{L})/u, "dawn"],
		[/\b(?:mediodía|almuerzo)/u, "noon"],
		[/\b(?:por la tarde|esa tarde|una tarde|aquella tarde|la tarde)\b/u, "afternoon"],
		[/\b(?:mañana|desayuno)/u, "morning"],
		[/\bal día siguiente|\bdías después/u, "day"]
	],
	weathers: [
		[/\b(?:tormenta|tempestad|truenos?|relámpagos?)\b/u, "storm"],
		[/\b(?:lluvia|llueve|llovía|llover|aguacero)\b/u, "rain"],
		[/\b(?:nieve|nieva|nevaba|nevada|ventisca)\b/u, "snow"],
		[/\b(?:niebla|bruma)\b/u, "fog"],
		[/\b(?:viento|vendaval)\b/u, "wind"],
		[/\b(?:nubes|nublado)\b/u, "cloudy"],
		[/\b(?:soleado|brilla el sol|sale el sol)\b/u, "clear"]
	],
	quotes: /«[^»]*»?|"[^"]*"?|“[^”]*”?|—\s?(?=[\p{Lu}¡¿])[^—\n]*—?/gu,
	tokens: tokensOf,
	plural: {
		m: "el",
		f: "la",
		n: "el",
		many: "los"
	},
	notes,
	joined: " y ",
	quiet: "Un momento de calma.",
	introduce: (called, sex) => `Aquí está ${called}. ${sex === "female" ? "Ella" : "Él"} espera.`
};
// web/core/producer/acts.ts
function actsOf(tokens, mentions, verb) {
	const starts = [verb];
	const plain = isPlain(tokens[verb]?.lower ?? "");
	for (let at = verb + 1; at < tokens.length; at++) {
		if (ENDING.test(tokens[at]?.lower ?? "")) break;
		if (!mentions.some(({ from, to }) => from <= at && at < to) && (laterVerb(tokens, at, plain) !== void 0 || isFound(tokens, at))) starts.push(at);
	}
	return starts.map((start, index) => ({
		verb: start,
		to: endOf(tokens, starts[index + 1] ?? tokens.length, start),
		...saidAt(tokens, start)
	}));
}
var isFound = (tokens, at) => {
	const way = tokens.slice(0, at - 1).findLast(({ lower }) => verbOf(lower) !== void 0);
	return tokens[at - 1]?.lower === "to" && /^(?:find|discover|see)$/.test(tokens[at]?.lower ?? "") && /^(?:come|return|arrive|wake|turn)$/.test(verbOf(way?.lower ?? "")?.base ?? "");
};
function endOf(tokens, next, from) {
	let to = next;
	if (next === tokens.length) return to;
	while (to > from + 1 && LEADING.test(tokens[to - 1]?.lower ?? "")) to--;
	return to;
}
var LEADING = /^(?:and|then|to|finally|suddenly|\p{L}+ly)$/u;
function saidAt(tokens, at) {
	let index = at;
	while (index < tokens.length - 1 && isHelping(tokens[index])) index++;
	const base = verbOf(tokens[index]?.lower ?? "")?.base ?? "";
	const to = /^(?:start|begin|try|continue)$/.test(base) && tokens[index + 1]?.lower === "to";
	const next = tokens.slice(index + 1, index + 3).map(({ lower }) => lower).join(" ");
	return {
		base: to ? verbOf(tokens[index + 2]?.lower ?? "")?.base ?? base : base,
		next
	};
}
var isHelping = (token) => token !== void 0 && (auxiliaries.has(token.lower) || adverbs.has(token.lower));
var QUIET = words(`wear start stop try keep look watch gaze stare listen wait nod smile grin wink blush frown sigh
  back rest help breathe pause hesitate remain stay notice use talk chat laugh cry weep sob swear appear live exist`);
var GOING$2 = words("go walk come get leave return arrive head drive ride row sail travel");
var HELD = words("sit stand kneel lie lean crouch squat perch hang bend stoop float hover wait");
var STRONG = words(`fall crash jump leap dive throw hurl break smash burst explode bite kiss hug hit punch kick catch grab snatch
  steal chase fight shoot stab swing swallow rescue save pull drag lift carry push climb fly crawl hang scream howl spill drop
  trip slip tumble collapse melt burn strike attack pounce dance drown sink hurtle plunge tear rip shatter crush trap escape flee
  embrace pluck slam snap vanish`);
function liveliness(tokens, verb) {
	const act = {
		verb,
		to: tokens.length,
		...saidAt(tokens, verb)
	};
	const told = tokens.length - verb > 2;
	return STRONG.has(act.base) && told ? 1 : strength(act) / 5 * (told ? 1 : .8);
}
var isHeld = ({ base, next }) => HELD.has(base) || / (?:breath|head|shoulders)$/.test(next);
function strength({ base, next }) {
	if (/^(?:see|hear|notice)$/.test(base)) return 2;
	if (base === "" || inward.has(base) || inwardWithObject.has(base) || speechVerbs.has(base)) return 0;
	if (isHeld({
		base,
		next
	})) return 1;
	if (QUIET.has(base)) return 2;
	if (base === "get" && /^(?:past|participle)$/.test(verbOf(next.split(" ")[0] ?? "")?.form ?? "")) return 4;
	return GOING$2.has(base) ? 3 : 4;
}
var isBrief = ({ verb, to }) => to === verb + 1;
function shownAct(acts) {
	if (acts.length < 2) return void 0;
	const best = acts.reduce((found, act, at) => strength(act) >= strength(acts[found] ?? act) ? at : found, 0);
	const [before, chosen, after] = [
		acts[best - 1],
		acts[best],
		acts[best + 1]
	];
	if (chosen === void 0) return void 0;
	const held = before !== void 0 && (isHeld(before) || isBrief(chosen));
	const ends = after !== void 0 && after.base === "lie" && after.to <= after.verb + 2;
	const beside = after !== void 0 && (isBrief(after) || ends);
	return {
		verb: held ? before.verb : chosen.verb,
		to: beside ? after.to : chosen.to
	};
}
// web/core/producer/laps.ts
function onLap(moment) {
	const { action, others, doers } = moment;
	const [other, second] = others;
	if (other === void 0 || second !== void 0 || doers.length !== 1) return moment;
	const found = new RegExp(String.raw`,? with (?:the|an?) (?:\w+ )?${nounOf$1(other)} ((?:asleep|sleeping|dozing|snoring|curled up|purring) )?(?:in|on|across) the (?:lap|knees?|arms)\b`).exec(action.doing);
	if (found === null) return moment;
	const doing = `${found[1] === void 0 ? "" : "asleep, "}held in both arms`;
	return {
		...moment,
		action: {
			...action,
			doing: action.doing.replace(found[0], `, holding the ${nounOf$1(other)}`),
			seen: {
				id: other.id,
				doing
			}
		}
	};
}
// web/core/producer/moments.ts
function momentsOf(units, readings, cast, places) {
	const nouns = new Map(cast.map((member) => [member.id, nounOf$1(member)]));
	const name = (id) => nouns.get(id) ?? "figure";
	let it = "";
	let spokenAt = 0;
	const moments = units.flatMap((unit, index) => {
		const reading = readings[index];
		if (reading === void 0) return [];
		const act = oneAct(unit, reading, it);
		const action = actionOf(act.unit, act.reading, name, act.it);
		const doers = doersOf(unit, reading);
		const scene = doers.length > 0 || reading.past === true ? "" : sceneOf(unit, reading, name, it);
		const before = index - spokenAt < 3 ? it : "";
		const thing = thingOf(unit, reading, it);
		if (thing !== void 0) [it, spokenAt] = [thing, index];
		const place = places[index] ?? "";
		const others = isWatched(unit.text) ? [] : reading.present.filter((member) => !doers.includes(member));
		const objects = scene === "" ? action.objects : [...new Set([it, ...action.objects])].filter((word) => word !== "");
		const newPlace = index === 0 || places[index - 1] !== place;
		const heading = doers.length === 0 && others.length === 0 && isHeading(unit, reading);
		return [{
			unit,
			doers,
			others,
			action,
			scene,
			objects,
			place,
			it: before,
			newPlace,
			...heading && { heading },
			weight: heading || reading.past === true ? .3 : weightOf(unit, act.reading, action, doers, scene, newPlace)
		}];
	});
	return moments.map((moment, at) => onLap(lyingDown(heldAs(leadingOn(withFound(moment, moments.slice(at + 1)), moments[at + 1]), moments[at - 1]))));
}
function heldAs(moment, before) {
	const { action, doers, unit } = moment;
	const same = before !== void 0 && before.unit.sentence === unit.sentence && before.doers.length === doers.length && doers.every((doer) => before.doers.includes(doer));
	const [held, now] = [before?.action.doing ?? "", verbOf(action.doing.split(/[ ,]/)[0] ?? "")?.base ?? ""];
	const base = verbOf(held.split(/[ ,]/)[0] ?? "")?.base ?? "";
	if (same && taken.test(held) && AFOOT.has(now) && !action.doing.includes(",")) return carrying(moment, before);
	const seated = /^(?:sliding|climbing|hopping) onto (?:the|an?) (?:\w+ )?(?:stool|chair|bench|seat|sofa)\b/.test(held);
	const inAir = doers[0]?.kind === "animal" && FLYING.has(base) && (HANDS.has(now) || BEAK.has(now));
	if (!same || doers.length === 0 || !action.visible) return moment;
	if (!inAir && !((LOW$2.has(base) || seated) && HANDS.has(now))) return moment;
	const [posture = ""] = held.split(",").map((part) => part.replace(/^(?:sliding|climbing|hopping) onto (?=(?:the|an?) (?:\w+ )?(?:stool|chair|bench|seat|sofa)\b)/, "sitting on "));
	return posture.split(" ").length > 7 ? moment : {
		...moment,
		action: {
			...action,
			doing: `${posture}, ${action.doing}`
		}
	};
}
function lyingDown(moment) {
	const { action, doers, unit } = moment;
	const end = LAY.exec(unit.text)?.[1] ?? "";
	const base = end === "lay" ? "lie" : verbOf(end)?.base ?? "";
	const doing = LAID.get(base);
	return doing === void 0 || !action.visible || doers.length === 0 || action.doing.includes(doing) ? moment : {
		...moment,
		action: {
			...action,
			doing: `${doing}, ${action.doing}`
		}
	};
}
var LAY = /,? and (lay|lies|lie|knelt|kneels|sat|sits|crouched|crouches)(?: down)?(?: flat| still)?[.!]?$/;
var LAID = new Map([
	["lie", "lying flat"],
	["kneel", "kneeling"],
	["sit", "sitting"],
	["crouch", "crouching"]
]);
var FLYING = words("swoop fly hover dive soar flutter");
var BEAK = words("peck bite grab snatch seize catch scratch attack steal pluck");
function carrying(moment, { action: { doing }, others }) {
	const { action } = moment;
	const load = doing.split(",")[0].replace(taken, "carrying ");
	const [other, second] = others.filter((one) => load.includes(` ${nounOf$1(one)}`));
	const held = / in the (?:mouth|beak|jaws|teeth)\b/.test(load) ? "held in the mouth" : "held in both arms";
	const seen = other !== void 0 && second === void 0 ? {
		id: other.id,
		doing: held
	} : action.seen;
	return {
		...moment,
		others: [...moment.others, ...other === void 0 || moment.others.includes(other) ? [] : [other]],
		action: {
			...action,
			doing: `${action.doing}, ${load}`,
			...seen !== void 0 && { seen }
		}
	};
}
var taken = /^(?:picking up|lifting up|scooping up|lifting|grabbing|snatching up) (?=(?:the|an?|his|her|their) )/;
var AFOOT = words("walk run trot hurry march gallop limp swim fly climb crawl jump leap stagger rush creep stride");
var LOW$2 = words("kneel sit crouch squat bend lean lie dive");
var HANDS = words(`wrap tie untie open read write draw share eat drink talk speak tell ask play study examine inspect touch
  punch catch push pass save stroke pet feed give hand offer show put place lay set dig plant pick gather collect wash clean mend fix repair light pour stir
  hold hug kiss comfort whisper listen look search tuck lace bandage polish scratch pray knit sew unwrap pull prise`);
function leadingOn(moment, next) {
	const [doer] = moment.doers;
	const goesOn = next?.unit.sentence === moment.unit.sentence && doer !== void 0 && next.doers[0] === doer;
	const base = verbOf(moment.action.doing.split(/[ ,]/)[0] ?? "")?.base ?? "";
	return goesOn && PREPARING.has(base) ? {
		...moment,
		weight: .85 * moment.weight
	} : moment;
}
var PREPARING = words("take lift open pick reach raise climb get stand turn go walk come draw fetch lean step");
function withFound(moment, later) {
	const next = later.find(({ unit }) => unit.sentence !== moment.unit.sentence);
	const [thing] = next?.action.objects ?? [];
	if (isReveal(moment)) return {
		...moment,
		weight: .3
	};
	if (next === void 0 || thing === void 0 || moment.doers.length === 0 || !isReveal(next)) return moment;
	const { action } = moment;
	return {
		...moment,
		action: {
			...action,
			objects: [...action.objects, thing]
		}
	};
}
var isReveal = ({ unit, doers }) => doers.length === 0 && /^(?:and |but )?it (?:is|was) (?:an?|the|his|her|my|two) /i.test(unit.text);
function oneAct(unit, reading, it) {
	const same = {
		unit,
		reading,
		it
	};
	if (reading.verb < 0 || reading.subject === null || reading.passive !== void 0 || isSaying(unit, reading)) return same;
	const shown = shownAct(actsOf(unit.tokens, reading.mentions, reading.verb));
	if (shown === void 0) return same;
	const left = {
		...unit,
		tokens: unit.tokens.slice(0, shown.verb)
	};
	return {
		unit: {
			...unit,
			tokens: unit.tokens.slice(0, shown.to)
		},
		reading: {
			...reading,
			verb: shown.verb,
			...shown.verb > reading.verb && { limb: "" }
		},
		it: shown.verb > reading.verb ? thingOf(left, reading, it) ?? it : it
	};
}
var isHeading = ({ tokens }, { verb }) => verb < 0 && tokens.length > 0 && tokens.length < 9 && (tokens.some(({ lower }) => isPlaceWord(lower)) || tokens.every(({ text, capital }) => capital || /^\d+$/.test(text)));
function doersOf({ tokens }, reading) {
	const { subject, mentions, verb, present, passive, also = [] } = reading;
	if (subject === null) return [];
	if (passive !== void 0) return [subject];
	const before = mentions.filter((mention) => !mention.governed && mention.owner !== true && mention.to <= verb).map((mention) => mention.id);
	const done = mentions.filter(({ from, governed, owner }) => from > verb && !governed && owner !== true).filter(({ from }) => !/^(?:i|we|he|she|they|his|her|their)$/.test(tokens[from]?.lower ?? "")).map(({ id }) => id);
	const acts = (member) => before.includes(member.id) && !done.includes(member.id) || also.includes(member);
	return present.filter((member) => member === subject || acts(member));
}
var isListing = ({ tokens, speech }, { verb, mentions }) => verb < 0 && !speech && tokens.length > 0 && mentions.filter(({ pronoun }) => !pronoun).length > 1;
var WATCHED = /\b(?:watch(?:es|ed)?|sees?|saw|spot(?:s|ted)?|spies|spied|observe[sd]?) ((?:\S+ ){1,4})from (?:the|an?|his|her|its|their) (?:\S+ )?(?:porch|veranda|terrace|steps|doorstep|shore|beach|pier|roof|rooftop|window|tower|hill|hilltop|balcony|treetop|tree|cliff|sky|distance)\b/i;
var isWatched = (text) => {
	return (WATCHED.exec(text)?.[1]?.trim().toLowerCase().split(" "))?.slice(1).every((word) => !/^(?:base|ing)$/.test(verbOf(word)?.form ?? "")) ?? false;
};
var WISHING = /^leaning forward, about to /;
function weightOf(unit, reading, action, doers, scene, newPlace) {
	const lively = reading.verb < 0 ? 0 : liveliness(unit.tokens, reading.verb);
	if (doers.length === 0) return scene === "" ? .4 : .6 + Math.min(scene.split(" ").length, 10) / 25 + (lively === 1 ? .25 : 0);
	if (isListing(unit, reading)) return .4;
	const named = doers.some((member) => member.named) ? .3 : .1;
	const long = Math.min(unit.tokens.length, 14) / 40;
	const weight = (action.visible && !isSaying(unit, reading) && !WISHING.test(action.doing) ? .9 + .4 * lively : .7) + named + long + (newPlace ? .2 : 0) + (action.objects.length > 0 && lively > .5 ? .1 : 0);
	const before = /^(?:has|have|had)$/.test(unit.tokens[reading.verb]?.lower ?? "");
	const undone = action.doing.startsWith("refusing to ") ? .75 : 1;
	return (BESIDE$1.test(unit.text) || before ? .9 : 1) * undone * weight;
}
var BESIDE$1 = /^(?:because|until|till|since|although|though|before|as if)\b/i;
// web/core/producer/outside.ts
var IN_SPACE$1 = /^(?:space station|spaceship|spacecraft|capsule|airlock|hull|cockpit|module|rocket)$/;
var AT_SEA$1 = /^(?:cabin|submarine|galley|engine room|command bridge)$/;
var IN_A_BUILDING = /^(?:room|kitchen|bedroom|office|classroom|cell|ward|\p{L}+ ?room|studio|chamber|court|stage|apartment|flat)$/u;
var WILD$1 = /^(?:tunnel|mine|trench|dugout|igloo)$/;
var FRONTS = [
	[/^(?:castle|palace|throne room|banquet hall|dungeon)$/, "castle walls"],
	[/^(?:house|home|farmhouse|cottage|mansion|manor|villa|chalet|lodge|hut)$/, "house front"],
	[/^(?:church|chapel|cathedral)$/, "church front"],
	[/^(?:barn|stable|stables|henhouse|cowshed)$/, "farmyard"],
	[/^(?:shed|garage)$/, "yard"],
	[/^boathouse$/, "jetty"],
	[/^(?:mill|watermill|windmill)$/, "windmill"],
	[/^lighthouse$/, "rocks"],
	[/^(?:cave|cavern)$/, "mountain"],
	[/^temple$/, "ruins"],
	[/^(?:tent|yurt)$/, "camp"],
	[/^dome$/, "planet"],
	[/^crane cab$/, "building site"]
];
var SMALL$2 = /^(?:booth|photo booth|closet|wardrobe|compartment|lift|elevator|den|burrow|nest|corridor|hallway|passage|stairs|bed)$/;
function outsideOf(room) {
	const noun = room?.noun ?? "";
	if (SMALL$2.test(noun) || /\bcircus\b/.test(room?.name ?? "")) return void 0;
	if (WILD$1.test(noun)) return room;
	const front = FRONTS.find(([house]) => house.test(noun))?.[1];
	const [name, kind = name] = front !== void 0 ? [front] : IN_SPACE$1.test(noun) ? ["open space", "space"] : AT_SEA$1.test(noun) ? ["deck"] : IN_A_BUILDING.test(noun) ? ["corridor outside", "corridor"] : ["street outside", "street"];
	return {
		name,
		noun: kind,
		strength: 2
	};
}
function behind(house) {
	const outside = outsideOf(house);
	if (outside === void 0 || !/^(?:street|house front|church front)$/.test(outside.noun)) return outside;
	const name = /^(?:church|chapel|cathedral|monastery|temple)$/.test(house.noun) ? "garden" : "yard";
	return {
		...outside,
		name,
		noun: name
	};
}
// web/core/producer/moves.ts
var SHORE = /^(?:beach|shore|coast|sand|dunes?|harbou?r|port|docks?|quay|pier|jetty|marina|island|rocks?|cliff)$/;
var AT_SEA = /^(?:beach|shore|coast|sand|harbou?r|quay|pier|jetty|island|rocks?|ship|ferry|trawler|freighter|yacht|schooner|steamer|deck)$/;
var IN_SPACE = /^(?:space station|spaceship|spacecraft|capsule|airlock|hull|cockpit|module|rocket)$/;
var IN_A_CAR = /^(?:car|taxi|cab|van|truck|lorry|back seat|front seat|passenger seat)$/;
var OUT = String.raw`\b(?:get|got|climb|step|jump|crawl|tumble)(?:s|ed|ped)? out`;
var AT_ITS_FRONT = String.raw`\b(?:on|against|over|under|opens|opened|lifts|lifted) (?:the |his |her )?(?:bonnet|hood|fender|bumper)\b`;
var moves = [
	{
		said: /\b(?:row|paddle|sail|steer|swim|drift)(?:s|ed)? (?:\S+ ){0,3}(?:out|away|off)\b|\b(?:rowed|swam|casts? off|puts? (?:out )?to sea)\b/,
		from: SHORE,
		to: "sea"
	},
	{
		said: /\b(?:runs?|ran|wades?|waded|dives?|dived|dove|jumps?|jumped|leaps?|leapt|walks?|walked|falls?|fell|goe?s?|went|rush(?:es|ed)?|plunge[sd]?|slips?|slipped|races?|raced|stumbles?|stumbled) (?:\S+ )?(?:in|into) the (?:\S+ )?(?:water|waves|surf|foam)\b/,
		from: AT_SEA,
		to: "sea"
	},
	{
		said: /\b(?:push|drift|float|sail|spin|swim)(?:s|es|ed)? (?:\S+ )?(?:off|out|away|outside)\b|\b(?:drift|float|fall|spin|dive|jump|leap|step)(?:s|ed)? (?:\S+ )?(?:in|into|through) (?:the )?(?:dark|darkness|void|nothing|stars|emptiness|blackness|vacuum)\b/,
		from: IN_SPACE,
		to: "open space",
		noun: "space"
	},
	{
		said: /\bashore\b|\b(?:on|onto|across|over|up) the (?:\S+ )?(?:sand|shingle)\b/,
		from: /^(?:sea|ocean|waves|bay|lagoon)$/,
		to: "beach"
	},
	{
		said: new RegExp(`${OUT}(?: (?:of|and|into|onto|to|in|at)\\b|$)|${AT_ITS_FRONT}`),
		from: IN_A_CAR,
		to: "road"
	}
];
var goneTo = (tokens, here, sighting, visited) => besideCar(tokens, here, sighting) ?? offBoard(tokens, sighting, visited) ?? ((sighting?.strength ?? 0) > 1 ? void 0 : movedTo(tokens, here)) ?? aboveOrBelow(tokens, visited) ?? downFrom(tokens, here, visited) ?? astray(tokens, here, visited) ?? atTheHelm(tokens, here) ?? throughDoorOf(tokens) ?? openingOn(tokens) ?? pastWindow(tokens, here) ?? atWindow(tokens, here) ?? (sighting === void 0 ? toTheWater(tokens, here, visited) ?? ontoGrass(tokens, here) : void 0);
var atTheHelm = (tokens, here) => STEERING.test(said$1(tokens)) && !isVehicle(here?.noun ?? "") && !WET$1.test(here?.noun ?? "") ? {
	name: "deck",
	noun: "deck",
	strength: 2
} : void 0;
var STEERING = /\b(?:turn|steer|sail|anchor)(?:s|ed|ing)? the (?:\S+ )?(?:ship|ferry|schooner|liner|steamer|trawler|freighter)\b/;
function toTheWater(tokens, here, visited) {
	if (here === void 0 || WET$1.test(here.noun) || !AFLOAT$2.test(said$1(tokens))) return void 0;
	return visited.findLast(({ noun }) => WET$1.test(noun));
}
var AFLOAT$2 = /\b(?:push|pull|drag|slide|slid|carry|carrie|lower|launch|jump|leap|leapt|dive|dove|wade|run|ran|fall|fell|slip|float|tumble|roll)(?:s|es|d|ed|ped)? (?:\S+ ){0,4}(?:in|into|onto|on|to) the (?:\S+ )?(?:water|waves|surf|shallows)\b|\b(?:launch|row|paddle)(?:es|s|ed|d)?\b|\bset sail\b/;
var WET$1 = /^(?:sea|ocean|bay|lake|river|canal|pond|stream|brook|creek|lagoon|beach|shore|coast|island|riverbank|jetty|pier|quay|harbou?r|docks?|port|boat|rowing boat|ship|raft|ferry|deck|pool|swimming pool|open space|space)$/;
function ontoGrass(tokens, here) {
	const name = ONTO_GRASS.exec(said$1(tokens))?.[1];
	return name === void 0 || !isIndoors(here?.noun ?? "") ? void 0 : {
		name,
		noun: "meadow",
		strength: 2
	};
}
var ONTO_GRASS = /\bout (?:on)?to the (?:\S+ )?(grass|lawn)\b/;
function besideCar(tokens, here, sighting) {
	if (!IN_A_CAR.test(sighting?.noun ?? "") || !OUT_OF.test(said$1(tokens))) return void 0;
	return here !== void 0 && !IN_A_CAR.test(here.noun) ? here : {
		name: "road",
		noun: "road",
		strength: 2
	};
}
function offBoard(tokens, sighting, visited) {
	const ridden = OFF.exec(said$1(tokens))?.[1] ?? "";
	const [, stop, known] = STOPS.find(([ride]) => ride.test(ridden)) ?? [];
	const elsewhere = sighting !== void 0 && sighting.noun !== ridden && sighting.strength > 1;
	if (stop === void 0 || known === void 0 || elsewhere) return void 0;
	return visited.findLast(({ noun }) => known.test(noun)) ?? {
		name: stop,
		noun: stop,
		strength: 2
	};
}
var OFF = /\b(?:get|got|step|jump|climb|hop|come|came|walk)(?:s|ped|ed)? (?:off|down from|down off) (?:an?|the|his|her|their|our|my) (train|tram|bus|boat|ship|ferry|plane)\b/;
var STOPS = [
	[
		/^train$/,
		"platform",
		/^(?:platform|station|railway)$/
	],
	[
		/^(?:bus|tram)$/,
		"bus stop",
		/^(?:bus stop|street|road|square|station)$/
	],
	[
		/^(?:boat|ship|ferry)$/,
		"pier",
		/^(?:pier|harbou?r|port|docks?|quay|jetty|marina|beach|shore|island)$/
	],
	[
		/^plane$/,
		"airport",
		/^(?:airport|runway)$/
	]
];
var OUT_OF = new RegExp(`${OUT} of (?:an?|the|his|her|their)\\b`);
function movedTo(tokens, here) {
	const words = said$1(tokens);
	const move = moves.find(({ said: way, from }) => from.test(here?.noun ?? "") && way.test(words));
	return move && {
		name: move.to,
		noun: move.noun ?? move.to,
		strength: 2
	};
}
function atWindow(tokens, here) {
	const room = WINDOW.exec(said$1(tokens))?.[1] ?? "";
	if (room === "" || here === void 0 || isIndoors(here.noun)) return void 0;
	return isIndoors(room) ? {
		name: room,
		noun: room,
		strength: 2
	} : {
		name: "upstairs room",
		noun: "room",
		strength: 2
	};
}
var sentTo = (tokens) => {
	const noun = SENT.exec(said$1(tokens))?.[1] ?? "";
	return isPlaceWord(noun) ? {
		name: noun,
		noun,
		strength: 2
	} : void 0;
};
var SENT = /\b(?:sends?|sent|invites?|invited|orders?|ordered) \S+ (?:down |up |out |over )?(?:to|into) the (\p{L}+)\b/u;
function openingOn(tokens) {
	const [way, it, is, article, ...rest] = tokens;
	if (!(/^(?:behind|beyond)$/.test(way?.lower ?? "") && it?.lower === "it") || !/^(?:is|was|lay|lies)$/.test(is?.lower ?? "") || !/^an?$/.test(article?.lower ?? "")) return void 0;
	const noun = rest.slice(0, 3).find(({ lower }) => isPlaceWord(lower) && !isVehicle(lower))?.lower;
	return noun === void 0 ? void 0 : {
		name: noun,
		noun,
		strength: 2
	};
}
var pastWindow = (tokens, here) => here !== void 0 && isIndoors(here.noun) && isPassingBy(tokens) ? outsideOf(here) : void 0;
var isPassingBy = (tokens) => {
	const way = PASSING_BY.exec(said$1(tokens));
	const before = way === null ? "" : said$1(tokens).slice(0, way.index);
	return way !== null && !before.split(" ").some((word) => isVehicle(word) || forces.has(word));
};
var PASSING_BY = /\b(?:run|ran|walk|rush|ride|rode|hurry|hurrie|jog|march|limp|stroll|cycle|stagger|dash|race)(?:s|es|ed|d|ged)? past (?:the|his|her|their) (?:\S+ )?(?:window|windows|door)\b/;
var WINDOW = /\b(?:at|from|in|behind|out of) (?:the|an?|his|her|their) (upstairs|upper|top|highest|attic|bedroom|kitchen|living room|nursery|office) window\b/;
var LOW$1 = /^(?:cellar|basement|crypt|vault|dungeon|cargo hold|mine|tunnel|shaft)$/;
function aboveOrBelow([first], places) {
	if (first === void 0 || !first.after.includes(",")) return void 0;
	const here = places.at(-1);
	const isLow = ({ noun }) => LOW$1.test(noun);
	if (/^(?:below|downstairs|underneath|beneath)$/.test(first.lower)) return places.findLast(isLow);
	if (!/^(?:above|upstairs|overhead)$/.test(first.lower) || here === void 0 || !isLow(here)) return void 0;
	return places.findLast((place) => !isLow(place));
}
var astray = (tokens, here, visited) => here !== void 0 && isIndoors(here.noun) && /\blo(?:st|se|ses) (?:the|their|his|her) (?:way|path|trail)\b/.test(said$1(tokens)) ? visited.findLast(({ noun }) => !isIndoors(noun)) ?? outsideOf(here) : void 0;
function downFrom(tokens, here, visited) {
	if (!/^(?:attic|loft)$/.test(here?.noun ?? "") || !/\bdown the (?:\S+ )?(?:ladder|stairs|steps)\b/.test(said$1(tokens))) return void 0;
	return visited.findLast(({ noun }) => isIndoors(noun) && noun !== here?.noun) ?? {
		name: "hallway",
		noun: "hallway",
		strength: 2
	};
}
var atOwnDoor = (tokens, here) => OWN_DOOR.test(said$1(tokens)) && !isIndoors(here?.noun ?? "") ? {
	name: "home",
	noun: "home",
	strength: 2
} : void 0;
var OWN_DOOR = /\b(?:unlock(?:s|ed)?|open(?:s|ed)?|reach(?:es|ed)?|(?:to|at)) (?:his|her|their|my|our|the) (?:own )?(?:front |house )door\b/;
function throughDoorOf(tokens) {
	const room = BURST.exec(said$1(tokens))?.[1] ?? "";
	return isIndoors(room) ? {
		name: room,
		noun: room,
		strength: 2
	} : void 0;
}
var BURST = /\b(?:(?:kick|push|smash|tear|throw|fling|shove|break)(?:s|es|ed)?|threw|tore|broke|flung|bursts? (?:in )?through)(?: (?:open|down|in))? the (kitchen|bedroom|bathroom|office|classroom|attic|cellar|living room|dining room) door\b/;
var amongMany = (tokens) => {
	const words = said$1(tokens);
	if (STANDS.test(words)) return {
		name: "stands",
		noun: "stadium",
		strength: 2
	};
	if (/\bbelow decks?\b/.test(words)) return {
		name: "cabin",
		noun: "cabin",
		strength: 2
	};
	const room = ROOMS_OF.find(([going]) => going.test(words))?.[1];
	if (room !== void 0) return {
		name: room,
		noun: room,
		strength: 2
	};
	const ride = BY.exec(words)?.[1];
	if (ride !== void 0) return {
		name: ride,
		noun: ride,
		strength: 2
	};
	return /\b(?:in|during) class\b/.test(words) ? {
		name: "classroom",
		noun: "classroom",
		strength: 2
	} : void 0;
};
var ROOMS_OF = [
	[/\b(?:to|at) (?:the|a|his|her|their) (?:vet|dentist)(?:['’]s)?(?! \p{L}+ed\b)\b/u, "surgery"],
	[/\bat the doctor(?:['’]s)?\b|\bto the doctor['’]s\b/, "surgery"],
	[/\b(?:to|at) the (?:barber|hairdresser)(?:['’]s)?\b/, "salon"]
];
var BY = /\b(?:go|goes|went|travels?|travell?ed|comes?|came|rides?|rode|returns?|returned|leaves?|left|arrives?|arrived)\b.* by (train|bus|tram|car|taxi|plane|ship|boat|ferry)\b/;
var STANDS = /(?<!\b(?:to|at|sees|for|spots|hears) (?:\S+ ){1,2})\b(?:in|into|from|on) the (?:stands|grandstand|bleachers)\b/;
var isRushingOut = (tokens) => tokens.some(({ lower, capital }, at) => {
	const [way, out, next] = tokens.slice(at + 1, at + 4);
	const ends = next === void 0 || /^(?:and|with|after)$/.test(next.lower);
	const being = capital || /^(?:he|she|they|we|i)$/.test(lower) || beingOf(lower) !== void 0;
	return RUSHING.test(way?.lower ?? "") && out?.lower === "out" && ends && being;
});
var RUSHING = /^(?:rush|run|storm|crawl|step|walk|hurry|dash|stumble|stagger|sneak|race|march)(?:s|es|ed)?$|^(?:ran|hurries|hurried|stepped)$/;
var houseIn = (tokens) => {
	const noun = tokens.findLast(({ lower, capital }, at) => !capital && isIndoors(lower) && tokens.slice(Math.max(0, at - 2), at).some((word) => determiners.has(word.lower)))?.lower;
	return noun === void 0 ? void 0 : {
		name: noun,
		noun,
		strength: 2
	};
};
var underWindow = (tokens, outside, room = "") => {
	const words = said$1(tokens);
	const isOpen = /^outside\b/.test(words) && (AT_HOME$1.test(room) || SKY.test(words));
	if (outside?.noun !== "corridor" || !(isOpen || /\bout of (?:\S+ )?window\b/.test(words))) return outside;
	return {
		name: "yard",
		noun: "yard",
		strength: 2
	};
};
var AT_HOME$1 = /^(?:kitchen|bed|bedroom|nursery|bathroom|living room|dining room|parlour)$/;
var SKY = /\b(?:rain|rains|rained|raining|snow|snows|snowed|snowing|storm|wind|thunder|lightning|sun|moon|stars|sky|rainbow|birds?|cars?|street|dogs?)\b/;
var isPutAway = (tokens) => /\b(?:hides?|hid|locks?|locked|shuts?|buries|buried) (?:(?:his|her|the|their|my) \S+|him|her|them|it) (?:up |away )?(?:in|under|behind|inside)\b/.test(said$1(tokens));
var isAside = (tokens) => {
	const [first] = tokens;
	const opens = first?.lower === "outside" && first.after.includes(",");
	const words = said$1(tokens);
	return opens || isPassingBy(tokens) || WINDOW.test(words) || STANDS.test(words) || WATCHED_FROM.test(words);
};
var WATCHED_FROM = /\b(?:watch(?:es|ed)?|observe[sd]?|spie[sd]) (?:him|her|them|it|us|me|the \S+|\p{L}+ and \p{L}+|\p{L}+)(?: \p{L}+ing)? from (?:the|an?|his|her|its|their)\b/u;
var isLookedAcross = (tokens, { noun }) => {
	const end = tokens.findIndex(({ after }) => after.includes(","));
	return /^(?:across|beyond|opposite)$/.test(tokens[0]?.lower ?? "") && end < 5 && noun.split(" ").at(-1) === tokens[end]?.lower && /^(?:on|in|at|under)$/.test(tokens[end + 1]?.lower ?? "");
};
var isMissed$1 = (tokens, { from, governed, pronoun }) => WATCHED_FROM.test(said$1(tokens)) && WATCHING.test(tokens[from - 1]?.lower ?? "") || governed && MISSING.test(said$1(tokens.slice(Math.max(0, from - 2), from))) || pronoun && REACHED.test(tokens[from - 1]?.lower ?? "") && !tokens.slice(from).some(({ lower }) => lower === "from");
var REACHED = /^(?:throw|toss|see|hear|spot)(?:s|es)?$|^(?:threw|tossed|saw|heard|spotted)$/;
var WATCHING = /^(?:watch(?:es|ed)?|observe[sd]?|spie[sd])$/;
var isThere = (tokens) => tokens.some(({ lower }, at) => lower === "there" && at > 1 && verbOf(tokens[at - 1]?.lower ?? "") !== void 0 && !/^(?:is|are|was|were)$/.test(tokens[at - 1]?.lower ?? ""));
var MISSING = /^(?:(?:wait|waits|waited|waiting|search|searches|searched|searching|look|looks|looked|looking|long|longs|pray|prays) for|(?:think|thinks|thinking|dream|dreams|dreaming) (?:of|about)|(?:wave|waves|waved|waving|shout|shouts|shouted|call|calls|called|wink|winks|point|points|pointed) (?:at|to|up|down))$/;
var said$1 = (tokens) => tokens.map(({ lower }) => lower).join(" ");
// web/core/producer/place-passing.ts
var isOnlyNamed = (tokens, from, at) => isHeap(tokens, at) || isHomeTo(tokens, at) || isBecome(tokens, from) || /^(?:nobody|anybody|anyone)$/.test(tokens[from - 2]?.lower ?? "") || isFarEnd(tokens, from) || isMeasuredFrom(tokens, from) || isLeftBehind(tokens, from) || tokens[at + 1]?.lower === "behind" && !isFollowed(tokens, at + 1) || isSentTo(tokens, from) || isComeDown(tokens, from, at) || isWatchedFrom(tokens, from) || isRowedPast(tokens, from);
var isFollowed = (tokens, behind) => {
	const next = tokens[behind + 1];
	return next !== void 0 && (next.capital || determiners.has(next.lower));
};
var isBecome = (tokens, from) => tokens[from - 1]?.lower === "into" && /^an?$/.test(tokens[from]?.lower ?? "") && tokens.slice(0, from - 2).some(({ lower }, at) => MAKING.has(verbOf(lower)?.base ?? "") && (determiners.has(tokens[at + 1]?.lower ?? "") || /^(?:him|her|it|them|us|me)$/.test(tokens[at + 1]?.lower ?? "")));
var MAKING = words("fold turn change transform carve cut shape make build convert");
var isHomeTo = (tokens, at) => tokens[at]?.lower === "home" && tokens[at + 1]?.lower === "to" && determiners.has(tokens[at + 2]?.lower ?? "");
function isHeap(tokens, at) {
	const [noun, of, stuff] = tokens.slice(at, at + 3);
	return HEAPS.test(noun?.lower ?? "") && of?.lower === "of" && stuff !== void 0 && !stuff.capital && !determiners.has(stuff.lower);
}
var HEAPS = /^(?:mountains?|hills?|sea|ocean|wall|river|stream)$/;
var isFarEnd = (tokens, from) => {
	const way = tokens.slice(0, from).findLastIndex(({ lower }) => /^(?:way|halfway)$/.test(lower));
	return way >= from - 4 && way >= 0 && /^(?:to|from|toward|towards|home)$/.test(tokens[from - 1]?.lower ?? "") && !isAllTheWay(tokens, way);
};
var isAllTheWay = (tokens, way) => tokens[way - 2]?.lower === "all" || /^(?:my|our|his|her|its|their)$/.test(tokens[way - 1]?.lower ?? "") && FORCING.has(verbOf(tokens[way - 2]?.lower ?? "")?.base ?? "");
var FORCING = words("make find fight push force work pick wind feel thread grope elbow cut claw beg");
var isMeasuredFrom = (tokens, from) => tokens[from - 1]?.lower === "from" && /^(?:steps|paces|metres|meters|miles|kilometres|yards|feet|far|away)$/.test(tokens[from - 2]?.lower ?? "");
var isLeftBehind = (tokens, from) => tokens[from - 1]?.lower === "from" && tokens.slice(Math.max(0, from - 4), from - 1).some(({ lower }, at, way) => /^(?:come|run|walk|return|storm|hurry)$/.test(verbOf(lower)?.base ?? "") && /^(?:in|back|home|over|out)$/.test(way[at + 1]?.lower ?? ""));
function isSentTo(tokens, from) {
	const to = tokens.slice(0, from).findLastIndex(({ lower }) => lower === "to");
	const sent = tokens.slice(Math.max(0, to - 4), Math.max(0, to));
	return to >= 0 && from - to < 7 && tokens.slice(to + 1, from).every(({ capital }) => !capital) && sent.some(({ lower }) => SENDING.has(verbOf(lower)?.base ?? ""));
}
var SENDING = words("send invite order summon refer");
var isComeDown = (tokens, from, at) => tokens[at]?.lower === "steps" && /^(?:up|down)$/.test(tokens[from - 1]?.lower ?? "") && verbOf(tokens[from - 2]?.lower ?? "")?.base === "come";
var isWatchedFrom = (tokens, from) => tokens[from - 2]?.lower === "from" && /^(?:under|behind|beneath|inside)$/.test(tokens[from - 1]?.lower ?? "");
function isRowedPast(tokens, from) {
	return /^(?:past|under|beneath|by|along)$/.test(tokens[from - 1]?.lower ?? "") && tokens.slice(0, from - 1).some(({ lower }) => AFLOAT$1.has(verbOf(lower)?.base ?? ""));
}
var AFLOAT$1 = words("row paddle sail drift");
var isUnderWay = (tokens) => tokens.some(({ lower }, at) => lower === "way" && tokens[at - 2]?.lower === "on" && /^(?:home|back|to)$/.test(tokens[at + 1]?.lower ?? "")) || isRidingHome(tokens);
var isRidingHome = (tokens) => tokens.some(({ lower }, at) => lower === "home" && /^(?:ride|drive|walk|cycle|trudge|limp|march)$/.test(verbOf(tokens[at - 1]?.lower ?? "")?.base ?? ""));
// web/core/producer/place-strength.ts
var governing = words(`in on at into onto inside outside to up down through across along near behind under over off from
  beside below above by past around between of`);
var entering = words(`enter reach leave cross climb open break find visit build paint clean guard search explore sweep inspect lock tend run rob measure map`);
var bareNouns = words("home school town church prison sea hospital court bed customs class space orbit deck");
var isOwning = ({ lower }) => /['’]s$|s['’]$/.test(lower);
function strengthOf(tokens, from, at, owned = false) {
	const owner = tokens[from - 1];
	if (owner?.capital === true && isOwning(owner)) return strengthOf(tokens, from - 1, at, true);
	const number = tokens[at + 1]?.lower ?? "";
	const numbered = /^\p{Lu}$/u.test(tokens[at + 1]?.text ?? "") || /^(?:\d+|number)$/.test(number) || numbers.has(number);
	const opens = owned || numbered || determiners.has(tokens[from]?.lower ?? "");
	if (!opens && !bareNouns.has(tokens[at]?.lower ?? "")) return 0;
	const before = tokens[from - 1];
	const carries = isVehicle(tokens[at]?.lower ?? "");
	if (/^(?:as|like|than)$/.test(before?.lower ?? "") || isBelowDeck(tokens, at)) return 0;
	if (tokens[at]?.lower === "home" && from === at && HOMING.test(verbOf(before?.lower ?? "")?.base ?? "")) return 1;
	if (isRising(tokens, at)) return 0;
	if (before === void 0 || conjunctions.has(before.lower)) return !opens || carries ? 0 : SHUTTING.test(verbOf(tokens[at + 1]?.lower ?? "")?.base ?? "") ? SEEN : 1;
	if (carries && FOUND.test(verbOf(before.lower)?.base ?? "")) return 0;
	if (isOnlyNamed(tokens, from, at)) return 0;
	if (carries && /^(?:drive|steer|pilot|fly|sail|land)$/.test(verbOf(before.lower)?.base ?? "")) return 1;
	if (isBelow(tokens, at) || isShining(tokens, at, before) || isByLadder(tokens, at)) return 0;
	if (isToy(tokens, at, before)) return 0;
	if (verbOf(before.lower)?.base === "build" && isIndoors(tokens[at]?.lower ?? "")) return SEEN;
	if (entering.has(verbOf(before.lower)?.base ?? "")) return 3;
	if (/^(?:sea|ocean)$/.test(tokens[at]?.lower ?? "") && verbOf(before.lower)?.base === "see") return 2;
	if (STONES.test(tokens[at]?.lower ?? "") && before.lower === "over") return 0;
	if (/^(?:roof|gate|hedge|wall)$/.test(tokens[at]?.lower ?? "") && before.lower === "through") return 0;
	if (opens && !carries && isDone$1(before)) return SEEN;
	if (!governing.has(before.lower) || isAimed(tokens, from - 1)) return 0;
	if (carries && (BESIDE.test(before.lower) || isBrought(tokens, from))) return 0;
	if (before.lower === "of" && /^(?:stairs|staircase)$/.test(tokens[from - 2]?.lower ?? "")) return 3;
	const whose = before.lower === "of" ? tokens[from - 2]?.lower ?? "" : "";
	if (isThrown(tokens, from - 1) || bodyParts.has(whose) || FAR.test(whose)) return 0;
	if (carries && OUTSIDE_OF_IT.test(whose) && !isRain(tokens.slice(0, from))) return 0;
	if (isThrownFrom(tokens, from - 1) || isFetchedFrom(tokens, from - 1)) return 0;
	if (tokens[at]?.lower === "floor" && tokens[from - 2]?.lower === "window") return 0;
	if (beingOf(whose) !== void 0) return isKeptBy(tokens, from, at) ? SEEN : 0;
	if (EDGE.test(whose)) return isHouseAt(tokens, from - 4) ? 1 : 3;
	if (isSeenAfar(tokens, from)) return SEEN;
	return /^(?:of|from|above)$/.test(before.lower) ? 1 : 2;
}
var isToy = (tokens, at, { lower }) => /^(?:build|paint|draw)$/.test(verbOf(lower)?.base ?? "") && /^(?:in|on|at)$/.test(tokens[at + 1]?.lower ?? "") && determiners.has(tokens[at + 2]?.lower ?? "");
var isBelowDeck = (tokens, at) => tokens[at]?.lower === "deck" && tokens[at - 1]?.lower === "below";
var FAR = /^(?:lights|noise|sound|sounds|smell|skyline|view|picture|map)$/;
function isSeenAfar(tokens, from) {
	const seen = tokens.slice(Math.max(0, from - 6), from - 2).findIndex(({ lower }) => /^(?:see|spot|notice)$/.test(verbOf(lower)?.base ?? ""));
	return seen >= 0 && /^(?:on|in|at|behind)$/.test(tokens[from - 1]?.lower ?? "") && /^(?:an?|smoke|lights?|flames|fire|something|somebody|someone)$/.test(tokens[Math.max(0, from - 6) + seen + 1]?.lower ?? "");
}
var EDGE = /^(?:gate|gates|entrance|edge|middle|centre|center|corner|back|doorway)$/;
var HOMING = /^(?:come|get|return|arrive)$/;
var isHouseAt = (tokens, at) => /^(?:at|on|by|near)$/.test(tokens[at]?.lower ?? "") && isIndoors(tokens[at - 1]?.lower ?? "");
var isKeptBy = (tokens, from, at) => WORKPLACE.test(tokens[at]?.lower ?? "") && KEEPER.test(tokens[from - 2]?.lower ?? "");
var WORKPLACE = /^(?:shop|store|bakery|hotel|inn|tavern|pub|bar|cafe|café|diner|restaurant|library|museum|cinema|pharmacy|supermarket|lighthouse)$/;
var KEEPER = /^(?:clerk|cashier|keeper|owner|guard|watchman|barista|bartender|barkeeper|waiter|waitress|cook|baker|librarian|manager|janitor|porter|landlord|landlady|innkeeper)$/;
var BESIDE = /^(?:beside|behind|near|past|around|by|under|before)$/;
var isBrought = (tokens, from) => /^(?:to|toward|towards)$/.test(tokens[from - 1]?.lower ?? "") && tokens.slice(Math.max(0, from - 5), from).some(({ lower }) => /^(?:carry|bring|drag|haul|lug|pull|push)$/.test(verbOf(lower)?.base ?? ""));
var isShining = (tokens, at, { lower }) => tokens[at]?.lower === "moon" && /^(?:in|under|by|at|before)$/.test(lower);
var isRising = (tokens, at) => tokens[at]?.lower === "moon" && verbOf(tokens[at + 1]?.lower ?? "") !== void 0;
var isByLadder = (tokens, at) => tokens[at]?.lower === "floor" && tokens.slice(0, at).some(({ lower }) => lower === "ladder");
var STONES = /^(?:rock|rocks|wall|hedge|puddle|ditch)$/;
var isDone$1 = ({ lower }) => /^(?:s|past)$/.test(verbOf(lower)?.form ?? "") && !UNDONE.has(verbOf(lower)?.base ?? "");
var UNDONE = words(`see watch notice hear find want need love hate like miss remember draw paint build buy sell dream imagine know
  leave eat carry hold take give throw drop push pull ride drive say tell own have show`);
var SEEN = .5;
var SHUTTING = /^(?:close|open|shut|burn|explode|collapse|appear|vanish)$/;
var FOUND = /^(?:find|build|paint|clean|break|guard|lock|inspect|search|visit)$/;
var isThrown = (tokens, at) => /^(?:into|in|onto|on|over|at)$/.test(tokens[at]?.lower ?? "") && tokens.slice(Math.max(0, at - 4), at).some(({ lower }, index, all) => {
	return /^(?:throw|toss|hurl|fling|cast|pour|kick)$/.test(verbOf(lower)?.base ?? "") && index < all.length - 1;
});
var isRain = (tokens) => tokens.some(({ lower }) => /^(?:rain|hail|snow|sleet)$/.test(lower));
var OUTSIDE_OF_IT = /^(?:hood|bonnet|roof|boot|trunk|fender|bumper)$/;
var isThrownFrom = (tokens, at) => tokens[at]?.lower === "from" && tokens.slice(0, at).some(({ lower }, index) => /^(?:throw|toss|lower|drop)$/.test(verbOf(lower)?.base ?? "") && /^(?:her|him|them|us|me)$/.test(tokens[index + 1]?.lower ?? ""));
var isFetchedFrom = (tokens, at) => tokens[at]?.lower === "from" && tokens.slice(0, at).some(({ lower }, index) => {
	return /^(?:bring|fetch)$/.test(verbOf(lower)?.base ?? "") && !/^(?:the|an?)$/.test(tokens[index + 1]?.lower ?? "");
});
var isBelow = (tokens, at) => /^(?:below|opposite)$/.test(tokens[at + 1]?.lower ?? "") && tokens.slice(0, at).some(({ lower }) => /^(?:watch|see|look|stare|gaze|observe)$/.test(verbOf(lower)?.base ?? ""));
function isAimed(tokens, at) {
	const [word, before] = [tokens[at]?.lower ?? "", tokens[at - 1]];
	if (before === void 0) return false;
	const heard = tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(?:hear|smell)$/.test(verbOf(lower)?.base ?? ""));
	if (gazing.has(verbOf(before.lower)?.base ?? "") && /^(?:in|into|inside)$/.test(word)) return true;
	if (word === "from") return heard || beingOf(before.lower) !== void 0;
	const out = tokens.slice(Math.max(0, at - 4), at).findIndex(({ lower }) => lower === "out");
	const from = out < 0 ? at - 2 : Math.max(0, at - 4) + out - 1;
	const verb = tokens.slice(Math.max(0, from), at).map(({ lower }) => verbOf(lower)?.base ?? "");
	return /^(?:at|to|toward|towards|over|up|past)$/.test(word) && verb.some((base) => gazing.has(base));
}
var gazing = words("look stare gaze point peer glance wave shout aim squint turn nod");
// web/core/producer/place-told.ts
var IN_A_MATCH = /\b(?:penalty (?:spot|area|box|kick)|goal ?line|goal ?posts?|crossbar|half-?time|kick-?off|corner kick|free kick|final whistle)\b|\bin the (?:very )?(?:last|final|first|second) (?:minute|second|half)s?\b|\b(?:on the day of|in|during) the (?:cup |grand )?(?:final|match|game|semi-?final)\b/i;
var FOOTBALL = words("goalkeeper goalie striker penalty referee pitch defender ball team coach captain match");
var GOALS = words("goalkeeper goalie striker penalty pitch");
var OTHER_GAMES = words("rink puck basket racket net pool quarterback touchdown bat ring");
function inTheMatch(unit, story) {
	const count = (list) => [...list].filter((word) => story.has(word)).length;
	const isOther = count(OTHER_GAMES) > 0 && count(GOALS) === 0;
	if (!IN_A_MATCH.test(unit?.text ?? "") || count(FOOTBALL) < 2 || isOther) return void 0;
	const name = story.has("pitch") ? "pitch" : "football pitch";
	return {
		name,
		noun: name,
		strength: 2
	};
}
function inTheRing(unit, story) {
	const text = unit?.text ?? "";
	return [...BOXING].some((word) => story.has(word)) && (INTO_RING.test(text) || ROUND.test(text)) ? {
		name: "boxing ring",
		noun: "boxing ring",
		strength: 3
	} : void 0;
}
var BOXING = words("boxer boxers boxing uppercut knockout");
var INTO_RING = /\b(?:in|into|to|across) the (?:boxing )?ring\b/i;
var ROUND = /\bin the (?:very )?(?:\p{L}+ )?round\b|\b(?:knock(?:s|ed)?|floor(?:s|ed)?) (?:him|her|\p{Lu}\p{L}+) (?:down|out)\b/u;
function atTheBell(unit, story) {
	const has = (list) => [...list].some((word) => story.has(word));
	if (!RINGING.test(unit?.text ?? "") || !has(TOWERS) || !has(CHURCHES)) return void 0;
	return {
		name: "bell tower",
		noun: "bell tower",
		strength: 2
	};
}
var RINGING = /\b(?:rings?|rang|tolls?|tolled|ringing) the (?:\p{L}+ )?bells?\b/u;
var TOWERS = words("tower belfry steeple");
var CHURCHES = words("monk church chapel cathedral abbey monastery priest sexton ringer saint");
function onTheWater(unit, named, story) {
	if (!ROWING.test(unit?.text ?? "") || named.some((place) => WET.test(place?.noun ?? ""))) return void 0;
	const name = [
		"lake",
		"river",
		"canal",
		"pond"
	].find((word) => story.has(word)) ?? "sea";
	return {
		name,
		noun: name,
		strength: 2
	};
}
var ROWING = /\b(?:rows|rowed|rowing) (?:out|away|off|across|over|back|home|to)\b/;
var WET = /^(?:sea|ocean|bay|lake|river|canal|pond|stream|lagoon|.*boat|ship|raft|deck|harbou?r|port|docks?|quay|pier|beach|shore|island)$/;
var downTo = (unit, found) => {
	const low = found.filter(({ noun }) => /^(?:cellar|basement|crypt|vault|dungeon)$/.test(noun));
	return low.length > 0 && /\bdown the (?:\S+ )?(?:stairs|steps|staircase|ladder)\b/i.test(unit.text) ? low : found;
};
function withinIt({ text }, found) {
	const [whole, ...others] = found;
	if (whole === void 0 || !WHOLE.test(whole.noun) || !/^\W*(?:(?:down|up|out|back) )?(?:in|on|at) /i.test(text)) return found;
	const room = others.find(({ noun, strength }) => strength > 1 && (isIndoors(noun) || PART$1.test(noun)) && new RegExp(`\\b(?:in|into|inside|on|onto) (?:the|an?|his|her|their|its) (?:\\S+ )?${noun}\\b`).test(text));
	return room === void 0 ? found : [room];
}
var PART$1 = /^(?:roof|garden|yard|courtyard|balcony|platform|jetty|pier|bridge|square|marketplace|playground)$/;
var WHOLE = /^(?:valley|forest|ship|boat|ferry|liner|submarine|spaceship|space station|castle|palace|hotel|hospital|school|museum|station|theatre|farm|village|town|city|island|harbou?r|monastery|mansion|prison|factory)$/;
function onItsRoof({ text }, found) {
	const [house] = found;
	const front = /^\W*at the\b/i.test(text) && /\bon (?:the|its) roof\b/i.test(text) && house !== void 0 && isIndoors(house.noun) ? outsideOf(house) : void 0;
	return front === void 0 ? found : [front];
}
function shutOut(unit, next, sighting) {
	return unit !== void 0 && next?.sentence === unit.sentence && SHUT.test(next.text) && sighting !== void 0 && isIndoors(sighting.noun) ? outsideOf(sighting) : sighting;
}
var SHUT = /\b(?:it|which|the (?:doors?|shop|place)) (?:is|was|were|are) (?:already |still )?(?:closed|shut|locked)\b/i;
var DWELLING = /^(?:hut|cottage|cabin|house|farmhouse|apartment|flat|castle|palace|lighthouse|caravan|cave|burrow|mill|tower|mansion|villa|lodge|chalet|tent)$/;
var LIVING$1 = /\b(?:live[sd]?|living|dwel(?:t|ls)) /i;
function homeward(units, sightings) {
	const at = sightings.findIndex((sighting) => sighting !== void 0);
	const home = sightings[at];
	if (home === void 0 || !DWELLING.test(home.noun) || !LIVING$1.test(units[at]?.text ?? "")) return [...sightings];
	return sightings.map((sighting) => sighting?.name === "home" ? home : sighting);
}
function backTo(units, index, places) {
	const { text = "", sentence = 0 } = units[index] ?? {};
	const noun = BACK.exec(text)?.[1]?.toLowerCase() ?? "";
	if (noun === "" || beingOf(noun) !== void 0) return void 0;
	const told = units.findIndex((unit) => unit.sentence < sentence && unit.tokens.some(({ lower }) => lower === noun));
	return places.slice(0, told + 1).findLast((place) => place !== void 0);
}
var BACK = /\b(?:back|return(?:s|ed)?) (?:to|into|among|amongst|under|behind|beside|between|by) (?:the|his|her|their|its) (?:\p{L}+ )??(\p{L}+)\b(?=[,.;!]| and\b|$)/iu;
var isChased = (units, index) => units.slice(Math.max(0, index - 2), index + 1).some(({ text }) => CHASE.test(text));
var CHASE = /\b(?:chase[sd]?|chasing|pursue[sd]?|(?:run|runs|ran|running) after|flee[sd]?|fled|escape[sd]?)\b/i;
var facedIn = (unit, mentions) => mentions.filter(({ from, governed }) => governed && /^(?:at|to)$/.test(unit.tokens[from - 1]?.lower ?? "") && FACING.has(verbOf(unit.tokens[from - 2]?.lower ?? "")?.base ?? "")).map(({ id }) => id);
var FACING = words("look stare smile grin glare frown nod bow growl");
// web/core/producer/thresholds.ts
var said = (tokens) => tokens.map(({ lower }) => lower).join(" ");
function atTheDoor(tokens, here) {
	if (!tokens.some(({ lower }) => verbOf(lower)?.base === "knock") || here === void 0 || !AT_DOOR.test(said(tokens)) || UNSEEN.test(tokens[0]?.lower ?? "")) return void 0;
	if (isIndoors(here.noun)) return outsideOf(here);
	return WILD.test(here.noun) ? {
		name: "house front",
		noun: "house front",
		strength: 2
	} : void 0;
}
var AT_DOOR = /\b(?:on|at) (?:the|an?|his|her|their|our|my|its) (?:\S+ )?door\b/;
var UNSEEN = /^(?:somebody|someone|something|there|that|at)$/;
var WILD = /^(?:forest|wood|woods|jungle|clearing|meadow|field|hill|hills|mountain|mountains|island|swamp|moor|valley|prairie|desert|snowfield|beach|cliff)$/;
var isGoingIn = (tokens) => GOES_IN.test(said(tokens));
var GOES_IN = /\b(?:walks?|walked|goes|went|runs?|ran|steps?|stepped|slips?|slipped|sneaks?|sneaked|comes?|came|marche[sd]|rushe[sd]|strolls?|strolled|storms|stormed) in(?: with\b| and\b| through the (?:front |back )?door\b|$)/;
var isGoingThere = (tokens) => GOES_THERE.test(said(tokens));
var GOES_THERE = /\b(?:climbs? up|climbed up|(?:goes|went|runs?|ran|walks?|walked|rides?|rode|hurries|hurried|drives?|drove) (?:over |up |down )?(?:there|towards? it|to it))\b/;
var inTheWings = (tokens) => /\b(?:in|from|into) the wings\b|^backstage\b|^behind the scenes\b/.test(said(tokens)) ? {
	name: "backstage",
	noun: "backstage",
	strength: 2
} : void 0;
var RIDES = /\b(?:ferris wheel|big wheel|roller coaster|rollercoaster|carousel|merry-go-round|ghost train|bumper cars|swing boats?)\b/;
var isOnARide = (tokens) => RIDES.test(said(tokens));
function isSteppedInside(units, index) {
	const unit = units[index];
	if (!/^\W*inside,/i.test(unit?.text ?? "")) return false;
	const before = units.filter(({ sentence }) => sentence === (unit?.sentence ?? 0) - 1);
	return before.length > 0 && !before.some(({ text }) => STAYING_OUT.test(text));
}
var STAYING_OUT = /\b(?:wait|hid|hide|watch|peer|peek|spy|spied|park|stay|listen|knock|rang|rings?)(?:s|es|ed|ing)?\b|\bthrough (?:the|an?|its) (?:\S+ )?(?:window|glass|keyhole|door)\b|\bin (?:the|an?|his|her|their) (?:\S+ )?(?:car|van|truck|taxi|bus)\b/i;
function houseBefore(tokens) {
	const house = BEFORE.exec(said(tokens))?.[1]?.split(" ").at(-1) ?? "";
	const noun = house === "bank" ? "savings bank" : house;
	return isIndoors(noun) ? {
		name: house,
		noun,
		strength: 2
	} : void 0;
}
var BEFORE = /\b(?:outside|in front of|before|opposite) (?:the|an?|his|her|their|our|my) ((?:\S+ )?\S+)/;
// web/core/producer/doors.ts
var rules = {
	aWayWithoutAName: ({ tokens, here, sighting, visited }) => goneTo(tokens, here, sighting, visited),
	named: ({ units, index, tokens, here, sighting }) => isPassed(units[index], here, sighting) ? void 0 : sighting ?? inTheWings(tokens) ?? amongMany(tokens),
	below: ({ tokens, here }) => here !== void 0 && isUpstairs(here, tokens) ? STREET : void 0,
	whatIsDoneInARoom: ({ tokens, here, visited }) => inRoom(tokens, here, visited),
	inside: ({ units, index, seen }) => goneInto(units[index], units[index - 1], seen),
	afar: ({ tokens, far }) => isGoingThere(tokens) || isOverThere(tokens) ? far : void 0,
	threshold: ({ door }) => door,
	ride: ({ tokens, fair }) => isOnARide(tokens) ? fair : void 0,
	backToAThing: ({ units, index, sighting, places }) => sighting === void 0 ? backTo(units, index, places) : void 0,
	underWay: ({ tokens }) => isUnderWay(tokens) ? ROAD : void 0,
	outside: ({ tokens, here, isGoneOut, visited }) => isGoneOut ? outOf(here, tokens, visited) : void 0,
	insideAgain: ({ isGoneOut, isBackIn, room }) => isBackIn && !isGoneOut ? room : void 0,
	furniture: ({ tokens, here, piece, isGoneOut, isBackIn, visited, seen }) => isGoneOut || isBackIn ? void 0 : isEntered$1(here, piece) ? piece : byTheStove(tokens, here, visited, seen),
	behindTheThreshold: ({ entered }) => entered,
	later: ({ units, index, tokens, here, left, settled }) => isLater(units[index]?.text) && !isThere(tokens) ? left ?? (isPassage(here) ? settled : void 0) : void 0
};
function placeAt(at) {
	for (const rule of Object.values(rules)) {
		const place = rule(at);
		if (place !== void 0) return place;
	}
}
function throughDoors(units, sightings, furniture) {
	let here;
	let within;
	const visited = [];
	const places = [];
	const told = {
		room: void 0,
		seen: void 0,
		fair: void 0,
		left: void 0,
		far: void 0,
		settled: void 0,
		visited,
		places
	};
	return sightings.map((sighting, index) => {
		const { tokens = [], sentence = 0 } = units[index] ?? {};
		const isGoneOut = here !== void 0 && isIndoors(here.noun) && isOut(tokens, here);
		const isBackIn = here !== void 0 && here !== told.room && isSaid(tokens, "inside");
		const piece = furniture[index] ?? restingAt(tokens, here);
		const entered = within !== void 0 && within.sentence < sentence ? within.place : void 0;
		const door = sighting === void 0 ? atTheDoor(tokens, here) : void 0;
		if (door !== void 0) within = {
			place: here,
			sentence
		};
		else if (entered !== void 0 || sighting !== void 0) within = void 0;
		const at = {
			units,
			index,
			tokens,
			sighting,
			piece,
			here,
			isGoneOut,
			isBackIn,
			door,
			entered
		};
		const found = placeAt({
			...at,
			...told
		});
		if (found !== void 0) {
			here = found;
			Object.assign(told, {
				seen: void 0,
				left: isGoneOut ? told.room : void 0
			});
			if (found.noun !== visited.at(-1)?.noun) visited.push(found);
		}
		places.push(here);
		remember(told, {
			...at,
			here
		}, found);
		return found;
	});
}
function remember(told, { tokens, sighting, piece, here }, found) {
	if (FAIR.test(found?.name ?? "")) told.fair = found;
	if (found !== void 0 && !isPassage(found)) told.settled = found;
	told.far = found === void 0 ? sentTo(tokens) ?? seenAfar(piece) ?? told.far : void 0;
	const house = houseBefore(tokens) ?? atOwnDoor(tokens, here);
	if (house !== void 0) told.seen = house;
	else if (found !== void 0 && isFrontOf(found, houseIn(tokens))) told.seen = houseIn(tokens);
	else if (sighting === void 0 && piece?.strength === .5 && isIndoors(piece.noun)) told.seen = piece;
	if (here !== void 0 && isIndoors(here.noun)) told.room = here;
}
var isOverThere = ([first, next]) => first?.lower === "there" && next !== void 0 && verbOf(next.lower) === void 0 && (next.capital || determiners.has(next.lower) || subjectPronouns.has(next.lower));
var inRoom = (tokens, here, visited) => atTheSill(tokens, here, visited) ?? inTheBath(tokens) ?? asleep(tokens, here) ?? lockedIn(tokens, here) ?? atTheThrone(tokens, here) ?? atFurniture(tokens, here);
var isFrontOf = (place, house) => house !== void 0 && !/^(?:space|deck)$/.test(place.noun) && outsideOf(house)?.noun === place.noun;
function goneInto(unit, before, seen) {
	const { tokens = [], sentence } = unit ?? {};
	const goes = isGoingIn(tokens);
	if (seen !== void 0) return goes || isSaid(tokens, "inside") ? seen : void 0;
	return goes && before?.sentence === sentence ? houseIn(before?.tokens ?? []) : void 0;
}
var isPassed = (unit, here, sighting) => RIDDEN.test(here?.noun ?? "") && (PASSED.test(sighting?.noun ?? "") || BOARDED.test(unit?.text ?? "")) || ASHORE.test(here?.noun ?? "") && /^(?:sea|ocean)$/.test(sighting?.noun ?? "") && /\b(?:see|sees|saw|watch(?:es|ed)?) the (?:sea|ocean)\b/.test(unit?.text ?? "");
var ASHORE = /^(?:harbou?r|port|docks?|quay|pier|jetty|beach|shore|coast|cliff|rocks|lighthouse|island)$/;
var seenAfar = (place) => place?.strength === .5 && !isIndoors(place.noun) ? place : void 0;
function outOf(here, tokens, visited) {
	const outside = underWindow(tokens, outsideOf(here), here?.noun);
	const before = visited.at(-2);
	return before !== void 0 && !isIndoors(before.noun) && (outside === void 0 || LAND.test(before.noun)) ? before : outside;
}
var LAND = /^(?:desert|forest|woods?|jungle|clearing|island|beach|swamp|snowfield|glacier|prairie|steppe|savannah?|mountains?|camp|field|meadow|garden|path|yard|courtyard|farm|farmyard|park|village|orchard)$/;
var PASSAGE = /^(?:stairs|staircase|stairwell|landing|corridor|hallway|passage|lift|elevator)$/;
var isPassage = (place) => PASSAGE.test(place?.noun ?? "");
var isLater = (text = "") => /^\W*(?:at night|that (?:night|evening)|(?:in|by) the (?:evening|morning)|(?:the )?next (?:day|morning|night|evening)|later)\b/i.test(text);
var FAIR = /\b(?:amusement park|theme park|fairground|fair|funfair|carnival|festival|market)\b/;
var ROAD = {
	name: "road",
	noun: "road",
	strength: 2
};
function isOut(tokens, { noun }) {
	const said = tokens.map(({ lower }) => lower).join(" ");
	const goes = tokens.some(({ lower }) => GOING$1.test(verbOf(lower)?.base ?? ""));
	if (noun === "crane cab" && (tokens[0]?.lower === "below" || DOWN.test(said))) return true;
	return isSaid(tokens, "outside") || isRushingOut(tokens) || goes && LEFT.test(said);
}
var GOING$1 = /^(?:run|jump|step|rush|burst|climb|walk|go|storm|come|flee|stumble|crawl|leap|hurry|dash|slip)$/;
var LEFT = /\bout (?:of (?:the|a|his|her|their) (?:\w+ )?(?:window|door|house|building)|into the (?:daylight|night|open|sun|sunlight|snow|rain|cold|dark|street))\b/;
var DOWN = /\bto the ground\b|\bdown the ladder\b/;
function asleep(tokens, here) {
	const at = tokens.findIndex(({ lower }) => /^(?:slept|sleeps|snored|snores|asleep)$/.test(lower));
	const isThrough = tokens[at + 1]?.lower === "through" && (here === void 0 || A_HOUSE.test(here.noun));
	return at >= 0 && (isPassage(here) || isThrough) ? {
		name: "bedroom",
		noun: "bedroom",
		strength: 2
	} : void 0;
}
var A_HOUSE = /^(?:house|home|farmhouse|cottage|apartment|flat|mansion|manor|villa)$/;
function lockedIn(tokens, here) {
	const [, at, shut] = LOCKED.exec(tokens.map(({ lower }) => lower).join(" ")) ?? [];
	const room = at ?? shut;
	return room !== void 0 && (A_HOUSE.test(here?.noun ?? "") || IN_A_HOUSE.test(here?.noun ?? "")) ? {
		name: room,
		noun: room,
		strength: 2
	} : void 0;
}
var IN_A_HOUSE = /^(?:house front|attic|loft|cellar|bedroom|nursery|hallway|stairs|landing|living room)$/;
var LOCKED = /\b(?:at|by|in|from) the (kitchen|bedroom|bathroom|attic|cellar|living room) door\b|\b(?:lock|bolt|shut|close|bar|slam)(?:s|ed|d|med|red)? the (kitchen|bedroom|bathroom|attic|cellar|living room) door\b/;
var atTheSill = (tokens, here, visited) => here !== void 0 && !isIndoors(here.noun) && tokens.some(({ lower }, at) => /^(?:windowsill|sill)$/.test(lower) && /^(?:his|her|their|own|my)$/.test(tokens[at - 1]?.lower ?? "")) ? visited.find(({ noun }) => /^(?:bedroom|bed|nursery)$/.test(noun)) ?? visited.findLast(({ noun }) => A_HOUSE.test(noun)) : void 0;
var isBathing = (tokens, at) => tokens[at - 1]?.lower !== "a" || tokens.some(({ lower }) => /^(?:sit|lie|lay|bathe|sleep|wash)$/.test(verbOf(lower)?.base ?? ""));
var inTheBath = (tokens) => tokens.some(({ lower }, at) => lower === "bathtub" && (/^(?:in|into)$/.test(tokens[at - 2]?.lower ?? "") && isBathing(tokens, at) || /^(?:edge|side|rim)$/.test(tokens[at - 3]?.lower ?? ""))) ? {
	name: "bathroom",
	noun: "bathroom",
	strength: 2
} : void 0;
var atTheThrone = (tokens, here) => here?.noun === "castle walls" && tokens.some(({ lower }, at) => lower === "throne" && prepositions.has(tokens.at(Math.max(0, at - 2))?.lower ?? "")) ? {
	name: "throne room",
	noun: "throne room",
	strength: 2
} : void 0;
function atFurniture(tokens, here) {
	if (here === void 0 || !AT_HOME.test(here.noun)) return void 0;
	const at = (thing) => tokens.some(({ lower }, index) => thing.test(lower) && tokens.slice(Math.max(0, index - 3), index).some((word) => prepositions.has(word.lower)));
	const name = at(/^(?:sofa|couch)$/) ? "living room" : at(/^(?:fridge|stove|oven)$/) ? "kitchen" : "";
	return name === "" ? void 0 : {
		name,
		noun: name,
		strength: 2
	};
}
var AT_HOME = /^(?:bed|bedroom|nursery|bathroom|hallway)$/;
var restingAt = (tokens, here) => here?.noun !== "bed" && tokens.some(({ lower }) => lower === "pillow") ? {
	name: "bedroom",
	noun: "bed",
	strength: 1
} : void 0;
function byTheStove(tokens, here, visited, seen) {
	const at = tokens.findIndex(({ lower }) => /^(?:stove|fireplace|hearth|oven)$/.test(lower));
	const is = tokens.slice(Math.max(0, at - 3), Math.max(0, at - 1)).map(({ lower }) => lower).some((word) => /^(?:by|at|beside|near|on|before)$/.test(word));
	if (here === void 0 || !is) return void 0;
	const known = visited.findLast(({ noun }) => WITH_STOVE.test(noun));
	const wakes = tokens.some(({ lower }) => /^(?:morning|woke|wakes)$/.test(lower));
	if (isIndoors(here.noun) && !(wakes && /hall|ballroom|theatre/.test(here.noun))) return void 0;
	if (seen !== void 0 && LIVED_IN.test(seen.noun)) return seen;
	if (known !== void 0) return known;
	const name = AFLOAT.test(here.noun) ? "galley" : "kitchen";
	return {
		name,
		noun: name,
		strength: 2
	};
}
var LIVED_IN = /^(?:home|house|cottage|hut|cabin|farmhouse|mill|watermill|windmill|lodge|chalet|inn|tavern|lighthouse)$/;
var WITH_STOVE = /^(?:kitchen|galley|bakery|home|house|cottage|hut|cabin|farmhouse|tavern|inn)$/;
var AFLOAT = /^(?:deck|ship|boat|trawler|freighter|ferry|schooner|steamer|yacht|helm)$/;
var isEntered$1 = (here, piece) => piece?.noun === "bed" && piece.strength > .5 && (here === void 0 || !isIndoors(here.noun) || NO_BED.test(here.noun));
var NO_BED = /^(?:stairs|staircase|kitchen|cellar|basement|hallway|corridor|bathroom|living room|office|shop|\p{L}*hall)$/u;
var STREET = {
	name: "street outside",
	noun: "street",
	strength: 2
};
var RIDDEN = /^(?:train|compartment|carriage|railway car|bus|car|van|truck)$/;
var PASSED = /^(?:border|checkpoint|customs|crossroads)$/;
var BOARDED = /^\W*at (?:the|a|an) .*\b(?:gets?|got|climbs?|climbed|hops?|hopped) (?:on|in)\b(?! (?:the|a|an)\b)/i;
var isUpstairs = ({ noun }, [first]) => first?.lower === "below" && first.after.includes(",") && isIndoors(noun) && noun !== "crane cab";
var HEARD = /^(?:something|somebody|someone|it)$/;
function isSaid(tokens, word) {
	return tokens.some((token, at) => {
		if (token.lower !== word) return false;
		const next = tokens[at + 1];
		const alone = next === void 0 || endsPhrase(token) || next.lower === "to" || prepositions.has(next.lower) || conjunctions.has(next.lower) || at < 2 && !/^(?:the|an?|his|her|their|its|my|our)$/.test(next.lower);
		const looks = tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => /^(?:look|glance|peer|peek|stare|gaze)$/.test(verbOf(lower)?.base ?? ""));
		return alone && !looks && !HEARD.test(tokens[0]?.lower ?? "") && !forces.has(tokens[at - 2]?.lower ?? "");
	});
}
// web/core/producer/identity.ts
function isThing(tokens, at) {
	const [it, verb, article] = tokens.slice(at, at + 3);
	if (it?.lower !== "it" || !/^(?:is|was)$/.test(verb?.lower ?? "") || !articles.has(article?.lower ?? "")) return false;
	const end = tokens.findIndex(({ lower }, index) => index > at + 2 && closes(lower));
	return tokens.slice(at + 3, end < 0 ? void 0 : end).every(({ lower }) => beingOf(lower) === void 0);
}
var closes = (word) => prepositions.has(word) || pronouns.has(word) || determiners.has(word);
function isSight(before, unit, verb) {
	if (before?.sentence !== unit.sentence || !before.text.endsWith(":") || verb >= 0) return false;
	return before.tokens.some(({ lower }) => seeing.has(verbOf(lower)?.base ?? ""));
}
var seeing = words("see look stare gaze peer watch notice spot");
// web/core/producer/place-start.ts
function withStart(units, named, readings) {
	const first = named.findIndex((sighting) => sighting !== void 0);
	const [opening, ...rest] = named;
	const elsewhere = first > 3 || isReached(units[first], named[first]) || ABOARD.test(named[first]?.noun ?? "") || LATER.test(units[first]?.text ?? "") || rises(units[0], readings[0]);
	const known = returnedTo(units);
	if (first > 0 && opening === void 0 && known !== void 0) return {
		named: [known, ...rest],
		isUnknown: false
	};
	if (first < 1 || opening !== void 0 || !elsewhere) return {
		named: [...named],
		isUnknown: false
	};
	const before = units.slice(0, first);
	const wakes = before.some((unit, at) => rises(unit, readings[at]));
	const within = ROOMS.test(named[first]?.noun ?? "") && isReached(units[first], named[first]);
	const told = (ABOARD.test(named[first]?.noun ?? "") ? "spaceship" : void 0) ?? BOUGHT.exec(before.map(({ text }) => text).join(" "))?.[1] ?? tellingPlace(before, 2) ?? (wakes ? "bedroom" : within || isAtHome(units, readings, first) ? "living room" : void 0);
	if (told !== void 0) return {
		named: [{
			name: told,
			noun: told,
			strength: 1
		}, ...rest],
		isUnknown: false
	};
	return {
		named: [...named],
		isUnknown: isLeftFor(units, readings, first)
	};
}
var isAtHome = (units, readings, first) => isLeftFor(units, readings, first) && units.slice(first).some(({ text }) => HOUSE.test(text));
var HOUSE = /\b(?:front door|at home|(?:in|into|to) (?:the|their|his|her) (?:kitchen|living room|bedroom|dining room))\b|\b(?:sneak(?:s|ed)|slip(?:s|ped)) out\b/i;
var BOUGHT = /\b(?:bought|buys?|inherit(?:s|ed)|rent(?:s|ed)) (?:an?|the|their|his|her) (?:\p{L}+ ){0,2}(house|cottage|flat|apartment|farmhouse|mansion|castle|hut|cabin|farm)\b/u;
var ABOARD = /^(?:airlock|space|spaceship bridge)$/;
var ROOMS = /^(?:kitchen|bedroom|bathroom|cellar|basement|attic|pantry|dining room)$/;
function returnedTo(units) {
	for (const { tokens } of units) {
		const at = tokens.findIndex(({ lower }) => lower === "back");
		const [, to, article, ...nouns] = at < 0 ? [] : tokens.slice(at, at + 5).map(({ lower }) => lower);
		const noun = nouns.find((word) => isPlaceWord(word) && !WALLS.test(word) && !MINOR.test(word));
		const before = tokens[at - 1]?.lower ?? "";
		const goes = before === "way" || RETURNING.has(verbOf(before)?.base ?? "");
		if ((/^(?:at|in)$/.test(to ?? "") ? at === 0 : to === "to" && goes) && determiners.has(article ?? "") && noun !== void 0) return {
			name: noun,
			noun,
			strength: 1
		};
	}
}
var RETURNING = words("come go walk run drive ride head fly sail hurry crawl swim");
function isLeftFor(units, readings, first) {
	const goer = readings[first]?.subject?.id;
	const known = readings.slice(0, first).some(({ subject }) => subject !== null && subject.id === goer);
	const verb = verbOf(units[first]?.tokens[readings[first]?.verb ?? -1]?.lower ?? "")?.base ?? "";
	return known && GOING.has(verb);
}
var GOING = words("go walk run drive ride sneak travel hurry fly sail row cycle march set head come return rush");
var rises = (unit, reading) => RISING.test(unit?.text ?? "") || reading?.subject?.kind === "person" && WAKING.test(unit?.text ?? "");
var WAKING = /\bw(?:akes?|oke) up\b(?! (?:in|on|under|at|beside|behind|inside|aboard|between|by)\b)|\b(?:gets?|got) (?:up|out of bed)(?= early| late|,|\.| and\b)/i;
var RISING = /\bw(?:akes?|oke) (?:up at|me|him|her|us)\b|\bg(?:ets?|ot) up at\b|\balarm clock\b/i;
var LATER = /^\W*(?:later|afterwards|meanwhile|that (?:night|evening|day)|the next (?:day|morning)|hours later|back)\b/i;
function isReached(unit, sighting) {
	const tokens = unit?.tokens ?? [];
	const at = tokens.findIndex(({ lower }) => lower === sighting?.noun.split(" ").at(-1));
	return tokens.slice(Math.max(0, at - 4), Math.max(0, at)).some(({ lower }) => /^(?:to|into|toward|towards|reach\w*|enter\w*)$/.test(lower));
}
var WALLS = /^(?:home|rock|wall|gate|steps|floor|stage|court|tree|bed|sky|moon|space|clouds)$/;
var MINOR = /^(?:bed|sand|nest|sill|windowsill|waves|sky|clouds|puddle|hearth|mantelpiece|fireplace|kerb|curb)$/;
// web/core/producer/recalled.ts
var isBefore$1 = ({ tokens }) => tokens.some(({ lower }, at) => lower === "had" && !/^(?:not|never)$/.test(tokens[at + 1]?.lower ?? "") && tokens.slice(at + 1, at + 3).some((next) => /^(?:past|participle)$/.test(verbOf(next.lower)?.form ?? "")));
function isToldNow(units) {
	let [now, then] = [0, 0];
	for (const { tokens } of units) tokens.forEach((_, at) => {
		if (isNow(tokens, at)) now++;
		if (isThen(tokens, at)) then++;
	});
	return now > 3 && now > 2 * then;
}
function isNow(tokens, at) {
	const [before, token] = [tokens[at - 1], tokens[at]];
	const form = verbOf(token?.lower ?? "")?.form;
	if (/^(?:is|are|am|has|does)$/.test(token?.lower ?? "")) return true;
	if (/^(?:i|we|they|you)$/.test(before?.lower ?? "")) return form === "base";
	return form === "s" && isSomebody(before);
}
var isSomebody = (token) => token !== void 0 && (/^(?:i|he|she|it|we|they|you|who)$/.test(token.lower) || token.capital || beingOf(token.lower)?.plural === false);
function isThen(tokens, at) {
	const word = tokens[at]?.lower ?? "";
	return isSomebody(tokens[at - 1]) && !EITHER.test(word) && (/^(?:was|were|did|had)$/.test(word) || verbOf(word)?.form === "past");
}
var EITHER = /^(?:cut|put|set|hit|let|shut|cast|split|spread|read|hurt|burst|beat|bet|cost|saw|found|lay|fell|felt|wound|ground|bound)$/;
function isMemory(unit, verb, mentions, now) {
	const { tokens, text, speech } = unit;
	const word = tokens[verb]?.lower ?? "";
	if (word === "had" && (isBefore$1(unit) || tokens[verb + 1]?.lower === "been")) return true;
	if (!now || verb < 0 || speech || /^\W*(?:if|suddenly|then)\b/i.test(text)) return false;
	if (/^(?:was|were)$/.test(word)) return true;
	const subject = tokens[verb - 1];
	const acts = mentions.some(({ to, governed }) => to === verb && !governed) || subject?.capital === true;
	const body = bodyParts.has(subject?.lower ?? "");
	return verbOf(word)?.form === "past" && !EITHER.test(word) && !auxiliaries.has(tokens[verb - 1]?.lower ?? "") && acts && !body;
}
// web/core/producer/main-verb.ts
function mainVerb(tokens, mentions, from = 0) {
	let aside = false;
	let second = -1;
	let told = false;
	for (const [at, token] of tokens.entries()) {
		if (at < from) continue;
		if (/^(?:who|which|whose)$/.test(token.lower) || isSideClause(tokens, at)) [aside, told] = [true, false];
		else if (aside && /[,;]/.test(tokens[at - 1]?.after ?? "")) aside = false;
		if (!isFinite(tokens, at, mentions)) continue;
		if (!aside) return at;
		if (told && second < 0 && /^(?:s|past)$/.test(verbOf(token.lower)?.form ?? "") && tokens[at - 1]?.lower !== "and") second = at;
		told = true;
	}
	return second;
}
function isSideClause(tokens, at) {
	const [token, next] = [tokens[at], tokens[at + 1]];
	const opens = at > 0 && /^(?:before|after|until|while|when|as)$/.test(token?.lower ?? "");
	const closes = tokens.slice(at + 2, -1).some(({ after }) => after.includes(","));
	return opens && closes && /^(?:he|she|they|we|i|it|you)$/.test(next?.lower ?? "");
}
function isFinite(tokens, at, mentions) {
	const token = tokens[at];
	const previous = tokens[at - 1];
	const before = previous === void 0 || endsPhrase(previous) ? "" : previous.lower;
	if (token === void 0 || token.capital || mentions.some((mention) => mention.from <= at && at < mention.to)) return false;
	if (auxiliaries.has(token.lower)) return tokens[at - 2]?.lower !== "as";
	if (/^(?:called|named)$/.test(token.lower) && mentions.some((mention) => mention.from === at + 1)) return false;
	const verb = verbOf(token.lower);
	if (isReduced(tokens, at) || isCompared(tokens, at, mentions)) return false;
	if (verb?.form === "base" && determiners.has(tokens[at - 2]?.lower ?? "") && ordinals.has(before)) return false;
	const described = verbOf(before)?.form;
	const partOfWith = described === "past" || described === "participle";
	if (verb?.form === "s" && partOfWith && prepositions.has(tokens[at - 2]?.lower ?? "")) return false;
	if (verb === void 0 && isGuess(tokens, at, mentions)) return true;
	if (verb?.form === "base" && /^(?:rain|snow|storm)$/.test(verb.base) && /,/.test(previous?.after ?? "")) return false;
	if (verb === void 0) return /^(?:he|she|they|we|i|you)$/.test(before) && isNoun(token);
	if (verb.form === "ing") return false;
	if ((determiners.has(before) && !/^(?:both|all|each)$/.test(before) || numbers.has(before) || prepositions.has(before) || /['’]s$/.test(before)) && !mentions.some((mention) => mention.to === at)) return false;
	if (verb.form === "base" || verb.form === "s") return followsSubject(tokens, at, mentions);
	return !isModifier(tokens, at, mentions);
}
var isCompared = (tokens, at, mentions) => tokens[at]?.lower === "like" && determiners.has(tokens[at + 1]?.lower ?? "") && !mentions.some(({ to }) => to === at) && !pronouns.has(tokens[at - 1]?.lower ?? "") && !auxiliaries.has(tokens[at - 1]?.lower ?? "");
function isReduced(tokens, at) {
	if (!/^(?:past|participle)$/.test(verbOf(tokens[at]?.lower ?? "")?.form ?? "")) return false;
	if (/^(?:is|are|was|were)$/.test(tokens[at + 1]?.lower ?? "")) return true;
	const next = tokens[at + 1]?.lower.endsWith("ly") === true ? at + 2 : at + 1;
	if (!/^(?:of|in|with|by|from)$/.test(tokens[next]?.lower ?? "")) return false;
	return tokens.slice(next + 2).some((token, index) => {
		const before = tokens[next + 1 + index]?.lower ?? "";
		return verbOf(token.lower)?.form === "s" && isNoun(token) && before !== "and" && !determiners.has(before) && !prepositions.has(before) && !numbers.has(before);
	});
}
var isGuess = (tokens, at, mentions) => {
	const behind = mentions.some(({ to, governed, owner }) => to === at && !governed && owner !== true);
	const before = tokens[at - 1];
	const single = before !== void 0 && !endsPhrase(before) && !/[^s]s$/.test(before.lower);
	return behind && single && /(?:[^s']s|ed)$/.test(tokens[at]?.lower ?? "") && isNoun(tokens[at] ?? before);
};
function followsSubject(tokens, at, mentions) {
	const before = tokens[at - 1];
	if (before === void 0) return true;
	if (mentions.some(({ to, owner }) => to === at && owner === true)) return false;
	if (mentions.some((mention) => mention.to === at) || pronouns.has(before.lower) || /^(?:and|then|nobody|all|not)$/.test(before.lower)) return true;
	if (/,/.test(before.after) || adverbs.has(before.lower) || before.lower.endsWith("ly")) return true;
	if (mentions.some(({ to, governed }) => !governed && (isOfName(tokens, to, at) || isBehindWith(tokens, to, at)))) return true;
	const agrees = verbOf(tokens[at]?.lower ?? "")?.form === "s" || before.lower.endsWith("s");
	const next = tokens[at + 1]?.lower ?? "";
	const inNoun = verbOf(next)?.form === "s" && !endsPhrase(tokens[at] ?? before);
	return agrees && !inNoun && isNoun(before) && !auxiliaries.has(next) && verbOf(next)?.form !== "past";
}
var isOfName = (tokens, to, at) => tokens[to]?.lower === "of" && at === to + 2 && tokens[to + 1]?.capital === true;
var isBehindWith = (tokens, to, at) => tokens[to]?.lower === "with" && determiners.has(tokens[to + 1]?.lower ?? "") && at > to + 2 && at < to + 5 && prepositions.has(tokens[at + 1]?.lower ?? "");
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
// web/core/producer/sightings.ts
function sightingsOf(tokens) {
	return tokens.flatMap((_, at) => properAt(tokens, at) ?? doorOf(tokens, at) ?? commonAt(tokens, at) ?? []);
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
	if (run.length > 1 && titles.has(token.lower)) return void 0;
	return isPlaceWord(noun) ? {
		name: run.join(" "),
		noun,
		strength: 3
	} : void 0;
}
function headingAt(tokens, at, from) {
	const opens = from === 0 || tokens.slice(0, from).every((token) => token.capital || isOwning(token) || WHEN.test(token.lower));
	const closes = closesPhrase(tokens, at) || /^(?:at|in|by)$/.test(tokens[at + 1]?.lower ?? "") && closesPhrase(tokens, at + 2);
	if (subjectPronouns.has(tokens[0]?.lower ?? "")) return false;
	return opens && closes && !tokens.slice(0, from === 1 ? 0 : at).some(({ lower }) => isActing(lower));
}
var WHEN = /^(?:years?|months?|weeks?|days?|hours?|minutes?|later|earlier|ago|after|before|next|that|night|morning|evening)$/;
var closesPhrase = (tokens, at) => tokens[at] !== void 0 && (at === tokens.length - 1 || endsPhrase(tokens[at]));
function titled(tokens, at, from, name) {
	const [first] = tokens;
	return from === 1 && first !== void 0 && !endsPhrase(first) && !determiners.has(tokens[1]?.lower ?? "") && !determiners.has(first.lower) && !isOwning(first) && headingAt(tokens, at, from) ? `${first.lower} ${name}` : name;
}
var isActing = (word) => auxiliaries.has(word) || /^(?:s|past)$/.test(verbOf(word)?.form ?? "") || prepositions.has(word);
function commonAt(tokens, at) {
	const token = tokens[at];
	if (token === void 0 || token.capital) return void 0;
	const pair = `${tokens[at - 1]?.lower ?? ""} ${token.lower}`;
	const noun = isPlaceWord(pair) ? pair : isPlaceWord(token.lower) ? token.lower : void 0;
	const before = tokens[at - 1]?.lower ?? "";
	if (noun === void 0 || isPart$1(tokens, at) || before === "way") return void 0;
	if (isDone(tokens, at)) return void 0;
	if (isRainedOn(tokens, at) || isOnAVehicle(tokens, at)) return void 0;
	if (isLowRoof(tokens, at)) return {
		name: "yard",
		noun: "yard",
		strength: 2
	};
	const from = startOf(tokens, at);
	const owner = tokens.findLastIndex((word, index) => index <= at && index >= from && /['’]s$/.test(word.lower));
	const name = [...tokens.slice(Math.max(from, owner + 1), at + 1).filter((word) => !determiners.has(word.lower) && !numbers.has(word.lower) && !NOT_TELLING.test(word.lower)).map((word) => word.lower).filter((word) => !/['’]s$/.test(word)), ...ofName(tokens, at)].join(" ");
	const strength = headingAt(tokens, at, from) ? 3 : strengthOf(tokens, from, at);
	const ofRoom = /^(?:floor|wall|(?:good|new|better) home|(?!.*(?:\d|th|first|second|third|ground|top|upper|lower)\b).* floor)$/.test(name);
	if (strength > 0 && isIndoors(noun)) {
		if (noun.startsWith("cave") && forces.has(tokens[0]?.lower ?? "")) return {
			name,
			noun,
			strength
		};
		if (isUnderRain(tokens, from)) return {
			name,
			noun,
			strength: 2
		};
		if (isLeaving(tokens, noun, from)) return leftFor({
			name,
			noun,
			strength
		});
		if (isBefore(tokens, from) || isFront(tokens, from)) return outsideOf({
			name,
			noun,
			strength
		});
		if (isBeside(tokens, noun, from)) return behind({
			name,
			noun,
			strength
		});
		if (isArrivedAt(tokens, noun, from)) return outsideOf({
			name,
			noun,
			strength
		});
	}
	return strength === 0 || ofRoom ? void 0 : {
		name: noun.endsWith(` ${name}`) ? noun : titled(tokens, at, from, name),
		noun,
		strength
	};
}
var isRainedOn = (tokens, at) => tokens[at]?.lower === "roof" && tokens[at + 1]?.lower === "of" && isRain(tokens.slice(0, at));
var isOnAVehicle = (tokens, at) => tokens[at]?.lower === "roof" && tokens[at + 1]?.lower === "of" && tokens.slice(at + 2, at + 5).some(({ lower }) => isVehicle(lower));
var isLowRoof = (tokens, at) => tokens[at]?.lower === "roof" && (tokens[at + 1]?.lower === "of" ? tokens.slice(at + 2, at + 5) : tokens.slice(Math.max(0, at - 1), at)).some(({ lower }) => LOW_HOUSE.test(lower));
var LOW_HOUSE = /^(?:doghouse|kennel|coop|henhouse|hutch|birdhouse|playhouse|shed|outhouse)(?:['’]s)?$/;
var isUnderRain = (tokens, from) => tokens[from - 1]?.lower === "of" && /^(?:windows?|panes?|roof)$/.test(tokens[from - 2]?.lower ?? "") && isRain(tokens.slice(0, from - 2));
var isDone = (tokens, at) => verbOf(tokens[at]?.lower ?? "")?.form === "s" && (beingOf(tokens[at - 1]?.lower ?? "")?.plural === false || isGoing(tokens, at));
var isGoing = (tokens, at) => !determiners.has(tokens[at - 1]?.lower ?? "") && /^(?:into|onto|out|back|off|forward|aside|away|closer|toward|towards|through)$/.test(tokens[at + 1]?.lower ?? "");
var isBefore = (tokens, from) => /^(?:outside|before)$/.test(tokens[from - 1]?.lower ?? "") || tokens[from - 1]?.lower === "of" && tokens[from - 2]?.lower === "front";
var isFront = (tokens, from) => tokens[from - 1]?.lower === "of" && (/^(?:windows|walls|chimney|chimneys|gates|towers|eaves)$/.test(tokens[from - 2]?.lower ?? "") || isPeeredThrough(tokens, from - 2) || isKnockedAt(tokens, from - 2));
var isKnockedAt = (tokens, door) => /^(?:door|gate|entrance)$/.test(tokens[door]?.lower ?? "") && tokens.slice(Math.max(0, door - 5), door).some(({ lower }) => /^(?:knock|bang|pound|hammer|ring|scratch|wait|stand|stop)$/.test(verbOf(lower)?.base ?? ""));
var isPeeredThrough = (tokens, window) => /^(?:window|keyhole|shutters)$/.test(tokens[window]?.lower ?? "") && tokens.slice(Math.max(0, window - 5), window).some(({ lower }) => /^(?:peer|peek|look|stare|gaze|press|spy)$/.test(verbOf(lower)?.base ?? "")) && tokens.slice(Math.max(0, window - 3), window).some(({ lower }) => /^(?:through|in|into|at|against)$/.test(lower));
var isLeaving = (tokens, noun, from) => isLeft(tokens, noun, from) || !isVehicle(noun) && isOutOf(tokens, from);
var isLeft = (tokens, noun, from) => /^(?:airlock|capsule)$/.test(noun) && verbOf(tokens[from - 1]?.lower ?? "")?.base === "leave";
var isOutOf = (tokens, from) => tokens[from - 1]?.lower === "of" && tokens[from - 2]?.lower === "out" && tokens.slice(Math.max(0, from - 5), from - 2).some(({ lower }) => LEAVING.has(verbOf(lower)?.base ?? ""));
var LEAVING = words("run come walk go step rush storm climb crawl stagger stumble hurry dash march ride gallop fly flee burst race");
function leftFor(house) {
	const outside = outsideOf(house);
	return outside?.noun === house.noun ? void 0 : outside;
}
var isBeside = (tokens, noun, from) => {
	const before = tokens[from - 1]?.lower ?? "";
	const next = before === "to" && tokens[from - 2]?.lower === "next";
	return /^(?:behind|beside|around|past)$/.test(before) || (before === "by" || next) && ALONE.test(noun);
};
function isArrivedAt(tokens, noun, from) {
	const before = tokens.slice(Math.max(0, from - 4), from);
	const base = ({ lower }) => verbOf(lower)?.base ?? "";
	const last = before.at(-1);
	if (last?.lower === "to" && ALONE.test(noun) && tokens.slice(Math.max(0, from - 7), from).some((token) => RACING.test(base(token)))) return true;
	if (last !== void 0 && ALONE.test(noun) && base(last) === "guard") return true;
	const comesTo = before.some((token) => MOUNTED.test(base(token))) || last !== void 0 && /^(?:reach|approach)$/.test(base(last));
	if (!(STANDING.test(noun) || comesTo && SHOP.test(noun)) || last === void 0) return false;
	if (/^(?:reach|approach|near)$/.test(base(last))) return true;
	return before.some((token) => RIDING.test(base(token))) && /^(?:to|toward|towards|at|past)$/.test(last.lower);
}
var STANDING = /^(?:castle|palace|house|farmhouse|mansion|manor|villa|cottage|hut|cabin|chalet|lodge|church|chapel|cathedral|temple|monastery|lighthouse|barn)$/;
var ALONE = /^(?:castle|palace|house|farmhouse|mansion|manor|villa|cottage|hut|cabin|chalet|lodge|lighthouse|barn|henhouse|cowshed|stable|stables|shed|mill|windmill|watermill)$/;
var RACING = /^(?:run|race|rush|dash|sprint|hurry|flee)$/;
var MOUNTED = /^(?:ride|gallop|cycle|pedal|trot|drift|float|paddle|row|sail)$/;
var SHOP = /^(?:bakery|shop|store|tavern|inn|pub|bar|school|hospital|museum|library|hotel|mill|smithy|forge)$/;
var RIDING = /^(?:ride|drive|gallop|march|approach|hike|trek|sail|row|fly|arrive|travel|cycle|pedal|trot|drift|float|paddle)$/;
var OPENING = /^(?:open|knock|lock|unlock|bang|pound|break|kick|smash|batter|ram|hammer|guard)$/;
function doorOf(tokens, at) {
	const [owner, ...next] = tokens.slice(at, at + 3);
	const noun = owner?.lower.replace(/['’]s$/, "") ?? "";
	const opened = STANDING.test(noun) && tokens.slice(0, at).some(({ lower }) => OPENING.test(verbOf(lower)?.base ?? ""));
	if (owner === void 0 || !(isOwning(owner) || opened) || !isIndoors(noun)) return void 0;
	return next.some(({ lower }) => /^(?:door|gate|entrance)$/.test(lower)) ? outsideOf({
		name: noun,
		noun,
		strength: 2
	}) : void 0;
}
var NOT_TELLING = /^(?:same|very|whole|entire|own)$/;
function isPart$1(tokens, at) {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token === void 0 || next === void 0 || endsPhrase(token)) return false;
	const closed = [
		prepositions,
		conjunctions,
		auxiliaries,
		adverbs,
		determiners,
		pronouns
	].some((list) => list.has(next.lower));
	if (isPlaceWord(`${token.lower} ${next.lower}`) || YARDS.test(next.lower)) return true;
	if (isRoomOf(token, next)) return true;
	if (ROOM.test(token.lower) && FURNITURE.test(next.lower)) return false;
	if (closed || next.capital || /ly$|^(?:nobody|everybody|everyone|someone|somebody|number|full|filled|\d+)$/.test(next.lower)) return false;
	if (numbers.has(next.lower)) return false;
	if (/^(?:doors?|gates?|entrance)$/.test(next.lower)) return !isEntered(tokens, at);
	if (verbOf(next.lower) !== void 0) return false;
	return !opensSentence(tokens, at);
}
var isRoomOf = (house, room) => STANDING.test(house.lower) && /^(?:kitchen|cellar|hall|bedroom|library|stable|stables|attic|dungeon|chapel)$/.test(room.lower);
var YARDS = /^(?:garden|yard|courtyard|wall|gate|roof|tower)$/;
var ROOM = /^(?:kitchen|bathroom|bedroom|office|classroom|bar|hospital|attic|cellar|shop|tavern)$/;
var FURNITURE = /^(?:table|floor|sink|counter|stove|window|ceiling|stool|mirror|wall|bed|tiles)$/;
var isEntered = (tokens, at) => tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:through|into|inside|in)$/.test(lower));
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
var WALKING = words("walk go run drive ride head fly sail come hurry return get crawl limp cycle");
function startOf(tokens, at) {
	let from = at;
	while (from > 0 && at - from < 4) {
		const before = tokens[from - 1];
		if (tokens[at]?.lower === "home" && WALKING.has(before?.lower ?? "")) break;
		if (before === void 0 || endsPhrase(before)) break;
		if (articles.has(before.lower) || possessives.has(before.lower) || determiners.has(before.lower)) return from - 1;
		const closed = [
			prepositions,
			conjunctions,
			auxiliaries,
			adverbs,
			pronouns
		].some((list) => list.has(before.lower));
		const article = before.capital ? tokens.slice(0, from).findLastIndex(({ capital }) => !capital) : -1;
		if (determiners.has(tokens[article]?.lower ?? "")) return article;
		if (/ed$|^back$/.test(before.lower) && determiners.has(tokens[from - 2]?.lower ?? "")) return from - 2;
		if (closed || before.capital || ["s", "past"].includes(verbOf(before.lower)?.form ?? "")) break;
		from--;
	}
	return from;
}
// web/core/producer/times.ts
var timeWords = new Map([
	...named("dawn", "dawn daybreak sunrise cockcrow 夜明け amanecer aube morgengrauen"),
	...named("morning", "morning breakfast mornings 朝 mañana matin"),
	...named("noon", "noon midday lunch lunchtime 昼 mediodía midi mittag"),
	...named("afternoon", "afternoon teatime tarde nachmittag"),
	...named("dusk", "dusk sunset evening twilight supper sundown evenings soir abend anochecer 夕方"),
	...named("night", "night midnight nightfall moonlight moonlit nights starlight bedtime noche nuit nacht 夜"),
	...named("day", "daylight daytime")
]);
var weatherWords = new Map([
	...named("rain", "rain rains raining rained drizzle rainy downpour lluvia pluie regen 雨"),
	...named("storm", "storm storms thunder lightning gale hurricane thunderstorm stormy"),
	...named("snow", "snow snowy snowing snowed snowfall blizzard winter frost nieve neige schnee 雪"),
	...named("fog", "fog mist foggy misty hazy haze"),
	...named("wind", "wind windy breeze sandstorm duststorm"),
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
	let present;
	let early = false;
	let lasting;
	return units.map((unit) => {
		if (/^\W*(?:flashback|years ago|years earlier)\b/i.test(unit.text)) present ??= hour;
		if (present !== void 0 && /^\W*(?:back|now|today|in the present)\b/i.test(unit.text)) [hour, present] = [present, void 0];
		const jump = anotherDay(unit);
		const time = clocked(unit, hour.time) ?? phrased(unit) ?? told(unit, timeWords) ?? (jump ? "day" : void 0) ?? (early ? lastedInto(unit) : void 0);
		if (time !== void 0) early = EARLY.test(unit.text) || time === "dawn" || early && time === "morning";
		const weather = GONE$1.test(unit.text) ? "clear" : /\b(?:is|was|['’]s) pouring\b|\bit (?:poured|pours)\b/i.test(unit.text) ? "rain" : /\babove the clouds\b/i.test(unit.text) ? void 0 : told(unit, weatherWords);
		if (weather !== void 0) lasting = LASTING.test(unit.text) ? weather : void 0;
		if (jump || GONE$1.test(unit.text)) lasting = void 0;
		if (time !== void 0 && (jump || time !== hour.time)) hour = {
			time,
			weather: lasting ?? "clear"
		};
		else if (AWAY.test(unit.text)) hour = {
			...hour,
			weather: "clear"
		};
		if (weather !== void 0) hour = {
			...hour,
			weather
		};
		return hour;
	});
}
var GONE$1 = /\b(?:storm|rain|snow|fog|mist|wind|blizzard|thunder)\w* (?:(?:has|had|have) )?(?:passed|passes|stopped|stops|ended|ends|cleared|clears|lifted|lifts|(?:was|is) over)\b|\bafter the (?:storm|rain|blizzard|fog)\b/i;
function told({ tokens }, known) {
	const found = tokens.findLast((token, at) => known.has(token.lower) && isReal(tokens[at - 1]?.lower, token.lower) && !isPart(token, tokens[at + 1]));
	return found === void 0 ? void 0 : known.get(found.lower);
}
var isPart = (token, next) => next !== void 0 && weatherWords.has(token.lower) && !timeWords.has(next.lower) && !/^(?:day|days|weather|season)$/.test(next.lower) && !endsPhrase(token) && isNoun(next) && !next.capital && !pronouns.has(next.lower) && verbOf(next.lower) === void 0;
var isReal = (before, word) => !(before === "to" && /noon|midnight/.test(word)) && !(before === "good" && /night|morning|evening|afternoon/.test(word)) && before !== "for" && !(before === "of" && weatherWords.has(word) && word !== "winter") && !(/^(?:an?|the|his|her|their|my|own|of)$/.test(before ?? "") && isMeal(word)) && before !== "like" && !(word === "rain" && before !== void 0 && before.endsWith("s"));
var isMeal = (word) => /^(?:breakfast|lunch|supper)$/.test(word);
var phrases = [
	[/\b(?:after|since) (?:dark|nightfall|sunset|sundown)\b|\b(?:night|darkness) (?:falls?|fell|comes|came)\b/iu, "night"],
	[/\b(?:before|until|till|toward) (?:dark|nightfall)\b|\b(?:sun (?:sets?|goes down|went down|sinks|sank)|light fails?|getting dark)\b/iu, "dusk"],
	[/\b(?:the|no|under|bright|countless) stars\b(?! of)/iu, "night"],
	[/\b(?:street ?)?(?:lamps|lanterns|candles) (?:are|were) lit\b|\blamps? (?:come|came|go|went) on\b/iu, "dusk"],
	[/\bdark outside\b|\b(?:9|10|11) ?pm\b|\b(?:12|[1-4]) ?am\b/iu, "night"],
	[/\b(?:one|two|three|four|[1-4]) (?:o['’]clock )?in the morning\b/iu, "night"],
	[/\b[5-7] ?am\b|\b(?:five|six|[56]) (?:o['’]clock )?in the morning\b/iu, "dawn"],
	[/\b(?:gets?|got|wakes?|woke|rises?|rose) (?:\p{L}+ )?at (?:two|three|four|[2-4])\b/iu, "night"],
	[/\bafter work\b/iu, "dusk"],
	[/\b(?:puts?|tucks?|brings?) (?:\p{L}+ ){1,3}to bed\b|\b(?:goes|go|went) to bed\b/iu, "night"],
	[/\bmoon (?:(?:comes|came|goes|went) up|rises|rose|shines|shone)\b/iu, "night"],
	[/\bfull moon\b(?! cake)/iu, "night"],
	[/\b(?:[6-8]) ?pm\b/iu, "dusk"],
	[/\bsun (?:comes|came|is|was)? ?(?:up|rises?|rose)\b|\bfirst light\b/iu, "dawn"]
];
var LASTING = /\bfor (?:\S+ )?(?:days|weeks|months)\b|\ball (?:day|night|week|winter)\b|\b(?:never|not|does not|doesn['’]t) stops?\b/i;
var EARLY = /\bat (?:two|three|four|five|[2-5]) (?:o['’]clock )?in the morning\b|\b[2-5] ?am\b/iu;
var lastedInto = ({ text }) => /\bon (?:the|our|his|her|their|my) way (?:home|back)\b/i.test(text) ? "day" : /\b(?:for hours|hours later|after (?:some|a few|many|two|three) hours)\b/i.test(text) ? "morning" : void 0;
var AWAY = /^\W*back (?:at|in|on) (?:the|his|her|their|our|my)\b/i;
var clocked = ({ text }, before) => /^\W*at (?:five|six|seven|eight|[5-8])\b(?! (?:o['’]clock )?(?:in the|at night|p\.?m))/i.test(text) && /^(?:night|dawn)$/.test(before) ? /\bat (?:five|six|[56])\b/i.test(text) ? "dawn" : "morning" : void 0;
var phrased = ({ text }) => phrases.find(([pattern]) => pattern.test(text))?.[1];
var MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter";
var DAYS = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
var jumps = new RegExp(String.raw`\b(?:[Oo]ne (?:fine )?(?:day|\p{Lu}\p{L}+day)|[Tt]he next day|[Nn]ext day|[Dd]ays? later|[Ww]eeks? later|[Mm]onths? later|[Yy]ears? later|[Bb]y day|[Oo]n \p{Lu}\p{L}+day|[Ii]n (?:the )?(?:${MONTHS}))\b`, "u");
var seasons = new RegExp(String.raw`^(?:And |But )?In (?:the )?(?:${MONTHS})\b`, "u");
var isAnotherSeason = ({ text }) => seasons.test(text);
var anotherDay = (unit) => jumps.test(unit.text) || isLaterDay(unit);
var isLaterDay = ({ text }) => laterDays.test(text);
var laterDays = new RegExp(String.raw`^\W*(?:(?:and|but|then),? )?(?:(?:one|the next|the following) (?:\p{Ll}+ )?(?:${"day|week|month|year|morning|afternoon|evening|night"}|${DAYS}|${MONTHS})\b|(?:in|by|on) (?:the |a )?(?:\p{Ll}+ ){0,2}(?:${DAYS}|${MONTHS})\b|(?:\p{L}+ ){1,3}(?:days?|weeks?|months?|years?) later\b)`, "iu");
// web/core/producer/places.ts
function settingOf(units, cast, told) {
	const readings = told.map((reading, index) => withoutMissed(units[index], reading));
	const story = new Set(units.flatMap(({ tokens }) => tokens.map(({ lower }) => lower)));
	const all = units.map((unit, index) => isBefore$1(unit) || NOBODY.test(unit.text) || isThing(unit.tokens, 0) || isSight(units[index - 1], unit, readings[index]?.verb ?? 0) ? [] : sightingsOf(real(unit.tokens)).filter((sighting) => !isLookedAcross(unit.tokens, sighting)).map((sighting) => beforeIt(unit, called$1(sighting, story), story)));
	const roomy = all.flat().some((sighting) => !isMinor(sighting));
	const start = withStart(units, placesOf(units, all.map((found, index) => {
		const unit = units[index];
		const near = unit === void 0 ? found : onItsRoof(unit, withinIt(unit, downTo(unit, found)));
		return best(roomy ? near.filter((sighting) => !isMinor(sighting)) : near.map((one) => around(one)));
	}), story), readings);
	const goals = withGoals(units, start.named, all);
	const sightings = homeward(units, throughDoors(units, goals, all.map(best)));
	const names = new Map();
	for (const sighting of sightings) if (sighting !== void 0 && !known(names, sighting)) names.set(sighting.name, sighting);
	const looks = new PlaceLooks(buildingOf(units), units);
	const places = [...names.values()].map((sighting) => looks.placeOf(sighting));
	if (places.length === 0) places.push(spokenOf(units, looks) ?? looks.derived(cast, units));
	const idOf = (sighting) => {
		const name = known(names, sighting)?.name ?? sighting.name;
		return places.find((place) => place.name === name)?.id;
	};
	const first = sightings.slice(0, 4).find((sighting) => sighting !== void 0);
	const whereabouts = new Whereabouts(start.isUnknown ? "" : (first === void 0 ? void 0 : idOf(first)) ?? places[0]?.id ?? "");
	return {
		places,
		at: units.map((unit, index) => {
			const sighting = sightings[index];
			const reading = readings[index];
			const named = sighting && idOf(sighting);
			const turned = isAnotherSeason(unit) && !isBefore$1(unit);
			const way = {
				goesOn: isSpunOn(unit, units[index - 1], sightings[index - 1]),
				reached: goals[index] !== start.named[index]
			};
			return whereabouts.next(named, reading, turned, {
				...circumstancesOf(units, readings, index),
				...way
			});
		})
	};
}
var placesOf = (units, named, story) => named.map((sighting, index) => sighting?.strength === .5 && named.slice(0, index).some((one) => one !== void 0) ? void 0 : inTheRing(units[index], story) ?? shutOut(units[index], units[index + 1], sighting) ?? inTheMatch(units[index], story) ?? atTheBell(units[index], story) ?? onTheWater(units[index], named, story));
var isSpunOn = (unit, before, place) => place !== void 0 && unit.sentence === before?.sentence && /^(?:and|while|as) (?:they|we|all|everybody|everyone)\b/i.test(unit.text);
function circumstancesOf(units, readings, index) {
	const [unit, reading] = [units[index], readings[index]];
	if (unit === void 0) return {};
	const { tokens, text } = unit;
	return {
		cutaway: isNature(unit, reading),
		aside: isAside(tokens),
		putAway: isPutAway(tokens),
		there: isThere(tokens),
		resting: isResting(unit, reading),
		arriving: ARRIVING.test(text) || isCaught(units, index),
		company: units.flatMap((one, at) => goesOn(unit, reading, one, readings[at]) ? actors(readings[at]) : []),
		faced: facedIn(unit, reading?.mentions ?? []),
		chased: isChased(units, index),
		riding: /\b(?:rides?|rode|gallop(?:s|ed)?|trot(?:s|ted)?)\b/.test(text),
		opens: openingOn(tokens) !== void 0 || isSteppedInside(units, index),
		away: reading?.subject === null && MARCHING.test(text),
		later: PASSING.test(text) || isLaterDay(unit) || MEETING.test(text) || isOnARide(tokens)
	};
}
function beforeIt({ tokens }, sighting, story) {
	const house = houseBefore(tokens);
	return house?.name === sighting.name && house.noun === senseOf(sighting.noun, sighting.name, story) && house.noun !== sighting.noun ? outsideOf(house) ?? sighting : sighting;
}
var MARCHING = /\b(?:march|pass|go|mov|hurry|stream|driv|rid)(?:es|ing|ed|e|s) (?:past|by|away|off) (?:to|towards?) the\b/i;
var isCaught = (units, index) => /\b(?:catch(?:es)?|caught)\b/.test(units[index]?.text ?? "") && /\b(?:throws?|threw|toss(?:es|ed)?) (?:him|her|them)\b/.test(units[index - 1]?.text ?? "");
var withoutMissed = (unit, reading) => ({
	...reading,
	mentions: reading.mentions.filter((mention) => !isMissed$1(unit?.tokens ?? [], mention))
});
var goesOn = (unit, reading, other, next) => other.sentence === unit.sentence && next?.subject !== null && next?.subject === reading?.subject;
var isNature = ({ tokens }, reading) => reading?.thing === true && tokens.slice(0, Math.max(0, reading.verb)).some(({ lower }, at) => forces.has(lower) && tokens[at + 1]?.lower !== "box" && tokens[at - 1]?.lower !== "at");
var ARRIVING = /\b(?:comes?|came) (?:down|up|over|across) (?:to|the)\b|\bin the door(?:way)?\b|\b(?:comes?|came|walk(?:s|ed)|step(?:s|ped)|burst(?:s)?|rush(?:es|ed)|runs?|ran|storms?|stormed) in\b(?= and\b| with\b|[,.!]|$)|\bswoop(?:s|ed) (?:down|in)\b|\b(?:comes?|came) (?:running|rushing|flying|hurrying|galloping)\b|\b(?:turn|show)(?:s|ed) up\b/;
var PASSING = /^\W*(?:(?:the |on the )?next (?:day|morning|evening|night)|that (?:night|evening|afternoon)|(?:hours|days|weeks|months|years) later|(?:in|by|the) (?:the )?(?:morning|evening|afternoon)|at (?:night|midnight|dawn|dusk|sunset|sunrise))\b/i;
var MEETING = /\b(?:the (?:two|three|four)|they|all) (?:of them )?(?:meet|met)\b/i;
var isResting = ({ tokens }, reading) => /^(?:wait|sit|sleep|stand|stay|hide|lie)$/.test(verbOf(tokens[reading?.verb ?? -1]?.lower ?? "")?.base ?? "");
function withGoals(units, named, all) {
	return named.map((sighting, index) => {
		const before = units[index - 1];
		const passed = named[index - 1];
		if (sighting !== void 0 || before === void 0 || passed === void 0) return sighting;
		const below = underStairs(units.slice(0, index), passed);
		if (below !== void 0) return below;
		const goal = all[index - 1]?.find(({ name, strength }) => name !== passed.name && strength > 1 && isBetween(before.text, passed.name, name));
		return LATER.test(units[index]?.text ?? "") || /^(?:at|on|in) /i.test(units[index]?.text ?? "") ? void 0 : goal;
	});
}
function underStairs(before, { noun }) {
	if (!/^(?:stairs|staircase|stairwell|steps)$/.test(noun)) return void 0;
	const way = /\b(down|up) the (?:\p{L}+ ){0,2}(?:stairs|staircase|stairwell|steps)\b/iu.exec(before.at(-1)?.text ?? "")?.[1];
	const name = (way === void 0 ? [] : way.toLowerCase() === "down" ? LOW : HIGH).find((room) => before.some(({ tokens }) => tokens.some(({ lower }) => lower === room)));
	return name === void 0 ? void 0 : {
		name,
		noun: name,
		strength: 2
	};
}
var LOW = [
	"cellar",
	"basement",
	"crypt",
	"vault"
];
var HIGH = ["attic", "loft"];
var isBetween = (text, passed, goal) => {
	const [way, end] = [text.indexOf(passed), text.lastIndexOf(goal)];
	return /\b(?:through|down|along|across|up|over) (?:\S+ ){1,3}$/i.test(text.slice(0, Math.max(0, way))) && way < end && /\b(?:to|into) (?:\S+ ){1,2}$/i.test(text.slice(way, end));
};
function spokenOf(units, looks) {
	for (const { tokens } of units) for (const [at, { lower, capital }] of tokens.entries()) {
		const named = !capital && isPlaceWord(lower) && !isPart$1(tokens, at) && !isDone(tokens, at) && (!WALLS.test(lower) || lower === "wall" && /^(?:towards?|along|over)$/.test(tokens[at - 2]?.lower ?? ""));
		const article = tokens.slice(Math.max(0, at - 2), at).some((word) => determiners.has(word.lower));
		if (named && article) return looks.placeOf({
			name: lower,
			noun: lower,
			strength: 0
		});
	}
}
var NOBODY = /^\W*(?:nobody|no one)\b/i;
function around(sighting) {
	const name = AROUND.find(([small]) => small.test(sighting.noun))?.[1];
	return name === void 0 ? sighting : {
		...sighting,
		name,
		noun: name
	};
}
var AROUND = [
	[/^(?:kerb|curb|puddle)$/, "street"],
	[/^(?:sill|windowsill|mantelpiece|hearth|fireplace)$/, "living room"],
	[/^waves$/, "sea"]
];
var isMinor = ({ noun, strength }) => MINOR.test(noun) || /^(?:rock|tree)$/.test(noun) && strength < 3;
function known(names, sighting) {
	const exact = names.get(sighting.name);
	if (exact !== void 0 || sighting.name !== sighting.noun) return exact;
	return [...names.values()].find((other) => other.noun === sighting.noun);
}
var best = (sightings) => sightings.reduce((a, b) => a !== void 0 && a.strength >= b.strength ? a : b, void 0);
function real(tokens) {
	const wish = tokens.findIndex(({ lower }, at) => {
		const base = verbOf(lower)?.base ?? "";
		const next = tokens[at + 1]?.lower ?? "";
		if (/^(?:think|dream|remember)$/.test(base) && /^(?:of|about)$/.test(next)) return true;
		if (/^(?:see|watch)$/.test(base) && /^(?:her|him|them|it|me|us)$/.test(next) && at + 3 < tokens.length) return verbOf(tokens[at + (tokens[at + 2]?.lower === "all" ? 3 : 2)]?.lower ?? "") !== void 0;
		return tokens[at + 1]?.lower === "to" && /^(?:want|need|decide|plan|hope|wish|dream|long|promise)$/.test(base);
	});
	return wish < 0 ? tokens : tokens.slice(0, wish);
}
// web/core/producer/passive.ts
function passiveOf(tokens, mentions, verb) {
	if (!/^(?:is|are|was|were|been|being|has|have|had)$/.test(tokens[verb]?.lower ?? "")) return void 0;
	const at = tokens.findIndex(({ lower }, index) => index > verb && !auxiliaries.has(lower) && !adverbs.has(lower));
	if (!/^(?:past|participle)$/.test(verbOf(tokens[at]?.lower ?? "")?.form ?? "")) return void 0;
	const by = tokens.findIndex(({ lower }, index) => index > at && lower === "by");
	const agent = mentions.find(({ from, owner }) => by > 0 && from > by && from < by + 4 && owner !== true);
	return agent === void 0 || by - at > 6 ? void 0 : {
		agent,
		verb: at,
		by
	};
}
var GONE = /^(?:gone|vanished|disappeared|fled|departed)$/;
function isAbsent(tokens, verb) {
	const [first = "", ...rest] = tokens.slice(Math.max(0, verb), verb + 4).map(({ lower }) => lower);
	if (/^(?:is|are|was|were)$/.test(first)) return rest.slice(0, 2).some((word) => /^(?:gone|missing)$/.test(word));
	if (/^(?:has|have|had)$/.test(first)) return rest.slice(0, 2).some((word) => GONE.test(word)) || rest[0] === "left" && tokens.length === verb + 2;
	return (/^(?:didn't|doesn't|don't)$/.test(first) || /^(?:did|does|do)$/.test(first) && rest[0] === "not") && rest.some((word) => /^(?:come|arrive|appear|return)$/.test(word));
}
// web/core/producer/it.ts
var BREAKING = /^(?:break|crack|burst|explode|tear|melt|burn|collapse|shatter|snap|leak|rust)$/;
function isNobody(tokens, at, touched) {
	if (isEmptyIt(tokens, at) || isThing(tokens, at) || at > 0 && touched.here) return true;
	if (OPENED.has(verbOf(tokens[at - 1]?.lower ?? "")?.base ?? "")) return true;
	if (touched.thrown && CAUGHT.test(verbOf(tokens[at - 1]?.lower ?? "")?.base ?? "")) return true;
	return touched.lately && (isHandled(tokens, at) || at === 0 && ROLLING.test(baseAfter(tokens, at)));
}
var CAUGHT = /^(?:catch|take|grab|hold|seize|drop|throw|keep|put|tie|pocket|hide)$/;
var isAlive = (tokens, at) => at === 0 && BODILY.has(baseAfter(tokens, at));
var baseAfter = (tokens, at) => verbOf(tokens[at + 1]?.lower ?? "")?.base ?? "";
var isEmptyIt = (tokens, at) => {
	if (at === 0 && BREAKING.test(baseAfter(tokens, at))) return true;
	const told = tokens.slice(at + 2, at + 4).map(({ lower }) => lower);
	if (tokens.slice(at + 1, at + 4).some(({ lower }) => /^(?:rain|snow|freez|thunder|pour)(?:s|ed|ing)$/.test(lower))) return true;
	const hour = /^(?:is|was)$/.test(tokens[at + 1]?.lower ?? "") && told.some((word) => HOUR.test(word));
	const opens = /^(?:takes?|took|rains?|rained|snows?|snowed|seems?|seemed)$/.test(tokens[at + 1]?.lower ?? "");
	return hour || at === 0 && opens;
};
var ROLLING = /^(?:roll|bounce|float|spin|tick|ring|hum|glow|shine|drip|sink|slide|work|fit|taste|smell)$/;
var BODILY = words("curl sleep yawn blink sniff bark purr growl whimper eat drink crawl jump run hop swim fly limp follow nod lick chew sneeze wag");
var OPENED = words("open close shut lock unlock read paint repair build unwrap sign print play sew knit bake");
var isHandled = (tokens, at) => tokens.slice(Math.max(0, at - 2), at).some(({ lower }, index, all) => HANDLED.has(verbOf(lower)?.base ?? "") && isJoined(all.slice(index + 1)));
var isJoined = (between) => between.every(({ lower }) => prepositions.has(lower));
var HANDLED = words(`bite eat drink swallow peel open read fold unfold wear put pour fill unlock wind cut tear sew wiggle bury`);
var HOUR = /^(?:noon|midnight|night|day|morning|evening|dawn|dusk|early|late|dark|quiet|silent|peaceful|foggy|misty|windy|sunny|cloudy|raining|snowing|winter|summer|spring|autumn|time|sunday|monday)$/;
// web/core/producer/pronouns.ts
function mentionsOf(unit, index, cast, memory) {
	const named = cast.flatMap((member) => member.phrases.filter(({ unit: at, governed, from, head }) => at === index && unit.tokens[from]?.lower !== "no" && !isToldOf(unit.tokens, governed) && !isElsewhere(unit.tokens, {
		from,
		head
	})).map(({ from, to, governed }) => {
		const clause = /^(?:until|till|before|after|since|as)$/.test(governed) && isVerbal(unit.tokens[to]);
		const owner = isOwner(unit.tokens, to);
		const called = unit.tokens[from - 1]?.lower === "dear";
		return {
			id: member.id,
			from,
			to,
			pronoun: false,
			governed: called || governed !== "" && !clause,
			owner
		};
	}));
	const all = [...named];
	unit.tokens.forEach((_, at) => {
		if (named.some((mention) => mention.from <= at && at < mention.to)) return;
		const before = all.filter((mention) => mention.to <= at);
		for (const id of meant(unit, at, cast, memory, before, named)) all.push({
			id,
			from: at - wordsBefore(unit.tokens, at),
			to: at + (unit.tokens[at]?.lower === "all" ? 2 : 1),
			pronoun: true,
			governed: isGoverned$1(unit.tokens, at) && !isAllOfThem(unit.tokens, at)
		});
	});
	const everyone = unit.tokens.findIndex(({ lower }) => /^every(?:one|body)$/.test(lower));
	const others = all.filter(({ from, id }) => from !== everyone || !all.some((one) => one.id === id && one.from > from));
	const many = all.filter(({ from, pronoun }) => pronoun && /^(?:them|they)$/.test(unit.tokens[from]?.lower ?? ""));
	memory.gather(many.flatMap(({ id }) => cast.find((member) => member.id === id) ?? []));
	return others.sort((a, b) => a.from - b.from);
}
var isAllOfThem = (tokens, at) => tokens[at]?.lower === "them" && tokens[at - 1]?.lower === "of" && (/^(?:all|both|each|most|some|none|neither)$/.test(tokens[at - 2]?.lower ?? "") || numbers.has(tokens[at - 2]?.lower ?? ""));
function wordsBefore(tokens, at) {
	if (countedBefore(tokens, at) !== void 0) return 3;
	if (isOneOf(tokens, at)) return 2;
	return numbers.has(tokens[at]?.lower ?? "") ? 1 : 0;
}
var countedBefore = (tokens, at) => {
	const [article, count, of] = tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
	return /^(?:the|all)$/.test(article ?? "") && of === "of" ? countOf(count ?? "") : void 0;
};
var isBoth = (tokens, at) => at < 2 && /^(?:both|each|neither)$/.test(tokens[at]?.lower ?? "") && (isVerbal(tokens[at + 1]) || isDoing(tokens[at + 1]));
var isDoing = (token) => /^(?:s|past|base)$/.test(verbOf(token?.lower ?? "")?.form ?? "");
var isOwner = (tokens, to) => /['’]s$|s['’]$/.test(tokens[to - 1]?.lower ?? "") && to < tokens.length && (!isVerbal(tokens[to]) || bodyParts.has(tokens[to]?.lower ?? ""));
var isVerbal = (token) => token !== void 0 && (auxiliaries.has(token.lower) || /^(?:s|past)$/.test(verbOf(token.lower)?.form ?? ""));
var isGoverned$1 = (tokens, at) => prepositions.has(tokens[at - 1]?.lower ?? "") && !/^(?:i|he|she|we|they)$/.test(tokens[at]?.lower ?? "") && !(tokens[at]?.lower === "you" && isVerbal(tokens[at + 1]));
var SEXES = new Map([
	["he", "male"],
	["him", "male"],
	["she", "female"],
	["her", "female"]
]);
var isOneOf = (tokens, at) => tokens[at]?.lower === "one" && tokens[at - 2]?.lower === "the" && !(tokens[at - 3]?.after ?? "").includes(",") && /^(?:tall|short|fat|thin|big|small|little|tiny|old|older|young|younger|first|second|third|other|bald|bearded)$/.test(tokens[at - 1]?.lower ?? "");
function oneMeant(tokens, at, memory) {
	memory.group = memory.latest(({ plural, kind }) => plural && kind === "group");
	const small = SMALL$1.test(tokens[at - 1]?.lower ?? "") ? memory.latest(isYoung) : void 0;
	return [memory.group ?? small].flatMap((one) => one?.id ?? []);
}
var SMALL$1 = /^(?:small|little|tiny|young)$/;
var isYoung = ({ plural, age, noun, phrases }) => !plural && (age === "child" || /^(?:cub|pup|puppy|kitten|calf|foal|lamb|fawn|piglet|duckling|gosling|chick)$/.test(noun) || phrases.some(({ adjectives }) => adjectives.some((word) => /^(?:baby|little|tiny|young)$/.test(word))));
var isMeasure = (tokens, at) => tokens[at - 1]?.lower === "as" && tokens.slice(Math.max(0, at - 4), at - 1).some(({ lower }) => lower === "as");
function meant(unit, at, cast, memory, before, named) {
	const { tokens, sentence } = unit;
	const word = tokens[at]?.lower ?? "";
	if (isMeasure(tokens, at)) return [];
	const here = before.map((mention) => cast.find((member) => member.id === mention.id));
	const find = (fits, object) => {
		const subject = object ? here[0]?.id ?? (startsBare(tokens) ? memory.subject?.id : void 0) : void 0;
		const doers = theyWhoAct(tokens, before);
		const free = (member) => fits(member) && (object || !isDoneTo(tokens, at, member, named)) && !(object && doers.length > 1 && doers.includes(member.id)) && !(word !== "it" && word !== "its" && memory.its.has(member));
		const near = here.find((member) => member !== void 0 && free(member) && member.id !== subject);
		const found = (word === "it" ? hurtBefore(unit, at, free, memory) : void 0) ?? (object ? askerOf(tokens, at, before, here, free) : void 0) ?? near ?? (object ? memory.toldBefore(free, sentence, subject) : void 0) ?? (object ? void 0 : memory.keptFor(free, sentence)) ?? (object ? void 0 : byClauseBefore(unit, at, free, memory)) ?? awaitedFor(memory.latest(free, subject), cast, memory, SEXES.get(word)) ?? cast.find((member) => isYetToCome(member, word) && fits(member)) ?? (SEXES.has(word) ? memory.group : void 0);
		if (found !== void 0) learn(found, word);
		if (found !== void 0 && word === "it") memory.its.add(found);
		return found === void 0 ? [] : [found.id];
	};
	if (isOneOf(tokens, at)) return oneMeant(tokens, at, memory);
	const sex = SEXES.get(word);
	if (sex !== void 0 && (word !== "her" || isObject(tokens, at))) return find(is(sex), /^h(?:im|er)$/.test(word));
	if (word === "it") {
		const fits = itMeant(tokens, at, here.filter((_, index) => before[index]?.pronoun === false), memory, sentence);
		return fits === void 0 ? [] : find(fits, at > 0 && !isAlive(tokens, at));
	}
	const many = manyMeant(tokens, at, here[0], {
		sentence,
		memory,
		cast
	});
	if (many !== void 0) return many.map((member) => member.id);
	if (isTheirLimb(tokens, at)) {
		const doer = here[0] ?? (startsBare(tokens) ? memory.subject : void 0) ?? void 0;
		const fits = ownerFits(tokens, at, doer);
		const alone = new Set(before.map(({ id }) => id)).size < 2;
		if (fits === void 0 && alone && doer?.kind === "animal" && word !== "its") learn(doer, word);
		return fits === void 0 ? [] : find(fits, true);
	}
	if (word === "them" && tokens[at - 1]?.lower === "between") return betweenTwo(tokens, at, here[0], memory);
	if (word === "them") return groupMeant(tokens, at, here[0], {
		sentence,
		memory
	});
	return tellerMeant(tokens, at, cast, memory);
}
function theyWhoAct(tokens, before) {
	const [first] = before;
	const they = first !== void 0 && tokens[first.from]?.lower === "they";
	return before.filter(({ from }) => they && from === first.from).map(({ id }) => id);
}
function askerOf(tokens, at, before, here, fits) {
	const to = tokens.findIndex(({ lower }, index) => lower === "to" && index < at - 1 && verbOf(tokens[index + 1]?.lower ?? "")?.form === "base");
	const asker = here[before.findIndex(({ from }) => from === Math.min(...before.map((mention) => mention.from)))];
	return before.some((mention) => mention.to === to && mention.id !== asker?.id) && asker !== void 0 && asker.sex !== "unknown" && fits(asker) ? asker : void 0;
}
function betweenTwo(tokens, at, doer, memory) {
	const comes = /^(?:jump|step|leap|stand|slip|squeeze|run|rush|throw|push|move|come)$/;
	const two = memory.gathered().filter((member) => member !== doer && !member.plural).slice(0, 2);
	return comes.test(verbOf(tokens[at - 2]?.lower ?? "")?.base ?? "") && doer?.plural === false && two.length === 2 ? two.map(({ id }) => id) : [];
}
var isDoneTo = (tokens, at, { id }, named) => named.some((mention) => mention.id === id && mention.from > at && mention.owner !== true && !tokens.slice(at, mention.from).some(({ after }) => after.includes(",")));
function awaitedFor(found, cast, memory, sex) {
	if (sex === void 0 || found !== void 0 && (found.sex === sex || memory.isNear(found))) return found;
	return cast.find((member) => member.sex === sex && member.phrases.length > 0 && member.phrases.every(({ unit, governed }) => unit < memory.units && /^(?:about|of)$/.test(governed))) ?? found;
}
function tellerMeant(tokens, at, cast, memory) {
	const word = tokens[at]?.lower ?? "";
	const narrator = cast.find((member) => member.id === "narrator");
	if (narrator === void 0) return [];
	if (word === "we" || word === "us" && memory.companions.length > 0) return [narrator, ...companionsIn(tokens, at, memory)].map(({ id }) => id);
	return /^(?:i|me|us)$/.test(word) || word === "you" && narrator.aliases.includes("you") ? [narrator.id] : [];
}
function companionsIn(tokens, at, memory) {
	if (tokens[at + 1]?.lower === "all") return memory.gathered().filter(({ id }) => id !== "narrator");
	if (memory.companions.length > 0) return memory.companions;
	const whose = tokens.find(({ lower }, index) => index > at && /^(?:his|her)$/.test(lower))?.lower;
	const other = (whose === void 0 ? void 0 : memory.latest(is(whose === "his" ? "male" : "female"))) ?? memory.latest((member) => member.id !== "narrator");
	memory.companions = other === void 0 ? [] : [other];
	return memory.companions;
}
function itMeant(tokens, at, named, memory, sentence) {
	if (isNobody(tokens, at, {
		here: memory.touched === sentence,
		lately: memory.touched >= sentence - 1,
		thrown: memory.thrown >= sentence - 1
	})) return void 0;
	if (isAlive(tokens, at)) return isIt;
	const near = (member) => isIt(member) && (named.includes(member) || memory.isNear(member));
	if (at === 0 || named.some((member) => member !== void 0 && isIt(member))) return near;
	const other = (member) => near(member) && !isOwned(member, memory.units - 1);
	return memory.latest(other) === void 0 ? near : other;
}
var isOwned = ({ phrases }, since) => phrases.some(({ unit, determiner }) => unit >= since && /^(?:his|her|my|their)$/.test(determiner));
function manyMeant(tokens, at, first, { sentence, memory, cast }) {
	const word = tokens[at]?.lower ?? "";
	const [before, next] = [tokens[at - 1]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
	const lives = LIVING.has(verbOf(next)?.base ?? "");
	if (word === "they" && at === 1 && tokens[0]?.lower === "there" && !lives) return [];
	if (word === "they" || isAllOfThem(tokens, at) || isBoth(tokens, at)) {
		const touched = memory.touchedMany === sentence && at === 1 && memory.subject?.plural !== true;
		if (word === "them" && tokens[at - 2]?.lower === "all") return memory.gathered();
		const count = word === "them" ? countedBefore(tokens, at) : void 0;
		if (count !== void 0) return memory.last(count);
		if (word === "they" && before !== "together" && !lives && (memory.things || touched)) return [];
		const known = withoutPatient(tokens, at, memory);
		const unnamed = cast.filter((member) => isUnnamed(member));
		return known.length === 0 && unnamed.length === 2 ? unnamed : known;
	}
	if (/^every(?:one|body)$/.test(word) && next !== "else") return memory.gathered();
	if (word === "all" && numbers.has(next) && (isDoing(tokens[at + 2]) || isVerbal(tokens[at + 2]))) return memory.last(countOf(next) ?? 2);
	if (numbers.has(word) && before === "the" && (isDoing(tokens[at + 1]) || isVerbal(tokens[at + 1]))) return memory.last(countOf(word) ?? 2);
	const beside = next === "both" || /^(?:with|beside|behind|toward|towards)$/.test(before);
	return word === "them" && beside ? memory.several(first) : void 0;
}
function withoutPatient(tokens, at, memory) {
	const known = memory.several();
	const topic = memory.subject;
	const done = tokens.find(({ lower }, index) => index > at && /^(?:him|her)$/.test(lower) && isObject(tokens, index));
	if (done === void 0 || topic === null || !known.includes(topic)) return known;
	if (!is(done.lower === "her" ? "female" : "male")(topic)) return known;
	const others = memory.gathered().filter((member) => member !== topic);
	return others.length > 0 ? others : known;
}
var LIVING = words("run flee escape hurry walk climb jump sit laugh cry eat drink hug kiss dance listen look see find meet wait live kneel sleep");
function groupMeant(tokens, at, first, { sentence, memory }) {
	const group = memory.subject;
	const same = group !== null && (first === group || first === void 0 && startsBare(tokens));
	if (group?.plural === true) return same || memory.thing ? [] : [group.id];
	const two = memory.several(first ?? (startsBare(tokens) ? group ?? void 0 : void 0));
	const things = !SOCIAL.has(verbOf(tokens[at - 1]?.lower ?? "")?.base ?? "") && (memory.thing || memory.things || memory.touchedMany >= sentence - 1);
	return two.length === 2 && new Set(two.map(({ kind }) => kind)).size === 1 && !things ? two.map(({ id }) => id) : [];
}
var SOCIAL = words("give hand tell ask thank hug kiss greet join warn invite teach serve wake scold marry forgive embrace arrest welcome offer");
var isUnnamed = ({ phrases, kind, id }) => phrases.length === 0 && kind === "person" && id !== "narrator";
var isYetToCome = (member, pronoun) => isUnnamed(member) || member.kind === "person" && member.age !== "child" && !member.phrases.every(({ determiner }) => /^(?:his|her)$/.test(determiner)) && member.sex === (/^h(?:e|im|is)$/.test(pronoun) ? "male" : /^(?:she|her)$/.test(pronoun) ? "female" : "");
function learn(member, pronoun) {
	const told = /^(?:person|animal)$/.test(member.kind) || member.named;
	if (member.sex !== "unknown" || !told || pronoun.startsWith("it")) return;
	member.sex = /^h(?:e|im|is)$/.test(pronoun) ? "male" : "female";
}
var startsBare = (tokens) => verbOf(tokens.find(({ lower }) => !/^(?:and|then|but|so)$/.test(lower))?.lower ?? "") !== void 0;
var ASKING = /^(?:how|what|where|why|who|that)$/;
var MADE = /^(?:free|alone|awake|asleep|safe|alive|dead|warm|dry|clean|loose|unconscious|mad|angry|happy)$/;
var PERCEIVED = words("find see watch hear notice spot catch leave meet keep discover");
function isGivenTo(tokens, at) {
	const noun = tokens[at + 1]?.lower ?? "";
	const given = /^(?:feed|give|hand|offer|serve|pour|pass|lend|buy)$/.test(verbOf(tokens[at - 1]?.lower ?? "")?.base ?? "");
	const things = (/[^s]s$/.test(noun) || MASS.has(noun)) && beingOf(noun) === void 0 && !bodyParts.has(noun);
	return given && things && !tokens.slice(at + 2, at + 4).some(({ lower }) => /^(?:to|away|up|for)$/.test(lower));
}
var LETTING = words("let make help have bid");
var MASS = words("soup bread water tea milk coffee wine food money chocolate juice cake rice cheese honey medicine");
function isObject(tokens, at) {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (token === void 0 || next === void 0 || endsPhrase(token)) return true;
	if (/^(?:ing|base)$/.test(verbOf(next.lower)?.form ?? "") && PERCEIVED.has(verbOf(tokens[at - 1]?.lower ?? "")?.base ?? "")) return true;
	if (verbOf(next.lower)?.form === "base" && LETTING.has(verbOf(tokens[at - 1]?.lower ?? "")?.base ?? "")) return true;
	if (isGivenTo(tokens, at)) return true;
	return ASKING.test(next.lower) || MADE.test(next.lower) && endsPhrase(next) || !/^(?:last|first|next)$/.test(next.lower) && [
		prepositions,
		conjunctions,
		adverbs,
		determiners,
		numbers
	].some((list) => list.has(next.lower)) || isGoverned$1(tokens, at) && (determiners.has(next.lower) || next.lower === "the");
}
// web/core/producer/topic.ts
function keepTopic(unit, said) {
	const spared = sparedIn(unit, said);
	if (spared !== void 0) said.memory.subject = spared;
	const kept = keptIn(unit, said);
	if (kept !== void 0 && said.subject !== null) said.memory.keep(kept, said.subject, unit.sentence);
}
function sparedIn({ tokens }, { mentions, cast }) {
	const spared = mentions.find(({ from }) => /^(?:except|but)$/.test(tokens[from - 1]?.lower ?? ""));
	return tokens.some(({ lower }) => lower.startsWith("every") || lower === "all") ? cast.find(({ id }) => id === spared?.id) : void 0;
}
function keptIn({ tokens, sentence }, { units, mentions, subject, cast, memory }) {
	if (subject === null) return void 0;
	const meant = mentions.find(({ from, id }) => id !== subject.id && /^(?:him|her)$/.test(tokens[from]?.lower ?? ""));
	if (mentions.some(({ from, id }) => id === subject.id && tokens[from]?.lower === "they")) return cast.find(({ id }) => id === meant?.id);
	const [first] = subject.phrases;
	if (first === void 0 || units[first.unit]?.sentence !== sentence) return void 0;
	const owner = ownerOf(tokens, subject, memory);
	const member = subject.named ? owner : cast.find(({ id }) => id === meant?.id) ?? owner;
	return member?.sex === "unknown" ? void 0 : member;
}
function ownerOf(tokens, { sex }, memory) {
	const whose = sex === "unknown" ? tokens[0]?.lower : void 0;
	if (whose === "her") return memory.latest(is("female"));
	return whose === "his" ? memory.latest(is("male")) : void 0;
}
// web/core/producer/refer.ts
function readUnits(units, cast) {
	const memory = new Memory();
	const now = isToldNow(units);
	return units.map((unit, index) => {
		const talker = unit.speech && unit.tokens.length === 0 ? talkerOf(index, cast, memory) : void 0;
		const mentions = mentionsOf(unit, index, cast, memory);
		const narrator = cast.find(({ id }) => id === "narrator");
		const opening = openingVerb(unit.tokens, mentions, narrator !== void 0);
		const verb = opening ? 0 : mainVerb(unit.tokens, mentions, TURNS_OUT.test(unit.text) ? 3 : 0);
		const limb = limbOf(unit.tokens, verb, mentions, memory);
		const passive = passiveOf(unit.tokens, mentions, verb);
		const own = passive?.agent ?? limb.owner ?? ownSubject(unit, mentions, verb);
		const goesOn = own === void 0 && verb >= 0 && isBare$1(unit.tokens, verb);
		const byThing = goesOn && memory.thing && units[index - 1]?.sentence === unit.sentence;
		const bySense = goesOn && !byThing;
		const later = own === void 0 && !bySense ? laterSubject(unit.tokens, mentions) : void 0;
		const doer = own ?? later?.mention;
		const thing = byThing || doer === void 0 && !bySense && hasThing(unit.tokens, verb, mentions);
		const named = cast.find((member) => member.id === doer?.id) ?? null;
		const elsewhere = isThing(unit.tokens, 0) || isSight(units[index - 1], unit, verb);
		const doing = opening ? narrator ?? null : talker?.speaker ?? (bySense ? memory.subject : named);
		const subject = elsewhere ? null : doing;
		const led = leader(unit, units[index - 1], verb, mentions, memory.subject);
		const also = bySense && units[index - 1]?.sentence === unit.sentence ? memory.beside : [];
		const seen = elsewhere ? [] : mentions.filter((mention) => !isMissed(unit.tokens, mention));
		const present = talker?.both ?? presentOf(seen, [
			subject,
			led !== subject ? led : null,
			...also
		], cast);
		const acting = actingIn(mentions, verb);
		keepCompanions(unit.tokens, acting, cast, memory);
		if (!bySense) memory.beside = present.filter((one) => one !== subject && isAmong(one, acting));
		const together = acting.filter(({ pronoun }) => !pronoun);
		const past = isMemory(unit, later?.verb ?? verb, mentions, now);
		memory.note(past ? memory.known(present) : present, past ? null : subject, thing, together.map(({ id }) => id), thing && hasThings(unit.tokens, verb));
		const done = passive ? patientOf(mentions, cast) : subject;
		if (!past) memory.tell(unit, done, present, {
			all: mentions,
			acting,
			verb
		});
		keepTopic(unit, {
			units,
			mentions,
			subject,
			cast,
			memory
		});
		const absent = subject !== null && isAbsent(unit.tokens, verb);
		if (absent && !isToCome(unit.tokens)) memory.forget(subject);
		const there = absent ? present.filter((member) => member !== subject) : present;
		const reading = {
			subject: absent || past ? null : subject,
			thing: thing || absent || past || elsewhere,
			verb: passive?.verb ?? later?.verb ?? verb,
			present: past ? [] : there,
			mentions,
			limb: limb.part,
			...passive && { passive: {
				...passive,
				told: verb
			} },
			...absent && { absent },
			...past && { past },
			...also.length > 0 && { also }
		};
		noteTouched(unit, reading, memory);
		return reading;
	});
}
var isToCome = (tokens) => tokens.some(({ lower }) => /^(?:come|arrive|appear|return)$/.test(lower));
var patientOf = ([first], cast) => cast.find(({ id }) => id === first?.id) ?? null;
var ownSubject = (unit, mentions, verb) => subjectOf(mentions, verb) ?? speaker(unit, mentions, verb) ?? inverted(unit, mentions, verb);
function noteTouched(unit, reading, memory) {
	const touched = touches(unit, reading);
	if (touched) memory.touched = unit.sentence;
	if (touched && THROWN.has(verbOf(unit.tokens[reading.verb]?.lower ?? "")?.base ?? "")) memory.thrown = unit.sentence;
	if (touchesMany(unit, reading)) memory.touchedMany = unit.sentence;
}
var THROWN = words("throw toss hand pass give offer bring drop lower hurl fling lend");
function keepCompanions(tokens, acting, cast, memory) {
	const teller = acting.some(({ id, from }) => id === "narrator" && tokens[from]?.lower === "i");
	const beside = acting.filter(({ id, pronoun }) => !pronoun && id !== "narrator");
	if (teller && beside.length > 0) memory.companions = cast.filter((one) => isAmong(one, beside));
}
var isMissed = (tokens, { from }) => tokens[from - 1]?.lower === "without" || tokens[from - 1]?.lower === "for" && /^(?:look|search|call|long|hunt)$/.test(verbOf(tokens[from - 2]?.lower ?? "")?.base ?? "");
var TURNS_OUT = /^it turn(?:s|ed) out\b/i;
var PLAIN$1 = /^(?:like|light|last|still|dust|rain|snow|water|smoke|time|love|fear|hope|sound|cast|set|let|need|dare|rest|part|post|iron|fish|paint|play|work|sleep|talk|walk)$/;
function openingVerb(tokens, mentions, teller) {
	const [first, next] = tokens;
	if (first === void 0 || next === void 0 || mentions.some(({ from }) => from === 0)) return false;
	const verb = verbOf(first.lower);
	const object = determiners.has(next.lower) || numbers.has(next.lower) || prepositions.has(next.lower);
	if (verb === void 0 || !object || endsPhrase(first)) return false;
	return verb.form === "base" ? !PLAIN$1.test(first.lower) : teller && first.capital && verb.form === "past";
}
function talkerOf(index, cast, memory) {
	const single = cast.filter(({ kind, plural }) => kind !== "group" && !plural);
	const persons = single.filter(({ kind }) => kind === "person");
	const people = persons.length > 1 ? persons : single;
	const known = memory.several().filter((member) => people.includes(member));
	const both = [...new Set([...known, ...people])].slice(0, 2).sort((a, b) => people.indexOf(a) - people.indexOf(b));
	const speaker = both[index % Math.max(1, both.length)];
	return speaker === void 0 ? void 0 : {
		speaker,
		both
	};
}
function limbOf(tokens, verb, mentions, memory) {
	const part = tokens[verb - 1];
	if (part === void 0 || !bodyParts.has(part.lower) || isGoverned(tokens, verb - 1)) return { part: "" };
	const whose = tokens.slice(Math.max(0, verb - 4), verb - 1).findLast(({ lower }) => /^(?:his|her|their|my|your)$/.test(lower));
	const named = mentions.find((mention) => mention.owner === true && mention.to < verb && mention.to > verb - 4);
	const fits = whose?.lower === "his" ? is("male") : whose?.lower === "her" ? is("female") : void 0;
	const owner = named ?? (fits === void 0 ? whose === void 0 ? void 0 : memory.subject : memory.latest(fits));
	return owner === void 0 || owner === null ? { part: "" } : {
		part: part.lower,
		owner: { id: owner.id }
	};
}
var isGoverned = (tokens, at) => tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => prepositions.has(lower));
function speaker(unit, mentions, verb) {
	return unit.speech && speechVerbs.has(verbOf(unit.tokens[verb]?.lower ?? "")?.base ?? "") ? mentions.find((mention) => !mention.governed && mention.from > verb) : void 0;
}
function laterSubject(tokens, mentions) {
	if (isThing(tokens, 0)) return void 0;
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
function presentOf(mentions, [subject = null, ...others], cast) {
	const ids = [
		subject,
		...mentions,
		...others
	].flatMap((one) => one?.id ?? []);
	return [...new Set(ids)].flatMap((id) => cast.find((member) => member.id === id) ?? []);
}
var actingIn = (mentions, verb) => mentions.filter(({ governed, owner, to }) => !governed && owner !== true && to <= verb);
var isAmong = ({ id }, mentions) => mentions.some((mention) => mention.id === id);
function subjectOf(mentions, verb) {
	return mentions.find((mention) => !mention.governed && mention.owner !== true && (verb < 0 || mention.to <= verb));
}
function hasThing(tokens, verb, mentions) {
	if (verb < 0) return mentions.length === 0;
	if (verb > 0 && /^(?:inside|outside|there|here)$/.test(tokens[0]?.lower ?? "")) return true;
	return tokens.slice(0, verb).filter((token, at) => !mentions.some((mention) => mention.from <= at && at < mention.to) && isNoun(token)).length > 0;
}
function hasThings(tokens, verb) {
	const noun = tokens.slice(0, Math.max(0, verb)).findLast((token) => isNoun(token));
	return noun !== void 0 && /[^s]s$/.test(noun.lower) && !forces.has(noun.lower);
}
function isBare$1(tokens, verb) {
	if (verb > 0 && /^(?:is|are|was|were)$/.test(tokens[verb]?.lower ?? "") && !conjunctions.has(tokens[0]?.lower ?? "")) return false;
	return tokens.slice(0, verb).every(({ lower }) => conjunctions.has(lower) || adverbs.has(lower) || auxiliaries.has(lower));
}
// web/core/producer/languages.ts
var english = {
	id: "en",
	label: "English",
	share: englishShare,
	read: (units, text) => readWith(castOf(units), units, text, english),
	introduce: introduced
};
var other = {
	id: "other",
	label: "another language",
	share: () => 0,
	read: (units, text) => hasSigns(text) ? readSigns(units, text) : readWith(castOf(units).filter(({ phrases }) => phrases.length > 1), units, text, other),
	introduce: introduced
};
var languages = [
	english,
	readerOf(spanish),
	readerOf(german),
	readerOf(french)
];
function languageOf(units) {
	const words = wordsOf$1(units);
	const likely = languages.toSorted((a, b) => b.share(words) - a.share(words))[0];
	return likely !== void 0 && likely.share(words) >= 1 / 6 ? likely : other;
}
function introduced({ name, sex }) {
	const pronoun = sex === "female" ? "She" : sex === "male" ? "He" : "It";
	return `${name === name.toLowerCase() ? `The ${name}` : name} is here. ${pronoun} waits.`;
}
function readWith(cast, units, text, { id, label }) {
	const readings = readUnits(units, cast);
	for (const member of cast) settle(member, text);
	grownAlike(cast);
	const setting = settingOf(units, cast, readings);
	const moments = momentsOf(units, readings, cast, setting.at);
	const told = cast.map((member) => toldOf(member, units, readings));
	const tellings = [];
	units.forEach((unit, index) => {
		const reading = readings[index];
		const before = units[index - 1]?.sentence !== unit.sentence ? "" : tellings[index - 1] ?? "";
		const it = betweenWhom(unit, reading, readings.slice(0, index), cast) || moments[index]?.it;
		tellings.push(reading === void 0 ? "" : tellingOf(unit, reading, cast, before, it));
	});
	const tongue = {
		id,
		label,
		note: (note) => note,
		and: " and ",
		quiet: "A quiet moment."
	};
	return {
		units,
		readings,
		cast,
		setting,
		hours: hoursOf(units),
		moments,
		told,
		tellings,
		tongue
	};
}
var SCHOOL = /\b(?:school(?:bag|yard)?|classroom|homework|playground|kindergarten|recess|(?:field|class|school) trip|headmaster|classmates?|the (?:whole )?class|pupils|blackboard|lunchbox)\b/i;
function settle(member, text) {
	if (member.named && !member.name.includes(" ") && !text.includes(`${member.name} teaches`) && member.age === "unknown" && SCHOOL.test(text)) member.age = "child";
	if (member.kind !== "person" || member.sex !== "unknown") return;
	member.sex = hash(`${text} ${member.name}`) % 2 === 0 ? "female" : "male";
}
// web/core/producer/words/trades.ts
var rows = [
	[
		/^(referee|umpire|linesman)s?$/,
		"black-and-white striped shirt",
		"whistle on a {} cord"
	],
	[
		/^(coach|trainer)(es)?$/,
		"{} tracksuit jacket",
		"whistle on a cord"
	],
	[
		/^(striker|goalkeeper|goalie|defender|midfielder|footballer|player|opponent|teammate)s?$/,
		"{} sports shirt",
		"pair of white shorts"
	],
	[
		/^boxers?$/,
		"{} sports shirt",
		"pair of {} boxing gloves"
	],
	[
		/^(runner|sprinter|athlete|cyclist)s?$/,
		"{} sports shirt",
		"pair of white trainers"
	],
	[
		/^(sergeant|corporal|general|colonel|lieutenant)s?$/,
		"khaki uniform jacket",
		"{} collar"
	],
	[
		/^(soldier|private|trooper|sentry|guardsman|infantryman)s?$/,
		"khaki uniform jacket",
		"{} collar"
	],
	[
		/^(officer|policeman|policewoman|constable|police)s?$/,
		"dark uniform jacket",
		"{} collar"
	],
	[
		/^(detective|inspector)s?$/,
		"belted trench coat",
		"{} collar"
	],
	[
		/^(doctor|physician|vet)s?$/,
		"white coat",
		"{} collar"
	],
	[
		/^(scientist|chemist|professor|biologist|physicist)s?$/,
		"white coat",
		"{} collar"
	],
	[
		/^surgeons?$/,
		"{} surgical shirt",
		"surgical mask"
	],
	[
		/^(nurse|midwife)s?$/,
		"{} dress",
		"white apron"
	],
	[
		/^(cook|chef|baker)s?$/,
		"white jacket",
		"{} neckerchief"
	],
	[
		/^(waiter|butler)s?$/,
		"black waistcoat",
		"{} collar"
	],
	[
		/^(waitress|maid)(es|s)?$/,
		"{} dress",
		"white apron"
	],
	[
		/^millers?$/,
		"white smock",
		"{} collar"
	],
	[
		/^(fisherman|fishermen|fisher|fisherwoman)s?$/,
		"yellow oilskin coat",
		"{} collar"
	],
	[
		/^(farmer|farmhand|mechanic|plumber|miner|builder)s?$/,
		"{} shirt",
		"pair of dungarees"
	],
	[
		/^(blacksmith|smith|carpenter|joiner|gardener)s?$/,
		"{} shirt",
		"leather apron"
	],
	[
		/^(butcher|barista|shopkeeper|innkeeper)s?$/,
		"{} shirt",
		"long apron"
	],
	[
		/^(postman|postmen|postwoman|courier|mailman|carrier)s?$/,
		"{} uniform jacket",
		"leather satchel"
	],
	[
		/^(pilot|captain|admiral|conductor|guard)s?$/,
		"dark uniform jacket",
		"{} collar"
	],
	[
		/^(driver|chauffeur|porter)s?$/,
		"{} uniform jacket",
		"dark tie"
	],
	[
		/^sailors?$/,
		"white sailor shirt",
		"{} collar"
	],
	[
		/^(king|queen|prince|emperor|empress)s?$/,
		"{} robe",
		"golden crown"
	],
	[
		/^princess(es)?$/,
		"{} gown",
		"golden tiara"
	],
	[
		/^(wizard|sorcerer|mage|witch|sorceress|warlock)(es|s)?$/,
		"{} robe",
		"pointed hat"
	],
	[
		/^monks?$/,
		"brown robe",
		"{} cord"
	],
	[
		/^(priest|vicar|chaplain)s?$/,
		"black cassock",
		"{} cord"
	],
	[
		/^nuns?$/,
		"black habit",
		"{} cord"
	],
	[
		/^(judge|magistrate)s?$/,
		"black robe",
		"{} collar"
	],
	[
		/^(thief|thieves|burglar|robber|safecracker)s?$/,
		"{} striped shirt",
		"black eye mask"
	],
	[
		/^firem[ae]n$|^(firefighter|firewoman)s?$/,
		"heavy fire coat",
		"{} collar"
	],
	[
		/^divers?$/,
		"black wetsuit",
		"{} diving mask"
	],
	[
		/^(painter|artist)s?$/,
		"{} shirt",
		"stained smock"
	],
	[
		/^(teacher|schoolmaster|tutor|librarian)s?$/,
		"{} jacket",
		"pair of round wire glasses"
	],
	[
		/^(beggar|tramp|hobo)s?$/,
		"ragged {} coat",
		"torn knitted cap"
	],
	[
		/^brides?$/,
		"white wedding dress",
		"{} ribbon"
	],
	[
		/^(clown|jester)s?$/,
		"{} costume",
		"white ruff collar"
	],
	[
		/^(ballerina|dancer)s?$/,
		"{} dress",
		"pair of ballet shoes"
	],
	[
		/^mermaids?$/,
		"{} tail",
		"shell necklace"
	]
];
var old = {
	coat: "belted leather coat",
	item: "{} neck cloth"
};
var isOld = /\b(?:1[0-8]\d\d|muskets?|swords?|castle|king|queen|cannons?|cavalry|knights?|pikes?|crossbows?|legion)\b/;
function tradeDress(noun, colour, story) {
	const trade = noun.split(" ").at(-1) ?? "";
	const row = rows.find(([pattern]) => pattern.test(trade));
	if (row === void 0) return void 0;
	const { coat, item } = row[1].startsWith("khaki") && isOld.test(story) ? old : {
		coat: row[1],
		item: row[2]
	};
	return {
		coat: coat.replaceAll("{}", colour),
		item: item.replaceAll("{}", colour)
	};
}
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
		seed,
		turn: index + hash(story) % 1009,
		story
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
	return years === void 0 ? member.age : ageAt(years);
}
function personLook(sketch) {
	const { member, told, colour, seed, turn, story } = sketch;
	const stage = member.age === "old" ? "old" : member.age === "child" ? "child" : "adult";
	const side = member.sex === "female" ? "female" : "male";
	const noun = personNoun(member, told);
	const crown = crownOf(told, crownsFor(stage, side, told, noun), turn);
	const face = next(faces[stage], turn);
	const clothes = isBaby.test(noun) ? "baby" : stage === "child" && side === "female" ? "girl" : stage;
	const trade = stage === "child" ? void 0 : tradeDress(noun, colour.name, story);
	const coat = trade?.coat ?? `${colour.name} ${next(garments[clothes], turn)}`;
	const hasCoat = told.features.some((feature) => endsWithGarment(feature));
	if (!hasCoat && isInSpace(noun, story)) return suited(sketch, noun, crown);
	const item = hasCoat ? withArticle(`${colour.name} scarf`) : trade ? withArticle(trade.item) : clothes === "baby" ? "a knitted bonnet" : itemOf(told, turn, side);
	const given = told.features.flatMap((feature) => feature.split(/,? and |, /)).slice(0, 3);
	const trim = hasCoat || coat.includes(colour.name) ? [] : [item];
	const parts = given.length === 0 ? [
		face,
		withArticle(coat),
		item
	] : [
		hasCoat ? item : withArticle(coat),
		...trim,
		...given
	];
	const adjective = told.adjectives.length > 0 ? told.adjectives.join(" ") : pick(builds, `${seed} build`);
	const dress = !hasCoat && trade ? coat : `${colour.name} ${hasCoat ? "scarf" : coat.split(" ").at(-1) ?? "coat"}`;
	return {
		look: `${withArticle(`${adjective} ${noun}`)} with ${list(filled([crown, ...parts], next(PLAIN, turn)))}`,
		short: [
			withArticle(noun),
			crown.replace(/^a /, ""),
			coatOf(told) ?? dress
		].filter((part) => part !== "").join(", ")
	};
}
var isInSpace = (noun, story) => /\b(?:astronaut|cosmonaut)\b/.test(noun) || /\b(?:on|to) (?:Mars|the [Mm]oon)\b|\b(?:helmet lamp|space helmet|moonwalk|spacewalk)\b/.test(story) && /\b(?:commander|captain|pilot|engineer|mechanic|officer|geologist|scientist|explorer|crew|doctor|miner|colonist)\b/.test(noun);
function suited({ member, told, colour, seed, turn }, noun, crown) {
	const adjective = told.adjectives.length > 0 ? told.adjectives.join(" ") : pick(builds, `${seed} build`);
	const suit = `a white spacesuit with ${colour.name} stripes`;
	const face = next(faces[member.age === "old" ? "old" : "adult"], turn);
	return {
		look: `${withArticle(`${adjective} ${noun}`)} with ${list([
			crown,
			...told.features.slice(0, 2),
			told.features.length > 0 ? "" : face,
			suit
		])}`,
		short: `${withArticle(noun)}, ${suit.replace(/^a /, "")}`
	};
}
function itemOf(told, turn, side) {
	const item = next(items, turn);
	return (isBare(told) || side === "female") && item.endsWith("cap") ? next(PLAIN, turn) : item;
}
var isBare = ({ features, adjectives }) => adjectives.includes("bald") || features.some((feature) => /\b(?:shaved|bald|tattooed) (?:head|skull)\b|\bbald\b/.test(feature));
var isBaby = /\b(?:baby|infant|newborn|toddler)$/;
function crownsFor(stage, side, { features }, noun) {
	if (isBaby.test(noun)) return hair.baby;
	if (stage === "child") return hair[side === "female" ? "girl" : "boy"];
	return stage === "old" || features.some((feature) => GREYED.test(feature)) ? aged(side) : hair[side];
}
var aged = (side) => hair[side === "female" ? "oldFemale" : "oldMale"];
var PLAIN = [
	"worn brown boots",
	"a knotted leather bracelet",
	"a broad leather belt",
	"a silver brooch"
];
var next = (table, turn) => table[turn % table.length] ?? table[0];
var GREYED = /\b(?:grey|gray|white|silver)(?: \S+)? (?:beard|moustache|mustache|whiskers|side-whiskers|hair)\b/;
function crownOf(told, choice, turn) {
	const hasHair = told.features.some((feature) => /\b(?:hair|braids?|curls|plaits?|ponytail|pigtails|dreadlocks|bun)\b/.test(feature));
	if (isBare(told) || hasHair) return "";
	const tone = TONES.find(([word]) => told.adjectives.some((adjective) => word.test(adjective)));
	return tone === void 0 ? next(choice, turn) : tone[1];
}
var TONES = [
	[/^blond/, "blond hair"],
	[/^(?:dark|dark-haired)$/, "smooth dark hair"],
	[/^(?:red-haired|ginger)$/, "curly red hair"],
	[/^(?:grey|gray|white)(?:-haired)?$/, "grey hair"],
	[/^curly$/, "curly brown hair"]
];
function coatOf({ features }) {
	return features.find((feature) => endsWithGarment(feature) && feature.split(" ").length < 5)?.replace(/^an? /, "");
}
var endsWithGarment = (feature) => feature.split(/[\s,]+/).some((word) => garmentWords.has(word));
var KIN = /^(?:sister|brother|daughter|son|niece|nephew|grandson|granddaughter|wife|husband|mother|father|mum|mom|dad|papa|mama|aunt|uncle|cousin|friend|neighbou?r|stranger|girlfriend|boyfriend|parent|twin|guest|host|owner|passenger|tenant|visitor|stepmother|stepfather|opponent)$/;
var plainNoun = ({ sex, age }) => sex === "female" ? age === "child" ? "girl" : "woman" : age === "child" ? "boy" : "man";
function personNoun(member, { adjectives }) {
	const noun = KIN.test(nounOf$1(member)) ? plainNoun(member) : nounOf$1(member);
	const role = personOf(noun);
	const side = (role?.sex === "unknown" ? role.age !== "child" : role !== void 0 && role.sex !== member.sex) ? member.sex === "female" ? "female " : "male " : "";
	return `${!(/^(?:grand|granny|crone|widow|hermit|old)/.test(noun) || adjectives.includes(member.age)) && (member.age === "old" || member.age === "young") ? `${member.age} ` : ""}${side}${tradeOf(member, noun)}${noun}`;
}
var PART = /^(?:one|other|first|second|third|elder|older|younger|middle)$/;
function tradeOf({ phrases }, noun) {
	if (!/(?:er|or|ist|man|woman)$/.test(noun)) return "";
	const trade = phrases.filter(({ head, named }) => !named && head === noun).map((one) => one.adjectives.at(-1)).find((word) => word !== void 0 && !isAdjective(word) && !PART.test(word) && !word.endsWith("est") && !ageWords.has(word) && verbOf(word) === void 0);
	return trade === void 0 ? "" : `${trade} `;
}
var STUFF = /^(?:marble|stone|bronze|plaster|porcelain|china|plush|stuffed|carved|painted|paper|wooden|glass|clay|cardboard|toy|origami)$/;
function effigyLook(noun, stuff, colour) {
	const stripe = `a faded ${colour.name} stripe`;
	return {
		look: `${withArticle(`${stuff} ${noun}`)} with a stiff handmade body, painted round eyes and ${stripe} along the back`,
		short: `${withArticle(`${stuff} ${noun}`)} with ${stripe}`
	};
}
function animalLook({ member, told, colour, seed, turn }) {
	const noun = nounOf$1(member);
	const stuff = member.phrases.flatMap(({ adjectives }) => adjectives).find((word) => STUFF.test(word));
	if (stuff !== void 0) return effigyLook(noun, stuff, colour);
	const coat = coatIn(animals.get(noun) ?? "soft brown fur", told.adjectives);
	const mark = next(marks[coverOf(noun, coat)], turn);
	const adjective = told.adjectives.join(" ") || beastBuild(member, seed);
	return {
		look: `${withArticle(`${adjective} ${noun}`)} with ${list([
			coat,
			told.features[0] ?? pick(animalEyes, `${seed} eyes`),
			mark
		])}`,
		short: `${withArticle(noun)}, ${firstPart(coat)}, ${mark}`
	};
}
function beastBuild({ phrases }, seed) {
	const kin = phrases.flatMap(({ adjectives }) => adjectives);
	if (kin.includes("baby")) return "small";
	const build = pick([
		"small",
		"lean",
		"sturdy",
		"slender"
	], `${seed} build`);
	return build === "small" && kin.some((word) => /^(?:mother|father)$/.test(word)) ? "sturdy" : build;
}
function coatIn(coat, adjectives) {
	const told = adjectives.find((word) => COAT.test(word));
	return told === void 0 ? coat : coat.replace(COAT, told);
}
var COAT = /\b(?:(?:rust|slate|leaf|pale|dark|blue|deep|pure|bright) ?-?)?(?:black|white|grey|gray|brown|red|golden|gold|silver|green|blue|chestnut|ginger|orange|sandy|tawny|russet|fawn|cream|caramel|copper)\b/;
function coverOf(noun, coat) {
	if (birds.has(noun)) return "feathers";
	return /\b(?:fur|wool|mane)\b|coat/.test(coat) ? "fur" : "bare";
}
function machineLook({ member, told, colour, seed }) {
	const noun = nounOf$1(member);
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
var DRESSED = /^(?:giant|goblin|imp|troll|ogre|elf|gnome|dwarf|vampire|scarecrow|puppet|doll)$/;
var SMALL = /^(?:goblin|imp|fairy|pixie|elf|gnome|dwarf|doll|puppet)$/;
function creatureLook({ member, told, colour }) {
	const noun = nounOf$1(member);
	const body = creatures.get(noun) ?? "a strange shifting body";
	const adjective = told.adjectives.join(" ") || (SMALL.test(noun) ? "small" : "large");
	const sign = DRESSED.test(noun) ? `${colour.name} sash` : `faint ${colour.name} sheen`;
	return {
		look: `${withArticle(`${adjective} ${noun}`)} with ${list([
			body,
			told.features[0] ?? "glinting eyes",
			withArticle(sign)
		])}`,
		short: `${withArticle(noun)}, ${firstPart(body)}, ${sign}`
	};
}
var crowds = {
	young: [
		"round eager faces",
		"freckled curious faces",
		"bright cheeky faces",
		"gap-toothed laughing faces"
	],
	grown: [
		"weathered friendly faces",
		"stern watchful faces",
		"tired lined faces",
		"broad open faces",
		"sharp lively faces"
	]
};
function groupLook({ member, told, colour, seed, story }) {
	const noun = nounOf$1(member);
	const coat = animals.get(member.noun) ?? creatures.get(member.noun);
	const named = `${member.phrases.find((phrase) => countWord(phrase.determiner))?.determiner ?? "several"} ${told.adjectives.filter((word) => !noun.split(" ").includes(word)).join(" ")} ${noun}`.replace(/\s+/g, " ");
	if (collectives.has(noun)) return crowdLook(noun, colour);
	if (machines.has(member.noun)) {
		const plates = `${colour.name} enamel plates`;
		return {
			look: `${named} with riveted jointed bodies, ${plates}, round glowing glass eyes and scuffed metal hands`,
			short: `${named} with ${plates}`
		};
	}
	const young = member.age === "child";
	const trade = young ? void 0 : tradeDress(noun, colour.name, story);
	const coats = trade?.coat ?? `${colour.name} ${pick(garments[young ? "child" : "adult"], `${seed} coat`)}`;
	const garment = `${coats}s${trade === void 0 || coats.includes(colour.name) ? "" : ` with ${trade.item}s`}`;
	const worn = coat === void 0 ? ` in matching ${garment}` : ` with ${firstPart(coat)}`;
	return {
		look: `${named} ${coat === void 0 ? `of different builds, with ${pick(young ? crowds.young : crowds.grown, `${seed} faces`)}, all${worn}` : `of different sizes, with ${coat},`} and keeping close together`,
		short: `${named}${worn}`
	};
}
function crowdLook(noun, colour) {
	const one = collectives.get(noun) ?? "villager";
	const many = one.endsWith("y") ? `${one.slice(0, -1)}ies` : `${one}s`;
	const named = noun === "police" ? "several police officers" : `a ${noun} of several ${many}`;
	return {
		look: `${named} of different ages and builds, ${/^(?:bird|beast)$/.test(one) ? "ruffled and jostling" : `in plain clothes with ${colour.name} scarves`}, standing close together, no two alike`,
		short: `${named} with ${colour.name} scarves`
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
// web/core/producer/mood.ts
function titleOf(cast, place, and = " and ") {
	const acts = ({ phrases }) => phrases.filter((phrase) => phrase.governed === "").length;
	const title = cast.filter((member) => member.id !== "narrator").sort((a, b) => Number(b.named) - Number(a.named) || acts(b) - acts(a)).slice(0, 2).sort((a, b) => firstOf(a) - firstOf(b)).map((member) => called(member)).join(and);
	return title === "" ? capital(`the ${place}`) : capital(title);
}
var firstOf = ({ phrases }) => Math.min(...phrases.map((phrase) => phrase.unit + phrase.from / 1e3));
var capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1, 60);
function styleOf(cast) {
	return cast.some((member) => member.kind === "machine" && member.noun === "robot") ? "science fiction gouache" : "storybook gouache";
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
// web/core/producer/period.ts
var PAST = /(?:^|\b(?:in|of|since|by|until|year|summer|winter|spring|autumn) |, )1[0-8]\d\d\b(?! \p{L}+s\b)|\b(?:once upon a time|long ago|medieval|knights?|witch(?:es)?|wizards?|sorcerer|sorceress|squires?|muskets?|cannons?|cavalry|crossbows?)\b/iu;
var ROYAL = /\b(?:kings?|queens?|princes?|princess(?:es)?|castle|palace|swords?|throne|monks?|abbot|millers?|dragons?|peasants?|serfs?|lords?|minstrels?|tavern|spears?|shields?|blacksmith|stable boy|coachman)\b/gi;
var MODERN = /\b(?:19\d\d|20\d\d|phones?|telephones?|computers?|laptop|internet|e-?mail|televisions?|tv|radio|cars?|bus(?:es)?|trains?|taxis?|trucks?|vans?|planes?|airport|motorbike|bicycles?|bikes?|robots?|spaceships?|space station|rockets?|police|cameras?|film|movie|video|museum|costumes?|halloween|playground|classroom|homework|football|electric\w*|flashlight|plastic|elevator|supermarket|chess club|theat(?:re|er)|rehearsal|stage|toys?|attic|book about)\b/i;
function isLongAgo(story) {
	if (MODERN.test(story)) return false;
	return PAST.test(story) || new Set(story.match(ROYAL)?.map((word) => word.toLowerCase())).size > 1;
}
// web/core/producer/story-reading.ts
var readStory = (units, text) => languageOf(units).read(units, text);
function bibleOf({ cast, setting, told, tongue }, text, arc) {
	const members = ownColours(cast.map((member, index) => characterOf(member, told[index] ?? nothingTold, text, index)));
	return {
		title: titleOf(cast, setting.places[0]?.name ?? "place", tongue.and),
		style: styleOf(cast),
		atmosphere: isLongAgo(text) ? `${atmosphereOf(arc)}, long ago` : atmosphereOf(arc),
		cast: members,
		places: setting.places,
		palette: paletteOf(members.map((member) => member.colour))
	};
}
var nothingTold = {
	adjectives: [],
	features: [],
	years: void 0
};
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
export { words as A, prepositions as C, participleOf as D, birds as E, speechVerbs as O, determiners as S, animals as T, contentWords as _, hoursOf as a, auxiliaries as b, isEnglish as c, picturesOf as d, full as f, nounOf$1 as g, detail as h, languageOf as i, verbOf as k, unitsOf as l, isMoving as m, readStory as n, called as o, isLarge as p, atmosphereOf as r, sentence as s, bibleOf as t, itself as u, garmentWords as v, pronouns as w, conjunctions as x, adverbs as y };
