"use strict";
exports.id = 9651;
exports.ids = [9651];
exports.modules = {

/***/ 8936:
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

/***/ 4291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ bucketOf),
/* harmony export */   HT: () => (/* binding */ findLock),
/* harmony export */   L8: () => (/* binding */ isUserId),
/* harmony export */   My: () => (/* binding */ isLockOperator),
/* harmony export */   Uy: () => (/* binding */ readBucketArn),
/* harmony export */   gP: () => (/* binding */ namesCaller)
/* harmony export */ });
/* harmony import */ var _text_present_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2925);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5928);


/** Finds the lock by what it is: Deny statements with a negated string operator on `aws:userid`. */
function findLock(policy) {
    const statements = policy.statements.filter(isLockStatement);
    if (statements.length === 0)
        return undefined;
    const byText = new Map();
    for (const value of statements.flatMap(({ conditions }) => conditions.flatMap(sparedBy))) {
        if (!byText.has(value.value))
            byText.set(value.value, value);
    }
    const values = [...byText.values()];
    return { statements, values, admitted: values.flatMap(({ value }) => (0,_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .readAdmittedId */ .e)(value) ?? []) };
}
/** What a condition of the lock spares: beside a list of patterns, whole ids may have a condition of their own. */
function sparedBy(condition) {
    if (isLockCondition(condition))
        return condition.values;
    const isExact = isUserId(condition.key.value) && /(^|:)StringNotEquals(IfExists)?$/.test(condition.operator.value);
    return isExact ? condition.values.filter(({ value }) => !/[*?]/.test(value)) : [];
}
function isLockStatement(statement) {
    return statement.effect.value === 'Deny' && statement.conditions.some(isLockCondition);
}
/** Set qualifiers and `IfExists` included: rules and proof judge those. */
function isLockCondition(condition) {
    return isUserId(condition.key.value) && isLockOperator(condition.operator.value);
}
/** Whether an operator denies those that are not like any listed value. */
function isLockOperator(operator) {
    return /(^|:)StringNotLike(IfExists)?$/.test(operator);
}
/** Names of condition keys are case-insensitive (IAM User Guide, "IAM JSON policy elements: Condition"). */
function isUserId(key) {
    return key.toLowerCase() === 'aws:userid';
}
/** Whether a key tells nothing but who calls. Names of condition keys are case-insensitive. */
function namesCaller(key) {
    return ['aws:userid', 'aws:principalarn'].includes(key.toLowerCase());
}
const BUCKET_ARN = /^arn:([a-z0-9-]+):s3:::([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(\/.*)?$/s;
/** A bucket's or object's ARN taken apart; `undefined` for anything else, wildcards in the bucket's name included. */
function readBucketArn(arn) {
    const match = BUCKET_ARN.exec(arn);
    if (match?.[1] === undefined || match[2] === undefined)
        return undefined;
    return { partition: match[1], bucket: match[2], ...(0,_text_present_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)({ key: match[3]?.slice(1) }) };
}
/** The one bucket that a policy's statements name, with its partition; `undefined` where they name none or several. */
function bucketOf(policy) {
    const arns = policy.statements.flatMap(statement => statement.resource.patterns);
    const buckets = new Map();
    for (const { value } of arns) {
        const read = readBucketArn(value);
        if (read !== undefined)
            buckets.set(`${read.partition}/${read.bucket}`, { partition: read.partition, bucket: read.bucket });
    }
    return buckets.size === 1 ? [...buckets.values()][0] : undefined;
}
//# sourceMappingURL=find.js.map

/***/ }),

/***/ 5928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readAdmittedId)
/* harmony export */ });
const ROLE = /^(AROA[A-Z0-9]{12,124}):([\w+=,.@-]{2,64})$/;
const USER = /^AIDA[A-Z0-9]{12,124}$/;
const ACCOUNT = /^\d{12}$/;
/**
 * What every session's name matches, in one way or another: names have two letters or more.
 * Source: AWS STS API Reference, AssumeRole, `RoleSessionName`.
 */
const EVERY_SESSION = /^(AROA[A-Z0-9]{12,124}):(?=\?*\*)(?!(?:\**\?){3})[*?]+$/;
/** Reads a listed value; `undefined` for everything that is not the id of exactly one identity, wildcards included. */
function readAdmittedId(text) {
    const every = EVERY_SESSION.exec(text)?.[1];
    if (every !== undefined)
        return { kind: 'role', id: every, session: '*' };
    const role = ROLE.exec(text);
    if (role?.[1] !== undefined && role[2] !== undefined) {
        return { kind: 'role', id: role[1], session: { name: role[2] } };
    }
    if (USER.test(text))
        return { kind: 'user', id: text };
    if (ACCOUNT.test(text))
        return { kind: 'account', id: text };
    return undefined;
}
//# sourceMappingURL=ids.js.map

