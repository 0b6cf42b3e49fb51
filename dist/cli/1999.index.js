"use strict";
exports.id = 1999;
exports.ids = [1999];
exports.modules = {

/***/ 78936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ callerOf)
/* harmony export */ });
/** The calls that a listed id stands for: every session of a role, a user, an account's root. */
function callerOf(id) {
    if (id.kind === 'account')
        return { kind: 'root', userid: id.id, account: id.id };
    return id;
}
//# sourceMappingURL=caller.js.map

/***/ }),

/***/ 77641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ tellChanges),
/* harmony export */   i: () => (/* binding */ changesBetween)
/* harmony export */ });
/* harmony import */ var _lock_intent_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68862);
/* harmony import */ var _policy_describe_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10050);
/* harmony import */ var _policy_meaning_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11428);
/* harmony import */ var _policy_spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32529);
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43381);
/* harmony import */ var _dropped_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8784);






/**
 * What the desired policy has that the live one has not, and the other way round: ids of the lock one by one, every
 * other statement as a whole. Order, Sids, spelling and how statements are split are no change.
 */
function changesBetween(live, desired, arnOf) {
    const before = live === undefined ? NOTHING : partsOf(live);
    const after = partsOf(desired);
    const spelling = (0,_policy_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .commonSpelling */ .GH)((live ?? desired).policy, desired.policy, arnOf);
    const missing = (from, than, kind) => {
        const known = (0,_policy_meaning_js__WEBPACK_IMPORTED_MODULE_2__/* .grantsOf */ .Rr)(than.statements.map(({ shape }) => shape), spelling);
        const ids = [...from.ids].filter(id => !than.ids.has(id)).map(id => (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${id} on the lock's list`);
        const others = from.statements.filter(({ shape }) => !(0,_policy_meaning_js__WEBPACK_IMPORTED_MODULE_2__/* .include */ .Vz)(known, shape, spelling)).map(({ what }) => what);
        return [...ids, ...others].map(what => ({ kind, what }));
    };
    return [...missing(before, after, 'removed'), ...missing(after, before, 'added')];
}
/** Most differences that a sentence lists. */
const MOST_TOLD = 5;
/** The differences in words, the first of them: "removed A; added B and 3 more". */
function tellChanges(changes) {
    const told = changes.map(({ kind, what }) => (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(kind)} ${what}`);
    return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .firstFew */ .Dt)(told, MOST_TOLD, '; ');
}
const NOTHING = { ids: new Set(), statements: [] };
function partsOf(file) {
    const locks = lockStatements(file);
    const statements = file.policy.statements.map((statement) => {
        const isLock = locks.includes(statement);
        const name = isLock ? (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('the lock: ') : (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('');
        return { shape: isLock ? withoutList(statement) : statement, what: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${name}${(0,_policy_describe_js__WEBPACK_IMPORTED_MODULE_4__/* .describeStatement */ .Z)(statement)}` };
    });
    const listed = locks.flatMap(_lock_intent_js__WEBPACK_IMPORTED_MODULE_0__/* .userIdConditions */ .$1).flatMap(({ values }) => values);
    return { ids: new Set(listed.map(({ value }) => value)), statements };
}
/** Of several Denies with a list, those that seal the bucket together; the others are tiers, told as what they are. */
function lockStatements({ lock, proof, bucket, partition }) {
    const { statements: listing = [], admitted = [] } = lock ?? {};
    if (listing.length < 2 || bucket === undefined || partition === undefined)
        return listing;
    const sealing = (0,_dropped_js__WEBPACK_IMPORTED_MODULE_5__/* .sealingSet */ .MJ)({ bucket, partition, owner: {}, admitted, awsServices: true }, proof());
    return sealing.length === 0 ? listing : listing.filter(statement => sealing.includes(statement));
}
function withoutList(statement) {
    return {
        ...statement,
        conditions: statement.conditions.map(condition => condition.key.value.toLowerCase() === 'aws:userid' ? { ...condition, values: [] } : condition),
    };
}
//# sourceMappingURL=compare.js.map

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

