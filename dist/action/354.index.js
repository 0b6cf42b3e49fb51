"use strict";
exports.id = 354;
exports.ids = [354];
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
        const { GetCallerIdentityCommand, STSClient } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
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

/***/ 41354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  awsAdapters: () => (/* binding */ awsAdapters)
});

// EXTERNAL MODULE: ./lib/src/adapters/aws/access-probe.js
var access_probe = __webpack_require__(24636);
// EXTERNAL MODULE: ./lib/src/adapters/aws/assumed-role.js + 3 modules
var assumed_role = __webpack_require__(83654);
// EXTERNAL MODULE: ./lib/src/adapters/aws/bucket-policies.js
var bucket_policies = __webpack_require__(71434);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: ./lib/src/core/text/get-or-make.js
var get_or_make = __webpack_require__(79493);
// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __webpack_require__(12925);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/adapters/aws/errors.js + 1 modules
var errors = __webpack_require__(95088);
// EXTERNAL MODULE: ./lib/src/adapters/aws/limits.js
var limits = __webpack_require__(85561);
// EXTERNAL MODULE: ./lib/src/adapters/aws/once.js
var once = __webpack_require__(524);
;// CONCATENATED MODULE: ./lib/src/adapters/aws/bucket-settings.js







/** Calls under way at a time: the SDK has 50 sockets, and the policies are read on them too. */
const AT_A_TIME = 16;
/**
 * What S3 and KMS say of the buckets beside their policies; each question has a permission of its own.
 * @param s3 that of the policies, which knows by then in which Region each bucket is.
 */
function bucketSettings(session, identity, s3) {
    const turn = (0,limits/* atMost */.T)(AT_A_TIME);
    const accessPoints = accessPointsOf(session, s3);
    const grantees = granteesOf(session);
    return {
        names: () => asked({ action: 's3:ListAllMyBuckets', failed: (0,prose/* ours */.Od)('The buckets could not be listed') }, () => bucketNames(s3)),
        grantees: key => turn(() => grantees(key)),
        read: async (bucket) => {
            const { account, partition } = await identity();
            const about = { Bucket: bucket, ExpectedBucketOwner: account };
            const ask = (action, what, get) => {
                const call = {
                    action,
                    failed: (0,prose/* say */.cv) `${what} of ${bucket} could not be read`,
                    resource: `arn:${partition}:s3:::${bucket}`,
                };
                return turn(() => asked(call, () => s3.send(bucket, (sdk, client, options) => get(sdk, client, about, options))));
            };
            return allOf(ask, () => turn(() => accessPoints(account, bucket)));
        },
    };
}
async function allOf(ask, accessPoints) {
    const [publicAccessLeft, ownership, versioning, objectLock, encryption, points] = await Promise.all([
        ask('s3:GetBucketPublicAccessBlock', (0,prose/* ours */.Od)('Block Public Access'), publicAccessLeftOn),
        ask('s3:GetBucketOwnershipControls', (0,prose/* ours */.Od)('The ownership'), ownershipOf),
        ask('s3:GetBucketVersioning', (0,prose/* ours */.Od)('The versioning'), versioningOf),
        ask('s3:GetBucketObjectLockConfiguration', (0,prose/* ours */.Od)('Object Lock'), hasObjectLock),
        ask('s3:GetEncryptionConfiguration', (0,prose/* ours */.Od)('The encryption'), encryptionOf),
        accessPoints(),
    ]);
    return { publicAccessLeft, ownership, versioning, objectLock, encryption, accessPoints: points };
}
/** A refusal, or a failure, is no exception here: the rest of the audit goes on. */
async function asked(call, work) {
    try {
        return { kind: 'known', value: await work() };
    }
    catch (error) {
        if ((0,errors/* failureKind */.zU)(error) === 'stopped')
            throw (0,errors/* portError */.kb)(call, error);
        return { kind: 'unknown', because: (0,errors/* failureWithRemedy */.Xb)(call, error) };
    }
}
async function bucketNames(s3) {
    const names = [];
    let token;
    do {
        const page = (0,present/* present */.E)({ ContinuationToken: token });
        const answer = await s3.send('', (sdk, client, options) => client.send(new sdk.ListBucketsCommand({ MaxBuckets: 10_000, ...page }), options));
        names.push(...(answer.Buckets ?? []).flatMap(({ Name }) => Name ?? []));
        if (answer.ContinuationToken === token && token !== undefined)
            throw new errors/* UnreadableAnswer */.ym('a page leads to itself');
        token = answer.ContinuationToken;
    } while (token !== undefined && token !== '');
    return names;
}
/** What stands for "nothing is set". Source: Amazon S3 API Reference, the errors of each operation. */
const NOTHING_SET = new Set([
    'NoSuchPublicAccessBlockConfiguration',
    'OwnershipControlsNotFoundError',
    'ObjectLockConfigurationNotFoundError',
    'ServerSideEncryptionConfigurationNotFoundError',
]);
async function orNothing(work) {
    try {
        return await work;
    }
    catch (error) {
        const name = typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';
        if (NOTHING_SET.has(name))
            return undefined;
        throw error;
    }
}
const PUBLIC_ACCESS = ['BlockPublicAcls', 'IgnorePublicAcls', 'BlockPublicPolicy', 'RestrictPublicBuckets'];
async function publicAccessLeftOn(sdk, client, about, options) {
    const answer = await orNothing(client.send(new sdk.GetPublicAccessBlockCommand(about), options));
    return PUBLIC_ACCESS.filter(setting => answer?.PublicAccessBlockConfiguration?.[setting] !== true);
}
async function ownershipOf(sdk, client, about, options) {
    const answer = await orNothing(client.send(new sdk.GetBucketOwnershipControlsCommand(about), options));
    return answer?.OwnershipControls?.Rules?.[0]?.ObjectOwnership ?? 'ObjectWriter';
}
async function versioningOf(sdk, client, about, options) {
    return (await client.send(new sdk.GetBucketVersioningCommand(about), options)).Status ?? 'Off';
}
async function hasObjectLock(sdk, client, about, options) {
    const answer = await orNothing(client.send(new sdk.GetObjectLockConfigurationCommand(about), options));
    return answer?.ObjectLockConfiguration?.ObjectLockEnabled === 'Enabled';
}
async function encryptionOf(sdk, client, about, options) {
    const answer = await orNothing(client.send(new sdk.GetBucketEncryptionCommand(about), options));
    const { SSEAlgorithm: algorithm = 'AES256', KMSMasterKeyID: key } = answer?.ServerSideEncryptionConfiguration?.Rules?.[0]?.ApplyServerSideEncryptionByDefault ?? {};
    return { algorithm, ...(0,present/* present */.E)({ key }) };
}
/** S3 Control knows which access points lead to a bucket, in the Region of the bucket alone. */
function accessPointsOf(session, s3) {
    const clientFor = (0,once/* onceForEach */.i)((region) => openControl(session, region));
    return (AccountId, Bucket) => asked({ action: 's3:ListAccessPoints', failed: (0,prose/* say */.cv) `The access points of ${Bucket} could not be listed` }, async () => {
        const [sdk, client] = await clientFor(s3.regionOf(Bucket));
        const names = [];
        let page = {};
        for (;;) {
            const answer = await session.send(options => client.send(new sdk.ListAccessPointsCommand({ AccountId, Bucket, ...page }), options));
            names.push(...(answer.AccessPointList ?? []).flatMap(({ Name }) => Name ?? []));
            if (answer.NextToken === undefined || answer.NextToken === page.NextToken)
                return names;
            page = { NextToken: answer.NextToken };
        }
    });
}
async function openControl(session, region) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(28), __webpack_require__.e(619)]).then(__webpack_require__.t.bind(__webpack_require__, 12619, 19));
    const config = { ...session.config('s3_control', region), ...unprefixed(session.endpoint('s3_control'), region) };
    return [sdk, await session.open(new sdk.S3ControlClient(config))];
}
/** S3 Control puts the account's id before the host of an endpoint, which an IP address does not take. */
function unprefixed(endpoint, signingRegion = 'us-east-1') {
    if (endpoint === undefined || (0,external_node_net_.isIP)(new URL(endpoint).hostname) === 0)
        return {};
    const authSchemes = [{ name: 'sigv4', signingName: 's3', signingRegion, properties: {} }];
    return { endpointProvider: () => ({ url: new URL(endpoint), properties: { authSchemes } }) };
}
/** Each key is asked once, in its own Region. */
function granteesOf(session) {
    const clientFor = (0,once/* onceForEach */.i)((region) => openKms(session, region));
    const known = new Map();
    const ask = (key) => asked({ action: 'kms:ListGrants', failed: (0,prose/* say */.cv) `The grants of ${key} could not be listed`, resource: key }, async () => {
        const [sdk, client] = await clientFor(key.split(':')[3] || undefined);
        const grantees = [];
        let page = {};
        for (;;) {
            const answer = await session.send(options => client.send(new sdk.ListGrantsCommand({ KeyId: key, Limit: 100, ...page }), options));
            grantees.push(...(answer.Grants ?? []).flatMap(({ GranteePrincipal }) => GranteePrincipal ?? []));
            if (answer.Truncated !== true || answer.NextMarker === undefined)
                return grantees;
            page = { Marker: answer.NextMarker };
        }
    });
    return (key) => (0,get_or_make/* getOrMake */.I)(known, key, () => ask(key));
}
async function openKms(session, region) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(632)]).then(__webpack_require__.t.bind(__webpack_require__, 92632, 19));
    return [sdk, await session.open(new sdk.KMSClient(session.config('kms', region)))];
}
//# sourceMappingURL=bucket-settings.js.map
;// CONCATENATED MODULE: ./lib/src/adapters/aws/iam.js



