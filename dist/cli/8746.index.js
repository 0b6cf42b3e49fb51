export const id = 8746;
export const ids = [8746];
export const modules = {

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
        if ((0,_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error) !== 'EEXIST')
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
        if (!NO_LINKS.includes((0,_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .codeOf */ .$N)(error)))
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
        throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PortError */ .U7({ message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${path} could not be written: ${(0,_adapters_disk_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .reasonOfWriting */ .UH)(target, error)}.` }, { cause: error });
    }
}
function readText(root, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), 'utf8');
    }
    catch (error) {
        if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PortError */ .U7({ message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${path} could not be read: ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)((0,_adapters_disk_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .diskReason */ .CQ)(error))}.` }, { cause: error });
    }
}
//# sourceMappingURL=folder.js.map

/***/ }),

/***/ 8746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  snapshot: () => (/* binding */ snapshot),
  writeSnapshot: () => (/* binding */ writeSnapshot)
});

// EXTERNAL MODULE: ./lib/src/adapters/disk/clock.js + 1 modules
var clock = __webpack_require__(2425);
// EXTERNAL MODULE: ./lib/src/adapters/disk/config.js + 6 modules
var disk_config = __webpack_require__(9107);
// EXTERNAL MODULE: ./lib/src/core/account/trust/declare.js
var declare = __webpack_require__(4531);
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(9783);
// EXTERNAL MODULE: ./lib/src/core/text/order.js
var order = __webpack_require__(774);
// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __webpack_require__(2925);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(3381);
// EXTERNAL MODULE: ./lib/src/app/account-state.js + 2 modules
var account_state = __webpack_require__(8114);
// EXTERNAL MODULE: ./lib/src/app/standing-policy.js
var standing_policy = __webpack_require__(2803);
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
    const names = [...new Set([...work.buckets, ...bucketsOf(listed)])].sort();
    const standing = (0,standing_policy/* standingPolicies */.h)(work.policies);
    const lives = await Promise.all(names.map(async (name) => [name, await standing.read(name)]));
    const read = lives.map(([name, live]) => ({ name, ...policyOf(name, live) }));
    const book = (0,account_state/* bookFrom */.o3)({ identity, roles, instances }, work.settings);
    const unlisted = instances.kind === 'listed' ? [] : [(0,prose/* say */.cv) `The Connect instances are left out. ${instances.because}`];
    return {
        declarations: (0,declare/* declarationsForAll */.ex)([...new Set([...rolesOfLocks(book), ...rolesOnLocks(lives, book)])], book.known),
        notes: [...unlisted, ...read.flatMap(({ note }) => (note === undefined ? [] : [note]))],
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
function bucketsOf(instances) {
    return instances.flatMap(({ storage }) => storage.map(({ BucketName }) => BucketName));
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
    return caller === undefined ? {} : { caller: { Arn: caller.Arn, UserId: caller.UserId } };
}
function roleOf({ RoleId, RoleName, Path, Arn, CreateDate, AssumeRolePolicyDocument, Tags }) {
    return {
        RoleId,
        RoleName,
        Path,
        Arn,
        ...(CreateDate === undefined ? {} : { CreateDate }),
        ...(AssumeRolePolicyDocument === undefined ? {} : { AssumeRolePolicyDocument }),
        ...(Tags === undefined ? {} : { Tags }),
    };
}
function instanceOf(instance) {
    const { Id, InstanceAlias, ServiceRole, Region, ReplicationConfiguration, storage } = instance;
    return {
        Id,
        ...(InstanceAlias === undefined ? {} : { InstanceAlias }),
        ...(ServiceRole === undefined ? {} : { ServiceRole }),
        ...(Region === undefined ? {} : { Region }),
        ...(ReplicationConfiguration === undefined ? {} : { ReplicationConfiguration }),
        storage: storage
            .map(({ ResourceType, BucketName, BucketPrefix, EncryptionConfig }) => ({
            ResourceType,
            BucketName,
            ...(BucketPrefix === undefined || BucketPrefix === '' ? {} : { BucketPrefix }),
            ...(EncryptionConfig === undefined ? {} : { EncryptionConfig }),
        }))
            .sort((a, b) => (0,order/* byText */.z)(a.ResourceType, b.ResourceType) || (0,order/* byText */.z)(a.BucketName, b.BucketName)),
    };
}
function byRegionAndId(a, b) {
    return (0,order/* byText */.z)(a.Region ?? '', b.Region ?? '') || (0,order/* byText */.z)(a.Id, b.Id);
}
//# sourceMappingURL=snapshot.js.map
// EXTERNAL MODULE: ./lib/src/core/plan/compose.js
var compose = __webpack_require__(6722);
// EXTERNAL MODULE: ./lib/src/core/text/count.js
var count = __webpack_require__(9245);
// EXTERNAL MODULE: ./lib/src/core/text/plain.js
var plain = __webpack_require__(8686);
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(9941);
// EXTERNAL MODULE: ./lib/src/host.js + 1 modules
var host = __webpack_require__(1336);
// EXTERNAL MODULE: ./lib/src/render/trusted.js
var trusted = __webpack_require__(1328);
// EXTERNAL MODULE: ./lib/src/report/exit.js
var exit = __webpack_require__(6217);
// EXTERNAL MODULE: ./lib/src/settings/settings.js
var settings_settings = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/src/snapshot/format.js
var format = __webpack_require__(7108);
// EXTERNAL MODULE: ./lib/src/cli/folder.js
var folder = __webpack_require__(7011);
// EXTERNAL MODULE: ./lib/src/cli/output.js + 2 modules
var cli_output = __webpack_require__(1689);
;// CONCATENATED MODULE: ./lib/src/cli/snapshot.js
















/** `snapshot`: writes what a plan needs of the live account to a file, or to the standard output. */
async function snapshot(line, console) {
    const buckets = snapshot_bucketsOf(line);
    const config = await (0,disk_config/* loadConfig */.Z)(console.cwd, line.said.config, (0,clock/* today */.E)());
    const { regions = config.regions ?? [], output } = line.said;
    const settings = (0,settings_settings/* settingsOf */.f)({ mode: 'plan', said: {}, config, today: (0,clock/* today */.E)() });
    const wish = { buckets, settings, ...(0,present/* present */.E)({ output }) };
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
    (0,folder/* writeFile */._)(console.cwd, output, (0,format/* printSnapshot */.IR)(taken));
    const { roles, instances = [], buckets: read } = taken;
    const counts = [
        (0,count/* counted */.h)(roles.length, 'role', 'roles'),
        (0,count/* counted */.h)(instances.length, 'Connect instance', 'Connect instances'),
        (0,count/* counted */.h)(Object.keys(read).length, 'bucket policy', 'bucket policies'),
    ];
    console.out(`${(0,plain/* plainText */.wh)((0,prose/* say */.cv) `Written: ${output} (${(0,prose/* ours */.Od)(counts.join(', '))}).`)}\n`);
}
function snapshot_bucketsOf(line) {
    const [operand] = line.operands;
    if (operand !== undefined) {
        const meant = (0,prose/* say */.cv) `Write ${`--output ${operand}`} for a file, ${`--bucket ${operand}`} for a bucket.`;
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${'snapshot'} takes options only; ${operand} is none.`, meant);
    }
    const buckets = line.said.bucket ?? [];
    const wrong = buckets.find(bucket => !(0,compose/* isBucketName */.E)(bucket));
    if (wrong !== undefined)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${wrong} is not a valid bucket name.`);
    return buckets;
}
//# sourceMappingURL=snapshot.js.map

/***/ }),

