"use strict";
exports.id = 3558;
exports.ids = [3558];
exports.modules = {

/***/ 83654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wr: () => (/* binding */ credentialsIn),
  Fv: () => (/* binding */ renewed),
  lD: () => (/* binding */ sessionAs),
  w: () => (/* binding */ sessionFor)
});

// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __webpack_require__(12925);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/adapters/aws/errors.js + 1 modules
var errors = __webpack_require__(95088);
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(69941);
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
    const { tunnels } = await __webpack_require__.e(/* import() */ 3904).then(__webpack_require__.bind(__webpack_require__, 83904));
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
    // read as a host and a port, `http:/proxy:3128` would be a host named `http`
    if (/^[a-z][a-z0-9+.-]*:\/(?!\/)/i.test(value))
        throw wrongProxy(name, (0,prose/* ours */.Od)('not the URL of a proxy'));
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
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var text_errors = __webpack_require__(89783);
// EXTERNAL MODULE: ./lib/src/adapters/aws/connect-regions.js
var connect_regions = __webpack_require__(35427);
// EXTERNAL MODULE: ./lib/src/adapters/aws/failures.js
var failures = __webpack_require__(49250);
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
            ...(0,present/* present */.E)({ credentials }),
        };
    }
    /** The first region of the settings, or the environment's; the profile's, which the SDK finds, where `undefined`. */
    get region() {
        const { AWS_REGION, AWS_DEFAULT_REGION } = this.options.environment;
        const named = this.options.regions.find(region => region !== connect_regions/* ALL_REGIONS */.mn);
        return named ?? (AWS_REGION || AWS_DEFAULT_REGION || undefined);
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
            ...(0,present/* present */.E)({ region, endpoint }),
        };
    }
    /** Readies a client: makes sure of its region and listens to its attempts. */
    async open(client) {
        await client.config.region().catch((cause) => {
            const problem = {
                message: regionProblem(cause),
                remedy: (0,prose/* say */.cv) `Set ${'AWS_REGION'}, the region of the AWS profile, or the setting ${'regions'}; AWS credentials are needed too. ${(0,prose/* ours */.Od)(failures/* WITHOUT_AWS */.t)}.`,
                page: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html',
            };
            throw new text_errors/* PortError */.U7(problem, { cause });
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
        return (0,errors/* told */.Ev)(call, () => this.send(request));
    }
    #tellWait(error, attempt, command) {
        const [, made, most] = /attempt=(\d+); max=(\d+)/.exec(attempt) ?? [];
        const why = WAITS.get((0,errors/* failureKind */.zU)(error));
        if (why === undefined || made === undefined || made === most)
            return;
        const name = command.replace(/Command$/, '');
        this.options.progress((0,prose/* plain */.pj)((0,prose/* say */.cv) `AWS ${why} ${name}: waiting for attempt ${Number(made) + 1} of ${Number(most)}.`));
    }
}
/** The SDK refuses a Region that could not be a part of a host's name in words alone. */
function regionProblem(cause) {
    const [, refused] = /^Region not accepted: region="(.+)" is not/s.exec(cause instanceof Error ? cause.message : '') ?? [];
    return refused === undefined ? (0,prose/* ours */.Od)('No AWS region is set.') : (0,prose/* say */.cv) `${refused} is not the name of an AWS region.`;
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
function sessionFor(options) {
    const { assumeRole, ...asOurselves } = options;
    if (assumeRole === undefined)
        return sessionAs(options);
    return sessionAs(options, async () => {
        const session = await sessionAs(asOurselves);
        return renewed(() => assume(assumeRole, session), options.clock);
    });
}
/** A session with other credentials than those at hand. */
async function sessionAs(options, as) {
    // Read when the SDK is loaded; it speaks of Node versions to those who cannot choose them.
    Object.assign(process.env, { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' });
    const agents = await proxyAgents(options.environment);
    const way = (0,present/* present */.E)({ agents });
    return new Session(options, as === undefined ? way : { ...way, credentials: await as() });
}
/** Credentials that are asked for once for all clients, and again before they expire. */
function renewed(ask, clock) {
    let current;
    const renew = () => ask().catch((error) => {
        current = undefined;
        throw error;
    });
    return async () => {
        const known = current;
        const expires = (await known)?.expiration?.getTime() ?? Number.POSITIVE_INFINITY;
        const stale = known === undefined || expires - clock.now().getTime() < MARGIN;
        if (stale && current === known)
            current = renew(); // unless somebody else has done so meanwhile
        return current ?? renew();
    };
}
async function assume(role, session) {
    const failed = (0,prose/* say */.cv) `The role ${role.arn} could not be assumed`;
    const call = { action: 'sts:AssumeRole', failed, resource: role.arn };
    const { AssumeRoleCommand, STSClient } = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(1695)]).then(__webpack_require__.t.bind(__webpack_require__, 71695, 19));
    const client = await session.open(new STSClient(session.config('sts')));
    const command = new AssumeRoleCommand({
        RoleArn: role.arn,
        RoleSessionName: sessionName(session.options.userAgent.run),
        ...(0,present/* present */.E)({ ExternalId: role.externalId }),
    });
    return credentialsIn(call, await session.call(call, options => client.send(command, options)));
}
/** The credentials that STS answers with. Throws PortError where they are not complete. */
function credentialsIn(call, { Credentials: given }) {
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = given ?? {};
    if (AccessKeyId === undefined || SecretAccessKey === undefined || SessionToken === undefined) {
        throw (0,errors/* portError */.kb)(call, new errors/* UnreadableAnswer */.ym('the credentials are not complete'));
    }
    return {
        accessKeyId: AccessKeyId,
        secretAccessKey: SecretAccessKey,
        sessionToken: SessionToken,
        ...(0,present/* present */.E)({ expiration: Expiration }),
    };
}
/** A `RoleSessionName` as STS takes it: 2 to 64 of `[\w+=,.@-]`. */
function sessionName(run) {
    const name = run === undefined ? 'connect-bucket-lock' : `connect-bucket-lock-${run}`;
    return name.replace(/[^\w+=,.@-]/g, '-').slice(0, 64);
}
//# sourceMappingURL=assumed-role.js.map

/***/ }),

