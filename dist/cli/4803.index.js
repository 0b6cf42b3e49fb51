"use strict";
exports.id = 4803;
exports.ids = [4803,8900];
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

/***/ }),

/***/ 78816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ identityOfPeople),
/* harmony export */   Dx: () => (/* binding */ objectionTo),
/* harmony export */   II: () => (/* binding */ unresolved),
/* harmony export */   Kd: () => (/* binding */ surveyFor),
/* harmony export */   Oi: () => (/* binding */ judgedChange)
/* harmony export */ });
/* harmony import */ var _core_account_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31807);
/* harmony import */ var _core_claims_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5144);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51999);
/* harmony import */ var _core_recovery_told_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(54193);
/* harmony import */ var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89783);
/* harmony import */ var _core_text_present_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12925);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(43381);
/* harmony import */ var _core_text_usage_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69941);
/* harmony import */ var _report_ending_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48254);
/* harmony import */ var _account_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98114);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(21416);











/**
 * Who is in the account, as far as somebody may ask: in a session of root nobody can, but a snapshot or a role of that
 * account may tell. Throws UsageError where they tell of another account.
 */
async function surveyFor({ file, standing }, { identity, people, policies }, settings) {
    if (people.kind === 'untold')
        return people;
    try {
        const { account, permissions } = people.value;
        const target = {
            files: [file],
            account: await inAccountOf(identity, account),
            policies: { ...policies, read: async () => standing },
            ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_8__/* .present */ .E)({ permissions }),
        };
        const [survey] = await (0,_account_state_js__WEBPACK_IMPORTED_MODULE_6__/* .surveyAll */ .Ak)([target], { ...settings, accessAnalyzer: false });
        return survey === undefined || 'error' in survey ? (0,_core_recovery_told_js__WEBPACK_IMPORTED_MODULE_9__/* .untold */ .r)(NOBODY_TOLD) : (0,_core_recovery_told_js__WEBPACK_IMPORTED_MODULE_9__/* .tell */ .q)(survey);
    }
    catch (error) {
        return (0,_core_recovery_told_js__WEBPACK_IMPORTED_MODULE_9__/* .untold */ .r)((0,_core_text_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .portProblem */ .BI)(error).message);
    }
}
/** Its roles and instances, asked for as whoever puts the policy. */
async function inAccountOf(identity, account) {
    const { takenAt } = await identityOfPeople(identity.account, account);
    const who = takenAt === undefined ? identity : { ...identity, takenAt };
    return {
        identity: async () => who,
        roles: question => account.roles(question),
        instances: () => account.instances(),
    };
}
/** The account whose roles are known, which must be that of the bucket: ids mean nothing elsewhere. Throws UsageError. */
async function identityOfPeople(owner, account) {
    const identity = await account.identity();
    if (identity.account === owner)
        return identity;
    throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_10__/* .say */ .cv) `The roles that are known are those of account ${identity.account}, and the bucket is in account ${owner}.`);
}
const NOBODY_TOLD = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_10__/* .ours */ .Od)('The account did not answer.');
/** What the policy is worth, and what it changes. */
function judgedChange(put, known, { identity }, settings) {
    if (known.kind === 'told')
        return (0,_review_js__WEBPACK_IMPORTED_MODULE_7__/* .reviewForRecovery */ .vk)(put.file, settings, known.value);
    const blind = (0,_review_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutAccount */ .Mk)(put.file, settings, known.because);
    return { ...blind, ...blindPlan(put, identity.account, settings) };
}
function blindPlan({ file, standing }, account, { awsServices, buckets, today }) {
    const { bucket, partition } = file;
    const live = (0,_account_state_js__WEBPACK_IMPORTED_MODULE_6__/* .liveQuestion */ .NN)(bucket, standing);
    if (live.kind === 'unreadable')
        return {};
    const scope = { bucket, partition, owner: { account }, awsServices, today };
    const before = live.kind === 'present' ? live.file : undefined;
    return { plan: (0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planFor */ .bJ)(scope, before, file, unresolved, buckets.get(bucket)?.drop) };
}
/** An id of which nobody told whose it is. */
function unresolved({ id, kind }) {
    return { id, kind: kind === 'user' ? 'user' : 'unresolved' };
}
/** Why the policy must not be put: under it nobody could mend it again, or whoever puts it loses it. */
function objectionTo({ claims }, put, { target, known }, settings) {
    const roles = known.kind === 'told' ? known.value.book.facts.roles : [];
    const writer = writerVerdict(put, target, roles, settings);
    if (writer.kind === 'fails')
        return (0,_report_ending_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J5)('deployer-denied', writer.because);
    if (writer.kind !== 'holds')
        return (0,_report_ending_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J5)('unproven', writer.because);
    const lost = claims.flatMap(({ claim, verdict }) => SURVIVORS.includes(claim) && verdict.kind === 'fails' ? [verdict.because] : []);
    return lost.length === 0 ? undefined : (0,_report_ending_js__WEBPACK_IMPORTED_MODULE_5__/* .refused */ .J5)('nobody-left', (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_10__/* .join */ .fj)(lost, ' '));
}
const SURVIVORS = ['admins-keep-access', 'deployer-keeps-access'];
/**
 * Root keeps the three calls whatever a bucket policy says (Amazon S3 API Reference, `PutBucketPolicy`); anybody else
 * must be let through by the policy that stands there and by the new one.
 */
