/** The roughs as a film. */
export const animaticWords = {
  animatic: 'Animatic',
  back: 'Slideshow',
  moves: 'Camera moves',
  timing: 'How long frames stay',
  timings: { reading: 'As long as it takes to read', equal: 'All the same time' },
  save: 'Save as video',
  time: 'Time',
  place: (now: string, total: string, frame: number, frames: number) =>
    `${now} of ${total}, frame ${frame} of ${frames}`,
  keys: [
    { key: 'Space', does: 'play, pause' },
    { key: '← →', does: 'frame' },
    { key: '1-9', does: 'go to' },
    { key: 'C', does: 'captions' },
    { key: 'A', does: 'slideshow' },
    { key: 'F', does: 'full screen' },
    { key: 'Esc', does: 'close' },
  ],
};
