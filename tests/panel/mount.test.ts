import { expect } from 'chai';
import { click, byRole, fill, showPanel, settled, areaNamed } from './support/page.ts';
import { mount, open } from '../../web/panel/open.ts';
import type { Host } from '../../web/services/host.ts';
import { generating, STORY } from './support/samples.ts';

describe('a panel whose tab is closed and opened again', () => {
  it('comes back as it was and goes on following the run', async () => {
    const { panel, side, studio } = await showPanel({ run: generating() });
    await click(byRole(panel, 'button', /^Story/u));
    panel.remove();
    studio.become(generating({ connection: 'off' }));

    side.replaceChildren(panel);
    await settled(panel);

    byRole(panel, 'textbox', 'Story');
    await click(byRole(panel, 'button', /^Run/u));
    expect(panel.textContent).to.contain('Live updates are off');
  });

  it('keeps what was typed', async () => {
    const { panel, side } = await showPanel();
    await fill(byRole(panel, 'textbox', 'Story'), STORY);
    side.replaceChildren();
    side.replaceChildren(panel);
    await settled(panel);
    expect(areaNamed(panel, 'Story').value).to.equal(STORY);
  });
});

describe('mounting into the host’s container', () => {
  const away: Host = {
    fetchApi: () => Promise.reject(new TypeError('no server')),
    apiUrl: (route) => route,
    socketUrl: () => 'ws://127.0.0.1:9/ws',
    graphToPrompt: () => Promise.reject(new TypeError('no canvas')),
    canvasName: () => '',
    locale: () => 'en',
    setTabBadge: () => undefined,
  };

  it('moves one root about and leaves nothing of other tabs, even while the server is away', async () => {
    const [first, second] = [document.createElement('div'), document.createElement('div')];
    second.append('another tab was here');
    document.body.replaceChildren(first, second);

    await mount(first, away);
    const root = first.firstElementChild;
    await mount(second, away);
    await mount(second, away);

    expect(first.childElementCount).to.equal(0);
    expect([...second.childNodes]).to.deep.equal([root]);
    byRole(second, 'textbox', 'Story');
  });

  it('leaves the panel where it is shown when a run is taken up late', async () => {
    const side = document.createElement('div');
    document.body.replaceChildren(side);
    await Promise.all([mount(side, away), open(away)]);

    byRole(side, 'textbox', 'Story');
  });
});
