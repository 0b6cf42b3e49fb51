"use strict";
exports.id = 7557;
exports.ids = [7557];
exports.modules = {

/***/ 3299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   Z: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3381);
/* harmony import */ var _core_text_source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2361);
/* harmony import */ var _core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9941);
/* harmony import */ var _settings_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1003);
/* harmony import */ var _bounded_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(845);
/* harmony import */ var _nearby_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(530);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2057);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1672);










/** Read where it exists; named explicitly, it must. */
const DEFAULT_CONFIG = 'connect-bucket-lock.yml';
/**
 * The configuration file of a workspace; `today` is an ISO 8601 date. Throws UsageError for one that is missing or
 * wrong, or that is a link out of the workspace: a tree that somebody else wrote must not have other files read.
 */
async function loadConfig(root, named, today) {
    const path = named ?? DEFAULT_CONFIG;
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    if (named === undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(full))
        return {};
    (0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseLinkOut */ .r)(root, full, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv) `The configuration ${path}`);
    const [{ readConfig }, { RULES }, { isWaivable }] = await Promise.all([
        __webpack_require__.e(/* import() */ 2276).then(__webpack_require__.bind(__webpack_require__, 2276)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 9271)),
        __webpack_require__.e(/* import() */ 589).then(__webpack_require__.bind(__webpack_require__, 589)),
    ]);
    const rules = RULES.map(rule => ({ id: rule.id, waivable: isWaivable(rule) }));
    return readConfig(readFile(root, path, full), { today, rules });
}
function readFile(root, path, full) {
    try {
        const { bytes, size } = (0,_bounded_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readBeginning */ .i)(full, _settings_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_YAML_BYTES */ .o);
        return { ...(0,_core_text_source_js__WEBPACK_IMPORTED_MODULE_9__/* .sourceFromBytes */ .Jr)(path, bytes), bytes: size };
    }
    catch (error) {
        throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv) `The configuration ${path} cannot be read: ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .ours */ .Od)((0,_reason_js__WEBPACK_IMPORTED_MODULE_6__.diskReason)(error))}.${(0,_nearby_js__WEBPACK_IMPORTED_MODULE_5__/* .nearby */ .c)(root, path)}`);
    }
}
//# sourceMappingURL=config.js.map

/***/ }),

/***/ 5363:
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
// EXTERNAL MODULE: ./lib/src/core/sources/look.js + 1 modules
var sources_look = __webpack_require__(3243);
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(9783);
// EXTERNAL MODULE: ./lib/src/core/text/json.js
var json = __webpack_require__(2234);
// EXTERNAL MODULE: ./lib/src/core/text/order.js
var order = __webpack_require__(774);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(3381);
// EXTERNAL MODULE: ./lib/src/core/text/source.js
var source = __webpack_require__(2361);
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(9941);
// EXTERNAL MODULE: ./lib/src/adapters/disk/bounded-read.js
var bounded_read = __webpack_require__(845);
// EXTERNAL MODULE: ./lib/src/adapters/disk/glob.js
var glob = __webpack_require__(3063);
// EXTERNAL MODULE: ./lib/src/adapters/disk/nearby.js
var nearby = __webpack_require__(530);
// EXTERNAL MODULE: ./lib/src/adapters/disk/reason.js
var reason = __webpack_require__(2057);
;// CONCATENATED MODULE: ./lib/src/adapters/disk/sources.js

/**
 * The policies of one file, each as a text of its own that knows its place in the file. A bare policy is the file
 * itself; so is what is nearly one, because the reader of policies says best what is wrong. The readers of other tools'
 * files are loaded for such files alone.
 */
async function sourcesIn(file, beside) {
    const look = (0,sources_look/* lookAt */.t)(file);
    return look.kind === 'policy' ? [file] : (await __webpack_require__.e(/* import() */ 8617).then(__webpack_require__.bind(__webpack_require__, 8617))).sourcesOfTool(file, look, beside);
}
//# sourceMappingURL=sources.js.map
;// CONCATENATED MODULE: ./lib/src/adapters/disk/files.js














