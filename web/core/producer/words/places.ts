import { table } from './lists.ts';

/** Place nouns and what a camera sees there. */
export const indoorPlaces = table(`
  shop, store, bakery, market hall: a small crowded shop with wooden shelves and a worn counter
  kitchen, galley: a narrow kitchen with hanging copper pans and a tiled stove
  bedroom, nursery: a small bedroom with a patchwork quilt and a round window
  room, parlour, lounge: a modest room with faded wallpaper and a wooden floor
  hall, town hall, ballroom: a wide hall with tall windows and a polished floor
  corridor, hallway, passage: a long narrow corridor with doors on both sides
  cellar, basement, vault: a low stone cellar with crowded shelves
  attic, loft: a dusty attic with slanted beams and a skylight
  library, archive: a tall library with ladders and rows of old shelves
  school, classroom: a plain classroom with wooden desks and a blackboard
  hospital, clinic, ward: a pale quiet ward with rows of white beds
  church, temple, chapel, cathedral: a tall stone nave with coloured windows
  museum, gallery: a white gallery with framed pictures and a polished floor
  theatre, theater, stage, opera, opera house, orchestra pit: a dim theatre with red curtains and footlights
  workshop, studio, forge, garage: a cluttered workshop with benches and hanging tools
  factory, mill: a vast brick factory with iron machines
  office: a cramped office with stacks of paper and a desk lamp
  tavern, inn, pub, bar, café, cafe, restaurant: a low-beamed tavern with small tables and warm lamps
  prison, cell, dungeon: a bare stone cell with a barred window
  cave, cavern, burrow, den, tunnel, mine: a dark rocky cave with damp uneven walls
  booth, photo booth: a narrow old photo booth with a pleated curtain
  laboratory, lab: a bright laboratory with glass flasks and humming machines
  palace, castle: a grand stone hall with banners and tall pillars
  cabin, hut, cottage, shed, barn: a rough timber cabin with one small window
  lift, elevator: a narrow old lift with brass buttons and a folding gate
  compartment, car, carriage, sleeping car, train, tram, bus: a narrow railway car with wood panels and small lamps
  cockpit, spaceship, spacecraft, capsule: a tight spaceship cabin with glowing panels
  bathroom: a small tiled bathroom with a claw-foot tub
  stairs, staircase, stairwell: a steep worn staircase with an iron rail
  floor, apartment, flat: a small apartment with potted plants and tall windows
  house, home: a small cosy house with creaking floorboards
  mantelpiece, hearth, fireplace: a stone fireplace with a broad wooden mantelpiece
  station: an old railway station with an iron roof and empty platforms
  lighthouse: a round white lighthouse room with a great glass lamp
  hotel, lobby: a faded hotel lobby with potted palms and a long counter
  van, truck, lorry: the cramped back of an old van with a small rear window
  airlock, hull: a narrow steel airlock with heavy round doors
  greenhouse: a glass greenhouse crowded with green leaves
`);

export const outdoorPlaces = table(`
  forest, wood, woods, jungle: a dense forest of tall mossy trunks and ferns
  clearing, glade: a sunlit forest clearing ringed with ferns
  tree, hollow tree: a huge gnarled tree with a hollow trunk
  garden, orchard: a walled garden with flower beds and fruit trees
  park, playground: a green park with benches and old trees
  field, meadow, pasture: a wide grassy meadow with wildflowers
  farm, farmyard: a small farm with a red barn and muddy yard
  hill, hills, hillside, slope: a steep green hill under a wide sky
  mountain, mountains, peak, summit, cliff: a bare rocky mountain with patches of snow
  valley, canyon, gorge: a deep green valley between steep slopes
  river, stream, brook, canal, creek: a winding river between reedy banks
  riverbank, bank: a sloping grassy bank by the water
  lake, pond, well: a still lake edged with reeds
  waterfall: a white waterfall over dark rocks
  sea, ocean, strait, bay, waves: an open grey-green sea with rolling waves
  beach, shore, coast, sand, dunes: a long sandy beach with low waves
  island: a small rocky island with wind-bent trees
  harbour, harbor, port, dock, quay, pier: a wooden pier with mooring posts above dark water
  ship, boat, ferry, deck, raft: the worn wooden deck of a small ship
  bridge: a long stone bridge over slow water
  street, alley, lane, avenue, kerb, curb, pavement, sidewalk: a narrow cobbled street between old houses
  road, path, track, trail, highway: a winding dirt road between low hedges
  square, plaza: a broad paved town square with old facades
  marketplace, market: rows of market stalls under striped awnings
  fountain: a round stone fountain in a paved square
  town, village: a small town of crooked roofs and chimneys
  city, capital: a crowded city of tall buildings and narrow streets
  yard, courtyard, backyard: a small brick courtyard with washing lines
  roof, rooftop, rooftops: a tiled rooftop above a sea of chimneys
  balcony, terrace: a narrow iron balcony high above the street
  tower, belfry, clock tower: a tall stone clock tower with a white dial
  wall, gate: a high brick wall overgrown with ivy
  windowsill: a deep window with a wooden sill
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
  airport, runway: a broad concrete runway with distant lights
  platform, railway: a long railway platform with iron lamps
  mars: a red dusty plain of scattered rocks under a pale orange sky
  moon: a grey cratered plain under a black starry sky
  space, orbit: black space full of stars above a curved planet
  planet: a strange rocky plain under two small moons
  sky, clouds: an open sky above drifting clouds
  nest: a round nest of twigs high in a tree
  vineyard: rows of vines on a sunny slope
`);

/** Whether a lower-case word or pair of words is a place. */
export const isPlaceWord = (word: string): boolean => indoorPlaces.has(word) || outdoorPlaces.has(word);
