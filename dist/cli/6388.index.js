"use strict";
exports.id = 6388;
exports.ids = [6388];
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

/***/ 92759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines)
/* harmony export */ });
/** The lines of two texts, aligned by a longest common subsequence; of a change, the old lines come first. */
function diffLines(before, after) {
    const [a, b] = [before.split('\n'), after.split('\n')];
    let head = 0;
    while (head < a.length && a[head] === b[head])
        head += 1;
    let tail = 0;
    while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail))
        tail += 1;
    const same = (text) => ({ kind: 'same', text });
    return [
        ...a.slice(0, head).map(same),
        ...aligned(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
        ...a.slice(a.length - tail).map(same),
    ];
}
function aligned(a, b) {
    const common = commonLengths(a, b);
    const at = (row, column) => common[row]?.[column] ?? 0;
    const lines = [];
    let [row, column] = [0, 0];
    while (row < a.length || column < b.length) {
        const [old, now] = [a[row], b[column]];
        if (old !== undefined && old === now) {
            lines.push({ kind: 'same', text: old });
            row += 1;
            column += 1;
        }
        else if (old !== undefined && at(row + 1, column) >= at(row, column + 1)) {
            lines.push({ kind: 'gone', text: old });
            row += 1;
        }
        else {
            lines.push({ kind: 'new', text: now ?? '' });
            column += 1;
        }
    }
    return lines;
}
/** How many lines the rests from each row and column have in common, in order. */
function commonLengths(a, b) {
    let below = [];
    const rows = [...a].reverse().map(line => {
        const row = [];
        for (let column = b.length - 1; column >= 0; column -= 1) {
            const best = line === b[column] ? (below[column + 1] ?? 0) + 1 : Math.max(below[column] ?? 0, row[column + 1] ?? 0);
            row[column] = best;
        }
        below = row;
        return row;
    });
    return rows.reverse();
}
//# sourceMappingURL=diff.js.map

/***/ }),

/***/ 59971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ compactJson),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Gl: () => (/* binding */ JsonMembers),
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   _y: () => (/* binding */ plainValue),
/* harmony export */   fm: () => (/* binding */ rewritten),
/* harmony export */   gr: () => (/* binding */ booleanIn),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   qn: () => (/* binding */ textNode),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   tB: () => (/* binding */ stringIn),
/* harmony export */   ts: () => (/* binding */ JsonPaths),
/* harmony export */   vx: () => (/* binding */ nodesIn)
/* harmony export */ });
/** Finds members by their names, as {@link member} does. An object that is asked for thousands of them is read once. */
class JsonMembers {
    #indexes = new Map();
    /** The value at a path of keys; `undefined` where one of them is missing. */
    find(node, ...path) {
        let found = node;
        for (const name of path)
            found = this.member(found, name)?.value;
        return found;
    }
    /** The first member of that name. */
    member(node, name) {
        if (node?.type !== 'object')
            return undefined;
        if (node.members.length < MANY_MEMBERS)
            return node.members.find(({ key }) => key.value === name);
        const index = this.#indexes.get(node) ?? new Map(node.members.toReversed().map(each => [each.key.value, each]));
        this.#indexes.set(node, index);
        return index.get(name);
    }
}
/** Fewer are found sooner than they are indexed. */
const MANY_MEMBERS = 16;
/** Finds parts of a tree by their paths. */
class JsonPaths {
    #root;
    #members = new JsonMembers();
    constructor(root) {
        this.#root = root;
    }
    /** The place of the value at a path, or of its key; that of the nearest part of the path that is there. */
    span(path, onKey = false) {
        let node = this.#root;
        let key;
        for (const step of path) {
            const found = this.#members.member(node, step);
            const next = found?.value ?? itemOf(node, step);
            if (next === undefined)
                return opening(node);
            key = found?.key.span ?? key;
            node = next;
        }
        return onKey && key !== undefined ? key : opening(node);
    }
    /** The scalar's text at a path, as it was written. */
    literal(path) {
        let node = this.#root;
        for (const step of path)
            node = this.#members.member(node, step)?.value ?? itemOf(node, step);
        return node === undefined || node.type === 'object' || node.type === 'array' ? undefined : node.text;
    }
}
function itemOf(node, step) {
    return node?.type === 'array' ? node.items[Number(step)] : undefined;
}
/** The value that a tree stands for; every key is the object's own, whatever its name. */
function plainValue(value) {
    switch (value.type) {
        case 'object':
            return Object.fromEntries(value.members.map(member => [member.key.value, plainValue(member.value)]));
        case 'array':
            return value.items.map(plainValue);
        case 'string':
            return value.text;
        case 'number':
            return Number(value.text);
        case 'boolean':
            return value.text === 'true';
        case 'null':
            return null;
    }
}
/** A whole object or list is too much to point at: its bracket stands for it. */
function opening(node) {
    const { start, end } = node.span;
    return node.type === 'object' || node.type === 'array' ? { start, end: start + 1 } : { start, end };
}
/** JSON without white space, numbers as they were written: how S3 would return it. */
function compactJson(value) {
    switch (value.type) {
        case 'object':
            return `{${value.members.map(({ key, value }) => `${JSON.stringify(key.value)}:${compactJson(value)}`).join(',')}}`;
        case 'array':
            return `[${value.items.map(compactJson).join(',')}]`;
        case 'string':
            return JSON.stringify(value.text);
        default:
            return value.text;
    }
}
/** JSON as `JSON.stringify` prints it with two spaces, each line but the first behind `indent`. */
function printJson(value, indent) {
    const inner = `${indent}  `;
    if (value.type === 'object' && value.members.length > 0) {
        const lines = value.members.map(({ key, value }) => `${inner}${JSON.stringify(key.value)}: ${printJson(value, inner)}`);
        return `{\n${lines.join(',\n')}\n${indent}}`;
    }
    if (value.type === 'array' && value.items.length > 0) {
        return `[\n${value.items.map(item => inner + printJson(item, inner)).join(',\n')}\n${indent}]`;
    }
    return compactJson(value);
}
/** The value under a key of an object, or further down a path of keys; `undefined` where one of them is missing. */
function member(node, ...path) {
    let found = node;
    for (const name of path) {
        found = found?.type === 'object' ? found.members.find(({ key }) => key.value === name)?.value : undefined;
    }
    return found;
}
/** What a string says, the value itself or what stands further down; `undefined` for every other value. */
function stringIn(node, ...path) {
    const found = member(node, ...path);
    return found?.type === 'string' ? found.text : undefined;
}
/** Whether a boolean is true, found likewise; `undefined` for every other value. */
function booleanIn(node, ...path) {
    const found = member(node, ...path);
    return found?.type === 'boolean' ? found.text === 'true' : undefined;
}
/** The items of a list, found likewise; none for every other value. */
function itemsOf(node, ...path) {
    const found = member(node, ...path);
    return found?.type === 'array' ? found.items : [];
}
/** The members of an object, found likewise; none for every other value. */
function membersOf(node, ...path) {
    const found = member(node, ...path);
    return found?.type === 'object' ? found.members : [];
}
/** The items of a list, or the one value in the place of a list. */
function valuesOf(node) {
    return node === undefined ? [] : node.type === 'array' ? node.items : [node];
}
/** A node and all below it. */
function* nodesIn(node) {
    yield node;
    for (const item of itemsOf(node))
        yield* nodesIn(item);
    for (const { value } of membersOf(node))
        yield* nodesIn(value);
}
/** A tree in which other nodes stand for some. */
function rewritten(node, by) {
    const other = by(node);
    if (other !== undefined)
        return other;
    if (node.type === 'array')
        return { ...node, items: node.items.map(item => rewritten(item, by)) };
    if (node.type !== 'object')
        return node;
    return { ...node, members: node.members.map(({ key, value }) => ({ key, value: rewritten(value, by) })) };
}
/** A string that stands at a place. */
function textNode(text, span) {
    return { type: 'string', text, span };
}
//# sourceMappingURL=json-tree.js.map

