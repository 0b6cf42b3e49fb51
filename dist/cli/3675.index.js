"use strict";
exports.id = 3675;
exports.ids = [3675];
exports.modules = {

/***/ 74965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ actionNamed),
/* harmony export */   m: () => (/* binding */ isEveryAction)
/* harmony export */ });
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43381);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51004);
/* harmony import */ var _s3_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97515);



/** Reads the name of an action that somebody writes. */
function actionNamed(text) {
    const action = _s3_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .S3_ACTIONS */ .tF.find(known => known.toLowerCase() === text.toLowerCase());
    if (action === undefined) {
        const named = text.includes(':') ? text : `s3:${text}`;
        const hint = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .meantOr */ .Fu)((0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `An action is written like ${'s3:GetObject'}.`, named, _s3_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .S3_ACTIONS */ .tF);
        const kind = /^s3:[a-z][a-z0-9]*$/i.test(text) ? 'new' : 'wrong';
        return { kind, because: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `S3 has no action ${text}. ${hint}` };
    }
    const on = ['bucket', 'object'].filter(target => ACTIONS_ON[target].includes(action));
    if (on.length > 0)
        return { kind: 'known', action, on };
    return { kind: 'wrong', because: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${action} acts on no bucket and no object, so no bucket policy decides it.` };
}
/** Whether a pattern stands for every action of S3, those to come included. */
function isEveryAction(pattern) {
    return /^(s3:)?\*+$/i.test(pattern);
}
const ACTIONS_ON = { bucket: _s3_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKET_ACTIONS */ .v_, object: _s3_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .OBJECT_ACTIONS */ .QI };
//# sourceMappingURL=action-name.js.map

/***/ }),

/***/ 34396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ othersOf),
/* harmony export */   n: () => (/* binding */ findEscape)
/* harmony export */ });
/* harmony import */ var _dimensions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2369);

const MAX_PRODUCTS = 200_000;
/**
 * A choice of one class for every dimension such that no statement is satisfied in all of them: a request that is not
 * denied. `undefined` where every choice is denied.
 *
 * Only the smallest sets of statements need to be carried from dimension to dimension: if a request escapes with more
 * statements satisfied, it escapes with fewer.
 */
function findEscape(base, dimensions, steps) {
    if (base === 0n)
        return simplify(base, dimensions, undefined);
    let frontier = new Map([[base, undefined]]);
    let products = 0;
    for (const [index, dimension] of dimensions.entries()) {
        if (dimension.points.length > 0 && (base & ~dimension.common) === 0n)
            continue;
        products += frontier.size * dimension.points.length;
        steps.taken += frontier.size * dimension.points.length;
        if (products > MAX_PRODUCTS)
            throw new _dimensions_js__WEBPACK_IMPORTED_MODULE_0__/* .TooManyClasses */ .aB();
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

/***/ }),

/***/ 31807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KC: () => (/* binding */ accountOfArn),
  Cn: () => (/* binding */ isOfNobodyKnown),
  bf: () => (/* binding */ ownerOf),
  aM: () => (/* binding */ roleBook),
  J_: () => (/* binding */ roleIdOf),
  An: () => (/* binding */ rolesNamedLike)
});

// UNUSED EXPORTS: ADMITTED_KINDS, isNamed

// EXTERNAL MODULE: ./lib/src/core/pattern/pattern.js
var pattern_pattern = __webpack_require__(26495);
// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __webpack_require__(12925);
// EXTERNAL MODULE: ./lib/src/core/account/trust/model.js
var model = __webpack_require__(55484);
// EXTERNAL MODULE: ./lib/src/core/pattern/classes.js + 1 modules
var classes = __webpack_require__(32640);
// EXTERNAL MODULE: ./lib/src/core/policy/parse.js
var parse = __webpack_require__(4596);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/core/text/source.js
var source = __webpack_require__(2361);
;// CONCATENATED MODULE: ./lib/src/core/account/trust/principals.js
/** Identity providers that every account has (IAM User Guide, "AWS JSON policy elements: Principal"). */
const BUILT_IN_ISSUERS = [
    'cognito-identity.amazonaws.com',
    'accounts.google.com',
    'graph.facebook.com',
    'www.amazon.com',
];
const SERVICE = /^[a-z0-9-]+(\.[a-z0-9-]+)*\.(amazonaws\.com(\.cn)?|aws\.internal)$/;
const UNIQUE_ID = /^A(ROA|IDA)[A-Z0-9]{12,124}$/;
const IN_IAM = /^arn:([a-z-]+):iam::(\d{12}):(root|(role|user)\/([!-)+-.0->@-~]+\/)*[\w+=,.@-]+)$/;
const SESSION = /^arn:([a-z-]+):sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\/([\w+=,.@-]+)$/;
const FEDERATED_USER = /^arn:([a-z-]+):sts::(\d{12}):federated-user\/[\w+=,.@-]+$/;
/** An issuer stands there without its `https://` (IAM User Guide, "Create an OpenID Connect identity provider"). */
const PROVIDER = /^arn:([a-z-]+):iam::(\d{12}):(saml|oidc)-provider\/((?!\w+:\/\/)[^*?\s]+)$/;
/** `undefined` where AWS would refuse the principal, or does not say what it means. */
function readPrincipal({ kind, value }, partition) {
    switch (kind) {
        case '*':
            return { kind: 'everyone' };
        case 'AWS':
            return awsPrincipal(value.value, partition);
        case 'Service':
            return SERVICE.test(value.value) ? { kind: 'service', service: value.value } : undefined;
        case 'Federated':
            return federated(value.value, partition);
        case 'CanonicalUser':
            return undefined;
    }
}
function awsPrincipal(text, partition) {
    if (text === '*')
        return { kind: 'everyone' };
    if (/^\d{12}$/.test(text))
        return { kind: 'account', account: text };
    if (UNIQUE_ID.test(text))
        return { kind: 'deleted', id: text };
    const [, within, account, what, type] = IN_IAM.exec(text) ?? [];
    if (account !== undefined && within === partition) {
        if (what === 'root')
            return { kind: 'account', account };
        return { kind: type === 'role' ? 'role' : 'user', account, arn: text };
    }
    return sessionPrincipal(text, partition);
}
function sessionPrincipal(text, partition) {
    const [, within, account, role, session] = SESSION.exec(text) ?? [];
    if (account !== undefined && role !== undefined && session !== undefined && within === partition) {
        return { kind: 'session', account, role, session, arn: text };
    }
    const federatedUser = FEDERATED_USER.exec(text);
    const owner = federatedUser?.[2];
    if (owner === undefined || federatedUser?.[1] !== partition)
        return undefined;
    return { kind: 'federated-user', account: owner, arn: text };
}
function federated(text, partition) {
    if (BUILT_IN_ISSUERS.includes(text))
        return { kind: 'oidc', provider: text, issuer: text };
    const [, within, account, type, name] = PROVIDER.exec(text) ?? [];
    if (account === undefined || name === undefined || within !== partition)
        return undefined;
    if (type === 'saml')
        return { kind: 'saml', account, provider: text };
    return { kind: 'oidc', account, provider: text, issuer: name };
}
//# sourceMappingURL=principals.js.map
;// CONCATENATED MODULE: ./lib/src/core/account/trust/read.js





/** Service Authorization Reference, "Actions, resources, and condition keys for AWS Security Token Service". */
const STS_ACTIONS = [
    'AssumeRole',
    'AssumeRoleWithSAML',
    'AssumeRoleWithWebIdentity',
    'AssumeRoot',
    'DecodeAuthorizationMessage',
    'GetAccessKeyInfo',
    'GetCallerIdentity',
    'GetDelegatedAccessToken',
    'GetFederationToken',
    'GetServiceBearerToken',
    'GetSessionToken',
    'GetWebIdentityToken',
    'SetContext',
    'SetSourceIdentity',
    'TagGetWebIdentityToken',
    'TagSession',
].map(name => `sts:${name}`.toLowerCase());
/**
 * Reads an `AssumeRolePolicyDocument`: the decoded document, or its JSON text, percent-encoded or not.
 * Refuses what AWS refuses to save (IAM User Guide, "AWS JSON policy elements: Principal" and "… NotPrincipal").
 */
function readTrust(document, { account, partition, toBeWritten }) {
    if (document === undefined || document === null)
        return refused((0,prose/* ours */.Od)('The trust policy is not known.'));
    const text = textOf(document);
    if (text === undefined)
        return refused((0,prose/* ours */.Od)('The trust policy is not encoded as IAM encodes it.'));
    const { policy, json, grammar, whole } = (0,parse/* readTrustPolicy */.v)((0,source/* sourceFromText */.JF)('trust policy', text));
    if (policy === undefined || !whole) {
        const problem = [...json.problems, ...grammar][0];
        return refused((0,prose/* say */.cv) `AWS would refuse the trust policy. ${problem?.message ?? (0,prose/* ours */.Od)('It is not a policy.')}`);
    }
    const version = policy.version?.value;
    if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17') {
        return refused((0,prose/* say */.cv) `AWS would refuse the trust policy, because IAM has no version ${version}.`);
    }
    const statements = [];
    for (const statement of policy.statements) {
        const read = readStatement(statement, account, partition);
        if ('because' in read)
            return { kind: 'refused', ...read };
        statements.push(read);
    }
    const id = toBeWritten?.has(document) === true ? idIn(statements) : undefined;
    return id === undefined ? { kind: 'read', trust: { policy, statements } } : refused(ofSomebody(id));
}
function idIn(statements) {
    const principals = statements.flatMap(statement => statement.principals);
    return principals.flatMap(principal => (principal.kind === 'deleted' ? [principal.id] : []))[0];
}
/** What stands there of a principal that is gone, IAM takes for one that lives where somebody writes it. */
function ofSomebody(id) {
    return (0,prose/* say */.cv) `The trust policy names ${id} by its id, and nothing says whose that is. Write the ARN.`;
}
function textOf(document) {
    if (typeof document !== 'string')
        return JSON.stringify(document);
    if (!document.startsWith('%'))
        return document;
    try {
        return decodeURIComponent(document);
    }
    catch {
        return undefined;
    }
}
function readStatement(statement, account, partition) {
    const action = statement.action.patterns.find(({ value }) => !isStsAction(value));
    if (action !== undefined)
        return wouldRefuse((0,prose/* say */.cv) `the action ${action.value}`);
    if (statement.action.patterns.length === 0)
        return wouldRefuse((0,prose/* ours */.Od)('a statement without an action'));
    if (statement.principal.entries.length === 0)
        return wouldRefuse((0,prose/* ours */.Od)('a statement without a principal'));
    const principals = [];
    for (const entry of statement.principal.entries) {
        const principal = readPrincipal(entry, partition);
        if (principal === undefined)
            return wouldRefuse((0,prose/* say */.cv) `the principal ${entry.value.value}`);
        if (isForeignProvider(principal, account)) {
            return { because: (0,prose/* say */.cv) `AWS does not say whether the provider ${entry.value.value} of another account works here.` };
        }
        principals.push(principal);
    }
    return { statement, principals };
}
function isForeignProvider(principal, account) {
    if (principal.kind !== 'saml' && principal.kind !== 'oidc')
        return false;
    return principal.account !== undefined && principal.account !== account;
}
function isStsAction(pattern) {
    const folded = pattern.toLowerCase();
    if (folded === '*')
        return true;
    return folded.startsWith('sts:') && STS_ACTIONS.some(action => (0,classes/* matchesGlob */.kt)(folded, action));
}
function wouldRefuse(what) {
    return { because: (0,prose/* say */.cv) `AWS would refuse the trust policy, because of ${what}.` };
}
function refused(because) {
    return { kind: 'refused', because };
}
//# sourceMappingURL=read.js.map
;// CONCATENATED MODULE: ./lib/src/core/account/trust/reading.js


/** What was read of the trust policies of an account, each text once, and what the search in them took so far. */
class TrustReadings {
    steps = { taken: 0 };
    #read = new Map();
    /** Reads an `AssumeRolePolicyDocument`; an organization that is declared later makes another text of it. */
    of(document, owner) {
        const key = JSON.stringify([owner.organization, owner.toBeWritten?.has(document) === true, document]);
        const found = this.#read.get(key) ?? this.#readNow(document, owner);
        this.#read.set(key, found);
        return found;
    }
    #readNow(document, owner) {
        const reading = readTrust(document, owner);
        if (reading.kind === 'refused')
            return reading;
        return { ...reading, model: (0,model/* trustModelOf */.Tw)(reading.trust, owner, this.steps) };
    }
}
//# sourceMappingURL=reading.js.map
// EXTERNAL MODULE: ./lib/src/core/account/trust/known.js
var trust_known = __webpack_require__(5330);
// EXTERNAL MODULE: ./lib/src/core/account/trust/search.js + 1 modules
var search = __webpack_require__(52454);
// EXTERNAL MODULE: ./lib/src/core/account/trust/services.js
var services = __webpack_require__(89841);
;// CONCATENATED MODULE: ./lib/src/core/account/trust/service-trust.js



