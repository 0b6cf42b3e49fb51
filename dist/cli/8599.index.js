"use strict";
exports.id = 8599;
exports.ids = [8599];
exports.modules = {

/***/ 91548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wm: () => (/* binding */ TOO_MANY_REQUESTS),
  sc: () => (/* binding */ allowsForServices),
  hq: () => (/* binding */ isOfSource),
  ep: () => (/* binding */ isPositive),
  SM: () => (/* binding */ isServed),
  Hd: () => (/* binding */ isShutOut),
  Ow: () => (/* binding */ mayLetIn),
  kz: () => (/* binding */ strangerNamed)
});

// EXTERNAL MODULE: ./lib/src/core/policy/operators.js
var operators = __webpack_require__(71682);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/core/access/evaluate/conditions.js + 1 modules
var conditions = __webpack_require__(3377);
// EXTERNAL MODULE: ./lib/src/core/access/evaluate/context.js
var evaluate_context = __webpack_require__(93464);
// EXTERNAL MODULE: ./lib/src/core/access/evaluate.js + 2 modules
var evaluate = __webpack_require__(20281);
// EXTERNAL MODULE: ./lib/src/core/access/strange-accounts.js
var strange_accounts = __webpack_require__(83568);
// EXTERNAL MODULE: ./lib/src/core/pattern/classes.js + 1 modules
var classes = __webpack_require__(32640);
// EXTERNAL MODULE: ./lib/src/core/pattern/domain.js
var pattern_domain = __webpack_require__(50833);
// EXTERNAL MODULE: ./lib/src/core/pattern/pattern.js
var pattern = __webpack_require__(26495);
// EXTERNAL MODULE: ./lib/src/core/access/prove/requests.js
var requests = __webpack_require__(89962);
;// CONCATENATED MODULE: ./lib/src/core/access/told-apart.js




/** What is told apart in a policy, read once for all of its statements; `undefined` where that are too many objects. */
function placesIn({ statements }, arn) {
    const denies = statements.filter(({ effect }) => effect.value === 'Deny').map(meaningOfTexts);
    const objects = objectsToldApart(statements, arn);
    if (objects === undefined)
        return undefined;
    const masked = (text, element) => {
        return {
            text,
            mask: denies.reduce((mask, deny, at) => (deny[element](text) ? mask | (1n << BigInt(at)) : mask), 0n),
        };
    };
    const placesOf = (on, resources) => ({
        actions: tellingFirst((0,requests/* actionsOn */.RQ)(on)).map(text => masked(text, 'action')),
        resources: resources.map(text => masked(text, 'resource')),
    });
    return [placesOf('object', objects), placesOf('bucket', [arn])];
}
function objectsToldApart(statements, arn) {
    const domain = [...(0,pattern_domain/* word */.Vm)(`${arn}/`), (0,pattern_domain/* atLeast */.jZ)(pattern_domain/* ANYTHING */.n0, 1, 'x')];
    const languages = statements.map(({ resource }) => resource.patterns.map(({ value }) => (0,pattern/* globOf */.k8)(value)));
    const found = (0,classes/* classes */.Ly)(domain, languages);
    return found.kind === 'undecided' ? undefined : found.classes.map(({ sample }) => sample);
}
/**
 * What a statement is about: of the actions and resources that the same Deny statements are about, the first. Nothing,
 * where its actions and its resources do not fit each other.
 */
function toldApart(statement, places) {
    const { action, resource } = meaningOfTexts(statement);
    return places.flatMap(({ actions, resources }) => {
        const meant = actions.filter(({ text }) => action(text));
        const kinds = new Map();
        for (const where of resources.filter(({ text }) => resource(text))) {
            for (const what of meant) {
                const mask = what.mask & where.mask;
                if (!kinds.has(mask))
                    kinds.set(mask, { action: what.text, resource: where.text });
            }
        }
        return [...kinds.values()];
    });
}
/** A text that a pattern matches. */
function concrete(pattern) {
    return pattern.replaceAll('*', 'x').replaceAll('?', 'x');
}
/** What is mostly allowed, the writing first. */
const TELLING = ['s3:PutObject', 's3:GetObject', 's3:DeleteObject', 's3:ListBucket', 's3:GetBucketAcl'];
function tellingFirst(actions) {
    return [...new Set([...TELLING.filter(action => actions.includes(action)), ...actions])];
}
function meaningOfTexts({ action, resource }) {
    return { action: meant(action, { ignoreCase: true }), resource: meant(resource) };
}
function meant({ negated, patterns }, options = {}) {
    const globs = patterns.map(({ value }) => (0,pattern/* globOf */.k8)(value, options));
    return text => globs.some(glob => (0,pattern/* accepts */.G3)(glob, text)) !== negated;
}
//# sourceMappingURL=told-apart.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/service-allows.js







