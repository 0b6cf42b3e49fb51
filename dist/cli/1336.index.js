"use strict";
exports.id = 1336;
exports.ids = [1336];
exports.modules = {

/***/ 98114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o3: () => (/* binding */ bookFrom),
  fO: () => (/* binding */ bookWithFacts),
  X1: () => (/* binding */ evidenceOf),
  cu: () => (/* binding */ identityOf),
  NN: () => (/* binding */ liveQuestion),
  ZI: () => (/* binding */ rolesFor),
  Ak: () => (/* binding */ surveyAll)
});

// EXTERNAL MODULE: ./lib/src/core/account/roles.js + 4 modules
var account_roles = __webpack_require__(31807);
// EXTERNAL MODULE: ./lib/src/core/pattern/classes.js + 1 modules
var classes = __webpack_require__(32640);
// EXTERNAL MODULE: ./lib/src/core/plan/reach.js
var reach = __webpack_require__(45049);
// EXTERNAL MODULE: ./lib/src/core/policy-file.js
var policy_file = __webpack_require__(22959);
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(89783);
// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __webpack_require__(12925);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
;// CONCATENATED MODULE: ./lib/src/app/organization.js


/**
 * The organization that the settings name or the account answers; asked only where something depends on it, or where
 * the settings' word can be held against it. Throws PortError where the two contradict each other.
 */
async function organizationFor({ account }, texts, { organization: said }) {
    if (said === undefined && !isAskedAbout(texts))
        return { note: [] };
    const { answered, note } = await ask(account);
    if (said === undefined || answered === said)
        return answered === undefined ? { note } : { organization: answered, note };
    if (answered === undefined)
        return { organization: said, note };
    throw contradiction(said, answered);
}
async function ask(account) {
    try {
        const answered = await account.organization?.();
        return answered === undefined ? { note: [] } : { answered, note: [] };
    }
    catch (error) {
        return { note: [(0,errors/* portProblem */.BI)(error).message] };
    }
}
function contradiction(said, answered) {
    const truth = answered === null ? (0,prose/* say */.cv) `to no organization` : (0,prose/* say */.cv) `to ${answered}`;
    return new errors/* PortError */.U7({
        message: (0,prose/* say */.cv) `The configuration says that the account belongs to the organization ${said}, and it belongs ${truth}.`,
        remedy: (0,prose/* say */.cv) `Correct ${'organization'}, or use credentials of an account in it.`,
    });
}
const ORGANIZATION = /aws:(principal|resource|source)org(id|paths)/i;
/** The policies that stand. */
function standingFiles({ live }) {
    return live.flatMap(policy => (policy.kind === 'present' ? [policy.file] : []));
}
function isAskedAbout({ files, live, roles }) {
    return ([...files, ...standingFiles({ live })].some(({ source }) => ORGANIZATION.test(source.text)) ||
        roles.some(({ AssumeRolePolicyDocument: trust }) => ORGANIZATION.test(JSON.stringify(trust) ?? '')));
}
//# sourceMappingURL=organization.js.map
// EXTERNAL MODULE: ./lib/src/app/replicas.js
var replicas = __webpack_require__(5233);
// EXTERNAL MODULE: ./lib/src/core/claims/question.js
var question = __webpack_require__(44786);
;// CONCATENATED MODULE: ./lib/src/app/role-tags.js



const TAG = /aws:principaltag\//i;
/**
 * The roles with the tags of those that the policies list; asked only where a policy asks for the tags of a principal,
 * and not of a role whose sessions may bring their own. A role of which nobody may tell comes without.
 */
async function withTags(account, texts) {
    const { roles, files } = texts;
    const asking = [...files, ...standingFiles(texts)];
    if (!asking.some(({ source }) => TAG.test(source.text)))
        return { roles, note: [] };
    const listed = new Set(asking.flatMap(({ lock }) => lock?.admitted ?? []).map(({ id }) => id));
    const tagged = [];
    const note = [];
    for (const role of roles) {
        const isAsked = listed.has(role.RoleId) && role.Tags === undefined && !(0,question/* mayBringTags */.Lu)(role);
        tagged.push(isAsked ? await tagsOf(account, role, note) : role);
    }
    return { roles: tagged, note };
}
async function tagsOf(account, role, note) {
    try {
        const Tags = await account.tags?.(role);
        return Tags === undefined ? role : { ...role, Tags };
    }
    catch (error) {
        note.push((0,errors/* portProblem */.BI)(error).message);
        return role;
    }
}
//# sourceMappingURL=role-tags.js.map
// EXTERNAL MODULE: ./lib/src/app/standing-policy.js
var standing_policy = __webpack_require__(12803);
;// CONCATENATED MODULE: ./lib/src/app/account-state.js











/**
 * Asks every account, each on its own: one that fails leaves the others their verdicts. Throws the PortError where
 * none could be asked, for then there is nothing to report.
 */
