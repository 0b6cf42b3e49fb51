export const id = 4379;
export const ids = [4379];
export const modules = {

/***/ 9886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/**
 * Replaces a file so that a reader, or a crash at any instant, finds the old text or the new one and nothing between:
 * a new file beside it is written, forced to the disk and renamed over it. A link is followed, and stays a link; an
 * existing file keeps its mode. Throws what the file system throws, with no trace left beside the file.
 */
function writeAtomically(path, text) {
    const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path) : path;
    const mode = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(target) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(target).mode & 0o7777 : 0o644;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    try {
        writeForced(temporary, text, mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, target);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw error;
    }
    forceFolder(folder);
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

/***/ 4379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditCommand: () => (/* binding */ auditCommand)
});

// EXTERNAL MODULE: ./lib/src/adapters/disk/clock.js + 1 modules
var clock = __webpack_require__(2425);
// EXTERNAL MODULE: ./lib/src/adapters/disk/config.js + 6 modules
var disk_config = __webpack_require__(9107);
// EXTERNAL MODULE: ./lib/src/adapters/disk/files.js + 19 modules
var disk_files = __webpack_require__(4903);
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
        bullets(accounts.flatMap(unread)),
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
        bucket.admitted.map(who => (0,render_escape/* markdown */.wD)(admittedWords(who))).join('<br>'),
        (0,render_escape/* markdown */.wD)((0,audit_words/* fileWords */.Ad)(bucket)),
        bucket.beside
            .filter(({ mark }) => mark !== 'fine')
            .map(({ words }) => (0,render_escape/* markdown */.wD)(words))
            .join('<br>'),
    ];
    return `| ${cells.join(' | ')} |`;
}
function admittedWords(who) {
    const by = (0,words/* assumedByWords */.J0)(who);
    const named = (0,prose/* say */.cv) `${(0,prose/* ours */.Od)(who.kind)} ${who.name ?? who.id}`;
    return by === undefined ? named : (0,prose/* join */.fj)([named, by], ', ');
}
function unread({ account = 'not known', regions, error }) {
    if (error !== undefined)
        return [(0,prose/* say */.cv) `Account ${account} could not be asked: ${error}`];
    return regions.flatMap(({ region, because }) => because === undefined ? [] : [(0,prose/* say */.cv) `Region ${region} of account ${account}: ${because}`]);
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
    const lines = (0,layout/* wrapped */.k)(text, WIDTH - INDENT).replaceAll('\n', `\n${' '.repeat(INDENT)}`);
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
// EXTERNAL MODULE: ./lib/src/report/exit.js
var exit = __webpack_require__(6217);
// EXTERNAL MODULE: ./lib/src/settings/settings.js
var settings_settings = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/src/cli/folder.js
var folder = __webpack_require__(7011);
// EXTERNAL MODULE: ./lib/src/cli/output.js + 2 modules
var cli_output = __webpack_require__(1689);
;// CONCATENATED MODULE: ./lib/src/cli/audit.js


















const AUDIT_FORMATS = ['text', 'json', 'csv', 'markdown'];
function isAuditFormat(format) {
    return AUDIT_FORMATS.some(known => known === format);
}
/** `audit`: which buckets of Connect are locked and proved, and which are open, whatever files there are. */
async function auditCommand({ operands, said }, console) {
    const { format = 'text', output } = said;
    if (!isAuditFormat(format))
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${'audit'} writes ${'--format'} ${(0,prose/* list */.p_)(AUDIT_FORMATS, 'or')}.`);
    const config = await (0,disk_config/* loadConfig */.Z)(console.cwd, said.config, (0,clock/* today */.E)());
    const somePolicies = operands.length > 0;
    const settings = (0,settings_settings/* settingsOf */.f)({
        mode: 'plan',
        said: { ...said, policies: operands },
        config,
        today: (0,clock/* today */.E)(),
        somePolicies,
    });
    const named = somePolicies ? {} : { ifNone: 'nothing' };
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
        throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PortError */ .U7({ message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${path} could not be written: ${(0,_adapters_disk_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOfWriting */ .UH)(target, error)}.` }, { cause: error });
    }
}
function readText(root, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), 'utf8');
    }
    catch (error) {
        if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PortError */ .U7({ message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${path} could not be read: ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)((0,_adapters_disk_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .diskReason */ .CQ)(error))}.` }, { cause: error });
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

/***/ })

};
