import { digestOf } from '../../core/digest.ts';
import type { Failure } from '../../core/failure.ts';
import { migrate } from '../../core/migrate.ts';
import type { Sequence } from '../../core/sequence.ts';
import { isSameRun, saysSame, settleVersions, tellsItsEnd } from '../../core/two-versions.ts';
import { isAnothers, type Db, type Keeper, type KeptDocument } from '../db.ts';
import type { Clock } from '../run/clock.ts';
import type { Chance } from '../run/chance.ts';
import { Beside } from './beside.ts';
import { DocumentSender } from './document-sender.ts';
import type { ShimClient } from './shim-client.ts';

export type Saving = 'saved' | 'saving' | Failure;

/**
 * Ms between two writes for each frame: the server writes its file whole each time, and some take no changes but only
 * the whole document, which grows with its frames. A picture is written down within two seconds for all that.
 */
const PAUSE_PER_FRAME = 100;
const PAUSE_AT_LEAST = 1000;
const PAUSE_AT_MOST = 1800;

const TRY_AGAIN_AT_MOST = 30_000;

/** Writes whose fate is unknown, kept so that the folder's document can be told to be one of ours. */
const UNSURE = 5;

/** Two browsers that draw one run write over each other again and again: who loses so often leaves it to the other. */
const RIVALRIES = 3;

export type WriterParts = {
  shim: ShimClient;
  db: Db;
  clock: Clock;
  chance: Chance;
  /** Whether this tab draws the sequence, the lease looked at. */
  isDrawing: (sequenceId: string) => Promise<boolean>;
  /** This page's name in what it keeps in this browser. */
  page: string;
};

/**
 * The version to be shown in place of ours; `leavesRun`: somebody else draws it. `isHere`: it is that of another tab of
 * this browser, which may draw it.
 */
export type Instead = {
  sequence: Sequence;
  leavesRun: boolean;
  failure: Failure | undefined;
  isHere?: boolean;
};

/**
 * Writes the open document to the folder: merged to one write in a while, at once when it matters, one after the other.
 * What cannot be written is kept in this browser and tried again. Of two versions both are kept. `change` is fired when
 * `saving` changes.
 */
export class SequenceWriter extends EventTarget {
  saving: Saving = 'saved';
  instead: Instead | undefined;
  readonly #parts: WriterParts;
  readonly #beside: Beside;
  readonly #sender: DocumentSender;
  #latest: Sequence | undefined;
  #revision = 0;
  #status: Sequence['status'] | undefined;
  #sent: string[] = [];
  #writing: Promise<void> | undefined;
  #stopWaiting: (() => void) | undefined;
  #stopPutting: (() => void) | undefined;
  #isDisposed = false;
  #lastWrite = -Infinity;
  #failures = 0;
  #rivalries = 0;
  /** Raised when another document is begun: answers to writes of an earlier one mean nothing any more. */
  #turn = 0;
  /** Whether this browser holds what the folder does not. */
  #kept = true;
  /** Whose copy in this browser ours stands on. */
  #over: Keeper | undefined;
  #keeps = 0;
  #drops = 0;
  /** Whether what this browser keeps is ours since we draw. */
  #isKeeper = false;

  constructor(parts: WriterParts) {
    super();
    this.#parts = parts;
    this.#sender = new DocumentSender(parts.shim);
    this.#beside = new Beside(parts.shim, parts.clock, parts.chance);
  }

  /**
   * From now on writes go on top of `revision`, the one that the folder has. What an earlier page could not write of
   * this sequence is written now, or kept beside it where the folder has moved on.
   */
  begin(sequence: Sequence): void {
    if (this.instead?.sequence !== sequence) this.#rivalries = 0;
    this.#reset();
    this.#revision = sequence.revision;
    this.#say('saved');
    void this.#takeUp(sequence);
  }

  /** Writes nothing more of the document: another tab does. */
  drop(): void {
    this.#drops++;
    this.#reset();
  }

