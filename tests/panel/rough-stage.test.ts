import { emulateMedia, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { renderFrame } from '../../web/core/producer/render.ts';
import type { Sequence } from '../../web/core/sequence.ts';
import { drawn, frame, reviewing, sequence } from './support/samples.ts';
import {
  areaNamed,
  choose,
  fill,
  selectNamed,
  barriers,
  byRole,
  click,
  maybeByRole,
  press,
  settled,
  showPanel,
  textOf,
  until,
} from './support/page.ts';

const withFrames = (...frames: Sequence['frames']) =>
  reviewing(sequence(frames.length, { frames, story: { ...sequence().story, family: 'flux1' } }));

/** The panel with one frame open, its prompts written by the real renderer. */
async function openFrame(run = withFrames(frame(1)), width = 312) {
  const shown = await showPanel({ run, width });
  shown.studio.render = renderFrame;
  const row = shown.panel.querySelector<HTMLElement>('.ss-frame-open')!;
  await click(row);
  const figures = () => [...shown.panel.querySelectorAll<HTMLElement>('.ss-actor')];
  if (!shown.panel.querySelector('img')) await until(() => figures().length > 0, 'the figures of the rough');
  const figure = (name: RegExp) => byRole(shown.panel, 'slider', name);
  return { ...shown, figures, figure };
}

const castOf = ({ studio }: { studio: { sequence: Sequence } }) =>
  Object.fromEntries(studio.sequence.frames[0]!.shot.cast.map(({ id, side }) => [id, side]));
const promptOf = ({ studio }: { studio: { sequence: Sequence } }) => studio.sequence.frames[0]!.prompt;
const sizeOf = ({ studio }: { studio: { sequence: Sequence } }) => studio.sequence.frames[0]!.shot.size;
const said = (panel: Element) => textOf(byRole(panel, 'status')).replace(/ Undo$/u, '');

const middle = (element: Element): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

/** The mouse takes an element and carries it along; it is still held. */
async function carry(element: Element, by: number) {
  const [x, y] = middle(element);
  await sendMouse({ type: 'move', position: [x, y] });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: [x + Math.round(by / 2), y] });
  await sendMouse({ type: 'move', position: [x + Math.round(by), y] });
}

/** A finger on an element: the browser's own pointer id is that of the mouse, which can be captured. */
function finger(element: Element, type: string, x: number, y: number, pointerId = 1) {
  element.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      cancelable: true,
      composed: true,
      pointerId,
      isPrimary: pointerId === 1,
      pointerType: 'touch',
      clientX: x,
      clientY: y,
    }),
  );
}

