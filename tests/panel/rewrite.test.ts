import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import {
  areaNamed,
  barriers,
  byRole,
  click,
  fill,
  press,
  settled,
  showPanel,
  sticksOut,
  textOf,
  until,
  type Shown,
} from './support/page.ts';
import { reviewing, sequence } from './support/samples.ts';

async function openFrame(number = 3) {
  const shown = await showPanel({ run: reviewing(sequence()) });
  await click(shown.panel.querySelectorAll<HTMLElement>('.ss-frame-open')[number - 1]!);
  return shown;
}
const names = (shown: Shown) =>
  [...shown.panel.querySelectorAll('[role=option]')].map((option) => textOf(option));
const type = async (text: string) => {
  await sendKeys({ type: text });
  await settled(document.body);
};

describe('a frame whose text is written anew', () => {
  it('takes a hint, changes the frame, and can be undone', async () => {
    const { panel, studio, writer } = await openFrame();
    const before = studio.sequence.frames[2]?.description;
    await click(byRole(panel, 'button', 'Write anew'));
    await type('from behind, at night');
    await press('Enter');

    expect(writer.writer.asked).to.deep.equal([
      { hint: 'from behind, at night', by: { producer: 'embedded', profile: undefined } },
    ]);
    expect(studio.sequence.frames[2]?.description).to.equal('Seen again: from behind, at night');
    expect(textOf(panel)).to.contain('Frame 3 was written anew.');
    await click(byRole(panel.querySelector('.ss-news')!, 'button', 'Undo'));
    expect(studio.sequence.frames[2]?.description).to.equal(before);
  });

  it('is opened by R on a row, closed by Escape, and everybody can use it', async () => {
    const { panel, side } = await showPanel({ run: reviewing(sequence()), width: 312, page: 1000 });
    panel.querySelector<HTMLElement>('.ss-frame-open')!.focus();
    await press('r');
    await until(() => document.activeElement?.id.startsWith('ss-hint-'), 'the focus on the hint');
    expect(await barriers()).to.deep.equal([]);
    expect(sticksOut(side)).to.deep.equal([]);

    await press('Escape');
    expect(panel.querySelector('ss-rewrite')).to.equal(null);
    expect(document.activeElement).to.equal(byRole(panel, 'button', 'Write anew'));
  });

  it('can be stopped while a model writes; hint and frame stay', async () => {
    const { panel, studio, writer, drafts } = await openFrame();
    drafts.set({ producer: 'llm' });
    writer.writer.wait = new Promise(() => undefined);
    await click(byRole(panel, 'button', 'Write anew'));
    await type('closer');
    await press('Enter');
    expect(textOf(panel)).to.contain('Writing another picture of this moment');

    await click(byRole(panel.querySelector('ss-rewrite')!, 'button', 'Cancel'));
    await until(() => !textOf(panel).includes('Writing another'), 'the end of the work');
    expect(studio.edits).to.deep.equal([]);
    expect(byRole(panel, 'textbox', 'Hint, if you have one')).to.have.property('value', 'closer');
  });

  it('says why a model could not be asked, and offers the built-in rules', async () => {
    const { panel, studio, writer, drafts } = await openFrame();
    drafts.set({ producer: 'llm' });
    writer.writer.failure = { code: 'llm-not-set' };
    await click(byRole(panel, 'button', 'Write anew'));
    await press('Enter');
    byRole(panel, 'alert');

    writer.writer.failure = undefined;
    await click(byRole(panel, 'button', 'Use built-in rules'));
    expect(writer.writer.asked.at(-1)?.by.producer).to.equal('embedded');
    expect(studio.edits).to.have.length(1);
  });
});

describe('names of the bible in a prompt', () => {
  it('are offered behind an @ and taken by Enter', async () => {
    const shown = await openFrame();
    const prompt = areaNamed(shown.panel, 'Prompt');
    await fill(prompt, '');
    await type('Portrait of @');
    expect(names(shown)).to.deep.equal(['Lena', 'Bruno', 'Ivo', 'Village square', 'The pass', 'Ivo’s hut']);
    expect(await barriers()).to.deep.equal([]);

    await type('iv');
    await press('ArrowDown', 'ArrowUp', 'Enter');
    expect(prompt.value).to.equal('Portrait of @Ivo ');
    expect(names(shown)).to.deep.equal([]);
  });

  it('that the bible does not know are told', async () => {
    const { panel } = await openFrame();
    await fill(areaNamed(panel, 'Prompt'), 'Portrait of @Nobody at sea');
    expect(textOf(panel)).to.contain('The bible knows nobody and no place called @Nobody.');
  });

  it('close by Escape and leave the frame open', async () => {
    const shown = await openFrame();
    await fill(areaNamed(shown.panel, 'Prompt'), '');
    await type('@');
    await press('Escape');
    expect(names(shown)).to.deep.equal([]);
    areaNamed(shown.panel, 'Prompt');
  });
});

describe('what is said about a prompt', () => {
  it('is that it is kept, once it was edited by hand', async () => {
    const { panel } = await openFrame();
    await fill(areaNamed(panel, 'Prompt'), 'my own words');
    expect(textOf(panel)).to.contain('Edited by hand: changes of the bible leave this prompt alone.');
  });

  it('is that it is too long for its family', async () => {
    const { panel } = await openFrame();
    await fill(areaNamed(panel, 'Prompt'), 'a very long road through the hills '.repeat(60));
    expect(textOf(panel)).to.contain('SDXL reads about');
  });
});

describe('who is in the picture, and where', () => {
  it('is changed by a press, and the prompt with it', async () => {
    const { panel, studio } = await openFrame();
    const ivo = byRole(panel, 'button', 'Ivo');
    expect(ivo.getAttribute('aria-pressed')).to.equal('false');
    await click(ivo);
    expect(studio.sequence.frames[2]?.shot.cast.map(({ id }) => id)).to.deep.equal(['lena', 'bruno', 'ivo']);
    expect(studio.sequence.frames[2]?.prompt).to.contain('white beard');
  });
});
