"use strict";
exports.id = 3907;
exports.ids = [3907];
exports.modules = {

/***/ 83907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearseRecovery: () => (/* binding */ rehearseRecovery)
});

// EXTERNAL MODULE: ./lib/src/core/policy-file.js
var policy_file = __webpack_require__(22959);
// EXTERNAL MODULE: ./lib/src/core/access/caller.js
var caller = __webpack_require__(78936);
// EXTERNAL MODULE: ./lib/src/core/access/prove.js + 17 modules
var prove = __webpack_require__(52979);
// EXTERNAL MODULE: ./lib/src/core/account/trust/assumable.js
var assumable = __webpack_require__(76258);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
;// CONCATENATED MODULE: ./lib/src/core/recovery/people.js




/** Everybody on the list of a lock. The account's root is no part of it: it has a way of its own. */
function listedPeople({ file, book, evidence }) {
    const ids = (file.lock?.admitted ?? []).filter(id => id.kind !== 'account');
    return ids.map(id => ({ who: book.resolve(id), ...judge(id, { file, book, evidence }) }));
}
function judge(id, question) {
    return id.kind === 'role' ? judgeRole(id, question) : judgeOther(id, question);
}
function judgeRole(id, { file, book, evidence }) {
    const role = book.roleById(id.id);
    if (role === undefined)
        return notOfAccount(id, book);
    if (book.isConnect(role))
        return { state: 'may-not', because: (0,prose/* ours */.Od)('Connect stores as it, and no one else can assume it') };
    const by = (0,assumable/* assumableBy */.d)(role, book.known);
    if (by.length === 0)
        return { state: 'may-not', because: (0,prose/* ours */.Od)('its trust policy lets no one in') };
    const { account } = book.facts;
    const denied = deniedBy(file, book, { ...id, roleArn: role.Arn, account });
    return denied ?? ofItsPolicies(evidence.get(role.RoleId), by, id.session);
}
function notOfAccount({ id }, book) {
    const { account } = book.facts;
    const who = book.resolve({ kind: 'role', id, session: '*' });
    if (who.kind !== 'external')
        return { state: 'may-not', because: (0,prose/* say */.cv) `account ${account} has no role with this id` };
    return { state: 'may-not', because: (0,prose/* say */.cv) `it is declared as another account's, which cannot change this policy` };
}
function judgeOther(id, { file, book }) {
    const denied = deniedBy(file, book, (0,caller/* callerOf */.$)(id));
    return denied ?? { state: 'unknown', because: (0,prose/* ours */.Od)('whether this user exists was not asked') };
}
function deniedBy(file, book, caller) {
    const { bucket, partition, lock } = file;
    const { account, today } = book.known;
    const scope = { bucket, partition, owner: { account }, admitted: lock?.admitted ?? [], today };
    const kept = file.proof().keepsAccess(scope, caller, prove/* POLICY_NEEDS */.DZ, prove/* PERSON */.qG);
    if (kept.kind === 'holds')
        return undefined;
    const certainly = kept.kind === 'fails' && kept.when === 'always';
    return { state: certainly ? 'may-not' : 'unknown', because: kept.because };
}
/** A lock grants nothing: whoever it spares needs a policy that allows. */
function ofItsPolicies(evidence, by, session) {
    if (evidence === undefined)
        return { state: 'unknown', because: (0,prose/* ours */.Od)('what its own policies allow was not asked') };
    if (evidence.kind === 'unknown')
        return { state: 'unknown', because: evidence.because };
    if (evidence.kind === 'not-allowed') {
        return { state: 'may-not', because: (0,prose/* ours */.Od)('its own policies do not allow s3:PutBucketPolicy') };
    }
    const named = session === '*' ? (0,prose/* ours */.Od)('') : (0,prose/* say */.cv) ` with exactly the session name ${session.name}`;
    const who = by.map(({ words }) => words);
    return { state: 'may-act', because: (0,prose/* say */.cv) `assumed by ${(0,prose/* firstFew */.Dt)(who, FEW)}${named}` };
}
/** Most who are named. */
const FEW = 2;
//# sourceMappingURL=people.js.map
// EXTERNAL MODULE: ./lib/src/core/recovery/told.js
var told = __webpack_require__(54193);
// EXTERNAL MODULE: ./lib/src/core/recovery/ways.js + 1 modules
var recovery_ways = __webpack_require__(51070);
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(89783);
// EXTERNAL MODULE: ./lib/src/app/account-state.js + 2 modules
var account_state = __webpack_require__(98114);
// EXTERNAL MODULE: ./lib/src/app/standing-policy.js
var standing_policy = __webpack_require__(12803);
// EXTERNAL MODULE: ./lib/src/app/recover/judged.js
var judged = __webpack_require__(78816);
;// CONCATENATED MODULE: ./lib/src/app/recover/rehearse.js









