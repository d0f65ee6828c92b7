import * as drawing from '../../web/core/rough/animal.ts';
import * as doings from '../../web/core/rough/doings.ts';
import * as outdoors from '../../web/core/rough/places/outdoors.ts';
import * as rooms from '../../web/core/rough/places/rooms.ts';
import * as things from '../../web/core/rough/props.ts';
import * as robots from '../../web/core/rough/machine.ts';
import * as species from '../../web/core/rough/species.ts';
import * as vehicles from '../../web/core/rough/vehicle.ts';
import type { Vocabulary } from '../../web/core/rough/vocabulary.ts';

/** All that can be drawn. */
export const everything: Vocabulary = {
  things: { ...things, ...doings },
  animals: { ...species, ...drawing, ...robots },
  vehicles,
  rooms,
  outdoors,
};
