"use strict";
exports.id = 7038;
exports.ids = [7038];
exports.modules = {

/***/ 57038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/core/text/source.js
var source = __webpack_require__(2361);
// EXTERNAL MODULE: ./lib/src/core/text/suggest.js
var suggest = __webpack_require__(51004);
// EXTERNAL MODULE: ./lib/src/core/access/evaluate.js + 2 modules
var evaluate = __webpack_require__(20281);
// EXTERNAL MODULE: ./lib/src/core/access/s3-actions.js
var s3_actions = __webpack_require__(97515);
;// CONCATENATED MODULE: ./lib/src/core/access/explain.js





/** Evaluates a request and tells why. Pure: for the same arguments, the same words. */
function explain(policy, request, owner) {
    const decision = (0,evaluate/* evaluate */._3)(policy, request, owner);
    const teller = new Teller(policy);
    return {
        policy,
        request,
        decision,
        headline: headline(decision, teller),
        notes: notes(decision, request, owner),
        statements: decision.statements.map(statement => teller.statement(statement)),
    };
}
function headline({ decision, responsible, because }, teller) {
    const by = (0,prose/* join */.fj)(responsible.map(statement => teller.name(statement)), ' and ');
    switch (decision) {
        case 'denied':
            return (0,prose/* say */.cv) `Denied by ${by}.`;
        case 'allowed':
            return (0,prose/* say */.cv) `Allowed by ${by}.`;
        case 'neither':
            return (0,prose/* ours */.Od)('This policy does not deny it and does not allow it.');
        case 'unknown':
            return (0,prose/* say */.cv) `No decision. ${because ?? (0,prose/* ours */.Od)('')}`;
    }
}
const ALONE = (0,prose/* ours */.Od)('This is what the bucket policy says by itself; identity policies, service control policies and Block Public Access come on top.');
function notes(decision, request, owner) {
    return [...aboutAction(request.action), ...aboutPolicy(decision, request, owner)];
}
function aboutAction(action) {
    if (s3_actions/* S3_ACTIONS */.tF.some(known => known.toLowerCase() === action.toLowerCase()))
        return [];
    return [(0,prose/* say */.cv) `S3 had no action ${action} on ${(0,prose/* ours */.Od)(s3_actions/* S3_ACTIONS_OF */.jN)}.${(0,suggest/* suggestion */.h)(action, s3_actions/* S3_ACTIONS */.tF)}`];
}
function aboutPolicy(decision, request, owner) {
    const { caller } = request;
    if (decision.rootCarveOut) {
        const kept = (0,prose/* ours */.Od)('GetBucketPolicy, PutBucketPolicy and DeleteBucketPolicy');
        return [(0,prose/* say */.cv) `The root user of the bucket owner's account keeps ${kept}, whatever the policy denies.`, ALONE];
    }
    const ifOwner = caller.kind === 'root' && owner.account === undefined && (0,evaluate/* rootKeeps */.rR)(request, caller);
    if (!ifOwner)
        return [ALONE];
    return [(0,prose/* say */.cv) `If the account ${caller.account} owns the bucket, its root user keeps this action nevertheless.`, ALONE];
}
const APPLIES = {
    match: (0,prose/* ours */.Od)('applies'),
    'no-match': (0,prose/* ours */.Od)('does not apply'),
    undecidable: (0,prose/* ours */.Od)('cannot be evaluated'),
};
const FITS = {
    match: (0,prose/* ours */.Od)('fits'),
    'no-match': (0,prose/* ours */.Od)('does not fit'),
    undecidable: (0,prose/* ours */.Od)('cannot be evaluated'),
};
/** Puts explanations in words and places. */
class Teller {
    #policy;
    constructor(policy) {
        this.#policy = policy;
    }
    name({ index, sid }) {
        return sid === undefined ? (0,prose/* say */.cv) `statement ${index + 1}` : (0,prose/* say */.cv) `statement ${index + 1} (${sid.value})`;
    }
    statement({ statement, outcome, principal, action, resource, conditions, empty }) {
        const { line } = (0,source/* positionOf */.df)(this.#at(statement.span));
        const effect = (0,prose/* ours */.Od)(statement.effect.value);
        const text = (0,prose/* say */.cv) `The ${effect} of ${this.name(statement)}, line ${line}, ${APPLIES[outcome]}.`;
        const elements = [
            this.#element(principal, statement.principal.span),
            this.#element(action, statement.action.span),
            this.#element(resource, statement.resource.span),
        ];
        const points = [
            ...elements,
            ...conditions.map(condition => this.#condition(condition)),
            ...empty.map(({ operator, because }) => {
                return { at: this.#at(operator.span), outcome: 'undecidable', text: because, points: [] };
            }),
        ];
        return { at: this.#at(statement.span), outcome, text, points };
    }
    #element({ element, outcome, because, values }, span) {
        const points = values.map(value => this.#value(value));
        return { at: this.#at(span), outcome, text: (0,prose/* say */.cv) `${(0,prose/* ours */.Od)(element)} ${APPLIES[outcome]}. ${because}`, points };
    }
    #condition({ condition, outcome, found, because, values }) {
        const { operator, key, span } = condition;
        const holds = { match: 'holds', 'no-match': 'does not hold', undecidable: 'cannot be evaluated' }[outcome];
        const has = found.length === 0 ? [] : [(0,prose/* say */.cv) `The request has ${(0,prose/* join */.fj)(found.map(asQuoted), ', ')}.`];
        const text = (0,prose/* join */.fj)([(0,prose/* say */.cv) `${operator.value} on ${key.value} ${(0,prose/* ours */.Od)(holds)}.`, ...has, because], ' ');
        const compared = found.length === 0 ? [] : values.map(value => this.#value(value));
        return { at: this.#at(span), outcome, text, points: compared };
    }
    #value({ written, outcome, note }) {
        const fits = (0,prose/* say */.cv) `${written.value} ${FITS[outcome]}.`;
        const text = note === undefined ? fits : (0,prose/* say */.cv) `${fits} ${note}`;
        return { at: this.#at(written.span), outcome, text, points: [] };
    }
    #at(span) {
        return { file: this.#policy.file, span };
    }
}
function asQuoted(value) {
    return (0,prose/* say */.cv) `${value}`;
}
//# sourceMappingURL=explain.js.map
// EXTERNAL MODULE: ./lib/src/core/text/plain.js
var plain = __webpack_require__(18686);
// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __webpack_require__(12925);
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(69941);
// EXTERNAL MODULE: ./lib/src/host.js + 1 modules
var host = __webpack_require__(61336);
;// CONCATENATED MODULE: ./lib/src/render/explain.js



const MARKS = { match: '+', 'no-match': '-', undecidable: '?' };
/** Of the values that do not fit, a list of hundreds shows this many. */
const SHOWN_MISSES = 5;
/**
 * The explanation for a terminal: the decision first, then each statement with the reasons below it, indented.
 * `+` applies, `-` does not, `?` cannot be evaluated. Every line of a place ends with its line number.
 */
function explanationText(explanation, write) {
    const { request, headline, notes, statements } = explanation;
    const asked = question(request);
    const head = [write(headline), write(asked), ...notes.map(write)];
    const body = statements.map(point => pointLines(point, '', write).join('\n'));
    return `${[head.join('\n'), ...body].join('\n\n')}\n`;
}
function question({ caller, action, resource, context }) {
    const keys = [...context].map(([key, values]) => (0,prose/* say */.cv) `${key}=${values.join(', ')}`);
    const given = keys.length === 0 ? (0,prose/* ours */.Od)('') : (0,prose/* say */.cv) ` with ${(0,prose/* join */.fj)(keys, ', ')}`;
    return (0,prose/* say */.cv) `${action} on ${resource} as ${caller.userid} (${(0,prose/* ours */.Od)(caller.kind)})${given}`;
}
function pointLines(point, indent, write) {
    const { line } = (0,source/* positionOf */.df)(point.at);
    const own = indent === '' ? write(point.text) : `${write(point.text)} [${line}]`;
    const shown = withoutMostMisses(point.points);
    const below = shown.flatMap(child => pointLines(child, `${indent}  `, write));
    const left = point.points.length - shown.length;
    const rest = left === 0 ? [] : [`${indent}    and ${left} more that do not fit`];
    return [`${indent}${MARKS[point.outcome]} ${own}`, ...below, ...rest];
}
/** Keeps what fits or is in doubt, and the first of those that do not fit; inner points are never left out. */
function withoutMostMisses(points) {
    const misses = points.filter(({ outcome, points: below }) => outcome === 'no-match' && below.length === 0);
    const hidden = new Set(misses.slice(SHOWN_MISSES));
    return hidden.size < 2 ? points : points.filter(point => !hidden.has(point));
}
/** The explanation as JSON (schema 1), in full: every statement, element, condition and value. Lines are 1-based. */
function explanationJson(explanation) {
    const { policy, request, decision, headline, notes } = explanation;
    const { caller, action, resource, context } = request;
    const document = {
        schema: 1,
        mode: 'explain',
        decision: decision.decision,
        headline: (0,prose/* plain */.pj)(headline),
        notes: notes.map(prose/* plain */.pj),
        rootCarveOut: decision.rootCarveOut,
        responsible: decision.responsible.map(({ index }) => index + 1),
        request: { caller, action, resource, context: Object.fromEntries(context) },
        statements: decision.statements.map(statement => statementJson(statement, policy.file)),
    };
    return `${JSON.stringify(document, undefined, 2)}\n`;
}
function statementJson(explained, file) {
    const { statement, outcome, principal, action, resource, conditions } = explained;
    return {
        statement: statement.index + 1,
        ...(0,present/* present */.E)({ sid: statement.sid?.value }),
        effect: statement.effect.value,
        line: lineOf(statement, file),
        outcome,
        elements: [principal, action, resource].map(element => elementJson(element, file)),
        conditions: conditions.map(condition => conditionJson(condition, file)),
    };
}
function elementJson({ element, outcome, because, values }, file) {
    return { element, outcome, because: (0,prose/* plain */.pj)(because), values: values.map(value => valueJson(value, file)) };
}
function conditionJson(explained, file) {
    const { condition, outcome, found, because, values } = explained;
    return {
        operator: condition.operator.value,
        key: condition.key.value,
        line: lineOf(condition, file),
        outcome,
        found,
        because: (0,prose/* plain */.pj)(because),
        values: values.map(value => valueJson(value, file)),
    };
}
function valueJson({ written, outcome, fits, note }, file) {
    const optional = (0,present/* present */.E)({ fits, note: note && (0,prose/* plain */.pj)(note) });
    return { value: written.value, line: lineOf(written, file), outcome, ...optional };
}
function lineOf({ span }, file) {
    return (0,source/* positionOf */.df)({ file, span }).line;
}
//# sourceMappingURL=explain.js.map
// EXTERNAL MODULE: ./lib/src/report/exit.js
var exit = __webpack_require__(96217);
// EXTERNAL MODULE: ./lib/src/cli/one-policy.js
var one_policy = __webpack_require__(9838);
// EXTERNAL MODULE: ./lib/src/cli/output.js + 2 modules
var output = __webpack_require__(41689);
// EXTERNAL MODULE: ./lib/src/core/access/evaluate/context.js
var evaluate_context = __webpack_require__(93464);
;// CONCATENATED MODULE: ./lib/src/cli/explain/caller.js



const SESSION = /^AROA[A-Z0-9]{12,124}:[\w+=,.@-]{1,64}$/;
const BARE_ROLE = /^AROA[A-Z0-9]{12,124}$/;
const USER = /^AIDA[A-Z0-9]{12,124}$/;
const ACCOUNT = /^\d{12}$/;
const FEDERATED = /^(\d{12}):([\w+=,.@-]{2,32})$/;
const SERVICE = /^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/;
const IAM_ARN = /^arn:[a-z0-9-]+:iam::(\d{12}):(role|user)\/.+$/;
/**
 * The caller that a userid stands for, by its shape (IAM User Guide, "IAM policy elements: Variables and tags", table
 * "Principal key values", and "IAM identifiers").
 * @throws UsageError for a userid of no known shape, and where the policy asks for an ARN that was not given.
 */
function callerFrom(as, principalArn, resource, policy) {
    const partition = (0,evaluate_context/* partitionOf */.iQ)(resource);
    if (SESSION.test(as)) {
        const { account, arn: roleArn } = arnOf('role', principalArn, policy, partition);
        return { kind: 'role', userid: as, account, roleArn };
    }
    if (USER.test(as)) {
        const { account, arn: userArn } = arnOf('user', principalArn, policy, partition);
        return { kind: 'user', userid: as, account, userArn };
    }
    if (principalArn !== undefined) {
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `--principal-arn goes with a role session or a user; the ARN of other callers follows from --as.`);
    }
    if (as === 'anonymous')
        return { kind: 'anonymous', userid: as };
    if (ACCOUNT.test(as))
        return { kind: 'root', userid: as, account: as };
    if (SERVICE.test(as))
        return { kind: 'service', userid: as, service: as };
    const federated = FEDERATED.exec(as);
    if (federated?.[1] === undefined || federated[2] === undefined)
        throw (0,usage/* usageError */.W)(shapes(as));
    const arn = `arn:${partition}:sts::${federated[1]}:federated-user/${federated[2]}`;
    return { kind: 'federated', userid: as, account: federated[1], arn };
}
/** Whether a text is no userid of any shape, so that it may be the name or the ARN of a role; a session may follow `:`. */
function isRoleName(as) {
    if (IAM_ARN.test(as))
        return true;
    const isId = [SESSION, BARE_ROLE, USER, ACCOUNT, FEDERATED, SERVICE].some(shape => shape.test(as));
    return !isId && as !== 'anonymous' && /^[\w+=,.@-]{1,64}(:[\w+=,.@-]{2,64})?$/.test(as);
}
function shapes(as) {
    if (BARE_ROLE.test(as)) {
        return (0,prose/* say */.cv) `--as: a role calls by a session, so its userid goes on after the id. Write ${`${as}:session-name`}.`;
    }
    const known = (0,prose/* say */.cv) `${'AROA…:session'} (role), ${'AIDA…'} (user), ${'111122223333'} (root), ${'111122223333:name'} (federated user), ${'anonymous'} or ${'logging.s3.amazonaws.com'} (service)`;
    const named = isRoleName(as) ? (0,prose/* say */.cv) ` The name of a role needs ${'--account'}.` : (0,prose/* ours */.Od)('');
    return (0,prose/* say */.cv) `--as: ${as} is not a userid. Write ${known}.${named}`;
}
/** Stands in for an ARN that nothing in the policy looks at. */
const NO_ACCOUNT = '000000000000';
function arnOf(kind, arn, policy, partition) {
    const example = `arn:${partition}:iam::111122223333:${kind}/name`;
    if (arn === undefined) {
        if (!asksForArn(policy))
            return { account: NO_ACCOUNT, arn: `arn:${partition}:iam::${NO_ACCOUNT}:${kind}/unnamed` };
        const message = (0,prose/* say */.cv) `--principal-arn is needed, because the policy asks who the caller is other than by userid. Write ${example}.`;
        throw (0,usage/* usageError */.W)(message);
    }
    const match = IAM_ARN.exec(arn);
    if (match?.[1] === undefined || match[2] !== kind) {
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `--principal-arn: ${arn} is not the ARN of a ${(0,prose/* ours */.Od)(kind)}. Write ${example}.`);
    }
    return { account: match[1], arn };
}
const TOLD_BY_ARN = /aws:(principalarn|principalaccount|username)/i;
/** Whether a decision may depend on the caller's ARN or account. */
function asksForArn(policy) {
    return policy.statements.some(({ principal, resource, conditions }) => {
        const named = principal.negated || principal.entries.some(({ kind, value }) => namesSome(kind, value.value));
        const keys = conditions.map(({ key }) => key.value);
        const values = [...resource.patterns, ...conditions.flatMap(condition => condition.values)].map(({ value }) => value);
        return named || keys.some(key => TOLD_BY_ARN.test(key)) || values.some(value => TOLD_BY_ARN.test(value));
    });
}
function namesSome(kind, value) {
    return kind === 'CanonicalUser' || (kind === 'AWS' && value !== '*');
}
//# sourceMappingURL=caller.js.map
// EXTERNAL MODULE: ./lib/src/core/access/action-name.js
var action_name = __webpack_require__(74965);
// EXTERNAL MODULE: ./lib/src/core/access/key-values.js
var key_values = __webpack_require__(45751);
// EXTERNAL MODULE: ./lib/src/core/lock/find.js
var find = __webpack_require__(54291);
;// CONCATENATED MODULE: ./lib/src/cli/explain/request.js








/** The key of the object that is asked about where none is named. */
const SAMPLE_KEY = 'any/object';
/**
 * Makes one concrete request of what was asked.
 * @throws UsageError where the question makes no sense, naming what to write instead.
 */
function requestFrom(options, policy) {
    const action = actionFrom(options.action);
    const resource = resourceFrom(options.resource, action, policy);
    const caller = callerFrom(options.as, options.principalArn, resource, policy);
    const context = contextFrom(options.context, action);
    refuseOtherCaller(context, (0,evaluate_context/* requestContextOf */.So)({ caller, action, resource, context: new Map() }));
    return { caller, action, resource, context };
}
/** No request says of its caller what the caller is not, so an answer about one would mislead. */
function refuseOtherCaller(given, ofCaller) {
    for (const [key, values] of given) {
        const own = ofCaller.get(key);
        if (own === undefined || own.join() === values.join())
            continue;
        const message = (0,prose/* say */.cv) `--context: ${key} follows from ${'--as'} and ${'--principal-arn'}, and is ${own.join()} there.`;
        throw (0,usage/* usageError */.W)(message);
    }
}
function actionFrom(text) {
    const named = (0,action_name/* actionNamed */.I)(text);
    if (named.kind === 'known')
        return named.action;
    // S3 gets new actions; the explanation says that the table does not have this one
    if (named.kind === 'new')
        return text;
    throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `--action: ${named.because}`);
}
function resourceFrom(given, action, policy) {
    const known = s3_actions/* S3_ACTIONS */.tF.includes(action);
    const onObject = s3_actions/* OBJECT_ACTIONS */.QI.includes(action) || !known;
    const bucket = (0,find/* bucketOf */.AU)(policy);
    if (given === undefined) {
        if (bucket !== undefined) {
            return `arn:${bucket.partition}:s3:::${bucket.bucket}${onObject ? `/${SAMPLE_KEY}` : ''}`;
        }
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `--resource is needed, because the policy does not name exactly one bucket.`);
    }
    const arn = (0,find/* readBucketArn */.Uy)(given);
    if (arn === undefined) {
        const forms = (0,prose/* say */.cv) `${'arn:aws:s3:::bucket'} or ${'arn:aws:s3:::bucket/key'}`;
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `--resource: ${given} is not the ARN of a bucket or object. Write ${forms}.`);
    }
    if (bucket !== undefined && arn.bucket === bucket.bucket && arn.partition !== bucket.partition) {
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `--resource: ${given} is not in the partition ${bucket.partition} of the bucket.`);
    }
    if (bucket !== undefined && arn.bucket !== bucket.bucket) {
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `--resource: ${given} is not in the bucket ${bucket.bucket}, whose policy this is.`);
    }
    if (!known || (arn.key !== undefined) === onObject)
        return given;
    const wanted = onObject ? (0,prose/* say */.cv) `an object: write ${`${given}/key`}` : (0,prose/* say */.cv) `a bucket: leave out what follows its name`;
    throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `--resource: ${action} acts on ${wanted}.`);
}
function contextFrom(entries, action) {
    const context = new Map();
    for (const entry of entries) {
        const equals = entry.indexOf('=');
        const key = entry.slice(0, Math.max(0, equals)).toLowerCase();
        if (!/^[a-z0-9.-]+:\S+$/.test(key)) {
            const form = (0,prose/* say */.cv) `Write ${'aws:SecureTransport=true'}.`;
            throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `--context: ${entry} is not a condition key, ${'='} and a value. ${form}`);
        }
        const value = entry.slice(equals + 1);
        const problem = (s3_actions/* S3_ACTIONS */.tF.includes(action) ? (0,key_values/* keyProblem */.d)(key, action) : undefined) ?? (0,key_values/* valueProblem */.F)(key, value);
        if (problem !== undefined)
            throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `--context: ${problem}`);
        context.set(key, [...(context.get(key) ?? []), value]);
    }
    return context;
}
//# sourceMappingURL=request.js.map
;// CONCATENATED MODULE: ./lib/src/cli/explain/index.js













