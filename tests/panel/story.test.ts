import { expect } from 'chai';
import { emptyDraft } from '../../web/core/story/draft.ts';
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
  textOf,
  selectNamed,
  numberNamed,
  chosenIn,
  until,
} from './support/page.ts';
import { reviewing, shipped, STORY } from './support/samples.ts';

const alone = shipped.map((choice) => ({
  ...choice,
  missing: [{ slot: 'x', folder: 'checkpoints', wanted: 'x' }],
}));

describe('an empty tab', () => {
  it('has "Create Story Sequence" chosen, so that the form is there (FUN-SEQUENCE-GEN-001)', async () => {
    const { panel } = await showPanel();

    const create = selectNamed(panel, 'Create');
    expect(chosenIn(create)).to.equal('Create Story Sequence');
    byRole(panel, 'textbox', 'Story');
    byRole(panel, 'button', 'Generate Prompts');
  });

  it('offers the same in its New menu (FUN-SEQUENCE-GEN-001)', async () => {
    const { panel, studio } = await showPanel();

    await click(byRole(panel, 'button', 'New'));
    await click(byRole(panel, 'menuitem', 'Create Story Sequence'));

    expect(studio.asked).to.deep.equal(['new story']);
    expect(maybeByRole(panel, 'menuitem')).to.equal(undefined);
  });

  it('starts with seven frames and the arc from the story (FUN-SEQUENCE-GEN-002)', async () => {
    const { panel } = await showPanel();

    expect(numberNamed(panel, 'Frames').value).to.equal('7');
    const arc = selectNamed(panel, 'Narrative arc');
    expect(chosenIn(arc)).to.equal('From the story');
    expect(arc.options).to.have.length(15);
  });

  it('gives three examples that fill story and frames', async () => {
    const { panel, drafts } = await showPanel();

    await click(byRole(panel, 'button', /^Rooftop Tomatoes/u));

    expect(drafts.draft.text).to.contain('tomato plant');
    expect(drafts.draft.frameCount).to.equal(5);
    expect(document.activeElement).to.equal(byRole(panel, 'textbox', 'Story'));
    expect(maybeByRole(panel, 'button', /^Rooftop Tomatoes/u)).to.equal(undefined);
  });

  it('puts nothing in the way of anybody', async () => {
    await showPanel();
    expect(await barriers()).to.deep.equal([]);
  });
});

