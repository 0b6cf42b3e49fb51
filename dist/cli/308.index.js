export const id = 308;
export const ids = [308,294];
export const modules = {

/***/ 9460:
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

/***/ 1605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ today),
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

/** The machine's clock. */
const systemClock = {
    now: () => new Date(),
    sleep: async (milliseconds) => {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds);
    },
};
/** The day it is, in UTC, as an ISO 8601 date. */
function today() {
    return systemClock.now().toISOString().slice(0, 10);
}
//# sourceMappingURL=clock.js.map

/***/ }),

/***/ 775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   l: () => (/* binding */ reason)
/* harmony export */ });
const REASONS = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is no folder',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    ELOOP: 'its links lead in a circle',
};
/** The file system's code for what went wrong, such as `ENOENT`. */
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
}
/** What the file system says, in words; its code where we have none. */
function reason(error) {
    const code = codeOf(error);
    return REASONS[code] ?? code;
}
//# sourceMappingURL=reason.js.map

/***/ }),

/***/ 1486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z6: () => (/* binding */ review_check),
  h$: () => (/* binding */ notesOf),
  et: () => (/* binding */ review_plan),
  z8: () => (/* binding */ report),
  A9: () => (/* binding */ reviewAll)
});

// EXTERNAL MODULE: ./lib/src/core/check.js
var check = __webpack_require__(4124);
// EXTERNAL MODULE: ./lib/src/core/plan/plan.js + 1 modules
var plan = __webpack_require__(6190);
// EXTERNAL MODULE: ./lib/src/core/prose.js
var prose = __webpack_require__(147);
// EXTERNAL MODULE: ./lib/src/core/verdict.js
var verdict = __webpack_require__(5921);
// EXTERNAL MODULE: ./lib/src/core/finding.js
var finding = __webpack_require__(3081);
// EXTERNAL MODULE: ./lib/src/core/policy/glob.js + 1 modules
var glob = __webpack_require__(7658);
;// CONCATENATED MODULE: ./lib/src/core/waive.js



/** Turns waived warnings into notices that say who waived them, why and until when. Errors are never waived. */
function waive(findings, waivers) {
    const waived = findings.map((finding) => {
        const waiver = waivers.find(({ rule, file }) => rule === finding.rule && (0,glob/* matches */.cK)(file, finding.at.file.path));
        if (waiver === undefined || finding.severity === 'error')
            return finding;
        const by = (0,prose/* say */.cv) `Waived by ${waiver.owner} until ${waiver.until}: ${waiver.why}`;
        return { ...finding, severity: 'notice', help: (0,prose/* join */.fj)([by, finding.help], ' ') };
    });
    return waived.sort(finding/* bySeverity */.N);
}
//# sourceMappingURL=waive.js.map
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/app/survey.js
var survey = __webpack_require__(7514);
;// CONCATENATED MODULE: ./lib/src/app/review.js







/** `check`: the structure of the files and the proof, with nothing but the files. */
function review_check(files, settings) {
    const policies = files.map(file => reportOf((0,check/* examine */.sb)(file, settings), settings));
    return report('check', policies, []);
}
/** `plan`: check, and who the ids are, and what would change against the live policies. */
async function review_plan(targets, settings) {
    const surveys = await (0,survey/* surveyAll */.Ak)(targets, settings);
    return report('plan', surveys.flatMap(known => reviewAll(known, settings)), notesOf(surveys));
}
/** All policies of one account. Where it could not be asked, what needs it is unknown. */
function reviewAll(known, settings) {
    const { files } = known.target;
    if ('error' in known)
        return files.map(file => withoutAccount(file, settings, known));
    return files.map(file => review(file, settings, known));
}
/** What the accounts have to say to the reader. */
function notesOf(surveys) {
    return surveys.flatMap(known => ('error' in known ? [failure(known)] : known.notes));
}
function review(file, settings, known) {
    const bucket = (0,check/* bucketOfFile */.W2)(file);
    if (bucket === undefined)
        return reportOf((0,check/* examine */.sb)(file, settings), settings);
    const live = (0,survey/* liveQuestion */.NN)(bucket, known.live.get(bucket));
    const evidence = known.evidence.get(bucket) ?? new Map();
    const { declared, today } = settings;
    const account = { book: known.book, live, evidence, declared, today };
    const examined = withOpinions((0,check/* examine */.sb)(file, { awsServices: settings.awsServices, account }), known);
    const instances = known.book.instancesOf(bucket).map(instance => storing(instance, known.book));
    return { ...reportOf(examined, settings), instances, ...planned(examined, live, settings, known) };
}
function storing({ Id, InstanceAlias, ServiceRole = '' }, book) {
    const role = book.roleByArn(ServiceRole);
    return { name: InstanceAlias ?? Id, ...(role === undefined ? {} : { roleId: role.RoleId }) };
}
function withOpinions(examined, { opinions }) {
    const more = opinions.get(examined.file) ?? [];
    const findings = [...examined.findings, ...more];
    return more.length === 0 ? examined : { ...examined, findings, verdict: (0,check/* verdictOf */.Vj)(findings, examined.claims) };
}
function planned({ subject }, live, { awsServices }, { book }) {
    (0,errors/* invariant */.V1)(subject !== undefined, 'only a policy that was read whole is planned');
    if (live.kind === 'unreadable')
        return {};
    const scope = { ...subject, owner: { account: book.facts.account }, awsServices };
    const before = live.kind === 'present' ? live.policy : undefined;
    return { plan: (0,plan/* planFor */.b)(scope, before, subject.policy, id => book.resolve(id)) };
}
function withoutAccount(file, settings, failed) {
    const examined = (0,check/* examine */.sb)(file, settings);
    const claims = examined.claims.map(({ claim, verdict }) => verdict.kind === 'not-asked'
        ? { claim, verdict: { kind: 'unknown', because: failure(failed) } }
        : { claim, verdict });
    return { ...reportOf(examined, settings), claims, verdict: (0,check/* verdictOf */.Vj)(examined.findings, claims) };
}
function failure({ target, error }) {
    const which = target.expected === undefined ? (0,prose/* say */.cv) `The account` : (0,prose/* say */.cv) `The account ${target.expected}`;
    return (0,prose/* say */.cv) `${which} could not be asked: ${error.message}`;
}
function reportOf(examined, { waivers }) {
    const { subject, ...rest } = examined;
    const findings = waive(examined.findings, waivers);
    return subject === undefined ? { ...rest, findings } : { ...rest, findings, bucket: subject.bucket };
}
/** Puts the policies' reports together; two files for one bucket contradict each other and are never safe. */
function report(mode, policies, notes) {
    const judged = policies.map(policy => withRivals(policy, policies));
    return { mode, verdict: (0,verdict/* worst */.Q)(judged.map(({ verdict }) => verdict)), policies: judged, notes };
}
function withRivals(policy, all) {
    const rival = all.find(other => other !== policy && policy.bucket !== undefined && other.bucket === policy.bucket);
    if (rival === undefined || policy.bucket === undefined)
        return policy;
    const finding = {
        rule: 'bucket-in-two-files',
        severity: 'error',
        message: (0,prose/* say */.cv) `The bucket ${policy.bucket} has a second policy file, ${rival.file.path}.`,
        at: { file: policy.file, span: { start: 0, end: 1 } },
        related: [],
        help: (0,prose/* say */.cv) `A bucket has one policy, and the last one written would win. Keep one of the two files.`,
    };
    return { ...policy, verdict: 'unsafe', findings: [finding, ...policy.findings] };
}
//# sourceMappingURL=review.js.map

/***/ }),

/***/ 7514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ surveyAll),
/* harmony export */   NN: () => (/* binding */ liveQuestion),
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var _core_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4124);
/* harmony import */ var _core_policy_lock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2300);
/* harmony import */ var _core_policy_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4596);
/* harmony import */ var _core_prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(147);
/* harmony import */ var _core_roles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8529);
/* harmony import */ var _core_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6615);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5071);







/**
 * Asks every account, each on its own: one that fails leaves the others their verdicts. Throws the PortError where
 * none could be asked, for then there is nothing to report.
 */
