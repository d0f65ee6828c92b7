import { describe, expect, it } from 'vitest';
import { produceEmbedded } from '../../../web/core/producer/embedded.ts';

/** Where each of the frames of a story is. */
const placesOf = (text: string, frameCount: number) =>
  produceEmbedded({ text, frameCount, arc: null }).frames.map(({ shot }) => shot.place);
const lastOf = (text: string, frameCount = 2) => placesOf(text, frameCount).at(-1);

describe('before anybody goes to the first place of a story', () => {
  it.each([
    'Rosa found a pair of skates. The next morning Rosa ran to the park.',
    'Otto packed two spades. Then Otto drove to the beach.',
    'Anna won a cup. On Sunday Anna walked to the harbour.',
  ])('is no place, as none is told: %s', (text) => {
    const [first, second] = placesOf(text, 2);
    expect(first).toBeNull();
    expect(second).not.toBeNull();
  });

  it.each([
    'Rosa found a pair of skates. The next morning Rosa sneaked out to the park.',
    'Rosa found a map. Then Rosa walked to the river. Otto waited by the front door.',
    'Rosa found a map. Then Rosa walked to the river. At night she hid it in the kitchen.',
  ])('is their home, where the story knows of it: %s', (text) => {
    expect(placesOf(text, 3)[0]).toBe('living-room');
  });

  it('is that place, where somebody else comes to it', () => {
    expect(placesOf('Thomas rang a bell. A rider galloped into the village.', 2)).toEqual([
      'village',
      'village',
    ]);
  });
});

describe('a place that is come back to', () => {
  it.each([
    [
      'where the things of it were told',
      'Ines waters the tomatoes in the greenhouse. She runs to the engine room. She goes back among the tomatoes.',
      'greenhouse',
    ],
    [
      'the tent of the map',
      'Otto reads the map in the tent. He walks to the river. He comes back to the map.',
      'tent',
    ],
    [
      'the beach of the ladder',
      'Anna leaves a ladder on the beach. Anna goes into the cave. Anna ran back to the ladder.',
      'beach',
    ],
    ['home, told before', 'Wren lived in a hut. She went into the forest. She ran home.', 'hut'],
    [
      'home, a castle',
      'A giant lived in a castle on a hill. He walked to the village. He ran home.',
      'castle',
    ],
    [
      'a stove, told before',
      'Odo kneads dough in the kitchen. He runs over the bridge. That night he sleeps beside the warm oven.',
      'kitchen',
    ],
    ['the platform', 'Clara waits on the platform. Daniel gets off the train.', 'platform'],
    ['the harbour', 'Clara waits at the harbour. Daniel stepped off the ferry.', 'harbour'],
  ])('is %s', (_, text, place) => {
    expect(lastOf(text, 3)).toBe(place);
  });

  it('is a platform, a stop or a pier where none was told', () => {
    expect(lastOf('Anna sits in the train. She gets off the train.')).toBe('platform');
    expect(lastOf('Anna sits in the bus. She hops off the bus.')).toBe('bus-stop');
    expect(lastOf('Anna sleeps in the cabin. She climbed off the ship.')).toBe('pier');
  });
});

describe('a house', () => {
  it('is seen from without where it is reached, and from within where somebody runs in', () => {
    const text = 'Otto reached the church with one cake. Then a dog ran in with a hat in his mouth.';
    expect(placesOf(text, 2)).toEqual(['church-front', 'church']);
  });

  it.each([
    'Agnes sings in the tower. The captain broke down the church door.',
    'Agnes sings in the tower. The captain kicked the church door.',
    'Agnes sings in the tower. The captain guarded the church door.',
  ])('is before its door: %s', (text) => {
    expect(lastOf(text)).toBe('church-front');
  });

  it.each([
    ['Leo walked to the bakery on the corner, but it was closed.', 'street-outside'],
    ['Leo went to the museum, but the doors were locked.', 'street-outside'],
    ['Leo walked to the castle, but it was shut.', 'castle-walls'],
  ])('stays shut: %s', (text, place) => {
    expect(placesOf(text, 1)).toEqual([place]);
  });

  it('is where somebody lives, at the edge of what is around it', () => {
    expect(placesOf('Wren lived in a hut at the edge of the forest.', 1)).toEqual(['hut']);
    expect(placesOf('Wren waited in a cottage by the edge of the village.', 1)).toEqual(['cottage']);
    expect(placesOf('Wren waited at the edge of the forest.', 1)).toEqual(['forest']);
  });

  it('is a yard, where an owl sits on a doghouse', () => {
    expect(placesOf('The owl sits on the roof of the doghouse.', 1)).toEqual(['yard']);
    expect(placesOf('The cat sleeps on the shed roof.', 1)).toEqual(['yard']);
    expect(placesOf('The sweep stands on the roof of the house.', 1)).toEqual(['roof']);
  });
});

