"use strict";
exports.id = 1614;
exports.ids = [1614];
exports.modules = {

/***/ 81614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ provedWayBack),
/* harmony export */   PN: () => (/* binding */ replaceOne),
/* harmony export */   g4: () => (/* binding */ worthOf)
/* harmony export */ });
/* harmony import */ var _core_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37389);
/* harmony import */ var _core_policy_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22959);
/* harmony import */ var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89783);
/* harmony import */ var _core_text_present_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12925);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43381);
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85975);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21416);
/* harmony import */ var _way_back_notes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98229);
/* harmony import */ var _write_replace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74250);
/* harmony import */ var _write_way_back_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50645);










/** Writes one policy in its account, as docs/adr/0007-applying.md has it. */
function replaceOne(after, known, settings, ports) {
    const { bucket } = after;
    const { target, identity, live } = known;
    const planned = live.get(bucket);
    (0,_core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .invariant */ .V1)(planned !== undefined, 'a planned bucket was read');
    const { policies, probe } = target;
    const change = { bucket, account: identity.account, planned, after, policies, ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_8__/* .present */ .E)({ probe }) };
    const about = {
        arnOf: (0,_way_back_notes_js__WEBPACK_IMPORTED_MODULE_5__/* .arnOfRole */ .N)(known),
        wayBack: provedWayBack(after, known, settings),
        stillOurselves: () => (0,_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .stillOurselves */ .FP)(target, known),
        judge: (theirs) => worthOf(theirs, after, known, settings),
    };
    return (0,_write_replace_js__WEBPACK_IMPORTED_MODULE_6__/* .replacePolicy */ .X)({ ...change, ...about }, ports);
}
/** A policy that would shut out whoever applies is no way back. */
function provedWayBack(after, known, settings) {
    const live = known.live.get(after.bucket);
    const way = live === undefined ? { kind: 'as-is' } : (0,_write_way_back_js__WEBPACK_IMPORTED_MODULE_7__/* .wayBackTo */ ._)(live, { arnOf: (0,_way_back_notes_js__WEBPACK_IMPORTED_MODULE_5__/* .arnOfRole */ .N)(known) });
    if (way.kind !== 'nearest')
        return way;
    const file = ofBucket(way.file, after);
    const writer = file && (0,_guard_js__WEBPACK_IMPORTED_MODULE_3__/* .writerKeepsAccess */ .mf)((0,_review_js__WEBPACK_IMPORTED_MODULE_4__/* .questionOf */ .YH)(file, known, settings), settings);
    if (writer?.kind === 'holds')
        return way;
    return { kind: 'none', because: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .ours */ .Od)('the nearest one that S3 accepts would lock out the deployer.') };
}
/** What a policy of this bucket is worth that somebody else wrote. */
function worthOf(theirs, after, known, settings) {
    const file = ofBucket(theirs, after);
    return file === undefined ? 'unproven' : (0,_core_check_js__WEBPACK_IMPORTED_MODULE_0__/* .examine */ .sb)(file, (0,_review_js__WEBPACK_IMPORTED_MODULE_4__/* .questionOf */ .YH)(file, known, settings)).verdict;
}
/** The policy as one of the bucket that it stands on, where it names none or can be put on no other. */
function ofBucket(file, { bucket, partition }) {
    if ((0,_core_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfOneBucket */ .y9)(file))
        return file;
    return (0,_core_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .isWhole */ .wP)(file) ? { ...file, bucket, partition } : undefined;
}
//# sourceMappingURL=replacement.js.map

/***/ }),

/***/ 74250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ replacePolicy)
});

// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(89783);
// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __webpack_require__(12925);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/report/ending.js
var ending = __webpack_require__(48254);
// EXTERNAL MODULE: ./lib/src/app/standing-policy.js
var standing_policy = __webpack_require__(12803);
// EXTERNAL MODULE: ./lib/src/core/plan/compare.js
var compare = __webpack_require__(77641);
// EXTERNAL MODULE: ./lib/src/core/policy-file.js
var policy_file = __webpack_require__(22959);
// EXTERNAL MODULE: ./lib/src/core/policy/spelling.js
var spelling = __webpack_require__(32529);
;// CONCATENATED MODULE: ./lib/src/app/write/read-until-stable.js


