import { type Point, box, pts } from './geometry.ts';
import type { Prop } from './prop.ts';

/** Things for a hand. Origin at the grip, unit a centimetre, forward is +x. */
export const heldProps: readonly Prop[] = [
  {
    words: /\b(paper boat|toy boat|paper ship)s?\b/,
    where: 'hand',
    size: 26,
    draw(pen) {
      pen.outline(pts([-9, 1, 0, 15, 9, 1]), pen.tones.light, { w: 0.9 });
      pen.outline(pts([-17, 5, -9, -5, 9, -5, 17, 5, 0, 1]), pen.tones.light, { w: 0.9 });
    },
  },
  {
    words:
      /\b(letter|envelope|note|postcard|telegram|ticket|map|paper|page|list|newspaper)s?\b(?! (crane|plane|hat|lantern))/,
    where: 'hand',
    size: 24,
    draw(pen) {
      const sheet: Point[] = pts([-3, -4, 1, 13, 21, 9, 17, -8]);
      pen.outline(sheet, pen.tones.light, { w: 0.9 });
      if (pen.unit > 1)
        pen.lines([pts([2, 9, 16, 6]), pts([1, 5, 15, 2]), pts([0, 1, 14, -2])], { opacity: 0.7 });
    },
  },
  {
    words: /\b(lamp|lantern|torch|flashlight|candle)s?\b/,
    where: 'hand',
    size: 34,
    draw(pen) {
      const lit = pen.tones.isDark ? pen.tones.glow : pen.tones.light;
      pen.line(pts([-5, -8, 0, 1, 5, -8]), { soft: true, w: 0.8 });
      pen.outline(pts([-8, -9, 8, -9, 6, -13, -6, -13]), pen.tones.dark, { w: 0.8 });
      pen.outline(pts([-6, -13, 6, -13, 8, -29, -8, -29]), lit, { w: 0.9 });
      pen.outline(pts([-9, -29, 9, -29, 9, -33, -9, -33]), pen.tones.dark, { w: 0.8 });
    },
  },
  {
    words: /\b(book|diary|notebook|journal|album|atlas)s?\b/,
    where: 'hand',
    size: 30,
    draw(pen) {
      pen.outline(pts([-12, 0, -11, 17, 2, 14, 1, -3]), pen.tones.dark, { w: 0.9 });
      pen.outline(pts([1, -3, 2, 14, 16, 18, 15, 1]), pen.tones.light, { w: 0.9 });
    },
  },
  {
    words: /\b(cup|mug|glass|tea|coffee|bowl|goblet)s?\b/,
    where: 'hand',
    size: 13,
    draw(pen) {
      pen.line(pts([5, 4, 10, 2, 9, -3, 4, -3]), { soft: true, w: 0.9 });
      pen.outline(pts([-6, 6, 6, 6, 4.5, -6, -4.5, -6]), pen.tones.light, { w: 0.9 });
    },
  },
  {
    words: /\b(sword|dagger|sabre|blade|knife|knives)s?\b/,
    where: 'hand',
    size: 90,
    draw(pen) {
      pen.outline(pts([-1, 6, 18, 84, 22, 90, 22, 82, 4, 5]), pen.tones.light, { w: 0.9 });
      pen.line(pts([-6, 8, 10, 3]), { w: 1.5 });
      pen.line(pts([-3, -8, 1, 6]), { w: 1.7 });
    },
  },
  {
    words: /\b(umbrella|parasol)s?\b/,
    where: 'hand',
    size: 110,
    draw(pen) {
      pen.line(pts([0, -6, 4, 74]), { w: 1.2 });
      pen.outline(
        pts([-52, 52, -36, 84, 6, 100, 46, 80, 58, 48, 40, 56, 22, 48, 4, 58, -14, 50, -32, 59]),
        pen.tones.dark,
        { w: 0.95 },
      );
      pen.lines([pts([6, 98, 4, 58]), pts([6, 98, -30, 60]), pts([6, 98, 38, 57])]);
    },
  },
  {
    words: /\b(basket|bucket|pail)s?\b/,
    where: 'hand',
    size: 40,
    draw(pen) {
      pen.line(pts([-14, -18, -9, 0, 9, 0, 14, -18]), { soft: true, w: 1 });
      pen.outline(pts([-17, -17, 17, -17, 12, -40, -12, -40]), pen.tones.thing, { w: 0.9 });
      pen.lines([pts([-15, -24, 15, -24]), pts([-13, -32, 13, -32])], { opacity: 0.7 });
    },
  },
  {
    words: /\bkeys?\b/,
    where: 'hand',
    size: 14,
    draw(pen) {
      pen.blob(0, 0, 4, 4, pen.tones.mid, { w: 0.8 });
      pen.line(pts([4, 0, 14, 1, 14, -3]), { w: 1.1 });
      pen.line(pts([10, 1, 10, -3]), { w: 1 });
    },
  },
  {
    words: /\b(suitcase|briefcase|bag|sack|purse|handbag|trunk|toolbox)s?\b/,
    where: 'hand',
    size: 50,
    draw(pen) {
      pen.line(pts([-8, -8, -5, 0, 5, 0, 8, -8]), { soft: true, w: 1 });
      pen.outline(box(-23, -42, 46, 34), pen.tones.thing, { w: 0.95 });
      pen.lines([pts([-12, -8, -12, -42]), pts([12, -8, 12, -42])]);
    },
  },
  {
    words: /\b(apple|orange|peach|pear|fruit|egg|stone|pebble)s?\b/,
    where: 'hand',
    size: 9,
    draw(pen) {
      pen.blob(2, 3, 5, 4.6, pen.tones.mid, { w: 0.9 });
      pen.line(pts([2, 7, 3.5, 10]), { w: 0.9 });
    },
  },
  {
    words: /\b(flag|banner|pennant)s?\b/,
    where: 'hand',
    size: 110,
    draw(pen) {
      pen.line(pts([-8, -40, 14, 96]), { w: 1.2 });
      pen.outline(pts([14, 94, 44, 100, 70, 88, 64, 56, 38, 66, 8, 58]), pen.tones.light, {
        soft: false,
        w: 0.9,
      });
    },
  },
  {
    words: /\b(broom|mop|rake|shovel|spade|oar|staff|stick|cane|boat hook|spear|walking stick)s?\b/,
    where: 'hand',
    size: 130,
    draw(pen) {
      pen.line(pts([-22, 56, 26, -68]), { w: 1.5 });
      pen.outline(pts([20, -60, 30, -56, 42, -78, 24, -84]), pen.tones.thing, { w: 0.9 });
    },
  },
  {
    words: /\b(flower|rose|bouquet|tulip|daisy|daisies|seedling|sapling|sprout)s?\b/,
    where: 'hand',
    size: 30,
    draw(pen) {
      pen.line(pts([0, -8, 3, 16]), { w: 1 });
      pen.outline(pts([2, 4, 10, 8, 12, 14, 5, 10]), pen.tones.mid, { soft: true, w: 0.7 });
      pen.blob(3, 20, 6, 6, pen.tones.light, { w: 0.9 });
      pen.blob(3, 20, 2, 2, pen.tones.dark, { w: 0.6 });
    },
  },
  {
    words: /\b(pistol|gun|revolver)s?\b/,
    where: 'hand',
    size: 24,
    draw(pen) {
      pen.outline(pts([-3, 4, 20, 5, 20, 0, 6, -1, 2, -9, -4, -8]), pen.tones.dark, { w: 0.8 });
    },
  },
  {
    words: /\b(phone|telephone|smartphone|radio|camera)s?\b/,
    where: 'hand',
    size: 15,
    draw(pen) {
      pen.outline(box(-4, -4, 9, 17), pen.tones.dark, { w: 0.8 });
      pen.wash(box(-2, 0, 5, 11), pen.tones.light);
    },
  },
];
