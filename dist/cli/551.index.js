"use strict";
exports.id = 551;
exports.ids = [551];
exports.modules = {

/***/ 22959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ readPolicyFile),
/* harmony export */   Lb: () => (/* binding */ knownPart),
/* harmony export */   wP: () => (/* binding */ isWhole),
/* harmony export */   y9: () => (/* binding */ isOfOneBucket)
/* harmony export */ });
/* harmony import */ var _access_prove_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52979);
/* harmony import */ var _lock_find_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54291);
/* harmony import */ var _lock_intent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68862);
/* harmony import */ var _policy_meaning_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11428);
/* harmony import */ var _policy_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4596);
/* harmony import */ var _policy_print_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62884);
/* harmony import */ var _text_present_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12925);







/** Reads a policy text and all that follows from the text alone. Never throws for what stands in it. */
function readPolicyFile(source) {
    const { alternatives = [], fillings } = source.origin ?? {};
    return {
        ...readText(source),
        alternatives: once(() => alternatives.map(({ when, file }) => ({ when, file: readPolicyFile(file) }))),
        ...(0,_text_present_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({
            fillings: fillings && once(() => fillings.texts.map(({ kind, file }) => ({ kind, file: readPolicyFile(file) }))),
        }),
    };
}
function readText(source) {
    const reading = (0,_policy_parse_js__WEBPACK_IMPORTED_MODULE_2__/* .readPolicy */ .T)(source);
    const { policy, whole } = reading;
    const asText = () => `unreadable ${source.text}`;
    if (policy === undefined)
        return { source, reading, tooLarge: false, meaning: asText };
    const bytes = (0,_policy_print_js__WEBPACK_IMPORTED_MODULE_4__/* .normalisedSize */ ._j)(policy);
    const tooLarge = bytes > _policy_print_js__WEBPACK_IMPORTED_MODULE_4__/* .MOST_POLICY_BYTES */ .JW;
    const lock = (0,_text_present_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ lock: (0,_lock_find_js__WEBPACK_IMPORTED_MODULE_5__/* .findLock */ .HT)(policy) });
    const known = { source, reading, bytes, tooLarge, policy, ...lock, intent: (0,_lock_intent_js__WEBPACK_IMPORTED_MODULE_1__/* .intentOf */ .oQ)(policy) };
    const meaning = whole ? once(() => (0,_policy_meaning_js__WEBPACK_IMPORTED_MODULE_6__/* .meaningOf */ .Pr)(policy)) : asText;
    if (tooLarge)
        return { ...known, meaning };
    return {
        ...known,
        ...(whole ? (0,_lock_find_js__WEBPACK_IMPORTED_MODULE_5__/* .bucketOf */ .AU)(policy) : undefined),
        meaning,
        proof: once(() => (0,_access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .proofOf */ .oX)(policy)),
    };
}
/** Whether the whole text was read, and nothing of it is ambiguous. */
function isWhole(file) {
    return file.reading.whole && file.policy !== undefined && !file.tooLarge;
}
/** Whether the text was read whole as the policy of one bucket. */
function isOfOneBucket(file) {
    return file.bucket !== undefined;
}
/** The policy of a file, or what is known of it where ids are missing; `undefined` where that is no one bucket's. */
function knownPart(file) {
    if (isOfOneBucket(file))
        return file;
    const [part] = file.fillings?.() ?? [];
    return part !== undefined && isOfOneBucket(part.file) ? part.file : undefined;
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

/***/ 11428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ meaningOf),
/* harmony export */   Rr: () => (/* binding */ grantsOf),
/* harmony export */   Vz: () => (/* binding */ include)
/* harmony export */ });
/* harmony import */ var _text_get_or_make_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79493);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82170);


const AS_WRITTEN = principal => principal;
/**
 * The meaning of a policy as text: two policies with the same meaning have the same text, whatever their order,
 * their scalars and lists, how their statements are split, the case of names that S3 reads without case, their Sids and
 * their Id. S3 returns policies re-ordered and collapsed, so meaning is all that can be compared. Only with policy
 * variables does `Version` change it.
 */
