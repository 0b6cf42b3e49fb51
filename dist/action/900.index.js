"use strict";
exports.id = 900;
exports.ids = [900];
exports.modules = {

/***/ 28900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   previousPolicies: () => (/* binding */ previousPolicies)
/* harmony export */ });
/* unused harmony export keptPolicies */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _app_write_kept_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51624);
/* harmony import */ var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89783);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43381);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39886);
/* harmony import */ var _make_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48872);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52057);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81672);









/**
 * Keeps the policies that are about to be replaced in a folder, one file a bucket and moment. What is kept is never
 * overwritten, and is forced to the disk before `keep` resolves. The folder and the one above it are the program's own:
 * as links out of where they lie they are refused.
 */
function previousPolicies(folder, clock) {
    return {
        keep: async (bucket, text, as) => {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,_app_write_kept_js__WEBPACK_IMPORTED_MODULE_7__/* .keptName */ .QQ)(bucket, clock.now(), as));
            try {
                (0,_workspace_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseLinkOut */ .rS)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)), folder, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv) `The folder ${folder}`);
                (0,_make_folder_js__WEBPACK_IMPORTED_MODULE_4__/* .makeFolder */ .f)(folder);
                return makeUnder(path, text);
            }
            catch (error) {
                throw notKept(bucket, path, error);
            }
        },
        nearestTo: async (path) => {
            const name = (0,_app_write_kept_js__WEBPACK_IMPORTED_MODULE_7__/* .nearestNameOf */ .Jb)(path);
            return name === undefined ? undefined : keptAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
        },
    };
}
function keptAt(path) {
    try {
        return { path, text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') };
    }
    catch (error) {
        if ((0,_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .codeOf */ .$N)(error) === 'ENOENT')
            return undefined;
        throw (0,_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .unreadable */ .O$)(path, error);
    }
}
/** What was kept of a bucket in such a folder, the newest first. Throws PortError where it cannot be read. */
function keptPolicies(folder, bucket) {
    try {
        const names = existsSync(folder) ? readdirSync(folder).filter(name => bucketOfKept(name) === bucket) : [];
        const newestFirst = names.sort().reverse();
        return newestFirst.map(name => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
    }
    catch (cause) {
        throw new PortError({ message: say `What was kept in ${folder} could not be read: ${ours(diskReason(cause))}.` }, { cause });
    }
}
function notKept(bucket, path, cause) {
    const why = cause instanceof _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .join */ .fj)(cause.lines, ' ') : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv) `${(0,_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonOfWriting */ .UH)(path, cause)}.`;
    return new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PortError */ .U7({ message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv) `The policy of ${bucket} could not be kept in ${path}: ${why}` }, { cause });
}
/** Under the path, or with a number where another was kept in the same millisecond, by whatever process. */
function makeUnder(path, text) {
    let free = path;
    for (let number = 2; (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(free) || !(0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .makeAtomically */ .gJ)(free, text); number += 1) {
        free = path.replace(/\.json$/, `-${number}.json`);
    }
    return free;
}
//# sourceMappingURL=previous.js.map

/***/ })

};
;