async function surveyAll(targets, settings) {
    const results = await Promise.all(targets.map(target => survey(target, settings).catch((error) => {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PortError */ .U7)
            return { target, error };
        throw error;
    })));
    const [first] = results;
    if (first !== undefined && 'error' in first && results.every(result => 'error' in result))
        throw first.error;
    return results;
}
/** Asks the account everything that a plan needs, each thing once. Throws PortError where it cannot be asked at all. */
async function survey(target, settings) {
    const { files, account, policies } = target;
    const identity = await identityOf(target);
    const buckets = [...new Set(files.flatMap(file => (0,_core_check_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketOfFile */ .W2)(file) ?? []))];
    const [roles, instances, live, opinions] = await Promise.all([
        rolesFor(files, account),
        account.instances(),
        Promise.all(buckets.map(async (bucket) => [bucket, await policies.read(bucket)])),
        opinionsOf(target, settings),
    ]);
    const listed = instances.kind === 'listed' ? { instances: instances.instances } : {};
    const facts = { ...identity, roles, ...listed };
    const { deployRole = settings.deployRole } = target;
    const declared = settings.declared.filter(({ until = settings.today }) => until >= settings.today);
    const book = (0,_core_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .roleBook */ .aM)(facts, { ...settings, declared, ...(deployRole === undefined ? {} : { deployRole }) });
    const evidence = await evidenceOf(target, book);
    const notes = [...notesOf(identity, instances), ...doubtsOf(evidence, book)];
    return { target, identity, book, live: new Map(live), evidence, opinions: new Map(opinions), notes };
}
async function opinionsOf({ files, opinion }, { accessAnalyzer }) {
    if (!accessAnalyzer || opinion === undefined)
        return [];
    return Promise.all(files.map(async (file) => [file, await opinion.judge(file)]));
}
/** Whether the admins on each bucket's list may change its policy as far as their own policies go. */
async function evidenceOf({ files, permissions }, book) {
    const evidence = new Map();
    if (permissions === undefined)
        return evidence;
    for (const file of files) {
        const bucket = (0,_core_check_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketOfFile */ .W2)(file);
        const ids = new Set(listedIds(file).map(({ id }) => id));
        const admins = book.admins.filter(({ RoleId }) => ids.has(RoleId));
        if (bucket === undefined || admins.length === 0)
            continue;
        evidence.set(bucket, await permissions.mayPutBucketPolicy(admins, bucket));
    }
    return evidence;
}
function doubtsOf(evidence, book) {
    const doubts = new Map();
    for (const [roleId, found] of [...evidence.values()].flatMap(roles => [...roles])) {
        if (found.kind === 'unknown')
            doubts.set(roleId, found.because);
    }
    return [...doubts].map(([roleId, because]) => {
        const name = book.roleById(roleId)?.RoleName ?? roleId;
        return (0,_core_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Whether the admin role ${name} may change bucket policies is not known: ${because}`;
    });
}
function notesOf({ takenAt }, instances) {
    const age = takenAt === undefined ? [] : [(0,_core_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Verified against an account snapshot of ${takenAt}, not against AWS.`];
    if (instances.kind === 'listed')
        return age;
    return [...age, (0,_core_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Connect instances could not be listed: ${instances.because}`];
}
/** Which account this is; never another one than the configuration names. */
async function identityOf({ expected, account }, question) {
    const identity = await account.identity(question);
    if (expected === undefined || identity.account === expected)
        return identity;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PortError */ .U7({
        message: `These are credentials of account ${identity.account}, and the policies are those of account ${expected}.`,
        remedy: 'Assume a role of that account, or correct `accounts` and `buckets` in the configuration.',
    });
}
/** IAM is eventually consistent: an id that no role has is looked for in a second, fresh listing. */
async function rolesFor(files, account) {
    const roles = await account.roles();
    const known = new Set(roles.map(({ RoleId }) => RoleId));
    const missing = files.flatMap(listedIds).some(({ kind, id }) => kind === 'role' && !known.has(id));
    return missing ? account.roles({ fresh: true }) : roles;
}
function listedIds(file) {
    const { policy } = (0,_core_policy_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicy */ .T)(file);
    return (policy && (0,_core_policy_lock_js__WEBPACK_IMPORTED_MODULE_5__/* .findLock */ .HT)(policy)?.admitted) ?? [];
}
/** The live policy as the proof asks about it. */
function liveQuestion(bucket, live) {
    if (live === undefined || live.kind === 'absent')
        return { kind: 'absent' };
    if (live.kind === 'unreadable')
        return live;
    if (live.kind === 'no-bucket')
        return { kind: 'unreadable', because: (0,_core_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `there is no bucket ${bucket}.` };
    const { policy, whole } = (0,_core_policy_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicy */ .T)((0,_core_source_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceFromText */ .JF)(`live policy of ${bucket}`, live.text));
    if (whole && policy !== undefined)
        return { kind: 'present', policy };
    return { kind: 'unreadable', because: (0,_core_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `what stands on ${bucket} is no policy that can be read.` };
}
//# sourceMappingURL=survey.js.map

/***/ }),

/***/ 3354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oM: () => (/* binding */ loggable),
  ev: () => (/* binding */ paintFor),
  gj: () => (/* binding */ rendered),
  ZD: () => (/* binding */ surroundingsOf)
});

// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __webpack_require__(120);
// EXTERNAL MODULE: ./lib/src/core/prose.js
var prose = __webpack_require__(147);
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
var terminal = __webpack_require__(6547);
;// CONCATENATED MODULE: ./lib/src/render/workflow-log.js
/**
 * Text for the log of a workflow step, in which the runner looks for commands: `::name::` after blanks at the start of a
 * line, and the older `##[name]` *anywhere* in it (actions/runner, `ActionCommand.TryParseV2` and `TryParse`). Neither
 * may come from a policy, or its author could mask words, end the annotations and set outputs.
 */
function harmlessLog(text) {
    return text.replaceAll('##[', '#\\u{23}[').replace(/^(\s*):(?=:)/gm, '$1\\u{3A}');
}
//# sourceMappingURL=workflow-log.js.map
// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(1294);
;// CONCATENATED MODULE: ./lib/src/cli/output.js






/** What the adapters may know of where they run. */
function surroundingsOf({ env, err }) {
    return { environment: env, progress: message => err(`${(0,render_escape/* plainText */.wh)(message)}\n`) };
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
/** Text for people as it may stand in the log of a workflow's step, where a line could be a command to the runner. */
function loggable(text, { env }) {
    return env['GITHUB_ACTIONS'] === 'true' ? harmlessLog(text) : text;
}
/** The report in one format; what only some formats need is loaded for them. */
async function rendered(report, format, paint) {
    switch (format) {
        case 'text':
            return (0,terminal/* terminalReport */.R)(report, paint);
        case 'json':
            return jsonReport(report);
        case 'markdown': {
            const { renderSummary } = await __webpack_require__.e(/* import() */ 366).then(__webpack_require__.bind(__webpack_require__, 5366));
            return `${renderSummary(report, { version: version.VERSION, commentKey: COMMAND_LINE })}\n`;
        }
        case 'sarif': {
            const [{ renderSarif }, { RULES }] = await Promise.all([
                __webpack_require__.e(/* import() */ 665).then(__webpack_require__.bind(__webpack_require__, 665)),
                Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 7319)),
            ]);
            return renderSarif(report, { version: version.VERSION, commentKey: COMMAND_LINE, homepage: version.HOMEPAGE, rules: RULES });
        }
    }
}
/** Sets reports of the command line apart from those of the action's jobs. */
const COMMAND_LINE = 'command-line';
//# sourceMappingURL=output.js.map

/***/ }),

/***/ 723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XP: () => (/* binding */ accountOf),
  Ob: () => (/* binding */ liveAccount),
  eF: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/src/adapters/clock.js
var clock = __webpack_require__(1605);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/src/core/kept.js
/**
 * The name of the file in which a replaced policy is kept: bucket and moment (UTC), so that a restore knows the bucket
 * even where the policy itself names none.
 */
function keptName(bucket, moment) {
    return `${bucket}-${moment.toISOString().replace(/[:.]/g, '-')}.json`;
}
const KEPT = /(?:^|[/\\])([^/\\]+)-\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z(?:-\d+)?\.json$/;
/** The bucket in a path whose name {@link keptName} made; `undefined` for any other. */
function bucketOfKept(path) {
    return KEPT.exec(path)?.[1];
}
//# sourceMappingURL=kept.js.map
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(5071);
// EXTERNAL MODULE: ./lib/src/usage.js
var usage = __webpack_require__(9085);
// EXTERNAL MODULE: ./lib/src/adapters/atomic-write.js
var atomic_write = __webpack_require__(9460);
// EXTERNAL MODULE: ./lib/src/adapters/reason.js
var reason = __webpack_require__(775);
;// CONCATENATED MODULE: ./lib/src/adapters/previous.js







/**
 * Keeps the policies that are about to be replaced in a folder, one file a bucket and moment. What is kept is never
 * overwritten, and is forced to the disk before `keep` resolves.
 */
function previousPolicies(folder, clock) {
    return {
        keep: async (bucket, text) => {
            const path = freePath((0,external_node_path_.join)(folder, keptName(bucket, clock.now())));
            try {
                (0,external_node_fs_.mkdirSync)(folder, { recursive: true });
                (0,atomic_write/* writeAtomically */.v)(path, text);
            }
            catch (error) {
                const message = `The previous policy of \`${(0,usage/* visible */.RK)(bucket)}\` could not be kept in \`${(0,usage/* visible */.RK)(path)}\`: ${(0,reason/* reason */.l)(error)}.`;
                throw new errors/* PortError */.U7({ message }, { cause: error });
            }
            return path;
        },
    };
}
/** The path, with a number where two are kept in one millisecond. */
function freePath(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        return path;
    for (let number = 2;; number += 1) {
        const other = path.replace(/\.json$/, `-${number}.json`);
        if (!(0,external_node_fs_.existsSync)(other))
            return other;
    }
}
//# sourceMappingURL=previous.js.map
;// CONCATENATED MODULE: ./lib/src/adapters/signals.js
/**
 * From now on SIGINT and SIGTERM ask the run to stop instead of ending it; tells whether one came in. `told` is called
 * at the first, for the user to know that it was heard. A GitHub runner sends SIGINT, SIGTERM 7.5 s later and SIGKILL
 * 2.5 s after that: GitHub Docs, "Workflow cancellation reference".
 */
function stopOnSignals(told = () => undefined, source = process) {
    let asked = false;
    for (const signal of ['SIGINT', 'SIGTERM']) {
        source.on(signal, () => {
            if (!asked)
                told();
            asked = true;
        });
    }
    return () => asked;
}
//# sourceMappingURL=signals.js.map
// EXTERNAL MODULE: ./lib/src/core/policy/lock.js
var lock = __webpack_require__(2300);
// EXTERNAL MODULE: ./lib/src/core/policy/parse.js
var parse = __webpack_require__(4596);
// EXTERNAL MODULE: ./lib/src/core/prose.js
var prose = __webpack_require__(147);
// EXTERNAL MODULE: ./lib/src/core/claims.js
var claims = __webpack_require__(3699);
// EXTERNAL MODULE: ./lib/src/core/roles.js
var core_roles = __webpack_require__(8529);
// EXTERNAL MODULE: ./lib/src/app/survey.js
var survey = __webpack_require__(7514);
;// CONCATENATED MODULE: ./lib/src/app/guard.js





/**
 * Whether the very identity that writes keeps the policy, under the new one and under the live one. The claim
 * `deployer-keeps-access` is about the deploy role where one is named, and whoever runs apply may be somebody else.
 * A snapshot that does not say who asks has nobody else than the deploy role.
 */
function writerKeepsAccess(written, settings) {
    const { facts, deployRoleNamed } = written.account.book;
    const claim = (0,claims/* deployerClaim */.D_)(written);
    if (claim.kind !== 'holds' || !deployRoleNamed || facts.caller === undefined)
        return claim;
    const { adminRoles, declared } = settings;
    return (0,claims/* deployerClaim */.D_)({ ...written, account: { ...written.account, book: (0,core_roles/* roleBook */.aM)(facts, { adminRoles, declared }) } });
}
/** Why a denial of the writer ends everything, and who can still help. */
function lockOut(written, because, settings) {
    const { live } = written.account;
    const { account } = written.account.book.facts;
    if (!deniedAlready(written, live, settings)) {
        return (0,prose/* say */.cv) `${because} Whoever applies would be locked out by it, and could not put the old policy back.`;
    }
    return (0,prose/* say */.cv) `The live policy already denies you: ${because} An admin that it admits, or root of account ${account}, must change it first; see docs/recovery.md.`;
}
/** Asked of the live policy as if it were the new one. */
function deniedAlready(written, live, settings) {
    if (live.kind !== 'present')
        return false;
    const account = { ...written.account, live: { kind: 'absent' } };
    return writerKeepsAccess({ ...written, policy: live.policy, account }, settings).kind === 'fails';
}
/** Asks again who we are, and rejects unless it is whom everything was proved about. */
async function stillOurselves(target, { identity: known }) {
    const now = await (0,survey/* identityOf */.cu)(target, { fresh: true });
    if (now.account === known.account && now.caller?.UserId === known.caller?.UserId)
        return;
    throw new errors/* PortError */.U7({
        message: `The credentials changed while the run lasted: they were those of ${nameOf(known)}, and now are those of ${nameOf(now)}.`,
        remedy: 'Run again; nothing else should change the credentials of this process.',
    });
}
function nameOf({ account, caller }) {
    return caller === undefined ? `account ${account}` : `${caller.Arn} (${caller.UserId})`;
}
//# sourceMappingURL=guard.js.map
// EXTERNAL MODULE: ./lib/src/core/plan/meaning.js
var meaning = __webpack_require__(2601);
// EXTERNAL MODULE: ./lib/src/core/source.js
var source = __webpack_require__(6615);
;// CONCATENATED MODULE: ./lib/src/app/settle.js



/**
 * How long a write may take to be seen by every read, how many reads in a row must agree that it is, and how long to
 * wait between two reads: the shortest at first, and after each read that agrees.
 */
const SETTLING = { milliseconds: 60_000, agreeing: 3, shortestPause: 250, longestPause: 2_000 };
/** What "there is no policy" means. No policy's meaning is this text, for a statement's begins with a bracket. */
const NO_POLICY = 'absent';
/** The meaning of what S3 returned. */
function stateOf(live) {
    if (live.kind === 'absent')
        return { kind: 'means', meaning: NO_POLICY };
    if (live.kind !== 'present')
        return { kind: 'unclear' };
    return { kind: 'means', meaning: meaningOfText(live.text) };
}
/** The meaning of a policy's text; text that is no policy means itself. */
function meaningOfText(text) {
    const { policy, whole } = (0,parse/* readPolicy */.T)((0,source/* sourceFromText */.JF)('policy', text));
    return whole && policy !== undefined ? (0,meaning/* meaningOf */.P)(policy) : `unreadable ${text}`;
}
/** Whether a read means this; one that failed or said nothing means nothing. */
function means(live, meaning) {
    const state = live instanceof Error ? undefined : stateOf(live);
    return state?.kind === 'means' && state.meaning === meaning;
}
/**
 * Reads until several reads in a row agree on the wanted meaning, for S3's bucket configurations are eventually
 * consistent (Amazon S3 User Guide, "Amazon S3 data consistency model"). Resolves with the last state otherwise.
 * A store that is consistent is read once.
 */
async function settled(bucket, wanted, policies, clock) {
    const { agreeing, milliseconds } = SETTLING;
    const [needed, patience] = policies.eventuallyConsistent ? [agreeing, milliseconds] : [1, 0];
    const pauses = new Pauses(clock, patience);
    for (let inARow = 0;;) {
        const last = await readOrError(bucket, policies);
        const agrees = means(last, wanted);
        inARow = agrees ? inARow + 1 : 0;
        if (inARow >= needed)
            return { agrees: true, last };
        if (!agrees && pauses.over)
            return { agrees: false, last };
        await pauses.next(agrees);
    }
}
/** Waits between the tries of something that takes time to be seen, longer and longer. */
class Pauses {
    #clock;
    #deadline;
    #pause = SETTLING.shortestPause;
    /** `patience` in milliseconds. */
    constructor(clock, patience = SETTLING.milliseconds) {
        this.#clock = clock;
        this.#deadline = clock.now().getTime() + patience;
    }
    /** Whether the patience is used up. */
    get over() {
        return this.#clock.now().getTime() >= this.#deadline;
    }
    /** `soon`: what was seen is what was hoped for, and only needs to be seen again. */
    async next(soon) {
        const { shortestPause, longestPause } = SETTLING;
        if (soon)
            return this.#clock.sleep(shortestPause);
        await this.#clock.sleep(this.#pause);
        this.#pause = Math.min(this.#pause * 2, longestPause);
    }
}
async function readOrError(bucket, policies) {
    try {
        return await policies.read(bucket);
    }
    catch (error) {
        return error instanceof Error ? error : new Error(String(error));
    }
}
//# sourceMappingURL=settle.js.map
;// CONCATENATED MODULE: ./lib/src/app/confirm.js


/**
 * Confirms a written policy from outside: what the deployer could do before, it still can; strangers cannot.
 * S3 gets the time to settle before anything is held against the policy.
 */
async function confirm_confirm(before, look, clock) {
    const pauses = new Pauses(clock);
    for (;;) {
        const after = await look();
        const objection = objectionTo(before, after);
        const unasked = unaskedIn(after);
        if (objection === undefined)
            return { unasked };
        if (pauses.over)
            return { objection, unasked };
        await pauses.next(false);
    }
}
/** What the deployer itself does, and in which words its loss is told. */
const OWN = [
    ['readPolicy', 'read the bucket policy (GetBucketPolicy)'],
    ['head', 'see the bucket (HeadBucket)'],
    ['list', 'list the bucket (ListObjectsV2)'],
];
/** The calls of a probe as the reader knows them. */
const CALLS = [
    ['readPolicy', 'GetBucketPolicy'],
    ['head', 'HeadBucket'],
    ['list', 'ListObjectsV2'],
    ['anonymous', 'a request without credentials'],
    ['isPublic', 'GetBucketPolicyStatus'],
];
function unaskedIn(access) {
    return CALLS.filter(([call]) => access[call] === 'unknown').map(([, name]) => name);
}
/** A permission that the deployer never had is no objection: the lock grants nothing and took nothing away. */
function objectionTo(before, after) {
    if (after.isPublic === 'yes')
        return (0,prose/* ours */.Od)('S3 calls the new policy public (GetBucketPolicyStatus).');
    if (after.isPublic === 'unknown' && before.isPublic !== 'unknown') {
        return (0,prose/* ours */.Od)('It could not be confirmed that S3 does not call the new policy public (GetBucketPolicyStatus).');
    }
    if (after.anonymous === 'allowed')
        return (0,prose/* ours */.Od)('A request without credentials was answered.');
    if (after.anonymous === 'unknown' && before.anonymous !== 'unknown') {
        return (0,prose/* ours */.Od)('It could not be confirmed that a request without credentials is denied.');
    }
    for (const [call, words] of OWN) {
        if (before[call] !== 'allowed' || after[call] === 'allowed')
            continue;
        if (after[call] === 'denied')
            return (0,prose/* ours */.Od)(`The deployer could ${words} before, and is denied it now.`);
        return (0,prose/* ours */.Od)(`It could not be confirmed that the deployer can still ${words}.`);
    }
    return undefined;
}
//# sourceMappingURL=confirm.js.map
;// CONCATENATED MODULE: ./lib/src/app/restore-commands.js
/** Exact commands, the old text included, for somebody who must put the old policy back by hand. */
function restoreCommands({ bucket, account, planned, }) {
    const where = `--bucket ${shellWord(bucket)} --expected-bucket-owner ${shellWord(account)}`;
    if (planned.kind !== 'present')
        return `aws s3api delete-bucket-policy ${where}`;
    return [
        `cat > previous-policy.json <<'POLICY'`,
        planned.text.trimEnd(),
        'POLICY',
        `aws s3api put-bucket-policy ${where} --policy file://previous-policy.json`,
    ].join('\n');
}
function shellWord(text) {
    return /^[A-Za-z0-9._-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
//# sourceMappingURL=restore-commands.js.map
;// CONCATENATED MODULE: ./lib/src/app/try-write.js



/** How often a write is tried that S3 answers with a conflict, throttling or a failure of its own. */
const WRITE_ATTEMPTS = 5;
/**
 * Tries a write until it is answered or its effect is seen, for an answer can be lost after the write took place.
 * Only conflicts, throttling and failures of the server or the way to it are tried again.
 */
async function tryWrite({ bucket, wanted, policies, seeable, write }, clock) {
    for (let attempt = 1;; attempt += 1) {
        const failed = await write().then(() => undefined, (error) => ({ error }));
        if (failed === undefined)
            return { kind: 'done' };
        const { passing = false, refused = false } = failed.error instanceof errors/* PortError */.U7 ? failed.error.problem : {};
        if (!passing || attempt === WRITE_ATTEMPTS) {
            const certain = refused && attempt === 1;
            return { kind: certain ? 'refused' : 'unanswered', because: sentenceOf(failed.error) };
        }
        await clock.sleep(2 ** (attempt - 1) * 1_000);
        const seen = seeable ? await policies.read(bucket).catch(() => undefined) : undefined;
        if (seen !== undefined && means(seen, wanted))
            return { kind: 'done' };
    }
}
/** What an error says; the words are AWS's or the system's as much as ours. */
function sentenceOf(error) {
    return (0,prose/* say */.cv) `${error instanceof Error ? error.message : String(error)}`;
}
//# sourceMappingURL=try-write.js.map
;// CONCATENATED MODULE: ./lib/src/app/replace.js





/**
 * Replaces one policy in the order of docs/adr/0007-applying.md: are we still ourselves, keep the old text, read again, write,
 * read back, confirm from outside; where anything speaks against the new policy, put the old one back. Never rejects.
 */
async function replacePolicy(change, ports) {
    let ready;
    try {
        ready = await makeReady(change, ports);
    }
    catch (error) {
        return ended(nothingWritten(sentenceOf(error)));
    }
    if (ready === 'moved')
        return ended(MOVED);
    const trial = await writeAndVerify(change, ports.clock);
    if (trial.refused !== undefined)
        return ended(nothingWritten(trial.refused));
    const { objection, unasked } = await confirmFromOutside(change, ready, trial, ports.clock);
    const cause = trial.problem ?? objection;
    if (cause === undefined)
        return { outcome: { kind: 'applied', ...ready.kept }, unasked };
    ports.progress((0,prose/* say */.cv) `Putting the previous policy of ${change.bucket} back. ${cause}`);
    return ended({ ...(await putBack(change, cause, trial, ports.clock)), ...ready.kept });
}
/** Everything that must be so before a write; the last look at the live policy comes last. */
async function makeReady({ bucket, planned, policies, probe, stillOurselves }, { previous }) {
    await stillOurselves();
    const access = probe && (await look(probe, bucket));
    const kept = planned.kind === 'present' ? { previous: await previous.keep(bucket, planned.text) } : {};
    if (!sameState(await policies.read(bucket), planned))
        return 'moved';
    return { kept, ...(access ? { access } : {}) };
}
/** Without a problem, several reads in a row agree that the new policy stands. */
async function writeAndVerify({ bucket, planned, after, policies }, clock) {
    const wanted = meaningOfText(after);
    const write = () => policies.write(bucket, after);
    const written = await tryWrite({ bucket, wanted, policies, seeable: true, write }, clock);
    if (written.kind === 'refused')
        return { refused: written.because, hidden: false };
    const { agrees, last } = await settled(bucket, wanted, policies, clock);
    if (agrees)
        return { hidden: false };
    const hidden = written.kind === 'done' && (unclear(last) || means(last, meaningOfLive(planned)));
    if (written.kind === 'unanswered') {
        return { problem: (0,prose/* say */.cv) `The policy could not be written: ${written.because}`, hidden };
    }
    return { problem: unverified(last), hidden };
}
function unverified(last) {
    if (last instanceof Error)
        return (0,prose/* say */.cv) `The new policy could not be read back: ${sentenceOf(last)}`;
    if (last.kind === 'unreadable')
        return (0,prose/* say */.cv) `The new policy could not be read back: ${last.because}`;
    return (0,prose/* ours */.Od)('S3 took the new policy, but what it returns does not mean the same.');
}
async function confirmFromOutside({ bucket, probe }, { access }, trial, clock) {
    if (probe === undefined || access === undefined || trial.problem !== undefined)
        return { unasked: [] };
    return confirm_confirm(access, () => look(probe, bucket), clock);
}
/** A probe that fails has seen nothing. */
function look(probe, bucket) {
    return probe.probe(bucket).catch(() => NOTHING_SEEN);
}
const NOTHING_SEEN = {
    readPolicy: 'unknown',
    head: 'unknown',
    list: 'unknown',
    anonymous: 'unknown',
    isPublic: 'unknown',
};
/**
 * Writes the old policy, or removes the new one where there was none, and reads back. Where that write was not answered
 * as done, reads that show the old policy prove nothing unless they showed another one before.
 */
async function putBack(change, cause, { hidden }, clock) {
    const { bucket, planned, policies } = change;
    const wanted = meaningOfLive(planned);
    const write = () => (planned.kind === 'present' ? policies.write(bucket, planned.text) : policies.remove(bucket));
    const written = await tryWrite({ bucket, wanted, policies, seeable: !hidden, write }, clock);
    const { agrees } = await settled(bucket, wanted, policies, clock);
    const done = written.kind === 'done';
    if (agrees && (done || !hidden))
        return { kind: 'rolled-back', cause };
    const rollbackCause = done ? (0,prose/* ours */.Od)('What S3 returns does not mean the same as the previous policy.') : written.because;
    return { kind: 'rollback-failed', cause, rollbackCause, restore: restoreCommands(change) };
}
function meaningOfLive(live) {
    return live.kind === 'present' ? meaningOfText(live.text) : NO_POLICY;
}
function unclear(last) {
    return last instanceof Error || stateOf(last).kind === 'unclear';
}
function sameState(a, b) {
    const [first, second] = [stateOf(a), stateOf(b)];
    return first.kind === 'means' && second.kind === 'means' && first.meaning === second.meaning;
}
const MOVED = {
    kind: 'refused',
    why: 'live-moved',
    because: (0,prose/* ours */.Od)('The live policy changed between plan and write; somebody else is writing to this bucket.'),
};
function nothingWritten(because) {
    return { kind: 'refused', why: 'aws-failed', because: (0,prose/* say */.cv) `Nothing was written: ${because}` };
}
function ended(outcome) {
    return { outcome, unasked: [] };
}
//# sourceMappingURL=replace.js.map
// EXTERNAL MODULE: ./lib/src/app/review.js + 1 modules
var review = __webpack_require__(1486);
;// CONCATENATED MODULE: ./lib/src/app/apply.js








/**
 * Plans all policies of all accounts, and, where nothing speaks against any of them, writes them one at a time; see
 * docs/adr/0007-applying.md. The first that does not end as `applied` or `unchanged` stops the rest. An account that
 * could not be asked keeps only its own policies from being written.
 */
async function apply(targets, settings, ports) {
    const surveys = await (0,survey/* surveyAll */.Ak)(targets, settings);
    const reviewed = surveys.flatMap(known => (0,review/* reviewAll */.A9)(known, settings).map(policy => ({ policy, known })));
    const planned = (0,review/* report */.z8)('apply', reviewed.map(({ policy }) => policy), (0,review/* notesOf */.h$)(surveys));
    const candidates = planned.policies.map((policy, index) => {
        const known = reviewed[index]?.known;
        (0,errors/* invariant */.V1)(known !== undefined, 'every report is about a reviewed policy');
        return { policy, known, refused: refusal(policy, known, settings, ports) };
    });
    const { outcomes, unasked } = await carryOut(candidates, ports);
    const policies = candidates.map(({ policy, known }) => {
        const outcome = outcomes.get(policy) ?? notTried(LEFT);
        const replaced = 'previous' in outcome ? liveText(policy, known) : undefined;
        return { ...policy, outcome, ...(replaced === undefined ? {} : { replaced }) };
    });
    return { ...planned, policies, notes: [...planned.notes, ...unaskedNotes(unasked)] };
}
function liveText({ bucket = '' }, known) {
    const live = 'live' in known ? known.live.get(bucket) : undefined;
    return live?.kind === 'present' ? live.text : undefined;
}
const LEFT = (0,prose/* ours */.Od)('Another policy of this run was refused, so nothing was written.');
async function carryOut(candidates, ports) {
    const outcomes = new Map();
    const unasked = new Map();
    for (const { policy, refused } of candidates)
        if (refused !== undefined)
            outcomes.set(policy, refused);
    if (candidates.some(blocksAll))
        return { outcomes, unasked };
    const order = writeOrder(candidates.filter(({ refused }) => refused === undefined));
    const writes = order.filter(({ policy }) => policy.plan?.action !== 'none').length;
    let stopped;
    let number = 0;
    for (const candidate of order) {
        const { policy, known } = candidate;
        stopped ??= stopReason(ports);
        if (stopped !== undefined) {
            outcomes.set(policy, notTried(stopped));
        }
        else if (policy.plan?.action === 'none') {
            outcomes.set(policy, { kind: 'unchanged' });
        }
        else {
            number += 1;
            const replaced = await replaceOne(policy, known, ports, { number, writes });
            outcomes.set(policy, replaced.outcome);
            for (const call of replaced.unasked)
                unasked.set(call, [...(unasked.get(call) ?? []), policy.bucket ?? '']);
            if (replaced.outcome.kind !== 'applied')
                stopped = FAILED;
        }
    }
    return { outcomes, unasked };
}
const FAILED = (0,prose/* ours */.Od)('A policy before this one was not applied, so the run stopped.');
/** An account that could not be asked is its own affair; anything wrong with a policy ends the run. */
function blocksAll({ known, refused }) {
    return refused !== undefined && !('error' in known && refused.kind === 'refused' && refused.why === 'aws-failed');
}
/**
 * The canary first: the bucket where the fewest lose access. The rest follow in the order of the report, by account
 * and path, so that two runs go the same way.
 */
function writeOrder(candidates) {
    const changing = candidates.filter(({ policy }) => policy.plan?.action !== 'none');
    const losses = ({ policy }) => policy.plan?.loses.length ?? 0;
    const fewest = Math.min(...changing.map(losses));
    const canary = changing.find(candidate => losses(candidate) === fewest);
    return canary === undefined ? candidates : [canary, ...candidates.filter(candidate => candidate !== canary)];
}
function stopReason({ stopRequested, deadline, clock }) {
    if (stopRequested())
        return (0,prose/* ours */.Od)('The run was asked to stop before this bucket.');
    if (deadline === undefined || clock.now() < deadline)
        return undefined;
    return (0,prose/* ours */.Od)('The time of the run was up before this bucket.');
}
/** Why a policy must not be written. */
function refusal(policy, known, settings, ports) {
    const written = 'error' in known ? undefined : writtenOf(policy, known, settings);
    const deployer = written === undefined ? undefined : deployerVerdict(policy, written, settings);
    if (written !== undefined && deployer?.kind === 'fails') {
        return { kind: 'refused', why: 'deployer-denied', because: lockOut(written, deployer.because, settings) };
    }
    if (policy.verdict === 'unsafe') {
        return { kind: 'refused', why: 'unsafe', because: (0,prose/* ours */.Od)('The policy is not safe; see its findings and claims.') };
    }
    if ('error' in known) {
        return { kind: 'refused', why: 'aws-failed', because: (0,prose/* say */.cv) `The account could not be asked: ${known.error.message}` };
    }
    if (policy.verdict === 'unproven' || deployer?.kind !== 'holds' || policy.plan === undefined) {
        return { kind: 'refused', why: 'unproven', because: (0,prose/* ours */.Od)('Not everything that must be proved could be proved.') };
    }
    const { dropped } = policy.plan;
    if (dropped.length > 0 && settings.whenStatementsAreDropped === 'refuse') {
        const because = (0,prose/* say */.cv) `The live policy has statements that the file has not, and writing it would drop them: ${(0,prose/* join */.fj)(dropped, '; ')}.`;
        return { kind: 'refused', why: 'statements-dropped', because };
    }
    const objection = policy.plan.action === 'none' ? undefined : ports.objection?.(policy);
    return objection && { kind: 'refused', why: 'plan-changed', because: objection };
}
/** The claim of the report is about whoever writes, unless the settings name somebody else as the deployer. */
function deployerVerdict({ claims }, written, settings) {
    if (written.account.book.deployRoleNamed)
        return writerKeepsAccess(written, settings);
    return claims.find(({ claim }) => claim === 'deployer-keeps-access')?.verdict;
}
function writtenOf({ file, bucket }, known, settings) {
    const { policy } = (0,parse/* readPolicy */.T)(file);
    const named = policy && (0,lock/* bucketOf */.AU)(policy);
    if (bucket === undefined || policy === undefined || named === undefined)
        return undefined;
    const live = (0,survey/* liveQuestion */.NN)(bucket, known.live.get(bucket));
    const { awsServices, declared, today } = settings;
    const account = { book: known.book, live, evidence: known.evidence.get(bucket) ?? new Map(), declared, today };
    return { policy, ...named, awsServices, account };
}
async function replaceOne({ file, bucket }, known, ports, { number, writes }) {
    (0,errors/* invariant */.V1)(bucket !== undefined && 'live' in known, 'only a planned policy is applied');
    const planned = known.live.get(bucket);
    (0,errors/* invariant */.V1)(planned !== undefined, 'a planned bucket was read');
    const { target, identity } = known;
    const canary = number === 1 && writes > 1 ? (0,prose/* ours */.Od)(', the first as a canary') : (0,prose/* ours */.Od)('');
    ports.progress((0,prose/* say */.cv) `Writing the policy of ${bucket} (${number} of ${writes}${canary}).`);
    const { policies, probe } = target;
    const change = { bucket, account: identity.account, planned, after: file.text, policies, ...(probe ? { probe } : {}) };
    return replacePolicy({ ...change, stillOurselves: () => stillOurselves(target, known) }, ports);
}
/** Most buckets that a note names. */
const NAMED = 3;
function unaskedNotes(unasked) {
    return [...unasked].map(([call, buckets]) => {
        const names = (0,prose/* join */.fj)(buckets.slice(0, NAMED).map(bucket => (0,prose/* say */.cv) `${bucket}`), ', ');
        const more = buckets.length > NAMED ? (0,prose/* say */.cv) ` and ${buckets.length - NAMED} more` : (0,prose/* ours */.Od)('');
        return (0,prose/* say */.cv) `Not confirmed from outside, for it could not be asked: ${(0,prose/* ours */.Od)(call)} of ${names}${more}.`;
    });
}
function notTried(because) {
    return { kind: 'not-tried', because };
}
//# sourceMappingURL=apply.js.map
// EXTERNAL MODULE: ./lib/src/core/check.js
var check = __webpack_require__(4124);
;// CONCATENATED MODULE: ./lib/src/app/drift.js




/**
 * `drift`: does the live policy still say what the repository says? Every difference by meaning is an error; a live
 * policy that may not be read is no answer, never "no drift".
 */
async function drift(targets, settings) {
    const surveys = await (0,survey/* surveyAll */.Ak)(targets, settings);
    const compared = surveys.flatMap(known => {
        const policies = (0,review/* reviewAll */.A9)(known, settings);
        if ('error' in known)
            return policies;
        return policies.map(policy => policy.bucket === undefined ? policy : withDrift(policy, policy.bucket, known.live.get(policy.bucket)));
    });
    const unmanaged = unmanagedBuckets(surveys);
    const found = (0,review/* report */.z8)('drift', compared, (0,review/* notesOf */.h$)(surveys));
    return { ...found, unmanaged, verdict: unmanaged.length > 0 && settings.wholeRepository ? 'unsafe' : found.verdict };
}
/** Buckets that Connect stores in and no file locks: a file was removed, or nobody ever wrote one. */
function unmanagedBuckets(surveys) {
    const managed = new Set(surveys.flatMap(({ target }) => target.files.flatMap(file => (0,check/* bucketOfFile */.W2)(file) ?? [])));
    const instances = new Map();
    for (const known of surveys) {
        if ('error' in known)
            continue;
        const { account, instances: listed = [] } = known.book.facts;
        for (const { Id, InstanceAlias, storage } of listed) {
            for (const bucket of new Set(storage.map(({ BucketName }) => BucketName))) {
                if (managed.has(bucket))
                    continue;
                const others = instances.get(bucket)?.instances ?? [];
                instances.set(bucket, { bucket, account, instances: [...others, InstanceAlias ?? Id] });
            }
        }
    }
    return [...instances.values()].sort((a, b) => (a.bucket < b.bucket ? -1 : 1));
}
function withDrift(policy, bucket, live) {
    const finding = driftFinding(policy, bucket, live);
    return finding === undefined ? policy : { ...policy, verdict: 'unsafe', findings: [finding, ...policy.findings] };
}
function driftFinding(policy, bucket, live) {
    const place = { at: { file: policy.file, span: { start: 0, end: 1 } }, related: [], severity: 'error' };
    if (live?.kind === 'no-bucket') {
        const message = (0,prose/* say */.cv) `The bucket ${bucket} does not exist any more.`;
        return {
            ...place,
            rule: 'drift-bucket-gone',
            message,
            help: (0,prose/* ours */.Od)('Remove its file, or find out who removed the bucket.'),
        };
    }
    if (live?.kind === 'absent') {
        const message = (0,prose/* say */.cv) `The bucket ${bucket} has no policy: it is not locked.`;
        return {
            ...place,
            rule: 'drift-policy-gone',
            message,
            help: (0,prose/* ours */.Od)('Apply the file again, and find out who removed the policy.'),
        };
    }
    if (policy.plan === undefined || policy.plan.action === 'none')
        return undefined;
    const message = (0,prose/* say */.cv) `The live policy of ${bucket} does not say what this file says.`;
    const help = (0,prose/* ours */.Od)('Apply the file again, or bring the change that somebody made into the file.');
    return { ...place, rule: 'drift-policy-changed', message, help };
}
//# sourceMappingURL=drift.js.map
// EXTERNAL MODULE: ./lib/src/core/plan/plan.js + 1 modules
var plan = __webpack_require__(6190);
;// CONCATENATED MODULE: ./lib/src/app/restore.js










/**
 * `apply --restore FILE`: puts one kept policy back, on the same guarded way as any other. Whoever runs it must keep
 * the policy, under the live one and under the restored one; that is never waived. What else speaks against the
 * restored policy is a warning, for it may be the old, looser one, and is wanted now.
 *
 * Throws UsageError where the file is no policy of one bucket, PortError where the account cannot be asked.
 */
async function restore(file, target, settings, ports) {
    const kept = readKept(file);
    const known = await ask(kept, target, settings);
    const { examined, written, writer } = judge(kept, known, settings);
    const policy = reportOf(kept, examined, writer, known);
    const refused = restore_refusal(written, writer, settings);
    if (refused !== undefined)
        return asReport({ ...policy, outcome: refused }, []);
    if (policy.plan?.action === 'none')
        return asReport({ ...policy, outcome: { kind: 'unchanged' } }, []);
    const { bucket } = kept;
    const { identity, live: planned } = known;
    const { policies, probe } = target;
    ports.progress((0,prose/* say */.cv) `Restoring the policy of ${bucket}.`);
    const change = { bucket, account: identity.account, planned, after: file.text, policies, ...(probe ? { probe } : {}) };
    const ourselves = () => stillOurselves({ ...target, files: [file] }, known);
    const { outcome, unasked } = await replacePolicy({ ...change, stillOurselves: ourselves }, ports);
    const notes = unasked.map(call => (0,prose/* say */.cv) `Not confirmed from outside, for it could not be asked: ${(0,prose/* ours */.Od)(call)}.`);
    return asReport({ ...policy, outcome }, notes);
}
/** The bucket is the one that the policy names; a policy that names none has it from the name of its file. */
function readKept(file) {
    const { policy, whole } = (0,parse/* readPolicy */.T)(file);
    if (policy === undefined || !whole) {
        throw (0,usage/* usageError */.Wp)((0,prose/* say */.cv) `${file.path} cannot be read as a policy, so it is not restored.`, (0,prose/* say */.cv) `Name a file that ${'apply'} kept; ${`connect-bucket-lock check ${file.path}`} says what is wrong with this one.`);
    }
    const named = (0,check/* bucketOfFile */.W2)(file);
    const kept = bucketOfKept(file.path);
    if (named !== undefined && kept !== undefined && named !== kept) {
        throw (0,usage/* usageError */.Wp)((0,prose/* say */.cv) `${file.path} was kept for the bucket ${kept}, and is the policy of ${named}.`, (0,prose/* ours */.Od)('Give the file the name that it was kept by.'));
    }
    const bucket = named ?? kept;
    if (bucket === undefined) {
        throw (0,usage/* usageError */.Wp)((0,prose/* say */.cv) `${file.path} does not say of which one bucket it is the policy.`, (0,prose/* ours */.Od)('Give the file the name that it was kept by: bucket, moment and `.json`.'));
    }
    return { file, policy, bucket };
}
async function ask({ bucket }, target, settings) {
    const identity = await (0,survey/* identityOf */.cu)(target);
    const [roles, instances, live] = await Promise.all([
        target.account.roles({ fresh: true }),
        target.account.instances(),
        target.policies.read(bucket),
    ]);
    const listed = instances.kind === 'listed' ? { instances: instances.instances } : {};
    const declared = settings.declared.filter(({ until = settings.today }) => until >= settings.today);
    return { identity, live, book: (0,core_roles/* roleBook */.aM)({ ...identity, roles, ...listed }, { ...settings, declared }) };
}
function judge({ file, policy, bucket }, { identity, book, live }, settings) {
    const { awsServices, declared, today } = settings;
    const account = { book, live: (0,survey/* liveQuestion */.NN)(bucket, live), evidence: new Map(), declared, today };
    const written = { policy, bucket, partition: identity.partition, awsServices, account };
    return {
        examined: (0,check/* examine */.sb)(file, { awsServices, account }),
        written,
        writer: writerKeepsAccess(written, settings),
    };
}
function restore_refusal(written, writer, settings) {
    if (writer.kind === 'holds')
        return undefined;
    const denied = writer.kind === 'fails';
    const because = denied ? lockOut(written, writer.because, settings) : writer.because;
    return { kind: 'refused', why: denied ? 'deployer-denied' : 'unproven', because };
}
/** Only whether the writer survives is asked; the other claims, where they do not hold, and all errors are warnings. */
function reportOf({ file, policy, bucket }, examined, writer, { identity, book, live }) {
    const claims = examined.claims.map(({ claim, verdict }) => {
        if (claim === 'deployer-keeps-access')
            return { claim, verdict: writer };
        if (verdict.kind === 'holds' || verdict.kind === 'not-asked')
            return { claim, verdict };
        return { claim, verdict: { kind: 'not-asked', because: (0,prose/* say */.cv) `A restore does not ask for it. ${verdict.because}` } };
    });
    const doubts = examined.claims.flatMap(({ claim, verdict }) => claim === 'deployer-keeps-access' || verdict.kind === 'holds' || verdict.kind === 'not-asked'
        ? []
        : [doubt(file, (0,prose/* say */.cv) `Of the restored policy, ${claim} does not hold or is not known: ${verdict.because}`)]);
    const findings = examined.findings.map(finding => ({
        ...finding,
        severity: finding.severity === 'error' ? 'warning' : finding.severity,
    }));
    const all = [...doubts, ...findings];
    const { admitted } = examined;
    return {
        ...{ file, bucket, admitted, claims, findings: all, verdict: (0,check/* verdictOf */.Vj)(all, claims) },
        ...planned(policy, bucket, book, identity.partition, live),
    };
}
function planned(policy, bucket, book, partition, live) {
    const question = (0,survey/* liveQuestion */.NN)(bucket, live);
    if (question.kind === 'unreadable')
        return {};
    const scope = { bucket, partition, owner: { account: book.facts.account } };
    const before = question.kind === 'present' ? question.policy : undefined;
    return { plan: (0,plan/* planFor */.b)(scope, before, policy, id => book.resolve(id)) };
}
function doubt(file, message) {
    return {
        rule: 'restored-policy',
        severity: 'warning',
        message,
        at: { file, span: { start: 0, end: 1 } },
        related: [],
        help: (0,prose/* ours */.Od)('Bring the policy file in order and apply it, once what made the restore necessary is over.'),
    };
}
function asReport(policy, notes) {
    return { mode: 'apply', verdict: policy.verdict, policies: [policy], notes };
}
//# sourceMappingURL=restore.js.map
;// CONCATENATED MODULE: ./lib/src/app/targets.js




/**
 * Which files go to which account. Without `accounts` in the configuration all go to the one at hand. With them every
 * bucket needs an account, for a policy is never written by guess. Throws UsageError.
 */
function shares(files, settings) {
    const buckets = new Map(files.map(file => [file, (0,check/* bucketOfFile */.W2)(file)]));
    for (const [file, bucket] of buckets)
        refuseWrongFile(file, bucket, settings);
    return byAccount(buckets, settings);
}
/** The account that a kept policy goes back to, by its own bucket or by its file's name. Throws UsageError. */
function shareOfKept(file, settings) {
    return byAccount(new Map([[file, (0,check/* bucketOfFile */.W2)(file) ?? bucketOfKept(file.path)]]), settings);
}
function byAccount(files, { accounts, buckets, snapshot, deployRole }) {
    if (accounts.length === 0 || snapshot !== undefined)
        return [{ files: [...files.keys()] }];
    const groups = new Map();
    for (const [file, bucket] of files) {
        const id = bucket === undefined ? accounts[0]?.id : buckets.get(bucket)?.account;
        if (id === undefined) {
            throw (0,usage/* usageError */.Wp)((0,prose/* say */.cv) `The configuration does not say in which account the bucket ${bucket ?? ''} of ${file.path} lies.`, (0,prose/* say */.cv) `Add it under ${'buckets'}.`);
        }
        groups.set(id, [...(groups.get(id) ?? []), file]);
    }
    return [...groups].map(([id, own]) => {
        const account = accounts.find(known => known.id === id);
        const deployer = deployRole ?? account?.roleToAssume.apply;
        return {
            files: own,
            expected: id,
            ...(account === undefined ? {} : { account }),
            ...(deployer === undefined ? {} : { deployRole: deployer }),
        };
    });
}
function refuseWrongFile(file, bucket, { buckets }) {
    const named = bucket === undefined ? undefined : buckets.get(bucket)?.file;
    if (bucket === undefined || named === undefined || named === file.path)
        return;
    throw (0,usage/* usageError */.Wp)((0,prose/* say */.cv) `The configuration says that the policy of bucket ${bucket} stands in ${named}, and ${file.path} is one for it too.`, (0,prose/* say */.cv) `Correct ${'buckets'}, or the bucket in the file.`);
}
//# sourceMappingURL=targets.js.map
// EXTERNAL MODULE: ./lib/src/settings.js
var src_settings = __webpack_require__(5177);
// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(1294);
;// CONCATENATED MODULE: ./lib/src/compose.js












/** A run that takes longer than this is ended, with what it found until then. */
const DEADLINE_MILLISECONDS = 30 * 60_000;
/** No bucket is begun later than this, so that the one in hand can be finished. */
const LAST_BEGINNING_MILLISECONDS = DEADLINE_MILLISECONDS - 5 * 60_000;
/** Chooses the adapters that the settings ask for and runs the use case. */
async function run(settings, door) {
    if (settings.mode === 'apply' && settings.restore !== undefined)
        return compose_putBack(settings.restore, settings, door);
    const files = await door.files.find(settings.policies);
    if (settings.mode === 'check')
        return (0,review/* check */.z6)(files, settings);
    const targets = await targetsOf(shares(files, settings), settings, door);
    if (settings.mode === 'plan')
        return (0,review/* plan */.et)(targets, settings);
    if (settings.mode === 'drift')
        return drift(targets, settings);
    return apply(targets, settings, {
        ...replacing(door),
        stopRequested: finishingOnSignals(door),
        deadline: new Date(clock/* systemClock */.m.now().getTime() + LAST_BEGINNING_MILLISECONDS),
        ...(door.objection === undefined ? {} : { objection: door.objection }),
    });
}
async function compose_putBack(kept, settings, door) {
    const [file] = await door.files.find([kept]);
    (0,errors/* invariant */.V1)(file !== undefined, 'a path that is found is found once');
    const [target] = await targetsOf(shareOfKept(file, settings), settings, door);
    (0,errors/* invariant */.V1)(target !== undefined, 'one file goes to one account');
    finishingOnSignals(door);
    return restore(file, target, settings, replacing(door));
}
/** From now on SIGINT and SIGTERM leave the bucket in hand its time, and the user knows that they were heard. */
function finishingOnSignals({ progress }) {
    return stopOnSignals(() => progress((0,prose/* ours */.Od)('Asked to stop: the bucket in hand is finished first.')));
}
function targetsOf(own, settings, door) {
    return Promise.all(own.map(async ({ account, ...share }) => ({ ...share, ...(await accountOf(settings, door, account)) })));
}
function replacing({ previousFolder, progress }) {
    return { previous: previousPolicies(previousFolder, clock/* systemClock */.m), clock: clock/* systemClock */.m, progress };
}
/** The ways into an account: a snapshot's, the live one's, or one that a role is assumed in. */
async function accountOf(settings, surroundings, account) {
    if (settings.snapshot !== undefined) {
        const { snapshotAdapters } = await __webpack_require__.e(/* import() */ 329).then(__webpack_require__.bind(__webpack_require__, 2329));
        return snapshotAdapters(settings.snapshot);
    }
    const { roleToAssume, externalId, regions = settings.regions } = account ?? {};
    const arn = settings.mode === 'apply' ? roleToAssume?.apply : roleToAssume?.plan;
    const assumed = arn === undefined ? undefined : { arn, ...(externalId === undefined ? {} : { externalId }) };
    const where = { regions, reads: settings.concurrency ?? src_settings/* DEFAULT_CONCURRENCY */.WH };
    return liveAccount({ ...where, ...(assumed === undefined ? {} : { assumeRole: assumed }) }, surroundings);
}
/** The live account, by the default credentials or by a role that they assume. */
async function liveAccount(where, { environment, run: runId, progress }) {
    const { awsAdapters } = await __webpack_require__.e(/* import() */ 736).then(__webpack_require__.bind(__webpack_require__, 736));
    return awsAdapters({
        ...where,
        userAgent: { version: version.VERSION, ...(runId === undefined ? {} : { run: runId }) },
        progress: message => progress((0,prose/* ours */.Od)(message)),
        deadline: AbortSignal.timeout(DEADLINE_MILLISECONDS),
        clock: clock/* systemClock */.m,
        environment,
    });
}
//# sourceMappingURL=compose.js.map

/***/ }),

/***/ 8936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ callerOf)
/* harmony export */ });
/** The calls that a listed id stands for: every session of a role, a user, an account's root. */
function callerOf(id) {
    if (id.kind === 'account')
        return { kind: 'root', userid: id.id, account: id.id };
    return id;
}
//# sourceMappingURL=caller.js.map

