"use strict";
exports.id = 720;
exports.ids = [720];
exports.modules = {

/***/ 25720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   restore: () => (/* binding */ restore)
/* harmony export */ });
/* harmony import */ var _core_account_missing_role_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(34813);
/* harmony import */ var _core_policy_puttable_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(59232);
/* harmony import */ var _core_policy_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22959);
/* harmony import */ var _core_rules_runner_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18420);
/* harmony import */ var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89783);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(43381);
/* harmony import */ var _core_text_usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69941);
/* harmony import */ var _report_ending_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48254);
/* harmony import */ var _account_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(98114);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29281);
/* harmony import */ var _guard_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(85975);
/* harmony import */ var _replacement_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47514);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(21416);
/* harmony import */ var _way_back_notes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(98229);
/* harmony import */ var _write_kept_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(51624);
/* harmony import */ var _write_way_back_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(50645);
















/**
 * `apply --restore FILE`: puts one kept policy back, on the same guarded way as any other. Whoever runs it must keep
 * the policy, under the live one and under the restored one; that is never waived, and nothing else refuses: the kept
 * policy may be the old, looser one, and is wanted now. What it is worth is its verdict, as everywhere.
 *
 * Throws UsageError where the file is no policy of one bucket, PortError where the account cannot be asked.
 */
