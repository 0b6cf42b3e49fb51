export const id = 537;
export const ids = [537];
export const modules = {

/***/ 2537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   drift: () => (/* binding */ drift)
/* harmony export */ });
/* harmony import */ var _core_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4124);
/* harmony import */ var _core_claims_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3661);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3381);
/* harmony import */ var _account_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8933);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9707);





/**
 * `drift`: does the live policy still say what the repository says? Every difference by meaning is an error; a live
 * policy that may not be read is no answer, never "no drift".
 */
async function drift(targets, settings) {
    const surveys = await (0,_account_state_js__WEBPACK_IMPORTED_MODULE_1__/* .surveyAll */ .Ak)(targets, settings);
    const compared = surveys.flatMap(known => {
        const policies = (0,_review_js__WEBPACK_IMPORTED_MODULE_2__/* .reviewAll */ .A9)(known, settings);
        if ('error' in known)
            return policies;
        return policies.map(policy => policy.bucket === undefined ? policy : withDrift(policy, policy.bucket, known.live.get(policy.bucket)));
    });
    const unmanaged = unmanagedBuckets(surveys);
    const found = (0,_review_js__WEBPACK_IMPORTED_MODULE_2__/* .report */ .z8)('drift', compared, (0,_review_js__WEBPACK_IMPORTED_MODULE_2__/* .notesOf */ .h$)(surveys));
    const open = unmanaged.length > 0 && settings.wholeRepository ? 'unsafe' : 'safe';
    return { ...found, unmanaged, verdict: (0,_core_claims_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .worst */ .Q)([found.verdict, open, ...surveys.map(asked)]) };
}
/** An account of which no file is left has no policy that could be unproven, and yet nothing is known of it. */
function asked(known) {
    return 'error' in known ? 'unproven' : 'safe';
}
/** Buckets that Connect stores in and no file locks: a file was removed, or nobody ever wrote one. */
function unmanagedBuckets(surveys) {
    const managed = new Set(surveys.flatMap(({ target }) => target.files.flatMap(file => (0,_core_check_js__WEBPACK_IMPORTED_MODULE_0__/* .bucketOfFile */ .W2)(file) ?? [])));
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
        const message = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The bucket ${bucket} does not exist any more.`;
        return {
            ...place,
            rule: 'drift-bucket-gone',
            message,
            help: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('Remove its file, or find out who removed the bucket.'),
        };
    }
    if (live?.kind === 'absent') {
        const message = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The bucket ${bucket} has no policy: it is not locked.`;
        return {
            ...place,
            rule: 'drift-policy-gone',
            message,
            help: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('Apply the file again, and find out who removed the policy.'),
        };
    }
    if (policy.plan === undefined || policy.plan.action === 'none')
        return undefined;
    const message = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The live policy of ${bucket} does not say what this file says.`;
    const help = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('Apply the file again, or bring the change that somebody made into the file.');
    return { ...place, rule: 'drift-policy-changed', message, help };
}
//# sourceMappingURL=drift.js.map

/***/ })

};