function writerVerdict({ file, standing }, { as, identity }, roles, { awsServices, declared, today }) {
    if (as !== 'caller')
        return { kind: 'holds', by: [] };
    const book = (0,_core_account_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .roleBook */ .aM)({ ...identity, roles }, { adminRoles: [], declared, today });
    const account = { book, live: (0,_account_state_js__WEBPACK_IMPORTED_MODULE_6__/* .liveQuestion */ .NN)(file.bucket, standing), evidence: new Map() };
    return (0,_core_claims_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deployerClaim */ .D)({ file, bucket: file.bucket, partition: file.partition, awsServices, today, account });
}
//# sourceMappingURL=judged.js.map

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

/***/ 9838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ policyFor),
/* harmony export */   j: () => (/* binding */ onePolicy)
/* harmony export */ });
/* harmony import */ var _adapters_disk_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75363);
/* harmony import */ var _core_policy_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22959);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43381);
/* harmony import */ var _core_text_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51004);
/* harmony import */ var _core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69941);





/** An error lists no more addresses than this. */
const MOST_NAMED = 12;
/**
 * The one policy at some paths, whatever they are written in. Where they hold several, `--bucket` names the one that is
 * meant: by its bucket, or by its address in the plan, state or template.
 *
 * @param does what the command does with it: "explained".
 * @throws UsageError where there is none or more than one, with the addresses.
 */
async function onePolicy(paths, { bucket: wanted = [], parameters }, does, console) {
    const [name, another] = wanted;
    if (another !== undefined)
        throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)(oneAtATime(does, wanted.length));
    const files = await filesAt(paths, parameters, console);
    const [first, second] = files;
    if (first !== undefined && second === undefined && name === undefined)
        return first;
    const choices = files.map(choiceOf);
    if (name === undefined)
        throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)(oneAtATime(does, files.length), choose(choices));
    return named(name, choices);
}
/** The policy that is to be put on a bucket: the only one at a path, or the bucket's own among several. */
async function policyFor(bucket, path, console) {
    const files = await filesAt([path], [], console);
    const [first, second] = files;
    return first !== undefined && second === undefined ? first : named(bucket, files.map(choiceOf));
}
async function filesAt(paths, parameters, { cwd }) {
    const sources = await (0,_adapters_disk_files_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFiles */ .qR)({ root: cwd, outside: 'allowed' }).find(paths, parameters);
    return sources.map(_core_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicyFile */ .BK);
}
function oneAtATime(does, count) {
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `One policy is ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(does)} at a time; these are ${count}.`;
}
function choiceOf(file) {
    const { path, origin } = file.source;
    return { file, address: origin?.address ?? path, bucket: file.bucket ?? origin?.bucket };
}
function named(name, choices) {
    const byAddress = choices.filter(({ address }) => address === name);
    const found = byAddress.length > 0 ? byAddress : choices.filter(({ bucket }) => bucket === name);
    const [one, another] = found;
    if (one !== undefined && another === undefined)
        return one.file;
    if (one === undefined) {
        const known = choices.flatMap(({ address, bucket = address }) => [address, bucket]);
        throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `None of the policies is ${name}.${(0,_core_text_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestion */ .h)(name, known)}`, choose(choices));
    }
    throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${found.length} of the policies are ${name}.`, choose(found));
}
function choose(choices) {
    const addresses = [...new Set(choices.map(({ address }) => address))];
    const names = addresses.length > MOST_NAMED ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .firstFew */ .Dt)(addresses.map(_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD), MOST_NAMED) : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(addresses);
    if (addresses.length < choices.length)
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `They share the address ${names}; name a file that holds one of them.`;
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Name one with ${'--bucket'}, by its bucket or its address: ${names}.`;
}
//# sourceMappingURL=one-policy.js.map

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

