#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 3339:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 542:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 6848:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline/promises");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 6294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ helpText),
/* harmony export */   hR: () => (/* binding */ FORMATS),
/* harmony export */   ye: () => (/* binding */ readCommandLine)
/* harmony export */ });
/* unused harmony export COMMANDS */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3381);
/* harmony import */ var _core_text_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1004);
/* harmony import */ var _core_text_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9941);




const FORMATS = ['text', 'json', 'markdown', 'sarif'];
/** Every option that a command can take; `value` names what stands after it in the help. */
const OPTIONS = {
    account: { value: 'FILE', help: 'use an account snapshot instead of AWS' },
    'admin-role': { value: 'NAME', many: true, help: 'name, ARN or glob of an admin role; repeatable' },
    'deploy-role': { value: 'NAME', help: 'the role that will apply; the caller where not given' },
    config: { value: 'FILE', help: 'settings; connect-bucket-lock.yml where it exists' },
    format: { value: 'FORMAT', help: 'text, json, markdown or sarif' },
    output: { value: 'FILE', help: 'write the report to a file' },
    restore: { value: 'FILE', help: 'put a kept policy back, guarded in the same way' },
    'when-statements-are-dropped': {
        value: 'refuse|apply',
        help: 'what to do where the live policy has more statements',
    },
    region: { value: 'REGION', many: true, help: 'a region to look for Connect instances in; repeatable' },
    bucket: { value: 'NAME', many: true, help: 'a bucket; repeatable' },
    instance: { value: 'ID', help: 'a Connect instance: id, ARN or alias' },
    'access-analyzer': { help: 'ask IAM Access Analyzer for a second opinion' },
    'allow-aws-services': { help: 'accept that the lock leaves out direct calls of AWS services' },
    as: { value: 'USERID', help: 'the aws:userid of the caller' },
    'principal-arn': { value: 'ARN', help: 'the ARN of the caller' },
    action: { value: 'ACTION', help: 'an action such as s3:GetObject' },
    resource: { value: 'ARN', help: 'the bucket or object that is asked for' },
    context: { value: 'KEY=VALUE', many: true, help: 'a condition key of the request; repeatable' },
    help: { short: 'h', help: 'show this help' },
};
const REPORTS = ['config', 'format', 'output', 'allow-aws-services'];
const ASKS = ['account', 'admin-role', 'deploy-role', 'region'];
/** The commands, with what they take and do. */
const COMMANDS = {
    check: { takes: '[globs…]', does: 'structure and proof; needs nothing but the files', options: [...REPORTS] },
    plan: {
        takes: '[globs…]',
        does: 'who the RoleIds are, and what would change against the live policy',
        options: [...REPORTS, ...ASKS, 'access-analyzer'],
    },
    apply: {
        takes: '[globs…]',
        does: 'plan, write, verify; put back on failure',
        options: [...REPORTS, ...ASKS, 'when-statements-are-dropped', 'restore'],
    },
    drift: {
        takes: '[globs…]',
        does: 'does the live policy still say what the repository says?',
        options: [...REPORTS, ...ASKS],
    },
    init: {
        takes: '',
        does: 'find instance → bucket → roles → RoleIds, and write the policy file',
        options: ['config', 'account', 'admin-role', 'deploy-role', 'region', 'instance', 'bucket', 'output'],
    },
    explain: {
        takes: 'FILE',
        does: 'what one request gets, and why, statement by statement',
        options: ['as', 'principal-arn', 'action', 'resource', 'context', 'account', 'format'],
    },
    snapshot: {
        takes: '',
        does: 'write the account snapshot',
        options: ['output', 'bucket', 'region', 'config'],
    },
    rules: { takes: '[ID]', does: 'what is looked for, or one rule with its examples', options: [] },
};
/** Reads the arguments. Throws UsageError for unknown commands and options, with what was meant. */
function readCommandLine(argv) {
    const [first, ...rest] = argv;
    if (first === undefined || first === 'help' || first === '--help' || first === '-h')
        return bare('help', topics(rest));
    if (first === '--version' || first === '-v' || first === 'version')
        return bare('version', []);
    if (!isCommand(first))
        throw unknownCommand(first);
    const allowed = [...COMMANDS[first].options, 'help'];
    const { values, positionals } = parse(first, rest, allowed);
    if (values['help'] === true)
        return bare('help', [first]);
    return {
        command: first,
        operands: positionals,
        value: option => last(texts(values[option])),
        values: option => texts(values[option]),
        flag: option => values[option] === true,
    };
}
/** What help is asked for: a command, or nothing. */
function topics(words) {
    const wrong = words.find(word => !isCommand(word));
    if (wrong !== undefined)
        throw unknownCommand(wrong);
    return words;
}
function unknownCommand(word) {
    const meant = (0,_core_text_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .kp)(word, Object.keys(COMMANDS));
    const hint = meant === undefined ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Run ${'connect-bucket-lock help'} for the commands.` : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Did you mean ${meant}?`;
    return (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `There is no command ${word}.`, hint);
}
function parse(command, args, allowed) {
    const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], strict: false, tokens: true, options: definitions(allowed) });
    for (const token of tokens) {
        if (token.kind !== 'option')
            continue;
        const name = allowed.find(option => option === token.name);
        if (name === undefined)
            throw unknownOption(command, token.rawName, token.name, allowed);
        const takesValue = 'value' in OPTIONS[name];
        if (takesValue && (token.value === undefined || token.value === '')) {
            throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The option ${token.rawName} needs a value after it.`);
        }
        if (!takesValue && token.value !== undefined)
            throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The option ${token.rawName} takes no value.`);
    }
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: [...args], allowPositionals: true, options: definitions(allowed) });
}
function definitions(allowed) {
    return Object.fromEntries(allowed.map(name => {
        const option = OPTIONS[name];
        const type = option.value === undefined ? 'boolean' : 'string';
        const short = option.short === undefined ? {} : { short: option.short };
        return [name, { type, multiple: type === 'string', ...short }];
    }));
}
function unknownOption(command, raw, name, allowed) {
    const meant = (0,_core_text_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .closest */ .kp)(name, allowed);
    const hint = meant === undefined
        ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `It takes ${allowed.map(option => `--${option}`).join(' ')}.`
        : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Did you mean ${`--${meant}`}?`;
    return (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The command ${command} has no option ${raw}.`, hint);
}
function bare(command, operands) {
    return { command, operands, value: () => undefined, values: () => [], flag: () => false };
}
function isCommand(word) {
    return Object.hasOwn(COMMANDS, word);
}
function texts(value) {
    return Array.isArray(value) ? value.filter(item => typeof item === 'string') : [];
}
function last(values) {
    return values[values.length - 1];
}
/** The help: all commands, or one with its options. */
function helpText(topic) {
    if (topic !== undefined && isCommand(topic)) {
        const { takes, does, options } = COMMANDS[topic];
        const rows = options.map((name) => {
            const option = OPTIONS[name];
            return [`--${name}${option.value === undefined ? '' : ` ${option.value}`}`, option.help];
        });
        const usage = `connect-bucket-lock ${topic} ${takes}`.trimEnd();
        return `${usage}\n\n  ${does}\n${rows.length === 0 ? '' : `\n${table(rows)}\n`}`;
    }
    const rows = Object.entries(COMMANDS).map(([name, { takes, does }]) => [
        `${name} ${takes}`.trimEnd(),
        does,
    ]);
    return [
        'connect-bucket-lock: proves, plans and applies the bucket policies that lock Amazon Connect recordings.',
        '',
        table(rows),
        '',
        'Run connect-bucket-lock help COMMAND for its options. Globs default to policies/**/*.json.',
        'Exit codes: 0 safe · 1 unsafe or drift · 2 usage · 3 no verdict · 70 our bug.',
        '',
    ].join('\n');
}
function table(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
//# sourceMappingURL=args.js.map

/***/ }),

