"use strict";
exports.id = 1192;
exports.ids = [1192];
exports.modules = {

/***/ 1010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ remembering),
/* harmony export */   m: () => (/* binding */ askedOnce)
/* harmony export */ });
/* harmony import */ var _core_text_get_or_make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9493);

/** Asks once for each key: later askers get the same answer, a failure included. */
function remembering(ask) {
    const answers = new Map();
    return key => (0,_core_text_get_or_make_js__WEBPACK_IMPORTED_MODULE_0__/* .getOrMake */ .I)(answers, key, () => ask(key));
}
/** The same ways into an account, which is asked each thing once however often it is surveyed. */
function askedOnce(target) {
    const { account, policies, opinion } = target;
    const rolesOf = remembering((fresh) => account.roles({ fresh }));
    return {
        ...target,
        account: { ...account, roles: ({ fresh } = { fresh: false }) => rolesOf(fresh) },
        policies: { ...policies, read: remembering(bucket => policies.read(bucket)) },
        ...(opinion === undefined ? {} : { opinion: { judge: remembering(file => opinion.judge(file)) } }),
    };
}
//# sourceMappingURL=asked-once.js.map

/***/ }),

/***/ 1892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T9: () => (/* binding */ listedOnce),
/* harmony export */   Yc: () => (/* binding */ instancesListed),
/* harmony export */   eV: () => (/* binding */ readRegions)
/* harmony export */ });
/* harmony import */ var _asked_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1010);
/* harmony import */ var _replicas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);


/** Reads the Regions that were meant, and then those in which they have replicas. */
async function readRegions(regions) {
    const meant = await regions.read();
    const asked = new Set(meant.map(({ region }) => region));
    const more = [...new Set(instancesListed(meant).flatMap(_replicas_js__WEBPACK_IMPORTED_MODULE_0__/* .regionsOf */ .N))].filter(region => !asked.has(region)).sort();
    return { meant, replicas: more.length === 0 ? [] : await regions.read(more) };
}
/** The instances of the Regions that answered. */
function instancesListed(readings) {
    return readings.flatMap(reading => (reading.kind === 'listed' ? reading.instances : []));
}
/** The same ways into an account, whose instances are listed once, whoever asks and however often. */
function listedOnce(target) {
    const { account, connectRegions } = target;
    const readings = (0,_asked_once_js__WEBPACK_IMPORTED_MODULE_1__/* .remembering */ .M)(() => readRegions(connectRegions));
    const read = async (regions) => {
        const { meant, replicas } = await readings(undefined);
        return regions === undefined ? meant : replicas.filter(({ region }) => regions.includes(region));
    };
    const instances = async () => instancesOf(await readings(undefined));
    return { ...target, connectRegions: { read }, account: { ...account, instances } };
}
/** Nothing may be said of the instances where a Region that was meant did not answer; a replica's is a doubt. */
function instancesOf({ meant, replicas }) {
    const unread = meant.find(({ kind }) => kind === 'unreadable');
    if (unread?.kind === 'unreadable')
        return { kind: 'unreadable', because: unread.because };
    const all = [...meant, ...replicas];
    const doubts = all.flatMap(reading => (reading.kind === 'listed' ? (reading.doubts ?? []) : []));
    return { kind: 'listed', instances: instancesListed(all), ...(doubts.length === 0 ? {} : { doubts }) };
}
//# sourceMappingURL=region-readings.js.map

/***/ }),

/***/ 7621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditCommand: () => (/* binding */ auditCommand)
});

// EXTERNAL MODULE: ./lib/src/adapters/disk/files.js + 1 modules
var disk_files = __webpack_require__(5363);
// EXTERNAL MODULE: ./lib/src/app/audit.js + 2 modules
var audit = __webpack_require__(2607);
// EXTERNAL MODULE: ./lib/src/core/policy-file.js
var policy_file = __webpack_require__(2959);
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(9783);
// EXTERNAL MODULE: ./lib/src/core/text/plain.js
var plain = __webpack_require__(8686);
// EXTERNAL MODULE: ./lib/src/host.js + 1 modules
var host = __webpack_require__(1336);
// EXTERNAL MODULE: ./lib/src/core/access/claim.js
var claim = __webpack_require__(823);
// EXTERNAL MODULE: ./lib/src/core/audit/beside.js
var audit_beside = __webpack_require__(6272);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(3381);
// EXTERNAL MODULE: ./lib/src/render/csv.js
var csv = __webpack_require__(2663);
// EXTERNAL MODULE: ./lib/src/render/words.js
var words = __webpack_require__(9522);
// EXTERNAL MODULE: ./lib/src/render/audit/words.js
var audit_words = __webpack_require__(4341);
;// CONCATENATED MODULE: ./lib/src/render/audit/csv.js