/***/ 74803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  recoverBucket: () => (/* binding */ recoverBucket)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/adapters/disk/previous.js
var previous = __webpack_require__(28900);
// EXTERNAL MODULE: ./lib/src/app/check.js + 2 modules
var check = __webpack_require__(29281);
// EXTERNAL MODULE: ./lib/src/core/plan/plan.js + 2 modules
var plan = __webpack_require__(51999);
// EXTERNAL MODULE: ./lib/src/core/policy-file.js
var policy_file = __webpack_require__(22959);
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(89783);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(69941);
// EXTERNAL MODULE: ./lib/src/report/ending.js
var ending = __webpack_require__(48254);
// EXTERNAL MODULE: ./lib/src/app/replacement.js
var replacement = __webpack_require__(81614);
// EXTERNAL MODULE: ./lib/src/app/standing-policy.js
var standing_policy = __webpack_require__(12803);
// EXTERNAL MODULE: ./lib/src/app/way-back-notes.js
var way_back_notes = __webpack_require__(98229);
// EXTERNAL MODULE: ./lib/src/app/write/kept.js
var kept = __webpack_require__(51624);
// EXTERNAL MODULE: ./lib/src/app/write/replace.js + 6 modules
var replace = __webpack_require__(74250);
// EXTERNAL MODULE: ./lib/src/app/write/way-back.js
var way_back = __webpack_require__(50645);
// EXTERNAL MODULE: ./lib/src/app/recover/judged.js
var judged = __webpack_require__(78816);
;// CONCATENATED MODULE: ./lib/src/app/recover/recover.js













/**
 * `recover`: puts a policy on a locked bucket, as its account's root or as an identity on the list. What stands there is
 * kept first; the policy is proved, and refused only where nobody could mend it again under it; then it is written and
 * read back as in any apply.
 *
 * Throws UsageError where the file is no policy of this bucket, PortError where what stands there cannot be read or kept.
 */
async function recover({ bucket, policy }, target, settings, ports) {
    const file = policyFor(bucket, policy, target.identity);
    const standing = await standingOn(bucket, target);
    const kept = await keep(bucket, standing, ports.previous);
    const known = await (0,judged/* surveyFor */.Kd)({ file, standing }, target, settings);
    const report = (0,judged/* judgedChange */.Oi)({ file, standing }, known, target, settings);
    const notes = known.kind === 'told' ? known.value.notes : [known.because];
    const intended = { ...about(bucket, target), ...kept, change: { kind: 'put', policy: report, notes } };
    const objection = (0,judged/* objectionTo */.Dx)(report, { file, standing }, { target, known }, settings);
    if (objection !== undefined)
        return { intended, outcome: objection };
    if (report.plan?.action === 'none')
        return { intended, outcome: { kind: 'unchanged' } };
    if (!(await ports.agree(intended)))
        return { intended, outcome: (0,ending/* notTried */.QI)('declined') };
    const change = changeTo({ file, standing }, known, target, settings);
    return { intended, outcome: await carryOut(change, kept, ports) };
}
/**
 * `recover --delete`: takes the policy from a locked bucket, where there is none to put in its place. It opens the bucket
 * to whoever the account lets, which is told before.
 */
