export const id = 141;
export const ids = [141];
export const modules = {

/***/ 8141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  awsAdapters: () => (/* binding */ awsAdapters)
});

// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(9783);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(3381);
;// CONCATENATED MODULE: ./lib/src/adapters/aws/permissions.js
/** What a run of the tool does with an account. */
const ACCOUNT_MODES = ['plan', 'apply', 'snapshot'];
const ALL = ACCOUNT_MODES;
const BUCKET = 'arn:PARTITION:s3:::BUCKET';
const ROLE = 'arn:PARTITION:iam::ACCOUNT:role/*';
const ADMINS = 'To see whether the admin roles may really change the policy.';
/**
 * Every AWS action that the adapters use. docs/permissions.md is written from it, and a test holds it against the
 * calls that are made.
 */
const PERMISSIONS = {
    'sts:GetCallerIdentity': {
        resource: '*',
        why: 'To know which account this is, and as whom we run. AWS lets everybody do this; no statement is needed.',
        modes: ALL,
        optional: 'no policy can forbid it',
    },
    'sts:AssumeRole': {
        resource: ROLE,
        why: 'To take on the role of an account that `role-to-assume` names in the configuration.',
        modes: ALL,
        optional: 'only with `accounts` in the configuration, and on those roles alone',
    },
    's3:GetBucketPolicy': {
        resource: BUCKET,
        why: 'To read the live policy: what would change, and what to put back if applying fails.',
        modes: ALL,
    },
    's3:PutBucketPolicy': {
        resource: BUCKET,
        why: 'To write the policy, and to put the old one back.',
        modes: ['apply'],
    },
    's3:DeleteBucketPolicy': {
        resource: BUCKET,
        why: 'To put back that there was no policy, when the first policy of a bucket did not take.',
        modes: ['apply'],
        optional: 'without it, the first policy of a bucket cannot be taken back',
    },
    's3:ListBucket': {
        resource: BUCKET,
        why: 'To see, before and after a write, that the deployer reaches the bucket (HeadBucket, ListObjectsV2 of one key).',
        modes: ['apply'],
        optional: 'without it, that is not confirmed from outside',
    },
    's3:GetBucketPolicyStatus': {
        resource: BUCKET,
        why: 'To confirm after a write that S3 does not call the policy public.',
        modes: ['apply'],
        optional: 'without it, that is not confirmed from outside',
    },
    'iam:ListRoles': {
        resource: '*',
        why: 'To tell which role a RoleId belongs to: IAM has no call that takes a RoleId.',
        modes: ALL,
    },
    'iam:GetAccountAuthorizationDetails': {
        resource: '*',
        why: `${ADMINS} One listing for all of them.`,
        modes: ['plan', 'apply'],
        optional: 'the next six actions do as well, at more calls; without either the tool says that it could not look',
    },
    'iam:ListAttachedRolePolicies': perRole(ROLE),
    'iam:ListRolePolicies': perRole(ROLE),
    'iam:GetRolePolicy': perRole(ROLE),
    'iam:GetRole': perRole(ROLE),
    'iam:GetPolicy': perRole('arn:PARTITION:iam::*:policy/*'),
    'iam:GetPolicyVersion': perRole('arn:PARTITION:iam::*:policy/*'),
    'connect:ListInstances': {
        resource: '*',
        why: 'To find the Connect instances of the account and the role that each stores as. Without them there is no verdict on whether Connect keeps access.',
        modes: ALL,
    },
    'connect:DescribeInstance': {
        resource: 'arn:PARTITION:connect:*:ACCOUNT:instance/*',
        why: 'To learn the role of an instance for which the listing does not say it.',
        modes: ALL,
    },
    'connect:ListInstanceStorageConfigs': {
        resource: 'arn:PARTITION:connect:*:ACCOUNT:instance/*',
        why: 'To see which instances store in which bucket.',
        modes: ALL,
    },
    'ds:DescribeDirectories': {
        resource: '*',
        why: 'Connect asks for it when its instances are listed or described.',
        modes: ALL,
    },
    'access-analyzer:ValidatePolicy': {
        resource: '*',
        why: 'To ask IAM Access Analyzer for a second opinion.',
        modes: ['plan', 'apply'],
        optional: 'only with `access-analyzer: true`',
    },
};
function perRole(resource) {
    return {
        resource,
        why: ADMINS,
        modes: ['plan', 'apply'],
        optional: 'only where `iam:GetAccountAuthorizationDetails` is not allowed',
    };
}
//# sourceMappingURL=permissions.js.map
;// CONCATENATED MODULE: ./lib/src/adapters/aws/calls.js


/** What an administrator has to allow. */
function missingPermission(call) {
    const resource = call.resource ?? PERMISSIONS[call.action].resource;
    return (0,prose/* say */.cv) `Allow ${call.action} on ${resource} to the identity that runs this`;
}
//# sourceMappingURL=calls.js.map
;// CONCATENATED MODULE: ./lib/src/adapters/aws/errors.js