function meaningOf(policy, spelling = AS_WRITTEN) {
    const meaning = textOf(grantsOf(policy.statements, spelling));
    return (0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .usesVariables */ .el)(policy) ? `${(0,_variables_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOf */ .E4)(policy)}\n${meaning}` : meaning;
}
/** What the statements grant and deny together. */
function grantsOf(statements, spelling = AS_WRITTEN) {
    const grants = new Map();
    for (const statement of statements) {
        const under = (0,_text_get_or_make_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrMake */ .I)(grants, underOf(statement), () => new Map());
        const principals = principalsMeaning(statement.principal, spelling);
        for (const what of whatOf(statement)) {
            const whom = (0,_text_get_or_make_js__WEBPACK_IMPORTED_MODULE_1__/* .getOrMake */ .I)(under, what, () => new Set());
            for (const principal of principals)
                whom.add(principal);
        }
    }
    return grants;
}
/** Whether the grants hold everything that the statement says. */
function include(grants, statement, spelling = AS_WRITTEN) {
    const under = grants.get(underOf(statement));
    const principals = principalsMeaning(statement.principal, spelling);
    return whatOf(statement).every(what => principals.every(principal => under?.get(what)?.has(principal) === true));
}
function textOf(grants) {
    const groups = [...grants].map(([under, whats]) => JSON.stringify([under, [...whats].map(([what, whom]) => JSON.stringify([what, [...whom].sort()])).sort()]));
    return groups.sort().join('\n');
}
/** An operator without keys may do something, too: what S3 makes of it, AWS does not document. */
function underOf({ effect, conditions, emptyOperators = [] }) {
    const empty = emptyOperators.map(({ value }) => JSON.stringify([value]));
    return JSON.stringify([effect.value, sortedSet([...conditions.map(conditionMeaning), ...empty])]);
}
/** A statement that stands for more combinations of action and resource is taken as a whole. */
const MOST_COMBINATIONS = 65_536;
function whatOf({ action, resource }) {
    const actions = matcherMeanings(action, foldAction);
    const resources = matcherMeanings(resource, pattern => pattern);
    if (actions.length * resources.length > MOST_COMBINATIONS)
        return [JSON.stringify([actions, resources])];
    return actions.flatMap(one => resources.map(other => JSON.stringify([one, other])));
}
/** S3 reads actions without case, and knows no others than its own, so `*` on a bucket is `s3:*`. */
function foldAction(action) {
    return action === '*' ? 's3:*' : action.toLowerCase();
}
/** Each pattern for itself; what `NotAction` and `NotResource` leave out is left out together. */
function matcherMeanings({ negated, patterns }, fold) {
    const folded = sortedSet(patterns.map(({ value }) => fold(value)));
    return negated ? [JSON.stringify(['not', ...folded])] : folded;
}
function principalsMeaning({ negated, entries }, spelling) {
    const meanings = sortedSet(entries.map(entry => spelling(principalMeaning(entry))));
    return negated ? [JSON.stringify(['not', ...meanings])] : meanings;
}
/** `"*"` is `{"AWS": "*"}`, and an account's id is its root ARN (IAM User Guide, "AWS JSON policy elements: Principal"). */
function principalMeaning({ kind, value }) {
    if (kind === '*')
        return 'AWS *';
    const root = kind === 'AWS' ? /^arn:[a-z0-9-]+:iam::(\d{12}):root$/.exec(value.value) : null;
    return `${kind} ${root?.[1] ?? value.value}`;
}
function conditionMeaning({ operator, key, values }) {
    return JSON.stringify([operator.value, key.value.toLowerCase(), sortedSet(values.map(({ value }) => value))]);
}
function sortedSet(items) {
    return [...new Set(items)].sort();
}
//# sourceMappingURL=meaning.js.map

/***/ }),

