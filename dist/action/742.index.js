"use strict";
exports.id = 742;
exports.ids = [742];
exports.modules = {

/***/ 25742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   apply: () => (/* binding */ apply)
/* harmony export */ });
/* harmony import */ var _core_policy_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22959);
/* harmony import */ var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89783);
/* harmony import */ var _core_text_present_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12925);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(43381);
/* harmony import */ var _report_ending_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48254);
/* harmony import */ var _account_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98114);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29281);
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85975);
/* harmony import */ var _replacement_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47514);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21416);
/* harmony import */ var _way_back_notes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98229);











/**
 * Plans all policies of all accounts, and, where nothing speaks against any of them, writes them one at a time; see
 * docs/adr/0007-applying.md. The first that does not end as `applied` or `unchanged` stops the rest. An account that
 * could not be asked keeps only its own policies from being written.
 */
async function apply(targets, settings, ports) {
    const surveys = await (0,_account_state_js__WEBPACK_IMPORTED_MODULE_3__/* .surveyAll */ .Ak)(targets, settings);
    const reviewed = (0,_review_js__WEBPACK_IMPORTED_MODULE_7__/* .reviewAll */ .A9)(surveys, settings).map((one) => ({ ...one, refused: refusal(one, settings) }));
    const { outcomes: held, notes } = await askGate(reviewed, ports);
    const candidates = reviewed.map((candidate) => ({ ...candidate, refused: candidate.refused ?? held.get(candidate.policy) }));
    const { outcomes, unasked } = await carryOut(candidates, settings, ports);
    const policies = candidates.map(({ policy, known }) => {
        const outcome = outcomes.get(policy) ?? (0,_report_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .notTried */ .QI)('another-refused');
        const replaced = 'previous' in outcome ? liveText(policy, known) : undefined;
        return { ...policy, outcome, ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_9__/* .present */ .E)({ replaced }) };
    });
    const said = [
        ...(0,_review_js__WEBPACK_IMPORTED_MODULE_7__/* .notesOf */ .h$)(surveys),
        ...(0,_check_js__WEBPACK_IMPORTED_MODULE_4__/* .unaskedTests */ .Du)(policies, settings),
        ...notes,
        ...(0,_way_back_notes_js__WEBPACK_IMPORTED_MODULE_8__/* .wayBackNotes */ .c)(candidates),
        ...unaskedNotes(unasked),
    ];
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_4__/* .assembleReport */ .xr)('apply', policies, said);
}
async function askGate(candidates, { gate }) {
    const free = candidates.filter(({ refused }) => refused === undefined).map(({ policy }) => policy);
    return (await gate?.(free)) ?? { outcomes: new Map(), notes: [] };
}
function liveText({ bucket = '' }, known) {
    const live = 'live' in known ? known.live.get(bucket) : undefined;
    return live?.kind === 'present' ? live.text : undefined;
}
async function carryOut(candidates, settings, ports) {
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
            outcomes.set(policy, (0,_report_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .notTried */ .QI)(stopped));
        }
        else if (policy.plan?.action === 'none') {
            outcomes.set(policy, { kind: 'unchanged' });
        }
        else {
            number += 1;
            const replaced = await replaceNext(candidate, settings, ports, { number, writes });
            outcomes.set(policy, replaced.outcome);
            for (const call of replaced.unasked)
                unasked.set(call, [...(unasked.get(call) ?? []), policy.bucket ?? '']);
            if (!(0,_report_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .isDone */ .$L)(replaced.outcome))
                stopped = 'another-failed';
        }
    }
    return { outcomes, unasked };
}
/** A newer commit, and an account that could not be asked, are their own affair; anything else wrong ends the run. */
function blocksAll({ refused }) {
    if (refused === undefined || refused.kind === 'superseded')
        return false;
    return !('why' in refused && refused.why === 'account-not-asked');
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
function refusal({ file, policy, known }, settings) {
    const written = 'error' in known || !(0,_core_policy_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfOneBucket */ .y9)(file) ? undefined : (0,_review_js__WEBPACK_IMPORTED_MODULE_7__/* .questionOf */ .YH)(file, known, settings);
    const deployer = written === undefined ? undefined : deployerVerdict(policy, written, settings);
    if (written !== undefined && deployer?.kind === 'fails') {
        return (0,_report_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('deployer-denied', (0,_guard_js__WEBPACK_IMPORTED_MODULE_5__/* .lockOut */ .gs)(written, deployer.because, settings));
    }
    if (policy.verdict === 'unsafe')
        return (0,_report_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('unsafe');
    if ('error' in known) {
        return (0,_report_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('account-not-asked', (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_10__/* .say */ .cv) `The account did not answer: ${(0,_core_text_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceOf */ .wr)(known.error)}`);
    }
    if (policy.verdict === 'unproven' || deployer?.kind !== 'holds' || policy.plan === undefined) {
        return (0,_report_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('unproven');
    }
    if (policy.plan.refusal !== undefined)
        return (0,_report_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('statements-dropped', policy.plan.refusal);
    const owned = policy.plan.action === 'none' ? undefined : ownedElsewhere(file);
    return owned && (0,_report_ending_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)('owned-elsewhere', owned);
}
/** A policy that another tool writes would be written back by its next run. */
function ownedElsewhere({ source: { path, origin } }) {
    if (origin?.owner === undefined)
        return undefined;
    const { owner, address = path } = origin;
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_10__/* .say */ .cv) `${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_10__/* .ours */ .Od)(owner)} writes this policy (${address}), so it is not written here. Apply it with ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_10__/* .ours */ .Od)(owner)}, and then compare: ${`connect-bucket-lock drift ${path}`}.`;
}
/** The claim of the report is about whoever writes, unless the settings name somebody else as the deployer. */
function deployerVerdict({ claims }, written, settings) {
    if (written.account.book.deployRoleNamed)
        return (0,_guard_js__WEBPACK_IMPORTED_MODULE_5__/* .writerKeepsAccess */ .mf)(written, settings);
    return claims.find(({ claim }) => claim === 'deployer-keeps-access')?.verdict;
}
/** As many writes as have a line each; of more, a log has the first and one every few seconds. */
const FEW_WRITES = 10;
function replaceNext({ file, known }, settings, ports, { number, writes }) {
    (0,_core_text_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .invariant */ .V1)((0,_core_policy_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfOneBucket */ .y9)(file) && 'live' in known, 'only a planned policy is applied');
    const canary = number === 1 && writes > 1 ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_10__/* .ours */ .Od)(', the first as a canary') : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_10__/* .ours */ .Od)('');
    const each = number === 1 || writes <= FEW_WRITES;
    ports.progress((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_10__/* .say */ .cv) `Writing the policy of ${file.bucket} (${number} of ${writes}${canary}).`, each ? undefined : 'passing');
    return (0,_replacement_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceOne */ .PN)(file, known, settings, ports);
}
/** Most buckets that a note names. */
const NAMED = 3;
function unaskedNotes(unasked) {
    return [...unasked].map(([call, buckets]) => {
        const named = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_10__/* .firstFew */ .Dt)(buckets.map(_core_text_prose_js__WEBPACK_IMPORTED_MODULE_10__/* .quote */ .hD), NAMED);
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_10__/* .say */ .cv) `Not confirmed from outside, because AWS did not answer ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_10__/* .ours */ .Od)(call)} for ${named}.`;
    });
}
//# sourceMappingURL=apply.js.map

/***/ })

};
;