"use strict";
exports.id = 3022;
exports.ids = [3022];
exports.modules = {

/***/ 20845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBeginning),
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

/** Reads no more of a file than tells that it is longer than `most` bytes. Throws what the file system throws. */
function readBeginning(path, most) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        const bytes = readUpTo(file, most + 1, Math.min(size, most) + 1);
        return { bytes, size: Math.max(size, bytes.length) };
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** Letters that are compared at a time, and the bytes that one may take. */
const PIECE = 262_144;
const MOST_BYTES = 3;
/** Whether a file holds exactly this text, as UTF-8. Throws what the file system throws. */
function holds(path, text) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const [wanted, found] = [Buffer.allocUnsafe((PIECE + 1) * MOST_BYTES), Buffer.allocUnsafe((PIECE + 1) * MOST_BYTES)];
        for (let at = 0; at < text.length;) {
            const end = at + PIECE + (isHalfLetter(text.charCodeAt(at + PIECE - 1)) ? 1 : 0);
            const length = wanted.write(text.slice(at, end));
            if (fill(file, found, length) < length || wanted.compare(found, 0, length, 0, length) !== 0)
                return false;
            at = end;
        }
        return fill(file, found, 1) === 0;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** The first half of a letter that takes two code units. */
function isHalfLetter(code) {
    return code >= 0xd800 && code <= 0xdbff;
}
/** Reads so many bytes, or fewer where the file ends; returns how many. */
function fill(file, bytes, wanted) {
    let length = 0;
    for (let step = -1; step !== 0 && length < wanted; length += step) {
        step = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, wanted - length, null);
    }
    return length;
}
/** A pipe has no size, and a file may grow: what was expected to be enough room is doubled where it is not. */
function readUpTo(file, most, expected) {
    let bytes = Buffer.allocUnsafe(expected);
    let length = 0;
    for (;;) {
        const step = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, length, bytes.length - length, null);
        length += step;
        if (step === 0 || length === most)
            return bytes.subarray(0, length);
        if (length === bytes.length)
            bytes = Buffer.concat([bytes], Math.min(most, bytes.length * 2));
    }
}
//# sourceMappingURL=bounded-read.js.map

/***/ }),

/***/ 33063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isWithin),
/* harmony export */   e: () => (/* binding */ globWithin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52057);



const NEVER = ['**/node_modules/**', '**/.git/**'];
/**
 * Matches one glob below a folder, whose path has no links. Links are followed as long as they stay below it: a pull
 * request must not send us to read, or to wander through, the rest of the machine.
 */
async function globWithin(home, pattern, ignored) {
    const { globSync } = await Promise.all(/* import() */[__webpack_require__.e(4006), __webpack_require__.e(3382)]).then(__webpack_require__.bind(__webpack_require__, 73382));
    const guard = new Guard(home);
    const files = globSync([pattern], {
        cwd: home,
        ignore: [...NEVER, ...ignored],
        expandDirectories: false,
        fs: {
            readdirSync: guard.readdirSync,
            realpathSync: guard.realpathSync,
            statSync: guard.statSync,
        },
    });
    return { files, leaving: guard.leaving, unreadable: guard.unreadable };
}
/** The file system as far as the walk may see it. */
class Guard {
    leaving = [];
    unreadable = new Map();
    #home;
    #links = new Map();
    constructor(home) {
        this.#home = home;
    }
    readdirSync = (path, options) => {
        try {
            if (isWithin(this.#home, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path)))
                return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, options);
            this.leaving.push(this.#links.get((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path)) ?? path);
        }
        catch (error) {
            if (!isMissing(error))
                this.unreadable.set(path, error);
        }
        return [];
    };
    /** A link to nothing resolves to itself, so that a glob that matches its name reports it. */
    realpathSync = (path) => {
        try {
            const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
            this.#links.set(real, path);
            return real;
        }
        catch {
            return path;
        }
    };
    statSync = (path) => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        }
        catch {
            return { isDirectory: () => false };
        }
    };
}
/** Whether a path without links is the folder or below it. */
function isWithin(home, real) {
    return real === home || real.startsWith(home.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? home : home + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
function isMissing(error) {
    const code = (0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error);
    return code === 'ENOENT' || code === 'ENOTDIR';
}
//# sourceMappingURL=glob.js.map

/***/ }),

/***/ 90530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ nearby)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43381);
/* harmony import */ var _core_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51004);




/**
 * " Did you mean `x`?", where a path or a glob of the folder `root` leads to nothing and one that is spelled like it
 * leads on; backslashes between folders are slips, too. Else nothing.
 */
function nearby(root, path) {
    const meant = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) ? undefined : walk(root, '', path.split(/[\\/]/));
    return meant === undefined || meant === path ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('') : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` Did you mean ${meant}?`;
}
/** The path with each name that is not there replaced by the closest one that is. */
function walk(root, folder, [name, ...rest]) {
    if (name === undefined)
        return folder;
    if (/[*?{}[\]!]/.test(name))
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name, ...rest);
    const names = namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, folder));
    const found = names.includes(name) || name === '..' || name === '.' ? name : (0,_core_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .closest */ .kp)(name, names);
    return found === undefined ? undefined : walk(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, found), rest);
}
function namesIn(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
//# sourceMappingURL=nearby.js.map

/***/ }),

/***/ 29281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xr: () => (/* binding */ assembleReport),
  z6: () => (/* binding */ check),
  EI: () => (/* binding */ reportOf),
  Du: () => (/* binding */ unaskedTests),
  Qx: () => (/* binding */ withRivals)
});

// EXTERNAL MODULE: ./lib/src/core/claims/expected.js + 1 modules
var expected = __webpack_require__(37637);
// EXTERNAL MODULE: ./lib/src/core/claims/verdict.js
var verdict = __webpack_require__(43661);
// EXTERNAL MODULE: ./lib/src/core/rules/runner.js + 3 modules
var runner = __webpack_require__(18420);
// EXTERNAL MODULE: ./lib/src/core/pattern/classes.js + 1 modules
var classes = __webpack_require__(32640);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/core/rules/finding.js
var finding = __webpack_require__(97729);
// EXTERNAL MODULE: ./lib/src/core/rules/renamed.js
var renamed = __webpack_require__(34678);
;// CONCATENATED MODULE: ./lib/src/core/rules/waive.js




/** Turns waived warnings into notices that say who waived them, why and until when. Errors are never waived. */
function waive(findings, waivers) {
    const waived = findings.map((finding) => {
        const waiver = waivers.find(waiver => isAbout(waiver, finding));
        if (waiver === undefined || finding.severity === 'error')
            return finding;
        return { ...finding, severity: 'notice', help: (0,prose/* join */.fj)([...wordsOf(waiver), finding.help], ' ') };
    });
    return waived.sort(finding/* bySeverity */.Np);
}
function isAbout({ rule, file }, finding) {
    return ((0,renamed/* renamedTo */.c)(rule) ?? rule) === finding.rule && (0,classes/* matchesGlob */.kt)(file, finding.at.file.path);
}
function wordsOf({ rule, owner, until, why }) {
    const now = (0,renamed/* renamedTo */.c)(rule);
    const by = (0,prose/* say */.cv) `Waived by ${owner} until ${until}: ${why}`;
    if (now === undefined)
        return [by];
    return [by, (0,prose/* say */.cv) `The waiver calls the rule ${rule}; write ${now}, because version 0.3 does not accept the old name.`];
}
//# sourceMappingURL=waive.js.map
// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __webpack_require__(12925);
// EXTERNAL MODULE: ./lib/src/core/text/source.js
var source = __webpack_require__(2361);
// EXTERNAL MODULE: ./lib/src/core/text/suggest.js
var suggest = __webpack_require__(51004);
;// CONCATENATED MODULE: ./lib/src/report/secrets.js



/**
 * The report about a policy that its tool marks as a secret: verdict, claims and places stay, and nothing of the
 * policy's own words does.
 */
function withoutSecrets(policy) {
    const { replaced: _, plan: __, standing: ___, ...rest } = policy;
    return {
        ...rest,
        file: { ...policy.file, text: '' },
        admitted: [],
        claims: policy.claims.map(claim => ({ ...claim, verdict: verdictWithout(claim.verdict) })),
        ...(0,present/* present */.E)({ expectations: policy.expectations?.map(withoutWords) }),
        findings: policy.findings.map(findingWithout),
    };
}
function withoutWords({ expectation, verdict }) {
    return { expectation, verdict: verdictWithout(verdict) };
}
function verdictWithout(verdict) {
    if (verdict.kind === 'holds')
        return { kind: 'holds', by: [] };
    return { kind: verdict.kind, because: secrets_hidden(verdict.because) };
}
function findingWithout({ at, related, message, help, ...rest }) {
    return {
        ...rest,
        at: placeWithout(at),
        related: related.map(({ at, note }) => ({ at: placeWithout(at), note: secrets_hidden(note) })),
        message: secrets_hidden(message),
        help: secrets_hidden(help),
    };
}
function placeWithout({ file, span }) {
    return { file: (0,source/* withText */.ij)(file, ''), span };
}
function secrets_hidden({ parts }) {
    const shown = parts.map(part => (typeof part === 'string' ? (0,prose/* ours */.Od)(part) : (0,prose/* ours */.Od)('(sensitive)')));
    return { parts: shown.flatMap(({ parts }) => parts) };
}
//# sourceMappingURL=secrets.js.map
// EXTERNAL MODULE: ./lib/src/app/step-bound.js
var step_bound = __webpack_require__(23579);
;// CONCATENATED MODULE: ./lib/src/app/check.js










/**
 * `check`: the structure of the files and the proof, with nothing but the files. It keeps only the report of each file,
 * so that memory stays small however many there are.
 */
function check(files, settings, bound = new step_bound/* StepBound */.V()) {
    const policies = Array.from(files, file => reportOf(file, bound.examine(file, settings), settings));
    return assembleReport('check', withRivals(policies), unaskedTests(policies, settings));
}
/** One policy's part of a report. */
function reportOf({ source, bucket }, examination, { waivers }) {
    const { expectations, steps: _, ...examined } = examination;
    const findings = waive(examined.findings, waivers);
    const named = bucket ?? source.origin?.bucket;
    const asked = expectations.length === 0 ? {} : { expectations };
    return { file: source, ...examined, ...asked, findings, ...(0,present/* present */.E)({ bucket: named }) };
}
/** Puts the policies' reports together; nothing of a policy that its tool marks as a secret is told. */
function assembleReport(mode, policies, notes) {
    const shown = policies.map(policy => (policy.file.origin?.sensitive ? withoutSecrets(policy) : policy));
    return { mode, verdict: (0,verdict/* worst */.Q)(policies.map(({ verdict }) => verdict)), policies: shown, notes };
}
/** A test that no policy was asked is no test that holds. */
function unaskedTests(policies, { expect }) {
    const known = policies.flatMap(({ bucket }) => bucket ?? []);
    return expect.flatMap(test => {
        const bucket = (0,expected/* bucketOfExpectation */.Uv)(test);
        if (bucket === undefined || known.includes(bucket))
            return [];
        const { line } = (0,source/* positionOf */.df)(test.at);
        return [
            (0,prose/* say */.cv) `The test in line ${line} of ${test.at.file.path} was not made, because no policy here is of the bucket ${bucket}.${(0,suggest/* suggestion */.h)(bucket, known)}`,
        ];
    });
}
/** Two files for one bucket contradict each other and are never safe. */
function withRivals(policies) {
    const [first, second] = [new Map(), new Map()];
    for (const policy of policies) {
        if (policy.bucket === undefined || isForgotten(policy))
            continue;
        if (!first.has(policy.bucket))
            first.set(policy.bucket, policy);
        else if (!second.has(policy.bucket))
            second.set(policy.bucket, policy);
    }
    return policies.map(policy => {
        const { bucket = '' } = policy;
        const rival = first.get(bucket) === policy ? second.get(bucket) : first.get(bucket);
        return rival === undefined || isForgotten(policy) ? policy : withRival(policy, rival);
    });
}
/** What its tool lets go, nobody writes any more. */
function isForgotten({ file: { origin } }) {
    return origin?.problems.some(({ kind }) => kind === 'forgotten') ?? false;
}
function withRival(policy, rival) {
    const findings = (0,runner.runFindings)({ file: policy.file, bucket: policy.bucket ?? '', rival: rival.file });
    return { ...policy, verdict: 'unsafe', findings: [...findings, ...policy.findings] };
}
//# sourceMappingURL=check.js.map

/***/ }),

/***/ 23579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ StepBound)
/* harmony export */ });
/* harmony import */ var _core_check_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37389);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43381);


/** How many steps all proofs of one run may take together: those of 20,000 plain policies, or of 280 with 700 ids. */
const MOST_STEPS = 100_000_000;
const TOO_MUCH = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('Nothing was proved of this policy, because the proofs of the policies before it took all the steps that a run may take.');
/** Ends the proofs of a run after so many steps, however many policies a stranger sends: at the same one everywhere. */
class StepBound {
    #left;
    constructor(most = MOST_STEPS) {
        this.#left = most;
    }
    /** Whether nothing is proved any more. */
    get isOver() {
        return this.#left <= 0;
    }
    /** What {@link examine} finds, or that nothing was asked. */
    examine(file, knowledge) {
        if (this.isOver)
            return (0,_core_check_js__WEBPACK_IMPORTED_MODULE_0__/* .unexamined */ .LK)(file, TOO_MUCH, knowledge);
        const found = (0,_core_check_js__WEBPACK_IMPORTED_MODULE_0__/* .examine */ .sb)(file, knowledge);
        this.spend(found.steps);
        return found;
    }
    /** Counts the steps that the proofs of some policies take while something is asked of them. */
    counting(files, ask) {
        const taken = () => files.reduce((sum, { proof }) => sum + (proof?.().steps ?? 0), 0);
        const before = taken();
        const answer = ask();
        this.spend(taken() - before);
        return answer;
    }
    /** Counts the steps of a proof that was made elsewhere. */
    spend(steps) {
        this.#left -= steps;
    }
}
//# sourceMappingURL=step-bound.js.map

/***/ }),

/***/ 76258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ assumableBy)
/* harmony export */ });
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43381);
/* harmony import */ var _text_untyped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6903);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5330);
/* harmony import */ var _search_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52454);




/** Services that run code for whoever may pass them the role. */
const RUNS_CODE = {
    lambda: 'Lambda functions of this account',
    ec2: 'EC2 instances of this account',
    'ecs-tasks': 'ECS tasks of this account',
    codebuild: 'CodeBuild projects of this account',
    cloudformation: 'CloudFormation stacks of this account',
    glue: 'Glue jobs of this account',
    sagemaker: 'SageMaker jobs of this account',
    states: 'state machines of this account',
    ssm: 'Systems Manager automations of this account',
    pods: 'EKS pods of this account',
    rolesanywhere: "holders of certificates of this account's trust anchors",
};
/** Who can assume a role, as its trust policy names them; empty where it cannot be read or lets in nobody. */
function assumableBy(role, known) {
    const reading = (0,_known_js__WEBPACK_IMPORTED_MODULE_1__/* .trustOf */ .An)(role, known);
    if (reading.kind === 'refused')
        return [];
    const { statements } = reading.model;
    const open = statements.filter(statement => statement.allows && ASSUMING.some(action => (0,_search_js__WEBPACK_IMPORTED_MODULE_0__/* .covers */ .h)(statement, action)));
    const all = open.flatMap(statement => statement.principals.flatMap(principal => whoIs(principal, statement, known)));
    const kept = statements.some(statement => !statement.allows) ? all.map(butForDenied) : all;
    return [...new Map(kept.map(each => [JSON.stringify(each), each])).values()];
}
/** What a Deny leaves of everybody is not told in few words. */
function butForDenied(who) {
    return who.kind === 'everyone' ? { ...who, words: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${who.words}, except those that a Deny keeps out` } : who;
}
const ASSUMING = ['sts:AssumeRole', 'sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity'];
function whoIs(principal, { statement }, known) {
    switch (principal.kind) {
        case 'everyone':
            return [{ kind: 'everyone', words: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `everybody${whereWords(statement)}` }];
        case 'account':
            return [{ kind: 'account', words: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${accountWords(principal.account, known)}${whereWords(statement)}` }];
        case 'role':
        case 'session':
            return [{ kind: 'role', words: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${principal.arn}` }];
        case 'user':
        case 'federated-user':
            return [{ kind: 'people', words: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${principal.arn}` }];
        case 'service':
            return [{ kind: 'service', words: serviceWords(principal.service, statement) }];
        case 'saml':
            return [{ kind: 'people', words: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `users of the SAML provider ${principal.provider.split('/').at(-1) ?? ''}` }];
        case 'oidc':
            return [{ kind: 'pipeline', words: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `tokens of ${principal.issuer}${whereWords(statement)}` }];
        case 'deleted':
            return [];
    }
}
function accountWords(account, known) {
    if (account === known.account)
        return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('principals that the IAM policies of this account let');
    return (0,_known_js__WEBPACK_IMPORTED_MODULE_1__/* .isKnownAccount */ .be)(known, account) ? (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the declared account ${account}` : (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the account ${account}`;
}
/** Of this account is what a service runs, unless a condition says on whose behalf it comes. */
function serviceWords(service, statement) {
    const phrase = (0,_text_untyped_js__WEBPACK_IMPORTED_MODULE_3__/* .entryOf */ .Ms)(RUNS_CODE, service.split('.')[0] ?? '');
    const isForSomebody = statement.conditions.some(({ key }) => /^aws:source/i.test(key.value));
    if (phrase !== undefined && !isForSomebody)
        return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(phrase);
    return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the AWS service ${service}${isForSomebody ? whereWords(statement) : (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('')}`;
}
/** The conditions that say who, without those that anybody meets. */
function whereWords({ conditions }) {
    const telling = conditions.filter(({ key }) => !/^(.*:aud|sts:externalid|saml:aud)$/i.test(key.value));
    if (telling.length === 0)
        return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('');
    const words = telling.map(({ operator, key, values }) => (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${operator.value} ${key.value} ${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(values.map(({ value }) => value), 'or')}`);
    return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` where ${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(words, ' and ')}`;
}
//# sourceMappingURL=assumable.js.map

/***/ }),

