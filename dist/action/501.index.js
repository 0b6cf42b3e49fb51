"use strict";
exports.id = 501;
exports.ids = [501];
exports.modules = {

/***/ 10501:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eB: () => (/* binding */ BrokenLog),
  sW: () => (/* binding */ TornLog),
  eZ: () => (/* binding */ replay)
});

// EXTERNAL MODULE: ./lib/src/core/replay/identity.js
var identity = __webpack_require__(92194);
;// CONCATENATED MODULE: ./lib/src/core/replay/moment.js
/** The moment of a text as ISO 8601, UTC; `undefined` where it is none. */
function momentOf(text) {
    const milliseconds = Date.parse(text);
    return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString();
}
/** The condition keys that tell when a request was made. */
function factsOfMoment(time) {
    return [
        ['aws:currenttime', [time]],
        ['aws:epochtime', [String(Math.floor(Date.parse(time) / 1000))]],
    ];
}
//# sourceMappingURL=moment.js.map
// EXTERNAL MODULE: ./lib/src/core/access/s3-actions.js
var s3_actions = __webpack_require__(97515);
// EXTERNAL MODULE: ./lib/src/core/text/untyped.js
var untyped = __webpack_require__(6903);
;// CONCATENATED MODULE: ./lib/src/core/replay/operations.js


/**
 * Operations whose permission has another name than they have.
 * Source: Amazon S3 User Guide, "Required permissions for Amazon S3 API operations"; Service Authorization Reference,
 * "Actions, resources, and condition keys for Amazon S3".
 */
const PERMISSIONS = {
    HeadObject: 'GetObject',
    SelectObjectContent: 'GetObject',
    CopyObject: 'PutObject',
    PostObject: 'PutObject',
    CreateMultipartUpload: 'PutObject',
    InitiateMultipartUpload: 'PutObject',
    UploadPart: 'PutObject',
    UploadPartCopy: 'PutObject',
    CompleteMultipartUpload: 'PutObject',
    DeleteObjects: 'DeleteObject',
    DeleteMultipleObjects: 'DeleteObject',
    ListParts: 'ListMultipartUploadParts',
    ListMultipartUploads: 'ListBucketMultipartUploads',
    HeadBucket: 'ListBucket',
    ListObjects: 'ListBucket',
    ListObjectsV2: 'ListBucket',
    ListObjectVersions: 'ListBucketVersions',
    GetBucketEncryption: 'GetEncryptionConfiguration',
    PutBucketEncryption: 'PutEncryptionConfiguration',
    DeleteBucketEncryption: 'PutEncryptionConfiguration',
    GetBucketCors: 'GetBucketCORS',
    PutBucketCors: 'PutBucketCORS',
    DeleteBucketCors: 'PutBucketCORS',
    GetBucketLifecycle: 'GetLifecycleConfiguration',
    GetBucketLifecycleConfiguration: 'GetLifecycleConfiguration',
    PutBucketLifecycle: 'PutLifecycleConfiguration',
    PutBucketLifecycleConfiguration: 'PutLifecycleConfiguration',
    DeleteBucketLifecycle: 'PutLifecycleConfiguration',
    GetBucketReplication: 'GetReplicationConfiguration',
    PutBucketReplication: 'PutReplicationConfiguration',
    DeleteBucketReplication: 'PutReplicationConfiguration',
    GetBucketAccelerateConfiguration: 'GetAccelerateConfiguration',
    PutBucketAccelerateConfiguration: 'PutAccelerateConfiguration',
    GetBucketAnalyticsConfiguration: 'GetAnalyticsConfiguration',
    ListBucketAnalyticsConfigurations: 'GetAnalyticsConfiguration',
    PutBucketAnalyticsConfiguration: 'PutAnalyticsConfiguration',
    DeleteBucketAnalyticsConfiguration: 'PutAnalyticsConfiguration',
    GetBucketInventoryConfiguration: 'GetInventoryConfiguration',
    ListBucketInventoryConfigurations: 'GetInventoryConfiguration',
    PutBucketInventoryConfiguration: 'PutInventoryConfiguration',
    DeleteBucketInventoryConfiguration: 'PutInventoryConfiguration',
    GetBucketMetricsConfiguration: 'GetMetricsConfiguration',
    ListBucketMetricsConfigurations: 'GetMetricsConfiguration',
    PutBucketMetricsConfiguration: 'PutMetricsConfiguration',
    DeleteBucketMetricsConfiguration: 'PutMetricsConfiguration',
    GetBucketIntelligentTieringConfiguration: 'GetIntelligentTieringConfiguration',
    ListBucketIntelligentTieringConfigurations: 'GetIntelligentTieringConfiguration',
    PutBucketIntelligentTieringConfiguration: 'PutIntelligentTieringConfiguration',
    DeleteBucketIntelligentTieringConfiguration: 'PutIntelligentTieringConfiguration',
    GetBucketNotificationConfiguration: 'GetBucketNotification',
    PutBucketNotificationConfiguration: 'PutBucketNotification',
    DeleteBucketTagging: 'PutBucketTagging',
    DeleteBucketOwnershipControls: 'PutBucketOwnershipControls',
    GetPublicAccessBlock: 'GetBucketPublicAccessBlock',
    PutPublicAccessBlock: 'PutBucketPublicAccessBlock',
    DeletePublicAccessBlock: 'PutBucketPublicAccessBlock',
    DeleteBucketPublicAccessBlock: 'PutBucketPublicAccessBlock',
    GetObjectLockConfiguration: 'GetBucketObjectLockConfiguration',
    PutObjectLockConfiguration: 'PutBucketObjectLockConfiguration',
};
/** Permissions that have a twin for a request that names a version. */
const OF_A_VERSION = {
    GetObject: 'GetObjectVersion',
    GetObjectAcl: 'GetObjectVersionAcl',
    GetObjectAttributes: 'GetObjectVersionAttributes',
    GetObjectTagging: 'GetObjectVersionTagging',
    PutObjectAcl: 'PutObjectVersionAcl',
    PutObjectTagging: 'PutObjectVersionTagging',
    DeleteObject: 'DeleteObjectVersion',
    DeleteObjectTagging: 'DeleteObjectVersionTagging',
};
const KNOWN = new Set(s3_actions/* S3_ACTIONS */.tF);
/**
 * The action that S3 authorizes an operation by, `s3:GetObject`; `undefined` for an operation that is not known.
 *
 * @param operation the API operation's name, as CloudTrail's `eventName` has it.
 * @param versioned whether the request names a version of the object.
 */
function actionOf(operation, versioned) {
    const permission = (0,untyped/* entryOf */.Ms)(PERMISSIONS, operation) ?? operation;
    const action = `s3:${versioned ? ((0,untyped/* entryOf */.Ms)(OF_A_VERSION, permission) ?? permission) : permission}`;
    return KNOWN.has(action) ? action : undefined;
}
/**
 * Operations of server access logs by what follows the method, for objects and for buckets.
 * Source: Amazon S3 User Guide, "Amazon S3 server access log format", field Operation.
 */