describe('writing a story', () => {
  it('counts characters as a person does (FUN-SEQUENCE-GEN-002)', async () => {
    const { panel } = await showPanel();

    await fill(byRole(panel, 'textbox', 'Story'), 'Zoë 👩‍👩‍👧 ');

    expect(textOf(panel)).to.contain('5 / 1000');
  });

  it('takes the text as it is typed into the draft', async () => {
    const { panel, drafts } = await showPanel();

    await fill(byRole(panel, 'textbox', 'Story'), STORY);

    expect(drafts.draft.text).to.equal(STORY);
  });

  const bad: [string, string, string][] = [
    ['003', '', 'Story description required'],
    ['004', 'Too short.', 'Story too brief. Minimum 100 characters.'],
    ['005', 'a'.repeat(1001), 'Story too long. Maximum 1000 characters.'],
  ];
  for (const [criterion, story, message] of bad) {
    it(`answers Generate Prompts with "${message}" at the field (FUN-SEQUENCE-GEN-${criterion})`, async () => {
      const { panel, studio } = await showPanel();
      const field = byRole(panel, 'textbox', 'Story');
      if (story) await fill(field, story);

      await click(byRole(panel, 'button', 'Generate Prompts'));

      expect(field.getAttribute('aria-invalid')).to.equal('true');
      const describing = field.getAttribute('aria-describedby')?.split(' ') ?? [];
      expect(describing.map((id) => textOf(document.getElementById(id)!))).to.include(message);
      expect(document.activeElement).to.equal(field);
      expect(studio.drafts).to.deep.equal([]);
    });
  }

  const counts: [string, string][] = [
    ['2', 'Minimum 3 frames required'],
    ['51', 'Maximum 50 frames allowed'],
    ['several', 'Enter a whole number from 3 to 50'],
  ];
  for (const [frames, message] of counts) {
    it(`answers ${frames} frames with "${message}" (FUN-SEQUENCE-GEN-006)`, async () => {
      const { panel, studio } = await showPanel();
      await fill(byRole(panel, 'textbox', 'Story'), STORY);
      const field = byRole(panel, 'spinbutton', 'Frames');
      await fill(field, frames);

      await click(byRole(panel, 'button', 'Generate Prompts'));

      expect(textOf(document.getElementById(field.getAttribute('aria-describedby') ?? '')!)).to.equal(
        message,
      );
      expect(document.activeElement).to.equal(field);
      expect(studio.drafts).to.deep.equal([]);
    });
  }

  it('says nothing about an empty form before a try, and about a short text when it is left', async () => {
    const { panel } = await showPanel();
    const field = byRole(panel, 'textbox', 'Story');
    field.focus();
    byRole(panel, 'button', 'Generate Prompts').focus();
    expect(field.hasAttribute('aria-invalid')).to.equal(false);

    await fill(field, 'Too short.');
    expect(field.hasAttribute('aria-invalid')).to.equal(true);
  });

  it('lets the message go as soon as the text is right', async () => {
    const { panel } = await showPanel();
    await click(byRole(panel, 'button', 'Generate Prompts'));

    await fill(byRole(panel, 'textbox', 'Story'), STORY);

    expect(byRole(panel, 'textbox', 'Story').hasAttribute('aria-invalid')).to.equal(false);
  });

  it('steps the frame count by keys and keeps to its ends', async () => {
    const { panel, drafts } = await showPanel();
    byRole(panel, 'spinbutton', 'Frames').focus();

    await press('ArrowUp', 'ArrowUp', 'ArrowDown');
    expect(drafts.draft.frameCount).to.equal('8');
    await press('PageDown');
    expect(drafts.draft.frameCount).to.equal('3');
  });

  it('generates with Ctrl+Enter from inside the text', async () => {
    const { panel, studio } = await showPanel();
    await fill(byRole(panel, 'textbox', 'Story'), STORY);
    byRole(panel, 'textbox', 'Story').focus();

    await press('Control+Enter');

    expect(studio.drafts.map(({ text }) => text)).to.deep.equal([STORY]);
  });

  it('keeps its keys and its clipboard from the host, whose shortcuts delete nodes', async () => {
    const { panel } = await showPanel();
    const heard: string[] = [];
    const hear = (event: Event) => heard.push(event.type);
    const types = ['keydown', 'copy', 'cut', 'paste', 'drop'];
    for (const type of types) document.addEventListener(type, hear);

    byRole(panel, 'button', 'New').focus();
    await press('Delete');
    for (const type of types.slice(1))
      byRole(panel, 'textbox', 'Story').dispatchEvent(new Event(type, { bubbles: true }));

    for (const type of types) document.removeEventListener(type, hear);
    expect(heard).to.deep.equal([]);
  });

  it('empties the form by New, and brings the text back on request', async () => {
    const { panel, drafts } = await showPanel();
    await fill(byRole(panel, 'textbox', 'Story'), STORY);

    await click(byRole(panel, 'button', 'New'));
    await click(byRole(panel, 'menuitem', 'Create Story Sequence'));
    expect(drafts.draft.text).to.equal('');

    await click(byRole(panel, 'button', 'Undo'));
    expect(drafts.draft.text).to.equal(STORY);
  });
});

describe('the form beside a sequence from the library', () => {
  it('keeps its own text, and brings in the sequence’s story on request', async () => {
    const { panel, drafts } = await showPanel({ run: reviewing() });
    drafts.set({ text: 'Something else that I was writing.' });
    await click(byRole(panel, 'button', /^Story/u));
    expect(drafts.draft.text).to.equal('Something else that I was writing.');
    expect(textOf(panel)).to.contain('Writes a new sequence. “The Last Letter” stays in the library.');

    await click(byRole(panel, 'button', 'Bring in the story of “The Last Letter”'));

    expect(drafts.draft).to.deep.include({ text: STORY, frameCount: 7 });
    expect(maybeByRole(panel, 'button', /^Bring in/u)).to.equal(undefined);
  });
});

describe('the form beside a sequence under review', () => {
  it('draws that sequence with other settings, and goes back to its frames', async () => {
    const { panel, studio, drafts } = await showPanel({ run: reviewing() });
    drafts.set({ text: STORY });
    await click(byRole(panel, 'button', /^Story/u));
    await choose(byRole(panel, 'combobox', 'Model family'), 'SD 1.5');

    await click(byRole(panel, 'button', 'Keep its frames, draw with this'));

    expect(studio.drafts.at(-1)).to.deep.include({ family: 'sd15' });
    byRole(panel, 'button', 'Start Generation');
    expect(await barriers()).to.deep.equal([]);
  });
});

