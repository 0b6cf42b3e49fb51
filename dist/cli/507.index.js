"use strict";
exports.id = 507;
exports.ids = [507];
exports.modules = {

/***/ 33299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   Z: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43381);
/* harmony import */ var _core_text_source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2361);
/* harmony import */ var _core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69941);
/* harmony import */ var _settings_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91003);
/* harmony import */ var _bounded_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20845);
/* harmony import */ var _nearby_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90530);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52057);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81672);










/** Read where it exists; named explicitly, it must. */
const DEFAULT_CONFIG = 'connect-bucket-lock.yml';
/**
 * The configuration file of a workspace; `today` is an ISO 8601 date. Throws UsageError for one that is missing or
 * wrong, or that is a link out of the workspace: a tree that somebody else wrote must not have other files read.
 */
async function loadConfig(root, named, today) {
    const path = named ?? DEFAULT_CONFIG;
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    if (named === undefined && !isThere(root, path)) {
        refuseOtherEnding(root);
        return {};
    }
    (0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseLinkOut */ .rS)(root, full, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv) `The configuration ${path}`);
    if (named === undefined)
        refuseNoFile(path, full);
    const [{ readConfig }, { RULES }, { isWaivable }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(949), __webpack_require__.e(3675), __webpack_require__.e(2979), __webpack_require__.e(2276)]).then(__webpack_require__.bind(__webpack_require__, 42276)),
        Promise.all(/* import() */[__webpack_require__.e(949), __webpack_require__.e(8599), __webpack_require__.e(3675), __webpack_require__.e(1520)]).then(__webpack_require__.bind(__webpack_require__, 91520)),
        __webpack_require__.e(/* import() */ 589).then(__webpack_require__.bind(__webpack_require__, 589)),
    ]);
    const rules = RULES.map(rule => ({ id: rule.id, waivable: isWaivable(rule) }));
    return readConfig(readFile(root, path, full), { today, rules });
}
/** A link to nothing is there: whoever made it means a configuration to be read. */
function isThere(root, name) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, name), { throwIfNoEntry: false }) !== undefined;
    }
    catch (error) {
        throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv) `The configuration ${name} cannot be read: ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .ours */ .Od)((0,_reason_js__WEBPACK_IMPORTED_MODULE_6__.diskReason)(error))}.`);
    }
}
/** What somebody wrote down as a configuration must not be left out unsaid. */
function refuseOtherEnding(root) {
    const other = DEFAULT_CONFIG.replace(/yml$/, 'yaml');
    if (!isThere(root, other))
        return;
    throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv) `${other} is not read: the configuration is called ${DEFAULT_CONFIG}.`, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv) `Rename the file, or name it in ${'config'}.`);
}
/** Nobody asked for this file by name, and a pipe that nobody writes to would be waited for without end. */
function refuseNoFile(path, full) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(full))
        throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv) `The configuration ${path} is a link to nothing. Nothing was checked.`);
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full);
    if (stat.isFile() || stat.isDirectory())
        return;
    throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv) `The configuration ${path} is not a regular file, so it was not read.`);
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

/***/ }),

/***/ 41010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ remembering),
/* harmony export */   m: () => (/* binding */ askedOnce)
/* harmony export */ });
/* harmony import */ var _core_text_get_or_make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79493);

/** Asks once for each key: later askers get the same answer, a failure included. */
function remembering(ask) {
    const answers = new Map();
    return key => (0,_core_text_get_or_make_js__WEBPACK_IMPORTED_MODULE_0__/* .getOrMake */ .I)(answers, key, () => ask(key));
}
/** The same ways into an account, which is asked each thing once however often it is surveyed. */
function askedOnce(target) {
    const { account, policies, opinion } = target;
    const rolesOf = remembering((fresh) => account.roles({ fresh }));
    return {
        ...target,
        account: { ...account, roles: ({ fresh } = { fresh: false }) => rolesOf(fresh) },
        policies: { ...policies, read: remembering(bucket => policies.read(bucket)) },
        ...(opinion === undefined ? {} : { opinion: { judge: remembering(file => opinion.judge(file)) } }),
    };
}
//# sourceMappingURL=asked-once.js.map

/***/ }),

/***/ 80879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ askedBy),
/* harmony export */   z: () => (/* binding */ settingsFor)
/* harmony export */ });
/* harmony import */ var _adapters_disk_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62425);
/* harmony import */ var _adapters_disk_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33299);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);