/***/ 6722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isBucketName),
/* harmony export */   h: () => (/* binding */ composePolicy)
/* harmony export */ });
/* harmony import */ var _access_prove_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9794);
/* harmony import */ var _lock_conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2074);
/* harmony import */ var _lock_find_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4291);
/* harmony import */ var _lock_ids_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5928);
/* harmony import */ var _lock_intent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8862);
/* harmony import */ var _policy_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4596);
/* harmony import */ var _policy_print_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2884);
/* harmony import */ var _text_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9783);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(774);
/* harmony import */ var _text_present_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2925);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2361);
/* harmony import */ var _dropped_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8784);












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
    const old = listedBy(replaced).map(value => ({ value, admitted: resolve(value, book) }));
    const taken = old.flatMap(({ admitted }) => (admitted && TAKEN_OVER.includes(admitted.kind) ? [admitted] : []));
    const named = declared.map(({ id }) => listedAs({ id }));
    const values = [...new Set([...wanted(ingredients), ...taken.map(listedAs), ...named, book.facts.account])];
    const sorted = [...values.filter(value => value !== book.facts.account), book.facts.account];
    const before = replaced.flatMap(({ conditions }) => conditions.flatMap(each => (0,_lock_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .servicesSparedBy */ .xU)(each) ?? []));
    const spared = stillSpared(before, awsServices);
    const lock = lockOf(bucket, book.facts.partition, {
        sid: sidFor(replaced, kept),
        values: sorted,
        exemption: exemptionOf(spared),
    });
    const { file, span } = lock;
    const statements = [...lock.statements, ...kept];
    const policy = { file, span, ...(0,_text_present_js__WEBPACK_IMPORTED_MODULE_6__/* .present */ .E)({ id: live?.id }), ...versionFor(lock, live, kept), statements };
    const leftOut = old.filter(({ admitted }) => admitted === undefined || !values.includes(listedAs(admitted)));
    return {
        bucket,
        text: (0,_policy_print_js__WEBPACK_IMPORTED_MODULE_7__/* .canonical */ .$N)(policy),
        listed: sorted,
        kept,
        replaced,
        leftOut: leftOut.map(({ value, admitted }) => ({ value, ...(0,_text_present_js__WEBPACK_IMPORTED_MODULE_6__/* .present */ .E)({ admitted }) })),
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
    return [...roles].sort((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_8__/* .byText */ .z)(a.RoleName, b.RoleName));
}
/**
 * What the new lock takes the place of: the statements that seal the bucket now, or, where none do, those that were
 * meant to and ask for nothing but who calls. Every other Deny is somebody's protection.
 */
