"use strict";
exports.id = 4860;
exports.ids = [4860];
exports.modules = {

/***/ 52607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ audit)
});

// EXTERNAL MODULE: ./lib/src/core/account/instances.js
var account_instances = __webpack_require__(7764);
// EXTERNAL MODULE: ./lib/src/core/account/trust/describe.js
var describe = __webpack_require__(2000);
// EXTERNAL MODULE: ./lib/src/core/audit/state.js
var audit_state = __webpack_require__(59817);
// EXTERNAL MODULE: ./lib/src/core/claims/verdict.js
var verdict = __webpack_require__(43661);
// EXTERNAL MODULE: ./lib/src/core/policy-file.js
var policy_file = __webpack_require__(22959);
// EXTERNAL MODULE: ./lib/src/core/text/count.js
var text_count = __webpack_require__(79245);
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
// EXTERNAL MODULE: ./lib/src/core/audit/beside.js
var audit_beside = __webpack_require__(56272);
// EXTERNAL MODULE: ./lib/src/core/check.js + 1 modules
var check = __webpack_require__(37389);
// EXTERNAL MODULE: ./lib/src/app/review.js
var review = __webpack_require__(21416);
;// CONCATENATED MODULE: ./lib/src/app/audit/bucket.js








/** What is said of one bucket; nothing where Connect does not use it and it carries no lock. */
async function rowOf(bucket, standing, place) {
    const { known, used, talents } = place;
    if (!used.has(bucket) && !isLock(standing))
        return undefined;
    if (standing.kind === 'no-bucket' && !storesIn(bucket, known.book))
        return undefined;
    const judged = judge(bucket, standing, place);
    const { account } = known.book.facts;
    return {
        account,
        bucket,
        ...judged,
        stores: storesOf(bucket, known.book, talents),
        ...(0,present/* present */.E)({ file: fileBehind(bucket, standing, place.files) }),
        beside: await besideOf(bucket, standing, place),
    };
}
function storesIn(bucket, book) {
    return book.instancesOf(bucket).length > 0;
}
/** Whether it carries a lock, for all that can be seen. */
function isLock(standing) {
    if (standing.kind === 'unreadable')
        return standing.byBucketPolicy === true;
    return standing.kind === 'present' && standing.file.lock !== undefined;
}
const NOTHING_JUDGED = { keepsOut: false, admitted: [], claims: [], findings: [] };
function judge(bucket, standing, place) {
    switch (standing.kind) {
        case 'absent':
            return notLocked('It has no bucket policy.');
        case 'no-bucket':
            return notLocked('Connect should store in it, but the bucket does not exist.');
        case 'unreadable':
            return unreadable(standing);
        case 'present':
            return judgePresent(bucket, standing.file, place);
    }
}
function notLocked(because) {
    return { ...NOTHING_JUDGED, state: 'not-locked', because: [(0,prose/* ours */.Od)(because)] };
}
function unreadable({ because, byBucketPolicy: keepsOut = false }) {
    const locked = (0,prose/* say */.cv) `It is locked, and it keeps you out: run as a ${'plan-role'} that is on its list.`;
    return { ...NOTHING_JUDGED, state: 'unreadable', keepsOut, because: keepsOut ? [locked, because] : [because] };
}
function judgePresent(bucket, file, place) {
    if (!(0,policy_file/* isOfOneBucket */.y9)(file) || file.bucket !== bucket) {
        const because = [(0,prose/* ours */.Od)('Its policy could not be read as that of this one bucket.')];
        return { ...NOTHING_JUDGED, state: 'unproven', because };
    }
    return (0,audit_state/* carriesLock */.$s)(file) ? judgeLock(file, place) : notLocked('Its policy has no statement that locks it.');
}
function judgeLock(file, { known, settings }) {
    const question = { ...(0,review/* questionOf */.YH)(file, known, settings), setAside: (0,audit_state/* setAside */.Fi)(known.book, file.bucket) };
    const examined = (0,check/* examine */.sb)(file, question);
    const { admitted, claims, findings } = examined;
    return { ...(0,audit_state/* judgedLock */.fO)(examined), claims, keepsOut: false, admitted, findings };
}
function storesOf(bucket, book, talents) {
    const talent = [...talents].filter(id => (0,audit_state/* talentBucket */.zV)(id) === bucket);
    const instances = (book.facts.instances ?? []).filter(instance => talent.includes(instance.Id) || (0,account_instances/* storedIn */.P3)(bucket, instance).length > 0);
    const unlisted = talent.filter(id => !instances.some(({ Id }) => Id === id));
    return [
        ...instances.map((instance) => ({
            instance: (0,account_instances/* instanceName */.zl)(instance),
            id: instance.Id,
            ...(0,present/* present */.E)({ region: instance.Region }),
            product: productOf(instance.Id, talents),
            types: (0,account_instances/* storedIn */.P3)(bucket, instance).map(({ ResourceType }) => ResourceType),
        })),
        ...unlisted.map((id) => ({ instance: id, id, product: productOf(id, talents), types: [] })),
    ];
}
function productOf(id, talents) {
    return talents.has(id) ? 'Connect Talent' : 'Connect';
}
/** A file is said, and its lack is no fault: a lock holds without one. */
function fileBehind(bucket, standing, files) {
    const file = files.find(other => other.bucket === bucket);
    if (file === undefined)
        return undefined;
    return { path: file.source.path, same: standing.kind === 'present' && standing.file.meaning() === file.meaning() };
}
/** Whom the lock keeps out it answers nothing, so nothing more is asked of such a bucket. */
async function besideOf(bucket, { kind }, { known, bucketSettings }) {
    const { account } = known.book.facts;
    const name = (0,audit_beside/* nameFact */.st)(bucket, account);
    const named = name === undefined ? [] : [name];
    if (bucketSettings === undefined || kind === 'unreadable' || kind === 'no-bucket')
        return named;
    const instances = known.book.instancesOf(bucket);
    const [beside, grants] = await Promise.all([bucketSettings.read(bucket), grantsOf(bucket, instances, bucketSettings)]);
    return [...(0,audit_beside/* besideFacts */.qz)(beside, instances, bucket), ...grants, ...named];
}
async function grantsOf(bucket, instances, { grantees }) {
    const asked = instances.flatMap(instance => {
        const keys = new Set((0,account_instances/* storedIn */.P3)(bucket, instance).flatMap(({ EncryptionConfig }) => EncryptionConfig?.KeyId ?? []));
        return [...keys].map(async (key) => (0,audit_beside/* grantFact */.H_)(instance, key, await grantees(key)));
    });
    return Promise.all(asked);
}
//# sourceMappingURL=bucket.js.map
;// CONCATENATED MODULE: ./lib/src/app/audit/notes.js