/** `recover --rehearse`: which ways back there are, each as far as it may be asked. Changes nothing. */
async function rehearse(asked, ports, settings) {
    const { bucket, account } = asked;
    const { partition } = ports.identity;
    const [list, facts] = await Promise.all([listWay(asked, ports, settings), rootFacts(account, ports)]);
    const question = { account, partition, bucket };
    const ways = [list, (0,recovery_ways/* wayByRootSession */.DU)(facts, question), (0,recovery_ways/* wayByRootUser */.mr)(facts, question)];
    return { bucket, account, ways, state: (0,recovery_ways/* bestOf */.Ui)(ways) };
}
async function listWay(asked, ports, settings) {
    const { people } = ports;
    const file = await policyWithList(asked, ports);
    if (file.kind === 'untold')
        return (0,recovery_ways/* noList */.un)(file.because);
    if (people.kind === 'untold')
        return (0,recovery_ways/* noList */.un)(people.because);
    const book = await bookOf(asked.account, people.value, settings).catch(untoldBy);
    if ('because' in book)
        return (0,recovery_ways/* noList */.un)(book.because);
    const evidence = await evidenceOf(file.value, book, people.value.permissions);
    return (0,recovery_ways/* wayByList */.D3)(listedPeople({ file: file.value, book, evidence }));
}
function untoldBy(error) {
    return (0,told/* untold */.r)((0,errors/* portProblem */.BI)(error).message);
}
/** The instances are not asked for: without them every role that Connect may assume counts as Connect's. */
async function bookOf(owner, { account }, settings) {
    const [identity, roles] = await Promise.all([(0,judged/* identityOfPeople */.D3)(owner, account), account.roles()]);
    return (0,account_state/* bookFrom */.o3)({ identity, roles, instances: { kind: 'unreadable', because: (0,prose/* ours */.Od)('') } }, settings);
}
async function evidenceOf({ bucket, lock }, book, permissions) {
    const roles = (lock?.admitted ?? []).flatMap(({ id }) => book.roleById(id) ?? []);
    const people = roles.filter(role => !book.isConnect(role));
    if (permissions === undefined)
        return new Map();
    return permissions.mayPutBucketPolicy(people, bucket).catch(error => doubtAbout(people, error));
}
function doubtAbout(roles, error) {
    const { message: because } = (0,errors/* portProblem */.BI)(error);
    return new Map(roles.map(({ RoleId }) => [RoleId, { kind: 'unknown', because }]));
}
async function policyWithList(asked, ports) {
    const file = asked.policy === undefined ? await standingFile(asked, ports) : { kind: 'told', value: asked.policy };
    if (file.kind === 'untold')
        return file;
    const { bucket } = asked;
    if (!(0,policy_file/* isWhole */.wP)(file.value))
        return (0,told/* untold */.r)((0,prose/* say */.cv) `${file.value.source.path} cannot be read as a policy.`);
    if (file.value.lock === undefined)
        return (0,told/* untold */.r)((0,prose/* say */.cv) `${file.value.source.path} has no lock, and so no list.`);
    const { partition = ports.identity.partition } = file.value;
    return { kind: 'told', value: { ...file.value, bucket, partition } };
}
async function standingFile({ bucket, account }, ports) {
    if (ports.identity.account !== account) {
        return (0,told/* untold */.r)((0,prose/* say */.cv) `The policy of a bucket is not read from outside its account; name it with ${'--policy'}.`);
    }
    const standing = await (0,standing_policy/* standingPolicies */.h)(ports.policies).read(bucket);
    if (standing.kind === 'present')
        return { kind: 'told', value: standing.file };
    if (standing.kind === 'unreadable')
        return (0,told/* untold */.r)((0,prose/* say */.cv) `${standing.because} Name its policy with ${'--policy'}.`);
    if (standing.kind === 'no-bucket')
        return (0,told/* untold */.r)((0,prose/* say */.cv) `Account ${account} has no bucket ${bucket}.`);
    return (0,told/* untold */.r)((0,prose/* say */.cv) `The bucket has no policy yet; name the one that is to lock it with ${'--policy'}.`);
}
/** What binds nobody is not asked for. */
async function rootFacts(account, { identity, rootWays }) {
    const [organization, features, rootCredentials] = await Promise.all([
        rootWays.organization(),
        rootWays.features(),
        identity.account === account ? rootWays.rootCredentials() : (0,told/* untold */.r)(ofItself(account)),
    ]);
    const isFree = organization.kind === 'told' && (organization.value === 'none' || organization.value.management === account);
    const controls = isFree ? NO_CONTROLS : await rootWays.controlsOf(account);
    return { organization, features, rootCredentials, ...controls };
}
function ofItself(account) {
    return (0,prose/* say */.cv) `AWS tells only account ${account} itself whether its root user has credentials.`;
}
const NO_CONTROLS = {
    serviceControl: { kind: 'told', value: [] },
    resourceControl: { kind: 'told', value: [] },
};
//# sourceMappingURL=rehearse.js.map
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(69941);
// EXTERNAL MODULE: ./lib/src/host.js + 1 modules
var host = __webpack_require__(61336);
// EXTERNAL MODULE: ./lib/src/core/text/plain.js
var plain = __webpack_require__(18686);
// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __webpack_require__(12925);
// EXTERNAL MODULE: ./lib/src/render/layout.js
var layout = __webpack_require__(17025);
;// CONCATENATED MODULE: ./lib/src/render/rehearsal.js




