import { expect } from 'chai';
import type { ApiGraph } from '../../web/core/api-graph.ts';
import type { Binding } from '../../web/core/binding/binding.ts';
import type { Engine } from '../../web/core/sequence.ts';
import type { ShippedChoice } from '../../web/core/graph/shipped-choices.ts';
import {
  allByRole,
  barriers,
  byRole,
  choose,
  click,
  fill,
  maybeByRole,
  press,
  showPanel,
  sticksOut,
  textOf,
  until,
} from './support/page.ts';
import { graph as fromWords } from './support/fake-services.ts';
import { reviewing, sequence, shipped } from './support/samples.ts';

const node = (class_type: string, inputs: Record<string, unknown>) => ({ class_type, inputs });

/** The canvas going on from a picture of the user's. */
const fromPicture: ApiGraph = {
  ...fromWords,
  '3': node('KSampler', { ...fromWords['3']?.inputs, latent_image: ['11', 0], denoise: 0.6 }),
  '10': node('LoadImage', { image: 'portrait.png' }),
  '11': node('VAEEncode', { pixels: ['10', 0], vae: ['4', 2] }),
};
const slots: Binding['slots'] = {
  guide: [{ node: '10', input: 'image' }],
  denoise: [{ node: '3', input: 'denoise' }],
};
const led: Engine = {
  kind: 'canvas',
  name: 'portrait study',
  graph: fromPicture,
  binding: { version: 1, slots, output: '9' },
};
const [sdxl, ...others] = shipped;
if (!sdxl) throw new Error('no SDXL');
const over: ShippedChoice = {
  ...sdxl,
  id: 'i2i_sdxl',
  title: 'SDXL over the rough',
  group: 'edit',
  overRough: true,
};

/** The folded settings, unfolded, of a canvas with a place for a guide. */
const open = async ({ withGuide = true, width = 1000 } = {}) => {
  const shown = await showPanel({ width, offered: [sdxl, over, ...others] });
  const { panel, canvas } = shown;
  if (withGuide && canvas.reading) {
    const { reading } = canvas.reading;
    const binding = { ...reading.binding, slots: { ...reading.binding.slots, ...slots } };
    canvas.reading = {
      ...canvas.reading,
      graph: fromPicture,
      reading: { ...reading, graph: fromPicture, binding },
    };
  }
  await click(panel.querySelector('summary')!);
  await until(() => panel.querySelector('ss-advanced-fields select'), 'the folded settings');
  return shown;
};

const drawWith = (panel: HTMLElement, name: string | RegExp) =>
  choose(byRole(panel, 'combobox', 'Draw with'), name);
const guideSwitch = (panel: HTMLElement) => panel.querySelector<HTMLInputElement>('#ss-guide');
const summary = (panel: HTMLElement) => textOf(panel.querySelector('summary')!);

describe('the rough as guide on a canvas that takes a picture', () => {
  it('is a switch, and off', async () => {
    const { panel, drafts } = await open();
    await drawWith(panel, /^This canvas/u);

    expect(guideSwitch(panel)?.checked).to.equal(false);
    expect(textOf(panel)).to.contain('Each frame’s rough takes the place of portrait.png.');
    expect(maybeByRole(panel, 'spinbutton', 'Strength of the rough')).to.equal(undefined);
    expect(drafts.draft.settings).not.to.have.property('guide');
    expect(await barriers()).to.deep.equal([]);
  });

  it('has a strength once it is on, is named while folded, and goes off again', async () => {
    const { panel, drafts } = await open();
    await drawWith(panel, /^This canvas/u);
    await click(guideSwitch(panel)!);
    expect(drafts.draft.settings.guide).to.deep.equal({ strength: 0.35 });
    expect(summary(panel)).to.contain('rough as guide');
    expect(await barriers()).to.deep.equal([]);

    const strength = byRole(panel, 'spinbutton', 'Strength of the rough');
    await fill(strength, '0.5');
    expect(drafts.draft.settings.guide).to.deep.equal({ strength: 0.5 });
    await fill(strength, '7');
    expect(drafts.draft.settings.guide).to.deep.equal({ strength: 1 });

    await click(guideSwitch(panel)!);
    expect(drafts.draft.settings).not.to.have.property('guide');
    expect(summary(panel)).not.to.contain('rough as guide');
  });

  it('is worked by keys', async () => {
    const { panel, drafts } = await open();
    await drawWith(panel, /^This canvas/u);
    guideSwitch(panel)?.focus();
    await press('Space');
    byRole(panel, 'spinbutton', 'Strength of the rough').focus();
    await press('ArrowUp');

    expect(drafts.draft.settings.guide).to.deep.equal({ strength: 0.4 });
  });

  it('goes off with another engine, and with the defaults', async () => {
    const { panel, drafts } = await open();
    await drawWith(panel, /^This canvas/u);
    await click(guideSwitch(panel)!);
    await click(byRole(panel, 'button', 'Back to defaults'));
    expect(drafts.draft.settings).not.to.have.property('guide');

    await click(guideSwitch(panel)!);
    await drawWith(panel, 'Rough board (no model)');
    expect(drafts.draft.settings).not.to.have.property('guide');
  });

  it('stands among what would be sent, with what it does to the sampler', async () => {
    const { panel } = await open();
    await drawWith(panel, /^This canvas/u);
    await click(guideSwitch(panel)!);
    await click(byRole(panel, 'button', 'Show slots'));
    await until(() => textOf(panel).includes('[temp]'), 'what is sent');

    expect(textOf(panel)).to.match(/portrait\.png.*….png \[temp\]/u);
    expect(textOf(panel)).to.match(/0\.6.*0\.65/u);
  });

  it('fits into the narrowest sidebar', async () => {
    const { panel, side } = await open({ width: 312 });
    await drawWith(panel, /^This canvas/u);
    await click(guideSwitch(panel)!);

    expect(sticksOut(side)).to.deep.equal([]);
  });
});

