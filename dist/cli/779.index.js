export const id = 353;
export const ids = [353];
export const modules = {

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

/***/ 2057:
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

/***/ 8933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ak: () => (/* binding */ surveyAll),
/* harmony export */   NN: () => (/* binding */ liveQuestion),
/* harmony export */   cu: () => (/* binding */ identityOf)
/* harmony export */ });
/* harmony import */ var _core_account_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2581);
/* harmony import */ var _core_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4124);
/* harmony import */ var _core_lock_find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4291);
/* harmony import */ var _core_policy_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4596);
/* harmony import */ var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9783);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3381);
/* harmony import */ var _core_text_source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2361);







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
async function survey(target, settings) {
    const { files, account, policies } = target;
    const identity = await identityOf(target);
    const buckets = [...new Set(files.flatMap(file => (0,_core_check_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketOfFile */ .W2)(file) ?? []))];
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
    const book = (0,_core_account_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .roleBook */ .aM)(facts, { ...settings, declared, ...(deployRole === undefined ? {} : { deployRole }) });
    const evidence = await evidenceOf(target, book);
    const notes = [...notesOf(identity, instances, settings), ...unasked(target, settings), ...doubtsOf(evidence, book)];
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
        const bucket = (0,_core_check_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketOfFile */ .W2)(file);
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
    throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PortError */ .U7({
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
    const { policy } = (0,_core_policy_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T)(file);
    return (policy && (0,_core_lock_find_js__WEBPACK_IMPORTED_MODULE_5__/* .findLock */ .HT)(policy)?.admitted) ?? [];
}
/** The live policy as the proof asks about it. */
function liveQuestion(bucket, live) {
    if (live === undefined || live.kind === 'absent')
        return { kind: 'absent' };
    if (live.kind === 'unreadable')
        return live;
    if (live.kind === 'no-bucket')
        return { kind: 'unreadable', because: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `there is no bucket ${bucket}.` };
    const { policy, whole } = (0,_core_policy_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T)((0,_core_text_source_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceFromText */ .JF)(`live policy of ${bucket}`, live.text));
    if (whole && policy !== undefined)
        return { kind: 'present', policy };
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
  z8: () => (/* binding */ report),
  A9: () => (/* binding */ reviewAll)
});

// EXTERNAL MODULE: ./lib/src/core/check.js
var check = __webpack_require__(4124);
// EXTERNAL MODULE: ./lib/src/core/claims/verdict.js
var verdict = __webpack_require__(3661);
// EXTERNAL MODULE: ./lib/src/core/plan/plan.js + 1 modules
var plan = __webpack_require__(6190);
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
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(9783);
// EXTERNAL MODULE: ./lib/src/app/account-state.js
var account_state = __webpack_require__(8933);
;// CONCATENATED MODULE: ./lib/src/app/review.js








/** `check`: the structure of the files and the proof, with nothing but the files. */
function review_check(files, settings) {
    const policies = files.map(file => reportOf((0,check/* examine */.sb)(file, settings), settings));
    return report('check', policies, []);
}
/** `plan`: check, and who the ids are, and what would change against the live policies. */
async function review_plan(targets, settings) {
    const surveys = await (0,account_state/* surveyAll */.Ak)(targets, settings);
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
    const live = (0,account_state/* liveQuestion */.NN)(bucket, known.live.get(bucket));
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
    const findings = (0,runner.runFindings)({ file: policy.file, bucket: policy.bucket, rival: rival.file });
    return { ...policy, verdict: 'unsafe', findings: [...findings, ...policy.findings] };
}
//# sourceMappingURL=review.js.map

/***/ }),

/***/ 1624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ keptName),
/* harmony export */   g: () => (/* binding */ bucketOfKept)
/* harmony export */ });
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

/***/ }),

/***/ 4124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   W2: () => (/* binding */ bucketOfFile),
/* harmony export */   sb: () => (/* binding */ examine)
/* harmony export */ });
/* harmony import */ var _access_claim_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(823);
/* harmony import */ var _claims_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5612);
/* harmony import */ var _lock_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4291);
/* harmony import */ var _policy_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4596);
/* harmony import */ var _rules_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3639);
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3381);






