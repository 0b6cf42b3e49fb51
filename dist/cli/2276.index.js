"use strict";
exports.id = 2276;
exports.ids = [2276];
exports.modules = {

/***/ 45751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ valueProblem),
/* harmony export */   d: () => (/* binding */ keyProblem)
/* harmony export */ });
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43381);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51004);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83263);
/* harmony import */ var _prove_carriers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49493);
/* harmony import */ var _prove_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72396);
/* harmony import */ var _s3_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84310);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(30565);







/** Why no request for an action of S3 has a condition key; `undefined` where one may have it. */
function keyProblem(key, action) {
    const name = key.toLowerCase();
    const carriage = (0,_prove_carriers_js__WEBPACK_IMPORTED_MODULE_0__/* .carriersOf */ .x)(name)(action);
    if (carriage === 'absent')
        return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `No request for ${action} has ${key}.`;
    const meant = carriage === 'undocumented' ? (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .closest */ .kp)(name, KNOWN_KEYS) : undefined;
    return meant === undefined ? undefined : (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `AWS documents no key ${key}. Did you mean ${meant}?`;
}
const KNOWN_KEYS = [..._s3_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .GLOBAL_KEYS */ .Rb, ...Object.keys(_s3_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .CARRIED_BY */ .H8), ...Object.keys(_s3_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .CARRIED_BY_ALL_BUT */ .$O)];
/** Why no request has this value of a condition key, such as a range of addresses; `undefined` where one may have it. */
function valueProblem(key, value) {
    const name = key.toLowerCase();
    const known = (0,_prove_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .knownValues */ .s2)(name);
    if (known !== undefined)
        return known.includes(value.toLowerCase()) ? undefined : wrong(key, (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(known, 'or'), value);
    if ((0,_prove_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfKind */ .Q2)(name, 'address'))
        return (0,_addresses_js__WEBPACK_IMPORTED_MODULE_5__/* .readAddress */ .zq)(value) ? undefined : wrong(key, (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `one address`, value);
    if ((0,_prove_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfKind */ .Q2)(name, 'date'))
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .readInstant */ .Wr)(value) ? undefined : wrong(key, (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `a time in ISO 8601`, value);
    if ((0,_prove_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .isOfKind */ .Q2)(name, 'number'))
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_6__/* .readNumber */ .kz)(value) ? undefined : wrong(key, (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `a number`, value);
    return undefined;
}
function wrong(key, what, value) {
    return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${key} is ${what}, and not ${value}.`;
}
//# sourceMappingURL=key-values.js.map

/***/ }),

/***/ 34678:
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

/***/ 42276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig)
});

// EXTERNAL MODULE: ./lib/src/core/text/json-tree.js
var json_tree = __webpack_require__(59971);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(69941);
// EXTERNAL MODULE: ./lib/src/settings/setting.js
var settings_setting = __webpack_require__(59234);
;// CONCATENATED MODULE: ./lib/src/settings/camelled.js

/**
 * A value that its schema allows, as the program has it: fields in camel case, keys that are the user's own names as a
 * map, and a text that stands for an object as its first field.
 */
function camelled(schema, value) {
    if (Array.isArray(value))
        return value.map(item => camelled(schema?.items, item));
    const { properties, additionalProperties: values } = schema ?? {};
    if (typeof value === 'string')
        return properties === undefined ? value : { [(0,settings_setting/* camel */.nJ)(firstOf(properties))]: value };
    if (typeof value !== 'object' || value === null)
        return value;
    const fields = Object.entries(value);
    if (typeof values === 'object')
        return new Map(fields.map(([name, entry]) => [name, camelled(values, entry)]));
    return Object.fromEntries(fields.map(([name, entry]) => [(0,settings_setting/* camel */.nJ)(name), camelled(properties?.[name], entry)]));
}
function firstOf(properties) {
    return Object.keys(properties)[0] ?? '';
}
//# sourceMappingURL=camelled.js.map
// EXTERNAL MODULE: ./lib/src/core/access/prove.js + 17 modules
var prove = __webpack_require__(52979);
// EXTERNAL MODULE: ./lib/src/core/account/roles.js + 4 modules
var roles = __webpack_require__(31807);
// EXTERNAL MODULE: ./lib/src/core/lock/find.js
var find = __webpack_require__(54291);
// EXTERNAL MODULE: ./lib/src/core/rules/renamed.js
var renamed = __webpack_require__(34678);
// EXTERNAL MODULE: ./lib/src/core/text/suggest.js
var suggest = __webpack_require__(51004);
// EXTERNAL MODULE: ./lib/src/core/access/action-name.js
var action_name = __webpack_require__(74965);
// EXTERNAL MODULE: ./lib/src/core/access/key-values.js
var key_values = __webpack_require__(45751);
// EXTERNAL MODULE: ./lib/src/core/access/prove/keys.js
var keys = __webpack_require__(72396);
;// CONCATENATED MODULE: ./lib/src/settings/expect-problems.js





/** What the schema cannot say of a test. */
function expectProblems(entry, index) {
    const path = ['expect', index];
    const named = (0,action_name/* actionNamed */.I)(entry.action);
    const wrong = named.kind === 'known' ? resourceProblem(entry, named.on) : undefined;
    return [
        ...(named.kind === 'known' ? [] : [[[...path, 'action'], named.because]]),
        ...(wrong === undefined ? [] : [[[...path, 'resource'], wrong]]),
        ...[...(entry.context ?? [])].flatMap(([key, values]) => {
            const action = named.kind === 'known' ? named.action : undefined;
            const problem = problemOf(key, action) ?? [values].flat().flatMap(value => (0,key_values/* valueProblem */.F)(key, value) ?? [])[0];
            return problem === undefined ? [] : [[[...path, 'context', key], problem]];
        }),
    ];
}
function resourceProblem({ action, resource, bucket }, on) {
    const arn = resource === undefined ? undefined : (0,find/* readBucketArn */.Uy)(resource);
    if (arn === undefined || resource === undefined)
        return undefined;
    if (bucket !== undefined && arn.bucket !== bucket) {
        return (0,prose/* say */.cv) `${resource} is not in the bucket ${bucket}, whose policy the test asks.`;
    }
    if (on.includes(arn.key === undefined ? 'bucket' : 'object'))
        return undefined;
    const wanted = arn.key === undefined ? (0,prose/* say */.cv) `an object: write ${`${resource}/key`}` : (0,prose/* ours */.Od)('a bucket: leave the key out');
    return (0,prose/* say */.cv) `${action} acts on ${wanted}, or leave the resource out.`;
}
function problemOf(key, action) {
    if (!/^[a-z0-9.-]+:\S+$/i.test(key))
        return (0,prose/* say */.cv) `${key} is not a condition key such as ${'aws:SecureTransport'}.`;
    if (keys/* CALLER_KEYS */.Zl.has(key.toLowerCase()))
        return (0,prose/* say */.cv) `${key} follows from ${'as'}, so leave it out.`;
    return action === undefined ? undefined : (0,key_values/* keyProblem */.d)(key, action);
}
//# sourceMappingURL=expect-problems.js.map
// EXTERNAL MODULE: ./lib/src/settings/schema-problems.js
var schema_problems = __webpack_require__(23936);
;// CONCATENATED MODULE: ./lib/src/settings/config-problems.js








/** What the schema cannot say. */
function contradictionsOf(config, context) {
    const { declared = [], trusted = [], accounts = [], waivers = [], retired = [] } = config;
    return [
        ...declared.flatMap((entry, index) => declaredProblems(entry, index, declared)),
        ...trusted.flatMap(trustedProblems),
        ...accountProblems(accounts),
        ...bucketProblems(config),
        ...networkProblems(config),
        ...retired.flatMap(({ bucket }, index) => nameProblems(['retired', index, 'bucket'], bucket)),
        ...repeated('retired', retired.map(({ bucket }) => bucket), 'bucket'),
        ...(config.expect ?? []).flatMap(expectProblems),
        ...waivers.flatMap((waiver, index) => waiverProblems(waiver, index, context)),
    ];
}
function networkProblems({ network = {} }) {
    return ['deployer', 'admins'].flatMap(who => (network[who] ?? []).flatMap((said, index) => (0,prove/* readOrigin */.P2)(said) === undefined
        ? [
            [
                ['network', who, index],
                (0,prose/* say */.cv) `${said} is not a valid range of addresses. Write one such as ${'203.0.113.0/24'}.`,
            ],
        ]
        : []));
}
function declaredProblems(entry, index, all) {
    const { id, arn, account, until } = entry;
    const path = ['declared', index];
    const first = all.findIndex(other => (id !== undefined && other.id === id) || (arn !== undefined && other.arn === arn));
    const twice = (0,prose/* say */.cv) `The ${(0,prose/* ours */.Od)(id === undefined ? 'ARN' : 'id')} ${id ?? arn ?? ''} is declared twice. Keep one of the two.`;
    const owner = arn === undefined ? undefined : (0,roles/* accountOfArn */.KC)(arn);
    return [
        ...oneOfThem(path, entry, ['id', 'arn']),
        ...(first !== -1 && first < index ? [[[...path, id === undefined ? 'arn' : 'id'], twice]] : []),
        ...(arn === undefined || account === undefined || account === owner
            ? []
            : [[[...path, 'account'], (0,prose/* say */.cv) `The ARN ${arn} is of account ${owner ?? ''}, not of ${account}.`]]),
        ...noDate(path, until),
    ];
}
function trustedProblems(entry, index) {
    const { issuer, tenant, until } = entry;
    const path = ['trusted', index];
    const alone = (0,prose/* say */.cv) `A ${'tenant'} is of an ${'issuer'}. Add the issuer, or leave the tenant out.`;
    const pattern = (0,prose/* say */.cv) `The tenant ${tenant ?? ''} would let every identity of the issuer in. Name the tenant, or leave it out if the issuer is yours alone.`;
    return [
        ...oneOfThem(path, entry, ['account', 'arn', 'issuer']),
        ...(tenant !== undefined && issuer === undefined ? [[[...path, 'tenant'], alone]] : []),
        ...(tenant !== undefined && /^[*?]+$/.test(tenant) ? [[[...path, 'tenant'], pattern]] : []),
        ...noDate(path, until),
    ];
}
/** That an entry says exactly one of some fields. */
function oneOfThem(path, entry, names) {
    const [first, second] = names.filter(name => name in entry);
    if (first === undefined)
        return [[path, (0,prose/* say */.cv) `${(0,prose/* list */.p_)(names, 'or')} is missing from ${(0,schema_problems/* pathName */.Dt)(path.map(String))}. Say one of them.`]];
    if (second === undefined)
        return [];
    return [[[...path, second], (0,prose/* say */.cv) `${(0,schema_problems/* pathName */.Dt)(path.map(String))} says ${first} and ${second}. Write an entry for each.`]];
}
function accountProblems(accounts) {
    return accounts.flatMap((account, index) => {
        const path = ['accounts', index];
        const again = accounts.findIndex(({ id }) => id === account.id) < index;
        const repeated = [
            [...path, 'id'],
            (0,prose/* say */.cv) `The account ${account.id} is there twice. Keep one of the two.`,
        ];
        const foreign = ['plan', 'apply'].flatMap((use) => {
            const arn = account.roleToAssume[use];
            const owner = (0,roles/* accountOfArn */.KC)(arn);
            if (owner === account.id)
                return [];
            const message = (0,prose/* say */.cv) `The role ${arn} is of account ${owner}, not of ${account.id}. The program never writes with another account's credentials.`;
            return [[[...path, 'role-to-assume', use], message]];
        });
        return again ? [repeated, ...foreign] : foreign;
    });
}
function bucketProblems({ accounts = [], buckets = new Map() }) {
    const known = accounts.map(({ id }) => id);
    return [...buckets].flatMap(([name, bucket]) => [
        ...nameProblems(['buckets', name], name),
        ...unknownAccount(name, bucket, known),
        ...connectProblems(['buckets', name], bucket),
        ...(bucket.drop ?? []).flatMap((entry, index) => oneOfThem(['buckets', name, 'drop', index], entry, ['sid', 'digest'])),
    ]);
}
/** An entry of no bucket would be without effect, and without a word. */
function nameProblems(path, name) {
    if ((0,find/* isBucketName */.ET)(name))
        return [];
    return [[path, (0,prose/* say */.cv) `${name} cannot be the name of a bucket. Write one whole name, without wildcards and capitals.`]];
}
function unknownAccount(name, { account }, known) {
    if (account === undefined || known.includes(account))
        return [];
    const message = (0,prose/* say */.cv) `The account ${account} of the bucket ${name} is not among ${'accounts'}.${(0,suggest/* suggestion */.h)(account, known)} Add it there with the roles to assume.`;
    return [[['buckets', name, 'account'], message]];
}
/** What a bucket says of Connect goes with a reason, and the reason with what it is about. */
function connectProblems(path, { connect, connectSends, why, until, file, account }) {
    const said = connect === undefined ? (connectSends === undefined ? undefined : 'connect-sends') : 'connect';
    const problems = noDate(path, until);
    if (connect !== undefined && connectSends !== undefined) {
        problems.push([
            [...path, 'connect-sends'],
            (0,prose/* say */.cv) `Connect sends nothing to a bucket that it does not use. Keep ${'connect'} or ${'connect-sends'}.`,
        ]);
    }
    if (said !== undefined && why === undefined) {
        problems.push([
            [...path, said],
            (0,prose/* say */.cv) `${'why'} is missing from ${(0,schema_problems/* pathName */.Dt)(path.map(String))}. Expected: why ${said} is right, so that a reader understands it in a year.`,
        ]);
    }
    if (said === undefined && (why ?? until) !== undefined) {
        const field = why === undefined ? 'until' : 'why';
        problems.push([
            [...path, field],
            (0,prose/* say */.cv) `${field} is about ${'connect'} or ${'connect-sends'}, and ${(0,schema_problems/* pathName */.Dt)(path.map(String))} says neither.`,
        ]);
    }
    if (file !== undefined && account === undefined) {
        problems.push([
            [...path, 'file'],
            (0,prose/* say */.cv) `${'account'} is missing from ${(0,schema_problems/* pathName */.Dt)(path.map(String))}, and ${'file'} goes with it.`,
        ]);
    }
    for (const header of connectSends?.keys() ?? []) {
        if (/^x-amz-[a-z0-9-]+$/.test(header))
            continue;
        problems.push([
            [...path, 'connect-sends', header],
            (0,prose/* say */.cv) `${header} is not a header of S3 in small letters.${(0,suggest/* suggestion */.h)(header, ENCRYPTION_HEADERS)}`,
        ]);
    }
    return problems;
}
/** Source: S3 API Reference, "PutObject", request headers. */
const ENCRYPTION_HEADERS = [
    'x-amz-server-side-encryption',
    'x-amz-server-side-encryption-aws-kms-key-id',
    'x-amz-server-side-encryption-bucket-key-enabled',
    'x-amz-server-side-encryption-context',
];
/** Entries of a list that are about the same thing. */
function repeated(name, about, field) {
    return about.flatMap((value, index) => {
        if (about.indexOf(value) === index)
            return [];
        return [[[name, index, field], (0,prose/* say */.cv) `The ${(0,prose/* ours */.Od)(field)} ${value} is there twice. Keep one of the two.`]];
    });
}
function waiverProblems(waiver, index, { rules, today }) {
    const { rule, until } = waiver;
    const path = ['waivers', index];
    const known = rules.find(({ id }) => id === ((0,renamed/* renamedTo */.c)(rule) ?? rule));
    const problems = [];
    if (known === undefined) {
        const meant = (0,suggest/* suggestion */.h)(rule, rules.filter(({ waivable }) => waivable).map(({ id }) => id));
        problems.push([[...path, 'rule'], (0,prose/* say */.cv) `Unknown rule ${rule}.${meant} ${'connect-bucket-lock rules'} lists them.`]);
    }
    else if (!known.waivable) {
        const message = (0,prose/* say */.cv) `The rule ${rule} cannot be waived, because it reports errors. Fix what it finds.`;
        problems.push([[...path, 'rule'], message]);
    }
    problems.push(...noDate(path, until));
    if (isDate(until) && until > yearAfter(today)) {
        const message = (0,prose/* say */.cv) `The waiver of ${rule} ends more than a year from now. Write a day until ${yearAfter(today)}, and renew it then if it still is right.`;
        problems.push([[...path, 'until'], message]);
    }
    if (isDate(until) && until < today) {
        const message = (0,prose/* say */.cv) `The waiver of ${rule} ran out on ${until}. Repair the policy, or have ${waiver.owner} renew the waiver.`;
        problems.push([[...path, 'until'], message]);
    }
    return problems;
}
function noDate(path, until) {
    if (until === undefined || isDate(until))
        return [];
    return [[[...path, 'until'], (0,prose/* say */.cv) `${until} is not a valid date. Use the form ${'2026-12-31'}.`]];
}
function isDate(text) {
    const time = Date.parse(`${text}T00:00:00Z`);
    return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
/** The same day a year later; the last of February where that year has no such day. */
function yearAfter(day) {
    const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
    return isDate(next) ? next : `${next.slice(0, 8)}28`;
}
//# sourceMappingURL=config-problems.js.map
// EXTERNAL MODULE: ./lib/src/settings/entries.js
var entries = __webpack_require__(50546);
// EXTERNAL MODULE: ./lib/src/settings/json-schema.js
var json_schema = __webpack_require__(52812);
// EXTERNAL MODULE: ./lib/src/settings/table.js
var table = __webpack_require__(8406);
;// CONCATENATED MODULE: ./lib/src/settings/config-schema.js



/** `connect-bucket-lock.yml`. */
const CONFIG_SCHEMA = {
    $schema: json_schema/* DRAFT */.Ww,
    $id: 'urn:connect-bucket-lock:schema:config:1',
    title: 'connect-bucket-lock.yml',
    ...(0,json_schema/* closed */.$h)('The settings of a repository; inputs and arguments go before them.', Object.fromEntries((0,table/* settingsIn */.R)('configuration').map(({ name, setting }) => [name, schemaOf(setting)])), []),
};
/** The schema of a setting's value. */
function schemaOf(setting) {
    const { words } = setting;
    switch (setting.kind) {
        case 'entries':
            return setting.schema;
        case 'flag':
            return (0,json_schema/* yesOrNo */.GX)(words.replace(/\.$/, ': true or false.'));
        case 'flag-or-list': {
            const services = (0,json_schema/* listOf */.c3)(words.replace(/\.$/, ': true, false or a list.'), (0,json_schema/* text */.Qq)(setting.shape.words, setting.shape.pattern));
            return { ...services, type: ['boolean', 'array'], minItems: 1 };
        }
        case 'choice':
            return (0,json_schema/* oneOf */.yL)(words, setting.allowed);
        case 'count':
            return (0,json_schema/* whole */.WQ)(words.replace(/\.$/, `, 1 to ${setting.most}.`), 1, setting.most);
        case 'list': {
            const { shape, least } = setting;
            const items = (0,json_schema/* listOf */.c3)(words, (0,json_schema/* text */.Qq)(shape.words, shape.pattern));
            return least === undefined ? items : { ...items, minItems: least };
        }
        case 'text':
            return (0,json_schema/* text */.Qq)(setting.shape?.words ?? words, setting.shape?.pattern ?? entries/* NOT_BLANK */.lf);
    }
}
//# sourceMappingURL=config-schema.js.map
// EXTERNAL MODULE: ./lib/src/settings/unknown.js
var unknown = __webpack_require__(60176);
// EXTERNAL MODULE: ./lib/src/settings/yaml.js
var yaml = __webpack_require__(91003);
;// CONCATENATED MODULE: ./lib/src/settings/config.js











/**
 * Reads `connect-bucket-lock.yml` (`schemas/config.schema.json`).
 * Throws UsageError with the place of everything that is wrong, a waiver that has run out included.
 */
async function readConfig(file, context) {
    const { root, problems } = await (0,yaml/* readYaml */.g)(file);
    if (problems.length > 0)
        throw unusable(file, problems);
    if (root === undefined)
        return {};
    const check = await (0,schema_problems/* schemaCheck */.un)(CONFIG_SCHEMA);
    const value = (0,json_tree/* plainValue */._y)(root);
    const paths = new json_tree/* JsonPaths */.ts(root);
    const wrong = check(value, root).map(problem => ({
        span: paths.span(problem.path, problem.onKey),
        // Only the first problems are told, and there may be thousands.
        get message() {
            return messageOf(problem);
        },
    }));
    if (wrong.length > 0)
        throw unusable(file, wrong);
    const config = placed(configOf(value), paths, file);
    const contradictions = contradictionsOf(config, context).map(([path, message]) => ({
        span: paths.span(path.map(String)),
        message,
    }));
    if (contradictions.length > 0)
        throw unusable(file, contradictions);
    return config;
}
/** Of a setting that there is not, what was meant may be said elsewhere. */
function messageOf({ path: [name, ...below], onKey, message }) {
    if (!onKey || name === undefined || below.length > 0)
        return message;
    return (0,prose/* say */.cv) `Unknown setting ${name}. ${(0,unknown/* meantInstead */.q)(name, 'configuration')}`;
}
/** A value that the schema allows, by the properties of the program. */
function configOf(value) {
    const said = new Map(Object.entries(value));
    const fields = (0,table/* settingsIn */.R)('configuration').flatMap(({ name, setting }) => {
        if (!said.has(name))
            return [];
        const found = said.get(name);
        return [[(0,settings_setting/* fieldOf */._F)(setting), setting.kind === 'entries' ? camelled(setting.schema, found) : found]];
    });
    return Object.fromEntries(fields);
}
/** Every test with its place, so that what it finds is told there. */
function placed(config, paths, file) {
    if (config.expect === undefined)
        return config;
    const at = (index) => ({ file, span: paths.span(['expect', String(index), 'as']) });
    return { ...config, expect: config.expect.map((entry, index) => ({ ...entry, at: at(index) })) };
}
function unusable(file, problems) {
    const advice = (0,prose/* ours */.Od)('Fix the file and run again. Nothing was checked.');
    return (0,usage/* fileUsageError */.I)(file, (0,prose/* say */.cv) `The configuration ${file.path} cannot be used`, problems, advice);
}
//# sourceMappingURL=config.js.map

/***/ }),

