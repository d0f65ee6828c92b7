/** What is seen where somebody does not do it; what is not listed here is refused. */
const unmoved: ReadonlyMap<string, string> = new Map([
  ...like('staying put, hands folded', 'leave go move stir budge'),
  ...like('silent, lips pressed together', 'speak talk say answer reply tell whisper'),
  ...like('lying awake, eyes open', 'sleep'),
  ...like('looking the other way, unaware', 'see notice hear'),
  ...like('sitting before an untouched plate', 'eat'),
  ...like('hands at the sides, watching', 'wave greet salute clap'),
  ...like('serious, mouth straight', 'laugh smile'),
  ...like('dry-eyed, jaw set', 'cry weep'),
  ...like('arms crossed, looking away', 'like love trust agree believe'),
]);

function like(seen: string, verbs: string): [string, string][] {
  return verbs.split(' ').map((verb) => [verb, seen]);
}

/** "had not spoken", "does not wave": what a camera sees instead, or undefined. */
export const unmovedOf = (base: string): string | undefined => unmoved.get(base);
