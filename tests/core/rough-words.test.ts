import { describe, expect, it } from 'vitest';
import type { Character } from '../../web/core/bible.ts';
import { actsOf } from '../../web/core/rough/acts.ts';
import { formOf, membersOf } from '../../web/core/rough/being.ts';
import { gaitOf } from '../../web/core/rough/animal.ts';
import { coatOf } from '../../web/core/rough/coat.ts';
import { tonesOf } from '../../web/core/rough/light.ts';
import { lookOf } from '../../web/core/rough/look.ts';
import { moodOf } from '../../web/core/rough/mood.ts';
import { kindOf } from '../../web/core/rough/places/places.ts';
import { poseOf, poses } from '../../web/core/rough/pose.ts';
import { callingOf } from '../../web/core/rough/signs.ts';
import { dressedFor, propNamed, propsOf } from '../../web/core/rough/props.ts';
import { someBeing, speciesOf } from '../../web/core/rough/species.ts';
import { vehicleOf } from '../../web/core/rough/vehicle.ts';
import { everything } from './rough-vocabulary.ts';
import { shot } from './rough-stories.ts';

const person = (look: string, rest: Partial<Character> = {}): Character => ({
  id: 'a',
  name: 'A',
  aliases: [],
  kind: 'person',
  sex: 'unknown',
  age: 'unknown',
  look,
  lookShort: '',
  tags: [],
  colour: '#112233',
  ...rest,
});