/**
 * The policy files of a folder of the disk.
 *
 * Each of the globs is the path of a file, a glob, or `!` and a glob that takes files away. Each must match something,
 * for a mistyped one would leave policies unchecked. A glob never reaches out of the workspace, by `..` or by a link;
 * a path may where `outside` allows it. Of a file longer than a policy may be, the first bytes are read.
 */
function policyFiles(options) {
    const { root } = options;
    return {
        find: async (globs, given = [], mayBeNone = false) => {
            const workspace = { ...options, root: (0,external_node_path_.resolve)(root), home: homeOf(root) };
            const beside = {
                parameters: new Map(given.map(nameAndValue)),
                read: (path) => readBeside(workspace, path),
            };
            const found = await find(workspace, globs, mayBeNone);
            return (await Promise.all(found.map(file => sourcesIn(file, beside)))).flat();
        },
    };
}
/** `NAME=VALUE`; the value may hold more of them. */
function nameAndValue(text) {
    const at = text.indexOf('=');
    return [text.slice(0, at), text.slice(at + 1)];
}
/** A file that another one names; as with globs, only inside of the workspace. */
function readBeside(workspace, path) {
    const stat = statOf(workspace, path);
    if (stat === undefined || !stat.isFile())
        return undefined;
    const real = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(workspace.root, path));
    return (0,glob/* isWithin */.U)(workspace.home, real) ? read(path, real) : undefined;
}
function homeOf(root) {
    try {
        return (0,external_node_fs_.realpathSync)(root);
    }
    catch (error) {
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `The workspace ${root} cannot be read: ${(0,prose/* ours */.Od)((0,reason.diskReason)(error))}. Nothing was checked.`);
    }
}
async function find(workspace, globs, mayBeNone) {
    const { outside, ifNone } = workspace;
    const patterns = globs.map(glob => relativePattern(workspace, toSlashes(glob, external_node_path_.sep)));
    const wanted = patterns.filter(pattern => !pattern.startsWith('!'));
    if (wanted.length === 1 && wanted[0] === STANDARD_INPUT && outside === 'allowed')
        return [standardInput()];
    if (wanted.length === 0)
        throw (0,usage/* usageError */.W)((0,prose/* ours */.Od)('No policy file is named, so nothing was checked.'), EXAMPLE);
    const ignored = patterns.filter(pattern => pattern.startsWith('!')).map(pattern => pattern.slice(1));
    const matches = [];
    const unmatched = [];
    for (const pattern of wanted) {
        const found = statOf(workspace, pattern) === undefined ? await files_glob(workspace, pattern, ignored) : [pattern];
        if (found.length === 0)
            unmatched.push(pattern);
        matches.push(...found.map(path => matchOf(workspace, path, path === pattern)));
    }
    const mayBeEmpty = ifNone === 'nothing' || (mayBeNone && (await isEmptied(workspace, unmatched, ignored)));
    if (unmatched.length > 0 && !mayBeEmpty) {
        const meant = (0,prose/* join */.fj)(unmatched.map(pattern => (0,nearby/* nearby */.c)(workspace.root, pattern)), '');
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `No file matches ${(0,prose/* list */.p_)(unmatched, 'or')}.${meant} Nothing was checked.`, ifNone ?? EXAMPLE);
    }
    return distinct(workspace, matches).map(({ path, real }) => read(path, real));
}
/** Whether globs match nothing because nothing is left: a path, a slip of the pen and other policies say otherwise. */
async function isEmptied(workspace, unmatched, ignored) {
    const isMistyped = (pattern) => !/[*?{[(]/.test(pattern) || (0,nearby/* nearby */.c)(workspace.root, pattern).parts.length > 0;
    return !unmatched.some(isMistyped) && (await files_glob(workspace, DEFAULT_POLICIES, ignored)).length === 0;
}
/** Where policies lie unless the settings say otherwise. */
const DEFAULT_POLICIES = 'policies/**/*.json';
const EXAMPLE = (0,prose/* say */.cv) `Check the path. Paths and globs such as ${'policies/**/*.json'} begin in the folder where the run starts.`;
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
async function files_glob(workspace, pattern, ignored) {
    const leavesByName = (0,external_node_path_.isAbsolute)(pattern) || /(^|[/{,(|])\.\.($|[/},)|])/.test(pattern);
    if (leavesByName) {
        const elsewhere = workspace.outside === 'allowed' ? (0,prose/* ours */.Od)(' Files elsewhere are named by their paths.') : (0,prose/* ours */.Od)('');
        throw leaves(pattern, (0,prose/* say */.cv) `A glob is for files inside the folder that the run starts in.${elsewhere}`);
    }
    const walk = await (0,glob/* globWithin */.e)(workspace.home, pattern, ignored);
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
    if (stat.isDirectory() && (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(workspace.root, path, MANIFEST))) {
        return matchOf(workspace, external_node_path_.posix.join(path, MANIFEST), named);
    }
    if (stat.isDirectory()) {
        const meant = (0,prose/* say */.cv) `Name the files in it: ${`${path.replace(/\/+$/, '')}/**/*.json`}.`;
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${path} is a folder, no policy. Nothing was checked.`, meant);
    }
    if (!stat.isFile())
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${path} is not a regular file, so it was not read. Nothing was checked.`);
    const real = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(workspace.root, path));
    const isOutside = !(0,glob/* isWithin */.U)(workspace.home, real);
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
    return [...byReal.values()].sort((a, b) => (0,order/* byText */.z)(a.path, b.path));
}
function relativePath({ home }, path) {
    return toSlashes((0,external_node_path_.relative)(home, path), external_node_path_.sep);
}
/** A folder with this file is what the CDK wrote. */
const MANIFEST = 'manifest.json';
const STANDARD_INPUT = '-';
function standardInput() {
    try {
        return (0,source/* sourceFromBytes */.Jr)(STANDARD_INPUT, (0,external_node_fs_.readFileSync)(0).subarray(0, sources_look/* MAX_SOURCE_BYTES */.T + 1));
    }
    catch (error) {
        throw unreadable('standard input', error);
    }
}
/** As much of the file as tells that it is too long for what it is; `bytes` is its length on the disk. */
function read(path, real) {
    const beginning = readUpTo(path, real, json/* MAX_FILE_BYTES */.gZ);
    if (beginning.bytes <= json/* MAX_FILE_BYTES */.gZ || (0,sources_look/* lookAt */.t)(beginning).kind === 'policy')
        return beginning;
    return readUpTo(path, real, sources_look/* MAX_SOURCE_BYTES */.T);
}
function readUpTo(path, real, most) {
    try {
        const { bytes, size } = (0,bounded_read/* readBeginning */.i)(real, most);
        return { ...(0,source/* sourceFromBytes */.Jr)(path, bytes), bytes: size };
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
function unreadable(path, error) {
    return new errors/* PortError */.U7({ message: (0,prose/* say */.cv) `${path} could not be read: ${(0,prose/* ours */.Od)((0,reason.diskReason)(error))}.` }, { cause: error });
}
//# sourceMappingURL=files.js.map

/***/ }),

/***/ 1672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ refuseLinkOut)
/* harmony export */ });
/* unused harmony export fileWithin */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3381);
/* harmony import */ var _core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9941);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3063);





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

