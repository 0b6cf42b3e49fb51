"use strict";
exports.id = 2979;
exports.ids = [2979];
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

/***/ 52979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xl: () => (/* reexport */ CONNECT_NEEDS),
  AY: () => (/* reexport */ NETWORK_KEYS),
  PU: () => (/* reexport */ OUR_CALLS),
  qG: () => (/* reexport */ PERSON),
  DZ: () => (/* reexport */ POLICY_NEEDS),
  oX: () => (/* binding */ proofOf),
  P2: () => (/* reexport */ readOrigin),
  lS: () => (/* reexport */ sparesServices)
});

// UNUSED EXPORTS: ANYHOW

// EXTERNAL MODULE: ./lib/src/core/text/get-or-make.js
var get_or_make = __webpack_require__(79493);
// EXTERNAL MODULE: ./lib/src/core/access/caller.js
var caller = __webpack_require__(78936);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/core/access/evaluate.js + 2 modules
var evaluate = __webpack_require__(20281);
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
/** Puts the request that is not what was expected to the evaluator. */
function shownConfirmed(policy, owner, verdict, expected) {
    if (expected === 'denied')
        return openConfirmed(policy, owner, verdict);
    if (verdict.kind !== 'fails' || verdict.witness === undefined)
        return verdict;
    return denies(policy, owner, verdict.witness) === 'yes' ? verdict : { kind: 'unknown', because: DISAGREE };
}
/** An Allow that cannot be decided takes nobody's access away. */
function denies(policy, owner, request) {
    const { decision, responsible } = (0,evaluate/* evaluate */._3)(policy, request, owner);
    if (decision === 'denied')
        return 'yes';
    return decision === 'unknown' && responsible.some(({ effect }) => effect.value === 'Deny') ? 'perhaps' : 'no';
}
//# sourceMappingURL=confirm.js.map
// EXTERNAL MODULE: ./lib/src/core/pattern/pattern.js
var pattern = __webpack_require__(26495);
// EXTERNAL MODULE: ./lib/src/core/access/action-name.js
var action_name = __webpack_require__(74965);
// EXTERNAL MODULE: ./lib/src/core/pattern/domain.js
var pattern_domain = __webpack_require__(50833);
// EXTERNAL MODULE: ./lib/src/core/access/prove/dimensions.js
var prove_dimensions = __webpack_require__(2369);
// EXTERNAL MODULE: ./lib/src/core/access/prove/keys.js
var prove_keys = __webpack_require__(72396);
// EXTERNAL MODULE: ./lib/src/core/access/prove/principals.js
var principals = __webpack_require__(27967);
// EXTERNAL MODULE: ./lib/src/core/access/prove/question.js
var prove_question = __webpack_require__(70592);
// EXTERNAL MODULE: ./lib/src/core/access/prove/truth.js
var truth = __webpack_require__(95327);
;// CONCATENATED MODULE: ./lib/src/core/access/prove/callers.js








const ROLE_USERID = [...(0,pattern_domain/* word */.Vm)('AROA'), (0,pattern_domain/* atLeast */.jZ)(pattern_domain/* UPPER_OR_DIGIT */.vY, 12, 'SOMEBODYELSE12345'), ...(0,pattern_domain/* word */.Vm)(':'), prove_question/* SESSION */.fW];
const USER_USERID = [...(0,pattern_domain/* word */.Vm)('AIDA'), (0,pattern_domain/* atLeast */.jZ)(pattern_domain/* UPPER_OR_DIGIT */.vY, 12, 'SOMEBODYELSE12345')];
const FEDERATED_NAME = (0,pattern_domain/* atLeast */.jZ)(pattern_domain/* NAME */.o_, 2, 'somebody');
const SERVICE = (0,pattern_domain/* atLeast */.jZ)(pattern_domain/* HOST */.jg, 1, 'logging.s3.amazonaws.com');
/** Any service, those first of which there certainly are requests. */
const SERVICES = [(0,pattern_domain/* word */.Vm)('logging.s3.amazonaws.com'), (0,pattern_domain/* word */.Vm)('config.amazonaws.com'), [SERVICE]];
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
function everybodyElse(question, { account: owner, organization }, awsServices) {
    // what the policy asks of organizations, the owner's account answers in one way and others in any
    const asksOrganization = organization !== undefined && [...question.model.keys.keys()].some(prove_keys/* isOfOrganization */.v);
    const told = (0,prove_question/* accountsOf */.s1)(question, asksOrganization && owner !== undefined ? [(0,pattern/* literalOf */.Zc)(owner)] : []);
    // where the policy does not tell accounts apart, one stands for all
    const [first = ''] = told;
    const accounts = told.length === 1 ? [owner ?? first] : [...new Set([...(owner === undefined ? [] : [owner]), ...told])];
    const userids = userIdDimensions(question);
    return [
        anonymous(question),
        ...accounts.flatMap(account => [
            inAccount(question, { kind: 'role', account }, [userids.role, (0,prove_question/* arns */.dE)(question, 'role', account)]),
            inAccount(question, { kind: 'user', account }, [userids.user, ...userNames(question, account)]),
        ]),
        ...accountHolders(question, owner, told.length > 1 || asksAboutArns(question.model)),
        ...(awsServices === true ? [] : [anyService(question, awsServices || [])]),
    ];
}
function asksAboutArns(model) {
    return model.denies.some(deny => (0,prove_question/* globsOf */.p_)(deny, 'aws:principalarn').length > 0);
}
function userIdDimensions(question) {
    return { role: userIds(question, 'role', ROLE_USERID), user: userIds(question, 'user', USER_USERID) };
}
function userIds({ model, reading, admitted }, kind, domain) {
    const part = (userid) => ({ userid });
    return (0,prove_dimensions/* dimension */.rK)(`${kind} id`, (0,prove_dimensions/* textPoints */.ZK)(model, reading, domain, (0,prove_question.on)('aws:userid'), part, admitted));
}
/** Roots and federated users, whose `aws:userid` begins with the account. */
function accountHolders(question, owner, accountsMatter) {
    const ownRoot = owner === undefined ? [] : [{ ...root(question, owner), keepsPolicy: true }];
    const except = owner === undefined ? [] : [(0,pattern/* literalOf */.Zc)(owner)];
    if (!accountsMatter)
        return [...ownRoot, ...anyAccount(question, except)];
    const userids = question.model.denies.flatMap(deny => (0,prove_question/* globsOf */.p_)(deny, 'aws:userid'));
    const found = (0,prove_question/* accountsOf */.s1)(question, [...userids, ...question.admitted, ...except]);
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
    const domain = [prove_question/* ACCOUNT */.u4, ...(0,pattern_domain/* word */.Vm)(':'), FEDERATED_NAME];
    const roots = (0,prove_dimensions/* textPoints */.ZK)(model, reading, [prove_question/* ACCOUNT */.u4], (0,prove_question.on)('aws:userid'), part, [...admitted, ...except]);
    const sessions = (0,prove_dimensions/* textPoints */.ZK)(model, reading, domain, (0,prove_question.on)('aws:userid'), part, admitted);
    const who = { kind: 'federated', account, partition };
    const present = (0,prove_dimensions/* maskOf */._4)(model, reading, (0,prove_question/* arnClauses */.EE)(who), [prove_question/* SOME_ARN */.lE]);
    const { account: _, ...root } = inAccount(question, { kind: 'root', account }, [
        (0,prove_dimensions/* dimension */.rK)('root id', roots),
        (0,prove_question/* single */.J0)('arn', present, {}),
    ]);
    const { account: __, ...federated } = inAccount(question, { kind: 'federated', account }, [
        (0,prove_dimensions/* dimension */.rK)('federated id', sessions),
        (0,prove_question/* single */.J0)('arn', present, {}),
    ]);
    return [root, federated];
}
function root(question, account) {
    const { model, reading, admitted } = question;
    const fixed = (0,prove_dimensions/* textPoints */.ZK)(model, reading, (0,pattern_domain/* word */.Vm)(account), (0,prove_question.on)('aws:userid'), userid => ({ userid, account }), admitted);
    const arn = `arn:${question.partition}:iam::${account}:root`;
    const arnMask = (0,prove_dimensions/* maskOf */._4)(model, reading, (0,prove_question.on)('aws:principalarn'), [arn]);
    return inAccount(question, { kind: 'root', account }, [(0,prove_dimensions/* dimension */.rK)('root id', fixed), (0,prove_question/* single */.J0)('arn', arnMask, {})]);
}
/** One name stands in the id and in the ARN, so both are read from it. */
function federated(question, account) {
    const { model, reading, admitted, partition } = question;
    const idStart = `${account}:`;
    const arnStart = `arn:${partition}:sts::${account}:federated-user/`;
    const who = { kind: 'federated', account, partition };
    const clausesOf = (0,prove_question/* cached */.PO)((deny) => [
        ...(0,prove_question.on)('aws:userid')(deny).map(clause => after(clause, idStart)),
        ...[...(0,prove_question.on)('aws:principalarn')(deny), ...(0,principals/* principalClauses */.zj)(deny, who)].map(clause => after(clause, arnStart)),
    ]);
    const part = (name) => ({ account, userid: idStart + name, arn: arnStart + name });
    const except = admitted.flatMap(glob => (0,pattern/* residuals */.PE)(glob, idStart));
    const names = (0,prove_dimensions/* textPoints */.ZK)(model, reading, [FEDERATED_NAME], clausesOf, part, except);
    return inAccount(question, { kind: 'federated', account }, [(0,prove_dimensions/* dimension */.rK)('federated name', names)]);
}
/** A clause about a whole text as a clause about what follows a known beginning, which no number or the like has. */
function after({ test, ...clause }, prefix) {
    if (test.kind === 'presence')
        return { test, ...clause };
    const globs = test.kind === 'text' ? test.globs.flatMap(glob => (0,pattern/* residuals */.PE)(glob, prefix)) : [];
    return { ...clause, test: { kind: 'text', globs, partial: test.kind === 'text' && test.partial } };
}
/** A user's name is the end of its ARN: either is free where the policy does not ask about the other. */
function userNames(question, account) {
    const { model, reading, partition } = question;
    const who = { kind: 'user', account, partition };
    const asked = model.denies.some(deny => (0,prove_question.on)('aws:username')(deny).length > 0);
    if (!asked)
        return [(0,prove_question/* arns */.dE)(question, 'user', account)];
    if (model.denies.some(deny => (0,prove_question/* arnClauses */.EE)(who)(deny).some(({ test }) => test.kind === 'text' && test.globs.length > 0))) {
        return [(0,prove_question/* arns */.dE)(question, 'user', account), undecidedNames(question)];
    }
    const start = `arn:${partition}:iam::${account}:user/`;
    const part = (name) => ({ arn: start + name });
    const names = (0,prove_dimensions/* textPoints */.ZK)(model, reading, [(0,pattern_domain/* atLeast */.jZ)(pattern_domain/* NAME */.o_, 1, 'somebody')], (0,prove_question.on)('aws:username'), part);
    return [(0,prove_dimensions/* dimension */.rK)('user name', names), (0,prove_question/* single */.J0)('principal ARN', (0,prove_dimensions/* maskOf */._4)(model, reading, (0,prove_question/* arnClauses */.EE)(who), [start]), {})];
}
/** Both are asked about, and a name is bound to its ARN: what is asked about the name stays open. */
function undecidedNames({ model, reading }) {
    const asks = model.denies.filter(deny => (0,prove_question.on)('aws:username')(deny).length > 0);
    const mask = asks.reduce((sum, deny) => sum & ~deny.bit, model.all);
    return (0,prove_question/* single */.J0)('user name', reading === 'most' ? model.all : mask, {});
}
const ANONYMOUS_ID = (0,prose/* say */.cv) `whether ${'ForAnyValue'} finds an ${'aws:userid'} in a request without credentials (write ${'StringNotLike'})`;
function anonymous(question) {
    const { model, reading, partition } = question;
    const who = { kind: 'anonymous', partition };
    const part = { userid: 'anonymous' };
    // "in all requests, including anonymous"; and yet a set operator may find no value, for there is no principal
    const asOfNobody = (clause) => clause.qualifier !== 'any' && (0,truth/* truthOf */.D)(clause, ['anonymous'], reading);
    const none = {
        mask: model.denies.reduce((sum, deny) => ((0,prove_question.on)('aws:userid')(deny).every(asOfNobody) ? sum | deny.bit : sum), 0n),
        part,
        doubt: ANONYMOUS_ID,
    };
    return {
        kind: 'anonymous',
        keepsPolicy: false,
        dimensions: [
            (0,prove_dimensions/* dimension */.rK)('anonymous', [{ mask: (0,prove_dimensions/* maskOf */._4)(model, reading, (0,prove_question.on)('aws:userid'), ['anonymous']), part }, none]),
            (0,prove_question/* single */.J0)('no ARN', (0,prove_dimensions/* maskOf */._4)(model, reading, (0,prove_question/* arnClauses */.EE)(who), []), {}),
            // the table of principals and the page of the keys disagree about these two
            (0,prove_question/* explicit */.pc)(question, 'aws:principalaccount', [['anonymous'], []]),
            (0,prove_question/* explicit */.pc)(question, 'aws:principalisawsservice', [['false'], []]),
            ...(0,prove_question/* fixed */.Zu)(question, { 'aws:principaltype': 'Anonymous', 'aws:username': '', 'aws:principalservicename': '' }),
        ],
    };
}
const SERVICE_ID = (0,prose/* say */.cv) `the ${'aws:userid'} of an AWS service's own call, for which AWS documents no value`;
/** Any service but those that are spared. */
function anyService(question, spared = []) {
    const { model, reading, admitted } = question;
    const domain = [(0,pattern_domain/* atLeast */.jZ)(pattern_domain/* OF_AN_ID */.Cj, 1, 'service')];
    const except = [...admitted, ...bareIds(question)];
    const userids = (0,prove_dimensions/* textPoints */.ZK)(model, reading, domain, (0,prove_question.on)('aws:userid'), userid => ({ userid }), except);
    const doubted = userids.map(point => ({ ...point, doubt: SERVICE_ID }));
    return serviceCalled(question, SERVICES, (0,prove_dimensions/* dimension */.rK)('service id', doubted), spared);
}
/** Ids of admitted roles that are listed without a session, too: nobody else's. */
function bareIds({ model, admitted }) {
    const texts = model.denies.flatMap(deny => (0,prove_question/* globsOf */.p_)(deny, 'aws:userid')).filter(isLiteral);
    return texts.filter(({ tokens }) => {
        const session = `${String.fromCodePoint(...tokens)}:${prove_question/* SESSION */.fW.spelling}`;
        return admitted.some(glob => (0,pattern/* accepts */.G3)(glob, session));
    });
}
function isLiteral({ tokens }) {
    return tokens.every(token => token >= 0);
}
/** The direct calls of a service, or of any. */
function serviceCalled(question, named, userid, spared = []) {
    const { model, reading, partition } = question;
    const who = { kind: 'service', partition };
    const clausesOf = (0,prove_question/* cached */.PO)(deny => [...(0,prove_question.on)('aws:principalservicename')(deny), ...(0,principals/* principalClauses */.zj)(deny, who)]);
    const except = spared.map(each => (0,pattern/* literalOf */.Zc)(each));
    const names = named.flatMap(name => (0,prove_dimensions/* textPoints */.ZK)(model, reading, name, clausesOf, service => ({ service }), except));
    return {
        kind: 'service',
        keepsPolicy: false,
        dimensions: [
            (0,prove_dimensions/* dimension */.rK)('service name', names),
            userid,
            // present in all requests, says AWS, but not with what value
            serviceArn(question),
            (0,prove_question/* undocumented */._L)(question, 'aws:principalaccount'),
            (0,prove_question/* undocumented */._L)(question, 'aws:principaltype'),
            ...(0,prove_question/* fixed */.Zu)(question, { 'aws:username': '', 'aws:principalisawsservice': 'true' }),
        ],
    };
}
/** Whether it is there AWS says both ways; it is the ARN of no role, user or account. */
function serviceArn({ model, reading }) {
    const key = 'aws:principalarn';
    const doubt = (0,prose/* say */.cv) `whether an AWS service's own call has ${model.keys.get(key) ?? key}`;
    const said = (values) => ({ context: { key, values, explicit: true } });
    const names = (0,prove_dimensions/* textPoints */.ZK)(model, reading, [SERVICE], (0,prove_question.on)(key), name => said([name]));
    const absent = { mask: (0,prove_dimensions/* maskOf */._4)(model, reading, (0,prove_question.on)(key), []), part: said([]) };
    return (0,prove_dimensions/* dimension */.rK)('principal ARN', [absent, ...names.map(point => ({ ...point, doubt }))]);
}
function inAccount(question, { kind, account }, own) {
    return { kind, account, dimensions: [...own, ...(0,prove_question/* authenticated */.An)(question, kind, account)], keepsPolicy: false };
}
//# sourceMappingURL=callers.js.map
// EXTERNAL MODULE: ./lib/src/core/access/prove/clauses.js + 1 modules
var clauses = __webpack_require__(74101);
;// CONCATENATED MODULE: ./lib/src/core/access/prove/by-id.js




