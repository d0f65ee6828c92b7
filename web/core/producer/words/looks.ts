import { words } from './lists.ts';

/** What a look is filled from where the story says nothing. One entry of each is chosen by story and name. */
export const hair = {
  baby: ['wispy fair hair', 'wispy brown hair', 'a tuft of dark hair'],
  girl: [
    'brown hair in two pigtails',
    'a long blonde braid',
    'long dark hair with a ribbon',
    'red hair in two pigtails',
    'curly black hair with a bow',
    'blonde hair in a ponytail',
  ],
  boy: [
    'short black hair',
    'tousled brown hair',
    'curly red hair',
    'close-cropped dark hair',
    'messy blond hair',
    'a shaggy chestnut mop of hair',
  ],
  female: [
    'short curly black hair',
    'long straight brown hair',
    'a thick red braid',
    'wavy chestnut hair',
    'cropped dark hair',
    'a loose blonde bun',
    'long black hair in a ponytail',
  ],
  male: [
    'short black hair',
    'tousled brown hair',
    'curly red hair',
    'close-cropped dark hair',
    'wavy blond hair',
    'shaggy chestnut hair',
    'combed-back black hair',
  ],
  oldFemale: [
    'a neat grey bun',
    'curly silver hair',
    'a long white braid',
    'short white hair',
    'wavy grey hair',
    'a loose silver knot of hair',
  ],
  oldMale: [
    'short white hair',
    'thin silver hair',
    'wild white hair',
    'cropped grey hair',
    'a fringe of white hair',
    'long grey hair',
  ],
} as const;

export const faces = {
  child: ['freckled round cheeks', 'a gap-toothed round face', 'large brown eyes', 'a small upturned nose'],
  adult: [
    'a sharp narrow face',
    'freckled cheeks',
    'warm brown eyes',
    'a strong square jaw',
    'dark arched eyebrows',
    'bright green eyes',
    'high cheekbones',
  ],
  old: [
    'a deeply lined face',
    'bushy grey eyebrows',
    'pale blue eyes',
    'a hooked nose',
    'weathered brown skin',
  ],
} as const;

export const garments = {
  girl: ['cotton dress', 'pinafore dress', 'checked dress', 'woollen dress', 'flowered dress'],
  baby: ['romper', 'knitted blanket', 'woollen blanket'],
  child: ['knitted jumper', 'hooded raincoat', 'corduroy jacket', 'striped pullover', 'woollen cardigan'],
  adult: [
    'wool coat',
    'linen shirt',
    'corduroy jacket',
    'canvas jacket',
    'knitted pullover',
    'long raincoat',
  ],
  old: ['woollen cardigan', 'tweed jacket', 'quilted waistcoat', 'long wool coat', 'knitted pullover'],
} as const;

export const items = [
  'a grey scarf',
  'round wire glasses',
  'a knotted leather bracelet',
  'a silver brooch',
  'worn brown boots',
  'a flat cloth cap',
  'a checked neckerchief',
  'a broad leather belt',
] as const;

export const builds = ['tall', 'short', 'slender', 'sturdy', 'broad-shouldered', 'wiry'] as const;
export const animalEyes = [
  'bright dark eyes',
  'alert shining eyes',
  'small black eyes',
  'clever amber eyes',
] as const;
/** What tells one beast from another of its kind: it wears nothing that the story does not give it. */
export const marks = {
  fur: [
    'a torn left ear',
    'a white spot on the forehead',
    'a pale patch on the chest',
    'one dark forepaw',
    'a thin scar across the nose',
    'a tuft of fur between the ears',
  ],
  feathers: [
    'one crooked wing feather',
    'a pale spot above the beak',
    'a bare patch on the neck',
    'a ruffled crest',
    'a missing tail feather',
  ],
  bare: [
    'a pale spot on the back',
    'a thin scar across one side',
    'a faint stripe down each side',
    'a small notch at one edge',
  ],
} as const;
export const plates = ['enamel plates', 'painted panels', 'lacquered plates'] as const;

/** Adjectives that a camera sees. */
export const visible =
  words(`pale tall short heavy thin fat bald bearded blond blonde stout slim freckled plump lanky tiny
  huge giant big small little skinny stooped grey gray white black brown red golden silver spotted striped one-eyed
  lame ragged barefoot masked hooded veiled wrinkled muscular broad dark fair curly tattooed rusty muddy shaggy scruffy chubby burly bony hairy`);

/** Words that make "with ..." a part of the look, not of what is held. */
export const worn =
  words(`hair beard moustache mustache freckles eyes eye face scar nose teeth skin braid braids curls glasses
  monocle spectacles hat cap coat jacket shirt dress sleeves scarf apron boots shoes gloves cloak robe crown ring rings
  earrings necklace uniform helmet hood jumper sweater trousers skirt belt mask patch tail mane horns wings fur feathers
  stripes spots slippers pyjamas suit tie veil trainers waistcoat cardigan kimono sari turban armour armor bonnet
  tracksuit overalls gown tunic shawl cape poncho blouse habit raincoat oilskin mittens goggles headscarf vest shorts jeans
  whiskers side-whiskers ponytail plait plaits wig crutch tattoo tattoos
  head jumpsuit bathrobe nightgown costume pajamas swimsuit wetsuit spacesuit nightshirt dungarees hoodie leggings tuxedo sunglasses pigtails
  dreadlocks bun sneakers heels backpack`);

export const colours =
  words(`red yellow green blue white black brown grey gray pink orange purple violet golden silver
  scarlet crimson turquoise navy beige cream rose teal striped checked spotted dark light pale bright`);

/** Worn, but no coat: beside these a look still needs one. */
export const accessories =
  words(`hat cap scarf gloves boots shoes shawl glasses bonnet helmet mittens goggles headscarf
  crown turban slippers trainers sunglasses sneakers`);

export const garmentWords =
  words(`coat jacket shirt dress apron cloak robe uniform jumper sweater suit cardigan kimono sari
  armour armor pyjamas raincoat overalls waistcoat gown tunic tracksuit poncho blouse habit oilskin cape jumpsuit
  bathrobe nightgown costume pajamas swimsuit wetsuit spacesuit nightshirt dungarees hoodie tuxedo`);
