"use strict";
exports.id = 4195;
exports.ids = [4195];
exports.modules = {

/***/ 44195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jsonReport1: () => (/* binding */ jsonReport1)
/* harmony export */ });
/* harmony import */ var _core_text_present_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12925);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61845);


/** The JSON report as it was until 0.1, for readers that do not know schema 2 yet. */
function jsonReport1(report) {
    const { policies, enforced: _, ...rest } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonValue */ .IL)(report);
    const old = { ...rest, schema: 1, policies: policies.map(policy1) };
    return `${JSON.stringify(old, null, 2)}\n`;
}
function policy1({ ending: _, address: __, expectations: ___, claims, admitted, plan, outcome, ...policy }) {
    return {
        ...policy,
        admitted: admitted.map(admitted1),
        claims: claims.filter(({ claim }) => CLAIMS_1.includes(claim)).map(claim1),
        ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)({ plan: plan && plan1(plan), outcome: outcome && outcome1(outcome) }),
    };
}
const CLAIMS_1 = [
    'sealed',
    'connect-keeps-access',
    'admins-keep-access',
    'deployer-keeps-access',
    'nobody-unknown-admitted',
];
function claim1({ assumed, ...claim }) {
    return assumed === undefined ? claim : { ...claim, provided: [claim.provided, assumed].filter(Boolean).join('; ') };
}
const KINDS_1 = ['connect', 'admin', 'deployer', 'external', 'user', 'root', 'unresolved'];
function admitted1({ assumableBy: _, ...admitted }) {
    return KINDS_1.includes(admitted.kind) ? admitted : { ...admitted, kind: 'other' };
}
function affected1({ access: _, ...affected }) {
    return admitted1(affected);
}
function plan1({ action, gains, loses, dropped, fingerprint }) {
    return { action, gains: gains.map(affected1), loses: loses.map(affected1), dropped, fingerprint };
}
function outcome1({ why, snapshot: _, ...outcome }) {
    switch (outcome.kind) {
        case 'superseded':
            return { ...outcome, kind: 'not-tried' };
        case 'overtaken':
            return { ...outcome, kind: 'rollback-failed' };
        case 'refused':
            return { ...outcome, why: REASONS_1.find(known => known === why) ?? 'aws-failed' };
        default:
            return outcome;
    }
}
/** Every other reason of schema 2 is one why something could not be asked or written. */
const REASONS_1 = [
    'unsafe',
    'unproven',
    'deployer-denied',
    'statements-dropped',
    'live-moved',
    'plan-changed',
    'aws-failed',
];
//# sourceMappingURL=json-1.js.map

/***/ })

};
;