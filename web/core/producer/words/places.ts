import { table, words } from './lists.ts';

/** Place nouns and what a camera sees there. */
export const indoorPlaces = table(`
  shop, store, bakery, market hall: a small crowded shop with wooden shelves and a worn counter
  kitchen, galley: a narrow kitchen with hanging copper pans and a tiled stove
  bed, bedroom, nursery: a small bedroom with a patchwork quilt and a round window
  room, parlour, lounge: a modest room with faded wallpaper and a wooden floor
  hall, town hall, ballroom: a wide hall with tall windows and a polished floor
  corridor, hallway, passage: a long narrow corridor with doors on both sides
  cellar, basement, vault: a low stone cellar with crowded shelves
  attic, loft: a dusty attic with slanted beams and a skylight
  library, archive: a tall library with ladders and rows of old shelves
  school, classroom: a plain classroom with wooden desks and a blackboard
  hospital, hospital room, clinic, ward, sick bay, medical bay: a pale quiet ward with rows of white beds
  church, temple, chapel, cathedral: a tall stone nave with coloured windows
  museum, gallery: a white gallery with framed pictures and a polished floor
  theatre, theater, stage, opera, opera house, orchestra pit: a dim theatre with red curtains and footlights
  smithy, forge: a dark smithy with a glowing forge and an anvil
  garage: a garage with a parked car and hanging tools
  workshop, studio: a cluttered workshop with benches and hanging tools
  mill: an old mill with a great millstone and sacks of flour
  morgue, mortuary: a cold tiled room with a wall of steel drawers
  nightclub, night club, disco: a dark dance floor under a mirror ball
  sauna: a small wooden sauna with stepped benches
  kindergarten: a bright room with low tables and toys
  factory, sawmill: a vast brick factory with iron machines
  office: a cramped office with stacks of paper and a desk lamp
  tavern, inn, pub, saloon, bistro, cantina, bar, café, cafe, restaurant: a low-beamed tavern with small tables and warm lamps
  prison, jail, gaol, cell, dungeon: a bare stone cell with a barred window
  cave, cavern, burrow, den, tunnel, mine: a dark rocky cave with damp uneven walls
  booth, photo booth: a narrow old photo booth with a pleated curtain
  laboratory, lab: a bright laboratory with glass flasks and humming machines
  palace, castle: a grand stone hall with banners and tall pillars
  cabin, hut, cottage, shed, barn: a rough timber cabin with one small window
  lift, elevator: a narrow old lift with brass buttons and a folding gate
  compartment, carriage, sleeping car, dining car, train, railway car: a narrow railway car with wood panels and small lamps
  plane, aeroplane, airplane, airliner: the narrow inside of a plane with rows of seats and small round windows
  tram, bus, shuttle: the inside of a bus with worn seats, poles and wide windows
  car, taxi, cab, back seat, front seat, passenger seat: the inside of a small car with cloth seats and a wide windscreen
  savings bank: a marble bank hall with brass grilles and a long counter
  home bank: a makeshift counter under a wooden staircase, with a cash box and a ledger
  command bridge: a ship's bridge with wide windows, levers and glowing dials
  law court: a panelled courtroom with a raised bench and wooden rows
  police station: a plain police station with a high desk and notice boards
  space station: a bright round space station corridor with hatches and cables
  fire station: a tall garage with a red engine and a brass pole
  prison cell: a bare stone cell with a barred window
  cockpit, spaceship bridge, spaceship, spacecraft, capsule: a tight spaceship cabin with glowing panels
  bathroom, toilet, washroom, restroom: a small tiled bathroom with a claw-foot tub
  stairs, staircase, stairwell, landing: a steep worn staircase with an iron rail
  floor, apartment, flat: a small apartment with potted plants and tall windows
  house, home: a small cosy house with creaking floorboards
  mantelpiece, hearth, fireplace: a stone fireplace with a broad wooden mantelpiece
  station: an old railway station with an iron roof and empty platforms
  lighthouse: a round white lighthouse room with a great glass lamp
  hotel, lobby: a faded hotel lobby with potted palms and a long counter
  van, ambulance, truck, lorry: the cramped back of an old van with a small rear window
  airlock, hull: a narrow steel airlock with heavy round doors
  greenhouse, conservatory: a glass greenhouse crowded with green leaves
  courtroom, courthouse: a panelled courtroom with a raised bench and wooden rows
  sewer, catacombs, crypt, tomb: a dripping vaulted tunnel of old brick
  trench, dugout, bunker: a muddy trench shored up with planks and sandbags
  base, colony, outpost: a bare white base of domes with tables and humming machines
  chamber, control room, engine room, reactor: a round metal chamber with pipes and blinking dials
  boxing ring: a square boxing ring with white ropes under hot lamps
  gym, gymnasium, changing room, locker room: a bare gym with benches and metal lockers
  canteen, cafeteria, diner: a long canteen with plastic tables and a steel counter
  pharmacy, salon, laundry, laundrette, post office: a narrow shop with a glass counter and tiled walls
  newsroom, call centre: a bright open office with many desks and screens
  dressing room, backstage: a cramped dressing room with a mirror ringed by bulbs
  throne room, banquet hall: a lofty hall with torches and long hangings
  monastery, convent, abbey, mosque, synagogue: a cool vaulted prayer hall with slender columns
  bell tower: a wooden bell loft with a great bell and a long rope
  stable, stables, henhouse, cowshed: a straw-strewn stable with wooden stalls
  warehouse, storeroom, hangar, depot: a huge warehouse with stacked crates and a sliding door
  pantry, larder, closet, wardrobe: a tight closet with crammed shelves
  waiting room, surgery, practice, operating room: a bare white waiting room with plastic chairs
  dormitory, hostel, barracks: a long dormitory with two rows of narrow beds
  casino, arcade: a glittering arcade with rows of machines and red carpet
  cinema, auditorium, lecture hall: a dark auditorium with rising rows of seats
  university, college, academy: a stately college room with arched windows
  dome, biodome: a wide glass dome with rows of green plants
  crane cab: the small glass cab of a crane high above the roofs
  cargo hold, cargo bay, loading bay, docking bay: a dim steel hold of stacked crates
  submarine: a tight steel cabin with valves and a round hatch
  observatory, planetarium: a dark dome with a great brass telescope
  aquarium: a dim blue hall of tall water tanks
  tent, yurt, marquee, igloo: a low round tent with rugs on the floor
  caravan, wagon, trailer: a small painted wagon with a curtained bunk
  mansion, manor, villa: a grand old drawing room with portraits and heavy curtains
  subway, metro, underground: a tiled underground platform with round lamps
  shaft, pit: a deep rocky shaft with wooden props
  lodge, chalet: a wooden lodge with antlers over the fire
  supermarket, mall: a long shop aisle of full shelves under white strip lamps
  dining room: a dining room with a long table and tall chairs
  living room: a living room with a worn sofa and a standing lamp
  interview room: a bare room with a metal table and two chairs
`);

