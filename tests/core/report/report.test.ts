import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportOf } from '../../../web/core/report/report.ts';
import { scrub } from '../../../web/core/report/scrub.ts';
import type { Run } from '../../../web/core/run/run.ts';
import { PLANTED_KEY } from '../../support/planted-key.ts';
import { aSequence, at } from '../../support/sequences.ts';

const scene = { pack: '0.1.0', comfy: '0.3.75', browser: 'Chromium 156', secure: false, locale: 'de' };

function aStoppedRun(detail: string): Run {
  const sequence = aSequence(3);
  const run = {
    state: 'paused' as const,
    startedAt: at(1),
    frames: [],
    stopped: { code: 'missing-model' as const, about: { model: 'x.safetensors' }, detail },
  };
  return { phase: 'SequenceFailed', sequence: { ...sequence, run }, past: [] };
}

describe('a report that is copied', () => {
  it('says where it happened, how each frame stands, why the run stopped, and what came before', () => {
    const log = [{ at: '2026-11-21T00:00:00.000Z', code: 'settled', about: 'frame-error' }];
    const report = reportOf(scene, aStoppedRun('it is gone'), log);
    expect(report).toContain('ComfyUI 0.3.75');
    expect(report).toContain('insecure origin');
    expect(report).toContain('stopped by missing-model');
    expect(report).toContain('model: x.safetensors');
    expect(report).toMatch(/^3 waiting$/mu);
    expect(report).toContain('2026-11-21T00:00:00.000Z settled frame-error');
  });

  it('holds neither story nor prompts', () => {
    const run = aStoppedRun('');
    const report = reportOf(scene, run, []);
    const { story, frames } = 'sequence' in run ? run.sequence : aSequence(1);
    for (const text of [story.text, ...frames.flatMap(({ prompt, description }) => [prompt, description])])
      expect(report).not.toContain(text);
  });

  it('holds no key, address, mail address or folder of the error that it quotes (INV9)', () => {
    const detail = [
      `Authorization: Bearer ${PLANTED_KEY}`,
      `key=${PLANTED_KEY} sent to https://me:pw@llm.example.org:8443/v1?k=1`,
      '/home/jane/ComfyUI/models/checkpoints/x.safetensors',
      'C:\\Users\\Jane Doe\\ComfyUI\\main.py',
      'ask jane@example.org',
    ].join('\n');
    const report = reportOf(scene, aStoppedRun(detail), [{ at: '', code: 'x', about: detail }]);
    for (const secret of [PLANTED_KEY, 'example.org', 'jane', 'Jane', 'me:pw'])
      expect(report).not.toContain(secret);
    expect(report).toContain('x.safetensors');
    expect(report).toContain('main.py');
  });

  it('never lets a key through, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const text = `${before} ${PLANTED_KEY} ${after}`;
        expect(scrub(text, 10_000)).not.toContain(PLANTED_KEY);
      }),
    );
  });
});
