export const id = 639;
export const ids = [639];
export const modules = {

/***/ 2581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ roleIdOf),
/* harmony export */   KC: () => (/* binding */ accountOfArn),
/* harmony export */   _0: () => (/* binding */ trustedServices),
/* harmony export */   aM: () => (/* binding */ roleBook),
/* harmony export */   vV: () => (/* binding */ isConnectRole)
/* harmony export */ });
/* harmony import */ var _pattern_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3254);
/* harmony import */ var _text_untyped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6903);


/** Makes the {@link RoleBook} of an account. */
function roleBook(facts, naming) {
    const byId = new Map(facts.roles.map(role => [role.RoleId, role]));
    const byArn = new Map(facts.roles.map(role => [role.Arn, role]));
    const declared = new Map(naming.declared.map(entry => [entry.id, entry]));
    // As a role that Connect assumes nobody can mend a policy, whatever glob its name matches.
    const admins = facts.roles.filter(role => !isConnectRole(role) && naming.adminRoles.some(pattern => isNamed(role, pattern)));
    const caller = byId.get(roleIdOf(facts.caller) ?? '');
    const deployer = naming.deployRole === undefined ? caller : roleNamed(facts, naming.deployRole);
    const plans = naming.planRole === undefined ? caller : roleNamed(facts, naming.planRole);
    const planner = plans === deployer ? undefined : plans;
    const kindOf = (role) => {
        if (isConnectRole(role))
            return 'connect';
        if (admins.includes(role))
            return 'admin';
        if (role === deployer || role === planner || role === caller)
            return 'deployer';
        return declared.has(role.RoleId) ? 'external' : 'other';
    };
    const resolve = (id) => {
        const role = id.kind === 'role' ? byId.get(id.id) : undefined;
        if (role !== undefined)
            return { id: id.id, kind: kindOf(role), name: role.RoleName, arn: role.Arn };
        if (id.kind === 'account' && id.id === facts.account) {
            return { id: id.id, kind: 'root', name: 'root', arn: `arn:${facts.partition}:iam::${id.id}:root` };
        }
        const entry = declared.get(id.id);
        if (entry !== undefined)
            return { id: id.id, kind: 'external', name: entry.owner };
        if (id.kind === 'user' && id.id === facts.caller?.UserId) {
            return { id: id.id, kind: 'deployer', arn: facts.caller.Arn };
        }
        return { id: id.id, kind: id.kind === 'user' ? 'user' : 'unresolved' };
    };
    return {
        facts,
        resolve,
        roleById: id => byId.get(id),
        roleByArn: arn => byArn.get(arn),
        admins,
        deployer,
        planner,
        deployRoleNamed: naming.deployRole !== undefined,
        instancesOf: bucket => (facts.instances ?? []).filter(({ storage }) => storage.some(({ BucketName }) => BucketName === bucket)),
        isConnect: isConnectRole,
    };
}
const CONNECT_SERVICE = 'connect.amazonaws.com';
/**
 * A Connect role is one that `connect.amazonaws.com` may assume: the service-linked role, or the service role of an
 * instance from before October 2018. Names prove nothing, for anybody may create a role of any name.
 * Source: Amazon Connect Administrator Guide, "Use service-linked roles".
 */
function isConnectRole(role) {
    return trustedServices(role.AssumeRolePolicyDocument).includes(CONNECT_SERVICE);
}
/** The services that a trust policy lets assume its role. */
function trustedServices(document) {
    return (0,_text_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c)((0,_text_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .Z)(document, 'Statement')).flatMap(statement => {
        const assumes = (0,_text_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c)((0,_text_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .Z)(statement, 'Action')).some(action => typeof action === 'string' && /^(\*|sts:\*|sts:AssumeRole)$/i.test(action));
        if ((0,_text_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .Z)(statement, 'Effect') !== 'Allow' || !assumes)
            return [];
        return (0,_text_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c)((0,_text_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .Z)((0,_text_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .Z)(statement, 'Principal'), 'Service')).filter(service => typeof service === 'string');
    });
}
/** The fifth part of an ARN: the account of a role, `aws` for a policy that AWS manages. */
function accountOfArn(arn) {
    return arn.split(':')[4] ?? '';
}
/** The RoleId in a caller's `UserId`, for callers that are role sessions. */
function roleIdOf(caller) {
    const [id, session] = caller?.UserId.split(':') ?? [];
    return session !== undefined && id?.startsWith('AROA') ? id : undefined;
}
function isNamed(role, pattern) {
    return (0,_pattern_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(pattern, pattern.startsWith('arn:') ? role.Arn : role.RoleName);
}
function roleNamed({ roles }, named) {
    return roles.find(({ RoleId, RoleName, Arn }) => [RoleId, RoleName, Arn].includes(named));
}
//# sourceMappingURL=roles.js.map

/***/ }),

/***/ 2074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ denyPurpose),
/* harmony export */   Fl: () => (/* binding */ extraConditions),
/* harmony export */   lL: () => (/* binding */ listConditions),
/* harmony export */   v2: () => (/* binding */ isServiceExemption),
/* harmony export */   xi: () => (/* binding */ isDenyBeside)
/* harmony export */ });
/* harmony import */ var _policy_operators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1682);
/* harmony import */ var _intent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8862);


/** The conditions of a lock statement that together are its list: several negated ones deny who is on none of them. */
function listConditions({ statement, list }) {
    const negated = (0,_intent_js__WEBPACK_IMPORTED_MODULE_1__/* .userIdConditions */ .$1)(statement).filter(({ operator }) => (0,_intent_js__WEBPACK_IMPORTED_MODULE_1__/* .isNegatedOperator */ .Jk)(operator.value));
    if (list === undefined)
        return negated;
    return negated.includes(list) ? negated : [list, ...negated];
}
/** The conditions of a lock statement beside its list. */
function extraConditions(meant) {
    const lists = listConditions(meant);
    return meant.statement.conditions.filter(condition => !lists.includes(condition));
}
/**
 * Whether the condition leaves out the direct calls of AWS services.
 * Source: IAM User Guide, "AWS global condition context keys", `aws:PrincipalIsAWSService`.
 */
function isServiceExemption({ key, operator, values }) {
    const read = (0,_policy_operators_js__WEBPACK_IMPORTED_MODULE_0__/* .readOperator */ .Tp)(operator.value);
    return (key.value.toLowerCase() === 'aws:principalisawsservice' &&
        read?.base === 'Bool' &&
        read.qualifier === undefined &&
        values.length > 0 &&
        values.every(({ value }) => value.toLowerCase() === 'false'));
}
/** Whether a statement is a Deny that stands beside a lock and is not a part of it. */
function isDenyBeside(statement, locks) {
    return statement.effect.value === 'Deny' && locks.length > 0 && !locks.some(meant => meant.statement === statement);
}
/** What a Deny beside the lock is for, by its conditions. */
function denyPurpose({ conditions }) {
    if (conditions.length === 0)
        return 'other';
    if (conditions.every(asksForTls))
        return 'tls';
    const keys = conditions.map(({ key }) => key.value.toLowerCase());
    return keys.every(key => key.startsWith('s3:x-amz-server-side-encryption')) ? 'encryption' : 'other';
}
function asksForTls({ key, operator, values }) {
    const base = (0,_policy_operators_js__WEBPACK_IMPORTED_MODULE_0__/* .readOperator */ .Tp)(operator.value)?.base;
    if (key.value.toLowerCase() === 's3:tlsversion')
        return base === 'NumericLessThan' || base === 'NumericLessThanEquals';
    const isTransport = key.value.toLowerCase() === 'aws:securetransport' && base === 'Bool';
    return isTransport && values.length > 0 && values.every(({ value }) => value.toLowerCase() === 'false');
}
//# sourceMappingURL=conditions.js.map

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
/* harmony import */ var _pattern_classes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3254);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1004);
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4291);
/* harmony import */ var _listed_value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1985);




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
    if (proper.length === 0 || proper.length === candidates.length)
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
    return action.patterns.some(({ value }) => (0,_pattern_classes_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .cK)(value.toLowerCase(), name)) !== action.negated;
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

/***/ 1985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ looksLikeId),
  p: () => (/* binding */ readListedValue)
});

// EXTERNAL MODULE: ./lib/src/core/lock/ids.js
var ids = __webpack_require__(5928);
;// CONCATENATED MODULE: ./lib/src/core/lock/look-alike.js
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
/** What a reader takes the text for: full-width and other compatibility forms, Cyrillic and Greek letters as Latin. */
function foldLookAlikes(text) {
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
;// CONCATENATED MODULE: ./lib/src/core/lock/listed-value.js


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
/** A known prefix, or letters and digits mixed as in no word. */
const ID_LIKE = /A(?:ROA|IDA|BIA|CCA|GPA|IPA|KIA|NPA|NVA|PKA|SCA|SIA)[A-Z0-9]{8,}|A[A-Z]{3}(?=[A-Z]*\d)[A-Z0-9]{12,}/i;
/** Whether a reader would take the text for a unique id, spoiled or not: tells a list of ids from other values. */
function looksLikeId(text) {
    const folded = foldLookAlikes(withoutInvisible(text));
    return !folded.includes('/') && ID_LIKE.test(folded);
}
/** Judges one listed value. */
function readListedValue(text) {
    const admitted = (0,ids/* readAdmittedId */.e)(text);
    if (admitted !== undefined)
        return judgeId(admitted);
    return hiddenFault(text) ?? notAnId(text) ?? wildcardFault(text) ?? idFault(text);
}
function judgeId(read) {
    if (read.kind === 'role' && read.session !== '*') {
        return { kind: 'pins-session', id: read.id, session: read.session.name };
    }
    const usual = read.kind === 'account' || read.id.length === USUAL_LENGTH;
    return usual ? { kind: 'id' } : { kind: 'length-unusual', length: read.id.length };
}
/** Faults that the eye misses. */
function hiddenFault(text) {
    const trimmed = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
    if (trimmed !== text && trimmed !== '')
        return { kind: 'has-blanks', meant: trimmed };
    const invisible = looksLikeId(text) ? invisibleIn(text) : undefined;
    if (invisible !== undefined)
        return { kind: 'has-invisible-letters', letter: invisible, meant: withoutInvisible(text) };
    const foreign = looksLikeId(text) ? foreignIn(text) : undefined;
    return foreign === undefined ? undefined : { kind: 'has-look-alikes', letter: foreign, meant: foldLookAlikes(text) };
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

/***/ 1682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ OPERATOR_NAMES),
/* harmony export */   Tp: () => (/* binding */ readOperator)
/* harmony export */ });
/* unused harmony export BASE_OPERATORS */
/** IAM User Guide, "IAM JSON policy elements: Condition operators". */
const BASE_OPERATORS = [
    'StringEquals',
    'StringNotEquals',
    'StringEqualsIgnoreCase',
    'StringNotEqualsIgnoreCase',
    'StringLike',
    'StringNotLike',
    'NumericEquals',
    'NumericNotEquals',
    'NumericLessThan',
    'NumericLessThanEquals',
    'NumericGreaterThan',
    'NumericGreaterThanEquals',
    'DateEquals',
    'DateNotEquals',
    'DateLessThan',
    'DateLessThanEquals',
    'DateGreaterThan',
    'DateGreaterThanEquals',
    'Bool',
    'BinaryEquals',
    'IpAddress',
    'NotIpAddress',
    'ArnEquals',
    'ArnLike',
    'ArnNotEquals',
    'ArnNotLike',
    'Null',
];
/** Reads an operator's name; `undefined` where AWS has none of that name, case included. */
function readOperator(name) {
    const [, qualifier, rest] = /^(?:(ForAllValues|ForAnyValue):)?(.+)$/s.exec(name) ?? [];
    if (rest === undefined)
        return undefined;
    const ifExists = rest.endsWith('IfExists') && rest !== 'NullIfExists';
    const base = ifExists ? rest.slice(0, -'IfExists'.length) : rest;
    if (!BASE_OPERATORS.includes(base))
        return undefined;
    return qualifier === 'ForAllValues' || qualifier === 'ForAnyValue'
        ? { qualifier, base, ifExists }
        : { base, ifExists };
}
/** Every operator name that can be meant, to suggest from. */
const OPERATOR_NAMES = BASE_OPERATORS.flatMap(base => {
    const forms = base === 'Null' ? [base] : [base, `${base}IfExists`];
    return forms.flatMap(form => [form, `ForAllValues:${form}`, `ForAnyValue:${form}`]);
});
//# sourceMappingURL=operators.js.map

/***/ }),

/***/ 2884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ canonical),
/* harmony export */   _: () => (/* binding */ normalisedSize)
/* harmony export */ });
/**
 * A policy as S3 and AWS's own pages write it: elements in the order Version, Id, Statement and Sid, Effect, Principal,
 * Action, Resource, Condition; one item as a scalar, except that the lock's list and the resources stay lists; indented
 * by two spaces, with a newline at the end.
 */
function canonical(policy) {
    return `${JSON.stringify(toJson(policy, 'pretty'), undefined, 2)}\n`;
}
/**
 * The size in bytes of UTF-8 that S3 holds against its limit of 20,480: the normalised policy without blanks.
 * Source: S3 User Guide, "Adding a bucket policy"; the wording of S3's error "Normalized policy document exceeds …".
 */
function normalisedSize(policy) {
    return new TextEncoder().encode(JSON.stringify(toJson(policy, 'compact'))).length;
}
function toJson({ version, id, statements }, form) {
    return {
        ...(version === undefined ? {} : { Version: version.value }),
        ...(id === undefined ? {} : { Id: id.value }),
        Statement: statements.map(statement => statementJson(statement, form)),
    };
}
function statementJson(statement, form) {
    const { sid, effect, principal, action, resource, conditions } = statement;
    return {
        ...(sid === undefined ? {} : { Sid: sid.value }),
        Effect: effect.value,
        [principal.negated ? 'NotPrincipal' : 'Principal']: principalsJson(principal),
        [action.negated ? 'NotAction' : 'Action']: scalarOrList(texts(action)),
        [resource.negated ? 'NotResource' : 'Resource']: form === 'pretty' ? texts(resource) : scalarOrList(texts(resource)),
        ...(statement.conditionSpan === undefined ? {} : { Condition: conditionsJson(conditions, form) }),
    };
}
function texts({ patterns }) {
    return patterns.map(({ value }) => value);
}
function scalarOrList(items) {
    const [only] = items;
    return items.length === 1 && only !== undefined ? only : items;
}
function principalsJson({ entries }) {
    if (entries.some(({ kind }) => kind === '*'))
        return '*';
    const kinds = new Map();
    for (const { kind, value } of entries)
        kinds.set(kind, [...(kinds.get(kind) ?? []), value.value]);
    return record([...kinds].map(([kind, values]) => [kind, scalarOrList(values)]));
}
function conditionsJson(conditions, form) {
    const operators = new Map();
    for (const { operator, key, values } of conditions) {
        const items = values.map(({ value }) => value);
        const isList = form === 'pretty' && key.value.toLowerCase() === 'aws:userid';
        const members = operators.get(operator.value) ?? [];
        operators.set(operator.value, [...members, [key.value, isList ? items : scalarOrList(items)]]);
    }
    return record([...operators].map(([operator, members]) => [operator, record(members)]));
}
/** Own properties only, `__proto__` included. */
function record(members) {
    return Object.fromEntries(members);
}
//# sourceMappingURL=print.js.map

/***/ }),

/***/ 3639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* reexport */ RULES),
  findingsOf: () => (/* binding */ findingsOf),
  ruleById: () => (/* binding */ ruleById),
  runFindings: () => (/* binding */ runFindings)
});

// EXTERNAL MODULE: ./lib/src/core/lock/conditions.js
var conditions = __webpack_require__(2074);
// EXTERNAL MODULE: ./lib/src/core/lock/find.js
var find = __webpack_require__(4291);
// EXTERNAL MODULE: ./lib/src/core/lock/ids.js
var ids = __webpack_require__(5928);
// EXTERNAL MODULE: ./lib/src/core/lock/intent.js
var lock_intent = __webpack_require__(8862);
// EXTERNAL MODULE: ./lib/src/core/lock/listed-value.js + 1 modules
var listed_value = __webpack_require__(1985);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(3381);
// EXTERNAL MODULE: ./lib/src/core/rules/finding.js
var finding = __webpack_require__(7729);
;// CONCATENATED MODULE: ./lib/src/core/rules/examples/example.js
/** The blog's bucket and ids: AWS Contact Center Blog, "Restrict Access to your Amazon Connect S3 Bucket". */
const CONNECT = '"AROAJJ4OT5B3EVMNARNW6:*"';
const ADMIN = '"AROAINV7BYMRZP3NV66DI:*"';
const BUCKET = '"arn:aws:s3:::connect-25fd0a3be3ef"';
const OBJECTS = '"arn:aws:s3:::connect-25fd0a3be3ef/*"';
/** The text of a whole policy: the blog's, but for the pieces given. */
function policyText(pieces = {}) {
    const [open, close] = pieces.around ?? ['', ''];
    const version = pieces.version ?? '"Version": "2012-10-17"';
    const statements = [`${open}${lockText(pieces)}${close}`, ...(pieces.statements ?? [])];
    return `{\n${version === '' ? '' : `  ${version},\n`}  "Statement": [\n    ${statements.join(',\n    ')}\n  ]\n}\n`;
}
/** A further statement like the lock's, with pieces of its own. */
function lockText(pieces = {}) {
    const members = [
        ...(pieces.sid === undefined ? [] : [`"Sid": ${pieces.sid}`]),
        `"Effect": ${pieces.effect ?? '"Deny"'}`,
        pieces.principal ?? '"Principal": "*"',
        pieces.action ?? '"Action": "s3:*"',
        pieces.resource ?? `"Resource": [\n        ${BUCKET},\n        ${OBJECTS}\n      ]`,
        pieces.condition ?? conditionText(pieces),
    ];
    return `{\n      ${members.filter(member => member !== '').join(',\n      ')}\n    }`;
}
function conditionText(pieces) {
    const values = pieces.values ?? [CONNECT, ADMIN];
    const listed = `${pieces.key ?? '"aws:userId"'}: [\n            ${values.join(',\n            ')}\n          ]`;
    const keys = [listed, ...(pieces.keys ?? [])].join(',\n          ');
    const list = `${pieces.operator ?? '"StringNotLike"'}: {\n          ${keys}\n        }`;
    return `"Condition": {\n        ${[list, ...(pieces.operators ?? [])].join(',\n        ')}\n      }`;
}
/** A bad or good example. */
function shown(title, pieces = {}, more = {}) {
    return { title, policy: policyText(pieces), ...more };
}
/** An example whose list is the right one but for its first value. */
function withFirstValue(title, value) {
    return shown(title, { values: [value, ADMIN] });
}
const BLOG = shown("The AWS blog's policy");
/** So many different ids of roles, each followed by `:*`. */
function manyIds(count) {
    return Array.from({ length: count }, (_, index) => `"AROA${String(index).padStart(17, 'A')}:*"`);
}
/** The right policy as a run meets it that has something to say of the whole file, at its first letter. */
function inRun(title, run) {
    return { title, policy: `«{»${BLOG.policy.slice(1)}`, run };
}
//# sourceMappingURL=example.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/examples/account-example.js

/**
 * Examples about ids are judged against one small account, 111122223333, that docs/rules.md describes:
 * the roles of the blog, a second administrator, and one role for each way to be wrong.
 */
const DEPLOY = '"AROAIDEPLOYROLEXXXXXX:*"';
/** The policy that is right in that account, but for values added or replaced. */
function inAccount(title, values) {
    return shown(title, { values });
}
function withFurtherValue(title, value) {
    return inAccount(title, [CONNECT, ADMIN, DEPLOY, value]);
}
/** The right list with another value in the place of the Connect role. */
function inPlaceOfConnect(title, value) {
    return inAccount(title, [value, ADMIN, DEPLOY]);
}
const RIGHT = inAccount('The Connect role, an administrator and the role that applies', [
    CONNECT,
    ADMIN,
    DEPLOY,
]);
//# sourceMappingURL=account-example.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-allow-denied.js



