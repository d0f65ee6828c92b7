import type { Member } from './cast.ts';
import { animals, birds } from './words/animals.ts';
import { words } from './words/lists.ts';
import { speechVerbs, verbOf } from './words/verbs.ts';

/** What an action leaves free to be drawn: the face, the way of going, or the whole body. */
type Room = 'face' | 'going' | 'body';
type Mood = 'low' | 'middle' | 'high';

/**
 * Small things only, since the beat tells no more than a mood; a feeling that the story tells stands in the action. In the
 * middle nothing is felt: neither fright nor anger may be read in a face that the story leaves calm.
 */
const ways: Record<Room, Record<Mood, string[]>> = {
  face: {
    low: [
      'brow furrowed, lips pressed together',
      'jaw tight, eyes lowered',
      'a worried crease between the eyes',
      'mouth a thin line, cheeks drawn in',
      'pale and unblinking',
      'serious, forehead creased',
      'eyelids heavy, chin sunk',
    ],
    middle: [
      'calm gaze, chin level',
      'eyebrows level, lips closed',
      'gaze steady, attentive',
      'head tilted, curious',
      'brow smooth, attentive',
      'breathing evenly, alert',
      'steady-eyed and quiet',
      'eyes fixed, chin forward',
      'head bent, hair falling forward',
      'tongue between the teeth',
      'mouth relaxed, eyes clear',
      'cheeks flushed, wide awake',
      'thoughtful, lashes low',
      'chin lowered a little',
    ],
    high: [
      'eyes bright, cheeks lifted',
      'a small smile',
      'face open and glad',
      'wide-eyed with wonder',
      'dimples showing, rosy',
    ],
  },
  going: {
    low: [
      'shoulders hunched, head down',
      'heavy-footed, tense all over',
      'chin low, fists closed',
      'stiff-backed, wary',
      'glancing about uneasily',
    ],
    middle: [
      'eyes ahead, shoulders even',
      'chin up, back straight',
      'leaning slightly forward',
      'light-footed, elbows close',
      'shoulders squared, steady',
      'neck stretched, breath short',
      'gaze fixed on the way',
      'weight on the toes, nimble',
    ],
    high: ['chest out, head high', 'brisk and easy', 'eyes shining, limbs loose', 'full of spring'],
  },
  body: {
    low: [
      'shoulders low, arms held close',
      'head bowed, fingers knotted',
      'back bent, chin sunk',
      'drawn in, very small',
      'elbows tucked in tightly',
    ],
    middle: [
      'shoulders relaxed, chin lifted',
      'very straight, hands quiet',
      'head to one side',
      'leaning a little forward',
      'arms loose, breathing slowly',
      'upright and watchful',
      'neck long, gaze level',
    ],
    high: ['at ease, arms open', 'face to the light', 'shoulders back, glad', 'relaxed and warm'],
  },
};

const furry = [
  'ears pricked',
  'nose lifted',
  'whiskers forward',
  'one ear turned back',
  'eyes round',
  'neck stretched',
  'tail low',
];
const feathered = [
  'head cocked to one side',
  'feathers ruffled',
  'chest puffed',
  'neck stretched',
  'one round eye turned this way',
];

const going = words(`walk run climb come go step march stride stroll hurry rush crawl creep follow enter leave
  cross row ride wander slip sneak descend ascend jump leap swim skate ski dance roll fly drive cycle limp tiptoe trudge`);
const resting = words('sit stand lie wait rest lean kneel stay remain stop pause linger crouch perch sleep');
/** What takes the whole face or body, so that nothing is left to add. */
const whole =
  words(`laugh weep sob cry smile grin frown sneeze cough yawn sleep snore scream shout sing kiss die faint whistle
  drown snarl growl roar bark bite chew eat drink swallow gasp blow stare glare squint blink peer gaze wink nod shake tremble shiver dream
  fall tumble collapse float hide confess point bow look glance wear blush vanish disappear giggle chuckle cheer clap applaud
  moan groan sniff spit argue plead hug embrace lie talk explain murmur speak beg count listen call crouch shrink spin`);

/** How a member holds itself while it does this, at a beat of this valence; '' where the action says enough. */
export function bearingOf(member: Member | undefined, doing: string, valence: number, turn: number): string {
  if (
    member === undefined ||
    /,/.test(doing) ||
    / (?:eyes?|mouth|face|head|lips|nose|chin|teeth|arms?|shoulders?)\b/.test(doing) ||
    / (?:screaming|laughing|crying|weeping|smiling|still)\b/.test(doing)
  )
    return '';
  const verb = verbOf(doing.split(' ')[0] ?? '');
  if (verb?.form !== 'ing' || whole.has(verb.base) || speechVerbs.has(verb.base)) return '';
  if (member.kind === 'animal') return beastly(member, turn);
  if (member.kind !== 'person' && member.kind !== 'creature') return '';
  const room = going.has(verb.base) ? 'going' : resting.has(verb.base) ? 'body' : 'face';
  const some = ways[room][valence < -0.25 ? 'low' : valence > 0.5 ? 'high' : 'middle'];
  return some[turn % some.length] ?? '';
}

function beastly({ noun }: Member, turn: number): string {
  if (birds.has(noun)) return feathered[turn % feathered.length] ?? '';
  return /\bfur\b/.test(animals.get(noun) ?? '') ? (furry[turn % furry.length] ?? '') : '';
}
