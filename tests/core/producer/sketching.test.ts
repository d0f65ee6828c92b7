import { describe, expect, it } from 'vitest';
import { produceEmbedded } from '../../../web/core/producer/embedded.ts';

const produce = (text: string, frameCount = 12) => produceEmbedded({ text, frameCount, arc: null });
const names = (text: string) => produce(text).bible.cast.map(({ name }) => name);
/** The frame that tells a moment itself, no other view of it. */
const shotOf = (text: string, words: string, frameCount = 12) => {
  const frame = produce(text, frameCount).frames.find(
    ({ shot, description }) => shot.moment.includes(words) && description === shot.moment,
  );
  if (frame === undefined) throw new Error(`no frame tells "${words}"`);
  return frame.shot;
};
const who = (text: string, words: string) => shotOf(text, words).cast.map(({ id }) => id);
const doing = (text: string, words: string, id: string) =>
  shotOf(text, words).cast.find((one) => one.id === id)?.doing ?? '';

describe('a sentence of two clauses', () => {
  it.each([
    ['Ada shouts, they slide down the tail.', 2],
    ['Ada sells oranges, Otto sells carpets.', 2],
    ['Ada helps Otto up and they walk toward the forest.', 2],
    ['A taxi stops and the driver, a woman with green hair, asks the way.', 2],
    ['Ada opens the curtains and the morning sun floods the hall.', 2],
    ['Ada, a clockmaker, opens the curtains.', 1],
  ])('"%s" is %i moments', (text, count) => {
    expect(new Set(produce(text).frames.map(({ shot }) => shot.moment)).size).toBe(count);
  });

  it('has one light', () => {
    const text = 'Ada waits in the hall. She opens the curtains and the morning sun floods the hall.';
    expect(produce(text, 2).frames[1]?.shot.time).toBe('morning');
  });
});

describe('a story typed without capitals', () => {
  const text =
    'a girl dances in the hall. the ghosts wait. a fox runs into the garden. i clap. the girl laughs.';

  it('has the sentences of any other story', () => {
    expect(names(text).toSorted()).toEqual(['fox', 'ghosts', 'girl', 'narrator']);
    expect(shotOf(text, 'fox').place).toBe('garden');
  });

  it('keeps the places of all letters', () => {
    expect(produce(text, 5).frames[2]?.description).toBe('A fox runs into the garden.');
  });
});

describe('who is in the frame', () => {
  it('is somebody whom the story only calls she', () => {
    const text = 'She dances alone in the ballroom. A young officer bows. He takes her hand.';
    expect(who(text, 'dances')).toEqual(['woman']);
    expect(who(text, 'hand').toSorted()).toEqual(['woman', 'young-officer']);
  });

  it('is one of many', () => {
    const text = 'Twelve knights ride over the plain. In the evening they rest. One of them sings.';
    expect(who(text, 'sings')).toEqual(['knights']);
    expect(doing(text, 'sings', 'knights')).toMatch(/^one of them singing/);
  });

  it('is everybody, where the story says so', () => {
    const text =
      'A girl sits in the snow. An old man coughs. A guard shouts. Everyone throws themselves down.';
    expect(who(text, 'Everyone').toSorted()).toEqual(['girl', 'guard', 'old-man']);
    expect(doing(text, 'Everyone', 'guard')).toMatch(/^diving/);
  });

  it('is nobody who has gone, then or later', () => {
    const text =
      'Soldiers shout in the field. A girl helps an old man. The soldiers have gone. They walk to the forest.';
    expect(who(text, 'gone')).toEqual([]);
    expect(who(text, 'walk').toSorted()).toEqual(['girl', 'old-man']);
  });

  it('is nobody who does not come', () => {
    const text = 'A woman waits in the station. On Friday the boy did not come. She weeps. The boy sleeps.';
    expect(who(text, 'did not come')).toEqual([]);
  });

  it('is whom somebody jumps at or clings to', () => {
    const text = 'Leila beats the carpet in the market. A monkey jumps onto her head. Otto laughs.';
    expect(who(text, 'jumps').toSorted()).toEqual(['leila', 'monkey']);
  });

  it('are the two people, not the beast between them', () => {
    const text =
      'Yusuf sells oranges in the market. Leila sells carpets. A monkey steals an orange. Yusuf chases the monkey. Both laugh.';
    expect(who(text, 'laugh').toSorted()).toEqual(['leila', 'yusuf']);
  });

  it('does what it is found at', () => {
    const text = 'Otto opens the door of the attic. He finds Ada sitting on a trunk. Ada waves.';
    expect(doing(text, 'finds', 'ada')).toMatch(/^sitting on a trunk/);
  });

  it('is who does it, where it is told of what it is done to', () => {
    const text = 'A letter lies in the hallway. It was opened by the wrong man. Ada shouts.';
    expect(shotOf(text, 'opened').cast[0]).toMatchObject({
      id: 'wrong-man',
      doing: expect.stringMatching(/^opening/),
    });
  });
});

