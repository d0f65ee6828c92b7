import { emulateMedia, sendKeys } from '@web/test-runner-commands';
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
    await press('b');
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
