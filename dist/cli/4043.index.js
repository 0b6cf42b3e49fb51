"use strict";
exports.id = 4043;
exports.ids = [4043];
exports.modules = {

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

/***/ 40120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ sarifText),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   NL: () => (/* binding */ urlSegment),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* unused harmony export fenced */
/* harmony import */ var _core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18686);

/**
 * How {@link Prose} is written in each medium. Quoted parts come from the author of a pull request, so nothing of
 * theirs may act: no markup, no mention, no escape sequence, no character that hides or reorders its neighbours.
 */
/**
 * GitHub markdown, for any place within a line, table cells included. Quoted words become code spans, the only place
 * where GitHub resolves no mention, link, issue reference or emoji; our own words are escaped, but for `code` between
 * backticks and links.
 */
function markdown(prose) {
    const pieces = prose.parts.map(part => (typeof part === 'string' ? ownMarkdown(part) : code(part.quoted)));
    return pieces.reduce(apart, '');
}
/** Two runs of backticks that touch would be read as one, and their spans would end elsewhere. */
function apart(before, piece) {
    return before.endsWith('`') && piece.startsWith('`') ? `${before} ${piece}` : before + piece;
}
/**
 * A code span of GitHub Flavored Markdown (sections 6.3 "Code spans" and 4.10 "Tables"). A pipe is shown as
 * `\u{7C}`: within a table there is no writing of `\|` that every parser reads alike.
 */
function code(text, limit = _core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTED_LIMIT */ .fn) {
    const shown = (0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), limit).replaceAll('|', '\\u{7C}');
    if (shown === '')
        return '`""`';
    const fence = '`'.repeat(longestRun(shown) + 1);
    const pad = /^[` ]|[` ]$/.test(shown) && shown.trim() !== '' ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** A fenced block; line breaks and tabs are kept, everything else as in {@link visible}. */
function codeBlock(text, language = '') {
    const lines = text.split(/\r\n|\r|\n/).map(line => line.split('\t').map(_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join('\t'));
    return fenced(language, lines.join('\n'));
}
/** A text between fences, as it is. */
function fenced(language, text) {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return [`${fence}${language}`, text, fence].join('\n');
}
/** How many backticks stand together at the most. */
function longestRun(text) {
    return [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0);
}
function ownMarkdown(text) {
    return (0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .split(/(`[^`]+`|https:\/\/[^\s`|<>]+)/)
        .map((part, index) => index % 2 === 1 ? part.replaceAll('|', '\\u{7C}') : part.replace(/[\\`*_[\]<>#~|$@]/g, '\\$&'))
        .join('');
}
/**
 * The link text of a SARIF message is `[text](target)` (SARIF 2.1.0, section 3.11.6), so brackets of others are
 * escaped as that section says.
 */
function sarifText(prose) {
    return (0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .write */ .M9)(prose, _core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK, text => `'${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)).replace(/[[\]\\]/g, '\\$&')}'`);
}
/** One segment of a URL's path, safe within `(…)` of a markdown link and within an HTML attribute. */
function urlSegment(text) {
    const wellFormed = text.replace(/\p{Cs}/gu, '\uFFFD');
    return encodeURIComponent(wellFormed).replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** A relative path as URL; `undefined` where it is not one plainly below its root. */
function urlPath(path) {
    const segments = path.split('/');
    return segments.some(segment => /^\.{0,2}$/.test(segment)) ? undefined : segments.map(urlSegment).join('/');
}
/**
 * A label within double quotes of a Mermaid diagram: everything but letters, digits and a few marks as Mermaid's own
 * entity codes. Source: Mermaid documentation, "Flowcharts, entity codes to escape characters".
 */
function mermaidLabel(text) {
    const shown = (0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), 80);
    return [...shown].map(character => (/[A-Za-z0-9 ._/-]/.test(character) ? character : entity(character))).join('');
}
function entity(character) {
    return `#${character.codePointAt(0) ?? 0xfffd};`;
}
//# sourceMappingURL=escape.js.map

/***/ }),

/***/ 4832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ person),
/* harmony export */   d: () => (/* binding */ kindWord)
/* harmony export */ });
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51999);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40120);