const CREDENTIALS = 'https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html';
const SIGNING = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html';
const S3_ERRORS = 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html';
const RETRIES = 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html';
const PROXY = 'https://docs.aws.amazon.com/sdkref/latest/guide/environment-variables.html';
/** What can be done where no account is at hand. */
const WITHOUT_AWS = 'Without AWS, `check` proves what the files alone can show, and `--account FILE` takes an account snapshot in place of AWS';
/** From AWS's answer to our words. The first row with the error's name wins, then its code, then its status. */
const TABLE = [
    {
        kind: 'no-credentials',
        names: ['CredentialsProviderError', 'MissingAuthenticationToken', 'MissingAuthenticationTokenException'],
        because: 'no AWS credentials were found',
        remedy: `Run aws-actions/configure-aws-credentials before, or set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and AWS_REGION; a workflow needs \`id-token: write\`. ${WITHOUT_AWS}`,
        page: CREDENTIALS,
    },
    {
        kind: 'expired-credentials',
        names: ['ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired', 'RequestExpired', 'ExpiredTokenError'],
        because: 'the AWS credentials have expired',
        remedy: 'Get new credentials and run again; a longer `role-duration-seconds` helps where the run outlasts them',
        page: CREDENTIALS,
    },
    {
        kind: 'bad-credentials',
        names: [
            'InvalidClientTokenId',
            'InvalidAccessKeyId',
            'UnrecognizedClientException',
            'AuthFailure',
            'SignatureDoesNotMatch',
            'InvalidSignatureException',
            'InvalidToken',
            'IncompleteSignature',
            'InvalidIdentityToken',
        ],
        because: 'AWS does not accept the credentials',
        remedy: 'Check the access key, its secret and the session token, and that they are of this partition and the region is enabled',
        page: SIGNING,
    },
    {
        kind: 'clock-skew',
        names: ['RequestTimeTooSkewed', 'RequestInTheFuture'],
        because: 'the clock of this machine is not that of AWS',
        remedy: 'Set the clock of the machine',
        page: SIGNING,
    },
    {
        kind: 'foreign-identity',
        names: ['MethodNotAllowed'],
        statuses: [405],
        because: 'this identity belongs to another account than the bucket',
        remedy: 'Run as an identity of the account that owns the bucket',
        page: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html',
    },
    { kind: 'no-policy', names: ['NoSuchBucketPolicy'], because: 'there is no policy', remedy: '', page: S3_ERRORS },
    {
        kind: 'no-bucket',
        names: ['NoSuchBucket'],
        because: 'there is no such bucket',
        remedy: 'Check the name, and that this is the right account',
        page: S3_ERRORS,
    },
    {
        kind: 'bad-policy',
        names: ['MalformedPolicy', 'MalformedPolicyDocument', 'InvalidPolicyDocument', 'PolicyTooLarge'],
        because: 'AWS does not accept the policy',
        remedy: 'Correct the policy file; AWS names what it stumbled over',
        page: S3_ERRORS,
        quote: true,
    },
    {
        kind: 'region',
        names: [
            'PermanentRedirect',
            'AuthorizationHeaderMalformed',
            'IllegalLocationConstraintException',
            'InvalidRegionError',
            'RegionDisabledException',
            'OptInRequired',
        ],
        statuses: [301, 307, 308],
        because: 'the call went to the wrong region, or to one that this account has not enabled',
        remedy: 'Set AWS_REGION or the setting `regions` to the region of the bucket',
        page: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html',
    },
    {
        kind: 'throttled',
        passing: true,
        names: [
            'Throttling',
            'ThrottlingException',
            'ThrottledException',
            'TooManyRequestsException',
            'SlowDown',
            'RequestLimitExceeded',
            'RequestThrottled',
            'RequestThrottledException',
            'LimitExceededException',
        ],
        statuses: [429],
        because: 'AWS throttled it',
        remedy: 'Wait and run again, with fewer runs at a time',
        page: RETRIES,
    },
    {
        kind: 'conflict',
        passing: true,
        names: ['OperationAborted', 'ConcurrentModification', 'ConflictException'],
        statuses: [409],
        because: 'another change of the same resource is under way',
        remedy: 'Wait and run again',
        page: S3_ERRORS,
    },
    {
        kind: 'denied',
        names: [
            'AccessDenied',
            'AccessDeniedException',
            'UnauthorizedOperation',
            'AllAccessDisabled',
            'NotAuthorized',
            'AccountProblem',
            'UnauthorizedException',
        ],
        statuses: [401, 403],
        because: 'AWS denies it',
        remedy: 'permission',
        page: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
        quote: true,
    },
    {
        kind: 'timeout',
        passing: true,
        names: ['TimeoutError', 'RequestTimeout', 'RequestTimeoutException'],
        codes: ['ETIMEDOUT', 'ESOCKETTIMEDOUT'],
        statuses: [408],
        because: 'AWS did not answer in time',
        remedy: 'Run again; behind a proxy, check HTTPS_PROXY and NO_PROXY',
        page: PROXY,
    },
    {
        kind: 'unreachable',
        passing: true,
        codes: ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EPROXY'],
        because: 'AWS could not be reached',
        remedy: 'Check the network, the region, AWS_ENDPOINT_URL, HTTPS_PROXY and NO_PROXY',
        page: PROXY,
    },
    {
        kind: 'broken-off',
        passing: true,
        codes: ['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'],
        because: 'the connection to AWS broke off',
        remedy: 'Run again; behind a proxy, check HTTPS_PROXY and NO_PROXY',
        page: PROXY,
    },
    {
        kind: 'certificate',
        codes: [
            'SELF_SIGNED_CERT_IN_CHAIN',
            'DEPTH_ZERO_SELF_SIGNED_CERT',
            'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
            'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
            'CERT_HAS_EXPIRED',
            'ERR_TLS_CERT_ALTNAME_INVALID',
        ],
        because: 'the certificate of the other side could not be verified',
        remedy: 'Behind a proxy that opens TLS, set NODE_EXTRA_CA_CERTS to the file with its certificate',
        page: 'https://nodejs.org/api/cli.html#node_extra_ca_certsfile',
    },
    {
        kind: 'unreadable-answer',
        passing: true,
        names: ['UnreadableAnswer', 'SyntaxError'],
        statuses: [200],
        because: 'the answer is not what AWS documents, or is cut short',
        remedy: 'Check that no proxy or AWS_ENDPOINT_URL answers in place of AWS, and run again',
        page: PROXY,
    },
    {
        kind: 'stopped',
        names: ['AbortError'],
        because: 'the run was stopped, or its time was up',
        remedy: 'Run again with a longer time-out',
        page: RETRIES,
    },
    {
        kind: 'server',
        passing: true,
        names: ['InternalError', 'InternalFailure', 'ServiceUnavailable', 'ServiceFailure', 'InternalServiceException'],
        statuses: [500, 501, 502, 503, 504],
        because: 'AWS failed',
        remedy: 'Wait and run again; the AWS Health Dashboard tells of outages',
        page: 'https://health.aws.amazon.com/health/status',
    },
];
const OTHER = { kind: 'other', because: 'AWS refused it', remedy: '', page: S3_ERRORS, quote: true };
/** Names that errors have for want of a better one. */
const SAYS_NOTHING = new Set(['Error', 'Unknown', 'UnknownError', 'SyntaxError']);
/** Thrown for a well-formed HTTP answer that lacks what AWS documents: a captive portal's page, a body cut short. */
class UnreadableAnswer extends Error {
    name = 'UnreadableAnswer';
}
/** How a call failed. Decided by the error's name, code and HTTP status, never by its text. */
function failureKind(error) {
    return rowOf(error).kind;
}
/** The reason alone: "AWS denies it (`AccessDenied`, status 403). …", for answers that are data and no failure. */
function reason(error) {
    const row = rowOf(error);
    const { name, code, status, message } = read(error);
    const shown = [
        ...(SAYS_NOTHING.has(name) ? [] : [(0,prose/* say */.cv) `${quotable(name)}`]),
        ...(SAYS_NOTHING.has(name) && code !== undefined ? [(0,prose/* say */.cv) `${code}`] : []),
        ...(status === undefined ? [] : [(0,prose/* say */.cv) `status ${status}`]),
    ];
    const words = row.quote === true && message !== '' ? (0,prose/* say */.cv) `. AWS says: ${quotable(message)}` : (0,prose/* ours */.Od)('');
    const detail = shown.length === 0 ? (0,prose/* ours */.Od)('') : (0,prose/* say */.cv) ` (${(0,prose/* join */.fj)(shown, ', ')})`;
    return (0,prose/* say */.cv) `${(0,prose/* ours */.Od)(row.because)}${detail}${words}`;
}
/** Longer sentences of AWS say nothing more that helps. */
const MOST_QUOTED = 300;
/** AWS's words, short, and without what could be a secret: whoever answers in its place may send ours back. */
function quotable(message) {
    const masked = message.replace(SECRETS, '***');
    return masked.length > MOST_QUOTED ? `${masked.slice(0, MOST_QUOTED)}…` : masked;
}
/**
 * Access key ids, and runs of characters as secret keys (40), session tokens and signatures are made of. ARNs, role
 * names and words have other characters in between. Source: IAM User Guide, "IAM identifiers"; AWS Secrets Manager.
 */
