import type { Bible, Character, Place } from '../../web/core/bible.ts';
import type { Shot } from '../../web/core/shot.ts';

/** A bible with its shots, written by hand. */
export interface RoughStory {
  bible: Bible;
  shots: Shot[];
}

type Person = Partial<Character> & Pick<Character, 'id' | 'look' | 'colour'>;

const character = (person: Person): Character => ({
  name: person.id,
  aliases: [],
  kind: 'person',
  sex: 'unknown',
  age: 'adult',
  lookShort: '',
  tags: [],
  ...person,
});

const place = (id: string, look: string, indoors = false): Place => ({
  id,
  name: id,
  aliases: [],
  look,
  tags: [],
  indoors,
});

const bible = (title: string, cast: Person[], places: Place[]): Bible => ({
  title,
  style: '',
  atmosphere: '',
  cast: cast.map(character),
  places,
  palette: [],
});

type Part = Partial<Shot> & Pick<Shot, 'moment' | 'size'>;

export const shot = (part: Part): Shot => ({
  cast: [],
  place: null,
  time: 'day',
  weather: 'clear',
  angle: 'eye level',
  light: '',
  mood: '',
  props: [],
  beat: null,
  ...part,
});

const who = (
  id: string,
  doing: string,
  side: Shot['cast'][number]['side'] = 'centre',
): Shot['cast'][number] => ({
  id,
  doing,
  side,
});

export const lastLetter: RoughStory = {
  bible: bible(
    'The Last Letter',
    [
      {
        id: 'Lena',
        sex: 'female',
        age: 'young',
        colour: '#c4453c',
        look: 'young woman in a long red coat, grey woolly hat, white scarf, leather satchel',
      },
      { id: 'Bruno', kind: 'animal', colour: '#6b8299', look: 'a shaggy grey-blue dog with floppy ears' },
      {
        id: 'Ivo',
        sex: 'male',
        age: 'old',
        colour: '#c08a2b',
        look: 'old man with a white beard, peaked cap, ochre waistcoat',
      },
    ],
    [
      place('village', 'small mountain village with steep roofs'),
      place('mountain pass', 'snowy mountain pass, marker poles'),
      place('hut', 'small hut in the snow'),
      place('kitchen', 'low room with a stove', true),
    ],
  ),
  shots: [
    shot({
      moment: 'Lena takes the last letter.',
      size: 'wide shot',
      time: 'dawn',
      place: 'village',
      props: ['letter'],
      cast: [who('Lena', 'holds the letter', 'centre'), who('Bruno', 'sits and waits', 'right')],
    }),
    shot({
      moment: 'They climb towards the pass.',
      size: 'wide shot',
      angle: 'high',
      time: 'noon',
      place: 'mountain pass',
      cast: [who('Lena', 'walks up the path', 'left'), who('Bruno', 'runs ahead', 'right')],
    }),
    shot({
      moment: 'The storm comes.',
      size: 'medium shot',
      weather: 'storm',
      place: 'mountain pass',
      cast: [who('Lena', 'shades her eyes'), who('Bruno', 'walks beside her', 'right')],
    }),
    shot({
      moment: 'Bruno barks at a pole.',
      size: 'close-up',
      weather: 'storm',
      place: 'mountain pass',
      cast: [who('Bruno', 'barks', 'centre'), who('Lena', 'walks', 'left')],
    }),
    shot({
      moment: 'A light.',
      size: 'wide shot',
      time: 'night',
      place: 'village',
      cast: [who('Lena', 'walks to the hut', 'left'), who('Bruno', 'runs', 'centre')],
    }),
    shot({
      moment: 'Ivo reads the letter.',
      size: 'close-up',
      time: 'night',
      place: 'kitchen',
      props: ['letter'],
      cast: [who('Ivo', 'reads the letter')],
    }),
    shot({
      moment: 'Ivo waves them goodbye.',
      size: 'over-the-shoulder',
      time: 'morning',
      place: 'mountain pass',
      cast: [who('Ivo', 'waves', 'right'), who('Lena', 'walks away', 'left'), who('Bruno', 'runs', 'centre')],
    }),
  ],
};