const accountAllowDenied = {
    id: 'account-allow-denied',
    about: 'account',
    severity: 'warning',
    summary: 'An Allow is for a role that the lock denies.',
    why: (0,prose/* ours */.Od)('A Deny wins over every Allow: the statement grants nothing, though it reads as if it did.'),
    fix: (0,prose/* ours */.Od)('List the role as well, or take the statement out.'),
    source: 'IAM User Guide, "Policy evaluation logic"',
    bad: [
        shown('A role for reports', {
            values: [CONNECT, ADMIN, DEPLOY],
            statements: [
                lockText({
                    effect: '"Allow"',
                    principal: '"Principal": { "AWS": «"arn:aws:iam::111122223333:role/reporting"» }',
                    action: '"Action": "s3:GetObject"',
                    resource: `"Resource": ${OBJECTS}`,
                    condition: '',
                }),
            ],
        }),
    ],
    good: [RIGHT],
    *check({ policy, book, listed }) {
        for (const { effect, principal } of policy.statements) {
            if (effect.value !== 'Allow' || principal.negated)
                continue;
            for (const { value } of principal.entries) {
                const role = book.roleByArn(value.value);
                if (role === undefined || listed.some(({ id }) => id.id === role.RoleId))
                    continue;
                yield {
                    span: value.span,
                    message: (0,prose/* say */.cv) `The lock denies the role ${role.RoleName}, whatever this statement allows.`,
                };
            }
        }
    },
};
//# sourceMappingURL=account-allow-denied.js.map
// EXTERNAL MODULE: ./lib/src/core/account/roles.js
var roles = __webpack_require__(2581);
// EXTERNAL MODULE: ./lib/src/core/text/suggest.js
var suggest = __webpack_require__(1004);
;// CONCATENATED MODULE: ./lib/src/core/rules/support/account.js



/** An error, unless the claim that the rule explains was proved all the same. */
function claimSeverity(claims, name) {
    return claims.some(({ claim, verdict }) => claim === name && verdict.kind === 'holds') ? 'warning' : 'error';
}
/**
 * Service-linked roles of Connect's relatives, which are not the role as which an instance stores.
 * Source: Amazon Connect Administrator Guide, "Use service-linked roles" and its pages for each of them.
 */
const RELATIVES = [
    'AWSServiceRoleForConnectCampaigns',
    'AWSServiceRoleForAmazonConnectSynchronization',
    'AWSServiceRoleForProfile',
    'AWSServiceRoleForAmazonQConnect',
];
/** What an admitted role that nobody accounts for was probably taken for. */
function suspicionOf(role) {
    if ((0,roles/* isConnectRole */.vV)(role))
        return 'none';
    if (RELATIVES.some(name => role.RoleName.startsWith(name)))
        return 'relative';
    return /connect/i.test(role.RoleName) ? 'by-name' : 'none';
}
/** The listed roles that are of no kind that a lock admits, with the role itself. */
function strangers({ listed, book }) {
    return listed.flatMap(entry => {
        const role = entry.admitted.kind === 'other' ? book.roleById(entry.id.id) : undefined;
        return role === undefined ? [] : [{ listed: entry, role }];
    });
}
/** The roles of the instances that store in the bucket and are not listed. */
function missingInstanceRoles({ book, bucket, listed }) {
    const roles = book.instancesOf(bucket).flatMap(({ ServiceRole }) => book.roleByArn(ServiceRole ?? '') ?? []);
    return [...new Set(roles)].filter(role => !listed.some(({ id }) => id.id === role.RoleId));
}
/** Listed ids that stand where the Connect role of an instance was probably meant to stand. */
function standIns(subject) {
    return subject.listed.filter(({ id, admitted }) => {
        const role = subject.book.roleById(id.id);
        if (admitted.kind === 'unresolved')
            return id.kind === 'role';
        if (admitted.kind === 'connect')
            return role !== undefined && !storesHere(subject, role);
        return admitted.kind === 'other' && role !== undefined && suspicionOf(role) !== 'none';
    });
}
/** Whether an instance that stores in the bucket does so as this role. */
function storesHere({ book, bucket }, role) {
    return book.instancesOf(bucket).some(({ ServiceRole }) => ServiceRole === role.Arn);
}
/** The role that an id no role has was probably meant to be: a slip of the pen, or the role that is missing. */
function meantRole(subject, id) {
    const { book, listed } = subject;
    const near = nearId(id, book.facts.roles.map(({ RoleId }) => RoleId));
    if (near !== undefined)
        return book.roleById(near);
    const [missing] = missingInstanceRoles(subject);
    if (missing !== undefined)
        return missing;
    return listed.some(({ admitted }) => admitted.kind === 'admin') ? undefined : book.admins[0];
}
/** The role that was probably meant, as help in place of the rule's own; nothing where none was. */
function roleHint(meant) {
    return meant === undefined ? {} : { help: (0,prose/* say */.cv) `Did you mean ${`${meant.RoleId}:*`}, the role ${meant.RoleName}?` };
}
/** Ids are random, so only one that differs in a few letters of many is near. */
function nearId(id, known) {
    const near = (0,suggest/* closest */.kp)(id, known);
    if (near === undefined || near.length !== id.length)
        return undefined;
    const differing = [...near].filter((letter, at) => letter !== id[at]).length;
    return differing <= MAX_SLIPS ? near : undefined;
}
const MAX_SLIPS = 3;
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** Ids from before about 2019 go on with one of these and tell nothing. */
const OLD = /^A[A-Z]{3}[IJ]/;
/**
 * The account in which a unique id was probably made. AWS does not document this: in ids made since about 2019 the
 * letters after the prefix are base32, and 40 bits of them are the account. Good for a hint, not for a decision.
 */
function accountOfId(id) {
    if (OLD.test(id) || id.length < 14)
        return undefined;
    let bits = 0;
    for (const letter of id.slice(4, 14)) {
        const digit = BASE32.indexOf(letter);
        if (digit < 0)
            return undefined;
        bits = bits * 32 + digit;
    }
    const account = Math.floor((Math.floor(bits / 4) % 2 ** 47) / 2 ** 7);
    return account > 999_999_999_999 ? undefined : String(account).padStart(12, '0');
}
//# sourceMappingURL=account.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-connect-by-name-only.js




const accountConnectByNameOnly = {
    id: 'account-connect-by-name-only',
    about: 'account',
    severity: 'error',
    summary: 'A listed role is Connect by name only.',
    why: (0,prose/* say */.cv) `Anybody who may create roles may create one of that name; a Connect role is one that ${'connect.amazonaws.com'} may assume.`,
    fix: (0,prose/* ours */.Od)("List the service role that the instance shows, or give this one's reason in the configuration."),
    source: 'Amazon Connect Administrator Guide, "Use service-linked roles and role permissions for Amazon Connect"',
    bad: [withFurtherValue('A role for Lambda', '«"AROAICONNECTBYNAMEXXX:*"»')],
    good: [RIGHT],
    *check(subject) {
        for (const { listed, role } of strangers(subject)) {
            if (suspicionOf(role) !== 'by-name')
                continue;
            const severity = claimSeverity(subject.claims, 'nobody-unknown-admitted');
            const services = (0,roles/* trustedServices */._0)(role.AssumeRolePolicyDocument);
            const trust = services.length === 0 ? (0,prose/* ours */.Od)('no service') : (0,prose/* list */.p_)(services);
            const found = {
                severity,
                span: listed.span,
                message: (0,prose/* say */.cv) `The role ${role.RoleName} is called like a Connect role, but it trusts ${trust}.`,
            };
            const [meant] = missingInstanceRoles(subject);
            yield { ...found, ...roleHint(meant) };
        }
    },
};
//# sourceMappingURL=account-connect-by-name-only.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-connect-relative.js



const accountConnectRelative = {
    id: 'account-connect-relative',
    about: 'account',
    severity: 'error',
    summary: "A listed role belongs to one of Connect's relatives.",
    why: (0,prose/* ours */.Od)('Campaigns, profiles, Q and synchronization have service-linked roles of their own; an instance stores as another role.'),
    fix: (0,prose/* ours */.Od)('List the service role that the instance shows.'),
    source: 'Amazon Connect Administrator Guide, "Use service-linked roles and role permissions for Amazon Connect"',
    bad: [inPlaceOfConnect('The role of outbound campaigns', '«"AROAICONNECTCAMPAIGNS:*"»')],
    good: [RIGHT],
    *check(subject) {
        for (const { listed, role } of strangers(subject)) {
            if (suspicionOf(role) !== 'relative')
                continue;
            const severity = claimSeverity(subject.claims, 'nobody-unknown-admitted');
            const found = {
                severity,
                span: listed.span,
                message: (0,prose/* say */.cv) `The role ${role.RoleName} is not the one as which an instance stores.`,
            };
            const [meant] = missingInstanceRoles(subject);
            yield { ...found, ...roleHint(meant) };
        }
    },
};
//# sourceMappingURL=account-connect-relative.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-connect-role-of-other-bucket.js



const accountConnectRoleOfOtherBucket = {
    id: 'account-connect-role-of-other-bucket',
    about: 'account',
    severity: 'warning',
    summary: 'A listed Connect role belongs to an instance that does not store here.',
    why: (0,prose/* ours */.Od)('It gains nothing by standing on the list, and the instance that does store here may have been meant.'),
    fix: (0,prose/* ours */.Od)('Take it off the list, or set the storage of its instance to this bucket first.'),
    source: 'Amazon Connect API Reference, ListInstanceStorageConfigs',
    bad: [withFurtherValue("Another instance's role", '«"AROAIOTHERCONNECTROLE:*"»')],
    good: [RIGHT],
    *check(subject) {
        const { listed, book, bucket } = subject;
        if (book.facts.instances === undefined || book.instancesOf(bucket).length === 0)
            return;
        for (const { id, admitted, span } of listed) {
            const role = admitted.kind === 'connect' ? book.roleById(id.id) : undefined;
            if (role === undefined || storesHere(subject, role))
                continue;
            const found = { span, message: (0,prose/* say */.cv) `No instance stores in ${bucket} as the role ${role.RoleName}.` };
            const [meant] = missingInstanceRoles(subject);
            yield { ...found, ...roleHint(meant) };
        }
    },
};
//# sourceMappingURL=account-connect-role-of-other-bucket.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-declared-id-expired.js


const accountDeclaredIdExpired = {
    id: 'account-declared-id-expired',
    about: 'account',
    severity: 'error',
    summary: 'The declaration of a listed id has run out.',
    why: (0,prose/* ours */.Od)('The configuration said until when this id may be on the list, and the day has passed.'),
    fix: (0,prose/* ours */.Od)('Take the id off the list, or set a new date in the configuration.'),
    bad: [withFurtherValue('An audit that is over', '«"AROAIDECLAREDEXPIRED1:*"»')],
    good: [RIGHT, withFurtherValue('One that is not', '"AROAIDECLAREDSTILLOK1:*"')],
    *check({ listed, declared, today }) {
        for (const { id, admitted, span } of listed) {
            const entry = declared.find(declaration => declaration.id === id.id);
            if (admitted.kind !== 'external' || today === undefined || entry?.until === undefined)
                continue;
            if (entry.until >= today.slice(0, entry.until.length))
                continue;
            yield { span, message: (0,prose/* say */.cv) `${id.id} was declared by ${entry.owner} until ${entry.until}.` };
        }
    },
};
//# sourceMappingURL=account-declared-id-expired.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-id-of-another-account.js




const accountIdOfAnotherAccount = {
    id: 'account-id-of-another-account',
    about: 'account',
    severity: 'error',
    summary: 'A listed id seems to belong to another account.',
    why: (0,prose/* ours */.Od)('The role of the same name has another id in each account; an id copied from elsewhere admits nobody here, or somebody there.'),
    fix: (0,prose/* ours */.Od)('Write the id that the role has in this account, or declare the id in the configuration with an owner and a reason.'),
    source: 'IAM User Guide, "IAM identifiers", "Unique identifiers"',
    bad: [
        inPlaceOfConnect('A role of another account', '«"AROA27HJSWAHEPTTLIWSO:*"»'),
        withFurtherValue('The root user of another account', '«"444455556666"»'),
    ],
    good: [RIGHT, withFurtherValue('The root user of the account', '"111122223333"')],
    *check(subject) {
        const { listed, book, claims } = subject;
        const own = book.facts.account;
        for (const { id, admitted, span } of listed) {
            if (admitted.kind !== 'unresolved' && admitted.kind !== 'user')
                continue;
            const severity = claimSeverity(claims, 'nobody-unknown-admitted');
            const account = id.kind === 'account' ? id.id : accountOfId(id.id);
            if (account === undefined || account === own)
                continue;
            if (id.kind === 'account') {
                yield {
                    severity,
                    span,
                    message: (0,prose/* say */.cv) `${id.id} is the root user of another account; this one is ${own}.`,
                    ...(0,suggest/* didYouMean */.au)(own),
                };
                continue;
            }
            const message = (0,prose/* say */.cv) `${id.id} is unknown in the account ${own}; by its letters it seems to belong to ${account}.`;
            const meant = meantRole(subject, id.id);
            yield { severity, span, message, ...roleHint(meant) };
        }
    },
};
//# sourceMappingURL=account-id-of-another-account.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-id-unresolved.js



const accountIdUnresolved = {
    id: 'account-id-unresolved',
    about: 'account',
    severity: 'error',
    summary: 'No role of the account has a listed id.',
    why: (0,prose/* ours */.Od)('A role that is deleted and made again under the same name gets a new id, and the lock denies it.'),
    fix: (0,prose/* say */.cv) `Write the id that ${'aws iam get-role'} shows now, or declare the id in the configuration with an owner and a reason.`,
    source: 'IAM User Guide, "IAM identifiers", "Unique identifiers"',
    bad: [
        inPlaceOfConnect('The Connect role was made again', '«"AROAJ5PQ7XN2LTOYB3K4M:*"»'),
        inPlaceOfConnect('Two letters changed places', '«"AROAJJ4OT5B3EVMNRANW6:*"»'),
        withFurtherValue('A user', '«"AIDAJQABLZS4A3QDU576Q"»'),
    ],
    good: [RIGHT, withFurtherValue('An id that is declared', '"AROAIDECLAREDSTILLOK1:*"')],
    *check(subject) {
        const { listed, book, claims } = subject;
        for (const { id, admitted, span } of listed) {
            if (!isUnresolved(admitted.kind) || id.kind === 'account' || isForeign(id.id, book.facts.account))
                continue;
            const severity = claimSeverity(claims, 'nobody-unknown-admitted');
            if (id.kind === 'user') {
                yield {
                    severity,
                    span,
                    message: (0,prose/* say */.cv) `${id.id} is the id of a user, and users are not looked up.`,
                    help: (0,prose/* ours */.Od)('Declare the id in the configuration with an owner and a reason, or list a role instead.'),
                };
                continue;
            }
            const message = (0,prose/* say */.cv) `No role of the account ${book.facts.account} has the id ${id.id}.`;
            const meant = meantRole(subject, id.id);
            yield { severity, span, message, ...roleHint(meant) };
        }
    },
};
function isUnresolved(kind) {
    return kind === 'unresolved' || kind === 'user';
}
function isForeign(id, account) {
    const made = accountOfId(id);
    return made !== undefined && made !== account;
}
//# sourceMappingURL=account-id-unresolved.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-instance-role-not-listed.js





const accountInstanceRoleNotListed = {
    id: 'account-instance-role-not-listed',
    about: 'account',
    severity: 'error',
    summary: 'The role of an instance that stores here is not on the list.',
    why: (0,prose/* ours */.Od)('The instance cannot store its recordings and transcripts any more, and those of running contacts are lost.'),
    fix: (0,prose/* say */.cv) `List its role, with ${':*'}.`,
    source: 'Amazon Connect API Reference, ListInstances',
    bad: [
        {
            title: 'Only administrators',
            policy: policyText({ values: ['x'] }).replace(/\[\s*x\s*\]/, `«[${ADMIN}, ${DEPLOY}]»`),
        },
    ],
    good: [RIGHT],
    *check(subject) {
        const { reading, book, bucket, intent, claims } = subject;
        const list = intent.locks.flatMap(conditions/* listConditions */.lL)[0];
        if (!reading.whole || list === undefined || standIns(subject).length > 0)
            return;
        for (const role of missingInstanceRoles(subject)) {
            const instance = book.instancesOf(bucket).find(({ ServiceRole }) => ServiceRole === role.Arn);
            const name = instance?.InstanceAlias ?? instance?.Id ?? '';
            const severity = claimSeverity(claims, 'connect-keeps-access');
            const message = (0,prose/* say */.cv) `The instance ${name} stores in ${bucket} as the role ${role.RoleName}, which is not listed.`;
            yield { severity, span: list.span, message, help: (0,prose/* say */.cv) `Add ${`${role.RoleId}:*`} to the list.` };
        }
    },
};
//# sourceMappingURL=account-instance-role-not-listed.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-no-instance-stores-here.js




const accountNoInstanceStoresHere = {
    id: 'account-no-instance-stores-here',
    about: 'account',
    severity: 'warning',
    summary: 'No Connect instance stores in this bucket.',
    why: (0,prose/* ours */.Od)('Either the file names the wrong bucket, or the storage of the instance is not set yet.'),
    fix: (0,prose/* ours */.Od)("Compare the bucket's name with the data storage of the instance."),
    source: 'Amazon Connect API Reference, ListInstanceStorageConfigs',
    bad: [
        shown('Another bucket', {
            resource: '"Resource": [\n        «"arn:aws:s3:::connect-25fd0a3be3fe"»,\n        "arn:aws:s3:::connect-25fd0a3be3fe/*"\n      ]',
            values: [CONNECT, ADMIN, DEPLOY],
        }),
    ],
    good: [RIGHT],
    *check({ book, bucket, intent }) {
        if (book.facts.instances === undefined || book.instancesOf(bucket).length > 0)
            return;
        const [first] = intent.locks.flatMap(({ statement }) => statement.resource.patterns);
        if (first === undefined)
            return;
        const buckets = book.facts.instances.flatMap(({ storage }) => storage.map(({ BucketName }) => BucketName));
        const message = (0,prose/* say */.cv) `No Connect instance of the account stores in ${bucket}.`;
        yield { span: first.span, message, ...(0,suggest/* hint */.aK)(bucket, buckets) };
    },
};
//# sourceMappingURL=account-no-instance-stores-here.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-one-admin-path.js



const accountOneAdminPath = {
    id: 'account-one-admin-path',
    about: 'account',
    severity: 'warning',
    summary: 'Only one listed role can ever change the policy.',
    why: (0,prose/* ours */.Od)('If that role is deleted, or nobody may assume it any more, only the root user of the account can unlock the bucket.'),
    fix: (0,prose/* ours */.Od)('List a second role: another administrator, or the role that applies the policy.'),
    source: 'S3 User Guide, "Troubleshoot access denied (403 Forbidden) errors in Amazon S3"',
    bad: [inAccount('One administrator', [CONNECT, `«${ADMIN}»`])],
    good: [RIGHT],
    *check({ reading, listed }) {
        const paths = listed.filter(({ admitted }) => admitted.kind === 'admin' || admitted.kind === 'deployer');
        const [only] = paths;
        if (!reading.whole || only === undefined || new Set(paths.map(({ id }) => id.id)).size > 1)
            return;
        yield {
            span: only.span,
            message: (0,prose/* say */.cv) `${only.admitted.name ?? only.id.id} is the only role on the list that can change the policy.`,
        };
    },
};
//# sourceMappingURL=account-one-admin-path.js.map
;// CONCATENATED MODULE: ./lib/src/core/lock/resource.js