function oldLock(bucket, live, { account, partition }) {
    const { admitted = [], statements: real = [] } = (0,_lock_find_js__WEBPACK_IMPORTED_MODULE_9__/* .findLock */ .HT)(live) ?? {};
    const sealing = (0,_dropped_js__WEBPACK_IMPORTED_MODULE_10__/* .sealingSet */ .MJ)({ bucket, partition, owner: { account }, admitted }, (0,_access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .proofOf */ .oX)(live));
    const meant = (0,_lock_intent_js__WEBPACK_IMPORTED_MODULE_2__/* .intentOf */ .oQ)(live).locks.map(({ statement }) => statement);
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
    return conditions.every(condition => namesCallers(condition.key.value) || (0,_lock_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .servicesSparedBy */ .xU)(condition) !== undefined);
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
    return (0,_lock_find_js__WEBPACK_IMPORTED_MODULE_9__/* .isUserId */ .L8)(key) || (0,_lock_intent_js__WEBPACK_IMPORTED_MODULE_2__/* .isMisspeltUserId */ .M$)(key) || key.toLowerCase() === 'aws:principalarn';
}
/** Whom a value of an old list belongs to: an id, an id whose session part was forgotten, or a role's ARN. */
function resolve(value, book) {
    const byArn = book.roleByArn(value);
    const id = (0,_lock_ids_js__WEBPACK_IMPORTED_MODULE_11__/* .readAdmittedId */ .e)(byArn === undefined ? value : `${byArn.RoleId}:*`) ?? (0,_lock_ids_js__WEBPACK_IMPORTED_MODULE_11__/* .readAdmittedId */ .e)(`${value}:*`);
    return id === undefined ? undefined : book.resolve(id);
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
    const { policy } = (0,_policy_parse_js__WEBPACK_IMPORTED_MODULE_3__/* .readPolicy */ .T)((0,_text_source_js__WEBPACK_IMPORTED_MODULE_5__/* .sourceFromText */ .JF)('lock', JSON.stringify({ Version: VERSION, Statement: [statement] })));
    (0,_text_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .invariant */ .V1)(policy !== undefined, 'the lock that was written here can be read');
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
    const own = live === undefined || live.version?.value === VERSION || !kept.some(hasVariables);
    return (0,_text_present_js__WEBPACK_IMPORTED_MODULE_6__/* .present */ .E)({ version: (own ? lock : live).version });
}
function hasVariables({ resource, conditions }) {
    const texts = [...resource.patterns, ...conditions.flatMap(({ values }) => values)];
    return texts.some(({ value }) => value.includes('${'));
}
/** Whether a text can be the name of a bucket. Source: S3 User Guide, "Bucket naming rules". */
function isBucketName(text) {
    return (0,_lock_find_js__WEBPACK_IMPORTED_MODULE_9__/* .readBucketArn */ .Uy)(`arn:aws:s3:::${text}`)?.bucket === text;
}
//# sourceMappingURL=compose.js.map

/***/ }),

/***/ 1328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ trustedText)
/* harmony export */ });
/* harmony import */ var _core_account_trust_describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2000);
/* harmony import */ var _core_text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8686);


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

