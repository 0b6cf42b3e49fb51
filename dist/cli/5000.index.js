"use strict";
exports.id = 5000;
exports.ids = [5000];
exports.modules = {

/***/ 82619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initAll: () => (/* binding */ initAll)
/* harmony export */ });
/* harmony import */ var _app_audit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52607);
/* harmony import */ var _app_region_readings_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(91892);
/* harmony import */ var _core_text_count_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(79245);
/* harmony import */ var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89783);
/* harmony import */ var _core_text_plain_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(18686);
/* harmony import */ var _core_text_present_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(12925);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(43381);
/* harmony import */ var _core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69941);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61336);
/* harmony import */ var _render_audit_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56722);
/* harmony import */ var _report_exit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96217);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80879);
/* harmony import */ var _init_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94290);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(41689);














/**
 * `init --all`: an audit, and then the policy file of every bucket in which Connect stores and that is not locked. One
 * that cannot be written leaves the others theirs; the gravest exit code counts.
 */
async function initAll(line, console) {
    const { adminRoles, ...one } = (0,_init_js__WEBPACK_IMPORTED_MODULE_7__.wishOf)(line);
    const named = Object.keys(one).map(option => `--${option}`);
    if (named.length > 0)
        throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${'--all'} is about every bucket, and ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .list */ .p_)(named)} about one.`);
    const settings = await (0,_asked_js__WEBPACK_IMPORTED_MODULE_6__/* .settingsFor */ .z)('plan', line, console);
    const surroundings = (0,_output_js__WEBPACK_IMPORTED_MODULE_8__/* .surroundingsOf */ .ZD)(console);
    const targets = (await (0,_host_js__WEBPACK_IMPORTED_MODULE_3__/* .auditTargets */ .cW)(settings, surroundings)).map(_app_region_readings_js__WEBPACK_IMPORTED_MODULE_10__/* .listedOnce */ .T9);
    const found = await (0,_app_audit_js__WEBPACK_IMPORTED_MODULE_0__/* .audit */ .s)({ targets, files: [], settings, progress: surroundings.progress });
    const open = found.buckets.filter(isOpen);
    const codes = [];
    for (const bucket of open)
        codes.push(await oneOf(bucket, { targets, settings, adminRoles }, line, console));
    const end = `${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_11__/* .plainText */ .wh)((0,_render_audit_words_js__WEBPACK_IMPORTED_MODULE_4__/* .auditSentence */ .d6)(found))} ${lastWords(open, codes)}\n`;
    console.out((0,_output_js__WEBPACK_IMPORTED_MODULE_8__/* .loggable */ .oM)(open.length === 0 ? end : `\n${end}`, console));
    return worst([...codes, unread(found)]);
}
function isOpen({ state, stores }) {
    return state === 'not-locked' && stores.some(({ product }) => product === 'Connect');
}
async function oneOf({ bucket, account }, { targets, settings, adminRoles }, line, console) {
    const target = targets.find(({ expected = account }) => expected === account);
    (0,_core_text_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .invariant */ .V1)(target !== undefined, 'an audit finds the buckets of the accounts in the configuration');
    const { deployRole = settings.deployRole, planRole = settings.planRole } = target;
    const wish = { bucket, adminRoles, ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_12__/* .present */ .E)({ expected: target.expected }) };
    const inAccount = { ...settings, ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_12__/* .present */ .E)({ deployRole, planRole }) };
    try {
        return await (0,_init_js__WEBPACK_IMPORTED_MODULE_7__.initOne)({ wish, settings: inAccount, ports: target }, line, console);
    }
    catch (error) {
        const { code, text } = (0,_report_exit_js__WEBPACK_IMPORTED_MODULE_5__/* .failureOf */ .g5)(error);
        console.err(`${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_11__/* .plainText */ .wh)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_9__/* .say */ .cv) `${bucket}`)}: ${text}\n`);
        return code;
    }
}
function lastWords(open, codes) {
    const left = codes.filter(code => code !== _report_exit_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.safe).length;
    if (open.length === 0)
        return 'There is no policy file to write.';
    return left === 0
        ? `There is a proved policy file for ${(0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_13__/* .counted */ .h)(open.length, 'bucket')}.`
        : `There is no proved policy file for ${left} of ${(0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_13__/* .counted */ .h)(open.length, 'bucket')}.`;
}
/** What could not be read may be open too. */
function unread({ accounts, buckets }) {
    const isUnread = accounts.some(({ error, regions }) => error !== undefined || regions.some(({ state }) => state === 'unreadable'));
    return isUnread || buckets.some(({ state }) => state === 'unreadable') ? _report_exit_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.noVerdict : _report_exit_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.safe;
}
const GRAVEST = [_report_exit_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.bug, _report_exit_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.usage, _report_exit_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.unsafe, _report_exit_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.noVerdict];
function worst(codes) {
    return GRAVEST.find(code => codes.includes(code)) ?? _report_exit_js__WEBPACK_IMPORTED_MODULE_5__/* .EXIT */ .dc.safe;
}
//# sourceMappingURL=init-all.js.map

/***/ })

};
;