import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { usualAnimatic } from '../../web/core/animatic/options.ts';
import { videoFile } from '../../web/services/export/animatic/video.ts';
import type { Task } from '../../web/services/export/task.ts';
import {
  allByRole,
  byRole,
  choose,
  click,
  closeBoard,
  fieldOf,
  frame,
  graveFindings,
  rendered,
  reviewing,
  sequence,
  showBoard,
  type,
  until,
} from './board-support.ts';
import { SavedFiles } from './support/saved-files.ts';

/** 2, 4 and 6 seconds of reading. */
const three = sequence(
  [30, 60, 90].map((letters, index) => frame(index + 1, { description: 'x'.repeat(letters) })),
);
const saved = new SavedFiles();

async function show() {
  const { dialog } = showBoard(reviewing(three), { tab: 'slideshow' });
  await until(() => allByRole(dialog, 'button', 'Animatic').length === 1);
  await click(byRole(dialog, 'button', 'Animatic'));
  await until(() => dialog.querySelector('.is-present'));
  return dialog;
}

const bar = (root: ParentNode) => root.querySelector<HTMLInputElement>('input[type=range]')!;
const time = (root: ParentNode) => bar(root).getAttribute('aria-valuetext');

beforeEach(() => saved.watch());
afterEach(() => {
  closeBoard();
  saved.release();
});

describe('the animatic', () => {
  it('takes the place of the slideshow, by button and by key, and gives it back', async () => {
    const dialog = await show();
    expect(document.activeElement).to.equal(byRole(dialog, 'button', 'Play'));
    expect(dialog.querySelector('ss-board-slideshow')).to.equal(null);

    await sendKeys({ press: 'a' });
    await until(() => dialog.querySelector('ss-board-slideshow'));
    await sendKeys({ press: 'a' });
    await until(() => dialog.querySelector('ss-animatic input[type=range]'));
    await click(byRole(dialog, 'button', 'Slideshow'));
    await until(() => dialog.querySelector('ss-board-slideshow'));
    expect(document.activeElement?.classList.contains('ss-play')).to.equal(true);
  });

  it('says how long all of it takes, with a part for each frame as wide as it is long', async () => {
    const dialog = await show();
    expect(time(dialog)).to.equal('0:00 of 0:12, frame 1 of 3');
    const parts = [...dialog.querySelectorAll('.ss-time-parts > span')].map(
      (part) => part.getBoundingClientRect().width,
    );
    expect(parts[1]! / parts[0]!).to.be.closeTo(2, 0.05);
    expect(parts[2]! / parts[0]!).to.be.closeTo(3, 0.05);
  });

  it('is gone through by keys: frames with the arrows, seconds on the time bar', async () => {
    const dialog = await show();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => time(dialog) === '0:02 of 0:12, frame 2 of 3');
    await sendKeys({ press: 'End' });
    await until(() => time(dialog) === '0:06 of 0:12, frame 3 of 3');
    await sendKeys({ press: '1' });
    await until(() => time(dialog) === '0:00 of 0:12, frame 1 of 3');

    bar(dialog).focus();
    await sendKeys({ press: 'ArrowRight' });
    await until(() => time(dialog) === '0:01 of 0:12, frame 1 of 3');
    await sendKeys({ press: 'PageUp' });
    await until(() => time(dialog) === '0:06 of 0:12, frame 3 of 3');
    expect(dialog.querySelector('figcaption')?.textContent).to.match(/^\s*3 \/ 3/);
  });

  it('plays from where it stands, pauses, and ends at its end', async () => {
    const dialog = await show();
    await type(bar(dialog), '11500');
    await click(byRole(dialog, 'button', 'Play'));
    await until(() => Number(bar(dialog).value) > 11_500);
    await click(byRole(dialog, 'button', 'Pause'));
    const paused = Number(bar(dialog).value);
    await rendered();
    expect(Number(bar(dialog).value)).to.equal(paused);

    await click(byRole(dialog, 'button', 'Play'));
    await until(() => time(dialog) === '0:12 of 0:12, frame 3 of 3');
    await until(() => allByRole(dialog, 'button', 'Play').length === 1);
  });

  it('gives all frames the same time when told so, and stays on its frame', async () => {
    const dialog = await show();
    await sendKeys({ press: 'ArrowRight' });
    await choose(fieldOf(dialog, 'combobox', 'How long frames stay'), 'equal');
    await until(() => time(dialog) === '0:03 of 0:09, frame 2 of 3');

    await type(fieldOf(dialog, 'spinbutton', 'Seconds per frame'), '1.5');
    await until(() => time(dialog) === '0:02 of 0:05, frame 2 of 3');
  });

  it('moves nothing where the user asked for less motion', async () => {
    const dialog = await show();
    await type(bar(dialog), '1900');
    expect(dialog.querySelector<HTMLElement>('.is-present')!.style.transform).to.equal(
      'translate(0%, 0%) scale(1)',
    );
    expect(allByRole(dialog, 'button', 'Camera moves')).to.deep.equal([]);
  });

  it('shows the rough alone: what its strip says stands below, and is hidden on a key', async () => {
    const dialog = await show();
    const source = decodeURIComponent(dialog.querySelector<HTMLImageElement>('.is-present')!.src);
    expect(source).to.contain('<path').and.not.to.contain('<text');
    expect(dialog.querySelector('figcaption')?.textContent).to.contain('xxx');

    await sendKeys({ press: 'c' });
    await until(() => !dialog.querySelector('figcaption')?.textContent.includes('xxx'));
  });

  it('has no fault for those who cannot see it', async () => {
    expect(await graveFindings(await show())).to.deep.equal([]);
  });

  it('says what this browser lacks where it can make no video, and what to do instead', async () => {
    const real = ['VideoEncoder', 'MediaRecorder'].map(
      (name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)!] as const,
    );
    for (const [name] of real) Reflect.deleteProperty(globalThis, name);
    try {
      const dialog = await show();
      await click(byRole(dialog, 'button', 'Save as video'));
      await until(() => allByRole(dialog, 'alert').length === 1);
      expect(byRole(dialog, 'alert').textContent).to.match(/cannot make videos[^]*no file was saved[^]*ZIP/);
    } finally {
      for (const [name, property] of real) Object.defineProperty(globalThis, name, property);
    }
  });
});