describe('a bridge', () => {
  it.each([
    [
      'of stone where a captain flees over it',
      'The captain fled over the bridge into the village.',
      'bridge',
    ],
    ['of a starship', 'Ines is alone on a starship. Ines ran to the bridge.', 'spaceship-bridge'],
    ['of a ship', 'The ship rolled. Anna ran to the bridge and turned the helm.', 'bridge'],
  ])('is one %s', (_, text, place) => {
    expect(lastOf(text)).toBe(place);
  });

  it('of stone is under the sky, though a captain is there', () => {
    const { bible } = produceEmbedded({
      text: 'Agnes stood on the bridge. The captain fled.',
      frameCount: 2,
      arc: null,
    });
    expect(bible.places[0]?.indoors).toBe(false);
  });
});

describe('a ship in space', () => {
  const text =
    'Imani woke up in her pod. A red light flashed. A bell rang. Dot spoke. She climbed out of the airlock. She crawled along the hull. Dot threw her a cable from the airlock door. Imani caught the cable. Inside, Imani hugged Dot.';

  it('is where one was before the airlock, and space is around its hull', () => {
    const places = placesOf(text, 9);
    expect(places[0]).toBe('spaceship');
    expect(places.slice(-5)).toEqual(['open-space', 'open-space', 'open-space', 'open-space', 'spaceship']);
  });
});

describe('out of a ship in space', () => {
  it('is space for those who leave the airlock', () => {
    expect(lastOf('Okoye waits in the spaceship. Okoye and Pavel leave the airlock.')).toBe('open-space');
  });
});

describe('a tower', () => {
  it.each([
    ['with a bell is its loft', 'A monk rings the bell. Thomas climbed the tower.', 'bell-tower'],
    ['of a knight is seen from without', 'A knight rides by. Thomas climbed the tower.', 'tower'],
    ['with a clock too', 'The clock strikes. Thomas waits at the tower.', 'tower'],
  ])('%s', (_, text, place) => {
    expect(lastOf(text)).toBe(place);
  });
});

describe('what is done in one place only', () => {
  it.each([
    ['A monk rang the bell every evening. One day he climbed the tower. A rider came.', 'bell-tower'],
    ['The sexton tolled the great bell. A boy ran up the belfry to him. Anna waved.', 'bell-tower'],
    ['Ada rowed out at dawn to pull up her nets. Ada sang. Her father sold a pearl.', 'sea'],
    ['Ada rowed across to her father. The lake was still. Ada sang.', 'lake'],
  ])('tells it: %s', (text, place) => {
    expect(placesOf(text, 3)[0]).toBe(place);
  });

  it.each([
    ['Hollis rang the bell by the door. Nobody came. Hollis walked to the river.', 'bell-tower'],
    ['Lily sits in the back row. Lily falls off her chair. A frog jumps.', 'sea'],
    ['A giant lives in a valley. The giant served Otto soup in a bathtub. Otto ate.', 'bathroom'],
  ])('tells it not: %s', (text, place) => {
    expect(placesOf(text, 3)[0]).not.toBe(place);
  });

  it('is the cellar, with its stairs, for who goes down to it', () => {
    expect(lastOf('Hale sings on the stage. Hale walked down the stairs to the cellar.')).toBe('cellar');
    expect(lastOf('Hale sings on the stage. Hale climbed down the ladder into the crypt.')).toBe('crypt');
  });

  it('is the road for who rides home', () => {
    expect(lastOf('Cedric sang in the castle. Cedric rode home.')).toBe('road');
    expect(lastOf('Cedric sang in the castle. Cedric walked home alone.')).toBe('road');
  });

  it('stays where they are who throw and catch, while others march on', () => {
    const text =
      'Rosa ran into the street. The regiment was marching past to the station. Rosa threw Emil a roll. Emil caught it.';
    expect(new Set(placesOf(text, 4))).toEqual(new Set(['street']));
  });
});

