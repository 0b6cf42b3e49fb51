"use strict";
exports.id = 8746;
exports.ids = [8746];
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

/***/ 43269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  refuseOutput: () => (/* binding */ refuseOutput),
  refuseOutputAmong: () => (/* binding */ refuseOutputAmong)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/adapters/disk/atomic-write.js
var atomic_write = __webpack_require__(39886);
// EXTERNAL MODULE: ./lib/src/adapters/disk/config.js
var disk_config = __webpack_require__(33299);
// EXTERNAL MODULE: ./lib/src/adapters/disk/files.js + 1 modules
var files = __webpack_require__(75363);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(14006);
;// CONCATENATED MODULE: ./lib/src/adapters/disk/match.js

/**
 * Tells whether a path matches globs as the search for policy files reads them: `!` takes away, a dot file is matched
 * by a dot alone.
 */
function matcher(globs) {
    const wanted = globs.filter(glob => !glob.startsWith('!'));
    const unwanted = globs.filter(glob => glob.startsWith('!')).map(glob => glob.slice(1));
    return picomatch(wanted.map(tidy), { ignore: unwanted.map(tidy) });
}
function tidy(glob) {
    return glob.replace(/^\.\//, '');
}
//# sourceMappingURL=match.js.map
// EXTERNAL MODULE: ./lib/src/adapters/disk/reason.js
var reason = __webpack_require__(52057);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(69941);
;// CONCATENATED MODULE: ./lib/src/cli/output-file.js









/**
 * Refuses an `--output` that could not be written, or that would take the place of what the run reads: a long run must
 * not end without its report, and no report may cost a snapshot. Throws UsageError.
 */
function refuseOutput({ operands, said }, { cwd }) {
    const { output, snapshot, config = disk_config/* DEFAULT_CONFIG */.P, restore, policy, events = [], history = [] } = said;
    if (output === undefined)
        return;
    const target = (0,external_node_path_.resolve)(cwd, output);
    const obstacle = obstacleAt(target);
    if (obstacle !== undefined)
        throw wrongOutput(output, obstacle);
    const read = [...operands, snapshot, config, restore, policy, ...events, ...history];
    if (read.some(path => path !== undefined && isSame((0,external_node_path_.resolve)(cwd, path), target)))
        throw wrongOutput(output, IS_READ);
}
/** The same of the policies that are found by globs, before one of them is read as the report of a run before. */
function refuseOutputAmong(policies, output, { cwd }) {
    if (output === undefined)
        return;
    const path = (0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, output));
    if ((0,external_node_path_.isAbsolute)(path) || (0,atomic_write/* isStream */.rL)((0,external_node_path_.resolve)(cwd, output)) || !matcher(policies)((0,files/* toSlashes */.TH)(path, external_node_path_.sep)))
        return;
    throw wrongOutput(output, (0,prose/* say */.cv) `this run would read it as a policy, because ${policies.join(', ')} names it`);
}
const IS_READ = (0,prose/* ours */.Od)('the run reads this file, and the report would take its place');
function wrongOutput(output, because) {
    return (0,usage/* usageError */.W)((0,prose/* say */.cv) `Nothing can be written to ${output} (${'--output'}): ${because}.`, (0,prose/* ours */.Od)('Name another file.'));
}
function obstacleAt(target) {
    const folder = (0,reason/* nearestFolder */.x_)((0,external_node_path_.dirname)(target));
    if (!(0,external_node_fs_.statSync)(folder).isDirectory())
        return (0,prose/* say */.cv) `${folder} is not a folder`;
    try {
        if ((0,atomic_write/* isStream */.rL)(target))
            return undefined;
        if ((0,external_node_fs_.statSync)(target, { throwIfNoEntry: false })?.isDirectory())
            return (0,prose/* ours */.Od)('it is a folder');
    }
    catch (error) {
        return (0,prose/* ours */.Od)((0,reason.diskReason)(error));
    }
    return (0,reason/* isWritable */.nH)(folder) ? undefined : (0,prose/* say */.cv) `the folder ${folder} is read-only`;
}
function isSame(path, target) {
    return path === target || ((0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.existsSync)(target) && (0,external_node_fs_.realpathSync)(path) === (0,external_node_fs_.realpathSync)(target));
}
//# sourceMappingURL=output-file.js.map

