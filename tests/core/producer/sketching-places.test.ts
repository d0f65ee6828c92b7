import { describe, expect, it } from 'vitest';
import { produceEmbedded } from '../../../web/core/producer/embedded.ts';

const produce = (text: string, frameCount = 12) => produceEmbedded({ text, frameCount, arc: null });
/** The frame that tells a moment itself, no other view of it. */
const shotOf = (text: string, words: string, frameCount = 12) => {
  const frame = produce(text, frameCount).frames.find(
    ({ shot, description }) => shot.moment.includes(words) && description === shot.moment,
  );
  if (frame === undefined) throw new Error(`no frame tells "${words}"`);
  return frame.shot;
};
const who = (text: string, words: string) => shotOf(text, words).cast.map(({ id }) => id);

describe('where it happens', () => {
  it.each([
    [
      'a heading',
      'Space station, year 2140. Ada checks the gauge. She floats to the airlock.',
      'space-station',
    ],
    [
      'a place of somebody',
      "Grandma's farm. Early morning. The rooster crows. Ada squeezes under the gate.",
      'farm',
    ],
    ['not the boat that is found', 'Ivo and Mika find a boat on the beach. They laugh.', 'beach'],
    ['not the taxi that comes', 'It is raining in the street. A taxi stops. Ada waves.', 'street'],
    [
      'not what is watched below',
      'Ada sits in the attic. She watches the people in the street below.',
      'attic',
    ],
  ])('is %s', (_, text, place) => {
    expect(produce(text, 2).frames[0]?.shot.place).toBe(place);
  });

  it.each([
    ['a sill', 'Ada reads in the kitchen. A cat lies on the windowsill.', 'lies', 'kitchen'],
    ['a rock', 'Ada hides in the cave. She sees a plant growing out of the rock.', 'plant', 'cave'],
    ['a gate', 'Ada and Otto meet at the gate of the amusement park.', 'meet', 'amusement-park'],
    ['a roof', 'Ada works in the shop. A biker climbs in through the roof.', 'biker', 'shop'],
    ['lights', 'Ada waits in the park. Otto points at the lights of the city below.', 'points', 'park'],
    ['a closet', 'Ada reads in the library. She looks in the closet.', 'closet', 'library'],
    ['a door', 'Ada is in the park. Otto reads in the library. Ada stands in the door.', 'door', 'library'],
    ['who walks in', 'Ada is in the park. Otto reads in the library. Ada walks in.', 'walks', 'library'],
  ])('is what is around %s', (_, text, words, place) => {
    expect(shotOf(text, words, 3).place).toBe(place);
  });

  it('is the rock that somebody climbs', () => {
    expect(shotOf('Ada waits in the village. She climbs the rock.', 'rock').place).toBe('rock');
  });

  it('is from the start where somebody works, where no other place is told', () => {
    const text = 'Rain falls. Dave, the clerk of the corner store, locks the door. He sits on the roof.';
    expect(produce(text, 3).frames.map(({ shot }) => shot.place)).toEqual([
      'corner-store',
      'corner-store',
      'roof',
    ]);
  });

  it('is no porch before anybody eats there', () => {
    const text =
      'Grandma makes pancakes. I crack the eggs. She flips one. The dog waits. We eat on the back porch.';
    const places = produce(text, 5).frames.map(({ shot }) => shot.place);
    expect(places).toEqual(['kitchen', 'kitchen', 'kitchen', 'kitchen', 'back-porch']);
  });

  it('is the room where the furniture stands', () => {
    const text = 'Mia puts Oscar to bed. She sits down on the sofa. The cat jumps on top of the fridge.';
    expect(shotOf(text, 'sofa', 3).place).toBe('living-room');
    expect(shotOf('Ada is in the bathroom. The cat jumps on top of the fridge.', 'fridge', 2).place).toBe(
      'kitchen',
    );
  });

  it('is in the open before a shrine, and between stalls at a festival', () => {
    const place = (text: string) => produce(text, 2).bible.places[0];
    expect(place('Ada kneels in the snow before a shrine.')).toMatchObject({ indoors: false });
    expect(place('Ada walks through the summer festival.')?.tags[0]).toBe('marketplace');
  });

  it('goes out of the door and comes back', () => {
    const text = 'Ada checks the gauge in the space station. Otto goes outside. Back inside they laugh.';
    expect(produce(text, 3).frames.map(({ shot }) => shot.place)).toEqual([
      'space-station',
      'open-space',
      'space-station',
    ]);
  });

  it('was elsewhere before somebody gets there', () => {
    const text = 'Ada whisks the dough. She lights the oven. She runs to the bridge. She waves.';
    expect(shotOf(text, 'whisks').place).toBe('kitchen');
    expect(shotOf(text, 'waves').place).toBe('bridge');
  });

  it('is the same place again', () => {
    const text = 'Ada fishes on the pier. Otto waits on the same pier.';
    expect(produce(text).bible.places.map(({ name }) => name)).toEqual(['pier']);
  });
});

