export const id = 719;
export const ids = [719];
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
/* harmony import */ var _core_account_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2581);
/* harmony import */ var _core_policy_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2959);
/* harmony import */ var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9783);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3381);
/* harmony import */ var _standing_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2803);





/**
 * Asks every account, each on its own: one that fails leaves the others their verdicts. Throws the PortError where
 * none could be asked, for then there is nothing to report.
 */
async function surveyAll(targets, settings) {
    const results = await Promise.all(targets.map(target => survey(target, settings).catch((error) => {
        if (error instanceof _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PortError */ .U7)
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
    const standing = (0,_standing_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .standingPolicies */ .h)(policies);
    const buckets = [...new Set(files.flatMap(({ bucket }) => bucket ?? []))];
    const [roles, instances, live, opinions] = await Promise.all([
        rolesFor(files, account),
        account.instances(),
        Promise.all(buckets.map(async (bucket) => [bucket, await standing.read(bucket)])),
        opinionsOf(target, settings),
    ]);
    const book = bookFrom({ identity, roles, instances }, settings, target.deployRole);
    const evidence = await evidenceOf(target, book);
    const notes = [...notesOf(identity, instances, settings), ...unasked(target, settings), ...doubtsOf(evidence, book)];
    return { target, identity, book, live: new Map(live), evidence, opinions: new Map(opinions), notes };
}
/** Who is who, by what an account answered and by what the settings say; a declaration that has run out does not count. */
function bookFrom({ identity, roles, instances }, settings, deployRole = settings.deployRole) {
    const listed = instances.kind === 'listed' ? { instances: instances.instances } : {};
    const facts = { ...identity, roles, ...listed };
    const declared = settings.declared.filter(({ until = settings.today }) => until >= settings.today);
    return (0,_core_account_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .roleBook */ .aM)(facts, { ...settings, declared, ...(deployRole === undefined ? {} : { deployRole }) });
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
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Whether the admin role ${name} may change bucket policies is not known: ${because}`;
    });
}
function notesOf(identity, instances, settings) {
    const age = settings.snapshot === undefined ? [] : [ageOf(identity)];
    if (instances.kind === 'listed')
        return age;
    return [...age, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Connect instances could not be listed: ${instances.because}`];
}
/** The inputs contradict each other only where both were given; a configuration's wish is told to have been in vain. */
function unasked({ opinion }, { accessAnalyzer }) {
    if (!accessAnalyzer || opinion !== undefined)
        return [];
    return [(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `IAM Access Analyzer was not asked: there is none behind an account snapshot.`];
}
function ageOf({ takenAt }) {
    if (takenAt !== undefined)
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Verified against an account snapshot of ${takenAt}, not against AWS.`;
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Verified against an account snapshot that does not say when it was taken, not against AWS.`;
}
/** Which account this is; never another one than the configuration names. */
async function identityOf({ expected, account }, question) {
    const identity = await account.identity(question);
    if (expected === undefined || identity.account === expected)
        return identity;
    throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PortError */ .U7({
        message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `These are credentials of account ${identity.account}, and the policies are those of account ${expected}.`,
        remedy: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Assume a role of that account, or correct ${'accounts'} and ${'buckets'} in the configuration.`,
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
        return { kind: 'unreadable', because: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `there is no bucket ${bucket}.` };
    if ((0,_core_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .isWhole */ .wP)(live.file))
        return { kind: 'present', file: live.file };
    return { kind: 'unreadable', because: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `what stands on ${bucket} is no policy that can be read.` };
}
//# sourceMappingURL=account-state.js.map

/***/ }),

/***/ 9707:
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
// EXTERNAL MODULE: ./lib/src/core/plan/plan.js + 1 modules
var plan = __webpack_require__(6190);
// EXTERNAL MODULE: ./lib/src/core/policy-file.js
var policy_file = __webpack_require__(2959);
// EXTERNAL MODULE: ./lib/src/core/rules/runner.js + 104 modules
var runner = __webpack_require__(3639);
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
    return ((0,renamed/* renamedTo */.c)(rule) ?? rule) === finding.rule && (0,classes/* matches */.cK)(file, finding.at.file.path);
}
function wordsOf({ rule, owner, until, why }) {
    const now = (0,renamed/* renamedTo */.c)(rule);
    const by = (0,prose/* say */.cv) `Waived by ${owner} until ${until}: ${why}`;
    if (now === undefined)
        return [by];
    return [by, (0,prose/* say */.cv) `The waiver calls the rule ${rule}; write ${now}, because version 0.3 will not know the old name.`];
}
//# sourceMappingURL=waive.js.map
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
/** Puts the policies' reports together. */
function report(mode, policies, notes) {
    return { mode, verdict: (0,verdict/* worst */.Q)(policies.map(({ verdict }) => verdict)), policies, notes };
}
/** What is proved of a policy in its account. */
function questionOf(file, known, settings) {
    const { bucket, partition } = file;
    const { awsServices, declared, today } = settings;
    const live = (0,account_state/* liveQuestion */.NN)(bucket, known.live.get(bucket));
    const evidence = known.evidence.get(bucket) ?? new Map();
    const connectSends = declaredHeaders(bucket, settings);
    const account = { book: known.book, live, evidence, declared, today, connectSends };
    return { file, bucket, partition, awsServices, account };
}
/** What Connect is declared to send to the bucket, until the declaration expires. */
function declaredHeaders(bucket, { buckets, today }) {
    const { connectSends = new Map(), until = today } = buckets.get(bucket) ?? {};
    return until < today ? new Map() : connectSends;
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
    return { ...reportOf(file, examined, settings), instances, ...planned(question) };
}
function storing({ Id, InstanceAlias, ServiceRole = '' }, book) {
    const role = book.roleByArn(ServiceRole);
    return { name: InstanceAlias ?? Id, ...(role === undefined ? {} : { roleId: role.RoleId }) };
}
function withOpinions(examined, more = []) {
    const findings = [...examined.findings, ...more];
    return more.length === 0 ? examined : { ...examined, findings, verdict: (0,check/* verdictOf */.V)(findings, examined.claims) };
}
function planned({ file, bucket, partition, awsServices, account }) {
    const { book, live } = account;
    if (live.kind === 'unreadable')
        return {};
    const scope = { bucket, partition, owner: { account: book.facts.account }, awsServices };
    const before = live.kind === 'present' ? live.file : undefined;
    return { plan: (0,plan/* planFor */.bJ)(scope, before, file, id => book.resolve(id)) };
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
    return { file: source, ...examined, findings, ...(bucket === undefined ? {} : { bucket }) };
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

/***/ 620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ shares),
/* harmony export */   R: () => (/* binding */ shareOfKept)
/* harmony export */ });
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3381);
/* harmony import */ var _core_text_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9941);
/* harmony import */ var _write_kept_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1624);



/**
 * Which files go to which account. Without `accounts` in the configuration all go to the one at hand. With them every
 * bucket needs an account, for a policy is never written by guess. `drift` of the whole repository also asks the
 * accounts that no file is for. Throws UsageError.
 */
function shares(files, settings) {
    const buckets = new Map(files.map(file => [file, file.bucket]));
    for (const file of files)
        refuseWrongFile(file, settings);
    const own = byAccount(buckets, settings);
    return settings.mode === 'drift' && settings.wholeRepository ? [...own, ...accountsLeft(own, settings)] : own;
}
/** Accounts of which no file is left: their buckets may be unlocked now, which `drift` is to find. */
function accountsLeft(own, { accounts, snapshot }) {
    if (snapshot !== undefined)
        return [];
    const asked = new Set(own.map(({ expected }) => expected));
    return accounts.filter(({ id }) => !asked.has(id)).map(account => ({ files: [], account, expected: account.id }));
}
/** The account that a kept policy goes back to, by its own bucket or by its file's name. Throws UsageError. */
function shareOfKept(file, settings) {
    return byAccount(new Map([[file, file.bucket ?? (0,_write_kept_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketOfKept */ .g)(file.source.path)]]), settings);
}
function byAccount(files, { accounts, buckets, snapshot, deployRole }) {
    if (accounts.length === 0 || snapshot !== undefined)
        return [{ files: [...files.keys()] }];
    const groups = new Map();
    for (const [file, bucket] of files) {
        const id = bucket === undefined ? accounts[0]?.id : buckets.get(bucket)?.account;
        if (id === undefined) {
            throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The configuration does not say in which account the bucket ${bucket ?? ''} of ${file.source.path} lies.`, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Add it under ${'buckets'}.`);
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
function refuseWrongFile({ source, bucket }, { buckets }) {
    const named = bucket === undefined ? undefined : buckets.get(bucket)?.file;
    if (bucket === undefined || named === undefined || named === source.path)
        return;
    throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The configuration says that the policy of bucket ${bucket} stands in ${named}, and ${source.path} is one for it too.`, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Correct ${'buckets'}, or the bucket in the file.`);
}
//# sourceMappingURL=targets.js.map

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

/***/ 1624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ keptName),
/* harmony export */   g: () => (/* binding */ bucketOfKept)
/* harmony export */ });
/**
 * The name of the file in which a replaced policy is kept: bucket and moment (UTC), so that a restore knows the bucket
 * even where the policy itself names none. `as`: the nearest policy that can be put in its place.
 */
function keptName(bucket, moment, as) {
    return `${bucket}-${moment.toISOString().replace(/[:.]/g, '-')}${as === undefined ? '' : `.${as}`}.json`;
}
const KEPT = /(?:^|[/\\])([^/\\]+)-\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z(?:\.nearest)?(?:-\d+)?\.json$/;
/** The bucket in a path whose name {@link keptName} made; `undefined` for any other. */
function bucketOfKept(path) {
    return KEPT.exec(path)?.[1];
}
//# sourceMappingURL=kept.js.map

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

/***/ 4124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf),
/* harmony export */   s: () => (/* binding */ examine)
/* harmony export */ });
/* harmony import */ var _access_claim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(823);
/* harmony import */ var _claims_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5805);
/* harmony import */ var _policy_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2959);
/* harmony import */ var _rules_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3639);
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3381);





/** Checks the structure of a policy file and decides every claim about it. */
function examine(file, knowledge) {
    const { awsServices, account } = knowledge;
    const claims = (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfOneBucket */ .y9)(file)
        ? (0,_claims_index_js__WEBPACK_IMPORTED_MODULE_0__/* .claimsOf */ .d)({ file, bucket: file.bucket, partition: file.partition, ...knowledge })
        : UNREADABLE;
    const findings = (0,_rules_runner_js__WEBPACK_IMPORTED_MODULE_2__.findingsOf)(file, {
        allowances: { awsServices },
        claims,
        ...(file.bucket !== undefined && account ? { account: { ...account, bucket: file.bucket } } : {}),
    });
    return { admitted: admittedOf(file, account?.book), claims, findings, verdict: verdictOf(findings, claims) };
}
/** An error or a failed claim is unsafe; a claim that was asked and not decided is unproven. */
function verdictOf(findings, claims) {
    const kinds = claims.map(({ verdict }) => verdict.kind);
    if (kinds.includes('fails') || findings.some(({ severity }) => severity === 'error'))
        return 'unsafe';
    return kinds.includes('unknown') ? 'unproven' : 'safe';
}
function admittedOf(file, book) {
    const ids = (0,_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfOneBucket */ .y9)(file) ? (file.lock?.admitted ?? []) : [];
    if (book !== undefined)
        return ids.map(id => book.resolve(id));
    return ids.map(({ id, kind }) => ({ id, kind: kind === 'user' ? 'user' : 'unresolved' }));
}
const UNREADABLE = _access_claim_js__WEBPACK_IMPORTED_MODULE_3__/* .CLAIMS */ .I.map(claim => ({
    claim,
    verdict: { kind: 'unknown', because: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('The file could not be read whole as the policy of one bucket.') },
}));
//# sourceMappingURL=check.js.map

/***/ }),

/***/ 5805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ claimsOf),
  D: () => (/* binding */ deployerClaim)
});

// EXTERNAL MODULE: ./lib/src/core/access/claim.js
var claim = __webpack_require__(823);
// EXTERNAL MODULE: ./lib/src/core/access/prove.js + 24 modules
var prove = __webpack_require__(9180);
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
    const admins = admittedRoles(context).filter(role => book.admins.includes(role));
    if (admins.length === 0) {
        const hint = book.admins.length === 0 ? (0,prose/* say */.cv) ` No role of account ${book.facts.account} is named as an admin.` : (0,prose/* ours */.Od)('');
        return {
            kind: 'fails',
            because: (0,prose/* say */.cv) `No admin role is on the list, so no admin could ever change the policy.${hint}`,
        };
    }
    return some(admins.map(role => {
        const powerless = evidence.get(role.RoleId)?.kind === 'not-allowed';
        return about((0,prose/* say */.cv) `The admin role ${role.RoleName}`, powerless ? NOT_ALLOWED : roleKeeps(context, role, prove/* POLICY_NEEDS */.DZ));
    }));
}
const NOT_ALLOWED = {
    kind: 'fails',
    because: (0,prose/* ours */.Od)('its own policies do not allow s3:PutBucketPolicy on this bucket, and a lock grants nothing.'),
};
//# sourceMappingURL=admins.js.map
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
    const { book } = context.account;
    const instances = book.instancesOf(context.bucket);
    return instances.length === 0
        ? listedRolesKeep(context, book)
        : every(instances.map(instance => instanceKeeps(context, book, instance)));
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
    const roles = admittedRoles(context).filter(role => book.isConnect(role));
    if (roles.length === 0) {
        return { kind: 'fails', because: (0,prose/* ours */.Od)('No Connect role is on the list, so Connect can write no recording.') };
    }
    const kept = every(roles.map(role => about((0,prose/* say */.cv) `The Connect role ${role.RoleName}`, connectKeeps(context, role, 'not-read'))));
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
// EXTERNAL MODULE: ./lib/src/core/account/roles.js
var roles = __webpack_require__(2581);
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
/** Everybody who is not admitted is denied every S3 action on the bucket and on any object, in any context. */
function sealed({ proof, scope }) {
    return proof.sealed(scope);
}
//# sourceMappingURL=sealed.js.map
;// CONCATENATED MODULE: ./lib/src/core/claims/index.js







const DECIDED = {
    sealed: sealed,
    'connect-keeps-access': connectKeepsAccess,
    'admins-keep-access': adminsKeepAccess,
    'deployer-keeps-access': deployerKeepsAccess,
    'nobody-unknown-admitted': nobodyUnknownAdmitted,
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
/* harmony export */   $: () => (/* binding */ droppedStatements),
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
/** The statements of the live policy, the lock's own aside, that the desired policy does not have. */
function droppedStatements(live, desired, arnOf) {
    const spelling = (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_0__/* .commonSpelling */ .GH)(live.policy, desired.policy, arnOf);
    const kept = (0,_policy_meaning_js__WEBPACK_IMPORTED_MODULE_1__/* .grantsOf */ .Rr)(desired.policy.statements, spelling);
    const lock = live.lock?.statements ?? [];
    return live.policy.statements.filter(statement => !lock.includes(statement) && !(0,_policy_meaning_js__WEBPACK_IMPORTED_MODULE_1__/* .include */ .Vz)(kept, statement, spelling));
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

/***/ 6190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qb: () => (/* binding */ EVERYONE_ELSE),
  bJ: () => (/* binding */ planFor)
});

// UNUSED EXPORTS: livePrint

// EXTERNAL MODULE: ./lib/src/core/access/caller.js
var caller = __webpack_require__(8936);
// EXTERNAL MODULE: ./lib/src/core/policy/describe.js
var describe = __webpack_require__(50);
// EXTERNAL MODULE: ./lib/src/core/policy/meaning.js
var policy_meaning = __webpack_require__(1428);
// EXTERNAL MODULE: ./lib/src/core/policy/spelling.js
var policy_spelling = __webpack_require__(2529);
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
;// CONCATENATED MODULE: ./lib/src/core/plan/plan.js






/** Everybody who is on no list, in lists of who gains and who loses. */
const EVERYONE_ELSE = { id: '*', kind: 'other', name: 'everyone else' };
/** Plans one bucket. `live` is `undefined` where the bucket has no policy. */
function planFor(scope, live, desired, resolve) {
    const arnOf = id => resolve({ kind: 'role', id, session: '*' }).arn;
    const spelling = (0,policy_spelling/* commonSpelling */.GH)((live ?? desired).policy, desired.policy, arnOf);
    const meaning = (file) => (spelling === undefined ? file.meaning() : (0,policy_meaning/* meaningOf */.Pr)(file.policy, spelling));
    const after = meaning(desired);
    const before = live && meaning(live);
    const ids = unique([...(live?.lock?.admitted ?? []), ...(desired.lock?.admitted ?? [])]);
    const reachBefore = reachOf(scope, live, ids);
    const reachAfter = reachOf(scope, desired, ids);
    const people = [...ids.map(id => [key(id), resolve(id)]), ['*', EVERYONE_ELSE]];
    return {
        action: before === undefined ? 'create' : before === after ? 'none' : 'replace',
        gains: people.filter(([id]) => reachAfter.has(id) && !reachBefore.has(id)).map(([, admitted]) => admitted),
        loses: people.filter(([id]) => reachBefore.has(id) && !reachAfter.has(id)).map(([, admitted]) => admitted),
        dropped: live === undefined ? [] : (0,compare/* droppedStatements */.$)(live, desired, arnOf).map(describe/* describeStatement */.Z),
        changes: (0,compare/* changesBetween */.i)(live, desired, arnOf),
        fingerprint: digest(scope.bucket, before ?? 'absent', after),
        live: livePrint(scope.bucket, live),
    };
}
/** What tells one live policy of a bucket from another; none is one too. */
function livePrint(bucket, live) {
    return digest(bucket, live?.meaning() ?? 'absent');
}
/** The ids, and `*` for everybody else, that a policy does not keep from reading objects. */
function reachOf(scope, file, ids) {
    if (file === undefined)
        return new Set([...ids.map(key), '*']);
    const needs = [{ action: 's3:GetObject', on: 'object' }];
    const listed = { ...scope, admitted: ids };
    const proof = file.proof();
    const reached = ids.filter(id => proof.keepsAccess(listed, (0,caller/* callerOf */.$)(id), needs).kind !== 'fails').map(key);
    return new Set(proof.sealed(listed).kind === 'holds' ? reached : [...reached, '*']);
}
function key(id) {
    return id.kind === 'role' && id.session !== '*' ? `${id.id}:${id.session.name}` : id.id;
}
function unique(ids) {
    return [...new Map(ids.map(id => [key(id), id])).values()];
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

/***/ 1336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  XP: () => (/* binding */ accountOf),
  Ob: () => (/* binding */ liveAccount),
  eF: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./lib/src/adapters/disk/clock.js
var clock = __webpack_require__(2779);
;// CONCATENATED MODULE: ./lib/src/adapters/disk/signals.js
/**
 * From now on SIGINT and SIGTERM ask the run to stop instead of ending it; tells whether one came in. `told` is called
 * at the first, for the user to know that it was heard. A GitHub runner sends SIGINT, SIGTERM 7.5 s later and SIGKILL
 * 2.5 s after that: GitHub Docs, "Workflow cancellation reference".
 */
function stopOnSignals(told, source = process) {
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
// EXTERNAL MODULE: ./lib/src/app/review.js + 1 modules
var review = __webpack_require__(9707);
// EXTERNAL MODULE: ./lib/src/app/targets.js
var app_targets = __webpack_require__(620);
// EXTERNAL MODULE: ./lib/src/core/policy-file.js
var policy_file = __webpack_require__(2959);
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(9783);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(3381);
// EXTERNAL MODULE: ./lib/src/report/version.js
var version = __webpack_require__(8517);
;// CONCATENATED MODULE: ./lib/src/host.js








/** A run that takes longer than this is ended, with what it found until then. */
const DEADLINE_MILLISECONDS = 30 * 60_000;
/** No bucket is begun later than this, so that the one in hand can be finished. */
const LAST_BEGINNING_MILLISECONDS = DEADLINE_MILLISECONDS - 5 * 60_000;
/** Chooses the adapters that the settings ask for and runs the use case; what `check` can do without is loaded late. */
async function run(settings, door) {
    if (settings.mode === 'apply' && settings.restore !== undefined)
        return putBack(settings.restore, settings, door);
    const files = (await door.files.find(settings.policies)).map(policy_file/* readPolicyFile */.BK);
    if (settings.mode === 'check')
        return (0,review/* check */.z6)(files, settings);
    const targets = await targetsOf((0,app_targets/* shares */.B)(files, settings), settings, door);
    if (settings.mode === 'plan')
        return (0,review/* plan */.et)(targets, settings);
    if (settings.mode === 'drift')
        return (await __webpack_require__.e(/* import() */ 537).then(__webpack_require__.bind(__webpack_require__, 2537))).drift(targets, settings);
    const { apply } = await Promise.all(/* import() */[__webpack_require__.e(623), __webpack_require__.e(742)]).then(__webpack_require__.bind(__webpack_require__, 5742));
    return apply(targets, settings, {
        ...(await replacing(door)),
        stopRequested: finishingOnSignals(door),
        deadline: new Date(clock/* systemClock */.m.now().getTime() + LAST_BEGINNING_MILLISECONDS),
        ...(door.gate === undefined ? {} : { gate: door.gate }),
    });
}
async function putBack(kept, settings, door) {
    const [source] = await door.files.find([kept]);
    (0,errors/* invariant */.V1)(source !== undefined, 'a path that is found is found once');
    const file = (0,policy_file/* readPolicyFile */.BK)(source);
    const [target] = await targetsOf((0,app_targets/* shareOfKept */.R)(file, settings), settings, door);
    (0,errors/* invariant */.V1)(target !== undefined, 'one file goes to one account');
    finishingOnSignals(door);
    const { restore } = await Promise.all(/* import() */[__webpack_require__.e(623), __webpack_require__.e(720)]).then(__webpack_require__.bind(__webpack_require__, 5720));
    return restore(file, target, settings, await replacing(door));
}
/** From now on SIGINT and SIGTERM leave the bucket in hand its time, and the user knows that they were heard. */
function finishingOnSignals({ progress }) {
    return stopOnSignals(() => progress((0,prose/* ours */.Od)('Asked to stop: the bucket in hand is finished first.')));
}
function targetsOf(own, settings, door) {
    return Promise.all(own.map(async ({ account, ...share }) => ({ ...share, ...(await accountOf(settings, door, account)) })));
}
async function replacing({ previousFolder, progress }) {
    const { previousPolicies } = await __webpack_require__.e(/* import() */ 900).then(__webpack_require__.bind(__webpack_require__, 8900));
    return { previous: previousPolicies(previousFolder, clock/* systemClock */.m), clock: clock/* systemClock */.m, progress };
}
/** The ways into an account: a snapshot's, the live one's, or one that a role is assumed in. */
async function accountOf(settings, surroundings, account) {
    if (settings.snapshot !== undefined) {
        const { snapshotAdapters } = await __webpack_require__.e(/* import() */ 162).then(__webpack_require__.bind(__webpack_require__, 1162));
        return snapshotAdapters(settings.snapshot, surroundings.folder);
    }
    const { roleToAssume, externalId, regions = settings.regions } = account ?? {};
    const arn = settings.mode === 'apply' ? roleToAssume?.apply : roleToAssume?.plan;
    const assumed = arn === undefined ? undefined : { arn, ...(externalId === undefined ? {} : { externalId }) };
    const where = { regions, ...(settings.concurrency === undefined ? {} : { reads: settings.concurrency }) };
    return liveAccount({ ...where, ...(assumed === undefined ? {} : { assumeRole: assumed }) }, surroundings);
}
/** The live account, by the default credentials or by a role that they assume. */
async function liveAccount(where, { environment, run: runId, progress }) {
    const { awsAdapters } = await __webpack_require__.e(/* import() */ 141).then(__webpack_require__.bind(__webpack_require__, 8141));
    return awsAdapters({
        ...where,
        userAgent: { version: version.VERSION, ...(runId === undefined ? {} : { run: runId }) },
        progress: message => progress((0,prose/* ours */.Od)(message)),
        deadline: AbortSignal.timeout(DEADLINE_MILLISECONDS),
        clock: clock/* systemClock */.m,
        environment,
    });
}
//# sourceMappingURL=host.js.map

/***/ })

};
