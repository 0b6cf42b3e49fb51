"use strict";
exports.id = 4290;
exports.ids = [4290];
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

/***/ 91892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ doubtsOfReadings),
/* harmony export */   T9: () => (/* binding */ listedOnce),
/* harmony export */   Yc: () => (/* binding */ instancesListed),
/* harmony export */   eV: () => (/* binding */ readRegions)
/* harmony export */ });
/* harmony import */ var _asked_once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41010);
/* harmony import */ var _replicas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5233);


/** Reads the Regions that were meant, and then those in which they have replicas. */
async function readRegions(regions) {
    const meant = await regions.read();
    const asked = new Set(meant.map(({ region }) => region));
    const more = [...new Set(instancesListed(meant).flatMap(_replicas_js__WEBPACK_IMPORTED_MODULE_0__/* .regionsOf */ .N))].filter(region => !asked.has(region)).sort();
    return { meant, replicas: more.length === 0 ? [] : await regions.read(more) };
}
/** The instances of the Regions that answered. */
function instancesListed(readings) {
    return readings.flatMap(reading => (reading.kind === 'listed' ? reading.instances : []));
}
/** What could not be asked about the instances of the Regions that answered. */
function doubtsOfReadings(readings) {
    return readings.flatMap(reading => (reading.kind === 'listed' ? (reading.doubts ?? []) : []));
}
/** The same ways into an account, whose instances are listed once, whoever asks and however often. */
function listedOnce(target) {
    const { account, connectRegions } = target;
    const readings = (0,_asked_once_js__WEBPACK_IMPORTED_MODULE_1__/* .remembering */ .M)(() => readRegions(connectRegions));
    const read = async (regions) => {
        const { meant, replicas } = await readings(undefined);
        return regions === undefined ? meant : replicas.filter(({ region }) => regions.includes(region));
    };
    const instances = async () => instancesOf(await readings(undefined));
    return { ...target, connectRegions: { read }, account: { ...account, instances } };
}
/** Nothing may be said of the instances where a Region that was meant did not answer; a replica's is a doubt. */
function instancesOf({ meant, replicas }) {
    const unread = meant.find(({ kind }) => kind === 'unreadable');
    if (unread?.kind === 'unreadable')
        return { kind: 'unreadable', because: unread.because };
    const all = [...meant, ...replicas];
    const doubts = doubtsOfReadings(all);
    return { kind: 'listed', instances: instancesListed(all), ...(doubts.length === 0 ? {} : { doubts }) };
}
//# sourceMappingURL=region-readings.js.map

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

/***/ 94290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand),
  initOne: () => (/* binding */ initOne),
  wishOf: () => (/* binding */ wishOf)
});

// EXTERNAL MODULE: ./lib/src/adapters/disk/clock.js + 1 modules
var clock = __webpack_require__(62425);
// EXTERNAL MODULE: ./lib/src/adapters/disk/config.js
var config = __webpack_require__(33299);
// EXTERNAL MODULE: ./lib/src/core/account/instances.js
var account_instances = __webpack_require__(7764);
// EXTERNAL MODULE: ./lib/src/core/account/trust/declare.js
var declare = __webpack_require__(84531);
// EXTERNAL MODULE: ./lib/src/core/plan/compare.js
var compare = __webpack_require__(77641);
// EXTERNAL MODULE: ./lib/src/core/access/prove.js + 17 modules
var prove = __webpack_require__(52979);
// EXTERNAL MODULE: ./lib/src/core/lock/conditions.js
var lock_conditions = __webpack_require__(62074);
// EXTERNAL MODULE: ./lib/src/core/lock/find.js
var find = __webpack_require__(54291);
// EXTERNAL MODULE: ./lib/src/core/lock/ids.js
var ids = __webpack_require__(5928);
// EXTERNAL MODULE: ./lib/src/core/lock/intent.js
var intent = __webpack_require__(68862);
// EXTERNAL MODULE: ./lib/src/core/pattern/classes.js + 1 modules
var classes = __webpack_require__(32640);
// EXTERNAL MODULE: ./lib/src/core/policy/parse.js
var parse = __webpack_require__(4596);
// EXTERNAL MODULE: ./lib/src/core/policy/print.js
var print = __webpack_require__(62884);
// EXTERNAL MODULE: ./lib/src/core/policy/variables.js
var variables = __webpack_require__(82170);
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(89783);
// EXTERNAL MODULE: ./lib/src/core/text/order.js
var order = __webpack_require__(60774);
// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __webpack_require__(12925);
// EXTERNAL MODULE: ./lib/src/core/text/source.js
var source = __webpack_require__(2361);
// EXTERNAL MODULE: ./lib/src/core/plan/dropped.js
var dropped = __webpack_require__(8784);
;// CONCATENATED MODULE: ./lib/src/core/plan/compose.js














/** The name that a lock's statement gets where the replaced one had none. */
const SID = 'LockRecordings';
const VERSION = '2012-10-17';
/** Whom the new lock takes over from an old one. */
const TAKEN_OVER = ['connect', 'admin', 'deployer', 'planner', 'external', 'root'];
/**
 * Writes the policy that locks a bucket: Connect's roles, the admins, the deployer, whoever is declared and the
 * account's root are admitted, in this order, and everybody else is denied everything. Every statement of the live
 * policy is kept but those that are its lock, or were meant to be.
 */
function composePolicy(ingredients) {
    const { bucket, book, live, awsServices, declared = [] } = ingredients;
    const replaced = live === undefined ? [] : oldLock(bucket, live, book.facts);
    const kept = (live?.statements ?? []).filter(statement => !replaced.includes(statement));
    const old = listedBy(replaced).map(value => ({ value, who: meantBy(value, book) }));
    const taken = old.flatMap(({ who }) => who.filter(({ kind }) => TAKEN_OVER.includes(kind)));
    const named = declared.map(({ id }) => listedAs({ id }));
    const values = [...new Set([...wanted(ingredients), ...taken.map(listedAs), ...named, book.facts.account])];
    const sorted = [...values.filter(value => value !== book.facts.account), book.facts.account];
    const before = replaced.flatMap(({ conditions }) => conditions.flatMap(each => (0,lock_conditions/* servicesSparedBy */.xU)(each) ?? []));
    const spared = stillSpared(before, awsServices);
    const lock = lockOf(bucket, book.facts.partition, {
        sid: sidFor(replaced, kept),
        values: sorted,
        exemption: exemptionOf(spared),
    });
    const { file, span } = lock;
    const statements = [...lock.statements, ...kept];
    const policy = { file, span, ...(0,present/* present */.E)({ id: live?.id }), ...versionFor(lock, live, kept), statements };
    const leftOut = old.flatMap(({ value, who }) => {
        if (who.length === 0)
            return [{ value }];
        return who.filter(each => !values.includes(listedAs(each))).map(admitted => ({ value, admitted }));
    });
    return {
        bucket,
        text: (0,print/* canonical */.$N)(policy),
        listed: sorted,
        kept,
        replaced,
        leftOut,
        shutOut: [...new Set(before.filter(each => spared !== true && !spared.includes(each)))],
        spared,
    };
}
/** Connect, the admins, and who the settings say applies and plans; running this puts nobody on a list. */
function wanted({ book, connect }) {
    const { admins, deployer, planner, deployRoleNamed, planRoleNamed } = book;
    const own = [deployRoleNamed ? deployer : undefined, planRoleNamed ? planner : undefined];
    const roles = [...byName(connect), ...byName(admins), ...own.filter(role => role !== undefined)];
    return roles.map(({ RoleId }) => `${RoleId}:*`);
}
function byName(roles) {
    return [...roles].sort((a, b) => (0,order/* byText */.z)(a.RoleName, b.RoleName));
}
/**
 * What the new lock takes the place of: the statements that seal the bucket now, or, where none do, those that were
 * meant to and ask for nothing but who calls. Every other Deny is somebody's protection.
 */
