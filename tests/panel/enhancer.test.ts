import { expect } from 'chai';
import '../../web/panel/views/enhance/enhancer.ts';
import {
  allByRole,
  areaNamed,
  barriers,
  byRole,
  choose,
  click,
  fill,
  press,
  showPanel,
  sticksOut,
  textOf,
  type Shown,
} from './support/page.ts';
import { reviewing, sequence } from './support/samples.ts';

const LINE = 'an old baker carries bread through the snow';

const prompts = ({ panel }: Shown) =>
  [...panel.querySelectorAll('.ss-enhanced .ss-dense')].map((prompt) => textOf(prompt));

/** Stands for the browser's clipboard, which a test may not read. */
function recordClipboard(): string[] {
  const copied: string[] = [];
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: (text: string) => (copied.push(text), Promise.resolve()) },
  });
  return copied;
}

async function fromStory(width = 400) {
  const shown = await showPanel({ width });
  await click(byRole(shown.panel, 'button', 'Prompt enhancer'));
  return shown;
}
async function write(shown: Shown, text = LINE, count = '3') {
  await fill(areaNamed(shown.panel, /^(One line|Several lines)$/u), text);
  await fill(byRole(shown.panel, 'spinbutton', /^Variations/u), count);
  await click(byRole(shown.panel, 'button', /^Write variations/u));
}

describe('the prompt enhancer', () => {
  it('writes as many different prompts as were asked for', async () => {
    const shown = await fromStory();
    await write(shown, LINE, '7');
    expect(new Set(prompts(shown)).size).to.equal(7);
    expect(shown.studio.edits).to.deep.equal([]);
  });

  it('can be used by everybody, in the narrowest sidebar', async () => {
    const shown = await fromStory(312);
    await write(shown);
    expect(await barriers()).to.deep.equal([]);
    expect(sticksOut(shown.side)).to.deep.equal([]);
  });

  it('says at the field what is missing', async () => {
    const shown = await fromStory();
    await write(shown, '');
    expect(textOf(shown.panel)).to.contain('Write what the pictures are to show');
    await write(shown, LINE, '21');
    expect(textOf(shown.panel)).to.contain('A whole number from 1 to 20');
    expect(prompts(shown)).to.deep.equal([]);
  });

  it('takes several lines at once', async () => {
    const shown = await fromStory();
    await click(shown.panel.querySelector<HTMLElement>('.ss-check input')!);
    await write(shown, `${LINE}\n\na red fox on a roof at night`, '2');
    expect(textOf(shown.panel)).to.contain('2 texts');
    expect(prompts(shown)).to.have.length(4);
  });

  it('writes for a clip with the families of motion', async () => {
    const shown = await fromStory();
    await choose(byRole(shown.panel, 'combobox', 'For'), 'A clip');
    await choose(byRole(shown.panel, 'combobox', 'Model family'), /LTX/u);
    await write(shown);
    expect(prompts(shown)).to.have.length(3);
  });

  it('copies one, and all', async () => {
    const copied = recordClipboard();
    const shown = await fromStory();
    await write(shown);
    await click(byRole(shown.panel, 'button', 'Copy prompt 2'));
    await click(byRole(shown.panel, 'button', 'Copy all'));
    expect(copied).to.deep.equal([prompts(shown)[1], prompts(shown).join('\n')]);
    expect(textOf(shown.panel)).to.contain('3 prompts copied.');
  });

  it('without a sequence says how prompts become frames', async () => {
    const shown = await fromStory();
    await write(shown);
    expect(textOf(shown.panel)).to.contain('generate or open a sequence first');
    expect(allByRole(shown.panel, 'button', 'Add as frames')).to.deep.equal([]);
  });

  it('adds prompts behind the frame that it was opened from, as one step of undo', async () => {
    const shown = await showPanel({ run: reviewing(sequence()) });
    await click(byRole(shown.panel, 'button', 'More for frame 2'));
    await click(byRole(shown.panel, 'menuitem', 'Variations'));
    await click(byRole(shown.panel, 'button', /^Write variations/u));
    const found = prompts(shown);
    await click(byRole(shown.panel, 'button', 'Add as frames'));

    expect(textOf(shown.panel)).to.contain('Added as frames 3-7.');
    const { frames } = shown.studio.sequence;
    expect(frames).to.have.length(12);
    expect(frames.slice(2, 7).map(({ prompt }) => prompt)).to.deep.equal(found);
    expect(frames[2]).to.deep.include({ locked: true, origin: 'user', shot: frames[1]?.shot });
    shown.studio.undo();
    expect(shown.studio.sequence.frames).to.have.length(7);
  });

  it('adds no more than a sequence can hold', async () => {
    const shown = await showPanel({ run: reviewing(sequence(48)) });
    await click(byRole(shown.panel, 'button', 'More for frame 48'));
    await click(byRole(shown.panel, 'menuitem', 'Variations'));
    await click(byRole(shown.panel, 'button', /^Write variations/u));
    await click(byRole(shown.panel, 'button', 'Add as frames'));
    expect(shown.studio.sequence.frames).to.have.length(50);
    expect(textOf(shown.panel)).to.contain('2 prompts added');
  });

  it('is left by Escape, and the focus goes back to where it came from', async () => {
    const shown = await fromStory();
    await press('Escape');
    expect(document.activeElement).to.equal(byRole(shown.panel, 'button', 'Prompt enhancer'));
  });
});