/***/ }),

/***/ 28746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  snapshot: () => (/* binding */ snapshot),
  writeSnapshot: () => (/* binding */ writeSnapshot)
});

// EXTERNAL MODULE: ./lib/src/adapters/disk/clock.js + 1 modules
var clock = __webpack_require__(62425);
// EXTERNAL MODULE: ./lib/src/adapters/disk/config.js
var disk_config = __webpack_require__(33299);
// EXTERNAL MODULE: ./lib/src/core/account/instances.js
var account_instances = __webpack_require__(7764);
// EXTERNAL MODULE: ./lib/src/core/account/trust/declare.js
var declare = __webpack_require__(84531);
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(89783);
// EXTERNAL MODULE: ./lib/src/core/text/order.js
var order = __webpack_require__(60774);
// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __webpack_require__(12925);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/app/account-state.js + 2 modules
var account_state = __webpack_require__(98114);
// EXTERNAL MODULE: ./lib/src/app/replicas.js
var replicas = __webpack_require__(5233);
// EXTERNAL MODULE: ./lib/src/app/standing-policy.js
var standing_policy = __webpack_require__(12803);
;// CONCATENATED MODULE: ./lib/src/app/snapshot.js









/**
 * Takes what `plan` needs of an account, and nothing more: roles without tags and last use, instances with their
 * storage, the policies of the buckets in question. Everything in a stable order, so that it can be committed and
 * reviewed. A bucket that cannot be read is left out, which a later plan takes for "not known".
 * Throws PortError.
 */
