import { describe, expect, it } from 'vitest';
import type { Bible } from '../../../../web/core/bible.ts';
import { CLIP_CHUNK } from '../../../../web/core/producer/dialects.ts';
import { dialectOf } from '../../../../web/core/producer/dialects-data.ts';
import { promptLength, wordsIn } from '../../../../web/core/producer/prompt-length.ts';
import { renderPrompt } from '../../../../web/core/producer/render.ts';
import { estimateTokens } from '../../../../web/core/producer/tokens-estimate.ts';
import type { Shot } from '../../../../web/core/shot.ts';
import { familyIds, motionFamilyIds, type FamilyId } from '../../../../web/core/story/families.ts';

const picture = (filename: string) => [{ filename, subfolder: '', type: 'input' as const }];
const nadia: Bible['cast'][number] = {
  id: 'nadia',
  name: 'Nadia',
  aliases: [],
  kind: 'person',
  sex: 'female',
  age: 'young',
  look: 'a young woman with short curly black hair, freckles, a brass monocle and a mustard coat with ink-stained sleeves',
  lookShort: 'a young woman, short curly black hair, mustard coat',
  tags: ['young woman', 'short curly black hair', 'freckles', 'brass monocle', 'mustard coat'],
  colour: '#aa8800',
  references: picture('nadia.png'),
};
const owl: Bible['cast'][number] = {
  ...nadia,
  id: 'owl',
  name: 'the owl',
  kind: 'machine',
  sex: 'unknown',
  age: 'unknown',
  look: 'a brass clockwork owl with round green glass eyes',
  lookShort: 'a brass clockwork owl',
  tags: ['clockwork owl', 'green glass eyes'],
  references: picture('owl.png'),
};
const bible: Bible = {
  title: 'The owl',
  style: 'gouache storybook illustration, visible brush strokes',
  atmosphere: 'hushed wonder',
  palette: [
    { name: 'navy', hex: '#1d2b3a' },
    { name: 'amber', hex: '#d9a441' },
  ],
  cast: [nadia, owl],
  places: [
    {
      id: 'cellar',
      name: 'cellar',
      aliases: [],
      look: 'a low stone cellar with crowded shelves',
      tags: ['cellar', 'stone wall', 'shelves'],
      indoors: true,
    },
  ],
};
const shot: Shot = {
  moment: 'Nadia winds the owl on the cellar floor',
  cast: [
    { id: 'nadia', doing: 'kneeling, winding the key, lips parted', side: 'left' },
    { id: 'owl', doing: 'standing, eyes starting to glow', side: 'right' },
  ],
  place: 'cellar',
  time: 'night',
  weather: 'clear',
  size: 'close-up',
  angle: 'from the side',
  light: 'one candle from the left',
  mood: 'hushed',
  props: ['winding key'],
  beat: null,
};
const prompt = (family: FamilyId, change: Partial<Shot> = {}, references = 0) =>
  renderPrompt({ ...shot, ...change }, bible, family, { references }).prompt;
const alone: Partial<Shot> = { cast: shot.cast.slice(0, 1) };
const inOrder = (text: string, parts: string[]) => {
  const at = parts.map((part) => text.indexOf(part));
  expect(at, `${parts.join(' / ')} in: ${text}`).not.toContain(-1);
  expect(at).toEqual(at.toSorted((a, b) => a - b));
};

describe('the clockwork owl in a close-up (FUN-SEQUENCE-GEN-009)', () => {
  it('is quality, count, looks, actions, shot, place, light and style in tags', () => {
    inOrder(prompt('noobai', { ...alone, angle: 'low' }), [
      'masterpiece',
      '1girl',
      'solo',
      'young woman',
      'short curly black hair',
      'mustard coat',
      'kneeling',
      'winding the key',
      'close-up',
      'from below',
      'cellar',
      'stone wall',
      'candle',
      'night',
      'gouache \\(medium\\)',
    ]);
  });

  it('has shot and actions before the looks where CLIP would cut them off', () => {
    const text = prompt('noobai');
    inOrder(text, ['1girl', 'close-up', 'kneeling', 'eyes starting to glow', 'mustard coat', 'cellar']);
    expect(estimateTokens(text.slice(0, text.indexOf('to glow')))).toBeLessThanOrEqual(CLIP_CHUNK);
  });

  it('is shot, actions, looks, place, light and style in phrases', () => {
    inOrder(prompt('sdxl'), [
      'close-up',
      'from the side',
      'young woman on the left kneeling',
      'owl on the right standing',
      'mustard coat',
      'low stone cellar with crowded shelves',
      'candle',
      'night',
      'gouache storybook illustration',
    ]);
  });

  it.each(['flux1', 'sd35', 'qwen-image', 'z-image', 'hidream', 'chroma'] as const)(
    'is a clause for each one with the look word by word in sentences for %s',
    (family) => {
      inOrder(prompt(family), [
        'A close-up, from the side: on the left, a young woman with short curly black hair',
        'kneeling',
        'on the right, a brass clockwork owl with round green glass eyes, standing',
        'low stone cellar',
        'at night',
        'Gouache storybook illustration',
      ]);
      expect(prompt(family)).toContain(nadia.look);
    },
  );

  it('is tags first, then a sentence that binds them, in one line for Anima', () => {
    const text = prompt('anima');
    inOrder(text, ['masterpiece', '1girl', 'cellar', '. On the left, a young woman', 'on the right']);
    expect(text).not.toContain('\n');
  });

  it('has hex codes beside the names of colours for FLUX.2 alone', () => {
    expect(prompt('flux2')).toContain('navy #1d2b3a and amber #d9a441 palette');
    expect(prompt('flux1')).toContain('navy and amber palette');
  });

  it('is 40 to 70 words for klein', () => {
    for (const change of [{}, alone, { cast: [], props: [] }]) {
      expect(wordsIn(prompt('klein', change))).toBeLessThanOrEqual(70);
    }
    expect(wordsIn(prompt('klein'))).toBeGreaterThanOrEqual(40);
    expect(prompt('klein', { ...alone, light: '' })).toContain('young woman');
  });

  it.each([...familyIds, ...motionFamilyIds])('keeps the limits of %s, with nobody named', (family) => {
    const dialect = dialectOf(family);
    const { prompt: text, negative } = renderPrompt(shot, bible, family, { references: 9 });
    const { tokens, budget } = promptLength(text, family);
    expect(tokens).toBeLessThanOrEqual(budget);
    expect(wordsIn(text)).toBeLessThanOrEqual(dialect.words?.most ?? Infinity);
    expect(text).not.toMatch(/Nadia|undefined|null|,\s*,|\s,|\.\./);
    expect(negative).toBe(dialect.negative ?? undefined);
  });
});