describe('the look of a person', () => {
  it.each([
    [
      'young woman in a long red coat, grey woolly hat, white scarf, leather satchel',
      { garment: 'coat', hat: 'knit', scarf: true, bag: true },
    ],
    [
      'bald heavy man in a dark uniform with brass buttons and a peaked cap',
      { hair: 'bald', garment: 'jacket', hat: 'cap', uniform: true, girth: 1.3 },
    ],
    [
      'old woman with a grey bun, round glasses and an apron',
      { age: 'old', hair: 'bun', hairTone: 'white', glasses: 'pair', apron: true, girth: 1 },
    ],
    [
      'a short striker in a coral wool coat with a leather satchel',
      { garment: 'shirt', sports: true, bag: false },
    ],
    ['a knight in green armour', { garment: 'shirt', armour: true, hat: 'visor' }],
    ['boy in a lavender hooded raincoat', { hat: null, garment: 'coat' }],
    ['courier with a forest green scarf and a yellow jacket', { cloth: '#e3bd4a', scarf: true }],
    ['woman in a rust wool coat, green scarf, pink hair', { scarfDye: '#5a9150', hairDye: '#df8fa8' }],
    ['boy with messy blond hair', { age: 'child', hair: 'curly', hairTone: 'light' }],
    [
      'man with a full beard, headscarf and cloak',
      { beard: 'full', hat: 'scarf', garment: 'robe', scarf: false },
    ],
  ])('is read from the words of the bible: %s', (look, expected) => {
    expect(lookOf(person(look), callingOf)).toMatchObject(expected);
  });

  it.each([
    ['a wiry referee in a black-and-white striped shirt', { cloth: '#f4f1ea', sports: true, scarf: false }],
    ['a stout doctor in a white coat', { cloth: '#f4f1ea', garment: 'coat', scarf: false }],
    ['a doctor in a red coat', { cloth: '#c0392f', garment: 'coat', scarf: true }],
    ['a tall king', { beard: 'full', garment: 'robe' }],
    ['a tall queen', { beard: null, hair: 'long' }],
    ['a young nun in a black habit', { hair: 'bald', hat: null }],
  ])('is that of the calling where the words say nothing else: %s', (look, expected) => {
    expect(lookOf(person(look), callingOf)).toMatchObject(expected);
  });

  it.each([
    ['a small girl with freckles', { age: 'child', hair: 'tails', garment: 'dress' }],
    ['a small girl in jeans', { age: 'child', garment: 'shirt' }],
    ['a small boy with freckles', { age: 'child', hair: 'short', garment: 'shirt', beard: null }],
    ['a shy toddler', { age: 'toddler' }],
    ['a sleeping baby in a blanket', { age: 'baby' }],
    ['an elderly man', { age: 'old', hairTone: 'white', glasses: 'pair' }],
  ])('tells age and sex: %s', (look, expected) => {
    expect(lookOf(person(look), callingOf)).toMatchObject(expected);
  });

  it('of many is of children where they are called so', () => {
    const many = { kind: 'group', name: 'children' } as const;
    expect(lookOf(person('several of them, with bright faces', many), callingOf).age).toBe('child');
  });

  it('has the hat of the calling, unless the words tell of another', () => {
    expect(lookOf(person('a police officer'), callingOf).sign?.hat).toBeDefined();
    expect(lookOf(person('a police officer in a flat cloth cap'), callingOf).sign?.hat).toBeDefined();
    expect(lookOf(person('a police officer in a fur hat'), callingOf)).toMatchObject({ hat: 'fur' });
    expect(lookOf(person('a police officer in a fur hat'), callingOf).sign?.hat).toBeUndefined();
    expect(lookOf(person('a bareheaded police officer'), callingOf).sign?.hat).toBeUndefined();
  });

  it('of an old man with long hair is no old woman’s', () => {
    expect(lookOf(person('an old man with long grey hair', { sex: 'male' }), callingOf).beard).toBe(
      'moustache',
    );
    expect(lookOf(person('an old woman with long grey hair', { sex: 'female' }), callingOf).beard).toBeNull();
    expect(lookOf(person('an old man with short grey hair', { sex: 'male' }), callingOf).beard).toBeNull();
  });

  it('of who is dressed for the night has no bag', () => {
    const look = lookOf(person('a woman with a leather satchel, a green scarf and a nightgown'), callingOf);
    expect(look).toMatchObject({ bag: false, scarf: false, garment: 'robe' });
  });

  it.each([
    ['a slender grandmother with short white hair and a cardigan', 'skirt'],
    ['a slender woman with cropped dark hair and jeans', 'shirt'],
    ['a slender woman with long dark hair', 'shirt'],
    ['a tall man with short hair', 'shirt'],
  ])('tells a woman by a skirt where her hair does not, and nothing is against it: %s', (look, garment) => {
    const sex = /woman|mother/.test(look) ? 'female' : 'male';
    expect(lookOf(person(look, { sex }), callingOf).garment).toBe(garment);
  });

  it('of a little robot is smaller than that of another', () => {
    const robot = (look: string) => lookOf(person(look, { name: 'Dot', kind: 'machine' }), callingOf).height;
    expect(robot('a little robot with lamps')).toBeLessThan(robot('a robot with lamps') * 0.7);
  });

  it.each([
    ['hugging the robot', true, false],
    ['climbing out of the airlock', true, true],
    ['floating', false, true],
  ])('has a space suit without, and none within that is not told of: %s', (doing, indoors, isSuited) => {
    const { look } = dressedFor(person('a tall woman in a space suit'), doing, indoors, false);
    expect(look.includes('space suit')).toBe(isSuited);
  });

  it('of a doll is no larger than a doll', () => {
    const doll = person('a doll with a wooden face', { name: 'wet doll', kind: 'creature' });
    expect(lookOf(doll, callingOf).height).toBeLessThan(60);
  });

  it('is of no calling by a surname alone', () => {
    expect(lookOf(person('a tall woman', { name: 'Mrs Baker' }), callingOf)).toMatchObject({ hat: null });
    expect(lookOf(person('a tall woman', { name: 'The Baker' }), callingOf)).toMatchObject({ hat: 'chef' });
  });

  it('is white on a woman in white', () => {
    expect(lookOf(person('a tall woman', { name: 'woman in white' }), callingOf)).toMatchObject({
      cloth: '#f4f1ea',
    });
  });

  it('is plain where the words say nothing', () => {
    expect(lookOf(person(''), callingOf)).toMatchObject({
      hat: null,
      beard: null,
      glasses: null,
      apron: false,
      garment: 'shirt',
    });
  });
});

