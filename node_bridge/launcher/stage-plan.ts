/** What is known of one stage of the set-up before anything is done. */
export type StageState = {
  name: string;
  /** Stages whose product this one builds on. */
  needs: string[];
  /** Says in what form the stage is wanted now: versions, hashes of its inputs. */
  key: string;
  /** The key it was last finished with, if ever. */
  stamp: string | undefined;
  /** Whether its product is there to be seen. */
  present: boolean;
};

/** The stages that must run, in order: unfinished, changed or vanished ones, and all that build on one of these. */
export function stagesToRun(states: StageState[]): string[] {
  const due = new Set<string>();
  for (const state of states) {
    const fresh = state.present && state.stamp === state.key && !state.needs.some((need) => due.has(need));
    if (!fresh) due.add(state.name);
  }
  return [...due];
}