/** What was audited where AWS was not asked. */
function snapshotNotes({ takenAt, account }, { snapshot }) {
    if (snapshot === undefined)
        return [];
    const which = takenAt === undefined ? (0,prose/* say */.cv) `that does not say when it was taken` : (0,prose/* say */.cv) `of ${takenAt}`;
    return [
        (0,prose/* say */.cv) `Account ${account} was audited by a snapshot ${which}, not by AWS. A snapshot has no other settings of a bucket.`,
    ];
}
/** A bucket that Connect does not use and that we may not read is told of in a number. */
function unreadOthers(live, used, { account }) {
    const unread = [...live].filter(([bucket, standing]) => !used.has(bucket) && standing.kind === 'unreadable' && !isLock(standing));
    if (unread.length === 0)
        return [];
    const count = (0,prose/* ours */.Od)((0,text_count/* counted */.h)(unread.length, 'bucket'));
    return [
        (0,prose/* say */.cv) `Whether ${count} of account ${account} that Connect does not store in carry a lock is not known: their policies may not be read.`,
    ];
}
function talentNotes(buckets) {
    const talent = buckets.some(({ stores }) => stores.some(({ product }) => product === 'Connect Talent'));
    if (!talent)
        return [];
    return [(0,prose/* ours */.Od)('AWS does not document whether Amazon Connect Talent works behind a lock, and which role it stores as.')];
}
//# sourceMappingURL=notes.js.map
// EXTERNAL MODULE: ./lib/src/app/recover/no-way-back.js
var no_way_back = __webpack_require__(91386);
// EXTERNAL MODULE: ./lib/src/app/region-readings.js
var region_readings = __webpack_require__(91892);
// EXTERNAL MODULE: ./lib/src/app/replicas.js
var app_replicas = __webpack_require__(5233);
// EXTERNAL MODULE: ./lib/src/app/standing-policy.js
var standing_policy = __webpack_require__(12803);
;// CONCATENATED MODULE: ./lib/src/app/audit.js

















