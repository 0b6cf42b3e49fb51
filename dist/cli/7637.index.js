"use strict";
exports.id = 7637;
exports.ids = [7637];
exports.modules = {

/***/ 18:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_disk_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5363);
/* harmony import */ var _adapters_disk_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2057);
/* harmony import */ var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9783);
/* harmony import */ var _core_text_plain_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(8686);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(3381);
/* harmony import */ var _core_text_usage_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9941);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1336);
/* harmony import */ var _render_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9522);
/* harmony import */ var _report_exit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6217);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8161);
/* harmony import */ var _asked_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(879);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(1689);














/** `check`, `plan`, `apply` and `drift`: everything that ends in a report. */
async function reportCommand(mode, line, console) {
    const { operands, said } = line;
    refuseOperandsOf(said, operands);
    const { format = 'text', schema = '2', output, verbose = false } = said;
    if (said.schema !== undefined && format !== 'json') {
        throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv) `${'--schema'} is a version of the JSON report; add ${'--format json'}.`);
    }
    const settings = (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_9__/* .settingsOf */ .f)({ mode, ...(await (0,_asked_js__WEBPACK_IMPORTED_MODULE_10__/* .askedBy */ .A)(line, console)) });
    const found = await (0,_host_js__WEBPACK_IMPORTED_MODULE_6__/* .run */ .eF)(settings, {
        files: (0,_adapters_disk_files_js__WEBPACK_IMPORTED_MODULE_2__/* .policyFiles */ .q)({
            root: console.cwd,
            outside: 'allowed',
            ...(mode === 'drift' && operands.length === 0 ? { ifNone: WITHOUT_FILES } : {}),
        }),
        previousFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(console.cwd, '.connect-bucket-lock', 'previous'),
        ...(0,_output_js__WEBPACK_IMPORTED_MODULE_11__/* .surroundingsOf */ .ZD)(console),
    });
    const report = settings.failOn === 'never' ? { ...found, enforced: false } : found;
    await writeReport(report, { format, schema, verbose }, output, console);
    const code = (0,_report_exit_js__WEBPACK_IMPORTED_MODULE_8__/* .exitCodeOf */ .FO)(report);
    if ((0,_report_exit_js__WEBPACK_IMPORTED_MODULE_8__/* .foundCode */ ._P)(report) === _report_exit_js__WEBPACK_IMPORTED_MODULE_8__/* .EXIT */ .dc.noVerdict && format !== 'text')
        console.err(`No verdict: ${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_13__/* .plainText */ .wh)((0,_render_words_js__WEBPACK_IMPORTED_MODULE_7__/* .verdictSentence */ .BT)(report))}\n`);
    return code;
}
const WITHOUT_FILES = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv) `Without policy files, ${'connect-bucket-lock audit'} says which buckets are locked and which are open.`;
function refuseOperandsOf({ restore }, [operand]) {
    if (operand === undefined || restore === undefined)
        return;
    throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_5__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv) `${'--restore'} puts one kept file back and takes no other; ${operand} is one too many.`);
}
async function writeReport(report, how, output, console) {
    if (output === undefined) {
        const text = await (0,_output_js__WEBPACK_IMPORTED_MODULE_11__/* .rendered */ .gj)(report, how, (0,_output_js__WEBPACK_IMPORTED_MODULE_11__/* .paintFor */ .ev)(console), console);
        console.out((0,_output_js__WEBPACK_IMPORTED_MODULE_11__/* .loggable */ .oM)(text, console, how.format));
        return;
    }
    const file = { ...console, isTerminal: false };
    const text = await (0,_output_js__WEBPACK_IMPORTED_MODULE_11__/* .rendered */ .gj)(report, how, (0,_output_js__WEBPACK_IMPORTED_MODULE_11__/* .paintFor */ .ev)(file), file);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(console.cwd, output);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
    }
    catch (error) {
        const message = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_12__/* .say */ .cv) `The report could not be written to ${output}: ${(0,_adapters_disk_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOfWriting */ .U)(path, error)}.`;
        throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PortError */ .U7({ message }, { cause: error });
    }
    console.out((0,_output_js__WEBPACK_IMPORTED_MODULE_11__/* .loggable */ .oM)(await (0,_output_js__WEBPACK_IMPORTED_MODULE_11__/* .rendered */ .gj)(report, { ...how, format: 'text' }, (0,_output_js__WEBPACK_IMPORTED_MODULE_11__/* .paintFor */ .ev)(console), console), console));
}
//# sourceMappingURL=report.js.map

/***/ })

};
;