/** Whether a role's trust policy lets an AWS service in for this account; a Deny is no trust. */
function letsServiceIn(role, service, known) {
    const reading = (0,trust_known/* trustOf */.An)(role, known);
    if (reading.kind === 'refused')
        return false;
    const { model } = reading;
    return (0,services/* callsForKnown */.AN)(model, service, known).some(calls => (0,search/* findCall */.G)(model, calls, 'surely') !== undefined);
}
//# sourceMappingURL=service-trust.js.map
;// CONCATENATED MODULE: ./lib/src/core/account/roles.js




/** What an id on the list is. */
const ADMITTED_KINDS = (/* unused pure expression or super */ null && ([
    'connect',
    'admin',
    'deployer',
    'planner',
    'external',
    'user',
    'root',
    'service',
    'other',
    'unresolved',
]));
/** Whether nothing says whose an id on a list is. */
function isOfNobodyKnown({ kind }) {
    return kind === 'other' || kind === 'unresolved' || kind === 'user';
}
/** The roles of an account as one was named that it does not have: by their ARNs, or by their names. */
function rolesNamedLike(missing, { roles }) {
    return roles.map(({ Arn, RoleName }) => (missing.startsWith('arn:') ? Arn : RoleName));
}
/** Makes the {@link RoleBook} of an account; one that only names others goes on with what was read for it. */
function roleBook(facts, naming, readings = new TrustReadings()) {
    const byId = new Map(facts.roles.map(role => [role.RoleId, role]));
    const byArn = new Map(facts.roles.map(role => [role.Arn, role]));
    const standing = naming.declared.filter(({ until = naming.today }) => until >= naming.today);
    const declared = new Map(standing.map(entry => [entry.id, entry]));
    const known = knownTo(facts, naming, readings);
    const connect = connectRolesOf(facts, known);
    // As a role that Connect assumes nobody can mend a policy, whatever glob its name matches.
    const namedAsAdmin = naming.adminRoles.map(namedBy);
    const admins = facts.roles.filter(role => !connect.has(role) && namedAsAdmin.some(isIt => isIt(role)));
    const caller = byId.get(roleIdOf(facts.caller) ?? '');
    const deployer = naming.deployRole === undefined ? caller : roleNamed(facts, naming.deployRole);
    const plans = naming.planRole === undefined ? caller : roleNamed(facts, naming.planRole);
    const named = {
        deployRoleNamed: naming.deployRole !== undefined,
        planRoleNamed: naming.planRole !== undefined,
        ...(deployer === undefined ? (0,present/* present */.E)({ deployRoleMissing: naming.deployRole }) : {}),
        ...(plans === undefined ? (0,present/* present */.E)({ planRoleMissing: naming.planRole }) : {}),
        deployer,
        planner: plans === deployer ? undefined : plans,
    };
    const kindOf = (role) => {
        if (connect.has(role))
            return 'connect';
        if (admins.includes(role))
            return 'admin';
        return declaredKind(role, named, declared);
    };
    return {
        facts,
        resolve: id => {
            const role = id.kind === 'role' ? byId.get(id.id) : undefined;
            return role === undefined ? withoutRole(id, facts, declared) : asRole(role, kindOf(role), declared);
        },
        roleById: id => byId.get(id),
        roleByArn: arn => byArn.get(arn),
        admins,
        known,
        declared: naming.declared,
        ...named,
        instancesOf: bucket => (facts.instances ?? []).filter(({ storage }) => storage.some(({ BucketName }) => BucketName === bucket)),
        isConnect: role => connect.has(role),
    };
}
/** What the settings say of a role. Whoever runs this is not known by that: only they say who applies and who plans. */
function declaredKind(role, named, declared) {
    if (role === named.deployer && named.deployRoleNamed)
        return 'deployer';
    if (role === named.planner && named.planRoleNamed)
        return 'planner';
    return declared.has(role.RoleId) ? 'external' : 'other';
}
function asRole({ RoleId, RoleName, Arn }, kind, declared) {
    const { owner, why } = (kind === 'external' ? declared.get(RoleId) : undefined) ?? {};
    return { id: RoleId, kind, name: RoleName, arn: Arn, ...(0,present/* present */.E)({ owner, why }) };
}
/** What an id is that is no role of the account. */
function withoutRole({ id, kind }, { account, partition }, declared) {
    if (kind === 'account' && id === account) {
        return { id, kind: 'root', name: 'root', arn: `arn:${partition}:iam::${id}:root` };
    }
    const entry = declared.get(id);
    if (entry !== undefined)
        return { id, kind: 'external', name: entry.owner, owner: entry.owner, why: entry.why };
    return { id, kind: kind === 'user' ? 'user' : 'unresolved' };
}
const CONNECT_SERVICE = 'connect.amazonaws.com';
/**
 * Connect's roles: its service-linked roles, whose path nobody else can give a role, and the service role of an
 * instance, such as one from before October 2018, as long as its trust policy lets Connect in. A name proves nothing,
 * and neither does a trust policy, for anybody may write one.
 * Source: Amazon Connect Administrator Guide, "Use service-linked roles".
 */
