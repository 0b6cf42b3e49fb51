/** The one style sheet of our pages: light and dark, narrow and wide, on paper. Colours have a contrast of 4.5 or more. */
export const STYLE = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --field: #f6f8fa;
  --good: #116329; --good-field: #dafbe1; --bad: #a40e26; --bad-field: #ffebe9; --doubt: #7d4e00; --doubt-field: #fff8c5;
  --link: #0550ae; --gone: #ffebe9; --new: #dafbe1 }
@media (prefers-color-scheme: dark) { :root { --paper: #0d1117; --ink: #e6edf3; --soft: #9ea7b3; --line: #30363d;
  --field: #161b22; --good: #56d364; --good-field: #12261e; --bad: #ff7b72; --bad-field: #3c1618; --doubt: #e3b341;
  --doubt-field: #2b2109; --link: #79c0ff; --gone: #3c1618; --new: #12261e } }
* { box-sizing: border-box }
html { scroll-padding-top: 1rem }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif;
  overflow-wrap: break-word }
body > * { max-width: 72rem; margin-inline: auto; padding-inline: 1rem }
a { color: var(--link) }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
.skip { position: absolute; left: -100rem }
.skip:focus { position: static; display: block; padding-block: .5rem }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 1.2rem 0 .4rem }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem }
h3 { font-size: 1rem; margin: 1.4rem 0 .4rem }
code, pre { font-family: ui-monospace, 'DejaVu Sans Mono', monospace; font-size: .875em }
code { unicode-bidi: isolate; overflow-wrap: anywhere; background: var(--field); border-radius: .25em; padding: .05em .25em }
dl.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .15rem 1rem; margin: .8rem 0 }
dl.facts dt { color: var(--soft) } dl.facts dd { margin: 0; overflow-wrap: anywhere }
.verdict { border: 1px solid; border-radius: .5rem; padding: .8rem 1rem; margin: 1rem 0 }
.safe, .holds, .spared { color: var(--good) } .unsafe, .fails, .denied { color: var(--bad) }
.unproven, .unknown, .warning { color: var(--doubt) } .not-asked, .soft { color: var(--soft) }
.verdict.safe { background: var(--good-field) } .verdict.unsafe { background: var(--bad-field) }
.verdict.unproven { background: var(--doubt-field) } .verdict p { margin: .3rem 0 0; color: var(--ink) }
.wide { overflow-x: auto; border: 1px solid var(--line); border-radius: .4rem }
table { border-collapse: collapse; width: 100%; font-size: .925rem }
caption { text-align: start; padding: .5rem .6rem; color: var(--soft) }
th, td { text-align: start; vertical-align: top; padding: .4rem .6rem; border-top: 1px solid var(--line) }
td code { overflow-wrap: break-word } td > span { white-space: nowrap } .long { min-width: 11rem } .long code { overflow-wrap: anywhere }
thead th { border-top: 0; background: var(--field) }
tbody th { font-weight: 600; overflow-wrap: anywhere; min-width: 9rem }
tbody th .soft, tbody th code { font-weight: 400 }
ul { padding-inline-start: 1.3rem } li { margin: .25rem 0 }
details { border: 1px solid var(--line); border-radius: .5rem; margin: .8rem 0; padding: 0 .9rem }
summary { cursor: pointer; padding: .6rem 0; font-weight: 600; overflow-wrap: anywhere }
details[open] > summary { border-bottom: 1px solid var(--line); margin-bottom: .6rem }
ol.claims, ul.claims { list-style: none; padding: 0 } .claims > li { margin: .6rem 0; padding-inline-start: 1.8rem; position: relative }
.claims .sign { position: absolute; inset-inline-start: 0; font-weight: 700 }
.claims p { margin: .1rem 0 }
ol.text { list-style: none; margin: 0; padding: .4rem 0; background: var(--field); border-radius: .4rem; counter-reset: none }
ol.text > li { margin: 0; padding-inline: .6rem; display: grid; grid-template-columns: 3.2rem minmax(0, 1fr) }
ol.text .no { color: var(--soft); user-select: none; font-size: .8rem }
pre { white-space: pre-wrap; overflow-wrap: anywhere } ol.text pre { margin: 0 }
ol.text mark { background: transparent; color: inherit; text-decoration: underline wavy var(--bad) 2px; text-underline-offset: .2em }
.finding { grid-column: 2; border-inline-start: 4px solid; padding: .3rem .7rem; margin: .3rem 0; background: var(--paper) }
.finding p { margin: .15rem 0; color: var(--ink) }
.finding.error { border-color: var(--bad) } .finding.warning { border-color: var(--doubt) } .finding.notice { border-color: var(--soft) }
ol.text li.gone { background: var(--gone) } ol.text li.new { background: var(--new) }
svg { display: block; min-width: 40rem; width: 100%; height: auto; font: 13px system-ui, sans-serif }
svg .box { fill: var(--field); stroke: var(--line) } svg .bucket { fill: var(--good-field); stroke: var(--good) }
svg .open { fill: var(--bad-field); stroke: var(--bad) } svg text { fill: var(--ink) } svg .small { fill: var(--soft); font-size: 11px }
svg .way { stroke: var(--soft); stroke-width: 1.5; fill: none } svg .stop { stroke: var(--soft); stroke-dasharray: 4 4; fill: none }
svg .cross { stroke: var(--bad); stroke-width: 2.5 } svg .leak { stroke: var(--bad); stroke-width: 2; fill: none }
figure { margin: 0 }
footer { color: var(--soft); border-top: 1px solid var(--line); margin-top: 2rem; padding-block: 1rem; font-size: .875rem }
@media (max-width: 34rem) { dl.facts { grid-template-columns: 1fr } dl.facts dd { margin-bottom: .4rem } h1 { font-size: 1.3rem }
  ol.text > li { grid-template-columns: 2.2rem minmax(0, 1fr); padding-inline: .3rem } details { padding: 0 .6rem } }
@media print { :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --line: #999; --field: #f4f4f4; --good: #0a4a1e;
  --good-field: #fff; --bad: #8a0a1e; --bad-field: #fff; --doubt: #5c3a00; --doubt-field: #fff; --link: #000; --gone: #eee; --new: #eee }
  body { font-size: 10pt } table { font-size: 9pt } td > span { white-space: normal } th, td { padding: .25rem .35rem } .skip, nav { display: none } .wide { overflow: visible; border: 0 } svg { min-width: 0 }
  details::details-content { content-visibility: visible; block-size: auto } details { break-inside: auto }
  li, tr, .finding, h2, h3, summary { break-inside: avoid } h2, h3, summary { break-after: avoid } }
`
