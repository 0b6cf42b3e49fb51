export const id = 720;
export const ids = [720];
export const modules = {

/***/ 5975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ stillOurselves),
/* harmony export */   gs: () => (/* binding */ lockOut),
/* harmony export */   mf: () => (/* binding */ writerKeepsAccess)
/* harmony export */ });
/* harmony import */ var _core_account_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2581);
/* harmony import */ var _core_claims_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5612);
/* harmony import */ var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9783);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3381);
/* harmony import */ var _account_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8933);





/**
 * Whether the very identity that writes keeps the policy, under the new one and under the live one. The claim
 * `deployer-keeps-access` is about the deploy role where one is named, and whoever runs apply may be somebody else.
 * A snapshot that does not say who asks has nobody else than the deploy role.
 */
function writerKeepsAccess(written, settings) {
    const { facts, deployRoleNamed } = written.account.book;
    const claim = (0,_core_claims_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deployerClaim */ .D)(written);
    if (claim.kind !== 'holds' || !deployRoleNamed || facts.caller === undefined)
        return claim;
    const { adminRoles, declared } = settings;
    return (0,_core_claims_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deployerClaim */ .D)({ ...written, account: { ...written.account, book: (0,_core_account_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .roleBook */ .aM)(facts, { adminRoles, declared }) } });
}
/** Why a denial of the writer ends everything, and who can still help. */
function lockOut(written, because, settings) {
    const { live } = written.account;
    const { account } = written.account.book.facts;
    if (!deniedAlready(written, live, settings)) {
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${because} Whoever applies would be locked out by it, and could not put the old policy back.`;
    }
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The live policy already denies you: ${because} An admin that it admits, or root of account ${account}, must change it first; see docs/recovery.md.`;
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
    const now = await (0,_account_state_js__WEBPACK_IMPORTED_MODULE_3__/* .identityOf */ .cu)(target, { fresh: true });
    if (now.account === known.account && now.caller?.UserId === known.caller?.UserId)
        return;
    throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PortError */ .U7({
        message: `The credentials changed while the run lasted: they were those of ${nameOf(known)}, and now are those of ${nameOf(now)}.`,
        remedy: 'Run again; nothing else should change the credentials of this process.',
    });
}
function nameOf({ account, caller }) {
    return caller === undefined ? `account ${account}` : `${caller.Arn} (${caller.UserId})`;
}
//# sourceMappingURL=guard.js.map

/***/ }),

