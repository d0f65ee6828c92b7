import { adoptStyles } from '../styles/adopt.ts';
import { frames } from '../styles/frames.ts';
import { run } from '../styles/run.ts';
import { writing } from '../styles/writing.ts';
import './frames.ts';
import './frames/draw-anew.ts';
import './producing.ts';
import './run.ts';

// One chunk for all that follows the story form: with the drawing of roughs it is larger than the form itself.
adoptStyles(frames, run, writing);
