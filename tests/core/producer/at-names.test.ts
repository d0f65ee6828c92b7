import { describe, expect, it } from 'vitest';
import { expandNames } from '../../../web/core/producer/at-names.ts';
import { renderPrompt } from '../../../web/core/producer/render.ts';
import { sequenceOf } from './stories.ts';

const { bible, frames } = sequenceOf();
const look = (id: string) => bible.cast.find((one) => one.id === id)?.look ?? '';

describe('a name behind @ in a prompt written by hand', () => {
  it('is sent as the look, whatever of its names was used', () => {
    for (const name of ['@nadia', '@Nadia', '@NADIA'])
      expect(expandNames(`${name} runs`, bible, 'flux1')).toEqual({
        text: `${look('nadia')} runs`,
        unknown: [],
      });
    expect(expandNames('@Mr. Fell sits', bible, 'flux1').text).toBe(`${look('mr-fell')} sits`);
  });

  it('is the look once, and then what it is', () => {
    const { text } = expandNames('@nadia waves. @nadia runs', bible, 'flux1');
    expect(text).toMatch(/^.+ waves\. the [\p{L} ]+ runs$/u);
    expect(text.split(look('nadia'))).toHaveLength(2);
  });

  it('stays where the bible has no such name, and is told', () => {
    expect(expandNames('@nobody and @nadiatoo', bible, 'sdxl')).toEqual({
      text: '@nobody and @nadiatoo',
      unknown: ['nobody', 'nadiatoo'],
    });
    expect(expandNames('write to a@nadia.org', bible, 'sdxl').unknown).toEqual([]);
  });

  it('has its brackets escaped where they would be weights', () => {
    const cast = bible.cast.map((one) => ({ ...one, look: 'a woman (tall)' }));
    expect(expandNames('@nadia', { ...bible, cast }, 'sdxl').text).toBe('a woman \\(tall\\)');
    expect(expandNames('@nadia', { ...bible, cast }, 'z-image').text).toBe('a woman (tall)');
  });

  it('is no sign in a rendered prompt', () => {
    const [frame] = frames;
    if (!frame) throw new Error('no frame');
    const shot = { ...frame.shot, cast: [{ id: 'owl', doing: 'looking at @nadia', side: 'left' as const }] };
    expect(renderPrompt(shot, bible, 'sdxl').prompt).toMatch(/looking at the [\p{L} ]+,/u);
  });
});
