// web/core/rough/carrying.ts
var isCarried = (doing) => /\b((held|carried|cradled|slung|resting) (in|on|over) (\w+ ){0,2}(arms?|shoulders?|back|mouth|beak|jaws|teeth|lap)|carried by)\b/i.test(doing);
var carries = (doing) => /\b(carr(y|ies|ying)|cradl\w+|hold(s|ing)?|(in|on) (his|her|the) lap)\b/i.test(doing);
var sitsOnIt = ", sitting on it";
var isOnLap = (doing) => /\bheld in the lap\b/i.test(doing);
var isOnShoulders = (doing) => /\bheld on the shoulders\b/i.test(doing);
export { sitsOnIt as a, isOnShoulders as i, isCarried as n, isOnLap as r, carries as t };