/***/ }),

/***/ 42234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES)
/* harmony export */ });
/* unused harmony export MAX_DEPTH */
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89783);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43381);



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
    const builder = new TreeBuilder(file.text, limits);
    try {
        (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(file.text, builder, { disallowComments: true, allowTrailingComma: false });
    }
    catch (error) {
        if (error instanceof Stop)
            return { file, problems: [error.problem] };
        throw error;
    }
    const { root, problems } = builder;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .invariant */ .V1)(root !== undefined, 'the JSON parser yields a value or an error');
    return { file, root, problems: problems.sort((a, b) => a.span.start - b.span.start) };
}
function refuse(file, limits) {
    if (file.bytes > limits.bytes) {
        const message = (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The file is ${file.bytes} bytes long; a ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(limits.what)} file has at most ${limits.bytes}.`;
        return { kind: 'too-large', span: { start: 0, end: 0 }, message };
    }
    if (!file.utf8) {
        const start = Math.max(0, file.text.indexOf('\uFFFD'));
        return { kind: 'not-utf8', span: { start, end: start + 1 }, message: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('The file is not valid UTF-8.') };
    }
    if (file.text.charCodeAt(0) === 0xfeff) {
        const message = (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('The file starts with a byte order mark.');
        return { kind: 'byte-order-mark', span: { start: 0, end: 1 }, message };
    }
    return undefined;
}
function syntaxProblem(text, error) {
    if (/^[ \t\r\n]*$/.test(text)) {
        const help = (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('Write a policy into it, or take the file away.');
        return { kind: 'invalid', span: { start: 0, end: text.length }, message: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('The file is empty.'), help };
    }
    const code = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error);
    const span = errorSpan(text, error, code);
    if (code === 'InvalidCommentToken') {
        return { kind: 'comment', span, message: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('This is a comment, and JSON has no comments.') };
    }
    const comma = trailingComma(text, error.offset, code);
    if (comma !== undefined) {
        const message = (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('This comma has nothing after it.');
        return { kind: 'trailing-comma', span: { start: comma, end: comma + 1 }, message };
    }
    return { kind: 'invalid', span, message: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `This is not JSON: ${SYNTAX_MESSAGES[code] ?? (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(code)}.` };
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
    InvalidSymbol: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('a word that is none of true, false and null'),
    InvalidNumberFormat: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('a number that is not written as JSON writes numbers'),
    PropertyNameExpected: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('a key in double quotes is missing'),
    ValueExpected: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('a value is missing'),
    ColonExpected: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('a colon is missing'),
    CommaExpected: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('a comma is missing'),
    CloseBraceExpected: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('a closing brace is missing'),
    CloseBracketExpected: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('a closing bracket is missing'),
    EndOfFileExpected: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('the text goes on after its end'),
    UnexpectedEndOfString: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('a string is not closed on its line'),
    UnexpectedEndOfNumber: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('a number stops half-way'),
    InvalidUnicode: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('a \\u escape without four hexadecimal digits'),
    InvalidEscapeCharacter: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('an escape that JSON does not have'),
    InvalidCharacter: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('a control character inside a string'),
};
function trailingComma(text, offset, code) {
    const closes = text[offset] === '}' || text[offset] === ']';
    if (!closes || (code !== 'PropertyNameExpected' && code !== 'ValueExpected'))
        return undefined;
    const before = text.slice(0, offset).trimEnd().length - 1;
    return text[before] === ',' ? before : undefined;
}
/** Ends the reading at the first fault: the library has no other way to stop it. */
class Stop extends Error {
    problem;
    constructor(problem) {
        super(problem.kind);
        this.problem = problem;
    }
}
/** Builds the tree while the text is read, so that it stands in memory once. */
class TreeBuilder {
    problems = [];
    root;
    #text;
    #limits;
    #unfinished = [];
    #values = 0;
    constructor(text, limits) {
        this.#text = text;
        this.#limits = limits;
    }
    onObjectBegin = (start) => this.#begin({ type: 'object', start, members: [], firstOf: new Map() });
    onArrayBegin = (start) => this.#begin({ type: 'array', start, items: [] });
    onObjectProperty = (value, start, length) => {
        const key = { value, span: { start, end: start + length } };
        const owner = this.#unfinished.at(-1);
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .invariant */ .V1)(owner?.type === 'object', 'the JSON parser yields keys inside of objects');
        owner.key = key;
        noteKey(key, owner.firstOf, this.problems);
    };
    onObjectEnd = (offset, length) => this.#end(offset + length);
    onArrayEnd = (offset, length) => this.#end(offset + length);
    onLiteralValue = (value, start, length) => {
        const end = start + length;
        this.#put(typeof value === 'string'
            ? { type: 'string', text: value, span: { start, end } }
            : { type: typeOf(value), text: this.#text.slice(start, end), span: { start, end } });
    };
    onError = (error, offset, length) => {
        throw new Stop(syntaxProblem(this.#text, { error, offset, length }));
    };
    /** The parser descends one call a level. */
    #begin(container) {
        const { levels = MAX_DEPTH } = this.#limits;
        const span = { start: container.start, end: container.start + 1 };
        if (this.#unfinished.length >= levels) {
            throw new Stop({ kind: 'too-deep', span, message: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The JSON nests more than ${levels} levels deep.` });
        }
        this.#count(span);
        this.#unfinished.push(container);
    }
    #end(end) {
        const container = this.#unfinished.pop();
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .invariant */ .V1)(container !== undefined, 'the JSON parser ends what it began');
        const span = { start: container.start, end };
        this.#put(container.type === 'array'
            ? { type: 'array', items: container.items, span }
            : { type: 'object', members: container.members, span });
    }
    #put(value) {
        if (value.type !== 'object' && value.type !== 'array')
            this.#count(value.span);
        const owner = this.#unfinished.at(-1);
        if (owner === undefined)
            this.root = value;
        else if (owner.type === 'array')
            owner.items.push(value);
        else if (owner.key !== undefined)
            owner.members.push({ key: owner.key, value });
    }
    #count(span) {
        this.#values += 1;
        const { values = Number.POSITIVE_INFINITY, what } = this.#limits;
        if (this.#values <= values)
            return;
        const message = (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The file holds more than ${values} values, and a ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(what)} file has at most that many.`;
        throw new Stop({ kind: 'too-large', span, message });
    }
}
function typeOf(literal) {
    if (typeof literal === 'number')
        return 'number';
    return typeof literal === 'boolean' ? 'boolean' : 'null';
}
function noteKey(key, firstOf, problems) {
    const first = firstOf.get(key.value);
    if (first !== undefined) {
        const message = (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `This object has the key ${key.value} twice.`;
        const related = [{ span: first, note: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('first written here') }];
        problems.push({ kind: 'key-repeated', span: key.span, message, related });
    }
    else
        firstOf.set(key.value, key.span);
    if (key.value === '__proto__') {
        problems.push({
            kind: 'prototype-key',
            span: key.span,
            message: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The key ${key.value} has no place in a policy.`,
        });
    }
}
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 49677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ headline),
  Z: () => (/* binding */ iconOf)
});

