import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { fail, ok } from '../../web/core/failure.ts';
import type { ImportSummary } from '../../web/core/import/summary.ts';
import {
  allByRole,
  byRole,
  click,
  closeBoard,
  drawn,
  FakeLibrary,
  generating,
  graveFindings,
  inState,
  rendered,
  reviewing,
  sequence,
  showBoard,
  storyEntry,
  until,
} from './board-support.ts';
import { showPanel } from './support/page.ts';

const lamp = sequence([drawn(1), drawn(2)], { id: 'lamp-0badcafe', title: 'The lamp', status: 'complete' });
const summary: ImportSummary = {
  title: 'The lamp',
  story: 'A keeper climbs the tower.',
  frames: 2,
  family: 'sdxl',
  cast: ['Mara', 'Bruno'],
  places: ['the tower'],
  size: { width: 1344, height: 768 },
  engine: { kind: 'canvas', name: 'portrait study' },
  guide: 0.35,
  models: [{ file: 'mine.safetensors', folder: 'checkpoints', here: undefined }],
  foreign: undefined,
  faults: [{ kind: 'circle', node: 'Second pass' }],
  links: [{ url: 'https://evil.example/a.png', at: { node: 'Run', input: 'command' } }],
  removed: [
    { what: 'secret', at: { node: 'Paid', input: 'api_key' } },
    { what: 'field', at: { field: 'frames.1.endpoint' } },
  ],
  takes: 4,
  warnings: ['Its story is long.'],
};
const compared: ImportSummary = {
  ...summary,
  models: [{ file: 'mine.safetensors', folder: 'checkpoints', here: false }],
  foreign: [
    { node: 'Shell', title: 'Run', pack: 'shell-pack' },
    { node: 'Gone', title: 'Gone', pack: undefined },
  ],
};
const shared = { imported: { sequence: lamp, removed: [], links: [], takes: 4 }, summary };

function bringing(own?: { id: string; title: string }) {
  const library = new FakeLibrary();
  library.shared = ok({ ...shared, ...(own && { own }) });
  library.compared = ok(compared);
  library.stored.set(lamp.id, ok(lamp));
  return library;
}
const file = () => new File(['{}'], 'sequence.json', { type: 'application/json' });

function dropped(): DragEvent {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file());
  return new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
}

async function chosen(library = bringing(), run = storyEntry()) {
  const board = showBoard(run, { tab: 'library', files: [file()] }, library);
  await rendered();
  await rendered();
  return board;
}
const used = ['Open as new sequence', 'Cancel'];
const buttons = (root: HTMLElement) =>
  allByRole(root.querySelector('ss-import-summary') ?? root, 'button').map(({ textContent }) =>
    textContent?.trim(),
  );

afterEach(closeBoard);

