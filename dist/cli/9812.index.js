"use strict";
exports.id = 9812;
exports.ids = [9812];
exports.modules = {

/***/ 29812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rules: () => (/* binding */ rules)
});

// EXTERNAL MODULE: ./lib/src/core/rules/renamed.js
var renamed = __webpack_require__(34678);
// EXTERNAL MODULE: ./lib/src/core/rules/runner.js + 3 modules
var runner = __webpack_require__(18420);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/core/text/suggest.js
var suggest = __webpack_require__(51004);
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(69941);
// EXTERNAL MODULE: ./lib/src/core/policy-file.js
var policy_file = __webpack_require__(22959);
// EXTERNAL MODULE: ./lib/src/core/account/roles.js + 4 modules
var roles = __webpack_require__(31807);
// EXTERNAL MODULE: ./lib/src/core/lock/find.js
var find = __webpack_require__(54291);
// EXTERNAL MODULE: ./lib/src/core/policy/parse.js
var parse = __webpack_require__(4596);
// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __webpack_require__(12925);
// EXTERNAL MODULE: ./lib/src/core/text/source.js
var source = __webpack_require__(2361);
;// CONCATENATED MODULE: ./lib/src/core/rules/examples/marks.js

/** Takes «…» out of an example. Marks do not nest. */
function readMarks(marked) {
    const spans = [];
    let text = '';
    let open = 0;
    for (const letter of marked) {
        if (letter === '«')
            open = text.length;
        else if (letter === '»')
            spans.push({ start: open, end: text.length });
        else
            text += letter;
    }
    return { text, spans };
}
/** The file that an example stands for. */
function fileOf(example) {
    const { text } = readMarks(example.policy);
    const file = { ...(0,source/* sourceFromText */.JF)('policies/example.json', text), ...example.file };
    return example.origin === undefined ? file : { ...file, origin: { ...example.origin, file, outward: span => span } };
}
//# sourceMappingURL=marks.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/examples/example-account.js





const ACCOUNT = '111122223333';
/** Some of what the examples declare has run out by then, and some has not. */
const TODAY = '2026-11-22';
const SLR = '/aws-service-role/connect.amazonaws.com/';
function role(RoleId, RoleName, service, Path = '/') {
    return {
        RoleId,
        RoleName,
        Path,
        Arn: `arn:aws:iam::${ACCOUNT}:role${Path}${RoleName}`,
        AssumeRolePolicyDocument: {
            Version: '2012-10-17',
            Statement: [{ Effect: 'Allow', Principal: { Service: service }, Action: 'sts:AssumeRole' }],
        },
    };
}
const CONNECT = 'connect.amazonaws.com';
const LEGACY = role('AROAJJ4OT5B3EVMNARNW6', 'connect-access-role-e3529bf0-6678-4ec4-8f66-a0fdd58cbcd9', CONNECT);
const OTHER = role('AROAIOTHERCONNECTROLE', 'AWSServiceRoleForAmazonConnect_aaaabbbbccccddddeeee', CONNECT, SLR);
const ACME = role('AROAISLRFORACMERECORD', 'AWSServiceRoleForAmazonConnect_ffffgggghhhhiiiijjjj', CONNECT, SLR);
const GITHUB = 'token.actions.githubusercontent.com';
/** Any repository of one owner on GitHub may assume it. */
const FROM_GITHUB = {
    ...role('AROAIDEPLOYFROMGITHUB', 'deploy-from-github', GITHUB),
    AssumeRolePolicyDocument: {
        Version: '2012-10-17',
        Statement: [
            {
                Effect: 'Allow',
                Principal: { Federated: `arn:aws:iam::${ACCOUNT}:oidc-provider/${GITHUB}` },
                Action: 'sts:AssumeRoleWithWebIdentity',
                Condition: { StringLike: { [`${GITHUB}:sub`]: 'repo:acme/*' } },
            },
        ],
    },
};
/** The roles of the account that examples are judged against, one for each way to be right or wrong. */
const ROLES = [
    LEGACY,
    OTHER,
    ACME,
    role('AROAINV7BYMRZP3NV66DI', 'Admin', 'ec2.amazonaws.com'),
    role('AROAIBREAKGLASSADMIN2', 'BreakGlassAdmin', 'ec2.amazonaws.com'),
    role('AROAISSOADMINISTRATOR', 'AWSReservedSSO_AdministratorAccess_0123456789abcdef', 'sso.amazonaws.com', '/aws-reserved/sso.amazonaws.com/'),
    role('AROAIDEPLOYROLEXXXXXX', 'deploy', 'ec2.amazonaws.com'),
    FROM_GITHUB,
    role('AROAIREPORTINGROLEXXX', 'reporting', 'lambda.amazonaws.com'),
    role('AROAICONNECTBYNAMEXXX', 'connect-access-role-copy', 'lambda.amazonaws.com'),
    role('AROAICONNECTCAMPAIGNS', 'AWSServiceRoleForConnectCampaigns_aaaabbbb', 'connect-campaigns.amazonaws.com', '/aws-service-role/connect-campaigns.amazonaws.com/'),
];
function instance(Id, { Arn }, ...buckets) {
    const storage = buckets.map(BucketName => ({ ResourceType: 'CALL_RECORDINGS', BucketName }));
    return { Id, InstanceAlias: `centre-${Id}`, ServiceRole: Arn, storage };
}
const INSTANCES = [
    instance('1', LEGACY, 'connect-25fd0a3be3ef'),
    instance('2', OTHER, 'amazon-connect-0123456789ab'),
    instance('3', ACME, 'recordings-of-acme'),
];
const DECLARED = [
    { id: 'AROAIDECLAREDEXPIRED1', account: '444455556666', owner: 'Audit', why: 'Yearly audit', until: '2026-01-31' },
    {
        id: 'AROAIDECLAREDSTILLOK1',
        account: '444455556666',
        owner: 'Backup',
        why: 'Copies recordings',
        until: '2027-01-31',
    },
];
/** The account of the examples, asked about the bucket that the example names. */
function accountFor(example, today = TODAY) {
    const policy = (0,parse/* readPolicy */.T)(fileOf(example)).policy;
    const naming = {
        adminRoles: ['Admin', 'BreakGlassAdmin', 'AWSReservedSSO_AdministratorAccess_*'],
        declared: DECLARED,
        today,
        deployRole: example.deployRole ?? 'deploy',
        ...(0,present/* present */.E)({ planRole: example.planRole }),
    };
    const caller = {
        Account: ACCOUNT,
        Arn: `arn:aws:sts::${ACCOUNT}:assumed-role/deploy/ci`,
        UserId: `${example.deployRole ?? 'AROAIDEPLOYROLEXXXXXX'}:ci`,
    };
    const book = (0,roles/* roleBook */.aM)({ account: ACCOUNT, partition: 'aws', caller, roles: ROLES, instances: INSTANCES }, naming);
    const bucket = (policy && (0,find/* bucketOf */.AU)(policy)?.bucket) ?? 'connect-25fd0a3be3ef';
    return { book, bucket };
}
//# sourceMappingURL=example-account.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/examples/bench.js




