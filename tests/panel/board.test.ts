import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { ok } from '../../web/core/failure.ts';
import type { Run } from '../../web/core/run/run.ts';
import type { BoardTab } from '../../web/panel/board/board-tabs.ts';
import {
  allByRole,
  byRole,
  click,
  closeBoard,
  complete,
  drawn,
  failed,
  FakeLibrary,
  fieldOf,
  frame,
  generating,
  graveFindings,
  inState,
  recordFullScreen,
  rendered,
  reviewing,
  sequence,
  showBoard,
  storyEntry,
  type,
  until,
} from './board-support.ts';

const three = sequence([drawn(1), drawn(2), drawn(3)]);

afterEach(() => {
  closeBoard();
  document.body.replaceChildren();
});

describe('the board as a dialog over ComfyUI', () => {
  it('is a modal dialog with tabs, one of them chosen', async () => {
    const { dialog } = showBoard(complete(three), { tab: 'grid' });
    await rendered();

    expect(dialog.matches('dialog[aria-label=Sequence]:modal')).to.equal(true);
    expect(allByRole(dialog, 'tab').map(({ textContent }) => textContent?.trim())).to.deep.equal([
      'Review',
      'Slideshow',
      'Grid',
      'Library',
    ]);
    expect(byRole(dialog, 'heading', 'The pass').parentElement?.textContent).to.contain('3 frames');
  });

  it('is walked from tab to tab by arrows', async () => {
    const { dialog } = showBoard(complete(three), { tab: 'grid' });
    await rendered();

    await sendKeys({ press: 'ArrowRight' });
    await rendered();
    expect(byRole(dialog, 'tab', 'Library').getAttribute('aria-selected')).to.equal('true');
    expect(document.activeElement).to.equal(byRole(dialog, 'tab', 'Library'));
    await sendKeys({ press: 'ArrowRight' });
    await rendered();
    expect(byRole(dialog, 'tab', 'Review').getAttribute('aria-selected')).to.equal('true');
  });

  it('closes by Esc and gives the focus back', async () => {
    const opener = document.body.appendChild(document.createElement('button'));
    opener.focus();
    showBoard(complete(three), { tab: 'slideshow' });
    await rendered();

    await sendKeys({ press: 'Escape' });
    await until(() => !document.querySelector('dialog'));

    expect(document.activeElement).to.equal(opener);
  });

  it('is there once: a second opening turns to the other tab', async () => {
    const { dialog } = showBoard(complete(three), { tab: 'slideshow' });
    await rendered();
    const again = showBoard(complete(three), { tab: 'grid' });
    await rendered();

    expect(again.dialog).to.equal(dialog);
    expect(byRole(dialog, 'tab', 'Grid').getAttribute('aria-selected')).to.equal('true');
  });

  it('lets nothing through to the host: keys, clipboard, dropped files', async () => {
    const heard: string[] = [];
    const listen = (event: Event) => heard.push(event.type);
    const types = ['keydown', 'copy', 'cut', 'paste', 'dragover', 'drop'];
    for (const name of types) document.addEventListener(name, listen);
    const { dialog } = showBoard(complete(three), { tab: 'grid' });
    await rendered();

    const cell = byRole(dialog, 'button', 'Open frame 1');
    const sent = types.map((name) => new Event(name, { bubbles: true, cancelable: true }));
    for (const event of sent) cell.dispatchEvent(event);
    for (const name of types) document.removeEventListener(name, listen);

    expect(heard).to.deep.equal([]);
    expect(sent.at(-1)?.defaultPrevented).to.equal(true);
  });

  it('changes the title in place; Esc takes it back and leaves the board open', async () => {
    const { dialog, studio } = showBoard(reviewing(three), { tab: 'grid' });
    await rendered();
    const rename = async (text: string, key: string) => {
      await click(byRole(dialog, 'button', 'Edit title'));
      await type(fieldOf(dialog, 'textbox', 'Title'), text);
      await sendKeys({ press: key });
      await rendered();
    };

    await rename('Nothing', 'Escape');
    expect(dialog.open).to.equal(true);
    expect(studio.edits).to.deep.equal([]);
    await rename('Over the pass', 'Enter');

    expect(studio.edits).to.deep.equal([{ do: 'title', text: 'Over the pass' }]);
    byRole(dialog, 'heading', 'Over the pass');
    expect(document.activeElement).to.equal(byRole(dialog, 'button', 'Edit title'));
  });

  it('fills the screen by the key F on every tab', async () => {
    showBoard(complete(three), { tab: 'grid' });
    await rendered();
    const asked = recordFullScreen();
    await sendKeys({ press: 'f' });
    expect(asked).to.deep.equal(['enter']);
  });

  it('says so when no sequence is open, and leads to the library', async () => {
    const { dialog } = showBoard(storyEntry(), { tab: 'slideshow' });
    await rendered();
    expect(dialog.textContent).to.contain('No sequence is open');
    await click(byRole(dialog, 'button', 'Open the library'));
    expect(byRole(dialog, 'tab', 'Library').getAttribute('aria-selected')).to.equal('true');
  });

  it('begins a new story from the library and goes out of the way', async () => {
    const { dialog, studio } = showBoard(complete(three), { tab: 'library' });
    await rendered();
    byRole(dialog, 'button', 'New story').click();
    await until(() => !document.querySelector('dialog'));
    expect(studio.asked).to.deep.equal(['new story']);
  });
});

describe('the board for everybody', () => {
  const mixed = sequence([drawn(1), failed(2), frame(3)]);
  const running = sequence([drawn(1), inState(2, 'running'), inState(3, 'queued')]);
  const library = new FakeLibrary();
  const entry = { id: 'lamp-0badcafe', title: 'The lamp', status: 'complete' as const, revision: 1 };
  const dates = { createdAt: '2026-11-20T10:00:00Z', updatedAt: '2026-11-20T10:00:00Z' };
  library.found = ok([
    { ...entry, ...dates, frameCount: 3, done: 3, failed: 0, thumbnail: null },
    { id: 'half-00c0ffee', broken: true, message: 'It ends in the middle.' },
  ]);
  const unreachable = new FakeLibrary();
  unreachable.found = { ok: false, failure: { code: 'server-unreachable', detail: '502' } };

  const views: [string, Run, BoardTab, FakeLibrary?][] = [
    ['review', reviewing(mixed), 'review'],
    ['review during a run', generating(running), 'review'],
    ['slideshow', complete(mixed), 'slideshow'],
    ['grid with a failed frame', complete(mixed), 'grid'],
    ['grid during a run', generating(running), 'grid'],
    ['library', storyEntry(), 'library', library],
    ['empty library', storyEntry(), 'library'],
    ['library that could not be read', storyEntry(), 'library', unreachable],
    ['no sequence', storyEntry(), 'slideshow'],
  ];
  const sizes = [
    { width: 1400, height: 900 },
    { width: 390, height: 844 },
  ];

  for (const size of sizes) {
    for (const [name, run, tab, from] of views) {
      it(`has no serious finding of axe: ${name} at ${size.width} px`, async () => {
        await setViewport(size);
        const { dialog } = showBoard(run, { tab }, from);
        await rendered();
        expect(await graveFindings(dialog)).to.deep.equal([]);
        expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
      });
    }
  }
});