/***/ }),

/***/ 879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ askedBy)
/* harmony export */ });
/* harmony import */ var _adapters_disk_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2425);
/* harmony import */ var _adapters_disk_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3299);


/** What a command line and its configuration ask for; the operands are the policies. */
async function askedBy({ operands, said }, { cwd }) {
    const config = await (0,_adapters_disk_config_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(cwd, said.config, (0,_adapters_disk_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .today */ .E)());
    return { said: { ...said, policies: operands }, config, today: (0,_adapters_disk_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .today */ .E)(), somePolicies: operands.length > 0 };
}
//# sourceMappingURL=asked.js.map

/***/ }),

/***/ 5013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nY: () => (/* binding */ FOREIGN),
/* harmony export */   py: () => (/* binding */ foreignPolicy),
/* harmony export */   qk: () => (/* binding */ foreignText)
/* harmony export */ });
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3381);

const TERRAFORM = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Render it: ${'terraform plan -out plan.bin && terraform show -json plan.bin > plan.json'}, and check plan.json.`;
const JINJA = {
    message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is a Jinja template that was not rendered.'),
    help: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Render it first, as with ${'ansible localhost -m template -a "src=policy.json.j2 dest=policy.json"'} or ${'jinja2 policy.json.j2 > policy.json'}, and check what comes out.`,
};
/** Blocks with their labels in quotes, those without labels, and those of Terragrunt. */
const BLOCKS_OF_HCL = [
    /^[ \t]*(resource|data)[ \t]+"[^"\n]*"[ \t]+"[^"\n]*"[ \t]*\{/m,
    /^[ \t]*(module|variable|provider|output|include|dependency|generate)[ \t]+"[^"\n]*"[ \t]*\{/m,
    /^(locals|terraform|include)[ \t]*\{/m,
    /^(inputs|remote_state)[ \t]*=?[ \t]*\{/m,
];
/** Whether every other byte of the beginning is zero, behind the byte order mark if there is one, as in UTF-16. */
function isUtf16(text) {
    const start = text.replace(/^\uFFFD{2}/, '').slice(0, 8);
    return /^(?:[^\0]\0)+$/.test(start) || /^(?:\0[^\0])+$/.test(start);
}
/** The texts that are neither JSON nor YAML, or only look like it; the first that fits counts. */
const TEXTS = [
    {
        looksLike: text => text.startsWith('PK\u0003\u0004'),
        message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is the binary plan of Terraform.'),
        help: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Print it as JSON: ${'terraform show -json plan.bin > plan.json'}, and check plan.json.`,
    },
    {
        looksLike: isUtf16,
        message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This text is UTF-16, as the `>` of Windows PowerShell writes it.'),
        help: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Write UTF-8: ${'… | Out-File -Encoding utf8NoBOM policy.json'}, or use another shell.`,
    },
    {
        looksLike: text => /\{\{-?\s*(\.(Values|Release|Chart|Files)\b|(include|define|template)\s+")/.test(text),
        message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is a template of Helm that was not rendered.'),
        help: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Render it: ${'helm template .'}, and check the policy in what comes out.`,
    },
    {
        looksLike: text => /\{%-?\s|^\s*\{\{/.test(text),
        ...JINJA,
    },
    {
        looksLike: text => BLOCKS_OF_HCL.some(block => block.test(text)),
        message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is HCL, the language of Terraform, which only Terraform can evaluate.'),
        help: TERRAFORM,
    },
    {
        looksLike: text => /^%\{/m.test(text),
        message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is a Terraform template that was not rendered.'),
        help: TERRAFORM,
    },
];
/** What a text is, where it is none that can be read. */
function foreignText(text) {
    return TEXTS.find(({ looksLike }) => looksLike(text));
}
/** What a policy is that is JSON before it is rendered: Jinja may stand in its strings, where no policy has two braces. */
function foreignPolicy(text) {
    return /\{\{\s*[\w.]/.test(text) ? JINJA : undefined;
}
/** What the other forms of JSON and YAML are that hold no policy to read. */
const FOREIGN = {
    encrypted: {
        message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is an encrypted state or plan of OpenTofu.'),
        help: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Print it as JSON on the machine that has the key: ${'tofu show -json > state.json'}, and check state.json.`,
    },
    'plan-log': {
        message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is the log of a plan, which has no policy in it.'),
        help: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Print the plan itself: ${'terraform show -json plan.bin > plan.json'}, and check plan.json.`,
    },
    'terraform-configuration': {
        message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is a configuration of Terraform, which only Terraform can evaluate.'),
        help: TERRAFORM,
    },
    serverless: {
        message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is a configuration of the Serverless Framework, which only that can work out.'),
        help: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Render it: ${'serverless package'}, and check ${'.serverless/cloudformation-template-update-stack.json'}.`,
    },
    ansible: {
        message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is a playbook of Ansible, which only Ansible can work out.'),
        help: JINJA.help,
    },
    pulumi: {
        message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is a stack of Pulumi, whose shape is not read.'),
        help: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Write the policy out: ${'pulumi stack output policy --json > policy.json'}, and check policy.json.`,
    },
    'nothing-known': {
        message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is not a bucket policy and not a file of a known tool.'),
        help: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Name a policy, the output of ${'aws s3api get-bucket-policy'}, a plan or state from ${'terraform show -json'}, a CloudFormation template, or a folder ${'cdk.out'}.`,
    },
};
//# sourceMappingURL=foreign.js.map

/***/ }),

/***/ 3971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ formOf)
/* harmony export */ });
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1004);