/***/ 61120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ missingPermission)
});

// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
;// CONCATENATED MODULE: ./lib/src/adapters/aws/permissions.js
/** What a run of the tool does with an account. */
const ACCOUNT_MODES = ['plan', 'apply', 'snapshot', 'audit', 'recover', 'rehearse', 'replay'];
const ALL = ACCOUNT_MODES;
/** The modes that read what stands on a bucket. */
const POLICIES = ['plan', 'apply', 'snapshot', 'audit', 'recover', 'rehearse'];
/** The modes that ask Connect for its instances. */
const PROVING = ['plan', 'apply', 'snapshot', 'audit', 'recover', 'replay'];
/** The modes that ask what the roles' own policies allow. */
const WEIGHING = ['plan', 'apply', 'audit', 'recover', 'rehearse'];
const WRITING = ['apply', 'recover'];
const BUCKET = 'arn:PARTITION:s3:::BUCKET';
const ROLE = 'arn:PARTITION:iam::ACCOUNT:role/*';
const ADMINS = 'To see whether the admin roles may really change the policy.';
const ORGANIZATION = 'arn:PARTITION:organizations::*:*';
const WITHOUT_WAYS = 'without it, the report says "not known"';
/**
 * Every AWS action that the adapters use. docs/permissions.md is written from it, and a test holds it against the
 * calls that are made.
 */
