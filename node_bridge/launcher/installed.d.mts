/** Whether npm's record of node_modules holds what the lock file asks for; both as text, undefined when absent. */
export function installed(lockText: string | undefined, recordText: string | undefined): boolean;
