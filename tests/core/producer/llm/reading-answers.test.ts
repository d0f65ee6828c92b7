import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { produceEmbedded } from '../../../../web/core/producer/embedded.ts';
import { ItemReader, LineReader } from '../../../../web/core/producer/llm/item-reader.ts';
import { lineGrammar, readLine } from '../../../../web/core/producer/llm/lines.ts';
import { Outspoken } from '../../../../web/core/producer/llm/outspoken.ts';
import { readShot } from '../../../../web/core/producer/llm/raw.ts';
import { bibleFromLines, outlineFromLines } from '../../../../web/core/producer/llm/reply-lines.ts';
import { listOf, salvage } from '../../../../web/core/producer/llm/salvage.ts';
import { shotsSchemaFor } from '../../../../web/core/producer/llm/schemas.ts';
import { owlStory } from '../stories.ts';

const { bible } = produceEmbedded({ text: owlStory, frameCount: 5, arc: null });

describe('an answer that is not quite JSON', () => {
  it('is read wherever the JSON begins', () => {
    for (const text of [
      '{"a":[1]}',
      '```json\n{"a":[1]}\n```',
      'Here [as asked] you go: {"a":[1]} Enjoy!',
      '<think>maybe {"a":[2]}?</think>{"a":[1]}',
      'no opening mark {"a":[2]}</think>{"a":[1]}',
      '{"a":[1,],}',
    ])
      expect(salvage(text), text).toEqual({ a: [1] });
  });

  it('ends after its last whole part when it was cut', () => {
    expect(salvage('{"shots":[{"n":1,"x":"a"},{"n":2,"x":"b"},{"n":3,"x":"c')).toEqual({
      shots: [
        { n: 1, x: 'a' },
        { n: 2, x: 'b' },
      ],
    });
  });

  it('is nothing where there is none', () => {
    for (const text of ['', 'Once upon a time', '<think>{"a":1}', '{', '[['])
      expect(salvage(text), text).toBeUndefined();
  });

  it('never throws and never hangs, whatever is cut where', () => {
    const whole = JSON.stringify({
      shots: [{ n: 1, moment: 'a "quoted" \\ word', cast: [{ id: 'x' }] }, { n: 2 }],
    });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length }), fc.string(), (at, tail) => {
        listOf(salvage(whole.slice(0, at) + tail), 'shots');
      }),
    );
  });

  it('gives its list under any wrapper, bare, numbered, or a single shot', () => {
    const one = { n: 1, moment: 'x' };
    for (const value of [
      [one],
      { shots: [one] },
      { frames: [one] },
      { result: { data: { shots: [one] } } },
      one,
      { frame1: one },
    ])
      expect(listOf(value, 'shots')).toEqual([one]);
  });
});

describe('an answer that is still being written', () => {
  const shots = [
    { n: 1, moment: 'braces } in [ text', cast: [{ id: 'a' }] },
    { n: 2, moment: 'a \\" quote', cast: [] },
  ];
  const text = `Sure: {"title":"x","shots":${JSON.stringify(shots)},"notes":[{"not":"a shot"}]}`;

  it('hands out each shot once it is whole, however it is cut into pieces', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (size) => {
        const reader = new ItemReader();
        const read: unknown[] = [];
        for (let at = 0; at < text.length; at += size) read.push(...reader.push(text.slice(at, at + size)));
        expect(read.slice(0, 2)).toEqual(shots);
      }),
    );
  });

  it('hands out lines, and the last one at the end', () => {
    const reader = new LineReader();
    expect([...reader.push('1 | a\n2 |'), ...reader.push(' b'), ...reader.end()]).toEqual(['1 | a', '2 | b']);
  });

  it('keeps back what is thought, also where a mark comes in two pieces', () => {
    const outspoken = new Outspoken();
    const said = ['<th', 'ink>secret', ' {"n":1} </thi', 'nk>{"n"', ':2} a < b'].map((piece) =>
      outspoken.push(piece),
    );
    expect(said.join('') + outspoken.push('            ')).toBe('{"n":2} a < b            ');
  });
});

describe('the line form', () => {
  it('is read with all its parts', () => {
    expect(
      readLine('4 | nadia,owl | cellar | night | close-up | from the side | Nadia winds the owl', bible),
    ).toMatchObject({
      n: 4,
      cast: [{ who: 'nadia' }, { who: 'owl' }],
      place: 'cellar',
      time: 'night',
      size: 'close-up',
      angle: 'from the side',
      moment: 'Nadia winds the owl',
    });
  });

  it('is read with parts missing, in another order, with tabs and numbering of its own', () => {
    for (const line of [
      'Frame 2: Nadia | night | Nadia breaks open the cellar',
      '2.\tcellar\tNadia\tNadia breaks open the cellar',
    ])
      expect(readLine(line, bible), line).toMatchObject({ n: 2, moment: 'Nadia breaks open the cellar' });
  });

  it('is nothing else', () => {
    for (const line of ['', 'Here are the frames:', '| --- | --- |', 'Nadia | night | she walks'])
      expect(readLine(line, bible), line).toBeUndefined();
  });

  it('has a grammar with the names of the bible and no others', () => {
    const grammar = lineGrammar(bible, 3, 5);
    expect(grammar).toContain('"3 | " rest "4 | " rest "5 | " rest');
    for (const { id } of [...bible.cast, ...bible.places]) expect(grammar).toContain(`"${id}"`);
  });

  it('serves bible and outline too', () => {
    expect(
      bibleFromLines(
        'character | Oskar | person | a stout old baker\nplace | bakery | a small brick bakery\ntitle | Bread',
      ),
    ).toEqual({
      title: 'Bread',
      characters: [{ name: 'Oskar', kind: 'person', look: 'a stout old baker' }],
      locations: [{ name: 'bakery', look: 'a small brick bakery' }],
    });
    expect(outlineFromLines('1 | Oskar bakes\nFrame 2: Oskar sleeps')).toEqual({
      frames: [
        { n: 1, moment: 'Oskar bakes' },
        { n: 2, moment: 'Oskar sleeps' },
      ],
    });
  });
});

describe('a shot as models spell it', () => {
  it('is read under the usual other names', () => {
    expect(
      readShot({
        frame: '3',
        description: 'Ada runs',
        characters: 'Ada, dog',
        location: 'barn',
        shot_type: 'portrait',
        props: ['key'],
      }),
    ).toMatchObject({
      n: 3,
      moment: 'Ada runs',
      cast: [{ who: 'Ada' }, { who: ' dog' }],
      place: 'barn',
      size: 'portrait',
      props: ['key'],
    });
  });

  it('is nothing without words', () => {
    for (const item of [null, 3, 'text', [], {}, { n: 1 }]) expect(readShot(item)).toBeUndefined();
  });

  it('can be held to the bible by a schema with every name an enum', () => {
    const schema = JSON.stringify(shotsSchemaFor(bible, 4, 6));
    for (const { id } of bible.cast) expect(schema).toContain(`"${id}"`);
    expect(schema).toContain('"minItems":3');
    expect(schema).toContain('"maxItems":3');
  });
});
