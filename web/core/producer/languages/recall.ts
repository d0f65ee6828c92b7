import type { Being } from './beings.ts';
import type { Gender } from './lexicon.ts';

/** Who was spoken of lately, by the gender that pronouns have here. */
export class Recall {
  #subjects: Being[] = [];
  #together: Being[] = [];
  /** Latest first. */
  readonly #recent: Being[] = [];

  get subjects(): readonly Being[] {
    return this.#subjects;
  }

  note(subjects: readonly Being[], others: readonly Being[]): void {
    for (const being of [...others, ...subjects]) {
      const at = this.#recent.indexOf(being);
      if (at >= 0) this.#recent.splice(at, 1);
      this.#recent.unshift(being);
    }
    if (subjects.length > 0) this.#subjects = [...subjects];
    if (subjects.length > 1) this.#together = [...subjects];
  }

  /** Whom a pronoun of one means: who acted last, if it fits, else who was named last. */
  one(gender: Gender | undefined, but: readonly Being[] = []): Being | undefined {
    const fits = (being: Being) =>
      !but.includes(being) &&
      !being.member.plural &&
      being.member.id !== 'narrator' &&
      (gender === undefined ||
        being.gender === undefined ||
        being.gender === gender ||
        isChild(being, gender));
    const [subject] = this.#subjects;
    const found =
      subject !== undefined && this.#subjects.length === 1 && fits(subject)
        ? subject
        : this.#recent.find((one) => fits(one));
    if (found !== undefined && found.gender === undefined && gender !== undefined) learn(found, gender);
    return found;
  }

  /** Whom "they" means: those who acted together, else a group, else the last two. */
  several(): Being[] {
    if (this.#subjects.length > 1) return [...this.#subjects];
    const group = this.#recent.slice(0, 3).find(({ member }) => member.plural);
    if (group !== undefined) return [group];
    if (this.#together.length > 1) return this.#together;
    return this.#recent
      .filter(({ member }) => member.kind === 'person' || member.kind === 'animal')
      .slice(0, 2);
  }
}

/** "das Mädchen ... sie". */
const isChild = ({ gender, member }: Being, asked: Gender): boolean =>
  gender === 'n' &&
  ((member.sex === 'female' && asked === 'f') || (member.sex === 'unknown' && asked === 'm'));

/** A pronoun tells what a name did not. */
function learn(being: Being, gender: Gender): void {
  being.gender = gender;
  if (being.member.sex === 'unknown' && being.member.kind === 'person' && gender !== 'n')
    being.member.sex = gender === 'f' ? 'female' : 'male';
}