/***/ 5720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   restore: () => (/* binding */ restore)
/* harmony export */ });
/* harmony import */ var _core_account_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2581);
/* harmony import */ var _core_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4124);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6190);
/* harmony import */ var _core_policy_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4596);
/* harmony import */ var _core_rules_runner_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3639);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3381);
/* harmony import */ var _core_text_usage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9941);
/* harmony import */ var _account_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8933);
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5975);
/* harmony import */ var _write_kept_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1624);
/* harmony import */ var _write_replace_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6199);











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
    const refused = refusal(written, writer, settings);
    if (refused !== undefined)
        return asReport({ ...policy, outcome: refused }, []);
    if (policy.plan?.action === 'none')
        return asReport({ ...policy, outcome: { kind: 'unchanged' } }, []);
    const { bucket } = kept;
    const { identity, live: planned } = known;
    const { policies, probe } = target;
    ports.progress((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `Restoring the policy of ${bucket}.`);
    const change = { bucket, account: identity.account, planned, after: file.text, policies, ...(probe ? { probe } : {}) };
    const ourselves = () => (0,_guard_js__WEBPACK_IMPORTED_MODULE_7__/* .stillOurselves */ .FP)({ ...target, files: [file] }, known);
    const { outcome, unasked } = await (0,_write_replace_js__WEBPACK_IMPORTED_MODULE_8__/* .replacePolicy */ .X)({ ...change, stillOurselves: ourselves }, ports);
    const notes = unasked.map(call => (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `Not confirmed from outside, for it could not be asked: ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .ours */ .Od)(call)}.`);
    return asReport({ ...policy, outcome }, notes);
}
/** The bucket is the one that the policy names; a policy that names none has it from the name of its file. */
function readKept(file) {
    const { policy, whole } = (0,_core_policy_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T)(file);
    if (policy === undefined || !whole) {
        throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${file.path} cannot be read as a policy, so it is not restored.`, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `Name a file that ${'apply'} kept; ${`connect-bucket-lock check ${file.path}`} says what is wrong with this one.`);
    }
    const named = (0,_core_check_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketOfFile */ .W2)(file);
    const kept = (0,_write_kept_js__WEBPACK_IMPORTED_MODULE_10__/* .bucketOfKept */ .g)(file.path);
    if (named !== undefined && kept !== undefined && named !== kept) {
        throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${file.path} was kept for the bucket ${kept}, and is the policy of ${named}.`, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .ours */ .Od)('Give the file the name that it was kept by.'));
    }
    const bucket = named ?? kept;
    if (bucket === undefined) {
        throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .Wp)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${file.path} does not say of which one bucket it is the policy.`, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .ours */ .Od)('Give the file the name that it was kept by: bucket, moment and `.json`.'));
    }
    return { file, policy, bucket };
}
async function ask({ bucket }, target, settings) {
    const identity = await (0,_account_state_js__WEBPACK_IMPORTED_MODULE_6__/* .identityOf */ .cu)(target);
    const [roles, instances, live] = await Promise.all([
        target.account.roles({ fresh: true }),
        target.account.instances(),
        target.policies.read(bucket),
    ]);
    const listed = instances.kind === 'listed' ? { instances: instances.instances } : {};
    const declared = settings.declared.filter(({ until = settings.today }) => until >= settings.today);
    return { identity, live, book: (0,_core_account_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .roleBook */ .aM)({ ...identity, roles, ...listed }, { ...settings, declared }) };
}
function judge({ file, policy, bucket }, { identity, book, live }, settings) {
    const { awsServices, declared, today } = settings;
    const account = { book, live: (0,_account_state_js__WEBPACK_IMPORTED_MODULE_6__/* .liveQuestion */ .NN)(bucket, live), evidence: new Map(), declared, today };
    const written = { policy, bucket, partition: identity.partition, awsServices, account };
    return {
        examined: (0,_core_check_js__WEBPACK_IMPORTED_MODULE_1__/* .examine */ .sb)(file, { awsServices, account }),
        written,
        writer: (0,_guard_js__WEBPACK_IMPORTED_MODULE_7__/* .writerKeepsAccess */ .mf)(written, settings),
    };
}
function refusal(written, writer, settings) {
    if (writer.kind === 'holds')
        return undefined;
    const denied = writer.kind === 'fails';
    const because = denied ? (0,_guard_js__WEBPACK_IMPORTED_MODULE_7__/* .lockOut */ .gs)(written, writer.because, settings) : writer.because;
    return { kind: 'refused', why: denied ? 'deployer-denied' : 'unproven', because };
}
/** Only whether the writer survives is asked; the other claims, where they do not hold, and all errors are warnings. */
function reportOf({ file, policy, bucket }, examined, writer, { identity, book, live }) {
    const claims = examined.claims.map(({ claim, verdict }) => {
        if (claim === 'deployer-keeps-access')
            return { claim, verdict: writer };
        if (verdict.kind === 'holds' || verdict.kind === 'not-asked')
            return { claim, verdict };
        return { claim, verdict: { kind: 'not-asked', because: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `A restore does not ask for it. ${verdict.because}` } };
    });
    const restored = examined.claims.flatMap(({ claim, verdict }) => claim === 'deployer-keeps-access' || verdict.kind === 'holds' || verdict.kind === 'not-asked'
        ? []
        : [{ claim, because: verdict.because }]);
    const findings = examined.findings.map(finding => ({
        ...finding,
        severity: finding.severity === 'error' ? 'warning' : finding.severity,
    }));
    const all = [...(0,_core_rules_runner_js__WEBPACK_IMPORTED_MODULE_4__.runFindings)({ file, bucket, restored }), ...findings];
    const { admitted } = examined;
    return {
        ...{ file, bucket, admitted, claims, findings: all, verdict: (0,_core_check_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOf */ .Vj)(all, claims) },
        ...planned(policy, bucket, book, identity.partition, live),
    };
}
function planned(policy, bucket, book, partition, live) {
    const question = (0,_account_state_js__WEBPACK_IMPORTED_MODULE_6__/* .liveQuestion */ .NN)(bucket, live);
    if (question.kind === 'unreadable')
        return {};
    const scope = { bucket, partition, owner: { account: book.facts.account } };
    const before = question.kind === 'present' ? question.policy : undefined;
    return { plan: (0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planFor */ .b)(scope, before, policy, id => book.resolve(id)) };
}
function asReport(policy, notes) {
    return { mode: 'apply', verdict: policy.verdict, policies: [policy], notes };
}
//# sourceMappingURL=restore.js.map

/***/ }),

/***/ 6199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ replacePolicy)
});

// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(3381);
// EXTERNAL MODULE: ./lib/src/core/policy/meaning.js
var meaning = __webpack_require__(1428);
// EXTERNAL MODULE: ./lib/src/core/policy/parse.js
var parse = __webpack_require__(4596);
// EXTERNAL MODULE: ./lib/src/core/text/source.js
var source = __webpack_require__(2361);
;// CONCATENATED MODULE: ./lib/src/app/write/read-until-stable.js



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
//# sourceMappingURL=read-until-stable.js.map
;// CONCATENATED MODULE: ./lib/src/app/write/probe.js


/**
 * Confirms a written policy from outside: what the deployer could do before, it still can; strangers cannot.
 * S3 gets the time to settle before anything is held against the policy.
 */
async function probe_confirm(before, look, clock) {
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
//# sourceMappingURL=probe.js.map
;// CONCATENATED MODULE: ./lib/src/app/write/restore-commands.js
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
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(9783);
;// CONCATENATED MODULE: ./lib/src/app/write/write-with-retry.js



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
//# sourceMappingURL=write-with-retry.js.map
;// CONCATENATED MODULE: ./lib/src/app/write/replace.js





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
    return probe_confirm(access, () => look(probe, bucket), clock);
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

/***/ })

};