const SECRETS = /\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b|(?<![\w/+=.:-])[A-Za-z0-9/+]{40,}={0,2}(?![\w/+=.:-])/g;
/** What the failure of a call means to the user. Errors that are told already stay as they are. */
function portError(call, error) {
    if (error instanceof errors/* PortError */.U7)
        return error;
    const row = rowOf(error);
    const remedy = remedyFor(call, error);
    const problem = {
        message: (0,prose/* say */.cv) `${call.failed}: ${reason(error)}.`,
        page: row.page,
        ...(row.passing === true ? { passing: true } : {}),
        ...(hadNoEffect(error) ? { refused: true } : {}),
    };
    return new errors/* PortError */.U7(remedy === undefined ? problem : { ...problem, remedy }, { cause: error });
}
/** Answers after which nobody knows whether the request took effect, or will: timeout, conflict, throttling. */
const UNDECIDED = new Set([408, 409, 429]);
/** Failures before anything was sent. */
const UNSENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EPROXY']);
/** Whether the only attempt certainly changed nothing: AWS answered that it did not do it, or was never asked. */
function hadNoEffect(error) {
    const { status = 0, code = '', attempts = 1 } = read(error);
    if (attempts !== 1)
        return false;
    if (status === 0)
        return UNSENT.has(code) || failureKind(error) === 'no-credentials';
    return status >= 300 && status < 500 && !UNDECIDED.has(status);
}
/** Does it, telling every failure. */
async function told(call, work) {
    try {
        return await work();
    }
    catch (error) {
        throw portError(call, error);
    }
}
/** What would help, where it is known. */
function remedyFor(call, error) {
    const { remedy } = rowOf(error);
    if (remedy === '')
        return undefined;
    return remedy === 'permission' ? (0,prose/* say */.cv) `${missingPermission(call)}.` : (0,prose/* ours */.Od)(`${remedy}.`);
}
function rowOf(error) {
    const { name, code, status } = read(error);
    return (TABLE.find(row => named(row, name)) ??
        TABLE.find(row => code !== undefined && row.codes?.includes(code)) ??
        TABLE.find(row => status !== undefined && row.statuses?.includes(status)) ??
        OTHER);
}
function named(row, name) {
    return row.names?.includes(name) === true;
}
function read(error) {
    if (typeof error !== 'object' || error === null)
        return { name: 'Error', message: '' };
    const { name, message, code, $metadata } = error;
    const { httpStatusCode: status, attempts } = ($metadata ?? {});
    return {
        name: nameOf(String(name ?? 'Error'), code, status),
        message: String(message ?? ''),
        ...(typeof code === 'string' ? { code } : {}),
        ...(typeof status === 'number' ? { status } : {}),
        ...(typeof attempts === 'number' ? { attempts } : {}),
    };
}
/** A name that says less than what stands beside it is passed over: a reset connection is a `TimeoutError` to the SDK. */
function nameOf(name, code, status) {
    if (name === 'TimeoutError' && typeof code === 'string')
        return 'Error';
    if (name === 'SyntaxError' && typeof status === 'number' && status >= 300)
        return 'Error';
    return name;
}
//# sourceMappingURL=errors.js.map
;// CONCATENATED MODULE: ./lib/src/adapters/aws/once.js
/** Makes a value when it is first asked for, and keeps it; a failure is not kept. */
function once(make) {
    let made;
    return () => {
        made ??= make().catch((error) => {
            made = undefined;
            throw error;
        });
        return made;
    };
}
//# sourceMappingURL=once.js.map
;// CONCATENATED MODULE: ./lib/src/adapters/aws/s3.js


/**
 * What bucket policies never have, and what costs a tenth of a read's time: checksums of answers, checksums of requests
 * that need none (PutBucketPolicy needs one), and the sessions of directory buckets.
 */
const NEEDLESS = {
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    disableS3ExpressSessionAuth: true,
};
/**
 * One client for each region. The SDK's own `followRegionRedirects` is not used: it changes the region of the shared
 * client while a redirected call is under way, which leads the calls beside it astray (docs/adr/0005-aws-sdk-lazy.md).
 * `own` is what these clients have of their own: another identity than the session's, or another number of attempts.
 */
