import { describe, expect, it } from 'vitest';
import { produceEmbedded } from '../../../web/core/producer/embedded.ts';

const produce = (text: string, frameCount = 12) => produceEmbedded({ text, frameCount, arc: null });
const shotOf = (text: string, words: string, frameCount = 12) => {
  const frame = produce(text, frameCount).frames.find(
    ({ shot, description }) => shot.moment.includes(words) && description === shot.moment,
  );
  if (frame === undefined) throw new Error(`no frame tells "${words}"`);
  return frame.shot;
};
const placeOf = (text: string, words: string) => shotOf(text, words).place;

describe('a place that is only named', () => {
  it.each([
    ['a heap', 'Ada lives in a scrapyard. She searches the mountains of rust.', 'searches', 'scrapyard'],
    ['where somebody is sent', 'Ada is in the market. Otto sends her to a house.', 'sends', 'market'],
    [
      'from where one is watched',
      'Ada works in the yard. A dog watches her from under the tree.',
      'watches',
      'yard',
    ],
    ['what is passed on the water', 'Ada is on the river. She rows past the mill.', 'rows', 'river'],
    ['what somebody does', 'Emma opens the fridge. The penguin waves.', 'waves', 'kitchen'],
    ['what is lit', 'Mira stands in the cave. She lights a match.', 'lights', 'cave'],
    [
      'the car that somebody leaves',
      'Ada waits at the docks. Otto gets out of a black car.',
      'gets',
      'docks',
    ],
    ["what is somebody's name", 'Ada is in the tent. General Ward gives her a map.', 'gives', 'tent'],
    ['a bed that is brought', 'Ada waits on the beach. Otto brings a new bed.', 'brings', 'beach'],
  ])('is not where the story is: %s', (_, text, words, place) => {
    expect(placeOf(text, words)).toBe(place);
  });

  it('is where it rains on the windows of', () => {
    const text =
      'Rain ran down the windows of the Blue Heron bar. Mara sat at the counter. She drove to the docks.';
    expect(placeOf(text, 'sat')).toBe('blue-heron-bar');
  });

  it('is not reached on the way to it', () => {
    const text = 'Ada is in the school. On the way home Ada buys fish at the supermarket.';
    expect(placeOf(text, 'fish')).toBe('supermarket');
    expect(placeOf('Ada is in the school. On the way back to the hotel Ada sings.', 'sings')).toBe('road');
  });

  it('is before the cave, and not in the valley where nobody sleeps', () => {
    const text = 'A dragon lies in front of his cave and howls so loud that nobody in the valley can sleep.';
    expect(produce(text, 1).frames[0]?.shot.place).toBe('mountain');
  });

  it('is not the tree from which steps are counted', () => {
    expect(placeOf('Ada rows to the island. She counts ten steps from the dead tree.', 'counts')).toBe(
      'island',
    );
  });

  it('is the street of a kerb, where no other place is told', () => {
    expect(placeOf('Derek runs the marathon. He sits down on the kerb.', 'kerb')).toBe('street');
  });

  it('is where the story was before, if somebody comes back to it', () => {
    const text = 'Ada lights the oven. She drives to the sea. She walks back to the bakery.';
    expect(placeOf(text, 'oven')).toBe('bakery');
  });
});

describe('a vehicle', () => {
  it('is where its driver is, also at a stop where somebody gets on', () => {
    const text =
      'I drive the night bus. At the hospital an old woman gets on in her slippers. I give her my jacket.';
    expect(produce(text, 3).frames.map(({ shot }) => shot.place)).toEqual([
      'night-bus',
      'night-bus',
      'night-bus',
    ]);
  });

  it('takes nobody along to whom it only brings somebody', () => {
    const text = 'Wei races down to the pier. On the deck a man waves. Wei lets his bike fall.';
    expect(placeOf(text, 'waves')).toBe('deck');
    expect(placeOf(text, 'bike')).toBe('pier');
  });
});

