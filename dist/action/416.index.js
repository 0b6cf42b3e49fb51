"use strict";
exports.id = 416;
exports.ids = [416];
exports.modules = {

/***/ 17747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ noWayBackIn),
  J: () => (/* binding */ noWayBackNotes)
});

// EXTERNAL MODULE: ./lib/src/core/recovery/told.js
var told = __webpack_require__(54193);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/core/access/evaluate.js + 2 modules
var access_evaluate = __webpack_require__(20281);
// EXTERNAL MODULE: ./lib/src/core/policy/parse.js
var parse = __webpack_require__(4596);
;// CONCATENATED MODULE: ./lib/src/core/recovery/control-policies.js





/** What putting a policy in order needs. */
const NEEDED = (/* unused pure expression or super */ null && (['s3:GetBucketPolicy', 's3:PutBucketPolicy']));
/**
 * Whether the control policies on an account, level by level, let its root read and replace a bucket's policy: each
 * level has to allow it, and a Deny on any level wins. Only these policies can keep a root user from it, beside those of
 * VPC endpoints. Sources: AWS Organizations User Guide, "SCP evaluation"; Amazon S3 API Reference, `PutBucketPolicy`.
 *
 * @param levels of one kind of control policies, service or resource ones.
 */
function control_policies_controlOfRoot(levels, question) {
    const answers = levels.flatMap(level => NEEDED.map(action => levelControl(level, action, question)));
    return (answers.find(({ kind }) => kind === 'denies') ??
        answers.find(({ kind }) => kind === 'unknown') ?? { kind: 'spares' });
}
function levelControl({ target, policies }, action, question) {
    if (policies.length === 0)
        return { kind: 'spares' };
    const judged = policies.map(policy => judge(policy, action, question));
    const denying = judged.find(({ deny }) => deny === 'yes');
    if (denying)
        return { kind: 'denies', because: say `the policy ${denying.name} on ${target} denies ${action}` };
    const doubtful = judged.find(({ deny }) => deny === 'maybe');
    if (doubtful)
        return { kind: 'unknown', because: say `the policy ${doubtful.name} on ${target} may deny ${action}` };
    if (judged.some(({ allow }) => allow === 'yes'))
        return { kind: 'spares' };
    if (judged.some(({ allow }) => allow === 'maybe')) {
        return { kind: 'unknown', because: say `whether a policy on ${target} allows ${action} depends on its conditions` };
    }
    return { kind: 'denies', because: say `no policy on ${target} allows ${action}` };
}
function judge({ name, text }, action, question) {
    const { policy, whole } = readControlPolicy(name, text);
    if (policy === undefined || !whole)
        return { name, deny: 'maybe', allow: 'maybe' };
    const { statements } = evaluate(policy, requestOf(action, question), {});
    const strongest = (effect) => mostOf(statements
        .filter(({ statement }) => statement.effect.value === effect)
        .map(statement => matchOf(statement, question.as)));
    return { name, deny: strongest('Deny'), allow: strongest('Allow') };
}
/** A service control policy has no `Principal`: it is about everybody in the account. */
function readControlPolicy(name, text) {
    return readPolicy(sourceFromText(name, withPrincipals(text)));
}
function withPrincipals(text) {
    const document = parsedJson(text);
    if (!hasFields(document) || document['Statement'] === undefined)
        return text;
    const statements = asList(document['Statement']).map(statement => ({ Principal: '*', ...asObject(statement) }));
    return JSON.stringify({ ...document, Statement: statements });
}
function asObject(value) {
    return typeof value === 'object' && value !== null ? value : { unreadable: value };
}
/**
 * The request's own keys, as far as they are certain. `aws:AssumedRoot` is there in sessions of AssumeRoot alone (IAM
 * User Guide, "AWS global condition context keys"); what `aws:userid` such a session has is documented nowhere.
 */