function oldLock(bucket, live, { account, partition }) {
    const { admitted = [], statements: real = [] } = (0,find/* findLock */.HT)(live) ?? {};
    const sealing = (0,dropped/* sealingSet */.MJ)({ bucket, partition, owner: { account }, admitted }, (0,prove/* proofOf */.oX)(live));
    const meant = (0,intent/* intentOf */.oQ)(live).locks.map(({ statement }) => statement);
    const replaced = (statement) => sealing.length > 0
        ? sealing.includes(statement) || (meant.includes(statement) && isBare(statement))
        : (meant.includes(statement) || real.includes(statement)) && asksOnlyWhoCalls(statement);
    return live.statements.filter(replaced);
}
/** Beside any lock, it denies those who are on the list as well. */
function isBare({ conditions, principal }) {
    return conditions.length === 0 && !principal.negated;
}
function asksOnlyWhoCalls({ conditions }) {
    return conditions.every(condition => namesCallers(condition.key.value) || (0,lock_conditions/* servicesSparedBy */.xU)(condition) !== undefined);
}
/** The ids and ARNs that the statements let through, each once. */
function listedBy(statements) {
    const values = statements.flatMap(({ conditions, principal }) => [
        ...conditions.filter(({ key }) => namesCallers(key.value)).flatMap(condition => condition.values),
        ...(principal.negated ? principal.entries.map(({ value }) => value) : []),
    ]);
    return [...new Set(values.map(({ value }) => value))];
}
function namesCallers(key) {
    return (0,find/* isUserId */.L8)(key) || (0,intent/* isMisspeltUserId */.M$)(key) || key.toLowerCase() === 'aws:principalarn';
}
/** Whom a value of an old list means: an id, an id whose session part was forgotten, or ARNs of the account. */
function meantBy(value, book) {
    const { account, partition, roles } = book.facts;
    if (value === `arn:${partition}:iam::${account}:root`)
        return [book.resolve({ kind: 'account', id: account })];
    const session = `arn:${partition}:sts::${account}:assumed-role/`;
    const name = value.startsWith(session) ? value.slice(session.length).split('/')[0] : undefined;
    const isMeant = ({ Arn, RoleName }) => (name === undefined ? (0,classes/* matchesGlob */.kt)(value, Arn) : RoleName === name);
    const meant = value.startsWith('arn:') ? roles.filter(isMeant) : [];
    if (meant.length > 0)
        return meant.map(({ RoleId: id }) => book.resolve({ kind: 'role', id, session: '*' }));
    const id = (0,ids/* readAdmittedId */.e)(value) ?? (0,ids/* readAdmittedId */.e)(`${value}:*`);
    return id === undefined ? [] : [book.resolve(id)];
}
/** A known identity as a lock lists it. */
function listedAs({ id }) {
    return id.startsWith('AROA') ? `${id}:*` : id;
}
function lockOf(bucket, partition, { sid, values, exemption }) {
    const arn = `arn:${partition}:s3:::${bucket}`;
    const statement = {
        Sid: sid,
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: [arn, `${arn}/*`],
        Condition: { StringNotLike: { 'aws:userId': values }, ...exemption },
    };
    const { policy } = (0,parse/* readPolicy */.T)((0,source/* sourceFromText */.JF)('lock', JSON.stringify({ Version: VERSION, Statement: [statement] })));
    (0,errors/* invariant */.V1)(policy !== undefined, 'the lock that was written here can be read');
    return policy;
}
/** Of the services that the old lock spared (`all` among them: every one), those that the settings allow. */
function stillSpared(before, allowed) {
    if (typeof allowed !== 'boolean')
        return before.includes('all') ? allowed : allowed.filter(each => before.includes(each));
    if (!allowed)
        return [];
    return before.includes('all') || [...new Set(before)];
}
/** `IfExists`, because without it an anonymous call, which lacks the key, would be let past too. */
function exemptionOf(spared) {
    if (spared === true)
        return { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } };
    return spared.length === 0 ? {} : { StringNotEqualsIfExists: { 'aws:PrincipalServiceName': spared } };
}
/** The old lock's name, so that reviewers find it again; no two statements have the same. */
function sidFor(replaced, kept) {
    const taken = new Set(kept.map(({ sid }) => sid?.value));
    const before = replaced.find(({ sid }) => sid !== undefined && sid.value !== '')?.sid?.value;
    for (const name of [before, SID, ...kept.map((_, index) => `${SID}${index + 2}`)]) {
        if (name !== undefined && !taken.has(name))
            return name;
    }
    return `${SID}${kept.length + 2}`;
}
/** The current version, unless kept statements have `${…}` that the old version takes literally. */
function versionFor(lock, live, kept) {
    const own = live === undefined || live.version?.value === VERSION || !(0,variables/* usesVariables */.el)({ statements: kept });
    return (0,present/* present */.E)({ version: (own ? lock : live).version });
}
//# sourceMappingURL=compose.js.map
// EXTERNAL MODULE: ./lib/src/core/policy/puttable.js
var puttable = __webpack_require__(59232);
// EXTERNAL MODULE: ./lib/src/core/policy-file.js
var policy_file = __webpack_require__(22959);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(69941);
// EXTERNAL MODULE: ./lib/src/app/account-state.js + 2 modules
var account_state = __webpack_require__(98114);
;// CONCATENATED MODULE: ./lib/src/app/init/config-file.js
/** Where the configuration is looked for. */
const CONFIG_FILE = 'connect-bucket-lock.yml';
/** The configuration that names the same roles in the runs to come; `undefined` where nobody was named. */
function configText({ adminRoles, deployRole, planRole }) {
    const lines = [
        ...(adminRoles.length === 0 ? [] : [`admin-roles: ${JSON.stringify(adminRoles)}`]),
        ...(deployRole === undefined ? [] : [`deploy-role: ${JSON.stringify(deployRole)}`]),
        ...(planRole === undefined ? [] : [`plan-role: ${JSON.stringify(planRole)}`]),
    ];
    return lines.length === 0 ? undefined : `${lines.join('\n')}\n`;
}
/** What was named on the command line and not in the configuration, which a run on a pull request alone goes by. */
function unconfigured(named, configuration) {
    const { adminRoles = [], deployRole, planRole } = configuration;
    const isConfigured = named.adminRoles.every(role => adminRoles.includes(role));
    return {
        adminRoles: isConfigured ? [] : [...adminRoles, ...named.adminRoles.filter(role => !adminRoles.includes(role))],
        deployRole: named.deployRole === deployRole ? undefined : named.deployRole,
        planRole: named.planRole === planRole ? undefined : named.planRole,
    };
}
//# sourceMappingURL=config-file.js.map
// EXTERNAL MODULE: ./lib/src/core/account/roles.js + 4 modules
var roles = __webpack_require__(31807);
// EXTERNAL MODULE: ./lib/src/core/account/trust/assumable.js
var assumable = __webpack_require__(76258);
// EXTERNAL MODULE: ./lib/src/core/text/suggest.js
var suggest = __webpack_require__(51004);
;// CONCATENATED MODULE: ./lib/src/app/init/people.js







