import type { Side } from '../edit/directing.ts';

const where: Readonly<Record<Side, string>> = {
  left: 'on the left',
  centre: 'in the middle',
  right: 'on the right',
};

/** Directing a frame in its rough. */
export const directingWords = {
  where,
  figure: (name: string, side: Side) => `${name}, ${where[side]}; arrow keys move`,
  figureHint: 'Drag to the left, the middle or the right',
  nearer: 'Nearer',
  wider: 'Wider',
  showRough: 'Show the rough',
  tools: (number: number) => `Direct frame ${number}`,
  /** "Mira is on the left now, Tom on the right." */
  moved: (all: readonly { name: string; side: Side }[]) =>
    `${all.map(({ name, side }, index) => (index === 0 ? `${name} is ${where[side]} now` : `${name} ${where[side]}`)).join(', ')}.`,
  framed: (size: string) => `${size} now.`,
  nearest: 'This is as near as it goes.',
  widest: 'This is as wide as it goes.',
  retold: 'The rough follows.',
  prompt: {
    changed: 'Prompt changed.',
    locked: 'The locked prompt stays.',
    same: 'The prompt stays as it is.',
  },
};
