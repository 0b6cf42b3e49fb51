"use strict";
exports.id = 1520;
exports.ids = [1520];
exports.modules = {

/***/ 34813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isMissingRole)
/* harmony export */ });
/** Whether an ARN names a role of the account, or its sessions, which have its name without its path, and it has none. */
function isMissingRole(arn, { facts, roleByArn }) {
    const [, service, account, resource, name = ''] = ROLE.exec(arn) ?? [];
    if (account !== facts.account || /[*?]|\$\{/.test(arn))
        return false;
    if (service === 'iam')
        return resource === 'role' && roleByArn(arn) === undefined;
    const role = name.split('/')[0];
    return resource === 'assumed-role' && !facts.roles.some(({ RoleName }) => RoleName === role);
}
const ROLE = /^arn:[^:]+:(iam|sts)::(\d{12}):(role|assumed-role)\/(.+)$/;
//# sourceMappingURL=missing-role.js.map

/***/ }),

/***/ 68058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ evaluateAssume)
/* harmony export */ });
/* harmony import */ var _access_evaluate_conditions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3377);
/* harmony import */ var _access_evaluate_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31411);
/* harmony import */ var _access_evaluate_wildcard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4125);



/**
 * Decides one call: a Deny wins, and without an Allow nobody becomes the role (IAM User Guide, "Policy evaluation
 * logic"). Session tags and a source identity are asked for as permissions of their own.
 */
function evaluateAssume(trust, call, account) {
    const context = contextOf(call, account);
    if (!isPossible(context))
        return { decision: 'refused', by: [] };
    const decisions = actionsOf(call, context).map(action => decide(trust, call.assumer, action, context));
    const worst = decisions.find(({ decision }) => decision === 'refused') ?? decisions.find(({ decision }) => decision === 'unknown');
    return worst ?? decisions[0] ?? { decision: 'refused', by: [] };
}
/** Every key of the call: what it says itself, and what follows from who calls. */
function contextOf({ assumer, context }, account) {
    return new Map([...followingFrom(assumer), ['aws:resourceaccount', [account]], ...context]);
}
function followingFrom(assumer) {
    switch (assumer.kind) {
        case 'role':
        case 'user':
        case 'federated-user': {
            const type = { role: 'AssumedRole', user: 'User', 'federated-user': 'FederatedUser' }[assumer.kind];
            const name = assumer.arn.split('/').at(-1) ?? '';
            return [
                ['aws:principalarn', [assumer.arn]],
                ['aws:principalaccount', [assumer.account]],
                ['aws:principaltype', [type]],
                ['aws:principalisawsservice', ['false']],
                ...(assumer.kind === 'user' ? [['aws:username', [name]]] : []),
            ];
        }
        case 'service':
            return [
                ['aws:principalisawsservice', ['true']],
                ['aws:principalservicename', [assumer.service]],
                ['aws:principalservicenameslist', [assumer.service]],
            ];
        case 'token':
            return [
                ['aws:principalisawsservice', ['false']],
                ['aws:federatedprovider', [assumer.provider]],
            ];
        case 'any-token':
            return [['aws:principalisawsservice', ['false']]];
    }
}
/** Tag keys are those of the tags passed, and those that are passed on are among them. */
function isPossible(context) {
    const keys = (context.get('aws:tagkeys') ?? []).map(key => key.toLowerCase());
    const tags = [...context.keys()].filter(key => key.startsWith('aws:requesttag/')).map(key => key.slice(15));
    return tags.every(tag => keys.includes(tag));
}
function actionsOf({ action }, context) {
    const tags = ['aws:tagkeys', 'sts:transitivetagkeys'].some(key => context.has(key));
    const identity = context.has('sts:sourceidentity');
    return [action, ...(tags ? ['sts:TagSession'] : []), ...(identity ? ['sts:SetSourceIdentity'] : [])];
}
function decide({ policy }, assumer, action, context) {
    const judged = policy.statements.map(statement => ({
        statement,
        outcome: (0,_access_evaluate_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .all */ .Q7)([
            (0,_access_evaluate_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .any */ .bz)(statement.principal.entries.map(entry => namesCaller(entry, assumer))),
            namesAction(statement.action, action),
            ...statement.conditions.map(condition => (0,_access_evaluate_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .explainCondition */ .P)(condition, context, policy.version?.value).outcome),
            ...(statement.emptyOperators ?? []).map(operator => (0,_access_evaluate_conditions_js__WEBPACK_IMPORTED_MODULE_0__/* .explainEmptyOperator */ .R)(operator).outcome),
        ]),
    }));
    const of = (effect, outcome) => judged
        .filter(each => each.statement.effect.value === effect && each.outcome === outcome)
        .map(each => each.statement);
    const [denied, perhapsDenied] = [of('Deny', 'match'), of('Deny', 'undecidable')];
    const [allowed, perhapsAllowed] = [of('Allow', 'match'), of('Allow', 'undecidable')];
    if (denied.length > 0)
        return { decision: 'refused', by: denied };
    if (perhapsDenied.length > 0)
        return { decision: 'unknown', by: perhapsDenied };
    if (allowed.length > 0)
        return { decision: 'allowed', by: allowed };
    if (perhapsAllowed.length > 0)
        return { decision: 'unknown', by: perhapsAllowed };
    return { decision: 'refused', by: [] };
}
function namesAction({ negated, patterns }, action) {
    const fits = (0,_access_evaluate_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .any */ .bz)(patterns.map(({ value }) => (0,_access_evaluate_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .sG)((0,_access_evaluate_wildcard_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesInAnyCase */ .vt)(value, action))));
    return negated ? (0,_access_evaluate_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .not */ .AU)(fits) : fits;
}
function namesCaller({ kind, value }, assumer) {
    if (value.value === '*')
        return everyoneIs(assumer);
    switch (kind) {
        case 'Service':
            return (0,_access_evaluate_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .sG)(assumer.kind === 'service' && assumer.service === value.value);
        case 'Federated':
            return (0,_access_evaluate_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .sG)(assumer.kind === 'token' && assumer.provider === value.value);
        default:
            return (0,_access_evaluate_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .sG)('account' in assumer && isNamedBy(assumer, value.value));
    }
}
/** Whether `"*"` lets in whoever comes with a token and no AWS principal, AWS does not say. */
function everyoneIs(assumer) {
    return assumer.kind === 'token' || assumer.kind === 'any-token' ? 'undecidable' : 'match';
}
function isNamedBy(assumer, written) {
    const parts = written.split(':');
    if (written === assumer.account || (parts[4] === assumer.account && parts[5] === 'root'))
        return true;
    if (assumer.kind !== 'role')
        return written === assumer.arn;
    const session = `assumed-role/${assumer.arn.split('/').at(-1)}/${assumer.session}`;
    return written === assumer.arn || (parts[2] === 'sts' && parts[4] === assumer.account && parts[5] === session);
}
//# sourceMappingURL=evaluate.js.map

/***/ }),

/***/ 39575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ accountOfId)
/* harmony export */ });
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** Ids from before about 2019 go on with one of these and tell nothing. */
const OLD = /^A[A-Z]{3}[IJ]/;
/**
 * The account in which a unique id was probably made. AWS does not document this: in ids made since about 2019 the
 * letters after the prefix are base32, and 40 bits of them are the account. Good for a hint, not for a decision.
 */
function accountOfId(id) {
    if (OLD.test(id) || id.length < 14)
        return undefined;
    let bits = 0;
    for (const letter of id.slice(4, 14)) {
        const digit = BASE32.indexOf(letter);
        if (digit < 0)
            return undefined;
        bits = bits * 32 + digit;
    }
    const account = Math.floor((Math.floor(bits / 4) % 2 ** 47) / 2 ** 7);
    return account > 999_999_999_999 ? undefined : String(account).padStart(12, '0');
}
//# sourceMappingURL=unique-id.js.map

/***/ }),

/***/ 62074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ denyPurpose),
/* harmony export */   Fl: () => (/* binding */ extraConditions),
/* harmony export */   lL: () => (/* binding */ listConditions),
/* harmony export */   v2: () => (/* binding */ isServiceExemption),
/* harmony export */   xU: () => (/* binding */ servicesSparedBy),
/* harmony export */   xi: () => (/* binding */ isDenyBeside)
/* harmony export */ });
/* harmony import */ var _policy_operators_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71682);
/* harmony import */ var _intent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68862);


/** The conditions of a lock statement that together are its list: several negated ones deny who is on none of them. */
function listConditions({ statement, list }) {
    const negated = (0,_intent_js__WEBPACK_IMPORTED_MODULE_1__/* .userIdConditions */ .$1)(statement).filter(({ operator }) => (0,_intent_js__WEBPACK_IMPORTED_MODULE_1__/* .isNegatedOperator */ .Jk)(operator.value));
    if (list === undefined)
        return negated;
    return negated.includes(list) ? negated : [list, ...negated];
}
/** The conditions of a lock statement beside its list. */
function extraConditions(meant) {
    const lists = listConditions(meant);
    return meant.statement.conditions.filter(condition => !lists.includes(condition));
}
/**
 * The AWS services whose direct calls a condition of a lock leaves out: all, or those that it names; `undefined` where
 * it is no such condition.
 * Source: IAM User Guide, "AWS global condition context keys", `aws:PrincipalIsAWSService`, `aws:PrincipalServiceName`.
 */
function servicesSparedBy({ key, operator, values }) {
    const read = (0,_policy_operators_js__WEBPACK_IMPORTED_MODULE_0__/* .readOperator */ .Tp)(operator.value);
    if (read === undefined || read.qualifier !== undefined || values.length === 0)
        return undefined;
    const texts = values.map(({ value }) => value);
    const isAsked = (name, ...bases) => key.value.toLowerCase() === name && bases.includes(read.base);
    if (isAsked('aws:principalservicename', 'StringNotEquals', 'StringNotEqualsIgnoreCase', 'StringNotLike'))
        return texts;
    const isFalse = texts.every(text => text.toLowerCase() === 'false');
    return isAsked('aws:principalisawsservice', 'Bool') && isFalse ? 'all' : undefined;
}
/** Whether the condition leaves out the direct calls of AWS services. */
function isServiceExemption(condition) {
    return servicesSparedBy(condition) !== undefined;
}
/** Whether a statement is a Deny that stands beside a lock and is not a part of it. */
function isDenyBeside(statement, locks) {
    return statement.effect.value === 'Deny' && locks.length > 0 && !locks.some(meant => meant.statement === statement);
}
/** What a Deny beside the lock is for, by its conditions. */
function denyPurpose({ conditions }) {
    if (conditions.length === 0)
        return 'other';
    if (conditions.every(asksForTls))
        return 'tls';
    const keys = conditions.map(({ key }) => key.value.toLowerCase());
    return keys.every(key => key.startsWith('s3:x-amz-server-side-encryption')) ? 'encryption' : 'other';
}
function asksForTls({ key, operator, values }) {
    const base = (0,_policy_operators_js__WEBPACK_IMPORTED_MODULE_0__/* .readOperator */ .Tp)(operator.value)?.base;
    if (key.value.toLowerCase() === 's3:tlsversion')
        return base === 'NumericLessThan' || base === 'NumericLessThanEquals';
    const isTransport = key.value.toLowerCase() === 'aws:securetransport' && base === 'Bool';
    return isTransport && values.length > 0 && values.every(({ value }) => value.toLowerCase() === 'false');
}
//# sourceMappingURL=conditions.js.map

/***/ }),

/***/ 66528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ readResource),
/* harmony export */   S1: () => (/* binding */ PARTITIONS),
/* harmony export */   fA: () => (/* binding */ mostCommon)
/* harmony export */ });
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54291);

/** AWS General Reference, "Amazon Resource Names"; S3 User Guide for `aws-eusc`. */
const PARTITIONS = ['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc'];
/** Judges one resource pattern. */
function readResource(text) {
    const arn = (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .readBucketArn */ .Uy)(text);
    if (arn !== undefined) {
        if (!PARTITIONS.includes(arn.partition))
            return { kind: 'unknown-partition', partition: arn.partition };
        return { kind: arn.key === undefined ? 'bucket' : 'object', partition: arn.partition, bucket: arn.bucket };
    }
    const [, partition, region, account, rest] = /^arn:([^:]*):s3:([^:]*):([^:]*):(.*)$/s.exec(text) ?? [];
    if (rest === undefined)
        return { kind: /^[*?]+$/.test(text) ? 'wildcard-bucket' : 'not-s3' };
    if (region !== '' || account !== '')
        return { kind: 'region-or-account', meant: `arn:${partition}:s3:::${rest}` };
    if (partition && !PARTITIONS.includes(partition))
        return { kind: 'unknown-partition', partition };
    if (/^[^/]*[*?]/.test(rest))
        return { kind: 'wildcard-bucket' };
    return { kind: 'no-bucket-name', name: rest.split('/')[0] ?? '' };
}
/** The item that occurs most often, the earlier of two that occur as often. */
function mostCommon(items) {
    const counts = new Map();
    for (const item of items)
        counts.set(item, (counts.get(item) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
//# sourceMappingURL=resource.js.map

/***/ }),

/***/ 62884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   JW: () => (/* binding */ MOST_POLICY_BYTES),
/* harmony export */   _j: () => (/* binding */ normalisedSize)
/* harmony export */ });
/* harmony import */ var _text_present_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12925);
/* harmony import */ var _text_utf8_length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80768);


/**
 * A policy as S3 and AWS's own pages write it: elements in the order Version, Id, Statement and Sid, Effect, Principal,
 * Action, Resource, Condition; one item as a scalar, except that the lock's list and the resources stay lists; indented
 * by two spaces, with a newline at the end.
 */
function canonical(policy) {
    return `${JSON.stringify(toJson(policy, 'pretty'), undefined, 2)}\n`;
}
/** S3 takes no larger policy, counted as {@link normalisedSize} does (Amazon S3 User Guide, "Adding a bucket policy"). */
const MOST_POLICY_BYTES = 20_480;
/**
 * The size in bytes of UTF-8 that S3 holds against its limit of 20,480: the normalised policy without blanks.
 * Source: S3 User Guide, "Adding a bucket policy"; the wording of S3's error "Normalized policy document exceeds …".
 */
function normalisedSize(policy) {
    return (0,_text_utf8_length_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8Length */ .w)(JSON.stringify(toJson(policy, 'compact')));
}
function toJson({ version, id, statements }, form) {
    return {
        ...(0,_text_present_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)({ Version: version?.value, Id: id?.value }),
        Statement: statements.map(statement => statementJson(statement, form)),
    };
}
function statementJson(statement, form) {
    const { sid, effect, principal, action, resource, conditionSpan } = statement;
    return {
        ...(0,_text_present_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)({ Sid: sid?.value }),
        Effect: effect.value,
        [principal.negated ? 'NotPrincipal' : 'Principal']: principalsJson(principal),
        [action.negated ? 'NotAction' : 'Action']: scalarOrList(texts(action)),
        [resource.negated ? 'NotResource' : 'Resource']: form === 'pretty' ? texts(resource) : scalarOrList(texts(resource)),
        ...(conditionSpan === undefined ? {} : { Condition: conditionsJson(statement, form) }),
    };
}
function texts({ patterns }) {
    return patterns.map(({ value }) => value);
}
function scalarOrList(items) {
    const [only] = items;
    return items.length === 1 && only !== undefined ? only : items;
}
function principalsJson({ entries }) {
    if (entries.some(({ kind }) => kind === '*'))
        return '*';
    const kinds = new Map();
    for (const { kind, value } of entries)
        kinds.set(kind, [...(kinds.get(kind) ?? []), value.value]);
    return record([...kinds].map(([kind, values]) => [kind, scalarOrList(values)]));
}
function conditionsJson({ conditions, emptyOperators = [] }, form) {
    const operators = new Map(emptyOperators.map(({ value }) => [value, []]));
    for (const { operator, key, values } of conditions) {
        const items = values.map(({ value }) => value);
        const isList = form === 'pretty' && key.value.toLowerCase() === 'aws:userid';
        const members = operators.get(operator.value) ?? [];
        operators.set(operator.value, [...members, [key.value, isList ? items : scalarOrList(items)]]);
    }
    return record([...operators].map(([operator, members]) => [operator, record(members)]));
}
/** Own properties only, `__proto__` included. */
function record(members) {
    return Object.fromEntries(members);
}
//# sourceMappingURL=print.js.map

/***/ }),

/***/ 91520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./lib/src/core/access/claim.js
var claim = __webpack_require__(90823);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
;// CONCATENATED MODULE: ./lib/src/core/rules/examples/example.js

/** The blog's bucket and ids: AWS Contact Center Blog, "Restrict Access to your Amazon Connect S3 Bucket". */
const CONNECT = '"AROAJJ4OT5B3EVMNARNW6:*"';
const ADMIN = '"AROAINV7BYMRZP3NV66DI:*"';
const BUCKET = '"arn:aws:s3:::connect-25fd0a3be3ef"';
const OBJECTS = '"arn:aws:s3:::connect-25fd0a3be3ef/*"';
/** The text of a whole policy: the blog's, but for the pieces given. */
function policyText(pieces = {}) {
    const [open, close] = pieces.around ?? ['', ''];
    const version = pieces.version ?? '"Version": "2012-10-17"';
    const statements = [`${open}${lockText(pieces)}${close}`, ...(pieces.statements ?? [])];
    return `{\n${version === '' ? '' : `  ${version},\n`}  "Statement": [\n    ${statements.join(',\n    ')}\n  ]\n}\n`;
}
/** A further statement like the lock's, with pieces of its own. */
function lockText(pieces = {}) {
    const members = [
        ...(pieces.sid === undefined ? [] : [`"Sid": ${pieces.sid}`]),
        `"Effect": ${pieces.effect ?? '"Deny"'}`,
        pieces.principal ?? '"Principal": "*"',
        pieces.action ?? '"Action": "s3:*"',
        pieces.resource ?? `"Resource": [\n        ${BUCKET},\n        ${OBJECTS}\n      ]`,
        pieces.condition ?? conditionText(pieces),
    ];
    return `{\n      ${members.filter(member => member !== '').join(',\n      ')}\n    }`;
}
function conditionText(pieces) {
    const values = pieces.values ?? [CONNECT, ADMIN];
    const listed = `${pieces.key ?? '"aws:userId"'}: [\n            ${values.join(',\n            ')}\n          ]`;
    const keys = [listed, ...(pieces.keys ?? [])].join(',\n          ');
    const list = `${pieces.operator ?? '"StringNotLike"'}: {\n          ${keys}\n        }`;
    return `"Condition": {\n        ${[list, ...(pieces.operators ?? [])].join(',\n        ')}\n      }`;
}
/** A bad or good example. */
function shown(title, pieces = {}, more = {}) {
    return { title, policy: policyText(pieces), ...more };
}
/** A policy as it stands in the file of another tool. */
function inTool(title, origin, pieces = {}) {
    return shown(title, pieces, { origin });
}
/** A policy of which its tool says something; the beginning of the text is marked. */
function fromTool(title, kind, message) {
    const problem = { kind, span: { start: 0, end: 1 }, message: (0,prose/* ours */.Od)(message) };
    return { title, policy: policyText().replace('{', '«{»'), origin: { problems: [problem] } };
}
/** An example whose list is the right one but for its first value. */
function withFirstValue(title, value, more = {}) {
    return shown(title, { values: [value, ADMIN] }, more);
}
const BLOG = shown("The AWS blog's policy");
/** Repaired, an example is the right policy again. */
const AS_BLOG = { repaired: BLOG.policy };
/** Repaired, an example is a policy of these pieces. */
function as(pieces) {
    return { repaired: policyText(pieces) };
}
/** So many different ids of roles, each followed by `:*`. */
function manyIds(count) {
    return Array.from({ length: count }, (_, index) => `"AROA${String(index).padStart(17, 'A')}:*"`);
}
/** The right policy as a run meets it that has something to say of the whole file, at its first letter. */
function inRun(title, run) {
    return { title, policy: `«{»${BLOG.policy.slice(1)}`, run };
}
//# sourceMappingURL=example.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/examples/account-example.js

/**
 * Examples about ids are judged against one small account, 111122223333, that docs/rules.md describes:
 * the roles of the blog, a second administrator, and one role for each way to be wrong.
 */
const DEPLOY = '"AROAIDEPLOYROLEXXXXXX:*"';
/** Repaired, an example is the policy that is right in that account. */
const AS_RIGHT = as({ values: [CONNECT, ADMIN, DEPLOY] });
/** The policy that is right in that account, but for values added or replaced. */
function inAccount(title, values) {
    return { ...shown(title, { values }), ...AS_RIGHT };
}
function withFurtherValue(title, value) {
    return inAccount(title, [CONNECT, ADMIN, DEPLOY, value]);
}
/** The right list with another value in the place of the Connect role. */
function inPlaceOfConnect(title, value) {
    return inAccount(title, [value, ADMIN, DEPLOY]);
}
const RIGHT = shown('The Connect role, an administrator and the role that applies', {
    values: [CONNECT, ADMIN, DEPLOY],
});
//# sourceMappingURL=account-example.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-allow-denied.js




const accountAllowDenied = {
    id: 'account-allow-denied',
    about: 'account',
    severity: 'warning',
    summary: 'An Allow names a principal that the lock denies.',
    why: (0,prose/* ours */.Od)('A Deny wins over every Allow: the statement grants nothing, although it looks as if it does.'),
    fix: (0,prose/* ours */.Od)('List the id too, or remove the statement.'),
    source: 'IAM User Guide, "Policy evaluation logic"',
    bad: () => [
        shown('A role for reports', {
            values: [CONNECT, ADMIN, DEPLOY],
            statements: [
                lockText({
                    effect: '"Allow"',
                    principal: '"Principal": { "AWS": «"arn:aws:iam::111122223333:role/reporting"» }',
                    action: '"Action": "s3:GetObject"',
                    resource: `"Resource": ${OBJECTS}`,
                    condition: '',
                }),
            ],
        }, AS_RIGHT),
    ],
    good: () => [RIGHT],
    *check(subject) {
        for (const { effect, principal } of subject.policy.statements) {
            if (effect.value !== 'Allow' || principal.negated)
                continue;
            for (const { kind, value } of principal.entries) {
                const denied = kind === 'AWS' ? deniedBy(subject, value.value) : undefined;
                if (denied === undefined)
                    continue;
                yield { span: value.span, message: (0,prose/* say */.cv) `The lock denies ${denied}, although this statement allows it.` };
            }
        }
    },
};
/** Whom a principal names, where the lock certainly denies it. */
function deniedBy(subject, principal) {
    const { book, listed } = subject;
    const role = book.roleByArn(principal);
    if (role !== undefined) {
        return listed.some(({ id }) => id.id === role.RoleId) ? undefined : (0,prose/* say */.cv) `the role ${role.RoleName}`;
    }
    const account = /^\d{12}$/.test(principal) ? principal : FOREIGN.exec(principal)?.[1];
    if (account === undefined || account === book.facts.account || (0,claim/* answerTo */.o)('sealed', subject.claims) !== 'holds')
        return undefined;
    return listed.some(each => mayBeOf(subject, each, account))
        ? undefined
        : (0,prose/* say */.cv) `${principal}, which has no id on the list`;
}
/** A principal of some account, or an origin access identity of CloudFront's. */
const FOREIGN = /^arn:[^:]+:(?:iam|sts)::(\d{12}|cloudfront):/;
/** Whether a listed id may be the one of somebody in that account, as far as anybody knows. */
function mayBeOf({ book }, { id }, account) {
    if (id.kind === 'account')
        return id.id === account;
    if (account === 'cloudfront')
        return id.kind !== 'role';
    if (book.roleById(id.id) !== undefined)
        return false;
    const owner = book.declared.find(entry => entry.id === id.id)?.account;
    return owner === undefined || owner === account;
}
//# sourceMappingURL=account-allow-denied.js.map
// EXTERNAL MODULE: ./lib/src/core/account/roles.js + 4 modules
var roles = __webpack_require__(31807);
// EXTERNAL MODULE: ./lib/src/core/text/suggest.js
var suggest = __webpack_require__(51004);
;// CONCATENATED MODULE: ./lib/src/core/rules/support/account.js



/** An error, unless the claim that the rule explains was proved all the same. */
function claimSeverity(claims, name) {
    return claims.some(({ claim, verdict }) => claim === name && verdict.kind === 'holds') ? 'warning' : 'error';
}
/**
 * Service-linked roles of Connect's relatives, which are not the role as which an instance stores.
 * Source: Amazon Connect Administrator Guide, "Use service-linked roles" and its pages for each of them.
 */
const RELATIVES = [
    'AWSServiceRoleForConnectCampaigns',
    'AWSServiceRoleForAmazonConnectSynchronization',
    'AWSServiceRoleForProfile',
    'AWSServiceRoleForAmazonQConnect',
];
/** Whether a role is the service-linked one of a relative of Connect's, for which it was probably taken. */
function isRelative({ Path, RoleName }) {
    return Path.startsWith('/aws-service-role/') && RELATIVES.some(name => RoleName.startsWith(name));
}
/** The listed roles that are of no kind that a lock admits, with the role itself. */
function strangers(subject) {
    return unknownIds(subject).flatMap(entry => {
        const role = entry.admitted.kind === 'other' ? subject.book.roleById(entry.id.id) : undefined;
        return role === undefined ? [] : [{ listed: entry, role }];
    });
}
/** The listed ids of which nobody ever said whose they are. */
function unknownIds(subject) {
    return subject.listed.filter(entry => (0,roles/* isOfNobodyKnown */.Cn)(entry.admitted) && expiredDeclaration(subject, entry) === undefined);
}
/** The declaration of a listed id that has run out, where nothing else says whose it is. */
function expiredDeclaration({ book }, listed) {
    return (0,roles/* isOfNobodyKnown */.Cn)(listed.admitted) ? book.declared.find(({ id }) => id === listed.id.id) : undefined;
}
/** The roles of the instances that store in the bucket and are not listed. */
function missingInstanceRoles({ book, bucket, listed }) {
    const roles = book.instancesOf(bucket).flatMap(({ ServiceRole }) => book.roleByArn(ServiceRole ?? '') ?? []);
    return [...new Set(roles)].filter(role => !listed.some(({ id }) => id.id === role.RoleId));
}
/** Listed ids that stand where the Connect role of an instance was probably meant to stand. */
function standIns(subject) {
    return subject.listed.filter(({ id, admitted }) => {
        const role = subject.book.roleById(id.id);
        if (admitted.kind === 'unresolved')
            return id.kind === 'role';
        if (admitted.kind === 'connect')
            return role !== undefined && !storesHere(subject, role);
        return admitted.kind === 'other' && role !== undefined && isRelative(role);
    });
}
/** Whether an instance that stores in the bucket does so as this role. */
function storesHere({ book, bucket }, role) {
    return book.instancesOf(bucket).some(({ ServiceRole }) => ServiceRole === role.Arn);
}
/** The role that an id no role has was probably meant to be: a slip of the pen, or the role that is missing. */
function meantRole(subject, id) {
    const { book, listed } = subject;
    const near = nearId(id, book.facts.roles.map(({ RoleId }) => RoleId));
    if (near !== undefined)
        return book.roleById(near);
    const [missing] = missingInstanceRoles(subject);
    if (missing !== undefined)
        return missing;
    return listed.some(({ admitted }) => admitted.kind === 'admin') ? undefined : book.admins[0];
}
/** The role that was probably meant, as help in place of the rule's own; nothing where none was. */
function roleHint(meant) {
    return meant === undefined ? {} : { help: (0,prose/* say */.cv) `Did you mean ${`${meant.RoleId}:*`}, the role ${meant.RoleName}?` };
}
/** Ids are random, so only one that differs in a few letters of many is near. */
function nearId(id, known) {
    const near = (0,suggest/* closest */.kp)(id, known);
    if (near === undefined || near.length !== id.length)
        return undefined;
    const differing = [...near].filter((letter, at) => letter !== id[at]).length;
    return differing <= MAX_SLIPS ? near : undefined;
}
const MAX_SLIPS = 3;
//# sourceMappingURL=account.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-connect-relative.js