/**
 * The Allows of a policy for AWS services: of each service that a statement names, one for each resource and each action
 * that the policy tells apart. An Allow for everybody is one for each service that is spared; where all are, one of them
 * stands for all.
 */
function allowsForServices(policy, place, spared, isOurs = () => false) {
    const arn = `arn:${place.partition}:s3:::${place.bucket}`;
    const allowing = policy.statements.filter(({ effect }) => effect.value === 'Allow');
    const askers = allowing.flatMap(statement => servicesOf(statement, spared).map(who => ({ statement, ...who })));
    if (askers.length === 0)
        return { allows: [], isWhole: true };
    const places = placesIn(policy, arn);
    if (places === undefined)
        return { allows: [], isWhole: false };
    const unnamed = (0,strange_accounts/* strangeAccount */.o)(policy, isOurs);
    const source = sourceNamed(policy, isOurs) ?? sourceOf(unnamed);
    const allows = [];
    for (const { statement, ...who } of askers) {
        if (allows.length > MOST_REQUESTS)
            break;
        const asked = toldApart(statement, places);
        const stranger = strangerNamed(statement, isOurs) ?? unnamed;
        const sources = { own: source, foreign: sourceOf(stranger, statement.conditions) };
        allows.push(...asked.map(on => ({ statement, ...who, ...requestsBy(who.service, statement, on, sources) })));
    }
    return { allows, isWhole: allows.length <= MOST_REQUESTS };
}
/** How many requests are asked about one by one. */
const MOST_REQUESTS = 300;
const TOO_MANY_REQUESTS = (0,prose/* ours */.Od)('The policy tells apart more requests of services than are asked about one by one.');
/**
 * Whether a request of a service may be let through. One that an Allow for everybody does not fit is nobody's; a
 * service that is named is taken to know what to ask for.
 */
function isServed(policy, owner, { named }, request) {
    const { decision } = (0,evaluate/* evaluate */._3)(policy, request, owner);
    return decision === 'neither' ? named !== undefined : decision !== 'denied';
}
/** Whether the Allow is for calls of its service, and the one that it wants is denied all the same. */
function isShutOut(policy, owner, allow) {
    const { wanted, sourced } = allow;
    return mayLetIn(policy, allow) && [wanted, sourced].every(call => (0,evaluate/* evaluate */._3)(policy, call, owner).decision === 'denied');
}
/**
 * Whether the Allow may be for calls of its service, whatever is denied beside it. Of an Allow for everybody only the
 * conditions about who calls say that it is for none: what else it asks for, some call may meet.
 */