export const outdoorPlaces = table(`
  forest, wood, woods, woodland, grove, jungle: a dense forest of tall mossy trunks and ferns
  clearing, glade: a sunlit forest clearing ringed with ferns
  tree, hollow tree: a huge gnarled tree with a hollow trunk
  garden, orchard: a walled garden with flower beds and fruit trees
  park, playground: a green park with benches and old trees
  field, meadow, pasture: a wide grassy meadow with wildflowers
  farm, ranch, paddock, farmyard: a small farm with a red barn and muddy yard
  hill, hills, hillside, slope: a steep green hill under a wide sky
  mountain, mountains, peak, summit, cliff: a bare rocky mountain with patches of snow
  valley, canyon, gorge: a deep green valley between steep slopes
  river, river bank, rapids, stream, brook, canal, creek: a winding river between reedy banks
  riverbank, bank: a sloping grassy bank by the water
  well: a round stone well with a rope and a bucket
  lake, pond: a still lake edged with reeds
  waterfall, rapids: a white waterfall over dark rocks
  sea, ocean, strait, bay, waves: an open grey-green sea with rolling waves
  beach, seaside, shore, shoreline, coast, sand, dunes: a long sandy beach with low waves
  island: a small rocky island with wind-bent trees
  harbour, harbor, port, dock, docks, quay, wharf, pier: a wooden pier with mooring posts above dark water
  ship, boat, ferry, liner, trawler, freighter, yacht, schooner, steamer, deck, raft, helm, gangway, crow's nest: the worn wooden deck of a small ship
  airship deck, airship, zeppelin: the wooden deck of an airship with a low rail, under a great balloon above the clouds
  bridge: a long stone bridge over slow water
  street, alley, lane, avenue, boulevard, driveway, kerb, curb, pavement, sidewalk: a narrow cobbled street between old houses
  road, path, track, trail, highway: a winding dirt road between low hedges
  square, plaza: a broad paved town square with old facades
  marketplace, market, festival: rows of market stalls under striped awnings
  fountain: a round stone fountain in a paved square
  town, village: a small town of crooked roofs and chimneys
  city, capital: a crowded city of tall buildings and narrow streets
  yard, courtyard, backyard: a small brick courtyard with washing lines
  roof, rooftop, rooftops: a tiled rooftop above a sea of chimneys
  balcony, terrace, patio: a narrow iron balcony high above the street
  tower, belfry, clock tower: a tall stone clock tower with a white dial
  shrine: a small wooden shrine with a curved roof among old trees
  wall, gate: a high brick wall overgrown with ivy
  windowsill, sill: a deep window with a wooden sill
  steps: worn stone steps before a heavy door
  pitch, football pitch: a muddy football pitch with white goals and floodlights
  pass, mountain pass: a narrow rocky mountain pass between steep walls
  pool, swimming pool: a bright tiled pool of clear water
  doorstep, doorway, porch, threshold: a worn stone doorstep before a painted door
  desert, dune: a flat cracked desert under an empty sky
  swamp, marsh, bog: a misty marsh with black pools and dead trees
  snowfield, glacier, tundra: a wide white snowfield with blue shadows
  cemetery, graveyard, grave: an old graveyard with leaning stones
  ruins, ruin: crumbling stone ruins covered with vines
  stadium, arena, racetrack, circus: a large ring with crowded stands
  customs: a bright customs hall with steel tables
  airport, runway: a broad concrete runway with distant lights
  platform, railway: a long railway platform with iron lamps
  mars: a red dusty plain of scattered rocks under a pale orange sky
  moon: a grey cratered plain under a black starry sky
  space, orbit, galaxy: black space full of stars above a curved planet
  planet: a strange rocky plain under two small moons
  sky, clouds: an open sky above drifting clouds
  treehouse, tree house: a small wooden house in the crown of a great tree
  nest: a round nest of twigs high in a tree
  vineyard: rows of vines on a sunny slope
  battlefield, no man's land: a torn muddy field with wire and broken posts
  camp, campsite, campfire: a forest camp with small tents round a fire
  border, checkpoint: a lonely road barrier with a striped pole
  cornfield, wheat field, rice field, paddy: tall rows of ripe crops under a wide sky
  prairie, steppe, moor, heath, plain, plains: an endless yellow plain with lone trees
  rock, rocks, peninsula: a bare weathered rock above the surf
  ridge, ledge, plateau, crater, volcano: a high bare ridge of dark stone
  reef, lagoon: a shallow turquoise lagoon over coral
  wreck, shipwreck: a broken hull half sunk in sand
  jetty, marina: a long jetty with moored sailing boats
  quarry, building site, construction site, scaffold: a dusty site of cut stone and scaffolds
  car park, parking lot, petrol station, gas station: a wide lit forecourt with painted lines
  bus stop, crossroads, roundabout: a lonely crossroads with a tilted signpost
  motorway, freeway: a broad motorway with steel rails
  bazaar: a crowded bazaar lane under hanging cloths
  fairground, fair, carnival, funfair: a bright fairground with striped tents and a big wheel
  zoo: a winding zoo path between high railings
  touchline, sideline: the chalked edge of a pitch below packed rows of seats
  rink, ice rink: a wide white ice rink with low boards and high lamps
  court, tennis court: a marked court with a low fence
  racecourse: a long grass racecourse behind white rails
  allotment, vegetable patch, flower bed: neat rows of vegetables beside a water butt
  veranda, fire escape: an iron fire escape on a brick wall
  dump, scrapyard, junkyard: heaps of rusted scrap under a grey sky
  dam, reservoir: a great concrete dam above dark water
  ditch, puddle: a wet roadside ditch with long grass
  lawn: a clipped green lawn with striped mowing lines
  maze, hedge: a tall clipped hedge with narrow openings
  windmill: a tall windmill on a low green hill
  pyramid, pyramids: a great stone pyramid in a sandy desert
  savanna, savannah: an endless yellow plain with flat-topped trees
  oasis: a ring of palms round a small pool in the sand
  iceberg, ice floe, fjord: a blue-white ice wall above black water
  thicket, undergrowth: a dense thorny thicket with low gaps
  anthill, hive, beehive: a busy mound riddled with small holes
  cart: an open wooden cart with high wheels
  snow globe: a tiny snowy village under a round glass dome
  fort, fortress, stronghold: thick high walls with a heavy gate and a flag above
  castle walls: tall castle walls with towers and a heavy gate
  church front: an old stone church with a tall tower beside its nave
  house front: a cottage with a steep roof and a wooden door behind a low fence
`);

