import { describe, expect, it } from 'vitest';
import { installed } from '../../../node_bridge/launcher/installed.mjs';

const text = (packages: Record<string, { version?: string; optional?: boolean }>) =>
  JSON.stringify({ packages });
const lock = text({
  '': {},
  'node_modules/lit': { version: '3.3.3' },
  'node_modules/@rollup/win32': { version: '4.0.0', optional: true },
});

describe('node_modules', () => {
  it('is as wanted when npm has recorded the versions of the lock file', () => {
    expect(installed(lock, text({ 'node_modules/lit': { version: '3.3.3' } }))).toBe(true);
  });

  it('is not when it is missing, or its installation broke before npm recorded it', () => {
    expect(installed(lock, undefined)).toBe(false);
    expect(installed(lock, '{ "pack')).toBe(false);
  });

  it('is not when a package is missing or of another version', () => {
    expect(installed(lock, text({}))).toBe(false);
    expect(installed(lock, text({ 'node_modules/lit': { version: '3.3.2' } }))).toBe(false);
  });
});