async function surveyAll(targets, settings) {
    const results = await Promise.all(targets.map(target => survey(target, settings).catch((error) => {
        if (error instanceof errors/* PortError */.U7)
            return { target, error };
        throw error;
    })));
    const [first] = results;
    if (first !== undefined && 'error' in first && results.every(result => 'error' in result))
        throw first.error;
    return results;
}
/** Asks the account everything that a plan needs, each thing once. Throws PortError where it cannot be asked at all. */
async function survey(wanted, settings) {
    const identity = await identityOf(wanted);
    const { account, policies } = wanted;
    const isAsked = wanted.files.some(({ source }) => source.origin?.inAccount !== undefined);
    const facts = isAsked ? { ...identity, roles: idsByName(await account.roles()) } : identity;
    const target = { ...wanted, files: wanted.files.map(file => inAccount(file, facts)) };
    const files = target.files.map(file => (0,policy_file/* knownPart */.Lb)(file) ?? file);
    const standing = (0,standing_policy/* standingPolicies */.h)(policies);
    const buckets = [...new Set(files.flatMap(({ bucket }) => bucket ?? []))];
    const [roles, instances, live, opinions] = await Promise.all([
        rolesFor(files, account),
        account.instances(),
        Promise.all(buckets.map(async (bucket) => [bucket, await standing.read(bucket)])),
        opinionsOf(target, settings),
    ]);
    const answers = { identity, roles, instances, live: live.map(([, each]) => each) };
    const known = { ...target, files };
    const { book, note } = await bookWithFacts(known, answers, settings);
    const evidence = await evidenceOf(known, book);
    const readers = await readersOf(target, identity, book, new Map(live));
    const notes = [
        ...notesOf(identity, instances, settings),
        ...note,
        ...unasked(target, settings),
        ...doubtsOf(evidence, book),
    ];
    return { target, identity, book, live: new Map(live), evidence, readers, opinions: new Map(opinions), notes };
}
/** The roles that a declared ARN or pattern names now, each by its id. */
function idsOf({ arn, ...entry }, roles) {
    return roles.filter(role => (0,classes/* matchesGlob */.kt)(arn, role.Arn)).map(({ RoleId }) => ({ ...entry, id: RoleId }));
}
/** Who is who, with the facts of the account that the policies ask about. Throws PortError where facts contradict. */
async function bookWithFacts(target, { live, ...answers }, settings) {
    const asked = { files: target.files, live, roles: answers.roles };
    const { organization, note } = await organizationFor(target, asked, settings);
    const tagged = await withTags(target.account, asked);
    const book = bookFrom({ ...answers, roles: tagged.roles, ...(0,present/* present */.E)({ organization }) }, settings, target);
    return { book, note: [...note, ...tagged.note] };
}
/** Who is who, by what an account answered and by what the settings say. */
function bookFrom({ identity, roles, instances, organization }, settings, { deployRole = settings.deployRole, planRole = settings.planRole, } = {}) {
    const listed = instances.kind === 'listed'
        ? { instances: instances.instances, instancesArePartial: instances.isPartial === true }
        : {};
    const facts = { ...identity, roles, ...listed, ...(0,present/* present */.E)({ organization }) };
    const declared = [...settings.declared, ...settings.declaredArns.flatMap(entry => idsOf(entry, roles))];
    return (0,account_roles/* roleBook */.aM)(facts, { ...settings, declared, ...(0,present/* present */.E)({ deployRole, planRole }) });
}
function idsByName(roles) {
    return new Map(roles.map(({ RoleName, RoleId }) => [RoleName, RoleId]));
}
/** A template may ask for the account, its partition and its roles, which are known only now. */
function inAccount(file, facts) {
    const source = file.source.origin?.inAccount?.(facts);
    return source === undefined ? file : (0,policy_file/* readPolicyFile */.BK)(source);
}
async function opinionsOf({ files, opinion }, { accessAnalyzer }) {
    if (!accessAnalyzer || opinion === undefined)
        return [];
    return Promise.all(files.map(async ({ source }) => [source, await opinion.judge(source)]));
}
/** Whether the admins on each bucket's list may change its policy as far as their own policies go. */
async function evidenceOf({ files, permissions }, book) {
    const evidence = new Map();
    if (permissions === undefined)
        return evidence;
    for (const { bucket, lock } of files) {
        const ids = new Set(lock?.admitted.map(({ id }) => id));
        const admins = book.admins.filter(({ RoleId }) => ids.has(RoleId));
        if (bucket === undefined || admins.length === 0)
            continue;
        evidence.set(bucket, await permissions.mayPutBucketPolicy(admins, bucket));
    }
    return evidence;
}
/** Who reads the buckets that others than those on a list may read, as far as that follows from what was read anyway. */
async function readersOf({ permissions, policies: { snapshot } }, { partition }, { facts }, live) {
    const readers = new Map();
    const owner = (0,account_roles/* ownerOf */.bf)(facts);
    for (const [bucket, standing] of live) {
        if (standing.kind === 'unreadable')
            continue;
        const file = standing.kind === 'present' && (0,policy_file/* isWhole */.wP)(standing.file) ? standing.file : undefined;
        if (file === undefined || (0,reach/* isReadByOthers */.$K)({ bucket, partition, owner }, file))
            readers.set(bucket, (await permissions?.readersOf(facts.roles, bucket)) ?? notLookedAt(snapshot));
    }
    return readers;
}
function notLookedAt(snapshot) {
    const because = snapshot === undefined
        ? 'the policies of the roles were not listed in this run.'
        : 'an account snapshot keeps no policies of roles.';
    return { kind: 'not-looked-at', because: (0,prose/* ours */.Od)(because) };
}
function doubtsOf(evidence, book) {
    const doubts = new Map();
    for (const [roleId, found] of [...evidence.values()].flatMap(roles => [...roles])) {
        if (found.kind === 'unknown')
            doubts.set(roleId, found.because);
    }
    return [...doubts].map(([roleId, because]) => {
        const name = book.roleById(roleId)?.RoleName ?? roleId;
        return (0,prose/* say */.cv) `Whether the admin role ${name} may change bucket policies is not known: ${because}`;
    });
}
function notesOf(identity, instances, settings) {
    const age = settings.snapshot === undefined ? [] : [ageOf(identity)];
    if (instances.kind === 'listed')
        return [...age, ...(instances.doubts ?? []), ...(0,replicas/* replicaNotes */.U)(instances.instances)];
    return [...age, (0,prose/* say */.cv) `Connect instances could not be listed: ${instances.because}`];
}
/** The inputs contradict each other only where both were given; a configuration's wish is told to have been in vain. */
function unasked({ opinion }, { accessAnalyzer }) {
    if (!accessAnalyzer || opinion !== undefined)
        return [];
    return [(0,prose/* say */.cv) `IAM Access Analyzer was not asked: there is none behind an account snapshot.`];
}
function ageOf({ takenAt }) {
    if (takenAt !== undefined)
        return (0,prose/* say */.cv) `Verified against an account snapshot of ${takenAt}, not against AWS.`;
    return (0,prose/* say */.cv) `Verified against an account snapshot that does not say when it was taken, not against AWS.`;
}
/** Which account this is; never another one than the configuration names. */
async function identityOf({ expected, account, policies }, question) {
    const identity = await account.identity(question);
    if (expected === undefined || identity.account === expected)
        return identity;
    throw otherAccount(identity.account, expected, policies);
}
function otherAccount(account, expected, { snapshot }) {
    const [which, what] = snapshot === undefined
        ? [(0,prose/* ours */.Od)('These are credentials of'), (0,prose/* ours */.Od)('Assume a role of that account')]
        : [(0,prose/* say */.cv) `The account snapshot ${snapshot} is one of`, (0,prose/* ours */.Od)('Name a snapshot of that account')];
    return new errors/* PortError */.U7({
        message: (0,prose/* say */.cv) `${which} account ${account}, and the policies are those of account ${expected}.`,
        remedy: (0,prose/* say */.cv) `${what}, or correct ${'accounts'} and ${'buckets'} in the configuration.`,
    });
}
/** IAM is eventually consistent: an id that no role has is looked for in a second, fresh listing. */
async function rolesFor(files, account) {
    const roles = await account.roles();
    const known = new Set(roles.map(({ RoleId }) => RoleId));
    const listed = files.flatMap(({ lock }) => lock?.admitted ?? []);
    const arns = new Set(roles.map(({ Arn }) => Arn));
    const missing = listed.some(({ kind, id }) => kind === 'role' && !known.has(id)) ||
        files.some(({ policy }) => policy?.statements.some(({ principal }) => principal.entries.some(namesUnknownRole(arns))));
    return missing ? account.roles({ fresh: true }) : roles;
}
/** Whether a principal is a role that no listing has yet: of another account, or made or deleted a moment ago. */
function namesUnknownRole(arns) {
    return ({ kind, value }) => kind === 'AWS' && /:iam::\d{12}:role\//.test(value.value) && !arns.has(value.value);
}
/** The live policy as the proof asks about it. */
function liveQuestion(bucket, live) {
    if (live === undefined || live.kind === 'absent')
        return { kind: 'absent' };
    if (live.kind === 'unreadable')
        return live;
    if (live.kind === 'no-bucket')
        return { kind: 'unreadable', because: (0,prose/* say */.cv) `the bucket ${bucket} does not exist.` };
    if ((0,policy_file/* isWhole */.wP)(live.file))
        return { kind: 'present', file: live.file };
    return { kind: 'unreadable', because: (0,prose/* say */.cv) `the policy on ${bucket} is unreadable.` };
}
//# sourceMappingURL=account-state.js.map

