/** Whether `error` is the system's own of this name, such as `EEXIST`. */
export const isSystemError = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