/***/ }),

/***/ 8862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ userIdConditions),
/* harmony export */   Af: () => (/* binding */ isEveryone),
/* harmony export */   Jk: () => (/* binding */ isNegatedOperator),
/* harmony export */   M$: () => (/* binding */ isMisspeltUserId),
/* harmony export */   Nf: () => (/* binding */ meantAsLock),
/* harmony export */   oQ: () => (/* binding */ intentOf)
/* harmony export */ });
/* harmony import */ var _pattern_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2640);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1004);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4291);
/* harmony import */ var _listed_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8241);




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

/***/ 8241:
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
    const idLike = /^A(ROA|IDA)/.test(id) || /^[\d-]+$/.test(text) || text === '';
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

/***/ 335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PO: () => (/* binding */ STEP_LIMIT),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   f7: () => (/* binding */ languagesAt),
/* harmony export */   sy: () => (/* binding */ buildNet),
/* harmony export */   ys: () => (/* binding */ explore)
/* harmony export */ });
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(833);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6495);


const END = -9;
const NOWHERE = [];
/** A step is one live place looked at; four times what a policy full of ids needs. */
const STEP_LIMIT = 100_000;
function buildNet(globs, masks) {
    const size = globs.reduce((sum, glob) => sum + glob.tokens.length + 1, 0);
    const tokens = new Int32Array(size).fill(END);
    const patternOf = new Int32Array(size);
    const firstOf = [];
    let next = 0;
    globs.forEach((glob, pattern) => {
        firstOf.push(next);
        tokens.set(glob.tokens, next);
        patternOf.fill(pattern, next, next + glob.tokens.length + 1);
        next += glob.tokens.length + 1;
    });
    return { tokens, patternOf, firstOf, folds: globs.map(glob => glob.fold), masks };
}
/** Goes through all states, shortest texts first. False where the limit was reached. */
function explore(net, domain, visitor, limit = STEP_LIMIT, steps = { taken: 0 }) {
    const search = new Search(net, domain, visitor, limit);
    const complete = search.run();
    steps.taken += net.tokens.length + limit - search.left;
    return complete;
}
/** The text that led to a state. */
function textOf(state) {
    const codes = [];
    for (let at = state; at !== undefined && at.letter >= 0; at = at.parent)
        codes.push(at.letter);
    let text = '';
    for (let index = codes.length - 1; index >= 0; index -= 1)
        text += String.fromCodePoint(codes[index] ?? 0);
    return text;
}
/** The languages that a text is in if it ends here. */
function languagesAt(net, state) {
    let mask = state.done;
    for (const place of state.places) {
        if (net.tokens[place] === END)
            mask |= net.masks[net.patternOf[place] ?? 0] ?? 0n;
    }
    return mask;
}
class Search {
    #net;
    #domain;
    #visitor;
    #queue = [];
    #seen = new Set();
    #decided = new Set();
    #folding;
    #left;
    constructor(net, domain, visitor, limit) {
        this.#net = net;
        this.#folding = net.folds.includes(true);
        this.#domain = domain;
        this.#visitor = visitor;
        this.#left = limit;
    }
    /** The steps of the limit that were not taken. */
    get left() {
        return this.#left;
    }
    run() {
        const places = [];
        for (const first of this.#net.firstOf)
            this.#push(places, first);
        this.#add(undefined, -1, 0, places, 0n, false);
        for (let head = 0; head < this.#queue.length; head += 1) {
            const state = this.#queue[head];
            if (state === undefined)
                break;
            const domain = this.#domain.state(state.at);
            const decided = state.places.length === 0;
            if ((decided || domain.accepting) && this.#visitor.end(state))
                return true;
            if (decided)
                continue;
            if (this.#left <= 0)
                return false;
            this.#expand(state, domain);
        }
        return true;
    }
    #expand(state, domain) {
        const [place] = state.places;
        const token = this.#net.tokens[place ?? 0] ?? END;
        if (place !== undefined && state.places.length === 1 && token >= 0 && !this.#folding) {
            this.#expandOne(state, place);
            return;
        }
        this.#left -= 4 + state.places.length;
        const fan = new Fan();
        for (const place of state.places)
            this.#spread(fan, place);
        const shared = state.shared || fan.rest.length > 0 || this.#folding;
        for (const move of domain.moves) {
            const other = (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .freeLetter */ .dh)(move, code => fan.byLetter.has(code));
            if (other !== undefined)
                this.#add(state, other, move.next, fan.rest, state.done, shared);
            for (const [letter, places] of fan.byLetter)
                this.#follow(state, move, letter, places, shared);
        }
    }
    /** One pattern is left and a letter of it is next, as in most of an id: on to where something else can happen. */
    #expandOne(start, startPlace) {
        let state = start;
        let place = startPlace;
        for (;;) {
            const token = this.#net.tokens[place] ?? END;
            const { moves } = this.#domain.state(state.at);
            this.#left -= 1;
            // what leaves the pattern is decided, and the first text that does so will do
            for (const move of this.#decided.has(state.done) ? [] : moves) {
                const other = (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .freeLetter */ .dh)(move, code => code === token);
                if (other !== undefined)
                    this.#add(state, other, move.next, NOWHERE, state.done, state.shared);
            }
            const move = moves.find(each => (0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .has */ .zy)(each.letters, token));
            if (move === undefined)
                return;
            place += 1;
            const goesOn = (this.#net.tokens[place] ?? END) >= 0 && !this.#domain.state(move.next).accepting;
            if (!goesOn) {
                const places = [];
                this.#push(places, place);
                this.#add(state, token, move.next, places, state.done, state.shared);
                return;
            }
            state = { places: [place], done: state.done, at: move.next, parent: state, letter: token, shared: state.shared };
        }
    }
    #follow(state, move, letter, places, shared) {
        this.#left -= places.length;
        if ((0,_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .has */ .zy)(move.letters, letter))
            this.#add(state, letter, move.next, places, state.done, shared);
    }
    /** Where one live place leads to, by letter. */
    #spread(fan, place) {
        const { tokens, patternOf, folds } = this.#net;
        const token = tokens[place] ?? END;
        if (token === END)
            return;
        if (token >= 0) {
            if (folds[patternOf[place] ?? 0] !== true)
                this.#push(fan.at(token), place + 1);
            else
                for (const letter of (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .variantsOf */ .IM)(token))
                    this.#push(fan.at(letter), place + 1);
            return;
        }
        const inPart = token === _pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .ANY_IN_PART */ .P4 || token === _pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .STAR_IN_PART */ .ZB;
        if (inPart)
            fan.at(_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .COLON */ .oH);
        const next = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .isStar */ .hQ)(token) ? place : place + 1;
        for (const [letter, places] of fan.byLetter) {
            if (!(inPart && letter === _pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .COLON */ .oH))
                this.#push(places, next);
        }
        this.#push(fan.rest, next);
    }
    /** Adds a place, and with a star the place behind it; places of the same pattern before a star are dominated. */
    #push(places, place) {
        const { tokens, patternOf } = this.#net;
        if (!(0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .isStar */ .hQ)(tokens[place])) {
            places.push(place);
            return;
        }
        const pattern = patternOf[place];
        while (places.length > 0 && patternOf[places[places.length - 1] ?? 0] === pattern)
            places.pop();
        places.push(place, place + 1);
    }
    #add(parent, letter, at, reached, before, shared) {
        const { places, done } = this.#settle(reached, before);
        if (places.length === 0) {
            // whatever comes, it is decided alike: the first text that gets here will do
            if (this.#decided.has(done))
                return;
            this.#decided.add(done);
        }
        const state = { places, done, at, parent, letter, shared };
        if (!this.#visitor.worthwhile(state))
            return;
        if (shared) {
            const key = `${at}|${done}|${places.join()}`;
            if (this.#seen.has(key))
                return;
            this.#seen.add(key);
        }
        this.#queue.push(state);
    }
    /** Takes out the patterns that stand at their last star, and those that could only say the same. */
    #settle(places, before) {
        const { tokens, patternOf, masks } = this.#net;
        let done = before;
        if (places.length === 0)
            return { places, done };
        for (const place of places) {
            if (tokens[place] === _pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .STAR */ .Vw && tokens[place + 1] === END)
                done |= masks[patternOf[place] ?? 0] ?? 0n;
        }
        if (done === before)
            return { places, done };
        return { places: places.filter(place => ((masks[patternOf[place] ?? 0] ?? 0n) & ~done) !== 0n), done };
    }
}
/** The places reached by each letter that is named, and by any letter that is not. */
class Fan {
    byLetter = new Map();
    rest = [];
    at(letter) {
        const known = this.byLetter.get(letter);
        if (known !== undefined)
            return known;
        const places = [...this.rest];
        this.byLetter.set(letter, places);
        return places;
    }
}
//# sourceMappingURL=automaton.js.map