describe('reference pictures', () => {
  it('are what an instruction points to, and what stays is said word by word', () => {
    const text = prompt('qwen-edit', {}, 3);
    inOrder(text, [
      'Next Scene: a close-up',
      'the young woman from Picture 1, kneeling',
      'the brass clockwork owl from Picture 2',
      "Keep the young woman's face, hair and clothes exactly as in Picture 1",
      'mustard coat with ink-stained sleeves',
      'shape and colours exactly as in Picture 2',
    ]);
  });

  it('have no number where the family takes one', () => {
    expect(prompt('kontext', alone, 4)).toMatch(/^Change the scene: a close-up.*from the image, kneeling/s);
    expect(prompt('kontext', {}, 4)).toContain('a brass clockwork owl with round green glass eyes');
  });

  it('stand beside the whole look in sentences', () => {
    expect(prompt('flux2', {}, 6)).toContain('ink-stained sleeves, exactly as in image 1, kneeling');
  });

  it('are not spoken of where the graph or the family takes none, or fewer', () => {
    expect(prompt('qwen-edit', {}, 1)).not.toContain('Picture 2');
    for (const family of ['qwen-edit', 'kontext', 'flux2'] as const)
      expect(prompt(family)).not.toMatch(/Picture|image \d|the image|exactly/);
    expect(prompt('sdxl', {}, 4)).toBe(prompt('sdxl'));
  });

  it('show a place too', () => {
    const places = bible.places.map((place) => ({ ...place, references: picture('cellar.png') }));
    const text = renderPrompt(shot, { ...bible, places }, 'qwen-edit', { references: 3 }).prompt;
    expect(text).toContain('The scene is the place from Picture 3: a low stone cellar');
  });
});

describe('brackets', () => {
  const weighed: Partial<Shot> = { mood: 'calm (for once) and (red sky:1.3)' };

  it('are weights only where they are meant, in families that know weights', () => {
    for (const family of ['sdxl', 'flux1', 'sd35', 'chroma', 'pony'] as const)
      expect(prompt(family, weighed)).toContain('calm \\(for once\\) and (red sky:1.3)');
  });

  it('are text where the tokenizer reads no weights', () => {
    for (const family of ['flux2', 'qwen-image', 'z-image'] as const)
      expect(prompt(family, weighed)).toContain('calm (for once) and red sky mood');
  });
});

describe('what is not there', () => {
  const empty: Partial<Shot> = { light: 'dawn, no people, without any fog' };

  it('is left out where no negative prompt is heard', () => {
    expect(prompt('flux1', empty)).toContain('Dawn, deserted');
    expect(prompt('flux1', empty)).not.toMatch(/\bno\b|without|fog/);
  });
});

describe('the words that wake a LoRA', () => {
  const withLora = (trigger: string): Bible => ({
    ...bible,
    cast: [{ ...nadia, lora: { file: 'nadia.safetensors', strength: 1, trigger } }, owl],
  });

  it.each(familyIds)(
    'are in the prompts of %s for frames that show the character, and in no other',
    (family) => {
      const others = { ...shot, cast: shot.cast.slice(1) };
      expect(renderPrompt(shot, withLora('ndx woman'), family).prompt).toContain('ndx woman');
      expect(renderPrompt(others, withLora('ndx woman'), family).prompt).not.toContain('ndx woman');
      expect(renderPrompt(others, bible, family, { triggers: ['gch style'] }).prompt.toLowerCase()).toContain(
        'gch style',
      );
    },
  );
});

describe('a prompt that is too long', () => {
  const long: Bible = {
    ...bible,
    places: bible.places.map((place) => ({ ...place, look: `${place.look}, ${'old jars, '.repeat(9)}` })),
  };

  it('loses mood and detail before anything of the looks, and never shot, action or place', () => {
    const text = renderPrompt(shot, long, 'sd15').prompt;
    expect(text).not.toContain('hushed');
    expect(text).not.toContain('jars');
    for (const part of ['close-up', 'kneeling', 'brass clockwork owl', 'a low stone cellar'])
      expect(text).toContain(part);
  });
});

describe('a picture set in motion', () => {
  const motion = (family: 'wan' | 'ltx') => renderPrompt(shot, bible, family).prompt;

  it('is told by who moves and how the camera does, people by what they look like', () => {
    inOrder(motion('wan'), [
      'The young woman on the left is kneeling, winding the key',
      'The brass clockwork owl on the right is standing',
      'The flame flickers',
      'Camera: slow push in',
    ]);
    expect(motion('wan')).not.toContain('stone cellar');
  });

  it('is told of the place and of what is heard too where the family wants it long', () => {
    inOrder(motion('ltx'), ['The scene is a low stone cellar', nadia.look.slice(2), 'Camera:', 'Sound:']);
  });
});
