"use strict";
exports.id = 589;
exports.ids = [589];
exports.modules = {

/***/ 589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isWaivable: () => (/* binding */ isWaivable)
/* harmony export */ });
/**
 * Whether a finding of this rule may be accepted for a time. Errors are of the lock-out class or leave the bucket
 * open; no waiver turns those into a green check.
 */
function isWaivable({ severity }) {
    return severity !== 'error';
}
//# sourceMappingURL=waivable.js.map

/***/ })

};
;