/***/ }),

/***/ 823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ CLAIMS)
/* harmony export */ });
/** What is proved of every policy; docs/architecture.md says what each needs to hold. */
const CLAIMS = [
    'sealed',
    'connect-keeps-access',
    'admins-keep-access',
    'deployer-keeps-access',
    'nobody-unknown-admitted',
];
//# sourceMappingURL=claim.js.map

/***/ }),

/***/ 2564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xl: () => (/* reexport */ CONNECT_NEEDS),
  DZ: () => (/* reexport */ POLICY_NEEDS),
  RJ: () => (/* reexport */ deniedEverything),
  $e: () => (/* reexport */ keepsAccess),
  JW: () => (/* binding */ sealed)
});

// EXTERNAL MODULE: ./lib/src/core/policy/domain.js
var policy_domain = __webpack_require__(2907);
// EXTERNAL MODULE: ./lib/src/core/policy/pattern.js
var pattern = __webpack_require__(3837);
// EXTERNAL MODULE: ./lib/src/core/policy/glob.js + 1 modules
var glob = __webpack_require__(7658);
;// CONCATENATED MODULE: ./lib/src/core/access/prove/keys.js
/**
 * What AWS says about single condition keys, as far as a proof about all requests needs it. All names in lower case.
 * Source, unless said otherwise: IAM User Guide, "AWS global condition context keys", and Service Authorization
 * Reference, "Actions, resources, and condition keys for Amazon S3" (table "Condition keys").
 */
/** These follow from the caller and are never free. */
const CALLER_KEYS = new Set([
    'aws:userid',
    'aws:principalarn',
    'aws:principalaccount',
    'aws:principaltype',
    'aws:username',
    'aws:principalisawsservice',
    'aws:principalservicename',
]);
const MULTIVALUED = new Set([
    'aws:calledvia',
    'aws:principalorgpaths',
    'aws:principalservicenameslist',
    'aws:resourceorgpaths',
    'aws:sourceorgpaths',
    'aws:vpceorgpaths',
    'aws:tagkeys',
    's3:requestobjecttagkeys',
]);
function isMultivalued(key) {
    return MULTIVALUED.has(key) || key.endsWith(':amr');
}
const BOOLEANS = ['true', 'false'];
const TLS_VERSIONS = ['1.2', '1.3', '1.1', '1.0'];
/** The values of keys that have only these. */
function knownValues(key) {
    switch (key) {
        case 'aws:securetransport':
        case 'aws:multifactorauthpresent':
        case 'aws:viaawsservice':
            return BOOLEANS;
        case 's3:tlsversion':
            return TLS_VERSIONS;
        default:
            return undefined;
    }
}
/** Present in every request, so no class of requests lacks them. */
const ALWAYS_PRESENT = new Set([
    'aws:securetransport',
    'aws:currenttime',
    'aws:epochtime',
    'aws:resourceaccount',
]);
const ABOUT_THE_PRINCIPAL = /^aws:principal(orgid|orgpaths|tag\/.*)$/;
/** Facts of the caller's account: absent where no account calls. */
function isPrincipalFact(key) {
    return ABOUT_THE_PRINCIPAL.test(key);
}
const UNSEEN = /^(aws:(resource(account|orgid|orgpaths|tag\/.*)|requestedregion)|s3:(buckettag\/.*))$/;
/** Facts that hold one way or the other in the account and cannot be seen in a policy. */
function isUnseenFact(key) {
    return isPrincipalFact(key) || UNSEEN.test(key);
}
/**
 * What the caller writes into the request, or chooses by the endpoint it calls, and can therefore write otherwise.
 * Source: Amazon S3 User Guide, "Bucket policy examples using condition keys", and Amazon S3 API Reference,
 * "Bucket policy examples: Signature Version 4".
 */
