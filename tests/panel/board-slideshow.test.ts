import { emulateMedia, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import {
  accessibleName,
  allByRole,
  byRole,
  click,
  closeBoard,
  complete,
  drawn,
  failed,
  FakeLibrary,
  frame,
  generating,
  graveFindings,
  inState,
  fieldOf,
  recordFullScreen,
  rendered,
  reviewing,
  sequence,
  showBoard,
  type,
  until,
} from './board-support.ts';

const three = sequence([drawn(1), drawn(2), drawn(3)]);
const caption = () => document.querySelector('figcaption')?.textContent?.replace(/\s+/g, ' ').trim();
const at = (number: number) => until(() => caption()?.startsWith(`${number} / `));

async function show(of = three, frameNumber?: number) {
  const board = showBoard(complete(of), {
    tab: 'slideshow',
    ...(frameNumber !== undefined && { frame: frame(frameNumber).id }),
  });
  await at(frameNumber ?? 1);
  return board;
}

afterEach(closeBoard);

describe('the slideshow of a finished sequence', () => {
  it('opens with all frames in order, on the first (FUN-SEQUENCE-GEN-026)', async () => {
    const { dialog } = await show();

    expect(dialog.getAttribute('aria-label')).to.equal('Sequence');
    expect(byRole(dialog, 'tab', 'Slideshow').getAttribute('aria-selected')).to.equal('true');
    expect(caption()).to.equal('1 / 3 What happens in 1');
    const strip = byRole(dialog, 'list', 'Filmstrip');
    expect(allByRole(strip, 'button').map(accessibleName)).to.deep.equal([
      'Go to frame 1',
      'Go to frame 2',
      'Go to frame 3',
    ]);
    await until(() => byRole(dialog, 'img', 'Frame 1: What happens in 1').querySelector('img.is-loaded'));
  });

  it('shows the rough of the first frame until its picture is there', async () => {
    const unheard = (event: Event) => event.stopImmediatePropagation();
    document.addEventListener('load', unheard, { capture: true });
    try {
      const { dialog } = await show();
      await until(() => dialog.querySelector('.is-present ss-rough svg'));
      const layer = dialog.querySelector('.is-present');
      expect(dialog.querySelector('.is-loaded')).to.equal(null);
      expect(layer && getComputedStyle(layer).opacity).to.equal('1');
    } finally {
      document.removeEventListener('load', unheard, { capture: true });
    }
  });

  it('plays on the given time and pauses (FUN-SEQUENCE-GEN-027)', async () => {
    const { dialog } = await show();
    const seconds = fieldOf(dialog, 'spinbutton', 'Seconds per frame');
    expect(seconds.value).to.equal('3');

    await type(seconds, '0.5');
    await click(byRole(dialog, 'button', 'Play'));
    expect(allByRole(dialog, 'button', 'Play')).to.deep.equal([]);
    await at(2);
    await click(byRole(dialog, 'button', 'Pause'));
    const stopped = caption();
    await click(byRole(dialog, 'button', 'Play'));
    await at(3);
    await until(() => allByRole(dialog, 'button', 'Play').length === 1);

    expect(stopped).to.match(/^2 \/ 3/);
    expect(caption()).to.match(/^3 \/ 3/);
  });

  it('brings a time that is out of range into it when the field is left (FUN-SEQUENCE-GEN-027)', async () => {
    const { dialog } = await show();
    const seconds = fieldOf(dialog, 'spinbutton', 'Seconds per frame');

    await type(seconds, '100');
    seconds.blur();
    await until(() => seconds.value === '60');
    await click(byRole(dialog, 'button', 'Shorter'));

    expect(seconds.value).to.equal('59.5');
  });

  it('goes on and back by buttons and by the filmstrip (FUN-SEQUENCE-GEN-028)', async () => {
    const { dialog } = await show();

    await click(byRole(dialog, 'button', 'Next frame'));
    expect(caption()).to.match(/^2 \/ 3/);
    await click(byRole(dialog, 'button', 'Previous frame'));
    expect(caption()).to.match(/^1 \/ 3/);
    await click(byRole(dialog, 'button', 'Go to frame 3'));
    expect(caption()).to.match(/^3 \/ 3/);
    await click(byRole(dialog, 'button', 'Next frame'));
    expect(caption()).to.match(/^3 \/ 3/);
  });

  it('works by keys alone (FUN-SEQUENCE-GEN-028)', async () => {
    const { dialog } = await show();
    const press = async (key: string) => {
      await sendKeys({ press: key });
      await rendered();
      return caption()?.slice(0, 5);
    };

    expect([await press('ArrowRight'), await press('ArrowRight'), await press('ArrowLeft')]).to.deep.equal([
      '2 / 3',
      '3 / 3',
      '2 / 3',
    ]);
    expect([await press('End'), await press('Home'), await press('2')]).to.deep.equal([
      '3 / 3',
      '1 / 3',
      '2 / 3',
    ]);
    await press('Space');
    byRole(dialog, 'button', 'Pause');
    await press('Space');
    byRole(dialog, 'button', 'Play');
    await press('c');
    expect(caption()).to.equal('2 / 3');
    await press('r');
    await press('r');
    byRole(dialog, 'img', 'Rough of frame 2: What happens in 2');
    await press('Escape');
    await until(() => !document.querySelector('dialog'));
  });

  it('fills the screen and comes back (FUN-SEQUENCE-GEN-028)', async () => {
    const { dialog } = await show();
    const asked = recordFullScreen();

    await click(byRole(dialog, 'button', 'Full screen'));
    await click(byRole(dialog, 'button', 'Leave full screen'));
    await sendKeys({ press: 'f' });

    expect(asked).to.deep.equal(['enter', 'leave', 'enter']);
    expect(dialog.open).to.equal(true);
  });

  it('leaves keys to the field that is being typed in', async () => {
    const { dialog } = await show();
    byRole(dialog, 'spinbutton', 'Seconds per frame').focus();

    await sendKeys({ press: '2' });
    await sendKeys({ press: 'ArrowLeft' });

    expect(caption()).to.match(/^1 \/ 3/);
  });

  it('begins on the frame it was asked for', async () => {
    await show(three, 2);
    expect(caption()).to.match(/^2 \/ 3/);
  });

  it('goes around in a loop when told so', async () => {
    const { dialog } = await show(three, 3);
    await click(byRole(dialog, 'button', 'Loop'));
    await click(byRole(dialog, 'button', 'Next frame'));
    expect(caption()).to.match(/^1 \/ 3/);
  });
});

describe('a picture beside its rough in the slideshow', () => {
  const press = async (...keys: string[]) => {
    for (const key of keys) await sendKeys({ press: key });
    await rendered();
  };
  const divider = () => byRole(document, 'slider', 'Divider between rough and picture');
  const share = () => Number(divider().getAttribute('aria-valuenow'));
  /** Percent of the width at which the rough is cut off. */
  const cut = () => {
    const rough = document.querySelector('.is-present ss-rough');
    return rough && getComputedStyle(rough).clipPath;
  };

  afterEach(() => resetMouse());

  it('goes from picture to both, to the rough and back by key, and says so', async () => {
    const { dialog } = await show();
    const said = () => dialog.querySelector('.ss-controls [role=status]')?.textContent;
    expect(said()).to.equal('');

    await press('r');
    byRole(dialog, 'img', 'Frame 1 beside its rough: What happens in 1');
    byRole(dialog, 'button', 'Both');
    expect(said()).to.equal('The rough is on the left, the picture on the right.');
    await press('r');
    byRole(dialog, 'img', 'Rough of frame 1: What happens in 1');
    expect(allByRole(dialog, 'slider')).to.deep.equal([]);
    await click(byRole(dialog, 'button', 'Rough'));
    byRole(dialog, 'img', 'Frame 1: What happens in 1');
  });

  it('divides them in the middle, and keeps the picture there meanwhile', async () => {
    await show();
    const image = document.querySelector('.is-present img');
    await press('r');

    expect(share()).to.equal(50);
    expect(cut()).to.equal('inset(0px 50% 0px 0px)');
    expect(document.querySelector('.is-present img')).to.equal(image);
  });

  it('moves the divider by keys while it has the focus, and stays on the frame', async () => {
    await show();
    await press('r');
    divider().focus();
    await press('ArrowRight', 'ArrowRight', 'ArrowLeft', 'PageUp');
    expect(share()).to.equal(75);
    expect(divider().getAttribute('aria-valuetext')).to.equal('75 % rough');
    await press('End');
    expect(cut()).to.equal('inset(0px 0% 0px 0px)');
    await press('Home');
    expect(share()).to.equal(0);
    expect(caption()).to.match(/^1 \/ 3/);
  });

  it('moves the divider by mouse, and not past the edges', async () => {
    await show();
    await press('r');
    const { left, width, top, height } = document.querySelector('.ss-layers')!.getBoundingClientRect();
    const middle = Math.round(top + height / 2);
    const to = (part: number): [number, number] => [Math.round(left + width * part), middle];
    await sendMouse({ type: 'move', position: to(0.5) });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: to(0.2) });
    await until(() => Math.abs(share() - 20) < 1);
    await sendMouse({ type: 'move', position: to(-0.1) });
    await until(() => share() === 0);
  });

  it('lets a finger move the divider without scrolling the page', async () => {
    await show();
    await press('r');
    expect(getComputedStyle(divider()).touchAction).to.equal('none');
    expect(divider().getBoundingClientRect().width).to.equal(44);
  });

  it('keeps the way of comparing from frame to frame, and shows the rough alone where there is no picture', async () => {
    const { dialog } = await show(sequence([drawn(1), frame(2), drawn(3)]));
    await press('r', 'ArrowRight');
    byRole(dialog, 'img', 'Rough of frame 2: What happens in 2');
    expect(allByRole(dialog, 'slider')).to.deep.equal([]);
    expect(allByRole(dialog, 'button', 'Both')).to.deep.equal([]);
    await press('ArrowRight');
    byRole(dialog, 'img', 'Frame 3 beside its rough: What happens in 3');
  });

  it('keeps nobody out', async () => {
    const { dialog } = await show();
    await press('r');
    expect(await graveFindings(dialog)).to.deep.equal([]);
  });
});