function mayLetIn({ version }, { statement, named, service, wanted }) {
    if (named !== undefined)
        return true;
    const context = (0,evaluate_context/* requestContextOf */.So)({ ...wanted, caller: callOf(service), context: new Map() });
    const isOut = (condition) => (0,conditions/* explainCondition */.P)(condition, context, version?.value).outcome === 'no-match';
    return !statement.conditions.some(condition => isAboutCaller(condition) && isOut(condition));
}
/** An account that is not ours, and that the statement is for as the source of a service's calls. */
function strangerNamed({ conditions }, isOurs) {
    return conditions
        .filter(condition => isPositive(condition) && NAMES_SOURCE.test(keyOf(condition)))
        .flatMap(({ values }) => values.flatMap(({ value }) => value.match(TWELVE_DIGITS) ?? []))
        .find(account => !isOurs(account));
}
const NAMES_SOURCE = /^aws:source(account|arn)$/;
const TWELVE_DIGITS = /(?<!\d)\d{12}(?!\d)/;
/** Whether it asks for whom a service calls. */
function isOfSource(condition) {
    return /^aws:source(account|arn|orgid|orgpaths)$/.test(keyOf(condition));
}
/** Whether a request without the key, or with another value, does not meet the condition. */
function isPositive({ operator }) {
    const read = (0,operators/* readOperator */.Tp)(operator.value);
    if (read === undefined || read.ifExists || read.qualifier === 'ForAllValues')
        return false;
    return ['StringEquals', 'StringEqualsIgnoreCase', 'StringLike', 'ArnEquals', 'ArnLike'].includes(read.base);
}
function servicesOf(statement, spared) {
    const { negated, entries } = statement.principal;
    const everybody = typeof spared === 'boolean' ? someServices(statement) : spared;
    const unnamed = everybody.map(service => ({ service }));
    if (negated)
        return unnamed;
    return entries.flatMap(({ kind, value }) => {
        if (kind === 'Service')
            return [{ service: value.value, named: value }];
        return value.value === '*' ? unnamed : [];
    });
}
/** Of all services those that a condition names, or else any one. */
function someServices({ conditions }) {
    const naming = conditions.find(condition => isPositive(condition) && keyOf(condition) === 'aws:principalservicename');
    return naming === undefined ? [SOME_SERVICE] : naming.values.map(({ value }) => concrete(value));
}
const SOME_SERVICE = 'cloudtrail.amazonaws.com';
function callOf(service) {
    return { kind: 'service', userid: service, service };
}
function sourceOf(account, conditions = []) {
    const arns = conditions.filter(condition => isPositive(condition) && keyOf(condition) === 'aws:sourcearn');
    const arn = arns.flatMap(({ values }) => values).find(({ value }) => value.includes(account));
    return { account, arn: concrete(arn?.value ?? `arn:aws:cloudtrail:us-east-1:${account}:trail/theirs`) };
}
/** A source that the policy names, whatever it says of it; ours, if one is. */
function sourceNamed({ statements }, isOurs) {
    const conditions = statements
        .flatMap(statement => statement.conditions)
        .filter(each => NAMES_SOURCE.test(keyOf(each)));
    const texts = conditions.flatMap(({ values }) => values.map(({ value }) => value));
    const accounts = texts.flatMap(text => text.match(TWELVE_DIGITS) ?? []);
    const account = accounts.find(isOurs) ?? accounts[0];
    if (account === undefined)
        return undefined;
    const arn = texts.find(text => text.startsWith('arn:') && text.includes(account));
    return arn === undefined ? sourceOf(account) : { account, arn: concrete(arn) };
}
function requestsBy(service, statement, on, { own, foreign }) {
    const asked = statement.conditions
        .filter(condition => isPositive(condition) && !isAboutCaller(condition))
        .map(condition => [keyOf(condition), [concrete(condition.values[0]?.value ?? '')]]);
    const request = { caller: callOf(service), ...on };
    const tls = ['aws:securetransport', ['true']];
    return {
        wanted: { ...request, context: new Map([tls, ...asked]) },
        sourced: { ...request, context: new Map([tls, ...keysOf(own), ...asked]) },
        foreign: { ...request, context: new Map([tls, ...asked, ...keysOf(foreign)]) },
    };
}
function keysOf({ account, arn }) {
    return [
        ['aws:sourceaccount', [account]],
        ['aws:sourcearn', [arn]],
    ];
}
/**
 * A key that says who calls and from where: of a service's own call it follows from the service, or it is absent.
 * Source: S3 User Guide, "Bucket policy examples using condition keys", Example 6, for the addresses.
 */
function isAboutCaller(condition) {
    return /^aws:(principal(?!servicenameslist)|userid|username|source(ip|vpc)|vpcsourceip|vpce)/.test(keyOf(condition));
}
function keyOf({ key }) {
    return key.value.toLowerCase();
}
//# sourceMappingURL=service-allows.js.map

/***/ }),

/***/ 83568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ strangeAccount),
/* harmony export */   t: () => (/* binding */ strangeAccounts)
/* harmony export */ });
/* harmony import */ var _pattern_automaton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80335);
/* harmony import */ var _pattern_classes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32640);
/* harmony import */ var _pattern_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26495);
/* harmony import */ var _prove_question_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70592);




/** An account that stands nowhere in a policy and is not ours. */
function strangeAccount({ statements }, isOurs) {
    const texts = JSON.stringify(statements);
    let account = FIRST;
    while (texts.includes(String(account)) || isOurs(String(account)))
        account -= 1;
    return String(account);
}
const FIRST = 999_988_887_777;
/**
 * Accounts that are not ours, at least one for each way in which the policy tells the accounts of a service's sources
 * apart; `undefined` where there are too many ways.
 */
function strangeAccounts(policy, isOurs) {
    const texts = policy.statements.flatMap(({ conditions }) => conditions
        .filter(({ key }) => /^aws:source(account|arn)$/i.test(key.value))
        .flatMap(({ values }) => values.map(({ value }) => value)));
    const patterns = texts.map(text => (text.startsWith('arn:') ? (text.split(':')[4] ?? '') : text));
    const named = [...new Set(texts.flatMap(text => text.match(/(?<!\d)\d{12}(?!\d)/g) ?? []))];
    const globs = [...patterns.map(pattern => (0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .globOf */ .k8)(pattern)), ...named.map(account => (0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .literalOf */ .Zc)(account))];
    const found = (0,_pattern_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .splits */ .kH)([_prove_question_js__WEBPACK_IMPORTED_MODULE_2__/* .ACCOUNT */ .u4], globs, _pattern_automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .STEP_LIMIT */ .PO);
    if (found === undefined)
        return undefined;
    return [...new Set([strangeAccount(policy, isOurs), ...named, ...found])].filter(account => !isOurs(account));
}
//# sourceMappingURL=strange-accounts.js.map

