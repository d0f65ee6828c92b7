import { table, words } from './lists.ts';

/** Animals of stories with the coat each is drawn in. */
export const animals = table(`
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

const oddPlurals: ReadonlyMap<string, string> = new Map([
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['wolves', 'wolf'],
  ['oxen', 'ox'],
  ['deer', 'deer'],
]);

/** The singular of a plural animal word, or undefined. */
export function singleAnimal(word: string): string | undefined {
  const tries = [
    oddPlurals.get(word),
    word.replace(/ies$/, 'y'),
    word.replace(/es$/, ''),
    word.replace(/s$/, ''),
  ];
  return tries.find((form) => form !== undefined && form !== word && animals.has(form));
}

export const birds =
  words(`chick petrel chicken hen crow raven dove pigeon duck duckling eagle hawk falcon goose gosling gull seagull
  heron stork crane jackdaw magpie owl parrot peacock penguin vulture buzzard condor albatross cormorant puffin tern hummingbird kingfisher
  nightingale thrush blackbird starling lark canary cuckoo woodpecker hoopoe jay turkey pheasant partridge quail robin rooster cockerel sparrow wren finch swallow swan`);

export const machines = words('robot android automaton cyborg drone golem mech');
export const mechanical = words('brass clockwork mechanical wind-up robotic iron steel tin copper');

/** Beings of tales with the body each is drawn in. */
export const creatures = table(`
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

/** The singular of a plural creature or machine word, or undefined. */
export function singleCreature(word: string): string | undefined {
  const tries = [word.replace(/ies$/, 'y'), word.replace(/ves$/, 'f'), word.replace(/s$/, '')];
  return tries.find((form) => form !== word && (creatures.has(form) || machines.has(form)));
}
