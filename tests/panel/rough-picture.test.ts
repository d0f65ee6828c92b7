import { expect } from 'chai';
import { rasterizeRough } from '../../web/services/rough/raster.ts';
import '../../web/panel/parts/rough-picture.ts';
import { lastLetter } from '../core/rough-stories.ts';
import { until } from './support/page.ts';

const { bible, shots } = lastLetter;

async function shown(number = 1) {
  const rough = document.createElement('ss-rough');
  Object.assign(rough, { shot: shots[number - 1], bible, frameNumber: number });
  document.body.append(rough);
  await rough.updateComplete;
  return rough;
}

afterEach(() => document.body.replaceChildren());

describe('a rough on the page', () => {
  it('is a picture with a name that says what it shows', async () => {
    const picture = (await shown()).querySelector('svg')!;

    expect(picture.getAttribute('role')).to.equal('img');
    expect(picture.getAttribute('aria-label')).to.equal(
      'Rough of frame 1: wide shot, dawn. village. Lena takes the last letter.',
    );
    expect(picture.querySelectorAll('path').length).to.be.greaterThan(20);
    expect(picture.querySelector('text')?.textContent).to.equal('1');
  });

  it('is drawn anew when its shot is replaced', async () => {
    const rough = await shown();
    const before = rough.querySelector('svg')!.innerHTML;

    rough.shot = { ...shots[0]!, size: 'close-up' };
    await rough.updateComplete;

    expect(rough.querySelector('svg')!.innerHTML).not.to.equal(before);
  });

  it('has each of the cast as an element of its own', async () => {
    const figures = [...(await shown()).querySelectorAll('g[data-who]')];

    expect(figures.map((figure) => figure.getAttribute('data-who'))).to.have.members(['Bruno', 'Lena']);
  });

  it('says where they stand', async () => {
    const rough = await shown();

    expect(rough.figures.map(({ id }) => id)).to.have.members(['Bruno', 'Lena']);
    const { x, y, width, height } = rough.figures.find(({ id }) => id === 'Lena')!.box;
    const drawn = rough.querySelector<SVGGElement>('g[data-who="Lena"]')!.getBBox();
    expect(x).to.be.within(drawn.x - 1, drawn.x + drawn.width);
    expect(y).to.be.within(drawn.y - 1, drawn.y + drawn.height);
    expect(width * height).to.be.within(drawn.width * drawn.height * 0.5, drawn.width * drawn.height * 1.1);
  });

  it('is on a dark board where the words around it are light, and follows them', async () => {
    const rough = await shown();
    const inkOf = () => rough.querySelector('text')!.getAttribute('fill');
    const onPaper = inkOf();

    document.body.style.color = '#dddddd';
    await until(() => inkOf() !== onPaper);
    document.body.style.color = '';
    await until(() => inkOf() === onPaper);
  });

  it('shows nothing before it has a shot', async () => {
    const rough = document.createElement('ss-rough');
    document.body.append(rough);
    await rough.updateComplete;

    expect(rough.querySelector('svg')).to.equal(null);
  });
});

describe('a rough as a file', () => {
  it('is a PNG of the size asked for', async () => {
    const made = await rasterizeRough(shots[4]!, bible, { width: 832, height: 468, frameNumber: 5 });

    expect(made.ok).to.equal(true);
    if (!made.ok) return;
    expect(made.value.type).to.equal('image/png');
    const bitmap = await createImageBitmap(made.value);
    expect([bitmap.width, bitmap.height]).to.deep.equal([832, 468]);
  });
});

describe('fifty roughs of a sequence', () => {
  async function board() {
    const frames = Array.from({ length: 50 }, (_, index) => ({ shot: { ...shots[index % shots.length]! } }));
    const roughs = frames.map(({ shot }, index) =>
      Object.assign(document.createElement('ss-rough'), { shot, bible, frames, frameNumber: index + 1 }),
    );
    const drawn = () => Promise.all(roughs.map((rough) => rough.updateComplete));
    document.body.append(...roughs);
    await drawn();
    /** Frame 21 in a storm; the list of frames is a new one, as after any edit. */
    const edit = async () => {
      const edited = frames.map(({ shot }, index) => ({
        shot: index === 20 ? { ...shot, weather: 'storm' as const } : shot,
      }));
      roughs.forEach((rough, index) => Object.assign(rough, { frames: edited, shot: edited[index]!.shot }));
      await drawn();
    };
    return { roughs, edit };
  }

  it('change where an edit changed something, and nowhere else', async () => {
    const { roughs, edit } = await board();
    const touched = new Set<number>();
    const watch = new MutationObserver((changes) =>
      changes.forEach(({ target }) => touched.add(roughs.findIndex((rough) => rough.contains(target)))),
    );
    watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    await edit();
    await new Promise((resolve) => setTimeout(resolve));
    watch.disconnect();

    expect([...touched]).to.deep.equal([20]);
  });
});