/***/ 51999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B$: () => (/* reexport */ reach/* ACCESS_KINDS */.B$),
  Qb: () => (/* reexport */ reach/* EVERYONE_ELSE */.Qb),
  nL: () => (/* binding */ gainedByRemoving),
  bJ: () => (/* binding */ planFor)
});

// UNUSED EXPORTS: livePrint

// EXTERNAL MODULE: ./lib/src/core/policy/describe.js
var describe = __webpack_require__(10050);
// EXTERNAL MODULE: ./lib/src/core/policy/meaning.js
var policy_meaning = __webpack_require__(11428);
// EXTERNAL MODULE: ./lib/src/core/policy/spelling.js
var policy_spelling = __webpack_require__(32529);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/core/plan/compare.js
var compare = __webpack_require__(77641);
// EXTERNAL MODULE: ./lib/src/core/plan/digest.js
var digest = __webpack_require__(9084);
// EXTERNAL MODULE: ./lib/src/core/plan/dropped.js
var dropped = __webpack_require__(8784);
// EXTERNAL MODULE: ./lib/src/core/policy/variables.js
var variables = __webpack_require__(82170);
;// CONCATENATED MODULE: ./lib/src/core/plan/in-part.js



/**
 * Whether somebody may gain or lose a part of what he can do: some actions, objects or conditions. Two policies are the
 * same to everybody only where they have the same Allows and each certainly denies all that the other denies.
 */
function changesInPart(scope, live, desired, arnOf) {
    const spelling = (0,policy_spelling/* commonSpelling */.GH)(live.policy, desired.policy, arnOf);
    const [before, after] = [live, desired].map(({ policy }) => {
        const statements = policy.statements.filter(({ effect }) => effect.value === 'Allow');
        return (0,policy_meaning/* meaningOf */.Pr)({ ...policy, statements }, spelling);
    });
    const admitted = [live, desired].flatMap(({ lock }) => lock?.admitted ?? []);
    const asked = { ...scope, admitted };
    return before !== after || !deniesAllOf(asked, live, desired) || !deniesAllOf(asked, desired, live);
}
/** Whether one policy certainly denies all that the other denies. */
function deniesAllOf(scope, one, { policy }) {
    const denies = policy.statements.filter(({ effect }) => effect.value === 'Deny');
    return denies.every(deny => (0,variables/* readsAlike */.GD)(deny, one.policy, policy) && one.proof().deniesAllOf(scope, deny));
}
//# sourceMappingURL=in-part.js.map
// EXTERNAL MODULE: ./lib/src/core/plan/reach.js
var reach = __webpack_require__(45049);
// EXTERNAL MODULE: ./lib/src/core/access/evaluate.js + 2 modules
var access_evaluate = __webpack_require__(20281);
// EXTERNAL MODULE: ./lib/src/core/access/service-allows.js + 1 modules
var service_allows = __webpack_require__(91548);
;// CONCATENATED MODULE: ./lib/src/core/plan/served.js



/**
 * The AWS services that a policy lets in as themselves, and what it lets them do. A service has no policy of its own,
 * so that nothing but an Allow of the bucket's policy lets it in.
 */
function servedBy(scope, file) {
    const served = new Map();
    if (file === undefined)
        return new Map();
    const evaluate = (0,access_evaluate/* evaluator */.Yc)(file.policy);
    const isLetIn = (request) => ['allowed', 'unknown'].includes(evaluate(request, scope.owner).decision);
    const isOurs = (account) => account === scope.owner.account;
    for (const allow of (0,service_allows/* allowsForServices */.sc)(file.policy, scope, scope.awsServices ?? false, isOurs).allows) {
        const name = nameOf(allow);
        const kinds = served.get(name) ?? new Set();
        const asked = reach/* ACCESS_KINDS */.B$.filter(kind => reach/* NEEDS */.Qo[kind].on === targetOf(allow));
        for (const kind of asked.filter(kind => asking(kind, allow).some(isLetIn)))
            kinds.add(kind);
        served.set(name, kinds);
    }
    return new Map([...served].map(([name, access]) => [name, { access, who: { id: name, kind: 'service' } }]));
}
/** The requests that the Allow is for, with another action on what they are about. */
function asking(kind, { wanted, sourced }) {
    return [wanted, sourced].map(request => ({ ...request, action: reach/* NEEDS */.Qo[kind].action }));
}
function targetOf({ wanted }) {
    return wanted.resource.includes('/') ? 'object' : 'bucket';
}
/** An Allow for everybody is asked about with one service for all, which it does not name. */
function nameOf({ service, named, statement }) {
    const names = statement.conditions.flatMap(({ values }) => values.map(({ value }) => value));
    return named !== undefined || names.includes(service) ? service : 'any AWS service';
}
/** Two reaches with the same services in both. */
function together(one, other) {
    return [withAll(one, other), withAll(other, one)];
}
function withAll(reach, other) {
    const missing = [...other].filter(([key]) => !reach.has(key));
    return new Map([...reach, ...missing.map(([key, { who }]) => [key, { access: new Set(), who }])]);
}
//# sourceMappingURL=served.js.map
;// CONCATENATED MODULE: ./lib/src/core/plan/plan.js