const accountConnectRelative = {
    id: 'account-connect-relative',
    about: 'account',
    severity: 'error',
    summary: 'A listed role belongs to a service that is related to Connect.',
    why: (0,prose/* ours */.Od)('Campaigns, profiles, Q and synchronization have service-linked roles of their own. An instance stores as another role.'),
    fix: (0,prose/* ours */.Od)('List the service role that the instance shows.'),
    source: 'Amazon Connect Administrator Guide, "Use service-linked roles and role permissions for Amazon Connect"',
    bad: () => [inPlaceOfConnect('The role of outbound campaigns', '«"AROAICONNECTCAMPAIGNS:*"»')],
    good: () => [RIGHT],
    *check(subject) {
        for (const { listed, role } of strangers(subject)) {
            if (!isRelative(role))
                continue;
            const severity = claimSeverity(subject.claims, 'nobody-unknown-admitted');
            const found = {
                severity,
                span: listed.span,
                message: (0,prose/* say */.cv) `The role ${role.RoleName} is not a role that an instance stores as.`,
            };
            const [meant] = missingInstanceRoles(subject);
            yield { ...found, ...roleHint(meant) };
        }
    },
};
//# sourceMappingURL=account-connect-relative.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-connect-role-of-other-bucket.js



const accountConnectRoleOfOtherBucket = {
    id: 'account-connect-role-of-other-bucket',
    about: 'account',
    severity: 'warning',
    summary: 'A listed Connect role belongs to an instance that does not store here.',
    why: (0,prose/* ours */.Od)('The lock lets this role past, and you may have meant the role of the instance that stores here.'),
    fix: (0,prose/* ours */.Od)('Remove it from the list, or first set the storage of its instance to this bucket.'),
    source: 'Amazon Connect API Reference, ListInstanceStorageConfigs',
    bad: () => [withFurtherValue("Another instance's role", '«"AROAIOTHERCONNECTROLE:*"»')],
    good: () => [RIGHT],
    *check(subject) {
        const { listed, book, bucket } = subject;
        if (book.facts.instances === undefined || book.instancesOf(bucket).length === 0)
            return;
        for (const { id, admitted, span } of listed) {
            const role = admitted.kind === 'connect' ? book.roleById(id.id) : undefined;
            if (role === undefined || storesHere(subject, role))
                continue;
            const found = { span, message: (0,prose/* say */.cv) `No instance stores in ${bucket} as the role ${role.RoleName}.` };
            const [meant] = missingInstanceRoles(subject);
            yield { ...found, ...roleHint(meant) };
        }
    },
};
//# sourceMappingURL=account-connect-role-of-other-bucket.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-declared-id-expired.js



const accountDeclaredIdExpired = {
    id: 'account-declared-id-expired',
    about: 'account',
    severity: 'error',
    summary: 'The declaration of a listed id has run out.',
    why: (0,prose/* ours */.Od)('The configuration says until when this id may be on the list, and that day has passed.'),
    fix: (0,prose/* ours */.Od)('Remove the id from the list, or set a new date in the configuration.'),
    bad: () => [withFurtherValue('An audit that is over', '«"AROAIDECLAREDEXPIRED1:*"»')],
    good: () => [RIGHT, withFurtherValue('One that is not', '"AROAIDECLAREDSTILLOK1:*"')],
    *check(subject) {
        for (const listed of subject.listed) {
            const { until, owner = '' } = expiredDeclaration(subject, listed) ?? {};
            if (until === undefined)
                continue;
            const message = (0,prose/* say */.cv) `${listed.id.id} was declared by ${owner} until ${until}.`;
            yield { severity: claimSeverity(subject.claims, 'nobody-unknown-admitted'), span: listed.span, message };
        }
    },
};
//# sourceMappingURL=account-declared-id-expired.js.map
// EXTERNAL MODULE: ./lib/src/core/account/trust/evaluate.js
var evaluate = __webpack_require__(68058);
// EXTERNAL MODULE: ./lib/src/core/account/trust/known.js
var trust_known = __webpack_require__(5330);
;// CONCATENATED MODULE: ./lib/src/core/account/trust/repositories.js