describe('on the way', () => {
  it.each([
    ['home along the water', 'Mina started to walk home along the canal.', 'canal'],
    ['home through the wood', 'Mina had to run home through the forest.', 'forest'],
    ['by train', 'Mina sang at the harbour. Mina went home by train.', 'train'],
    ['by bus', 'Mina sang at the harbour. Mina travelled to her aunt by bus.', 'bus'],
    [
      'sent there',
      'Greta sang in the kitchen. A cook sent her to the cellar. There a mouse bowed to her.',
      'cellar',
    ],
    [
      'not sent there yet',
      'Greta sang in the kitchen. A cook sent her to the cellar. Greta sighed.',
      'kitchen',
    ],
    ['not where smoke is seen', 'Otto sat on the beach. Otto saw smoke behind the hill.', 'beach'],
    ['where a hut is built', 'Otto sat on the beach. Otto built a hut from planks.', 'beach'],
    [
      'home in the morning',
      'Greta lay in the kitchen. Greta danced in the ballroom. In the morning Greta woke by the stove.',
      'kitchen',
    ],
  ])('is told: %s', (_, text, place) => {
    expect(lastOf(text, 3)).toBe(place);
  });

  it.each([
    ['In the castle kitchen Greta scrubbed pots.', 'castle-kitchen'],
    ['In the palace stables Greta brushed a horse.', 'palace-stables'],
    ['In the mansion library Greta read a book.', 'mansion-library'],
  ])('is the room of a castle: %s', (text, place) => {
    expect(placesOf(text, 1)).toEqual([place]);
  });
});

describe('what a word means', () => {
  it.each([
    ['a bank of money', 'Cole parked outside the bank. Two men ran out with money.', 'street-outside'],
    ['a gate of an airport', 'Cole drove to the airport. Cole caught a thief at gate nine.', 'airport'],
    ['a lane of a pool', 'Amy dived into the pool. Halfway down the lane Amy swam back.', 'pool'],
    ['a moon that only rises', 'Otto sings by the lake. The moon came up over Otto.', 'lake'],
    ['a plane of paper', 'Milo sits in the ward. Milo folds a letter into a plane.', 'ward'],
    ['a coach of gold', 'Anna sits in the kitchen. The witch turned a pumpkin into a carriage.', 'kitchen'],
  ])('is no other place: %s', (_, text, place) => {
    expect(placesOf(text, 2).at(-1)).toBe(place);
  });
});

describe('a door that opens', () => {
  it.each([
    ['Elsie tiptoed through the hall. Behind it was a garden. Elsie laughed.', 'garden'],
    ['Elsie opened the door of the cellar. Behind it lay a tunnel. Elsie laughed.', 'tunnel'],
    ['Elsie opened a gate in the yard. Beyond it was a forest. Elsie laughed.', 'forest'],
  ])('leads on: %s', (text, place) => {
    expect(lastOf(text, 3)).toBe(place);
  });
});