const CHOSEN_BY_CALLER = [
    /^s3:x-amz-/,
    /^s3:(prefix|delimiter|max-keys|versionid|locationconstraint|if-match|if-none-match)$/,
    /^s3:(authtype|signatureversion|signatureage)$/,
    /^s3:requestobjecttag(keys|\/.*)$/,
    /^s3:object-lock-/,
    /^s3:(dataaccesspointarn|dataaccesspointaccount|accesspointnetworkorigin)$/,
    /^aws:(requesttag\/.*|tagkeys)$/,
];
function isChosenByCaller(key) {
    return CHOSEN_BY_CALLER.some(pattern => pattern.test(key));
}
/** What samples write for a value that no policy names. */
function spellingOf(key) {
    if (key.endsWith('account'))
        return '444455556666';
    if (key.endsWith('vpce'))
        return 'vpce-0123456789abcdef0';
    if (key.endsWith('vpc'))
        return 'vpc-0123456789abcdef0';
    if (key === 'aws:principalorgid' || key === 'aws:resourceorgid')
        return 'o-a1b2c3d4e5';
    return 'another-value';
}
//# sourceMappingURL=keys.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/values.js
function readNumber(text) {
    if (!/^[+-]?\d+(\.\d+)?$/.test(text))
        return undefined;
    const value = Number(text);
    return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined;
}
const ISO = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$/;
/** Seconds since 1970 from a date in ISO 8601 with its zone, or from the seconds themselves. */
function readInstant(text) {
    if (/^\d{1,11}$/.test(text))
        return Number(text);
    if (!ISO.test(text))
        return undefined;
    const instant = Date.parse(text);
    return Number.isNaN(instant) ? undefined : instant / 1000;
}
function writeInstant(seconds) {
    return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
function compares(value, { relation, value: bound }) {
    switch (relation) {
        case '=':
            return value === bound;
        case '<':
            return value < bound;
        case '<=':
            return value <= bound;
        case '>':
            return value > bound;
        case '>=':
            return value >= bound;
    }
}
/** One whole number for each range that the bounds tell apart: every bound, and its neighbours on both sides. */
function numbersAround(bounds) {
    const near = bounds.flatMap(bound => [Math.floor(bound), Math.floor(bound) - 1, Math.floor(bound) + 1]);
    const natural = near.filter(value => value >= 0);
    return [...new Set(natural.length === 0 ? [0] : natural)];
}
/** An address or a block in CIDR notation, IPv4 or IPv6. */
function readBlock(text) {
    const [address = '', length, ...more] = text.split('/');
    if (more.length > 0)
        return undefined;
    const version = address.includes(':') ? 6 : 4;
    const bits = version === 4 ? 32 : 128;
    const value = version === 4 ? readV4(address) : readV6(address);
    if (value === undefined || (length !== undefined && !/^\d{1,3}$/.test(length)))
        return undefined;
    const free = BigInt(bits - (length === undefined ? bits : Number(length)));
    if (free < 0n)
        return undefined;
    const low = (value >> free) << free;
    return { version, low, high: low + (1n << free) - 1n };
}
function readV4(text) {
    const parts = text.split('.');
    if (parts.length !== 4 || !parts.every(part => /^\d{1,3}$/.test(part) && Number(part) < 256))
        return undefined;
    return parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
}
function readV6(text) {
    const halves = text.split('::');
    const [head = [], tail = []] = halves.map(half => (half === '' ? [] : half.split(':')));
    const missing = 8 - head.length - tail.length;
    if (halves.length > 2 || (halves.length === 2 ? missing < 1 : missing !== 0))
        return undefined;
    const groups = [...head, ...new Array(missing).fill('0'), ...tail];
    if (!groups.every(group => /^[0-9a-fA-F]{1,4}$/.test(group)))
        return undefined;
    return groups.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n);
}
/** Addresses that documents use for "some address", tried before others. */
const LIKELY = ['198.51.100.7', '203.0.113.9', '10.0.0.10', '2001:db8:0:0:0:0:0:7'];
/** One address for each range that the blocks tell apart, in both versions. */
function addressesAround(blocks) {
    const likely = LIKELY.map(text => readBlock(text));
    return [4, 6].flatMap(version => {
        const size = version === 4 ? 1n << 32n : 1n << 128n;
        const own = blocks.filter(block => block.version === version);
        const edges = [...new Set([0n, size, ...own.flatMap(block => [block.low, block.high + 1n])])].sort((a, b) => a < b ? -1 : 1);
        return edges.slice(0, -1).map((low, index) => {
            const high = edges[index + 1] ?? size;
            const natural = likely.find(block => block?.version === version && block.low >= low && block.low < high);
            return writeAddress(version, natural?.low ?? (low === 0n ? high - 1n : low));
        });
    });
}
function writeAddress(version, address) {
    const [count, width] = version === 4 ? [4, 8n] : [8, 16n];
    const groups = Array.from({ length: count }, (_, index) => {
        const group = (address >> (width * BigInt(count - 1 - index))) & ((1n << width) - 1n);
        return group.toString(version === 4 ? 10 : 16);
    });
    return groups.join(version === 4 ? '.' : ':');
}
function inBlock(address, block) {
    return address.version === block.version && address.low >= block.low && address.high <= block.high;
}
//# sourceMappingURL=values.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/truth.js


/** Does one value satisfy the test, negation aside? */
function satisfies(test, value) {
    switch (test.kind) {
        case 'text':
            return test.globs.some(glob => (0,pattern/* accepts */.G3)(glob, value));
        case 'number':
        case 'date': {
            const read = test.kind === 'date' ? readInstant(value) : readNumber(value);
            return read !== undefined && test.bounds.some(bound => compares(read, bound));
        }
        case 'address': {
            const address = readBlock(value);
            return address !== undefined && test.blocks.some(block => inBlock(address, block));
        }
        case 'presence':
            return test.present;
    }
}
/** Is the clause true of a request whose key has these values (none: the key is absent)? */
function holdsOf(clause, values, reading, matched = value => satisfies(clause.test, value)) {
    if (values.length === 0)
        return clause.whenAbsent;
    const one = (value) => truth(clause, matched(value), reading);
    return clause.qualifier === 'any' ? values.some(one) : values.every(one);
}
function truth({ negated, test }, matched, reading) {
    const partial = test.kind === 'text' && test.partial && !matched;
    if (partial)
        return reading === 'most';
    return test.kind === 'presence' ? test.present : matched !== negated;
}
//# sourceMappingURL=truth.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/dimensions.js





/** Thrown where the policy tells more classes apart than the bound allows; the claim is then unknown. */
class TooManyClasses extends Error {
}
const MAX_VALUES_OF_A_SET = 8;
/** A dimension of one value after another, of each class the first; a key's absence is a class of its own. */
function dimension(name, points) {
    const known = new Set();
    const classes = points.filter(({ mask, part }) => {
        const id = `${mask}${part.context?.values.length === 0 ? ' absent' : ''}`;
        return !known.has(id) && known.add(id);
    });
    return { name, points: classes, common: classes.reduce((mask, point) => mask & point.mask, classes[0]?.mask ?? 0n) };
}
/** The Deny statements whose clauses are true of these values. */
function maskOf(model, reading, clausesOf, values) {
    let mask = 0n;
    for (const deny of model.denies) {
        if (clausesOf(deny).every(clause => holdsOf(clause, values, reading)))
            mask |= deny.bit;
    }
    return mask;
}
/**
 * The classes of a text of some domain. Samples that are in `except` are left out: those are the callers whom the
 * question does not concern.
 */
function textPoints(model, reading, domain, clausesOf, part, except = []) {
    const { samples, index } = sampleTexts(model, domain, clausesOf, except);
    return samples
        .filter(sample => (sample.mask & 1n) === 0n)
        .map(sample => {
        let mask = 0n;
        for (const deny of model.denies) {
            const holds = clausesOf(deny).every(clause => {
                const bit = index.get(clause);
                const matched = bit === undefined ? undefined : () => (sample.mask & bit) !== 0n;
                return holdsOf(clause, [sample.text], reading, matched);
            });
            if (holds)
                mask |= deny.bit;
        }
        return { mask, part: part(sample.text) };
    });
}
/** Language 0 is the exception; every clause that compares texts has a language of its own. */
function sampleTexts(model, domain, clausesOf, except) {
    const languages = [except];
    const index = new Map();
    for (const clause of model.denies.flatMap(deny => clausesOf(deny))) {
        if (clause.test.kind !== 'text')
            continue;
        index.set(clause, 1n << BigInt(languages.length));
        languages.push(clause.test.globs);
    }
    const found = (0,glob/* classes */.Ly)(domain, languages);
    if (found.kind === 'undecided')
        throw new TooManyClasses();
    return { samples: found.classes.map(({ mask, sample }) => ({ text: sample, mask })), index };
}
/** The dimension of a condition key that any request may carry or lack. */
function keyDimension(model, reading, key) {
    const clausesOf = (deny) => deny.clauses.get(key) ?? [];
    const values = valuesOf(model, key, clausesOf);
    const sets = isMultivalued(key) ? subsets(values) : values.map(value => [value]);
    const absent = ALWAYS_PRESENT.has(key) ? [] : [[]];
    const points = [...absent, ...sets].map(set => ({
        mask: maskOf(model, reading, clausesOf, set),
        part: { context: { key, values: set, explicit: false } },
    }));
    return dimension(key, points);
}
/** Values of a key, at least one for each class that its clauses tell apart. */
function valuesOf(model, key, clausesOf) {
    const known = knownValues(key);
    if (known !== undefined)
        return known;
    const tests = model.denies.flatMap(deny => clausesOf(deny)).map(clause => clause.test);
    const kind = tests.find(test => test.kind !== 'presence')?.kind;
    if (kind === 'address')
        return addressesAround(tests.flatMap(test => (test.kind === 'address' ? test.blocks : [])));
    if (kind === 'number' || kind === 'date') {
        const bounds = tests.flatMap(test => (test.kind === kind ? test.bounds : []));
        const numbers = numbersAround(bounds.map(bound => bound.value));
        return numbers.map(kind === 'date' && key !== 'aws:epochtime' ? writeInstant : String);
    }
    const domain = [(0,policy_domain/* some */.zN)(policy_domain/* ANYTHING */.n0, 1, spellingOf(key))];
    const { samples } = sampleTexts(model, domain, clausesOf, []);
    return [...samples.map(sample => sample.text), ''];
}
/** All sets of one value or more, the smaller first. */
function subsets(values) {
    if (values.length > MAX_VALUES_OF_A_SET)
        throw new TooManyClasses();
    const sets = Array.from({ length: 2 ** values.length - 1 }, (_, index) => values.filter((_value, bit) => ((index + 1) >> bit) % 2 === 1));
    return sets.sort((a, b) => a.length - b.length);
}
/** Every statement that some class of the dimension satisfies. */
function unionOf({ points }) {
    return points.reduce((mask, point) => mask | point.mask, 0n);
}
//# sourceMappingURL=dimensions.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/principals.js

/**
 * The `Principal` of a statement as clauses about the caller's ARN (or, of a service, its name): none where it means
 * all callers of the kind.
 *
 * Sources: IAM User Guide, "AWS JSON policy elements: Principal" (an account or its root ARN means all principals of
 * the account, in Deny statements too) and "NotPrincipal". `NotPrincipal` is decided only for callers whom no entry
 * can concern: what it means for the sessions of a listed role depends on ARNs that a request does not tell apart.
 */
function principalClauses(deny, who) {
    const { entries, negated } = deny.statement.principal;
    const meanings = entries.map(entry => meaningOf(entry, who));
    if (negated) {
        if (meanings.every(meaning => meaning === 'none'))
            return [];
        return [meanings.includes('all') && entries.every(isEverybody) ? NEVER : OPEN];
    }
    if (meanings.includes('all'))
        return [];
    const globs = meanings.flatMap(meaning => (typeof meaning === 'object' ? [(0,pattern/* literalOf */.Zc)(meaning.one)] : []));
    return [{ ...NEVER, test: { kind: 'text', globs, partial: meanings.includes('doubt') } }];
}
const NEVER = {
    key: '',
    test: { kind: 'text', globs: [], partial: false },
    qualifier: 'one',
    negated: false,
    whenAbsent: false,
};
const OPEN = { ...NEVER, test: { kind: 'text', globs: [], partial: true } };
function isEverybody({ kind, value }) {
    return (kind === '*' || kind === 'AWS') && value.value === '*';
}
function meaningOf(entry, who) {
    if (isEverybody(entry))
        return 'all';
    const text = entry.value.value;
    switch (entry.kind) {
        case '*':
        case 'AWS':
            return who.account === undefined ? 'none' : awsPrincipal(text, who, who.account);
        case 'Service':
            if (who.kind !== 'service')
                return 'none';
            return text.includes('*') ? 'doubt' : { one: text };
        case 'Federated':
            return who.kind === 'role' || who.kind === 'federated' ? 'doubt' : 'none';
        case 'CanonicalUser':
            return who.account === undefined ? 'none' : 'doubt';
    }
}
const ARN = /^arn:([^:]+):(iam|sts)::(\d{12}|cloudfront):(root$|role\/|user\/|federated-user\/|assumed-role\/)/;
function awsPrincipal(text, who, account) {
    if (/^\d{12}$/.test(text))
        return text === account ? 'all' : 'none';
    const [whole, partition, , named, resource = ''] = ARN.exec(text) ?? [];
    if (whole === undefined)
        return 'doubt';
    if (named !== account)
        return 'none';
    if (partition !== who.partition || /[*?]/.test(text))
        return 'doubt';
    if (resource === 'root')
        return 'all';
    if (resource === 'assumed-role/')
        return who.kind === 'role' ? 'doubt' : 'none';
    return resource === `${who.kind === 'federated' ? 'federated-user' : who.kind}/` ? { one: text } : 'none';
}
/** The accounts that principals name. */
function accountsNamed(model) {
    const texts = model.denies.flatMap(deny => deny.statement.principal.entries.map(entry => entry.value.value));
    return [...new Set(texts.flatMap(text => /^(?:arn:[^:]+:(?:iam|sts)::)?(\d{12})(?::|$)/.exec(text)?.[1] ?? []))];
}
/** Principals that the proof cannot decide for anybody, as far as one can tell from the text. */
function isDoubtfulPrincipal({ kind, value }) {
    if (kind === 'Federated' || kind === 'CanonicalUser')
        return true;
    if (kind === 'Service')
        return value.value.includes('*');
    if (value.value === '*' || /^\d{12}$/.test(value.value))
        return false;
    const resource = ARN.exec(value.value)?.[4];
    return resource === undefined || resource === 'assumed-role/' || /[*?]/.test(value.value);
}
//# sourceMappingURL=principals.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/question.js





const SESSION = (0,policy_domain/* some */.zN)(policy_domain/* NAME */.o_, 2, 'session');
const ACCOUNT = (0,policy_domain/* exactly */.pV)(policy_domain/* DIGITS */.x5, 12, '999988887777');
/** Accounts that the policy can tell apart, one for each class; `userids` are patterns that begin with an account. */
function accountsOf({ model, partition }, userids) {
    const globs = [...userids, ...accountsNamed(model).map(account => (0,pattern/* literalOf */.Zc)(account))];
    for (const deny of model.denies) {
        for (const glob of globsOf(deny, 'aws:principalaccount'))
            globs.push(glob);
        for (const glob of globsOf(deny, 'aws:principalarn')) {
            globs.push(...(0,pattern/* residuals */.PE)(glob, `arn:${partition}:iam::`), ...(0,pattern/* residuals */.PE)(glob, `arn:${partition}:sts::`));
        }
    }
    const found = (0,glob/* splits */.kH)([ACCOUNT], globs);
    if (found === undefined)
        throw new TooManyClasses();
    return found;
}
function globsOf(deny, key) {
    return (deny.clauses.get(key) ?? []).flatMap(({ test }) => (test.kind === 'text' ? test.globs : []));
}
function on(key) {
    return deny => deny.clauses.get(key) ?? [];
}
/** The same clauses each time they are asked for, as they are told apart by identity. */
function cached(clausesOf) {
    const known = new Map();
    return deny => {
        const clauses = known.get(deny) ?? clausesOf(deny);
        known.set(deny, clauses);
        return clauses;
    };
}
/** The ARNs of roles in an account: `aws:PrincipalArn`, and the principals that name a role. */
function arns(question, kind, account) {
    const { model, reading, partition } = question;
    const domain = [...(0,policy_domain/* word */.Vm)(`arn:${partition}:iam::${account}:${kind}/`), (0,policy_domain/* some */.zN)(policy_domain/* VISIBLE */.f9, 1, 'SomebodyElse')];
    const points = textPoints(model, reading, domain, arnClauses({ kind, account, partition }), arn => ({ arn }));
    return dimension(`the ARN of the ${kind}`, points);
}
function arnClauses(who) {
    return cached(deny => [...on('aws:principalarn')(deny), ...principalClauses(deny, who)]);
}
/** `aws:PrincipalType` by kind. Source: IAM User Guide, "Variables and tags", table "Principal key values". */
const TYPES = { role: 'AssumedRole', user: 'User', root: 'Account', federated: 'FederatedUser' };
/** The keys that are the same for all callers of a kind in an account. */
function authenticated(question, kind, account) {
    const { model, reading, partition } = question;
    const asClause = cached(deny => principalClauses(deny, { kind, account, partition }));
    const byAccount = kind === 'root' ? [single('principal', maskOf(model, reading, asClause, [SOME_ARN]), {})] : [];
    const part = kind === 'role' || kind === 'user' ? { account } : {};
    return [
        single('account', maskOf(model, reading, on('aws:principalaccount'), [account]), part),
        ...byAccount,
        ...fixed(question, { 'aws:principaltype': TYPES[kind], 'aws:principalisawsservice': 'false' }),
        ...fixed(question, { 'aws:principalservicename': '', ...(kind === 'user' ? {} : { 'aws:username': '' }) }),
    ];
}
/** Stands for an ARN where only its presence is asked about: no pattern for one identity is spelled like this. */
const SOME_ARN = '';
/** Keys with one value for this caller, absent where it is empty. */
function fixed({ model, reading }, keys) {
    return Object.entries(keys).map(([key, value]) => single(key, maskOf(model, reading, on(key), value === '' ? [] : [value]), {}));
}
/** A key of the caller's with any value or none; the witness says which. */
function undocumented({ model, reading }, key) {
    if (!model.keys.has(key))
        return single(key, model.all, {});
    const { name, points } = keyDimension(model, reading, key);
    const said = points.map(({ mask, part }) => {
        return { mask, part: part.context === undefined ? part : { context: { ...part.context, explicit: true } } };
    });
    return dimension(name, said);
}
/** A key of the caller's with several possible values; the witness says which. */
function explicit({ model, reading }, key, sets) {
    if (!model.keys.has(key))
        return single(key, model.all, {});
    const points = sets.map((values) => {
        const mask = maskOf(model, reading, on(key), values);
        return { mask, part: { context: { key, values, explicit: true } } };
    });
    return dimension(key, points);
}
function single(name, mask, part) {
    return dimension(name, [{ mask, part }]);
}
//# sourceMappingURL=question.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/callers.js





