"use strict";
exports.id = 8900;
exports.ids = [8900];
exports.modules = {

/***/ 28900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ keptPolicies),
/* harmony export */   previousPolicies: () => (/* binding */ previousPolicies)
/* harmony export */ });
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
        const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).filter(name => (0,_app_write_kept_js__WEBPACK_IMPORTED_MODULE_7__/* .bucketOfKept */ .gk)(name) === bucket) : [];
        const newestFirst = names.sort().reverse();
        return newestFirst.map(name => ({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), text: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), 'utf8') }));
    }
    catch (cause) {
        throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PortError */ .U7({ message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv) `What was kept in ${folder} could not be read: ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .ours */ .Od)((0,_reason_js__WEBPACK_IMPORTED_MODULE_5__.diskReason)(cause))}.` }, { cause });
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

/***/ }),

/***/ 81672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rS: () => (/* binding */ refuseLinkOut)
/* harmony export */ });
/* unused harmony exports fileWithin, pathWithin, pathsTo */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43381);
/* harmony import */ var _core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69941);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33063);





/**
 * The path of a file that an input names, for trees that somebody else wrote: it must not lead out of the workspace,
 * by `..` or by a link. Throws UsageError.
 */
function fileWithin(root, path, input) {
    const full = resolve(root, path);
    const real = existsSync(full) ? realpathSync(full) : full;
    if (isWithin(realpathSync(root), real) || (real === full && isWithin(resolve(root), full)))
        return full;
    throw usageError(say `The input ${input} is ${path}, which leads out of the workspace.`);
}
/** The same by its path from the root, with `/`, however it was spelled: as GitHub and git name the file. */
function pathWithin(root, path, input) {
    const full = fileWithin(root, path, input);
    const home = isWithin(resolve(root), full) ? resolve(root) : realpathSync(root);
    return relative(home, full).split(sep).join('/');
}
/** The paths by which a file is reached, from the root: its own, those of links on its way, and where they lead. */
function pathsTo(root, path, links = MOST_LINKS) {
    const steps = path.split('/').map((_, at, all) => all.slice(0, at + 1).join('/'));
    const link = steps.find(step => lstatSync(join(root, step), { throwIfNoEntry: false })?.isSymbolicLink());
    if (link === undefined || links === 0)
        return [path];
    const target = readlinkSync(join(root, link));
    const start = isAbsolute(target) ? relative(resolve(root), target) : posix.join(posix.dirname(link), target);
    return [path, link, ...pathsTo(root, posix.join(start.split(sep).join('/'), path.slice(link.length)), links - 1)];
}
/** Linux follows as many; `path_resolution(7)`. */
const MOST_LINKS = 40;
/**
 * Refuses a path that lies in the workspace by its letters, and is or passes a link that leads out: the user named a
 * file of the tree, and the tree may be somebody else's. Throws UsageError; `what` begins its sentence.
 */
function refuseLinkOut(root, path, what) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    if (!(0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), full) || (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), realOf(full)))
        return;
    throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${what} is a link that leads out of the folder that the run starts in.`);
}
/** The path without links, as far as it is there. */
function realOf(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return above === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realOf(above), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}
//# sourceMappingURL=workspace.js.map

/***/ })

};
;