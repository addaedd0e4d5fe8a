/** The system's short name of what went wrong, such as ENOENT; `an error` where it gives none. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'an error'
}