describe('the video of an animatic', () => {
  const short = { ...usualAnimatic, timing: { by: 'equal', seconds: 0.5 } } as const;
  const small = { ...three, settings: { ...three.settings, width: 1024, height: 576 } };
  const task = (change: Partial<Task> = {}): Task => ({
    signal: new AbortController().signal,
    onStep: () => undefined,
    ...change,
  });

  async function lengthOf(file: File) {
    const video = document.createElement('video');
    video.src = URL.createObjectURL(file);
    await new Promise((resolve, reject) => {
      video.addEventListener('loadedmetadata', resolve);
      video.addEventListener('error', reject);
    });
    const { videoWidth, videoHeight, duration } = video;
    URL.revokeObjectURL(video.src);
    return { videoWidth, videoHeight, duration };
  }

  it('has the shape of the frames, their time, and a name that says what it is', async () => {
    const steps: number[] = [];
    const made = await videoFile(small, short, task({ onStep: (done, total) => steps.push(done / total) }));
    if (!made.ok) throw new Error(made.failure.code);
    const { videoWidth, videoHeight, duration } = await lengthOf(made.value);

    expect(made.value.name).to.match(/^the-pass-animatic\.(mp4|webm)$/);
    expect([videoWidth, videoHeight]).to.deep.equal([1280, 720]);
    expect(duration).to.be.closeTo(1.5, 0.1);
    expect(steps.length).to.equal(36);
    expect(steps.at(-1)).to.equal(1);
  });

  it('is filmed while it plays where the browser only knows that way', async () => {
    const encoder = Object.getOwnPropertyDescriptor(globalThis, 'VideoEncoder')!;
    Reflect.deleteProperty(globalThis, 'VideoEncoder');
    try {
      const made = await videoFile(small, short, task());
      if (!made.ok) throw new Error(made.failure.code);
      expect(made.value.size).to.be.greaterThan(1000);
      expect((await lengthOf(made.value)).videoWidth).to.equal(1280);
    } finally {
      Object.defineProperty(globalThis, 'VideoEncoder', encoder);
    }
  });

  it('ends at once when it is called off, and leaves no file', async () => {
    const dialog = await show();
    await click(byRole(dialog, 'button', 'Save as video'));
    await click(byRole(dialog, 'button', 'Cancel export'));
    await until(() => dialog.textContent.includes('Cancelled. No file was made.'));
    await rendered();
    expect(saved.files).to.deep.equal([]);
  });
});
