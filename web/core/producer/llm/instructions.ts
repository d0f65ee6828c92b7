import type { Bible } from '../../bible.ts';
import { angles, shotTypes, type Shot } from '../../shot.ts';
import { arcs, plainArc } from '../../story/arcs.ts';
import { spreadBeats } from '../../story/spread.ts';
import type { Ask } from './ask.ts';
import { LINE_FORM, lineGrammar } from './lines.ts';
import { bibleSchemaFor, loreSchema, outlineSchemaFor, shotsSchemaFor } from './schemas.ts';
import type { FrameTask, Task } from './task.ts';

const ROLE = 'You plan picture sequences for a storyboard artist.';

const LOOK_RULE =
  'A look is what a camera always sees: age, build, skin, hair, clothes with colours, one unmistakable item. 8 to 16 words, beginning with "a" or "an". No name, no mood, no pose, no history.';

const SHOT_RULES = [
  'Each frame is one photograph of one moment. Verbs that can be seen.',
  'Each frame must be understood alone: no "same", "again", "previous", and names instead of he, she, it, they.',
  'Feelings are shown as face and body, speech as gesture. No quotes, no lettering.',
  'Keep who is on which side through a scene. Keep to the part of the story that the frame tells.',
];

const storyData = (text: string) => ({ title: 'Story', text });

/** First call: who and what there is to see, the same in every frame. */
export function bibleAsk(task: Task): Ask {
  const { base, request } = task;
  const names = base.bible.cast.map(({ name }) => name).join(', ');
  const places = base.bible.places.map(({ name }) => name).join(', ');
  return {
    name: 'bible',
    role: ROLE,
    task: `Describe the people and places of the story for ${base.frames.length} pictures.`,
    rules: [LOOK_RULE, 'Keep what the story says of somebody’s looks; invent only what is missing.'],
    fields: [
      'title: at most 6 words. style: art style of all pictures, at most 5 words. atmosphere: at most 6 words.',
      'characters: at most 6 who act in the story, named as the story names them. kind: person, animal, machine, creature or group.',
      'locations: at most 6 places of the story; look: 5 to 12 words, no people.',
    ],
    example:
      '{"title":"The night baker","style":"ink and watercolour","atmosphere":"warm and quiet","characters":[{"name":"Oskar","kind":"person","look":"a stout old baker with a white moustache, a flour-dusted blue apron and rolled sleeves"}],"locations":[{"name":"bakery","look":"a small brick bakery with a glowing oven and long wooden tables"}]}',
    lines: [
      'One line each: character | name | kind | look',
      'and: place | name | look',
      'and once: title | words, style | words',
    ],
    lineExample:
      'character | Oskar | person | a stout old baker with a white moustache and a flour-dusted blue apron\nplace | bakery | a small brick bakery with a glowing oven and long wooden tables\ntitle | The night baker',
    data: [
      storyData(request.text),
      { title: 'Already found in it', text: [names, places].filter((text) => text !== '').join('; ') },
    ],
    schema: bibleSchemaFor({ cast: base.bible.cast.length, places: base.bible.places.length }),
    grammar: BIBLE_GRAMMAR,
    maxTokens:
      200 + 70 * Math.min(6, base.bible.cast.length + 1) + 50 * Math.min(6, base.bible.places.length + 1),
  };
}

const BIBLE_GRAMMAR = `root ::= ("character | " name " | " kind " | " text "\\n"){0,6} ("place | " name " | " text "\\n"){0,6} "title | " name "\\n"
kind ::= "person" | "animal" | "machine" | "creature" | "group"
name ::= [^|\\n\\t]{2,40}
text ::= [^|\\n\\t]{12,140}`;

/** Second call: one line for each of the frames. */
export function outlineAsk(task: Task, frames: readonly FrameTask[], bible: Bible): Ask {
  const [from, to] = [frames[0]?.n ?? 1, frames.at(-1)?.n ?? 1];
  const beats = spreadBeats(task.request.arc ?? plainArc, task.frames.length);
  const shape = task.request.arc === null ? '' : ` The story follows “${arcs[task.request.arc].name}”.`;
  const parts = frames.map(({ n, tells, again }) => {
    const beat = task.request.arc === null ? '' : ` [${beats[n - 1]?.map(({ name }) => name).join(', ')}]`;
    return `${n}${beat}${again ? ' (another view)' : ''}: ${tells}`;
  });
  return {
    name: 'outline',
    role: ROLE,
    task: `Say in one line for each frame ${from} to ${to} what its picture shows.${shape}`,
    rules: [
      ...SHOT_RULES.slice(0, 3),
      'Where a part is shown in another view, choose what else there is to see: hands, a face, a witness, the place, what is left behind.',
    ],
    fields: [`frames: exactly ${frames.length}, each with n and moment, at most 14 words.`],
    example: '{"frames":[{"n":1,"moment":"Oskar shapes a loaf on the long table at night"}]}',
    lines: ['One line for each frame: number | moment'],
    lineExample: '1 | Oskar shapes a loaf on the long table at night',
    data: [
      { title: 'People and places', text: namesOf(bible) },
      { title: 'Frames and what each tells', text: parts.join('\n') },
    ],
    schema: outlineSchemaFor(from, to),
    grammar: `root ::= ${frames.map(({ n }) => `"${n} | " text`).join(' ')}\ntext ::= [^|\\n\\t"]{12,110} "\\n"`,
    maxTokens: 40 + 40 * frames.length,
  };
}