/**
 * `audit`: which buckets of Connect are locked, and which locks there are, whatever files there are. An account or a
 * Region that does not answer leaves the others their answers, and keeps the whole from being safe.
 */
async function audit(work) {
    const results = await Promise.all(work.targets.map(target => accountAudit(target, work)));
    const accounts = results.map(({ account }) => account);
    const buckets = results.flatMap(result => result.buckets);
    const declarations = new Map(results.flatMap(result => result.declarations).map(each => [JSON.stringify(each), each]));
    return {
        accounts,
        buckets: [...buckets].sort((a, b) => (0,order/* byText */.z)(a.account, b.account) || (0,order/* byText */.z)(a.bucket, b.bucket)),
        trusted: (0,describe/* declarationLines */.U6)([...declarations.values()]),
        notes: results.flatMap(({ notes }) => notes),
        verdict: (0,verdict/* worst */.Q)([...accounts.map(verdictOfAccount), ...buckets.map(({ state }) => audit_state/* STATE_VERDICTS */.Hz[state])]),
    };
}
/** Of an account or a Region that was not read nobody knows anything. */
function verdictOfAccount({ error, regions }) {
    return error !== undefined || regions.some(({ state }) => state === 'unreadable') ? 'unproven' : 'safe';
}
async function accountAudit(target, work) {
    try {
        return await auditOf(target, work);
    }
    catch (error) {
        if (!(error instanceof errors/* PortError */.U7))
            throw error;
        const account = { ...(0,present/* present */.E)({ account: target.expected }), regions: [], error: (0,errors/* adviceOf */.wr)(error) };
        return { account, buckets: [], declarations: [], notes: [] };
    }
}
async function auditOf(target, { files, settings, progress }) {
    const identity = await (0,account_state/* identityOf */.cu)(target);
    const [roles, { meant, replicas }, names] = await Promise.all([
        target.account.roles(),
        (0,region_readings/* readRegions */.eV)(target.connectRegions),
        namesOf(target),
    ]);
    const readings = [...meant, ...replicas];
    const instances = (0,region_readings/* instancesListed */.Yc)(readings);
    const isPartial = readings.some(({ kind }) => kind === 'unreadable');
    const talents = (0,audit_state/* talentInstances */.z3)(roles);
    const used = usedBuckets(instances, talents);
    const wanted = [...new Set([...used, ...names.buckets])].sort();
    progress((0,prose/* say */.cv) `Account ${identity.account}: ${(0,prose/* ours */.Od)(`${(0,text_count/* counted */.h)(instances.length, 'Connect instance')}, ${(0,text_count/* counted */.h)(wanted.length, 'bucket')} to read.`)}`);
    const live = await readAll(wanted, target, progress);
    const locked = { ...target, files: locksIn(live) };
    const known = await surveyOf(locked, identity, { kind: 'listed', instances, isPartial }, live, settings);
    const place = { known, settings, files, talents, used, bucketSettings: target.bucketSettings };
    const rows = await Promise.all([...live].map(([bucket, standing]) => rowOf(bucket, standing, place)));
    const buckets = rows.flatMap(row => row ?? []);
    return {
        account: { account: identity.account, regions: readings.map(regionOf) },
        buckets,
        declarations: buckets.flatMap(bucket => declarationsIn(bucket, known.book)),
        notes: [
            ...snapshotNotes(identity, target.policies),
            ...(0,region_readings/* doubtsOfReadings */.Kn)(readings),
            ...(0,app_replicas/* replicaNotes */.U)(instances),
            ...known.notes,
            ...names.notes,
            ...unreadOthers(live, used, identity),
            ...talentNotes(buckets),
            ...(buckets.some(isClosed) ? await (0,no_way_back/* noWayBackIn */.p)(known) : []),
        ],
    };
}
function locksIn(live) {
    const files = [...live.values()].flatMap(standing => (standing.kind === 'present' ? [standing.file] : []));
    return files.filter(policy_file/* isOfOneBucket */.y9).filter(audit_state/* carriesLock */.$s);
}
/** What would have to be declared of the roles on the list of a bucket. */
function declarationsIn({ admitted }, book) {
    const roles = admitted.flatMap(({ id }) => book.roleById(id) ?? []);
    return (0,audit_state/* declarationsOf */.RK)(roles, book);
}
/** Whether somebody may be shut out of the bucket. */
function isClosed({ state, keepsOut }) {
    return keepsOut || state === 'locked' || state === 'unsafe' || state === 'unproven';
}
function regionOf(reading) {
    const { region } = reading;
    switch (reading.kind) {
        case 'listed':
            return { region, state: 'read', instances: reading.instances.length };
        case 'unreadable':
            return { region, state: 'unreadable', instances: 0, because: reading.because };
        case 'not-enabled':
            return { region, state: 'not-enabled', instances: 0, because: (0,prose/* ours */.Od)('The account has not enabled this Region.') };
    }
}
async function namesOf({ bucketSettings, buckets, }) {
    if (bucketSettings === undefined)
        return { buckets: buckets ?? [], notes: [] };
    const names = await bucketSettings.names();
    if (names.kind === 'known')
        return { buckets: names.value, notes: [] };
    return {
        buckets: [],
        notes: [(0,prose/* say */.cv) `Locks of buckets that Connect does not store in were not looked for. ${names.because}`],
    };
}
function usedBuckets(instances, talents) {
    return new Set([...(0,account_instances/* bucketsOf */.HP)(instances), ...[...talents].map(audit_state/* talentBucket */.zV)]);
}
const TELL_EVERY = 50;
async function readAll(buckets, { policies }, progress) {
    const standing = (0,standing_policy/* standingPolicies */.h)(policies);
    let read = 0;
    const entries = await Promise.all(buckets.map(async (bucket) => {
        const live = await standing.read(bucket).catch(unanswered);
        read += 1;
        if (read % TELL_EVERY === 0)
            progress((0,prose/* say */.cv) `${read} of ${buckets.length} bucket policies read.`);
        return [bucket, live];
    }));
    return new Map(entries);
}
/** One bucket about which AWS fails leaves the others their answers. */
function unanswered(error) {
    return { kind: 'unreadable', because: (0,errors/* portProblem */.BI)(error).message };
}
/** Who is who: whoever audits neither applies nor plans by that. */
async function surveyOf(target, identity, instances, live, settings) {
    const { caller: _, ...where } = identity;
    const roles = await (0,account_state/* rolesFor */.ZI)(target.files, target.account);
    const answers = { identity: where, roles, instances, live: [...live.values()] };
    const { book, note } = await (0,account_state/* bookWithFacts */.fO)(target, answers, settings);
    return {
        target,
        identity,
        book,
        live,
        evidence: await (0,account_state/* evidenceOf */.X1)(target, book),
        readers: new Map(),
        opinions: new Map(),
        notes: note,
    };
}
//# sourceMappingURL=audit.js.map

