"use strict";
exports.id = 5679;
exports.ids = [5679];
exports.modules = {

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

/***/ 45679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayCommand: () => (/* binding */ replayCommand)
});

// EXTERNAL MODULE: ./lib/src/app/account-state.js + 2 modules
var account_state = __webpack_require__(98114);
// EXTERNAL MODULE: ./lib/src/app/replay.js + 8 modules
var replay = __webpack_require__(10501);
// EXTERNAL MODULE: ./lib/src/app/targets.js
var targets = __webpack_require__(50620);
// EXTERNAL MODULE: ./lib/src/core/policy-file.js
var policy_file = __webpack_require__(22959);
// EXTERNAL MODULE: ./lib/src/core/replay/verdict.js
var verdict = __webpack_require__(36863);
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(89783);
// EXTERNAL MODULE: ./lib/src/core/text/plain.js
var plain = __webpack_require__(18686);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(69941);
// EXTERNAL MODULE: ./lib/src/host.js + 1 modules
var host = __webpack_require__(61336);
// EXTERNAL MODULE: ./lib/src/core/text/count.js
var text_count = __webpack_require__(79245);
// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __webpack_require__(12925);
// EXTERNAL MODULE: ./lib/src/render/csv.js
var csv = __webpack_require__(12663);
// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __webpack_require__(40120);
// EXTERNAL MODULE: ./lib/src/render/github/people.js
var people = __webpack_require__(4832);
// EXTERNAL MODULE: ./lib/src/render/paint.js
var render_paint = __webpack_require__(33707);
// EXTERNAL MODULE: ./lib/src/render/words.js
var words = __webpack_require__(89522);
;// CONCATENATED MODULE: ./lib/src/render/replay.js









