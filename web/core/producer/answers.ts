import { nounOf } from './doing.ts';
import { hash } from './hash.ts';
import type { Moment } from './moments.ts';
import { subjectOf, turn } from './picture.ts';
import { verbOf } from './words/verbs.ts';

const companions = [
  'standing close by, watching',
  'turning toward the scene, eyes wide',
  'leaning in from the side',
  'half turned away, looking back',
];
const toward = ['facing', 'turned to', 'watching', 'close to'];
const beside = ['standing near', 'a few steps from', 'beside', 'next to'];

/** What somebody does to whom something is done, by the verb. */
const answers: ReadonlyMap<string, string> = new Map([
  ...like('running ahead, looking back', 'chase hunt pursue'),
  ...like('walking ahead, unaware', 'follow'),
  ...like('following close behind', 'lead guide'),
  ...like('held in both arms', 'carry cradle'),
  ...like('held close', 'hold'),
  ...like('lifted up, arms spread', 'lift raise hoist'),
  ...like('hugging back, eyes closed', 'hug embrace cuddle'),
  ...like('eyes closed, leaning in', 'kiss'),
  ...like('reaching out with open hands', 'give hand offer lend bring pass serve feed pour sell'),
  ...like('reaching out with both hands, about to catch', 'throw toss'),
  ...like('bending closer to see', 'show'),
  ...like('copying every move', 'teach'),
  ...like('listening, head tilted', 'ask tell talk speak thank comfort scold beg warn'),
  ...like('answering with spread hands', 'question interrogate interview'),
  ...like('stumbling back', 'push shove'),
  ...like('dragged along, heels dug in', 'pull drag'),
  ...like('hauled up, both arms stretched out', 'haul'),
  ...like('reeling, arms up', 'hit punch kick slap strike'),
  ...like('crying out in pain', 'bite sting scratch prick stab peck claw nip'),
  ...like('fighting back', 'fight wrestle attack'),
  ...like('caught, twisting round', 'catch grab seize'),
  ...like('leaning on the offered arm', 'help support'),
  ...like('clinging on', 'save rescue'),
  ...like('waving back', 'greet wave'),
  ...like('stopping, face to face', 'meet'),
  ...like('looking up, startled', 'find discover surprise'),
  ...like('busy, unaware of being watched', 'watch'),
  ...like('arms raised, standing still', 'search arrest'),
  ...like('bound hand and foot', 'tie'),
  ...like('blinking in the light', 'free untie'),
  ...like('rubbing sleepy eyes', 'wake'),
  ...like('sitting still, head bent', 'wash brush comb bandage'),
  ...like('laughing, squirming', 'tickle'),
]);

function like(seen: string, verbs: string): [string, string][] {
  return verbs.split(' ').map((verb) => [verb, seen]);
}

/** What is done to the very body of somebody, rather than to what is his. */
const BODILY =
  /^(?:push|shove|pull|drag|haul|hit|punch|kick|slap|strike|bite|sting|scratch|peck|claw|nip|catch|grab|seize|carry|hold|lift|raise|tie)$/;

/** What hurts all of somebody, whatever part of him it is done to. */
const HURTING = /^(?:bite|sting|scratch|peck|claw|nip)$/;

const GIVING = /^(?:give|hand|offer|lend|bring|pass|serve|feed|pour|sell|show|teach|throw)$/;
/** What a beast is given so, it does not eat. */
const UNEATEN = /^(?:lend|sell|show|teach)$/;

const HASTE = /^(?:run|race|rush|dash|hurry|sprint|gallop|ride|charge|dart|tear|swim)$/;

