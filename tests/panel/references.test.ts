import { expect } from 'chai';
import type { ImageFile } from '../../web/core/image-file.ts';
import type { Engine, Sequence } from '../../web/core/sequence.ts';
import {
  allByRole,
  barriers,
  byRole,
  choose,
  click,
  fill,
  maybeByRole,
  press,
  settled,
  showPanel,
  sticksOut,
  textOf,
  until,
} from './support/page.ts';
import { bible, drawn, generating, reviewing, sequence } from './support/samples.ts';

const picture = (filename: string): ImageFile => ({ filename, subfolder: 'story-sequence', type: 'input' });

const klein: Engine = { kind: 'shipped', graph: 'edit_flux2_klein', files: {}, loras: [], references: 2 };

const withPictures = (names: string[], patch: Partial<Sequence> = {}) => {
  const [lena, ...others] = bible.cast;
  const cast = [{ ...lena!, references: names.map(picture) }, ...others];
  return sequence(7, { bible: { ...bible, cast }, ...patch });
};

const openBible = async (story: Sequence, width = 400) => {
  const shown = await showPanel({ run: reviewing(story), width });
  await click(byRole(shown.panel, 'tab', 'Bible'));
  const lena = shown.panel.querySelector<HTMLElement>('[aria-label="Pictures of Lena"]')!;
  const names = () => {
    const now = shown.studio.sequence.bible.cast.find(({ id }) => id === 'lena');
    return now?.references?.map(({ filename }) => filename) ?? [];
  };
  return { ...shown, lena, names };
};

/** Drops files as a browser does, and tells whether the page further out would have heard of it. */
const drop = async (target: HTMLElement, files: File[]) => {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  let heard = false;
  const hear = () => (heard = true);
  for (const type of ['dragenter', 'dragover', 'drop']) {
    document.addEventListener(type, hear);
    target.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
    document.removeEventListener(type, hear);
  }
  await settled(document.body);
  return heard;
};

describe('pictures of a character', () => {
  it('come by drop, and the page itself never hears of it', async () => {
    const { lena, names, references } = await openBible(sequence());

    const heard = await drop(lena, [new File(['png'], 'lena.png', { type: 'image/png' })]);

    await until(() => names().length > 0);
    expect(references.references.uploaded).to.deep.equal(['lena.png']);
    expect(names()).to.deep.equal(['lena.png']);
    expect(heard).to.equal(false);
  });

  it('are refused in words where they are no pictures', async () => {
    const { lena, names, panel } = await openBible(sequence());

    await drop(lena, [new File(['text'], 'notes.txt', { type: 'text/plain' })]);

    await until(() => maybeByRole(panel, 'alert'));
    expect(names()).to.deep.equal([]);
  });

  it('come from ComfyUI’s input folder', async () => {
    const { panel, names } = await openBible(sequence());

    await click(byRole(panel, 'button', 'Add a picture of Lena'));
    await click(byRole(panel, 'button', 'From ComfyUI’s input folder'));
    expect(await barriers()).to.deep.equal([]);
    await choose(byRole(panel, 'combobox', 'From ComfyUI’s input folder'), 'portrait.png');

    expect(names()).to.deep.equal(['portrait.png']);
    expect(document.activeElement).to.equal(byRole(panel, 'button', 'Add a picture of Lena'));
  });

  it('come from a frame that is drawn', async () => {
    const { panel, names } = await openBible(sequence(7, { frames: [drawn(1), drawn(2)] }));

    await click(byRole(panel, 'button', 'Add a picture of Lena'));
    await click(byRole(panel, 'button', 'From a frame'));
    await click(byRole(panel, 'button', 'Picture of frame 2'));

    expect(names()).to.deep.equal([drawn(2).takes[0]!.image!.filename]);
  });

  it('are put in order, the best first, and taken out by keys alone', async () => {
    const { panel, names } = await openBible(withPictures(['face.png', 'back.png', 'side.png']));

    byRole(panel, 'button', 'More for picture 3 of Lena').focus();
    await press('Enter', 'Enter');
    expect(names()).to.deep.equal(['side.png', 'face.png', 'back.png']);

    byRole(panel, 'button', 'More for picture 2 of Lena').focus();
    await press('Enter', 'End', 'Enter');
    expect(names()).to.deep.equal(['side.png', 'back.png']);
  });

  it('say how many a frame sends, or that none is sent', async () => {
    const sdxl = await openBible(withPictures(['face.png']));
    expect(textOf(sdxl.lena)).to.contain(
      'SDXL takes no reference pictures. They are kept here and not sent.',
    );

    const flux = await openBible(withPictures(['face.png'], { engine: klein }));
    expect(textOf(flux.lena)).to.contain('takes up to 2 pictures a frame');
  });

  it('may change while frames are drawn, for those that wait, but not in a window that only follows', async () => {
    const { panel, studio } = await showPanel({ run: generating() });
    await click(byRole(panel, 'button', /^Frames/u));
    await click(byRole(panel, 'tab', 'Bible'));
    expect(allByRole(panel, 'button', /^Add a picture/u)).not.to.deep.equal([]);

    studio.following = { code: 'other-tab-drives' };
    studio.become(studio.run);
    await settled(panel);
    expect(allByRole(panel, 'button', /^Add a picture/u)).to.deep.equal([]);
  });

  for (const width of [320, 390]) {
    it(`fit ${width} px and keep nobody out`, async () => {
      const { panel, side } = await openBible(
        withPictures(['a.png', 'b.png', 'c.png', 'd.png', 'e.png']),
        width,
      );
      await click(byRole(panel, 'button', 'Add a picture of Lena'));
      expect(sticksOut(side)).to.deep.equal([]);
      expect(await barriers()).to.deep.equal([]);
    });
  }
});

describe('pictures of a place', () => {
  it('are kept with the place', async () => {
    const { panel, studio } = await openBible(sequence());
    await click(byRole(panel, 'button', 'Add a picture of The pass'));
    await click(byRole(panel, 'button', 'From ComfyUI’s input folder'));
    await choose(byRole(panel, 'combobox', 'From ComfyUI’s input folder'), 'harbour.webp');
    expect(studio.edits.at(-1)).to.deep.include({ do: 'references', of: 'place', id: 'pass' });
  });
});

describe('the LoRA of a character', () => {
  it('has a file, a strength and words that wake it', async () => {
    const { panel, studio } = await openBible(sequence());
    const lora = () => studio.sequence.bible.cast.find(({ id }) => id === 'lena')?.lora;

    await click(byRole(panel, 'button', 'Add a LoRA to Lena'));
    await choose(byRole(panel, 'combobox', 'LoRA of Lena'), 'paper_grain.safetensors');
    expect(lora()).to.deep.equal({ file: 'paper_grain.safetensors', strength: 1 });

    await fill(byRole(panel, 'textbox', 'Trigger words of Lena'), 'lenawoman');
    byRole(panel, 'spinbutton', 'Strength').focus();
    await fill(byRole(panel, 'spinbutton', 'Strength'), '0.7');
    byRole(panel, 'textbox', 'Trigger words of Lena').focus();
    await until(() => lora()?.strength === 0.7);
    expect(lora()).to.deep.equal({ file: 'paper_grain.safetensors', strength: 0.7, trigger: 'lenawoman' });
    expect(await barriers()).to.deep.equal([]);

    await choose(byRole(panel, 'combobox', 'LoRA of Lena'), 'None');
    expect(lora()).to.equal(undefined);
  });
});