/***/ 18420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RULES: () => (/* reexport */ list.RULES),
  findingsOf: () => (/* binding */ findingsOf),
  ruleById: () => (/* binding */ ruleById),
  runFindings: () => (/* binding */ runFindings)
});

// EXTERNAL MODULE: ./lib/src/core/lock/conditions.js
var conditions = __webpack_require__(62074);
// EXTERNAL MODULE: ./lib/src/core/lock/find.js
var find = __webpack_require__(54291);
// EXTERNAL MODULE: ./lib/src/core/lock/ids.js
var ids = __webpack_require__(5928);
// EXTERNAL MODULE: ./lib/src/core/lock/intent.js
var lock_intent = __webpack_require__(68862);
// EXTERNAL MODULE: ./lib/src/core/lock/listed-value.js
var listed_value = __webpack_require__(68241);
// EXTERNAL MODULE: ./lib/src/core/lock/resource.js
var lock_resource = __webpack_require__(66528);
// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __webpack_require__(12925);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/core/rules/finding.js
var finding = __webpack_require__(97729);
// EXTERNAL MODULE: ./lib/src/core/rules/list.js + 129 modules
var list = __webpack_require__(91520);
// EXTERNAL MODULE: ./lib/src/core/rules/support/coverage.js
var support_coverage = __webpack_require__(54840);
// EXTERNAL MODULE: ./lib/src/core/rules/support/proved.js
var proved = __webpack_require__(46480);
// EXTERNAL MODULE: ./lib/src/core/access/caller.js
var caller = __webpack_require__(78936);
;// CONCATENATED MODULE: ./lib/src/core/access/emptying.js
/**
 * What the CDK's `autoDeleteObjects` cannot do without when it empties a bucket.
 * Source: aws/aws-cdk, @aws-cdk/custom-resource-handlers, lib/aws-s3/auto-delete-objects-handler.
 */
const EMPTYING = [
    { action: 's3:GetBucketTagging', on: 'bucket' },
    { action: 's3:ListBucketVersions', on: 'bucket' },
    { action: 's3:DeleteObject', on: 'object' },
    { action: 's3:DeleteObjectVersion', on: 'object' },
];
//# sourceMappingURL=emptying.js.map
// EXTERNAL MODULE: ./lib/src/core/access/prove.js + 17 modules
var prove = __webpack_require__(52979);
;// CONCATENATED MODULE: ./lib/src/core/access/terraform-reads.js
/**
 * What Terraform reads of a bucket whenever it plans, by the resource or data source that it refreshes: each must be
 * allowed, or the plan fails.
 * Source: hashicorp/terraform-provider-aws, internal/service/s3, the read function of each resource. HeadBucket needs
 * ListBucket (S3 API Reference, "HeadBucket"). The second provider's is Cloud Control's (AWS::S3::BucketPolicy, read).
 */