/** The bucket that a file is about, before anything else is asked of it. */
function bucketOfFile(file) {
    return subjectOf((0,_policy_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicy */ .T)(file))?.bucket;
}
/** Checks the structure of a policy file and decides every claim about it. */
function examine(file, knowledge) {
    const reading = (0,_policy_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicy */ .T)(file);
    const subject = subjectOf(reading);
    const { awsServices, account } = knowledge;
    const claims = subject === undefined ? noClaims : (0,_claims_index_js__WEBPACK_IMPORTED_MODULE_0__/* .claimsOf */ .d)({ ...subject, ...knowledge });
    const findings = (0,_rules_runner_js__WEBPACK_IMPORTED_MODULE_2__.findingsOf)(reading, {
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
    const named = policy && (0,_lock_find_js__WEBPACK_IMPORTED_MODULE_3__/* .bucketOf */ .AU)(policy);
    return whole && policy !== undefined && named !== undefined ? { policy, ...named } : undefined;
}
function admittedOf(policy, book) {
    const ids = (policy && (0,_lock_find_js__WEBPACK_IMPORTED_MODULE_3__/* .findLock */ .HT)(policy)?.admitted) ?? [];
    if (book !== undefined)
        return ids.map(id => book.resolve(id));
    return ids.map(({ id, kind }) => ({ id, kind: kind === 'user' ? 'user' : 'unresolved' }));
}
const noClaims = _access_claim_js__WEBPACK_IMPORTED_MODULE_4__/* .CLAIMS */ .I.map((claim) => ({
    claim,
    verdict: { kind: 'unknown', because: unreadable() },
}));
function unreadable() {
    return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)('The file could not be read whole as the policy of one bucket.');
}
//# sourceMappingURL=check.js.map

/***/ }),

/***/ 5612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ deployerClaim),
/* harmony export */   d: () => (/* binding */ claimsOf)
/* harmony export */ });
/* harmony import */ var _access_caller_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8936);
/* harmony import */ var _access_prove_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6289);
/* harmony import */ var _account_roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2581);
/* harmony import */ var _lock_find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4291);
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3381);