const LOGGED = {
    'GET.OBJECT': 'GetObject',
    'HEAD.OBJECT': 'HeadObject',
    'PUT.OBJECT': 'PutObject',
    'POST.OBJECT': 'PostObject',
    'COPY.OBJECT': 'PutObject',
    'COPY.OBJECT_GET': 'GetObject',
    'COPY.PART': 'PutObject',
    'COPY.PART_GET': 'GetObject',
    'DELETE.OBJECT': 'DeleteObject',
    'PUT.PART': 'UploadPart',
    'POST.UPLOADS': 'CreateMultipartUpload',
    'POST.UPLOAD': 'CompleteMultipartUpload',
    'DELETE.UPLOAD': 'AbortMultipartUpload',
    'GET.UPLOAD': 'ListParts',
    'GET.UPLOADS': 'ListMultipartUploads',
    'GET.BUCKET': 'ListObjectsV2',
    'HEAD.BUCKET': 'HeadBucket',
    'PUT.BUCKET': 'CreateBucket',
    'DELETE.BUCKET': 'DeleteBucket',
    'GET.BUCKETVERSIONS': 'ListObjectVersions',
    'GET.BUCKETPOLICY': 'GetBucketPolicy',
    'PUT.BUCKETPOLICY': 'PutBucketPolicy',
    'DELETE.BUCKETPOLICY': 'DeleteBucketPolicy',
    'GET.POLICY_STATUS': 'GetBucketPolicyStatus',
    'GET.LOCATION': 'GetBucketLocation',
    'GET.VERSIONING': 'GetBucketVersioning',
    'PUT.VERSIONING': 'PutBucketVersioning',
    'GET.LOGGING_STATUS': 'GetBucketLogging',
    'PUT.LOGGING_STATUS': 'PutBucketLogging',
    'GET.NOTIFICATION': 'GetBucketNotification',
    'PUT.NOTIFICATION': 'PutBucketNotification',
    'GET.ENCRYPTION': 'GetBucketEncryption',
    'PUT.ENCRYPTION': 'PutBucketEncryption',
    'GET.LIFECYCLE': 'GetBucketLifecycleConfiguration',
    'PUT.LIFECYCLE': 'PutBucketLifecycleConfiguration',
    'GET.CORS': 'GetBucketCors',
    'PUT.CORS': 'PutBucketCors',
    'GET.REPLICATION': 'GetBucketReplication',
    'PUT.REPLICATION': 'PutBucketReplication',
    'GET.WEBSITE': 'GetBucketWebsite',
    'PUT.WEBSITE': 'PutBucketWebsite',
    'GET.REQUEST_PAYMENT': 'GetBucketRequestPayment',
    'GET.ACCELERATE': 'GetBucketAccelerateConfiguration',
    'GET.OWNERSHIP_CONTROLS': 'GetBucketOwnershipControls',
    'GET.PUBLIC_ACCESS_BLOCK': 'GetPublicAccessBlock',
    'GET.OBJECT_LOCK_CONFIGURATION': 'GetObjectLockConfiguration',
    'GET.INVENTORY': 'GetBucketInventoryConfiguration',
    'GET.METRICS': 'GetBucketMetricsConfiguration',
    'GET.ANALYTICS': 'GetBucketAnalyticsConfiguration',
    'GET.INTELLIGENT_TIERING': 'GetBucketIntelligentTieringConfiguration',
    'GET.OBJECT_TAGGING': 'GetObjectTagging',
    'PUT.OBJECT_TAGGING': 'PutObjectTagging',
    'DELETE.OBJECT_TAGGING': 'DeleteObjectTagging',
    'GET.OBJECT_ATTRIBUTES': 'GetObjectAttributes',
    'POST.RESTORE': 'RestoreObject',
    'POST.SELECT': 'SelectObjectContent',
};
/** The same word for a bucket and for an object. */
const OF_EITHER = {
    'GET.ACL': { object: 'GetObjectAcl', bucket: 'GetBucketAcl' },
    'PUT.ACL': { object: 'PutObjectAcl', bucket: 'PutBucketAcl' },
    'GET.TAGGING': { object: 'GetObjectTagging', bucket: 'GetBucketTagging' },
    'PUT.TAGGING': { object: 'PutObjectTagging', bucket: 'PutBucketTagging' },
    'DELETE.TAGGING': { object: 'DeleteObjectTagging', bucket: 'DeleteBucketTagging' },
};
/**
 * The API operation of a server access log's `REST.GET.OBJECT`; `undefined` for one that is not known.
 *
 * @param onObject whether the record names a key.
 */
function operationOf(logged, onObject) {
    const word = logged.replace(/^(REST|SOAP|WEBSITE|BATCH)\./, '');
    const either = (0,untyped/* entryOf */.Ms)(OF_EITHER, word);
    if (either !== undefined)
        return onObject ? either.object : either.bucket;
    return (0,untyped/* entryOf */.Ms)(LOGGED, word);
}
//# sourceMappingURL=operations.js.map
;// CONCATENATED MODULE: ./lib/src/core/replay/access-log.js



/** Roles by the name that stands in the ARN of their sessions. */
function rolesByName(roles) {
    return new Map(roles.map(role => [role.RoleName, role]));
}
/** One field: in brackets, in quotation marks, or without a blank. */
const FIELD = /\[([^\]]*)\]|"((?:[^"\\]|\\.)*)"|(\S+)/g;
/**
 * The request of one line of an S3 server access log.
 *
 * Source: Amazon S3 User Guide, "Amazon S3 server access log format": fields are added at the end, and `-` stands for
 * what is not known.
 *
 * @param account the account that owns the bucket; a role of another account cannot be resolved.
 */
