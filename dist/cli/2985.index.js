"use strict";
exports.id = 2985;
exports.ids = [2985];
exports.modules = {

/***/ 9886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ makeAtomically),
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2057);




/**
 * Replaces a file so that a reader, or a crash at any instant, finds the old text or the new one and nothing between:
 * a new file beside it is written, forced to the disk and renamed over it. A link is followed, and stays a link; an
 * existing file keeps its mode. Throws what the file system throws, with no trace left beside the file.
 */
function writeAtomically(path, text) {
    const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path) : path;
    const mode = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(target) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(target).mode & 0o7777 : 0o644;
    const temporary = temporaryBeside(target);
    try {
        writeForced(temporary, text, mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, target);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw error;
    }
    forceFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target));
}
/**
 * Makes a file whole at once, as {@link writeAtomically}, and never over another one: of several processes that make it
 * in the same moment, one does. Returns whether it was this one.
 */
function makeAtomically(path, text) {
    const temporary = temporaryBeside(path);
    try {
        writeForced(temporary, text, 0o644);
        takeName(temporary, path);
    }
    catch (error) {
        if ((0,_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$)(error) !== 'EEXIST')
            throw error;
        return false;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
    }
    forceFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    return true;
}
/** What a file system without hard links (FAT, some network shares) answers. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];
function takeName(temporary, path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(temporary, path);
    }
    catch (error) {
        if (!NO_LINKS.includes((0,_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$)(error)))
            throw error;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx'));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, path);
    }
}
function temporaryBeside(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
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

/***/ 2985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fixCommand: () => (/* binding */ fixCommand)
});

// EXTERNAL MODULE: ./lib/src/adapters/disk/files.js + 1 modules
var disk_files = __webpack_require__(5363);
// EXTERNAL MODULE: ./lib/src/core/remedy.js + 1 modules
var remedy = __webpack_require__(1045);
// EXTERNAL MODULE: ./lib/src/core/text/edit.js
var edit = __webpack_require__(6724);
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(9783);
// EXTERNAL MODULE: ./lib/src/core/text/source.js
var source = __webpack_require__(2361);
;// CONCATENATED MODULE: ./lib/src/app/fix.js




/** A remedy can bring the next fault to light, as a comma that is taken out does; no file needs more rounds than this. */
const MOST_ROUNDS = 100;
/** Carries out every certain remedy, round by round, until none is left. Remedies that spoil one another go singly. */
async function fix(files, review) {
    let state = files.map(file => ({ before: file, after: file, findings: [] }));
    let report = await review(files);
    for (let round = 0; round < MOST_ROUNDS && report.policies.some(hasRemedy); round += 1) {
        const together = state.map(file => mend(file, remedied(policyOf(file, report))));
        const judged = await review(together.map(({ after }) => after));
        const spoils = (file) => (0,remedy/* isWorse */.Bx)(policyOf(file, report).claims, policyOf(file, judged).claims);
        const isSpoilt = state.map(spoils);
        state = state.map((file, index) => {
            const singly = () => mend(file, remedied(policyOf(file, report)).slice(0, 1));
            return isSpoilt[index] === true ? singly() : (together[index] ?? file);
        });
        report = isSpoilt.includes(true) ? await review(state.map(({ after }) => after)) : judged;
    }
    return { files: state, report };
}
function policyOf({ before }, { policies }) {
    const policy = policies.find(({ file }) => file.path === before.path);
    (0,errors/* invariant */.V1)(policy !== undefined, 'a review has every file');
    return policy;
}
function hasRemedy({ findings }) {
    return findings.some(({ edits }) => edits !== undefined);
}
/** The findings of a policy whose remedies do not touch one another. */
function remedied({ findings }) {
    const edits = (0,remedy/* compatible */.l1)(findings);
    return findings.filter(finding => finding.edits?.every(edit => edits.includes(edit)));
}
function mend({ before, after, findings }, mended) {
    if (mended.length === 0)
        return { before, after, findings };
    const text = (0,edit/* applyEdits */.ct)(after.text, mended.flatMap(({ edits = [] }) => edits));
    return { before, after: (0,source/* sourceFromText */.JF)(after.path, text), findings: [...findings, ...mended] };
}
//# sourceMappingURL=fix.js.map
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(3381);
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(9941);
// EXTERNAL MODULE: ./lib/src/host.js + 1 modules
var host = __webpack_require__(1336);
// EXTERNAL MODULE: ./lib/src/core/text/count.js
var count = __webpack_require__(9245);
// EXTERNAL MODULE: ./lib/src/core/text/plain.js
var plain = __webpack_require__(8686);
// EXTERNAL MODULE: ./lib/src/render/diff.js
var diff = __webpack_require__(1468);
;// CONCATENATED MODULE: ./lib/src/render/fix.js



