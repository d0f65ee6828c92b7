import { expect } from 'chai';
import { click, byRole, fill, showPanel, settled, areaNamed } from './support/page.ts';
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