/** What comes, goes and is found; it is where somebody is only for who is in or on it. */
const vehicles = words(
  'starship steamship warship sailboat speedboat trawler freighter frigate tanker cutter brig tug yacht schooner steamer liner car taxi cab bus tram train van truck lorry wagon carriage cart boat ship ferry raft spaceship spacecraft shuttle ambulance submarine plane aeroplane airplane airliner capsule caravan trailer airship zeppelin',
);
export const isVehicle = (noun: string): boolean => vehicles.has(noun);

const INDOORS = /^\p{L}{2,}(?:room|house|shop|hall)$/u;
const OUTDOORS = /^\p{L}{2,}(?:yard|field|land)$/u;
const NO_PLACE =
  /^(?:mushroom|groom|bridegroom|bishop|archbishop|shall|garland|gland|headland|greenhouse|doghouse|birdhouse|dollhouse|household)$/;

/** Whether a place is under a roof, by its noun. */
export const isIndoors = (noun: string): boolean =>
  indoorPlaces.has(noun) || (!outdoorPlaces.has(noun) && INDOORS.test(noun));

/** Whether a lower-case word or pair of words is a place: of the lists, or by its ending. */
export const isPlaceWord = (word: string): boolean =>
  indoorPlaces.has(word) ||
  outdoorPlaces.has(word) ||
  (!NO_PLACE.test(word) && (INDOORS.test(word) || OUTDOORS.test(word)));

