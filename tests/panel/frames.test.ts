import { expect } from 'chai';
import {
  allByRole,
  barriers,
  byRole,
  choose,
  click,
  fill,
  maybeByRole,
  press,
  settled,
  showPanel,
  textOf,
  until,
  type Shown,
  areaNamed,
} from './support/page.ts';
import { SavedFiles } from './support/saved-files.ts';
import { drawn, frame, generating, reviewing, sequence } from './support/samples.ts';

const review = (of = sequence()) => showPanel({ run: reviewing(of) });

const row = ({ panel }: Shown, number: number) => byRole(panel, 'listitem', `Frame ${number}`);
const opener = (shown: Shown, number: number) =>
  row(shown, number).querySelector<HTMLElement>('.ss-frame-open')!;
const openFrame = async (shown: Shown, number: number) => {
  await click(opener(shown, number));
  return areaNamed(shown.panel, 'Prompt');
};
const order = ({ studio }: Shown) =>
  studio.sequence.frames.map(({ id }) => Number.parseInt(id, 16)).join(' ');
const focusedRow = () => document.activeElement?.closest('li')?.getAttribute('aria-label');

describe('frames under review', () => {
  it('are listed with number, prompt, description and shot type (FUN-SEQUENCE-GEN-010)', async () => {
    const shown = await review();

    byRole(shown.panel, 'list', 'Frames');
    expect(allByRole(shown.panel, 'listitem', /^Frame \d$/u)).to.have.length(7);
    const third = textOf(row(shown, 3));
    expect(third).to.contain('Medium');
    expect(third).to.contain('Snow closes the path.');
    expect(third).to.contain('a young woman in a long red coat');
    expect(third).to.contain('Lena, Bruno');
  });

  it('show a rough each before anything is drawn, and the picture afterwards', async () => {
    const shown = await review(sequence(2, { frames: [drawn(1), frame(2)] }));

    expect(row(shown, 1).querySelector('img')).not.to.equal(null);
    expect(row(shown, 2).querySelector('img')).to.equal(null);
    expect(row(shown, 2).querySelector('ss-rough')).not.to.equal(null);
  });

  it('put nothing in the way of anybody, closed and open', async () => {
    const shown = await review();
    expect(await barriers()).to.deep.equal([]);
    await openFrame(shown, 3);
    expect(await barriers()).to.deep.equal([]);
  });
});

describe('editing a frame', () => {
  it('opens it in place by a click or by Enter, and closes it by Escape (FUN-SEQUENCE-GEN-011)', async () => {
    const shown = await review();
    opener(shown, 3).focus();

    await press('Enter');
    expect(document.activeElement).to.equal(byRole(shown.panel, 'textbox', 'Prompt'));

    await press('Escape');
    await until(() => document.activeElement === opener(shown, 3), 'the focus back on the row');
    expect(maybeByRole(shown.panel, 'textbox', 'Prompt')).to.equal(undefined);
  });

  it('takes the prompt that was typed, marks the frame and locks it (FUN-SEQUENCE-GEN-011)', async () => {
    const shown = await review();
    await fill(await openFrame(shown, 2), 'a prompt of my own');

    await press('Escape');

    expect(shown.studio.edits).to.deep.equal([
      { do: 'prompt', frame: '00000002', text: 'a prompt of my own' },
    ]);
    const text = textOf(row(shown, 2));
    expect(text).to.contain('Edited');
    expect(text).to.contain('Locked');
  });

  it('loses nothing when the run is started from inside the field', async () => {
    const shown = await review();
    const field = await openFrame(shown, 2);
    field.focus();
    field.select();
    await press('x');

    await press('Control+Enter');

    expect(shown.studio.sequence.frames[1]?.prompt).to.equal('x');
    expect(shown.studio.asked).to.deep.equal(['start']);
  });

  it('loses nothing when the panel goes away', async () => {
    const shown = await review();
    await fill(await openFrame(shown, 2), 'half a thou');
    shown.panel.remove();
    expect(shown.studio.sequence.frames[1]?.prompt).to.equal('half a thou');
  });

  it('tells how long it is for its family, and where the text comes from', async () => {
    const shown = await review();
    const field = await openFrame(shown, 6);
    expect(textOf(shown.panel)).to.match(/about \d+ of \d+ tokens, from the bible/u);

    await fill(field, 'three words here');
    expect(textOf(shown.panel)).to.match(/about 3 of \d+ tokens, by you/u);
  });

  it('writes the prompt anew from another shot type', async () => {
    const shown = await review();
    await openFrame(shown, 2);

    await choose(byRole(shown.panel, 'combobox', 'Shot type'), 'Close-up');
    await choose(byRole(shown.panel, 'combobox', 'Time of day'), 'Night');
    await choose(byRole(shown.panel, 'combobox', 'Weather'), 'Fog');

    expect(shown.studio.sequence.frames[1]?.shot).to.deep.include({
      size: 'close-up',
      time: 'night',
      weather: 'fog',
    });
  });

  it('never writes over a text of the user’s (FUN-SEQUENCE-GEN-011)', async () => {
    const shown = await review();
    await fill(await openFrame(shown, 2), 'mine');

    await choose(byRole(shown.panel, 'combobox', 'Shot type'), 'Close-up');

    expect(shown.studio.sequence.frames[1]).to.deep.include({ prompt: 'mine', locked: true });
  });

  it('is taken back by Undo and by Ctrl+Z', async () => {
    const shown = await review();
    const before = shown.studio.sequence.frames[1]?.prompt;
    await fill(await openFrame(shown, 2), 'first');
    await press('Escape');
    await fill(await openFrame(shown, 2), 'second');
    await press('Escape');

    await click(byRole(shown.panel, 'button', 'Undo'));
    expect(shown.studio.sequence.frames[1]?.prompt).to.equal('first');
    opener(shown, 2).focus();
    await press('Control+z');
    expect(shown.studio.sequence.frames[1]?.prompt).to.equal(before);
  });

  it('leaves the frame that is being drawn alone; what waits may be changed, and nothing comes or goes', async () => {
    const shown = await showPanel({ run: generating() });
    await click(byRole(shown.panel, 'button', /^Frames/u));
    expect(maybeByRole(shown.panel, 'button', 'Start Generation')).to.equal(undefined);

    expect((await openFrame(shown, 3)).readOnly).to.equal(true);
    expect(textOf(shown.panel)).to.contain('This frame is being drawn.');
    expect((await openFrame(shown, 5)).readOnly).to.equal(false);
    opener(shown, 6).focus();
    await press('Delete');
    await settled(shown.panel);
    expect(textOf(shown.panel)).to.contain('Frames can be added and removed when the run is over.');
    expect(shown.studio.edits).to.deep.equal([]);
    await press('Alt+ArrowUp');
    expect(shown.studio.edits).to.have.length(1);
  });
});

