import { expect } from 'chai';
import type { Run } from '../../web/core/run/run.ts';
import { byRole, click, fill, settled, showPanel, sticksOut } from './support/page.ts';
import {
  complete,
  frame,
  generating,
  paused,
  reviewing,
  sequence,
  STORY,
  storyEntry,
} from './support/samples.ts';

const long = 'Donaudampfschifffahrtsgesellschaftskapitänskajütenschlüsselbundanhänger '.repeat(6).trim();

const longest = sequence(50, {
  title: long,
  frames: Array.from({ length: 50 }, (_, index) => {
    const { shot } = frame(7);
    const marks = { locked: true, origin: 'user' } as const;
    return frame(index + 1, {
      ...marks,
      shot: { ...shot, size: 'extreme close-up' },
      description: long,
      prompt: long,
    });
  }),
});

const states: Record<string, Run> = {
  'an empty form': storyEntry(),
  'a failure with a long detail': storyEntry({
    code: 'agent-refused',
    about: { message: long },
    detail: long,
  }),
  'frames under review': reviewing(),
  'fifty frames with the longest texts': reviewing(longest),
  'a run': generating(),
  'a paused run': paused(),
  'an outcome with a failure': complete({ 4: { code: 'frame-error', about: { node: long }, detail: long } }),
};

describe('a sidebar of 320 px', () => {
  for (const [name, run] of Object.entries(states)) {
    it(`holds ${name} without anything sticking out`, async () => {
      const { side } = await showPanel({ run, width: 320 });
      expect(side.scrollWidth).to.be.at.most(side.clientWidth);
      expect(sticksOut(side)).to.deep.equal([]);
    });
  }

  it('holds an open frame and every setting', async () => {
    const shown = await showPanel({ run: reviewing(longest), width: 320 });
    await click(shown.panel.querySelector<HTMLElement>('.ss-frame-open')!);
    expect(sticksOut(shown.side)).to.deep.equal([]);

    const form = await showPanel({ width: 320 });
    await fill(byRole(form.panel, 'textbox', 'Story'), STORY);
    await click(form.panel.querySelector('summary')!);
    form.drafts.set({ producer: 'agent' });
    await settled(form.panel);
    expect(sticksOut(form.side)).to.deep.equal([]);
  });

  it('gives fingers 44 px to press', async () => {
    const { panel } = await showPanel({ width: 320 });
    const small = [...panel.querySelectorAll('button, select, textarea, [role=spinbutton], summary')]
      .filter((control) => control.checkVisibility())
      .map((control) => ({ control, height: control.getBoundingClientRect().height }))
      .filter(({ height }) => height < 40);
    expect(small.map(({ control, height }) => `${control.outerHTML.slice(0, 80)} ${height}`)).to.deep.equal(
      [],
    );
  });

  it('keeps the primary action in view, however long the list is', async () => {
    const { panel, side } = await showPanel({ run: reviewing(longest), width: 320 });
    const { bottom } = byRole(panel, 'button', 'Start Generation').getBoundingClientRect();
    expect(bottom).to.be.at.most(side.getBoundingClientRect().bottom);
  });
});