const PERMISSIONS = {
    'sts:GetCallerIdentity': {
        resource: '*',
        why: 'To know the account and the caller. AWS lets everyone call it, so no statement is needed.',
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
        modes: POLICIES,
    },
    's3:PutBucketPolicy': {
        resource: BUCKET,
        why: 'To write the policy, and to put the old one back.',
        modes: WRITING,
    },
    's3:DeleteBucketPolicy': {
        resource: BUCKET,
        why: 'To put back that there was no policy, when the first policy of a bucket did not take.',
        modes: WRITING,
        optional: 'without it, the first policy of a bucket cannot be taken back',
    },
    's3:ListBucket': {
        resource: BUCKET,
        why: 'To see, before and after a write, that the deployer reaches the bucket (HeadBucket, ListObjectsV2 of one key); to find the logs of `--events s3://…`.',
        modes: [...WRITING, 'replay'],
        optional: 'without it, a write is not confirmed from outside; for logs, on their bucket',
    },
    's3:GetObject': {
        resource: `${BUCKET}/*`,
        why: 'To read the logs of `--events s3://…`.',
        modes: ['replay'],
        optional: 'only for logs in S3, and on their bucket alone',
    },
    's3:GetBucketPolicyStatus': {
        resource: BUCKET,
        why: 'To confirm after a write that S3 does not call the policy public.',
        modes: WRITING,
        optional: 'without it, that is not confirmed from outside',
    },
    'iam:ListRoles': {
        resource: '*',
        why: 'To find the role of a RoleId, because IAM has no call that takes a RoleId.',
        modes: ALL,
    },
    'iam:GetAccountAuthorizationDetails': {
        resource: '*',
        why: `${ADMINS} One listing covers all of them, and also shows who can read a bucket before its first lock.`,
        modes: WEIGHING,
        optional: 'the next six actions also work, with more calls; without both, the report says "not known"',
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
        modes: PROVING,
    },
    'connect:DescribeInstance': {
        resource: 'arn:PARTITION:connect:*:ACCOUNT:instance/*',
        why: 'To learn in which other Regions an instance has replicas, and its role if the listing does not have it.',
        modes: PROVING,
    },
    'connect:ListInstanceStorageConfigs': {
        resource: 'arn:PARTITION:connect:*:ACCOUNT:instance/*',
        why: 'To see which instances store in which bucket.',
        modes: PROVING,
    },
    'ds:DescribeDirectories': {
        resource: '*',
        why: 'Connect asks for it when its instances are listed or described.',
        modes: PROVING,
    },
    'organizations:DescribeOrganization': {
        resource: '*',
        why: 'To learn the organization of the account, if a policy asks about it, and whether this is its management account.',
        modes: ['plan', 'apply', 'snapshot', 'audit', 'recover', 'rehearse'],
        optional: 'without it, say `organization` in the configuration',
    },
    'iam:ListRoleTags': {
        resource: ROLE,
        why: 'To learn the tags of the listed roles, where a policy asks for `aws:PrincipalTag`.',
        modes: ['plan', 'apply', 'audit', 'recover'],
        optional: 'without it, what depends on them is not known',
    },
    'access-analyzer:ValidatePolicy': {
        resource: '*',
        why: 'To ask IAM Access Analyzer for a second opinion.',
        modes: ['plan', 'apply'],
        optional: 'only with `access-analyzer: true`',
    },
    'sts:AssumeRoot': {
        resource: 'arn:PARTITION:iam::ACCOUNT:root',
        why: 'To repair the policy of a locked bucket as the root of a member account, with the task policy `S3UnlockBucketPolicy`.',
        modes: ['recover'],
        optional: 'only in the management account, or in the account of the delegated administrator for IAM',
    },
    'iam:GetAccountSummary': {
        resource: '*',
        why: 'To see whether the root user of the account has credentials, which would be a way back.',
        modes: ['plan', 'audit', 'rehearse'],
        optional: WITHOUT_WAYS,
    },
    'iam:ListOrganizationsFeatures': {
        resource: '*',
        why: 'To see whether the organization has enabled root sessions, which would be a way back.',
        modes: ['plan', 'audit', 'rehearse'],
        optional: WITHOUT_WAYS,
    },
    'organizations:ListParents': {
        resource: ORGANIZATION,
        why: 'To find the organizational units whose control policies bind the account.',
        modes: ['rehearse'],
        optional: WITHOUT_WAYS,
    },
    'organizations:ListPoliciesForTarget': {
        resource: ORGANIZATION,
        why: 'To find the service and resource control policies that bind the account.',
        modes: ['rehearse'],
        optional: WITHOUT_WAYS,
    },
    'organizations:DescribePolicy': {
        resource: ORGANIZATION,
        why: 'To see whether a control policy keeps root from the policy of the bucket.',
        modes: ['rehearse'],
        optional: WITHOUT_WAYS,
    },
    's3:ListAllMyBuckets': {
        resource: '*',
        why: 'To find the buckets that carry a lock and that Connect does not store in.',
        modes: ['audit'],
        optional: 'without it, only the buckets in which Connect stores are audited',
    },
    's3:GetBucketPublicAccessBlock': beside('Block Public Access'),
    's3:GetBucketOwnershipControls': beside('who owns the objects, and whether ACLs are in force'),
    's3:GetBucketVersioning': beside('whether versions are kept'),
    's3:GetBucketObjectLockConfiguration': beside('Object Lock, which Connect does not support for attachments'),
    's3:GetEncryptionConfiguration': beside('the default encryption'),
    's3:ListAccessPoints': { ...beside('which access points lead to the bucket'), resource: '*' },
    'kms:ListGrants': {
        ...beside('whether the role of the instance has a grant of the key'),
        resource: 'arn:PARTITION:kms:*:ACCOUNT:key/*',
    },
};
function perRole(resource) {
    return {
        resource,
        why: ADMINS,
        modes: WEIGHING,
        optional: 'only if `iam:GetAccountAuthorizationDetails` is not allowed',
    };
}
function beside(what) {
    return {
        resource: BUCKET,
        why: `To report, in addition to the policy, ${what}.`,
        modes: ['audit'],
        optional: 'without it, that line of the audit is unknown; no verdict rests on it',
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

/***/ }),