/***/ 8723:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7742);

// Who reads only the beginning, as `head` does, has not asked for another exit code.
process.stdout.on('error', (error) => {
    if (error.code !== 'EPIPE')
        throw error;
});
process.exitCode = await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(process.argv.slice(2), {
    out: text => void process.stdout.write(text),
    err: text => void process.stderr.write(text),
    isTerminal: process.stdout.isTTY === true,
    env: process.env,
    cwd: process.cwd(),
});
// Retry timers of a client that was cut off at the deadline would hold the process for seconds more.
setTimeout(() => process.exit(), 1_000).unref();
//# sourceMappingURL=index.js.map
__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 7742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _report_exit_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6217);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6294);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8771);



/** Runs one command line and resolves with its exit code; never rejects. */
async function main(argv, given) {
    const console = { ...given, err: (text) => given.err((0,_output_js__WEBPACK_IMPORTED_MODULE_2__/* .loggable */ .oM)(text, given)) };
    try {
        return await dispatch((0,_args_js__WEBPACK_IMPORTED_MODULE_1__/* .readCommandLine */ .ye)(argv), console);
    }
    catch (error) {
        const { code, text } = (0,_report_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g5)(error);
        console.err(`${text}\n`);
        return code;
    }
}
/** Each command's code is loaded when it is asked for: AWS's and GitHub's cost several times Node's own start. */
async function dispatch(line, console) {
    switch (line.command) {
        case 'help':
            console.out((0,_args_js__WEBPACK_IMPORTED_MODULE_1__/* .helpText */ .BK)(line.operands[0]));
            return _report_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.safe;
        case 'version':
            console.out(`${(await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 8517))).VERSION}\n`);
            return _report_exit_js__WEBPACK_IMPORTED_MODULE_0__/* .EXIT */ .dc.safe;
        case 'rules':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(639), __nccwpck_require__.e(344), __nccwpck_require__.e(812)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9812))).rules(line, console);
        case 'explain':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(108), __nccwpck_require__.e(639), __nccwpck_require__.e(344), __nccwpck_require__.e(353), __nccwpck_require__.e(875)]).then(__nccwpck_require__.bind(__nccwpck_require__, 875))).explain(line, console);
        case 'snapshot':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(108), __nccwpck_require__.e(639), __nccwpck_require__.e(344), __nccwpck_require__.e(353), __nccwpck_require__.e(411), __nccwpck_require__.e(746)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8746))).snapshot(line, console);
        case 'init':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(108), __nccwpck_require__.e(639), __nccwpck_require__.e(344), __nccwpck_require__.e(353), __nccwpck_require__.e(411), __nccwpck_require__.e(957)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8957))).init(line, console);
        default:
            return (await Promise.all(/* import() */[__nccwpck_require__.e(547), __nccwpck_require__.e(108), __nccwpck_require__.e(639), __nccwpck_require__.e(344), __nccwpck_require__.e(353), __nccwpck_require__.e(411), __nccwpck_require__.e(637)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7637))).reportCommand(line.command, line, console);
    }
}
//# sourceMappingURL=main.js.map

/***/ }),

/***/ 8771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  oM: () => (/* binding */ loggable),
  ev: () => (/* binding */ paintFor),
  gj: () => (/* binding */ rendered),
  ZD: () => (/* binding */ surroundingsOf)
});

// EXTERNAL MODULE: ./lib/src/core/text/plain.js
var plain = __nccwpck_require__(8686);
;// CONCATENATED MODULE: ./lib/src/render/github/workflow-log.js
/**
 * Text for the log of a workflow step, in which the runner looks for commands: `::name::` after blanks at the start of a
 * line, and the older `##[name]` *anywhere* in it (actions/runner, `ActionCommand.TryParseV2` and `TryParse`). Neither
 * may come from a policy, or its author could mask words, end the annotations and set outputs.
 */
