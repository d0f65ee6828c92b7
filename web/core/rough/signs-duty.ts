import { type Rows, uniformed, signed, white, black, khaki, tan } from './calling.ts';
import { whistle, dungarees, belts, peaked, fireHelmet, lampHelmet, lamp } from './sign-sketches.ts';
import { type Stroke, row } from './sketch.ts';

/** Who wears what a duty or a game asks for, and who is of no ordinary kind. The first that fits counts: the particular before the general. */
export const dutyCallings: Rows = [
  [
    /\b(mermaid|merman|siren)\b/,
    signed(
      { tale: 'tail', hair: 'long' },
      {
        trunk: [
          ['s', -0.45, 1.02, 0.5, 1.02, 1, 0.88, 0.82, 0.35, 0.85, 0.1, -0.85, 0.1, -0.82, 0.35, -1, 0.88],
          ['oc', -0.1, 0.66, 0.34, 0.3],
          ['oc', 0.58, 0.66, 0.34, 0.3],
        ],
      },
    ),
  ],
  [/\b(fairy|fairies|angel|pixie|winged (man|woman|girl|boy))\b/, { tale: 'wings', garment: 'dress' }],
  [/\b(alien|martian|extraterrestrial)s?\b/, { hat: 'antennae', hair: 'bald', skin: 'own' }],
  [/\b(zombies?|undead|ghouls?|walking dead)\b/, { hair: 'curly', skin: 'mid', torn: true }],
  [/\b(troll|ogre|goblin|orc|demon|devil|imp|genie)s?\b/, { hair: 'bald', skin: 'own' }],
  [
    /\bvampires?\b/,
    signed(
      { cloth: black },
      {
        behind: [['c', -1.3, 0.2, -1.7, 1.3, -0.4, 1, 0.5, 1, 1.7, 1.3, 1.4, 0.2]],
        face: [
          ['l', 0.08, 0.44, 0.26, 0.44, 0.16, 0.16],
          ['l', 0.4, 0.44, 0.58, 0.44, 0.5, 0.16],
        ],
      },
    ),
  ],
  [/\b(witch|sorceress|hag)\b/, { hat: 'cone', garment: 'robe', hair: 'long' }],
  [/\bbride\b/, { hat: 'veil', garment: 'dress', cloth: white }],
  [/\b(knight|paladin|crusader|armou?r)\b/, { hat: 'visor', garment: 'shirt', armour: true }],
  [/\b(gladiator|legionary|centurion|viking|warrior)\b/, { hat: 'helmet' }],
  [
    /\b(referee|linesman|umpire)\b/,
    signed(
      { garment: 'shirt', sports: true, cloth: white },
      {
        trunk: [
          ...row([-0.56, -0.1, 0.36, 0.8], (x): Stroke[] => [
            [
              'h',
              x - 0.1,
              0.98 - Math.abs(x) * 0.1,
              x + 0.1,
              0.98 - Math.abs(x) * 0.1,
              x + 0.1,
              -0.06,
              x - 0.1,
              -0.06,
            ],
          ]),
          ...whistle,
        ],
      },
    ),
  ],
  [
    /\b(coach|trainer|gym teacher)\b/,
    signed(
      { garment: 'jacket' },
      {
        hat: [
          ['~d', -0.98, 1.46, -0.9, 2.3, 0, 2.6, 0.8, 2.3, 1, 1.5],
          ['d', 0.3, 1.62, 0.9, 1.74, 1.6, 1.5, 1.5, 1.38, 0.4, 1.44],
        ],
        trunk: whistle,
      },
    ),
  ],
  [/\bboxer\b/, signed({ garment: 'shirt', sports: true }, { gloves: true })],
  [
    /\b(goalkeeper|goalie)\b/,
    signed(
      { garment: 'shirt', sports: true },
      { gloves: true, trunk: [['l', -1, 0.62, 0.98, 0.62, 0.94, 0.42, -0.92, 0.42]] },
    ),
  ],
  [
    /\b(striker|defender|midfielder|footballer|(football|soccer|basketball|hockey|rugby|team) player|players)s?\b|\bplayer\b.*\bsports shirt/,
    signed(
      { garment: 'shirt', sports: true },
      { trunk: [['l', -0.98, 0.7, 0.98, 0.7, 0.94, 0.46, -0.92, 0.46]] },
    ),
  ],
  [
    /\b(tennis player|runner|sprinter|athlete|swimmer|gymnast|jockey|cyclist|skater)\b/,
    { garment: 'shirt', sports: true },
  ],
  [
    /\b(soldier|sergeant|corporal|general|colonel|lieutenant|sentry|trooper|private)s?\b.*\b(leather coats?|neck cloths?|doublet|breastplate)\b/,
    signed(
      { garment: 'coat', cloth: tan },
      {
        hat: [
          ['~d', -0.9, 1.6, -0.8, 2.4, 0, 2.6, 0.8, 2.4, 0.9, 1.6],
          ['~d', -2, 1.9, -1, 1.72, 0.9, 1.66, 2, 1.4, 0.9, 1.36, -0.9, 1.44],
          ['~l', -0.7, 2, -1.3, 2.9, -2.2, 2.6, -2.3, 1.9, -1.6, 2.3],
        ],
        trunk: belts,
      },
    ),
  ],
  [
    /\b(sergeant|corporal|general|colonel|lieutenant)\b/,
    signed(
      { ...uniformed(khaki) },
      {
        hat: peaked('c'),
        trunk: [...belts, ['og', 0.6, 0.72, 0.12, 0.12]],
        sleeve: row([0, 0.34, 0.68], (y): Stroke[] => [
          ['g', -1, y, 0, y - 0.5, 1, y, 1, y + 0.22, 0, y - 0.28, -1, y + 0.22],
        ]),
      },
    ),
  ],
  [
    /\b(soldier|guardsman|sentry|trooper|infantryman|private)s?\b/,
    signed(
      { hat: 'helmet', garment: 'jacket', uniform: true, cloth: khaki },
      { trunk: belts, face: [['~-', -0.7, 1.4, -0.5, 0.3, 0.12, -0.06, 0.7, 0.3, 0.9, 1.4]] },
    ),
  ],
  [
    /\b(fire ?fighter|fireman|firewoman)s?\b/,
    signed(
      { garment: 'coat', uniform: true, cloth: tan },
      {
        hat: fireHelmet,
        trunk: row([0.66, 0.2], (y): Stroke[] => [['g', -0.96, y, 0.96, y, 0.94, y - 0.14, -0.94, y - 0.14]]),
      },
    ),
  ],
  [/\b(miner|caver)s?\b/, signed({}, { hat: [...lampHelmet, ...lamp], trunk: dungarees })],
  [
    /\b(builder|construction worker|bricklayer|roofer|welder)s?\b/,
    signed({}, { hat: lampHelmet, trunk: dungarees }),
  ],
  [/\bengineer\b/, signed({}, { hat: lampHelmet })],
  [
    /\b(astronaut|cosmonaut|spaceman|spacewoman|space ?suit)\b/,
    signed(
      { hat: 'bubble', garment: 'jacket', cloth: white },
      {
        behind: [['m', -1.5, 0.3, -1.5, 1.05, -0.6, 1.1, -0.6, 0.2]],
        trunk: [
          ['t', -0.2, 0.7, 0.66, 0.7, 0.66, 0.34, -0.2, 0.34],
          ['.', 0, 0.6, 0.08],
          ['.', 0.24, 0.6, 0.08],
          ['c', 0, 0.5, 0.5, 0.5, 0.5, 0.42, 0, 0.42],
        ],
      },
    ),
  ],
  [
    /\b(chef|cook|pastry cook|baker)\b/,
    signed(
      { hat: 'chef', apron: true },
      { trunk: [['c', -0.5, 1.06, 0.6, 1.06, 0.3, 0.86, 0.16, 0.74, 0, 0.86]] },
    ),
  ],
];
