import { expect } from 'chai';
import { html, render } from 'lit';
import { en } from '../../web/core/words/en.ts';
import { watchForErrors } from '../../web/panel/last-resort.ts';
import type { Panel } from '../../web/panel/panel.ts';
import { failureDetails } from '../../web/panel/parts/failure-details.ts';
import { message } from '../../web/panel/parts/message.ts';
import { fakeServices } from './support/fake-services.ts';
import { byRole, click, showPanel, until } from './support/page.ts';

const copied = (from: ParentNode) =>
  until(() => from.querySelector('ss-copy-report [role=status]')?.textContent?.trim(), 'a word on copying');

function showMessage(): HTMLElement {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const details = failureDetails(fakeServices().forPanel, en, { code: 'disk-full' });
  render(html`${message({ tone: 'bad', what: 'x', details })}`, place);
  place.querySelector('details')?.setAttribute('open', '');
  return place;
}

describe('a message about a failure', () => {
  const allow = (allowed: boolean) => {
    const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    const clipboard = { writeText: allowed ? () => Promise.resolve() : refuse };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    document.execCommand = () => false;
  };
  after(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(document, 'execCommand');
  });

  it('copies a report, and says what is not in it', async () => {
    allow(true);
    const place = showMessage();
    await click(await until(() => place.querySelector('button') ?? undefined));
    expect(await copied(place)).to.equal(en.report.copied);
    expect(place.querySelector('textarea')).to.equal(null);
  });

  it('shows the report to be copied by hand where the browser forbids copying', async () => {
    allow(false);
    const place = showMessage();
    await click(await until(() => place.querySelector('button') ?? undefined));
    expect(await copied(place)).to.equal(en.report.byHand);
    expect(place.querySelector('textarea')?.value).to.equal('report disk-full');
  });
});

describe('an error of ours that nobody foresaw (FR43)', () => {
  // The runner reports every uncaught error as a failure of the file; what the page would hear is said to it directly.
  const heard = new EventTarget();
  const broken = (error: unknown) => heard.dispatchEvent(Object.assign(new Event('error'), { error }));
  let panel: Panel | undefined;
  let again = 0;
  before(() =>
    watchForErrors(
      heard,
      () => panel,
      () => again++,
    ),
  );

  const ownError = () =>
    Object.assign(new TypeError('undefined is not a frame'), {
      stack: `TypeError\n at render (${new URL('/web/panel/views/frames.ts', location.href).href}:1:1)`,
    });

  it('is said in the panel, with a way back, and the rest of the panel stays', async () => {
    const shown = await showPanel();
    panel = shown.panel;
    broken(ownError());
    const note = await until(() => shown.panel.querySelector('.ss-broken') ?? undefined);
    expect(note.textContent).to.contain(en.report.broke.what);
    expect(note.textContent).to.not.contain('undefined');
    byRole(shown.panel, 'textbox', 'Story');
    await click(byRole(note, 'button', en.report.showAgain));
    expect(again).to.equal(1);
  });

  it('is told once, however often it comes', async () => {
    const shown = await showPanel();
    panel = shown.panel;
    broken(ownError());
    broken(ownError());
    await until(() => shown.panel.querySelector('.ss-broken') ?? undefined);
    expect(shown.panel.querySelectorAll('.ss-broken')).to.have.length(1);
  });

  it('leaves errors of the page and of other packs alone', async () => {
    const shown = await showPanel();
    panel = shown.panel;
    const foreign = Object.assign(new Error('x'), { stack: `Error\n at https://host/other/pack.js:1:1` });
    broken(foreign);
    broken('a string');
    broken(ownError());
    await until(() => shown.panel.querySelector('.ss-broken') ?? undefined);
    expect(shown.logged).to.deep.equal(['broke']);
  });
});