/** The service role of each instance. Throws PortError where one is not to be found: no policy may be written then. */
function connectRoles(instances, book) {
    const roles = instances.map(instance => {
        const role = instance.ServiceRole === undefined ? undefined : book.roleByArn(instance.ServiceRole);
        if (role !== undefined)
            return role;
        const whose = (0,prose/* say */.cv) `The service role of Connect instance ${(0,account_instances/* instanceName */.zl)(instance)}`;
        const problem = instance.ServiceRole === undefined
            ? (0,prose/* say */.cv) `${whose} is not named by Connect.`
            : (0,prose/* say */.cv) `${whose}, ${instance.ServiceRole}, was not found in account ${book.facts.account}.`;
        throw new errors/* PortError */.U7({ message: (0,prose/* say */.cv) `${problem} Without its RoleId, the lock would keep Connect out.` });
    });
    return [...new Set(roles)];
}
/**
 * Makes sure that admins and a deployer are known, asking for an admin where nobody is named as one.
 * Resolves with the patterns of the admin roles. Throws UsageError that says which option would help.
 */
async function nameAdmins(settings, given, book, prompt) {
    for (const pattern of given) {
        const alone = (0,roles/* roleBook */.aM)(book.facts, { ...settings, adminRoles: [pattern] }, book.known.readings);
        if (alone.admins.length === 0)
            throw noSuchRole('admin-role', pattern, book);
    }
    if (book.admins.length > 0)
        return settings.adminRoles;
    const candidates = book.facts.roles.filter(role => !isForServices(role, book));
    if (prompt === undefined || candidates.length === 0 || candidates.length > MOST_OFFERED) {
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `No role of account ${book.facts.account} is named ${(0,prose/* list */.p_)(settings.adminRoles, 'or')}.`, (0,prose/* say */.cv) `Use ${'--admin-role'} to name a role that may change the policy.`);
    }
    const question = (0,prose/* say */.cv) `Which role may change the policy and reach the recordings?`;
    const chosen = candidates[await prompt.choose(question, candidates.map(({ RoleName }) => (0,prose/* quote */.hD)(RoleName)))];
    return chosen === undefined ? settings.adminRoles : [chosen.Arn];
}
/** A role that AWS services alone can assume administers nothing. */
function isForServices(role, { known }) {
    return (0,assumable/* assumableBy */.d)(role, known).some(({ kind }) => kind === 'service');
}
/** More roles than this are no choice that anybody reads. */
const MOST_OFFERED = 40;
/**
 * Resolves with the role that will apply the policy: the one that is named, or the caller's where somebody says that it
 * is; with nothing where the caller is an admin, who is on the list anyway. Running this puts nobody on a list by
 * itself. Throws UsageError that says which option would help.
 */