describe('a place that is seen or left', () => {
  it('is not where nobody is, nor what is left behind', () => {
    const text = 'Nobody wants Grum at home. He sings at a crossroads. He leaves the city behind.';
    expect(produce(text, 3).frames.map(({ shot }) => shot.place)).not.toContain('home');
    expect(produce(text, 3).frames.map(({ shot }) => shot.place)).not.toContain('city');
  });

  it('is another room of the house before somebody goes into the kitchen', () => {
    const text = 'Brandt opens his notebook. He waits. He goes into the kitchen.';
    expect(produce(text, 3).frames.map(({ shot }) => shot.place)).toEqual([
      'living-room',
      'living-room',
      'kitchen',
    ]);
  });

  it('is backstage, and then the stage where somebody is hit who stands on it', () => {
    const text =
      'Lukas works in the theatre. Backstage Ada cries. On the stage Lukas howls. Ada forgets her lines and hits him.';
    expect(placeOf(text, 'cries')).toBe('backstage');
    expect(placeOf(text, 'hits')).toBe('stage');
  });

  it('is where somebody goes only after it', () => {
    const text = 'Signe lives in the valley. She sees a light on the slope. She climbs up with the dog.';
    expect(placeOf(text, 'light')).toBe('valley');
    expect(placeOf(text, 'climbs')).toBe('slope');
  });

  it('is not the garden from which somebody comes in', () => {
    expect(placeOf('Otto stands in a hall. Ada comes in from the garden.', 'comes')).toBe('hall');
  });

  it('is not the tree under which somebody sits, where a forest is told', () => {
    expect(placeOf('Ada walks through the forest. Otto sits under a tree.', 'sits')).toBe('forest');
  });

  it('is the floor again, and not the stairs, on the next night', () => {
    const text = 'Emre reads in the library. He runs down the stairs. The next night Emre brings a candle.';
    expect(placeOf(text, 'candle')).toBe('library');
  });

  it('is the balcony from which others are seen on the steps', () => {
    const text = 'Otto goes out on the balcony and sees them all eating on the steps.';
    expect(produce(text, 1).frames[0]?.shot.place).toBe('balcony');
  });

  it('is the sea for who rows out in a boat with a harpoon', () => {
    const text =
      'Ada rows out. The boat stands still. Otto grabs the harpoon. A whale carries them to an island.';
    expect(produce(text, 4).frames[0]?.shot.place).toBe('sea');
  });
});

describe('a threshold', () => {
  it('is before the house where somebody knocks, and after it inside', () => {
    const text = 'Ada reads in the cottage. Otto knocks on her door. Ada gives him tea.';
    expect(placeOf(text, 'knocks')).toBe('house-front');
    expect(placeOf(text, 'gives')).toBe('cottage');
  });

  it('is that of a lonely house in the wild', () => {
    const text = 'A witch lives in the forest. A soldier knocks on her door. She gives him tea.';
    expect(placeOf(text, 'knocks')).toBe('house-front');
    expect(placeOf(text, 'gives')).toBe('forest');
  });

  it('is heard from within where nobody is seen to knock', () => {
    expect(placeOf('Ada reads in the cottage. Somebody knocks on the door.', 'knocks')).toBe('cottage');
  });

  it('is left again for the night by who went out of it', () => {
    const text =
      'Ada waters the tomatoes in the dome. She goes outside with a rope. At night Ada plays cards.';
    expect(placeOf(text, 'rope')).toBe('planet');
    expect(placeOf(text, 'cards')).toBe('dome');
  });

  it('is the stairs, and then the cellar', () => {
    const text = 'Ada hears music from the cellar. She goes down the stairs. She closes a lid.';
    expect(placeOf(text, 'stairs')).toBe('stairs');
    expect(placeOf(text, 'lid')).toBe('cellar');
  });

  it('is passed by who walks in', () => {
    const text = 'Otto waits in the car outside the bank. Ada walks in with a violin case.';
    const { bible } = produce(text);
    expect(placeOf(text, 'walks in')).toBe('bank');
    expect(bible.places.find(({ id }) => id === 'bank')?.indoors).toBe(true);
  });

  it('is the side of the stage for who stands in the wings', () => {
    expect(placeOf('Ada dances in the theatre. Otto stands in the wings.', 'wings')).toBe('backstage');
  });
});

