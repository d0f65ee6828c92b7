/** Answers in the line form, brought into the shape of the JSON ones. */

const cellsOf = (line: string): string[] => line.split(/\t|\|/).map((cell) => cell.trim());

/** `character | name | kind | look`, `place | name | look`, `title | words`. */
export function bibleFromLines(text: string): unknown {
  const characters: object[] = [];
  const locations: object[] = [];
  const words: Record<string, string> = {};
  for (const line of text.split('\n')) {
    const [what = '', name = '', third = '', fourth = ''] = cellsOf(line.replace(/^[-*\d.\s]+/, ''));
    if (/^character$/i.test(what)) characters.push({ name, kind: third, look: fourth || third });
    else if (/^(?:place|location)$/i.test(what)) locations.push({ name, look: third });
    else if (/^(?:title|style|atmosphere)$/i.test(what)) words[what.toLowerCase()] = name;
  }
  return { ...words, characters, locations };
}

/** `4 | what the picture shows` as moments by number. */
export function outlineFromLines(text: string): unknown {
  const frames = text.split('\n').flatMap((line) => {
    const read = /^\W*(?:frame\s*)?(\d{1,2})\s*[|.:)\t-]\s*(.+)$/i.exec(line);
    return read === null ? [] : [{ n: Number(read[1]), moment: cellsOf(read[2] ?? '').at(-1) ?? '' }];
  });
  return { frames };
}

/** `title | logline | style | atmosphere`. */
export function loreFromLines(text: string): unknown {
  const options = text.split('\n').flatMap((line) => {
    const [title = '', logline = '', style = '', atmosphere = ''] = cellsOf(line.replace(/^[-*\d.\s]+/, ''));
    return logline === '' ? [] : [{ title, logline, style, atmosphere }];
  });
  return { options };
}
