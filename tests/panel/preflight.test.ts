import { expect } from 'chai';
import { stops, warns, type Finding } from '../../web/core/preflight/finding.ts';
import {
  allByRole,
  barriers,
  byRole,
  click,
  maybeByRole,
  press,
  showPanel,
  sticksOut,
  textOf,
} from './support/page.ts';
import { graph } from './support/fake-services.ts';
import { reviewing, sequence } from './support/samples.ts';

const missing: Finding = {
  frames: 'all',
  severity: 'stops',
  failure: {
    code: 'missing-model',
    about: { model: 'z_image_turbo_bf16.safetensors', folder: 'diffusion_models' },
  },
};
const empty = stops([3], 'empty-prompt');
const long = (token: string) => warns([2, 4], 'long-prompt', { tokens: token, budget: '75', family: 'sdxl' });

const pressStart = async (findings: Finding[], width = 400, story = sequence()) => {
  const shown = await showPanel({ run: reviewing(story), width });
  shown.studio.findings = findings;
  await click(byRole(shown.panel, 'button', 'Start Generation'));
  return shown;
};

describe('the check before the start', () => {
  it('starts at once when it finds nothing', async () => {
    const { studio } = await pressStart([]);
    expect(studio.asked).to.deep.equal(['start']);
  });

  it('lists what stops the run, frame by frame with its fix, and queues nothing', async () => {
    const { panel, studio } = await pressStart([missing, empty]);

    expect(studio.asked).to.deep.equal([]);
    expect(textOf(panel)).to.contain('2 things to fix before the run');
    const [file, prompt] = allByRole(panel, 'alert');
    expect(textOf(file!)).to.contain(
      'All frames: ComfyUI does not have the file z_image_turbo_bf16.safetensors.',
    );
    expect(textOf(file!)).to.contain('models/diffusion_models');
    expect(textOf(prompt!)).to.contain('Frame 3: The prompt is empty.');
    expect(maybeByRole(panel, 'button', 'Start anyway')).to.equal(undefined);
    expect(await barriers()).to.deep.equal([]);
  });

  it('leads from a finding to its frame', async () => {
    const { panel } = await pressStart([empty]);
    await click(byRole(panel, 'button', 'Open frame 3'));
    const open = panel.querySelector('.ss-frame.is-open');
    expect(open?.getAttribute('aria-label')).to.equal('Frame 3');
  });

  it('leads from a missing file to the form', async () => {
    const { panel } = await pressStart([missing]);
    await click(byRole(panel, 'button', 'Choose another graph or file'));
    byRole(panel, 'combobox', 'Draw with');
  });

  it('starts once what stopped it is mended', async () => {
    const { panel, studio } = await pressStart([empty]);
    studio.findings = [];
    await click(byRole(panel, 'button', 'Check again'));
    expect(studio.asked).to.deep.equal(['start']);
  });

  it('lets the user start in spite of warnings, and does not repeat them', async () => {
    const { panel, studio } = await pressStart([long('90')]);
    expect(textOf(panel)).to.contain('Frames 2, 4: The prompt has about 90 tokens');
    await click(byRole(panel, 'button', 'Start anyway'));
    expect(studio.asked).to.deep.equal(['start']);

    await click(byRole(panel, 'button', 'Start Generation'));
    expect(studio.asked).to.deep.equal(['start', 'start']);
  });

  it('goes back by Escape with the focus where it was', async () => {
    const { panel } = await pressStart([long('91')]);
    byRole(panel, 'button', 'Start anyway').focus();
    await press('Tab');
    await click(byRole(panel, 'button', 'Back to frames'));
    expect(document.activeElement).to.equal(byRole(panel, 'button', 'Start Generation'));
  });

  for (const width of [320, 390]) {
    it(`fits ${width} px`, async () => {
      const { side } = await pressStart([missing, empty, long('92')], width);
      expect(sticksOut(side)).to.deep.equal([]);
    });
  }
});

describe('a sequence drawn with the canvas', () => {
  const engine = {
    kind: 'canvas' as const,
    name: 'portrait study',
    graph,
    binding: { version: 1 as const, slots: { strength: [{ node: '3', input: 'denoise' }] }, output: '9' },
  };

  it('shows its slots from the frames, and takes over what is chosen there', async () => {
    const { panel, studio } = await pressStart(
      [stops('all', 'prompt-unbound')],
      400,
      sequence(7, { engine }),
    );
    await click(byRole(panel, 'button', 'Show slots'));
    await click(byRole(panel, 'button', 'Use these slots'));

    expect(studio.edits.at(-1)).to.deep.include({ do: 'engine' });
    byRole(panel, 'button', 'Start Generation');
  });

  it('draws one frame to try', async () => {
    const { panel, studio } = await showPanel({ run: reviewing(sequence(7, { engine })) });
    await click(byRole(panel, 'button', 'Try one frame'));
    expect(studio.asked).to.deep.equal(['try 00000001']);
  });

  it('has a strength for each frame where the graph has one', async () => {
    const { panel, studio } = await showPanel({ run: reviewing(sequence(7, { engine })) });
    await click(panel.querySelectorAll<HTMLElement>('.ss-frame-open')[1]!);
    byRole(panel, 'spinbutton', 'Strength of guide and references').focus();
    await press('ArrowUp', 'ArrowUp', 'Escape');
    expect(studio.edits).to.deep.include({ do: 'strength', frame: '00000002', value: 0.05 });
  });
});
