import type { Bible } from '../bible.ts';

/** Whether a story is of the days before engines and electric light, by what its bible says of style and atmosphere. */
export const isLongAgo = ({ style, atmosphere }: Bible): boolean =>
  past.test(`${style}, ${atmosphere}`.toLowerCase());

const past =
  /\b(long ago|medieval|middle ages|antiquity|renaissance|baroque|rococo|1[0-8]\d\d|(1[0-8]|[1-9])th[- ]century)\b/;

/** Words of things that nobody had then; who is called so had another trade. */
export const modern =
  /\b(printer|copier|computer|laptop|television|refrigerator|vending|elevator|microphone|light switch|floor lamp|lamp post|flashlight|traffic|vacuum|camera|telephone|radio)\b/;