function requestOfLine(line, roles, account) {
    const fields = [...line.matchAll(FIELD)].map(([, bracketed, quoted, plain]) => bracketed ?? quoted ?? plain ?? '-');
    const [, bucket, written, address, requester, , logged, key] = fields;
    const time = timeOf(written);
    if (bucket === undefined || requester === undefined || logged === undefined || time === undefined) {
        return { kind: 'skipped', why: 'unreadable' };
    }
    if (/^S3\./.test(logged))
        return { kind: 'skipped', why: 'by-s3-itself' };
    const onObject = key !== undefined && key !== '-';
    const versioned = (fields[17] ?? '-') !== '-' && /^REST\.(GET|HEAD|DELETE)\.OBJECT$/.test(logged) && asksForVersion(fields[8]);
    const action = actionOf(operationOf(logged, onObject) ?? '', versioned);
    if (action === undefined)
        return { kind: 'skipped', why: 'unknown-operation', operation: logged, bucket };
    const who = whoIs(requester, time, roles, account);
    const request = {
        ...who,
        time,
        action,
        bucket,
        resource: `arn:aws:s3:::${bucket}${onObject && !BUCKET_WIDE.test(action) ? `/${decoded(key)}` : ''}`,
        refused: fields[9] === '403',
        fact: factsOf(fields, address, time),
    };
    return { kind: 'requests', requests: [request] };
}
const BUCKET_WIDE = /^s3:(List(Bucket|Bucket.*)|.*Bucket[A-Z]?.*|.*Configuration)$/;
/** The version in the log is the object's; only the request's own text tells whether it named one. */
function asksForVersion(uri = '') {
    return /[?&]versionId=/.test(uri);
}
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `06/Feb/2019:00:00:38 +0000` as ISO 8601. */
function timeOf(written = '') {
    const match = /^(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d:\d\d:\d\d) ([+-]\d\d)(\d\d)$/.exec(written);
    if (match === null)
        return undefined;
    const [, day, month = '', year, clock, hours, minutes] = match;
    const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
    return momentOf(`${year}-${number}-${day}T${clock}${hours}:${minutes}`);
}
/** Keys are URL-encoded twice in these logs. */
function decoded(key) {
    try {
        return decodeURIComponent(decodeURIComponent(key.replaceAll('+', '%20')));
    }
    catch {
        return key;
    }
}
function whoIs(requester, time, roles, account) {
    if (requester === '-')
        return identity/* ANONYMOUS */.E6;
    const service = /^svc:(\S+)$/.exec(requester)?.[1] ?? /^([a-z0-9.-]+\.amazonaws\.com)$/.exec(requester)?.[1];
    if (service !== undefined)
        return (0,identity/* serviceCaller */.hB)(service);
    const session = /^arn:[^:]+:sts::(\d{12}):assumed-role\/([^/]+)\/(.+)$/.exec(requester);
    if (session !== null)
        return ofRole(session, time, roles, account);
    const root = /^arn:[^:]+:iam::(\d{12}):root$/.exec(requester)?.[1];
    if (root !== undefined) {
        return { who: { id: root, kind: 'root', account: root }, caller: { kind: 'root', userid: root, account: root } };
    }
    const [, owner] = /^arn:[^:]+:iam::(\d{12}):user\//.exec(requester) ?? [];
    if (owner !== undefined)
        return { who: { id: requester, kind: 'user', account: owner, name: requester.split('/').at(-1) ?? requester } };
    return { who: { id: requester, kind: 'canonical-user' } };
}
/** The role of that name now is the role of then only where it is older than the request. */
function ofRole([, account = '', name = '', session = ''], time, roles, own) {
    const role = account === own ? roles.get(name) : undefined;
    const created = role?.CreateDate;
    if (role === undefined || (created !== undefined && Date.parse(created) > Date.parse(time))) {
        return { who: { id: `arn:aws:iam::${account}:role/${name}`, kind: 'role', account, name } };
    }
    const caller = { kind: 'role', userid: `${role.RoleId}:${session}`, account, roleArn: role.Arn };
    return { who: { id: role.RoleId, kind: 'role', account, name }, caller };
}
/** What the line tells of each key. Everything that is not named here is unknown. */
function factsOf(fields, address, time) {
    const [signature = '-', cipher = '-', auth = '-', , tls = '-', point = '-'] = fields.slice(19);
    const version = /TLSv(1\.\d)/i.exec(tls)?.[1];
    const known = new Map([
        // "- for HTTP"; older lines end before these fields
        [
            'aws:securetransport',
            cipher !== '-' || version !== undefined ? ['true'] : fields.length > 23 ? ['false'] : 'unknown',
        ],
        ['s3:tlsversion', version === undefined ? 'unknown' : [version]],
        ['s3:signatureversion', signature === 'SigV4' ? ['AWS4-HMAC-SHA256'] : signature === 'SigV2' ? ['AWS'] : 'unknown'],
        [
            's3:authtype',
            auth === 'AuthHeader' ? ['REST-HEADER'] : auth === 'QueryString' ? ['REST-QUERY-STRING'] : 'unknown',
        ],
        ['s3:dataaccesspointarn', point === '-' ? 'unknown' : [point]],
        ...factsOfMoment(time),
        // a private address is that of a VPC endpoint's side, where aws:SourceIp is absent
        ['aws:sourceip', address === undefined || address === '-' || isPrivate(address) ? 'unknown' : [address]],
    ]);
    return key => known.get(key) ?? 'unknown';
}
function isPrivate(address) {
    return /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|f[cd])/i.test(address);
}
//# sourceMappingURL=access-log.js.map
;// CONCATENATED MODULE: ./lib/src/core/replay/cloudtrail.js




/**
 * The S3 requests of one CloudTrail record.
 *
 * Sources, AWS CloudTrail User Guide: "CloudTrail record contents", "CloudTrail userIdentity element". Amazon S3 User
 * Guide: "Amazon S3 CloudTrail events", "Identifying Amazon S3 requests using CloudTrail". `docs/replay.md` has the
 * table of fields.
 *
 * @param record one entry of `Records`, of a JSON-lines export or of a query's result; of any shape.
 */
