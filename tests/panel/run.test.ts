import { expect } from 'chai';
import type { Run } from '../../web/core/run/run.ts';
import {
  allByRole,
  barriers,
  byRole,
  click,
  maybeByRole,
  press,
  settled,
  showPanel,
  textOf,
} from './support/page.ts';
import { complete, drawn, generating, inState, NOW, paused, sequence, STARTED } from './support/samples.ts';

const bar = (panel: Element) => byRole(panel, 'progressbar', 'Sequence progress');

describe('a run that goes', () => {
  it('says which frame of how many, and how many are done (FUN-SEQUENCE-GEN-016)', async () => {
    const { panel } = await showPanel({ run: generating() });

    expect(textOf(panel)).to.contain('Frame 3 of 7');
    expect(textOf(panel)).to.contain('2 done, 4 to go');
  });

  it('tells its progress in words, for people who do not see the bar (FUN-SEQUENCE-GEN-016)', async () => {
    const { panel } = await showPanel({ run: generating() });

    const { ariaValueNow, ariaValueMax, ariaValueText } = bar(panel);
    expect([ariaValueNow, ariaValueMax, ariaValueText]).to.deep.equal(['2', '7', '2 of 7 frames done']);
  });

  it('shows the running frame live, with its step and its share (FUN-SEQUENCE-GEN-017)', async () => {
    const { panel, studio } = await showPanel({ run: generating() });
    studio.preview = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg"/>#live';
    studio.become(studio.run);
    await settled(panel);

    expect(textOf(panel)).to.contain('Step 5 of 8');
    expect(textOf(panel)).to.contain('63 %');
    expect(panel.querySelector<HTMLImageElement>('.ss-preview img')?.src).to.contain('#live');
  });

  it('shows each picture as it lands, with its seconds (FUN-SEQUENCE-GEN-017, FUN-SEQUENCE-GEN-018)', async () => {
    const { panel } = await showPanel({ run: generating() });

    const tiles = [...byRole(panel, 'list', 'Frames').children];
    expect(tiles.map((tile) => tile.querySelector('img') !== null)).to.deep.equal([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(tiles.map((tile) => textOf(tile.querySelector('.ss-tile-word')!))).to.deep.equal([
      '13.2 s',
      '13.3 s',
      '63 %',
      'Queued',
      'Queued',
      'Queued',
      'Queued',
    ]);
  });

  it('gives elapsed time, and a range for what remains (FUN-SEQUENCE-GEN-020)', async () => {
    const { panel } = await showPanel({ run: generating() });

    expect(textOf(panel)).to.contain('0:41 elapsed');
    expect(textOf(panel)).to.match(/\d:\d\d-\d:\d\d left/u);
  });

  it('gives no number before a frame was measured (FUN-SEQUENCE-GEN-020)', async () => {
    const frames = [inState(1, 'running'), inState(2, 'queued'), inState(3, 'queued')];
    const { panel } = await showPanel({
      run: generating({ sequence: { ...generating().sequence, frames } }),
    });

    expect(textOf(panel)).to.contain('time is known after the first frame');
    expect(textOf(panel)).not.to.match(/\d left/u);
  });

  it('pauses and resumes by button and by key', async () => {
    const { panel, studio } = await showPanel({ run: generating() });
    await click(byRole(panel, 'button', 'Pause'));
    studio.become(paused());
    await settled(panel);
    expect(textOf(panel)).to.contain('Paused after 3 frames');
    expect(textOf(panel)).to.contain('4 frames were taken back from ComfyUI’s queue.');

    byRole(panel, 'button', 'Resume').focus();
    await click(byRole(panel, 'button', 'Resume'));
    byRole(panel, 'button', /^Run/u).focus();
    await press('p');
    expect(studio.asked).to.deep.equal(['pause', 'resume', 'resume']);
  });

  it('cancels at once while nothing is half done (FUN-SEQUENCE-GEN-021)', async () => {
    const { panel, studio } = await showPanel({ run: paused() });
    await click(byRole(panel, 'button', 'Cancel'));
    expect(studio.asked).to.deep.equal(['cancel']);
  });

  it('asks first when a frame is half done, and keeps what is drawn (FUN-SEQUENCE-GEN-021)', async () => {
    const { panel, studio } = await showPanel({ run: generating() });

    await click(byRole(panel, 'button', 'Cancel'));
    expect(studio.asked).to.deep.equal([]);
    expect(textOf(panel)).to.contain('What is drawn is kept either way.');
    expect(await barriers()).to.deep.equal([]);
    await click(byRole(panel, 'button', 'Go on'));
    await click(byRole(panel, 'button', 'Cancel'));
    await click(byRole(panel, 'button', 'Stop now'));

    expect(studio.asked).to.deep.equal(['cancel']);
  });

  it('cancels after the running frame when asked to finish it', async () => {
    const { panel, studio } = await showPanel({ run: generating() });
    await click(byRole(panel, 'button', 'Cancel'));
    await click(byRole(panel, 'button', 'Finish this frame'));
    expect(studio.asked).to.deep.equal(['pause']);

    studio.become({ ...generating(), phase: 'Paused' });
    await settled(panel);
    expect(studio.asked).to.deep.equal(['pause']);
    studio.become(paused());
    await settled(panel);
    expect(studio.asked).to.deep.equal(['pause', 'cancel']);
  });

  it('says when live updates are off, and when the server is gone', async () => {
    const { panel, studio } = await showPanel({ run: generating({ connection: 'off' }) });
    expect(textOf(panel)).to.contain('Live updates are off');

    studio.become(generating({ connection: 'unreachable' }));
    await settled(panel);
    expect(textOf(panel)).to.contain('Frames that are queued go on without this page.');
  });

  it('is followed here while another window drives it, and can be taken over (FUN-SEQUENCE-GEN-016)', async () => {
    const { panel, studio } = await showPanel({ run: generating() });
    studio.following = { code: 'other-tab-drives' };
    studio.become(generating());
    await settled(panel);

    expect(textOf(panel)).to.contain('Another window is drawing this sequence.');
    expect(maybeByRole(panel, 'button', 'Cancel')).to.equal(undefined);
    await click(byRole(panel, 'button', 'Take over here'));
    expect(studio.asked).to.deep.equal(['take over']);
  });

  it('says when it cannot be saved, on every step', async () => {
    const { panel, studio } = await showPanel({ run: generating() });
    studio.saving = { code: 'disk-full' };
    studio.become(generating());
    await settled(panel);

    expect(textOf(panel)).to.contain('output folder is full');
    await click(byRole(panel, 'button', /^Frames/u));
    expect(textOf(panel)).to.contain('output folder is full');
  });

  it('shows one bar instead of segments above twenty frames', async () => {
    const frames = Array.from({ length: 50 }, (_, index) =>
      index < 9 ? drawn(index + 1) : inState(index + 1, 'queued'),
    );
    const { panel } = await showPanel({
      run: generating({ sequence: { ...generating().sequence, frames } }),
    });

    expect(bar(panel).querySelectorAll('.ss-segments')).to.have.length(0);
    expect(bar(panel).ariaValueText).to.equal('9 of 50 frames done');
  });

  it('puts nothing in the way of anybody', async () => {
    for (const run of [generating(), paused(), generating({ connection: 'unreachable' })]) {
      await showPanel({ run });
      expect(await barriers()).to.deep.equal([]);
    }
  });
});

describe('a run that is over', () => {
  it('counts what succeeded and what failed (FUN-SEQUENCE-GEN-024)', async () => {
    const { panel } = await showPanel({ run: complete({ 4: { code: 'out-of-memory' } }) });

    expect(textOf(panel)).to.contain('6 done, 1 failed');
    expect(textOf(panel)).to.contain('2:04 in all');
    expect(bar(panel).ariaValueText).to.equal('6 of 7 frames done, 1 failed');
  });

  it('marks the failed frame and says what happened, what is safe, what to do (FUN-SEQUENCE-GEN-022)', async () => {
    const { panel } = await showPanel({ run: complete({ 4: { code: 'out-of-memory', detail: 'CUDA' } }) });

    const alert = textOf(byRole(panel, 'alert'));
    expect(alert).to.contain('Frame 4 failed. The graphics card ran out of memory.');
    expect(alert).to.contain('Everything drawn so far is saved.');
    expect(alert).to.contain('choose a smaller size, then retry');
    expect(alert).to.contain('CUDA');
    expect(textOf(byRole(panel, 'list', 'Frames').children[3]!)).to.contain('Failed');
  });

  it('tells frames that failed alike in one message, others apart', async () => {
    const { panel } = await showPanel({
      run: complete({ 2: { code: 'out-of-memory' }, 3: { code: 'out-of-memory' }, 6: { code: 'no-image' } }),
    });

    expect(allByRole(panel, 'alert').map(textOf)).to.have.length(2);
    expect(textOf(panel)).to.contain('Frames 2-3 failed.');
    expect(allByRole(panel, 'button', 'Retry failed')).to.have.length(1);
  });

  it('draws only the failed frames again by Retry failed (FUN-SEQUENCE-GEN-025)', async () => {
    const { panel, studio } = await showPanel({ run: complete({ 4: { code: 'frame-error' } }) });
    await click(byRole(panel, 'button', 'Retry failed'));
    expect(studio.asked).to.deep.equal(['retry failed']);
  });

  it('leads to the pictures, and says what they were drawn with', async () => {
    const { panel } = await showPanel({ run: complete() });

    byRole(panel, 'button', 'View Sequence');
    const text = textOf(panel);
    expect(text).to.contain('7 done');
    expect(text).to.contain('sd_xl_base_1.0.safetensors, 1344 × 768');
    expect(text).to.contain('13.6 s (median)');
    expect(text).to.contain('411 to 417');
    expect(text).to.contain('sequences/the-last-letter-8c1f02d7');
    expect(maybeByRole(panel, 'button', 'Retry failed')).to.equal(undefined);
  });

  it('says after a cancel what was not drawn, and draws the rest on request (FUN-SEQUENCE-GEN-021)', async () => {
    const frames = [drawn(1), drawn(2), ...[3, 4, 5, 6, 7].map((number) => inState(number, 'cancelled'))];
    const record = {
      state: 'cancelled' as const,
      startedAt: STARTED,
      finishedAt: new Date(NOW).toISOString(),
      frames: [],
    };
    const run: Run = { phase: 'SequenceCancelled', sequence: sequence(7, { frames, run: record }), past: [] };
    const { panel, studio } = await showPanel({ run });

    expect(textOf(panel)).to.contain('2 done, 5 not drawn');
    await click(byRole(panel, 'button', 'Draw the rest'));
    expect(studio.asked).to.deep.equal(['start']);
  });

  it('puts nothing in the way of anybody', async () => {
    for (const run of [complete(), complete({ 4: { code: 'frame-error', detail: 'trace' } })]) {
      await showPanel({ run });
      expect(await barriers()).to.deep.equal([]);
    }
  });
});

describe('a run that stopped for all frames', () => {
  it('says why, keeps what is drawn, and goes on when told to', async () => {
    const run = paused();
    const stopped = { ...run.sequence.run!, stopped: { code: 'disk-full' as const } };
    const { panel, studio } = await showPanel({
      run: { ...run, sequence: { ...run.sequence, run: stopped } },
    });

    expect(textOf(panel)).to.contain('Stopped at frame 4 of 7');
    expect(textOf(byRole(panel, 'alert'))).to.contain('Everything drawn so far is saved.');
    await click(byRole(panel, 'button', 'Resume'));
    expect(studio.asked).to.deep.equal(['resume']);
  });
});

describe('a single frame of a run', () => {
  const menuOf = async (panel: Element, number: number) => {
    await click(byRole(panel, 'button', `Frame ${number}: more`));
    return allByRole(panel, 'menuitem').map(textOf);
  };

  it('that waits or runs can be cancelled, and one that is drawn can be drawn with a new seed', async () => {
    const { panel, studio } = await showPanel({ run: generating() });
    expect(await menuOf(panel, 5)).to.deep.equal(['Cancel this frame']);
    await click(byRole(panel, 'menuitem', 'Cancel this frame'));
    expect(await menuOf(panel, 1)).to.deep.equal(['Draw again with a new seed']);
    await click(byRole(panel, 'menuitem', 'Draw again with a new seed'));
    const [first, , , , fifth] = studio.sequence.frames;
    expect(studio.asked).to.deep.equal([`cancel ${fifth?.id}`, `retry ${first?.id} with a new seed`]);
  });

  it('of the rough board is drawn again without a word of seeds: a rough has none', async () => {
    const run = complete({ 4: { code: 'out-of-memory' } });
    if (run.phase === 'SequenceComplete') run.sequence.engine = { kind: 'rough' };
    const { panel, studio } = await showPanel({ run });
    expect(await menuOf(panel, 4)).to.deep.equal(['Try again']);
    await press('Escape');
    expect(await menuOf(panel, 1)).to.deep.equal(['Draw again']);
    await click(byRole(panel, 'menuitem', 'Draw again'));
    expect(studio.asked).to.deep.equal(['retry 00000001']);
  });

  it('that failed can be tried again, as it was or with a new seed', async () => {
    const { panel, studio } = await showPanel({ run: complete({ 4: { code: 'frame-error' } }) });
    expect(await menuOf(panel, 4)).to.deep.equal(['Try again', 'Draw again with a new seed']);
    await click(byRole(panel, 'menuitem', 'Try again'));
    expect(studio.asked).to.deep.equal([`retry ${studio.sequence.frames[3]?.id}`]);
  });

  it('offers nothing in a window that only follows', async () => {
    const { panel, studio } = await showPanel({ run: generating() });
    studio.following = { code: 'other-tab-drives' };
    studio.become(studio.run);
    await settled(panel);
    expect(maybeByRole(panel, 'button', 'Frame 5: more')).to.equal(undefined);
  });
});

describe('a run that is over', () => {
  it('offers to draw what is missing, what changed, or everything, with how many that are', async () => {
    const run = complete({ 4: { code: 'frame-error' } });
    const { panel, studio } = await showPanel({ run });
    await click(byRole(panel, 'button', 'Draw again'));
    const items = allByRole(panel, 'menuitem').map(textOf);
    expect(items).to.include('Only what is missing (1)');
    expect(items).to.include('All 7 frames anew');
    await click(byRole(panel, 'menuitem', 'All 7 frames anew'));
    expect(studio.asked).to.deep.equal(['draw all']);
  });
});

describe('a pause', () => {
  it('can free the memory of ComfyUI, and says so', async () => {
    const { panel, studio } = await showPanel({ run: paused() });
    await click(byRole(panel, 'button', 'Free ComfyUI’s memory'));
    await settled(panel);
    expect(studio.asked).to.deep.equal(['free memory']);
    expect(textOf(panel)).to.contain('ComfyUI takes its models out of memory.');
  });
});

describe('what happened meanwhile', () => {
  it('is told: the server was restarted and its frames were queued again', async () => {
    const run = generating();
    const record = run.sequence.run;
    if (!record) throw new Error('no run');
    const mended = { code: 'server-restarted' as const, about: { count: '4' } };
    const sequence = { ...run.sequence, run: { ...record, mended } };
    const { panel } = await showPanel({ run: generating({ sequence }) });
    expect(textOf(panel)).to.contain('4 frames were queued again.');
    expect(textOf(panel)).to.contain('none is drawn twice');
  });

  it('is told: somebody else goes first', async () => {
    const frames = [drawn(1), drawn(2), ...[3, 4].map((number) => inState(number, 'queued'))];
    const sequence = { ...generating().sequence, frames };
    const { panel } = await showPanel({ run: generating({ sequence, yieldedAt: 2 }) });
    expect(textOf(panel)).to.contain('Somebody else’s job goes first.');
  });

  it('is told: a frame takes unusually long, and may be cancelled', async () => {
    const { panel } = await showPanel({ run: generating({ runningSince: NOW - 120_000 }) });
    expect(textOf(panel)).to.contain('Frame 3 takes unusually long.');
  });

  it('is told: this browser keeps nothing, and what to do about it', async () => {
    const { panel, studio } = await showPanel({ run: generating() });
    studio.storage = { code: 'storage-off' };
    studio.become(studio.run);
    await settled(panel);
    expect(textOf(panel)).to.contain('This browser stores nothing for this page.');
    expect(textOf(panel)).to.contain('Drawing goes on');
  });
});