/** What the rules find in an example, as a run meets it, and in the account of the examples where the rule needs one. */
function findingsInExample(rule, example) {
    const file = (0,policy_file/* readPolicyFile */.BK)(fileOf(example));
    if (rule.about === 'run')
        return (0,runner.runFindings)({ file: file.source, bucket: file.bucket ?? '', ...example.run });
    const allowances = { awsServices: false, today: TODAY, ...example.allowances };
    const account = rule.about === 'account' ? { account: accountFor(example) } : {};
    const claims = example.fails === undefined ? [] : [failing(example.fails)];
    return (0,runner.findingsOf)(file, { allowances, claims, ...account });
}
function failing({ claim, because }) {
    return { claim, verdict: { kind: 'fails', because } };
}
//# sourceMappingURL=bench.js.map
// EXTERNAL MODULE: ./lib/src/core/text/plain.js
var plain = __webpack_require__(18686);
;// CONCATENATED MODULE: ./lib/src/render/example-text.js


/** Lines of an example that are shown; the rest of a long one is left out. */
const MAX_LINES = 60;
/** The text of an example with each finding underlined and its message beside the underline. */
function drawExample(file, findings) {
    const notes = underlines(file, findings);
    const lines = file.text.replace(/\n$/, '').split('\n');
    const shown = lines.slice(0, MAX_LINES).flatMap((line, index) => [(0,plain/* visible */.RK)(line), ...(notes.get(index + 1) ?? [])]);
    const rest = lines.length - MAX_LINES;
    return [...shown, ...(rest > 0 ? [`… and ${rest} more lines`] : [])].join('\n');
}
/** Only the lines of an example that are underlined. */
function drawExcerpt(file, findings) {
    const notes = underlines(file, findings);
    const lines = file.text.split('\n');
    return [...notes].flatMap(([line, drawn]) => [(0,plain/* visible */.RK)(lines[line - 1] ?? ''), ...drawn]).join('\n');
}
/** The underlines by 1-based line; what goes on over several lines is underlined on its first. */
function underlines(file, findings) {
    const lines = file.text.split('\n');
    const drawn = new Map();
    for (const { at, message, severity } of findings) {
        const start = file.lines.positionAt(at.span.start);
        const text = lines[start.line - 1] ?? '';
        const before = (0,plain/* visible */.RK)(text.slice(0, start.column - 1));
        const length = Math.min(at.span.end - at.span.start, text.length - start.column + 1);
        const marked = (0,plain/* visible */.RK)(text.slice(start.column - 1, start.column - 1 + length));
        const underline = `${' '.repeat([...before].length)}${'^'.repeat(Math.max(1, [...marked].length))}`;
        const note = `${underline} ${label(severity)}${(0,plain/* visible */.RK)((0,prose/* plain */.pj)(message))}`;
        drawn.set(start.line, [...(drawn.get(start.line) ?? []), note]);
    }
    return drawn;
}
function label(severity) {
    return severity === 'error' ? '' : `${severity}: `;
}
//# sourceMappingURL=example-text.js.map
// EXTERNAL MODULE: ./lib/src/render/layout.js
var layout = __webpack_require__(17025);
;// CONCATENATED MODULE: ./lib/src/render/rule-page.js





