import { describe, expect, it } from 'vitest';
import { produceEmbedded } from '../../web/core/producer/embedded.ts';
import { draw } from '../../web/core/rough/draw.ts';
import { kindOf } from '../../web/core/rough/places/places.ts';
import { everything } from './rough-vocabulary.ts';

const { rooms, outdoors } = everything;

/** How the embedded producer tells of somebody there. */
function told(name: string) {
  const text = `Anna is a woman in a red coat. Anna stands in the ${name}.`;
  const { frames, bible } = produceEmbedded({ text, frameCount: 1, arc: null });
  const { shot } = frames[0]!;
  return { shot, bible, place: bible.places.find(({ id }) => id === shot.place) };
}

function kindOfPlace(name: string) {
  const { place } = told(name);
  return place && kindOf(place, (place.indoors ? rooms : outdoors)!.kinds);
}

const named =
  `bakery, laundry, museum, prison, gym, garage, barn, stable, elevator, bathroom, waiting room, post office,
  pharmacy, flower shop, classroom, morgue, throne room, smithy, mill, church, supermarket, casino, nightclub, aquarium,
  observatory, factory, sauna, fire station, control room, tavern, restaurant, attic, greenhouse, cinema, igloo, cockpit,
  lighthouse, savings bank, lobby, laboratory, dance studio,
  waterfall, rapids, riverbank, cliff, volcano, glacier, moon, pyramid, pool, maze, alley, dam, motorway, car park, petrol station,
  airport, vineyard, cornfield, wheat field, orchard, cemetery, playground, zoo, circus, fairground, market, fountain,
  battlefield, jungle, savannah, well, bus stop, windmill, scrapyard, oasis`
    .split(',')
    .map((name) => name.trim());

describe('a place that stories name', () => {
  it.each(named)('is known to the producer and has a drawing of its own: %s', (name) => {
    const kind = kindOfPlace(name);
    expect(kind).toBeDefined();
    expect(named.filter((other) => kindOfPlace(other) === kind)).toEqual([name]);
  });

  it.each(named)('is drawn wide in at most 400 shapes: %s', (name) => {
    const { shot, bible } = told(name);
    const options = { width: 640, height: 360, frameNumber: 1, vocabulary: everything };
    expect(draw({ ...shot, size: 'wide shot' }, bible, options).length).toBeLessThanOrEqual(400);
  });
});
