import { errorCode } from './errorCode.ts'

/**
 * Writes the parts to standard output one after the other. Gives null when all is written, and the system's short
 * name of what went wrong otherwise. A reader that has seen enough and closed the pipe is no fault: the rest is
 * neither made nor written.
 */
export async function print(parts: Iterable<string>): Promise<string | null> {
  // Without a listener a closed pipe would end the program; `write` is told of it all the same.
  process.stdout.on('error', () => undefined)
  for (const part of parts) {
    const fault = await write(part)
    if (fault !== null) return fault === 'EPIPE' ? null : fault
  }
  return null
}

function write(text: string): Promise<string | null> {
  return new Promise((resolve) => {
    process.stdout.write(text, (error) => resolve(error ? errorCode(error) : null))
  })
}
