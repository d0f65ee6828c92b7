import { type Rows, uniformed, signed, white, black, navy, tan } from './calling.ts';
import {
  tie,
  bowTie,
  dungarees,
  smock,
  stethoscope,
  star,
  apronBib,
  peaked,
  fedora,
  stetson,
  sailorHat,
  nurseCap,
} from './sign-sketches.ts';
import { type Stroke, row } from './sketch.ts';

/** Who works with hands, serves, heals or goes to sea. The first that fits counts: the particular before the general. */
export const tradeCallings: Rows = [
  [
    /\b(waiter|butler)\b/,
    signed(
      { garment: 'jacket', cloth: black },
      {
        trunk: [
          ['l', -0.34, 1.03, 0.16, 0.44, 0.5, 1.03],
          ...bowTie,
          ['l', -1.1, 0.4, -0.4, 0.4, -0.5, 0.04, -1.16, 0.06],
        ],
      },
    ),
  ],
  [
    /\b(waitress|maid)\b/,
    signed(
      { apron: true },
      { hat: [['l', -0.66, 2, -0.5, 2.4, 0, 2.5, 0.5, 2.4, 0.7, 2, 0, 2.16]], trunk: bowTie },
    ),
  ],
  [
    /\b(black ?smith|smith|farrier)\b/,
    signed(
      { hair: 'bald', beard: 'full' },
      {
        trunk: apronBib(
          ['m', 0, 0.94, 0.08, 0.94, 0.3, 0.5, 0.2, 0.5],
          ['i', -0.3, 1, 0.26, 1.12, 0.36, 0.92, -0.2, 0.8],
        ),
      },
    ),
  ],
  [
    /\b(carpenter|joiner|woodworker|toymaker)\b/,
    signed(
      {},
      {
        trunk: apronBib(
          ['t', 0.2, 0.98, 0.34, 0.98, 0.34, 0.4, 0.2, 0.4],
          ['-', 0.2, 0.88, 0.28, 0.88],
          ['-', 0.2, 0.8, 0.28, 0.8],
        ),
        face: [['g', -0.9, 1.62, 0.1, 1.96, 0.3, 1.94, 0.16, 1.8, -0.84, 1.46]],
      },
    ),
  ],
  [
    /\b(mechanic|plumber|electrician|janitor)\b/,
    signed(
      {},
      {
        hat: [
          ['~d', -0.98, 1.46, -0.9, 2.3, 0, 2.5, 0.8, 2.3, 1, 1.5],
          ['d', 0.3, 1.62, 0.9, 1.74, 1.5, 1.5, 1.4, 1.38, 0.4, 1.44],
        ],
        trunk: [
          ...dungarees,
          [
            't',
            0.1,
            0.4,
            0.06,
            0.7,
            -0.06,
            0.8,
            0.02,
            0.94,
            0.1,
            0.86,
            0.24,
            0.86,
            0.32,
            0.94,
            0.38,
            0.8,
            0.26,
            0.7,
            0.24,
            0.4,
          ],
        ],
      },
    ),
  ],
  [
    /\bbutcher\b/,
    signed(
      { apron: true },
      {
        trunk: row([-0.24, 0.04, 0.32, 0.6], (x): Stroke[] => [
          ['c', x - 0.06, 0.76, x + 0.06, 0.76, x + 0.06, -0.3, x - 0.06, -0.3],
        ]),
      },
    ),
  ],
  [/\b(barista|grocer|shopkeeper|innkeeper|bartender)\b/, { apron: true }],
  [
    /\bmiller\b/,
    signed(
      { cloth: white },
      {
        hat: [['~l', -1, 1.46, -1.1, 2.2, -1.7, 2.2, -1.5, 2.7, 0, 2.66, 0.9, 2.2, 1.04, 1.5]],
        trunk: [...smock, ['og', 0.1, 0.46, 0.26, 0.26], ['og', 0.44, 0.2, 0.18, 0.18]],
      },
    ),
  ],
  [
    /\b(police(man|woman)?|police ?officer|constable)s?\b/,
    signed(uniformed(navy), { hat: peaked('c'), trunk: [...tie, star(0.62, 0.68, 0.3, 0.1)] }),
  ],
  [/\b(sheriff|deputy|lawman)\b/, signed({}, { hat: stetson, trunk: [star(0.56, 0.64, 0.36, 0.12)] })],
  [
    /\b(nurse|midwife|paramedic)s?\b/,
    signed(
      { garment: 'dress', apron: true },
      {
        hat: nurseCap,
        trunk: [
          ['=', 0.16, 0.66, 0.16, 0.36],
          ['=', -0.12, 0.51, 0.44, 0.51],
        ],
      },
    ),
  ],
  [
    /\bsurgeon\b/,
    signed(
      { garment: 'shirt', cloth: '#7fae97' },
      {
        hat: [['~c', -1, 1.46, -0.96, 2.3, 0, 2.5, 0.9, 2.3, 1.02, 1.5]],
        face: [['l', -0.74, 0.9, 0.3, 0.98, 0.92, 0.88, 0.7, 0.16, 0.14, -0.02, -0.46, 0.2]],
      },
    ),
  ],
  [
    /\b(doctor|physician|vet(erinarian)?|dr)\b/,
    signed({ garment: 'coat', cloth: white }, { trunk: stethoscope }),
  ],
  [
    /\b(scientist|chemist|professor|inventor|biologist|physicist|researcher)\b/,
    signed(
      { garment: 'coat', cloth: white, hair: 'curly', glasses: 'pair' },
      {
        trunk: [
          ['-', 0.36, 0.66, 0.86, 0.66, 0.82, 0.4, 0.4, 0.4, 0.36, 0.66],
          ['c', 0.46, 0.64, 0.46, 0.84, 0.58, 0.84, 0.58, 0.64],
          ['=', 0.72, 0.66, 0.72, 0.8],
        ],
      },
    ),
  ],
  [
    /\b(detective|inspector|private eye)\b/,
    signed(
      { garment: 'coat', cloth: tan },
      {
        hat: fedora,
        trunk: [
          ['c', -0.5, 1.14, 0.1, 0.6, -0.56, 0.74],
          ['c', 0.6, 1.14, 0.24, 0.6, 0.78, 0.76],
        ],
      },
    ),
  ],
  [
    /\b(sailor|deckhand|cabin boy|shipmate)s?\b/,
    signed(
      { garment: 'shirt', cloth: white },
      {
        hat: sailorHat,
        trunk: [
          ['c', -0.9, 0.92, -0.34, 1.06, 0.16, 0.6, 0.5, 1.06, 1, 0.9, 0.3, 0.36, 0.02, 0.36],
          ['-', -0.6, 0.86, 0.16, 0.48, 0.8, 0.84],
        ],
      },
    ),
  ],
  [
    /\bpilot\b/,
    signed(uniformed(navy), {
      hat: peaked('l'),
      trunk: [...tie, ['g', 0.36, 0.7, 0.66, 0.66, 0.96, 0.7, 0.66, 0.58]],
    }),
  ],
  [
    /\b(captain|admiral|skipper|commander)\b/,
    signed(uniformed(navy), {
      hat: peaked('l'),
      trunk: [
        ...row([0.5, 0.3, 0.1], (y): Stroke[] => [
          ['og', 0, y, 0.09, 0.09],
          ['og', 0.5, y, 0.09, 0.09],
        ]),
      ],
      sleeve: [
        ['g', -1, -0.9, 1, -0.9, 1, -1.2, -1, -1.2],
        ['g', -1, -1.5, 1, -1.5, 1, -1.8, -1, -1.8],
      ],
    }),
  ],
  [
    /\b(taxi driver|cab driver|chauffeur|bus driver|driver|cabbie)\b/,
    signed({ garment: 'jacket' }, { hat: peaked('d'), trunk: tie }),
  ],
  [/\b(officer|conductor|porter|guard|ticket inspector|bellboy|stationmaster)s?\b/, { ...uniformed(navy) }],
  [
    /\b(post(man|woman)|mail(man|woman)|mail carrier|courier|letter carrier)\b/,
    signed(
      { garment: 'jacket', bag: true },
      {
        hat: peaked('c'),
        trunk: [
          ['d', 0.5, 1, 0.72, 0.96, -0.6, 0.1, -0.8, 0.2],
          ['l', -0.1, 0.34, 0.8, 0.38, 0.84, 0.08, -0.06, 0.04],
          ['-', -0.1, 0.34, 0.38, 0.18, 0.8, 0.38],
        ],
      },
    ),
  ],
];