/** What an id is, in words that need no knowledge of IAM. */
const KINDS = {
    connect: 'Amazon Connect',
    admin: 'admin',
    deployer: 'deployer',
    planner: 'planner',
    external: 'declared as external',
    user: 'IAM user',
    root: "the account's root user",
    service: 'AWS service',
    other: 'some other role',
    unresolved: 'unknown',
};
function kindWord(kind) {
    return KINDS[kind];
}
/** "`Admin` (admin) `AROA…`": by name first, for nobody knows RoleIds by heart. */
function person({ id, kind, name }) {
    if (id === _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYONE_ELSE */ .Qb.id) {
        return name === _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYONE_ELSE */ .Qb.name ? '**everyone who is not on the list**' : '**someone who is not on the list**';
    }
    const what = kind === 'unresolved' ? '**an unknown identity**' : KINDS[kind];
    return name === undefined || name === '' ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(id)} (${what})` : `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)}** (${what}) ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(id)}`;
}
//# sourceMappingURL=people.js.map

/***/ }),

/***/ 90949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   qy: () => (/* binding */ html)
/* harmony export */ });
/* harmony import */ var _core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18686);

/** Writes HTML: the template's own text stands as it is, whatever is put into it is text unless it is {@link Markup}. */
function html(words, ...pieces) {
    return { html: words.map((word, index) => word + (index < pieces.length ? written(pieces[index]) : '')).join('') };
}
function written(content) {
    if (content === undefined)
        return '';
    if (typeof content === 'string' || typeof content === 'number')
        return escaped(String(content));
    return 'html' in content ? content.html : content.map(written).join('');
}
/**
 * For elements and for attributes in double quotes: what HTML would read as its own, and what could not be seen or
 * would reorder its neighbours. HTML Standard, "Escaping a string".
 */
function escaped(text) {
    return (0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text).replace(/[&<>"'`=]/g, mark => `&#${mark.charCodeAt(0)};`);
}
/** Quoted words as code, and our own between backticks. */
function prose(words) {
    return { html: (0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .write */ .M9)(words, own, text => quoted(text).html) };
}
/** A name of somebody else's, which nothing around it can be drawn into. */
function quoted(text) {
    return html `<code>${text.trim() === '' ? `"${text}"` : (0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(text)}</code>`;
}
function own(text) {
    return text
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 1 ? html `<code>${part}</code>`.html : escaped(part)))
        .join('');
}
//# sourceMappingURL=markup.js.map

/***/ }),

/***/ 65069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ moment)
/* harmony export */ });
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90949);

/** An ISO 8601 time, as people read it. */
function moment(iso) {
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy) `<time datetime="${iso}">${iso.replace('T', ' ').replace(/(:\d{2})(:\d{2}(\.\d+)?)?Z$/, '$1 UTC')}</time>`;
}
//# sourceMappingURL=moment.js.map

/***/ }),

/***/ 55580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Al: () => (/* binding */ page_document),
  Ix: () => (/* binding */ facts),
  RR: () => (/* binding */ listing),
  tp: () => (/* binding */ table),
  Xe: () => (/* binding */ verdictBox)
});

