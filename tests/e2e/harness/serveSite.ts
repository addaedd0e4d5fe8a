import { createServer, type RequestListener } from 'node:http'

export interface Served {
  /** Ends with a slash. */
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Serves on a free port of this machine until stopped. `base` is the folder that the address ends with. */
export async function serveSite(listener: RequestListener, base = '/'): Promise<Served> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port')
  return {
    url: `http://127.0.0.1:${String(address.port)}${base}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