/** `explain`: what a policy file says to one request, and why. */
async function explainCommand(line, console) {
    const asJson = line.said.format === 'json';
    const asked = askedBy(line);
    const policy = policyIn(await fileOf(line, console));
    const { owner, as, principalArn } = await lookedUp(line.said.snapshot, asked.as, console);
    const arn = asked.principalArn ?? principalArn;
    const request = requestFrom({ ...asked, as, ...(0,present/* present */.E)({ principalArn: arn }) }, policy);
    const explanation = explain(policy, request, owner);
    const text = asJson ? explanationJson(explanation) : (0,output/* fittedTo */.KE)(explanationText(explanation, plain/* plainText */.wh), console);
    console.out((0,output/* loggable */.oM)(text, console, asJson ? 'json' : 'text'));
    const { decision, because } = explanation.decision;
    if (decision !== 'unknown')
        return asExpected(decision, line.said.expected, console);
    console.err(`No verdict: ${(0,plain/* plainText */.wh)(because ?? explanation.headline)}\n`);
    return exit/* EXIT */.dc.noVerdict;
}
/** Spared is whatever no Deny strikes. */
function asExpected(decision, expected, console) {
    const found = decision === 'denied' ? 'denied' : 'spared';
    if (expected === undefined || expected === found)
        return exit/* EXIT */.dc.safe;
    console.err(`Expected ${expected}, and the request is ${found}.\n`);
    return exit/* EXIT */.dc.unsafe;
}
function askedBy(line) {
    const { as, action, context = [], principalArn, resource } = line.said;
    if (as === undefined) {
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `Who asks? Write ${'--as'} and a userid, such as ${'AROA…:session'} or ${'anonymous'}.`);
    }
    if (action === undefined)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `What is asked for? Write ${'--action'}, such as ${'s3:GetObject'}.`);
    return {
        as,
        action,
        context,
        ...(0,present/* present */.E)({ principalArn, resource }),
    };
}
async function fileOf(line, console) {
    const example = (0,prose/* say */.cv) `Write ${'connect-bucket-lock explain policies/BUCKET.json --as USERID --action s3:GetObject'}.`;
    const [named] = line.operands;
    if (named === undefined)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `Which policy? No file is named.`, example);
    return (0,one_policy/* onePolicy */.j)(line.operands, line.said, 'explained', console);
}
function policyIn({ source: file, reading }) {
    const { policy, whole, json, grammar } = reading;
    const problems = file.origin?.problems.filter(({ kind }) => kind !== 'assumed') ?? [];
    if (file.origin?.sensitive) {
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `The policy in ${file.path} is marked as sensitive, so nothing of it is printed.`);
    }
    if (policy !== undefined && whole)
        return policy;
    const advice = (0,prose/* say */.cv) `Correct it first; ${`connect-bucket-lock check ${file.path}`} says more.`;
    throw (0,usage/* fileUsageError */.I)(file, (0,prose/* say */.cv) `${file.path} cannot be read as a policy`, [...json.problems, ...grammar, ...problems], advice);
}
/** Who owns the bucket, and the ARN of the role that asks, as far as a snapshot tells. */
async function lookedUp(snapshot, as, console) {
    if (snapshot === undefined)
        return { owner: {}, as };
    const { account } = await (0,host/* accountPorts */.e4)({ mode: 'plan', snapshot, regions: [] }, (0,output/* surroundingsOf */.ZD)(console));
    const identity = await account.identity();
    const roles = await account.roles();
    const owner = { account: identity.account };
    const role = roles.find(({ RoleId }) => as.startsWith(`${RoleId}:`));
    if (role !== undefined)
        return { owner, as, principalArn: role.Arn };
    if (!isRoleName(as))
        return { owner, as };
    const [name, session = 'any-session'] = as.split(':');
    const named = roles.find(({ RoleName, Arn }) => [RoleName, Arn].includes(as) || RoleName === name);
    if (named !== undefined) {
        const own = named.Arn === as ? 'any-session' : session;
        return { owner, as: `${named.RoleId}:${own}`, principalArn: named.Arn };
    }
    const names = roles.map(({ RoleName }) => RoleName);
    throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `--as: account ${identity.account} has no role ${as}.${(0,suggest/* suggestion */.h)(name ?? as, names)}`);
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 9838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ policyFor),
/* harmony export */   j: () => (/* binding */ onePolicy)
/* harmony export */ });
/* harmony import */ var _adapters_disk_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75363);
/* harmony import */ var _core_policy_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22959);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43381);
/* harmony import */ var _core_text_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51004);
/* harmony import */ var _core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69941);