function openS3(session, own = {}) {
    const clients = new Map();
    const regionOf = new Map();
    const clientFor = (region) => {
        const known = clients.get(region);
        if (known !== undefined)
            return known();
        const open = once(async () => {
            const sdk = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(711)]).then(__webpack_require__.t.bind(__webpack_require__, 3711, 19));
            const forcePathStyle = session.endpoint('s3') !== undefined;
            const client = new sdk.S3Client({ ...session.config('s3', region), ...NEEDLESS, ...own, forcePathStyle });
            return [sdk, await session.open(client)];
        });
        clients.set(region, open);
        return open();
    };
    const sendTo = async (region, request) => {
        const [sdk, client] = await clientFor(region);
        return session.send(options => request(sdk, client, options));
    };
    return {
        async send(bucket, request) {
            const region = regionOf.get(bucket) ?? session.region;
            try {
                return await sendTo(region, request);
            }
            catch (error) {
                const right = failureKind(error) === 'region' ? pointedTo(error) : undefined;
                if (right === undefined || right === region)
                    throw error;
                regionOf.set(bucket, right);
                return sendTo(right, request);
            }
        },
    };
}
/** The region that S3 names. Source: Amazon S3 API Reference, `HeadBucket`, `x-amz-bucket-region`. */
function pointedTo(error) {
    const { $response } = error;
    return $response?.headers?.['x-amz-bucket-region'];
}
//# sourceMappingURL=s3.js.map
;// CONCATENATED MODULE: ./lib/src/adapters/aws/access-probe.js


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
    const s3 = openS3(session);
    const nobody = openS3(session, NOBODY);
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
        const kind = failureKind(error);
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
        return failureKind(error) === 'no-policy' ? 'no' : 'unknown';
    }
}
//# sourceMappingURL=access-probe.js.map
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(9941);
;// CONCATENATED MODULE: ./lib/src/adapters/aws/proxy.js


/**
 * Agents that reach AWS through the proxy of `HTTPS_PROXY`/`HTTP_PROXY` but for the hosts of `NO_PROXY`, lower-case
 * spellings included; `undefined` where there is no proxy. The SDK does not read these variables: AWS SDKs and Tools
 * Reference Guide, "Environment variables". Throws UsageError for a proxy that cannot be used.
 */
async function proxyAgents(environment) {
    const [forHttps, forHttp] = [proxyUrl(environment, 'https'), proxyUrl(environment, 'http')];
    if (forHttps === undefined && forHttp === undefined)
        return undefined;
    const { tunnels } = await __webpack_require__.e(/* import() */ 904).then(__webpack_require__.bind(__webpack_require__, 3904));
    return tunnels({ http: forHttp, https: forHttps, isExcluded: noProxy(environment) });
}
function proxyUrl(environment, scheme) {
    const names = [`${scheme}_proxy`, `${scheme.toUpperCase()}_PROXY`, 'all_proxy', 'ALL_PROXY'];
    const name = names.find(candidate => (environment[candidate] ?? '') !== '');
    return name === undefined ? undefined : readProxy(name, environment[name] ?? '');
}
/** The value may hold a password, so no message shows it. */
function readProxy(name, value) {
    const scheme = /^([a-z0-9+.-]+):\/\//i.exec(value)?.[1]?.toLowerCase();
    if (scheme?.startsWith('socks'))
        throw wrongProxy(name, (0,prose/* ours */.Od)('a SOCKS proxy, which is not supported'));
    if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
        throw wrongProxy(name, (0,prose/* say */.cv) `a proxy of the scheme ${scheme}, which is not supported`);
    }
    try {
        const url = new URL(scheme === undefined ? `http://${value}` : value);
        decodeURIComponent(url.username);
        decodeURIComponent(url.password);
        return url;
    }
    catch {
        throw wrongProxy(name, (0,prose/* ours */.Od)('not the URL of a proxy'));
    }
}
function wrongProxy(name, what) {
    return (0,usage/* usageError */.W)((0,prose/* say */.cv) `The environment variable ${name} is ${what}.`, (0,prose/* say */.cv) `Set it to the URL of an HTTP proxy, such as ${'http://proxy.example.com:3128'}, with special characters of its password percent-encoded, or unset it.`);
}
/** `NO_PROXY` as curl reads it: names with or without a leading dot stand for their sub-domains too, `*` for all. */
function noProxy(environment) {
    const { no_proxy, NO_PROXY } = environment;
    const entries = (no_proxy || NO_PROXY || '')
        .split(/[\s,]+/)
        .filter(entry => entry !== '')
        .map(noProxyEntry);
    return (host, port) => {
        const name = bare(host);
        return entries.some(entry => (entry.port === undefined || entry.port === port) &&
            (entry.name === '*' || name === entry.name || name.endsWith(`.${entry.name}`)));
    };
}
/** A name or an address, and a port where one is named; an IPv6 address with a port stands in brackets. */
function noProxyEntry(entry) {
    const [, name = entry, port] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? [];
    return { name: bare(name.replace(/^\*?\./, '')), ...(port === undefined ? {} : { port: Number(port) }) };
}
function bare(host) {
    return host.replace(/^\[|\]$/g, '').toLowerCase();
}
//# sourceMappingURL=proxy.js.map
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./lib/src/adapters/aws/options.js
const PATIENCE = { attempts: 8, connect: 10_000, answer: 30_000 };
//# sourceMappingURL=options.js.map
;// CONCATENATED MODULE: ./lib/src/adapters/aws/session.js





