export const id = 663;
export const ids = [663];
export const modules = {

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
        return { index, ...optional, effect, principal, action, resource, conditions, span: value.span };
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
