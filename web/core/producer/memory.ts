import type { Member } from './cast.ts';
import { hurtIn, type Clause } from './subjects.ts';
import type { Mention } from './mention.ts';
import { beingOf } from './phrases.ts';
import type { Unit } from './units.ts';

/** Whether one of known sex is meant rather than one of unknown sex: a person rather than a beast, else who is near. */
const isLikelier = (sure: Member, found: Member, near: boolean): boolean =>
  found.kind === 'person'
    ? near && sure.kind === 'person'
    : sure.kind === 'person' || (near && sure.kind === found.kind);

/** For so many units somebody is still about. */
const LATELY = 5;

/** Who was spoken of lately. */
export class Memory {
  subject: Member | null = null;
  /** Who did with the subject what the unit before told. */
  beside: Member[] = [];
  /** Who is "we" with the teller. */
  companions: Member[] = [];
  /** Of whom "the tall one" is one. */
  group: Member | undefined;
  /** The unit before was about a thing. */
  thing = false;
  /** The unit before was about several things. */
  things = false;
  /** The sentence in which a thing was touched last: there, "it" is that thing. */
  touched = -1;
  /** The sentence in which several things were touched last: there, "they" may be those things. */
  touchedMany = -1;
  /** The sentence in which a thing was thrown or given last: what is caught and taken next is that thing. */
  thrown = -9;
  /** How many units were read. */
  units = 0;
  /** The last clause with anybody in it. */
  clause: Clause | undefined;
  /** Of whom the last sentence told, where it ended on somebody else: "barked until the cat ran". */
  main: Member | undefined;
  #together: Member[] = [];
  /** The two of whom the last units told, and of nobody else: "picked up the goose and carried her". */
  #met: { two: readonly Member[]; units: number } = { two: [], units: 0 };
  /** Latest first. */
  readonly #recent: Member[] = [];
  readonly #seen = new Map<Member, number>();
  /** Who was "it" is neither "he" nor "she". */
  readonly its = new Set<Member>();
  /** Told of because they are not there. */
  readonly #gone = new Set<Member>();
  /** Whom a sentence meant by a pronoun beside its own subject, who was new in it. */
  #kept: { member: Member; newcomer: Member; sentence: number } | undefined;
  /** How often each was the subject. */
  readonly #led = new Map<Member, number>();

  note(present: Member[], subject: Member | null, thing: boolean, together: string[], things = false): void {
    this.things = things;
    this.#meet(present, subject);
    if (together.length > 1) this.#together = present.filter((member) => together.includes(member.id));
    this.units++;
    if (subject !== null && isUnseen(subject)) return;
    this.thing = thing;
    const order = present.filter((member) => member !== subject);
    for (const member of subject === null ? order : [...order, subject]) this.#touch(member);
    if (subject === null) return;
    this.subject = subject;
    this.#led.set(subject, (this.#led.get(subject) ?? 0) + 1);
  }

  /** Notes who did what to whom in a unit, or what was done to him. */
  tell(
    unit: Unit,
    subject: Member | null,
    present: readonly Member[],
    mentions: { all: readonly Mention[]; acting: readonly Mention[]; verb: number },
  ): void {
    if (present.length === 0 && subject === null) return;
    const depends = this.clause?.sentence === unit.sentence && DEPENDENT.test(unit.tokens[0]?.lower ?? '');
    if (depends) this.main ??= this.clause?.subject ?? undefined;
    else this.main = undefined;
    const others = present.filter((one) => one !== subject);
    const meant = mentions.all.filter(({ pronoun }) => pronoun).map(({ id }) => id);
    const doers = [...new Set(mentions.acting.map(({ id }) => id))];
    const hurt = hurtIn(unit, mentions.verb, mentions.all, others);
    this.clause = { sentence: unit.sentence, subject, others, meant, doers, hurt };
  }