function requestOf(action, { account, partition, bucket, as }) {
    const session = [['aws:assumedroot', ['true']]];
    return {
        caller: { kind: 'root', userid: account, account },
        action,
        resource: `arn:${partition}:s3:::${bucket}`,
        context: new Map([
            ['aws:securetransport', ['true']],
            ['aws:resourceaccount', [account]],
            ['aws:viaawsservice', ['false']],
            ...(as === 'session' ? session : []),
        ]),
    };
}
/** Keys that the request certainly has, or certainly lacks. */
function isCertain(key, as) {
    const name = key.toLowerCase();
    if (name === 'aws:userid')
        return as === 'user';
    return CERTAIN.has(name) || name.startsWith('aws:principaltag/');
}
const CERTAIN = new Set([
    'aws:assumedroot',
    'aws:calledvia',
    'aws:principalaccount',
    'aws:principalarn',
    'aws:principalisawsservice',
    'aws:principalservicename',
    'aws:principaltype',
    'aws:resourceaccount',
    'aws:securetransport',
    'aws:sourceaccount',
    'aws:sourcearn',
    'aws:sourceorgid',
    'aws:username',
    'aws:viaawsservice',
]);
/** A condition on what is not certain may hold or not, whatever the evaluator says of the request without the key. */
function matchOf({ principal, action, resource, conditions }, as) {
    const certain = conditions.filter(({ condition }) => isCertain(condition.key.value, as));
    const outcomes = [principal, action, resource, ...certain].map(({ outcome }) => outcome);
    if (outcomes.includes('no-match'))
        return 'no';
    return outcomes.includes('undecidable') || certain.length < conditions.length ? 'maybe' : 'yes';
}
function mostOf(matches) {
    return matches.includes('yes') ? 'yes' : matches.includes('maybe') ? 'maybe' : 'no';
}
//# sourceMappingURL=control-policies.js.map
;// CONCATENATED MODULE: ./lib/src/core/recovery/ways.js


/** Whoever stands on the list. */
function wayByList(people) {
    const able = people.filter(({ state }) => state === 'may-act');
    if (able.length > 0)
        return { ...BY_LIST, state: 'open', because: [], people };
    const doubtful = people.some(({ state }) => state === 'unknown');
    const because = [
        doubtful ? ours('It is not certain of any identity on the list.') : ours('No identity on the list could do it.'),
    ];
    return { ...BY_LIST, state: doubtful ? 'unknown' : 'closed', because, people };
}
/** Where it is not known who stands on the list. */
function noList(because) {
    return { ...BY_LIST, state: 'unknown', because: [because] };
}
const BY_LIST = { way: 'list' };
/** A session of `sts:AssumeRoot`. Source: IAM User Guide, "Perform a privileged task on a member account". */
function wayByRootSession(facts, question) {
    const { organization, features } = facts;
    const closed = [...membership(organization, question.account), ...sessionsOff(features)];
    return wayOf('root-session', [...closed, ...controls(facts, question, 'session'), ...doubtOf(features)]);
}
/** The root user of the account itself. */
function wayByRootUser(facts, question) {
    const { rootCredentials } = facts;
    const gone = credentialsGone(rootCredentials);
    return wayOf('root-user', [...gone, ...controls(facts, question, 'user'), ...doubtOf(rootCredentials)]);
}
const NO_CREDENTIALS = (0,prose/* ours */.Od)('The root user has no password and no access keys.');
/**
 * Why no way to root can be seen from inside an account; nothing where root has credentials, or may be had in a session,
 * whatever else may stand in the way.
 */