const POLICY_ELEMENTS = ['Version', 'Id', 'Statement', 'Sid', 'Effect', 'Principal', 'Action', 'Resource', 'Condition'];
/** The forms by their outermost keys, the first that fits: all of one list, and one of another where there is one. */
const FORMS = [
    ['policy', ['Statement']],
    ['encrypted', [], ['encryption_version', 'encrypted_data']],
    ['plan-log', ['@level', 'type']],
    ['plan', ['resource_changes']],
    [
        'plan',
        ['format_version'],
        ['planned_values', 'resource_drift', 'prior_state', 'configuration', 'applyable', 'errored', 'output_changes'],
    ],
    ['state', ['format_version']],
    ['state-file', ['version', 'resources'], ['serial', 'lineage', 'terraform_version']],
    ['template', ['Resources']],
    ['cloud-assembly', ['version', 'artifacts']],
    ['pulumi', ['version', 'deployment']],
    ['template-output', ['TemplateBody']],
    ['resource-output', ['ResourceDescription']],
    ['trail-event', ['requestParameters', 'eventName']],
    ['trail-event', ['Records']],
    ['command-output', ['Policy']],
    ['without-policy', [], ['PolicyStatus', 'PublicAccessBlockConfiguration']],
    ['serverless', ['service', 'provider']],
];
/** What may stand outermost in a configuration of Terraform that is written as JSON, by hand or by the CDKTF. */
const CONFIGURATION = ['resource', 'variable', 'terraform', 'data', 'module', 'output', 'provider', 'locals', '//'];
const MOSTLY_THERE = CONFIGURATION.slice(0, 3);
/** Decides by the keys of the outermost object; an object that is empty, or nearly a policy, is read as one. */
function formOf(keys) {
    const found = FORMS.find(([, all, any = all]) => all.every(key => keys.includes(key)) && any.some(key => keys.includes(key)));
    if (found !== undefined)
        return found[0];
    if (keys.every(key => CONFIGURATION.includes(key)) && keys.some(key => MOSTLY_THERE.includes(key))) {
        return 'terraform-configuration';
    }
    return isNearlyPolicy(keys) ? 'policy' : 'nothing-known';
}
/** Strict, for what is taken for a policy is quoted in findings, and other files may hold secrets. */
function isNearlyPolicy(keys) {
    const elements = keys.filter(key => POLICY_ELEMENTS.includes(key));
    if (elements.length === keys.length || elements.length > 1)
        return true;
    return keys.some(key => (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(key, ['Statement']) !== undefined);
}
//# sourceMappingURL=form.js.map

/***/ }),

