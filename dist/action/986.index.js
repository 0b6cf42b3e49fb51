"use strict";
exports.id = 986;
exports.ids = [986];
exports.modules = {

/***/ 31986:
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
// EXTERNAL MODULE: ./lib/src/core/account/roles.js + 1 modules
var roles = __webpack_require__(13997);
// EXTERNAL MODULE: ./lib/src/core/lock/find.js
var find = __webpack_require__(54291);
// EXTERNAL MODULE: ./lib/src/core/rules/renamed.js
var renamed = __webpack_require__(34678);
// EXTERNAL MODULE: ./lib/src/core/text/suggest.js
var suggest = __webpack_require__(51004);
// EXTERNAL MODULE: ./lib/src/core/access/action-name.js
var action_name = __webpack_require__(74965);
// EXTERNAL MODULE: ./lib/src/core/access/addresses.js
var addresses = __webpack_require__(83263);
// EXTERNAL MODULE: ./lib/src/core/access/prove/carriers.js
var carriers = __webpack_require__(49493);
// EXTERNAL MODULE: ./lib/src/core/access/prove/keys.js
var keys = __webpack_require__(72396);
// EXTERNAL MODULE: ./lib/src/core/access/s3-keys.js
var s3_keys = __webpack_require__(84310);
// EXTERNAL MODULE: ./lib/src/core/access/values.js
var values = __webpack_require__(30565);
;// CONCATENATED MODULE: ./lib/src/core/access/key-values.js







/** Why no request for an action of S3 has a condition key; `undefined` where one may have it. */
function keyProblem(key, action) {
    const name = key.toLowerCase();
    const carriage = (0,carriers/* carriersOf */.x)(name)(action);
    if (carriage === 'absent')
        return (0,prose/* say */.cv) `No request for ${action} has ${key}.`;
    const meant = carriage === 'undocumented' ? (0,suggest/* closest */.kp)(name, KNOWN_KEYS) : undefined;
    return meant === undefined ? undefined : (0,prose/* say */.cv) `AWS documents no key ${key}. Did you mean ${meant}?`;
}
const KNOWN_KEYS = [...s3_keys/* GLOBAL_KEYS */.Rb, ...Object.keys(s3_keys/* CARRIED_BY */.H8), ...Object.keys(s3_keys/* CARRIED_BY_ALL_BUT */.$O)];
/** Why no request has this value of a condition key, such as a range of addresses; `undefined` where one may have it. */
function valueProblem(key, value) {
    const name = key.toLowerCase();
    const known = (0,keys/* knownValues */.s2)(name);
    if (known !== undefined)
        return known.includes(value.toLowerCase()) ? undefined : wrong(key, (0,prose/* list */.p_)(known, 'or'), value);
    if ((0,keys/* isOfKind */.Q2)(name, 'address'))
        return (0,addresses/* readAddress */.zq)(value) ? undefined : wrong(key, (0,prose/* say */.cv) `one address`, value);
    if ((0,keys/* isOfKind */.Q2)(name, 'date'))
        return (0,values/* readInstant */.Wr)(value) ? undefined : wrong(key, (0,prose/* say */.cv) `a time in ISO 8601`, value);
    if ((0,keys/* isOfKind */.Q2)(name, 'number'))
        return (0,values/* readNumber */.kz)(value) ? undefined : wrong(key, (0,prose/* say */.cv) `a number`, value);
    return undefined;
}
function wrong(key, what, value) {
    return (0,prose/* say */.cv) `${key} is ${what}, and not ${value}.`;
}
//# sourceMappingURL=key-values.js.map
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
            const problem = problemOf(key, action) ?? [values].flat().flatMap(value => valueProblem(key, value) ?? [])[0];
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
    return action === undefined ? undefined : keyProblem(key, action);
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

/***/ })

};
;