describe('a place within another', () => {
  it('is the lake for who is in a boat on it', () => {
    const text = 'Ada drives to the lake. She falls out of the boat.';
    expect(placeOf(text, 'falls')).toBe('lake');
  });

  it('is the fair again, once somebody is on a ride', () => {
    const text =
      'Ada and Otto meet in the amusement park. Otto wins a bear at the shooting gallery. The Ferris wheel stops. Otto sings.';
    expect(placeOf(text, 'wins')).toBe('shooting-gallery');
    expect(placeOf(text, 'sings')).toBe('amusement-park');
  });

  it('is the deck of an airship above the clouds, under a clear sky', () => {
    const text = 'The airship floats above the clouds. Captain Brass stands at the wheel.';
    expect(shotOf(text, 'stands')).toMatchObject({ place: 'airship-deck', weather: 'clear' });
  });

  it('is a corridor with a letter', () => {
    expect(placeOf('Ada floats down corridor C with a torch. Otto waits.', 'floats')).toBe('corridor');
  });

  it('is in a spaceship where a cabin or a deck is', () => {
    const text = 'Ada puts on her spacesuit. She sleeps in her cabin.';
    expect(placeOf(text, 'sleeps')).toBe('spaceship');
  });
});

describe('after a while', () => {
  it('is nobody where he was before', () => {
    const text =
      'Button the robot is in the control room. Ada works in the control room. That night Ada lies in her bedroom. Button waves.';
    expect(placeOf(text, 'waves')).toBe('bedroom');
  });

  it.each([
    ['a day', 'Ada plays in the rain. On Friday Otto sings in the street.', 'sings'],
    ['a season', 'Ada kneels in the snow. In the spring Ada plants a tree.', 'plants'],
    ['the way', 'A storm comes up. Ada drives across the desert. Back at the base Ada sings.', 'sings'],
  ])('is the weather another: %s', (_, text, words) => {
    expect(shotOf(text, words).weather).toBe('clear');
  });

  it('is it still snowing in the evening, where it snows for days', () => {
    const text = 'It has been snowing for three days. Ada reads in the village. In the evening Ada sings.';
    expect(shotOf(text, 'sings').weather).toBe('snow');
    expect(produce(text, 2).bible.places[0]?.look).not.toMatch(/green/);
  });

  it('is it day, though it began at four in the morning', () => {
    const text =
      'Dad woke me at four in the morning. We drove to the lake. For hours we waited. On the way home we bought fish.';
    const times = produce(text, 4).frames.map(({ shot }) => shot.time);
    expect(times).toEqual(['night', 'night', 'morning', 'day']);
  });

  it('is it dawn at six, where it was night before', () => {
    const text = 'At four in the morning Otto lights the oven. At six he wakes Ada up.';
    expect(shotOf(text, 'wakes').time).toBe('dawn');
  });

  it('is it night when a child is put to bed', () => {
    expect(shotOf('Ada puts little Otto to bed. He sleeps.', 'puts').time).toBe('night');
  });
});

describe('light', () => {
  it('is no sun in a cave', () => {
    const text =
      'A storm comes up. Ada takes shelter in a cave. She touches a plant. She digs it up. She smiles.';
    const light = produce(text, 5)
      .frames.slice(1)
      .map((frame) => frame.shot.light);
    expect(light.join(' ')).not.toMatch(/sun|beams|window|daylight/);
  });
});

