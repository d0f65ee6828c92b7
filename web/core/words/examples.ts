export type ExampleStory = { title: string; frames: number; hint: string; text: string };

/** Stories to start from on a first visit: a winter adventure, a comedy of every day, a night at sea. */
export const examples: readonly ExampleStory[] = [
  {
    title: 'The Last Letter',
    frames: 7,
    hint: 'A mail carrier and her dog cross a pass in snow',
    text:
      'Before sunrise Lena, the mail carrier of a mountain village, finds an old letter in the post office. It ' +
      'is addressed to Ivo, who keeps bees beyond the pass. She buttons her red coat, whistles for her grey dog ' +
      'Bruno and walks up the mountain road. At noon a storm swallows the road. Lena falls to her knees in the ' +
      'snow, and Bruno barks until she follows him. After dark they reach a hut with one yellow window. Ivo ' +
      'sits in his armchair by the stove, reads the letter and laughs until he cries. In the morning he walks ' +
      'down the mountain road with Lena and Bruno to answer it in person.',
  },
  {
    title: 'Rooftop Tomatoes',
    frames: 5,
    hint: 'A retired driver grows a tomato on a roof in the city',
    text:
      'Mr. Okafor, a retired bus driver in a yellow cardigan, carries a tomato plant up the stairs of a tall ' +
      'house. On the grey roof he waters the plant every morning. In July a storm breaks over the roof. Mina, a ' +
      'girl from the ninth floor, runs across the roof with a ruler and sticking plaster. She kneels beside the ' +
      'plant and ties it to the ruler. In the evening she and Mr. Okafor sit on a bench on the roof and talk. ' +
      'In September Mina and Mr. Okafor eat the first tomato on the roof.',
  },
  {
    title: 'The Lamp Keeper',
    frames: 9,
    hint: 'A lighthouse goes dark and a ship comes closer',
    text:
      'On an island of black rock young Ana lights the lighthouse lamp every night, as her grandfather taught ' +
      'her. One autumn evening the lamp stays dark: somebody has taken the brass key. Far out a ship sails ' +
      'towards the reef. Ana searches the workshop with a lantern. In the flooded cellar she finds a lost ' +
      'sailor in a torn blue coat. He sits in the corner with the key in his hand, afraid of every light. She ' +
      'hands him her lantern and asks for his help. Together they run up the hill to the lighthouse. In the ' +
      'lamp room Ana turns the key, and the light shines across the water. At dawn Ana and the sailor stand on ' +
      'the rocks and wave to the ship.',
  },
];
