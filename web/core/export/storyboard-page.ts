import type { Frame, Sequence } from '../sequence.ts';
import type { ExportWords } from '../words/export.ts';
import { captionOf } from '../animatic/timing.ts';
import { escapeXml } from '../xml.ts';
import type { Paper } from './paper.ts';

export interface StoryboardPage {
  sequence: Sequence;
  /** Of each frame, its rough as an SVG document. */
  drawings: readonly string[];
  words: ExportWords['page'];
  paper: Paper;
}

/**
 * All frames as one HTML file that stands on its own and prints well: a grid of roughs, each with its number, shot
 * type and description as text. It runs nothing and loads nothing.
 */
export function storyboardPage({ sequence, drawings, words, paper }: StoryboardPage): string {
  const { title, frames, settings } = sequence;
  const name = escapeXml(title || words.untitled);
  const panels = frames.map((frame, index) => panel(frame, drawings[index] ?? '', words));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${name}</title>
<style>${style(paper, columnsFor(settings.width / settings.height))}</style>
</head>
<body>
<header><h1>${name}</h1><p>${escapeXml(words.facts(frames.length))}</p></header>
<ol>
${panels.join('\n')}
</ol>
</body>
</html>
`;
}

function panel(frame: Frame, drawing: string, words: ExportWords['page']): string {
  return `<li>
${drawing.trim()}
<h2><b>${frame.frameNumber}</b> ${escapeXml(words.shot(frame.shot))}</h2>
<p>${escapeXml(captionOf(frame))}</p>
</li>`;
}

/** Two rows of panels, or one of tall ones, fill a sheet. */
export const columnsFor = (ratio: number): number => (ratio < 0.8 ? 5 : ratio < 1.2 ? 4 : ratio > 2 ? 2 : 3);

const style = (paper: Paper, columns: number): string => `
@page { size: ${paper} landscape; margin: 12mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Inter, Arial, sans-serif; color: #666; } }
* { box-sizing: border-box; margin: 0; padding: 0; }
body { max-width: 1240px; margin: 0 auto; padding: 24px; background: #fff; color: #1d1b19; font: 13px/18px Inter, Arial, sans-serif; }
header { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 16px; margin-bottom: 16px; padding-bottom: 8px; border-bottom: 1px solid #cfcbc4; }
h1 { font-size: 20px; line-height: 26px; overflow-wrap: anywhere; }
header p { color: #5f5b56; }
ol { display: grid; grid-template-columns: repeat(${columns}, minmax(0, 1fr)); gap: 20px; list-style: none; }
li { break-inside: avoid; min-width: 0; }
svg { display: block; width: 100%; height: auto; border: 1px solid #cfcbc4; border-radius: 4px; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
h2 { margin: 6px 0 2px; color: #5f5b56; font-size: 12px; line-height: 16px; font-weight: 400; }
h2 b { margin-right: 4px; color: #1d1b19; font-size: 13px; }
li p { overflow-wrap: anywhere; }
@media screen and (max-width: 760px) { ol { grid-template-columns: repeat(auto-fill, minmax(220px, 1fr)); } }
@media print {
body { max-width: none; padding: 0; font-size: 8.5pt; line-height: 11.5pt; }
header { margin-bottom: 5mm; padding-bottom: 2mm; }
h1 { font-size: 14pt; line-height: 18pt; }
h2 { margin: 1.5mm 0 0.5mm; font-size: 8pt; line-height: 11pt; }
h2 b { font-size: 9pt; }
ol { gap: 6mm; }
}
`;
