import * as z from 'zod/mini';

/** From far to near; at the end those that are told by who is in them. */
export const shotTypes = [
  'wide shot',
  'full shot',
  'medium long shot',
  'medium shot',
  'close-up',
  'extreme close-up',
  'two-shot',
  'over-the-shoulder',
] as const;
export type ShotType = (typeof shotTypes)[number];

export const angles = [
  'eye level',
  'low',
  'high',
  "bird's eye",
  'tilted',
  'from the side',
  'from behind',
] as const;
export type Angle = (typeof angles)[number];

export const timesOfDay = ['dawn', 'morning', 'day', 'noon', 'afternoon', 'dusk', 'night'] as const;
export type TimeOfDay = (typeof timesOfDay)[number];

export const weathers = ['clear', 'cloudy', 'rain', 'storm', 'snow', 'fog', 'wind'] as const;
export type Weather = (typeof weathers)[number];

/** The structured content of a frame, from which prompt and rough are both made. Ids point into the bible. */
export const shotSchema = z.object({
  /** What happens, one sentence for people; names allowed, a single moment. */
  moment: z.string(),
  cast: z.array(
    z.object({
      id: z.string(),
      doing: z.string(),
      /** The same in the language of the story, for families that read it; absent where that is English. */
      told: z.optional(z.string()),
      side: z.enum(['left', 'centre', 'right']),
    }),
  ),
  place: z.nullable(z.string()),
  time: z.enum(timesOfDay),
  weather: z.enum(weathers),
  size: z.enum(shotTypes),
  angle: z.enum(angles),
  /** Light in words, such as "low warm sun from the left". */
  light: z.string(),
  mood: z.string(),
  props: z.array(z.string()),
  /** Beat of the arc, or null without one. */
  beat: z.nullable(z.string()),
});
export type Shot = z.infer<typeof shotSchema>;
