// `npm start`: plain JavaScript, since nothing may be installed yet; all the rest is in launcher/start.ts.
import { runLauncher } from './launcher/bootstrap.mjs';

await runLauncher('start.ts');