/**
 * How long a write may take to be seen by every read, how many reads in a row must agree on what stands there, how long
 * they may take to do so after that, and how long to wait between two reads: the shortest at first, and after each read
 * that agrees with the one before.
 */
const SETTLING = {
    milliseconds: 60_000,
    agreeing: 3,
    longer: 10_000,
    shortestPause: 250,
    longestPause: 2_000,
};
/** What a read shows; nothing where it failed, or was denied. */
function shownBy(read) {
    if (read instanceof Error)
        return undefined;
    return read.kind === 'absent' || read.kind === 'present' ? read : undefined;
}
/** Whether two states of a bucket mean the same; a text that is no policy means itself. */
function isSame(a, b, arnOf) {
    if (a.kind === 'absent' || b.kind === 'absent')
        return a.kind === b.kind;
    return a.text === b.text || ((0,policy_file/* isWhole */.wP)(a.file) && (0,policy_file/* isWhole */.wP)(b.file) && (0,spelling/* meanTheSame */.NQ)(a.file, b.file, arnOf));
}
/** Whether two states of a bucket differ in how they name principals, and in nothing else. */
function isRespelled(a, b, arnOf) {
    if (a.kind === 'absent' || b.kind === 'absent' || !(0,policy_file/* isWhole */.wP)(a.file) || !(0,policy_file/* isWhole */.wP)(b.file))
        return false;
    return (0,spelling/* differenceBetween */.wm)(a.file, b.file, arnOf) === 'principals';
}
/**
 * Reads until several reads in a row agree on what is wanted, for S3's bucket configurations are eventually consistent
 * (Amazon S3 User Guide, "Amazon S3 data consistency model"). Where they do not come to it in time, resolves with what
 * they agree on instead. A store that is consistent is read once.
 */