function harmlessLog(text) {
    return text.replaceAll('##[', '#\\u{23}[').replace(/^(\s*):(?=:)/gm, '$1\\u{3A}');
}
/** The same for JSON, whose lines never begin with a colon: `##[` stands in strings alone, and reads the same. */
function harmlessJson(text) {
    return text.replaceAll('##[', '#\\u0023[');
}
//# sourceMappingURL=workflow-log.js.map
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __nccwpck_require__(3381);
;// CONCATENATED MODULE: ./lib/src/render/positions.js
/** Line and column of many offsets of one text: as `positionAt` of `core/source`, at the price of one reading. */
function positionsIn(text) {
    const starts = [0];
    for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g))
        starts.push(index + end.length);
    return offset => {
        const bounded = Math.min(offset, text.length);
        const line = lastAtMost(starts, bounded);
        return { line: line + 1, column: bounded - (starts[line] ?? 0) + 1 };
    };
}
function lastAtMost(sorted, limit) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((sorted[middle] ?? 0) <= limit)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
//# sourceMappingURL=positions.js.map
;// CONCATENATED MODULE: ./lib/src/render/json.js


/** The report as JSON text, indented by two spaces and ending in a line feed. */
function jsonReport(report) {
    return `${JSON.stringify(jsonValue(report), null, 2)}\n`;
}
/** The report as the value that {@link jsonReport} prints. */
function jsonValue(report) {
    return {
        schema: 1,
        mode: report.mode,
        verdict: report.verdict,
        policies: report.policies.map(policyOf),
        notes: report.notes.map(prose/* plain */.pj),
        ...(report.unmanaged === undefined ? {} : { unmanaged: report.unmanaged }),
    };
}
function policyOf(report) {
    const { file, bucket, verdict, admitted, claims, findings, plan, outcome } = report;
    const locate = locator();
    return {
        file: file.path,
        ...(bucket === undefined ? {} : { bucket }),
        verdict,
        admitted: admitted.map(admittedOf),
        claims: claims.map(claimOf),
        findings: findings.map(finding => findingOf(finding, file, locate)),
        ...(plan === undefined ? {} : { plan: planOf(plan) }),
        ...(outcome === undefined ? {} : { outcome: outcomeOf(outcome) }),
    };
}
/** Only the fields of the contract, in its order. */
function admittedOf({ id, kind, name, arn }) {
    return { id, kind, ...(name === undefined ? {} : { name }), ...(arn === undefined ? {} : { arn }) };
}
function claimOf({ claim, verdict }) {
    const base = { claim, verdict: verdict.kind };
    switch (verdict.kind) {
        case 'holds':
            return verdict.provided === undefined ? base : { ...base, provided: (0,prose/* plain */.pj)(verdict.provided) };
        case 'fails': {
            const because = (0,prose/* plain */.pj)(verdict.because);
            return verdict.witness === undefined
                ? { ...base, because }
                : { ...base, because, witness: witnessOf(verdict.witness) };
        }
        default:
            return { ...base, because: (0,prose/* plain */.pj)(verdict.because) };
    }
}
function witnessOf({ caller, action, resource, context }) {
    return { userid: caller.userid, action, resource, context: Object.fromEntries(context) };
}
function findingOf(finding, policy, locate) {
    const { rule, severity, message, at, related, help } = finding;
    return {
        rule,
        severity,
        message: (0,prose/* plain */.pj)(message),
        ...(at.file.path === policy.path ? {} : { file: at.file.path }),
        ...locate(at),
        related: related.map(({ at, note }) => ({ file: at.file.path, ...locate(at), message: (0,prose/* plain */.pj)(note) })),
        help: (0,prose/* plain */.pj)(help),
    };
}
function planOf({ action, gains, loses, dropped, fingerprint }) {
    return {
        action,
        gains: gains.map(admittedOf),
        loses: loses.map(admittedOf),
        dropped: dropped.map(prose/* plain */.pj),
        fingerprint,
    };
}
function outcomeOf(outcome) {
    const previous = 'previous' in outcome && outcome.previous !== undefined ? { previous: outcome.previous } : {};
    switch (outcome.kind) {
        case 'unchanged':
        case 'applied':
            return { kind: outcome.kind, ...previous };
        case 'refused':
            return { kind: 'refused', why: outcome.why, message: (0,prose/* plain */.pj)(outcome.because) };
        case 'rolled-back':
            return { kind: 'rolled-back', message: (0,prose/* plain */.pj)(outcome.cause), ...previous };
        case 'rollback-failed': {
            const { cause, rollbackCause, restore } = outcome;
            return {
                kind: 'rollback-failed',
                message: (0,prose/* plain */.pj)(cause),
                rollbackMessage: (0,prose/* plain */.pj)(rollbackCause),
                restore,
                ...previous,
            };
        }
        case 'not-tried':
            return { kind: 'not-tried', message: (0,prose/* plain */.pj)(outcome.because) };
    }
}
/** Reads each file's lines once, however many findings it has. */
function locator() {
    const known = new Map();
    return ({ file, span }) => {
        const positions = known.get(file) ?? positionsIn(file.text);
        known.set(file, positions);
        const [start, end] = [positions(span.start), positions(span.end)];
        return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
    };
}
//# sourceMappingURL=json.js.map
;// CONCATENATED MODULE: ./lib/src/render/paint.js
const ansi = (open, close) => (text) => `\u001b[${open}m${text}\u001b[${close}m`;
/** ANSI colours. */
const colours = {
    bold: ansi(1, 22),
    dim: ansi(2, 22),
    red: ansi(31, 39),
    green: ansi(32, 39),
    yellow: ansi(33, 39),
    cyan: ansi(36, 39),
};
const same = (text) => text;
/** No markup at all: for files, pipes and NO_COLOR. */
const noColours = { bold: same, dim: same, red: same, green: same, yellow: same, cyan: same };
//# sourceMappingURL=paint.js.map
// EXTERNAL MODULE: ./lib/src/render/terminal.js + 1 modules
var terminal = __nccwpck_require__(6547);
// EXTERNAL MODULE: ./lib/src/report/version.js
var version = __nccwpck_require__(8517);
;// CONCATENATED MODULE: ./lib/src/cli/output.js