/***/ 35427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fx: () => (/* binding */ isOptIn),
/* harmony export */   mn: () => (/* binding */ ALL_REGIONS),
/* harmony export */   tC: () => (/* binding */ regionsMeant)
/* harmony export */ });
/* harmony import */ var _core_text_untyped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6903);

/**
 * The Regions that Amazon Connect is in, by partition.
 * Source: Amazon Connect Administrator Guide, "Availability of features by Region".
 */
const REGIONS = {
    aws: [
        'af-south-1',
        'ap-northeast-1',
        'ap-northeast-2',
        'ap-southeast-1',
        'ap-southeast-2',
        'ca-central-1',
        'eu-central-1',
        'eu-west-2',
        'us-east-1',
        'us-west-2',
    ],
    'aws-us-gov': ['us-gov-west-1'],
};
/** Those of them that an account has to enable first. Source: AWS Account Management Reference, "Opt-in Regions". */
const OPT_IN = new Set(['af-south-1']);
/** Stands for every Region that Connect is in. */
const ALL_REGIONS = 'all';
/** The Regions that are meant, each once, in order; `undefined` stands for the one of the credentials. */
function regionsMeant(regions, partition) {
    const meant = regions.flatMap(region => (region === ALL_REGIONS ? ((0,_core_text_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .entryOf */ .Ms)(REGIONS, partition) ?? []) : [region]));
    return regions.length === 0 ? [undefined] : [...new Set(meant)].sort();
}
/** Whether an account may be without a Region: its credentials are no credentials there then. */
function isOptIn(region) {
    return OPT_IN.has(region);
}
//# sourceMappingURL=connect-regions.js.map

/***/ }),

