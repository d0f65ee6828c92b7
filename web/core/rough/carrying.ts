/** Whether somebody is in the arms or on the back of another, by what the words say of it. */
export const isCarried = (doing: string): boolean =>
  /\b((held|carried|cradled|slung) (in|on|over) (\w+ ){0,2}(arms?|shoulders?|back|mouth|beak|jaws|teeth)|carried by)\b/i.test(
    doing,
  );

export const carries = (doing: string): boolean =>
  /\b(carr(y|ies|ying)|cradl\w+|hold(s|ing)?)\b/i.test(doing);

/** What is added to the words for one who is on the back of what has no arms: there one sits, and does not lie. */
export const sitsOnIt = ', sitting on it';