/** The ways back, each with what stands in it, for people at a terminal. */
function rehearsalText({ bucket, account, ways, state }, paint) {
    const title = (0,plain/* plainText */.wh)((0,prose/* say */.cv) `Ways back into bucket ${bucket} of account ${account}. Nothing was changed.`);
    const verdict = `${paint.bold(COLOURS[state](paint)(WORDS[state].toUpperCase()))}  ${ENDS[state]}`;
    return `${[title, ...ways.map(way => wayBlock(way, paint)), verdict].join('\n\n')}\n`;
}
/** The same for programs, `schemas/rehearsal.schema.json`. */
function rehearsalJson({ bucket, account, ways, state }) {
    const told = ways.map(({ way, state, because, people }) => ({
        way,
        state,
        because: because.map(plain/* plainText */.wh),
        ...(0,present/* present */.E)({ people: people?.map(personJson) }),
    }));
    const value = { schema: 1, mode: 'rehearse', bucket, account, state, ways: told };
    return `${JSON.stringify(value, undefined, 2)}\n`;
}
function personJson({ who: { id, kind, name, arn }, state, because }) {
    return { id, kind, ...(0,present/* present */.E)({ name, arn }), state, because: (0,plain/* plainText */.wh)(because) };
}
const TITLES = {
    list: 'an identity on the list',
    'root-session': 'a root session from the management account',
    'root-user': 'the root user of the account',
};
const WORDS = { open: 'open', closed: 'closed', unknown: 'not known' };
const COLOURS = {
    open: paint => paint.green,
    closed: paint => paint.red,
    unknown: paint => paint.yellow,
};
const ENDS = {
    open: 'There is a way back into the bucket.',
    closed: 'There is no way back into the bucket: no one could change its policy.',
    unknown: 'Of no way back it is certain that it is open.',
};
function wayBlock({ way, state, because, people = [] }, paint) {
    const head = `${COLOURS[state](paint)(WORDS[state].padEnd(9))}  ${paint.bold(TITLES[way])}`;
    const reasons = because.map(reason => (0,layout/* indented */.gu)((0,layout/* wrapped */.ky)((0,plain/* plainText */.wh)(reason), WIDTH), 11));
    return [head, ...reasons, ...people.map(person => personLine(person, paint))].join('\n');
}
const WIDTH = 89;
const STATES = {
    'may-act': 'may act',
    'may-not': 'may not',
    unknown: 'not known',
};
function personLine({ who: { id, name }, state, because }, paint) {
    const line = (0,prose/* say */.cv) `${(0,prose/* ours */.Od)(`${STATES[state].padEnd(9)}  ${(0,plain/* visible */.RK)(name ?? id)}`)}: ${because}`;
    const text = (0,layout/* indented */.gu)((0,layout/* wrapped */.ky)((0,plain/* plainText */.wh)(line), WIDTH), 11);
    return state === 'may-act' ? text : paint.dim(text);
}
//# sourceMappingURL=rehearsal.js.map
// EXTERNAL MODULE: ./lib/src/report/exit.js
var exit = __webpack_require__(96217);
// EXTERNAL MODULE: ./lib/src/cli/one-policy.js
var one_policy = __webpack_require__(9838);
// EXTERNAL MODULE: ./lib/src/cli/output.js + 2 modules
var output = __webpack_require__(41689);
;// CONCATENATED MODULE: ./lib/src/cli/rehearse.js








/** `recover --rehearse`: which ways back there are. */
async function rehearseRecovery({ bucket, owner, settings }, said, console) {
    refuseWrites(said);
    const { format = 'text', policy } = said;
    const surroundings = (0,output/* surroundingsOf */.ZD)(console);
    const own = await (0,host/* liveAccount */.Ob)({ regions: settings.regions }, surroundings);
    const identity = await own.account.identity();
    const account = owner ?? identity.account;
    const people = await (0,host/* peopleOf */.xr)(account, settings, surroundings, account === identity.account ? own : undefined);
    const asked = {
        bucket,
        account,
        ...(policy === undefined ? {} : { policy: await (0,one_policy/* policyFor */.K)(bucket, policy, console) }),
    };
    const found = await rehearse(asked, { identity, policies: own.policies, people, rootWays: own.rootWays }, settings);
    const text = format === 'json' ? rehearsalJson(found) : rehearsalText(found, (0,output/* paintFor */.ev)(console));
    console.out((0,output/* loggable */.oM)(text, console, format));
    return { open: exit/* EXIT */.dc.safe, closed: exit/* EXIT */.dc.unsafe, unknown: exit/* EXIT */.dc.noVerdict }[found.state];
}
function refuseWrites(said) {
    if (said.delete !== true)
        return;
    throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${'--rehearse'} changes nothing, and ${'--delete'} would.`, (0,prose/* ours */.Od)('Say only one of them.'));
}
//# sourceMappingURL=rehearse.js.map

/***/ })

};
;