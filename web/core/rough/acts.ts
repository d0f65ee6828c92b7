import { type Sketch } from './sketch.ts';

/** What is seen of a doing besides body and things: sound, drops, dust, what keeps somebody hanging. */
export interface Act {
  words: RegExp;
  /**
   * Where the origin lies. At the hand, the mouth and above the head a head is 20 units high; at the feet the unit is
   * a centimetre of a grown-up. Forward is +x.
   */
  at: 'hand' | 'mouth' | 'head' | 'feet';
  sketch: Sketch;
}

const act = (words: RegExp, at: Act['at'], ...sketch: Sketch): Act => ({ words, at, sketch });

/** First match wins for each place. */
const acts: readonly Act[] = [
  act(
    /\b(knead(s|ing)?|roll(s|ing) out)\b/,
    'feet',
    ['t', 8, 74, 190, 74, 190, 84, 8, 84],
    ['=', 24, 74, 24, 0],
    ['=', 176, 74, 176, 0],
    ['~l', 30, 84, 38, 98, 64, 102, 92, 96, 100, 84],
    ['-', 112, 86, 150, 87],
  ),
  act(
    /\bwrapp?ed (up )?in (a|the|his|her|two|some)? ?(\w+ )?(blankets?|quilt|towel|shawl|coat)\b/,
    'mouth',
    ['~l', -14, -7, -30, -18, -36, -46, -30, -62, 14, -62, 20, -42, 13, -18, 0, -7],
    ['~-', -7, -9, -4, -34, -10, -60],
    ['-', -24, -26, -26, -50],
    ['-', 8, -24, 9, -48],
  ),
  act(
    /\b(asleep|sleep(s|ing)?(?! (car|bag|compartment|room|train))|doz(es|ing)|naps?|napping|snor(es|ing))\b/,
    'head',
    ['=', 4, 10, 11, 10, 4, 3, 11, 3],
    ['=', 14, 22, 23, 22, 14, 13, 23, 13],
  ),
  act(
    /\b(think(s|ing)?|wonder(s|ing)?|dream(s|ing)?|remember(s|ing)?|ponder(s|ing)?)\b/,
    'head',
    ['ol', 5, 2, 1.4, 1.4],
    ['ol', 8, 6, 2.2, 2.2],
    ['~l', 8, 12, 10, 20, 18, 23, 27, 22, 33, 16, 29, 10, 18, 9],
  ),
  act(
    /\b(laugh(s|ing)?|giggl(es|ing)|chuckl(es|ing))\b/,
    'head',
    ['=', -12, 2, -17, 7],
    ['=', -15, -5, -21, -3],
    ['=', 12, 2, 17, 7],
    ['=', 15, -5, 21, -3],
  ),
  act(
    /\b(surpris\w+|startled|astonish\w*|wak(es|ing)(?! (him|her|them|the|an?|his|their|everyone)\b)|awakens?|discover(s|ing)?|spot(s|ting)?|notic(es|ing))\b/,
    'head',
    ['=', -7, 3, -12, 10],
    ['=', 0, 5, 0, 13],
    ['=', 7, 3, 12, 10],
  ),
  act(
    /\b(shiver(s|ing)?|trembl(es|ing)|freez(es|ing)|shak(es|ing) with|knees tremble|legs trembling)\b/,
    'head',
    ['-', 17, -4, 20, -9, 17, -14, 20, -19],
    ['-', -17, -4, -20, -9, -17, -14, -20, -19],
  ),
  act(
    /\b(sweat(s|ing)?|exhaust\w+|out of breath|pant(s|ing)|so hot)\b/,
    'head',
    ['~l', 13, -6, 15, -10, 17, -6, 15, -1],
    ['~l', -15, -8, -13, -12, -11, -8, -13, -3],
  ),
  act(
    /\b(sing(s|ing)?|whistl(es|ing)|hum(s|ming)?|play(s|ing)? (the|a|an|on the|his|her) (\w+ )?(violin|fiddle|cello|guitar|lute|banjo|flute|clarinet|trumpet|saxophone|accordion|harmonica|piano|tuba|horn|song|waltz|melody|tune|drums?))\b/,
    'head',
    ['oi', 15, 4, 2.6, 2],
    ['=', 17.4, 4, 17.4, 13],
    ['=', 17.4, 13, 22, 10],
    ['oi', 26, 12, 2.6, 2],
    ['=', 28.4, 12, 28.4, 21],
    ['=', 28.4, 21, 33, 18],
  ),
  act(
    /\b(bark(s|ing)?|howl(s|ing)?|roar(s|ing)?|shout(s|ing)?|yell(s|ing)?|scream(s|ing)?|call(s|ing)?|growl(s|ing)?|hiss(es|ing)?|miaow\w*|cries out|announc(es|ing)|order(s|ing)?|blow(s|ing)? (the|a|his|her) (whistle|horn|trumpet))\b/,
    'mouth',
    ['~=', 8, -5, 10.5, 0, 8, 5],
    ['~=', 14, -8, 17.5, 0, 14, 8],
    ['~-', 20, -11, 24.5, 0, 20, 11],
  ),
  act(
    /\b(speak(s|ing)?|talk(s|ing)?|say(s|ing)?|tell(s|ing)?|ask(s|ing)?|answer(s|ing)?|explain(s|ing)?|argu(es|ing)|swear(s|ing)?|teach(es|ing)?|prais(es|ing)|preach(es|ing)|whisper(s|ing)?|murmur(s|ing)?|spell(s|ing)?|read(s|ing)? (out|aloud)|address(es|ing))\b/,
    'mouth',
    ['-', 7, 3, 12, 6],
    ['-', 8, -1, 15, -1],
    ['-', 7, -5, 12, -8],
  ),
  act(
    /\b(cough(s|ing)?|sneez(es|ing)|spit(s|ting)?)\b/,
    'mouth',
    ['ol', 9, -1, 1.2, 1.2],
    ['ol', 13, -4, 1.6, 1.6],
    ['ol', 14, 2, 1, 1],
    ['ol', 18, -7, 1.2, 1.2],
    ['ol', 20, 0, 1.6, 1.6],
  ),
  act(/\b(lick(s|ing)?)\b/, 'mouth', ['~s', -3, 0, 6, -1, 11, 2, 12, 5, 8, 6, 2, 4], ['-', 1, 2, 8, 3]),
  act(
    /\b(knock(s|ing)?(?! (over|down|out))|bang(s|ing)?|ring(s|ing)? (a|the)|tap(s|ping)? (on|at)|pound(s|ing)?)\b/,
    'hand',
    ['=', 5, 8, 9, 14],
    ['=', 8, 2, 15, 3],
    ['=', 6, -5, 11, -10],
    ['-', -1, 9, -2, 16],
  ),
  act(
    /\b(pour(s|ing)?|spill(s|ing)?|sprinkl(es|ing))\b/,
    'hand',
    ['~l', 9, 0, 11, -5, 13, 0, 11, 5],
    ['~l', 13, -9, 15, -14, 17, -9, 15, -4],
    ['~l', 10, -15, 12, -20, 14, -15, 12, -10],
    ['~l', 15, -22, 17, -27, 19, -22, 17, -17],
  ),
  act(
    /\bhang(s|ing)? .*\b(rope|cable|wire|line|chain|vine)\b/,
    'hand',
    ['=', -2, -24, 1, 260],
    ['~-', -2, -24, -10, -60, 2, -96],
  ),
  act(
    /\bhang(s|ing)? (by|from|off|over|on to|onto) (?!.*\b(branch|tree|boat|ladder|rail|swing|bar|beam|hook|balcony|window)\b)/,
    'hand',
    ['m', -5, 1, 30, 7, 190, 5, 190, -300, 26, -300, 14, -150, 20, -60, 3, -5],
    ['-', 40, -30, 70, -36, 84, -60],
    ['-', 34, -110, 60, -118],
  ),
  act(
    /\b(dig(s|ging)?|scratch(es|ing) at|burrow(s|ing)|shovel(s|l?ing)?|scrabbl(es|ing))\b/,
    'feet',
    ['~m', 44, 0, 58, 16, 74, 26, 96, 20, 116, 0],
    ['om', 62, 42, 5, 4],
    ['om', 84, 52, 4, 4],
    ['om', 100, 36, 5, 4],
  ),
  act(
    /\b(swept (off|away|overboard|out)|by a (\w+ )?wave)\b/,
    'feet',
    [
      '~m',
      -210,
      -30,
      -170,
      60,
      -110,
      150,
      -30,
      190,
      10,
      170,
      -10,
      140,
      -40,
      130,
      -30,
      90,
      40,
      30,
      130,
      10,
      190,
      -30,
    ],
    ['~-', -150, 40, -100, 110, -40, 140],
    ['~-', -90, 20, -50, 70, -10, 76],
    ['ol', 36, 186, 6, 6],
    ['ol', 58, 164, 4, 4],
    ['ol', 14, 206, 5, 5],
  ),
  act(
    /\b(ski|skis|skiing)\b/,
    'feet',
    ['=', -92, -4, 62, -4, 80, 2, 90, 12],
    ['=', -78, 4, 74, 4, 92, 10, 100, 20],
    ['-', -28, 84, -76, 2],
    ['-', 50, 84, 26, 2],
  ),
  act(/\b(skat(es|ing))\b/, 'feet', ['=', -26, -3, 24, -3, 30, 2], ['-', -80, 2, -40, 2]),
  act(
    /\b(kick(s|ing)?|giv(es|ing) .{2,24} a kick)\b/,
    'feet',
    ['=', 96, 40, 108, 48],
    ['=', 98, 28, 114, 28],
    ['=', 94, 14, 106, 8],
  ),
];

/** What is seen of a doing, at most one act at each place. */
export function actsOf(doing: string): Act[] {
  const words = doing.toLowerCase();
  const found = acts.filter((one) => one.words.test(words));
  return found.filter((one, index) => found.findIndex(({ at }) => at === one.at) === index);
}
