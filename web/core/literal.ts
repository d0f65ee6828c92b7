/** Words that anybody may have typed, as the part of a pattern that finds just them. `RegExp.escape` is too new for ComfyUI's users. */
export const literal = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
