import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSequence, sequenceIdOf } from '../web/core/producer/build.ts';
import { produceEmbedded } from '../web/core/producer/embedded.ts';
import type { Engine, Settings, Story } from '../web/core/sequence.ts';

/** `npm run examples`: remakes the shareable sequences. Ids and times are fixed, so that the files change only in content. */
type Example = { name: string; hex: string; story: Story; engine: Engine; settings: Settings };

const at = '2026-11-21T10:00:00.000Z';
const wide = (base: number): Settings => ({
  width: 1344,
  height: 768,
  steps: null,
  cfg: null,
  seed: { policy: 'per-frame', base },
});
const shipped = (graph: string): Engine => ({ kind: 'shipped', graph, files: {}, loras: [] });

const examples: Example[] = [
  {
    name: 'the-lamp-at-grey-point',
    hex: '5a17ed01',
    engine: { kind: 'rough' },
    settings: wide(1),
    story: {
      text:
        'At dusk Mira, a lighthouse keeper in a yellow coat, finds the great lamp broken. Out on the sea a small boat is ' +
        'near the rocks, and old Tomas, a fisherman with a grey beard, cannot see the harbour. Mira runs down the stairs ' +
        'with a lantern in her hand. She climbs onto the pier in the rain and waves the lantern over her head. Tomas turns ' +
        'the boat toward the light. At dawn they sit on the steps of the lighthouse and drink tea, and Tomas repairs the lamp.',
      frameCount: 7,
      arc: 'fall-rise',
      family: 'sd35',
    },
  },
  {
    name: 'the-robot-and-the-orchard',
    hex: '5a17ed02',
    engine: shipped('t2i_sd35'),
    settings: wide(201),
    story: {
      text:
        'In a dry valley under two moons, Unit Nine, a small rusty robot with one blue eye, digs a hole and plants a seed. ' +
        'Every morning it carries water from the well across the desert. A fox steals the watering can and drags it into a ' +
        'cave. Unit Nine follows the tracks, finds three hungry cubs in the cave and gives them its blanket. At night the ' +
        'fox brings the can back and lies down beside the robot. In spring they look up at the first white blossom.',
      frameCount: 8,
      arc: 'rise',
      family: 'sd35',
    },
  },
  {
    name: 'the-last-waltz-of-the-gold-room',
    hex: '5a17ed03',
    engine: shipped('t2i_sdxl'),
    settings: wide(401),
    story: {
      text:
        'Inspector Aldous Finch, a thin man in a black coat, enters the empty ballroom of the Hotel Aurora at midnight. A ' +
        'violin lies broken under the chandelier. Signora Bellini, an old singer in a green dress, sits at the piano and ' +
        'will not speak. Finch kneels and finds a white glove beneath the curtain. In the kitchen the young cook hides his ' +
        'right hand in his pocket. Finch holds up the glove. The cook runs through the corridor into the snow, and Bellini ' +
        'begins to play a waltz.',
      frameCount: 9,
      arc: 'three-act',
      family: 'sdxl',
    },
  },
];

for (const { name, hex, story, engine, settings } of examples) {
  const produced = produceEmbedded({ text: story.text, frameCount: story.frameCount, arc: story.arc });
  const frameIds = Array.from({ length: story.frameCount }, (_, index) => `${hex.slice(0, 6)}${String(index + 1).padStart(2, '0')}`);
  const sequence = buildSequence(story, settings, engine, produced, { sequenceId: sequenceIdOf(name, hex), frameIds }, at);
  const folder = path.join(import.meta.dirname, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'sequence.json'), `${JSON.stringify(sequence, null, 2)}\n`);
}
