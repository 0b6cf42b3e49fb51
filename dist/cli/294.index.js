export const id = 294;
export const ids = [294];
export const modules = {

/***/ 1294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program, as in package.json; a test holds the two together. */
const VERSION = '0.1.0';
//# sourceMappingURL=version.js.map

/***/ })

};