  /** "The fishmonger clapped, and she played him a song": who did the one before of two clauses of a sentence. */
  toldBefore(fits: (member: Member) => boolean, sentence: number, doer?: string): Member | undefined {
    const told = this.clause?.sentence === sentence ? this.clause.subject : null;
    const other = told !== null && told !== undefined && doer !== undefined && told.id !== doer;
    return other && told.kind === 'person' && fits(told) ? told : undefined;
  }

  /** "She walked over to the twins. They looked up": the many of the clause before, where one alone acted. */
  #groupBefore(): Member | undefined {
    const { subject, others = [] } = this.clause ?? {};
    const [group, second] = others;
    const one = subject !== null && subject !== undefined && !subject.plural;
    const people = group?.kind === 'group' && beingOf(group.noun)?.kind === 'person';
    return one && second === undefined && people ? group : undefined;
  }

  #meet(present: readonly Member[], subject: Member | null): void {
    if (subject === null) return;
    const { two, units } = this.#met;
    if (present.every((member) => two.includes(member))) this.#met = { two, units: units + 1 };
    else if (present.length === 2 && !present.some(({ plural }) => plural))
      this.#met = { two: present, units: 1 };
    else this.#met = { two: [], units: 0 };
  }

  /** Whom a memory of the story tells of: nobody new, where somebody is there already. */
  known(members: Member[]): Member[] {
    return this.#recent.length === 0 ? members : members.filter((member) => this.#seen.has(member));
  }

  #touch(member: Member): void {
    const at = this.#recent.indexOf(member);
    if (at >= 0) this.#recent.splice(at, 1);
    this.#recent.unshift(member);
    this.#gone.delete(member);
    this.#seen.set(member, this.units);
  }

  /** Things that are beings too, such as an owl, are "it" for two units only. */
  isNear(member: Member): boolean {
    return this.units - (this.#seen.get(member) ?? -9) < 2;
  }

  latest(fits: (member: Member) => boolean, not?: string): Member | undefined {
    const fit = (member: Member) => fits(member) && member.id !== not;
    const sure = this.#recent.find(
      (member) =>
        fit(member) && member.sex !== 'unknown' && (this.isNear(member) || member.kind === 'person'),
    );
    const leads = sure !== undefined && (this.#led.get(sure) ?? 0) > 1 && this.#wasNear(sure);
    const found =
      (this.subject !== null && fit(this.subject) ? this.subject : undefined) ??
      this.#recent.find(
        (member) =>
          fit(member) && (member.kind === 'person' || (member.sex !== 'unknown' && this.isNear(member))),
      ) ??
      this.#recent.find(fit);
    const unsure = sure !== undefined && found?.sex === 'unknown' && found !== sure;
    return unsure && isLikelier(sure, found, leads || this.isNear(sure)) ? sure : found;
  }

  /** Everybody who was seen lately: "everyone". */
  gathered(): Member[] {
    return this.#there
      .filter((member) => this.units - (this.#seen.get(member) ?? -99) < 2 * LATELY)
      .slice(0, 5);
  }

  /** Somebody who has gone is not meant by "they". */
  forget(gone: Member): void {
    for (const member of this.#recent)
      if (member === gone || (gone.noun !== '' && member.noun === gone.noun)) this.#gone.add(member);
    this.#together = this.#together.filter((member) => !this.#gone.has(member));
    this.companions = this.companions.filter((member) => !this.#gone.has(member));
    if (this.subject !== null && this.#gone.has(this.subject)) this.subject = this.#there[0] ?? null;
  }

  /** Those who were meant by "them" are "they" in the next sentence. */
  gather(members: Member[]): void {
    if (members.length > 1) this.#together = members;
  }

  /** "A policeman rides after him": the story is still about him. */
  keep(member: Member, newcomer: Member, sentence: number): void {
    this.#kept = { member, newcomer, sentence };
  }

  /** Whom a pronoun that opens the next sentence means, rather than who was new in the one before. */
  keptFor(fits: (member: Member) => boolean, sentence: number): Member | undefined {
    const kept = this.#kept;
    const holds =
      kept !== undefined &&
      kept.newcomer === this.subject &&
      sentence > kept.sentence &&
      sentence < kept.sentence + 3;
    return holds && fits(kept.member) ? kept.member : undefined;
  }

  /** Latest first, without those who have gone. */
  get #there(): Member[] {
    return this.#recent.filter((member) => !this.#gone.has(member));
  }

  /** The `count` who acted last: "all three"; people rather than their beasts. */
  last(count: number): Member[] {
    const people = this.#there.filter(({ kind, plural }) => kind === 'person' && !plural);
    return (people.length < count ? this.#there : people).slice(0, count);
  }

  /** Whom "they" means; `but` is somebody who cannot be among them. */
  several(but?: Member): Member[] {
    const recent = this.#known(this.#there.filter((member) => member !== but));
    const many = this.#groupBefore();
    if (many !== undefined) return [many];
    const together = this.#together.filter((member) => member !== but);
    if (together.length > 1) return together;
    const group = recent
      .slice(0, 3)
      .find((member) => member.plural && (this.isNear(member) || recent.length < 3));
    const two = recent.filter((member) => member.kind === 'person' && this.#wasNear(member)).slice(0, 2);
    const beasts = group !== undefined && beingOf(group.noun)?.kind === 'animal';
    if (beasts && two.length === 2 && this.subject !== group) return two;
    return group === undefined ? this.#pair(recent) : [group];
  }

  /** "A caretaker stands there. They do not want to get out.": they are those two of whom the story tells, not who was seen once. */
  #known(recent: Member[]): Member[] {
    const [newest, ...others] = recent;
    const often = (member: Member) => (this.#led.get(member) ?? 0) > 1 && member.kind === 'person';
    const passing =
      newest !== undefined && !newest.plural && !newest.named && (this.#led.get(newest) ?? 0) < 2;
    return passing && others.filter(often).length > 1 ? others.filter(often).slice(0, 2) : recent;
  }

  /** The latest two; of a beast and two people the people, unless the beast had to do with one alone. */
  #pair(recent: Member[]): Member[] {
    const latest = recent.slice(0, 2);
    const { two, units } = this.#met;
    if (units > 1 && two.every((member) => latest.includes(member))) return latest;
    const people = recent.filter((member) => member.kind === 'person' && this.#wasNear(member)).slice(0, 2);
    const mixed = latest.filter(({ kind }) => kind === 'person').length === 1;
    return mixed && people.length === 2 ? people : latest;
  }

  #wasNear(member: Member): boolean {
    return this.units - (this.#seen.get(member) ?? -9) < LATELY;
  }
}

/** What opens a clause that hangs on the one before it. */
const DEPENDENT = /^(?:until|till|while|when|as|because|before|after|since)$/;

/** Whether somebody may be meant by "he" or "she". */
export const is = (sex: 'female' | 'male') => (member: Member) =>
  !member.plural &&
  (member.sex === sex || (member.sex === 'unknown' && (member.kind !== 'machine' || member.named))) &&
  member.id !== 'narrator' &&
  !isUnseen(member);

/** "Somebody knocks. She gets up": she is who hears it. */
const isUnseen = ({ noun, name }: Member): boolean => /^(?:somebody|someone|nobody)$/.test(noun || name);
/** Whether somebody may be meant by "it". */
export const isIt = (member: Member) =>
  !member.plural &&
  (isSmallChild(member) || (member.kind !== 'person' && member.kind !== 'group' && !isHeOrShe(member)));

/** A giant who was "he" before, a dog with a name who was. */
const isHeOrShe = ({ kind, sex, named }: Member): boolean =>
  (kind === 'creature' && (sex !== 'unknown' || named)) || (named && sex !== 'unknown');
const isSmallChild = ({ noun, named, phrases }: Member): boolean =>
  !named &&
  (/^(?:baby|infant)$/.test(noun) || phrases.some(({ adjectives }) => adjectives.includes('alien')));