const READS = new Map([
    [
        'aws_s3_bucket',
        [
            'ListBucket',
            'GetBucketPolicy',
            'GetBucketAcl',
            'GetBucketCORS',
            'GetBucketWebsite',
            'GetBucketVersioning',
            'GetAccelerateConfiguration',
            'GetBucketRequestPayment',
            'GetBucketLogging',
            'GetLifecycleConfiguration',
            'GetReplicationConfiguration',
            'GetEncryptionConfiguration',
            'GetBucketObjectLockConfiguration',
            'GetBucketTagging',
        ],
    ],
    ['data.aws_s3_bucket', ['ListBucket']],
    ['data.aws_s3_bucket_policy', ['GetBucketPolicy']],
    ['aws_s3_bucket_policy', ['GetBucketPolicy']],
    ['awscc_s3_bucket_policy', ['GetBucketPolicy']],
    ['aws_cloudcontrolapi_resource', ['GetBucketPolicy']],
    ['aws_s3_bucket_acl', ['GetBucketAcl']],
    ['aws_s3_bucket_accelerate_configuration', ['GetAccelerateConfiguration']],
    ['aws_s3_bucket_cors_configuration', ['GetBucketCORS']],
    ['aws_s3_bucket_lifecycle_configuration', ['GetLifecycleConfiguration']],
    ['aws_s3_bucket_logging', ['GetBucketLogging']],
    ['aws_s3_bucket_notification', ['GetBucketNotification']],
    ['aws_s3_bucket_object_lock_configuration', ['GetBucketObjectLockConfiguration']],
    ['aws_s3_bucket_ownership_controls', ['GetBucketOwnershipControls']],
    ['aws_s3_bucket_public_access_block', ['GetBucketPublicAccessBlock']],
    ['aws_s3_bucket_replication_configuration', ['GetReplicationConfiguration']],
    ['aws_s3_bucket_request_payment_configuration', ['GetBucketRequestPayment']],
    ['aws_s3_bucket_server_side_encryption_configuration', ['GetEncryptionConfiguration']],
    ['aws_s3_bucket_versioning', ['GetBucketVersioning']],
    ['aws_s3_bucket_website_configuration', ['GetBucketWebsite']],
]);
/** What refreshing resources of these types reads of their bucket. */
function terraformReads(types) {
    const actions = new Set(types.flatMap(type => READS.get(type) ?? []));
    return [...actions].map(action => ({ action: `s3:${action}`, on: 'bucket' }));
}
//# sourceMappingURL=terraform-reads.js.map
// EXTERNAL MODULE: ./lib/src/core/policy-file.js
var policy_file = __webpack_require__(22959);
;// CONCATENATED MODULE: ./lib/src/core/rules/support/tool-callers.js







/** Whoever runs Terraform, as the file and the account tell, and whether each keeps what Terraform reads again. */
function runnersOf(file, allowances, book) {
    const { refreshed, runner } = file.source.origin ?? {};
    if (refreshed === undefined || !(0,policy_file/* isOfOneBucket */.y9)(file))
        return [];
    const ran = (0,ids/* readAdmittedId */.e)(runner ?? '');
    const reads = terraformReads(refreshed);
    return [
        ...(ran === undefined ? [] : [{ name: (0,prose/* say */.cv) `${ran.id} ran Terraform`, id: ran }]),
        ...rolesListed(file, book)
            .filter(({ RoleId }) => RoleId !== ran?.id)
            .map(({ RoleId, RoleName }) => ({ name: (0,prose/* say */.cv) `${RoleName} runs Terraform`, id: anySession(RoleId) })),
    ].map(({ name, id }) => ({ name, keeps: keptBy(file, allowances, id, reads) }));
}
/** The roles that apply and plan; of those that are on no list, other rules speak. */
function rolesListed({ lock }, book) {
    const roles = [book?.deployer, book?.planner].flatMap(role => role ?? []);
    return [...new Set(roles)].filter(({ RoleId }) => lock?.admitted.some(({ id }) => id === RoleId));
}
/** Whether the role that plans may read the policy that it plans against; asked of one that is listed. */
function plannerReads(file, allowances, book) {
    const { planner, facts } = book;
    if (planner === undefined || !(0,policy_file/* isOfOneBucket */.y9)(file) || !rolesListed(file, book).includes(planner))
        return undefined;
    const { account } = facts;
    const scope = { ...scopeOf(file, allowances), owner: { account } };
    const caller = { kind: 'role', id: planner.RoleId, roleArn: planner.Arn, account, session: '*' };
    return file.proof().keepsAccess(scope, caller, READING, prove/* OUR_CALLS */.PU);
}
const READING = [{ action: 's3:GetBucketPolicy', on: 'bucket' }];
/** What the CDK adds to empty the bucket, and whether it can, as far as the policy is known. */
function emptiersOf({ source }, allowances) {
    const { emptier } = source.origin ?? {};
    if (emptier === undefined)
        return [];
    const { name, roleId = UNLISTED, denies } = emptier;
    const file = (0,policy_file/* readPolicyFile */.BK)(denies);
    return (0,policy_file/* isOfOneBucket */.y9)(file)
        ? [{ name, text: denies, keeps: keptBy(file, allowances, anySession(roleId), EMPTYING) }]
        : [];
}
/** Stands for an id that nobody knows yet. */
const UNLISTED = 'AROANOTMADEYETNOTLISTED';
function anySession(id) {
    return { kind: 'role', id, session: '*' };
}
function keptBy(file, allowances, id, needs) {
    return file.proof().keepsAccess(scopeOf(file, allowances), (0,caller/* callerOf */.$)(id), needs, prove/* PERSON */.qG);
}
function scopeOf({ bucket, partition, lock }, allowances) {
    return { bucket, partition, owner: {}, admitted: lock?.admitted ?? [], ...allowances };
}
//# sourceMappingURL=tool-callers.js.map
;// CONCATENATED MODULE: ./lib/src/core/rules/runner.js














