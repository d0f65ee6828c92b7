import type { Reading } from './refer.ts';

/** How a unit tells of its place, and whom it brings together. */
export type Circumstances = {
  /** Takes nobody along. */
  cutaway?: boolean;
  /** A look elsewhere, at those who are there. */
  aside?: boolean;
  /** Somebody is hidden or shut in there. */
  putAway?: boolean;
  /** "sits there": where the last place was told. */
  there?: boolean;
  /** Nobody rides. */
  resting?: boolean;
  /** Whoever acts has come here: "stands in the door". */
  arriving?: boolean;
  /** After a while nobody is where he was. */
  later?: boolean;
  /** Whoever boards a boat is run after, and takes nobody along. */
  chased?: boolean;
  /** Somebody rides there, on what stood beside him. */
  riding?: boolean;
  /** The same sentence goes on where it has just told a place: "lit a fire by the road and they sang". */
  goesOn?: boolean;
  /** The end of a way that was told before: who went it is there now. */
  reached?: boolean;
  /** A door that was opened shows the place: all go in. */
  opens?: boolean;
  /** Nobody of the story goes there. */
  away?: boolean;
  /** Who else the sentence tells of. */
  company?: string[];
  /** Who is looked at. */
  faced?: string[];
};

/** Follows the story from place to place, and everybody in it. */
export class Whereabouts {
  readonly #opening: string;
  readonly #last = new Map<string, string>();
  readonly #sexes = new Map<string, string>();
  /** Where one of several is: "the shepherds", then "the youngest shepherd". */
  readonly #groups = new Map<string, string>();
  #here: string;
  /** The place that was named last, whoever is there: "a light burns in the kitchen". */
  #named: string | undefined;
  /** Where the story was before somebody was put away, and who was there with him. */
  #left: { from: string; ids: readonly string[] } | undefined;

  constructor(opening: string) {
    this.#opening = opening;
    this.#here = opening;
  }

