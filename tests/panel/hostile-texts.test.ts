import { expect } from 'chai';
import { ok } from '../../web/core/failure.ts';
import { importDocument } from '../../web/core/import/import-sequence.ts';
import { summaryOf } from '../../web/core/import/summary.ts';
import type { Sequence } from '../../web/core/sequence.ts';
import type { BoardTab } from '../../web/panel/board/board-tabs.ts';
import { closeBoard, FakeLibrary, rendered, showBoard, storyEntry } from './board-support.ts';
import { fillTexts, harm, hostileTexts } from './support/hostile.ts';
import { byRole, click, showPanel } from './support/page.ts';
import { drawn, frame, inState, reviewing, sequence } from './support/samples.ts';

/** Four documents of 50 frames, in which every kind of field of a frame meets every text. */
const documents = [0, 1, 2, 3].map((round): Sequence => {
  const frames = Array.from({ length: 50 }, (_, index) =>
    [drawn, frame, (number: number) => inState(number, 'failed', { code: 'frame-error', detail: '' })][
      index % 3
    ]!(index + 1),
  );
  let at = round * 50;
  const next = () => hostileTexts[at++ % hostileTexts.length] ?? '';
  const base = sequence(50, { frames, warnings: ['', '', ''] });
  const cast = Array.from({ length: 16 }, (_, index) => ({
    ...base.bible.cast[index % 3]!,
    id: `c${index}`,
  }));
  return fillTexts({ ...base, bible: { ...base.bible, cast } }, next);
});

afterEach(closeBoard);

describe('two hundred texts that want to be HTML', () => {
  it('are two hundred', () => {
    expect(new Set(hostileTexts).size).to.equal(200);
  });

  for (const tab of ['review', 'slideshow', 'grid'] satisfies BoardTab[])
    it(`stay texts in the ${tab} of the board (IR39, IR12)`, async () => {
      for (const document of documents) {
        const { dialog } = showBoard(reviewing(document), { tab });
        await rendered();
        expect(dialog.textContent).to.match(/data-evil/iu);
        expect(harm()).to.deep.equal([]);
        closeBoard();
      }
    });

  it('stay texts in the frames and the bible of the sidebar (IR39)', async () => {
    for (const document of documents) {
      const { panel } = await showPanel({ run: reviewing(document) });
      expect(panel.textContent).to.match(/data-evil/iu);
      expect(harm()).to.deep.equal([]);
      await click(byRole(panel, 'tab', 'Bible'));
      expect(harm()).to.deep.equal([]);
    }
  }).timeout(240_000);

  it('stay texts in the library, for sequences that can be read and others (IR39)', async () => {
    const library = new FakeLibrary();
    const about = { status: 'complete', revision: 1, frameCount: 3, done: 3, failed: 0, thumbnail: null };
    const times = { createdAt: '2026-11-20T10:00:00Z', updatedAt: '2026-11-20T10:00:00Z' };
    for (const half of [0, 1]) {
      library.found = ok(
        hostileTexts.map((title, index) =>
          index % 2 === half
            ? { id: `a${index}`, title, ...about, ...times }
            : { id: title, broken: true, message: title },
        ),
      );
      const { dialog } = showBoard(storyEntry(), { tab: 'library' }, library);
      await rendered();
      const scroller = dialog.querySelector('.ss-scroll')!;
      for (let top = 0; top < scroller.scrollHeight; top += 600) {
        scroller.scrollTop = top;
        await rendered();
        expect(harm()).to.deep.equal([]);
      }
      closeBoard();
    }
  }).timeout(240_000);

  it('stay texts in what is shown of a shared file (IR39)', async () => {
    for (const document of documents) {
      const imported = importDocument(
        { ...document, ...Object.fromEntries(hostileTexts.map((text) => [text, 1])) },
        fresh(),
      );
      if (!imported.ok) throw new Error(JSON.stringify(imported.failure));
      const library = new FakeLibrary();
      const summary = summaryOf(imported.value);
      library.shared = ok({ imported: imported.value, summary });
      library.compared = ok({
        ...summary,
        foreign: hostileTexts.map((node) => ({ node, title: node, pack: node })),
        faults: hostileTexts.map((node) => ({ kind: 'no-node' as const, node, input: node })),
      });
      showBoard(storyEntry(), { tab: 'library', files: [new File(['{}'], 'a.json')] }, library);
      await rendered();
      await rendered();
      expect(window.document.querySelector('ss-import-summary')?.textContent).to.match(/data-evil/iu);
      expect(harm()).to.deep.equal([]);
      closeBoard();
    }
  });
});

const fresh = () => {
  let count = 0;
  return { hex: () => (count++).toString(16).padStart(8, '0'), at: '2026-11-21T10:00:00.000Z' };
};