/***/ }),

/***/ 85975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ stillOurselves),
/* harmony export */   gs: () => (/* binding */ lockOut),
/* harmony export */   mf: () => (/* binding */ writerKeepsAccess)
/* harmony export */ });
/* harmony import */ var _core_account_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31807);
/* harmony import */ var _core_claims_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5144);
/* harmony import */ var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89783);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43381);
/* harmony import */ var _account_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98114);





/**
 * Whether the very identity that writes keeps the policy, under the new one and under the live one. The claim
 * `deployer-keeps-access` is about the deploy role where one is named, and whoever runs apply may be somebody else.
 * A snapshot that does not say who asks has nobody else than the deploy role.
 */
function writerKeepsAccess(written, settings) {
    const { facts, known, deployRoleNamed } = written.account.book;
    const claim = (0,_core_claims_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deployerClaim */ .D)(written);
    if (claim.kind !== 'holds' || !deployRoleNamed || facts.caller === undefined)
        return claim;
    const { adminRoles, declared, today } = settings;
    const book = (0,_core_account_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .roleBook */ .aM)(facts, { adminRoles, declared, today }, known.readings);
    return (0,_core_claims_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deployerClaim */ .D)({ ...written, account: { ...written.account, book } });
}
/** Why a denial of the writer ends everything, and who can still help. */
function lockOut(written, because, settings) {
    const { live } = written.account;
    if (!deniedAlready(written, live, settings)) {
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${because} It would lock out the deployer, who could not put the old policy back.`;
    }
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The live policy already denies you: ${because} A caller that it admits must change it first; see docs/recovery.md.`;
}
/** Asked of the live policy as if it were the new one. */
function deniedAlready(written, live, settings) {
    if (live.kind !== 'present')
        return false;
    const account = { ...written.account, live: { kind: 'absent' } };
    return writerKeepsAccess({ ...written, file: live.file, account }, settings).kind === 'fails';
}
/** Asks again who we are, and rejects unless it is whom everything was proved about. */
async function stillOurselves(target, { identity: known }) {
    const now = await (0,_account_state_js__WEBPACK_IMPORTED_MODULE_3__/* .identityOf */ .cu)(target, { fresh: true });
    if (now.account === known.account && now.caller?.UserId === known.caller?.UserId)
        return;
    throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PortError */ .U7({
        message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The credentials changed while the run lasted: they were those of ${nameOf(known)}, and now are those of ${nameOf(now)}.`,
        remedy: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('Run again; nothing else should change the credentials of this process.'),
    });
}
function nameOf({ account, caller }) {
    return caller === undefined ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `account ${account}` : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${caller.Arn} (${caller.UserId})`;
}
//# sourceMappingURL=guard.js.map

/***/ }),

/***/ 5233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ regionsOf),
/* harmony export */   U: () => (/* binding */ replicaNotes)
/* harmony export */ });
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43381);

