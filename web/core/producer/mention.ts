/** A word or phrase of a unit that means a member of the cast. */
export type Mention = { id: string; from: number; to: number; pronoun: boolean; governed: boolean };