/** What somebody does who is there while the subject of a moment acts. */
export function companion(moment: Moment, index: number): string {
  const doer = subjectOf(moment);
  const other = moment.others[index];
  if (doer === undefined || other === undefined) return companions[(index + 1) % companions.length] ?? '';
  const { doing } = moment.action;
  const [verb = ''] = [verbOf(doing.split(/[ ,]/)[0] ?? '')?.base];
  const isRidden = verb === 'carry' && / on (?:the )?(?:\w+['’]s )?back\b/.test(doing);
  const noun = nounOf(other);
  const meant = new RegExp(String.raw`\b${noun}\b(?!['’]s (?!hand\b))`).test(doing);
  const answer = answerOf(verb, doing, noun);
  if (HURTING.test(verb) && new RegExp(String.raw`^\w+ (?:at )?the (?:\w+ )?${noun}['’]s \w`).test(doing))
    return answers.get('bite') ?? '';
  if (isDirect(doing, noun) && doer.kind === 'animal' && /^(?:carry|hold|lift)$/.test(verb) && !isRidden)
    return 'held in the mouth';
  if (meant && isRidden) return `riding on the ${nounOf(doer)}'s back`;
  if (meant && answer !== undefined)
    return other.kind === 'animal' && GIVING.test(verb) && !UNEATEN.test(verb) ? 'eating eagerly' : answer;
  return `${turn(meant ? toward : beside, hash(moment.unit.text))} the ${nounOf(doer)}`;
}

/** Right behind the verb: to whom it is done. */
const directly = (noun: string): RegExp =>
  new RegExp(
    String.raw`^\S+ (?:(?:up|down|out|off|away|back|at) )?(?:the (?:\w+ )?\w+ and )?the (?:\w+ )?${noun}\b(?!['’]s)`,
  );

const isDirect = (doing: string, noun: string): boolean => directly(noun).test(doing);

/** "pushing the board to the skater" pushes no skater; "throwing the ball to her" has her catch it. */
function answerOf(verb: string, doing: string, noun: string): string | undefined {
  if (
    /^(?:carry|hold|pick|take|lift|bring)$/.test(verb) &&
    / (?:in|by) the (?:mouth|beak|jaws|teeth)\b/.test(doing) &&
    isDirect(doing, noun)
  )
    return 'held in the mouth';
  if (/^giving orders\b/.test(doing)) return 'listening, head tilted';
  const given = new RegExp(String.raw`\b(?:to|toward|towards) the (?:\w+ )?${noun}\b`).test(doing);
  if (given && /^(?:push|slide|pass)$/.test(verb) && !/ (?:ball|puck|stone|board|cart)\b/.test(doing))
    return 'reaching out with open hands';
  if (given && /^(?:push|throw|toss|roll|slide|pass|kick|hurl|fling)$/.test(verb))
    return 'reaching out with both hands, about to catch';
  const seat = new RegExp(
    String.raw`^(?:leaving|seating|setting|putting) the (?:\w+ )?${noun} (?:down )?on (the|an?) ((?:\w+ )?(?:bench|chair|stool|sofa|steps|swing|wall|rock))\b`,
  ).exec(doing);
  if (seat !== null) return `sitting on ${seat[1] ?? 'the'} ${seat[2] ?? 'bench'}`;
  if (new RegExp(String.raw`^\w+ after the (?:\w+ )?${noun}\b`).test(doing) && HASTE.test(verb))
    return answers.get('chase');
  if (
    new RegExp(String.raw` on top of the (?:\w+ )?${noun}\b`).test(doing) &&
    /^(?:pile|fall|tumble|leap|jump|throw)$/.test(verb)
  )
    return 'lying underneath';
  if (/^shaking the \w+'s hand/.test(doing)) return 'shaking hands';
  const direct = directly(noun);
  if (verb === 'pull' && direct.test(doing) && /\b(?:up|out)\b/.test(doing))
    return 'clinging to the outstretched arm';
  if (verb === 'buy' && doing.includes(` from the ${noun}`)) return 'handing the goods over';
  // Who is thrown somewhere catches nothing.
  if (/^(?:throw|toss|pass)$/.test(verb) && !/^ (?:an?|some|the) /.test(doing.replace(direct, '')))
    return undefined;
  if (GIVING.test(verb)) return given || direct.test(doing) ? answers.get(verb) : undefined;
  return BODILY.test(verb) && !direct.test(doing) ? undefined : answers.get(verb);
}
