"use strict";
exports.id = 9264;
exports.ids = [9264];
exports.modules = {

/***/ 24636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ accessProbe)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95088);
/* harmony import */ var _s3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12367);


/** Requests that nobody signed. No credentials of ours are in reach of this client. */
const NOBODY = {
    credentials: { accessKeyId: 'anonymous', secretAccessKey: 'anonymous' },
    signer: { sign: async (request) => request },
};
/**
 * Tries a bucket as the caller and as somebody without credentials. The calls change nothing, and the bucket must be
 * the account's own; the unsigned one alone goes without that condition, as a stranger's would.
 * Source: Amazon S3 API Reference, `GetBucketPolicy`, `HeadBucket`, `ListObjectsV2`, `GetBucketPolicyStatus`.
 */
function accessProbe(session, identity) {
    const s3 = (0,_s3_js__WEBPACK_IMPORTED_MODULE_1__/* .openS3 */ .D)(session);
    const nobody = (0,_s3_js__WEBPACK_IMPORTED_MODULE_1__/* .openS3 */ .D)(session, NOBODY);
    return {
        probe: async (bucket) => {
            const owner = await identity().then(({ account }) => account, () => undefined);
            const [own, anonymous] = await Promise.all([
                owner === undefined ? NOT_ASKED : asCaller(s3, bucket, owner),
                answerOf(list(nobody, { Bucket: bucket })),
            ]);
            return { ...own, anonymous };
        },
    };
}
const NOT_ASKED = { readPolicy: 'unknown', head: 'unknown', list: 'unknown', isPublic: 'unknown' };
async function asCaller(s3, Bucket, ExpectedBucketOwner) {
    const input = { Bucket, ExpectedBucketOwner };
    const [readPolicy, head, listed, isPublic] = await Promise.all([
        answerOf(s3.send(Bucket, (sdk, client, options) => client.send(new sdk.GetBucketPolicyCommand(input), options))),
        answerOf(s3.send(Bucket, (sdk, client, options) => client.send(new sdk.HeadBucketCommand(input), options))),
        answerOf(list(s3, input)),
        publicOf(s3, input),
    ]);
    return { readPolicy, head, list: listed, isPublic };
}
function list(s3, input) {
    return s3.send(input.Bucket, (sdk, client, options) => client.send(new sdk.ListObjectsV2Command({ ...input, MaxKeys: 1 }), options));
}
/** That there is no policy to read is an answer to somebody who may read it. */
async function answerOf(call) {
    try {
        await call;
        return 'allowed';
    }
    catch (error) {
        const kind = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKind */ .zU)(error);
        if (kind === 'no-policy')
            return 'allowed';
        return kind === 'denied' ? 'denied' : 'unknown';
    }
}
/** A bucket without a policy is not public by its policy. */
async function publicOf(s3, input) {
    try {
        const { PolicyStatus } = await s3.send(input.Bucket, (sdk, client, options) => client.send(new sdk.GetBucketPolicyStatusCommand(input), options));
        if (PolicyStatus?.IsPublic === undefined)
            return 'unknown';
        return PolicyStatus.IsPublic ? 'yes' : 'no';
    }
    catch (error) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKind */ .zU)(error) === 'no-policy' ? 'no' : 'unknown';
    }
}
//# sourceMappingURL=access-probe.js.map

/***/ }),

/***/ 71434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ bucketPolicies)
/* harmony export */ });
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43381);
/* harmony import */ var _core_text_untyped_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6903);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95088);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85561);
/* harmony import */ var _s3_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12367);





/** Reads under way at a time: more of them gain nothing, for the SDK has 50 sockets. */
const READS = 32;
/**
 * Bucket policies over S3. `ExpectedBucketOwner` goes with every call, so that a bucket of the same name in another
 * account is never read or written. `ConfirmRemoveSelfBucketAccess` is never sent: it is documented as a promise, not
 * as a guard. Source: Amazon S3 API Reference, `PutBucketPolicy`.
 */