describe('when it happens', () => {
  it.each([
    ['Now there were no stars.', 'night'],
    ['The lamps were lit.', 'dusk'],
    ['The mouse sets the clock to noon.', 'day'],
  ])('"%s" is %s', (text, time) => {
    expect(produce(`Ada waits in the hall. ${text} She smiles.`, 3).frames[2]?.shot.time).toBe(time);
  });

  it('rains where it is pouring', () => {
    expect(produce('It was pouring. Ada waits in the street.', 2).frames[1]?.shot.weather).toBe('rain');
  });
});

describe('how near it is', () => {
  const story = (moment: string) =>
    `Ada waits in the garden. Otto sits there too. ${moment} Otto sleeps. Ada sings. Otto reads. Mira sits.`;

  it.each(['Ada jumps over the fence.', 'Ada climbs onto the roof.', 'Ada pulls the boat.', 'Ada falls.'])(
    'shows the whole body where it is needed: %s',
    (moment) => {
      const [, , verb = ''] = moment.split(' ');
      expect(shotOf(story(moment), verb, 7).size).toMatch(/^(?:full|wide|medium long) shot$/);
    },
  );

  it('shows both of two who embrace', () => {
    expect(shotOf(story('Ada hugs Mira.'), 'hugs', 7).size).toMatch(/two-shot|full|medium long|wide/);
  });

  it('goes near to a small thing, and keeps off a large one', () => {
    expect(shotOf(story('The watch ticks on a stone.'), 'watch', 7).size).toMatch(/close-up|medium shot/);
    expect(shotOf(story('Thunder rolls over the hills.'), 'Thunder', 7).size).toMatch(
      /wide|full|medium long/,
    );
  });

  it('makes an insert of something small that is handled, never of dressing or running', () => {
    const inserts = produce(
      'Ada wakes in the hall. She puts on her coat. She drops the bucket and runs away. She opens a letter. Otto waits. Ada sings. Otto sleeps.',
      7,
    ).frames.filter(({ shot }) => shot.size === 'extreme close-up');
    expect(inserts.map(({ description }) => description).join(' ')).toMatch(/^Ada opens a letter\.$/);
  });
});