function unseenRoot(facts) {
    const { features, rootCredentials } = facts;
    const ways = [
        [...credentialsGone(rootCredentials), ...doubtOf(rootCredentials)],
        [...sessionsOff(features), ...doubtOf(features)],
    ];
    return ways.every(obstacles => obstacles.length > 0) ? ways.flat().map(({ because }) => because) : [];
}
function credentialsGone(rootCredentials) {
    return rootCredentials.kind === 'told' && !rootCredentials.value ? [closes(NO_CREDENTIALS)] : [];
}
function closes(because) {
    return { kind: 'denies', because };
}
function wayOf(way, obstacles) {
    const closing = obstacles.filter(({ kind }) => kind === 'denies');
    const state = closing.length > 0 ? 'closed' : obstacles.length > 0 ? 'unknown' : 'open';
    const told = closing.length > 0 ? closing : obstacles;
    // one answer that is missing may stand in the way twice
    return { way, state, because: distinct(told.map(({ because }) => because)) };
}
function membership(organization, account) {
    if (organization.kind === 'untold')
        return doubtOf(organization);
    if (organization.value === 'none')
        return [closes(ours('The account belongs to no organization.'))];
    if (organization.value.management !== account)
        return [];
    return [closes(ours('It is the management account, and these sessions are for member accounts only.'))];
}
function sessionsOff(features) {
    if (features.kind === 'untold' || features.value.includes('RootSessions'))
        return [];
    const enable = 'aws iam enable-organizations-root-sessions';
    return [closes((0,prose/* say */.cv) `Root sessions are not enabled in the organization. In the management account: ${enable}.`)];
}
/** No control policy binds the management account. Source: AWS Organizations User Guide, "Service control policies". */
function controls(facts, question, as) {
    const { organization, serviceControl, resourceControl } = facts;
    if (organization.kind === 'told' && isBoundByNone(organization.value, question.account))
        return [];
    return [
        ...controlBy(serviceControl, { ...question, as }, ours('A service control policy')),
        ...controlBy(resourceControl, { ...question, as }, ours('A resource control policy')),
    ];
}
function isBoundByNone(organization, account) {
    return organization === 'none' || organization.management === account;
}
function controlBy(levels, question, kind) {
    if (levels.kind === 'untold')
        return doubtOf(levels);
    const control = controlOfRoot(levels.value, question);
    return control.kind === 'spares' ? [] : [{ ...control, because: say `${kind} blocks it: ${control.because}.` }];
}
function doubtOf(told) {
    return told.kind === 'untold' ? [{ kind: 'unknown', because: told.because }] : [];
}
/** The best that can be said of several ways. */
function bestOf(ways) {
    const states = ways.map(({ state }) => state);
    return states.includes('open') ? 'open' : states.includes('unknown') ? 'unknown' : 'closed';
}
//# sourceMappingURL=ways.js.map
;// CONCATENATED MODULE: ./lib/src/app/recover/no-way-back.js



/**
 * Where a plan would lock a bucket, and no way back beside the list could be seen: neither that the account's root user
 * has credentials, nor that root sessions are enabled. One note for each account; a snapshot is not asked.
 */
async function noWayBackNotes(reviewed) {
    const accounts = [...new Set(reviewed.filter(locksAnew).map(({ known }) => known))];
    return (await Promise.all(accounts.map(noteOf))).flat();
}
function locksAnew({ file, policy }) {
    return file.lock !== undefined && policy.plan !== undefined && policy.plan.action !== 'none';
}
async function noteOf(known) {
    return 'error' in known ? [] : noWayBackIn(known);
}
/** The same for an account whose buckets are locked already: one note, or none. */
async function noWayBackIn({ target: { rootWays }, identity: { account }, }) {
    if (rootWays === undefined)
        return [];
    const reasons = await unseen(rootWays);
    if (reasons.length === 0)
        return [];
    const where = (0,prose/* say */.cv) `Found no way back for account ${account} other than the list.`;
    const more = (0,prose/* say */.cv) `${'connect-bucket-lock recover BUCKET --rehearse'} says more.`;
    return [(0,prose/* join */.fj)([where, ...reasons, more], ' ')];
}
/** Root sessions are asked about only where the account's root user is no way. */
async function unseen({ rootCredentials, features }) {
    const credentials = await rootCredentials();
    const first = unseenRoot({ rootCredentials: credentials, features: NO_SESSIONS });
    return first.length === 0 ? [] : unseenRoot({ rootCredentials: credentials, features: await features() });
}
const NO_SESSIONS = (0,told/* tell */.q)([]);
//# sourceMappingURL=no-way-back.js.map

/***/ }),