/**
 * The instances of which another Region has a replica that was not found: a replica has the same id, and a bucket of
 * its own. Source: Amazon Connect Administrator Guide, "Create a replica of your existing Connect instance".
 */
function replicaNotes(instances) {
    const found = new Set(instances.map(place));
    const told = new Map();
    for (const instance of instances) {
        const missing = regionsOf(instance).filter(Region => !found.has(place({ ...instance, Region })));
        if (missing.length > 0)
            told.set(`${instance.Id} ${missing.join(' ')}`, noteOf(instance, missing));
    }
    return [...told.values()];
}
/** The Regions that hold an instance of this id, where they are known. */
function regionsOf({ ReplicationConfiguration }) {
    const summaries = ReplicationConfiguration?.ReplicationStatusSummaryList ?? [];
    return [...new Set(summaries.flatMap(({ Region }) => Region ?? []))].sort();
}
function place({ Id, Region = '' }) {
    return `${Region} ${Id}`;
}
function noteOf({ Id, InstanceAlias = Id }, missing) {
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The Connect instance ${InstanceAlias} is replicated to ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(missing)}, and nothing of its replica was read: the buckets that it stores in there were not looked at. Name every Region of it under ${'regions'} or with ${'--region'}.`;
}
//# sourceMappingURL=replicas.js.map

/***/ }),

/***/ 12803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ standingPolicies)
/* harmony export */ });
/* harmony import */ var _core_policy_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22959);
/* harmony import */ var _core_text_present_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12925);
/* harmony import */ var _core_text_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2361);



/** The same bucket policies with their texts read: each text once, and none that is `known`. */
function standingPolicies(policies, known = []) {
    const { eventuallyConsistent, snapshot } = policies;
    const byText = new Map(known.map(file => [file.source.text, file]));
    const fileOf = (bucket, text) => {
        const file = byText.get(text) ?? (0,_core_policy_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicyFile */ .BK)((0,_core_text_source_js__WEBPACK_IMPORTED_MODULE_1__/* .sourceFromText */ .JF)(`live policy of ${bucket}`, text));
        byText.set(text, file);
        return file;
    };
    return {
        eventuallyConsistent,
        read: async (bucket) => {
            const live = await policies.read(bucket);
            return live.kind === 'present' ? { ...live, file: fileOf(bucket, live.text) } : live;
        },
        write: (bucket, text) => policies.write(bucket, text),
        remove: bucket => policies.remove(bucket),
        ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ snapshot }),
    };
}
//# sourceMappingURL=standing-policy.js.map

/***/ }),

/***/ 50620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ shares),
/* harmony export */   RQ: () => (/* binding */ shareOfKept),
/* harmony export */   qi: () => (/* binding */ sharesBy)
/* harmony export */ });
/* harmony import */ var _core_text_present_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12925);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43381);
/* harmony import */ var _core_text_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69941);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var _write_kept_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51624);





/**
 * Which files go to which account. Without `accounts` in the configuration all go to the one at hand. With them every
 * bucket needs an account, for a policy is never written by guess; a snapshot stands in for one of them. `drift` of the
 * whole repository also asks the accounts that no file is for. Throws UsageError.
 */
function shares(files, settings) {
    const buckets = new Map(files.map(file => [file, file.bucket]));
    for (const file of files)
        refuseWrongFile(file, settings);
    const own = byAccount(buckets, settings);
    return settings.mode === 'drift' && settings.wholeRepository ? [...own, ...accountsLeft(own, settings)] : own;
}
/**
 * As {@link shares}, but by the credentials of the base branch: an account that only the pull request names is not
 * asked. What would be refused after the merge is refused now. Throws UsageError.
 */
function sharesBy(by, files, settings) {
    if (settings.snapshot !== undefined)
        return { asked: shares(files, settings), later: [] };
    if (by.accounts !== settings.accounts)
        shares(files, settings);
    const known = new Set(by.accounts.map(({ id }) => id));
    const isKnown = ({ bucket }) => {
        const account = accountOf(bucket, settings) ?? accountOf(bucket, by);
        return account === undefined ? known.size === 0 : known.has(account);
    };
    const buckets = new Map([...by.buckets, ...[...settings.buckets].filter(([, { account }]) => account !== undefined)]);
    const asked = shares(files.filter(isKnown), { ...settings, ...by, buckets });
    return { asked, later: files.filter(file => !isKnown(file)) };
}
function accountOf(bucket, { accounts, buckets }) {
    return bucket === undefined ? accounts[0]?.id : buckets.get(bucket)?.account;
}
/**
 * Accounts of which no file is left: their buckets may be unlocked now, which `drift` is to find. A snapshot is of one
 * account, whichever that is.
 */
function accountsLeft(own, { accounts, snapshot }) {
    if (snapshot !== undefined)
        return own.length === 0 ? [{ files: [] }] : [];
    const asked = new Set(own.map(({ expected }) => expected));
    return accounts.filter(({ id }) => !asked.has(id)).map(account => ({ files: [], account, expected: account.id }));
}
/** The account that a kept policy goes back to, by its own bucket or by its file's name. Throws UsageError. */
function shareOfKept(file, settings) {
    return byAccount(new Map([[file, file.bucket ?? (0,_write_kept_js__WEBPACK_IMPORTED_MODULE_2__/* .bucketOfKept */ .gk)(file.source.path)]]), settings);
}
function byAccount(files, settings) {
    const { accounts } = settings;
    if (accounts.length === 0)
        return [{ files: [...files.keys()] }];
    const groups = new Map();
    for (const [file, bucket] of files) {
        const id = accountOf(bucket, settings);
        if (id === undefined) {
            throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The configuration does not say in which account the bucket ${bucket ?? ''} of ${file.source.path} lies.`, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Add it under ${'buckets'}.`);
        }
        groups.set(id, [...(groups.get(id) ?? []), file]);
    }
    return [...groups].map(([id, own]) => {
        const account = accounts.find(known => known.id === id);
        return { files: own, expected: id, ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_4__/* .present */ .E)({ account }), ...(0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .rolesIn */ .t4)(settings, account) };
    });
}
function refuseWrongFile({ source, bucket }, { buckets }) {
    const named = bucket === undefined ? undefined : buckets.get(bucket)?.file;
    if (bucket === undefined || named === undefined || named === source.path)
        return;
    throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The configuration says that the policy of bucket ${bucket} is in ${named}, but ${source.path} is one for it too.`, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Correct ${'buckets'}, or the bucket in the file.`);
}
//# sourceMappingURL=targets.js.map

/***/ }),

/***/ 51624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jb: () => (/* binding */ nearestNameOf),
/* harmony export */   QQ: () => (/* binding */ keptName),
/* harmony export */   gk: () => (/* binding */ bucketOfKept)
/* harmony export */ });
/**
 * The name of the file in which a replaced policy is kept: bucket and moment (UTC), so that a restore knows the bucket
 * even where the policy itself names none. `as`: the nearest policy that can be put in its place.
 */
function keptName(bucket, moment, as) {
    return `${bucket}-${moment.toISOString().replace(/[:.]/g, '-')}${as === undefined ? '' : `.${as}`}.json`;
}
const KEPT = /(?:^|[/\\])([^/\\]+)-\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z(?:\.nearest)?(?:-\d+)?\.json$/;
/** The name under which the nearest policy was kept beside a kept file; `undefined` for any other path. */
function nearestNameOf(path) {
    const name = KEPT.test(path) ? (path.split(/[/\\]/).at(-1) ?? '') : '';
    return /Z(?:-\d+)?\.json$/.test(name) ? name.replace(/(-\d+)?\.json$/, '.nearest$1.json') : undefined;
}
/** The bucket in a path whose name {@link keptName} made; `undefined` for any other. */
function bucketOfKept(path) {
    return KEPT.exec(path)?.[1];
}
//# sourceMappingURL=kept.js.map

/***/ }),

/***/ 45049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $K: () => (/* binding */ isReadByOthers),
/* harmony export */   B$: () => (/* binding */ ACCESS_KINDS),
/* harmony export */   BZ: () => (/* binding */ gained),
/* harmony export */   D4: () => (/* binding */ beforeAndAfter),
/* harmony export */   Qb: () => (/* binding */ EVERYONE_ELSE),
/* harmony export */   Qo: () => (/* binding */ NEEDS),
/* harmony export */   TN: () => (/* binding */ keyOf),
/* harmony export */   xw: () => (/* binding */ reachOf)
/* harmony export */ });
/* harmony import */ var _access_caller_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78936);

/** The kinds of access that a plan tells apart, each with the action that stands for it. */
const NEEDS = {
    read: { action: 's3:GetObject', on: 'object' },
    write: { action: 's3:PutObject', on: 'object' },
    delete: { action: 's3:DeleteObject', on: 'object' },
    list: { action: 's3:ListBucket', on: 'bucket' },
    'change-policy': { action: 's3:PutBucketPolicy', on: 'bucket' },
};
const ACCESS_KINDS = Object.keys(NEEDS);
/** Everybody who is on no list, in lists of who gains and who loses. */
const EVERYONE_ELSE = { id: '*', kind: 'other', name: 'everyone else' };
/** As {@link EVERYONE_ELSE}, where it is not just anybody who gets in. */
const SOMEBODY_ELSE = { id: '*', kind: 'other', name: 'someone who is not on the list' };
/** What a policy does not keep from the ids, and from everybody else. Access of which nobody knows counts as kept. */
function reachOf(scope, file, ids, resolve) {
    const listed = { ...scope, admitted: ids };
    const reach = new Map();
    const access = file === undefined ? undefined : accessOf(file, listed, id => callerIn(id, resolve(id)));
    for (const id of ids)
        reach.set(keyOf(id), { access: new Set(access?.get(id) ?? ACCESS_KINDS), who: resolve(id) });
    return reach.set('*', file === undefined ? { access: new Set(ACCESS_KINDS), who: EVERYONE_ELSE } : others(file, listed));
}
/** Whether somebody who is on no list of the policy may read objects by it. */
function isReadByOthers(scope, file) {
    return file.proof().sealed({ ...scope, admitted: file.lock?.admitted ?? [] }, NEEDS.read).kind !== 'holds';
}
/** Who gets what by the second policy that the first did not give. */
function gained(before, after) {
    return [...after].flatMap(([key, { access, who }]) => {
        const known = before.get(key)?.access ?? new Set();
        const more = [...access].filter(kind => !known.has(kind));
        if (more.length === 0)
            return [];
        return [more.length === ACCESS_KINDS.length ? who : { ...who, access: more }];
    });
}
/** Both reaches side by side. */
function beforeAndAfter(before, after) {
    return [...after].map(([key, { access, who }]) => ({
        who: access.size > 0 ? who : (before.get(key)?.who ?? who),
        before: [...(before.get(key)?.access ?? [])],
        after: [...access],
    }));
}
/** The name of an id in a plan: a pinned session is another than the role's others. */
function keyOf(id) {
    return id.kind === 'role' && id.session !== '*' ? `${id.id}:${id.session.name}` : id.id;
}
/** With the ARN that the account knows a role by. */
function callerIn(id, { arn }) {
    return id.kind === 'role' && arn !== undefined ? { ...id, roleArn: arn } : (0,_access_caller_js__WEBPACK_IMPORTED_MODULE_0__/* .callerOf */ .$)(id);
}
/** The access of each id that is listed. */
function accessOf(file, scope, known) {
    const proof = file.proof();
    return new Map(proof.classes(scope.admitted, known, scope.owner).flatMap(alike => {
        const caller = known(alike[0]);
        const keeps = (needs) => proof.keepsAccess(scope, caller, needs).kind !== 'fails';
        const kinds = keeps(Object.values(NEEDS)) ? ACCESS_KINDS : ACCESS_KINDS.filter(kind => keeps([NEEDS[kind]]));
        return alike.map(id => [id, kinds]);
    }));
}
/** Services are told by what allows them, as nothing else lets them in. */
function others(file, listed) {
    const scope = { ...listed, awsServices: true };
    const all = file.proof().sealed(scope);
    if (all.kind === 'holds')
        return { access: new Set(), who: EVERYONE_ELSE };
    const open = ACCESS_KINDS.flatMap(kind => {
        const verdict = file.proof().sealed(scope, NEEDS[kind]);
        return verdict.kind === 'holds' ? [] : [{ kind, anybody: isOpenToAnybody(verdict) }];
    });
    const who = open.every(({ anybody }) => anybody) ? EVERYONE_ELSE : SOMEBODY_ELSE;
    return { access: new Set(open.map(({ kind }) => kind)), who };
}
function isOpenToAnybody(verdict) {
    return verdict.kind === 'fails' && verdict.witness?.caller.kind === 'anonymous';
}
//# sourceMappingURL=reach.js.map

/***/ }),

/***/ 54193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ tell),
/* harmony export */   r: () => (/* binding */ untold)
/* harmony export */ });
function tell(value) {
    return { kind: 'told', value };
}
function untold(because) {
    return { kind: 'untold', because };
}
//# sourceMappingURL=told.js.map

/***/ }),

/***/ 61336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e4: () => (/* binding */ accountPorts),
  cW: () => (/* binding */ auditTargets),
  aY: () => (/* binding */ finishingOnSignals),
  Ob: () => (/* binding */ liveAccount),
  Op: () => (/* binding */ lockedAccount),
  nQ: () => (/* binding */ logsAt),
  ax: () => (/* binding */ lookForLogs),
  xr: () => (/* binding */ peopleOf),
  mi: () => (/* binding */ replacing),
  eF: () => (/* binding */ run),
  QR: () => (/* binding */ targetsOf)
});

// EXTERNAL MODULE: ./lib/src/adapters/disk/clock.js + 1 modules
var clock = __webpack_require__(62425);
;// CONCATENATED MODULE: ./lib/src/adapters/disk/signals.js
/** SIGHUP comes where a terminal is closed, or the connection to it is lost. */
const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/** What the run of each source does at a signal: the latest run, and one listener each however many there were. */
const heardBy = new WeakMap();
/**
 * From now on SIGINT, SIGTERM and SIGHUP ask the run to stop instead of ending it; tells whether one came in. `told` is
 * called at the first, for the user to know that it was heard. A GitHub runner sends SIGINT, SIGTERM 7.5 s later and
 * SIGKILL 2.5 s after that: GitHub Docs, "Workflow cancellation reference".
 */
function stopOnSignals(told, source = process) {
    let asked = false;
    const isHeard = heardBy.has(source);
    heardBy.set(source, () => {
        if (!asked)
            told();
        asked = true;
    });
    if (!isHeard) {
        for (const signal of STOPPING)
            source.on(signal, () => heardBy.get(source)?.());
    }
    return () => asked;
}
//# sourceMappingURL=signals.js.map
// EXTERNAL MODULE: ./lib/src/app/check.js + 2 modules
var check = __webpack_require__(29281);
// EXTERNAL MODULE: ./lib/src/app/guard.js
var guard = __webpack_require__(85975);
// EXTERNAL MODULE: ./lib/src/app/progress.js
var progress = __webpack_require__(93043);
// EXTERNAL MODULE: ./lib/src/app/targets.js
var targets = __webpack_require__(50620);
// EXTERNAL MODULE: ./lib/src/core/policy-file.js
var policy_file = __webpack_require__(22959);
// EXTERNAL MODULE: ./lib/src/core/recovery/told.js
var told = __webpack_require__(54193);
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(89783);
// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __webpack_require__(12925);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(69941);
// EXTERNAL MODULE: ./lib/src/report/version.js
var version = __webpack_require__(98517);
// EXTERNAL MODULE: ./lib/src/settings/settings.js
var settings_settings = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/src/host.js














/** A run that takes longer than this is ended, with what it found until then. */
const DEADLINE_MILLISECONDS = 30 * 60_000;
/** No bucket is begun later than this, so that the one in hand can be finished. */
const LAST_BEGINNING_MILLISECONDS = DEADLINE_MILLISECONDS - 5 * 60_000;
/** Chooses the adapters that the settings ask for and runs the use case; what `check` can do without is loaded late. */
async function run(settings, door) {
    if (settings.mode === 'apply' && settings.restore !== undefined)
        return putBack(settings.restore, settings, door);
    const sources = await door.files.find(settings.policies, settings.parameters, settings.retired.length > 0);
    if (settings.mode === 'check')
        return (0,check/* check */.z6)(oneByOne(sources), settings);
    if (settings.mode === 'plan')
        await lookForLogs(settings.events, door);
    const files = sources.map(policy_file/* readPolicyFile */.BK);
    const { asked, later } = sharedOut(files, settings, door);
    const targets = (0,progress/* tellingReads */.X)(await targetsIn(asked, settings, door), door.progress);
    const { plan, withLater } = await Promise.all(/* import() */[__webpack_require__.e(5108), __webpack_require__.e(1416)]).then(__webpack_require__.bind(__webpack_require__, 21416));
    if (settings.mode === 'plan')
        return withLater(await plan(targets, settings, await past(settings, door)), later, settings);
    if (settings.mode === 'drift') {
        return withLater(await (await Promise.all(/* import() */[__webpack_require__.e(5108), __webpack_require__.e(1416), __webpack_require__.e(2537)]).then(__webpack_require__.bind(__webpack_require__, 2537))).drift(targets, settings), later, settings);
    }
    const { apply } = await Promise.all(/* import() */[__webpack_require__.e(5108), __webpack_require__.e(1416), __webpack_require__.e(1614), __webpack_require__.e(5742)]).then(__webpack_require__.bind(__webpack_require__, 25742));
    return apply(targets, settings, {
        ...(await replacing(door)),
        stopRequested: finishingOnSignals(door),
        deadline: new Date(clock/* systemClock */.m.now().getTime() + LAST_BEGINNING_MILLISECONDS),
        ...(0,present/* present */.E)({ gate: door.gate }),
    });
}
function* oneByOne(sources) {
    for (const source of sources)
        yield (0,policy_file/* readPolicyFile */.BK)(source);
}
/** Without a file there is nothing to ask an account but by `drift`, which looks for buckets that have none. */
function sharedOut(files, settings, { credentials }) {
    const { asked, later } = credentials === undefined ? { asked: (0,targets/* shares */.Be)(files, settings), later: [] } : (0,targets/* sharesBy */.qi)(credentials, files, settings);
    return { asked: settings.mode === 'drift' ? asked : asked.filter(share => share.files.length > 0), later };
}
/** The logs are read once, and only where some are named. */
async function past({ events }, door) {
    if (events.length === 0)
        return undefined;
    const { replayNotes } = await Promise.all(/* import() */[__webpack_require__.e(501), __webpack_require__.e(4255)]).then(__webpack_require__.bind(__webpack_require__, 44255));
    return reviewed => replayNotes(reviewed, logsAt(events, door), door.progress);
}
async function putBack(kept, settings, door) {
    const [source, ...others] = await door.files.find([kept]);
    (0,errors/* invariant */.V1)(source !== undefined, 'what matches nothing is refused');
    if (others.length > 0) {
        const several = (0,prose/* say */.cv) `${'--restore'} puts one kept policy back, and ${kept} names ${others.length + 1}.`;
        throw (0,usage/* usageError */.W)(several, (0,prose/* ours */.Od)('Name the file of one.'));
    }
    const file = (0,policy_file/* readPolicyFile */.BK)(source);
    const [target] = await targetsIn((0,targets/* shareOfKept */.RQ)(file, settings), settings, door);
    (0,errors/* invariant */.V1)(target !== undefined, 'one file goes to one account');
    const stopRequested = finishingOnSignals(door);
    const { restore } = await Promise.all(/* import() */[__webpack_require__.e(5108), __webpack_require__.e(1416), __webpack_require__.e(1614), __webpack_require__.e(5720)]).then(__webpack_require__.bind(__webpack_require__, 25720));
    return restore(file, target, settings, { ...(await replacing(door)), stopRequested });
}
/** From now on SIGINT, SIGTERM and SIGHUP leave the bucket in hand its time, and the user knows that they were heard. */
function finishingOnSignals({ progress }) {
    return stopOnSignals(() => progress((0,prose/* ours */.Od)('Asked to stop: a bucket that is being written is finished first.')));
}
/** The files with the accounts that they are for. Throws UsageError. */
function targetsOf(files, settings, where) {
    return targetsIn((0,targets/* shares */.Be)(files, settings), settings, where);
}
function targetsIn(own, settings, where) {
    const { regions } = where.credentials ?? settings;
    return Promise.all(own.map(async ({ account, ...share }) => ({
        ...share,
        ...(await accountPorts({ ...settings, regions }, where, account)),
    })));
}
/** What a write needs beside the account. */
async function replacing({ previousFolder, progress, }) {
    const { previousPolicies } = await __webpack_require__.e(/* import() */ 8900).then(__webpack_require__.bind(__webpack_require__, 28900));
    return { previous: previousPolicies(previousFolder, clock/* systemClock */.m), clock: clock/* systemClock */.m, progress };
}
/** The ways into an account: a snapshot's, the live one's, or one that a role is assumed in. */
async function accountPorts(settings, surroundings, account) {
    if (settings.snapshot !== undefined) {
        const { snapshotAdapters } = await __webpack_require__.e(/* import() */ 1162).then(__webpack_require__.bind(__webpack_require__, 91162));
        return snapshotAdapters(settings.snapshot, surroundings.folder);
    }
    const { roleToAssume, externalId, regions = settings.regions } = account ?? {};
    const arn = settings.mode === 'apply' ? roleToAssume?.apply : roleToAssume?.plan;
    const assumed = arn === undefined ? undefined : { arn, ...(0,present/* present */.E)({ externalId }) };
    const where = { regions, ...(0,present/* present */.E)({ reads: settings.concurrency }) };
    return liveAccount({ ...where, ...(0,present/* present */.E)({ assumeRole: assumed }) }, surroundings);
}
/** The accounts that an audit asks: those of the configuration, or else the one at hand. */
async function auditTargets(settings, surroundings) {
    const { accounts, snapshot } = settings;
    if (snapshot === undefined && accounts.length > 0) {
        return Promise.all(accounts.map(async (account) => auditTarget(await accountPorts(settings, surroundings, account), settings, account)));
    }
    const ports = await accountPorts(settings, surroundings);
    if (accounts.length === 0)
        return [auditTarget(ports, settings, undefined)];
    const { account: id } = await ports.account.identity();
    return [
        auditTarget(ports, settings, accounts.find(account => account.id === id)),
    ];
}
function auditTarget(ports, settings, account) {
    return { files: [], ...(0,present/* present */.E)({ expected: account?.id }), ...(0,settings_settings/* rolesIn */.t4)(settings, account), ...ports };
}
/** The account of a locked bucket: entered with the credentials at hand where it is theirs, else in a session of its root. */
async function lockedAccount(settings, id, surroundings) {
    const own = await liveAccount({ regions: settings.regions }, surroundings);
    const identity = await own.account.identity();
    const account = id ?? identity.account;
    const stillSelf = () => (0,guard/* stillOurselves */.FP)(own, { identity });
    const people = await peopleOf(account, settings, surroundings, account === identity.account ? own : undefined);
    const { policies, probe } = own;
    if (account === identity.account) {
        const as = identity.caller?.UserId === account ? 'root-user' : 'caller';
        return { as, identity, policies, probe, people, stillOurselves: stillSelf };
    }
    const { rootSession } = await Promise.all(/* import() */[__webpack_require__.e(3558), __webpack_require__.e(9264)]).then(__webpack_require__.bind(__webpack_require__, 29264));
    const session = await rootSession(awsOptions({ regions: settings.regions }, surroundings), account);
    return { as: 'root-session', ...session, people, stillOurselves: stillSelf };
}
/** Who is in an account: a snapshot says, or its role that plans, or whoever runs this in it. */
async function peopleOf(account, settings, surroundings, own) {
    if (settings.snapshot !== undefined)
        return (0,told/* tell */.q)(await accountPorts(settings, surroundings));
    if (own !== undefined)
        return (0,told/* tell */.q)(own);
    const configured = settings.accounts.find(({ id }) => id === account);
    if (configured !== undefined)
        return (0,told/* tell */.q)(await accountPorts({ ...settings, mode: 'plan' }, surroundings, configured));
    return (0,told/* untold */.r)((0,prose/* say */.cv) `Who is in account ${account} is not known: name a snapshot of it with ${'--account'}, or its plan role under ${'accounts'}.`);
}
/** The live account, by the default credentials or by a role that they assume. */
async function liveAccount(where, surroundings) {
    const { awsAdapters } = await Promise.all(/* import() */[__webpack_require__.e(3558), __webpack_require__.e(1354)]).then(__webpack_require__.bind(__webpack_require__, 41354));
    return awsAdapters(awsOptions(where, surroundings));
}
/** Logs on the disk, and those below `s3://bucket/prefix`, which are read with the rights of the credentials at hand. */
async function* logsAt(paths, surroundings) {
    const { logFiles, oneLog } = await Promise.all(/* import() */[__webpack_require__.e(501), __webpack_require__.e(288)]).then(__webpack_require__.bind(__webpack_require__, 40288));
    for (const path of paths) {
        const place = logPlaceOf(path);
        if (place === undefined) {
            yield* logFiles(surroundings.folder, [path]);
            continue;
        }
        const { logObjects } = await Promise.all(/* import() */[__webpack_require__.e(3558), __webpack_require__.e(7262)]).then(__webpack_require__.bind(__webpack_require__, 57262));
        let found = false;
        for await (const { name, bytes } of logObjects(awsOptions({ regions: [] }, surroundings), place)) {
            found = true;
            yield* oneLog(name, bytes);
        }
        if (!found)
            throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `No log at ${path}.`);
    }
}
/** A path at which no log is, or an address that is none, is told before AWS is asked anything. Throws UsageError. */
async function lookForLogs(paths, { folder }) {
    if (paths.length === 0)
        return;
    const { logPathsAt } = await Promise.all(/* import() */[__webpack_require__.e(501), __webpack_require__.e(288)]).then(__webpack_require__.bind(__webpack_require__, 40288));
    for (const path of paths)
        if (logPlaceOf(path) === undefined)
            logPathsAt(folder, path);
}
/** `undefined` for a path on the disk. Throws UsageError for an address of S3 that names no bucket. */
function logPlaceOf(path) {
    if (!path.startsWith('s3://'))
        return undefined;
    const [, bucket = '', prefix = ''] = /^s3:\/\/([^/]+)\/?(.*)$/s.exec(path) ?? [];
    if (bucket !== '')
        return { bucket, prefix };
    throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${path} names no bucket.`, (0,prose/* say */.cv) `Write ${'s3://BUCKET/PREFIX'}.`);
}
function awsOptions(where, { environment, run: runId, progress }) {
    return {
        ...where,
        userAgent: { version: version.VERSION, ...(0,present/* present */.E)({ run: runId }) },
        progress: (message, passing) => progress((0,prose/* ours */.Od)(message), passing),
        deadline: AbortSignal.timeout(DEADLINE_MILLISECONDS),
        clock: clock/* systemClock */.m,
        environment,
    };
}
//# sourceMappingURL=host.js.map

/***/ })

};
;