const ISSUER = 'token.actions.githubusercontent.com';
/** Any two names do, as long as nobody writes them into a trust policy. */
const TWO_NAMES = ['one-repository-of-many', 'another-repository-of-many'];
/** They follow from the repository or from its workflow, so that no job of another one can have them. */
const OF_ONE_REPOSITORY = ['sub', 'repository', 'repository_id', 'job_workflow_ref'];
/** The first pattern by which jobs of several repositories of one owner can become the role, as its evaluator says. */
function manyRepositoriesOf(role, known) {
    const reading = (0,trust_known/* trustOf */.An)(role, known);
    if (reading.kind === 'refused')
        return undefined;
    const { trust, model } = reading;
    const provider = model.statements.flatMap(({ principals }) => principals).find(isGitHub);
    if (provider === undefined)
        return undefined;
    const asked = claimsAsked(trust, provider.issuer);
    const common = new Map(asked.filter(isOfNoRepository).map(({ claim, value }) => [claim, written(value, 'any')]));
    const isLetIn = (claims) => (0,evaluate/* evaluateAssume */.g)(trust, callWith(provider, new Map([...common, ...claims])), known.account).decision === 'allowed';
    return asked.flatMap(each => {
        const many = patternOf(each);
        return many !== undefined && TWO_NAMES.every(name => isLetIn(claimsOf(many, name))) ? [toldOf(many)] : [];
    })[0];
}
function isGitHub(principal) {
    return principal.kind === 'oidc' && principal.issuer.startsWith(ISSUER);
}
/** Every value that a condition compares a claim of the issuer with. */
function claimsAsked({ policy }, issuer) {
    const prefix = `${issuer}:`.toLowerCase();
    return policy.statements
        .flatMap(({ conditions }) => conditions)
        .filter(({ key }) => key.value.toLowerCase().startsWith(prefix))
        .flatMap(({ key, values }) => values.map(({ value }) => ({ claim: key.value.slice(prefix.length).toLowerCase(), value })));
}
function isOfNoRepository({ claim }) {
    return !OF_ONE_REPOSITORY.includes(claim);
}
function callWith({ provider, issuer }, claims) {
    const context = new Map([...claims].map(([claim, value]) => [`${issuer.toLowerCase()}:${claim}`, [value]]));
    return { assumer: { kind: 'token', provider, issuer }, action: 'sts:AssumeRoleWithWebIdentity', context };
}
function patternOf({ claim, value }) {
    const repositories = claim === 'sub' ? repositoriesOfSubject(value) : claim === 'repository' ? value : undefined;
    if (repositories === undefined || ownerIn(repositories) === undefined)
        return undefined;
    if (new Set(TWO_NAMES.map(name => repositoryNamed(repositories, name))).size === 1)
        return undefined;
    return { value, repositories, rest: claim === 'sub' ? value.slice('repo:'.length + repositories.length) : '' };
}
/** With ids where the pattern has them (GitHub Docs, "OpenID Connect reference"). */
function toldOf({ value, repositories }) {
    const [owner = '', id] = (ownerIn(repositories) ?? '').split('@');
    const named = repositories.includes('@')
        ? `${owner}@${id ?? 'OWNER-ID'}/REPOSITORY@REPOSITORY-ID`
        : `${owner}/REPOSITORY`;
    return { pattern: value, narrower: `repo:${named}:environment:connect-bucket-lock` };
}
/** `acme/*` of `repo:acme/*:ref:…`. */
function repositoriesOfSubject(subject) {
    return /^repo:([^:]*)/.exec(subject)?.[1];
}
/** The owner whose repositories these are, with its id where one stands there; nobody where a pattern spans owners. */
function ownerIn(repositories = '') {
    return /^([^/*?]+?)(@\*)?(\/|$)/.exec(repositories)?.[1];
}
/** The claims of a job in a repository of this name, which fit the pattern if it lets any such repository in. */
function claimsOf({ repositories, rest }, name) {
    const repository = repositoryNamed(repositories, name);
    const job = rest === '' ? ':ref:refs/heads/main' : written(rest, 'any');
    return new Map([
        ['sub', `repo:${repository}${job}`],
        ['repository', repository.replace(/@[^/]*/g, '')],
    ]);
}
/** A wildcard behind the slash stands for the name, one behind the owner for its id and whatever follows. */
function repositoryNamed(repositories, name) {
    const [owner = '', ...rest] = repositories.split('/');
    const whole = owner.includes('*') ? `${owner}/*` : owner;
    const [left = '', right = '*'] = rest.length === 0 ? whole.split('/') : [owner, rest.join('/')];
    return `${written(left, '1')}/${written(right, name)}`;
}
function written(pattern, wildcard) {
    return pattern.replaceAll('*', wildcard).replaceAll('?', wildcard.slice(0, 1));
}
//# sourceMappingURL=repositories.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-deploy-role-of-many-repositories.js




const FROM_GITHUB = 'AROAIDEPLOYFROMGITHUB';
const accountDeployRoleOfManyRepositories = {
    id: 'account-deploy-role-of-many-repositories',
    about: 'account',
    severity: 'notice',
    summary: 'Any repository of an owner on GitHub can become the role that applies.',
    why: (0,prose/* ours */.Od)('Everyone who may push to a repository of that owner can then change the policy, without the review of the repository that holds it.'),
    fix: (0,prose/* ours */.Od)('Name the one job that applies in the trust policy: the repository, and an environment with its own protection rules.'),
    source: 'GitHub Docs, "OpenID Connect reference"; docs/permissions.md, "Trust policies for GitHub Actions"',
    bad: () => [
        {
            title: 'The trust policy of the deploy role lets in `repo:acme/*`',
            policy: policyText({ values: [CONNECT, ADMIN, `«"${FROM_GITHUB}:*"»`] }),
            deployRole: FROM_GITHUB,
        },
    ],
    good: () => [
        {
            title: 'The deploy role is not one of GitHub Actions',
            policy: policyText({ values: [CONNECT, ADMIN, DEPLOY] }),
        },
    ],
    *check({ listed, lock, book: { deployer, known } }) {
        const many = deployer && manyRepositoriesOf(deployer, known);
        const span = listed.find(({ id }) => id.id === deployer?.RoleId)?.span ?? lock.values[0]?.span;
        if (deployer === undefined || many === undefined || span === undefined)
            return;
        const { pattern, narrower } = many;
        yield {
            span,
            message: (0,prose/* say */.cv) `${deployer.RoleName} applies, and its trust policy lets in more than one repository: ${pattern}.`,
            help: (0,prose/* say */.cv) `In the trust policy of ${deployer.RoleName}, replace ${pattern} with ${narrower}.`,
        };
    },
};
//# sourceMappingURL=account-deploy-role-of-many-repositories.js.map
// EXTERNAL MODULE: ./lib/src/core/account/unique-id.js
var unique_id = __webpack_require__(39575);
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-id-of-another-account.js





const accountIdOfAnotherAccount = {
    id: 'account-id-of-another-account',
    about: 'account',
    severity: 'error',
    summary: 'A listed id seems to belong to another account.',
    why: (0,prose/* ours */.Od)('A role of the same name has another id in each account. An id from another account admits no one here, or a caller from there.'),
    fix: (0,prose/* ours */.Od)('Write the id that the role has in this account, or declare the id in the configuration with an owner and a reason.'),
    source: 'IAM User Guide, "IAM identifiers", "Unique identifiers"',
    bad: () => [
        inPlaceOfConnect('A role of another account', '«"AROA27HJSWAHEPTTLIWSO:*"»'),
        withFurtherValue('The root user of another account', '«"444455556666"»'),
    ],
    good: () => [RIGHT, withFurtherValue('The root user of the account', '"111122223333"')],
    *check(subject) {
        const { book, claims } = subject;
        const own = book.facts.account;
        for (const { id, admitted, span } of unknownIds(subject)) {
            if (admitted.kind !== 'unresolved' && admitted.kind !== 'user')
                continue;
            const severity = claimSeverity(claims, 'nobody-unknown-admitted');
            const account = id.kind === 'account' ? id.id : (0,unique_id/* accountOfId */.w)(id.id);
            if (account === undefined || account === own)
                continue;
            if (id.kind === 'account') {
                yield {
                    severity,
                    span,
                    message: (0,prose/* say */.cv) `${id.id} is the root user of another account; this one is ${own}.`,
                    ...(0,suggest/* didYouMean */.au)(own),
                };
                continue;
            }
            const message = (0,prose/* say */.cv) `${id.id} is unknown in the account ${own}. Its letters say that it belongs to ${account}.`;
            const meant = meantRole(subject, id.id);
            yield { severity, span, message, ...roleHint(meant) };
        }
    },
};
//# sourceMappingURL=account-id-of-another-account.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-id-unresolved.js




const accountIdUnresolved = {
    id: 'account-id-unresolved',
    about: 'account',
    severity: 'error',
    summary: 'No role of the account has a listed id.',
    why: (0,prose/* ours */.Od)('A role that was deleted and created again under the same name has a new id, and the lock denies it.'),
    fix: (0,prose/* say */.cv) `Run ${'connect-bucket-lock refresh'}, which finds the role that was meant, or write the id that ${'aws iam get-role'} shows now, or declare the id in the configuration with an owner and a reason.`,
    source: 'IAM User Guide, "IAM identifiers", "Unique identifiers"',
    bad: () => [
        inPlaceOfConnect('The Connect role was created again', '«"AROAJ5PQ7XN2LTOYB3K4M:*"»'),
        inPlaceOfConnect('Two letters changed places', '«"AROAJJ4OT5B3EVMNRANW6:*"»'),
        withFurtherValue('A user', '«"AIDAJQABLZS4A3QDU576Q"»'),
    ],
    good: () => [RIGHT, withFurtherValue('An id that is declared', '"AROAIDECLAREDSTILLOK1:*"')],
    *check(subject) {
        const { book, claims } = subject;
        for (const { id, admitted, span } of unknownIds(subject)) {
            if (!isUnresolved(admitted.kind) || id.kind === 'account' || isForeign(id.id, book.facts.account))
                continue;
            const severity = claimSeverity(claims, 'nobody-unknown-admitted');
            if (id.kind === 'user') {
                yield {
                    severity,
                    span,
                    message: (0,prose/* say */.cv) `${id.id} is the id of a user. Users are not looked up.`,
                    help: (0,prose/* ours */.Od)('Declare the id in the configuration with an owner and a reason, or list a role instead.'),
                };
                continue;
            }
            const message = (0,prose/* say */.cv) `No role of the account ${book.facts.account} has the id ${id.id}.`;
            const meant = meantRole(subject, id.id);
            yield { severity, span, message, ...refreshHint(meant) };
        }
    },
};
function refreshHint(meant) {
    const { help } = roleHint(meant);
    return help === undefined
        ? {}
        : { help: (0,prose/* say */.cv) `${help} ${'connect-bucket-lock refresh'} writes it, if that is certain.` };
}
function isUnresolved(kind) {
    return kind === 'unresolved' || kind === 'user';
}
function isForeign(id, account) {
    const made = (0,unique_id/* accountOfId */.w)(id);
    return made !== undefined && made !== account;
}
//# sourceMappingURL=account-id-unresolved.js.map
// EXTERNAL MODULE: ./lib/src/core/lock/conditions.js
var conditions = __webpack_require__(62074);
// EXTERNAL MODULE: ./lib/src/core/text/edit.js
var edit = __webpack_require__(86724);
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-instance-role-not-listed.js






const accountInstanceRoleNotListed = {
    id: 'account-instance-role-not-listed',
    about: 'account',
    severity: 'error',
    summary: 'The role of an instance that stores here is not on the list.',
    why: (0,prose/* ours */.Od)('The instance can no longer store its recordings and transcripts, and those of running contacts are lost.'),
    fix: (0,prose/* say */.cv) `List its role, with ${':*'}.`,
    source: 'Amazon Connect API Reference, ListInstances',
    bad: () => [
        {
            title: 'Only administrators',
            policy: policyText({ values: ['x'] }).replace(/\[\s*x\s*\]/, `«[${ADMIN}, ${DEPLOY}]»`),
        },
    ],
    good: () => [RIGHT],
    *check(subject) {
        const { reading, book, bucket, intent, claims } = subject;
        const list = intent.locks.flatMap(conditions/* listConditions */.lL)[0];
        if (!reading.whole || list === undefined || standIns(subject).length > 0)
            return;
        for (const role of missingInstanceRoles(subject)) {
            const instance = book.instancesOf(bucket).find(({ ServiceRole }) => ServiceRole === role.Arn);
            const name = instance?.InstanceAlias ?? instance?.Id ?? '';
            const severity = claimSeverity(claims, 'connect-keeps-access');
            const message = (0,prose/* say */.cv) `The instance ${name} stores in ${bucket} as the role ${role.RoleName}, which is not listed.`;
            const value = `${role.RoleId}:*`;
            const edits = [(0,edit/* withItem */.mp)(reading.file.text, list.span, value)];
            yield { severity, span: list.span, message, help: (0,prose/* say */.cv) `Add ${value} to the list.`, edits };
        }
    },
};
//# sourceMappingURL=account-instance-role-not-listed.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-no-instance-stores-here.js




const accountNoInstanceStoresHere = {
    id: 'account-no-instance-stores-here',
    about: 'account',
    severity: 'warning',
    summary: 'No Connect instance stores in this bucket.',
    why: (0,prose/* ours */.Od)('Either the file names the wrong bucket, or the storage of the instance is not set yet.'),
    fix: (0,prose/* ours */.Od)("Compare the bucket's name with the data storage of the instance."),
    source: 'Amazon Connect API Reference, ListInstanceStorageConfigs',
    bad: () => [
        shown('Another bucket', {
            resource: '"Resource": [\n        «"arn:aws:s3:::connect-25fd0a3be3fe"»,\n        "arn:aws:s3:::connect-25fd0a3be3fe/*"\n      ]',
            values: [CONNECT, ADMIN, DEPLOY],
        }, AS_RIGHT),
    ],
    good: () => [RIGHT],
    *check({ book, bucket, intent, claims }) {
        // with an account it is asked, unless the settings say that Connect does not use the bucket
        if (claims.some(({ claim, verdict }) => claim === 'connect-keeps-access' && verdict.kind === 'not-asked'))
            return;
        if (book.facts.instances === undefined || book.instancesOf(bucket).length > 0)
            return;
        const [first] = intent.locks.flatMap(({ statement }) => statement.resource.patterns);
        if (first === undefined)
            return;
        const buckets = book.facts.instances.flatMap(({ storage }) => storage.map(({ BucketName }) => BucketName));
        const message = (0,prose/* say */.cv) `No Connect instance of the account stores in ${bucket}.`;
        yield { span: first.span, message, ...(0,suggest/* hint */.aK)(bucket, buckets) };
    },
};
//# sourceMappingURL=account-no-instance-stores-here.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-one-admin-path.js



const accountOneAdminPath = {
    id: 'account-one-admin-path',
    about: 'account',
    severity: 'warning',
    summary: 'Only one listed role can ever change the policy.',
    why: (0,prose/* ours */.Od)('If that role is deleted, or no one may assume it any more, only the root user of the account can unlock the bucket.'),
    fix: (0,prose/* ours */.Od)('List a second role: another administrator, or the role that applies the policy.'),
    source: 'S3 User Guide, "Troubleshoot access denied (403 Forbidden) errors in Amazon S3"',
    bad: () => [inAccount('One administrator', [CONNECT, `«${ADMIN}»`])],
    good: () => [RIGHT],
    *check({ reading, listed }) {
        const paths = listed.filter(({ admitted }) => admitted.kind === 'admin' || admitted.kind === 'deployer');
        const [only] = paths;
        if (!reading.whole || only === undefined || new Set(paths.map(({ id }) => id.id)).size > 1)
            return;
        yield {
            span: only.span,
            message: (0,prose/* say */.cv) `${only.admitted.name ?? only.id.id} is the only role on the list that can change the policy.`,
        };
    },
};
//# sourceMappingURL=account-one-admin-path.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-partition-differs.js




const accountPartitionDiffers = {
    id: 'account-partition-differs',
    about: 'account',
    severity: 'error',
    summary: 'The resources are in another partition than the account.',
    why: (0,prose/* ours */.Od)('S3 refuses resources of another partition.'),
    fix: (0,prose/* ours */.Od)("Write the account's own partition after arn:."),
    source: 'AWS General Reference, "Amazon Resource Names (ARNs)"',
    bad: () => [
        shown('ARNs from China', {
            resource: '"Resource": [\n        «"arn:aws-cn:s3:::connect-25fd0a3be3ef"»,\n        «"arn:aws-cn:s3:::connect-25fd0a3be3ef/*"»\n      ]',
            values: [CONNECT, ADMIN, DEPLOY],
        }),
    ],
    good: () => [RIGHT],
    *check({ arns, book }) {
        const own = book.facts.partition;
        for (const { partition, value, span } of arns) {
            if (partition === own)
                continue;
            const message = (0,prose/* say */.cv) `This resource is in the partition ${partition}; the account is in ${own}.`;
            const meant = value.replace(/^arn:[^:]*/, `arn:${own}`);
            yield { span, message, edits: [(0,edit/* replaced */.$3)(span, meant)] };
        }
    },
};
//# sourceMappingURL=account-partition-differs.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-plan-role-denied.js



const PLANNER = 'AROAIREPORTINGROLEXXX';
const LISTED = [CONNECT, ADMIN, DEPLOY, `"${PLANNER}:*"`];
function tier(around, values) {
    const [open, close] = around;
    return `${open}${lockText({ action: '"Action": "s3:*BucketPolicy"', values })}${close}`;
}
const accountPlanRoleDenied = {
    id: 'account-plan-role-denied',
    about: 'account',
    severity: 'error',
    summary: 'A statement denies the role that plans the read of the policy.',
    why: (0,prose/* ours */.Od)('The role is on the list, and this Deny strikes it all the same. After the apply, the next plan and every drift run have no verdict.'),
    fix: (0,prose/* say */.cv) `Spare the role in this statement, or let the statement deny only ${'s3:PutBucketPolicy'} and ${'s3:DeleteBucketPolicy'}.`,
    source: 'S3 API Reference, GetBucketPolicy',
    bad: () => [
        {
            ...shown('The policy is for administrators alone', {
                values: LISTED,
                statements: [tier(['«', '»'], [ADMIN, DEPLOY])],
            }),
            ...as({ values: LISTED, statements: [tier(['', ''], [ADMIN, DEPLOY, `"${PLANNER}:*"`])] }),
            planRole: PLANNER,
        },
    ],
    good: () => [
        { ...withFurtherValue('The plan role reads the policy', `"${PLANNER}:*"`), ...AS_RIGHT, planRole: PLANNER },
    ],
    *check({ plannerReads, book: { planner } }) {
        if (planner === undefined || plannerReads?.kind !== 'fails' || plannerReads.when !== 'always')
            return;
        const { by, need } = plannerReads;
        yield { span: by.span, message: (0,prose/* say */.cv) `${planner.RoleName} plans, and this statement denies it ${need.action}.` };
    },
};
//# sourceMappingURL=account-plan-role-denied.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-plan-role-not-listed.js





const account_plan_role_not_listed_PLANNER = 'AROAIREPORTINGROLEXXX';
const accountPlanRoleNotListed = {
    id: 'account-plan-role-not-listed',
    about: 'account',
    severity: 'error',
    summary: 'The role that plans is not on the list.',
    why: (0,prose/* ours */.Od)('After the apply, the lock denies the next plan and every drift run the read of the policy, so they have no verdict.'),
    fix: (0,prose/* ours */.Od)('Add the role that plans, give it read permissions only, and name it as `plan-role` for the plan and for the apply.'),
    bad: () => [
        {
            title: 'The plan runs as a role of its own',
            policy: policyText({ values: ['x'] }).replace(/\[\s*x\s*\]/, `«[${CONNECT}, ${ADMIN}, ${DEPLOY}]»`),
            planRole: account_plan_role_not_listed_PLANNER,
        },
    ],
    good: () => [RIGHT, { ...withFurtherValue('The plan role is listed too', `"${account_plan_role_not_listed_PLANNER}:*"`), planRole: account_plan_role_not_listed_PLANNER }],
    *check({ reading, listed, intent, book: { planner } }) {
        const list = intent.locks.flatMap(conditions/* listConditions */.lL)[0];
        if (!reading.whole || list === undefined || planner === undefined)
            return;
        if (listed.some(({ id }) => id.id === planner.RoleId))
            return;
        const value = `${planner.RoleId}:*`;
        const message = (0,prose/* say */.cv) `The role ${planner.RoleName} plans, but is not on the list.`;
        const help = (0,prose/* say */.cv) `Add ${value} to the list, and name ${planner.RoleName} as ${'plan-role'} for the plan and for the apply. Its own policies should allow reading only.`;
        yield { span: list.span, message, help, edits: [(0,edit/* withItem */.mp)(reading.file.text, list.span, value)] };
    },
};
//# sourceMappingURL=account-plan-role-not-listed.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-plan-role-unknown.js






const accountPlanRoleUnknown = {
    id: 'account-plan-role-unknown',
    about: 'account',
    severity: 'error',
    summary: 'The setting `plan-role` names no role of the account.',
    why: (0,prose/* ours */.Od)('Cannot tell whether the role that plans is on the list. If it is not, the next plan and every drift run have no verdict after the apply.'),
    fix: (0,prose/* ours */.Od)('Name a role of the account in `plan-role`, by its name, its ARN or its RoleId.'),
    bad: () => [
        {
            title: 'The name of the plan role is mistyped',
            policy: policyText({ values: ['x'] }).replace(/\[\s*x\s*\]/, `«[${CONNECT}, ${ADMIN}, ${DEPLOY}]»`),
            planRole: 'conect-locks-plan',
        },
    ],
    good: () => [RIGHT],
    *check({ intent, book: { facts, planRoleMissing } }) {
        const list = intent.locks.flatMap(conditions/* listConditions */.lL)[0];
        if (list === undefined || planRoleMissing === undefined)
            return;
        const message = (0,prose/* say */.cv) `${'plan-role'} is ${planRoleMissing}, and account ${facts.account} has no such role.`;
        yield { span: list.span, message, ...(0,suggest/* hint */.aK)(planRoleMissing, (0,roles/* rolesNamedLike */.An)(planRoleMissing, facts)) };
    },
};
//# sourceMappingURL=account-plan-role-unknown.js.map
// EXTERNAL MODULE: ./lib/src/core/account/missing-role.js
var missing_role = __webpack_require__(34813);
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-principal-missing.js





const accountPrincipalMissing = {
    id: 'account-principal-missing',
    about: 'account',
    severity: 'error',
    summary: 'A principal is a role that the account does not have.',
    why: (0,prose/* ours */.Od)('S3 looks every principal up and refuses the policy with "Invalid principal in policy".'),
    fix: (0,prose/* say */.cv) `Write the ARN that ${'aws iam get-role'} shows, with its path, or remove the principal.`,
    source: 'IAM User Guide, "AWS JSON policy elements: Principal"',
    bad: () => [
        shown('A role that was deleted', {
            values: [CONNECT, ADMIN, DEPLOY],
            statements: [
                lockText({
                    effect: '"Allow"',
                    principal: '"Principal": { "AWS": «"arn:aws:iam::111122223333:role/was-deleted"» }',
                    action: '"Action": "s3:GetObject"',
                    resource: `"Resource": ${OBJECTS}`,
                    condition: '',
                }),
            ],
        }, AS_RIGHT),
    ],
    good: () => [RIGHT],
    *check({ policy, book }) {
        for (const { kind, value: entry } of policy.statements.flatMap(({ principal }) => principal.entries)) {
            const { value, span } = entry;
            if (kind !== 'AWS' || !(0,missing_role/* isMissingRole */.f)(value, book))
                continue;
            const message = (0,prose/* say */.cv) `The account ${book.facts.account} has no role ${value}.`;
            yield { span, message, ...(0,suggest/* didYouMean */.au)(meantArn(value, book)) };
        }
    },
};
/** The role of the same name under another path, or the one whose ARN is nearest. */
function meantArn(arn, { facts }) {
    const name = arn.slice(arn.lastIndexOf('/') + 1);
    const same = facts.roles.find(({ RoleName }) => RoleName === name);
    if (same !== undefined)
        return same.Arn;
    const near = (0,suggest/* closest */.kp)(name, facts.roles.map(({ RoleName }) => RoleName));
    return facts.roles.find(({ RoleName }) => RoleName === near)?.Arn;
}
//# sourceMappingURL=account-principal-missing.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-role-without-reason.js



const accountRoleWithoutReason = {
    id: 'account-role-without-reason',
    about: 'account',
    severity: 'error',
    summary: "A listed role is not Connect's, not an admin and not the one that applies.",
    why: (0,prose/* ours */.Od)('The lock lets everyone who may assume it past, and nothing says why.'),
    fix: (0,prose/* ours */.Od)('Remove it from the list, name it as an admin role, or declare it in the configuration with an owner and a reason.'),
    bad: () => [withFurtherValue('A role for reports', '«"AROAIREPORTINGROLEXXX:*"»')],
    good: () => [RIGHT, withFurtherValue('A second administrator', '"AROAIBREAKGLASSADMIN2:*"')],
    *check(subject) {
        for (const { listed, role } of strangers(subject)) {
            if (isRelative(role))
                continue;
            const severity = claimSeverity(subject.claims, 'nobody-unknown-admitted');
            yield {
                severity,
                span: listed.span,
                message: (0,prose/* say */.cv) `${role.RoleId} is the role ${role.RoleName}, and nothing says why it is listed.`,
            };
        }
    },
};
//# sourceMappingURL=account-role-without-reason.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-service-role-without-inline-policy.js




const accountServiceRoleWithoutInlinePolicy = {
    id: 'account-service-role-without-inline-policy',
    about: 'account',
    severity: 'notice',
    summary: 'The Connect role reaches this bucket only by an inline policy.',
    why: (0,prose/* say */.cv) `Its managed policy is about buckets whose names start with ${'amazon-connect-'}. For any other bucket, Connect adds an inline policy when the storage is set. A lock grants nothing.`,
    fix: (0,prose/* ours */.Od)('Set the storage of the instance in the console or by API before the lock, so that the inline policy is there.'),
    source: 'Amazon Connect Administrator Guide, "Use service-linked roles and role permissions for Amazon Connect"',
    bad: () => [
        shown('A bucket of another name', {
            resource: '"Resource": [\n        "arn:aws:s3:::recordings-of-acme",\n        "arn:aws:s3:::recordings-of-acme/*"\n      ]',
            values: ['«"AROAISLRFORACMERECORD:*"»', ADMIN, DEPLOY],
        }),
    ],
    good: () => [
        shown('A bucket that Connect made', {
            resource: '"Resource": [\n        "arn:aws:s3:::amazon-connect-0123456789ab",\n        "arn:aws:s3:::amazon-connect-0123456789ab/*"\n      ]',
            values: ['"AROAIOTHERCONNECTROLE:*"', ADMIN, DEPLOY],
        }),
    ],
    *check(subject) {
        const { listed, book, bucket } = subject;
        if (bucket.startsWith('amazon-connect-'))
            return;
        for (const { id, span } of listed) {
            const role = book.roleById(id.id);
            if (role?.Path !== '/aws-service-role/connect.amazonaws.com/' || !storesHere(subject, role))
                continue;
            yield {
                span,
                message: (0,prose/* say */.cv) `The role ${role.RoleName} needs an inline policy for ${bucket}. This run does not read inline policies.`,
            };
        }
    },
};
//# sourceMappingURL=account-service-role-without-inline-policy.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/account/account-sso-admin-fragile.js



const accountSsoAdminFragile = {
    id: 'account-sso-admin-fragile',
    about: 'account',
    severity: 'warning',
    summary: 'A listed administrator is a role of IAM Identity Center.',
    why: (0,prose/* ours */.Od)('Identity Center deletes the role with its last assignment and later creates it with a new id, which the lock denies.'),
    fix: (0,prose/* ours */.Od)('List an administrator that Identity Center does not manage too: an IAM role of your own.'),
    source: 'IAM Identity Center User Guide, "Referencing permission sets in resource policies"',
    bad: () => [
        inAccount('The only administrators are of Identity Center', [
            CONNECT,
            '«"AROAISSOADMINISTRATOR:*"»',
            '"AROAIDEPLOYROLEXXXXXX:*"',
        ]),
    ],
    good: () => [RIGHT, withFurtherValue('Together with others', '"AROAISSOADMINISTRATOR:*"')],
    *check({ reading, listed, book }) {
        const admins = listed.filter(({ admitted }) => admitted.kind === 'admin');
        const fragile = admins.filter(({ id }) => book.roleById(id.id)?.Path.startsWith(SSO_PATH));
        if (!reading.whole || fragile.length < admins.length)
            return;
        for (const { admitted, span } of fragile) {
            yield {
                span,
                message: (0,prose/* say */.cv) `${admitted.name ?? ''} is a role of IAM Identity Center, and no other administrator is listed.`,
            };
        }
    },
};
const SSO_PATH = '/aws-reserved/sso.amazonaws.com/';
//# sourceMappingURL=account-sso-admin-fragile.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/support/statement-key.js
/** The key `Statement`, or the first brace. */
function statementKey({ json, policy }) {
    const members = json.root?.type === 'object' ? json.root.members : [];
    const start = policy?.span.start ?? 0;
    return members.find(({ key }) => key.value === 'Statement')?.key.span ?? { start, end: start + 1 };
}
//# sourceMappingURL=statement-key.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/claim/claim-fails.js




const claimFails = {
    id: 'claim-fails',
    about: 'claim',
    severity: 'error',
    summary: 'A claim fails, and no other rule knows why.',
    why: (0,prose/* ours */.Od)('A policy is safe only if every claim about it holds.'),
    fix: (0,prose/* ours */.Od)('Change what the message names, until the claim holds.'),
    source: 'IAM User Guide, "Policy evaluation logic"',
    bad: () => [
        {
            ...shown('A list without an administrator', { key: '«"aws:userId"»', values: [CONNECT, '"AROAIREPORTINGROLEXXX:*"'] }, AS_BLOG),
            fails: {
                claim: 'admins-keep-access',
                because: (0,prose/* ours */.Od)('No admin role is on the list, so no admin could ever change the policy.'),
            },
        },
    ],
    good: () => [BLOG],
    *check(subject) {
        const { claim, verdict } = subject;
        yield { span: placeOf(subject), message: verdict.because, help: HELP[claim] };
    },
};
/** The statement that denies, the list of the lock, or where the statements begin. */
function placeOf({ verdict: { by }, policy, intent, reading }) {
    if (by !== undefined && policy.statements.includes(by))
        return by.effect.span;
    const [list] = intent.locks.flatMap(lock => (0,conditions/* listConditions */.lL)(lock));
    return list?.key.span ?? statementKey(reading);
}
const HELP = {
    sealed: (0,prose/* ours */.Od)('Change the Deny statements so that they deny this request too.'),
    'connect-keeps-access': (0,prose/* ours */.Od)('List the service role of each instance that stores here, and change the statements that deny it.'),
    'admins-keep-access': (0,prose/* ours */.Od)('List an administrator, and change the statements that deny it.'),
    'deployer-keeps-access': (0,prose/* ours */.Od)('List the role that applies, and change the statements that deny it, in the file and in the live policy.'),
    'nobody-unknown-admitted': (0,prose/* say */.cv) `Take it off the list, or say in ${'declared'} whose it is.`,
    'no-stranger-can-assume': (0,prose/* say */.cv) `Change the trust policy of the role, or say in ${'trusted'} who is known.`,
};
//# sourceMappingURL=claim-fails.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/support/file-rule.js


/** A rule that reports what a reader of the file found of one kind. Such a file is not read whole: always an error. */
function fileRule({ id, good = () => [BLOG], isSuperfluous = false, ...words }) {
    const withoutIt = (problem) => isSuperfluous ? { ...problem, edits: [{ span: problem.span, text: '' }] } : problem;
    return {
        id,
        about: 'file',
        severity: 'error',
        ...words,
        good,
        check: ({ json, grammar }) => [
            ...json.problems.filter(({ kind }) => `json-${kind}` === id).map(withoutIt),
            ...grammar.filter(({ kind }) => `policy-${kind}` === id).map(asMeant),
        ],
    };
}
function asMeant(problem) {
    const { meant, span } = problem;
    return meant === undefined ? problem : { ...problem, edits: [(0,edit/* replaced */.$3)(span, meant)] };
}
//# sourceMappingURL=file-rule.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/json-byte-order-mark.js



const jsonByteOrderMark = fileRule({
    id: 'json-byte-order-mark',
    summary: 'The file starts with a byte order mark.',
    why: (0,prose/* ours */.Od)('S3 takes a policy only if its first byte is an opening brace.'),
    fix: (0,prose/* ours */.Od)('Save the file as UTF-8 without a byte order mark.'),
    source: 'Amazon S3 API Reference, PutBucketPolicy',
    isSuperfluous: true,
    bad: () => [{ title: 'Three invisible bytes before the first brace', policy: `«\ufeff»${BLOG.policy}` }],
});
//# sourceMappingURL=json-byte-order-mark.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/json-comment.js



const jsonComment = fileRule({
    id: 'json-comment',
    summary: 'The file has a comment.',
    why: (0,prose/* ours */.Od)('JSON has no comments, and S3 refuses a policy that has one.'),
    fix: (0,prose/* ours */.Od)('Remove the comment. A Sid can say what a statement is for.'),
    source: 'IAM User Guide, "Grammar of the IAM JSON policy language"',
    isSuperfluous: true,
    bad: () => [shown('A remark next to an id', { values: [CONNECT, `${ADMIN} «// the administrators»`] })],
    good: () => [shown('A Sid says it instead', { sid: '"LockToConnectAndAdmins"' })],
});
//# sourceMappingURL=json-comment.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/json-invalid.js



const jsonInvalid = fileRule({
    id: 'json-invalid',
    summary: 'The file is not JSON.',
    why: (0,prose/* ours */.Od)('An unreadable file cannot be proved, and S3 refuses it.'),
    fix: (0,prose/* ours */.Od)('Correct the JSON at this place.'),
    source: 'IAM User Guide, "Grammar of the IAM JSON policy language"',
    bad: () => [
        shown('A comma is missing between two ids', { values: [`${CONNECT}\n            «${ADMIN}»`] }, AS_BLOG),
        shown("JavaScript's quotes", { effect: `«'Deny'»` }, AS_BLOG),
    ],
});
//# sourceMappingURL=json-invalid.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/json-key-repeated.js



const jsonKeyRepeated = fileRule({
    id: 'json-key-repeated',
    summary: 'One object has a key twice.',
    why: (0,prose/* ours */.Od)('Most readers keep the last of two equal keys and silently drop the first, so half of the list could vanish.'),
    fix: (0,prose/* ours */.Od)('Write the key once, with all its values in one list.'),
    source: 'IAM User Guide, "Grammar of the IAM JSON policy language"',
    bad: () => [
        shown('The list is there twice; only one of the two ids would count', {
            values: [CONNECT],
            keys: [`«"aws:userId"»: [\n            ${ADMIN}\n          ]`],
        }, AS_BLOG),
    ],
});
//# sourceMappingURL=json-key-repeated.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/json-not-utf8.js



const jsonNotUtf8 = fileRule({
    id: 'json-not-utf8',
    summary: 'The file is not UTF-8.',
    why: (0,prose/* ours */.Od)('A policy is UTF-8 text; other bytes mean one thing here and another to S3.'),
    fix: (0,prose/* ours */.Od)('Save the file as UTF-8.'),
    source: 'IAM User Guide, "Grammar of the IAM JSON policy language"',
    bad: () => [
        shown('A Sid with a letter in Latin-1', { sid: '"Verrou-d\'acc«\ufffd»s"' }, { file: { utf8: false }, ...as({ sid: '"Verrou"' }) }),
    ],
});
//# sourceMappingURL=json-not-utf8.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/json-prototype-key.js



const jsonPrototypeKey = fileRule({
    id: 'json-prototype-key',
    summary: 'The file has the key `__proto__`.',
    why: (0,prose/* ours */.Od)('Some readers treat it as an instruction and drop the value under it.'),
    fix: (0,prose/* ours */.Od)('Remove it.'),
    bad: () => [
        shown('A hidden second statement', { version: '"Version": "2012-10-17",\n  «"__proto__"»: {}' }, AS_BLOG),
    ],
});
//# sourceMappingURL=json-prototype-key.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/json-too-deep.js



const jsonTooDeep = fileRule({
    id: 'json-too-deep',
    summary: 'The JSON nests deeper than a policy can.',
    why: (0,prose/* ours */.Od)('A policy nests six levels deep at most, so this is not a policy.'),
    fix: (0,prose/* ours */.Od)('Write the policy as IAM has it.'),
    source: 'IAM User Guide, "Grammar of the IAM JSON policy language"',
    bad: () => [
        shown('A list in a list in a list …', {
            sid: `${'['.repeat(61)}«[»"Lock"${']'.repeat(62)}`,
        }, AS_BLOG),
    ],
});
//# sourceMappingURL=json-too-deep.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/json-too-large.js



const jsonTooLarge = fileRule({
    id: 'json-too-large',
    summary: 'The file is larger than any policy.',
    why: (0,prose/* ours */.Od)('S3 accepts at most 20,480 bytes of policy, so the program does not read a file of this size.'),
    fix: (0,prose/* ours */.Od)('Name the policy file itself, not a listing or an archive.'),
    source: 'S3 User Guide, "Adding a bucket policy by using the Amazon S3 console"',
    bad: () => [
        {
            title: 'A file of more than 1 MiB (only its start is shown)',
            policy: `«»${BLOG.policy}`,
            file: { bytes: 1_048_577 },
            ...AS_BLOG,
        },
    ],
});
//# sourceMappingURL=json-too-large.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/json-trailing-comma.js



const jsonTrailingComma = fileRule({
    id: 'json-trailing-comma',
    summary: 'A comma is the last thing in a list or object.',
    why: (0,prose/* ours */.Od)('JSON has no trailing commas, and S3 refuses a policy that has one.'),
    fix: (0,prose/* ours */.Od)('Remove the comma, or write the missing value.'),
    source: 'IAM User Guide, "Grammar of the IAM JSON policy language"',
    isSuperfluous: true,
    bad: () => [shown('A comma after the last id', { values: [CONNECT, `${ADMIN}«,»`] })],
});
//# sourceMappingURL=json-trailing-comma.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/policy-effect-invalid.js



const policyEffectInvalid = fileRule({
    id: 'policy-effect-invalid',
    summary: 'The effect is not Allow and not Deny.',
    why: (0,prose/* ours */.Od)('S3 refuses the policy; the effect is case-sensitive.'),
    fix: (0,prose/* say */.cv) `Write ${'Deny'}.`,
    source: 'IAM User Guide, "IAM JSON policy elements: Effect"',
    bad: () => [shown('Lower case', { effect: '«"deny"»' })],
});
//# sourceMappingURL=policy-effect-invalid.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/policy-element-missing.js



const policyElementMissing = fileRule({
    id: 'policy-element-missing',
    summary: 'An element that every policy or statement needs is missing.',
    why: (0,prose/* ours */.Od)('S3 refuses the policy.'),
    fix: (0,prose/* ours */.Od)('Write the missing element.'),
    source: 'IAM User Guide, "IAM JSON policy elements reference"',
    bad: () => [
        {
            title: 'A statement without a principal',
            policy: policyText({ principal: '' }).replace('    {', '    «{»'),
            ...AS_BLOG,
        },
    ],
});
//# sourceMappingURL=policy-element-missing.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/policy-element-unknown.js



const policyElementUnknown = fileRule({
    id: 'policy-element-unknown',
    summary: 'IAM does not have this element.',
    why: (0,prose/* ours */.Od)('S3 refuses a policy with an element that it does not know; names of elements are case-sensitive.'),
    fix: (0,prose/* ours */.Od)('Write the name as IAM has it.'),
    source: 'IAM User Guide, "IAM JSON policy elements reference"',
    bad: () => [
        shown('Two letters changed places', { action: '«"Aciton"»: "s3:*"' }),
        shown('An element in lower case', { principal: '«"principal"»: "*"' }),
    ],
});
//# sourceMappingURL=policy-element-unknown.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/policy-elements-conflicting.js



const policyElementsConflicting = fileRule({
    id: 'policy-elements-conflicting',
    summary: 'A statement has an element and its negation.',
    why: (0,prose/* ours */.Od)('S3 refuses a statement that has both.'),
    fix: (0,prose/* ours */.Od)('Keep one of the two; a lock never needs the negation.'),
    source: 'IAM User Guide, "IAM JSON policy elements reference"',
    bad: () => [
        shown('Action and NotAction', { action: '"Action": "s3:*",\n      «"NotAction"»: "s3:GetBucketLocation"' }, AS_BLOG),
    ],
});
//# sourceMappingURL=policy-elements-conflicting.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/policy-principal-invalid.js



const policyPrincipalInvalid = fileRule({
    id: 'policy-principal-invalid',
    summary: 'The principal is not written as IAM has it.',
    why: (0,prose/* ours */.Od)('S3 refuses the policy.'),
    fix: (0,prose/* say */.cv) `Write ${'"Principal": "*"'} for everyone; the list of ids belongs in the condition.`,
    source: 'IAM User Guide, "AWS JSON policy elements: Principal"',
    bad: () => [
        shown('A kind of principal in lower case', { principal: '"Principal": { «"aws"»: "*" }' }),
        shown('An ARN that is not under its kind', {
            principal: '"Principal": «"arn:aws:iam::111122223333:role/Admin"»',
        }, AS_BLOG),
    ],
    good: () => [BLOG, shown('The longer form of everyone', { principal: '"Principal": { "AWS": "*" }' })],
});
//# sourceMappingURL=policy-principal-invalid.js.map
// EXTERNAL MODULE: ./lib/src/core/policy/print.js
var print = __webpack_require__(62884);
;// CONCATENATED MODULE: ./lib/src/core/rules/file/policy-too-large.js



const policyTooLarge = {
    id: 'policy-too-large',
    about: 'policy',
    severity: 'error',
    summary: 'The policy is larger than S3 takes, or nearly so.',
    why: (0,prose/* ours */.Od)('S3 takes at most 20,480 bytes, counted without the blanks between elements.'),
    fix: (0,prose/* ours */.Od)('Remove ids that no longer need access from the list. About 700 fit.'),
    source: 'S3 User Guide, "Adding a bucket policy by using the Amazon S3 console"',
    bad: () => {
        const policy = `«${policyText({ values: manyIds(800) }).trim()}»\n`;
        return [{ title: 'A list of 800 roles', policy, ...as({ values: manyIds(300) }) }];
    },
    good: () => [BLOG],
    *check({ policy, bytes }) {
        if (bytes <= print/* MOST_POLICY_BYTES */.JW * NEARLY)
            return;
        const severity = bytes > print/* MOST_POLICY_BYTES */.JW ? 'error' : 'warning';
        const message = (0,prose/* say */.cv) `The policy is ${bytes} bytes without its blanks; S3 takes ${print/* MOST_POLICY_BYTES */.JW}.`;
        yield { severity, span: policy.span, message };
    },
};
const NEARLY = 0.9;
//# sourceMappingURL=policy-too-large.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/file/policy-type-wrong.js



const policyTypeWrong = fileRule({
    id: 'policy-type-wrong',
    summary: 'A value has a type that this element does not take.',
    why: (0,prose/* ours */.Od)('S3 refuses the policy, and a guess at its meaning cannot be proved.'),
    fix: (0,prose/* ours */.Od)('Write the value as the element takes it.'),
    source: 'IAM User Guide, "Grammar of the IAM JSON policy language"',
    bad: () => [
        shown('An empty place on the list', { values: [CONNECT, '«null»'] }, AS_BLOG),
        shown('A list instead of the condition', { condition: '"Condition": «[]»' }, AS_BLOG),
    ],
});
//# sourceMappingURL=policy-type-wrong.js.map
// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __webpack_require__(12925);
;// CONCATENATED MODULE: ./lib/src/core/rules/file/policy-version-invalid.js




const policyVersionInvalid = {
    id: 'policy-version-invalid',
    about: 'policy',
    severity: 'error',
    summary: 'IAM does not have this version.',
    why: (0,prose/* ours */.Od)('S3 refuses the policy.'),
    fix: (0,prose/* say */.cv) `Write ${'"Version": "2012-10-17"'}; it is the version of the language, not the date of the policy.`,
    source: 'IAM User Guide, "IAM JSON policy elements: Version"',
    bad: () => [shown('The day on which it was written', { version: '"Version": «"2026-11-22"»' })],
    good: () => [BLOG],
    *check({ policy: { version }, reading }) {
        if (version === undefined || VERSIONS.includes(version.value))
            return;
        const message = (0,prose/* say */.cv) `${version.value} is not a version of the policy language.`;
        const isCertain = !reading.file.text.includes('${');
        const edits = isCertain ? [(0,edit/* replaced */.$3)(version.span, '2012-10-17')] : undefined;
        yield { span: version.span, message, ...(0,present/* present */.E)({ edits }) };
    },
};
const VERSIONS = ['2008-10-17', '2012-10-17'];
//# sourceMappingURL=policy-version-invalid.js.map
// EXTERNAL MODULE: ./lib/src/core/lock/intent.js
var lock_intent = __webpack_require__(68862);
// EXTERNAL MODULE: ./lib/src/core/policy/variables.js
var variables = __webpack_require__(82170);
;// CONCATENATED MODULE: ./lib/src/core/rules/file/policy-version-old.js






const policyVersionOld = {
    id: 'policy-version-old',
    about: 'policy',
    severity: 'warning',
    summary: 'The version is the old one, or missing.',
    why: (0,prose/* say */.cv) `Without ${'2012-10-17'} a policy variable is plain text, and a missing version means ${'2008-10-17'}.`,
    fix: (0,prose/* say */.cv) `Write ${'"Version": "2012-10-17"'}.`,
    source: 'IAM User Guide, "IAM JSON policy elements: Version"',
    bad: () => [
        shown('The version of 2008', { version: '"Version": «"2008-10-17"»' }),
        { title: 'No version', policy: `«{»${policyText({ version: '' }).slice(1)}` },
    ],
    good: () => [BLOG],
    *check({ policy, reading, intent }) {
        const { version, span } = policy;
        if (version !== undefined && version.value !== '2008-10-17')
            return;
        const lists = intent.locks.flatMap(({ statement }) => (0,lock_intent/* userIdConditions */.$1)(statement));
        const severity = (0,variables/* usesVariables */.el)(policy, lists) ? 'error' : 'warning';
        // What is plain text under the old version is a variable under the new one.
        const isCertain = !reading.file.text.includes('${');
        if (version !== undefined) {
            const message = (0,prose/* say */.cv) `The version is the old ${version.value}.`;
            const edits = isCertain ? [(0,edit/* replaced */.$3)(version.span, CURRENT)] : undefined;
            yield { severity, span: version.span, message, ...(0,present/* present */.E)({ edits }) };
        }
        else if (reading.whole) {
            const brace = { start: span.start, end: span.start + 1 };
            const edits = isCertain ? [versionAfter(brace, reading.file.text)] : undefined;
            yield { severity, span: brace, message: (0,prose/* ours */.Od)('The policy has no version.'), ...(0,present/* present */.E)({ edits }) };
        }
    },
};
const CURRENT = '2012-10-17';
/** The version as the first member, set off from the brace as the one that stands there now. */
function versionAfter({ end }, text) {
    const blank = /^\s*/.exec(text.slice(end))?.[0] ?? '';
    return { span: { start: end, end }, text: `${blank}"Version": "${CURRENT}",${blank === '' ? ' ' : ''}` };
}
//# sourceMappingURL=policy-version-old.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-list-empty.js



const lockListEmpty = {
    id: 'lock-list-empty',
    about: 'lock',
    severity: 'error',
    summary: "The lock's list is empty.",
    why: (0,prose/* ours */.Od)('AWS does not document what S3 makes of a list without values. As Access Analyzer reads it, it has no effect, so the Deny is for everyone: Connect, the administrators and the role that applies the policy.'),
    fix: (0,prose/* ours */.Od)('List the ids that keep access: the Connect role, the administrators, the role that applies the policy.'),
    source: 'IAM Access Analyzer policy check reference, "Empty array condition"',
    bad: () => [
        { title: 'An empty list', policy: policyText({ values: ['x'] }).replace(/\[\s*x\s*\]/, '«[]»'), ...AS_BLOG },
    ],
    good: () => [BLOG],
    *check({ meant }) {
        for (const { values, span } of (0,conditions/* listConditions */.lL)(meant)) {
            if (values.length === 0)
                yield { span, message: (0,prose/* ours */.Od)('The list is empty, so everyone may be denied everything.') };
        }
    },
};
//# sourceMappingURL=lock-list-empty.js.map
// EXTERNAL MODULE: ./lib/src/core/lock/listed-value.js
var listed_value = __webpack_require__(68241);
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-lists-no-root.js




const lockListsNoRoot = {
    id: 'lock-lists-no-root',
    about: 'policy',
    severity: 'notice',
    summary: 'The root user is not on the list.',
    why: (0,prose/* ours */.Od)('The root user of the account may read, replace and remove the policy, whatever the policy says. It reaches objects only if it is listed.'),
    fix: (0,prose/* ours */.Od)('No action needed, unless you must reach recordings without any role. Then list the 12 digits of the account.'),
    source: 'Amazon S3 API Reference, PutBucketPolicy',
    bad: () => [
        {
            title: 'No account id',
            policy: BLOG.policy.replace(/\[\s*"AROA[^\]]*\]/, found => `«${found}»`),
            ...as({ values: [CONNECT, ADMIN, '"111122223333"'] }),
        },
    ],
    good: () => [shown('With the account id', { values: [CONNECT, ADMIN, '"111122223333"'] })],
    *check({ reading, intent, lock }) {
        const list = intent.locks.flatMap(conditions/* listConditions */.lL)[0];
        if (!reading.whole || list === undefined || lock === undefined || lock.values.length < 2)
            return;
        if (lock.values.some(({ value }) => (0,listed_value/* readListedValue */.p)(value).kind !== 'id'))
            return;
        if (lock.admitted.some(({ kind }) => kind === 'account'))
            return;
        yield { span: list.span, message: (0,prose/* ours */.Od)('The root user is not on the list: it keeps the policy, not the objects.') };
    },
};
//# sourceMappingURL=lock-lists-no-root.js.map
// EXTERNAL MODULE: ./lib/src/core/lock/find.js
var find = __webpack_require__(54291);
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-lists-one-identity.js





const lockListsOneIdentity = {
    id: 'lock-lists-one-identity',
    about: 'policy',
    severity: 'error',
    summary: 'Only one identity is on the list.',
    why: (0,prose/* ours */.Od)('Connect must be on the list to store recordings. Another identity must be on it to change the policy ever again.'),
    fix: (0,prose/* ours */.Od)('List the Connect role, the administrators and the role that applies the policy.'),
    source: 'AWS Contact Center Blog, "Restrict Access to your Amazon Connect S3 Bucket"',
    bad: () => [
        {
            title: 'Only Connect',
            policy: policyText({ values: ['x'] }).replace(/\[\s*x\s*\]/, `«[${CONNECT}]»`),
            ...AS_BLOG,
        },
    ],
    good: () => [BLOG],
    *check({ reading, intent }) {
        const lists = intent.locks.flatMap(conditions/* listConditions */.lL).filter(({ values }) => values.length > 0);
        const [first] = lists;
        const values = new Set(lists.flatMap(list => list.values.map(({ value }) => value)));
        const [only] = values;
        if (!reading.whole || first === undefined || only === undefined || values.size > 1)
            return;
        if ((0,listed_value/* readListedValue */.p)(only).kind !== 'id' || !(0,find/* isUserId */.L8)(first.key.value))
            return;
        yield { span: first.span, message: (0,prose/* say */.cv) `${only} is the only id on the list.` };
    },
};
//# sourceMappingURL=lock-lists-one-identity.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/support/value-rule.js



/** A rule about the listed values that are wrong in one way. */
function valueRule(rule) {
    const { kind, severity = 'error', good = () => [BLOG], say, ...words } = rule;
    return {
        id: `lock-value-${kind}`,
        about: 'value',
        severity,
        ...words,
        good,
        *check(subject) {
            const { value, reads } = subject;
            if (!isOfKind(reads, kind))
                return;
            const { meant, ...said } = say(value.value, reads, subject);
            const remedy = meant === undefined ? {} : { edits: [(0,edit/* replaced */.$3)(value.span, meant)] };
            yield { span: value.span, ...(0,suggest/* didYouMean */.au)(meant), ...remedy, ...said };
        },
    };
}
function isOfKind(reads, kind) {
    return reads.kind === kind;
}
//# sourceMappingURL=value-rule.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-admits-many.js



const lockValueAdmitsMany = valueRule({
    kind: 'admits-many',
    isAboutShape: true,
    summary: 'A listed value admits more than one identity.',
    why: (0,prose/* ours */.Od)('A wildcard before the colon matches other ids too. The lock lets all of them past.'),
    fix: (0,prose/* say */.cv) `List each id whole; the only wildcard that belongs there is ${':*'} after a RoleId.`,
    source: 'IAM User Guide, "IAM JSON policy elements: Condition operators"',
    bad: () => [
        withFirstValue('Everyone', '«"*"»', AS_BLOG),
        withFirstValue('Every role', '«"*:*"»', AS_BLOG),
        withFirstValue('Everyone, in two letters', '«"?*"»', AS_BLOG),
        withFirstValue('Every role by its prefix', '«"AROA*"»', AS_BLOG),
        withFirstValue('One letter left open', '«"AROAJJ4OT5B3EVMNARN?6:*"»', AS_BLOG),
        withFirstValue('Any role, if the session is called admin', '«"*:admin"»', AS_BLOG),
    ],
    say: value => {
        const session = /^\*:([^*?]+)$/.exec(value)?.[1];
        const message = session === undefined
            ? (0,prose/* say */.cv) `${value} admits more than one identity.`
            : (0,prose/* say */.cv) `${value} admits every role whose session is called ${session}, and the caller chooses that name.`;
        return { message };
    },
});
//# sourceMappingURL=lock-value-admits-many.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-anonymous.js




const lockValueAnonymous = valueRule({
    kind: 'anonymous',
    isAboutShape: true,
    summary: 'Anonymous callers are on the list.',
    why: (0,prose/* say */.cv) `${'anonymous'} is the ${'aws:userid'} of every caller without credentials.`,
    fix: (0,prose/* ours */.Od)('Remove it from the list.'),
    source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
    bad: () => [shown('Everyone on the internet', { values: [CONNECT, ADMIN, '«"anonymous"»'] })],
    say: (value, _, { reading, value: { span } }) => ({
        message: (0,prose/* say */.cv) `${value} lets callers without credentials past the lock.`,
        edits: [(0,edit/* takenOut */.wD)(reading.file.text, span)],
    }),
});
//# sourceMappingURL=lock-value-anonymous.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-federated-user.js



const lockValueFederatedUser = valueRule({
    kind: 'federated-user',
    summary: 'A federated user is on the list.',
    why: (0,prose/* ours */.Od)('The caller who asks for the token chooses the name after the account, so the value does not identify one person.'),
    fix: (0,prose/* ours */.Od)('List a role, and let people assume it.'),
    source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
    bad: () => [withFirstValue('A federated user', '«"111122223333:bob"»', AS_BLOG)],
    say: value => ({ message: (0,prose/* say */.cv) `${value} is a federated user, or no caller at all.` }),
});
//# sourceMappingURL=lock-value-federated-user.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-has-blanks.js



const lockValueHasBlanks = valueRule({
    kind: 'has-blanks',
    summary: 'A listed value has a blank before or after it.',
    why: (0,prose/* ours */.Od)('The blank is a part of the value, and no id has one, so the value never matches.'),
    fix: (0,prose/* ours */.Od)('Remove the blank.'),
    source: 'IAM User Guide, "IAM JSON policy elements: Condition operators"',
    bad: () => [
        withFirstValue('A blank after', '«"AROAJJ4OT5B3EVMNARNW6:* "»'),
        withFirstValue('A line break after', '«"AROAJJ4OT5B3EVMNARNW6:*\\n"»'),
    ],
    say: (value, { meant }) => ({ message: (0,prose/* say */.cv) `${value} has a blank around it.`, meant }),
});
//# sourceMappingURL=lock-value-has-blanks.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-has-invisible-letters.js



const lockValueHasInvisibleLetters = valueRule({
    kind: 'has-invisible-letters',
    summary: 'A listed value has an invisible letter.',
    why: (0,prose/* ours */.Od)('Values are compared letter by letter, the invisible ones too, so the id never matches.'),
    fix: (0,prose/* ours */.Od)('Type the id again. A copy from a web page or a chat often has such letters.'),
    source: 'IAM User Guide, "IAM JSON policy elements: Condition operators"',
    bad: () => [
        withFirstValue('A zero-width space', '«"AROAJJ4OT5B3\u200bEVMNARNW6:*"»'),
        withFirstValue('A no-break space', '«"AROAJJ4OT5B3EVMNARNW6:*\u00a0"»'),
        withFirstValue('A soft hyphen', '«"AROAJJ4OT5B3\u00adEVMNARNW6:*"»'),
    ],
    say: (value, { letter, meant }) => ({ message: (0,prose/* say */.cv) `${value} has the invisible letter ${letter}.`, meant }),
});
//# sourceMappingURL=lock-value-has-invisible-letters.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-has-look-alikes.js



const lockValueHasLookAlikes = valueRule({
    kind: 'has-look-alikes',
    summary: 'A listed value has a letter that only looks right.',
    why: (0,prose/* ours */.Od)('Values are compared letter by letter: a Cyrillic or full-width letter never equals the Latin one, so the id never matches.'),
    fix: (0,prose/* ours */.Od)('Type the id again, or copy it from IAM.'),
    source: 'IAM User Guide, "IAM JSON policy elements: Condition operators"',
    bad: () => [
        withFirstValue('A Cyrillic A', '«"\u0410ROAJJ4OT5B3EVMNARNW6:*"»'),
        withFirstValue('A full-width colon', '«"AROAJJ4OT5B3EVMNARNW6\uff1a*"»'),
    ],
    say: (value, { letter, meant }) => ({
        message: (0,prose/* say */.cv) `${value} has the letter ${letter}, which is not one of A to Z and 0 to 9.`,
        meant,
    }),
});
//# sourceMappingURL=lock-value-has-look-alikes.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/support/placeholder.js

const NOT_RENDERED = (0,prose/* ours */.Od)('is a placeholder of a template that was not rendered; check what it renders.');
/** IAM's own variables have a colon, but for `${*}`, `${?}` and `${$}`. */
function isPlaceholder(value) {
    return /\$\{(?![*?$]\})[^}:]*\}/.test(value);
}
//# sourceMappingURL=placeholder.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-has-variable.js




const lockValueHasVariable = valueRule({
    kind: 'has-variable',
    summary: 'A policy variable is on the list.',
    why: (0,prose/* say */.cv) `Under version ${'2012-10-17'} a variable takes its value from the caller, so ${'${aws:userid}'} matches everyone and the lock has no effect. Under any other version it is plain text and matches no one.`,
    fix: (0,prose/* ours */.Od)('List the ids themselves.'),
    source: 'IAM User Guide, "IAM JSON policy elements: variables and tags"',
    bad: () => [
        withFirstValue('Everyone equals himself', '«"${aws:userid}"»', AS_BLOG),
        shown('Plain text', { version: '"Version": "2008-10-17"', values: ['«"${aws:userid}"»', ADMIN] }, as({ version: '"Version": "2008-10-17"' })),
    ],
    say: (value, _, { policy }) => {
        const effect = isPlaceholder(value)
            ? NOT_RENDERED
            : policy.version?.value === '2012-10-17'
                ? (0,prose/* ours */.Od)('takes its value from the caller, so the list no longer says who is admitted.')
                : (0,prose/* ours */.Od)('is plain text under this version and admits no one.');
        return { message: (0,prose/* say */.cv) `${value} ${effect}` };
    },
});
//# sourceMappingURL=lock-value-has-variable.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-is-arn.js




const lockValueIsArn = valueRule({
    kind: 'is-arn',
    summary: 'An ARN is on the list.',
    why: (0,prose/* say */.cv) `An ${'aws:userid'} is a unique id and never an ARN, so the value never matches.`,
    fix: (0,prose/* say */.cv) `Write the RoleId, which ${'aws iam get-role'} shows, followed by ${':*'}.`,
    source: 'IAM User Guide, "IAM identifiers"',
    bad: () => [
        withFirstValue('A role', '«"arn:aws:iam::111122223333:role/Admin"»', AS_BLOG),
        withFirstValue('A session', '«"arn:aws:sts::111122223333:assumed-role/Admin/alice"»', AS_BLOG),
        withFirstValue('The root user', '«"arn:aws:iam::111122223333:root"»'),
    ],
    say: value => ({
        message: (0,prose/* say */.cv) `${value} is an ARN, not a unique id.`,
        ...(0,present/* present */.E)({ meant: /^arn:[^:]*:iam::(\d{12}):root$/.exec(value)?.[1] }),
    }),
});
//# sourceMappingURL=lock-value-is-arn.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-is-name.js



const lockValueIsName = valueRule({
    kind: 'is-name',
    summary: 'A name is on the list.',
    why: (0,prose/* say */.cv) `An ${'aws:userid'} is a unique id and never a name, so the value never matches.`,
    fix: (0,prose/* say */.cv) `Write the RoleId, which ${'aws iam get-role'} shows, followed by ${':*'}.`,
    source: 'IAM User Guide, "IAM identifiers"',
    bad: () => [
        withFirstValue('The name of a role', '«"Admin"»', AS_BLOG),
        withFirstValue('The name of a role and its sessions', '«"connect-access-role:*"»', AS_BLOG),
        withFirstValue('A placeholder', '«"YOUR_ROLE_ID:*"»', AS_BLOG),
    ],
    say: value => ({ message: (0,prose/* say */.cv) `${value} is not a unique id.` }),
});
//# sourceMappingURL=lock-value-is-name.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-length-unusual.js



const lockValueLengthUnusual = valueRule({
    kind: 'length-unusual',
    severity: 'warning',
    summary: 'A listed id is longer or shorter than ids are.',
    why: (0,prose/* ours */.Od)('Every id seen so far has 21 characters, although AWS does not promise it. This one may lack a character or have one too many.'),
    fix: (0,prose/* say */.cv) `Compare the id with what ${'aws iam get-role'} shows.`,
    source: 'IAM User Guide, "IAM identifiers"',
    bad: () => [
        withFirstValue('One character short', '«"AROAJJ4OT5B3EVMNARNW:*"»', AS_BLOG),
        withFirstValue('One character too many', '«"AROAJJ4OT5B3EVMNARNW6X:*"»', AS_BLOG),
    ],
    say: (value, { length }) => ({ message: (0,prose/* say */.cv) `The id in ${value} has ${length} characters; ids have 21.` }),
});
//# sourceMappingURL=lock-value-length-unusual.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-lower-case.js



const lockValueLowerCase = valueRule({
    kind: 'lower-case',
    summary: 'A listed id has small letters.',
    why: (0,prose/* ours */.Od)('Ids are in capital letters and values are compared letter by letter, so this one never matches.'),
    fix: (0,prose/* ours */.Od)('Write the id in capital letters.'),
    source: 'IAM User Guide, "IAM JSON policy elements: Condition operators"',
    bad: () => [
        withFirstValue('Small letters', '«"aroajj4ot5b3evmnarnw6:*"»'),
        withFirstValue('One small letter', '«"AROAJJ4OT5b3EVMNARNW6:*"»'),
    ],
    say: (value, { meant }) => ({ message: (0,prose/* say */.cv) `${value} has small letters.`, meant }),
});
//# sourceMappingURL=lock-value-lower-case.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-not-an-id.js



const lockValueNotAnId = valueRule({
    kind: 'not-an-id',
    summary: 'A listed value does not have the shape of an id.',
    why: (0,prose/* ours */.Od)('No caller has such an id, so the value admits no one.'),
    fix: (0,prose/* say */.cv) `Write ${'AROA…:*'} for a role, ${'AIDA…'} for a user, the 12 digits of the account for its root user.`,
    source: 'IAM API Reference, Role, "RoleId"',
    bad: () => [
        withFirstValue('Too short', '«"AROAJJ4OT5B:*"»', AS_BLOG),
        withFirstValue('A hyphen in the id', '«"AROAJJ4OT5B3-EVMNARNW6:*"»', AS_BLOG),
        withFirstValue('An account with hyphens', '«"1111-2222-3333"»'),
        withFirstValue('Eleven digits', '«"11112222333"»', AS_BLOG),
        withFirstValue('Nothing', '«""»', AS_BLOG),
    ],
    say: value => {
        const digits = value.replaceAll('-', '');
        const message = value === '' ? (0,prose/* ours */.Od)('This value is empty.') : (0,prose/* say */.cv) `${value} does not have the shape of an id.`;
        return /^\d{12}$/.test(digits) ? { message, meant: digits } : { message };
    },
});
//# sourceMappingURL=lock-value-not-an-id.js.map
// EXTERNAL MODULE: ./lib/src/core/lock/ids.js
var ids = __webpack_require__(5928);
;// CONCATENATED MODULE: ./lib/src/core/rules/support/listed.js



/** All values on the lists of a lock. */
function listedIn(meant) {
    return (0,conditions/* listConditions */.lL)(meant).flatMap(({ values }) => values.map(({ value }) => value));
}
/** Whether a value stands on the list beside the one that is asked about. */
function isListed(value, { meant }) {
    return listedIn(meant).includes(value);
}
/** What is said of a value that admits nobody whom another on the list does not admit. */
function addsNothing(whole, { value, reading }) {
    const message = (0,prose/* say */.cv) `${value.value} adds nothing to ${whole}, which is listed as well.`;
    return { message, help: (0,prose/* ours */.Od)('Take it out.'), edits: [(0,edit/* takenOut */.wD)(reading.file.text, value.span)] };
}
//# sourceMappingURL=listed.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-pins-session.js







const lockValuePinsSession = valueRule({
    kind: 'pins-session',
    summary: 'The list admits one session of a role only.',
    why: (0,prose/* ours */.Od)('The caller who assumes the role chooses the name, and Connect does not say which name it uses. The lock denies a session with any other name.'),
    fix: (0,prose/* say */.cv) `Write ${':*'} for all sessions of the role.`,
    source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
    bad: () => [
        withFirstValue('One session', '«"AROAJJ4OT5B3EVMNARNW6:alice"»', AS_BLOG),
        withFirstValue('Some sessions', '«"AROAJJ4OT5B3EVMNARNW6:connect-*"»', AS_BLOG),
    ],
    say: (value, { id, session }, subject) => {
        const { meant } = subject;
        const whole = `${id}:*`;
        if (isListed(whole, subject))
            return { ...addsNothing(whole, subject), severity: 'warning' };
        const message = (0,prose/* say */.cv) `${value} admits only sessions by the name of ${session}.`;
        if (isMistaken(session) || leavesOpen(value, subject))
            return { message, ...(0,suggest/* didYouMean */.au)(whole) };
        if (isAsked(subject.claims)) {
            return mayLockOut(id, subject) ? { message, ...(0,suggest/* didYouMean */.au)(whole) } : { message, severity: 'warning', help: KNOWN };
        }
        return othersSuffice(id, meant)
            ? { message, severity: 'warning', help: UNASKED }
            : { message, ...(0,suggest/* didYouMean */.au)(whole) };
    },
});
const KNOWN = (0,prose/* ours */.Od)('That is right if you mean only this session of the role.');
const UNASKED = (0,prose/* say */.cv) `That is right if you mean only this session of the role, and wrong for Connect's role; ${'plan'} knows the role.`;
/** Whether no session can have the name, which has two letters at least. Source: AssumeRole. */
function isMistaken(session) {
    return session.length < 2;
}
/** Whether sessions by a pattern are why the bucket is not sealed: only a whole role or one session is an id. */
function leavesOpen(value, { claims }) {
    return (0,claim/* answerTo */.o)('sealed', claims) === 'fails' && (0,ids/* readAdmittedId */.e)(value) === undefined;
}
/** Whether it was asked whose the ids are: then the claims know whether somebody is locked out by the pinned session. */
function isAsked(claims) {
    return (0,claim/* answerTo */.o)('nobody-unknown-admitted', claims) !== 'not-asked';
}
/** Whether a claim about whom the pinned role stands for is not proved. */
function mayLockOut(id, { book, claims }) {
    const role = book?.roleById(id);
    const isTheirs = {
        'connect-keeps-access': role !== undefined && book?.isConnect(role) === true,
        'admins-keep-access': role !== undefined && book?.admins.includes(role) === true,
        'deployer-keeps-access': role !== undefined && book?.deployer === role,
    };
    return claims.some(({ claim, verdict }) => verdict.kind !== 'holds' && claim in isTheirs && (book === undefined || isTheirs[claim]));
}
/** Whether beside the pinned role somebody may be Connect, and another one may change the policy. */
function othersSuffice(pinned, meant) {
    const others = listedIn(meant).flatMap(value => (0,ids/* readAdmittedId */.e)(value) ?? []);
    const whole = others.filter(one => one.id !== pinned && (one.kind !== 'role' || one.session === '*'));
    return whole.length > 1 && whole.some(({ kind }) => kind === 'role');
}
//# sourceMappingURL=lock-value-pins-session.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-prefix-unknown.js




const lockValuePrefixUnknown = valueRule({
    kind: 'prefix-unknown',
    summary: 'A listed id is not that of a role or a user.',
    why: (0,prose/* say */.cv) `Only ids of roles (${'AROA'}) and users (${'AIDA'}) are ever an ${'aws:userid'}; any other id never matches.`,
    fix: (0,prose/* say */.cv) `Write the RoleId as ${'aws iam get-role'} shows it, followed by ${':*'}.`,
    source: 'IAM User Guide, "IAM identifiers", "Understanding unique ID prefixes"',
    bad: () => [
        withFirstValue('An instance profile', '«"AIPAJJ4OT5B3EVMNARNW6:*"»', AS_BLOG),
        withFirstValue('An access key', '«"AKIAIOSFODNN7EXAMPLE"»', AS_BLOG),
        withFirstValue('A temporary access key', '«"ASIAIOSFODNN7EXAMPLE:*"»', AS_BLOG),
        withFirstValue('A group', '«"AGPAJJ4OT5B3EVMNARNW6"»', AS_BLOG),
        withFirstValue('A managed policy', '«"ANPAJJ4OT5B3EVMNARNW6"»', AS_BLOG),
        withFirstValue('A slip of the pen', '«"AROOJJ4OT5B3EVMNARNW6:*"»', AS_BLOG),
    ],
    say: (value, { prefix, is, meant }) => {
        const what = is === undefined ? (0,prose/* say */.cv) `no id starts with ${prefix}` : (0,prose/* say */.cv) `${prefix} is ${(0,prose/* ours */.Od)(is)}`;
        return { message: (0,prose/* say */.cv) `${value} is not the id of a role or a user: ${what}.`, ...(0,suggest/* didYouMean */.au)(meant) };
    },
});
//# sourceMappingURL=lock-value-prefix-unknown.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-repeated.js




const lockValueRepeated = {
    id: 'lock-value-repeated',
    about: 'lock',
    severity: 'warning',
    summary: 'A value is on the list twice.',
    why: (0,prose/* ours */.Od)('It changes nothing, but you may have meant another id.'),
    fix: (0,prose/* ours */.Od)('Remove it, or write the intended id.'),
    source: 'IAM Access Analyzer policy check reference, "Redundant condition value"',
    bad: () => [shown('Connect twice', { values: [CONNECT, ADMIN, `«${CONNECT}»`] })],
    good: () => [BLOG],
    *check({ meant, reading }) {
        for (const { values } of (0,conditions/* listConditions */.lL)(meant)) {
            const first = new Map();
            for (const { value, span } of values) {
                const earlier = first.get(value);
                if (earlier === undefined)
                    first.set(value, span);
                else
                    yield {
                        span,
                        message: (0,prose/* say */.cv) `${value} is on the list already.`,
                        related: [{ span: earlier, note: (0,prose/* ours */.Od)('first written here') }],
                        edits: [(0,edit/* takenOut */.wD)(reading.file.text, span)],
                    };
            }
        }
    },
};
//# sourceMappingURL=lock-value-repeated.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-root-not-account-id.js




const lockValueRootNotAccountId = valueRule({
    kind: 'root-not-account-id',
    summary: 'The root user is not listed as an account id.',
    why: (0,prose/* say */.cv) `The ${'aws:userid'} of the root user is the 12 digits of the account and nothing else.`,
    fix: (0,prose/* ours */.Od)('Write the 12 digits alone.'),
    source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
    bad: () => [
        withFirstValue('With a session', '«"111122223333:*"»'),
        withFirstValue('With its name', '«"111122223333:root"»'),
        withFirstValue('Its name alone', '«"root"»', AS_BLOG),
    ],
    good: () => [shown('The root user', { values: [CONNECT, ADMIN, '"111122223333"'] })],
    say: (value, { account }) => ({
        message: (0,prose/* say */.cv) `${value} is not the ${'aws:userid'} of a root user.`,
        ...(0,present/* present */.E)({ meant: account }),
    }),
});
//# sourceMappingURL=lock-value-root-not-account-id.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-user-with-session.js



const lockValueUserWithSession = valueRule({
    kind: 'user-with-session',
    summary: 'The id of a user is followed by a session.',
    why: (0,prose/* say */.cv) `The ${'aws:userid'} of a user is the bare id; with anything after it the value never matches, so the user is denied.`,
    fix: (0,prose/* say */.cv) `Write the id without ${':*'}.`,
    source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
    bad: () => [withFirstValue('A user like a role', '«"AIDAJQABLZS4A3QDU576Q:*"»')],
    good: () => [withFirstValue('A user', '"AIDAJQABLZS4A3QDU576Q"')],
    say: (value, { id }) => ({ message: (0,prose/* say */.cv) `${value} is the id of a user, and users have no sessions.`, meant: id }),
});
//# sourceMappingURL=lock-value-user-with-session.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-wildcards-redundant.js




const lockValueWildcardsRedundant = valueRule({
    kind: 'wildcards-redundant',
    severity: 'warning',
    summary: 'A listed role has more wildcards than it takes to admit all of its sessions.',
    why: (0,prose/* ours */.Od)('It admits no more and no less, but something else may have been meant.'),
    fix: (0,prose/* say */.cv) `Write ${':*'} after the RoleId.`,
    source: 'AWS STS API Reference, AssumeRole: the name of a session has 2 letters or more',
    bad: () => [
        withFirstValue('Two stars', '«"AROAJJ4OT5B3EVMNARNW6:**"»', AS_BLOG),
        withFirstValue('At least two letters, as every name has', '«"AROAJJ4OT5B3EVMNARNW6:??*"»', AS_BLOG),
    ],
    say: (value, { meant }, subject) => isListed(meant, subject)
        ? addsNothing(meant, subject)
        : { message: (0,prose/* say */.cv) `${value} admits what ${meant} admits: all sessions of the role.`, meant },
});
//# sourceMappingURL=lock-value-wildcards-redundant.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-without-colon.js



const lockValueWithoutColon = valueRule({
    kind: 'without-colon',
    summary: 'The star follows the RoleId without a colon.',
    why: (0,prose/* ours */.Od)('The value matches the role today, and also every longer id that starts with it.'),
    fix: (0,prose/* say */.cv) `Write ${':*'} after the RoleId.`,
    source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
    bad: () => [withFirstValue('No colon', '«"AROAJJ4OT5B3EVMNARNW6*"»')],
    say: (value, { id }) => ({ message: (0,prose/* say */.cv) `${value} has no colon before the star.`, meant: `${id}:*` }),
});
//# sourceMappingURL=lock-value-without-colon.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list/lock-value-without-session-wildcard.js




const lockValueWithoutSessionWildcard = valueRule({
    kind: 'without-session-wildcard',
    summary: 'A RoleId on the list has no `:*` after it.',
    why: (0,prose/* say */.cv) `The ${'aws:userid'} of a role is its RoleId, a colon and the name of the session; the bare RoleId never matches, so the role is denied.`,
    fix: (0,prose/* say */.cv) `Write ${':*'} after the RoleId.`,
    source: 'IAM User Guide, "IAM JSON policy elements: variables and tags", "Principal key values"',
    bad: () => [withFirstValue('A bare RoleId', '«"AROAJJ4OT5B3EVMNARNW6"»')],
    say: (value, _, { listed, reading, value: { span } }) => {
        const whole = `${value}:*`;
        if (!listed.has(whole))
            return { message: (0,prose/* say */.cv) `${value} is the id of a role without its sessions.`, meant: whole };
        const message = (0,prose/* say */.cv) `${value} adds nothing to ${whole}, which is listed too.`;
        const edits = [(0,edit/* takenOut */.wD)(reading.file.text, span)];
        return { message, severity: 'warning', help: (0,prose/* ours */.Od)('Remove it.'), edits };
    },
});
//# sourceMappingURL=lock-value-without-session-wildcard.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-by-not-action.js



const lockByNotAction = {
    id: 'lock-by-not-action',
    about: 'lock',
    isAboutShape: true,
    severity: 'error',
    summary: 'The lock names its actions by NotAction.',
    why: (0,prose/* ours */.Od)('Callers that are not on the list may do what NotAction names. Most single actions are enough to undo the lock.'),
    fix: (0,prose/* say */.cv) `Write ${'"Action": "s3:*"'}.`,
    source: 'IAM User Guide, "IAM JSON policy elements: NotAction"',
    bad: () => [shown('The policy itself stays open to everyone', { action: '«"NotAction"»: "s3:PutBucketPolicy"' })],
    good: () => [BLOG],
    *check({ meant: { statement } }) {
        if (!statement.action.negated)
            return;
        const names = statement.action.patterns.map(({ value }) => value);
        const { key, span } = statement.action;
        const edits = [(0,edit/* replaced */.$3)(key, 'Action'), (0,edit/* replaced */.$3)(span, 's3:*')];
        yield { span: key, message: (0,prose/* say */.cv) `The lock denies everything except ${(0,prose/* list */.p_)(names)}.`, edits };
    },
};
//# sourceMappingURL=lock-by-not-action.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-by-not-principal.js




const lockByNotPrincipal = {
    id: 'lock-by-not-principal',
    about: 'lock',
    isAboutShape: true,
    severity: 'error',
    summary: 'The lock names its principals by NotPrincipal.',
    why: (0,prose/* ours */.Od)('NotPrincipal needs every role, every session and the account by ARN. It denies callers with a permissions boundary, whatever it lists. AWS advises against it.'),
    fix: (0,prose/* say */.cv) `Write ${'"Principal": "*"'} and list the ids under ${'StringNotLike'} ${'aws:userId'}.`,
    source: 'IAM User Guide, "AWS JSON policy elements: NotPrincipal"',
    bad: () => [
        shown('NotPrincipal instead of the list', {
            principal: '«"NotPrincipal"»: { "AWS": "arn:aws:iam::111122223333:role/Admin" }',
            condition: '',
        }, as({
            principal: `"Principal": "*",\n      "Condition": { "StringNotLike": { "aws:userId": [${CONNECT}, ${ADMIN}] } }`,
            condition: '',
        })),
        shown('NotPrincipal together with the list', {
            principal: '«"NotPrincipal"»: { "AWS": "arn:aws:iam::111122223333:role/Admin" }',
        }),
    ],
    good: () => [BLOG],
    *check({ meant: { statement } }) {
        if (!statement.principal.negated)
            return;
        const names = statement.principal.entries.map(({ value }) => value.value);
        const { key, span } = statement.principal;
        const hasList = statement.conditions.length > 0;
        const edits = hasList ? [(0,edit/* replaced */.$3)(key, 'Principal'), (0,edit/* replaced */.$3)(span, '*')] : undefined;
        yield { span: key, message: (0,prose/* say */.cv) `The lock applies to everyone except ${(0,prose/* list */.p_)(names)}.`, ...(0,present/* present */.E)({ edits }) };
    },
};
//# sourceMappingURL=lock-by-not-principal.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-by-not-resource.js



const lockByNotResource = {
    id: 'lock-by-not-resource',
    about: 'lock',
    isAboutShape: true,
    severity: 'error',
    summary: 'The lock names its resources by NotResource.',
    why: (0,prose/* ours */.Od)('The statement does not lock what NotResource names, and a bucket policy can lock nothing else.'),
    fix: (0,prose/* ours */.Od)('Write the bucket and its objects under Resource.'),
    source: 'IAM User Guide, "IAM JSON policy elements: NotResource"',
    bad: () => [
        shown('Everything but the bucket', {
            resource: `«"NotResource"»: [\n        ${BUCKET},\n        ${OBJECTS}\n      ]`,
        }),
    ],
    good: () => [BLOG],
    *check({ meant: { statement } }) {
        if (!statement.resource.negated)
            return;
        const names = statement.resource.patterns.map(({ value }) => value);
        const { key } = statement.resource;
        const edits = [(0,edit/* replaced */.$3)(key, 'Resource')];
        yield { span: key, message: (0,prose/* say */.cv) `The lock applies to everything except ${(0,prose/* list */.p_)(names)}.`, edits };
    },
};
//# sourceMappingURL=lock-by-not-resource.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-condition-empty.js


const lockConditionEmpty = {
    id: 'lock-condition-empty',
    about: 'lock',
    isAboutShape: true,
    severity: 'error',
    summary: "The lock's condition is empty.",
    why: (0,prose/* ours */.Od)('An empty condition always holds, so the Deny is for everyone: Connect, the administrators and the role that applies the policy.'),
    fix: (0,prose/* say */.cv) `Write ${'"StringNotLike": { "aws:userId": […] }'} with the ids that keep access.`,
    source: 'IAM Access Analyzer policy check reference, "Empty object condition"',
    bad: () => [
        shown('No operator', { condition: '«"Condition": {}»' }, AS_BLOG),
        shown('No key', { condition: '«"Condition": { "StringNotLike": {} }»' }, AS_BLOG),
    ],
    good: () => [BLOG],
    *check({ meant: { statement } }) {
        if (statement.conditionSpan === undefined || statement.conditions.length > 0)
            return;
        yield { span: statement.conditionSpan, message: (0,prose/* ours */.Od)('The condition is empty, so everyone is denied everything.') };
    },
};
//# sourceMappingURL=lock-condition-empty.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-condition-missing.js


const lockConditionMissing = {
    id: 'lock-condition-missing',
    about: 'lock',
    isAboutShape: true,
    severity: 'error',
    summary: 'The lock has no condition.',
    why: (0,prose/* ours */.Od)('Without a list the Deny is for everyone: Connect, the administrators and the role that applies the policy. Only the root user could remove it.'),
    fix: (0,prose/* say */.cv) `Write ${'"Condition": { "StringNotLike": { "aws:userId": […] } }'} with the ids that keep access.`,
    source: 'IAM User Guide, "Policy evaluation logic"',
    bad: () => [shown('No one keeps access', { condition: '', around: ['«', '»'] }, AS_BLOG)],
    good: () => [BLOG],
    *check({ meant: { statement }, reading }) {
        if (statement.conditionSpan !== undefined || statement.principal.negated)
            return;
        // A misspelt element is a finding of its own, and may be the condition that is missing.
        const isWithin = ({ start, end }) => start >= statement.span.start && end <= statement.span.end;
        if (reading.grammar.some(({ kind, span }) => kind === 'element-unknown' && isWithin(span)))
            return;
        yield { span: statement.span, message: (0,prose/* ours */.Od)('This statement denies everyone, without exception.') };
    },
};
//# sourceMappingURL=lock-condition-missing.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-effect-not-deny.js




const lockEffectNotDeny = {
    id: 'lock-effect-not-deny',
    about: 'policy',
    isAboutShape: true,
    severity: 'error',
    summary: 'The statement with the list allows instead of denying.',
    why: (0,prose/* ours */.Od)('An Allow denies no one: everyone with a permission of their own in the account still reaches the bucket.'),
    fix: (0,prose/* say */.cv) `Write ${'"Effect": "Deny"'} with ${'StringNotLike'}, so that everyone who is not listed is denied.`,
    source: 'IAM User Guide, "Policy evaluation logic"',
    bad: () => [
        shown('Deny was meant', { effect: '«"Allow"»' }),
        shown('The lock in mirror writing', { effect: '«"Allow"»', operator: '"StringLike"' }),
    ],
    good: () => [BLOG],
    *check({ intent }) {
        const [first, ...others] = intent.allows;
        if (first === undefined)
            return;
        const negated = first.list !== undefined && (0,lock_intent/* isNegatedOperator */.Jk)(first.list.operator.value);
        const message = negated
            ? (0,prose/* ours */.Od)('This statement allows everyone who is not on its list.')
            : (0,prose/* ours */.Od)('This statement allows those on its list and denies no one.');
        const alike = others.map(({ statement }) => ({ span: statement.effect.span, note: (0,prose/* ours */.Od)('so does this one') }));
        const turned = negated ? [] : turnedRound(first);
        const related = [...turned, ...alike];
        yield { span: first.statement.effect.span, message, related, ...remedyFor(first) };
    },
};
/** Deny in place of Allow, and where the list was turned round as well, the operator turned back. */
function remedyFor({ statement, list }) {
    const operator = list?.operator;
    const deny = (0,edit/* replaced */.$3)(statement.effect.span, 'Deny');
    if (operator?.value === 'StringNotLike')
        return { edits: [deny] };
    return operator?.value === 'StringLike' ? { edits: [deny, (0,edit/* replaced */.$3)(operator.span, 'StringNotLike')] } : {};
}
function turnedRound({ list }) {
    return list === undefined ? [] : [{ span: list.operator.span, note: (0,prose/* ours */.Od)('a Deny would need StringNotLike here') }];
}
//# sourceMappingURL=lock-effect-not-deny.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-exempts-anonymous.js





const lockExemptsAnonymous = {
    id: 'lock-exempts-anonymous',
    about: 'lock',
    isAboutShape: true,
    severity: 'error',
    summary: 'The condition that spares AWS services spares anonymous callers too.',
    why: (0,prose/* say */.cv) `An anonymous request has no ${'aws:PrincipalIsAWSService'}, so plain ${'Bool'} does not hold and the request is not denied.`,
    fix: (0,prose/* say */.cv) `Write ${'BoolIfExists'}, and allow AWS services in the settings.`,
    source: 'IAM User Guide, "IAM JSON policy elements: Condition operators", "…IfExists condition operators"',
    bad: () => [
        shown('Plain Bool', { operators: ['«"Bool"»: { "aws:PrincipalIsAWSService": "false" }'] }, AS_BLOG),
        shown('Plain Bool when services are allowed', { operators: ['«"Bool"»: { "aws:PrincipalIsAWSService": "false" }'] }, { allowances: { awsServices: true } }),
    ],
    good: () => [
        BLOG,
        shown('With IfExists', { operators: ['"BoolIfExists": { "aws:PrincipalIsAWSService": "false" }'] }, { allowances: { awsServices: true } }),
    ],
    *check({ meant, allowances }) {
        for (const condition of (0,conditions/* extraConditions */.Fl)(meant)) {
            if ((0,conditions/* servicesSparedBy */.xU)(condition) !== 'all' || condition.operator.value.endsWith('IfExists'))
                continue;
            const { span } = condition.operator;
            const edits = allowances.awsServices === true ? [(0,edit/* replaced */.$3)(span, 'BoolIfExists')] : undefined;
            const message = (0,prose/* ours */.Od)('With this condition an anonymous request is not denied.');
            yield { span, message, ...(0,present/* present */.E)({ edits }) };
        }
    },
};
//# sourceMappingURL=lock-exempts-anonymous.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-exempts-aws-services.js



const lockExemptsAwsServices = {
    id: 'lock-exempts-aws-services',
    about: 'lock',
    isAboutShape: true,
    severity: 'error',
    summary: 'The lock spares the direct calls of AWS services.',
    why: (0,prose/* say */.cv) `A service that calls S3 as itself (log delivery, CloudTrail, inventory) has no id to list. The lock denies nothing to those that this condition names, so they reach what other policies allow them.`,
    fix: (0,prose/* say */.cv) `Remove the condition, or name the services that deliver into the bucket in ${'allow-aws-services'}.`,
    source: 'IAM User Guide, "AWS global condition context keys"',
    bad: () => [
        shown('The lock lets log delivery past, but the settings do not say so', {
            operators: ['"BoolIfExists": { «"aws:PrincipalIsAWSService"»: "false" }'],
        }, AS_BLOG),
        shown('One service, which the settings do not name', { operators: ['"StringNotEqualsIfExists": { «"aws:PrincipalServiceName"»: "connect.amazonaws.com" }'] }, AS_BLOG),
        shown('Every service, although the settings name one', { operators: ['"BoolIfExists": { «"aws:PrincipalIsAWSService"»: "false" }'] }, { ...AS_BLOG, allowances: { awsServices: ['connect.amazonaws.com'] } }),
    ],
    good: () => [
        BLOG,
        shown('The settings allow it', { operators: ['"BoolIfExists": { "aws:PrincipalIsAWSService": "false" }'] }, { allowances: { awsServices: true } }),
        shown('One service, which the settings name', { operators: ['"StringNotEqualsIfExists": { "aws:PrincipalServiceName": "connect.amazonaws.com" }'] }, { allowances: { awsServices: ['connect.amazonaws.com'] } }),
    ],
    *check({ meant, allowances }) {
        for (const condition of (0,conditions/* extraConditions */.Fl)(meant)) {
            const spared = (0,conditions/* servicesSparedBy */.xU)(condition);
            const isAnonymousToo = spared === 'all' && !condition.operator.value.endsWith('IfExists');
            if (spared === undefined || isAnonymousToo)
                continue;
            const message = (0,prose/* say */.cv) `Calls that ${callers(spared)} get past the lock, ${judged(spared, allowances)}.`;
            const isAllowed = !isWider(spared, allowances);
            yield {
                span: condition.key.span,
                message,
                ...(isAllowed ? { severity: 'notice', help: (0,prose/* ours */.Od)('No action needed.') } : {}),
            };
        }
    },
};
function callers(spared) {
    if (spared === 'all')
        return (0,prose/* ours */.Od)('an AWS service makes as itself');
    return spared.length === 1 ? (0,prose/* say */.cv) `${(0,prose/* list */.p_)(spared)} makes as itself` : (0,prose/* say */.cv) `${(0,prose/* list */.p_)(spared)} make as themselves`;
}
function judged(spared, allowances) {
    if (!isWider(spared, allowances))
        return (0,prose/* ours */.Od)('as the settings allow');
    const { awsServices } = allowances;
    return typeof awsServices === 'boolean' || awsServices.length === 0
        ? (0,prose/* ours */.Od)('and the settings do not allow it')
        : (0,prose/* say */.cv) `and the settings allow only those of ${(0,prose/* list */.p_)(awsServices)}`;
}
function isWider(spared, { awsServices }) {
    if (typeof awsServices === 'boolean')
        return !awsServices;
    return spared === 'all' || !spared.every(service => awsServices.includes(service));
}
//# sourceMappingURL=lock-exempts-aws-services.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-key-not-userid.js







const lockKeyNotUserid = {
    id: 'lock-key-not-userid',
    about: 'lock',
    isAboutShape: true,
    severity: 'error',
    summary: 'The list is under a key other than aws:userid.',
    why: (0,prose/* say */.cv) `Only ${'aws:userid'} belongs to one identity for good. Under another key, a listed value admits no one, or everyone who gets that value later.`,
    fix: (0,prose/* say */.cv) `Write ${'aws:userId'}, and list ids: ${'AROA…:*'} for a role, ${'AIDA…'} for a user.`,
    source: 'IAM User Guide, "AWS global condition context keys"',
    bad: () => [
        shown('A hyphen too many', { key: '«"aws:user-id"»' }),
        shown('One letter too many', { key: '«"aws:userids"»' }),
        shown("RoleIds under the roles' ARNs", { key: '«"aws:PrincipalArn"»' }),
        shown('RoleIds under the name of a user', { key: '«"aws:username"»' }),
        shown('A key that policies do not have', { key: '«"aws:PrincipalId"»' }),
        shown('Roles by ARN', {
            operator: '"ArnNotLike"',
            key: '«"aws:PrincipalArn"»',
            values: ['"arn:aws:iam::111122223333:role/Admin"', '"arn:aws:iam::111122223333:role/Deploy"'],
        }, AS_BLOG),
    ],
    good: () => [BLOG, shown('Names of keys are case-insensitive', { key: '"AWS:UserID"' })],
    *check({ meant: { list } }) {
        if (list === undefined || (0,find/* isUserId */.L8)(list.key.value))
            return;
        const key = list.key.value;
        const edits = [(0,edit/* replaced */.$3)(list.key.span, 'aws:userId')];
        if (!isCallerKey(key)) {
            const message = (0,prose/* say */.cv) `AWS has no key ${key}: it is absent from every request.`;
            const isSlip = (0,lock_intent/* isMisspeltUserId */.M$)(key);
            yield { span: list.key.span, message, edits, ...(0,suggest/* didYouMean */.au)(isSlip ? 'aws:userId' : undefined) };
        }
        else if (list.values.some(({ value }) => (0,listed_value/* looksLikeId */.j)(value))) {
            yield { span: list.key.span, message: (0,prose/* say */.cv) `${key} never has a unique id as its value.`, edits };
        }
        else {
            const message = (0,prose/* say */.cv) `The list is under ${key}, so it admits everyone who can get a value that is listed.`;
            yield { span: list.key.span, message };
        }
    },
};
/** Keys that AWS has about the caller and that people mistake for `aws:userid`, in lower case. */
const CALLER_KEYS = [
    'aws:principalarn',
    'aws:username',
    'aws:principalaccount',
    'aws:principalorgid',
    'aws:principaltype',
    'aws:principalservicename',
    'aws:sourceidentity',
    'aws:sourcearn',
    'aws:sourceaccount',
    'aws:useragent',
];
function isCallerKey(key) {
    const folded = key.toLowerCase();
    return CALLER_KEYS.includes(folded) || /^aws:(principaltag|requesttag|resourcetag)\//.test(folded);
}
//# sourceMappingURL=lock-key-not-userid.js.map
// EXTERNAL MODULE: ./lib/src/core/text/count.js
var count = __webpack_require__(79245);
// EXTERNAL MODULE: ./lib/src/core/access/s3-actions.js
var s3_actions = __webpack_require__(97515);
// EXTERNAL MODULE: ./lib/src/core/pattern/pattern.js
var pattern_pattern = __webpack_require__(26495);
// EXTERNAL MODULE: ./lib/src/core/rules/support/coverage.js
var coverage = __webpack_require__(54840);
;// CONCATENATED MODULE: ./lib/src/core/rules/support/action.js



/** What is wrong with an action of a bucket policy: it is of another service, or S3 has none that it matches. */
function actionFault(pattern) {
    if (/^\*+$/.test(pattern))
        return undefined;
    if (!/^s3:./i.test(pattern))
        return 'not-s3';
    const glob = (0,coverage/* actionGlob */.j)(pattern);
    return s3_actions/* S3_ACTIONS */.tF.some(action => (0,pattern_pattern/* accepts */.G3)(glob, action)) ? undefined : 'not-known';
}
//# sourceMappingURL=action.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-misses-actions.js





const lockMissesActions = {
    id: 'lock-misses-actions',
    about: 'policy',
    isAboutShape: true,
    severity: 'error',
    summary: 'The lock leaves actions open.',
    why: (0,prose/* ours */.Od)('One open action is enough, if it replaces the policy, changes ACLs or copies objects.'),
    fix: (0,prose/* say */.cv) `Write ${'"Action": "s3:*"'}.`,
    source: 'Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3"',
    bad: () => [
        shown('Reading only', { action: '"Action": «"s3:Get*"»' }),
        shown('Objects only', { action: '"Action": «["s3:GetObject", "s3:PutObject", "s3:DeleteObject"]»' }),
    ],
    good: () => [
        BLOG,
        shown('Every action of every service', { action: '"Action": "*"' }),
        shown('Names of actions are case-insensitive', { action: '"Action": ["S3:*", "s3:GetObject"]' }),
    ],
    *check({ reading, coverage }) {
        if (!reading.whole || !coverage.isJudgeable)
            return;
        if (coverage.locks.some(hasFaultyAction))
            return;
        for (const kind of ['bucket', 'objects']) {
            const { actions, future } = coverage.openActions(kind);
            const [at] = coverage.covering(kind);
            if (at === undefined || (actions.length === 0 && !future))
                continue;
            const { span } = at.statement.action;
            yield { ...violation(span, kind, actions), edits: [(0,edit/* replaced */.$3)(span, 's3:*')] };
            return;
        }
    },
};
/** A mistyped action is reported as such, not as one that is missing. */
function hasFaultyAction({ statement }) {
    return statement.action.patterns.some(({ value }) => {
        const fault = actionFault(value);
        return fault === 'not-s3' || (fault === 'not-known' && !value.includes('*'));
    });
}
function violation(span, kind, actions) {
    const where = kind === 'bucket' ? (0,prose/* ours */.Od)('the bucket') : (0,prose/* ours */.Od)('objects');
    if (actions.length === 0) {
        const message = (0,prose/* say */.cv) `The lock names S3's actions on ${where} one by one. An action that S3 adds tomorrow would be open.`;
        return { span, message, severity: 'warning' };
    }
    const worst = TELLING.filter(action => actions.includes(action));
    const some = (worst.length > 0 ? worst : actions).slice(0, 3);
    const rest = actions.length - some.length;
    const open = rest === 0 ? (0,prose/* list */.p_)(some) : (0,prose/* say */.cv) `${(0,prose/* join */.fj)(some.map(prose/* quote */.hD), ', ')} and ${(0,prose/* ours */.Od)((0,count/* counted */.h)(rest, 'other action'))}`;
    return { span, message: (0,prose/* say */.cv) `On ${where} the lock leaves open ${open}.` };
}
/** The open actions that say most about what is wrong, worst first. */
const TELLING = [
    's3:PutBucketPolicy',
    's3:DeleteBucketPolicy',
    's3:GetObject',
    's3:PutObject',
    's3:DeleteObject',
    's3:ListBucket',
];
//# sourceMappingURL=lock-misses-actions.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-misses-bucket.js




const lockMissesBucket = {
    id: 'lock-misses-bucket',
    about: 'policy',
    isAboutShape: true,
    severity: 'error',
    summary: 'The lock does not cover the bucket itself.',
    why: (0,prose/* ours */.Od)('Everyone with a permission of their own may list the bucket and replace the policy that locks it.'),
    fix: (0,prose/* ours */.Od)("Write both the bucket's ARN and the bucket's ARN with /* under Resource."),
    source: 'S3 User Guide, "Amazon S3 policy resources"',
    bad: () => [
        shown('Only the objects', { resource: `"Resource": «[${OBJECTS}]»` }),
        shown('A slash after the bucket', {
            resource: `"Resource": [\n        «"arn:aws:s3:::connect-25fd0a3be3ef/"»,\n        ${OBJECTS}\n      ]`,
        }),
        shown('Nothing', { resource: '"Resource": «[]»' }, AS_BLOG),
    ],
    good: () => [BLOG],
    *check({ reading, coverage }) {
        const { locks, bucket } = coverage;
        const [first] = locks;
        if (!reading.whole || first === undefined)
            return;
        if (locks.every(({ statement: { resource } }) => !resource.negated && resource.patterns.length === 0)) {
            yield { span: first.statement.resource.span, message: (0,prose/* ours */.Od)('The lock has no resource.') };
        }
        if (!coverage.isJudgeable || bucket === undefined)
            return;
        if (coverage.covering('bucket').length > 0)
            return;
        const arn = `arn:${bucket.partition}:s3:::${bucket.bucket}`;
        const { patterns, span } = first.statement.resource;
        const slashed = patterns.find(({ value }) => value === `${arn}/`);
        if (slashed === undefined) {
            const message = (0,prose/* say */.cv) `The bucket itself, ${arn}, is not among the lock's resources.`;
            yield { span, message, edits: [(0,edit/* withItem */.mp)(reading.file.text, span, arn)] };
        }
        else {
            const message = (0,prose/* say */.cv) `${slashed.value} is not the bucket but an object without a name.`;
            yield { span: slashed.span, message, ...(0,suggest/* didYouMean */.au)(arn), edits: [(0,edit/* replaced */.$3)(slashed.span, arn)] };
        }
    },
};
//# sourceMappingURL=lock-misses-bucket.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-misses-objects.js




const lockMissesObjects = {
    id: 'lock-misses-objects',
    about: 'policy',
    isAboutShape: true,
    severity: 'error',
    summary: 'The lock does not cover every object.',
    why: (0,prose/* ours */.Od)('Recordings and transcripts outside the resources of the lock are open to everyone with a permission of their own.'),
    fix: (0,prose/* ours */.Od)("Write both the bucket's ARN and the bucket's ARN with /* under Resource."),
    source: 'S3 User Guide, "Amazon S3 policy resources"',
    bad: () => [
        shown('Only the bucket', { resource: `"Resource": «${BUCKET}»` }),
        shown('Only one folder', {
            resource: `"Resource": [\n        ${BUCKET},\n        «"arn:aws:s3:::connect-25fd0a3be3ef/CallRecordings/*"»\n      ]`,
        }),
        shown('A slash and no star', {
            resource: `"Resource": [\n        ${BUCKET},\n        «"arn:aws:s3:::connect-25fd0a3be3ef/"»\n      ]`,
        }),
    ],
    good: () => [BLOG],
    *check({ reading, coverage }) {
        const { locks, bucket } = coverage;
        const [first] = locks;
        if (!reading.whole || !coverage.isJudgeable || first === undefined || bucket === undefined)
            return;
        if (coverage.covering('objects').length > 0)
            return;
        const all = `arn:${bucket.partition}:s3:::${bucket.bucket}/*`;
        if (coverage.covering('bucket').length === 0)
            return;
        const { patterns, span } = first.statement.resource;
        const some = patterns.find(({ value }) => value.includes('/'));
        if (some === undefined) {
            const message = (0,prose/* say */.cv) `The objects, ${all}, are not among the lock's resources.`;
            yield { span, message, edits: [(0,edit/* withItem */.mp)(reading.file.text, span, all)] };
        }
        else {
            const message = (0,prose/* say */.cv) `${some.value} is only a part of the objects.`;
            yield { span: some.span, message, ...(0,suggest/* didYouMean */.au)(all), edits: [(0,edit/* replaced */.$3)(some.span, all)] };
        }
    },
};
//# sourceMappingURL=lock-misses-objects.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-missing.js



const ONLY_TLS = '"Condition": { "Bool": { "aws:SecureTransport": "false" } }';
const lockMissing = {
    id: 'lock-missing',
    about: 'policy',
    isAboutShape: true,
    severity: 'error',
    summary: 'The policy has no lock.',
    why: (0,prose/* ours */.Od)('Only such a statement keeps out everyone who is not on a list, whatever permissions they have in the account.'),
    fix: (0,prose/* say */.cv) `Write a statement that denies ${'s3:*'} on the bucket and its objects to ${'"*"'} under ${'StringNotLike'} ${'aws:userId'}, listing the ids that keep access.`,
    source: 'AWS Contact Center Blog, "Restrict Access to your Amazon Connect S3 Bucket"',
    bad: () => [
        {
            title: 'A policy that only asks for TLS',
            policy: policyText({ condition: ONLY_TLS }).replace('"Statement"', '«"Statement"»'),
            repaired: policyText({ condition: ONLY_TLS }).replace('[\n', `[\n    ${lockText()},\n`),
        },
    ],
    good: () => [BLOG],
    *check({ reading, intent, policy }) {
        if (!reading.whole || intent.locks.length > 0 || intent.allows.length > 0)
            return;
        const message = policy.statements.length === 0
            ? (0,prose/* ours */.Od)('The policy has no statement.')
            : (0,prose/* say */.cv) `None of the policy's statements denies everyone whose ${'aws:userId'} is not on a list.`;
        yield { span: statementKey(reading), message };
    },
};
//# sourceMappingURL=lock-missing.js.map
// EXTERNAL MODULE: ./lib/src/core/policy/operators.js
var operators = __webpack_require__(71682);
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-narrowed-by-condition.js




const lockNarrowedByCondition = {
    id: 'lock-narrowed-by-condition',
    about: 'lock',
    isAboutShape: true,
    severity: 'error',
    summary: 'The lock has a condition besides its list.',
    why: (0,prose/* ours */.Od)('AWS joins conditions by "and". The lock does not deny a caller who does not meet this one, on the list or not.'),
    fix: (0,prose/* ours */.Od)('Move it into a Deny statement of its own.'),
    source: 'IAM User Guide, "Conditions with multiple context keys or values"',
    bad: () => [
        shown('TLS in the same statement', { operators: ['"Bool": { «"aws:SecureTransport"»: "false" }'] }, AS_BLOG),
        shown('A VPC endpoint in the same statement', {
            operators: ['"StringNotEquals": { «"aws:SourceVpce"»: "vpce-1a2b3c4d" }'],
        }, AS_BLOG),
        shown('A second key under the operator', {
            keys: ['«"aws:PrincipalArn"»: "arn:aws:iam::111122223333:role/Admin"'],
        }, AS_BLOG),
        shown('A range of addresses', { operators: ['"NotIpAddress": { «"aws:SourceIp"»: "203.0.113.0/24" }'] }, AS_BLOG),
    ],
    good: () => [
        BLOG,
        shown('TLS in a statement of its own', {
            statements: [lockText({ condition: '"Condition": { "Bool": { "aws:SecureTransport": "false" } }' })],
        }),
    ],
    *check({ meant }) {
        if (meant.list === undefined)
            return;
        for (const condition of (0,conditions/* extraConditions */.Fl)(meant)) {
            if ((0,conditions/* isServiceExemption */.v2)(condition) || (0,operators/* readOperator */.Tp)(condition.operator.value) === undefined)
                continue;
            const { key, operator } = condition;
            const message = (0,prose/* say */.cv) `The lock applies only if ${operator.value} ${key.value} is also true.`;
            yield { span: key.span, message };
        }
    },
};
//# sourceMappingURL=lock-narrowed-by-condition.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/support/operator.js

/** The lock's operator in place of another; no remedy where the statement has it already, for no key may stand twice. */
function plainOperator(statement, operator) {
    const isThere = statement.conditions.some(condition => condition.operator.value === 'StringNotLike');
    return isThere ? {} : { edits: [(0,edit/* replaced */.$3)(operator.span, 'StringNotLike')] };
}
//# sourceMappingURL=operator.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-operator-qualified.js






const lockOperatorQualified = {
    id: 'lock-operator-qualified',
    about: 'lock',
    isAboutShape: true,
    severity: 'warning',
    summary: "The lock's operator carries a qualifier that changes nothing here.",
    why: (0,prose/* say */.cv) `Every request has exactly one ${'aws:userid'}, so the qualifier makes no difference; with any other key it would.`,
    fix: (0,prose/* say */.cv) `Write plain ${'StringNotLike'}, so that reviewers need not think about it.`,
    source: 'IAM User Guide, "Single-valued vs. multivalued context keys"',
    bad: () => [
        shown('IfExists', { operator: '«"StringNotLikeIfExists"»' }),
        shown('ForAnyValue', { operator: '«"ForAnyValue:StringNotLike"»' }),
        shown('ForAllValues', { operator: '«"ForAllValues:StringNotLike"»' }),
    ],
    good: () => [BLOG],
    *check({ meant }) {
        for (const { operator, key } of (0,conditions/* listConditions */.lL)(meant)) {
            const read = (0,operators/* readOperator */.Tp)(operator.value);
            if (read?.base !== 'StringNotLike' || !(0,find/* isUserId */.L8)(key.value))
                continue;
            if (read.qualifier === undefined && !read.ifExists)
                continue;
            yield {
                span: operator.span,
                message: (0,prose/* say */.cv) `${operator.value} means the same as ${'StringNotLike'} here, because ${'aws:userid'} is always present.`,
                ...plainOperator(meant.statement, operator),
            };
        }
    },
};
//# sourceMappingURL=lock-operator-qualified.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-operator-wrong.js







const lockOperatorWrong = {
    id: 'lock-operator-wrong',
    about: 'lock',
    isAboutShape: true,
    severity: 'error',
    summary: "The lock's operator is not StringNotLike.",
    why: (0,prose/* say */.cv) `Only ${'StringNotLike'} denies everyone who is not on the list and reads ${':*'} as any session.`,
    fix: (0,prose/* say */.cv) `Write ${'StringNotLike'}.`,
    source: 'IAM User Guide, "IAM JSON policy elements: Condition operators"',
    bad: () => [
        shown('The opposite', { operator: '«"StringLike"»' }),
        shown('No wildcards', { operator: '«"StringNotEquals"»' }),
        shown('Both', { operator: '«"StringEquals"»' }),
        shown('An operator for ARNs', { operator: '«"ArnNotLike"»' }),
        shown('Case ignored, and wildcards too', { operator: '«"StringNotEqualsIgnoreCase"»' }),
    ],
    good: () => [BLOG],
    *check({ meant }) {
        const lists = meant.list === undefined ? [] : (0,conditions/* listConditions */.lL)(meant);
        const hasRight = lists.some(({ operator }) => (0,operators/* readOperator */.Tp)(operator.value)?.base === 'StringNotLike');
        for (const { key, operator, values } of lists) {
            const base = (0,operators/* readOperator */.Tp)(operator.value)?.base;
            if (base === undefined || base === 'StringNotLike')
                continue;
            if (!(0,find/* isUserId */.L8)(key.value) && !(0,lock_intent/* isMisspeltUserId */.M$)(key.value))
                continue;
            const stars = values.filter(({ value }) => value.includes('*')).length;
            if (hasRight && base === 'StringNotEquals' && stars === 0)
                continue;
            const starred = stars === values.length ? 'all' : stars === 0 ? 'none' : 'some';
            const message = (0,prose/* say */.cv) `${operator.value} ${effectOf(base, starred)}`;
            yield { span: operator.span, message, ...plainOperator(meant.statement, operator) };
        }
    },
};
/** @param starred how many of the listed values have a star. */
function effectOf(base, starred) {
    switch (base) {
        case 'StringNotEquals':
        case 'StringNotEqualsIgnoreCase':
            return PLAIN_STAR[starred];
        case 'StringLike':
            return (0,prose/* ours */.Od)('denies exactly those who are on the list, and no one else.');
        case 'StringEquals':
        case 'StringEqualsIgnoreCase':
            return (0,prose/* say */.cv) `denies everyone on the list, takes ${'*'} as a plain star, and denies no one else.`;
        case 'ArnNotLike':
        case 'ArnNotEquals':
            return (0,prose/* say */.cv) `compares ARNs, and an ${'aws:userid'} is not an ARN. So it denies everyone.`;
        default:
            return (0,prose/* say */.cv) `does not compare an ${'aws:userid'} with a list of ids.`;
    }
}
const STAR = (0,prose/* say */.cv) `takes ${'*'} as a plain star, and no ${'aws:userid'} has one.`;
const PLAIN_STAR = {
    all: (0,prose/* say */.cv) `${STAR} So it denies everyone, those on the list too.`,
    some: (0,prose/* say */.cv) `${STAR} So it also denies those who are listed with one.`,
    none: (0,prose/* ours */.Od)('compares whole values, so no value on the list stands for all sessions of a role.'),
};
//# sourceMappingURL=lock-operator-wrong.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/lock-principal-not-everyone.js




const lockPrincipalNotEveryone = {
    id: 'lock-principal-not-everyone',
    about: 'lock',
    isAboutShape: true,
    severity: 'error',
    summary: 'The lock does not apply to everyone.',
    why: (0,prose/* ours */.Od)('A Deny applies only to the principals that it names. It does not lock out others, such as outsiders and anonymous callers.'),
    fix: (0,prose/* say */.cv) `Write ${'"Principal": "*"'}; the list in the condition says who keeps access.`,
    source: 'IAM User Guide, "AWS JSON policy elements: Principal"',
    bad: () => [
        shown('One account', { principal: '"Principal": «{ "AWS": "arn:aws:iam::111122223333:root" }»' }),
        shown('One role', { principal: '"Principal": «{ "AWS": "arn:aws:iam::111122223333:role/Admin" }»' }),
        shown('One service', { principal: '"Principal": «{ "Service": "connect.amazonaws.com" }»' }),
        shown('No one', { principal: '"Principal": «{}»' }),
    ],
    good: () => [BLOG, shown('The longer form of everyone', { principal: '"Principal": { "AWS": ["*"] }' })],
    *check({ meant: { statement } }) {
        const { negated, entries, span } = statement.principal;
        if (negated || (0,lock_intent/* isEveryone */.Af)(statement))
            return;
        const names = entries.map(({ value }) => value.value);
        const message = names.length === 0 ? (0,prose/* ours */.Od)('The lock applies to no one.') : (0,prose/* say */.cv) `The lock applies only to ${(0,prose/* list */.p_)(names)}.`;
        yield { span, message, edits: [(0,edit/* replaced */.$3)(span, '*')] };
    },
};
//# sourceMappingURL=lock-principal-not-everyone.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/lock/locks-differ.js






const BOTH = [CONNECT, ADMIN, '"111122223333"'];
/** A lock with its list marked. */
function listMarked(lock) {
    return lock.replace(/\[\s*"AROA[^\]]*\]/, found => `«${found}»`);
}
const locksDiffer = {
    id: 'locks-differ',
    about: 'policy',
    isAboutShape: true,
    severity: 'error',
    summary: 'Two lock statements list different ids.',
    why: (0,prose/* ours */.Od)('Each statement denies everyone who is not on its own list, so an id counts only if it is on all of them.'),
    fix: (0,prose/* ours */.Od)('Write one statement with all ids, or the same list in each.'),
    source: 'IAM User Guide, "Policy evaluation logic"',
    bad: () => [
        shown('One lock for Connect, one for the administrators', {
            values: [CONNECT, '"111122223333"'],
            statements: [listMarked(lockText({ values: [ADMIN, '"111122223333"'] }))],
        }, as({ values: BOTH, statements: [lockText({ values: BOTH })] })),
        shown('Split by resource, and an id forgotten', {
            resource: `"Resource": ${BUCKET}`,
            statements: [listMarked(lockText({ resource: `"Resource": ${OBJECTS}`, values: [CONNECT, '"111122223333"'] }))],
        }, as({
            resource: `"Resource": ${BUCKET}`,
            statements: [lockText({ resource: `"Resource": ${OBJECTS}` })],
        })),
    ],
    good: () => [
        BLOG,
        shown('Split by resource, the same list in another order', {
            resource: `"Resource": ${BUCKET}`,
            statements: [lockText({ resource: `"Resource": ${OBJECTS}`, values: [ADMIN, CONNECT] })],
        }),
    ],
    *check({ intent, claims }) {
        const locks = sealingAmong(intent.locks, claims);
        const [first] = locks;
        if (locks.length < 2 || first?.list === undefined || !locks.every(isSoundList))
            return;
        const groups = groupsByIds(locks);
        const isWhole = (group) => new coverage/* Coverage */.x(group).isWhole;
        const base = groups.find(isWhole) ?? groups[0] ?? [];
        const hasWhole = isWhole(base);
        for (const group of groups) {
            if (group === base)
                continue;
            const severity = hasWhole && !isWhole(group) ? 'warning' : 'error';
            for (const lock of group) {
                if (severity === 'warning' && base[0] !== undefined && isSuperset(lock, base[0]))
                    continue;
                yield* disagreements(base[0], lock, severity);
            }
        }
    },
};
/** Where the bucket is sealed, a lock is what seals it: others may deny more, to whom they will. */
function sealingAmong(locks, claims) {
    const sealed = claims.find(({ claim }) => claim === 'sealed')?.verdict;
    return sealed?.kind === 'holds' ? locks.filter(({ statement }) => sealed.by.includes(statement)) : locks;
}
/** The lock statements with the same list together. */
function groupsByIds(locks) {
    const groups = new Map();
    for (const lock of locks) {
        const key = [...locks_differ_ids(lock)].sort().join('\n');
        groups.set(key, [...(groups.get(key) ?? []), lock]);
    }
    return [...groups.values()];
}
function disagreements(base, lock, severity) {
    const [at] = (0,conditions/* listConditions */.lL)(lock);
    const [other] = base === undefined ? [] : (0,conditions/* listConditions */.lL)(base);
    if (base === undefined || at === undefined || other === undefined)
        return [];
    return [{ ...disagreement(base, lock, at.span, other.span), severity }];
}
function disagreement(base, lock, span, other) {
    const lost = difference(locks_differ_ids(base), locks_differ_ids(lock));
    const dead = difference(locks_differ_ids(lock), locks_differ_ids(base));
    const denied = [...lost, ...dead].slice(0, 4);
    return {
        span,
        message: (0,prose/* say */.cv) `This list and that of another lock statement differ: ${(0,prose/* list */.p_)(denied)} ${denied.length === 1 ? (0,prose/* ours */.Od)('is') : (0,prose/* ours */.Od)('are')} denied by one of the two.`,
        related: [{ span: other, note: (0,prose/* ours */.Od)('the other list') }],
    };
}
/** What is wrong with a value or an operator is said by the rules about those. */
function isSoundList(lock) {
    const lists = (0,conditions/* listConditions */.lL)(lock);
    return (lists.length > 0 &&
        lists.every(({ values }) => values.length > 0) &&
        lists.every(({ operator }) => (0,operators/* readOperator */.Tp)(operator.value)?.base.startsWith('StringNot')) &&
        lists
            .flatMap(({ values }) => values)
            .every(({ value }) => ['id', 'length-unusual'].includes((0,listed_value/* readListedValue */.p)(value).kind)));
}
function locks_differ_ids(lock) {
    return new Set((0,conditions/* listConditions */.lL)(lock).flatMap(({ values }) => values.map(({ value }) => value)));
}
function difference(a, b) {
    return [...a].filter(id => !b.has(id));
}
function isSuperset(a, b) {
    return difference(locks_differ_ids(b), locks_differ_ids(a)).length === 0;
}
//# sourceMappingURL=locks-differ.js.map
// EXTERNAL MODULE: ./lib/src/core/text/source.js
var source = __webpack_require__(2361);
;// CONCATENATED MODULE: ./lib/src/core/rules/support/run.js
/** Where a finding about a file as a whole stands. */
const START_OF_FILE = { start: 0, end: 1 };
//# sourceMappingURL=run.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/run/bucket-in-two-files.js




const bucketInTwoFiles = {
    id: 'bucket-in-two-files',
    about: 'run',
    severity: 'error',
    summary: 'The same bucket has two policies.',
    why: (0,prose/* ours */.Od)('A bucket has one policy, and the last write would win.'),
    fix: (0,prose/* ours */.Od)('Keep one of the two.'),
    bad: () => [inRun('A copy that was left behind', { rival: (0,source/* sourceFromText */.JF)('policies/copy.json', BLOG.policy) })],
    good: () => [BLOG],
    *check({ bucket, rival }) {
        if (rival === undefined)
            return;
        yield { span: START_OF_FILE, message: (0,prose/* say */.cv) `The bucket ${bucket} has a second policy, in ${nameOf(rival)}.` };
    },
};
function nameOf({ path, origin }) {
    return origin?.address === undefined ? path : `${path}, ${origin.address}`;
}
//# sourceMappingURL=bucket-in-two-files.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/run/drift-bucket-gone.js



const driftBucketGone = {
    id: 'drift-bucket-gone',
    about: 'run',
    severity: 'error',
    summary: 'The bucket of a file no longer exists.',
    why: (0,prose/* ours */.Od)('The name is free. Everyone who creates a bucket of that name receives what is sent to it.'),
    fix: (0,prose/* ours */.Od)('Remove the file, or find out who removed the bucket.'),
    source: 'S3 User Guide, "Deleting a bucket"',
    bad: () => [inRun('Someone removed the bucket', { drift: 'bucket-gone' })],
    good: () => [BLOG],
    *check({ bucket, drift }) {
        if (drift !== 'bucket-gone')
            return;
        yield { span: START_OF_FILE, message: (0,prose/* say */.cv) `The bucket ${bucket} no longer exists.` };
    },
};
//# sourceMappingURL=drift-bucket-gone.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/run/drift-policy-changed.js



const driftPolicyChanged = {
    id: 'drift-policy-changed',
    about: 'run',
    severity: 'error',
    summary: 'The live policy and the file mean different things.',
    why: (0,prose/* ours */.Od)('The file was reviewed and proved. The policy on the bucket was not.'),
    fix: (0,prose/* ours */.Od)('Apply the file again, or bring the live change into the file.'),
    bad: () => [
        inRun('Someone changed the live policy by hand', {
            drift: 'policy-changed',
            differs: (0,prose/* say */.cv) `removed ${'AROARTX3GSDSRHJISGC5S:*'} on the lock's list`,
        }),
    ],
    good: () => [BLOG],
    *check({ bucket, drift, differs }) {
        if (drift !== 'policy-changed')
            return;
        const how = differs === undefined ? (0,prose/* ours */.Od)('.') : (0,prose/* say */.cv) `. From the live policy to the file: ${differs}.`;
        yield { span: START_OF_FILE, message: (0,prose/* say */.cv) `The live policy of ${bucket} differs from this file${how}` };
    },
};
//# sourceMappingURL=drift-policy-changed.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/run/drift-policy-gone.js



const driftPolicyGone = {
    id: 'drift-policy-gone',
    about: 'run',
    severity: 'error',
    summary: 'The bucket has no policy any more.',
    why: (0,prose/* ours */.Od)('Without a policy the bucket has no lock: everyone with a permission of their own reaches the recordings.'),
    fix: (0,prose/* ours */.Od)('Apply the file again, and find out who removed the policy.'),
    bad: () => [inRun('Someone removed the policy', { drift: 'policy-gone' })],
    good: () => [BLOG],
    *check({ bucket, drift }) {
        if (drift !== 'policy-gone')
            return;
        yield { span: START_OF_FILE, message: (0,prose/* say */.cv) `The bucket ${bucket} has no policy: it is not locked.` };
    },
};
//# sourceMappingURL=drift-policy-gone.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/run/restored-policy.js



const restoredPolicy = {
    id: 'restored-policy',
    about: 'run',
    severity: 'warning',
    summary: 'The run put a kept policy back, and one of its claims fails or is unknown.',
    why: (0,prose/* ours */.Od)('A policy from before may be looser than the one in the repository.'),
    fix: (0,prose/* ours */.Od)('When the reason for the restore is gone, correct the policy file and apply it.'),
    bad: () => [
        inRun('The old policy does not seal', {
            restored: [{ claim: 'sealed', because: (0,prose/* ours */.Od)('An anonymous request is not denied.') }],
        }),
    ],
    good: () => [BLOG],
    *check({ restored = [] }) {
        for (const { claim, because } of restored) {
            const message = (0,prose/* say */.cv) `The restored policy does not pass ${claim}: ${because}`;
            yield { span: START_OF_FILE, message };
        }
    },
};
//# sourceMappingURL=restored-policy.js.map
// EXTERNAL MODULE: ./lib/src/core/lock/resource.js
var lock_resource = __webpack_require__(66528);
;// CONCATENATED MODULE: ./lib/src/core/rules/source/source-bucket-differs.js



const sourceBucketDiffers = {
    id: 'source-bucket-differs',
    about: 'policy',
    severity: 'error',
    summary: 'The tool attaches the policy to a bucket that the policy does not name.',
    why: (0,prose/* ours */.Od)('S3 refuses a policy that names another bucket, so the bucket stays as it is.'),
    fix: (0,prose/* ours */.Od)('Name the same bucket in the resource and in the policy.'),
    source: 'S3 User Guide, "Policies and permissions in Amazon S3"',
    bad: () => [
        inTool('A policy that was copied', { bucket: 'connect-other', problems: [] }, {
            resource: `"Resource": [\n        «${BUCKET}»,\n        ${OBJECTS}\n      ]`,
        }),
    ],
    good: () => [BLOG],
    *check({ arns, reading }) {
        const attached = reading.file.origin?.bucket;
        const named = (0,lock_resource/* mostCommon */.fA)(arns.map(({ bucket }) => bucket));
        const first = arns.find(({ bucket }) => bucket === named);
        if (attached === undefined || first === undefined || named === undefined || named === attached)
            return;
        yield { span: first.span, message: (0,prose/* say */.cv) `The policy names bucket ${named}, and it is attached to ${attached}.` };
    },
};
//# sourceMappingURL=source-bucket-differs.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/source/source-emptier-denied.js



const sourceEmptierDenied = {
    id: 'source-emptier-denied',
    about: 'emptier',
    severity: 'warning',
    summary: 'The lock denies what empties the bucket when its stack is deleted.',
    why: (0,prose/* ours */.Od)('The CDK empties a bucket with autoDeleteObjects as a role of its own. Where that is denied the stack cannot be deleted.'),
    fix: (0,prose/* ours */.Od)('Take autoDeleteObjects away from a bucket of recordings.'),
    source: 'aws/aws-cdk, @aws-cdk/custom-resource-handlers, lib/aws-s3/auto-delete-objects-handler',
    bad: () => [
        inTool('A bucket with autoDeleteObjects', {
            emptier: { name: 'RecordingsAutoDeleteObjectsCustomResource', denies: (0,source/* sourceFromText */.JF)('', BLOG.policy) },
            problems: [],
        }, { around: ['«', '»'] }),
    ],
    good: () => [BLOG],
    *check({ name, text, keeps }) {
        if (keeps.kind !== 'fails')
            return;
        const { by, need } = keeps;
        const message = (0,prose/* say */.cv) `${name} empties this bucket as a role of its own, and this statement denies it ${need.action} unless the role is listed.`;
        yield { span: by.span, at: { file: text, span: by.span }, message };
    },
};
//# sourceMappingURL=source-emptier-denied.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/support/tool-rule.js



/** A rule that reports what the tool says that the policy comes from: a plan, a state, a template. */
function toolRule({ kinds, example, ...words }) {
    const [title, message] = example;
    return {
        ...words,
        about: 'file',
        bad: () => [fromTool(title, kinds[0], message)],
        good: () => [BLOG],
        check: ({ file: { origin } }) => (origin?.problems ?? []).filter(({ kind }) => kinds.includes(kind)).map(problem => tool_rule_violation(problem, origin)),
    };
}
function tool_rule_violation({ message, span, help, written }, origin) {
    const where = written === undefined || origin === undefined ? {} : { at: textlessPlace(origin, written) };
    return { message, span, ...where, ...(0,present/* present */.E)({ help }) };
}
/** A place of which nothing is quoted, for it lies outside of the policy. */
function textlessPlace({ file, ...origin }, written) {
    const textless = { ...(0,source/* withText */.ij)(file, ''), origin: { ...origin, file, outward: () => written } };
    return { file: textless, span: { start: 0, end: 1 } };
}
//# sourceMappingURL=tool-rule.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/source/source-name-for-id.js


const sourceNameForId = toolRule({
    id: 'source-name-for-id',
    kinds: ['wrong'],
    severity: 'error',
    summary: 'The value is a name or an ARN, but only the id of a role matches.',
    why: (0,prose/* ours */.Od)('`aws:userid` begins with the id, so the lock denies the intended role everything.'),
    fix: (0,prose/* ours */.Od)('Write the id: `!GetAtt ROLE.RoleId`, or `aws_iam_role.ROLE.unique_id`.'),
    source: 'CloudFormation User Guide, "AWS::IAM::Role: Return values"',
    example: ['Ref of a role', 'Ref of a role is its name, so this matches no one.'],
});
//# sourceMappingURL=source-name-for-id.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/source/source-not-known-yet.js


const sourceNotKnownYet = toolRule({
    id: 'source-not-known-yet',
    kinds: ['unknown', 'bucket-unknown'],
    severity: 'warning',
    summary: 'A part of the policy is known only after the tool has run.',
    why: (0,prose/* ours */.Od)('The proof needs every part of the policy. A missing part is never taken for safe.'),
    fix: (0,prose/* ours */.Od)('Check the result of the tool: the state after the apply, or the live policy with `drift`.'),
    example: ['A policy that is known after the apply', 'Terraform knows the policy only after the apply.'],
});
//# sourceMappingURL=source-not-known-yet.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/source/source-not-readable.js


const sourceNotReadable = toolRule({
    id: 'source-not-readable',
    kinds: ['foreign'],
    severity: 'error',
    summary: 'The file is of a kind that the program cannot read.',
    why: (0,prose/* ours */.Od)('An unreadable file cannot be proved.'),
    fix: (0,prose/* ours */.Od)('Render it with the tool that it belongs to, and check the output.'),
    example: [
        'A configuration of Terraform',
        'This is HCL, the language of Terraform, which only Terraform can evaluate.',
    ],
});
//# sourceMappingURL=source-not-readable.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/source/source-policy-deleted.js


const sourcePolicyDeleted = toolRule({
    id: 'source-policy-deleted',
    kinds: ['deleted'],
    severity: 'error',
    summary: 'The plan removes the policy from the bucket.',
    why: (0,prose/* ours */.Od)('Without a policy the bucket has no lock: everyone with a permission of their own reaches the recordings.'),
    fix: (0,prose/* ours */.Od)('Keep the resource in the configuration, or move its address with a `moved` block.'),
    example: ['A resource that was removed', 'The plan deletes this policy, which leaves the bucket without a lock.'],
});
//# sourceMappingURL=source-policy-deleted.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/source/source-policy-forgotten.js


const sourcePolicyForgotten = toolRule({
    id: 'source-policy-forgotten',
    kinds: ['forgotten'],
    severity: 'warning',
    summary: 'The plan forgets the policy, which stays on the bucket.',
    why: (0,prose/* ours */.Od)('No one will notice when it changes, and no plan will repair it.'),
    fix: (0,prose/* ours */.Od)('Say who manages the policy from now on, and check it there.'),
    example: [
        'A resource that is forgotten',
        'Terraform forgets this policy: it stays on the bucket, and no tool manages it.',
    ],
});
//# sourceMappingURL=source-policy-forgotten.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/source/source-policy-replaced.js


const sourcePolicyReplaced = toolRule({
    id: 'source-policy-replaced',
    kinds: ['replaced'],
    severity: 'warning',
    summary: 'The tool deletes the policy before it writes it again.',
    why: (0,prose/* ours */.Od)('In between the bucket has no lock, and it stays without one if the second step fails.'),
    fix: (0,prose/* ours */.Od)('Apply while no calls are recorded, or change the policy without a replacement.'),
    example: [
        'A policy that is replaced',
        'The plan deletes this policy before it writes it again. In between the bucket has no lock.',
    ],
});
//# sourceMappingURL=source-policy-replaced.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/source/source-read-with-assumptions.js


const sourceReadWithAssumptions = toolRule({
    id: 'source-read-with-assumptions',
    kinds: ['assumed'],
    severity: 'notice',
    summary: 'The proof rests on values that the file alone does not give.',
    why: (0,prose/* ours */.Od)('The deployed policy may differ if other values are given.'),
    fix: (0,prose/* ours */.Od)('Give the values of the deployment with `--parameter NAME=VALUE`.'),
    example: ['Defaults of parameters', 'The policy was judged with the defaults of its parameters.'],
});
//# sourceMappingURL=source-read-with-assumptions.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/source/source-role-deleted.js


const sourceRoleDeleted = toolRule({
    id: 'source-role-deleted',
    kinds: ['role-dies'],
    severity: 'error',
    summary: 'The plan deletes a role that the policy lists.',
    why: (0,prose/* ours */.Od)('The id dies with the role. A later role of the same name gets another id.'),
    fix: (0,prose/* ours */.Od)('Create the new role first, and list its id.'),
    source: 'IAM User Guide, "IAM identifiers: Unique identifiers"',
    example: ['A role that is replaced', 'The plan replaces a role, and its id goes with it.'],
});
//# sourceMappingURL=source-role-deleted.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/source/source-runner-denied.js


const PIPELINE = {
    runner: 'AROAEXAMPLEPIPELINE00:ci',
    refreshed: ['aws_s3_bucket_policy', 'aws_s3_bucket'],
    problems: [],
};
const sourceRunnerDenied = {
    id: 'source-runner-denied',
    about: 'policy',
    severity: 'error',
    summary: 'The lock denies the role that runs Terraform what its next plan reads.',
    why: (0,prose/* ours */.Od)('Terraform reads its resources again before each plan. Where that is denied the plan fails, or takes the bucket for gone.'),
    fix: (0,prose/* ours */.Od)('Spare the role that runs Terraform in this statement: put it on the list.'),
    source: 'hashicorp/terraform-provider-aws, internal/service/s3/bucket.go',
    bad: () => [inTool('A pipeline that is not on the list', PIPELINE, { around: ['«', '»'] })],
    good: () => [BLOG],
    *check({ runners }) {
        for (const { name, keeps } of runners) {
            if (keeps.kind !== 'fails')
                continue;
            const { by, need, when } = keeps;
            const always = { span: by.span, message: (0,prose/* say */.cv) `${name}, and this statement denies it ${need.action}.` };
            const sometimes = (0,prose/* say */.cv) `${name}, and under some conditions this statement denies it ${need.action}.`;
            yield when === 'always' ? always : { ...always, severity: 'warning', message: sometimes };
        }
    },
};
//# sourceMappingURL=source-runner-denied.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/source/source-several-readings.js



const sourceSeveralReadings = {
    id: 'source-several-readings',
    about: 'run',
    severity: 'notice',
    summary: 'The template makes one policy or another, and one of them was compared with the live one.',
    why: (0,prose/* ours */.Od)('Which policy the next deployment writes depends on what the template leaves open.'),
    fix: (0,prose/* ours */.Od)('Give the values of the deployment with `--parameter NAME=VALUE`.'),
    bad: () => [
        inRun('A condition that cannot be decided', { reading: { when: (0,prose/* say */.cv) `${'IsProduction'} holds`, stands: true } }),
    ],
    good: () => [BLOG],
    *check({ bucket, reading }) {
        if (reading === undefined)
            return;
        const message = reading.stands
            ? (0,prose/* say */.cv) `The live policy of ${bucket} is the one that the template makes if ${reading.when}.`
            : (0,prose/* say */.cv) `The plan for ${bucket} assumes that ${reading.when}. Otherwise the template makes another policy.`;
        yield { span: START_OF_FILE, message };
    },
};
//# sourceMappingURL=source-several-readings.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/source/source-without-policy.js


const sourceWithoutPolicy = toolRule({
    id: 'source-without-policy',
    kinds: ['none'],
    severity: 'warning',
    summary: 'The file has no bucket policy.',
    why: (0,prose/* ours */.Od)('The run proved nothing, and a bucket that you want locked may be missing here.'),
    fix: (0,prose/* ours */.Od)('Name the file that has the policy, or find out why the tool writes none.'),
    example: ['A plan without bucket policies', 'The file was read, and it has no bucket policy.'],
});
//# sourceMappingURL=source-without-policy.js.map
// EXTERNAL MODULE: ./lib/src/core/access/action-name.js
var action_name = __webpack_require__(74965);
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/action-fits-no-resource.js




const BOTH_NAMED = `"Resource": [${BUCKET}, ${OBJECTS}]`;
/** A Deny of plain HTTP beside the lock. */
function requiringTls(action, resource) {
    const condition = '"Condition": { "Bool": { "aws:SecureTransport": "false" } }';
    return { statements: [lockText({ action: `"Action": ${action}`, resource, condition })] };
}
const actionFitsNoResource = {
    id: 'action-fits-no-resource',
    about: 'statement',
    severity: 'warning',
    summary: 'An action acts on none of the resources of its statement.',
    why: (0,prose/* ours */.Od)('The statement decides no such request, and S3 is reported to refuse it with "Action does not apply to any resource(s) in statement".'),
    fix: (0,prose/* say */.cv) `Name ${'BUCKET/*'} for actions on objects, and the bucket itself for actions on the bucket.`,
    source: 'Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3"',
    bad: () => [
        shown('Objects, and only the bucket is named', requiringTls('«"s3:GetObject"»', `"Resource": ${BUCKET}`), as(requiringTls('"s3:GetObject"', BOTH_NAMED))),
        shown('The bucket, and only objects are named', requiringTls('["s3:PutObject", «"s3:ListBucket"»]', `"Resource": ${OBJECTS}`), as(requiringTls('["s3:PutObject", "s3:ListBucket"]', BOTH_NAMED))),
    ],
    good: () => [BLOG, shown('Both are named', requiringTls('["s3:GetObject", "s3:ListBucket"]', BOTH_NAMED))],
    *check({ statement: { action, resource } }) {
        if (action.negated || resource.negated || resource.patterns.length === 0)
            return;
        const named = new Set(resource.patterns.flatMap(({ value }) => targetsOf(value)));
        for (const { value, span } of action.patterns) {
            const known = (0,action_name/* actionNamed */.I)(value);
            if (known.kind !== 'known' || known.on.some(target => named.has(target)))
                continue;
            const others = named.has('bucket')
                ? (0,prose/* ours */.Od)('objects, and the statement names only the bucket.')
                : (0,prose/* ours */.Od)('the bucket, and the statement names only objects.');
            yield { span, message: (0,prose/* say */.cv) `${value} acts on ${others}` };
        }
    },
};
const action_fits_no_resource_BOTH = ['bucket', 'object'];
/** What a resource stands for; of one that is neither a bucket's nor an object's, another rule speaks. */
function targetsOf(resource) {
    const { kind } = (0,lock_resource/* readResource */.R_)(resource);
    return kind === 'bucket' || kind === 'object' ? [kind] : action_fits_no_resource_BOTH;
}
//# sourceMappingURL=action-fits-no-resource.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/action-unknown.js







const actionUnknown = {
    id: 'action-unknown',
    about: 'statement',
    severity: 'error',
    summary: 'S3 has no action of that name.',
    why: (0,prose/* ours */.Od)('S3 refuses a bucket policy with an action that is not its own.'),
    fix: (0,prose/* say */.cv) `Write the action as S3 spells it, or ${'s3:*'} for all of them.`,
    source: 'Service Authorization Reference, "Actions, resources, and condition keys for Amazon S3"',
    bad: () => [
        shown('The service without its actions', { action: '"Action": «"s3"»' }),
        shown('A slip of the pen', { action: '"Action": ["s3:*", «"s3:GetObjects"»]' }, as({ action: '"Action": ["s3:*"]' })),
        shown('Another service', { action: '"Action": ["s3:*", «"s3express:CreateSession"»]' }, as({ action: '"Action": ["s3:*"]' })),
    ],
    good: () => [BLOG],
    *check({ statement }) {
        for (const { value, span } of statement.action.patterns) {
            const fault = actionFault(value);
            if (fault === undefined)
                continue;
            const { message, meant } = describe(value, fault);
            const severity = fault === 'not-known' && meant === undefined ? 'warning' : 'error';
            const edits = meant === 's3:*' ? [(0,edit/* replaced */.$3)(span, meant)] : undefined;
            yield { span, message, severity, ...(0,suggest/* didYouMean */.au)(meant), ...(0,present/* present */.E)({ edits }) };
        }
    },
};
/** What is not in our table and like nothing in it may be newer than the table. */
function describe(value, fault) {
    if (fault === 'not-known')
        return { message: (0,prose/* say */.cv) `S3 has no action ${value}.`, meant: (0,suggest/* closest */.kp)(value, s3_actions/* S3_ACTIONS */.tF) };
    const meant = /^s3\W*$/i.test(value) ? 's3:*' : (0,suggest/* closest */.kp)(`s3:${value}`, s3_actions/* S3_ACTIONS */.tF);
    return { message: (0,prose/* say */.cv) `${value} is not an action of S3.`, meant };
}
//# sourceMappingURL=action-unknown.js.map
// EXTERNAL MODULE: ./lib/src/core/access/evaluate.js + 2 modules
var access_evaluate = __webpack_require__(20281);
// EXTERNAL MODULE: ./lib/src/core/access/service-allows.js + 1 modules
var service_allows = __webpack_require__(91548);
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/allow-for-service-denied.js





function deliveries(service, condition) {
    return lockText({
        effect: '"Allow"',
        principal: `"Principal": { "Service": ${service} }`,
        action: '"Action": "s3:PutObject"',
        resource: `"Resource": ${OBJECTS}`,
        condition,
    });
}
const PINNED = deliveries('"logging.s3.amazonaws.com"', '"Condition": { "StringEquals": { "aws:SourceAccount": "111122223333" } }');
const allowForServiceDenied = {
    id: 'allow-for-service-denied',
    about: 'policy',
    severity: 'warning',
    summary: 'The lock denies an AWS service that an Allow names.',
    why: (0,prose/* ours */.Od)('A service that calls S3 as itself has no id to list, and a Deny wins over every Allow. So its deliveries fail.'),
    fix: (0,prose/* say */.cv) `Let such services deliver into another bucket, or add ${'"StringNotEqualsIfExists": { "aws:PrincipalServiceName": "…" }'} with the service to the lock, and name it in ${'allow-aws-services'}.`,
    source: 'S3 User Guide, "Enabling Amazon S3 server access logging"',
    bad: () => [
        shown('Access logs', {
            statements: [deliveries('«"logging.s3.amazonaws.com"»', '')],
        }, AS_BLOG),
    ],
    good: () => [
        shown('The lock spares AWS services', { operators: ['"BoolIfExists": { "aws:PrincipalIsAWSService": "false" }'], statements: [PINNED] }, { allowances: { awsServices: true } }),
        shown('The lock spares this service', {
            operators: ['"StringNotEqualsIfExists": { "aws:PrincipalServiceName": "logging.s3.amazonaws.com" }'],
            statements: [PINNED],
        }, { allowances: { awsServices: ['logging.s3.amazonaws.com'] } }),
    ],
    *check({ policy, tooLarge, intent, lock }) {
        const place = (0,find/* bucketOf */.AU)(policy);
        if (place === undefined || tooLarge)
            return;
        const locks = [...intent.locks.map(meant => meant.statement), ...(lock?.statements ?? [])];
        const told = new Set();
        for (const { service, named, wanted, sourced } of (0,service_allows/* allowsForServices */.sc)(policy, place, []).allows) {
            if (named === undefined || told.has(named))
                continue;
            const isDenied = (call) => {
                const { decision, responsible } = (0,access_evaluate/* evaluate */._3)(policy, call, {});
                return decision === 'denied' && responsible.some(deny => locks.includes(deny));
            };
            if (![wanted, sourced].every(isDenied))
                continue;
            told.add(named);
            yield { span: named.span, message: (0,prose/* say */.cv) `The lock denies ${service}, although this statement allows it.` };
        }
    },
};
//# sourceMappingURL=allow-for-service-denied.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/allow-public.js




const allowPublic = {
    id: 'allow-public',
    about: 'statement',
    severity: 'warning',
    summary: 'S3 calls the policy public, because of an Allow.',
    why: (0,prose/* say */.cv) `S3 calls an Allow for everyone public unless fixed values narrow it, and ${'AROA…:*'} is not one. With Block Public Access, S3 refuses the policy or cuts off callers of other accounts.`,
    fix: (0,prose/* ours */.Od)('Remove the Allow. Those on the list need it in their identity policies, not here.'),
    source: 'S3 User Guide, "Blocking public access to your Amazon S3 storage", "The meaning of public"',
    bad: () => [
        shown('A mirrored lock next to the lock', {
            statements: [lockText({ effect: '"Allow"', principal: '"Principal": «"*"»', operator: '"StringLike"' })],
        }, AS_BLOG),
        shown('Everyone may read', {
            statements: [
                lockText({
                    effect: '"Allow"',
                    principal: '"Principal": «"*"»',
                    action: '"Action": "s3:GetObject"',
                    resource: `"Resource": ${OBJECTS}`,
                    condition: '',
                }),
            ],
        }, AS_BLOG),
    ],
    good: () => [
        shown('One organisation', {
            statements: [
                lockText({
                    effect: '"Allow"',
                    action: '"Action": "s3:GetObject"',
                    resource: `"Resource": ${OBJECTS}`,
                    condition: '"Condition": { "StringEquals": { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } }',
                }),
            ],
        }),
    ],
    *check({ statement, intent }) {
        if (statement.effect.value !== 'Allow' || !(0,lock_intent/* isEveryone */.Af)(statement))
            return;
        if (intent.allows.some(meant => meant.statement === statement) || statement.conditions.some(narrows))
            return;
        yield {
            span: statement.principal.span,
            message: (0,prose/* ours */.Od)('This statement allows everyone, and no fixed value narrows it.'),
        };
    },
};
/** Keys that S3 counts, in lower case. */
const NARROWING = [
    'aws:sourceip',
    'aws:sourcearn',
    'aws:sourcevpc',
    'aws:sourcevpce',
    'aws:sourceowner',
    'aws:sourceaccount',
    'aws:userid',
    'aws:principalorgid',
    'aws:principalarn',
    'aws:principalaccount',
    's3:dataaccesspointarn',
    's3:dataaccesspointaccount',
    's3:x-amz-server-side-encryption-aws-kms-key-id',
];
function narrows({ operator, key, values }) {
    const read = (0,operators/* readOperator */.Tp)(operator.value);
    return (read !== undefined &&
        !read.ifExists &&
        ['StringEquals', 'StringLike', 'ArnEquals', 'ArnLike', 'IpAddress'].includes(read.base) &&
        NARROWING.includes(key.value.toLowerCase()) &&
        values.length > 0 &&
        values.every(({ value }) => !/[*?]|\$\{/.test(value)));
}
//# sourceMappingURL=allow-public.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/condition-key-repeated.js


const conditionKeyRepeated = {
    id: 'condition-key-repeated',
    about: 'statement',
    severity: 'error',
    summary: 'A condition has a key twice, in different case.',
    why: (0,prose/* ours */.Od)('Names of keys are case-insensitive, so these are one key. AWS does not document which of the two counts.'),
    fix: (0,prose/* ours */.Od)('Write the key once, with all its values in one list.'),
    source: 'IAM Access Analyzer policy check reference, "Duplicate keys with different case"',
    bad: () => [
        shown('aws:userId and aws:userid', {
            values: [CONNECT, ADMIN],
            keys: [`«"aws:userid"»: [${CONNECT}, ${ADMIN}]`],
        }, AS_BLOG),
    ],
    good: () => [BLOG],
    *check({ statement }) {
        const first = new Map();
        for (const { operator, key } of statement.conditions) {
            const name = `${operator.value}/${key.value.toLowerCase()}`;
            const earlier = first.get(name);
            if (earlier === undefined)
                first.set(name, key);
            else if (earlier.value !== key.value) {
                const message = (0,prose/* say */.cv) `${key.value} and ${earlier.value} are the same key.`;
                yield { span: key.span, message, related: [{ span: earlier.span, note: (0,prose/* ours */.Od)('first written here') }] };
            }
        }
    },
};
//# sourceMappingURL=condition-key-repeated.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/condition-operator-unknown.js





const conditionOperatorUnknown = {
    id: 'condition-operator-unknown',
    about: 'statement',
    severity: 'error',
    summary: 'AWS has no condition operator of that name.',
    why: (0,prose/* ours */.Od)('S3 refuses the policy; names of operators are case-sensitive.'),
    fix: (0,prose/* say */.cv) `Write the operator as IAM spells it; the lock's is ${'StringNotLike'}.`,
    source: 'IAM User Guide, "IAM JSON policy elements: Condition operators"',
    bad: () => [
        shown('A small letter', { operator: '«"stringNotLike"»' }),
        shown('A slip of the pen', { operator: '«"StringNotLikes"»' }, AS_BLOG),
        shown('Another word', { operator: '«"StringDoesNotMatch"»' }, AS_BLOG),
    ],
    good: () => [BLOG],
    *check({ statement }) {
        const seen = new Set();
        for (const { operator } of statement.conditions) {
            if ((0,operators/* readOperator */.Tp)(operator.value) !== undefined || seen.has(operator.span.start))
                continue;
            seen.add(operator.span.start);
            const message = (0,prose/* say */.cv) `AWS has no condition operator ${operator.value}.`;
            yield { span: operator.span, message, ...(0,suggest/* hint */.aK)(operator.value, operators/* OPERATOR_NAMES */.KR), ...condition_operator_unknown_remedyFor(operator) };
        }
    },
};
/** Where nothing but the case is wrong, there is no doubt what was meant. */
function condition_operator_unknown_remedyFor({ value, span }) {
    const meant = operators/* OPERATOR_NAMES */.KR.find(name => name.toLowerCase() === value.toLowerCase());
    return meant === undefined ? {} : { edits: [(0,edit/* replaced */.$3)(span, meant)] };
}
//# sourceMappingURL=condition-operator-unknown.js.map
// EXTERNAL MODULE: ./lib/src/core/rules/support/proved.js
var proved = __webpack_require__(46480);
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/deny-beside-lock.js




const denyBesideLock = {
    id: 'deny-beside-lock',
    about: 'statement',
    severity: 'warning',
    summary: 'A Deny outside the lock may apply to those on the list.',
    why: (0,prose/* ours */.Od)('A Deny in any statement wins, and the list does not protect from this one.'),
    fix: (0,prose/* ours */.Od)('Make sure that Connect, the administrators and the role that applies the policy never meet its conditions, or remove it.'),
    source: 'IAM User Guide, "Policy evaluation logic"',
    bad: () => [
        shown('Only by way of a VPC endpoint', {
            statements: [
                lockText({
                    effect: '«"Deny"»',
                    condition: '"Condition": { "StringNotEquals": { "aws:SourceVpce": "vpce-1a2b3c4d" } }',
                }),
            ],
        }, AS_BLOG),
        shown('No one may delete', {
            statements: [
                lockText({
                    effect: '«"Deny"»',
                    action: '"Action": "s3:DeleteObject"',
                    resource: `"Resource": ${OBJECTS}`,
                    condition: '',
                }),
            ],
        }, AS_BLOG),
    ],
    good: () => [
        BLOG,
        shown('TLS only', {
            statements: [lockText({ condition: '"Condition": { "Bool": { "aws:SecureTransport": "false" } }' })],
        }),
    ],
    *check({ statement, intent, claims }) {
        if (!(0,conditions/* isDenyBeside */.xi)(statement, intent.locks) || (0,conditions/* denyPurpose */.Bb)(statement) !== 'other')
            return;
        const isAsked = (0,proved/* keepingClaims */.Xj)(claims).some(({ verdict }) => verdict.kind !== 'not-asked');
        const severity = isAsked && !(0,proved/* isSuspect */.W3)(statement, claims) ? 'notice' : 'warning';
        const { span } = statement.effect;
        if ((0,proved/* locksOut */.fx)(statement, claims)) {
            yield { severity: 'error', span, message: (0,prose/* ours */.Od)('This Deny locks out someone who must keep access.') };
        }
        else
            yield { severity, span, message: (0,prose/* ours */.Od)('This Deny may apply to those on the list too.') };
    },
};
//# sourceMappingURL=deny-beside-lock.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/deny-of-plain-http.js




const denyOfPlainHttp = {
    id: 'deny-of-plain-http',
    about: 'statement',
    severity: 'notice',
    summary: 'A Deny outside the lock requires TLS, which is fine.',
    why: (0,prose/* ours */.Od)('Connect, the administrators and the AWS tools use TLS, so this statement denies none of those on the list.'),
    fix: (0,prose/* ours */.Od)('No action needed.'),
    source: 'S3 User Guide, "Security best practices for Amazon S3"',
    bad: () => [
        shown('No plain HTTP', {
            statements: [
                lockText({ effect: '«"Deny"»', condition: '"Condition": { "Bool": { "aws:SecureTransport": "false" } }' }),
            ],
        }),
    ],
    good: () => [BLOG],
    *check({ statement, intent, claims }) {
        if (!(0,conditions/* isDenyBeside */.xi)(statement, intent.locks) || (0,conditions/* denyPurpose */.Bb)(statement) !== 'tls')
            return;
        const { span } = statement.effect;
        if ((0,proved/* isSuspect */.W3)(statement, claims)) {
            const message = (0,prose/* ours */.Od)('This Deny requires TLS, from those on the list too.');
            const help = (0,prose/* ours */.Od)('Compare the version that it requires with the version that Connect and the others use.');
            yield { severity: (0,proved/* locksOut */.fx)(statement, claims) ? 'error' : 'warning', span, message, help };
        }
        else {
            yield { span, message: (0,prose/* ours */.Od)('This Deny requires TLS and takes nothing from those on the list who use it.') };
        }
    },
};
//# sourceMappingURL=deny-of-plain-http.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/deny-of-unencrypted.js




const denyOfUnencrypted = {
    id: 'deny-of-unencrypted',
    about: 'statement',
    severity: 'notice',
    summary: 'A Deny outside the lock requires encryption.',
    why: (0,prose/* ours */.Od)('It applies to those on the list too. It is fine if each instance stores with the encryption, and the key, that it requires.'),
    fix: (0,prose/* ours */.Od)("Compare it with the encryption of the instance's storage; requests that name no encryption get the bucket's default, but do not carry the header."),
    source: 'S3 User Guide, "Protecting data with server-side encryption"',
    bad: () => [
        shown('Only with KMS', {
            statements: [
                lockText({
                    effect: '«"Deny"»',
                    action: '"Action": "s3:PutObject"',
                    resource: `"Resource": ${OBJECTS}`,
                    condition: '"Condition": { "StringNotEqualsIfExists": { "s3:x-amz-server-side-encryption": "aws:kms" } }',
                }),
            ],
        }),
    ],
    good: () => [BLOG],
    *check({ statement, intent, claims }) {
        if (!(0,conditions/* isDenyBeside */.xi)(statement, intent.locks) || (0,conditions/* denyPurpose */.Bb)(statement) !== 'encryption')
            return;
        const message = (0,prose/* ours */.Od)('This Deny requires encryption, from those on the list too.');
        const severity = (0,proved/* locksOut */.fx)(statement, claims)
            ? 'error'
            : (0,proved/* isSuspect */.W3)(statement, claims)
                ? 'warning'
                : 'notice';
        yield { severity, span: statement.effect.span, message };
    },
};
//# sourceMappingURL=deny-of-unencrypted.js.map
// EXTERNAL MODULE: ./lib/src/core/policy/puttable.js
var puttable = __webpack_require__(59232);
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/principal-has-wildcard.js



function reading(principal, condition = '') {
    return lockText({
        effect: '"Allow"',
        principal: `"Principal": ${principal}`,
        action: '"Action": "s3:GetObject"',
        resource: `"Resource": ${OBJECTS}`,
        condition,
    });
}
const principalHasWildcard = {
    id: 'principal-has-wildcard',
    about: 'statement',
    severity: 'error',
    summary: 'A principal is a pattern, which S3 does not accept.',
    why: (0,prose/* say */.cv) `S3 refuses the policy with "Invalid principal in policy": a wildcard matches no part of a principal, and ${'*'} alone is everyone.`,
    fix: (0,prose/* say */.cv) `Name each principal, or name the account and ask for ${'aws:PrincipalArn'} by ${'ArnLike'}.`,
    source: 'IAM User Guide, "AWS JSON policy elements: Principal"',
    bad: () => [
        shown('Every role of an account', { statements: [reading('{ "AWS": «"arn:aws:iam::111122223333:role/*"» }')] }, AS_BLOG),
    ],
    good: () => [
        BLOG,
        shown('The account, and a condition on the ARN', {
            statements: [
                reading('{ "AWS": "arn:aws:iam::111122223333:root" }', '"Condition": { "ArnLike": { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/*" } }'),
            ],
        }),
    ],
    *check({ statement: { principal } }) {
        for (const entry of principal.entries.filter(each => !(0,puttable/* isUniqueId */.tv)(each))) {
            const { value, span } = entry.value;
            if (value === '*' || !/[*?]/.test(value))
                continue;
            yield { span, message: (0,prose/* say */.cv) `S3 does not accept the pattern ${value} as a principal.` };
        }
    },
};
//# sourceMappingURL=principal-has-wildcard.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/principal-is-unique-id.js



const principalIsUniqueId = {
    id: 'principal-is-unique-id',
    about: 'statement',
    severity: 'error',
    summary: 'A principal is a unique id, which S3 does not accept.',
    why: (0,prose/* say */.cv) `S3 refuses the policy with "Invalid principal in policy". It shows such an id itself, in place of the ARN of a deleted role or user. Ids belong under ${'aws:userid'} only.`,
    fix: (0,prose/* ours */.Od)('Write the ARN of the role or user, or remove the principal.'),
    source: 'IAM User Guide, "AWS JSON policy elements: Principal"',
    bad: () => [
        shown('A role that was deleted', {
            statements: [
                lockText({
                    effect: '"Allow"',
                    principal: '"Principal": { "AWS": «"AROA27HJSWAHEPTTLIWSO"» }',
                    action: '"Action": "s3:GetObject"',
                    resource: `"Resource": ${OBJECTS}`,
                    condition: '',
                }),
            ],
        }, AS_BLOG),
    ],
    good: () => [
        BLOG,
        shown('The ARN of the role', {
            statements: [
                lockText({
                    effect: '"Allow"',
                    principal: '"Principal": { "AWS": "arn:aws:iam::111122223333:role/Admin" }',
                    action: '"Action": "s3:GetObject"',
                    resource: `"Resource": ${OBJECTS}`,
                    condition: '',
                }),
            ],
        }),
    ],
    *check({ statement: { principal }, book }) {
        for (const entry of principal.entries.filter(puttable/* isUniqueId */.tv)) {
            const { value, span } = entry.value;
            yield { span, message: (0,prose/* say */.cv) `S3 does not accept the unique id ${value} as a principal.`, ...meant(value, book) };
        }
    },
};
function meant(value, book) {
    if (book === undefined)
        return {};
    const role = book.roleById(value.replace(/:.*/s, ''));
    if (role !== undefined)
        return { help: (0,prose/* say */.cv) `Did you mean ${role.Arn}?` };
    return { help: (0,prose/* say */.cv) `No role of account ${book.facts.account} has this id any more. Remove the principal.` };
}
//# sourceMappingURL=principal-is-unique-id.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/resource-bucket-unclear.js


const resourceBucketUnclear = {
    id: 'resource-bucket-unclear',
    about: 'resource',
    severity: 'error',
    summary: "The bucket's name has a wildcard.",
    why: (0,prose/* ours */.Od)('A bucket policy is about its own bucket, and AWS does not say whether S3 accepts such a form.'),
    fix: (0,prose/* say */.cv) `Write the name whole: ${'arn:aws:s3:::BUCKET'} and ${'arn:aws:s3:::BUCKET/*'}.`,
    source: 'S3 User Guide, "Amazon S3 policy resources"',
    bad: () => [
        shown('Everything', { resource: '"Resource": «"*"»' }, AS_BLOG),
        shown('Every bucket', { resource: '"Resource": «"arn:aws:s3:::*"»' }, AS_BLOG),
        shown('A star after the name', { resource: '"Resource": «"arn:aws:s3:::connect-25fd0a3be3ef*"»' }, AS_BLOG),
    ],
    good: () => [BLOG],
    *check({ resource: { value, span }, reads }) {
        if (reads.kind !== 'wildcard-bucket')
            return;
        yield { span, message: (0,prose/* say */.cv) `${value} has a wildcard in the name of the bucket.` };
    },
};
//# sourceMappingURL=resource-bucket-unclear.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/resource-has-region.js




const resourceHasRegion = {
    id: 'resource-has-region',
    about: 'resource',
    severity: 'error',
    summary: 'The ARN of a bucket has a region or an account.',
    why: (0,prose/* ours */.Od)('The name of a bucket is enough, and S3 refuses an ARN with more.'),
    fix: (0,prose/* ours */.Od)('Leave region and account empty.'),
    source: 'IAM Access Analyzer policy check reference, "ARN Region not allowed"',
    bad: () => [
        shown('A region', {
            resource: `"Resource": [\n        «"arn:aws:s3:us-east-1::connect-25fd0a3be3ef"»,\n        ${OBJECTS}\n      ]`,
        }),
        shown('An account', {
            resource: `"Resource": [\n        ${BUCKET},\n        «"arn:aws:s3::111122223333:connect-25fd0a3be3ef/*"»\n      ]`,
        }),
    ],
    good: () => [BLOG],
    *check({ resource: { value, span }, reads }) {
        if (reads.kind !== 'region-or-account')
            return;
        const message = (0,prose/* say */.cv) `${value} has a region or an account; the ARN of a bucket has none.`;
        yield { span, message, ...(0,suggest/* didYouMean */.au)(reads.meant), edits: [(0,edit/* replaced */.$3)(span, reads.meant)] };
    },
};
//# sourceMappingURL=resource-has-region.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/resource-names-several-buckets.js



const resourceNamesSeveralBuckets = {
    id: 'resource-names-several-buckets',
    about: 'policy',
    severity: 'error',
    summary: 'The resources belong to different buckets.',
    why: (0,prose/* ours */.Od)('A bucket policy is about its own bucket; S3 refuses the ARN of another.'),
    fix: (0,prose/* ours */.Od)('Write one file for each bucket.'),
    source: 'S3 User Guide, "Amazon S3 policy resources"',
    bad: () => [
        shown('Two buckets in one policy', {
            resource: `"Resource": [\n        ${BUCKET},\n        ${OBJECTS},\n        «"arn:aws:s3:::connect-9c1d2e3f4a5b"»,\n        «"arn:aws:s3:::connect-9c1d2e3f4a5b/*"»\n      ]`,
        }, AS_BLOG),
        shown('The objects of another bucket', {
            resource: `"Resource": [\n        ${BUCKET},\n        «"arn:aws:s3:::connect-25fd0a3be3fe/*"»\n      ]`,
        }, AS_BLOG),
    ],
    good: () => [BLOG],
    *check({ arns }) {
        const usual = (0,lock_resource/* mostCommon */.fA)(arns.map(({ bucket }) => bucket));
        for (const { bucket, span } of arns) {
            if (usual === undefined || bucket === usual)
                continue;
            yield { span, message: (0,prose/* say */.cv) `This resource is of the bucket ${bucket}, others are of ${usual}.` };
        }
    },
};
//# sourceMappingURL=resource-names-several-buckets.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/resource-not-s3-arn.js







const resourceNotS3Arn = {
    id: 'resource-not-s3-arn',
    about: 'resource',
    severity: 'error',
    summary: 'A resource is not the ARN of an S3 bucket or object.',
    why: (0,prose/* ours */.Od)('S3 refuses a bucket policy whose resources are not its own.'),
    fix: (0,prose/* say */.cv) `Write ${'arn:aws:s3:::BUCKET'} and ${'arn:aws:s3:::BUCKET/*'}.`,
    source: 'S3 User Guide, "Amazon S3 policy resources"',
    bad: () => [
        shown("The bucket's name", {
            resource: `"Resource": [\n        «"connect-25fd0a3be3ef"»,\n        ${OBJECTS}\n      ]`,
        }),
        shown('The ARN of a role', {
            resource: `"Resource": [\n        «"arn:aws:iam::111122223333:role/Admin"»,\n        ${OBJECTS}\n      ]`,
        }, AS_BLOG),
        shown('A name that a bucket cannot have', {
            resource: `"Resource": [\n        «"arn:aws:s3:::Connect_25fd0a3be3ef"»,\n        ${OBJECTS}\n      ]`,
        }, AS_BLOG),
    ],
    good: () => [BLOG],
    *check({ resource: { value, span }, reads }) {
        if (reads.kind !== 'no-bucket-name' && reads.kind !== 'not-s3')
            return;
        const message = reads.kind === 'no-bucket-name'
            ? (0,prose/* say */.cv) `${reads.name} ${isPlaceholder(reads.name) ? NOT_RENDERED : (0,prose/* ours */.Od)('cannot be the name of a bucket.')}`
            : (0,prose/* say */.cv) `${value} is not the ARN of a bucket or of objects.`;
        const meant = [value.toLowerCase(), `arn:aws:s3:::${value}`].find(text => 'bucket' in (0,lock_resource/* readResource */.R_)(text));
        const edits = meant === undefined ? undefined : [(0,edit/* replaced */.$3)(span, meant)];
        yield { span, message, ...(0,suggest/* didYouMean */.au)(meant), ...(0,present/* present */.E)({ edits }) };
    },
};
//# sourceMappingURL=resource-not-s3-arn.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/resource-partition-unknown.js




const resourcePartitionUnknown = {
    id: 'resource-partition-unknown',
    about: 'resource',
    severity: 'error',
    summary: 'A resource is in a partition that AWS does not have.',
    why: (0,prose/* ours */.Od)('S3 refuses the policy.'),
    fix: (0,prose/* say */.cv) `Write ${'aws'}, ${'aws-cn'}, ${'aws-us-gov'} or ${'aws-eusc'} after ${'arn:'}.`,
    source: 'AWS General Reference, "Amazon Resource Names (ARNs)"',
    bad: () => [
        shown('A partition by half', {
            resource: `"Resource": [\n        «"arn:aws-gov:s3:::connect-25fd0a3be3ef"»,\n        «"arn:aws-gov:s3:::connect-25fd0a3be3ef/*"»\n      ]`,
        }, AS_BLOG),
        shown('A wildcard for every partition', {
            resource: `"Resource": [\n        «"arn:*:s3:::connect-25fd0a3be3ef"»,\n        «"arn:*:s3:::connect-25fd0a3be3ef/*"»\n      ]`,
        }, AS_BLOG),
    ],
    good: () => [
        BLOG,
        shown('China', {
            resource: '"Resource": ["arn:aws-cn:s3:::connect-25fd0a3be3ef", "arn:aws-cn:s3:::connect-25fd0a3be3ef/*"]',
        }),
    ],
    *check({ resource: { span }, reads }) {
        if (reads.kind !== 'unknown-partition')
            return;
        yield { span, message: (0,prose/* say */.cv) `AWS has no partition ${reads.partition}.`, ...(0,suggest/* hint */.aK)(reads.partition, lock_resource/* PARTITIONS */.S1) };
    },
};
//# sourceMappingURL=resource-partition-unknown.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/resource-partitions-differ.js



const resourcePartitionsDiffer = {
    id: 'resource-partitions-differ',
    about: 'policy',
    severity: 'error',
    summary: 'The resources are in different partitions.',
    why: (0,prose/* ours */.Od)('A bucket is in one partition; S3 refuses resources of another.'),
    fix: (0,prose/* ours */.Od)('Write the same partition in all ARNs.'),
    source: 'AWS General Reference, "Amazon Resource Names (ARNs)"',
    bad: () => [
        shown('One ARN from China', {
            resource: `"Resource": [\n        ${BUCKET},\n        «"arn:aws-cn:s3:::connect-25fd0a3be3ef/*"»\n      ]`,
        }, AS_BLOG),
    ],
    good: () => [BLOG],
    *check({ arns }) {
        const usual = (0,lock_resource/* mostCommon */.fA)(arns.map(({ partition }) => partition));
        const other = arns.find(({ partition }) => partition === usual);
        for (const { partition, span } of arns) {
            if (other === undefined || partition === usual)
                continue;
            const message = (0,prose/* say */.cv) `This resource is in the partition ${partition}, another is in ${other.partition}.`;
            yield { span, message, related: [{ span: other.span, note: (0,prose/* ours */.Od)('the other resource') }] };
        }
    },
};
//# sourceMappingURL=resource-partitions-differ.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/support/sid.js
/** The name, or the name and the first number that no statement of the policy has. */
function freeSid(name, { statements }) {
    const taken = new Set(statements.map(({ sid }) => sid?.value));
    const numbered = statements.map((_, index) => `${name}${index + 2}`);
    return [name, ...numbered].find(sid => sid !== '' && !taken.has(sid)) ?? `Statement${statements.length + 1}`;
}
//# sourceMappingURL=sid.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/sid-invalid.js




const sidInvalid = {
    id: 'sid-invalid',
    about: 'statement',
    severity: 'warning',
    summary: 'A Sid has letters that S3 may refuse.',
    why: (0,prose/* ours */.Od)('IAM documents letters and digits for a Sid; S3 takes more, but does not say which.'),
    fix: (0,prose/* ours */.Od)('Write the Sid with letters and digits only.'),
    source: 'IAM User Guide, "IAM JSON policy elements: Sid"',
    bad: () => [
        shown('A letter beyond ASCII', { sid: '«"Verrou-d’accès"»' }),
        shown('Punctuation', { sid: '«"Lock (Connect & admins)"»' }),
    ],
    good: () => [shown('Letters and digits', { sid: '"LockToConnectAndAdmins"' })],
    *check({ statement: { sid }, policy }) {
        if (sid === undefined || /^[A-Za-z0-9 _/.:-]*$/.test(sid.value))
            return;
        const edits = [(0,edit/* replaced */.$3)(sid.span, freeSid(sid.value.replace(/[^A-Za-z0-9]/g, ''), policy))];
        yield { span: sid.span, message: (0,prose/* say */.cv) `The Sid ${sid.value} has more than letters and digits.`, edits };
    },
};
//# sourceMappingURL=sid-invalid.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/statement/sid-repeated.js




const sidRepeated = {
    id: 'sid-repeated',
    about: 'policy',
    severity: 'warning',
    summary: 'Two statements have the same Sid.',
    why: (0,prose/* ours */.Od)('S3 accepts it, but readers of a log or a review cannot tell the two statements apart.'),
    fix: (0,prose/* ours */.Od)('Give each statement its own Sid, or no Sid.'),
    source: 'IAM Access Analyzer policy check reference, "Unique Sids recommended"',
    bad: () => [
        shown('The same Sid twice', {
            sid: '"Lock"',
            statements: [
                lockText({ sid: '«"Lock"»', condition: '"Condition": { "Bool": { "aws:SecureTransport": "false" } }' }),
            ],
        }),
    ],
    good: () => [shown('A Sid', { sid: '"Lock"' })],
    *check({ policy }) {
        const first = new Map();
        for (const { sid } of policy.statements) {
            if (sid === undefined || sid.value === '')
                continue;
            const earlier = first.get(sid.value);
            if (earlier === undefined)
                first.set(sid.value, sid.span);
            else
                yield {
                    span: sid.span,
                    message: (0,prose/* say */.cv) `Another statement has the Sid ${sid.value} too.`,
                    related: [{ span: earlier, note: (0,prose/* ours */.Od)('first written here') }],
                    edits: [(0,edit/* replaced */.$3)(sid.span, freeSid(sid.value, policy))],
                };
        }
    },
};
//# sourceMappingURL=sid-repeated.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/list.js



















































































































/** Every rule, in the order of docs/rules.md: the file, the grammar, the lock, its list, the rest, the account, the run. */
const RULES = [
    jsonTooLarge,
    jsonNotUtf8,
    jsonByteOrderMark,
    jsonTooDeep,
    jsonComment,
    jsonTrailingComma,
    jsonInvalid,
    jsonKeyRepeated,
    jsonPrototypeKey,
    sourcePolicyDeleted,
    sourcePolicyForgotten,
    sourcePolicyReplaced,
    sourceRoleDeleted,
    sourceNotKnownYet,
    sourceNameForId,
    sourceWithoutPolicy,
    sourceNotReadable,
    sourceReadWithAssumptions,
    sourceSeveralReadings,
    sourceBucketDiffers,
    sourceRunnerDenied,
    sourceEmptierDenied,
    policyElementMissing,
    policyElementUnknown,
    policyTypeWrong,
    policyEffectInvalid,
    policyElementsConflicting,
    policyPrincipalInvalid,
    policyVersionInvalid,
    policyVersionOld,
    policyTooLarge,
    lockMissing,
    lockEffectNotDeny,
    lockPrincipalNotEveryone,
    lockByNotPrincipal,
    lockByNotAction,
    lockByNotResource,
    lockMissesActions,
    lockMissesBucket,
    lockMissesObjects,
    lockConditionMissing,
    lockConditionEmpty,
    lockListEmpty,
    lockOperatorWrong,
    lockOperatorQualified,
    lockKeyNotUserid,
    lockNarrowedByCondition,
    lockExemptsAwsServices,
    lockExemptsAnonymous,
    locksDiffer,
    lockValueWithoutSessionWildcard,
    lockValueWithoutColon,
    lockValuePinsSession,
    lockValueWildcardsRedundant,
    lockValueUserWithSession,
    lockValuePrefixUnknown,
    lockValueLowerCase,
    lockValueNotAnId,
    lockValueLengthUnusual,
    lockValueHasLookAlikes,
    lockValueHasInvisibleLetters,
    lockValueHasBlanks,
    lockValueAdmitsMany,
    lockValueHasVariable,
    lockValueIsArn,
    lockValueIsName,
    lockValueRootNotAccountId,
    lockValueFederatedUser,
    lockValueAnonymous,
    lockValueRepeated,
    lockListsOneIdentity,
    lockListsNoRoot,
    resourceNotS3Arn,
    resourceHasRegion,
    resourcePartitionUnknown,
    resourcePartitionsDiffer,
    resourceBucketUnclear,
    resourceNamesSeveralBuckets,
    conditionOperatorUnknown,
    conditionKeyRepeated,
    actionUnknown,
    actionFitsNoResource,
    sidInvalid,
    sidRepeated,
    principalHasWildcard,
    principalIsUniqueId,
    allowPublic,
    allowForServiceDenied,
    denyOfPlainHttp,
    denyOfUnencrypted,
    denyBesideLock,
    accountPartitionDiffers,
    accountIdUnresolved,
    accountIdOfAnotherAccount,
    accountRoleWithoutReason,
    accountConnectRelative,
    accountConnectRoleOfOtherBucket,
    accountInstanceRoleNotListed,
    accountNoInstanceStoresHere,
    accountOneAdminPath,
    accountPlanRoleDenied,
    accountPlanRoleNotListed,
    accountPlanRoleUnknown,
    accountDeployRoleOfManyRepositories,
    accountSsoAdminFragile,
    accountServiceRoleWithoutInlinePolicy,
    accountDeclaredIdExpired,
    accountAllowDenied,
    accountPrincipalMissing,
    claimFails,
    bucketInTwoFiles,
    driftBucketGone,
    driftPolicyGone,
    driftPolicyChanged,
    restoredPolicy,
];
//# sourceMappingURL=list.js.map

/***/ }),

/***/ 54840:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ actionGlob),
/* harmony export */   x: () => (/* binding */ Coverage)
/* harmony export */ });
/* harmony import */ var _access_s3_actions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97515);
/* harmony import */ var _lock_find_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54291);
/* harmony import */ var _lock_resource_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66528);
/* harmony import */ var _pattern_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(26495);
/* harmony import */ var _text_get_or_make_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79493);





