import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import {
  allByRole,
  byRole,
  choose,
  click,
  closeBoard,
  complete,
  drawn,
  failed,
  frame,
  generating,
  inState,
  fieldOf,
  rendered,
  pressWith,
  reviewing,
  sequence,
  showBoard,
  type,
  until,
} from './board-support.ts';

const three = () => sequence([frame(1), frame(2), frame(3, { locked: true, origin: 'user' })]);

async function showReview(run = reviewing(three())) {
  const board = showBoard(run, { tab: 'review' });
  await rendered();
  const row = (number: number) => byRole(board.dialog, 'listitem', `Frame ${number}`);
  return { ...board, row };
}

afterEach(closeBoard);

describe('the review on the board', () => {
  it('shows number, prompt, description, shot type and rough of every frame (FUN-SEQUENCE-GEN-010)', async () => {
    const { dialog, row } = await showReview();

    expect(allByRole(byRole(dialog, 'list', 'Frames'), 'listitem', /^Frame/)).to.have.lengthOf(3);
    expect(fieldOf(row(2), 'textbox', 'Prompt').value).to.equal(frame(2).prompt);
    expect(fieldOf(row(2), 'textbox', 'Description').value).to.equal('What happens in 2');
    expect(fieldOf(row(2), 'combobox', 'Shot type').value).to.equal('full shot');
    expect(byRole(row(2), 'img').getAttribute('aria-label')).to.match(/^Rough of frame 2/);
  });

  it('takes over an edited prompt, marks the frame and can undo it (FUN-SEQUENCE-GEN-011)', async () => {
    const { row, studio } = await showReview();
    const prompt = fieldOf(row(1), 'textbox', 'Prompt');

    await type(prompt, 'My own words');
    byRole(row(2), 'button', 'Move frame 2').focus();
    await rendered();

    expect(studio.sequence.frames[0]).to.include({ prompt: 'My own words', locked: true });
    expect(row(1).textContent).to.contain('Edited').and.to.contain('Locked');
    await pressWith('Control', 'z');
    expect(prompt.value).to.equal(frame(1).prompt);
  });

  it('keeps what was typed when the board is closed at once (FUN-SEQUENCE-GEN-011)', async () => {
    const { dialog, row, studio } = await showReview();
    await type(fieldOf(row(1), 'textbox', 'Description'), 'It rains.');
    byRole(dialog, 'button', 'Close').click();
    await rendered();
    expect(studio.sequence.frames[0]?.description).to.equal('It rains.');
  });

  it('changes shot type and time of day, and the prompt with them unless it is locked', async () => {
    const { row, studio } = await showReview();

    await choose(fieldOf(row(1), 'combobox', 'Shot type'), 'close-up');
    await choose(fieldOf(row(3), 'combobox', 'Time of day'), 'night');

    expect(studio.sequence.frames[0]?.shot.size).to.equal('close-up');
    expect(studio.sequence.frames[2]?.shot.time).to.equal('night');
    expect(studio.sequence.frames[2]?.prompt).to.equal(frame(3).prompt);
  });

  it('locks and unlocks a frame', async () => {
    const { row } = await showReview();
    const lock = byRole(row(1), 'button', 'Lock frame 1');
    await click(lock);
    expect(lock.getAttribute('aria-pressed')).to.equal('true');
    await click(lock);
    expect(lock.getAttribute('aria-pressed')).to.equal('false');
  });

  it('moves a frame by keys, says so, and the focus goes with it', async () => {
    const { dialog, row, studio } = await showReview();
    byRole(row(1), 'button', 'Move frame 1').focus();

    await pressWith('Alt', 'ArrowDown');

    expect(studio.sequence.frames.map(({ id }) => id)).to.deep.equal(['00000002', '00000001', '00000003']);
    expect(allByRole(dialog, 'status').map(({ textContent }) => textContent)).to.include(
      'Frame 1 moved to 2 of 3',
    );
    expect(document.activeElement?.getAttribute('aria-label')).to.equal('Move frame 2');
  });

  it('duplicates, inserts and deletes from the menu', async () => {
    const { row, studio } = await showReview();
    const pick = async (name: RegExp) => {
      await click(byRole(row(1), 'button', 'More for frame 1'));
      await click(byRole(row(1), 'menuitem', name));
    };

    await pick(/^Duplicate/);
    await pick(/^Insert after/);
    expect(studio.sequence.frames).to.have.lengthOf(5);
    await pick(/^Delete/);
    expect(studio.sequence.frames).to.have.lengthOf(4);
  });

  it('says what a changed look touches, and waits for Apply', async () => {
    const { dialog, studio } = await showReview();
    const look = fieldOf(dialog, 'textbox', 'Look of Lena');

    await type(look, 'a woman in a green coat');
    expect(look.closest('li')?.textContent)
      .to.contain('Frames 1-2 change')
      .and.to.contain('Frame 3 is edited by hand and stays');
    expect(studio.edits).to.deep.equal([]);
    await click(byRole(dialog, 'button', /^Apply/));

    expect(studio.sequence.frames[0]?.prompt).to.contain('green coat');
    expect(studio.sequence.frames[2]?.prompt).to.equal(frame(3).prompt);
  });

  it('takes a look back', async () => {
    const { dialog, studio } = await showReview();
    const look = fieldOf(dialog, 'textbox', 'Look of Lena');
    const before = look.value;
    await type(look, 'a woman in a green coat');
    await click(byRole(dialog, 'button', 'Take back'));
    expect(look.value).to.equal(before);
    expect(studio.edits).to.deep.equal([]);
  });

  it('starts with the number of frames and an honest word on time beside the button', async () => {
    const { dialog, studio } = await showReview();
    expect(dialog.textContent).to.contain('3 frames').and.to.contain('time is known after the first frame');

    await click(byRole(dialog, 'button', /^Start Generation/));

    expect(studio.asked).to.deep.equal(['start']);
    expect(byRole(dialog, 'tab', 'Grid').getAttribute('aria-selected')).to.equal('true');
  });

  it('starts by Ctrl+Enter with what was typed last', async () => {
    const { row, studio } = await showReview();
    await type(fieldOf(row(1), 'textbox', 'Prompt'), 'My own words');
    await pressWith('Control', 'Enter');
    expect(studio.edits[0]).to.include({ do: 'prompt', text: 'My own words' });
    expect(studio.asked).to.deep.equal(['start']);
  });
});