function connectRolesOf({ roles, instances, instancesArePartial = false }, known) {
    // Where the instances could not be listed, nothing follows from their absence, and no verdict is safe.
    const mayStore = ({ Arn }) => instancesArePartial || (instances?.some(({ ServiceRole }) => ServiceRole === Arn) ?? true);
    const isConnect = (role) => role.Path === CONNECT_PATH || (mayStore(role) && letsServiceIn(role, CONNECT_SERVICE, known));
    return new Set(roles.filter(isConnect));
}
const CONNECT_PATH = `/aws-service-role/${CONNECT_SERVICE}/`;
function knownTo(facts, naming, readings) {
    const { account, partition, roles } = facts;
    const { trusted = [], accounts = [], today } = naming;
    const organization = facts.organization ?? naming.organization;
    const own = organization === undefined ? {} : { organization };
    return {
        account,
        partition,
        ...own,
        accounts: accounts.map(({ id }) => id),
        trusted,
        roles,
        readings,
        today,
    };
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
/** Whether a name, an ARN or a glob of either means a role. */
function isNamed(role, pattern) {
    return namedBy(pattern)(role);
}
function namedBy(pattern) {
    const glob = (0,pattern_pattern/* globOf */.k8)(pattern);
    const isArn = pattern.startsWith('arn:');
    return ({ Arn, RoleName }) => (0,pattern_pattern/* accepts */.G3)(glob, isArn ? Arn : RoleName);
}
function roleNamed({ roles }, named) {
    return roles.find(({ RoleId, RoleName, Arn }) => [RoleId, RoleName, Arn].includes(named));
}
/** The owner of an account's buckets, as the judges know it. */
function ownerOf({ account, organization }) {
    return organization === undefined ? { account } : { account, organization };
}
//# sourceMappingURL=roles.js.map

/***/ }),

/***/ 41680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   L$: () => (/* binding */ axisOf),
/* harmony export */   Nc: () => (/* binding */ setsOf),
/* harmony export */   Vh: () => (/* binding */ testsOf),
/* harmony export */   dh: () => (/* binding */ certainValues),
/* harmony export */   hj: () => (/* binding */ doubtfully),
/* harmony export */   l6: () => (/* binding */ textSamples),
/* harmony export */   lc: () => (/* binding */ samplesOf),
/* harmony export */   sj: () => (/* binding */ ABSENT)
/* harmony export */ });
/* harmony import */ var _access_prove_dimensions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2369);
/* harmony import */ var _access_prove_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72396);
/* harmony import */ var _access_prove_test_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91975);
/* harmony import */ var _pattern_automaton_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80335);
/* harmony import */ var _pattern_classes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32640);
/* harmony import */ var _pattern_domain_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50833);
/* harmony import */ var _pattern_pattern_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26495);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55484);








const MAX_VALUES_OF_A_SET = 6;
/** The axis of one key. Of values that the policy does not tell apart, the first stands for all. */
function axisOf(model, key, choices) {
    const seen = new Set();
    return choices.flatMap(({ values, certain }) => {
        const masks = (0,_model_js__WEBPACK_IMPORTED_MODULE_6__/* .masksOf */ .JF)(model, key, values);
        const id = `${masks.surely} ${masks.perhaps} ${certain}`;
        if (seen.has(id))
            return [];
        seen.add(id);
        return [{ ...masks, certain, context: new Map([[key, values]]) }];
    });
}
const ABSENT = { values: [], certain: true };
function certainValues(samples) {
    return samples.map(value => ({ values: [value], certain: true }));
}
function doubtfully(samples) {
    return samples.map(value => ({ values: [value], certain: false }));
}
/** Every set of at least one value; single values where the key has but one. */
function setsOf(key, choices) {
    if (!(0,_access_prove_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .isMultivalued */ .Fe)(key))
        return [...choices];
    if (choices.length > MAX_VALUES_OF_A_SET)
        throw new _access_prove_dimensions_js__WEBPACK_IMPORTED_MODULE_0__/* .TooManyClasses */ .aB();
    const sets = [];
    for (const choice of choices)
        sets.push([choice], ...sets.map(set => [...set, choice]));
    return sets
        .sort((a, b) => a.length - b.length)
        .map(set => ({ values: set.flatMap(({ values }) => values), certain: set.every(({ certain }) => certain) }));
}
const ANY_TEXT = [(0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_5__/* .atLeast */ .jZ)(_pattern_domain_js__WEBPACK_IMPORTED_MODULE_5__/* .ANYTHING */ .n0, 1, 'anything')];
/** Values of a key, at least one for each class that the policy's conditions tell apart; a tag may be empty, too. */
function samplesOf(model, key, domain = ANY_TEXT, except = []) {
    const isExcepted = (value) => except.some(glob => (0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_7__/* .accepts */ .G3)(glob, value));
    const tests = testsOf(model, key);
    const values = (0,_access_prove_test_values_js__WEBPACK_IMPORTED_MODULE_2__/* .valuesOfKind */ .OS)(key, tests);
    if (values !== undefined)
        return values;
    const texts = textSamples(model, (0,_access_prove_test_values_js__WEBPACK_IMPORTED_MODULE_2__/* .languagesOf */ .P7)(tests), domain, except);
    return domain === ANY_TEXT && !(0,_access_prove_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .isMultivalued */ .Fe)(key) && !isExcepted('') ? [...texts, ''] : texts;
}
/** What the policy's conditions on a key ask of its values. */
function testsOf(model, key) {
    return (0,_model_js__WEBPACK_IMPORTED_MODULE_6__/* .clausesAbout */ .KF)(model, key).map(({ test }) => test);
}
/** As what the policy compares a key; `undefined` where it asks at most whether the key is there. */
function kindOf(model, key) {
    const kinds = testsOf(model, key).map(({ kind }) => kind);
    return kinds.find(kind => kind !== 'presence');
}
/** One text of the domain for each class that the languages tell apart, but for those in `except`. */
function textSamples({ steps }, languages, domain, except = []) {
    const found = (0,_pattern_classes_js__WEBPACK_IMPORTED_MODULE_4__/* .classes */ .Ly)(domain, [except, ...languages], _pattern_automaton_js__WEBPACK_IMPORTED_MODULE_3__/* .STEP_LIMIT */ .PO, steps);
    if (found.kind === 'undecided')
        throw new _access_prove_dimensions_js__WEBPACK_IMPORTED_MODULE_0__/* .TooManyClasses */ .aB();
    return found.classes.filter(({ mask }) => (mask & 1n) === 0n).map(({ sample }) => sample);
}
//# sourceMappingURL=axes.js.map

/***/ }),

/***/ 61873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   De: () => (/* binding */ patternsOn),
/* harmony export */   Qg: () => (/* binding */ accountsToldApart),
/* harmony export */   SD: () => (/* binding */ namedAccounts),
/* harmony export */   VO: () => (/* binding */ tagVariants),
/* harmony export */   p9: () => (/* binding */ callsOf),
/* harmony export */   r5: () => (/* binding */ strangersOf),
/* harmony export */   vj: () => (/* binding */ axesOf)
/* harmony export */ });
/* harmony import */ var _access_prove_dimensions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2369);
/* harmony import */ var _access_prove_test_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91975);
/* harmony import */ var _pattern_automaton_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80335);
/* harmony import */ var _pattern_classes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32640);
/* harmony import */ var _pattern_domain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50833);
/* harmony import */ var _pattern_pattern_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26495);
/* harmony import */ var _axes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(41680);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40385);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5330);









const ACCOUNT_IDS = [(0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_4__/* .times */ .Hn)(_pattern_domain_js__WEBPACK_IMPORTED_MODULE_4__/* .DIGITS */ .x5, 12, '444455556666')];
/** Every principal of a foreign account that the policy can tell apart, those of accounts that it does not name first. */
function strangersOf(model, known) {
    const named = namedAccounts(model);
    const ours = new Set((0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .knownAccounts */ .MN)(known));
    const accounts = accountsOf(model, known, named).filter(account => !ours.has(account));
    const fresh = accounts.filter(account => !named.includes(account));
    const ordered = [...fresh, ...accounts.filter(account => named.includes(account))];
    return ordered.flatMap(account => principalsOf(model, known, account));
}
/** The accounts that a principal or a condition's value spells out. */
function namedAccounts({ texts }) {
    return [...new Set(texts.flatMap(text => text.match(/(?<!\d)\d{12}(?!\d)/g) ?? []))];
}
/** One account for each way in which the policy's patterns tell accounts apart, with all that are named. */
function accountsOf(model, known, named) {
    const ofArns = ['iam', 'sts'].flatMap(service => patternsOn(model, 'aws:principalarn').flatMap(glob => (0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_8__/* .residuals */ .PE)(glob, `arn:${known.partition}:${service}::`)));
    const others = [...patternsOn(model, 'aws:principalaccount'), ...ofArns, ...patternsOn(model, 'aws:userid')];
    return [...new Set([...accountsToldApart(model, known, others), ...named])];
}
/** What conditions on a key tell apart. */
function patternsOn(model, key) {
    return (0,_access_prove_test_values_js__WEBPACK_IMPORTED_MODULE_1__/* .languagesOf */ .P7)((0,_axes_js__WEBPACK_IMPORTED_MODULE_5__/* .testsOf */ .Vh)(model, key)).flat();
}
/** One account for each way in which patterns tell accounts apart from each other, from the known and from the named. */
function accountsToldApart(model, known, patterns) {
    const literals = [...(0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .knownAccounts */ .MN)(known), ...namedAccounts(model)].map(account => (0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_8__/* .literalOf */ .Zc)(account));
    const found = (0,_pattern_classes_js__WEBPACK_IMPORTED_MODULE_3__/* .splits */ .kH)(ACCOUNT_IDS, [...patterns, ...literals], _pattern_automaton_js__WEBPACK_IMPORTED_MODULE_2__/* .STEP_LIMIT */ .PO, model.steps);
    if (found === undefined)
        throw new _access_prove_dimensions_js__WEBPACK_IMPORTED_MODULE_0__/* .TooManyClasses */ .aB();
    return found;
}
function principalsOf(model, known, account) {
    const { partition } = known;
    const prefix = `arn:${partition}:iam::${account}`;
    const session = `arn:${partition}:sts::${account}:federated-user/`;
    const declared = (0,_known_js__WEBPACK_IMPORTED_MODULE_7__/* .trustedArns */ .ER)(known);
    const role = (arn) => sessionsOf(model, arn, declared).map((session) => ({ kind: 'role', account, arn, session }));
    const user = (arn) => ({ kind: 'user', account, arn });
    const federated = (arn) => ({ kind: 'federated-user', account, arn });
    const isDeclared = (principal) => arnsOf(principal).some(arn => declared.includes(arn));
    const toldApart = declared.map(arn => [(0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_8__/* .literalOf */ .Zc)(arn)]);
    const all = (domain, more = []) => arns(model, domain, [...toldApart, ...more]);
    const living = livingIn(model, declared);
    return [
        ...all([...(0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_4__/* .word */ .Vm)(`${prefix}:role/`), (0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_4__/* .nameInPath */ ._7)('somebody')])
            .filter(living)
            .flatMap(role),
        ...all([...(0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_4__/* .word */ .Vm)(`${prefix}:user/`), (0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_4__/* .nameInPath */ ._7)('somebody')], userNames(model))
            .filter(living)
            .map(user),
        ...all([...(0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_4__/* .word */ .Vm)(session), (0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_4__/* .atLeast */ .jZ)(_pattern_domain_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o_, 2, 'somebody')], federatedNames(model, account, session)).map(federated),
    ].filter(principal => !isDeclared(principal));
}
/**
 * Whether an ARN can be there beside those that certainly are: an account has each name of a role or a user once, whatever
 * its path and its case (IAM API Reference, `CreateRole`, `RoleName`). What the policy spells out is asked about.
 */
