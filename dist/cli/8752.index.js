export const id = 8752;
export const ids = [8752];
export const modules = {

/***/ 9107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ DEFAULT_CONFIG),
  Z: () => (/* binding */ loadConfig)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/core/rules/runner.js + 125 modules
var runner = __webpack_require__(3908);
;// CONCATENATED MODULE: ./lib/src/core/rules/waivable.js
/**
 * Whether a finding of this rule may be accepted for a time. Errors are of the lock-out class or leave the bucket
 * open; no waiver turns those into a green check.
 */
function isWaivable({ severity }) {
    return severity !== 'error';
}
//# sourceMappingURL=waivable.js.map
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(3381);
// EXTERNAL MODULE: ./lib/src/core/text/source.js
var source = __webpack_require__(2361);
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(9941);
// EXTERNAL MODULE: ./lib/src/core/text/json-tree.js
var json_tree = __webpack_require__(9971);
// EXTERNAL MODULE: ./lib/src/settings/setting.js
var settings_setting = __webpack_require__(9234);
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
// EXTERNAL MODULE: ./lib/src/core/access/prove.js + 16 modules
var prove = __webpack_require__(9794);
// EXTERNAL MODULE: ./lib/src/core/account/roles.js + 1 modules
var roles = __webpack_require__(3997);
// EXTERNAL MODULE: ./lib/src/core/rules/renamed.js
var renamed = __webpack_require__(4678);
// EXTERNAL MODULE: ./lib/src/core/text/suggest.js
var suggest = __webpack_require__(1004);
// EXTERNAL MODULE: ./lib/src/core/access/action-name.js
var action_name = __webpack_require__(4965);
// EXTERNAL MODULE: ./lib/src/core/access/prove/keys.js
var keys = __webpack_require__(2396);
// EXTERNAL MODULE: ./lib/src/core/lock/find.js
var find = __webpack_require__(4291);
;// CONCATENATED MODULE: ./lib/src/settings/expect-problems.js




