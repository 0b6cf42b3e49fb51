"use strict";
exports.id = 999;
exports.ids = [999];
exports.modules = {

/***/ 45999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  previousPolicies: () => (/* binding */ previousPolicies)
});

// UNUSED EXPORTS: keptPolicies

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/app/write/kept.js
var kept = __webpack_require__(51624);
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(89783);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/adapters/disk/atomic-write.js
var atomic_write = __webpack_require__(39886);
// EXTERNAL MODULE: ./lib/src/adapters/disk/reason.js
var reason = __webpack_require__(52057);
;// CONCATENATED MODULE: ./lib/src/adapters/disk/make-folder.js



/**
 * Makes a folder and those above it. Node's own `recursive` never ends where a file system makes no folder and says
 * ENOENT, as `/proc` does.
 */
function makeFolder(path) {
    if ((0,external_node_fs_.existsSync)(path))
        return;
    makeFolder((0,external_node_path_.dirname)(path));
    try {
        (0,external_node_fs_.mkdirSync)(path);
    }
    catch (error) {
        if ((0,reason/* codeOf */.$N)(error) !== 'EEXIST')
            throw error;
    }
}
//# sourceMappingURL=make-folder.js.map
// EXTERNAL MODULE: ./lib/src/adapters/disk/workspace.js
var workspace = __webpack_require__(81672);
;// CONCATENATED MODULE: ./lib/src/adapters/disk/previous.js









/**
 * Keeps the policies that are about to be replaced in a folder, one file a bucket and moment. What is kept is never
 * overwritten, and is forced to the disk before `keep` resolves. The folder and the one above it are the program's own:
 * as links out of where they lie they are refused.
 */
function previousPolicies(folder, clock) {
    return {
        keep: async (bucket, text, as) => {
            const path = (0,external_node_path_.join)(folder, (0,kept/* keptName */.QQ)(bucket, clock.now(), as));
            try {
                (0,workspace/* refuseLinkOut */.rS)((0,external_node_path_.dirname)((0,external_node_path_.dirname)(folder)), folder, (0,prose/* say */.cv) `The folder ${folder}`);
                makeFolder(folder);
                return makeUnder(path, text);
            }
            catch (error) {
                throw notKept(bucket, path, error);
            }
        },
        nearestTo: async (path) => {
            const name = (0,kept/* nearestNameOf */.Jb)(path);
            return name === undefined ? undefined : keptAt((0,external_node_path_.join)(folder, name));
        },
    };
}
function keptAt(path) {
    try {
        return { path, text: (0,external_node_fs_.readFileSync)(path, 'utf8') };
    }
    catch (error) {
        if ((0,reason/* codeOf */.$N)(error) === 'ENOENT')
            return undefined;
        throw (0,reason/* unreadable */.O$)(path, error);
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
    const why = cause instanceof errors/* UsageError */.eb ? (0,prose/* join */.fj)(cause.lines, ' ') : (0,prose/* say */.cv) `${(0,reason/* reasonOfWriting */.UH)(path, cause)}.`;
    return new errors/* PortError */.U7({ message: (0,prose/* say */.cv) `The policy of ${bucket} could not be kept in ${path}: ${why}` }, { cause });
}
/** Under the path, or with a number where another was kept in the same millisecond, by whatever process. */
function makeUnder(path, text) {
    let free = path;
    for (let number = 2; (0,external_node_fs_.existsSync)(free) || !(0,atomic_write/* makeAtomically */.gJ)(free, text); number += 1) {
        free = path.replace(/\.json$/, `-${number}.json`);
    }
    return free;
}
//# sourceMappingURL=previous.js.map

/***/ })

};
;