/***/ 3243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ MAX_SOURCE_BYTES),
  t: () => (/* binding */ lookAt)
});

// EXTERNAL MODULE: ./lib/src/core/sources/foreign.js
var sources_foreign = __webpack_require__(5013);
// EXTERNAL MODULE: ./lib/src/core/sources/form.js
var sources_form = __webpack_require__(3971);
;// CONCATENATED MODULE: ./lib/src/core/sources/top-level.js
/**
 * The keys of a JSON text's outermost object, found without reading what is below them; broken texts give what can be
 * seen of them. Tells a policy from the files of other tools before either is parsed.
 */
function topLevelKeys(text) {
    const keys = [];
    let depth = 0;
    for (let at = 0; at < text.length; at += 1) {
        const letter = text[at];
        if (letter === '{' || letter === '[')
            depth += 1;
        else if (letter === '}' || letter === ']')
            depth -= 1;
        else if (letter === '"') {
            const end = endOfString(text, at);
            if (depth === 1 && isKey(text, end))
                keys.push(text.slice(at + 1, end - 1));
            at = end - 1;
        }
    }
    return keys;
}
/** The offset behind the closing quote. */
function endOfString(text, open) {
    let at = open + 1;
    while (at < text.length && text[at] !== '"')
        at += text[at] === '\\' ? 2 : 1;
    return at + 1;
}
function isKey(text, from) {
    let at = from;
    while (at < text.length && /\s/.test(text[at] ?? ''))
        at += 1;
    return text[at] === ':';
}
//# sourceMappingURL=top-level.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/look.js