const COLUMNS = ['account', 'bucket', 'state', 'why', 'stores', 'on the list', 'file', ...claim/* CLAIMS */.I, ...audit_beside/* BESIDE_TOPICS */.cv];
/** The audit as CSV: one line for each bucket, and one for each account and Region that could not be read. */
function auditCsv({ buckets, accounts }) {
    const unread = accounts.flatMap(({ account = '', regions, error }) => [
        ...(error === undefined ? [] : [unreadRow(account, '', (0,prose/* plain */.pj)(error))]),
        ...regions.flatMap(({ region, state, because }) => state === 'unreadable' && because !== undefined ? [unreadRow(account, region, (0,prose/* plain */.pj)(because))] : []),
    ]);
    return (0,csv/* csv */.f)([COLUMNS, ...buckets.map(bucketRow), ...unread]);
}
function unreadRow(account, region, because) {
    const known = [account, region === '' ? '' : `every bucket of ${region}`, 'unreadable', because];
    return [...known, ...COLUMNS.slice(known.length).map(() => '')];
}
function bucketRow(bucket) {
    const { account, bucket: name, state, because, stores, admitted, file, claims, beside } = bucket;
    const who = admitted.map(each => {
        const by = (0,words/* assumedByWords */.J0)(each);
        return `${each.name ?? each.id} (${each.kind}${by === undefined ? '' : `, ${(0,prose/* plain */.pj)(by)}`})`;
    });
    const verdictOf = (claim) => claims.find(each => each.claim === claim)?.verdict.kind ?? '';
    const factsOf = (topic) => beside.filter(fact => fact.topic === topic).map(({ words }) => (0,prose/* plain */.pj)(words));
    return [
        account,
        name,
        state,
        because.map(prose/* plain */.pj).join(' '),
        stores.map(store => (0,prose/* plain */.pj)((0,audit_words/* storeWords */.fI)(store))).join('; '),
        who.join('; '),
        file === undefined ? '' : `${file.path}${file.same ? '' : ' (says something else)'}`,
        ...claim/* CLAIMS */.I.map(verdictOf),
        ...audit_beside/* BESIDE_TOPICS */.cv.map(topic => factsOf(topic).join(' ')),
    ];
}
//# sourceMappingURL=csv.js.map
// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __webpack_require__(2925);
;// CONCATENATED MODULE: ./lib/src/render/audit/json.js


/** The audit as JSON text, `schemas/audit.schema.json`. */
function auditJson(audit) {
    return `${JSON.stringify(auditValue(audit), undefined, 2)}\n`;
}
/** The audit as the value that {@link auditJson} prints. */
function auditValue({ verdict, accounts, buckets, trusted, notes }) {
    return {
        schema: 1,
        mode: 'audit',
        verdict,
        accounts: accounts.map(accountValue),
        buckets: buckets.map(bucketValue),
        trusted,
        notes: notes.map(prose/* plain */.pj),
    };
}
function accountValue({ account, regions, error }) {
    return {
        ...(0,present/* present */.E)({ account, error: error && (0,prose/* plain */.pj)(error) }),
        regions: regions.map(({ because, ...region }) => ({
            ...region,
            ...(0,present/* present */.E)({ because: because && (0,prose/* plain */.pj)(because) }),
        })),
    };
}
function bucketValue({ findings: _, because, admitted, claims, beside, ...bucket }) {
    return {
        ...bucket,
        because: because.map(prose/* plain */.pj),
        admitted: admitted.map(admittedValue),
        claims: claims.map(claimValue),
        beside: beside.map(({ words, ...fact }) => ({ ...fact, words: (0,prose/* plain */.pj)(words) })),
    };
}
function admittedValue({ assumableBy, ...who }) {
    return { ...who, ...(0,present/* present */.E)({ assumableBy: assumableBy?.map(({ words }) => (0,prose/* plain */.pj)(words)) }) };
}
function claimValue({ claim, verdict }) {
    return { claim, verdict: verdict.kind, ...(verdict.kind === 'holds' ? {} : { because: (0,prose/* plain */.pj)(verdict.because) }) };
}
//# sourceMappingURL=json.js.map
// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __webpack_require__(120);
;// CONCATENATED MODULE: ./lib/src/render/audit/markdown.js