describe('a place that is only told of', () => {
  it('is a heading with its kind, and no prop', () => {
    const { shot } = produce(
      'Haunted house, night, rain. Ada and Otto dance there for an hour in silence.',
      2,
    ).frames[0] ?? { shot: undefined };
    expect(shot).toMatchObject({ place: 'haunted-house', time: 'night', weather: 'rain', props: [] });
  });

  it('is no place where thunder rolls, for who is elsewhere', () => {
    const text = 'The people wait in the village. Thunder rolls over the hills. The people dance.';
    expect(produce(text, 3).frames.map(({ shot }) => shot.place)).toEqual(['village', 'hills', 'village']);
  });

  it('is entered through its doors, and where a bed stands is a room', () => {
    expect(shotOf('Ada waits on the bridge. Mei runs through the church doors.', 'runs').place).toBe(
      'church',
    );
    expect(shotOf('Otto goes up the fire escape. He sits down on the bed.', 'sits').place).toBe('bed');
  });

  it('is a memory, with an hour of its own', () => {
    const text =
      'Ada smokes in the office. Flashback: a river at dusk, Ada carries a girl. Back in the office Ada weeps.';
    expect(produce(text, 3).frames.map(({ shot }) => [shot.place, shot.time])).toEqual([
      ['office', 'day'],
      ['river', 'dusk'],
      ['office', 'day'],
    ]);
  });

  it('begins where the story begins, not where it is hours later', () => {
    const text = 'The goalkeeper dives. The referee whistles. Later, in the empty kitchen, Ada weeps.';
    expect(produce(text, 3).frames.map(({ shot }) => shot.place)).toEqual([
      'football-pitch',
      'football-pitch',
      'empty-kitchen',
    ]);
  });
});

describe('what words of time leave out', () => {
  it.each([
    ['Ada finds a boat on the beach after the storm.', /^finding a boat on the beach(?!.*storm)/],
    ['One morning Ada picks a red tomato.', /^picking a red tomato/],
    ['Ada catches the ball and says: "Now."', /^catching the ball(?!.*saying)/],
  ])('%s', (text, seen) => {
    expect(produce(`${text} Otto waits.`, 2).frames[0]?.shot.cast[0]?.doing).toMatch(seen);
  });

  it('has clear weather after the storm', () => {
    const text = 'A storm shakes the ship. Ada clings to the mast. The storm had passed. Ada laughs.';
    expect(produce(text, 4).frames[3]?.shot.weather).toBe('clear');
  });
});

describe('where somebody is who is outside', () => {
  it.each([
    ['of a house', 'A dog waits outside a supermarket. Ada sings.', 'street-outside'],
    ['in front of one', 'The groom paces in front of the church. Ada sings.', 'church-front'],
    ['of a room', 'Ada waits outside the office. Otto sings.', 'corridor-outside'],
  ])('is no room: %s', (_, text, place) => {
    expect(produce(text, 2).frames[0]?.shot.place).toBe(place);
  });

  it('stays there when the shop closes, and goes nowhere by a thought or a sight', () => {
    const text =
      'A dog waits in the street. The shop closes. The dog thinks of the boy, asleep at home. It sees him run to the bridge.';
    expect(new Set(produce(text, 4).frames.map(({ shot }) => shot.place))).toEqual(new Set(['street']));
  });
});

describe('what is seen but not there', () => {
  it('is what a drawing shows', () => {
    const text = 'Ada sits in the hall. Mia looks at the drawing: a dragon eating the school. She laughs.';
    expect(who(text, 'laughs')).toEqual(['mia', 'ada']);
  });

  it('is a place that something is thrown into, or is only as big as', () => {
    const text =
      'Ada waits on the bridge. She throws a stone into the river. A snail as big as a house sleeps.';
    expect(produce(text).bible.places.map(({ name }) => name)).toEqual(['bridge']);
  });

  it('is the place that somebody comes from by his trade', () => {
    const text = 'A goat lives on the roof. The cook of the inn climbs up. The cook sings.';
    expect(new Set(produce(text, 3).frames.map(({ shot }) => shot.place))).toEqual(new Set(['roof']));
  });
});

describe('the back of a beast', () => {
  it('has the beast below it', () => {
    const text = 'A whale surfaces beside the boat. Otto climbs on its back. Ada waves.';
    expect(who(text, 'climbs').toSorted()).toEqual(['otto', 'whale']);
  });
});

describe('where a story begins', () => {
  it.each([
    [
      'is what the wind shakes',
      'Autumn wind shakes the vineyard. Pietro carries grapes. He rests.',
      'vineyard',
    ],
    ['is the cave that snow lies before', 'A bear wakes. Snow lies in front of the cave. He yawns.', 'cave'],
    ['is no rock to stumble over', 'An astronaut lands. She stumbles over a rock. She screams.', 'spaceship'],
  ])('%s', (_, text, place) => {
    expect(produce(text, 3).frames[0]?.shot.place).toBe(place);
  });
});

