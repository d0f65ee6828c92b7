export type ExampleStory = { title: string; frames: number; hint: string; text: string };

/** Stories to start from on a first visit: a winter adventure, a comedy of every day, a night at sea. */
export const examples: readonly ExampleStory[] = [
  {
    title: 'The Last Letter',
    frames: 7,
    hint: 'A mail carrier and her dog cross a pass in snow',
    text:
      'Before sunrise Lena, the mail carrier of a mountain village, finds a letter that has slipped behind the ' +
      'sorting shelf. It is ten years old and addressed to Ivo, who keeps bees beyond the pass. She buttons her ' +
      'red coat, whistles for her grey dog Bruno and starts to climb. At noon a storm swallows the road. Lena ' +
      'sinks to her knees in the snow; Bruno digs out a marker pole and barks until she follows. After dark they ' +
      'reach a hut with one yellow window. Ivo reads the letter by the stove and laughs until he cries. In the ' +
      'morning he walks down with them to answer it in person.',
  },
  {
    title: 'Rooftop Tomatoes',
    frames: 5,
    hint: 'A retired driver plants a garden nine floors up',
    text:
      'Mr. Okafor, a retired bus driver in a yellow cardigan, carries one tomato seedling up nine floors because ' +
      'the lift is broken again. On the grey roof he ties it to an old antenna and greets it every morning. In ' +
      'July a storm snaps the stem. Mina, the girl from the ninth floor, comes with a ruler and sticking plaster, ' +
      'and together they splint it. In September the whole house sits at one long table under the antennas, and ' +
      'everybody gets exactly one slice.',
  },
  {
    title: 'The Lamp Keeper',
    frames: 9,
    hint: 'A lighthouse goes dark and a ship comes closer',
    text:
      'On an island of black rock young Ana winds the lighthouse lamp every night, as her grandfather taught her. ' +
      'One autumn evening the great lens stays dark: somebody has taken the brass key. Far out a ship turns ' +
      'towards the reef. Ana searches the workshop and the boat shed. In the flooded cellar wet footprints lead ' +
      'her to a hidden door. Behind it sits a lost sailor in a torn blue coat, the key in his fist, afraid of ' +
      'every light. She hands him her lantern and asks for his help. Together they climb the stairs, turn the key ' +
      'and swing the beam across the water. The ship passes. At dawn the sailor waves to it from the gallery.',
  },
];