/***/ 4415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decideRole)
});

// EXTERNAL MODULE: ./lib/src/core/access/prove/dimensions.js
var dimensions = __webpack_require__(2369);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/core/account/trust/callers.js
var callers = __webpack_require__(61873);
// EXTERNAL MODULE: ./lib/src/core/account/trust/evaluate.js
var evaluate = __webpack_require__(68058);
// EXTERNAL MODULE: ./lib/src/core/account/trust/known.js
var trust_known = __webpack_require__(5330);
// EXTERNAL MODULE: ./lib/src/core/account/trust/search.js + 1 modules
var search = __webpack_require__(52454);
// EXTERNAL MODULE: ./lib/src/core/account/trust/services.js
var services = __webpack_require__(89841);
// EXTERNAL MODULE: ./lib/src/core/access/values.js
var access_values = __webpack_require__(30565);
// EXTERNAL MODULE: ./lib/src/core/pattern/domain.js
var pattern_domain = __webpack_require__(50833);
// EXTERNAL MODULE: ./lib/src/core/pattern/pattern.js
var pattern = __webpack_require__(26495);
// EXTERNAL MODULE: ./lib/src/core/policy/operators.js
var operators = __webpack_require__(71682);
// EXTERNAL MODULE: ./lib/src/core/text/untyped.js
var untyped = __webpack_require__(6903);
// EXTERNAL MODULE: ./lib/src/core/account/trust/axes.js
var trust_axes = __webpack_require__(41680);
// EXTERNAL MODULE: ./lib/src/core/account/trust/keys.js
var keys = __webpack_require__(40385);
// EXTERNAL MODULE: ./lib/src/core/account/trust/model.js
var trust_model = __webpack_require__(55484);
// EXTERNAL MODULE: ./lib/src/core/account/trust/shared-issuers.js
var shared_issuers = __webpack_require__(3741);
;// CONCATENATED MODULE: ./lib/src/core/account/trust/tokens.js











const COGNITO = 'cognito-identity.amazonaws.com';
const doubtful = { kind: 'doubtful' };
/** The calls that strangers make with tokens of an issuer; none where the issuer is declared. */
function callsWithToken(model, provider, issuer, known) {
    const declared = (0,trust_known/* trustedTenants */.FS)(known, issuer);
    const { isShared, ruleOf } = issuerOf(issuer);
    if (declared === 'everyone' && !isShared)
        return [];
    // An issuer that serves everybody cannot be declared as a whole, but for the pools of this account.
    const tenants = declared === 'everyone' ? (issuer === COGNITO ? [OWN_POOL] : []) : declared;
    const fixed = new Map([
        ['aws:federatedprovider', (0,trust_axes/* certainValues */.dh)([provider])],
        ['aws:principalisawsservice', (0,trust_axes/* certainValues */.dh)(['false'])],
        ['aws:resourceaccount', (0,trust_axes/* certainValues */.dh)([known.account])],
    ]);
    const claims = claimAxes(model, { issuer, isShared, ruleOf }, tenants);
    const isClaim = (key) => key.startsWith(`${issuer.toLowerCase()}:`);
    const ofClaim = new Map([...fixed, ...[...model.keys.keys()].filter(isClaim).map(key => [key, []])]);
    return (0,callers/* tagVariants */.VO)(model).map(passes => ({
        assumer: { kind: 'token', provider, issuer },
        action: 'sts:AssumeRoleWithWebIdentity',
        passes,
        axes: [
            ...claims,
            ...(0,callers/* axesOf */.vj)(model, fixed, key => (ofClaim.has(key) ? NO_MATTER : (0,keys/* keyAxis */.vZ)(model, key, 'token', passes, known))),
        ],
    }));
}
const ALL = -1n;
const NO_MATTER = [{ surely: ALL, perhaps: ALL, certain: true, context: new Map() }];
function issuerOf(issuer) {
    const shared = [...shared_issuers/* SHARED_ISSUERS */.rm, ...shared_issuers/* PUBLIC_SIGN_IN */.mJ].find(({ issuers }) => issuers.includes(issuer));
    if (shared !== undefined) {
        const isGitHub = shared.claims === shared_issuers/* GITHUB_CLAIMS */.CD;
        const ruleOf = (claim) => (0,untyped/* entryOf */.Ms)(shared.claims, claim) ?? (isGitHub ? 'absent' : doubtful);
        return { issuer, isShared: Object.keys(shared.claims).length > 0, ruleOf };
    }
    if (/^oidc\.circleci\.com\/org\//.test(issuer)) {
        return {
            issuer,
            isShared: false,
            ruleOf: claim => (claim.endsWith('/project-id') ? { kind: 'id' } : subjectOr(claim)),
        };
    }
    return { issuer, isShared: false, ruleOf: subjectOr };
}
function subjectOr(claim) {
    return claim === 'sub' ? { kind: 'subject', forms: [...shared_issuers/* TENANT_SUBJECTS */.ji, WHOLE] } : doubtful;
}
/** Any subject at all, which names one holder. */
const WHOLE = { before: '', ends: [''] };
/** Whether an issuer of one owner has strangers among its holders, its trust policy does not say. */
function claimAxes(model, { issuer, isShared, ruleOf }, tenants) {
    const owner = [{ surely: ALL, perhaps: ALL, certain: isShared, context: new Map() }];
    const prefix = `${issuer}:`.toLowerCase();
    const asked = [...model.keys.keys()].filter(key => key.startsWith(prefix));
    const isOfPool = (key) => issuer === COGNITO && (key === POOL || key === SIGN_IN);
    const axes = asked
        .filter(key => !isOfPool(key))
        .map(key => (0,trust_axes/* axisOf */.L$)(model, key, claimValues(model, key, ruleOf(key.slice(prefix.length)), tenants)));
    return [owner, ...(issuer === COGNITO ? [poolAxis(model, tenants)] : []), ...axes];
}
/** Every token has a subject and an audience, and no page of AWS's says what a policy may make of that. */
const PERHAPS_ABSENT = { values: [], certain: false };
function claimValues(model, key, rule, tenants) {
    if (rule === 'absent')
        return [trust_axes/* ABSENT */.sj];
    const others = (known, domain) => (0,trust_axes/* samplesOf */.lc)(model, key, domain, literals(known));
    switch (rule.kind) {
        case 'chosen':
            return [...(0,trust_axes/* certainValues */.dh)(others(tenants)), chosenAbsence(key)];
        case 'doubtful':
            return [trust_axes/* ABSENT */.sj, ...(0,trust_axes/* doubtfully */.hj)(others(tenants))];
        case 'id': {
            const named = [...namedValues(model, key), ...tenants];
            const domain = rule.digits === true ? [(0,pattern_domain/* times */.Hn)(NOT_ZERO, 1, '4'), (0,pattern_domain/* atLeast */.jZ)(pattern_domain/* DIGITS */.x5, 0, '444')] : undefined;
            return [...(0,trust_axes/* certainValues */.dh)(others(named, domain)), PERHAPS_ABSENT];
        }
        case 'subject':
            return [...(0,trust_axes/* certainValues */.dh)(strangers(model, key, rule.forms, tenants)), PERHAPS_ABSENT];
        case 'usable': {
            const own = strangers(model, key, rule.forms, tenants);
            return [...(0,trust_axes/* certainValues */.dh)(own), ...(0,trust_axes/* doubtfully */.hj)(others(tenants)), trust_axes/* ABSENT */.sj];
        }
    }
}
const NOT_ZERO = [[49, 57]];
/** Subjects of every form that no tenant has whom the policy names. */
function strangers(model, key, forms, tenants) {
    const except = forms.flatMap(form => knownSubjects(model, key, form, tenants));
    return forms.flatMap(form => domainsOf(form).flatMap(domain => (0,trust_axes/* samplesOf */.lc)(model, key, domain, form.chosen === true ? [] : except)));
}
function chosenAbsence(key) {
    return key.endsWith(':aud') ? PERHAPS_ABSENT : trust_axes/* ABSENT */.sj;
}
function literals(texts) {
    return texts.map(text => (0,pattern/* literalOf */.Zc)(text));
}
const NAME_LETTERS = [
    [97, 122],
    [65, 90],
    [48, 57],
    [45, 46],
    [95, 95],
];
/** The subjects of one form, one domain for each way in which the tenant's name ends. */
function domainsOf({ before, ends, chosen }) {
    if (chosen === true)
        return [[...(0,pattern_domain/* word */.Vm)(before), (0,pattern_domain/* atLeast */.jZ)(pattern_domain/* ANYTHING */.n0, 1, 'anything')]];
    if (before === '' && ends.includes(''))
        return [[(0,pattern_domain/* atLeast */.jZ)(pattern_domain/* ANYTHING */.n0, 1, 'somebody-else')]];
    return ends.map(end => {
        const rest = end === '' ? [] : [...(0,pattern_domain/* word */.Vm)(end), (0,pattern_domain/* atLeast */.jZ)(pattern_domain/* ANYTHING */.n0, 1, 'anything')];
        return [...(0,pattern_domain/* word */.Vm)(before), (0,pattern_domain/* atLeast */.jZ)(NAME_LETTERS, 1, 'somebody-else'), ...rest];
    });
}
/** Nobody can have the name of another tenant in other letters. */
const IGNORING_CASE = { ignoreCase: true };
function knownSubjects(model, key, form, tenants) {
    if (form.chosen === true)
        return [];
    const spelledOut = [...valuesOf(model, key), ...tenants].flatMap(text => tenantIn(text, form) ?? []);
    const names = [...spelledOut, ...tenants];
    const begun = form.ends
        .filter(end => end !== '')
        .flatMap(end => names.map(name => (0,pattern/* globFrom */.JF)([...(0,pattern/* codesOf */.MZ)(form.before + name + end), pattern/* STAR */.Vw], IGNORING_CASE)));
    const whole = form.ends.includes('') ? [...namedValues(model, key), ...tenants.map(name => form.before + name)] : [];
    const exact = [...whole, ...tenants].map(text => (0,pattern/* literalOf */.Zc)(text, IGNORING_CASE));
    return [...begun, ...exact];
}
/** The tenant that a text spells out up to what closes its name. */
function tenantIn(text, { before, ends }) {
    if (!text.startsWith(before))
        return undefined;
    const [name = ''] = /^[\w.-]*/.exec(text.slice(before.length)) ?? [];
    const after = text.slice(before.length + name.length);
    return name !== '' && ends.some(end => (end === '' ? after === '' : after.startsWith(end))) ? name : undefined;
}
function valuesOf(model, key) {
    return conditionsOn(model, key).flatMap(({ values }) => values.map(({ value }) => value));
}
/** The values of a key that are written without a wildcard, or under an operator that has none; numbers without zeros. */
function namedValues(model, key) {
    return conditionsOn(model, key).flatMap(({ operator, values }) => {
        const { base = '' } = (0,operators/* readOperator */.Tp)(operator.value) ?? {};
        const wild = /Like$|^Arn/.test(base);
        const named = values.map(({ value }) => value).filter(value => !(wild && /[*?]/.test(value)));
        return base.startsWith('Numeric') ? named.flatMap(value => (0,access_values/* wholeNumber */.rD)(value) ?? []) : named;
    });
}
function conditionsOn({ statements }, key) {
    const conditions = statements.flatMap(({ statement }) => statement.conditions);
    return conditions.filter(condition => condition.key.value.toLowerCase() === key);
}
const POOL = `${COGNITO}:aud`;
const SIGN_IN = `${COGNITO}:amr`;
const GUEST = 'unauthenticated';
const ANY_POOL = [(0,pattern_domain/* atLeast */.jZ)(pattern_domain/* ANYTHING */.n0, 1, 'us-east-1:another-pool')];
/** Stands for every pool of the account, where a policy asks for none. */
const OWN_POOL = 'us-east-1:own-pool';
/**
 * Identities of a Cognito pool. Signed-in users of a pool that the policy names are known; its guests are everybody,
 * where the pool has guests. STS turns away other accounts' pools only where no `aud` is tested (Amazon Cognito
 * Developer Guide, "IAM roles").
 */
function poolAxis(model, tenants) {
    const [asksPool, asksGuests] = [model.keys.has(POOL), model.keys.has(SIGN_IN)];
    const named = namedValues(model, POOL);
    const others = (0,trust_axes/* samplesOf */.lc)(model, POOL, ANY_POOL, literals([...named, ...tenants]));
    const pools = asksPool ? [...new Set([...others, ...named, ...tenants])] : [OWN_POOL];
    const signedIn = (0,trust_axes/* axisOf */.L$)(model, SIGN_IN, asksGuests ? signedInBy(model) : [SIGNED_IN]);
    const guest = (0,trust_axes/* axisOf */.L$)(model, SIGN_IN, (0,trust_axes/* certainValues */.dh)([GUEST]));
    // Whoever declares a pool answers for its users; its guests are anybody, where the policy asks for them.
    return pools
        .filter(pool => asksGuests || !tenants.includes(pool))
        .flatMap(pool => {
        if (tenants.includes(pool))
            return ofPool(model, pool, guest, true);
        const guests = ofPool(model, pool, guest, named.includes(pool) ? asksGuests : asksPool);
        return named.includes(pool) ? guests : [...ofPool(model, pool, signedIn, asksPool), ...guests];
    });
}
const SIGNED_IN = { values: ['authenticated'], certain: true };
/**
 * What the `amr` of signed-in users can be: that they are, and how they signed in. A pool's owner gives a way of signing
 * in any name that has no colon and no slash (Amazon Cognito Federated Identities API Reference, `DeveloperProviderName`).
 */
function signedInBy(model) {
    const logins = (0,trust_axes/* samplesOf */.lc)(model, SIGN_IN, undefined, literals([...SIGNED_IN.values, GUEST]));
    const choices = logins.map(login => ({ values: [login], certain: /^[\w.-]+$/.test(login) }));
    const ways = (0,trust_axes/* setsOf */.Nc)(SIGN_IN, choices);
    return [SIGNED_IN, ...ways.map(way => ({ ...way, values: [...SIGNED_IN.values, ...way.values] }))];
}
function ofPool(model, pool, users, certain) {
    const { surely, perhaps } = (0,trust_model/* masksOf */.JF)(model, POOL, [pool]);
    return users.map(user => ({
        surely: surely & user.surely,
        perhaps: perhaps & user.perhaps,
        certain: certain && user.certain,
        context: new Map([[POOL, [pool]], ...user.context]),
    }));
}
/** Calls with a token of any issuer: AWS does not say whether a policy that names everybody lets them in. */
function callsWithAnyToken(model, known) {
    const fixed = new Map([['aws:principalisawsservice', (0,trust_axes/* certainValues */.dh)(['false'])]]);
    const actions = ['sts:AssumeRoleWithWebIdentity', 'sts:AssumeRoleWithSAML'];
    return actions.flatMap(action => (0,callers/* tagVariants */.VO)(model).map(passes => ({
        assumer: { kind: 'any-token' },
        action,
        passes,
        axes: (0,callers/* axesOf */.vj)(model, fixed, key => /^(aws|sts):/.test(key)
            ? (0,keys/* keyAxis */.vZ)(model, key, 'token', passes, known)
            : (0,trust_axes/* axisOf */.L$)(model, key, [trust_axes/* ABSENT */.sj, ...(0,trust_axes/* setsOf */.Nc)(key, (0,trust_axes/* doubtfully */.hj)((0,trust_axes/* samplesOf */.lc)(model, key)))])),
    })));
}
//# sourceMappingURL=tokens.js.map
;// CONCATENATED MODULE: ./lib/src/core/account/trust/decide.js