const HEAD = [
    '| Bucket | State | Stores | On the list | File | Beside the policy |',
    '| --- | --- | --- | --- | --- | --- |',
];
/** The audit as GitHub markdown: one table, and what must be said beside it. */
function auditMarkdown(audit) {
    const { verdict, buckets, accounts, trusted, notes } = audit;
    const head = `**${verdict.toUpperCase()}** ${(0,render_escape/* markdown */.wD)((0,audit_words/* auditSentence */.d6)(audit))}`;
    const blocks = [
        verdict === 'unproven' ? `No verdict. ${head}` : head,
        ...(buckets.length === 0 ? [] : [[...HEAD, ...buckets.map(markdown_bucketRow)].join('\n')]),
        bullets(accounts.flatMap(audit_words/* unaskedWords */.LE)),
        ...(trusted.length === 0
            ? []
            : [`If these are right, write them into the configuration:\n\n${(0,render_escape/* codeBlock */.DV)(trusted.join('\n'), 'yaml')}`]),
        bullets(notes),
    ];
    return `${blocks.filter(block => block !== '').join('\n\n')}\n`;
}
function bullets(sentences) {
    return sentences.map(sentence => `- ${(0,render_escape/* markdown */.wD)(sentence)}`).join('\n');
}
function markdown_bucketRow(bucket) {
    const state = `**${(0,audit_words/* stateWords */.Xu)(bucket)}**`;
    const because = bucket.because.map(render_escape/* markdown */.wD).join(' ');
    const cells = [
        `${(0,render_escape/* code */.aY)(bucket.bucket)} ${(0,render_escape/* code */.aY)(bucket.account)}`,
        because === '' ? state : `${state}. ${because}`,
        bucket.stores.map(store => (0,render_escape/* markdown */.wD)((0,audit_words/* storeWords */.fI)(store))).join('<br>'),
        bucket.admitted.map(who => (0,render_escape/* markdown */.wD)((0,audit_words/* listedWords */.tq)(who))).join('<br>'),
        (0,render_escape/* markdown */.wD)((0,audit_words/* fileWords */.Ad)(bucket)),
        bucket.beside
            .filter(({ mark }) => mark !== 'fine')
            .map(({ words }) => (0,render_escape/* markdown */.wD)(words))
            .join('<br>'),
    ];
    return `| ${cells.join(' | ')} |`;
}
//# sourceMappingURL=markdown.js.map
// EXTERNAL MODULE: ./lib/src/render/layout.js
var layout = __webpack_require__(7025);
// EXTERNAL MODULE: ./lib/src/render/paint.js
var render_paint = __webpack_require__(3707);
// EXTERNAL MODULE: ./lib/src/render/vocabulary.js
var vocabulary = __webpack_require__(2491);
;// CONCATENATED MODULE: ./lib/src/render/audit/text.js






