import { ownDoing } from './words.ts';

const goesWith =
  /\b(rid(es|ing|e)|rode|cycl(es|ing)|pedal\w*|(?<!\b(first|front|back|second|third|last|next|a|the) )row(s|ing)?(?! (of|boat|club|machine))|paddl(es|ing)|driv(es|ing)|sail(s|ing)|surf(s|ing)|skateboard\w*|gallop\w*|drift(s|ing)?|mount(s|ed|ing)|astride|steer(s|ing)?|(fl(y|ies|ying)|climb\w*|float\w*|ris(es|ing)) .*\b(balloon|basket|airship|carpet)|on horseback|(balanc|wobbl|swerv|sway|arriv|speed|whizz|hurr|set)\w* .*\bon (an?|the|his|her|their) (\w+ )?(bicycle|bike|motorbike|motorcycle|scooter|unicycle)|(sits?|sitting|on board|travel\w*) (in|on|aboard|astride) (a|an|the|his|her|their) (?!(\w+ )?(floor|ground)\b))\b/;

/** Whether somebody rides, rows or drives, from what is done and who does it. */
export function goes(doing: string, about = ''): boolean {
  const own = ownDoing(doing.toLowerCase());
  return (
    goesWith.test(own) || falls(own) || (/\brac(es|ing)\b/.test(own) && /\b(cyclist|bicycle)/.test(about))
  );
}

/** Whether somebody leaves a boat over the side. */
export const falls = (doing: string): boolean =>
  /\b(fall|tumbl|plung|slip|jump|leap|div|topp?l)\w* (\w+ )?(out of|off|from|overboard|over the (side|edge) of) .*\b(boat|canoe|raft|dinghy|kayak)\b/i.test(
    doing,
  );

/** Whether a place is a boat so small that all in it sit. */
export const isBoat = (place: string): boolean =>
  /^(the |a )?(little |small |wooden |old |row(ing)? ?)*(boat|rowboat|canoe|dinghy|raft|kayak)$/i.test(place);

/** Whether a place is a car, which is seen from within in near shots and from outside in far ones. */
export const isCar = (place: string): boolean =>
  /^(?!.*\b(dining|sleeping|railway|buffet|restaurant|train|cable) car$).*\b(car|cab|taxi|truck|van|lorry|jeep)$/i.test(
    place,
  );

/** Whether somebody is at a car and not in it. */
export const isBesideCar = (doing: string): boolean =>
  /\b(out|outside|beside|behind|against|bonnet|hood|roof|stands?|standing|kneels?|kneeling|walks?|walking|runs?|running)\b/i.test(
    doing,
  );

const beast =
  '(horse|mare|stallion|pony|donkey|mule|camel|elephant|dragon|eagle|whale|bear|lion|deer|reindeer|dinosaur|swan|goose|unicorn)';
const rides = new RegExp(
  [
    /\b(rid(es|ing|e)|rode|gallop\w*|mount(s|ed|ing)|astride|on horseback|(into|in) the saddle|on (the|its|his|her) back)\b/
      .source,
    `\\b(fl(y|ies|ying)|sit(s|ting)?|travel\\w*|away|off|home|ride) on (an?|the|his|her|their) (\\w+ )?${beast}\\b`,
    `\\b(jump|leap|climb|swing|get|hop|vault|spring)\\w* (up )?on(to)? (an?|the|his|her|their|its) (\\w+ )?(back|${beast})\\b`,
    `\\bon(to)? (an?|the|his|her|their) (\\w+ )?(${beast}|\\w+)['’]s back\\b`,
  ].join('|'),
  'i',
);

export const ridesAnimal = (doing: string): boolean => rides.test(ownDoing(doing));