const ROLE_USERID = [...(0,policy_domain/* word */.Vm)('AROA'), (0,policy_domain/* some */.zN)(policy_domain/* UPPER_OR_DIGIT */.vY, 12, 'SOMEBODYELSE12345'), ...(0,policy_domain/* word */.Vm)(':'), SESSION];
const USER_USERID = [...(0,policy_domain/* word */.Vm)('AIDA'), (0,policy_domain/* some */.zN)(policy_domain/* UPPER_OR_DIGIT */.vY, 12, 'SOMEBODYELSE12345')];
const FEDERATED_NAME = (0,policy_domain/* some */.zN)(policy_domain/* NAME */.o_, 2, 'somebody');
const SERVICE = (0,policy_domain/* some */.zN)(policy_domain/* HOST */.jg, 1, 'logging.s3.amazonaws.com');
/** The values of `aws:userid` that an admitted id stands for. */
function admittedLanguage(admitted) {
    return admitted.map(entry => {
        if (entry.kind !== 'role')
            return (0,pattern/* literalOf */.Zc)(entry.id);
        if (entry.session !== '*')
            return (0,pattern/* literalOf */.Zc)(`${entry.id}:${entry.session.name}`);
        // ids have no wildcards (readAdmittedId); spelled as the list has it, the pattern is read once for both
        return (0,pattern/* globOf */.k8)(`${entry.id}:*`);
    });
}
/** All callers there are, but for the admitted: cases of the same shape, the plainest callers first. */
function everybodyElse(question, owner, awsServices) {
    const told = accountsOf(question, []);
    // where the policy does not tell accounts apart, one stands for all
    const [first = ''] = told;
    const accounts = told.length === 1 ? [owner ?? first] : [...new Set([...(owner === undefined ? [] : [owner]), ...told])];
    const userids = userIdDimensions(question);
    return [
        anonymous(question),
        ...accounts.flatMap(account => [
            inAccount(question, { kind: 'role', account }, [userids.role, arns(question, 'role', account)]),
            inAccount(question, { kind: 'user', account }, [userids.user, ...userNames(question, account)]),
        ]),
        ...accountHolders(question, owner, told.length > 1 || asksAboutArns(question.model)),
        ...(awsServices ? [] : [service(question)]),
    ];
}
function asksAboutArns(model) {
    return model.denies.some(deny => globsOf(deny, 'aws:principalarn').length > 0);
}
function userIdDimensions(question) {
    return { role: userIds(question, 'role', ROLE_USERID), user: userIds(question, 'user', USER_USERID) };
}
function userIds({ model, reading, admitted }, kind, domain) {
    const part = (userid) => ({ userid });
    return dimension(`${kind} id`, textPoints(model, reading, domain, on('aws:userid'), part, admitted));
}
/** Roots and federated users, whose `aws:userid` begins with the account. */
function accountHolders(question, owner, accountsMatter) {
    const ownRoot = owner === undefined ? [] : [{ ...root(question, owner), keepsPolicy: true }];
    const except = owner === undefined ? [] : [(0,pattern/* literalOf */.Zc)(owner)];
    if (!accountsMatter)
        return [...ownRoot, ...anyAccount(question, except)];
    const userids = question.model.denies.flatMap(deny => globsOf(deny, 'aws:userid'));
    const found = accountsOf(question, [...userids, ...question.admitted, ...except]);
    const accounts = owner === undefined ? found : [owner, ...found.filter(account => account !== owner)];
    return [
        ...ownRoot,
        ...accounts.flatMap(account => [
            ...(account === owner ? [] : [root(question, account)]),
            federated(question, account),
        ]),
    ];
}
/** The same where the policy tells accounts apart nowhere but in `aws:userid`. */
function anyAccount(question, except) {
    const { model, reading, admitted, partition } = question;
    const account = '999988887777';
    const part = (userid) => ({ userid, account: userid.slice(0, 12) });
    const domain = [ACCOUNT, ...(0,policy_domain/* word */.Vm)(':'), FEDERATED_NAME];
    const roots = textPoints(model, reading, [ACCOUNT], on('aws:userid'), part, [...admitted, ...except]);
    const sessions = textPoints(model, reading, domain, on('aws:userid'), part, admitted);
    const who = { kind: 'federated', account, partition };
    const present = maskOf(model, reading, arnClauses(who), [SOME_ARN]);
    return [
        inAccount(question, { kind: 'root', account }, [dimension('root id', roots), single('arn', present, {})]),
        inAccount(question, { kind: 'federated', account }, [
            dimension('federated id', sessions),
            single('arn', present, {}),
        ]),
    ];
}
function root(question, account) {
    const { model, reading, admitted } = question;
    const fixed = textPoints(model, reading, (0,policy_domain/* word */.Vm)(account), on('aws:userid'), userid => ({ userid, account }), admitted);
    const arn = `arn:${question.partition}:iam::${account}:root`;
    const arnMask = maskOf(model, reading, on('aws:principalarn'), [arn]);
    return inAccount(question, { kind: 'root', account }, [dimension('root id', fixed), single('arn', arnMask, {})]);
}
/** One name stands in the id and in the ARN, so both are read from it. */
function federated(question, account) {
    const { model, reading, admitted, partition } = question;
    const idStart = `${account}:`;
    const arnStart = `arn:${partition}:sts::${account}:federated-user/`;
    const who = { kind: 'federated', account, partition };
    const clausesOf = cached((deny) => [
        ...on('aws:userid')(deny).map(clause => after(clause, idStart)),
        ...[...on('aws:principalarn')(deny), ...principalClauses(deny, who)].map(clause => after(clause, arnStart)),
    ]);
    const part = (name) => ({ account, userid: idStart + name, arn: arnStart + name });
    const except = admitted.flatMap(glob => (0,pattern/* residuals */.PE)(glob, idStart));
    const names = textPoints(model, reading, [FEDERATED_NAME], clausesOf, part, except);
    return inAccount(question, { kind: 'federated', account }, [dimension('federated name', names)]);
}
/** A clause about a whole text as a clause about what follows a known beginning. */
function after(clause, prefix) {
    if (clause.test.kind !== 'text')
        return clause;
    return { ...clause, test: { ...clause.test, globs: clause.test.globs.flatMap(glob => (0,pattern/* residuals */.PE)(glob, prefix)) } };
}
/** A user's name is the end of its ARN: either is free where the policy does not ask about the other. */
function userNames(question, account) {
    const { model, reading, partition } = question;
    const who = { kind: 'user', account, partition };
    const asked = model.denies.some(deny => on('aws:username')(deny).length > 0);
    if (!asked)
        return [arns(question, 'user', account)];
    if (model.denies.some(deny => arnClauses(who)(deny).some(({ test }) => test.kind === 'text' && test.globs.length > 0))) {
        return [arns(question, 'user', account), undecidedNames(question)];
    }
    const start = `arn:${partition}:iam::${account}:user/`;
    const part = (name) => ({ arn: start + name });
    const names = textPoints(model, reading, [(0,policy_domain/* some */.zN)(policy_domain/* NAME */.o_, 1, 'somebody')], on('aws:username'), part);
    return [dimension('user name', names), single('principal ARN', maskOf(model, reading, arnClauses(who), [start]), {})];
}
/** Both are asked about, and a name is bound to its ARN: what is asked about the name stays open. */
function undecidedNames({ model, reading }) {
    const asks = model.denies.filter(deny => on('aws:username')(deny).length > 0);
    const mask = asks.reduce((sum, deny) => sum & ~deny.bit, model.all);
    return single('user name', reading === 'most' ? model.all : mask, {});
}
function anonymous(question) {
    const { model, reading, partition } = question;
    const who = { kind: 'anonymous', partition };
    const userid = maskOf(model, reading, on('aws:userid'), ['anonymous']);
    return {
        kind: 'anonymous',
        keepsPolicy: false,
        dimensions: [
            single('anonymous', userid & maskOf(model, reading, arnClauses(who), []), { userid: 'anonymous' }),
            // the table of principals and the page of the keys disagree about these two
            explicit(question, 'aws:principalaccount', [['anonymous'], []]),
            explicit(question, 'aws:principalisawsservice', [['false'], []]),
            ...fixed(question, { 'aws:principaltype': 'Anonymous', 'aws:username': '', 'aws:principalservicename': '' }),
        ],
    };
}
function service(question) {
    const { model, reading } = question;
    // AWS documents no value of aws:userid for these calls: any that is no id of a role, user or account
    const domain = [(0,policy_domain/* some */.zN)(policy_domain/* LOWER_OR_DOT */.Qm, 1, 'service')];
    const userids = textPoints(model, reading, domain, on('aws:userid'), userid => ({ userid }));
    return serviceCalled(question, [SERVICE], dimension('service id', userids));
}
/** The direct calls of a service, or of any. */
function serviceCalled(question, name, userid) {
    const { model, reading, partition } = question;
    const who = { kind: 'service', partition };
    const clausesOf = cached(deny => [...on('aws:principalservicename')(deny), ...principalClauses(deny, who)]);
    const names = textPoints(model, reading, name, clausesOf, text => ({ service: text }));
    return {
        kind: 'service',
        keepsPolicy: false,
        dimensions: [
            dimension('service name', names),
            userid,
            single('principal ARN', maskOf(model, reading, on('aws:principalarn'), []), {}),
            // present in all requests, says AWS, but not with what value
            undocumented(question, 'aws:principalaccount'),
            undocumented(question, 'aws:principaltype'),
            ...fixed(question, { 'aws:username': '', 'aws:principalisawsservice': 'true' }),
        ],
    };
}
function inAccount(question, { kind, account }, own) {
    return { kind, dimensions: [...own, ...authenticated(question, kind, account)], keepsPolicy: false };
}
//# sourceMappingURL=callers.js.map
// EXTERNAL MODULE: ./lib/src/core/prose.js
var prose = __webpack_require__(147);
;// CONCATENATED MODULE: ./lib/src/core/access/prove/operators.js
const QUALIFIERS = { '': 'one', 'ForAnyValue:': 'any', 'ForAllValues:': 'all' };
const RELATIONS = {
    Equals: '=',
    NotEquals: '=',
    LessThan: '<',
    LessThanEquals: '<=',
    GreaterThan: '>',
    GreaterThanEquals: '>=',
};
/** `undefined` for a name that is no operator. */
function readOperator(name) {
    const match = /^(ForAnyValue:|ForAllValues:)?([A-Za-z]+?)(IfExists)?$/.exec(name);
    const base = match?.[2];
    if (base === undefined)
        return undefined;
    const compare = compareOf(base);
    if (compare === undefined)
        return undefined;
    const qualifier = QUALIFIERS[(match?.[1] ?? '')];
    return { compare, negated: base.includes('Not'), ifExists: match?.[3] !== undefined, qualifier };
}
function compareOf(base) {
    const text = /^String(?:Not)?(Equals|EqualsIgnoreCase|Like)$/.exec(base)?.[1];
    if (text !== undefined)
        return { kind: 'text', wildcards: text === 'Like', ignoreCase: text === 'EqualsIgnoreCase' };
    if (/^Arn(Not)?(Equals|Like)$/.test(base))
        return { kind: 'arn' };
    if (/^(Not)?IpAddress$/.test(base))
        return { kind: 'address' };
    if (base === 'Bool')
        return { kind: 'bool' };
    if (base === 'BinaryEquals')
        return { kind: 'binary' };
    if (base === 'Null')
        return { kind: 'presence' };
    const ordered = /^(Numeric|Date)(.+)$/.exec(base);
    const relation = RELATIONS[ordered?.[2] ?? ''];
    if (relation === undefined)
        return undefined;
    return { kind: ordered?.[1] === 'Date' ? 'date' : 'number', relation };
}
//# sourceMappingURL=operators.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/clauses.js





/** Reads the Deny statements; Allow statements take nobody's access away and are left out. */
function readModel(policy) {
    const denies = policy.statements.filter(statement => statement.effect.value === 'Deny');
    const reader = new ClauseReader(policy.version?.value === '2012-10-17');
    const read = denies.map((statement, index) => reader.deny(statement, 1n << BigInt(index)));
    return { denies: read, all: (1n << BigInt(denies.length)) - 1n, keys: reader.keys, doubts: reader.doubts };
}
class ClauseReader {
    keys = new Map();
    doubts = [];
    /** The kind of comparison that a key was first met with; a value cannot be of two kinds. */
    #kinds = new Map();
    #variables;
    constructor(variables) {
        this.#variables = variables;
    }
    deny(statement, bit) {
        const clauses = new Map();
        let doubtful = false;
        for (const condition of statement.conditions) {
            const clause = this.#condition(condition);
            if (clause === 'doubtful')
                doubtful = true;
            if (clause === 'always' || clause === 'doubtful')
                continue;
            clauses.set(clause.key, [...(clauses.get(clause.key) ?? []), clause]);
        }
        const action = this.#element(statement.action, text => (0,pattern/* globOf */.k8)(text, { ignoreCase: true }));
        const resource = this.#element(statement.resource, text => this.#resource(text));
        return { bit, statement, action, resource, clauses, doubtful };
    }
    #element(matcher, read) {
        const globs = matcher.patterns.map(({ value }) => read(value));
        const known = globs.filter(glob => glob !== undefined);
        const test = { kind: 'text', globs: known, partial: known.length < globs.length };
        return { key: '', test, qualifier: 'one', negated: matcher.negated, whenAbsent: false };
    }
    #resource(text) {
        // variables stand after the fifth colon only (IAM User Guide, "Variables and tags", "Where you can use …")
        const early = this.#variables && /^(?:[^:]*:){0,4}[^:]*\$\{/.test(text);
        const glob = early ? undefined : this.#wildcards(text);
        if (glob === undefined)
            this.#doubt((0,prose/* say */.cv) `the policy variable in the resource ${text}`);
        return glob && ((0,pattern/* arnGlob */.IS)(glob) ?? glob);
    }
    /** `always` where the condition takes nothing away from the statement. */
    #condition(condition) {
        const name = condition.operator.value;
        const operator = readOperator(name);
        if (operator === undefined)
            return this.#doubt((0,prose/* say */.cv) `${name}, which is no condition operator`);
        const key = condition.key.value.toLowerCase();
        if (!this.keys.has(key))
            this.keys.set(key, condition.key.value);
        if (condition.values.length === 0) {
            // "does not affect the policy": Access Analyzer policy checks, EMPTY_ARRAY_CONDITION
            const plain = operator.qualifier === 'one' && !operator.ifExists;
            return plain ? 'always' : this.#doubt((0,prose/* say */.cv) `${name} without values`);
        }
        const texts = condition.values.map(value => value.value);
        const test = this.#test(operator.compare, texts, key, operator.qualifier === 'one');
        if (test === undefined)
            return this.#doubt((0,prose/* say */.cv) `a value of ${condition.key.value} that ${name} cannot compare`);
        return this.#clause(condition, operator, key, test);
    }
    #clause(condition, operator, key, test) {
        const [name, shown] = [condition.operator.value, condition.key.value];
        const { qualifier, negated, ifExists } = operator;
        if (test.kind === 'presence' && (ifExists || qualifier !== 'one'))
            return this.#doubt((0,prose/* say */.cv) `the operator ${name}`);
        if (qualifier === 'any' && ifExists)
            return this.#doubt((0,prose/* say */.cv) `the operator ${name}`);
        if (qualifier === 'one' && test.kind !== 'presence' && isMultivalued(key)) {
            return this.#doubt((0,prose/* say */.cv) `${name} on ${shown}, which has several values`);
        }
        const first = this.#kinds.get(key) ?? test.kind;
        if (test.kind !== 'presence')
            this.#kinds.set(key, first === 'presence' ? test.kind : first);
        const mixed = first !== 'presence' && test.kind !== 'presence' && first !== test.kind;
        if (mixed && knownValues(key) === undefined) {
            return this.#doubt((0,prose/* say */.cv) `${shown}, which is compared both as ${first} and as ${test.kind}`);
        }
        const whenAbsent = qualifier === 'all' || (qualifier === 'one' && (ifExists || negated));
        return { key, test, qualifier, negated, whenAbsent: test.kind === 'presence' ? test.absent : whenAbsent };
    }
    #test(compare, texts, key, single) {
        switch (compare.kind) {
            case 'text':
                return this.#text(texts, text => this.#value(text, compare, single ? key : ''));
            case 'arn':
                return this.#text(texts, text => this.#arn(text));
            case 'binary':
                return { kind: 'text', globs: texts.map(text => (0,pattern/* literalOf */.Zc)(text)), partial: false };
            case 'bool':
                return booleans(texts) && { kind: 'text', globs: texts.map(fold), partial: false };
            case 'presence':
                return booleans(texts) && { kind: 'presence', absent: texts.some(isTrue), present: !texts.every(isTrue) };
            case 'address': {
                const blocks = texts.map(readBlock).filter(block => block !== undefined);
                return blocks.length === texts.length ? { kind: 'address', blocks } : undefined;
            }
            case 'number':
            case 'date': {
                const values = texts
                    .map(compare.kind === 'date' ? readInstant : readNumber)
                    .filter(value => value !== undefined);
                const bounds = values.map(value => ({ relation: compare.relation, value }));
                return bounds.length === texts.length ? { kind: compare.kind, bounds } : undefined;
            }
        }
    }
    #text(texts, read) {
        const globs = texts.map(read).filter(glob => glob !== undefined);
        return { kind: 'text', globs, partial: globs.length < texts.length };
    }
    #value(text, options, key) {
        if (this.#variables && text.startsWith('${') && text.slice(2, -1).toLowerCase() === key && text.endsWith('}')) {
            return (0,pattern/* globFrom */.JF)([pattern/* STAR */.Vw]); // the key's own value, whatever it is
        }
        const glob = options.wildcards ? this.#wildcards(text) : this.#literal(text, options.ignoreCase);
        if (glob === undefined)
            this.#doubt((0,prose/* say */.cv) `the policy variable in the value ${text}`);
        return glob;
    }
    #arn(text) {
        const glob = this.#wildcards(text);
        if (glob === undefined)
            this.#doubt((0,prose/* say */.cv) `the policy variable in the value ${text}`);
        const parts = glob && (0,pattern/* arnGlob */.IS)(glob);
        if (glob !== undefined && parts === undefined)
            this.#doubt((0,prose/* say */.cv) `${text}, which is compared as an ARN and is none`);
        return parts;
    }
    /** `undefined` where a variable stands in it; `${*}`, `${?}` and `${$}` are the characters themselves. */
    #wildcards(text) {
        if (!this.#variables || !text.includes('${'))
            return (0,pattern/* globOf */.k8)(text);
        const tokens = tokensOf(text, true);
        return tokens && (0,pattern/* globFrom */.JF)(tokens);
    }
    #literal(text, ignoreCase) {
        if (!this.#variables || !text.includes('${'))
            return (0,pattern/* literalOf */.Zc)(text, { ignoreCase });
        const tokens = tokensOf(text, false);
        return tokens && (0,pattern/* globFrom */.JF)(tokens, { ignoreCase });
    }
    #doubt(what) {
        this.doubts.push(what);
        return 'doubtful';
    }
}
/**
 * Tokens of a text under 2012-10-17; `undefined` where a variable stands in it.
 * Source: IAM User Guide, "IAM JSON policy elements: Variables and tags", for the three escapes.
 */
function tokensOf(text, wildcards) {
    const tokens = [];
    const pieces = text.match(/\$\{[*?$]\}|./gsu) ?? [];
    for (const [index, piece] of pieces.entries()) {
        if (piece === '$' && pieces[index + 1] === '{')
            return undefined;
        if (piece.length === 4)
            tokens.push(piece.charCodeAt(2));
        else if (wildcards && piece === '*')
            tokens.push(pattern/* STAR */.Vw);
        else if (wildcards && piece === '?')
            tokens.push(pattern/* ANY */.x4);
        else
            tokens.push(piece.codePointAt(0) ?? 0);
    }
    return tokens;
}
function fold(text) {
    return (0,pattern/* literalOf */.Zc)(text, { ignoreCase: true });
}
function booleans(texts) {
    return texts.every(text => /^(true|false)$/i.test(text)) || undefined;
}
function isTrue(text) {
    return text.toLowerCase() === 'true';
}
//# sourceMappingURL=clauses.js.map
// EXTERNAL MODULE: ./lib/src/core/access/s3-actions.js
var s3_actions = __webpack_require__(7515);
;// CONCATENATED MODULE: ./lib/src/core/access/prove/requests.js