/***/ 21416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ reviewAll),
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   h$: () => (/* binding */ notesOf),
/* harmony export */   plan: () => (/* binding */ plan),
/* harmony export */   withLater: () => (/* binding */ withLater)
/* harmony export */ });
/* unused harmony exports reviewForRecovery, withoutAccount */
/* harmony import */ var _core_access_prove_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52979);
/* harmony import */ var _core_account_instances_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(7764);
/* harmony import */ var _core_account_roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13997);
/* harmony import */ var _core_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36303);
/* harmony import */ var _core_claims_verdict_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(43661);
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51999);
/* harmony import */ var _core_policy_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22959);
/* harmony import */ var _core_rules_runner_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18420);
/* harmony import */ var _core_text_present_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(12925);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(43381);
/* harmony import */ var _account_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98114);
/* harmony import */ var _check_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(29281);
/* harmony import */ var _recover_no_way_back_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(17747);
/* harmony import */ var _step_bound_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23579);
/* harmony import */ var _way_back_notes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(98229);















/**
 * `plan`: check, and who the ids are, and what would change against the live policies.
 *
 * @param past says what the planned policies would have done to past requests.
 */
async function plan(targets, settings, past = async () => []) {
    const surveys = await (0,_account_state_js__WEBPACK_IMPORTED_MODULE_6__/* .surveyAll */ .Ak)(targets, settings);
    const reviewed = reviewAll(surveys, settings);
    const policies = reviewed.map(({ policy }) => policy);
    const notes = [
        ...notesOf(surveys),
        ...(0,_check_js__WEBPACK_IMPORTED_MODULE_7__/* .unaskedTests */ .Du)(policies, settings),
        ...(0,_way_back_notes_js__WEBPACK_IMPORTED_MODULE_10__/* .wayBackNotes */ .c)(reviewed),
        ...(await (0,_recover_no_way_back_js__WEBPACK_IMPORTED_MODULE_8__/* .noWayBackNotes */ .J)(reviewed)),
        ...(await past(reviewed)),
    ];
    const found = (0,_check_js__WEBPACK_IMPORTED_MODULE_7__/* .assembleReport */ .xr)('plan', policies, notes);
    return { ...found, admins: surveys.flatMap(known => ('error' in known ? [] : known.book.admins)) };
}
/**
 * A report with the files whose accounts nobody asks before the merge. What only the account can tell stays not asked,
 * and makes nothing unproven.
 */