function requestsOfEvent(record) {
    if ((0,untyped/* textField */.M8)(record, 'eventSource') !== 's3.amazonaws.com')
        return { kind: 'skipped', why: 'another-service' };
    const operation = (0,untyped/* textField */.M8)(record, 'eventName');
    const bucket = (0,untyped/* textField */.M8)(record, 'requestParameters', 'bucketName') ?? bucketAmong(record);
    const time = cloudtrail_timeOf(record);
    if (operation === undefined || time === undefined)
        return { kind: 'skipped', why: 'unreadable' };
    if (bucket === undefined)
        return { kind: 'skipped', why: 'names-no-bucket' };
    if (/^(Expire|Transition|Lifecycle)/.test(operation))
        return { kind: 'skipped', why: 'by-s3-itself' };
    const versioned = (0,untyped/* textField */.M8)(record, 'requestParameters', 'versionId') !== undefined;
    const action = actionOf(operation, versioned);
    if (action === undefined)
        return { kind: 'skipped', why: 'unknown-operation', operation, bucket };
    const shared = { time, action, bucket, refused: refusalOf(record), ...(0,identity/* whoOf */.OD)((0,untyped/* field */.ZZ)(record, 'userIdentity')) };
    const facts = cloudtrail_factsOf(record, shared.caller);
    const requests = resourcesOf(record, bucket, action).map((resource) => ({ ...shared, resource, fact: facts }));
    return { kind: 'requests', requests };
}
function cloudtrail_timeOf(record) {
    const written = (0,untyped/* textField */.M8)(record, 'eventTime')?.replace(' ', 'T');
    return written && momentOf(/(Z|[+-]\d\d:?\d\d)$/.test(written) ? written : `${written}Z`);
}
function refusalOf(record) {
    const code = (0,untyped/* textField */.M8)(record, 'errorCode');
    return code !== undefined && /^(AccessDenied|AllAccessDisabled|403)/.test(code);
}
function resourcesIn(record) {
    const resources = (0,untyped/* field */.ZZ)(record, 'resources');
    if (!Array.isArray(resources))
        return [];
    return resources.map(each => ({
        type: (0,untyped/* textField */.M8)(each, 'type'),
        arn: (0,untyped/* textField */.M8)(each, 'ARN') ?? (0,untyped/* textField */.M8)(each, 'arn'),
        account: (0,untyped/* textField */.M8)(each, 'accountId'),
    }));
}
function bucketAmong(record) {
    const arn = resourcesIn(record).find(({ type }) => type === 'AWS::S3::Bucket')?.arn;
    return arn?.split(':::')[1];
}
/** The key that the request names; the object ARNs of the record where it names several; the bucket for the rest. */
function resourcesOf(record, bucket, action) {
    const partition = resourcesIn(record)
        .find(({ arn }) => arn !== undefined)
        ?.arn?.split(':')[1] ?? partitionOf(record);
    const arn = `arn:${partition}:s3:::${bucket}`;
    const key = (0,untyped/* textField */.M8)(record, 'requestParameters', 'key');
    if (key !== undefined)
        return [`${arn}/${key}`];
    if (!ON_OBJECTS.test(action))
        return [arn];
    const objects = resourcesIn(record).flatMap(({ type, arn: object }) => type === 'AWS::S3::Object' && object !== undefined ? [object] : []);
    return objects.length > 0 ? objects : [`${arn}/*`];
}
const ON_OBJECTS = /^s3:[A-Za-z]*Object/;
function partitionOf(record) {
    const region = (0,untyped/* textField */.M8)(record, 'awsRegion') ?? '';
    return region.startsWith('us-gov-') ? 'aws-us-gov' : region.startsWith('cn-') ? 'aws-cn' : 'aws';
}
/** What the record tells of each key. Everything that is not named here is unknown. */
function cloudtrail_factsOf(record, caller) {
    const known = new Map([
        ...ofTheCaller(record, caller),
        ...ofTheNetwork(record),
        ...ofTheRequest(record),
    ]);
    return key => known.get(key) ?? 'unknown';
}
function ofTheCaller(record, caller) {
    if (caller === undefined)
        return [];
    const mfa = (0,untyped/* textField */.M8)(record, 'userIdentity', 'sessionContext', 'attributes', 'mfaAuthenticated');
    return [
        ['aws:multifactorauthpresent', single(mfa)],
        ...((0,identity/* arnOf */.RY)(caller) === ''
            ? [
                ['aws:principalarn', 'unknown'],
                ['aws:username', 'unknown'],
            ]
            : []),
    ];
}
function ofTheNetwork(record) {
    const endpoint = (0,untyped/* textField */.M8)(record, 'vpcEndpointId');
    const invoked = (0,untyped/* textField */.M8)(record, 'userIdentity', 'invokedBy') !== undefined;
    const [direct, through] = addressesOf(record, endpoint !== undefined);
    const elsewhere = invoked ? 'unknown' : 'absent';
    return [
        ...tlsOf(record),
        ['aws:sourcevpce', endpoint === undefined ? elsewhere : [endpoint]],
        ['aws:sourcevpc', endpoint === undefined ? elsewhere : 'unknown'],
        ['aws:sourceip', direct],
        ['aws:vpcsourceip', through],
        ['aws:viaawsservice', invoked ? 'unknown' : ['false']],
        ['aws:calledvia', elsewhere],
    ];
}
/** The address of a call through a VPC endpoint is `aws:VpcSourceIp`; a service's name is no address. */
function addressesOf(record, throughEndpoint) {
    const address = (0,untyped/* textField */.M8)(record, 'sourceIPAddress');
    if (address === undefined || !/^(?=.*[.:])[0-9a-fA-F.:]+$/.test(address))
        return ['unknown', 'unknown'];
    return throughEndpoint ? ['absent', [address]] : [[address], 'absent'];
}
function tlsOf(record) {
    const cipher = (0,untyped/* textField */.M8)(record, 'additionalEventData', 'CipherSuite') ?? (0,untyped/* textField */.M8)(record, 'tlsDetails', 'cipherSuite');
    const version = /TLSv(1\.\d)/i.exec((0,untyped/* textField */.M8)(record, 'tlsDetails', 'tlsVersion') ?? '')?.[1];
    return [
        ['aws:securetransport', cipher === undefined && version === undefined ? 'unknown' : ['true']],
        ['s3:tlsversion', single(version)],
    ];
}
const AUTH_TYPES = {
    AuthHeader: 'REST-HEADER',
    QueryString: 'REST-QUERY-STRING',
};
const SIGNATURES = {
    SigV2: 'AWS',
    SigV4: 'AWS4-HMAC-SHA256',
};
function ofTheRequest(record) {
    const auth = (0,untyped/* entryOf */.Ms)(AUTH_TYPES, (0,untyped/* textField */.M8)(record, 'additionalEventData', 'AuthenticationMethod') ?? '');
    const signature = (0,untyped/* entryOf */.Ms)(SIGNATURES, (0,untyped/* textField */.M8)(record, 'additionalEventData', 'SignatureVersion') ?? '');
    const time = cloudtrail_timeOf(record);
    const resources = resourcesIn(record);
    const owner = resources.find(({ type }) => type === 'AWS::S3::Bucket')?.account;
    const point = resources.find(({ type }) => type === 'AWS::S3::AccessPoint')?.arn;
    return [
        ...(time === undefined ? [] : factsOfMoment(time)),
        ['s3:authtype', single(auth)],
        ['s3:signatureversion', single(signature)],
        ['aws:requestedregion', single((0,untyped/* textField */.M8)(record, 'awsRegion'))],
        ['aws:useragent', single((0,untyped/* textField */.M8)(record, 'userAgent'))],
        ['aws:resourceaccount', single(owner)],
        ['s3:resourceaccount', single(owner)],
        ['s3:dataaccesspointarn', point === undefined ? 'absent' : [point]],
        ...parametersOf(record),
    ];
}
function single(given) {
    return given === undefined ? 'unknown' : [given];
}
/** Parameters that condition keys are named after; one that the record lacks may still have been sent. */
function parametersOf(record) {
    return (0,untyped/* fieldsOf */.Pf)((0,untyped/* field */.ZZ)(record, 'requestParameters')).flatMap(([name, value]) => {
        const key = name.toLowerCase();
        const given = typeof value === 'number' ? String(value) : (0,untyped/* textField */.M8)(value);
        const isKey = key.startsWith('x-amz-') || ['prefix', 'delimiter', 'max-keys', 'versionid'].includes(key);
        return isKey && given !== undefined ? [[`s3:${key}`, [given]]] : [];
    });
}
//# sourceMappingURL=cloudtrail.js.map
// EXTERNAL MODULE: ./lib/src/core/access/evaluate.js + 2 modules
var evaluate = __webpack_require__(20281);
// EXTERNAL MODULE: ./lib/src/core/access/prove/keys.js
var keys = __webpack_require__(72396);
// EXTERNAL MODULE: ./lib/src/core/lock/intent.js
var intent = __webpack_require__(68862);
// EXTERNAL MODULE: ./lib/src/core/pattern/pattern.js
var pattern_pattern = __webpack_require__(26495);
;// CONCATENATED MODULE: ./lib/src/core/replay/judge.js





/** How many different questions one judge remembers the answers of. */
const REMEMBERED = 20_000;
/**
 * Judges past requests by the evaluator of `explain`, a key that the log does not tell being neither present nor
 * absent. Requests that the policy cannot tell apart are asked about once.
 */