/***/ }),

/***/ 56272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ grantFact),
/* harmony export */   cv: () => (/* binding */ BESIDE_TOPICS),
/* harmony export */   qz: () => (/* binding */ besideFacts),
/* harmony export */   st: () => (/* binding */ nameFact)
/* harmony export */ });
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43381);

/** What is looked at beside the policy. No verdict rests on it. */
const BESIDE_TOPICS = [
    'block-public-access',
    'ownership',
    'versioning',
    'object-lock',
    'encryption',
    'access-points',
    'kms-grant',
    'bucket-name',
];
const fine = (words) => ({ mark: 'fine', words });
const look = (words) => ({ mark: 'look', words });
/** What S3's answers mean for a bucket that Connect stores in. */
function besideFacts(beside, instances, bucket) {
    const holdsAttachments = instances.some(({ storage }) => storage.some(({ BucketName, ResourceType }) => BucketName === bucket && ResourceType === 'ATTACHMENTS'));
    return [
        fact('block-public-access', beside.publicAccessLeft, publicAccessWords),
        fact('ownership', beside.ownership, ownershipWords),
        fact('versioning', beside.versioning, versioningWords),
        fact('object-lock', beside.objectLock, isOn => objectLockWords(isOn, holdsAttachments)),
        fact('encryption', beside.encryption, encryptionWords),
        fact('access-points', beside.accessPoints, accessPointWords),
    ];
}
function fact(topic, answered, told) {
    if (answered.kind === 'unknown')
        return { topic, mark: 'unknown', words: answered.because };
    return { topic, ...told(answered.value) };
}
function publicAccessWords(left) {
    return left.length === 0
        ? fine((0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('Block Public Access is on.'))
        : look((0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Block Public Access lacks ${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(left)}.`);
}
function ownershipWords(ownership) {
    return ownership === 'BucketOwnerEnforced'
        ? fine((0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('ACLs are off, and the bucket owner owns every object.'))
        : look((0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `ACLs are in force (${ownership}).`);
}
function versioningWords(versioning) {
    return versioning === 'Enabled'
        ? fine((0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('Versioning is on.'))
        : look((0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('Versioning is off: what is deleted or overwritten is gone.'));
}
/** Source: Amazon Connect Administrator Guide, "Set up file attachments". */
function objectLockWords(isOn, holdsAttachments) {
    if (!isOn)
        return fine((0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('Object Lock is off.'));
    return holdsAttachments
        ? look((0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('Object Lock is on, and Connect does not support it for attachments.'))
        : fine((0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('Object Lock is on.'));
}
function encryptionWords({ algorithm, key }) {
    return fine(key === undefined ? (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Encrypted by ${algorithm}.` : (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Encrypted by ${algorithm} with ${key}.`);
}
function accessPointWords(names) {
    if (names.length === 0)
        return fine((0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('No access point leads to it.'));
    return look((0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Access points lead to it: ${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(names)}. The lock holds there too.`);
}
/**
 * Whether the role of an instance holds a grant of the key that it encrypts with. Connect makes the grant with the
 * storage configuration; without it nothing is stored. Source: Amazon Connect Administrator Guide, "Key management".
 */
function grantFact({ Id, InstanceAlias: name = Id, ServiceRole }, key, grantees) {
    return fact('kms-grant', grantees, all => ServiceRole !== undefined && all.includes(ServiceRole)
        ? fine((0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The role of instance ${name} has a grant of ${key}.`)
        : look((0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The role of instance ${name} has no grant of ${key}, so Connect cannot encrypt what it stores.`));
}
/**
 * A name that only another account can own: `…-ACCOUNT-REGION-an`.
 * Source: Amazon S3 User Guide, "Namespaces for general purpose buckets".
 */
function nameFact(bucket, account) {
    const named = /-(\d{12})-[a-z]{2,}(?:-[a-z]+)+-\d+-an$/.exec(bucket)?.[1];
    if (named === undefined || named === account)
        return undefined;
    return { topic: 'bucket-name', ...look((0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The name belongs to account ${named}, and this is ${account}.`) };
}
//# sourceMappingURL=beside.js.map

/***/ }),

/***/ 59817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $s: () => (/* binding */ carriesLock),
/* harmony export */   Fi: () => (/* binding */ setAside),
/* harmony export */   Hz: () => (/* binding */ STATE_VERDICTS),
/* harmony export */   RK: () => (/* binding */ declarationsOf),
/* harmony export */   fO: () => (/* binding */ judgedLock),
/* harmony export */   w0: () => (/* binding */ BUCKET_STATES),
/* harmony export */   z3: () => (/* binding */ talentInstances),
/* harmony export */   zV: () => (/* binding */ talentBucket)
/* harmony export */ });
/* harmony import */ var _account_trust_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4415);
/* harmony import */ var _account_trust_declare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84531);
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43381);



/** What an audit says of a bucket: `locked` is locked and proved; `unsafe`, `unproven` carry a lock that is not. */
const BUCKET_STATES = ['locked', 'unsafe', 'unproven', 'not-locked', 'unreadable'];
/** What each state is worth. */
const STATE_VERDICTS = {
    locked: 'safe',
    unsafe: 'unsafe',
    unproven: 'unproven',
    'not-locked': 'unsafe',
    unreadable: 'unproven',
};
/** Whether a policy was meant to lock its bucket, right or wrong. */
function carriesLock({ lock, intent }) {
    return lock !== undefined || (intent !== undefined && intent.locks.length > 0);
}
const NOBODY_APPLIES = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('The settings name no role that applies, so this was not asked.');
const SOMEBODY_MAY = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('Not every Region could be read, so it is not known whether Connect stores in it.');
const NOBODY_STORES = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('No Connect instance that was found stores in it.');
/** What is not asked of a standing policy where nobody is about to apply it. */
function setAside(book, bucket) {
    const isStoredIn = book.instancesOf(bucket).length > 0;
    return new Map([
        ...(book.deployRoleNamed ? [] : [['deployer-keeps-access', notAsked(NOBODY_APPLIES)]]),
        ...(isStoredIn ? [] : [['connect-keeps-access', nobodyStores(book)]]),
    ]);
}
/** What the examination of a standing policy is worth. */
function judgedLock({ claims, findings, verdict }) {
    const state = verdict === 'safe' ? 'locked' : verdict;
    return { state, because: reasons(claims, findings, verdict) };
}
/** In a Region that could not be read there may be an instance that does. */
function nobodyStores({ facts }) {
    return facts.instancesArePartial === true ? { kind: 'unknown', because: SOMEBODY_MAY } : notAsked(NOBODY_STORES);
}
function notAsked(because) {
    return { kind: 'not-asked', because };
}
/** Why a lock is not proved: the claims that do not hold, else the errors. */
function reasons(claims, findings, verdict) {
    const kind = verdict === 'unsafe' ? 'fails' : 'unknown';
    const told = claims.flatMap(claim => (claim.verdict.kind === kind ? [claim.verdict.because] : []));
    const errors = findings.flatMap(({ severity, message }) => (severity === 'error' ? [message] : []));
    const all = verdict === 'safe' ? [] : told.length > 0 ? told : errors;
    return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .dM)(all);
}
/** What the configuration would have to declare for the roles on a list to keep strangers out. */
function declarationsOf(roles, { known }) {
    return roles.filter(role => (0,_account_trust_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .decideRole */ .L)(role, known).kind !== 'holds').flatMap(role => (0,_account_trust_declare_js__WEBPACK_IMPORTED_MODULE_1__/* .declarationsFor */ .ve)(role, known));
}
/**
 * An instance of Amazon Connect Talent has a role of this name; its interviews lie in a bucket that the console names.
 * Source: Amazon Connect Administrator Guide, "Delete your instance" (Talent).
 */
function talentInstances(roles) {
    const named = roles.flatMap(({ RoleName }) => /^AmazonConnectHiringRole-(.+)$/.exec(RoleName)?.[1] ?? []);
    return new Set(named);
}
/** The bucket that the console makes for an instance of Amazon Connect Talent. */
function talentBucket(instanceId) {
    return `amazon-connect-${instanceId}`;
}
//# sourceMappingURL=state.js.map

/***/ }),

/***/ 56722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ fileWords),
/* harmony export */   LE: () => (/* binding */ unaskedWords),
/* harmony export */   Xu: () => (/* binding */ stateWords),
/* harmony export */   d6: () => (/* binding */ auditSentence),
/* harmony export */   fI: () => (/* binding */ storeWords),
/* harmony export */   tq: () => (/* binding */ listedWords)
/* harmony export */ });
/* harmony import */ var _core_audit_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59817);
/* harmony import */ var _core_text_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79245);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43381);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89522);




/** How each state is told. */
const STATE_WORDS = {
    locked: 'locked and proved',
    unsafe: 'locked and unsafe',
    unproven: 'locked, not proved',
    'not-locked': 'not locked',
    unreadable: 'cannot be read',
};
/** As {@link STATE_WORDS}, where a lock keeps us out. */
function stateWords({ state, keepsOut }) {
    return keepsOut ? 'keeps you out' : STATE_WORDS[state];
}
/** How many buckets are in which state: "3 buckets: 1 locked and proved, 2 not locked.". */
function auditSentence({ buckets, accounts }) {
    const unread = accounts.flatMap(({ regions, error }) => [
        ...(error === undefined ? [] : ['account']),
        ...regions.filter(({ state }) => state === 'unreadable').map(() => 'Region'),
    ]);
    const missing = unread.length === 0
        ? ''
        : ` ${(0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(unread.length, unread.includes('account') ? 'account or Region' : 'Region', unread.includes('account') ? 'accounts or Regions' : 'Regions')} could not be read.`;
    if (buckets.length === 0) {
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(`No bucket was found in which Connect stores, and none that carries a lock.${missing}`);
    }
    const counts = _core_audit_state_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKET_STATES */ .w0.flatMap(state => {
        const count = buckets.filter(bucket => bucket.state === state).length;
        return count === 0 ? [] : [`${count} ${STATE_WORDS[state]}`];
    });
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(`${(0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(buckets.length, 'bucket')}: ${counts.join(', ')}.${missing}`);
}
/** "support (us-east-1): CALL_RECORDINGS, ATTACHMENTS". */
function storeWords({ instance, region, product, types }) {
    const where = region === undefined ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('') : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` in ${region}`;
    const what = types.length === 0 ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('interview recordings') : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(types.join(', '));
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(product)} ${instance}${where}: ${what}`;
}
/** Whether a file stands behind the lock. */
function fileWords({ file }) {
    if (file === undefined)
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('no policy file');
    return file.same ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${file.path}, which says the same` : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${file.path}, which says something else`;
}
/** Who is on a list, and who can become them. */
function listedWords(who) {
    const by = (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .assumedByWords */ .J0)(who);
    const named = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(who.kind)} ${who.name ?? who.id}`;
    return by === undefined ? named : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)([named, by], ', ');
}
/** The accounts and Regions of which nothing is known, and why. */
function unaskedWords({ account = 'not known', regions, error }) {
    if (error !== undefined)
        return [(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Account ${account} did not answer: ${error}`];
    return regions.flatMap(({ region, because }) => because === undefined ? [] : [(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Region ${region} of account ${account}: ${because}`]);
}
//# sourceMappingURL=words.js.map

/***/ })

};
;