/** What the adapters may know of where they run. */
function surroundingsOf({ env, err }) {
    return { environment: env, progress: message => err(`${(0,plain/* plainText */.wh)(message)}\n`) };
}
/** Colours on a terminal, none elsewhere; NO_COLOR and FORCE_COLOR have the last word (no-color.org, force-color.org). */
function paintFor({ env, isTerminal }) {
    if ((env['NO_COLOR'] ?? '') !== '')
        return noColours;
    const forced = env['FORCE_COLOR'];
    if (forced !== undefined && forced !== '')
        return forced === '0' ? noColours : colours;
    return isTerminal && env['TERM'] !== 'dumb' ? colours : noColours;
}
/** What is printed, as it may stand in the log of a workflow's step, where a line could be a command to the runner. */
function loggable(text, { env }, format = 'text') {
    if (env['GITHUB_ACTIONS'] !== 'true')
        return text;
    return format === 'json' || format === 'sarif' ? harmlessJson(text) : harmlessLog(text);
}
/** The report in one format; what only some formats need is loaded for them. */
async function rendered(report, format, paint) {
    switch (format) {
        case 'text':
            return (0,terminal/* terminalReport */.R)(report, paint);
        case 'json':
            return jsonReport(report);
        case 'markdown': {
            const { renderSummary } = await Promise.all(/* import() */[__nccwpck_require__.e(108), __nccwpck_require__.e(715)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1715));
            return `${renderSummary(report, { version: version.VERSION, commentKey: COMMAND_LINE })}\n`;
        }
        case 'sarif': {
            const [{ renderSarif }, { RULES }] = await Promise.all([
                __nccwpck_require__.e(/* import() */ 665).then(__nccwpck_require__.bind(__nccwpck_require__, 665)),
                __nccwpck_require__.e(/* import() */ 639).then(__nccwpck_require__.bind(__nccwpck_require__, 3639)),
            ]);
            return renderSarif(report, { version: version.VERSION, commentKey: COMMAND_LINE, homepage: version.HOMEPAGE, rules: RULES });
        }
    }
}
/** Sets reports of the command line apart from those of the action's jobs. */
const COMMAND_LINE = 'command-line';
//# sourceMappingURL=output.js.map

/***/ }),

/***/ 3661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ worst)
/* harmony export */ });
/** The worst verdict counts; a known danger outweighs something unknown. */
function worst(verdicts) {
    if (verdicts.includes('unsafe'))
        return 'unsafe';
    return verdicts.includes('unproven') ? 'unproven' : 'safe';
}
//# sourceMappingURL=verdict.js.map

/***/ }),

/***/ 7729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ bySeverity),
/* harmony export */   h: () => (/* binding */ byPlace)
/* harmony export */ });
const RANK = { error: 0, warning: 1, notice: 2 };
/** Orders findings by file, then place, then severity, then rule: stable for any order of discovery. */
function byPlace(a, b) {
    return (compareText(a.at.file.path, b.at.file.path) ||
        a.at.span.start - b.at.span.start ||
        a.at.span.end - b.at.span.end ||
        RANK[a.severity] - RANK[b.severity] ||
        compareText(a.rule, b.rule));
}
/** Orders findings with the most severe first, and by place within a severity. */
function bySeverity(a, b) {
    return RANK[a.severity] - RANK[b.severity] || byPlace(a, b);
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
//# sourceMappingURL=finding.js.map

/***/ }),

/***/ 9783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U7: () => (/* binding */ PortError),
/* harmony export */   V1: () => (/* binding */ invariant),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   zU: () => (/* binding */ InvariantError)
/* harmony export */ });
/** The user asked for something that does not make sense: wrong arguments, inputs or configuration. Exit code 2. */
class UsageError extends Error {
    name = 'UsageError';
}
/** Something outside failed: AWS, GitHub, the disk. Exit code 3, never a verdict. */
class PortError extends Error {
    name = 'PortError';
    problem;
    constructor(problem, options) {
        super(problem.message, options);
        this.problem = problem;
    }
}
/** A law of our own code was broken: our bug. Exit code 70. */
class InvariantError extends Error {
    name = 'InvariantError';
}
function invariant(condition, law) {
    if (!condition)
        throw new InvariantError(law);
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 8686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   fn: () => (/* binding */ QUOTED_LIMIT),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/** Longer quoted texts are cut, with their length named, so that one value cannot push the verdict off the page. */
const QUOTED_LIMIT = 240;
/**
 * Controls, bidi and zero-width characters, separators, every space but the common one, lone surrogates, private
 * use, and whatever else Unicode calls ignorable; a combining mark that would join our own quotation marks; and marks
 * piled up beyond two.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|[^\P{Zs} ]|^\p{M}|(?<=\p{M}\p{M})\p{M}/gu;
/** Shows as `\u{202E}` what could not be seen, or would change how its neighbours are seen. */
function visible(text) {
    return text.replace(INVISIBLE, character => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
}
/** Cuts a text to so many characters, never within a surrogate pair, and says how long it was. */
function clip(text, limit = QUOTED_LIMIT) {
    if (text.length <= limit)
        return text;
    const end = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
    return `${text.slice(0, end)}… (${text.length} characters)`;
}
/** Writes prose with one writer for our own words and one for quoted ones. */
function write(prose, own, quoted) {
    return prose.parts.map(part => (typeof part === 'string' ? own(part) : quoted(part.quoted))).join('');
}
/** Plain text in one line, quoted words between backticks: terminals, annotations and logs. */
function plainText(prose) {
    return write(prose, visible, text => `\`${clip(visible(text))}\``);
}
//# sourceMappingURL=plain.js.map

/***/ }),

