/** A word or phrase of a unit that means a member of the cast; an owner is named only as whose something is. */
export type Mention = {
  id: string;
  from: number;
  to: number;
  pronoun: boolean;
  governed: boolean;
  owner?: boolean;
};