describe('the pose', () => {
  it.each([
    ['walks along the track', 'walk'],
    ['runs after the bus', 'run'],
    ['sits on the kerb', 'sit'],
    ['sits in the dust', 'sitOnGround'],
    ['kneels down and makes a double knot', 'kneel'],
    ['sleeps on a chair', 'doze'],
    ['is fast asleep', 'sleep'],
    ['falls asleep', 'sleep'],
    ['walking through the sleeping car', 'walk'],
    ['waves with his cap', 'wave'],
    ['setting the paper boat down in the red dust', 'bend'],
    ['reads the letter', 'read'],
    ['looks up at the stars', 'lookUp'],
    ['climbs the ladder', 'climb'],
    ['hugs her brother', 'embrace'],
    ['throws the owl from the balcony', 'throw'],
    ['carries a basket', 'carry'],
    ['raises both arms', 'cheer'],
    ['held in both arms', 'carried'],
    ['sits at his desk and sleeps', 'doze'],
    ['floats through the corridor', 'float'],
    ['wakes alone in the spaceship', 'wake'],
    ['wakes the cook', 'reach'],
    ['climbs onto the pier', 'clamber'],
    ['climbs the hill', 'ascend'],
    ['cleans the floor', 'sweep'],
    ['stands with her arms spread', 'spread'],
    ['claps twice', 'clap'],
    ['swims to the shore', 'swim'],
    ['flies a kite', 'stand'],
    ['flies a red kite', 'stand'],
    ['hangs from the edge', 'hang'],
    ['fights the knight', 'fight'],
    ['holds her cheek', 'think'],
    ['pulls the rope', 'pull'],
    ['plays the violin', 'play'],
    ['knocks on the door', 'knock'],
    ['opens the door', 'open'],
    ['opening the arms', 'spread'],
    ['laughs at the joke', 'laugh'],
    ['tearing at the beard', 'despair'],
    ['digging with the bare hands', 'scoop'],
    ['digs a hole', 'sweep'],
    ['throws himself to the ground', 'prone'],
    ['dives into the sea', 'swim'],
    ['kicks the ball away', 'kick'],
    ['hangs by one hand', 'hang'],
    ['pulls the woman up', 'haul'],
    ['carries boxes to the truck', 'carry'],
    ['sews the button on', 'sew'],
    ['pours tea', 'pour'],
    ['drinks tea', 'drink'],
    ['putting a finger to the lips', 'eat'],
    ['telephones the police', 'phone'],
    ['looks through the telescope', 'peer'],
    ['takes off the hat', 'headHand'],
    ['turns the ship around', 'steer'],
    ['finds a footprint', 'marvel'],
    ['looks up at the cook', 'lookUp'],
    ['stands, leaning slightly forward', 'stand'],
    ['walks through the falling snow', 'walk'],
    ['crossing the ice on the hands and knees', 'crawl'],
    ['creeps out on all fours', 'crawl'],
    ['sneaking out of the house', 'sneak'],
    ['tiptoeing along the corridor', 'sneak'],
    ['finding a pair of purple roller skates', 'marvel'],
    ['lacing the new skates', 'stand'],
    ['skates across the pond', 'skate'],
    ['reaching the church with one candle left', 'walk'],
    ['reaches for the lamp', 'reach'],
    ['a few steps from the man', 'stand'],
    ['crashing into a hedge', 'stumble'],
    ['bumps into the waiter', 'stumble'],
    ['wobbling along the path', 'spread'],
    ['sharing a sandwich', 'eat'],
    ['sharing the last apple with the dog', 'offer'],
    ['pushing an envelope toward the detective', 'offer'],
    ['pushes the cart to the gate', 'push'],
    ['piling on top of the man in the mud', 'prone'],
    ['diving and punching the ball away', 'fly'],
    ['diving into the lake', 'swim'],
    ['sitting on the bench, laughing at the joke', 'sit'],
    ['lying in the bed, talking to the nurse', 'lie'],
    ['hiding the letter', 'stand'],
    ['hiding behind the sofa', 'crouch'],
    ['going into the forest to look for herbs', 'walk'],
    ['standing by the pond while the ducks swam', 'stand'],
    ['dropping the suitcase and the money blew away', 'offer'],
    ['shooting, and the ball flew into the net', 'kick'],
    ['waking up alone in the sleeping pod', 'wake'],
    ['studying some muddy footprints on the floor', 'kneel'],
    ['examining the tracks in the snow', 'kneel'],
    ['studying the map', 'read'],
    ['scooping up some cream', 'take'],
    ['scooping the sand with the hands', 'scoop'],
    ['breaking down the door', 'push'],
    ['', 'stand'],
    ['is', 'stand'],
  ])('for "%s" is %s', (doing, pose) => {
    expect(poseOf(doing, false)).toBe(pose);
  });

  it('sits on a chair indoors even when no chair is named', () => {
    expect(poseOf('sits and waits', true)).toBe('sit');
  });
});