/** What the schema cannot say of a test. */
function expectProblems(entry, index) {
    const path = ['expect', index];
    const named = (0,action_name/* actionNamed */.I)(entry.action);
    const wrong = named.kind === 'known' ? resourceProblem(entry, named.on) : undefined;
    return [
        ...(named.kind === 'known' ? [] : [[[...path, 'action'], named.because]]),
        ...(wrong === undefined ? [] : [[[...path, 'resource'], wrong]]),
        ...[...(entry.context?.keys() ?? [])].flatMap(key => {
            const problem = keyProblem(key);
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
function keyProblem(key) {
    if (!/^[a-z0-9.-]+:\S+$/i.test(key))
        return (0,prose/* say */.cv) `${key} is not a condition key such as ${'aws:SecureTransport'}.`;
    return keys/* CALLER_KEYS */.Zl.has(key.toLowerCase()) ? (0,prose/* say */.cv) `${key} follows from ${'as'}, so leave it out.` : undefined;
}
//# sourceMappingURL=expect-problems.js.map
// EXTERNAL MODULE: ./lib/src/settings/schema-problems.js
var schema_problems = __webpack_require__(3936);
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
        ...unknownAccount(name, bucket, known),
        ...connectProblems(['buckets', name], bucket),
        ...(bucket.drop ?? []).flatMap((entry, index) => oneOfThem(['buckets', name, 'drop', index], entry, ['sid', 'digest'])),
    ]);
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
        const message = (0,prose/* say */.cv) `The rule ${rule} cannot be waived, because it reports lock-outs and open buckets. Fix the policy.`;
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
var entries = __webpack_require__(546);
// EXTERNAL MODULE: ./lib/src/settings/json-schema.js
var json_schema = __webpack_require__(2812);
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
var unknown = __webpack_require__(176);
// EXTERNAL MODULE: ./lib/src/settings/yaml.js
var yaml = __webpack_require__(1003);
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
    const wrong = check(value, root).map(problem => ({
        span: (0,json_tree/* nodeAt */.oB)(root, problem.path, problem.onKey),
        // Only the first problems are told, and there may be thousands.
        get message() {
            return messageOf(problem);
        },
    }));
    if (wrong.length > 0)
        throw unusable(file, wrong);
    const config = placed(configOf(value), root, file);
    const contradictions = contradictionsOf(config, context).map(([path, message]) => ({
        span: (0,json_tree/* nodeAt */.oB)(root, path.map(String), false),
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
function placed(config, root, file) {
    if (config.expect === undefined)
        return config;
    const at = (index) => ({ file, span: (0,json_tree/* nodeAt */.oB)(root, ['expect', String(index), 'as'], false) });
    return { ...config, expect: config.expect.map((entry, index) => ({ ...entry, at: at(index) })) };
}
function unusable(file, problems) {
    const advice = (0,prose/* ours */.Od)('Fix the file and run again. Nothing was checked.');
    return (0,usage/* fileUsageError */.I)(file, (0,prose/* say */.cv) `The configuration ${file.path} cannot be used`, problems, advice);
}
//# sourceMappingURL=config.js.map
// EXTERNAL MODULE: ./lib/src/adapters/disk/bounded-read.js
var bounded_read = __webpack_require__(845);
// EXTERNAL MODULE: ./lib/src/adapters/disk/nearby.js
var nearby = __webpack_require__(530);
// EXTERNAL MODULE: ./lib/src/adapters/disk/reason.js
var reason = __webpack_require__(2057);
// EXTERNAL MODULE: ./lib/src/adapters/disk/workspace.js
var workspace = __webpack_require__(1672);
;// CONCATENATED MODULE: ./lib/src/adapters/disk/config.js













/** Read where it exists; named explicitly, it must. */
const DEFAULT_CONFIG = 'connect-bucket-lock.yml';
/**
 * The configuration file of a workspace; `today` is an ISO 8601 date. Throws UsageError for one that is missing or
 * wrong, or that is a link out of the workspace: a tree that somebody else wrote must not have other files read.
 */
async function loadConfig(root, named, today) {
    const path = named ?? DEFAULT_CONFIG;
    const full = (0,external_node_path_.resolve)(root, path);
    if (named === undefined && !(0,external_node_fs_.existsSync)(full))
        return {};
    (0,workspace/* refuseLinkOut */.r)(root, full, (0,prose/* say */.cv) `The configuration ${path}`);
    const rules = runner.RULES.map(rule => ({ id: rule.id, waivable: isWaivable(rule) }));
    return readConfig(readFile(root, path, full), { today, rules });
}
function readFile(root, path, full) {
    try {
        const { bytes, size } = (0,bounded_read/* readBeginning */.i)(full, yaml/* MOST_YAML_BYTES */.o);
        return { ...(0,source/* sourceFromBytes */.Jr)(path, bytes), bytes: size };
    }
    catch (error) {
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `The configuration ${path} cannot be read: ${(0,prose/* ours */.Od)((0,reason/* diskReason */.CQ)(error))}.${(0,nearby/* nearby */.c)(root, path)}`);
    }
}
//# sourceMappingURL=config.js.map

/***/ }),

/***/ 1672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ refuseLinkOut)
/* harmony export */ });
/* unused harmony export fileWithin */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3381);
/* harmony import */ var _core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9941);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3063);





/**
 * The path of a file that an input names, for trees that somebody else wrote: it must not lead out of the workspace,
 * by `..` or by a link. Throws UsageError.
 */
function fileWithin(root, path, input) {
    const full = resolve(root, path);
    const real = existsSync(full) ? realpathSync(full) : full;
    if (isWithin(realpathSync(root), real) || (real === full && isWithin(resolve(root), full)))
        return full;
    throw usageError(say `The input ${input} is ${path}, which leads out of the workspace.`);
}
/**
 * Refuses a path that lies in the workspace by its letters, and is or passes a link that leads out: the user named a
 * file of the tree, and the tree may be somebody else's. Throws UsageError; `what` begins its sentence.
 */