async function restore(file, target, settings, ports) {
    const kept = await keptPolicy(file, target);
    const [asked] = await (0,_account_state_js__WEBPACK_IMPORTED_MODULE_5__/* .surveyAll */ .Ak)([{ ...target, files: [kept] }], settings);
    (0,_core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .invariant */ .V1)(asked !== undefined && 'live' in asked, 'the one account was asked, or that was thrown');
    const { policy: wanted, differs } = await puttablePolicy(kept, asked, ports.previous);
    const known = { ...asked, target: { ...asked.target, files: [wanted] } };
    const [reviewed] = (0,_review_js__WEBPACK_IMPORTED_MODULE_9__/* .reviewAll */ .A9)([known], settings);
    (0,_core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .invariant */ .V1)(reviewed !== undefined, 'one file was reviewed');
    const { policy } = reviewed;
    const notes = [...(0,_review_js__WEBPACK_IMPORTED_MODULE_9__/* .notesOf */ .h$)([known]), ...differs];
    const objection = refusal(wanted, known, settings);
    if (objection !== undefined)
        return restored({ ...policy, outcome: objection }, notes);
    if (policy.plan?.action === 'none')
        return restored({ ...policy, outcome: { kind: 'unchanged' } }, notes);
    if (ports.stopRequested())
        return restored({ ...policy, outcome: (0,_report_ending_js__WEBPACK_IMPORTED_MODULE_4__/* .notTried */ .QI)('stopped') }, notes);
    ports.progress((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv) `Restoring the policy of ${wanted.bucket}.`);
    const { outcome, unasked } = await (0,_replacement_js__WEBPACK_IMPORTED_MODULE_8__/* .replaceOne */ .PN)(wanted, known, settings, ports);
    const doubts = unasked.map(call => (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv) `Not confirmed from outside, because AWS did not answer ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_12__/* .ours */ .Od)(call)}.`);
    return restored({ ...policy, outcome }, [...notes, ...doubts]);
}
/** What S3 would take of a kept policy: what it shows itself, once a role is gone, it does not take again. */
async function puttablePolicy(kept, known, previous) {
    const { path, text } = kept.source;
    const living = { arnOf: (0,_way_back_notes_js__WEBPACK_IMPORTED_MODULE_10__/* .arnOfRole */ .N)(known), isMissing: (arn) => (0,_core_account_missing_role_js__WEBPACK_IMPORTED_MODULE_13__/* .isMissingRole */ .f)(arn, known.book) };
    const way = (0,_write_way_back_js__WEBPACK_IMPORTED_MODULE_11__/* .wayBackTo */ ._)({ kind: 'present', text, file: kept }, living, path);
    const unlooked = unlookedNote((0,_core_policy_puttable_js__WEBPACK_IMPORTED_MODULE_14__/* .notLookedUp */ .$l)(kept.policy, known.identity.account));
    if (way.kind === 'as-is')
        return { policy: kept, differs: unlooked };
    if (way.kind === 'none') {
        return { policy: kept, differs: [(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv) `S3 may not take ${path}: ${way.because}`, ...unlooked] };
    }
    const { bucket, partition } = kept;
    const policy = { ...way.file, bucket, partition };
    (0,_core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .invariant */ .V1)((0,_core_policy_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhole */ .wP)(policy), 'what comes nearest to a policy is one');
    const beside = await previous.nearestTo(path);
    const where = beside?.text === way.text ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv) `, which is in ${beside.path}` : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_12__/* .ours */ .Od)('');
    const why = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv) `S3 does not take ${path} as it was kept, so what comes nearest to it is restored${where}:`;
    return { policy, differs: [(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv) `${why} ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_12__/* .join */ .fj)(way.differences, ' ')}`, ...unlooked] };
}
/** A kept text may be old, and S3 refuses it where one of these is gone since. */
function unlookedNote(names) {
    if (names.length === 0)
        return [];
    return [(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv) `S3 refuses a policy that names a principal that is gone, and these were not looked up: ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_12__/* .list */ .p_)(names)}.`];
}
/** The bucket is the one that the policy names; a policy that names none has it from the name of its file. */
async function keptPolicy(file, target) {
    const { path } = file.source;
    if (!(0,_core_policy_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhole */ .wP)(file)) {
        throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv) `${path} cannot be read as a policy, so it is not restored.`, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv) `Name a file that ${'apply'} kept; ${`connect-bucket-lock check ${path}`} says what is wrong with this one.`);
    }
    const kept = (0,_write_kept_js__WEBPACK_IMPORTED_MODULE_15__/* .bucketOfKept */ .gk)(path);
    if (file.bucket !== undefined && kept !== undefined && file.bucket !== kept) {
        throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv) `${path} was kept for the bucket ${kept}, and is the policy of ${file.bucket}.`, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_12__/* .ours */ .Od)('Give the file the name that it was kept by.'));
    }
    const bucket = file.bucket ?? kept;
    if (bucket === undefined) {
        throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv) `Cannot tell which bucket ${path} belongs to.`, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_12__/* .ours */ .Od)('Give the file the name that it was kept by: bucket, moment and `.json`.'));
    }
    return { ...file, bucket, partition: file.partition ?? (await (0,_account_state_js__WEBPACK_IMPORTED_MODULE_5__/* .identityOf */ .cu)(target)).partition };
}
/** Only the writer's own claim refuses. */
function refusal(kept, known, settings) {
    const question = (0,_review_js__WEBPACK_IMPORTED_MODULE_9__/* .questionOf */ .YH)(kept, known, settings);
    const writer = (0,_guard_js__WEBPACK_IMPORTED_MODULE_7__/* .writerKeepsAccess */ .mf)(question, settings);
    if (writer.kind === 'holds')
        return undefined;
    if (writer.kind !== 'fails')
        return (0,_report_ending_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('unproven', writer.because);
    return (0,_report_ending_js__WEBPACK_IMPORTED_MODULE_4__/* .refused */ .J5)('deployer-denied', (0,_guard_js__WEBPACK_IMPORTED_MODULE_7__/* .lockOut */ .gs)(question, writer.because, settings));
}
/** Told of a policy that stands on its bucket; of one that was refused, the reason is told. */
function restored(policy, notes) {
    const { file, bucket = '', claims, outcome } = policy;
    if (outcome === undefined || !(0,_report_ending_js__WEBPACK_IMPORTED_MODULE_4__/* .isDone */ .$L)(outcome))
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_6__/* .assembleReport */ .xr)('apply', [policy], notes);
    const doubts = claims.flatMap(({ claim, verdict }) => verdict.kind === 'fails' || verdict.kind === 'unknown' ? [{ claim, because: verdict.because }] : []);
    const findings = [...(0,_core_rules_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .runFindings */ .OC)({ file, bucket, restored: doubts }), ...policy.findings];
    return (0,_check_js__WEBPACK_IMPORTED_MODULE_6__/* .assembleReport */ .xr)('apply', [{ ...policy, findings }], notes);
}
//# sourceMappingURL=restore.js.map

/***/ })

};
;