async function removePolicy(bucket, target, ports) {
    const standing = await standingOn(bucket, target);
    refuseWhereOneIsAtHand(bucket, standing, await ports.atHand(bucket));
    const kept = await keep(bucket, standing, ports.previous);
    const intended = { ...about(bucket, target), ...kept, change: removalOf(bucket, standing, target.identity) };
    if (standing.kind === 'absent')
        return { intended, outcome: { kind: 'unchanged' } };
    if (!(await ports.agree(intended)))
        return { intended, outcome: (0,ending/* notTried */.QI)('declined') };
    return { intended, outcome: await carryOut(bare(bucket, standing, target), kept, ports) };
}
function refuseWhereOneIsAtHand(bucket, standing, kept) {
    const other = kept.find(({ text }) => standing.kind !== 'present' || standing.text !== text);
    if (other === undefined)
        return;
    throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `A policy of ${bucket} is at hand: ${other.path}.`, (0,prose/* say */.cv) `Put it back with ${`--policy ${other.path}`}, or move it away if it must not be put back.`);
}
function about(bucket, { identity, as }) {
    return { bucket, account: identity.account, as };
}
function removalOf(bucket, standing, { account, partition }) {
    if (standing.kind !== 'present' || !(0,policy_file/* isWhole */.wP)(standing.file))
        return { kind: 'remove' };
    const gains = (0,plan/* gainedByRemoving */.nL)({ bucket, partition, owner: { account } }, standing.file, judged/* unresolved */.II);
    return { kind: 'remove', gains };
}
/** Throws UsageError where the policy is another bucket's, or none. */
function policyFor(bucket, file, { partition }) {
    const { path } = file.source;
    if (!(0,policy_file/* isWhole */.wP)(file)) {
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${path} cannot be read as a policy, so it is not put on a bucket.`, (0,prose/* say */.cv) `${`connect-bucket-lock check ${path}`} says what is wrong with it.`);
    }
    const other = [file.bucket, (0,kept/* bucketOfKept */.gk)(path)].find(named => named !== undefined && named !== bucket);
    if (other !== undefined)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${path} is the policy of ${other}, not of ${bucket}.`);
    return { ...file, bucket, partition: file.partition ?? partition };
}
async function standingOn(bucket, { policies, identity, as }) {
    const standing = await (0,standing_policy/* standingPolicies */.h)(policies).read(bucket);
    if (standing.kind === 'no-bucket') {
        throw new errors/* PortError */.U7({ message: (0,prose/* say */.cv) `Account ${identity.account} has no bucket ${bucket}.` });
    }
    if (standing.kind !== 'unreadable')
        return standing;
    throw new errors/* PortError */.U7({
        message: standing.because,
        remedy: as === 'caller' ? (0,prose/* say */.cv) `${NOT_LISTED} ${rehearsing(bucket)}` : rehearsing(bucket),
    });
}
const NOT_LISTED = (0,prose/* ours */.Od)('If the policy of the bucket denies you, run this as a role on its list, as the root of its account, or in the management account of the organization.');
function rehearsing(bucket) {
    return (0,prose/* say */.cv) `${`connect-bucket-lock recover ${bucket} --rehearse`} says which ways there are.`;
}
/** Nobody who is locked out can read it from S3 afterwards, whatever becomes of this run. */
async function keep(bucket, standing, previous) {
    return standing.kind === 'present' ? { kept: await previous.keep(bucket, standing.text) } : {};
}
/** What stands there is kept already, and is not kept a second time. */
async function carryOut(change, { kept }, ports) {
    const { planned } = change;
    const isKept = (text, as) => as === undefined && planned.kind === 'present' && planned.text === text;
    const keep = async (bucket, text, as) => isKept(text, as) && kept !== undefined ? kept : ports.previous.keep(bucket, text, as);
    const nearestTo = path => ports.previous.nearestTo(path);
    return (await (0,replace/* replacePolicy */.X)(change, { ...ports, previous: { keep, nearestTo } })).outcome;
}
function changeTo({ file, standing }, known, target, settings) {
    const plain = { ...bare(file.bucket, standing, target), after: file };
    if (known.kind === 'untold')
        return plain;
    const survey = known.value;
    return {
        ...plain,
        arnOf: (0,way_back_notes/* arnOfRole */.N)(survey),
        wayBack: target.as === 'caller'
            ? (0,replacement/* provedWayBack */.Lv)(file, survey, settings)
            : (0,way_back/* wayBackTo */._)(standing, { arnOf: (0,way_back_notes/* arnOfRole */.N)(survey) }),
        judge: theirs => (0,replacement/* worthOf */.g4)(theirs, file, survey, settings),
    };
}
/** A change of which nobody told who is in the account. */
function bare(bucket, planned, target) {
    const { identity, policies, probe } = target;
    return {
        bucket,
        account: identity.account,
        planned,
        policies,
        probe,
        arnOf: () => undefined,
        wayBack: blindWayBack(planned, target),
        stillOurselves: target.stillOurselves,
        judge: () => 'unproven',
    };
}
/** Another policy than the one that stands there is put back only where root can mend it, or it is proved. */
function blindWayBack(standing, { as, people }) {
    const way = (0,way_back/* wayBackTo */._)(standing, { arnOf: () => undefined });
    if (way.kind !== 'nearest' || as !== 'caller')
        return way;
    const because = people.kind === 'untold' ? people.because : (0,prose/* ours */.Od)('it is not known who is in the account.');
    return { kind: 'none', because };
}
//# sourceMappingURL=recover.js.map
// EXTERNAL MODULE: ./lib/src/core/lock/find.js
var find = __webpack_require__(54291);
// EXTERNAL MODULE: ./lib/src/core/text/plain.js
var plain = __webpack_require__(18686);
// EXTERNAL MODULE: ./lib/src/host.js + 1 modules
var host = __webpack_require__(61336);
// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __webpack_require__(12925);
// EXTERNAL MODULE: ./lib/src/render/json.js
var json = __webpack_require__(61845);
// EXTERNAL MODULE: ./lib/src/render/terminal.js
var terminal = __webpack_require__(12431);
// EXTERNAL MODULE: ./lib/src/render/words.js
var words = __webpack_require__(89522);
;// CONCATENATED MODULE: ./lib/src/render/recover.js







