import type { Member } from './cast.ts';
import { beingOf, type Phrase } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { Unit } from './units.ts';

/** "Grum is the smallest of the giants", "one of the dwarves": what somebody with a name is. */
export function kindsTold(units: readonly Unit[], members: readonly Member[]): void {
  for (const member of members) {
    if (!member.named || member.noun !== '') continue;
    const being = member.phrases
      .filter(({ named }) => named)
      .map((phrase) => kindAfter(units[phrase.unit]?.tokens ?? [], phrase))
      .find((one) => one !== undefined);
    if (being !== undefined) [member.noun, member.kind] = [being.head, being.kind];
  }
}

function kindAfter(tokens: readonly Token[], { to }: Phrase): ReturnType<typeof beingOf> {
  const [is, ...rest] = tokens.slice(to, to + 7).map(({ lower }) => lower);
  const of = rest.indexOf('of');
  const picked = /^(?:one|the \S+est|the (?:last|first|only|best|worst|most \S+))$/.test(
    rest.slice(0, of).join(' '),
  );
  if (!/^(?:is|was)$/.test(is ?? '') || of < 1 || !picked || rest[of + 1] !== 'the') return undefined;
  const being = rest.slice(of + 2, of + 4).map((word) => beingOf(word));
  return being.find((one) => one?.plural === true);
}

/** The captain of a team plays, the captain of soldiers is an officer: neither is at sea. */
export function captainsByStory(units: readonly Unit[], members: readonly Member[]): void {
  const text = units.map((unit) => unit.text).join(' ');
  const calling = SEA.test(text)
    ? undefined
    : isGame(text)
      ? 'player'
      : ARMY.test(text)
        ? 'lieutenant'
        : undefined;
  for (const member of members) if (member.noun === 'captain' && calling !== undefined) member.noun = calling;
}

const SEA =
  /\b(?:ship|deck|sail|sails|sailors?|harbou?r|crew|spaceship|starship|space|plane|pilot|boat|sea|ocean|navy)\b/i;
/** Two words of a game, and none of a watch. */
const isGame = (text: string): boolean =>
  new Set(text.toLowerCase().match(GAME) ?? []).size > 1 && !/\b(?:police|guards?|detectives?)\b/i.test(text);
const GAME =
  /\b(?:team|pitch|goalkeeper|penalty|referee|coach|football|soccer|hockey|basketball|volleyball|rugby|cricket|match|ball|players?)\b/gi;
const ARMY = /\b(?:soldiers?|troops|army|fort|regiment|battalion|muskets?|cavalry|garrison|barracks)\b/i;

/** "Sato and Lindqvist share an office. He is tidy; she eats.": in this order, where nothing else tells it. */
export function sexesInOrder(units: readonly Unit[], members: readonly Member[]): void {
  members.forEach((first, index) => {
    const second = members[index + 1];
    const pair = pairOf(first, second);
    if (second === undefined || pair === undefined || !isJoined(units, pair)) return;
    const next = (units[pair[0].unit]?.sentence ?? 0) + 1;
    const said = units.filter(({ sentence }) => sentence === next).flatMap(({ tokens }) => tokens);
    const subjects = said.map(({ lower }) => lower).filter((word) => /^(?:he|she)$/.test(word));
    if (!/^(?:he|she)$/.test(said[0]?.lower ?? '') || new Set(subjects).size !== 2) return;
    [first.sex, second.sex] = subjects[0] === 'he' ? ['male', 'female'] : ['female', 'male'];
  });
}

/** The first words for two with names of which neither tells a sex by itself. */
function pairOf(first: Member, second: Member | undefined): [Phrase, Phrase] | undefined {
  const [a, b] = [first.phrases[0], second?.phrases[0]];
  const named = first.named && second?.named === true && a?.named === true && b?.named === true;
  return named && a.unit === b.unit && b.from === a.to + 1 ? [a, b] : undefined;
}

const isJoined = (units: readonly Unit[], [{ unit, to }]: [Phrase, Phrase]): boolean =>
  units[unit]?.tokens[to]?.lower === 'and';