/** An error lists no more addresses than this. */
const MOST_NAMED = 12;
/**
 * The one policy at some paths, whatever they are written in. Where they hold several, `--bucket` names the one that is
 * meant: by its bucket, or by its address in the plan, state or template.
 *
 * @param does what the command does with it: "explained".
 * @throws UsageError where there is none or more than one, with the addresses.
 */
async function onePolicy(paths, { bucket: wanted = [], parameters }, does, console) {
    const [name, another] = wanted;
    if (another !== undefined)
        throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)(oneAtATime(does, wanted.length));
    const files = await filesAt(paths, parameters, console);
    const [first, second] = files;
    if (first !== undefined && second === undefined && name === undefined)
        return first;
    const choices = files.map(choiceOf);
    if (name === undefined)
        throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)(oneAtATime(does, files.length), choose(choices));
    return named(name, choices);
}
/** The policy that is to be put on a bucket: the only one at a path, or the bucket's own among several. */
async function policyFor(bucket, path, console) {
    const files = await filesAt([path], [], console);
    const [first, second] = files;
    return first !== undefined && second === undefined ? first : named(bucket, files.map(choiceOf));
}
async function filesAt(paths, parameters, { cwd }) {
    const sources = await (0,_adapters_disk_files_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFiles */ .qR)({ root: cwd, outside: 'allowed' }).find(paths, parameters);
    return sources.map(_core_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicyFile */ .BK);
}
function oneAtATime(does, count) {
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `One policy is ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(does)} at a time; these are ${count}.`;
}
function choiceOf(file) {
    const { path, origin } = file.source;
    return { file, address: origin?.address ?? path, bucket: file.bucket ?? origin?.bucket };
}
function named(name, choices) {
    const byAddress = choices.filter(({ address }) => address === name);
    const found = byAddress.length > 0 ? byAddress : choices.filter(({ bucket }) => bucket === name);
    const [one, another] = found;
    if (one !== undefined && another === undefined)
        return one.file;
    if (one === undefined) {
        const known = choices.flatMap(({ address, bucket = address }) => [address, bucket]);
        throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `None of the policies is ${name}.${(0,_core_text_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestion */ .h)(name, known)}`, choose(choices));
    }
    throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${found.length} of the policies are ${name}.`, choose(found));
}
function choose(choices) {
    const addresses = [...new Set(choices.map(({ address }) => address))];
    const names = addresses.length > MOST_NAMED ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .firstFew */ .Dt)(addresses.map(_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD), MOST_NAMED) : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(addresses);
    if (addresses.length < choices.length)
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `They share the address ${names}; name a file that holds one of them.`;
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Name one with ${'--bucket'}, by its bucket or its address: ${names}.`;
}
//# sourceMappingURL=one-policy.js.map

/***/ }),

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

/***/ })

};
;