import type { Member } from './cast.ts';
import { nounOf } from './doing.ts';
import type { Moment } from './moments.ts';
import type { Picture } from './picture.ts';
import { words } from './words/lists.ts';
import { verbOf } from './words/verbs.ts';

type Part = Picture['cast'][number];

/** So many sentences back somebody may have been told of who is still there. */
const LATELY = 2;

/**
 * Who is still there, though the words of a moment do not name him: who lies, sits, is held or is trapped where it happens, and
 * who was with the one who acts right before. `moments` are those before it in one place, since nobody went, oldest first.
 */
export function staying(picture: Picture, now: Moment, moments: readonly Moment[]): Part[] {
  const [doer, second] = now.doers;
  const [part] = picture.cast;
  if (doer === undefined || doer.plural || second !== undefined || part === undefined) return [];
  const leaves = LEAVING.test(part.doing) || AWAY.test(part.doing);
  if (picture.note !== '' || leaves || ALONE.test(now.unit.text)) return [];
  const recent = moments.filter(({ unit }) => unit.sentence >= now.unit.sentence - LATELY);
  const others = [...new Set(recent.toReversed().flatMap((moment) => presentIn(moment)))].filter(
    (one) => !one.plural && !picture.cast.some(({ id }) => id === one.id),
  );
  // "Carrying the owl" would be both owls.
  const apart = others.filter((one) =>
    presentIn(now).every((other) => other === one || nounOf(other) !== nounOf(one)),
  );
  const lasting = apart.flatMap((one) => lastingOf(one, recent));
  return lasting.length > 0 ? lasting : beside(doer, others, picture, recent, now);
}

const ALONE = /\b(?:alone|by (?:him|her|it)self|nobody|no one)\b/i;

/** "They sat down. Tomas opened his fist": who does it still sits as the other does. */
export function seatedWith(
  doing: string,
  parts: readonly Part[],
  now: Moment,
  moments: readonly Moment[],
): string {
  const [doer] = now.doers;
  const [posture] = parts.map((part) => SEATED.exec(part.doing)?.[0]).filter((one) => one !== undefined);
  const shared = moments.findLast(({ action }) => posture !== undefined && action.doing.startsWith(posture));
  const joins = doer !== undefined && shared?.doers.includes(doer) === true;
  return joins && posture !== undefined && HANDLING.test(doing) ? `${posture}, ${doing}` : doing;
}

const SEATED = /^(?:sitting|kneeling|lying)\b[^,]*/;
const HANDLING =
  /^(?:holding|opening|reading|showing|looking|writing|eating|drinking|talking|speaking|pointing|telling|handing|giving|laughing|crying|smiling|watching)\b/;

/** Who goes leaves the others behind. */
const LEAVING = /^(?:leaving|fetching|disappearing|vanishing|fleeing|going|fading|entering|sneaking)\b/;
/** "Running to the bridge": from one spot to another. */
export const AWAY =
  /^(?:running|walking|driving|riding|flying|climbing|crawling|going|hurrying|sailing|rowing|swimming|floating|galloping|rushing|racing|sneaking|creeping|cycling|stepping|drifting|trotting|marching|limping|pedaling) (?:\w+ )?(?:away|off|out|home|down|up|into|to|through|across|along|past|on|from)\b/;

/** What is seen or heard may be far off. */
const presentIn = ({ doers, others, action }: Moment): Member[] =>
  FAR.test(action.doing) ? doers : [...doers, ...others];
const FAR =
  /^(?:seeing|hearing|spotting|noticing|watching|looking|staring|listening|calling|waving|remembering|thinking|dreaming|searching|waiting for)\b/;

/** What somebody did or what was done to him last, where he goes on so until something else is told. */
function lastingOf(member: Member, moments: readonly Moment[]): Part[] {
  const last = moments.findLast(
    (moment) =>
      presentIn(moment).includes(member) && !moment.unit.speech && !STILL.test(doingIn(member, moment) ?? ''),
  );
  const doing = last === undefined ? undefined : doingIn(member, last);
  if (last === undefined || doing === undefined) return [];
  const [held] = last.others.filter((one) => doing.includes(` the ${nounOf(one)}`));
  if (HOLDING.test(doing) && held !== undefined)
    return [
      { id: member.id, doing },
      { id: held.id, doing: 'held close' },
    ];
  const [carrier] = last.doers;
  if (/^held in\b/.test(doing) && carrier !== undefined && carrier !== member) {
    const load = / the (?:mouth|beak|jaws)\b/.exec(doing)?.[0].trim();
    const carries = `carrying the ${nounOf(member)}${load === undefined ? '' : ` in ${load}`}`;
    return [
      { id: carrier.id, doing: carries },
      { id: member.id, doing },
    ];
  }
  return LASTING.test(doing) ? [{ id: member.id, doing: doing.split(',')[0] ?? doing }] : [];
}

function doingIn({ id }: Member, { doers, action }: Moment): string | undefined {
  if (action.seen?.id === id) return action.seen.doing;
  return doers.some((one) => one.id === id) ? action.doing : undefined;
}

/** What one does as one is, sitting or lying. */
const STILL =
  /^(?:watching|looking|staring|talking|listening|laughing|smiling|crying|weeping|eating|drinking|waiting)\b/;
const HOLDING = /^(?:holding|cradling|carrying)\b/;
const LASTING =
  /^(?:sitting|lying|kneeling|crouching|sleeping|asleep|trapped|caught|stuck|tied|bound|held|hiding|hanging|leaning|trailing|resting|unconscious)\b/;

/** The one who was with the doer right before, where those are the only two. */
function beside(
  doer: Member,
  [other, second]: readonly Member[],
  picture: Picture,
  recent: readonly Moment[],
  now: Moment,
): Part[] {
  if (other === undefined || second !== undefined || picture.cast.length > 1) return [];
  const both = recent.findLast((moment) =>
    [doer, other].every((one) => [...moment.doers, ...moment.others].includes(one)),
  );
  if (both === undefined) return [];
  // Whoever speaks has somebody who listens.
  if (now.unit.speech) return [{ id: other.id, doing: `facing the ${nounOf(doer)}` }];
  if (both.unit.sentence < now.unit.sentence - 1) return [];
  const shared = TOGETHER.has(verbOf(both.action.doing.split(/[ ,]/)[0] ?? '')?.base ?? '');
  return shared ? [{ id: other.id, doing: `close to the ${nounOf(doer)}` }] : [];
}

/** What brings two together. */
const TOGETHER = words(
  `meet catch grab seize hold hug embrace kiss help tell ask say speak talk thank greet comfort visit find
  join stop arrest question sit lie kneel lead save rescue free untie push pull tease hit bite fight feed answer whisper`,
);
