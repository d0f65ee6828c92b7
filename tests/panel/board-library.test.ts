import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { ok } from '../../web/core/failure.ts';
import {
  allByRole,
  byRole,
  click,
  closeBoard,
  complete,
  drawn,
  FakeLibrary,
  generating,
  inState,
  fieldOf,
  rendered,
  sequence,
  showBoard,
  storyEntry,
  type,
} from './board-support.ts';

const entry = (id: string, title: string, done: number, patch = {}) => ({
  id,
  title,
  status: 'complete' as const,
  revision: 1,
  createdAt: '2026-11-20T10:00:00Z',
  updatedAt: '2026-11-20T10:00:00Z',
  frameCount: 3,
  done,
  failed: 0,
  thumbnail: 'frames/frame-001_take-1_00001_.png',
  ...patch,
});
const broken = { id: 'half-00c0ffee', broken: true as const, message: 'It ends in the middle.' };
const lamp = sequence([drawn(1), drawn(2)], { id: 'lamp-0badcafe', title: 'The lamp', status: 'complete' });

function filled() {
  const library = new FakeLibrary();
  library.found = ok([
    entry('lamp-0badcafe', 'The lamp', 3),
    entry('train-0badcafe', 'The slow train', 2, { failed: 1, thumbnail: null }),
    broken,
  ]);
  library.stored.set('lamp-0badcafe', ok(lamp));
  return library;
}

async function showLibrary(library = filled(), run = storyEntry()) {
  const board = showBoard(run, { tab: 'library' }, library);
  await rendered();
  return board;
}

const titles = (root: ParentNode) =>
  allByRole(root, 'heading')
    .slice(1)
    .map(({ textContent }) => textContent?.trim());

afterEach(closeBoard);

describe('the library', () => {
  it('lists the sequences of the folder with picture, counts, status and date (FUN-SEQUENCE-GEN-035)', async () => {
    const { dialog } = await showLibrary();

    expect(titles(dialog)).to.deep.equal(['The lamp', 'The slow train', 'half-00c0ffee']);
    const train = byRole(dialog, 'listitem', 'The slow train');
    expect(train.textContent).to.contain('3 frames').and.to.contain('2 of 3 done, 1 failed');
    expect(train.querySelector('time')?.dateTime).to.equal('2026-11-20T10:00:00Z');
    expect(byRole(dialog, 'listitem', 'The lamp').querySelector('img')?.src).to.contain('frames/frame-001');
  });

  it('opens a sequence again and shows its grid (FUN-SEQUENCE-GEN-035)', async () => {
    const { dialog, studio } = await showLibrary();

    await click(byRole(dialog, 'button', 'The lamp'));
    await rendered();

    expect(studio.asked).to.deep.equal(['open lamp-0badcafe']);
    expect(byRole(dialog, 'tab', 'Grid').getAttribute('aria-selected')).to.equal('true');
    expect(allByRole(byRole(dialog, 'list', 'Frames'), 'listitem')).to.have.lengthOf(2);
  });

  it('says what happened when a sequence cannot be opened, and stays', async () => {
    const { dialog, studio } = await showLibrary();

    await click(byRole(dialog, 'button', 'The slow train'));

    expect(byRole(dialog, 'alert').textContent).to.contain('not there any more');
    expect(studio.asked).to.deep.equal([]);
  });

  it('finds titles by what is typed, and leads there by the slash key', async () => {
    const { dialog } = await showLibrary();
    await sendKeys({ press: '/' });
    expect(document.activeElement).to.equal(byRole(dialog, 'textbox', 'Search sequences'));

    await type(fieldOf(dialog, 'textbox', 'Search sequences'), 'TRAIN');
    expect(titles(dialog)).to.deep.equal(['The slow train']);

    await type(fieldOf(dialog, 'textbox', 'Search sequences'), 'zebra');
    expect(dialog.textContent).to.contain('Nothing found');
    await click(byRole(dialog, 'button', 'Show all'));
    expect(titles(dialog)).to.have.lengthOf(3);
  });

  it('names what cannot be read, and why', async () => {
    const { dialog } = await showLibrary();
    expect(dialog.textContent).to.contain('It ends in the middle.').and.to.contain('Nothing was changed.');
    expect(allByRole(dialog, 'button', 'half-00c0ffee')).to.deep.equal([]);
  });

  it('deletes only after a question in place, whose safe answer has the focus', async () => {
    const { dialog, library } = await showLibrary();
    await click(byRole(dialog, 'button', 'Delete The lamp'));
    expect(document.activeElement?.textContent?.trim()).to.equal('Keep');

    await sendKeys({ press: 'Escape' });
    await rendered();
    expect(dialog.open).to.equal(true);
    expect(library.removed).to.deep.equal([]);
    await click(byRole(dialog, 'button', 'Delete The lamp'));
    await click(byRole(dialog, 'button', 'Delete'));
    await rendered();

    expect(library.removed).to.deep.equal(['lamp-0badcafe']);
    expect(titles(dialog)).to.deep.equal(['The slow train', 'half-00c0ffee']);
  });

  it('closes a sequence that is deleted while it is open', async () => {
    const { dialog, studio } = await showLibrary(filled(), complete(lamp));
    await click(byRole(dialog, 'button', 'Delete The lamp'));
    await click(byRole(dialog, 'button', 'Delete'));
    await rendered();
    expect(studio.asked).to.deep.equal(['new story']);
  });

  it('offers to read what cannot be read back from its pictures', async () => {
    const { dialog, library, studio } = await showLibrary();
    await click(byRole(dialog, 'button', 'Rebuild from its pictures'));
    expect(byRole(dialog, 'alert').textContent).to.contain('no sequence data');

    library.rebuilt = ok(lamp);
    await click(byRole(dialog, 'button', 'Rebuild from its pictures'));
    await rendered();
    expect(studio.asked).to.deep.equal(['open lamp-0badcafe']);
  });

  it('tells an empty folder from one that it could not look into', async () => {
    const { dialog } = await showLibrary(new FakeLibrary());
    expect(dialog.textContent).to.contain('No sequences yet');
    closeBoard();

    const library = new FakeLibrary();
    library.found = { ok: false, failure: { code: 'server-unreachable' } };
    const again = await showLibrary(library);
    expect(byRole(again.dialog, 'alert').textContent).to.contain('ComfyUI does not answer');
    expect(again.dialog.textContent).not.to.contain('No sequences yet');

    library.found = filled().found;
    await click(byRole(again.dialog, 'button', 'Look again'));
    expect(titles(again.dialog)).to.have.lengthOf(3);
  });
});

describe('the library while a sequence is being drawn', () => {
  const drawing = generating({ ...sequence([drawn(1), inState(2, 'running')]), id: 'train-0badcafe' });

  it('opens no other one, and says why', async () => {
    const { dialog, studio } = await showLibrary(filled(), drawing);
    await click(byRole(dialog, 'button', 'The lamp'));
    expect(dialog.textContent).to.contain('Another sequence is being drawn.');
    expect(studio.asked).to.deep.equal([]);
  });

  it('does not delete that one', async () => {
    const { dialog } = await showLibrary(filled(), drawing);
    await click(byRole(dialog, 'button', 'Delete The slow train'));
    expect(dialog.textContent).to.contain('Cancel its run first');
    expect(allByRole(dialog, 'button', 'Delete')).to.deep.equal([]);
  });
});
