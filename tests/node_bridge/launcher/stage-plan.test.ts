import { describe, expect, it } from 'vitest';
import { stagesToRun, type StageState } from '../../../node_bridge/launcher/stage-plan.ts';

const finished = (name: string, needs: string[] = []): StageState => ({
  name,
  needs,
  key: 'v1',
  stamp: 'v1',
  present: true,
});
const stages = (change: Record<string, Partial<StageState>> = {}): StageState[] =>
  [
    finished('environment'),
    finished('torch', ['environment']),
    finished('packages', ['environment', 'torch']),
    finished('comfyui', ['environment']),
    finished('build'),
  ].map((stage) => ({ ...stage, ...change[stage.name] }));

describe('a set-up', () => {
  it('has nothing to do when every stage is finished in the form that is wanted', () => {
    expect(stagesToRun(stages())).toEqual([]);
  });

  it('runs every stage, in order, on a bare machine', () => {
    const bare = stages().map((stage) => ({ ...stage, stamp: undefined, present: false }));
    expect(stagesToRun(bare)).toEqual(['environment', 'torch', 'packages', 'comfyui', 'build']);
  });

  it('goes on where it broke', () => {
    expect(stagesToRun(stages({ packages: { stamp: undefined }, build: { stamp: undefined } }))).toEqual([
      'packages',
      'build',
    ]);
  });

  it('runs a stage again whose inputs have changed, and what builds on it', () => {
    expect(stagesToRun(stages({ torch: { key: 'v2' } }))).toEqual(['torch', 'packages']);
  });

  it('sets up all that lived in an environment that has vanished', () => {
    expect(stagesToRun(stages({ environment: { present: false } }))).toEqual([
      'environment',
      'torch',
      'packages',
      'comfyui',
    ]);
  });
});