/***/ }),

/***/ 2640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ly: () => (/* binding */ classes),
  kt: () => (/* binding */ matchesGlob),
  kH: () => (/* binding */ splits)
});

// EXTERNAL MODULE: ./lib/src/core/pattern/automaton.js
var automaton = __webpack_require__(335);
// EXTERNAL MODULE: ./lib/src/core/pattern/domain.js
var pattern_domain = __webpack_require__(833);
// EXTERNAL MODULE: ./lib/src/core/pattern/pattern.js
var pattern_pattern = __webpack_require__(6495);
;// CONCATENATED MODULE: ./lib/src/core/pattern/possible.js


/**
 * Whether a string of the domain may match the pattern. Patterns that none matches would only cost the search its steps:
 * it would follow each place where they might have begun. Of one without a wildcard within, the beginning tells enough.
 */
function isPossible(glob, domain, steps) {
    const open = glob.tokens.findIndex(token => token < 0);
    const isText = open < 0 || open === glob.tokens.length - 1;
    return mayBegin(glob, domain) && (isText || isReached(glob, domain, steps));
}
/** Letters of a pattern's beginning that are looked at before it is read in earnest: an account id and a colon. */
const FIRST_LETTERS = 13;
function mayBegin(glob, domain) {
    if (glob.fold)
        return true;
    let at = 0;
    for (let index = 0; index < FIRST_LETTERS; index += 1) {
        const token = glob.tokens[index] ?? -1;
        if (token < 0)
            return true;
        const move = domain.state(at).moves.find(({ letters }) => (0,pattern_domain/* has */.zy)(letters, token));
        if (move === undefined)
            return false;
        at = move.next;
    }
    return true;
}
function isReached(glob, domain, steps) {
    const seen = new Set();
    const open = [[0, 0]];
    for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
        const [place, at] = pair;
        steps.taken += 1;
        if (place === glob.tokens.length && domain.state(at).accepting)
            return true;
        for (const next of after(glob, pair, domain.state(at).moves)) {
            const key = next[0] * domain.size + next[1];
            if (!seen.has(key))
                open.push(next);
            seen.add(key);
        }
    }
    return false;
}
/** Where one letter leads, or the end of a star. */
function after(glob, [place, at], moves) {
    const token = glob.tokens[place];
    if (token === undefined)
        return [];
    const taken = moves.filter(move => takes(glob, token, move));
    if (!(0,pattern_pattern/* isStar */.hQ)(token))
        return taken.map(({ next }) => [place + 1, next]);
    return [[place + 1, at], ...taken.map(({ next }) => [place, next])];
}
function takes({ fold }, token, { letters }) {
    if (token >= 0)
        return (fold ? (0,pattern_pattern/* variantsOf */.IM)(token) : [token]).some(letter => (0,pattern_domain/* has */.zy)(letters, letter));
    const inPart = token === pattern_pattern/* ANY_IN_PART */.P4 || token === pattern_pattern/* STAR_IN_PART */.ZB;
    return !inPart || letters.some(([low, high]) => low !== pattern_pattern/* COLON */.oH || high !== pattern_pattern/* COLON */.oH);
}
//# sourceMappingURL=possible.js.map
;// CONCATENATED MODULE: ./lib/src/core/pattern/classes.js




