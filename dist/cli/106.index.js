export const id = 106;
export const ids = [106];
export const modules = {

/***/ 845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBeginning)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/** Reads no more of a file than tells that it is longer than `most` bytes. Throws what the file system throws. */
function readBeginning(path, most) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        const bytes = readUpTo(file, most + 1, Math.min(size, most) + 1);
        return { bytes, size: Math.max(size, bytes.length) };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** A pipe has no size, and a file may grow: what was expected to be enough room is doubled where it is not. */
function readUpTo(file, most, expected) {
    let bytes = Buffer.allocUnsafe(expected);
    let length = 0;
    for (;;) {
        const step = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, bytes.length - length, null);
        length += step;
        if (step === 0 || length === most)
            return bytes.subarray(0, length);
        if (length === bytes.length)
            bytes = Buffer.concat([bytes], Math.min(most, bytes.length * 2));
    }
}
//# sourceMappingURL=bounded-read.js.map

/***/ }),

/***/ 2779:
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

/***/ 3063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin),
/* harmony export */   e: () => (/* binding */ globWithin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2057);



const NEVER = ['**/node_modules/**', '**/.git/**'];
/**
 * Matches one glob below a folder, whose path has no links. Links are followed as long as they stay below it: a pull
 * request must not send us to read, or to wander through, the rest of the machine.
 */
async function globWithin(home, pattern, ignored) {
    const { globSync } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 3382));
    const guard = new Guard(home);
    const files = globSync([pattern], {
        cwd: home,
        ignore: [...NEVER, ...ignored],
        expandDirectories: false,
        fs: {
            readdirSync: guard.readdirSync,
            realpathSync: guard.realpathSync,
            statSync: guard.statSync,
        },
    });
    return { files, leaving: guard.leaving, unreadable: guard.unreadable };
}
/** The file system as far as the walk may see it. */
class Guard {
    leaving = [];
    unreadable = new Map();
    #home;
    #links = new Map();
    constructor(home) {
        this.#home = home;
    }
    readdirSync = (path, options) => {
        try {
            if (isWithin(this.#home, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)))
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, options);
            this.leaving.push(this.#links.get((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)) ?? path);
        }
        catch (error) {
            if (!isMissing(error))
                this.unreadable.set(path, error);
        }
        return [];
    };
    /** A link to nothing resolves to itself, so that a glob that matches its name reports it. */
    realpathSync = (path) => {
        try {
            const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
            this.#links.set(real, path);
            return real;
        }
        catch {
            return path;
        }
    };
    statSync = (path) => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        }
        catch {
            return { isDirectory: () => false };
        }
    };
}
/** Whether a path without links is the folder or below it. */
function isWithin(home, real) {
    return real === home || real.startsWith(home.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? home : home + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
function isMissing(error) {
    const code = (0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error);
    return code === 'ENOENT' || code === 'ENOTDIR';
}
//# sourceMappingURL=glob.js.map

/***/ }),

/***/ 530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ nearby)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3381);
/* harmony import */ var _core_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1004);




/**
 * " Did you mean `x`?", where a path or a glob of the folder `root` leads to nothing and one that is spelled like it
 * leads on; else nothing.
 */
function nearby(root, path) {
    const meant = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? undefined : walk(root, '', path.split('/'));
    return meant === undefined || meant === path ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('') : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` Did you mean ${meant}?`;
}
/** The path with each name that is not there replaced by the closest one that is. */
function walk(root, folder, [name, ...rest]) {
    if (name === undefined)
        return folder;
    if (/[*?{}[\]!]/.test(name))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name, ...rest);
    const names = namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, folder));
    const found = names.includes(name) || name === '..' || name === '.' ? name : (0,_core_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .closest */ .kp)(name, names);
    return found === undefined ? undefined : walk(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, found), rest);
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
//# sourceMappingURL=nearby.js.map

/***/ }),