const ANSWERS = ['denied', 'unknown', 'spared'];
const WOULD = {
    denied: 'denied',
    unknown: 'not known',
    spared: 'keeps access',
};
const SHOWN_ACTIONS = 4;
const IDENTITY_WORDS = {
    role: 'role',
    user: 'IAM user',
    root: 'root user of an account',
    federated: 'federated user',
    service: 'AWS service',
    anonymous: 'without credentials',
    account: 'of another account',
    'canonical-user': 'canonical user',
    directory: 'directory',
    'identity-center-user': 'IAM Identity Center user',
    'saml-user': 'SAML user',
    'web-identity-user': 'web identity user',
    unknown: 'unknown',
};
/** What the account knows of an identity; else what the log tells of it, a type that AWS does not document by its name. */
function identityWords({ who: { kind, type }, admitted }) {
    if (admitted !== undefined && admitted.kind !== 'unresolved')
        return (0,prose/* ours */.Od)((0,people/* kindWord */.d)(admitted.kind));
    const word = (0,prose/* ours */.Od)(IDENTITY_WORDS[kind]);
    return type === undefined ? word : (0,prose/* say */.cv) `${word} (${type})`;
}
/** The replay for a terminal: the verdict, then one block for each identity and answer. */
function replayText(story, paint) {
    const { replay, judged } = story;
    const head = `${(0,render_paint/* verdictWord */.E0)(judged.verdict, paint)}  ${(0,plain/* plainText */.wh)(headline(story))}`;
    const rows = replay.identities.flatMap(row => ANSWERS.flatMap(answer => block(row, answer, paint)));
    const doubts = judged.doubts.map(doubt => `  ${paint.yellow('?')} ${(0,plain/* plainText */.wh)(doubt)}`);
    const absent = replay.neverSeen.map(admitted => `  never seen    ${(0,words/* nameAndId */.wW)(admitted)}`);
    return `${[head, ...doubts, '', ...rows, ...absent, '', ...footer(story)].join('\n').trimEnd()}\n`;
}
/** Who is meant to keep access and would have lost it, by how many requests that is known, and from when they are. */
function headline({ replay, judged, file }) {
    const span = replay.first === undefined ? (0,prose/* ours */.Od)('') : (0,prose/* ours */.Od)(` from ${day(replay.first)} to ${day(replay.last ?? replay.first)}`);
    const count = (0,prose/* say */.cv) `${(0,prose/* ours */.Od)(requests(replay.judged))}${span}`;
    if (judged.broken.length > 0) {
        const broken = judged.broken.map(({ admitted, who: identity }) => named(admitted ?? identity));
        return (0,prose/* say */.cv) `${file} would have denied ${(0,prose/* join */.fj)(broken, ', ')}. ${count}.`;
    }
    return judged.verdict === 'safe'
        ? (0,prose/* say */.cv) `${file} would have denied no one who should keep access. ${count}.`
        : (0,prose/* say */.cv) `It is not known who ${file} would have denied. ${count}.`;
}
function named({ id, name }) {
    return name === undefined ? (0,prose/* say */.cv) `${id}` : (0,prose/* say */.cv) `${name} (${id})`;
}
function block(row, answer, paint) {
    const count = row[answer];
    if (count === undefined)
        return [];
    const mark = { denied: paint.red, unknown: paint.yellow, spared: paint.green }[answer](WOULD[answer].padEnd(12));
    const lines = [`  ${mark}  ${who(row)}`, `${' '.repeat(16)}${figures(count)}`];
    return answer === 'spared' ? lines : [...lines, `${' '.repeat(16)}${reason(row, count)}`];
}
function who(row) {
    const { who: identity, admitted } = row;
    return `${(0,words/* nameAndId */.wW)({ ...identity, ...(0,present/* present */.E)({ name: admitted?.name }) })}, ${(0,plain/* plainText */.wh)(identityWords(row))}`;
}
function figures({ requests: count, first, last, actions }) {
    const sorted = [...actions].sort(([, a], [, b]) => b - a);
    const shown = sorted.slice(0, SHOWN_ACTIONS).map(([action, count]) => `${(0,plain/* visible */.RK)(action)} ${(0,text_count/* grouped */.z)(count)}`);
    const more = sorted.length > SHOWN_ACTIONS ? [`${sorted.length - SHOWN_ACTIONS} more actions`] : [];
    return `${requests(count)}, ${day(first)} to ${day(last)}: ${[...shown, ...more].join(', ')}`;
}
function reason({ denied, unknown }, { example }) {
    const request = `${(0,plain/* visible */.RK)(example.action)} on ${(0,plain/* visible */.RK)(example.resource)} at ${example.time}`;
    if (denied?.example === example)
        return `such as ${request}; by statement ${denied.by.map(index => index + 1).join(', ')}`;
    const keys = unknown?.keys.join(', ') ?? '';
    return `such as ${request}; depends on ${keys === '' ? 'who called' : (0,plain/* visible */.RK)(keys)}`;
}
function footer({ replay, files, bucket }) {
    const { records, otherBuckets, refusedThen, skipped } = replay;
    const parts = [
        `${(0,text_count/* counted */.h)(records, 'record')} in ${(0,text_count/* counted */.h)(files, 'file')}`,
        ...(otherBuckets === 0 ? [] : [`${(0,text_count/* grouped */.z)(otherBuckets)} of other buckets than ${(0,plain/* visible */.RK)(bucket)}`]),
        ...(refusedThen === 0 ? [] : [`${(0,text_count/* grouped */.z)(refusedThen)} that S3 also refused then`]),
        ...[...skipped].map(([why, count]) => `${(0,text_count/* grouped */.z)(count)} ${SKIPPED[why]}`),
    ];
    return [`${parts.join('; ')}.`];
}
const SKIPPED = {
    'another-service': 'of other services',
    'names-no-bucket': 'that name no bucket',
    'by-s3-itself': 'by S3 itself (lifecycle)',
    'unknown-operation': 'of operations that are not known',
    unreadable: 'that could not be read',
};
/** The replay as JSON, schema 1; times are ISO 8601, `by` are statements counted from 1. */
function replayJson({ file, bucket, files, replay, judged }) {
    const { identities, skipped, unknownOperations, neverSeen, ...counts } = replay;
    const document = {
        schema: 1,
        mode: 'replay',
        verdict: judged.verdict,
        file,
        bucket,
        files,
        ...counts,
        skipped: Object.fromEntries(skipped),
        unknownOperations: Object.fromEntries(unknownOperations),
        doubts: judged.doubts.map(prose/* plain */.pj),
        identities: identities.map(identityJson),
        neverSeen,
    };
    return `${JSON.stringify(document, undefined, 2)}\n`;
}
function identityJson({ who: identity, admitted, denied, unknown, spared }) {
    return {
        ...identity,
        ...(0,present/* present */.E)({
            admitted,
            denied: denied && { ...countJson(denied), by: denied.by.map(index => index + 1) },
            unknown: unknown && { ...countJson(unknown), keys: unknown.keys },
            spared: spared && countJson(spared),
        }),
    };
}
function countJson({ actions, requests, first, last, example }) {
    return { requests, first, last, actions: Object.fromEntries(actions), example };
}
const COLUMNS = [
    'id',
    'name',
    'kind',
    'answer',
    'requests',
    'first',
    'last',
    'actions',
    'example',
    'statements',
    'unknown keys',
];
/** The replay as CSV (RFC 4180), one line for each identity and answer. */
function replayCsv({ replay }) {
    const lines = replay.identities.flatMap(row => ANSWERS.flatMap(answer => csvRow(row, answer)));
    return (0,csv/* csv */.f)([COLUMNS, ...lines]);
}
function csvRow(row, answer) {
    const count = row[answer];
    if (count === undefined)
        return [];
    const { who: identity, admitted, denied, unknown } = row;
    const actions = [...count.actions].map(([action, times]) => `${action} ${times}`).join('; ');
    const example = `${count.example.action} ${count.example.resource} ${count.example.time}`;
    const by = answer === 'denied' ? (denied?.by.map(index => index + 1).join(' ') ?? '') : '';
    const keys = answer === 'unknown' ? (unknown?.keys.join(' ') ?? '') : '';
    const name = admitted?.name ?? identity.name ?? '';
    const { kind = identity.kind } = admitted ?? {};
    const told = identity.type === undefined ? kind : `${kind} (${identity.type})`;
    return [
        [identity.id, name, told, answer, String(count.requests), count.first, count.last, actions, example, by, keys],
    ];
}
/** The replay as GitHub markdown. */
function replayMarkdown(story) {
    const { replay, judged } = story;
    const rows = replay.identities.flatMap(row => ANSWERS.flatMap(answer => markdownRow(row, answer)));
    const table = rows.length === 0
        ? []
        : [
            '| Identity | Under this policy | Requests | First and last seen | Actions |',
            '| --- | --- | ---: | --- | --- |',
            ...rows,
            '',
        ];
    const doubts = judged.doubts.map(doubt => `- ${(0,render_escape/* markdown */.wD)(doubt)}`);
    const absent = replay.neverSeen.map(({ id, name }) => `- On the list and never seen: ${(0,render_escape/* code */.aY)(name ?? id)}`);
    return `${[`**${judged.verdict.toUpperCase()}** ${(0,render_escape/* markdown */.wD)(headline(story))}`, '', ...table, ...doubts, ...absent, '', ...footer(story)].join('\n')}\n`;
}
function markdownRow(row, answer) {
    const count = row[answer];
    if (count === undefined)
        return [];
    const { who: identity, admitted } = row;
    const name = admitted?.name ?? identity.name;
    const shown = name === undefined ? (0,render_escape/* code */.aY)(identity.id) : `${(0,render_escape/* code */.aY)(name)} ${(0,render_escape/* code */.aY)(identity.id)}`;
    const actions = [...count.actions]
        .slice(0, SHOWN_ACTIONS)
        .map(([action, times]) => `${(0,render_escape/* code */.aY)(action)} ${(0,text_count/* grouped */.z)(times)}`);
    return [
        `| ${shown}<br>${(0,render_escape/* markdown */.wD)(identityWords(row))} | ${answer === 'denied' ? `**${WOULD[answer]}**` : WOULD[answer]} | ${(0,text_count/* grouped */.z)(count.requests)} | ${day(count.first)} – ${day(count.last)} | ${actions.join(', ')} |`,
    ];
}
function day(time) {
    return time.slice(0, 10);
}
function requests(count) {
    return (0,text_count/* counted */.h)(count, 'request');
}
//# sourceMappingURL=replay.js.map
// EXTERNAL MODULE: ./lib/src/render/html/markup.js
var markup = __webpack_require__(90949);
// EXTERNAL MODULE: ./lib/src/render/html/moment.js
var moment = __webpack_require__(65069);
// EXTERNAL MODULE: ./lib/src/render/html/page.js + 1 modules
var page = __webpack_require__(55580);
// EXTERNAL MODULE: ./lib/src/render/html/people.js
var html_people = __webpack_require__(19430);
;// CONCATENATED MODULE: ./lib/src/render/html/replay.js