/** Does the whole text match the pattern? (`*` any run of characters, `?` exactly one.) */
function matchesGlob(pattern, text, options = {}) {
    return (0,pattern_pattern/* accepts */.G3)((0,pattern_pattern/* globOf */.k8)(pattern, options), text);
}
/**
 * Which combinations of languages do the strings of the domain realize? Language n is bit n of a class's mask; there is
 * one class for each combination that occurs, the one with the shortest beginning first.
 */
function classes(domain, languages, limit = automaton/* STEP_LIMIT */.PO, steps = { taken: 0 }) {
    const machine = new pattern_domain/* Machine */.u5(domain);
    const net = netOf(languages, machine, steps);
    if (net.firstOf.length === 0)
        return { kind: 'classes', classes: [{ mask: 0n, sample: machine.suffix(0) }] };
    const found = new Map();
    const complete = (0,automaton/* explore */.ys)(net, machine, {
        worthwhile: state => state.places.length > 0 || !found.has(state.done),
        end: state => {
            const mask = (0,automaton/* languagesAt */.f7)(net, state);
            if (!found.has(mask))
                found.set(mask, sampleAt(state, machine));
            return false;
        },
    }, limit, steps);
    if (!complete)
        return { kind: 'undecided' };
    return { kind: 'classes', classes: [...found].map(([mask, sample]) => ({ mask, sample })) };
}
/**
 * Strings of a domain, one for each way in which they leave the patterns: whatever follows, two strings that are told
 * apart by no pattern are one. For values that are the beginning of others, such as an account's id in ARNs.
 */
