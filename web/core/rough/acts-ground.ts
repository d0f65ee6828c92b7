import { type Act, handling } from './act.ts';
import { type Stroke, row } from './sketch.ts';

const fire: readonly Stroke[] = [
  ['=', 84, 0, 132, 10],
  ['=', 84, 10, 132, 0],
  ['~g', 90, 8, 86, 32, 98, 26, 106, 58, 116, 28, 126, 36, 124, 8],
];

/** What is done on the ground or to what lies there. */
export const groundActs: readonly Act[] = [
  handling(
    /\broll(s|ing) (a|the|his|her) (\w+ ){0,2}(barrel|cask|keg|boulder|stone|snowball|wheel|tyre|tire|hay ?bale|log|ball of snow)\b/,
    'bend',
    'barrel|cask|keg|boulder|stone|snowball|wheel|log|(?:heavy|huge|large|great) \\w+|ball|(?:a|the|big) rock',
    'feet',
    ['ot', 116, 42, 43, 42],
    ['~-', 86, 50, 94, 24, 114, 12],
    ['~-', 130, 66, 146, 54, 148, 36],
    ['~=', 150, 86, 172, 74, 178, 52],
    ['-', 178, 52, 170, 60],
    ['-', 178, 52, 183, 62],
  ),
  handling(
    /\b(driv|hammer|knock|pound)\w* (a|the|his|her) (\w+ )?(stakes?|posts?|pegs?|poles?|fence post)\b/,
    'chop',
    'stake|post|peg|pole|walking stick|stick|fence|driv(?:es|ing) (?:a|the)',
    'feet',
    ['t', 74, 0, 90, 0, 90, 96, 74, 96],
    ['-', 74, 90, 90, 92],
    ['~m', 58, -4, 66, 8, 98, 8, 110, -4],
    ['-', 66, 104, 58, 112],
    ['-', 98, 104, 106, 112],
  ),
  handling(
    /\blight(s|ing) (a|the|his|her) (\w+ )?(camp|bon)?fire\b|\bmak(es|ing) (a|the) (camp)?fire\b|\bkindl\w+ (a|the) fire\b/,
    'plant',
    'campfire|fire|bonfire|match|light(?:s|ing) (?:a|the|one) (?:fire|candle)',
    'feet',
    ...fire,
    ['=', 78, 42, 94, 28],
  ),
  handling(
    /\bwarm(s|ing) (his|her|their) (\w+ )?(hands|fingers|self)\b|\bwarm(s|ing) (him|her)self\b/,
    'kneel',
    'campfire|fire|bonfire|flame',
    'feet',
    ...fire,
  ),
  handling(
    /\b(roast|grill|toast|cook|hold)\w* .{2,30}\b(over|on|at|in) (a|the) (\w+ )?(camp)?fire\b/,
    'kneel',
    'campfire|fire|bonfire|sausage|bread|marshmallow|fish|(?:a|the|fresh) fish|stick|meat|potato|apple',
    'feet',
    ...fire,
    ['=', 58, 62, 112, 74],
    ['~d', 98, 66, 96, 76, 124, 82, 126, 72],
  ),
  handling(
    /\b(pick|gather)(s|ing)? (some |the |a |wild |up )?(\w+ )?(flowers?|berr(y|ies)|mushrooms?|herbs|strawberr(y|ies)|dais(y|ies)|poppies|roses?|tulips?)\b/,
    'bend',
    'flower|mushroom|berry|berries|a rose|rose|roses|tulip|daisy|daisies|poppy|poppies|basket',
    'feet',
    ...row([84, 104, 122, 138], (x) => [
      ['-', x, 0, x + 2, 44 - (x % 3) * 8],
      ['og', x + 2, 48 - (x % 3) * 8, 7, 7],
      ['~m', x, 8, x + 10, 18, x + 4, 22],
    ]),
    ['=', 84, 58, 85, 40],
  ),
  handling(
    /\b(fall|drop|tumbl|plung|disappear|sink|step)\w* (down )?(in|into) (a|the|an) (\w+ )?(hole|pit|well|trap|ditch|grave|crevasse|shaft)\b/,
    'drop',
    'hole|pit|well|trap|grave|stone well',
    'feet',
    ['oi', 6, 4, 74, 15],
    ['~t', -70, 2, -84, 10, -60, 16],
    ['~t', 80, 2, 96, 10, 74, 16],
    ['-', -46, 150, -46, 190],
    ['-', 62, 140, 62, 184],
    ['-', -34, 100, -34, 128],
  ),
  handling(
    /\b(stuck|sink(s|ing)|trapped|up to (his|her|the) (knees|waist)) .{0,16}\b(mud|swamp|quicksand|snow|bog|marsh)\b/,
    'shrug',
    'mud|puddle',
    'feet',
    ['~d', -110, -6, -80, 26, -40, 40, -10, 34, 20, 44, 50, 34, 90, 22, 120, -6],
    ['~-', -60, 18, -30, 26, 0, 18],
    ['~-', 20, 22, 50, 14, 80, 10],
  ),
];
