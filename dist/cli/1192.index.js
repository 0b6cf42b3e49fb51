"use strict";
exports.id = 1192;
exports.ids = [1192];
exports.modules = {

/***/ 41010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ remembering),
/* harmony export */   m: () => (/* binding */ askedOnce)
/* harmony export */ });
/* harmony import */ var _core_text_get_or_make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79493);

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

/***/ 91892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ doubtsOfReadings),
/* harmony export */   T9: () => (/* binding */ listedOnce),
/* harmony export */   Yc: () => (/* binding */ instancesListed),
/* harmony export */   eV: () => (/* binding */ readRegions)
/* harmony export */ });
/* harmony import */ var _asked_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41010);
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
/** What could not be asked about the instances of the Regions that answered. */
function doubtsOfReadings(readings) {
    return readings.flatMap(reading => (reading.kind === 'listed' ? (reading.doubts ?? []) : []));
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
    const doubts = doubtsOfReadings(all);
    return { kind: 'listed', instances: instancesListed(all), ...(doubts.length === 0 ? {} : { doubts }) };
}
//# sourceMappingURL=region-readings.js.map

/***/ }),

/***/ 17621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditCommand: () => (/* binding */ auditCommand)
});

// EXTERNAL MODULE: ./lib/src/adapters/disk/files.js + 1 modules
var disk_files = __webpack_require__(75363);
// EXTERNAL MODULE: ./lib/src/app/audit.js + 2 modules
var audit = __webpack_require__(52607);
// EXTERNAL MODULE: ./lib/src/core/policy-file.js
var policy_file = __webpack_require__(22959);
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(89783);
// EXTERNAL MODULE: ./lib/src/core/text/plain.js
var plain = __webpack_require__(18686);
// EXTERNAL MODULE: ./lib/src/host.js + 1 modules
var host = __webpack_require__(61336);
// EXTERNAL MODULE: ./lib/src/core/access/claim.js
var claim = __webpack_require__(90823);
// EXTERNAL MODULE: ./lib/src/core/audit/beside.js
var audit_beside = __webpack_require__(56272);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/render/csv.js
var csv = __webpack_require__(12663);
// EXTERNAL MODULE: ./lib/src/render/words.js
var words = __webpack_require__(89522);
// EXTERNAL MODULE: ./lib/src/render/audit/words.js
var audit_words = __webpack_require__(56722);
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
var present = __webpack_require__(12925);
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
var render_escape = __webpack_require__(40120);
// EXTERNAL MODULE: ./lib/src/render/github/summary.js + 11 modules
var summary = __webpack_require__(23550);
;// CONCATENATED MODULE: ./lib/src/render/audit/markdown.js





