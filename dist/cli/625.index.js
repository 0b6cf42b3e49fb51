export const id = 625;
export const ids = [625];
export const modules = {

/***/ 4625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HOMEPAGE: () => (/* binding */ HOMEPAGE),
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program, as in package.json; a test holds the two together. */
const VERSION = '0.1.0';
/** Where the documentation of the rules is; reports link to it. */
const HOMEPAGE = 'https://github.com/connect-bucket-lock/connect-bucket-lock';
//# sourceMappingURL=version.js.map

/***/ })

};