// EXTERNAL MODULE: ./lib/src/core/text/count.js
var count = __webpack_require__(79245);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/report/ending.js
var ending = __webpack_require__(48254);
;// CONCATENATED MODULE: ./lib/src/report/plans.js

/** Whether live policy and file differ; without a bucket there is no plan to tell it by. */
function hasDrifted({ plan, findings }) {
    return (plan !== undefined && plan.action !== 'none') || findings.some(({ rule }) => rule === 'drift-bucket-gone');
}
/** What a comment records of each bucket's plan. */
function planMarks({ policies }) {
    return new Map(policies.flatMap(({ bucket, plan }) => bucket === undefined || plan === undefined ? [] : [[bucket, planMark(plan)]]));
}
/** The fingerprint of each bucket's plan. */
function plansOf({ policies }) {
    return new Map(policies.flatMap(({ bucket, plan }) => bucket === undefined || plan === undefined ? [] : [[bucket, plan.fingerprint]]));
}
//# sourceMappingURL=plans.js.map
// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __webpack_require__(40120);
// EXTERNAL MODULE: ./lib/src/render/words.js
var words = __webpack_require__(89522);
;// CONCATENATED MODULE: ./lib/src/render/github/headline.js






const ICON = { safe: '✅', unsafe: '❌', unproven: '⚠️' };
function headline(report) {
    const { title, meaning } = enforcedHeadline(report);
    return { title: report.enforced === false ? `${title} (${words/* NOT_ENFORCED */.BU})` : title, meaning };
}
function enforcedHeadline(report) {
    if (report.policies.length === 0 && report.verdict === 'safe')
        return NOTHING_LEFT;
    if (report.mode === 'apply')
        return applyHeadline(report);
    if (report.mode === 'drift')
        return driftHeadline(report);
    return reviewHeadline(report);
}
const NOTHING_LEFT = {
    title: `${ICON.safe} No bucket policy is left`,
    meaning: 'Every bucket that was watched is retired. Its live policy stays as it is.',
};
function reviewHeadline(report) {
    switch (report.verdict) {
        case 'safe':
            return safeHeadline(report);
        case 'unsafe':
            return unsafeHeadline(report);
        case 'unproven':
            return unprovenHeadline(report);
    }
}
function safeHeadline({ mode, policies, rulesChange }) {
    const all = policyCount(policies);
    const later = policies.filter(({ plan }) => plan === undefined).length;
    if (rulesChange !== undefined && rulesChange.base !== 'safe') {
        return {
            title: `${ICON.unproven} Safe by rules that this pull request changes: ${all}`,
            meaning: 'By the rules of the base branch it is not proved safe. Approve the rules first, and the policies by them.',
        };
    }
    const denied = deniedWords(policies);
    if (mode === 'check') {
        return {
            title: `${ICON.safe} Safe: ${all} checked without an account`,
            meaning: `${denied} This run did not verify who the ids on the list belong to.`,
        };
    }
    if (later > 0) {
        return {
            title: `${ICON.safe} Safe: ${all}, ${later} of them asked after the merge`,
            meaning: `${denied} The account is asked about the ids after the merge.`,
        };
    }
    return {
        title: `${ICON.safe} Safe: ${all} proved`,
        meaning: `${denied} Amazon Connect, the admins and the deployer keep the access they need.`,
    };
}
function deniedWords(policies) {
    const spares = policies.some(({ claims }) => claims.some(({ claim, verdict }) => claim === 'sealed' && verdict.kind === 'holds' && verdict.assumed !== undefined));
    return `Everyone who is not on the list is denied everything${spares ? ', except AWS services that the settings spare' : ''}.`;
}
function unsafeHeadline({ policies, unwatched = [], rulesChange }) {
    const bad = withVerdict('unsafe', policies);
    if (bad === 0 && unwatched.length > 0) {
        return {
            title: `${ICON.unsafe} Unsafe: ${(0,count/* counted */.h)(unwatched.length, 'bucket is', 'buckets are')} no longer watched`,
            meaning: 'A bucket keeps its live policy, and this repository would no longer notice a change of it.',
        };
    }
    if (bad === 0 && rulesChange?.refused === true) {
        return {
            title: `${ICON.unsafe} Unsafe: safe only by rules that this pull request changes`,
            meaning: 'The configuration of the base branch refuses that. Change the rules in a pull request of their own.',
        };
    }
    return {
        title: `${ICON.unsafe} Unsafe: ${(0,count/* grouped */.z)(bad)} of ${policyCount(policies)} must not be merged`,
        meaning: 'The fixes are below, with one request that shows each fault.',
    };
}
function unprovenHeadline({ policies }) {
    const bad = withVerdict('unproven', policies);
    if (bad === 0) {
        return {
            title: `${ICON.unproven} Unproven: the pull request could not be read whole`,
            meaning: 'What it changes, or the rules of the base branch, could not be found out. Do not read this as a pass.',
        };
    }
    return {
        title: `${ICON.unproven} Unproven: no verdict on ${(0,count/* grouped */.z)(bad)} of ${policyCount(policies)}`,
        meaning: 'A question stayed open, so the policies are not proved safe. Do not read this as a pass.',
    };
}
function policyCount(policies) {
    return (0,count/* counted */.h)(policies.length, 'bucket policy', 'bucket policies');
}
function withVerdict(wanted, policies) {
    return policies.filter(({ verdict }) => verdict === wanted).length;
}
function applyHeadline(report) {
    const { policies, verdict } = report;
    const endings = policies.map(({ outcome }) => outcome && (0,ending/* endingOf */.z6)(outcome));
    const of = (wanted) => endings.filter(ending => ending === wanted).length;
    const all = policyCount(policies);
    if (of('uncertain') > 0) {
        return {
            title: `${ending/* ENDING_WORDS */.Ah.uncertain.icon} Act now: the policy of ${(0,count/* counted */.h)(of('uncertain'), 'bucket')} is not certain`,
            meaning: 'The new policy could not be confirmed and the old one not put back. The commands to run by hand are below.',
        };
    }
    if (of('overtaken') > 0) {
        return {
            title: `${ending/* ENDING_WORDS */.Ah.overtaken.icon} Overtaken: ${(0,count/* counted */.h)(of('overtaken'), 'bucket')} written by someone else`,
            meaning: 'Neither the previous nor the new policy is there. Nothing was put back.',
        };
    }
    const undone = policies.filter(({ outcome }) => outcome === undefined || !(0,ending/* isDone */.$L)(outcome)).length;
    if (undone > 0) {
        return {
            title: `${ICON.unsafe} Not applied: ${(0,count/* grouped */.z)(undone)} of ${all}`,
            meaning: 'These buckets are as they were before.',
        };
    }
    if (of('superseded') > 0) {
        return {
            title: `${ICON[verdict]} Superseded: ${(0,count/* grouped */.z)(of('superseded'))} of ${all}`,
            meaning: 'A newer commit of the branch is applied by a run of its own.',
        };
    }
    return doneHeadline(report, of('applied'));
}
function doneHeadline({ policies, verdict }, applied) {
    const icon = ICON[verdict];
    const all = policyCount(policies);
    if (applied === 0) {
        return {
            title: `${icon} Nothing to apply: ${all} already live`,
            meaning: 'The live policies say what the files say.',
        };
    }
    const rest = policies.length - applied;
    return {
        title: `${icon} Applied: ${rest === 0 ? all : `${applied} changed, ${rest} already live`}`,
        meaning: whereWritten(policies),
    };
}
function whereWritten(policies) {
    const [snapshot] = policies.flatMap(({ outcome }) => (0,ending/* snapshotOf */.eY)(outcome) ?? []);
    if (snapshot === undefined)
        return 'What changed was written to its bucket and read back.';
    return (0,render_escape/* markdown */.wD)((0,prose/* say */.cv) `What changed was written to ${snapshot}, ${ending/* NOT_AWS */.q_}`);
}
function driftHeadline({ policies, verdict, unmanaged = [] }) {
    const drifted = policies.filter(hasDrifted).length;
    const all = policyCount(policies);
    const bad = withVerdict(verdict, policies);
    if (drifted > 0) {
        return {
            title: `${ICON.unsafe} Drift: ${(0,count/* grouped */.z)(drifted)} of ${all} changed outside the repository`,
            meaning: 'The live policy does not say what the file says.',
        };
    }
    if (verdict === 'unproven') {
        return {
            title: `${ICON.unproven} No verdict: ${bad > 0 ? `${(0,count/* grouped */.z)(bad)} of ${all}` : 'not every account could be asked'}`,
            meaning: 'Something could not be found out, so whether anything drifted is not known. Do not read this as a pass.',
        };
    }
    if (verdict === 'unsafe' && bad > 0) {
        return {
            title: `${ICON.unsafe} No drift, and yet not safe: ${(0,count/* grouped */.z)(bad)} of ${all}`,
            meaning: 'The live policies say what the files say, and that does not pass the proof any more.',
        };
    }
    if (verdict === 'unsafe') {
        return {
            title: `${ICON.unsafe} Not locked: ${(0,count/* counted */.h)(unmanaged.length, 'bucket', 'buckets')} that no file locks`,
            meaning: 'The live policies say what the files say, and Connect also stores in other buckets.',
        };
    }
    return { title: `${ICON.safe} No drift: ${all}`, meaning: 'The live policies say what the files say.' };
}
/** The icon of one policy: how applying ended, where that went wrong, and the verdict otherwise. */
function iconOf({ outcome, verdict }) {
    if (outcome === undefined || (0,ending/* isDone */.$L)(outcome))
        return ICON[verdict];
    const { icon } = ending/* ENDING_WORDS */.Ah[(0,ending/* endingOf */.z6)(outcome)];
    return icon === ending/* ENDING_WORDS */.Ah.uncertain.icon ? icon : ICON.unsafe;
}
//# sourceMappingURL=headline.js.map