describe('a move that names no new place', () => {
  it.each([
    [
      'out on the water',
      'Old Ben sits in the harbour. Ben rows out of the harbour. A gull cries.',
      'gull',
      'sea',
    ],
    ['into the waves', 'Two children play on the beach. The girl runs into the water.', 'runs', 'sea'],
    [
      'onto the sand',
      'Ada is on the beach. She dives into the waves. Ada lies on the sand.',
      'lies',
      'beach',
    ],
    [
      'off into the dark',
      'Mira works in the airlock. Mira pushes off into the dark.',
      'pushes',
      'open-space',
    ],
    ['to the bonnet of the car', 'Max sits in the car. Max leans on the bonnet.', 'bonnet', 'road'],
    [
      'out in a rush',
      'Ada walks in the garden. Ada cooks in the kitchen. Ada rushes out.',
      'rushes',
      'garden',
    ],
    [
      'out of a tent',
      'Ada crosses the desert. Ada sleeps in a tent. Outside, a camel snores.',
      'camel',
      'desert',
    ],
    [
      'through its door',
      'Rosa hides in the cellar. A soldier kicks the kitchen door open.',
      'kicks',
      'kitchen',
    ],
    [
      'into the house named right before',
      'Ada kneels at a grave. Music comes from the chapel, and Ada goes in.',
      'goes',
      'chapel',
    ],
    [
      'into one’s own house',
      'Nia is in the street. Nia unlocks her front door. Inside, it is dark.',
      'dark',
      'home',
    ],
  ])('goes %s', (_, text, words, place) => {
    expect(placeOf(text, words)).toBe(place);
  });

  it.each([
    ['who takes out a telephone', 'Max sits in the car. Max gets out his telephone.', 'telephone', 'car'],
    ['who walks off along the sand', 'Ada is on the beach. Ada walks off.', 'walks', 'beach'],
    ['when a fire goes out', 'Ada is in the kitchen. The fire goes out.', 'fire', 'kitchen'],
    ['in the tent of a circus', 'Ada is in the circus tent. Ada runs out.', 'runs', 'circus-tent'],
  ])('goes nowhere: %s', (_, text, words, place) => {
    expect(placeOf(text, words)).toBe(place);
  });
});

describe('a look elsewhere', () => {
  it.each([
    [
      'at a window',
      'Tom digs in the garden. His sister watches from the upstairs window. Tom finds a box.',
      ['garden', 'upstairs-room', 'garden'],
    ],
    [
      'at the stands',
      'Kai is on the pitch. His mother dances in the stands. The goalkeeper leaps.',
      ['pitch', 'stands', 'pitch'],
    ],
    [
      'out of doors',
      'Nora reads in the library. Outside, it starts to rain. Nora closes the book.',
      ['library', 'street-outside', 'library'],
    ],
    [
      'at who waits for somebody',
      'Finn sings in a bar. A man waits for him in the alley. Finn drinks.',
      ['bar', 'alley', 'bar'],
    ],
    [
      'at one apart from the others',
      'Shepherds sit in the valley. On the mountain a wolf howls. The youngest shepherd stands up.',
      ['valley', 'mountain', 'valley'],
    ],
    [
      'at what lies across a yard',
      'A cat sleeps in the yard. Across the yard, on the roof, a bird wakes.',
      ['yard', 'roof'],
    ],
    [
      'at newcomers in another place',
      'Rosa cooks in the kitchen. Up in the attic the twins find a sword. Rosa looks up.',
      ['kitchen', 'attic', 'kitchen'],
    ],
    [
      'at one to whom a thing is thrown',
      'Otto juggles in the square. Ada watches from a balcony. Otto throws her an apple.',
      ['square', 'balcony', 'square'],
    ],
    [
      'back to who is helped by a newcomer',
      'Ada cries in the lobby. Otto waits in the church. A porter offers her his handkerchief.',
      ['lobby', 'church', 'lobby'],
    ],
    [
      'below, where somebody was hidden',
      'Rosa is in the kitchen. She hides her brother in the cellar. A soldier shouts. Below, the brother holds his breath.',
      ['kitchen', 'cellar', 'kitchen', 'cellar'],
    ],
  ])('takes nobody along: %s', (_, text, places) => {
    expect(produce(text, places.length).frames.map(({ shot }) => shot.place)).toEqual(places);
  });
});
