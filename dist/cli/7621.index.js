"use strict";
exports.id = 7621;
exports.ids = [7621];
exports.modules = {

/***/ 9886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ makeAtomically),
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2057);




/**
 * Replaces a file so that a reader, or a crash at any instant, finds the old text or the new one and nothing between:
 * a new file beside it is written, forced to the disk and renamed over it. A link is followed, and stays a link; an
 * existing file keeps its mode. Throws what the file system throws, with no trace left beside the file.
 */
function writeAtomically(path, text) {
    const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path) : path;
    const mode = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(target) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(target).mode & 0o7777 : 0o644;
    const temporary = temporaryBeside(target);
    try {
        writeForced(temporary, text, mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, target);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw error;
    }
    forceFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target));
}
/**
 * Makes a file whole at once, as {@link writeAtomically}, and never over another one: of several processes that make it
 * in the same moment, one does. Returns whether it was this one.
 */
function makeAtomically(path, text) {
    const temporary = temporaryBeside(path);
    try {
        writeForced(temporary, text, 0o644);
        takeName(temporary, path);
    }
    catch (error) {
        if ((0,_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$)(error) !== 'EEXIST')
            throw error;
        return false;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
    }
    forceFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    return true;
}
/** What a file system without hard links (FAT, some network shares) answers. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];
function takeName(temporary, path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(temporary, path);
    }
    catch (error) {
        if (!NO_LINKS.includes((0,_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$)(error)))
            throw error;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx'));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, path);
    }
}
function temporaryBeside(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
}
function writeForced(path, text, mode) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx', mode);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(file, mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, text);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/** The rename itself reaches the disk; systems that cannot open a folder (Windows) do without. */
function forceFolder(folder) {
    let handle;
    try {
        handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(folder, 'r');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(handle);
    }
    catch {
        // the file is whole either way
    }
    finally {
        if (handle !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
    }
}
//# sourceMappingURL=atomic-write.js.map

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
// EXTERNAL MODULE: ./lib/src/app/audit.js
var audit = __webpack_require__(85);
// EXTERNAL MODULE: ./lib/src/core/policy-file.js
var policy_file = __webpack_require__(2959);
// EXTERNAL MODULE: ./lib/src/core/text/plain.js
var plain = __webpack_require__(8686);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(3381);
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(9941);
// EXTERNAL MODULE: ./lib/src/host.js + 1 modules
var host = __webpack_require__(1336);
// EXTERNAL MODULE: ./lib/src/core/access/claim.js
var claim = __webpack_require__(823);
// EXTERNAL MODULE: ./lib/src/core/audit/beside.js
var audit_beside = __webpack_require__(6272);
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
        `${paint.bold(verdictWord(audit.verdict, paint))}  ${(0,plain/* plainText */.wh)((0,audit_words/* auditSentence */.d6)(audit))}`,
    ];
    return `${blocks.join('\n\n')}\n`;
}
function verdictWord(verdict, paint) {
    return { safe: paint.green, unsafe: paint.red, unproven: paint.yellow }[verdict](verdict.toUpperCase());
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
    const { id, kind, name } = who;
    const by = (0,words/* assumedByWords */.J0)(who);
    const named = name === undefined ? (0,plain/* visible */.RK)(id) : `${(0,plain/* visible */.RK)(name)} (${(0,plain/* visible */.RK)(id)})`;
    return [
        row('on the list', `${kind === 'unresolved' ? 'not known' : kind}  ${named}`),
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
            listing('What could not be read', accounts.flatMap(audit_words/* unaskedWords */.LE)),
            overview(buckets),
            buckets.map(details),
            declarations(trusted),
            listing('To be known', notes),
        ],
        version,
    });
}
/** A heading with a list under it, or neither. */
function listing(heading, sentences) {
    if (sentences.length === 0)
        return undefined;
    return (0,markup/* html */.qy) `<h2>${heading}</h2><ul>${sentences.map(sentence => (0,markup/* html */.qy) `<li>${(0,markup/* prose */.CS)(sentence)}</li>`)}</ul>`;
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
        ...claim/* CLAIMS */.I.map(name => (0,claims/* sign */._)(bucket.claims.find(({ claim }) => claim === name)?.verdict.kind ?? 'not-asked')),
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
// EXTERNAL MODULE: ./lib/src/cli/folder.js
var folder = __webpack_require__(7011);
// EXTERNAL MODULE: ./lib/src/cli/output.js + 2 modules
var cli_output = __webpack_require__(1689);
;// CONCATENATED MODULE: ./lib/src/cli/audit.js


















const AUDIT_FORMATS = ['text', 'json', 'csv', 'markdown', 'html'];
function isAuditFormat(format) {
    return AUDIT_FORMATS.some(known => known === format);
}
/** `audit`: which buckets of Connect are locked and proved, and which are open, whatever files there are. */
async function auditCommand(line, console) {
    const { operands, said } = line;
    const { format = 'text', output } = said;
    if (!isAuditFormat(format))
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${'audit'} writes ${'--format'} ${(0,prose/* list */.p_)(AUDIT_FORMATS, 'or')}.`);
    const settings = (0,settings_settings/* settingsOf */.f)({ mode: 'plan', ...(await (0,asked/* askedBy */.A)(line, console)) });
    const named = operands.length > 0 ? {} : { ifNone: 'nothing' };
    const files = await (0,disk_files/* policyFiles */.q)({ root: console.cwd, outside: 'allowed', ...named }).find(settings.policies);
    const surroundings = (0,cli_output/* surroundingsOf */.ZD)(console);
    const found = await (0,audit/* audit */.s)({
        targets: await (0,host/* auditTargets */.cW)(settings, surroundings),
        files: files.map(policy_file/* readPolicyFile */.BK),
        settings,
        progress: surroundings.progress,
    });
    tell(found, format, output, console);
    return (0,exit/* exitOfVerdict */.lm)(found.verdict);
}
function tell(found, format, output, console) {
    if (output === undefined)
        console.out((0,cli_output/* loggable */.oM)(inFormat(found, format, console), console, format));
    else {
        (0,folder/* writeFile */._)(console.cwd, output, inFormat(found, format, { ...console, isTerminal: false }));
        console.out((0,cli_output/* loggable */.oM)(auditText(found, (0,cli_output/* paintFor */.ev)(console)), console));
    }
    if ((0,exit/* exitOfVerdict */.lm)(found.verdict) !== exit/* EXIT */.dc.noVerdict || format === 'text')
        return;
    console.err(`No verdict: ${(0,plain/* plainText */.wh)((0,audit_words/* auditSentence */.d6)(found))}\n`);
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

/***/ 7011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ writeFile),
/* harmony export */   h: () => (/* binding */ policyFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_disk_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9886);
/* harmony import */ var _adapters_disk_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2057);
/* harmony import */ var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9783);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3381);






/** Files below a folder of the disk, or anywhere else where the path says so. */
function policyFolder(root) {
    return {
        read: async (path) => readText(root, path),
        write: async (path, text) => writeFile(root, path, text),
    };
}
/** Writes a file whole or not at all, making the folders above it. Throws PortError. */
function writeFile(root, path, text) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        (0,_adapters_disk_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomically */ .v)(target, text);
    }
    catch (error) {
        throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PortError */ .U7({ message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${path} could not be written: ${(0,_adapters_disk_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOfWriting */ .U)(target, error)}.` }, { cause: error });
    }
}
function readText(root, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), 'utf8');
    }
    catch (error) {
        if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PortError */ .U7({ message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${path} could not be read: ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)((0,_adapters_disk_reason_js__WEBPACK_IMPORTED_MODULE_3__.diskReason)(error))}.` }, { cause: error });
    }
}
//# sourceMappingURL=folder.js.map

/***/ }),

/***/ 2663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ csv)
/* harmony export */ });
/** Rows as CSV (RFC 4180), the first being the names of the columns. */
function csv(rows) {
    return rows
        .map(cells => cells.map(cell).join(','))
        .join('\r\n')
        .concat('\r\n');
}
/** A cell that no spreadsheet takes for a formula. */
function cell(text) {
    const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
//# sourceMappingURL=csv.js.map

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
    const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = /^[` ]|[` ]$/.test(shown) && shown.trim() !== '' ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** A fenced block; line breaks and tabs are kept, everything else as in {@link visible}. */
function codeBlock(text, language = '') {
    const lines = text.split(/\r\n|\r|\n/).map(line => line.split('\t').map(_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join('\t'));
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...lines, fence].join('\n');
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

/***/ }),

/***/ 949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8686);

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

/***/ 5069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ moment)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(949);

/** An ISO 8601 time, as people read it. */
function moment(iso) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<time datetime="${iso}">${iso.replace('T', ' ').replace(/(:\d{2})(:\d{2}(\.\d+)?)?Z$/, '$1 UTC')}</time>`;
}
//# sourceMappingURL=moment.js.map

/***/ }),

/***/ 5580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Al: () => (/* binding */ page_document),
  Ix: () => (/* binding */ facts),
  tp: () => (/* binding */ table),
  Xe: () => (/* binding */ verdictBox)
});

// EXTERNAL MODULE: ./lib/src/render/html/markup.js
var markup = __webpack_require__(949);
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