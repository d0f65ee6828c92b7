import { describe, expect, it } from 'vitest';
import { produceEmbedded } from '../../../web/core/producer/embedded.ts';

const shotsOf = (text: string) =>
  produceEmbedded({ text, frameCount: 12, arc: null }).frames.map(({ shot }) => shot);
const shotOf = (text: string, words: string) => shotsOf(text).find(({ moment }) => moment.includes(words));
const placeOf = (text: string, words: string) => shotOf(text, words)?.place;

describe('a story that moves on', () => {
  it.each([
    [
      'in with who stood outside',
      'Ada stood outside the bakery. Inside, Otto sat on a stool. Ada knelt.',
      'knelt',
      'bakery',
    ],
    [
      'not in with who waits',
      'Ada waited outside the bakery. Inside, Otto sat on a stool. Ada knelt.',
      'knelt',
      'street-outside',
    ],
    [
      'not in with who peers in',
      'Ada peered through the window of the library. Inside, Otto sat on a stool. Ada knelt.',
      'knelt',
      'street-outside',
    ],
    [
      'to the far end of all the way',
      'Ada is in the street. Otto leans on Ada all the way to the harbour.',
      'leans',
      'harbour',
    ],
    [
      'to where somebody fights his way',
      'Ada is in the street. Ada fights her way to the station.',
      'fights',
      'station',
    ],
    ['nowhere on the way', 'Ada is in the street. Ada asks Otto the way to the museum.', 'asks', 'street'],
    [
      'onto the grass',
      'Ada finds a boat in the shed. Ada drags the boat out onto the grass.',
      'drags',
      'grass',
    ],
    [
      'into the water that was told of',
      'Ada lives by the lake. Ada paints a boat in the shed. Ada pushes the boat into the water.',
      'pushes',
      'lake',
    ],
    [
      'nowhere into the water of a bucket',
      'Ada lives by the lake. Ada washes plates in the kitchen. Ada drops a cup into the water.',
      'drops',
      'kitchen',
    ],
    [
      'to the door of a house, before it',
      'Ada is in the forest. Ada runs all the way home to the mill.',
      'runs',
      'windmill',
    ],
    [
      'into that house to its stove',
      'Ada is in the forest. Ada runs home to the mill. That night Ada sits by the stove.',
      'stove',
      'mill',
    ],
    [
      'into that house to the door that is locked',
      'Ada is in the yard. Ada runs back to the house. Ada locks the kitchen door.',
      'locks',
      'kitchen',
    ],
    [
      'to the throne',
      'Ada is in the forest. Ada rushes to the castle. The king sits on his throne.',
      'throne',
      'throne-room',
    ],
    [
      'nowhere down the steps',
      'Ada paints a boat in the garden. Otto comes down the steps and hands Ada a brush.',
      'hands',
      'garden',
    ],
    [
      'nowhere by a look at the sea',
      'Ada is in the harbour. Ada saw the sea draw back. Ada shouted.',
      'shouted',
      'harbour',
    ],
    [
      'to the deck of a ship that is turned',
      'Ada is on the balcony. The sailors turn the ship away.',
      'turn',
      'deck',
    ],
    ['below the attic', 'Ada is in the attic. Ada creeps down the ladder.', 'creeps', 'hallway'],
    [
      'to a door of the house',
      'Ada is in the attic. Her mother stands at the kitchen door.',
      'mother',
      'kitchen',
    ],
    ['to who heals beasts', 'Ada is in the park. Ada runs to the vet.', 'runs', 'surgery'],
    ['into the ring', 'Leon the boxer is in the tunnel. Leon walks into the ring.', 'walks', 'boxing-ring'],
    [
      'to the front of a house that is reached by water',
      'Ada is in the street. Ada drifts to the hospital.',
      'drifts',
      'street-outside',
    ],
    [
      'nowhere for what is fetched',
      'Ada is on the deck. Otto brings her a cake from the kitchen.',
      'brings',
      'deck',
    ],
    [
      'nowhere on the hood of a car',
      'Ada is in the desert. Ada lies on the hood of the car.',
      'lies',
      'desert',
    ],
    ['out under the sky', 'Ada is in the kitchen. Outside, the rain stops.', 'rain', 'yard'],
    [
      'out of the hut with who is lost',
      'Ada is on the glacier. Ada rests in a hut. Ada lost the path.',
      'lost',
      'glacier',
    ],
    [
      'to the end of a way, and is there',
      'Ada carries a bucket up the hill to the garden. A tiger sleeps. Ada backs away.',
      'backs',
      'garden',
    ],
    [
      'not in with who knocks at its door',
      'Ada is in the forest. Ada knocks at the door of a wooden house.',
      'knocks',
      'house-front',
    ],
    ['on no roof of a van', 'Ada is in the park. Ada watches from the roof of a van.', 'van', 'park'],
    ['into an alley', 'Ada is in the park. Ada turned left into a dark alley.', 'turned', 'dark-alley'],
    [
      'into no toy',
      'Ada is in the kitchen. Ada opened the box. Inside it was a toy boat. Ada smiled.',
      'smiled',
      'kitchen',
    ],
  ])('goes %s', (_, text, words, place) => {
    expect(placeOf(text, words)).toBe(place);
  });

  it('has nobody go back after a season to where he was before it', () => {
    const text =
      'A dog sleeps in the barn. A fox drinks at the river. In spring Ada hangs out the washing by the barn. The fox leaps over the fence.';
    expect(placeOf(text, 'leaps')).toBe('farmyard');
  });

  it('stays where a sentence has just told a place', () => {
    const text = 'Two children play on the hill. Otto lights a fire by the road and they all sing.';
    expect(placeOf(text, 'sing')).toBe('road');
  });

  it('takes along what is ridden', () => {
    const text = 'Otto is in the stable with a mare. Otto rode out into the arena. The mare stops to eat.';
    expect(placeOf(text, 'mare stops')).toBe('arena');
  });

  it('leaves who was locked in behind, once a night has gone by', () => {
    const text = 'A queen is at home. The queen locks Ada in the tower. That night a bear knocks.';
    expect(placeOf(text, 'bear')).toBe('tower');
  });

  it('leaves those who are watched from a porch where they were', () => {
    const text = 'Ada and Max play in the garden. Otto watches them from the porch. Ada waves. Max laughs.';
    expect(shotOf(text, 'watches')?.cast).toHaveLength(1);
    expect(placeOf(text, 'watches')).toBe('porch');
    expect(placeOf(text, 'laughs')).toBe('garden');
  });

  it.each([
    ['by the henhouse', 'Ada stands by the henhouse.', 'farmyard'],
    ['guarding the cottage', 'A dog guards the cottage.', 'house-front'],
    ['finding somebody on the roof', 'At the church Ada finds Otto sitting on the roof.', 'church-front'],
    ['next to the shed', 'Ada sits next to the shed.', 'yard'],
    ['by the bar, and in it', 'Ada stands by the bar.', 'bar'],
  ])('is out of doors for who is %s', (_, text, place) => {
    expect(shotsOf(text)[0]?.place).toBe(place);
  });
});