describe('arranging frames (FUN-SEQUENCE-GEN-012)', () => {
  it('moves by Alt and arrows, keeps the focus and says where to', async () => {
    const shown = await review();
    opener(shown, 3).focus();

    await press('Alt+ArrowUp');

    expect(order(shown)).to.equal('1 3 2 4 5 6 7');
    expect(textOf(shown.panel)).to.contain('Frame 3 moved to 2 of 7');
    await until(() => focusedRow() === 'Frame 2', 'the focus on the moved row');
  });

  it('moves by dragging the handle', async () => {
    const shown = await review();
    const grip = byRole(shown.panel, 'button', 'Move frame 1');
    const target = row(shown, 3).getBoundingClientRect();
    const at = (type: string, y: number) =>
      new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0, clientX: 20, clientY: y });
    // A pointer made by script cannot be captured.
    grip.setPointerCapture = () => undefined;

    grip.dispatchEvent(at('pointerdown', grip.getBoundingClientRect().top));
    dispatchEvent(at('pointermove', target.bottom - 4));
    await settled(shown.panel);
    expect(shown.panel.querySelector('.ss-insert')).not.to.equal(null);
    dispatchEvent(at('pointerup', target.bottom - 4));

    expect(order(shown)).to.equal('2 3 1 4 5 6 7');
  });

  it('walks the list by arrows, and only one row is in the tab order', async () => {
    const shown = await review();
    opener(shown, 1).focus();

    await press('ArrowDown', 'ArrowDown');
    await until(() => focusedRow() === 'Frame 3', 'the focus on the third row');

    const inOrder = [...shown.panel.querySelectorAll<HTMLElement>('.ss-frame-open')].filter(
      ({ tabIndex }) => tabIndex === 0,
    );
    expect(inOrder).to.deep.equal([opener(shown, 3)]);
  });

  it('saves the rough of a row as a file, or says why not', async () => {
    const shown = await review();
    const save = async (as: string) => {
      await click(byRole(row(shown, 2), 'button', 'More for frame 2'));
      await click(byRole(shown.panel, 'menuitem', `Save rough as ${as}`));
    };
    const saved = new SavedFiles();
    saved.watch();
    await save('SVG');
    const file = await saved.next();
    saved.release();
    expect(file.name).to.match(/-frame-002\.svg$/u);

    const canvas = HTMLCanvasElement.prototype;
    const real = Object.getOwnPropertyDescriptor(canvas, 'getContext')!;
    canvas.getContext = () => null;
    await save('PNG');
    await until(() => maybeByRole(shown.panel, 'alert'), 'the reason');
    Object.defineProperty(canvas, 'getContext', real);
    expect(textOf(byRole(shown.panel, 'alert'))).to.contain('no file was saved');
    expect(await barriers()).to.deep.equal([]);
  });

  it('duplicates, inserts and deletes from the menu of a row', async () => {
    const shown = await review();
    const pick = async (number: number, item: string) => {
      await click(byRole(shown.panel, 'button', `More for frame ${number}`));
      await click(byRole(shown.panel, 'menuitem', new RegExp(`^${item}`, 'u')));
    };

    await pick(1, 'Duplicate');
    expect(shown.studio.sequence.frames[1]?.prompt).to.equal(shown.studio.sequence.frames[0]?.prompt);
    await pick(2, 'Insert after');
    expect(shown.studio.sequence.frames[2]?.prompt).to.equal('');
    await press('Escape');
    await pick(3, 'Delete');
    expect(shown.studio.sequence.frames).to.have.length(8);
  });

  it('does the same by single keys, and gives a deleted frame back', async () => {
    const shown = await review();
    opener(shown, 2).focus();
    await press('d');
    expect(shown.studio.sequence.frames).to.have.length(8);

    opener(shown, 4).focus();
    await press('Delete');
    expect(textOf(shown.panel)).to.contain('Frame 4 deleted.');
    await click(allByRole(shown.panel, 'button', 'Undo').at(-1)!);
    expect(shown.studio.sequence.frames).to.have.length(8);
    expect(order(shown)).to.match(/^1 2 160 3/u);
  });

  it('keeps the last frame and no more than fifty', async () => {
    const one = await review(sequence(1));
    opener(one, 1).focus();
    await press('Delete');
    expect(one.studio.sequence.frames).to.have.length(1);

    const fifty = await review(sequence(50));
    opener(fifty, 1).focus();
    await press('d');
    expect(textOf(fifty.panel)).to.contain('at most 50 frames');
    expect(fifty.studio.edits).to.deep.equal([]);
  });
});