/** The settings of a command that is about one bucket, and not about the files of the repository. */
async function settingsFor(mode, { said }, { cwd }) {
    const config = await (0,_adapters_disk_config_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(cwd, said.config, (0,_adapters_disk_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .today */ .E)());
    return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f5)({ mode, said, config, today: (0,_adapters_disk_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .today */ .E)(), somePolicies: true });
}
/** What a command line and its configuration ask for; the operands are the policies. */
async function askedBy({ operands, said }, { cwd }) {
    const config = await (0,_adapters_disk_config_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(cwd, said.config, (0,_adapters_disk_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .today */ .E)());
    return { said: { ...said, policies: operands }, config, today: (0,_adapters_disk_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .today */ .E)(), somePolicies: operands.length > 0 };
}
//# sourceMappingURL=asked.js.map

/***/ }),

/***/ 30507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  refreshCommand: () => (/* binding */ refreshCommand)
});

// EXTERNAL MODULE: ./lib/src/adapters/disk/files.js + 1 modules
var disk_files = __webpack_require__(75363);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/core/text/untyped.js
var untyped = __webpack_require__(6903);
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(69941);
// EXTERNAL MODULE: ./lib/src/adapters/disk/reason.js
var reason = __webpack_require__(52057);
;// CONCATENATED MODULE: ./lib/src/adapters/disk/remembrances.js








/** No more versions of one file are read; a dead id is seldom older. */
const MOST_VERSIONS = 50;
/** A snapshot may be as long. */
const MOST_BYTES = 67_108_864;
/**
 * The texts at hand that may remember whose an id was: the kept policies of a folder, the files that are named, and
 * what git has of them and of `files`. Without git, or outside of a repository, there are no older versions.
 *
 * @param root paths are relative to it.
 * @param named throws UsageError for one that cannot be read.
 * @param kept a folder of kept policies, which need not exist.
 */