async function nameDeployer({ deployRole }, book, prompt) {
    if (deployRole !== undefined) {
        if (book.deployer === undefined)
            throw noSuchRole('deploy-role', deployRole, book);
        return deployRole;
    }
    const remedy = (0,prose/* say */.cv) `Name the role that will apply the policy with ${'--deploy-role'}.`;
    const { deployer, admins, facts } = book;
    if (facts.caller === undefined)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `It is not known who will apply the policy.`, remedy);
    if (deployer === undefined) {
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${facts.caller.Arn} cannot be put on the list: its sessions are not those of a role.`, remedy);
    }
    if (admins.includes(deployer))
        return undefined;
    const asked = (0,prose/* say */.cv) `You are ${deployer.RoleName}, which is not an admin. Put it on the list, as the role that will apply the policy?`;
    if (await prompt?.confirm(asked))
        return deployer.RoleName;
    throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `You are ${deployer.RoleName}, which is not an admin, so it was not put on the list.`, remedy);
}
/** Throws UsageError where the settings name a role to plan that the account does not have. */
function refuseUnknownPlanner(book) {
    if (book.planRoleMissing !== undefined)
        throw noSuchRole('plan-role', book.planRoleMissing, book);
}
/** Said where the one who runs this will be locked out of the recordings by it. */
function callerLeftOut({ facts, roleById }, listed) {
    const id = (0,roles/* roleIdOf */.J_)(facts.caller);
    if (id === undefined || listed.includes(`${id}:*`))
        return [];
    return [
        (0,prose/* say */.cv) `You are ${roleById(id)?.RoleName ?? id}, which is not on the list. After the apply that role cannot read the recordings and cannot plan. Run plans as a role on the list.`,
    ];
}
function noSuchRole(option, named, { facts }) {
    const hint = (0,suggest/* meantOr */.Fu)((0,prose/* say */.cv) `${'aws iam list-roles'} lists them.`, named, (0,roles/* rolesNamedLike */.An)(named, facts));
    return (0,usage/* usageError */.W)((0,prose/* say */.cv) `No role of account ${facts.account} is named ${named} (${`--${option}`}).`, hint);
}
//# sourceMappingURL=people.js.map
;// CONCATENATED MODULE: ./lib/src/app/init/place.js





/**
 * Finds the bucket: the one that was named, the only one that there is, or the one that the user chooses when asked.
 * Throws UsageError where that leaves a question open and nobody is there to answer it.
 */
async function choosePlace(wish, all, prompt) {
    const wanted = wish.instance === undefined ? undefined : instancesNamed(wish.instance, all);
    const bucket = wish.bucket ?? (await chooseBucket(wanted ?? all, prompt));
    if (!(0,find/* isBucketName */.ET)(bucket))
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${bucket} is not a valid bucket name.`);
    const storing = all.filter(instance => (0,account_instances/* bucketsOf */.HP)([instance]).includes(bucket));
    if (wanted !== undefined)
        return { bucket, instances: [...new Set([...place_meantBy(wanted, bucket), ...storing])] };
    if (storing.length === 0)
        throw nobodyStores(bucket, all);
    return { bucket, instances: storing };
}
/** Of an instance and its replicas those that store in the bucket; all of them where none does yet. */
function place_meantBy(wanted, bucket) {
    const storing = wanted.filter(instance => (0,account_instances/* bucketsOf */.HP)([instance]).includes(bucket));
    return storing.length === 0 ? wanted : storing;
}
/** A replica in another Region has the same id, so that one id may name several; an ARN names one. */
function instancesNamed(named, all) {
    const arn = /^arn:[a-z0-9-]+:connect:([a-z0-9-]+):\d{12}:instance\/([^/]+)$/.exec(named);
    const found = all.filter(instance => {
        if (arn === null)
            return instance.Id === named || instance.InstanceAlias === named;
        return instance.Id === arn[2] && (instance.Region === undefined || instance.Region === arn[1]);
    });
    if (found.length > 0)
        return found;
    const known = all.flatMap(({ Id, InstanceAlias }) => [...(InstanceAlias === undefined ? [] : [InstanceAlias]), Id]);
    throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `No Connect instance ${named}.`, (0,suggest/* meantOr */.Fu)(thoseThereAre(all), named, known), IN_OTHER_REGIONS);
}
const IN_OTHER_REGIONS = (0,prose/* say */.cv) `Instances of other Regions are found with ${'--region'}.`;
function thoseThereAre(all) {
    return all.length === 0 ? (0,prose/* say */.cv) `There is none at all.` : (0,prose/* say */.cv) `There are: ${(0,prose/* list */.p_)(all.map(account_instances/* instanceName */.zl))}.`;
}
async function chooseBucket(instances, prompt) {
    const buckets = (0,account_instances/* bucketsOf */.HP)(instances);
    const [only] = buckets;
    if (only === undefined)
        throw nothingStored(instances);
    if (buckets.length === 1)
        return only;
    const described = buckets.map(bucket => describe(bucket, instances));
    if (prompt === undefined) {
        const choice = (0,prose/* say */.cv) `There are ${buckets.length} buckets to choose from: ${(0,prose/* list */.p_)(buckets)}.`;
        throw (0,usage/* usageError */.W)(choice, (0,prose/* say */.cv) `Name one with ${'--bucket'}, or run this on a terminal to be asked.`);
    }
    return buckets[await prompt.choose((0,prose/* say */.cv) `Which bucket do you want to lock?`, described)] ?? only;
}
function nothingStored(instances) {
    const remedy = (0,prose/* say */.cv) `Name the bucket with ${'--bucket'} and the instance that will store in it with ${'--instance'}.`;
    if (instances.length === 0) {
        return (0,usage/* usageError */.W)((0,prose/* say */.cv) `Found no Connect instance, so there is no bucket to lock.`, IN_OTHER_REGIONS);
    }
    return (0,usage/* usageError */.W)((0,prose/* say */.cv) `Connect ${(0,prose/* list */.p_)(instances.map(account_instances/* instanceName */.zl))} stores nothing in a bucket yet.`, remedy);
}
function nobodyStores(bucket, all) {
    const buckets = (0,account_instances/* bucketsOf */.HP)(all);
    const there = buckets.length === 0 ? thoseThereAre(all) : (0,prose/* say */.cv) `Connect stores in ${(0,prose/* list */.p_)(buckets)}.`;
    return (0,usage/* usageError */.W)((0,prose/* say */.cv) `No Connect instance stores in the bucket ${bucket}.`, (0,suggest/* meantOr */.Fu)(there, bucket, buckets), (0,prose/* say */.cv) `If an instance is yet to be given this bucket, name it with ${'--instance'}.`, IN_OTHER_REGIONS);
}
function describe(bucket, instances) {
    const uses = instances.flatMap(instance => {
        const types = (0,account_instances/* storedIn */.P3)(bucket, instance).map(({ ResourceType }) => ResourceType);
        return types.length === 0 ? [] : [`${(0,account_instances/* instanceName */.zl)(instance)}: ${types.join(', ')}`];
    });
    return (0,prose/* say */.cv) `${bucket} (${(0,prose/* list */.p_)(uses)})`;
}
//# sourceMappingURL=place.js.map
;// CONCATENATED MODULE: ./lib/src/app/init/workflow-texts.js
// Generated from examples/workflows/ by `npm run generate`. Do not edit.
/** The workflows that check, apply and look for drift, by their paths in a repository. */
const WORKFLOW_TEXTS = {
    '.github/workflows/connect-bucket-locks.yml': `# Plans on every pull request and in the merge queue, applies after the merge.
name: Connect bucket locks

on:
  # No filter by path: a required check that does not start holds the merge forever.
  pull_request:
    types: [opened, synchronize, reopened, edited] # edited: the pull request may get another base branch
  merge_group:
  push:
    branches: [main]

# Nothing by default; each job says what it needs and what for.
permissions: {}

jobs:
  review:
    if: github.event_name != 'push' && (github.event.action != 'edited' || github.event.changes.base)
    runs-on: ubuntu-24.04
    permissions:
      contents: read # check out the policies
      id-token: write # become the planning role, which may only read
      pull-requests: write # keep one comment on the pull request, and suggest remedies on its lines
      security-events: write # show findings in the files (code scanning)
    concurrency:
      group: connect-locks-review-\${{ github.ref }}
      cancel-in-progress: true # only the newest push matters, and a review changes nothing
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      # Forks and Dependabot get no OIDC token: then the files are checked without an account.
      - if: github.actor != 'dependabot[bot]' && (github.event_name == 'merge_group' || github.event.pull_request.head.repo.full_name == github.repository)
        uses: aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c # v6.2.3
        with:
          role-to-assume: \${{ vars.CONNECT_LOCK_PLAN_ROLE }}
          aws-region: \${{ vars.CONNECT_LOCK_REGION }}
          allowed-account-ids: \${{ vars.CONNECT_LOCK_ACCOUNT }}
      - id: lock
        uses: your-org/connect-bucket-lock@0000000000000000000000000000000000000000 # the commit of the release you trust
        with:
          deploy-role: \${{ vars.CONNECT_LOCK_APPLY_ROLE }}
          plan-role: \${{ vars.CONNECT_LOCK_PLAN_ROLE }}
          suggestions: true
      - if: always() && steps.lock.outputs.sarif != ''
        uses: github/codeql-action/upload-sarif@8aad20d150bbac5944a9f9d289da16a4b0d87c1e # v4.36.2
        continue-on-error: true # private repositories without code scanning, and forks, refuse it
        with:
          sarif_file: \${{ steps.lock.outputs.sarif }}
      - if: always() && steps.lock.outputs.page != ''
        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        continue-on-error: true # GHES does not take this artifact, and the comment says the same
        with:
          name: bucket-locks-page
          path: \${{ steps.lock.outputs.page }}
          retention-days: 30

  apply:
    if: github.event_name == 'push'
    runs-on: ubuntu-24.04
    # Who may approve, and from which branch, is set there: this is where the authority lies.
    environment: connect-production
    permissions:
      contents: read # check out the policies, and ask whether the commit is still the newest
      id-token: write # become the role that may write them
      pull-requests: write # find the merged pull request and say there how it ended
    concurrency:
      group: connect-locks-apply
      cancel-in-progress: false # never stop half-way
      queue: max # and never drop one that waits; actionlint up to 1.7.12 and older GHES do not know this key
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - uses: aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c # v6.2.3
        with:
          role-to-assume: \${{ vars.CONNECT_LOCK_APPLY_ROLE }}
          aws-region: \${{ vars.CONNECT_LOCK_REGION }}
          allowed-account-ids: \${{ vars.CONNECT_LOCK_ACCOUNT }}
      - id: lock
        uses: your-org/connect-bucket-lock@0000000000000000000000000000000000000000 # the commit of the release you trust
        with:
          deploy-role: \${{ vars.CONNECT_LOCK_APPLY_ROLE }}
          plan-role: \${{ vars.CONNECT_LOCK_PLAN_ROLE }}
      - if: always() && steps.lock.outputs.previous-policies != ''
        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0
        continue-on-error: true # the apply is done; GHES does not take this artifact, and the job summary has it too
        with:
          name: previous-policies
          path: \${{ steps.lock.outputs.previous-policies }}
          retention-days: 90
`,
    '.github/workflows/connect-bucket-locks-drift.yml': `# Every morning: do the live policies still say what the repository says? Keeps one issue open while they do not.
name: Connect bucket locks, drift

on:
  schedule:
    - cron: '17 5 * * *'
  workflow_dispatch:

permissions: {}

jobs:
  drift:
    runs-on: ubuntu-24.04
    permissions:
      contents: read # check out the policies
      id-token: write # become the planning role, which may only read
      issues: write # open, update and close the issue about drift
    concurrency:
      group: connect-locks-drift
      cancel-in-progress: false
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          ref: \${{ github.event.repository.default_branch }} # what is applied, wherever the run was started from
          persist-credentials: false
      - uses: aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c # v6.2.3
        with:
          role-to-assume: \${{ vars.CONNECT_LOCK_PLAN_ROLE }}
          aws-region: \${{ vars.CONNECT_LOCK_REGION }}
          allowed-account-ids: \${{ vars.CONNECT_LOCK_ACCOUNT }}
      - uses: your-org/connect-bucket-lock@0000000000000000000000000000000000000000 # the commit of the release you trust
        with:
          mode: drift
          drift-issue: true
          deploy-role: \${{ vars.CONNECT_LOCK_APPLY_ROLE }}
          plan-role: \${{ vars.CONNECT_LOCK_PLAN_ROLE }}
`,
};
//# sourceMappingURL=workflow-texts.js.map
;// CONCATENATED MODULE: ./lib/src/app/init/workflows.js


