import { expect } from 'chai';
import { dateLine } from '../../web/panel/board/dates.ts';
import { frameViews, pathInSequence } from '../../web/panel/parts/frame-view.ts';
import { countColumns, moveInGrid } from '../../web/panel/board/grid-move.ts';
import { choose, countKinds } from '../../web/panel/board/library-list.ts';
import { showKey } from '../../web/panel/board/show-keys.ts';
import { dueAt, openShow, readSeconds, stepShow, type Show } from '../../web/panel/board/slideshow.ts';
import { progressOf } from '../../web/core/run/progress.ts';
import { drawn, failed, frame, generating, inState, reviewing, sequence } from './board-support.ts';
import { take } from './support/samples.ts';

describe('the clock of a slideshow (FUN-SEQUENCE-GEN-027)', () => {
  const playing = (patch: Partial<Show> = {}): Show => ({
    ...openShow(3, 0),
    playing: true,
    since: 1000,
    ...patch,
  });

  it('gives each frame three seconds unless told otherwise', () => {
    expect(dueAt(playing())).to.equal(4000);
  });

  it('goes on when the time is up, and not before', () => {
    expect(stepShow(playing(), { do: 'time-up', at: 3999 }).index).to.equal(0);
    expect(stepShow(playing(), { do: 'time-up', at: 4000 }).index).to.equal(1);
  });

  it('gives a slow picture its full time, from when it can be seen', () => {
    const loading = stepShow(playing(), { do: 'next' });
    expect(dueAt(loading)).to.equal(null);
    expect(dueAt(stepShow(loading, { do: 'shown', at: 9000 }))).to.equal(12_000);
  });

  it('stops on the last frame, or begins anew in a loop', () => {
    const last = playing({ index: 2 });
    expect(stepShow(last, { do: 'time-up', at: 4000 })).to.include({ index: 2, playing: false });
    expect(stepShow({ ...last, loop: true }, { do: 'time-up', at: 4000 })).to.include({
      index: 0,
      playing: true,
    });
  });

  it('plays from the first frame again when it stood at the end', () => {
    const ended = { ...playing({ index: 2 }), playing: false };
    expect(stepShow(ended, { do: 'toggle', at: 5000 })).to.include({ index: 0, playing: true });
  });

  it('loops over a single frame without getting stuck', () => {
    const one: Show = { ...playing(), count: 1, loop: true };
    expect(dueAt(stepShow(one, { do: 'time-up', at: 4000 }))).to.equal(7000);
  });

  it('takes a new time per frame at once, counted from the moment of the change', () => {
    const faster = stepShow(playing(), { do: 'seconds', seconds: 0.5, at: 3000 });
    expect(dueAt(faster)).to.equal(3500);
  });

  it('keeps the seconds between 0.5 and 60, whatever is typed', () => {
    expect(['0.1', '0,7', '61', '2', '', 'soon'].map(readSeconds)).to.deep.equal([
      0.5,
      0.7,
      60,
      2,
      null,
      null,
    ]);
  });

  it('does not run past the ends by hand', () => {
    const show = openShow(3, 0);
    expect(stepShow(show, { do: 'previous' })).to.equal(show);
    expect(stepShow(openShow(3, 2), { do: 'next' }).index).to.equal(2);
    expect(stepShow(show, { do: 'go', index: 99 }).index).to.equal(2);
  });

  it('stays on a frame that was moved, and on the last one when frames are gone', () => {
    expect(stepShow(playing(), { do: 'frames', count: 3, index: 2 }).index).to.equal(2);
    expect(stepShow(playing({ index: 2 }), { do: 'frames', count: 1, index: 2 }).index).to.equal(0);
    expect(stepShow(playing(), { do: 'frames', count: 0, index: 0 }).playing).to.equal(false);
  });
});

describe('the keys of a slideshow (FUN-SEQUENCE-GEN-028)', () => {
  it('reads the keys of the legend, with capital letters too', () => {
    expect(
      [' ', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'C', 'r'].map((key) => showKey(key)?.do),
    ).to.deep.equal(['toggle', 'previous', 'next', 'first', 'last', 'captions', 'compare']);
    expect(showKey('3')).to.deep.equal({ do: 'go', index: 2 });
  });

  it('leaves all other keys alone', () => {
    expect(['0', 'Tab', 'Escape', 'constructor', 'x'].map((key) => showKey(key))).to.deep.equal(
      Array.from({ length: 5 }),
    );
  });
});