// EXTERNAL MODULE: ./lib/src/render/html/markup.js
var markup = __webpack_require__(90949);
;// CONCATENATED MODULE: ./lib/src/render/html/style.js
/** The one style sheet of our pages: light and dark, narrow and wide, on paper. Colours have a contrast of 4.5 or more. */
const STYLE = `
:root { color-scheme: light dark; --paper: #fff; --ink: #1b1f24; --soft: #57606a; --line: #d0d7de; --field: #f6f8fa;
  --good: #116329; --good-field: #dafbe1; --bad: #a40e26; --bad-field: #ffebe9; --doubt: #7d4e00; --doubt-field: #fff8c5;
  --link: #0550ae; --gone: #ffebe9; --new: #dafbe1 }
@media (prefers-color-scheme: dark) { :root { --paper: #0d1117; --ink: #e6edf3; --soft: #9ea7b3; --line: #30363d;
  --field: #161b22; --good: #56d364; --good-field: #12261e; --bad: #ff7b72; --bad-field: #3c1618; --doubt: #e3b341;
  --doubt-field: #2b2109; --link: #79c0ff; --gone: #3c1618; --new: #12261e } }
* { box-sizing: border-box }
html { scroll-padding-top: 1rem }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif;
  overflow-wrap: break-word }
body > * { max-width: 72rem; margin-inline: auto; padding-inline: 1rem }
a { color: var(--link) }
a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
.skip { position: absolute; left: -100rem }
.skip:focus { position: static; display: block; padding-block: .5rem }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 1.2rem 0 .4rem }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem }
h3 { font-size: 1rem; margin: 1.4rem 0 .4rem }
code, pre { font-family: ui-monospace, 'DejaVu Sans Mono', monospace; font-size: .875em }
code { unicode-bidi: isolate; overflow-wrap: anywhere; background: var(--field); border-radius: .25em; padding: .05em .25em }
dl.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .15rem 1rem; margin: .8rem 0 }
dl.facts dt { color: var(--soft) } dl.facts dd { margin: 0; overflow-wrap: anywhere }
.verdict { border: 1px solid; border-radius: .5rem; padding: .8rem 1rem; margin: 1rem 0 }
.safe, .holds, .spared { color: var(--good) } .unsafe, .fails, .denied { color: var(--bad) }
.unproven, .unknown, .warning { color: var(--doubt) } .not-asked, .soft { color: var(--soft) }
.verdict.safe { background: var(--good-field) } .verdict.unsafe { background: var(--bad-field) }
.verdict.unproven { background: var(--doubt-field) } .verdict p { margin: .3rem 0 0; color: var(--ink) }
.wide { overflow-x: auto; border: 1px solid var(--line); border-radius: .4rem }
table { border-collapse: collapse; width: 100%; font-size: .925rem }
caption { text-align: start; padding: .5rem .6rem; color: var(--soft) }
th, td { text-align: start; vertical-align: top; padding: .4rem .6rem; border-top: 1px solid var(--line) }
td code { overflow-wrap: break-word } td > span { white-space: nowrap } .long { min-width: 11rem } .long code { overflow-wrap: anywhere }
thead th { border-top: 0; background: var(--field) }
tbody th { font-weight: 600; overflow-wrap: anywhere; min-width: 9rem }
tbody th .soft, tbody th code { font-weight: 400 }
ul { padding-inline-start: 1.3rem } li { margin: .25rem 0 }
details { border: 1px solid var(--line); border-radius: .5rem; margin: .8rem 0; padding: 0 .9rem }
summary { cursor: pointer; padding: .6rem 0; font-weight: 600; overflow-wrap: anywhere }
details[open] > summary { border-bottom: 1px solid var(--line); margin-bottom: .6rem }
ol.claims, ul.claims { list-style: none; padding: 0 } .claims > li { margin: .6rem 0; padding-inline-start: 1.8rem; position: relative }
.claims .sign { position: absolute; inset-inline-start: 0; font-weight: 700 }
.claims p { margin: .1rem 0 }
ol.text { list-style: none; margin: 0; padding: .4rem 0; background: var(--field); border-radius: .4rem; counter-reset: none }
ol.text > li { margin: 0; padding-inline: .6rem; display: grid; grid-template-columns: 3.2rem minmax(0, 1fr) }
ol.text .no { color: var(--soft); user-select: none; font-size: .8rem }
pre { white-space: pre-wrap; overflow-wrap: anywhere } ol.text pre { margin: 0 }
ol.text mark { background: transparent; color: inherit; text-decoration: underline wavy var(--bad) 2px; text-underline-offset: .2em }
.finding { grid-column: 2; border-inline-start: 4px solid; padding: .3rem .7rem; margin: .3rem 0; background: var(--paper) }
.finding p { margin: .15rem 0; color: var(--ink) }
.finding.error { border-color: var(--bad) } .finding.warning { border-color: var(--doubt) } .finding.notice { border-color: var(--soft) }
ol.text li.gone { background: var(--gone) } ol.text li.new { background: var(--new) }
svg { display: block; min-width: 40rem; width: 100%; height: auto; font: 13px system-ui, sans-serif }
svg .box { fill: var(--field); stroke: var(--line) } svg .bucket { fill: var(--good-field); stroke: var(--good) }
svg .open { fill: var(--bad-field); stroke: var(--bad) } svg text { fill: var(--ink) } svg .small { fill: var(--soft); font-size: 11px }
svg .way { stroke: var(--soft); stroke-width: 1.5; fill: none } svg .stop { stroke: var(--soft); stroke-dasharray: 4 4; fill: none }
svg .cross { stroke: var(--bad); stroke-width: 2.5 } svg .leak { stroke: var(--bad); stroke-width: 2; fill: none }
figure { margin: 0 }
footer { color: var(--soft); border-top: 1px solid var(--line); margin-top: 2rem; padding-block: 1rem; font-size: .875rem }
@media (max-width: 34rem) { dl.facts { grid-template-columns: 1fr } dl.facts dd { margin-bottom: .4rem } h1 { font-size: 1.3rem }
  ol.text > li { grid-template-columns: 2.2rem minmax(0, 1fr); padding-inline: .3rem } details { padding: 0 .6rem } }
@media print { :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --line: #999; --field: #f4f4f4; --good: #0a4a1e;
  --good-field: #fff; --bad: #8a0a1e; --bad-field: #fff; --doubt: #5c3a00; --doubt-field: #fff; --link: #000; --gone: #eee; --new: #eee }
  body { font-size: 10pt } table { font-size: 9pt } td > span { white-space: normal } th, td { padding: .25rem .35rem } .skip, nav { display: none } .wide { overflow: visible; border: 0 } svg { min-width: 0 }
  details::details-content { content-visibility: visible; block-size: auto } details { break-inside: auto }
  li, tr, .finding, h2, h3, summary { break-inside: avoid } h2, h3, summary { break-after: avoid } }
`;
//# sourceMappingURL=style.js.map
;// CONCATENATED MODULE: ./lib/src/render/html/page.js