async function takeSnapshot(work) {
    const identity = await work.account.identity();
    const [roles, instances, organization] = await Promise.all([
        work.account.roles(),
        work.account.instances(),
        work.account.organization?.().catch(unknownWhereNotAnswered),
    ]);
    const listed = instances.kind === 'listed' ? instances.instances : [];
    const names = [...new Set([...work.buckets, ...(0,account_instances/* bucketsOf */.HP)(listed)])].sort();
    const standing = (0,standing_policy/* standingPolicies */.h)(work.policies);
    const lives = await Promise.all(names.map(async (name) => [name, await standing.read(name)]));
    const read = lives.map(([name, live]) => ({ name, ...policyOf(name, live) }));
    const book = (0,account_state/* bookFrom */.o3)({ identity, roles, instances }, work.settings);
    return {
        declarations: (0,declare/* declarationsForAll */.ex)([...new Set([...rolesOfLocks(book), ...rolesOnLocks(lives, book)])], book.known),
        notes: [...missingOf(instances), ...read.flatMap(({ note }) => (note === undefined ? [] : [note]))],
        snapshot: {
            schema: 1,
            takenAt: work.clock.now().toISOString(),
            account: identity.account,
            partition: identity.partition,
            region: work.region,
            ...(0,present/* present */.E)({ organization: organization ?? undefined }),
            ...callerOf(identity.caller),
            roles: roles.map(roleOf).sort((a, b) => (0,order/* byText */.z)(a.Arn, b.Arn)),
            ...(instances.kind === 'listed' ? { instances: listed.map(instanceOf).sort(byRegionAndId) } : {}),
            buckets: Object.fromEntries(read.flatMap(({ name, policy }) => (policy === undefined ? [] : [[name, { policy }]]))),
        },
    };
}
/** What the snapshot does not have of the Connect instances. */
function missingOf(instances) {
    return instances.kind === 'listed'
        ? [...(instances.doubts ?? []), ...(0,replicas/* replicaNotes */.U)(instances.instances)]
        : [(0,prose/* say */.cv) `The Connect instances are left out. ${instances.because}`];
}
/** A snapshot without the organization is worth having all the same. */
function unknownWhereNotAnswered(error) {
    if (!(error instanceof errors/* PortError */.U7))
        throw error;
    return undefined;
}
/** The roles that a lock would admit, by what the settings say. */
function rolesOfLocks({ facts, isConnect, admins, deployer, deployRoleNamed, planner, planRoleNamed }) {
    const connect = facts.roles.filter(isConnect);
    const named = [deployRoleNamed ? deployer : undefined, planRoleNamed ? planner : undefined];
    return [...new Set([...connect, ...admins, ...named.flatMap(role => role ?? [])])];
}
/** The roles that the live policies admit. */
function rolesOnLocks(lives, book) {
    const admitted = lives.flatMap(([, live]) => (live.kind === 'present' ? (live.file.lock?.admitted ?? []) : []));
    return admitted.flatMap(({ id }) => book.roleById(id) ?? []);
}
function policyOf(name, live) {
    switch (live.kind) {
        case 'absent':
            return { policy: null };
        case 'present':
            return { policy: JSON.parse(live.text) };
        case 'no-bucket':
            return { note: (0,prose/* say */.cv) `Bucket ${name} is left out, because it does not exist.` };
        case 'unreadable':
            return { note: (0,prose/* say */.cv) `Bucket ${name} is left out. ${live.because}` };
    }
}
function callerOf(caller) {
    return (0,present/* present */.E)({ caller: caller && { Arn: caller.Arn, UserId: caller.UserId } });
}
function roleOf({ RoleId, RoleName, Path, Arn, CreateDate, AssumeRolePolicyDocument, Tags }) {
    return {
        RoleId,
        RoleName,
        Path,
        Arn,
        ...(0,present/* present */.E)({ CreateDate, AssumeRolePolicyDocument, Tags }),
    };
}
function instanceOf(instance) {
    const { Id, InstanceAlias, ServiceRole, Region, ReplicationConfiguration, storage } = instance;
    return {
        Id,
        ...(0,present/* present */.E)({ InstanceAlias, ServiceRole, Region, ReplicationConfiguration }),
        storage: storage
            .map(({ ResourceType, BucketName, BucketPrefix, EncryptionConfig }) => ({
            ResourceType,
            BucketName,
            ...(0,present/* present */.E)({ BucketPrefix: BucketPrefix || undefined, EncryptionConfig }),
        }))
            .sort((a, b) => (0,order/* byText */.z)(a.ResourceType, b.ResourceType) || (0,order/* byText */.z)(a.BucketName, b.BucketName)),
    };
}
function byRegionAndId(a, b) {
    return (0,order/* byText */.z)(a.Region ?? '', b.Region ?? '') || (0,order/* byText */.z)(a.Id, b.Id);
}
//# sourceMappingURL=snapshot.js.map
// EXTERNAL MODULE: ./lib/src/core/lock/find.js
var find = __webpack_require__(54291);
// EXTERNAL MODULE: ./lib/src/core/text/count.js
var count = __webpack_require__(79245);
// EXTERNAL MODULE: ./lib/src/core/text/plain.js
var plain = __webpack_require__(18686);
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(69941);
// EXTERNAL MODULE: ./lib/src/host.js + 1 modules
var host = __webpack_require__(61336);
// EXTERNAL MODULE: ./lib/src/render/trusted.js
var trusted = __webpack_require__(11328);
// EXTERNAL MODULE: ./lib/src/report/exit.js
var exit = __webpack_require__(96217);
// EXTERNAL MODULE: ./lib/src/settings/settings.js
var settings_settings = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/src/snapshot/format.js
var format = __webpack_require__(87108);
// EXTERNAL MODULE: ./lib/src/cli/folder.js
var folder = __webpack_require__(87011);
// EXTERNAL MODULE: ./lib/src/cli/output.js + 2 modules
var cli_output = __webpack_require__(41689);
// EXTERNAL MODULE: ./lib/src/cli/output-file.js + 1 modules
var output_file = __webpack_require__(43269);
;// CONCATENATED MODULE: ./lib/src/cli/snapshot.js

