/***/ 2057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   UH: () => (/* binding */ reasonOfWriting),
/* harmony export */   l: () => (/* binding */ reason)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3381);



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
/** What the file system says where a folder takes no new file; Node says ENOENT where it could not make the folder. */
const UNWRITABLE = new Set(['EROFS', 'EACCES', 'EPERM', 'ENOENT']);
/** Why a file could not be written. A folder that takes no new file is called that, whatever the file system says. */
function reasonOfWriting(path, error) {
    const folder = nearestFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    if (UNWRITABLE.has(codeOf(error)) && !isWritable(folder))
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the folder ${folder} is read-only`;
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(reason(error));
}
function isWritable(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** The folder, or the nearest one above it that is there. */
function nearestFolder(folder) {
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) || above === folder ? folder : nearestFolder(above);
}
//# sourceMappingURL=reason.js.map

/***/ }),

/***/ 8933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ surveyAll),
/* harmony export */   NN: () => (/* binding */ liveQuestion),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   o3: () => (/* binding */ bookFrom)
/* harmony export */ });
/* harmony import */ var _core_account_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3997);
/* harmony import */ var _core_pattern_classes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3254);
/* harmony import */ var _core_policy_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2959);
/* harmony import */ var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9783);
/* harmony import */ var _core_text_present_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2925);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3381);
/* harmony import */ var _standing_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2803);







/**
 * Asks every account, each on its own: one that fails leaves the others their verdicts. Throws the PortError where
 * none could be asked, for then there is nothing to report.
 */
async function surveyAll(targets, settings) {
    const results = await Promise.all(targets.map(target => survey(target, settings).catch((error) => {
        if (error instanceof _core_text_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PortError */ .U7)
            return { target, error };
        throw error;
    })));
    const [first] = results;
    if (first !== undefined && 'error' in first && results.every(result => 'error' in result))
        throw first.error;
    return results;
}
/** Asks the account everything that a plan needs, each thing once. Throws PortError where it cannot be asked at all. */
async function survey(asked, settings) {
    const identity = await identityOf(asked);
    const target = { ...asked, files: asked.files.map(file => inAccount(file, identity)) };
    const { files, account, policies } = target;
    const standing = (0,_standing_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .standingPolicies */ .h)(policies);
    const buckets = [...new Set(files.flatMap(({ bucket }) => bucket ?? []))];
    const [roles, instances, live, opinions] = await Promise.all([
        rolesFor(files, account),
        account.instances(),
        Promise.all(buckets.map(async (bucket) => [bucket, await standing.read(bucket)])),
        opinionsOf(target, settings),
    ]);
    const book = bookFrom({ identity, roles, instances }, settings, target);
    const evidence = await evidenceOf(target, book);
    const notes = [...notesOf(identity, instances, settings), ...unasked(target, settings), ...doubtsOf(evidence, book)];
    return { target, identity, book, live: new Map(live), evidence, opinions: new Map(opinions), notes };
}
/** The roles that a declared ARN or pattern names now, each by its id. */
function idsOf({ arn, ...entry }, roles) {
    return roles.filter(role => (0,_core_pattern_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesGlob */ .kt)(arn, role.Arn)).map(({ RoleId }) => ({ ...entry, id: RoleId }));
}
/** Who is who, by what an account answered and by what the settings say; a declaration that has run out does not count. */
function bookFrom({ identity, roles, instances }, settings, { deployRole = settings.deployRole, planRole = settings.planRole } = {}) {
    const listed = instances.kind === 'listed' ? { instances: instances.instances } : {};
    const facts = { ...identity, roles, ...listed };
    const stands = ({ until = settings.today }) => until >= settings.today;
    const named = settings.declaredArns.filter(stands).flatMap(entry => idsOf(entry, roles));
    const declared = [...settings.declared.filter(stands), ...named];
    return (0,_core_account_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .roleBook */ .aM)(facts, { ...settings, declared, ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_5__/* .present */ .E)({ deployRole, planRole }) });
}
/** A template may ask for the account and its partition, which are known only now. */
function inAccount(file, identity) {
    const source = file.source.origin?.inAccount?.(identity);
    return source === undefined ? file : (0,_core_policy_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicyFile */ .BK)(source);
}
async function opinionsOf({ files, opinion }, { accessAnalyzer }) {
    if (!accessAnalyzer || opinion === undefined)
        return [];
    return Promise.all(files.map(async ({ source }) => [source, await opinion.judge(source)]));
}
/** Whether the admins on each bucket's list may change its policy as far as their own policies go. */
async function evidenceOf({ files, permissions }, book) {
    const evidence = new Map();
    if (permissions === undefined)
        return evidence;
    for (const { bucket, lock } of files) {
        const ids = new Set(lock?.admitted.map(({ id }) => id));
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
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `Whether the admin role ${name} may change bucket policies is not known: ${because}`;
    });
}
function notesOf(identity, instances, settings) {
    const age = settings.snapshot === undefined ? [] : [ageOf(identity)];
    if (instances.kind === 'listed')
        return age;
    return [...age, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `Connect instances could not be listed: ${instances.because}`];
}
/** The inputs contradict each other only where both were given; a configuration's wish is told to have been in vain. */
function unasked({ opinion }, { accessAnalyzer }) {
    if (!accessAnalyzer || opinion !== undefined)
        return [];
    return [(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `IAM Access Analyzer was not asked: there is none behind an account snapshot.`];
}
function ageOf({ takenAt }) {
    if (takenAt !== undefined)
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `Verified against an account snapshot of ${takenAt}, not against AWS.`;
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `Verified against an account snapshot that does not say when it was taken, not against AWS.`;
}
/** Which account this is; never another one than the configuration names. */
async function identityOf({ expected, account }, question) {
    const identity = await account.identity(question);
    if (expected === undefined || identity.account === expected)
        return identity;
    throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PortError */ .U7({
        message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `These are credentials of account ${identity.account}, and the policies are those of account ${expected}.`,
        remedy: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `Assume a role of that account, or correct ${'accounts'} and ${'buckets'} in the configuration.`,
    });
}
/** IAM is eventually consistent: an id that no role has is looked for in a second, fresh listing. */
async function rolesFor(files, account) {
    const roles = await account.roles();
    const known = new Set(roles.map(({ RoleId }) => RoleId));
    const listed = files.flatMap(({ lock }) => lock?.admitted ?? []);
    const missing = listed.some(({ kind, id }) => kind === 'role' && !known.has(id));
    return missing ? account.roles({ fresh: true }) : roles;
}
/** The live policy as the proof asks about it. */
function liveQuestion(bucket, live) {
    if (live === undefined || live.kind === 'absent')
        return { kind: 'absent' };
    if (live.kind === 'unreadable')
        return live;
    if (live.kind === 'no-bucket')
        return { kind: 'unreadable', because: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `there is no bucket ${bucket}.` };
    if ((0,_core_policy_file_js__WEBPACK_IMPORTED_MODULE_2__/* .isWhole */ .wP)(live.file))
        return { kind: 'present', file: live.file };
    return { kind: 'unreadable', because: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `what stands on ${bucket} is no policy that can be read.` };
}
//# sourceMappingURL=account-state.js.map

/***/ }),

/***/ 1419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z6: () => (/* binding */ review_check),
  h$: () => (/* binding */ notesOf),
  et: () => (/* binding */ review_plan),
  YH: () => (/* binding */ questionOf),
  z8: () => (/* binding */ report),
  A9: () => (/* binding */ reviewAll)
});

// EXTERNAL MODULE: ./lib/src/core/check.js
var check = __webpack_require__(4124);
// EXTERNAL MODULE: ./lib/src/core/claims/verdict.js
var verdict = __webpack_require__(3661);
// EXTERNAL MODULE: ./lib/src/core/plan/plan.js + 3 modules
var plan = __webpack_require__(7298);
// EXTERNAL MODULE: ./lib/src/core/policy-file.js
var policy_file = __webpack_require__(2959);
// EXTERNAL MODULE: ./lib/src/core/rules/runner.js + 118 modules
var runner = __webpack_require__(3124);
// EXTERNAL MODULE: ./lib/src/core/pattern/classes.js + 1 modules
var classes = __webpack_require__(3254);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(3381);
// EXTERNAL MODULE: ./lib/src/core/rules/finding.js
var finding = __webpack_require__(7729);
// EXTERNAL MODULE: ./lib/src/core/rules/renamed.js
var renamed = __webpack_require__(4678);
;// CONCATENATED MODULE: ./lib/src/core/rules/waive.js




/** Turns waived warnings into notices that say who waived them, why and until when. Errors are never waived. */
function waive(findings, waivers) {
    const waived = findings.map((finding) => {
        const waiver = waivers.find(waiver => isAbout(waiver, finding));
        if (waiver === undefined || finding.severity === 'error')
            return finding;
        return { ...finding, severity: 'notice', help: (0,prose/* join */.fj)([...wordsOf(waiver), finding.help], ' ') };
    });
    return waived.sort(finding/* bySeverity */.N);
}
function isAbout({ rule, file }, finding) {
    return ((0,renamed/* renamedTo */.c)(rule) ?? rule) === finding.rule && (0,classes/* matchesGlob */.kt)(file, finding.at.file.path);
}
function wordsOf({ rule, owner, until, why }) {
    const now = (0,renamed/* renamedTo */.c)(rule);
    const by = (0,prose/* say */.cv) `Waived by ${owner} until ${until}: ${why}`;
    if (now === undefined)
        return [by];
    return [by, (0,prose/* say */.cv) `The waiver calls the rule ${rule}; write ${now}, because version 0.3 will not know the old name.`];
}
//# sourceMappingURL=waive.js.map
;// CONCATENATED MODULE: ./lib/src/report/secrets.js

/**
 * The report about a policy that its tool marks as a secret: verdict, claims and places stay, and nothing of the
 * policy's own words does.
 */
function withoutSecrets(policy) {
    const { replaced: _, plan: __, ...rest } = policy;
    return {
        ...rest,
        file: { ...policy.file, text: '' },
        admitted: [],
        claims: policy.claims.map(claimWithout),
        findings: policy.findings.map(findingWithout),
    };
}
function claimWithout({ claim, verdict }) {
    if (verdict.kind === 'holds')
        return { claim, verdict: { kind: 'holds', by: [] } };
    return { claim, verdict: { kind: verdict.kind, because: secrets_hidden(verdict.because) } };
}
function findingWithout({ at, related, message, help, ...rest }) {
    return {
        ...rest,
        at: placeWithout(at),
        related: related.map(({ at, note }) => ({ at: placeWithout(at), note: secrets_hidden(note) })),
        message: secrets_hidden(message),
        help: secrets_hidden(help),
    };
}
function placeWithout({ file, span }) {
    return { file: { ...file, text: '' }, span };
}
function secrets_hidden({ parts }) {
    const shown = parts.map(part => (typeof part === 'string' ? (0,prose/* ours */.Od)(part) : (0,prose/* ours */.Od)('(sensitive)')));
    return { parts: shown.flatMap(({ parts }) => parts) };
}
//# sourceMappingURL=secrets.js.map
// EXTERNAL MODULE: ./lib/src/app/account-state.js
var account_state = __webpack_require__(8933);
// EXTERNAL MODULE: ./lib/src/app/way-back-notes.js
var way_back_notes = __webpack_require__(8229);
;// CONCATENATED MODULE: ./lib/src/app/review.js










/** `check`: the structure of the files and the proof, with nothing but the files. */
function review_check(files, settings) {
    const policies = files.map(file => reportOf(file, (0,check/* examine */.s)(file, settings), settings));
    return report('check', withRivals(policies), []);
}
/** `plan`: check, and who the ids are, and what would change against the live policies. */
async function review_plan(targets, settings) {
    const surveys = await (0,account_state/* surveyAll */.Ak)(targets, settings);
    const reviewed = reviewAll(surveys, settings);
    const policies = reviewed.map(({ policy }) => policy);
    return report('plan', policies, [...notesOf(surveys), ...(0,way_back_notes/* wayBackNotes */.c)(reviewed)]);
}
/** All policies of all accounts. Where an account could not be asked, what needs it is unknown. */
function reviewAll(surveys, settings) {
    const reviewed = surveys.flatMap(known => known.target.files.map(file => reviewedIn(known, file, settings)));
    const policies = withRivals(reviewed.map(({ policy }) => policy));
    return reviewed.map((each, index) => ({ ...each, policy: policies[index] ?? each.policy }));
}
/** What the accounts have to say to the reader. */
function notesOf(surveys) {
    return surveys.flatMap(known => ('error' in known ? [failure(known)] : known.notes));
}
/** Puts the policies' reports together; nothing of a policy that its tool marks as a secret is told. */
function report(mode, policies, notes) {
    const shown = policies.map(policy => (policy.file.origin?.sensitive ? withoutSecrets(policy) : policy));
    return { mode, verdict: (0,verdict/* worst */.Q)(policies.map(({ verdict }) => verdict)), policies: shown, notes };
}
/** What is proved of a policy in its account. */
function questionOf(file, known, settings) {
    const { bucket, partition } = file;
    const { awsServices, declared, today } = settings;
    const live = (0,account_state/* liveQuestion */.NN)(bucket, known.live.get(bucket));
    const evidence = known.evidence.get(bucket) ?? new Map();
    const connectSends = declaredHeaders(bucket, settings);
    const account = { book: known.book, live, evidence, declared, today, connectSends };
    const { connect, why } = settings.buckets.get(bucket) ?? {};
    const copies = connect === 'none' ? { copies: why ?? '' } : {};
    return { file, bucket, partition, awsServices, account, known: knownOutside(known, settings), ...copies };
}
/** What Connect is declared to send to the bucket, until the declaration expires. */
function declaredHeaders(bucket, { buckets, today }) {
    const { connectSends = new Map(), until = today } = buckets.get(bucket) ?? {};
    return until < today ? new Map() : connectSends;
}
/** Whom an Allow for a service may be pinned to. */
function knownOutside({ book }, settings) {
    const { accounts, trusted, organization, today } = settings;
    const believed = trusted.filter(({ until = today }) => until >= today).flatMap(({ account }) => account ?? []);
    return {
        accounts: new Set([book.facts.account, ...accounts.map(({ id }) => id), ...believed]),
        ...(organization === undefined ? {} : { organization }),
    };
}
function reviewedIn(known, file, settings) {
    const policy = 'error' in known ? withoutAccount(file, settings, known) : review(file, settings, known);
    return { file, known, policy };
}
function review(file, settings, known) {
    if (!(0,policy_file/* isOfOneBucket */.y9)(file))
        return reportOf(file, (0,check/* examine */.s)(file, settings), settings);
    const { book, opinions } = known;
    const question = questionOf(file, known, settings);
    const examined = withOpinions((0,check/* examine */.s)(file, question), opinions.get(file.source));
    const instances = book.instancesOf(file.bucket).map(instance => storing(instance, book));
    return { ...reportOf(file, examined, settings), instances, ...planned(question, settings) };
}
function storing({ Id, InstanceAlias, ServiceRole = '' }, book) {
    const role = book.roleByArn(ServiceRole);
    return { name: InstanceAlias ?? Id, ...(role === undefined ? {} : { roleId: role.RoleId }) };
}
function withOpinions(examined, more = []) {
    const findings = [...examined.findings, ...more];
    return more.length === 0 ? examined : { ...examined, findings, verdict: (0,check/* verdictOf */.V)(findings, examined.claims) };
}
function planned({ file, bucket, partition, awsServices, account }, { buckets }) {
    const { book, live } = account;
    if (live.kind === 'unreadable')
        return {};
    const scope = { bucket, partition, owner: { account: book.facts.account }, awsServices };
    const before = live.kind === 'present' ? live.file : undefined;
    return { plan: (0,plan/* planFor */.bJ)(scope, before, file, id => book.resolve(id), buckets.get(bucket)?.drop) };
}
function withoutAccount(file, settings, failed) {
    const examined = (0,check/* examine */.s)(file, settings);
    const claims = examined.claims.map(({ claim, verdict }) => verdict.kind === 'not-asked'
        ? { claim, verdict: { kind: 'unknown', because: failure(failed) } }
        : { claim, verdict });
    return { ...reportOf(file, examined, settings), claims, verdict: (0,check/* verdictOf */.V)(examined.findings, claims) };
}
function failure({ target, error }) {
    const which = target.expected === undefined ? (0,prose/* say */.cv) `The account` : (0,prose/* say */.cv) `The account ${target.expected}`;
    return (0,prose/* say */.cv) `${which} could not be asked: ${error.problem.message}`;
}
function reportOf({ source, bucket }, examined, { waivers }) {
    const findings = waive(examined.findings, waivers);
    const named = bucket ?? source.origin?.bucket;
    return { file: source, ...examined, findings, ...(named === undefined ? {} : { bucket: named }) };
}
/** Two files for one bucket contradict each other and are never safe. */
function withRivals(policies) {
    const [first, second] = [new Map(), new Map()];
    for (const policy of policies) {
        if (policy.bucket === undefined)
            continue;
        if (!first.has(policy.bucket))
            first.set(policy.bucket, policy);
        else if (!second.has(policy.bucket))
            second.set(policy.bucket, policy);
    }
    return policies.map(policy => {
        const { bucket = '' } = policy;
        const rival = first.get(bucket) === policy ? second.get(bucket) : first.get(bucket);
        return rival === undefined ? policy : withRival(policy, rival);
    });
}
function withRival(policy, rival) {
    const findings = (0,runner.runFindings)({ file: policy.file, bucket: policy.bucket ?? '', rival: rival.file });
    return { ...policy, verdict: 'unsafe', findings: [...findings, ...policy.findings] };
}
//# sourceMappingURL=review.js.map

/***/ }),

/***/ 2803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ standingPolicies)
/* harmony export */ });
/* harmony import */ var _core_policy_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2959);
/* harmony import */ var _core_text_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2361);


/** The same bucket policies with their texts read: each text once, and none that is `known`. */
function standingPolicies(policies, known = []) {
    const byText = new Map(known.map(file => [file.source.text, file]));
    const fileOf = (bucket, text) => {
        const file = byText.get(text) ?? (0,_core_policy_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicyFile */ .BK)((0,_core_text_source_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFromText */ .JF)(`live policy of ${bucket}`, text));
        byText.set(text, file);
        return file;
    };
    return {
        eventuallyConsistent: policies.eventuallyConsistent,
        read: async (bucket) => {
            const live = await policies.read(bucket);
            return live.kind === 'present' ? { ...live, file: fileOf(bucket, live.text) } : live;
        },
        write: (bucket, text) => policies.write(bucket, text),
        remove: bucket => policies.remove(bucket),
    };
}
//# sourceMappingURL=standing-policy.js.map

/***/ }),

/***/ 8229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ arnOfRole),
/* harmony export */   c: () => (/* binding */ wayBackNotes)
/* harmony export */ });
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3381);
/* harmony import */ var _write_way_back_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2313);


/** Where the policy that a plan replaces could not be put back as it is. */
function wayBackNotes(planned) {
    return planned.flatMap(({ policy: { bucket, plan }, known }) => {
        if (bucket === undefined || 'error' in known || plan?.action !== 'replace')
            return [];
        const live = known.live.get(bucket);
        const note = live && wayBackNote(bucket, (0,_write_way_back_js__WEBPACK_IMPORTED_MODULE_0__/* .wayBackTo */ ._)(live, arnOfRole(known)));
        return note === undefined ? [] : [note];
    });
}
function wayBackNote(bucket, way) {
    if (way.kind === 'as-is')
        return undefined;
    if (way.kind === 'none')
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The present policy of ${bucket} could not be put back: ${way.because}`;
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The present policy of ${bucket} could not be put back as it is, only what comes nearest to it: ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(way.differences, ' ')}`;
}
/** The ARNs of the account's roles, by RoleId. */
function arnOfRole({ book }) {
    return roleId => book.roleById(roleId)?.Arn;
}
//# sourceMappingURL=way-back-notes.js.map

/***/ }),

/***/ 2313:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ wayBackTo)
});

// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(3381);
// EXTERNAL MODULE: ./lib/src/core/policy/describe.js
var describe = __webpack_require__(50);
;// CONCATENATED MODULE: ./lib/src/core/policy/puttable.js


/** IAM User Guide, "IAM identifiers": what S3 shows in place of the ARN of a principal that is gone. */
const UNIQUE_ID = /^A[A-Z]{3}[A-Z0-9]{12,}$/;
/**
 * S3 refuses a `Principal` that names a unique id, although it shows one itself once the role or user is gone (IAM User
 * Guide, "AWS JSON policy elements: Principal"). What is gone is granted and denied nothing, so it can be left out: of a
 * list that names others too, and an Allow that names nobody else as a whole. A Deny is never left out.
 *
 * @param policy one that was read whole.
 */
function puttable(policy, arnOf) {
    const changed = policy.statements.map(statement => changeOf(statement, arnOf));
    const impossible = changed.find(change => change?.kind === 'impossible');
    if (impossible !== undefined)
        return { kind: 'none', because: impossible.because };
    const changes = changed.filter(change => change !== undefined);
    if (changes.length === 0)
        return { kind: 'as-is' };
    if (changes.every(({ kind }) => kind === 'left-out') && changes.length === policy.statements.length) {
        return { kind: 'none', because: (0,prose/* ours */.Od)('every statement is for principals that are gone.') };
    }
    const document = JSON.parse(policy.file.text);
    const statements = [document.Statement].flat();
    const kept = statements.flatMap((statement, index) => written(statement, changed[index], arnOf));
    const text = JSON.stringify({ ...document, Statement: kept });
    return { kind: 'nearest', text, differences: changes.map(({ because }) => because) };
}
function changeOf(statement, arnOf) {
    const { negated, entries } = statement.principal;
    const ids = entries.filter(isUniqueId).map(({ value }) => value.value);
    if (ids.length === 0)
        return undefined;
    const gone = ids.filter(id => arnOf(id) === undefined);
    const which = (0,describe/* describeStatement */.Z)(statement);
    if (gone.length < entries.length) {
        const left = gone.length === 0 ? (0,prose/* ours */.Od)('') : (0,prose/* say */.cv) ` ${(0,prose/* list */.p_)(gone)} left out, because nobody has that id any more;`;
        return { kind: 'principals', because: (0,prose/* say */.cv) `${which}:${left} roles that are there by their ARNs.` };
    }
    if (statement.effect.value === 'Allow' && !negated) {
        return { kind: 'left-out', because: (0,prose/* say */.cv) `left out, because everybody it names is gone: ${which}.` };
    }
    return {
        kind: 'impossible',
        because: (0,prose/* say */.cv) `S3 takes no unique id as a principal, and one names nobody else: ${which}.`,
    };
}
function isUniqueId({ kind, value }) {
    return kind === 'AWS' && UNIQUE_ID.test(value.value);
}
function written(statement, change, arnOf) {
    if (change === undefined)
        return [statement];
    if (change.kind !== 'principals')
        return [];
    const key = 'Principal' in statement ? 'Principal' : 'NotPrincipal';
    const { AWS, ...others } = statement[key];
    const alive = [AWS].flat().flatMap(value => (UNIQUE_ID.test(value) ? (arnOf(value) ?? []) : [value]));
    return [{ ...statement, [key]: alive.length === 0 ? others : { AWS: alive, ...others } }];
}
//# sourceMappingURL=puttable.js.map
// EXTERNAL MODULE: ./lib/src/core/policy-file.js
var policy_file = __webpack_require__(2959);
// EXTERNAL MODULE: ./lib/src/core/text/source.js
var source = __webpack_require__(2361);
;// CONCATENATED MODULE: ./lib/src/app/write/way-back.js




/** The way back to what stands on a bucket now. That there is no policy can always be had again. */
function wayBackTo(live, arnOf) {
    if (live.kind !== 'present')
        return { kind: 'as-is' };
    if (!(0,policy_file/* isWhole */.wP)(live.file))
        return { kind: 'none', because: (0,prose/* ours */.Od)('it is no policy that S3 would take.') };
    const way = puttable(live.file.policy, arnOf);
    if (way.kind !== 'nearest')
        return way;
    return { ...way, file: (0,policy_file/* readPolicyFile */.BK)((0,source/* sourceFromText */.JF)('nearest policy', way.text)) };
}
//# sourceMappingURL=way-back.js.map

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
    'no-stranger-can-assume',
];
//# sourceMappingURL=claim.js.map

/***/ }),

/***/ 6258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ assumableBy)
/* harmony export */ });
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3381);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5330);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1613);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2454);




/** Services that run code for whoever may pass them the role. */
const RUNS_CODE = {
    lambda: 'Lambda functions of this account',
    ec2: 'EC2 instances of this account',
    'ecs-tasks': 'ECS tasks of this account',
    codebuild: 'CodeBuild projects of this account',
    cloudformation: 'CloudFormation stacks of this account',
    glue: 'Glue jobs of this account',
    sagemaker: 'SageMaker jobs of this account',
    states: 'state machines of this account',
    ssm: 'Systems Manager automations of this account',
    pods: 'EKS pods of this account',
    rolesanywhere: "holders of certificates of this account's trust anchors",
};
/** Who can assume a role, as its trust policy names them; empty where it cannot be read or lets in nobody. */
function assumableBy(role, known) {
    const reading = (0,_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .trustOf */ .A)(role, known);
    if (reading.kind === 'refused')
        return [];
    const { statements } = reading.model;
    const open = statements.filter(statement => statement.allows && ASSUMING.some(action => (0,_search_js__WEBPACK_IMPORTED_MODULE_1__/* .covers */ .h)(statement, action)));
    const all = open.flatMap(statement => statement.principals.flatMap(principal => whoIs(principal, statement, known)));
    return [...new Map(all.map(each => [JSON.stringify(each), each])).values()];
}
const ASSUMING = ['sts:AssumeRole', 'sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity'];
function whoIs(principal, { statement }, known) {
    switch (principal.kind) {
        case 'everyone':
            return [{ kind: 'everyone', words: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `everybody${whereWords(statement)}` }];
        case 'account':
            return [{ kind: 'account', words: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${accountWords(principal.account, known)}${whereWords(statement)}` }];
        case 'role':
        case 'session':
            return [{ kind: 'role', words: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${principal.arn}` }];
        case 'user':
        case 'federated-user':
            return [{ kind: 'people', words: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${principal.arn}` }];
        case 'service':
            return [{ kind: 'service', words: serviceWords(principal.service) }];
        case 'saml':
            return [{ kind: 'people', words: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `users of the SAML provider ${principal.provider.split('/').at(-1) ?? ''}` }];
        case 'oidc':
            return [{ kind: 'pipeline', words: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `tokens of ${principal.issuer}${whereWords(statement)}` }];
        case 'deleted':
            return [];
    }
}
function accountWords(account, known) {
    if (account === known.account)
        return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('whoever the IAM policies of this account let');
    return (0,_known_js__WEBPACK_IMPORTED_MODULE_3__/* .isKnownAccount */ .be)(known, account) ? (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the declared account ${account}` : (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the account ${account}`;
}
function serviceWords(service) {
    const phrase = RUNS_CODE[service.split('.')[0] ?? ''];
    return phrase === undefined ? (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the AWS service ${service}` : (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(phrase);
}
/** The conditions that say who, without those that anybody meets. */
function whereWords({ conditions }) {
    const telling = conditions.filter(({ key }) => !/^(.*:aud|sts:externalid|saml:aud)$/i.test(key.value));
    if (telling.length === 0)
        return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('');
    const words = telling.map(({ operator, key, values }) => (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${operator.value} ${key.value} ${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(values.map(({ value }) => value), 'or')}`);
    return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` where ${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(words, ' and ')}`;
}
//# sourceMappingURL=assumable.js.map

/***/ }),

/***/ 4124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf),
/* harmony export */   s: () => (/* binding */ examine)
/* harmony export */ });
/* harmony import */ var _access_claim_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(823);
/* harmony import */ var _account_trust_assumable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6258);
/* harmony import */ var _claims_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5334);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2959);
/* harmony import */ var _remedy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1622);
/* harmony import */ var _rules_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3124);
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3381);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2361);