describe('arrows in a grid', () => {
  it('moves by one along the row and by a row across', () => {
    const from = (index: number, key: string) => moveInGrid(index, key, 4, 7);
    expect([from(0, 'ArrowRight'), from(1, 'ArrowDown'), from(5, 'ArrowUp'), from(3, 'End')]).to.deep.equal([
      1, 5, 1, 6,
    ]);
  });

  it('reaches the last frame from above the gap of a short row', () => {
    expect(moveInGrid(3, 'ArrowDown', 4, 7)).to.equal(6);
  });

  it('stays at the edges and on other keys', () => {
    expect([
      moveInGrid(0, 'ArrowLeft', 4, 7),
      moveInGrid(6, 'ArrowDown', 4, 7),
      moveInGrid(2, 'a', 4, 7),
    ]).to.deep.equal([undefined, undefined, undefined]);
  });

  it('counts the columns that the page really has', () => {
    expect(countColumns('312.5px 312.5px 312.5px')).to.equal(3);
    expect(countColumns('none')).to.equal(1);
  });
});

describe('what a frame shows', () => {
  const states = (run: Parameters<typeof progressOf>[0], of = sequence([])) =>
    frameViews(of, progressOf(run, 0)).map(({ state }) => state);

  it('knows drawn, failed and untouched frames apart', () => {
    const of = sequence([drawn(1), failed(2), frame(3)]);
    expect(states(reviewing(of), of)).to.deep.equal(['drawn', 'failed', 'undrawn']);
  });

  it('follows a run', () => {
    const of = sequence([drawn(1), inState(2, 'running'), inState(3, 'queued'), frame(4)]);
    expect(states(generating(of), of)).to.deep.equal(['drawn', 'running', 'waiting', 'waiting']);
  });

  it('keeps the old picture while a frame is drawn again', () => {
    const again = drawn(1);
    const of = sequence([{ ...again, takes: [...again.takes, take(1, { number: 2, state: 'running' })] }]);
    expect(frameViews(of, progressOf(generating(of), 0))[0]).to.deep.include({
      state: 'running',
      picture: { image: again.takes[0]?.image, version: 'job-1' },
    });
  });

  it('finds the path inside the sequence folder, also as Windows writes it', () => {
    const file = {
      filename: 'a.png',
      subfolder: 'sequences/the-pass-0badcafe/frames',
      type: 'output',
    } as const;
    const windows = { ...file, subfolder: file.subfolder.replaceAll('/', '\\') };
    expect(pathInSequence('the-pass-0badcafe', windows)).to.equal('frames/a.png');
    expect(pathInSequence('other-0badcafe', file)).to.equal(undefined);
  });
});

describe('the list of sequences (FUN-SEQUENCE-GEN-035)', () => {
  const entry = (title: string, updatedAt: string, frameCount: number, done: number) => ({
    id: title.toLowerCase(),
    title,
    status: 'complete' as const,
    revision: 1,
    createdAt: updatedAt,
    updatedAt,
    frameCount,
    done,
    failed: 0,
    thumbnail: null,
  });
  const broken = { id: 'half-00c0ffee', broken: true as const, message: 'It ends in the middle.' };
  const all = [
    broken,
    entry('Bear', '2026-11-01T10:00:00Z', 3, 3),
    entry('Apple', '2026-11-03T10:00:00Z', 9, 4),
    entry('Cloud', '2026-11-02T10:00:00Z', 5, 0),
  ];
  const ids = (choice: Parameters<typeof choose>[1]) => choose(all, choice).map(({ id }) => id);

  it('shows the newest first and what cannot be read last', () => {
    expect(ids({ query: '', filter: 'all', sort: 'newest' })).to.deep.equal([
      'apple',
      'cloud',
      'bear',
      broken.id,
    ]);
    expect(ids({ query: '', filter: 'all', sort: 'title' })).to.deep.equal([
      'apple',
      'bear',
      'cloud',
      broken.id,
    ]);
    expect(ids({ query: '', filter: 'all', sort: 'frames' })).to.deep.equal([
      'apple',
      'cloud',
      'bear',
      broken.id,
    ]);
  });

  it('searches titles without regard to case, and filters', () => {
    expect(ids({ query: ' BEA', filter: 'all', sort: 'newest' })).to.deep.equal(['bear']);
    expect(ids({ query: '', filter: 'unfinished', sort: 'newest' })).to.deep.equal(['apple']);
    expect(countKinds(all)).to.deep.equal({ all: 4, complete: 1, unfinished: 1, drafts: 1, broken: 1 });
  });

  it('writes the time for today and yesterday, then the day, then the year too', () => {
    const now = new Date(2026, 10, 21, 12);
    const words = { today: 'Today', yesterday: 'Yesterday' };
    const line = (date: Date) => dateLine(date.toISOString(), now, 'en-GB', words);
    expect(line(new Date(2026, 10, 21, 9, 5))).to.equal('Today, 09:05');
    expect(line(new Date(2026, 10, 20, 23, 59))).to.equal('Yesterday, 23:59');
    expect(line(new Date(2026, 10, 18))).to.equal('18 Nov');
    expect(line(new Date(2025, 10, 18))).to.equal('18 Nov 2025');
  });
});