  #reset(): void {
    this.#turn++;
    this.#isKeeper = false;
    this.saving = 'saved';
    this.#stopWaiting?.();
    this.#latest = undefined;
    this.#status = undefined;
    this.#sent = [];
    this.#failures = 0;
    this.instead = undefined;
  }

  /** Has the document written soon, or `now`; resolves once it would survive this page, as far as anything can. */
  async write(sequence: Sequence, now: boolean): Promise<boolean> {
    this.#latest = sequence;
    const due = this.#lastWrite + pauseAfter(sequence) - this.#parts.clock.ticks();
    this.#schedule(now ? 0 : Math.max(0, due));
    const isTurn = sequence.status !== this.#status;
    this.#status = sequence.status;
    this.#kept = await this.#keep(this.#stamped(sequence), false, isTurn);
    if (now && !this.#parts.db.lasting) await this.#written(sequence);
    return this.#kept;
  }

  /** The one that the folder has, as far as is known here. */
  get revision(): number {
    return this.#revision;
  }

  /** Whether something waits to be written that the folder has refused so far, or is on its way there. */
  get isBehind(): boolean {
    return this.#latest !== undefined || this.#writing !== undefined;
  }

  /** Says something about the file that the next successful write will clear. */
  warn(failure: Failure): void {
    this.#say(failure);
  }

  /** Resolves when nothing is left to write, or the last write failed. */
  async flush(): Promise<void> {
    this.#stopWaiting?.();
    await this.#writing;
    if (this.#latest) await this.#start();
  }

  /** Whether the folder does not have all of it. */
  get isUnsaved(): boolean {
    return this.isBehind || this.saving !== 'saved';
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#stopWaiting?.();
    this.#stopPutting?.();
  }

  /** Where this browser keeps nothing, the folder must have it before a job is sent. */
  async #written(sequence: Sequence): Promise<void> {
    await this.#writing;
    if (this.#latest === sequence) await this.#start();
  }

  async #takeUp(sequence: Sequence): Promise<void> {
    const turn = this.#turn;
    const kept = await this.#keptHere(sequence.id);
    if (turn !== this.#turn) return;
    this.#over = kept?.by;
    const own = kept && !kept.saved ? migrate(kept.document) : undefined;
    if (!own?.ok) return;
    if (saysSame(own.value, sequence)) return this.#writeFirst(sequence);
    await this.putBeside(own.value, sequence);
  }

  /** Keeps as a sequence of its own what the one that stays does not tell, as soon as the folder takes it. */
  async putBeside(own: Sequence, standing: Sequence, tries = 0): Promise<void> {
    const turn = this.#turn;
    const { stays, beside } = settleVersions(own, standing, false);
    if (!beside) return;
    const title = await this.#beside.keep({ stays, beside });
    if (title.ok && turn === this.#turn) this.warn(conflict(title.value));
    if (title.ok || this.#isDisposed) return;
    const again = () => void this.putBeside(own, standing, tries + 1);
    this.#stopPutting = this.#parts.clock.after(waitAfter(tries), again);
  }

  #keptHere(id: string): Promise<KeptDocument | undefined> {
    return this.#parts.db.document(id).catch(() => undefined);
  }

  /** What another tab of this browser kept meanwhile, and did not bring to the folder. */
  async #keptByAnother(id: string): Promise<{ version: Sequence; by: Keeper | undefined } | undefined> {
    const kept = await this.#keptHere(id);
    const version = isAnothers(kept, this.#signature) ? migrate(kept?.document) : undefined;
    return version?.ok ? { version: version.value, by: kept?.by } : undefined;
  }

  get #signature() {
    return { by: { page: this.#parts.page, count: this.#keeps }, over: this.#over };
  }

  /** Unless something newer was written since it was begun. */
  #writeFirst(sequence: Sequence): void {
    if (this.#status !== undefined) return;
    this.#latest = sequence;
    this.#schedule(0);
  }

  async #keep(document: Sequence, saved: boolean, strict = false): Promise<boolean> {
    this.#keeps++;
    const { db, isDrawing } = this.#parts;
    const how = { ...this.#signature, strict, sent: this.#sent };
    const drops = this.#drops;
    const over = (await isDrawing(document.id)) ? ('anything' as const) : how.over;
    // It was robbed, and learned it by asking: what it was about to keep is old.
    if (drops !== this.#drops) return false;
    if (over !== 'anything') this.#isKeeper = false;
    else if (!this.#isKeeper) await this.#saveAnothers(document);
    return db.keepDocument(document.id, document, saved, { ...how, over });
  }

  /** Whoever begins to draw puts its own version in the place of another tab's, which may be gone. */
  async #saveAnothers(document: Sequence): Promise<void> {
    this.#isKeeper = true;
    const other = await this.#keptByAnother(document.id);
    if (other) void this.putBeside(other.version, document);
  }

  #stamped(sequence: Sequence): Sequence {
    return { ...sequence, revision: this.#revision + 1 };
  }

  #schedule(ms: number): void {
    this.#stopWaiting?.();
    if (ms <= 0 && !this.#writing) return void this.#start();
    this.#stopWaiting = this.#parts.clock.after(Math.max(ms, 20), () => {
      if (this.#writing) this.#schedule(20);
      else void this.#start();
    });
  }

  #start(): Promise<void> {
    this.#writing ??= this.#writeLatest().finally(() => {
      this.#writing = undefined;
    });
    return this.#writing;
  }

  async #writeLatest(): Promise<void> {
    const turn = this.#turn;
    if (await this.#isAnothersTurn()) return;
    const latest = this.#latest;
    if (!latest || turn !== this.#turn) return;
    this.#latest = undefined;
    this.#lastWrite = this.#parts.clock.ticks();
    // What went wrong stays said until a write succeeds.
    if (this.#failures === 0) this.#say('saving');
    const document = this.#stamped(latest);
    this.#sent = [...this.#sent, digestOf(document)].slice(-UNSURE);
    const written = await this.#sender.save(document, this.#revision);
    if (turn !== this.#turn) return;
    if (written.ok) return this.#saved(document);
    if (written.failure.code === 'conflict') return this.#conflict(document);
    this.#failed(latest, written.failure);
  }

  /** A page that slept hears here, if not before, that it was robbed: then what it had to write is not its business. */
  async #isAnothersTurn(): Promise<boolean> {
    if (!this.#latest) return false;
    await this.#parts.isDrawing(this.#latest.id);
    return this.#failures > 0 && this.#latest !== undefined && (await this.#givesWay(this.#latest));
  }

  /**
   * What could not be written may have gone on in another tab of this browser, whose version tells all that ours does:
   * ours would only come in its way.
   */
  async #givesWay(ours: Sequence): Promise<boolean> {
    const turn = this.#turn;
    const other = await this.#keptByAnother(ours.id);
    if (!other || turn !== this.#turn || ours !== this.#latest) return false;
    const { stays, beside } = settleVersions(ours, other.version, false);
    if (beside || stays.revision !== this.#revision + 1) return false;
    this.drop();
    this.instead = {
      sequence: { ...stays, revision: this.#revision },
      leavesRun: false,
      failure: undefined,
      isHere: true,
    };
    this.#say('saved');
    return true;
  }

  async #saved(document: Sequence): Promise<void> {
    this.#revision = document.revision;
    this.#failures = 0;
    this.#sent = [];
    const isLast = !this.#latest;
    if (isLast && document.run?.finishedAt !== undefined) void this.#parts.db.forgetIntents(document.id);
    // What has come in the meantime is kept already, on top of this one.
    if (isLast) await this.#keepSaved(document);
    else if (this.#latest) await this.#keep(this.#stamped(this.#latest), false);
    if (!this.#latest) this.#say('saved');
  }

  /** The folder is ahead now of what another tab of this browser had on top of the revision before. */
  async #keepSaved(document: Sequence): Promise<void> {
    const turn = this.#turn;
    const isOver = document.run?.finishedAt !== undefined;
    await this.#keep(document, true, isOver);
    const other = await this.#keptByAnother(document.id);
    if (!other || turn !== this.#turn) return;
    await this.putBeside(other.version, document);
    this.#over = other.by;
    await this.#keep(document, true, isOver);
  }

  async #conflict(document: Sequence): Promise<void> {
    const turn = this.#turn;
    const stored = await this.#parts.shim.load(document.id);
    if (turn !== this.#turn) return;
    if (!stored.ok) return this.#failed(document, stored.failure);
    if (this.#sent.includes(digestOf(stored.value))) return this.#wasOurs(document, stored.value);
    const isDrawing = await this.#parts.isDrawing(document.id);
    if (turn === this.#turn) await this.#settle(document, stored.value, isDrawing);
  }

  /** Our own write whose answer was lost looks like somebody else's. */
  #wasOurs(document: Sequence, stored: Sequence): Promise<void> | void {
    this.#revision = stored.revision;
    if (stored.revision === document.revision && saysSame(stored, document)) return this.#saved(document);
    this.#latest ??= document;
    this.#schedule(20);
  }

  async #settle(document: Sequence, theirs: Sequence, isDrawing: boolean, isFirst = true): Promise<void> {
    const turn = this.#turn;
    const ours = this.#latest ?? document;
    if (tellsItsEnd(ours, theirs)) {
      this.#revision = theirs.revision;
      return this.#writeAgain(ours, undefined);
    }
    const isRival = isDrawing && isSameRun(ours, theirs);
    if (isRival && isFirst) this.#rivalries++;
    const leavesRun = isRival && this.#rivalries >= RIVALRIES;
    const { stays, beside } = settleVersions(ours, theirs, isDrawing && !leavesRun);
    const title = beside && (await this.#beside.keep({ stays, beside }));
    if (turn !== this.#turn) return;
    if (title && !title.ok) return this.#failed(ours, title.failure);
    const failure = title && conflict(title.value);
    this.#revision = theirs.revision;
    if (isDrawing && !leavesRun && saysSame(stays, ours)) return this.#writeAgain(ours, failure);
    await this.#keep(stays, !isDrawing || leavesRun);
    if (turn !== this.#turn) return;
    // Written while the other version was kept: one of the two as well.
    if (this.#latest && this.#latest !== ours) return this.#settle(this.#latest, theirs, isDrawing, false);
    this.#latest = undefined;
    this.instead = { sequence: stays, leavesRun, failure };
    this.#say(failure ?? 'saved');
  }

  #writeAgain(ours: Sequence, failure: Failure | undefined): void {
    this.#latest ??= ours;
    this.#schedule(20);
    if (failure) this.#say(failure);
  }

  #failed(document: Sequence, failure: Failure): void {
    if (this.#isDisposed) return;
    this.#latest ??= document;
    this.#schedule(waitAfter(this.#failures++));
    if (!this.#kept) return this.#say({ ...failure, code: 'storage-full' });
    this.#say(failure.code === 'disk-full' ? failure : { ...failure, code: 'not-saved-yet' });
  }

  #say(saving: Saving): void {
    this.saving = saving;
    this.dispatchEvent(new Event('change'));
  }
}

const pauseAfter = ({ frames }: Sequence): number =>
  Math.min(PAUSE_AT_MOST, Math.max(PAUSE_AT_LEAST, frames.length * PAUSE_PER_FRAME));

/** ms before the next try, after so many failures before this one. */
const waitAfter = (failures: number): number => Math.min(TRY_AGAIN_AT_MOST, 1000 * 2 ** failures);

const conflict = (copy: string): Failure => ({ code: 'conflict', about: { copy } });
