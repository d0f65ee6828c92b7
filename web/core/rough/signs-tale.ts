import { type Rows, signed, regal, black } from './calling.ts';
import {
  tie,
  cross,
  dungarees,
  smock,
  star,
  patches,
  apronBib,
  straw,
  stetson,
  souwester,
  beret,
  gold,
  tiara,
  nunVeil,
  wig,
  tonsure,
  mask,
} from './sign-sketches.ts';
import { type Stroke, row } from './sketch.ts';

/** Who comes from tales, from the church, from the stage, and who else goes about. The first that fits counts: the particular before the general. */
export const taleCallings: Rows = [
  [/\b(queen|empress)\b/, { ...regal, beard: null, hair: 'long' }],
  [/\bprincess\b/, signed({ garment: 'dress', hair: 'long' }, { hat: tiara })],
  [/\bprince\b/, signed({ garment: 'robe' }, { hat: gold })],
  [/\b(king|emperor|pharaoh)\b/, regal],
  [
    /\b(wizard|sorcerer|magician|mage|warlock)\b/,
    signed(
      { hat: 'cone', garment: 'robe', beard: 'full', hairTone: 'white' },
      { over: [star(0.1, 2.36, 0.34), star(-0.1, 2.9, 0.2)] },
    ),
  ],
  [
    /\b(pirate|buccaneer)s?\b/,
    signed(
      { hat: 'tricorn', garment: 'coat' },
      {
        face: [
          ['-', -0.9, 1.6, 0.9, 1],
          ['oh', -0.12, 1.16, 0.28, 0.24],
        ],
        over: [
          ['ol', 0.1, 1.98, 0.2, 0.18],
          ['-', -0.2, 1.7, 0.4, 1.84],
          ['-', -0.2, 1.84, 0.4, 1.7],
        ],
        trunk: [['d', -0.74, 0.98, -0.5, 1, 0.9, 0.16, 0.74, 0.04]],
      },
    ),
  ],
  [
    /\b(nun|abbess)s?\b/,
    signed({ garment: 'robe', cloth: black }, { hat: nunVeil, hides: true, trunk: cross }),
  ],
  [
    /\b(monk|friar|abbot)s?\b/,
    signed(
      { garment: 'robe', hair: 'bald', cloth: '#8f7355' },
      { hat: tonsure, behind: [['c', -1.3, 0.6, -1.1, 1.2, 0.9, 1.2, 1.1, 0.7]], trunk: cross },
    ),
  ],
  [
    /\b(priest|vicar|pastor|bishop|chaplain)s?\b/,
    signed(
      { garment: 'robe', cloth: black },
      { trunk: [['l', -0.3, 1.1, 0.5, 1.1, 0.46, 0.92, -0.26, 0.92], ...cross] },
    ),
  ],
  [
    /\b(judge|magistrate)s?\b/,
    signed(
      { garment: 'robe', cloth: black },
      {
        hat: wig,
        hides: true,
        trunk: [
          ['l', -0.1, 1, 0.44, 1, 0.6, 0.5, 0.16, 0.56, -0.2, 0.5],
          ['-', 0.16, 0.96, 0.16, 0.58],
        ],
      },
    ),
  ],
  [
    /\b(thief|burglar|robber|bandit|safecracker)s?\b/,
    signed(
      { garment: 'shirt' },
      {
        hat: [
          ['~h', -0.98, 1.5, -0.9, 2.2, 0, 2.5, 0.8, 2.2, 1, 1.56],
          ['d', -1, 1.44, -1, 1.72, 1.02, 1.74, 1, 1.46],
        ],
        face: mask,
        trunk: row([0.74, 0.44, 0.14], (y): Stroke[] => [
          ['l', -0.92, y, 0.96, y, 0.92, y - 0.14, -0.9, y - 0.14],
        ]),
      },
    ),
  ],
  [
    /\b(cow(boy|girl)|gaucho|rancher|gunslinger)s?\b/,
    signed(
      {},
      {
        hat: stetson,
        trunk: [
          ['l', -0.6, 1.08, 0.7, 1.08, 0.3, 0.66, 0.16, 0.5, -0.1, 0.7],
          ['.', 0.1, 0.9, 0.05],
          ['.', 0.3, 0.96, 0.05],
          ['.', 0.16, 0.72, 0.05],
        ],
      },
    ),
  ],
  [
    /\bgardener\b/,
    signed(
      {},
      {
        hat: straw,
        trunk: apronBib(
          ['=', 0.2, 0.6, 0.2, 1],
          ['~g', 0.2, 0.86, 0.5, 1.06, 0.24, 1.1],
          ['~g', 0.2, 0.9, -0.1, 1.1, 0.16, 1.12],
        ),
      },
    ),
  ],
  [/\b(farmers?|farmhand|peasant|shepherd|beekeeper)\b/, signed({}, { hat: straw, trunk: dungarees })],
  [
    /\b(ranger|explorer|archaeologist|hunter|huntress)\b/,
    signed(
      { hat: 'brim' },
      {
        trunk: [
          ['d', -0.74, 0.98, -0.54, 1, 0.9, 0.16, 0.74, 0.08],
          ...row([-0.2, 0.1, 0.4], (x): Stroke[] => [
            [
              'g',
              x,
              0.72 - x * 0.5,
              x + 0.12,
              0.66 - x * 0.5,
              x + 0.2,
              0.78 - x * 0.5,
              x + 0.06,
              0.84 - x * 0.5,
            ],
          ]),
        ],
      },
    ),
  ],
  [
    /\bfish(erman|ermen|erwoman|er)\b/,
    signed(
      { garment: 'coat', cloth: '#e3bd4a' },
      { hat: souwester, trunk: row([0.7, 0.46, 0.22], (y): Stroke[] => [['=', 0, y, 0.34, y]]) },
    ),
  ],
  [
    /\bdiver\b/,
    signed(
      { garment: 'shirt', cloth: black },
      {
        behind: [['m', -1.6, 0.1, -1.6, 1.2, -0.7, 1.2, -0.7, 0.1]],
        hides: true,
        hat: [
          ['~c', -1, 0.4, -1.1, 1.5, -0.7, 2.2, 0, 2.4, 0.7, 2.2, 1, 1.7, 0.5, 1.74, -0.4, 1.5, -0.6, 0.6],
          ['=', -1, 0.9, -1.3, 1.6, -1.2, 2.9],
        ],
        face: [
          ['l', -0.6, 1.5, 1, 1.5, 1, 0.86, 0.5, 0.76, 0.24, 0.94, -0.1, 0.76, -0.6, 0.9],
          ['.', -0.14, 1.16, 0.1],
          ['.', 0.56, 1.16, 0.1],
        ],
        trunk: [['c', -0.4, 1, 0.5, 1, 0.3, 0.3, 0.02, 0.3]],
      },
    ),
  ],
  [
    /\b(painter|artist)\b/,
    signed(
      {},
      {
        hat: beret,
        trunk: [
          ...smock,
          ['oc', 0, 0.6, 0.14, 0.14],
          ['od', 0.44, 0.42, 0.18, 0.12],
          ['og', 0.1, 0.26, 0.12, 0.16],
          ['oc', 0.6, 0.14, 0.1, 0.1],
        ],
      },
    ),
  ],
  [
    /\b(musician|busker|guitarist|bard|minstrel)\b/,
    signed(
      {},
      {
        behind: [
          ['ot', -0.9, 0.3, 0.8, 0.8],
          ['t', -1.5, 1.7, -1.3, 1.74, -0.3, 0.7, -0.5, 0.66],
          ['d', -1.66, 1.9, -1.36, 1.96, -1.26, 1.72, -1.56, 1.68],
        ],
        trunk: [['d', -0.6, 1.02, -0.4, 1.04, 0.9, 0.2, 0.8, 0.06]],
      },
    ),
  ],
  [
    /\b(photographer|reporter|journalist|tourist)\b/,
    signed(
      {},
      {
        trunk: [
          ['-', -0.4, 1.02, -0.1, 0.56],
          ['-', 0.54, 1.02, 0.5, 0.56],
          ['d', -0.24, 0.58, 0.66, 0.58, 0.66, 0.24, -0.24, 0.24],
          ['d', 0, 0.58, 0.4, 0.58, 0.34, 0.66, 0.08, 0.66],
          ['ol', 0.22, 0.41, 0.26, 0.26],
          ['.', 0.22, 0.41, 0.12],
        ],
      },
    ),
  ],
  [
    /\b(librarian|clerk|accountant|lawyer|banker|secretary)\b/,
    signed({ garment: 'jacket', glasses: 'pair' }, { trunk: tie }),
  ],
  [
    /\b(teacher|schoolmaster|schoolmistress|headmaster|headmistress|governess|lecturer|tutor)s?\b/,
    signed(
      { garment: 'jacket', glasses: 'pair' },
      {
        trunk: tie,
        underArm: [
          ['l', -1.5, 0.62, 0.2, 0.7, 0.26, 0.26, -1.44, 0.18],
          ['d', -1.5, 0.54, 0.2, 0.62, 0.2, 0.7, -1.5, 0.62],
        ],
      },
    ),
  ],
  [
    /\b(beggar|tramp|hobo|vagabond|homeless)s?\b/,
    signed({ hat: 'knit', beard: 'full', torn: true }, { trunk: patches }),
  ],
  [
    /\b(clown|jester)s?\b/,
    signed(
      { hair: 'bald' },
      {
        hat: [
          ['~c', -0.8, 0.6, -1.7, 0.7, -1.6, 1.7, -0.9, 1.9],
          ['~c', 0.9, 0.8, 1.5, 0.9, 1.4, 1.7, 0.96, 1.8],
          ['c', -0.4, 2, 0.06, 3.1, 0.5, 2],
          ['ol', 0.06, 3.14, 0.24, 0.24],
        ],
        face: [
          ['oc', 0.36, 0.86, 0.28, 0.28],
          ['~l', -0.2, 0.5, 0.3, 0.64, 0.8, 0.5, 0.5, 0.14, 0, 0.14],
          ['~=', -0.06, 0.42, 0.3, 0.28, 0.66, 0.42],
        ],
        trunk: [
          [
            'l',
            -1,
            1,
            -0.7,
            1.16,
            -0.3,
            1.06,
            0.1,
            1.18,
            0.5,
            1.06,
            0.8,
            1.16,
            1.06,
            0.98,
            0.7,
            0.84,
            0.4,
            0.9,
            0.1,
            0.8,
            -0.3,
            0.9,
            -0.7,
            0.82,
          ],
          ['ol', 0.14, 0.58, 0.16, 0.16],
          ['ol', 0.14, 0.26, 0.16, 0.16],
        ],
      },
    ),
  ],
  [/\b(ballerina|dancer)s?\b/, { garment: 'dress', hair: 'bun' }],
];