function openIam(session) {
    const turn = (0,limits/* atMost */.T)(1);
    return (0,once/* once */.O)(async () => {
        const sdk = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(764)]).then(__webpack_require__.t.bind(__webpack_require__, 16764, 19));
        const client = await session.open(new sdk.IAMClient(session.config('iam')));
        return { sdk, client, call: (call, request) => turn(() => session.call(call, request)) };
    });
}
/** Every page of a listing, one after another, for as long as IAM says `IsTruncated`. */
async function everyPage(call, ask, items) {
    const all = [];
    let marker = {};
    for (;;) {
        const page = await ask(marker);
        const found = items(page);
        if (found === undefined)
            throw (0,errors/* portError */.kb)(call, new errors/* UnreadableAnswer */.ym('a page has no list'));
        all.push(...found);
        if (page.IsTruncated !== true)
            return all;
        if (page.Marker === undefined || page.Marker === marker.Marker) {
            throw (0,errors/* portError */.kb)(call, new errors/* UnreadableAnswer */.ym('a page does not say how to get the next one'));
        }
        marker = { Marker: page.Marker };
    }
}
/** A policy document as IAM gives it: URL-encoded JSON (RFC 3986). */
function decodeDocument(call, encoded) {
    if (encoded === undefined)
        return undefined;
    try {
        return JSON.parse(decodeURIComponent(encoded));
    }
    catch {
        throw (0,errors/* portError */.kb)(call, new errors/* UnreadableAnswer */.ym('a policy document is not URL-encoded JSON'));
    }
}
//# sourceMappingURL=iam.js.map
// EXTERNAL MODULE: ./lib/src/adapters/aws/identity.js
var aws_identity = __webpack_require__(52031);
// EXTERNAL MODULE: ./lib/src/core/text/count.js
var count = __webpack_require__(79245);
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var text_errors = __webpack_require__(89783);
// EXTERNAL MODULE: ./lib/src/core/text/order.js
var order = __webpack_require__(60774);
// EXTERNAL MODULE: ./lib/src/adapters/aws/connect-regions.js
var connect_regions = __webpack_require__(35427);
;// CONCATENATED MODULE: ./lib/src/adapters/aws/instances.js