const namesOf = (bible: Bible): string => [...bible.cast, ...bible.places].map(({ name }) => name).join(', ');

/** What a shot call knows beside the task. */
export type ShotsInput = {
  bible: Bible;
  frames: readonly FrameTask[];
  outline: ReadonlyMap<number, string>;
  /** The last two shots before the first of these. */
  before: readonly Shot[];
  /** Faults of an earlier answer, by frame number. */
  faults?: ReadonlyMap<number, readonly string[]>;
  /** What the user asks of these frames. */
  hint?: string;
};

/** Third call, in chunks: the shots themselves; the same call again for single frames that failed. */
export function shotsAsk(input: ShotsInput): Ask {
  const { bible, frames, outline, before, faults, hint } = input;
  const numbers = frames.map(({ n }) => n);
  const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
  const whole = to - from + 1 === frames.length;
  return {
    name: 'shots',
    role: ROLE,
    task: `Write the shots of ${frames.length === 1 ? `frame ${from}` : `the frames ${whole ? `${from} to ${to}` : numbers.join(', ')}`}.`,
    rules: [...SHOT_RULES, 'A new place begins wide; a peak is close; the size changes from frame to frame.'],
    fields: [
      `shots: exactly ${frames.length}. n: the frame’s number. moment: what the picture shows, at most 14 words.`,
      'cast: who is seen, by id; doing: what the body does, at most 10 words, beginning with an -ing verb; side: left, centre or right.',
      `size: ${shotTypes.join(', ')}. angle: ${angles.join(', ')}.`,
      'light: where it comes from, at most 6 words. mood: one word. prop: one thing that matters, or null.',
    ],
    example:
      '{"shots":[{"n":1,"moment":"Oskar shapes a loaf on the long table","cast":[{"id":"oskar","doing":"pressing dough flat with both fists","side":"left"}],"place":"bakery","time":"night","size":"medium shot","angle":"eye level","light":"orange glow from the oven","mood":"calm","prop":"rolling pin"}]}',
    lines: [`One line for each frame: ${LINE_FORM}`],
    lineExample:
      '1 | oskar | bakery | night | medium shot | eye level | pressing dough flat on the long table',
    data: [
      {
        title: 'Characters',
        text: bible.cast.map(({ id, name, lookShort }) => `${id}: ${name}, ${lookShort}`).join('\n'),
      },
      { title: 'Places', text: bible.places.map(({ id, name }) => `${id}: ${name}`).join('\n') },
      { title: 'Shots before', text: before.map((shot) => shortly(shot)).join('\n') },
      { title: 'Frames', text: frames.map((frame) => lineOf(frame, outline, faults)).join('\n') },
      { title: 'Wish for the picture', text: hint ?? '' },
    ],
    schema: shotsSchemaFor(bible, from, to),
    ...(whole && { grammar: lineGrammar(bible, from, to) }),
    maxTokens: 60 + 140 * frames.length,
  };
}

const shortly = ({ moment, size, angle, place }: Shot): string =>
  `${moment} (${size}, ${angle}, ${place ?? '-'})`;

function lineOf(
  { n, tells, own }: FrameTask,
  outline: ReadonlyMap<number, string>,
  faults: ShotsInput['faults'],
): string {
  const picture = outline.get(n) ?? own.shot.moment;
  const shown = picture === tells ? '' : ` Picture: ${picture.replace(/[.]$/, '')}.`;
  const who = own.shot.cast.map(({ id }) => id).join(', ');
  const seen = who === '' ? '' : ` Seen: ${who}.`;
  const wrong = faults?.get(n);
  return `${n}: ${tells}${shown}${seen}${wrong === undefined ? '' : ` To mend: ${wrong.join(' ')}`}`;
}

/** Where the user asked for a choice: three ways to title and paint the story. */
export function loreAsk({ request }: Task): Ask {
  return {
    name: 'lore',
    role: ROLE,
    task: 'Offer three different ways to title and paint the story.',
    rules: [
      'The events of the story stay as they are.',
      'Style names a medium, such as ink and watercolour.',
    ],
    fields: [
      'options: exactly 3. title: at most 6 words. logline: one sentence. style: at most 5 words. atmosphere: at most 6 words.',
    ],
    example:
      '{"options":[{"title":"The night baker","logline":"An old baker feeds a sleepless town.","style":"ink and watercolour","atmosphere":"warm and quiet"}]}',
    lines: ['Three lines: title | logline | style | atmosphere'],
    lineExample:
      'The night baker | An old baker feeds a sleepless town. | ink and watercolour | warm and quiet',
    data: [storyData(request.text)],
    schema: loreSchema(),
    maxTokens: 420,
  };
}