/*
 * What follows from the ids alone, without a search: a Deny whose list spares an id never applies to it, and a Deny of
 * everything that lists none but admitted ids applies to all others. The search gives the same answers.
 */
/** The first Deny, if it denies every action on the bucket and its objects to everybody whose id is not admitted. */
function plainLock({ denies: [first] }, scope) {
    if (first === undefined || first.doubtful || !(0,clauses/* isForEverybody */.zC)(first.statement))
        return undefined;
    const [list] = listsOf(first);
    if (list === undefined || [...first.clauses.values()].flat().length > 1)
        return undefined;
    const admitted = new Set(admittedLanguage(scope.admitted).map(nameOf));
    const isLock = isForEverything(first.statement, scope) && list.every(glob => admitted.has(nameOf(glob)));
    return isLock ? first.statement : undefined;
}
/** Whether every Deny has a list of ids that spares the caller, in any session. */
function isSpared({ denies }, caller) {
    const spares = sparing(caller);
    return spares !== undefined && denies.every(deny => listsOf(deny).some(list => list.some(spares)));
}
/** Of an AWS service no id is known, and whether an anonymous request has one is not sure. */
function sparing(caller) {
    if (caller.kind === 'service' || caller.kind === 'anonymous')
        return undefined;
    if ('userid' in caller)
        return glob => (0,pattern/* accepts */.G3)(glob, caller.userid);
    if (caller.kind === 'user')
        return glob => (0,pattern/* accepts */.G3)(glob, caller.id);
    const { id, session } = caller;
    if (session !== '*')
        return glob => (0,pattern/* accepts */.G3)(glob, `${id}:${session.name}`);
    const anySession = (0,pattern/* globOf */.k8)(`${id}:*`);
    return glob => isSamePattern(glob, anySession);
}
/** The lists of ids that a Deny spares: each a condition that is true of all requests but those with an id on it. */
function listsOf({ clauses }) {
    const asked = clauses.get('aws:userid') ?? [];
    return asked.flatMap(({ negated, qualifier, test }) => negated && qualifier === 'one' && test.kind === 'text' && !test.partial ? [test.globs] : []);
}
function isSamePattern(a, b) {
    return (a.fold === b.fold && a.tokens.length === b.tokens.length && a.tokens.every((token, at) => token === b.tokens[at]));
}
/** Equal for patterns that match the same texts, whichever operator they stand under. */
function nameOf({ tokens, fold }) {
    return `${fold} ${tokens.join()}`;
}
function isForEverything({ action, resource }, { bucket, partition }) {
    if (action.negated || resource.negated)
        return false;
    const arn = `arn:${partition}:s3:::${bucket}`;
    const resources = resource.patterns.map(({ value }) => value);
    const isOnAll = [arn, `${arn}/*`].every(each => resources.includes(each));
    return isOnAll && action.patterns.some(({ value }) => (0,action_name/* isEveryAction */.m)(value));
}
//# sourceMappingURL=by-id.js.map
// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __webpack_require__(12925);
// EXTERNAL MODULE: ./lib/src/core/access/prove/requests.js
var requests = __webpack_require__(89962);
// EXTERNAL MODULE: ./lib/src/core/access/prove/test-values.js
var test_values = __webpack_require__(91975);
;// CONCATENATED MODULE: ./lib/src/core/access/prove/context.js










