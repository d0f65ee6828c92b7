import type { Sketch } from '../sketch.ts';
import * as fittings from './fittings-open.ts';
import { furnish } from './furnish.ts';
import { desert, field, forest, openGround, park } from './open.ts';
import type { DrawPlace, PlaceKind } from './stage.ts';
import { square, street } from './town.ts';
import {
  alley,
  basin,
  cliff,
  damWall,
  hedgeMaze,
  iceWall,
  lot,
  moonscape,
  motorway,
  pyramid,
  rails,
  rapids,
  volcano,
  waterfall,
} from './vistas.ts';
import { put } from './works.ts';

/* Places under the sky that are known by one sight. */

/** Sketches on some ground: where across, how far behind the cast, what. */
const sight =
  (base: DrawPlace, ...built: readonly (readonly [x: number, depth: number, sketch: Sketch])[]): DrawPlace =>
  (stage) => {
    base(stage);
    for (const one of built) put(stage, ...one);
  };

const kind = (words: RegExp, draw: DrawPlace): PlaceKind => ({ words, draw, isWhole: true });

/** They come before all others under the sky. */
export const landmarks: readonly PlaceKind[] = [
  kind(/\bwaterfalls?\b/, waterfall),
  kind(/\b(rapids|white ?water|torrent)\b/, rapids),
  kind(/\b(cliffs?|cliff edge|precipice)\b/, cliff),
  kind(/\bvolcano(es)?\b/, volcano),
  kind(/\b(glaciers?|iceberg|ice (wall|floe|cave|field)|fjord)\b/, iceWall),
  kind(/\b(?<!honey)moon\b/, moonscape),
  kind(/\bpyramids?\b/, pyramid),
  kind(/\b(?<!whirl)(swimming ?|indoor |paddling )?pool\b/, basin),
  kind(/\b(maze|labyrinth)\b/, hedgeMaze),
  kind(/\b((?<!bowling )alley|alleyway|back ?street|back ?alley)\b/, alley),
  kind(/\b((railway|train|rail|tram) ?(tracks?|line)|(railway )?(rails|sidings?)|railway)\b/, rails),
  kind(/\b(dam|reservoir)\b/, damWall),
  kind(/\b(motorway|highway|freeway|autobahn)\b/, motorway),
  kind(
    /\b(car park|parking (lot|garage|space)|parking)\b/,
    sight(lot, [0.16, 0.75, fittings.parked], [0.78, 0.75, fittings.parked]),
  ),
  kind(/\b((petrol|gas|filling|service) station)\b/, sight(lot, [0.74, 0.8, fittings.pumps])),
  kind(
    /\b(airport|runway|airfield|tarmac)\b/,
    sight(lot, [0.7, 0.62, fittings.airliner], [0.1, 0.6, fittings.airTower]),
  ),
  kind(
    /\bvineyards?\b/,
    sight(openGround, [0.1, 0.7, fittings.vines], [0.66, 0.6, fittings.vines], [0.96, 0.9, fittings.vines]),
  ),
  kind(
    /\b(corn|maize) ?fields?\b/,
    sight(openGround, [0.1, 0.8, fittings.corn], [0.5, 0.6, fittings.corn], [0.88, 0.85, fittings.corn]),
  ),
  kind(
    /\b(wheat|barley|rye|grain) ?fields?\b|\bfields? of (wheat|corn|barley)\b/,
    sight(
      openGround,
      [0.14, 0.7, fittings.ears],
      [0.62, 0.7, fittings.ears],
      [0.1, 1.05, fittings.ears],
      [0.9, 1.05, fittings.ears],
    ),
  ),
  kind(
    /\borchards?\b/,
    sight(
      openGround,
      [0.1, 0.9, fittings.fruitTree],
      [0.34, 0.55, fittings.fruitTree],
      [0.62, 0.6, fittings.fruitTree],
      [0.88, 0.9, fittings.fruitTree],
    ),
  ),
  kind(
    /\b(cemetery|graveyard|churchyard|graves?|tomb)\b/,
    sight(
      openGround,
      [0.1, 0.95, fittings.gravestone],
      [0.26, 0.65, fittings.graveCross],
      [0.6, 0.6, fittings.gravestone],
      [0.74, 0.9, fittings.graveCross],
      [0.9, 0.75, fittings.gravestone],
    ),
  ),
  kind(
    /\b(playground|play ?park)\b/,
    sight(openGround, [0.14, 0.85, fittings.swings], [0.78, 0.9, fittings.slide]),
  ),
  kind(/\b(zoo|menagerie)\b/, sight(park, [0.12, 0.8, fittings.cage], [0.8, 0.8, fittings.cage])),
  kind(/\bcircus\b/, sight(openGround, [0.72, 0.72, fittings.bigTop], [0.12, 0.7, fittings.booth])),
  kind(/\bfountain\b/, sight(square, [0.7, 0.9, fittings.fountain])),
  kind(
    /\b(battle ?field|no man['’]s land|front line|war zone)\b/,
    sight(
      openGround,
      [0.78, 0.85, fittings.wire],
      [0.12, 0.8, fittings.stump],
      [0.6, 0.45, fittings.smoke],
      [0.24, 0.4, fittings.smoke],
    ),
  ),
  kind(
    /\b(jungle|rainforest)\b/,
    sight(forest, [0.08, 1, fittings.fern], [0.64, 0.7, fittings.fern], [0.92, 1.05, fittings.fern]),
  ),
  kind(
    /\b(savannah?|serengeti)\b/,
    sight(openGround, [0.12, 0.6, fittings.acacia], [0.8, 0.9, fittings.acacia]),
  ),
  kind(/\b(basketball court|basketball)\b/, sight(lot, [0.84, 0.9, fittings.basket])),
  kind(/\bwell\b(?![- ](lit|kept|worn|used|known))/, sight(openGround, [0.74, 0.95, fittings.well])),
  kind(/\bbus (stop|shelter)\b/, sight(street, [0.76, 0.95, fittings.shelter])),
  kind(/\bwindmills?\b/, sight(field, [0.74, 0.75, fittings.windmill])),
  kind(
    /\b(scrap ?yard|junk ?yard|dump|rubbish tip|landfill)\b/,
    sight(openGround, [0.14, 0.8, fittings.wreckHeap], [0.76, 0.95, fittings.wreckHeap]),
  ),
  kind(/\boasis\b/, (stage) => {
    desert(stage);
    furnish(
      stage,
      [
        ['palm tree', 0.62],
        ['palm tree', 0.9],
      ],
      false,
    );
    const { pen, width, horizon, bottom } = stage;
    pen.blob(
      width * 0.76,
      horizon + (bottom - horizon) * 0.44,
      width * 0.2,
      (bottom - horizon) * 0.14,
      pen.tones.mid,
    );
  }),
];