/** What the calls of one run share: configuration of the clients, the run's deadline, and the telling of waits. */
class Session {
    options;
    /** The run's deadline, as a signal of our own: dozens of calls listen to it at a time, which Node takes for a leak. */
    #deadline;
    #shared;
    /** `agents` where AWS is reached through a proxy; `credentials` in place of those at hand. */
    constructor(options, { agents, credentials } = {}) {
        this.options = options;
        this.#deadline = AbortSignal.any([options.deadline]);
        (0,external_node_events_.setMaxListeners)(0, this.#deadline);
        const { attempts, connect, answer } = { ...PATIENCE, ...options.patience };
        this.#shared = {
            maxAttempts: attempts,
            retryMode: 'adaptive',
            customUserAgent: userAgent(options),
            requestHandler: {
                connectionTimeout: connect,
                requestTimeout: answer,
                socketTimeout: answer,
                throwOnRequestTimeout: true,
                ...agents,
            },
            ...(credentials === undefined ? {} : { credentials }),
        };
    }
    /** The first region of the settings, or the environment's; the profile's, which the SDK finds, where `undefined`. */
    get region() {
        const { AWS_REGION, AWS_DEFAULT_REGION } = this.options.environment;
        return this.options.regions[0] ?? (AWS_REGION || AWS_DEFAULT_REGION || undefined);
    }
    /** The endpoint of `AWS_ENDPOINT_URL` or of the service's own variable, as the AWS SDKs and Tools Reference Guide has it. */
    endpoint(service) {
        const { environment } = this.options;
        const { AWS_ENDPOINT_URL, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS } = environment;
        if (AWS_IGNORE_CONFIGURED_ENDPOINT_URLS === 'true')
            return undefined;
        return environment[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] || AWS_ENDPOINT_URL || undefined;
    }
    config(service, region = this.region) {
        const endpoint = this.endpoint(service);
        return {
            ...this.#shared,
            ...(region === undefined ? {} : { region }),
            ...(endpoint === undefined ? {} : { endpoint }),
        };
    }
    /** Readies a client: makes sure of its region and listens to its attempts. */
    async open(client) {
        await client.config.region().catch((cause) => {
            const problem = {
                message: (0,prose/* ours */.Od)('No AWS region is set.'),
                remedy: (0,prose/* say */.cv) `Set ${'AWS_REGION'}, the region of the AWS profile, or the setting ${'regions'}; AWS credentials are needed too. ${(0,prose/* ours */.Od)(WITHOUT_AWS)}.`,
                page: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html',
            };
            throw new errors/* PortError */.U7(problem, { cause });
        });
        const middlewares = client.middlewareStack;
        const tell = (error, attempt, command) => this.#tellWait(error, attempt, command);
        middlewares.add((next, context) => async (args) => {
            try {
                return await next(args);
            }
            catch (error) {
                tell(error, args.request.headers['amz-sdk-request'] ?? '', context.commandName ?? 'the call');
                throw asOwnError(error);
            }
        }, { step: 'finalizeRequest', priority: 'low', name: 'tellOfWaits' });
        return client;
    }
    /** Sends a command, ended by the run's deadline whatever it waits for. Throws what the SDK throws. */
    async send(request) {
        const deadline = this.#deadline;
        const ended = Object.assign(new Error('the deadline has passed'), { name: 'AbortError' });
        if (deadline.aborted)
            throw ended;
        let onEnd = () => { };
        const end = new Promise((_, reject) => {
            onEnd = () => reject(ended);
        });
        deadline.addEventListener('abort', onEnd, { once: true });
        try {
            return await Promise.race([request({ abortSignal: deadline }), end]);
        }
        finally {
            deadline.removeEventListener('abort', onEnd);
        }
    }
    /** Sends a command; every failure is a {@link PortError} that says what could not be done. */
    call(call, request) {
        return told(call, () => this.send(request));
    }
    #tellWait(error, attempt, command) {
        const [, made, most] = /attempt=(\d+); max=(\d+)/.exec(attempt) ?? [];
        const why = WAITS.get(failureKind(error));
        if (why === undefined || made === undefined || made === most)
            return;
        const name = command.replace(/Command$/, '');
        this.options.progress((0,prose/* plain */.pj)((0,prose/* say */.cv) `AWS ${why} ${name}: waiting for attempt ${Number(made) + 1} of ${Number(most)}.`));
    }
}
const WAITS = new Map([
    ['throttled', (0,prose/* say */.cv) `throttles`],
    ['server', (0,prose/* say */.cv) `failed at`],
    ['timeout', (0,prose/* say */.cv) `did not answer`],
    ['broken-off', (0,prose/* say */.cv) `broke off`],
    ['unreachable', (0,prose/* say */.cv) `cannot be reached for`],
]);
/**
 * Inside a vm context, as tests and editors run code, Node's own errors are no `instanceof Error`, and the SDK's retry
 * would replace them by one without their code.
 */
function asOwnError(error) {
    if (error instanceof Error || typeof error !== 'object' || error === null)
        return error;
    const { name, message, code } = error;
    return Object.assign(new Error(String(message), { cause: error }), error, { name, code });
}
function userAgent({ userAgent: { version, run } }) {
    const product = ['connect-bucket-lock', version];
    return run === undefined ? [product] : [product, ['md/run', run]];
}
//# sourceMappingURL=session.js.map
;// CONCATENATED MODULE: ./lib/src/adapters/aws/assumed-role.js




/** New credentials are asked for when the old ones have less than this to live, in milliseconds. */
const MARGIN = 5 * 60_000;
/**
 * The session of the identity at hand, or of the role that it takes on. Throws UsageError where the environment names a
 * proxy that cannot be used.
 */
async function sessionFor(options) {
    const { assumeRole, ...asOurselves } = options;
    const agents = await proxyAgents(options.environment);
    const way = agents === undefined ? {} : { agents };
    if (assumeRole === undefined)
        return new Session(options, way);
    return new Session(options, { ...way, credentials: assumedRole(assumeRole, new Session(asOurselves, way)) });
}
/**
 * Credentials of a role that is taken on once for all clients; a failure says which role it was.
 * @param session of the identity that takes it on.
 */
function assumedRole(role, session) {
    let current;
    const renew = () => assume(role, session).catch((error) => {
        current = undefined;
        throw error;
    });
    return async () => {
        const known = current;
        const expires = (await known)?.expiration?.getTime() ?? Number.POSITIVE_INFINITY;
        const stale = known === undefined || expires - session.options.clock.now().getTime() < MARGIN;
        if (stale && current === known)
            current = renew(); // unless somebody else has done so meanwhile
        return current ?? renew();
    };
}
async function assume(role, session) {
    const failed = (0,prose/* say */.cv) `The role ${role.arn} could not be assumed`;
    const call = { action: 'sts:AssumeRole', failed, resource: role.arn };
    const { AssumeRoleCommand, STSClient } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
    const client = await session.open(new STSClient(session.config('sts')));
    const command = new AssumeRoleCommand({
        RoleArn: role.arn,
        RoleSessionName: sessionName(session.options.userAgent.run),
        ...(role.externalId === undefined ? {} : { ExternalId: role.externalId }),
    });
    const { Credentials: given } = await session.call(call, options => client.send(command, options));
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = given ?? {};
    if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined) {
        throw portError(call, new UnreadableAnswer('the credentials are not complete'));
    }
    return {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken,
        ...(Expiration === undefined ? {} : { expiration: Expiration }),
    };
}
/** A `RoleSessionName` as STS takes it: 2 to 64 of `[\w+=,.@-]`. */
function sessionName(run) {
    const name = run === undefined ? 'connect-bucket-lock' : `connect-bucket-lock-${run}`;
    return name.replace(/[^\w+=,.@-]/g, '-').slice(0, 64);
}
//# sourceMappingURL=assumed-role.js.map
;// CONCATENATED MODULE: ./lib/src/adapters/aws/limits.js
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
;// CONCATENATED MODULE: ./lib/src/adapters/aws/bucket-policies.js




