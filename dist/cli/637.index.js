export const id = 637;
export const ids = [637];
export const modules = {

/***/ 6319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ policyFiles)
});

// UNUSED EXPORTS: toSlashes

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(9783);
// EXTERNAL MODULE: ./lib/src/core/text/json.js
var json = __webpack_require__(2234);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(3381);
// EXTERNAL MODULE: ./lib/src/core/text/source.js
var text_source = __webpack_require__(2361);
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(9941);
// EXTERNAL MODULE: ./lib/src/adapters/disk/reason.js
var reason = __webpack_require__(2057);
;// CONCATENATED MODULE: ./lib/src/adapters/disk/glob.js



const NEVER = ['**/node_modules/**', '**/.git/**'];
/**
 * Matches one glob below a folder, whose path has no links. Links are followed as long as they stay below it: a pull
 * request must not send us to read, or to wander through, the rest of the machine.
 */
async function globWithin(home, pattern, ignored) {
    const { globSync } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 3382));
    const guard = new Guard(home);
    const files = globSync([pattern], {
        cwd: home,
        ignore: [...NEVER, ...ignored],
        expandDirectories: false,
        fs: {
            readdirSync: guard.readdirSync,
            realpathSync: guard.realpathSync,
            statSync: guard.statSync,
        },
    });
    return { files, leaving: guard.leaving, unreadable: guard.unreadable };
}
/** The file system as far as the walk may see it. */
class Guard {
    leaving = [];
    unreadable = new Map();
    #home;
    #links = new Map();
    constructor(home) {
        this.#home = home;
    }
    readdirSync = (path, options) => {
        try {
            if (isWithin(this.#home, (0,external_node_fs_.realpathSync)(path)))
                return (0,external_node_fs_.readdirSync)(path, options);
            this.leaving.push(this.#links.get((0,external_node_path_.resolve)(path)) ?? path);
        }
        catch (error) {
            if (!isMissing(error))
                this.unreadable.set(path, error);
        }
        return [];
    };
    /** A link to nothing resolves to itself, so that a glob that matches its name reports it. */
    realpathSync = (path) => {
        try {
            const real = (0,external_node_fs_.realpathSync)(path);
            this.#links.set(real, path);
            return real;
        }
        catch {
            return path;
        }
    };
    statSync = (path) => {
        try {
            return (0,external_node_fs_.statSync)(path);
        }
        catch {
            return { isDirectory: () => false };
        }
    };
}
/** Whether a path without links is the folder or below it. */
function isWithin(home, real) {
    return real === home || real.startsWith(home.endsWith(external_node_path_.sep) ? home : home + external_node_path_.sep);
}
function isMissing(error) {
    const code = (0,reason/* codeOf */.$)(error);
    return code === 'ENOENT' || code === 'ENOTDIR';
}
//# sourceMappingURL=glob.js.map
// EXTERNAL MODULE: ./lib/src/adapters/disk/nearby.js
var nearby = __webpack_require__(530);
;// CONCATENATED MODULE: ./lib/src/adapters/disk/files.js










/**
 * The policy files of a folder of the disk.
 *
 * Each of the globs is the path of a file, a glob, or `!` and a glob that takes files away. Each must match something,
 * for a mistyped one would leave policies unchecked. A glob never reaches out of the workspace, by `..` or by a link;
 * a path may where `outside` allows it. Of a file longer than a policy may be, the first bytes are read.
 */
function policyFiles({ root, outside }) {
    return { find: async (globs) => await find({ root: (0,external_node_path_.resolve)(root), home: homeOf(root), outside }, globs) };
}
function homeOf(root) {
    try {
        return (0,external_node_fs_.realpathSync)(root);
    }
    catch (error) {
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `The workspace ${root} cannot be read: ${(0,prose/* ours */.Od)((0,reason/* reason */.l)(error))}. Nothing was checked.`);
    }
}
async function find(workspace, globs) {
    const patterns = globs.map(glob => relativePattern(workspace, toSlashes(glob, external_node_path_.sep)));
    const wanted = patterns.filter(pattern => !pattern.startsWith('!'));
    if (wanted.length === 0)
        throw (0,usage/* usageError */.W)((0,prose/* ours */.Od)('No policy file is named, so nothing was checked.'), EXAMPLE);
    const ignored = patterns.filter(pattern => pattern.startsWith('!')).map(pattern => pattern.slice(1));
    const matches = [];
    const unmatched = [];
    for (const pattern of wanted) {
        const found = statOf(workspace, pattern) === undefined ? await glob(workspace, pattern, ignored) : [pattern];
        if (found.length === 0)
            unmatched.push(pattern);
        matches.push(...found.map(path => matchOf(workspace, path, path === pattern)));
    }
    if (unmatched.length > 0) {
        const meant = (0,prose/* join */.fj)(unmatched.map(pattern => (0,nearby/* nearby */.c)(workspace.root, pattern)), '');
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `No file matches ${(0,prose/* list */.p_)(unmatched, 'or')}.${meant} Nothing was checked.`, EXAMPLE);
    }
    return distinct(workspace, matches).map(({ path, real }) => read(path, real));
}
const EXAMPLE = (0,prose/* say */.cv) `Name the policies by their paths or by a glob such as ${'policies/**/*.json'}, from where the run starts.`;
/** Path separators as globs have them. Only where `\` separates may it be replaced: elsewhere it escapes. */
function toSlashes(path, separator) {
    return separator === '\\' ? path.replaceAll('\\', '/') : path;
}
/** A pattern from the root, however it was given; absolute only where it leads out of the workspace. */
function relativePattern({ root, home }, given) {
    const negated = given.startsWith('!') ? '!' : '';
    const pattern = external_node_path_.posix.normalize(given.slice(negated.length));
    const prefix = [root, home].map(path => `${toSlashes(path, external_node_path_.sep)}/`).find(path => pattern.startsWith(path));
    return negated + (prefix === undefined ? pattern : pattern.slice(prefix.length));
}
/** What is at a path; `undefined` for what can be no path of a file, a link in a circle included. */
function statOf({ root }, path) {
    try {
        return (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(root, path), { throwIfNoEntry: false });
    }
    catch (error) {
        if (['ELOOP', 'ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE'].includes((0,reason/* codeOf */.$)(error)))
            return undefined;
        throw unreadable(path, error);
    }
}
async function glob(workspace, pattern, ignored) {
    const leavesByName = (0,external_node_path_.isAbsolute)(pattern) || /(^|[/{,(|])\.\.($|[/},)|])/.test(pattern);
    if (leavesByName) {
        const elsewhere = workspace.outside === 'allowed' ? (0,prose/* ours */.Od)(' Files elsewhere are named by their paths.') : (0,prose/* ours */.Od)('');
        throw leaves(pattern, (0,prose/* say */.cv) `A glob is for files inside the folder that the run starts in.${elsewhere}`);
    }
    const walk = await globWithin(workspace.home, pattern, ignored);
    for (const [folder, error] of walk.unreadable)
        throw unreadable(relativePath(workspace, folder), error);
    const [link] = walk.leaving;
    if (link === undefined)
        return walk.files;
    throw leaves(pattern, (0,prose/* say */.cv) `It meets the link ${relativePath(workspace, link)}, which leads out.`);
}
function matchOf(workspace, path, named) {
    const stat = statOf(workspace, path);
    if (stat === undefined)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `The policy ${path} is a link to nothing. Nothing was checked.`);
    if (stat.isDirectory()) {
        const meant = (0,prose/* say */.cv) `Name the files in it: ${`${path.replace(/\/+$/, '')}/**/*.json`}.`;
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${path} is a folder, no policy. Nothing was checked.`, meant);
    }
    if (!stat.isFile())
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${path} is no regular file, so it was not read. Nothing was checked.`);
    const real = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(workspace.root, path));
    const isOutside = !isWithin(workspace.home, real);
    if (isOutside && !(named && workspace.outside === 'allowed')) {
        throw leaves(path, (0,prose/* say */.cv) `Only files inside the folder that the run starts in are read.`);
    }
    return { path: isOutside ? toSlashes((0,external_node_path_.resolve)(workspace.root, path), external_node_path_.sep) : path, real };
}
function leaves(pattern, why) {
    return (0,usage/* usageError */.W)((0,prose/* say */.cv) `${pattern} leads out of the workspace. ${why} Nothing was checked.`);
}
/** Each file once, under its own path rather than that of a link to it; sorted by path. */
function distinct(workspace, matches) {
    const byReal = new Map();
    for (const match of matches) {
        const known = byReal.get(match.real);
        const isOwnPath = match.path === relativePath(workspace, match.real);
        if (known === undefined || isOwnPath)
            byReal.set(match.real, match);
    }
    return [...byReal.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
function relativePath({ home }, path) {
    return toSlashes((0,external_node_path_.relative)(home, path), external_node_path_.sep);
}
/** As much of the file as tells that it is too long; `bytes` is its length on the disk. */
function read(path, real) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(real, 'r');
        const bytes = new Uint8Array(json/* MAX_FILE_BYTES */.gZ + 1);
        let length = 0;
        for (let step = -1; step !== 0 && length < bytes.length; length += step) {
            step = (0,external_node_fs_.readSync)(file, bytes, length, bytes.length - length, null);
        }
        const source = (0,text_source/* sourceFromBytes */.Jr)(path, bytes.subarray(0, length));
        return { ...source, bytes: Math.max(length, (0,external_node_fs_.fstatSync)(file).size) };
    }
    catch (error) {
        throw unreadable(path, error);
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
}
function unreadable(path, error) {
    return new errors/* PortError */.U7({ message: (0,prose/* say */.cv) `${path} could not be read: ${(0,prose/* ours */.Od)((0,reason/* reason */.l)(error))}.` }, { cause: error });
}
//# sourceMappingURL=files.js.map

/***/ }),