/***/ 3381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Od: () => (/* binding */ ours),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
const isProse = (piece) => typeof piece === 'object';
/** Writes {@link Prose}: the template's own text is ours, every `${string}` is quoted, every `${prose}` is spliced in. */
function say(words, ...pieces) {
    const parts = [];
    words.forEach((word, index) => {
        if (word !== '')
            parts.push(word);
        const piece = pieces[index];
        if (piece === undefined)
            return;
        if (isProse(piece))
            parts.push(...piece.parts);
        else if (typeof piece === 'number')
            parts.push(String(piece));
        else
            parts.push({ quoted: piece });
    });
    return { parts };
}
/** Our own words, unquoted: for text that is chosen by the program, never by a user. */
function ours(text) {
    return { parts: text === '' ? [] : [text] };
}
/** Joins sentences or list items. */
function join(items, separator) {
    const parts = items.flatMap((item, index) => (index === 0 ? item.parts : [separator, ...item.parts]));
    return { parts };
}
/** "a", "a and b", "a, b and c", each item quoted. */
function list(items, conjunction = 'and') {
    const quoted = items.map(item => say `${item}`);
    if (quoted.length < 2)
        return join(quoted, '');
    return join([join(quoted.slice(0, -1), ', '), ...quoted.slice(-1)], ` ${conjunction} `);
}
/** Plain text, quoted words between backticks; for JSON, logs and tests. */
function plain(prose) {
    return prose.parts.map(part => (typeof part === 'string' ? part : `\`${part.quoted}\``)).join('');
}
//# sourceMappingURL=prose.js.map

/***/ }),

/***/ 2361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ sourceFromText),
/* harmony export */   Jr: () => (/* binding */ sourceFromBytes),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/** Decodes the bytes of a file; never throws, for bad bytes are a finding and no crash. */
function sourceFromBytes(path, bytes) {
    const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    try {
        return { path, text: strict.decode(bytes), bytes: bytes.length, utf8: true };
    }
    catch {
        const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
        return { path, text: lenient.decode(bytes), bytes: bytes.length, utf8: false };
    }
}
/** A source file from text at hand: a live policy, an example, a test. */
function sourceFromText(path, text) {
    return { path, text, bytes: new TextEncoder().encode(text).length, utf8: true };
}
/** The 1-based line and column of an offset. Lines end at LF, CRLF or a lone CR. */
function positionAt(text, offset) {
    let line = 1;
    let lineStart = 0;
    const end = Math.min(offset, text.length);
    for (let index = 0; index < end; index += 1) {
        const code = text.charCodeAt(index);
        const endsLine = code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10);
        if (!endsLine)
            continue;
        line += 1;
        lineStart = index + 1;
    }
    return { line, column: end - lineStart + 1 };
}
//# sourceMappingURL=source.js.map

/***/ }),

/***/ 1004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   aK: () => (/* binding */ hint),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   kp: () => (/* binding */ closest)
/* harmony export */ });
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3381);

/**
 * The known word that a mistyped one most likely meant: equal but for case, or at most a third of its letters away.
 */
