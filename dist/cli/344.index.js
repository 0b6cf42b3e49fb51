export const id = 344;
export const ids = [344];
export const modules = {

/***/ 6289:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xl: () => (/* reexport */ CONNECT_NEEDS),
  DZ: () => (/* reexport */ POLICY_NEEDS),
  oX: () => (/* binding */ proofOf)
});

// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(3381);
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
;// CONCATENATED MODULE: ./lib/src/core/access/prove/values.js
function readNumber(text) {
    if (!/^[+-]?\d+(\.\d+)?$/.test(text))
        return undefined;
    const value = Number(text);
    return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : undefined;
}
const ISO = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2}))?$/;
/** Seconds since 1970 from a date in ISO 8601 with its zone, or from the seconds themselves. */
function readInstant(text) {
    if (/^\d{1,11}$/.test(text))
        return Number(text);
    if (!ISO.test(text))
        return undefined;
    const instant = Date.parse(text);
    return Number.isNaN(instant) ? undefined : instant / 1000;
}
function writeInstant(seconds) {
    return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
function compares(value, { relation, value: bound }) {
    switch (relation) {
        case '=':
            return value === bound;
        case '<':
            return value < bound;
        case '<=':
            return value <= bound;
        case '>':
            return value > bound;
        case '>=':
            return value >= bound;
    }
}
/** One whole number for each range that the bounds tell apart: every bound, and its neighbours on both sides. */
function numbersAround(bounds) {
    const near = bounds.flatMap(bound => [Math.floor(bound), Math.floor(bound) - 1, Math.floor(bound) + 1]);
    const natural = near.filter(value => value >= 0);
    return [...new Set(natural.length === 0 ? [0] : natural)];
}
/** An address or a block in CIDR notation, IPv4 or IPv6. */
function readBlock(text) {
    const [address = '', length, ...more] = text.split('/');
    if (more.length > 0)
        return undefined;
    const version = address.includes(':') ? 6 : 4;
    const bits = version === 4 ? 32 : 128;
    const value = version === 4 ? readV4(address) : readV6(address);
    if (value === undefined || (length !== undefined && !/^\d{1,3}$/.test(length)))
        return undefined;
    const free = BigInt(bits - (length === undefined ? bits : Number(length)));
    if (free < 0n)
        return undefined;
    const low = (value >> free) << free;
    return { version, low, high: low + (1n << free) - 1n };
}
function readV4(text) {
    const parts = text.split('.');
    if (parts.length !== 4 || !parts.every(part => /^\d{1,3}$/.test(part) && Number(part) < 256))
        return undefined;
    return parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
}
function readV6(text) {
    const halves = text.split('::');
    const [head = [], tail = []] = halves.map(half => (half === '' ? [] : half.split(':')));
    const missing = 8 - head.length - tail.length;
    if (halves.length > 2 || (halves.length === 2 ? missing < 1 : missing !== 0))
        return undefined;
    const groups = [...head, ...new Array(missing).fill('0'), ...tail];
    if (!groups.every(group => /^[0-9a-fA-F]{1,4}$/.test(group)))
        return undefined;
    return groups.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n);
}
/** Addresses that documents use for "some address", tried before others. */
const LIKELY = ['198.51.100.7', '203.0.113.9', '10.0.0.10', '2001:db8:0:0:0:0:0:7'];
/** One address for each range that the blocks tell apart, in both versions. */
function addressesAround(blocks) {
    const likely = LIKELY.map(text => readBlock(text));
    return [4, 6].flatMap(version => {
        const size = version === 4 ? 1n << 32n : 1n << 128n;
        const own = blocks.filter(block => block.version === version);
        const edges = [...new Set([0n, size, ...own.flatMap(block => [block.low, block.high + 1n])])].sort((a, b) => a < b ? -1 : 1);
        return edges.slice(0, -1).map((low, index) => {
            const high = edges[index + 1] ?? size;
            const natural = likely.find(block => block?.version === version && block.low >= low && block.low < high);
            return writeAddress(version, natural?.low ?? (low === 0n ? high - 1n : low));
        });
    });
}
function writeAddress(version, address) {
    const [count, width] = version === 4 ? [4, 8n] : [8, 16n];
    const groups = Array.from({ length: count }, (_, index) => {
        const group = (address >> (width * BigInt(count - 1 - index))) & ((1n << width) - 1n);
        return group.toString(version === 4 ? 10 : 16);
    });
    return groups.join(version === 4 ? '.' : ':');
}
function inBlock(address, block) {
    return address.version === block.version && address.low >= block.low && address.high <= block.high;
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
            const read = test.kind === 'date' ? readInstant(value) : readNumber(value);
            return read !== undefined && test.bounds.some(bound => compares(read, bound));
        }
        case 'address': {
            const address = readBlock(value);
            return address !== undefined && test.blocks.some(block => inBlock(address, block));
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
    return { name, points: classes, common: classes.reduce((mask, point) => mask & point.mask, classes[0]?.mask ?? 0n) };
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
    const clausesOf = (deny) => deny.clauses.get(key) ?? [];
    const values = valuesOf(model, key, clausesOf);
    const sets = isMultivalued(key) ? subsets(values) : values.map(value => [value]);
    const absent = ALWAYS_PRESENT.has(key) ? [] : [[]];
    const points = [...absent, ...sets].map(set => ({
        mask: maskOf(model, reading, clausesOf, set),
        part: { context: { key, values: set, explicit: false } },
    }));
    return dimension(key, points);
}
/** Values of a key, at least one for each class that its clauses tell apart. */
function valuesOf(model, key, clausesOf) {
    const known = knownValues(key);
    if (known !== undefined)
        return known;
    const tests = model.denies.flatMap(deny => clausesOf(deny)).map(clause => clause.test);
    const kind = tests.find(test => test.kind !== 'presence')?.kind;
    if (kind === 'address')
        return addressesAround(tests.flatMap(test => (test.kind === 'address' ? test.blocks : [])));
    if (kind === 'number' || kind === 'date') {
        const bounds = tests.flatMap(test => (test.kind === kind ? test.bounds : []));
        const numbers = numbersAround(bounds.map(bound => bound.value));
        return numbers.map(kind === 'date' && key !== 'aws:epochtime' ? writeInstant : String);
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
/** A key of the caller's with any value or none; the witness says which. */
function undocumented({ model, reading }, key) {
    if (!model.keys.has(key))
        return single(key, model.all, {});
    const { name, points } = keyDimension(model, reading, key);
    const said = points.map(({ mask, part }) => {
        return { mask, part: part.context === undefined ? part : { context: { ...part.context, explicit: true } } };
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
function anonymous(question) {
    const { model, reading, partition } = question;
    const who = { kind: 'anonymous', partition };
    const userid = maskOf(model, reading, on('aws:userid'), ['anonymous']);
    return {
        kind: 'anonymous',
        keepsPolicy: false,
        dimensions: [
            single('anonymous', userid & maskOf(model, reading, arnClauses(who), []), { userid: 'anonymous' }),
            // the table of principals and the page of the keys disagree about these two
            explicit(question, 'aws:principalaccount', [['anonymous'], []]),
            explicit(question, 'aws:principalisawsservice', [['false'], []]),
            ...fixed(question, { 'aws:principaltype': 'Anonymous', 'aws:username': '', 'aws:principalservicename': '' }),
        ],
    };
}
function service(question) {
    const { model, reading } = question;
    // AWS documents no value of aws:userid for these calls: any that is no id of a role, user or account
    const domain = [(0,pattern_domain/* some */.zN)(pattern_domain/* LOWER_OR_DOT */.Qm, 1, 'service')];
    const userids = textPoints(model, reading, domain, on('aws:userid'), userid => ({ userid }));
    return serviceCalled(question, [SERVICE], dimension('service id', userids));
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
            single('principal ARN', maskOf(model, reading, on('aws:principalarn'), []), {}),
            // present in all requests, says AWS, but not with what value
            undocumented(question, 'aws:principalaccount'),
            undocumented(question, 'aws:principaltype'),
            ...fixed(question, { 'aws:username': '', 'aws:principalisawsservice': 'true' }),
        ],
    };
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
/** Statements mostly share their actions, so each list of patterns is read once. */
function actionDimension(model, reading, actions) {
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
    return dimension('action', actions.map((action) => ({ mask: maskAt(action), part: { action } })));
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
;// CONCATENATED MODULE: ./lib/src/core/access/prove/seal-search.js






/** What a caller may do to a bucket: the dimensions that do not depend on who calls, made once. */
class Surroundings {
    #question;
    #place;
    #overTls;
    #made = new Map();
    constructor(question, place, overTls = false) {
        this.#question = question;
        this.#place = place;
        this.#overTls = overTls;
    }
    /** The action and the resource; the owner's root is left what no policy takes from it. */
    target(target, keepsPolicy) {
        const { model, reading } = this.#question;
        const actions = () => actionsOn(target).filter(action => !(keepsPolicy && POLICY_ACTIONS.has(action)));
        return [
            this.#once(`action ${target} ${keepsPolicy}`, () => actionDimension(model, reading, actions())),
            this.#once(`resource ${target}`, () => resourceDimension(model, reading, this.#place, target)),
        ];
    }
    /** All condition keys that do not follow from the caller. */
    context(kind) {
        const keys = [...this.#question.model.keys.keys()].filter(key => !CALLER_KEYS.has(key));
        return keys.map(key => this.key(key, kind === 'anonymous' || kind === 'service'));
    }
    key(key, noAccount) {
        const { model, reading } = this.#question;
        const { account } = this.#place.owner;
        const fixed = (values) => single(key, maskOf(model, reading, deny => deny.clauses.get(key) ?? [], values), {
            context: { key, values, explicit: false },
        });
        if (key === 'aws:resourceaccount' && account !== undefined)
            return this.#once(key, () => fixed([account]));
        if (key === 'aws:securetransport' && this.#overTls)
            return this.#once(key, () => fixed(['true']));
        if (key === 's3:tlsversion' && this.#overTls) {
            return this.#once(key, () => dimension(key, ['1.2', '1.3'].flatMap(version => fixed([version]).points)));
        }
        if (noAccount && isPrincipalFact(key))
            return this.#once(`no ${key}`, () => fixed([]));
        return this.#once(key, () => keyDimension(model, reading, key));
    }
    #once(name, make) {
        const made = this.#made.get(name) ?? make();
        this.#made.set(name, made);
        return made;
    }
}
function searchSeal(model, reading, place, options) {
    const question = { model, reading, partition: place.partition, admitted: options.admitted };
    const surroundings = new Surroundings(question, place);
    const base = baseOf(model, reading);
    const searched = [];
    for (const who of everybodyElse(question, place.owner.account, options.awsServices)) {
        for (const target of ['object', 'bucket']) {
            const around = [...surroundings.context(who.kind), ...surroundings.target(target, who.keepsPolicy)];
            const dimensions = [...around, ...who.dimensions];
            const choice = findEscape(base, dimensions);
            if (choice !== undefined)
                return { kind: 'escape', found: escapeOf(who.kind, place.partition, base, dimensions, choice) };
            searched.push(dimensions);
        }
    }
    return { kind: 'sealed', searched };
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
;// CONCATENATED MODULE: ./lib/src/core/access/prove/caller-dimensions.js






/** What one caller is asked about: all but the action and the resource is worked out once. */
class Asked {
    model;
    scope;
    caller;
    #parts = new Map();
    #resources = new Map();
    constructor(model, scope, caller) {
        this.model = model;
        this.scope = scope;
        this.caller = caller;
    }
    /** The dimensions of requests for some actions on a target. */
    about(reading, target, actions) {
        const parts = this.#parts.get(reading) ?? this.#partsOf(reading);
        this.#parts.set(reading, parts);
        const id = `${reading} ${target}`;
        const resource = this.#resources.get(id) ?? resourceDimension(this.model, reading, this.scope, target);
        this.#resources.set(id, resource);
        return { ...parts, open: [actionDimension(this.model, reading, actions), resource, ...parts.open] };
    }
    #partsOf(reading) {
        const { model, scope, caller } = this;
        const question = { model, reading, partition: scope.partition, admitted: [] };
        const who = dimensionsOf(question, caller, scope.owner.account);
        const context = new Surroundings(question, scope, true).context(caller.kind);
        const unseen = (each) => isUnseenFact(each.name) && each.points.length > 1;
        return {
            base: baseOf(model, reading),
            open: [...who.open, ...context.filter(each => !(isChosenByCaller(each.name) || unseen(each)))],
            chosen: context.filter(each => isChosenByCaller(each.name)),
            facts: [...who.facts, ...context.filter(unseen)],
        };
    }
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
/** Facts that the answer may depend on. */
function unseenOf(model, { facts }) {
    return facts
        .filter(fact => fact.common !== unionOf(fact))
        .map(({ name }) => (0,prose/* say */.cv) `${model.keys.get(name) ?? (0,prose/* ours */.Od)(name)}, which cannot be seen in a policy`);
}
//# sourceMappingURL=caller-dimensions.js.map
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
    return { denies: read, all: (1n << BigInt(denies.length)) - 1n, keys: reader.keys, doubts: reader.doubts };
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
        let doubtful = false;
        for (const condition of statement.conditions) {
            const clause = this.#condition(condition);
            if (clause === 'doubtful')
                doubtful = true;
            if (clause === 'always' || clause === 'doubtful')
                continue;
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
    /** `always` where the condition takes nothing away from the statement. */
    #condition(condition) {
        const name = condition.operator.value;
        const operator = readOperator(name);
        if (operator === undefined)
            return this.#doubt((0,prose/* say */.cv) `${name}, which is no condition operator`);
        const key = condition.key.value.toLowerCase();
        if (!this.keys.has(key))
            this.keys.set(key, condition.key.value);
        if (condition.values.length === 0) {
            // "does not affect the policy": Access Analyzer policy checks, EMPTY_ARRAY_CONDITION
            const plain = operator.qualifier === 'one' && !operator.ifExists;
            return plain ? 'always' : this.#doubt((0,prose/* say */.cv) `${name} without values`);
        }
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
                return { kind: 'text', globs: texts.map(text => (0,pattern/* literalOf */.Zc)(text)), partial: false };
            case 'bool':
                return booleans(texts) && { kind: 'text', globs: texts.map(fold), partial: false };
            case 'presence':
                return booleans(texts) && { kind: 'presence', absent: texts.some(isTrue), present: !texts.every(isTrue) };
            case 'address': {
                const blocks = texts.map(readBlock).filter(block => block !== undefined);
                return blocks.length === texts.length ? { kind: 'address', blocks } : undefined;
            }
            case 'number':
            case 'date': {
                const values = texts
                    .map(compare.kind === 'date' ? readInstant : readNumber)
                    .filter(value => value !== undefined);
                const bounds = values.map(value => ({ relation: compare.relation, value }));
                return bounds.length === texts.length ? { kind: compare.kind, bounds } : undefined;
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
    return texts.every(text => /^(true|false)$/i.test(text)) || undefined;
}
function isTrue(text) {
    return text.toLowerCase() === 'true';
}
//# sourceMappingURL=clauses.js.map
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
    const searched = TARGETS.map(target => {
        const { base, open, chosen, facts } = aboutAll(asked, 'least', target);
        return { base, dimensions: [...open, ...chosen, ...facts] };
    });
    const denied = searched.every(({ base, dimensions }) => findEscape(base, dimensions) === undefined);
    if (denied && root === 'other') {
        const dimensions = searched.map(each => each.dimensions);
        return { kind: 'holds', by: sealing(model, dimensions) };
    }
    const open = TARGETS.map(target => notDenied(asked, target)).find(found => found !== undefined);
    if (open !== undefined)
        return open;
    const owner = denied ? [(0,prose/* ours */.Od)('which account owns the bucket')] : [];
    const unseen = unseenOf(model, aboutAll(asked, 'most', 'object'));
    return { kind: 'unknown', because: openWords([...owner, ...unseen, ...doubtsOf(model)]) };
}
/** A request that is not denied whatever the facts are: all that some fact satisfies counts as satisfied. */
function notDenied(asked, target) {
    const { model, scope, caller } = asked;
    const { base, open, chosen, facts } = aboutAll(asked, 'most', target);
    const worst = facts.map(fact => {
        const points = fact.points.slice(0, 1).map(({ part }) => ({ part, mask: unionOf(fact) }));
        return dimension(fact.name, points);
    });
    const dimensions = [...open, ...chosen, ...worst];
    const choice = findEscape(base, dimensions);
    if (choice === undefined)
        return undefined;
    const found = escapeOf(caller.kind, scope.partition, base, dimensions, choice);
    return { kind: 'fails', because: describeEscape(model, found), witness: found.request };
}
const KEPT = 's3:PutBucketPolicy';
function keptByRoot(asked) {
    const { scope, caller } = asked;
    const { open, chosen, facts } = asked.about('most', 'bucket', [KEPT]);
    const dimensions = [...open, ...chosen, ...facts];
    const choice = findEscape(0n, dimensions) ?? [];
    const { request } = escapeOf(caller.kind, scope.partition, 0n, dimensions, choice);
    const because = (0,prose/* say */.cv) `${KEPT} is never denied to the root user of the account that owns the bucket.`;
    return { kind: 'fails', because, witness: request };
}
/** All actions on a target, but for those that the owner's root keeps. */
function aboutAll(asked, reading, target) {
    return asked.about(reading, target, actionsOn(target).filter(action => rootOf(asked, action) === 'other'));
}
//# sourceMappingURL=denied-everything.js.map
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
    if (worst !== undefined)
        return worst;
    const provided = answers.flatMap(answer => (answer.kind === 'holds' ? (answer.provided ?? []) : []));
    return { kind: 'holds', by: [], ...(provided.length === 0 ? {} : { provided: (0,prose/* join */.fj)(provided, '; ') }) };
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
    const most = asked.about('most', need.on, [need.action]);
    const threat = reach(most.base, [...most.open, ...most.facts]);
    if (reach(threat, most.chosen) === 0n)
        return { kind: 'holds', by: [] };
    const choice = findEscape(threat, most.chosen);
    if (choice !== undefined) {
        const words = contextOf(model, most.chosen, choice, threat);
        return { kind: 'holds', by: [], provided: (0,prose/* say */.cv) `${need.action} is called ${(0,prose/* join */.fj)(words, ' and ')}` };
    }
    const least = asked.about('least', need.on, [need.action]);
    const certain = reach(least.base, least.open);
    const denied = findEscape(certain, [...least.chosen, ...least.facts]) === undefined;
    if (denied && ownRoot === 'other')
        return denial(asked, need, least);
    const owner = denied ? [(0,prose/* ours */.Od)('which account owns the bucket')] : [];
    return { kind: 'unknown', because: openWords([...owner, ...unseenOf(model, most), ...doubtsOf(model)]), need };
}
function denial({ model, scope, caller }, need, parts) {
    const { base, open, chosen, facts } = parts;
    const given = [...chosen, ...facts].map(dimension => dimension.points[0]);
    const certain = given.reduce((mask, point) => mask & (point?.mask ?? 0n), reach(base, open));
    const deny = model.denies.find(({ bit }) => (certain & bit) !== 0n);
    const always = findEscape(base, [...open, ...chosen, ...facts]) === undefined;
    if (deny === undefined)
        throw new Error('a denial without a statement that denies');
    const denying = (dimension) => dimension.points.find(point => (point.mask & deny.bit) !== 0n);
    const all = [...open, ...chosen, ...facts];
    const points = all.flatMap(dimension => denying(dimension) ?? []);
    const witness = requestOf(caller.kind, scope.partition, points.map(point => point.part));
    const conditional = all.filter(dimension => dimension.points.some(point => (point.mask & deny.bit) === 0n));
    const words = conditional.flatMap(dimension => whenWords(model, denying(dimension)));
    const when = always || words.length === 0 ? (0,prose/* ours */.Od)('') : (0,prose/* say */.cv) `, when called ${(0,prose/* join */.fj)(words, ' and ')}`;
    const how = always ? (0,prose/* ours */.Od)('always denied') : (0,prose/* ours */.Od)('denied');
    const because = (0,prose/* say */.cv) `${need.action} is ${how} to ${callerWords(witness.caller)} by ${statementWords(deny.statement)}${when}.`;
    return { kind: 'fails', because, witness, need, when: always ? 'always' : 'sometimes', by: deny.statement };
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
    const surely = searchSeal(model, 'least', scope, options);
    if (surely.kind === 'sealed')
        return { kind: 'holds', by: sealing(model, surely.searched) };
    const perhaps = searchSeal(model, 'most', scope, options);
    if (perhaps.kind === 'sealed')
        return { kind: 'unknown', because: openWords(doubtsOf(model)) };
    const { found } = perhaps;
    return { kind: 'fails', because: describeEscape(model, found), witness: found.request };
}
//# sourceMappingURL=sealed.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove.js






/** Reads a policy for the proof: once, whatever is asked of it afterwards. */
function proofOf(policy) {
    const model = readModel(policy);
    return {
        sealed: scope => sealed(model, scope),
        keepsAccess: (scope, caller, needs) => keepsAccess(new Asked(model, scope, caller), needs),
        deniedEverything: (scope, caller) => deniedEverything(new Asked(model, scope, caller)),
    };
}
//# sourceMappingURL=prove.js.map

/***/ }),

/***/ 2959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ readPolicyFile),
/* harmony export */   wP: () => (/* binding */ isWhole),
/* harmony export */   y9: () => (/* binding */ isOfOneBucket)
/* harmony export */ });
/* harmony import */ var _access_prove_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6289);
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
