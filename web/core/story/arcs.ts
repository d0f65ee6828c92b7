import * as z from 'zod/mini';

export const arcIds = [
  'linear',
  'three-act',
  'freytag',
  'heros-journey',
  'kishotenketsu',
  'in-medias-res',
  'rise',
  'fall',
  'fall-rise',
  'rise-fall',
  'rise-fall-rise',
  'fall-rise-fall',
  'save-the-cat',
  'story-circle',
] as const;
export const arcIdSchema = z.enum(arcIds);
export type ArcId = z.infer<typeof arcIdSchema>;

/** A beat of an arc: its share in percent, valence -1..1 (light, palette) and tension 0..1 (shot size). */
export type Beat = { id: string; name: string; share: number; valence: number; tension: number };
export type Arc = { id: ArcId; name: string; beats: readonly Beat[] };

type Row = [name: string, share: number, valence: number, tension: number];

function arc(id: ArcId, name: string, ...rows: Row[]): Arc {
  const beats = rows.map(([name, share, valence, tension]) => {
    return { id: name.replaceAll(' ', '-'), name, share, valence, tension };
  });
  return { id, name, beats };
}

/**
 * The arcs as data, not law. The six emotional shapes follow Reagan et al. 2016, Save the Cat its published page
 * percentages; the other shares and all valences and tensions are ours.
 */
export const arcs: Readonly<Record<ArcId, Arc>> = {
  linear: arc(
    'linear',
    'Linear',
    ['opening', 15, 0, 0.2],
    ['development', 55, 0.1, 0.5],
    ['turn', 15, 0, 0.8],
    ['close', 15, 0.2, 0.3],
  ),
  'three-act': arc(
    'three-act',
    'Three acts',
    ['hook', 8, 0, 0.3],
    ['setup', 12, 0.2, 0.2],
    ['inciting', 5, -0.2, 0.5],
    ['rising', 20, 0.1, 0.6],
    ['midpoint', 10, 0.3, 0.7],
    ['complications', 20, -0.4, 0.8],
    ['crisis', 5, -0.8, 0.9],
    ['climax', 12, 0.1, 1],
    ['resolution', 8, 0.5, 0.2],
  ),
  freytag: arc(
    'freytag',
    'Freytag’s pyramid',
    ['exposition', 20, 0.1, 0.2],
    ['rising action', 25, 0.2, 0.6],
    ['climax', 15, 0, 1],
    ['falling action', 25, -0.2, 0.6],
    ['denouement', 15, 0.1, 0.2],
  ),
  'heros-journey': arc(
    'heros-journey',
    'Hero’s journey',
    ['ordinary world', 8, 0, 0.1],
    ['call', 6, 0.1, 0.4],
    ['refusal', 5, -0.2, 0.4],
    ['mentor', 6, 0.3, 0.3],
    ['threshold', 8, 0.1, 0.6],
    ['tests', 20, 0.1, 0.6],
    ['approach', 10, -0.1, 0.7],
    ['ordeal', 12, -0.8, 1],
    ['reward', 6, 0.6, 0.5],
    ['road back', 7, 0.1, 0.7],
    ['resurrection', 8, 0.2, 0.95],
    ['return', 4, 0.8, 0.2],
  ),
  kishotenketsu: arc(
    'kishotenketsu',
    'Kishōtenketsu',
    ['ki', 25, 0.1, 0.2],
    ['sho', 25, 0.2, 0.3],
    ['ten', 30, -0.1, 0.8],
    ['ketsu', 20, 0.4, 0.3],
  ),
  'in-medias-res': arc(
    'in-medias-res',
    'In medias res',
    ['cold open', 15, -0.4, 0.9],
    ['back to start', 20, 0.2, 0.2],
    ['rising', 25, 0.1, 0.6],
    ['return to crisis', 10, -0.5, 0.9],
    ['climax', 18, 0.1, 1],
    ['aftermath', 12, 0.4, 0.2],
  ),
  rise: arc(
    'rise',
    'Rise (rags to riches)',
    ['low start', 20, -0.7, 0.3],
    ['first chance', 20, -0.2, 0.5],
    ['growth', 30, 0.3, 0.6],
    ['proof', 18, 0.6, 0.8],
    ['high end', 12, 0.9, 0.4],
  ),
  fall: arc(
    'fall',
    'Fall (tragedy)',
    ['high start', 20, 0.7, 0.2],
    ['first crack', 20, 0.2, 0.5],
    ['decline', 30, -0.3, 0.7],
    ['collapse', 18, -0.8, 1],
    ['ruin', 12, -0.9, 0.3],
  ),
  'fall-rise': arc(
    'fall-rise',
    'Fall and rise (man in a hole)',
    ['calm', 15, 0.4, 0.2],
    ['slip', 20, -0.3, 0.6],
    ['bottom', 20, -0.9, 0.9],
    ['climb', 30, 0.1, 0.7],
    ['out', 15, 0.7, 0.3],
  ),
  'rise-fall': arc(
    'rise-fall',
    'Rise and fall (Icarus)',
    ['start', 15, -0.2, 0.2],
    ['ascent', 30, 0.4, 0.5],
    ['peak', 15, 0.9, 0.8],
    ['drop', 25, -0.3, 0.9],
    ['end', 15, -0.8, 0.3],
  ),
  'rise-fall-rise': arc(
    'rise-fall-rise',
    'Rise, fall, rise (Cinderella)',
    ['low start', 15, -0.4, 0.2],
    ['rise', 25, 0.4, 0.5],
    ['peak', 10, 0.8, 0.6],
    ['fall', 20, -0.6, 0.9],
    ['second rise', 20, 0.4, 0.7],
    ['happy end', 10, 0.9, 0.3],
  ),
  'fall-rise-fall': arc(
    'fall-rise-fall',
    'Fall, rise, fall (Oedipus)',
    ['start', 15, 0.3, 0.2],
    ['fall', 20, -0.5, 0.6],
    ['hope', 25, 0.5, 0.5],
    ['second fall', 25, -0.6, 1],
    ['end', 15, -0.8, 0.3],
  ),
  'save-the-cat': arc(
    'save-the-cat',
    'Save the Cat',
    ['opening image', 2, 0, 0.2],
    ['theme stated', 3, 0.1, 0.2],
    ['set-up', 5, 0.1, 0.2],
    ['catalyst', 4, -0.2, 0.5],
    ['debate', 6, -0.1, 0.4],
    ['break into two', 3, 0.2, 0.6],
    ['b story', 4, 0.3, 0.3],
    ['fun and games', 23, 0.4, 0.5],
    ['midpoint', 5, 0.6, 0.7],
    ['bad guys close in', 18, -0.3, 0.8],
    ['all is lost', 4, -0.9, 0.9],
    ['dark night', 4, -0.7, 0.5],
    ['break into three', 3, 0.2, 0.7],
    ['finale', 13, 0.4, 1],
    ['final image', 3, 0.7, 0.2],
  ),
  'story-circle': arc(
    'story-circle',
    'Story circle',
    ['you', 10, 0.1, 0.1],
    ['need', 10, -0.1, 0.3],
    ['go', 10, 0.1, 0.5],
    ['search', 20, 0, 0.6],
    ['find', 15, 0.5, 0.7],
    ['take', 15, -0.5, 0.95],
    ['return', 10, 0.2, 0.6],
    ['change', 10, 0.6, 0.2],
  ),
};

/** The arc that a story without one follows. */
export const plainArc: ArcId = 'linear';