/***/ 25733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pu: () => (/* binding */ SAYS_NOTHING),
/* harmony export */   h6: () => (/* binding */ factsOfError),
/* harmony export */   zh: () => (/* binding */ isByAws)
/* harmony export */ });
function factsOfError(error) {
    if (typeof error !== 'object' || error === null)
        return { name: 'Error', message: '' };
    const { name, message, code, $metadata } = error;
    const { httpStatusCode: status, attempts, requestId } = ($metadata ?? {});
    return {
        name: nameOf(String(name ?? 'Error'), code, status),
        message: String(message ?? ''),
        ...(typeof code === 'string' ? { code } : {}),
        ...(typeof status === 'number' ? { status } : {}),
        ...(typeof attempts === 'number' ? { attempts } : {}),
        ...(typeof requestId === 'string' ? { requestId } : {}),
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
/** Whether AWS gave this answer, as its error code or the id tells that each of its answers carries. */
function isByAws(error) {
    const { name, requestId } = factsOfError(error);
    return !SAYS_NOTHING.has(name) || requestId !== undefined;
}
/** Names that errors have for want of a better one. */
const SAYS_NOTHING = new Set([
    'Error',
    'Unknown',
    'UnknownError',
    'SyntaxError',
    'TypeError',
]);
//# sourceMappingURL=error-facts.js.map

/***/ }),

/***/ 95088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ym: () => (/* binding */ UnreadableAnswer),
  Qk: () => (/* binding */ awsReason),
  zU: () => (/* binding */ failureKind),
  A7: () => (/* binding */ failureOfCall),
  Xb: () => (/* binding */ failureWithRemedy),
  uG: () => (/* binding */ isByBucketPolicy),
  kb: () => (/* binding */ portError),
  Ev: () => (/* binding */ told)
});

// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(89783);
// EXTERNAL MODULE: ./lib/src/core/text/plain.js
var plain = __webpack_require__(18686);
// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __webpack_require__(12925);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/adapters/aws/calls.js + 1 modules
var calls = __webpack_require__(61120);
;// CONCATENATED MODULE: ./lib/src/adapters/aws/denials.js


/**
 * AWS says at the end of a denial what denied it: "with an explicit deny in a session policy", "because no permissions
 * boundary allows the s3:GetObject action", "because public policies are prevented by the BlockPublicPolicy setting".
 * Source: Amazon S3 User Guide, "Troubleshoot access denied (403 Forbidden) errors".
 */
const REASON = /(?= (?:with an explicit deny in |because ))/i;
const POLICIES = [
    'service control policy',
    'resource control policy',
    'VPC endpoint policy',
    'permissions boundary',
    'session policy',
    'identity-based policy',
    'resource-based policy',
];
/** Who asked for what, and why it was denied, where AWS says both: the reason would be lost at the end of a long name. */
function partsOfDenial(message) {
    return message.split(REASON, 2).map(part => part.trim());
}
/** What would help against a denial. Another permission does not, where a Deny or another kind of policy stands against it. */
function remedyForDenial(call, message) {
    const reason = message.split(REASON).slice(1).join('');
    const policy = POLICIES.find(name => reason.toLowerCase().includes(name.toLowerCase()));
    if (reason.includes('BlockPublicPolicy'))
        return PUBLIC;
    if (/explicit deny/i.test(reason))
        return policy === undefined ? DENY : byDeny(call, policy);
    if (policy === undefined || policy === 'identity-based policy' || policy === 'resource-based policy') {
        return (0,prose/* say */.cv) `${(0,calls/* missingPermission */.U)(call)}.`;
    }
    return (0,prose/* say */.cv) `Allow ${call.action} in the ${(0,prose/* ours */.Od)(policy)}; the policies of the identity alone are not enough.`;
}
function byDeny({ resource = '' }, policy) {
    if (policy === 'resource-based policy' && /^arn:[^:]+:s3:::/.test(resource))
        return BY_BUCKET;
    return (0,prose/* say */.cv) `Change the Deny in the ${(0,prose/* ours */.Od)(policy)}, because no Allow outweighs it.`;
}
const DENY = (0,prose/* ours */.Od)('Change the Deny, because no Allow outweighs it.');
const BY_BUCKET = (0,prose/* ours */.Od)('The policy of the bucket denies it: run as an identity on its list, or see docs/recovery.md for the other ways.');
const PUBLIC = (0,prose/* ours */.Od)('S3 takes the policy for a public one, which Block Public Access refuses: let each Allow name accounts, roles or services instead of everyone.');
//# sourceMappingURL=denials.js.map
// EXTERNAL MODULE: ./lib/src/adapters/aws/error-facts.js
var error_facts = __webpack_require__(25733);
// EXTERNAL MODULE: ./lib/src/adapters/aws/failures.js
var failures = __webpack_require__(49250);
;// CONCATENATED MODULE: ./lib/src/adapters/aws/errors.js