describe('choosing what to draw with', () => {
  it('starts with a shipped graph that the server can run', async () => {
    const { panel, drafts } = await showPanel();

    const engine = selectNamed(panel, 'Draw with');
    expect(chosenIn(engine)).to.equal('Shipped graph: SDXL');
    expect(drafts.draft.engine).to.deep.include({ files: { checkpoint: 'sd_xl_base_1.0.safetensors' } });
  });

  it('starts with the rough board where no model is installed', async () => {
    const { panel } = await showPanel({ offered: alone });

    const engine = selectNamed(panel, 'Draw with');
    expect(chosenIn(engine)).to.equal('Rough board (no model)');
  });

  it('shows a graph that cannot run with the file that is missing', async () => {
    const { panel } = await showPanel();

    const options = [...selectNamed(panel, 'Draw with').options];
    const flux = options.find(({ text }) => text.includes('FLUX'));
    expect(flux?.text).to.contain('needs flux1-dev.safetensors in models/diffusion_models');
    expect(flux?.disabled).to.equal(true);
    expect(flux?.closest('optgroup')?.label).to.equal('Not on this server yet');
  });

  it('offers the checkpoints that the server has, those that fit first', async () => {
    const { panel, drafts } = await showPanel();
    const files = selectNamed(panel, 'Checkpoint');

    expect([...files.options].map(({ text }) => text)).to.deep.equal([
      'sd_xl_base_1.0.safetensors',
      'dreamshaper_8.safetensors',
    ]);
    await choose(files, 'dreamshaper_8.safetensors');
    expect(drafts.draft.engine).to.deep.include({ files: { checkpoint: 'dreamshaper_8.safetensors' } });
  });

  it('follows a change of family with graph and size that fit it', async () => {
    const { panel, drafts } = await showPanel();

    await choose(byRole(panel, 'combobox', 'Model family'), 'SD 1.5');

    expect(drafts.draft.engine).to.deep.include({ graph: 't2i_sd15' });
    expect(drafts.draft.settings).to.deep.include({ width: 768, height: 432 });
  });

  it('says how many slots of the canvas were found', async () => {
    const { panel } = await showPanel();
    await choose(byRole(panel, 'combobox', 'Draw with'), 'This canvas: portrait study');

    expect(textOf(panel)).to.contain('6 of 6 slots found');
  });

  it('names the slots that are to choose, and lets them be chosen', async () => {
    const { panel, canvas } = await showPanel({ openSlots: ['seed'] });
    await choose(byRole(panel, 'combobox', 'Draw with'), /^This canvas/u);
    expect(textOf(panel)).to.contain('1 slot to choose: Seed');

    await click(byRole(panel, 'button', 'Show slots'));
    expect(await barriers()).to.deep.equal([]);
    await choose(byRole(panel, 'combobox', 'Input for Seed'), /^Second pass/u);

    expect(canvas.reading?.reading.binding.slots.seed).to.deep.equal([{ node: '75:90', input: 'seed' }]);
    await press('Escape');
    expect(textOf(panel)).to.contain('6 of 6 slots found');
    expect(document.activeElement).to.equal(byRole(panel, 'combobox', 'Draw with'));
  });
});