/** The audit for people at a terminal: each bucket, then what could not be read, then the sum. */
function auditText(audit, paint) {
    const blocks = [
        ...(audit.verdict === 'unproven' ? [`No verdict: ${(0,plain/* plainText */.wh)((0,audit_words/* auditSentence */.d6)(audit))}`] : []),
        ...audit.buckets.map(bucket => bucketBlock(bucket, paint)),
        ...audit.accounts.flatMap(account => accountLines(account, paint)),
        ...(audit.trusted.length === 0 ? [] : [trustedLines(audit.trusted)]),
        ...audit.notes.map(note => `${paint.yellow('note')}  ${(0,plain/* plainText */.wh)(note)}`),
        `${paint.bold((0,render_paint/* verdictWord */.E0)(audit.verdict, paint))}  ${(0,plain/* plainText */.wh)((0,audit_words/* auditSentence */.d6)(audit))}`,
    ];
    return `${blocks.join('\n\n')}\n`;
}
function bucketBlock(bucket, paint) {
    const mark = {
        locked: paint.green,
        unsafe: paint.red,
        unproven: paint.yellow,
        'not-locked': paint.red,
        unreadable: paint.yellow,
    };
    const head = `${mark[bucket.state]((0,audit_words/* stateWords */.Xu)(bucket).padEnd(19))}${paint.bold((0,plain/* visible */.RK)(bucket.bucket))}  ${paint.dim(`account ${bucket.account}`)}`;
    const behind = bucket.claims.length === 0 && bucket.file === undefined ? [] : [row('file', (0,plain/* plainText */.wh)((0,audit_words/* fileWords */.Ad)(bucket)))];
    return [
        head,
        ...bucket.because.map(because => row('why', (0,plain/* plainText */.wh)(because))),
        ...bucket.stores.map(store => row('stores', (0,plain/* plainText */.wh)((0,audit_words/* storeWords */.fI)(store)))),
        ...(bucket.claims.length === 0 ? [] : [row('claims', bucket.claims.map(claimMark).join(' · '))]),
        ...bucket.admitted.flatMap(who => admittedRows(who, paint)),
        ...behind,
        ...besideRows(bucket.beside, paint),
    ].join('\n');
}
const INDENT = 19;
const WIDTH = 110;
function row(title, text) {
    const lines = (0,layout/* wrapped */.ky)(text, WIDTH - INDENT).replaceAll('\n', `\n${' '.repeat(INDENT)}`);
    return `  ${title.padEnd(INDENT - 2)}${lines}`;
}
const MARKS = { holds: '✔', fails: '✘', unknown: '?', 'not-asked': '–' };
function claimMark({ claim, verdict }) {
    return `${MARKS[verdict.kind]} ${vocabulary/* CLAIM_WORDS */.d0[claim].title}`;
}
function admittedRows(who, paint) {
    const { kind } = who;
    const by = (0,words/* assumedByWords */.J0)(who);
    return [
        row('on the list', `${kind === 'unresolved' ? 'not known' : kind}  ${(0,words/* nameAndId */.wW)(who)}`),
        ...(by === undefined ? [] : [paint.dim(row('', (0,plain/* plainText */.wh)(by)))]),
    ];
}
function besideRows(beside, paint) {
    const shown = beside.filter(({ mark }) => mark !== 'fine');
    const paints = { look: paint.yellow, unknown: paint.dim };
    return shown.map(({ mark, words }) => (mark === 'fine' ? '' : paints[mark](row('beside', (0,plain/* plainText */.wh)(words)))));
}
function accountLines({ account = 'not known', regions, error }, paint) {
    if (error !== undefined)
        return [`${paint.yellow('cannot be asked')}  account ${account}: ${(0,plain/* plainText */.wh)(error)}`];
    return regions.flatMap(({ region, state, because }) => state === 'read' || because === undefined
        ? []
        : [
            `${paint.yellow(state === 'unreadable' ? 'cannot be read' : 'not enabled')}  Region ${(0,plain/* visible */.RK)(region)} of account ${account}: ${(0,plain/* plainText */.wh)(because)}`,
        ]);
}
function trustedLines(lines) {
    return [
        'If these are right, write them into the configuration, with an owner and a reason each:',
        '',
        ...lines.map(line => `  ${(0,plain/* visible */.RK)(line)}`),
    ].join('\n');
}
//# sourceMappingURL=text.js.map
// EXTERNAL MODULE: ./lib/src/core/text/count.js
var count = __webpack_require__(9245);
// EXTERNAL MODULE: ./lib/src/render/html/claims.js
var claims = __webpack_require__(9376);
// EXTERNAL MODULE: ./lib/src/render/html/markup.js
var markup = __webpack_require__(949);
// EXTERNAL MODULE: ./lib/src/render/html/moment.js
var moment = __webpack_require__(5069);
// EXTERNAL MODULE: ./lib/src/render/html/page.js + 1 modules
var page = __webpack_require__(5580);
;// CONCATENATED MODULE: ./lib/src/render/html/audit.js