/** Decides one trust policy by itself; the roles that it names are another question. */
function decideTrust(document, known) {
    const reading = (0,trust_known/* trustOf */.An)({ AssumeRolePolicyDocument: document }, known);
    if (reading.kind === 'refused')
        return { kind: 'unknown', because: reading.because };
    try {
        return decide(reading, known);
    }
    catch (error) {
        if (error instanceof dimensions/* TooManyClasses */.aB)
            return { kind: 'unknown', because: TOO_MANY_CALLS };
        throw error;
    }
}
const TOO_MANY_CALLS = (0,prose/* ours */.Od)('The trust policy distinguishes more kinds of calls than the proof can check one by one.');
function decide({ trust, model }, known) {
    const surely = strangersCall(model, known, 'surely');
    if (surely !== undefined)
        return confirmed(trust, surely, known);
    const perhaps = strangersCall(model, known, 'perhaps');
    if (perhaps !== undefined)
        return { kind: 'unknown', because: dependsOn(model, perhaps), found: perhaps };
    const doubtful = trust.statements.find(({ statement }) => isDoubtfulAction(statement.action));
    if (doubtful === undefined)
        return { kind: 'holds' };
    return {
        kind: 'unknown',
        because: (0,prose/* ours */.Od)('AWS does not say whether a trust policy may name all actions, or all but some.'),
    };
}
/** No call is shown that the evaluator does not let through as well. */
function confirmed(trust, found, known) {
    if ((0,evaluate/* evaluateAssume */.g)(trust, found.call, known.account).decision === 'allowed')
        return { kind: 'fails', found };
    return { kind: 'unknown', because: (0,prose/* ours */.Od)('The decision and its check disagree about the trust policy.'), found };
}
function isDoubtfulAction(action) {
    return action.negated || action.patterns.some(({ value }) => value === '*');
}
/** The first call of any stranger, those whom the policy does not name before those whom it names. */
function strangersCall(model, known, certainty) {
    const calls = [...callsOfStrangers(model, known)];
    return firstOf(calls, each => (0,search/* findCall */.G)(model, each, certainty)) ?? byService(model, known, certainty);
}
function* callsOfStrangers(model, known) {
    const allows = model.statements.filter(statement => statement.allows);
    if (allows.some(({ principals }) => principals.some(({ kind }) => OPEN_TO_PRINCIPALS.has(kind)))) {
        for (const stranger of (0,callers/* strangersOf */.r5)(model, known))
            yield* (0,callers/* callsOf */.p9)(model, stranger, known);
    }
    for (const principal of new Map(allows.flatMap(({ principals }) => principals.map(asEntry))).values()) {
        if (principal.kind === 'oidc')
            yield* callsWithToken(model, principal.provider, principal.issuer, known);
        if (principal.kind === 'everyone')
            yield* callsWithAnyToken(model, known);
    }
}
const OPEN_TO_PRINCIPALS = new Set([
    'everyone',
    'account',
    'role',
    'user',
    'session',
    'federated-user',
]);
function asEntry(principal) {
    return [JSON.stringify(principal), principal];
}
/**
 * A service is known by its name, unless a statement asks for whom it calls, and lets it in for a foreign account: for
 * that alone, or for ours, too, as long as not every account will do.
 */
function byService(model, known, certainty) {
    const allows = model.statements.filter(statement => statement.allows && (0,search/* covers */.h)(statement, 'sts:AssumeRole'));
    return firstOf(allows, statement => {
        const only = (other) => other.bit === statement.bit;
        const isLetIn = (calls) => calls.some(each => (0,search/* findCall */.G)(model, each, 'perhaps', only) !== undefined);
        return firstOf((0,services/* servicesOf */.Yj)(model, statement), service => {
            const { unsaid, unnamed } = (0,services/* callsForAnyone */.js)(model, service, known);
            const isForAnyone = isLetIn(unsaid) || (unnamed.length > 0 && unnamed.every(isLetIn));
            if (isForAnyone && isLetIn((0,services/* callsForKnown */.AN)(model, service, known)))
                return undefined;
            return firstOf((0,services/* callsForStrangers */.q_)(model, service, known), calls => (0,search/* findCall */.G)(model, calls, certainty, only));
        });
    });
}
function firstOf(items, find) {
    for (const item of items) {
        const found = find(item);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
function dependsOn({ doubts }, { by }) {
    const [doubt] = doubts;
    if (doubt !== undefined)
        return (0,prose/* say */.cv) `The answer depends on ${doubt}.`;
    return (0,prose/* say */.cv) `Statement ${by.index + 1} lets in a caller, and the trust policy does not say who it is.`;
}
//# sourceMappingURL=decide.js.map
;// CONCATENATED MODULE: ./lib/src/core/account/trust/chain.js






/** How many steps the ways to one role may take: those of a thousand roles that are named. */
const MOST_STEPS = 1_000_000;
/** What it takes to look at the calls of one role, beside the search among them. */
const STEPS_OF_A_ROLE = 1_000;
/**
 * Decides a role with the roles of the account that its trust policy names, each by its own trust policy. A circle of
 * roles lets in nobody by itself. The shortest way of a stranger counts; else what is not known; else it holds. A role
 * that is named and not listed is not known.
 * Ways that take too many steps are not known.
 */
function decideRole(role, known) {
    const most = known.readings.steps.taken + MOST_STEPS;
    const listed = new Set([...known.roles.map(({ Arn }) => Arn), ...(0,trust_known/* trustedArns */.ER)(known)]);
    let unknown;
    const ways = [[role]];
    const seen = new Set([role]);
    for (const way of ways) {
        const [first = role] = way;
        const verdict = { ...decideTrust(first.AssumeRolePolicyDocument, known), way };
        if (verdict.kind === 'fails')
            return verdict;
        if (verdict.kind === 'unknown')
            unknown ??= verdict;
        const named = rolesNamed(first, known, most);
        if (named === undefined)
            return { kind: 'unknown', because: TOO_MANY_CALLS, way };
        const [missing] = principalsOf(first, known).filter(arn => !listed.has(arn));
        if (missing !== undefined)
            unknown ??= { kind: 'unknown', because: notListed(first, missing), way };
        for (const next of named) {
            if (!seen.has(next))
                ways.push([next, ...way]);
            seen.add(next);
        }
    }
    return unknown ?? { kind: 'holds', way: [role] };
}
/** The roles of the account that a trust policy lets in by their ARN; IAM shows the ARNs of living roles alone. */
function principalsOf(role, known) {
    const reading = (0,trust_known/* trustOf */.An)(role, known);
    if (reading.kind === 'refused')
        return [];
    const allows = reading.model.statements.filter(statement => statement.allows && (0,search/* covers */.h)(statement, 'sts:AssumeRole'));
    return allows.flatMap(({ principals }) => principals.flatMap(principal => principal.kind === 'role' && principal.account === known.account ? [principal.arn] : []));
}
function notListed({ RoleName }, arn) {
    return (0,prose/* say */.cv) `The trust policy of ${RoleName} names ${arn}, and the list of the account's roles does not have it. Take a new snapshot, or remove the role from the trust policy.`;
}
/** The roles of the account that a trust policy lets in by itself; `undefined` where finding them takes too many steps. */
function rolesNamed(role, known, most) {
    const reading = (0,trust_known/* trustOf */.An)(role, known);
    if (reading.kind === 'refused')
        return [];
    const { model } = reading;
    const naming = model.statements.filter(statement => statement.allows && (0,search/* covers */.h)(statement, 'sts:AssumeRole'));
    try {
        const admits = naming.flatMap(statement => admitting(model, statement, known) ?? []);
        if (admits.length === 0)
            return [];
        return known.roles.filter(other => {
            if (model.steps.taken > most)
                throw new dimensions/* TooManyClasses */.aB();
            model.steps.taken += admits.length;
            return other.Arn !== role.Arn && admits.some(admit => admit(other));
        });
    }
    catch (error) {
        if (error instanceof dimensions/* TooManyClasses */.aB)
            return undefined;
        throw error;
    }
}
/**
 * The roles that a statement lets in by itself; `undefined` where it names none. It names everybody, or a role by its ARN,
 * or by conditions on the account that not every role of it meets. The account alone names nobody, for there the IAM
 * policies decide; everybody needs none (IAM User Guide, "AWS JSON policy elements: Principal", "All principals").
 */
function admitting(model, statement, known) {
    const { principals } = statement;
    const isOwn = (principal) => principal.kind === 'account' && principal.account === known.account;
    const everyone = principals.some(({ kind }) => kind === 'everyone');
    const letsAllIn = (everyone || principals.some(isOwn)) && letsIn(model, statement, anyRole(known), known);
    if (everyone && !tellsRolesApart(model))
        return letsAllIn ? () => true : undefined;
    const admit = (role) => letsIn(model, statement, role, known);
    if (everyone || (principals.some(isOwn) && !letsAllIn))
        return admit;
    if (!principals.some(isOneRole))
        return undefined;
    return role => principals.some(principal => mayBe(principal, role)) && admit(role);
}
function tellsRolesApart({ keys, statements }) {
    const asks = keys.has('aws:principalarn') || keys.has('aws:userid');
    return asks || statements.some(({ principals }) => principals.some(isOneRole));
}
function isOneRole({ kind }) {
    return kind === 'role' || kind === 'session';
}
/** Of a name and an id that no policy is about. */
function anyRole({ partition, account }) {
    const RoleName = '-+=,.@_';
    return {
        RoleName,
        Path: '/',
        Arn: `arn:${partition}:iam::${account}:role/${RoleName}`,
        RoleId: 'AROA00000000000000000',
    };
}
/** Whether a principal may be the role, or a session of it; whose session it is, its calls tell. */
function mayBe(principal, { Arn, RoleName }) {
    if (principal.kind === 'role')
        return principal.arn === Arn;
    return principal.kind === 'session' && principal.role === RoleName;
}
function letsIn(model, statement, { Arn, RoleId }, known) {
    model.steps.taken += STEPS_OF_A_ROLE;
    const sessions = statement.principals.flatMap(principal => (principal.kind === 'session' ? [principal.session] : []));
    return ['session', ...sessions].some(session => (0,callers/* callsOf */.p9)(model, { kind: 'role', account: known.account, arn: Arn, session }, known, RoleId).some(calls => (0,search/* findCall */.G)(model, calls, 'perhaps', ({ bit }) => bit === statement.bit) !== undefined));
}
//# sourceMappingURL=chain.js.map

/***/ }),

/***/ 84531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ex: () => (/* binding */ declarationsForAll),
/* harmony export */   ve: () => (/* binding */ declarationsFor)
/* harmony export */ });
/* unused harmony export declared */
/* harmony import */ var _callers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61873);
/* harmony import */ var _chain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4415);
/* harmony import */ var _known_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5330);
/* harmony import */ var _shared_issuers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3741);




/** More strangers than this are no list that anybody would declare one by one. */
const MOST = 20;
/**
 * The declarations with which the claim would hold for a role; none where no declaration helps, because the policy lets
 * in everybody, or tenants whose names it does not spell out.
 */
function declarationsFor(role, known) {
    const found = [];
    let current = known;
    while (found.length < MOST) {
        const verdict = (0,_chain_js__WEBPACK_IMPORTED_MODULE_1__/* .decideRole */ .L)(role, current);
        if (verdict.kind === 'holds')
            return found;
        const next = declarationOf(verdict, current);
        if (next === undefined || found.some(other => isSame(other, next)))
            return [];
        found.push(next);
        current = declared(current, next);
    }
    return [];
}
/** The declarations for several roles, each once; those of a role that no declaration helps are left out. */
function declarationsForAll(roles, known) {
    const all = roles.flatMap(role => declarationsFor(role, known));
    return all.filter((declaration, index) => all.findIndex(other => isSame(other, declaration)) === index);
}
function isSame(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
}
/** What is known once a declaration is made. */
function declared(known, { organization, ...entry }) {
    if (organization !== undefined)
        return { ...known, organization };
    return { ...known, trusted: [...known.trusted, { ...entry, owner: '', why: '' }] };
}
function declarationOf(verdict, known) {
    const { found, way } = verdict;
    if (found === undefined)
        return undefined;
    const { assumer, context } = found.call;
    const organization = organizationIn(context);
    if (organization !== undefined && known.organization === undefined)
        return { organization };
    switch (assumer.kind) {
        case 'role':
        case 'user':
        case 'federated-user':
            return principalOf(found, assumer, spelledOut(way[0], known));
        case 'service': {
            const source = context.get('aws:sourceaccount')?.[0] ?? context.get('aws:sourcearn')?.[0]?.split(':')[4];
            return source === undefined || !spelledOut(way[0], known).includes(source) ? undefined : { account: source };
        }
        case 'token':
            return issuerOf(assumer.issuer, found, way[0]);
        case 'any-token':
            return undefined;
    }
}
/** The organization that a call is said to come from, by its id or by a path, which begins with it. */
function organizationIn(context) {
    const said = ['principalorgid', 'sourceorgid', 'principalorgpaths', 'sourceorgpaths'].flatMap(key => context.get(`aws:${key}`) ?? []);
    return said.flatMap(text => /^o-[a-z0-9]+(?=\/|$)/.exec(text) ?? [])[0];
}
function spelledOut(role, known) {
    const reading = role === undefined ? undefined : (0,_known_js__WEBPACK_IMPORTED_MODULE_3__/* .trustOf */ .An)(role, known);
    return reading?.kind === 'read' ? (0,_callers_js__WEBPACK_IMPORTED_MODULE_0__/* .namedAccounts */ .SD)(reading.model) : [];
}
/** The one principal where the policy names it, else its account; nobody whom the policy does not name. */
function principalOf({ by, call }, { account, arn }, accounts) {
    const written = by.principal.entries.map(({ value }) => value.value);
    const session = call.assumer.kind === 'role' ? call.assumer.session : '';
    const ofSession = written.find(text => text.split(':')[4] === account && text.endsWith(`/${arn.split('/').at(-1)}/${session}`));
    const named = written.find(text => text === arn) ?? ofSession;
    if (named !== undefined)
        return { arn: named };
    return accounts.includes(account) ? { account } : undefined;
}
/**
 * An issuer of one owner is declared as a whole; of one that serves many, only a tenant is, where the policy names one
 * that its issuer does not vouch for.
 */
function issuerOf(issuer, { call }, role) {
    const shared = [..._shared_issuers_js__WEBPACK_IMPORTED_MODULE_2__/* .SHARED_ISSUERS */ .rm, ..._shared_issuers_js__WEBPACK_IMPORTED_MODULE_2__/* .PUBLIC_SIGN_IN */ .mJ].find(({ issuers }) => issuers.includes(issuer));
    if (shared === undefined || Object.keys(shared.claims).length === 0)
        return { issuer };
    const text = JSON.stringify(role?.AssumeRolePolicyDocument ?? '');
    const claims = shared.claims === _shared_issuers_js__WEBPACK_IMPORTED_MODULE_2__/* .GITHUB_CLAIMS */ .CD ? ['job_workflow_ref'] : ['aud', 'app_id', 'oaud'];
    const isPublic = _shared_issuers_js__WEBPACK_IMPORTED_MODULE_2__/* .PUBLIC_SIGN_IN */ .mJ.includes(shared) || shared.claims === _shared_issuers_js__WEBPACK_IMPORTED_MODULE_2__/* .GITHUB_CLAIMS */ .CD || issuer.startsWith('cognito-');
    const tenant = claims
        .flatMap(claim => call.context.get(`${issuer}:${claim}`) ?? [])
        .find(value => text.includes(value));
    if (tenant !== undefined && isPublic)
        return { issuer, tenant };
    return issuer.startsWith('cognito-') && !text.includes(`${issuer}:aud`) ? { issuer } : undefined;
}
//# sourceMappingURL=declare.js.map

/***/ }),

/***/ 2000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   U6: () => (/* binding */ declarationLines),
/* harmony export */   _u: () => (/* binding */ declarationWords)
/* harmony export */ });
/* harmony import */ var _access_prove_describe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24885);
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43381);