/***/ }),

/***/ 68862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ userIdConditions),
/* harmony export */   Af: () => (/* binding */ isEveryone),
/* harmony export */   Jk: () => (/* binding */ isNegatedOperator),
/* harmony export */   M$: () => (/* binding */ isMisspeltUserId),
/* harmony export */   Nf: () => (/* binding */ meantAsLock),
/* harmony export */   oQ: () => (/* binding */ intentOf)
/* harmony export */ });
/* harmony import */ var _pattern_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32640);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51004);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54291);
/* harmony import */ var _listed_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68241);




/**
 * Decides which statements were meant as the lock, from the clearest sign to the faintest: a Deny that lists ids or
 * names a key like `aws:userid`; a Deny of everything that names principals by another key; a Deny of everything with
 * NotPrincipal; a Deny of everything for everyone with no condition; at last an Allow that lists ids.
 */
function intentOf(policy) {
    const denies = policy.statements.filter(statement => statement.effect.value === 'Deny');
    const allowing = policy.statements.filter(statement => statement.effect.value === 'Allow');
    const listing = keepNegated(meant(denies, statement => find(statement, namesIds)));
    const bare = denies.filter(isWholeAndBare).map(statement => ({ statement }));
    const allows = meant(allowing, statement => find(statement, namesIds));
    if (listing.length > 0)
        return { locks: [...listing, ...bare], allows: halvesOf(listing, allows) };
    const tiers = [
        () => meant(denies.filter(isBroad), statement => find(statement, namesPrincipals)),
        () => denies.filter(statement => isBroad(statement) && statement.principal.negated).map(statement => ({ statement })),
        () => bare.filter(({ statement }) => isBroad(statement)),
    ];
    for (const tier of tiers) {
        const locks = tier();
        if (locks.length > 0)
            return { locks, allows: [] };
    }
    return { locks: [], allows };
}
/** The statements that were meant as the lock together, a half that allows included; none where no Deny is among them. */
function meantAsLock({ locks, allows }) {
    return locks.length === 0 ? [] : [...locks, ...allows];
}
/** Whether the principal includes everyone: `"*"` and `{"AWS": "*"}` are the same to S3. */
function isEveryone(statement) {
    const { negated, entries } = statement.principal;
    return !negated && entries.some(({ kind, value }) => kind === '*' || (kind === 'AWS' && value.value === '*'));
}
/** A key that only a slip of the pen keeps from being `aws:userid`. */
function isMisspeltUserId(key) {
    const folded = key.toLowerCase();
    if (folded === 's3:userid')
        return true;
    if ((0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .isUserId */ .L8)(key) || OTHER_KEYS.includes(folded) || folded.startsWith('s3:'))
        return false;
    return (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .closest */ .kp)(folded, ['aws:userid', 'userid']) !== undefined;
}
/** The conditions of a statement that list ids under `aws:userid` itself. */
function userIdConditions(statement) {
    return statement.conditions.filter(condition => (0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .isUserId */ .L8)(condition.key.value));
}
/** Whether the operator denies those that are *not* listed. */
function isNegatedOperator(operator) {
    return /Not(Like|Equals)/i.test(operator);
}
/** Keys near `aws:userid` in spelling that AWS has, in lower case. */
const OTHER_KEYS = ['aws:username', 'aws:useragent'];
/** Keys that name a caller, in lower case; `aws:principalid` exists in other places than policies. */
const PRINCIPAL_KEYS = ['aws:principalarn', 'aws:username', 'aws:principalid'];
function meant(statements, listIn) {
    return statements.flatMap(statement => {
        const list = listIn(statement);
        return list === undefined ? [] : [{ statement, list }];
    });
}
/** The best condition of a statement: `aws:userid` with a negated operator first. */
function find(statement, fits) {
    const fitting = statement.conditions.filter(fits);
    const rank = ({ key, operator }) => ((0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .isUserId */ .L8)(key.value) ? 0 : isMisspeltUserId(key.value) ? 3 : 6) +
        (/NotLike/.test(operator.value) ? 0 : isNegatedOperator(operator.value) ? 1 : 2);
    return [...fitting].sort((a, b) => rank(a) - rank(b))[0];
}
function namesIds({ key, operator, values }) {
    if ((0,_find_js__WEBPACK_IMPORTED_MODULE_2__/* .isUserId */ .L8)(key.value) || isMisspeltUserId(key.value))
        return true;
    const namesCaller = /user|role|principal/i.test(key.value) || isNegatedOperator(operator.value);
    return namesCaller && !/^s3:/i.test(key.value) && values.some(({ value }) => (0,_listed_value_js__WEBPACK_IMPORTED_MODULE_1__/* .looksLikeId */ .j)(value));
}
function namesPrincipals({ key, operator }) {
    return PRINCIPAL_KEYS.includes(key.value.toLowerCase()) && isNegatedOperator(operator.value);
}
/** An Allow for those who are *not* on the list of a lock was meant as a part of that lock. */
function halvesOf(locks, allows) {
    if (allows.length === 0)
        return [];
    const listed = listedIn(locks);
    return allows.filter(({ list }) => list !== undefined &&
        isNegatedOperator(list.operator.value) &&
        list.values.some(({ value }) => listed.has(value)));
}
function listedIn(locks) {
    return new Set(locks.flatMap(({ list }) => (list?.values ?? []).map(({ value }) => value)));
}
/** Beside a list that denies all others, a Deny of those listed is another thing, unless it is the same list. */
function keepNegated(candidates) {
    const proper = candidates.filter(({ list }) => list !== undefined && isNegatedOperator(list.operator.value));
    if (proper.length === 0)
        return candidates;
    const listed = listedIn(proper);
    return candidates.filter(candidate => proper.includes(candidate) || candidate.list?.values.some(({ value }) => listed.has(value)));
}
/** Whether the statement is about objects and about the policy itself, so that it can be meant as the whole lock. */
function isBroad(statement) {
    return ESSENTIAL.every(action => isAbout(statement, action));
}
/** What the lock must deny to others, and nobody would deny to everyone. */
const ESSENTIAL = ['s3:getobject', 's3:putbucketpolicy'];
function isAbout({ action }, name) {
    return action.patterns.some(({ value }) => (0,_pattern_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .matchesGlob */ .kt)(value.toLowerCase(), name)) !== action.negated;
}
/** A Deny of a folder for everyone is another thing, right as it stands. */
function isWholeAndBare(statement) {
    const { negated, patterns } = statement.resource;
    const isWhole = negated || patterns.some(({ value }) => /^[^/]*(\/\**)?$/.test(value));
    const isEssential = ESSENTIAL.some(action => isAbout(statement, action));
    return isWhole && isEssential && isEveryone(statement) && statement.conditions.length === 0;
}
//# sourceMappingURL=intent.js.map