/** A replay as one page: whom the policy would have denied, by what past requests tell. */
function replayPage(story, { version, when, commit }) {
    const { replay, judged, file, bucket } = story;
    return (0,page/* document */.Al)({
        title: `${judged.verdict}: Connect Bucket Lock, replay of ${bucket}`,
        head: [
            (0,markup/* html */.qy) `<h1>Who would this policy have denied?</h1>`,
            (0,page/* verdictBox */.Xe)(judged.verdict, (0,markup/* html */.qy) `<p>${verdictWords(story)}</p>`),
            (0,page/* facts */.Ix)([
                ['Policy', (0,markup/* quoted */.TL)(file)],
                ['Bucket', (0,markup/* quoted */.TL)(bucket)],
                ['Logs', span(story)],
                ['When', (0,moment/* moment */.n)(when)],
                ['Commit', commit === undefined ? undefined : (0,markup/* quoted */.TL)(commit)],
            ]),
        ],
        body: [
            (0,page/* listing */.RR)('What is not known', judged.doubts.map(markup/* prose */.CS)),
            (0,markup/* html */.qy) `<h2>By identity</h2>`,
            (0,page/* table */.tp)('What each asked for, and what the policy says to it', HEADS, replay.identities.flatMap(rowsOf)),
            (0,page/* listing */.RR)('On the list and never seen', replay.neverSeen.map(html_people/* personName */.h)),
            (0,markup/* html */.qy) `<p class="soft">${footer(story)}</p>`,
        ],
        version,
    });
}
const HEADS = ['Identity', 'Under this policy', 'Requests', 'First and last seen', 'Actions', 'Example'];
function verdictWords({ judged }) {
    const { broken, verdict } = judged;
    if (broken.length > 0) {
        const who = broken.map(({ admitted, who }, index) => [index === 0 ? '' : ', ', (0,html_people/* personName */.h)(admitted ?? who)]);
        return ['It would have denied ', who, '.'];
    }
    return verdict === 'safe' ? 'It would have denied no one who should keep access.' : 'It could not be judged in full.';
}
function span({ replay, files }) {
    const count = `${(0,text_count/* counted */.h)(replay.judged, 'request')} in ${(0,text_count/* counted */.h)(files, 'file')}`;
    if (replay.first === undefined)
        return count;
    return [count, ', from ', (0,moment/* moment */.n)(replay.first), ' to ', (0,moment/* moment */.n)(replay.last ?? replay.first)];
}
function rowsOf(row) {
    return ANSWERS.flatMap(answer => {
        const cells = rowOf(row, answer);
        return cells === undefined ? [] : [cells];
    });
}
function rowOf(row, answer) {
    const count = row[answer];
    if (count === undefined)
        return undefined;
    const { who, admitted } = row;
    const shown = admitted ?? who;
    const actions = [...count.actions].sort(([, a], [, b]) => b - a).slice(0, SHOWN_ACTIONS);
    const { action, resource, time } = count.example;
    return [
        [
            (0,html_people/* personName */.h)(shown),
            shown.name === undefined ? '' : (0,markup/* html */.qy) `<br>${(0,markup/* quoted */.TL)(who.id)}`,
            (0,markup/* html */.qy) `<br><span class="soft">${(0,markup/* prose */.CS)(identityWords(row))}</span>`,
        ],
        (0,markup/* html */.qy) `<span class="${answer}">${WOULD[answer]}</span>`,
        (0,text_count/* grouped */.z)(count.requests),
        [(0,moment/* moment */.n)(count.first), ' – ', (0,moment/* moment */.n)(count.last)],
        actions.map(([name, times]) => (0,markup/* html */.qy) `${(0,markup/* quoted */.TL)(name)} ${(0,text_count/* grouped */.z)(times)}<br>`),
        (0,markup/* html */.qy) `<div class="long">${(0,markup/* quoted */.TL)(action)} on ${(0,markup/* quoted */.TL)(resource)} at ${(0,moment/* moment */.n)(time)}</div>`,
    ];
}
//# sourceMappingURL=replay.js.map
// EXTERNAL MODULE: ./lib/src/report/exit.js
var exit = __webpack_require__(96217);
// EXTERNAL MODULE: ./lib/src/cli/asked.js
var cli_asked = __webpack_require__(80879);
// EXTERNAL MODULE: ./lib/src/cli/one-policy.js
var one_policy = __webpack_require__(9838);
// EXTERNAL MODULE: ./lib/src/cli/output.js + 2 modules
var cli_output = __webpack_require__(41689);
// EXTERNAL MODULE: ./lib/src/cli/output-file.js + 1 modules
var output_file = __webpack_require__(43269);
;// CONCATENATED MODULE: ./lib/src/cli/replay.js

