/** Why a role does not keep strangers out: the call, the statement that lets it in, and the roles on the way. */
function verdictWords(verdict) {
    switch (verdict.kind) {
        case 'holds':
            return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('no stranger can become it');
        case 'fails':
            return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${callWords(verdict.found)}${wayWords(verdict.way)}`;
        case 'unknown':
            return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${verdict.because}${wayWords(verdict.way)}`;
    }
}
/** "`sts:AssumeRole` by the role `arn:…` of account `444455556666` is let in by statement 1". */
function callWords({ call, by }) {
    const keys = [...call.context].map(([key, values]) => (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${key} = ${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(values)}`);
    const when = keys.length === 0 ? (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('') : (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` with ${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(keys, ' and ')}`;
    return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${call.action} by ${assumerWords(call.assumer)}${when} is let in by ${(0,_access_prove_describe_js__WEBPACK_IMPORTED_MODULE_0__/* .statementWords */ .Zr)(by)}.`;
}
function assumerWords(assumer) {
    switch (assumer.kind) {
        case 'role':
            return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the role ${assumer.arn}`;
        case 'user':
            return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the user ${assumer.arn}`;
        case 'federated-user':
            return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the federated user ${assumer.arn}`;
        case 'service':
            return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the AWS service ${assumer.service}`;
        case 'token':
            return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `a token of ${assumer.issuer}`;
        case 'any-token':
            return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('a token of any issuer');
    }
}
function wayWords(way) {
    if (way.length < 2)
        return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('');
    const names = way.map(({ RoleName }) => (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(RoleName));
    return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` From there the way goes ${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(names, ' → ')}, because each trusts the one before.`;
}
/** What to write into the configuration, where that makes the claim hold. */
function declarationWords(declarations) {
    if (declarations.length === 0)
        return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('');
    const organization = declarations.flatMap(each => each.organization ?? []);
    const entries = declarations.filter(each => each.organization === undefined).map(entryLine);
    const parts = [
        ...organization.map(id => (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${`organization: ${id}`}`),
        ...(entries.length === 0 ? [] : [(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `under ${'trusted:'} ${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(entries)}`]),
    ];
    return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` If that is right, write into the configuration ${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(parts, ', and ')}.`;
}
/** One entry of `trusted`, in one line of YAML. */
function entryLine({ account, arn, issuer, tenant }) {
    const fields = Object.entries({ account, arn, issuer, tenant }).filter(([, value]) => value !== undefined);
    const all = [...fields, ['owner', 'who answers for it'], ['why', 'what it is for']];
    return `- { ${all.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ')} }`;
}
/** The same as lines of a file, without `trusted:` itself where the file has it. */
function declarationLines(declarations, hasTrusted = false) {
    const organizations = declarations.flatMap(({ organization }) => organization ?? []);
    const entries = declarations.filter(({ organization }) => organization === undefined);
    return [
        ...organizations.map(organization => `organization: ${organization}`),
        ...(entries.length === 0 || hasTrusted ? [] : ['trusted:']),
        ...entries.map(entry => `  ${entryLine(entry)}`),
    ];
}
//# sourceMappingURL=describe.js.map

/***/ }),

/***/ 3741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ GITHUB_CLAIMS),
/* harmony export */   ji: () => (/* binding */ TENANT_SUBJECTS),
/* harmony export */   mJ: () => (/* binding */ PUBLIC_SIGN_IN),
/* harmony export */   rm: () => (/* binding */ SHARED_ISSUERS)
/* harmony export */ });
/* unused harmony export SHARED_ISSUERS_AS_OF */
/** The day of AWS's page that the table follows (IAM User Guide, "Document history"). */
const SHARED_ISSUERS_AS_OF = '2026-05-12';
const chosen = { kind: 'chosen' };
const doubtful = { kind: 'doubtful' };
const digits = { kind: 'id', digits: true };
const id = { kind: 'id' };
function subject(before, ...ends) {
    return { kind: 'subject', forms: [{ before, ends }] };
}
const choosing = (claim) => ({ before: `${claim}:`, ends: [''], chosen: true });
/**
 * The subjects of GitHub Actions: the default forms, those with immutable ids, and those of a template, which begin
 * with any claim (GitHub Docs, "OpenID Connect reference"). A name has no `@` and no `/`.
 */
const GITHUB_SUBJECT = {
    kind: 'subject',
    forms: [
        { before: 'repo:', ends: ['/', '@'] },
        { before: 'repository_owner:', ends: [':', ''] },
        { before: 'repository_owner_id:', ends: [':', ''] },
        { before: 'repository:', ends: ['/'] },
        { before: 'repository_id:', ends: [':', ''] },
        { before: 'enterprise:', ends: [':', ''] },
        { before: 'enterprise_id:', ends: [':', ''] },
        ...['environment', 'ref', 'ref_type', 'head_ref', 'base_ref', 'workflow', 'workflow_ref', 'job_workflow_ref'].map(choosing),
        ...['actor', 'actor_id', 'event_name', 'context', 'runner_environment', 'sha', 'run_id'].map(choosing),
    ],
};
/** The GitHub claims that IAM has keys for (IAM User Guide, "Available keys for AWS OIDC federation"). */
const GITHUB_CLAIMS = {
    sub: GITHUB_SUBJECT,
    aud: chosen,
    repository: subject('', '/'),
    repository_id: digits,
    repository_owner_id: digits,
    enterprise_id: digits,
    job_workflow_ref: { kind: 'usable', forms: [{ before: '', ends: ['/'] }] },
    actor: chosen,
    actor_id: chosen,
    workflow: chosen,
    ref: chosen,
    environment: chosen,
};
/** Subjects that are told apart by one name, on issuers of any owner: Kubernetes, GitHub, GitLab, Terraform. */
const TENANT_SUBJECTS = [
    { before: 'system:serviceaccount:', ends: [':'] },
    { before: 'repo:', ends: ['/', '@'] },
    { before: 'project_path:', ends: ['/'] },
    { before: 'organization:', ends: [':'] },
];
const SHARED_ISSUERS = [
    {
        name: 'GitHub Actions',
        issuers: ['token.actions.githubusercontent.com'],
        control: 'sub',
        claims: GITHUB_CLAIMS,
        pinned: 'repo:acme/*',
    },
    {
        name: 'GitLab',
        issuers: ['gitlab.com'],
        control: 'sub',
        claims: {
            sub: subject('project_path:', '/'),
            aud: chosen,
            namespace_id: digits,
            project_id: digits,
            ref: chosen,
            ref_protected: chosen,
            user_login: doubtful,
            user_email: doubtful,
            user_access_level: chosen,
        },
        pinned: 'project_path:acme/*',
    },
    {
        name: 'HCP Terraform',
        issuers: ['app.terraform.io'],
        control: 'sub',
        claims: { sub: subject('organization:', ':'), aud: chosen },
        pinned: 'organization:acme:project:*',
    },
    {
        name: 'Buildkite',
        issuers: ['agent.buildkite.com'],
        control: 'sub',
        claims: {
            sub: subject('organization:', ':'),
            aud: chosen,
            organization_slug: id,
            organization_id: id,
            pipeline_slug: chosen,
            build_branch: chosen,
        },
        pinned: 'organization:acme:pipeline:*',
    },
    {
        name: 'Codefresh',
        issuers: ['oidc.codefresh.io'],
        control: 'sub',
        claims: { sub: subject('account:', ':'), aud: chosen },
        pinned: 'account:64f884faac2751b77ca7ab24:*',
    },
    {
        name: 'Scalr',
        issuers: ['scalr.io'],
        control: 'sub',
        claims: { sub: subject('account:', ':'), aud: chosen },
        pinned: 'account:acme:*',
    },
    {
        name: 'Upbound',
        issuers: ['proidc.upbound.io'],
        control: 'sub',
        claims: { sub: subject('mcp:', '/', ':'), aud: chosen },
        pinned: 'mcp:acme/*',
    },
    {
        name: 'Shisho Cloud',
        issuers: ['tokens.cloud.shisho.dev'],
        control: 'sub',
        claims: { sub: subject('job:', ':'), aud: chosen },
        pinned: 'job:acme:*',
    },
    {
        name: 'DVC Studio',
        issuers: ['studio.datachain.ai/api'],
        control: 'sub',
        claims: { sub: subject('credentials:', '/'), aud: chosen },
        pinned: 'credentials:acme/*',
    },
    {
        name: 'GitHub audit log streaming',
        issuers: ['oidc-configuration.audit-log.githubusercontent.com'],
        control: 'sub',
        claims: { sub: subject('https://github.com/', ''), aud: chosen },
        pinned: 'https://github.com/acme',
    },
    {
        name: 'GitHub Actions runners (vstoken)',
        issuers: ['vstoken.actions.githubusercontent.com'],
        control: 'sub',
        claims: { sub: subject('repo:', '/'), aud: chosen },
        pinned: 'repo:acme/*',
    },
    {
        name: 'IBM Turbonomic',
        issuers: [
            'rh-oidc.s3.us-east-1.amazonaws.com/22ejnvnnturfmt6km08idd0nt4hekbn7',
            'rh-oidc.s3.us-east-1.amazonaws.com/23e3sd27sju1hoou6ohfs68vbno607tr',
            'rh-oidc.s3.us-east-1.amazonaws.com/23ne21h005qjl3n33d8dui5dlrmv2tmg',
            'rh-oidc.s3.us-east-1.amazonaws.com/24jrf12m5dj7ljlfb4ta2frhrcoadm26',
            'oidc.op1.openshiftapps.com/2f785sojlpb85i7402pk3qogugim5nfb',
            'oidc.op1.openshiftapps.com/2c51blsaqa9gkjt0o9rt11mle8mmropu',
        ],
        control: 'sub',
        claims: { sub: subject('system:serviceaccount:', ':'), aud: chosen },
        pinned: 'system:serviceaccount:acme:*',
    },
    {
        name: 'Pulumi Cloud',
        issuers: ['api.pulumi.com/oidc'],
        control: 'aud',
        claims: { aud: id, sub: doubtful },
        pinned: 'acme',
    },
    {
        name: 'Vercel',
        issuers: ['oidc.vercel.com'],
        control: 'aud',
        claims: { aud: id, sub: subject('owner:', ':') },
        pinned: 'https://vercel.com/acme',
    },
    {
        name: 'sandboxes.cloud',
        issuers: ['sandboxes.cloud'],
        control: 'aud',
        claims: { aud: id, sub: doubtful },
        pinned: 'acme',
    },
    {
        name: 'Amazon Cognito',
        issuers: ['cognito-identity.amazonaws.com'],
        control: 'aud',
        claims: { aud: id, sub: id },
        pinned: 'us-east-1:12345678-abcd-abcd-abcd-1234567890ab',
    },
    {
        name: 'Microsoft Sentinel',
        issuers: [
            'sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d',
            'sts.windows.net/33e01921-4d64-4f8c-a055-5bdaffd5e33d/',
        ],
        control: 'sts:RoleSessionName',
        claims: {},
        pinned: 'MicrosoftSentinel_acme',
    },
];
/**
 * Built-in issuers whose applications anybody may sign in to: an application's id names nobody (IAM User Guide,
 * "Available keys for AWS OIDC federation").
 */
const PUBLIC_SIGN_IN = [
    {
        name: 'Google',
        issuers: ['accounts.google.com'],
        control: 'sub',
        claims: { sub: id, aud: chosen, oaud: chosen, email: doubtful, 'google/organization_number': digits },
        pinned: '115678901234567890123',
    },
    {
        name: 'Facebook',
        issuers: ['graph.facebook.com'],
        control: 'id',
        claims: { id, app_id: chosen },
        pinned: '100001234567890',
    },
    {
        name: 'Login with Amazon',
        issuers: ['www.amazon.com'],
        control: 'user_id',
        claims: { user_id: id, app_id: chosen, sub: id },
        pinned: 'amzn1.account.AEXAMPLE',
    },
];
//# sourceMappingURL=shared-issuers.js.map

/***/ }),

/***/ 37389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sb: () => (/* binding */ examine),
  LK: () => (/* binding */ unexamined),
  Vj: () => (/* binding */ verdictOf)
});

// EXTERNAL MODULE: ./lib/src/core/access/claim.js
var claim = __webpack_require__(90823);
// EXTERNAL MODULE: ./lib/src/core/account/trust/assumable.js
var assumable = __webpack_require__(76258);
// EXTERNAL MODULE: ./lib/src/core/claims/expected.js + 1 modules
var expected = __webpack_require__(37637);
// EXTERNAL MODULE: ./lib/src/core/claims/index.js + 9 modules
var claims = __webpack_require__(5144);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
;// CONCATENATED MODULE: ./lib/src/core/claims/readings.js

/** What was asked is answered where all readings of a template agree. */
function agreedByAll(main, others) {
    return across(main, ({ verdict }, same) => {
        const other = others.find(answers => same(answers)?.verdict.kind !== verdict.kind);
        return other === undefined ? verdict : differing(verdict, same(other)?.verdict, other.when);
    });
}
function differing(one, other, when) {
    const because = 'because' in one ? (0,prose/* say */.cv) `${one.because} ` : (0,prose/* ours */.Od)('');
    const otherwise = other !== undefined && 'because' in other ? (0,prose/* say */.cv) `: ${other.because}` : (0,prose/* ours */.Od)('.');
    return { kind: 'unknown', because: (0,prose/* say */.cv) `${because}The answer is different if ${when}${otherwise}` };
}
/**
 * What can be told of a policy although ids on its list are unknown. A failure stands where it stands whatever is filled
 * in; so does all else, but that nothing is known of whoever is missing. Where the missing are single roles, `sealed`
 * needs no answer about a list that lets everybody in.
 *
 * @param main has the reason why the rest is unknown.
 */
function whateverIsFilledIn(main, filled, areRoles) {
    return across(main, ({ verdict }, same, claim) => {
        const kindsAre = (kind, all) => all.every(answers => same(answers)?.verdict.kind === kind);
        const [first] = filled;
        const told = first && same(first)?.verdict;
        if (told === undefined || told.kind === 'unknown')
            return verdict;
        if (told.kind === 'fails')
            return kindsAre('fails', filled) ? told : verdict;
        if (claim !== undefined && ABOUT_WHO.includes(claim))
            return verdict;
        const possible = areRoles && claim === 'sealed' ? filled.filter(({ kind }) => kind !== 'anyone') : filled;
        return kindsAre(told.kind, possible) ? told : verdict;
    });
}
/** They ask about each one on the list, the missing too. */
const ABOUT_WHO = ['nobody-unknown-admitted', 'no-stranger-can-assume'];
/** Decides each question anew; `same` finds the answer of another reading to it. */
function across(main, decide) {
    return {
        claims: main.claims.map(one => {
            const same = ({ claims }) => claims.find(({ claim }) => claim === one.claim);
            return { ...one, verdict: decide(one, same, one.claim) };
        }),
        expectations: main.expectations.map(one => {
            const same = ({ expectations }) => expectations.find(({ expectation }) => expectation === one.expectation);
            return { ...one, verdict: decide(one, same) };
        }),
    };
}
//# sourceMappingURL=readings.js.map
// EXTERNAL MODULE: ./lib/src/core/policy-file.js
var policy_file = __webpack_require__(22959);
// EXTERNAL MODULE: ./lib/src/core/remedy.js + 1 modules
var remedy = __webpack_require__(21045);
// EXTERNAL MODULE: ./lib/src/core/rules/runner.js + 3 modules
var runner = __webpack_require__(18420);
// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __webpack_require__(12925);
// EXTERNAL MODULE: ./lib/src/core/text/source.js
var source = __webpack_require__(2361);
;// CONCATENATED MODULE: ./lib/src/core/check.js











/** Checks the structure of a policy file and decides every claim about it, whatever its template leaves open. */
function examine(file, knowledge) {
    const one = examineReading(file, knowledge);
    const bucket = (0,policy_file/* knownPart */.Lb)(file)?.bucket;
    const others = file.alternatives().map(({ when, file: other }) => {
        const isSame = (0,policy_file/* knownPart */.Lb)(other)?.bucket === bucket;
        return { when, ...(isSame ? examineReading(other, knowledge) : NOTHING) };
    });
    if (others.length === 0)
        return one;
    const known = new Set(one.findings.map(({ rule }) => rule));
    const more = others
        .flatMap(({ findings }) => findings)
        .filter(({ rule, severity }) => severity === 'error' && !known.has(rule) && known.add(rule));
    return judged({ ...one, ...agreedByAll(one, others), findings: [...one.findings, ...more] }, others);
}
/** A policy that nothing was asked of, and why. */
function unexamined(file, because, { expect = [], account }) {
    const unknown = undecided(file, expect, because);
    const admitted = admittedOf(file, account?.book);
    return { admitted, ...unknown, findings: [], verdict: verdictOf([], unknown.claims, unknown.expectations), steps: 0 };
}
/** Where ids are missing, what can be told without them: the errors and the answers that stand in any case. */
function examineReading(file, knowledge) {
    const one = examineOne(file, knowledge);
    const filled = file.fillings?.().map(({ kind, file }) => ({ kind, ...examineOne(file, knowledge) }));
    const [first, ...others] = filled ?? [];
    if (filled === undefined || first === undefined)
        return one;
    const everywhere = first.findings.filter(found => found.severity === 'error' && others.every(({ findings }) => findings.some(other => isSame(found, other))));
    const answers = whateverIsFilledIn(one, filled, file.source.origin?.fillings?.areRoles ?? false);
    const admitted = first.kind === 'without' ? first.admitted : [];
    // what fails only because an id is missing is not explained
    const setAside = new Map(answers.claims.map(({ claim, verdict }) => [claim, verdict]));
    const { findings } = examineOne(file, { ...knowledge, setAside });
    const more = everywhere.filter(found => !findings.some(other => isSame(found, other)));
    return judged({ ...one, ...answers, admitted, findings: [...findings, ...more] }, filled);
}
/** Whether two readings of a policy have the same fault at the same place. */
function isSame(one, other) {
    return one.rule === other.rule && (0,source/* outward */.N4)(one.at).span.start === (0,source/* outward */.N4)(other.at).span.start;
}
function judged(found, others) {
    const verdict = verdictOf(found.findings, found.claims, found.expectations);
    return { ...found, verdict, steps: others.reduce((sum, { steps }) => sum + steps, found.steps) };
}
function examineOne(file, knowledge) {
    const { awsServices, today, account } = knowledge;
    const trust = account?.book.known.readings.steps;
    const before = trust?.taken ?? 0;
    const worth = worthOf(file, knowledge);
    const { admitted, claims, expectations } = worth;
    const findingsIn = (file, { claims }) => (0,runner.findingsOf)(file, {
        allowances: { awsServices, ...(0,present/* present */.E)({ today }) },
        claims,
        ...(file.bucket !== undefined && account ? { account: { ...account, bucket: file.bucket } } : {}),
    });
    const found = findingsIn(file, worth);
    const asked = [file];
    const judge = (text) => {
        const repaired = (0,policy_file/* readPolicyFile */.BK)((0,source/* sourceFromText */.JF)(file.source.path, text));
        asked.push(repaired);
        const worth = worthOf(repaired, knowledge);
        return { ...worth, findings: () => findingsIn(repaired, worth) };
    };
    const isWritten = file.source.origin === undefined;
    const findings = isWritten ? (0,remedy/* withProvedRemedies */.fw)(found, file.source.text, worth, judge) : (0,remedy/* withoutRemedies */.DO)(found);
    const proofs = asked.reduce((sum, each) => sum + ((0,policy_file/* isOfOneBucket */.y9)(each) ? each.proof().steps : 0), 0);
    const steps = proofs + (trust?.taken ?? 0) - before;
    return { admitted, claims, expectations, findings, verdict: verdictOf(findings, claims, expectations), steps };
}
function worthOf(file, knowledge) {
    const admitted = admittedOf(file, knowledge.account?.book);
    const { expect = [], setAside } = knowledge;
    if (!(0,policy_file/* isOfOneBucket */.y9)(file))
        return { admitted, ...undecided(file, expect) };
    const { bucket, partition, policy, lock } = file;
    const question = { ...knowledge, file, bucket, partition };
    const answers = { claims: (0,claims/* claimsOf */.d)(question, setAside), expectations: (0,expected/* answersOf */.Bw)(question, expect) };
    return { admitted, ...answers, policy, ...(0,present/* present */.E)({ lock }) };
}
/** An error, a failed claim or test is unsafe; what was asked and not decided is unproven. */
function verdictOf(findings, claims, expectations = []) {
    const kinds = [...claims, ...expectations].map(({ verdict }) => verdict.kind);
    if (kinds.includes('fails') || findings.some(({ severity }) => severity === 'error'))
        return 'unsafe';
    return kinds.includes('unknown') ? 'unproven' : 'safe';
}
function admittedOf(file, book) {
    const ids = (0,policy_file/* isOfOneBucket */.y9)(file) ? (file.lock?.admitted ?? []) : [];
    if (book !== undefined)
        return ids.map(id => resolved(id, book));
    return ids.map(({ id, kind }) => ({ id, kind: kind === 'user' ? 'user' : 'unresolved' }));
}
function resolved(id, book) {
    const role = id.kind === 'role' ? book.roleById(id.id) : undefined;
    const admitted = book.resolve(id);
    return role === undefined ? admitted : { ...admitted, assumableBy: (0,assumable/* assumableBy */.d)(role, book.known) };
}
const UNREADABLE = (0,prose/* ours */.Od)('The file could not be read whole as the policy of one bucket.');
const TOO_LARGE = (0,prose/* ours */.Od)('The policy is larger than S3 takes, so nothing was proved of it.');
/** What another tool says of its policy is the reason, where it says something. */
function undecided({ source: { origin }, bucket = origin?.bucket, tooLarge }, expect, why) {
    const told = origin?.problems.find(({ kind }) => kind !== 'assumed');
    const because = why ?? told?.message ?? (tooLarge ? TOO_LARGE : UNREADABLE);
    const verdict = { kind: 'unknown', because };
    const asked = bucket === undefined ? expect : (0,expected/* expectationsFor */.rJ)(bucket, expect);
    return {
        claims: claim/* CLAIMS */.I.map(claim => ({ claim, verdict })),
        expectations: asked.map(expectation => ({ expectation, verdict })),
    };
}
const NOTHING = { claims: [], expectations: [], findings: [], steps: 0 };
//# sourceMappingURL=check.js.map

