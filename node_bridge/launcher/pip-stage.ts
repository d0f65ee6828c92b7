import { existsSync } from 'node:fs';
import path from 'node:path';
import { pythonIn, type Folders } from './folders.ts';
import { pipInstall } from './pip.ts';
import { diskFor, planDownload, planSentence } from './pip-plan.ts';
import { roomFor, type Stage, type Workplace } from './set-up.ts';
import { fingerprint } from './stamps.ts';
import { done, type Outcome } from './trouble.ts';

/** A stage that installs one requirements file into the environment, after saying what and how large it is. */
export function pipStage(
  folders: Folders,
  what: {
    name: string;
    title: string;
    needs: string[];
    requirements: string;
    afterwards?: () => Promise<Outcome<void>>;
  },
): Stage {
  const file = path.join(import.meta.dirname, what.requirements);
  return {
    ...what,
    key: () => fingerprint([file]),
    present: async () => existsSync(pythonIn(folders.python)),
    async run(place) {
      const installed = await install(file, place);
      return installed.ok && what.afterwards ? what.afterwards() : installed;
    },
  };
}

async function install(file: string, { folders, voice }: Workplace): Promise<Outcome<void>> {
  const python = pythonIn(folders.python);
  const plan = await planDownload(python, [file], folders.cache);
  if (!plan.ok) return plan;
  if (plan.value.packages.length === 0) return done(undefined);
  voice.line(`    ${planSentence(plan.value)}`);
  const room = await roomFor(diskFor(plan.value), folders.cache);
  if (!room.ok) return room;
  return pipInstall(python, ['-r', file], { voice, folder: folders.cache });
}