/** The rule of that id. */
function ruleById(id) {
    return list.RULES.find(rule => rule.id === id);
}
/**
 * Everything that the rules find in one policy file, sorted by place. Never throws for what stands in the file.
 * INVARIANT: where the file was not read whole, there is at least one error, for every kind of problem has its rule.
 */
function findingsOf(file, options) {
    const subjects = subjectsOf(file, options);
    const found = applyAll(file.source, subjects);
    const doubtful = hasEmptyList(file);
    const isProved = ({ at }) => !doubtful && (0,proved/* isShapeProved */.SA)(statementAt(file, at.span), options.claims ?? []);
    const isOpen = doubtful || !(0,proved/* isShapeUncontested */.m1)(options.claims ?? []);
    const heard = (one) => (isProved(one) ? notLouder(one) : isOpen ? one : warned(one));
    const explained = found.map(heard);
    return [...explained, ...unexplained(file, subjects, explained)].sort(finding/* byPlace */.hz);
}
/** The claims that fail, and of which no error says what is wrong. */
function unexplained({ source }, subjects, findings) {
    const failed = subjects.policy.some(({ claims }) => claims.some(({ verdict }) => verdict.kind === 'fails'));
    if (!failed)
        return [];
    const about = findings.flatMap(({ rule, severity }) => (severity === 'error' ? (ruleById(rule)?.about ?? []) : []));
    const claim = subjects.policy.flatMap(subject => subject.claims.flatMap(({ claim, verdict }) => {
        const isOpen = verdict.kind === 'fails' && !about.some(subject => isExplainedBy(claim, subject));
        return isOpen ? [{ ...subject, claim, verdict }] : [];
    }));
    return applyAll(source, { ...NO_SUBJECTS, claim });
}
/** Whether an error about this can be the reason for which a claim fails. */
function isExplainedBy(claim, about) {
    switch (claim) {
        case 'sealed':
            return about !== 'account';
        case 'nobody-unknown-admitted':
            return about === 'account' || about === 'value';
        case 'no-stranger-can-assume':
            return false;
        default:
            return true;
    }
}
/** What the rules about runs find in one policy file as a run met it. */
function runFindings(subject) {
    return applyAll(subject.file, { ...NO_SUBJECTS, run: [subject] });
}
/** Where the proof has not decided, a guess about how a lock must be built does not decide either. */
function warned(finding) {
    return finding.severity === 'error' && finding.isAboutShape ? { ...finding, severity: 'warning' } : finding;
}
/** A guess about how a lock must be built is no error, and no advice, where the proof knows better. */
function notLouder(finding) {
    if (finding.severity !== 'error' || !finding.isAboutShape)
        return finding;
    const { edits: _, ...rest } = finding;
    return { ...rest, severity: 'notice', help: (0,prose/* ours */.Od)('The bucket is sealed in spite of this: no action needed.') };
}
/** IAM's grammar asks for one action and one resource at least; what S3 makes of none is not documented. */
function hasEmptyList({ policy }) {
    const isEmpty = ({ patterns }) => patterns.length === 0;
    return policy?.statements.some(({ action, resource }) => isEmpty(action) || isEmpty(resource)) ?? false;
}
function statementAt({ policy }, { start, end }) {
    return policy?.statements.find(({ span }) => span.start <= start && end <= span.end);
}
const NO_SUBJECTS = {
    file: [],
    policy: [],
    statement: [],
    resource: [],
    lock: [],
    value: [],
    account: [],
    claim: [],
    emptier: [],
    run: [],
};
function applyAll(file, subjects) {
    const found = [];
    for (const rule of list.RULES)
        if (subjects[rule.about].length > 0)
            apply(rule, file, subjects, found);
    return found;
}
function apply(rule, file, subjects, found) {
    for (const subject of subjects[rule.about]) {
        for (const violation of rule.check(subject))
            found.push(runner_finding(rule, violation, file));
    }
}
function runner_finding(rule, violation, file) {
    return {
        rule: rule.id,
        severity: violation.severity ?? rule.severity,
        message: violation.message,
        at: violation.at ?? { file, span: violation.span },
        related: (violation.related ?? []).map(({ span, note }) => ({ at: { file, span }, note })),
        help: (0,prose/* join */.fj)([rule.why, violation.help ?? rule.fix], ' '),
        ...(0,present/* present */.E)({ edits: violation.edits, isAboutShape: rule.isAboutShape }),
    };
}
function subjectsOf(file, options) {
    const { reading, policy, intent, lock, bytes, tooLarge } = file;
    const { allowances, claims = [], account } = options;
    const readings = { ...NO_SUBJECTS, file: [reading], emptier: emptiersOf(file, allowances) };
    if (policy === undefined || intent === undefined || bytes === undefined)
        return readings;
    const runners = runnersOf(file, allowances, account?.book);
    const judged = { allowances, claims, book: account?.book, runners };
    const coverage = new support_coverage/* Coverage */.x((0,lock_intent/* meantAsLock */.Nf)(intent));
    const { arns, others } = resourcesIn(policy);
    const subject = { reading, policy, bytes, tooLarge, intent, coverage, arns, lock, ...judged };
    // Of what S3 would not take, nothing is worth saying a thousand times.
    if (tooLarge)
        return { ...readings, policy: [subject] };
    const locks = intent.locks.map(meant => ({ ...subject, meant }));
    return {
        ...readings,
        policy: [subject],
        statement: policy.statements.map(statement => ({ ...subject, statement })),
        resource: others.map(other => ({ ...subject, ...other })),
        lock: locks,
        value: locks.flatMap(listedValues),
        account: account === undefined ? [] : accountSubjects(subject, account, plannerReads(file, allowances, account.book)),
    };
}
/** The resources of all statements: ARNs of a bucket or its objects, and others. */
function resourcesIn({ statements }) {
    const arns = [];
    const others = [];
    for (const resource of statements.flatMap(({ resource }) => resource.patterns)) {
        const reads = (0,lock_resource/* readResource */.R_)(resource.value);
        if ('bucket' in reads)
            arns.push({ ...resource, partition: reads.partition, bucket: reads.bucket });
        else
            others.push({ resource, reads });
    }
    return { arns, others };
}
/**
 * The faulty values under `aws:userid`, or under what was meant to be it; ARNs under `aws:PrincipalArn` are no wrong ids.
 * A list may be long and is mostly right, so right values are no subject of any rule.
 */