function closest(found, known) {
    const folded = found.toLowerCase();
    const limit = Math.max(1, Math.floor(found.length / 3));
    let best;
    let bestDistance = limit + 1;
    for (const word of known) {
        const distance = editDistance(folded, word.toLowerCase(), bestDistance);
        if (distance >= bestDistance)
            continue;
        best = word;
        bestDistance = distance;
    }
    return best;
}
/** "Did you mean `x`?" as the help of a finding; nothing where nobody knows what was meant. */
function didYouMean(meant) {
    return meant === undefined ? {} : { help: (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Did you mean ${meant}?` };
}
/** The known word that was most likely meant, as the help of a finding. */
function hint(found, known) {
    return didYouMean(closest(found, known));
}
/** " Did you mean `x`?", or nothing. */
function suggestion(found, known) {
    const meant = closest(found, known);
    return meant === undefined ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('') : (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` Did you mean ${meant}?`;
}
/** The number of letters to change, add, leave out or swap with their neighbour; `limit` where it is at least that. */
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit)
        return limit;
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const change = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = swapped ? at(before, j - 2) + 1 : limit;
            next.push(Math.min(change, swap, at(row, j) + 1, at(next, j - 1) + 1));
        }
        before = row;
        row = next;
    }
    return Math.min(at(row, b.length), limit);
}
function at(row, index) {
    return row[index] ?? 0;
}
//# sourceMappingURL=suggest.js.map

/***/ }),

/***/ 9941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ih: () => (/* binding */ fileUsageError),
/* harmony export */   RK: () => (/* reexport safe */ _plain_js__WEBPACK_IMPORTED_MODULE_1__.RK),
/* harmony export */   Wp: () => (/* binding */ usageError),
/* harmony export */   g$: () => (/* reexport safe */ _plain_js__WEBPACK_IMPORTED_MODULE_1__.wh)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9783);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8686);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3381);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2361);




/** Messages of exceptions are plain text that neither breaks a line nor steers a terminal. */

const MOST_PROBLEMS = 20;
/**
 * All that is wrong with a file of the user's as one UsageError, a line each: `file:line:column: what`.
 *
 * @param headline what the file is for, without a full stop: "The account snapshot `x` cannot be used".
 * @param advice what to do about it.
 */
function fileUsageError(file, headline, problems, advice) {
    const sorted = [...problems].sort((a, b) => a.span.start - b.span.start);
    const shown = sorted.slice(0, MOST_PROBLEMS).map(problem => {
        const { line, column } = (0,_source_js__WEBPACK_IMPORTED_MODULE_2__/* .positionAt */ .t$)(file.text, problem.span.start);
        return `  ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(file.path)}:${line}:${column}: ${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(problem.message)}`;
    });
    const rest = sorted.length - shown.length;
    const more = rest > 0 ? [`  … and ${rest} more.`] : [];
    const count = sorted.length === 1 ? '1 problem' : `${sorted.length} problems`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb([`${(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(headline)}: ${count}.`, ...shown, ...more, (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)(advice)].join('\n'));
}
/** A UsageError whose quoted words are safe to print anywhere. */
function usageError(...sentences) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .wh)((0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)(sentences, ' ')));
}
//# sourceMappingURL=usage.js.map

/***/ }),

/***/ 6547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  R: () => (/* binding */ terminalReport)
});

// EXTERNAL MODULE: ./lib/src/core/rules/finding.js
var finding = __nccwpck_require__(7729);
// EXTERNAL MODULE: ./lib/src/core/text/plain.js
var plain = __nccwpck_require__(8686);
// EXTERNAL MODULE: ./lib/src/core/text/source.js
var source = __nccwpck_require__(2361);
// EXTERNAL MODULE: ./lib/src/report/report.js
var report_report = __nccwpck_require__(931);
;// CONCATENATED MODULE: ./lib/src/render/frame.js


const WIDTH = 100;
const CONTEXT = 1;
const TAB = '  ';
/** Letters that take two columns in a terminal: those of East Asia, and emoji. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/gu;
/**
 * The source lines around a place, the place underlined. Long lines, such as a policy on one line, are cut around it.
 */
function codeFrame({ file, span }, paint) {
    const lines = linesOf(file.text);
    const start = (0,source/* positionAt */.t$)(file.text, span.start);
    const end = (0,source/* positionAt */.t$)(file.text, span.end);
    const first = Math.max(1, start.line - CONTEXT);
    const last = Math.max(start.line, Math.min(lines.length, start.line + CONTEXT));
    const gutter = String(last).length;
    const shown = [];
    for (let number = first; number <= last; number += 1) {
        const line = lines[number - 1] ?? '';
        const cut = cutOf(line, number === start.line ? start.column : 1);
        shown.push(`${paint.dim(`${String(number).padStart(gutter)} │`)} ${shownPart(line, cut)}`.trimEnd());
        if (number !== start.line)
            continue;
        const to = end.line === start.line ? end.column : line.length + 1;
        shown.push(`${paint.dim(`${' '.repeat(gutter)} │`)} ${underline(line, cut, start.column, to, paint)}`);
    }
    return shown.join('\n');
}
/** The lines; a line break at the end of the file begins none. */
function linesOf(text) {
    return text.replace(/(\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/);
}
/** Of a long line as much as keeps the column in sight. */
function cutOf(line, column) {
    if (line.length <= WIDTH)
        return { from: 0, to: line.length };
    const from = Math.max(0, Math.min(Math.floor(column - WIDTH / 3), line.length - WIDTH));
    return { from, to: from + WIDTH };
}
function shownPart(line, { from, to }) {
    return `${from > 0 ? '…' : ''}${legible(line.slice(from, to))}${to < line.length ? '…' : ''}`;
}
function underline(line, cut, from, to, paint) {
    const before = columns(`${cut.from > 0 ? '…' : ''}${legible(line.slice(cut.from, from - 1))}`);
    const marked = columns(legible(line.slice(Math.max(cut.from, from - 1), Math.min(to - 1, cut.to))));
    return `${' '.repeat(before)}${paint.red('^'.repeat(Math.max(1, marked)))}`;
}
/** Tabs are common in JSON and hide nothing. */
function legible(text) {
    return text.split('\t').map(plain/* visible */.RK).join(TAB);
}
function columns(text) {
    return [...text].length + (text.match(WIDE)?.length ?? 0);
}
//# sourceMappingURL=frame.js.map
// EXTERNAL MODULE: ./lib/src/render/words.js
var words = __nccwpck_require__(9522);
;// CONCATENATED MODULE: ./lib/src/render/terminal.js






/** The report for people at a terminal or in a log. */
function terminalReport(report, paint) {
    const blocks = report.policies.map(policy => policyBlock(policy, paint));
    const unmanaged = (report.unmanaged ?? []).map(({ bucket, account, instances }) => `${paint.red('not locked')}  bucket ${(0,plain/* visible */.RK)(bucket)} of account ${account}: Connect stores in it (${(0,plain/* visible */.RK)(instances.join(', '))}), and no file locks it`);
    const notes = report.notes.map(note => `${paint.yellow('note')}  ${(0,plain/* plainText */.wh)(note)}`);
    const noVerdict = (0,report_report/* endingOf */.z)(report) === 'unproven' ? [`No verdict: ${(0,plain/* plainText */.wh)((0,words/* verdictSentence */.BT)(report))}`] : [];
    return `${[...noVerdict, ...blocks, ...unmanaged, ...notes, lastLine(report, paint)].join('\n\n')}\n`;
}
function policyBlock(policy, paint) {
    const title = `${paint.bold((0,plain/* visible */.RK)(policy.file.path))}${policy.bucket === undefined ? '' : paint.dim(`  bucket ${(0,plain/* visible */.RK)(policy.bucket)}`)}`;
    const asked = policy.claims.filter(({ verdict }) => verdict.kind !== 'not-asked');
    const unreadable = policy.bucket === undefined;
    const sections = [
        unreadable ? '' : asked.map(claim => claimLine(claim, paint)).join('\n'),
        admittedTable(policy, paint),
        policy.plan === undefined ? '' : planLines(policy.plan, paint),
        policy.outcome === undefined ? '' : outcomeLine(policy.outcome, paint),
        ...[...policy.findings].sort(finding/* bySeverity */.N).map(finding => findingBlock(finding, paint)),
    ];
    return [title, ...sections.filter(section => section !== '')].join('\n\n');
}
/** What each claim says, for readers who never saw its name. */
const CLAIM_TITLES = {
    sealed: 'sealed',
    'connect-keeps-access': 'Connect keeps access',
    'admins-keep-access': 'admins keep access',
    'deployer-keeps-access': 'deployer keeps access',
    'nobody-unknown-admitted': 'nobody unknown admitted',
};
const CLAIM_MEANINGS = {
    sealed: 'everyone who is not on the list is denied every S3 action',
    'connect-keeps-access': 'recordings, transcripts and reports can be written and read',
    'admins-keep-access': 'an admin can change the policy',
    'deployer-keeps-access': 'whoever applies can put the policy back',
    'nobody-unknown-admitted': 'every id on the list belongs to somebody known',
};
function claimLine({ claim, verdict }, paint) {
    const title = CLAIM_TITLES[claim].padEnd(25);
    switch (verdict.kind) {
        case 'holds': {
            const provided = verdict.provided === undefined ? '' : paint.yellow(` ${(0,plain/* plainText */.wh)(verdict.provided)}`);
            return `  ${paint.green('✔')} ${title}${paint.dim(CLAIM_MEANINGS[claim])}${provided}`;
        }
        case 'fails':
            return `  ${paint.red('✘')} ${paint.bold(title)}${indentAfterFirst(wrapped((0,plain/* plainText */.wh)(verdict.because), terminal_WIDTH - 29), 29)}`;
        default:
            return `  ${paint.yellow('?')} ${paint.bold(title)}${indentAfterFirst(wrapped((0,plain/* plainText */.wh)(verdict.because), terminal_WIDTH - 29), 29)}`;
    }
}
function admittedTable({ admitted, claims }, paint) {
    if (admitted.length === 0)
        return '';
    const isAsked = claims.some(({ claim, verdict }) => claim === WHO && verdict.kind !== 'not-asked');
    const label = (kind) => (kind !== 'unresolved' ? kind : isAsked ? 'not known' : 'not asked');
    const rows = admitted.map(({ id, kind, name }) => {
        const who = name === undefined ? '' : `  ${(0,plain/* visible */.RK)(name)}`;
        return `    ${paint.cyan(label(kind).padEnd(10))}  ${(0,plain/* visible */.RK)(id).padEnd(21)}${who}`.trimEnd();
    });
    return [paint.dim('  on the list'), ...rows].join('\n');
}
/** The claim that is about whom the ids belong to. */
const WHO = 'nobody-unknown-admitted';
const PLAN_WORDS = {
    none: 'nothing to do: the live policy means the same',
    create: 'create: the bucket has no policy yet',
    replace: 'replace the live policy',
};
function planLines(plan, paint) {
    const people = (word, who) => who.map(({ id, name }) => `    ${word} ${(0,plain/* visible */.RK)(name ?? id)}${id === '*' || name === undefined ? '' : paint.dim(`  ${(0,plain/* visible */.RK)(id)}`)}`);
    const changes = plan.changes.map(({ kind, what }) => kind === 'added' ? paint.green(`    + ${(0,plain/* plainText */.wh)(what)}`) : paint.red(`    - ${(0,plain/* plainText */.wh)(what)}`));
    return [
        `  ${paint.dim('plan')}  ${PLAN_WORDS[plan.action]}`,
        ...people(paint.green('gains access'), plan.gains),
        ...people(paint.red('loses access'), plan.loses),
        ...changes,
        paint.dim(`    ${plan.fingerprint}`),
    ].join('\n');
}
function outcomeLine(outcome, paint) {
    const good = outcome.kind === 'applied' || outcome.kind === 'unchanged';
    const label = good ? paint.green(outcome.kind) : paint.red(outcome.kind);
    const restore = outcome.kind === 'rollback-failed' ? `\n\n${outcome.restore.split('\n').map(plain/* visible */.RK).join('\n')}` : '';
    return `  ${paint.bold(label)}  ${(0,plain/* plainText */.wh)((0,words/* outcomeSentence */.yz)(outcome))}${restore}`;
}
function findingBlock(finding, paint) {
    const message = `  ${severityLabel(finding.severity, paint)}  ${(0,plain/* plainText */.wh)(finding.message)}`;
    const where = paint.dim(`    ${placeOf(finding.at)}  ${finding.rule}`);
    if (finding.severity === 'notice')
        return `${message}\n${where}`;
    const related = finding.related.map(({ at, note }) => paint.dim(`    ${(0,plain/* plainText */.wh)(note)}: ${placeOf(at)}`));
    const help = indent(wrapped((0,plain/* plainText */.wh)(finding.help), terminal_WIDTH), 4);
    return [message, where, indent(codeFrame(finding.at, paint), 4), ...related, help].join('\n');
}
function placeOf({ file, span }) {
    const { line, column } = (0,source/* positionAt */.t$)(file.text, span.start);
    return `${(0,plain/* visible */.RK)(file.path)}:${line}:${column}`;
}
const terminal_WIDTH = 100;
/** Breaks lines between words. */
function wrapped(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + word.length < width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines.join('\n');
}
function severityLabel(severity, paint) {
    if (severity === 'error')
        return paint.red('error');
    return severity === 'warning' ? paint.yellow('warning') : paint.cyan('notice');
}
function lastLine(report, paint) {
    const word = verdictWord((0,report_report/* endingOf */.z)(report), paint);
    return `${paint.bold(word)}  ${(0,plain/* plainText */.wh)((0,words/* verdictSentence */.BT)(report))}`;
}
function verdictWord(verdict, paint) {
    if (verdict === 'safe')
        return paint.green('SAFE');
    return verdict === 'unsafe' ? paint.red('UNSAFE') : paint.yellow('UNPROVEN');
}
function indent(block, width) {
    return block
        .split('\n')
        .map(line => `${' '.repeat(width)}${line}`)
        .join('\n');
}
function indentAfterFirst(block, width) {
    return indent(block, width).trimStart();
}
//# sourceMappingURL=terminal.js.map

/***/ }),

/***/ 9522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   Y_: () => (/* binding */ isUndone),
/* harmony export */   yz: () => (/* binding */ outcomeSentence)
/* harmony export */ });
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3381);

/** What the bucket holds now, and why, in a sentence. */
function outcomeSentence(outcome) {
    switch (outcome.kind) {
        case 'unchanged':
            return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('The live policy already means the same; nothing was written.');
        case 'applied':
            return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The new policy stands on the bucket, and was read back.${keptAt(outcome.previous)}`;
        case 'refused':
            return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The bucket was left as it was. ${outcome.because}`;
        case 'rolled-back':
            return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The previous policy stands on the bucket again. ${outcome.cause}${keptAt(outcome.previous)}`;
        case 'rollback-failed':
            return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `It is not certain which policy stands on the bucket. ${outcome.cause} Putting the previous one back failed: ${outcome.rollbackCause}${keptAt(outcome.previous)} To put it back by hand:`;
        case 'not-tried':
            return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The bucket was left as it was. ${outcome.because}`;
    }
}
function keptAt(previous) {
    return previous === undefined ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('') : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` The previous policy is kept in ${previous}.`;
}
/** The whole run in a sentence; the first line of a run without a verdict is "No verdict: …". */
function verdictSentence({ mode, verdict, policies, unmanaged = [] }) {
    const count = counted(policies.length, '1 policy', 'policies');
    const bad = policies.filter(policy => policy.verdict === verdict).length;
    if (verdict === 'unproven' && bad === 0) {
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('Not every account could be asked, so whether its buckets are locked is not known.');
    }
    if (verdict === 'unproven')
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${bad} of ${count} could not be proved, which is not the same as safe.`;
    if (verdict === 'unsafe' && bad === 0) {
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `No policy file locks ${counted(unmanaged.length, '1 bucket', 'buckets')} in which Connect stores.`;
    }
    if (verdict === 'unsafe')
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${bad} of ${count} ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(mode === 'drift' ? 'drifted or unsafe' : 'unsafe')}.`;
    const undone = policies.filter(isUndone);
    if (undone.length > 0)
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${undone.length} of ${count} not applied.${reasonOf(undone)}`;
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${count} ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(SAFE_ENDINGS[mode])}`;
}
const SAFE_ENDINGS = {
    check: 'checked: each seals its bucket and lets in only those on its list. Who they are was not asked.',
    plan: 'planned: each seals its bucket, and Connect, an admin and the deployer keep access.',
    apply: 'reconciled.',
    drift: 'compared: every live policy still means what its file says.',
};
/** Whether applying a policy did not come to its end; not where nothing was to be applied. */
function isUndone({ outcome }) {
    return outcome !== undefined && outcome.kind !== 'applied' && outcome.kind !== 'unchanged';
}
/** Why the first policy was not applied that was not merely held up by another. */
function reasonOf(undone) {
    const first = undone.map(({ outcome }) => outcome).find(outcome => outcome?.kind !== 'not-tried');
    return first === undefined ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('') : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` ${outcomeSentence(first)}`;
}
function counted(number, one, many) {
    return number === 1 ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(one) : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${number} ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(many)}`;
}
//# sourceMappingURL=words.js.map

