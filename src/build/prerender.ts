import { runnerImport, type InlineConfig, type Plugin } from 'vite'
import { metaContentSecurityPolicy } from './headers.ts'

/** What the server entry gives: the start screen in zh-CN, and the words for a browser that cannot go on from it. */
export interface Prerendered {
  readonly html: string
  /** What the site is for, in one sentence; search engines show it. */
  readonly description: string
  readonly cannotRun: { readonly title: string; readonly lines: readonly string[] }
}

interface ServerEntry {
  readonly prerendered: Prerendered
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)

const noStyle = '\0no-style'

/** Styles change nothing in rendered HTML, and Vite cannot load them outside a server. */
const withoutStyles: Plugin = {
  name: 'without-styles',
  enforce: 'pre',
  resolveId: (id) => (/\.css$|[?&]type=style\b/.test(id) ? noStyle : null),
  load: (id) => (id === noStyle ? '' : null),
}

/**
 * Writes the start screen into index.html at build time, so that the first paint needs no JavaScript, and the
 * content security policy beside it for hosts that send no headers. `inline` is the configuration that the
 * server entry is loaded with.
 */
export function prerender(entry: string, inline: InlineConfig): Plugin {
  return {
    name: 'prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(page) {
        const { module } = await runnerImport<ServerEntry>(entry, {
          ...inline,
          plugins: [withoutStyles, inline.plugins],
        })
        const { html, description, cannotRun } = module.prerendered
        const slots: readonly (readonly [string, string])[] = [
          ['<!--app-->', html],
          ['<!--description-->', escapeHtml(description)],
          [
            '<!--cannot-run-->',
            [
              `<h2>${escapeHtml(cannotRun.title)}</h2>`,
              ...cannotRun.lines.map((line) => `<p>${escapeHtml(line)}</p>`),
            ].join(''),
          ],
          ['<!--policy-->', policyTag],
        ]
        return slots.reduce((text, [slot, filling]) => {
          if (!text.includes(slot)) throw new Error(`index.html has no ${slot}`)
          // A function, because rendered text may hold "$&".
          return text.replace(slot, () => filling)
        }, page)
      },
    },
  }
}

const policyTag = `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(metaContentSecurityPolicy)}" />`