function livingIn(model, declared) {
    const named = model.statements.flatMap(({ principals }) => principals.flatMap(principal => (principal.kind === 'role' || principal.kind === 'user' ? [principal.arn] : [])));
    const taken = new Set([...declared, ...named].map(withoutPath));
    const written = new Set([...declared, ...model.texts]);
    return arn => written.has(arn) || !taken.has(withoutPath(arn));
}
/** `arn:aws:iam::111122223333:role/hub` of `arn:aws:iam::111122223333:role/team/Hub`. */
function withoutPath(arn) {
    return `${arn.slice(0, arn.indexOf('/'))}/${nameOf(arn)}`.toLowerCase();
}
/** The ARNs that a declaration can have for a principal: of the role, and of the one session. */
function arnsOf(principal) {
    if (principal.kind !== 'role')
        return [principal.arn];
    const { arn, account, session } = principal;
    return [arn, `${arn.split(':iam::')[0]}:sts::${account}:assumed-role/${nameOf(arn)}/${session}`];
}
/** One ARN of the domain for each class that the policy and the declarations tell apart. */
function arns(model, domain, more = []) {
    const named = [...new Set(model.texts.filter(text => text.startsWith('arn:')))];
    const ofSessions = [...new Set(named.flatMap(text => /:assumed-role\/([^/]+)\//.exec(text)?.[1] ?? []))];
    const languages = [
        ...(0,_access_prove_test_values_js__WEBPACK_IMPORTED_MODULE_1__/* .languagesOf */ .P7)((0,_axes_js__WEBPACK_IMPORTED_MODULE_5__/* .testsOf */ .Vh)(model, 'aws:principalarn')),
        ...named.map(text => [(0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_8__/* .literalOf */ .Zc)(text)]),
        // the role of a session can have any path
        ...ofSessions.map(name => [namedAtEnd((0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_8__/* .literalOf */ .Zc)(name))]),
        ...more,
    ];
    return (0,_axes_js__WEBPACK_IMPORTED_MODULE_5__/* .textSamples */ .l6)(model, languages, domain);
}
const SLASH = 47;
/** The ARNs of users whose name fits. */
function userNames(model) {
    return (0,_access_prove_test_values_js__WEBPACK_IMPORTED_MODULE_1__/* .languagesOf */ .P7)((0,_axes_js__WEBPACK_IMPORTED_MODULE_5__/* .testsOf */ .Vh)(model, 'aws:username')).map(language => language.map(namedAtEnd));
}
/** The ARNs of federated users whose id, which ends with their name, fits. */
function federatedNames(model, account, session) {
    return (0,_access_prove_test_values_js__WEBPACK_IMPORTED_MODULE_1__/* .languagesOf */ .P7)((0,_axes_js__WEBPACK_IMPORTED_MODULE_5__/* .testsOf */ .Vh)(model, 'aws:userid')).map(language => language.flatMap(glob => (0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_8__/* .residuals */ .PE)(glob, `${account}:`).map(({ tokens, fold }) => (0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_8__/* .globFrom */ .JF)([...(0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_8__/* .codesOf */ .MZ)(session), ...tokens], { ignoreCase: fold }))));
}
/** The ARNs that end with a name that fits, behind any path. */
function namedAtEnd({ tokens, fold }) {
    return (0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_8__/* .globFrom */ .JF)([_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_8__/* .STAR */ .Vw, SLASH, ...tokens], { ignoreCase: fold });
}
/** Any session, and those that the policy names, which are principals of their own. */
function sessionsOf(model, arn, declared) {
    const named = sessionsIn(model.texts, nameOf(arn));
    return [unlike('session', [...named, ...sessionsIn(declared, nameOf(arn))]), ...named];
}
function sessionsIn(texts, role) {
    return texts.flatMap(text => {
        const [, name, session] = /^arn:[^:]+:sts::\d{12}:assumed-role\/([^/]+)\/([^/]+)$/.exec(text) ?? [];
        return name === role && session !== undefined ? [session] : [];
    });
}
function unlike(name, others) {
    return others.includes(name) ? unlike(`${name}-2`, others) : name;
}
function nameOf(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}
/** The calls that a principal can make, with and without session tags and a source identity. */
function callsOf(model, assumer, known, roleId) {
    const fixed = new Map([
        ['aws:principalarn', (0,_axes_js__WEBPACK_IMPORTED_MODULE_5__/* .certainValues */ .dh)([assumer.arn])],
        ['aws:principalaccount', (0,_axes_js__WEBPACK_IMPORTED_MODULE_5__/* .certainValues */ .dh)([assumer.account])],
        ['aws:principaltype', (0,_axes_js__WEBPACK_IMPORTED_MODULE_5__/* .certainValues */ .dh)([TYPES[assumer.kind]])],
        ['aws:principalisawsservice', (0,_axes_js__WEBPACK_IMPORTED_MODULE_5__/* .certainValues */ .dh)(['false'])],
        ['aws:username', assumer.kind === 'user' ? (0,_axes_js__WEBPACK_IMPORTED_MODULE_5__/* .certainValues */ .dh)([nameOf(assumer.arn)]) : [_axes_js__WEBPACK_IMPORTED_MODULE_5__/* .ABSENT */ .sj]],
        ['aws:resourceaccount', (0,_axes_js__WEBPACK_IMPORTED_MODULE_5__/* .certainValues */ .dh)([known.account])],
        ['aws:viaawsservice', [...(0,_axes_js__WEBPACK_IMPORTED_MODULE_5__/* .certainValues */ .dh)(['false']), ...(0,_axes_js__WEBPACK_IMPORTED_MODULE_5__/* .doubtfully */ .hj)(['true'])]],
        ['aws:userid', model.keys.has('aws:userid') ? userIds(model, assumer, known, roleId) : []],
    ]);
    return tagVariants(model).map(passes => ({
        assumer,
        action: 'sts:AssumeRole',
        passes,
        axes: axesOf(model, fixed, key => ofAccount(model, assumer, key, (0,_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .keyAxis */ .vZ)(model, key, 'principal', passes, known))),
    }));
}
/** The organization of an account that the policy names may be the one that it asks for. */
function ofAccount(model, { account }, key, axis) {
    const isItsOwn = key.startsWith('aws:principalorg') && namedAccounts(model).includes(account);
    return isItsOwn ? axis.map(point => ({ ...point, certain: true })) : axis;
}
const TYPES = { role: 'AssumedRole', user: 'User', 'federated-user': 'FederatedUser' };
function axesOf(model, fixed, free) {
    return [...model.keys.keys()].map(key => {
        const choices = fixed.get(key);
        return choices === undefined ? free(key) : (0,_axes_js__WEBPACK_IMPORTED_MODULE_5__/* .axisOf */ .L$)(model, key, choices);
    });
}
/** A policy that asks about no tag and no source identity does not tell the calls with them apart. */
function tagVariants({ keys }) {
    const asked = [...keys.keys()];
    const tags = asked.some(key => /^aws:(requesttag\/.*|tagkeys)$|^sts:transitivetagkeys$/.test(key));
    const identity = asked.includes('sts:sourceidentity');
    return ways(tags).flatMap(withTags => ways(identity).map(withIdentity => ({ tags: withTags, identity: withIdentity })));
}
function ways(isAsked) {
    return isAsked ? [false, true] : [false];
}
const ID_LETTERS = 17;
/** AWS gives ids out: one that the policy spells out is of somebody in particular, unless it is of the account's own. */
function userIds(model, assumer, known, roleId) {
    const domain = userIdDomain(model, assumer, roleId);
    if (roleId !== undefined)
        return (0,_axes_js__WEBPACK_IMPORTED_MODULE_5__/* .certainValues */ .dh)((0,_axes_js__WEBPACK_IMPORTED_MODULE_5__/* .samplesOf */ .lc)(model, 'aws:userid', domain));
    const own = known.roles.map(({ RoleId }) => RoleId);
    const others = (ids) => (0,_axes_js__WEBPACK_IMPORTED_MODULE_5__/* .samplesOf */ .lc)(model, 'aws:userid', domain, ids.flatMap(sessionsWithId));
    return [...(0,_axes_js__WEBPACK_IMPORTED_MODULE_5__/* .certainValues */ .dh)(others([...own, ...spelledOut(model)])), ...(0,_axes_js__WEBPACK_IMPORTED_MODULE_5__/* .doubtfully */ .hj)(others(own))];
}
/** Every `aws:userid` that an id is in. */
function sessionsWithId(id) {
    return [(0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_8__/* .literalOf */ .Zc)(id), (0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_8__/* .globFrom */ .JF)([...(0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_8__/* .codesOf */ .MZ)(`${id}:`), _pattern_pattern_js__WEBPACK_IMPORTED_MODULE_8__/* .STAR */ .Vw])];
}
function userIdDomain({ texts }, assumer, roleId) {
    switch (assumer.kind) {
        case 'role': {
            const id = roleId === undefined ? [...(0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_4__/* .word */ .Vm)('AROA'), (0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_4__/* .times */ .Hn)(_pattern_domain_js__WEBPACK_IMPORTED_MODULE_4__/* .UPPER_OR_DIGIT */ .vY, ID_LETTERS, 'SOMEBODYELSE12345')] : (0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_4__/* .word */ .Vm)(roleId);
            const isNamed = sessionsIn(texts, nameOf(assumer.arn)).includes(assumer.session);
            const session = isNamed ? (0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_4__/* .word */ .Vm)(assumer.session) : [(0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_4__/* .atLeast */ .jZ)(_pattern_domain_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME */ .o_, 2, assumer.session)];
            return [...id, ...(0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_4__/* .word */ .Vm)(':'), ...session];
        }
        case 'user':
            return [...(0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_4__/* .word */ .Vm)('AIDA'), (0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_4__/* .times */ .Hn)(_pattern_domain_js__WEBPACK_IMPORTED_MODULE_4__/* .UPPER_OR_DIGIT */ .vY, ID_LETTERS, 'SOMEBODYELSE12345')];
        case 'federated-user':
            return (0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_4__/* .word */ .Vm)(`${assumer.account}:${nameOf(assumer.arn)}`);
    }
}
function spelledOut({ texts }) {
    return [...new Set(texts.flatMap(text => text.match(/\bA(?:ROA|IDA)[A-Z0-9]{12,124}\b/g) ?? []))];
}
//# sourceMappingURL=callers.js.map

/***/ }),

/***/ 40385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ei: () => (/* binding */ wholeOrIn),
/* harmony export */   vZ: () => (/* binding */ keyAxis)
/* harmony export */ });
/* unused harmony export ruleOf */
/* harmony import */ var _access_addresses_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(83263);
/* harmony import */ var _access_prove_test_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91975);
/* harmony import */ var _pattern_domain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50833);
/* harmony import */ var _pattern_pattern_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26495);
/* harmony import */ var _text_untyped_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6903);
/* harmony import */ var _axes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41680);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55484);







