import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { produceEmbedded } from '../../../web/core/producer/embedded.ts';
import { renderPrompt } from '../../../web/core/producer/render.ts';
import { reshootEmbedded } from '../../../web/core/producer/reshoot.ts';
import { arcIds, type ArcId } from '../../../web/core/story/arcs.ts';
import { familyIds } from '../../../web/core/story/families.ts';
import { sequenceOf } from './stories.ts';

type Told = { id: string; lang: string; text: string };
const stories: Told[] = ['other-languages', 'other-languages-2'].flatMap(
  (name) => JSON.parse(readFileSync(new URL(`../../support/${name}.json`, import.meta.url), 'utf8')).stories,
);

const make = (text: string, frameCount: number, arc: ArcId | null = null) => {
  const made = produceEmbedded({ text, frameCount, arc });
  const promptsFor = (family: (typeof familyIds)[number]) =>
    made.frames.map(({ shot }) => renderPrompt(shot, made.bible, family).prompt);
  return { ...made, promptsFor, names: made.bible.cast.map(({ name }) => name) };
};

describe('a story in another language or script', () => {
  it('gives exactly N distinct frames, whatever the arc and the count, and the same again', () => {
    const arc = fc.constantFrom<ArcId | null>(null, ...arcIds);
    fc.assert(
      fc.property(
        fc.constantFrom(...stories),
        arc,
        fc.integer({ min: 3, max: 50 }),
        ({ text }, arc, count) => {
          const made = make(text, count, arc);
          expect(made.frames).toHaveLength(count);
          for (const family of ['sdxl', 'qwen-image'] as const)
            expect(new Set(made.promptsFor(family)).size).toBe(count);
          expect(made.frames.every(({ description }) => description.trim() !== '')).toBe(true);
          expect(produceEmbedded({ text, frameCount: count, arc })).toEqual(
            produceEmbedded({ text, frameCount: count, arc }),
          );
        },
      ),
      { numRuns: 80 },
    );
  });
});

const spanish = {
  text: 'Inés, una pescadora joven con un abrigo rojo, vive en una isla. Su abuela abre la puerta de la cabaña. Ella abraza a la anciana y llora. Por la noche un perro ladra en la playa.',
  names: ['Inés', 'abuela', 'perro'],
  look: /young fisherwoman/,
  doing: 'opening the door of the cabin',
  told: /abre la puerta de la cabaña/,
};
const german = {
  text: 'Die junge Fischerin Greta mit dem roten Mantel lebt auf einer Insel. Ihre Großmutter öffnet die Tür der Hütte. Greta umarmt die Großmutter und weint. In der Nacht bellt ein Hund am Strand.',
  names: ['Greta', 'Großmutter', 'Hund'],
  look: /young fisherwoman/,
  doing: 'opening the door of the hut',
  told: /öffnet die Tür der Hütte/,
};
const french = {
  text: 'Margot, une jeune pêcheuse avec un manteau rouge, vit sur une île. Sa grand-mère ouvre la porte de la cabane. Margot embrasse la grand-mère et pleure. La nuit, un chien aboie sur la plage.',
  names: ['Margot', 'grand-mère', 'chien'],
  look: /young fisherwoman/,
  doing: 'opening the door of the cabin',
  told: /ouvre la porte de la cabane/,
};

describe.each([
  ['Spanish', spanish],
  ['German', german],
  ['French', french],
])('a story in %s', (_, { text, names, look, doing, told }) => {
  it('has its people by name, and by nouns of kinship and kind', () => {
    expect(make(text, 6).names).toEqual(names);
  });

  it('tells looks in English, with what the story says of them', () => {
    const { cast } = make(text, 6).bible;
    expect(cast[0]?.look).toMatch(look);
    expect(cast[0]?.look).toMatch(/red coat/);
    expect(cast[0]?.sex).toBe('female');
  });

  it('says what is done in English where the lists know the words, else in its own', () => {
    const made = make(text, 6);
    expect(made.promptsFor('sdxl').join('\n')).toContain(doing);
    expect(made.promptsFor('qwen-image').join('\n')).toMatch(told);
  });

  it('tells the frames in its own language, other views too', () => {
    const { frames } = make(text, 20);
    for (const { description } of frames) expect(description).not.toMatch(/\b(?:the|The breath|Seen from)\b/);
  });

  it('has its places and hours', () => {
    const { frames, bible } = make(text, 6);
    expect(frames.at(-1)?.shot.time).toBe('night');
    expect(bible.places.at(-1)?.look).toMatch(/sandy beach/);
  });

  it('can have a frame anew with the same people', () => {
    const sequence = sequenceOf({ text, frameCount: 6 });
    const frame = sequence.frames[2];
    const { shot } = reshootEmbedded(sequence, frame?.id ?? '', '');
    expect(shot.cast.map(({ id }) => id)).toContain(frame?.shot.cast[0]?.id);
    expect(shot).not.toEqual(frame?.shot);
  });
});

describe('a story written in signs that no space parts', () => {
  it.each([
    ['Chinese', '小女孩站在学校门口。一只猫跑过操场。晚上爷爷打开一把伞。', /girl/, /opening the umbrella/],
    ['Japanese', '少年は駅で待っていた。犬が来た。夜、祖母は箱を開けた。', /boy/, /opening the box/],
    [
      'Arabic',
      'خرج الصياد إلى البحر. وجدت الطفلة نجمة. في الليل عاد الصياد إلى البيت.',
      /fisherman/,
      /near the star/,
    ],
  ])('has the people, things and hours that single words tell in %s', (_, text, who, what) => {
    const made = make(text, 4);
    expect(made.bible.cast[0]?.look).toMatch(who);
    expect(made.promptsFor('sdxl').join('\n')).toMatch(what);
    expect(made.frames.some(({ shot }) => shot.time === 'night')).toBe(true);
    expect(made.warnings.join()).toMatch(/read English best/);
  });
});

it('tells that actions stay in words that some models do not read, and which models do', () => {
  const { warnings } = make(
    'El zapatero martillea la suela. La niña tararea una canción y brinca. El gato se relame.',
    3,
  );
  expect(warnings.join()).toMatch(/Spanish.*Qwen-Image/);
});

it('keeps quotes out of prompts, whatever their form', () => {
  const texts = [
    '—¡Espera! —dice Ana—. Ana corre hacia la casa. «No puedo», dice el perro en la calle.',
    '„Warte!“, ruft Anna. Anna läuft zum Haus. »Ich kann nicht«, sagt der Hund auf der Straße.',
    '« Attends ! » crie Anne. Anne court vers la maison. « Je ne peux pas », dit le chien dans la rue.',
  ];
  for (const text of texts)
    for (const family of familyIds)
      for (const prompt of make(text, 5).promptsFor(family))
        expect(prompt).not.toMatch(/[«»„“”]|Espera|Warte|Attends/);
});