/** `snapshot`: writes what a plan needs of the live account to a file, or to the standard output. */
async function snapshot(line, console) {
    const buckets = bucketsOf(line);
    const config = await (0,disk_config/* loadConfig */.Z)(console.cwd, line.said.config, (0,clock/* today */.E)());
    const { regions = config.regions ?? [], output } = line.said;
    const settings = (0,settings_settings/* settingsOf */.f5)({ mode: 'plan', said: {}, config, today: (0,clock/* today */.E)() });
    const wish = { buckets, settings, ...(0,present/* present */.E)({ output }) };
    (0,output_file.refuseOutputAmong)(settings.policies, output, console);
    await writeSnapshot(await (0,host/* liveAccount */.Ob)({ regions }, (0,cli_output/* surroundingsOf */.ZD)(console)), wish, console);
    return exit/* EXIT */.dc.safe;
}
/**
 * Takes the snapshot and writes it; what is missing from it, and whom the configuration would have to declare, is told
 * beside it. Throws PortError.
 */
async function writeSnapshot({ account, policies, region }, { buckets, settings, output }, console) {
    const work = { account, policies, clock: clock/* systemClock */.m, region: await region(), buckets, settings };
    const { snapshot: taken, notes, declarations } = await takeSnapshot(work);
    for (const note of notes)
        console.err(`${(0,plain/* plainText */.wh)(note)}\n`);
    const declare = (0,trusted/* trustedText */.T)(declarations, settings.trusted.length > 0);
    if (declare !== '')
        console.err(`${declare}\n`);
    if (output === undefined) {
        console.out((0,cli_output/* loggable */.oM)((0,format/* printSnapshot */.IR)(taken), console, 'json'));
        return;
    }
    (0,folder/* writeFile */._h)(console.cwd, output, (0,format/* printSnapshot */.IR)(taken));
    const { roles, instances = [], buckets: read } = taken;
    const counts = [
        (0,count/* counted */.h)(roles.length, 'role', 'roles'),
        (0,count/* counted */.h)(instances.length, 'Connect instance', 'Connect instances'),
        (0,count/* counted */.h)(Object.keys(read).length, 'bucket policy', 'bucket policies'),
    ];
    console.out(`${(0,plain/* plainText */.wh)((0,prose/* say */.cv) `Written: ${output} (${(0,prose/* ours */.Od)(counts.join(', '))}).`)}\n`);
}
function bucketsOf(line) {
    const [operand] = line.operands;
    if (operand !== undefined) {
        const meant = (0,prose/* say */.cv) `Write ${`--output ${operand}`} for a file, ${`--bucket ${operand}`} for a bucket.`;
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${'snapshot'} takes options only; ${operand} is none.`, meant);
    }
    const buckets = line.said.bucket ?? [];
    const wrong = buckets.find(bucket => !(0,find/* isBucketName */.ET)(bucket));
    if (wrong !== undefined)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${wrong} is not a valid bucket name.`);
    return buckets;
}
//# sourceMappingURL=snapshot.js.map

/***/ }),

/***/ 7764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HP: () => (/* binding */ bucketsOf),
/* harmony export */   P3: () => (/* binding */ storedIn),
/* harmony export */   zl: () => (/* binding */ instanceName)
/* harmony export */ });
/** The buckets in which instances store, each once, in order. */
function bucketsOf(instances) {
    const names = instances.flatMap(({ storage }) => storage.map(({ BucketName }) => BucketName));
    return [...new Set(names)].sort();
}
/** What an instance stores in a bucket. */
function storedIn(bucket, { storage }) {
    return storage.filter(({ BucketName }) => BucketName === bucket);
}
/** An instance as people name it: by its alias, where it has one. */
function instanceName({ Id, InstanceAlias }) {
    return InstanceAlias ?? Id;
}
//# sourceMappingURL=instances.js.map

/***/ }),