function withLater(found, later, settings) {
    if (later.length === 0)
        return found;
    const bound = new _step_bound_js__WEBPACK_IMPORTED_MODULE_9__/* .StepBound */ .V();
    const policies = (0,_check_js__WEBPACK_IMPORTED_MODULE_7__/* .withRivals */ .Qx)([
        ...found.policies,
        ...later.map(file => (0,_check_js__WEBPACK_IMPORTED_MODULE_7__/* .reportOf */ .EI)(file, bound.examine(file, settings), settings)),
    ]);
    const named = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_11__/* .list */ .p_)(later.map(({ bucket, source }) => bucket ?? source.path));
    const note = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_11__/* .say */ .cv) `${named}: asked after the merge, because only this pull request names the account.`;
    return {
        ...found,
        ...(0,_check_js__WEBPACK_IMPORTED_MODULE_7__/* .assembleReport */ .xr)(found.mode, policies, [note, ...found.notes]),
        verdict: (0,_core_claims_verdict_js__WEBPACK_IMPORTED_MODULE_12__/* .worst */ .Q)([found.verdict, ...policies.map(({ verdict }) => verdict)]),
    };
}
/** All policies of all accounts. Where an account could not be asked, what needs it is unknown. */
function reviewAll(surveys, settings, bound = new _step_bound_js__WEBPACK_IMPORTED_MODULE_9__/* .StepBound */ .V()) {
    const reviewed = surveys.flatMap(known => known.target.files.map(file => reviewedIn(known, file, settings, bound)));
    const policies = (0,_check_js__WEBPACK_IMPORTED_MODULE_7__/* .withRivals */ .Qx)(reviewed.map(({ policy }) => policy));
    return reviewed.map((each, index) => ({ ...each, policy: policies[index] ?? each.policy }));
}
/** What the accounts have to say to the reader. */
function notesOf(surveys) {
    return surveys.flatMap(known => ('error' in known ? [failure(known)] : known.notes));
}
/** What is proved of a policy in its account. */
function questionOf(file, known, settings) {
    const { bucket, partition } = file;
    const { awsServices, today, expect } = settings;
    const live = (0,_account_state_js__WEBPACK_IMPORTED_MODULE_6__/* .liveQuestion */ .NN)(bucket, known.live.get(bucket));
    const evidence = known.evidence.get(bucket) ?? new Map();
    const { connect, connectSends = new Map(), why = '' } = standingWords(bucket, settings);
    const network = { deployer: originsOf(settings.network.deployer), admins: originsOf(settings.network.admins) };
    const account = { book: known.book, live, evidence, connectSends, network };
    const outside = { known: knownOutside(known, settings) };
    const copies = connect === 'none' ? { copies: why } : (0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_13__/* .present */ .E)({ copiesUntil: copiesUntil(bucket, settings) });
    return { file, bucket, partition, awsServices, today, expect, account, ...outside, ...copies };
}
function originsOf(said = []) {
    return said.flatMap(text => (0,_core_access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .readOrigin */ .P2)(text) ?? []);
}
/** When it ran out that the bucket holds copies. */
function copiesUntil(bucket, { buckets, today }) {
    const { connect, until = today } = buckets.get(bucket) ?? {};
    return connect === 'none' && until < today ? until : undefined;
}
/** What the configuration says of Connect and the bucket, until that expires. */
function standingWords(bucket, { buckets, today }) {
    const { until = today, ...said } = buckets.get(bucket) ?? {};
    return until < today ? {} : said;
}
/** Whom an Allow for a service may be pinned to. */
function knownOutside({ book }, settings) {
    const { accounts, trusted, today } = settings;
    const organization = book.facts.organization ?? settings.organization;
    const believed = trusted.filter(({ until = today }) => until >= today).flatMap(({ account }) => account ?? []);
    return {
        accounts: new Set([book.facts.account, ...accounts.map(({ id }) => id), ...believed]),
        ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_13__/* .present */ .E)({ organization }),
    };
}
function reviewedIn(known, file, settings, bound) {
    const policy = 'error' in known ? withoutAccount(file, settings, failure(known), bound) : review(file, settings, known, bound);
    return { file, known, policy };
}
function review(file, settings, known, bound) {
    const part = (0,_core_policy_file_js__WEBPACK_IMPORTED_MODULE_4__/* .knownPart */ .Lb)(file);
    if (part === undefined)
        return (0,_check_js__WEBPACK_IMPORTED_MODULE_7__/* .reportOf */ .EI)(file, bound.examine(file, settings), settings);
    const question = questionOf(part, known, settings);
    if (bound.isOver)
        return answered(file, question, settings, { known, bound });
    const { live } = question.account;
    const standing = live.kind === 'present' ? [live.file] : [];
    const policy = bound.counting(standing, () => answered(file, question, settings, { known, bound }));
    if (part !== file)
        return policy;
    return bound.counting([part, ...standing], () => withRefusal(withPlan(policy, question, settings, known), settings));
}
/** Told with the plan, so that nobody merges what apply then refuses. */
function withRefusal(policy, { whenStatementsAreDropped }) {
    const { plan } = policy;
    if (plan === undefined || plan.dropped.length === 0 || whenStatementsAreDropped !== 'refuse')
        return policy;
    const refusal = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_11__/* .say */ .cv) `The live policy has statements that the file has not, and writing it would drop them: ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_11__/* .join */ .fj)(plan.dropped, '; ')}.`;
    return { ...policy, plan: { ...plan, refusal } };
}
/**
 * A policy for a bucket from which the live one has shut people out: its claims are about what it does itself, its plan
 * is against what stands there.
 */