/***/ 23936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ pathName),
/* harmony export */   un: () => (/* binding */ schemaCheck)
/* harmony export */ });
/* unused harmony export STRICT */
/* harmony import */ var _core_text_json_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59971);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43381);
/* harmony import */ var _core_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51004);
/* harmony import */ var _expected_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94184);




/** Of ajv's strict mode, without the two rules that our schemas have no use for. */
const STRICT = { strict: true, allowUnionTypes: true, strictRequired: false };
const compiled = new WeakMap();
/** Compiles a schema, once; ajv is loaded when the first one is needed. */
async function schemaCheck(schema) {
    const check = compiled.get(schema) ?? (await compile(schema));
    compiled.set(schema, check);
    return check;
}
/** That the schemas are schemas is for the tests to check: it costs seven times what compiling them does. */
async function compile(schema) {
    // A bundler gives a CommonJS module that is a function no named exports: only `default` is the same everywhere.
    const { default: commonJs } = await __webpack_require__.e(/* import() */ 2210).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19));
    // each check runs once or twice in a run: to optimize its code takes longer than what that saves
    const code = { optimize: false };
    const ajv = new commonJs.Ajv2020({ ...STRICT, allErrors: true, verbose: true, validateSchema: false, code });
    const validate = ajv.compile(schema);
    return (value, tree) => {
        if (validate(value))
            return [];
        const paths = new _core_text_json_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonPaths */ .ts(tree);
        return (validate.errors ?? []).map(error => problemOf(error, paths));
    };
}
function problemOf(error, paths) {
    const path = error.instancePath.split('/').slice(1).map(unescapePointer);
    const schema = error.parentSchema;
    if (error.keyword === 'required') {
        const { missingProperty } = error.params;
        const name = String(missingProperty);
        const words = (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)(schema.properties?.[name]?.description);
        return { path, onKey: false, message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${name} is missing from ${pathName(path)}.${words}` };
    }
    if (error.keyword === 'additionalProperties') {
        const { additionalProperty } = error.params;
        const name = String(additionalProperty);
        return { path: [...path, name], onKey: true, message: unknownField(name, path, schema) };
    }
    return { path, onKey: false, message: wrongValue(error, path, schema, paths.literal(path)) };
}
function wrongValue(error, path, schema, literal = '') {
    const where = pathName(path);
    const found = typeof error.data === 'number' ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the number ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(literal)}` : describe(error.data);
    const words = (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)(schema.description);
    switch (error.keyword) {
        case 'type': {
            return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${where} must be ${typeNames(schema)}, and is ${found}.${quotesWords(error.data, schema, literal)}${words}`;
        }
        case 'enum': {
            const known = (schema.enum ?? []).map(String);
            const meant = typeof error.data === 'string' ? error.data : undefined;
            return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .notOneOf */ .N)(where, found, known, meant)}${words}`;
        }
        default:
            return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${where} is ${found}.${words}`;
    }
}
/** What to do about quotes that are missing, or that make a text of what is none. */
function quotesWords(found, schema, literal) {
    const types = [schema.type].flat();
    const isUnquoted = /^(number|boolean)$/.test(typeof found) && types.includes('string');
    if (isUnquoted)
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` Write it in quotes: ${`"${literal}"`}.`;
    const isQuoted = typeof found === 'string' && /^(true|false)$/.test(found) && types.includes('boolean');
    return isQuoted ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` Write it without quotes: ${found}.` : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('');
}
function unknownField(name, owner, schema) {
    const known = Object.keys(schema.properties ?? {});
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${name} is not a field of ${pathName(owner)}.${(0,_core_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(name, known)}`;
}
const TYPE_NAMES = {
    object: 'an object',
    array: 'a list',
    string: 'a string',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    null: 'null',
};
function typeNames(schema) {
    const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(types.map(type => TYPE_NAMES[type] ?? type).join(' or '));
}
function describe(value) {
    if (typeof value === 'string')
        return value === '' ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('empty') : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${value}`;
    if (Array.isArray(value))
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(value.length === 0 ? 'an empty list' : 'a list');
    if (typeof value === 'object' && value !== null)
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('an object');
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(String(value));
}
/** `roles[3].RoleId`, `buckets["a.b"].policy`; "the file" for its root. */
function pathName(path) {
    if (path.length === 0)
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('the file');
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${path.map(pathStep).join('')}`;
}
function pathStep(step, index) {
    if (index > 0 && /^\d+$/.test(step))
        return `[${step}]`;
    if (!/^[\w$-]+$/.test(step))
        return `[${JSON.stringify(step)}]`;
    return index === 0 ? step : `.${step}`;
}
function unescapePointer(step) {
    return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
//# sourceMappingURL=schema-problems.js.map

/***/ })

};
;