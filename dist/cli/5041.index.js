"use strict";
exports.id = 5041;
exports.ids = [5041];
exports.modules = {

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
// EXTERNAL MODULE: ./lib/src/core/plan/compose.js
var compose = __webpack_require__(16722);
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
    const wrong = buckets.find(bucket => !(0,compose/* isBucketName */.E)(bucket));
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

/***/ 9084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ digest)
/* harmony export */ });
/* harmony import */ var _noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65108);
/* harmony import */ var _noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42565);


/** A digest of several texts, each kept apart from the next. */
function digest(...texts) {
    return `sha256:${(0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .bytesToHex */ .My)((0,_noble_hashes_sha2_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)((0,_noble_hashes_utils_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8ToBytes */ .AI)(JSON.stringify(texts))))}`;
}
//# sourceMappingURL=digest.js.map

/***/ }),

/***/ 8784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $C: () => (/* binding */ droppedStatements),
/* harmony export */   IF: () => (/* binding */ isConsented),
/* harmony export */   MJ: () => (/* binding */ sealingSet),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var _lock_find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54291);
/* harmony import */ var _policy_meaning_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11428);
/* harmony import */ var _policy_puttable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59232);
/* harmony import */ var _policy_spelling_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32529);
/* harmony import */ var _policy_variables_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82170);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9084);






/** What tells a statement from others in a plan and in a consent: its meaning, whatever its spelling. */
function digestOf({ policy }, statement) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .b)((0,_policy_meaning_js__WEBPACK_IMPORTED_MODULE_1__/* .meaningOf */ .Pr)({ ...policy, statements: [statement] }));
}
/** Whether somebody agreed to lose this statement. */
function isConsented(live, statement, consents) {
    const { sid } = statement;
    return consents.some(consent => {
        if (consent.digest !== undefined)
            return consent.digest === digestOf(live, statement);
        return consent.sid !== undefined && consent.sid === sid?.value;
    });
}
/**
 * The statements of the live policy that would be gone: those that the desired policy has not, but for the lock, which
 * is what a plan replaces, for an Allow for those who are gone, and for a Deny of which the desired policy certainly
 * denies all that it denies.
 */
function droppedStatements(scope, live, desired, arnOf = () => undefined) {
    const spelling = (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_2__/* .commonSpelling */ .GH)(live.policy, desired.policy, arnOf);
    const kept = (0,_policy_meaning_js__WEBPACK_IMPORTED_MODULE_1__/* .grantsOf */ .Rr)(desired.policy.statements, spelling);
    const isSame = (statement) => (0,_policy_variables_js__WEBPACK_IMPORTED_MODULE_3__/* .readsAlike */ .GD)(statement, live.policy, desired.policy);
    const foreign = live.policy.statements.filter(each => {
        const living = (0,_policy_puttable_js__WEBPACK_IMPORTED_MODULE_4__/* .forTheLiving */ .yj)(each, arnOf);
        return living !== undefined && !(isSame(each) && (0,_policy_meaning_js__WEBPACK_IMPORTED_MODULE_1__/* .include */ .Vz)(kept, living, spelling));
    });
    if (foreign.length === 0)
        return [];
    const lock = standingLock(scope, live);
    const asked = { ...scope, admitted: [...admittedBy(live), ...admittedBy(desired)] };
    const isKept = (statement) => isSame(statement) && desired.proof().deniesAllOf(asked, statement);
    return foreign.filter(statement => !lock.includes(statement) && !isKept(statement));
}
/**
 * The lock of a policy that stands: the smallest set of Denies that seals the bucket together. Where none does, the
 * Denies that ask for nothing but who calls were meant to, and a lock takes their place.
 */
function standingLock(scope, live) {
    const by = sealingSet({ ...scope, admitted: admittedBy(live) }, live.proof());
    return by.length > 0 ? by : live.policy.statements.filter(isAboutCallers);
}
function admittedBy({ lock }) {
    return lock?.admitted ?? [];
}
/** The smallest set of Denies that seals the bucket but for those listed, services apart; none where nothing does. */
function sealingSet(scope, proof) {
    const sealed = proof.sealed({ ...scope, awsServices: true });
    return sealed.kind === 'holds' ? sealed.by : [];
}
function isAboutCallers({ effect, principal, conditions }) {
    const names = principal.negated || conditions.length > 0;
    return effect.value === 'Deny' && names && conditions.every(({ key }) => (0,_lock_find_js__WEBPACK_IMPORTED_MODULE_5__/* .namesCaller */ .gP)(key.value));
}
//# sourceMappingURL=dropped.js.map