/** Writes the workflows that check, apply and look for drift; never over a file. Throws PortError. */
async function writeWorkflows(wish, folder, prompt) {
    const paths = Object.keys(WORKFLOW_TEXTS);
    const texts = await Promise.all(paths.map(path => folder.read(path)));
    const kept = paths.filter((_, index) => texts[index] !== undefined);
    const missing = paths.filter(path => !kept.includes(path));
    if (!(await isWanted(wish, kept, prompt)))
        return { written: [], kept: [] };
    for (const path of missing)
        await folder.write(path, WORKFLOW_TEXTS[path] ?? '');
    return { written: missing, kept };
}
/** A repository that has one of them was asked before. */
async function isWanted(wish, kept, prompt) {
    if (wish !== 'ask')
        return wish;
    if (prompt === undefined || kept.length > 0)
        return false;
    return prompt.confirm((0,prose/* say */.cv) `Write the GitHub workflows that check, apply and look for drift too?`);
}
//# sourceMappingURL=workflows.js.map
// EXTERNAL MODULE: ./lib/src/app/replicas.js
var replicas = __webpack_require__(5233);
// EXTERNAL MODULE: ./lib/src/app/review.js
var review = __webpack_require__(21416);
// EXTERNAL MODULE: ./lib/src/app/standing-policy.js
var standing_policy = __webpack_require__(12803);
;// CONCATENATED MODULE: ./lib/src/app/init.js



















/**
 * Does the manual procedure for the user: finds the bucket, Connect's role and its RoleId, the admins and the deployer,
 * merges the lock into the policy that stands on the bucket, proves the result, and writes it to a file. Touches
 * nothing in the account. Throws UsageError where something must be said that was not, PortError where AWS failed.
 */