/***/ }),

/***/ 6217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   g5: () => (/* binding */ failureOf)
/* harmony export */ });
/* harmony import */ var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9783);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(931);


/** Exit codes of the CLI, and what the action's failures stand for, as the README has them. */
const EXIT = { safe: 0, unsafe: 1, usage: 2, noVerdict: 3, bug: 70 };
/** The exit code of a finished run. */
function exitCodeOf(report) {
    const codes = { safe: EXIT.safe, unsafe: EXIT.unsafe, unproven: EXIT.noVerdict };
    return codes[(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .endingOf */ .z)(report)];
}
/** How a run that could not finish ends: what to say and the exit code. */
function failureOf(error) {
    if (error instanceof _core_text_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb)
        return { code: EXIT.usage, text: error.message };
    if (error instanceof _core_text_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PortError */ .U7) {
        const { message, remedy, page } = error.problem;
        const more = [remedy, page && `See ${page}`].filter(line => line !== undefined);
        return { code: EXIT.noVerdict, text: [`No verdict: ${message}`, ...more].join('\n') };
    }
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const law = error instanceof _core_text_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvariantError */ .zU ? ' A law of its own code was broken.' : '';
    return { code: EXIT.bug, text: `This is a bug in connect-bucket-lock, please report it.${law}\n${details}` };
}
//# sourceMappingURL=exit.js.map