/** AWS General Reference, "Amazon Resource Names"; S3 User Guide for `aws-eusc`. */
const PARTITIONS = ['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc'];
/** Judges one resource pattern. */
function readResource(text) {
    const arn = (0,find/* readBucketArn */.Uy)(text);
    if (arn !== undefined) {
        if (!PARTITIONS.includes(arn.partition))
            return { kind: 'unknown-partition', partition: arn.partition };
        return { kind: arn.key === undefined ? 'bucket' : 'object', partition: arn.partition, bucket: arn.bucket };
    }
    const [, partition, region, account, rest] = /^arn:([^:]*):s3:([^:]*):([^:]*):(.*)$/s.exec(text) ?? [];
    if (rest === undefined)
        return { kind: /^[*?]+$/.test(text) ? 'wildcard-bucket' : 'not-s3' };
    if (region !== '' || account !== '')
        return { kind: 'region-or-account', meant: `arn:${partition}:s3:::${rest}` };
    if (/^[^/]*[*?]/.test(rest))
        return { kind: 'wildcard-bucket' };
    return { kind: 'no-bucket-name', name: rest.split('/')[0] ?? '' };
}
/** The ARNs of buckets and objects among the resources of some statements, with where they stand. */
function bucketArns(statements) {
    return statements
        .flatMap(({ resource }) => resource.patterns)
        .flatMap(({ value, span }) => {
        const shape = readResource(value);
        return 'bucket' in shape ? [{ partition: shape.partition, bucket: shape.bucket, span }] : [];
    });
}
/** The item that occurs most often, the earlier of two that occur as often. */
function mostCommon(items) {
    const counts = new Map();
    for (const item of items)
        counts.set(item, (counts.get(item) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
//# sourceMappingURL=resource.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-partition-differs.js




const accountPartitionDiffers = {
    id: 'account-partition-differs',
    about: 'account',
    severity: 'error',
    summary: 'The resources are in another partition than the account.',
    why: (0,prose/* ours */.Od)('S3 refuses resources of another partition.'),
    fix: (0,prose/* ours */.Od)("Write the account's own partition after arn:."),
    source: 'AWS General Reference, "Amazon Resource Names (ARNs)"',
    bad: [
        shown('ARNs from China', {
            resource: '"Resource": [\n        «"arn:aws-cn:s3:::connect-25fd0a3be3ef"»,\n        «"arn:aws-cn:s3:::connect-25fd0a3be3ef/*"»\n      ]',
            values: [CONNECT, ADMIN, DEPLOY],
        }),
    ],
    good: [RIGHT],
    *check({ policy, book }) {
        const own = book.facts.partition;
        for (const { value, span } of policy.statements.flatMap(({ resource }) => resource.patterns)) {
            const shape = readResource(value);
            if (!('bucket' in shape) || shape.partition === own)
                continue;
            const message = (0,prose/* say */.cv) `This resource is in the partition ${shape.partition}; the account is in ${own}.`;
            yield { span, message };
        }
    },
};
//# sourceMappingURL=account-partition-differs.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-plan-role-not-listed.js




const PLANNER = 'AROAIREPORTINGROLEXXX';
const accountPlanRoleNotListed = {
    id: 'account-plan-role-not-listed',
    about: 'account',
    severity: 'error',
    summary: 'The role that plans is not on the list.',
    why: (0,prose/* ours */.Od)('Once the policy is applied, the next plan and every look for drift is denied reading it, and has no verdict.'),
    fix: (0,prose/* ours */.Od)('Add the role that plans, with no more permissions of its own than reading takes.'),
    bad: [
        {
            title: 'The plan runs as a role of its own',
            policy: policyText({ values: ['x'] }).replace(/\[\s*x\s*\]/, `«[${CONNECT}, ${ADMIN}, ${DEPLOY}]»`),
            planRole: PLANNER,
        },
    ],
    good: [RIGHT, { ...withFurtherValue('The plan role is listed too', `"${PLANNER}:*"`), planRole: PLANNER }],
    *check({ reading, listed, intent, book: { planner } }) {
        const list = intent.locks.flatMap(conditions/* listConditions */.lL)[0];
        if (!reading.whole || list === undefined || planner === undefined)
            return;
        if (listed.some(({ id }) => id.id === planner.RoleId))
            return;
        const help = (0,prose/* say */.cv) `Add ${`${planner.RoleId}:*`} to the list; its own policies should allow no more than reading.`;
        yield { span: list.span, message: (0,prose/* say */.cv) `The role ${planner.RoleName} plans, and is not on the list.`, help };
    },
};
//# sourceMappingURL=account-plan-role-not-listed.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-role-without-reason.js



const accountRoleWithoutReason = {
    id: 'account-role-without-reason',
    about: 'account',
    severity: 'error',
    summary: 'A listed role is neither Connect nor an administrator nor the one that applies.',
    why: (0,prose/* ours */.Od)('Whoever may assume it is let past the lock, and nothing says why.'),
    fix: (0,prose/* ours */.Od)('Take it off the list, name it as an admin role, or declare it in the configuration with an owner and a reason.'),
    bad: [withFurtherValue('A role for reports', '«"AROAIREPORTINGROLEXXX:*"»')],
    good: [RIGHT, withFurtherValue('A second administrator', '"AROAIBREAKGLASSADMIN2:*"')],
    *check(subject) {
        for (const { listed, role } of strangers(subject)) {
            if (suspicionOf(role) !== 'none')
                continue;
            const severity = claimSeverity(subject.claims, 'nobody-unknown-admitted');
            yield {
                severity,
                span: listed.span,
                message: (0,prose/* say */.cv) `${role.RoleId} is the role ${role.RoleName}, for which nothing gives a reason.`,
            };
        }
    },
};
//# sourceMappingURL=account-role-without-reason.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-service-role-without-inline-policy.js




const accountServiceRoleWithoutInlinePolicy = {
    id: 'account-service-role-without-inline-policy',
    about: 'account',
    severity: 'notice',
    summary: 'The Connect role reaches this bucket only by an inline policy.',
    why: (0,prose/* say */.cv) `Its managed policy is about buckets whose names start with ${'amazon-connect-'}; for any other, Connect adds an inline policy when the storage is set, and a lock grants nothing.`,
    fix: (0,prose/* ours */.Od)('Set the storage of the instance in the console or by API before the lock, so that the inline policy is there.'),
    source: 'Amazon Connect Administrator Guide, "Use service-linked roles and role permissions for Amazon Connect"',
    bad: [
        shown('A bucket of another name', {
            resource: '"Resource": [\n        "arn:aws:s3:::recordings-of-acme",\n        "arn:aws:s3:::recordings-of-acme/*"\n      ]',
            values: ['«"AROAISLRFORACMERECORD:*"»', ADMIN, DEPLOY],
        }),
    ],
    good: [
        shown('A bucket that Connect made', {
            resource: '"Resource": [\n        "arn:aws:s3:::amazon-connect-0123456789ab",\n        "arn:aws:s3:::amazon-connect-0123456789ab/*"\n      ]',
            values: ['"AROAIOTHERCONNECTROLE:*"', ADMIN, DEPLOY],
        }),
    ],
    *check(subject) {
        const { listed, book, bucket } = subject;
        if (bucket.startsWith('amazon-connect-'))
            return;
        for (const { id, admitted, span } of listed) {
            const role = admitted.kind === 'connect' ? book.roleById(id.id) : undefined;
            if (role?.Path !== '/aws-service-role/connect.amazonaws.com/' || !storesHere(subject, role))
                continue;
            yield {
                span,
                message: (0,prose/* say */.cv) `The role ${role.RoleName} needs an inline policy for ${bucket}, which is not looked at here.`,
            };
        }
    },
};
//# sourceMappingURL=account-service-role-without-inline-policy.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-sso-admin-fragile.js



const accountSsoAdminFragile = {
    id: 'account-sso-admin-fragile',
    about: 'account',
    severity: 'warning',
    summary: 'A listed administrator is a role of IAM Identity Center.',
    why: (0,prose/* ours */.Od)('Identity Center deletes the role with its last assignment and makes it again with a new id, which the lock then denies.'),
    fix: (0,prose/* ours */.Od)('List an administrator as well that nobody makes again by clicking: an IAM role of your own.'),
    source: 'IAM Identity Center User Guide, "Referencing permission sets in resource policies"',
    bad: [
        inAccount('The only administrators are of Identity Center', [
            CONNECT,
            '«"AROAISSOADMINISTRATOR:*"»',
            '"AROAIDEPLOYROLEXXXXXX:*"',
        ]),
    ],
    good: [RIGHT, withFurtherValue('Beside others', '"AROAISSOADMINISTRATOR:*"')],
    *check({ reading, listed, book }) {
        const admins = listed.filter(({ admitted }) => admitted.kind === 'admin');
        const fragile = admins.filter(({ id }) => book.roleById(id.id)?.Path.startsWith(SSO_PATH));
        if (!reading.whole || fragile.length < admins.length)
            return;
        for (const { admitted, span } of fragile) {
            yield {
                span,
                message: (0,prose/* say */.cv) `${admitted.name ?? ''} is a role of IAM Identity Center, and no other administrator is listed.`,
            };
        }
    },
};
const SSO_PATH = '/aws-reserved/sso.amazonaws.com/';
//# sourceMappingURL=account-sso-admin-fragile.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/support/file-rule.js

/** A rule that reports what a reader of the file found of one kind. Such a file is not read whole: always an error. */
function fileRule({ id, good = [BLOG], ...words }) {
    return {
        id,
        about: 'file',
        severity: 'error',
        ...words,
        good,
        check: ({ json, grammar }) => [
            ...json.problems.filter(({ kind }) => `json-${kind}` === id),
            ...grammar.filter(({ kind }) => `policy-${kind}` === id),
        ],
    };
}
//# sourceMappingURL=file-rule.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/json-byte-order-mark.js



const jsonByteOrderMark = fileRule({
    id: 'json-byte-order-mark',
    summary: 'The file starts with a byte order mark.',
    why: (0,prose/* ours */.Od)('S3 takes a policy only if its first byte is an opening brace.'),
    fix: (0,prose/* ours */.Od)('Save the file as UTF-8 without a byte order mark.'),
    source: 'Amazon S3 API Reference, PutBucketPolicy',
    bad: [{ title: 'Three invisible bytes before the first brace', policy: `«\ufeff»${BLOG.policy}` }],
});
//# sourceMappingURL=json-byte-order-mark.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/json-comment.js



const jsonComment = fileRule({
    id: 'json-comment',
    summary: 'A comment stands in the file.',
    why: (0,prose/* ours */.Od)('JSON has no comments, and S3 refuses a policy that has one.'),
    fix: (0,prose/* ours */.Od)('Take the comment out; a Sid can say what a statement is for.'),
    source: 'IAM User Guide, "Grammar of the IAM JSON policy language"',
    bad: [shown('A remark beside an id', { values: [CONNECT, `${ADMIN} «// the administrators»`] })],
    good: [shown('A Sid says it instead', { sid: '"LockToConnectAndAdmins"' })],
});
//# sourceMappingURL=json-comment.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/json-invalid.js



const jsonInvalid = fileRule({
    id: 'json-invalid',
    summary: 'The file is not JSON.',
    why: (0,prose/* ours */.Od)('What cannot be read cannot be proved, and S3 refuses it.'),
    fix: (0,prose/* ours */.Od)('Correct the JSON at this place.'),
    source: 'IAM User Guide, "Grammar of the IAM JSON policy language"',
    bad: [
        shown('A comma is missing between two ids', { values: [`${CONNECT}\n            «${ADMIN}»`] }),
        shown("JavaScript's quotes", { effect: `«'Deny'»` }),
    ],
});
//# sourceMappingURL=json-invalid.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/json-key-repeated.js



const jsonKeyRepeated = fileRule({
    id: 'json-key-repeated',
    summary: 'A key stands twice in one object.',
    why: (0,prose/* ours */.Od)('Most readers keep the last of two equal keys and forget the first without a word, so half of the list could vanish.'),
    fix: (0,prose/* ours */.Od)('Write the key once, with all its values in one list.'),
    source: 'IAM User Guide, "Grammar of the IAM JSON policy language"',
    bad: [
        shown('The list stands twice; only one of the two ids would count', {
            values: [CONNECT],
            keys: [`«"aws:userId"»: [\n            ${ADMIN}\n          ]`],
        }),
    ],
});
//# sourceMappingURL=json-key-repeated.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/json-not-utf8.js



const jsonNotUtf8 = fileRule({
    id: 'json-not-utf8',
    summary: 'The file is not UTF-8.',
    why: (0,prose/* ours */.Od)('A policy is UTF-8 text; other bytes mean one thing here and another to S3.'),
    fix: (0,prose/* ours */.Od)('Save the file as UTF-8.'),
    source: 'IAM User Guide, "Grammar of the IAM JSON policy language"',
    bad: [shown('A Sid with a letter in Latin-1', { sid: '"Verrou-d\'acc«\ufffd»s"' }, { file: { utf8: false } })],
});
//# sourceMappingURL=json-not-utf8.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/json-prototype-key.js



const jsonPrototypeKey = fileRule({
    id: 'json-prototype-key',
    summary: 'The key `__proto__` stands in the file.',
    why: (0,prose/* ours */.Od)('Some readers take it for an order to themselves and drop what stands under it.'),
    fix: (0,prose/* ours */.Od)('Take it out.'),
    bad: [shown('A hidden second statement', { version: '"Version": "2012-10-17",\n  «"__proto__"»: {}' })],
});
//# sourceMappingURL=json-prototype-key.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/json-too-deep.js



const jsonTooDeep = fileRule({
    id: 'json-too-deep',
    summary: 'The JSON nests deeper than a policy can.',
    why: (0,prose/* ours */.Od)('A policy nests six levels deep at most, so this is none.'),
    fix: (0,prose/* ours */.Od)('Write the policy as IAM has it.'),
    source: 'IAM User Guide, "Grammar of the IAM JSON policy language"',
    bad: [
        shown('A list in a list in a list …', {
            sid: `${'['.repeat(61)}«[»"Lock"${']'.repeat(62)}`,
        }),
    ],
});
//# sourceMappingURL=json-too-deep.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/json-too-large.js



const jsonTooLarge = fileRule({
    id: 'json-too-large',
    summary: 'The file is larger than any policy.',
    why: (0,prose/* ours */.Od)('S3 takes at most 20,480 bytes of policy, and a file of this size is not read at all.'),
    fix: (0,prose/* ours */.Od)('Name the policy file itself, not a listing or an archive.'),
    source: 'S3 User Guide, "Adding a bucket policy by using the Amazon S3 console"',
    bad: [
        {
            title: 'A file of more than 1 MiB (only its start is shown)',
            policy: `«»${BLOG.policy}`,
            file: { bytes: 1_048_577 },
        },
    ],
});
//# sourceMappingURL=json-too-large.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/json-trailing-comma.js



const jsonTrailingComma = fileRule({
    id: 'json-trailing-comma',
    summary: 'A comma has nothing after it.',
    why: (0,prose/* ours */.Od)('JSON has no trailing commas, and S3 refuses a policy that has one.'),
    fix: (0,prose/* ours */.Od)('Take the comma out, or write what was to follow.'),
    source: 'IAM User Guide, "Grammar of the IAM JSON policy language"',
    bad: [shown('A comma after the last id', { values: [CONNECT, `${ADMIN}«,»`] })],
});
//# sourceMappingURL=json-trailing-comma.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/policy-effect-invalid.js



const policyEffectInvalid = fileRule({
    id: 'policy-effect-invalid',
    summary: 'The effect is neither Allow nor Deny.',
    why: (0,prose/* ours */.Od)('S3 refuses the policy; the effect is case-sensitive.'),
    fix: (0,prose/* say */.cv) `Write ${'Deny'}.`,
    source: 'IAM User Guide, "IAM JSON policy elements: Effect"',
    bad: [shown('Lower case', { effect: '«"deny"»' })],
});
//# sourceMappingURL=policy-effect-invalid.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/policy-element-missing.js



const policyElementMissing = fileRule({
    id: 'policy-element-missing',
    summary: 'An element that every policy or statement needs is missing.',
    why: (0,prose/* ours */.Od)('S3 refuses the policy.'),
    fix: (0,prose/* ours */.Od)('Write the missing element.'),
    source: 'IAM User Guide, "IAM JSON policy elements reference"',
    bad: [
        { title: 'A statement without a principal', policy: policyText({ principal: '' }).replace('    {', '    «{»') },
    ],
});
//# sourceMappingURL=policy-element-missing.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/policy-element-unknown.js



const policyElementUnknown = fileRule({
    id: 'policy-element-unknown',
    summary: 'An element that IAM does not have.',
    why: (0,prose/* ours */.Od)('S3 refuses a policy with an element that it does not know; names of elements are case-sensitive.'),
    fix: (0,prose/* ours */.Od)('Write the name as IAM has it.'),
    source: 'IAM User Guide, "IAM JSON policy elements reference"',
    bad: [
        shown('Two letters changed places', { action: '«"Aciton"»: "s3:*"' }),
        shown('An element in lower case', { principal: '«"principal"»: "*"' }),
    ],
});
//# sourceMappingURL=policy-element-unknown.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/policy-elements-conflicting.js



const policyElementsConflicting = fileRule({
    id: 'policy-elements-conflicting',
    summary: 'An element stands beside its own negation.',
    why: (0,prose/* ours */.Od)('S3 refuses a statement that has both.'),
    fix: (0,prose/* ours */.Od)('Keep one of the two; a lock never needs the negated one.'),
    source: 'IAM User Guide, "IAM JSON policy elements reference"',
    bad: [shown('Action and NotAction', { action: '"Action": "s3:*",\n      «"NotAction"»: "s3:GetBucketLocation"' })],
});
//# sourceMappingURL=policy-elements-conflicting.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/policy-principal-invalid.js



const policyPrincipalInvalid = fileRule({
    id: 'policy-principal-invalid',
    summary: 'The principal is not written as IAM has it.',
    why: (0,prose/* ours */.Od)('S3 refuses the policy.'),
    fix: (0,prose/* say */.cv) `Write ${'"Principal": "*"'} for everyone; the list of ids belongs into the condition.`,
    source: 'IAM User Guide, "AWS JSON policy elements: Principal"',
    bad: [
        shown('A kind of principal in lower case', { principal: '"Principal": { «"aws"»: "*" }' }),
        shown('An ARN that is not under its kind', {
            principal: '"Principal": «"arn:aws:iam::111122223333:role/Admin"»',
        }),
    ],
    good: [BLOG, shown('The longer form of everyone', { principal: '"Principal": { "AWS": "*" }' })],
});
//# sourceMappingURL=policy-principal-invalid.js.map
// EXTERNAL MODULE: ./lib/src/core/policy/print.js
var print = __webpack_require__(2884);
;// CONCATENATED MODULE: ./lib/src/core/rules/file/policy-too-large.js



const policyTooLarge = {
    id: 'policy-too-large',
    about: 'policy',
    severity: 'error',
    summary: 'The policy is larger than S3 takes, or nearly so.',
    why: (0,prose/* ours */.Od)('S3 takes at most 20,480 bytes, counted without the blanks between elements.'),
    fix: (0,prose/* ours */.Od)('Take ids off the list that no longer need access; about 700 fit.'),
    source: 'S3 User Guide, "Adding a bucket policy by using the Amazon S3 console"',
    bad: [{ title: 'A list of 800 roles', policy: `«${policyText({ values: manyIds(800) }).trim()}»\n` }],
    good: [BLOG],
    *check({ policy }) {
        const bytes = (0,print/* normalisedSize */._)(policy);
        if (bytes <= MAX_BYTES * NEARLY)
            return;
        const severity = bytes > MAX_BYTES ? 'error' : 'warning';
        const message = (0,prose/* say */.cv) `The policy is ${bytes} bytes without its blanks; S3 takes ${MAX_BYTES}.`;
        yield { severity, span: policy.span, message };
    },
};
const MAX_BYTES = 20_480;
const NEARLY = 0.9;
//# sourceMappingURL=policy-too-large.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/policy-type-wrong.js



const policyTypeWrong = fileRule({
    id: 'policy-type-wrong',
    summary: 'A value is of a type that this element does not take.',
    why: (0,prose/* ours */.Od)('S3 refuses the policy, and what was meant cannot be proved.'),
    fix: (0,prose/* ours */.Od)('Write the value as the element takes it.'),
    source: 'IAM User Guide, "Grammar of the IAM JSON policy language"',
    bad: [
        shown('An empty place on the list', { values: [CONNECT, '«null»'] }),
        shown('A list where the condition should be', { condition: '"Condition": «[]»' }),
    ],
});
//# sourceMappingURL=policy-type-wrong.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/policy-version-invalid.js


const policyVersionInvalid = {
    id: 'policy-version-invalid',
    about: 'policy',
    severity: 'error',
    summary: 'The version is none that IAM has.',
    why: (0,prose/* ours */.Od)('S3 refuses the policy.'),
    fix: (0,prose/* say */.cv) `Write ${'"Version": "2012-10-17"'}; it is the version of the language, not the date of the policy.`,
    source: 'IAM User Guide, "IAM JSON policy elements: Version"',
    bad: [shown('The day on which it was written', { version: '"Version": «"2026-11-22"»' })],
    good: [BLOG],
    *check({ policy: { version } }) {
        if (version === undefined || VERSIONS.includes(version.value))
            return;
        yield { span: version.span, message: (0,prose/* say */.cv) `${version.value} is no version of the policy language.` };
    },
};
const VERSIONS = ['2008-10-17', '2012-10-17'];
//# sourceMappingURL=policy-version-invalid.js.map
// EXTERNAL MODULE: ./lib/src/core/policy/variables.js
var variables = __webpack_require__(2170);
;// CONCATENATED MODULE: ./lib/src/core/rules/file/policy-version-old.js




const policyVersionOld = {
    id: 'policy-version-old',
    about: 'policy',
    severity: 'warning',
    summary: 'The version is the old one, or missing.',
    why: (0,prose/* say */.cv) `Without ${'2012-10-17'} a policy variable is plain text, and a missing version means ${'2008-10-17'}.`,
    fix: (0,prose/* say */.cv) `Write ${'"Version": "2012-10-17"'}.`,
    source: 'IAM User Guide, "IAM JSON policy elements: Version"',
    bad: [
        shown('The version of 2008', { version: '"Version": «"2008-10-17"»' }),
        { title: 'No version', policy: `«{»${policyText({ version: '' }).slice(1)}` },
    ],
    good: [BLOG],
    *check({ policy, reading, intent }) {
        const { version, span } = policy;
        if (version !== undefined && version.value !== '2008-10-17')
            return;
        const lists = intent.locks.flatMap(({ statement }) => (0,lock_intent/* userIdConditions */.$1)(statement));
        const severity = (0,variables/* usesVariables */.e)(policy, lists) ? 'error' : 'warning';
        if (version !== undefined) {
            yield { severity, span: version.span, message: (0,prose/* say */.cv) `The version is the old ${version.value}.` };
        }
        else if (reading.whole) {
            const brace = { start: span.start, end: span.start + 1 };
            yield { severity, span: brace, message: (0,prose/* ours */.Od)('The policy has no version.') };
        }
    },
};
//# sourceMappingURL=policy-version-old.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-list-empty.js



const lockListEmpty = {
    id: 'lock-list-empty',
    about: 'lock',
    severity: 'error',
    summary: "The lock's list is empty.",
    why: (0,prose/* ours */.Od)('A list without values has no effect, so the Deny is for everyone: Connect, the administrators and whoever applies the policy.'),
    fix: (0,prose/* ours */.Od)('List the ids that keep access: the Connect role, the administrators, the role that applies the policy.'),
    source: 'IAM Access Analyzer policy check reference, "Empty array condition"',
    bad: [{ title: 'An empty list', policy: policyText({ values: ['x'] }).replace(/\[\s*x\s*\]/, '«[]»') }],
    good: [BLOG],
    *check({ meant }) {
        for (const { values, span } of (0,conditions/* listConditions */.lL)(meant)) {
            if (values.length === 0)
                yield { span, message: (0,prose/* ours */.Od)('Nobody is on the list, so everyone is denied everything.') };
        }
    },
};
//# sourceMappingURL=lock-list-empty.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-lists-no-root.js




const lockListsNoRoot = {
    id: 'lock-lists-no-root',
    about: 'policy',
    severity: 'notice',
    summary: 'The root user is not on the list.',
    why: (0,prose/* ours */.Od)('Whatever the policy says, the root user of the account may read, replace and remove it; objects it cannot reach unless it is listed.'),
    fix: (0,prose/* ours */.Od)('That is as it should be, unless recordings must be reachable without any role: then list the 12 digits of the account.'),
    source: 'Amazon S3 API Reference, PutBucketPolicy',
    bad: [{ title: 'No account id', policy: BLOG.policy.replace(/\[\s*"AROA[^\]]*\]/, found => `«${found}»`) }],
    good: [shown('With the account id', { values: [CONNECT, ADMIN, '"111122223333"'] })],
    *check({ reading, intent, lock }) {
        const list = intent.locks.flatMap(conditions/* listConditions */.lL)[0];
        if (!reading.whole || list === undefined || lock === undefined || lock.values.length < 2)
            return;
        if (lock.values.some(({ value }) => (0,listed_value/* readListedValue */.p)(value).kind !== 'id'))
            return;
        if (lock.admitted.some(({ kind }) => kind === 'account'))
            return;
        yield { span: list.span, message: (0,prose/* ours */.Od)('The root user is not on the list: it keeps the policy, not the objects.') };
    },
};
//# sourceMappingURL=lock-lists-no-root.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-lists-one-identity.js





const lockListsOneIdentity = {
    id: 'lock-lists-one-identity',
    about: 'policy',
    severity: 'error',
    summary: 'Only one identity is on the list.',
    why: (0,prose/* ours */.Od)('Connect needs to be on the list to store recordings, and somebody else to change the policy ever again.'),
    fix: (0,prose/* ours */.Od)('List the Connect role, the administrators and the role that applies the policy.'),
    source: 'AWS Contact Center Blog, "Restrict Access to your Amazon Connect S3 Bucket"',
    bad: [{ title: 'Only Connect', policy: policyText({ values: ['x'] }).replace(/\[\s*x\s*\]/, `«[${CONNECT}]»`) }],
    good: [BLOG],
    *check({ reading, intent }) {
        const lists = intent.locks.flatMap(conditions/* listConditions */.lL).filter(({ values }) => values.length > 0);
        const [first] = lists;
        const values = new Set(lists.flatMap(list => list.values.map(({ value }) => value)));
        const [only] = values;
        if (!reading.whole || first === undefined || only === undefined || values.size > 1)
            return;
        if ((0,listed_value/* readListedValue */.p)(only).kind !== 'id' || !(0,find/* isUserId */.L8)(first.key.value))
            return;
        yield { span: first.span, message: (0,prose/* say */.cv) `${only} is the only id on the list.` };
    },
};
//# sourceMappingURL=lock-lists-one-identity.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/support/value-rule.js


/** A rule about the listed values that are wrong in one way. */
function valueRule(rule) {
    const { kind, severity = 'error', good = [BLOG], say, ...words } = rule;
    return {
        id: `lock-value-${kind}`,
        about: 'value',
        severity,
        ...words,
        good,
        *check(subject) {
            const { value, reads } = subject;
            if (!isOfKind(reads, kind))
                return;
            const { meant, ...said } = say(value.value, reads, subject);
            yield { span: value.span, ...(0,suggest/* didYouMean */.au)(meant), ...said };
        },
    };
}
function isOfKind(reads, kind) {
    return reads.kind === kind;
}
//# sourceMappingURL=value-rule.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-admits-many.js



const lockValueAdmitsMany = valueRule({
    kind: 'admits-many',
    summary: 'A listed value admits more than one identity.',
    why: (0,prose/* ours */.Od)('A wildcard before the colon stands for other ids too: everyone whom it matches is let past the lock.'),
    fix: (0,prose/* say */.cv) `List each id whole; the only wildcard that belongs there is ${':*'} after a RoleId.`,
    source: 'IAM User Guide, "IAM JSON policy elements: Condition operators"',
    bad: [
        withFirstValue('Everyone', '«"*"»'),
        withFirstValue('Every role', '«"*:*"»'),
        withFirstValue('Everyone, in two letters', '«"?*"»'),
        withFirstValue('Every role by its prefix', '«"AROA*"»'),
        withFirstValue('One letter left open', '«"AROAJJ4OT5B3EVMNARN?6:*"»'),
        withFirstValue('Any role, if the session is called admin', '«"*:admin"»'),
    ],
    say: value => {
        const session = /^\*:([^*?]+)$/.exec(value)?.[1];
        const message = session === undefined
            ? (0,prose/* say */.cv) `${value} admits more than one identity.`
            : (0,prose/* say */.cv) `${value} admits every role whose session is called ${session}, and the caller chooses that name.`;
        return { message };
    },
});
//# sourceMappingURL=lock-value-admits-many.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-anonymous.js



const lockValueAnonymous = valueRule({
    kind: 'anonymous',
    summary: 'Anonymous callers are on the list.',
    why: (0,prose/* say */.cv) `${'anonymous'} is the ${'aws:userid'} of everybody who does not sign in.`,
    fix: (0,prose/* ours */.Od)('Take it off the list.'),
    source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
    bad: [shown('Everybody on the internet', { values: [CONNECT, ADMIN, '«"anonymous"»'] })],
    say: value => ({ message: (0,prose/* say */.cv) `${value} lets callers past the lock who do not sign in.` }),
});
//# sourceMappingURL=lock-value-anonymous.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-federated-user.js



const lockValueFederatedUser = valueRule({
    kind: 'federated-user',
    summary: 'A federated user is on the list.',
    why: (0,prose/* ours */.Od)('The name after the account is chosen by whoever asks for the token, so the value does not stand for one person.'),
    fix: (0,prose/* ours */.Od)('List a role, and let people assume it.'),
    source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
    bad: [withFirstValue('A federated user', '«"111122223333:bob"»')],
    say: value => ({ message: (0,prose/* say */.cv) `${value} is a federated user, or none.` }),
});
//# sourceMappingURL=lock-value-federated-user.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-has-blanks.js



const lockValueHasBlanks = valueRule({
    kind: 'has-blanks',
    summary: 'A listed value has a blank before or after it.',
    why: (0,prose/* ours */.Od)('The blank is a part of the value, and no id has one, so the value never matches.'),
    fix: (0,prose/* ours */.Od)('Take the blank out.'),
    source: 'IAM User Guide, "IAM JSON policy elements: Condition operators"',
    bad: [
        withFirstValue('A blank after', '«"AROAJJ4OT5B3EVMNARNW6:* "»'),
        withFirstValue('A line break after', '«"AROAJJ4OT5B3EVMNARNW6:*\\n"»'),
    ],
    say: (value, { meant }) => ({ message: (0,prose/* say */.cv) `${value} has a blank around it.`, meant }),
});
//# sourceMappingURL=lock-value-has-blanks.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-has-invisible-letters.js



const lockValueHasInvisibleLetters = valueRule({
    kind: 'has-invisible-letters',
    summary: 'A listed value has a letter that cannot be seen.',
    why: (0,prose/* ours */.Od)('Values are compared letter by letter, the invisible ones too, so the id never matches.'),
    fix: (0,prose/* ours */.Od)('Type the id again; a copy from a web page or a chat often brings such letters along.'),
    source: 'IAM User Guide, "IAM JSON policy elements: Condition operators"',
    bad: [
        withFirstValue('A zero-width space', '«"AROAJJ4OT5B3\u200bEVMNARNW6:*"»'),
        withFirstValue('A no-break space', '«"AROAJJ4OT5B3EVMNARNW6:*\u00a0"»'),
        withFirstValue('A soft hyphen', '«"AROAJJ4OT5B3\u00adEVMNARNW6:*"»'),
    ],
    say: (value, { letter, meant }) => ({ message: (0,prose/* say */.cv) `${value} has the invisible letter ${letter}.`, meant }),
});
//# sourceMappingURL=lock-value-has-invisible-letters.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-has-look-alikes.js



const lockValueHasLookAlikes = valueRule({
    kind: 'has-look-alikes',
    summary: 'A listed value has a letter that only looks right.',
    why: (0,prose/* ours */.Od)('Values are compared letter by letter: a Cyrillic or full-width letter never equals the Latin one, so the id never matches.'),
    fix: (0,prose/* ours */.Od)('Type the id again, or copy it from IAM.'),
    source: 'IAM User Guide, "IAM JSON policy elements: Condition operators"',
    bad: [
        withFirstValue('A Cyrillic A', '«"\u0410ROAJJ4OT5B3EVMNARNW6:*"»'),
        withFirstValue('A full-width colon', '«"AROAJJ4OT5B3EVMNARNW6\uff1a*"»'),
    ],
    say: (value, { letter, meant }) => ({
        message: (0,prose/* say */.cv) `${value} has the letter ${letter}, which is none of A to Z and 0 to 9.`,
        meant,
    }),
});
//# sourceMappingURL=lock-value-has-look-alikes.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-has-variable.js



const lockValueHasVariable = valueRule({
    kind: 'has-variable',
    summary: 'A policy variable is on the list.',
    why: (0,prose/* say */.cv) `Under version ${'2012-10-17'} a variable takes its value from the caller, so ${'${aws:userid}'} matches everyone and there is no lock; under any other version it is plain text and matches nobody.`,
    fix: (0,prose/* ours */.Od)('List the ids themselves.'),
    source: 'IAM User Guide, "IAM JSON policy elements: variables and tags"',
    bad: [
        withFirstValue('Everyone equals himself', '«"${aws:userid}"»'),
        shown('Plain text', { version: '"Version": "2008-10-17"', values: ['«"${aws:userid}"»', ADMIN] }),
    ],
    say: (value, _, { policy }) => {
        const effect = policy.version?.value === '2012-10-17'
            ? (0,prose/* ours */.Od)('takes its value from the caller, so the list no longer says who is admitted.')
            : (0,prose/* ours */.Od)('is plain text under this version and admits nobody.');
        return { message: (0,prose/* say */.cv) `${value} ${effect}` };
    },
});
//# sourceMappingURL=lock-value-has-variable.js.map
// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __webpack_require__(2925);
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-is-arn.js




const lockValueIsArn = valueRule({
    kind: 'is-arn',
    summary: 'An ARN is on the list.',
    why: (0,prose/* say */.cv) `An ${'aws:userid'} is a unique id and never an ARN, so the value never matches.`,
    fix: (0,prose/* say */.cv) `Write the RoleId, which ${'aws iam get-role'} shows, followed by ${':*'}.`,
    source: 'IAM User Guide, "IAM identifiers"',
    bad: [
        withFirstValue('A role', '«"arn:aws:iam::111122223333:role/Admin"»'),
        withFirstValue('A session', '«"arn:aws:sts::111122223333:assumed-role/Admin/alice"»'),
        withFirstValue('The root user', '«"arn:aws:iam::111122223333:root"»'),
    ],
    say: value => ({
        message: (0,prose/* say */.cv) `${value} is an ARN, not a unique id.`,
        ...(0,present/* present */.E)({ meant: /^arn:[^:]*:iam::(\d{12}):root$/.exec(value)?.[1] }),
    }),
});
//# sourceMappingURL=lock-value-is-arn.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-is-name.js



const lockValueIsName = valueRule({
    kind: 'is-name',
    summary: 'A name is on the list.',
    why: (0,prose/* say */.cv) `An ${'aws:userid'} is a unique id and never a name, so the value never matches.`,
    fix: (0,prose/* say */.cv) `Write the RoleId, which ${'aws iam get-role'} shows, followed by ${':*'}.`,
    source: 'IAM User Guide, "IAM identifiers"',
    bad: [
        withFirstValue('The name of a role', '«"Admin"»'),
        withFirstValue('The name of a role and its sessions', '«"connect-access-role:*"»'),
        withFirstValue('A placeholder', '«"YOUR_ROLE_ID:*"»'),
    ],
    say: value => ({ message: (0,prose/* say */.cv) `${value} is not a unique id.` }),
});
//# sourceMappingURL=lock-value-is-name.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-length-unusual.js



const lockValueLengthUnusual = valueRule({
    kind: 'length-unusual',
    severity: 'warning',
    summary: 'A listed id is longer or shorter than ids are.',
    why: (0,prose/* ours */.Od)('AWS does not promise it, but every id seen so far has 21 characters: one may be missing here, or one too many.'),
    fix: (0,prose/* say */.cv) `Compare the id with what ${'aws iam get-role'} shows.`,
    source: 'IAM User Guide, "IAM identifiers"',
    bad: [
        withFirstValue('One character short', '«"AROAJJ4OT5B3EVMNARNW:*"»'),
        withFirstValue('One character too many', '«"AROAJJ4OT5B3EVMNARNW6X:*"»'),
    ],
    say: (value, { length }) => ({ message: (0,prose/* say */.cv) `The id in ${value} has ${length} characters; ids have 21.` }),
});
//# sourceMappingURL=lock-value-length-unusual.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-lower-case.js



const lockValueLowerCase = valueRule({
    kind: 'lower-case',
    summary: 'A listed id has small letters.',
    why: (0,prose/* ours */.Od)('Ids are in capital letters and values are compared letter by letter, so this one never matches.'),
    fix: (0,prose/* ours */.Od)('Write the id in capital letters.'),
    source: 'IAM User Guide, "IAM JSON policy elements: Condition operators"',
    bad: [
        withFirstValue('Small letters', '«"aroajj4ot5b3evmnarnw6:*"»'),
        withFirstValue('One small letter', '«"AROAJJ4OT5b3EVMNARNW6:*"»'),
    ],
    say: (value, { meant }) => ({ message: (0,prose/* say */.cv) `${value} has small letters.`, meant }),
});
//# sourceMappingURL=lock-value-lower-case.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-not-an-id.js



const lockValueNotAnId = valueRule({
    kind: 'not-an-id',
    summary: 'A listed value does not have the shape of an id.',
    why: (0,prose/* ours */.Od)('No caller has such an id, so the value admits nobody.'),
    fix: (0,prose/* say */.cv) `Write ${'AROA…:*'} for a role, ${'AIDA…'} for a user, the 12 digits of the account for its root user.`,
    source: 'IAM API Reference, Role, "RoleId"',
    bad: [
        withFirstValue('Too short', '«"AROAJJ4OT5B:*"»'),
        withFirstValue('A hyphen in the id', '«"AROAJJ4OT5B3-EVMNARNW6:*"»'),
        withFirstValue('An account with hyphens', '«"1111-2222-3333"»'),
        withFirstValue('Eleven digits', '«"11112222333"»'),
        withFirstValue('Nothing', '«""»'),
    ],
    say: value => {
        const digits = value.replaceAll('-', '');
        const message = value === '' ? (0,prose/* ours */.Od)('This value is empty.') : (0,prose/* say */.cv) `${value} does not have the shape of an id.`;
        return /^\d{12}$/.test(digits) ? { message, meant: digits } : { message };
    },
});
//# sourceMappingURL=lock-value-not-an-id.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-pins-session.js



const lockValuePinsSession = valueRule({
    kind: 'pins-session',
    summary: 'A listed role is tied to one name of session.',
    why: (0,prose/* ours */.Od)('Whoever assumes the role chooses the name; Connect does not say which it uses, and a session by any other name is denied.'),
    fix: (0,prose/* say */.cv) `Write ${':*'} for all sessions of the role.`,
    source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
    bad: [
        withFirstValue('One session', '«"AROAJJ4OT5B3EVMNARNW6:alice"»'),
        withFirstValue('Some sessions', '«"AROAJJ4OT5B3EVMNARNW6:connect-*"»'),
    ],
    say: (value, { id, session }) => ({
        message: (0,prose/* say */.cv) `${value} admits only sessions by the name of ${session}.`,
        meant: `${id}:*`,
    }),
});
//# sourceMappingURL=lock-value-pins-session.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-prefix-unknown.js




const lockValuePrefixUnknown = valueRule({
    kind: 'prefix-unknown',
    summary: 'A listed id is not that of a role or a user.',
    why: (0,prose/* say */.cv) `Only ids of roles (${'AROA'}) and users (${'AIDA'}) are ever an ${'aws:userid'}; any other never matches.`,
    fix: (0,prose/* say */.cv) `Write the RoleId as ${'aws iam get-role'} shows it, followed by ${':*'}.`,
    source: 'IAM User Guide, "IAM identifiers", "Understanding unique ID prefixes"',
    bad: [
        withFirstValue('An instance profile', '«"AIPAJJ4OT5B3EVMNARNW6:*"»'),
        withFirstValue('An access key', '«"AKIAIOSFODNN7EXAMPLE"»'),
        withFirstValue('A temporary access key', '«"ASIAIOSFODNN7EXAMPLE:*"»'),
        withFirstValue('A group', '«"AGPAJJ4OT5B3EVMNARNW6"»'),
        withFirstValue('A managed policy', '«"ANPAJJ4OT5B3EVMNARNW6"»'),
        withFirstValue('A slip of the pen', '«"AROOJJ4OT5B3EVMNARNW6:*"»'),
    ],
    say: (value, { prefix, is, meant }) => {
        const what = is === undefined ? (0,prose/* say */.cv) `no id starts with ${prefix}` : (0,prose/* say */.cv) `${prefix} is ${(0,prose/* ours */.Od)(is)}`;
        return { message: (0,prose/* say */.cv) `${value} is the id of no role and no user: ${what}.`, ...(0,present/* present */.E)({ meant }) };
    },
});
//# sourceMappingURL=lock-value-prefix-unknown.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-repeated.js



const lockValueRepeated = {
    id: 'lock-value-repeated',
    about: 'lock',
    severity: 'warning',
    summary: 'A value stands twice on the list.',
    why: (0,prose/* ours */.Od)('It changes nothing, but another id may have been meant.'),
    fix: (0,prose/* ours */.Od)('Take it out, or write the id that was meant.'),
    source: 'IAM Access Analyzer policy check reference, "Redundant condition value"',
    bad: [shown('Connect twice', { values: [CONNECT, ADMIN, `«${CONNECT}»`] })],
    good: [BLOG],
    *check({ meant }) {
        for (const { values } of (0,conditions/* listConditions */.lL)(meant)) {
            const first = new Map();
            for (const { value, span } of values) {
                const earlier = first.get(value);
                if (earlier === undefined)
                    first.set(value, span);
                else
                    yield {
                        span,
                        message: (0,prose/* say */.cv) `${value} stands on the list already.`,
                        related: [{ span: earlier, note: (0,prose/* ours */.Od)('first written here') }],
                    };
            }
        }
    },
};
//# sourceMappingURL=lock-value-repeated.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-root-not-account-id.js




const lockValueRootNotAccountId = valueRule({
    kind: 'root-not-account-id',
    summary: 'The root user is not listed as an account id.',
    why: (0,prose/* say */.cv) `The ${'aws:userid'} of the root user is the 12 digits of the account and nothing else.`,
    fix: (0,prose/* ours */.Od)('Write the 12 digits alone.'),
    source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
    bad: [
        withFirstValue('With a session', '«"111122223333:*"»'),
        withFirstValue('With its name', '«"111122223333:root"»'),
        withFirstValue('Its name alone', '«"root"»'),
    ],
    good: [shown('The root user', { values: [CONNECT, ADMIN, '"111122223333"'] })],
    say: (value, { account }) => ({
        message: (0,prose/* say */.cv) `${value} is not the ${'aws:userid'} of a root user.`,
        ...(0,present/* present */.E)({ meant: account }),
    }),
});
//# sourceMappingURL=lock-value-root-not-account-id.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-user-with-session.js



const lockValueUserWithSession = valueRule({
    kind: 'user-with-session',
    summary: 'The id of a user is followed by a session.',
    why: (0,prose/* say */.cv) `The ${'aws:userid'} of a user is the bare id; with anything after it the value never matches, so the user is denied.`,
    fix: (0,prose/* say */.cv) `Write the id without ${':*'}.`,
    source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
    bad: [withFirstValue('A user like a role', '«"AIDAJQABLZS4A3QDU576Q:*"»')],
    good: [withFirstValue('A user', '"AIDAJQABLZS4A3QDU576Q"')],
    say: (value, { id }) => ({ message: (0,prose/* say */.cv) `${value} is the id of a user, and users have no sessions.`, meant: id }),
});
//# sourceMappingURL=lock-value-user-with-session.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-without-colon.js



const lockValueWithoutColon = valueRule({
    kind: 'without-colon',
    summary: 'The star follows the RoleId without a colon.',
    why: (0,prose/* ours */.Od)('The value matches the role today, and every longer id that starts alike as well.'),
    fix: (0,prose/* say */.cv) `Write ${':*'} after the RoleId.`,
    source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
    bad: [withFirstValue('No colon', '«"AROAJJ4OT5B3EVMNARNW6*"»')],
    say: (value, { id }) => ({ message: (0,prose/* say */.cv) `${value} has no colon before the star.`, meant: `${id}:*` }),
});
//# sourceMappingURL=lock-value-without-colon.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-without-session-wildcard.js




const lockValueWithoutSessionWildcard = valueRule({
    kind: 'without-session-wildcard',
    summary: 'A RoleId on the list has no `:*` after it.',
    why: (0,prose/* say */.cv) `The ${'aws:userid'} of a role is its RoleId, a colon and the name of the session; the bare RoleId never matches, so the role is denied.`,
    fix: (0,prose/* say */.cv) `Write ${':*'} after the RoleId.`,
    source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
    bad: [withFirstValue('A bare RoleId', '«"AROAJJ4OT5B3EVMNARNW6"»')],
    say: (value, _, { meant: lock }) => {
        const whole = `${value}:*`;
        const isListedWhole = (0,conditions/* listConditions */.lL)(lock).some(({ values }) => values.some(other => other.value === whole));
        if (!isListedWhole)
            return { message: (0,prose/* say */.cv) `${value} is the id of a role without its sessions.`, meant: whole };
        const message = (0,prose/* say */.cv) `${value} adds nothing to ${whole}, which is listed as well.`;
        return { message, severity: 'warning', help: (0,prose/* ours */.Od)('Take it out.') };
    },
});
//# sourceMappingURL=lock-value-without-session-wildcard.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-by-not-action.js


const lockByNotAction = {
    id: 'lock-by-not-action',
    about: 'lock',
    severity: 'error',
    summary: 'The lock names its actions by NotAction.',
    why: (0,prose/* ours */.Od)('Whoever is not on the list may do what NotAction names, and most single actions are enough to undo the lock.'),
    fix: (0,prose/* say */.cv) `Write ${'"Action": "s3:*"'}.`,
    source: 'IAM User Guide, "IAM JSON policy elements: NotAction"',
    bad: [shown('The policy itself stays open to everyone', { action: '«"NotAction"»: "s3:PutBucketPolicy"' })],
    good: [BLOG],
    *check({ meant: { statement } }) {
        if (!statement.action.negated)
            return;
        const names = statement.action.patterns.map(({ value }) => value);
        yield { span: statement.action.key, message: (0,prose/* say */.cv) `The lock denies everything but ${(0,prose/* list */.p_)(names)}.` };
    },
};
//# sourceMappingURL=lock-by-not-action.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-by-not-principal.js


const lockByNotPrincipal = {
    id: 'lock-by-not-principal',
    about: 'lock',
    severity: 'error',
    summary: 'The lock names its principals by NotPrincipal.',
    why: (0,prose/* ours */.Od)('NotPrincipal needs every role, every session and the account by ARN, and denies those with a permissions boundary whatever it lists; AWS advises against it.'),
    fix: (0,prose/* say */.cv) `Write ${'"Principal": "*"'} and list the ids under ${'StringNotLike'} ${'aws:userId'}.`,
    source: 'IAM User Guide, "AWS JSON policy elements: NotPrincipal"',
    bad: [
        shown('NotPrincipal in place of the list', {
            principal: '«"NotPrincipal"»: { "AWS": "arn:aws:iam::111122223333:role/Admin" }',
            condition: '',
        }),
        shown('NotPrincipal beside the list', {
            principal: '«"NotPrincipal"»: { "AWS": "arn:aws:iam::111122223333:role/Admin" }',
        }),
    ],
    good: [BLOG],
    *check({ meant: { statement } }) {
        if (!statement.principal.negated)
            return;
        const names = statement.principal.entries.map(({ value }) => value.value);
        yield { span: statement.principal.key, message: (0,prose/* say */.cv) `The lock is for everyone but ${(0,prose/* list */.p_)(names)}.` };
    },
};
//# sourceMappingURL=lock-by-not-principal.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-by-not-resource.js


const lockByNotResource = {
    id: 'lock-by-not-resource',
    about: 'lock',
    severity: 'error',
    summary: 'The lock names its resources by NotResource.',
    why: (0,prose/* ours */.Od)('What NotResource names is not locked, and it is all that a bucket policy can lock.'),
    fix: (0,prose/* ours */.Od)('Write the bucket and its objects under Resource.'),
    source: 'IAM User Guide, "IAM JSON policy elements: NotResource"',
    bad: [
        shown('Everything but the bucket', {
            resource: `«"NotResource"»: [\n        ${BUCKET},\n        ${OBJECTS}\n      ]`,
        }),
    ],
    good: [BLOG],
    *check({ meant: { statement } }) {
        if (!statement.resource.negated)
            return;
        const names = statement.resource.patterns.map(({ value }) => value);
        yield { span: statement.resource.key, message: (0,prose/* say */.cv) `The lock is for everything but ${(0,prose/* list */.p_)(names)}.` };
    },
};
//# sourceMappingURL=lock-by-not-resource.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-condition-empty.js


const lockConditionEmpty = {
    id: 'lock-condition-empty',
    about: 'lock',
    severity: 'error',
    summary: "The lock's condition is empty.",
    why: (0,prose/* ours */.Od)('An empty condition always holds, so the Deny is for everyone: Connect, the administrators and whoever applies the policy.'),
    fix: (0,prose/* say */.cv) `Write ${'"StringNotLike": { "aws:userId": […] }'} with the ids that keep access.`,
    source: 'IAM Access Analyzer policy check reference, "Empty object condition"',
    bad: [
        shown('No operator', { condition: '«"Condition": {}»' }),
        shown('No key', { condition: '«"Condition": { "StringNotLike": {} }»' }),
    ],
    good: [BLOG],
    *check({ meant: { statement } }) {
        if (statement.conditionSpan === undefined || statement.conditions.length > 0)
            return;
        yield { span: statement.conditionSpan, message: (0,prose/* ours */.Od)('The condition is empty, so everyone is denied everything.') };
    },
};
//# sourceMappingURL=lock-condition-empty.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-condition-missing.js


const lockConditionMissing = {
    id: 'lock-condition-missing',
    about: 'lock',
    severity: 'error',
    summary: 'The lock has no condition.',
    why: (0,prose/* ours */.Od)('Without a list the Deny is for everyone: Connect, the administrators and whoever applies the policy. Only the root user could remove it.'),
    fix: (0,prose/* say */.cv) `Write ${'"Condition": { "StringNotLike": { "aws:userId": […] } }'} with the ids that keep access.`,
    source: 'IAM User Guide, "Policy evaluation logic"',
    bad: [shown('Nobody is left', { condition: '', around: ['«', '»'] })],
    good: [BLOG],
    *check({ meant: { statement }, reading }) {
        if (statement.conditionSpan !== undefined || statement.principal.negated)
            return;
        // A misspelt element is a finding of its own, and may be the condition that is missing.
        const isWithin = ({ start, end }) => start >= statement.span.start && end <= statement.span.end;
        if (reading.grammar.some(({ kind, span }) => kind === 'element-unknown' && isWithin(span)))
            return;
        yield { span: statement.span, message: (0,prose/* ours */.Od)('This statement denies everyone, without exception.') };
    },
};
//# sourceMappingURL=lock-condition-missing.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-effect-not-deny.js



const lockEffectNotDeny = {
    id: 'lock-effect-not-deny',
    about: 'policy',
    severity: 'error',
    summary: 'The statement with the list allows instead of denying.',
    why: (0,prose/* ours */.Od)('An Allow takes nothing away: everyone with a permission of their own in the account still reaches the bucket.'),
    fix: (0,prose/* say */.cv) `Write ${'"Effect": "Deny"'} with ${'StringNotLike'}, so that everyone who is not listed is denied.`,
    source: 'IAM User Guide, "Policy evaluation logic"',
    bad: [
        shown('Deny was meant', { effect: '«"Allow"»' }),
        shown('The lock in mirror writing', { effect: '«"Allow"»', operator: '"StringLike"' }),
    ],
    good: [BLOG],
    *check({ intent }) {
        const [first, ...others] = intent.allows;
        if (first === undefined)
            return;
        const negated = first.list !== undefined && (0,lock_intent/* isNegatedOperator */.Jk)(first.list.operator.value);
        const message = negated
            ? (0,prose/* ours */.Od)('This statement allows everyone who is not on its list.')
            : (0,prose/* ours */.Od)('This statement allows those on its list and denies nobody.');
        const related = others.map(({ statement }) => ({ span: statement.effect.span, note: (0,prose/* ours */.Od)('so does this one') }));
        yield { span: first.statement.effect.span, message, related };
    },
};
//# sourceMappingURL=lock-effect-not-deny.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-exempts-anonymous.js



const lockExemptsAnonymous = {
    id: 'lock-exempts-anonymous',
    about: 'lock',
    severity: 'error',
    summary: 'The condition that leaves out AWS services leaves out anonymous callers too.',
    why: (0,prose/* say */.cv) `An anonymous request has no ${'aws:PrincipalIsAWSService'}, so plain ${'Bool'} does not hold and the request is not denied.`,
    fix: (0,prose/* say */.cv) `Write ${'BoolIfExists'}, and allow AWS services in the settings.`,
    source: 'IAM User Guide, "IAM JSON policy elements: Condition operators", "…IfExists condition operators"',
    bad: [
        shown('Plain Bool', { operators: ['«"Bool"»: { "aws:PrincipalIsAWSService": "false" }'] }),
        shown('Plain Bool where services are allowed', { operators: ['«"Bool"»: { "aws:PrincipalIsAWSService": "false" }'] }, { allowances: { awsServices: true } }),
    ],
    good: [
        BLOG,
        shown('With IfExists', { operators: ['"BoolIfExists": { "aws:PrincipalIsAWSService": "false" }'] }, { allowances: { awsServices: true } }),
    ],
    *check({ meant }) {
        for (const condition of (0,conditions/* extraConditions */.Fl)(meant)) {
            if (!(0,conditions/* isServiceExemption */.v2)(condition) || condition.operator.value.endsWith('IfExists'))
                continue;
            yield { span: condition.operator.span, message: (0,prose/* ours */.Od)('With this condition an anonymous request is not denied.') };
        }
    },
};
//# sourceMappingURL=lock-exempts-anonymous.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-exempts-aws-services.js



const lockExemptsAwsServices = {
    id: 'lock-exempts-aws-services',
    about: 'lock',
    severity: 'error',
    summary: 'The lock leaves out the direct calls of AWS services.',
    why: (0,prose/* say */.cv) `A service that calls S3 as itself (log delivery, CloudTrail, inventory) has no id to list; with this condition every service of AWS is let through to what other policies allow it.`,
    fix: (0,prose/* ours */.Od)('Take the condition out, or allow AWS services in the settings if the bucket receives their deliveries.'),
    source: 'IAM User Guide, "AWS global condition context keys"',
    bad: [
        shown('Log delivery is let through, but the settings do not say so', {
            operators: ['"BoolIfExists": { «"aws:PrincipalIsAWSService"»: "false" }'],
        }),
    ],
    good: [
        BLOG,
        shown('The settings allow it', { operators: ['"BoolIfExists": { "aws:PrincipalIsAWSService": "false" }'] }, { allowances: { awsServices: true } }),
    ],
    *check({ meant, allowances }) {
        for (const condition of (0,conditions/* extraConditions */.Fl)(meant)) {
            if (!(0,conditions/* isServiceExemption */.v2)(condition) || !condition.operator.value.endsWith('IfExists'))
                continue;
            const span = condition.key.span;
            if (allowances.awsServices) {
                const message = (0,prose/* ours */.Od)('Calls that an AWS service makes as itself are let past the lock, as the settings allow.');
                yield { span, message, severity: 'notice', help: (0,prose/* ours */.Od)('Nothing is to be done.') };
            }
            else
                yield {
                    span,
                    message: (0,prose/* ours */.Od)('Calls that an AWS service makes as itself are let past the lock, and the settings do not allow it.'),
                };
        }
    },
};
//# sourceMappingURL=lock-exempts-aws-services.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-key-not-userid.js






const lockKeyNotUserid = {
    id: 'lock-key-not-userid',
    about: 'lock',
    severity: 'error',
    summary: 'The list is under a key other than aws:userid.',
    why: (0,prose/* ours */.Od)('A negated operator holds where the key is absent or has another value, so the Deny strikes those on the list too.'),
    fix: (0,prose/* say */.cv) `Write ${'aws:userId'}, and list ids: ${'AROA…:*'} for a role, ${'AIDA…'} for a user.`,
    source: 'IAM User Guide, "AWS global condition context keys"',
    bad: [
        shown('A hyphen too many', { key: '«"aws:user-id"»' }),
        shown('One letter too many', { key: '«"aws:userids"»' }),
        shown("RoleIds under the roles' ARNs", { key: '«"aws:PrincipalArn"»' }),
        shown('RoleIds under the name of a user', { key: '«"aws:username"»' }),
        shown('A key that policies do not have', { key: '«"aws:PrincipalId"»' }),
        shown('Roles by ARN', {
            operator: '"ArnNotLike"',
            key: '«"aws:PrincipalArn"»',
            values: ['"arn:aws:iam::111122223333:role/Admin"', '"arn:aws:iam::111122223333:role/Deploy"'],
        }),
    ],
    good: [BLOG, shown('Names of keys are case-insensitive', { key: '"AWS:UserID"' })],
    *check({ meant: { list } }) {
        if (list === undefined || (0,find/* isUserId */.L8)(list.key.value))
            return;
        const key = list.key.value;
        if (!isCallerKey(key)) {
            const message = (0,prose/* say */.cv) `AWS has no key ${key}: it is absent from every request.`;
            yield { span: list.key.span, message, ...(0,suggest/* didYouMean */.au)((0,lock_intent/* isMisspeltUserId */.M$)(key) ? 'aws:userId' : undefined) };
        }
        else if (list.values.some(({ value }) => (0,listed_value/* looksLikeId */.j)(value))) {
            yield { span: list.key.span, message: (0,prose/* say */.cv) `${key} never has a unique id as its value.` };
        }
        else {
            const message = (0,prose/* say */.cv) `The list is under ${key}, which anybody can match who may create a role of that name.`;
            yield { span: list.key.span, message };
        }
    },
};
/** Keys that AWS has about the caller and that people mistake for `aws:userid`, in lower case. */
const CALLER_KEYS = [
    'aws:principalarn',
    'aws:username',
    'aws:principalaccount',
    'aws:principalorgid',
    'aws:principaltype',
    'aws:principalservicename',
    'aws:sourceidentity',
    'aws:sourcearn',
    'aws:sourceaccount',
    'aws:useragent',
];
function isCallerKey(key) {
    const folded = key.toLowerCase();
    return CALLER_KEYS.includes(folded) || /^aws:(principaltag|requesttag|resourcetag)\//.test(folded);
}
//# sourceMappingURL=lock-key-not-userid.js.map
// EXTERNAL MODULE: ./lib/src/core/access/s3-actions.js
var s3_actions = __webpack_require__(7515);
// EXTERNAL MODULE: ./lib/src/core/pattern/classes.js + 1 modules
var classes = __webpack_require__(3254);
;// CONCATENATED MODULE: ./lib/src/core/lock/coverage.js




/** A letter that no policy names: only a wildcard can match it, so it stands for every other text. */
const OTHER = '\u{10fffd}';
/** Stands for the actions that S3 may get after our table was made. */
const FUTURE_ACTION = `s3:${OTHER}`;
/** The bucket that the statements meant as the lock name first. */
function lockBucket(locks) {
    return locks
        .flatMap(({ statement }) => statement.resource.patterns)
        .map(({ value }) => (0,find/* readBucketArn */.Uy)(value))
        .find(arn => arn !== undefined);
}
/** Whether what a lock covers can be judged: no `Not…` elements, no resource that is none, and a bucket to ask about. */
function isJudgeable(locks) {
    const own = lockBucket(locks);
    return (locks.length > 0 &&
        own !== undefined &&
        locks.every(({ statement: { action, resource } }) => !action.negated && !resource.negated) &&
        locks
            .flatMap(({ statement }) => statement.resource.patterns)
            .map(({ value }) => readResource(value))
            .every(shape => 'bucket' in shape && shape.bucket === own?.bucket && shape.partition === own.partition));
}
/** The statements whose resources include the bucket itself, or every object in it. */
function covering(locks, kind) {
    const bucket = lockBucket(locks);
    if (bucket === undefined)
        return [];
    const arn = `arn:${bucket.partition}:s3:::${bucket.bucket}`;
    const samples = kind === 'bucket' ? [arn] : [`${arn}/${OTHER}`, `${arn}/${OTHER.repeat(64)}`];
    return locks.filter(({ statement }) => samples.every(sample => statement.resource.patterns.some(({ value }) => (0,classes/* matches */.cK)(value, sample))));
}
/** The actions on the bucket, or on objects, that no statement of the lock denies; `future` for those to come. */
function openActions(locks, kind) {
    const patterns = covering(locks, kind).flatMap(({ statement }) => statement.action.patterns);
    const isOpen = (action) => !patterns.some(({ value }) => matchesAction(value, action));
    const known = kind === 'bucket' ? s3_actions/* BUCKET_ACTIONS */.v_ : s3_actions/* OBJECT_ACTIONS */.QI;
    return { actions: known.filter(isOpen), future: isOpen(FUTURE_ACTION) };
}
/** Whether the statements by themselves deny every action on the bucket and every object. */
function coversAll(locks) {
    const kinds = ['bucket', 'objects'];
    return kinds.every(kind => covering(locks, kind).length > 0 && openActions(locks, kind).actions.length === 0);
}
/** Whether an action pattern matches; names of actions are case-insensitive (IAM User Guide, "Action"). */
function matchesAction(pattern, action) {
    return (0,classes/* matches */.cK)(pattern.toLowerCase(), action.toLowerCase());
}
//# sourceMappingURL=coverage.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/support/action.js


/** What is wrong with an action of a bucket policy: it is of another service, or S3 has none that it matches. */
function actionFault(pattern) {
    if (/^\*+$/.test(pattern))
        return undefined;
    if (!/^s3:./i.test(pattern))
        return 'not-s3';
    return s3_actions/* S3_ACTIONS */.tF.some(action => matchesAction(pattern, action)) ? undefined : 'not-known';
}
//# sourceMappingURL=action.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-misses-actions.js





const lockMissesActions = {
    id: 'lock-misses-actions',
    about: 'policy',
    severity: 'error',
    summary: 'The lock leaves actions open.',
    why: (0,prose/* ours */.Od)('One open action is enough: who may replace the policy, change its ACLs or copy objects needs no other.'),
    fix: (0,prose/* say */.cv) `Write ${'"Action": "s3:*"'}.`,
    source: 'Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3"',
    bad: [
        shown('Reading only', { action: '"Action": «"s3:Get*"»' }),
        shown('Objects only', { action: '"Action": «["s3:GetObject", "s3:PutObject", "s3:DeleteObject"]»' }),
    ],
    good: [
        BLOG,
        shown('Every action of every service', { action: '"Action": "*"' }),
        shown('Names of actions are case-insensitive', { action: '"Action": ["S3:*", "s3:GetObject"]' }),
    ],
    *check({ reading, intent }) {
        const locks = (0,lock_intent/* meantAsLock */.Nf)(intent);
        if (!reading.whole || !isJudgeable(locks))
            return;
        if (locks.some(hasFaultyAction))
            return;
        for (const kind of ['bucket', 'objects']) {
            const { actions, future } = openActions(locks, kind);
            const at = covering(locks, kind)[0];
            if (at === undefined || (actions.length === 0 && !future))
                continue;
            yield violation(at.statement.action.span, kind, actions);
            return;
        }
    },
};
/** A mistyped action is reported as such, not as one that is missing. */
function hasFaultyAction({ statement }) {
    return statement.action.patterns.some(({ value }) => {
        const fault = actionFault(value);
        return fault === 'not-s3' || (fault === 'not-known' && !value.includes('*'));
    });
}
function violation(span, kind, actions) {
    const where = kind === 'bucket' ? (0,prose/* ours */.Od)('the bucket') : (0,prose/* ours */.Od)('objects');
    if (actions.length === 0) {
        const message = (0,prose/* say */.cv) `The lock names S3's actions on ${where} one by one; an action that S3 gets tomorrow would be open.`;
        return { span, message, severity: 'warning' };
    }
    const worst = TELLING.filter(action => actions.includes(action));
    const some = (worst.length > 0 ? worst : actions).slice(0, 3);
    const rest = actions.length - some.length;
    const open = rest === 0
        ? (0,prose/* list */.p_)(some)
        : (0,prose/* say */.cv) `${(0,prose/* join */.fj)(some.map(action => (0,prose/* say */.cv) `${action}`), ', ')} and ${rest} other actions`;
    return { span, message: (0,prose/* say */.cv) `On ${where} the lock leaves open ${open}.` };
}
/** The open actions that say most about what is wrong, worst first. */
const TELLING = [
    's3:PutBucketPolicy',
    's3:DeleteBucketPolicy',
    's3:GetObject',
    's3:PutObject',
    's3:DeleteObject',
    's3:ListBucket',
];
//# sourceMappingURL=lock-misses-actions.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-misses-bucket.js





const lockMissesBucket = {
    id: 'lock-misses-bucket',
    about: 'policy',
    severity: 'error',
    summary: 'The lock does not cover the bucket itself.',
    why: (0,prose/* ours */.Od)('Everyone with a permission of their own may list the bucket and replace the very policy that locks it.'),
    fix: (0,prose/* ours */.Od)("Write both the bucket's ARN and the bucket's ARN with /* under Resource."),
    source: 'S3 User Guide, "Amazon S3 policy resources"',
    bad: [
        shown('Only the objects', { resource: `"Resource": «[${OBJECTS}]»` }),
        shown('A slash after the bucket', {
            resource: `"Resource": [\n        «"arn:aws:s3:::connect-25fd0a3be3ef/"»,\n        ${OBJECTS}\n      ]`,
        }),
        shown('Nothing', { resource: '"Resource": «[]»' }),
    ],
    good: [BLOG],
    *check({ reading, intent }) {
        const locks = (0,lock_intent/* meantAsLock */.Nf)(intent);
        const [first] = locks;
        const bucket = lockBucket(locks);
        if (!reading.whole || first === undefined)
            return;
        if (locks.every(({ statement: { resource } }) => !resource.negated && resource.patterns.length === 0)) {
            yield { span: first.statement.resource.span, message: (0,prose/* ours */.Od)('The lock has no resource at all.') };
        }
        if (!isJudgeable(locks) || bucket === undefined)
            return;
        if (covering(locks, 'bucket').length > 0)
            return;
        const arn = `arn:${bucket.partition}:s3:::${bucket.bucket}`;
        const slashed = first.statement.resource.patterns.find(({ value }) => value === `${arn}/`);
        const span = slashed?.span ?? first.statement.resource.span;
        yield slashed === undefined
            ? { span, message: (0,prose/* say */.cv) `The bucket itself, ${arn}, is not among the lock's resources.` }
            : {
                span,
                message: (0,prose/* say */.cv) `${slashed.value} is not the bucket but an object without a name.`,
                ...(0,suggest/* didYouMean */.au)(arn),
            };
    },
};
//# sourceMappingURL=lock-misses-bucket.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-misses-objects.js





const lockMissesObjects = {
    id: 'lock-misses-objects',
    about: 'policy',
    severity: 'error',
    summary: 'The lock does not cover every object.',
    why: (0,prose/* ours */.Od)('Recordings and transcripts outside the resources of the lock are open to everyone with a permission of their own.'),
    fix: (0,prose/* ours */.Od)("Write both the bucket's ARN and the bucket's ARN with /* under Resource."),
    source: 'S3 User Guide, "Amazon S3 policy resources"',
    bad: [
        shown('Only the bucket', { resource: `"Resource": «${BUCKET}»` }),
        shown('Only one folder', {
            resource: `"Resource": [\n        ${BUCKET},\n        «"arn:aws:s3:::connect-25fd0a3be3ef/CallRecordings/*"»\n      ]`,
        }),
        shown('A slash and no star', {
            resource: `"Resource": [\n        ${BUCKET},\n        «"arn:aws:s3:::connect-25fd0a3be3ef/"»\n      ]`,
        }),
    ],
    good: [BLOG],
    *check({ reading, intent }) {
        const locks = (0,lock_intent/* meantAsLock */.Nf)(intent);
        const [first] = locks;
        const bucket = lockBucket(locks);
        if (!reading.whole || !isJudgeable(locks) || first === undefined || bucket === undefined)
            return;
        if (covering(locks, 'objects').length > 0)
            return;
        const all = `arn:${bucket.partition}:s3:::${bucket.bucket}/*`;
        const some = first.statement.resource.patterns.find(({ value }) => value.includes('/'));
        const bucketIsCovered = covering(locks, 'bucket').length > 0;
        if (some !== undefined && bucketIsCovered) {
            yield {
                span: some.span,
                message: (0,prose/* say */.cv) `${some.value} is only a part of the objects.`,
                ...(0,suggest/* didYouMean */.au)(all),
            };
        }
        else if (bucketIsCovered) {
            yield {
                span: first.statement.resource.span,
                message: (0,prose/* say */.cv) `The objects, ${all}, are not among the lock's resources.`,
            };
        }
    },
};
//# sourceMappingURL=lock-misses-objects.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-missing.js


const lockMissing = {
    id: 'lock-missing',
    about: 'policy',
    severity: 'error',
    summary: 'The policy has nothing like a lock.',
    why: (0,prose/* ours */.Od)('Whatever else the policy says, everyone with a permission of their own in the account reaches the bucket.'),
    fix: (0,prose/* say */.cv) `Write a statement that denies ${'s3:*'} on the bucket and its objects to ${'"*"'} under ${'StringNotLike'} ${'aws:userId'}, listing the ids that keep access.`,
    source: 'AWS Contact Center Blog, "Restrict Access to your Amazon Connect S3 Bucket"',
    bad: [
        {
            title: 'A policy that only asks for TLS',
            policy: policyText({
                condition: '"Condition": { "Bool": { "aws:SecureTransport": "false" } }',
            }).replace('"Statement"', '«"Statement"»'),
        },
    ],
    good: [BLOG],
    *check({ reading, intent, policy }) {
        if (!reading.whole || intent.locks.length > 0 || intent.allows.length > 0)
            return;
        const message = policy.statements.length === 0
            ? (0,prose/* ours */.Od)('The policy has no statement.')
            : (0,prose/* say */.cv) `None of the policy's statements denies everyone whose ${'aws:userId'} is not on a list.`;
        yield { span: statementKey(reading), message };
    },
};
/** The key `Statement`, or the first brace. */
function statementKey({ json, policy }) {
    const members = json.root?.type === 'object' ? json.root.members : [];
    const start = policy?.span.start ?? 0;
    return members.find(({ key }) => key.value === 'Statement')?.key.span ?? { start, end: start + 1 };
}
//# sourceMappingURL=lock-missing.js.map
// EXTERNAL MODULE: ./lib/src/core/policy/operators.js
var operators = __webpack_require__(1682);
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-narrowed-by-condition.js




const lockNarrowedByCondition = {
    id: 'lock-narrowed-by-condition',
    about: 'lock',
    severity: 'error',
    summary: 'The lock has a condition beside its list.',
    why: (0,prose/* ours */.Od)('Conditions are joined by "and": whoever does not meet this one is not denied, on the list or not.'),
    fix: (0,prose/* ours */.Od)('Move it into a Deny statement of its own.'),
    source: 'IAM User Guide, "Conditions with multiple context keys or values"',
    bad: [
        shown('TLS in the same statement', { operators: ['"Bool": { «"aws:SecureTransport"»: "false" }'] }),
        shown('A VPC endpoint in the same statement', {
            operators: ['"StringNotEquals": { «"aws:SourceVpce"»: "vpce-1a2b3c4d" }'],
        }),
        shown('A second key under the operator', {
            keys: ['«"aws:PrincipalArn"»: "arn:aws:iam::111122223333:role/Admin"'],
        }),
        shown('A range of addresses', { operators: ['"NotIpAddress": { «"aws:SourceIp"»: "203.0.113.0/24" }'] }),
    ],
    good: [
        BLOG,
        shown('TLS in a statement of its own', {
            statements: [lockText({ condition: '"Condition": { "Bool": { "aws:SecureTransport": "false" } }' })],
        }),
    ],
    *check({ meant }) {
        if (meant.list === undefined)
            return;
        for (const condition of (0,conditions/* extraConditions */.Fl)(meant)) {
            if ((0,conditions/* isServiceExemption */.v2)(condition) || (0,operators/* readOperator */.Tp)(condition.operator.value) === undefined)
                continue;
            const { key, operator } = condition;
            const message = (0,prose/* say */.cv) `The lock strikes only where ${operator.value} ${key.value} holds as well.`;
            yield { span: key.span, message };
        }
    },
};
//# sourceMappingURL=lock-narrowed-by-condition.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-operator-qualified.js





const lockOperatorQualified = {
    id: 'lock-operator-qualified',
    about: 'lock',
    severity: 'warning',
    summary: "The lock's operator carries a qualifier that changes nothing here.",
    why: (0,prose/* say */.cv) `Every request has exactly one ${'aws:userid'}, so the qualifier makes no difference; with any other key it would.`,
    fix: (0,prose/* say */.cv) `Write plain ${'StringNotLike'}, so that nobody has to think about it.`,
    source: 'IAM User Guide, "Single-valued vs. multivalued context keys"',
    bad: [
        shown('IfExists', { operator: '«"StringNotLikeIfExists"»' }),
        shown('ForAnyValue', { operator: '«"ForAnyValue:StringNotLike"»' }),
        shown('ForAllValues', { operator: '«"ForAllValues:StringNotLike"»' }),
    ],
    good: [BLOG],
    *check({ meant }) {
        for (const { operator, key } of (0,conditions/* listConditions */.lL)(meant)) {
            const read = (0,operators/* readOperator */.Tp)(operator.value);
            if (read?.base !== 'StringNotLike' || !(0,find/* isUserId */.L8)(key.value))
                continue;
            if (read.qualifier === undefined && !read.ifExists)
                continue;
            yield {
                span: operator.span,
                message: (0,prose/* say */.cv) `${operator.value} means the same as ${'StringNotLike'} here, because ${'aws:userid'} is always present.`,
            };
        }
    },
};
//# sourceMappingURL=lock-operator-qualified.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-operator-wrong.js






const lockOperatorWrong = {
    id: 'lock-operator-wrong',
    about: 'lock',
    severity: 'error',
    summary: "The lock's operator is not StringNotLike.",
    why: (0,prose/* say */.cv) `Only ${'StringNotLike'} denies whoever is not on the list and reads ${':*'} as any session.`,
    fix: (0,prose/* say */.cv) `Write ${'StringNotLike'}.`,
    source: 'IAM User Guide, "IAM JSON policy elements: Condition operators"',
    bad: [
        shown('The opposite', { operator: '«"StringLike"»' }),
        shown('No wildcards', { operator: '«"StringNotEquals"»' }),
        shown('Both', { operator: '«"StringEquals"»' }),
        shown('An operator for ARNs', { operator: '«"ArnNotLike"»' }),
        shown('Case ignored, and wildcards too', { operator: '«"StringNotEqualsIgnoreCase"»' }),
    ],
    good: [BLOG],
    *check({ meant }) {
        const lists = meant.list === undefined ? [] : (0,conditions/* listConditions */.lL)(meant);
        const hasRight = lists.some(({ operator }) => (0,operators/* readOperator */.Tp)(operator.value)?.base === 'StringNotLike');
        for (const { key, operator, values } of lists) {
            const base = (0,operators/* readOperator */.Tp)(operator.value)?.base;
            if (base === undefined || base === 'StringNotLike')
                continue;
            if (!(0,find/* isUserId */.L8)(key.value) && !(0,lock_intent/* isMisspeltUserId */.M$)(key.value))
                continue;
            const adds = hasRight && base === 'StringNotEquals' && values.every(({ value }) => !value.includes('*'));
            if (!adds)
                yield { span: operator.span, message: (0,prose/* say */.cv) `${operator.value} ${effectOf(base)}` };
        }
    },
};
function effectOf(base) {
    switch (base) {
        case 'StringNotEquals':
        case 'StringNotEqualsIgnoreCase':
            return (0,prose/* say */.cv) `takes ${'*'} for a plain star, and no ${'aws:userid'} has one: everyone is denied, those on the list too.`;
        case 'StringLike':
            return (0,prose/* ours */.Od)('denies exactly those who are on the list, and nobody else.');
        case 'StringEquals':
        case 'StringEqualsIgnoreCase':
            return (0,prose/* say */.cv) `denies whoever is on the list, takes ${'*'} for a plain star, and denies nobody else.`;
        case 'ArnNotLike':
        case 'ArnNotEquals':
            return (0,prose/* say */.cv) `compares ARNs, and an ${'aws:userid'} is none: everyone is denied.`;
        default:
            return (0,prose/* say */.cv) `does not compare an ${'aws:userid'} with a list of ids.`;
    }
}
//# sourceMappingURL=lock-operator-wrong.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-principal-not-everyone.js



const lockPrincipalNotEveryone = {
    id: 'lock-principal-not-everyone',
    about: 'lock',
    severity: 'error',
    summary: 'The lock is not for everyone.',
    why: (0,prose/* ours */.Od)('A Deny reaches only the principals it names; anybody else, outsiders and anonymous callers included, is not locked out.'),
    fix: (0,prose/* say */.cv) `Write ${'"Principal": "*"'}; the list in the condition says who keeps access.`,
    source: 'IAM User Guide, "AWS JSON policy elements: Principal"',
    bad: [
        shown('One account', { principal: '"Principal": «{ "AWS": "arn:aws:iam::111122223333:root" }»' }),
        shown('One role', { principal: '"Principal": «{ "AWS": "arn:aws:iam::111122223333:role/Admin" }»' }),
        shown('One service', { principal: '"Principal": «{ "Service": "connect.amazonaws.com" }»' }),
        shown('Nobody', { principal: '"Principal": «{}»' }),
    ],
    good: [BLOG, shown('The longer form of everyone', { principal: '"Principal": { "AWS": ["*"] }' })],
    *check({ meant: { statement } }) {
        const { negated, entries, span } = statement.principal;
        if (negated || (0,lock_intent/* isEveryone */.Af)(statement))
            return;
        const names = entries.map(({ value }) => value.value);
        const message = names.length === 0 ? (0,prose/* ours */.Od)('The lock is for nobody.') : (0,prose/* say */.cv) `The lock is only for ${(0,prose/* list */.p_)(names)}.`;
        yield { span, message };
    },
};
//# sourceMappingURL=lock-principal-not-everyone.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/locks-differ.js






const locksDiffer = {
    id: 'locks-differ',
    about: 'policy',
    severity: 'error',
    summary: 'Two lock statements list different ids.',
    why: (0,prose/* ours */.Od)('Each statement denies whoever is not on its own list: an id counts only if it is on all of them.'),
    fix: (0,prose/* ours */.Od)('Write one statement with all ids, or the same list in each.'),
    source: 'IAM User Guide, "Policy evaluation logic"',
    bad: [
        shown('One lock for Connect, one for the administrators', {
            values: [CONNECT, '"111122223333"'],
            statements: [
                lockText({ values: [ADMIN, '"111122223333"'] }).replace(/\[\s*"AROA[^\]]*\]/, found => `«${found}»`),
            ],
        }),
        shown('Split by resource, and an id forgotten', {
            resource: `"Resource": ${BUCKET}`,
            statements: [
                lockText({ resource: `"Resource": ${OBJECTS}`, values: [CONNECT, '"111122223333"'] }).replace(/\[\s*"AROA[^\]]*\]/, found => `«${found}»`),
            ],
        }),
    ],
    good: [
        BLOG,
        shown('Split by resource, the same list in another order', {
            resource: `"Resource": ${BUCKET}`,
            statements: [lockText({ resource: `"Resource": ${OBJECTS}`, values: [ADMIN, CONNECT] })],
        }),
    ],
    *check({ intent: { locks } }) {
        const [first] = locks;
        if (locks.length < 2 || first?.list === undefined || !locks.every(isSoundList))
            return;
        const groups = groupsByIds(locks);
        const base = groups.find(coversAll) ?? groups[0] ?? [];
        const hasWhole = coversAll(base);
        for (const group of groups) {
            if (group === base)
                continue;
            const severity = hasWhole && !coversAll(group) ? 'warning' : 'error';
            for (const lock of group) {
                if (severity === 'warning' && base[0] !== undefined && isSuperset(lock, base[0]))
                    continue;
                yield* disagreements(base[0], lock, severity);
            }
        }
    },
};
/** The lock statements with the same list together. */
function groupsByIds(locks) {
    const groups = new Map();
    for (const lock of locks) {
        const key = [...locks_differ_ids(lock)].sort().join('\n');
        groups.set(key, [...(groups.get(key) ?? []), lock]);
    }
    return [...groups.values()];
}
function disagreements(base, lock, severity) {
    const [at] = (0,conditions/* listConditions */.lL)(lock);
    const [other] = base === undefined ? [] : (0,conditions/* listConditions */.lL)(base);
    if (base === undefined || at === undefined || other === undefined)
        return [];
    return [{ ...disagreement(base, lock, at.span, other.span), severity }];
}
function disagreement(base, lock, span, other) {
    const lost = difference(locks_differ_ids(base), locks_differ_ids(lock));
    const dead = difference(locks_differ_ids(lock), locks_differ_ids(base));
    const denied = [...lost, ...dead].slice(0, 4);
    return {
        span,
        message: (0,prose/* say */.cv) `This list and that of another lock statement differ: ${(0,prose/* list */.p_)(denied)} ${denied.length === 1 ? (0,prose/* ours */.Od)('is') : (0,prose/* ours */.Od)('are')} denied by one of the two.`,
        related: [{ span: other, note: (0,prose/* ours */.Od)('the other list') }],
    };
}
/** What is wrong with a value or an operator is said by the rules about those. */
function isSoundList(lock) {
    const lists = (0,conditions/* listConditions */.lL)(lock);
    return (lists.length > 0 &&
        lists.every(({ values }) => values.length > 0) &&
        lists.every(({ operator }) => (0,operators/* readOperator */.Tp)(operator.value)?.base.startsWith('StringNot')) &&
        lists
            .flatMap(({ values }) => values)
            .every(({ value }) => ['id', 'length-unusual'].includes((0,listed_value/* readListedValue */.p)(value).kind)));
}
function locks_differ_ids(lock) {
    return new Set((0,conditions/* listConditions */.lL)(lock).flatMap(({ values }) => values.map(({ value }) => value)));
}
function difference(a, b) {
    return [...a].filter(id => !b.has(id));
}
function isSuperset(a, b) {
    return difference(locks_differ_ids(b), locks_differ_ids(a)).length === 0;
}
//# sourceMappingURL=locks-differ.js.map
// EXTERNAL MODULE: ./lib/src/core/text/source.js
var source = __webpack_require__(2361);
;// CONCATENATED MODULE: ./lib/src/core/rules/support/run.js
/** Where a finding about a file as a whole stands. */
const START_OF_FILE = { start: 0, end: 1 };
//# sourceMappingURL=run.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/run/bucket-in-two-files.js




const bucketInTwoFiles = {
    id: 'bucket-in-two-files',
    about: 'run',
    severity: 'error',
    summary: 'Two files hold a policy for the same bucket.',
    why: (0,prose/* ours */.Od)('A bucket has one policy, and the last one written would win.'),
    fix: (0,prose/* ours */.Od)('Keep one of the two files.'),
    bad: [inRun('A copy that was left behind', { rival: (0,source/* sourceFromText */.JF)('policies/copy.json', BLOG.policy) })],
    good: [BLOG],
    *check({ bucket, rival }) {
        if (rival === undefined)
            return;
        yield { span: START_OF_FILE, message: (0,prose/* say */.cv) `The bucket ${bucket} has a second policy file, ${rival.path}.` };
    },
};
//# sourceMappingURL=bucket-in-two-files.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/run/drift-bucket-gone.js



const driftBucketGone = {
    id: 'drift-bucket-gone',
    about: 'run',
    severity: 'error',
    summary: 'The bucket of a file does not exist any more.',
    why: (0,prose/* ours */.Od)('The name is free: whoever makes a bucket of that name receives what is sent to it.'),
    fix: (0,prose/* ours */.Od)('Remove the file, or find out who removed the bucket.'),
    source: 'S3 User Guide, "Deleting a bucket"',
    bad: [inRun('Somebody removed the bucket', { drift: 'bucket-gone' })],
    good: [BLOG],
    *check({ bucket, drift }) {
        if (drift !== 'bucket-gone')
            return;
        yield { span: START_OF_FILE, message: (0,prose/* say */.cv) `The bucket ${bucket} does not exist any more.` };
    },
};
//# sourceMappingURL=drift-bucket-gone.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/run/drift-policy-changed.js



const driftPolicyChanged = {
    id: 'drift-policy-changed',
    about: 'run',
    severity: 'error',
    summary: 'The live policy does not mean what the file means.',
    why: (0,prose/* ours */.Od)('The file was reviewed and proved; what stands on the bucket was not.'),
    fix: (0,prose/* ours */.Od)('Apply the file again, or bring the change that somebody made into the file.'),
    bad: [inRun('Somebody changed the live policy by hand', { drift: 'policy-changed' })],
    good: [BLOG],
    *check({ bucket, drift }) {
        if (drift !== 'policy-changed')
            return;
        yield { span: START_OF_FILE, message: (0,prose/* say */.cv) `The live policy of ${bucket} does not say what this file says.` };
    },
};
//# sourceMappingURL=drift-policy-changed.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/run/drift-policy-gone.js



const driftPolicyGone = {
    id: 'drift-policy-gone',
    about: 'run',
    severity: 'error',
    summary: 'The bucket has no policy any more.',
    why: (0,prose/* ours */.Od)('Without a policy there is no lock: everyone with a permission of their own reaches the recordings.'),
    fix: (0,prose/* ours */.Od)('Apply the file again, and find out who removed the policy.'),
    bad: [inRun('Somebody removed the policy', { drift: 'policy-gone' })],
    good: [BLOG],
    *check({ bucket, drift }) {
        if (drift !== 'policy-gone')
            return;
        yield { span: START_OF_FILE, message: (0,prose/* say */.cv) `The bucket ${bucket} has no policy: it is not locked.` };
    },
};
//# sourceMappingURL=drift-policy-gone.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/run/restored-policy.js



const restoredPolicy = {
    id: 'restored-policy',
    about: 'run',
    severity: 'warning',
    summary: 'A kept policy was put back, and one of the claims does not hold of it or is not known.',
    why: (0,prose/* ours */.Od)('A policy from before may be looser than the one in the repository.'),
    fix: (0,prose/* ours */.Od)('Bring the policy file in order and apply it, once what made the restore necessary is over.'),
    bad: [
        inRun('The old policy does not seal', {
            restored: [{ claim: 'sealed', because: (0,prose/* ours */.Od)('An anonymous request is not denied.') }],
        }),
    ],
    good: [BLOG],
    *check({ restored = [] }) {
        for (const { claim, because } of restored) {
            const message = (0,prose/* say */.cv) `Of the restored policy, ${claim} does not hold or is not known: ${because}`;
            yield { span: START_OF_FILE, message };
        }
    },
};
//# sourceMappingURL=restored-policy.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/action-unknown.js





const actionUnknown = {
    id: 'action-unknown',
    about: 'statement',
    severity: 'error',
    summary: 'S3 has no action of that name.',
    why: (0,prose/* ours */.Od)('S3 refuses a bucket policy with an action that is not its own.'),
    fix: (0,prose/* say */.cv) `Write the action as S3 has it, or ${'s3:*'} for all of them.`,
    source: 'Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3"',
    bad: [
        shown('The service without its actions', { action: '"Action": «"s3"»' }),
        shown('A slip of the pen', { action: '"Action": ["s3:*", «"s3:GetObjects"»]' }),
        shown('Another service', { action: '"Action": ["s3:*", «"s3express:CreateSession"»]' }),
    ],
    good: [BLOG],
    *check({ statement }) {
        for (const { value, span } of statement.action.patterns) {
            const fault = actionFault(value);
            if (fault === undefined)
                continue;
            const { message, meant } = describe(value, fault);
            const severity = fault === 'not-known' && meant === undefined ? 'warning' : 'error';
            yield { span, message, severity, ...(0,suggest/* didYouMean */.au)(meant) };
        }
    },
};
/** What is not in our table and like nothing in it may be newer than the table. */
function describe(value, fault) {
    if (fault === 'not-known')
        return { message: (0,prose/* say */.cv) `S3 has no action ${value}.`, meant: (0,suggest/* closest */.kp)(value, s3_actions/* S3_ACTIONS */.tF) };
    const meant = /^s3\W*$/i.test(value) ? 's3:*' : (0,suggest/* closest */.kp)(`s3:${value}`, s3_actions/* S3_ACTIONS */.tF);
    return { message: (0,prose/* say */.cv) `${value} is not an action of S3.`, meant };
}
//# sourceMappingURL=action-unknown.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/allow-for-service-denied.js



const allowForServiceDenied = {
    id: 'allow-for-service-denied',
    about: 'statement',
    severity: 'warning',
    summary: 'An Allow for an AWS service is undone by the lock.',
    why: (0,prose/* ours */.Od)('A service that calls S3 as itself has no id that could be listed, and a Deny wins over every Allow: its deliveries fail.'),
    fix: (0,prose/* say */.cv) `Let such services deliver into another bucket, or add ${'"BoolIfExists": { "aws:PrincipalIsAWSService": "false" }'} to the lock and allow AWS services in the settings.`,
    source: 'S3 User Guide, "Enabling Amazon S3 server access logging"',
    bad: [
        shown('Access logs', {
            statements: [
                lockText({
                    effect: '"Allow"',
                    principal: '"Principal": «{ "Service": "logging.s3.amazonaws.com" }»',
                    action: '"Action": "s3:PutObject"',
                    resource: `"Resource": ${OBJECTS}`,
                    condition: '',
                }),
            ],
        }),
    ],
    good: [
        shown('The lock leaves AWS services out', {
            operators: ['"BoolIfExists": { "aws:PrincipalIsAWSService": "false" }'],
            statements: [
                lockText({
                    effect: '"Allow"',
                    principal: '"Principal": { "Service": "logging.s3.amazonaws.com" }',
                    action: '"Action": "s3:PutObject"',
                    resource: `"Resource": ${OBJECTS}`,
                    condition: '',
                }),
            ],
        }, { allowances: { awsServices: true } }),
    ],
    *check({ statement, intent }) {
        const { negated, entries, span } = statement.principal;
        const services = entries.filter(({ kind }) => kind === 'Service').map(({ value }) => value.value);
        if (statement.effect.value !== 'Allow' || negated || services.length === 0)
            return;
        const locked = intent.locks.some(meant => meant.list !== undefined && !(0,conditions/* extraConditions */.Fl)(meant).some(conditions/* isServiceExemption */.v2));
        if (!locked)
            return;
        yield { span, message: (0,prose/* say */.cv) `The lock denies ${(0,prose/* list */.p_)(services)}, whatever this statement allows.` };
    },
};
//# sourceMappingURL=allow-for-service-denied.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/allow-public.js




const allowPublic = {
    id: 'allow-public',
    about: 'statement',
    severity: 'warning',
    summary: 'An Allow makes the policy public in the eyes of S3.',
    why: (0,prose/* say */.cv) `S3 calls an Allow for everyone public unless fixed values narrow it, and ${'AROA…:*'} is not one: with Block Public Access the policy is refused, or callers of other accounts are cut off.`,
    fix: (0,prose/* ours */.Od)('Take the Allow out: those on the list need it in their identity policies, not here.'),
    source: 'S3 User Guide, "Blocking public access to your Amazon S3 storage", "The meaning of public"',
    bad: [
        shown('The lock in mirror writing beside the lock', {
            statements: [lockText({ effect: '"Allow"', principal: '"Principal": «"*"»', operator: '"StringLike"' })],
        }),
        shown('Everyone may read', {
            statements: [
                lockText({
                    effect: '"Allow"',
                    principal: '"Principal": «"*"»',
                    action: '"Action": "s3:GetObject"',
                    resource: `"Resource": ${OBJECTS}`,
                    condition: '',
                }),
            ],
        }),
    ],
    good: [
        shown('One organisation', {
            statements: [
                lockText({
                    effect: '"Allow"',
                    action: '"Action": "s3:GetObject"',
                    resource: `"Resource": ${OBJECTS}`,
                    condition: '"Condition": { "StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }',
                }),
            ],
        }),
    ],
    *check({ statement, intent }) {
        if (statement.effect.value !== 'Allow' || !(0,lock_intent/* isEveryone */.Af)(statement))
            return;
        if (intent.allows.some(meant => meant.statement === statement) || statement.conditions.some(narrows))
            return;
        yield {
            span: statement.principal.span,
            message: (0,prose/* ours */.Od)('This statement allows everyone, and no fixed value narrows it.'),
        };
    },
};
/** Keys that S3 counts, in lower case. */
const NARROWING = [
    'aws:sourceip',
    'aws:sourcearn',
    'aws:sourcevpc',
    'aws:sourcevpce',
    'aws:sourceowner',
    'aws:sourceaccount',
    'aws:userid',
    'aws:principalorgid',
    'aws:principalarn',
    'aws:principalaccount',
    's3:dataaccesspointarn',
    's3:dataaccesspointaccount',
    's3:x-amz-server-side-encryption-aws-kms-key-id',
];
function narrows({ operator, key, values }) {
    const read = (0,operators/* readOperator */.Tp)(operator.value);
    return (read !== undefined &&
        !read.ifExists &&
        ['StringEquals', 'StringLike', 'ArnEquals', 'ArnLike', 'IpAddress'].includes(read.base) &&
        NARROWING.includes(key.value.toLowerCase()) &&
        values.length > 0 &&
        values.every(({ value }) => !/[*?]|\$\{/.test(value)));
}
//# sourceMappingURL=allow-public.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/condition-key-repeated.js


const conditionKeyRepeated = {
    id: 'condition-key-repeated',
    about: 'statement',
    severity: 'error',
    summary: 'A condition key stands twice, in different case.',
    why: (0,prose/* ours */.Od)('Names of keys are case-insensitive, so these are one key, and which of the two counts is not documented.'),
    fix: (0,prose/* ours */.Od)('Write the key once, with all its values in one list.'),
    source: 'IAM Access Analyzer policy check reference, "Duplicate keys with different case"',
    bad: [
        shown('aws:userId and aws:userid', {
            values: [CONNECT, ADMIN],
            keys: [`«"aws:userid"»: [${CONNECT}, ${ADMIN}]`],
        }),
    ],
    good: [BLOG],
    *check({ statement }) {
        const first = new Map();
        for (const { operator, key } of statement.conditions) {
            const name = `${operator.value}/${key.value.toLowerCase()}`;
            const earlier = first.get(name);
            if (earlier === undefined)
                first.set(name, key);
            else if (earlier.value !== key.value) {
                const message = (0,prose/* say */.cv) `${key.value} and ${earlier.value} are the same key.`;
                yield { span: key.span, message, related: [{ span: earlier.span, note: (0,prose/* ours */.Od)('first written here') }] };
            }
        }
    },
};
//# sourceMappingURL=condition-key-repeated.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/condition-operator-unknown.js




const conditionOperatorUnknown = {
    id: 'condition-operator-unknown',
    about: 'statement',
    severity: 'error',
    summary: 'AWS has no condition operator of that name.',
    why: (0,prose/* ours */.Od)('S3 refuses the policy; names of operators are case-sensitive.'),
    fix: (0,prose/* say */.cv) `Write the operator as IAM has it; the lock's is ${'StringNotLike'}.`,
    source: 'IAM User Guide, "IAM JSON policy elements: Condition operators"',
    bad: [
        shown('A small letter', { operator: '«"stringNotLike"»' }),
        shown('A slip of the pen', { operator: '«"StringNotLikes"»' }),
        shown('Another word', { operator: '«"StringDoesNotMatch"»' }),
    ],
    good: [BLOG],
    *check({ statement }) {
        const seen = new Set();
        for (const { operator } of statement.conditions) {
            if ((0,operators/* readOperator */.Tp)(operator.value) !== undefined || seen.has(operator.span.start))
                continue;
            seen.add(operator.span.start);
            const message = (0,prose/* say */.cv) `AWS has no condition operator ${operator.value}.`;
            yield { span: operator.span, message, ...(0,suggest/* hint */.aK)(operator.value, operators/* OPERATOR_NAMES */.KR) };
        }
    },
};
//# sourceMappingURL=condition-operator-unknown.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/deny-beside-lock.js



const denyBesideLock = {
    id: 'deny-beside-lock',
    about: 'statement',
    severity: 'warning',
    summary: 'A Deny beside the lock may strike those on the list.',
    why: (0,prose/* ours */.Od)('A Deny in any statement wins: being on the list does not protect from this one.'),
    fix: (0,prose/* ours */.Od)('Make sure that Connect, the administrators and the role that applies the policy never meet its conditions, or take it out.'),
    source: 'IAM User Guide, "Policy evaluation logic"',
    bad: [
        shown('Only by way of a VPC endpoint', {
            statements: [
                lockText({
                    effect: '«"Deny"»',
                    condition: '"Condition": { "StringNotEquals": { "aws:SourceVpce": "vpce-1a2b3c4d" } }',
                }),
            ],
        }),
        shown('Nobody may delete', {
            statements: [
                lockText({
                    effect: '«"Deny"»',
                    action: '"Action": "s3:DeleteObject"',
                    resource: `"Resource": ${OBJECTS}`,
                    condition: '',
                }),
            ],
        }),
    ],
    good: [
        BLOG,
        shown('TLS only', {
            statements: [lockText({ condition: '"Condition": { "Bool": { "aws:SecureTransport": "false" } }' })],
        }),
    ],
    *check({ statement, intent, claims }) {
        if (!(0,conditions/* isDenyBeside */.xi)(statement, intent.locks) || (0,conditions/* denyPurpose */.Bb)(statement) !== 'other')
            return;
        const keeps = claims.filter(({ claim }) => claim.endsWith('keeps-access') || claim.endsWith('keep-access'));
        const proved = keeps.some(({ verdict }) => verdict.kind === 'holds') &&
            keeps.every(({ verdict }) => verdict.kind === 'holds' || verdict.kind === 'not-asked');
        const severity = proved ? 'notice' : 'warning';
        yield { severity, span: statement.effect.span, message: (0,prose/* ours */.Od)('This Deny is for those on the list as well.') };
    },
};
//# sourceMappingURL=deny-beside-lock.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/deny-of-plain-http.js



const denyOfPlainHttp = {
    id: 'deny-of-plain-http',
    about: 'statement',
    severity: 'notice',
    summary: 'A Deny beside the lock asks for TLS, which is fine.',
    why: (0,prose/* ours */.Od)('Connect, the administrators and the AWS tools use TLS, so this statement denies none of those on the list.'),
    fix: (0,prose/* ours */.Od)('Nothing is to be done.'),
    source: 'S3 User Guide, "Security best practices for Amazon S3"',
    bad: [
        shown('No plain HTTP', {
            statements: [
                lockText({ effect: '«"Deny"»', condition: '"Condition": { "Bool": { "aws:SecureTransport": "false" } }' }),
            ],
        }),
    ],
    good: [BLOG],
    *check({ statement, intent }) {
        if (!(0,conditions/* isDenyBeside */.xi)(statement, intent.locks) || (0,conditions/* denyPurpose */.Bb)(statement) !== 'tls')
            return;
        yield {
            span: statement.effect.span,
            message: (0,prose/* ours */.Od)('This Deny asks for TLS and takes nothing from those on the list who use it.'),
        };
    },
};
//# sourceMappingURL=deny-of-plain-http.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/deny-of-unencrypted.js



const denyOfUnencrypted = {
    id: 'deny-of-unencrypted',
    about: 'statement',
    severity: 'notice',
    summary: 'A Deny beside the lock asks for encryption.',
    why: (0,prose/* ours */.Od)('It strikes those on the list as well: it is fine as long as each instance stores with the encryption, and the key, that it asks for.'),
    fix: (0,prose/* ours */.Od)("Compare it with the encryption of the instance's storage; requests that name no encryption get the bucket's default, but do not carry the header."),
    source: 'S3 User Guide, "Protecting data with server-side encryption"',
    bad: [
        shown('Only with KMS', {
            statements: [
                lockText({
                    effect: '«"Deny"»',
                    action: '"Action": "s3:PutObject"',
                    resource: `"Resource": ${OBJECTS}`,
                    condition: '"Condition": { "StringNotEqualsIfExists": { "s3:x-amz-server-side-encryption": "aws:kms" } }',
                }),
            ],
        }),
    ],
    good: [BLOG],
    *check({ statement, intent }) {
        if (!(0,conditions/* isDenyBeside */.xi)(statement, intent.locks) || (0,conditions/* denyPurpose */.Bb)(statement) !== 'encryption')
            return;
        yield { span: statement.effect.span, message: (0,prose/* ours */.Od)('This Deny asks for encryption, of those on the list too.') };
    },
};
//# sourceMappingURL=deny-of-unencrypted.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/resource-bucket-unclear.js



const resourceBucketUnclear = {
    id: 'resource-bucket-unclear',
    about: 'statement',
    severity: 'error',
    summary: 'A wildcard stands in the name of the bucket.',
    why: (0,prose/* ours */.Od)('A bucket policy is about its own bucket; S3 refuses some of these forms and documents none of them.'),
    fix: (0,prose/* say */.cv) `Write the name whole: ${'arn:aws:s3:::BUCKET'} and ${'arn:aws:s3:::BUCKET/*'}.`,
    source: 'S3 User Guide, "Amazon S3 policy resources"',
    bad: [
        shown('Everything', { resource: '"Resource": «"*"»' }),
        shown('Every bucket', { resource: '"Resource": «"arn:aws:s3:::*"»' }),
        shown('A star after the name', { resource: '"Resource": «"arn:aws:s3:::connect-25fd0a3be3ef*"»' }),
    ],
    good: [BLOG],
    *check({ statement }) {
        for (const { value, span } of statement.resource.patterns) {
            if (readResource(value).kind !== 'wildcard-bucket')
                continue;
            yield { span, message: (0,prose/* say */.cv) `${value} does not name one bucket.` };
        }
    },
};
//# sourceMappingURL=resource-bucket-unclear.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/resource-has-region.js




const resourceHasRegion = {
    id: 'resource-has-region',
    about: 'statement',
    severity: 'error',
    summary: 'The ARN of a bucket has a region or an account.',
    why: (0,prose/* ours */.Od)('The name of a bucket is enough, and S3 refuses an ARN with more.'),
    fix: (0,prose/* ours */.Od)('Leave region and account empty.'),
    source: 'IAM Access Analyzer policy check reference, "ARN Region not allowed"',
    bad: [
        shown('A region', {
            resource: `"Resource": [\n        «"arn:aws:s3:us-east-1::connect-25fd0a3be3ef"»,\n        ${OBJECTS}\n      ]`,
        }),
        shown('An account', {
            resource: `"Resource": [\n        ${BUCKET},\n        «"arn:aws:s3::111122223333:connect-25fd0a3be3ef/*"»\n      ]`,
        }),
    ],
    good: [BLOG],
    *check({ statement }) {
        for (const { value, span } of statement.resource.patterns) {
            const shape = readResource(value);
            if (shape.kind !== 'region-or-account')
                continue;
            const message = (0,prose/* say */.cv) `${value} has a region or an account; the ARN of a bucket has neither.`;
            yield { span, message, ...(0,suggest/* didYouMean */.au)(shape.meant) };
        }
    },
};
//# sourceMappingURL=resource-has-region.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/resource-names-several-buckets.js



const resourceNamesSeveralBuckets = {
    id: 'resource-names-several-buckets',
    about: 'policy',
    severity: 'error',
    summary: 'The resources belong to different buckets.',
    why: (0,prose/* ours */.Od)('A bucket policy is about its own bucket; S3 refuses the ARN of another.'),
    fix: (0,prose/* ours */.Od)('Write one file for each bucket.'),
    source: 'S3 User Guide, "Amazon S3 policy resources"',
    bad: [
        shown('Two buckets in one policy', {
            resource: `"Resource": [\n        ${BUCKET},\n        ${OBJECTS},\n        «"arn:aws:s3:::connect-9c1d2e3f4a5b"»,\n        «"arn:aws:s3:::connect-9c1d2e3f4a5b/*"»\n      ]`,
        }),
        shown('The objects of another bucket', {
            resource: `"Resource": [\n        ${BUCKET},\n        «"arn:aws:s3:::connect-25fd0a3be3fe/*"»\n      ]`,
        }),
    ],
    good: [BLOG],
    *check({ policy }) {
        const arns = bucketArns(policy.statements);
        const usual = mostCommon(arns.map(({ bucket }) => bucket));
        for (const { bucket, span } of arns) {
            if (usual === undefined || bucket === usual)
                continue;
            yield { span, message: (0,prose/* say */.cv) `This resource is of the bucket ${bucket}, others are of ${usual}.` };
        }
    },
};
//# sourceMappingURL=resource-names-several-buckets.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/resource-not-s3-arn.js




const resourceNotS3Arn = {
    id: 'resource-not-s3-arn',
    about: 'statement',
    severity: 'error',
    summary: 'A resource is not the ARN of an S3 bucket or object.',
    why: (0,prose/* ours */.Od)('S3 refuses a bucket policy whose resources are not its own.'),
    fix: (0,prose/* say */.cv) `Write ${'arn:aws:s3:::BUCKET'} and ${'arn:aws:s3:::BUCKET/*'}.`,
    source: 'S3 User Guide, "Amazon S3 policy resources"',
    bad: [
        shown("The bucket's name", {
            resource: `"Resource": [\n        «"connect-25fd0a3be3ef"»,\n        ${OBJECTS}\n      ]`,
        }),
        shown('The ARN of a role', {
            resource: `"Resource": [\n        «"arn:aws:iam::111122223333:role/Admin"»,\n        ${OBJECTS}\n      ]`,
        }),
        shown('A name that no bucket can have', {
            resource: `"Resource": [\n        «"arn:aws:s3:::Connect_25fd0a3be3ef"»,\n        ${OBJECTS}\n      ]`,
        }),
    ],
    good: [BLOG],
    *check({ statement }) {
        for (const { value, span } of statement.resource.patterns) {
            const shape = readResource(value);
            if (shape.kind === 'no-bucket-name') {
                const meant = value.toLowerCase();
                const message = (0,prose/* say */.cv) `${shape.name} cannot be the name of a bucket.`;
                yield { span, message, ...(0,suggest/* didYouMean */.au)('bucket' in readResource(meant) ? meant : undefined) };
            }
            else if (shape.kind === 'not-s3') {
                const message = (0,prose/* say */.cv) `${value} is not the ARN of a bucket or of objects.`;
                const isName = /^[a-z0-9][a-z0-9.-]+(\/.*)?$/s.test(value);
                yield { span, message, ...(0,suggest/* didYouMean */.au)(isName ? `arn:aws:s3:::${value}` : undefined) };
            }
        }
    },
};
//# sourceMappingURL=resource-not-s3-arn.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/resource-partition-unknown.js




const resourcePartitionUnknown = {
    id: 'resource-partition-unknown',
    about: 'statement',
    severity: 'error',
    summary: 'A resource is in a partition that AWS does not have.',
    why: (0,prose/* ours */.Od)('S3 refuses the policy.'),
    fix: (0,prose/* say */.cv) `Write ${'aws'}, ${'aws-cn'}, ${'aws-us-gov'} or ${'aws-eusc'} after ${'arn:'}.`,
    source: 'AWS General Reference, "Amazon Resource Names (ARNs)"',
    bad: [
        shown('A partition by half', {
            resource: `"Resource": [\n        «"arn:aws-gov:s3:::connect-25fd0a3be3ef"»,\n        «"arn:aws-gov:s3:::connect-25fd0a3be3ef/*"»\n      ]`,
        }),
    ],
    good: [
        BLOG,
        shown('China', {
            resource: '"Resource": ["arn:aws-cn:s3:::connect-25fd0a3be3ef", "arn:aws-cn:s3:::connect-25fd0a3be3ef/*"]',
        }),
    ],
    *check({ statement }) {
        for (const { value, span } of statement.resource.patterns) {
            const shape = readResource(value);
            if (shape.kind !== 'unknown-partition')
                continue;
            yield { span, message: (0,prose/* say */.cv) `AWS has no partition ${shape.partition}.`, ...(0,suggest/* hint */.aK)(shape.partition, PARTITIONS) };
        }
    },
};
//# sourceMappingURL=resource-partition-unknown.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/resource-partitions-differ.js



const resourcePartitionsDiffer = {
    id: 'resource-partitions-differ',
    about: 'policy',
    severity: 'error',
    summary: 'The resources are in different partitions.',
    why: (0,prose/* ours */.Od)('A bucket is in one partition; S3 refuses resources of another.'),
    fix: (0,prose/* ours */.Od)('Write the same partition in all ARNs.'),
    source: 'AWS General Reference, "Amazon Resource Names (ARNs)"',
    bad: [
        shown('One ARN from China', {
            resource: `"Resource": [\n        ${BUCKET},\n        «"arn:aws-cn:s3:::connect-25fd0a3be3ef/*"»\n      ]`,
        }),
    ],
    good: [BLOG],
    *check({ policy }) {
        const arns = bucketArns(policy.statements);
        const usual = mostCommon(arns.map(({ partition }) => partition));
        const other = arns.find(({ partition }) => partition === usual);
        for (const { partition, span } of arns) {
            if (other === undefined || partition === usual)
                continue;
            const message = (0,prose/* say */.cv) `This resource is in the partition ${partition}, another is in ${other.partition}.`;
            yield { span, message, related: [{ span: other.span, note: (0,prose/* ours */.Od)('the other resource') }] };
        }
    },
};
//# sourceMappingURL=resource-partitions-differ.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/sid-invalid.js


const sidInvalid = {
    id: 'sid-invalid',
    about: 'statement',
    severity: 'warning',
    summary: 'A Sid has letters that S3 may refuse.',
    why: (0,prose/* ours */.Od)('IAM documents letters and digits for a Sid; S3 takes more, but does not say which.'),
    fix: (0,prose/* ours */.Od)('Write the Sid with letters and digits only.'),
    source: 'IAM User Guide, "IAM JSON policy elements: Sid"',
    bad: [
        shown('A letter beyond ASCII', { sid: '«"Verrou-d’accès"»' }),
        shown('Punctuation', { sid: '«"Lock (Connect & admins)"»' }),
    ],
    good: [shown('Letters and digits', { sid: '"LockToConnectAndAdmins"' })],
    *check({ statement: { sid } }) {
        if (sid === undefined || /^[A-Za-z0-9 _/.:-]*$/.test(sid.value))
            return;
        yield { span: sid.span, message: (0,prose/* say */.cv) `The Sid ${sid.value} has more than letters and digits.` };
    },
};
//# sourceMappingURL=sid-invalid.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/sid-repeated.js


const sidRepeated = {
    id: 'sid-repeated',
    about: 'policy',
    severity: 'warning',
    summary: 'Two statements have the same Sid.',
    why: (0,prose/* ours */.Od)('S3 takes it, but whoever reads a log or a review cannot tell the two apart.'),
    fix: (0,prose/* ours */.Od)('Give each statement a Sid of its own, or none.'),
    source: 'IAM Access Analyzer policy check reference, "Unique Sids recommended"',
    bad: [
        shown('The same Sid twice', {
            sid: '"Lock"',
            statements: [
                lockText({ sid: '«"Lock"»', condition: '"Condition": { "Bool": { "aws:SecureTransport": "false" } }' }),
            ],
        }),
    ],
    good: [shown('A Sid', { sid: '"Lock"' })],
    *check({ policy }) {
        const first = new Map();
        for (const { sid } of policy.statements) {
            if (sid === undefined || sid.value === '')
                continue;
            const earlier = first.get(sid.value);
            if (earlier === undefined)
                first.set(sid.value, sid.span);
            else
                yield {
                    span: sid.span,
                    message: (0,prose/* say */.cv) `Another statement has the Sid ${sid.value} too.`,
                    related: [{ span: earlier, note: (0,prose/* ours */.Od)('first written here') }],
                };
        }
    },
};
//# sourceMappingURL=sid-repeated.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list.js






























































































/** Every rule, in the order of docs/rules.md: the file, the grammar, the lock, its list, the rest, the account, the run. */
const RULES = [
    jsonTooLarge,
    jsonNotUtf8,
    jsonByteOrderMark,
    jsonTooDeep,
    jsonComment,
    jsonTrailingComma,
    jsonInvalid,
    jsonKeyRepeated,
    jsonPrototypeKey,
    policyElementMissing,
    policyElementUnknown,
    policyTypeWrong,
    policyEffectInvalid,
    policyElementsConflicting,
    policyPrincipalInvalid,
    policyVersionInvalid,
    policyVersionOld,
    policyTooLarge,
    lockMissing,
    lockEffectNotDeny,
    lockPrincipalNotEveryone,
    lockByNotPrincipal,
    lockByNotAction,
    lockByNotResource,
    lockMissesActions,
    lockMissesBucket,
    lockMissesObjects,
    lockConditionMissing,
    lockConditionEmpty,
    lockListEmpty,
    lockOperatorWrong,
    lockOperatorQualified,
    lockKeyNotUserid,
    lockNarrowedByCondition,
    lockExemptsAwsServices,
    lockExemptsAnonymous,
    locksDiffer,
    lockValueWithoutSessionWildcard,
    lockValueWithoutColon,
    lockValuePinsSession,
    lockValueUserWithSession,
    lockValuePrefixUnknown,
    lockValueLowerCase,
    lockValueNotAnId,
    lockValueLengthUnusual,
    lockValueHasLookAlikes,
    lockValueHasInvisibleLetters,
    lockValueHasBlanks,
    lockValueAdmitsMany,
    lockValueHasVariable,
    lockValueIsArn,
    lockValueIsName,
    lockValueRootNotAccountId,
    lockValueFederatedUser,
    lockValueAnonymous,
    lockValueRepeated,
    lockListsOneIdentity,
    lockListsNoRoot,
    resourceNotS3Arn,
    resourceHasRegion,
    resourcePartitionUnknown,
    resourcePartitionsDiffer,
    resourceBucketUnclear,
    resourceNamesSeveralBuckets,
    conditionOperatorUnknown,
    conditionKeyRepeated,
    actionUnknown,
    sidInvalid,
    sidRepeated,
    allowPublic,
    allowForServiceDenied,
    denyOfPlainHttp,
    denyOfUnencrypted,
    denyBesideLock,
    accountPartitionDiffers,
    accountIdUnresolved,
    accountIdOfAnotherAccount,
    accountRoleWithoutReason,
    accountConnectByNameOnly,
    accountConnectRelative,
    accountConnectRoleOfOtherBucket,
    accountInstanceRoleNotListed,
    accountNoInstanceStoresHere,
    accountOneAdminPath,
    accountPlanRoleNotListed,
    accountSsoAdminFragile,
    accountServiceRoleWithoutInlinePolicy,
    accountDeclaredIdExpired,
    accountAllowDenied,
    bucketInTwoFiles,
    driftBucketGone,
    driftPolicyGone,
    driftPolicyChanged,
    restoredPolicy,
];
//# sourceMappingURL=list.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/runner.js









/** The rule of that id. */
function ruleById(id) {
    return RULES.find(rule => rule.id === id);
}
/**
 * Everything that the rules find in one policy file, sorted by place. Never throws for what stands in the file.
 * INVARIANT: where the file was not read whole, there is at least one error, for every kind of problem has its rule.
 */
function findingsOf(reading, options) {
    const subjects = subjectsOf(reading, options);
    return RULES.flatMap(rule => apply(rule, reading.file, subjects)).sort(finding/* byPlace */.h);
}
/** What the rules about runs find in one policy file as a run met it. */
function runFindings(subject) {
    return RULES.flatMap(rule => apply(rule, subject.file, { ...NO_SUBJECTS, run: [subject] }));
}
const NO_SUBJECTS = { file: [], policy: [], statement: [], lock: [], value: [], account: [], run: [] };
function apply(rule, file, subjects) {
    return subjects[rule.about].flatMap(subject => [...rule.check(subject)].map(violation => runner_finding(rule, violation, file)));
}
function runner_finding(rule, violation, file) {
    return {
        rule: rule.id,
        severity: violation.severity ?? rule.severity,
        message: violation.message,
        at: { file, span: violation.span },
        related: (violation.related ?? []).map(({ span, note }) => ({ at: { file, span }, note })),
        help: (0,prose/* join */.fj)([rule.why, violation.help ?? rule.fix], ' '),
    };
}
function subjectsOf(reading, options) {
    const { policy } = reading;
    const file = [reading];
    if (policy === undefined)
        return { ...NO_SUBJECTS, file };
    const { allowances, claims = [] } = options;
    const subject = { reading, policy, intent: (0,lock_intent/* intentOf */.oQ)(policy), lock: (0,find/* findLock */.HT)(policy), allowances, claims };
    const lock = subject.intent.locks.map(meant => ({ ...subject, meant }));
    return {
        ...NO_SUBJECTS,
        file,
        policy: [subject],
        statement: policy.statements.map(statement => ({ ...subject, statement })),
        lock,
        value: lock.flatMap(listedValues),
        account: options.account === undefined ? [] : accountSubjects(subject, options.account),
    };
}
/**
 * The faulty values under `aws:userid`, or under what was meant to be it; ARNs under `aws:PrincipalArn` are no wrong ids.
 * A list may be long and is mostly right, so right values are no subject of any rule.
 */
function listedValues(subject) {
    const { list } = subject.meant;
    if (list === undefined)
        return [];
    if (!(0,find/* isUserId */.L8)(list.key.value) && !(0,lock_intent/* isMisspeltUserId */.M$)(list.key.value))
        return [];
    return (0,conditions/* listConditions */.lL)(subject.meant)
        .flatMap(condition => condition.values)
        .flatMap(value => {
        const reads = (0,listed_value/* readListedValue */.p)(value.value);
        return reads.kind === 'id' ? [] : [{ ...subject, value, reads }];
    });
}
function accountSubjects(subject, options) {
    const { lock } = subject;
    if (lock === undefined)
        return [];
    const { book, bucket, declared = [], today } = options;
    const listed = lock.values.flatMap(({ value, span }) => {
        const id = (0,ids/* readAdmittedId */.e)(value);
        return id === undefined ? [] : [{ id, admitted: book.resolve(id), span }];
    });
    return [{ ...subject, lock, listed, book, bucket, declared, today }];
}
//# sourceMappingURL=runner.js.map

/***/ }),

/***/ 2925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ present)
/* harmony export */ });
/** Leaves out what is undefined, for optional properties are absent or have a value. */
function present(fields) {
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
//# sourceMappingURL=present.js.map

/***/ }),

/***/ 6903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ field),
/* harmony export */   c: () => (/* binding */ listOf)
/* harmony export */ });
/** A field of a document of which no shape is known; `undefined` where it, or the object, is missing. */
function field(value, name) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value[name]
        : undefined;
}
/** IAM's elements hold one item or a list of them; none where the element is missing. */
function listOf(value) {
    return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
//# sourceMappingURL=untyped.js.map

/***/ })

};