/** What Connect can store in S3. Source: Connect API Reference, `AssociateInstanceStorageConfig`. */
const STORED_IN_S3 = [
    'CALL_RECORDINGS',
    'CHAT_TRANSCRIPTS',
    'SCHEDULED_REPORTS',
    'ATTACHMENTS',
    'CONTACT_EVALUATIONS',
    'SCREEN_RECORDINGS',
    'EMAIL_MESSAGES',
];
/** Milliseconds between two calls: Connect takes 2 a second for each account and region (Connect quotas, "API throttling"). */
const PACE = 500;
/** Milliseconds of reading that are worth a word beforehand. */
const WORTH_SAYING = 10_000;
/** Every instance of the regions with its storage, sorted by region and id; unreadable where Connect denies it. */
async function listInstances(session, identity) {
    const { regions } = session.options;
    const partition = regions.includes(connect_regions/* ALL_REGIONS */.mn) ? (await identity()).partition : '';
    const readings = await Promise.all((0,connect_regions/* regionsMeant */.tC)(regions, partition).map(region => readRegion(session, region)));
    const denied = readings.flatMap(reading => (reading.kind === 'unreadable' ? [reading] : []))[0];
    if (denied !== undefined)
        return { kind: 'unreadable', because: denied.because };
    const listed = readings.flatMap(reading => (reading.kind === 'listed' ? [reading] : []));
    const doubts = listed.flatMap(reading => reading.doubts ?? []);
    const instances = listed.flatMap(reading => reading.instances);
    return { kind: 'listed', instances, ...(doubts.length === 0 ? {} : { doubts }) };
}
/** Connect, Region by Region, each asked once whatever becomes of the others. */
function connectRegions(session, identity) {
    return {
        read: async (regions) => {
            const { partition } = await identity();
            const meant = (0,connect_regions/* regionsMeant */.tC)(regions ?? session.options.regions, partition);
            return Promise.all(meant.map(region => readRegion(session, region).catch(unanswered(region))));
        },
    };
}
function unanswered(region) {
    return (error) => {
        if (error instanceof text_errors/* PortError */.U7 && region !== undefined) {
            return { region, kind: 'unreadable', because: error.problem.message };
        }
        throw error;
    };
}
async function readRegion(session, named) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(881)]).then(__webpack_require__.t.bind(__webpack_require__, 44881, 19));
    const client = await session.open(new sdk.ConnectClient(session.config('connect', named)));
    const region = await client.config.region();
    const reader = new RegionReader(session, sdk, client, region);
    try {
        return { region, kind: 'listed', instances: await reader.instances(), doubts: reader.doubts };
    }
    catch (error) {
        if (error instanceof Denied)
            return { region, kind: 'unreadable', because: error.because };
        if ((0,connect_regions/* isOptIn */.fx)(region) && named !== session.region && reader.isDisabled)
            return { region, kind: 'not-enabled' };
        throw error;
    }
}
/** Carries the reason out of the listing: without the permission, there is no half of an answer. */
class Denied extends Error {
    name = 'Denied';
    because;
    constructor(because) {
        super();
        this.because = because;
    }
}
class RegionReader {
    /** What could not be asked: the first refusal says it for every instance. */
    doubts = [];
    /** The Region did not know our credentials, which another one does. */
    isDisabled = false;
    #session;
    #sdk;
    #client;
    #region;
    #turn;
    constructor(session, sdk, client, region) {
        this.#session = session;
        this.#sdk = sdk;
        this.#client = client;
        this.#region = region;
        this.#turn = (0,limits/* paced */.y)(session.options.clock, PACE);
    }
    async instances() {
        const summaries = await this.#pages('connect:ListInstances', (page, options) => this.#client.send(new this.#sdk.ListInstancesCommand(page), options), answer => answer.InstanceSummaryList);
        const made = summaries.filter(({ InstanceStatus }) => InstanceStatus !== 'CREATION_FAILED');
        this.#announce(made.length);
        const instances = [];
        for (const [index, summary] of made.entries()) {
            instances.push(await this.#instance(summary));
            const far = (0,prose/* say */.cv) `Reading the Connect instances of ${this.#region}: ${index + 1} of ${made.length}.`;
            this.#session.options.progress((0,prose/* plain */.pj)(far), 'passing');
        }
        return instances.sort((a, b) => (0,order/* byText */.z)(a.Id, b.Id));
    }
    /** Says how long it will take where that is long enough to wonder. */
    #announce(instances) {
        const calls = instances * (STORED_IN_S3.length + 1);
        const minutes = Math.ceil((calls * PACE) / 60_000);
        if (calls * PACE < WORTH_SAYING)
            return;
        const found = (0,prose/* say */.cv) `${this.#region}: ${(0,prose/* ours */.Od)((0,count/* counted */.h)(instances, 'Connect instance'))}`;
        const wait = `about ${(0,count/* counted */.h)(minutes, 'minute')}, because Connect takes 2 calls a second`;
        this.#session.options.progress((0,prose/* plain */.pj)((0,prose/* say */.cv) `${found}, ${(0,prose/* ours */.Od)((0,count/* counted */.h)(calls, 'call'))}: ${(0,prose/* ours */.Od)(wait)}.`));
    }
    async #instance({ Id, InstanceAlias, ServiceRole }) {
        if (Id === undefined)
            throw this.#unreadable('connect:ListInstances');
        const { ServiceRole: role = ServiceRole, ReplicationConfiguration } = await this.#description(Id, ServiceRole);
        const storage = [];
        for (const type of STORED_IN_S3)
            storage.push(...(await this.#storage(Id, type)));
        return {
            Id,
            ...(0,present/* present */.E)({ InstanceAlias, ServiceRole: role }),
            Region: this.#region,
            ...(0,present/* present */.E)({ ReplicationConfiguration }),
            storage,
        };
    }
    /** What the listing does not say. Without it an instance whose role is listed is known but for its replicas. */
    async #description(InstanceId, listedRole) {
        try {
            const answer = await this.#call('connect:DescribeInstance', options => this.#client.send(new this.#sdk.DescribeInstanceCommand({ InstanceId }), options));
            if (answer.Instance === undefined)
                throw this.#unreadable('connect:DescribeInstance');
            const { ServiceRole } = answer.Instance;
            return (0,present/* present */.E)({ ServiceRole, ReplicationConfiguration: replicationOf(answer.ReplicationConfiguration) });
        }
        catch (error) {
            if (listedRole === undefined || !(error instanceof Denied))
                throw error;
            this.doubts = [
                (0,prose/* say */.cv) `Cannot tell whether Connect instances of ${this.#region} have replicas in other Regions: ${error.because}`,
            ];
            return {};
        }
    }
    /** The bare id goes into the call: with the ARN, permissions that are bound to the instance do not match. */
    async #storage(InstanceId, ResourceType) {
        const configs = await this.#pages('connect:ListInstanceStorageConfigs', (page, options) => this.#client.send(new this.#sdk.ListInstanceStorageConfigsCommand({ InstanceId, ResourceType, ...page }), options), answer => answer.StorageConfigs);
        return configs.flatMap(({ S3Config }) => {
            if (S3Config?.BucketName === undefined)
                return [];
            const { BucketName, BucketPrefix } = S3Config;
            const prefix = (0,present/* present */.E)({ BucketPrefix });
            return [{ ResourceType, BucketName, ...prefix, EncryptionConfig: instances_encryptionOf(S3Config.EncryptionConfig) }];
        });
    }
    async #pages(action, ask, items) {
        const all = [];
        let page = {};
        for (;;) {
            const answer = await this.#call(action, options => ask(page, options));
            const found = items(answer);
            if (found === undefined)
                throw this.#unreadable(action);
            all.push(...found);
            if (answer.NextToken === undefined || answer.NextToken === '')
                return all;
            if (answer.NextToken === page.NextToken)
                throw this.#unreadable(action);
            page = { NextToken: answer.NextToken };
        }
    }
    async #call(action, request) {
        try {
            return await this.#turn(() => this.#session.send(request));
        }
        catch (error) {
            const call = this.#told(action);
            this.isDisabled = (0,errors/* failureKind */.zU)(error) === 'bad-credentials';
            if ((0,errors/* failureKind */.zU)(error) !== 'denied')
                throw (0,errors/* portError */.kb)(call, error);
            throw new Denied((0,prose/* say */.cv) `${call.failed}: ${(0,errors/* awsReason */.Qk)(error)}. ${permissionHint(action)}`);
        }
    }
    #told(action) {
        return { action, failed: (0,prose/* say */.cv) `The Connect instances of ${this.#region} could not be listed` };
    }
    #unreadable(action) {
        return (0,errors/* portError */.kb)(this.#told(action), new errors/* UnreadableAnswer */.ym('the answer is not complete'));
    }
}
/** The Regions alone; nothing where there is no replica. */
function replicationOf(answer) {
    const regions = (answer?.ReplicationStatusSummaryList ?? []).flatMap(({ Region }) => Region ?? []);
    return regions.length === 0 ? undefined : { ReplicationStatusSummaryList: regions.map(Region => ({ Region })) };
}
function instances_encryptionOf(config) {
    if (config?.EncryptionType === undefined || config.KeyId === undefined)
        return null;
    return { EncryptionType: config.EncryptionType, KeyId: config.KeyId };
}
function permissionHint(action) {
    const together = [action, ...(action === 'connect:ListInstanceStorageConfigs' ? [] : ['ds:DescribeDirectories'])];
    return (0,prose/* say */.cv) `Allow ${(0,prose/* list */.p_)(together)} to the identity that runs this.`;
}
//# sourceMappingURL=instances.js.map
;// CONCATENATED MODULE: ./lib/src/adapters/aws/organization.js