/** `replay`: whom would this policy have denied, had it stood there when the logs were written? */
async function replayCommand({ said, operands }, console) {
    const { format = 'text', output, events = [] } = said;
    if (events.length === 0)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `Which logs? Write ${'--events'} and the path of a log or of a folder.`);
    const file = await policyOf({ operands, said }, console);
    await (0,host/* lookForLogs */.ax)(events, (0,cli_output/* surroundingsOf */.ZD)(console));
    const settings = await (0,cli_asked/* settingsFor */.z)('plan', { said }, console);
    (0,output_file.refuseOutputAmong)(settings.policies, output, console);
    const surroundings = (0,cli_output/* surroundingsOf */.ZD)(console);
    const [share] = (0,targets/* shares */.Be)([file], settings);
    const asked = { ...share, ...(await (0,host/* accountPorts */.e4)(settings, surroundings, share?.account)) };
    const { account } = asked;
    const [identity, roles, instances] = await Promise.all([(0,account_state/* identityOf */.cu)(asked), account.roles(), account.instances()]);
    const book = (0,account_state/* bookFrom */.o3)({ identity, roles, instances }, settings, share);
    const result = await (0,replay/* replay */.eZ)([{ file, book }], (0,host/* logsAt */.nQ)(events, surroundings), surroundings.progress);
    const [found] = result.replays;
    (0,errors/* invariant */.V1)(found !== undefined, 'one policy is replayed once');
    const judged = (0,verdict/* verdictOfReplay */.U)(found, result);
    const story = { file: file.source.path, bucket: file.bucket, files: result.files, replay: found, judged };
    if (judged.verdict === 'unproven' && format !== 'text')
        console.err(`No verdict: ${judged.doubts.map(plain/* plainText */.wh).join(' ')}\n`);
    return (0,cli_output/* deliver */.cK)((form, where) => inFormat(story, form, where), { format, output }, console, EXIT_OF[judged.verdict]);
}
const EXIT_OF = { safe: exit/* EXIT */.dc.safe, unsafe: exit/* EXIT */.dc.unsafe, unproven: exit/* EXIT */.dc.noVerdict };
async function policyOf({ operands, said }, console) {
    if (operands.length === 0)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `Which policy? Write ${'connect-bucket-lock replay FILE --events logs/'}.`);
    const [path = '', another] = operands;
    if (another !== undefined)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `One policy is replayed at a time; ${another} is one too many.`);
    const file = await (0,one_policy/* onePolicy */.j)([path], said, 'replayed', console);
    if ((0,policy_file/* isWhole */.wP)(file) && (0,policy_file/* isOfOneBucket */.y9)(file))
        return file;
    const check = `connect-bucket-lock check ${path}`;
    throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${path} cannot be read as the policy of one bucket.`, (0,prose/* say */.cv) `${check} says more.`);
}
function inFormat(story, format, console) {
    switch (format) {
        case 'text':
            return replayText(story, (0,cli_output/* paintFor */.ev)(console));
        case 'json':
            return replayJson(story);
        case 'csv':
            return replayCsv(story);
        case 'markdown':
            return replayMarkdown(story);
        case 'html':
            return replayPage(story, (0,cli_output/* pageContext */.Bm)(console));
        case 'gitlab':
        case 'sarif':
            (0,errors/* invariant */.V1)(false, 'a command is asked for its own formats only');
    }
}
//# sourceMappingURL=replay.js.map

/***/ }),

/***/ 36863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ verdictOfReplay)
/* harmony export */ });
/* harmony import */ var _text_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79245);
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43381);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92194);



/** The kinds of identities whose requests the policy must not deny. */
const MEANT = ['connect', 'admin', 'deployer', 'external'];
/** Judges a replay: a known denial outweighs what could not be found out. */
function verdictOfReplay(replay, gaps) {
    const broken = replay.identities.filter(row => isMeant(row) && row.denied !== undefined);
    const doubts = doubtsOf(replay, gaps);
    const verdict = broken.length > 0 ? 'unsafe' : doubts.length > 0 ? 'unproven' : 'safe';
    return { verdict, broken, doubts };
}
function isMeant({ admitted }) {
    return admitted !== undefined && MEANT.includes(admitted.kind);
}
/** Callers that no list can name. */
const UNLISTED = ['anonymous', 'service', 'federated'];
/** Of whom the log does not tell the id may be anybody, somebody who is meant included. */
function mayBeMeant({ who, admitted }) {
    return admitted === undefined && (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .admittedIdOf */ .dp)(who) === undefined && !UNLISTED.includes(who.kind);
}
const MOST_NAMED = 3;
/** In one sentence, for a log may hold many of them. */
function withoutId(rows) {
    if (rows.length === 0)
        return [];
    const requests = rows.reduce((sum, { unknown }) => sum + (unknown?.requests ?? 0), 0);
    const named = rows.slice(0, MOST_NAMED).map(({ who }) => (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(who.name ?? who.id));
    const more = rows.length - named.length;
    const whose = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(more === 0 ? named : [...named, (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(`${more} more`)], ', ');
    const count = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)((0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(requests, 'request'));
    return [(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${count} could not be judged, because the log does not have the ids of who called: ${whose}.`];
}
function doubtsOf(replay, { torn, unknown, broken }) {
    const { identities, skipped, unknownOperations, unnamed, judged, refusedThen } = replay;
    const open = identities.filter(row => isMeant(row) && row.unknown !== undefined);
    const unnamable = identities.filter(row => mayBeMeant(row) && row.unknown !== undefined);
    const unreadable = skipped.get('unreadable') ?? 0;
    return [
        ...(judged + refusedThen === 0 ? [(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('The logs hold no request to this bucket.')] : []),
        ...torn.map(name => (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The log ${name} ends in the middle of a record; read it again once it is complete.`),
        ...broken,
        ...unknown.map(name => (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${name} is not a CloudTrail log and not a server access log.`),
        ...(unreadable === 0 ? [] : [(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)((0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(unreadable, 'record'))} could not be read.`]),
        ...[...unknownOperations].map(([operation, count]) => (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The operation ${operation} is not known (${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)((0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(count, 'time'))}).`),
        ...(unnamed === 0
            ? []
            : [
                (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)((0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(unnamed, 'request'))} ${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(unnamed === 1 ? 'is' : 'are')} of more identities than one replay names.`,
            ]),
        ...withoutId(unnamable),
        ...open.flatMap(({ who, unknown: doubt }) => doubt === undefined
            ? []
            : [
                (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)((0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(doubt.requests, 'request'))} of ${who.name ?? who.id} ${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(doubt.requests === 1 ? 'depends' : 'depend')} on ${keys(doubt.keys)}, which the log does not have.`,
            ]),
    ];
}
function keys(names) {
    if (names.length === 0)
        return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('who called');
    return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(names.map(_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD), ', ');
}
//# sourceMappingURL=verdict.js.map

/***/ })

};
;