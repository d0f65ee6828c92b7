/** Whether somebody is in the arms or on the back of another, by what the words say of it. */
export const isCarried = (doing: string): boolean =>
  /\b((held|carried|cradled|slung|resting) (in|on|over) (\w+ ){0,2}(arms?|shoulders?|back|mouth|beak|jaws|teeth|lap)|carried by)\b/i.test(
    doing,
  );

export const carries = (doing: string): boolean =>
  /\b(carr(y|ies|ying)|cradl\w+|hold(s|ing)?|(in|on) (his|her|the) lap)\b/i.test(doing);

/** What is added to the words for one who is on the back of what has no arms: there one sits, and does not lie. */
export const sitsOnIt = ', sitting on it';

/** Whether somebody sits on the lap of another, and not in the arms. */
export const isOnLap = (doing: string): boolean => /\bheld in the lap\b/i.test(doing);

/** Whether somebody sits on the shoulders of another. */
export const isOnShoulders = (doing: string): boolean => /\bheld on the shoulders\b/i.test(doing);