const CALL = {
    action: 'organizations:DescribeOrganization',
    failed: (0,prose/* ours */.Od)('It could not be found out which organization the account belongs to'),
};
/** Asks once; the answer to whoever may not ask is that nobody knows. */
function organizationOf(session) {
    return (0,once/* once */.O)(() => (0,errors/* told */.Ev)(CALL, () => describe(session)));
}
async function describe(session) {
    const { DescribeOrganizationCommand, OrganizationsClient } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(503)]).then(__webpack_require__.t.bind(__webpack_require__, 92503, 19));
    const client = await session.open(new OrganizationsClient(session.config('organizations')));
    try {
        const { Organization } = await session.send(options => client.send(new DescribeOrganizationCommand({}), options));
        if (Organization?.Id === undefined)
            throw new errors/* UnreadableAnswer */.ym('the organization has no id');
        return Organization.Id;
    }
    catch (error) {
        if ((0,errors/* failureKind */.zU)(error) === 'denied')
            return undefined;
        if (isOfNone(error))
            return null;
        throw error;
    }
}
/** Source: AWS Organizations API Reference, `DescribeOrganization`, "Errors". */
function isOfNone(error) {
    return error.name === 'AWSOrganizationsNotInUseException';
}
//# sourceMappingURL=organization.js.map
// EXTERNAL MODULE: ./lib/src/core/pattern/classes.js + 1 modules
var classes = __webpack_require__(32640);
// EXTERNAL MODULE: ./lib/src/core/text/untyped.js
var untyped = __webpack_require__(6903);
;// CONCATENATED MODULE: ./lib/src/core/account/identity-policy.js


/**
 * Whether the policies of an identity allow an action on a resource: an Allow that matches, no Deny that matches, and
 * the same within the permissions boundary. Service control policies, session policies and the resource's own policy
 * are not looked at. Source: IAM User Guide, "Policy evaluation logic".
 */
function decideIdentity(policies, action, resource) {
    const identity = decide(policies.documents, action, resource);
    if (policies.boundary === undefined)
        return identity;
    const boundary = decide([policies.boundary], action, resource);
    if (identity === 'not-allowed' || boundary === 'not-allowed')
        return 'not-allowed';
    return identity === 'allowed' && boundary === 'allowed' ? 'allowed' : 'depends';
}
function decide(documents, action, resource) {
    const effects = documents.flatMap(statementsOf).map(statement => ({
        effect: (0,untyped/* field */.ZZ)(statement, 'Effect'),
        match: matchStatement(statement, action, resource),
    }));
    const has = (effect, match) => effects.some(e => e.effect === effect && e.match === match);
    const strange = effects.some(({ effect, match }) => effect !== 'Allow' && effect !== 'Deny' && match !== 'no');
    if (has('Deny', 'yes'))
        return 'not-allowed';
    if (strange)
        return 'depends';
    if (has('Allow', 'yes'))
        return has('Deny', 'maybe') ? 'depends' : 'allowed';
    return has('Allow', 'maybe') ? 'depends' : 'not-allowed';
}
function matchStatement(statement, action, resource) {
    const condition = (0,untyped/* field */.ZZ)(statement, 'Condition');
    const conditional = condition === undefined || isEmptyObject(condition) ? 'yes' : 'maybe';
    return both([
        matchElement(statement, 'Action', pattern => (0,classes/* matchesGlob */.kt)(pattern.toLowerCase(), action.toLowerCase())),
        matchElement(statement, 'Resource', pattern => (0,classes/* matchesGlob */.kt)(pattern, resource)),
        conditional,
    ]);
}
/** An element or its `Not…` form; a statement with neither, or both, is one we cannot read. */
function matchElement(statement, name, matches) {
    const plain = (0,untyped/* field */.ZZ)(statement, name);
    const negated = (0,untyped/* field */.ZZ)(statement, `Not${name}`);
    if ((plain === undefined) === (negated === undefined))
        return 'maybe';
    const found = either((0,untyped/* asList */.DD)(plain ?? negated).map(pattern => matchPattern(pattern, matches)));
    return plain !== undefined ? found : not(found);
}
/** The pattern may match where a variable stands in it, and never surely does. */
function matchPattern(pattern, matches) {
    if (typeof pattern !== 'string')
        return 'maybe';
    const open = withoutVariables(pattern);
    if (!matches(open))
        return 'no';
    return open === pattern ? 'yes' : 'maybe';
}
/** A policy variable stands for any text. */
function withoutVariables(pattern) {
    return pattern.replace(/\$\{[^}]*\}/g, '*');
}
function both(matches) {
    if (matches.includes('no'))
        return 'no';
    return matches.includes('maybe') ? 'maybe' : 'yes';
}
function either(matches) {
    if (matches.includes('yes'))
        return 'yes';
    return matches.includes('maybe') ? 'maybe' : 'no';
}
function not(match) {
    return match === 'maybe' ? 'maybe' : match === 'yes' ? 'no' : 'yes';
}
/** The statements of a document; one that has none is taken for a statement itself. */
function statementsOf(document) {
    const statements = (0,untyped/* asList */.DD)((0,untyped/* field */.ZZ)(document, 'Statement'));
    return statements.length === 0 ? [document] : statements;
}
function isEmptyObject(value) {
    return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
//# sourceMappingURL=identity-policy.js.map
// EXTERNAL MODULE: ./lib/src/core/pattern/domain.js
var pattern_domain = __webpack_require__(50833);
// EXTERNAL MODULE: ./lib/src/core/pattern/pattern.js
var pattern = __webpack_require__(26495);
;// CONCATENATED MODULE: ./lib/src/core/account/readers.js





const READ = 's3:GetObject';
/** Whether policies let an identity read an object: `allowed` where they do for at least one object of the bucket. */
function mayRead(policies, bucketArn) {
    const objects = objectsOf(policies, bucketArn);
    if (objects === undefined)
        return 'depends';
    const decisions = new Set(objects.map(object => decideIdentity(policies, READ, object)));
    if (decisions.has('allowed'))
        return 'allowed';
    return decisions.has('depends') ? 'depends' : 'not-allowed';
}
/** One object for each way in which the policies tell objects of the bucket apart; `undefined` for too many ways. */
function objectsOf({ documents, boundary }, bucketArn) {
    const statements = [...documents, ...(boundary === undefined ? [] : [boundary])].flatMap(statementsOf);
    const patterns = statements.flatMap(statement => [
        ...(0,untyped/* asList */.DD)((0,untyped/* field */.ZZ)(statement, 'Resource')),
        ...(0,untyped/* asList */.DD)((0,untyped/* field */.ZZ)(statement, 'NotResource')),
    ]);
    const texts = patterns.filter(pattern => typeof pattern === 'string').map(withoutVariables);
    const domain = [...(0,pattern_domain/* word */.Vm)(`${bucketArn}/`), (0,pattern_domain/* atLeast */.jZ)(pattern_domain/* ANYTHING */.n0, 1, 'object')];
    const found = (0,classes/* classes */.Ly)(domain, [...new Set(texts)].map(text => [(0,pattern/* globOf */.k8)(text)]));
    return found.kind === 'undecided' ? undefined : found.classes.map(({ sample }) => sample);
}
//# sourceMappingURL=readers.js.map
// EXTERNAL MODULE: ./lib/src/core/account/roles.js + 1 modules
var roles = __webpack_require__(13997);
;// CONCATENATED MODULE: ./lib/src/adapters/aws/role-policies.js




/**
 * The document of `AdministratorAccess`, which AWS documents and half of all admin roles have: known without a call.
 * Source: AWS Managed Policy Reference Guide, "AdministratorAccess".
 */
const ADMINISTRATOR_ACCESS = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
};
/** The document of an AWS-managed policy that needs no asking. */
function knownPolicy(arn) {
    return /^arn:[^:]+:iam::aws:policy\/AdministratorAccess$/.test(arn) ? ADMINISTRATOR_ACCESS : undefined;
}
/** Why a role's policies are not known, where AWS denied looking; other failures are thrown. */
function unknownIfDenied(role, error) {
    const cause = error instanceof Error ? error.cause : undefined;
    if ((0,errors/* failureKind */.zU)(cause) !== 'denied')
        throw error;
    return { because: (0,prose/* say */.cv) `The policies of ${role.RoleName} may not be read.` };
}
/** Reads the policies role by role, each managed policy once. */
function rolePolicyReader(iam) {
    const reader = new RolePolicyReader(iam);
    return role => reader.read(role).catch((error) => unknownIfDenied(role, error));
}
class RolePolicyReader {
    #iam;
    #managed = new Map();
    constructor(iam) {
        this.#iam = iam;
    }
    async read(role) {
        const inline = await this.#inline(role);
        const attached = await this.#attached(role);
        const boundary = await this.#boundary(role);
        const documents = [...inline, ...attached];
        return boundary === undefined ? { documents } : { documents, boundary };
    }
    async #inline(role) {
        const { client, sdk } = this.#iam;
        const call = callFor('iam:ListRolePolicies', role);
        const { RoleName } = role;
        const names = await everyPage(call, page => this.#iam.call(call, o => client.send(new sdk.ListRolePoliciesCommand({ RoleName, ...page }), o)), page => page.PolicyNames);
        const documents = [];
        for (const PolicyName of names) {
            const get = callFor('iam:GetRolePolicy', role);
            const command = new sdk.GetRolePolicyCommand({ RoleName, PolicyName });
            const { PolicyDocument } = await this.#iam.call(get, o => client.send(command, o));
            documents.push(documentOf(get, PolicyDocument));
        }
        return documents;
    }
    async #attached(role) {
        const { client, sdk } = this.#iam;
        const call = callFor('iam:ListAttachedRolePolicies', role);
        const { RoleName } = role;
        const policies = await everyPage(call, page => this.#iam.call(call, o => client.send(new sdk.ListAttachedRolePoliciesCommand({ RoleName, ...page }), o)), page => page.AttachedPolicies);
        const documents = [];
        for (const { PolicyArn = '' } of policies)
            documents.push(await this.#managedPolicy(role, PolicyArn));
        return documents;
    }
    /** ListRoles leaves the boundary out. Source: IAM API Reference, `ListRoles`. */
    async #boundary(role) {
        const { client, sdk } = this.#iam;
        const call = callFor('iam:GetRole', role);
        const command = new sdk.GetRoleCommand({ RoleName: role.RoleName });
        const { Role: found } = await this.#iam.call(call, options => client.send(command, options));
        if (found === undefined)
            throw (0,errors/* portError */.kb)(call, new errors/* UnreadableAnswer */.ym('there is no role in the answer'));
        const arn = found.PermissionsBoundary?.PermissionsBoundaryArn;
        return arn === undefined ? undefined : this.#managedPolicy(role, arn);
    }
    #managedPolicy(role, PolicyArn) {
        return (0,get_or_make/* getOrMake */.I)(this.#managed, PolicyArn, () => this.#fetch(role, PolicyArn));
    }
    async #fetch(role, PolicyArn) {
        const known = knownPolicy(PolicyArn);
        if (known !== undefined)
            return known;
        const { client, sdk } = this.#iam;
        const get = { ...callFor('iam:GetPolicy', role), resource: PolicyArn };
        const { Policy } = await this.#iam.call(get, o => client.send(new sdk.GetPolicyCommand({ PolicyArn }), o));
        const version = { ...callFor('iam:GetPolicyVersion', role), resource: PolicyArn };
        const VersionId = Policy?.DefaultVersionId;
        if (VersionId === undefined)
            throw (0,errors/* portError */.kb)(get, new errors/* UnreadableAnswer */.ym('the policy has no default version'));
        const command = new sdk.GetPolicyVersionCommand({ PolicyArn, VersionId });
        const { PolicyVersion } = await this.#iam.call(version, options => client.send(command, options));
        return documentOf(version, PolicyVersion?.Document);
    }
}
function callFor(action, role) {
    return { action, failed: (0,prose/* say */.cv) `The policies of role ${role.RoleName} could not be read`, resource: role.Arn };
}
function documentOf(call, encoded) {
    const document = decodeDocument(call, encoded);
    if (document === undefined)
        throw (0,errors/* portError */.kb)(call, new errors/* UnreadableAnswer */.ym('there is no document'));
    return document;
}
//# sourceMappingURL=role-policies.js.map
;// CONCATENATED MODULE: ./lib/src/adapters/aws/authorization-details.js