/***/ }),

/***/ 19376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ claimList),
/* harmony export */   _: () => (/* binding */ sign)
/* harmony export */ });
/* harmony import */ var _core_text_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2361);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2491);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99736);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89522);
/* harmony import */ var _markup_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90949);





/** How an answer is marked, and the word that says the same. */
const SIGNS = {
    holds: ['✔', 'proved'],
    fails: ['✘', 'false'],
    unknown: ['?', 'not proved'],
    'not-asked': ['–', 'not asked'],
};
/** A mark with its word. */
function sign(kind) {
    const [mark, word] = SIGNS[kind];
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<span class="${kind}"><span aria-hidden="true">${mark}</span> ${word}</span>`;
}
/** Each claim with its proof in words, and each test of the repository. */
function claimList({ claims, expectations = [] }) {
    const tests = expectations.map(({ expectation, verdict }) => {
        const { at } = expectation;
        const place = (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<p class="soft">${at.file.path}, line ${(0,_core_text_source_js__WEBPACK_IMPORTED_MODULE_4__/* .positionOf */ .df)(at).line}</p>`;
        return item(verdict, (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `Test: ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .testWords */ .Kp)(expectation))}`, [because(verdict), place]);
    });
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<ul class="claims">${claims.map(claimItem)}${tests}</ul>`;
}
function claimItem(claim) {
    const { title } = _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .CLAIM_WORDS */ .d0[claim.claim];
    return item(claim.verdict, title, proof(claim));
}
function item({ kind }, title, words) {
    const [mark, word] = SIGNS[kind];
    return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<li><span class="sign ${kind}" aria-hidden="true">${mark}</span><p><strong>${title}</strong>: <span class="${kind}">${word}</span></p>${words}</li>
`;
}
function proof({ claim, verdict }) {
    const words = _vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .CLAIM_WORDS */ .d0[claim];
    if (verdict.kind === 'holds') {
        return [(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<p>${capital(words.holds)}${byStatements(verdict.by)}.</p>`, because(verdict)];
    }
    if (verdict.kind !== 'fails')
        return because(verdict);
    const { witness } = verdict;
    const shown = witness === undefined ? undefined : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<p>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)((0,_witness_js__WEBPACK_IMPORTED_MODULE_1__/* .witnessSentence */ .x)(claim, witness))}</p>`;
    return [(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<p>${words.fails}</p>`, shown, because(verdict)];
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function byStatements(statements) {
    if (statements.length === 0)
        return undefined;
    const names = statements.map(({ index, sid }) => [
        ` ${index + 1}`,
        sid === undefined ? undefined : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) ` (${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(sid.value)})`,
    ]);
    const joined = names.map((name, index) => (index === 0 ? name : [' and', name]));
    return [statements.length === 1 ? ', by statement' : ', by statements', joined];
}
function because(verdict) {
    if (verdict.kind !== 'holds')
        return (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<p>${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(verdict.because)}</p>`;
    const { provided, assumed } = verdict;
    return [
        provided === undefined ? undefined : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<p class="unknown">On a condition: ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(provided)}.</p>`,
        assumed === undefined ? undefined : (0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .html */ .qy) `<p>Taken from the settings: ${(0,_markup_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)(assumed)}.</p>`,
    ];
}
//# sourceMappingURL=claims.js.map

/***/ }),

/***/ 97859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  policyName: () => (/* binding */ policyName),
  policyParts: () => (/* binding */ policyParts),
  reportPage: () => (/* binding */ reportPage)
});

// EXTERNAL MODULE: ./lib/src/core/access/claim.js
var claim = __webpack_require__(90823);
// EXTERNAL MODULE: ./lib/src/core/rules/finding.js
var finding = __webpack_require__(97729);
// EXTERNAL MODULE: ./lib/src/core/text/count.js
var count = __webpack_require__(79245);
// EXTERNAL MODULE: ./lib/src/render/github/headline.js + 1 modules
var headline = __webpack_require__(49677);
// EXTERNAL MODULE: ./lib/src/render/vocabulary.js
var vocabulary = __webpack_require__(2491);
// EXTERNAL MODULE: ./lib/src/render/words.js
var words = __webpack_require__(89522);
// EXTERNAL MODULE: ./lib/src/render/html/claims.js
var claims = __webpack_require__(19376);
// EXTERNAL MODULE: ./lib/src/render/html/markup.js
var markup = __webpack_require__(90949);
// EXTERNAL MODULE: ./lib/src/core/plan/plan.js + 2 modules
var plan = __webpack_require__(51999);
// EXTERNAL MODULE: ./lib/src/render/html/page.js + 1 modules
var page = __webpack_require__(55580);
// EXTERNAL MODULE: ./lib/src/render/html/people.js
var people = __webpack_require__(19430);
;// CONCATENATED MODULE: ./lib/src/render/html/matrix.js





/** Identities × what they can do, now and after; without an account only who is on the list. */
function matrix({ plan, admitted, claims }) {
    if (plan?.reach !== undefined)
        return accessTable(plan.reach);
    if (admitted.length === 0)
        return undefined;
    const isAsked = (0,words/* isListAsked */.R3)(claims);
    const rows = admitted.map(who => [
        (0,people/* personName */.h)(who),
        who.kind === 'unresolved' && !isAsked ? 'not asked' : (0,people/* kindName */.E)(who.kind),
    ]);
    return (0,page/* table */.tp)('Who is on the list', ['Identity', 'Who it is'], rows);
}
function accessTable(reach) {
    const heads = ['Identity', ...plan/* ACCESS_KINDS */.B$.map(kind => words/* ACCESS_WORDS */.VW[kind])];
    return (0,page/* table */.tp)('What each can do as far as the bucket policy goes, now and after', heads, reach.map(accessRow));
}
function accessRow({ who, before, after }) {
    const by = (0,words/* assumedByWords */.J0)(who);
    const name = [
        (0,people/* personName */.h)(who),
        who.id === '*' ? undefined : (0,markup/* html */.qy) `<br><span class="soft">${(0,people/* kindName */.E)(who.kind)}</span>`,
        by === undefined ? undefined : (0,markup/* html */.qy) `<br><span class="soft">${(0,markup/* prose */.CS)(by)}</span>`,
        who.name === undefined || who.id === '*' ? undefined : (0,markup/* html */.qy) `<br>${(0,markup/* quoted */.TL)(who.id)}`,
    ];
    return [name, ...plan/* ACCESS_KINDS */.B$.map(kind => cell(kind, before, after))];
}
function cell(kind, before, after) {
    const [now, then] = [before.includes(kind), after.includes(kind)];
    if (now === then)
        return now ? (0,markup/* html */.qy) `<span class="spared">✔ yes</span>` : (0,markup/* html */.qy) `<span class="soft">– no</span>`;
    return then
        ? (0,markup/* html */.qy) `<span class="spared">no → <strong>✔ yes</strong></span>`
        : (0,markup/* html */.qy) `<span class="denied">yes → <strong>✘ no</strong></span>`;
}
//# sourceMappingURL=matrix.js.map
// EXTERNAL MODULE: ./lib/src/render/html/moment.js
var moment = __webpack_require__(65069);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/render/github/people.js
var github_people = __webpack_require__(4832);
;// CONCATENATED MODULE: ./lib/src/render/html/picture.js





/** More would be a thicket, not a picture. */
const MOST_ROLES = 16;
const MOST_WAYS = 3;
const LABEL = 28;
const ROW = 46;
const BOX = { width: 250, height: 36 };
/** Where the columns begin: who becomes somebody, who is on the list, and the bucket. */
const COLUMNS = { from: 10, listed: 340, bucket: 670 };
const WIDTH = COLUMNS.bucket + BOX.width + 10;
/**
 * Who can become whom, and who reaches the bucket: drawn, and told in the same words to those who do not see it.
 * `undefined` where nobody is on the list.
 */
function picture(policy) {
    const { bucket, admitted } = policy;
    if (bucket === undefined || admitted.length === 0)
        return undefined;
    const lanes = lanesOf(policy);
    const bottom = lanes.reduce((sum, { ways }) => sum + rows(ways), 0) * ROW;
    const height = bottom + ROW + 10;
    const more = admitted.length - lanes.length;
    const isSealed = (0,claim/* answerTo */.o)('sealed', policy.claims) === 'holds';
    const middle = (bottom - ROW) / 2 + 5;
    return (0,markup/* html */.qy) `<figure><div class="wide" role="group" aria-label="Picture" tabindex="0"><svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${`Who can become which role, and reach ${bucket}. ${told(lanes, isSealed)}`}">
${lanes.map(lane => drawn(lane, middle))}
${others(isSealed, bottom, middle)}
${box(COLUMNS.bucket, middle, bucket, 'the recordings', isSealed ? 'bucket' : 'open')}
</svg></div>${more > 0 ? (0,markup/* html */.qy) `<figcaption class="soft">And ${(0,count/* counted */.h)(more, 'more identity', 'more identities')} on the list.</figcaption>` : undefined}</figure>`;
}
function lanesOf({ admitted, instances = [] }) {
    let top = 5;
    return admitted.slice(0, MOST_ROLES).map(who => {
        const stores = instances
            .filter(({ roleId }) => roleId === who.id)
            .map(({ name }) => ({ name: `Connect instance ${name}`, how: 'stores as' }));
        const all = [
            ...stores,
            ...(who.assumableBy ?? []).map(({ words }) => ({ name: (0,prose/* plain */.pj)(words).replaceAll('`', ''), how: 'can become' })),
        ];
        const shown = all.slice(0, MOST_WAYS);
        const ways = all.length > MOST_WAYS ? [...shown, { name: `and ${all.length - MOST_WAYS} more`, how: 'can become' }] : shown;
        const lane = { who, ways, top };
        top += rows(ways) * ROW;
        return lane;
    });
}
function rows(ways) {
    return Math.max(1, ways.length);
}
function drawn({ who, ways, top }, middle) {
    const y = top + ((rows(ways) - 1) * ROW) / 2;
    const name = who.name === undefined || who.name === '' ? who.id : who.name;
    return [
        ways.map((way, index) => [
            box(COLUMNS.from, top + index * ROW, way.name, way.how, 'box'),
            line(COLUMNS.from, top + index * ROW, COLUMNS.listed, y, 'way'),
        ]),
        box(COLUMNS.listed, y, name, (0,github_people/* kindWord */.d)(who.kind), 'box'),
        line(COLUMNS.listed, y, COLUMNS.bucket, middle, 'way'),
    ];
}
/** Everyone else, before a closed door or an open one. */
function others(closed, y, middle) {
    const [x, end] = [COLUMNS.listed + BOX.width, COLUMNS.bucket];
    const [cx, cy] = [(x + end) / 2, (y + middle) / 2 + 5 + BOX.height / 2];
    return [
        box(COLUMNS.listed, y + 5, 'everyone else', closed ? 'denied' : 'not proved to be denied', 'box'),
        line(COLUMNS.listed, y + 5, COLUMNS.bucket, middle, closed ? 'stop' : 'leak'),
        closed ? (0,markup/* html */.qy) `<path class="cross" d="M${cx - 7} ${cy - 7} l14 14 m0 -14 l-14 14"/>` : undefined,
    ];
}
function box(x, y, name, small, kind) {
    return (0,markup/* html */.qy) `<rect class="${kind}" x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="6"/><text x="${x + 9}" y="${y + 16}">${picture_short(name)}</text><text class="small" x="${x + 9}" y="${y + 29}">${small}</text>
`;
}
function line(from, y, to, end, kind) {
    const [start, half] = [from + BOX.width, BOX.height / 2];
    const bend = (start + to) / 2;
    return (0,markup/* html */.qy) `<path class="${kind}" d="M${start} ${y + half} C${bend} ${y + half} ${bend} ${end + half} ${to} ${end + half}"/>`;
}
/** A longer name would run out of its box; its title and the table have it whole. */
function picture_short(name) {
    const letters = [...name];
    return letters.length <= LABEL ? name : (0,markup/* html */.qy) `<title>${name}</title>${letters.slice(0, LABEL - 1).join('')}…`;
}
function told(lanes, isSealed) {
    const each = lanes.map(({ who, ways }) => {
        const name = `${who.name ?? who.id} (${(0,github_people/* kindWord */.d)(who.kind)})`;
        return ways.length === 0
            ? `${name} reaches it.`
            : `${name} reaches it, and can be used by ${ways.map(way => way.name).join(', ')}.`;
    });
    return [...each, `Everyone else is ${isSealed ? 'denied' : 'not proved to be denied'}.`].join(' ');
}
//# sourceMappingURL=picture.js.map
// EXTERNAL MODULE: ./lib/src/core/text/diff.js
var diff = __webpack_require__(92759);
// EXTERNAL MODULE: ./lib/src/core/text/json.js
var json = __webpack_require__(42234);
// EXTERNAL MODULE: ./lib/src/core/text/json-tree.js
var json_tree = __webpack_require__(59971);
// EXTERNAL MODULE: ./lib/src/core/text/source.js
var source = __webpack_require__(2361);
// EXTERNAL MODULE: ./lib/src/render/frame.js
var render_frame = __webpack_require__(68286);
;// CONCATENATED MODULE: ./lib/src/render/html/text.js






/** The policy, each finding below the line on which it ends, and its place underlined. */
function annotated(file, findings) {
    const lines = linesOf(file.text);
    const texts = lines.map(({ text }) => text);
    const own = findings.filter(({ at }) => isOf(at.file, file));
    return (0,markup/* html */.qy) `<ol class="text" aria-label="${`The policy ${file.path}`}">${lines.map((line, index) => {
        const here = own.filter(({ at }) => endsOn(line, at.span.end, lines[index + 1]));
        const marks = own.map(({ at }) => at.span);
        return (0,markup/* html */.qy) `<li><span class="no">${(0,render_frame/* numberOnDisk */.K)(file, texts, index + 1)}</span><pre>${marked(line, marks)}</pre>${here.map(finding => findingNote(finding))}</li>
`;
    })}</ol>`;
}
/** Whether both are the same text of the same file. */
function isOf(one, other) {
    return one.path === other.path && one.text === other.text;
}
/** A finding with what to do about it, in a few lines. */
function findingNote({ severity, rule, message, help, at }) {
    const remedy = help.parts.length === 0 ? undefined : (0,markup/* html */.qy) `<p>${(0,markup/* prose */.CS)(help)}</p>`;
    return (0,markup/* html */.qy) `<div class="finding ${severity}"><p><strong>${severity}</strong> ${(0,markup/* prose */.CS)(message)}</p>${remedy}<p class="soft">${rule}, ${at.file.path}, line ${(0,source/* positionOf */.df)(at).line}</p></div>`;
}
/** What would change in the text of the live policy, both printed alike; `undefined` where either is no JSON. */
function difference(live, desired) {
    const [before, after] = [printedAlike(live), printedAlike(desired)];
    if (before === undefined || after === undefined || before === after)
        return undefined;
    const lines = (0,diff/* diffLines */.P)(before, after);
    return (0,markup/* html */.qy) `<ol class="text" aria-label="Difference to the live policy">${lines.map(({ kind, text }) => {
        const word = { same: '', gone: 'goes', new: 'comes' }[kind];
        const mark = { same: ' ', gone: '−', new: '+' }[kind];
        return (0,markup/* html */.qy) `<li class="${kind}"><span class="no">${mark}${word === '' ? undefined : (0,markup/* html */.qy) ` ${word}`}</span><pre>${tabbed(text)}</pre></li>
`;
    })}</ol>`;
}
function printedAlike(text) {
    const { root } = (0,json/* readJson */.Vh)((0,source/* sourceFromText */.JF)('policy', text));
    return root === undefined ? undefined : (0,json_tree/* printJson */.Q2)(root, '');
}
function linesOf(text) {
    const lines = [];
    let start = 0;
    for (const end of text.matchAll(/\r\n|\r|\n/g)) {
        lines.push({ text: text.slice(start, end.index), start });
        start = end.index + end[0].length;
    }
    return start < text.length || lines.length === 0 ? [...lines, { text: text.slice(start), start }] : lines;
}
function endsOn({ start }, end, next) {
    return (end > start || (start === 0 && end === 0)) && (next === undefined || end <= next.start);
}
/** The line in pieces, cut wherever a place begins or ends. */
function marked({ text, start }, spans) {
    const end = start + text.length;
    const cuts = spans.flatMap(span => [span.start, span.end]).filter(at => at > start && at < end);
    const all = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
    return all.slice(0, -1).map((from, index) => {
        const to = all[index + 1] ?? end;
        const piece = text.slice(from - start, to - start);
        const isMarked = spans.some(span => span.start <= from && to <= span.end) && piece.trim() !== '';
        return isMarked ? (0,markup/* html */.qy) `<mark>${tabbed(piece)}</mark>` : tabbed(piece);
    });
}
/** Tabs are common in JSON and hide nothing. */
function tabbed(text) {
    return text.split('\t').map((part, index) => (index === 0 ? part : [{ html: '\t' }, part]));
}
//# sourceMappingURL=text.js.map
;// CONCATENATED MODULE: ./lib/src/render/html/report.js













/** A report as one page for people who would rather look. */
function reportPage(report, context) {
    const { title, meaning } = (0,headline/* headline */.P)(report);
    const heading = withoutIcon(title);
    const single = report.policies.length === 1;
    return (0,page/* document */.Al)({
        title: `${report.verdict}: Connect Bucket Lock, ${report.mode}`,
        head: [
            (0,markup/* html */.qy) `<h1>${heading}</h1>`,
            (0,page/* verdictBox */.Xe)(report.verdict, (0,markup/* html */.qy) `<p>${(0,markup/* prose */.CS)((0,words/* verdictSentence */.BT)(report))} ${meaning}</p>`),
            (0,page/* facts */.Ix)([
                ['What was done', report.mode],
                ['When', (0,moment/* moment */.n)(context.when)],
                ['Account', accountsOf(report)],
                ['Commit', context.commit === undefined ? undefined : (0,markup/* quoted */.TL)(context.commit)],
            ]),
        ],
        body: [
            notes(report),
            unlocked(report),
            single ? undefined : overview(report),
            report.policies.map((policy, index) => policySection(policy, index, single)),
        ],
        version: context.version,
    });
}
/** Not every machine has a letter for it, and the words say the same. */
function withoutIcon(title) {
    return title.replace(/^[^\p{L}\p{N}]+/u, '');
}
/** The accounts that were asked, and when where a snapshot stood in for one. */
function accountsOf({ policies }) {
    const asked = new Map(policies.flatMap(({ account }) => (account === undefined ? [] : [[account.id, account]])));
    if (asked.size === 0)
        return 'none was asked';
    return [...asked.values()].map(({ id, takenAt }, index) => [
        index === 0 ? undefined : ', ',
        (0,markup/* quoted */.TL)(id),
        takenAt === undefined ? undefined : [' by a snapshot of ', (0,moment/* moment */.n)(takenAt)],
    ]);
}
function notes({ notes: all }) {
    if (all.length === 0)
        return undefined;
    return (0,markup/* html */.qy) `<section aria-labelledby="notes"><h2 id="notes">To be known</h2><ul>${all.map(note => (0,markup/* html */.qy) `<li>${(0,markup/* prose */.CS)(note)}</li>`)}</ul></section>`;
}
function unlocked({ unmanaged = [] }) {
    if (unmanaged.length === 0)
        return undefined;
    const rows = unmanaged.map(({ bucket, account, instances }) => [
        (0,markup/* quoted */.TL)(bucket),
        (0,markup/* quoted */.TL)(account),
        instances.map((name, index) => [index === 0 ? undefined : ', ', (0,markup/* quoted */.TL)(name)]),
    ]);
    return (0,markup/* html */.qy) `<section aria-labelledby="unlocked"><h2 id="unlocked">Not locked by any file</h2>${(0,page/* table */.tp)('Buckets in which Connect stores, and that no file locks', ['Bucket', 'Account', 'Instances'], rows)}</section>`;
}
function overview(report) {
    const { policies } = report;
    const tested = policies.some(({ expectations }) => expectations !== undefined);
    const rows = policies.map((policy, index) => [
        (0,markup/* html */.qy) `<a href="#${idOf(index)}">${policyName(policy)}</a>`,
        (0,markup/* html */.qy) `<span class="${policy.verdict}">${policy.verdict}</span>`,
        ...claim/* CLAIMS */.I.map(name => (0,claims/* sign */._)((0,claim/* answerTo */.o)(name, policy.claims))),
        ...(tested ? [testSign(policy)] : []),
    ]);
    const heads = ['Bucket', 'Verdict', ...claim/* CLAIMS */.I.map(name => vocabulary/* CLAIM_WORDS */.d0[name].column), ...(tested ? ['Tests'] : [])];
    return (0,markup/* html */.qy) `<section aria-labelledby="buckets"><h2 id="buckets">${(0,count/* counted */.h)(policies.length, 'policy', 'policies')}</h2>${(0,page/* table */.tp)('Every policy and what was proved of it', heads, rows)}</section>`;
}
/** The worst answer to a test of the repository. */
function testSign({ expectations = [] }) {
    const kinds = expectations.map(({ verdict }) => verdict.kind);
    return (0,claims/* sign */._)(['fails', 'unknown', 'not-asked'].find(kind => kinds.includes(kind)) ??
        (kinds.length === 0 ? 'not-asked' : 'holds'));
}
function idOf(index) {
    return `policy-${index + 1}`;
}
/** The name under which a policy is spoken of. */
function policyName({ bucket, file }) {
    const name = bucket ?? file.origin?.address ?? file.path;
    return name.trim() === '' ? `"${name}"` : name;
}
/** What there is to see of one policy; those that are safe are folded where there are several. */
function policySection(policy, index, single) {
    const title = (0,markup/* html */.qy) `${policyName(policy)}: <span class="${policy.verdict}">${policy.verdict}</span>`;
    const inside = policyParts(policy);
    if (single)
        return (0,markup/* html */.qy) `<section id="${idOf(index)}"><h2>${title}</h2>${inside}</section>`;
    const open = policy.verdict === 'safe' ? undefined : { html: ' open' };
    return (0,markup/* html */.qy) `<details id="${idOf(index)}"${open}><summary>${title}</summary>${inside}</details>
`;
}
/** What there is to see of one policy, part by part. */
function policyParts(policy) {
    const { file, bucket, plan, outcome, standing, findings } = policy;
    const elsewhere = [...findings].filter(({ at }) => !isOf(at.file, file) || file.text === '').sort(finding/* bySeverity */.Np);
    return [
        (0,page/* facts */.Ix)([
            ['File', (0,markup/* quoted */.TL)(file.path)],
            ['Bucket', bucket === undefined ? undefined : (0,markup/* quoted */.TL)(bucket)],
            ['Plan', plan === undefined ? undefined : vocabulary/* PLAN_WORDS */.cX[plan.action].would],
            ['How it ended', outcome === undefined ? undefined : (0,markup/* prose */.CS)((0,words/* outcomeSentence */.yz)(outcome))],
        ]),
        part('What is proved', (0,claims/* claimList */.B)(policy)),
        part('Who can do what', matrix(policy)),
        part('Who can become which role', picture(policy)),
        part('Findings elsewhere', elsewhere.length === 0 ? undefined : elsewhere.map(findingNote)),
        part('What changes', changes(policy)),
        part('The policy', file.text === '' ? undefined : annotated(file, findings)),
        part('Difference to the live policy', standing === undefined ? undefined : difference(standing, file.text)),
    ];
}
function part(title, content) {
    return content === undefined ? undefined : (0,markup/* html */.qy) `<h3>${title}</h3>${content}`;
}
/** The difference by meaning, and whether an apply carries it out. */
function changes({ plan, outcome }) {
    if (plan === undefined || plan.changes.length === 0)
        return undefined;
    const held = plan.refusal === undefined || outcome !== undefined ? undefined : (0,words/* refusalSentence */.SH)(plan.refusal);
    const refusal = held === undefined ? undefined : (0,markup/* html */.qy) `<p class="warning">${(0,markup/* prose */.CS)(held)}</p>`;
    return (0,markup/* html */.qy) `${refusal}<ul>${plan.changes.map(({ kind, what }) => (0,markup/* html */.qy) `<li class="${kind === 'added' ? 'spared' : 'denied'}">${kind}: ${(0,markup/* prose */.CS)(what)}</li>`)}</ul>`;
}
//# sourceMappingURL=report.js.map

/***/ })

};
;