/** Actions that show best what an open policy means. */
const TELLING = [
    's3:GetObject',
    's3:PutObject',
    's3:DeleteObject',
    's3:ListBucket',
    's3:PutBucketPolicy',
    's3:GetBucketPolicy',
];
/** Get/Put/DeleteBucketPolicy: the bucket owner's root keeps these (Amazon S3 API Reference, PutBucketPolicy). */
const POLICY_ACTIONS = new Set([
    's3:GetBucketPolicy',
    's3:PutBucketPolicy',
    's3:DeleteBucketPolicy',
]);
const resourceOf = deny => [deny.resource];
/** S3's actions on a target. */
function actionsOn(target) {
    const actions = target === 'bucket' ? s3_actions/* BUCKET_ACTIONS */.v_ : s3_actions/* OBJECT_ACTIONS */.QI;
    return [...TELLING.filter(action => actions.includes(action)), ...actions];
}
/** Statements mostly share their actions, so each list of patterns is read once. */
function actionDimension(model, reading, actions) {
    const masks = new Map();
    for (const { action: clause, bit } of model.denies) {
        const id = `${clause.negated} ${clause.test.kind === 'text' && clause.test.globs.map(({ key }) => key).join()}`;
        const known = masks.get(id);
        if (known === undefined)
            masks.set(id, { clause, mask: bit });
        else
            known.mask |= bit;
    }
    const shared = [...masks.values()];
    const maskAt = (action) => shared.reduce((sum, { clause, mask }) => (holdsOf(clause, [action], reading) ? sum | mask : sum), 0n);
    return dimension('action', actions.map((action) => ({ mask: maskAt(action), part: { action } })));
}
function resourceDimension(model, reading, scope, target) {
    const bucket = `arn:${scope.partition}:s3:::${scope.bucket}`;
    const domain = target === 'bucket' ? (0,policy_domain/* word */.Vm)(bucket) : [...(0,policy_domain/* word */.Vm)(`${bucket}/`), (0,policy_domain/* some */.zN)(policy_domain/* ANYTHING */.n0, 1, 'object.wav')];
    return dimension('resource', textPoints(model, reading, domain, resourceOf, resource => ({ resource })));
}
/** The statements that may apply at all: those with an unreadable clause only where they are taken to. */
function baseOf(model, reading) {
    const applies = (deny) => reading === 'most' || !deny.doubtful;
    return model.denies.reduce((mask, deny) => (applies(deny) ? mask | deny.bit : mask), 0n);
}
/** Puts the parts together. */
function requestOf(kind, partition, parts) {
    const whole = Object.assign({}, ...parts);
    const context = new Map();
    for (const { context: entry } of parts) {
        if (entry !== undefined && (entry.values.length > 0 || entry.explicit))
            context.set(entry.key, entry.values);
    }
    const { action = '', resource = '' } = whole;
    return { caller: callerOf(kind, partition, whole), action, resource, context };
}
function callerOf(kind, partition, whole) {
    const { userid = '', account = '', arn, service = '' } = whole;
    switch (kind) {
        case 'role':
            return { kind, userid, account, roleArn: arn ?? `arn:${partition}:iam::${account}:role/SomebodyElse` };
        case 'user':
            return { kind, userid, account, userArn: arn ?? `arn:${partition}:iam::${account}:user/SomebodyElse` };
        case 'root':
            return { kind, userid, account };
        case 'federated': {
            const name = userid.slice(account.length + 1);
            return { kind, userid, account, arn: arn ?? `arn:${partition}:sts::${account}:federated-user/${name}` };
        }
        case 'anonymous':
            return { kind, userid: 'anonymous' };
        case 'service':
            return { kind, userid, service };
    }
}
//# sourceMappingURL=requests.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/search.js

const MAX_PRODUCTS = 200_000;
/**
 * A choice of one class for every dimension such that no statement is satisfied in all of them: a request that is not
 * denied. `undefined` where every choice is denied.
 *
 * Only the smallest sets of statements need to be carried from dimension to dimension: if a request escapes with more
 * statements satisfied, it escapes with fewer.
 */
function findEscape(base, dimensions) {
    if (base === 0n)
        return simplify(base, dimensions, undefined);
    let frontier = new Map([[base, undefined]]);
    let products = 0;
    for (const [index, dimension] of dimensions.entries()) {
        if (dimension.points.length > 0 && (base & ~dimension.common) === 0n)
            continue;
        products += frontier.size * dimension.points.length;
        if (products > MAX_PRODUCTS)
            throw new TooManyClasses();
        const next = meet(frontier, index, dimension);
        const escaped = next.get(0n);
        if (escaped !== undefined)
            return simplify(base, dimensions, escaped);
        frontier = smallest(next);
    }
    return undefined;
}
function meet(frontier, index, dimension) {
    const next = new Map();
    for (const [mask, before] of frontier) {
        for (const point of dimension.points) {
            const both = mask & point.mask;
            if (!next.has(both))
                next.set(both, { before, dimension: index, point });
        }
    }
    return next;
}
function smallest(frontier) {
    if (frontier.size === 1 || frontier.size > 1000)
        return frontier;
    const masks = [...frontier.keys()];
    return new Map([...frontier].filter(([mask]) => !masks.some(other => other !== mask && (other & mask) === other)));
}
/** Takes in every dimension the plainest class with which the request still escapes. */
function simplify(base, dimensions, last) {
    const chosen = dimensions.map(dimension => dimension.points[0]);
    for (let link = last; link !== undefined; link = link.before)
        chosen[link.dimension] = link.point;
    if (!chosen.every(point => point !== undefined))
        return undefined;
    for (const [index, dimension] of dimensions.entries()) {
        const others = othersOf(base, chosen, index);
        const plainest = dimension.points.find(point => (others & point.mask) === 0n);
        if (plainest !== undefined)
            chosen[index] = plainest;
    }
    return chosen;
}
/** The statements satisfied in all dimensions but one. */
function othersOf(base, choice, except) {
    return choice.reduce((mask, point, index) => (index === except ? mask : mask & point.mask), base);
}
//# sourceMappingURL=search.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/sealed.js






/** What a caller may do to a bucket: the dimensions that do not depend on who calls, made once. */
class Surroundings {
    #question;
    #place;
    #overTls;
    #made = new Map();
    constructor(question, place, overTls = false) {
        this.#question = question;
        this.#place = place;
        this.#overTls = overTls;
    }
    /** The action and the resource; the owner's root is left what no policy takes from it. */
    target(target, keepsPolicy) {
        const { model, reading } = this.#question;
        const actions = () => actionsOn(target).filter(action => !(keepsPolicy && POLICY_ACTIONS.has(action)));
        return [
            this.#once(`action ${target} ${keepsPolicy}`, () => actionDimension(model, reading, actions())),
            this.#once(`resource ${target}`, () => resourceDimension(model, reading, this.#place, target)),
        ];
    }
    /** All condition keys that do not follow from the caller. */
    context(kind) {
        const keys = [...this.#question.model.keys.keys()].filter(key => !CALLER_KEYS.has(key));
        return keys.map(key => this.key(key, kind === 'anonymous' || kind === 'service'));
    }
    key(key, noAccount) {
        const { model, reading } = this.#question;
        const { account } = this.#place.owner;
        const fixed = (values) => single(key, maskOf(model, reading, deny => deny.clauses.get(key) ?? [], values), {
            context: { key, values, explicit: false },
        });
        if (key === 'aws:resourceaccount' && account !== undefined)
            return this.#once(key, () => fixed([account]));
        if (key === 'aws:securetransport' && this.#overTls)
            return this.#once(key, () => fixed(['true']));
        if (key === 's3:tlsversion' && this.#overTls) {
            return this.#once(key, () => dimension(key, ['1.2', '1.3'].flatMap(version => fixed([version]).points)));
        }
        if (noAccount && isPrincipalFact(key))
            return this.#once(`no ${key}`, () => fixed([]));
        return this.#once(key, () => keyDimension(model, reading, key));
    }
    #once(name, make) {
        const made = this.#made.get(name) ?? make();
        this.#made.set(name, made);
        return made;
    }
}
function searchSeal(model, reading, place, options) {
    const question = { model, reading, partition: place.partition, admitted: options.admitted };
    const surroundings = new Surroundings(question, place);
    const base = baseOf(model, reading);
    const searched = [];
    for (const who of everybodyElse(question, place.owner.account, options.awsServices)) {
        for (const target of ['object', 'bucket']) {
            const around = [...surroundings.context(who.kind), ...surroundings.target(target, who.keepsPolicy)];
            const dimensions = [...around, ...who.dimensions];
            const choice = findEscape(base, dimensions);
            if (choice !== undefined)
                return { kind: 'escape', found: escapeOf(who.kind, place.partition, base, dimensions, choice) };
            searched.push(dimensions);
        }
    }
    return { kind: 'sealed', searched };
}
function escapeOf(kind, partition, base, dimensions, choice) {
    const parts = choice.map(point => point.part);
    return { request: requestOf(kind, partition, parts), base, dimensions, choice };
}
/** Statements that seal the bucket between them, and of which none can be missed. */
function sealing(model, searched) {
    let needed = baseOf(model, 'least');
    for (const { bit } of [...model.denies].reverse()) {
        const fewer = needed & ~bit;
        if (searched.every(dimensions => findEscape(fewer, dimensions) === undefined))
            needed = fewer;
    }
    return model.denies.filter(deny => (deny.bit & needed) !== 0n).map(deny => deny.statement);
}
//# sourceMappingURL=sealed.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/words.js



/** "An anonymous s3:GetObject of any object with aws:SecureTransport = true is not denied." */
function describeEscape(model, found) {
    const { request, dimensions, choice, base } = found;
    const free = (name) => dimensions.every((each, index) => each.name !== name || isFree(each, choice, index, base));
    const object = request.resource.includes('/');
    const what = object ? (free('resource') ? (0,prose/* ours */.Od)('any object') : (0,prose/* say */.cv) `the object ${keyOf(request)}`) : (0,prose/* ours */.Od)('the bucket');
    const context = contextOf(model, dimensions, choice, base);
    return (0,prose/* say */.cv) `${request.action} on ${what} by ${callerWords(request.caller)}${accountWords(request.caller)}${listed(context)} is denied by no statement.`;
}
/** The condition keys that a request has to have, or to lack, for no statement to be satisfied in all dimensions. */
function contextOf(model, dimensions, choice, base) {
    return dimensions.flatMap((dimension, index) => {
        const point = choice[index];
        if (point === undefined || isFree(dimension, choice, index, base))
            return [];
        const others = othersOf(base, choice, index);
        const present = dimension.points.filter(each => (each.part.context?.values.length ?? 0) > 0);
        return contextWords(model, point, present.length > 0 && present.every(each => (others & each.mask) === 0n));
    });
}
/** Whether any class of the dimension would have done. */
function isFree(dimension, choice, index, base) {
    const others = othersOf(base, choice, index);
    return dimension.points.every(point => (others & point.mask) === 0n);
}
function keyOf(request) {
    return request.resource.slice(request.resource.indexOf('/') + 1);
}
function callerWords(caller) {
    switch (caller.kind) {
        case 'role':
            return (0,prose/* say */.cv) `the role session ${caller.userid}`;
        case 'user':
            return (0,prose/* say */.cv) `the user ${caller.userid}`;
        case 'root':
            return (0,prose/* say */.cv) `the root user of account ${caller.account}`;
        case 'federated':
            return (0,prose/* say */.cv) `the federated user ${caller.userid}`;
        case 'anonymous':
            return (0,prose/* ours */.Od)('an anonymous caller');
        case 'service':
            return (0,prose/* say */.cv) `the AWS service ${caller.service}`;
    }
}
function accountWords(caller) {
    return caller.kind === 'role' || caller.kind === 'user' ? (0,prose/* say */.cv) ` of account ${caller.account}` : (0,prose/* ours */.Od)('');
}
function listed(words) {
    return words.length === 0 ? (0,prose/* ours */.Od)('') : (0,prose/* say */.cv) `, ${(0,prose/* join */.fj)(words, ' and ')},`;
}
/** "with aws:SourceIp = 10.0.0.1", "without aws:SourceVpce"; nothing for a point that says nothing of the context. */
function contextWords(model, point, anyValue = false) {
    const { context } = point.part;
    if (context === undefined)
        return [];
    const key = model.keys.get(context.key) ?? context.key;
    if (context.values.length === 0)
        return [(0,prose/* say */.cv) `without ${key}`];
    return [anyValue ? (0,prose/* say */.cv) `with any ${key}` : (0,prose/* say */.cv) `with ${key} = ${(0,prose/* list */.p_)(context.values)}`];
}
/** "the statement 2 (`DenyAll`)". */
function statementWords(statement) {
    const name = statement.sid === undefined ? (0,prose/* ours */.Od)('') : (0,prose/* say */.cv) ` (${statement.sid.value})`;
    return (0,prose/* say */.cv) `statement ${statement.index + 1}${name}`;
}
const SHOWN = 3;
/** What the answer to a question depends on where it stays open. */
function openWords(reasons) {
    const more = reasons.length > SHOWN ? (0,prose/* say */.cv) ` and ${reasons.length - SHOWN} more` : (0,prose/* ours */.Od)('');
    return (0,prose/* say */.cv) `The answer depends on ${(0,prose/* join */.fj)(reasons.slice(0, SHOWN), ', ')}${more}.`;
}
/** The constructs of a policy whose outcome cannot be known. */
function doubtsOf(model) {
    const principals = model.denies.flatMap(({ statement }) => {
        if (statement.principal.negated)
            return [(0,prose/* say */.cv) `NotPrincipal in ${statementWords(statement)}`];
        const doubtful = statement.principal.entries.filter(isDoubtfulPrincipal);
        return doubtful.map(entry => (0,prose/* say */.cv) `the principal ${entry.value.value} in ${statementWords(statement)}`);
    });
    const names = ['aws:username', 'aws:principalarn'].every(key => model.keys.has(key));
    const both = names ? [(0,prose/* say */.cv) `${'aws:username'} beside ${'aws:PrincipalArn'}`] : [];
    return [...model.doubts, ...principals, ...both];
}
const TOO_MANY = (0,prose/* ours */.Od)('The policy tells more classes of requests apart than can be looked at one by one.');
//# sourceMappingURL=words.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/concrete.js




function dimensionsOf(question, caller, owner) {
    switch (caller.kind) {
        case 'role':
            return 'id' in caller ? roleScope(question, caller, owner) : identity(question, caller, caller.roleArn);
        case 'user':
            return 'id' in caller ? userScope(question, caller, owner) : identity(question, caller, caller.userArn);
        case 'federated':
            return identity(question, caller, caller.arn);
        case 'root':
            return identity(question, caller, `arn:${question.partition}:iam::${caller.account}:root`);
        case 'anonymous':
            return { open: anonymous(question).dimensions, facts: [] };
        case 'service': {
            const userid = useridOf(question, caller.userid);
            return { open: serviceCalled(question, (0,policy_domain/* word */.Vm)(caller.service), userid).dimensions, facts: [] };
        }
    }
}
function identity(question, caller, arn) {
    const { model, reading, partition } = question;
    const { kind, account, userid } = caller;
    const byArn = kind === 'root' ? on('aws:principalarn') : arnClauses({ kind, account, partition });
    const name = kind === 'user' ? fixed(question, { 'aws:username': arn.slice(arn.lastIndexOf('/') + 1) }) : [];
    return {
        open: [
            useridOf(question, userid),
            single('principal ARN', maskOf(model, reading, byArn, [arn]), { account, arn }),
            ...name,
            ...authenticated(question, kind, account),
        ],
        facts: [],
    };
}
function useridOf({ model, reading }, userid) {
    return single('userid', maskOf(model, reading, on('aws:userid'), [userid]), { userid });
}
function roleScope(question, role, owner) {
    const { model, reading, partition } = question;
    const domain = role.session === '*' ? [...(0,policy_domain/* word */.Vm)(`${role.id}:`), SESSION] : (0,policy_domain/* word */.Vm)(`${role.id}:${role.session.name}`);
    const sessions = dimension('session', textPoints(model, reading, domain, on('aws:userid'), userid => ({ userid })));
    const account = role.account ?? /^arn:[^:]*:iam::(\d{12}):/.exec(role.roleArn ?? '')?.[1];
    if (account === undefined)
        return { open: [sessions], facts: [anyRole(question, owner)] };
    const own = authenticated(question, 'role', account);
    if (role.roleArn === undefined)
        return { open: [sessions, ...own], facts: [arns(question, 'role', account)] };
    const part = { account, arn: role.roleArn };
    const mask = maskOf(model, reading, arnClauses({ kind: 'role', account, partition }), [role.roleArn]);
    return { open: [sessions, single('principal ARN', mask, part), ...own], facts: [] };
}
function userScope(question, { id }, owner) {
    const named = (account) => userNames(question, account);
    return { open: [useridOf(question, id)], facts: [ofAnyAccount(question, 'user', owner, named)] };
}
/** A role of any account. */
function anyRole(question, owner) {
    return ofAnyAccount(question, 'role', owner, account => [arns(question, 'role', account)]);
}
/** Whose account is not known: account, ARN and name are one fact. */
function ofAnyAccount(question, kind, owner, named) {
    const accounts = [...new Set([...(owner === undefined ? [] : [owner]), ...accountsOf(question, [])])];
    const points = accounts.flatMap(account => [...authenticated(question, kind, account), ...named(account)].reduce(together, [
        { mask: question.model.all, part: { account } },
    ]));
    return dimension(`the ARN of the ${kind}`, points);
}
function together(points, { points: more }) {
    return points.flatMap(one => more.map(other => ({ mask: one.mask & other.mask, part: { ...one.part, ...other.part } })));
}
//# sourceMappingURL=concrete.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/parts.js






/** What one caller is asked about: all but the action and the resource is worked out once. */
class Asked {
    model;
    scope;
    caller;
    #parts = new Map();
    #resources = new Map();
    constructor(model, scope, caller) {
        this.model = model;
        this.scope = scope;
        this.caller = caller;
    }
    /** The dimensions of requests for some actions on a target. */
    about(reading, target, actions) {
        const parts = this.#parts.get(reading) ?? this.#partsOf(reading);
        this.#parts.set(reading, parts);
        const id = `${reading} ${target}`;
        const resource = this.#resources.get(id) ?? resourceDimension(this.model, reading, this.scope, target);
        this.#resources.set(id, resource);
        return { ...parts, open: [actionDimension(this.model, reading, actions), resource, ...parts.open] };
    }
    #partsOf(reading) {
        const { model, scope, caller } = this;
        const question = { model, reading, partition: scope.partition, admitted: [] };
        const who = dimensionsOf(question, caller, scope.owner.account);
        const context = new Surroundings(question, scope, true).context(caller.kind);
        const unseen = (each) => isUnseenFact(each.name) && each.points.length > 1;
        return {
            base: baseOf(model, reading),
            open: [...who.open, ...context.filter(each => !(isChosenByCaller(each.name) || unseen(each)))],
            chosen: context.filter(each => isChosenByCaller(each.name)),
            facts: [...who.facts, ...context.filter(unseen)],
        };
    }
}
/** The statements that can apply whichever classes the dimensions take. */
function reach(base, dimensions) {
    return dimensions.reduce((mask, each) => mask & unionOf(each), base);
}
/** The root of the bucket's owner keeps the policy; where the owner is not known, any root may be that. */
function rootOf({ scope, caller }, action) {
    if (caller.kind !== 'root' || !POLICY_ACTIONS.has(action))
        return 'other';
    if (scope.owner.account === undefined)
        return 'perhaps';
    return scope.owner.account === caller.account ? 'own' : 'other';
}
/** Facts that the answer may depend on. */
function unseenOf(model, { facts }) {
    return facts
        .filter(fact => fact.common !== unionOf(fact))
        .map(({ name }) => (0,prose/* say */.cv) `${model.keys.get(name) ?? (0,prose/* ours */.Od)(name)}, which cannot be seen in a policy`);
}
//# sourceMappingURL=parts.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/everything.js








/**
 * Is every S3 action, on the bucket and on any object, always denied to this caller? Asked of requests over TLS.
 * `fails` carries a request that is not denied.
 */
function deniedEverything(policy, scope, caller) {
    try {
        return decideEverything(new Asked(readModel(policy), scope, caller));
    }
    catch (error) {
        if (error instanceof TooManyClasses)
            return { kind: 'unknown', because: TOO_MANY };
        throw error;
    }
}
const TARGETS = ['object', 'bucket'];
function decideEverything(asked) {
    const { model } = asked;
    const root = rootOf(asked, KEPT);
    if (root === 'own')
        return keptByRoot(asked);
    const searched = TARGETS.map(target => {
        const { base, open, chosen, facts } = aboutAll(asked, 'least', target);
        return { base, dimensions: [...open, ...chosen, ...facts] };
    });
    const denied = searched.every(({ base, dimensions }) => findEscape(base, dimensions) === undefined);
    if (denied && root === 'other') {
        const dimensions = searched.map(each => each.dimensions);
        return { kind: 'holds', by: sealing(model, dimensions) };
    }
    const open = TARGETS.map(target => notDenied(asked, target)).find(found => found !== undefined);
    if (open !== undefined)
        return open;
    const owner = denied ? [(0,prose/* ours */.Od)('which account owns the bucket')] : [];
    const unseen = unseenOf(model, aboutAll(asked, 'most', 'object'));
    return { kind: 'unknown', because: openWords([...owner, ...unseen, ...doubtsOf(model)]) };
}
/** A request that is not denied whatever the facts are: all that some fact satisfies counts as satisfied. */
function notDenied(asked, target) {
    const { model, scope, caller } = asked;
    const { base, open, chosen, facts } = aboutAll(asked, 'most', target);
    const worst = facts.map(fact => {
        const points = fact.points.slice(0, 1).map(({ part }) => ({ part, mask: unionOf(fact) }));
        return dimension(fact.name, points);
    });
    const dimensions = [...open, ...chosen, ...worst];
    const choice = findEscape(base, dimensions);
    if (choice === undefined)
        return undefined;
    const found = escapeOf(caller.kind, scope.partition, base, dimensions, choice);
    return { kind: 'fails', because: describeEscape(model, found), witness: found.request };
}
const KEPT = 's3:PutBucketPolicy';
function keptByRoot(asked) {
    const { scope, caller } = asked;
    const { open, chosen, facts } = asked.about('most', 'bucket', [KEPT]);
    const dimensions = [...open, ...chosen, ...facts];
    const choice = findEscape(0n, dimensions) ?? [];
    const { request } = escapeOf(caller.kind, scope.partition, 0n, dimensions, choice);
    const because = (0,prose/* say */.cv) `${KEPT} is never denied to the root user of the account that owns the bucket.`;
    return { kind: 'fails', because, witness: request };
}
/** All actions on a target, but for those that the owner's root keeps. */
function aboutAll(asked, reading, target) {
    return asked.about(reading, target, actionsOn(target).filter(action => rootOf(asked, action) === 'other'));
}
//# sourceMappingURL=everything.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/keeps.js