const authorization_details_CALL = {
    action: 'iam:GetAccountAuthorizationDetails',
    failed: (0,prose/* ours */.Od)('The policies of the roles could not be listed'),
};
/** Reads every role's policies in one listing; `undefined` where that is denied. */
async function authorizationDetails(iam) {
    const own = await list(iam, ['Role', 'LocalManagedPolicy']).catch((error) => {
        const cause = error instanceof Error ? error.cause : undefined;
        if ((0,errors/* failureKind */.zU)(cause) === 'denied')
            return undefined;
        throw error;
    });
    if (own === undefined)
        return undefined;
    const roles = new Map(own.roles.map(role => [role.RoleId, role]));
    const local = documentsOf(own.policies);
    // Hundreds of documents that few need: only listed when a role that is asked about has one that we do not know.
    let managed;
    const awsManaged = (0,once/* once */.O)(async () => documentsOf((await list(iam, ['AWSManagedPolicy'])).policies));
    const atHand = (arn) => knownPolicy(arn) ?? local.get(arn) ?? managed?.get(arn);
    const document = async (arn) => {
        if (atHand(arn) === undefined && isAwsManaged(arn))
            managed = await awsManaged();
        return atHand(arn);
    };
    const reading = (documentOf) => async (role) => {
        const detail = roles.get(role.RoleId);
        if (detail === undefined)
            return { because: (0,prose/* say */.cv) `The policies of ${role.RoleName} are not in IAM's listing.` };
        return gather(role, detail, documentOf);
    };
    return { read: reading(document), atHand: reading(async (arn) => atHand(arn)) };
}
async function gather(role, detail, document) {
    const inline = (detail.RolePolicyList ?? []).map(({ PolicyDocument }) => decodeDocument(authorization_details_CALL, PolicyDocument));
    const attached = [];
    for (const { PolicyArn = '' } of detail.AttachedManagedPolicies ?? [])
        attached.push(await document(PolicyArn));
    const documents = [...inline, ...attached];
    const boundaryArn = detail.PermissionsBoundary?.PermissionsBoundaryArn;
    const boundary = boundaryArn === undefined ? undefined : await document(boundaryArn);
    if (documents.includes(undefined) || (boundaryArn !== undefined && boundary === undefined)) {
        return { because: (0,prose/* say */.cv) `A policy of ${role.RoleName} is not in IAM's listing.` };
    }
    return boundary === undefined ? { documents } : { documents, boundary };
}
async function list(iam, Filter) {
    const { client, sdk } = iam;
    const pages = await everyPage(authorization_details_CALL, marker => iam.call(authorization_details_CALL, options => client.send(new sdk.GetAccountAuthorizationDetailsCommand({ Filter, MaxItems: 1000, ...marker }), options)), page => (page.RoleDetailList === undefined && page.Policies === undefined ? undefined : [page]));
    return {
        roles: pages.flatMap(page => page.RoleDetailList ?? []),
        policies: pages.flatMap(page => page.Policies ?? []),
    };
}
/** The default versions by ARN. */
function documentsOf(policies) {
    return new Map(policies.map(({ Arn, PolicyVersionList }) => {
        const version = PolicyVersionList?.find(({ IsDefaultVersion }) => IsDefaultVersion === true);
        const document = decodeDocument(authorization_details_CALL, version?.Document);
        if (Arn === undefined || document === undefined) {
            throw (0,errors/* portError */.kb)(authorization_details_CALL, new errors/* UnreadableAnswer */.ym('a managed policy is not complete'));
        }
        return [Arn, document];
    }));
}
function isAwsManaged(arn) {
    return (0,roles/* accountOfArn */.KC)(arn) === 'aws';
}
//# sourceMappingURL=authorization-details.js.map
;// CONCATENATED MODULE: ./lib/src/adapters/aws/role-permissions.js