/***/ }),

/***/ 931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ endingOf)
/* harmony export */ });
/* harmony import */ var _core_claims_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3661);

/**
 * How a run ended: its verdict and, where it applied, what came of that. What is known to be wrong outweighs what could
 * not be found out.
 */
function endingOf({ mode, verdict, policies }) {
    return mode === 'apply' ? (0,_core_claims_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .Q)(policies.map(endedAs)) : verdict;
}
/** What a policy is worth does not count where it was not written because something could not be asked. */
function endedAs({ verdict, outcome }) {
    if (outcome === undefined || outcome.kind === 'applied' || outcome.kind === 'unchanged')
        return verdict;
    if (outcome.kind !== 'refused')
        return (0,_core_claims_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .Q)([verdict, 'unproven']);
    return outcome.why === 'unproven' || outcome.why === 'aws-failed' ? 'unproven' : 'unsafe';
}
//# sourceMappingURL=report.js.map

/***/ }),

/***/ 8517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HOMEPAGE: () => (/* binding */ HOMEPAGE),
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program, as in package.json; a test holds the two together. */
const VERSION = '0.1.0';
/** Where the documentation of the rules is; reports link to it. */
const HOMEPAGE = 'https://github.com/connect-bucket-lock/connect-bucket-lock';
//# sourceMappingURL=version.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(8723);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
