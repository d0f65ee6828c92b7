import { animaticWords } from './animatic.ts';
import { bibleWords } from './bible.ts';
import { bindingWords } from './binding.ts';
import { boardWords } from './board.ts';
import { checkWords } from './check.ts';
import { directingWords } from './directing.ts';
import { enhancerWords } from './enhancer.ts';
import { exportWords } from './export.ts';
import { failureWords } from './failures.ts';
import { firstEnglish } from './first.ts';
import { framesWords } from './frames.ts';
import { guideWords } from './guide.ts';
import { importWords } from './import.ts';
import { missingWords } from './missing.ts';
import { producerWords } from './producers.ts';
import { referenceWords } from './references.ts';
import { reportWords } from './report.ts';
import { rewriteWords } from './rewrite.ts';
import { runWords } from './run.ts';
import { slotScreenWords } from './slot-screen.ts';

/** Everything the panel says, in English. Another language is another object of this shape. */
export const en = {
  ...firstEnglish,
  failures: failureWords,
  frames: framesWords,
  bible: bibleWords,
  producers: producerWords,
  directing: directingWords,
  rewrite: rewriteWords,
  enhancer: enhancerWords,
  run: runWords,
  binding: bindingWords,
  slotScreen: slotScreenWords,
  references: referenceWords,
  report: reportWords,
  check: checkWords,
  missing: missingWords,
  board: boardWords,
  exports: exportWords,
  animatic: animaticWords,
  guide: guideWords,
  import: importWords,
};
export type Words = typeof en;
