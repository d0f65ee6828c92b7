/** A mistake in how a command was called: said in a sentence, exit code 2. */
export class UsageError extends Error {}