/** Checks the structure of a policy file and decides every claim about it. */
function examine(file, knowledge) {
    const one = examineOne(file, knowledge);
    const others = (file.source.origin?.alternatives ?? []).map(({ when, file: source }) => {
        const other = (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicyFile */ .BK)(source);
        const isSame = other.bucket === file.bucket;
        return { when, examined: isSame ? examineOne(other, knowledge) : { claims: [], findings: [] } };
    });
    if (others.length === 0)
        return one;
    const all = acrossReadings(one, others);
    return { ...one, ...all, verdict: verdictOf(all.findings, all.claims) };
}
function examineOne(file, knowledge) {
    const { awsServices, account } = knowledge;
    const worth = worthOf(file, knowledge);
    const { admitted, claims } = worth;
    const found = (0,_rules_runner_js__WEBPACK_IMPORTED_MODULE_4__.findingsOf)(file, {
        allowances: { awsServices },
        claims,
        ...(file.bucket !== undefined && account ? { account: { ...account, bucket: file.bucket } } : {}),
    });
    const judge = (text) => worthOf((0,_policy_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicyFile */ .BK)((0,_text_source_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceFromText */ .JF)(file.source.path, text)), knowledge);
    const isWritten = file.source.origin === undefined;
    const findings = isWritten ? (0,_remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .withProvedRemedies */ .fw)(found, file.source.text, worth, judge) : (0,_remedy_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutRemedies */ .DO)(found);
    return { admitted, claims, findings, verdict: verdictOf(findings, claims) };
}
function worthOf(file, knowledge) {
    const admitted = admittedOf(file, knowledge.account?.book);
    if (!(0,_policy_file_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfOneBucket */ .y9)(file))
        return { admitted, claims: undecided(file) };
    const { bucket, partition, policy } = file;
    return { admitted, claims: (0,_claims_index_js__WEBPACK_IMPORTED_MODULE_1__/* .claimsOf */ .d)({ ...knowledge, file, bucket, partition }), policy };
}
/** An error or a failed claim is unsafe; a claim that was asked and not decided is unproven. */
function verdictOf(findings, claims) {
    const kinds = claims.map(({ verdict }) => verdict.kind);
    if (kinds.includes('fails') || findings.some(({ severity }) => severity === 'error'))
        return 'unsafe';
    return kinds.includes('unknown') ? 'unproven' : 'safe';
}
function admittedOf(file, book) {
    const ids = (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfOneBucket */ .y9)(file) ? (file.lock?.admitted ?? []) : [];
    if (book !== undefined)
        return ids.map(id => resolved(id, book));
    return ids.map(({ id, kind }) => ({ id, kind: kind === 'user' ? 'user' : 'unresolved' }));
}
function resolved(id, book) {
    const role = id.kind === 'role' ? book.roleById(id.id) : undefined;
    const admitted = book.resolve(id);
    return role === undefined ? admitted : { ...admitted, assumableBy: (0,_account_trust_assumable_js__WEBPACK_IMPORTED_MODULE_0__/* .assumableBy */ .d)(role, book.known) };
}
const UNREADABLE = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .ours */ .Od)('The file could not be read whole as the policy of one bucket.');
const TOO_LARGE = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .ours */ .Od)('The policy is larger than S3 takes, so nothing was proved of it.');
/** What another tool says of its policy is the reason, where it says something. */
function undecided({ source: { origin }, tooLarge }) {
    const told = origin?.problems.find(({ kind }) => kind !== 'assumed');
    const because = told?.message ?? (tooLarge ? TOO_LARGE : UNREADABLE);
    return _access_claim_js__WEBPACK_IMPORTED_MODULE_7__/* .CLAIMS */ .I.map(claim => ({ claim, verdict: { kind: 'unknown', because } }));
}
/** A claim is proved where all readings agree; the errors of every reading are told. */
function acrossReadings(main, others) {
    const claims = main.claims.map(claim => agreed(claim, others));
    const known = new Set(main.findings.map(({ rule }) => rule));
    const more = others
        .flatMap(({ examined }) => examined.findings)
        .filter(({ rule, severity }) => severity === 'error' && !known.has(rule) && known.add(rule));
    return { claims, findings: [...main.findings, ...more] };
}
function agreed(claim, others) {
    const other = others.find(({ examined }) => {
        const same = examined.claims.find(({ claim: name }) => name === claim.claim);
        return same?.verdict.kind !== claim.verdict.kind;
    });
    if (other === undefined)
        return claim;
    return { ...claim, verdict: { kind: 'unknown', because: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `The answer is another one ${other.when}.` } };
}
//# sourceMappingURL=check.js.map

/***/ }),

/***/ 5334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ claimsOf),
  D: () => (/* binding */ deployerClaim)
});

// EXTERNAL MODULE: ./lib/src/core/access/claim.js
var claim = __webpack_require__(823);
// EXTERNAL MODULE: ./lib/src/core/access/prove.js + 14 modules
var prove = __webpack_require__(3871);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(3381);
// EXTERNAL MODULE: ./lib/src/core/access/caller.js
var caller = __webpack_require__(8936);
;// CONCATENATED MODULE: ./lib/src/core/claims/verdicts.js

/** Who the ids belong to is asked of an account only. */
const notAsked = {
    kind: 'not-asked',
    because: (0,prose/* ours */.Od)('Who the ids belong to was not asked: that needs an account or a snapshot.'),
};
function unknown(because) {
    return { kind: 'unknown', because };
}
/** Names whom the verdict is about. */
function about(subject, verdict) {
    return verdict.kind === 'holds' ? verdict : { ...verdict, because: (0,prose/* say */.cv) `${subject}: ${verdict.because}` };
}
/** Holds where all hold, on the conditions of each; the first failure, else the first unknown. */
function every(verdicts) {
    const held = verdicts.filter((verdict) => verdict.kind === 'holds');
    if (held.length > 0 && held.length === verdicts.length)
        return together(held);
    return pick(verdicts, ['fails', 'unknown', 'not-asked']);
}
function together(held) {
    const provided = once(held.flatMap(({ provided: words }) => words ?? []));
    const assumed = once(held.flatMap(({ assumed: words }) => words ?? []));
    return {
        kind: 'holds',
        by: [...new Set(held.flatMap(({ by }) => by))],
        ...(provided.length === 0 ? {} : { provided: (0,prose/* join */.fj)(provided, '; ') }),
        ...(assumed.length === 0 ? {} : { assumed: (0,prose/* join */.fj)(assumed, '; ') }),
    };
}
function once(words) {
    return [...new Map(words.map(each => [(0,prose/* plain */.pj)(each), each])).values()];
}
/** Holds where one holds, on no condition if possible; else the first unknown, else the first failure. */
function some(verdicts) {
    const plainly = verdicts.find(verdict => verdict.kind === 'holds' && verdict.provided === undefined);
    return plainly ?? pick(verdicts, ['holds', 'unknown', 'fails']);
}
function pick(verdicts, order) {
    for (const kind of order) {
        const found = verdicts.find(verdict => verdict.kind === kind);
        if (found !== undefined)
            return found;
    }
    return { kind: 'fails', because: (0,prose/* ours */.Od)('Nobody is on the list.') };
}
//# sourceMappingURL=verdicts.js.map
;// CONCATENATED MODULE: ./lib/src/core/claims/anyone.js



/** Without an account: whoever Connect or the admin is, one of the listed ids must be let through. */
function someoneKeeps({ admitted, proof, scope }, needs, what) {
    const verdicts = [];
    for (const id of admitted) {
        const verdict = proof.keepsAccess(scope, (0,caller/* callerOf */.$)(id), needs);
        if (verdict.kind === 'holds')
            return notAsked;
        verdicts.push(verdict);
    }
    const any = some(verdicts);
    if (any.kind === 'unknown')
        return any;
    const because = (0,prose/* say */.cv) `No id on the list keeps ${what}, whoever it belongs to.`;
    return 'witness' in any && any.witness !== undefined
        ? { kind: 'fails', because, witness: any.witness }
        : { kind: 'fails', because };
}
//# sourceMappingURL=anyone.js.map
;// CONCATENATED MODULE: ./lib/src/core/claims/question.js


function contextOf(question) {
    const { file, bucket, partition, awsServices, account } = question;
    const admitted = file.lock?.admitted ?? [];
    const owner = account === undefined ? {} : { account: account.book.facts.account };
    return { ...question, admitted, proof: file.proof(), scope: { bucket, partition, owner, admitted, awsServices } };
}
/** Whether any session of a role of the account keeps what it needs. */
function roleKeeps({ account, proof, scope }, role, needs, sender = prove/* PERSON */.qG) {
    if (account === undefined)
        return notAsked;
    return proof.keepsAccess(scope, anySessionOf(role, account.book.facts), needs, sender);
}
function anySessionOf(role, { account }) {
    return { kind: 'role', id: role.RoleId, roleArn: role.Arn, account, session: '*' };
}
/** The listed ids that are roles of the account. */
function admittedRoles({ account, admitted }) {
    return admitted.flatMap(id => (id.kind === 'role' ? (account?.book.roleById(id.id) ?? []) : []));
}
//# sourceMappingURL=question.js.map
;// CONCATENATED MODULE: ./lib/src/core/claims/admins.js





/** At least one listed admin may change the policy, and its own policies, where they may be read, allow it. */
function adminsKeepAccess(context) {
    if (context.account === undefined)
        return someoneKeeps(context, prove/* POLICY_NEEDS */.DZ, (0,prose/* ours */.Od)('the bucket policy'));
    const { book, evidence } = context.account;
    const listed = admittedRoles(context).filter(role => book.admins.includes(role));
    const asked = listed.length === 0 ? book.admins : listed;
    const kept = some(asked.map(role => {
        const powerless = evidence.get(role.RoleId)?.kind === 'not-allowed';
        return about((0,prose/* say */.cv) `The admin role ${role.RoleName}`, powerless ? NOT_ALLOWED : roleKeeps(context, role, prove/* POLICY_NEEDS */.DZ));
    }));
    return kept.kind === 'fails' && listed.length === 0 ? nobodyListed(book) : kept;
}
function nobodyListed({ admins, facts }) {
    const hint = admins.length === 0 ? (0,prose/* say */.cv) ` No role of account ${facts.account} is named as an admin.` : (0,prose/* ours */.Od)('');
    return {
        kind: 'fails',
        because: (0,prose/* say */.cv) `No admin role is on the list, so no admin could ever change the policy.${hint}`,
    };
}
const NOT_ALLOWED = {
    kind: 'fails',
    because: (0,prose/* ours */.Od)('its own policies do not allow s3:PutBucketPolicy on this bucket, and a lock grants nothing.'),
};
//# sourceMappingURL=admins.js.map
// EXTERNAL MODULE: ./lib/src/core/access/evaluate.js + 2 modules
var evaluate = __webpack_require__(281);
// EXTERNAL MODULE: ./lib/src/core/access/s3-actions.js
var s3_actions = __webpack_require__(7515);
// EXTERNAL MODULE: ./lib/src/core/pattern/classes.js + 1 modules
var classes = __webpack_require__(3254);
// EXTERNAL MODULE: ./lib/src/core/policy/operators.js
var operators = __webpack_require__(1682);
;// CONCATENATED MODULE: ./lib/src/core/claims/services.js




/** The Allows of a policy for AWS services, or for everybody, whom services are among. */
function allowsForServices({ file, bucket, partition }) {
    const arn = `arn:${partition}:s3:::${bucket}`;
    return file.policy.statements
        .filter(({ effect }) => effect.value === 'Allow')
        .flatMap(statement => servicesOf(statement).map(({ service, named }) => {
        return { statement, service, named, request: requestBy(service, statement, arn) };
    }));
}
/**
 * Whether the request of a service may be let through. One that an Allow for everybody does not fit is nobody's; a
 * service that is named is taken to know what to ask for.
 */
function isServed({ file, scope }, { named, request }) {
    const { decision } = (0,evaluate/* evaluate */._)(file.policy, request, scope.owner);
    return decision === 'neither' ? named : decision !== 'denied';
}
/**
 * Whether a condition binds the requests of a service to what is ours; to any one account where nothing is known.
 * Source: IAM User Guide, "The confused deputy problem".
 */
function isPinned({ conditions }, known) {
    return conditions.some(condition => isPositive(condition) && pins(condition, known));
}
function pins({ key, values }, known) {
    const isOurs = (account = '') => /^\d{12}$/.test(account) && known?.accounts.has(account) !== false;
    const organization = known?.organization;
    const tests = {
        'aws:sourceaccount': isOurs,
        'aws:sourcearn': value => isOurs(value.split(':')[4]) || BUCKET.test(value),
        'aws:sourceorgid': value => organization !== undefined && value === organization,
        'aws:sourceorgpaths': value => organization !== undefined && value.startsWith(`${organization}/`),
    };
    const test = tests[key.value.toLowerCase()];
    return test !== undefined && values.length > 0 && values.every(({ value }) => test(value));
}
/** A bucket's name is its owner's alone. */
const BUCKET = /^arn:[a-z-]+:s3:::[a-z0-9.-]+$/;
/** Whether a request without the key, or with another value, does not meet the condition. */
function isPositive({ operator }) {
    const read = (0,operators/* readOperator */.Tp)(operator.value);
    if (read === undefined || read.ifExists || read.qualifier === 'ForAllValues')
        return false;
    return ['StringEquals', 'StringEqualsIgnoreCase', 'StringLike', 'ArnEquals', 'ArnLike'].includes(read.base);
}
function servicesOf({ principal }) {
    if (principal.negated)
        return [SOME_SERVICE];
    return principal.entries.flatMap(({ kind, value }) => {
        if (kind === 'Service')
            return [{ service: value.value, named: true }];
        return value.value === '*' ? [SOME_SERVICE] : [];
    });
}
const SOME_SERVICE = { service: 'cloudtrail.amazonaws.com', named: false };
/** The account that a witness is from. */
const STRANGER = '999988887777';
/** A request as another account has the service make it; everything else is as the statement wants it. */
function requestBy(service, statement, arn) {
    const wanted = statement.conditions
        .filter(condition => isPositive(condition) && !isOfCallers(condition))
        .map(({ key, values }) => [key.value.toLowerCase(), [concrete(values[0]?.value ?? '')]]);
    return {
        caller: { kind: 'service', userid: service, service },
        action: firstMatch(statement.action, TELLING) ?? 's3:GetObject',
        resource: resourceIn(statement.resource, arn),
        context: new Map([
            ['aws:securetransport', ['true']],
            ...wanted,
            ['aws:sourceaccount', [STRANGER]],
            ['aws:sourcearn', [`arn:aws:cloudtrail:us-east-1:${STRANGER}:trail/theirs`]],
        ]),
    };
}
/** A key that no call of a service carries. */
function isOfCallers({ key }) {
    return /^aws:(principal|userid|username)/i.test(key.value) && key.value.toLowerCase() !== 'aws:principalservicename';
}
const TELLING = ['s3:PutObject', 's3:GetObject', 's3:DeleteObject', 's3:ListBucket', 's3:GetBucketAcl', ...s3_actions/* S3_ACTIONS */.tF];
function firstMatch({ negated, patterns }, known) {
    const isMeant = (text) => patterns.some(({ value }) => (0,classes/* matchesGlob */.kt)(value.toLowerCase(), text.toLowerCase())) !== negated;
    return known.find(isMeant);
}
function resourceIn({ negated, patterns }, arn) {
    const own = patterns.map(({ value }) => value).filter(value => value.startsWith(arn));
    const [pattern = `${arn}/*`] = negated ? [] : [...own.filter(value => value.startsWith(`${arn}/`)), ...own];
    return concrete(pattern);
}
/** A text that a pattern matches. */
function concrete(pattern) {
    return pattern.replaceAll('*', 'x').replaceAll('?', 'x');
}
//# sourceMappingURL=services.js.map
;// CONCATENATED MODULE: ./lib/src/core/claims/connect.js







/**
 * The service role of every instance that stores in the bucket, and at least one Connect role, keeps what Connect does
 * there; nobody on the list is denied everything.
 */
function connectKeepsAccess(context) {
    const cutOff = context.admitted.find(id => isCutOff(context, (0,caller/* callerOf */.$)(id)));
    if (cutOff !== undefined) {
        return { kind: 'fails', because: (0,prose/* say */.cv) `${cutOff.id} is on the list, and is denied everything all the same.` };
    }
    if (context.account === undefined)
        return someoneKeeps(context, prove/* CONNECT_NEEDS */.xl, (0,prose/* ours */.Od)('what Connect needs'));
    if (context.copies !== undefined)
        return holdsCopies(context, context.copies);
    const { book } = context.account;
    const instances = book.instancesOf(context.bucket);
    const kept = instances.length === 0
        ? listedRolesKeep(context, book)
        : every(instances.map(instance => instanceKeeps(context, book, instance)));
    return kept.kind === 'holds' ? withoutTheService(kept, context) : kept;
}
/** Recording ingestion and prompts: what Connect does as a service of AWS, and not as its role. */
function withoutTheService(kept, context) {
    const denied = allowsForServices(context).find(allow => allow.service === SERVICE && !isServed(context, allow));
    if (denied === undefined)
        return kept;
    const { statement } = denied;
    const name = statement.sid === undefined ? (0,prose/* say */.cv) `statement ${statement.index + 1}` : (0,prose/* say */.cv) `${statement.sid.value}`;
    const provided = (0,prose/* say */.cv) `Connect acts as its role alone; ${SERVICE}, whom ${name} allows, is denied by the lock`;
    return { ...kept, provided: kept.provided === undefined ? provided : (0,prose/* join */.fj)([kept.provided, provided], '; ') };
}
const SERVICE = 'connect.amazonaws.com';
/** Nothing is asked of a bucket that Connect does not use, unless it does. */
function holdsCopies({ account, bucket }, why) {
    const [instance] = account?.book.instancesOf(bucket) ?? [];
    if (instance === undefined)
        return { kind: 'not-asked', because: (0,prose/* say */.cv) `Connect does not use this bucket: ${why}` };
    const { Id, InstanceAlias: name = Id } = instance;
    return {
        kind: 'fails',
        because: (0,prose/* say */.cv) `The settings say that Connect does not use this bucket, and instance ${name} stores in it.`,
    };
}
function instanceKeeps(context, book, instance) {
    const { Id, InstanceAlias: name = Id, ServiceRole } = instance;
    const role = ServiceRole === undefined ? undefined : book.roleByArn(ServiceRole);
    if (role === undefined) {
        return unknown((0,prose/* say */.cv) `The service role of Connect instance ${name} was not found in account ${book.facts.account}.`);
    }
    const subject = (0,prose/* say */.cv) `The role ${role.RoleName} of Connect instance ${name}`;
    const kept = everyUpload(context, instance, encryption => connectKeeps(context, role, encryption));
    return kept.kind !== 'holds' || book.isConnect(role)
        ? about(subject, kept)
        : unknown((0,prose/* say */.cv) `${subject} has no trust policy that lets ${'connect.amazonaws.com'} assume it.`);
}
function listedRolesKeep(context, book) {
    const listed = admittedRoles(context).filter(role => book.isConnect(role));
    const roles = listed.length === 0 ? book.facts.roles.filter(role => book.isConnect(role)) : listed;
    const verdicts = roles.map(role => about((0,prose/* say */.cv) `The Connect role ${role.RoleName}`, connectKeeps(context, role, 'not-read')));
    const kept = listed.length === 0 ? some(verdicts) : every(verdicts);
    if (kept.kind === 'fails' && listed.length === 0) {
        return { kind: 'fails', because: (0,prose/* ours */.Od)('No Connect role is on the list, so Connect can write no recording.') };
    }
    if (kept.kind !== 'holds' || book.facts.instances !== undefined)
        return kept;
    return unknown((0,prose/* ours */.Od)('The Connect instances could not be listed, so it is not known whose role needs the bucket.'));
}
function connectKeeps(context, role, encryption) {
    const declared = context.account?.connectSends ?? new Map();
    return roleKeeps(context, role, prove/* CONNECT_NEEDS */.xl, { kind: 'connect', encryption, declared });
}
/** An instance may store here under several configurations, each with a key of its own. */
function everyUpload({ bucket }, { storage }, keeps) {
    const configs = storage.filter(({ BucketName }) => BucketName === bucket);
    const distinct = new Map(configs.map(({ EncryptionConfig }) => [JSON.stringify(EncryptionConfig), EncryptionConfig]));
    return every([...distinct.values()].map(config => keeps(encryptionOf(config))));
}
function encryptionOf(config) {
    if (config === undefined)
        return 'not-read';
    return config === null ? 'none' : { keyId: config.KeyId };
}
/** Whoever keeps one need is not denied everything; asking for one is much the cheaper question. */
function isCutOff({ proof, scope }, caller) {
    if (proof.keepsAccess(scope, caller, prove/* CONNECT_NEEDS */.xl.slice(0, 1)).kind === 'holds')
        return false;
    return proof.deniedEverything(scope, caller).kind === 'holds';
}
//# sourceMappingURL=connect.js.map
// EXTERNAL MODULE: ./lib/src/core/account/roles.js + 1 modules
var roles = __webpack_require__(3997);
;// CONCATENATED MODULE: ./lib/src/core/claims/deployer.js





