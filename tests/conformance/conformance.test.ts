import { afterAll, beforeAll, describe, it } from 'vitest';
import { serversUnderTest, type TestedServer } from '../support/servers.ts';
import { excuse, survey, type Survey } from './excuses.ts';
import { Report } from './report.ts';
import { cacheRows } from './rows/cache.ts';
import { fileRows } from './rows/files.ts';
import { historyRows } from './rows/history.ts';
import { installRows } from './rows/install.ts';
import { interruptRows } from './rows/interrupt.ts';
import { jobRows } from './rows/jobs.ts';
import { llmRows } from './rows/llm.ts';
import { messageRows } from './rows/messages.ts';
import { queueRows } from './rows/queue.ts';
import { validationRows } from './rows/validation.ts';
import { visit } from './visitor.ts';

const rows = [
  ...queueRows,
  ...validationRows,
  ...cacheRows,
  ...historyRows,
  ...jobRows,
  ...interruptRows,
  ...messageRows,
  ...fileRows,
  ...installRows,
  ...llmRows,
];

for (const { name, start } of serversUnderTest(['stand-in', 'stand-in-0.8.0', 'stand-in-0.3.75', 'real'])) {
  describe(`the ComfyUI server "${name}"`, () => {
    const report = new Report(name);
    let server: TestedServer | undefined;
    let found: Survey;

    beforeAll(async () => {
      server = await start();
      found = await survey(server);
      report.version = found.version;
    });

    afterAll(async () => {
      report.print();
      await server?.stop();
    });

    for (const row of rows) {
      it(`${row.id}: ${row.holds}`, async (context) => {
        const reason = excuse(row, found);
        if (reason !== undefined) {
          report.excused(row, reason);
          return context.skip(reason);
        }
        const visitor = visit(server?.url ?? '');
        await report.judge(row, async () => {
          try {
            await row.check(visitor);
          } finally {
            await visitor.leave();
          }
        });
      });
    }
  });
}