/** Thrown for a well-formed HTTP answer that lacks what AWS documents: a captive portal's page, a body cut short. */
class UnreadableAnswer extends Error {
    name = 'UnreadableAnswer';
}
/** How a call failed. Decided by the error's name, code and HTTP status, never by its text. */
function failureKind(error) {
    return (0,failures/* failureRow */.$)(error).kind;
}
/** The reason alone: "AWS denies it (`AccessDenied`, status 403). …", for answers that are data and no failure. */
function awsReason(error) {
    const row = (0,failures/* failureRow */.$)(error);
    const { name, code, status, message } = (0,error_facts/* factsOfError */.h6)(error);
    const shown = [
        ...(error_facts/* SAYS_NOTHING */.Pu.has(name) ? [] : [(0,prose/* say */.cv) `${quotable(name)}`]),
        ...(error_facts/* SAYS_NOTHING */.Pu.has(name) && code !== undefined ? [(0,prose/* say */.cv) `${code}`] : []),
        ...(status === undefined ? [] : [(0,prose/* say */.cv) `status ${status}`]),
    ];
    const words = row.quote && message !== '' ? (0,prose/* say */.cv) `. ${(0,prose/* ours */.Od)(row.quote)}: ${inQuotes(row.kind, message)}` : (0,prose/* ours */.Od)('');
    const detail = shown.length === 0 ? (0,prose/* ours */.Od)('') : (0,prose/* say */.cv) ` (${(0,prose/* join */.fj)(shown, ', ')})`;
    return (0,prose/* say */.cv) `${(0,prose/* ours */.Od)(row.because)}${detail}${words}`;
}
/** Longer sentences of AWS say nothing more that helps. */
const MOST_QUOTED = 300;
/**
 * Whether S3 says that the bucket policy itself denies us. Only the sentence tells: the code is the same for each kind of
 * policy. Source: Amazon S3 User Guide, "Troubleshoot access denied (403 Forbidden) errors".
 */