const objects = (action) => ({ action, on: 'object' });
const bucket = (action) => ({ action, on: 'bucket' });
/** What Amazon Connect does in a bucket. Source: AWS managed policy AmazonConnectServiceLinkedRolePolicy. */
const CONNECT_NEEDS = [
    ...['s3:GetObject', 's3:GetObjectAcl', 's3:PutObject', 's3:PutObjectAcl', 's3:DeleteObject'].map(objects),
    ...['s3:GetBucketLocation', 's3:GetBucketAcl'].map(bucket),
];
/** What it takes to change a bucket policy, or to take it away. */
const POLICY_NEEDS = [...POLICY_ACTIONS].map(bucket);
/**
 * Is the caller never denied what it needs? Asked of requests over TLS (1.2 or 1.3). What the caller writes into the
 * request itself, such as headers, it can write in the way that the policy wants: `provided` says how. Everything
 * else, such as network, time and MFA, may be any way. Facts that no policy shows, such as the organization or the
 * tags of a principal, make the answer unknown where it depends on them.
 */
function keepsAccess(policy, scope, caller, needs) {
    const asked = new Asked(readModel(policy), scope, caller);
    const answers = needs.map(need => boundedly(need, () => keepsOne(asked, need)));
    const worst = answers.find(answer => answer.kind === 'fails') ?? answers.find(answer => answer.kind === 'unknown');
    if (worst !== undefined)
        return worst;
    const provided = answers.flatMap(answer => (answer.kind === 'holds' ? (answer.provided ?? []) : []));
    return { kind: 'holds', by: [], ...(provided.length === 0 ? {} : { provided: (0,prose/* join */.fj)(provided, '; ') }) };
}
function boundedly(need, decide) {
    try {
        return decide();
    }
    catch (error) {
        if (error instanceof TooManyClasses)
            return { kind: 'unknown', because: TOO_MANY, need };
        throw error;
    }
}
function keepsOne(asked, need) {
    const { model } = asked;
    const ownRoot = rootOf(asked, need.action);
    if (ownRoot === 'own')
        return { kind: 'holds', by: [] };
    const most = asked.about('most', need.on, [need.action]);
    const threat = reach(most.base, [...most.open, ...most.facts]);
    if (reach(threat, most.chosen) === 0n)
        return { kind: 'holds', by: [] };
    const choice = findEscape(threat, most.chosen);
    if (choice !== undefined) {
        const words = contextOf(model, most.chosen, choice, threat);
        return { kind: 'holds', by: [], provided: (0,prose/* say */.cv) `${need.action} is called ${(0,prose/* join */.fj)(words, ' and ')}` };
    }
    const least = asked.about('least', need.on, [need.action]);
    const certain = reach(least.base, least.open);
    const denied = findEscape(certain, [...least.chosen, ...least.facts]) === undefined;
    if (denied && ownRoot === 'other')
        return denial(asked, need, least);
    const owner = denied ? [(0,prose/* ours */.Od)('which account owns the bucket')] : [];
    return { kind: 'unknown', because: openWords([...owner, ...unseenOf(model, most), ...doubtsOf(model)]), need };
}
function denial({ model, scope, caller }, need, parts) {
    const { base, open, chosen, facts } = parts;
    const given = [...chosen, ...facts].map(dimension => dimension.points[0]);
    const certain = given.reduce((mask, point) => mask & (point?.mask ?? 0n), reach(base, open));
    const deny = model.denies.find(({ bit }) => (certain & bit) !== 0n);
    const always = findEscape(base, [...open, ...chosen, ...facts]) === undefined;
    if (deny === undefined)
        throw new Error('a denial without a statement that denies');
    const denying = (dimension) => dimension.points.find(point => (point.mask & deny.bit) !== 0n);
    const all = [...open, ...chosen, ...facts];
    const points = all.flatMap(dimension => denying(dimension) ?? []);
    const witness = requestOf(caller.kind, scope.partition, points.map(point => point.part));
    const conditional = all.filter(dimension => dimension.points.some(point => (point.mask & deny.bit) === 0n));
    const words = conditional.flatMap(dimension => whenWords(model, denying(dimension)));
    const when = always || words.length === 0 ? (0,prose/* ours */.Od)('') : (0,prose/* say */.cv) `, when called ${(0,prose/* join */.fj)(words, ' and ')}`;
    const how = always ? (0,prose/* ours */.Od)('always denied') : (0,prose/* ours */.Od)('denied');
    const because = (0,prose/* say */.cv) `${need.action} is ${how} to ${callerWords(witness.caller)} by ${statementWords(deny.statement)}${when}.`;
    return { kind: 'fails', because, witness, need, when: always ? 'always' : 'sometimes', by: deny.statement };
}
function whenWords(model, point) {
    const part = point?.part ?? {};
    if (part.resource !== undefined)
        return [(0,prose/* say */.cv) `on ${part.resource}`];
    if (part.userid !== undefined)
        return [(0,prose/* say */.cv) `as ${part.userid}`];
    return point === undefined ? [] : contextWords(model, point);
}
//# sourceMappingURL=keeps.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove.js







/**
 * Is everybody who is not admitted denied every S3 action on the bucket and on any object, whatever else the request
 * says? `fails` carries one request that is not denied, with no more context than it takes.
 *
 * The root of the bucket's owner keeps Get/Put/DeleteBucketPolicy whatever a policy says, so those are not asked of it.
 */
function sealed(policy, scope) {
    try {
        return decideSeal(policy, scope);
    }
    catch (error) {
        if (error instanceof TooManyClasses)
            return { kind: 'unknown', because: TOO_MANY };
        throw error;
    }
}
function decideSeal(policy, scope) {
    const model = readModel(policy);
    const options = { admitted: admittedLanguage(scope.admitted), awsServices: scope.awsServices === true };
    const surely = searchSeal(model, 'least', scope, options);
    if (surely.kind === 'sealed')
        return { kind: 'holds', by: sealing(model, surely.searched) };
    const perhaps = searchSeal(model, 'most', scope, options);
    if (perhaps.kind === 'sealed')
        return { kind: 'unknown', because: openWords(doubtsOf(model)) };
    const { found } = perhaps;
    return { kind: 'fails', because: describeEscape(model, found), witness: found.request };
}
//# sourceMappingURL=prove.js.map

/***/ }),

/***/ 4124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   W2: () => (/* binding */ bucketOfFile),
/* harmony export */   sb: () => (/* binding */ examine)
/* harmony export */ });
/* harmony import */ var _access_claim_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(823);
/* harmony import */ var _claims_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3699);
/* harmony import */ var _policy_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2300);
/* harmony import */ var _policy_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4596);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(147);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7319);






/** The bucket that a file is about, before anything else is asked of it. */
function bucketOfFile(file) {
    return subjectOf((0,_policy_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicy */ .T)(file))?.bucket;
}
/** Checks the structure of a policy file and decides every claim about it. */
function examine(file, knowledge) {
    const reading = (0,_policy_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicy */ .T)(file);
    const subject = subjectOf(reading);
    const { awsServices, account } = knowledge;
    const claims = subject === undefined ? noClaims : (0,_claims_js__WEBPACK_IMPORTED_MODULE_0__/* .claimsOf */ .ds)({ ...subject, ...knowledge });
    const findings = (0,_rules_index_js__WEBPACK_IMPORTED_MODULE_2__.findingsOf)(reading, {
        allowances: { awsServices },
        claims,
        ...(subject && account ? { account: { ...account, bucket: subject.bucket } } : {}),
    });
    return {
        file,
        ...(subject ? { subject } : {}),
        admitted: admittedOf(subject?.policy, account?.book),
        claims,
        findings,
        verdict: verdictOf(findings, claims),
    };
}
/** An error or a failed claim is unsafe; a claim that was asked and not decided is unproven. */
function verdictOf(findings, claims) {
    const kinds = claims.map(({ verdict }) => verdict.kind);
    if (kinds.includes('fails') || findings.some(({ severity }) => severity === 'error'))
        return 'unsafe';
    return kinds.includes('unknown') ? 'unproven' : 'safe';
}
function subjectOf(reading) {
    const { policy, whole } = reading;
    const named = policy && (0,_policy_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .bucketOf */ .AU)(policy);
    return whole && policy !== undefined && named !== undefined ? { policy, ...named } : undefined;
}
function admittedOf(policy, book) {
    const ids = (policy && (0,_policy_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .findLock */ .HT)(policy)?.admitted) ?? [];
    if (book !== undefined)
        return ids.map(id => book.resolve(id));
    return ids.map(({ id, kind }) => ({ id, kind: kind === 'user' ? 'user' : 'unresolved' }));
}
const noClaims = _access_claim_js__WEBPACK_IMPORTED_MODULE_4__/* .CLAIMS */ .I.map((claim) => ({
    claim,
    verdict: { kind: 'unknown', because: unreadable() },
}));
function unreadable() {
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)('The file could not be read whole as the policy of one bucket.');
}
//# sourceMappingURL=check.js.map

/***/ }),

/***/ 3699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ deployerClaim),
/* harmony export */   ds: () => (/* binding */ claimsOf)
/* harmony export */ });
/* unused harmony export deployerOf */
/* harmony import */ var _access_caller_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8936);
/* harmony import */ var _access_prove_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2564);
/* harmony import */ var _policy_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2300);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(147);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8529);





