import type { Angle, ShotType } from '../shot.ts';
import { detail, middle, near, turn, wide, type Aspect } from './picture.ts';

/** Other sides of a moment that is about a thing. */
export const aspectsOfThings: Aspect[] = [
  thingAspect(
    -3,
    wide,
    ['far off, tiny in the wide view', 'seen across an empty space', 'at the far end of the view'],
    'From far away',
  ),
  thingAspect(
    1,
    detail,
    [
      'every grain and edge in sharp focus',
      'a thin line of light along the rim',
      'texture filling the frame',
    ],
    'Very near',
    'high',
  ),
  thingAspect(
    -1,
    middle,
    ['in calm, nothing stirring', 'untouched, soft shadows around', 'framed by dark foreground shapes'],
    'Just before',
  ),
  thingAspect(
    2,
    middle,
    ['towering over the camera', 'rising against the light', 'looming in the foreground'],
    'From below',
    'low',
  ),
  thingAspect(
    3,
    wide,
    ['seen straight from above', 'a pattern of shapes and shadows', 'small among long lines'],
    'From above',
    "bird's eye",
  ),
  thingAspect(
    4,
    near,
    ['mirrored in still water', 'behind a dusty pane', 'doubled by a long shadow'],
    'Mirrored',
    'from the side',
  ),
  thingAspect(
    5,
    wide,
    ['left behind in fading light', 'changed, nothing moving', 'a faint trace in the dust'],
    'Afterwards',
  ),
  thingAspect(
    -2,
    near,
    ['half hidden behind a corner', 'glimpsed through a gap', 'at the edge of a dark frame'],
    'A glimpse',
    'from the side',
  ),
];

/** "the tower clock" of "the tower clock freezing solid": another view repeats no more of it. */
function subjectOf(scene: string): string {
  const words = (scene.split(',')[0] ?? '').split(' ');
  const acting = words.findIndex((word, at) => at > 0 && word.endsWith('ing'));
  return words.slice(0, acting > 0 ? Math.min(acting, 6) : 6).join(' ') || 'the empty place';
}

function thingAspect(order: number, sizes: ShotType[], ways: string[], note: string, angle?: Angle): Aspect {
  return {
    order,
    draw: ({ scene, objects }, use) => {
      const what = use % 2 === 0 && objects[0] !== undefined ? objects[0] : subjectOf(scene);
      return { cast: [], props: [`${what}, ${turn(ways, use)}`], sizes, note, ...(angle && { angle }) };
    },
  };
}
