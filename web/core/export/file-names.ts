import { slug } from '../producer/slug.ts';

type Titled = { title: string };

/** What a file of a sequence's export is called: a-z, digits and hyphens, which every system takes. */
const exportName = ({ title }: Titled, what: string): string => `${slug(title, 'sequence')}-${what}`;

/** `the-last-letter-frame-003.svg` */
export const frameFileName = (of: Titled, frameNumber: number, type: string): string =>
  exportName(of, `frame-${String(frameNumber).padStart(3, '0')}.${type}`);

/** `the-last-letter-roughs-svg.zip` */
export const zipFileName = (of: Titled, type: string): string => exportName(of, `roughs-${type}.zip`);

/** `the-last-letter-storyboard.html` */
export const pageFileName = (of: Titled): string => exportName(of, 'storyboard.html');

/** `the-last-letter-animatic.mp4` */
export const animaticFileName = (of: Titled, type: string): string => exportName(of, `animatic.${type}`);
