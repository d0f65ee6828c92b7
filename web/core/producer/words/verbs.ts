import { split, words } from './lists.ts';

/** Regular verbs of small stories, by base form. */
const regular =
  words(`accept add admire aim answer appear approach argue arrange arrive ask attack bake balance bang bark
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

/** base, past, participle */
const irregular = `arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|
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

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';
export type Verb = { base: string; form: VerbForm };

const irregularForms = new Map<string, Verb>();
const done = new Map<string, string>();
const bases = new Set<string>(regular);
for (const row of irregular.split('|')) {
  const [base = '', past = '', participle = ''] = split(row);
  bases.add(base);
  irregularForms.set(participle, { base, form: 'participle' });
  done.set(base, participle);
  irregularForms.set(past, { base, form: 'past' });
}
// Bare they are a place, a direction or a thing.
for (const base of ['back', 'corner', 'oil']) {
  irregularForms.set(`${base}ed`, { base, form: 'past' });
  irregularForms.set(`${base}ing`, { base, form: 'ing' });
}
irregularForms.set('backs', { base: 'back', form: 's' });
irregularForms.set('oils', { base: 'oil', form: 's' });
irregularForms.set('goes', { base: 'go', form: 's' });
irregularForms.set('lies', { base: 'lie', form: 's' });
irregularForms.set('lying', { base: 'lie', form: 'ing' });
irregularForms.set('dying', { base: 'die', form: 'ing' });
irregularForms.set('tying', { base: 'tie', form: 'ing' });

/** The verb behind a lower-case word, or undefined when no list knows it. */
export function verbOf(word: string): Verb | undefined {
  const known = irregularForms.get(word);
  if (known !== undefined && known.base !== word) return known;
  if (bases.has(word)) return { base: word, form: known?.form ?? 'base' };
  return (
    inflected(word, /ies$|es$|s$/, 's') ??
    inflected(word, /ied$|ed$/, 'past') ??
    inflected(word, /ing$/, 'ing')
  );
}

function inflected(word: string, ending: RegExp, form: VerbForm): Verb | undefined {
  const found = ending.exec(word);
  if (found === null) return undefined;
  const stem = word.slice(0, found.index);
  const plain = word.endsWith('es') && !found[0].startsWith('i') ? [word.slice(0, -1)] : [];
  const softened =
    found[0].startsWith('i') && found[0] !== 'ing'
      ? [`${stem}y`, `${stem}ie`]
      : [stem, `${stem}e`, stem.slice(0, -1)];
  const base = [...plain, ...softened].find((form) => bases.has(form));
  const doubled = base === stem.slice(0, -1) && stem.at(-1) !== stem.at(-2);
  return base === undefined || doubled ? undefined : { base, form };
}

/** The past participle: sweep -> swept, carry -> carried. */
export function doneOf(base: string): string {
  const known = done.get(base);
  if (known !== undefined) return known;
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${participleOf(base).slice(0, -3)}ed`;
}

const doubling = words('begin forget admit permit unwrap unzip');

/** The present participle: run -> running, make -> making, lie -> lying. */
export function participleOf(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^aeiouy]e$|[^aeiou]ue$|[aeiou][^aeiou]e$/.test(base) && !/ee$|oe$|ye$/.test(base))
    return `${base.slice(0, -1)}ing`;
  const oneSyllable = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/.test(base);
  return oneSyllable || doubling.has(base) ? `${base}${base.at(-1)}ing` : `${base}ing`;
}

export const speechVerbs =
  words(`say ask answer reply shout call whisper cry exclaim explain murmur mutter scream tell
  demand yell promise beg warn announce order repeat wish speak complain plead scold grumble`);
/** Verbs of the mind and what a camera sees instead. */
export const inward: ReadonlyMap<string, string> = new Map([
  ['think', 'gazing ahead, chin in hand'],
  ['remember', 'gazing into the distance with a faint smile'],
  ['know', 'nodding slowly'],
  ['decide', 'straightening up with a firm look'],
  ['hope', 'looking up, hands clasped'],
  ['understand', 'looking up with wide eyes'],
  ['realise', 'looking up with wide eyes'],
  ['realize', 'looking up with wide eyes'],
  ['believe', 'looking up, one hand on the chest'],
  ['imagine', 'gazing upward, eyes bright'],
  ['wonder', 'tilting the head, brow raised'],
  ['dream', 'lying with closed eyes and a faint smile'],
  ['fear', 'shrinking back, eyes wide'],
  ['worry', 'biting the lip, brow furrowed'],
  ['regret', 'looking down, shoulders low'],
  ['forget', 'scratching the head'],
  ['learn', 'leaning in, eyes wide'],
  ['doubt', 'frowning, arms crossed'],
  ['agree', 'nodding'],
  ['guess', 'tilting the head'],
  ['suppose', 'shrugging'],
  ['trust', 'standing calm with open hands'],
  ['own', 'standing tall'],
  ['owe', 'holding out empty hands'],
  ['mean', 'pointing'],
  ['seem', 'standing still'],
  ['belong', 'standing at ease'],
  ['matter', 'standing still'],
  ['cost', 'standing still'],
  ['become', 'standing transformed'],
  ['happen', 'standing still'],
  ['consider', 'rubbing the chin'],
  ['die', 'lying still with closed eyes'],
]);
/** Verbs of the mind with an object: "wants the key" -> "reaching toward the key". */
export const inwardWithObject: ReadonlyMap<string, string> = new Map([
  ['want', 'reaching toward'],
  ['need', 'reaching toward'],
  ['love', 'smiling at'],
  ['like', 'smiling at'],
  ['hate', 'glaring at'],
  ['miss', 'gazing toward'],
  ['see', 'looking at'],
  ['notice', 'turning toward'],
  ['recognise', 'staring at'],
  ['recognize', 'staring at'],
  ['feel', 'touching'],
  ['hear', 'listening, head tilted toward'],
]);