/** What `fix` did or would do, file by file, and what it leaves to a person. */
function fixText(files, report, isDryRun, paint) {
    const changed = files.filter(({ before, after }) => before.text !== after.text);
    const blocks = changed.map(file => (isDryRun ? diffOf(file, paint) : mendedList(file, paint)));
    return `${[...blocks, lastLine(changed, report, isDryRun)].join('\n\n')}\n`;
}
function diffOf({ before, after }, paint) {
    return (0,diff/* unifiedDiff */.W)(before.path, before.text, after.text, paint);
}
function mendedList({ before, findings }, paint) {
    const lines = findings.map(({ rule, message }) => `  ${(0,plain/* plainText */.wh)(message)} ${paint.dim(rule)}`);
    return [paint.bold((0,plain/* visible */.RK)(before.path)), ...lines].join('\n');
}
function lastLine(changed, { policies }, isDryRun) {
    const mended = changed.reduce((sum, { findings }) => sum + findings.length, 0);
    const what = `${(0,count/* counted */.h)(mended, 'finding')} in ${(0,count/* counted */.h)(changed.length, 'file')}`;
    const done = mended === 0 ? 'Nothing has one certain remedy.' : `${isDryRun ? 'Would fix' : 'Fixed'} ${what}.`;
    const left = policies.reduce((sum, policy) => sum + problemsOf(policy), 0);
    const rest = left === 0 ? '' : ` ${(0,count/* counted */.h)(left, 'problem')} left: \`connect-bucket-lock check\` shows them.`;
    return `${done}${rest}`;
}
/** Errors and warnings, and claims that do not hold. */
function problemsOf({ findings, claims }) {
    const found = findings.filter(({ severity }) => severity !== 'notice').length;
    return found + claims.filter(({ verdict }) => verdict.kind === 'fails' || verdict.kind === 'unknown').length;
}
//# sourceMappingURL=fix.js.map
// EXTERNAL MODULE: ./lib/src/report/exit.js
var exit = __webpack_require__(6217);
// EXTERNAL MODULE: ./lib/src/settings/settings.js
var settings_settings = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/src/cli/asked.js
var asked = __webpack_require__(879);
// EXTERNAL MODULE: ./lib/src/cli/folder.js
var folder = __webpack_require__(7011);
// EXTERNAL MODULE: ./lib/src/cli/output.js + 2 modules
var output = __webpack_require__(1689);
;// CONCATENATED MODULE: ./lib/src/cli/fix.js