/** A letter that no policy names: only a wildcard can match it, so it stands for every other text. */
const OTHER = '\u{10fffd}';
/** Stands for the actions that S3 may get after our table was made. */
const FUTURE_ACTION = `s3:${OTHER}`;
/** What the statements meant as the lock cover by themselves. Each is worked out once, however many rules ask. */
class Coverage {
    locks;
    /** The bucket that the statements name first. */
    bucket;
    /** Whether what they cover can be judged: no `Not…` elements, no resource that is none, a bucket to ask about. */
    isJudgeable;
    #covering = new Map();
    constructor(locks) {
        const resources = locks.flatMap(({ statement }) => statement.resource.patterns.map(({ value }) => value));
        const arns = resources.map(_lock_find_js__WEBPACK_IMPORTED_MODULE_1__/* .readBucketArn */ .Uy);
        const bucket = arns.find(arn => arn !== undefined);
        this.locks = locks;
        this.bucket = bucket;
        this.isJudgeable =
            bucket !== undefined &&
                _lock_resource_js__WEBPACK_IMPORTED_MODULE_2__/* .PARTITIONS */ .S1.includes(bucket.partition) &&
                locks.every(({ statement: { action, resource } }) => !action.negated && !resource.negated) &&
                arns.every(arn => arn?.bucket === bucket.bucket && arn.partition === bucket.partition);
    }
    /** The statements whose resources include the bucket itself, or every object in it. */
    covering(kind) {
        return (0,_text_get_or_make_js__WEBPACK_IMPORTED_MODULE_3__/* .getOrMake */ .I)(this.#covering, kind, () => this.#coveringOf(kind));
    }
    /** The actions on the bucket, or on objects, that no statement of the lock denies. */
    openActions(kind) {
        const patterns = this.covering(kind).flatMap(({ statement }) => statement.action.patterns.map(({ value }) => value));
        const globs = patterns.map(actionGlob);
        const isOpen = (action) => !globs.some(glob => (0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .accepts */ .G3)(glob, action));
        const known = kind === 'bucket' ? _access_s3_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKET_ACTIONS */ .v_ : _access_s3_actions_js__WEBPACK_IMPORTED_MODULE_0__/* .OBJECT_ACTIONS */ .QI;
        return { actions: known.filter(isOpen), future: isOpen(FUTURE_ACTION) };
    }
    /** Whether the statements by themselves deny every action on the bucket and every object. */
    get isWhole() {
        const kinds = ['bucket', 'objects'];
        return kinds.every(kind => this.covering(kind).length > 0 && this.openActions(kind).actions.length === 0);
    }
    #coveringOf(kind) {
        if (this.bucket === undefined)
            return [];
        const arn = `arn:${this.bucket.partition}:s3:::${this.bucket.bucket}`;
        const all = kind === 'bucket' ? arn : `${arn}/*`;
        const samples = kind === 'bucket' ? [arn] : [`${arn}/${OTHER}`, `${arn}/${OTHER.repeat(64)}`];
        return this.locks.filter(({ statement: { resource } }) => {
            if (resource.patterns.some(({ value }) => value === all))
                return true;
            const globs = resource.patterns.map(({ value }) => (0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .globOf */ .k8)(value));
            return samples.every(sample => globs.some(glob => (0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .accepts */ .G3)(glob, sample)));
        });
    }
}
/** The names of actions are case-insensitive (IAM User Guide, "Action"). */
function actionGlob(pattern) {
    return (0,_pattern_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .globOf */ .k8)(pattern, { ignoreCase: true });
}
//# sourceMappingURL=coverage.js.map