describe('a figure in the rough of the open frame', () => {
  afterEach(() => resetMouse());

  it('says who it is and where it stands', async () => {
    const { figure } = await openFrame();
    expect(figure(/^Lena, on the left; arrow keys move$/u).getAttribute('aria-valuetext')).to.equal(
      'on the left',
    );
    figure(/^Bruno, on the right; arrow keys move$/u);
  });

  it('lies over its drawing', async () => {
    const { figure, panel } = await openFrame();
    const [x] = middle(figure(/^Bruno/u));
    const [drawnAt] = middle(panel.querySelector('[data-who="bruno"]')!);
    expect(x).to.be.closeTo(drawnAt, 12);
  });

  it('is moved by arrow keys: shot, rough and prompt follow', async () => {
    const shown = await openFrame(withFrames(frame(1, { shot: alone('left') })));
    const before = shown.panel.querySelector('ss-rough svg')!.innerHTML;
    shown.figure(/^Lena/u).focus();
    await press('ArrowRight', 'ArrowRight');

    expect(castOf(shown)).to.deep.equal({ lena: 'right' });
    expect(promptOf(shown)).to.contain('on the right');
    expect(shown.panel.querySelector('ss-rough svg')!.innerHTML).not.to.equal(before);
    expect(said(shown.panel)).to.equal('Lena is on the right now. Prompt changed.');
    expect(document.activeElement).to.equal(shown.figure(/^Lena, on the right/u));
  });

  it('changes places with the one who stands there', async () => {
    const shown = await openFrame();
    shown.figure(/^Lena/u).focus();
    await press('End');

    expect(castOf(shown)).to.deep.equal({ lena: 'right', bruno: 'left' });
    expect(said(shown.panel)).to.equal('Lena is on the right now, Bruno on the left. Prompt changed.');
  });

  it('is put back by undo', async () => {
    const shown = await openFrame();
    const before = promptOf(shown);
    shown.figure(/^Lena/u).focus();
    await press('End', 'Control+z');

    expect(castOf(shown)).to.deep.equal({ lena: 'left', bruno: 'right' });
    expect(promptOf(shown)).to.equal(before);
    expect(document.activeElement).to.equal(shown.figure(/^Lena, on the left/u));
  });

  it('says that a locked prompt stays', async () => {
    const shown = await openFrame(withFrames(frame(1, { locked: true })));
    const before = promptOf(shown);
    shown.figure(/^Lena/u).focus();
    await press('End');

    expect(promptOf(shown)).to.equal(before);
    expect(said(shown.panel)).to.contain('The locked prompt stays.');
  });

  it('is dragged by mouse: the rough shows where it will be, and one edit is made at the end', async () => {
    const shown = await openFrame();
    const { panel, figure, studio } = shown;
    const width = panel.querySelector('.ss-direct')!.getBoundingClientRect().width;
    await carry(figure(/^Lena/u), width * 0.6);
    await until(() => panel.querySelector('.ss-thirds > :nth-child(3).is-there'));
    expect(panel.querySelectorAll('.ss-ghost path').length).to.be.greaterThan(5);
    expect(studio.edits).to.deep.equal([]);
    await until(() => middle(panel.querySelector('[data-who="bruno"]')!)[0] < innerWidth / 2);
    await sendMouse({ type: 'up' });
    await until(() => studio.edits.length > 0);

    expect(studio.edits).to.have.lengthOf(1);
    expect(castOf(shown)).to.deep.equal({ lena: 'right', bruno: 'left' });
    expect(panel.querySelector('.ss-thirds, .ss-ghost')).to.equal(null);
  });

  it('goes back when the drag ends where it began, or by Escape', async () => {
    const { panel, figure, studio } = await openFrame();
    const width = panel.querySelector('.ss-direct')!.getBoundingClientRect().width;
    await carry(figure(/^Lena/u), width * 0.6);
    await until(() => panel.querySelector('.ss-thirds'));
    await press('Escape');
    await sendMouse({ type: 'up' });
    await carry(figure(/^Lena/u), 10);
    await until(() => panel.querySelector('.ss-thirds'));
    await sendMouse({ type: 'up' });
    await until(() => !panel.querySelector('.ss-thirds'));

    expect(studio.edits).to.deep.equal([]);
    figure(/^Lena, on the left/u);
  });

  it('is dragged by a finger, which else scrolls the page', async () => {
    const shown = await openFrame();
    const lena = shown.figure(/^Lena/u);
    expect(getComputedStyle(lena).touchAction).to.equal('pan-y');
    const [x, y] = middle(lena);
    finger(lena, 'pointerdown', x, y);
    finger(lena, 'pointermove', x + 180, y);
    finger(lena, 'pointerup', x + 180, y);
    await settled(shown.panel);

    expect(castOf(shown)).to.deep.equal({ lena: 'right', bruno: 'left' });
  });

  it('stays where it is when the browser takes the finger to scroll', async () => {
    const { figure, studio, panel } = await openFrame();
    const lena = figure(/^Lena/u);
    const [x, y] = middle(lena);
    finger(lena, 'pointerdown', x, y);
    finger(lena, 'pointermove', x + 180, y);
    finger(lena, 'pointercancel', x + 180, y);
    await settled(panel);

    expect(studio.edits).to.deep.equal([]);
  });
});