async function remembrances(root, { files, named, kept, }) {
    const texts = named.map(path => readNamed(root, path));
    const versions = await Promise.all([...files, ...named].map(path => versionsOf((0,external_node_path_.resolve)(root, path))));
    return [...texts, ...keptPolicies((0,external_node_path_.resolve)(root, kept)), ...versions.flat()];
}
/** Whoever names a file wants it to be known: one of which nothing can be read must not look like one that says nothing. */
function readNamed(root, path) {
    const text = textOf(root, path);
    if (text === undefined)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${path} (${'--history'}) is longer than any snapshot, so it was not read.`);
    if ((0,untyped/* parsedJson */.U4)(text) !== undefined)
        return text;
    throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${path} (${'--history'}) cannot be read: it is not JSON in UTF-8.`, (0,prose/* say */.cv) `Name an account snapshot, the output of ${'aws iam list-roles'}, a JSON report or a kept policy.`);
}
function textOf(root, path) {
    try {
        return (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(root, path)).size <= MOST_BYTES ? (0,external_node_fs_.readFileSync)((0,external_node_path_.resolve)(root, path), 'utf8') : undefined;
    }
    catch (error) {
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${path} (${'--history'}) cannot be read: ${(0,prose/* ours */.Od)((0,reason.diskReason)(error))}.`);
    }
}
function keptPolicies(folder) {
    try {
        const names = (0,external_node_fs_.readdirSync)(folder).filter(name => name.endsWith('.json'));
        return names.map(name => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, name), 'utf8'));
    }
    catch {
        return [];
    }
}
/** The file's texts in the commits before, the newest first. */
async function versionsOf(path) {
    const [folder, name] = [(0,external_node_path_.dirname)(path), (0,external_node_path_.basename)(path)];
    const commits = await git(folder, 'log', `--max-count=${MOST_VERSIONS}`, '--format=%H', '--', name);
    const texts = [];
    for (const commit of (commits ?? '').split('\n').filter(line => /^[0-9a-f]{40,64}$/.test(line))) {
        const text = await git(folder, 'show', '--no-textconv', `${commit}:./${name}`);
        if (text !== undefined)
            texts.push(text);
    }
    return texts;
}
/** The clone's own configuration must not make git run anything. Source: git-scm.com, "git", environment variables. */
const OPTIONS = ['--no-replace-objects', '-c', 'safe.directory=*', '-c', 'core.fsmonitor=false'];
async function git(cwd, ...args) {
    const env = {
        PATH: process.env['PATH'] ?? '',
        GIT_NO_LAZY_FETCH: '1',
        GIT_TERMINAL_PROMPT: '0',
        GIT_LITERAL_PATHSPECS: '1',
    };
    try {
        return (await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', [...OPTIONS, ...args], { cwd, env, maxBuffer: MOST_BYTES })).stdout;
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=remembrances.js.map
// EXTERNAL MODULE: ./lib/src/core/account/trust/chain.js + 2 modules
var chain = __webpack_require__(4415);
// EXTERNAL MODULE: ./lib/src/core/policy-file.js
var policy_file = __webpack_require__(22959);
// EXTERNAL MODULE: ./lib/src/core/recovery/told.js
var told = __webpack_require__(54193);
// EXTERNAL MODULE: ./lib/src/core/text/source.js
var text_source = __webpack_require__(2361);
;// CONCATENATED MODULE: ./lib/src/core/refresh/memory.js



/**
 * What texts remember: account snapshots, what `aws iam list-roles` prints, JSON reports, and policies. A text of
 * another kind remembers nothing, and is no error, for versions of a file may be anything.
 */
function remembered(texts) {
    const arns = new Map();
    const instances = new Map();
    const lists = [];
    for (const text of new Set(texts)) {
        const value = (0,untyped/* parsedJson */.U4)(text);
        for (const [id, arn] of namesIn(value))
            arns.set(id, (arns.get(id) ?? new Set()).add(arn));
        for (const [arn, instance] of instancesIn(value))
            instances.set(arn, [...(instances.get(arn) ?? []), instance]);
        for (const list of [text, ...policiesIn(value)].flatMap(listsIn))
            lists.push(list);
    }
    return { arns, instances, lists };
}
/** Roles of a snapshot or of a listing, and the identities of a report or an audit. */
function namesIn(value) {
    const roles = ['roles', 'Roles'].flatMap(name => (0,untyped/* asList */.DD)((0,untyped/* field */.ZZ)(value, name)));
    const told = ['policies', 'buckets'].flatMap(name => (0,untyped/* asList */.DD)((0,untyped/* field */.ZZ)(value, name)));
    const admitted = told.flatMap(each => (0,untyped/* asList */.DD)((0,untyped/* field */.ZZ)(each, 'admitted')));
    return [
        ...roles.flatMap(role => pair((0,untyped/* field */.ZZ)(role, 'RoleId'), (0,untyped/* field */.ZZ)(role, 'Arn'))),
        ...admitted.flatMap(entry => pair((0,untyped/* field */.ZZ)(entry, 'id'), (0,untyped/* field */.ZZ)(entry, 'arn'))),
    ];
}
function pair(id, arn) {
    return typeof id === 'string' && typeof arn === 'string' ? [[id, arn]] : [];
}
function instancesIn(value) {
    return (0,untyped/* asList */.DD)((0,untyped/* field */.ZZ)(value, 'instances')).flatMap(item => {
        const [id, alias, role] = ['Id', 'InstanceAlias', 'ServiceRole'].map(name => (0,untyped/* field */.ZZ)(item, name));
        if (typeof id !== 'string' || typeof role !== 'string')
            return [];
        return [[role, { id, ...(typeof alias === 'string' ? { alias } : {}) }]];
    });
}
/** The policies that stood on the buckets of a snapshot. */
function policiesIn(value) {
    const buckets = (0,untyped/* field */.ZZ)(value, 'buckets');
    if (typeof buckets !== 'object' || buckets === null)
        return [];
    const policies = Object.values(buckets).map(bucket => (0,untyped/* field */.ZZ)(bucket, 'policy'));
    return policies.filter(policy => typeof policy === 'object' && policy !== null).map(policy => JSON.stringify(policy));
}
function listsIn(text) {
    const { bucket, lock } = (0,policy_file/* readPolicyFile */.BK)((0,text_source/* sourceFromText */.JF)('remembered', text));
    if (bucket === undefined || lock === undefined)
        return [];
    return [{ bucket, ids: new Set(lock.admitted.flatMap(({ kind, id }) => (kind === 'role' ? [id] : []))) }];
}
//# sourceMappingURL=memory.js.map
// EXTERNAL MODULE: ./lib/src/core/lock/find.js
var find = __webpack_require__(54291);
// EXTERNAL MODULE: ./lib/src/core/lock/ids.js
var ids = __webpack_require__(5928);
// EXTERNAL MODULE: ./lib/src/core/text/edit.js
var edit = __webpack_require__(86724);
;// CONCATENATED MODULE: ./lib/src/core/refresh/missing.js
/**
 * The roles that must be on the list of a bucket's lock and are not: those of the instances that store there, and the
 * admin, the deployer and the planner that the settings name. Where no admin is listed, each that could be one counts.
 *
 * @param named the admin roles that were named, as against those of the defaults; a glob names nobody in particular.
 */
function missingRoles(book, bucket, listed, named) {
    const hasAdmin = book.admins.some(({ RoleId }) => listed.has(RoleId));
    const isNamed = ({ RoleName, Arn }) => named.includes(RoleName) || named.includes(Arn);
    const must = [
        ...book.instancesOf(bucket).map(({ ServiceRole = '' }) => book.roleByArn(ServiceRole)),
        ...book.admins.filter(role => !hasAdmin || isNamed(role)),
        ...(book.deployRoleNamed ? [book.deployer] : []),
        ...(book.planRoleNamed ? [book.planner] : []),
    ];
    return [...new Set(must)].filter(role => role !== undefined).filter(({ RoleId }) => !listed.has(RoleId));
}
//# sourceMappingURL=missing.js.map
// EXTERNAL MODULE: ./lib/src/core/account/roles.js + 4 modules
var account_roles = __webpack_require__(31807);
// EXTERNAL MODULE: ./lib/src/core/account/unique-id.js
var unique_id = __webpack_require__(39575);
;// CONCATENATED MODULE: ./lib/src/core/refresh/successor.js



/**
 * Finds out which role each dead id stands for now. What a text remembers goes first; of what nothing remembers, one
 * dead id and one missing role belong together, and nothing else does.
 */
function successors(search) {
    const found = new Map();
    for (const id of search.dead) {
        const known = knownSuccessor(id, search);
        if (known !== undefined)
            found.set(id, once(known, search, found));
    }
    const left = search.dead.filter(id => !found.has(id));
    const missing = search.missing.filter(role => !isTaken(role, found));
    for (const id of left)
        found.set(id, byElimination(id, left, missing, search.book));
    return found;
}
function isTaken(role, found) {
    return [...found.values()].some(other => other.kind === 'found' && other.role === role);
}
/** No role comes onto the list twice. */
function once(known, { listed }, found) {
    if (known.kind !== 'found')
        return known;
    if (!listed.has(known.role.RoleId) && !isTaken(known.role, found))
        return known;
    const because = (0,prose/* say */.cv) `The role ${known.role.RoleName} has the id ${known.role.RoleId} now, which is listed too. Take the dead id out.`;
    return { kind: 'none', because };
}
/** What the texts remember of an id; `undefined` where they remember nothing. */
function knownSuccessor(id, search) {
    const arns = [...(search.memory.arns.get(id) ?? [])];
    if (arns.length === 0) {
        return ofSeveral(replacements(id, search), (0,prose/* ours */.Od)('Another policy of the bucket has it in that place.'));
    }
    const because = (0,prose/* say */.cv) `It was the id of ${(0,prose/* list */.p_)(arns)}.`;
    const isOwn = (arn) => (0,account_roles/* accountOfArn */.KC)(arn) === search.book.facts.account;
    const roles = distinct(arns.filter(isOwn).flatMap(arn => heirs(arn, search)));
    return ofSeveral(roles, because) ?? { kind: 'none', because: (0,prose/* say */.cv) `${because} The account has no such role now.` };
}
function ofSeveral(roles, because) {
    const [role, another] = roles;
    if (role === undefined)
        return undefined;
    return another === undefined ? { kind: 'found', role, because } : { kind: 'several', roles };
}
/** The role of the same ARN; else the one that took over what the old one was for. */
function heirs(arn, search) {
    const same = search.book.roleByArn(arn);
    if (same !== undefined)
        return [same];
    const ofPermissionSet = samePermissionSet(arn, search.book);
    return ofPermissionSet.length > 0 ? ofPermissionSet : sameInstance(arn, search);
}
/**
 * IAM Identity Center names its roles after the permission set, with a suffix that is another one each time that the
 * set is assigned anew. Source: IAM Identity Center User Guide, "Referencing permission sets in resource policies".
 */
const PERMISSION_SET = /:role(\/aws-reserved\/sso\.amazonaws\.com\/(?:[^/]+\/)?AWSReservedSSO_.+_)[0-9a-f]{16}$/;
function samePermissionSet(arn, { facts }) {
    const name = PERMISSION_SET.exec(arn)?.[1];
    return name === undefined ? [] : facts.roles.filter(role => PERMISSION_SET.exec(role.Arn)?.[1] === name);
}
/** The role of the instance that stored as the old one: by its id, else by its alias, else the one that is missing. */
function sameInstance(arn, { memory, book, bucket, missing }) {
    const then = memory.instances.get(arn) ?? [];
    const now = book.instancesOf(bucket);
    const byId = now.filter(({ Id }) => then.some(({ id }) => id === Id));
    const byAlias = now.filter(({ InstanceAlias }) => then.some(({ alias }) => alias !== undefined && alias === InstanceAlias));
    const named = rolesOf(byId.length > 0 ? byId : byAlias, book);
    if (named.length > 0 || !arn.includes(CONNECT_PATH))
        return named;
    return missing.filter(role => rolesOf(now, book).includes(role));
}
const CONNECT_PATH = ':role/aws-service-role/connect.amazonaws.com/';
function rolesOf(instances, book) {
    return distinct(instances.flatMap(({ ServiceRole = '' }) => book.roleByArn(ServiceRole) ?? []));
}
/** The roles that another policy of the bucket, older or newer, has in the place of an id, all else being the same. */
function replacements(id, { memory, bucket, missing }) {
    const lists = memory.lists.filter(other => other.bucket === bucket).map(({ ids }) => ids);
    const [having, lacking] = [lists.filter(ids => ids.has(id)), lists.filter(ids => !ids.has(id))];
    const ids = having.flatMap(one => lacking.flatMap(other => replacement(one, other)));
    return missing.filter(({ RoleId }) => ids.includes(RoleId));
}
/** The id that came for the one that went, where exactly one did. */
function replacement(one, other) {
    const went = [...one].filter(id => !other.has(id));
    const came = [...other].filter(id => !one.has(id));
    return went.length === 1 && came.length === 1 ? came : [];
}
function byElimination(id, dead, missing, book) {
    const made = (0,unique_id/* accountOfId */.w)(id);
    if (made !== undefined && made !== book.facts.account) {
        return {
            kind: 'none',
            because: (0,prose/* say */.cv) `It seems to be of account ${made}. Declare it with an owner and a reason, or take it out.`,
        };
    }
    if (dead.length > 1)
        return { kind: 'none', because: (0,prose/* say */.cv) `It cannot be distinguished from ${(0,prose/* list */.p_)(dead.filter(other => other !== id))}.` };
    const [role, another] = missing;
    if (role === undefined)
        return { kind: 'none', because: (0,prose/* ours */.Od)('No role that must be on the list is missing from it.') };
    if (another !== undefined)
        return { kind: 'several', roles: missing };
    if (book.facts.instances === undefined) {
        return {
            kind: 'none',
            because: (0,prose/* ours */.Od)('The Connect instances could not be listed, so another role may be missing too.'),
        };
    }
    return {
        kind: 'found',
        role,
        because: (0,prose/* ours */.Od)('It is the only dead id, and this is the only role that must be on the list and is not.'),
    };
}
function distinct(roles) {
    return [...new Set(roles)];
}
//# sourceMappingURL=successor.js.map
;// CONCATENATED MODULE: ./lib/src/core/refresh/refresh.js





/** Which ids of a policy are dead, and what to write in their place. Everything else of the text stays, byte for byte. */
function refreshOf({ policy, bucket, source }, knowledge) {
    const { book, memory, namedAdmins, declared } = knowledge;
    const listed = new Set(listedRoles(policy).map(({ id }) => id));
    const dead = [...listed].filter(id => book.roleById(id) === undefined && !declared.has(id));
    const missing = missingRoles(book, bucket, listed, namedAdmins);
    const found = successors({ bucket, dead, listed, missing, book, memory });
    const isSettled = [...found.values()].every(({ kind }) => kind === 'found');
    const edits = isSettled ? listedRoles(policy).flatMap(role => editOf(source.text, role, found.get(role.id))) : [];
    return { dead: found, edits };
}
/** The RoleIds under `aws:userid`, wherever the policy has them. */
function listedRoles({ statements }) {
    const conditions = statements.flatMap(statement => statement.conditions).filter(({ key }) => (0,find/* isUserId */.L8)(key.value));
    return conditions
        .flatMap(({ values }) => values)
        .flatMap(value => {
        const admitted = (0,ids/* readAdmittedId */.e)(value.value);
        return admitted?.kind === 'role' ? [{ id: admitted.id, value }] : [];
    });
}
/** Changes the letters of the id alone; a value that is written with escapes is written anew. */
function editOf(text, { id, value }, successor) {
    if (successor?.kind !== 'found')
        return [];
    const { RoleId } = successor.role;
    const at = text.slice(value.span.start, value.span.end).indexOf(id);
    if (at < 0)
        return [(0,edit/* replaced */.$3)(value.span, value.value.replace(id, RoleId))];
    const start = value.span.start + at;
    return [{ span: { start, end: start + id.length }, text: RoleId }];
}
//# sourceMappingURL=refresh.js.map
// EXTERNAL MODULE: ./lib/src/core/remedy.js + 1 modules
var remedy = __webpack_require__(21045);
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(89783);
// EXTERNAL MODULE: ./lib/src/app/account-state.js + 2 modules
var account_state = __webpack_require__(98114);
// EXTERNAL MODULE: ./lib/src/app/asked-once.js
var asked_once = __webpack_require__(41010);
// EXTERNAL MODULE: ./lib/src/app/check.js + 2 modules
var check = __webpack_require__(29281);
// EXTERNAL MODULE: ./lib/src/app/review.js
var review = __webpack_require__(21416);
;// CONCATENATED MODULE: ./lib/src/app/refresh.js














/**
 * `refresh`: finds the dead ids of the files and what to write in their place. A file is changed as a whole or not at
 * all, and only where no claim about it is worse afterwards and nobody comes onto the list who is not known there.
 * Throws PortError where no account could be asked.
 */
async function refresh({ settings, texts, namedAdmins, ...work }) {
    const targets = work.targets.map(asked_once/* askedOnce */.m);
    const declared = new Set(settings.declared.map(({ id }) => id));
    const standing = await (0,account_state/* surveyAll */.Ak)(targets, settings);
    const before = (0,review/* reviewAll */.A9)(standing, settings);
    const memory = remembered([...texts, ...before.map(({ file }) => file.source.text), ...standing.flatMap(liveTexts)]);
    const wished = before.map(({ file, known }) => refreshIn(file, known, { memory, namedAdmins, declared }));
    const drafted = new Map(before.map(({ file }, index) => [file.source.path, draftOf(file, wished[index])]));
    const surveys = await (0,account_state/* surveyAll */.Ak)(targets.map(target => ({ ...target, files: target.files.map(file => drafted.get(file.source.path) ?? file) })), settings);
    const after = (0,review/* reviewAll */.A9)(surveys, settings);
    const files = before.map((reviewed, index) => refreshed(reviewed, after[index], wished[index]));
    const policies = files.map(({ because }, index) => (because === undefined ? after[index] : before[index])?.policy);
    return {
        files,
        report: (0,check/* assembleReport */.xr)('plan', policies.filter(policy => policy !== undefined), (0,review/* notesOf */.h$)(surveys)),
    };
}
function liveTexts(known) {
    if ('error' in known)
        return [];
    return [...known.live.values()].flatMap(live => (live.kind === 'present' ? [live.text] : []));
}
function refreshIn(file, known, knowledge) {
    if ('error' in known)
        return (0,told/* untold */.r)(ACCOUNT_SILENT);
    if (!(0,policy_file/* isOfOneBucket */.y9)(file))
        return (0,told/* untold */.r)((0,prose/* ours */.Od)('The file could not be read as the policy of one bucket.'));
    return (0,told/* tell */.q)(refreshOf(file, { ...knowledge, book: known.book }));
}
const ACCOUNT_SILENT = (0,prose/* ours */.Od)('The account did not answer.');
function draftOf(file, wish) {
    const { source } = file;
    if (wish?.kind !== 'told' || wish.value.edits.length === 0 || source.origin !== undefined)
        return file;
    return (0,policy_file/* readPolicyFile */.BK)((0,text_source/* sourceFromText */.JF)(source.path, (0,edit/* applyEdits */.ct)(source.text, wish.value.edits)));
}
function refreshed(before, after, wish) {
    (0,errors/* invariant */.V1)(after !== undefined && wish !== undefined, 'a review has every file');
    const { source } = before.file;
    if (wish.kind === 'untold')
        return { before: source, after: source, dead: new Map(), untold: wish.because };
    const { dead } = wish.value;
    const untouched = { before: source, after: source, dead };
    if (dead.size === 0)
        return untouched;
    const because = objection(before, after, wish.value);
    return because === undefined ? { ...untouched, after: after.file.source } : { ...untouched, because };
}
/** Why the new text may not be written. */
function objection({ file, policy }, after, wish) {
    const { origin } = file.source;
    if (wish.edits.length === 0)
        return (0,prose/* ours */.Od)('For some dead ids, no role or more than one role fits.');
    if (origin !== undefined)
        return (0,prose/* say */.cv) `The policy is part of ${origin.file.path}. Change it in the tool that writes this file.`;
    const stranger = strangers(after, wish)[0];
    if (stranger !== undefined)
        return stranger;
    return (0,remedy/* isWorse */.Bx)(policy.claims, after.policy.claims)
        ? (0,prose/* ours */.Od)('A claim that holds now would not hold afterwards.')
        : undefined;
}
/** A new id is that of a role that the settings or Connect account for, and that no stranger can become. */
function strangers({ policy, known }, wish) {
    if ('error' in known)
        return [ACCOUNT_SILENT];
    return [...wish.dead.values()].flatMap(successor => {
        if (successor.kind !== 'found')
            return [];
        const { RoleId, RoleName } = successor.role;
        const kind = policy.admitted.find(({ id }) => id === RoleId)?.kind ?? 'other';
        if (kind === 'other') {
            return [
                (0,prose/* say */.cv) `The role ${RoleName} is not a Connect role, an admin, the deployer or the planner. Declare its ARN with an owner and a reason.`,
            ];
        }
        const trust = (0,chain/* decideRole */.L)(successor.role, known.book.known);
        return trust.kind === 'holds'
            ? []
            : [
                (0,prose/* say */.cv) `It is not proved that no stranger can become the role ${RoleName}. ${(0,prose/* ours */.Od)('`connect-bucket-lock plan` says more.')}`,
            ];
    });
}
//# sourceMappingURL=refresh.js.map
// EXTERNAL MODULE: ./lib/src/host.js + 1 modules
var host = __webpack_require__(61336);
// EXTERNAL MODULE: ./lib/src/core/text/count.js
var count = __webpack_require__(79245);
// EXTERNAL MODULE: ./lib/src/core/text/plain.js
var plain = __webpack_require__(18686);
// EXTERNAL MODULE: ./lib/src/render/diff.js
var diff = __webpack_require__(71468);
// EXTERNAL MODULE: ./lib/src/render/words.js
var words = __webpack_require__(89522);
;// CONCATENATED MODULE: ./lib/src/render/refresh.js





/** The dead ids of each file with what they gave way to, the difference, and what is left to a person. */
function refreshText(files, report, isDryRun, paint) {
    const told = files.filter(({ dead, untold }) => dead.size > 0 || untold !== undefined);
    const blocks = told.map(file => blockOf(file, paint));
    return `${[...blocks, lastLine(files, report, isDryRun)].join('\n\n')}\n`;
}
function blockOf(file, paint) {
    const { before, after, dead, because, untold } = file;
    const ids = [...dead].map(([id, successor]) => `  ${(0,plain/* plainText */.wh)(successorWords(id, successor))}`);
    const head = [paint.bold((0,plain/* visible */.RK)(before.path)), ...ids];
    if (untold !== undefined)
        return [...head, `  ${paint.yellow((0,plain/* plainText */.wh)((0,prose/* say */.cv) `Whether an id is dead is not known. ${untold}`))}`].join('\n');
    if (because !== undefined)
        return [...head, `  ${paint.yellow((0,plain/* plainText */.wh)((0,prose/* say */.cv) `Nothing was written. ${because}`))}`].join('\n');
    return [...head, '', (0,diff/* unifiedDiff */.W)(before.path, before.text, after.text, paint)].join('\n');
}
function successorWords(id, successor) {
    switch (successor.kind) {
        case 'found':
            return (0,prose/* say */.cv) `${id} is dead; ${successor.role.RoleName} is ${successor.role.RoleId} now. ${successor.because}`;
        case 'several':
            return (0,prose/* say */.cv) `${id} is dead, and could be ${(0,prose/* list */.p_)(successor.roles.map(nameOf), 'or')}.`;
        case 'none':
            return (0,prose/* say */.cv) `${id} is dead. ${successor.because}`;
    }
}
function nameOf({ RoleName, RoleId }) {
    return `${RoleName} (${RoleId})`;
}
function lastLine(files, report, isDryRun) {
    const changed = files.filter(({ before, after }) => before.text !== after.text);
    const renewed = changed.reduce((sum, { dead }) => sum + dead.size, 0);
    const what = `${(0,count/* counted */.h)(renewed, 'id')} in ${(0,count/* counted */.h)(changed.length, 'file')}`;
    const verdict = (0,plain/* plainText */.wh)((0,words/* verdictSentence */.BT)(report));
    if (renewed > 0)
        return `${isDryRun ? 'Would renew' : 'Renewed'} ${what}. ${verdict}`;
    if (files.some(({ because }) => because !== undefined))
        return `Renewed nothing. ${verdict}`;
    const unread = files.filter(({ untold }) => untold !== undefined).length;
    return unread === 0
        ? `No id is dead. ${verdict}`
        : `No dead id was found, and ${unread} of ${(0,count/* counted */.h)(files.length, 'file')} could not be looked at. ${verdict}`;
}
//# sourceMappingURL=refresh.js.map
// EXTERNAL MODULE: ./lib/src/report/exit.js
var exit = __webpack_require__(96217);
// EXTERNAL MODULE: ./lib/src/settings/settings.js
var settings_settings = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/src/cli/asked.js
var cli_asked = __webpack_require__(80879);
// EXTERNAL MODULE: ./lib/src/cli/folder.js
var folder = __webpack_require__(87011);
// EXTERNAL MODULE: ./lib/src/cli/output.js + 2 modules
var output = __webpack_require__(41689);
;// CONCATENATED MODULE: ./lib/src/cli/refresh.js













/** `refresh`: dead ids give way to those of the roles that exist now; the exit code is that of the files afterwards. */
async function refreshCommand(line, console) {
    const { operands, said } = line;
    if (operands.includes('-'))
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${'refresh'} changes files, and the standard input is none.`);
    const asked = await (0,cli_asked/* askedBy */.A)(line, console);
    const settings = (0,settings_settings/* settingsOf */.f5)({ mode: 'plan', ...asked });
    const sources = await (0,disk_files/* policyFiles */.qR)({ root: console.cwd, outside: 'allowed' }).find(settings.policies);
    const { snapshot, adminRoles: namedAdmins = asked.config.adminRoles ?? [] } = said;
    const texts = await remembrances(console.cwd, {
        files: [...sources.map(({ path }) => path), ...(snapshot === undefined ? [] : [snapshot])],
        named: said.history ?? [],
        kept: '.connect-bucket-lock/previous',
    });
    const targets = await (0,host/* targetsOf */.QR)(sources.map(policy_file/* readPolicyFile */.BK), settings, (0,output/* surroundingsOf */.ZD)(console));
    const { files, report } = await refresh({ targets, settings, texts, namedAdmins });
    const isDryRun = said.dryRun === true;
    if (!isDryRun)
        (0,folder/* writeEdited */.No)(console.cwd, files);
    console.out((0,output/* loggable */.oM)(refreshText(files, report, isDryRun, (0,output/* paintFor */.ev)(console)), console));
    return files.some(({ because }) => because !== undefined) ? exit/* EXIT */.dc.unsafe : (0,exit/* exitCodeOf */.FO)(report);
}
//# sourceMappingURL=refresh.js.map

/***/ }),

/***/ 92759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines)
/* harmony export */ });
/** The lines of two texts, aligned by a longest common subsequence; of a change, the old lines come first. */
function diffLines(before, after) {
    const [a, b] = [before.split('\n'), after.split('\n')];
    let head = 0;
    while (head < a.length && a[head] === b[head])
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

/***/ 71468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/* harmony import */ var _core_text_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92759);
/* harmony import */ var _core_text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18686);


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

/***/ }),

/***/ 91003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml),
/* harmony export */   o: () => (/* binding */ MOST_YAML_BYTES)
/* harmony export */ });
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43381);

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
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
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