/** Sources: IAM User Guide, "AWS global condition context keys" and "Available keys for AWS STS". */
const OF_PRINCIPALS = [
    [/^sts:rolesessionname$/, 'required'],
    [/^aws:(requesttag\/.*|tagkeys)$|^sts:transitivetagkeys$/, 'tag'],
    [/^sts:sourceidentity$/, 'identity'],
    [/^sts:(externalid|durationseconds)$/, 'chosen'],
    [/^aws:(principaltag\/.*|multifactorauth(present|age)|sourceidentity|tokenissuetime)$/, 'chosen'],
    [/^aws:(useragent|referer|requestedregion|securetransport)$/, 'chosen'],
    [/^(aws|iam):resourcetag\/.*$/, 'chosen'],
    [
        /^aws:(principalorgid|principalorgpaths|sourcevpc|sourcevpce|sourcevpcarn|vpce(account|orgid|orgpaths))$/,
        'assigned',
    ],
    [/^aws:(federatedprovider)$/, 'assigned'],
    [/^aws:(sourceip|vpcsourceip)$/, 'network'],
    [/^aws:(currenttime|epochtime)$/, 'moment'],
    [/^aws:source(account|arn|orgid|orgpaths)$|^aws:principalservicename(slist)?$/, 'absent'],
    [/^aws:/, 'unclear'],
    [/^sts:(?!roleauthorizedbyidp)/, 'unclear'],
];
/** A call with a web identity has no AWS principal; its tags and its source identity come with the token. */
const OF_TOKENS = [
    [/^aws:(principal.*|userid|username|multifactorauth.*|tokenissuetime|sourceidentity)$|^sts:externalid$/, 'absent'],
    [/^aws:(requesttag\/.*|tagkeys)$|^sts:(transitivetagkeys|sourceidentity)$/, 'unclear'],
    [/^sts:roleauthorizedbyidp$/, 'chosen'],
    ...OF_PRINCIPALS,
];
/** A service writes what its user configured, and AWS fills in the rest. */
const OF_SERVICES = [
    [/^aws:(principal(org.*|arn|account|type)|userid|username|multifactorauth.*)$/, 'absent'],
    ...OF_PRINCIPALS,
];
/**
 * What the session of a role may say of where it comes from: of the code that has it, or of who signed in. Its holder
 * has made it so. Sources: IAM User Guide, "AWS global condition context keys", "Properties of the principal" and
 * "Available keys for SAML-based AWS STS federation".
 */
const OF_SESSIONS = [
    [/^(ec2|ssm|lambda|glue|identitystore|saml):|^[^:]*\.[^:]*:/, 'unclear'],
];
const RULES = { principal: [...OF_PRINCIPALS, ...OF_SESSIONS], token: OF_TOKENS, service: OF_SERVICES };
function ruleOf(sort, key) {
    return RULES[sort].find(([pattern]) => pattern.test(key))?.[1] ?? 'absent';
}
const LOWER_OR_DIGIT = [
    [97, 122],
    [48, 57],
];
const ORGANIZATION = [...(0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .word */ .Vm)('o-'), (0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .atLeast */ .jZ)(LOWER_OR_DIGIT, 1, 'somebodyelse')];
const SECONDS = [(0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .atLeast */ .jZ)(_pattern_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGITS */ .x5, 1, '3600')];
const DOMAINS = {
    'aws:multifactorauthage': SECONDS,
    'sts:durationseconds': SECONDS,
    'aws:sourceip': [(0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .atLeast */ .jZ)(_pattern_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .ANYTHING */ .n0, 1, '203.0.113.10')],
    'aws:vpcsourceip': [(0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .atLeast */ .jZ)(_pattern_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .ANYTHING */ .n0, 1, '10.0.0.10')],
    'aws:tokenissuetime': [(0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .atLeast */ .jZ)(_pattern_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .ANYTHING */ .n0, 1, '2026-01-01T00:00:00Z')],
    'sts:rolesessionname': [(0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .atLeast */ .jZ)(_pattern_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_, 2, 'session')],
    'sts:sourceidentity': [(0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .atLeast */ .jZ)(_pattern_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .NAME */ .o_, 2, 'somebody')],
    'aws:principalorgid': ORGANIZATION,
    'aws:vpceorgid': ORGANIZATION,
    'aws:vpceaccount': [(0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .times */ .Hn)(_pattern_domain_js__WEBPACK_IMPORTED_MODULE_1__/* .DIGITS */ .x5, 12, '444455556666')],
};
/** The axis of a key that does not follow from who calls. */
function keyAxis(model, key, sort, passes, known) {
    return (0,_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .axisOf */ .L$)(model, key, choicesOf(model, key, ruleOf(sort, key), passes, known));
}
function choicesOf(model, key, rule, passes, known) {
    const samples = () => (0,_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .samplesOf */ .lc)(model, key, (0,_text_untyped_js__WEBPACK_IMPORTED_MODULE_4__/* .entryOf */ .Ms)(DOMAINS, key));
    const certain = () => (0,_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .setsOf */ .Nc)(key, (0,_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .certainValues */ .dh)(samples()));
    switch (rule) {
        case 'absent':
            return [_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .ABSENT */ .sj];
        case 'chosen':
            return [_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .ABSENT */ .sj, ...certain()];
        case 'required':
            return certain();
        case 'tag':
            return passes.tags ? [_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .ABSENT */ .sj, ...certain()] : [_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .ABSENT */ .sj];
        case 'identity':
            return passes.identity ? certain() : [_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .ABSENT */ .sj];
        case 'unclear':
            return [_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .ABSENT */ .sj, ...(0,_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .setsOf */ .Nc)(key, (0,_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .doubtfully */ .hj)(samples()))];
        case 'assigned':
            return [_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .ABSENT */ .sj, ...(0,_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .setsOf */ .Nc)(key, assigned(model, key, known))];
        case 'network':
            return [_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .ABSENT */ .sj, ...addresses(model, key, samples())];
        case 'moment':
            return moments(model, key, known);
    }
}
/** A caller can wait for every moment from today on. Which text a moment is, AWS says for none that compares texts. */
function moments(model, key, { today }) {
    const instants = (0,_access_prove_test_values_js__WEBPACK_IMPORTED_MODULE_0__/* .momentsFrom */ .ax)(today, key, (0,_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .testsOf */ .Vh)(model, key));
    return instants === undefined ? (0,_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .doubtfully */ .hj)((0,_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .samplesOf */ .lc)(model, key)) : (0,_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .certainValues */ .dh)(instants);
}
/**
 * A value that the policy spells out belongs to somebody in particular, who may be known; one that a wildcard lets in
 * can be a stranger's. The own organization has no strangers; with that known, every other one is made of them.
 */