/***/ }),

/***/ 46480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SA: () => (/* binding */ isShapeProved),
/* harmony export */   W3: () => (/* binding */ isSuspect),
/* harmony export */   Xj: () => (/* binding */ keepingClaims),
/* harmony export */   fx: () => (/* binding */ locksOut),
/* harmony export */   m1: () => (/* binding */ isShapeUncontested)
/* harmony export */ });
/* unused harmony export isProved */
/* harmony import */ var _access_claim_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90823);

/** Whether every claim was proved that was asked, and at least one was. */
function isProved(claims) {
    const kinds = claims.map(({ verdict }) => verdict.kind);
    return kinds.includes('holds') && kinds.every(kind => kind === 'holds' || kind === 'not-asked');
}
/** The claims that somebody keeps access. */
function keepingClaims(claims) {
    return claims.filter(({ claim }) => claim.endsWith('keeps-access') || claim.endsWith('keep-access'));
}
/** Whether a claim that somebody keeps access fails because of this very statement. */
function locksOut(statement, claims) {
    return keepingClaims(claims).some(({ verdict }) => verdict.kind === 'fails' && verdict.by === statement);
}
/**
 * Whether a statement, or the policy as a whole, may be the reason for which somebody is not known to keep access: a
 * claim fails, or is unknown and not merely because of facts of which the statement asks nothing.
 */