describe('how near the camera is', () => {
  const text = 'Ada, Otto and Mira wait in the hall. They hold a candle. They open the letter. They read it.';

  it('has room for three', () => {
    for (const { shot } of produce(text, 8).frames.filter(({ shot }) => shot.cast.length > 2))
      expect(shot.size).not.toMatch(/close-up|two-shot|over-the-shoulder/);
  });

  it('is nearest for one alone', () => {
    for (const { shot } of produce(text.replace(' and Mira', ''), 8).frames)
      expect(shot.size === 'extreme close-up' && shot.cast.length > 1).toBe(false);
  });
});

describe('a place told by words beside it', () => {
  it.each([
    ['the cab of a crane', 'Ada sits in the cab of her crane. She sings.', 'sings', 'crane-cab'],
    [
      'the hull of a submarine',
      'A submarine sinks. Ada listens at the hull. She sings.',
      'sings',
      'submarine',
    ],
    ['a floor with a printer', 'The printer on the fourth floor hums. Ada sings.', 'sings', 'office'],
    ['a kitchen table', 'Otto runs through the park. Ada sits at the kitchen table.', 'sits', 'kitchen'],
    ['the stairs of a workshop', 'Ada runs up the stairs of the workshop. She sings.', 'sings', 'workshop'],
    ['a stove on a ship', 'Ada waits on the deck. That night she sits by the stove.', 'stove', 'galley'],
    ['a dome, not what is seen from it', 'Ada works in the dome. She can see the red dunes.', 'see', 'dome'],
    [
      'where music is heard, not where it is',
      'Ada waits in the hall. She hears music from the cellar.',
      'hears',
      'hall',
    ],
    ['a bed at the end of the stairs', 'Ada runs down the stairs. She goes back to bed.', 'bed', 'bed'],
  ])('%s', (_, text, words, place) => {
    expect(shotOf(text, words).place).toBe(place);
  });

  it.each([
    ['behind a chapel', 'Ada keeps bees behind the chapel. She sings.', 'sings', 'garden'],
    ['behind a bakery', 'Ada waits behind a bakery. She sings.', 'sings', 'yard'],
    [
      'before a castle that somebody rides to',
      'Ada rides to the old castle. She sings.',
      'sings',
      'castle-walls',
    ],
    [
      'at the door of a museum',
      "Ada picks the lock of the museum's back door. She sings.",
      'sings',
      'street-outside',
    ],
    ['beside the truck', 'Ada waits in the garden. She carries a box to the truck.', 'truck', 'garden'],
    [
      'out of the window',
      'Ada dances in the museum. She jumps out of the window.',
      'jumps',
      'street-outside',
    ],
    ['far below a crane', 'Ada sits in the cab of her crane. Below, Otto waves.', 'waves', 'building-site'],
  ])('is outside: %s', (_, text, words, place) => {
    const { shot, bible } = { shot: shotOf(text, words), bible: produce(text, 12).bible };
    expect(shot.place).toBe(place);
    expect(bible.places.find(({ id }) => id === place)?.indoors).toBe(false);
  });

  it('leaves everybody else where they are, when somebody waits in a van', () => {
    const text = 'Ada dances in the museum. Otto waits in the van. Ada laughs.';
    expect(shotOf(text, 'laughs').place).toBe('museum');
  });

  it('stays a room where something is heard outside', () => {
    const text = 'Ada waits in the kitchen. Something is scratching outside. Ada opens the drawer.';
    expect(shotOf(text, 'drawer').place).toBe('kitchen');
  });
});