/***/ 59971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ compactJson),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Gl: () => (/* binding */ JsonMembers),
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   _y: () => (/* binding */ plainValue),
/* harmony export */   fm: () => (/* binding */ rewritten),
/* harmony export */   gr: () => (/* binding */ booleanIn),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   qn: () => (/* binding */ textNode),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   tB: () => (/* binding */ stringIn),
/* harmony export */   ts: () => (/* binding */ JsonPaths),
/* harmony export */   vx: () => (/* binding */ nodesIn)
/* harmony export */ });
/** Finds members by their names, as {@link member} does. An object that is asked for thousands of them is read once. */
class JsonMembers {
    #indexes = new Map();
    /** The value at a path of keys; `undefined` where one of them is missing. */
    find(node, ...path) {
        let found = node;
        for (const name of path)
            found = this.member(found, name)?.value;
        return found;
    }
    /** The first member of that name. */
    member(node, name) {
        if (node?.type !== 'object')
            return undefined;
        if (node.members.length < MANY_MEMBERS)
            return node.members.find(({ key }) => key.value === name);
        const index = this.#indexes.get(node) ?? new Map(node.members.toReversed().map(each => [each.key.value, each]));
        this.#indexes.set(node, index);
        return index.get(name);
    }
}
/** Fewer are found sooner than they are indexed. */
const MANY_MEMBERS = 16;
/** Finds parts of a tree by their paths. */
class JsonPaths {
    #root;
    #members = new JsonMembers();
    constructor(root) {
        this.#root = root;
    }
    /** The place of the value at a path, or of its key; that of the nearest part of the path that is there. */
    span(path, onKey = false) {
        let node = this.#root;
        let key;
        for (const step of path) {
            const found = this.#members.member(node, step);
            const next = found?.value ?? itemOf(node, step);
            if (next === undefined)
                return opening(node);
            key = found?.key.span ?? key;
            node = next;
        }
        return onKey && key !== undefined ? key : opening(node);
    }
    /** The scalar's text at a path, as it was written. */
    literal(path) {
        let node = this.#root;
        for (const step of path)
            node = this.#members.member(node, step)?.value ?? itemOf(node, step);
        return node === undefined || node.type === 'object' || node.type === 'array' ? undefined : node.text;
    }
}
function itemOf(node, step) {
    return node?.type === 'array' ? node.items[Number(step)] : undefined;
}
/** The value that a tree stands for; every key is the object's own, whatever its name. */
function plainValue(value) {
    switch (value.type) {
        case 'object':
            return Object.fromEntries(value.members.map(member => [member.key.value, plainValue(member.value)]));
        case 'array':
            return value.items.map(plainValue);
        case 'string':
            return value.text;
        case 'number':
            return Number(value.text);
        case 'boolean':
            return value.text === 'true';
        case 'null':
            return null;
    }
}
/** A whole object or list is too much to point at: its bracket stands for it. */
function opening(node) {
    const { start, end } = node.span;
    return node.type === 'object' || node.type === 'array' ? { start, end: start + 1 } : { start, end };
}
/** JSON without white space, numbers as they were written: how S3 would return it. */
function compactJson(value) {
    switch (value.type) {
        case 'object':
            return `{${value.members.map(({ key, value }) => `${JSON.stringify(key.value)}:${compactJson(value)}`).join(',')}}`;
        case 'array':
            return `[${value.items.map(compactJson).join(',')}]`;
        case 'string':
            return JSON.stringify(value.text);
        default:
            return value.text;
    }
}
/** JSON as `JSON.stringify` prints it with two spaces, each line but the first behind `indent`. */
function printJson(value, indent) {
    const inner = `${indent}  `;
    if (value.type === 'object' && value.members.length > 0) {
        const lines = value.members.map(({ key, value }) => `${inner}${JSON.stringify(key.value)}: ${printJson(value, inner)}`);
        return `{\n${lines.join(',\n')}\n${indent}}`;
    }
    if (value.type === 'array' && value.items.length > 0) {
        return `[\n${value.items.map(item => inner + printJson(item, inner)).join(',\n')}\n${indent}]`;
    }
    return compactJson(value);
}
/** The value under a key of an object, or further down a path of keys; `undefined` where one of them is missing. */
function member(node, ...path) {
    let found = node;
    for (const name of path) {
        found = found?.type === 'object' ? found.members.find(({ key }) => key.value === name)?.value : undefined;
    }
    return found;
}
/** What a string says, the value itself or what stands further down; `undefined` for every other value. */
function stringIn(node, ...path) {
    const found = member(node, ...path);
    return found?.type === 'string' ? found.text : undefined;
}
/** Whether a boolean is true, found likewise; `undefined` for every other value. */
function booleanIn(node, ...path) {
    const found = member(node, ...path);
    return found?.type === 'boolean' ? found.text === 'true' : undefined;
}
/** The items of a list, found likewise; none for every other value. */
function itemsOf(node, ...path) {
    const found = member(node, ...path);
    return found?.type === 'array' ? found.items : [];
}
/** The members of an object, found likewise; none for every other value. */
function membersOf(node, ...path) {
    const found = member(node, ...path);
    return found?.type === 'object' ? found.members : [];
}
/** The items of a list, or the one value in the place of a list. */
function valuesOf(node) {
    return node === undefined ? [] : node.type === 'array' ? node.items : [node];
}
/** A node and all below it. */
function* nodesIn(node) {
    yield node;
    for (const item of itemsOf(node))
        yield* nodesIn(item);
    for (const { value } of membersOf(node))
        yield* nodesIn(value);
}
/** A tree in which other nodes stand for some. */
function rewritten(node, by) {
    const other = by(node);
    if (other !== undefined)
        return other;
    if (node.type === 'array')
        return { ...node, items: node.items.map(item => rewritten(item, by)) };
    if (node.type !== 'object')
        return node;
    return { ...node, members: node.members.map(({ key, value }) => ({ key, value: rewritten(value, by) })) };
}
/** A string that stands at a place. */
function textNode(text, span) {
    return { type: 'string', text, span };
}
//# sourceMappingURL=json-tree.js.map

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