function isSuspect(statement, claims) {
    return keepingClaims(claims).some(({ verdict }) => {
        if (verdict.kind !== 'unknown')
            return verdict.kind === 'fails';
        const { missing } = verdict;
        const asks = statement?.conditions.some(({ key }) => missing?.includes(key.value.toLowerCase())) ?? true;
        return missing === undefined || asks;
    });
}
/** Whether the bucket is proved to be sealed, and nobody is proved to lose access: what is not known speaks for itself. */
function isShapeUncontested(claims) {
    return ((0,_access_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .answerTo */ .o)('sealed', claims) === 'holds' && keepingClaims(claims).every(({ verdict }) => verdict.kind !== 'fails'));
}
/** Whether the bucket is proved to be sealed, and a statement takes nobody's access for all that is known. */
function isShapeProved(statement, claims) {
    return (0,_access_claim_js__WEBPACK_IMPORTED_MODULE_0__/* .answerTo */ .o)('sealed', claims) === 'holds' && !isSuspect(statement, claims);
}
//# sourceMappingURL=proved.js.map

/***/ }),

/***/ 86724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ replaced),
/* harmony export */   ct: () => (/* binding */ applyEdits),
/* harmony export */   mp: () => (/* binding */ withItem),
/* harmony export */   wD: () => (/* binding */ takenOut)
/* harmony export */ });
/** The text after the edits, which do not overlap. Everything outside them stays as it was, letter by letter. */
function applyEdits(text, edits) {
    const fromEnd = [...edits].sort((a, b) => b.span.start - a.span.start);
    return fromEnd.reduce((changed, { span, text: next }) => changed.slice(0, span.start) + next + changed.slice(span.end), text);
}
/** Puts a JSON string in the place of what stands in the span. */
function replaced(span, value) {
    return { span, text: JSON.stringify(value) };
}
/**
 * Takes an item out of a JSON list, or a member out of an object, with the comma that parts it from its neighbour.
 * The span is the item's, or that of the whole member.
 */
