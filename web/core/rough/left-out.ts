import type { PlacedActor } from './placed.ts';
import type { Prop } from './prop.ts';

const whose = '(?:(?:an?|the|his|her|its|their|one) )?(?:\\w+ ){0,2}';
const body =
  'head|forehead|brow|temple|face|cheek|chin|eyes?|ears?|nose|mouth|lips|neck|shoulders?|back|wrist|ankle|knee|wound|waist|finger|hair|sleeve';

const clothes =
  'socks?|stockings?|boots?|shoes?|slippers?|sandals?|skates|gloves?|mittens?|masks?|hat|cap|scarf|apron|crown|(?:\\w+ )*(?:shirt|dress|trousers|jumper|sweater|clothes|coat|jacket|cloak|gown)';

/** Words of doings with a thing that is then at no hand, in a pocket or at a body, `word` being the thing. */
const kept = (word: string): readonly string[] => [
  // Put away: into a pocket, under a coat.
  `(?:put|slip|tuck|slid|stuff|shov|stow|hid|drop|push|stick|thrust|return)\\w* ${whose}${word} (?:\\w+ ){0,2}(?:in|into|inside|under|beneath|behind|down) ${whose}(?:pockets?|coat|jacket|cloak|dress|robe|sleeve|belt|shirt|apron|boot|hat|sock|sweater|waistcoat)`,
  `(?:pocket|hid)(?:s|es|ing) ${whose}${word}`,
  // Where it is put.
  `(?:put|slip|tuck|slid|stuff|hid)\\w* .{2,30} (?:in|into|inside|under|beneath) (?:the|his|her) (?=hat|boot|shoe|coat|jacket|glove|sock)${word}`,
  // Pressed to a body: no hand hangs beside it.
  `(?:hold|held|press|put|push|lay|plac|dab|rub|clap)\\w* ${whose}${word} (?:of \\w+ )?(?:against|to|over|on|upon|onto|at) (?:the|his|her|its) (?:own )?(?:\\w+ )?(?:${body})`,
  // In the hair, behind the ear, on the nose.
  `${word} (?:\\w+ )?(?:in|behind|on|round|around) (?:the|his|her) (?:hair|ears?|nose|neck|head|face|shoulders?|fur|beard)`,
  // Worked where it is: a lamp on its table, a trap on the ground.
  `(?:turn|switch)(?:s|es|ing) (?:(?:on|off|out) )?(?:the|an?|his|her) (?:\\w+ )?(?=lamp)${word}`,
  `(?:open|unlock|spring|set)(?:s|t?ing) ${whose}(?=trap|snare)${word}`,
  // Worn by somebody, or what something was found in.
  `(?<!\\b(?:put|plac|hid|drop|search|look|fumbl|rummag|wrap)\\w*\\b.*)in (?:(?:an?|the|his|her|their) (?:\\w+ )?)?(?=(?:an? |the |his |her )?(?:${clothes})\\b)${word}`,
  `(?:find|found|discover|notic)\\w* .{2,40} (?:in|inside|under|behind|among) (?:\\w+ )*?(?:[\\w]+['’]s )?${word}`,
  // What happens by itself meanwhile: "and the lamp above them shattered".
  `(?:, (?:and |as |while )?|and |as |while )(?:the |an? |his |her |their )?(?:\\w+ )?${word} (?:(?:above|over|behind|beside|below) .*)?(?:blew|flew|fell|rolled|spilled|scattered|slid|went|came|drifted|bounced|broke|shattered|burst|floated|sank|landed|vanished|disappeared|exploded|rang|flickered)`,
];

/** Whether the words have a small thing where no drawing of it in a hand or on the ground would be true. */
export function isLeftOut({ words, where }: Prop, actors: readonly PlacedActor[]): boolean {
  if (where !== 'hand') return false;
  return actors.some(({ actor }) => {
    const doing = actor.doing.toLowerCase();
    const word = words.exec(doing)?.[0];
    return word !== undefined && kept(word).some((pattern) => new RegExp(`\\b${pattern}\\b`).test(doing));
  });
}
