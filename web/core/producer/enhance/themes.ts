import type { Angle, ShotType } from '../../shot.ts';

/** What is varied where a theme is asked for, or where nothing is. General on purpose: they suit any line. */
export const outfits = [
  'a long dark wool coat',
  'a white linen shirt and braces',
  'a red raincoat and rubber boots',
  'a faded denim jacket over a striped top',
  'a flowing green silk dress',
  'a black leather jacket and heavy boots',
  'a cream knitted jumper and corduroy trousers',
  'a grey tailored suit with a loose tie',
  "a patched traveller's cloak with a hood",
  "blue workman's overalls with rolled sleeves",
  'an embroidered velvet waistcoat',
  'a quilted winter parka with a fur collar',
  'a plain cotton tunic and a woven belt',
  'a yellow sundress and a straw hat',
  "a sailor's navy jacket with brass buttons",
  'an orange tracksuit with white stripes',
  'a wide-sleeved indigo robe',
  'a tweed jacket with elbow patches',
  'a pale pink ball gown with long gloves',
  'a sand-coloured field jacket with many pockets',
] as const;

export const poses = [
  'standing tall with hands on hips',
  'leaning against a wall, arms folded',
  'sitting cross-legged on the ground',
  'crouching low, one hand on the ground',
  'walking towards the camera in mid-stride',
  'looking back over one shoulder',
  'kneeling on one knee',
  'stretching both arms up high',
  'lying on one side, head propped on a hand',
  'running, body bent forward',
  'sitting on the edge of a step, chin in hands',
  'leaping with both feet off the ground',
  'turning round with one arm flung out',
  'bending forward to look at something small',
  'balancing on one leg',
  'reaching out one hand towards the camera',
  'perched on a high ledge, legs dangling',
  'bowing with one hand on the chest',
  'pointing into the distance',
  'shielding the eyes with one hand',
] as const;

/** For animals, machines and creatures. */
export const bearings = [
  'standing still, head raised',
  'crouching low to the ground',
  'stepping forward with one limb lifted',
  'turning its head to look back',
  'sitting upright',
  'lying stretched out',
  'leaping through the air',
  'leaning forward, alert',
  'curled up and resting',
  'rearing up high',
  'walking past in profile',
  'peering round a corner',
  'perched on a ledge',
  'running at full tilt',
  'bending down to the ground',
  'facing the camera squarely',
  'half hidden behind something',
  'climbing upwards',
  'rolling over on one side',
  'stretching to full length',
] as const;

export const expressions = [
  'a broad open smile',
  'a thoughtful faraway gaze',
  'wide eyes and parted lips',
  'a knowing half smile',
  'a furrowed brow and pressed lips',
  'tears on the cheeks, trembling chin',
  'laughing with eyes shut',
  'a cold level stare',
  'raised eyebrows in surprise',
  'a tired, heavy-lidded look',
  'clenched teeth and narrowed eyes',
  'a shy downward glance',
  'a calm, relaxed face',
  'a mischievous grin',
  'cheeks flushed, eyes bright',
  'a worried sidelong glance',
  'a proud lifted chin',
  'a gasp, hand over the mouth',
  'a dreamy smile with closed eyes',
  'a stern frown',
] as const;

/** Light by the hours that it goes with. */
export const lightings = {
  low: [
    'warm low sun from the left, long shadows',
    'misty early light',
    'red glow on the horizon',
    'blue hour, cool and even',
    'golden backlight, glowing outlines',
  ],
  day: [
    'bright sun with crisp shadows',
    'dappled light',
    'clean white studio light',
    'warm sun from behind',
    'brilliant clear light from above',
  ],
  dark: [
    'cool moonlight with silver edges',
    'a single candle, deep shadows around it',
    'neon glow in pink and cyan',
    'flickering firelight from below',
    'stage spotlight from above',
    'starlight and a faint green aurora',
  ],
  any: [
    'soft overcast light',
    'stormy grey light with one bright gap',
    'hard side light, one side in shadow',
    'lantern light in drifting fog',
    'rippling reflected light',
    'pale light from the right',
  ],
} as const;

/** Where the line tells its own light: only from where it comes. */
export const directions = [
  'lit from the left',
  'lit from behind',
  'lit from above',
  'soft even light',
  'lit from the right',
  'deep contrasts',
  'lit low from the front',
] as const;

/** How a picture is composed, where nothing is asked for in particular. */
export const compositions = [
  'shallow depth of field',
  'much open space to one side',
  'framed by dark shapes in front',
  'lines leading to the centre',
  'symmetrical composition',
  'rich surface texture',
  'strong clear silhouette',
  'layers of depth, soft background',
  'small against a large background',
  'filling the frame',
  'seen through a gap',
  'low horizon, large sky',
  'fine detail in front',
] as const;

/** Movements of whoever or whatever is in the picture. */
export const movements = [
  'turning slowly towards the camera',
  'taking two slow steps forward',
  'raising the head little by little',
  'leaning gently to one side',
  'moving from left to right across the picture',
  'pausing, then going on',
  'swaying slightly back and forth',
  'coming nearer at an even pace',
  'turning away and looking back',
  'rising slowly',
  'sinking down gently',
  'stopping short and holding still',
  'shifting weight from side to side',
  'drawing back a little',
  'quickening bit by bit',
  'slowing to a halt',
  'circling once',
  'trembling faintly, then calm',
  'swinging round with a quick start and a soft end',
  'drifting towards the background',
] as const;

/** What may move in a picture where nobody acts. */
export const stirrings = [
  'clouds drifting slowly by',
  'dust floating through the air',
  'light shifting gently',
  'shadows growing longer',
  'a light breeze stirring everything',
  'haze thinning out',
  'small reflections dancing',
  'colours slowly deepening',
  'a bird crossing far away',
  'leaves blowing past',
  'steam or mist curling up',
] as const;

/** Pictures that no theme names still differ by how they are framed. */
export const framings: readonly { size: ShotType; angle: Angle }[] = [
  { size: 'medium shot', angle: 'eye level' },
  { size: 'wide shot', angle: 'eye level' },
  { size: 'close-up', angle: 'eye level' },
  { size: 'full shot', angle: 'low' },
  { size: 'medium shot', angle: 'from the side' },
  { size: 'wide shot', angle: 'high' },
  { size: 'close-up', angle: 'from the side' },
  { size: 'medium long shot', angle: 'low' },
  { size: 'full shot', angle: 'from behind' },
  { size: 'wide shot', angle: "bird's eye" },
  { size: 'medium shot', angle: 'tilted' },
  { size: 'extreme close-up', angle: 'eye level' },
];