/***/ }),

/***/ 65294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ deployerOf),
/* harmony export */   r: () => (/* binding */ deployerKeepsAccess)
/* harmony export */ });
/* harmony import */ var _access_prove_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52979);
/* harmony import */ var _account_roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31807);
/* harmony import */ var _text_present_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12925);
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43381);
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86212);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51004);
/* harmony import */ var _question_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44786);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72584);








/** Whoever applies, with exactly its `aws:userid`, may change the policy under the new one and under the live one. */
function deployerKeepsAccess(context) {
    const { account, proof, scope } = context;
    if (account === undefined)
        return _verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .notAsked */ .Op;
    const { book, live } = account;
    const deployer = deployerOf(book);
    if (deployer === undefined)
        return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)(notKnown(book));
    const { name, caller } = deployer;
    const keeps = (policy, needs) => (0,_question_js__WEBPACK_IMPORTED_MODULE_2__/* .fromEverywhere */ .Vv)(_access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .OUR_CALLS */ .PU, account.network?.deployer, sender => policy.keepsAccess(scope, caller, needs, sender));
    const underNew = (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .about */ .Cv)((0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The deployer ${name}`, keeps(proof, _access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_NEEDS */ .DZ));
    if (underNew.kind !== 'holds' || live.kind === 'absent')
        return underNew;
    if (live.kind === 'unreadable')
        return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .unknown */ .L5)((0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The live policy could not be read: ${live.because}`);
    const underLive = (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .about */ .Cv)((0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Under the live policy the deployer ${name}`, keeps(live.file.proof(), afterReading(caller)));
    return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_3__/* .allHold */ .J8)([underNew, withHelp(underLive, context)]);
}
/** Who reads the live policy to plan is not denied the reading, whatever it says of others. */
function afterReading(caller) {
    const isReader = !('session' in caller) || caller.session !== '*';
    return isReader ? _access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_NEEDS */ .DZ.filter(({ action }) => action !== 's3:GetBucketPolicy') : _access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_NEEDS */ .DZ;
}
/** Who can replace the live policy where the deployer cannot, or nobody knows whether it can, and by which command. */
function withHelp(verdict, { account, scope, bucket, file }) {
    if (account?.live.kind !== 'present' || (verdict.kind !== 'fails' && verdict.kind !== 'unknown'))
        return verdict;
    const live = account.live.file.proof();
    const { book } = account;
    const listed = (account.live.file.lock?.admitted ?? []).flatMap(({ id }) => book.roleById(id) ?? []);
    const able = [...new Set([...book.admins, ...listed])]
        .filter(role => !book.isConnect(role))
        .filter(role => live.keepsAccess(scope, (0,_question_js__WEBPACK_IMPORTED_MODULE_2__/* .anySessionOf */ .uJ)(role, book.facts), _access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .POLICY_NEEDS */ .DZ, _access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .PERSON */ .qG).kind === 'holds');
    const roles = able.length === 0
        ? (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('')
        : (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(able.map(({ RoleName }) => RoleName), 'or')} or `;
    const command = `aws s3api put-bucket-policy --bucket ${bucket}${fileOption(file.source)}`;
    return {
        ...verdict,
        because: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${verdict.because} The live policy can be replaced by ${roles}the root user of account ${book.facts.account}, with ${command}.`,
    };
}
/** Only a file that is there, and that is nothing but the policy, can be given to the command. */
function fileOption({ path, isDraft = false, origin }) {
    return isDraft || origin !== undefined || path === '-' ? '' : ` --policy ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .shellWord */ .r)(`file://${path}`)}`;
}
function notKnown({ deployRoleMissing, facts }) {
    if (deployRoleMissing === undefined) {
        return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .ours */ .Od)('It is not known who will apply: no caller is known, and no deploy role is named.');
    }
    const meant = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_6__/* .suggestion */ .h)(deployRoleMissing, (0,_account_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .rolesNamedLike */ .An)(deployRoleMissing, facts));
    return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `It is not known who will apply: ${'deploy-role'} is ${deployRoleMissing}, and account ${facts.account} has no such role.${meant}`;
}
/** Who will apply: the named deploy role in any session, or else the caller with exactly its `aws:userid`. */
function deployerOf(book) {
    const { deployer, facts } = book;
    if (deployer !== undefined && deployer.RoleId !== (0,_account_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .roleIdOf */ .J_)(facts.caller)) {
        return { name: deployer.RoleName, caller: (0,_question_js__WEBPACK_IMPORTED_MODULE_2__/* .anySessionOf */ .uJ)(deployer, facts) };
    }
    const caller = facts.caller;
    if (caller === undefined || (book.deployRoleNamed && deployer === undefined))
        return undefined;
    return { name: deployer?.RoleName ?? caller.Arn, caller: callerScope(caller.UserId, caller.Arn, facts, deployer) };
}
function callerScope(userid, arn, { account }, role) {
    const [id, session] = userid.split(':');
    if (id !== undefined && session !== undefined && id.startsWith('AROA')) {
        const known = role === undefined ? {} : { roleArn: role.Arn, ...(0,_text_present_js__WEBPACK_IMPORTED_MODULE_7__/* .present */ .E)({ tags: (0,_question_js__WEBPACK_IMPORTED_MODULE_2__/* .tagsOf */ .Fg)(role) }) };
        return { kind: 'role', id, account, session: { name: session }, ...known };
    }
    if (userid === account)
        return { kind: 'root', userid, account };
    if (session !== undefined)
        return { kind: 'federated', userid, account, arn };
    return { kind: 'user', userid, account, userArn: arn };
}
//# sourceMappingURL=deployer.js.map

/***/ }),

/***/ 37637:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bw: () => (/* binding */ answersOf),
  Uv: () => (/* binding */ bucketOfExpectation),
  rJ: () => (/* binding */ expectationsFor)
});

// EXTERNAL MODULE: ./lib/src/core/access/action-name.js
var action_name = __webpack_require__(74965);
// EXTERNAL MODULE: ./lib/src/core/access/prove/keys.js
var keys = __webpack_require__(72396);
// EXTERNAL MODULE: ./lib/src/core/lock/find.js
var find = __webpack_require__(54291);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/core/lock/ids.js
var ids = __webpack_require__(5928);
// EXTERNAL MODULE: ./lib/src/core/text/suggest.js
var suggest = __webpack_require__(51004);
// EXTERNAL MODULE: ./lib/src/core/claims/deployer.js
var claims_deployer = __webpack_require__(65294);
// EXTERNAL MODULE: ./lib/src/core/claims/expectation.js
var expectation = __webpack_require__(63698);
// EXTERNAL MODULE: ./lib/src/core/claims/question.js
var claims_question = __webpack_require__(44786);
;// CONCATENATED MODULE: ./lib/src/core/claims/expected-callers.js






const BARE_ROLE = /^AROA[A-Z0-9]{12,124}$/;
const FEDERATED = /^(\d{12}):([\w+=,.@-]{2,32})$/;
const SERVICE = /^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/;
/** Whom `as` means: what names somebody without an account, and else a kind, a name or an ARN in the account. */
function callersOf(context, { as, expect }) {
    const id = (0,ids/* readAdmittedId */.e)(BARE_ROLE.test(as) ? `${as}:*` : as);
    if (id !== undefined)
        return known([{ caller: (0,claims_question/* listedCaller */.xH)(context, id) }]);
    if (as === 'anonymous')
        return known([{ caller: { kind: 'anonymous', userid: as } }]);
    if (SERVICE.test(as))
        return known([{ caller: { kind: 'service', userid: as, service: as } }]);
    const [, account, name] = FEDERATED.exec(as) ?? [];
    if (account !== undefined) {
        const arn = `arn:${context.partition}:sts::${account}:federated-user/${name}`;
        return known([{ caller: { kind: 'federated', userid: as, account, arn } }]);
    }
    if (context.account === undefined)
        return { kind: 'unasked' };
    const { book } = context.account;
    return (0,expectation/* isExpectedKind */.x)(as) ? ofKind(context, book, as, expect) : named(book, as);
}
function known(callers) {
    return { kind: 'known', callers };
}
function named({ facts }, as) {
    const roles = facts.roles.filter(({ RoleName, Arn }) => RoleName === as || Arn === as);
    if (roles.length > 0)
        return known(roles.map(role => ({ caller: (0,claims_question/* anySessionOf */.uJ)(role, facts) })));
    const names = facts.roles.map(({ RoleName }) => RoleName);
    return { kind: 'unknown', because: (0,prose/* say */.cv) `account ${facts.account} has no role ${as}.${(0,suggest/* suggestion */.h)(as, names)}` };
}
/** Everybody of the kind must be denied; those whom the list admits must be spared. */
function ofKind(context, book, kind, expect) {
    const deployer = kind === 'deployer' ? (0,claims_deployer/* deployerOf */.q)(book) : undefined;
    if (deployer !== undefined)
        return known([deployer]);
    const listed = context.admitted.filter(id => isOfKind(book, id, kind));
    const roles = book.facts.roles.map((role) => ({ kind: 'role', id: role.RoleId, session: '*' }));
    const root = { kind: 'account', id: book.facts.account };
    const others = [...roles, root].filter(id => isOfKind(book, id, kind));
    const asked = expect === 'denied' ? distinct([...others, ...listed]) : kind === 'root' ? [root] : listed;
    if (asked.length > 0)
        return known(asked.map(id => ({ ...nameOf(book, id), caller: (0,claims_question/* listedCaller */.xH)(context, id) })));
    const where = expect === 'denied' ? (0,prose/* say */.cv) `in account ${book.facts.account}` : (0,prose/* ours */.Od)('on the list');
    return { kind: 'nobody', because: (0,prose/* say */.cv) `no one ${where} is of the kind ${kind}.` };
}
function isOfKind(book, id, kind) {
    const role = id.kind === 'role' ? book.roleById(id.id) : undefined;
    if (role !== undefined && kind === 'admin')
        return book.admins.includes(role);
    if (role !== undefined && kind === 'planner')
        return role === book.planner;
    return book.resolve(id).kind === kind;
}
function distinct(ids) {
    return [...new Map(ids.map(id => [JSON.stringify(id), id])).values()];
}
function nameOf(book, id) {
    return { name: book.resolve(id).name ?? id.id };
}
//# sourceMappingURL=expected-callers.js.map
// EXTERNAL MODULE: ./lib/src/core/claims/verdicts.js
var verdicts = __webpack_require__(72584);
;// CONCATENATED MODULE: ./lib/src/core/claims/expected.js







/** What the policy says to each test that is asked of it. */
function answersOf(question, expectations) {
    const asked = expectationsFor(question.bucket, expectations);
    if (asked.length === 0)
        return [];
    const context = (0,claims_question/* claimContextOf */.Nv)(question);
    return asked.map(expectation => ({ expectation, verdict: answerTo(context, expectation) }));
}
/** The tests that are asked of the policy of a bucket. */
function expectationsFor(bucket, expectations) {
    return expectations.filter(expectation => (bucketOfExpectation(expectation) ?? bucket) === bucket);
}
/** The one bucket that a test is about, where it names one. */
function bucketOfExpectation({ bucket, resource }) {
    return bucket ?? (resource === undefined ? undefined : (0,find/* readBucketArn */.Uy)(resource)?.bucket);
}
function answerTo(context, expectation) {
    const { resource = '' } = expectation;
    const { partition = context.partition } = (0,find/* readBucketArn */.Uy)(resource) ?? {};
    if (partition !== context.partition) {
        return (0,verdicts/* unknown */.L5)((0,prose/* say */.cv) `The test could not be made: ${resource} is not in the partition ${context.partition}.`);
    }
    const found = callersOf(context, expectation);
    switch (found.kind) {
        case 'unasked':
            return verdicts/* notAsked */.Op;
        case 'unknown':
            return (0,verdicts/* unknown */.L5)((0,prose/* say */.cv) `The test could not be made: ${found.because}`);
        case 'nobody':
            return { kind: 'fails', because: (0,prose/* say */.cv) `The test matches no caller: ${found.because}` };
        case 'known':
            return (0,verdicts/* allHold */.J8)(found.callers.map(called => answerFor(context, expectation, called)));
    }
}
function answerFor({ proof, scope }, expectation, { name, caller }) {
    const { as, action, resource, expect } = expectation;
    const context = contextOfRequest(expectation);
    const another = [...context.keys()].find(key => (0,keys/* isNobodys */.d7)(key, caller.kind));
    if (another !== undefined)
        return (0,verdicts/* unknown */.L5)((0,prose/* say */.cv) `The test could not be made: no request of ${as} has ${another}.`);
    const one = resource === undefined ? {} : { resource };
    const answers = needsOf(expectation).map(need => proof.answers(scope, caller, { ...need, ...one, context }, expect));
    const verdict = (0,verdicts/* allHold */.J8)(answers);
    return name === undefined ? verdict : (0,verdicts/* about */.Cv)((0,prose/* say */.cv) `${name}, asked for ${action}`, verdict);
}
/** What the action acts on, which the resource may settle. */
function needsOf({ action, resource }) {
    const named = (0,action_name/* actionNamed */.I)(action);
    const key = resource === undefined ? undefined : (0,find/* readBucketArn */.Uy)(resource)?.key;
    const settled = resource === undefined ? undefined : key === undefined ? 'bucket' : 'object';
    if (named.kind !== 'known')
        return [{ action, on: settled ?? 'object' }];
    return (settled === undefined ? named.on : [settled]).map((on) => ({ action: named.action, on }));
}
function contextOfRequest({ context }) {
    return new Map([...(context ?? [])].map(([key, values]) => [key.toLowerCase(), typeof values === 'string' ? [values] : values]));
}
//# sourceMappingURL=expected.js.map

/***/ }),

/***/ 5144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ claimsOf),
  D: () => (/* binding */ deployerClaim)
});

// EXTERNAL MODULE: ./lib/src/core/access/claim.js
var claim = __webpack_require__(90823);
// EXTERNAL MODULE: ./lib/src/core/access/prove.js + 17 modules
var prove = __webpack_require__(52979);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/core/access/caller.js
var caller = __webpack_require__(78936);
// EXTERNAL MODULE: ./lib/src/core/claims/verdicts.js
var claims_verdicts = __webpack_require__(72584);
;// CONCATENATED MODULE: ./lib/src/core/claims/anyone.js




/** Without an account: whoever Connect or the admin is, one of the listed ids must be let through. */
function someoneKeeps({ distinct, file, proof, scope }, needs, what) {
    if (file.lock === undefined)
        return anyRoleKeeps(proof.keepsAccess(scope, ANY_ROLE, needs, prove/* PERSON */.qG), what);
    const verdicts = [];
    for (const id of distinct) {
        const verdict = proof.keepsAccess(scope, (0,caller/* callerOf */.$)(id), needs, prove/* PERSON */.qG);
        if (verdict.kind === 'holds')
            return claims_verdicts/* notAsked */.Op;
        verdicts.push(verdict);
    }
    const any = (0,claims_verdicts/* anyHolds */.jd)(verdicts);
    if (any.kind === 'unknown')
        return undecided(any);
    const because = (0,prose/* say */.cv) `No id on the list keeps ${what}, no matter which role or user has it.`;
    return any.kind === 'fails' ? { ...any, because } : { kind: 'fails', because };
}
/** Where no list says who is let through, it may be anyone, as long as it can be someone. */
function anyRoleKeeps(kept, what) {
    if (kept.kind === 'unknown')
        return undecided(kept);
    if (kept.kind === 'holds' || kept.when === 'sometimes')
        return claims_verdicts/* notAsked */.Op;
    return { ...kept, because: (0,prose/* say */.cv) `No role keeps ${what}, except those that the policy names.` };
}
const ANY_ROLE = { kind: 'role', id: 'AROASOMEBODYELSE12345', session: '*' };
function undecided(verdict) {
    if (verdict.missing === undefined)
        return verdict;
    return {
        kind: 'not-asked',
        because: (0,prose/* say */.cv) `${verdict.because} Who the ids belong to was not asked: that needs an account or a snapshot.`,
    };
}
//# sourceMappingURL=anyone.js.map
// EXTERNAL MODULE: ./lib/src/core/claims/question.js
var claims_question = __webpack_require__(44786);
;// CONCATENATED MODULE: ./lib/src/core/claims/admins.js





/** At least one listed admin may change the policy, and its own policies, where they may be read, allow it. */
function adminsKeepAccess(context) {
    if (context.account === undefined)
        return someoneKeeps(context, prove/* POLICY_NEEDS */.DZ, (0,prose/* ours */.Od)('the bucket policy'));
    const { book, evidence, network } = context.account;
    const listed = (0,claims_question/* admittedRoles */._O)(context).filter(role => book.admins.includes(role));
    const asked = listed.length === 0 ? book.admins : listed;
    const kept = (0,claims_verdicts/* anyHolds */.jd)(asked.map(role => {
        const powerless = evidence.get(role.RoleId)?.kind === 'not-allowed';
        return (0,claims_verdicts/* about */.Cv)((0,prose/* say */.cv) `The admin role ${role.RoleName}`, powerless
            ? NOT_ALLOWED
            : (0,claims_question/* fromEverywhere */.Vv)(prove/* PERSON */.qG, network?.admins, from => (0,claims_question/* roleKeeps */.PL)(context, role, prove/* POLICY_NEEDS */.DZ, from)));
    }));
    return kept.kind === 'fails' && listed.length === 0 ? nobodyListed(context, book, kept) : kept;
}
function nobodyListed(context, { admins, facts }, kept) {
    const keptOut = (0,claims_question/* areKeptOutByList */.UC)(context, admins, { action: 's3:PutBucketPolicy', on: 'bucket' });
    const reasons = [
        ...(keptOut ? [(0,prose/* ours */.Od)('No admin role is on the list, so no admin could ever change the policy.')] : []),
        ...(admins.length === 0 ? [(0,prose/* say */.cv) `No role of account ${facts.account} is named as an admin.`] : []),
    ];
    return reasons.length === 0 ? kept : { kind: 'fails', because: (0,prose/* join */.fj)(reasons, ' ') };
}
const NOT_ALLOWED = {
    kind: 'fails',
    because: (0,prose/* ours */.Od)('its own policies do not allow s3:PutBucketPolicy on this bucket, and a lock grants nothing.'),
};
//# sourceMappingURL=admins.js.map
// EXTERNAL MODULE: ./lib/src/core/access/service-allows.js + 1 modules
var service_allows = __webpack_require__(91548);
// EXTERNAL MODULE: ./lib/src/core/policy/describe.js
var describe = __webpack_require__(10050);
;// CONCATENATED MODULE: ./lib/src/core/claims/connect.js







/**
 * The service role of every instance that stores in the bucket, and at least one Connect role, keeps what Connect does
 * there; nobody on the list is denied everything.
 */
function connectKeepsAccess(context) {
    const cutOff = context.distinct.find(id => isCutOff(context, (0,claims_question/* listedCaller */.xH)(context, id)));
    if (cutOff !== undefined) {
        return { kind: 'fails', because: (0,prose/* say */.cv) `${cutOff.id} is on the list, and is denied everything all the same.` };
    }
    if (context.account === undefined)
        return someoneKeeps(context, prove/* CONNECT_NEEDS */.xl, (0,prose/* ours */.Od)('what Connect needs'));
    if (context.copies !== undefined)
        return holdsCopies(context, context.copies);
    const { book } = context.account;
    const instances = book.instancesOf(context.bucket);
    const kept = instances.length === 0
        ? listedRolesKeep(context, book)
        : (0,claims_verdicts/* allHold */.J8)(instances.map(instance => instanceKeeps(context, book, instance)));
    if (kept.kind === 'holds')
        return withoutTheService(kept, context);
    if (context.copiesUntil === undefined)
        return kept;
    return {
        ...kept,
        because: (0,prose/* say */.cv) `${kept.because} The settings say only until ${context.copiesUntil} that Connect does not use this bucket.`,
    };
}
/** Recording ingestion and prompts: what Connect does as a service of AWS, and not as its role. */
function withoutTheService(kept, { file, scope, awsServices }) {
    const { allows, isWhole } = (0,service_allows/* allowsForServices */.sc)(file.policy, scope, awsServices);
    const denied = allows.find(allow => allow.service === SERVICE && (0,service_allows/* isShutOut */.Hd)(file.policy, scope.owner, allow));
    if (denied === undefined)
        return isWhole ? kept : (0,claims_verdicts/* unknown */.L5)(service_allows/* TOO_MANY_REQUESTS */.Wm);
    const { statement } = denied;
    const provided = (0,prose/* say */.cv) `Connect acts only as its role; the lock denies ${SERVICE}, which ${(0,describe/* statementName */.V)(statement)} allows`;
    return { ...kept, provided: kept.provided === undefined ? provided : (0,prose/* join */.fj)([kept.provided, provided], '; ') };
}
const SERVICE = 'connect.amazonaws.com';
/** Nothing is asked of a bucket that Connect does not use, unless it does. */
function holdsCopies({ account, bucket }, why) {
    const [instance] = account?.book.instancesOf(bucket) ?? [];
    if (instance === undefined)
        return { kind: 'not-asked', because: (0,prose/* say */.cv) `Connect does not use this bucket: ${why}` };
    const { Id, InstanceAlias: name = Id } = instance;
    return {
        kind: 'fails',
        because: (0,prose/* say */.cv) `The settings say that Connect does not use this bucket, and instance ${name} stores in it.`,
    };
}
function instanceKeeps(context, book, instance) {
    const { Id, InstanceAlias: name = Id, ServiceRole } = instance;
    const role = ServiceRole === undefined ? undefined : book.roleByArn(ServiceRole);
    if (role === undefined) {
        return (0,claims_verdicts/* unknown */.L5)((0,prose/* say */.cv) `The service role of Connect instance ${name} was not found in account ${book.facts.account}.`);
    }
    const subject = (0,prose/* say */.cv) `The role ${role.RoleName} of Connect instance ${name}`;
    const kept = everyUpload(context, instance, encryption => connectKeeps(context, role, encryption));
    return kept.kind !== 'holds' || book.isConnect(role)
        ? (0,claims_verdicts/* about */.Cv)(subject, kept)
        : (0,claims_verdicts/* unknown */.L5)((0,prose/* say */.cv) `${subject} has no trust policy that lets ${'connect.amazonaws.com'} assume it.`);
}
function listedRolesKeep(context, book) {
    const listed = (0,claims_question/* admittedRoles */._O)(context).filter(role => book.isConnect(role));
    const roles = listed.length === 0 ? book.facts.roles.filter(role => book.isConnect(role)) : listed;
    const verdicts = roles.map(role => (0,claims_verdicts/* about */.Cv)((0,prose/* say */.cv) `The Connect role ${role.RoleName}`, connectKeeps(context, role, 'not-read')));
    const kept = listed.length === 0 ? (0,claims_verdicts/* anyHolds */.jd)(verdicts) : (0,claims_verdicts/* allHold */.J8)(verdicts);
    if (kept.kind === 'fails' && listed.length === 0)
        return noneListed(context, roles, kept);
    if (kept.kind !== 'holds' || book.facts.instances !== undefined)
        return kept;
    return (0,claims_verdicts/* unknown */.L5)((0,prose/* ours */.Od)('The Connect instances could not be listed, so it is not known whose role needs the bucket.'));
}
function noneListed(context, roles, kept) {
    if ((0,claims_question/* areKeptOutByList */.UC)(context, roles, { action: 's3:PutObject', on: 'object' })) {
        return { kind: 'fails', because: (0,prose/* ours */.Od)('No Connect role is on the list, so Connect can write no recording.') };
    }
    return roles.length === 0 ? { kind: 'fails', because: (0,prose/* ours */.Od)('The account has no role of Amazon Connect.') } : kept;
}
function connectKeeps(context, role, encryption) {
    const declared = context.account?.connectSends ?? new Map();
    return (0,claims_question/* roleKeeps */.PL)(context, role, prove/* CONNECT_NEEDS */.xl, { kind: 'connect', encryption, declared });
}
/** An instance may store here under several configurations, each with a key of its own. */
function everyUpload({ bucket }, { storage }, keeps) {
    const configs = storage.filter(({ BucketName }) => BucketName === bucket);
    const distinct = new Map(configs.map(({ EncryptionConfig }) => [JSON.stringify(EncryptionConfig), EncryptionConfig]));
    return (0,claims_verdicts/* allHold */.J8)([...distinct.values()].map(config => keeps(encryptionOf(config))));
}
function encryptionOf(config) {
    if (config === undefined)
        return 'not-read';
    return config === null ? 'none' : { keyId: config.KeyId };
}
/** Whoever keeps one need is not denied everything; asking for one is much the cheaper question. */
function isCutOff({ proof, scope }, caller) {
    if (proof.keepsAccess(scope, caller, prove/* CONNECT_NEEDS */.xl.slice(0, 1)).kind === 'holds')
        return false;
    return proof.deniedEverything(scope, caller).kind === 'holds';
}
//# sourceMappingURL=connect.js.map
// EXTERNAL MODULE: ./lib/src/core/claims/deployer.js
var deployer = __webpack_require__(65294);
// EXTERNAL MODULE: ./lib/src/core/account/roles.js + 4 modules
var roles = __webpack_require__(31807);
;// CONCATENATED MODULE: ./lib/src/core/claims/known.js



/** Every listed id is a Connect role, an admin, the role that applies or plans, the account's root, or declared. */
function nobodyUnknownAdmitted({ account, admitted, file }) {
    if (account === undefined)
        return claims_verdicts/* notAsked */.Op;
    const strangers = admitted.map(id => account.book.resolve(id)).filter(roles/* isOfNobodyKnown */.Cn);
    if (strangers.length === 0)
        return { kind: 'holds', by: file.lock?.statements ?? [] };
    return { kind: 'fails', because: known_describe(strangers) };
}
function known_describe(strangers) {
    const named = (0,prose/* list */.p_)(strangers.map(({ id, name }) => (name === undefined ? id : `${id} (${name})`)));
    return strangers.length === 1
        ? (0,prose/* say */.cv) `${named} is on the list, but is not a Connect role, an admin, the deployer or declared.`
        : (0,prose/* say */.cv) `${named} are on the list, but are not Connect roles, admins, the deployer or declared.`;
}
//# sourceMappingURL=known.js.map
// EXTERNAL MODULE: ./lib/src/core/policy/parse.js
var parse = __webpack_require__(4596);
// EXTERNAL MODULE: ./lib/src/core/text/source.js
var source = __webpack_require__(2361);
;// CONCATENATED MODULE: ./lib/src/core/access/foreign-calls.js



/**
 * Are all calls denied that an AWS service makes for a stranger, and that an Allow may be for, whatever else they say?
 * The conditions of the Allow are not looked at. `fails` carries such a call.
 */
function foreignCallsDenied(policy, scope, allow, { account, organization, buckets }) {
    return callsDenied(policy, scope, allow, [
        { Condition: { StringNotEquals: { 'aws:SourceAccount': account } } },
        { Condition: { ArnNotLike: { 'aws:SourceArn': [`arn:*:*:*:${account}:*`, 'arn:*:*:*::*'] } } },
        ...(buckets.length === 0 ? [] : [{ Condition: { ArnEquals: { 'aws:SourceArn': buckets } } }]),
        ...(organization === undefined ? [] : within(organization)),
    ]);
}
/** The same of calls of which nothing says for whom they are made. */
function callsForNobodyDenied(policy, scope, allow) {
    return callsDenied(policy, scope, allow, ['Account', 'Arn', 'OrgID', 'OrgPaths'].map(name => ({ Condition: { Null: { [`aws:Source${name}`]: 'false' } } })));
}
/** Are all calls denied that an Allow may be for, but for the others? */
function callsDenied(policy, scope, { statement, service }, others) {
    const denies = policy.statements.filter(({ effect }) => effect.value === 'Deny');
    const beyond = denying([
        ...outside('Action', statement.action),
        ...outside('Resource', statement.resource),
        ...others,
    ]);
    const statements = [...denies, ...beyond].map((each, index) => ({ ...each, index }));
    return (0,prove/* proofOf */.oX)({ ...policy, statements }).deniedEverything({ ...scope, admitted: [] }, { kind: 'service', userid: service, service });
}
/** What comes from the organization. */
function within(organization) {
    return [
        { Condition: { StringEquals: { 'aws:SourceOrgID': organization } } },
        { Condition: { 'ForAnyValue:StringLike': { 'aws:SourceOrgPaths': `${organization}/*` } } },
    ];
}
/** What a statement is not about. */
function outside(element, { negated, patterns }) {
    const values = patterns.map(({ value }) => value);
    if (values.length === 0)
        return negated ? [] : [{}];
    return [{ [negated ? element : `Not${element}`]: values }];
}
/** Statements that deny to everyone what is said, and everything in the elements that are not. */
function denying(parts) {
    const all = { Effect: 'Deny', Principal: '*' };
    const whole = parts.map(part => ({
        ...all,
        ...('NotAction' in part ? {} : { Action: '*' }),
        ...('NotResource' in part ? {} : { Resource: '*' }),
        ...part,
    }));
    const text = JSON.stringify({ Version: '2012-10-17', Statement: whole });
    return (0,parse/* readPolicy */.T)((0,source/* sourceFromText */.JF)('', text)).policy?.statements ?? [];
}
//# sourceMappingURL=foreign-calls.js.map
// EXTERNAL MODULE: ./lib/src/core/access/strange-accounts.js
var strange_accounts = __webpack_require__(83568);
// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __webpack_require__(12925);
// EXTERNAL MODULE: ./lib/src/core/policy/operators.js
var operators = __webpack_require__(71682);
// EXTERNAL MODULE: ./lib/src/core/text/untyped.js
var untyped = __webpack_require__(6903);
;// CONCATENATED MODULE: ./lib/src/core/claims/pinned.js



/**
 * Whether a condition binds the requests of a service to what is ours, our buckets among it; to any one account where
 * nothing is known. Source: IAM User Guide, "The confused deputy problem".
 */
function isPinned({ conditions }, { version }, known, buckets) {
    const read = version?.value === '2012-10-17' ? withoutVariables : (value) => value;
    return conditions.some(condition => (0,service_allows/* isPositive */.ep)(condition) && pins(condition, read, known, buckets));
}
const OUR_ACCOUNT = 'our-account';
const OUR_ORGANIZATION = 'our-organization';
/** The bucket's account and its organization, by names that they do not have. */
function withoutVariables(value) {
    return value
        .replace(/\$\{(?:aws|s3):ResourceAccount\}/gi, OUR_ACCOUNT)
        .replace(/\$\{aws:ResourceOrgID\}/gi, OUR_ORGANIZATION);
}
/** The buckets that a policy names as sources of a service's calls, by their ARN. */
function bucketsNamed({ statements }) {
    const conditions = statements.flatMap(statement => statement.conditions);
    const sources = conditions.filter(({ key }) => key.value.toLowerCase() === 'aws:sourcearn');
    return sources.flatMap(({ values }) => values.map(({ value }) => value)).filter(value => BUCKET.test(value));
}
function pins({ key, operator, values }, read, known, buckets) {
    const isOurs = (account = '') => account === OUR_ACCOUNT || (/^\d{12}$/.test(account) && known?.accounts?.has(account) !== false);
    const organizations = [known?.organization ?? OUR_ORGANIZATION, OUR_ORGANIZATION];
    const tests = {
        'aws:sourceaccount': isOurs,
        'aws:sourcearn': value => (isOurs(value.split(':')[4]) && !spansColons(operator.value, value)) || buckets.includes(value),
        'aws:sourceorgid': value => organizations.includes(value),
        'aws:sourceorgpaths': value => organizations.some(organization => value.startsWith(`${organization}/`)),
    };
    const test = (0,untyped/* entryOf */.Ms)(tests, key.value.toLowerCase());
    return test !== undefined && values.length > 0 && values.every(({ value }) => test(read(value)));
}
/** Whether a statement is for no call that does not say for whom it is made. */
function asksForSource({ conditions }) {
    return conditions.some(condition => (0,service_allows/* isPositive */.ep)(condition) && (0,service_allows/* isOfSource */.hq)(condition));
}
/** Whether only a looser operator than `ArnLike` keeps a statement from being pinned. */
function isLoose({ conditions }) {
    return conditions.some(({ key, operator, values }) => key.value.toLowerCase() === 'aws:sourcearn' && values.some(({ value }) => spansColons(operator.value, value)));
}
/**
 * Whether a wildcard before the account may stand for colons, as it may in a text. `arn:aws:logs:*:111122223333:*` fits
 * `arn:aws:logs:us-east-1:444455556666:log-group:111122223333:*` by `StringLike`, and not by `ArnLike`.
 */
function spansColons(operator, arn) {
    const before = arn.split(':').slice(0, 4).join(':');
    return (0,operators/* readOperator */.Tp)(operator)?.base === 'StringLike' && /[*?]/.test(before);
}
const BUCKET = /^arn:[a-z-]+:s3:::[a-z0-9.-]+$/;
//# sourceMappingURL=pinned.js.map
;// CONCATENATED MODULE: ./lib/src/core/claims/sealed.js









/**
 * Everybody who is not admitted is denied every S3 action on the bucket and on any object, in any context. Where the
 * settings spare AWS services, no Allow lets one in on behalf of another account. Outside are S3 Access Grants, whose
 * holders have the id of the location's role, the policies of access points, and directory buckets (`s3express:`).
 */
function sealedClaim(context) {
    const { proof, scope } = context;
    const plain = proof.sealed({ ...scope, awsServices: false });
    if (plain.kind === 'holds' || !(0,prove/* sparesServices */.lS)(scope))
        return plain;
    const spared = proof.sealed(scope);
    return spared.kind === 'holds' ? withoutStrangers(spared, context) : spared;
}
/** A bucket's name is one owner's alone; but once an account was asked, it is not known that we are the owner. */
function withoutStrangers(verdict, context) {
    const { file, scope, known } = context;
    const named = bucketsNamed(file.policy);
    const open = openTo(context, named);
    if (open !== undefined)
        return open;
    const isOwn = (bucket) => bucket === `arn:${scope.partition}:s3:::${scope.bucket}`;
    const others = named.filter(bucket => !isOwn(bucket));
    if (known?.accounts === undefined || others.length === 0 || openTo(context, named.filter(isOwn)) === undefined) {
        return { ...verdict, assumed: sparedWords(context) };
    }
    return (0,claims_verdicts/* unknown */.L5)((0,prose/* say */.cv) `The lock spares ${sparedNames(context)} for ${(0,prose/* list */.p_)([...new Set(others)])}, and nothing says which account owns that. Pin the Allow with ${'aws:SourceAccount'}, too.`);
}
/** How a stranger gets in by a service, where some buckets are ours. */
function openTo(context, buckets) {
    const { file, scope, awsServices, known } = context;
    const isOurs = oursIn(context);
    const { allows, isWhole } = (0,service_allows/* allowsForServices */.sc)(file.policy, scope, awsServices, isOurs);
    const unpinned = allows.filter(allow => !isPinned(allow.statement, file.policy, known, buckets));
    const open = unpinned.find(allow => (0,service_allows/* isServed */.SM)(file.policy, scope.owner, allow, allow.foreign));
    if (open !== undefined)
        return openToStrangers(context, open, open.foreign);
    const perhaps = pairsOf(unpinned.filter(allow => (0,service_allows/* mayLetIn */.Ow)(file.policy, allow)));
    const accounts = (0,strange_accounts/* strangeAccounts */.t)(file.policy, isOurs);
    const questions = perhaps.length * (accounts?.length ?? 0);
    if (!isWhole || accounts === undefined || questions > MOST_QUESTIONS)
        return (0,claims_verdicts/* unknown */.L5)(service_allows/* TOO_MANY_REQUESTS */.Wm);
    for (const allow of perhaps) {
        for (const account of accounts) {
            const stranger = { account, organization: known?.organization, buckets };
            const denied = foreignCallsDenied(file.policy, scope, allow, stranger);
            if (denied.kind === 'fails')
                return openToStrangers(context, allow, denied.witness);
            if (denied.kind === 'unknown')
                return denied;
        }
    }
    const unsaid = perhaps
        .filter(({ statement }) => !asksForSource(statement))
        .find(allow => callsForNobodyDenied(file.policy, scope, allow).kind !== 'holds');
    return unsaid && (0,claims_verdicts/* unknown */.L5)(mayBeUnsaid(unsaid));
}
/** Not every service says for whom it calls. Source: IAM User Guide, "The confused deputy problem". */
function mayBeUnsaid({ service, statement }) {
    return (0,prose/* say */.cv) `${(0,describe/* statementName */.V)(statement)} allows calls of ${service}, and one that has no ${'aws:SourceAccount'} is denied by no statement, for whomever it is made. Pin the Allow itself with ${'aws:SourceAccount'} or ${'aws:SourceArn'}.`;
}
/** The accounts that are known; those that the policy names, where no account was asked. */
function oursIn({ file, known }) {
    const { accounts } = known ?? {};
    const texts = JSON.stringify(file.policy.statements);
    return account => accounts?.has(account) ?? texts.includes(account);
}
/** How many Allows, each for one service, are asked about in all that a call for one account may say. */
const MOST_QUESTIONS = 300;
/** Each Allow with each service that it is for, once. */
function pairsOf(allows) {
    const pairs = new Map(allows.map(allow => [`${allow.statement.index} ${allow.service}`, allow]));
    return [...pairs.values()];
}
function openToStrangers(context, { service, statement }, witness) {
    const action = witness?.action ?? 's3:*';
    const stranger = (0,service_allows/* strangerNamed */.kz)(statement, oursIn(context));
    const whose = stranger === undefined ? (0,prose/* ours */.Od)('other accounts') : (0,prose/* say */.cv) `the account ${stranger}`;
    return {
        kind: 'fails',
        because: (0,prose/* say */.cv) `The lock spares ${sparedNames(context)}, and ${(0,describe/* statementName */.V)(statement)} allows ${action} to ${service} on behalf of ${whose}. ${wayOut(statement, stranger)}`,
        ...(0,present/* present */.E)({ witness }),
    };
}
function wayOut(statement, stranger) {
    if (isLoose(statement))
        return (0,prose/* say */.cv) `Under ${'StringLike'} a ${'*'} stands for colons, too: write ${'ArnLike'}.`;
    if (stranger === undefined)
        return (0,prose/* say */.cv) `Pin it with ${'aws:SourceAccount'} or ${'aws:SourceArn'}.`;
    return (0,prose/* say */.cv) `Remove the account, or name it under ${'trusted:'}.`;
}
function sparedNames({ awsServices }) {
    return typeof awsServices === 'boolean' ? (0,prose/* ours */.Od)('AWS services') : (0,prose/* list */.p_)(awsServices);
}
function sparedWords({ awsServices }) {
    if (typeof awsServices === 'boolean')
        return (0,prose/* ours */.Od)('the settings spare the calls that AWS services make as themselves');
    const verb = awsServices.length === 1 ? 'makes as itself' : 'make as themselves';
    return (0,prose/* say */.cv) `the settings spare the calls that ${(0,prose/* list */.p_)(awsServices)} ${(0,prose/* ours */.Od)(verb)}`;
}
//# sourceMappingURL=sealed.js.map
// EXTERNAL MODULE: ./lib/src/core/account/trust/chain.js + 2 modules
var chain = __webpack_require__(4415);
// EXTERNAL MODULE: ./lib/src/core/account/trust/declare.js
var declare = __webpack_require__(84531);
// EXTERNAL MODULE: ./lib/src/core/account/trust/describe.js
var trust_describe = __webpack_require__(2000);
// EXTERNAL MODULE: ./lib/src/core/account/trust/known.js
var trust_known = __webpack_require__(5330);
// EXTERNAL MODULE: ./lib/src/core/policy/print.js
var print = __webpack_require__(62884);
;// CONCATENATED MODULE: ./lib/src/core/claims/roles-to-be.js


/**
 * What may have been written in the end: what stands may stay, and a role without a name may be any that fits, or a new
 * one of any name that fits. Two that have none may be any two.
 */
function aftersOf(trusts, known) {
    const named = trusts.flatMap(trust => (typeof trust.name === 'string' ? [{ ...trust, name: trust.name }] : []));
    const surely = named.filter(trust => isNew(trust, known) || isPending(trust, known));
    const guesses = trusts.map(trust => standing(trust, known)).filter(guessed => guessed.length > 0);
    const all = [...guesses.flat(), ...newOnes(trusts, known)];
    return [
        surely,
        ...(surely.length === named.length ? [] : [named]),
        ...guesses.map(guessed => [...named, ...guessed]),
        // of a role that two of them fit, the last counts
        ...(all.length === 0
            ? []
            : [
                [...named, ...all],
                [...named, ...[...all].reverse()],
            ]),
    ];
}
function standing({ name, isNew, ...trust }, { roles }) {
    if (typeof name === 'string' || isNew === true)
        return [];
    const fits = ({ RoleName, Path }) => name.fits(RoleName) && Path === (trust.path ?? Path) && !OF_AWS.test(Path);
    return roles
        .filter(fits)
        .map(({ RoleId, RoleName }) => ({ ...trust, id: RoleId, name: RoleName, isGuess: 'standing' }));
}
/** Roles that no one but AWS may change. Source: IAM User Guide, "Create a service-linked role". */
const OF_AWS = /^\/aws-(service-role|reserved)\//;
/** New roles, of a name that fits, and of each that fits a pattern in a trust policy. */
function newOnes(trusts, known) {
    const unnamed = trusts.flatMap(({ name, ...trust }) => (typeof name === 'string' ? [] : [{ ...trust, name }]));
    if (unnamed.length === 0)
        return [];
    const patterns = patternsIn([...known.roles.map(role => role.AssumeRolePolicyDocument), ...trusts.map(({ text }) => text)], known);
    const taken = new Set(known.roles.map(({ RoleName }) => RoleName.toLowerCase()));
    return unnamed.flatMap(({ name: { fits, sample }, ...trust }) => [...new Set([sample, ...patterns.flatMap(pattern => filled(pattern, sample))])]
        .filter(name => fits(name) && !taken.has(name.toLowerCase()))
        .map(name => ({ ...trust, name, isGuess: 'new' })));
}
/** What trust policies write for the names of roles: what follows a slash. */
function patternsIn(documents, known) {
    const texts = documents.flatMap(AssumeRolePolicyDocument => {
        const reading = (0,trust_known/* trustOf */.An)({ AssumeRolePolicyDocument }, known);
        return reading.kind === 'read' ? reading.model.texts : [];
    });
    return [...new Set(texts.flatMap(text => text.split('/').slice(1)))];
}
/** Names that a pattern matches. */
function filled(pattern, sample) {
    return [sample, ''].map(text => pattern.replaceAll('*', text).replaceAll('?', 'x'));
}
/** Whether the account has no such role yet, so that nothing of it may stay as it stands. */
function isNew(trust, known) {
    const arn = arnOf(trust, known);
    return trust.id === undefined && !known.roles.some(({ Arn }) => Arn === arn);
}
function arnOf({ name, path = '/' }, { account, partition }) {
    return `arn:${partition}:iam::${account}:role${path}${name}`;
}
/** Whether the tool replaces what stands; what it did not find as it stands now may stay. */
function isPending({ id, before }, known) {
    const role = known.roles.find(({ RoleId }) => RoleId === id);
    if (role === undefined || before === undefined)
        return false;
    const [found, stands] = [before, role.AssumeRolePolicyDocument].map(document => said(document, known));
    return found !== undefined && found === stands;
}
function said(document, known) {
    const reading = (0,trust_known/* trustOf */.An)({ AssumeRolePolicyDocument: document }, known);
    return reading.kind === 'read' ? (0,print/* canonical */.$N)(reading.trust.policy) : undefined;
}
/** The roles by ARN, as the account has them once the tool that writes the policy has written its roles. */
function rolesToBe(known, trusts) {
    const byId = new Map(known.roles.map(role => [role.RoleId, role]));
    const written = trusts.flatMap((trust) => {
        const made = { RoleId: '', RoleName: trust.name, Path: trust.path ?? '/', Arn: arnOf(trust, known) };
        // a role that is changed, and that the account does not have, is another account's
        const role = trust.id === undefined ? made : byId.get(trust.id);
        return role === undefined ? [] : [{ ...role, AssumeRolePolicyDocument: trust.text }];
    });
    return new Map([...known.roles, ...written].map(role => [role.Arn, role]));
}
//# sourceMappingURL=roles-to-be.js.map
;// CONCATENATED MODULE: ./lib/src/core/claims/strangers.js







/**
 * Nobody outside the known can become a listed role of the account, by its trust policy or by those of the roles that
 * it trusts. Declared ids of other accounts, users and root are not asked about: their owners answer for them.
 */
function noStrangerCanAssume(context) {
    if (context.account === undefined)
        return claims_verdicts/* notAsked */.Op;
    const { known } = context.account.book;
    const verdicts = aftersOf(context.file.source.origin?.trusts ?? [], known).flatMap(after => {
        const roles = rolesToBe(known, after);
        const toBeWritten = new Set(after.map(({ text }) => text));
        const toBe = after.length === 0 ? known : { ...known, roles: [...roles.values()], toBeWritten };
        return (0,claims_question/* admittedRoles */._O)(context).map(role => keepsStrangersOut(roles.get(role.Arn) ?? role, toBe, after));
    });
    return verdicts.length === 0 ? { kind: 'holds', by: [] } : (0,claims_verdicts/* allHold */.J8)(verdicts);
}
function keepsStrangersOut(role, known, trusts) {
    const verdict = (0,chain/* decideRole */.L)(role, known);
    if (verdict.kind === 'holds')
        return { kind: 'holds', by: [] };
    const writing = trusts.filter(({ name }) => verdict.way.some(({ RoleName }) => RoleName === name));
    const names = (0,prose/* list */.p_)(writing.map(({ address }) => address));
    const after = (0,prose/* say */.cv) ` after ${names} ${(0,prose/* ours */.Od)(writing.length === 1 ? 'is' : 'are')} written`;
    const who = (0,prose/* say */.cv) `${role.RoleName}${writing.length === 0 ? (0,prose/* ours */.Od)('') : after}`;
    const how = (0,prose/* say */.cv) `${(0,trust_describe/* verdictWords */.L2)(verdict)}${(0,trust_describe/* declarationWords */._u)((0,declare/* declarationsFor */.ve)(role, known))}`;
    const guess = writing.find(({ isGuess }) => isGuess);
    if (guess !== undefined) {
        const can = verdict.kind === 'fails' ? (0,prose/* ours */.Od)('a stranger can') : (0,prose/* ours */.Od)('a stranger perhaps can');
        const open = guess.isGuess === 'new' ? (0,prose/* say */.cv) `The name of ${guess.address}` : (0,prose/* say */.cv) `Which role ${guess.address} is,`;
        return {
            kind: 'unknown',
            because: (0,prose/* say */.cv) `${open} is not known. If it is ${guess.name}, ${can} become ${role.RoleName}: ${how} Give the role a name that is known.`,
        };
    }
    if (verdict.kind === 'fails')
        return { kind: 'fails', because: (0,prose/* say */.cv) `A stranger can become ${who}: ${how}` };
    return { kind: 'unknown', because: (0,prose/* say */.cv) `Whether a stranger can become ${who} is not known. ${how}` };
}
//# sourceMappingURL=strangers.js.map
;// CONCATENATED MODULE: ./lib/src/core/claims/index.js








const DECIDED = {
    sealed: sealedClaim,
    'connect-keeps-access': connectKeepsAccess,
    'admins-keep-access': adminsKeepAccess,
    'deployer-keeps-access': deployer/* deployerKeepsAccess */.r,
    'nobody-unknown-admitted': nobodyUnknownAdmitted,
    'no-stranger-can-assume': noStrangerCanAssume,
};
/** Decides every claim, in their order, but for those of which the answer is given. */
function claimsOf(question, setAside = new Map()) {
    const context = (0,claims_question/* claimContextOf */.Nv)(question);
    return claim/* CLAIMS */.I.map(claim => ({ claim, verdict: setAside.get(claim) ?? DECIDED[claim](context) }));
}
/** The claim `deployer-keeps-access` alone: under the policy in question and under the live one. */
function deployerClaim(question) {
    return (0,deployer/* deployerKeepsAccess */.r)((0,claims_question/* claimContextOf */.Nv)(question));
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 44786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   Lu: () => (/* binding */ mayBringTags),
/* harmony export */   Nv: () => (/* binding */ claimContextOf),
/* harmony export */   PL: () => (/* binding */ roleKeeps),
/* harmony export */   UC: () => (/* binding */ areKeptOutByList),
/* harmony export */   Vv: () => (/* binding */ fromEverywhere),
/* harmony export */   _O: () => (/* binding */ admittedRoles),
/* harmony export */   uJ: () => (/* binding */ anySessionOf),
/* harmony export */   xH: () => (/* binding */ listedCaller)
/* harmony export */ });
/* harmony import */ var _access_caller_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78936);
/* harmony import */ var _access_prove_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52979);
/* harmony import */ var _account_roles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31807);
/* harmony import */ var _text_present_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12925);
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43381);
/* harmony import */ var _verdicts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72584);






