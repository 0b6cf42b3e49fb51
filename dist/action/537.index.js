"use strict";
exports.id = 537;
exports.ids = [537];
exports.modules = {

/***/ 2537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   drift: () => (/* binding */ drift)
/* harmony export */ });
/* harmony import */ var _core_account_instances_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7764);
/* harmony import */ var _core_claims_verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43661);
/* harmony import */ var _core_lock_find_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(54291);
/* harmony import */ var _core_plan_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77641);
/* harmony import */ var _core_policy_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22959);
/* harmony import */ var _core_rules_runner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18420);
/* harmony import */ var _core_text_order_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60774);
/* harmony import */ var _account_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98114);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29281);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21416);










/**
 * `drift`: does the live policy still say what the repository says? Every difference by meaning is an error; a live
 * policy that may not be read is no answer, never "no drift".
 */
async function drift(targets, settings) {
    const surveys = await (0,_account_state_js__WEBPACK_IMPORTED_MODULE_3__/* .surveyAll */ .Ak)(targets, settings);
    const compared = (0,_review_js__WEBPACK_IMPORTED_MODULE_5__/* .reviewAll */ .A9)(surveys, settings).map(({ policy, known }) => 'error' in known || policy.bucket === undefined
        ? policy
        : withDrift(policy, policy.bucket, known.live.get(policy.bucket)));
    const retired = new Set(settings.retired.map(({ bucket }) => bucket));
    const unmanaged = unmanagedBuckets(surveys).filter(({ bucket }) => !retired.has(bucket));
    const found = (0,_check_js__WEBPACK_IMPORTED_MODULE_4__/* .assembleReport */ .xr)('drift', compared, [...(0,_review_js__WEBPACK_IMPORTED_MODULE_5__/* .notesOf */ .h$)(surveys), ...(0,_check_js__WEBPACK_IMPORTED_MODULE_4__/* .unaskedTests */ .Du)(compared, settings)]);
    const open = unmanaged.length > 0 && settings.wholeRepository ? 'unsafe' : 'safe';
    return { ...found, unmanaged, verdict: (0,_core_claims_verdict_js__WEBPACK_IMPORTED_MODULE_6__/* .worst */ .Q)([found.verdict, open, ...surveys.map(asked)]) };
}
/** An account of which no file is left has no policy that could be unproven, and yet nothing is known of it. */
function asked(known) {
    return 'error' in known ? 'unproven' : 'safe';
}
/** Buckets that Connect stores in and no file locks: a file was removed, or nobody ever wrote one. */
function unmanagedBuckets(surveys) {
    const managed = new Set(surveys.flatMap(({ target }) => target.files.flatMap(file => (0,_core_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .knownPart */ .Lb)(file)?.bucket ?? file.source.origin?.bucket ?? namedBy(file) ?? [])));
    const instances = new Map();
    for (const known of surveys) {
        if ('error' in known)
            continue;
        const { account, instances: listed = [] } = known.book.facts;
        for (const instance of listed) {
            for (const bucket of (0,_core_account_instances_js__WEBPACK_IMPORTED_MODULE_7__/* .bucketsOf */ .HP)([instance])) {
                if (managed.has(bucket))
                    continue;
                const others = instances.get(bucket)?.instances ?? [];
                instances.set(bucket, { bucket, account, instances: [...others, (0,_core_account_instances_js__WEBPACK_IMPORTED_MODULE_7__/* .instanceName */ .zl)(instance)] });
            }
        }
    }
    return [...instances.values()].sort((a, b) => (0,_core_text_order_js__WEBPACK_IMPORTED_MODULE_8__/* .byText */ .z)(a.bucket, b.bucket));
}
/** S3 takes a policy for no bucket but the one that it names, so a tool that does not tell the bucket yet means that. */
function namedBy({ policy }) {
    return policy && (0,_core_lock_find_js__WEBPACK_IMPORTED_MODULE_9__/* .bucketOf */ .AU)(policy)?.bucket;
}
function withDrift(policy, bucket, live) {
    const drift = driftOf(policy, live);
    if (drift === undefined)
        return policy;
    const { changes = [] } = policy.plan ?? {};
    const differs = changes.length === 0 ? {} : { differs: (0,_core_plan_compare_js__WEBPACK_IMPORTED_MODULE_0__/* .tellChanges */ .h)(changes) };
    const findings = (0,_core_rules_runner_js__WEBPACK_IMPORTED_MODULE_2__/* .runFindings */ .OC)({ file: policy.file, bucket, drift, ...differs });
    return { ...policy, verdict: 'unsafe', findings: [...findings, ...policy.findings] };
}
function driftOf({ plan }, live) {
    if (live?.kind === 'no-bucket')
        return 'bucket-gone';
    if (live?.kind === 'absent')
        return 'policy-gone';
    return plan === undefined || plan.action === 'none' ? undefined : 'policy-changed';
}
//# sourceMappingURL=drift.js.map

/***/ })

};
;