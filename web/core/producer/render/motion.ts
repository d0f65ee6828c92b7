import type { Shot, ShotType, Weather } from '../../shot.ts';
import { headOf } from '../naming.ts';
import { lightParts, placeLook, sideOf, styleOf, subjectOf, triggerOf } from './parts.ts';
import { lookOf, type Part, type Scene } from './scene.ts';
import { join, sentences } from './text.ts';

/**
 * What moves, and the camera: the picture itself shows the rest. A family that wants long texts is told of the place
 * and of what is heard as well, in the present and in the order of time.
 */
export function inMotion(scene: Scene): string {
  const { cast, shot, dialect } = scene;
  const long = (dialect.words?.most ?? 0) > 150;
  const where = placeLook(scene);
  return sentences([
    long && where !== '' ? join([`The scene is ${where}`, ...lightParts(scene)]) : '',
    ...(cast.length === 0 ? [subjectOf(scene)] : cast.map((part) => moves(part, scene, long))),
    weatherMoves[shot.weather] ?? '',
    flames(shot) ? 'The flame flickers' : '',
    `Camera: ${cameraOf(shot)}`,
    long ? `Sound: ${soundOf(scene)}` : '',
    long ? join([...scene.triggers, styleOf(scene)]) : join(scene.triggers),
  ]);
}

/** "The young woman on the left is winding the owl"; in a long text with the whole look instead of the side. */
function moves(part: Part, scene: Scene, long: boolean): string {
  const { character, doing } = part;
  if (long) return join([triggerOf(character), lookOf(character, scene.detail), doing]);
  const subject = join(['the', triggerOf(character), headOf(character), sideOf(part, scene)], ' ');
  return /^\p{L}+ing\b/u.test(doing) ? `${subject} is ${doing}` : join([subject, doing]);
}

const flames = ({ light }: Shot): boolean => /candle|fire|torch|lantern|flame/i.test(light);

const weatherMoves: Partial<Record<Weather, string>> = {
  rain: 'Rain falls steadily',
  storm: 'Rain lashes down and lightning flickers',
  snow: 'Snowflakes drift down',
  fog: 'Fog drifts slowly past',
  wind: 'Hair, cloth and leaves stir in the wind',
  cloudy: 'Clouds move slowly',
};

const cameras: Readonly<Record<ShotType, string>> = {
  'wide shot': 'slow pan across the scene',
  'full shot': 'slow tracking shot alongside',
  'medium long shot': 'gentle tracking shot',
  'medium shot': 'slow dolly in',
  'close-up': 'slow push in',
  'extreme close-up': 'static camera, shallow focus',
  'two-shot': 'slow arc around the two',
  'over-the-shoulder': 'static camera over the shoulder',
};

function cameraOf({ size, angle }: Shot): string {
  if (angle === "bird's eye") return 'slow descent from above';
  return angle === 'from behind' ? 'following slowly from behind' : cameras[size];
}

const weatherSounds: Partial<Record<Weather, string>> = {
  rain: 'steady rain',
  storm: 'thunder and heavy rain',
  snow: 'muffled quiet',
  wind: 'rushing wind',
};

const soundOf = ({ shot, place }: Scene): string =>
  join([weatherSounds[shot.weather], place?.indoors === true ? 'quiet room tone' : 'soft open-air ambience']);