describe('the camera of the rough in the open frame', () => {
  it('comes nearer and goes back by button and by key, and undo takes it back', async () => {
    const shown = await openFrame();
    await click(byRole(shown.panel, 'button', 'Nearer'));
    expect(sizeOf(shown)).to.equal('full shot');
    expect(promptOf(shown)).to.match(/^A full shot/u);
    expect(said(shown.panel)).to.equal('Full now. Prompt changed.');
    shown.figure(/^Lena/u).focus();
    await sendKeys({ press: '+' });
    await press('=', '-');
    expect(sizeOf(shown)).to.equal('medium long shot');
    await press('Control+z', 'Control+z', 'Control+z', 'Control+z');
    expect(sizeOf(shown)).to.equal('wide shot');
  });

  it('says when it can go no farther', async () => {
    const shown = await openFrame();
    await click(byRole(shown.panel, 'button', 'Wider'));
    expect(said(shown.panel)).to.equal('This is as wide as it goes.');
    expect(shown.studio.edits).to.deep.equal([]);
  });

  it('follows the wheel only with Ctrl, in one edit when it rests', async () => {
    const shown = await openFrame();
    const stage = shown.panel.querySelector('.ss-direct')!;
    const roll = (deltaY: number, ctrlKey: boolean) => {
      const event = new WheelEvent('wheel', { deltaY, ctrlKey, bubbles: true, cancelable: true });
      stage.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(roll(-300, false)).to.equal(false);
    expect(roll(-120, true)).to.equal(true);
    expect(roll(-120, true)).to.equal(true);
    await settled(shown.panel);
    expect(shown.panel.querySelector('ss-rough text:nth-of-type(2)')?.textContent).to.match(/medium long/iu);
    expect(shown.studio.edits).to.deep.equal([]);
    await until(() => shown.studio.edits.length > 0);

    expect(sizeOf(shown)).to.equal('medium long shot');
    expect(shown.studio.edits).to.have.lengthOf(1);
  });

  it('follows two fingers, and drags nobody meanwhile', async () => {
    const shown = await openFrame();
    const lena = shown.figure(/^Lena/u);
    const stage = shown.panel.querySelector('.ss-direct')!;
    const [x, y] = middle(stage);
    finger(lena, 'pointerdown', x - 20, y);
    finger(stage, 'pointerdown', x + 20, y, 2);
    finger(lena, 'pointermove', x - 60, y);
    finger(stage, 'pointermove', x + 20, y, 2);
    finger(stage, 'pointerup', x + 20, y, 2);
    finger(lena, 'pointerup', x - 60, y);
    await settled(shown.panel);

    expect(sizeOf(shown)).to.equal('medium long shot');
    expect(castOf(shown)).to.deep.equal({ lena: 'left', bruno: 'right' });
    expect(shown.studio.edits).to.have.lengthOf(1);
  });
});

describe('a rough while its frame is written', () => {
  const captionOf = (panel: Element) => [...panel.querySelectorAll('ss-rough text')].map(textOf).join(' ');
  const type = async (field: HTMLElement, text: string) => {
    await fill(field, text);
    await settled(document.body);
  };

  it('follows the description at once, and shot and prompt follow when it is left', async () => {
    const shown = await openFrame(withFrames(frame(1, { description: 'Lena locks the door.' })));
    const { panel, studio } = shown;
    const description = areaNamed(panel, 'Description');
    description.focus();
    await type(description, 'Lena rides a bicycle at night.');
    await until(() => /night/u.test(captionOf(panel)), 'the rough at night');
    expect(studio.edits).to.deep.equal([]);
    areaNamed(panel, 'Prompt').focus();
    await settled(panel);

    expect(studio.edits).to.have.lengthOf(1);
    expect(studio.sequence.frames[0]!.shot).to.include({ time: 'night' });
    expect(studio.sequence.frames[0]!.shot.cast[0]!.doing).to.contain('riding a bicycle');
    expect(promptOf(shown)).to.contain('riding a bicycle');
    expect(said(panel)).to.equal('The rough follows. Prompt changed.');
    await click(byRole(panel.querySelector('.ss-news')!, 'button', 'Undo'));
    expect(studio.sequence.frames[0]!.shot).to.deep.equal(frame(1).shot);
  });

  it('follows camera and hour of a prompt written by hand', async () => {
    const shown = await openFrame(withFrames(frame(1, { prompt: 'A wide shot at noon.' })));
    const { panel } = shown;
    await type(areaNamed(panel, 'Prompt'), 'A close-up at night.');
    await until(() => /close-up.*night/iu.test(captionOf(panel)), 'the rough as the prompt has it');
    areaNamed(panel, 'Description').focus();
    await settled(panel);

    expect(sizeOf(shown)).to.equal('close-up');
    expect(promptOf(shown)).to.equal('A close-up at night.');
    expect(shown.studio.edits).to.have.lengthOf(1);
  });

  it('follows shot type, hour and weather as they are chosen', async () => {
    const { panel } = await openFrame();
    await choose(selectNamed(panel, 'Shot type'), 'Close-up');
    await choose(selectNamed(panel, 'Time of day'), 'Night');
    await choose(selectNamed(panel, 'Weather'), 'Storm');
    expect(captionOf(panel)).to.match(/close-up.*night.*storm/iu);
  });

  it('stays where the description is the caption of a picture', async () => {
    const { panel, studio } = await openFrame(withFrames(drawn(1)));
    const { shot, prompt } = studio.sequence.frames[0]!;
    await type(areaNamed(panel, 'Description'), 'Lena rides a bicycle at night.');
    areaNamed(panel, 'Prompt').focus();
    await settled(panel);

    expect(studio.sequence.frames[0]!.description).to.equal('Lena rides a bicycle at night.');
    expect(studio.sequence.frames[0]).to.deep.include({ shot, prompt });
  });
});

describe('the rough of a frame that has a picture', () => {
  it('is directed once it is shown in the place of the picture', async () => {
    const shown = await openFrame(withFrames(drawn(1)));
    expect(shown.figures()).to.deep.equal([]);
    expect(maybeByRole(shown.panel, 'button', 'Nearer')).to.equal(undefined);

    await click(byRole(shown.panel, 'button', 'Show the rough'));
    await until(() => shown.figures().length === 2);
    await click(byRole(shown.panel, 'button', 'Nearer'));
    expect(sizeOf(shown)).to.equal('full shot');
    await click(byRole(shown.panel, 'button', 'Show the rough'));
    expect(shown.figures()).to.deep.equal([]);
  });
});

describe('a rough to direct in, for everybody', () => {
  it('keeps nobody out', async () => {
    const { panel, figure } = await openFrame();
    figure(/^Lena/u).focus();
    expect(await barriers(panel)).to.deep.equal([]);
  });

  it('gives a finger enough to take, and shows its buttons without a pointer over it', async () => {
    const { panel, figures } = await openFrame();
    for (const figure of figures()) {
      const { width, height } = figure.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
    expect(getComputedStyle(panel.querySelector('.ss-direct-tools')!).opacity).to.equal('1');
  });

  it('moves nothing by itself with reduced motion', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const { panel } = await openFrame();
    expect(document.getAnimations().filter(({ playState }) => playState === 'running')).to.deep.equal([]);
    expect(getComputedStyle(panel.querySelector('.ss-actor')!).transitionDuration).to.equal('0s');
    await emulateMedia({ reducedMotion: 'no-preference' });
  });
});

function alone(side: 'left' | 'centre' | 'right') {
  return { ...frame(1).shot, cast: [{ id: 'lena', doing: 'walking', side }] };
}
