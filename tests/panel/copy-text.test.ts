import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { copyText } from '../../web/panel/parts/copy-text.ts';

describe('copying a text on a page without a clipboard, as on plain-HTTP addresses (FR37)', () => {
  afterEach(() => void Reflect.deleteProperty(navigator, 'clipboard'));

  it('goes by selection, and leaves focus and page as they were', async () => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    let copied = '';
    const hear = () => {
      copied = document.activeElement instanceof HTMLTextAreaElement ? document.activeElement.value : '';
    };
    document.addEventListener('copy', hear, { once: true });
    // Browsers copy only for somebody who has just pressed something.
    const asked = new Promise<boolean>((resolve) => {
      button.addEventListener('click', () => void copyText('what is copied').then(resolve), { once: true });
    });
    await sendKeys({ press: 'Enter' });
    expect(await asked).to.equal(true);
    expect(copied).to.equal('what is copied');
    expect(document.activeElement).to.equal(button);
    expect(document.querySelector('textarea')).to.equal(null);
    button.remove();
  });
});