describe('a room of a larger place', () => {
  it.each([
    ['On the ship Ada finds an egg in the cargo hold.', 'cargo-hold'],
    ['At the castle Otto sleeps in the kitchen.', 'kitchen'],
    ['In the village Otto works in a bakery.', 'bakery'],
    ['Down in the valley Otto waits on the platform.', 'platform'],
    ['At the harbour Otto walks to the tavern.', 'harbour'],
  ])('is where it happens: %s', (text, place) => {
    expect(shotsOf(text)[0]?.place).toBe(place);
  });
});

describe('a word of two meanings', () => {
  it.each([
    ['a gate of a castle', 'The dragon took flight. The knight waits at the castle gate.', 'waits', 'gate'],
    ['the bay of a ship in space', 'On Titan Ada works in the cargo bay.', 'works', 'cargo-bay'],
    ['the station of a detective', 'At the station the detective drinks tea.', 'drinks', 'police-station'],
    ['space, round a galaxy', 'At the edge of the galaxy a robot repairs satellites.', 'repairs', 'galaxy'],
    ['a lane of a village', 'Ducks swam on the pond. Mia walked down the lane.', 'walked', 'lane'],
    [
      'a station of astronauts',
      'An astronaut eats on the station. He puts on his spacesuit.',
      'eats',
      'space-station',
    ],
    ['a station of trains', 'An astronaut waits at the station. A train comes in.', 'waits', 'station'],
  ])('is %s', (_, text, words, place) => {
    expect(placeOf(text, words)).toMatch(place);
  });

  it('is a bus to the hotel, and no spaceship', () => {
    const [place] = produceEmbedded({
      text: 'Ada sits in the shuttle to the hotel.',
      frameCount: 1,
      arc: null,
    }).bible.places;
    expect(place?.look).toMatch(/bus/);
  });

  it('is a ship in space for who has a cockpit', () => {
    const text = 'Ada floats through the dead freighter. In the cockpit a cat sleeps.';
    const [place] = produceEmbedded({ text, frameCount: 2, arc: null }).bible.places;
    expect(place?.look).toMatch(/spaceship/);
  });

  it('is no match where somebody has a goal in the kitchen', () => {
    const text = 'Mia’s goal is to win the contest in the kitchen. In the last minute she adds sugar.';
    expect(placeOf(text, 'sugar')).toBe('kitchen');
  });
});

describe('the weather', () => {
  it.each([
    ['One snowy night Ada walks home.', 'snow'],
    ['It was a stormy evening. Ada walks home.', 'storm'],
    ['On a foggy morning Ada walks home.', 'fog'],
    ['It was a rainy day. Ada walks home.', 'rain'],
    ['One night Ada climbs a snowy hill.', 'clear'],
    ['One night Ada fills a rain barrel.', 'clear'],
  ])('is told by a word before the hour: %s', (text, weather) => {
    expect(shotsOf(text).at(-1)?.weather).toBe(weather);
  });
});

describe('where two words tell a place', () => {
  it.each([
    ['the named one before the furniture', 'Ada is in the park. Ada sits on a sofa in the attic.', 'attic'],
    ['the way before the named one', 'Ada is in the car. Ada gets out and leans on the hood.', 'road'],
    [
      'the named one before the way home',
      'Ada is in the park. On the way home Ada stops at the bakery.',
      'bakery',
    ],
    ['out of doors before the stove', 'Ada is in the hut. Outside, Ada sits by the stove.', 'house-front'],
  ])('it is %s', (_, text, place) => {
    expect(shotsOf(text).at(-1)?.place).toBe(place);
  });
});
