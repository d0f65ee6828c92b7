/** What somebody of a trade wears; `{}` stands for the cast's colour, which is always in one of the two. */
export interface TradeDress {
  coat: string;
  item: string;
}

const rows: readonly (readonly [RegExp, string, string])[] = [
  [/^(referee|umpire|linesman)s?$/, 'black-and-white striped shirt', 'whistle on a {} cord'],
  [/^(coach|trainer)(es)?$/, '{} tracksuit jacket', 'whistle on a cord'],
  [
    /^(striker|goalkeeper|goalie|defender|midfielder|footballer|player|opponent|teammate)s?$/,
    '{} sports shirt',
    'pair of white shorts',
  ],
  [/^boxers?$/, '{} sports shirt', 'pair of {} boxing gloves'],
  [/^(runner|sprinter|athlete|cyclist)s?$/, '{} sports shirt', 'pair of white trainers'],
  [/^(sergeant|corporal|general|colonel|lieutenant)s?$/, 'khaki uniform jacket', '{} collar'],
  [/^(soldier|private|trooper|sentry|guardsman|infantryman)s?$/, 'khaki uniform jacket', '{} collar'],
  [/^(officer|policeman|policewoman|constable|police)s?$/, 'dark uniform jacket', '{} collar'],
  [/^(detective|inspector)s?$/, 'belted trench coat', '{} collar'],
  [/^(doctor|physician|vet)s?$/, 'white coat', '{} collar'],
  [/^(scientist|chemist|professor|biologist|physicist)s?$/, 'white coat', '{} collar'],
  [/^surgeons?$/, '{} surgical shirt', 'surgical mask'],
  [/^(nurse|midwife)s?$/, '{} dress', 'white apron'],
  [/^(cook|chef|baker)s?$/, 'white jacket', '{} neckerchief'],
  [/^(waiter|butler)s?$/, 'black waistcoat', '{} collar'],
  [/^(waitress|maid)(es|s)?$/, '{} dress', 'white apron'],
  [/^millers?$/, 'white smock', '{} collar'],
  [/^(fisherman|fishermen|fisher|fisherwoman)s?$/, 'yellow oilskin coat', '{} collar'],
  [/^(farmer|farmhand|mechanic|plumber|miner|builder)s?$/, '{} shirt', 'pair of dungarees'],
  [/^(blacksmith|smith|carpenter|joiner|gardener)s?$/, '{} shirt', 'leather apron'],
  [/^(butcher|barista|shopkeeper|innkeeper)s?$/, '{} shirt', 'long apron'],
  [/^(postman|postmen|postwoman|courier|mailman|carrier)s?$/, '{} uniform jacket', 'leather satchel'],
  [/^(pilot|captain|admiral|conductor|guard)s?$/, 'dark uniform jacket', '{} collar'],
  [/^(driver|chauffeur|porter)s?$/, '{} uniform jacket', 'dark tie'],
  [/^sailors?$/, 'white sailor shirt', '{} collar'],
  [/^(king|queen|prince|emperor|empress)s?$/, '{} robe', 'golden crown'],
  [/^princess(es)?$/, '{} gown', 'golden tiara'],
  [/^(wizard|sorcerer|mage|witch|sorceress|warlock)(es|s)?$/, '{} robe', 'pointed hat'],
  [/^monks?$/, 'brown robe', '{} cord'],
  [/^(priest|vicar|chaplain)s?$/, 'black cassock', '{} cord'],
  [/^nuns?$/, 'black habit', '{} cord'],
  [/^(judge|magistrate)s?$/, 'black robe', '{} collar'],
  [/^(thief|thieves|burglar|robber|safecracker)s?$/, '{} striped shirt', 'black eye mask'],
  [/^firem[ae]n$|^(firefighter|firewoman)s?$/, 'heavy fire coat', '{} collar'],
  [/^divers?$/, 'black wetsuit', '{} diving mask'],
  [/^(painter|artist)s?$/, '{} shirt', 'stained smock'],
  [/^(teacher|schoolmaster|tutor|librarian)s?$/, '{} jacket', 'pair of round wire glasses'],
  [/^(beggar|tramp|hobo)s?$/, 'ragged {} coat', 'torn knitted cap'],
  [/^brides?$/, 'white wedding dress', '{} ribbon'],
  [/^(clown|jester)s?$/, '{} costume', 'white ruff collar'],
  [/^(ballerina|dancer)s?$/, '{} dress', 'pair of ballet shoes'],
  [/^mermaids?$/, '{} tail', 'shell necklace'],
];

/** Of soldiers in stories of swords and kings. */
const old: TradeDress = { coat: 'belted leather coat', item: '{} neck cloth' };
const isOld =
  /\b(?:1[0-8]\d\d|muskets?|swords?|castle|king|queen|cannons?|cavalry|knights?|pikes?|crossbows?|legion)\b/;

/** What somebody of this trade wears in this story, in that colour; undefined where the trade has no dress of its own. */
export function tradeDress(noun: string, colour: string, story: string): TradeDress | undefined {
  const trade = noun.split(' ').at(-1) ?? '';
  const row = rows.find(([pattern]) => pattern.test(trade));
  if (row === undefined) return undefined;
  const { coat, item } =
    row[1].startsWith('khaki') && isOld.test(story) ? old : { coat: row[1], item: row[2] };
  return { coat: coat.replaceAll('{}', colour), item: item.replaceAll('{}', colour) };
}
