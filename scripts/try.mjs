// Makes docs/try/index.html: the core and the renderers, bundled for a browser, in one file that asks nobody for anything.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { STYLE } from '../lib/src/render/html/style.js'
import { licenceNotices } from './licenses.mjs'

const FOLDER = 'docs/try'

const { outputFiles, metafile } = await build({
  entryPoints: ['lib/src/try/index.js'],
  bundle: true,
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  charset: 'ascii',
  metafile: true,
  write: false,
})
// the parser of HTML ends a script at these letters, wherever they stand
const script = outputFiles[0].text.trim().replaceAll('</', '<\\/').replaceAll('<!--', '<\\!--')
const style = `${STYLE}
.try { display: grid; gap: .2rem 1rem; grid-template-columns: 3fr 2fr } .try label { font-weight: 600 }
textarea { width: 100%; min-height: 18rem; background: var(--field); color: var(--ink); border: 1px solid var(--line);
  border-radius: .4rem; padding: .6rem; font: .8rem/1.5 ui-monospace, 'DejaVu Sans Mono', monospace; resize: vertical }
button { font: inherit; background: var(--field); color: var(--ink); border: 1px solid var(--line); border-radius: .4rem;
  padding: .3rem .7rem; margin: .2rem .3rem .2rem 0; cursor: pointer }
textarea:focus-visible, button:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
@media (max-width: 48rem) { .try { grid-template-columns: 1fr } textarea { min-height: 12rem } }
`
const example = path => readFileSync(path, 'utf8').trimEnd()
const TEXTS = {
  right: example('examples/policies/amazon-connect-3f1c0d5e7a9b.json'),
  bare: example('examples/wrong/no-session-wildcard.json'),
  open: example('examples/wrong/objects-open.json'),
  pipeline: JSON.stringify(
    {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com' },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:*' } },
        },
      ],
    },
    null,
    2,
  ),
  snapshot: example('examples/account.json'),
}
const BUTTONS = [
  ['right', 'A right one, with its account', 'snapshot'],
  ['bare', 'An id without its sessions'],
  ['open', 'Objects left open'],
  ['pipeline', 'A trust policy that lets every repository in'],
]

const hash = text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const escaped = text => text.replace(/[&<>"]/g, mark => `&#${mark.charCodeAt(0)};`)
const policy = `default-src 'none'; script-src ${hash(script)}; style-src ${hash(style)}; base-uri 'none'; form-action 'none'`
const buttons = BUTTONS.map(
  ([id, words, account]) =>
    `<button type="button" data-example="${id}"${account === undefined ? '' : ` data-snapshot="${account}"`}>${words}</button>`,
)
const texts = Object.entries(TEXTS).map(([id, text]) => `<pre hidden id="${id}">${escaped(text)}</pre>`)

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Try Connect Bucket Lock</title>
<style>${style}</style>
</head>
<body>
<header><h1>Does this policy lock the bucket?</h1>
<p>Paste or drop a bucket policy, a template or a plan that has one, or the trust policy of a role. The proof runs in this
page: nothing leaves the browser, and the page's content policy forbids it to ask for anything.</p>
<p>${buttons.join('\n')}</p></header>
<main>
<div class="try">
<div><label for="policy">Policy</label><textarea id="policy" spellcheck="false" autocomplete="off"></textarea></div>
<div><label for="account">Account snapshot, if you have one</label><textarea id="account" spellcheck="false" autocomplete="off"></textarea></div>
</div>
<div id="shown" role="status"></div>
<noscript><p>The proof is a program, so this page needs JavaScript. The command line needs no browser.</p></noscript>
</main>
<footer>Connect Bucket Lock. The same proof as <code>connect-bucket-lock check</code>, and as <code>plan</code> with a snapshot.</footer>
${texts.join('\n')}
<script>${script}</script>
</body>
</html>
`
mkdirSync(FOLDER, { recursive: true })
writeFileSync(join(FOLDER, 'index.html'), page)

const folders = new Set(
  Object.keys(metafile.inputs).flatMap(path => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []),
)
const packages = [...folders].map(folder => ({
  folder,
  ...JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
}))
writeFileSync(join(FOLDER, 'licenses.txt'), licenceNotices(packages))
