import { words } from './lists.ts';

const plants =
  words(`acorn alder apple apricot artichoke ash aspen aubergine bamboo banana barley bean beech beet berry birch bluebell bramble branch
  briar broccoli bud bulb bush buttercup cabbage cactus carrot cedar cherry chestnut clover corn cornflower cress crocus
  cypress daffodil dahlia daisy dandelion elm eucalyptus fern fig fir flax flower garlic geranium gorse grape grapevine grass hawthorn
  hazel heather hemlock hemp holly hyacinth iris ivy jasmine juniper kelp larch laurel lavender leaf leek lemon lettuce lichen lilac
  lily lime lotus magnolia mahogany maize mango maple marigold mimosa mint mistletoe moss mulberry mushroom nettle oak oat olive onion orange
  orchid palm pansy parsley peach pear peony petal petunia pine plum poplar poppy potato primrose pumpkin radish reed
  rhododendron root rose rosemary rowan rye sage sapling seed seedling shoot shrub snowdrop spruce squash stalk stem strawberry sugarcane sunflower
  sycamore thistle thorn thyme toadstool tomato tree trunk tulip turnip twig vine violet walnut wheat willow wisteria yam yew`);

/** Whether a lower-case word, of one or of many, is a plant or a part of one: it grows, but nobody plays it. */
export const isPlant = (word: string): boolean =>
  [
    word,
    word.replace(/s$/, ''),
    word.replace(/es$/, ''),
    word.replace(/ies$/, 'y'),
    word.replace(/ves$/, 'f'),
  ].some((one) => plants.has(one));
