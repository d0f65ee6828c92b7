import type { Guide, GuideLook, GuideStrength } from '../guide/guide.ts';

const strengths: Record<GuideStrength, string> = {
  denoise: '0 keeps nothing of the rough, 1 all of it. Try 0.2 to 0.5.',
  strength: '0 does not follow the rough, 1 follows it closely. Try 0.5 to 0.8.',
};

const looks: Record<GuideLook, string> = {
  plain: '',
  'white-lines': ' It is sent as white lines on black, as the control model wants it.',
  'black-lines': ' It is sent as black lines on white, as the graph wants it.',
};

/** What a control model was made for, where that is no drawing. */
export const mapNames: Record<NonNullable<Guide['unlike']>, string> = {
  depth: 'depth maps',
  pose: 'skeletons of poses',
  normals: 'normal maps',
  segments: 'maps of segments',
};

/** Roughs that lead the pictures of a graph. */
export const guideWords = {
  use: 'Rough as guide',
  uses: (file: string, look: GuideLook) =>
    `Each frame’s rough takes the place of ${file || 'the picture in the graph'}.${looks[look]}`,
  several:
    'More than one picture leads this workflow. Choose the guide picture under Show slots to use roughs for it.',
  unlike: (map: NonNullable<Guide['unlike']>) =>
    `The control model was made for ${mapNames[map]}, and a rough is a drawing. Put a preprocessor before it.`,
  strength: 'Strength of the rough',
  meaning: (by: GuideStrength) => strengths[by],
};