/** Decides every claim, in their order. */
function claimsOf(question) {
    const context = contextOf(question);
    const verdicts = {
        sealed: context.proof.sealed(context.scope),
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
    const admitted = (0,_lock_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findLock */ .HT)(question.policy)?.admitted ?? [];
    const { bucket, partition, awsServices, account } = question;
    const owner = account === undefined ? {} : { account: account.book.facts.account };
    const scope = { bucket, partition, owner, admitted, awsServices };
    return { ...question, admitted, proof: (0,_access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .proofOf */ .oX)(question.policy), scope };
}
function connectKeepsAccess(context) {
    const cutOff = context.admitted.find(id => isCutOff(context, (0,_access_caller_js__WEBPACK_IMPORTED_MODULE_3__/* .callerOf */ .$)(id)));
    if (cutOff !== undefined) {
        return { kind: 'fails', because: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${cutOff.id} is on the list, and is denied everything all the same.` };
    }
    if (context.account === undefined)
        return someoneKeeps(context, _access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .CONNECT_NEEDS */ .xl, (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('what Connect needs'));
    const { book } = context.account;
    const instances = book.instancesOf(context.bucket);
    if (instances.length > 0) {
        const verdicts = instances.map(({ Id, InstanceAlias, ServiceRole }) => {
            const name = InstanceAlias ?? Id;
            const role = ServiceRole === undefined ? undefined : book.roleByArn(ServiceRole);
            if (role === undefined) {
                return unknown((0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The service role of Connect instance ${name} was not found in account ${book.facts.account}.`);
            }
            const subject = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The role ${role.RoleName} of Connect instance ${name}`;
            const kept = keeps(context, role, _access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .CONNECT_NEEDS */ .xl);
            return kept.kind !== 'holds' || book.isConnect(role)
                ? because(kept, subject)
                : unknown((0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${subject} has no trust policy that lets ${'connect.amazonaws.com'} assume it.`);
        });
        return every(verdicts);
    }
    const roles = admittedRoles(context).filter(role => book.isConnect(role));
    if (roles.length === 0) {
        return { kind: 'fails', because: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('No Connect role is on the list, so Connect can write no recording.') };
    }
    const kept = every(roles.map(role => because(keeps(context, role, _access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .CONNECT_NEEDS */ .xl), (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The Connect role ${role.RoleName}`)));
    if (kept.kind !== 'holds' || book.facts.instances !== undefined)
        return kept;
    return unknown((0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('The Connect instances could not be listed, so it is not known whose role needs the bucket.'));
}
/** One thing that it keeps is enough to know, and is found sooner than that everything is denied. */
function isCutOff({ proof, scope }, caller) {
    if (proof.keepsAccess(scope, caller, _access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .CONNECT_NEEDS */ .xl.slice(0, 1)).kind === 'holds')
        return false;
    return proof.deniedEverything(scope, caller).kind === 'holds';
}
function adminsKeepAccess(context) {
    if (context.account === undefined)
        return someoneKeeps(context, _access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_NEEDS */ .DZ, (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('the bucket policy'));
    const { book, evidence } = context.account;
    const admins = admittedRoles(context).filter(role => book.admins.includes(role));
    if (admins.length === 0) {
        const hint = book.admins.length === 0 ? (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) ` No role of account ${book.facts.account} is named as an admin.` : (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('');
        return {
            kind: 'fails',
            because: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `No admin role is on the list, so no admin could ever change the policy.${hint}`,
        };
    }
    return some(admins.map(role => {
        const verdict = evidence.get(role.RoleId)?.kind === 'not-allowed' ? powerless : keeps(context, role, _access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_NEEDS */ .DZ);
        return because(verdict, (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The admin role ${role.RoleName}`);
    }));
}
function deployerKeepsAccess(context) {
    if (context.account === undefined)
        return notAsked;
    const { book, live } = context.account;
    const deployer = deployerOf(book);
    if (deployer === undefined)
        return unknown(book.deployRoleNamed
            ? (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `It is not known who will apply: account ${book.facts.account} has no role like the deploy role that is named.`
            : (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('It is not known who will apply: no caller is known, and no deploy role is named.'));
    const underNew = because(context.proof.keepsAccess(context.scope, deployer.scope, _access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_NEEDS */ .DZ), (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The deployer ${deployer.name}`);
    if (underNew.kind !== 'holds' || live.kind === 'absent')
        return underNew;
    if (live.kind === 'unreadable')
        return unknown((0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The live policy could not be read: ${live.because}`);
    return because((0,_access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .proofOf */ .oX)(live.policy).keepsAccess(context.scope, deployer.scope, _access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_NEEDS */ .DZ), (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Under the live policy the deployer ${deployer.name}`);
}
/** Who will apply: the named deploy role in any session, or else the caller with exactly its `aws:userid`. */
function deployerOf(book) {
    const { deployer, facts } = book;
    if (deployer !== undefined && deployer.RoleId !== (0,_account_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .roleIdOf */ .J_)(facts.caller)) {
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
        return { kind: 'holds', by: (0,_lock_find_js__WEBPACK_IMPORTED_MODULE_2__/* .findLock */ .HT)(context.policy)?.statements ?? [] };
    const named = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(strangers.map(({ id, name }) => (name === undefined ? id : `${id} (${name})`)));
    const because = strangers.length === 1
        ? (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${named} is on the list, and is neither a Connect role, nor an admin, nor the deployer, nor declared.`
        : (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${named} are on the list, and are neither Connect roles, nor admins, nor the deployer, nor declared.`;
    return { kind: 'fails', because };
}
function isStranger({ kind }) {
    return kind === 'other' || kind === 'unresolved' || kind === 'user';
}
/** Without an account: whoever Connect or the admin is, one of the listed ids must be let through. */
function someoneKeeps(context, needs, what) {
    const verdicts = [];
    for (const id of context.admitted) {
        const verdict = context.proof.keepsAccess(context.scope, (0,_access_caller_js__WEBPACK_IMPORTED_MODULE_3__/* .callerOf */ .$)(id), needs);
        if (verdict.kind === 'holds')
            return notAsked;
        verdicts.push(verdict);
    }
    const any = some(verdicts);
    if (any.kind === 'unknown')
        return any;
    const because = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `No id on the list keeps ${what}, whoever it belongs to.`;
    return 'witness' in any && any.witness !== undefined
        ? { kind: 'fails', because, witness: any.witness }
        : { kind: 'fails', because };
}
function keeps(context, role, needs) {
    const facts = context.account?.book.facts;
    if (facts === undefined)
        return notAsked;
    return context.proof.keepsAccess(context.scope, sessionOf(role, facts, '*'), needs);
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
    because: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('Who the ids belong to was not asked: that needs an account or a snapshot.'),
};
const powerless = {
    kind: 'fails',
    because: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('its own policies do not allow s3:PutBucketPolicy on this bucket, and a lock grants nothing.'),
};
function unknown(because) {
    return { kind: 'unknown', because };
}
/** Names whom the verdict is about. */
function because(verdict, subject) {
    return verdict.kind === 'holds' ? verdict : { ...verdict, because: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${subject}: ${verdict.because}` };
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
    return { kind: 'fails', because: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('Nobody is on the list.') };
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 9817:
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
// EXTERNAL MODULE: ./lib/src/core/check.js
var check = __webpack_require__(4124);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(3381);
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(9941);
// EXTERNAL MODULE: ./lib/src/app/write/kept.js
var kept = __webpack_require__(1624);
;// CONCATENATED MODULE: ./lib/src/app/targets.js




/**
 * Which files go to which account. Without `accounts` in the configuration all go to the one at hand. With them every
 * bucket needs an account, for a policy is never written by guess. `drift` of the whole repository also asks the
 * accounts that no file is for. Throws UsageError.
 */
function shares(files, settings) {
    const buckets = new Map(files.map(file => [file, (0,check/* bucketOfFile */.W2)(file)]));
    for (const [file, bucket] of buckets)
        refuseWrongFile(file, bucket, settings);
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
    return byAccount(new Map([[file, (0,check/* bucketOfFile */.W2)(file) ?? (0,kept/* bucketOfKept */.g)(file.path)]]), settings);
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
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(9783);
// EXTERNAL MODULE: ./lib/src/report/version.js
var version = __webpack_require__(8517);
// EXTERNAL MODULE: ./lib/src/settings/settings.js
var settings_settings = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/src/host.js








/** A run that takes longer than this is ended, with what it found until then. */
const DEADLINE_MILLISECONDS = 30 * 60_000;
/** No bucket is begun later than this, so that the one in hand can be finished. */
const LAST_BEGINNING_MILLISECONDS = DEADLINE_MILLISECONDS - 5 * 60_000;
/** Chooses the adapters that the settings ask for and runs the use case; what `check` can do without is loaded late. */
async function run(settings, door) {
    if (settings.mode === 'apply' && settings.restore !== undefined)
        return putBack(settings.restore, settings, door);
    const files = await door.files.find(settings.policies);
    if (settings.mode === 'check')
        return (0,review/* check */.z6)(files, settings);
    const targets = await targetsOf(shares(files, settings), settings, door);
    if (settings.mode === 'plan')
        return (0,review/* plan */.et)(targets, settings);
    if (settings.mode === 'drift')
        return (await __webpack_require__.e(/* import() */ 537).then(__webpack_require__.bind(__webpack_require__, 2537))).drift(targets, settings);
    const { apply } = await __webpack_require__.e(/* import() */ 742).then(__webpack_require__.bind(__webpack_require__, 5742));
    return apply(targets, settings, {
        ...(await replacing(door)),
        stopRequested: finishingOnSignals(door),
        deadline: new Date(clock/* systemClock */.m.now().getTime() + LAST_BEGINNING_MILLISECONDS),
        ...(door.objection === undefined ? {} : { objection: door.objection }),
    });
}
async function putBack(kept, settings, door) {
    const [file] = await door.files.find([kept]);
    (0,errors/* invariant */.V1)(file !== undefined, 'a path that is found is found once');
    const [target] = await targetsOf(shareOfKept(file, settings), settings, door);
    (0,errors/* invariant */.V1)(target !== undefined, 'one file goes to one account');
    finishingOnSignals(door);
    const { restore } = await __webpack_require__.e(/* import() */ 720).then(__webpack_require__.bind(__webpack_require__, 5720));
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
        const { snapshotAdapters } = await __webpack_require__.e(/* import() */ 632).then(__webpack_require__.bind(__webpack_require__, 7632));
        return snapshotAdapters(settings.snapshot);
    }
    const { roleToAssume, externalId, regions = settings.regions } = account ?? {};
    const arn = settings.mode === 'apply' ? roleToAssume?.apply : roleToAssume?.plan;
    const assumed = arn === undefined ? undefined : { arn, ...(externalId === undefined ? {} : { externalId }) };
    const where = { regions, reads: settings.concurrency ?? settings_settings/* DEFAULT_CONCURRENCY */.WH };
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

/***/ }),

/***/ 8161:
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

/***/ })

};