/** Reads under way at a time: more of them gain nothing, for the SDK has 50 sockets. */
const READS = 32;
/**
 * Bucket policies over S3. `ExpectedBucketOwner` goes with every call, so that a bucket of the same name in another
 * account is never read or written. `ConfirmRemoveSelfBucketAccess` is never sent: it is documented as a promise, not
 * as a guard. Source: Amazon S3 API Reference, `PutBucketPolicy`.
 */
function bucketPolicies(session, identity) {
    const turn = atMost(session.options.reads ?? READS);
    const s3 = openS3(session);
    // Whoever writes must know after each attempt what may have come of it, so it repeats the call itself.
    const s3Once = openS3(session, { maxAttempts: 1 });
    const target = async (Bucket, action, failed) => {
        const { account, partition } = await identity();
        const call = { action, failed, resource: `arn:${partition}:s3:::${Bucket}` };
        return { call, input: { Bucket, ExpectedBucketOwner: account } };
    };
    return {
        eventuallyConsistent: true,
        read: bucket => turn(async () => {
            const failed = (0,prose/* say */.cv) `The policy of bucket ${bucket} could not be read`;
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
            const failed = (0,prose/* say */.cv) `The policy of bucket ${bucket} could not be written`;
            const { call, input } = await target(bucket, 's3:PutBucketPolicy', failed);
            await told(call, () => s3Once.send(bucket, (sdk, client, options) => client.send(new sdk.PutBucketPolicyCommand({ ...input, Policy: fromFirstBrace(text) }), options)));
        },
        remove: async (bucket) => {
            const failed = (0,prose/* say */.cv) `The policy of bucket ${bucket} could not be removed`;
            const { call, input } = await target(bucket, 's3:DeleteBucketPolicy', failed);
            await told(call, () => s3Once.send(bucket, (sdk, client, options) => client.send(new sdk.DeleteBucketPolicyCommand(input), options)));
        },
    };
}
/** S3 takes no policy whose first byte is no brace: a blank line or a byte order mark before it is left out. */
function fromFirstBrace(text) {
    return text.slice(Math.max(0, text.indexOf('{')));
}
/** S3 hands the policy on as it came over the wire: a page of a proxy, or half of a policy, is no policy. */
function present(text) {
    if (text === undefined || !isObject(text))
        throw new UnreadableAnswer('the policy is not a JSON object');
    return { kind: 'present', text };
}
function isObject(text) {
    try {
        const value = JSON.parse(text);
        return typeof value === 'object' && value !== null && !Array.isArray(value);
    }
    catch {
        return false;
    }
}
/** The failures that answer the question: none there, no bucket, may not be read. */
function absence(call, error) {
    switch (failureKind(error)) {
        case 'no-policy':
            return { kind: 'absent' };
        case 'no-bucket':
            return { kind: 'no-bucket' };
        case 'denied':
        case 'foreign-identity': {
            const remedy = remedyFor(call, error);
            const sentence = (0,prose/* say */.cv) `${call.failed}: ${reason(error)}.`;
            return { kind: 'unreadable', because: remedy === undefined ? sentence : (0,prose/* say */.cv) `${sentence} ${remedy}` };
        }
        default:
            throw portError(call, error);
    }
}
//# sourceMappingURL=bucket-policies.js.map
;// CONCATENATED MODULE: ./lib/src/adapters/aws/iam.js



function openIam(session) {
    const turn = atMost(1);
    return once(async () => {
        const sdk = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(764)]).then(__webpack_require__.t.bind(__webpack_require__, 6764, 19));
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
            throw portError(call, new UnreadableAnswer('a page has no list'));
        all.push(...found);
        if (page.IsTruncated !== true)
            return all;
        if (page.Marker === undefined || page.Marker === marker.Marker) {
            throw portError(call, new UnreadableAnswer('a page does not say where the next one is'));
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
        throw portError(call, new UnreadableAnswer('a policy document is not URL-encoded JSON'));
    }
}
//# sourceMappingURL=iam.js.map
;// CONCATENATED MODULE: ./lib/src/adapters/aws/identity.js



const CALL = { action: 'sts:GetCallerIdentity', failed: (0,prose/* ours */.Od)('It could not be found out as whom we run') };
/** Asks STS who we are, once; a fresh question is asked each time and changes no earlier answer. */
function identityOf(session) {
    const open = once(async () => {
        const { GetCallerIdentityCommand, STSClient } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
        const client = await session.open(new STSClient(session.config('sts')));
        return () => session.call(CALL, options => client.send(new GetCallerIdentityCommand({}), options));
    });
    const ask = async () => {
        const { Account, Arn, UserId } = await (await open())();
        const partition = /^arn:([^:]+):/.exec(Arn ?? '')?.[1];
        if (Account === undefined || Arn === undefined || UserId === undefined || partition === undefined) {
            throw portError(CALL, new UnreadableAnswer('the identity is not complete'));
        }
        return { account: Account, partition, caller: { Account, Arn, UserId } };
    };
    const known = once(ask);
    return question => (question?.fresh === true ? ask() : known());
}
//# sourceMappingURL=identity.js.map
// EXTERNAL MODULE: ./lib/src/core/text/order.js
var order = __webpack_require__(774);
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
/** Every instance of the regions with its storage, sorted by region and id; unreadable where Connect denies it. */
async function listInstances(session) {
    const { regions } = session.options;
    const readings = await Promise.all((regions.length === 0 ? [undefined] : [...new Set(regions)].sort()).map(region => readRegion(session, region)));
    const denied = readings.flatMap(reading => (reading.kind === 'unreadable' ? [reading] : []))[0];
    if (denied !== undefined)
        return denied;
    return { kind: 'listed', instances: readings.flatMap(r => (r.kind === 'listed' ? r.instances : [])) };
}
async function readRegion(session, region) {
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(881)]).then(__webpack_require__.t.bind(__webpack_require__, 4881, 19));
    const client = await session.open(new sdk.ConnectClient(session.config('connect', region)));
    const reader = new RegionReader(session, sdk, client, await client.config.region());
    try {
        return { kind: 'listed', instances: await reader.instances() };
    }
    catch (error) {
        if (error instanceof Denied)
            return { kind: 'unreadable', because: error.because };
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
        this.#turn = paced(session.options.clock, PACE);
    }
    async instances() {
        const summaries = await this.#pages('connect:ListInstances', (page, options) => this.#client.send(new this.#sdk.ListInstancesCommand(page), options), answer => answer.InstanceSummaryList);
        const instances = [];
        for (const summary of summaries) {
            if (summary.InstanceStatus !== 'CREATION_FAILED')
                instances.push(await this.#instance(summary));
        }
        return instances.sort((a, b) => (0,order/* byText */.z)(a.Id, b.Id));
    }
    async #instance({ Id, InstanceAlias, ServiceRole }) {
        if (Id === undefined)
            throw this.#unreadable('connect:ListInstances');
        const role = ServiceRole ?? (await this.#serviceRole(Id));
        const storage = [];
        for (const type of STORED_IN_S3)
            storage.push(...(await this.#storage(Id, type)));
        return {
            Id,
            ...(InstanceAlias === undefined ? {} : { InstanceAlias }),
            ...(role === undefined ? {} : { ServiceRole: role }),
            Region: this.#region,
            storage,
        };
    }
    async #serviceRole(InstanceId) {
        const answer = await this.#call('connect:DescribeInstance', options => this.#client.send(new this.#sdk.DescribeInstanceCommand({ InstanceId }), options));
        if (answer.Instance === undefined)
            throw this.#unreadable('connect:DescribeInstance');
        return answer.Instance.ServiceRole;
    }
    /** The bare id goes into the call: with the ARN, permissions that are bound to the instance do not match. */
    async #storage(InstanceId, ResourceType) {
        const configs = await this.#pages('connect:ListInstanceStorageConfigs', (page, options) => this.#client.send(new this.#sdk.ListInstanceStorageConfigsCommand({ InstanceId, ResourceType, ...page }), options), answer => answer.StorageConfigs);
        return configs.flatMap(({ S3Config }) => {
            if (S3Config?.BucketName === undefined)
                return [];
            const { BucketName, BucketPrefix } = S3Config;
            const prefix = BucketPrefix === undefined ? {} : { BucketPrefix };
            return [{ ResourceType, BucketName, ...prefix, EncryptionConfig: encryptionOf(S3Config.EncryptionConfig) }];
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
            if (failureKind(error) !== 'denied')
                throw portError(call, error);
            throw new Denied((0,prose/* say */.cv) `${call.failed}: ${reason(error)}. ${permissionHint(action)}`);
        }
    }
    #told(action) {
        return { action, failed: (0,prose/* say */.cv) `The Connect instances of ${this.#region} could not be listed` };
    }
    #unreadable(action) {
        return portError(this.#told(action), new UnreadableAnswer('the answer is not complete'));
    }
}
function encryptionOf(config) {
    if (config?.EncryptionType === undefined || config.KeyId === undefined)
        return null;
    return { EncryptionType: config.EncryptionType, KeyId: config.KeyId };
}
function permissionHint(action) {
    const together = [action, ...(action === 'connect:ListInstanceStorageConfigs' ? [] : ['ds:DescribeDirectories'])];
    return (0,prose/* say */.cv) `Allow ${(0,prose/* list */.p_)(together)} to the identity that runs this.`;
}
//# sourceMappingURL=instances.js.map
// EXTERNAL MODULE: ./lib/src/core/pattern/classes.js + 1 modules
var classes = __webpack_require__(3254);
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
        effect: (0,untyped/* field */.Z)(statement, 'Effect'),
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
    const condition = (0,untyped/* field */.Z)(statement, 'Condition');
    const conditional = condition === undefined || isEmptyObject(condition) ? 'yes' : 'maybe';
    return both([
        matchElement(statement, 'Action', pattern => (0,classes/* matchesGlob */.kt)(pattern.toLowerCase(), action.toLowerCase())),
        matchElement(statement, 'Resource', pattern => (0,classes/* matchesGlob */.kt)(pattern, resource)),
        conditional,
    ]);
}
/** An element or its `Not…` form; a statement with neither, or both, is one we cannot read. */
function matchElement(statement, name, matches) {
    const plain = (0,untyped/* field */.Z)(statement, name);
    const negated = (0,untyped/* field */.Z)(statement, `Not${name}`);
    if ((plain === undefined) === (negated === undefined))
        return 'maybe';
    const found = either((0,untyped/* listOf */.c)(plain ?? negated).map(pattern => matchPattern(pattern, matches)));
    return plain !== undefined ? found : not(found);
}
/** A policy variable stands for any text: the pattern may match then, and never surely does. */
function matchPattern(pattern, matches) {
    if (typeof pattern !== 'string')
        return 'maybe';
    const open = pattern.replace(/\$\{[^}]*\}/g, '*');
    if (!matches(open))
        return 'no';
    return open === pattern ? 'yes' : 'maybe';
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
function statementsOf(document) {
    const statements = (0,untyped/* listOf */.c)((0,untyped/* field */.Z)(document, 'Statement'));
    return statements.length === 0 ? [document] : statements;
}
function isEmptyObject(value) {
    return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
//# sourceMappingURL=identity-policy.js.map
// EXTERNAL MODULE: ./lib/src/core/account/roles.js + 1 modules
var roles = __webpack_require__(3997);
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
    if (failureKind(cause) !== 'denied')
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
            throw portError(call, new UnreadableAnswer('there is no role in the answer'));
        const arn = found.PermissionsBoundary?.PermissionsBoundaryArn;
        return arn === undefined ? undefined : this.#managedPolicy(role, arn);
    }
    #managedPolicy(role, PolicyArn) {
        const known = this.#managed.get(PolicyArn) ?? this.#fetch(role, PolicyArn);
        this.#managed.set(PolicyArn, known);
        return known;
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
            throw portError(get, new UnreadableAnswer('the policy has no default version'));
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
        throw portError(call, new UnreadableAnswer('there is no document'));
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
    const own = await authorization_details_list(iam, ['Role', 'LocalManagedPolicy']).catch((error) => {
        const cause = error instanceof Error ? error.cause : undefined;
        if (failureKind(cause) === 'denied')
            return undefined;
        throw error;
    });
    if (own === undefined)
        return undefined;
    const roles = new Map(own.roles.map(role => [role.RoleId, role]));
    const local = documentsOf(own.policies);
    // Hundreds of documents that few need: only listed when a role that is asked about has one that we do not know.
    const awsManaged = once(async () => documentsOf((await authorization_details_list(iam, ['AWSManagedPolicy'])).policies));
    const document = async (arn) => knownPolicy(arn) ?? local.get(arn) ?? (isAwsManaged(arn) ? (await awsManaged()).get(arn) : undefined);
    return async (role) => {
        const detail = roles.get(role.RoleId);
        if (detail === undefined)
            return { because: (0,prose/* say */.cv) `The policies of ${role.RoleName} are not in IAM's listing.` };
        return gather(role, detail, document);
    };
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
async function authorization_details_list(iam, Filter) {
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
            throw portError(authorization_details_CALL, new UnreadableAnswer('a managed policy is not complete'));
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
    const reader = once(async () => {
        const opened = await iam();
        return (await authorizationDetails(opened)) ?? rolePolicyReader(opened);
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
    };
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
function readRole(role) {
    const { RoleId, RoleName, Path, Arn, CreateDate } = role;
    if (RoleId === undefined || RoleName === undefined || Path === undefined || Arn === undefined) {
        throw portError(roles_CALL, new UnreadableAnswer('a role is not complete'));
    }
    const trust = decodeDocument(roles_CALL, role.AssumeRolePolicyDocument);
    return {
        RoleId,
        RoleName,
        Path,
        Arn,
        ...(CreateDate === undefined ? {} : { CreateDate: CreateDate.toISOString() }),
        ...(trust === undefined ? {} : { AssumeRolePolicyDocument: trust }),
    };
}
//# sourceMappingURL=roles.js.map
// EXTERNAL MODULE: ./lib/src/core/text/json.js
var json = __webpack_require__(2234);
;// CONCATENATED MODULE: ./lib/src/adapters/aws/finding-places.js
/**
 * Where a finding of Access Analyzer stands in our text. Its path through the JSON says so exactly; its own offsets
 * are a fallback for text of one byte a letter, for AWS does not document what they count.
 * Source: Access Analyzer API Reference, `Location`.
 */
function placeOf(root, text, location) {
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
    failed: (0,prose/* ours */.Od)('IAM Access Analyzer could not be asked for its opinion'),
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
    ['EMPTY_ARRAY_CONDITION', (0,prose/* ours */.Od)('A Deny whose condition lists nothing denies everybody.')],
    ['EMPTY_OBJECT_CONDITION', (0,prose/* ours */.Od)('A Deny whose condition says nothing denies everybody.')],
    [
        'WILDCARD_WITHOUT_LIKE_OPERATOR',
        (0,prose/* say */.cv) `Without a ${'Like'} operator the asterisk is a plain letter, so no session matches and everybody is denied.`,
    ],
]);
/** IAM Access Analyzer's ValidatePolicy, which is free of charge. Unknown codes are passed on as they are. */
function secondOpinion(session) {
    const turn = atMost(CHECKS);
    const open = once(async () => {
        const sdk = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(645)]).then(__webpack_require__.t.bind(__webpack_require__, 1645, 19));
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
                if (failureKind(error) !== 'denied')
                    throw portError(second_opinion_CALL, error);
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
            throw new UnreadableAnswer('there are no findings in the answer');
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
        severity: fatal === undefined ? (SEVERITY[finding.findingType ?? ''] ?? 'warning') : 'error',
        message: (0,prose/* say */.cv) `IAM Access Analyzer says ${code}: ${finding.findingDetails ?? ''}`,
        at: { file, span: placeOf(root, file.text, first) },
        related: others.map(location => ({
            at: { file, span: placeOf(root, file.text, location) },
            note: (0,prose/* ours */.Od)('it names this place too'),
        })),
        help: fatal === undefined ? page : (0,prose/* say */.cv) `${fatal} ${page}`,
    };
}
function notAsked(file, root, error) {
    return {
        rule: RULE,
        severity: 'notice',
        message: (0,prose/* say */.cv) `${second_opinion_CALL.failed}: ${reason(error)}.`,
        at: { file, span: placeOf(root, file.text, undefined) },
        related: [],
        help: (0,prose/* say */.cv) `${missingPermission(second_opinion_CALL)}, or leave out the setting ${'access-analyzer'}.`,
    };
}
//# sourceMappingURL=second-opinion.js.map
;// CONCATENATED MODULE: ./lib/src/adapters/aws/index.js










/**
 * The ports over AWS. Nothing is called and no SDK client is loaded before a port is first asked.
 * Throws UsageError where the environment names a proxy that cannot be used.
 */
async function awsAdapters(options) {
    // Read when the SDK is loaded; it speaks of Node versions to those who cannot choose them.
    Object.assign(process.env, { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' });
    const session = await sessionFor(options);
    const identity = identityOf(session);
    const iam = openIam(session);
    let roles = once(async () => listRoles(await iam()));
    const account = {
        identity,
        roles: question => {
            if (question?.fresh === true)
                roles = once(async () => listRoles(await iam()));
            return roles();
        },
        instances: once(() => listInstances(session)),
    };
    return {
        account,
        policies: bucketPolicies(session, identity),
        probe: accessProbe(session, identity),
        permissions: rolePermissions(iam, identity),
        opinion: secondOpinion(session),
        region: async () => session.region ?? (await (await iam()).client.config.region()),
    };
}
//# sourceMappingURL=index.js.map

/***/ })

};