describe('a shared sequence', () => {
  it('is shown before it is used: what it holds, what is missing here, what it would run', async () => {
    const { dialog, studio } = await chosen();
    const text = (dialog.querySelector('ss-import-summary')?.textContent ?? '').replace(/\s+/gu, ' ');
    for (const part of [
      'Nothing is stored or run yet.',
      'The lamp',
      'A keeper climbs the tower.',
      '2 frames; drawn pictures do not come along',
      'Mara, Bruno',
      'the tower',
      'SDXL',
      '1344 × 768',
      'A workflow of its own, “portrait study”',
      'Led by The rough of each frame, strength 0.35',
      'mine.safetensors missing here, belongs in models/checkpoints',
      'Shell from shell-pack',
      'Gone not installed here',
      'They can run code on the server',
      'Second pass waits for its own result',
      'https://evil.example/a.png Run: command',
      'Paid: api_key Named or formed like a key',
      'frame 2, endpoint Not part of a sequence',
      'Its story is long.',
    ])
      expect(text).to.contain(part);
    expect(buttons(dialog)).to.deep.equal(used);
    expect(studio.asked).to.deep.equal([]);
  });

  it('folds a long story, and shows all of it on that word', async () => {
    const story = 'A keeper climbs the tower, and the light goes out. '.repeat(30);
    const library = bringing();
    library.shared = ok({ ...shared, summary: { ...summary, story } });
    library.compared = ok({ ...compared, story });
    const { dialog } = await chosen(library);
    const text = () => dialog.querySelector('.ss-import-story')!;
    const isWhole = () => text().scrollHeight <= text().clientHeight;

    await until(() => allByRole(dialog, 'button', 'Show whole story').length === 1);
    expect(isWhole()).to.equal(false);
    await click(byRole(dialog, 'button', 'Show whole story'));
    expect(isWhole()).to.equal(true);
    await click(byRole(dialog, 'button', 'Show less'));
    expect(isWhole()).to.equal(false);
  });

  it('says what it does not know while ComfyUI does not answer', async () => {
    const library = bringing();
    library.compared = fail('server-unreachable');
    const { dialog } = await chosen(library);
    expect(dialog.textContent).to.contain('what is missing here is not known');
    expect(dialog.textContent).not.to.contain('missing here, belongs');
  });

  it('becomes a new sequence on that word', async () => {
    const { dialog, studio, library } = await chosen();
    await click(byRole(dialog, 'button', 'Open as new sequence'));
    expect(library.adopted).to.deep.equal(['lamp-0badcafe']);
    expect(studio.asked).to.deep.equal(['open lamp-0badcafe']);
    expect(byRole(dialog, 'tab', 'Grid').getAttribute('aria-selected')).to.equal('true');
  });

  it('leaves nothing behind when it is cancelled, by button or Esc, and the board stays', async () => {
    const { dialog, studio } = await chosen();
    expect(document.activeElement?.textContent).to.equal('Open a shared sequence?');
    await sendKeys({ press: 'Escape' });
    await rendered();
    expect(dialog.open).to.equal(true);
    expect(dialog.querySelector('ss-import-summary')).to.equal(null);
    expect(document.activeElement?.textContent?.trim()).to.equal('Open file');
    expect(studio.asked).to.deep.equal([]);
  });

  it('that is in the library is opened there rather than copied', async () => {
    const { dialog, studio } = await chosen(bringing({ id: lamp.id, title: 'The lamp' }));
    expect(buttons(dialog)).to.deep.equal(['Open it', ...used]);
    expect(dialog.textContent).to.contain('belong to “The lamp”, which is in your library');
    await click(byRole(dialog, 'button', 'Open it'));
    await rendered();
    expect(studio.asked).to.deep.equal(['open lamp-0badcafe']);
  });

  it('can be chosen by its file', async () => {
    const { dialog } = await chosen(bringing());
    await click(byRole(dialog, 'button', 'Cancel'));
    const input = dialog.querySelector<HTMLInputElement>('input[type=file]')!;
    const files = new DataTransfer();
    files.items.add(file());
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await rendered();
    expect(dialog.textContent).to.contain('Open a shared sequence?');
  });

  it('can be dropped on any tab of the board', async () => {
    const { dialog } = showBoard(reviewing(sequence([drawn(1)])), { tab: 'grid' }, bringing());
    await rendered();
    dialog.querySelector('ss-board-grid')!.dispatchEvent(dropped());
    await rendered();
    await rendered();
    expect(byRole(dialog, 'tab', 'Library').getAttribute('aria-selected')).to.equal('true');
    expect(dialog.textContent).to.contain('Open a shared sequence?');
  });

  it('can be dropped on the sidebar, where the canvas behind does not get it', async () => {
    const { panel } = await showPanel();
    let reachedHost = false;
    const host = () => (reachedHost = true);
    document.addEventListener('drop', host);
    const event = dropped();
    panel.querySelector('textarea')!.dispatchEvent(event);
    document.removeEventListener('drop', host);
    await until(() => document.querySelector('dialog.ss-board [role=alert]'));
    expect(event.defaultPrevented).to.equal(true);
    expect(reachedHost).to.equal(false);
    expect(byRole(document.body, 'tab', 'Library').getAttribute('aria-selected')).to.equal('true');
  });

  it('that is none is refused with what happened, what is safe and what to do', async () => {
    const library = bringing();
    library.shared = fail('import-refused', { why: 'not-json', line: '3', column: '1' });
    const { dialog } = await chosen(library);
    const alert = byRole(dialog, 'alert').textContent;
    expect(alert).to.contain('line 3, character 1').and.to.contain('Nothing was imported');
  });

  it('waits until a run is over', async () => {
    const run = generating(sequence([drawn(1), inState(2, 'running')], { id: 'train-0badcafe' }));
    const { dialog } = await chosen(bringing(), run);
    expect(dialog.textContent).to.contain('Another sequence is being drawn.');
    expect(dialog.querySelector('ss-import-summary')).to.equal(null);
  });

  for (const width of [320, 1200])
    it(`is readable and usable by everybody at ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      const { dialog } = await chosen(bringing({ id: lamp.id, title: 'The lamp' }));
      const scroller = dialog.querySelector('.ss-scroll')!;
      expect(scroller.scrollWidth).to.be.at.most(scroller.clientWidth);
      expect(await graveFindings(dialog)).to.deep.equal([]);
    });
});