/** A large plan; CloudFormation takes templates of one megabyte. */
const MAX_SOURCE_BYTES = 33_554_432;
/** Tells a file by its content. What looks like a policy, right or wrong, is left to the reader of policies. */
function lookAt({ text, utf8 }) {
    const foreign = (0,sources_foreign/* foreignText */.qk)(text);
    if (foreign !== undefined && !isJson(text))
        return { kind: 'foreign', foreign };
    const start = text.replace(/^\uFEFF/, '').trimStart();
    if (start === '' || start.startsWith('/') || /^\[\s*\]/.test(start))
        return { kind: 'policy' };
    if (start.startsWith('"') && !utf8)
        return { kind: 'policy' };
    if (start.startsWith('"'))
        return { kind: 'json', form: 'policy-in-string' };
    if (!/^[[{]/.test(start)) {
        return /^(---|- |%YAML|#|["'\w][^\n]*:(\s|$))/m.test(start)
            ? { kind: 'yaml' }
            : { kind: 'foreign', foreign: sources_foreign/* FOREIGN */.nY['nothing-known'] };
    }
    const form = formOfText(text);
    if (form === 'policy') {
        const unrendered = (0,sources_foreign/* foreignPolicy */.py)(text);
        return unrendered === undefined ? { kind: 'policy' } : { kind: 'foreign', foreign: unrendered };
    }
    return form in sources_foreign/* FOREIGN */.nY ? { kind: 'foreign', foreign: sources_foreign/* FOREIGN */.nY[form] } : { kind: 'json', form };
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function formOfText(text) {
    return /^\uFEFF?\s*\{/.test(text) ? (0,sources_form/* formOf */.Q)(topLevelKeys(text)) : 'nothing-known';
}
//# sourceMappingURL=look.js.map

/***/ }),

/***/ 8161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/* unused harmony export settled */
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3381);
/* harmony import */ var _core_text_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9941);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9234);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8406);




function settingsOf({ mode, said, config, today, somePolicies = false }) {
    const verdict = { ...settled('verdict', said, config), expect: config.expect ?? [] };
    if (mode === 'check')
        return { mode, ...verdict };
    if (mode === 'apply' && verdict.failOn === 'never')
        throw unenforcedApply();
    const { declared, ...account } = settled('account', said, config);
    return {
        ...{ mode, ...verdict, ...account, today, wholeRepository: !somePolicies },
        declared: declared.flatMap(({ id, ...entry }) => (id === undefined ? [] : [{ id, ...entry }])),
        declaredArns: declared.flatMap(({ arn, ...entry }) => (arn === undefined ? [] : [{ arn, ...entry }])),
    };
}
function unenforcedApply() {
    return (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${'fail-on: never'} is for check, plan and drift: an apply that went wrong must not look as if it had gone well.`, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Take ${'fail-on'} out of the configuration before policies are applied.`);
}
/** What holds of the settings that one kind of reader goes by. */
function settled(of, ...places) {
    const fields = _table_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .y.filter(setting => setting.of === of).flatMap((setting) => {
        const field = (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldOf */ ._F)(setting);
        const value = places.map(place => place[field]).find(isSaid) ?? setting.default;
        return value === undefined ? [] : [[field, value]];
    });
    return Object.fromEntries(fields);
}
function isSaid(value) {
    return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
//# sourceMappingURL=settings.js.map

/***/ }),

/***/ 1003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml),
/* harmony export */   o: () => (/* binding */ MOST_YAML_BYTES)
/* harmony export */ });
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3381);

/** A longer file is no configuration. */
const MOST_YAML_BYTES = 262_144;
const LIMITS = {
    own: { bytes: MOST_YAML_BYTES, nodes: 50_000, levels: 32 },
    template: { bytes: 1_048_576, nodes: 80_000, levels: 100 },
};
/**
 * Reads one YAML 1.2 document of the core schema with positions. Never throws for what stands in the file.
 * In a file of ours, keys must be strings; tags and documents of YAML 1.1, in which `no` is false and `010` is eight,
 * are refused. In a template, the short tags stand for their functions, and what YAML 1.1 reads otherwise is a doubt.
 */