async function init(wish, settings, ports) {
    const { account, policies, folder, prompt } = ports;
    const asked = { account, policies, ...(0,present/* present */.E)({ expected: wish.expected }) };
    const facts = await factsOf({ ...asked, files: [] });
    const place = await choosePlace(wish, facts.instances, prompt);
    const named = await nameRoles(wish, settings, facts, prompt);
    const book = bookOf(facts, named);
    const { draft, notes } = await draftFor(place, book, settings, policies);
    const path = wish.output ?? `policies/${place.bucket}.json`;
    const drafted = (0,policy_file/* readPolicyFile */.BK)({ ...(0,source/* sourceFromText */.JF)(path, draft.text), isDraft: true });
    const report = await (0,review.plan)([{ ...asked, files: [drafted] }], named);
    const ending = report.verdict === 'safe' ? await write(drafted, ports) : 'not-proved';
    const askedAdmins = named.adminRoles === settings.adminRoles ? [] : named.adminRoles;
    const roles = { ...named, adminRoles: [...wish.adminRoles, ...askedAdmins] };
    const configuration = await configure(wish, roles, ending, folder);
    const wantsWorkflows = ending === 'not-proved' ? false : (wish.workflows ?? false);
    return {
        workflows: await writeWorkflows(wantsWorkflows, folder, prompt),
        variables: variablesOf(book, place.instances, named),
        draft,
        path,
        report,
        ending,
        askedAdmins,
        ...configuration,
        declarations: (0,declare/* declarationsForAll */.ex)(listedRoles(book, draft), book.known),
        notes: [
            ...(0,replicas/* replicaNotes */.U)(facts.instances),
            ...otherBuckets(wish, place, facts.instances),
            ...notes,
            ...callerLeftOut(book, draft.listed),
        ],
    };
}
/** Who names an instance may take it for the whole: it, or its replica in another Region, may store elsewhere too. */
function otherBuckets(wish, { bucket, instances }, all) {
    const ids = new Set(instances.map(({ Id }) => Id));
    const others = (0,account_instances/* bucketsOf */.HP)(all.filter(({ Id }) => ids.has(Id))).filter(other => other !== bucket);
    if (wish.bucket !== undefined || others.length === 0)
        return [];
    const names = [...new Set(instances.map(account_instances/* instanceName */.zl))];
    return [
        (0,prose/* say */.cv) `Connect ${(0,prose/* list */.p_)(names)} stores in ${(0,prose/* list */.p_)(others)} too, and this file locks ${bucket} alone. Lock the others with ${'init --all'}.`,
    ];
}
/** The settings with the admins and the deployer that were named, or are said to be when asked. */
async function nameRoles(wish, settings, facts, prompt) {
    const adminRoles = await nameAdmins(settings, wish.adminRoles, bookOf(facts, settings), prompt);
    const withAdmins = { ...settings, adminRoles };
    refuseUnknownPlanner(bookOf(facts, withAdmins));
    const deployRole = await nameDeployer(withAdmins, bookOf(facts, withAdmins), prompt);
    return { ...withAdmins, ...(0,present/* present */.E)({ deployRole }) };
}
/** The lock, merged into what stands on the bucket, and what of that could not be taken over. */
async function draftFor({ bucket, instances }, book, { awsServices, declared, today }, policies) {
    const standing = await livePolicy(bucket, book.facts.account, policies);
    const connect = connectRoles(instances, book);
    const { notes, ...live } = puttableLive(standing, book);
    const valid = declared.filter(({ until = today }) => until >= today);
    return { draft: composePolicy({ bucket, book, connect, awsServices, declared: valid, ...live }), notes };
}
/** Writes the configuration that names the same roles, where the policy was proved and there is none. */
async function configure(wish, roles, ending, folder) {
    const { path, names } = wish.configuration ?? { path: CONFIG_FILE, names: {} };
    const lacking = wish.expected === undefined ? configText(unconfigured(roles, names)) : undefined;
    const hadConfig = (await folder.read(path)) !== undefined;
    const configured = lacking !== undefined && !hadConfig && ending !== 'not-proved';
    if (configured)
        await folder.write(path, lacking);
    const config = configured || hadConfig ? { config: path } : {};
    return { configured, lacking: configured ? '' : (lacking ?? ''), ...config };
}
/** Only roles that the settings name: a person who runs `init` is no role of a workflow. */
function variablesOf({ facts, deployer, planner = deployer }, [first], named) {
    const planRole = named.planRole === undefined ? undefined : planner?.Arn;
    const applyRole = named.deployRole === undefined ? undefined : deployer?.Arn;
    return { account: facts.account, ...(0,present/* present */.E)({ region: first?.Region, planRole, applyRole }) };
}
function listedRoles({ facts }, { listed }) {
    return facts.roles.filter(({ RoleId }) => listed.includes(`${RoleId}:*`));
}
/** Who is who, by what the account answered and by what the settings declare. */
function bookOf({ roles, instances, ...identity }, settings) {
    return (0,account_state/* bookFrom */.o3)({ identity, roles, instances: { kind: 'listed', instances } }, settings);
}
async function factsOf(target) {
    const identity = await (0,account_state/* identityOf */.cu)(target);
    const { account } = target;
    const [roles, instances] = await Promise.all([account.roles(), account.instances()]);
    if (instances.kind === 'listed')
        return { ...identity, roles, instances: instances.instances };
    const message = (0,prose/* say */.cv) `The Connect instances could not be listed, so it is not known whose role needs which bucket. ${instances.because}`;
    throw new errors/* PortError */.U7({ message });
}
/** What stands on the bucket, to be merged with; `undefined` where nothing does. */
async function livePolicy(bucket, account, policies) {
    const live = await (0,standing_policy/* standingPolicies */.h)(policies).read(bucket);
    if (live.kind === 'absent')
        return undefined;
    if (live.kind === 'no-bucket')
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `Account ${account} has no bucket ${bucket}.`);
    const lost = (0,prose/* say */.cv) `Its other statements would be lost, so no policy was written.`;
    if (live.kind === 'unreadable')
        throw new errors/* PortError */.U7({ message: (0,prose/* say */.cv) `${live.because} ${lost}` });
    if ((0,policy_file/* isWhole */.wP)(live.file))
        return live.file;
    throw new errors/* PortError */.U7({ message: (0,prose/* say */.cv) `The policy on ${bucket} is unreadable. ${lost}` });
}
/** The live policy as S3 would take it again: without principals that are gone, each difference told. */
function puttableLive(live, book) {
    if (live === undefined)
        return { notes: [] };
    const way = (0,puttable/* puttable */.iv)(live.policy, { arnOf: id => book.roleById(id)?.Arn });
    const because = (0,prose/* say */.cv) `S3 would refuse the live policy now, because it names a principal that is gone.`;
    const allows = live.policy.statements.every(({ effect }) => effect.value === 'Allow');
    if (way.kind === 'none' && allows)
        return { notes: [(0,prose/* say */.cv) `${because} Left out: ${way.because}`] };
    if (way.kind !== 'nearest')
        return { live: live.policy, notes: [] };
    const { policy } = (0,policy_file/* readPolicyFile */.BK)((0,source/* sourceFromText */.JF)(live.source.path, way.text));
    return { ...(0,present/* present */.E)({ live: policy }), notes: [(0,prose/* say */.cv) `${because} ${(0,prose/* join */.fj)(way.differences, ' ')}`] };
}
/** Writes the file, unless one is there that says the same; over one that says something else only when told to. */
async function write(drafted, { folder, prompt }) {
    const { path, text } = drafted.source;
    const there = await folder.read(path);
    if (there === text)
        return 'already-there';
    if (there !== undefined) {
        const differences = differencesOf((0,policy_file/* readPolicyFile */.BK)((0,source/* sourceFromText */.JF)(path, there)), drafted);
        if (differences === undefined)
            return 'already-there';
        const found = (0,prose/* say */.cv) `${path} is there already, and says something else: ${differences}.`;
        if (prompt === undefined) {
            const remedy = (0,prose/* say */.cv) `Name another file with ${'--output'}, or run this on a terminal to be asked.`;
            throw (0,usage/* usageError */.W)(found, (0,prose/* say */.cv) `It was left as it is.`, remedy);
        }
        if (!(await prompt.confirm((0,prose/* say */.cv) `${found} Replace it?`)))
            throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${path} was left as it is.`);
    }
    await folder.write(path, text);
    return 'written';
}
const MOST_DIFFERENCES = 5;
/** What the new text changes, by meaning; `undefined` where it changes nothing. */
function differencesOf(before, after) {
    if (!(0,policy_file/* isWhole */.wP)(before) || !(0,policy_file/* isWhole */.wP)(after))
        return (0,prose/* say */.cv) `it is unreadable`;
    if (before.meaning() === after.meaning())
        return undefined;
    const changes = (0,compare/* changesBetween */.i)(before, after);
    if (changes.length === 0)
        return (0,prose/* say */.cv) `it has another version, so that ${'${…}'} means something else in it`;
    const shown = changes
        .slice(0, MOST_DIFFERENCES)
        .map(({ kind, what }) => (kind === 'added' ? (0,prose/* say */.cv) `it lacks ${what}` : (0,prose/* say */.cv) `it has ${what}`));
    const more = changes.length - shown.length;
    return (0,prose/* join */.fj)([...shown, ...(more > 0 ? [(0,prose/* say */.cv) `and ${more} more differences`] : [])], '; ');
}
//# sourceMappingURL=init.js.map
// EXTERNAL MODULE: ./lib/src/app/region-readings.js
var region_readings = __webpack_require__(91892);
// EXTERNAL MODULE: ./lib/src/host.js + 1 modules
var host = __webpack_require__(61336);
// EXTERNAL MODULE: ./lib/src/core/policy/describe.js
var policy_describe = __webpack_require__(10050);
// EXTERNAL MODULE: ./lib/src/core/text/plain.js
var plain = __webpack_require__(18686);
// EXTERNAL MODULE: ./lib/src/core/text/shell.js
var shell = __webpack_require__(86212);
// EXTERNAL MODULE: ./lib/src/render/terminal.js
var terminal = __webpack_require__(12431);
// EXTERNAL MODULE: ./lib/src/render/trusted.js
var trusted = __webpack_require__(11328);
;// CONCATENATED MODULE: ./lib/src/render/init.js






/** What `init` did, for people at a terminal: the proof, what became of the live policy, and what to do next. */
function initText(story, paint) {
    const { draft, report, ending, path } = story;
    const blocks = [
        (0,terminal/* terminalReport */.R)(report, paint).trimEnd(),
        section('put on the list', reasons(report), paint),
        ...mergeBlocks(draft, paint),
        ...[...story.notes, ...serviceNotes(draft), rootNote()].map(note => `${paint.yellow('note')}  ${(0,plain/* plainText */.wh)(note)}`),
        (0,trusted/* trustedText */.T)(story.declarations, story.hasTrusted),
        lackingText(story),
        ending === 'not-proved' ? notWritten(path) : `${paint.bold(ENDINGS[ending])}  ${(0,plain/* visible */.RK)(path)}`,
        ...(story.configured ? [`${paint.bold('Written')}  ${configOf(story)}, which names the same roles`] : []),
        workflowText(story, paint),
        ...(ending === 'not-proved' ? [] : [nextSteps(story)]),
    ];
    return `${blocks.filter(block => block !== '').join('\n\n')}\n`;
}
const REASONS = {
    connect: 'because Connect stores as it',
    admin: 'because it is named as an admin',
    deployer: 'because it is named as the deploy role',
    planner: 'because it is named as the plan role',
    external: 'because the configuration declares it',
    root: 'because the account keeps it anyway',
};
/** Who is on the list, and why. */
function reasons({ policies: [policy] }) {
    return (policy?.admitted ?? []).map(({ id, kind, name }) => (0,prose/* say */.cv) `${name ?? id}, ${(0,prose/* ours */.Od)(REASONS[kind] ?? 'for which nothing gives a reason')}`);
}
const ENDINGS = { written: 'Written', 'already-there': 'Already there, unchanged' };
function notWritten(path) {
    return `Not written: ${(0,plain/* visible */.RK)(path)}. A policy is only written once all of the above is proved.`;
}
function configOf({ config = 'connect-bucket-lock.yml' }) {
    return (0,plain/* visible */.RK)(config);
}
/** A pull request is judged by the configuration alone, so what was said only here would be missed there. */
function lackingText(story) {
    const isByHand = story.config !== undefined || story.declarations.length > 0;
    if (story.lacking === '' || !isByHand)
        return '';
    const lines = story.lacking.trimEnd().split('\n').map(plain/* visible */.RK).join('\n');
    return `Write into ${configOf(story)}, by which the pull request is judged:\n\n${lines}`;
}
function serviceNotes({ shutOut, spared }) {
    if (shutOut.length === 0)
        return [];
    const past = shutOut.includes('all') ? (0,prose/* ours */.Od)('AWS services') : (0,prose/* list */.p_)(shutOut);
    const now = spared === true || spared.length === 0
        ? (0,prose/* ours */.Od)('the new one does not')
        : (0,prose/* say */.cv) `the new one lets past ${(0,prose/* list */.p_)(spared)} alone`;
    const instead = (0,prose/* say */.cv) `If the bucket receives their deliveries, set ${'allow-aws-services'} in connect-bucket-lock.yml and run this again.`;
    return [(0,prose/* say */.cv) `The lock on the bucket let the direct calls of ${past} past, such as log delivery; ${now}. ${instead}`];
}
function rootNote() {
    return (0,prose/* say */.cv) `The account's root user is on the list too. Without that, root could only read, replace and remove the policy.`;
}
function mergeBlocks({ kept, replaced, leftOut }, paint) {
    return [
        section('kept from the live policy', kept.map(policy_describe/* describeStatement */.Z), paint),
        section('replaced by the new lock', replaced.map(policy_describe/* describeStatement */.Z), paint),
        section('left out of the list: look at each', leftOut.map(leftOutLine), paint),
        leftOut.length === 0
            ? ''
            : 'Those left out lose access when the policy is applied. A role that needs access must be an admin role, the deploy\nrole, or declared in connect-bucket-lock.yml with an owner and a reason; then run this again.',
    ].filter(block => block !== '');
}
function section(title, lines, paint) {
    return lines.length === 0 ? '' : [paint.dim(title), ...lines.map(line => `  - ${(0,plain/* plainText */.wh)(line)}`)].join('\n');
}
function leftOutLine({ value, admitted }) {
    if (admitted === undefined)
        return (0,prose/* say */.cv) `${value} does not name anyone in this account.`;
    if (admitted.name !== undefined) {
        return (0,prose/* say */.cv) `${value}, which is ${admitted.name}: not Connect's, not an admin, not the deployer and not declared.`;
    }
    if (admitted.kind === 'user')
        return (0,prose/* say */.cv) `${value}, an IAM user: not the deployer and not declared.`;
    return (0,prose/* say */.cv) `${value} belongs to no one in this account: a deleted role, or a role of another account.`;
}
/** What the workflows still lack: the action's address, and the variables of the repository. */
function workflowText({ workflows: { written, kept }, variables }, paint) {
    if (written.length + kept.length === 0)
        return '';
    const { account, region = 'REGION', planRole = 'PLAN-ROLE-ARN', applyRole = 'APPLY-ROLE-ARN' } = variables;
    const set = (name, value) => `  gh variable set CONNECT_LOCK_${name} --body ${(0,shell/* shellWord */.r)((0,plain/* visible */.RK)(value))}`;
    return [
        ...written.map(path => `${paint.bold('Written')}  ${path}`),
        ...kept.map(path => `${paint.bold('Already there, unchanged')}  ${path}`),
        'In the workflows, replace the address and the zeros after `uses: your-org/connect-bucket-lock@` with the address and the',
        'commit of the release that you trust. Create the environment `connect-production`. Then set the variables:',
        set('ACCOUNT', account),
        set('REGION', region),
        set('PLAN_ROLE', planRole),
        set('APPLY_ROLE', applyRole),
    ].join('\n');
}
/** What is left to do by hand: the review that makes the policy the bucket's. */
function nextSteps({ path, options, draft, config, workflows }) {
    const file = (0,shell/* shellWord */.r)((0,plain/* visible */.RK)(path));
    const others = [...(config === undefined ? [] : [config]), ...workflows.written];
    const added = [file, ...others.map(other => (0,shell/* shellWord */.r)((0,plain/* visible */.RK)(other)))].join(' ');
    const plan = ['connect-bucket-lock plan', file, ...options.map(option => (0,shell/* shellWord */.r)((0,plain/* visible */.RK)(option)))].join(' ');
    return [
        'Nothing in the account has changed. Next:',
        `  1. See what applying it would change:    ${plan}`,
        `  2. Commit it on a branch:                git switch -c lock-${draft.bucket} && git add ${added} && git commit -m "Lock ${draft.bucket}"`,
        '  3. Push, and open a pull request:        its check shows this proof and plan; merging it applies the policy.',
    ].join('\n');
}
//# sourceMappingURL=init.js.map
// EXTERNAL MODULE: ./lib/src/report/exit.js
var exit = __webpack_require__(96217);
// EXTERNAL MODULE: ./lib/src/settings/settings.js
var settings_settings = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/src/cli/asked.js
var asked = __webpack_require__(80879);
// EXTERNAL MODULE: ./lib/src/cli/folder.js
var folder = __webpack_require__(87011);
// EXTERNAL MODULE: ./lib/src/cli/output.js + 2 modules
var output = __webpack_require__(41689);
// EXTERNAL MODULE: ./lib/src/cli/prompt.js
var cli_prompt = __webpack_require__(91385);
;// CONCATENATED MODULE: ./lib/src/cli/init.js















/** `init`: writes the policy file of a Connect bucket, proved, merged with what stands there. */
async function initCommand(line, console) {
    const said = wishOf(line);
    const { wish, settings, account } = inItsAccount(said, await (0,asked/* settingsFor */.z)('plan', line, console));
    const ports = await (0,host/* accountPorts */.e4)(settings, (0,output/* surroundingsOf */.ZD)(console), account);
    // a snapshot is of the Regions that it lists; in AWS the replicas of an instance are looked for
    return initOne({ wish, settings, ports: settings.snapshot === undefined ? (0,region_readings/* listedOnce */.T9)(ports) : ports }, line, console);
}
/** Writes the policy file of one bucket and tells of it. */
async function initOne({ wish, settings, ports }, line, console) {
    const asks = console.isTerminal && process.stdin.isTTY === true;
    const configuration = await configurationOf(line, console);
    const workflows = line.said.workflows === true ? true : asks && 'ask';
    const outcome = await init({ ...wish, configuration, workflows }, settings, {
        ...ports,
        folder: (0,folder/* policyFolder */.hx)(console.cwd),
        ...(asks ? { prompt: (0,cli_prompt/* terminalPrompt */.l)({ input: process.stdin, output: process.stdout }) } : {}),
    });
    const asked = outcome.askedAdmins.flatMap(pattern => ['--admin-role', pattern]);
    const hasTrusted = settings.trusted.length > 0;
    const told = initText({ ...outcome, hasTrusted, options: [...repeated(line), ...asked] }, (0,output/* paintFor */.ev)(console));
    console.out((0,output/* loggable */.oM)(told, console));
    return outcome.ending === 'not-proved' ? (0,exit/* exitCodeOf */.FO)(outcome.report) : exit/* EXIT */.dc.safe;
}
/** Where the configuration says that the bucket lies: there the plan role looks, in AWS or its snapshot, and the apply role deploys. */
function inItsAccount(wish, settings) {
    const configured = wish.bucket === undefined ? undefined : settings.buckets.get(wish.bucket);
    const account = settings.accounts.find(({ id }) => id === configured?.account);
    const file = (0,present/* present */.E)({ output: configured?.file });
    if (account === undefined)
        return { wish: { ...file, ...wish }, settings };
    return {
        wish: { ...file, ...wish, expected: account.id },
        settings: { ...settings, ...(0,settings_settings/* rolesIn */.t4)(settings, account) },
        account,
    };
}
/** What the command line says of the bucket. Throws UsageError. */
function wishOf(line) {
    const [operand] = line.operands;
    if (operand !== undefined) {
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${'init'} takes options only; ${operand} is none.`, (0,prose/* say */.cv) `Write ${`--bucket ${operand}`} for a bucket.`);
    }
    const { instance, bucket: buckets = [], output, adminRoles = [] } = line.said;
    const [bucket, another] = buckets;
    if (another !== undefined)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${'init'} writes the policy of one bucket; run it once for each.`);
    return {
        ...(0,present/* present */.E)({ instance, bucket, output }),
        adminRoles,
    };
}
/** Whom the configuration names as it is now. */
async function configurationOf({ said: { config: named } }, console) {
    const { adminRoles, deployRole, planRole } = await (0,config/* loadConfig */.Z)(console.cwd, named, (0,clock/* today */.E)());
    return { path: named ?? config/* DEFAULT_CONFIG */.P, names: (0,present/* present */.E)({ adminRoles, deployRole, planRole }) };
}
/** What was said on this command line and a plan must be told as well. */
function repeated({ said }) {
    const { snapshot, adminRoles = [], deployRole, planRole, regions = [], config } = said;
    const options = [
        ['--account', snapshot],
        ...adminRoles.map(role => ['--admin-role', role]),
        ['--deploy-role', deployRole],
        ['--plan-role', planRole],
        ...regions.map(region => ['--region', region]),
        ['--config', config],
    ];
    return options.flatMap(([option = '', value]) => (value === undefined ? [] : [option, value]));
}
//# sourceMappingURL=init.js.map

/***/ }),