/** Plans one bucket. `live` is `undefined` where the bucket has no policy. */
function planFor(scope, live, desired, resolve, consents = []) {
    const arnOf = id => resolve({ kind: 'role', id, session: '*' }).arn;
    const spelling = (0,policy_spelling/* commonSpelling */.GH)((live ?? desired).policy, desired.policy, arnOf);
    const meaning = (file) => (spelling === undefined ? file.meaning() : (0,policy_meaning/* meaningOf */.Pr)(file.policy, spelling));
    const after = meaning(desired);
    const before = live && meaning(live);
    const ids = unique([...(live?.lock?.admitted ?? []), ...(desired.lock?.admitted ?? [])]);
    const served = together(servedBy(scope, live), servedBy(scope, desired));
    const now = new Map([...(0,reach/* reachOf */.xw)(scope, live, ids, resolve), ...served[0]]);
    const then = new Map([...(0,reach/* reachOf */.xw)(scope, desired, ids, resolve), ...served[1]]);
    const [gains, loses] = [(0,reach/* gained */.BZ)(now, then), (0,reach/* gained */.BZ)(then, now)];
    const isEven = gains.length + loses.length === 0;
    const inPart = isEven && live !== undefined && before !== after && changesInPart(scope, live, desired, arnOf);
    return {
        action: before === undefined ? 'create' : before === after ? 'none' : 'replace',
        gains,
        loses,
        ...(inPart ? { inPart } : {}),
        reach: (0,reach/* beforeAndAfter */.D4)(now, then),
        dropped: live === undefined ? [] : lostWithoutConsent(scope, live, desired, { arnOf, consents }),
        changes: (0,compare/* changesBetween */.i)(live, desired, arnOf),
        fingerprint: (0,digest/* digest */.b)(scope.bucket, before ?? 'absent', after),
        live: livePrint(scope.bucket, live),
    };
}
/** Who would get some kinds of access if the policy were taken from the bucket. */
function gainedByRemoving(scope, live, resolve) {
    const ids = unique(live.lock?.admitted ?? []);
    return (0,reach/* gained */.BZ)((0,reach/* reachOf */.xw)(scope, live, ids, resolve), (0,reach/* reachOf */.xw)(scope, undefined, ids, resolve));
}
/** What tells one live policy of a bucket from another; none is one too. */
function livePrint(bucket, live) {
    return (0,digest/* digest */.b)(bucket, live?.meaning() ?? 'absent');
}
/** With its digest, by which the configuration can agree to lose it. */
function lostWithoutConsent(scope, live, desired, { arnOf, consents }) {
    return (0,dropped/* droppedStatements */.$C)(scope, live, desired, arnOf)
        .filter(statement => !(0,dropped/* isConsented */.IF)(live, statement, consents))
        .map(statement => (0,prose/* say */.cv) `${(0,describe/* describeStatement */.Z)(statement)} (${(0,dropped/* digestOf */.ol)(live, statement)})`);
}
function unique(ids) {
    return [...new Map(ids.map(id => [(0,reach/* keyOf */.TN)(id), id])).values()];
}
//# sourceMappingURL=plan.js.map

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

/***/ 11428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   Rr: () => (/* binding */ grantsOf),
/* harmony export */   Vz: () => (/* binding */ include)
/* harmony export */ });
/* harmony import */ var _text_get_or_make_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79493);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82170);


