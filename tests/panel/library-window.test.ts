import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { ok } from '../../web/core/failure.ts';
import type { Summary } from '../../web/services/library/library.ts';
import {
  byRole,
  click,
  closeBoard,
  FakeLibrary,
  fieldOf,
  graveFindings,
  rendered,
  showBoard,
  storyEntry,
  type,
  until,
} from './board-support.ts';

const COUNT = 10_000;
const many: Summary[] = Array.from({ length: COUNT }, (_, index) => ({
  id: `story-${String(index).padStart(8, '0')}`,
  title: `Story ${index} of ${index % 7 === 0 ? 'the sea' : 'the land'}`,
  status: 'complete',
  revision: 1,
  createdAt: '2026-11-20T10:00:00Z',
  updatedAt: new Date(Date.UTC(2026, 0, 1) - index * 60_000).toISOString(),
  frameCount: 50,
  done: 50,
  failed: 0,
  thumbnail: `frames/${index}.png`,
}));

async function showMany(width = 1200) {
  await setViewport({ width, height: 880 });
  const library = new FakeLibrary();
  library.found = ok(many);
  const { dialog } = showBoard(storyEntry(), { tab: 'library' }, library);
  await until(() => entries(dialog).length > 4);
  return dialog;
}
const entries = (dialog: HTMLElement) => [...dialog.querySelectorAll<HTMLElement>('.ss-entry')];
const scrollerIn = (dialog: HTMLElement) => dialog.querySelector<HTMLElement>('.ss-scroll')!;
const place = (entry: HTMLElement) => Number(entry.getAttribute('aria-posinset'));

/** Entries that lie in what can be seen. */
const seen = (dialog: HTMLElement) => {
  const box = scrollerIn(dialog).getBoundingClientRect();
  return entries(dialog).filter((entry) => {
    const own = entry.getBoundingClientRect();
    return own.bottom > box.top && own.top < box.bottom;
  });
};

afterEach(async () => {
  closeBoard();
  await setViewport({ width: 1000, height: 900 });
});

describe('a library of 10,000 sequences', () => {
  it('has no more on the page than can be seen, and a little', async () => {
    const dialog = await showMany();
    expect(entries(dialog).length).to.be.lessThan(60);
    expect(seen(dialog).map(place)).to.deep.equal(seen(dialog).map((_, index) => index + 1));
    expect(byRole(dialog, 'list', 'Sequences').scrollHeight).to.be.greaterThan(100_000);
  });

  it('tells assistive technology how many there are, and which is which', async () => {
    const dialog = await showMany();
    const [first] = entries(dialog);
    expect([first?.getAttribute('aria-posinset'), first?.getAttribute('aria-setsize')]).to.deep.equal([
      '1',
      '10000',
    ]);
    expect(await graveFindings(dialog)).to.deep.equal([]);
  });

  it('shows what lies wherever it is scrolled to, without a gap', async () => {
    const dialog = await showMany();
    for (const part of [0.1, 0.5, 0.9, 1, 0]) {
      const { scrollHeight } = scrollerIn(dialog);
      scrollerIn(dialog).scrollTop = scrollHeight * part;
      await until(() => seen(dialog).length >= 12 || (part === 1 && seen(dialog).length >= 8));
      const numbers = seen(dialog).map(place);
      expect(numbers).to.deep.equal(numbers.map((_, index) => (numbers[0] ?? 0) + index));
    }
    expect(seen(dialog).map(place)[0]).to.equal(1);
  });

  it('asks for pictures only where it rests', async () => {
    const dialog = await showMany();
    scrollerIn(dialog).scrollTop = 50_000;
    await until(() => place(entries(dialog)[0]!) > 100);
    expect(dialog.querySelectorAll('.ss-entry img').length).to.equal(0);
    await until(() => dialog.querySelectorAll('.ss-entry img').length === entries(dialog).length);
  });

  it('is walked by arrows, Home and End, and keeps the focus while it is scrolled', async () => {
    const dialog = await showMany();
    const columns = new Set(entries(dialog).map((entry) => entry.getBoundingClientRect().left)).size;
    const focused = () => place(document.activeElement?.closest<HTMLElement>('.ss-entry') ?? document.body);
    byRole(dialog, 'button', 'Story 0 of the sea').focus();

    for (const [key, to] of [
      ['ArrowRight', 2],
      ['ArrowDown', 2 + columns],
      ['ArrowLeft', 1 + columns],
      ['ArrowUp', 1],
      ['End', COUNT],
      ['Home', 1],
    ] as const) {
      await sendKeys({ press: key });
      await until(() => focused() === to);
      await until(() => seen(dialog).some((entry) => entry.contains(document.activeElement)));
    }
    scrollerIn(dialog).scrollTop = 80_000;
    await until(() => seen(dialog).every((entry) => place(entry) > 100));
    expect(focused()).to.equal(1);
  });

  it('is searched in a moment', async () => {
    const dialog = await showMany();
    const before = performance.now();
    await type(fieldOf(dialog, 'textbox', 'Search sequences'), 'story 9999 of');
    expect(entries(dialog).map(({ dataset }) => dataset['id'])).to.deep.equal(['story-00009999']);
    expect(performance.now() - before).to.be.lessThan(1500);
  });

  it('begins at the top with every search', async () => {
    const dialog = await showMany();
    scrollerIn(dialog).scrollTop = 90_000;
    await until(() => place(entries(dialog)[0]!) > 100);
    await click(byRole(dialog, 'button', /^Complete/u));
    await until(() => seen(dialog).map(place)[0] === 1);
  });

  it('lies in one column on a phone', async () => {
    const dialog = await showMany(320);
    const [first, second] = entries(dialog).map((entry) => entry.getBoundingClientRect());
    expect(first!.left).to.equal(second!.left);
    expect(first!.bottom).to.be.lessThan(second!.top);
    expect(scrollerIn(dialog).scrollWidth).to.be.at.most(scrollerIn(dialog).clientWidth);
    await rendered();
  });
});