describe('an animal', () => {
  it.each([
    ['a shaggy grey dog', 'quadruped'],
    ['small mechanical owl of brass', 'bird'],
    ['trout', 'fish'],
    ['old blue whale', 'sketch'],
    ['mole', 'sketch'],
  ])('is known by its words: %s', (words, kind) => {
    expect(speciesOf(words)?.kind).toBe(kind);
  });

  it('that is tall looks up on its feet, and sits only where the words say so', () => {
    const horse = speciesOf('chestnut mare')!;
    expect(gaitOf(horse, 'lookUp', 'looking up at the girl')).toBe('stand');
    expect(gaitOf(horse, 'sit', 'sitting in the hay')).toBe('sit');
    expect(gaitOf(speciesOf('dog')!, 'lookUp', 'looking up at the girl')).toBe('sit');
  });

  it('with a name nobody knows is no animal that we have', () => {
    expect(speciesOf('a glimmerbeast')).toBeNull();
  });
});

describe('a member of the cast', () => {
  const form = (name: string, kind: Character['kind'], look = '') =>
    formOf(person(look, { name, kind }), everything);

  it('that is a person stays one, whatever animals the look speaks of', () => {
    expect(form('Ida', 'person', 'woman in a fox fur with a bear brooch')).toEqual({ is: 'figure' });
  });

  it.each([
    ['bats', 'group', 'sketch'],
    ['drones', 'group', 'sketch'],
    ['owl', 'machine', 'bird'],
    ['hound', 'animal', 'quadruped'],
  ] as const)('is drawn as the animal its name says: %s', (name, kind, species) => {
    expect(form(name, kind)).toMatchObject({ is: 'animal', isKnown: true, species: { kind: species } });
  });

  it('that is a toy is as small as one', () => {
    const toy = form('small wooden horse', 'animal', 'a wooden horse with painted eyes');
    expect(toy).toMatchObject({ is: 'animal', species: { length: 26 } });
    const horse = form('horse', 'animal', 'a brown horse with a wooden saddle');
    expect(horse.is === 'animal' && horse.species.length > 100).toBe(true);
  });

  it('is the thing its name says', () => {
    expect(form('the old tugboat', 'machine')).toMatchObject({ is: 'thing' });
    expect(form('last robot', 'machine')).toEqual({ is: 'robot' });
  });

  it('of a kind that nobody knows is no animal that it could be taken for', () => {
    expect(form('glimmerbeast', 'creature')).toEqual({ is: 'animal', species: someBeing, isKnown: false });
  });

  it.each([
    ['two street cleaners', 2],
    ['nine passengers', 5],
    ['bats', 3],
  ])('that is a group is as many as are told: %s', (name, count) => {
    expect(membersOf(person('', { name, kind: 'group' }))).toBe(count);
  });
});

describe('the face', () => {
  const of = (doing: string) => moodOf(doing, poses[poseOf(doing, false)]);

  it.each([
    ['smiling', 'glad'],
    ['weeps into her hands', 'sad'],
    ['shouting at the waves', 'angry'],
    ['hides, breath held', 'afraid'],
    ['eyebrows raised, lips parted', 'amazed'],
    ['frowns at the map', 'stern'],
    ['walks along the road', 'plain'],
    ['laughs', 'laughing'],
    ['does not laugh', 'stern'],
    ['talks to the guard', 'plain'],
    ['holds the yellow umbrella', 'plain'],
    ['watches the raging sea', 'plain'],
  ])('shows what the words say: %s', (doing, mood) => {
    expect(of(doing)).toBe(mood);
  });
});

describe('what somebody goes with', () => {
  it.each([
    ['rows the boat out on the lake', 'row'],
    ['rides a bicycle to the village', 'ride'],
    ['balancing the cake on the bicycle', 'ride'],
    ['arrives on an old motorbike', 'ride'],
    ['gallops on a horse', 'ride'],
    ['gallops over the dunes', 'ride'],
    ['sits in the boat', 'sitOnGround'],
  ])('is under them: %s', (doing, pose) => {
    expect(vehicleOf(doing, '', everything)?.pose).toBe(pose);
  });

  it.each([
    'rides back up to get the basket',
    'folds a paper boat',
    'looks at a boat',
    'rows of jars',
    'claps in the first row',
  ])('is not there where none is named: %s', (doing) => {
    expect(vehicleOf(doing, '', everything)).toBeNull();
  });
});