/**
 * Evidence from the roles' policies: one listing of all of them where `GetAccountAuthorizationDetails` is allowed,
 * else a few calls for each role that is asked about. Both are kept for the run.
 */
function rolePermissions(iam, identity) {
    let listing;
    const reader = (0,once/* once */.O)(async () => {
        const opened = await iam();
        listing = await authorizationDetails(opened);
        return listing?.read ?? rolePolicyReader(opened);
    });
    return {
        mayPutBucketPolicy: async (roles, bucket) => {
            const evidence = new Map();
            if (roles.length === 0)
                return evidence;
            const { partition } = await identity();
            const read = await reader();
            for (const role of roles)
                evidence.set(role.RoleId, await evidenceOf(read, role, `arn:${partition}:s3:::${bucket}`));
            return evidence;
        },
        readersOf: async (roles, bucket) => {
            if (listing === undefined)
                return NOT_LISTED;
            const { partition } = await identity();
            return readersAmong(listing.atHand, roles, `arn:${partition}:s3:::${bucket}`);
        },
    };
}
const NOT_LISTED = {
    kind: 'not-looked-at',
    because: (0,prose/* ours */.Od)('the policies of the roles were not listed in this run.'),
};
async function readersAmong(read, roles, bucketArn) {
    const decided = await Promise.all(roles.map(async (role) => {
        const policies = await read(role).catch(nothingCertain);
        return { role, decision: 'because' in policies ? 'depends' : mayRead(policies, bucketArn) };
    }));
    const having = (wanted) => decided.filter(({ decision }) => decision === wanted).map(({ role }) => role);
    return { kind: 'looked-at', roles: having('allowed'), doubtful: having('depends') };
}
/** A document that cannot be read says nothing of its role, and no verdict hangs on it. */
function nothingCertain(error) {
    return { because: (0,text_errors/* portProblem */.BI)(error).message };
}
async function evidenceOf(read, role, bucketArn) {
    const policies = await read(role);
    if ('because' in policies)
        return { kind: 'unknown', because: policies.because };
    const decision = decideIdentity(policies, 's3:PutBucketPolicy', bucketArn);
    if (decision !== 'depends')
        return { kind: decision };
    const conditions = (0,prose/* ours */.Od)('depends on conditions or variables in its policies');
    return { kind: 'unknown', because: (0,prose/* say */.cv) `Whether ${role.RoleName} may do ${'s3:PutBucketPolicy'} ${conditions}.` };
}
//# sourceMappingURL=role-permissions.js.map
;// CONCATENATED MODULE: ./lib/src/adapters/aws/roles.js





const roles_CALL = { action: 'iam:ListRoles', failed: (0,prose/* ours */.Od)('The roles of the account could not be listed') };
/** The most that IAM gives at a time. Source: IAM API Reference, `ListRoles`. */
const PAGE = 1000;
/** Every role of the account, sorted by ARN. */
async function listRoles(iam) {
    const { client, sdk } = iam;
    const roles = await everyPage(roles_CALL, marker => iam.call(roles_CALL, options => client.send(new sdk.ListRolesCommand({ MaxItems: PAGE, ...marker }), options)), page => page.Roles);
    return roles.map(readRole).sort((a, b) => (0,order/* byText */.z)(a.Arn, b.Arn));
}
/** Tags role by role; once that is denied, nobody knows those of any. */
function tagReader(open) {
    let isDenied = false;
    return async ({ RoleName, Arn }) => {
        if (isDenied)
            return undefined;
        const call = {
            action: 'iam:ListRoleTags',
            failed: (0,prose/* say */.cv) `The tags of ${RoleName} could not be read`,
            resource: Arn,
        };
        const iam = await open();
        const { client, sdk } = iam;
        try {
            return await everyPage(call, marker => iam.call(call, o => client.send(new sdk.ListRoleTagsCommand({ RoleName, ...marker }), o)), ({ Tags }) => Tags?.map(({ Key = '', Value = '' }) => ({ Key, Value })));
        }
        catch (error) {
            isDenied = error instanceof Error && (0,errors/* failureKind */.zU)(error.cause) === 'denied';
            if (!isDenied)
                throw error;
            return undefined;
        }
    };
}
function readRole(role) {
    const { RoleId, RoleName, Path, Arn, CreateDate } = role;
    if (RoleId === undefined || RoleName === undefined || Path === undefined || Arn === undefined) {
        throw (0,errors/* portError */.kb)(roles_CALL, new errors/* UnreadableAnswer */.ym('a role is not complete'));
    }
    const trust = decodeDocument(roles_CALL, role.AssumeRolePolicyDocument);
    return {
        RoleId,
        RoleName,
        Path,
        Arn,
        ...(0,present/* present */.E)({ CreateDate: CreateDate?.toISOString() }),
        ...(0,present/* present */.E)({ AssumeRolePolicyDocument: trust }),
    };
}
//# sourceMappingURL=roles.js.map
// EXTERNAL MODULE: ./lib/src/core/recovery/told.js
var told = __webpack_require__(54193);
;// CONCATENATED MODULE: ./lib/src/adapters/aws/root-ways.js





const ORGANIZATION = {
    action: 'organizations:DescribeOrganization',
    failed: (0,prose/* ours */.Od)('Cannot read the organization'),
};
const FEATURES = {
    action: 'iam:ListOrganizationsFeatures',
    failed: (0,prose/* ours */.Od)('Cannot tell whether root sessions are enabled'),
};
const SUMMARY = {
    action: 'iam:GetAccountSummary',
    failed: (0,prose/* ours */.Od)('Cannot tell whether the root user has credentials'),
};
/**
 * What AWS tells of the ways to an account's root. Each call is optional: what may not be asked is told as that.
 * Sources: AWS Organizations API Reference; IAM API Reference, `ListOrganizationsFeatures`, `GetAccountSummary`.
 */