function isByBucketPolicy(error) {
    return (failureKind(error) === 'denied' && /explicit deny in a resource-based policy/i.test((0,error_facts/* factsOfError */.h6)(error).message));
}
/** A denial in two parts where it is long, so that neither is cut off. */
function inQuotes(kind, message) {
    const parts = kind === 'denied' && message.length > plain/* QUOTED_LIMIT */.fn ? partsOfDenial(message) : [message];
    return (0,prose/* join */.fj)(parts.map(part => (0,prose/* quote */.hD)(quotable(part))), ' ');
}
/** AWS's words, short, and without what could be a secret: whoever answers in its place may send ours back. */
function quotable(message) {
    const masked = message.replace(NAME_OR_SECRET, (...[, name]) => name ?? '***');
    return masked.length > MOST_QUOTED ? `${masked.slice(0, MOST_QUOTED)}…` : masked;
}
/** ARNs and addresses without their query, which stay as they are; then what a secret looks like, wherever it stands. */
const NAME_OR_SECRET = new RegExp([
    /(\barn:[a-z-]+:[\w-]*:[\w-]*:\d*:[^\s"'`<>,;()&?]+|\bhttps?:\/\/[\w.-]+\/[^\s?#]*)/,
    // Access key ids: IAM User Guide, "IAM identifiers".
    /(?:AKIA|ASIA)[A-Z0-9]{12,}/,
    // Web identity tokens: RFC 7519.
    /eyJ[\w-]{10,}(?:\.[\w-]*)*/,
    // Secret keys (40 letters), session tokens and signatures, encoded for an address or not.
    /(?:[A-Za-z0-9/+]|%2[BbFf]){40,}(?:=|%3[Dd]){0,2}/,
]
    .map(({ source }) => source)
    .join('|'), 'g');
/** What could not be done, and why, in a sentence. */
function failureOfCall(call, error) {
    return (0,prose/* say */.cv) `${call.failed}: ${awsReason(error)}.`;
}
/** The same, and what would help, where that is known. */
function failureWithRemedy(call, error) {
    const remedy = remedyFor(call, error);
    const sentence = failureOfCall(call, error);
    return remedy === undefined ? sentence : (0,prose/* say */.cv) `${sentence} ${remedy}`;
}
/** What the failure of a call means to the user. Errors that are told already stay as they are. */
function portError(call, error) {
    if (error instanceof errors/* PortError */.U7)
        return error;
    const row = (0,failures/* failureRow */.$)(error);
    const remedy = remedyFor(call, error);
    const problem = {
        message: failureOfCall(call, error),
        page: row.page,
        ...(row.passing === true ? { passing: true } : {}),
        ...(hadNoEffect(error) ? { refused: true } : {}),
    };
    return new errors/* PortError */.U7({ ...problem, ...(0,present/* present */.E)({ remedy }) }, { cause: error });
}
/** Answers after which nobody knows whether the request took effect, or will: timeout, conflict, throttling. */
const UNDECIDED = new Set([408, 409, 429]);
/** Failures before anything was sent. */
const UNSENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EPROXY']);
/** Whether the only attempt certainly changed nothing: AWS answered that it did not do it, or was never asked. */
function hadNoEffect(error) {
    const { status = 0, code = '', attempts = 1 } = (0,error_facts/* factsOfError */.h6)(error);
    if (attempts !== 1)
        return false;
    if (status === 0)
        return UNSENT.has(code) || failureKind(error) === 'no-credentials';
    return status >= 300 && status < 500 && !UNDECIDED.has(status) && (0,error_facts/* isByAws */.zh)(error);
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
    const { remedy } = (0,failures/* failureRow */.$)(error);
    if (remedy === '')
        return undefined;
    return remedy === 'permission' ? remedyForDenial(call, (0,error_facts/* factsOfError */.h6)(error).message) : (0,prose/* ours */.Od)(`${remedy}.`);
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 49250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ failureRow),
/* harmony export */   t: () => (/* binding */ WITHOUT_AWS)
/* harmony export */ });
/* harmony import */ var _error_facts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25733);