function assigned(model, key, { organization }) {
    const others = (except) => (0,_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .samplesOf */ .lc)(model, key, (0,_text_untyped_js__WEBPACK_IMPORTED_MODULE_4__/* .entryOf */ .Ms)(DOMAINS, key), except);
    const ofPrincipal = key === 'aws:principalorgid' || key === 'aws:principalorgpaths';
    if (ofPrincipal && organization !== undefined)
        return (0,_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .certainValues */ .dh)(others(wholeOrIn(organization)));
    const named = model.texts.flatMap(text => (ofPrincipal ? [text, text.replace(/\/.*/s, '')] : [text]));
    const spelledOut = [...new Set(named)].filter(name => name !== '' && !/[*?]/.test(name));
    const strange = others(spelledOut.flatMap(name => (ofPrincipal ? wholeOrIn(name) : [(0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .literalOf */ .Zc)(name)])));
    return [...(0,_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .certainValues */ .dh)(strange), ...(0,_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .doubtfully */ .hj)(toldFrom(model, key, strange, others([])))];
}
/** Those values that the policy tells from each of `known`. */
function toldFrom(model, key, known, values) {
    const id = (value) => Object.values((0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .masksOf */ .JF)(model, key, [value])).join();
    const ids = known.map(id);
    return values.filter(value => !ids.includes(id(value)));
}
/** An organization's id, and its paths, which begin with it. */
function wholeOrIn(organization) {
    return [(0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .literalOf */ .Zc)(organization), (0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .globFrom */ .JF)([...(0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .codesOf */ .MZ)(`${organization}/`), _pattern_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .STAR */ .Vw])];
}
const HALF = { 32: 1n << 31n, 128: 1n << 127n };
/** An address is no identity: who calls from a named range is not known; a range of half the world is no range. */
function addresses(model, key, samples) {
    if (![undefined, 'address'].includes((0,_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(model, key)))
        return (0,_axes_js__WEBPACK_IMPORTED_MODULE_2__/* .doubtfully */ .hj)(samples);
    const named = (0,_model_js__WEBPACK_IMPORTED_MODULE_3__/* .clausesAbout */ .KF)(model, key).flatMap(({ test }) => (test.kind === 'address' ? test.ranges : []));
    const ranges = named.filter(({ bits, low, high }) => high - low + 1n < HALF[bits]);
    return samples.map(value => {
        const address = (0,_access_addresses_js__WEBPACK_IMPORTED_MODULE_6__/* .readAddress */ .zq)(value);
        const isNamed = address !== undefined && ranges.some(range => (0,_access_addresses_js__WEBPACK_IMPORTED_MODULE_6__/* .inRange */ .r4)(address, range));
        return { values: [value], certain: !isNamed };
    });
}
//# sourceMappingURL=keys.js.map

/***/ }),

/***/ 5330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   An: () => (/* binding */ trustOf),
/* harmony export */   ER: () => (/* binding */ trustedArns),
/* harmony export */   FS: () => (/* binding */ trustedTenants),
/* harmony export */   MN: () => (/* binding */ knownAccounts),
/* harmony export */   be: () => (/* binding */ isKnownAccount)
/* harmony export */ });
/** The trust policy of a role. Each text of an account is read once. */
function trustOf({ AssumeRolePolicyDocument }, known) {
    return known.readings.of(AssumeRolePolicyDocument, known);
}
/** Those declarations that still count. */
function currentEntries({ trusted, today }) {
    return trusted.filter(({ until }) => until === undefined || until >= today);
}
/** The account itself, the others that the configuration manages, and those that it declares. */
function knownAccounts(known) {
    return [known.account, ...known.accounts, ...currentEntries(known).flatMap(({ account }) => account ?? [])];
}
function isKnownAccount(known, account) {
    return knownAccounts(known).includes(account);
}
function trustedArns(known) {
    return currentEntries(known).flatMap(({ arn }) => arn ?? []);
}
/** The tenants that are declared for an issuer; `everyone` where the issuer itself is. */
function trustedTenants(known, issuer) {
    const entries = currentEntries(known).filter(entry => entry.issuer === issuer);
    const tenants = entries.flatMap(({ tenant }) => tenant ?? []);
    return tenants.length < entries.length ? 'everyone' : tenants;
}
//# sourceMappingURL=known.js.map

/***/ }),

/***/ 55484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ masksOf),
/* harmony export */   KF: () => (/* binding */ clausesAbout),
/* harmony export */   SL: () => (/* binding */ masks),
/* harmony export */   Tw: () => (/* binding */ trustModelOf)
/* harmony export */ });
/* harmony import */ var _access_prove_clauses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74101);
/* harmony import */ var _access_prove_truth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95327);
/* harmony import */ var _policy_operators_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71682);



/** Reads all statements, the Allow statements like the Deny statements: both apply where all their clauses are true. */
function trustModelOf({ policy, statements }, owner, steps) {
    const variables = policy.version?.value === '2012-10-17';
    const prepared = statements.map(({ statement }) => prepare(statement, owner, variables));
    const asDenies = prepared.map(({ statement }) => ({
        ...statement,
        effect: { ...statement.effect, value: 'Deny' },
    }));
    const { denies, keys } = (0,_access_prove_clauses_js__WEBPACK_IMPORTED_MODULE_0__/* .readModel */ .ko)({ ...policy, statements: asDenies });
    const texts = statements.flatMap(({ statement }) => [
        ...statement.principal.entries.map(({ value }) => value.value),
        ...statement.conditions.flatMap(({ values }) => values.map(({ value }) => value)),
    ]);
    return {
        keys,
        doubts: denies.flatMap(({ doubts }) => doubts),
        texts,
        steps,
        statements: denies.map((deny, index) => clausesOf(deny, prepared[index], statements[index])),
    };
}
function clausesOf(deny, prepared, read) {
    return {
        bit: deny.bit,
        statement: read?.statement ?? deny.statement,
        allows: read?.statement.effect.value === 'Allow',
        principals: read?.principals ?? [],
        action: deny.action,
        clauses: deny.clauses,
        doubtful: deny.doubtful,
        equalled: prepared?.equalled ?? [],
    };
}
/**
 * Replaces the variables whose value is known or chosen: the role's own account and organization are facts, and a tag
 * of the caller's own is whatever the caller wants it to be.
 */
function prepare(statement, owner, variables) {
    const equalled = [];
    if (!variables)
        return { statement, equalled };
    const conditions = statement.conditions.map(condition => {
        const tag = statement.effect.value === 'Allow' ? ownTag(condition) : undefined;
        if (tag === undefined)
            return withFacts(condition, owner);
        equalled.push({ key: condition.key.value.toLowerCase(), tag });
        return anything(condition);
    });
    return { statement: { ...statement, conditions }, equalled };
}
function withFacts(condition, { account, organization }) {
    const values = condition.values.map(value => ({
        ...value,
        value: value.value
            .replace(/\$\{aws:ResourceAccount\}/gi, account)
            .replace(/\$\{aws:ResourceOrgID\}/gi, found => organization ?? found),
    }));
    return { ...condition, values };
}
/** The tag in `StringLike aws:PrincipalArn ${aws:PrincipalTag/team}`; `undefined` for any other condition. */
function ownTag({ operator, values }) {
    const read = (0,_policy_operators_js__WEBPACK_IMPORTED_MODULE_1__/* .readOperator */ .Tp)(operator.value);
    const isPlain = read?.qualifier === undefined && /^(String|Arn)(Equals|EqualsIgnoreCase|Like)$/.test(read?.base ?? '');
    const [first] = values.flatMap(({ value }) => /^\$\{aws:PrincipalTag\/([^}',]+)\}$/i.exec(value)?.[1] ?? []);
    return isPlain ? first : undefined;
}
function anything(condition) {
    const [first] = condition.values;
    const span = first?.span ?? condition.span;
    return { ...condition, operator: { ...condition.operator, value: 'StringLike' }, values: [{ value: '*', span }] };
}
/** The statements whose clauses about a key are true of these values; all that have no clause about it. */
function masksOf(model, key, values) {
    const about = (statement) => statement.clauses.get(key) ?? [];
    return masks(model, statement => ({
        surely: about(statement).every(clause => (0,_access_prove_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .truthOf */ .D)(clause, values, 'least')),
        perhaps: about(statement).every(clause => (0,_access_prove_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .truthOf */ .D)(clause, values, 'most')),
    }));
}
function masks({ statements }, test) {
    let [surely, perhaps] = [0n, 0n];
    for (const statement of statements) {
        const truth = test(statement);
        if (truth.surely)
            surely |= statement.bit;
        if (truth.perhaps)
            perhaps |= statement.bit;
    }
    return { surely, perhaps };
}
/** The clauses that any statement has about a key. */
function clausesAbout({ statements }, key) {
    return statements.flatMap(({ clauses }) => clauses.get(key) ?? []);
}
//# sourceMappingURL=model.js.map

/***/ }),

/***/ 52454:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ covers),
  G: () => (/* binding */ findCall)
});

