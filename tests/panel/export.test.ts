import { expect } from 'chai';
import { saveFile } from '../../web/services/export/save-file.ts';
import {
  accessibleName,
  allByRole,
  byRole,
  click,
  closeBoard,
  drawn,
  frame,
  graveFindings,
  rendered,
  reviewing,
  sequence,
  showBoard,
  until,
} from './board-support.ts';
import { SavedFiles } from './support/saved-files.ts';

const three = sequence([frame(1), frame(2), drawn(3)]);
const saved = new SavedFiles();

async function show(tab: 'review' | 'slideshow' | 'library' = 'slideshow') {
  const { dialog } = showBoard(reviewing(three), { tab });
  await until(() => allByRole(dialog, 'tab').length > 0);
  await rendered();
  return dialog;
}

async function choose(root: ParentNode, menu: string | RegExp, item: string) {
  await click(byRole(root, 'button', menu));
  await click(byRole(root, 'menuitem', item));
}

beforeEach(() => saved.watch());
afterEach(() => {
  closeBoard();
  saved.release();
});

describe('the Export menu of the board', () => {
  it('offers the rough in view, all roughs, and a page to print', async () => {
    const dialog = await show();
    await click(byRole(dialog, 'button', 'Export'));

    const items = allByRole(dialog, 'menuitem').map(accessibleName);
    expect(items.slice(0, 2)).to.deep.equal(['This rough as SVG', 'This rough as PNG']);
    expect(items).to.include('Storyboard page to print');
  });

  it('offers no single frame where none is in view, and nothing in the library', async () => {
    const dialog = await show('review');
    await click(byRole(dialog, 'button', 'Export'));
    expect(allByRole(dialog, 'menuitem', /^This rough/)).to.deep.equal([]);

    closeBoard();
    expect(allByRole(await show('library'), 'button', 'Export')).to.deep.equal([]);
  });

  it('saves the frame in view as a drawing that says what it is, with its text as text', async () => {
    const dialog = await show();
    await choose(dialog, 'Export', 'This rough as SVG');
    const file = await saved.next();

    expect(file.name).to.equal('the-pass-frame-001.svg');
    const drawing = new DOMParser().parseFromString(await file.text(), 'image/svg+xml');
    const root = drawing.documentElement;
    expect(drawing.querySelector('parsererror')).to.equal(null);
    expect([root.getAttribute('width'), root.getAttribute('height')]).to.deep.equal([
      String(three.settings.width),
      String(three.settings.height),
    ]);
    expect(drawing.querySelector('title')?.textContent).to.match(/^Rough of frame 1: /);
    const texts = [...drawing.querySelectorAll('text')].map((text) => text.textContent);
    expect(texts).to.include('1');
    expect(texts.at(-1)).to.match(/^Lena locks the post office/);
    await until(() => dialog.textContent.includes('Saved the-pass-frame-001.svg'));
  });

  it('saves it as a PNG of the size of the sequence', async () => {
    const dialog = await show();
    await choose(dialog, 'Export', 'This rough as PNG');
    const file = await saved.next();

    expect(file.name).to.equal('the-pass-frame-001.png');
    const { width, height } = await createImageBitmap(file);
    expect({ width, height }).to.deep.equal({ width: three.settings.width, height: three.settings.height });
  });

  it('saves a storyboard page that holds every frame and runs nothing', async () => {
    const dialog = await show();
    await choose(dialog, 'Export', 'Storyboard page to print');
    const file = await saved.next();

    expect(file.name).to.equal('the-pass-storyboard.html');
    const page = new DOMParser().parseFromString(await file.text(), 'text/html');
    expect(page.querySelectorAll('li > svg').length).to.equal(3);
    expect([...page.querySelectorAll('li p')].map((text) => text.textContent)).to.deep.equal([
      'What happens in 1',
      'What happens in 2',
      'What happens in 3',
    ]);
    expect(page.querySelectorAll('script, link, img, iframe').length).to.equal(0);
  });

  it('saves all roughs in one ZIP, in story order', async () => {
    const dialog = await show();
    await choose(dialog, 'Export', 'All roughs as SVG, in a ZIP');
    const file = await saved.next();

    expect(file.name).to.equal('the-pass-roughs-svg.zip');
    const text = await file.text();
    expect(text.startsWith('PK')).to.equal(true);
    const names = [...text.matchAll(/PK..[^P]{26}(the-pass-frame-\d{3}\.svg)<svg/gsu)];
    expect(names.map(([, name]) => name)).to.deep.equal([
      'the-pass-frame-001.svg',
      'the-pass-frame-002.svg',
      'the-pass-frame-003.svg',
    ]);
  });

  it('makes no ZIP once it is called off', async () => {
    const dialog = await show();
    await choose(dialog, 'Export', 'All roughs as PNG, in a ZIP');
    await click(byRole(dialog, 'button', 'Cancel export'));

    await until(() => dialog.textContent.includes('Cancelled. No file was made.'));
    await rendered();
    expect(saved.files).to.deep.equal([]);
  });

  it('says in three parts why no PNG could be made, and goes away', async () => {
    const canvas = HTMLCanvasElement.prototype;
    const real = Object.getOwnPropertyDescriptor(canvas, 'getContext')!;
    canvas.getContext = () => null;
    try {
      const dialog = await show();
      await choose(dialog, 'Export', 'This rough as PNG');
      await until(() => allByRole(dialog, 'alert').length === 1);

      const said = byRole(dialog, 'alert').textContent;
      expect(said).to.contain('This browser made no picture of the drawing.');
      expect(said).to.contain('no file was saved');
      expect(said).to.contain('Export as SVG');
      expect(await graveFindings(dialog)).to.deep.equal([]);
      await click(byRole(byRole(dialog, 'alert'), 'button', 'Close'));
      expect(allByRole(dialog, 'alert')).to.deep.equal([]);
      expect(saved.files).to.deep.equal([]);
    } finally {
      Object.defineProperty(canvas, 'getContext', real);
    }
  });

  it('has no fault for those who cannot see it', async () => {
    const dialog = await show();
    await choose(dialog, 'Export', 'This rough as SVG');
    await saved.next();
    await until(() => allByRole(dialog, 'button', 'Dismiss').length === 1);
    expect(await graveFindings(dialog)).to.deep.equal([]);

    await click(byRole(dialog, 'button', 'Dismiss'));
    expect(allByRole(dialog, 'button', 'Dismiss')).to.deep.equal([]);
  });
});

describe('the menu of a frame in the review', () => {
  it('saves the rough of that frame', async () => {
    const dialog = await show('review');
    const [, card] = allByRole(dialog, 'listitem', /^Frame/);
    await choose(card!, /more/i, 'Save rough as SVG');

    expect((await saved.next()).name).to.equal('the-pass-frame-002.svg');
  });
});

describe('a file that is saved', () => {
  it('is let go of later, not before the browser has read it', async () => {
    saveFile(new File(['x'], 'x.txt'));
    const link = await saved.address();

    expect(await (await fetch(link)).text()).to.equal('x');
  });
});