function claimContextOf(question) {
    const { file, bucket, partition, awsServices, today, account } = question;
    const admitted = file.lock?.admitted ?? [];
    const owner = account === undefined ? {} : (0,_account_roles_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(account.book.facts);
    const proof = file.proof();
    return {
        ...question,
        admitted,
        distinct: proof.classes(admitted, id => listedCaller(question, id), owner).map(([first]) => first),
        proof,
        scope: { bucket, partition, owner, admitted, awsServices, ...(0,_text_present_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ today }) },
    };
}
/** Whether any session of a role of the account keeps what it needs. */
function roleKeeps({ account, proof, scope }, role, needs, sender = _access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .PERSON */ .qG) {
    if (account === undefined)
        return _verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .notAsked */ .Op;
    return proof.keepsAccess(scope, anySessionOf(role, account.book.facts), needs, sender);
}
/** Whether the list of a policy keeps roles that it does not name from what they need, whatever else a request says. */
function areKeptOutByList({ account, file, proof, scope }, roles, need) {
    if (account === undefined || !file.intent.locks.some(({ list }) => list !== undefined))
        return false;
    return roles.every(role => {
        const kept = proof.keepsAccess(scope, anySessionOf(role, account.book.facts), [need], _access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .PERSON */ .qG);
        return kept.kind === 'fails' && kept.when === 'always';
    });
}
/** The calls that a listed id stands for, with what the account or a declaration says of whose it is. */
function listedCaller({ account }, id) {
    if (account === undefined || id.kind !== 'role')
        return (0,_access_caller_js__WEBPACK_IMPORTED_MODULE_4__/* .callerOf */ .$)(id);
    const role = account.book.roleById(id.id);
    if (role !== undefined)
        return { ...anySessionOf(role, account.book.facts), session: id.session };
    const declared = account.book.declared.find(entry => entry.id === id.id);
    return { ...id, ...(0,_text_present_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ account: declared?.account }) };
}
function anySessionOf(role, { account }) {
    return { kind: 'role', id: role.RoleId, roleArn: role.Arn, account, session: '*', ...(0,_text_present_js__WEBPACK_IMPORTED_MODULE_3__/* .present */ .E)({ tags: tagsOf(role) }) };
}
/** The tags of every session of a role; nobody knows them where a session may bring tags of its own. */
function tagsOf({ Tags, AssumeRolePolicyDocument }) {
    if (Tags === undefined || mayBringTags({ AssumeRolePolicyDocument }))
        return undefined;
    return new Map(Tags.map(({ Key, Value }) => [Key.toLowerCase(), Value]));
}
/** Whether a session of the role may bring tags of its own, for all that its trust policy says. */
function mayBringTags({ AssumeRolePolicyDocument }) {
    const trust = JSON.stringify(AssumeRolePolicyDocument) ?? '';
    return trust === '' || MAY_TAG.test(trust);
}
/** `sts:TagSession`, a wildcard that may stand for it, or all but some actions. */
const MAY_TAG = /tagsession|"(sts:)?[a-z]*[*?]|notaction/i;
/** Asks for every place that the calls are said to come from; where none is said, they may come from anywhere. */
function fromEverywhere(sender, origins = [], keeps) {
    if (origins.length === 0)
        return hinted(keeps(sender));
    return (0,_verdicts_js__WEBPACK_IMPORTED_MODULE_2__/* .allHold */ .J8)(origins.map(from => keeps({ ...sender, from })));
}
/** Where a Deny asks from where a call comes, the settings can say it. */
function hinted(verdict) {
    if (verdict.kind !== 'fails' || !('by' in verdict))
        return verdict;
    const { by, when } = verdict;
    const asks = by.conditions.some(({ key }) => _access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .NETWORK_KEYS */ .AY.includes(key.value.toLowerCase()));
    if (when === 'always' || !asks)
        return verdict;
    return {
        ...verdict,
        because: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${verdict.because} If such calls come from known places alone, say so in ${'network'}.`,
    };
}
/** The listed ids that are roles of the account. */
function admittedRoles({ account, admitted }) {
    return admitted.flatMap(id => (id.kind === 'role' ? (account?.book.roleById(id.id) ?? []) : []));
}
//# sourceMappingURL=question.js.map

/***/ }),

/***/ 43661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ worst)
/* harmony export */ });
/** The worst verdict counts; a known danger outweighs something unknown. */
function worst(verdicts) {
    if (verdicts.includes('unsafe'))
        return 'unsafe';
    return verdicts.includes('unproven') ? 'unproven' : 'safe';
}
//# sourceMappingURL=verdict.js.map

/***/ }),

/***/ 72584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ about),
/* harmony export */   J8: () => (/* binding */ allHold),
/* harmony export */   L5: () => (/* binding */ unknown),
/* harmony export */   Op: () => (/* binding */ notAsked),
/* harmony export */   jd: () => (/* binding */ anyHolds)
/* harmony export */ });
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43381);

/** Who the ids belong to is asked of an account only. */
const notAsked = {
    kind: 'not-asked',
    because: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('Who the ids belong to was not asked: that needs an account or a snapshot.'),
};
function unknown(because) {
    return { kind: 'unknown', because };
}
/** Names whom the verdict is about. */
function about(subject, verdict) {
    return verdict.kind === 'holds' ? verdict : { ...verdict, because: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${subject}: ${verdict.because}` };
}
/** Holds where all hold, on the conditions of each; the first failure, else the first unknown. */
function allHold(verdicts) {
    const held = verdicts.filter((verdict) => verdict.kind === 'holds');
    if (held.length > 0 && held.length === verdicts.length)
        return together(held);
    return pick(verdicts, ['fails', 'unknown', 'not-asked']);
}
function together(held) {
    const provided = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .dM)(held.flatMap(({ provided: words }) => words ?? []));
    const assumed = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .dM)(held.flatMap(({ assumed: words }) => words ?? []));
    return {
        kind: 'holds',
        by: [...new Set(held.flatMap(({ by }) => by))],
        ...(provided.length === 0 ? {} : { provided: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(provided, '; ') }),
        ...(assumed.length === 0 ? {} : { assumed: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(assumed, '; ') }),
    };
}
/** Holds where one holds, on no condition if possible; else the first unknown, else the first failure. */
function anyHolds(verdicts) {
    const plainly = verdicts.find(verdict => verdict.kind === 'holds' && verdict.provided === undefined);
    return plainly ?? pick(verdicts, ['holds', 'unknown', 'fails']);
}
function pick(verdicts, order) {
    for (const kind of order) {
        const found = verdicts.find(verdict => verdict.kind === kind);
        if (found !== undefined)
            return found;
    }
    return { kind: 'fails', because: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('The list is empty.') };
}
//# sourceMappingURL=verdicts.js.map

