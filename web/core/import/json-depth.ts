/** How deeply the text of a JSON document nests; counting ends at `enough`. Before parsing: a parser may use the stack. */
export function depthOfJson(text: string, enough: number): number {
  let [depth, most] = [0, 0];
  for (let at = 0; at < text.length && most < enough; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) at = endOfString(text, at);
    else if (unit === BRACE || unit === BRACKET) most = Math.max(most, (depth += 1));
    else if (unit === BRACE_END || unit === BRACKET_END) depth -= 1;
  }
  return most;
}

const [QUOTE, ESCAPE, BRACKET, BRACKET_END, BRACE, BRACE_END] = [34, 92, 91, 93, 123, 125];

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === ESCAPE) at += 1;
    else if (unit === QUOTE) return at;
  }
  return text.length;
}