/** Whoever applies, with exactly its `aws:userid`, may change the policy under the new one and under the live one. */
function deployerKeepsAccess({ account, proof, scope }) {
    if (account === undefined)
        return notAsked;
    const { book, live } = account;
    const deployer = deployerOf(book);
    if (deployer === undefined)
        return unknown(notKnown(book));
    const { name, caller } = deployer;
    const underNew = about((0,prose/* say */.cv) `The deployer ${name}`, proof.keepsAccess(scope, caller, prove/* POLICY_NEEDS */.DZ, prove/* OUR_CALLS */.PU));
    if (underNew.kind !== 'holds' || live.kind === 'absent')
        return underNew;
    if (live.kind === 'unreadable')
        return unknown((0,prose/* say */.cv) `The live policy could not be read: ${live.because}`);
    const underLive = live.file.proof().keepsAccess(scope, caller, prove/* POLICY_NEEDS */.DZ, prove/* OUR_CALLS */.PU);
    return about((0,prose/* say */.cv) `Under the live policy the deployer ${name}`, underLive);
}
function notKnown({ deployRoleNamed, facts }) {
    return deployRoleNamed
        ? (0,prose/* say */.cv) `It is not known who will apply: account ${facts.account} has no role like the deploy role that is named.`
        : (0,prose/* ours */.Od)('It is not known who will apply: no caller is known, and no deploy role is named.');
}
/** Who will apply: the named deploy role in any session, or else the caller with exactly its `aws:userid`. */
function deployerOf(book) {
    const { deployer, facts } = book;
    if (deployer !== undefined && deployer.RoleId !== (0,roles/* roleIdOf */.J_)(facts.caller)) {
        return { name: deployer.RoleName, caller: anySessionOf(deployer, facts) };
    }
    const caller = facts.caller;
    if (caller === undefined || (book.deployRoleNamed && deployer === undefined))
        return undefined;
    return { name: deployer?.RoleName ?? caller.Arn, caller: callerScope(caller.UserId, caller.Arn, facts, deployer) };
}
function callerScope(userid, arn, { account }, role) {
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
//# sourceMappingURL=deployer.js.map
;// CONCATENATED MODULE: ./lib/src/core/claims/known.js


/** Every listed id is a Connect role, an admin, the role that applies or plans, the account's root, or declared. */
function nobodyUnknownAdmitted({ account, admitted, file }) {
    if (account === undefined)
        return notAsked;
    const strangers = admitted.map(id => account.book.resolve(id)).filter(isUnknown);
    if (strangers.length === 0)
        return { kind: 'holds', by: file.lock?.statements ?? [] };
    return { kind: 'fails', because: describe(strangers) };
}
function isUnknown({ kind }) {
    return kind === 'other' || kind === 'unresolved' || kind === 'user';
}
function describe(strangers) {
    const named = (0,prose/* list */.p_)(strangers.map(({ id, name }) => (name === undefined ? id : `${id} (${name})`)));
    return strangers.length === 1
        ? (0,prose/* say */.cv) `${named} is on the list, and is neither a Connect role, nor an admin, nor the deployer, nor declared.`
        : (0,prose/* say */.cv) `${named} are on the list, and are neither Connect roles, nor admins, nor the deployer, nor declared.`;
}
//# sourceMappingURL=known.js.map
;// CONCATENATED MODULE: ./lib/src/core/claims/sealed.js


/**
 * Everybody who is not admitted is denied every S3 action on the bucket and on any object, in any context. Where the
 * settings spare AWS services, no Allow lets one in on behalf of another account.
 */
function sealed(context) {
    const { proof, scope } = context;
    const plain = proof.sealed({ ...scope, awsServices: false });
    if (plain.kind === 'holds' || scope.awsServices !== true)
        return plain;
    const spared = proof.sealed(scope);
    return spared.kind === 'holds' ? withoutStrangers(spared, context) : spared;
}
function withoutStrangers(verdict, context) {
    const open = allowsForServices(context).find(allow => !isPinned(allow.statement, context.known) && isServed(context, allow));
    if (open === undefined)
        return { ...verdict, assumed: SPARED };
    const { service, statement, request } = open;
    const name = statement.sid === undefined ? (0,prose/* say */.cv) `statement ${statement.index + 1}` : (0,prose/* say */.cv) `${statement.sid.value}`;
    return {
        kind: 'fails',
        because: (0,prose/* say */.cv) `The lock spares AWS services, and ${name} allows ${request.action} to ${service} whoever has it ask, another account too. Pin it with ${'aws:SourceAccount'} or ${'aws:SourceArn'}.`,
        witness: request,
    };
}
const SPARED = (0,prose/* ours */.Od)('the settings spare the calls that AWS services make as themselves');
//# sourceMappingURL=sealed.js.map
// EXTERNAL MODULE: ./lib/src/core/account/trust/callers.js
var callers = __webpack_require__(1873);
// EXTERNAL MODULE: ./lib/src/core/access/prove/dimensions.js
var dimensions = __webpack_require__(2369);
// EXTERNAL MODULE: ./lib/src/core/access/evaluate/conditions.js + 1 modules
var conditions = __webpack_require__(3377);
// EXTERNAL MODULE: ./lib/src/core/access/evaluate/outcome.js
var outcome = __webpack_require__(1411);
// EXTERNAL MODULE: ./lib/src/core/access/evaluate/wildcard.js
var wildcard = __webpack_require__(4125);
;// CONCATENATED MODULE: ./lib/src/core/account/trust/evaluate.js



/**
 * Decides one call: a Deny wins, and without an Allow nobody becomes the role (IAM User Guide, "Policy evaluation
 * logic"). Session tags and a source identity are asked for as permissions of their own.
 */
function evaluateAssume(trust, call, account) {
    const context = evaluate_contextOf(call, account);
    if (!isPossible(context))
        return { decision: 'refused', by: [] };
    const decisions = actionsOf(call, context).map(action => decide(trust, call.assumer, action, context));
    const worst = decisions.find(({ decision }) => decision === 'refused') ?? decisions.find(({ decision }) => decision === 'unknown');
    return worst ?? decisions[0] ?? { decision: 'refused', by: [] };
}
/** Every key of the call: what it says itself, and what follows from who calls. */
function evaluate_contextOf({ assumer, context }, account) {
    return new Map([...followingFrom(assumer), ['aws:resourceaccount', [account]], ...context]);
}
function followingFrom(assumer) {
    switch (assumer.kind) {
        case 'role':
        case 'user':
        case 'federated-user': {
            const type = { role: 'AssumedRole', user: 'User', 'federated-user': 'FederatedUser' }[assumer.kind];
            const name = assumer.arn.split('/').at(-1) ?? '';
            return [
                ['aws:principalarn', [assumer.arn]],
                ['aws:principalaccount', [assumer.account]],
                ['aws:principaltype', [type]],
                ['aws:principalisawsservice', ['false']],
                ...(assumer.kind === 'user' ? [['aws:username', [name]]] : []),
            ];
        }
        case 'service':
            return [
                ['aws:principalisawsservice', ['true']],
                ['aws:principalservicename', [assumer.service]],
                ['aws:principalservicenameslist', [assumer.service]],
            ];
        case 'token':
            return [
                ['aws:principalisawsservice', ['false']],
                ['aws:federatedprovider', [assumer.provider]],
            ];
        case 'any-token':
            return [['aws:principalisawsservice', ['false']]];
    }
}
/** Tag keys are those of the tags passed, and those that are passed on are among them. */
function isPossible(context) {
    const keys = (context.get('aws:tagkeys') ?? []).map(key => key.toLowerCase());
    const tags = [...context.keys()].filter(key => key.startsWith('aws:requesttag/')).map(key => key.slice(15));
    return tags.every(tag => keys.includes(tag));
}
function actionsOf({ action }, context) {
    const tags = ['aws:tagkeys', 'sts:transitivetagkeys'].some(key => context.has(key));
    const identity = context.has('sts:sourceidentity');
    return [action, ...(tags ? ['sts:TagSession'] : []), ...(identity ? ['sts:SetSourceIdentity'] : [])];
}
function decide({ policy }, assumer, action, context) {
    const judged = policy.statements.map(statement => ({
        statement,
        outcome: (0,outcome/* all */.Q7)([
            (0,outcome/* any */.bz)(statement.principal.entries.map(entry => namesCaller(entry, assumer))),
            namesAction(statement.action, action),
            ...statement.conditions.map(condition => (0,conditions/* explainCondition */.P)(condition, context, policy.version?.value).outcome),
        ]),
    }));
    const of = (effect, outcome) => judged
        .filter(each => each.statement.effect.value === effect && each.outcome === outcome)
        .map(each => each.statement);
    const [denied, perhapsDenied] = [of('Deny', 'match'), of('Deny', 'undecidable')];
    const [allowed, perhapsAllowed] = [of('Allow', 'match'), of('Allow', 'undecidable')];
    if (denied.length > 0)
        return { decision: 'refused', by: denied };
    if (perhapsDenied.length > 0)
        return { decision: 'unknown', by: perhapsDenied };
    if (allowed.length > 0)
        return { decision: 'allowed', by: allowed };
    if (perhapsAllowed.length > 0)
        return { decision: 'unknown', by: perhapsAllowed };
    return { decision: 'refused', by: [] };
}
function namesAction({ negated, patterns }, action) {
    const fits = (0,outcome/* any */.bz)(patterns.map(({ value }) => (0,outcome/* outcomeOf */.sG)((0,wildcard/* matches */.cK)((0,wildcard/* lowerCase */.gQ)((0,wildcard/* wildcards */.S)(value)), action.toLowerCase()))));
    return negated ? (0,outcome/* not */.AU)(fits) : fits;
}
function namesCaller({ kind, value }, assumer) {
    if (value.value === '*')
        return everyoneIs(assumer);
    switch (kind) {
        case 'Service':
            return (0,outcome/* outcomeOf */.sG)(assumer.kind === 'service' && assumer.service === value.value);
        case 'Federated':
            return (0,outcome/* outcomeOf */.sG)(assumer.kind === 'token' && assumer.provider === value.value);
        default:
            return (0,outcome/* outcomeOf */.sG)('account' in assumer && isNamedBy(assumer, value.value));
    }
}
/** Whether `"*"` lets in whoever comes with a token and no AWS principal, AWS does not say. */
function everyoneIs(assumer) {
    return assumer.kind === 'token' || assumer.kind === 'any-token' ? 'undecidable' : 'match';
}
function isNamedBy(assumer, written) {
    const parts = written.split(':');
    if (written === assumer.account || (parts[4] === assumer.account && parts[5] === 'root'))
        return true;
    if (assumer.kind !== 'role')
        return written === assumer.arn;
    const session = `assumed-role/${assumer.arn.split('/').at(-1)}/${assumer.session}`;
    return written === assumer.arn || (parts[2] === 'sts' && parts[4] === assumer.account && parts[5] === session);
}
//# sourceMappingURL=evaluate.js.map
// EXTERNAL MODULE: ./lib/src/core/account/trust/reading.js + 2 modules
var trust_reading = __webpack_require__(1613);
// EXTERNAL MODULE: ./lib/src/core/account/trust/search.js + 1 modules
var search = __webpack_require__(2454);
// EXTERNAL MODULE: ./lib/src/core/account/trust/services.js
var services = __webpack_require__(9841);
// EXTERNAL MODULE: ./lib/src/core/pattern/domain.js
var pattern_domain = __webpack_require__(833);
// EXTERNAL MODULE: ./lib/src/core/pattern/pattern.js
var pattern = __webpack_require__(6495);
// EXTERNAL MODULE: ./lib/src/core/account/trust/axes.js
var trust_axes = __webpack_require__(1680);
// EXTERNAL MODULE: ./lib/src/core/account/trust/keys.js
var keys = __webpack_require__(385);
// EXTERNAL MODULE: ./lib/src/core/account/trust/known.js
var trust_known = __webpack_require__(5330);
// EXTERNAL MODULE: ./lib/src/core/account/trust/model.js
var trust_model = __webpack_require__(5484);
;// CONCATENATED MODULE: ./lib/src/core/account/trust/shared-issuers.js
/** The day of AWS's page that the table follows (IAM User Guide, "Document history"). */
const SHARED_ISSUERS_AS_OF = '2026-05-12';
const chosen = { kind: 'chosen' };
const doubtful = { kind: 'doubtful' };
const digits = { kind: 'id', digits: true };
const id = { kind: 'id' };
function subject(before, ...ends) {
    return { kind: 'subject', forms: [{ before, ends }] };
}
const choosing = (claim) => ({ before: `${claim}:`, ends: [''], chosen: true });
/**
 * The subjects of GitHub Actions: the default forms, those with immutable ids, and those of a template, which begin
 * with any claim (GitHub Docs, "OpenID Connect reference"). A name has no `@` and no `/`.
 */
const GITHUB_SUBJECT = {
    kind: 'subject',
    forms: [
        { before: 'repo:', ends: ['/', '@'] },
        { before: 'repository_owner:', ends: [':', ''] },
        { before: 'repository_owner_id:', ends: [':', ''] },
        { before: 'repository:', ends: ['/'] },
        { before: 'repository_id:', ends: [':', ''] },
        { before: 'enterprise:', ends: [':', ''] },
        { before: 'enterprise_id:', ends: [':', ''] },
        ...['environment', 'ref', 'ref_type', 'head_ref', 'base_ref', 'workflow', 'workflow_ref', 'job_workflow_ref'].map(choosing),
        ...['actor', 'actor_id', 'event_name', 'context', 'runner_environment', 'sha', 'run_id'].map(choosing),
    ],
};
/** The GitHub claims that IAM has keys for (IAM User Guide, "Available keys for AWS OIDC federation"). */
const GITHUB_CLAIMS = {
    sub: GITHUB_SUBJECT,
    aud: chosen,
    repository: subject('', '/'),
    repository_id: digits,
    repository_owner_id: digits,
    enterprise_id: digits,
    job_workflow_ref: { kind: 'usable', forms: [{ before: '', ends: ['/'] }] },
    actor: chosen,
    actor_id: chosen,
    workflow: chosen,
    ref: chosen,
    environment: chosen,
};
/** Subjects that are told apart by one name, on issuers of any owner: Kubernetes, GitHub, GitLab, Terraform. */
const TENANT_SUBJECTS = [
    { before: 'system:serviceaccount:', ends: [':'] },
    { before: 'repo:', ends: ['/', '@'] },
    { before: 'project_path:', ends: ['/'] },
    { before: 'organization:', ends: [':'] },
];
const SHARED_ISSUERS = [
    {
        name: 'GitHub Actions',
        issuers: ['token.actions.githubusercontent.com'],
        control: 'sub',
        claims: GITHUB_CLAIMS,
        pinned: 'repo:acme/*',
    },
    {
        name: 'GitLab',
        issuers: ['gitlab.com'],
        control: 'sub',
        claims: {
            sub: subject('project_path:', '/'),
            aud: chosen,
            namespace_id: digits,
            project_id: digits,
            ref: chosen,
            ref_protected: chosen,
            user_login: doubtful,
            user_email: doubtful,
            user_access_level: chosen,
        },
        pinned: 'project_path:acme/*',
    },
    {
        name: 'HCP Terraform',
        issuers: ['app.terraform.io'],
        control: 'sub',
        claims: { sub: subject('organization:', ':'), aud: chosen },
        pinned: 'organization:acme:project:*',
    },
    {
        name: 'Buildkite',
        issuers: ['agent.buildkite.com'],
        control: 'sub',
        claims: {
            sub: subject('organization:', ':'),
            aud: chosen,
            organization_slug: id,
            organization_id: id,
            pipeline_slug: chosen,
            build_branch: chosen,
        },
        pinned: 'organization:acme:pipeline:*',
    },
    {
        name: 'Codefresh',
        issuers: ['oidc.codefresh.io'],
        control: 'sub',
        claims: { sub: subject('account:', ':'), aud: chosen },
        pinned: 'account:64f884faac2751b77ca7ab24:*',
    },
    {
        name: 'Scalr',
        issuers: ['scalr.io'],
        control: 'sub',
        claims: { sub: subject('account:', ':'), aud: chosen },
        pinned: 'account:acme:*',
    },
    {
        name: 'Upbound',
        issuers: ['proidc.upbound.io'],
        control: 'sub',
        claims: { sub: subject('mcp:', '/', ':'), aud: chosen },
        pinned: 'mcp:acme/*',
    },
    {
        name: 'Shisho Cloud',
        issuers: ['tokens.cloud.shisho.dev'],
        control: 'sub',
        claims: { sub: subject('job:', ':'), aud: chosen },
        pinned: 'job:acme:*',
    },
    {
        name: 'DVC Studio',
        issuers: ['studio.datachain.ai/api'],
        control: 'sub',
        claims: { sub: subject('credentials:', '/'), aud: chosen },
        pinned: 'credentials:acme/*',
    },
    {
        name: 'GitHub audit log streaming',
        issuers: ['oidc-configuration.audit-log.githubusercontent.com'],
        control: 'sub',
        claims: { sub: subject('https://github.com/', ''), aud: chosen },
        pinned: 'https://github.com/acme',
    },
    {
        name: 'GitHub Actions runners (vstoken)',
        issuers: ['vstoken.actions.githubusercontent.com'],
        control: 'sub',
        claims: { sub: subject('repo:', '/'), aud: chosen },
        pinned: 'repo:acme/*',
    },
    {
        name: 'IBM Turbonomic',
        issuers: [
            'rh-oidc.s3.us-east-1.amazonaws.com/22ejnvnnturfmt6km08idd0nt4hekbn7',
            'rh-oidc.s3.us-east-1.amazonaws.com/23e3sd27sju1hoou6ohfs68vbno607tr',
            'rh-oidc.s3.us-east-1.amazonaws.com/23ne21h005qjl3n33d8dui5dlrmv2tmg',
            'rh-oidc.s3.us-east-1.amazonaws.com/24jrf12m5dj7ljlfb4ta2frhrcoadm26',
            'oidc.op1.openshiftapps.com/2f785sojlpb85i7402pk3qogugim5nfb',
            'oidc.op1.openshiftapps.com/2c51blsaqa9gkjt0o9rt11mle8mmropu',
        ],
        control: 'sub',
        claims: { sub: subject('system:serviceaccount:', ':'), aud: chosen },
        pinned: 'system:serviceaccount:acme:*',
    },
    {
        name: 'Pulumi Cloud',
        issuers: ['api.pulumi.com/oidc'],
        control: 'aud',
        claims: { aud: id, sub: doubtful },
        pinned: 'acme',
    },
    {
        name: 'Vercel',
        issuers: ['oidc.vercel.com'],
        control: 'aud',
        claims: { aud: id, sub: subject('owner:', ':') },
        pinned: 'https://vercel.com/acme',
    },
    {
        name: 'sandboxes.cloud',
        issuers: ['sandboxes.cloud'],
        control: 'aud',
        claims: { aud: id, sub: doubtful },
        pinned: 'acme',
    },
    {
        name: 'Amazon Cognito',
        issuers: ['cognito-identity.amazonaws.com'],
        control: 'aud',
        claims: { aud: id, sub: id },
        pinned: 'us-east-1:12345678-abcd-abcd-abcd-1234567890ab',
    },
    {
        name: 'Microsoft Sentinel',
        issuers: [
            'sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d',
            'sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d/',
        ],
        control: 'sts:RoleSessionName',
        claims: {},
        pinned: 'MicrosoftSentinel_acme',
    },
];
/**
 * Built-in issuers whose applications anybody may sign in to: an application's id names nobody (IAM User Guide,
 * "Available keys for AWS OIDC federation").
 */
const PUBLIC_SIGN_IN = [
    {
        name: 'Google',
        issuers: ['accounts.google.com'],
        control: 'sub',
        claims: { sub: id, aud: chosen, oaud: chosen, email: doubtful, 'google/organization_number': digits },
        pinned: '115678901234567890123',
    },
    {
        name: 'Facebook',
        issuers: ['graph.facebook.com'],
        control: 'id',
        claims: { id, app_id: chosen },
        pinned: '100001234567890',
    },
    {
        name: 'Login with Amazon',
        issuers: ['www.amazon.com'],
        control: 'user_id',
        claims: { user_id: id, app_id: chosen, sub: id },
        pinned: 'amzn1.account.AEXAMPLE',
    },
];
//# sourceMappingURL=shared-issuers.js.map
;// CONCATENATED MODULE: ./lib/src/core/account/trust/tokens.js









const COGNITO = 'cognito-identity.amazonaws.com';
const tokens_doubtful = { kind: 'doubtful' };
/** The calls that strangers make with tokens of an issuer; none where the issuer is declared. */
function callsWithToken(model, provider, issuer, known) {
    const declared = (0,trust_known/* trustedTenants */.FS)(known, issuer);
    const { isShared, ruleOf } = issuerOf(issuer);
    if (declared === 'everyone' && !isShared)
        return [];
    // An issuer that serves everybody cannot be declared as a whole, but for the pools of this account.
    const tenants = declared === 'everyone' ? (issuer === COGNITO ? [OWN_POOL] : []) : declared;
    const fixed = new Map([
        ['aws:federatedprovider', (0,trust_axes/* certainly */.Cp)([provider])],
        ['aws:principalisawsservice', (0,trust_axes/* certainly */.Cp)(['false'])],
        ['aws:resourceaccount', (0,trust_axes/* certainly */.Cp)([known.account])],
    ]);
    const claims = claimAxes(model, { issuer, isShared, ruleOf }, tenants);
    const isClaim = (key) => key.startsWith(`${issuer.toLowerCase()}:`);
    const ofClaim = new Map([...fixed, ...[...model.keys.keys()].filter(isClaim).map(key => [key, []])]);
    return (0,callers/* variantsOf */.IM)(model).map(passes => ({
        assumer: { kind: 'token', provider, issuer },
        action: 'sts:AssumeRoleWithWebIdentity',
        passes,
        axes: [
            ...claims,
            ...(0,callers/* axesOf */.vj)(model, fixed, key => (ofClaim.has(key) ? NO_MATTER : (0,keys/* keyAxis */.v)(model, key, 'token', passes, known))),
        ],
    }));
}
const ALL = -1n;
const NO_MATTER = [{ surely: ALL, perhaps: ALL, certain: true, context: new Map() }];
function issuerOf(issuer) {
    const shared = [...SHARED_ISSUERS, ...PUBLIC_SIGN_IN].find(({ issuers }) => issuers.includes(issuer));
    if (shared !== undefined) {
        const isGitHub = shared.claims === GITHUB_CLAIMS;
        const ruleOf = (claim) => shared.claims[claim] ?? (isGitHub ? 'absent' : tokens_doubtful);
        return { issuer, isShared: Object.keys(shared.claims).length > 0, ruleOf };
    }
    if (/^oidc\.circleci\.com\/org\//.test(issuer)) {
        return {
            issuer,
            isShared: false,
            ruleOf: claim => (claim.endsWith('/project-id') ? { kind: 'id' } : subjectOr(claim)),
        };
    }
    return { issuer, isShared: false, ruleOf: subjectOr };
}
function subjectOr(claim) {
    return claim === 'sub' ? { kind: 'subject', forms: [...TENANT_SUBJECTS, WHOLE] } : tokens_doubtful;
}
/** Any subject at all, which names one holder. */
const WHOLE = { before: '', ends: [''] };
/** Whether an issuer of one owner has strangers among its holders, its trust policy does not say. */
function claimAxes(model, { issuer, isShared, ruleOf }, tenants) {
    const owner = [{ surely: ALL, perhaps: ALL, certain: isShared, context: new Map() }];
    const prefix = `${issuer}:`.toLowerCase();
    const asked = [...model.keys.keys()].filter(key => key.startsWith(prefix));
    const isOfPool = (key) => issuer === COGNITO && (key === POOL || key === SIGN_IN);
    const axes = asked
        .filter(key => !isOfPool(key))
        .map(key => (0,trust_axes/* axisOf */.L$)(model, key, claimValues(model, key, ruleOf(key.slice(prefix.length)), tenants)));
    return [owner, ...(issuer === COGNITO ? [poolAxis(model, tenants)] : []), ...axes];
}
/** Every token has a subject and an audience, and no page of AWS's says what a policy may make of that. */
const PERHAPS_ABSENT = { values: [], certain: false };
function claimValues(model, key, rule, tenants) {
    if (rule === 'absent')
        return [trust_axes/* ABSENT */.sj];
    const samples = (domain, except) => (0,trust_axes/* samplesOf */.lc)(model, key, domain, except);
    const isDeclared = (value) => tenants.includes(value);
    switch (rule.kind) {
        case 'chosen':
            return [...(0,trust_axes/* certainly */.Cp)(samples().filter(value => !isDeclared(value))), chosenAbsence(key)];
        case 'doubtful':
            return [trust_axes/* ABSENT */.sj, ...(0,trust_axes/* doubtfully */.hj)(samples().filter(value => !isDeclared(value)))];
        case 'id': {
            const named = [...namedValues(model, key), ...tenants];
            const domain = rule.digits === true ? [(0,pattern_domain/* some */.zN)(pattern_domain/* DIGITS */.x5, 1, '4444')] : undefined;
            return [...(0,trust_axes/* certainly */.Cp)(samples(domain).filter(value => !named.includes(value))), PERHAPS_ABSENT];
        }
        case 'subject':
            return [...(0,trust_axes/* certainly */.Cp)(strangers(model, key, rule.forms, tenants)), PERHAPS_ABSENT];
        case 'usable': {
            const own = strangers(model, key, rule.forms, tenants);
            return [...(0,trust_axes/* certainly */.Cp)(own), ...(0,trust_axes/* doubtfully */.hj)(samples().filter(value => !isDeclared(value))), trust_axes/* ABSENT */.sj];
        }
    }
}
/** Subjects of every form that no tenant has whom the policy names. */
function strangers(model, key, forms, tenants) {
    const except = forms.flatMap(form => knownSubjects(model, key, form, tenants));
    return forms.flatMap(form => domainsOf(form).flatMap(domain => (0,trust_axes/* samplesOf */.lc)(model, key, domain, form.chosen === true ? [] : except)));
}
function chosenAbsence(key) {
    return key.endsWith(':aud') ? PERHAPS_ABSENT : trust_axes/* ABSENT */.sj;
}
const NAME_LETTERS = [
    [97, 122],
    [65, 90],
    [48, 57],
    [45, 46],
    [95, 95],
];
/** The subjects of one form, one domain for each way in which the tenant's name ends. */
function domainsOf({ before, ends, chosen }) {
    if (chosen === true)
        return [[...(0,pattern_domain/* word */.Vm)(before), (0,pattern_domain/* some */.zN)(pattern_domain/* ANYTHING */.n0, 1, 'anything')]];
    if (before === '' && ends.includes(''))
        return [[(0,pattern_domain/* some */.zN)(pattern_domain/* ANYTHING */.n0, 1, 'somebody-else')]];
    return ends.map(end => {
        const rest = end === '' ? [] : [...(0,pattern_domain/* word */.Vm)(end), (0,pattern_domain/* some */.zN)(pattern_domain/* ANYTHING */.n0, 0, 'anything')];
        return [...(0,pattern_domain/* word */.Vm)(before), (0,pattern_domain/* some */.zN)(NAME_LETTERS, 1, 'somebody-else'), ...rest];
    });
}
/** Nobody can have the name of another tenant in other letters. */
const IGNORING_CASE = { ignoreCase: true };
function knownSubjects(model, key, form, tenants) {
    if (form.chosen === true)
        return [];
    const spelledOut = [...valuesOf(model, key), ...tenants].flatMap(text => tenantIn(text, form) ?? []);
    const names = [...spelledOut, ...tenants];
    const begun = form.ends
        .filter(end => end !== '')
        .flatMap(end => names.map(name => (0,pattern/* globFrom */.JF)([...(0,pattern/* codesOf */.MZ)(form.before + name + end), pattern/* STAR */.Vw], IGNORING_CASE)));
    const whole = form.ends.includes('') ? [...namedValues(model, key), ...tenants.map(name => form.before + name)] : [];
    const exact = [...whole, ...tenants].map(text => (0,pattern/* literalOf */.Zc)(text, IGNORING_CASE));
    return [...begun, ...exact];
}
/** The tenant that a text spells out up to what closes its name. */
function tenantIn(text, { before, ends }) {
    if (!text.startsWith(before))
        return undefined;
    const [name = ''] = /^[\w.-]*/.exec(text.slice(before.length)) ?? [];
    const after = text.slice(before.length + name.length);
    return name !== '' && ends.some(end => (end === '' ? after === '' : after.startsWith(end))) ? name : undefined;
}
function valuesOf(model, key) {
    return conditionsOn(model, key).flatMap(({ values }) => values.map(({ value }) => value));
}
/** The values of a key that are written without a wildcard, or under an operator that has none. */
function namedValues(model, key) {
    return conditionsOn(model, key).flatMap(({ operator, values }) => {
        const wild = /Like$|^Arn/.test((0,operators/* readOperator */.Tp)(operator.value)?.base ?? '');
        return values.map(({ value }) => value).filter(value => !(wild && /[*?]/.test(value)));
    });
}
function conditionsOn({ statements }, key) {
    const conditions = statements.flatMap(({ statement }) => statement.conditions);
    return conditions.filter(condition => condition.key.value.toLowerCase() === key);
}
const POOL = `${COGNITO}:aud`;
const SIGN_IN = `${COGNITO}:amr`;
const GUEST = 'unauthenticated';
/** Stands for every pool of the account, where a policy asks for none. */
const OWN_POOL = 'us-east-1:own-pool';
/**
 * Identities of a Cognito pool. Signed-in users of a pool that the policy names are known; its guests are everybody,
 * where the pool has guests. STS turns away other accounts' pools only where no `aud` is tested (Amazon Cognito
 * Developer Guide, "IAM roles").
 */
function poolAxis(model, tenants) {
    const [asksPool, asksGuests] = [model.keys.has(POOL), model.keys.has(SIGN_IN)];
    const named = namedValues(model, POOL);
    const pools = asksPool ? [...new Set([...(0,trust_axes/* samplesOf */.lc)(model, POOL), ...named])] : [OWN_POOL];
    const signedIn = ['authenticated', ...namedValues(model, SIGN_IN).filter(value => !value.includes('authenticated'))];
    return pools
        .filter(pool => !tenants.includes(pool))
        .flatMap(pool => {
        const guests = pointOf(model, pool, [GUEST], named.includes(pool) ? asksGuests : asksPool);
        return named.includes(pool) ? [guests] : [pointOf(model, pool, signedIn, asksPool), guests];
    });
}
function pointOf(model, pool, amr, certain) {
    const [ofPool, ofUser] = [(0,trust_model/* masksOf */.JF)(model, POOL, [pool]), (0,trust_model/* masksOf */.JF)(model, SIGN_IN, amr)];
    return {
        surely: ofPool.surely & ofUser.surely,
        perhaps: ofPool.perhaps & ofUser.perhaps,
        certain,
        context: new Map([
            [POOL, [pool]],
            [SIGN_IN, amr],
        ]),
    };
}
/** Calls with a token of any issuer: AWS does not say whether a policy that names everybody lets them in. */
function callsWithAnyToken(model, known) {
    const fixed = new Map([['aws:principalisawsservice', (0,trust_axes/* certainly */.Cp)(['false'])]]);
    const actions = ['sts:AssumeRoleWithWebIdentity', 'sts:AssumeRoleWithSAML'];
    return actions.flatMap(action => (0,callers/* variantsOf */.IM)(model).map(passes => ({
        assumer: { kind: 'any-token' },
        action,
        passes,
        axes: (0,callers/* axesOf */.vj)(model, fixed, key => /^(aws|sts):/.test(key)
            ? (0,keys/* keyAxis */.v)(model, key, 'token', passes, known)
            : (0,trust_axes/* axisOf */.L$)(model, key, [trust_axes/* ABSENT */.sj, ...(0,trust_axes/* setsOf */.Nc)(key, (0,trust_axes/* doubtfully */.hj)((0,trust_axes/* samplesOf */.lc)(model, key)))])),
    })));
}
//# sourceMappingURL=tokens.js.map
;// CONCATENATED MODULE: ./lib/src/core/account/trust/decide.js








/** Decides one trust policy by itself; the roles that it names are another question. */
function decideTrust(document, known) {
    const reading = (0,trust_reading/* trustOf */.A)({ AssumeRolePolicyDocument: document }, known);
    if (reading.kind === 'refused')
        return { kind: 'unknown', because: reading.because };
    try {
        return decide_decide(reading, known);
    }
    catch (error) {
        if (error instanceof dimensions/* TooManyClasses */.aB)
            return { kind: 'unknown', because: TOO_MANY };
        throw error;
    }
}
const TOO_MANY = (0,prose/* ours */.Od)('The trust policy tells more kinds of calls apart than can be looked at one by one.');
function decide_decide({ trust, model }, known) {
    const surely = strangersCall(model, known, 'surely');
    if (surely !== undefined)
        return confirmed(trust, surely, known);
    const perhaps = strangersCall(model, known, 'perhaps');
    if (perhaps !== undefined)
        return { kind: 'unknown', because: dependsOn(model, perhaps), found: perhaps };
    const doubtful = trust.statements.find(({ statement }) => isDoubtfulAction(statement.action));
    if (doubtful === undefined)
        return { kind: 'holds' };
    return {
        kind: 'unknown',
        because: (0,prose/* ours */.Od)('AWS does not say whether a trust policy may name all actions, or all but some.'),
    };
}
/** No call is shown that the evaluator does not let through as well. */
function confirmed(trust, found, known) {
    if (evaluateAssume(trust, found.call, known.account).decision === 'allowed')
        return { kind: 'fails', found };
    return { kind: 'unknown', because: (0,prose/* ours */.Od)('The decision and its check disagree about the trust policy.'), found };
}
function isDoubtfulAction(action) {
    return action.negated || action.patterns.some(({ value }) => value === '*');
}
/** The first call of any stranger, those whom the policy does not name before those whom it names. */
function strangersCall(model, known, certainty) {
    const calls = [...callsOfStrangers(model, known)];
    return firstOf(calls, each => (0,search/* findCall */.G)(model, each, certainty)) ?? byService(model, known, certainty);
}
function* callsOfStrangers(model, known) {
    const allows = model.statements.filter(statement => statement.allows);
    if (allows.some(({ principals }) => principals.some(({ kind }) => OPEN_TO_PRINCIPALS.has(kind)))) {
        for (const stranger of (0,callers/* strangersOf */.r5)(model, known))
            yield* (0,callers/* callsOf */.p9)(model, stranger, known);
    }
    for (const principal of new Map(allows.flatMap(({ principals }) => principals.map(asEntry))).values()) {
        if (principal.kind === 'oidc')
            yield* callsWithToken(model, principal.provider, principal.issuer, known);
        if (principal.kind === 'everyone')
            yield* callsWithAnyToken(model, known);
    }
}
const OPEN_TO_PRINCIPALS = new Set([
    'everyone',
    'account',
    'role',
    'user',
    'session',
    'federated-user',
]);
function asEntry(principal) {
    return [JSON.stringify(principal), principal];
}
/** A service is known by its name, unless a statement lets it in for a foreign account alone. */
function byService(model, known, certainty) {
    const allows = model.statements.filter(statement => statement.allows && (0,search/* covers */.h)(statement, 'sts:AssumeRole'));
    return firstOf(allows, statement => {
        const only = (other) => other.bit === statement.bit;
        return firstOf((0,services/* servicesOf */.Yj)(model, statement), service => {
            const forKnown = (0,services/* callsForKnown */.AN)(model, service, known);
            if (firstOf(forKnown, calls => (0,search/* findCall */.G)(model, calls, 'perhaps', only)) !== undefined)
                return undefined;
            return firstOf((0,services/* callsForStrangers */.q_)(model, service, known), calls => (0,search/* findCall */.G)(model, calls, certainty, only));
        });
    });
}
function firstOf(items, find) {
    for (const item of items) {
        const found = find(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function dependsOn({ doubts }, { by }) {
    const [doubt] = doubts;
    if (doubt !== undefined)
        return (0,prose/* say */.cv) `The answer depends on ${doubt}.`;
    return (0,prose/* say */.cv) `Statement ${by.index + 1} lets in somebody of whom the trust policy does not say who it is.`;
}
//# sourceMappingURL=decide.js.map
;// CONCATENATED MODULE: ./lib/src/core/account/trust/chain.js





/**
 * Decides a role with the roles of the account that its trust policy names, each by its own trust policy. A circle of
 * roles lets in nobody by itself. The shortest way of a stranger counts; else what is not known; else it holds.
 */
function decideRole(role, known) {
    let unknown;
    const ways = [[role]];
    const seen = new Set([role]);
    for (const way of ways) {
        const [first = role] = way;
        const verdict = { ...decideTrust(first.AssumeRolePolicyDocument, known), way };
        if (verdict.kind === 'fails')
            return verdict;
        if (verdict.kind === 'unknown')
            unknown ??= verdict;
        for (const next of rolesNamed(first, known)) {
            if (!seen.has(next))
                ways.push([next, ...way]);
            seen.add(next);
        }
    }
    return unknown ?? { kind: 'holds', way: [role] };
}
/** The roles of the account that a trust policy lets in by name. */
function rolesNamed(role, known) {
    const reading = (0,trust_reading/* trustOf */.A)(role, known);
    if (reading.kind === 'refused')
        return [];
    const { model } = reading;
    const naming = model.statements.filter(statement => statement.allows && (0,search/* covers */.h)(statement, 'sts:AssumeRole'));
    return known.roles.filter(other => other.Arn !== role.Arn &&
        naming.some(statement => isNamed(statement, other, known) && letsIn(model, statement, other, known)));
}
/** By its ARN, or by a condition that asks for it; the account alone names nobody, for there the IAM policies decide. */
function isNamed(statement, role, known) {
    return statement.principals.some(principal => isIts(principal, role, known) || asksFor(statement, principal, role, known));
}
function isIts(principal, role, { account }) {
    if (principal.kind === 'role')
        return principal.arn === role.Arn;
    return principal.kind === 'session' && principal.account === account && principal.role === role.RoleName;
}
function asksFor({ statement }, principal, role, { account }) {
    const isAccount = principal.kind === 'account' && principal.account === account;
    if (!isAccount && principal.kind !== 'everyone')
        return false;
    const asked = statement.conditions.filter(({ key, operator }) => key.value.toLowerCase() === 'aws:principalarn' &&
        /^(String|Arn)(Equals|Like)/.test((0,operators/* readOperator */.Tp)(operator.value)?.base ?? ''));
    return isAccount ? asked.some(({ values }) => values.some(({ value }) => value === role.Arn)) : asked.length > 0;
}
function letsIn(model, statement, { Arn, RoleId }, known) {
    const sessions = statement.principals.flatMap(principal => (principal.kind === 'session' ? [principal.session] : []));
    return ['session', ...sessions].some(session => (0,callers/* callsOf */.p9)(model, { kind: 'role', account: known.account, arn: Arn, session }, known, RoleId).some(calls => (0,search/* findCall */.G)(model, calls, 'perhaps', ({ bit }) => bit === statement.bit) !== undefined));
}
//# sourceMappingURL=chain.js.map
;// CONCATENATED MODULE: ./lib/src/core/account/trust/declare.js




/** More strangers than this are no list that anybody would declare one by one. */
const MOST = 20;
/**
 * The declarations with which the claim would hold for a role; none where no declaration helps, because the policy lets
 * in everybody, or tenants whose names it does not spell out.
 */
function declarationsFor(role, known) {
    const found = [];
    let current = known;
    while (found.length < MOST) {
        const verdict = decideRole(role, current);
        if (verdict.kind === 'holds')
            return found;
        const next = declarationOf(verdict, current);
        if (next === undefined || found.some(other => isSame(other, next)))
            return [];
        found.push(next);
        current = declared(current, next);
    }
    return [];
}
function isSame(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}
/** What is known once a declaration is made. */
function declared(known, { organization, ...entry }) {
    if (organization !== undefined)
        return { ...known, organization };
    return { ...known, trusted: [...known.trusted, { ...entry, owner: '', why: '' }] };
}
function declarationOf(verdict, known) {
    const { found, way } = verdict;
    if (found === undefined)
        return undefined;
    const { assumer, context } = found.call;
    const organization = context.get('aws:principalorgid')?.[0] ?? context.get('aws:sourceorgid')?.[0];
    if (organization !== undefined && known.organization === undefined)
        return { organization };
    switch (assumer.kind) {
        case 'role':
        case 'user':
        case 'federated-user':
            return principalOf(found, assumer, spelledOut(way[0], known));
        case 'service': {
            const source = context.get('aws:sourceaccount')?.[0] ?? context.get('aws:sourcearn')?.[0]?.split(':')[4];
            return source === undefined || !spelledOut(way[0], known).includes(source) ? undefined : { account: source };
        }
        case 'token':
            return declare_issuerOf(assumer.issuer, found, way[0]);
        case 'any-token':
            return undefined;
    }
}
function spelledOut(role, known) {
    const reading = role === undefined ? undefined : (0,trust_reading/* trustOf */.A)(role, known);
    return reading?.kind === 'read' ? (0,callers/* namedAccounts */.SD)(reading.model) : [];
}
/** The one principal where the policy names it, else its account; nobody whom the policy does not name. */
function principalOf({ by, call }, { account, arn }, accounts) {
    const written = by.principal.entries.map(({ value }) => value.value);
    const session = call.assumer.kind === 'role' ? call.assumer.session : '';
    const ofSession = written.find(text => text.split(':')[4] === account && text.endsWith(`/${arn.split('/').at(-1)}/${session}`));
    const named = written.find(text => text === arn) ?? ofSession;
    if (named !== undefined)
        return { arn: named };
    return accounts.includes(account) ? { account } : undefined;
}
/**
 * An issuer of one owner is declared as a whole; of one that serves many, only a tenant is, where the policy names one
 * that its issuer does not vouch for.
 */
function declare_issuerOf(issuer, { call }, role) {
    const shared = [...SHARED_ISSUERS, ...PUBLIC_SIGN_IN].find(({ issuers }) => issuers.includes(issuer));
    if (shared === undefined || Object.keys(shared.claims).length === 0)
        return { issuer };
    const text = JSON.stringify(role?.AssumeRolePolicyDocument ?? '');
    const claims = shared.claims === GITHUB_CLAIMS ? ['job_workflow_ref'] : ['aud', 'app_id', 'oaud'];
    const isPublic = PUBLIC_SIGN_IN.includes(shared) || shared.claims === GITHUB_CLAIMS || issuer.startsWith('cognito-');
    const tenant = claims
        .flatMap(claim => call.context.get(`${issuer}:${claim}`) ?? [])
        .find(value => text.includes(value));
    if (tenant !== undefined && isPublic)
        return { issuer, tenant };
    return issuer.startsWith('cognito-') && !text.includes(`${issuer}:aud`) ? { issuer } : undefined;
}
//# sourceMappingURL=declare.js.map
// EXTERNAL MODULE: ./lib/src/core/access/prove/describe.js
var prove_describe = __webpack_require__(4885);
;// CONCATENATED MODULE: ./lib/src/core/account/trust/describe.js


/** Why a role does not keep strangers out: the call, the statement that lets it in, and the roles on the way. */
function verdictWords(verdict) {
    switch (verdict.kind) {
        case 'holds':
            return (0,prose/* ours */.Od)('no stranger can become it');
        case 'fails':
            return (0,prose/* say */.cv) `${callWords(verdict.found)}${wayWords(verdict.way)}`;
        case 'unknown':
            return (0,prose/* say */.cv) `${verdict.because}${wayWords(verdict.way)}`;
    }
}
/** "`sts:AssumeRole` by the role `arn:…` of account `444455556666` is let in by statement 1". */
function callWords({ call, by }) {
    const keys = [...call.context].map(([key, values]) => (0,prose/* say */.cv) `${key} = ${(0,prose/* list */.p_)(values)}`);
    const when = keys.length === 0 ? (0,prose/* ours */.Od)('') : (0,prose/* say */.cv) ` with ${(0,prose/* join */.fj)(keys, ' and ')}`;
    return (0,prose/* say */.cv) `${call.action} by ${assumerWords(call.assumer)}${when} is let in by ${(0,prove_describe/* statementWords */.Zr)(by)}.`;
}
function assumerWords(assumer) {
    switch (assumer.kind) {
        case 'role':
            return (0,prose/* say */.cv) `the role ${assumer.arn}`;
        case 'user':
            return (0,prose/* say */.cv) `the user ${assumer.arn}`;
        case 'federated-user':
            return (0,prose/* say */.cv) `the federated user ${assumer.arn}`;
        case 'service':
            return (0,prose/* say */.cv) `the AWS service ${assumer.service}`;
        case 'token':
            return (0,prose/* say */.cv) `a token of ${assumer.issuer}`;
        case 'any-token':
            return (0,prose/* ours */.Od)('a token of any issuer');
    }
}
function wayWords(way) {
    if (way.length < 2)
        return (0,prose/* ours */.Od)('');
    const names = way.map(({ RoleName }) => (0,prose/* say */.cv) `${RoleName}`);
    return (0,prose/* say */.cv) ` From there the way goes ${(0,prose/* join */.fj)(names, ' → ')}, because each trusts the one before.`;
}
/** What to write into the configuration, where that makes the claim hold. */
function declarationWords(declarations) {
    if (declarations.length === 0)
        return (0,prose/* ours */.Od)('');
    const organization = declarations.flatMap(each => each.organization ?? []);
    const entries = declarations.filter(each => each.organization === undefined).map(entryLine);
    const parts = [
        ...organization.map(id => (0,prose/* say */.cv) `${`organization: ${id}`}`),
        ...(entries.length === 0 ? [] : [(0,prose/* say */.cv) `under ${'trusted:'} ${(0,prose/* list */.p_)(entries)}`]),
    ];
    return (0,prose/* say */.cv) ` If that is right, write into the configuration ${(0,prose/* join */.fj)(parts, ', and ')}.`;
}
/** One entry of `trusted`, in one line of YAML. */
function entryLine({ account, arn, issuer, tenant }) {
    const fields = Object.entries({ account, arn, issuer, tenant }).filter(([, value]) => value !== undefined);
    const all = [...fields, ['owner', 'who answers for it'], ['why', 'what it is for']];
    return `- { ${all.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ')} }`;
}
/** The same as lines of a file, which hold once an owner and a reason stand in them. */
function declarationLines(declarations) {
    const organizations = declarations.flatMap(({ organization }) => organization ?? []);
    const entries = declarations.filter(({ organization }) => organization === undefined);
    return [
        ...organizations.map(organization => `organization: ${organization}`),
        ...(entries.length === 0 ? [] : ['trusted:', ...entries.map(entry => `  ${entryLine(entry)}`)]),
    ];
}
//# sourceMappingURL=describe.js.map
;// CONCATENATED MODULE: ./lib/src/core/claims/strangers.js






/**
 * Nobody outside the known can become a listed role of the account, by its trust policy or by those of the roles that
 * it trusts. Declared ids of other accounts, users and root are not asked about: their owners answer for them.
 */
function noStrangerCanAssume(context) {
    if (context.account === undefined)
        return notAsked;
    const { known } = context.account.book;
    const verdicts = admittedRoles(context).map(role => keepsStrangersOut(role, known));
    return verdicts.length === 0 ? { kind: 'holds', by: [] } : every(verdicts);
}
function keepsStrangersOut(role, known) {
    const verdict = decideRole(role, known);
    if (verdict.kind === 'holds')
        return { kind: 'holds', by: [] };
    const how = (0,prose/* say */.cv) `${verdictWords(verdict)}${declarationWords(declarationsFor(role, known))}`;
    if (verdict.kind === 'fails')
        return { kind: 'fails', because: (0,prose/* say */.cv) `A stranger can become ${role.RoleName}: ${how}` };
    return { kind: 'unknown', because: (0,prose/* say */.cv) `Whether a stranger can become ${role.RoleName} is not known. ${how}` };
}
//# sourceMappingURL=strangers.js.map
;// CONCATENATED MODULE: ./lib/src/core/claims/index.js








const DECIDED = {
    sealed: sealed,
    'connect-keeps-access': connectKeepsAccess,
    'admins-keep-access': adminsKeepAccess,
    'deployer-keeps-access': deployerKeepsAccess,
    'nobody-unknown-admitted': nobodyUnknownAdmitted,
    'no-stranger-can-assume': noStrangerCanAssume,
};
/** Decides every claim, in their order. */
function claimsOf(question) {
    const context = contextOf(question);
    return claim/* CLAIMS */.I.map(claim => ({ claim, verdict: DECIDED[claim](context) }));
}
/** The claim `deployer-keeps-access` alone: under the policy in question and under the live one. */
function deployerClaim(question) {
    return deployerKeepsAccess(contextOf(question));
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 3661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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

/***/ 7641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ changesBetween)
/* harmony export */ });
/* harmony import */ var _policy_describe_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50);
/* harmony import */ var _policy_meaning_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1428);
/* harmony import */ var _policy_spelling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2529);
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3381);