/***/ }),

/***/ 21045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l1: () => (/* binding */ compatible),
  Bx: () => (/* binding */ isWorse),
  fw: () => (/* binding */ withProvedRemedies),
  DO: () => (/* binding */ withoutRemedies)
});

// EXTERNAL MODULE: ./lib/src/core/access/claim.js
var claim = __webpack_require__(90823);
// EXTERNAL MODULE: ./lib/src/core/access/evaluate.js + 2 modules
var access_evaluate = __webpack_require__(20281);
// EXTERNAL MODULE: ./lib/src/core/access/s3-actions.js
var s3_actions = __webpack_require__(97515);
// EXTERNAL MODULE: ./lib/src/core/lock/find.js
var find = __webpack_require__(54291);
// EXTERNAL MODULE: ./lib/src/core/lock/ids.js
var ids = __webpack_require__(5928);
// EXTERNAL MODULE: ./lib/src/core/lock/look-alike.js
var look_alike = __webpack_require__(1078);
// EXTERNAL MODULE: ./lib/src/core/text/get-or-make.js
var get_or_make = __webpack_require__(79493);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
;// CONCATENATED MODULE: ./lib/src/core/rules/consequences.js


/**
 * The findings without those that another one explains: where the remedy of an error takes a finding along, the two are
 * one mistake, and of two that take each other along the first stands for both. No error goes but for an error that stays,
 * and errors are never waived, so no verdict changes.
 */