/** `fix`: carries out what has one certain, proved remedy, or shows it; the exit code is that of the files afterwards. */
async function fixCommand(line, console) {
    const { operands, said } = line;
    if (operands.length === 0) {
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${'fix'} needs the files that it may change.`, (0,prose/* ours */.Od)('Name them, or a glob for them.'));
    }
    const mode = said.snapshot === undefined ? 'check' : 'plan';
    const settings = (0,settings_settings/* settingsOf */.f)({ mode, ...(await (0,asked/* askedBy */.A)(line, console)) });
    const files = await (0,disk_files/* policyFiles */.q)({ root: console.cwd, outside: 'allowed' }).find(settings.policies);
    const review = (files) => (0,host/* run */.eF)(settings, { files: { find: async () => files }, previousFolder: '', ...(0,output/* surroundingsOf */.ZD)(console) });
    const fixed = await fix(files, review);
    const isDryRun = said.dryRun === true;
    for (const { before, after } of fixed.files) {
        if (!isDryRun && before.text !== after.text)
            (0,folder/* writeFile */._)(console.cwd, before.path, after.text);
    }
    console.out((0,output/* loggable */.oM)(fixText(fixed.files, fixed.report, isDryRun, (0,output/* paintFor */.ev)(console)), console));
    return (0,exit/* exitCodeOf */.FO)(fixed.report);
}
//# sourceMappingURL=fix.js.map

/***/ }),

/***/ 7011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ writeFile),
/* harmony export */   h: () => (/* binding */ policyFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_disk_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9886);
/* harmony import */ var _adapters_disk_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2057);
/* harmony import */ var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9783);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3381);






/** Files below a folder of the disk, or anywhere else where the path says so. */
function policyFolder(root) {
    return {
        read: async (path) => readText(root, path),
        write: async (path, text) => writeFile(root, path, text),
    };
}
/** Writes a file whole or not at all, making the folders above it. Throws PortError. */
function writeFile(root, path, text) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        (0,_adapters_disk_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomically */ .v)(target, text);
    }
    catch (error) {
        throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PortError */ .U7({ message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${path} could not be written: ${(0,_adapters_disk_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOfWriting */ .U)(target, error)}.` }, { cause: error });
    }
}
function readText(root, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), 'utf8');
    }
    catch (error) {
        if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PortError */ .U7({ message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${path} could not be read: ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)((0,_adapters_disk_reason_js__WEBPACK_IMPORTED_MODULE_3__.diskReason)(error))}.` }, { cause: error });
    }
}
//# sourceMappingURL=folder.js.map

/***/ }),

/***/ 2759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines)
/* harmony export */ });
/** The lines of two texts, aligned by a longest common subsequence; of a change, the old lines come first. */
function diffLines(before, after) {
    const [a, b] = [before.split('\n'), after.split('\n')];
    let head = 0;
    while (head < Math.min(a.length, b.length) && a[head] === b[head])
        head += 1;
    let tail = 0;
    while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail))
        tail += 1;
    const same = (text) => ({ kind: 'same', text });
    return [
        ...a.slice(0, head).map(same),
        ...aligned(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
        ...a.slice(a.length - tail).map(same),
    ];
}
function aligned(a, b) {
    const common = commonLengths(a, b);
    const at = (row, column) => common[row]?.[column] ?? 0;
    const lines = [];
    let [row, column] = [0, 0];
    while (row < a.length || column < b.length) {
        const [old, now] = [a[row], b[column]];
        if (old !== undefined && old === now) {
            lines.push({ kind: 'same', text: old });
            row += 1;
            column += 1;
        }
        else if (old !== undefined && at(row + 1, column) >= at(row, column + 1)) {
            lines.push({ kind: 'gone', text: old });
            row += 1;
        }
        else {
            lines.push({ kind: 'new', text: now ?? '' });
            column += 1;
        }
    }
    return lines;
}
/** How many lines the rests from each row and column have in common, in order. */
function commonLengths(a, b) {
    let below = [];
    const rows = [...a].reverse().map(line => {
        const row = [];
        for (let column = b.length - 1; column >= 0; column -= 1) {
            const best = line === b[column] ? (below[column + 1] ?? 0) + 1 : Math.max(below[column] ?? 0, row[column + 1] ?? 0);
            row[column] = best;
        }
        below = row;
        return row;
    });
    return rows.reverse();
}
//# sourceMappingURL=diff.js.map

/***/ }),

/***/ 1468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/* harmony import */ var _core_text_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2759);
/* harmony import */ var _core_text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8686);


/** Lines that are shown around a change. */
const CONTEXT = 3;
const SIGN = { same: ' ', gone: '-', new: '+' };
/** The difference between two texts of one file as a unified diff, for people; what cannot be seen is spelt out. */
function unifiedDiff(path, before, after, paint) {
    const lines = (0,_core_text_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffLines */ .P)(before, after);
    const hunks = hunksOf(lines).map(([from, to]) => hunk(lines, from, to, paint));
    return [paint.bold(`--- ${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(path)}`), paint.bold(`+++ ${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(path)}`), ...hunks].join('\n');
}
/** The ranges of lines to show: what changed with its context, those that touch in one. */
function hunksOf(lines) {
    const hunks = [];
    for (const [index, { kind }] of lines.entries()) {
        if (kind === 'same')
            continue;
        const [from, to] = [Math.max(0, index - CONTEXT), Math.min(lines.length, index + CONTEXT + 1)];
        const last = hunks.at(-1);
        if (last !== undefined && from <= last[1])
            last[1] = to;
        else
            hunks.push([from, to]);
    }
    return hunks;
}
function hunk(lines, from, to, paint) {
    const [before, shown] = [lines.slice(0, from), lines.slice(from, to)];
    const range = (without) => {
        const count = (of) => of.filter(({ kind }) => kind !== without).length;
        return `${count(before) + 1},${count(shown)}`;
    };
    const head = paint.cyan(`@@ -${range('new')} +${range('gone')} @@`);
    return [head, ...shown.map(line => drawn(line, paint))].join('\n');
}
function drawn({ kind, text }, paint) {
    const line = `${SIGN[kind]}${text.split('\t').map(_core_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK).join('\t')}`;
    if (kind === 'same')
        return line;
    return kind === 'new' ? paint.green(line) : paint.red(line);
}
//# sourceMappingURL=diff.js.map

/***/ })

};
;