// `npm test`: plain JavaScript, since nothing may be installed yet; all the rest is in launcher/test.ts.
import { runLauncher } from './launcher/bootstrap.mjs';

await runLauncher('test.ts');
