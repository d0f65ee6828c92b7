import { resetMouse, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import {
  accessibleName,
  allByRole,
  byRole,
  click,
  closeBoard,
  complete,
  drawn,
  failed,
  frame,
  generating,
  graveFindings,
  inState,
  rendered,
  reviewing,
  sequence,
  showBoard,
  until,
} from './board-support.ts';

const seven = sequence([drawn(1), drawn(2), drawn(3), failed(4), drawn(5), drawn(6), drawn(7)]);

const names = (root: ParentNode) =>
  allByRole(byRole(root, 'list', 'Frames'), 'listitem').map((item) => item.getAttribute('aria-label'));

const focused = () => document.activeElement && accessibleName(document.activeElement);

async function showGrid(of = seven) {
  const board = showBoard(complete(of), { tab: 'grid' });
  await rendered();
  return board;
}

before(() => setViewport({ width: 1400, height: 900 }));
afterEach(closeBoard);

describe('the grid of a finished sequence', () => {
  it('shows all frames with number and description below (FUN-SEQUENCE-GEN-029)', async () => {
    const { dialog } = await showGrid();

    expect(names(dialog)).to.deep.equal([
      'Frame 1',
      'Frame 2',
      'Frame 3',
      'Frame 4, failed',
      'Frame 5',
      'Frame 6',
      'Frame 7',
    ]);
    const text = byRole(dialog, 'listitem', 'Frame 2').querySelector('.ss-cell-text');
    const picture = byRole(dialog, 'button', 'Open frame 2');
    expect(text?.textContent).to.contain('2').and.to.contain('What happens in 2');
    expect(text?.getBoundingClientRect().top).to.be.at.least(picture.getBoundingClientRect().bottom);
  });

  it('marks a failed frame with words and offers to retry it (FUN-SEQUENCE-GEN-029)', async () => {
    const { dialog, studio } = await showGrid();
    const cell = byRole(dialog, 'listitem', 'Frame 4, failed');

    expect(cell.textContent).to.contain('Failed').and.to.contain('ran out of memory');
    await click(byRole(cell, 'button', 'Retry frame 4'));
    await click(byRole(dialog, 'button', 'Retry failed'));

    expect(studio.asked).to.deep.equal(['retry 00000004', 'retry failed']);
  });

  it('shows only the failed frames when asked to', async () => {
    const { dialog } = await showGrid();
    await click(byRole(dialog, 'button', /^Failed 1$/));
    expect(names(dialog)).to.deep.equal(['Frame 4, failed']);
  });

  it('opens a frame in the slideshow on click (FUN-SEQUENCE-GEN-030)', async () => {
    const { dialog } = await showGrid();

    await click(byRole(dialog, 'button', 'Open frame 3'));

    expect(byRole(dialog, 'tab', 'Slideshow').getAttribute('aria-selected')).to.equal('true');
    expect(dialog.querySelector('figcaption')?.textContent).to.contain('3 / 7');
    expect(focused()).to.equal('Play');
  });

  it('is walked by arrows, and Enter opens the frame (FUN-SEQUENCE-GEN-030)', async () => {
    const { dialog } = await showGrid();
    byRole(dialog, 'button', 'Open frame 1').focus();
    const press = async (key: string) => {
      await sendKeys({ press: key });
      return focused();
    };

    expect(await press('ArrowRight')).to.equal('Open frame 2');
    expect(await press('ArrowDown')).to.equal('Open frame 6');
    expect(await press('Home')).to.equal('Open frame 1');
    expect(await press('End')).to.equal('Open frame 7');
    await press('Enter');
    await rendered();

    expect(dialog.querySelector('figcaption')?.textContent).to.contain('7 / 7');
  });

  it('is one stop of the Tab key, the frame that was looked at last', async () => {
    const { dialog } = await showGrid();
    await click(byRole(dialog, 'button', 'Open frame 5'));
    await click(byRole(dialog, 'tab', 'Grid'));

    const stops = allByRole(dialog, 'button', /^Open frame/).filter(({ tabIndex }) => tabIndex === 0);
    expect(stops.map(accessibleName)).to.deep.equal(['Open frame 5']);
  });

  it('has no column narrower than 264 px', async () => {
    const { dialog } = await showGrid();
    const widths = allByRole(dialog, 'button', /^Open frame/).map(({ offsetWidth }) => offsetWidth);
    expect(Math.min(...widths)).to.be.at.least(264);
  });
});

describe('the grid during a run', () => {
  const running = sequence([drawn(1), inState(2, 'running'), inState(3, 'queued')]);

  it('tells how each frame stands and where the run is', async () => {
    const { dialog } = showBoard(generating(running), { tab: 'grid' });
    await rendered();

    expect(byRole(dialog, 'listitem', 'Frame 2').textContent).to.contain('Drawing');
    expect(byRole(dialog, 'listitem', 'Frame 3').textContent).to.contain('Waiting');
    expect(byRole(dialog, 'progressbar', 'Sequence progress').getAttribute('aria-valuetext')).to.contain(
      '1 of 3 frames done',
    );
    expect(allByRole(dialog, 'status').map(({ textContent }) => textContent)).to.include('Frame 2 of 3');
  });

  it('shows pictures as they land', async () => {
    const { dialog, studio } = showBoard(generating(running), { tab: 'grid' });
    await rendered();
    expect(byRole(dialog, 'listitem', 'Frame 2').querySelector('img')).to.equal(null);

    studio.become(generating(sequence([drawn(1), drawn(2), inState(3, 'running')])));
    await rendered();

    expect(byRole(dialog, 'listitem', 'Frame 2').querySelector('img')).not.to.equal(null);
  });
});

describe('the grid before anything is drawn', () => {
  it('shows each frame as its rough', async () => {
    const { dialog } = showBoard(reviewing(sequence([frame(1), frame(2), frame(3)])), { tab: 'grid' });
    await rendered();
    expect(dialog.querySelectorAll('.ss-grid ss-rough')).to.have.lengthOf(3);
    expect(byRole(dialog, 'listitem', 'Frame 1').textContent).to.contain('Not drawn yet');
  });
});

describe('roughs in the grid', () => {
  afterEach(() => resetMouse());
  const pictures = (dialog: HTMLElement) =>
    [...dialog.querySelectorAll('.ss-cell .ss-picture')].map((one) => one.classList.contains('is-rough'));
  const onTile = (dialog: HTMLElement, frameNumber: number): [number, number] => {
    const { left, top, width, height } = byRole(
      dialog,
      'button',
      `Open frame ${frameNumber}`,
    ).getBoundingClientRect();
    return [Math.round(left + width / 2), Math.round(top + height / 2)];
  };
  const three = sequence([drawn(1), drawn(2), frame(3)]);

  it('takes the place of all pictures by key or button, and gives it back', async () => {
    const { dialog } = await showGrid(three);
    const toggle = byRole(dialog, 'button', 'Show roughs');
    expect(pictures(dialog)).to.deep.equal([false, false, true]);

    await sendKeys({ press: 'r' });
    await rendered();
    expect(pictures(dialog)).to.deep.equal([true, true, true]);
    expect(toggle.getAttribute('aria-pressed')).to.equal('true');
    await click(toggle);
    expect(pictures(dialog)).to.deep.equal([false, false, true]);
  });

  it('shows the rough of the tile that is held, and does not open it then', async () => {
    const { dialog } = await showGrid(three);
    await sendMouse({ type: 'move', position: onTile(dialog, 2) });
    await sendMouse({ type: 'down' });
    await until(() => pictures(dialog)[1]);
    expect(pictures(dialog)).to.deep.equal([false, true, true]);
    await sendMouse({ type: 'up' });
    await rendered();
    expect(pictures(dialog)).to.deep.equal([false, false, true]);
    expect(byRole(dialog, 'tab', 'Grid').getAttribute('aria-selected')).to.equal('true');

    await sendMouse({ type: 'click', position: onTile(dialog, 2) });
    await until(() => dialog.querySelector('figcaption')?.textContent?.includes('2 / 3'));
  });

  it('opens a tile by key after one was held', async () => {
    const { dialog } = await showGrid(three);
    await sendMouse({ type: 'move', position: onTile(dialog, 1) });
    await sendMouse({ type: 'down' });
    await until(() => pictures(dialog)[0]);
    await sendMouse({ type: 'up' });
    byRole(dialog, 'button', 'Open frame 1').focus();
    await sendKeys({ press: 'Enter' });
    await until(() => dialog.querySelector('figcaption')?.textContent?.includes('1 / 3'));
  });

  it('is not offered before there is a picture', async () => {
    const { dialog } = await showGrid(sequence([frame(1), frame(2)]));
    await sendKeys({ press: 'r' });
    await rendered();
    expect(allByRole(dialog, 'button', 'Show roughs')).to.deep.equal([]);
  });

  it('keeps nobody out', async () => {
    const { dialog } = await showGrid(three);
    await sendKeys({ press: 'r' });
    await rendered();
    expect(await graveFindings(dialog)).to.deep.equal([]);
  });
});