describe('outside and in', () => {
  it.each([
    ['of the church', 'The bride ran out of the church.', 'church-front'],
    ['of a castle', 'Otto rode out of the castle.', 'castle-walls'],
    ['of the shop', 'Otto came out of the shop.', 'street-outside'],
    [
      'of a tunnel to the others',
      'A robot waits on the road. A girl comes out of a tunnel. The robot waves.',
      'road',
    ],
  ])('is told by who goes out %s', (_, text, place) => {
    expect(lastOf(text, 3)).toBe(place);
  });

  it.each([
    ['Anna sings on the beach. Anna came home.', 'home'],
    ['Anna sings in the kitchen. Otto came home late from the hospital.', 'kitchen'],
    ['Anna sings in the kitchen. Otto comes home to find a cat in the bathroom.', 'bathroom'],
  ])('is told by who comes home: %s', (text, place) => {
    expect(lastOf(text)).toBe(place);
  });

  it.each([
    ['Yara floats through the corridor. Yara looks out of the porthole at a planet.', 'corridor'],
    ['Anna sits in the kitchen. Anna looks out of the window at the garden.', 'kitchen'],
    ['Anna sits in the train. Anna stares out of the window at a village.', 'train'],
  ])('is no place that one looks out at: %s', (text, place) => {
    expect(lastOf(text)).toBe(place);
  });

  it('is what one rides through behind another', () => {
    expect(placesOf('Leila rides through the desert behind Otto. A fox leads her to a well.', 2)).toEqual([
      'desert',
      'well',
    ]);
  });

  it('begins and ends by the bed', () => {
    const text =
      'Elsie found a key under her pillow. She flew to the harbour. A bird set her down on her own windowsill.';
    expect(placesOf(text, 3)).toEqual(['bedroom', 'harbour', 'bedroom']);
  });

  it('is the bedroom of a person who wakes, before another place', () => {
    expect(placesOf('Otto woke up. Otto sang. Otto crept down the stairs.', 3)[0]).toBe('bedroom');
    expect(placesOf('A bear woke up. It yawned. It walked into the forest.', 3)[0]).not.toBe('bedroom');
  });

  it.each([
    ['past a window', 'Clara reads in the cafe. Daniel ran past the window.', 'street-outside'],
    ['past a door', 'Clara sings in the kitchen. Otto walked past the door.', 'corridor-outside'],
    ['up to a shop', 'Odo kneads dough in the kitchen. A knight rode up to the bakery.', 'street-outside'],
    ['but no train', 'Clara reads in the cafe. A train rushed past the window.', 'cafe'],
  ])('is told by who comes %s', (_, text, place) => {
    expect(lastOf(text)).toBe(place);
  });

  it('stays inside for those who are there', () => {
    const text = 'Clara reads in the cafe. Daniel ran past the window. Clara laughed.';
    expect(lastOf(text, 3)).toBe('cafe');
  });

  it('is the bedroom of who sleeps, where the stairs were told', () => {
    expect(lastOf('The boy sits on the stairs. Mr Bell slept soundly.')).toBe('bedroom');
    expect(lastOf('The boy sits in the tent. Mr Bell slept soundly.')).toBe('tent');
  });

  it.each([
    ['locks a door of the house', 'Anna sits in the house. Anna locks the kitchen door.', 'kitchen'],
    ['sits at a bath', 'Mara is at school. Mara sits on the edge of the bathtub.', 'bathroom'],
    ['sleeps through a noise', 'Mr Bell lives in a house. Mr Bell slept through the storm.', 'bedroom'],
    [
      'came to a house, a room of which was told',
      'Hale arrived at the concert hall. Miss Porter cried in her dressing room. Hale crouched beside a footprint.',
      'dressing-room',
    ],
  ])('is the room of who %s', (_, text, place) => {
    expect(lastOf(text, 3)).toBe(place);
  });

  it('begins in the house that was bought', () => {
    const text = 'The Bells bought an old house. Mrs Bell laughed. Mrs Bell walked to the river.';
    expect(placesOf(text, 3)).toEqual(['house', 'house', 'river']);
  });
});

describe('a football match', () => {
  it.each([
    'Tomas sat in the locker room with his gloves. In the final minute the referee pointed to the penalty spot.',
    'Marta trained behind the garage with a goalkeeper. On the day of the final her coach left Marta on the bench.',
    'Marta sat in the kitchen. The striker laughed. After half-time Marta took a penalty kick.',
  ])('is played on the pitch: %s', (text) => {
    expect(lastOf(text, 3)).toBe('football-pitch');
  });

  it('is none where the story is of another thing', () => {
    expect(lastOf('Anna sits in the kitchen. In the last minute she finds the key.')).toBe('kitchen');
  });
});