/** What the browser may do with the page: show it. Nothing is loaded, run or sent. */
const CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/** The whole document: one file that loads nothing and runs nothing. */
function page_document({ title, head, body, version }) {
    return `${(0,markup/* html */.qy) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ html: CONTENT_POLICY }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<a class="skip" href="#main">To the findings</a>
<header>${head}</header>
<main id="main">${body}</main>
<footer>Connect Bucket Lock ${version}. This page loads nothing, runs nothing and sends nothing.</footer>
</body>
</html>
`.html}`;
}
/** A list of terms with what is to be said of each; those without anything are left out. */
function facts(rows) {
    const known = rows.filter(([, value]) => value !== undefined);
    return (0,markup/* html */.qy) `<dl class="facts">${known.map(([term, value]) => (0,markup/* html */.qy) `<dt>${term}</dt><dd>${value}</dd>`)}</dl>`;
}
/** A heading with a list under it; neither where there is nothing to list. */
function listing(heading, items) {
    if (items.length === 0)
        return undefined;
    return (0,markup/* html */.qy) `<h2>${heading}</h2><ul>${items.map(item => (0,markup/* html */.qy) `<li>${item}</li>`)}</ul>`;
}
/** A table in a frame that can be scrolled by keyboard; the first cell of each row is its heading. */
function table(caption, heads, rows) {
    return (0,markup/* html */.qy) `<div class="wide" role="group" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption><thead><tr>${heads.map(head => (0,markup/* html */.qy) `<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows.map(row => tableRow(row))}</tbody></table></div>`;
}
function tableRow([first, ...rest]) {
    return (0,markup/* html */.qy) `<tr><th scope="row">${first}</th>${rest.map(cell => (0,markup/* html */.qy) `<td>${cell}</td>`)}</tr>
`;
}
/** The verdict in a box; its colour says nothing that the words do not say. */
function verdictBox(verdict, words) {
    return (0,markup/* html */.qy) `<div class="verdict ${verdict}"><strong>${verdict.toUpperCase()}</strong>${words}</div>`;
}
//# sourceMappingURL=page.js.map

/***/ }),

/***/ 19430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ kindName),
/* harmony export */   h: () => (/* binding */ personName)
/* harmony export */ });
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51999);
/* harmony import */ var _github_people_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4832);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90949);



/** A name, for nobody knows RoleIds by heart. */
function personName({ id, name }) {
    if (id === _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYONE_ELSE */ .Qb.id)
        return name === _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYONE_ELSE */ .Qb.name ? 'Everyone else' : 'Someone who is not on the list';
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(name === undefined || name === '' ? id : name);
}
function kindName(kind) {
    return kind === 'unresolved' ? (0,_markup_js__WEBPACK_IMPORTED_MODULE_2__/* .html */ .qy) `<span class="unknown">an unknown identity</span>` : (0,_github_people_js__WEBPACK_IMPORTED_MODULE_1__/* .kindWord */ .d)(kind);
}
//# sourceMappingURL=people.js.map

/***/ })

};
;