/***/ }),

/***/ 87108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ unlisted),
/* harmony export */   IR: () => (/* binding */ printSnapshot),
/* harmony export */   RA: () => (/* binding */ readSnapshot),
/* harmony export */   b4: () => (/* binding */ MOST_SNAPSHOT_BYTES),
/* harmony export */   hZ: () => (/* binding */ withPolicy)
/* harmony export */ });
/* harmony import */ var _core_account_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31807);
/* harmony import */ var _core_text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42234);
/* harmony import */ var _core_text_json_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59971);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43381);
/* harmony import */ var _core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69941);





/** An account has 5,000 roles at most, of some 2 kB each, and a bucket's policy at most 20 kB. */
const MOST_SNAPSHOT_BYTES = 67_108_864;
const LIMITS = { what: 'snapshot', bytes: MOST_SNAPSHOT_BYTES };
/** The text of a snapshot file. */
function printSnapshot(snapshot) {
    return `${JSON.stringify(snapshot, null, 2)}\n`;
}
/** Reads a snapshot; throws UsageError with the place of everything that is wrong with it. */
function readSnapshot(file, check) {
    const json = (0,_core_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(file, LIMITS);
    if (json.root === undefined || json.problems.length > 0)
        throw unusable(file, json.problems);
    const root = json.root;
    const value = (0,_core_text_json_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .plainValue */ ._y)(root);
    const paths = new _core_text_json_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonPaths */ .ts(root);
    const wrong = check(value, root).map(({ path, onKey, message }) => ({ span: paths.span(path, onKey), message }));
    if (wrong.length > 0)
        throw unusable(file, wrong);
    const snapshot = value;
    const problems = [...contradictions(snapshot, paths)];
    const roles = snapshot.roles.map((role, index) => decodeTrust(role, () => spanOf(paths, index, TRUST), problems));
    if (problems.length > 0)
        throw unusable(file, problems);
    return { file, snapshot: { ...snapshot, roles }, policies: policiesOf(root) };
}
/** The text of a snapshot in which one bucket's policy is replaced and every other character is kept. */
function withPolicy(document, bucket, policy) {
    const old = document.policies.get(bucket);
    if (old === undefined)
        return undefined;
    const { text } = document.file;
    const lineStart = Math.max(text.lastIndexOf('\n', old.span.start - 1), text.lastIndexOf('\r', old.span.start - 1)) + 1;
    const indent = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? '';
    const printed = policy === null ? 'null' : (0,_core_text_json_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .printJson */ .Q2)(policy, indent);
    return text.slice(0, old.span.start) + printed + text.slice(old.span.end);
}
const TRUST = 'AssumeRolePolicyDocument';
/** What the schema cannot say: everything is of one account, and a RoleId is one role's. */
function* contradictions(snapshot, paths) {
    const { account, partition, caller } = snapshot;
    const rolePrefix = `arn:${partition}:iam::${account}:role/`;
    const firstOf = new Map();
    for (const [index, { RoleId, Arn }] of snapshot.roles.entries()) {
        const [sameId, sameArn] = [firstOf.get(RoleId), firstOf.get(Arn)];
        if (sameId !== undefined) {
            const message = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The RoleId ${RoleId} is already that of ${`roles[${sameId}]`}. A RoleId belongs to one role.`;
            yield { span: spanOf(paths, index, 'RoleId'), message };
        }
        else if (sameArn !== undefined) {
            const message = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The ARN ${Arn} is already that of ${`roles[${sameArn}]`}. If the role was created again, keep the new RoleId only.`;
            yield { span: spanOf(paths, index, 'Arn'), message };
        }
        else {
            firstOf.set(RoleId, index).set(Arn, index);
        }
        if (Arn.startsWith(rolePrefix))
            continue;
        const message = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The role ${Arn} is not of account ${account} in partition ${partition}. A snapshot is of one account.`;
        yield { span: spanOf(paths, index, 'Arn'), message };
    }
    const callers = caller === undefined ? undefined : (0,_core_account_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .accountOfArn */ .KC)(caller.Arn);
    if (caller === undefined || callers === undefined)
        return;
    if (callers === account)
        return yield* twoCallers(caller, snapshot.roles, paths);
    const message = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The caller is of account ${callers}, the snapshot of ${account}. A run never applies from another account.`;
    yield { span: paths.span(['caller', 'Arn']), message };
}
/** The caller's two names are of one session. Source: IAM User Guide, "IAM policy elements: Variables and tags". */
function* twoCallers({ Arn, UserId }, roles, paths) {
    const [, name, session] = /:assumed-role\/([^/]+)\/(.+)$/.exec(Arn) ?? [];
    if (name === undefined || session === undefined)
        return;
    const role = roles.find(({ RoleId }) => UserId.startsWith(`${RoleId}:`));
    const isSameRole = role === undefined || role.RoleName === name;
    if (isSameRole && UserId.endsWith(`:${session}`))
        return;
    const message = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The UserId ${UserId} is not that of ${Arn}. Paste both from what ${'aws sts get-caller-identity'} prints.`;
    yield { span: paths.span(['caller', 'UserId']), message };
}
/** IAM's API answers the trust policy URL-encoded after RFC 3986. Source: IAM API Reference, `Role`. */
function decodeTrust(role, span, problems) {
    const document = role.AssumeRolePolicyDocument;
    if (typeof document !== 'string')
        return role;
    try {
        const decoded = JSON.parse(decodeURIComponent(document));
        if (typeof decoded === 'object' && decoded !== null)
            return { ...role, AssumeRolePolicyDocument: decoded };
    }
    catch {
        // said below, in our own words
    }
    const message = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The trust policy of ${role.RoleName} is a string, but no URL-encoded JSON object. Paste the object that ${'aws iam list-roles'} prints.`;
    problems.push({ span: span(), message });
    return role;
}
function spanOf(paths, index, field) {
    return paths.span(['roles', String(index), field]);
}
function policiesOf(root) {
    const buckets = member(root, 'buckets')?.value;
    return new Map(membersOf(buckets).flatMap(({ key, value }) => {
        const policy = member(value, 'policy');
        return policy === undefined ? [] : [[key.value, policy.value]];
    }));
}
function member(value, name) {
    return membersOf(value).find(({ key }) => key.value === name);
}
function membersOf(value) {
    return value?.type === 'object' ? value.members : [];
}
function unusable(file, problems) {
    const advice = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Fix the file, or write a new one with ${'connect-bucket-lock snapshot'}. Nothing was checked.`;
    return (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .fileUsageError */ .I)(file, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The account snapshot ${file.path} cannot be used`, problems, advice);
}
/** Why nothing is known about a bucket that the snapshot does not have. */
function unlisted(path, bucket) {
    const hint = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Add the bucket to ${'buckets'}; ${'"policy": null'} says that it has none.`;
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The snapshot ${path} does not say what policy ${bucket} has. ${hint}`;
}
//# sourceMappingURL=format.js.map

/***/ })

};
;