/***/ 7108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ unlisted),
/* harmony export */   IR: () => (/* binding */ printSnapshot),
/* harmony export */   RA: () => (/* binding */ readSnapshot),
/* harmony export */   b4: () => (/* binding */ MOST_SNAPSHOT_BYTES),
/* harmony export */   hZ: () => (/* binding */ withPolicy)
/* harmony export */ });
/* harmony import */ var _core_account_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3997);
/* harmony import */ var _core_text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2234);
/* harmony import */ var _core_text_json_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9971);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3381);
/* harmony import */ var _core_text_usage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9941);





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
    const value = JSON.parse(file.text);
    const wrong = check(value, root).map(({ path, onKey, message }) => ({ span: (0,_core_text_json_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeAt */ .oB)(root, path, onKey), message }));
    if (wrong.length > 0)
        throw unusable(file, wrong);
    const snapshot = value;
    const problems = [...contradictions(snapshot, root)];
    const roles = snapshot.roles.map((role, index) => decodeTrust(role, () => spanOf(root, index, TRUST), problems));
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
    const printed = policy === null ? 'null' : (0,_core_text_json_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(policy, indent);
    return text.slice(0, old.span.start) + printed + text.slice(old.span.end);
}
const TRUST = 'AssumeRolePolicyDocument';
/** What the schema cannot say: everything is of one account, and a RoleId is one role's. */
function* contradictions(snapshot, root) {
    const { account, partition, caller } = snapshot;
    const rolePrefix = `arn:${partition}:iam::${account}:role/`;
    const firstOf = new Map();
    for (const [index, { RoleId, Arn }] of snapshot.roles.entries()) {
        const [sameId, sameArn] = [firstOf.get(RoleId), firstOf.get(Arn)];
        if (sameId !== undefined) {
            const message = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The RoleId ${RoleId} is already that of ${`roles[${sameId}]`}. A RoleId belongs to one role.`;
            yield { span: spanOf(root, index, 'RoleId'), message };
        }
        else if (sameArn !== undefined) {
            const message = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The ARN ${Arn} is already that of ${`roles[${sameArn}]`}. If the role was created again, keep the new RoleId only.`;
            yield { span: spanOf(root, index, 'Arn'), message };
        }
        else {
            firstOf.set(RoleId, index).set(Arn, index);
        }
        if (Arn.startsWith(rolePrefix))
            continue;
        const message = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The role ${Arn} is not of account ${account} in partition ${partition}. A snapshot is of one account.`;
        yield { span: spanOf(root, index, 'Arn'), message };
    }
    const callers = caller === undefined ? undefined : (0,_core_account_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .accountOfArn */ .KC)(caller.Arn);
    if (caller === undefined || callers === undefined)
        return;
    if (callers === account)
        return yield* twoCallers(caller, snapshot.roles, root);
    const message = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The caller is of account ${callers}, the snapshot of ${account}. A run never applies from another account.`;
    yield { span: (0,_core_text_json_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeAt */ .oB)(root, ['caller', 'Arn'], false), message };
}
/** The caller's two names are of one session. Source: IAM User Guide, "IAM policy elements: Variables and tags". */
function* twoCallers({ Arn, UserId }, roles, root) {
    const [, name, session] = /:assumed-role\/([^/]+)\/(.+)$/.exec(Arn) ?? [];
    if (name === undefined || session === undefined)
        return;
    const role = roles.find(({ RoleId }) => UserId.startsWith(`${RoleId}:`));
    const isSameRole = role === undefined || role.RoleName === name;
    if (isSameRole && UserId.endsWith(`:${session}`))
        return;
    const message = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The UserId ${UserId} is not that of ${Arn}. Paste both from what ${'aws sts get-caller-identity'} prints.`;
    yield { span: (0,_core_text_json_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeAt */ .oB)(root, ['caller', 'UserId'], false), message };
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
function spanOf(root, index, field) {
    return (0,_core_text_json_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .nodeAt */ .oB)(root, ['roles', String(index), field], false);
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
    return (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_3__/* .fileUsageError */ .I)(file, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The account snapshot ${file.path} cannot be used`, problems, advice);
}
/** Why nothing is known about a bucket that the snapshot does not have. */
function unlisted(path, bucket) {
    const hint = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Add the bucket to ${'buckets'}; ${'"policy": null'} says that it has none.`;
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The snapshot ${path} does not say what policy ${bucket} has. ${hint}`;
}
//# sourceMappingURL=format.js.map

/***/ })

};