/** An audit as one page: every bucket of Connect with its lock, then each with what is known of it. */
function auditPage(audit, { version, when, commit }) {
    const { accounts, buckets, trusted, notes, verdict } = audit;
    return (0,page/* document */.Al)({
        title: `${verdict}: Connect Bucket Lock, audit`,
        head: [
            (0,markup/* html */.qy) `<h1>Which buckets of Connect are locked?</h1>`,
            (0,page/* verdictBox */.Xe)(verdict, (0,markup/* html */.qy) `<p>${(0,markup/* prose */.CS)((0,audit_words/* auditSentence */.d6)(audit))}</p>`),
            (0,page/* facts */.Ix)([
                ['Accounts', accounts.map(({ account = 'not known' }) => [(0,markup/* quoted */.TL)(account), ' '])],
                ['When', (0,moment/* moment */.n)(when)],
                ['Commit', commit === undefined ? undefined : (0,markup/* quoted */.TL)(commit)],
            ]),
        ],
        body: [
            (0,page/* listing */.RR)('What could not be read', accounts.flatMap(audit_words/* unaskedWords */.LE).map(markup/* prose */.CS)),
            overview(buckets),
            buckets.map(details),
            declarations(trusted),
            (0,page/* listing */.RR)('To be known', notes.map(markup/* prose */.CS)),
        ],
        version,
    });
}
function declarations(lines) {
    if (lines.length === 0)
        return undefined;
    return (0,markup/* html */.qy) `<h2>Who you may trust</h2><p>If these are right, write them into the configuration:</p><pre><code>${lines.map(line => (0,markup/* html */.qy) `${line}\n`)}</code></pre>`;
}
function overview(buckets) {
    if (buckets.length === 0)
        return undefined;
    const heads = ['Bucket', 'Account', 'State', ...claim/* CLAIMS */.I.map(name => vocabulary/* CLAIM_WORDS */.d0[name].column)];
    const rows = buckets.map((bucket, index) => [
        (0,markup/* html */.qy) `<a href="#${idOf(index)}">${(0,markup/* quoted */.TL)(bucket.bucket)}</a>`,
        (0,markup/* quoted */.TL)(bucket.account),
        stateMark(bucket),
        ...claim/* CLAIMS */.I.map(name => (0,claims/* sign */._)((0,claim/* answerTo */.o)(name, bucket.claims))),
    ]);
    return (0,markup/* html */.qy) `<h2>${(0,count/* counted */.h)(buckets.length, 'bucket')}</h2>${(0,page/* table */.tp)('Every bucket and what was proved of its lock', heads, rows)}`;
}
/** The colour of a state is that of the verdict that follows from it. */
const STATE_CLASSES = {
    locked: 'safe',
    unsafe: 'unsafe',
    unproven: 'unproven',
    'not-locked': 'unsafe',
    unreadable: 'unproven',
};
function stateMark(bucket) {
    return (0,markup/* html */.qy) `<span class="${STATE_CLASSES[bucket.state]}">${(0,audit_words/* stateWords */.Xu)(bucket)}</span>`;
}
function details(bucket, index) {
    return (0,markup/* html */.qy) `<section aria-labelledby="${idOf(index)}"><h2 id="${idOf(index)}">${(0,markup/* quoted */.TL)(bucket.bucket)}</h2>${(0,page/* facts */.Ix)([
        ['State', stateMark(bucket)],
        ['Account', (0,markup/* quoted */.TL)(bucket.account)],
        ['Why', lines(bucket.because)],
        ['Stores', lines(bucket.stores.map(audit_words/* storeWords */.fI))],
        ['On the list', lines(bucket.admitted.map(audit_words/* listedWords */.tq))],
        ['File', (0,markup/* prose */.CS)((0,audit_words/* fileWords */.Ad)(bucket))],
        ['Beside the policy', lines(bucket.beside.filter(isWorthAWord).map(({ words }) => words))],
    ])}</section>`;
}
function isWorthAWord({ mark }) {
    return mark !== 'fine';
}
function lines(sentences) {
    return sentences.length === 0
        ? undefined
        : sentences.map((each, index) => [index === 0 ? '' : (0,markup/* html */.qy) `<br>`, (0,markup/* prose */.CS)(each)]);
}
function idOf(index) {
    return `bucket-${index + 1}`;
}
//# sourceMappingURL=audit.js.map
// EXTERNAL MODULE: ./lib/src/report/exit.js
var exit = __webpack_require__(6217);
// EXTERNAL MODULE: ./lib/src/settings/settings.js
var settings_settings = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/src/cli/asked.js
var asked = __webpack_require__(879);
// EXTERNAL MODULE: ./lib/src/cli/commands.js
var commands = __webpack_require__(9713);
// EXTERNAL MODULE: ./lib/src/cli/output.js + 2 modules
var cli_output = __webpack_require__(1689);
;// CONCATENATED MODULE: ./lib/src/cli/audit.js

