async function readYaml(file, dialect = 'own') {
    const start = { start: 0, end: 0 };
    const { bytes } = LIMITS[dialect];
    if (file.bytes > bytes) {
        return refused([{ span: start, message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The file is longer than ${bytes} bytes.` }]);
    }
    if (!file.utf8)
        return refused([{ span: start, message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('The file is not valid UTF-8.') }]);
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const document = parsed(file.text, LIMITS[dialect], yaml);
    if ('parts' in document)
        return refused([{ span: start, message: document }]);
    const isTemplate = dialect === 'template';
    const warnings = document.warnings.filter(({ code }) => !(isTemplate && code === 'TAG_RESOLVE_FAILED'));
    const wrong = [...document.errors, ...warnings].map(error => ({
        span: spanWithin(file.text, error.pos),
        message: MESSAGES[error.code] ?? (isTemplate ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is not YAML.') : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `This is not YAML: ${error.message}.`),
    }));
    if (!isTemplate && document.directives.yaml.version !== '1.2')
        wrong.push({ span: start, message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('Only YAML 1.2 is read.') });
    if (wrong.length > 0)
        return refused(wrong);
    if (document.contents === null || isEmpty(document.contents, yaml))
        return refused([]);
    const reader = new TreeReader(yaml, aliased(document, yaml), dialect);
    const root = reader.value(document.contents, 0);
    if (root === undefined || reader.problems.length > 0)
        return refused(reader.problems);
    return { root, problems: [], doubts: reader.doubts };
}
/** A value has a mark, its own letters, a separator and the space around it. */
const LEXEMES_OF_A_NODE = 5;
/** The one document of a text, or why it cannot be read. A text with too many values is not read to its end. */
function parsed(text, { nodes }, yaml) {
    const most = nodes * LEXEMES_OF_A_NODE;
    let count = 0;
    function* tokens() {
        const parser = new yaml.Parser();
        for (const lexeme of new yaml.Lexer().lex(text)) {
            count += 1;
            if (count > most)
                return;
            yield* parser.next(lexeme);
        }
        yield* parser.end();
    }
    try {
        const composer = new yaml.Composer({ prettyErrors: false, logLevel: 'error', uniqueKeys: false });
        const [document, another] = composer.compose(tokens(), true, text.length);
        if (count > most || document === undefined)
            return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The file holds more than ${nodes} values.`;
        if (another !== undefined) {
            const [start, end] = another.range;
            document.errors.push(new yaml.YAMLParseError([start, end], 'MULTIPLE_DOCS', ''));
        }
        return document;
    }
    catch {
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('The file nests too deep to be read.');
    }
}
/** What is missing at the end of a file, the library misses behind it. */
function spanWithin({ length }, [start, end]) {
    return { start: Math.min(start, length), end: Math.min(end, length) };
}
function refused(problems) {
    return { problems, doubts: [] };
}
const MESSAGES = {
    MULTIPLE_DOCS: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('A second document begins here; the file has one.'),
    TAB_AS_INDENT: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This line is indented with a tab. Use spaces.'),
    BAD_INDENT: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('The indentation does not fit.'),
};
function isEmpty(node, yaml) {
    return yaml.isScalar(node) && node.value === null && node.source === '';
}
/** What each alias stands for: the last node before it with its anchor. One walk for all of them. */
function aliased(document, yaml) {
    const anchors = new Map();
    const aliases = new Map();
    yaml.visit(document, {
        Alias: (_, alias) => {
            const node = anchors.get(alias.source);
            if (node !== undefined)
                aliases.set(alias, node);
        },
        Value: (_, node) => {
            if (node.anchor !== undefined)
                anchors.set(node.anchor, node);
        },
    });
    return aliases;
}
class TreeReader {
    problems = [];
    doubts = [];
    #yaml;
    #aliased;
    #isTemplate;
    #limits;
    #nodes = 0;
    constructor(yaml, aliases, dialect) {
        this.#yaml = yaml;
        this.#aliased = aliases;
        this.#isTemplate = dialect === 'template';
        this.#limits = LIMITS[dialect];
    }
    value(node, level, at = spanOf(node)) {
        this.#nodes += 1;
        if (this.#nodes > this.#limits.nodes || level > this.#limits.levels)
            return this.#tooMuch(at);
        if (this.#yaml.isAlias(node)) {
            this.doubts.push({ span: at, message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('CloudFormation refuses the aliases of YAML.') });
            return this.value(this.#aliased.get(node) ?? null, level + 1, at);
        }
        const value = this.#plainValue(node, level, at);
        const name = this.#isTemplate && value !== undefined ? functionOf(this.#tagOf(node)) : undefined;
        if (name === undefined || value === undefined)
            return value;
        return { type: 'object', members: [{ key: { value: name, span: at }, value }], span: at };
    }
    #tagOf(node) {
        const isNode = this.#yaml.isScalar(node) || this.#yaml.isCollection(node);
        return isNode ? node.tag : undefined;
    }
    #plainValue(node, level, at) {
        if (this.#yaml.isMap(node)) {
            const members = node.items.flatMap(pair => this.#member(pair, level, at) ?? []);
            this.#repeated(members);
            return { type: 'object', members, span: at };
        }
        if (this.#yaml.isSeq(node)) {
            const items = node.items.flatMap(item => this.value(item, level + 1) ?? []);
            return { type: 'array', items, span: at };
        }
        return this.#yaml.isScalar(node) ? this.#scalar(node, at) : { type: 'null', text: 'null', span: at };
    }
    #member(pair, level, owner) {
        const { key, value } = pair;
        const name = this.#keyIn(key);
        if (name === undefined || !this.#yaml.isNode(key)) {
            const span = this.#yaml.isNode(key) ? spanOf(key) : owner;
            this.#report(span, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('A key is a word. Write a number, true, false or null in quotes.'));
            return undefined;
        }
        const span = spanOf(key);
        const read = this.value(value, level + 1, value === null ? span : spanOf(value));
        return read && { key: { value: name, span }, value: read };
    }
    /** The library would compare every key with every other one. */
    #repeated(members) {
        const known = new Set();
        for (const { key } of members) {
            if (known.has(key.value))
                this.#report(key.span, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This map has the key twice.'));
            known.add(key.value);
        }
    }
    /** A template's keys may be numbers, such as account ids; they are what is written. */
    #keyIn(key) {
        if (!this.#yaml.isScalar(key))
            return undefined;
        if (typeof key.value === 'string')
            return key.value;
        return this.#isTemplate ? key.source : undefined;
    }
    #scalar(node, span) {
        const { value, source } = node;
        if (node.type === 'PLAIN' && READ_OTHERWISE.test(source ?? '')) {
            this.doubts.push({
                span,
                message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('Readers of YAML 1.1 and 1.2 disagree about this value. Write it in quotes.'),
            });
        }
        if (typeof value === 'string')
            return { type: 'string', text: value, span };
        if (typeof value === 'number')
            return { type: 'number', text: source ?? String(value), span };
        if (typeof value === 'boolean')
            return { type: 'boolean', text: String(value), span };
        if (value === null)
            return { type: 'null', text: 'null', span };
        this.#report(span, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('Only words, numbers, true, false and null are read here.'));
        return undefined;
    }
    #tooMuch(span) {
        if (this.problems.length === 0)
            this.#report(span, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('The file nests too deep, or its aliases expand too far.'));
        return undefined;
    }
    #report(span, message) {
        this.problems.push({ span, message });
    }
}
/** What YAML 1.1 takes for a boolean or a number and YAML 1.2 for another value. */
const READ_OTHERWISE = /^(y|n|yes|no|on|off|[-+]?0[0-9_]+|[-+]?0b[01_]+|[-+]?\d[\d_]*_[\d_]*|[-+]?\d+(:[0-5]?\d)+(\.\d*)?)$/i;
/** The function that a short tag stands for. Source: CloudFormation User Guide, "Intrinsic function reference". */
function functionOf(tag) {
    const name = /^!([A-Z][A-Za-z0-9]*)$/.exec(tag ?? '')?.[1];
    if (name === undefined)
        return undefined;
    return name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
}
function spanOf(node) {
    const [start, end] = node?.range ?? [0, 0];
    return { start, end };
}
//# sourceMappingURL=yaml.js.map

/***/ })

};
;