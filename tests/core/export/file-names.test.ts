import { describe, expect, it } from 'vitest';
import {
  animaticFileName,
  frameFileName,
  pageFileName,
  zipFileName,
} from '../../../web/core/export/file-names.ts';

describe('what files of an export are called', () => {
  it('says whose frame it is, in three digits, so that files sort in story order', () => {
    expect(frameFileName({ title: 'The Last Letter' }, 3, 'svg')).toBe('the-last-letter-frame-003.svg');
    expect(frameFileName({ title: 'The Last Letter' }, 50, 'png')).toBe('the-last-letter-frame-050.png');
  });

  it('says what is in the others', () => {
    const of = { title: 'The Last Letter' };
    expect(zipFileName(of, 'png')).toBe('the-last-letter-roughs-png.zip');
    expect(pageFileName(of)).toBe('the-last-letter-storyboard.html');
    expect(animaticFileName(of, 'mp4')).toBe('the-last-letter-animatic.mp4');
  });

  it.each([
    '',
    '???',
    'CON',
    'a/b\\c:d*e',
    '../../etc/passwd',
    'Ärger im Büro ',
    '最後の手紙',
    'x'.repeat(300),
  ])('takes no sign of the title %j that a system refuses', (title) => {
    expect(frameFileName({ title }, 1, 'svg')).toMatch(/^[a-z0-9-]{1,40}-frame-001\.svg$/u);
  });
});
