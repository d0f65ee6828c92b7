import type { Member } from './cast.ts';

/** Face and body for actions told in few words: feelings are drawn, not named. */
const people = {
  low: [
    'shoulders hunched, lips pressed together',
    'eyes cast down, jaw tight',
    'brow furrowed, nostrils wide',
    'head bowed, hair over the face',
    'face drawn, gaze hollow',
    'white-lipped, neck stiff',
    'teeth clenched, veins showing',
    'trembling, chest sunken',
    'mouth twisted, eyelids wet',
    'swaying, knees weak',
  ],
  middle: [
    'chin lifted, calm gaze',
    'a faint smile, weight on one foot',
    'head tilted, eyebrows raised',
    'mouth half open, glancing sideways',
    'back straight, feet apart',
    'leaning slightly forward, intent',
    'one knee bent, hair blown aside',
    'cheeks flushed, eyes narrowed',
    'lips pursed, nose wrinkled',
    'shoulder turned, neck long',
    'biting the lower lip, absorbed',
    'stooping a little, breath held',
    'blinking, forehead creased',
    'half crouched, one heel up',
    'eyes half shut, jaw set',
    'tongue between the teeth, concentrating',
    'sidelong look, jaw loose',
  ],
  high: [
    'laughing, head thrown back',
    'eyes shining, cheeks lifted',
    'beaming, cheeks round',
    'grinning over one shoulder',
    'standing tall, chest out',
    'skipping, heels off the ground',
    'dimples showing, eyes closed in delight',
    'bouncing, hair flying',
  ],
};
const beasts = [
  'ears pricked, alert',
  'crouched low, tail still',
  'head cocked to one side',
  'whole body stretched, muscles tight',
  'blinking slowly, chest puffed',
  'nose lifted, sniffing',
  'one limb raised, frozen',
  'mouth open, tongue showing',
  'back arched, eyes round',
  'leaning low, shoulders rolling',
];

/** How a member holds itself at a beat of this valence; `turn` goes through the ways. */
export function bearingOf(kind: Member['kind'], valence: number, turn: number): string {
  const ways =
    kind === 'animal' ? beasts : people[valence < -0.25 ? 'low' : valence > 0.5 ? 'high' : 'middle'];
  return kind === 'machine' || kind === 'group' ? '' : (ways[turn % ways.length] ?? '');
}