describe('the hour and the weather', () => {
  it.each([
    ['two in the morning', 'Ada opens the shop at two in the morning.', { time: 'night' }],
    ['after work', 'After work Ada climbs down the ladder.', { time: 'dusk' }],
    ['a lunch that is handed over', 'Otto hands Ada his lunch.', { time: 'day' }],
    ['the middle of winter', 'A fox wakes up in the middle of winter.', { weather: 'snow' }],
  ])('are told by %s', (_, text, hour) => {
    expect(produce(text, 1).frames[0]?.shot).toMatchObject(hour);
  });
});

describe('words at the end of a sentence', () => {
  it('make no place of what people do', () => {
    expect(
      produce('Ada and Otto dance in the garden. They fly home.', 2).bible.places.map(({ id }) => id),
    ).toEqual(['garden']);
  });

  it('make a place that is full of something', () => {
    expect(shotOf('Ada lands in a jungle full of dinosaurs. She sings.', 'sings').place).toBe('jungle');
  });
});

describe('a place that somebody passes or sees', () => {
  it.each([
    [
      'a border from the train',
      'Ada sleeps in the train. At the border two policemen open the door.',
      'policemen',
      'train',
    ],
    ['the moon by its light', 'Ada waits on the beach. A bottle is silver in the moon.', 'silver', 'beach'],
    [
      'a floor from the ladder',
      'Smoke pours out of the windows of the old hotel. Ada climbs the ladder to the sixth floor.',
      'ladder',
      'street-outside',
    ],
    ['the street from a window', 'Ada sings in the museum. Below, Otto waves.', 'waves', 'street-outside'],
    [
      'the castle from without',
      'Ada rides to the castle. She sits in the throne room. Outside, a horse eats roses.',
      'roses',
      'castle-walls',
    ],
  ])('is %s', (_, text, words, place) => {
    expect(shotOf(text, words).place).toBe(place);
  });

  it('is a bedroom where somebody is woken before they go', () => {
    const text = 'Otto wakes me at four. We drive to the lake. I row.';
    expect(produce(text, 3).frames.map(({ shot }) => shot.place)).toEqual(['bedroom', 'lake', 'lake']);
  });
});

describe('somebody on the way', () => {
  const text =
    'Ada stands in the space station. She floats through the corridor to the engine room. Pipes leak steam. She closes the valve.';

  it('is seen on it, and is where it leads after that', () => {
    expect(shotOf(text, 'floats').place).toBe('corridor');
    expect(shotOf(text, 'closes').place).toBe('engine-room');
  });

  it('is there when pipes leak and lights go out', () => {
    expect(shotOf(text, 'Pipes').cast).toMatchObject([
      { id: 'ada', doing: expect.stringMatching(/^looking up/) },
    ]);
  });

  it('is at the sea where the sea is seen', () => {
    expect(shotOf('Ada waits in the garden. In the morning she sees the sea.', 'sees').place).toBe('sea');
  });
});

describe('a room in a hospital', () => {
  it('is told by its number', () => {
    const text = 'Nurse Ada walks down the dark hallway. In room seven a boy lies awake. He sings.';
    expect(shotOf(text, 'sings').place).toBe('hospital-room');
  });
});

describe('the start of a day', () => {
  it('is a bedroom at night where somebody gets up at three', () => {
    const shots = produce('Otto gets up at three. In the bakery he kneads dough.', 2).frames.map(
      ({ shot }) => shot,
    );
    expect(shots.map(({ place }) => place)).toEqual(['bedroom', 'bakery']);
    expect(shots[0]?.time).toBe('night');
  });
});

describe('a house or a bus told by a part of it', () => {
  it.each([
    ['is the bus that rain falls on', 'Rain hammers on the roof of the bus. Ada sings.', 'sings', 'bus'],
    [
      'is a bathroom where somebody is put in the bathtub',
      'Ada waits in the field. She puts the dog in the bathtub.',
      'puts',
      'bathroom',
    ],
    [
      'is outside where somebody opens the barn door',
      'Ada waits in the field. She opens the barn door.',
      'opens',
      'farmyard',
    ],
  ])('%s', (_, text, words, place) => {
    expect(shotOf(text, words).place).toBe(place);
  });
});
