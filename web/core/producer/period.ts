/** A year, or somebody or something that one word of puts into the days before engines and electric light. */
const PAST =
  /(?:^|\b(?:in|of|since|by|until|year|summer|winter|spring|autumn) |, )1[0-8]\d\d\b(?! \p{L}+s\b)|\b(?:once upon a time|long ago|medieval|knights?|witch(?:es)?|wizards?|sorcerer|sorceress|squires?|muskets?|cannons?|cavalry|crossbows?)\b/iu;

/** Of these it takes two: a school play has a king too. */
const ROYAL =
  /\b(?:kings?|queens?|princes?|princess(?:es)?|castle|palace|swords?|throne|monks?|abbot|millers?|dragons?|peasants?|serfs?|lords?|minstrels?|tavern|spears?|shields?|blacksmith|stable boy|coachman)\b/gi;

const MODERN =
  /\b(?:19\d\d|20\d\d|phones?|telephones?|computers?|laptop|internet|e-?mail|televisions?|tv|radio|cars?|bus(?:es)?|trains?|taxis?|trucks?|vans?|planes?|airport|motorbike|bicycles?|bikes?|robots?|spaceships?|space station|rockets?|police|cameras?|film|movie|video|museum|costumes?|halloween|playground|classroom|homework|football|electric\w*|flashlight|plastic|elevator|supermarket|chess club|theat(?:re|er)|rehearsal|stage|toys?|attic|book about)\b/i;

/** Whether a story plays in the days before engines and electric light. */
export function isLongAgo(story: string): boolean {
  if (MODERN.test(story)) return false;
  return PAST.test(story) || new Set(story.match(ROYAL)?.map((word) => word.toLowerCase())).size > 1;
}