function refuseLinkOut(root, path, what) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    if (!(0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), full) || (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), realOf(full)))
        return;
    throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${what} is a link that leads out of the folder that the run starts in.`);
}
/** The path without links, as far as it is there. */
function realOf(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return above === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realOf(above), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}
//# sourceMappingURL=workspace.js.map

/***/ }),

/***/ 5975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ stillOurselves),
/* harmony export */   gs: () => (/* binding */ lockOut),
/* harmony export */   mf: () => (/* binding */ writerKeepsAccess)
/* harmony export */ });
/* harmony import */ var _core_account_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3997);
/* harmony import */ var _core_claims_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9365);
/* harmony import */ var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9783);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3381);
/* harmony import */ var _account_state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8114);





/**
 * Whether the very identity that writes keeps the policy, under the new one and under the live one. The claim
 * `deployer-keeps-access` is about the deploy role where one is named, and whoever runs apply may be somebody else.
 * A snapshot that does not say who asks has nobody else than the deploy role.
 */
function writerKeepsAccess(written, settings) {
    const { facts, deployRoleNamed } = written.account.book;
    const claim = (0,_core_claims_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deployerClaim */ .D)(written);
    if (claim.kind !== 'holds' || !deployRoleNamed || facts.caller === undefined)
        return claim;
    const { adminRoles, declared, today } = settings;
    const book = (0,_core_account_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .roleBook */ .aM)(facts, { adminRoles, declared, today });
    return (0,_core_claims_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deployerClaim */ .D)({ ...written, account: { ...written.account, book } });
}
/** Why a denial of the writer ends everything, and who can still help. */
function lockOut(written, because, settings) {
    const { live } = written.account;
    if (!deniedAlready(written, live, settings)) {
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${because} It would lock out the deployer, who could not put the old policy back.`;
    }
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The live policy already denies you: ${because} A caller that it admits must change it first; see docs/recovery.md.`;
}
/** Asked of the live policy as if it were the new one. */
function deniedAlready(written, live, settings) {
    if (live.kind !== 'present')
        return false;
    const account = { ...written.account, live: { kind: 'absent' } };
    return writerKeepsAccess({ ...written, file: live.file, account }, settings).kind === 'fails';
}
/** Asks again who we are, and rejects unless it is whom everything was proved about. */
async function stillOurselves(target, { identity: known }) {
    const now = await (0,_account_state_js__WEBPACK_IMPORTED_MODULE_3__/* .identityOf */ .cu)(target, { fresh: true });
    if (now.account === known.account && now.caller?.UserId === known.caller?.UserId)
        return;
    throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PortError */ .U7({
        message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The credentials changed while the run lasted: they were those of ${nameOf(known)}, and now are those of ${nameOf(now)}.`,
        remedy: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('Run again; nothing else should change the credentials of this process.'),
    });
}
function nameOf({ account, caller }) {
    return caller === undefined ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `account ${account}` : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${caller.Arn} (${caller.UserId})`;
}
//# sourceMappingURL=guard.js.map

/***/ }),

/***/ 620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ shares),
/* harmony export */   RQ: () => (/* binding */ shareOfKept),
/* harmony export */   qi: () => (/* binding */ sharesBy)
/* harmony export */ });
/* harmony import */ var _core_text_present_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2925);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3381);
/* harmony import */ var _core_text_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9941);
/* harmony import */ var _write_kept_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1624);




/**
 * Which files go to which account. Without `accounts` in the configuration all go to the one at hand. With them every
 * bucket needs an account, for a policy is never written by guess; a snapshot stands in for one of them. `drift` of the whole repository also asks the
 * accounts that no file is for. Throws UsageError.
 */
function shares(files, settings) {
    const buckets = new Map(files.map(file => [file, file.bucket]));
    for (const file of files)
        refuseWrongFile(file, settings);
    const own = byAccount(buckets, settings);
    return settings.mode === 'drift' && settings.wholeRepository ? [...own, ...accountsLeft(own, settings)] : own;
}
/**
 * As {@link shares}, but by the credentials of the base branch: an account that only the pull request names is not
 * asked. What would be refused after the merge is refused now. Throws UsageError.
 */
function sharesBy(by, files, settings) {
    if (settings.snapshot !== undefined)
        return { asked: shares(files, settings), later: [] };
    if (by.accounts !== settings.accounts)
        shares(files, settings);
    const known = new Set(by.accounts.map(({ id }) => id));
    const isKnown = ({ bucket }) => {
        const account = accountOf(bucket, settings) ?? accountOf(bucket, by);
        return account === undefined ? known.size === 0 : known.has(account);
    };
    const buckets = new Map([...by.buckets, ...[...settings.buckets].filter(([, { account }]) => account !== undefined)]);
    const asked = shares(files.filter(isKnown), { ...settings, ...by, buckets });
    return { asked, later: files.filter(file => !isKnown(file)) };
}
function accountOf(bucket, { accounts, buckets }) {
    return bucket === undefined ? accounts[0]?.id : buckets.get(bucket)?.account;
}
/** Accounts of which no file is left: their buckets may be unlocked now, which `drift` is to find. */
function accountsLeft(own, { accounts, snapshot }) {
    if (snapshot !== undefined)
        return [];
    const asked = new Set(own.map(({ expected }) => expected));
    return accounts.filter(({ id }) => !asked.has(id)).map(account => ({ files: [], account, expected: account.id }));
}
/** The account that a kept policy goes back to, by its own bucket or by its file's name. Throws UsageError. */
function shareOfKept(file, settings) {
    return byAccount(new Map([[file, file.bucket ?? (0,_write_kept_js__WEBPACK_IMPORTED_MODULE_1__/* .bucketOfKept */ .g)(file.source.path)]]), settings);
}
function byAccount(files, { accounts, buckets, deployRole, planRole }) {
    if (accounts.length === 0)
        return [{ files: [...files.keys()] }];
    const groups = new Map();
    for (const [file, bucket] of files) {
        const id = bucket === undefined ? accounts[0]?.id : buckets.get(bucket)?.account;
        if (id === undefined) {
            throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The configuration does not say in which account the bucket ${bucket ?? ''} of ${file.source.path} lies.`, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Add it under ${'buckets'}.`);
        }
        groups.set(id, [...(groups.get(id) ?? []), file]);
    }
    return [...groups].map(([id, own]) => {
        const account = accounts.find(known => known.id === id);
        const roles = {
            deployRole: deployRole ?? account?.roleToAssume.apply,
            planRole: planRole ?? account?.roleToAssume.plan,
        };
        return {
            files: own,
            expected: id,
            ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ account, ...roles }),
        };
    });
}
function refuseWrongFile({ source, bucket }, { buckets }) {
    const named = bucket === undefined ? undefined : buckets.get(bucket)?.file;
    if (bucket === undefined || named === undefined || named === source.path)
        return;
    throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The configuration says that the policy of bucket ${bucket} is in ${named}, but ${source.path} is one for it too.`, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Correct ${'buckets'}, or the bucket in the file.`);
}
//# sourceMappingURL=targets.js.map

/***/ }),

/***/ 1624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ keptName),
/* harmony export */   g: () => (/* binding */ bucketOfKept)
/* harmony export */ });
/**
 * The name of the file in which a replaced policy is kept: bucket and moment (UTC), so that a restore knows the bucket
 * even where the policy itself names none. `as`: the nearest policy that can be put in its place.
 */
function keptName(bucket, moment, as) {
    return `${bucket}-${moment.toISOString().replace(/[:.]/g, '-')}${as === undefined ? '' : `.${as}`}.json`;
}
const KEPT = /(?:^|[/\\])([^/\\]+)-\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z(?:\.nearest)?(?:-\d+)?\.json$/;
/** The bucket in a path whose name {@link keptName} made; `undefined` for any other. */
function bucketOfKept(path) {
    return KEPT.exec(path)?.[1];
}
//# sourceMappingURL=kept.js.map

/***/ }),

/***/ 1336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e4: () => (/* binding */ accountPorts),
  cW: () => (/* binding */ auditTargets),
  aY: () => (/* binding */ finishingOnSignals),
  Ob: () => (/* binding */ liveAccount),
  Op: () => (/* binding */ lockedAccount),
  nQ: () => (/* binding */ logsAt),
  xr: () => (/* binding */ peopleOf),
  mi: () => (/* binding */ replacing),
  eF: () => (/* binding */ run),
  QR: () => (/* binding */ targetsOf)
});

// EXTERNAL MODULE: ./lib/src/adapters/disk/clock.js + 1 modules
var clock = __webpack_require__(2425);
;// CONCATENATED MODULE: ./lib/src/adapters/disk/signals.js
/**
 * From now on SIGINT and SIGTERM ask the run to stop instead of ending it; tells whether one came in. `told` is called
 * at the first, for the user to know that it was heard. A GitHub runner sends SIGINT, SIGTERM 7.5 s later and SIGKILL
 * 2.5 s after that: GitHub Docs, "Workflow cancellation reference".
 */
function stopOnSignals(told, source = process) {
    let asked = false;
    for (const signal of ['SIGINT', 'SIGTERM']) {
        source.on(signal, () => {
            if (!asked)
                told();
            asked = true;
        });
    }
    return () => asked;
}
//# sourceMappingURL=signals.js.map
// EXTERNAL MODULE: ./lib/src/app/guard.js
var guard = __webpack_require__(5975);
// EXTERNAL MODULE: ./lib/src/app/progress.js
var progress = __webpack_require__(3043);
// EXTERNAL MODULE: ./lib/src/app/review.js + 3 modules
var review = __webpack_require__(4201);
// EXTERNAL MODULE: ./lib/src/app/targets.js
var targets = __webpack_require__(620);
// EXTERNAL MODULE: ./lib/src/core/policy-file.js
var policy_file = __webpack_require__(2959);
// EXTERNAL MODULE: ./lib/src/core/recovery/told.js
var told = __webpack_require__(4193);
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(9783);
// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __webpack_require__(2925);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(3381);
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(9941);
// EXTERNAL MODULE: ./lib/src/report/version.js
var version = __webpack_require__(8517);
;// CONCATENATED MODULE: ./lib/src/host.js













/** A run that takes longer than this is ended, with what it found until then. */
const DEADLINE_MILLISECONDS = 30 * 60_000;
/** No bucket is begun later than this, so that the one in hand can be finished. */
const LAST_BEGINNING_MILLISECONDS = DEADLINE_MILLISECONDS - 5 * 60_000;
/** Chooses the adapters that the settings ask for and runs the use case; what `check` can do without is loaded late. */
async function run(settings, door) {
    if (settings.mode === 'apply' && settings.restore !== undefined)
        return putBack(settings.restore, settings, door);
    const files = (await door.files.find(settings.policies, settings.parameters, settings.retired.length > 0)).map(policy_file/* readPolicyFile */.BK);
    if (settings.mode === 'check')
        return (0,review/* check */.z6)(files, settings);
    const { asked, later } = sharedOut(files, settings, door);
    const targets = (0,progress/* tellingReads */.X)(await targetsIn(asked, settings, door), door.progress);
    if (settings.mode === 'plan')
        return (0,review/* withLater */.vt)(await (0,review/* plan */.et)(targets, settings, await past(settings, door)), later, settings);
    if (settings.mode === 'drift') {
        return (0,review/* withLater */.vt)(await (await __webpack_require__.e(/* import() */ 2537).then(__webpack_require__.bind(__webpack_require__, 2537))).drift(targets, settings), later, settings);
    }
    const { apply } = await Promise.all(/* import() */[__webpack_require__.e(1614), __webpack_require__.e(5742)]).then(__webpack_require__.bind(__webpack_require__, 5742));
    return apply(targets, settings, {
        ...(await replacing(door)),
        stopRequested: finishingOnSignals(door),
        deadline: new Date(clock/* systemClock */.m.now().getTime() + LAST_BEGINNING_MILLISECONDS),
        ...(door.gate === undefined ? {} : { gate: door.gate }),
    });
}
/** Without a file there is nothing to ask an account but by `drift`, which looks for buckets that have none. */
function sharedOut(files, settings, { credentials }) {
    const { asked, later } = credentials === undefined ? { asked: (0,targets/* shares */.Be)(files, settings), later: [] } : (0,targets/* sharesBy */.qi)(credentials, files, settings);
    return { asked: settings.mode === 'drift' ? asked : asked.filter(share => share.files.length > 0), later };
}
/** The logs are read once, and only where some are named. */
async function past({ events }, door) {
    if (events.length === 0)
        return undefined;
    const { replayNotes } = await Promise.all(/* import() */[__webpack_require__.e(9007), __webpack_require__.e(4255)]).then(__webpack_require__.bind(__webpack_require__, 4255));
    return reviewed => replayNotes(reviewed, logsAt(events, door), door.progress);
}
async function putBack(kept, settings, door) {
    const [source] = await door.files.find([kept]);
    (0,errors/* invariant */.V1)(source !== undefined, 'a path that is found is found once');
    const file = (0,policy_file/* readPolicyFile */.BK)(source);
    const [target] = await targetsIn((0,targets/* shareOfKept */.RQ)(file, settings), settings, door);
    (0,errors/* invariant */.V1)(target !== undefined, 'one file goes to one account');
    finishingOnSignals(door);
    const { restore } = await Promise.all(/* import() */[__webpack_require__.e(1614), __webpack_require__.e(5720)]).then(__webpack_require__.bind(__webpack_require__, 5720));
    return restore(file, target, settings, await replacing(door));
}
/** From now on SIGINT and SIGTERM leave the bucket in hand its time, and the user knows that they were heard. */
function finishingOnSignals({ progress }) {
    return stopOnSignals(() => progress((0,prose/* ours */.Od)('Asked to stop: the bucket in hand is finished first.')));
}
/** The files with the accounts that they are for. Throws UsageError. */
function targetsOf(files, settings, where) {
    return targetsIn((0,targets/* shares */.Be)(files, settings), settings, where);
}
function targetsIn(own, settings, where) {
    const { regions } = where.credentials ?? settings;
    return Promise.all(own.map(async ({ account, ...share }) => ({
        ...share,
        ...(await accountPorts({ ...settings, regions }, where, account)),
    })));
}
/** What a write needs beside the account. */
async function replacing({ previousFolder, progress, }) {
    const { previousPolicies } = await __webpack_require__.e(/* import() */ 8900).then(__webpack_require__.bind(__webpack_require__, 8900));
    return { previous: previousPolicies(previousFolder, clock/* systemClock */.m), clock: clock/* systemClock */.m, progress };
}
/** The ways into an account: a snapshot's, the live one's, or one that a role is assumed in. */
async function accountPorts(settings, surroundings, account) {
    if (settings.snapshot !== undefined) {
        const { snapshotAdapters } = await __webpack_require__.e(/* import() */ 1162).then(__webpack_require__.bind(__webpack_require__, 1162));
        return snapshotAdapters(settings.snapshot, surroundings.folder);
    }
    const { roleToAssume, externalId, regions = settings.regions } = account ?? {};
    const arn = settings.mode === 'apply' ? roleToAssume?.apply : roleToAssume?.plan;
    const assumed = arn === undefined ? undefined : { arn, ...(externalId === undefined ? {} : { externalId }) };
    const where = { regions, ...(settings.concurrency === undefined ? {} : { reads: settings.concurrency }) };
    return liveAccount({ ...where, ...(assumed === undefined ? {} : { assumeRole: assumed }) }, surroundings);
}
/** The accounts that an audit asks: those of the configuration, or else the one at hand. */
async function auditTargets(settings, surroundings) {
    const { accounts, snapshot } = settings;
    if (accounts.length === 0 || snapshot !== undefined) {
        return [{ files: [], ...(await accountPorts(settings, surroundings)) }];
    }
    return Promise.all(accounts.map(async (account) => ({
        files: [],
        expected: account.id,
        ...(0,present/* present */.E)({
            deployRole: settings.deployRole ?? account.roleToAssume.apply,
            planRole: settings.planRole ?? account.roleToAssume.plan,
        }),
        ...(await accountPorts(settings, surroundings, account)),
    })));
}
/** The account of a locked bucket: entered with the credentials at hand where it is theirs, else in a session of its root. */
async function lockedAccount(settings, id, surroundings) {
    const own = await liveAccount({ regions: settings.regions }, surroundings);
    const identity = await own.account.identity();
    const account = id ?? identity.account;
    const stillSelf = () => (0,guard/* stillOurselves */.FP)(own, { identity });
    const people = await peopleOf(account, settings, surroundings, account === identity.account ? own : undefined);
    const { policies, probe } = own;
    if (account === identity.account) {
        const as = identity.caller?.UserId === account ? 'root-user' : 'caller';
        return { as, identity, policies, probe, people, stillOurselves: stillSelf };
    }
    const { rootSession } = await Promise.all(/* import() */[__webpack_require__.e(3558), __webpack_require__.e(9264)]).then(__webpack_require__.bind(__webpack_require__, 9264));
    const session = await rootSession(awsOptions({ regions: settings.regions }, surroundings), account);
    return { as: 'root-session', ...session, people, stillOurselves: stillSelf };
}
/** Who is in an account: a snapshot says, or its role that plans, or whoever runs this in it. */
async function peopleOf(account, settings, surroundings, own) {
    if (settings.snapshot !== undefined)
        return (0,told/* tell */.q)(await accountPorts(settings, surroundings));
    if (own !== undefined)
        return (0,told/* tell */.q)(own);
    const configured = settings.accounts.find(({ id }) => id === account);
    if (configured !== undefined)
        return (0,told/* tell */.q)(await accountPorts({ ...settings, mode: 'plan' }, surroundings, configured));
    return (0,told/* untold */.r)((0,prose/* say */.cv) `Who is in account ${account} is not known: name a snapshot of it with ${'--account'}, or its plan role under ${'accounts'}.`);
}
/** The live account, by the default credentials or by a role that they assume. */
async function liveAccount(where, surroundings) {
    const { awsAdapters } = await Promise.all(/* import() */[__webpack_require__.e(3558), __webpack_require__.e(1354)]).then(__webpack_require__.bind(__webpack_require__, 1354));
    return awsAdapters(awsOptions(where, surroundings));
}
/** Logs on the disk, and those below `s3://bucket/prefix`, which are read with the rights of the credentials at hand. */
async function* logsAt(paths, surroundings) {
    const { logFiles, oneLog } = await Promise.all(/* import() */[__webpack_require__.e(9007), __webpack_require__.e(5182)]).then(__webpack_require__.bind(__webpack_require__, 5182));
    for (const path of paths) {
        const place = logPlaceOf(path);
        if (place === undefined) {
            yield* logFiles(surroundings.folder, [path]);
            continue;
        }
        const { logObjects } = await Promise.all(/* import() */[__webpack_require__.e(3558), __webpack_require__.e(7262)]).then(__webpack_require__.bind(__webpack_require__, 7262));
        let found = false;
        for await (const { name, bytes } of logObjects(awsOptions({ regions: [] }, surroundings), place)) {
            found = true;
            yield* oneLog(name, bytes);
        }
        if (!found)
            throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `No log at ${path}.`);
    }
}
/** `undefined` for a path on the disk. Throws UsageError for an address of S3 that names no bucket. */
function logPlaceOf(path) {
    if (!path.startsWith('s3://'))
        return undefined;
    const [, bucket = '', prefix = ''] = /^s3:\/\/([^/]+)\/?(.*)$/s.exec(path) ?? [];
    if (bucket !== '')
        return { bucket, prefix };
    throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${path} names no bucket.`, (0,prose/* say */.cv) `Write ${'s3://BUCKET/PREFIX'}.`);
}
function awsOptions(where, { environment, run: runId, progress }) {
    return {
        ...where,
        userAgent: { version: version.VERSION, ...(runId === undefined ? {} : { run: runId }) },
        progress: (message, passing) => progress((0,prose/* ours */.Od)(message), passing),
        deadline: AbortSignal.timeout(DEADLINE_MILLISECONDS),
        clock: clock/* systemClock */.m,
        environment,
    };
}
//# sourceMappingURL=host.js.map

/***/ }),

/***/ 3936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ pathName),
/* harmony export */   un: () => (/* binding */ schemaCheck)
/* harmony export */ });
/* unused harmony export STRICT */
/* harmony import */ var _core_text_json_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9971);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3381);
/* harmony import */ var _core_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1004);
/* harmony import */ var _expected_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4184);




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
    const { default: commonJs } = await __webpack_require__.e(/* import() */ 2210).then(__webpack_require__.t.bind(__webpack_require__, 2210, 19));
    const ajv = new commonJs.Ajv2020({ ...STRICT, allErrors: true, verbose: true, validateSchema: false });
    const validate = ajv.compile(schema);
    return (value, tree) => (validate(value) ? [] : (validate.errors ?? []).map(error => problemOf(error, tree)));
}
function problemOf(error, tree) {
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
    return { path, onKey: false, message: wrongValue(error, path, schema, (0,_core_text_json_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .literalAt */ .XZ)(tree, path)) };
}
function wrongValue(error, path, schema, literal = '') {
    const where = pathName(path);
    const found = typeof error.data === 'number' ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the number ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(literal)}` : describe(error.data);
    const words = (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)(schema.description);
    switch (error.keyword) {
        case 'type': {
            const isUnquoted = /^(number|boolean)$/.test(typeof error.data) && [schema.type].flat().includes('string');
            const quotes = isUnquoted ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` Write it in quotes: ${`"${literal}"`}.` : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('');
            return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${where} must be ${typeNames(schema)}, and is ${found}.${quotes}${words}`;
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

/***/ }),

/***/ 8161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/* unused harmony export settled */
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3381);
/* harmony import */ var _core_text_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9941);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9234);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8406);




function settingsOf({ mode, said, config, today, somePolicies = false }) {
    const verdict = { ...settled('verdict', said, config), expect: config.expect ?? [] };
    if (mode === 'check')
        return { mode, ...verdict };
    if (mode === 'apply' && verdict.failOn === 'never')
        throw unenforcedApply();
    const { declared, ...account } = settled('account', said, config);
    return {
        ...{ mode, ...verdict, ...account, today, wholeRepository: !somePolicies },
        declared: declared.flatMap(({ id, ...entry }) => (id === undefined ? [] : [{ id, ...entry }])),
        declaredArns: declared.flatMap(({ arn, ...entry }) => (arn === undefined ? [] : [{ arn, ...entry }])),
    };
}
function unenforcedApply() {
    return (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${'fail-on: never'} is for check, plan and drift: an apply that went wrong must not look as if it had gone well.`, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Take ${'fail-on'} out of the configuration before policies are applied.`);
}
/** What holds of the settings that one kind of reader goes by. */
function settled(of, ...places) {
    const fields = _table_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .y.filter(setting => setting.of === of).flatMap((setting) => {
        const field = (0,_setting_js__WEBPACK_IMPORTED_MODULE_3__/* .fieldOf */ ._F)(setting);
        const value = places.map(place => place[field]).find(isSaid) ?? setting.default;
        return value === undefined ? [] : [[field, value]];
    });
    return Object.fromEntries(fields);
}
function isSaid(value) {
    return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
//# sourceMappingURL=settings.js.map

/***/ })

};