/***/ }),

/***/ 68241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ looksLikeId),
/* harmony export */   p: () => (/* binding */ readListedValue)
/* harmony export */ });
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5928);
/* harmony import */ var _look_alike_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1078);


/** Prefixes of unique ids that are never a value of `aws:userid`. Source: IAM User Guide, "IAM identifiers". */
const OTHER_PREFIXES = {
    ABIA: 'a service bearer token',
    ACCA: 'a context-specific credential',
    AGPA: 'a user group',
    AIPA: 'an instance profile',
    AKIA: 'an access key',
    ANPA: 'a managed policy',
    ANVA: 'a version of a managed policy',
    APKA: 'a public key',
    ASCA: 'a certificate',
    ASIA: 'a temporary access key',
};
const USUAL_LENGTH = 21;
/** A known prefix, or letters and digits mixed as in no word: each run of letters is entered once, at its first A. */
const ID_LIKE = /A(?:ROA|IDA|BIA|CCA|GPA|IPA|KIA|NPA|NVA|PKA|SCA|SIA)[A-Z0-9]{8}|(?<![A-Z])[B-Z]*A[A-Z]{3}(?=[A-Z]*\d)[A-Z0-9]{12}/i;
/** Whether a reader would take the text for a unique id, spoiled or not: tells a list of ids from other values. */
function looksLikeId(text) {
    const folded = (0,_look_alike_js__WEBPACK_IMPORTED_MODULE_0__/* .foldLookAlikes */ .c5)((0,_look_alike_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutInvisible */ .OT)(text));
    return !folded.includes('/') && ID_LIKE.test(folded);
}
/** Judges one listed value. */
function readListedValue(text) {
    const admitted = (0,_ids_js__WEBPACK_IMPORTED_MODULE_1__/* .readAdmittedId */ .e)(text);
    if (admitted !== undefined)
        return judgeId(admitted, text);
    return hiddenFault(text) ?? notAnId(text) ?? wildcardFault(text) ?? idFault(text);
}
function judgeId(read, text) {
    if (read.kind === 'role') {
        const whole = `${read.id}:*`;
        if (read.session !== '*')
            return { kind: 'pins-session', id: read.id, session: read.session.name };
        if (text !== whole)
            return { kind: 'wildcards-redundant', meant: whole };
    }
    const usual = read.kind === 'account' || read.id.length === USUAL_LENGTH;
    return usual ? { kind: 'id' } : { kind: 'length-unusual', length: read.id.length };
}
/** Faults that the eye misses. */
function hiddenFault(text) {
    const trimmed = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
    if (trimmed !== text && trimmed !== '')
        return { kind: 'has-blanks', meant: trimmed };
    if (!looksLikeId(text))
        return undefined;
    const [invisible, foreign] = [(0,_look_alike_js__WEBPACK_IMPORTED_MODULE_0__/* .invisibleIn */ .BB)(text), (0,_look_alike_js__WEBPACK_IMPORTED_MODULE_0__/* .foreignIn */ .Yn)(text)];
    if (invisible !== undefined)
        return { kind: 'has-invisible-letters', letter: invisible, meant: (0,_look_alike_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutInvisible */ .OT)(text) };
    return foreign === undefined ? undefined : { kind: 'has-look-alikes', letter: foreign, meant: (0,_look_alike_js__WEBPACK_IMPORTED_MODULE_0__/* .foldLookAlikes */ .c5)(text) };
}
/** Values that are something else altogether. */
function notAnId(text) {
    if (text.includes('${'))
        return { kind: 'has-variable' };
    if (text.toLowerCase() === 'anonymous')
        return { kind: 'anonymous' };
    if (/^arn:/i.test(text))
        return { kind: 'is-arn' };
    if (text === 'root')
        return { kind: 'root-not-account-id' };
    const account = /^(\d{12}):(.*)$/s.exec(text);
    if (account?.[1] === undefined)
        return undefined;
    return account[2] === '*' || account[2] === 'root'
        ? { kind: 'root-not-account-id', account: account[1] }
        : { kind: 'federated-user' };
}
function wildcardFault(text) {
    const colon = text.indexOf(':');
    const id = colon < 0 ? text : text.slice(0, colon);
    const session = colon < 0 ? undefined : text.slice(colon + 1);
    if (/[*?]/.test(id)) {
        const whole = /^(AROA[A-Z0-9]{17})\*$/.exec(text)?.[1];
        return whole === undefined ? { kind: 'admits-many' } : { kind: 'without-colon', id: whole };
    }
    if (session !== undefined && session !== '*' && /^AROA[A-Z0-9]{12,124}$/.test(id)) {
        return { kind: 'pins-session', id, session };
    }
    return undefined;
}
function idFault(text) {
    const [id = '', session] = text.split(':');
    const upper = id.toUpperCase();
    if (!/^[A-Z0-9]{16,128}$/.test(upper) || !/^A[A-Z]{3}/.test(upper))
        return shapeFault(text, id);
    const prefix = upper.slice(0, 4);
    if (prefix !== 'AROA' && prefix !== 'AIDA')
        return prefixFault(prefix, upper);
    const meant = prefix === 'AROA' ? `${upper}:${session ?? '*'}` : upper;
    if (id !== upper)
        return { kind: 'lower-case', meant };
    return prefix === 'AIDA' ? { kind: 'user-with-session', id } : { kind: 'without-session-wildcard' };
}
function prefixFault(prefix, id) {
    const is = OTHER_PREFIXES[prefix];
    if (is !== undefined)
        return { kind: 'prefix-unknown', prefix, is };
    const near = ['AROA', 'AIDA'].find(known => [...known].filter((letter, at) => letter !== prefix[at]).length === 1);
    if (near === undefined)
        return /\d/.test(id) && looksLikeId(id) ? { kind: 'prefix-unknown', prefix } : { kind: 'is-name' };
    return { kind: 'prefix-unknown', prefix, meant: `${near}${id.slice(4)}${near === 'AROA' ? ':*' : ''}` };
}
function shapeFault(text, id) {
    const idLike = /^A(ROA|IDA)/.test(id) || /^[\d-]+$/.test(text) || text.trim() === '';
    return { kind: idLike ? 'not-an-id' : 'is-name' };
}
//# sourceMappingURL=listed-value.js.map

