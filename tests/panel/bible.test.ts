import { expect } from 'chai';
import type { Sequence } from '../../web/core/sequence.ts';
import {
  areaNamed,
  barriers,
  byRole,
  click,
  choose,
  fill,
  press,
  settled,
  showPanel,
  sticksOut,
  textOf,
  until,
} from './support/page.ts';
import { bible, reviewing, sequence } from './support/samples.ts';

/** The bible of seven frames, of which the fourth is edited by hand. */
async function open(width = 400, patch: Partial<Sequence> = {}) {
  const frames = sequence().frames.map((each) =>
    each.frameNumber === 4 ? { ...each, locked: true, origin: 'user' as const } : each,
  );
  const shown = await showPanel({ run: reviewing(sequence(7, { frames, ...patch })), width });
  await click(byRole(shown.panel, 'tab', 'Bible'));
  return shown;
}

const nameOf = (root: ParentNode, name: string) => byRole(root, 'textbox', `Name of ${name}`);
const pick = async (root: ParentNode, of: string, item: string) => {
  await click(byRole(root, 'button', `More for ${of}`));
  await click(byRole(root, 'menuitem', item));
};

describe('the bible beside the frames', () => {
  it('shows cast, places, palette and style, for everybody and in the narrowest sidebar', async () => {
    const { panel, side } = await open(312);
    for (const name of ['Lena', 'Bruno', 'Ivo', 'Village square']) nameOf(panel, name);
    expect(areaNamed(panel, 'Style').value).to.equal('storybook illustration');
    expect(areaNamed(panel, 'Atmosphere').value).to.equal('quiet');
    expect(textOf(panel)).to.contain('Written by the built-in rules.');
    expect(await barriers()).to.deep.equal([]);
    expect(sticksOut(side)).to.deep.equal([]);
  });

  it('takes a look back by Escape, and applies it by Ctrl+Enter without starting the run', async () => {
    const { panel, studio } = await open();
    const look = areaNamed(panel, 'Look of Lena');
    await fill(look, 'a woman in a green coat');
    await press('Escape');
    expect(look.value).to.contain('red coat');

    await fill(look, 'a woman in a green coat');
    await press('Control+Enter');
    expect(studio.sequence.frames[0]?.prompt).to.contain('green coat');
    expect(studio.asked).to.deep.equal([]);
  });

  it('says afterwards what was written anew, with a way back', async () => {
    const { panel, studio } = await open();
    await fill(areaNamed(panel, 'Look of Lena'), 'a woman in a green coat');
    await click(byRole(panel, 'button', 'Apply to 5 frames'));

    expect(textOf(panel)).to.contain(
      'Frames 1-3, 5, 7 were written anew. Frame 4 is edited by hand and stays.',
    );
    await click(byRole(panel.querySelector('.ss-news')!, 'button', 'Undo'));
    expect(studio.sequence.bible.cast[0]?.look).to.contain('red coat');
  });

  it('renames at once where no prompt says the name', async () => {
    const { panel, studio } = await open();
    const name = nameOf(panel, 'Lena');
    await fill(name, 'Marta');
    name.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(panel);

    expect(studio.edits).to.deep.equal([{ do: 'rename-character', id: 'lena', name: 'Marta' }]);
    nameOf(panel, 'Marta');
  });

  it('gives the name back when it was emptied', async () => {
    const { panel, studio } = await open();
    const name = nameOf(panel, 'Lena');
    await fill(name, '  ');
    name.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(panel);

    expect(name).to.have.property('value', 'Lena');
    expect(studio.edits).to.deep.equal([]);
  });

  it('merges two who are one, after saying what that changes', async () => {
    const { panel, studio } = await open();
    await pick(panel, 'Ivo', 'Merge with another');
    await choose(byRole(panel, 'combobox', 'Ivo is the same as'), 'Lena');
    expect(textOf(panel)).to.contain('Ivo becomes Lena. The look of Lena stands.');
    expect(studio.edits).to.deep.equal([]);

    await click(byRole(panel, 'button', /^Apply/u));
    expect(studio.edits).to.deep.equal([{ do: 'merge-characters', into: 'lena', from: 'ivo' }]);
    expect(studio.sequence.bible.cast.map(({ id }) => id)).to.deep.equal(['lena', 'bruno']);
  });

  it('adds somebody with the caret in the name', async () => {
    const { panel, studio } = await open();
    await click(byRole(panel, 'button', 'Add to the cast'));
    await until(() => document.activeElement === nameOf(panel, 'New character'), 'the focus on the name');
    expect(studio.sequence.bible.cast).to.have.length(4);
    expect(bible.cast.map(({ colour }) => colour)).not.to.contain(studio.sequence.bible.cast[3]?.colour);
  });

  it('removes somebody only after a word about the frames', async () => {
    const { panel, studio } = await open();
    await pick(panel, 'Bruno', 'Remove');
    expect(textOf(panel)).to.contain('Bruno leaves the bible and every shot.');
    await click(byRole(panel, 'button', 'Take back'));
    expect(studio.edits).to.deep.equal([]);

    await pick(panel, 'Bruno', 'Remove');
    await click(byRole(panel, 'button', /^Apply/u));
    expect(studio.sequence.frames.flatMap(({ shot }) => shot.cast).map(({ id }) => id)).not.to.contain(
      'bruno',
    );
  });

  it('adds a colour and lets it be named', async () => {
    const { panel, studio } = await open();
    await click(byRole(panel, 'button', 'Add a colour'));
    const name = byRole(panel, 'textbox', 'Name of the colour new colour');
    await fill(name, 'stove red');
    name.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(panel);
    expect(studio.sequence.bible.palette).to.deep.equal([{ name: 'stove red', hex: '#888888' }]);
  });

  it('tells what the calls of a model cost, where the server reports it', async () => {
    const producer = {
      kind: 'llm' as const,
      model: 'SmolLM2-135M',
      usage: { calls: 4, inputTokens: 3210, outputTokens: 1200 },
    };
    const { panel } = await open(400, { producer });
    expect(textOf(panel)).to.contain(
      'Written by an LLM server (SmolLM2-135M), 4 calls, 3,210 tokens in, 1,200 out.',
    );
  });
});
