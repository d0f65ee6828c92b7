const HOURS =
  '(?:\\d+(?::\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midnight|dawn|dusk|sunrise|sunset|night)';
const SPANS = '(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|nights?|while|moment|time|decades?)';
const DAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const PARTS =
  '(?:morning|afternoon|evening|night|day|week|month|year|summer|winter|spring|autumn|time|weekend)s?';

/** When, how long and how often: a picture has one moment, and light tells its hour. */
export const WHEN = new RegExp(
  String.raw`(?:^|,? )(?:for (?:the (?:first|second|third|last) time(?: in (?:\w+ )?\w+)?|(?:an?|the|many|several|some|\w+|\w+ hundred) (?:\w+ )?${SPANS}|(?:hours|days|weeks|months|years|ages))` +
    String.raw`|at ${HOURS}(?: o['’]clock)?(?: sharp)?(?: (?:in|at) (?:the )?${PARTS})?` +
    String.raw`|on (?:an? |the )?(?:(?:first|last|next) )?(?:${DAYS}|weekends?|school days?)(?: ${PARTS})?` +
    String.raw`|(?:every|each|the next|the same|that|all) (?:single )?(?:${DAYS}|${PARTS})(?: long)?` +
    String.raw`|in the (?:early |late )?${PARTS}|in (?:the middle of (?:the )?)?${PARTS}|long after dark|after dark|before dawn)(?= and |,|$)`,
  'gi',
);

/** How it came or what it is good for. */
export const HOW_COME =
  /,? (?:by accident|by mistake|by chance|on purpose|for safety|for fun|just in time|in time|at last|at once|at first|as usual|of course)\b/g;