/***/ 7637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportCommand: () => (/* binding */ reportCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_disk_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2779);
/* harmony import */ var _adapters_disk_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4791);
/* harmony import */ var _adapters_disk_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6319);
/* harmony import */ var _adapters_disk_reason_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2057);
/* harmony import */ var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9783);
/* harmony import */ var _core_text_plain_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(8686);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3381);
/* harmony import */ var _core_text_usage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9941);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9817);
/* harmony import */ var _render_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9522);
/* harmony import */ var _report_exit_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6217);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(8161);
/* harmony import */ var _output_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(9762);















/** `check`, `plan`, `apply` and `drift`: everything that ends in a report. */
async function reportCommand(mode, { operands, said }, console) {
    refuseOperandsOf(said, operands);
    const { format = 'text', schema = '2', output } = said;
    if (said.schema !== undefined && format !== 'json') {
        throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_7__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv) `${'--schema'} is a version of the JSON report; say ${'--format json'} as well.`);
    }
    const config = await (0,_adapters_disk_config_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z)(console.cwd, said.config, (0,_adapters_disk_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .today */ .E)());
    const asked = { said: { ...said, policies: operands }, config, today: (0,_adapters_disk_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .today */ .E)(), somePolicies: operands.length > 0 };
    const report = await (0,_host_js__WEBPACK_IMPORTED_MODULE_8__/* .run */ .eF)((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_11__/* .settingsOf */ .f)({ mode, ...asked }), {
        files: (0,_adapters_disk_files_js__WEBPACK_IMPORTED_MODULE_4__/* .policyFiles */ .q)({ root: console.cwd, outside: 'allowed' }),
        previousFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(console.cwd, '.connect-bucket-lock', 'previous'),
        ...(0,_output_js__WEBPACK_IMPORTED_MODULE_12__/* .surroundingsOf */ .ZD)(console),
    });
    await writeReport(report, { format, schema }, output, console);
    const code = (0,_report_exit_js__WEBPACK_IMPORTED_MODULE_10__/* .exitCodeOf */ .FO)(report);
    if (code === _report_exit_js__WEBPACK_IMPORTED_MODULE_10__/* .EXIT */ .dc.noVerdict && format !== 'text')
        console.err(`No verdict: ${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_14__/* .plainText */ .wh)((0,_render_words_js__WEBPACK_IMPORTED_MODULE_9__/* .verdictSentence */ .BT)(report))}\n`);
    return code;
}
function refuseOperandsOf({ restore }, [operand]) {
    if (operand === undefined || restore === undefined)
        return;
    throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_7__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv) `${'--restore'} puts one kept file back and takes no other; ${operand} is one too many.`);
}
async function writeReport(report, { format, schema }, output, console) {
    if (output === undefined) {
        const text = await (0,_output_js__WEBPACK_IMPORTED_MODULE_12__/* .rendered */ .gj)(report, format, (0,_output_js__WEBPACK_IMPORTED_MODULE_12__/* .paintFor */ .ev)(console), schema);
        console.out((0,_output_js__WEBPACK_IMPORTED_MODULE_12__/* .loggable */ .oM)(text, console, format));
        return;
    }
    const text = await (0,_output_js__WEBPACK_IMPORTED_MODULE_12__/* .rendered */ .gj)(report, format, (0,_output_js__WEBPACK_IMPORTED_MODULE_12__/* .paintFor */ .ev)({ ...console, isTerminal: false }), schema);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(console.cwd, output), text);
    }
    catch (error) {
        const message = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv) `The report could not be written to ${output}: ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_13__/* .ours */ .Od)((0,_adapters_disk_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .reason */ .l)(error))}.`;
        throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .PortError */ .U7({ message }, { cause: error });
    }
    console.out((0,_output_js__WEBPACK_IMPORTED_MODULE_12__/* .loggable */ .oM)(await (0,_output_js__WEBPACK_IMPORTED_MODULE_12__/* .rendered */ .gj)(report, 'text', (0,_output_js__WEBPACK_IMPORTED_MODULE_12__/* .paintFor */ .ev)(console)), console));
}
//# sourceMappingURL=report.js.map

/***/ }),

/***/ 8161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/* unused harmony export settled */
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9234);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8406);


function settingsOf({ mode, said, config, today, somePolicies = false }) {
    const settledVerdict = settled('verdict', said, config);
    const verdict = { ...settledVerdict, awsServices: settledVerdict.allowAwsServices === true };
    if (mode === 'check')
        return { mode, ...verdict };
    const { declared, ...account } = settled('account', said, config);
    return {
        ...{ mode, ...verdict, ...account, today, wholeRepository: !somePolicies },
        declared: declared.flatMap(({ id, ...entry }) => (id === undefined ? [] : [{ id, ...entry }])),
        declaredArns: declared.flatMap(({ arn, ...entry }) => (arn === undefined ? [] : [{ arn, ...entry }])),
    };
}
/** What holds of the settings that one kind of reader goes by. */
function settled(of, ...places) {
    const fields = _table_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .y.filter(setting => setting.of === of).flatMap((setting) => {
        const field = (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(setting);
        const value = places.map(place => place[field]).find(isSaid) ?? setting.default;
        return value === undefined ? [] : [[field, value]];
    });
    return Object.fromEntries(fields);
}
function isSaid(value) {
    return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
//# sourceMappingURL=settings.js.map

/***/ })

};