// EXTERNAL MODULE: ./lib/src/core/access/prove/dimensions.js
var dimensions = __webpack_require__(2369);
// EXTERNAL MODULE: ./lib/src/core/access/prove/search.js
var search = __webpack_require__(34396);
// EXTERNAL MODULE: ./lib/src/core/access/prove/truth.js
var truth = __webpack_require__(95327);
// EXTERNAL MODULE: ./lib/src/core/account/trust/model.js
var trust_model = __webpack_require__(55484);
;// CONCATENATED MODULE: ./lib/src/core/account/trust/named.js
/** For the decision; the evaluator has its own reading, so that each is a check on the other. */
function names(principal, assumer) {
    switch (principal.kind) {
        case 'everyone':
            return assumer.kind === 'token' || assumer.kind === 'any-token' ? 'maybe' : 'yes';
        case 'account':
            return when('account' in assumer && assumer.account === principal.account);
        case 'role':
        case 'user':
        case 'federated-user':
            return when('arn' in assumer && assumer.arn === principal.arn);
        case 'session':
            return when(assumer.kind === 'role' &&
                assumer.account === principal.account &&
                assumer.session === principal.session &&
                assumer.arn.endsWith(`/${principal.role}`));
        case 'service':
            return when(assumer.kind === 'service' && assumer.service === principal.service);
        case 'oidc':
            return when(assumer.kind === 'token' && assumer.provider === principal.provider);
        case 'saml':
        case 'deleted':
            return 'no';
    }
}
function when(condition) {
    return condition ? 'yes' : 'no';
}
//# sourceMappingURL=named.js.map
;// CONCATENATED MODULE: ./lib/src/core/account/trust/search.js





const MAX_COMBINATIONS = 5000;
/** A call that some Allow statements let in and no Deny statement stops; `first` narrows who lets the caller in. */
function findCall(model, calls, certainty, first = () => true) {
    const named = namedBy(model, calls);
    const actions = actionsOf(calls);
    const allows = actions.map((action, index) => model.statements.filter(statement => statement.allows &&
        covers(statement, action) &&
        has(named, statement, certainty) &&
        (index > 0 || first(statement))));
    const denied = deniesOf(model, actions, named, certainty);
    for (const chosen of combinations(allows)) {
        const found = escapeOf(model, calls, chosen, denied, certainty);
        if (found !== undefined)
            return { call: callOf(calls, chosen, found), by: chosen[0]?.statement };
    }
    return undefined;
}
/** Session tags and a source identity need a permission of their own (IAM User Guide, "Pass session tags in AWS STS"). */
function actionsOf({ action, passes }) {
    return [action, ...(passes.tags ? ['sts:TagSession'] : []), ...(passes.identity ? ['sts:SetSourceIdentity'] : [])];
}
function namedBy(model, { assumer }) {
    return (0,trust_model/* masks */.SL)(model, ({ principals, doubtful }) => {
        model.steps.taken += principals.length;
        const named = principals.map(principal => names(principal, assumer));
        const perhaps = named.some(each => each !== 'no');
        return { surely: !doubtful && named.includes('yes'), perhaps };
    });
}
function has(named, { bit }, certainty) {
    return (named[certainty] & bit) !== 0n;
}
function covers({ action }, name) {
    return (0,truth/* truthOf */.D)(action, [name], 'least');
}
/** A Deny that only perhaps strikes stops no call that must be feared, and every call that must be sure. */
function deniesOf(model, actions, named, certainty) {
    const other = certainty === 'surely' ? 'perhaps' : 'surely';
    return model.statements
        .filter(statement => !statement.allows && actions.some(action => covers(statement, action)))
        .reduce((mask, { bit }) => mask | (named[other] & bit), 0n);
}
function* combinations(choices) {
    const count = choices.reduce((product, { length }) => product * length, 1);
    if (count > MAX_COMBINATIONS)
        throw new dimensions/* TooManyClasses */.aB();
    for (let index = 0; index < count; index += 1) {
        let rest = index;
        yield choices.map(options => {
            const option = options[rest % options.length];
            rest = Math.floor(rest / options.length);
            return option;
        });
    }
}
function escapeOf({ steps }, { axes }, chosen, denied, certainty) {
    const allowed = chosen.reduce((mask, { bit }) => mask | bit, 0n);
    const dimensions = axes.map(axis => {
        steps.taken += axis.length;
        const points = axis.filter(point => passes(point, allowed, certainty)).map(point => masked(point, certainty));
        return { points, common: points.reduce((mask, point) => mask & point.mask, points[0]?.mask ?? 0n) };
    });
    if (dimensions.some(({ points }) => points.length === 0))
        return undefined;
    return (0,search/* findEscape */.n)(denied, dimensions, steps);
}
function passes(point, allowed, certainty) {
    return (certainty === 'perhaps' || point.certain) && (point[certainty] & allowed) === allowed;
}
function masked(point, certainty) {
    return { ...point, mask: certainty === 'surely' ? point.perhaps : point.surely };
}
function callOf({ assumer, action }, chosen, points) {
    const context = new Map();
    for (const point of points) {
        for (const [key, values] of point.context)
            if (values.length > 0)
                context.set(key, values);
    }
    for (const { equalled } of chosen) {
        for (const { key, tag } of equalled) {
            const wanted = context.get(key);
            if (wanted !== undefined)
                context.set(`aws:principaltag/${tag.toLowerCase()}`, wanted);
        }
    }
    if (!context.has('aws:tagkeys')) {
        const tags = [...context.keys()].flatMap(key => /^aws:requesttag\/(.*)$/.exec(key)?.[1] ?? []);
        if (tags.length > 0)
            context.set('aws:tagkeys', tags);
    }
    return { assumer: inSession(assumer, context.get('aws:userid')?.[0]), action, context };
}
/** The session of a role is a part of its `aws:userid`. */
function inSession(assumer, userid) {
    if (assumer.kind !== 'role' || userid === undefined)
        return assumer;
    return { ...assumer, session: userid.slice(userid.indexOf(':') + 1) };
}
//# sourceMappingURL=search.js.map

/***/ }),

/***/ 89841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ callsForKnown),
/* harmony export */   Yj: () => (/* binding */ servicesOf),
/* harmony export */   js: () => (/* binding */ callsForAnyone),
/* harmony export */   q_: () => (/* binding */ callsForStrangers)
/* harmony export */ });
/* harmony import */ var _pattern_domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50833);
/* harmony import */ var _pattern_pattern_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26495);
/* harmony import */ var _axes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41680);
/* harmony import */ var _callers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61873);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40385);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5330);