describe('what is seen of a doing', () => {
  it.each([
    ['knocks on the door', ['hand']],
    ['sleeps under a bench', ['head']],
    ['barks and scratches at the snow', ['mouth', 'feet']],
    ['hangs by one hand over the river', ['hand']],
    ['hangs on the branch', []],
    ['is swept off the deck by a wave', ['feet']],
    ['walks along the road', []],
  ])('besides the body is told by the words: %s', (doing, places) => {
    expect(actsOf(doing).map(({ at }) => at)).toEqual(places);
  });
});

describe('the coat of an animal', () => {
  const tones = tonesOf({ time: 'day', weather: 'clear' }, false, 'light');
  const coat = (look: string) => coatOf(person(look), tones);

  it('is what its name says before what its look says, but no proper name is a colour', () => {
    const grey = person('a fat cat with sleek grey tabby fur');
    expect(coatOf({ ...grey, name: 'fat orange cat' }, tones).coat).toBe('#cc8552');
    expect(coatOf({ ...grey, name: 'Ginger' }, tones).coat).toBe('#aca7a0');
  });

  it('is that of its look, and it wears the colour of the cast', () => {
    const black = coat('a dog with short black fur');
    expect(black.worn).toBe('#112233');
    expect(black.coat).not.toBe('#112233');
    expect(coat('a fox with rust red fur and a white-tipped tail').coat).not.toBe(black.coat);
    expect(coat('a cow with a white coat with brown patches').coat).toBe(
      coat('a goose with white feathers').coat,
    );
  });

  it.each([
    ['a small beagle with soft folded ears', '#ab8a68'],
    ['two wolves', '#aca7a0'],
    ['a green-eyed fox', '#cc8552'],
  ])('is the usual one of its kind where the look tells none: %s', (look, usual) => {
    expect(coatOf(person(look, { kind: 'animal', name: 'Rex' }), tones)).toEqual({
      coat: usual,
      worn: '#112233',
    });
  });

  it('is the colour of the cast where the look tells none', () => {
    expect(coat('a three-eyed beast')).toEqual({ coat: '#112233', worn: null });
  });
});

describe('the things of a shot', () => {
  const things = (moment: string, props: string[] = []) =>
    propsOf(shot({ moment, size: 'full shot', props })).map(({ prop }) => prop);
  const thing = (word: string) => propNamed(word)!;

  it('are those of the list and of the moment', () => {
    expect(things('She puts the lantern on the table.', ['key'])).toEqual([
      thing('key'),
      thing('lantern'),
      thing('table'),
    ]);
  });

  it.each([
    ['The arch lies on the square like a boat.', 'boat'],
    ['There was no boat on the shore.', 'boat'],
    ['He walks without an umbrella.', 'umbrella'],
    ['"The sword is mine," he says.', 'sword'],
  ])('are not what is only compared, missing or spoken of: %s', (moment, word) => {
    expect(things(moment, [word])).toEqual([]);
  });

  it.each([
    ['Shells explode in the sky.', 'seashell'],
    ['His coach looks at him.', 'cart'],
    ['He wears an orange parka.', 'apple'],
    ['She looks through the glass of the oven.', 'cup'],
    ['The fox sticks his nose in.', 'walking stick'],
    ['A wave sweeps the sailor off the deck.', 'broom'],
    ['They cross an old rope bridge.', 'rope'],
  ])('are not taken for what has the same name: %s', (moment, other) => {
    expect(things(moment)).not.toContain(thing(other));
  });

  it('are named by the longest words', () => {
    expect(things('He puts it into the letter box below the lamp post.')).toEqual([
      thing('letter box'),
      thing('lamp post'),
    ]);
  });

  it('are many where the words are', () => {
    const [jars] = propsOf(shot({ moment: 'The jars burst.', size: 'full shot' }));
    expect(jars).toMatchObject({ many: true });
  });
});

describe('a place', () => {
  const place = (name: string, look: string, indoors: boolean) =>
    kindOf(
      { id: name, name, aliases: [], look, tags: [], indoors },
      (indoors ? everything.rooms : everything.outdoors)!.kinds,
    );

  it('is drawn by its name before its look', () => {
    expect(place('beach', 'a beach below a village', false)).toBe(place('the beach', '', false));
    expect(place('beach', '', false)).not.toBe(place('village', '', false));
  });

  it('has something for people to stand on at sea', () => {
    const sea = place('sea', '', false)!;
    expect(sea.manned).toBeDefined();
    expect(sea.manned).not.toBe(sea.draw);
  });

  it('with the same words differs indoors and outdoors', () => {
    expect(place('station', 'station', true)).not.toBe(place('station', 'station', false));
  });
});