/** Decides every claim, in their order. */
function claimsOf(question) {
    const context = contextOf(question);
    const verdicts = {
        sealed: (0,_access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .sealed */ .JW)(question.policy, context.scope),
        'connect-keeps-access': connectKeepsAccess(context),
        'admins-keep-access': adminsKeepAccess(context),
        'deployer-keeps-access': deployerKeepsAccess(context),
        'nobody-unknown-admitted': nobodyUnknown(context),
    };
    return Object.keys(verdicts).map(claim => ({ claim, verdict: verdicts[claim] }));
}
/** The claim `deployer-keeps-access` alone: under the policy in question and under the live one. */
function deployerClaim(question) {
    return deployerKeepsAccess(contextOf(question));
}
function contextOf(question) {
    const admitted = (0,_policy_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .findLock */ .HT)(question.policy)?.admitted ?? [];
    const { bucket, partition, awsServices, account } = question;
    const owner = account === undefined ? {} : { account: account.book.facts.account };
    return { ...question, admitted, scope: { bucket, partition, owner, admitted, awsServices } };
}
function connectKeepsAccess(context) {
    const cutOff = context.admitted.find(id => isCutOff(context, (0,_access_caller_js__WEBPACK_IMPORTED_MODULE_3__/* .callerOf */ .$)(id)));
    if (cutOff !== undefined) {
        return { kind: 'fails', because: (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${cutOff.id} is on the list, and is denied everything all the same.` };
    }
    if (context.account === undefined)
        return someoneKeeps(context, _access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .CONNECT_NEEDS */ .xl, (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('what Connect needs'));
    const { book } = context.account;
    const instances = book.instancesOf(context.bucket);
    if (instances.length > 0) {
        const verdicts = instances.map(({ Id, InstanceAlias, ServiceRole }) => {
            const name = InstanceAlias ?? Id;
            const role = ServiceRole === undefined ? undefined : book.roleByArn(ServiceRole);
            if (role === undefined) {
                return unknown((0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The service role of Connect instance ${name} was not found in account ${book.facts.account}.`);
            }
            return because(keeps(context, role, _access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .CONNECT_NEEDS */ .xl), (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The role ${role.RoleName} of Connect instance ${name}`);
        });
        return every(verdicts);
    }
    const roles = admittedRoles(context).filter(role => book.isConnect(role));
    if (roles.length === 0) {
        return { kind: 'fails', because: (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('No Connect role is on the list, so Connect can write no recording.') };
    }
    const kept = every(roles.map(role => because(keeps(context, role, _access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .CONNECT_NEEDS */ .xl), (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The Connect role ${role.RoleName}`)));
    if (kept.kind !== 'holds' || book.facts.instances !== undefined)
        return kept;
    return unknown((0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('The Connect instances could not be listed, so it is not known whose role needs the bucket.'));
}
/** One thing that it keeps is enough to know, and is found sooner than that everything is denied. */
function isCutOff({ policy, scope }, caller) {
    if ((0,_access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .keepsAccess */ .$e)(policy, scope, caller, _access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .CONNECT_NEEDS */ .xl.slice(0, 1)).kind === 'holds')
        return false;
    return (0,_access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .deniedEverything */ .RJ)(policy, scope, caller).kind === 'holds';
}
function adminsKeepAccess(context) {
    if (context.account === undefined)
        return someoneKeeps(context, _access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_NEEDS */ .DZ, (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('the bucket policy'));
    const { book, evidence } = context.account;
    const admins = admittedRoles(context).filter(role => book.admins.includes(role));
    if (admins.length === 0) {
        const hint = book.admins.length === 0 ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) ` No role of account ${book.facts.account} is named as an admin.` : (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('');
        return {
            kind: 'fails',
            because: (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `No admin role is on the list, so no admin could ever change the policy.${hint}`,
        };
    }
    return some(admins.map(role => {
        const verdict = evidence.get(role.RoleId)?.kind === 'not-allowed' ? powerless : keeps(context, role, _access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_NEEDS */ .DZ);
        return because(verdict, (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The admin role ${role.RoleName}`);
    }));
}
function deployerKeepsAccess(context) {
    if (context.account === undefined)
        return notAsked;
    const { book, live } = context.account;
    const deployer = deployerOf(book);
    if (deployer === undefined)
        return unknown(book.deployRoleNamed
            ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `It is not known who will apply: account ${book.facts.account} has no role like the deploy role that is named.`
            : (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('It is not known who will apply: no caller is known, and no deploy role is named.'));
    const underNew = because((0,_access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .keepsAccess */ .$e)(context.policy, context.scope, deployer.scope, _access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_NEEDS */ .DZ), (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The deployer ${deployer.name}`);
    if (underNew.kind !== 'holds' || live.kind === 'absent')
        return underNew;
    if (live.kind === 'unreadable')
        return unknown((0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The live policy could not be read: ${live.because}`);
    return because((0,_access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .keepsAccess */ .$e)(live.policy, context.scope, deployer.scope, _access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_NEEDS */ .DZ), (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Under the live policy the deployer ${deployer.name}`);
}
/** Who will apply: the named deploy role in any session, or else the caller with exactly its `aws:userid`. */
function deployerOf(book) {
    const { deployer, facts } = book;
    if (deployer !== undefined && deployer.RoleId !== (0,_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .roleIdOf */ .J_)(facts.caller)) {
        return { name: deployer.RoleName, scope: sessionOf(deployer, facts, '*') };
    }
    const caller = facts.caller;
    if (caller === undefined || (book.deployRoleNamed && deployer === undefined))
        return undefined;
    return { name: deployer?.RoleName ?? caller.Arn, scope: callerScope(caller.UserId, caller.Arn, facts, deployer) };
}
function callerScope(userid, arn, facts, role) {
    const { account } = facts;
    const [id, session] = userid.split(':');
    if (id !== undefined && session !== undefined && id.startsWith('AROA')) {
        const roleArn = role === undefined ? {} : { roleArn: role.Arn };
        return { kind: 'role', id, account, session: { name: session }, ...roleArn };
    }
    if (userid === account)
        return { kind: 'root', userid, account };
    if (session !== undefined)
        return { kind: 'federated', userid, account, arn };
    return { kind: 'user', userid, account, userArn: arn };
}
function nobodyUnknown(context) {
    if (context.account === undefined)
        return notAsked;
    const { book } = context.account;
    const strangers = context.admitted.map(id => book.resolve(id)).filter(isStranger);
    if (strangers.length === 0)
        return { kind: 'holds', by: (0,_policy_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .findLock */ .HT)(context.policy)?.statements ?? [] };
    const named = (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(strangers.map(({ id, name }) => (name === undefined ? id : `${id} (${name})`)));
    const because = strangers.length === 1
        ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${named} is on the list, and is neither a Connect role, nor an admin, nor the deployer, nor declared.`
        : (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${named} are on the list, and are neither Connect roles, nor admins, nor the deployer, nor declared.`;
    return { kind: 'fails', because };
}
function isStranger({ kind }) {
    return kind === 'other' || kind === 'unresolved' || kind === 'user';
}
/** Without an account: whoever Connect or the admin is, one of the listed ids must be let through. */
function someoneKeeps(context, needs, what) {
    const verdicts = [];
    for (const id of context.admitted) {
        const verdict = (0,_access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .keepsAccess */ .$e)(context.policy, context.scope, (0,_access_caller_js__WEBPACK_IMPORTED_MODULE_3__/* .callerOf */ .$)(id), needs);
        if (verdict.kind === 'holds')
            return notAsked;
        verdicts.push(verdict);
    }
    const any = some(verdicts);
    if (any.kind === 'unknown')
        return any;
    const because = (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `No id on the list keeps ${what}, whoever it belongs to.`;
    return 'witness' in any && any.witness !== undefined
        ? { kind: 'fails', because, witness: any.witness }
        : { kind: 'fails', because };
}
function keeps(context, role, needs) {
    const facts = context.account?.book.facts;
    if (facts === undefined)
        return notAsked;
    return (0,_access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .keepsAccess */ .$e)(context.policy, context.scope, sessionOf(role, facts, '*'), needs);
}
function sessionOf(role, { account }, session) {
    return { kind: 'role', id: role.RoleId, roleArn: role.Arn, account, session };
}
function admittedRoles(context) {
    const book = context.account?.book;
    return context.admitted.flatMap(id => (id.kind === 'role' ? (book?.roleById(id.id) ?? []) : []));
}
const notAsked = {
    kind: 'not-asked',
    because: (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('Who the ids belong to was not asked: that needs an account or a snapshot.'),
};
const powerless = {
    kind: 'fails',
    because: (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('its own policies do not allow s3:PutBucketPolicy on this bucket, and a lock grants nothing.'),
};
function unknown(because) {
    return { kind: 'unknown', because };
}
/** Names whom the verdict is about. */
function because(verdict, subject) {
    return verdict.kind === 'holds' ? verdict : { ...verdict, because: (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${subject}: ${verdict.because}` };
}
/** Holds where all hold; the first failure, else the first unknown. */
function every(verdicts) {
    return pick(verdicts, ['fails', 'unknown', 'holds']);
}
/** Holds where one holds; else the first unknown, else the first failure. */
function some(verdicts) {
    return pick(verdicts, ['holds', 'unknown', 'fails']);
}
function pick(verdicts, order) {
    for (const kind of order) {
        const found = verdicts.find(verdict => verdict.kind === kind);
        if (found !== undefined)
            return found;
    }
    return { kind: 'fails', because: (0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('Nobody is on the list.') };
}
//# sourceMappingURL=claims.js.map

/***/ }),

/***/ 7641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ droppedStatements),
/* harmony export */   i: () => (/* binding */ changesBetween)
/* harmony export */ });
/* harmony import */ var _policy_lock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2300);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(147);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6557);
/* harmony import */ var _meaning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2601);




/**
 * What the desired policy has that the live one has not, and the other way round: ids of the lock one by one, every
 * other statement as a whole. Order, Sids and spelling are no change.
 */
function changesBetween(live, desired) {
    const before = parts(live);
    const after = parts(desired);
    return [...missing(before, after, 'removed'), ...missing(after, before, 'added')];
}
/** The statements of the live policy, the lock's own aside, that the desired policy does not have. */
function droppedStatements(live, desired) {
    const kept = new Set(desired.statements.map(_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .statementMeaning */ .T));
    const lock = (0,_policy_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .findLock */ .HT)(live)?.statements ?? [];
    return live.statements.filter(statement => !lock.includes(statement) && !kept.has((0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .statementMeaning */ .T)(statement)));
}
function parts(policy) {
    const all = new Map();
    if (policy === undefined)
        return all;
    const lock = (0,_policy_lock_js__WEBPACK_IMPORTED_MODULE_1__/* .findLock */ .HT)(policy);
    for (const { value } of lock?.values ?? [])
        all.set(`id ${value}`, (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${value} on the lock's list`);
    for (const statement of policy.statements) {
        const isLock = lock?.statements.includes(statement) ?? false;
        if (isLock)
            all.set(`lock ${lockShape(statement)}`, (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the lock: ${(0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .describeStatement */ .Z)(statement)}`);
        else
            all.set(`statement ${(0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .statementMeaning */ .T)(statement)}`, (0,_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .describeStatement */ .Z)(statement));
    }
    return all;
}
/** The lock but for its list, so that a changed list is not told twice. */
function lockShape(statement) {
    return (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .statementMeaning */ .T)({
        ...statement,
        conditions: statement.conditions.map(condition => condition.key.value.toLowerCase() === 'aws:userid' ? { ...condition, values: [] } : condition),
    });
}
function missing(from, than, kind) {
    return [...from].filter(([key]) => !than.has(key)).map(([, what]) => ({ kind, what }));
}
//# sourceMappingURL=compare.js.map

/***/ }),

/***/ 6557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ describeStatement)
/* harmony export */ });
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(147);

/** A statement in one line: "Deny `s3:*` on `…` for everyone, where StringNotLike aws:userId (2 values)". */
function describeStatement(statement) {
    const { sid, effect, action, resource, principal } = statement;
    const name = sid === undefined ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('') : (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${sid.value}: `;
    const what = (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${name}${(0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(effect.value)} ${matcher(action)} on ${matcher(resource)} for ${who(principal)}`;
    const conditions = statement.conditions.map(({ operator, key, values }) => (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${operator.value} ${key.value} (${few(values.map(({ value }) => value))})`);
    return conditions.length === 0 ? what : (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${what}, where ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(conditions, ' and ')}`;
}
function matcher({ negated, patterns }) {
    const named = few(patterns.map(({ value }) => value));
    return negated ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `everything but ${named}` : named;
}
function who({ negated, entries }) {
    const everyone = entries.some(({ kind, value }) => value.value === '*' && (kind === '*' || kind === 'AWS'));
    const named = everyone ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('everyone') : few(entries.map(({ value }) => value.value));
    return negated ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `everyone but ${named}` : named;
}
function few(items) {
    if (items.length === 0)
        return (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('nothing');
    if (items.length <= 3)
        return (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(items);
    const first = items.slice(0, 2).map(item => (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${item}`);
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(first, ', ')} and ${items.length - 2} more`;
}
//# sourceMappingURL=describe.js.map

/***/ }),

/***/ 2601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ meaningOf),
/* harmony export */   T: () => (/* binding */ statementMeaning)
/* harmony export */ });
/**
 * The meaning of a policy as text: two policies with the same meaning have the same text, whatever their order,
 * their scalars and lists, the case of names that S3 reads without case, their Sids and their Id.
 * S3 returns policies re-ordered and collapsed, so meaning is all that can be compared.
 */
function meaningOf(policy) {
    const statements = sortedSet(policy.statements.map(statementMeaning));
    return usesVariables(policy)
        ? `${policy.version?.value ?? '2008-10-17'}\n${statements.join('\n')}`
        : statements.join('\n');
}
/** The meaning of one statement; its Sid is no part of it. */
function statementMeaning(statement) {
    return JSON.stringify([
        statement.effect.value,
        [statement.principal.negated, sortedSet(statement.principal.entries.map(principalMeaning))],
        matcherMeaning(statement.action, action => action.toLowerCase()),
        matcherMeaning(statement.resource, resource => resource),
        sortedSet(statement.conditions.map(conditionMeaning)),
    ]);
}
/** `"*"` is `{"AWS": "*"}`, and an account's id is its root ARN (IAM User Guide, "AWS JSON policy elements: Principal"). */
function principalMeaning({ kind, value }) {
    if (kind === '*')
        return 'AWS *';
    const root = kind === 'AWS' ? /^arn:[a-z0-9-]+:iam::(\d{12}):root$/.exec(value.value) : null;
    return `${kind} ${root?.[1] ?? value.value}`;
}
function matcherMeaning(matcher, fold) {
    return [matcher.negated, sortedSet(matcher.patterns.map(({ value }) => fold(value)))];
}
function conditionMeaning({ operator, key, values }) {
    return JSON.stringify([operator.value, key.value.toLowerCase(), sortedSet(values.map(({ value }) => value))]);
}
/** Only with variables does `Version` change what a policy means. */
function usesVariables(policy) {
    const texts = policy.statements.flatMap(({ resource, conditions }) => [
        ...resource.patterns,
        ...conditions.flatMap(({ values }) => values),
    ]);
    return texts.some(({ value }) => value.includes('${'));
}
function sortedSet(items) {
    return [...new Set(items)].sort();
}
//# sourceMappingURL=meaning.js.map

/***/ }),

/***/ 6190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ EVERYONE_ELSE),
  b: () => (/* binding */ planFor)
});

// EXTERNAL MODULE: ./lib/src/core/access/caller.js
var caller = __webpack_require__(8936);
// EXTERNAL MODULE: ./lib/src/core/access/prove.js + 17 modules
var prove = __webpack_require__(2564);
// EXTERNAL MODULE: ./lib/src/core/policy/lock.js
var lock = __webpack_require__(2300);
// EXTERNAL MODULE: ./lib/src/core/plan/compare.js
var compare = __webpack_require__(7641);
// EXTERNAL MODULE: ./lib/src/core/plan/describe.js
var describe = __webpack_require__(6557);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/sha2.js + 2 modules
var sha2 = __webpack_require__(5108);
// EXTERNAL MODULE: ./node_modules/@noble/hashes/utils.js
var utils = __webpack_require__(2565);
;// CONCATENATED MODULE: ./lib/src/core/plan/digest.js


/** A digest of several texts, each kept apart from the next. */
function digest(...texts) {
    return `sha256:${(0,utils/* bytesToHex */.My)((0,sha2/* sha256 */.sc)((0,utils/* utf8ToBytes */.AI)(JSON.stringify(texts))))}`;
}
//# sourceMappingURL=digest.js.map
// EXTERNAL MODULE: ./lib/src/core/plan/meaning.js
var meaning = __webpack_require__(2601);
;// CONCATENATED MODULE: ./lib/src/core/plan/plan.js







/** Everybody who is on no list, in lists of who gains and who loses. */
const EVERYONE_ELSE = { id: '*', kind: 'other', name: 'everyone else' };
/** Plans one bucket. `live` is `undefined` where the bucket has no policy. */
function planFor(scope, live, desired, resolve) {
    const after = (0,meaning/* meaningOf */.P)(desired);
    const before = live && (0,meaning/* meaningOf */.P)(live);
    const ids = unique([...admittedOf(live), ...admittedOf(desired)]);
    const reachBefore = reachOf(scope, live, ids);
    const reachAfter = reachOf(scope, desired, ids);
    const people = [...ids.map(id => [key(id), resolve(id)]), ['*', EVERYONE_ELSE]];
    return {
        action: before === undefined ? 'create' : before === after ? 'none' : 'replace',
        gains: people.filter(([id]) => reachAfter.has(id) && !reachBefore.has(id)).map(([, admitted]) => admitted),
        loses: people.filter(([id]) => reachBefore.has(id) && !reachAfter.has(id)).map(([, admitted]) => admitted),
        dropped: live === undefined ? [] : (0,compare/* droppedStatements */.$)(live, desired).map(describe/* describeStatement */.Z),
        changes: (0,compare/* changesBetween */.i)(live, desired),
        fingerprint: digest(scope.bucket, before ?? 'absent', after),
    };
}
/** The ids, and `*` for everybody else, that a policy does not keep from reading objects. */
function reachOf(scope, policy, ids) {
    if (policy === undefined)
        return new Set([...ids.map(key), '*']);
    const needs = [{ action: 's3:GetObject', on: 'object' }];
    const listed = { ...scope, admitted: ids };
    const reached = ids.filter(id => (0,prove/* keepsAccess */.$e)(policy, listed, (0,caller/* callerOf */.$)(id), needs).kind !== 'fails').map(key);
    return new Set((0,prove/* sealed */.JW)(policy, listed).kind === 'holds' ? reached : [...reached, '*']);
}
function admittedOf(policy) {
    return (policy && (0,lock/* findLock */.HT)(policy)?.admitted) ?? [];
}
function key(id) {
    return id.kind === 'role' && id.session !== '*' ? `${id.id}:${id.session.name}` : id.id;
}
function unique(ids) {
    return [...new Map(ids.map(id => [key(id), id])).values()];
}
//# sourceMappingURL=plan.js.map

/***/ }),

/***/ 6547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ terminalReport)
});

// EXTERNAL MODULE: ./lib/src/core/finding.js
var finding = __webpack_require__(3081);
// EXTERNAL MODULE: ./lib/src/core/source.js
var source = __webpack_require__(6615);
// EXTERNAL MODULE: ./lib/src/report.js
var src_report = __webpack_require__(1502);
// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __webpack_require__(120);
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
    return text.split('\t').map(render_escape/* visible */.RK).join(TAB);
}
function columns(text) {
    return [...text].length + (text.match(WIDE)?.length ?? 0);
}
//# sourceMappingURL=frame.js.map
// EXTERNAL MODULE: ./lib/src/render/words.js
var words = __webpack_require__(9522);
;// CONCATENATED MODULE: ./lib/src/render/terminal.js






/** The report for people at a terminal or in a log. */
function terminalReport(report, paint) {
    const blocks = report.policies.map(policy => policyBlock(policy, paint));
    const unmanaged = (report.unmanaged ?? []).map(({ bucket, account, instances }) => `${paint.red('not locked')}  bucket ${(0,render_escape/* visible */.RK)(bucket)} of account ${account}: Connect stores in it (${(0,render_escape/* visible */.RK)(instances.join(', '))}), and no file locks it`);
    const notes = report.notes.map(note => `${paint.yellow('note')}  ${(0,render_escape/* plainText */.wh)(note)}`);
    const noVerdict = (0,src_report/* endingOf */.z)(report) === 'unproven' ? [`No verdict: ${(0,render_escape/* plainText */.wh)((0,words/* verdictSentence */.B)(report))}`] : [];
    return `${[...noVerdict, ...blocks, ...unmanaged, ...notes, lastLine(report, paint)].join('\n\n')}\n`;
}
function policyBlock(policy, paint) {
    const title = `${paint.bold((0,render_escape/* visible */.RK)(policy.file.path))}${policy.bucket === undefined ? '' : paint.dim(`  bucket ${(0,render_escape/* visible */.RK)(policy.bucket)}`)}`;
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
            const provided = verdict.provided === undefined ? '' : paint.yellow(` ${(0,render_escape/* plainText */.wh)(verdict.provided)}`);
            return `  ${paint.green('✔')} ${title}${paint.dim(CLAIM_MEANINGS[claim])}${provided}`;
        }
        case 'fails':
            return `  ${paint.red('✘')} ${paint.bold(title)}${indentAfterFirst(wrapped((0,render_escape/* plainText */.wh)(verdict.because), terminal_WIDTH - 29), 29)}`;
        default:
            return `  ${paint.yellow('?')} ${paint.bold(title)}${indentAfterFirst(wrapped((0,render_escape/* plainText */.wh)(verdict.because), terminal_WIDTH - 29), 29)}`;
    }
}
function admittedTable({ admitted, claims }, paint) {
    if (admitted.length === 0)
        return '';
    const isAsked = claims.some(({ claim, verdict }) => claim === WHO && verdict.kind !== 'not-asked');
    const label = (kind) => (kind !== 'unresolved' ? kind : isAsked ? 'not known' : 'not asked');
    const rows = admitted.map(({ id, kind, name }) => {
        const who = name === undefined ? '' : `  ${(0,render_escape/* visible */.RK)(name)}`;
        return `    ${paint.cyan(label(kind).padEnd(10))}  ${(0,render_escape/* visible */.RK)(id).padEnd(21)}${who}`.trimEnd();
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
    const people = (word, who) => who.map(({ id, name }) => `    ${word} ${(0,render_escape/* visible */.RK)(name ?? id)}${id === '*' || name === undefined ? '' : paint.dim(`  ${(0,render_escape/* visible */.RK)(id)}`)}`);
    const changes = plan.changes.map(({ kind, what }) => kind === 'added' ? paint.green(`    + ${(0,render_escape/* plainText */.wh)(what)}`) : paint.red(`    - ${(0,render_escape/* plainText */.wh)(what)}`));
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
    const restore = outcome.kind === 'rollback-failed' ? `\n\n${outcome.restore.split('\n').map(render_escape/* visible */.RK).join('\n')}` : '';
    return `  ${paint.bold(label)}  ${(0,render_escape/* plainText */.wh)((0,words/* outcomeSentence */.y)(outcome))}${restore}`;
}
function findingBlock(finding, paint) {
    const message = `  ${severityLabel(finding.severity, paint)}  ${(0,render_escape/* plainText */.wh)(finding.message)}`;
    const where = paint.dim(`    ${placeOf(finding.at)}  ${finding.rule}`);
    if (finding.severity === 'notice')
        return `${message}\n${where}`;
    const related = finding.related.map(({ at, note }) => paint.dim(`    ${(0,render_escape/* plainText */.wh)(note)}: ${placeOf(at)}`));
    const help = indent(wrapped((0,render_escape/* plainText */.wh)(finding.help), terminal_WIDTH), 4);
    return [message, where, indent(codeFrame(finding.at, paint), 4), ...related, help].join('\n');
}
function placeOf({ file, span }) {
    const { line, column } = (0,source/* positionAt */.t$)(file.text, span.start);
    return `${(0,render_escape/* visible */.RK)(file.path)}:${line}:${column}`;
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
    const word = verdictWord((0,src_report/* endingOf */.z)(report), paint);
    return `${paint.bold(word)}  ${(0,render_escape/* plainText */.wh)((0,words/* verdictSentence */.B)(report))}`;
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
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ verdictSentence),
/* harmony export */   y: () => (/* binding */ outcomeSentence)
/* harmony export */ });
/* harmony import */ var _core_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(147);

/** What the bucket holds now, and why, in a sentence. */
function outcomeSentence(outcome) {
    switch (outcome.kind) {
        case 'unchanged':
            return (0,_core_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('The live policy already means the same; nothing was written.');
        case 'applied':
            return (0,_core_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The new policy stands on the bucket, and was read back.${keptAt(outcome.previous)}`;
        case 'refused':
            return (0,_core_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The bucket was left as it was. ${outcome.because}`;
        case 'rolled-back':
            return (0,_core_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The previous policy stands on the bucket again. ${outcome.cause}${keptAt(outcome.previous)}`;
        case 'rollback-failed':
            return (0,_core_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `It is not certain which policy stands on the bucket. ${outcome.cause} Putting the previous one back failed: ${outcome.rollbackCause}${keptAt(outcome.previous)} To put it back by hand:`;
        case 'not-tried':
            return (0,_core_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The bucket was left as it was. ${outcome.because}`;
    }
}
function keptAt(previous) {
    return previous === undefined ? (0,_core_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('') : (0,_core_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` The previous policy is kept in ${previous}.`;
}
/** The whole run in a sentence; the first line of a run without a verdict is "No verdict: …". */
function verdictSentence({ mode, verdict, policies, unmanaged = [] }) {
    const count = counted(policies.length, '1 policy', 'policies');
    const bad = policies.filter(policy => policy.verdict === verdict).length;
    if (verdict === 'unproven')
        return (0,_core_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${bad} of ${count} could not be proved, which is not the same as safe.`;
    if (verdict === 'unsafe' && bad === 0) {
        return (0,_core_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `No policy file locks ${counted(unmanaged.length, '1 bucket', 'buckets')} in which Connect stores.`;
    }
    if (verdict === 'unsafe')
        return (0,_core_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${bad} of ${count} ${(0,_core_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(mode === 'drift' ? 'drifted or unsafe' : 'unsafe')}.`;
    const undone = policies.filter(isUndone);
    if (undone.length > 0)
        return (0,_core_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${undone.length} of ${count} not applied.${reasonOf(undone)}`;
    return (0,_core_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${count} ${(0,_core_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(SAFE_ENDINGS[mode])}`;
}
const SAFE_ENDINGS = {
    check: 'checked: each seals its bucket and lets in only those on its list. Who they are was not asked.',
    plan: 'planned: each seals its bucket, and Connect, an admin and the deployer keep access.',
    apply: 'reconciled.',
    drift: 'compared: every live policy still means what its file says.',
};
function isUndone({ outcome }) {
    return outcome !== undefined && outcome.kind !== 'applied' && outcome.kind !== 'unchanged';
}
/** Why the first policy was not applied that was not merely held up by another. */
function reasonOf(undone) {
    const first = undone.map(({ outcome }) => outcome).find(outcome => outcome?.kind !== 'not-tried');
    return first === undefined ? (0,_core_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('') : (0,_core_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` ${outcomeSentence(first)}`;
}
function counted(number, one, many) {
    return number === 1 ? (0,_core_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(one) : (0,_core_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${number} ${(0,_core_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(many)}`;
}
//# sourceMappingURL=words.js.map

/***/ }),

/***/ 5177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WH: () => (/* binding */ DEFAULT_CONCURRENCY),
/* harmony export */   f5: () => (/* binding */ accountSettingsFrom),
/* harmony export */   ms: () => (/* binding */ settingsFrom)
/* harmony export */ });
/* unused harmony exports DEFAULT_POLICIES, DEFAULT_ADMIN_ROLES */
const DEFAULT_POLICIES = ['policies/**/*.json'];
/** The role that the AWS blog's example names, and IAM Identity Center's for its predefined permission set. */
const DEFAULT_ADMIN_ROLES = ['Admin', 'AWSReservedSSO_AdministratorAccess_*'];
/** More reads at once than this gain nothing on one connection pool; `docs/adr/0005` has the figures. */
const DEFAULT_CONCURRENCY = 32;
/** Arguments or inputs first, then the configuration file, then the defaults. */
function settingsFrom(said, config, today) {
    const judging = {
        policies: firstSaid(said.policies, config.policies, DEFAULT_POLICIES),
        awsServices: said.awsServices ?? config.awsServices ?? false,
        waivers: config.waivers,
    };
    return said.mode === 'check'
        ? { mode: 'check', ...judging }
        : { ...accountSettings(said, said.mode, config, today), ...judging };
}
/** As {@link settingsFrom}, for the modes that ask an account. */
function accountSettingsFrom(said, config, today) {
    const { policies, awsServices, waivers } = settingsFrom(said, config, today);
    return { ...accountSettings(said, said.mode, config, today), policies, awsServices, waivers };
}
function accountSettings(said, mode, config, today) {
    const deployRole = said.deployRole ?? config.deployRole;
    return {
        mode,
        ...(said.snapshot === undefined ? {} : { snapshot: said.snapshot }),
        adminRoles: firstSaid(said.adminRoles, config.adminRoles, DEFAULT_ADMIN_ROLES),
        ...(deployRole === undefined ? {} : { deployRole }),
        ...(config.planRole === undefined ? {} : { planRole: config.planRole }),
        declared: config.declared,
        today,
        regions: firstSaid(said.regions, config.regions, []),
        accounts: config.accounts,
        buckets: config.buckets,
        accessAnalyzer: said.accessAnalyzer ?? config.accessAnalyzer ?? false,
        concurrency: said.concurrency ?? config.concurrency ?? DEFAULT_CONCURRENCY,
        whenPlanChanged: said.whenPlanChanged ?? config.whenPlanChanged ?? 'refuse',
        whenStatementsAreDropped: said.whenStatementsAreDropped ?? config.whenStatementsAreDropped ?? 'refuse',
        ...(said.restore === undefined ? {} : { restore: said.restore }),
        wholeRepository: said.somePolicies !== true,
    };
}
function firstSaid(...lists) {
    return lists.find(list => list !== undefined && list.length > 0) ?? [];
}
//# sourceMappingURL=settings.js.map

/***/ }),

/***/ 1294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HOMEPAGE: () => (/* binding */ HOMEPAGE),
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program, as in package.json; a test holds the two together. */
const VERSION = '0.1.0';
/** Where the documentation of the rules is; reports link to it. */
const HOMEPAGE = 'https://github.com/connect-bucket-lock/connect-bucket-lock';
//# sourceMappingURL=version.js.map

/***/ })

};