describe('starting the run', () => {
  it('says before how many frames, and that the time is not known yet (FUN-SEQUENCE-GEN-013)', async () => {
    const { panel, studio } = await review();

    expect(textOf(panel)).to.contain('7 frames, time is known after the first frame');
    await click(byRole(panel, 'button', 'Start Generation'));
    expect(studio.asked).to.deep.equal(['start']);
  });

  it('gives a range where earlier runs were measured (FUN-SEQUENCE-GEN-013)', async () => {
    const { panel, studio } = await review();
    studio.estimate = { lowMs: 62_000, highMs: 118_000 };
    studio.become(studio.run);
    await settled(panel);

    expect(textOf(panel)).to.contain('7 frames, about 1-2 min');
  });

  it('says why it was refused, with what is safe and what to do', async () => {
    const failure = {
      code: 'missing-model',
      about: { model: 'x.safetensors', folder: 'checkpoints' },
    } as const;
    const { panel } = await showPanel({
      run: { phase: 'PromptsReview', sequence: sequence(), past: [], failure },
    });

    const alert = textOf(byRole(panel, 'alert'));
    expect(alert).to.contain('x.safetensors');
    expect(alert).to.contain('Nothing was queued');
    expect(alert).to.contain('models/checkpoints');
  });
});

describe('the bible', () => {
  const bible = async () => {
    const frames = sequence().frames.map((each) =>
      each.frameNumber === 4 ? { ...each, locked: true } : each,
    );
    const shown = await review(sequence(7, { frames }));
    await click(byRole(shown.panel, 'tab', 'Bible'));
    return shown;
  };

  it('shows who and where, with the frames they are in', async () => {
    const { panel } = await bible();
    const text = textOf(panel);
    byRole(panel, 'textbox', 'Name of Lena');
    expect(textOf(byRole(panel, 'textbox', 'Look of Lena').closest('li')!)).to.contain('Frames 1-5, 7');
    byRole(panel, 'textbox', 'Name of Village square');
    expect(text).to.contain('Frame 1');
    expect(await barriers()).to.deep.equal([]);
  });

  it('says which prompts a look will change before it changes them', async () => {
    const { panel, studio } = await bible();

    await fill(byRole(panel, 'textbox', 'Look of Lena'), 'a young woman in a blue coat');
    expect(textOf(panel)).to.contain('Frames 1-3, 5, 7 change.');
    expect(textOf(panel)).to.contain('Frame 4 is edited by hand and stays.');
    expect(studio.edits).to.deep.equal([]);

    await click(byRole(panel, 'button', 'Apply to 5 frames'));
    expect(studio.edits).to.deep.equal([
      { do: 'character', id: 'lena', patch: { look: 'a young woman in a blue coat' } },
    ]);
    expect(studio.sequence.frames[0]?.prompt).to.contain('blue coat');
    expect(studio.sequence.frames[3]?.prompt).not.to.contain('blue coat');
  });

  it('is reached and left by arrow keys', async () => {
    const { panel } = await review();
    byRole(panel, 'tab', /^Frames/u).focus();
    await press('ArrowRight');
    expect(document.activeElement).to.equal(byRole(panel, 'tab', 'Bible'));
  });
});

describe('a panel without frames', () => {
  it('does not lead to steps that are empty', async () => {
    const { panel } = await showPanel();
    const frames = byRole(panel, 'button', 'Frames');
    expect(frames.getAttribute('aria-disabled')).to.equal('true');
    await click(frames);
    byRole(panel, 'textbox', 'Story');
  });
});