function withoutConsequences(findings, repairs) {
    const errors = [...repairs].filter(([{ severity }]) => severity === 'error');
    const before = byRule(errors.length === 0 ? [] : findings);
    const takenBy = new Map(errors.map(([error, left]) => [error, goneAmong(before, byRule(left()))]));
    const placeOf = new Map(findings.map((one, place) => [one, place]));
    const explainersOf = (one, place) => [...takenBy].flatMap(([error, gone]) => {
        const isMutual = takenBy.get(one)?.has(error) === true;
        const isFirst = (placeOf.get(error) ?? -1) < place;
        return error !== one && gone.has(one) && (isFirst || !isMutual) ? [error] : [];
    });
    const explainers = findings.map(explainersOf);
    const roots = new Set(findings.filter((_, place) => explainers[place]?.length === 0));
    return findings.filter((_, place) => !explainers[place]?.some(error => roots.has(error)));
}
/** Those that a repaired text no longer has; where its words leave open which of a rule's findings went, none. */
function goneAmong(findings, left) {
    const gone = [...findings].flatMap(([rule, before]) => {
        const after = left.get(rule) ?? [];
        const said = new Set(after.map(({ message }) => message));
        const unsaid = before.filter(({ message }) => !said.has(message));
        return unsaid.length <= before.length - after.length ? unsaid.map(({ finding }) => finding) : [];
    });
    return new Set(gone);
}
function byRule(findings) {
    const grouped = new Map();
    for (const finding of findings) {
        (0,get_or_make/* getOrMake */.I)(grouped, finding.rule, () => []).push({ finding, message: (0,prose/* plain */.pj)(finding.message) });
    }
    return grouped;
}
//# sourceMappingURL=consequences.js.map
// EXTERNAL MODULE: ./lib/src/core/text/edit.js
var edit = __webpack_require__(86724);
;// CONCATENATED MODULE: ./lib/src/core/remedy.js








/** Each takes a proof of its own; a further run finds those that are left. */
const MOST_PROOFS = 10;
/**
 * Leaves the findings those remedies that are proved: with the edits in the text no claim is worse than without, and
 * nobody is admitted whom the text did not name or the account knows as one of those that a lock is for. A finding that
 * goes with the remedy of another is left to that one.
 */
function withProvedRemedies(findings, text, before, judge) {
    const tried = findings.filter(({ edits }) => edits !== undefined).slice(0, MOST_PROOFS);
    if (tried.length === 0)
        return findings;
    const names = readableIn(text);
    const denied = deniedToStrangers(before);
    const repairs = new Map(tried.flatMap(finding => {
        const after = judge((0,edit/* applyEdits */.ct)(text, finding.edits ?? []));
        return isProved(names, before, after, denied) ? [[finding, after.findings]] : [];
    }));
    return withoutConsequences(findings, repairs).map(finding => (repairs.has(finding) ? finding : withoutEdits(finding)));
}
function isProved(names, before, after, denied) {
    const isNoWorse = !isWorse(before.claims, after.claims) && keepsTests(before, after);
    return isNoWorse && opensNothing(names, before, after) && staysDenied(denied, after);
}
/** The edits of all findings but those that touch an earlier one's place. */
function compatible(findings) {
    const taken = [];
    for (const { edits = [] } of findings) {
        const isFree = edits.every(({ span }) => taken.every(other => span.end < other.span.start || other.span.end < span.start));
        if (isFree)
            taken.push(...edits);
    }
    return taken;
}
/** The findings of a text that nobody writes by hand: an edit of it would be undone by the tool that makes it. */
function withoutRemedies(findings) {
    return findings.map(withoutEdits);
}
function withoutEdits({ edits: _, ...finding }) {
    return finding;
}
/** How much is known in favour of a policy. What was not asked before is not asked after. */
const RANK = { fails: 0, unknown: 1, 'not-asked': 2, holds: 2 };
/** Of a text that could not be read nothing was known, and what comes to light was there before. */
function isWorse(before, after) {
    if (before.every(({ verdict }) => verdict.kind === 'unknown'))
        return false;
    return before.some(({ claim, verdict }) => {
        const now = after.find(other => other.claim === claim);
        return now === undefined || RANK[now.verdict.kind] < RANK[verdict.kind];
    });
}
/** A text that could not be read kept no test. */
function keepsTests({ expectations: before }, { expectations: after }) {
    return before.every(({ verdict }, index) => {
        const now = after[index];
        return verdict.kind !== 'holds' || now === undefined || now.verdict.kind === 'holds';
    });
}
/** Those that a lock is for, whoever wrote it. */
const LOCKED_FOR = ['connect', 'admin', 'deployer'];
/** The text as a reader takes it, for the ids in it. */
function readableIn(text) {
    return (0,look_alike/* foldLookAlikes */.c5)((0,look_alike/* withoutInvisible */.OT)(text)).toUpperCase().replaceAll('-', '');
}
function opensNothing(names, before, after) {
    const known = new Set(before.admitted.map(({ id }) => id));
    const isNamed = ({ id, kind }) => known.has(id) || names.includes(id) || LOCKED_FOR.includes(kind);
    return after.admitted.every(isNamed) && !admitsMore(before, after);
}
/** Whether a value that stands for many identities comes into force: under another key or operator it let nobody in. */
function admitsMore(before, after) {
    const were = patternsIn(before);
    return before.policy !== undefined && patternsIn(after).some(value => !were.includes(value));
}
function patternsIn({ lock }) {
    return (lock?.values ?? []).flatMap(({ value }) => /[*?]/.test(value) && (0,ids/* readAdmittedId */.e)(value) === undefined ? [value] : []);
}
/** What strangers are denied today. Absent where the bucket is sealed: there the claim says it. */
function deniedToStrangers(before) {
    if (isSealed(before) || before.policy === undefined)
        return undefined;
    return strangersRequests(before.policy).filter(isDeniedBy(before.policy));
}
function staysDenied(denied, after) {
    if (denied === undefined || isSealed(after))
        return true;
    return after.policy !== undefined && denied.every(isDeniedBy(after.policy));
}
function isSealed({ claims }) {
    return (0,claim/* answerTo */.o)('sealed', claims) === 'holds';
}
function isDeniedBy(policy) {
    const evaluate = (0,access_evaluate/* evaluator */.Yc)(policy);
    return request => evaluate(request, {}).decision === 'denied';
}
/** What strangers of each kind could do with the bucket and its objects, over TLS and without. */
function strangersRequests(policy) {
    const bucket = (0,find/* bucketOf */.AU)(policy);
    if (bucket === undefined)
        return [];
    const arn = `arn:${bucket.partition}:s3:::${bucket.bucket}`;
    return STRANGERS.flatMap(caller => ACTIONS.flatMap(action => ['true', 'false'].map(tls => ({
        caller,
        action,
        resource: s3_actions/* OBJECT_ACTIONS */.QI.includes(action) ? `${arn}/a` : arn,
        context: new Map([['aws:securetransport', [tls]]]),
    }))));
}
const ACTIONS = [
    's3:GetObject',
    's3:PutObject',
    's3:DeleteObject',
    's3:ListBucket',
    's3:GetBucketPolicy',
    's3:PutBucketPolicy',
    's3:DeleteBucketPolicy',
];
const STRANGERS = [
    {
        kind: 'role',
        userid: 'AROAZZZZZZZZZZZZZZZZZ:a',
        account: '000000000000',
        roleArn: 'arn:aws:iam::000000000000:role/a',
    },
    {
        kind: 'user',
        userid: 'AIDAZZZZZZZZZZZZZZZZZ',
        account: '000000000000',
        userArn: 'arn:aws:iam::000000000000:user/a',
    },
    { kind: 'root', userid: '000000000000', account: '000000000000' },
    { kind: 'anonymous', userid: 'anonymous' },
];
//# sourceMappingURL=remedy.js.map

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

/***/ }),

/***/ 8161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f5: () => (/* binding */ settingsOf),
/* harmony export */   t4: () => (/* binding */ rolesIn)
/* harmony export */ });
/* unused harmony export settled */
/* harmony import */ var _core_text_present_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12925);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43381);
/* harmony import */ var _core_text_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69941);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59234);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8406);





/** The roles that apply and plan in an account: those of the settings, or else those that the account names. */
function rolesIn({ deployRole, planRole }, account) {
    const { apply, plan } = account?.roleToAssume ?? {};
    return (0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ deployRole: deployRole ?? apply, planRole: planRole ?? plan });
}
function settingsOf({ mode, said, config, today, somePolicies = false }) {
    const verdict = { ...settled('verdict', said, config), expect: config.expect ?? [] };
    if (mode === 'check')
        return { mode, ...verdict, today };
    if (mode === 'apply' && verdict.failOn === 'never')
        throw unenforcedApply();
    const { declared, ...account } = settled('account', said, config);
    return {
        ...{ mode, ...verdict, ...account, today, wholeRepository: !somePolicies },
        declared: declared.flatMap(({ id, ...entry }) => (id === undefined ? [] : [{ id, ...entry }])),
        declaredArns: declared.flatMap(({ arn, ...entry }) => (arn === undefined ? [] : [{ arn, ...entry }])),
    };
}
function unenforcedApply() {
    return (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${'fail-on: never'} is for check, plan and drift: an apply that went wrong must not look as if it had gone well.`, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Take ${'fail-on'} out of the configuration before policies are applied.`);
}
/** What holds of the settings that one kind of reader goes by. */
function settled(of, ...places) {
    const fields = _table_js__WEBPACK_IMPORTED_MODULE_1__/* .SETTINGS */ .y.filter(setting => setting.of === of).flatMap((setting) => {
        const field = (0,_setting_js__WEBPACK_IMPORTED_MODULE_4__/* .fieldOf */ ._F)(setting);
        const value = places.map(place => place[field]).find(isSaid) ?? setting.default;
        return value === undefined ? [] : [[field, value]];
    });
    return Object.fromEntries(fields);
}
function isSaid(value) {
    return value !== undefined && !(Array.isArray(value) && value.length === 0);
}
//# sourceMappingURL=settings.js.map

/***/ })

};
;