export const owl: RoughStory = {
  bible: bible(
    'The clockmaker’s owl',
    [
      {
        id: 'Nadia',
        sex: 'female',
        age: 'young',
        colour: '#3f7d8c',
        look: 'young woman with freckles, curly red hair, a brass monocle, teal dress with inky sleeves, leather apron',
      },
      {
        id: 'owl',
        kind: 'machine',
        colour: '#b98a2f',
        look: 'small mechanical owl of brass with round glass eyes',
      },
      {
        id: 'Mr. Fell',
        sex: 'male',
        age: 'old',
        colour: '#6d4b7d',
        look: 'stout man with a grey moustache, top hat, purple coat',
      },
    ],
    [
      place('workshop', 'cluttered clockmaker workshop', true),
      place('cellar', 'stone cellar with crowded shelves', true),
      place('square', 'town square below the clock tower'),
      place('balcony', 'balcony of the town hall above the roofs'),
    ],
  ),
  shots: [
    shot({
      moment: 'Nadia has built an owl of brass.',
      size: 'medium shot',
      place: 'workshop',
      cast: [who('Nadia', 'works on the owl', 'left'), who('owl', 'stands on the bench', 'right')],
    }),
    shot({
      moment: 'Mr. Fell calls it a toy.',
      size: 'two-shot',
      place: 'workshop',
      cast: [who('Mr. Fell', 'points at the owl', 'right'), who('Nadia', 'looks down', 'left')],
    }),
    shot({
      moment: 'The tower clock freezes.',
      size: 'wide shot',
      angle: 'low',
      weather: 'snow',
      place: 'square',
      cast: [who('Mr. Fell', 'looks up at the clock', 'left')],
    }),
    shot({
      moment: 'Nadia winds the owl by candle light.',
      size: 'medium long shot',
      time: 'night',
      place: 'cellar',
      props: ['candle'],
      cast: [who('Nadia', 'kneels and holds a candle', 'left'), who('owl', 'its eyes glow', 'right')],
    }),
    shot({
      moment: 'She throws it from the balcony.',
      size: 'full shot',
      time: 'night',
      angle: 'from the side',
      weather: 'snow',
      place: 'balcony',
      cast: [who('Nadia', 'throws the owl', 'left'), who('owl', 'flies up', 'right')],
    }),
    shot({
      moment: 'The owl hacks at the ice.',
      size: 'close-up',
      time: 'dawn',
      place: 'balcony',
      props: ['clock'],
      cast: [who('owl', 'hacks at the ice')],
    }),
    shot({
      moment: 'Mr. Fell takes off his hat.',
      size: 'close-up',
      weather: 'snow',
      time: 'morning',
      place: 'square',
      cast: [who('Mr. Fell', 'looks up')],
    }),
  ],
};

export const train: RoughStory = {
  bible: bible(
    'Train 471',
    [
      {
        id: 'Ludo Marsh',
        sex: 'male',
        age: 'adult',
        colour: '#34618a',
        look: 'heavy man in a dark blue conductor uniform with brass buttons, peaked cap, felt slippers',
      },
      {
        id: 'young woman',
        sex: 'female',
        age: 'young',
        colour: '#a33b52',
        look: 'young woman with long dark hair, white fur hat, burgundy coat',
      },
      {
        id: 'Fenna',
        sex: 'female',
        age: 'adult',
        colour: '#4f8a55',
        look: 'stout cook with a bun, apron, green dress',
      },
      { id: 'passengers', kind: 'group', colour: '#8a7a5c', look: 'nine passengers in striped pyjamas' },
    ],
    [
      place('corridor', 'corridor of a sleeping car with doors', true),
      place('galley', 'narrow galley with pans', true),
      place('bank', 'snowy railway bank with pines'),
    ],
  ),
  shots: [
    shot({
      moment: 'Marsh counts shoes.',
      size: 'full shot',
      time: 'night',
      place: 'corridor',
      props: ['lantern'],
      cast: [who('Ludo Marsh', 'walks with a lantern')],
    }),
    shot({
      moment: 'He knocks.',
      size: 'medium shot',
      angle: 'from the side',
      time: 'night',
      place: 'corridor',
      cast: [who('Ludo Marsh', 'knocks on the door', 'left')],
    }),
    shot({
      moment: 'She shows a ticket.',
      size: 'over-the-shoulder',
      time: 'night',
      place: 'corridor',
      props: ['ticket'],
      cast: [who('Ludo Marsh', 'looks at her', 'left'), who('young woman', 'shows a ticket', 'right')],
    }),
    shot({
      moment: 'He wakes Fenna.',
      size: 'medium long shot',
      time: 'night',
      place: 'galley',
      cast: [who('Fenna', 'sleeps on a chair', 'right'), who('Ludo Marsh', 'bends over her', 'left')],
    }),
    shot({
      moment: 'The pistol.',
      size: 'extreme close-up',
      time: 'night',
      place: 'corridor',
      props: ['pistol'],
    }),
    shot({
      moment: 'Fenna sits on her; all look on.',
      size: 'wide shot',
      time: 'night',
      place: 'corridor',
      cast: [who('Fenna', 'sits on a chair', 'left'), who('passengers', 'look on', 'right')],
    }),
    shot({
      moment: 'Her eyes.',
      size: 'extreme close-up',
      time: 'night',
      place: 'corridor',
      cast: [who('young woman', 'smiles')],
    }),
  ],
};