function isAuditFormat(format) {
    return commands/* COMMANDS */.Lo.audit.formats.some(known => known === format);
}
/** `audit`: which buckets of Connect are locked and proved, and which are open, whatever files there are. */
async function auditCommand(line, console) {
    const { operands, said } = line;
    const { format = 'text', output } = said;
    (0,errors/* invariant */.V1)(isAuditFormat(format), 'a command is asked for its own formats only');
    const settings = (0,settings_settings/* settingsOf */.f5)({ mode: 'plan', ...(await (0,asked/* askedBy */.A)(line, console)) });
    const named = operands.length > 0 ? {} : { ifNone: 'nothing' };
    const files = await (0,disk_files/* policyFiles */.qR)({ root: console.cwd, outside: 'allowed', ...named }).find(settings.policies);
    const surroundings = (0,cli_output/* surroundingsOf */.ZD)(console);
    const found = await (0,audit/* audit */.s)({
        targets: await (0,host/* auditTargets */.cW)(settings, surroundings),
        files: files.map(policy_file/* readPolicyFile */.BK),
        settings,
        progress: surroundings.progress,
    });
    (0,cli_output/* deliver */.cK)((form, where) => inFormat(found, form, where), { format, output }, console);
    const code = (0,exit/* exitOfVerdict */.lm)(found.verdict);
    if (code === exit/* EXIT */.dc.noVerdict && format !== 'text')
        console.err(`No verdict: ${(0,plain/* plainText */.wh)((0,audit_words/* auditSentence */.d6)(found))}\n`);
    return code;
}
function inFormat(found, format, console) {
    switch (format) {
        case 'text':
            return auditText(found, (0,cli_output/* paintFor */.ev)(console));
        case 'json':
            return auditJson(found);
        case 'csv':
            return auditCsv(found);
        case 'markdown':
            return auditMarkdown(found);
        case 'html':
            return auditPage(found, (0,cli_output/* pageContext */.Bm)(console));
    }
}
//# sourceMappingURL=audit.js.map

/***/ }),

/***/ 120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ sarifText),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   NL: () => (/* binding */ urlSegment),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* unused harmony export fenced */
/* harmony import */ var _core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8686);

/**
 * How {@link Prose} is written in each medium. Quoted parts come from the author of a pull request, so nothing of
 * theirs may act: no markup, no mention, no escape sequence, no character that hides or reorders its neighbours.
 */
/**
 * GitHub markdown, for any place within a line, table cells included. Quoted words become code spans, the only place
 * where GitHub resolves no mention, link, issue reference or emoji; our own words are escaped, but for `code` between
 * backticks and links.
 */
function markdown(prose) {
    const pieces = prose.parts.map(part => (typeof part === 'string' ? ownMarkdown(part) : code(part.quoted)));
    return pieces.reduce(apart, '');
}
/** Two runs of backticks that touch would be read as one, and their spans would end elsewhere. */
function apart(before, piece) {
    return before.endsWith('`') && piece.startsWith('`') ? `${before} ${piece}` : before + piece;
}
/**
 * A code span of GitHub Flavored Markdown (sections 6.3 "Code spans" and 4.10 "Tables"). A pipe is shown as
 * `\u{7C}`: within a table there is no writing of `\|` that every parser reads alike.
 */
function code(text, limit = _core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTED_LIMIT */ .fn) {
    const shown = (0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), limit).replaceAll('|', '\\u{7C}');
    if (shown === '')
        return '`""`';
    const fence = '`'.repeat(longestRun(shown) + 1);
    const pad = /^[` ]|[` ]$/.test(shown) && shown.trim() !== '' ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** A fenced block; line breaks and tabs are kept, everything else as in {@link visible}. */