describe('the review of a sequence that was started', () => {
  it('follows the run instead of offering to start', async () => {
    const { dialog } = await showReview(generating(sequence([drawn(1), inState(2, 'running'), frame(3)])));
    expect(allByRole(dialog, 'status').map(({ textContent }) => textContent)).to.include('Frame 2 of 3');
    expect(allByRole(dialog, 'button', /^Start Generation/)).to.deep.equal([]);
  });

  it('leaves the frame that is being drawn alone; what waits may be changed, and nothing comes or goes', async () => {
    const { dialog, row } = await showReview(
      generating(sequence([drawn(1), inState(2, 'running'), frame(3)])),
    );
    const readOnly = (number: number, name: string) =>
      fieldOf(row(number), 'textbox', name).matches(':read-only');

    expect([readOnly(2, 'Prompt'), readOnly(2, 'Description')]).to.deep.equal([true, false]);
    expect(fieldOf(row(2), 'combobox', 'Shot type').matches(':disabled')).to.equal(true);
    expect(allByRole(row(2), 'button')).to.deep.equal([]);
    expect([readOnly(3, 'Prompt'), readOnly(3, 'Description')]).to.deep.equal([false, false]);
    await click(byRole(row(3), 'button', 'More for frame 3'));
    const items = allByRole(row(3), 'menuitem').map(({ textContent }) => textContent?.trim());
    expect(items.filter((item) => /Duplicate|Insert|Delete/u.test(item ?? ''))).to.deep.equal([]);
    expect(fieldOf(dialog, 'textbox', 'Look of Lena').matches(':read-only')).to.equal(false);
    expect(dialog.textContent).to.contain('What waits is drawn as you change it.');
  });

  it('offers to retry what failed, and to draw one frame again', async () => {
    const { dialog, studio, row } = await showReview(complete(sequence([drawn(1), failed(2)])));
    await click(byRole(row(1), 'button', 'Draw frame 1 again'));
    await click(byRole(dialog, 'button', 'Retry failed'));
    expect(studio.asked).to.deep.equal(['retry 00000001', 'retry failed']);
  });
});

describe('the roughs of the review', () => {
  it('are directed in: a figure changes sides, the camera comes nearer, and undo takes it back', async () => {
    const { dialog, row, studio } = await showReview();
    await until(() => allByRole(row(2), 'slider').length > 0);
    const [lena] = allByRole(row(2), 'slider', /^Lena, on the left/);
    lena!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: '+' });
    await rendered();

    const shot = () => studio.sequence.frames[1]!.shot;
    expect(shot().cast[0]).to.include({ id: 'lena', side: 'centre' });
    expect(shot().size).to.equal('medium long shot');
    expect(dialog.querySelector('.ss-board-news [role=status]')?.textContent).to.match(/^Medium long now\./);
    await pressWith('Control', 'z');
    await pressWith('Control', 'z');
    expect(shot()).to.deep.include({ size: 'full shot', cast: frame(2).shot.cast });
    expect(document.activeElement).to.equal(allByRole(row(2), 'slider', /^Lena, on the left/)[0]);
  });

  it('stand fast while their frame is drawn', async () => {
    const run = generating(sequence([inState(1, 'running'), inState(2, 'queued')]));
    const { row } = await showReview(run);
    await until(() => allByRole(row(2), 'slider').length > 0);
    expect(allByRole(row(1), 'slider')).to.deep.equal([]);
    expect(allByRole(row(1), 'button', 'Nearer')).to.deep.equal([]);
  });
});