/***/ }),

/***/ 1078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BB: () => (/* binding */ invisibleIn),
/* harmony export */   OT: () => (/* binding */ withoutInvisible),
/* harmony export */   Yn: () => (/* binding */ foreignIn),
/* harmony export */   c5: () => (/* binding */ foldLookAlikes)
/* harmony export */ });
/** Letters of other scripts that look like an upper-case Latin letter or a digit in most fonts. */
const LOOK_ALIKES = {
    А: 'A',
    В: 'B',
    С: 'C',
    Е: 'E',
    Н: 'H',
    І: 'I',
    Ј: 'J',
    К: 'K',
    М: 'M',
    О: 'O',
    Р: 'P',
    Ѕ: 'S',
    Т: 'T',
    Х: 'X',
    У: 'Y',
    З: '3',
    а: 'a',
    с: 'c',
    е: 'e',
    о: 'o',
    р: 'p',
    х: 'x',
    у: 'y',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Υ: 'Y',
    Χ: 'X',
    '∶': ':',
    '∗': '*',
};
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/u;
const INVISIBLES = new RegExp(INVISIBLE, 'gu');
const ASCII = /^[\0-\x7f]*$/;
/** What a reader takes the text for: full-width and other compatibility forms, Cyrillic and Greek letters as Latin. */
function foldLookAlikes(text) {
    if (ASCII.test(text))
        return text;
    return [...text.normalize('NFKC')].map(letter => LOOK_ALIKES[letter] ?? letter).join('');
}
/** The first letter that cannot be seen inside a text (control, format, every kind of blank), as `U+200B`. */
function invisibleIn(text) {
    const found = INVISIBLE.exec(text)?.[0];
    return found === undefined ? undefined : codePoint(found);
}
/** The first letter outside ASCII, as `U+0410`. */
function foreignIn(text) {
    const found = [...text].find(letter => (letter.codePointAt(0) ?? 0) > 0x7e);
    return found === undefined ? undefined : codePoint(found);
}
function withoutInvisible(text) {
    return text.replace(INVISIBLES, '');
}
function codePoint(letter) {
    return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
//# sourceMappingURL=look-alike.js.map

/***/ }),

