import { describe, expect, it } from 'vitest';
import { produceEmbedded } from '../../../web/core/producer/embedded.ts';

const produce = (text: string) => produceEmbedded({ text, frameCount: 12, arc: null });
const cast = (text: string) => produce(text).bible.cast;
const ids = (text: string) => cast(text).map(({ id }) => id);
const one = (text: string, id: string) => cast(text).find((member) => member.id === id);
const who = (text: string, words: string) => {
  const frame = produce(text).frames.find(
    ({ shot, description }) => shot.moment.includes(words) && description === shot.moment,
  );
  if (frame === undefined) throw new Error(`no frame tells "${words}"`);
  return frame.shot.cast.map(({ id }) => id);
};

describe('a beast with a name', () => {
  it.each([
    ['a plant', 'Moss the troll lived in a cave. One night he roared.', 'moss', 'creature'],
    ['a food', 'Pepper the cat crept closer. She sat down.', 'pepper', 'animal'],
    ['a word of its own', 'Marmalade the hen ran away. She slept.', 'marmalade', 'animal'],
  ])('has its name from what stands before "the": %s', (_, text, id, kind) => {
    expect(one(text, id)?.kind).toBe(kind);
  });

  it.each([
    ['a terrier', 'Bram walked with his terrier, Spot. The dog barked. Bram sang.', ['bram', 'spot']],
    ['a mare', 'Ada rode her mare. The horse jumped. Ada laughed.', ['ada', 'mare']],
    ['a dragon', 'A dragon slept. Otto woke the beast. It yawned.', ['dragon', 'otto']],
  ])('is called by the wider word: %s', (_, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it('is he or she by what it does with its own body', () => {
    const text =
      'Otto laughed. Spot the dog swam with a rope in his teeth. A sailor caught it and tied it to the mast.';
    expect(who(text, 'tied')).toEqual(['sailor']);
    expect(one('Pepper the cat licked her lips. Otto laughed.', 'pepper')?.sex).toBe('female');
  });
});

describe('mothers and babies of beasts', () => {
  const owls =
    'A baby owl fell into the straw. Otto picked it up. The mother owl swooped down. Otto put the little one into the grass. The mother looked at her baby. Both owls sat on the roof.';

  it('are two, and nobody besides', () => {
    expect(ids(owls)).toEqual(['baby-owl', 'otto', 'mother-owl']);
    expect(one(owls, 'mother-owl')).toMatchObject({ kind: 'animal', sex: 'female' });
  });

  it('are who is called "the little one", "the mother" and "both owls"', () => {
    expect(who(owls, 'into the grass')).toEqual(['otto', 'baby-owl']);
    expect(who(owls, 'looked')).toEqual(['mother-owl', 'baby-owl']);
    expect(who(owls, 'sat on the roof').sort()).toEqual(['baby-owl', 'mother-owl']);
  });

  it('leave human mothers alone', () => {
    const text =
      'Ida and her mother walked. A mother bear came out of the woods. The mother screamed. Ida ran.';
    expect(ids(text)).toEqual(['ida', 'mother', 'mother-bear']);
    expect(who(text, 'screamed')).toEqual(['mother']);
  });

  it('are there with their bodies, whatever is said of them', () => {
    const text = 'The cub ran up the hill. The mother bear waited. She licked its sticky ears.';
    expect(who(text, 'licked')).toEqual(['mother-bear', 'cub']);
  });
});

describe('a robot with a name', () => {
  it.each([
    ['him', 'Ines walked in. A robot called Pip lay on the floor. Ines hugged him.', ['ines', 'pip']],
    ['her', 'Mr. Okoro slept. A robot named Dot baked. He hugged her.', ['mr-okoro', 'dot']],
  ])('is "%s", and nobody is invented', (_, text, expected) => {
    expect(ids(text).sort()).toEqual(expected.toSorted());
    expect(who(text, 'hugged')).toHaveLength(2);
  });
});

describe('whose river it is that somebody falls into', () => {
  it('is the one’s who was there', () => {
    const text =
      'Moss the troll slept. One day a dragon called Ember crashed into his river. He pulled her out.';
    expect(who(text, 'pulled')).toEqual(['moss', 'ember']);
    expect(one(text, 'ember')?.sex).toBe('female');
  });
});

describe('"they" after two who had to do with each other', () => {
  it.each([
    [
      'a goose that is carried',
      'Odo hit a knight. The knight fled. Odo picked up the goose and carried her home. They both slept.',
      'slept',
      ['odo', 'goose'],
    ],
    [
      'who knocked and who opened',
      'The farmer’s wife chased the cat. The cat went to the witch and knocked. The witch opened. They both laughed.',
      'laughed',
      ['cat', 'witch'],
    ],
  ])('are those two: %s', (_, text, words, expected) => {
    expect(who(text, words).sort()).toEqual(expected.toSorted());
  });
});

describe('"he" after a clause with two', () => {
  it.each([
    ['stared at', 'Duarte ran up and stared at Tomas. He kicked the ball hard.', 'kicked', 'duarte'],
    ['was given by', 'Silas was given a drum by General Ward. He crossed the river.', 'crossed', 'silas'],
    ['asked', 'Otto waved to Bruno. He opened the door.', 'opened', 'otto'],
  ])('goes on with who did something: %s', (_, text, words, id) => {
    expect(who(text, words)).toEqual([id]);
  });

  it.each([
    ['but', 'Theo cried. His father carried him to the pool, but he kicked the water.', 'kicked', 'theo'],
    ['and', 'Otto pushed Bruno over, and he fell into the river.', 'fell', 'bruno'],
    [
      'and, at the body',
      'A goose bit the knight’s nose, and he tumbled into the river.',
      'tumbled',
      'knight',
    ],
  ])('is the other one within the sentence, where it is said: %s', (_, text, words, id) => {
    expect(who(text, words)[0]).toBe(id);
  });

  it('is of whom the sentence told, not who ended it', () => {
    const text = 'Bruno the dog barked until a cat ran up a ladder. Then he carried the ball home.';
    expect(who(text, 'carried')[0]).toBe('bruno');
  });
});

describe('who is not there', () => {
  it.each([
    ['not to be woken', 'Wren crept out without waking her parents. She ran.', ['wren']],
    [
      'a name that is only called',
      'Ada sat in the chair. The old man called her Lucy. Ada sang.',
      ['ada', 'old-man'],
    ],
    ['a church', 'A monk called Thomas rang the bell of Saint Anne. He prayed.', ['thomas']],
  ])('is nobody of the cast: %s', (_, text, expected) => {
    expect(ids(text).sort()).toEqual(expected.toSorted());
  });

  it('is not the men who were told of, where others come', () => {
    const text = 'Otto and Bruno waited. The men of the next village came over the bridge. Otto waved.';
    expect(who(text, 'came')).toEqual(['men']);
  });
});

describe('a name that is also a rank or a beast', () => {
  it.each([
    [
      'a gull called Admiral',
      'A gull called Admiral sat on the roof. Admiral flew away.',
      'admiral',
      'animal',
    ],
    ['a dog named Bear', 'Ada had a dog named Bear. Bear barked.', 'bear', 'animal'],
    ['a girl called Robin', 'A girl called Robin sat on the roof. Robin sang.', 'robin', 'person'],
  ])('is the name of who is called so: %s', (_, text, id, kind) => {
    expect(one(text, id)?.kind).toBe(kind);
    expect(cast(text).filter(({ name }) => name.toLowerCase() === id)).toHaveLength(1);
  });
});

describe('years that kin tell', () => {
  it.each([
    ['a years-old before the name', 'Six-year-old Theo swam. He laughed.', 'theo', 'child'],
    ['the brother of a little sister', 'Leo and his little sister Nina baked. Leo laughed.', 'leo', 'child'],
    ['a daughter of the old', 'Grandma Rosa danced. Her daughter Carla laughed.', 'carla', 'adult'],
  ])('are those of %s', (_, text, id, age) => {
    expect(one(text, id)?.age).toBe(age);
  });
});

describe('a frame that tells more than one clause', () => {
  const few = (text: string, count: number, words: string) =>
    produceEmbedded({ text, frameCount: count, arc: null })
      .frames.find(({ shot }) => shot.moment.includes(words))
      ?.shot.cast.map(({ id }) => id)
      .sort();

  it('leaves out who was there the night before, and who has gone', () => {
    const text =
      'Ada sat in the kitchen. Otto shook his head. The next morning Ada opened the big box in the kitchen.';
    expect(few(text, 2, 'opened')).toEqual(['ada']);
    const ghost =
      'Ada sat on the stairs. A pale boy faded away. Ada lifted the big stone up with both hands.';
    expect(few(ghost, 2, 'lifted')).toEqual(['ada']);
  });

  it('shows who holds her hands while she goes', () => {
    const text = 'Leo and Rosa came to the park. Leo held both her hands while she wobbled along the path.';
    expect(few(text, 2, 'wobbled')).toEqual(['leo', 'rosa']);
  });

  it('keeps the other one on the bench', () => {
    const text =
      'Clara and Daniel met in the park. They sat down on a bench and talked. Daniel did not look up.';
    expect(few(text, 4, 'look up')).toEqual(['clara', 'daniel']);
  });
});

describe('one who is called otherwise later', () => {
  it.each([
    [
      'a thief',
      'A thin man in a hat winked. He snatched the violin. Ada chased the thief. She sang.',
      ['ada', 'thief'],
    ],
    [
      'an officer',
      'A policewoman came. Otto sat down. The officer handcuffed Otto.',
      ['otto', 'policewoman'],
    ],
    ['a stranger', 'An old man came in. The stranger sat down. Otto sang.', ['old-man', 'otto']],
    [
      'who got on',
      'Only one passenger got on, a pale girl in a wet dress. Otto drove. She slept.',
      ['otto', 'passenger'],
    ],
    ['who it was', 'A young woman ran in. It was Lucy. Otto laughed.', ['lucy', 'otto']],
  ])('is nobody new: %s', (_, text, expected) => {
    expect(ids(text).sort()).toEqual(expected.toSorted());
  });

  it('is the old man of whom the story tells less', () => {
    const text =
      'Inspector Hale studied the floor. Hale found Otto, the caretaker. Hale led him up to the stage. Miss Porter looked at the old man. She handed him the bow, and he played.';
    expect(who(text, 'played')).toContain('otto');
    expect(one(text, 'otto')?.age).toBe('old');
  });
});

describe('things that look alive', () => {
  it.each([
    ['a toy that lies', 'Ada lifted the board. Below it lay a small wooden horse. She took it.', ['ada']],
    ['fish to eat', 'Ada stole fish. Otto slipped on a fish and fell. Ada laughed.', ['ada', 'otto']],
    ['a ship', 'Ada was alone on the starship Calyx. She slept.', ['ada']],
  ])('are nobody: %s', (_, text, expected) => {
    expect(ids(text).sort()).toEqual(expected);
  });

  it.each([
    ['a wooden horse that neighs', 'A wooden horse neighed. Ada laughed.', 'wooden-horse'],
    ['a fish that speaks', 'Ada sat down. A golden fish spoke to her.', 'golden-fish'],
  ])('are somebody where they act: %s', (_, text, id) => {
    expect(ids(text)).toContain(id);
  });
});

describe('Mr and Mrs', () => {
  it('are two', () => {
    const text = 'Mr and Mrs Bell bought the house. Mr Bell slept. Mrs Bell lit a candle.';
    expect(who(text, 'bought')).toEqual(['mr-bell', 'mrs-bell']);
    expect(one('Mr and Mrs Bell danced. They laughed.', 'mr-bell')?.sex).toBe('male');
  });
});

describe('a captain', () => {
  it.each([
    [
      'of a team',
      'The team ran onto the pitch. Joana, the captain, fell. She held her foot.',
      'joana',
      /player/,
    ],
    ['of soldiers', 'The soldiers came. The captain drew his sword. He shouted.', 'captain', /lieutenant/],
    ['at sea', 'The ship rolled. The captain shouted. He fell.', 'captain', /captain/],
  ])('is dressed by the story: %s', (_, text, id, look) => {
    expect(one(text, id)?.look).toMatch(look);
  });
});

describe('many', () => {
  it.each([
    ['hid', 'Agnes hid the children in her mill. She waited.', 'children'],
    ['led', 'Otto led the soldiers to his house. He slept.', 'soldiers'],
    ['called', 'Ada called the sailors from her window. She waved.', 'sailors'],
  ])('are neither all men nor all women by the pronoun of who %s them', (_, text, id) => {
    expect(one(text, id)?.sex).toBe('unknown');
  });
});

describe('"he" and "they" after several', () => {
  it.each([
    [
      'an old man they showed it to',
      'Emma and Paul showed the letter to an old man. He began to cry.',
      'cry',
      ['old-man'],
    ],
    [
      'whose window it was',
      'Emma and Ada walked to the window of the headmaster. He opened it.',
      'opened',
      ['headmaster'],
    ],
    ['the many she walked to', 'Ada walked over to the soldiers. They laughed.', 'laughed', ['soldiers']],
    [
      'himself, where he asks her to do it',
      'Amina found a prince. He asked her to teach him. They sang together.',
      'sang',
      ['amina', 'prince'],
    ],
  ])('is %s', (_, text, words, expected) => {
    expect(who(text, words).sort()).toEqual(expected);
  });
});

describe('names of another shape', () => {
  it.each([
    ['a byname', 'At the village fair Zoltan the Great bowed. He sang.', ['zoltan']],
    ['behind words of place', 'In the kitchen Duarte sang. He laughed.', ['duarte']],
    ['twins with a surname', 'In the yard the Miller twins laughed. They ran.', ['twins']],
    [
      'a maid of any kind',
      'The chambermaid heard singing. She opened the door. The maid ran.',
      ['chambermaid'],
    ],
    [
      'a pale lady who is the ghost',
      'Ada saw a pale lady at the mirror. Ada sat down beside the ghost.',
      ['ada', 'ghost'],
    ],
  ])('are who they name, and nobody besides: %s', (_, text, expected) => {
    expect(ids(text).sort()).toEqual(expected);
  });

  it('leave ships to the sea', () => {
    expect(ids('Otto waited. The ferry Wagtail sailed away. Otto sang.')).toEqual(['otto']);
  });
});

describe('what two with names are', () => {
  const chefs =
    'Marcel and Bruno were the two best chefs in Lyon. A woman came in. Both chefs ran to her. She gave them a prize.';

  it('is told of them, and of nobody besides', () => {
    expect(ids(chefs)).toEqual(['marcel', 'bruno', 'woman']);
    expect(one(chefs, 'bruno')?.look).toMatch(/chef/);
  });

  it('is what they are called by, and they are who is given something', () => {
    expect(who(chefs, 'ran').sort()).toEqual(['bruno', 'marcel', 'woman']);
    expect(who(chefs, 'gave').sort()).toEqual(['bruno', 'marcel', 'woman']);
  });
});

describe('what she is given', () => {
  it.each([
    ['things', 'A goose came in. Otto fed her crumbs from the table.', ['otto', 'goose']],
    ['food', 'A girl knocked. Otto opened. He gave her soup.', ['otto', 'girl']],
    ['flowers', 'A girl waited. Otto handed her flowers and bowed.', ['otto', 'girl']],
  ])('shows her too: %s', (_, text, expected) => {
    const words = / (fed|gave|handed) /.exec(text)?.[1] ?? '';
    expect(who(text, words).sort()).toEqual(expected.toSorted());
  });
});

describe('who is only told of', () => {
  it.each([
    ['never came', 'Otto carried soup for a lady who never came. He sang.', ['otto']],
    [
      'of a time before',
      'Kenji met the gardener who had betrayed his lord. He bowed.',
      ['gardener', 'kenji'],
    ],
    ['had been', 'Tomek ran to his mother. Hanka had been her aunt. They hurried home.', undefined],
  ])('is not there: %s', (_, text, expected) => {
    if (expected !== undefined) expect(ids(text).sort()).toEqual(expected);
    else expect(who(text, 'hurried').sort()).toEqual(['mother', 'tomek']);
  });
});

describe('every one of many', () => {
  const text = 'Every pupil laughed except Pell. He coughed. The pupils ran out.';

  it('is the many, and the one who is spared is he', () => {
    expect(ids(text)).toEqual(['pupils', 'pell']);
    expect(who(text, 'coughed')).toEqual(['pell']);
  });
});

describe('small things that tell who', () => {
  it('sees her who is let do something', () => {
    expect(who('A singer waited. The boy let her hold the turtle. He laughed.', 'let')).toContain('singer');
  });

  it('takes a word between commas behind a beast for its name', () => {
    expect(ids('Otto had a sled. His dog, Storm, pulled it. Storm barked.')).toEqual(['otto', 'storm']);
  });

  it('makes the brother of a child a child, but not her older brother', () => {
    expect(one('Lila forgot her homework. Her brother Sam laughed.', 'sam')?.age).toBe('child');
    expect(one('A little girl cried. Her older brother Sam laughed.', 'sam')?.age).not.toBe('child');
  });
});

describe('what goes on while something else is done', () => {
  const parts = (text: string, frameCount: number) =>
    produceEmbedded({ text, frameCount, arc: null }).frames.at(-1)?.shot.cast ?? [];

  it('carries on what was picked up', () => {
    const text =
      'Bruno the dog saw a baby owl. He picked up the owl in his mouth and trotted across the meadow.';
    expect(parts(text, 2).map(({ doing }) => doing.split(', ').at(-1))).toEqual([
      'carrying the owl in the mouth',
      'held in the mouth',
    ]);
  });

  it('stands in the middle of those between whom somebody jumps', () => {
    const text = 'A baby owl cried. A cat came. Bruno the dog jumped between them and barked.';
    expect(parts(text, 3).map(({ id, side }) => `${id} ${side}`)).toEqual([
      'bruno centre',
      'cat left',
      'baby-owl right',
    ]);
  });

  it.each([
    ['rides what was ridden', 'Otto rode a bicycle. Otto swerved through a stall.', /^swerving on a bicycle/],
    ['plays what is played', 'Otto loved the violin. He played to the seats.', /^playing the violin to/],
    [
      'lies at the end',
      'Ada came. Ada put the cup down in the grass and lay flat.',
      /^putting .* lying flat$/,
    ],
    [
      'swoops and pecks',
      'Otto slept. The owl swooped down and pecked him on the head.',
      /^swooping down, pecking/,
    ],
  ])('%s', (_, text, doing) => {
    expect(parts(text, 2)[0]?.doing).toMatch(doing);
  });

  it('leaves out who has given it, where the next act is shown', () => {
    const text =
      'Ada and Otto smiled. Otto loved the violin. She handed him the bow, and he played to the empty seats.';
    expect(parts(text, 3).map(({ id }) => id)).toEqual(['otto']);
  });
});

describe('a name that opens a sentence', () => {
  it.each([
    ['Ilya was the only one left. Back in the greenhouse Ilya took off his helmet.', 'ilya', 'male'],
    ['Odalys was late. Later that night at the harbour Odalys counted her boats.', 'odalys', 'female'],
    ['Brisa lived alone. Up on the roof Brisa fed the pigeons. She sang.', 'brisa', 'female'],
    ['Two days later on the beach Ngozi found a bottle. She opened it.', 'ngozi', 'female'],
    ['Far away in the castle Isolde wept. A knight heard her.', 'isolde', 'female'],
    ['Home from school Eero threw his bag on the bed. He lay down.', 'eero', 'male'],
  ])('is somebody who acts behind words of place: %s', (text, id, sex) => {
    expect(one(text, id)).toMatchObject({ kind: 'person', sex });
  });

  it.each([
    'The ferry Kestrel sailed at dawn. On the ferry Kestrel a sailor slept.',
    'In the village Oberdorf a baker lived. He sang.',
    'In Chelm lived a sailor. He laughed.',
    'In Paris the baker opened his shop. He sang.',
    'In London lights flickered. A baker sang.',
    'In London the Queen waved. She smiled.',
  ])('is no town and no ship: %s', (text) => {
    expect(cast(text)).toHaveLength(1);
  });

  it('is a man where the story knows only "he", whatever it sounds like', () => {
    const text = 'Temba was a fast runner. One day a lion came. He ran.';
    expect(one(text, 'temba')?.sex).toBe('male');
    expect(who(text, 'ran.')).toEqual(['temba']);
  });
});

describe('beasts with beasts', () => {
  const fox =
    'Biscuit was a fat dog. One night he found a young fox in a wire. Biscuit followed her tracks to the river. He lay down next to her. The fox licked his ear.';

  it('are he and she by what the story tells, not by whose tracks are followed', () => {
    expect(one(fox, 'biscuit')?.sex).toBe('male');
    expect(one(fox, 'young-fox')?.sex).toBe('female');
    expect(who(fox, 'lay down')).toEqual(['biscuit', 'young-fox']);
    expect(who(fox, 'licked').sort()).toEqual(['biscuit', 'young-fox']);
  });

  it.each([
    ["A dog barked. The fox bit the dog's tail. Otto chased it away.", 'chased', ['otto', 'dog']],
    ['A jackal came. The dog bit the jackal. It limped away.', 'limped', ['jackal']],
    ["A bear ate. A bee stung the bear's nose. It roared and ran off.", 'roared', ['bear']],
    ['A bear ate. A bee stung the bear. It flew away.', 'flew', ['bee']],
    ['Otto was hurt. A wolfhound bit his leg. Otto fell.', 'bit', ['wolfhound', 'otto']],
  ])('"it" is who was bitten: %s', (text, words, expected) => {
    expect(who(text, words)).toEqual(expected);
  });
});