function splits(domain, globs, limit = automaton/* STEP_LIMIT */.PO, steps) {
    const net = (0,automaton/* buildNet */.sy)(globs, globs.map((_, index) => 1n << BigInt(index)));
    const machine = new pattern_domain/* Machine */.u5(domain);
    const found = new Map();
    const end = (state) => {
        const key = `${state.done}|${state.places.join()}`;
        if (!found.has(key))
            found.set(key, sampleAt(state, machine));
        return false;
    };
    const complete = (0,automaton/* explore */.ys)(net, machine, { worthwhile: () => true, end }, limit, steps);
    return complete ? [...found.values()] : undefined;
}
function sampleAt(state, domain) {
    return (0,automaton/* textOf */.b6)(state) + domain.suffix(state.at);
}
/** Patterns that stand in several languages are read once, those that no string of the domain matches not at all. */
function netOf(languages, domain, steps) {
    const masks = new Map();
    languages.forEach((language, index) => {
        const bit = 1n << BigInt(index);
        for (const glob of language) {
            const known = masks.get(glob.key);
            if (known !== undefined)
                known.mask |= bit;
            else if (isPossible(glob, domain, steps))
                masks.set(glob.key, { glob, mask: bit });
        }
    });
    const patterns = [...masks.values()];
    return (0,automaton/* buildNet */.sy)(patterns.map(pattern => pattern.glob), patterns.map(pattern => pattern.mask));
}
//# sourceMappingURL=classes.js.map

/***/ }),

/***/ 833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ OF_AN_ID),
/* harmony export */   Hn: () => (/* binding */ times),
/* harmony export */   UG: () => (/* binding */ HEX),
/* harmony export */   Vm: () => (/* binding */ word),
/* harmony export */   _7: () => (/* binding */ nameInPath),
/* harmony export */   dh: () => (/* binding */ freeLetter),
/* harmony export */   f9: () => (/* binding */ VISIBLE),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   jg: () => (/* binding */ HOST),
/* harmony export */   mt: () => (/* binding */ LETTERS),
/* harmony export */   n0: () => (/* binding */ ANYTHING),
/* harmony export */   o_: () => (/* binding */ NAME),
/* harmony export */   u5: () => (/* binding */ Machine),
/* harmony export */   vY: () => (/* binding */ UPPER_OR_DIGIT),
/* harmony export */   x5: () => (/* binding */ DIGITS),
/* harmony export */   zy: () => (/* binding */ has)
/* harmony export */ });
/* unused harmony export ANY_STRING */
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6495);

const UPPER_OR_DIGIT = ranges('AZ', '09');
const DIGITS = ranges('09');
const LETTERS = ranges('AZ', 'az');
/** Of a SHA-256 in a header. */
const HEX = ranges('09', 'af');
/** `[\w+=,.@-]`, the letters of session, user and role names (IAM and STS API references). */
const NAME = ranges('az', '09', 'AZ', '__', '++', '==', ',,', '..', '@@', '--');
const HOST = ranges('az', '09', '..', '--');
/** What an `aws:userid` may be made of, as far as one can think: no wildcards, no variables. */
const OF_AN_ID = ranges('az', '09', 'AZ', '..', '--', '::', '//', '@@', '__', '++', '==', ',,', '  ');
/** `[!-~]`: paths. */
const VISIBLE = ranges('az', '09', 'AZ', '!~');
/** Those of them that are neither the slash nor a letter of names. */
const UNUSUAL = ranges('!*', ':<', '>?', '[^', '``', '{~');
const SLASH = ranges('//');
const ANYTHING = [...ranges('az', '09', 'AZ', ' ~'), [0xa0, 0x10ffff], [0, 0x1f], [0x7f, 0x9f]];
function ranges(...pairs) {
    return pairs.map(pair => [pair.charCodeAt(0), pair.charCodeAt(1)]);
}
/** The steps of a text that is always the same. */
function word(text) {
    const codes = (0,_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .codesOf */ .MZ)(text);
    return [{ letters: [], min: codes.length, codes }];
}
/** At least `min` letters. */
function atLeast(letters, min, spelling = '') {
    return { letters, min, unbounded: true, spelling };
}
function times(letters, count, spelling = '') {
    return { letters, min: count, spelling };
}
/**
 * What follows `role/` or `user/` in an ARN: a path of visible letters, or none, and a name, which has no slash or colon.
 * Nothing can come after it. Source: IAM API Reference, `CreateRole`, `Path` and `RoleName`.
 */