function rootWays(session, iam) {
    const open = (0,once/* once */.O)(() => openOrganizations(session));
    return {
        organization: () => root_ways_asked(async () => root_ways_organizationOf(await open()), NO_ORGANIZATION),
        features: () => root_ways_asked(async () => featuresOf(await iam()), NO_FEATURES),
        rootCredentials: () => root_ways_asked(async () => rootCredentialsOf(await iam())),
        controlsOf: account => controlsOf(account, open),
    };
}
const NO_ORGANIZATION = { AWSOrganizationsNotInUseException: (0,told/* tell */.q)('none') };
const NO_FEATURES = {
    OrganizationNotFoundException: (0,told/* tell */.q)([]),
    OrganizationNotInAllFeaturesModeException: (0,told/* tell */.q)([]),
    ServiceAccessNotEnabledException: (0,told/* tell */.q)([]),
    AccountNotManagementOrDelegatedAdministratorException: (0,told/* untold */.r)((0,prose/* ours */.Od)('AWS tells only the management account and the delegated administrator for IAM whether root sessions are enabled.')),
};
async function root_ways_asked(ask, answers = {}) {
    try {
        return (0,told/* tell */.q)(await ask());
    }
    catch (error) {
        return answers[codeOfCause(error)] ?? (0,told/* untold */.r)((0,text_errors/* sentenceOf */.$N)(error));
    }
}
/** AWS's code of the error behind one of ours. */
function codeOfCause(error) {
    const { cause } = error;
    return cause?.name ?? '';
}
async function openOrganizations(session) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(503)]).then(__webpack_require__.t.bind(__webpack_require__, 92503, 19));
    const client = await session.open(new sdk.OrganizationsClient(session.config('organizations')));
    return { sdk, client, call: (call, request) => session.call(call, request) };
}
async function root_ways_organizationOf({ sdk, client, call }) {
    const { Organization: found } = await call(ORGANIZATION, options => client.send(new sdk.DescribeOrganizationCommand({}), options));
    const { Id, MasterAccountId } = found ?? {};
    if (Id === undefined || MasterAccountId === undefined) {
        throw (0,errors/* portError */.kb)(ORGANIZATION, new errors/* UnreadableAnswer */.ym('the organization is not complete'));
    }
    return { id: Id, management: MasterAccountId };
}
async function featuresOf({ sdk, client, call }) {
    const { EnabledFeatures } = await call(FEATURES, options => client.send(new sdk.ListOrganizationsFeaturesCommand({}), options));
    if (EnabledFeatures === undefined)
        throw (0,errors/* portError */.kb)(FEATURES, new errors/* UnreadableAnswer */.ym('the answer has no list'));
    return EnabledFeatures;
}
async function rootCredentialsOf({ sdk, client, call }) {
    const { SummaryMap } = await call(SUMMARY, options => client.send(new sdk.GetAccountSummaryCommand({}), options));
    const { AccountPasswordPresent: password, AccountAccessKeysPresent: keys = 0 } = SummaryMap ?? {};
    if (password === undefined)
        throw (0,errors/* portError */.kb)(SUMMARY, new errors/* UnreadableAnswer */.ym('the summary does not say'));
    return password > 0 || keys > 0;
}
/** The levels are found once for both kinds of policies. */
async function controlsOf(account, open) {
    const targets = (0,once/* once */.O)(async () => targetsAbove(account, await open()));
    const levelsOf = (filter) => root_ways_asked(async () => {
        const organizations = await open();
        return Promise.all((await targets()).map(target => levelOf(target, filter, organizations)));
    });
    const [serviceControl, resourceControl] = await Promise.all([
        levelsOf('SERVICE_CONTROL_POLICY'),
        levelsOf('RESOURCE_CONTROL_POLICY'),
    ]);
    return { serviceControl, resourceControl };
}
/** Organizational units nest five deep below the root. Source: AWS Organizations User Guide, "Quotas". */
const DEEPEST = 10;
/** The account, the organizational units that it is in, and the root, from below. */
async function targetsAbove(account, { sdk, client, call }) {
    const targets = [account];
    while (targets.length < DEEPEST) {
        const ChildId = targets.at(-1);
        const failed = (0,prose/* say */.cv) `Cannot read what is above ${ChildId ?? account} in the organization`;
        const { Parents } = await call({ action: 'organizations:ListParents', failed }, options => client.send(new sdk.ListParentsCommand({ ChildId }), options));
        const parent = Parents?.[0];
        if (parent?.Id === undefined)
            break;
        targets.push(parent.Id);
        if (parent.Type === 'ROOT')
            return targets;
    }
    throw (0,errors/* portError */.kb)({
        action: 'organizations:ListParents',
        failed: (0,prose/* say */.cv) `The way up from ${account} in the organization could not be found`,
    }, new errors/* UnreadableAnswer */.ym('it does not end at the root'));
}
async function levelOf(target, Filter, organizations) {
    const { sdk, client, call } = organizations;
    const listing = {
        action: 'organizations:ListPoliciesForTarget',
        failed: (0,prose/* say */.cv) `The ${(0,prose/* ours */.Od)(KINDS[Filter] ?? Filter)} on ${target} could not be listed`,
    };
    const policies = [];
    let NextToken;
    do {
        const page = await call(listing, options => client.send(new sdk.ListPoliciesForTargetCommand({ TargetId: target, Filter, ...(NextToken ? { NextToken } : {}) }), options));
        if (page.Policies === undefined)
            throw (0,errors/* portError */.kb)(listing, new errors/* UnreadableAnswer */.ym('a page has no list'));
        for (const { Id = '', Name = Id } of page.Policies)
            policies.push(await contentOf(Id, Name, organizations));
        NextToken = page.NextToken;
    } while (NextToken !== undefined);
    return { target, policies };
}
const KINDS = {
    SERVICE_CONTROL_POLICY: 'service control policies',
    RESOURCE_CONTROL_POLICY: 'resource control policies',
};
async function contentOf(PolicyId, name, { sdk, client, call }) {
    const reading = {
        action: 'organizations:DescribePolicy',
        failed: (0,prose/* say */.cv) `The control policy ${name} could not be read`,
    };
    const { Policy } = await call(reading, options => client.send(new sdk.DescribePolicyCommand({ PolicyId }), options));
    if (Policy?.Content === undefined)
        throw (0,errors/* portError */.kb)(reading, new errors/* UnreadableAnswer */.ym('the policy has no content'));
    return { name, text: Policy.Content };
}
//# sourceMappingURL=root-ways.js.map
// EXTERNAL MODULE: ./lib/src/adapters/aws/s3.js
var aws_s3 = __webpack_require__(12367);
// EXTERNAL MODULE: ./lib/src/core/text/json.js
var json = __webpack_require__(42234);
// EXTERNAL MODULE: ./lib/src/adapters/aws/calls.js + 1 modules
var calls = __webpack_require__(61120);
;// CONCATENATED MODULE: ./lib/src/adapters/aws/finding-places.js
/**
 * Where a finding of Access Analyzer stands in our text. Its path through the JSON says so exactly; its own offsets
 * are a fallback for text of one byte a letter, for AWS does not document what they count.
 * Source: Access Analyzer API Reference, `Location`.
 */
