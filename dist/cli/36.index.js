export const id = 36;
export const ids = [36];
export const modules = {

/***/ 3036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/src/core/rules/run.js + 98 modules
var run = __webpack_require__(5384);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(3381);
// EXTERNAL MODULE: ./lib/src/core/text/suggest.js
var suggest = __webpack_require__(1004);
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(9941);
// EXTERNAL MODULE: ./lib/src/core/rules/examples/marks.js
var marks = __webpack_require__(4228);
// EXTERNAL MODULE: ./lib/src/core/text/source.js
var source = __webpack_require__(2361);
;// CONCATENATED MODULE: ./lib/src/render/example-text.js


/** Lines of an example that are shown; the rest of a long one is left out. */
const MAX_LINES = 60;
/** The text of an example with each finding underlined and its message beside the underline. */
function drawExample(file, findings) {
    const notes = underlines(file, findings);
    const lines = file.text.replace(/\n$/, '').split('\n');
    const shown = lines.slice(0, MAX_LINES).flatMap((line, index) => [visible(line), ...(notes.get(index + 1) ?? [])]);
    const rest = lines.length - MAX_LINES;
    return [...shown, ...(rest > 0 ? [`… and ${rest} more lines`] : [])].join('\n');
}
/** Only the lines of an example that are underlined. */
function drawExcerpt(file, findings) {
    const notes = underlines(file, findings);
    const lines = file.text.split('\n');
    return [...notes].flatMap(([line, drawn]) => [visible(lines[line - 1] ?? ''), ...drawn]).join('\n');
}
/** The underlines by 1-based line; what goes on over several lines is underlined on its first. */
function underlines(file, findings) {
    const lines = file.text.split('\n');
    const drawn = new Map();
    for (const { at, message, severity } of findings) {
        const start = (0,source/* positionAt */.t$)(file.text, at.span.start);
        const text = lines[start.line - 1] ?? '';
        const before = visible(text.slice(0, start.column - 1));
        const length = Math.min(at.span.end - at.span.start, text.length - start.column + 1);
        const marked = visible(text.slice(start.column - 1, start.column - 1 + length));
        const underline = `${' '.repeat([...before].length)}${'^'.repeat(Math.max(1, [...marked].length))}`;
        const note = `${underline} ${label(severity)}${visible((0,prose/* plain */.pj)(message))}`;
        drawn.set(start.line, [...(drawn.get(start.line) ?? []), note]);
    }
    return drawn;
}
function label(severity) {
    return severity === 'error' ? '' : `${severity}: `;
}
/** Letters that cannot be seen, or that would move the cursor, by their number. */
function visible(text) {
    return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\ufffd]/gu, letter => {
        const code = letter.codePointAt(0) ?? 0;
        return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
    });
}
//# sourceMappingURL=example-text.js.map
;// CONCATENATED MODULE: ./lib/src/render/rule-page.js




const WIDTH = 96;
/** One rule as a page of plain text: what `rules ID` prints. */
function rulePage(rule) {
    const [first, ...others] = rule.bad;
    const [right] = rule.good;
    const sections = [
        `${rule.id} (${rule.severity})`,
        wrap(rule.summary.replaceAll('`', '')),
        wrap(`Why: ${(0,prose/* plain */.pj)(rule.why)}`),
        wrap(`Fix: ${(0,prose/* plain */.pj)(rule.fix)}`),
        ...(rule.source === undefined ? [] : [wrap(`Source: ${rule.source}`)]),
        `Wrong: ${first.title}\n\n${indent(drawnBad(rule, first, drawExample))}`,
        ...others.map(example => `Wrong too: ${example.title}\n\n${indent(drawnBad(rule, example, drawExcerpt))}`),
        `Right: ${right.title}\n\n${indent(drawExample((0,marks/* fileOf */.W)(right), []))}`,
    ];
    return `${sections.join('\n\n')}\n`;
}
/** All rules in one line each: what `rules` prints. */
function ruleList(rules) {
    const idWidth = Math.max(0, ...rules.map(({ id }) => id.length));
    const lines = rules.map(({ id, severity, summary }) => `${id.padEnd(idWidth)}  ${severity.padEnd(7)}  ${summary.replaceAll('`', '')}`);
    return `${lines.join('\n')}\n`;
}
function drawnBad(rule, example, draw) {
    const own = (0,run.findingsInExample)(rule, example).filter(finding => finding.rule === rule.id);
    return draw((0,marks/* fileOf */.W)(example), own);
}
function indent(text) {
    return text.replace(/^(?=.)/gm, '  ');
}
function wrap(text) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= WIDTH)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines.join('\n');
}
//# sourceMappingURL=rule-page.js.map
// EXTERNAL MODULE: ./lib/src/report/exit.js
var exit = __webpack_require__(6217);
;// CONCATENATED MODULE: ./lib/src/cli/rules.js






/** `rules`: everything that is looked for, or one rule with its reason and examples. */
async function rules(line, console) {
    const [id, another] = line.operands;
    if (another !== undefined)
        throw (0,usage/* usageError */.Wp)((0,prose/* say */.cv) `${'rules'} shows all rules or one, not ${line.operands.length}.`);
    console.out(id === undefined ? ruleList(run.RULES) : pageOf(id));
    return exit/* EXIT */.dc.safe;
}
function pageOf(id) {
    const rule = (0,run.ruleById)(id);
    if (rule !== undefined)
        return rulePage(rule);
    const ids = run.RULES.map(known => known.id);
    const meant = (0,suggest/* closest */.k)(id, ids);
    const hint = meant === undefined ? (0,prose/* say */.cv) `${'connect-bucket-lock rules'} lists them.` : (0,prose/* say */.cv) `Did you mean ${meant}?`;
    throw (0,usage/* usageError */.Wp)((0,prose/* say */.cv) `There is no rule ${id}.`, hint);
}
//# sourceMappingURL=rules.js.map

/***/ })

};