/** The whole of it for programs, `schemas/recovery.schema.json`. */
function recoveryJson(story, notes, outcome) {
    const { bucket, account, as, kept, change } = story;
    const changed = change.kind === 'put'
        ? { policy: (0,json/* policyValue */.oD)(change.policy) }
        : (0,present/* present */.E)({ gains: change.gains?.map(gained => (0,json/* affectedValue */.uL)(gained)) });
    const value = {
        ...{ schema: 1, mode: 'recover', bucket, account, as, ...(0,present/* present */.E)({ kept }), change: change.kind, ...changed },
        ...{ notes: notes.map(plain/* plainText */.wh), outcome: (0,json/* outcomeValue */.kb)(outcome), ending: (0,ending/* endingOf */.z6)(outcome) },
    };
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
/** Everything that somebody must know before they agree. */
function intendedText(story, report, paint) {
    const what = story.change.kind === 'put' ? (0,terminal/* terminalReport */.R)(report, paint).trimEnd() : removalText(story.change, paint);
    return `${(0,plain/* plainText */.wh)(entrance(story))}\n\n${what}\n\n`;
}
/** Who is in, where, and where the present policy is safe. */
function entrance({ bucket, account, as, kept }) {
    const standing = kept === undefined ? (0,prose/* ours */.Od)('It has no policy.') : (0,prose/* say */.cv) `Its present policy is kept in ${kept}.`;
    return (0,prose/* say */.cv) `Bucket ${bucket} of account ${account}, ${ENTERED[as]}. ${standing}`;
}
const ENTERED = {
    'root-session': (0,prose/* ours */.Od)('in a session of its root for bucket policies alone'),
    'root-user': (0,prose/* ours */.Od)('as its root user'),
    caller: (0,prose/* ours */.Od)('with the credentials at hand'),
};
function removalText({ gains }, paint) {
    const open = paint.red((0,plain/* plainText */.wh)(OPENS));
    const who = (gains ?? []).map(each => `  ${paint.green('gains access')} ${(0,plain/* visible */.RK)(each.name ?? each.id)}${kindsOf(each)}`);
    return [open, ...who].join('\n');
}
const OPENS = (0,prose/* ours */.Od)('Without a policy the bucket is not locked: everyone with permissions of their own reaches its objects.');
function kindsOf(who) {
    const kinds = (0,words/* accessWords */.wn)(who);
    return kinds === undefined ? '' : `: ${kinds}`;
}
/** What is asked before a write. */
function questionText({ bucket, change }) {
    if (change.kind === 'remove')
        return (0,prose/* say */.cv) `Take the policy from ${bucket}, and leave it open?`;
    const doubts = change.policy.claims.filter(({ verdict }) => verdict.kind === 'fails' || verdict.kind === 'unknown');
    if (doubts.length === 0)
        return (0,prose/* say */.cv) `Put this policy on ${bucket}?`;
    const claims = (0,prose/* join */.fj)(doubts.map(({ claim }) => (0,prose/* quote */.hD)(claim)), ', ');
    return (0,prose/* say */.cv) `Put this policy on ${bucket}, although not everything is proved of it (${claims})?`;
}
/** How it ended. */
function recoveredText({ bucket, change, kept }, outcome, paint) {
    const sentence = change.kind === 'remove' ? removedSentence(bucket, outcome, kept) : (0,words/* outcomeSentence */.yz)(outcome);
    return `${(0,terminal/* endingText */.p)(outcome, sentence, paint)}\n`;
}
function removedSentence(bucket, outcome, kept) {
    if (outcome.kind === 'unchanged')
        return (0,prose/* say */.cv) `${bucket} has no policy; nothing was done.`;
    if (outcome.kind !== 'applied')
        return (0,words/* outcomeSentence */.yz)(outcome);
    return (0,prose/* say */.cv) `${bucket} no longer has a policy and is not locked. The old policy is kept in ${kept ?? ''}.`;
}
//# sourceMappingURL=recover.js.map
// EXTERNAL MODULE: ./lib/src/report/exit.js
var report_exit = __webpack_require__(96217);
// EXTERNAL MODULE: ./lib/src/settings/settings.js
var settings_settings = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/src/cli/asked.js
var asked = __webpack_require__(80879);
// EXTERNAL MODULE: ./lib/src/cli/one-policy.js
var one_policy = __webpack_require__(9838);
// EXTERNAL MODULE: ./lib/src/cli/output.js + 2 modules
var output = __webpack_require__(41689);
// EXTERNAL MODULE: ./lib/src/cli/prompt.js
var cli_prompt = __webpack_require__(91385);
;// CONCATENATED MODULE: ./lib/src/cli/recover.js

















/** `recover`: puts a policy on a bucket that is locked for good, or says which ways back there are. */
async function recoverBucket({ operands, said }, console) {
    const bucket = bucketOf(operands);
    const { settings, owner } = await ownerOf(bucket, said, console);
    if (settings.snapshot !== undefined)
        console.err(`${(0,plain/* plainText */.wh)(onlyPeople(settings.snapshot))}\n`);
    if (said.rehearse === true) {
        const { rehearseRecovery } = await __webpack_require__.e(/* import() */ 3907).then(__webpack_require__.bind(__webpack_require__, 83907));
        return rehearseRecovery({ bucket, owner, settings }, said, console);
    }
    const policy = await policyToPut(bucket, said, console);
    const confirm = questioner(said, console);
    const target = await (0,host/* lockedAccount */.Op)(settings, owner, (0,output/* surroundingsOf */.ZD)(console));
    const forPrograms = said.format === 'json';
    const shown = new Set();
    const show = (intended) => {
        if (!forPrograms && !shown.has(intended))
            console.out((0,output/* loggable */.oM)(intendedText(intended, planOf(intended), (0,output/* paintFor */.ev)(console)), console));
        shown.add(intended);
    };
    const ports = await portsFor({ show, confirm }, console);
    const ended = await (policy === undefined
        ? removePolicy(bucket, target, ports)
        : recover({ bucket, policy }, target, settings, ports));
    show(ended.intended);
    console.out(forPrograms
        ? (0,output/* loggable */.oM)(recoveryJson(ended.intended, planOf(ended.intended).notes, ended.outcome), console, 'json')
        : (0,output/* loggable */.oM)(recoveredText(ended.intended, ended.outcome, (0,output/* paintFor */.ev)(console)), console));
    return exitOfRecovery(ended);
}
/** Elsewhere a snapshot takes the place of AWS, and here it does not. */
function onlyPeople(snapshot) {
    return (0,prose/* say */.cv) `${snapshot} says only who is in the account: the bucket and its policy are those of AWS.`;
}
function bucketOf([bucket, another]) {
    if (bucket === undefined)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `Which bucket? Write ${'connect-bucket-lock recover BUCKET'}.`);
    if (another !== undefined)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${'recover'} is about one bucket; ${another} is one too many.`);
    if ((0,find/* isBucketName */.ET)(bucket))
        return bucket;
    throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${bucket} is not the name of a bucket.`);
}
/** The account in which the bucket lies, and who applies and plans there. */
async function ownerOf(bucket, said, console) {
    const settings = await (0,asked/* settingsFor */.z)('apply', { said }, console);
    const owner = said.accountId ?? settings.buckets.get(bucket)?.account;
    const account = settings.accounts.find(({ id }) => id === owner);
    return { owner, settings: { ...settings, ...(0,settings_settings/* rolesIn */.t4)(settings, account) } };
}
/** `undefined` where the policy that stands there is to be removed. */
async function policyToPut(bucket, said, console) {
    if (said.delete === true && said.policy !== undefined) {
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${'--delete'} takes the policy away and ${'--policy'} puts one; say only one of them.`);
    }
    if (said.policy !== undefined)
        return (0,one_policy/* policyFor */.K)(bucket, said.policy, console);
    if (said.delete === true)
        return undefined;
    throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `Which policy? Write ${'--policy'} and the path of a kept one.`, (0,prose/* say */.cv) `${'--delete'} takes the policy away, which opens the bucket; ${'--rehearse'} changes nothing.`);
}
/** Nothing is written that nobody agreed to. */
function questioner({ yes, format }, console) {
    if (yes === true)
        return async () => true;
    if (format === 'json') {
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${'--format json'} asks no question before the write.`, (0,prose/* say */.cv) `Say ${'--yes'} to agree beforehand.`);
    }
    if (console.isTerminal && process.stdin.isTTY === true) {
        return (0,cli_prompt/* terminalPrompt */.l)({ input: process.stdin, output: process.stdout }).confirm;
    }
    throw (0,usage/* usageError */.W)((0,prose/* ours */.Od)('There is no terminal to ask on before the write.'), (0,prose/* say */.cv) `Say ${'--yes'} to agree beforehand.`);
}
async function portsFor({ show, confirm }, console) {
    const previousFolder = (0,external_node_path_.resolve)(console.cwd, '.connect-bucket-lock', 'previous');
    const { progress } = (0,output/* surroundingsOf */.ZD)(console);
    return {
        ...(await (0,host/* replacing */.mi)({ previousFolder, progress })),
        atHand: async (bucket) => (0,previous/* keptPolicies */.d)(previousFolder, bucket),
        agree: async (intended) => {
            show(intended);
            const agreed = await confirm(questionText(intended));
            if (agreed)
                (0,host/* finishingOnSignals */.aY)({ progress });
            return agreed;
        },
    };
}
/** What was proved of the policy before it is put. */
function planOf({ change }) {
    return change.kind === 'put' ? (0,check/* assembleReport */.xr)('plan', [change.policy], change.notes) : (0,check/* assembleReport */.xr)('plan', [], []);
}
/** A bucket without a policy is not locked. What could not be done is told by how it ended. */
function exitOfRecovery({ intended: { change }, outcome }) {
    if (change.kind === 'put')
        return (0,report_exit/* exitCodeOf */.FO)((0,check/* assembleReport */.xr)('apply', [{ ...change.policy, outcome }], []));
    const exit = (0,ending/* isDone */.$L)(outcome) ? 'unsafe' : (0,ending/* exitOf */.sX)(outcome);
    return exit === 'cause' ? report_exit/* EXIT */.dc.noVerdict : report_exit/* EXIT */.dc[exit];
}
//# sourceMappingURL=recover.js.map

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