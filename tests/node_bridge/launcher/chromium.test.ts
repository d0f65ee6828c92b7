import { describe, expect, it } from 'vitest';
import { findChromium, haveChromium, type Machine } from '../../../node_bridge/launcher/chromium.ts';
import { silence } from '../../../node_bridge/launcher/say.ts';

const machine = (files: string[], change: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  root: false,
  chromePath: undefined,
  exists: (file) => files.includes(file),
  ...change,
});

describe('the browser for the tests', () => {
  it('is the one the user names, if it is there', () => {
    const files = ['/opt/chrome', '/usr/bin/chromium'];
    expect(findChromium(machine(files, { chromePath: '/opt/chrome' }))).toBe('/opt/chrome');
    expect(findChromium(machine(files, { chromePath: '/gone' }))).toBe('/usr/bin/chromium');
  });

  it.each([
    [machine(['/usr/bin/apt-get']), 'sudo apt-get update && sudo apt-get install -y chromium'],
    [machine([]), 'sudo dnf install -y chromium'],
    [machine([], { platform: 'darwin' }), 'brew install --cask chromium'],
  ])('is asked for with the command to run where we may not install it', async (here, command) => {
    expect(await haveChromium(silence, here)).toMatchObject({
      trouble: { code: 'no-chromium', about: { command } },
    });
  });
});
