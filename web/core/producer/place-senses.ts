import { words } from './words/lists.ts';

/** Another place that a word stands for beside such words, unless one of the others is there. */
type Sense = {
  noun: string;
  beside: ReadonlySet<string>;
  unless: ReadonlySet<string>;
  /** The story's own word would be taken for the other place. */
  renamed?: boolean;
};

const water = words('river riverbank stream brook canal creek rowed fishing fish reeds grassy');

const inSpace = words(
  'spaceship starship spacesuit spacesuits orbit airlock asteroid galaxy astronaut planet',
);
const atSea = words('sea ocean waves sail sails harbour harbor');

const senses: ReadonlyMap<string, readonly Sense[]> = new Map([
  [
    'bank',
    [
      { noun: 'home bank', beside: words('understairs stairs staircase cupboard'), unless: water },
      {
        noun: 'savings bank',
        beside:
          words(`money coins coin gold loan loans savings debt debts cash account accounts cashier banker clerk teller vault safe
          robber robbers robbery rob robs robbed notes cheque manager dollars pounds deposit rich customers counter`),
        unless: water,
      },
    ],
  ],
  [
    'bar',
    [
      {
        noun: 'football pitch',
        beside: words('goalkeeper keeper penalty referee striker goal ball kicked kicks pitch stadium'),
        unless: words(
          'drink drinks beer whisky whiskey barman bartender barmaid counter stool stools glass wine',
        ),
        renamed: true,
      },
    ],
  ],
  [
    'bridge',
    [
      {
        noun: 'spaceship bridge',
        beside: words('spaceship starship spacecraft orbit planet asteroid astronauts galaxy airlock'),
        unless: words('river stream canal troll arch arches'),
        renamed: true,
      },
      {
        noun: 'command bridge',
        beside: words('ship helm navigator module submarine radar hull steamer ferry freighter'),
        unless: words('river stream canal troll cross crosses crossed crossing under beneath arch arches'),
      },
    ],
  ],
  [
    'car',
    [
      {
        noun: 'railway car',
        beside: words(
          'train trains railway rails locomotive conductor dining sleeping compartment station platform',
        ),
        unless: words(
          'drive drives drove driver driving steering park parked road traffic garage wheel motorway',
        ),
      },
    ],
  ],
  [
    'tower',
    [
      {
        noun: 'bell tower',
        beside: words('bell bells'),
        unless: words('knight knights princess wizard clock lighthouse'),
        renamed: true,
      },
    ],
  ],
  [
    'court',
    [
      {
        noun: 'law court',
        beside: words(
          'judge lawyer jury prosecutor defendant witness trial verdict accused sentence guilty clerk',
        ),
        unless: words('tennis ball racket net serve'),
      },
      {
        noun: 'throne room',
        beside: words('king queen prince princess throne courtiers jester crown'),
        unless: words('tennis ball'),
      },
    ],
  ],
  ...['ship', 'freighter', 'shuttle'].map((noun): [string, readonly Sense[]] => [
    noun,
    [
      {
        noun: 'spaceship',
        beside: words(
          `reactor orbit pod airlock planet planets astronaut astronauts saturn mars jupiter titan venus pluto drone robot
          asteroid starship cockpit spacesuit galaxy`,
        ),
        unless: words('sea waves sail sails mast harbour harbor wind hotel airport'),
      },
    ],
  ]),
  [
    'dock',
    [
      {
        noun: 'law court',
        beside: words('judge jury prosecutor accused verdict lawyer'),
        unless: words('boat ship harbour'),
      },
    ],
  ],
  [
    'gallery',
    [
      {
        noun: 'law court',
        beside: words('judge jury prosecutor verdict lawyer'),
        unless: words('painting paintings'),
      },
      { noun: 'fairground', beside: words('shooting amusement'), unless: words('painting paintings') },
      {
        noun: 'tower',
        beside: words('lighthouse foghorn horn'),
        unless: words('painting paintings'),
      },
    ],
  ],
  [
    'field',
    [
      {
        noun: 'football pitch',
        beside: words('goalkeeper striker penalty referee touchdown quarterback'),
        unless: words('hay wheat cows tractor'),
        renamed: true,
      },
    ],
  ],
  ['gate', [{ noun: 'airport', beside: words('airport passport boarding'), unless: atSea, renamed: true }]],
  [
    'lane',
    [
      {
        noun: 'pool',
        beside: words('pool goggles swimmer swimmers'),
        unless: words('car house road village cottage pond ducks'),
        renamed: true,
      },
    ],
  ],
  ['park', [{ noun: 'fairground', beside: words('amusement theme'), unless: words('bench benches') }]],
  [
    'festival',
    [
      { noun: 'fairground', beside: words('rides carousel ferris'), unless: words('film') },
      { noun: 'marketplace', beside: words('festival'), unless: words('film') },
    ],
  ],
  ['conservatory', [{ noun: 'greenhouse', beside: words('conservatory'), unless: words('students pupils') }]],
  [
    'windowsill',
    [
      { noun: 'living room', beside: words('living'), unless: words('kitchen'), renamed: true },
      { noun: 'kitchen', beside: words('kitchen'), unless: words('living'), renamed: true },
    ],
  ],
  [
    'deck',
    [
      { noun: 'space station', beside: inSpace, unless: atSea, renamed: true },
      { noun: 'airship deck', beside: words('airship zeppelin'), unless: atSea, renamed: true },
    ],
  ],
  [
    'clouds',
    [{ noun: 'airship deck', beside: words('airship zeppelin'), unless: words('plane'), renamed: true }],
  ],
  [
    'station',
    [
      {
        noun: 'space station',
        beside: inSpace,
        unless: words('train trains railway rails platform police bus subway metro'),
        renamed: true,
      },
      {
        noun: 'police station',
        beside: words('detective inspector sergeant constable policeman policewoman handcuffs'),
        unless: words(
          'train trains railway rails platform platforms locker lockers space subway metro gas petrol',
        ),
        renamed: true,
      },
    ],
  ],
  ['cabin', [{ noun: 'spaceship', beside: inSpace, unless: atSea, renamed: true }]],
  ['boat', [{ noun: 'lake', beside: words('lake pond'), unless: words('sea ocean deck'), renamed: true }]],
  [
    'cell',
    [{ noun: 'prison cell', beside: words('prison guard bars prisoner jail'), unless: words('microscope') }],
  ],
  ['cab', [{ noun: 'crane cab', beside: words('crane'), unless: words('taxi truck'), renamed: true }]],
  [
    'hull',
    [
      { noun: 'space', beside: inSpace, unless: atSea, renamed: true },
      {
        noun: 'submarine',
        beside: words('submarine periscope torpedo'),
        unless: words('planet orbit astronaut'),
        renamed: true,
      },
    ],
  ],
  ['space', [{ noun: 'sea', beside: words('submarine periscope torpedo'), unless: inSpace, renamed: true }]],
  [
    'caravan',
    [{ noun: 'desert', beside: words('camel camels dunes'), unless: words('bunk trailer'), renamed: true }],
  ],
  [
    'room',
    [
      {
        noun: 'hospital room',
        beside: words('nurse hospital patient plaster'),
        unless: words('hotel'),
        renamed: true,
      },
    ],
  ],
  [
    'floor',
    [
      {
        noun: 'office',
        beside: words('printer accounting colleague colleagues intern interns photocopier stapler boss'),
        unless: words('tenant tenants neighbour neighbours'),
        renamed: true,
      },
    ],
  ],
]);

const pairs = words('police space fire');

/** What a place word of two meanings means in a story, told by the words beside it; else the word itself. */
export function senseOf(noun: string, name: string, story: ReadonlySet<string>): string {
  const before = name.toLowerCase().split(' ').at(-2) ?? '';
  if (noun === 'station' && pairs.has(before)) return `${before} station`;
  return meant(noun, story)?.noun ?? noun;
}

function meant(noun: string, story: ReadonlySet<string>): Sense | undefined {
  const has = (list: ReadonlySet<string>) => [...list].some((word) => story.has(word));
  return senses.get(noun)?.find(({ beside, unless }) => has(beside) && !has(unless));
}

/** A place under the name of what it is: "the cab of her crane" is no taxi. */
export function called<T extends { name: string; noun: string }>(place: T, story: ReadonlySet<string>): T {
  const sense = meant(place.noun, story);
  return sense?.renamed === true ? { ...place, name: sense.noun, noun: sense.noun } : place;
}