const HEAD = [
    '| Bucket | State | Stores | On the list | File | Beside the policy |',
    '| --- | --- | --- | --- | --- | --- |',
];
/** The audit as GitHub markdown: one table, and what must be said beside it. */
function auditMarkdown(audit) {
    const { buckets } = audit;
    const table = buckets.length === 0 ? [] : [[...HEAD, ...buckets.map(markdown_bucketRow)].join('\n')];
    return page(audit, table);
}
/** The same for a job summary. Where it would be too long, buckets are left out, those that are proved first. */
function auditSummary(audit) {
    const whole = auditMarkdown(audit);
    if (utf8Length(whole) <= SUMMARY_LIMIT)
        return whole;
    const shown = rowsWithin(audit.buckets, SUMMARY_LIMIT - utf8Length(page(audit, [])) - ROOM);
    const left = counted(audit.buckets.length - shown.length, 'bucket');
    return page(audit, [
        [...HEAD, ...shown].join('\n'),
        `> [!IMPORTANT]\n> Left out here: ${left}, because a summary holds 1 MiB. The report has all of them.`,
    ]);
}
/** For the head of the table and the words about what is left out. */
const ROOM = 500;
/** As many rows as fit, in their order. */
function rowsWithin(buckets, bytes) {
    const rows = new Map(buckets.map(bucket => [bucket, markdown_bucketRow(bucket)]));
    const byNeed = [...buckets].sort((a, b) => Number(a.state === 'locked') - Number(b.state === 'locked'));
    const chosen = new Set();
    let left = bytes;
    for (const bucket of byNeed) {
        left -= utf8Length(rows.get(bucket) ?? '') + 1;
        if (left < 0)
            break;
        chosen.add(bucket);
    }
    return buckets.flatMap(bucket => (chosen.has(bucket) ? (rows.get(bucket) ?? []) : []));
}
function page(audit, table) {
    const { verdict, accounts, trusted, notes } = audit;
    const head = `**${verdict.toUpperCase()}** ${(0,render_escape/* markdown */.wD)((0,audit_words/* auditSentence */.d6)(audit))}`;
    const blocks = [
        verdict === 'unproven' ? `No verdict. ${head}` : head,
        ...table,
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
var layout = __webpack_require__(17025);
// EXTERNAL MODULE: ./lib/src/render/paint.js
var render_paint = __webpack_require__(33707);
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
// EXTERNAL MODULE: ./lib/src/core/audit/state.js
var state = __webpack_require__(59817);
// EXTERNAL MODULE: ./lib/src/core/text/count.js
var count = __webpack_require__(79245);
// EXTERNAL MODULE: ./lib/src/render/html/claims.js
var claims = __webpack_require__(19376);
// EXTERNAL MODULE: ./lib/src/render/html/markup.js
var markup = __webpack_require__(90949);
// EXTERNAL MODULE: ./lib/src/render/html/moment.js
var moment = __webpack_require__(65069);
// EXTERNAL MODULE: ./lib/src/render/html/page.js + 1 modules
var html_page = __webpack_require__(55580);
;// CONCATENATED MODULE: ./lib/src/render/html/audit.js









/** An audit as one page: every bucket of Connect with its lock, then each with what is known of it. */
function auditPage(audit, { version, when, commit }) {
    const { accounts, buckets, trusted, notes, verdict } = audit;
    return (0,html_page/* document */.Al)({
        title: `${verdict}: Connect Bucket Lock, audit`,
        head: [
            (0,markup/* html */.qy) `<h1>Which buckets of Connect are locked?</h1>`,
            (0,html_page/* verdictBox */.Xe)(verdict, (0,markup/* html */.qy) `<p>${(0,markup/* prose */.CS)((0,audit_words/* auditSentence */.d6)(audit))}</p>`),
            (0,html_page/* facts */.Ix)([
                ['Accounts', accounts.map(({ account = 'not known' }) => [(0,markup/* quoted */.TL)(account), ' '])],
                ['When', (0,moment/* moment */.n)(when)],
                ['Commit', commit === undefined ? undefined : (0,markup/* quoted */.TL)(commit)],
            ]),
        ],
        body: [
            (0,html_page/* listing */.RR)('What could not be read', accounts.flatMap(audit_words/* unaskedWords */.LE).map(markup/* prose */.CS)),
            overview(buckets),
            buckets.map(details),
            declarations(trusted),
            (0,html_page/* listing */.RR)('To be known', notes.map(markup/* prose */.CS)),
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
    return (0,markup/* html */.qy) `<h2>${(0,count/* counted */.h)(buckets.length, 'bucket')}</h2>${(0,html_page/* table */.tp)('Every bucket and what was proved of its lock', heads, rows)}`;
}
/** The colour of a state is that of the verdict that follows from it. */
function stateMark(bucket) {
    return (0,markup/* html */.qy) `<span class="${state/* STATE_VERDICTS */.Hz[bucket.state]}">${(0,audit_words/* stateWords */.Xu)(bucket)}</span>`;
}
function details(bucket, index) {
    return (0,markup/* html */.qy) `<section aria-labelledby="${idOf(index)}"><h2 id="${idOf(index)}">${(0,markup/* quoted */.TL)(bucket.bucket)}</h2>${(0,html_page/* facts */.Ix)([
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
var exit = __webpack_require__(96217);
// EXTERNAL MODULE: ./lib/src/settings/settings.js
var settings_settings = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/src/cli/asked.js
var asked = __webpack_require__(80879);
// EXTERNAL MODULE: ./lib/src/cli/commands.js
var commands = __webpack_require__(79713);
// EXTERNAL MODULE: ./lib/src/cli/output.js + 2 modules
var cli_output = __webpack_require__(41689);
// EXTERNAL MODULE: ./lib/src/cli/output-file.js + 1 modules
var output_file = __webpack_require__(43269);
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
    (0,output_file.refuseOutputAmong)(settings.policies, output, console);
    const named = operands.length > 0 ? {} : { ifNone: 'nothing' };
    const files = await (0,disk_files/* policyFiles */.qR)({ root: console.cwd, outside: 'allowed', ...named }).find(settings.policies);
    const surroundings = (0,cli_output/* surroundingsOf */.ZD)(console);
    const found = await (0,audit/* audit */.s)({
        targets: await (0,host/* auditTargets */.cW)(settings, surroundings),
        files: files.map(policy_file/* readPolicyFile */.BK),
        settings,
        progress: surroundings.progress,
    });
    const code = (0,exit/* exitOfVerdict */.lm)(found.verdict);
    if (code === exit/* EXIT */.dc.noVerdict && format !== 'text')
        console.err(`No verdict: ${(0,plain/* plainText */.wh)((0,audit_words/* auditSentence */.d6)(found))}\n`);
    return (0,cli_output/* deliver */.cK)((form, where) => inFormat(found, form, where), { format, output }, console, code);
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

/***/ 19376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ claimList),
/* harmony export */   _: () => (/* binding */ sign)
/* harmony export */ });
/* harmony import */ var _core_text_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2361);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2491);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99736);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89522);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90949);





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

/***/ }),

/***/ 90949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18686);

/** Writes HTML: the template's own text stands as it is, whatever is put into it is text unless it is {@link Markup}. */
function html(words, ...pieces) {
    return { html: words.map((word, index) => word + (index < pieces.length ? written(pieces[index]) : '')).join('') };
}
function written(content) {
    if (content === undefined)
        return '';
    if (typeof content === 'string' || typeof content === 'number')
        return escaped(String(content));
    return 'html' in content ? content.html : content.map(written).join('');
}
/**
 * For elements and for attributes in double quotes: what HTML would read as its own, and what could not be seen or
 * would reorder its neighbours. HTML Standard, "Escaping a string".
 */
function escaped(text) {
    return (0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replace(/[&<>"'`=]/g, mark => `&#${mark.charCodeAt(0)};`);
}
/** Quoted words as code, and our own between backticks. */
function prose(words) {
    return { html: (0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .write */ .M9)(words, own, text => quoted(text).html) };
}
/** A name of somebody else's, which nothing around it can be drawn into. */
function quoted(text) {
    return html `<code>${text.trim() === '' ? `"${text}"` : (0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text)}</code>`;
}
function own(text) {
    return text
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 1 ? html `<code>${part}</code>`.html : escaped(part)))
        .join('');
}
//# sourceMappingURL=markup.js.map

/***/ }),