function codeBlock(text, language = '') {
    const lines = text.split(/\r\n|\r|\n/).map(line => line.split('\t').map(_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join('\t'));
    return fenced(language, lines.join('\n'));
}
/** A text between fences, as it is. */
function fenced(language, text) {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return [`${fence}${language}`, text, fence].join('\n');
}
/** How many backticks stand together at the most. */
function longestRun(text) {
    return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
function ownMarkdown(text) {
    return (0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .split(/(`[^`]+`|https:\/\/[^\s`|<>]+)/)
        .map((part, index) => index % 2 === 1 ? part.replaceAll('|', '\\u{7C}') : part.replace(/[\\`*_[\]<>#~|$@]/g, '\\$&'))
        .join('');
}
/**
 * The link text of a SARIF message is `[text](target)` (SARIF 2.1.0, section 3.11.6), so brackets of others are
 * escaped as that section says.
 */
function sarifText(prose) {
    return (0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .write */ .M9)(prose, _core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK, text => `'${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)).replace(/[[\]\\]/g, '\\$&')}'`);
}
/** One segment of a URL's path, safe within `(…)` of a markdown link and within an HTML attribute. */
function urlSegment(text) {
    const wellFormed = text.replace(/\p{Cs}/gu, '\uFFFD');
    return encodeURIComponent(wellFormed).replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** A relative path as URL; `undefined` where it is not one plainly below its root. */
function urlPath(path) {
    const segments = path.split('/');
    return segments.some(segment => /^\.{0,2}$/.test(segment)) ? undefined : segments.map(urlSegment).join('/');
}
/**
 * A label within double quotes of a Mermaid diagram: everything but letters, digits and a few marks as Mermaid's own
 * entity codes. Source: Mermaid documentation, "Flowcharts, entity codes to escape characters".
 */
function mermaidLabel(text) {
    const shown = (0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), 80);
    return [...shown].map(character => (/[A-Za-z0-9 ._/-]/.test(character) ? character : entity(character))).join('');
}
function entity(character) {
    return `#${character.codePointAt(0) ?? 0xfffd};`;
}
//# sourceMappingURL=escape.js.map

/***/ }),

/***/ 9376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ claimList),
/* harmony export */   _: () => (/* binding */ sign)
/* harmony export */ });
/* harmony import */ var _core_text_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2361);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2491);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9736);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9522);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(949);





/** How an answer is marked, and the word that says the same. */
const SIGNS = {
    holds: ['✔', 'proved'],
    fails: ['✘', 'false'],
    unknown: ['?', 'not proved'],
    'not-asked': ['–', 'not asked'],
};
/** A mark with its word. */
function sign(kind) {
    const [mark, word] = SIGNS[kind];
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<span class="${kind}"><span aria-hidden="true">${mark}</span> ${word}</span>`;
}
/** Each claim with its proof in words, and each test of the repository. */
function claimList({ claims, expectations = [] }) {
    const tests = expectations.map(({ expectation, verdict }) => {
        const { at } = expectation;
        const place = (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<p class="soft">${at.file.path}, line ${(0,_core_text_source_js__WEBPACK_IMPORTED_MODULE_4__/* .positionOf */ .df)(at).line}</p>`;
        return item(verdict, (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `Test: ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .testWords */ .Kp)(expectation))}`, [because(verdict), place]);
    });
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<ul class="claims">${claims.map(claimItem)}${tests}</ul>`;
}
function claimItem(claim) {
    const { title } = _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .CLAIM_WORDS */ .d0[claim.claim];
    return item(claim.verdict, title, proof(claim));
}
function item({ kind }, title, words) {
    const [mark, word] = SIGNS[kind];
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<li><span class="sign ${kind}" aria-hidden="true">${mark}</span><p><strong>${title}</strong>: <span class="${kind}">${word}</span></p>${words}</li>
`;
}
function proof({ claim, verdict }) {
    const words = _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .CLAIM_WORDS */ .d0[claim];
    if (verdict.kind === 'holds') {
        return [(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<p>${capital(words.holds)}${byStatements(verdict.by)}.</p>`, because(verdict)];
    }
    if (verdict.kind !== 'fails')
        return because(verdict);
    const { witness } = verdict;
    const shown = witness === undefined ? undefined : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<p>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)((0,_witness_js__WEBPACK_IMPORTED_MODULE_1__/* .witnessSentence */ .x)(claim, witness))}</p>`;
    return [(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<p>${words.fails}</p>`, shown, because(verdict)];
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function byStatements(statements) {
    if (statements.length === 0)
        return undefined;
    const names = statements.map(({ index, sid }) => [
        ` ${index + 1}`,
        sid === undefined ? undefined : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) ` (${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(sid.value)})`,
    ]);
    const joined = names.map((name, index) => (index === 0 ? name : [' and', name]));
    return [statements.length === 1 ? ', by statement' : ', by statements', joined];
}
function because(verdict) {
    if (verdict.kind !== 'holds')
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<p>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(verdict.because)}</p>`;
    const { provided, assumed } = verdict;
    return [
        provided === undefined ? undefined : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<p class="unknown">On a condition: ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(provided)}.</p>`,
        assumed === undefined ? undefined : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<p>Taken from the settings: ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(assumed)}.</p>`,
    ];
}
//# sourceMappingURL=claims.js.map

/***/ })

};
;