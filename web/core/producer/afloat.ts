import type { Member } from './cast.ts';
import type { Moment } from './moments.ts';
import type { Picture } from './picture.ts';
import { isMoving } from './sizes.ts';

/**
 * "Grandpa rows while Sam trails his hand in the lake. Nora looks back": who does something while one of them rows is in the
 * same boat, till somebody lands or falls in. `moments` are those in one place, oldest first, the one that is drawn last.
 */
export function afloat(
  parts: Picture['cast'],
  cast: readonly Member[],
  moments: readonly Moment[],
): Picture['cast'] {
  const from = moments.findLastIndex(({ action }) => ROWING.test(action.doing));
  const rower = moments[from]?.doers[0];
  if (rower === undefined || moments.slice(from).some(({ unit }) => LANDING.test(unit.text))) return parts;
  const isAboard = ({ id, doing }: Picture['cast'][number]): boolean =>
    cast.some((one) => one.id === id && one.kind === 'person' && !one.plural) &&
    !ELSEWHERE.test(doing) &&
    !isMoving(doing);
  // One of them takes the others along.
  const one = parts.find(({ id }) => id === rower.id) ?? parts[0];
  if (one === undefined || !isAboard(one)) return parts;
  const way = one.id === rower.id && MEANWHILE.test(one.doing) ? 'rowing' : 'sitting in';
  return parts.map((part) => (part === one ? { ...part, doing: `${way} the boat, ${part.doing}` } : part));
}

/** What one does besides being in a boat. */
export const inBoat = (doing: string): string => doing.replace(/^(?:rowing|sitting in) the boat, /, '');

const ROWING = /^(?:rowing|paddling)\b(?! (?:machine|ashore|home|back))(?!.* to (?!the middle))/;

/** What one can do with both hands at the oars. */
const MEANWHILE =
  /^(?:smiling|laughing|grinning|listening|watching|looking|turned|facing|close|beside|talking|singing|humming|whistling|nodding|speaking)\b/;

const LANDING =
  /\b(?:ashore|land(?:s|ed)|reach(?:es|ed)|arriv(?:es|ed)|docked|moor(?:s|ed)|tie[sd]? up|climb(?:s|ed)? out|step(?:s|ped)|jump(?:s|ed)|dive[sd]?|dove|swims?|swam|falls?|fell|overboard|capsiz\w+|sinks?|sank|wade[sd]?|beached|drag(?:s|ged)|shore|bank|pier|jetty|dock|beach|island)\b/i;

const ELSEWHERE =
  /\b(?:boat|rowing|paddling|swimming|diving|jumping|falling|climbing|standing|lying|walking|running|flying|shore|bank|pier|dock|beach|bridge|cliff|porch|held|drowning)\b|\bfrom (?:the|his|her)\b/;