/***/ 65069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ moment)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90949);

/** An ISO 8601 time, as people read it. */
function moment(iso) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<time datetime="${iso}">${iso.replace('T', ' ').replace(/(:\d{2})(:\d{2}(\.\d+)?)?Z$/, '$1 UTC')}</time>`;
}
//# sourceMappingURL=moment.js.map

/***/ }),

/***/ 55580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Al: () => (/* binding */ page_document),
  Ix: () => (/* binding */ facts),
  RR: () => (/* binding */ listing),
  tp: () => (/* binding */ table),
  Xe: () => (/* binding */ verdictBox)
});

// EXTERNAL MODULE: ./lib/src/render/html/markup.js
var markup = __webpack_require__(90949);
;// CONCATENATED MODULE: ./lib/src/render/html/style.js
/** The one style sheet of our pages: light and dark, narrow and wide, on paper. Colours have a contrast of 4.5 or more. */
const STYLE = `
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
`;
//# sourceMappingURL=style.js.map
;// CONCATENATED MODULE: ./lib/src/render/html/page.js


/** What the browser may do with the page: show it. Nothing is loaded, run or sent. */
const CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/** The whole document: one file that loads nothing and runs nothing. */
function page_document({ title, head, body, version }) {
    return `${(0,markup/* html */.qy) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ html: CONTENT_POLICY }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<a class="skip" href="#main">To the findings</a>
<header>${head}</header>
<main id="main">${body}</main>
<footer>Connect Bucket Lock ${version}. This page loads nothing, runs nothing and sends nothing.</footer>
</body>
</html>
`.html}`;
}
/** A list of terms with what is to be said of each; those without anything are left out. */
function facts(rows) {
    const known = rows.filter(([, value]) => value !== undefined);
    return (0,markup/* html */.qy) `<dl class="facts">${known.map(([term, value]) => (0,markup/* html */.qy) `<dt>${term}</dt><dd>${value}</dd>`)}</dl>`;
}
/** A heading with a list under it; neither where there is nothing to list. */
function listing(heading, items) {
    if (items.length === 0)
        return undefined;
    return (0,markup/* html */.qy) `<h2>${heading}</h2><ul>${items.map(item => (0,markup/* html */.qy) `<li>${item}</li>`)}</ul>`;
}
/** A table in a frame that can be scrolled by keyboard; the first cell of each row is its heading. */
function table(caption, heads, rows) {
    return (0,markup/* html */.qy) `<div class="wide" role="group" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption><thead><tr>${heads.map(head => (0,markup/* html */.qy) `<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows.map(row => tableRow(row))}</tbody></table></div>`;
}
function tableRow([first, ...rest]) {
    return (0,markup/* html */.qy) `<tr><th scope="row">${first}</th>${rest.map(cell => (0,markup/* html */.qy) `<td>${cell}</td>`)}</tr>
`;
}
/** The verdict in a box; its colour says nothing that the words do not say. */
function verdictBox(verdict, words) {
    return (0,markup/* html */.qy) `<div class="verdict ${verdict}"><strong>${verdict.toUpperCase()}</strong>${words}</div>`;
}
//# sourceMappingURL=page.js.map

/***/ })

};
;