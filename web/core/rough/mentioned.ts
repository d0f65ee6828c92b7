/* Which words of a sentence speak of a thing that is there. */

const absent =
  /\b(?:want(?:s|ed|ing)? to|about to|hop(?:es?|ed|ing) to|plan(?:s|ned|ning)? to|going to|decid(?:es?|ed|ing) to|promis(?:es?|ed|ing) to) (?:bake|make|build|buy|cook|find|draw|paint|write|sew|knit|get|have|become)(\s+[\p{L}’'-]+){0,4}|\b(no|without|like|as if|as though|neither|nor|instead of|lost|missing|dream(s|ing)? of|think(s|ing)? of|remember(s|ing)?|forg[eo]t(s|ting)?|never)\b(\s+[\p{L}’'-]+){0,4}/gu;

/** What is seen far off from within a room. */
export const afar =
  /[\p{L}’'-]+ (?:on|in|over|beyond|across|behind) the (?:\p{L}+ )?(?:hills?|horizon|distance|sea|mountains?|valley|shore|fields?)\b/gu;

/** What is only drawn or written is not there either. */
const drawn =
  /\b(draw(?:s|ing)?|paint(?:s|ing)?|sketch(?:es|ing)?) (?:a|an|the) (?!sword|knife|dagger|gun|pistol|bow|curtain|blind|breath|water|fence|wall|door|gate|house|boat|room)[\p{L}]+/gu;
/** Names with a title. */
const titled =
  /\b(mr|mrs|ms|miss|dr|captain|uncle|aunt|doctor|king|queen)\.? (?!(of|and|in|on|the|a|is)\b)\p{L}+/giu;

/** The words without speech, comparisons and what is said not to be there. */
export function visible(text: string): string {
  return text
    .replaceAll(titled, ' ')
    .toLowerCase()
    .replaceAll(/["“”«»][^"“”«»]*["“”«»]/g, ' ')
    .replaceAll(absent, ' ')
    .replaceAll(drawn, '$1 the ');
}

/** What is called after a thing, without which it is: a train ticket, a printer's apprentice, a boat shed. */
const heads =
  /^(ticket|shop|store|shed|house|yard|factory|museum|club|class|lesson|school|race|ride|trip|journey|crash|accident|party|parties|competition|contest|fair|driver|maker|seller|dealer|keeper|player|teacher|tuner|thief|thieves|owner|collector|crew|man|men|woman|women|boy|girl|lady|lover|apprentice|master|captain|cook|wife|husband|son|daughter|mate|assistant|number|call|shot|story|stories|tale|song|recipe|crumb|smoke|powder|sauce|juice|oil|smell|shape|size)s?\b/;
const verbs = /(?:[^s]s|ing|ed|\b(?:the|an?|his|her))$/;

/** Whether words only tell what kind of thing, or whose, the next noun is. */
export function isModifier(
  phrase: string,
  from: number,
  words: string,
  isThing: (at: number) => boolean,
): boolean {
  const end = from + words.length;
  const joint = /^(?:['’]s? |[- ])/.exec(phrase.slice(end))?.[0];
  if (joint === undefined || verbs.test(words)) return false;
  const next = end + joint.length;
  return isThing(next) || heads.test(phrase.slice(next));
}