function takenOut(text, { start, end }) {
    const after = /^\s*,\s*/.exec(text.slice(end));
    if (after !== null)
        return { span: { start, end: end + after[0].length }, text: '' };
    const before = /\s*,\s*$/.exec(text.slice(0, start));
    return { span: { start: start - (before?.[0].length ?? 0), end }, text: '' };
}
/** Adds a string to a JSON value that is a string or a list of strings, laid out as the last item is. */
function withItem(text, { start, end }, value) {
    const item = JSON.stringify(value);
    const written = text.slice(start, end);
    if (!written.startsWith('['))
        return { span: { start, end }, text: `[${written}, ${item}]` };
    const lastItem = written.slice(0, -1).trimEnd();
    if (lastItem === '[')
        return { span: { start, end }, text: `[${item}]` };
    const at = start + lastItem.length;
    return { span: { start: at, end: at }, text: `,${blankBeforeLast(lastItem)}${item}` };
}
/** The blank before the last string of a list, which goes on without its closing bracket. */
function blankBeforeLast(list) {
    const strings = [...list.matchAll(/(?<=[[,])(\s*)"(?:[^"\\]|\\.)*"/g)];
    const last = strings.at(-1)?.[1] ?? '';
    return strings.length === 1 && last === '' ? ' ' : last;
}
//# sourceMappingURL=edit.js.map

/***/ })

};
;