describe('the rough as guide where several pictures lead', () => {
  it('is offered once one of them is chosen', async () => {
    const { panel, canvas } = await open({ withGuide: false });
    canvas.reading?.reading.slots.push({
      slot: 'guide',
      sure: 'choose',
      targets: [],
      reason: 'several-pictures',
      candidates: [],
    });
    await drawWith(panel, /^This canvas/u);

    expect(guideSwitch(panel)).to.equal(null);
    expect(textOf(panel)).to.contain('Choose the guide picture under Show slots');
  });
});

describe('the rough as guide where no picture goes in', () => {
  it('is not spoken of, even where it was switched on for another canvas', async () => {
    const { panel, drafts } = await open({ withGuide: false });
    await drawWith(panel, /^This canvas/u);
    drafts.set({ settings: { ...drafts.draft.settings, guide: { strength: 0.5 } } });
    await until(() => !summary(panel).includes('CFG'), 'the settings of the canvas');

    expect(guideSwitch(panel)).to.equal(null);
    expect(summary(panel)).not.to.contain('rough as guide');
    await drawWith(panel, 'Shipped graph: SDXL');
    expect(textOf(panel)).not.to.contain('Strength of the rough');
  });
});

describe('a shipped graph that draws over a picture', () => {
  it('is offered among its like and draws over the rough, as strongly as one likes', async () => {
    const { panel, drafts } = await open();
    await drawWith(panel, 'Shipped graph: SDXL over the rough');
    const [group] = panel.querySelectorAll('optgroup[label="Graphs that draw over each frame’s rough"]');

    expect(textOf(group!)).to.equal('Shipped graph: SDXL over the rough');
    expect(drafts.draft.settings.guide).to.deep.equal({ strength: 0.35 });
    expect(guideSwitch(panel)).to.equal(null);
    expect(textOf(panel)).to.contain('Each frame is painted over its rough.');
    await fill(byRole(panel, 'spinbutton', 'Strength of the rough'), '0.2');
    expect(drafts.draft.settings.guide).to.deep.equal({ strength: 0.2 });
    expect(await barriers()).to.deep.equal([]);
  });

  it('keeps its rough when all goes back to the defaults, and leaves it behind', async () => {
    const { panel, drafts } = await open();
    await drawWith(panel, 'Shipped graph: SDXL over the rough');
    await fill(byRole(panel, 'spinbutton', 'Strength of the rough'), '0.2');
    await click(byRole(panel, 'button', 'Back to defaults'));
    expect(drafts.draft.settings.guide).to.deep.equal({ strength: 0.35 });

    await drawWith(panel, 'Shipped graph: SDXL');
    expect(drafts.draft.settings).not.to.have.property('guide');
  });

  it('is never what an empty form begins with', async () => {
    const { drafts } = await showPanel({ offered: [over] });

    expect(drafts.draft.engine).to.deep.equal({ kind: 'rough' });
  });
});

describe('the strength of one frame', () => {
  it('stands in for that of all, and keeps no more than the whole rough', async () => {
    const settings = { ...sequence(1).settings, guide: { strength: 0.35 } };
    const { panel, studio } = await showPanel({ run: reviewing(sequence(7, { engine: led, settings })) });
    await click(panel.querySelectorAll<HTMLElement>('.ss-frame-open')[1]!);
    const field = byRole(panel, 'spinbutton', 'Strength of guide and references');

    expect([field.getAttribute('placeholder'), field.getAttribute('aria-valuemax')]).to.deep.equal([
      '0.35',
      '1',
    ]);
    field.focus();
    await press('ArrowUp', 'ArrowUp', 'Escape');
    expect(studio.edits).to.deep.include({ do: 'strength', frame: '00000002', value: 0.05 });
  });

  it('is not asked for where nothing takes it', async () => {
    const engine = { ...led, graph: fromWords, binding: { version: 1 as const, slots: {}, output: '9' } };
    const { panel } = await showPanel({ run: reviewing(sequence(7, { engine })) });
    await click(panel.querySelectorAll<HTMLElement>('.ss-frame-open')[1]!);

    expect(allByRole(panel, 'spinbutton').map((field) => field.id)).not.to.include('ss-strength-00000002');
  });
});