/** Things and people that tell where a story plays that names no place. */
export const telltales = table(`
  oven, whisk, dough, flour, soup, pan, recipe, eggs, butter, cake, chef, stove, kettle, fridge, pancakes, waffles: kitchen
  jury, lawyer, verdict, prosecutor, defendant, juror: courtroom
  teacher, pupil, pupils, lesson, homework, blackboard, classmates: classroom
  nurse, doctor, patient, surgeon, bandage, x-ray: ward
  goal, goalkeeper, penalty, referee, striker, striker's, kick-off: football pitch
  sail, sails, mast, anchor, rigging, sailors, oar, oars, crew: deck
  astronaut, astronauts, rocket, orbit, airlock, spaceship, spacesuit, satellite, module, gravity: spaceship
  passenger, passengers, conductor, carriage, rails: train
  altar, priest, hymn, pew, pews: church
  audience, actor, actress, spotlight, encore: theatre
  photocopier, invoice, invoices, accounting, password, passwords, desk, keyboard, meeting, boss, printer, stapler, colleague: office
  detective, suspect, interrogation, handcuffs, officer: interview room
  cow, cows, hay, farmer, plough, tractor, hen, hens: farm
  tide, seashell, shells, crab, gulls, sandcastle: beach
  moss, acorn, wolf, bear, fox, deer, owl, branches: forest
  glacier, ski, skis, avalanche, rope: mountain
  bed, pillow, blanket, lullaby, mattress: bedroom
  seeds, weeds, spade, tulips, roses, flowers: garden
  net, nets, trout, riverbed, paddle, canoe: river
  car, wheel, truck, tyre, hitchhiker, engine: road
  snail, snails, beetle, beetles, ivy, worm, lettuce, cabbage, cabbages, hedgehog, pumpkin, bees: garden
  marathon, parade: street
  bus, taxi, traffic, pavement, tram, lamppost, shopkeeper, bicycle: street
  whale, dolphin, anchor, sailor, lighthouse, lifeboat, harpoon, boat, fisherman: sea
  squirrel, acorn, roots, mushroom, mushrooms, hedgehogs, woodpecker: forest
  camel, camels, scorpion, cactus, mirage: desert
  dragon, knight, king, queen, throne, crown, moat, princess: castle
  coffin, tombstone, gravedigger: graveyard
  score, kick, trophy, coach, football, touchdown, defender, defenders, dribbles: football pitch
  cradle, cot, nightmare, teddy, pyjamas: bedroom
  penguin, penguins, iceberg, sledge, igloo, walrus: snowfield
  monkey, monkeys, parrot, vines, jaguar: jungle
  robot, robots, experiment, microscope, formula, beaker: laboratory
  waiter, menu, wine, starter, napkin, tablecloth: restaurant
  suitcase, passport, plane, luggage, stewardess: airport
  clown, elephant, juggler, acrobat, trapeze, ringmaster, tent: circus
  painting, statue, curator, exhibit, sculpture: museum
  horse, saddle, cowboy, lasso, cattle: prairie
  computer, laptop, spreadsheet, email, intern: office
  violin, cello, trombone, rehearsal, orchestra: theatre
  mother, father, grandmother, grandfather, spoon, spoons, letterbox, teapot, rug, doorbell: living room
  babysitter, teacup, piano, table, wallpaper, sofa, television, telephone, radio, lamp, armchair, carpet: living room
  magician, curtain, applauds, applause, show, rehearses: theatre
  tailor, sews, scissors, stitches, cobbler, blacksmith, carpenter, watchmaker, potter, anvil: workshop
  barista, latte, espresso, cappuccino, coffee: café
  dentist, dentist's, toothache: surgery
  boxer, champion, knockout, uppercut: boxing ring
  customer, till, counter, price: shop
`);
