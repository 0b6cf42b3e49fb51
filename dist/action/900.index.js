export const id = 900;
export const ids = [900];
export const modules = {

/***/ 39886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/**
 * Replaces a file so that a reader, or a crash at any instant, finds the old text or the new one and nothing between:
 * a new file beside it is written, forced to the disk and renamed over it. A link is followed, and stays a link; an
 * existing file keeps its mode. Throws what the file system throws, with no trace left beside the file.
 */
function writeAtomically(path, text) {
    const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path) : path;
    const mode = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(target) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(target).mode & 0o7777 : 0o644;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    try {
        writeForced(temporary, text, mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, target);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw error;
    }
    forceFolder(folder);
}
function writeForced(path, text, mode) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx', mode);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(file, mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, text);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/** The rename itself reaches the disk; systems that cannot open a folder (Windows) do without. */
function forceFolder(folder) {
    let handle;
    try {
        handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(folder, 'r');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(handle);
    }
    catch {
        // the file is whole either way
    }
    finally {
        if (handle !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
    }
}
//# sourceMappingURL=atomic-write.js.map

/***/ }),

/***/ 28900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   previousPolicies: () => (/* binding */ previousPolicies)
/* harmony export */ });
/* unused harmony export keptPolicies */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _app_write_kept_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51624);
/* harmony import */ var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89783);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43381);
/* harmony import */ var _atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39886);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52057);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81672);








/**
 * Keeps the policies that are about to be replaced in a folder, one file a bucket and moment. What is kept is never
 * overwritten, and is forced to the disk before `keep` resolves. The folder and the one above it are the program's own:
 * as links out of where they lie they are refused.
 */
function previousPolicies(folder, clock) {
    return {
        keep: async (bucket, text, as) => {
            const path = freePath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,_app_write_kept_js__WEBPACK_IMPORTED_MODULE_6__/* .keptName */ .Q)(bucket, clock.now(), as)));
            try {
                (0,_workspace_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseLinkOut */ .r)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)), folder, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv) `The folder ${folder}`);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
                (0,_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeAtomically */ .v)(path, text);
            }
            catch (error) {
                throw notKept(bucket, path, error);
            }
            return path;
        },
    };
}
/** What was kept of a bucket in such a folder, the newest first. Throws PortError where it cannot be read. */
function keptPolicies(folder, bucket) {
    try {
        const names = existsSync(folder) ? readdirSync(folder).filter(name => bucketOfKept(name) === bucket) : [];
        const newestFirst = names.sort().reverse();
        return newestFirst.map(name => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
    }
    catch (cause) {
        throw new PortError({ message: say `What was kept in ${folder} could not be read: ${diskReason(cause)}.` }, { cause });
    }
}
function notKept(bucket, path, cause) {
    const why = cause instanceof _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .join */ .fj)(cause.lines, ' ') : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv) `${(0,_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOfWriting */ .UH)(path, cause)}.`;
    return new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PortError */ .U7({ message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_7__/* .say */ .cv) `The previous policy of ${bucket} could not be kept in ${path}: ${why}` }, { cause });
}
/** The path, with a number where two are kept in one millisecond. */
function freePath(path) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return path;
    for (let number = 2;; number += 1) {
        const other = path.replace(/\.json$/, `-${number}.json`);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(other))
            return other;
    }
}
//# sourceMappingURL=previous.js.map

/***/ })

};