function nameInPath(spelling) {
    return { letters: NAME, min: 1, unbounded: true, spelling, path: true };
}
/** Every string. */
const ANY_STRING = [atLeast(ANYTHING, 0)];
/**
 * A domain as a machine: a state for each letter that must come, one for each unbounded run, and the end. States are made
 * when they are reached, for most patterns part from a domain within its first letters.
 */
class Machine {
    /** One more than the number of the last state. */
    size;
    #steps;
    #states = new Map();
    constructor(domain) {
        let start = 0;
        this.#steps = domain.map(step => {
            const placed = { step, start, end: start + sizeOf(step) };
            start = placed.end;
            return placed;
        });
        this.size = start + 1;
    }
    /** @param at below {@link size} */
    state(at) {
        const known = this.#states.get(at);
        if (known !== undefined)
            return known;
        const made = this.#make(at);
        this.#states.set(at, made);
        return made;
    }
    /** A likely way from a state to the end. */
    suffix(at) {
        const left = this.#steps.filter(({ end }) => end > at);
        return left.map(({ step, start }) => endOf(step, Math.max(0, at - start))).join('');
    }
    #make(at) {
        const placed = this.#steps.find(({ end }) => end > at);
        if (placed === undefined)
            return END;
        const { step, start, end } = placed;
        if (step.path === true)
            return pathState(step, start, at);
        const { min, codes } = step;
        const place = at - start;
        const code = codes?.[place];
        const letters = code === undefined ? step.letters : [[code, code]];
        if (place < min) {
            return { moves: [{ letters, next: at + 1, natural: code ?? letterOf(step, place) }], accepting: false };
        }
        const { moves, accepting } = this.state(end);
        return { moves: [{ letters, next: at, natural: undefined }, ...moves], accepting };
    }
}
const END = { moves: [], accepting: true };
/** The states of one step. */
function sizeOf({ min, unbounded = false, path = false }) {
    return min + (unbounded ? 1 : 0) + (path ? 1 : 0);
}
/** The letter that samples write at a place of a step. */
function letterOf({ letters, spelling }, place) {
    return spelling?.codePointAt(place) ?? letters[0]?.[0];
}
/** How samples end a step of which some letters are written. */
function endOf(step, written) {
    const { spelling = '', min, codes } = step;
    if (codes !== undefined)
        return String.fromCodePoint(...codes.slice(written));
    if (step.path === true)
        return [spelling, '', `/${spelling}`][written] ?? '';
    if (written >= min)
        return '';
    if (spelling.length >= min)
        return spelling.slice(written);
    let text = '';
    for (let place = written; place < min; place += 1)
        text += String.fromCodePoint(letterOf(step, place) ?? 97);
    return text;
}
/** Before a part of the path, within one that may be the name, and within one that may not. */
function pathState({ letters, spelling = '' }, before, at) {
    const [named, unnamed] = [before + 1, before + 2];
    const on = (letters, next, natural) => ({ letters, next, natural });
    const others = [on(UNUSUAL, unnamed), on(SLASH, before)];
    if (at === before)
        return { moves: [on(letters, named, spelling.codePointAt(0)), ...others], accepting: false };
    return { moves: [on(letters, at), ...others], accepting: at === named };
}
function has(letters, code) {
    return letters.some(([low, high]) => code >= low && code <= high);
}
/** A letter of the set that is not taken, the preferred one if possible; `undefined` where all are taken. */
function freeLetter(move, taken) {
    if (move.natural !== undefined && !taken(move.natural))
        return move.natural;
    for (const [low, high] of move.letters) {
        for (let code = low; code <= high; code += 1) {
            if (isCharacter(code) && !taken(code))
                return code;
        }
    }
    return undefined;
}
/** Surrogates and U+FFFE/U+FFFF are no characters that a request could carry. */
function isCharacter(code) {
    return (code < 0xd800 || code > 0xdfff) && (code & 0xfffe) !== 0xfffe;
}
//# sourceMappingURL=domain.js.map

