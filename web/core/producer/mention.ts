import type { Token } from './tokens.ts';

/** A word or phrase of a unit that means a member of the cast; an owner is named only as whose something is. */
export type Mention = {
  id: string;
  from: number;
  to: number;
  pronoun: boolean;
  governed: boolean;
  owner?: boolean;
};

/** "a boy named Silas" is said once. */
export const saidOnce = (mentions: readonly Mention[], tokens: readonly Token[]): Mention[] =>
  mentions.reduce<Mention[]>((said, mention) => {
    const last = said.at(-1);
    const between = tokens.slice(last?.to, mention.from).map(({ lower }) => lower);
    const isNamed = last?.id === mention.id && /^(?:named|called)$/.test(between.join(' '));
    return isNamed ? [...said.slice(0, -1), { ...last, to: mention.to }] : [...said, mention];
  }, []);