const CREDENTIALS = 'https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html';
const SIGNING = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html';
const S3_ERRORS = 'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html';
const RETRIES = 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html';
const PROXY = 'https://docs.aws.amazon.com/sdkref/latest/guide/environment-variables.html';
/** What can be done where no account is at hand. */
const WITHOUT_AWS = 'Without AWS, `check` proves what the files alone can show, and `plan --account FILE` takes an account snapshot in place of AWS';
const NO_CREDENTIALS = `Run aws-actions/configure-aws-credentials before, or set AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, and AWS_REGION; a workflow needs \`id-token: write\`. ${WITHOUT_AWS}`;
/** The first row with the error's name wins, then its code, then its status. */
const TABLE = [
    {
        kind: 'no-credentials',
        names: ['CredentialsProviderError', 'TokenProviderError'],
        because: 'no AWS credentials could be loaded',
        remedy: NO_CREDENTIALS,
        page: CREDENTIALS,
        quote: 'The AWS SDK says',
    },
    {
        kind: 'no-credentials',
        names: ['MissingAuthenticationToken', 'MissingAuthenticationTokenException'],
        because: 'no AWS credentials were found',
        remedy: NO_CREDENTIALS,
        page: CREDENTIALS,
    },
    {
        kind: 'expired-credentials',
        names: ['ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired', 'RequestExpired', 'ExpiredTokenError'],
        because: 'the AWS credentials have expired',
        remedy: 'Get new credentials and run again; a longer `role-duration-seconds` helps if the run outlasts them',
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
        kind: 'bad-credentials',
        codes: ['ERR_INVALID_CHAR'],
        because: 'the AWS credentials hold a character that no request can carry',
        remedy: 'Set the access key and the session token again, without spaces and line breaks',
        page: CREDENTIALS,
    },
    {
        kind: 'other',
        codes: ['ERR_INVALID_URL'],
        because: 'an address in the environment is not a URL',
        remedy: 'Check AWS_ENDPOINT_URL and the variables that begin with it',
        page: PROXY,
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
        quote: 'AWS says',
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
        quote: 'AWS says',
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
        remedy: 'Wait and run again; the AWS Health Dashboard shows outages',
        page: 'https://health.aws.amazon.com/health/status',
    },
];
const OTHER = { kind: 'other', because: 'AWS refused it', remedy: '', page: S3_ERRORS, quote: 'AWS says' };
/** Nothing that AWS said: what failed was this machine, or the way. */
const UNANSWERED = {
    kind: 'other',
    because: 'the call failed without an answer from AWS',
    remedy: 'Check what the environment says about AWS: the credentials, AWS_ENDPOINT_URL and the files that it names',
    page: PROXY,
    quote: 'The reason',
};
/** The first failure of the table with the error's name, or else its code, or else its status. */
function failureRow(error) {
    const { name, code, status } = (0,_error_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .factsOfError */ .h6)(error);
    const row = TABLE.find(row => named(row, name)) ??
        TABLE.find(row => code !== undefined && row.codes?.includes(code)) ??
        TABLE.find(row => status !== undefined && row.statuses?.includes(status)) ??
        (status === undefined ? UNANSWERED : OTHER);
    return row.kind === 'denied' && !(0,_error_facts_js__WEBPACK_IMPORTED_MODULE_0__/* .isByAws */ .zh)(error) ? BY_ANOTHER : row;
}
/**
 * The denial of somebody on the way says nothing about a policy. Source: Amazon S3 API Reference, "Common Response
 * Headers", `x-amz-request-id`.
 */
const BY_ANOTHER = {
    kind: 'unreadable-answer',
    passing: true,
    because: 'a proxy or gateway on the way denies it, not AWS',
    remedy: 'Check HTTPS_PROXY, NO_PROXY and AWS_ENDPOINT_URL, and run again',
    page: PROXY,
};
function named(row, name) {
    return row.names?.includes(name) === true;
}
//# sourceMappingURL=failures.js.map

/***/ }),

/***/ 524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ once),
/* harmony export */   i: () => (/* binding */ onceForEach)
/* harmony export */ });
/* harmony import */ var _core_text_get_or_make_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79493);

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
/** The same for each key. */
function onceForEach(make) {
    const made = new Map();
    return key => (0,_core_text_get_or_make_js__WEBPACK_IMPORTED_MODULE_0__/* .getOrMake */ .I)(made, key, () => once(() => make(key)))();
}
//# sourceMappingURL=once.js.map

/***/ }),

/***/ 12367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openS3)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95088);
/* harmony import */ var _once_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(524);


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
    const pointed = new Map();
    const regionOf = (bucket) => pointed.get(bucket) ?? session.region;
    const clientFor = (0,_once_js__WEBPACK_IMPORTED_MODULE_1__/* .onceForEach */ .i)(async (region) => {
        const sdk = await Promise.all(/* import() */[__webpack_require__.e(5861), __webpack_require__.e(5028), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
        const forcePathStyle = session.endpoint('s3') !== undefined;
        const client = new sdk.S3Client({ ...session.config('s3', region), ...NEEDLESS, ...own, forcePathStyle });
        return [sdk, await session.open(client)];
    });
    const sendTo = async (region, request) => {
        const [sdk, client] = await clientFor(region);
        return session.send(options => request(sdk, client, options));
    };
    return {
        regionOf,
        async send(bucket, request) {
            const region = regionOf(bucket);
            try {
                return await sendTo(region, request);
            }
            catch (error) {
                const right = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .failureKind */ .zU)(error) === 'region' ? pointedTo(error) : undefined;
                if (right === undefined || right === region)
                    throw error;
                pointed.set(bucket, right);
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

/***/ })

};
;