  /** Where the next unit happens: at the place it names, else where its subject was, else where the story is. */
  next(
    named: string | undefined,
    reading: Reading | undefined,
    anotherSeason: boolean,
    {
      cutaway = false,
      aside = false,
      putAway = false,
      there = false,
      resting = false,
      arriving = false,
      later = false,
      away = false,
      chased = false,
      goesOn = false,
      riding = false,
      opens = false,
      reached = false,
      company = [],
      faced = [],
    }: Circumstances = {},
  ): string {
    if (away && this.#last.size > 0) return this.#here;
    const pointed = there ? this.#named : undefined;
    if (named !== undefined) this.#named = named;
    if (named !== undefined && cutaway && this.#last.size > 0) return named;
    if (named !== undefined && aside) {
      for (const id of actors(reading)) this.#last.set(id, named);
      return named;
    }
    if (later) {
      this.#last.clear();
      this.#left = undefined;
    }
    if (reading?.past === true && named === undefined) return this.#here;
    const before = this.#here;
    if (named !== undefined) this.#here = named;
    else if (pointed !== undefined) this.#here = pointed;
    else if (anotherSeason) this.#here = this.#opening;
    else if (!arriving && !goesOn)
      this.#here = this.#back(reading, [...company, ...faced]) ?? this.#upAgain(reading) ?? this.#here;
    const moved = actors(reading);
    this.#left =
      named !== undefined && putAway && before !== named ? { from: before, ids: moved } : undefined;
    // Who is first seen on a ship takes nobody along to it.
    const boards = VEHICLE.test(named ?? '') && moved.some((id) => this.#last.get(id) === before);
    const many = moved.length > 1 || reading?.subject?.plural === true || (!resting && !chased && boards);
    const together =
      named !== undefined &&
      (opens || reached || (many && moved.some((id) => this.#last.get(id) === before)));
    if (together) for (const [id, at] of this.#last) if (at === before) this.#last.set(id, named);
    if (named !== undefined && riding) for (const id of this.#mountsAt(before)) this.#last.set(id, named);
    for (const id of [...moved, ...faced]) this.#last.set(id, this.#here);
    const { id = '', sex = 'unknown', noun = '', plural = false } = reading?.subject ?? {};
    this.#sexes.set(id, sex);
    if (plural) for (const one of membersOf(noun)) this.#groups.set(one, this.#here);
    return this.#here;
  }

  #mountsAt(place: string): string[] {
    return [...this.#last].filter(([id, at]) => at === place && MOUNT.test(id)).map(([id]) => id);
  }

  /** "hides her brother in the cellar. A soldier kicks the door open": where they were before. */
  #upAgain(reading: Reading | undefined): string | undefined {
    const left = this.#left;
    const subject = reading?.subject?.id;
    const apart = subject !== undefined && !this.#last.has(subject);
    return apart && !actors(reading).some((id) => left?.ids.includes(id)) ? left?.from : undefined;
  }

  /** "In the kitchen the cook hides. Finch holds up the glove": Finch is not in the kitchen but where he was. */
  #back(reading: Reading | undefined, company: readonly string[]): string | undefined {
    if (reading === undefined) return undefined;
    const { subject } = reading;
    const taken = [...this.#last.values()].includes(this.#here);
    const met = [...actors(reading), ...company].some((id) => this.#last.get(id) === this.#here);
    if (!taken || met || this.#isWithin(subject?.id)) return undefined;
    const own = subject && (this.#last.get(subject.id) || this.#groups.get(subject.noun));
    return own ?? this.#beside(reading);
  }

  /** "arrives at the concert hall. Miss Porter cries in the dressing room. Hale crouches": in a room of that house. */
  #isWithin(id: string | undefined): boolean {
    return HOUSE.test(this.#last.get(id ?? '') ?? '') && ROOM.test(this.#here);
  }

  /** "A porter offers her his handkerchief": a newcomer comes to where she is, if she is none of those here. */
  #beside({ mentions }: Reading): string | undefined {
    const here = [...this.#last].filter(([, at]) => at === this.#here).map(([id]) => this.#sexes.get(id));
    const places = new Set(
      mentions
        .filter(({ id, pronoun }) => pronoun && isOther(this.#sexes.get(id), here))
        .flatMap(({ id }) => this.#last.get(id) ?? []),
    );
    return places.size === 1 ? [...places][0] : undefined;
  }
}

/** Whether a pronoun of that sex can mean none of these. */
const isOther = (sex = 'unknown', others: readonly (string | undefined)[]): boolean =>
  sex !== 'unknown' && others.every((other = 'unknown') => other !== 'unknown' && other !== sex);

const HOUSE =
  /(?:^|-)(?:house|home|farmhouse|cottage|apartment|mansion|manor|villa|castle|palace|hotel|inn|museum|theatre|theater|concert-hall|opera)$/;
const ROOM =
  /(?:^|-)(?:\p{L}*room|kitchen|nursery|cellar|basement|attic|stairs|staircase|corridor|hallway|landing|backstage)$/u;

/** What one of a group is called. */
function membersOf(noun: string): string[] {
  if (/^(?:children|kids)$/.test(noun) || noun === 'child') return ['boy', 'girl', 'child'];
  if (noun === 'couple') return ['man', 'woman', 'husband', 'wife'];
  return [noun, noun.replace(/s$/, '')];
}

/** What is ridden. */
const MOUNT =
  /(?:^|-)(?:horse|mare|pony|stallion|steed|foal|donkey|mule|camel|elephant|unicorn|dragon|reindeer|ox)$/;

/** What takes everybody along. */
const VEHICLE =
  /(?:^|-)(?:bus|train|tram|car|van|truck|boat|ship|ferry|plane|spaceship|carriage|wagon|deck|raft|submarine|lift)$/;

/** Who is in a unit and not only spoken of: "addressed to Ivo" brings nobody. */
export function actors(reading: Reading | undefined): string[] {
  if (reading === undefined) return [];
  const { subject, mentions, past } = reading;
  if (past === true) return [];
  const named = mentions.filter((mention) => !mention.governed || mention.pronoun).map(({ id }) => id);
  return [...new Set(subject === null ? named : [subject.id, ...named])];
}