function reviewForRecovery(file, settings, known) {
    const question = questionOf(file, known, settings);
    const alone = { ...question, account: { ...question.account, live: { kind: 'absent' } } };
    return withPlan(answered(file, alone, settings, { known }), question, settings, known);
}
function answered(file, question, settings, { known, bound = new _step_bound_js__WEBPACK_IMPORTED_MODULE_9__/* .StepBound */ .V() }) {
    const { book, identity, opinions } = known;
    const { bucket } = question;
    const examined = withOpinions(bound.examine(file, question), opinions.get(file.source));
    const instances = book.instancesOf(bucket).map(instance => storing(instance, book));
    return { ...(0,_check_js__WEBPACK_IMPORTED_MODULE_7__/* .reportOf */ .EI)(file, examined, settings), account: accountOf(identity), instances };
}
function accountOf({ account, takenAt }) {
    return { id: account, ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_13__/* .present */ .E)({ takenAt }) };
}
function storing(instance, book) {
    const { ServiceRole = '', Region: region } = instance;
    return { name: (0,_core_account_instances_js__WEBPACK_IMPORTED_MODULE_14__/* .instanceName */ .zl)(instance), ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_13__/* .present */ .E)({ roleId: book.roleByArn(ServiceRole)?.RoleId, region }) };
}
function withOpinions(examined, more = []) {
    const findings = [...examined.findings, ...more];
    return more.length === 0
        ? examined
        : {
            ...examined,
            findings,
            verdict: (0,_core_check_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(findings, examined.claims, examined.expectations),
        };
}
/** The plan of the policy that stands already, where the template may make several; else of the first. */
function withPlan(policy, question, settings, known) {
    const { file, bucket } = question;
    const readings = [{ when: file.source.origin?.when, file }, ...file.alternatives()].flatMap(({ when, file }) => (0,_core_policy_file_js__WEBPACK_IMPORTED_MODULE_4__/* .isOfOneBucket */ .y9)(file) && file.bucket === bucket ? [{ when, file }] : []);
    const plans = readings.map(({ when, file }) => ({
        when,
        ...planned({ ...question, file, partition: file.partition }, settings, known),
    }));
    const chosen = plans.find(({ plan }) => plan?.action === 'none') ?? plans[0];
    if (chosen?.plan === undefined)
        return policy;
    const { when, ...told } = chosen;
    const isOneOfSeveral = plans.length <= file.alternatives().length ||
        plans.some(({ plan }) => plan?.fingerprint !== chosen.plan?.fingerprint);
    const reading = when && isOneOfSeveral ? { reading: { when, stands: chosen.plan.action === 'none' } } : {};
    const findings = (0,_core_rules_runner_js__WEBPACK_IMPORTED_MODULE_5__/* .runFindings */ .OC)({ file: policy.file, bucket, ...reading });
    return { ...policy, ...told, findings: [...policy.findings, ...findings] };
}
function planned({ file, bucket, partition, awsServices, today, account }, { buckets }, { readers }) {
    const { book, live } = account;
    if (live.kind === 'unreadable')
        return {};
    const scope = { bucket, partition, owner: (0,_core_account_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(book.facts), awsServices, ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_13__/* .present */ .E)({ today }) };
    const before = live.kind === 'present' ? live.file : undefined;
    const plan = (0,_core_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planFor */ .bJ)(scope, before, file, id => book.resolve(id), buckets.get(bucket)?.drop);
    const standing = before?.source.text;
    return {
        plan: { ...plan, ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_13__/* .present */ .E)({ readers: shutOut(plan, readers.get(bucket), file) }) },
        ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_13__/* .present */ .E)({ standing }),
    };
}
/** Those who read the bucket today and are on no list, where the plan takes reading from all who are on none. */
function shutOut({ loses }, readers, { lock }) {
    const reading = loses.some(({ id, access = _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .ACCESS_KINDS */ .B$ }) => id === _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .EVERYONE_ELSE */ .Qb.id && access.includes('read'));
    if (!reading || readers?.kind !== 'looked-at')
        return reading ? readers : undefined;
    const isListed = ({ RoleId }) => lock?.admitted.some(({ id }) => id === RoleId);
    const unlisted = (roles) => roles.filter(role => !isListed(role));
    return { kind: 'looked-at', roles: unlisted(readers.roles), doubtful: unlisted(readers.doubtful) };
}
/** A policy in an account that could not be asked: what needs it is unknown. */
function withoutAccount(file, settings, because, bound = new _step_bound_js__WEBPACK_IMPORTED_MODULE_9__/* .StepBound */ .V()) {
    const examined = bound.examine(file, settings);
    const asked = (one) => one.verdict.kind === 'not-asked' ? { ...one, verdict: { kind: 'unknown', because: because } } : one;
    const claims = examined.claims.map(asked);
    const expectations = examined.expectations.map(asked);
    const verdict = (0,_core_check_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictOf */ .Vj)(examined.findings, claims, expectations);
    return { ...(0,_check_js__WEBPACK_IMPORTED_MODULE_7__/* .reportOf */ .EI)(file, { ...examined, expectations }, settings), claims, verdict };
}
function failure({ target, error }) {
    const which = target.expected === undefined ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_11__/* .say */ .cv) `The account` : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_11__/* .say */ .cv) `The account ${target.expected}`;
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_11__/* .say */ .cv) `${which} did not answer: ${error.problem.message}`;
}
//# sourceMappingURL=review.js.map