/***/ 10050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ statementName),
/* harmony export */   Z: () => (/* binding */ describeStatement)
/* harmony export */ });
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43381);

/** What people call a statement: its Sid, or its number. */
function statementName({ index, sid }) {
    return sid === undefined ? (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `statement ${index + 1}` : (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${sid.value}`;
}
/** A statement in one line: "Deny `s3:*` on `…` for everyone, where StringNotLike aws:userId (2 values)". */
function describeStatement(statement) {
    const { sid, effect, action, resource, principal } = statement;
    const name = sid === undefined ? (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('') : (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${sid.value}: `;
    const what = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${name}${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(effect.value)} ${matcher(action)} on ${matcher(resource)} for ${who(principal)}`;
    const conditions = statement.conditions.map(({ operator, key, values }) => (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${operator.value} ${key.value} (${few(values.map(({ value }) => value))})`);
    const empty = (statement.emptyOperators ?? []).map(({ value }) => (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${value} without keys`);
    const all = [...conditions, ...empty];
    return all.length === 0 ? what : (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${what}, where ${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(all, ' and ')}`;
}
function matcher({ negated, patterns }) {
    const named = few(patterns.map(({ value }) => value));
    return negated ? (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `everything but ${named}` : named;
}
function who({ negated, entries }) {
    const everyone = entries.some(({ kind, value }) => value.value === '*' && (kind === '*' || kind === 'AWS'));
    const named = everyone ? (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('everyone') : few(entries.map(({ value }) => value.value));
    return negated ? (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `everyone but ${named}` : named;
}
function few(items) {
    if (items.length === 0)
        return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('nothing');
    if (items.length <= 3)
        return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(items);
    const first = items.slice(0, 2).map(item => (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${item}`);
    return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(first, ', ')} and ${items.length - 2} more`;
}
//# sourceMappingURL=describe.js.map

/***/ }),

/***/ 59232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ notLookedUp),
/* harmony export */   iv: () => (/* binding */ puttable),
/* harmony export */   tv: () => (/* binding */ isUniqueId),
/* harmony export */   yj: () => (/* binding */ forTheLiving)
/* harmony export */ });
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43381);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10050);


/** IAM User Guide, "IAM identifiers": what S3 shows in place of the ARN of a principal that is gone. */
const UNIQUE_ID = /^A[A-Z]{3}[A-Z0-9]{12,}(:.*)?$/s;
/**
 * S3 refuses a `Principal` that names a unique id, although it shows one itself once the role or user is gone (IAM User
 * Guide, "AWS JSON policy elements: Principal"), or a role that is gone. What is gone is granted and denied nothing, so it
 * can be left out: of a list that names others too, and an Allow that names nobody else as a whole. A Deny is never left
 * out.
 *
 * @param policy one that was read whole.
 */
function puttable(policy, living) {
    const changed = policy.statements.map(statement => changeOf(statement, living));
    const impossible = changed.find(change => change?.kind === 'impossible');
    if (impossible !== undefined)
        return { kind: 'none', because: impossible.because };
    const changes = changed.filter(change => change !== undefined);
    if (changes.length === 0)
        return { kind: 'as-is' };
    if (changes.every(({ kind }) => kind === 'left-out') && changes.length === policy.statements.length) {
        return { kind: 'none', because: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('every statement is for principals that are gone.') };
    }
    const document = JSON.parse(policy.file.text);
    const statements = [document.Statement].flat();
    const kept = statements.flatMap((statement, index) => written(statement, changed[index], living));
    const text = JSON.stringify({ ...document, Statement: kept });
    return { kind: 'nearest', text, differences: changes.map(({ because }) => because) };
}
function changeOf(statement, living) {
    const { negated, entries } = statement.principal;
    const named = entries.filter(({ kind }) => kind === 'AWS').map(({ value }) => value.value);
    const gone = named.filter(principal => nameNow(principal, living) === undefined);
    const ids = named.filter(principal => nameNow(principal, living) !== principal);
    if (ids.length === 0)
        return undefined;
    const which = (0,_describe_js__WEBPACK_IMPORTED_MODULE_1__/* .describeStatement */ .Z)(statement);
    if (gone.length < entries.length) {
        const because = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('left out, because no role or user has that name or id any more');
        const without = gone.length === 0 ? [] : [(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(gone)} ${because}`];
        const byArn = gone.length === ids.length ? [] : [(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('roles that are there by their ARNs')];
        return { kind: 'principals', because: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${which}: ${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([...without, ...byArn], '; ')}.` };
    }
    if (statement.effect.value === 'Allow' && !negated) {
        return { kind: 'left-out', because: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `left out, because every principal that it names is gone: ${which}.` };
    }
    return {
        kind: 'impossible',
        because: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `S3 does not accept a principal that is gone, and this statement names no other: ${which}.`,
    };
}
/** What S3 takes for a principal by its ARN or id; nothing where it is gone. */
function nameNow(principal, { arnOf, isMissing }) {
    if (UNIQUE_ID.test(principal))
        return arnOf(principal);
    return isMissing?.(principal) === true ? undefined : principal;
}
/** Whether a principal is a unique id, which S3 shows and does not take; with a session, as a lock lists it, too. */
function isUniqueId({ kind, value }) {
    return kind === 'AWS' && UNIQUE_ID.test(value.value);
}
/** A statement without those who are gone, whom an Allow gives nothing; nothing of one that names nobody else. */
function forTheLiving(statement, arnOf) {
    const { effect, principal } = statement;
    const entries = principal.entries.filter(each => !isUniqueId(each) || arnOf(each.value.value) !== undefined);
    if (effect.value === 'Deny' || principal.negated || entries.length === principal.entries.length)
        return statement;
    return entries.length === 0 ? undefined : { ...statement, principal: { ...principal, entries } };
}
/** Whom a policy names of whom the roles of its account tell nothing: users, other accounts and their people. */
function notLookedUp({ statements }, account) {
    const own = new RegExp(`^(\\*|${account}|arn:[^:]+:(iam|sts)::${account}:(root|role/.+|assumed-role/.+))$`);
    const named = statements.flatMap(({ principal: { entries } }) => entries);
    const others = named.filter(({ kind, value }) => {
        if (kind === 'AWS')
            return !UNIQUE_ID.test(value.value) && !own.test(value.value);
        return kind === 'CanonicalUser';
    });
    return [...new Set(others.map(({ value }) => value.value))];
}
function written(statement, change, living) {
    if (change === undefined)
        return [statement];
    if (change.kind !== 'principals')
        return [];
    const key = 'Principal' in statement ? 'Principal' : 'NotPrincipal';
    const { AWS, ...others } = statement[key];
    const alive = [AWS].flat().flatMap(value => nameNow(value, living) ?? []);
    return [{ ...statement, [key]: alive.length === 0 ? others : { AWS: alive, ...others } }];
}
//# sourceMappingURL=puttable.js.map

/***/ }),

/***/ 82170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   GD: () => (/* binding */ readsAlike),
/* harmony export */   el: () => (/* binding */ usesVariables)
/* harmony export */ });
/** Whether a policy writes policy variables anywhere but in the conditions given. */
function usesVariables({ statements }, except = []) {
    const texts = statements.flatMap(({ resource, conditions }) => [
        ...resource.patterns,
        ...conditions.filter(condition => !except.includes(condition)).flatMap(({ values }) => values),
    ]);
    return texts.some(({ value }) => value.includes('${'));
}
/** Whether a statement says the same in both policies: only with policy variables does `Version` change it. */
function readsAlike(statement, one, other) {
    return versionOf(one) === versionOf(other) || !usesVariables({ statements: [statement] });
}
/** Source: IAM User Guide, "IAM JSON policy elements: Version": the version where none is written. */
function versionOf({ version }) {
    return version?.value ?? '2008-10-17';
}
//# sourceMappingURL=variables.js.map

/***/ })

};
;