export const mars: RoughStory = {
  bible: bible(
    'Waiting for rain',
    [{ id: 'robot', kind: 'machine', colour: '#c8643c', look: 'dented rust-orange robot with round eyes' }],
    [place('Mars', 'red dust plain with rocks')],
  ),
  shots: [
    shot({
      moment: 'The robot folds a boat.',
      size: 'medium shot',
      place: 'Mars',
      props: ['paper boat'],
      cast: [who('robot', 'folds a paper boat')],
    }),
    shot({
      moment: 'It sets it down.',
      size: 'full shot',
      angle: 'low',
      place: 'Mars',
      props: ['paper boat'],
      cast: [who('robot', 'bends down and sets the paper boat in the dust', 'left')],
    }),
    shot({
      moment: 'It sits and waits.',
      size: 'wide shot',
      time: 'dusk',
      place: 'Mars',
      props: ['paper boat'],
      cast: [who('robot', 'sits in the dust', 'left')],
    }),
    shot({
      moment: 'It looks up.',
      size: 'close-up',
      time: 'night',
      place: 'Mars',
      cast: [who('robot', 'looks up')],
    }),
  ],
};

export const sweepBus: RoughStory = {
  bible: bible(
    'The sweep bus',
    [
      {
        id: 'Imke',
        sex: 'female',
        age: 'old',
        colour: '#3f8f6b',
        look: 'woman of sixty-one with short grey hair, glasses, a green football shirt and shorts',
      },
      {
        id: 'boy',
        sex: 'male',
        age: 'child',
        colour: '#d59a33',
        look: 'boy with messy brown hair and a yellow hooded jacket',
      },
      {
        id: 'bride',
        sex: 'female',
        age: 'young',
        colour: '#b98aa8',
        look: 'bride with blonde hair in a bun, wedding dress, trainers',
      },
    ],
    [
      place('kerb', 'city street with a kerb'),
      place('bridge', 'iron bridge over a river'),
      place('square', 'square with the finish arch'),
      place('park', 'park with old trees'),
    ],
  ),
  shots: [
    shot({
      moment: 'Imke is last.',
      size: 'wide shot',
      place: 'kerb',
      cast: [who('Imke', 'runs slowly', 'left')],
    }),
    shot({
      moment: 'She sits on the kerb.',
      size: 'full shot',
      place: 'kerb',
      cast: [who('Imke', 'sits on the kerb', 'left'), who('boy', 'kneels and ties her shoe', 'right')],
    }),
    shot({
      moment: 'He drops the broom.',
      size: 'medium shot',
      place: 'park',
      props: ['broom'],
      cast: [who('boy', 'holds a broom', 'left'), who('Imke', 'smiles at him', 'right')],
    }),
    shot({
      moment: 'A bride joins in.',
      size: 'full shot',
      place: 'bridge',
      weather: 'wind',
      cast: [who('Imke', 'runs', 'left'), who('boy', 'runs', 'centre'), who('bride', 'runs', 'right')],
    }),
    shot({
      moment: 'Arms up.',
      size: 'medium long shot',
      angle: 'tilted',
      place: 'square',
      cast: [who('Imke', 'runs with both arms up')],
    }),
    shot({
      moment: 'From above.',
      size: 'wide shot',
      angle: "bird's eye",
      weather: 'rain',
      place: 'square',
      cast: [who('Imke', 'lies in the soft middle', 'centre'), who('boy', 'waves', 'right')],
    }),
    shot({
      moment: 'He hugs her.',
      size: 'two-shot',
      angle: 'eye level',
      time: 'dusk',
      place: 'park',
      cast: [who('Imke', 'hugs the boy', 'left'), who('boy', 'hugs her', 'right')],
    }),
  ],
};

export const roughStories: readonly RoughStory[] = [lastLetter, owl, train, mars, sweepBus];
