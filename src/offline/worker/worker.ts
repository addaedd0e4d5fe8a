/**
 * The service worker: the site with the network off. It keeps whole builds and never mixes them, answers for the files
 * of the site only, and takes over from an older one when the page says so.
 */
import { TAKE_OVER } from '../names.ts'
import { files, isHashed, keptFile, scope } from './build.ts'
import { forgetOlder, install } from './install.ts'
import { newest } from './newest.ts'

declare const self: ServiceWorkerGlobalScope

self.addEventListener('install', (event) => event.waitUntil(install()))

self.addEventListener('activate', (event) => {
  // Claimed, so that the tab of a first visit too finds the files of its build after the site has changed.
  event.waitUntil(forgetOlder().then(() => self.clients.claim()))
})

self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  const address = origin + pathname
  if (request.method !== 'GET' || !address.startsWith(scope)) return
  const path = address.slice(scope.length)
  const isPage = path === '' || path === 'index.html'
  if (request.mode === 'navigate') {
    if (isPage) event.respondWith(kept('', request))
  } else if (path === 'site.json' || path.startsWith('clips/')) {
    event.respondWith(newest(event, (work) => event.waitUntil(work)))
  } else if (path in files || isHashed(path)) {
    event.respondWith(kept(path, request))
  }
})

const kept = async (path: string, request: Request) => (await keptFile(path)) ?? fetch(request)
