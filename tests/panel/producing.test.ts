import { expect } from 'chai';
import {
  barriers,
  byRole,
  click,
  fill,
  press,
  settled,
  showPanel,
  textOf,
  areaNamed,
} from './support/page.ts';
import { reviewing, STORY, storyEntry } from './support/samples.ts';

const asked = async () => {
  const shown = await showPanel();
  await fill(byRole(shown.panel, 'textbox', 'Story'), STORY);
  await click(byRole(shown.panel, 'button', 'Generate Prompts'));
  return shown;
};

describe('prompts being written', () => {
  it('shows that it works, on how many frames, and a way out (FUN-SEQUENCE-GEN-008)', async () => {
    const { panel, studio } = await asked();

    expect(textOf(byRole(panel, 'status'))).to.contain('7 frames from your story');
    await click(byRole(panel, 'button', 'Cancel'));

    expect(studio.asked).to.deep.equal(['cancel prompts']);
  });

  it('comes back to the story, untouched, when it is cancelled', async () => {
    const { panel } = await asked();
    await click(byRole(panel, 'button', 'Cancel'));
    expect(areaNamed(panel, 'Story').value).to.equal(STORY);
  });

  it('goes on to the frames when they are there (FUN-SEQUENCE-GEN-007)', async () => {
    const { panel, studio } = await asked();
    studio.become(reviewing());
    await settled(panel);
    byRole(panel, 'list', 'Frames');
  });

  it('keeps the keyboard in the panel when the pressed button goes away', async () => {
    const { panel, studio } = await showPanel();
    await fill(byRole(panel, 'textbox', 'Story'), STORY);
    await press('Control+Enter');
    expect(panel.contains(document.activeElement)).to.equal(true);

    studio.become(reviewing());
    await settled(panel);
    expect(panel.contains(document.activeElement)).to.equal(true);
  });

  it('puts nothing in the way of anybody', async () => {
    await asked();
    expect(await barriers()).to.deep.equal([]);
  });
});

describe('a scene producer that fails', () => {
  const failed = async (failure: Parameters<typeof storyEntry>[0]) => {
    const shown = await showPanel({ run: storyEntry(failure) });
    shown.drafts.set({ text: STORY, producer: 'agent' });
    await settled(shown.panel);
    return shown;
  };

  it('is named when it cannot be reached, with what is safe and what to do (FUN-SEQUENCE-GEN-009)', async () => {
    const { panel } = await failed({
      code: 'agent-unreachable',
      about: { address: 'http://127.0.0.1:8790' },
    });

    const alert = textOf(byRole(panel, 'alert'));
    expect(alert).to.contain('Cannot reach scene producer. Check agent service.');
    expect(alert).to.contain('Your story is safe. Nothing was queued.');
    expect(alert).to.contain('Start the service at http://127.0.0.1:8790');
    expect(await barriers()).to.deep.equal([]);
  });

  it('speaks in its own words where it refuses (FUN-SEQUENCE-GEN-009)', async () => {
    const { panel } = await failed({
      code: 'agent-refused',
      about: { message: 'The model is still loading' },
    });
    expect(textOf(byRole(panel, 'alert'))).to.contain('The model is still loading');
  });

  it('leads to the slots of the canvas where one is open', async () => {
    const { panel } = await failed({ code: 'slot-open', about: { slots: 'seed, positive' } });
    expect(textOf(byRole(panel, 'alert'))).to.contain('Seed, Prompt');
    await click(byRole(panel, 'button', 'Show slots'));
    byRole(panel, 'combobox', 'Input for Seed');
  });

  it('is asked once more by Try again (FUN-SEQUENCE-GEN-009)', async () => {
    const { panel, studio } = await failed({ code: 'agent-timeout' });
    await click(byRole(panel, 'button', 'Try again'));
    expect(studio.asked).to.deep.equal(['try again']);
  });

  it('gives way to the built-in rules on request', async () => {
    const { panel, studio } = await failed({ code: 'agent-unreachable' });
    await click(byRole(panel, 'button', 'Finish with the built-in rules'));
    expect(studio.drafts).to.have.length(1);
    expect(studio.drafts[0]).to.deep.include({ producer: 'embedded', text: STORY });
  });
});