describe('who is where', () => {
  it.each([
    ['A gull watched Otto from the roof. Otto sang in the market.', 1],
    ['Anna sees Otto from the tower. Otto sang in the market.', 1],
    ['Anna watched Otto from behind the curtain. Otto sang in the kitchen.', 2],
  ])('is not beside who sees him from afar: %s', (text, count) => {
    const [first] = produceEmbedded({ text, frameCount: 2, arc: null }).frames;
    expect(first?.shot.cast).toHaveLength(count);
  });

  it.each([
    ['A knight grabbed a goose by the neck. Odo ran after the knight.', 'carrying the goose'],
    ['Anna snatched a purse from a stall. Otto chased Anna.', 'carrying the purse'],
    ['A fox stole a hen from the yard. Otto chased the fox.', 'carrying the hen in the mouth'],
  ])('has still what he took, where he is chased: %s', (text, doing) => {
    const [, second] = produceEmbedded({ text, frameCount: 2, arc: null }).frames;
    expect(second?.shot.cast.some((part) => part.doing.includes(doing))).toBe(true);
  });

  it.each([
    ['Rosa buys roller skates. Rosa rolled down the hill.', 'skating down the hill'],
    ['Rosa buys a barrel. Rosa rolled down the hill.', 'rolling down the hill'],
  ])('skates where the story gives him skates: %s', (text, doing) => {
    const [, second] = produceEmbedded({ text, frameCount: 2, arc: null }).frames;
    expect(second?.shot.cast[0]?.doing ?? '').toContain(doing);
  });

  it('is not there before he comes', () => {
    const text = 'Rosa crashed into a hedge. Carla came running across the grass.';
    const [first] = produceEmbedded({ text, frameCount: 1, arc: null }).frames;
    expect(first?.shot.cast.map(({ id }) => id)).toEqual(['rosa']);
  });

  it('comes down to the others, where a bird swoops', () => {
    const text = 'A gull sat on a roof. Biscuit drifted out to sea in a boat. The gull swooped down.';
    expect(lastOf(text, 3)).toBe(placesOf(text, 3)[1]);
  });

  it('stays on the pier, where the one he chases jumps into a boat', () => {
    const text =
      'The fishmonger chased Otto along the pier. Otto jumped into a rowing boat. The fishmonger threw a broom.';
    expect(placesOf(text, 3)).toEqual(['pier', 'rowing-boat', 'pier']);
  });

  it('is looked at where the other one is', () => {
    const text =
      'Anna cries in the dressing room. Otto stands on the stage. Anna looks at Otto. Anna hands Otto a bow.';
    expect(placesOf(text, 4).slice(2)).toEqual(['stage', 'stage']);
  });
});

describe('a boat that is rowed', () => {
  const lastDoings = (text: string, frameCount: number) =>
    produceEmbedded({ text, frameCount, arc: null })
      .frames.at(-1)!
      .shot.cast.map(({ doing }) => doing);

  const momentOf = (text: string, frameCount: number) =>
    produceEmbedded({ text, frameCount, arc: null }).frames.at(-1)!.shot.moment;

  it.each([
    ['Grandpa rows while Sam trails his hand in the lake. Nora smiles.', 2],
    ['Ben rowed Ada across the lake. She opened the basket.', 2],
    ['Anna paddled down the river. Ben sang.', 2],
  ])('has in it who does something meanwhile: %s', (text, frameCount) => {
    expect(lastDoings(text, frameCount)[0]).toMatch(/^sitting in the boat, /);
  });

  it.each([
    ['Ben rowed on the lake. Ada watched him from the shore.', 2],
    ['Ben rowed Ada across the lake. They landed. Ada opened the basket.', 3],
    ['Ben rowed Ada across the lake. The next morning Ada opened the basket.', 2],
    ['Ben rowed to the island. Ben ate a fish.', 2],
  ])('has nobody in it who is elsewhere or has landed: %s', (text, frameCount) => {
    expect(lastDoings(text, frameCount).join()).not.toMatch(/\bboat\b/);
  });

  it('is rowed on by who only looks and laughs', () => {
    expect(lastDoings('Ben rowed Ada across the lake. He laughed.', 2)[0]).toBe('rowing the boat, laughing');
    const text =
      'Grandpa rows while Sam trails his hand in the lake. Nora looks back at him, and he is smiling.';
    expect(lastDoings(text, 2)).toEqual(['looking back at the grandpa', 'rowing the boat, smiling']);
    expect(momentOf(text, 2)).toBe('Nora looks back at the grandpa, and he is smiling.');
  });
});