/***/ }),

/***/ 6495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G3: () => (/* binding */ accepts),
/* harmony export */   IM: () => (/* binding */ variantsOf),
/* harmony export */   IS: () => (/* binding */ arnGlob),
/* harmony export */   JF: () => (/* binding */ globFrom),
/* harmony export */   MZ: () => (/* binding */ codesOf),
/* harmony export */   P4: () => (/* binding */ ANY_IN_PART),
/* harmony export */   PE: () => (/* binding */ residuals),
/* harmony export */   Vw: () => (/* binding */ STAR),
/* harmony export */   ZB: () => (/* binding */ STAR_IN_PART),
/* harmony export */   Zc: () => (/* binding */ literalOf),
/* harmony export */   hQ: () => (/* binding */ isStar),
/* harmony export */   k8: () => (/* binding */ globOf),
/* harmony export */   oH: () => (/* binding */ COLON),
/* harmony export */   x4: () => (/* binding */ ANY)
/* harmony export */ });
/**
 * IAM's patterns as lists of tokens: a code point (0 or more), or one of the wildcards below.
 *
 * `?` is one character and `*` any run of characters, none included (IAM User Guide, "IAM JSON policy elements:
 * Condition operators", StringLike). A character is a Unicode code point. In an ARN the wildcards of the first five
 * parts stay within their part (same page, ArnLike): these are the two tokens "in a part".
 */
