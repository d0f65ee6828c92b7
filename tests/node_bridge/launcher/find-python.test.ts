import { describe, expect, it } from 'vitest';
import { isNewEnough, unfit, type AboutPython } from '../../../node_bridge/launcher/find-python.ts';

const python = (version: [number, number, number], venv = true): AboutPython => ({
  version,
  venv,
  executable: `/usr/bin/python${version[0]}.${version[1]}`,
});

describe('looking for a Python', () => {
  it('takes 3.10 and newer', () => {
    expect(
      [
        [2, 7, 18],
        [3, 9, 20],
        [3, 10, 0],
        [3, 14, 1],
        [4, 0, 0],
      ].map(([a = 0, b = 0, c = 0]) => isNewEnough(python([a, b, c]))),
    ).toEqual([false, false, true, true, true]);
  });

  it('says that there is none when none was seen', () => {
    expect(unfit([])).toMatchObject({ trouble: { code: 'no-python' } });
  });

  it('says that the one there is is too old', () => {
    expect(unfit([python([3, 8, 18])])).toMatchObject({
      trouble: { code: 'old-python', about: { python: '/usr/bin/python3.8', version: '3.8.18' } },
    });
  });

  it('asks for the venv module where a new Python lacks it, even beside an old one that has it', () => {
    expect(unfit([python([3, 8, 18]), python([3, 12, 1], false)])).toMatchObject({
      trouble: { code: 'no-venv', about: { version: '3.12' } },
    });
  });
});