describe('a frame without a picture in the slideshow', () => {
  it('is shown as failed, with the reason and its rough below (FUN-SEQUENCE-GEN-029)', async () => {
    const { dialog, studio } = await show(sequence([drawn(1), failed(2)]), 2);

    byRole(dialog, 'img', 'Rough of frame 2: What happens in 2');
    expect(dialog.querySelector('.ss-layer.is-present')?.textContent).to.contain('Failed');
    expect(dialog.querySelector('.ss-layer.is-present')?.textContent).to.contain('ran out of memory');
    await click(byRole(dialog, 'button', 'Retry frame 2'));
    expect(studio.asked).to.deep.equal(['retry 00000002']);
  });

  it('shows its rough before anything is drawn', async () => {
    const { dialog } = showBoard(reviewing(sequence([frame(1)])), { tab: 'slideshow' });
    await at(1);
    byRole(dialog, 'img', 'Rough of frame 1: What happens in 1');
  });

  it('says when the file of its picture is gone, and shows the rough', async () => {
    const library = new FakeLibrary();
    library.picture = 'data:image/png;base64,none';
    const { dialog } = showBoard(complete(three), { tab: 'slideshow' }, library);

    await until(() => allByRole(dialog, 'img', 'Rough of frame 1: What happens in 1').length === 1);
    expect(dialog.querySelector('.ss-layer')?.textContent).to.contain('The picture file is not there');
  });
});