const WIDTH = 96;
/** One rule as a page of plain text: what `rules ID` prints. */
function rulePage(rule) {
    const [first, ...others] = rule.bad();
    const [right] = rule.good();
    const sections = [
        `${rule.id} (${rule.severity})`,
        paragraph(rule.summary.replaceAll('`', '')),
        paragraph(`Why: ${(0,prose/* plain */.pj)(rule.why)}`),
        paragraph(`Fix: ${(0,prose/* plain */.pj)(rule.fix)}`),
        ...(rule.source === undefined ? [] : [paragraph(`Source: ${rule.source}`)]),
        `Wrong: ${first.title}\n\n${(0,layout/* indented */.gu)(drawnBad(rule, first, drawExample), 2)}`,
        ...others.map(example => `Wrong too: ${example.title}\n\n${(0,layout/* indented */.gu)(drawnBad(rule, example, drawExcerpt), 2)}`),
        `Right: ${right.title}\n\n${(0,layout/* indented */.gu)(drawExample(fileOf(right), []), 2)}`,
    ];
    return `${sections.join('\n\n')}\n`;
}
/** All rules in one line each: what `rules` prints. */
function ruleList(rules) {
    const idWidth = Math.max(0, ...rules.map(({ id }) => id.length));
    const lines = rules.map(({ id, severity, summary }) => `${id.padEnd(idWidth)}  ${severity.padEnd(7)}  ${summary.replaceAll('`', '')}`);
    return `${lines.join('\n')}\n`;
}
function drawnBad(rule, example, draw) {
    const own = findingsInExample(rule, example).filter(finding => finding.rule === rule.id);
    return draw(fileOf(example), own);
}
function paragraph(text) {
    return (0,layout/* wrapped */.ky)(text, WIDTH);
}
//# sourceMappingURL=rule-page.js.map
// EXTERNAL MODULE: ./lib/src/report/exit.js
var exit = __webpack_require__(96217);
// EXTERNAL MODULE: ./lib/src/cli/called.js
var called = __webpack_require__(28442);
// EXTERNAL MODULE: ./lib/src/cli/output.js + 2 modules
var output = __webpack_require__(41689);
;// CONCATENATED MODULE: ./lib/src/cli/rules.js









/** `rules`: everything that is looked for, or one rule with its reason and examples. */
async function rules(line, console) {
    const [id, another] = line.operands;
    if (another !== undefined)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${'rules'} shows all rules or one, not ${line.operands.length}.`);
    console.out((0,called/* asCalled */.QD)(id === undefined ? (0,output/* fittedTo */.KE)(ruleList(runner.RULES), console) : pageOf(id), console));
    return exit/* EXIT */.dc.safe;
}
function pageOf(id) {
    const now = (0,renamed/* renamedTo */.c)(id);
    const rule = (0,runner.ruleById)(now ?? id);
    if (rule !== undefined)
        return `${now === undefined ? '' : `${id} is called ${now} now.\n\n`}${rulePage(rule)}`;
    const ids = runner.RULES.map(known => known.id);
    const hint = (0,suggest/* meantOr */.Fu)((0,prose/* say */.cv) `${'connect-bucket-lock rules'} lists them.`, id, ids);
    throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `Unknown rule ${id}.`, hint);
}
//# sourceMappingURL=rules.js.map

/***/ }),

/***/ 34678:
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

/***/ })

};
;