/***/ 91385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ terminalPrompt)
/* harmony export */ });
/* harmony import */ var node_readline_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26848);
/* harmony import */ var _core_text_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18686);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43381);
/* harmony import */ var _core_text_usage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69941);




/** Asks on a terminal, and asks again until the answer is one. Throws UsageError where the input ends instead. */
function terminalPrompt(terminal) {
    return {
        choose: (question, options) => ask(terminal, async (line, write) => {
            write(`${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(question)}\n`);
            for (const [index, option] of options.entries())
                write(`  ${index + 1}  ${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(option)}\n`);
            for (;;) {
                const answer = (await line(`1 to ${options.length}: `)).trim();
                const chosen = /^[0-9]+$/.test(answer) ? Number(answer) - 1 : -1;
                if (options[chosen] !== undefined)
                    return chosen;
                write(`Write a number from 1 to ${options.length}, or press Ctrl+C to leave.\n`);
            }
        }),
        confirm: question => ask(terminal, async (line) => {
            for (;;) {
                const answer = (await line(`${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(question)} [y/N] `)).trim().toLowerCase();
                if (['y', 'yes'].includes(answer))
                    return true;
                if (['', 'n', 'no'].includes(answer))
                    return false;
            }
        }),
    };
}
/** One conversation; the terminal is left alone before and after it. */
async function ask(terminal, talk) {
    const lines = (0,node_readline_promises__WEBPACK_IMPORTED_MODULE_0__.createInterface)(terminal);
    try {
        const ended = endOf(lines);
        return await talk(query => Promise.race([lines.question(query), ended]), text => void terminal.output.write(text));
    }
    catch (error) {
        terminal.output.write('\n');
        throw error;
    }
    finally {
        lines.close();
    }
}
const UNANSWERED = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The question was not answered, so nothing was written.`;
/** Rejects when the input ends or the user interrupts: readline itself would wait for ever. */
function endOf(lines) {
    const ended = new Promise((_, reject) => {
        lines.once('close', () => reject((0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .W)(UNANSWERED)));
        lines.once('SIGINT', () => lines.close());
    });
    ended.catch(() => undefined);
    return ended;
}
//# sourceMappingURL=prompt.js.map

/***/ }),

/***/ 11328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ trustedText)
/* harmony export */ });
/* harmony import */ var _core_account_trust_describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2000);
/* harmony import */ var _core_text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18686);


/** What to write into the configuration about strangers who can become a role; empty where there is nothing to write. */
function trustedText(declarations, hasTrusted) {
    if (declarations.length === 0)
        return '';
    const where = hasTrusted ? ', below the existing `trusted:`' : '';
    return [
        `Strangers can become roles that a lock admits. If that is right, declare them in connect-bucket-lock.yml${where}:`,
        '',
        ...(0,_core_account_trust_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .declarationLines */ .U6)(declarations, hasTrusted).map(_core_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK),
    ].join('\n');
}
//# sourceMappingURL=trusted.js.map

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