class Judge {
    #policy;
    #owner;
    #keys;
    /** Whether a resource of the policy holds a variable, so that each resource is a question of its own. */
    #byResource;
    #resources;
    #answers = new Map();
    constructor(policy, owner) {
        this.#policy = policy;
        this.#owner = owner;
        this.#keys = [...new Set(policy.statements.flatMap(keysOf))];
        this.#byResource = policy.statements.some(hasVariables);
        const patterns = new Set(policy.statements.flatMap(({ resource }) => resource.patterns.map(({ value }) => value)));
        const globs = [...patterns].filter(pattern => !pattern.includes('${')).map(pattern => (0,pattern_pattern/* globOf */.k8)(pattern));
        this.#resources = globs.map(glob => arn => (0,pattern_pattern/* accepts */.G3)(glob, arn));
    }
    judge(request) {
        const question = this.#questionOf(request);
        const known = this.#answers.get(question);
        if (known !== undefined)
            return known;
        if (this.#answers.size >= REMEMBERED)
            this.#answers.clear();
        const answer = this.#answer(request);
        this.#answers.set(question, answer);
        return answer;
    }
    /** All that the policy can tell one request from another by; a resource with variables is its own class. */
    #questionOf({ caller, action, resource, fact }) {
        const classes = this.#resources.map(matches => (matches(resource) ? '1' : '0')).join('');
        const own = this.#byResource ? resource : '';
        const facts = this.#keys.map(key => {
            const found = fact(key);
            return typeof found === 'string' ? found : found.join('\u0000');
        });
        return [JSON.stringify(caller), action, classes, own, ...facts].join('\u0001');
    }
    #answer(request) {
        const { caller, action, resource, fact } = request;
        if (caller === undefined)
            return this.#withoutCaller(request);
        const context = new Map();
        const unknown = new Set();
        for (const key of this.#keys) {
            const found = fact(key);
            if (found === 'unknown') {
                if (!isDerived(key))
                    unknown.add(key);
            }
            else
                context.set(key, found === 'absent' ? [] : found);
        }
        if (fact('aws:principalarn') === 'unknown' && (0,identity/* arnOf */.RY)(caller) === '')
            for (const key of ARN_KEYS)
                unknown.add(key);
        const decision = (0,evaluate/* evaluate */._3)(this.#policy, { caller, action, resource, context }, this.#owner);
        return decision.rootCarveOut ? { kind: 'spared' } : judged(decision.statements.map(each => asked(each, unknown)));
    }
    /** Nothing is known of who asked: only a Deny that asks nothing of the caller decides. */
    #withoutCaller({ action, resource, fact }) {
        const caller = { kind: 'anonymous', userid: 'anonymous' };
        const unknown = new Set(this.#keys.filter(key => fact(key) === 'unknown'));
        for (const key of keys/* CALLER_KEYS */.Zl)
            unknown.add(key);
        const context = new Map(this.#keys.flatMap(key => contextEntry(key, fact(key))));
        const decision = (0,evaluate/* evaluate */._3)(this.#policy, { caller, action, resource, context }, this.#owner);
        return judged(decision.statements.map(each => asked(each, unknown)));
    }
}
function contextEntry(key, fact) {
    return fact === 'unknown' ? [] : [[key, fact === 'absent' ? [] : fact]];
}
const ARN_KEYS = ['aws:principalarn', 'aws:username'];
/** Follows from the caller, so the evaluator knows it. */
function isDerived(key) {
    return keys/* CALLER_KEYS */.Zl.has(key);
}
function keysOf({ conditions, resource }) {
    const tested = conditions.map(({ key }) => key.value.toLowerCase());
    const texts = [...resource.patterns, ...conditions.flatMap(({ values }) => values)].map(({ value }) => value);
    return [...tested, ...texts.flatMap(variablesIn)];
}
function hasVariables({ resource }) {
    return resource.patterns.some(({ value }) => value.includes('${'));
}
function variablesIn(text) {
    return [...text.matchAll(/\$\{([^}*?$,]+)/g)].map(([, name = '']) => name.trim().toLowerCase());
}
/** One statement's answer, a condition on an unknown key being undecided. */
function asked({ statement, principal, action, resource, conditions }, unknown) {
    const byArn = unknown.has('aws:principalarn') && !(0,intent/* isEveryone */.Af)(statement);
    const elements = [
        byArn ? 'undecidable' : principal.outcome,
        action.outcome,
        resourceOutcome(statement, resource.outcome, unknown),
    ];
    const tested = conditions.map(({ condition, outcome }) => {
        const keys = unknownKeys(condition, unknown);
        return { keys, outcome: keys.length > 0 ? 'undecidable' : outcome };
    });
    const outcomes = [...elements, ...tested.map(({ outcome }) => outcome)];
    const keys = [...(byArn ? ['aws:PrincipalArn'] : []), ...tested.flatMap(({ keys: each }) => each)];
    if (outcomes.includes('no-match'))
        return { statement, outcome: 'no-match', keys: [] };
    return { statement, outcome: outcomes.includes('undecidable') ? 'undecidable' : 'match', keys };
}
function resourceOutcome({ resource }, outcome, unknown) {
    const variables = resource.patterns.flatMap(({ value }) => variablesIn(value));
    return variables.some(key => unknown.has(key)) ? 'undecidable' : outcome;
}
function unknownKeys({ key, values }, unknown) {
    const named = [key.value, ...values.flatMap(({ value }) => variablesIn(value))];
    return named.filter(name => unknown.has(name.toLowerCase()));
}
function judged(answers) {
    const denies = answers.filter(({ statement }) => statement.effect.value === 'Deny');
    const by = denies.filter(({ outcome }) => outcome === 'match').map(({ statement }) => statement);
    if (by.length > 0)
        return { kind: 'denied', by };
    const open = denies.filter(({ outcome }) => outcome === 'undecidable');
    if (open.length === 0)
        return { kind: 'spared' };
    return { kind: 'unknown', keys: [...new Set(open.flatMap(({ keys }) => keys))] };
}
//# sourceMappingURL=judge.js.map
;// CONCATENATED MODULE: ./lib/src/core/replay/rows.js

/**
 * The columns of the table that AWS documents for CloudTrail in Athena, and of an event data store of CloudTrail Lake,
 * as the record has them. Source: AWS CloudTrail User Guide and Athena User Guide, "Query AWS CloudTrail logs".
 */
const FIELDS = {
    eventsource: ['eventSource'],
    eventname: ['eventName'],
    eventtime: ['eventTime'],
    awsregion: ['awsRegion'],
    sourceipaddress: ['sourceIPAddress'],
    useragent: ['userAgent'],
    errorcode: ['errorCode'],
    vpcendpointid: ['vpcEndpointId'],
    requestparameters: ['requestParameters'],
    additionaleventdata: ['additionalEventData'],
    resources: ['resources'],
    tlsdetails: ['tlsDetails'],
    useridentity: ['userIdentity'],
    type: ['userIdentity', 'type'],
    principalid: ['userIdentity', 'principalId'],
    arn: ['userIdentity', 'arn'],
    accountid: ['userIdentity', 'accountId'],
    invokedby: ['userIdentity', 'invokedBy'],
    username: ['userIdentity', 'userName'],
    bucketname: ['requestParameters', 'bucketName'],
    key: ['requestParameters', 'key'],
};
/** The columns that hold a structure; a text of any other is told as it is written, such as a key `{a}`. */
const STRUCTURES = new Set(['requestparameters', 'additionaleventdata', 'resources', 'tlsdetails', 'useridentity']);
/** Names inside the structures, as the record spells them. */
const SPELLED = new Map([
    ...['principalId', 'accountId', 'invokedBy', 'userName', 'accessKeyId', 'sessionContext', 'sessionIssuer'],
    ...['mfaAuthenticated', 'creationDate', 'bucketName', 'tlsVersion', 'cipherSuite'],
].map(name => [name.toLowerCase(), name]));
/** A row of a query's result as the CloudTrail record that it came from, as far as its columns go. */
function eventOfRow(row) {
    const columns = Object.entries(row).map(([name, value]) => [name.toLowerCase(), value]);
    const whole = columns.find(([name]) => name === 'eventjson')?.[1];
    if (typeof whole === 'string')
        return (0,untyped/* parsedJson */.U4)(whole);
    const event = {};
    for (const [column, value] of columns) {
        if (value === null || value === '')
            continue;
        const name = column.slice(column.lastIndexOf('.') + 1);
        const path = (0,untyped/* entryOf */.Ms)(FIELDS, name);
        if (path !== undefined)
            place(event, path, STRUCTURES.has(name) ? structured(value) : value);
    }
    return event;
}
function place(event, [first = '', second], value) {
    if (second === undefined) {
        const known = event[first];
        event[first] = (0,untyped/* hasFields */.s6)(known) && (0,untyped/* hasFields */.s6)(value) ? { ...value, ...known } : value;
        return;
    }
    const inner = event[first];
    event[first] = { ...((0,untyped/* hasFields */.s6)(inner) ? inner : {}), [second]: value };
}
/** JSON, or a structure as Athena writes it into CSV: `{type=AssumedRole, principalid=AROA…:ci}`. */
function structured(value) {
    if (typeof value !== 'string')
        return value;
    const text = value.trim();
    if (!/^[[{]/.test(text))
        return value;
    return (0,untyped/* parsedJson */.U4)(text) ?? new StructReader(text).value();
}
/** Reads `{name=value, name={…}, name=[…]}`; what is not of this form is left out, never guessed. */
class StructReader {
    #text;
    #at = 0;
    constructor(text) {
        this.#text = text;
    }
    value(depth = 0) {
        const first = this.#text[this.#at];
        if (depth < 8 && first === '{')
            return this.#struct(depth);
        if (depth < 8 && first === '[')
            return this.#list(depth);
        const [plain = ''] = /^[^{}[\]]*?(?=, [\w.]+=|, \{|[}\]]|$)/.exec(this.#text.slice(this.#at)) ?? [];
        this.#at += plain.length;
        return plain === 'null' ? undefined : plain;
    }
    #struct(depth) {
        const fields = {};
        this.#at += 1;
        while (this.#text[this.#at] !== '}') {
            const [whole = '', name = ''] = /^,? ?([\w.]+)=/.exec(this.#text.slice(this.#at, this.#at + 100)) ?? [];
            if (whole === '')
                break;
            this.#at += whole.length;
            const value = this.value(depth + 1);
            if (value !== undefined)
                fields[SPELLED.get(name.toLowerCase()) ?? name] = value;
        }
        this.#at += 1;
        return fields;
    }
    #list(depth) {
        const items = [];
        this.#at += 1;
        while (this.#at < this.#text.length && this.#text[this.#at] !== ']') {
            const [separator = ''] = /^, /.exec(this.#text.slice(this.#at, this.#at + 2)) ?? [];
            this.#at += separator.length;
            const before = this.#at;
            items.push(this.value(depth + 1));
            if (this.#at === before)
                break;
        }
        this.#at += 1;
        return items;
    }
}
//# sourceMappingURL=rows.js.map
;// CONCATENATED MODULE: ./lib/src/core/replay/records.js


/** A record longer than this is passed over: CloudTrail's own limit for one event is 256 KB. */
const MOST_CHARACTERS = 1 << 20;
/** The lists that records stand in: CloudTrail's files, `lookup-events`, CloudTrail Lake's `get-query-results`. */
const LISTS = new Set(['Records', 'Events', 'QueryResultRows']);
const [QUOTE, BACKSLASH, OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [34, 92, 123, 125, 91, 93];
/**
 * Takes the records out of JSON that arrives in pieces: an object with a list of them, an array, or one after another
 * (JSON lines, with anything between them). Holds no more than one record.
 */
class RecordReader {
    #record;
    #unreadable;
    #depth = 0;
    /** Inside a list of records, the depth at which one begins. */
    #listDepth = 0;
    #inText = false;
    #escaped = false;
    #begun = '';
    #tooLong = false;
    /** After its list, what is left of an object is of no interest. */
    #afterList = false;
    /**
     * @param record is called with each record, of any shape.
     * @param unreadable is called for each that is too long, or no JSON.
     */
    constructor(record, unreadable) {
        this.#record = record;
        this.#unreadable = unreadable;
    }
    push(text) {
        let from = 0;
        for (let index = this.#inText ? this.#endOfText(text, 0) : 0; index < text.length; index += 1) {
            switch (text.charCodeAt(index)) {
                case QUOTE:
                    this.#inText = this.#depth > 0;
                    if (this.#inText)
                        index = this.#endOfText(text, index + 1) - 1;
                    break;
                case OPEN_BRACE:
                    from = this.#open(from, index);
                    break;
                case OPEN_BRACKET:
                    if (!this.#opensList(text, from, index))
                        from = this.#open(from, index);
                    break;
                case CLOSE_BRACE:
                case CLOSE_BRACKET:
                    this.#close(text, from, index);
                    break;
            }
        }
        if (this.#depth > this.#listDepth && !this.#afterList)
            this.#keep(text.slice(from));
    }
    /** Where the record at hand begins, after one more brace or bracket was opened. */
    #open(from, index) {
        const begins = this.#depth === this.#listDepth;
        this.#depth += 1;
        return begins ? index : from;
    }
    /**
     * Where a string that is open at an index has ended; the text's length where it goes on. Most of a log is strings, and
     * the search for a quote is the machine's own.
     */
    #endOfText(text, start) {
        for (let begin = start;;) {
            const quote = text.indexOf('"', begin);
            const end = quote < 0 ? text.length : quote;
            const isEscaped = this.#isEscaped(text, begin, end);
            if (quote < 0) {
                this.#escaped = isEscaped;
                return end;
            }
            this.#escaped = false;
            begin = quote + 1;
            if (isEscaped)
                continue;
            this.#inText = false;
            return begin;
        }
    }
    /** Whether an odd number of backslashes stands before an index; one may stand at the end of the piece before. */
    #isEscaped(text, begin, end) {
        let first = end;
        while (first > begin && text.charCodeAt(first - 1) === BACKSLASH)
            first -= 1;
        const isOdd = (end - first) % 2 === 1;
        return first === begin ? isOdd !== this.#escaped : isOdd;
    }
    /** Whether the text ended in the middle of something. */
    get isTorn() {
        return this.#depth > 0;
    }
    /** An array at the top, or one below the name of a list in an object at the top, holds the records. */
    #opensList(text, from, index) {
        if (this.#listDepth > 0 || this.#depth > 1)
            return false;
        if (this.#depth === 1) {
            const before = this.#begun + text.slice(from, index);
            const name = /"([A-Za-z]+)"\s*:\s*$/.exec(before.slice(-200))?.[1];
            if (name === undefined || !LISTS.has(name))
                return false;
        }
        this.#depth += 1;
        this.#listDepth = this.#depth;
        this.#begun = '';
        return true;
    }
    #close(text, from, index) {
        if (this.#depth === 0)
            return;
        this.#depth -= 1;
        if (this.#depth < this.#listDepth) {
            this.#listDepth = 0;
            this.#begun = '';
            this.#afterList = this.#depth > 0;
        }
        else if (this.#afterList)
            this.#afterList = this.#depth > 0;
        else if (this.#depth === this.#listDepth)
            this.#emit(text.slice(from, index + 1));
    }
    #keep(text) {
        if (this.#tooLong)
            return;
        this.#begun += text;
        if (this.#begun.length <= MOST_CHARACTERS)
            return;
        this.#tooLong = true;
        this.#begun = '';
    }
    #emit(end) {
        const whole = this.#begun + end;
        const tooLong = this.#tooLong || whole.length > MOST_CHARACTERS;
        this.#begun = '';
        this.#tooLong = false;
        const value = tooLong ? undefined : (0,untyped/* parsedJson */.U4)(whole);
        if (value === undefined)
            this.#unreadable();
        else
            this.#record(unwrapped(value));
    }
}
/** A row of a query is a list of columns; an event of EventBridge and of `lookup-events` holds the record within it. */
function unwrapped(value) {
    if (Array.isArray(value))
        return eventOfRow(Object.fromEntries(value.flatMap(columnsOf)));
    if (typeof value !== 'object' || value === null)
        return value;
    if ('detail' in value && 'detail-type' in value)
        return value.detail;
    if ('CloudTrailEvent' in value && typeof value.CloudTrailEvent === 'string')
        return (0,untyped/* parsedJson */.U4)(value.CloudTrailEvent);
    const names = Object.keys(value);
    const isRow = !names.includes('eventSource') && names.some(name => /^(eventsource|eventjson)$/i.test(name));
    return isRow ? eventOfRow(value) : value;
}
function columnsOf(value) {
    return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
//# sourceMappingURL=records.js.map
// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __webpack_require__(12925);
;// CONCATENATED MODULE: ./lib/src/core/replay/tally.js


/** More identities than this are counted together, so that memory stays bounded whatever a log holds. */
const MOST_IDENTITIES = 10_000;
const MOST_OPERATIONS = 100;
class MutableCount {
    requests = 0;
    first = '';
    last = '';
    actions = new Map();
    example = { time: '', action: '', resource: '' };
    add({ time, action, resource }) {
        if (this.requests === 0)
            this.example = { time, action, resource };
        this.requests += 1;
        if (this.first === '' || time < this.first)
            this.first = time;
        if (time > this.last)
            this.last = time;
        this.actions.set(action, (this.actions.get(action) ?? 0) + 1);
    }
}
/** Counts what a judge says of one record after another, in memory that does not grow with their number. */
class Tally {
    #records = 0;
    #judged = 0;
    #otherBuckets = 0;
    #refusedThen = 0;
    #unnamed = 0;
    #first;
    #last;
    #skipped = new Map();
    #operations = new Map();
    #rows = new Map();
    #judge;
    #bucket;
    constructor(judge, bucket) {
        this.#judge = judge;
        this.#bucket = bucket;
    }
    get records() {
        return this.#records;
    }
    add(record) {
        this.#records += 1;
        if (record.kind === 'requests')
            for (const request of record.requests)
                this.#request(request);
        else
            this.#skip(record);
    }
    #skip(record) {
        if (record.why === 'unknown-operation') {
            if (record.bucket !== this.#bucket) {
                this.#otherBuckets += 1;
                return;
            }
            this.#unknownOperation(record.operation);
        }
        this.#skipped.set(record.why, (this.#skipped.get(record.why) ?? 0) + 1);
    }
    #unknownOperation(operation) {
        if (!this.#operations.has(operation) && this.#operations.size >= MOST_OPERATIONS)
            return;
        this.#operations.set(operation, (this.#operations.get(operation) ?? 0) + 1);
    }
    #request(request) {
        if (request.bucket !== this.#bucket) {
            this.#otherBuckets += 1;
            return;
        }
        if (this.#first === undefined || request.time < this.#first)
            this.#first = request.time;
        if (this.#last === undefined || request.time > this.#last)
            this.#last = request.time;
        const row = this.#rowOf(request.who);
        if (request.refused)
            this.#refusedThen += 1;
        else
            this.#count(row, request, this.#judge.judge(request));
    }
    #rowOf(who) {
        const key = `${who.kind} ${who.id}`;
        const known = this.#rows.get(key);
        if (known !== undefined)
            return known;
        if (this.#rows.size >= MOST_IDENTITIES)
            return undefined;
        const counts = { denied: new MutableCount(), unknown: new MutableCount(), spared: new MutableCount() };
        const row = { who, ...counts, by: new Set(), keys: new Set() };
        this.#rows.set(key, row);
        return row;
    }
    #count(row, request, judgement) {
        this.#judged += 1;
        if (row === undefined) {
            this.#unnamed += 1;
            return;
        }
        row[judgement.kind].add(request);
        if (judgement.kind === 'denied')
            for (const { index } of judgement.by)
                row.by.add(index);
        if (judgement.kind === 'unknown')
            for (const key of judgement.keys)
                row.keys.add(key);
    }
    /** What was found until now, with names from the account where it was asked. */
    result(listed, book) {
        const seen = new Set([...this.#rows.values()].map(({ who }) => (0,identity/* admittedIdOf */.dp)(who)?.id));
        const rows = [...this.#rows.values()].filter(row => row.denied.requests + row.unknown.requests + row.spared.requests > 0);
        return {
            records: this.#records,
            judged: this.#judged,
            otherBuckets: this.#otherBuckets,
            refusedThen: this.#refusedThen,
            skipped: this.#skipped,
            unknownOperations: this.#operations,
            ...(0,present/* present */.E)({ first: this.#first, last: this.#last }),
            identities: rows.sort(byHarm).map(row => replayed(row, book)),
            unnamed: this.#unnamed,
            neverSeen: listed.filter(({ id }) => !seen.has(id)).map(id => admittedOf(id, book)),
        };
    }
}
function byHarm(a, b) {
    return (b.denied.requests - a.denied.requests ||
        b.unknown.requests - a.unknown.requests ||
        b.spared.requests - a.spared.requests ||
        (a.who.id < b.who.id ? -1 : 1));
}
function replayed({ who, denied, by, unknown, keys, spared }, book) {
    const id = (0,identity/* admittedIdOf */.dp)(who);
    return {
        who,
        ...(id === undefined || book === undefined ? {} : { admitted: book.resolve(id) }),
        ...(denied.requests === 0 ? {} : { denied: { ...counted(denied), by: [...by].sort((a, b) => a - b) } }),
        ...(unknown.requests === 0 ? {} : { unknown: { ...counted(unknown), keys: [...keys].sort() } }),
        ...(spared.requests === 0 ? {} : { spared: counted(spared) }),
    };
}
function counted({ requests, first, last, actions, example }) {
    return { requests, first, last, actions, example };
}
function admittedOf(id, book) {
    return book?.resolve(id) ?? { id: id.id, kind: 'unresolved' };
}
//# sourceMappingURL=tally.js.map
// EXTERNAL MODULE: ./lib/src/core/text/count.js
var text_count = __webpack_require__(79245);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
;// CONCATENATED MODULE: ./lib/src/app/replay.js








/** Thrown by a log's pieces where it ends in the middle of something, such as half a gzip file. */
class TornLog extends Error {
}
/** Thrown by a log's rows where one of them is not what the format asks for. */
class BrokenLog extends Error {
    /** Which log, where in it, and what is wrong: a sentence. */
    because;
    constructor(because) {
        super((0,prose/* plain */.pj)(because));
        this.because = because;
    }
}
/** How many records pass between two words of progress. */
const TELL_EVERY = 200_000;
/**
 * `replay`: what policies would have done to the requests of the logs, which are read once. Reads one piece after another
 * and remembers counts only.
 *
 * @param progress is told every {@link TELL_EVERY} records how far it is.
 */
async function replay(questions, logs, progress) {
    const asked = questions.map(({ file, book }) => tallyFor(file, book));
    const torn = [];
    const unknown = [];
    const broken = [];
    let [files, records] = [0, 0];
    const count = () => {
        records += 1;
        if (records % TELL_EVERY === 0)
            progress((0,prose/* ours */.Od)(`${(0,text_count/* counted */.h)(records, 'record')} read, in ${(0,text_count/* counted */.h)(files, 'file')}.`));
    };
    const add = (record) => {
        for (const { tally } of asked)
            tally.add(record);
        count();
    };
    const addLine = (line) => {
        for (const { tally, ofLine } of asked)
            tally.add(ofLine(line));
        count();
    };
    for await (const log of logs) {
        files += 1;
        if (log.format === 'unknown')
            unknown.push(log.name);
        else {
            const end = log.format === 'torn' ? 'torn' : await readLog(log, add, addLine);
            if (end === 'torn')
                torn.push(log.name);
            else if (end !== 'whole')
                broken.push(end);
        }
    }
    const replays = asked.map(({ tally, file, book }) => tally.result(file.lock?.admitted ?? [], book));
    return { replays, files, torn, unknown, broken };
}
/** What is counted under one policy, and how the lines of access logs are read in its account. */
function tallyFor(file, book) {
    const { account, roles } = book.facts;
    const byName = rolesByName(roles);
    const tally = new Tally(new Judge(file.policy, { account }), file.bucket);
    return { file, book, tally, ofLine: (line) => requestOfLine(line, byName, account) };
}
/** How a log ended: read to its end, in the middle of something, or at a fault of its own. */
async function readLog(log, add, addLine) {
    try {
        if (log.format === 'csv') {
            for await (const row of log.rows)
                add(requestsOfEvent(eventOfRow(row)));
            return 'whole';
        }
        if (log.format === 'access-log') {
            for await (const line of linesOf(log.pieces))
                addLine(line);
            return 'whole';
        }
        const reader = new RecordReader(record => add(requestsOfEvent(record)), () => add(UNREADABLE));
        for await (const piece of log.pieces)
            reader.push(piece);
        return reader.isTorn ? 'torn' : 'whole';
    }
    catch (error) {
        if (error instanceof TornLog)
            return 'torn';
        if (error instanceof BrokenLog)
            return error.because;
        throw error;
    }
}
const UNREADABLE = { kind: 'skipped', why: 'unreadable' };
/** S3 writes no line near as long; the rest of one that is longer is passed over. */
const LONGEST_LINE = 1 << 20;
async function* linesOf(pieces) {
    let begun = '';
    for await (const piece of pieces) {
        const lines = (begun + piece).split(/\r?\n/);
        begun = (lines.pop() ?? '').slice(0, LONGEST_LINE);
        for (const line of lines)
            if (line !== '')
                yield line;
    }
    if (begun !== '')
        yield begun;
}
//# sourceMappingURL=replay.js.map

/***/ }),

/***/ 92194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ ANONYMOUS),
/* harmony export */   OD: () => (/* binding */ whoOf),
/* harmony export */   RY: () => (/* binding */ arnOf),
/* harmony export */   dp: () => (/* binding */ admittedIdOf),
/* harmony export */   hB: () => (/* binding */ serviceCaller)
/* harmony export */ });
/* harmony import */ var _text_present_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12925);
/* harmony import */ var _text_untyped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6903);


const ANONYMOUS = {
    who: { id: 'anonymous', kind: 'anonymous' },
    caller: { kind: 'anonymous', userid: 'anonymous' },
};
/** A request that a service made itself. */
function serviceCaller(service) {
    return { who: { id: service, kind: 'service' }, caller: { kind: 'service', userid: service, service } };
}
/** The id as a list of a lock has it; `undefined` for callers that no list can name, and where the log does not tell it. */
function admittedIdOf({ kind, id }) {
    if (kind === 'role' && /^AROA[A-Z0-9]+$/.test(id))
        return { kind: 'role', id, session: '*' };
    if (kind === 'user' && /^AIDA[A-Z0-9]+$/.test(id))
        return { kind: 'user', id };
    return kind === 'root' && /^\d{12}$/.test(id) ? { kind: 'account', id } : undefined;
}
/**
 * Who called by the `userIdentity` of a CloudTrail record.
 *
 * Sources: AWS CloudTrail User Guide, "CloudTrail userIdentity element", for the types and their fields; IAM User Guide,
 * "IAM policy elements: Variables", the table of principal key values, for which caller has which `aws:userid`. That table has
 * no row for users of IAM Identity Center, of SAML or web identity providers before they are a role, and of directories:
 * they are named, and not judged.
 */
function whoOf(identity) {
    const told = toldBy(identity);
    const { type } = told;
    switch (type) {
        case 'Root':
            return { who: named('root', told, told.account), ...caller('root', told) };
        case 'IAMUser':
            return { who: named('user', told), ...caller('user', told) };
        case 'AssumedRole':
        case 'Role':
            return { who: roleOf(told), ...caller('role', told) };
        case 'FederatedUser':
            return { who: named('federated', told), ...caller('federated', told) };
        case 'AWSService':
            return serviceOf((0,_text_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(identity, 'invokedBy'), told);
        case 'AWSAccount':
            return ofAnotherAccount(told);
        case 'IdentityCenterUser':
            return { who: named('identity-center-user', told, (0,_text_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(identity, 'onBehalfOf', 'userId')) };
        case 'SAMLUser':
            return { who: named('saml-user', told) };
        case 'WebIdentityUser':
            return { who: named('web-identity-user', told) };
        case 'Directory':
            return { who: named('directory', told) };
        default:
            return byForm(told) ?? { who: { ...named('unknown', told), ...(0,_text_present_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)({ type }) } };
    }
}
function toldBy(identity) {
    const issuer = (0,_text_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)((0,_text_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(identity, 'sessionContext'), 'sessionIssuer');
    const arn = (0,_text_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(identity, 'arn');
    const issuerArn = (0,_text_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(issuer, 'arn');
    return {
        type: (0,_text_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(identity, 'type'),
        principalId: (0,_text_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(identity, 'principalId'),
        account: (0,_text_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(identity, 'accountId') ?? accountOf(arn) ?? accountOf(issuerArn),
        arn,
        name: (0,_text_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(identity, 'userName'),
        issuer: { id: (0,_text_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(issuer, 'principalId'), arn: issuerArn, name: (0,_text_untyped_js__WEBPACK_IMPORTED_MODULE_0__/* .textField */ .M8)(issuer, 'userName') },
    };
}
function accountOf(arn) {
    return /^arn:[^:]+:(?:iam|sts)::(\d{12}):/.exec(arn ?? '')?.[1];
}
/** An identity by the best id that was told; `id` is what names this kind of it. */
function named(kind, { type, principalId, account, arn, name }, id) {
    return {
        id: id ?? principalId ?? arn ?? name ?? account ?? type ?? 'unknown',
        kind,
        ...(0,_text_present_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)({ account, name }),
    };
}
/** Every session of a role is the role's. */
function roleOf(told) {
    const { principalId, issuer, name = issuer.name } = told;
    return named('role', { ...told, name }, principalId?.split(':', 1)[0] ?? issuer.id ?? issuer.arn);
}
/** "The request was made by another AWS account": by which of its identities, the form of the id says. */
function ofAnotherAccount(told) {
    const { principalId, account, arn = ':root' } = told;
    // S3 writes `anonymous` in newer records, `ANONYMOUS_PRINCIPAL` in older ones
    if (principalId === undefined && /^(anonymous|ANONYMOUS_PRINCIPAL)$/.test(account ?? ''))
        return ANONYMOUS;
    if (principalId !== undefined && principalId === account && arn.endsWith(':root')) {
        return { who: named('root', told, account), ...caller('root', told) };
    }
    return byForm(told) ?? { who: named('account', told, principalId ?? account) };
}
/** By the prefix of the id. Source: IAM User Guide, "IAM identifiers", "Understanding unique ID prefixes". */
function byForm(told) {
    const kind = ['role', 'user', 'federated'].find(each => FORMS[each](told));
    if (kind === undefined)
        return undefined;
    return { who: kind === 'role' ? roleOf(told) : named(kind, told), ...caller(kind, told) };
}
/** The ARN of a caller; empty where the log does not have it, `undefined` where there is none. */
function arnOf(caller) {
    switch (caller.kind) {
        case 'role':
            return caller.roleArn;
        case 'user':
            return caller.userArn;
        case 'federated':
            return caller.arn;
        case 'root':
        case 'anonymous':
        case 'service':
            return undefined;
    }
}
/** Whether the id has the form of `aws:userid` for such a caller. Anything else contradicts the type, and nothing follows. */
const FORMS = {
    root: ({ principalId, account }) => principalId === undefined || principalId === account,
    role: ({ principalId = '' }) => /^AROA[A-Z0-9]+:./.test(principalId),
    user: ({ principalId = '' }) => /^AIDA[A-Z0-9]+$/.test(principalId),
    federated: ({ principalId = '', account = '' }) => account !== '' && principalId.startsWith(`${account}:`),
};
/** The ARN of a foreign account's caller is not in the record: then `aws:PrincipalArn` is not known. */
function caller(kind, told) {
    const { principalId: userid = '', account, arn = '', issuer } = told;
    if (account === undefined || !/^\d{12}$/.test(account) || !FORMS[kind](told))
        return {};
    switch (kind) {
        case 'root':
            return { caller: { kind, userid: account, account } };
        case 'role':
            return { caller: { kind, userid, account, roleArn: issuer.arn ?? '' } };
        case 'federated':
            return { caller: { kind, userid, account, arn } };
        case 'user':
            return { caller: { kind, userid, account, userArn: arn } };
    }
}
/** A service that the record does not name as a principal, such as `AWS Internal`, may be any. */
function serviceOf(invokedBy, told) {
    if (invokedBy === undefined)
        return { who: named('service', told) };
    return /^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/.test(invokedBy)
        ? serviceCaller(invokedBy)
        : { who: { id: invokedBy, kind: 'service' } };
}
//# sourceMappingURL=identity.js.map

/***/ })

};
;