import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { apiGraphSchema } from '../../../web/core/api-graph.ts';
import { expectations, samplesFolder, told } from './expectations.ts';
import { read } from './graphs.ts';

describe.skipIf(!existsSync(samplesFolder))('public workflows', () => {
  it.each(Object.entries(expectations))('%s is bound as its author meant it', (name, wanted) => {
    const file = new URL(`${name}.api.json`, samplesFolder);
    const reading = read(apiGraphSchema.parse(JSON.parse(readFileSync(file, 'utf8'))));
    expect(told(reading, wanted)).toEqual(wanted);
  });
});