/** The services that a statement lets in: by name, or any where it names everybody. */
function servicesOf(model, { principals }) {
    const named = principals.flatMap(principal => (principal.kind === 'service' ? [principal.service] : []));
    return principals.some(({ kind }) => kind === 'everyone') ? [...named, ...anyService(model)] : named;
}
const HOST_NAME = [(0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(_pattern_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .HOST */ .jg, 1, 'lambda.amazonaws.com')];
function anyService(model) {
    return (0,_axes_js__WEBPACK_IMPORTED_MODULE_1__/* .samplesOf */ .lc)(model, 'aws:principalservicename', HOST_NAME);
}
/** Calls of a service for this account or a declared one, or for nobody in particular. */
function callsForKnown(model, service, known) {
    return callsFor(model, service, known, { kind: 'known' });
}
/** Calls of a service for each other account that the policy names, and for one that it does not name. */
function callsForStrangers(model, service, known) {
    return strangersIn(model, known).flatMap(account => callsFor(model, service, known, { kind: 'foreign', account, isUnnamed: false }));
}
/**
 * Calls of a service that do not say for whom they are made; and those for accounts that the policy does not name, one
 * account for each way in which it tells these apart.
 */
function callsForAnyone(model, service, known) {
    const named = (0,_callers_js__WEBPACK_IMPORTED_MODULE_2__/* .namedAccounts */ .SD)(model);
    const unnamed = strangersIn(model, known).filter(account => !named.includes(account));
    return {
        unsaid: callsFor(model, service, known, { kind: 'unsaid' }),
        unnamed: unnamed.map(account => callsFor(model, service, known, { kind: 'foreign', account, isUnnamed: true })),
    };
}
function strangersIn(model, known) {
    const ours = new Set((0,_known_js__WEBPACK_IMPORTED_MODULE_4__/* .knownAccounts */ .MN)(known));
    return sourcesIn(model, known).filter(account => !ours.has(account));
}
/** One account for each way in which the policy's patterns of sources tell accounts apart, with all that are named. */
function sourcesIn(model, known) {
    const inArns = model.texts.flatMap(text => (/^arn(:[^:]*){5}/.test(text) ? [(0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .globOf */ .k8)(text.split(':')[4] ?? '')] : []));
    return [
        ...new Set([
            ...(0,_callers_js__WEBPACK_IMPORTED_MODULE_2__/* .namedAccounts */ .SD)(model),
            ...(0,_callers_js__WEBPACK_IMPORTED_MODULE_2__/* .accountsToldApart */ .Qg)(model, known, [...(0,_callers_js__WEBPACK_IMPORTED_MODULE_2__/* .patternsOn */ .De)(model, 'aws:sourceaccount'), ...inArns]),
        ]),
    ];
}
function callsFor(model, service, known, behalf) {
    const fixed = new Map([
        ['aws:principalisawsservice', (0,_axes_js__WEBPACK_IMPORTED_MODULE_1__/* .certainValues */ .dh)(['true'])],
        ['aws:principalservicename', (0,_axes_js__WEBPACK_IMPORTED_MODULE_1__/* .certainValues */ .dh)([service])],
        ['aws:principalservicenameslist', (0,_axes_js__WEBPACK_IMPORTED_MODULE_1__/* .certainValues */ .dh)([service])],
        ['aws:resourceaccount', (0,_axes_js__WEBPACK_IMPORTED_MODULE_1__/* .certainValues */ .dh)([known.account])],
        ['aws:sourceaccount', sourceAccounts(known, behalf)],
        ['aws:sourcearn', sourceArns(model, known, behalf)],
        ['aws:sourceorgid', sourceOrganizations(model, 'aws:sourceorgid', known, behalf)],
        ['aws:sourceorgpaths', sourceOrganizations(model, 'aws:sourceorgpaths', known, behalf)],
    ]);
    const free = (passes) => (key) => (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .keyAxis */ .vZ)(model, key, 'service', passes, known);
    return (0,_callers_js__WEBPACK_IMPORTED_MODULE_2__/* .tagVariants */ .VO)(model).map(passes => ({
        assumer: { kind: 'service', service },
        action: 'sts:AssumeRole',
        passes,
        axes: (0,_callers_js__WEBPACK_IMPORTED_MODULE_2__/* .axesOf */ .vj)(model, fixed, free(passes)),
    }));
}
function sourceAccounts(known, behalf) {
    return [_axes_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj, ...(0,_axes_js__WEBPACK_IMPORTED_MODULE_1__/* .certainValues */ .dh)(accountsOf(known, behalf))];
}
function accountsOf(known, behalf) {
    if (behalf.kind === 'foreign')
        return [behalf.account];
    return behalf.kind === 'known' ? (0,_known_js__WEBPACK_IMPORTED_MODULE_4__/* .knownAccounts */ .MN)(known) : [];
}
const PART = [
    [97, 122],
    [48, 57],
    [45, 46],
];
/** ARNs of the account, or of resources whose ARN has no account, such as a bucket's. */
function sourceArns(model, known, behalf) {
    const isKnown = behalf.kind === 'known';
    const accounts = [...(isKnown ? [''] : []), ...accountsOf(known, behalf)];
    const except = exceptedArns(model, known, behalf);
    const samples = accounts.flatMap(account => (0,_axes_js__WEBPACK_IMPORTED_MODULE_1__/* .samplesOf */ .lc)(model, 'aws:sourcearn', arnsIn(known.partition, account), except));
    return [_axes_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj, ...(0,_axes_js__WEBPACK_IMPORTED_MODULE_1__/* .certainValues */ .dh)(samples)];
}
/** ARNs that say somewhere an account that the policy names, and for which the service does not call. */
function exceptedArns(model, known, behalf) {
    if (behalf.kind === 'known')
        return meantForOthers(model, known);
    const others = (0,_callers_js__WEBPACK_IMPORTED_MODULE_2__/* .namedAccounts */ .SD)(model).filter(account => behalf.kind !== 'foreign' || account !== behalf.account);
    return others.flatMap(account => [(0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .globOf */ .k8)(`*:${account}`), (0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .globOf */ .k8)(`*:${account}:*`)]);
}
/**
 * ARNs that say somewhere the account of a pattern which names none of ours. Under `StringLike` a star stands for colons,
 * so that such a pattern fits an ARN of ours that has the foreign account in its name; it was not written for that.
 */
function meantForOthers({ texts }, known) {
    const ours = (0,_known_js__WEBPACK_IMPORTED_MODULE_4__/* .knownAccounts */ .MN)(known);
    const isOurs = (part) => ours.some(account => (0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .accepts */ .G3)((0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .globOf */ .k8)(part), account));
    return texts
        .filter(text => text.startsWith('arn:'))
        .flatMap(text => {
        const parts = text.split(':');
        const accounts = parts.filter(part => ACCOUNT_LIKE.test(part));
        if (accounts.some(isOurs))
            return [];
        return accounts.map(part => (0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_5__/* .globOf */ .k8)(`*:${part}${part === parts.at(-1) ? '' : ':*'}`));
    });
}
/** Twelve digits, or digits with wildcards that may stand for the others. */
const ACCOUNT_LIKE = /^(?:\d{12}|(?=.*\d)(?=.*[*?])[\d*?]+)$/;
function arnsIn(partition, account) {
    const service = (0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(PART, 1, 'sns');
    const region = (0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(PART, 0, 'us-east-1');
    return [
        ...(0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(`arn:${partition}:`),
        service,
        ...(0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(':'),
        region,
        ...(0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(`:${account}:`),
        (0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(_pattern_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYTHING */ .n0, 1, 'a'),
    ];
}
/** Ids of organizations, or paths in them, which begin with the id. */
function sourceOrganizations(model, key, known, behalf) {
    const { organization } = known;
    const own = organization === undefined ? [] : (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeOrIn */ .Ei)(organization);
    const sets = (choices) => [_axes_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj, ...(0,_axes_js__WEBPACK_IMPORTED_MODULE_1__/* .setsOf */ .Nc)(key, choices)];
    switch (behalf.kind) {
        case 'unsaid':
            return [_axes_js__WEBPACK_IMPORTED_MODULE_1__/* .ABSENT */ .sj];
        case 'known':
            return sets((0,_axes_js__WEBPACK_IMPORTED_MODULE_1__/* .certainValues */ .dh)(organization === undefined ? [] : ownOnes(model, key, organization)));
        case 'foreign': {
            const named = behalf.isUnnamed ? organizationsNamed(model).flatMap(_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .wholeOrIn */ .Ei) : [];
            const others = (0,_axes_js__WEBPACK_IMPORTED_MODULE_1__/* .samplesOf */ .lc)(model, key, undefined, [...own, ...named]);
            return sets(organization === undefined ? (0,_axes_js__WEBPACK_IMPORTED_MODULE_1__/* .doubtfully */ .hj)(others) : (0,_axes_js__WEBPACK_IMPORTED_MODULE_1__/* .certainValues */ .dh)(others));
        }
    }
}
function ownOnes(model, key, organization) {
    if (key === 'aws:sourceorgid')
        return [organization];
    return (0,_axes_js__WEBPACK_IMPORTED_MODULE_1__/* .samplesOf */ .lc)(model, key, [...(0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .word */ .Vm)(`${organization}/`), (0,_pattern_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(_pattern_domain_js__WEBPACK_IMPORTED_MODULE_0__/* .ANYTHING */ .n0, 0, '')]);
}
function organizationsNamed({ texts }) {
    return [...new Set(texts.flatMap(text => /^o-[a-z0-9]+(?=\/|$)/.exec(text) ?? []))];
}
//# sourceMappingURL=services.js.map

/***/ }),

/***/ 4596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readPolicy),
/* harmony export */   v: () => (/* binding */ readTrustPolicy)
/* harmony export */ });
/* harmony import */ var _text_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42234);
/* harmony import */ var _text_present_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12925);
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43381);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51004);




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
const TRUST_STATEMENT_ELEMENTS = ['Sid', 'Effect', 'Principal', 'Action', 'NotAction', 'Condition'];
const EFFECTS = ['Allow', 'Deny'];
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
    if (isIncomplete(file))
        return { file, json: { file, problems: [] }, grammar: [], whole: false };
    const json = (0,_text_json_js__WEBPACK_IMPORTED_MODULE_0__/* .readJson */ .Vh)(file);
    if (json.root === undefined)
        return { file, json, grammar: [], whole: false };
    const policy = reader.policy(json.root);
    const whole = json.problems.length === 0 && reader.problems.length === 0 && isOfKnownBucket(file);
    const reading = { file, json, grammar: reader.problems, whole };
    return policy === undefined ? reading : { ...reading, policy };
}
/** Whether the tool that the text comes from leaves holes in it, or has no text at all. */
function isIncomplete({ origin }) {
    return origin?.problems.some(({ kind }) => INCOMPLETE.includes(kind)) ?? false;
}
const INCOMPLETE = ['unknown', 'wrong', 'deleted', 'forgotten', 'none', 'foreign'];
function isOfKnownBucket({ origin }) {
    return origin?.problems.every(({ kind }) => kind !== 'bucket-unknown') ?? true;
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
        const near = value.type === 'string' ? (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(value.text, EFFECTS) : (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('');
        const message = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `An effect is "Allow" or "Deny"; this is ${found}.${near}`;
        const written = value.type === 'string' ? value.text : undefined;
        this.#report('effect-invalid', value.span, message, sameLetters(written, EFFECTS));
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
        const related = [{ span: first.key.span, note: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${first.key.value} is here` }];
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
            const near = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(member.key.value, PRINCIPAL_KINDS);
            const message = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${member.key.value} is not a kind of principal. Use ${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(PRINCIPAL_KINDS, 'or')}.${near}`;
            this.#report('principal-invalid', member.key.span, message, sameLetters(member.key.value, PRINCIPAL_KINDS));
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
                const isMisplaced = known === POLICY_ELEMENTS && STATEMENT_ELEMENTS.includes(name);
                const message = isMisplaced
                    ? (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${name} is an element of a statement, and not of ${where}.`
                    : (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${name} is not an element of ${where}.${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(name, known)}`;
                const others = owner.members.map(({ key }) => key.value);
                this.#report('element-unknown', member.key.span, message, missingElement(name, known, others));
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
    #report(kind, span, message, meant) {
        this.problems.push({ kind, span, message, ...(0,_text_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ meant }) });
    }
}
/** The known word that differs in nothing but its case. */
function sameLetters(found, known) {
    return known.find(word => word.toLowerCase() === found?.toLowerCase());
}
/** The element that a name must have meant: the nearest one, where neither it nor its negation is there already. */
function missingElement(found, known, others) {
    const meant = sameLetters(found, known) ?? (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .closest */ .kp)(found, known);
    const plain = meant?.replace(/^Not/, '');
    return plain === undefined || others.includes(plain) || others.includes(`Not${plain}`) ? undefined : meant;
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

/***/ })

};
;