function bucketPolicies(session, identity, s3) {
    const turn = (0,_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .atMost */ .T)(session.options.reads ?? READS);
    // Whoever writes must know after each attempt what may have come of it, so it repeats the call itself.
    const s3Once = (0,_s3_js__WEBPACK_IMPORTED_MODULE_1__/* .openS3 */ .D)(session, { maxAttempts: 1 });
    const target = async (Bucket, action, failed) => {
        const { account, partition } = await identity();
        const call = { action, failed, resource: `arn:${partition}:s3:::${Bucket}` };
        return { call, input: { Bucket, ExpectedBucketOwner: account } };
    };
    return {
        eventuallyConsistent: true,
        read: bucket => turn(async () => {
            const failed = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The policy of bucket ${bucket} could not be read`;
            const { call, input } = await target(bucket, 's3:GetBucketPolicy', failed);
            try {
                const { Policy } = await s3.send(bucket, (sdk, client, options) => client.send(new sdk.GetBucketPolicyCommand(input), options));
                return present(Policy);
            }
            catch (error) {
                return absence(call, error);
            }
        }),
        write: async (bucket, text) => {
            const failed = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The policy of bucket ${bucket} could not be written`;
            const { call, input } = await target(bucket, 's3:PutBucketPolicy', failed);
            await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev)(call, () => s3Once.send(bucket, (sdk, client, options) => client.send(new sdk.PutBucketPolicyCommand({ ...input, Policy: fromFirstBrace(text) }), options)));
        },
        remove: async (bucket) => {
            const failed = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The policy of bucket ${bucket} could not be removed`;
            const { call, input } = await target(bucket, 's3:DeleteBucketPolicy', failed);
            await (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .told */ .Ev)(call, () => s3Once.send(bucket, (sdk, client, options) => client.send(new sdk.DeleteBucketPolicyCommand(input), options)));
        },
    };
}
/** S3 takes no policy whose first byte is no brace: a blank line or a byte order mark before it is left out. */
function fromFirstBrace(text) {
    return text.slice(Math.max(0, text.indexOf('{')));
}
/** S3 hands the policy on as it came over the wire: a page of a proxy, or half of a policy, is no policy. */
function present(text) {
    if (text === undefined || !(0,_core_text_untyped_js__WEBPACK_IMPORTED_MODULE_4__/* .hasFields */ .s6)((0,_core_text_untyped_js__WEBPACK_IMPORTED_MODULE_4__/* .parsedJson */ .U4)(text)))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UnreadableAnswer */ .ym('the policy is not a JSON object');
    return { kind: 'present', text };
}
/** The failures that answer the question: none there, no bucket, may not be read. */
function absence(call, error) {
    switch ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKind */ .zU)(error)) {
        case 'no-policy':
            return { kind: 'absent' };
        case 'no-bucket':
            return { kind: 'no-bucket' };
        case 'denied':
        case 'foreign-identity': {
            const own = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isByBucketPolicy */ .uG)(error) ? { byBucketPolicy: true } : {};
            return { kind: 'unreadable', because: (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failureWithRemedy */ .Xb)(call, error), ...own };
        }
        default:
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .portError */ .kb)(call, error);
    }
}
//# sourceMappingURL=bucket-policies.js.map

/***/ }),

/***/ 52031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ askIdentity)
/* harmony export */ });
/* harmony import */ var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89783);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43381);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95088);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(524);




const CALL = {
    action: 'sts:GetCallerIdentity',
    failed: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('Cannot determine the caller identity (sts:GetCallerIdentity)'),
};
/** Asks STS who we are, once; a fresh question is asked each time and changes no earlier answer. */
function askIdentity(session) {
    const open = (0,_once_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)(async () => {
        const { GetCallerIdentityCommand, STSClient } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
        const client = await session.open(new STSClient(session.config('sts')));
        return () => session
            .call(CALL, options => client.send(new GetCallerIdentityCommand({}), options))
            .catch(error => Promise.reject(namingProfile(error, session.options.environment['AWS_PROFILE'])));
    });
    const ask = async () => {
        const { Account, Arn, UserId } = await (await open())();
        const partition = /^arn:([^:]+):/.exec(Arn ?? '')?.[1];
        if (Account === undefined || Arn === undefined || UserId === undefined || partition === undefined) {
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .portError */ .kb)(CALL, new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UnreadableAnswer */ .ym('the identity is not complete'));
        }
        return { account: Account, partition, caller: { Account, Arn, UserId } };
    };
    const known = (0,_once_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)(ask);
    return question => (question?.fresh === true ? ask() : known());
}
/** Where a profile gives no credentials, the SDK's last word is of all the other places that it tried. */
function namingProfile(error, profile = '') {
    if (!(error instanceof _core_text_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PortError */ .U7) || profile === '' || (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .failureKind */ .zU)(error.cause) !== 'no-credentials')
        return error;
    const named = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${'AWS_PROFILE'} is ${profile}: make sure that there is such a profile, and that it has credentials.`;
    const { remedy } = error.problem;
    return new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PortError */ .U7({ ...error.problem, remedy: remedy === undefined ? named : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${named} ${remedy}` }, { cause: error });
}
//# sourceMappingURL=identity.js.map

/***/ }),

/***/ 85561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ atMost),
/* harmony export */   y: () => (/* binding */ paced)
/* harmony export */ });
/** At most so many tasks at a time, in the order in which they came. */
function atMost(limit) {
    const waiting = [];
    let running = 0;
    return async (task) => {
        if (running < limit)
            running += 1;
        else
            await new Promise(resolve => waiting.push(resolve));
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next === undefined)
                running -= 1;
            else
                next(); // the place is handed on
        }
    };
}
/** One task at a time, the next one starting at least so many milliseconds after the last one started. */
function paced(clock, interval) {
    const one = atMost(1);
    let last;
    return task => one(async () => {
        const wait = last === undefined ? 0 : last + interval - clock.now().getTime();
        if (wait > 0)
            await clock.sleep(wait);
        last = clock.now().getTime();
        return task();
    });
}
//# sourceMappingURL=limits.js.map

/***/ }),

/***/ 29264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rootSession: () => (/* binding */ rootSession)
/* harmony export */ });
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43381);
/* harmony import */ var _access_probe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24636);
/* harmony import */ var _assumed_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83654);
/* harmony import */ var _bucket_policies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71434);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52031);
/* harmony import */ var _s3_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12367);






/** The most that AWS gives. Source: STS API Reference, `AssumeRoot`. */
const SECONDS = 900;
/**
 * A session of the root of a member account for one task: reading, replacing and removing bucket policies. Source: IAM
 * User Guide, "Perform a privileged task on a member account". It is begun when it is first used, and again before it
 * runs out; AWS serves the call in its Regions alone, which is where the SDK sends it.
 *
 * Whom `sts:GetCallerIdentity` takes such a session for is documented nowhere, so it is not asked: the account is the
 * one that the session was asked for, and every call to S3 names it as the owner of the bucket.
 */
async function rootSession(options, account) {
    const own = await (0,_assumed_role_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionFor */ .w)(options);
    const { partition } = await (0,_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .askIdentity */ .I)(own)();
    const identity = { account, partition };
    const session = await (0,_assumed_role_js__WEBPACK_IMPORTED_MODULE_1__/* .sessionAs */ .lD)(options, async () => (0,_assumed_role_js__WEBPACK_IMPORTED_MODULE_1__/* .renewed */ .Fv)(() => assumeRoot(identity, own), options.clock));
    const known = async () => identity;
    return { identity, policies: (0,_bucket_policies_js__WEBPACK_IMPORTED_MODULE_2__/* .bucketPolicies */ .H)(session, known, (0,_s3_js__WEBPACK_IMPORTED_MODULE_4__/* .openS3 */ .D)(session)), probe: (0,_access_probe_js__WEBPACK_IMPORTED_MODULE_0__/* .accessProbe */ .h)(session, known) };
}
async function assumeRoot({ account, partition }, session) {
    const failed = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `A session of the root of account ${account} could not be begun`;
    const call = { action: 'sts:AssumeRoot', failed, resource: `arn:${partition}:iam::${account}:root` };
    const { AssumeRootCommand, STSClient } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
    const client = await session.open(new STSClient(session.config('sts')));
    const command = new AssumeRootCommand({
        TargetPrincipal: account,
        TaskPolicyArn: { arn: `arn:${partition}:iam::aws:policy/root-task/S3UnlockBucketPolicy` },
        DurationSeconds: SECONDS,
    });
    return (0,_assumed_role_js__WEBPACK_IMPORTED_MODULE_1__/* .credentialsIn */ .Wr)(call, await session.call(call, options => client.send(command, options)));
}
//# sourceMappingURL=root-session.js.map

/***/ })

};
;