describe('the folded settings', () => {
  const open = async () => {
    const shown = await showPanel();
    await click(shown.panel.querySelector('summary')!);
    await until(() => shown.panel.querySelector('ss-advanced-fields select'), 'the folded settings');
    return shown;
  };

  it('print their values on their own line', async () => {
    const { panel } = await showPanel();
    expect(textOf(panel.querySelector('summary')!)).to.contain('1344 × 768, 25 steps, CFG 7');
  });

  it('offer the usual shapes at the area of the family, and a size of one’s own', async () => {
    const { panel, drafts } = await open();
    const size = selectNamed(panel, 'Size');
    expect([...size.options].map(({ text }) => text.split(', ')[1] ?? text)).to.deep.equal([
      '1:1',
      '4:3',
      '3:4',
      '3:2',
      '2:3',
      '16:9',
      '9:16',
      '21:9',
      '9:21',
      'Own size',
    ]);

    await choose(size, 'Own size');
    await fill(byRole(panel, 'spinbutton', 'Width'), '1000');
    expect(drafts.draft.settings.width).to.equal(1000);
  });

  it('say what a size off the grid is drawn at', async () => {
    const { panel } = await open();
    await choose(byRole(panel, 'combobox', 'Size'), 'Own size');

    await fill(byRole(panel, 'spinbutton', 'Width'), '1001');

    expect(textOf(panel)).to.contain('Drawn at 1000 × 768, the nearest on this family’s grid of 8.');
  });

  it('name what graphs wait for, with a link that opens beside the page', async () => {
    const link = 'https://example.org/flux1-dev';
    const offered = shipped.map((choice) => ({
      ...choice,
      missing: choice.missing.map((file) => ({ ...file, link })),
    }));
    const { panel } = await showPanel({ offered });
    for (const fold of panel.querySelectorAll('details')) fold.open = true;
    await until(() => panel.querySelector('.ss-missing') ?? panel.querySelector('.ss-fold .ss-fold'));
    for (const fold of panel.querySelectorAll('details')) fold.open = true;

    const list = panel.querySelector('.ss-missing')!;
    expect(textOf(list)).to.contain('flux1-dev.safetensors');
    expect(textOf(list)).to.contain('into models/diffusion_models');
    const anchor = list.querySelector('a')!;
    expect([anchor.target, anchor.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
    expect(await barriers()).to.deep.equal([]);
  });

  it('chain LoRAs on the canvas too, where its models can take them', async () => {
    const { panel, drafts, canvas } = await open();
    const { reading } = canvas.reading!;
    reading.binding = { ...reading.binding, lora: { model: ['4', 0], clip: ['4', 1] } };
    await choose(byRole(panel, 'combobox', 'Draw with'), /^This canvas/u);

    await choose(byRole(panel, 'combobox', 'Add a LoRA'), 'paper_grain.safetensors');
    const trigger = byRole(panel, 'textbox', 'Trigger words of paper_grain.safetensors');
    await fill(trigger, 'paper grain');
    trigger.dispatchEvent(new Event('change'));

    expect(drafts.draft.engine).to.deep.include({
      loras: [{ file: 'paper_grain.safetensors', strength: 1, trigger: 'paper grain' }],
    });
  });

  it('take steps and CFG, and leave them to the graph when emptied', async () => {
    const { panel, drafts } = await open();

    await fill(byRole(panel, 'spinbutton', 'Steps'), '12');
    await fill(byRole(panel, 'spinbutton', 'CFG'), '4.5');
    expect(drafts.draft.settings).to.deep.include({ steps: 12, cfg: 4.5 });
    await fill(byRole(panel, 'spinbutton', 'Steps'), '');
    expect(drafts.draft.settings.steps).to.equal(null);
  });

  it('keep a number that cannot be used in the field, with its message, and out of the draft', async () => {
    const { panel, drafts } = await open();

    await fill(byRole(panel, 'spinbutton', 'Steps'), '999');

    expect(drafts.draft.settings.steps).to.equal(null);
    expect(byRole(panel, 'spinbutton', 'Steps').getAttribute('aria-invalid')).to.equal('true');
  });

  it('take a seed for all frames, zero included', async () => {
    const { panel, drafts } = await open();

    await choose(byRole(panel, 'combobox', 'Seeds'), 'Same for all');
    await fill(byRole(panel, 'spinbutton', 'Seed'), '0');

    expect(drafts.draft.settings.seed).to.deep.equal({ policy: 'same', base: 0 });
  });

  it('chain LoRAs where the graph takes them', async () => {
    const { panel, drafts } = await open();

    await choose(byRole(panel, 'combobox', 'Add a LoRA'), 'paper_grain.safetensors');
    await fill(byRole(panel, 'spinbutton', 'Strength of paper_grain.safetensors'), '0.6');

    expect(drafts.draft.engine).to.deep.include({
      loras: [{ file: 'paper_grain.safetensors', strength: 0.6 }],
    });
  });

  it('set the address of an agent service', async () => {
    const { panel, drafts, producer } = await open();

    await choose(byRole(panel, 'combobox', 'Scene producer'), 'Agent service');
    await fill(byRole(panel, 'textbox', 'Address of the agent service'), ' http://127.0.0.1:9000 ');
    await click(byRole(panel, 'button', 'Save'));

    expect(drafts.draft.producer).to.equal('agent');
    expect(producer.agentUrl).to.equal('http://127.0.0.1:9000');
    expect(await barriers()).to.deep.equal([]);
  });

  it('go back to what they were', async () => {
    const { panel, drafts } = await open();
    await fill(byRole(panel, 'spinbutton', 'Steps'), '12');

    await click(byRole(panel, 'button', 'Back to defaults'));

    expect(drafts.draft.settings).to.deep.equal(emptyDraft.settings);
    expect(allByRole(panel, 'spinbutton').length).to.be.greaterThan(0);
  });
});