const ANY = -1;
const STAR = -2;
const ANY_IN_PART = -3;
const STAR_IN_PART = -4;
const COLON = 58;
/** A pattern in which `*` and `?` are wildcards. */
function globOf(text, options = {}) {
    const tokens = [];
    for (let index = 0; index < text.length; index += 1) {
        const code = text.codePointAt(index) ?? 0;
        if (code > 0xffff)
            index += 1;
        if (code === 63)
            tokens.push(ANY);
        else if (code !== 42)
            tokens.push(code);
        else if (tokens[tokens.length - 1] !== STAR)
            tokens.push(STAR);
    }
    if (options.ignoreCase === true)
        return { tokens: tokens.map(foldCode), fold: true, key: `wi ${text}` };
    return { tokens, fold: false, key: `w ${text}` };
}
/** A text in which nothing is a wildcard. */
function literalOf(text, options = {}) {
    const tokens = codesOf(text);
    if (options.ignoreCase === true)
        return { tokens: tokens.map(foldCode), fold: true, key: `li ${text}` };
    return { tokens, fold: false, key: `l ${text}` };
}
/** A pattern from tokens, such as a literal id and a star. */
function globFrom(tokens, options = {}) {
    const fold = options.ignoreCase === true;
    const lean = tokens.filter((token, index) => !(isStar(token) && tokens[index - 1] === token));
    return keyed(fold ? lean.map(foldCode) : lean, fold);
}
function keyed(tokens, fold) {
    return { tokens, fold, key: `${fold ? 'ti' : 't'} ${tokens.join()}` };
}
/** The same pattern compared the way of ARNs; `undefined` where it does not have an ARN's six parts. */
function arnGlob(glob) {
    let colons = 0;
    const tokens = glob.tokens.map(token => {
        if (token === COLON)
            colons += 1;
        if (colons >= 5)
            return token;
        if (token === STAR)
            return STAR_IN_PART;
        return token === ANY ? ANY_IN_PART : token;
    });
    return colons >= 5 ? { tokens, fold: glob.fold, key: `a ${glob.key}` } : undefined;
}
function isStar(token) {
    return token === STAR || token === STAR_IN_PART;
}
/** Lower case where that is one code point; wildcards stay. */
function foldCode(code) {
    if (code < 65)
        return code;
    if (code < 128)
        return code <= 90 ? code + 32 : code;
    return single(String.fromCodePoint(code).toLowerCase()) ?? code;
}
/** The letters that fold to a folded letter, itself first. */
function variantsOf(folded) {
    const upper = single(String.fromCodePoint(folded).toUpperCase());
    return upper === undefined || upper === folded || foldCode(upper) !== folded ? [folded] : [folded, upper];
}
function single(text) {
    const codes = codesOf(text);
    return codes.length === 1 ? codes[0] : undefined;
}
function codesOf(text) {
    const codes = [];
    for (let index = 0; index < text.length; index += 1) {
        const code = text.codePointAt(index) ?? 0;
        codes.push(code);
        if (code > 0xffff)
            index += 1;
    }
    return codes;
}
/** Is the whole text in the pattern's language? One pass with one point of return, at most tokens × letters steps. */
function accepts(glob, text) {
    const { tokens, fold } = glob;
    let at = 0;
    let token = 0;
    let star = -1;
    let resumeAt = 0;
    while (at < text.length) {
        const raw = text.codePointAt(at) ?? 0;
        const code = fold ? foldCode(raw) : raw;
        const wanted = tokens[token];
        if (isStar(wanted)) {
            if (wanted === STAR && token === tokens.length - 1)
                return true;
            star = token;
            resumeAt = at;
            token += 1;
        }
        else if (takes(wanted, code)) {
            token += 1;
            at += widthOf(raw);
        }
        else {
            const width = widthSkipped(tokens[star], text.codePointAt(resumeAt) ?? 0);
            if (width === 0)
                return false;
            resumeAt += width;
            at = resumeAt;
            token = star + 1;
        }
    }
    while (isStar(tokens[token]))
        token += 1;
    return token === tokens.length;
}
/** Does a token other than a star match the letter? */
function takes(token, code) {
    return token === code || token === ANY || (token === ANY_IN_PART && code !== COLON);
}
/** The code units that a star takes in with one more letter: none where there is no star, or the letter ends its part. */
function widthSkipped(star, code) {
    return star === STAR || (star === STAR_IN_PART && code !== COLON) ? widthOf(code) : 0;
}
function widthOf(code) {
    return code > 0xffff ? 2 : 1;
}
/** What may follow once a text has been read: the rests of the pattern, any one of which must match what is left. */
function residuals(glob, prefix) {
    if (startsOtherwise(glob, prefix))
        return [];
    let live = closure(glob, [0]);
    for (const raw of codesOf(prefix)) {
        const code = glob.fold ? foldCode(raw) : raw;
        live = closure(glob, live.flatMap(at => follow(glob.tokens[at], at, code)));
    }
    return live.map(at => keyed(glob.tokens.slice(at), glob.fold));
}
/** Seen at a glance: a letter before the first wildcard differs. */
function startsOtherwise({ tokens, fold }, prefix) {
    for (let at = 0; at < prefix.length; at += 1) {
        const [token = STAR, code] = [tokens[at], prefix.charCodeAt(at)];
        if (token < 0 || code > 0x7f)
            return false;
        if (token !== (fold ? foldCode(code) : code))
            return true;
    }
    return false;
}
function follow(token, at, code) {
    if (token === STAR || (token === STAR_IN_PART && code !== COLON))
        return [at];
    return takes(token, code) ? [at + 1] : [];
}
function closure(glob, positions) {
    const live = new Set();
    for (const position of positions) {
        live.add(position);
        if (isStar(glob.tokens[position]))
            live.add(position + 1);
    }
    return [...live];
}
//# sourceMappingURL=pattern.js.map

/***/ }),

/***/ 50:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ statementName),
/* harmony export */   Z: () => (/* binding */ describeStatement)
/* harmony export */ });
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3381);

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

/***/ 1428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   Rr: () => (/* binding */ grantsOf),
/* harmony export */   Vz: () => (/* binding */ include)
/* harmony export */ });
/* harmony import */ var _text_get_or_make_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9493);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2170);


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

/***/ 9232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ notLookedUp),
/* harmony export */   iv: () => (/* binding */ puttable),
/* harmony export */   tv: () => (/* binding */ isUniqueId),
/* harmony export */   yj: () => (/* binding */ forTheLiving)
/* harmony export */ });
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3381);
/* harmony import */ var _describe_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50);


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

/***/ 2170:
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

/***/ }),

/***/ 9493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ getOrMake)
/* harmony export */ });
/** The value of a key; where there is none yet, it is made and kept. */
function getOrMake(map, key, make) {
    const value = map.get(key) ?? make();
    map.set(key, value);
    return value;
}
//# sourceMappingURL=get-or-make.js.map

/***/ })

};
;