import { centreCache } from '../names.ts'
import { scope } from './build.ts'

/** Milliseconds that the network has where there is a copy to go on with. */
const PATIENCE = 1000

/**
 * What a centre may change at any time: from the network, and from the copy kept last where that fails or takes too
 * long; then what comes late is there the next time.
 */
export async function newest(
  { request }: FetchEvent,
  goOn: (work: Promise<unknown>) => void,
): Promise<Response> {
  const { url } = request
  const cache = await caches.open(centreCache(scope))
  const coming = fetch(url, { cache: 'no-cache' }).then(async (response) => {
    if (response.status === 200) await cache.put(url, response.clone())
    return response
  })
  goOn(coming.catch(() => {}))
  const known = await cache.match(url, { ignoreVary: true })
  if (known === undefined) return coming
  const answer = coming.then(
    // A server that is down is no answer; one that says that there is no such file is.
    (response) => (response.status < 500 ? response : known),
    () => known,
  )
  const late = new Promise<Response>((resolve) => setTimeout(resolve, PATIENCE, known))
  return Promise.race([answer, late])
}