describe('who is a character', () => {
  it.each([
    ['what a rooster does is no crow', 'The rooster crows from the fence. Ada waits.', ['rooster', 'Ada']],
    ['a rank is no king', 'A mouse eats cheese, king of the house. Ada waits.', ['mouse', 'Ada']],
    [
      'what somebody once was is herself',
      'The driver stops. She told Ada she had once been a dancer. Ada waits.',
      ['driver', 'Ada'],
    ],
    ['Jay is a boy, no bird', 'Jay is late for school. He runs down the hill.', ['Jay']],
  ])('%s', (_, text, cast) => {
    expect(names(text)).toEqual(cast);
  });
});

describe('what is not done', () => {
  it.each([
    ['Ada had not left her apartment in years.', /^staying put/],
    ['For ten years Ada has not spoken a word.', /^silent/],
    ['Ada does not wave.', /^hands at the sides/],
  ])('"%s" is not seen done', (text, seen) => {
    expect(produce(`${text} Otto waits.`, 2).frames[0]?.shot.cast[0]?.doing).toMatch(seen);
  });
});

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

describe('beings and things of one sentence', () => {
  it.each([
    [
      'whose neck a hand touches',
      "Ada waits in the cellar. A cold hand touches Lily's neck. Otto sleeps.",
      'touches',
      'lily',
    ],
    [
      'at whose feet something falls',
      'A hunter kneels in the forest. A crow drops the ring at his feet. Ada waits.',
      'drops',
      'hunter',
    ],
    [
      'who sleeps meanwhile',
      'Ada and Otto drink tea on the roof, the monkey asleep between them. A monkey waits.',
      'drink',
      'monkey',
    ],
  ])('shows %s', (_, text, words, id) => {
    expect(who(text, words)).toContain(id);
  });

  it('takes nobody for a doer who only owns what acts', () => {
    const text = "Nadia shoots. Nadia's little sister, in the stands, covers her eyes. Otto sings.";
    expect(doing(text, 'sister', 'nadia')).not.toMatch(/covering/);
  });

  it('has no doer where a thing is named', () => {
    const text =
      'The crow drops the ring in the den. It is the ring his wife lost in the lake. A hunter weeps.';
    expect(shotOf(text, 'wife')).toMatchObject({ cast: [], place: 'den' });
  });

  it('plants the acorn, not the giant', () => {
    const text = 'Pip meets a giant on the hill. Pip gives the giant an acorn. They planted it together.';
    expect(produce(text, 3).frames[2]?.shot.cast[0]?.doing).toMatch(/^planting the acorn/);
  });

  it('knows a name by its list, the parent by the child and a beast by two words', () => {
    expect(names('Karen spills coffee. The phone rings.')).toEqual(['Karen']);
    expect(names('An old clockmaker had a daughter. She sings. The father weeps.')).toEqual([
      'old clockmaker',
      'daughter',
    ]);
    expect(doing('Benny rides on a sea lion in the pool. Ada waves.', 'rides', 'benny')).toContain(
      'sea lion',
    );
  });

  it('leads on whoever the story is about, over somebody who passes', () => {
    const text =
      'Mei kicks off her shoes. She gets out and runs across the bridge. A street musician plays. She laughs.';
    expect(who(text, 'laughs')).toEqual(['mei']);
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
    ['in front of one', 'The groom paces in front of the church. Ada sings.', 'street-outside'],
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

describe('what a story tells of itself', () => {
  it('makes you the barista, and the first customer what he is', () => {
    const text = "You're the new barista. The first customer is an astronaut. You drop the cup. He winks.";
    expect(names(text)).toEqual(['narrator', 'astronaut']);
  });

  it.each([
    ['6am. Ada opens the shop.', 'dawn'],
    ['It is dark outside. Ada opens the shop.', 'night'],
    ['At 11 pm Ada opens the shop.', 'night'],
  ])('knows the hour of "%s"', (text, time) => {
    expect(produce(`${text} Otto waits.`, 1).frames[0]?.shot.time).toBe(time);
  });

  it('means by "they" the two whom it only calls he and she', () => {
    const text = 'They had never danced. He opens the door of the garden. She laughs and takes his hand.';
    expect(
      produce(text, 3)
        .bible.cast.map(({ name }) => name)
        .toSorted(),
    ).toEqual(['man', 'woman']);
    expect(produce(text, 3).frames[0]?.shot.cast).toHaveLength(2);
  });
});

describe('the things of a moment', () => {
  it.each([
    ['Ada cracks eggs.', ['eggs']],
    ['Ada plants red roses.', ['red roses']],
    ['Ada finds a chest half buried in the sand.', ['chest']],
    ['Ada takes a bite.', []],
    ['Ada orders an oat latte.', ['oat latte']],
  ])('"%s" has %j', (text, props) => {
    expect(produce(`${text} Otto waits.`, 2).frames[0]?.shot.props).toEqual(props);
  });

  it('is by "it" what somebody came with', () => {
    const text =
      'A wolf waits in the square. Tom rings the alarm. Tom comes with a loaf of bread. The wolf takes it.';
    expect(produce(text, 4).frames[3]?.shot.cast[0]?.doing).toMatch(/^taking the loaf of bread/);
  });

  it('has two verbs of one form where they are told so', () => {
    expect(doing('The champion swings and misses. Ada waits.', 'swings', 'champion')).toMatch(
      /^swinging and missing/,
    );
  });

  it('is eaten by a beast, not handed over', () => {
    const text = 'A dog waits in the street. An old lady gives the dog a sausage. Ada waits.';
    expect(doing(text, 'gives', 'dog')).toBe('eating eagerly');
  });
});

describe('what is seen but not there', () => {
  it('is what a drawing shows', () => {
    const text = 'Ada sits in the hall. Mia looks at the drawing: a dragon eating the school. She laughs.';
    expect(who(text, 'laughs')).toEqual(['mia']);
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

describe('two who are called by pronouns first', () => {
  const text =
    'Two lovers on a bridge in the fog. She says goodbye. He gives her his watch. Ten years later the same bridge, sunshine. A woman stops, holding a boy by the hand. On her wrist: the watch.';

  it('are a woman, the one who comes later, and a man, not the boy', () => {
    expect(names(text).toSorted()).toEqual(['boy', 'lovers', 'man', 'woman']);
    expect(shotOf(text, 'gives').cast.map(({ id }) => id)).toEqual(['man', 'woman']);
  });

  it('meet in one place, whose heading is no prop, and the watch is on the wrist', () => {
    expect(produce(text).bible.places.map(({ name }) => name)).toEqual(['bridge']);
    expect(shotOf(text, 'wrist').props).toEqual(['the watch on the wrist']);
  });
});

describe('a mask of a clown', () => {
  it('is no clown', () => {
    expect(names('Three thieves in clown masks enter the bank. Ada laughs.')).toEqual(['thieves', 'Ada']);
  });
});

describe('the back of a beast', () => {
  it('has the beast below it', () => {
    const text = 'A whale surfaces beside the boat. Otto climbs on its back. Ada waves.';
    expect(who(text, 'climbs').toSorted()).toEqual(['otto', 'whale']);
  });
});

describe('small words that mislead', () => {
  it('are a number in a list, which nobody says', () => {
    expect(produce('1. Ada waits. 2. She opens the door.', 2).frames[1]?.shot.moment).toBe(
      'Ada opens the door.',
    );
  });

  it('are steps that a bear takes', () => {
    const text = 'A bear in a suit steps into the room. Ada waits.';
    expect(produce(text).bible.places.map(({ name }) => name)).toEqual(['room']);
  });

  it('are what somebody is taken for', () => {
    const text = 'A burglar climbs through the window. Marta thinks he is the new apprentice. She laughs.';
    expect(names(text)).toEqual(['burglar', 'Marta']);
  });

  it('are "then" before what is done to somebody else', () => {
    const text = 'A boy finds a soldier. The boy hesitates, then gives him his bread. A dog barks.';
    expect(who(text, 'gives').toSorted()).toEqual(['boy', 'soldier']);
  });
});