describe('a slideshow during a run', () => {
  const running = sequence([drawn(1), inState(2, 'running'), frame(3)]);

  it('stays on its frame and shows the new picture when it lands', async () => {
    const { dialog, studio } = showBoard(generating(running), { tab: 'slideshow', frame: '00000002' });
    await at(2);
    expect(byRole(dialog, 'img', /frame 2/).getAttribute('aria-label')).to.match(/^Rough/);

    studio.become(generating(sequence([drawn(1), drawn(2), frame(3)])));
    await until(() => allByRole(dialog, 'img', 'Frame 2: What happens in 2').length === 1);

    expect(caption()).to.match(/^2 \/ 3/);
  });
});

describe('a slideshow for people who asked for less motion', () => {
  before(() => emulateMedia({ reducedMotion: 'reduce' }));
  after(() => emulateMedia({ reducedMotion: 'no-preference' }));

  it('does not start by itself', async () => {
    const { dialog } = showBoard(complete(three), { tab: 'slideshow', play: true });
    await at(1);
    byRole(dialog, 'button', 'Play');
  });

  it('cuts: the frame before is gone at once', async () => {
    const { dialog } = await show();
    await click(byRole(dialog, 'button', 'Next frame'));
    expect(dialog.querySelectorAll('.ss-layer')).to.have.lengthOf(1);
  });
});

describe('a slideshow with motion', () => {
  it('starts by itself when asked to', async () => {
    const { dialog } = showBoard(complete(three), { tab: 'slideshow', play: true });
    await at(1);
    byRole(dialog, 'button', 'Pause');
  });

  it('fades the next frame in over the one before, and then drops that', async () => {
    const { dialog } = await show();
    await click(byRole(dialog, 'button', 'Next frame'));
    expect(dialog.querySelectorAll('.ss-layer')).to.have.lengthOf(2);
    await until(() => dialog.querySelectorAll('.ss-layer').length === 1);
    expect(caption()).to.match(/^2 \/ 3/);
  });
});
