"use strict";
exports.id = 954;
exports.ids = [954];
exports.modules = {

/***/ 1954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditRun: () => (/* binding */ auditRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/adapters/disk/clock.js + 1 modules
var clock = __webpack_require__(62425);
// EXTERNAL MODULE: ./lib/src/adapters/disk/config.js
var disk_config = __webpack_require__(33299);
// EXTERNAL MODULE: ./lib/src/adapters/disk/files.js
var disk_files = __webpack_require__(1830);
// EXTERNAL MODULE: ./lib/src/adapters/disk/workspace.js
var workspace = __webpack_require__(81672);
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
;// CONCATENATED MODULE: ./lib/src/core/audit/beside.js

/** What is looked at beside the policy. No verdict rests on it. */
const BESIDE_TOPICS = (/* unused pure expression or super */ null && ([
    'block-public-access',
    'ownership',
    'versioning',
    'object-lock',
    'encryption',
    'access-points',
    'kms-grant',
    'bucket-name',
]));
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
        ? fine((0,prose/* ours */.Od)('Block Public Access is on.'))
        : look((0,prose/* say */.cv) `Block Public Access lacks ${(0,prose/* list */.p_)(left)}.`);
}
function ownershipWords(ownership) {
    return ownership === 'BucketOwnerEnforced'
        ? fine((0,prose/* ours */.Od)('ACLs are off, and the bucket owner owns every object.'))
        : look((0,prose/* say */.cv) `ACLs are in force (${ownership}).`);
}
function versioningWords(versioning) {
    return versioning === 'Enabled'
        ? fine((0,prose/* ours */.Od)('Versioning is on.'))
        : look((0,prose/* ours */.Od)('Versioning is off: what is deleted or overwritten is gone.'));
}
/** Source: Amazon Connect Administrator Guide, "Set up file attachments". */
function objectLockWords(isOn, holdsAttachments) {
    if (!isOn)
        return fine((0,prose/* ours */.Od)('Object Lock is off.'));
    return holdsAttachments
        ? look((0,prose/* ours */.Od)('Object Lock is on, and Connect does not support it for attachments.'))
        : fine((0,prose/* ours */.Od)('Object Lock is on.'));
}
function encryptionWords({ algorithm, key }) {
    return fine(key === undefined ? (0,prose/* say */.cv) `Encrypted by ${algorithm}.` : (0,prose/* say */.cv) `Encrypted by ${algorithm} with ${key}.`);
}
function accessPointWords(names) {
    if (names.length === 0)
        return fine((0,prose/* ours */.Od)('No access point leads to it.'));
    return look((0,prose/* say */.cv) `Access points lead to it: ${(0,prose/* list */.p_)(names)}. The lock holds there too.`);
}
/**
 * Whether the role of an instance holds a grant of the key that it encrypts with. Connect makes the grant with the
 * storage configuration; without it nothing is stored. Source: Amazon Connect Administrator Guide, "Key management".
 */
function grantFact({ Id, InstanceAlias: name = Id, ServiceRole }, key, grantees) {
    return fact('kms-grant', grantees, all => ServiceRole !== undefined && all.includes(ServiceRole)
        ? fine((0,prose/* say */.cv) `The role of instance ${name} has a grant of ${key}.`)
        : look((0,prose/* say */.cv) `The role of instance ${name} has no grant of ${key}, so Connect cannot encrypt what it stores.`));
}
/**
 * A name that only another account can own: `…-ACCOUNT-REGION-an`.
 * Source: Amazon S3 User Guide, "Namespaces for general purpose buckets".
 */
function nameFact(bucket, account) {
    const named = /-(\d{12})-[a-z]{2,}(?:-[a-z]+)+-\d+-an$/.exec(bucket)?.[1];
    if (named === undefined || named === account)
        return undefined;
    return { topic: 'bucket-name', ...look((0,prose/* say */.cv) `The name belongs to account ${named}, and this is ${account}.`) };
}
//# sourceMappingURL=beside.js.map
// EXTERNAL MODULE: ./lib/src/core/check.js + 3 modules
var check = __webpack_require__(36303);
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
    const name = nameFact(bucket, account);
    const named = name === undefined ? [] : [name];
    if (bucketSettings === undefined || kind === 'unreadable' || kind === 'no-bucket')
        return named;
    const instances = known.book.instancesOf(bucket);
    const [beside, grants] = await Promise.all([bucketSettings.read(bucket), grantsOf(bucket, instances, bucketSettings)]);
    return [...besideFacts(beside, instances, bucket), ...grants, ...named];
}
async function grantsOf(bucket, instances, { grantees }) {
    const asked = instances.flatMap(instance => {
        const keys = new Set((0,account_instances/* storedIn */.P3)(bucket, instance).flatMap(({ EncryptionConfig }) => EncryptionConfig?.KeyId ?? []));
        return [...keys].map(async (key) => grantFact(instance, key, await grantees(key)));
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
// EXTERNAL MODULE: ./lib/src/app/recover/no-way-back.js + 2 modules
var no_way_back = __webpack_require__(17747);
// EXTERNAL MODULE: ./lib/src/app/replicas.js
var app_replicas = __webpack_require__(5233);
;// CONCATENATED MODULE: ./lib/src/app/region-readings.js


/** Reads the Regions that were meant, and then those in which they have replicas. */
async function readRegions(regions) {
    const meant = await regions.read();
    const asked = new Set(meant.map(({ region }) => region));
    const more = [...new Set(instancesListed(meant).flatMap(app_replicas/* regionsOf */.N))].filter(region => !asked.has(region)).sort();
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
    const readings = remembering(() => readRegions(connectRegions));
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
        readRegions(target.connectRegions),
        namesOf(target),
    ]);
    const readings = [...meant, ...replicas];
    const instances = instancesListed(readings);
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
            ...doubtsOfReadings(readings),
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
// EXTERNAL MODULE: ./lib/src/core/text/plain.js
var plain = __webpack_require__(18686);
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(69941);
// EXTERNAL MODULE: ./lib/src/host.js + 2 modules
var host = __webpack_require__(69817);
;// CONCATENATED MODULE: ./lib/src/render/audit/json.js


/** The audit as JSON text, `schemas/audit.schema.json`. */
function auditJson(audit) {
    return `${JSON.stringify(auditValue(audit), undefined, 2)}\n`;
}
/** The audit as the value that {@link auditJson} prints. */
function auditValue({ verdict, accounts, buckets, trusted, notes }) {
    return {
        schema: 1,
        mode: 'audit',
        verdict,
        accounts: accounts.map(accountValue),
        buckets: buckets.map(bucketValue),
        trusted,
        notes: notes.map(prose/* plain */.pj),
    };
}
function accountValue({ account, regions, error }) {
    return {
        ...(0,present/* present */.E)({ account, error: error && (0,prose/* plain */.pj)(error) }),
        regions: regions.map(({ because, ...region }) => ({
            ...region,
            ...(0,present/* present */.E)({ because: because && (0,prose/* plain */.pj)(because) }),
        })),
    };
}
function bucketValue({ findings: _, because, admitted, claims, beside, ...bucket }) {
    return {
        ...bucket,
        because: because.map(prose/* plain */.pj),
        admitted: admitted.map(admittedValue),
        claims: claims.map(claimValue),
        beside: beside.map(({ words, ...fact }) => ({ ...fact, words: (0,prose/* plain */.pj)(words) })),
    };
}
function admittedValue({ assumableBy, ...who }) {
    return { ...who, ...(0,present/* present */.E)({ assumableBy: assumableBy?.map(({ words }) => (0,prose/* plain */.pj)(words)) }) };
}
function claimValue({ claim, verdict }) {
    return { claim, verdict: verdict.kind, ...(verdict.kind === 'holds' ? {} : { because: (0,prose/* plain */.pj)(verdict.because) }) };
}
//# sourceMappingURL=json.js.map
// EXTERNAL MODULE: ./lib/src/core/text/utf8-length.js
var utf8_length = __webpack_require__(80768);
// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __webpack_require__(40120);
// EXTERNAL MODULE: ./lib/src/render/github/summary.js
var summary = __webpack_require__(1039);
// EXTERNAL MODULE: ./lib/src/render/audit/words.js
var words = __webpack_require__(56722);
;// CONCATENATED MODULE: ./lib/src/render/audit/markdown.js





const HEAD = [
    '| Bucket | State | Stores | On the list | File | Beside the policy |',
    '| --- | --- | --- | --- | --- | --- |',
];
/** The audit as GitHub markdown: one table, and what must be said beside it. */
function auditMarkdown(audit) {
    const { buckets } = audit;
    const table = buckets.length === 0 ? [] : [[...HEAD, ...buckets.map(bucketRow)].join('\n')];
    return page(audit, table);
}
/** The same for a job summary. Where it would be too long, buckets are left out, those that are proved first. */
function auditSummary(audit) {
    const whole = auditMarkdown(audit);
    if ((0,utf8_length/* utf8Length */.w)(whole) <= summary/* SUMMARY_LIMIT */.J)
        return whole;
    const shown = rowsWithin(audit.buckets, summary/* SUMMARY_LIMIT */.J - (0,utf8_length/* utf8Length */.w)(page(audit, [])) - ROOM);
    const left = (0,text_count/* counted */.h)(audit.buckets.length - shown.length, 'bucket');
    return page(audit, [
        [...HEAD, ...shown].join('\n'),
        `> [!IMPORTANT]\n> Left out here: ${left}, because a summary holds 1 MiB. The report has all of them.`,
    ]);
}
/** For the head of the table and the words about what is left out. */
const ROOM = 500;
/** As many rows as fit, in their order. */
function rowsWithin(buckets, bytes) {
    const rows = new Map(buckets.map(bucket => [bucket, bucketRow(bucket)]));
    const byNeed = [...buckets].sort((a, b) => Number(a.state === 'locked') - Number(b.state === 'locked'));
    const chosen = new Set();
    let left = bytes;
    for (const bucket of byNeed) {
        left -= (0,utf8_length/* utf8Length */.w)(rows.get(bucket) ?? '') + 1;
        if (left < 0)
            break;
        chosen.add(bucket);
    }
    return buckets.flatMap(bucket => (chosen.has(bucket) ? (rows.get(bucket) ?? []) : []));
}
function page(audit, table) {
    const { verdict, accounts, trusted, notes } = audit;
    const head = `**${verdict.toUpperCase()}** ${(0,render_escape/* markdown */.wD)((0,words/* auditSentence */.d6)(audit))}`;
    const blocks = [
        verdict === 'unproven' ? `No verdict. ${head}` : head,
        ...table,
        bullets(accounts.flatMap(words/* unaskedWords */.LE)),
        ...(trusted.length === 0
            ? []
            : [`If these are right, write them into the configuration:\n\n${(0,render_escape/* codeBlock */.DV)(trusted.join('\n'), 'yaml')}`]),
        bullets(notes),
    ];
    return `${blocks.filter(block => block !== '').join('\n\n')}\n`;
}
function bullets(sentences) {
    return sentences.map(sentence => `- ${(0,render_escape/* markdown */.wD)(sentence)}`).join('\n');
}
function bucketRow(bucket) {
    const state = `**${(0,words/* stateWords */.Xu)(bucket)}**`;
    const because = bucket.because.map(render_escape/* markdown */.wD).join(' ');
    const cells = [
        `${(0,render_escape/* code */.aY)(bucket.bucket)} ${(0,render_escape/* code */.aY)(bucket.account)}`,
        because === '' ? state : `${state}. ${because}`,
        bucket.stores.map(store => (0,render_escape/* markdown */.wD)((0,words/* storeWords */.fI)(store))).join('<br>'),
        bucket.admitted.map(who => (0,render_escape/* markdown */.wD)((0,words/* listedWords */.tq)(who))).join('<br>'),
        (0,render_escape/* markdown */.wD)((0,words/* fileWords */.Ad)(bucket)),
        bucket.beside
            .filter(({ mark }) => mark !== 'fine')
            .map(({ words }) => (0,render_escape/* markdown */.wD)(words))
            .join('<br>'),
    ];
    return `| ${cells.join(' | ')} |`;
}
//# sourceMappingURL=markdown.js.map
// EXTERNAL MODULE: ./lib/src/render/layout.js
var layout = __webpack_require__(17025);
// EXTERNAL MODULE: ./lib/src/render/paint.js
var render_paint = __webpack_require__(33707);
// EXTERNAL MODULE: ./lib/src/render/vocabulary.js
var vocabulary = __webpack_require__(2491);
// EXTERNAL MODULE: ./lib/src/render/words.js
var render_words = __webpack_require__(89522);
;// CONCATENATED MODULE: ./lib/src/render/audit/text.js






/** The audit for people at a terminal: each bucket, then what could not be read, then the sum. */
function auditText(audit, paint) {
    const blocks = [
        ...(audit.verdict === 'unproven' ? [`No verdict: ${(0,plain/* plainText */.wh)((0,words/* auditSentence */.d6)(audit))}`] : []),
        ...audit.buckets.map(bucket => bucketBlock(bucket, paint)),
        ...audit.accounts.flatMap(account => accountLines(account, paint)),
        ...(audit.trusted.length === 0 ? [] : [trustedLines(audit.trusted)]),
        ...audit.notes.map(note => `${paint.yellow('note')}  ${(0,plain/* plainText */.wh)(note)}`),
        `${paint.bold((0,render_paint/* verdictWord */.E0)(audit.verdict, paint))}  ${(0,plain/* plainText */.wh)((0,words/* auditSentence */.d6)(audit))}`,
    ];
    return `${blocks.join('\n\n')}\n`;
}
function bucketBlock(bucket, paint) {
    const mark = {
        locked: paint.green,
        unsafe: paint.red,
        unproven: paint.yellow,
        'not-locked': paint.red,
        unreadable: paint.yellow,
    };
    const head = `${mark[bucket.state]((0,words/* stateWords */.Xu)(bucket).padEnd(19))}${paint.bold((0,plain/* visible */.RK)(bucket.bucket))}  ${paint.dim(`account ${bucket.account}`)}`;
    const behind = bucket.claims.length === 0 && bucket.file === undefined ? [] : [row('file', (0,plain/* plainText */.wh)((0,words/* fileWords */.Ad)(bucket)))];
    return [
        head,
        ...bucket.because.map(because => row('why', (0,plain/* plainText */.wh)(because))),
        ...bucket.stores.map(store => row('stores', (0,plain/* plainText */.wh)((0,words/* storeWords */.fI)(store)))),
        ...(bucket.claims.length === 0 ? [] : [row('claims', bucket.claims.map(claimMark).join(' · '))]),
        ...bucket.admitted.flatMap(who => admittedRows(who, paint)),
        ...behind,
        ...besideRows(bucket.beside, paint),
    ].join('\n');
}
const INDENT = 19;
const WIDTH = 110;
function row(title, text) {
    const lines = (0,layout/* wrapped */.ky)(text, WIDTH - INDENT).replaceAll('\n', `\n${' '.repeat(INDENT)}`);
    return `  ${title.padEnd(INDENT - 2)}${lines}`;
}
const MARKS = { holds: '✔', fails: '✘', unknown: '?', 'not-asked': '–' };
function claimMark({ claim, verdict }) {
    return `${MARKS[verdict.kind]} ${vocabulary/* CLAIM_WORDS */.d0[claim].title}`;
}
function admittedRows(who, paint) {
    const { kind } = who;
    const by = (0,render_words/* assumedByWords */.J0)(who);
    return [
        row('on the list', `${kind === 'unresolved' ? 'not known' : kind}  ${(0,render_words/* nameAndId */.wW)(who)}`),
        ...(by === undefined ? [] : [paint.dim(row('', (0,plain/* plainText */.wh)(by)))]),
    ];
}
function besideRows(beside, paint) {
    const shown = beside.filter(({ mark }) => mark !== 'fine');
    const paints = { look: paint.yellow, unknown: paint.dim };
    return shown.map(({ mark, words }) => (mark === 'fine' ? '' : paints[mark](row('beside', (0,plain/* plainText */.wh)(words)))));
}
function accountLines({ account = 'not known', regions, error }, paint) {
    if (error !== undefined)
        return [`${paint.yellow('cannot be asked')}  account ${account}: ${(0,plain/* plainText */.wh)(error)}`];
    return regions.flatMap(({ region, state, because }) => state === 'read' || because === undefined
        ? []
        : [
            `${paint.yellow(state === 'unreadable' ? 'cannot be read' : 'not enabled')}  Region ${(0,plain/* visible */.RK)(region)} of account ${account}: ${(0,plain/* plainText */.wh)(because)}`,
        ]);
}
function trustedLines(lines) {
    return [
        'If these are right, write them into the configuration, with an owner and a reason each:',
        '',
        ...lines.map(line => `  ${(0,plain/* visible */.RK)(line)}`),
    ].join('\n');
}
//# sourceMappingURL=text.js.map
// EXTERNAL MODULE: ./lib/src/render/github/workflow-log.js
var workflow_log = __webpack_require__(4813);
// EXTERNAL MODULE: ./lib/src/settings/settings.js
var settings = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/src/action/artifacts.js + 15 modules
var artifacts = __webpack_require__(95877);
// EXTERNAL MODULE: ./lib/src/action/facts.js + 1 modules
var facts = __webpack_require__(61743);
;// CONCATENATED MODULE: ./lib/src/action/output-table.js
/** The action's outputs. */
const OUTPUTS = [
    { name: 'verdict', description: '`safe`, `unsafe` or `unproven`. Not set if the run ended without a verdict.' },
    { name: 'report', description: 'Path of the JSON report.' },
    { name: 'sarif', description: 'Path of the SARIF file, for `github/codeql-action/upload-sarif`.' },
    { name: 'page', description: 'Path of the report as one HTML page, for `actions/upload-artifact`.' },
    { name: 'changed', description: 'How many buckets the plan changes, or have drifted.' },
    { name: 'applied', description: 'How many buckets were written.' },
    { name: 'unproven', description: 'How many policies have no verdict.' },
    { name: 'comment-url', description: 'Address of the comment, if there is one.' },
    { name: 'comment-body', description: 'The text of the comment, posted or not, to use in other steps.' },
    {
        name: 'fingerprint',
        description: 'Fingerprints of the plans, as JSON by bucket. Empty if too long for an output; the JSON report has them.',
    },
    { name: 'previous-policies', description: 'Folder with the replaced policies, if any were replaced.' },
    { name: 'rules-changed', description: '`true` if the pull request changes the rules that judge it.' },
];
//# sourceMappingURL=output-table.js.map
// EXTERNAL MODULE: ./lib/src/action/runner-commands.js + 5 modules
var runner_commands = __webpack_require__(90003);
;// CONCATENATED MODULE: ./lib/src/action/audit.js






















/**
 * `mode: audit`: the same as on the command line, into the log, the job summary and a JSON file. Asks of the event what
 * a plan asks. Throws UsageError where it holds no credentials.
 */
async function auditRun(environment, inputs, { trust }) {
    if (trust === 'read-only' && inputs.snapshot === undefined) {
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `mode: ${'audit'} needs credentials, which this event does not get; name a snapshot in ${'account'}.`);
    }
    const folder = (0,artifacts/* artifactFolder */.TS)(environment);
    const root = (0,facts/* runRoot */.cS)(environment, inputs);
    const settings = await settingsFrom(root, inputs);
    const files = await (0,disk_files/* policyFiles */.qR)({ root, outside: 'refused', ifNone: 'nothing' }).find(settings.policies);
    const progress = (message) => runner_commands/* info */.pq((0,workflow_log/* harmlessLog */.G)((0,plain/* plainText */.wh)(message)));
    const run = environment['GITHUB_RUN_ID'];
    const found = await audit({
        targets: await (0,host/* auditTargets */.cW)(settings, {
            folder: root,
            environment,
            progress,
            ...(0,present/* present */.E)({ run }),
        }),
        files: files.map(policy_file/* readPolicyFile */.BK),
        settings,
        progress,
    });
    return { found, untold: await leave(found, folder, environment) };
}
async function settingsFrom(root, inputs) {
    const { config, snapshot } = inputs;
    if (config !== undefined)
        (0,workspace/* fileWithin */.GK)(root, config, 'config');
    const said = { ...inputs, ...(snapshot === undefined ? {} : { snapshot: (0,workspace/* fileWithin */.GK)(root, snapshot, 'account') }) };
    return (0,settings/* settingsOf */.f5)({ mode: 'plan', said, config: await (0,disk_config/* loadConfig */.Z)(root, config, (0,clock/* today */.E)()), today: (0,clock/* today */.E)() });
}
/** The JSON first, for nothing that happens afterwards may cost it. Resolves with what could not be written. */
async function leave(found, folder, environment) {
    const report = (0,external_node_path_.join)(folder, 'audit.json');
    const unwritten = (0,artifacts/* leaveFile */.S5)(report, auditJson(found));
    runner_commands/* info */.pq((0,workflow_log/* harmlessLog */.G)(auditText(found, render_paint/* colours */.M8)));
    const said = { verdict: found.verdict, report };
    const outputs = (0,artifacts/* setOutputs */.n0)(Object.fromEntries(OUTPUTS.map(({ name }) => [name, said[name] ?? ''])));
    return [...unwritten, ...outputs, ...(await (0,artifacts/* summarize */.eh)(auditSummary(found), environment))];
}
//# sourceMappingURL=audit.js.map

/***/ })

};
;