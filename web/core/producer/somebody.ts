const PEOPLE =
  /\b(?:\d?girls?|\d?boys?|wom[ae]n|m[ae]n|people|person|portrait|lady|child(?:ren)?|couple|crowd)\b/i;

/** Whether a text in which the rules found nobody speaks of people all the same, such as "1girl, silver hair". */
export const tellsOfPeople = (text: string): boolean => PEOPLE.test(text);