/***/ }),

/***/ 32529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ commonSpelling),
/* harmony export */   NQ: () => (/* binding */ meanTheSame),
/* harmony export */   wm: () => (/* binding */ differenceBetween)
/* harmony export */ });
/* harmony import */ var _meaning_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11428);

const NOBODY_KNOWN = () => undefined;
/** How two policies differ by meaning, spellings of one principal apart. */
function differenceBetween(a, b, arnOf = NOBODY_KNOWN) {
    if (meanTheSame(a, b, arnOf))
        return 'none';
    const nameless = () => 'somebody';
    return (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningOf */ .Pr)(a.policy, nameless) === (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningOf */ .Pr)(b.policy, nameless) ? 'principals' : 'more';
}
/** Whether two policies mean the same, spellings of one principal apart. */
function meanTheSame(a, b, arnOf = NOBODY_KNOWN) {
    if (a.meaning() === b.meaning())
        return true;
    const spelling = commonSpelling(a.policy, b.policy, arnOf);
    return spelling !== undefined && (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningOf */ .Pr)(a.policy, spelling) === (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .meaningOf */ .Pr)(b.policy, spelling);
}
/**
 * The spelling in which two policies can be compared; `undefined` where that is how they are written. A role may stand
 * there by its ARN or by its RoleId, which S3 shows where it cannot find the ARN. A canonical user id may come back as
 * the ARN of a CloudFront origin access identity or as the account that it belongs to (Amazon S3 User Guide,
 * "Principals for bucket policies"; CloudFront Developer Guide, "Restrict access to an Amazon S3 origin"): which one
 * cannot be looked up, so it is taken for the one that stands in exactly its places in the other policy. In a Deny
 * nothing is taken for anything.
 */
function commonSpelling(a, b, arnOf = NOBODY_KNOWN) {
    if (![a, b].some(namesByOtherNames))
        return undefined;
    const byArn = roleSpelling(arnOf);
    const [first, second] = [(0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .grantsOf */ .Rr)(a.statements, byArn), (0,_meaning_js__WEBPACK_IMPORTED_MODULE_0__/* .grantsOf */ .Rr)(b.statements, byArn)];
    const same = new Map([...pairs(first, second), ...pairs(second, first)]);
    return principal => same.get(byArn(principal)) ?? byArn(principal);
}
/** Whether a policy names anybody in a way that S3 may answer in another. */
function namesByOtherNames({ statements }) {
    return statements.some(({ principal: { entries } }) => entries.some(({ kind, value }) => kind === 'CanonicalUser' || value.value.startsWith('AROA')));
}
/** Roles that are known, by their ARNs. */
function roleSpelling(arnOf) {
    return principal => {
        const arn = principal.startsWith('AWS AROA') ? arnOf(principal.slice(4)) : undefined;
        return arn === undefined ? principal : `AWS ${arn}`;
    };
}
/** Canonical users of one policy, with what they are taken for in the other. */
function pairs(from, to) {
    const canonical = placesOf(from, to, principal => principal.startsWith('CanonicalUser '));
    const free = [...placesOf(to, from, mayBeCanonical)];
    return [...canonical].flatMap(([user, places]) => {
        const index = free.findIndex(([, others]) => others === places);
        const [found] = index < 0 ? [] : free.splice(index, 1);
        return found === undefined ? [] : [[user, found[0]]];
    });
}
function mayBeCanonical(principal) {
    return /^AWS (?:\d{12}|arn:aws[a-z-]*:iam::cloudfront:user\/CloudFront Origin Access Identity .+)$/.test(principal);
}
/** Where the principals that the other policy does not name in the same place are allowed something. */
function placesOf(from, to, wanted) {
    const places = new Map();
    for (const [under, whats] of from) {
        if (!under.startsWith('["Allow"'))
            continue;
        for (const [what, whom] of whats) {
            for (const principal of whom) {
                if (!wanted(principal) || to.get(under)?.get(what)?.has(principal) === true)
                    continue;
                places.set(principal, `${places.get(principal) ?? ''}${under} ${what}\n`);
            }
        }
    }
    return new Map([...places].map(([principal, text]) => [principal, text.split('\n').sort().join('\n')]));
}
//# sourceMappingURL=spelling.js.map

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