function listedValues(subject) {
    const { list } = subject.meant;
    if (list === undefined)
        return [];
    if (!(0,find/* isUserId */.L8)(list.key.value) && !(0,lock_intent/* isMisspeltUserId */.M$)(list.key.value))
        return [];
    const values = (0,conditions/* listConditions */.lL)(subject.meant).flatMap(condition => condition.values);
    const listed = new Set(values.map(({ value }) => value));
    return values.flatMap(value => {
        const reads = (0,listed_value/* readListedValue */.p)(value.value);
        return reads.kind === 'id' ? [] : [{ ...subject, value, listed, reads }];
    });
}
function accountSubjects(subject, options, plannerReads) {
    const { lock } = subject;
    if (lock === undefined)
        return [];
    const { book, bucket } = options;
    const listed = lock.values.flatMap(({ value, span }) => {
        const id = (0,ids/* readAdmittedId */.e)(value);
        return id === undefined ? [] : [{ id, admitted: book.resolve(id), span }];
    });
    return [{ ...subject, lock, listed, book, plannerReads, bucket }];
}
//# sourceMappingURL=runner.js.map

/***/ }),

/***/ 42234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   gZ: () => (/* binding */ MAX_FILE_BYTES)
/* harmony export */ });
/* unused harmony export MAX_DEPTH */
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99547);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89783);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43381);



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
    const builder = new TreeBuilder(file.text, limits);
    try {
        (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(file.text, builder, { disallowComments: true, allowTrailingComma: false });
    }
    catch (error) {
        if (error instanceof Stop)
            return { file, problems: [error.problem] };
        throw error;
    }
    const { root, problems } = builder;
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .invariant */ .V1)(root !== undefined, 'the JSON parser yields a value or an error');
    return { file, root, problems: problems.sort((a, b) => a.span.start - b.span.start) };
}
function refuse(file, limits) {
    if (file.bytes > limits.bytes) {
        const message = (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The file is ${file.bytes} bytes long; a ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(limits.what)} file has at most ${limits.bytes}.`;
        return { kind: 'too-large', span: { start: 0, end: 0 }, message };
    }
    if (!file.utf8) {
        const start = Math.max(0, file.text.indexOf('\uFFFD'));
        return { kind: 'not-utf8', span: { start, end: start + 1 }, message: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('The file is not valid UTF-8.') };
    }
    if (file.text.charCodeAt(0) === 0xfeff) {
        const message = (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('The file starts with a byte order mark.');
        return { kind: 'byte-order-mark', span: { start: 0, end: 1 }, message };
    }
    return undefined;
}
function syntaxProblem(text, error) {
    if (/^[ \t\r\n]*$/.test(text)) {
        const help = (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('Write a policy into it, or take the file away.');
        return { kind: 'invalid', span: { start: 0, end: text.length }, message: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('The file is empty.'), help };
    }
    const code = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error);
    const span = errorSpan(text, error, code);
    if (code === 'InvalidCommentToken') {
        return { kind: 'comment', span, message: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('This is a comment, and JSON has no comments.') };
    }
    const comma = trailingComma(text, error.offset, code);
    if (comma !== undefined) {
        const message = (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('This comma has nothing after it.');
        return { kind: 'trailing-comma', span: { start: comma, end: comma + 1 }, message };
    }
    return { kind: 'invalid', span, message: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `This is not JSON: ${SYNTAX_MESSAGES[code] ?? (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(code)}.` };
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
    InvalidSymbol: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('a word that is none of true, false and null'),
    InvalidNumberFormat: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('a number that is not written as JSON writes numbers'),
    PropertyNameExpected: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('a key in double quotes is missing'),
    ValueExpected: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('a value is missing'),
    ColonExpected: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('a colon is missing'),
    CommaExpected: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('a comma is missing'),
    CloseBraceExpected: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('a closing brace is missing'),
    CloseBracketExpected: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('a closing bracket is missing'),
    EndOfFileExpected: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('the text goes on after its end'),
    UnexpectedEndOfString: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('a string is not closed on its line'),
    UnexpectedEndOfNumber: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('a number stops half-way'),
    InvalidUnicode: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('a \\u escape without four hexadecimal digits'),
    InvalidEscapeCharacter: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('an escape that JSON does not have'),
    InvalidCharacter: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('a control character inside a string'),
};
function trailingComma(text, offset, code) {
    const closes = text[offset] === '}' || text[offset] === ']';
    if (!closes || (code !== 'PropertyNameExpected' && code !== 'ValueExpected'))
        return undefined;
    const before = text.slice(0, offset).trimEnd().length - 1;
    return text[before] === ',' ? before : undefined;
}
/** Ends the reading at the first fault: the library has no other way to stop it. */
class Stop extends Error {
    problem;
    constructor(problem) {
        super(problem.kind);
        this.problem = problem;
    }
}
/** Builds the tree while the text is read, so that it stands in memory once. */
class TreeBuilder {
    problems = [];
    root;
    #text;
    #limits;
    #unfinished = [];
    #values = 0;
    constructor(text, limits) {
        this.#text = text;
        this.#limits = limits;
    }
    onObjectBegin = (start) => this.#begin({ type: 'object', start, members: [], firstOf: new Map() });
    onArrayBegin = (start) => this.#begin({ type: 'array', start, items: [] });
    onObjectProperty = (value, start, length) => {
        const key = { value, span: { start, end: start + length } };
        const owner = this.#unfinished.at(-1);
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .invariant */ .V1)(owner?.type === 'object', 'the JSON parser yields keys inside of objects');
        owner.key = key;
        noteKey(key, owner.firstOf, this.problems);
    };
    onObjectEnd = (offset, length) => this.#end(offset + length);
    onArrayEnd = (offset, length) => this.#end(offset + length);
    onLiteralValue = (value, start, length) => {
        const end = start + length;
        this.#put(typeof value === 'string'
            ? { type: 'string', text: value, span: { start, end } }
            : { type: typeOf(value), text: this.#text.slice(start, end), span: { start, end } });
    };
    onError = (error, offset, length) => {
        throw new Stop(syntaxProblem(this.#text, { error, offset, length }));
    };
    /** The parser descends one call a level. */
    #begin(container) {
        const { levels = MAX_DEPTH } = this.#limits;
        const span = { start: container.start, end: container.start + 1 };
        if (this.#unfinished.length >= levels) {
            throw new Stop({ kind: 'too-deep', span, message: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The JSON nests more than ${levels} levels deep.` });
        }
        this.#count(span);
        this.#unfinished.push(container);
    }
    #end(end) {
        const container = this.#unfinished.pop();
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .invariant */ .V1)(container !== undefined, 'the JSON parser ends what it began');
        const span = { start: container.start, end };
        this.#put(container.type === 'array'
            ? { type: 'array', items: container.items, span }
            : { type: 'object', members: container.members, span });
    }
    #put(value) {
        if (value.type !== 'object' && value.type !== 'array')
            this.#count(value.span);
        const owner = this.#unfinished.at(-1);
        if (owner === undefined)
            this.root = value;
        else if (owner.type === 'array')
            owner.items.push(value);
        else if (owner.key !== undefined)
            owner.members.push({ key: owner.key, value });
    }
    #count(span) {
        this.#values += 1;
        const { values = Number.POSITIVE_INFINITY, what } = this.#limits;
        if (this.#values <= values)
            return;
        const message = (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The file holds more than ${values} values, and a ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(what)} file has at most that many.`;
        throw new Stop({ kind: 'too-large', span, message });
    }
}
function typeOf(literal) {
    if (typeof literal === 'number')
        return 'number';
    return typeof literal === 'boolean' ? 'boolean' : 'null';
}
function noteKey(key, firstOf, problems) {
    const first = firstOf.get(key.value);
    if (first !== undefined) {
        const message = (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `This object has the key ${key.value} twice.`;
        const related = [{ span: first, note: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('first written here') }];
        problems.push({ kind: 'key-repeated', span: key.span, message, related });
    }
    else
        firstOf.set(key.value, key.span);
    if (key.value === '__proto__') {
        problems.push({
            kind: 'prototype-key',
            span: key.span,
            message: (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The key ${key.value} has no place in a policy.`,
        });
    }
}
//# sourceMappingURL=json.js.map

/***/ })

};
;