import { nounOf } from './doing.ts';
import type { Moment } from './moments.ts';

/** "sat by the stove with the goose asleep in her lap": she holds it, and it sleeps. */
export function onLap(moment: Moment): Moment {
  const { action, others, doers } = moment;
  const [other, second] = others;
  if (other === undefined || second !== undefined || doers.length !== 1) return moment;
  const found = new RegExp(
    String.raw`,? with (?:the|an?) (?:\w+ )?${nounOf(other)} ((?:asleep|sleeping|dozing|snoring|curled up|purring) )?(?:in|on|across) the (?:lap|knees?|arms)\b`,
  ).exec(action.doing);
  if (found === null) return moment;
  const doing = `${found[1] === undefined ? '' : 'asleep, '}held in both arms`;
  return {
    ...moment,
    action: {
      ...action,
      doing: action.doing.replace(found[0], `, holding the ${nounOf(other)}`),
      seen: { id: other.id, doing },
    },
  };
}