/**
 * What the desired policy has that the live one has not, and the other way round: ids of the lock one by one, every
 * other statement as a whole. Order, Sids, spelling and how statements are split are no change.
 */
function changesBetween(live, desired, arnOf) {
    const before = live === undefined ? NOTHING : partsOf(live);
    const after = partsOf(desired);
    const spelling = (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .commonSpelling */ .GH)((live ?? desired).policy, desired.policy, arnOf);
    const missing = (from, than, kind) => {
        const known = (0,_policy_meaning_js__WEBPACK_IMPORTED_MODULE_1__/* .grantsOf */ .Rr)(than.statements.map(({ shape }) => shape), spelling);
        const ids = [...from.ids].filter(id => !than.ids.has(id)).map(id => (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${id} on the lock's list`);
        const others = from.statements.filter(({ shape }) => !(0,_policy_meaning_js__WEBPACK_IMPORTED_MODULE_1__/* .include */ .Vz)(known, shape, spelling)).map(({ what }) => what);
        return [...ids, ...others].map(what => ({ kind, what }));
    };
    return [...missing(before, after, 'removed'), ...missing(after, before, 'added')];
}
const NOTHING = { ids: new Set(), statements: [] };
function partsOf({ lock, policy }) {
    const statements = policy.statements.map((statement) => {
        const isLock = lock?.statements.includes(statement) ?? false;
        const name = isLock ? (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('the lock: ') : (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('');
        return { shape: isLock ? withoutList(statement) : statement, what: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${name}${(0,_policy_describe_js__WEBPACK_IMPORTED_MODULE_3__/* .describeStatement */ .Z)(statement)}` };
    });
    return { ids: new Set(lock?.values.map(({ value }) => value)), statements };
}
function withoutList(statement) {
    return {
        ...statement,
        conditions: statement.conditions.map(condition => condition.key.value.toLowerCase() === 'aws:userid' ? { ...condition, values: [] } : condition),
    };
}
//# sourceMappingURL=compare.js.map

/***/ }),

/***/ 7298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qb: () => (/* reexport */ EVERYONE_ELSE),
  bJ: () => (/* binding */ planFor)
});

// UNUSED EXPORTS: ACCESS_KINDS, livePrint

// EXTERNAL MODULE: ./lib/src/core/policy/describe.js
var describe = __webpack_require__(50);
// EXTERNAL MODULE: ./lib/src/core/policy/meaning.js
var policy_meaning = __webpack_require__(1428);
// EXTERNAL MODULE: ./lib/src/core/policy/spelling.js
var policy_spelling = __webpack_require__(2529);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(3381);
// EXTERNAL MODULE: ./lib/src/core/plan/compare.js
var compare = __webpack_require__(7641);
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
// EXTERNAL MODULE: ./lib/src/core/lock/find.js
var find = __webpack_require__(4291);
;// CONCATENATED MODULE: ./lib/src/core/plan/dropped.js




/** What tells a statement from others in a plan and in a consent: its meaning, whatever its spelling. */
function digestOf({ policy }, statement) {
    return digest((0,policy_meaning/* meaningOf */.Pr)({ ...policy, statements: [statement] }));
}
/** Whether somebody agreed to lose this statement. */
function isConsented(live, statement, consents) {
    const { sid } = statement;
    return consents.some(consent => {
        if (consent.digest !== undefined)
            return consent.digest === digestOf(live, statement);
        return consent.sid !== undefined && consent.sid === sid?.value;
    });
}
/**
 * The statements of the live policy that would be gone: those that the desired policy has not, but for the lock, which
 * is what a plan replaces, and for a Deny of which the desired policy certainly denies all that it denies.
 */
function droppedStatements(scope, live, desired, arnOf) {
    const spelling = (0,policy_spelling/* commonSpelling */.GH)(live.policy, desired.policy, arnOf);
    const kept = (0,policy_meaning/* grantsOf */.Rr)(desired.policy.statements, spelling);
    const foreign = live.policy.statements.filter(statement => !(0,policy_meaning/* include */.Vz)(kept, statement, spelling));
    if (foreign.length === 0)
        return [];
    const lock = standingLock(scope, live);
    const asked = { ...scope, admitted: [] };
    const isKept = (statement) => statement.effect.value === 'Deny' && desired.proof().deniesAllOf(asked, statement, live.policy.version?.value);
    return foreign.filter(statement => !lock.includes(statement) && !isKept(statement));
}
/**
 * The lock of a policy that stands: the smallest set of Denies that seals the bucket together. Where none does, the
 * Denies that ask for nothing but who calls were meant to, and a lock takes their place.
 */
function standingLock(scope, live) {
    const admitted = live.lock?.admitted ?? [];
    const sealed = live.proof().sealed({ ...scope, admitted, awsServices: true });
    if (sealed.kind === 'holds')
        return sealed.by;
    return live.policy.statements.filter(isAboutCallers);
}
function isAboutCallers({ effect, principal, conditions }) {
    const names = principal.negated || conditions.length > 0;
    return effect.value === 'Deny' && names && conditions.every(({ key }) => (0,find/* namesCaller */.gP)(key.value));
}
//# sourceMappingURL=dropped.js.map
// EXTERNAL MODULE: ./lib/src/core/access/caller.js
var caller = __webpack_require__(8936);
;// CONCATENATED MODULE: ./lib/src/core/plan/reach.js

/** The kinds of access that a plan tells apart, each with the action that stands for it. */
const NEEDS = {
    read: { action: 's3:GetObject', on: 'object' },
    write: { action: 's3:PutObject', on: 'object' },
    delete: { action: 's3:DeleteObject', on: 'object' },
    list: { action: 's3:ListBucket', on: 'bucket' },
    'change-policy': { action: 's3:PutBucketPolicy', on: 'bucket' },
};
const ACCESS_KINDS = Object.keys(NEEDS);
/** Everybody who is on no list, in lists of who gains and who loses. */
const EVERYONE_ELSE = { id: '*', kind: 'other', name: 'everyone else' };
/** As {@link EVERYONE_ELSE}, where it is not just anybody who gets in. */
const SOMEBODY_ELSE = { id: '*', kind: 'other', name: 'somebody who is not on the list' };
/** What a policy does not keep from the ids, and from everybody else. Access of which nobody knows counts as kept. */
function reachOf(scope, file, ids, resolve) {
    const listed = { ...scope, admitted: ids };
    const reach = new Map();
    for (const id of ids) {
        const access = file === undefined ? ACCESS_KINDS : accessOf(file, listed, id);
        reach.set(keyOf(id), { access: new Set(access), who: resolve(id) });
    }
    return reach.set('*', file === undefined ? { access: new Set(ACCESS_KINDS), who: EVERYONE_ELSE } : others(file, listed));
}
/** Who gets what by the second policy that the first did not give. */
function gained(before, after) {
    return [...after].flatMap(([key, { access, who }]) => {
        const known = before.get(key)?.access ?? new Set();
        const more = [...access].filter(kind => !known.has(kind));
        if (more.length === 0)
            return [];
        return [more.length === ACCESS_KINDS.length ? who : { ...who, access: more }];
    });
}
/** The name of an id in a plan: a pinned session is another than the role's others. */
function keyOf(id) {
    return id.kind === 'role' && id.session !== '*' ? `${id.id}:${id.session.name}` : id.id;
}
function accessOf(file, scope, id) {
    const keeps = (needs) => file.proof().keepsAccess(scope, (0,caller/* callerOf */.$)(id), needs).kind !== 'fails';
    return keeps(Object.values(NEEDS)) ? ACCESS_KINDS : ACCESS_KINDS.filter(kind => keeps([NEEDS[kind]]));
}
function others(file, scope) {
    const all = file.proof().sealed(scope);
    if (all.kind === 'holds')
        return { access: new Set(), who: EVERYONE_ELSE };
    const open = ACCESS_KINDS.flatMap(kind => {
        const verdict = file.proof().sealed(scope, NEEDS[kind]);
        return verdict.kind === 'holds' ? [] : [{ kind, anybody: isOpenToAnybody(verdict) }];
    });
    const who = open.every(({ anybody }) => anybody) ? EVERYONE_ELSE : SOMEBODY_ELSE;
    return { access: new Set(open.map(({ kind }) => kind)), who };
}
function isOpenToAnybody(verdict) {
    return verdict.kind === 'fails' && verdict.witness?.caller.kind === 'anonymous';
}
//# sourceMappingURL=reach.js.map
;// CONCATENATED MODULE: ./lib/src/core/plan/plan.js









/** Plans one bucket. `live` is `undefined` where the bucket has no policy. */
function planFor(scope, live, desired, resolve, consents = []) {
    const arnOf = id => resolve({ kind: 'role', id, session: '*' }).arn;
    const spelling = (0,policy_spelling/* commonSpelling */.GH)((live ?? desired).policy, desired.policy, arnOf);
    const meaning = (file) => (spelling === undefined ? file.meaning() : (0,policy_meaning/* meaningOf */.Pr)(file.policy, spelling));
    const after = meaning(desired);
    const before = live && meaning(live);
    const ids = unique([...(live?.lock?.admitted ?? []), ...(desired.lock?.admitted ?? [])]);
    const now = reachOf(scope, live, ids, resolve);
    const then = reachOf(scope, desired, ids, resolve);
    return {
        action: before === undefined ? 'create' : before === after ? 'none' : 'replace',
        gains: gained(now, then),
        loses: gained(then, now),
        dropped: live === undefined ? [] : lostWithoutConsent(scope, live, desired, { arnOf, consents }),
        changes: (0,compare/* changesBetween */.i)(live, desired, arnOf),
        fingerprint: digest(scope.bucket, before ?? 'absent', after),
        live: livePrint(scope.bucket, live),
    };
}
/** What tells one live policy of a bucket from another; none is one too. */
function livePrint(bucket, live) {
    return digest(bucket, live?.meaning() ?? 'absent');
}
/** With its digest, by which the configuration can agree to lose it. */
function lostWithoutConsent(scope, live, desired, { arnOf, consents }) {
    return droppedStatements(scope, live, desired, arnOf)
        .filter(statement => !isConsented(live, statement, consents))
        .map(statement => (0,prose/* say */.cv) `${(0,describe/* describeStatement */.Z)(statement)} (${digestOf(live, statement)})`);
}
function unique(ids) {
    return [...new Map(ids.map(id => [keyOf(id), id])).values()];
}
//# sourceMappingURL=plan.js.map

/***/ }),

/***/ 50:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ describeStatement)
/* harmony export */ });
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3381);

/** A statement in one line: "Deny `s3:*` on `…` for everyone, where StringNotLike aws:userId (2 values)". */
function describeStatement(statement) {
    const { sid, effect, action, resource, principal } = statement;
    const name = sid === undefined ? (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('') : (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${sid.value}: `;
    const what = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${name}${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(effect.value)} ${matcher(action)} on ${matcher(resource)} for ${who(principal)}`;
    const conditions = statement.conditions.map(({ operator, key, values }) => (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${operator.value} ${key.value} (${few(values.map(({ value }) => value))})`);
    return conditions.length === 0 ? what : (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${what}, where ${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(conditions, ' and ')}`;
}
function matcher({ negated, patterns }) {
    const named = few(patterns.map(({ value }) => value));
    return negated ? (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `everything but ${named}` : named;
}
function who({ negated, entries }) {
    const everyone = entries.some(({ kind, value }) => value.value === '*' && (kind === '*' || kind === 'AWS'));
    const named = everyone ? (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('everyone') : few(entries.map(({ value }) => value.value));
    return negated ? (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `everyone but ${named}` : named;
}
function few(items) {
    if (items.length === 0)
        return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('nothing');
    if (items.length <= 3)
        return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(items);
    const first = items.slice(0, 2).map(item => (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${item}`);
    return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(first, ', ')} and ${items.length - 2} more`;
}
//# sourceMappingURL=describe.js.map

/***/ }),

/***/ 2529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ commonSpelling),
/* harmony export */   NQ: () => (/* binding */ meanTheSame),
/* harmony export */   wm: () => (/* binding */ differenceBetween)
/* harmony export */ });
/* harmony import */ var _meaning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1428);

const NOBODY_KNOWN = () => undefined;
/** How two policies differ by meaning, spellings of one principal apart. */
function differenceBetween(a, b, arnOf = NOBODY_KNOWN) {
    if (meanTheSame(a, b, arnOf))
        return 'none';
    const nameless = () => 'somebody';
    return (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningOf */ .Pr)(a.policy, nameless) === (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningOf */ .Pr)(b.policy, nameless) ? 'principals' : 'more';
}
/** Whether two policies mean the same, spellings of one principal apart. */
function meanTheSame(a, b, arnOf = NOBODY_KNOWN) {
    if (a.meaning() === b.meaning())
        return true;
    const spelling = commonSpelling(a.policy, b.policy, arnOf);
    return spelling !== undefined && (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningOf */ .Pr)(a.policy, spelling) === (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningOf */ .Pr)(b.policy, spelling);
}
/**
 * The spelling in which two policies can be compared; `undefined` where that is how they are written. A role may stand
 * there by its ARN or by its RoleId, which S3 shows where it cannot find the ARN. A canonical user id may come back as
 * the ARN of a CloudFront origin access identity or as the account that it belongs to (Amazon S3 User Guide,
 * "Principals for bucket policies"; CloudFront Developer Guide, "Restrict access to an Amazon S3 origin"): which one
 * cannot be looked up, so it is taken for the one that stands in exactly its places in the other policy. In a Deny
 * nothing is taken for anything.
 */
function commonSpelling(a, b, arnOf = NOBODY_KNOWN) {
    if (![a, b].some(namesByOtherNames))
        return undefined;
    const byArn = roleSpelling(arnOf);
    const [first, second] = [(0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .grantsOf */ .Rr)(a.statements, byArn), (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .grantsOf */ .Rr)(b.statements, byArn)];
    const same = new Map([...pairs(first, second), ...pairs(second, first)]);
    return principal => same.get(byArn(principal)) ?? byArn(principal);
}
/** Whether a policy names anybody in a way that S3 may answer in another. */
function namesByOtherNames({ statements }) {
    return statements.some(({ principal: { entries } }) => entries.some(({ kind, value }) => kind === 'CanonicalUser' || value.value.startsWith('AROA')));
}
/** Roles that are known, by their ARNs. */
function roleSpelling(arnOf) {
    return principal => {
        const arn = principal.startsWith('AWS AROA') ? arnOf(principal.slice(4)) : undefined;
        return arn === undefined ? principal : `AWS ${arn}`;
    };
}
/** Canonical users of one policy, with what they are taken for in the other. */
function pairs(from, to) {
    const canonical = placesOf(from, to, principal => principal.startsWith('CanonicalUser '));
    const free = [...placesOf(to, from, mayBeCanonical)];
    return [...canonical].flatMap(([user, places]) => {
        const index = free.findIndex(([, others]) => others === places);
        const [found] = index < 0 ? [] : free.splice(index, 1);
        return found === undefined ? [] : [[user, found[0]]];
    });
}
function mayBeCanonical(principal) {
    return /^AWS (?:\d{12}|arn:aws[a-z-]*:iam::cloudfront:user\/CloudFront Origin Access Identity .+)$/.test(principal);
}
/** Where the principals that the other policy does not name in the same place are allowed something. */
function placesOf(from, to, wanted) {
    const places = new Map();
    for (const [under, whats] of from) {
        if (!under.startsWith('["Allow"'))
            continue;
        for (const [what, whom] of whats) {
            for (const principal of whom) {
                if (!wanted(principal) || to.get(under)?.get(what)?.has(principal) === true)
                    continue;
                places.set(principal, `${places.get(principal) ?? ''}${under} ${what}\n`);
            }
        }
    }
    return new Map([...places].map(([principal, text]) => [principal, text.split('\n').sort().join('\n')]));
}
//# sourceMappingURL=spelling.js.map

/***/ }),

/***/ 1622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ isWorse),
/* harmony export */   DO: () => (/* binding */ withoutRemedies),
/* harmony export */   fw: () => (/* binding */ withProvedRemedies),
/* harmony export */   l1: () => (/* binding */ compatible)
/* harmony export */ });
/* harmony import */ var _access_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(281);
/* harmony import */ var _access_s3_actions_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7515);
/* harmony import */ var _lock_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4291);
/* harmony import */ var _lock_look_alike_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1078);
/* harmony import */ var _text_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6724);





/** Each takes a proof of its own; a further run finds those that are left. */
const MOST_PROOFS = 10;
/**
 * Leaves the findings those remedies that are proved: with the edits in the text no claim is worse than without, and
 * nobody is admitted whom the text did not name or the account knows as one of those that a lock is for.
 */
function withProvedRemedies(findings, text, before, judge) {
    const tried = findings.filter(({ edits }) => edits !== undefined).slice(0, MOST_PROOFS);
    return findings.map(finding => {
        if (finding.edits === undefined)
            return finding;
        return tried.includes(finding) && isProved(finding.edits, text, before, judge) ? finding : withoutEdits(finding);
    });
}
function isProved(edits, text, before, judge) {
    const after = judge((0,_text_edit_js__WEBPACK_IMPORTED_MODULE_2__/* .applyEdits */ .ct)(text, edits));
    return !isWorse(before.claims, after.claims) && opensNothing(text, before, after);
}
/** The edits of all findings but those that touch an earlier one's place. */
function compatible(findings) {
    const taken = [];
    for (const { edits = [] } of findings) {
        const isFree = edits.every(({ span }) => taken.every(other => span.end < other.span.start || other.span.end < span.start));
        if (isFree)
            taken.push(...edits);
    }
    return taken;
}
/** The findings of a text that nobody writes by hand: an edit of it would be undone by the tool that makes it. */
function withoutRemedies(findings) {
    return findings.map(withoutEdits);
}
function withoutEdits({ edits: _, ...finding }) {
    return finding;
}
/** How much is known in favour of a policy. What was not asked before is not asked after. */
const RANK = { fails: 0, unknown: 1, 'not-asked': 2, holds: 2 };
/** Of a text that could not be read nothing was known, and what comes to light was there before. */
function isWorse(before, after) {
    if (before.every(({ verdict }) => verdict.kind === 'unknown'))
        return false;
    return before.some(({ claim, verdict }) => {
        const now = after.find(other => other.claim === claim);
        return now === undefined || RANK[now.verdict.kind] < RANK[verdict.kind];
    });
}
/** Those that a lock is for, whoever wrote it. */
const LOCKED_FOR = ['connect', 'admin', 'deployer'];
function opensNothing(text, before, after) {
    const known = new Set(before.admitted.map(({ id }) => id));
    const named = (0,_lock_look_alike_js__WEBPACK_IMPORTED_MODULE_1__/* .foldLookAlikes */ .c5)((0,_lock_look_alike_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutInvisible */ .OT)(text)).toUpperCase().replaceAll('-', '');
    const isNamed = ({ id, kind }) => known.has(id) || named.includes(id) || LOCKED_FOR.includes(kind);
    return after.admitted.every(isNamed) && !opensToStrangers(before, after);
}
/** Where the bucket is sealed, the claim says it; where it is not, what strangers are denied today stays denied. */
function opensToStrangers({ policy: before, claims }, { policy: after }) {
    const isSealed = claims.some(({ claim, verdict }) => claim === 'sealed' && verdict.kind === 'holds');
    if (isSealed || before === undefined)
        return false;
    return (after === undefined || strangersRequests(before).some(asked => isDenied(before, asked) && !isDenied(after, asked)));
}
function isDenied(policy, request) {
    return (0,_access_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .evaluate */ ._)(policy, request, {}).decision === 'denied';
}
/** What strangers of each kind could do with the bucket and its objects, over TLS and without. */
function strangersRequests(policy) {
    const bucket = (0,_lock_find_js__WEBPACK_IMPORTED_MODULE_3__/* .bucketOf */ .AU)(policy);
    if (bucket === undefined)
        return [];
    const arn = `arn:${bucket.partition}:s3:::${bucket.bucket}`;
    return STRANGERS.flatMap(caller => ACTIONS.flatMap(action => ['true', 'false'].map(tls => ({
        caller,
        action,
        resource: _access_s3_actions_js__WEBPACK_IMPORTED_MODULE_4__/* .OBJECT_ACTIONS */ .QI.includes(action) ? `${arn}/a` : arn,
        context: new Map([['aws:securetransport', [tls]]]),
    }))));
}
const ACTIONS = [
    's3:GetObject',
    's3:PutObject',
    's3:DeleteObject',
    's3:ListBucket',
    's3:GetBucketPolicy',
    's3:PutBucketPolicy',
    's3:DeleteBucketPolicy',
];
const STRANGERS = [
    {
        kind: 'role',
        userid: 'AROAZZZZZZZZZZZZZZZZZ:a',
        account: '000000000000',
        roleArn: 'arn:aws:iam::000000000000:role/a',
    },
    {
        kind: 'user',
        userid: 'AIDAZZZZZZZZZZZZZZZZZ',
        account: '000000000000',
        userArn: 'arn:aws:iam::000000000000:user/a',
    },
    { kind: 'root', userid: '000000000000', account: '000000000000' },
    { kind: 'anonymous', userid: 'anonymous' },
];
//# sourceMappingURL=remedy.js.map

/***/ }),

/***/ 9971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ compactJson),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   XZ: () => (/* binding */ literalAt),
/* harmony export */   _y: () => (/* binding */ plainValue),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   tB: () => (/* binding */ stringIn)
/* harmony export */ });
/** Where the value at a path stands, or its key; the nearest part of the path that is there. */
function nodeAt(root, path, onKey) {
    let node = root;
    let key;
    for (const step of path) {
        if (node.type === 'object') {
            const found = node.members.find(member => member.key.value === step);
            if (found === undefined)
                return opening(node);
            key = found.key.span;
            node = found.value;
        }
        else {
            const item = node.type === 'array' ? node.items[Number(step)] : undefined;
            if (item === undefined)
                return opening(node);
            node = item;
        }
    }
    return onKey && key !== undefined ? key : opening(node);
}
/** The scalar's text at a path, as it was written. */
function literalAt(root, path) {
    let node = root;
    for (const step of path) {
        if (node?.type === 'object')
            node = node.members.find(member => member.key.value === step)?.value;
        else
            node = node?.type === 'array' ? node.items[Number(step)] : undefined;
    }
    return node === undefined || node.type === 'object' || node.type === 'array' ? undefined : node.text;
}
/** The value that a tree stands for; every key is the object's own, whatever its name. */
function plainValue(value) {
    switch (value.type) {
        case 'object':
            return Object.fromEntries(value.members.map(member => [member.key.value, plainValue(member.value)]));
        case 'array':
            return value.items.map(plainValue);
        case 'string':
            return value.text;
        case 'number':
            return Number(value.text);
        case 'boolean':
            return value.text === 'true';
        case 'null':
            return null;
    }
}
/** A whole object or list is too much to point at: its bracket stands for it. */
function opening(node) {
    const { start, end } = node.span;
    return node.type === 'object' || node.type === 'array' ? { start, end: start + 1 } : { start, end };
}
/** JSON without white space, numbers as they were written: how S3 would return it. */
function compactJson(value) {
    switch (value.type) {
        case 'object':
            return `{${value.members.map(({ key, value }) => `${JSON.stringify(key.value)}:${compactJson(value)}`).join(',')}}`;
        case 'array':
            return `[${value.items.map(compactJson).join(',')}]`;
        case 'string':
            return JSON.stringify(value.text);
        default:
            return value.text;
    }
}
/** JSON as `JSON.stringify` prints it with two spaces, each line but the first behind `indent`. */
function printJson(value, indent) {
    const inner = `${indent}  `;
    if (value.type === 'object' && value.members.length > 0) {
        const lines = value.members.map(({ key, value }) => `${inner}${JSON.stringify(key.value)}: ${printJson(value, inner)}`);
        return `{\n${lines.join(',\n')}\n${indent}}`;
    }
    if (value.type === 'array' && value.items.length > 0) {
        return `[\n${value.items.map(item => inner + printJson(item, inner)).join(',\n')}\n${indent}]`;
    }
    return compactJson(value);
}
/** The value under a key of an object, or further down a path of keys; `undefined` where one of them is missing. */
function member(node, ...path) {
    let found = node;
    for (const name of path) {
        found = found?.type === 'object' ? found.members.find(({ key }) => key.value === name)?.value : undefined;
    }
    return found;
}
/** What a string says; `undefined` for every other value. */
function stringIn(node) {
    return node?.type === 'string' ? node.text : undefined;
}
/** The items of a list; none for every other value. */
function itemsOf(node) {
    return node?.type === 'array' ? node.items : [];
}
/** The members of an object; none for every other value. */
function membersOf(node) {
    return node?.type === 'object' ? node.members : [];
}
//# sourceMappingURL=json-tree.js.map

/***/ }),

/***/ 1003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml),
/* harmony export */   o: () => (/* binding */ MOST_YAML_BYTES)
/* harmony export */ });
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3381);

/** A longer file is no configuration. */
const MOST_YAML_BYTES = 262_144;
const LIMITS = {
    own: { bytes: MOST_YAML_BYTES, nodes: 50_000, levels: 32 },
    template: { bytes: 1_048_576, nodes: 200_000, levels: 100 },
};
/**
 * Reads one YAML 1.2 document of the core schema with positions. Never throws for what stands in the file.
 * In a file of ours, keys must be strings; tags and documents of YAML 1.1, in which `no` is false and `010` is eight,
 * are refused. In a template, the short tags stand for their functions, and what YAML 1.1 reads otherwise is a doubt.
 */
async function readYaml(file, dialect = 'own') {
    const start = { start: 0, end: 0 };
    const { bytes } = LIMITS[dialect];
    if (file.bytes > bytes) {
        return refused([{ span: start, message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The file is longer than ${bytes} bytes.` }]);
    }
    if (!file.utf8)
        return refused([{ span: start, message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('The file is not valid UTF-8.') }]);
    const yaml = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    let document;
    try {
        document = yaml.parseDocument(file.text, { prettyErrors: false, logLevel: 'error' });
    }
    catch {
        return refused([{ span: start, message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('The file nests too deep to be read.') }]);
    }
    const isTemplate = dialect === 'template';
    const warnings = document.warnings.filter(({ code }) => !(isTemplate && code === 'TAG_RESOLVE_FAILED'));
    const wrong = [...document.errors, ...warnings].map(error => ({
        span: { start: error.pos[0], end: error.pos[1] },
        message: MESSAGES[error.code] ?? (isTemplate ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is not YAML.') : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `This is not YAML: ${error.message}.`),
    }));
    if (!isTemplate && document.directives.yaml.version !== '1.2')
        wrong.push({ span: start, message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('Only YAML 1.2 is read.') });
    if (wrong.length > 0)
        return refused(wrong);
    if (document.contents === null || isEmpty(document.contents, yaml))
        return refused([]);
    const reader = new TreeReader(yaml, aliased(document, yaml), dialect);
    const root = reader.value(document.contents, 0);
    if (root === undefined || reader.problems.length > 0)
        return refused(reader.problems);
    return { root, problems: [], doubts: reader.doubts };
}
function refused(problems) {
    return { problems, doubts: [] };
}
const MESSAGES = {
    DUPLICATE_KEY: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This key stands twice in its map.'),
    MULTIPLE_DOCS: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('A second document begins here; the file has one.'),
    TAB_AS_INDENT: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('A tab stands where spaces indent.'),
    BAD_INDENT: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('The indentation does not fit.'),
};
function isEmpty(node, yaml) {
    return yaml.isScalar(node) && node.value === null && node.source === '';
}
/** What each alias stands for: the last node before it with its anchor. One walk for all of them. */
function aliased(document, yaml) {
    const anchors = new Map();
    const aliases = new Map();
    yaml.visit(document, {
        Alias: (_, alias) => {
            const node = anchors.get(alias.source);
            if (node !== undefined)
                aliases.set(alias, node);
        },
        Value: (_, node) => {
            if (node.anchor !== undefined)
                anchors.set(node.anchor, node);
        },
    });
    return aliases;
}
class TreeReader {
    problems = [];
    doubts = [];
    #yaml;
    #aliased;
    #isTemplate;
    #limits;
    #nodes = 0;
    constructor(yaml, aliases, dialect) {
        this.#yaml = yaml;
        this.#aliased = aliases;
        this.#isTemplate = dialect === 'template';
        this.#limits = LIMITS[dialect];
    }
    value(node, level, at = spanOf(node)) {
        this.#nodes += 1;
        if (this.#nodes > this.#limits.nodes || level > this.#limits.levels)
            return this.#tooMuch(at);
        if (this.#yaml.isAlias(node)) {
            this.doubts.push({ span: at, message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('CloudFormation refuses the aliases of YAML.') });
            return this.value(this.#aliased.get(node) ?? null, level + 1, at);
        }
        const value = this.#plainValue(node, level, at);
        const name = this.#isTemplate && value !== undefined ? functionOf(this.#tagOf(node)) : undefined;
        if (name === undefined || value === undefined)
            return value;
        return { type: 'object', members: [{ key: { value: name, span: at }, value }], span: at };
    }
    #tagOf(node) {
        const isNode = this.#yaml.isScalar(node) || this.#yaml.isCollection(node);
        return isNode ? node.tag : undefined;
    }
    #plainValue(node, level, at) {
        if (this.#yaml.isMap(node)) {
            return { type: 'object', members: node.items.flatMap(pair => this.#member(pair, level, at) ?? []), span: at };
        }
        if (this.#yaml.isSeq(node)) {
            const items = node.items.flatMap(item => this.value(item, level + 1) ?? []);
            return { type: 'array', items, span: at };
        }
        return this.#yaml.isScalar(node) ? this.#scalar(node, at) : { type: 'null', text: 'null', span: at };
    }
    #member(pair, level, owner) {
        const { key, value } = pair;
        const name = this.#keyIn(key);
        if (name === undefined || !this.#yaml.isNode(key)) {
            const span = this.#yaml.isNode(key) ? spanOf(key) : owner;
            this.#report(span, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('A key is a word. Write a number, true, false or null in quotes.'));
            return undefined;
        }
        const span = spanOf(key);
        const read = this.value(value, level + 1, value === null ? span : spanOf(value));
        return read && { key: { value: name, span }, value: read };
    }
    /** A template's keys may be numbers, such as account ids; they are what is written. */
    #keyIn(key) {
        if (!this.#yaml.isScalar(key))
            return undefined;
        if (typeof key.value === 'string')
            return key.value;
        return this.#isTemplate ? key.source : undefined;
    }
    #scalar(node, span) {
        const { value, source } = node;
        if (node.type === 'PLAIN' && READ_OTHERWISE.test(source ?? '')) {
            this.doubts.push({
                span,
                message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('Readers of YAML 1.1 and 1.2 disagree about this value. Write it in quotes.'),
            });
        }
        if (typeof value === 'string')
            return { type: 'string', text: value, span };
        if (typeof value === 'number')
            return { type: 'number', text: source ?? String(value), span };
        if (typeof value === 'boolean')
            return { type: 'boolean', text: String(value), span };
        if (value === null)
            return { type: 'null', text: 'null', span };
        this.#report(span, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('Only words, numbers, true, false and null are read here.'));
        return undefined;
    }
    #tooMuch(span) {
        if (this.problems.length === 0)
            this.#report(span, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('The file nests too deep, or its aliases stand for too much.'));
        return undefined;
    }
    #report(span, message) {
        this.problems.push({ span, message });
    }
}
/** What YAML 1.1 takes for a boolean or a number and YAML 1.2 for another value. */
const READ_OTHERWISE = /^(y|n|yes|no|on|off|[-+]?0[0-9_]+|[-+]?0b[01_]+|[-+]?\d[\d_]*_[\d_]*|[-+]?\d+(:[0-5]?\d)+(\.\d*)?)$/i;
/** The function that a short tag stands for. Source: CloudFormation User Guide, "Intrinsic function reference". */
function functionOf(tag) {
    const name = /^!([A-Z][A-Za-z0-9]*)$/.exec(tag ?? '')?.[1];
    if (name === undefined)
        return undefined;
    return name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
}
function spanOf(node) {
    const [start, end] = node?.range ?? [0, 0];
    return { start, end };
}
//# sourceMappingURL=yaml.js.map

/***/ })

};
