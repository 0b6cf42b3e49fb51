export const id = 418;
export const ids = [418];
export const modules = {

/***/ 6418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  apply: () => (/* binding */ apply),
  P: () => (/* binding */ replaceOne)
});

// EXTERNAL MODULE: ./lib/src/core/policy-file.js + 1 modules
var policy_file = __webpack_require__(2595);
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(9783);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(3381);
// EXTERNAL MODULE: ./lib/src/report/ending.js
var ending = __webpack_require__(8254);
// EXTERNAL MODULE: ./lib/src/app/account-state.js
var account_state = __webpack_require__(8933);
// EXTERNAL MODULE: ./lib/src/app/guard.js
var guard = __webpack_require__(5975);
// EXTERNAL MODULE: ./lib/src/app/review.js + 2 modules
var review = __webpack_require__(2123);
// EXTERNAL MODULE: ./lib/src/app/standing-policy.js
var standing_policy = __webpack_require__(2803);
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
    return { kind: 'means', meaning: live.file.meaning() };
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
            return { kind: certain ? 'refused' : 'unanswered', because: (0,errors/* sentenceOf */.$N)(failed.error) };
        }
        await clock.sleep(2 ** (attempt - 1) * 1_000);
        const seen = seeable ? await policies.read(bucket).catch(() => undefined) : undefined;
        if (seen !== undefined && means(seen, wanted))
            return { kind: 'done' };
    }
}
//# sourceMappingURL=write-with-retry.js.map
;// CONCATENATED MODULE: ./lib/src/app/write/replace.js








/**
 * Replaces one policy in the order of docs/adr/0007-applying.md: are we still ourselves, keep the old text, read again, write,
 * read back, confirm from outside; where anything speaks against the new policy, put the old one back. Never rejects.
 */
async function replacePolicy(asked, ports) {
    const change = readingOnce(asked);
    const ready = await makeReady(change, ports).catch((error) => nothingWritten('aws-failed', (0,errors/* sentenceOf */.$N)(error)));
    if ('kind' in ready)
        return ended(ready);
    const trial = await writeAndVerify(change, ports.clock);
    if (trial.refused !== undefined)
        return ended(nothingWritten('not-written', trial.refused));
    const { objection, unasked } = await confirmFromOutside(change, ready, trial, ports.clock);
    const cause = trial.problem ?? objection;
    if (cause === undefined)
        return { outcome: { kind: 'applied', ...ready.kept }, unasked };
    ports.progress((0,prose/* say */.cv) `Putting the previous policy of ${change.bucket} back. ${cause}`);
    return ended({ ...(await putBack(change, cause, trial, ports.clock)), ...ready.kept });
}
function readingOnce(change) {
    const { planned, after, policies } = change;
    return {
        ...change,
        policies: (0,standing_policy/* standingPolicies */.h)(policies, planned.kind === 'present' ? [planned.file, after] : [after]),
    };
}
/** Everything that must be so before a write; the last look at the live policy comes last. */
async function makeReady({ bucket, planned, policies, probe, stillOurselves }, { previous }) {
    await stillOurselves();
    const access = probe && (await look(probe, bucket));
    const kept = planned.kind === 'present' ? await keep(previous, bucket, planned.text) : {};
    if ('kind' in kept)
        return kept;
    if (!sameState(await policies.read(bucket), planned))
        return (0,ending/* refused */.J5)('live-moved');
    return { kept, ...(access ? { access } : {}) };
}
function keep(previous, bucket, text) {
    return previous.keep(bucket, text).then(where => ({ previous: where }), (error) => nothingWritten('not-kept', (0,errors/* sentenceOf */.$N)(error)));
}
/** Without a problem, several reads in a row agree that the new policy stands. */
async function writeAndVerify({ bucket, planned, after, policies }, clock) {
    const wanted = after.meaning();
    const write = () => policies.write(bucket, after.source.text);
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
        return (0,prose/* say */.cv) `The new policy could not be read back: ${(0,errors/* sentenceOf */.$N)(last)}`;
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
    return live.kind === 'present' ? live.file.meaning() : NO_POLICY;
}
function unclear(last) {
    return last instanceof Error || stateOf(last).kind === 'unclear';
}
function sameState(a, b) {
    const [first, second] = [stateOf(a), stateOf(b)];
    return first.kind === 'means' && second.kind === 'means' && first.meaning === second.meaning;
}
function nothingWritten(why, because) {
    return (0,ending/* refused */.J5)(why, (0,prose/* say */.cv) `Nothing was written: ${because}`);
}
function ended(outcome) {
    return { outcome, unasked: [] };
}
//# sourceMappingURL=replace.js.map
;// CONCATENATED MODULE: ./lib/src/app/apply.js








/**
 * Plans all policies of all accounts, and, where nothing speaks against any of them, writes them one at a time; see
 * docs/adr/0007-applying.md. The first that does not end as `applied` or `unchanged` stops the rest. An account that
 * could not be asked keeps only its own policies from being written.
 */