/***/ }),

/***/ 98229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ arnOfRole),
/* harmony export */   c: () => (/* binding */ wayBackNotes)
/* harmony export */ });
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43381);
/* harmony import */ var _write_way_back_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50645);


/** Where the policy that a plan replaces could not be put back as it is. */
function wayBackNotes(planned) {
    return planned.flatMap(({ policy: { bucket, plan }, known }) => {
        if (bucket === undefined || 'error' in known || plan?.action !== 'replace')
            return [];
        const live = known.live.get(bucket);
        if (live === undefined)
            return [];
        return [...wayBackNote(bucket, (0,_write_way_back_js__WEBPACK_IMPORTED_MODULE_0__/* .wayBackTo */ ._)(live, { arnOf: arnOfRole(known) })), ...canonicalNote(bucket, live)];
    });
}
function wayBackNote(bucket, way) {
    if (way.kind === 'as-is')
        return [];
    if (way.kind === 'none')
        return [(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The present policy of ${bucket} could not be put back: ${way.because}`];
    return [
        (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The present policy of ${bucket} could not be put back as it is, only what comes nearest to it: ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(way.differences, ' ')}`,
    ];
}
/** S3 may show the account of a canonical user in place of its id (Amazon S3 User Guide, "Principals for bucket policies"). */
function canonicalNote(bucket, live) {
    const statements = live.kind === 'present' ? (live.file.policy?.statements ?? []) : [];
    const named = statements.flatMap(({ principal: { entries } }) => entries);
    const ids = new Set(named.flatMap(({ kind, value }) => (kind === 'CanonicalUser' ? [value.value] : [])));
    if (ids.size === 0)
        return [];
    return [
        (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `It is not known whether S3 would accept the present policy of ${bucket} again, because nothing says which account these canonical user ids belong to: ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)([...ids])}.`,
    ];
}
/** The ARNs of the account's roles, by RoleId. */
function arnOfRole({ book }) {
    return roleId => book.roleById(roleId)?.Arn;
}
//# sourceMappingURL=way-back-notes.js.map

/***/ }),

/***/ 50645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ wayBackTo)
/* harmony export */ });
/* harmony import */ var _core_policy_puttable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59232);
/* harmony import */ var _core_policy_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22959);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43381);
/* harmony import */ var _core_text_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2361);




/**
 * The way back to what stands on a bucket now. That there is no policy can always be had again.
 * @param name of what comes nearest to it.
 */
function wayBackTo(live, living, name = 'nearest policy') {
    if (live.kind !== 'present')
        return { kind: 'as-is' };
    if (!(0,_core_policy_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isWhole */ .wP)(live.file))
        return { kind: 'none', because: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('S3 would refuse it.') };
    const way = (0,_core_policy_puttable_js__WEBPACK_IMPORTED_MODULE_2__/* .puttable */ .iv)(live.file.policy, living);
    if (way.kind !== 'nearest')
        return way;
    return { ...way, file: (0,_core_policy_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readPolicyFile */ .BK)((0,_core_text_source_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceFromText */ .JF)(name, way.text)) };
}
//# sourceMappingURL=way-back.js.map

/***/ }),

/***/ 54193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ tell),
/* harmony export */   r: () => (/* binding */ untold)
/* harmony export */ });
function tell(value) {
    return { kind: 'told', value };
}
function untold(because) {
    return { kind: 'untold', because };
}
//# sourceMappingURL=told.js.map

/***/ })

};
;