"use strict";
exports.id = 8870;
exports.ids = [8870];
exports.modules = {

/***/ 85:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ audit)
/* harmony export */ });
/* harmony import */ var _core_account_instances_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(7764);
/* harmony import */ var _core_account_trust_describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2000);
/* harmony import */ var _core_audit_beside_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(6272);
/* harmony import */ var _core_audit_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9817);
/* harmony import */ var _core_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7389);
/* harmony import */ var _core_claims_verdict_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3661);
/* harmony import */ var _core_policy_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2959);
/* harmony import */ var _core_text_count_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(9245);
/* harmony import */ var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9783);
/* harmony import */ var _core_text_order_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(774);
/* harmony import */ var _core_text_present_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2925);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3381);
/* harmony import */ var _account_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8114);
/* harmony import */ var _recover_no_way_back_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1386);
/* harmony import */ var _region_readings_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1892);
/* harmony import */ var _replicas_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5233);
/* harmony import */ var _review_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1416);
/* harmony import */ var _standing_policy_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2803);


















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
        buckets: [...buckets].sort((a, b) => (0,_core_text_order_js__WEBPACK_IMPORTED_MODULE_9__/* .byText */ .z)(a.account, b.account) || (0,_core_text_order_js__WEBPACK_IMPORTED_MODULE_9__/* .byText */ .z)(a.bucket, b.bucket)),
        trusted: (0,_core_account_trust_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .declarationLines */ .U6)([...declarations.values()]),
        notes: results.flatMap(({ notes }) => notes),
        verdict: (0,_core_claims_verdict_js__WEBPACK_IMPORTED_MODULE_10__/* .worst */ .Q)([...accounts.map(verdictOfAccount), ...buckets.map(({ state }) => _core_audit_state_js__WEBPACK_IMPORTED_MODULE_1__/* .STATE_VERDICTS */ .Hz[state])]),
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
        if (!(error instanceof _core_text_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PortError */ .U7))
            throw error;
        const account = { ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_11__/* .present */ .E)({ account: target.expected }), regions: [], error: (0,_core_text_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .adviceOf */ .wr)(error) };
        return { account, buckets: [], declarations: [], notes: [] };
    }
}
async function auditOf(target, { files, settings, progress }) {
    const identity = await (0,_account_state_js__WEBPACK_IMPORTED_MODULE_5__/* .identityOf */ .cu)(target);
    const [roles, { meant, replicas }, names] = await Promise.all([
        target.account.roles(),
        (0,_region_readings_js__WEBPACK_IMPORTED_MODULE_12__/* .readRegions */ .eV)(target.connectRegions),
        namesOf(target),
    ]);
    const readings = [...meant, ...replicas];
    const listing = {
        kind: 'listed',
        instances: (0,_region_readings_js__WEBPACK_IMPORTED_MODULE_12__/* .instancesListed */ .Yc)(readings),
        isPartial: readings.some(({ kind }) => kind === 'unreadable'),
    };
    const { instances } = listing;
    const talents = (0,_core_audit_state_js__WEBPACK_IMPORTED_MODULE_1__/* .talentInstances */ .z3)(roles);
    const used = usedBuckets(instances, talents);
    const wanted = [...new Set([...used, ...names.buckets])].sort();
    progress((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv) `Account ${identity.account}: ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_13__/* .ours */ .Od)(`${(0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_14__/* .counted */ .h)(instances.length, 'Connect instance')}, ${(0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_14__/* .counted */ .h)(wanted.length, 'bucket')} to read.`)}`);
    const live = await readAll(wanted, target, progress);
    const locked = [...live.values()].flatMap(standing => standing.kind === 'present' && (0,_core_policy_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfOneBucket */ .y9)(standing.file) ? [standing.file] : []);
    const known = await surveyOf({ ...target, files: locked.filter(_core_audit_state_js__WEBPACK_IMPORTED_MODULE_1__/* .carriesLock */ .$s) }, identity, listing, live, settings);
    const place = { known, settings, files, talents, used, target };
    const rows = await Promise.all([...live].map(([bucket, standing]) => rowOf(bucket, standing, place)));
    const buckets = rows.flatMap(row => row ?? []);
    return {
        account: { account: identity.account, regions: readings.map(regionOf) },
        buckets,
        declarations: buckets.flatMap(({ admitted }) => (0,_core_audit_state_js__WEBPACK_IMPORTED_MODULE_1__/* .declarationsOf */ .RK)(admitted.flatMap(({ id }) => known.book.roleById(id) ?? []), known.book)),
        notes: [
            ...notesOf(identity),
            ...(0,_replicas_js__WEBPACK_IMPORTED_MODULE_15__/* .replicaNotes */ .U)(instances),
            ...known.notes,
            ...names.notes,
            ...unreadOthers(live, used, identity),
            ...talentNotes(buckets),
            ...(buckets.some(isClosed) ? await (0,_recover_no_way_back_js__WEBPACK_IMPORTED_MODULE_6__/* .noWayBackIn */ .p)(known) : []),
        ],
    };
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
            return { region, state: 'not-enabled', instances: 0, because: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_13__/* .ours */ .Od)('The account has not enabled this Region.') };
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
        notes: [(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv) `Locks of buckets that Connect does not store in were not looked for. ${names.because}`],
    };
}
function usedBuckets(instances, talents) {
    return new Set([...(0,_core_account_instances_js__WEBPACK_IMPORTED_MODULE_16__/* .bucketsOf */ .HP)(instances), ...[...talents].map(_core_audit_state_js__WEBPACK_IMPORTED_MODULE_1__/* .talentBucket */ .zV)]);
}
const TELL_EVERY = 50;
async function readAll(buckets, { policies }, progress) {
    const standing = (0,_standing_policy_js__WEBPACK_IMPORTED_MODULE_8__/* .standingPolicies */ .h)(policies);
    let read = 0;
    const entries = await Promise.all(buckets.map(async (bucket) => {
        const live = await standing.read(bucket).catch(unanswered);
        read += 1;
        if (read % TELL_EVERY === 0)
            progress((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv) `${read} of ${buckets.length} bucket policies read.`);
        return [bucket, live];
    }));
    return new Map(entries);
}
/** One bucket about which AWS fails leaves the others their answers. */
function unanswered(error) {
    return { kind: 'unreadable', because: (0,_core_text_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .portProblem */ .BI)(error).message };
}
/** Who is who: whoever audits neither applies nor plans by that. */
async function surveyOf(target, identity, instances, live, settings) {
    const { caller: _, ...where } = identity;
    const roles = await (0,_account_state_js__WEBPACK_IMPORTED_MODULE_5__/* .rolesFor */ .ZI)(target.files, target.account);
    const answers = { identity: where, roles, instances, live: [...live.values()] };
    const { book, note } = await (0,_account_state_js__WEBPACK_IMPORTED_MODULE_5__/* .bookWithFacts */ .fO)(target, answers, settings);
    return {
        target,
        identity,
        book,
        live,
        evidence: await (0,_account_state_js__WEBPACK_IMPORTED_MODULE_5__/* .evidenceOf */ .X1)(target, book),
        readers: new Map(),
        opinions: new Map(),
        notes: note,
    };
}
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
        ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_11__/* .present */ .E)({ file: fileBehind(bucket, standing, place.files) }),
        beside: await besideOf(bucket, standing, place),
    };
}
function storesIn(bucket, book) {
    return book.instancesOf(bucket).length > 0;
}
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
    return { ...NOTHING_JUDGED, state: 'not-locked', because: [(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_13__/* .ours */ .Od)(because)] };
}
function unreadable({ because, byBucketPolicy: keepsOut = false }) {
    const locked = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv) `It is locked, and it keeps you out: run as a ${'plan-role'} that is on its list.`;
    return { ...NOTHING_JUDGED, state: 'unreadable', keepsOut, because: keepsOut ? [locked, because] : [because] };
}
function judgePresent(bucket, file, place) {
    if (!(0,_core_policy_file_js__WEBPACK_IMPORTED_MODULE_3__/* .isOfOneBucket */ .y9)(file) || file.bucket !== bucket) {
        const because = [(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_13__/* .ours */ .Od)('Its policy could not be read as that of this one bucket.')];
        return { ...NOTHING_JUDGED, state: 'unproven', because };
    }
    return (0,_core_audit_state_js__WEBPACK_IMPORTED_MODULE_1__/* .carriesLock */ .$s)(file) ? judgeLock(file, place) : notLocked('Its policy has no statement that locks it.');
}
function judgeLock(file, { known, settings }) {
    const question = { ...(0,_review_js__WEBPACK_IMPORTED_MODULE_7__/* .questionOf */ .YH)(file, known, settings), setAside: (0,_core_audit_state_js__WEBPACK_IMPORTED_MODULE_1__/* .setAside */ .Fi)(known.book, file.bucket) };
    const examined = (0,_core_check_js__WEBPACK_IMPORTED_MODULE_2__/* .examine */ .sb)(file, question);
    const { admitted, claims, findings } = examined;
    return { ...(0,_core_audit_state_js__WEBPACK_IMPORTED_MODULE_1__/* .judgedLock */ .fO)(examined), claims, keepsOut: false, admitted, findings };
}
function storesOf(bucket, book, talents) {
    const talent = [...talents].filter(id => (0,_core_audit_state_js__WEBPACK_IMPORTED_MODULE_1__/* .talentBucket */ .zV)(id) === bucket);
    const instances = (book.facts.instances ?? []).filter(instance => talent.includes(instance.Id) || (0,_core_account_instances_js__WEBPACK_IMPORTED_MODULE_16__/* .storedIn */ .P3)(bucket, instance).length > 0);
    const unlisted = talent.filter(id => !instances.some(({ Id }) => Id === id));
    return [
        ...instances.map((instance) => ({
            instance: (0,_core_account_instances_js__WEBPACK_IMPORTED_MODULE_16__/* .instanceName */ .zl)(instance),
            id: instance.Id,
            ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_11__/* .present */ .E)({ region: instance.Region }),
            product: productOf(instance.Id, talents),
            types: (0,_core_account_instances_js__WEBPACK_IMPORTED_MODULE_16__/* .storedIn */ .P3)(bucket, instance).map(({ ResourceType }) => ResourceType),
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
async function besideOf(bucket, { kind }, { known, target }) {
    const { account } = known.book.facts;
    const name = (0,_core_audit_beside_js__WEBPACK_IMPORTED_MODULE_17__/* .nameFact */ .st)(bucket, account);
    const named = name === undefined ? [] : [name];
    const { bucketSettings } = target;
    if (bucketSettings === undefined || kind === 'unreadable' || kind === 'no-bucket')
        return named;
    const instances = known.book.instancesOf(bucket);
    const [beside, grants] = await Promise.all([bucketSettings.read(bucket), grantsOf(bucket, instances, bucketSettings)]);
    return [...(0,_core_audit_beside_js__WEBPACK_IMPORTED_MODULE_17__/* .besideFacts */ .qz)(beside, instances, bucket), ...grants, ...named];
}
async function grantsOf(bucket, instances, { grantees }) {
    const asked = instances.flatMap(instance => {
        const keys = new Set((0,_core_account_instances_js__WEBPACK_IMPORTED_MODULE_16__/* .storedIn */ .P3)(bucket, instance).flatMap(({ EncryptionConfig }) => EncryptionConfig?.KeyId ?? []));
        return [...keys].map(async (key) => (0,_core_audit_beside_js__WEBPACK_IMPORTED_MODULE_17__/* .grantFact */ .H_)(instance, key, await grantees(key)));
    });
    return Promise.all(asked);
}
function notesOf({ takenAt, account }) {
    if (takenAt === undefined)
        return [];
    return [
        (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv) `Account ${account} was audited by a snapshot of ${takenAt}, not by AWS. A snapshot has no other settings of a bucket.`,
    ];
}
/** A bucket that Connect does not use and that we may not read is told of in a number. */
function unreadOthers(live, used, { account }) {
    const unread = [...live].filter(([bucket, standing]) => !used.has(bucket) && standing.kind === 'unreadable' && !isLock(standing));
    if (unread.length === 0)
        return [];
    const count = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_13__/* .ours */ .Od)((0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_14__/* .counted */ .h)(unread.length, 'bucket'));
    return [
        (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_13__/* .say */ .cv) `Whether ${count} of account ${account} that Connect does not store in carry a lock is not known: their policies may not be read.`,
    ];
}
function talentNotes(buckets) {
    const talent = buckets.some(({ stores }) => stores.some(({ product }) => product === 'Connect Talent'));
    if (!talent)
        return [];
    return [(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_13__/* .ours */ .Od)('AWS does not document whether Amazon Connect Talent works behind a lock, and which role it stores as.')];
}
//# sourceMappingURL=audit.js.map

/***/ }),

/***/ 6272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ grantFact),
/* harmony export */   cv: () => (/* binding */ BESIDE_TOPICS),
/* harmony export */   qz: () => (/* binding */ besideFacts),
/* harmony export */   st: () => (/* binding */ nameFact)
/* harmony export */ });
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3381);

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

/***/ 9817:
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
/* harmony import */ var _account_trust_declare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4531);
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3381);



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

/***/ 4341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ad: () => (/* binding */ fileWords),
/* harmony export */   LE: () => (/* binding */ unaskedWords),
/* harmony export */   Xu: () => (/* binding */ stateWords),
/* harmony export */   d6: () => (/* binding */ auditSentence),
/* harmony export */   fI: () => (/* binding */ storeWords),
/* harmony export */   tq: () => (/* binding */ listedWords)
/* harmony export */ });
/* harmony import */ var _core_audit_state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9817);
/* harmony import */ var _core_text_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9245);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3381);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9522);




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