async function apply(targets, settings, ports) {
    const surveys = await (0,account_state/* surveyAll */.Ak)(targets, settings);
    const candidates = (0,review/* reviewAll */.A9)(surveys, settings).map((reviewed) => ({ ...reviewed, refused: refusal(reviewed, settings, ports) }));
    const { outcomes, unasked } = await carryOut(candidates, ports);
    const policies = candidates.map(({ policy, known }) => {
        const outcome = outcomes.get(policy) ?? (0,ending/* notTried */.QI)('another-refused');
        const replaced = 'previous' in outcome ? liveText(policy, known) : undefined;
        return { ...policy, outcome, ...(replaced === undefined ? {} : { replaced }) };
    });
    return (0,review/* report */.z8)('apply', policies, [...(0,review/* notesOf */.h$)(surveys), ...unaskedNotes(unasked)]);
}
function liveText({ bucket = '' }, known) {
    const live = 'live' in known ? known.live.get(bucket) : undefined;
    return live?.kind === 'present' ? live.text : undefined;
}
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
        const { policy } = candidate;
        stopped ??= stopReason(ports);
        if (stopped !== undefined) {
            outcomes.set(policy, (0,ending/* notTried */.QI)(stopped));
        }
        else if (policy.plan?.action === 'none') {
            outcomes.set(policy, { kind: 'unchanged' });
        }
        else {
            number += 1;
            const replaced = await replaceNext(candidate, ports, { number, writes });
            outcomes.set(policy, replaced.outcome);
            for (const call of replaced.unasked)
                unasked.set(call, [...(unasked.get(call) ?? []), policy.bucket ?? '']);
            if (!(0,ending/* isDone */.$L)(replaced.outcome))
                stopped = 'another-failed';
        }
    }
    return { outcomes, unasked };
}
/** An account that could not be asked is its own affair; anything wrong with a policy ends the run. */
function blocksAll({ refused }) {
    return refused !== undefined && !('why' in refused && refused.why === 'account-not-asked');
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
        return 'stopped';
    return deadline === undefined || clock.now() < deadline ? undefined : 'time-up';
}
/** Why a policy must not be written. */
function refusal({ file, policy, known }, settings, ports) {
    const written = 'error' in known || !(0,policy_file/* isOfOneBucket */.y9)(file) ? undefined : (0,review/* questionOf */.YH)(file, known, settings);
    const deployer = written === undefined ? undefined : deployerVerdict(policy, written, settings);
    if (written !== undefined && deployer?.kind === 'fails') {
        return (0,ending/* refused */.J5)('deployer-denied', (0,guard/* lockOut */.gs)(written, deployer.because, settings));
    }
    if (policy.verdict === 'unsafe')
        return (0,ending/* refused */.J5)('unsafe');
    if ('error' in known) {
        return (0,ending/* refused */.J5)('account-not-asked', (0,prose/* say */.cv) `The account could not be asked: ${known.error.problem.message}`);
    }
    if (policy.verdict === 'unproven' || deployer?.kind !== 'holds' || policy.plan === undefined) {
        return (0,ending/* refused */.J5)('unproven');
    }
    const { dropped } = policy.plan;
    if (dropped.length > 0 && settings.whenStatementsAreDropped === 'refuse') {
        const because = (0,prose/* say */.cv) `The live policy has statements that the file has not, and writing it would drop them: ${(0,prose/* join */.fj)(dropped, '; ')}.`;
        return (0,ending/* refused */.J5)('statements-dropped', because);
    }
    const objection = policy.plan.action === 'none' ? undefined : ports.objection?.(policy);
    return objection && (0,ending/* refused */.J5)('plan-changed', objection);
}
/** The claim of the report is about whoever writes, unless the settings name somebody else as the deployer. */
function deployerVerdict({ claims }, written, settings) {
    if (written.account.book.deployRoleNamed)
        return (0,guard/* writerKeepsAccess */.mf)(written, settings);
    return claims.find(({ claim }) => claim === 'deployer-keeps-access')?.verdict;
}
function replaceNext({ file, known }, ports, { number, writes }) {
    (0,errors/* invariant */.V1)((0,policy_file/* isOfOneBucket */.y9)(file) && 'live' in known, 'only a planned policy is applied');
    const canary = number === 1 && writes > 1 ? (0,prose/* ours */.Od)(', the first as a canary') : (0,prose/* ours */.Od)('');
    ports.progress((0,prose/* say */.cv) `Writing the policy of ${file.bucket} (${number} of ${writes}${canary}).`);
    return replaceOne(file, known, ports);
}
/** Writes one policy in its account, as docs/adr/0007-applying.md has it. */
function replaceOne(after, known, ports) {
    const { bucket } = after;
    const { target, identity, live } = known;
    const planned = live.get(bucket);
    (0,errors/* invariant */.V1)(planned !== undefined, 'a planned bucket was read');
    const { policies, probe } = target;
    const change = { bucket, account: identity.account, planned, after, policies, ...(probe ? { probe } : {}) };
    return replacePolicy({ ...change, stillOurselves: () => (0,guard/* stillOurselves */.FP)(target, known) }, ports);
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
//# sourceMappingURL=apply.js.map

/***/ }),

/***/ 5975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ stillOurselves),
/* harmony export */   gs: () => (/* binding */ lockOut),
/* harmony export */   mf: () => (/* binding */ writerKeepsAccess)
/* harmony export */ });
/* harmony import */ var _core_account_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4962);
/* harmony import */ var _core_claims_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5805);
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
    return writerKeepsAccess({ ...written, file: live.file, account }, settings).kind === 'fails';
}
/** Asks again who we are, and rejects unless it is whom everything was proved about. */
async function stillOurselves(target, { identity: known }) {
    const now = await (0,_account_state_js__WEBPACK_IMPORTED_MODULE_3__/* .identityOf */ .cu)(target, { fresh: true });
    if (now.account === known.account && now.caller?.UserId === known.caller?.UserId)
        return;
    throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PortError */ .U7({
        message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The credentials changed while the run lasted: they were those of ${nameOf(known)}, and now are those of ${nameOf(now)}.`,
        remedy: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('Run again; nothing else should change the credentials of this process.'),
    });
}
function nameOf({ account, caller }) {
    return caller === undefined ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `account ${account}` : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${caller.Arn} (${caller.UserId})`;
}
//# sourceMappingURL=guard.js.map

/***/ })

};