function findingSpan(root, text, location) {
    const whole = { start: root.span.start, end: root.span.start + 1 };
    if (location === undefined)
        return whole;
    const path = location.path ?? [];
    return (path.length === 0 ? undefined : follow(root, path)) ?? offsets(text, location) ?? whole;
}
function follow(root, path) {
    let node = root;
    for (const step of path.slice(0, -1))
        node = node && descend(node, step);
    const last = path.at(-1);
    if (node === undefined || last === undefined)
        return undefined;
    if (last.substring !== undefined)
        return node.type === 'string' ? within(node, last.substring) : undefined;
    if (last.key !== undefined)
        return memberOf(node, last.key)?.key.span;
    return descend(node, last)?.span;
}
function descend(node, { index, key, value }) {
    if (node.type === 'array')
        return index === undefined ? undefined : node.items[index];
    return memberOf(node, value ?? key)?.value;
}
function memberOf(node, name) {
    return node.type === 'object' ? node.members.find(({ key }) => key.value === name) : undefined;
}
/** A part of a string that is written without escapes; the whole string otherwise. */
function within(node, substring) {
    const { start = 0, length = 0 } = substring;
    const literal = node.span.end - node.span.start === node.text.length + 2;
    if (!literal || start < 0 || length < 1 || start + length > node.text.length)
        return node.span;
    const first = node.span.start + 1 + start;
    return { start: first, end: first + length };
}
function offsets(text, { span }) {
    const start = span?.start?.offset;
    const end = span?.end?.offset;
    const plausible = start !== undefined && end !== undefined && start >= 0 && start < end && end <= text.length;
    return plausible && isAscii(text) ? { start, end } : undefined;
}
function isAscii(text) {
    return [...text].every(letter => letter <= '\u007f');
}
//# sourceMappingURL=finding-places.js.map
;// CONCATENATED MODULE: ./lib/src/adapters/aws/second-opinion.js








const RULE = 'access-analyzer';
const second_opinion_CALL = {
    action: 'access-analyzer:ValidatePolicy',
    failed: (0,prose/* ours */.Od)('Cannot get the opinion of IAM Access Analyzer'),
};
/** Checks under way at a time; its quota is not published. */
const CHECKS = 4;
const SEVERITY = {
    ERROR: 'error',
    SECURITY_WARNING: 'warning',
    WARNING: 'warning',
    SUGGESTION: 'notice',
};
/** What is style to Access Analyzer and fatal in a Deny that everybody is to pass by their id. */
const FATAL = new Map([
    ['EMPTY_ARRAY_CONDITION', (0,prose/* ours */.Od)('A Deny whose condition lists nothing denies everyone.')],
    ['EMPTY_OBJECT_CONDITION', (0,prose/* ours */.Od)('A Deny whose condition says nothing denies everyone.')],
    [
        'WILDCARD_WITHOUT_LIKE_OPERATOR',
        (0,prose/* say */.cv) `Without a ${'Like'} operator the asterisk is a plain letter, so no session matches and everyone is denied.`,
    ],
]);
/** IAM Access Analyzer's ValidatePolicy, which is free of charge. Unknown codes are passed on as they are. */
function secondOpinion(session) {
    const turn = (0,limits/* atMost */.T)(CHECKS);
    const open = (0,once/* once */.O)(async () => {
        const sdk = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(645)]).then(__webpack_require__.t.bind(__webpack_require__, 71645, 19));
        return { sdk, client: await session.open(new sdk.AccessAnalyzerClient(session.config('accessanalyzer'))) };
    });
    return {
        judge: file => turn(async () => {
            const { root } = (0,json/* readJson */.Vh)(file);
            if (root === undefined)
                return [];
            const { sdk, client } = await open();
            try {
                const found = await validate(session, sdk, client, file.text);
                return found.map(finding => toFinding(file, root, finding));
            }
            catch (error) {
                if ((0,errors/* failureKind */.zU)(error) !== 'denied')
                    throw (0,errors/* portError */.kb)(second_opinion_CALL, error);
                return [notAsked(file, root, error)];
            }
        }),
    };
}
async function validate(session, sdk, client, policyDocument) {
    const found = [];
    let page = {};
    for (;;) {
        const command = new sdk.ValidatePolicyCommand({
            locale: 'EN',
            policyDocument,
            policyType: 'RESOURCE_POLICY',
            validatePolicyResourceType: 'AWS::S3::Bucket',
            ...page,
        });
        const { findings, nextToken } = await session.send(options => client.send(command, options));
        if (findings === undefined)
            throw new errors/* UnreadableAnswer */.ym('there are no findings in the answer');
        found.push(...findings);
        if (nextToken === undefined || nextToken === page.nextToken)
            return found;
        page = { nextToken };
    }
}
function toFinding(file, root, finding) {
    const code = finding.issueCode ?? 'UNKNOWN';
    const [first, ...others] = finding.locations ?? [];
    const fatal = FATAL.get(code);
    const page = (0,prose/* say */.cv) `See ${finding.learnMoreLink ?? 'https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html'}.`;
    return {
        rule: RULE,
        severity: fatal === undefined ? ((0,untyped/* entryOf */.Ms)(SEVERITY, finding.findingType ?? '') ?? 'warning') : 'error',
        message: (0,prose/* say */.cv) `IAM Access Analyzer says ${code}: ${finding.findingDetails ?? ''}`,
        at: { file, span: findingSpan(root, file.text, first) },
        related: others.map(location => ({
            at: { file, span: findingSpan(root, file.text, location) },
            note: (0,prose/* ours */.Od)('it names this place too'),
        })),
        help: fatal === undefined ? page : (0,prose/* say */.cv) `${fatal} ${page}`,
    };
}
function notAsked(file, root, error) {
    return {
        rule: RULE,
        severity: 'notice',
        message: (0,errors/* failureOfCall */.A7)(second_opinion_CALL, error),
        at: { file, span: findingSpan(root, file.text, undefined) },
        related: [],
        help: (0,prose/* say */.cv) `${(0,calls/* missingPermission */.U)(second_opinion_CALL)}, or leave out the setting ${'access-analyzer'}.`,
    };
}
//# sourceMappingURL=second-opinion.js.map
;// CONCATENATED MODULE: ./lib/src/adapters/aws/index.js














/**
 * The ports over AWS. Nothing is called and no SDK client is loaded before a port is first asked.
 * Throws UsageError where the environment names a proxy that cannot be used.
 */
async function awsAdapters(options) {
    const session = await (0,assumed_role/* sessionFor */.w)(options);
    const identity = (0,aws_identity/* askIdentity */.I)(session);
    const iam = openIam(session);
    const s3 = (0,aws_s3/* openS3 */.D)(session);
    let roles = (0,once/* once */.O)(async () => listRoles(await iam()));
    const account = {
        identity,
        roles: question => {
            if (question?.fresh === true)
                roles = (0,once/* once */.O)(async () => listRoles(await iam()));
            return roles();
        },
        instances: (0,once/* once */.O)(() => listInstances(session, identity)),
        organization: organizationOf(session),
        tags: tagReader(iam),
    };
    return {
        account,
        policies: (0,bucket_policies/* bucketPolicies */.H)(session, identity, s3),
        probe: (0,access_probe/* accessProbe */.h)(session, identity),
        permissions: rolePermissions(iam, identity),
        opinion: secondOpinion(session),
        rootWays: rootWays(session, iam),
        connectRegions: connectRegions(session, identity),
        bucketSettings: bucketSettings(session, identity, s3),
        region: async () => session.region ?? (await (await iam()).client.config.region()),
    };
}
//# sourceMappingURL=index.js.map

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