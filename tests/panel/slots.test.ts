import { expect } from 'chai';
import type { Run } from '../../web/core/run/run.ts';
import { shownNodes } from './support/fake-services.ts';
import {
  allByRole,
  barriers,
  byRole,
  choose,
  chosenIn,
  click,
  maybeByRole,
  press,
  selectNamed,
  settled,
  showPanel,
  sticksOut,
  textOf,
} from './support/page.ts';
import type { FakeOptions } from './support/fake-services.ts';

const open = async (options: FakeOptions & { run?: Run; width?: number } = {}) => {
  const shown = await showPanel(options);
  await choose(byRole(shown.panel, 'combobox', 'Draw with'), /^This canvas/u);
  await click(byRole(shown.panel, 'button', 'Show slots'));
  return shown;
};

const slotOf = (panel: Element, name: string) =>
  allByRole(panel, 'listitem').find((item) => item.querySelector('strong')?.textContent === name)!;

describe('the slots of the canvas', () => {
  it('say what, where, why and how sure, one line each', async () => {
    const { panel } = await open();

    const seed = slotOf(panel, 'Seed');
    expect(textOf(seed)).to.contain('guess');
    expect(chosenIn(selectNamed(panel, 'Input for Seed'))).to.equal('KSampler #3, seed: 42');
    expect(textOf(seed)).to.contain('Found along the links from the output.');
    expect(await barriers()).to.deep.equal([]);
  });

  it('name the subgraph of a node inside one', async () => {
    const { panel } = await open();

    await choose(byRole(panel, 'combobox', 'Input for Seed'), 'Second pass #90, seed, in Refine: 42');

    expect(textOf(slotOf(panel, 'Seed'))).to.contain('Inside Refine.');
    expect(textOf(slotOf(panel, 'Seed'))).to.contain('Chosen by you.');
  });

  it('find their node on the canvas', async () => {
    const { panel } = await open();

    await click(byRole(panel, 'button', 'Show on the canvas: Scene #6, text'));

    expect(shownNodes.at(-1)).to.equal('6');
    expect(textOf(panel)).not.to.contain('not on the canvas');
  });

  it('can be left as the workflow has them', async () => {
    const { panel, canvas } = await open();

    await choose(byRole(panel, 'combobox', 'Input for Negative'), 'Leave as the workflow has it');

    expect(canvas.reading?.reading.binding.slots.negative).to.equal(undefined);
    expect(textOf(slotOf(panel, 'Negative'))).to.contain('not used');
  });

  it('keep what the workflow has nothing for out of the way', async () => {
    const { panel } = await open();
    const fold = [...panel.querySelectorAll('details')].find((each) => textOf(each).includes('Not in this'));
    expect(fold?.open).to.equal(false);
    expect(textOf(fold!.querySelector('summary')!)).to.contain('Batch size');
  });

  it('show what frame 1 would change, before and after, without asking the server', async () => {
    const { panel } = await open();
    const fold = [...panel.querySelectorAll('details')].at(-1)!;
    expect(textOf(fold.querySelector('summary')!)).to.match(/What would be sent\s*5 inputs differ/u);

    await click(fold.querySelector('summary')!);

    const lines = [...fold.querySelectorAll('li')].map((line) =>
      textOf(line).replaceAll(/\s+/gu, ' ').trim(),
    );
    expect(lines[0]).to.equal('Scene #6, text now a prompt sent the prompt of frame 1');
    expect(lines.join()).to.contain('KSampler #3, seed now 42 sent 0');
    expect(await barriers()).to.deep.equal([]);
  });

  it('wait for a choice before they are used', async () => {
    const { panel } = await open({ openSlots: ['seed'] });
    expect(selectNamed(panel, 'Input for Seed').getAttribute('aria-invalid')).to.equal('true');
    expect(chosenIn(selectNamed(panel, 'Input for Seed'))).to.equal('Choose one of 2');
    const use = byRole(panel, 'button', 'Use these slots');
    await click(use);
    expect(use.isConnected).to.equal(true);

    await choose(byRole(panel, 'combobox', 'Input for Seed'), /^KSampler/u);
    expect(textOf(panel)).to.contain('Your choices are kept with this workflow');
    await click(byRole(panel, 'button', 'Use these slots'));

    expect(maybeByRole(panel, 'button', 'Use these slots')).to.equal(undefined);
    expect(document.activeElement).to.equal(byRole(panel, 'combobox', 'Draw with'));
  });

  it('offer to write several places alike where more than one text counts', async () => {
    const { panel, canvas } = await open({ openSlots: ['positive'] });
    const [positive] = canvas.reading!.reading.slots;
    positive!.together = [
      { node: '6', input: 'text' },
      { node: '75:90', input: 'text' },
    ];
    canvas.changed();
    await settled(panel);

    await choose(byRole(panel, 'combobox', 'Input for Prompt'), 'The same for all 2');

    expect(canvas.reading?.reading.binding.slots.positive).to.have.length(2);
    byRole(panel, 'button', 'Show on the canvas: Second pass #90, text, in Refine');
    expect(chosenIn(selectNamed(panel, 'Input for Prompt'))).to.equal('The same for all 2');
  });

  it('say what had to be found anew after the workflow changed', async () => {
    const { panel, canvas } = await open();
    canvas.reading!.reading.lost = ['seed'];
    canvas.changed();
    await settled(panel);
    expect(textOf(panel)).to.contain('The workflow changed. Found again: Seed.');
  });

  it('tell what else the workflow loads', async () => {
    const { panel, canvas } = await open();
    const target = { node: '4', input: 'lora_name' };
    const loras = [{ target, file: 'gouache.safetensors', strength: 0.8, on: true }];
    canvas.reading!.reading.parts = { models: [], loras, pictures: [] };
    canvas.changed();
    await settled(panel);
    expect(textOf(panel.querySelector('.ss-loads')!)).to.match(/LoRA at 0\.8\s*gouache/u);
  });

  it('go back by Escape', async () => {
    const { panel } = await open();
    await press('Escape');
    expect(maybeByRole(panel, 'button', 'Use these slots')).to.equal(undefined);
  });

  for (const width of [320, 390]) {
    it(`fit ${width} px`, async () => {
      const { panel, side } = await open({ width, openSlots: ['seed'] });
      for (const fold of panel.querySelectorAll('details')) fold.open = true;
      await settled(panel);
      expect(sticksOut(side)).to.deep.equal([]);
    });
  }
});
