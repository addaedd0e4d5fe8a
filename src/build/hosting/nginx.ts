import { headerRules, headersFor } from '../headers.ts'
import { types } from '../serve.ts'

/** A header of an outer block is dropped by nginx where an inner one has any, so each place says all of its own. */
const place = (match: string, path: string): string => {
  const headers = Object.entries(headersFor(path)).map(
    ([name, value]) => `        add_header ${name} ${JSON.stringify(value)} always;\n`,
  )
  return `    location ${match} {\n${headers.join('')}    }\n`
}

/** One place for each rule; of those that fit, nginx takes the longest. */
const places = headerRules.map(({ path }) => {
  if (!path.endsWith('*')) return place(`= ${path}`, path)
  const start = path.slice(0, -1)
  return place(start === '/' ? start : `^~ ${start}`, `${start}any`)
})

/** The media type alone; nginx adds the charset by itself. */
const mediaType = (type: string): string => type.split(';')[0] ?? type
const texts = Object.values(types)
  .filter((type) => type.includes('charset'))
  .map(mediaType)
  .filter((type) => type !== 'text/html')
  .join(' ')

/** A server block of nginx that answers with the headers and types of production. */
export function nginxConf(): string {
  const kinds = Object.entries(types).map(([end, type]) => `        ${mediaType(type)} ${end.slice(1)};\n`)
  return `# A sample for nginx: put it into sites-available or conf.d, and adapt the lines marked "adapt".
server {
    listen 8080;                              # adapt; people's phones need https, so: listen 443 ssl;
    server_name localhost;                    # adapt
    root /srv/neng-shenqing-ma/site;          # adapt
    # ssl_certificate /path/to/fullchain.pem;
    # ssl_certificate_key /path/to/key.pem;

    index index.html;
    server_tokens off;
    # Nothing is written down about anybody.
    access_log off;

    types {
${kinds.join('')}    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types ${texts};

    gzip on;
    gzip_vary on;
    gzip_min_length 256;
    gzip_types ${texts};
    # Smaller still, where nginx has its brotli module:
    # brotli on;
    # brotli_types ${texts};

${places.join('')}}
`
}
