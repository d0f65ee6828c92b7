/** Where the browser keeps the id of the sequence that was open when the page was left. */
export const OPEN_KEY = 'open';