const AS_WRITTEN = principal => principal;
/**
 * The meaning of a policy as text: two policies with the same meaning have the same text, whatever their order,
 * their scalars and lists, how their statements are split, the case of names that S3 reads without case, their Sids and
 * their Id. S3 returns policies re-ordered and collapsed, so meaning is all that can be compared. Only with policy
 * variables does `Version` change it.
 */
function meaningOf(policy, spelling = AS_WRITTEN) {
    const meaning = textOf(grantsOf(policy.statements, spelling));
    return (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .usesVariables */ .el)(policy) ? `${(0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(policy)}\n${meaning}` : meaning;
}
/** What the statements grant and deny together. */
function grantsOf(statements, spelling = AS_WRITTEN) {
    const grants = new Map();
    for (const statement of statements) {
        const under = (0,_text_get_or_make_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrMake */ .I)(grants, underOf(statement), () => new Map());
        const principals = principalsMeaning(statement.principal, spelling);
        for (const what of whatOf(statement)) {
            const whom = (0,_text_get_or_make_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrMake */ .I)(under, what, () => new Set());
            for (const principal of principals)
                whom.add(principal);
        }
    }
    return grants;
}
/** Whether the grants hold everything that the statement says. */
function include(grants, statement, spelling = AS_WRITTEN) {
    const under = grants.get(underOf(statement));
    const principals = principalsMeaning(statement.principal, spelling);
    return whatOf(statement).every(what => principals.every(principal => under?.get(what)?.has(principal) === true));
}
function textOf(grants) {
    const groups = [...grants].map(([under, whats]) => JSON.stringify([under, [...whats].map(([what, whom]) => JSON.stringify([what, [...whom].sort()])).sort()]));
    return groups.sort().join('\n');
}
/** An operator without keys may do something, too: what S3 makes of it, AWS does not document. */
function underOf({ effect, conditions, emptyOperators = [] }) {
    const empty = emptyOperators.map(({ value }) => JSON.stringify([value]));
    return JSON.stringify([effect.value, sortedSet([...conditions.map(conditionMeaning), ...empty])]);
}
/** A statement that stands for more combinations of action and resource is taken as a whole. */
const MOST_COMBINATIONS = 65_536;
function whatOf({ action, resource }) {
    const actions = matcherMeanings(action, foldAction);
    const resources = matcherMeanings(resource, pattern => pattern);
    if (actions.length * resources.length > MOST_COMBINATIONS)
        return [JSON.stringify([actions, resources])];
    return actions.flatMap(one => resources.map(other => JSON.stringify([one, other])));
}
/** S3 reads actions without case, and knows no others than its own, so `*` on a bucket is `s3:*`. */
function foldAction(action) {
    return action === '*' ? 's3:*' : action.toLowerCase();
}
/** Each pattern for itself; what `NotAction` and `NotResource` leave out is left out together. */
function matcherMeanings({ negated, patterns }, fold) {
    const folded = sortedSet(patterns.map(({ value }) => fold(value)));
    return negated ? [JSON.stringify(['not', ...folded])] : folded;
}
function principalsMeaning({ negated, entries }, spelling) {
    const meanings = sortedSet(entries.map(entry => spelling(principalMeaning(entry))));
    return negated ? [JSON.stringify(['not', ...meanings])] : meanings;
}
/** `"*"` is `{"AWS": "*"}`, and an account's id is its root ARN (IAM User Guide, "AWS JSON policy elements: Principal"). */
function principalMeaning({ kind, value }) {
    if (kind === '*')
        return 'AWS *';
    const root = kind === 'AWS' ? /^arn:[a-z0-9-]+:iam::(\d{12}):root$/.exec(value.value) : null;
    return `${kind} ${root?.[1] ?? value.value}`;
}
function conditionMeaning({ operator, key, values }) {
    return JSON.stringify([operator.value, key.value.toLowerCase(), sortedSet(values.map(({ value }) => value))]);
}
function sortedSet(items) {
    return [...new Set(items)].sort();
}
//# sourceMappingURL=meaning.js.map

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

/***/ })

};
;