const TAG = 'aws:principaltag/';
/** What requests to a bucket differ in under one reading of a policy: made once for all that is asked of it. */
function requestDimensionsOf(model, reading, place) {
    const { bucket, partition, owner, today } = place;
    const id = JSON.stringify({ reading, bucket, partition, owner, today });
    const known = model.worked.get(id);
    if (known instanceof RequestDimensions)
        return known;
    const question = { model, reading, partition, admitted: [] };
    const dimensions = new RequestDimensions(question, { bucket, partition, owner, ...(0,present/* present */.E)({ today }) });
    model.worked.set(id, dimensions);
    return dimensions;
}
/** What requests to a bucket differ in, and who makes them. */
class RequestDimensions {
    #question;
    #place;
    #made = new Map();
    #groups = new Map();
    #others = new Map();
    constructor(question, place) {
        this.#question = question;
        this.#place = place;
    }
    /** The actions on a target, those apart whose requests carry different keys of the policy. */
    groups(target, actions, later) {
        const { model, reading } = this.#question;
        const id = `${target} ${actions[0]} ${actions.length} ${later}`;
        return (0,get_or_make/* getOrMake */.I)(this.#groups, id, () => (0,requests/* actionGroups */.VD)(model, reading, actions, later));
    }
    /** Everybody but the admitted and the services that are spared, whatever they ask for. */
    everybodyElse(admitted, awsServices) {
        const id = JSON.stringify([awsServices, admitted.map(({ key }) => key)]);
        const question = { ...this.#question, admitted };
        return (0,get_or_make/* getOrMake */.I)(this.#others, id, () => everybodyElse(question, this.#place.owner, awsServices));
    }
    resource(target) {
        const { model, reading } = this.#question;
        return this.once(`resource ${target}`, () => (0,requests/* resourceDimension */.pp)(model, reading, this.#place, target));
    }
    /** All condition keys that do not follow from the caller, for requests that carry them so. */
    context(who, group) {
        const keys = [...this.#question.model.keys.keys()].filter(key => !prove_keys/* CALLER_KEYS */.Zl.has(key));
        return keys.map(key => this.key(key, who, group.carriage(key)));
    }
    key(key, who, carriage) {
        const { model, reading } = this.#question;
        switch (carriage) {
            case 'absent':
                return this.once(`${key} absent`, () => (0,prove_dimensions/* dimension */.rK)(key, [(0,prove_dimensions/* absentPoint */.eb)(model, reading, key)]));
            case 'undocumented':
                return this.once(`${key} undocumented`, () => undocumentedKey(model, reading, key));
            default:
                return this.#known(key, who) ?? this.#asCalledBy(key, who.kind);
        }
    }
    /** A key of which the account says what it is. */
    #known(key, { account: callers, tags }) {
        const { model, reading } = this.#question;
        const { account } = this.#place.owner;
        if (/^(aws|s3):resourceaccount$/.test(key) && account !== undefined) {
            return this.once(key, () => (0,prove_dimensions/* dimension */.rK)(key, [(0,prove_dimensions/* keyPoint */.QI)(model, reading, key, [account])]));
        }
        const own = callers !== undefined && callers === account ? this.#ofOrganization(key, 'aws:principalorg') : undefined;
        const known = own ?? this.#ofOrganization(key, 'aws:resourceorg');
        if (known !== undefined || tags === undefined || !key.startsWith(TAG))
            return known;
        const value = tags.get(key.slice(TAG.length));
        return (0,prove_dimensions/* dimension */.rK)(key, [(0,prove_dimensions/* keyPoint */.QI)(model, reading, key, value === undefined ? [] : [value])]);
    }
    #asCalledBy(key, kind) {
        const { model, reading } = this.#question;
        if ((0,prove_keys/* isNobodys */.d7)(key, kind)) {
            return this.once(`no ${key}`, () => (0,prove_dimensions/* dimension */.rK)(key, [(0,prove_dimensions/* absentPoint */.eb)(model, reading, key)]));
        }
        if ((0,prove_keys/* isOfEveryone */.J0)(key, kind)) {
            return this.once(`${key} of everyone`, () => {
                const { points } = this.#anyValue(key);
                return (0,prove_dimensions/* dimension */.rK)(key, points.filter(({ part }) => part.context?.values.length !== 0));
            });
        }
        if ((0,prove_keys/* isOfCredentials */.SD)(key) && kind === 'service') {
            return this.once(`${key} of a service`, () => (0,prove_question/* undocumented */._L)(this.#question, key));
        }
        if (key === 'aws:viaawsservice' && kind === 'anonymous') {
            // a service calls with the credentials of somebody
            return this.once(`${key} without credentials`, () => (0,prove_dimensions/* dimension */.rK)(key, [(0,prove_dimensions/* absentPoint */.eb)(model, reading, key), (0,prove_dimensions/* keyPoint */.QI)(model, reading, key, ['false'])]));
        }
        if (key === 'aws:securetransport' && kind !== 'anonymous') {
            return this.once(`${key} redacted`, () => {
                const points = (0,prove_dimensions/* presentPoints */.vU)(model, reading, key);
                return (0,prove_dimensions/* dimension */.rK)(key, [...points, (0,prove_dimensions/* absentPoint */.eb)(model, reading, key, redacted(model, key))]);
            });
        }
        return this.once(key, () => this.#anyValue(key));
    }
    #anyValue(key) {
        const { model, reading } = this.#question;
        const { today } = this.#place;
        return today !== undefined && (0,test_values/* isMoment */.t_)(key)
            ? (0,prove_dimensions/* momentDimension */.tf)(model, reading, key, today)
            : (0,prove_dimensions/* keyDimension */.QX)(model, reading, key);
    }
    /** What the organization of the bucket's account says of a key that begins so; its paths begin with its id. */
    #ofOrganization(key, beginning) {
        const { model, reading } = this.#question;
        const { organization } = this.#place.owner;
        if (organization === undefined || !key.startsWith(beginning))
            return undefined;
        return this.once(`${key} of the organization`, () => {
            if (organization === null)
                return (0,prove_dimensions/* dimension */.rK)(key, [(0,prove_dimensions/* absentPoint */.eb)(model, reading, key)]);
            if (key === `${beginning}id`)
                return (0,prove_dimensions/* dimension */.rK)(key, [(0,prove_dimensions/* keyPoint */.QI)(model, reading, key, [organization])]);
            const paths = [...(0,pattern_domain/* word */.Vm)(`${organization}/r-`), (0,pattern_domain/* atLeast */.jZ)(pattern_domain/* VISIBLE */.f9, 4, 'ab12/ou-ab12-11111111/')];
            const part = (path) => ({ context: { key, values: [path], explicit: false } });
            const within = (0,prove_dimensions/* dimension */.rK)(key, (0,prove_dimensions/* textPoints */.ZK)(model, reading, paths, (0,prove_question.on)(key), part));
            return within.points.length > 1 ? { ...within, unseen: this.#unit(key, organization) } : within;
        });
    }
    #unit(key, organization) {
        const shown = this.#question.model.keys.get(key) ?? key;
        return (0,prose/* say */.cv) `the unit of the organization in ${shown}, which cannot be seen in a policy (${`${organization}/*`} is true of all its accounts)`;
    }
    once(name, make) {
        return (0,get_or_make/* getOrMake */.I)(this.#made, name, make);
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
    return (0,prove_dimensions/* dimension */.rK)(key, [(0,prove_dimensions/* absentPoint */.eb)(model, reading, key), ...(0,prove_dimensions/* presentPoints */.vU)(model, reading, key, doubt)]);
}
//# sourceMappingURL=context.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/one-caller.js




/** @param once keeps a dimension by its name, for all callers about whom the same is asked */
function dimensionsOf(question, caller, owner, once) {
    switch (caller.kind) {
        case 'role':
            return 'id' in caller ? roleScope(question, caller, owner, once) : identity(question, caller, caller.roleArn);
        case 'user':
            return 'id' in caller ? userScope(question, caller, owner, once) : identity(question, caller, caller.userArn);
        case 'federated':
            return identity(question, caller, caller.arn);
        case 'root':
            return identity(question, caller, `arn:${question.partition}:iam::${caller.account}:root`);
        case 'anonymous':
            return { open: anonymous(question).dimensions, facts: [] };
        case 'service': {
            const userid = useridOf(question, caller.userid);
            return { open: serviceCalled(question, [(0,pattern_domain/* word */.Vm)(caller.service)], userid).dimensions, facts: [] };
        }
    }
}
function identity(question, caller, arn) {
    const { model, reading, partition } = question;
    const { kind, account, userid } = caller;
    const byArn = kind === 'root' ? (0,prove_question.on)('aws:principalarn') : (0,prove_question/* arnClauses */.EE)({ kind, account, partition });
    const name = kind === 'user' ? (0,prove_question/* fixed */.Zu)(question, { 'aws:username': arn.slice(arn.lastIndexOf('/') + 1) }) : [];
    return {
        open: [
            useridOf(question, userid),
            (0,prove_question/* single */.J0)('principal ARN', (0,prove_dimensions/* maskOf */._4)(model, reading, byArn, [arn]), { account, arn }),
            ...name,
            ...(0,prove_question/* authenticated */.An)(question, kind, account),
        ],
        facts: [],
    };
}
function useridOf({ model, reading }, userid) {
    return (0,prove_question/* single */.J0)('userid', (0,prove_dimensions/* maskOf */._4)(model, reading, (0,prove_question.on)('aws:userid'), [userid]), { userid });
}
function roleScope(question, role, owner, once) {
    const { model, reading, partition } = question;
    const domain = role.session === '*' ? [...(0,pattern_domain/* word */.Vm)(`${role.id}:`), prove_question/* SESSION */.fW] : (0,pattern_domain/* word */.Vm)(`${role.id}:${role.session.name}`);
    const sessions = (0,prove_dimensions/* dimension */.rK)('session', (0,prove_dimensions/* textPoints */.ZK)(model, reading, domain, (0,prove_question.on)('aws:userid'), userid => ({ userid })));
    const account = accountOf(role);
    if (account === undefined)
        return { open: [sessions], facts: [once('any role', () => anyRole(question, owner))] };
    const own = (0,prove_question/* authenticated */.An)(question, 'role', account);
    if (role.roleArn === undefined)
        return { open: [sessions, ...own], facts: [(0,prove_question/* arns */.dE)(question, 'role', account)] };
    const part = { account, arn: role.roleArn };
    const mask = (0,prove_dimensions/* maskOf */._4)(model, reading, (0,prove_question/* arnClauses */.EE)({ kind: 'role', account, partition }), [role.roleArn]);
    return { open: [sessions, (0,prove_question/* single */.J0)('principal ARN', mask, part), ...own], facts: [] };
}
/** The account of a caller, where it is known and one. */
function accountOf(caller) {
    if ('account' in caller && caller.account !== undefined)
        return caller.account;
    return 'roleArn' in caller ? /^arn:[^:]*:iam::(\d{12}):/.exec(caller.roleArn ?? '')?.[1] : undefined;
}
function userScope(question, { id }, owner, once) {
    const named = (account) => userNames(question, account);
    const facts = [once('any user', () => ofAnyAccount(question, 'user', owner, named))];
    return { open: [useridOf(question, id)], facts };
}
/** A role of any account. */
function anyRole(question, owner) {
    return ofAnyAccount(question, 'role', owner, account => [(0,prove_question/* arns */.dE)(question, 'role', account)]);
}
/** Whose account is not known: account, ARN and name are one fact. */
function ofAnyAccount(question, kind, owner, named) {
    const accounts = [...new Set([...(owner === undefined ? [] : [owner]), ...(0,prove_question/* accountsOf */.s1)(question, [])])];
    const points = accounts.flatMap(account => [...(0,prove_question/* authenticated */.An)(question, kind, account), ...named(account)].reduce(together, [
        { mask: question.model.all, part: { account } },
    ]));
    return (0,prove_dimensions/* dimension */.rK)(`the ARN of the ${kind}`, points);
}
function together(points, { points: more }) {
    return points.flatMap(one => more.map(other => ({ mask: one.mask & other.mask, part: { ...one.part, ...other.part } })));
}
//# sourceMappingURL=one-caller.js.map
// EXTERNAL MODULE: ./lib/src/core/access/prove/search.js
var search = __webpack_require__(34396);
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
    key(key, who, group) {
        const carriage = group.carriage(key);
        const own = carriage === 'carried' ? this.#own(key, group.actions.points[0]?.part.action ?? '') : undefined;
        if (own !== undefined)
            return own;
        return { decides: (0,prove_keys/* isUnseenFact */.fw)(key) ? 'fact' : 'open', dimension: this.#surroundings.key(key, who, carriage) };
    }
    #own(key, action) {
        const placed = this.#placed(key);
        if (placed !== undefined)
            return placed;
        const known = this.#overTls(key) ?? this.#direct(key);
        if (known !== undefined)
            return { decides: 'open', dimension: known };
        switch (this.#sender.kind) {
            case 'person':
                return this.#persons(key);
            case 'our-calls':
                return this.#ours(key);
            case 'connect':
                return this.#connects(this.#sender, key, action);
        }
    }
    /** From where a caller is said to call; through a VPC the address of the internet is absent, and the other way round. */
    #placed(key) {
        const from = this.#sender.kind === 'connect' ? undefined : this.#sender.from;
        if (from === undefined || !NETWORK_KEYS.includes(key))
            return undefined;
        return this.#based(key, this.#pointsFrom(from, key), (0,prose/* say */.cv) `the calls come from ${from.said}, as ${'network'} says`);
    }
    #pointsFrom(from, key) {
        if (from.kind === 'addresses') {
            return key === 'aws:sourceip' ? (0,prove_dimensions/* addressPoints */.aK)(this.#model, this.#reading, key, from.range) : [this.#absent(key)];
        }
        if (key === 'aws:sourceip')
            return [this.#absent(key)];
        const own = from.kind === 'vpc' ? 'aws:sourcevpc' : 'aws:sourcevpce';
        return key === own ? [this.#having(key, from.said)] : (0,prove_dimensions/* presentPoints */.vU)(this.#model, this.#reading, key);
    }
    /** Everybody who is asked about calls over TLS; a call between services may not say so. */
    #overTls(key) {
        const values = { 'aws:securetransport': ['true'], 's3:tlsversion': ['1.2', '1.3'] }[key];
        if (values === undefined)
            return undefined;
        const isBetweenServices = this.#sender.kind === 'connect';
        return this.#surroundings.once(`${key} over TLS${isBetweenServices ? ' between services' : ''}`, () => {
            const absent = isBetweenServices ? [this.#absent(key, redacted(this.#model, key))] : [];
            return (0,prove_dimensions/* dimension */.rK)(key, [...values.map(value => this.#having(key, value)), ...absent]);
        });
    }
    /**
     * Whoever may call directly keeps what it needs. Source: IAM User Guide, "AWS global condition context keys": the one
     * key is false, and the others absent, in direct calls and in those of a service-linked role.
     */
    #direct(key) {
        if (!(0,prove_keys/* isOfForwarding */.dv)(key) || ('forwarded' in this.#sender && this.#sender.forwarded))
            return undefined;
        return this.#surroundings.once(`${key} of direct calls`, () => {
            const values = key === 'aws:viaawsservice' ? ['false'] : [];
            return (0,prove_dimensions/* dimension */.rK)(key, [...values.map(value => this.#having(key, value)), this.#absent(key)]);
        });
    }
    /**
     * Every call that is not anonymous is signed, with Version 4. Source: S3 API Reference, "Authenticating Requests (AWS
     * Signature Version 4)" and "Appendix: Authenticating requests (AWS signature version 2)".
     */
    #persons(key) {
        if (key === 's3:signatureversion' || key === 's3:signatureage')
            return this.#ours(key);
        if (!(0,prove_keys/* isChosenByCaller */.XD)(key))
            return undefined;
        const signed = ['REST-HEADER', 'REST-QUERY-STRING'].map(value => this.#having(key, value));
        const any = key === 's3:authtype' ? (0,prove_dimensions/* dimension */.rK)(key, signed) : this.#surroundings.key(key, SOMEBODY, 'carried');
        return { decides: 'chosen', dimension: any };
    }
    /** Source: what the AWS SDK for JavaScript sends for Get/Put/DeleteBucketPolicy. */
    #ours(key) {
        const points = this.#ofOurCalls(key);
        return (points && {
            decides: 'open',
            dimension: this.#surroundings.once(`${key} of our calls`, () => (0,prove_dimensions/* dimension */.rK)(key, points())),
        });
    }
    #ofOurCalls(key) {
        switch (key) {
            case 's3:authtype':
                return () => [this.#having(key, 'REST-HEADER')];
            case 's3:signatureversion':
                return () => [this.#having(key, 'AWS4-HMAC-SHA256')];
            case 's3:x-amz-content-sha256':
                return () => (0,prove_dimensions/* textPoints */.ZK)(this.#model, this.#reading, HASH, (0,prove_question.on)(key), hash => part(key, hash));
            case 's3:signatureage':
                return () => [this.#absent(key), ...this.#fresh(key)];
            case 'aws:referer':
                return () => [this.#absent(key)];
            default:
                return key.startsWith('s3:') && !(0,prove_keys/* isUnseenFact */.fw)(key) && key !== 's3:resourceaccount'
                    ? () => [this.#absent(key)]
                    : undefined;
        }
    }
    /** "Works for presigned URLs" (S3 API Reference); a header that is signed when it is sent is no older than a minute. */
    #fresh(key) {
        const doubt = (0,prose/* say */.cv) `whether a call that is signed in a header has ${this.#shown(key)}`;
        const aged = (0,prove_dimensions/* presentPoints */.vU)(this.#model, this.#reading, key, doubt);
        const young = aged.filter(({ part: { context } }) => Number(context?.values[0]) <= A_MINUTE);
        return [...young, (0,prove_dimensions/* keyPoint */.QI)(this.#model, this.#reading, key, [String(A_MINUTE)], doubt)];
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
                return { decides: 'open', dimension: (0,prove_dimensions/* dimension */.rK)(key, [this.#having(key, 'AWS4-HMAC-SHA256')]) };
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
            (0,prove_dimensions/* keyPoint */.QI)(this.#model, this.#reading, key, ['REST-QUERY-STRING'], doubt),
        ];
        return { decides: 'open', dimension: (0,prove_dimensions/* dimension */.rK)(key, points) };
    }
    #encryption({ encryption }, key, action) {
        if (encryption === 'none') {
            const basis = (0,prose/* say */.cv) `the storage configuration names no KMS key, so that ${action} is sent without ${this.#shown(key)}`;
            return this.#based(key, [this.#absent(key)], basis);
        }
        if (encryption === 'not-read') {
            const any = this.#surroundings.once(key, () => (0,prove_dimensions/* dimension */.rK)(key, [this.#absent(key), ...(0,prove_dimensions/* presentPoints */.vU)(this.#model, this.#reading, key)]));
            return { decides: 'fact', dimension: { ...any, unseen: this.#notRead(key) } };
        }
        const { keyId } = encryption;
        const isKey = key.endsWith('key-id');
        const value = isKey ? keyId : 'aws:kms';
        const basis = (0,prose/* say */.cv) `${action} is sent with ${this.#shown(key)} = ${value} (assumed from the storage configuration)`;
        const sent = this.#based(key, [isKey ? this.#kmsKey(key, keyId) : this.#having(key, value)], basis);
        const unseen = isKey ? this.#aliasUnseen(key, keyId) : undefined;
        return { ...sent, dimension: { ...sent.dimension, ...(0,present/* present */.E)({ unseen }) } };
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
        const fits = (clause) => forms.some(form => (0,truth/* truthOf */.D)({ ...clause, negated: false }, [form], this.#reading)) ||
            textsOf(clause).some(text => text.endsWith(`:key/${keyId}`));
        const holds = (clause) => {
            const isOpen = asksOfAlias(clause, keyId) && !fits(clause);
            return isOpen ? this.#reading === 'most' : (0,truth/* truthOf */.D)(clause, [keyId], this.#reading, () => fits(clause));
        };
        const asks = (0,prove_question.on)(key);
        const mask = this.#model.denies.reduce((sum, deny) => (asks(deny).every(holds) ? sum | deny.bit : sum), 0n);
        return { mask, part: part(key, keyId) };
    }
    #aliasUnseen(key, keyId) {
        const clauses = this.#model.denies.flatMap((0,prove_question.on)(key));
        if (!clauses.some(clause => asksOfAlias(clause, keyId)))
            return undefined;
        return (0,prose/* say */.cv) `which KMS key the alias stands for, as ${this.#shown(key)} is ${keyId} (write the ARN of the key in both places)`;
    }
    /** What Connect writes into a request itself, AWS documents for no header. */
    #undocumented(key) {
        if (/^s3:(dataaccesspoint|accesspoint|accessgrant)/.test(key)) {
            return { decides: 'open', dimension: (0,prove_dimensions/* dimension */.rK)(key, [this.#absent(key)]) };
        }
        if (!(0,prove_keys/* isChosenByCaller */.XD)(key) && !/^s3:objectcreationoperation$|^aws:(referer|useragent)$/.test(key))
            return undefined;
        const unseen = (0,prose/* say */.cv) `${this.#shown(key)} in what Amazon Connect sends, which AWS does not document`;
        const any = key === 's3:x-amz-acl' ? this.#acls(key) : this.#surroundings.key(key, SOMEBODY, 'carried');
        return { decides: 'fact', dimension: { ...any, unseen } };
    }
    #acls(key) {
        return (0,prove_dimensions/* dimension */.rK)(key, [this.#absent(key), ...CLOSED_ACLS.map(acl => this.#having(key, acl))]);
    }
    #based(key, points, basis) {
        const otherwise = (0,prove_dimensions/* unionOf */.Z6)(this.#surroundings.key(key, SOMEBODY, 'carried'));
        return { decides: 'open', dimension: { ...(0,prove_dimensions/* dimension */.rK)(key, points), basis, otherwise } };
    }
    #having(key, value) {
        return (0,prove_dimensions/* keyPoint */.QI)(this.#model, this.#reading, key, [value]);
    }
    #absent(key, doubt) {
        return (0,prove_dimensions/* absentPoint */.eb)(this.#model, this.#reading, key, doubt);
    }
    #shown(key) {
        return this.#model.keys.get(key) ?? key;
    }
}
/**
 * What a request through a VPC endpoint has in place of `aws:SourceIp`. Source: IAM User Guide, "AWS global condition
 * context keys", "Properties of the network".
 */
const NETWORK_KEYS = ['aws:sourceip', 'aws:sourcevpc', 'aws:sourcevpce', 'aws:vpcsourceip'];
/** What somebody writes into a request does not depend on who it is. */
const SOMEBODY = { kind: 'role' };
/** Whatever else Amazon Connect sends, it makes no recording public. Source: Amazon S3 User Guide, "Canned ACL". */
const CLOSED_ACLS = [
    'bucket-owner-full-control',
    'private',
    'bucket-owner-read',
    'aws-exec-read',
    'log-delivery-write',
];
/** In milliseconds. */
const A_MINUTE = 60_000;
const HASH = [(0,pattern_domain/* times */.Hn)(pattern_domain/* HEX */.UG, 64, 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')];
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
/** Whether an alias is compared with a key, or a key with an alias. */
function asksOfAlias(clause, keyId) {
    return textsOf(clause).some(text => isAlias(text) !== isAlias(keyId));
}
function textsOf({ test }) {
    if (test.kind !== 'text')
        return [];
    return test.globs.map(({ tokens }) => String.fromCodePoint(...tokens.filter(code => code >= 0)));
}
//# sourceMappingURL=sent.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/caller-dimensions.js











/** One caller, and how its requests come to be. */
class AskedCaller {
    model;
    scope;
    caller;
    #sender;
    #called;
    #sides = new Map();
    constructor(model, scope, caller, sender) {
        this.model = model;
        this.scope = scope;
        this.caller = caller;
        this.#sender = sender;
        const tags = 'tags' in caller ? caller.tags : undefined;
        this.#called = { kind: caller.kind, account: accountOf(caller), tags };
    }
    /** The dimensions of requests for some actions on a target, those apart that carry different keys. */
    about(asked, target, actions) {
        const reading = (0,clauses/* extentOf */.OY)(this.model, asked);
        const side = this.#side(reading);
        return side.surroundings.groups(target, actions, false).map(group => this.#partsOf(reading, side, target, group));
    }
    /** The dimensions of one request, in which nobody chooses anything: the object, the session, and facts. */
    exactly(reading, { action, on, resource, context }) {
        const { model } = this;
        const { surroundings, who } = this.#side(reading);
        const keys = [...model.keys.keys()].filter(key => !prove_keys/* CALLER_KEYS */.Zl.has(key));
        const named = (arn) => (0,prove_question/* single */.J0)('resource', (0,prove_dimensions/* maskOf */._4)(model, reading, ({ resource }) => [resource], [arn]), { resource: arn });
        return {
            base: (0,requests/* baseOf */.bx)(model, reading),
            open: [
                (0,prove_question/* single */.J0)('action', (0,prove_dimensions/* maskOf */._4)(model, reading, deny => [deny.action], [action]), { action }),
                resource === undefined ? surroundings.resource(on) : named(resource),
                ...who.open,
                ...keys.map(key => (0,prove_dimensions/* dimension */.rK)(key, [(0,prove_dimensions/* keyPoint */.QI)(model, reading, key, context.get(key) ?? [])])),
            ],
            chosen: [],
            facts: who.facts,
        };
    }
    #side(reading) {
        return (0,get_or_make/* getOrMake */.I)(this.#sides, reading, () => this.#sideOf(reading));
    }
    #sideOf(reading) {
        const { model, scope, caller } = this;
        const question = { model, reading, partition: scope.partition, admitted: [] };
        const surroundings = requestDimensionsOf(model, reading, scope);
        const keys = new SentKeys(surroundings, model, reading, this.#sender);
        const once = surroundings.once.bind(surroundings);
        return { surroundings, keys, who: dimensionsOf(question, caller, scope.owner.account, once) };
    }
    #partsOf(reading, { surroundings, keys, who }, target, group) {
        const free = [...this.model.keys.keys()].filter(key => !prove_keys/* CALLER_KEYS */.Zl.has(key));
        const sent = free.map(key => keys.key(key, this.#called, group));
        const decided = (by) => sent.filter(({ decides }) => decides === by).map(({ dimension }) => dimension);
        return {
            base: (0,requests/* baseOf */.bx)(this.model, reading),
            open: [group.actions, surroundings.resource(target), ...who.open, ...decided('open')],
            chosen: decided('chosen'),
            facts: [...who.facts, ...decided('fact')],
        };
    }
}
/** Only the requests that there are for certain; see `certain`. */
function certainly({ base, open, chosen, facts }, otherwise) {
    const sure = (each) => (0,prove_dimensions/* certain */.pY)(each, otherwise);
    return { base, open: open.map(sure), chosen: chosen.map(sure), facts };
}
/** The statements that can apply whichever classes the dimensions take. */
function reach(base, dimensions) {
    return dimensions.reduce((mask, each) => mask & (0,prove_dimensions/* unionOf */.Z6)(each), base);
}
/** The root of the bucket's owner keeps the policy; where the owner is not known, any root may be that. */
function rootOf({ scope, caller }, action) {
    if (caller.kind !== 'root' || !requests/* POLICY_ACTIONS */.p7.has(action))
        return 'other';
    if (scope.owner.account === undefined)
        return 'perhaps';
    return scope.owner.account === caller.account ? 'own' : 'other';
}
/**
 * What the answer may depend on: facts that nobody sees, and requests of which it is not certain that there are any.
 * What no statement that may apply tells apart is none of it.
 */
function unseenOf(model, { base, open, chosen, facts }) {
    const all = [...open, ...chosen, ...facts];
    const applying = (to) => reach(base, all.filter(each => each !== to));
    const doubted = open.flatMap(each => doubtsIn(each, applying(each)));
    const unseen = facts
        .filter(fact => ((0,prove_dimensions/* unionOf */.Z6)(fact) & ~fact.common & applying(fact)) !== 0n)
        .map(fact => fact.unseen ?? unseenWords(model, fact.name));
    return [...doubted, ...unseen];
}
/** Why it is not certain that there are requests of which the statements say otherwise than of those that there are. */
function doubtsIn({ points, unseen }, applying) {
    const sure = new Set(points.filter(({ doubt }) => doubt === undefined).map(({ mask }) => mask & applying));
    const doubts = points.flatMap(({ mask, doubt }) => (doubt === undefined || sure.has(mask & applying) ? [] : [doubt]));
    return unseen === undefined || applying === 0n ? doubts : [...doubts, unseen];
}
/** The condition keys whose values are all that is missing: there are such with which nothing is denied. */
function missingOf({ steps }, { base, open, chosen, facts }) {
    const unseen = facts.filter(fact => fact.common !== (0,prove_dimensions/* unionOf */.Z6)(fact)).map(({ name }) => name);
    const isEnough = (0,search/* findEscape */.n)(reach(base, open), [...chosen, ...facts], steps) !== undefined;
    return isEnough && unseen.every(name => /^(aws|s3):/.test(name)) ? unseen : undefined;
}
function unseenWords(model, key) {
    const shown = (0,prose/* say */.cv) `${model.keys.get(key) ?? (0,prose/* ours */.Od)(key)}, which cannot be seen in a policy`;
    if (key.startsWith('aws:principaltag/')) {
        return (0,prose/* say */.cv) `${shown} (allow ${'iam:ListRoleTags'}, or let the snapshot have the ${'Tags'} of the roles, whose trust policies must not allow ${'sts:TagSession'})`;
    }
    if (!/^aws:(principal|resource)org/.test(key))
        return shown;
    return (0,prose/* say */.cv) `${shown} (say ${'organization'} in the configuration or in the snapshot, or allow ${'organizations:DescribeOrganization'})`;
}
//# sourceMappingURL=caller-dimensions.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/caller-classes.js








/** The callers that one policy is asked about, each modelled once. */
class AskedCallers {
    #model;
    #scopes = new Map();
    constructor(model) {
        this.#model = model;
    }
    of(scope, caller, sender) {
        const callers = (0,get_or_make/* getOrMake */.I)(this.#scopes, scope, () => new Map());
        const senders = (0,get_or_make/* getOrMake */.I)(callers, caller, () => new Map());
        return (0,get_or_make/* getOrMake */.I)(senders, sender, () => new AskedCaller(this.#model, scope, caller, sender));
    }
}
/** Tells listed ids apart as far as the Deny statements do: by what may follow an id in `aws:userid`. */
class IdClasses {
    /** The rests of patterns, with their clause, by a beginning that has no wildcard and ends with the first colon. */
    #rests = new Map();
    /** Patterns that begin otherwise, with their clause. */
    #others = [];
    constructor({ denies }) {
        const clauses = denies.flatMap(deny => deny.clauses.get('aws:userid') ?? []);
        for (const [index, { test }] of clauses.entries()) {
            if (test.kind !== 'text')
                continue;
            for (const glob of test.globs)
                this.#add(index, glob);
        }
    }
    /** Equal for roles, in any session, whose sessions every clause tells apart in the same way; ids of others differ. */
    of(id) {
        if (id.kind !== 'role' || id.session !== '*')
            return JSON.stringify(id);
        const beginning = `${id.id}:`;
        const rests = [...(this.#rests.get(beginning) ?? [])];
        for (const [index, glob] of this.#others) {
            rests.push(...(0,pattern/* residuals */.PE)(glob, beginning).map(rest => restOf(index, rest.tokens, rest.fold)));
        }
        return `sessions ${[...new Set(rests)].sort().join(' ')}`;
    }
    #add(index, glob) {
        const { tokens, fold } = glob;
        const end = tokens.findIndex(token => token < 0 || token === pattern/* COLON */.oH);
        if (fold || (end >= 0 && tokens[end] !== pattern/* COLON */.oH)) {
            this.#others.push([index, glob]);
            return;
        }
        // a text without a colon is the beginning of no session
        if (end < 0)
            return;
        const beginning = String.fromCodePoint(...tokens.slice(0, end + 1));
        (0,get_or_make/* getOrMake */.I)(this.#rests, beginning, () => new Set()).add(restOf(index, tokens.slice(end + 1), fold));
    }
}
/** Tells callers apart as far as the Deny statements do by what is known of them beside the id. */
class KnownClasses {
    #model;
    #asks;
    #clauses = new Map();
    constructor(model) {
        this.#model = model;
        const asked = [...model.keys.keys()].filter(key => prove_keys/* CALLER_KEYS */.Zl.has(key) || (0,prove_keys/* isPrincipalFact */.zi)(key));
        this.#asks = asked.some(key => key !== 'aws:userid') || !model.denies.every(deny => (0,clauses/* isForEverybody */.zC)(deny.statement));
    }
    /** Equal for roles of one account whose ARNs and tags no clause tells apart. */
    of(caller) {
        if (!this.#asks || caller.kind !== 'role')
            return '';
        const { tags } = 'tags' in caller ? caller : {};
        return JSON.stringify([accountOf(caller), this.#arn(caller), tags && [...tags]]);
    }
    #arn({ roleArn }) {
        const [, partition = '', account = ''] = /^arn:([^:]*):iam::(\d{12}):/.exec(roleArn ?? '') ?? [];
        if (roleArn === undefined)
            return '';
        const clausesOf = (0,get_or_make/* getOrMake */.I)(this.#clauses, `${partition} ${account}`, () => (0,prove_question/* arnClauses */.EE)({ kind: 'role', account, partition }));
        return ['least', 'most'].map(reading => (0,prove_dimensions/* maskOf */._4)(this.#model, reading, clausesOf, [roleArn])).join();
    }
}
function restOf(clause, tokens, fold) {
    return `${clause}${fold ? 'i' : ''}:${tokens.join()}`;
}
//# sourceMappingURL=caller-classes.js.map
// EXTERNAL MODULE: ./lib/src/core/access/prove/describe.js
var describe = __webpack_require__(24885);
;// CONCATENATED MODULE: ./lib/src/core/access/prove/seal-search.js





/** Looks for a request by somebody else that is not denied: among all that there may be, or only the certain ones. */
function searchSeal(model, asked, place, options) {
    const reading = (0,clauses/* extentOf */.OY)(model, asked);
    const surroundings = requestDimensionsOf(model, reading, place);
    const base = (0,requests/* baseOf */.bx)(model, reading);
    const searched = [];
    for (const who of surroundings.everybodyElse(options.admitted, options.awsServices)) {
        for (const around of requestsOf(surroundings, who, options.possible, options.only)) {
            const all = [...around, ...who.dimensions];
            const dimensions = options.possible ? all : all.map(each => (0,prove_dimensions/* certain */.pY)(each, 'some'));
            const choice = (0,search/* findEscape */.n)(base, dimensions, model.steps);
            if (choice !== undefined)
                return { kind: 'escape', found: escapeOf(who.kind, place.partition, base, dimensions, choice) };
            searched.push(dimensions);
        }
    }
    return { kind: 'sealed', searched };
}
/** What a caller may do to the bucket and its objects; the owner's root is left what no policy takes from it. */
function* requestsOf(surroundings, who, later, only) {
    for (const target of ['object', 'bucket']) {
        const asked = only === undefined ? (0,requests/* actionsOn */.RQ)(target) : only.on === target ? [only.action] : [];
        const actions = who.keepsPolicy ? asked.filter(action => !requests/* POLICY_ACTIONS */.p7.has(action)) : asked;
        if (actions.length === 0)
            continue;
        for (const group of surroundings.groups(target, actions, later && only === undefined)) {
            yield [...surroundings.context(who, group), group.actions, surroundings.resource(target)];
        }
    }
}
function escapeOf(kind, partition, base, dimensions, choice) {
    const parts = choice.map(point => point.part);
    return { request: (0,requests/* requestOf */.fo)(kind, partition, parts), base, dimensions, choice };
}
/** Statements that seal the bucket between them, and of which none can be missed. */
function sealing(model, searched) {
    let needed = (0,requests/* baseOf */.bx)(model, 'least');
    for (const { bit } of [...model.denies].reverse()) {
        const fewer = needed & ~bit;
        if (searched.every(dimensions => (0,search/* findEscape */.n)(fewer, dimensions, model.steps) === undefined))
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
        if (error instanceof prove_dimensions/* TooManyClasses */.aB)
            return { kind: 'unknown', because: describe/* TOO_MANY */.LJ };
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
    const denied = searched.every(({ base, dimensions }) => (0,search/* findEscape */.n)(base, dimensions, model.steps) === undefined);
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
    return { kind: 'unknown', because: (0,describe/* openWords */.Sn)([...owner, ...unseen, ...(0,describe/* doubtsOf */.Pi)(model)]) };
}
/** A request that is not denied whatever the facts are: all that some fact satisfies counts as satisfied. */
function notDenied({ model, scope, caller }, parts) {
    const { base, open, chosen, facts } = parts;
    const dimensions = [...open, ...chosen, ...facts.map(fact => (0,prove_dimensions/* collapsed */.yZ)(fact, 'some'))];
    const choice = (0,search/* findEscape */.n)(base, dimensions, model.steps);
    if (choice === undefined)
        return undefined;
    const found = escapeOf(caller.kind, scope.partition, base, dimensions, choice);
    return { kind: 'fails', because: (0,describe/* describeEscape */.Pu)(model, found), witness: found.request };
}
const KEPT = 's3:PutBucketPolicy';
function keptByRoot(asked) {
    const { scope, caller } = asked;
    const dimensions = asked
        .about('most', 'bucket', [KEPT])
        .flatMap(({ open, chosen, facts }) => [...open, ...chosen, ...facts]);
    const choice = (0,search/* findEscape */.n)(0n, dimensions, asked.model.steps) ?? [];
    const { request } = escapeOf(caller.kind, scope.partition, 0n, dimensions, choice);
    const because = (0,prose/* say */.cv) `${KEPT} is never denied to the root user of the account that owns the bucket.`;
    return { kind: 'fails', because, witness: request };
}
/** All actions on the bucket and its objects, but for those that the owner's root keeps. */
function aboutAll(asked, reading) {
    const asks = (action) => rootOf(asked, action) === 'other';
    return TARGETS.flatMap(target => asked.about(reading, target, (0,requests/* actionsOn */.RQ)(target).filter(asks)));
}
//# sourceMappingURL=denied-everything.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/implied.js






/**
 * Whether the other Deny statements of a model certainly deny all that one of them denies, to everybody, the admitted
 * included. What could not be read of any of them, or is too much to search, is no certainty.
 */
function isImplied(model, statement, scope) {
    const bit = model.denies.find(deny => deny.statement === statement)?.bit;
    if (bit === undefined)
        return false;
    try {
        return isDeniedByOthers(model, bit, scope);
    }
    catch (error) {
        if (error instanceof prove_dimensions/* TooManyClasses */.aB)
            return false;
        throw error;
    }
}
function isDeniedByOthers(model, bit, scope) {
    const question = { model, reading: 'least', partition: scope.partition, admitted: [] };
    const surroundings = requestDimensionsOf(model, 'least', scope);
    const base = (0,requests/* baseOf */.bx)(model, 'least') & ~bit;
    // whose id is on the list is asked about, too; but no service's own id is one of somebody's
    const services = anyService({ ...question, admitted: admittedLanguage(scope.admitted) });
    for (const who of [...everybodyElse(question, scope.owner, true), services]) {
        for (const around of requestsOf(surroundings, who, true)) {
            const within = [...around, ...who.dimensions].map(each => satisfying(each, bit));
            if (within.every(({ points }) => points.length > 0) && (0,search/* findEscape */.n)(base, within, model.steps) !== undefined)
                return false;
        }
    }
    return true;
}
/** The classes of a dimension in which a statement is satisfied, told without it. */
function satisfying({ name, points }, bit) {
    const within = points.filter(({ mask }) => (mask & bit) !== 0n);
    return (0,prove_dimensions/* dimension */.rK)(name, within.map(point => ({ ...point, mask: point.mask & ~bit })));
}
//# sourceMappingURL=implied.js.map
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(89783);
;// CONCATENATED MODULE: ./lib/src/core/access/prove/keeps-access.js








const objects = (action) => ({ action, on: 'object' });
const bucket = (action) => ({ action, on: 'bucket' });
/** What Amazon Connect does in a bucket. Source: AWS managed policy AmazonConnectServiceLinkedRolePolicy. */
const CONNECT_NEEDS = [
    ...['s3:GetObject', 's3:GetObjectAcl', 's3:PutObject', 's3:PutObjectAcl', 's3:DeleteObject'].map(objects),
    ...['s3:GetBucketLocation', 's3:GetBucketAcl'].map(bucket),
];
/** What it takes to change a bucket policy, or to take it away. */
const POLICY_NEEDS = [...requests/* POLICY_ACTIONS */.p7].map(bucket);
/** See `Proof.keepsAccess`. */
function keepsAccess(asked, needs) {
    const answers = needs.map(need => boundedly(need, () => keepsOne(asked, need)));
    const worst = answers.find(answer => answer.kind === 'fails') ?? answers.find(answer => answer.kind === 'unknown');
    return worst ?? keepsAll(answers.filter(answer => answer.kind === 'holds'));
}
function keepsAll(answers) {
    const provided = (0,prose/* distinct */.dM)(answers.flatMap(answer => answer.provided ?? []));
    const assumed = (0,prose/* distinct */.dM)(answers.flatMap(answer => answer.assumed ?? []));
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
        if (error instanceof prove_dimensions/* TooManyClasses */.aB)
            return { kind: 'unknown', because: describe/* TOO_MANY */.LJ, need };
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
    const choice = (0,search/* findEscape */.n)(threat, most.chosen, model.steps);
    if (choice !== undefined) {
        const words = (0,describe/* neededContext */.Fz)(model, most.chosen, choice, threat);
        const provided = (0,prose/* say */.cv) `${need.action} is called ${(0,prose/* join */.fj)(words, ' and ')}`;
        return { kind: 'holds', by: [], provided, ...assumptions(most) };
    }
    const possible = partsOf(asked, 'least', need);
    const least = certainly(possible, 'every');
    const sure = reach(least.base, least.open);
    const denied = (0,search/* findEscape */.n)(sure, [...least.chosen, ...least.facts], model.steps) === undefined;
    if (denied && ownRoot === 'other')
        return denial(asked, need, least, possible);
    const owner = denied ? [(0,prose/* ours */.Od)('which account owns the bucket')] : [];
    const because = (0,describe/* openWords */.Sn)([...owner, ...unseenOf(model, most), ...(0,describe/* doubtsOf */.Pi)(model, threat)]);
    const missing = owner.length === 0 && (0,describe/* doubtsOf */.Pi)(model).length === 0 ? missingOf(model, most) : undefined;
    return { kind: 'unknown', because, need, ...(0,present/* present */.E)({ missing }) };
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
    return words.length === 0 ? {} : { assumed: (0,prose/* join */.fj)((0,prose/* distinct */.dM)(words), ' and ') };
}
/** @param possible what may be, too, though not for certain: a denial is one for good only where it strikes that. */
function denial({ model, scope, caller }, need, parts, possible) {
    const { base, open, chosen, facts } = parts;
    const given = [...chosen, ...facts].map(dimension => dimension.points[0]);
    const certain = given.reduce((mask, point) => mask & (point?.mask ?? 0n), reach(base, open));
    const deny = model.denies.find(({ bit }) => (certain & bit) !== 0n);
    (0,errors/* invariant */.V1)(deny !== undefined, 'a denial has a statement that denies');
    const any = allOf(possible);
    const always = (0,search/* findEscape */.n)(base, any, model.steps) === undefined;
    const denying = (dimension) => dimension.points.find(point => (point.mask & deny.bit) !== 0n);
    const all = allOf(parts);
    const points = all.flatMap(dimension => denying(dimension) ?? []);
    const witness = (0,requests/* requestOf */.fo)(caller.kind, scope.partition, points.map(point => point.part));
    const conditional = all.filter((_, index) => any[index]?.points.some(point => (point.mask & deny.bit) === 0n));
    const words = conditional.flatMap(dimension => whenWords(model, denying(dimension)));
    const when = always || words.length === 0 ? (0,prose/* ours */.Od)('') : (0,prose/* say */.cv) `, when called ${(0,prose/* join */.fj)(words, ' and ')}`;
    const how = always ? (0,prose/* ours */.Od)('always denied') : (0,prose/* ours */.Od)('denied');
    const because = (0,prose/* say */.cv) `${need.action} is ${how} to ${(0,describe/* callerWords */.NH)(witness.caller)} by ${(0,describe/* statementWords */.Zr)(deny.statement)}${when}.${basisOf(all, deny)}`;
    return { kind: 'fails', because, witness, need, when: always ? 'always' : 'sometimes', by: deny.statement };
}
function allOf({ open, chosen, facts }) {
    return [...open, ...chosen, ...facts];
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
    return point === undefined ? [] : (0,describe/* contextWords */.V)(model, point);
}
//# sourceMappingURL=keeps-access.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/one-request.js








/** See `Proof.answers`. */
function answers(asked, request, expected) {
    try {
        return expected === 'denied' ? alwaysDenied(asked, request) : neverDenied(asked, request);
    }
    catch (error) {
        if (error instanceof prove_dimensions/* TooManyClasses */.aB)
            return { kind: 'unknown', because: describe/* TOO_MANY */.LJ };
        throw error;
    }
}
function alwaysDenied(asked, request) {
    const { caller, scope } = asked;
    const least = asked.exactly('least', request);
    const isOwners = rootOf(asked, request.action) !== 'other';
    const isDenied = (0,search/* findEscape */.n)(least.base, one_request_all(least), asked.model.steps) === undefined;
    if (isDenied && !isOwners)
        return { kind: 'holds', by: [] };
    const most = certainly(asked.exactly('most', request), 'some');
    const dimensions = [...most.open, ...most.facts.map(fact => (0,prove_dimensions/* collapsed */.yZ)(fact, 'some'))];
    const base = rootOf(asked, request.action) === 'own' ? 0n : most.base;
    const choice = (0,search/* findEscape */.n)(base, dimensions, asked.model.steps);
    if (choice === undefined)
        return one_request_open(asked, request, least);
    const found = escapeOf(caller.kind, scope.partition, base, dimensions, choice);
    return { kind: 'fails', because: (0,describe/* describeEscape */.Pu)(asked.model, found), witness: found.request };
}
function neverDenied(asked, request) {
    const owner = rootOf(asked, request.action);
    const most = asked.exactly('most', request);
    if (owner === 'own' || reach(most.base, one_request_all(most)) === 0n)
        return { kind: 'holds', by: [] };
    const least = certainly(asked.exactly('least', request), 'every');
    const facts = least.facts.map(fact => (0,prove_dimensions/* collapsed */.yZ)(fact, 'every'));
    const sure = reach(least.base, [...least.open, ...facts]);
    return sure === 0n || owner === 'perhaps'
        ? one_request_open(asked, request, most)
        : one_request_denial(asked, request, sure, [...least.open, ...facts]);
}
function one_request_denial({ model, scope, caller }, { action }, sure, all) {
    const deny = model.denies.find(({ bit }) => (sure & bit) !== 0n);
    (0,errors/* invariant */.V1)(deny !== undefined, 'a denial has a statement that denies');
    const points = all.flatMap(({ points }) => points.find(({ mask }) => (mask & deny.bit) !== 0n) ?? []);
    const parts = points.map(({ part }) => part);
    const witness = (0,requests/* requestOf */.fo)(caller.kind, scope.partition, parts);
    const because = (0,prose/* say */.cv) `${action} on ${witness.resource} is denied to ${(0,describe/* callerWords */.NH)(witness.caller)} by ${(0,describe/* statementWords */.Zr)(deny.statement)}.`;
    return { kind: 'fails', because, witness };
}
function one_request_all({ open, facts }) {
    return [...open, ...facts];
}
function one_request_open(asked, { action }, parts) {
    const owner = rootOf(asked, action) === 'perhaps' ? [(0,prose/* ours */.Od)('which account owns the bucket')] : [];
    const doubts = (0,describe/* doubtsOf */.Pi)(asked.model, reach(parts.base, one_request_all(parts)));
    return { kind: 'unknown', because: (0,describe/* openWords */.Sn)([...owner, ...unseenOf(asked.model, parts), ...doubts]) };
}
//# sourceMappingURL=one-request.js.map
// EXTERNAL MODULE: ./lib/src/core/policy/operators.js
var operators = __webpack_require__(71682);
;// CONCATENATED MODULE: ./lib/src/core/access/prove/owner-variables.js

/** Whether a statement of a policy has variables that say whose the bucket is. */
function asksForOwner({ conditions }, { version }) {
    return version?.value === '2012-10-17' && conditions.some(hasVariables);
}
/**
 * A statement of a policy with those variables replaced, as far as the owner is known.
 * Source: IAM User Guide, "AWS global condition context keys", `aws:ResourceAccount` and `aws:ResourceOrgID`; "Variables
 * and tags": only the operators for texts and ARNs have variables, and only under Version 2012-10-17.
 */
function withOwner(statement, policy, owner) {
    if (!asksForOwner(statement, policy))
        return statement;
    const conditions = statement.conditions.map(condition => hasVariables(condition)
        ? { ...condition, values: condition.values.map(({ value, span }) => ({ value: filled(value, owner), span })) }
        : condition);
    return { ...statement, conditions };
}
function filled(value, { account, organization }) {
    return value.replace(VARIABLES, (variable, what) => (what.toLowerCase() === 'account' ? account : organization) ?? variable);
}
const VARIABLES = /\$\{aws:Resource(Account|OrgID)\}/gi;
function hasVariables({ operator, values }) {
    const isFilled = /^(String|Arn)/.test((0,operators/* readOperator */.Tp)(operator.value)?.base ?? '');
    return isFilled && values.some(({ value }) => value.search(VARIABLES) >= 0);
}
//# sourceMappingURL=owner-variables.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/sealed.js




/** See `Proof.sealed`. */
function sealed(model, scope, only) {
    try {
        return decideSeal(model, scope, only);
    }
    catch (error) {
        if (error instanceof prove_dimensions/* TooManyClasses */.aB)
            return { kind: 'unknown', because: describe/* TOO_MANY */.LJ };
        throw error;
    }
}
function decideSeal(model, scope, only) {
    const asked = only === undefined ? {} : { only };
    const options = { admitted: admittedLanguage(scope.admitted), awsServices: scope.awsServices ?? false, ...asked };
    const open = searchSeal(model, 'least', scope, { ...options, possible: true });
    if (open.kind === 'sealed')
        return { kind: 'holds', by: sealing(model, open.searched) };
    const surely = searchSeal(model, 'most', scope, { ...options, possible: false });
    if (surely.kind === 'sealed') {
        const doubted = open.found.choice.flatMap(({ doubt }) => doubt ?? []);
        return { kind: 'unknown', because: (0,describe/* openWords */.Sn)([...doubted, ...(0,describe/* doubtsOf */.Pi)(model)]) };
    }
    const { found } = surely;
    return { kind: 'fails', because: (0,describe/* describeEscape */.Pu)(model, found), witness: found.request };
}
//# sourceMappingURL=sealed.js.map
// EXTERNAL MODULE: ./lib/src/core/access/addresses.js
var addresses = __webpack_require__(83263);
;// CONCATENATED MODULE: ./lib/src/core/access/prove/sender.js

const PERSON = { kind: 'person' };
/** Somebody who calls directly or through a service. */
const ANYHOW = { kind: 'person', forwarded: true };
const OUR_CALLS = { kind: 'our-calls' };
/** Reads `203.0.113.0/24`, `vpc-…` or `vpce-…`; `undefined` for anything else. */
function readOrigin(said) {
    if (said.startsWith('vpce-'))
        return { kind: 'endpoint', said };
    if (said.startsWith('vpc-'))
        return { kind: 'vpc', said };
    const range = (0,addresses/* readRange */.qX)(said);
    return range && { kind: 'addresses', said, range };
}
//# sourceMappingURL=sender.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove/scope.js
/** Whether the direct calls of any AWS service are meant to get in. */
function sparesServices({ awsServices = false }) {
    return typeof awsServices === 'boolean' ? awsServices : awsServices.length > 0;
}
//# sourceMappingURL=scope.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/prove.js


















/**
 * Reads a policy for the proof: once, whatever is asked of it afterwards. Every request that a failure shows is put to
 * the evaluator first, which was written apart: where the two disagree, nobody knows.
 */
function proofOf(policy) {
    return new PolicyProof(policy);
}
/** A policy as it reads in the account that owns its bucket. */
class View {
    policy;
    model;
    callers;
    constructor(policy, steps) {
        this.policy = policy;
        this.model = (0,clauses/* readModel */.ko)(policy, steps);
        this.callers = new AskedCallers(this.model);
    }
}
class PolicyProof {
    #written;
    /** By the owner, where the policy asks who that is. */
    #owned;
    constructor(policy) {
        this.#written = new View(policy);
        this.#owned = policy.statements.some(statement => asksForOwner(statement, policy)) ? new Map() : undefined;
    }
    #for(owner) {
        const { policy, model } = this.#written;
        if (this.#owned === undefined)
            return this.#written;
        return (0,get_or_make/* getOrMake */.I)(this.#owned, JSON.stringify(owner), () => {
            const statements = policy.statements.map(statement => withOwner(statement, policy, owner));
            return new View({ ...policy, statements }, model.steps);
        });
    }
    sealed(scope, only) {
        const { policy, model } = this.#for(scope.owner);
        const lock = plainLock(model, scope);
        if (lock !== undefined)
            return { kind: 'holds', by: [lock] };
        return openConfirmed(policy, scope.owner, sealed(model, scope, only));
    }
    keepsAccess(scope, caller, needs, sender = ANYHOW) {
        const { policy, model, callers } = this.#for(scope.owner);
        if (isSpared(model, caller))
            return { kind: 'holds', by: [] };
        return denialConfirmed(policy, scope.owner, keepsAccess(callers.of(scope, caller, sender), needs));
    }
    deniedEverything(scope, caller) {
        const { policy, callers } = this.#for(scope.owner);
        return openConfirmed(policy, scope.owner, deniedEverything(callers.of(scope, caller, ANYHOW)));
    }
    answers(scope, caller, request, expected) {
        const { policy, callers } = this.#for(scope.owner);
        const verdict = answers(callers.of(scope, caller, PERSON), request, expected);
        return shownConfirmed(policy, scope.owner, verdict, expected);
    }
    deniesAllOf(scope, denied) {
        const { policy, model } = this.#for(scope.owner);
        const { statements, version } = policy;
        const statement = withOwner((0,principals/* forWhomItMayBe */.ur)(denied), policy, scope.owner);
        const { denies, keys } = (0,clauses/* modelOf */.DM)([statement], version?.value);
        // beside an ARN a name is not decided, and what is not decided would be denied to nobody
        if (denies.some(({ doubts }) => doubts.length > 0) || keys.has('aws:username'))
            return false;
        return isImplied((0,clauses/* modelOf */.DM)([...statements, statement], version?.value, model.steps), statement, scope);
    }
    classes(ids, known = caller/* callerOf */.$, owner = {}) {
        const { model } = this.#for(owner);
        const names = new IdClasses(model);
        const facts = new KnownClasses(model);
        const classes = new Map();
        for (const id of ids) {
            const name = `${names.of(id)} ${facts.of(known(id))}`;
            const alike = classes.get(name);
            if (alike === undefined)
                classes.set(name, [id]);
            else
                alike.push(id);
        }
        return [...classes.values()];
    }
    get steps() {
        return this.#written.model.steps.taken;
    }
}
//# sourceMappingURL=prove.js.map

/***/ }),

/***/ 24885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ neededContext),
/* harmony export */   LJ: () => (/* binding */ TOO_MANY),
/* harmony export */   NH: () => (/* binding */ callerWords),
/* harmony export */   Pi: () => (/* binding */ doubtsOf),
/* harmony export */   Pu: () => (/* binding */ describeEscape),
/* harmony export */   Sn: () => (/* binding */ openWords),
/* harmony export */   V: () => (/* binding */ contextWords),
/* harmony export */   Zr: () => (/* binding */ statementWords)
/* harmony export */ });
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43381);
/* harmony import */ var _principals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27967);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34396);



/** "An anonymous s3:GetObject of any object with aws:SecureTransport = true is not denied." */
function describeEscape(model, found) {
    const { request, dimensions, choice, base } = found;
    const free = (name) => dimensions.every((each, index) => each.name !== name || isFree(each, choice, index, base));
    const object = request.resource.includes('/');
    const what = object ? (free('resource') ? (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('any object') : (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the object ${keyOf(request)}`) : (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('the bucket');
    const context = neededContext(model, dimensions, choice, base);
    return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${request.action} on ${what} by ${callerWords(request.caller)}${accountWords(request.caller)}${arnWords(request.caller, free)}${listed(context)} is denied by no statement.`;
}
/** The condition keys that a request has to have, or to lack, for no statement to be satisfied in all dimensions. */
function neededContext(model, dimensions, choice, base) {
    return dimensions.flatMap((dimension, index) => {
        const point = choice[index];
        if (point === undefined || isFree(dimension, choice, index, base))
            return [];
        const others = (0,_search_js__WEBPACK_IMPORTED_MODULE_1__/* .othersOf */ .b)(base, choice, index);
        const present = dimension.points.filter(each => (each.part.context?.values.length ?? 0) > 0);
        return contextWords(model, point, present.length > 0 && present.every(each => (others & each.mask) === 0n));
    });
}
/** Whether any class of the dimension would have done. */
function isFree(dimension, choice, index, base) {
    const others = (0,_search_js__WEBPACK_IMPORTED_MODULE_1__/* .othersOf */ .b)(base, choice, index);
    return dimension.points.every(point => (others & point.mask) === 0n);
}
function keyOf(request) {
    return request.resource.slice(request.resource.indexOf('/') + 1);
}
function callerWords(caller) {
    switch (caller.kind) {
        case 'role':
            return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the role session ${caller.userid}`;
        case 'user':
            return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the user ${caller.userid}`;
        case 'root':
            return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the root user of account ${caller.account}`;
        case 'federated':
            return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the federated user ${caller.userid}`;
        case 'anonymous':
            return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('an anonymous caller');
        case 'service':
            return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the AWS service ${caller.service}`;
    }
}
function accountWords(caller) {
    return caller.kind === 'role' || caller.kind === 'user' ? (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` of account ${caller.account}` : (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('');
}
/** Where some ARNs only are let through, the one that is. */
function arnWords(caller, isFree) {
    if (caller.kind !== 'role' || isFree('the ARN of the role'))
        return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('');
    return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` as ${caller.roleArn}`;
}
function listed(words) {
    return words.length === 0 ? (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('') : (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `, ${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(words, ' and ')},`;
}
/** "with aws:SourceIp = 10.0.0.1", "without aws:SourceVpce"; nothing for a point that says nothing of the context. */
function contextWords(model, point, anyValue = false) {
    const { context } = point.part;
    if (context === undefined)
        return [];
    const key = model.keys.get(context.key) ?? context.key;
    if (context.values.length === 0)
        return [(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `without ${key}`];
    return [anyValue ? (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `with any ${key}` : (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `with ${key} = ${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(context.values)}`];
}
/** "the statement 2 (`DenyAll`)". */
function statementWords(statement) {
    const name = statement.sid === undefined ? (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('') : (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` (${statement.sid.value})`;
    return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `statement ${statement.index + 1}${name}`;
}
const SHOWN = 3;
/** What the answer to a question depends on where it stays open. */
function openWords(reasons) {
    const each = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .distinct */ .dM)(reasons);
    const more = each.length > SHOWN ? (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` and ${each.length - SHOWN} more` : (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('');
    return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The answer depends on ${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(each.slice(0, SHOWN), ', ')}${more}.`;
}
/** The constructs whose outcome cannot be known, in those statements that may apply. */
function doubtsOf({ denies, keys, all }, applying = all) {
    const asked = denies.filter(({ bit }) => (bit & applying) !== 0n);
    const principals = asked.flatMap(({ statement }) => {
        if (statement.principal.negated)
            return [(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `NotPrincipal in ${statementWords(statement)}`];
        const doubtful = statement.principal.entries.filter(_principals_js__WEBPACK_IMPORTED_MODULE_0__/* .isDoubtfulPrincipal */ .ux);
        return doubtful.map(entry => (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the principal ${entry.value.value} in ${statementWords(statement)}`);
    });
    const names = keys.has('aws:principalarn') && asked.some(({ clauses }) => clauses.has('aws:username'));
    const both = names ? [(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${'aws:username'} together with ${'aws:PrincipalArn'}`] : [];
    return [...asked.flatMap(({ doubts }) => doubts), ...principals, ...both];
}
const TOO_MANY = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('The policy distinguishes more classes of requests than the proof can check one by one.');
//# sourceMappingURL=describe.js.map

/***/ })

};
;