async function readUntilStable(wanted, { bucket, policies, arnOf, clock }) {
    const { agreeing, milliseconds, longer } = SETTLING;
    const [needed, patience, more] = policies.eventuallyConsistent ? [agreeing, milliseconds, longer] : [1, 0, 0];
    const [pauses, end] = [new Pauses(clock, patience), new Pauses(clock, patience + more)];
    let before;
    for (let inARow = 0;;) {
        const last = await readOrError(bucket, policies);
        const shown = shownBy(last);
        const again = shown !== undefined && before !== undefined && isSame(shown, before, arnOf);
        inARow = shown === undefined ? 0 : again ? inARow + 1 : 1;
        before = shown;
        const hoped = shown !== undefined && isSame(shown, wanted, arnOf);
        if (shown !== undefined && inARow >= needed && (hoped || pauses.over))
            return { shown, last };
        if (end.over || (shown === undefined && pauses.over))
            return { last };
        await pauses.next(hoped);
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
/** What a read says, its failure included. */
async function readOrError(bucket, policies) {
    try {
        return await policies.read(bucket);
    }
    catch (error) {
        return error instanceof Error ? error : new Error(String(error));
    }
}
//# sourceMappingURL=read-until-stable.js.map
;// CONCATENATED MODULE: ./lib/src/app/write/overtaken.js





/** Somebody else's policy is never written over. It is kept as well, as far as that goes. Never rejects. */
async function overtaken({ bucket, wanted, arnOf, judge }, theirs, previous) {
    if (theirs.kind === 'absent')
        return { kind: 'overtaken', stands: 'unsafe', because: REMOVED, removed: true };
    const respelled = isRespelled(theirs, wanted, arnOf);
    const kept = await previous.keep(bucket, theirs.text).then(path => (0,prose/* say */.cv) `It is kept in ${path}.`, sentenceOfNotKept);
    const differs = differencesBetween(wanted, theirs, arnOf);
    const stands = judge(theirs.file);
    const because = (0,prose/* say */.cv) `${respelled ? STORED_DIFFERENTLY : WRITTEN_BY_OTHERS} ${WORTH[stands]} ${kept}${differs} ${BRING}`;
    return { kind: 'overtaken', stands, because };
}
const WORTH = {
    safe: (0,prose/* ours */.Od)('It is safe.'),
    unsafe: (0,prose/* ours */.Od)('It is not safe.'),
    unproven: (0,prose/* ours */.Od)('Whether it is safe could not be proved.'),
};
const BRING = (0,prose/* ours */.Od)('Bring what you want of it into the policy file, and run again.');
const STORED_DIFFERENTLY = (0,prose/* ours */.Od)('S3 returns the new policy with other principals in it.');
const WRITTEN_BY_OTHERS = (0,prose/* ours */.Od)('Another writer wrote a policy after us.');
const REMOVED = (0,prose/* ours */.Od)('Another writer removed the policy after us. Without a policy the bucket is not locked. Run again to lock it.');
function sentenceOfNotKept(error) {
    return (0,prose/* say */.cv) `A copy of it could not be kept: ${(0,errors/* sentenceOf */.$N)(error)}`;
}
/** What another policy has that the wanted one has not, and the other way round; nothing where either cannot be read whole. */
function differencesBetween(wanted, theirs, arnOf) {
    const [before, after] = [wholeOf(wanted), wholeOf(theirs)];
    const changes = before && after ? (0,compare/* changesBetween */.i)(before, after, arnOf) : [];
    return changes.length === 0 ? (0,prose/* ours */.Od)('') : (0,prose/* say */.cv) ` Against the new policy: ${(0,compare/* tellChanges */.h)(changes)}.`;
}
function wholeOf(shown) {
    return shown.kind === 'present' && (0,policy_file/* isWhole */.wP)(shown.file) ? shown.file : undefined;
}
//# sourceMappingURL=overtaken.js.map
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
// EXTERNAL MODULE: ./lib/src/core/text/shell.js
var shell = __webpack_require__(86212);
;// CONCATENATED MODULE: ./lib/src/app/write/restore-commands.js

/** Exact commands, the text included, for somebody who must put the old policy back by hand. */
function restoreCommands({ bucket, account, planned, wayBack, policies: { snapshot }, kept, }) {
    if (snapshot !== undefined)
        return restoreInSnapshot(bucket, snapshot, kept);
    const where = `--bucket ${(0,shell/* shellWord */.r)(bucket)} --expected-bucket-owner ${(0,shell/* shellWord */.r)(account)}`;
    if (planned.kind !== 'present')
        return `aws s3api delete-bucket-policy ${where}`;
    const text = wayBack.kind === 'nearest' ? wayBack.text : planned.text;
    const refused = wayBack.kind === 'none' ? [REFUSED] : [];
    return [
        ...refused,
        `cat > previous-policy.json <<'POLICY'`,
        printable(text.slice(Math.max(0, text.indexOf('{')))).trimEnd(),
        'POLICY',
        `aws s3api put-bucket-policy ${where} --policy file://previous-policy.json`,
    ].join('\n');
}
/**
 * The same JSON in letters that nothing on the way to a shell changes: renderers spell out what cannot be seen. JSON has
 * tabs between its tokens only, and what is not ASCII within its strings only.
 */
function printable(json) {
    const spaced = json.replace(/\r\n?/g, '\n').replaceAll('\t', '  ');
    return spaced.replace(/[^\n -~]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
const REFUSED = '# S3 does not take this policy as it is: correct previous-policy.json before the last command.';
function restoreInSnapshot(bucket, snapshot, kept) {
    if (kept === undefined)
        return `# In ${(0,shell/* shellWord */.r)(snapshot)}, set the policy of ${(0,shell/* shellWord */.r)(bucket)} to null.`;
    return `connect-bucket-lock apply --restore ${(0,shell/* shellWord */.r)(kept)} --account ${(0,shell/* shellWord */.r)(snapshot)}`;
}
//# sourceMappingURL=restore-commands.js.map
;// CONCATENATED MODULE: ./lib/src/app/write/told.js

function stepWords({ old, wanted }) {
    const last = (state, name) => (0,prose/* ours */.Od)(`The last reads show ${state.kind === 'absent' ? 'no' : `the ${name}`} policy.`);
    const back = old.kind === 'absent' ? REMOVING : PUTTING_BACK;
    const wrote = told(wanted.kind === 'absent' ? told_REMOVED : WRITTEN);
    return { ...back, wrote, lastShowOld: last(old, 'previous'), lastShowNew: last(wanted, 'new') };
}
function told({ answered, seen, failed }) {
    return written => {
        if ('because' in written)
            return (0,prose/* say */.cv) `${(0,prose/* ours */.Od)(failed)} ${written.because}`;
        return (0,prose/* ours */.Od)(written.kind === 'answered' ? answered : seen);
    };
}
const WRITTEN = {
    answered: 'S3 answered that the new policy was written.',
    seen: 'The new policy was written, because a read showed it.',
    failed: 'The write failed:',
};
const told_REMOVED = {
    answered: 'S3 answered that the policy was removed.',
    seen: 'The policy was removed, because a read showed none.',
    failed: 'The removal failed:',
};
const PUTTING_BACK = {
    showsOld: (0,prose/* ours */.Od)('Reads go on showing the previous one.'),
    goingBack: bucket => (0,prose/* say */.cv) `Putting the previous policy of ${bucket} back.`,
    wentBack: told({
        answered: 'S3 answered that the previous policy was written again.',
        seen: 'The previous policy was written again, because a read showed it.',
        failed: 'Putting the previous policy back failed:',
    }),
    notBack: (0,prose/* ours */.Od)('The previous policy was not put back:'),
    backUnseen: (0,prose/* ours */.Od)('What was replaced by the previous policy was not seen, and may be that of another writer.'),
};
const REMOVING = {
    showsOld: (0,prose/* ours */.Od)('Reads go on showing no policy.'),
    goingBack: bucket => (0,prose/* say */.cv) `Removing the new policy of ${bucket}, because there was none before.`,
    wentBack: told({
        answered: 'S3 answered that the new policy was removed.',
        seen: 'The new policy was removed, because a read showed none.',
        failed: 'Removing the new policy failed:',
    }),
    notBack: (0,prose/* ours */.Od)('The new policy was not removed:'),
    backUnseen: (0,prose/* ours */.Od)('What was removed was not seen, and may be that of another writer.'),
};
//# sourceMappingURL=told.js.map
;// CONCATENATED MODULE: ./lib/src/app/write/write-with-retry.js



/** How often a write is tried that may go through later, and how long after the first try the last one may begin. */
const TRYING = { attempts: 5, milliseconds: 90_000 };
/**
 * Tries a write until it is answered or its effect is seen, for an answer can be lost after the write took place.
 * Only conflicts, throttling and failures of the server or the way to it are tried again, and only where a read shows
 * that nobody else has written meanwhile.
 */
async function tryWrite(attempt) {
    const time = new Pauses(attempt.clock, TRYING.milliseconds);
    let certain = true;
    for (let tried = 1;; tried += 1) {
        const failure = await attempt.write().then(() => undefined, problemOf);
        if (failure === undefined)
            return { kind: 'answered' };
        certain &&= failure.hadNoEffect;
        const givenUp = { kind: certain ? 'no-effect' : 'unanswered', because: failure.because };
        if (!failure.passing || tried === TRYING.attempts)
            return givenUp;
        const next = await lookBefore(attempt, tried, time);
        if (next === 'seen')
            return { kind: 'seen' };
        if (next === 'taken')
            return { kind: 'unanswered', because: (0,prose/* ours */.Od)('another writer changed the bucket meanwhile.') };
        if (next === 'late')
            return givenUp;
    }
}
/** Waits, and reads until it is clear whether the write may be repeated. */
async function lookBefore({ bucket, policies, clock, arnOf, over, wanted, seeable, unseen }, tried, time) {
    for (let wait = 2 ** (tried - 1) * 1_000;; wait = Math.min(wait * 2, LONGEST_WAIT)) {
        await clock.sleep(wait);
        if (time.over)
            return 'late';
        const read = await readOrError(bucket, policies);
        const shown = shownBy(read);
        if (shown === undefined && (read instanceof Error || !unseen))
            continue;
        if (shown === undefined || over.some(state => isSame(shown, state, arnOf)))
            return 'again';
        if (!isSame(shown, wanted, arnOf) && !isRespelled(shown, wanted, arnOf))
            return 'taken';
        return seeable ? 'seen' : 'again';
    }
}
const LONGEST_WAIT = 8_000;
function problemOf(error) {
    const { passing = false, refused = false } = error instanceof errors/* PortError */.U7 ? error.problem : {};
    return { because: (0,errors/* adviceOf */.wr)(error), passing, hadNoEffect: refused };
}
//# sourceMappingURL=write-with-retry.js.map
;// CONCATENATED MODULE: ./lib/src/app/write/replace.js











/**
 * Replaces one policy in the order of docs/adr/0007-applying.md: are we still ourselves, keep the old text, read again,
 * write, read back, confirm from outside; where anything speaks against the new policy, put the old one back, unless
 * what stands there is somebody else's. Never rejects.
 */
async function replacePolicy(change, ports) {
    const replacement = replacementOf(change, ports);
    if (replacement === undefined)
        return ended(nothingWritten('aws-failed', unread(change.planned)));
    const ready = await makeReady(replacement, ports).catch((error) => nothingWritten('aws-failed', (0,errors/* adviceOf */.wr)(error)));
    if ('kind' in ready)
        return ended(ready);
    const kept = ready.nearest ?? ready.kept.previous;
    const { outcome, unasked } = await carryOut({ ...replacement, ...(0,present/* present */.E)({ kept }) }, ready, ports);
    if (outcome.kind === 'refused')
        return { outcome, unasked };
    const { snapshot } = change.policies;
    return { outcome: { ...outcome, ...ready.kept, ...(0,present/* present */.E)({ snapshot }) }, unasked };
}
function replacementOf(change, { clock }) {
    const { planned, after, policies } = change;
    const old = shownBy(planned);
    if (old === undefined)
        return undefined;
    const wanted = after === undefined ? { kind: 'absent' } : shownText(after);
    const known = [old, wanted].flatMap(shown => (shown.kind === 'present' ? [shown.file] : []));
    const words = stepWords({ old, wanted });
    return { ...change, clock, policies: (0,standing_policy/* standingPolicies */.h)(policies, known), old, wanted, words };
}
function shownText(file) {
    return { kind: 'present', text: file.source.text, file };
}
/** Everything that must be so before a write; the last look at the live policy comes last. */
async function makeReady(change, { previous }) {
    const { bucket, old, policies, probe, arnOf } = change;
    await change.stillOurselves();
    const access = probe && (await look(probe, bucket));
    const kept = await keepAll(change, previous).catch((error) => nothingWritten('not-kept', (0,errors/* adviceOf */.wr)(error)));
    if ('kind' in kept)
        return kept;
    const read = await policies.read(bucket);
    const now = shownBy(read);
    if (now === undefined)
        return nothingWritten('aws-failed', unread(read));
    if (!isSame(now, old, arnOf))
        return (0,ending/* refused */.J5)('live-moved');
    return { ...kept, ...(0,present/* present */.E)({ access }) };
}
async function keepAll({ bucket, old, wayBack }, previous) {
    const kept = old.kind === 'present' ? { previous: await previous.keep(bucket, old.text) } : {};
    if (wayBack.kind !== 'nearest')
        return { kept };
    return { kept, nearest: await previous.keep(bucket, wayBack.text, 'nearest') };
}
/** Writes a policy, or removes the one that is there. */
function put(wanted, { bucket, policies }) {
    return wanted.kind === 'present' ? policies.write(bucket, wanted.text) : policies.remove(bucket);
}
async function carryOut(change, ready, ports) {
    const { old, wanted } = change;
    const write = () => put(wanted, change);
    const written = await tryWrite({ ...change, over: [old], wanted, seeable: true, unseen: false, write });
    if (written.kind === 'no-effect')
        return ended(nothingWritten('not-written', written.because));
    const trial = judged(change, written, await readUntilStable(wanted, change));
    if (trial.kind !== 'right')
        return ended(await afterTrial(change, trial, ready, ports));
    const { objection, unasked } = await confirmFromOutside(change, ready);
    if (objection !== undefined)
        return ended(await putBackIfOurs(change, objection, ready, ports));
    const later = await changedSince(change, ready, ports);
    return later === undefined ? { outcome: { kind: 'applied' }, unasked } : ended(later);
}
/** The look from outside took time in which another may have written. A read that failed shows nothing of it. */
async function changedSince(change, ready, ports) {
    const { wanted, arnOf } = change;
    const read = await readOrError(change.bucket, change.policies);
    const shown = shownBy(read);
    if (read instanceof Error || (shown !== undefined && isSame(shown, wanted, arnOf)))
        return undefined;
    const trial = judged(change, { kind: 'answered' }, await readUntilStable(wanted, change));
    return trial.kind === 'right' ? undefined : afterTrial(change, trial, ready, ports);
}
/** How a replacement ends of which the reads do not show the new policy. */
async function afterTrial(change, trial, ready, ports) {
    if (trial.kind === 'somebody-else')
        return overtaken(change, trial.shown, ports.previous);
    if (trial.kind === 'unknown')
        return left(change, trial.cause, trial.left);
    return putBack(change, trial, ready, ports);
}
function judged(change, written, { shown, last }) {
    const { old, wanted, arnOf, words } = change;
    const answered = written.kind === 'answered';
    const wrote = words.wrote(written);
    const failed = 'because' in written;
    if (shown === undefined) {
        const one = shownBy(last);
        const known = one === undefined || [old, wanted].some(state => isSame(one, state, arnOf));
        const unknown = { kind: 'unknown', cause: (0,prose/* say */.cv) `${wrote} ${unread(last)}` };
        if (last instanceof Error || !known)
            return { ...unknown, left: (0,prose/* say */.cv) `${words.notBack} ${MAY_BE_THEIRS}` };
        if (last.kind === 'no-bucket')
            return { ...unknown, left: (0,prose/* say */.cv) `${words.notBack} ${NO_BUCKET}` };
        return { kind: 'wrong', cause: failed ? wrote : unread(last), hidden: answered, unseen: last.kind === 'unreadable' };
    }
    if (isSame(shown, wanted, arnOf))
        return { kind: 'right' };
    if (!isSame(shown, old, arnOf))
        return { kind: 'somebody-else', shown };
    return { kind: 'wrong', cause: failed ? wrote : (0,prose/* say */.cv) `${wrote} ${words.showsOld}`, hidden: answered };
}
function unread(last) {
    if (last instanceof errors/* PortError */.U7)
        return last.problem.message;
    if (last instanceof Error)
        return (0,prose/* say */.cv) `The policy on the bucket could not be read: ${(0,errors/* sentenceOf */.$N)(last)}`;
    if (last.kind === 'unreadable')
        return last.because;
    if (last.kind === 'no-bucket')
        return (0,prose/* ours */.Od)('The bucket does not exist any more.');
    return (0,prose/* ours */.Od)('What reads return goes on changing.');
}
async function confirmFromOutside({ bucket, probe, clock }, { access }) {
    if (probe === undefined || access === undefined)
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
/** Time has passed since the new policy was read back: somebody else may have written, and be what was objected to. */
async function putBackIfOurs(change, cause, ready, ports) {
    const trial = judged(change, { kind: 'answered' }, await readUntilStable(change.wanted, change));
    if (trial.kind === 'somebody-else')
        return overtaken(change, trial.shown, ports.previous);
    if (trial.kind === 'unknown')
        return left(change, (0,prose/* say */.cv) `${cause} ${trial.cause}`, trial.left);
    return putBack(change, trial.kind === 'wrong' ? { ...trial, cause } : { cause, hidden: false }, ready, ports);
}
/**
 * Writes the old policy, or removes the new one where there was none, and reads back. Where that write was not answered
 * as done, reads that show the old policy prove nothing unless they showed another one before.
 */
async function putBack(change, { cause: objection, hidden, unseen = false }, { nearest = '' }, ports) {
    const { bucket, wayBack, old, wanted, arnOf, words } = change;
    if (wayBack.kind === 'none') {
        return left(change, objection, (0,prose/* say */.cv) `${words.notBack} ${wayBack.because} ${await standing(change)}`);
    }
    ports.progress((0,prose/* say */.cv) `${words.goingBack(bucket)} ${objection}`);
    const back = wayBack.kind === 'nearest' ? shownText(wayBack.file) : old;
    const write = () => put(back, change);
    const over = [wanted, old];
    const written = await tryWrite({ ...change, over, wanted: back, seeable: !hidden, unseen: true, write });
    const { shown, last } = await readUntilStable(back, change);
    const how = words.wentBack(written);
    const cause = unseen && !('because' in written) ? (0,prose/* say */.cv) `${objection} ${words.backUnseen}` : objection;
    if (shown === undefined)
        return left(change, cause, (0,prose/* say */.cv) `${how} ${unread(last)}`);
    const isBack = isSame(shown, back, arnOf) || isSame(shown, old, arnOf);
    if (isBack && (written.kind === 'answered' || !hidden)) {
        const what = isSame(shown, back, arnOf) ? asNearest(wayBack, nearest) : (0,prose/* ours */.Od)('');
        return { kind: 'rolled-back', cause: (0,prose/* say */.cv) `${cause}${what}`, ...before(change) };
    }
    if (isBack)
        return left(change, cause, (0,prose/* say */.cv) `${how} ${words.lastShowOld}`);
    if (!isSame(shown, wanted, arnOf))
        return overtaken(change, shown, ports.previous);
    return left(change, cause, (0,prose/* say */.cv) `${how} ${words.lastShowNew}`);
}
/** What one more read shows, in words. */
async function standing({ bucket, policies, old, wanted, arnOf }) {
    const read = await readOrError(bucket, policies);
    const shown = shownBy(read);
    if (shown === undefined)
        return unread(read);
    if (isSame(shown, wanted, arnOf))
        return (0,prose/* ours */.Od)('A last read shows the new policy.');
    return isSame(shown, old, arnOf)
        ? (0,prose/* ours */.Od)('A last read shows the previous policy.')
        : (0,prose/* say */.cv) `A last read shows another policy.${differencesBetween(wanted, shown, arnOf)}`;
}
function asNearest(wayBack, kept) {
    if (wayBack.kind !== 'nearest')
        return (0,prose/* ours */.Od)('');
    return (0,prose/* say */.cv) ` S3 takes it no more as it was, so the nearest policy was put back (${(0,prose/* join */.fj)(wayBack.differences, '; ')}); it is kept in ${kept}.`;
}
const MAY_BE_THEIRS = (0,prose/* ours */.Od)("the policy on the bucket may be another writer's.");
const NO_BUCKET = (0,prose/* ours */.Od)('there is no bucket.');
/** Nothing is put back any more; what stands there is not known, or is not what should. */
function left(change, cause, rollbackCause) {
    return { kind: 'rollback-failed', cause, rollbackCause, restore: restoreCommands(change), ...before(change) };
}
/** That there was no policy before, which readers take for a lock otherwise. */
function before({ old }) {
    return old.kind === 'absent' ? { before: 'none' } : {};
}
function nothingWritten(why, because) {
    return (0,ending/* refused */.J5)(why, (0,prose/* say */.cv) `Nothing was written: ${because}`);
}
function ended(outcome) {
    return { outcome, unasked: [] };
}
//# sourceMappingURL=replace.js.map

/***/ })

};
;