export const id = 272;
export const ids = [272];
export const modules = {

/***/ 9886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/**
 * Replaces a file so that a reader, or a crash at any instant, finds the old text or the new one and nothing between:
 * a new file beside it is written, forced to the disk and renamed over it. A link is followed, and stays a link; an
 * existing file keeps its mode. Throws what the file system throws, with no trace left beside the file.
 */
function writeAtomically(path, text) {
    const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path) : path;
    const mode = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(target) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(target).mode & 0o7777 : 0o644;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}.tmp`);
    try {
        writeForced(temporary, text, mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(temporary, target);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(temporary, { force: true });
        throw error;
    }
    forceFolder(folder);
}
function writeForced(path, text, mode) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx', mode);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(file, mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(file, text);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
/** The rename itself reaches the disk; systems that cannot open a folder (Windows) do without. */
function forceFolder(folder) {
    let handle;
    try {
        handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(folder, 'r');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(handle);
    }
    catch {
        // the file is whole either way
    }
    finally {
        if (handle !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(handle);
    }
}
//# sourceMappingURL=atomic-write.js.map

/***/ }),

/***/ 7011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ writeFile),
/* harmony export */   h: () => (/* binding */ policyFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _adapters_disk_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9886);
/* harmony import */ var _adapters_disk_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2057);
/* harmony import */ var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9783);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3381);






/** Files below a folder of the disk, or anywhere else where the path says so. */
function policyFolder(root) {
    return {
        read: async (path) => readText(root, path),
        write: async (path, text) => writeFile(root, path, text),
    };
}
/** Writes a file whole or not at all, making the folders above it. Throws PortError. */
function writeFile(root, path, text) {
    try {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        (0,_adapters_disk_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomically */ .v)(target, text);
    }
    catch (error) {
        throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PortError */ .U7({ message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${path} could not be written: ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)((0,_adapters_disk_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .reason */ .l)(error))}.` }, { cause: error });
    }
}
function readText(root, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), 'utf8');
    }
    catch (error) {
        if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PortError */ .U7({ message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .say */ .cv) `${path} could not be read: ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .ours */ .Od)((0,_adapters_disk_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .reason */ .l)(error))}.` }, { cause: error });
    }
}
//# sourceMappingURL=folder.js.map

/***/ }),

/***/ 8272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replay: () => (/* binding */ replay_replay)
});

// EXTERNAL MODULE: ./lib/src/adapters/disk/clock.js
var clock = __webpack_require__(2779);
// EXTERNAL MODULE: ./lib/src/adapters/disk/config.js + 5 modules
var disk_config = __webpack_require__(9124);
// EXTERNAL MODULE: ./lib/src/adapters/disk/files.js + 19 modules
var files = __webpack_require__(4903);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./lib/src/core/access/s3-actions.js
var s3_actions = __webpack_require__(7515);
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
    const permission = PERMISSIONS[operation] ?? operation;
    const action = `s3:${versioned ? (OF_A_VERSION[permission] ?? permission) : permission}`;
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
    const either = OF_EITHER[word];
    if (either !== undefined)
        return onObject ? either.object : either.bucket;
    return LOGGED[word];
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
    const parsed = Date.parse(`${year}-${number}-${day}T${clock}${hours}:${minutes}`);
    return Number.isNaN(parsed) ? undefined : new Date(parsed).toISOString();
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
        return { who: { id: 'anonymous', kind: 'anonymous' }, caller: { kind: 'anonymous', userid: 'anonymous' } };
    const service = /^svc:(\S+)$/.exec(requester)?.[1] ?? /^([a-z0-9.-]+\.amazonaws\.com)$/.exec(requester)?.[1];
    if (service !== undefined) {
        return { who: { id: service, kind: 'service' }, caller: { kind: 'service', userid: service, service } };
    }
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
        ['aws:currenttime', [time]],
        ['aws:epochtime', [String(Math.floor(Date.parse(time) / 1000))]],
        // a private address is that of a VPC endpoint's side, where aws:SourceIp is absent
        ['aws:sourceip', address === undefined || address === '-' || isPrivate(address) ? 'unknown' : [address]],
    ]);
    return key => known.get(key) ?? 'unknown';
}
function isPrivate(address) {
    return /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.|f[cd])/i.test(address);
}
//# sourceMappingURL=access-log.js.map
// EXTERNAL MODULE: ./lib/src/core/text/untyped.js
var untyped = __webpack_require__(6903);
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
    if (cloudtrail_text((0,untyped/* field */.Z)(record, 'eventSource')) !== 's3.amazonaws.com')
        return { kind: 'skipped', why: 'another-service' };
    const operation = cloudtrail_text((0,untyped/* field */.Z)(record, 'eventName'));
    const bucket = cloudtrail_text(at(record, 'requestParameters', 'bucketName')) ?? bucketAmong(record);
    const time = cloudtrail_timeOf(record);
    if (operation === undefined || time === undefined)
        return { kind: 'skipped', why: 'unreadable' };
    if (bucket === undefined)
        return { kind: 'skipped', why: 'names-no-bucket' };
    if (/^(Expire|Transition|Lifecycle)/.test(operation))
        return { kind: 'skipped', why: 'by-s3-itself' };
    const versioned = cloudtrail_text(at(record, 'requestParameters', 'versionId')) !== undefined;
    const action = actionOf(operation, versioned);
    if (action === undefined)
        return { kind: 'skipped', why: 'unknown-operation', operation, bucket };
    const shared = { time, action, bucket, refused: refusalOf(record), ...whoOf(record) };
    const facts = cloudtrail_factsOf(record, shared.caller);
    const requests = resourcesOf(record, bucket, action).map((resource) => ({ ...shared, resource, fact: facts }));
    return { kind: 'requests', requests };
}
function cloudtrail_text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
function at(value, ...path) {
    return path.reduce(untyped/* field */.Z, value);
}
function cloudtrail_timeOf(record) {
    const written = cloudtrail_text((0,untyped/* field */.Z)(record, 'eventTime'))?.replace(' ', 'T');
    const parsed = written === undefined ? Number.NaN : Date.parse(/(Z|[+-]\d\d:?\d\d)$/.test(written) ? written : `${written}Z`);
    return Number.isNaN(parsed) ? undefined : new Date(parsed).toISOString();
}
function refusalOf(record) {
    const code = cloudtrail_text((0,untyped/* field */.Z)(record, 'errorCode'));
    return code !== undefined && /^(AccessDenied|AllAccessDisabled|403)/.test(code);
}
function resourcesIn(record) {
    const resources = (0,untyped/* field */.Z)(record, 'resources');
    if (!Array.isArray(resources))
        return [];
    return resources.map(each => ({
        type: cloudtrail_text((0,untyped/* field */.Z)(each, 'type')),
        arn: cloudtrail_text((0,untyped/* field */.Z)(each, 'ARN')) ?? cloudtrail_text((0,untyped/* field */.Z)(each, 'arn')),
        account: cloudtrail_text((0,untyped/* field */.Z)(each, 'accountId')),
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
    const key = cloudtrail_text(at(record, 'requestParameters', 'key'));
    if (key !== undefined)
        return [`${arn}/${key}`];
    if (!ON_OBJECTS.test(action))
        return [arn];
    const objects = resourcesIn(record).flatMap(({ type, arn: object }) => type === 'AWS::S3::Object' && object !== undefined ? [object] : []);
    return objects.length > 0 ? objects : [`${arn}/*`];
}
const ON_OBJECTS = /^s3:[A-Za-z]*Object/;
function partitionOf(record) {
    const region = cloudtrail_text((0,untyped/* field */.Z)(record, 'awsRegion')) ?? '';
    return region.startsWith('us-gov-') ? 'aws-us-gov' : region.startsWith('cn-') ? 'aws-cn' : 'aws';
}
/** Who called; `principalId` is the value of `aws:userid`. */
function whoOf(record) {
    const identity = (0,untyped/* field */.Z)(record, 'userIdentity');
    const type = cloudtrail_text((0,untyped/* field */.Z)(identity, 'type'));
    const userid = cloudtrail_text((0,untyped/* field */.Z)(identity, 'principalId'));
    const account = cloudtrail_text((0,untyped/* field */.Z)(identity, 'accountId'));
    const arn = cloudtrail_text((0,untyped/* field */.Z)(identity, 'arn'));
    if (type === 'AWSService')
        return service(cloudtrail_text((0,untyped/* field */.Z)(identity, 'invokedBy')));
    if (account === 'ANONYMOUS_PRINCIPAL' || (type === undefined && userid === undefined))
        return ANONYMOUS;
    if (userid === undefined || account === undefined)
        return unnamed(type, account, arn);
    const issuer = cloudtrail_text(at(identity, 'sessionContext', 'sessionIssuer', 'arn'));
    const name = cloudtrail_text(at(identity, 'sessionContext', 'sessionIssuer', 'userName')) ?? cloudtrail_text((0,untyped/* field */.Z)(identity, 'userName'));
    return { who: cloudtrail_whoIs(userid, account, name), ...callerOf({ type, userid, account, arn, issuer }) };
}
const ANONYMOUS = {
    who: { id: 'anonymous', kind: 'anonymous' },
    caller: { kind: 'anonymous', userid: 'anonymous' },
};
function service(name = 'an AWS service') {
    return { who: { id: name, kind: 'service' }, caller: { kind: 'service', userid: name, service: name } };
}
function unnamed(type = 'unknown', account, arn) {
    const id = arn ?? account ?? type;
    return { who: { id, kind: 'canonical-user', ...(account === undefined ? {} : { account }) } };
}
function cloudtrail_whoIs(userid, account, name) {
    const kind = kindOf(userid, account);
    const [id = userid] = kind === 'role' ? userid.split(':', 1) : [userid];
    return { id, kind, account, ...(name === undefined ? {} : { name }) };
}
function kindOf(userid, account) {
    if (userid === account)
        return 'root';
    if (/^AROA[A-Z0-9]+:/.test(userid))
        return 'role';
    return userid.includes(':') ? 'federated' : 'user';
}
/** The ARN of a foreign account's caller is not in the record: then `aws:PrincipalArn` is not known. */
function callerOf({ userid, account, arn, issuer, }) {
    switch (kindOf(userid, account)) {
        case 'root':
            return { caller: { kind: 'root', userid, account } };
        case 'role':
            return { caller: { kind: 'role', userid, account, roleArn: issuer ?? '' } };
        case 'federated':
            return { caller: { kind: 'federated', userid, account, arn: arn ?? '' } };
        case 'user':
            return { caller: { kind: 'user', userid, account, userArn: arn ?? '' } };
    }
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
    const arn = 'roleArn' in caller
        ? caller.roleArn
        : 'userArn' in caller
            ? caller.userArn
            : 'arn' in caller
                ? caller.arn
                : undefined;
    const mfa = cloudtrail_text(at(record, 'userIdentity', 'sessionContext', 'attributes', 'mfaAuthenticated'));
    return [
        ['aws:multifactorauthpresent', mfa === undefined ? 'unknown' : [mfa]],
        ...(arn === ''
            ? [
                ['aws:principalarn', 'unknown'],
                ['aws:username', 'unknown'],
            ]
            : []),
    ];
}
function ofTheNetwork(record) {
    const endpoint = cloudtrail_text((0,untyped/* field */.Z)(record, 'vpcEndpointId'));
    const invoked = cloudtrail_text(at(record, 'userIdentity', 'invokedBy')) !== undefined;
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
    const address = cloudtrail_text((0,untyped/* field */.Z)(record, 'sourceIPAddress'));
    if (address === undefined || !/^(?=.*[.:])[0-9a-fA-F.:]+$/.test(address))
        return ['unknown', 'unknown'];
    return throughEndpoint ? ['absent', [address]] : [[address], 'absent'];
}
function tlsOf(record) {
    const cipher = cloudtrail_text(at(record, 'additionalEventData', 'CipherSuite')) ?? cloudtrail_text(at(record, 'tlsDetails', 'cipherSuite'));
    const version = /TLSv(1\.\d)/i.exec(cloudtrail_text(at(record, 'tlsDetails', 'tlsVersion')) ?? '')?.[1];
    return [
        ['aws:securetransport', cipher === undefined && version === undefined ? 'unknown' : ['true']],
        ['s3:tlsversion', version === undefined ? 'unknown' : [version]],
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
    const auth = AUTH_TYPES[cloudtrail_text(at(record, 'additionalEventData', 'AuthenticationMethod')) ?? ''];
    const signature = SIGNATURES[cloudtrail_text(at(record, 'additionalEventData', 'SignatureVersion')) ?? ''];
    const time = cloudtrail_timeOf(record);
    const resources = resourcesIn(record);
    const owner = resources.find(({ type }) => type === 'AWS::S3::Bucket')?.account;
    const point = resources.find(({ type }) => type === 'AWS::S3::AccessPoint')?.arn;
    return [
        ['s3:authtype', auth === undefined ? 'unknown' : [auth]],
        ['s3:signatureversion', signature === undefined ? 'unknown' : [signature]],
        ['aws:currenttime', time === undefined ? 'unknown' : [time]],
        ['aws:epochtime', time === undefined ? 'unknown' : [String(Math.floor(Date.parse(time) / 1000))]],
        ['aws:requestedregion', single((0,untyped/* field */.Z)(record, 'awsRegion'))],
        ['aws:useragent', single((0,untyped/* field */.Z)(record, 'userAgent'))],
        ['aws:resourceaccount', single(owner)],
        ['s3:resourceaccount', single(owner)],
        ['s3:dataaccesspointarn', point === undefined ? 'absent' : [point]],
        ...parametersOf(record),
    ];
}
function single(value) {
    const given = cloudtrail_text(value);
    return given === undefined ? 'unknown' : [given];
}
/** Parameters that condition keys are named after; one that the record lacks may still have been sent. */
function parametersOf(record) {
    const parameters = (0,untyped/* field */.Z)(record, 'requestParameters');
    if (typeof parameters !== 'object' || parameters === null)
        return [];
    return Object.entries(parameters).flatMap(([name, value]) => {
        const key = name.toLowerCase();
        const given = typeof value === 'number' ? String(value) : cloudtrail_text(value);
        const isKey = key.startsWith('x-amz-') || ['prefix', 'delimiter', 'max-keys', 'versionid'].includes(key);
        return isKey && given !== undefined ? [[`s3:${key}`, [given]]] : [];
    });
}
//# sourceMappingURL=cloudtrail.js.map
// EXTERNAL MODULE: ./lib/src/core/access/evaluate.js + 2 modules
var evaluate = __webpack_require__(281);
// EXTERNAL MODULE: ./lib/src/core/access/prove/keys.js
var keys = __webpack_require__(2396);
// EXTERNAL MODULE: ./lib/src/core/pattern/pattern.js
var pattern_pattern = __webpack_require__(6495);
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
        this.#resources = [...patterns].map(pattern => {
            if (pattern.includes('${'))
                return arn => arn === pattern;
            const glob = (0,pattern_pattern/* globOf */.k8)(pattern);
            return arn => (0,pattern_pattern/* accepts */.G3)(glob, arn);
        });
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
        if (fact('aws:principalarn') === 'unknown' && lacksArn(request))
            for (const key of ARN_KEYS)
                unknown.add(key);
        const decision = (0,evaluate/* evaluate */._)(this.#policy, { caller, action, resource, context }, this.#owner);
        return decision.rootCarveOut ? { kind: 'spared' } : judged(decision.statements.map(each => asked(each, unknown)));
    }
    /** Nothing is known of who asked: only a Deny that asks nothing of the caller decides. */
    #withoutCaller({ action, resource, fact }) {
        const caller = { kind: 'anonymous', userid: 'anonymous' };
        const unknown = new Set(this.#keys.filter(key => fact(key) === 'unknown'));
        for (const key of keys/* CALLER_KEYS */.Zl)
            unknown.add(key);
        const context = new Map(this.#keys.flatMap(key => contextEntry(key, fact(key))));
        const decision = (0,evaluate/* evaluate */._)(this.#policy, { caller, action, resource, context }, this.#owner);
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
function lacksArn({ caller }) {
    if (caller === undefined)
        return true;
    return ('roleArn' in caller && caller.roleArn === '') || ('userArn' in caller && caller.userArn === '');
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
    const everyone = statement.principal.entries.every(({ value }) => value.value === '*') && !statement.principal.negated;
    const byArn = unknown.has('aws:principalarn') && !everyone;
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
        return json(whole);
    const event = {};
    for (const [column, value] of columns) {
        if (value === null || value === '')
            continue;
        const path = FIELDS[column] ?? FIELDS[column.slice(column.lastIndexOf('.') + 1)];
        if (path !== undefined)
            place(event, path, structured(value));
    }
    return event;
}
function place(event, [first = '', second], value) {
    if (second === undefined) {
        const known = event[first];
        event[first] = isObject(known) && isObject(value) ? { ...value, ...known } : value;
        return;
    }
    const inner = event[first];
    event[first] = { ...(isObject(inner) ? inner : {}), [second]: value };
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** JSON, or a structure as Athena writes it into CSV: `{type=AssumedRole, principalid=AROA…:ci}`. */
function structured(value) {
    if (typeof value !== 'string')
        return value;
    const text = value.trim();
    if (!/^[[{]/.test(text))
        return value;
    return json(text) ?? new StructReader(text).value();
}
function json(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
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
        while (this.#at < this.#text.length && this.#text[this.#at] !== '}') {
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
        let from = this.#depth > this.#listDepth ? 0 : -1;
        for (let index = 0; index < text.length; index += 1) {
            const code = text.charCodeAt(index);
            if (this.#inText) {
                this.#withinText(code);
                continue;
            }
            switch (code) {
                case QUOTE:
                    this.#inText = this.#depth > 0;
                    break;
                case OPEN_BRACE:
                case OPEN_BRACKET:
                    if (this.#depth === this.#listDepth)
                        from = index;
                    if (code === OPEN_BRACKET && this.#opensList(text, from, index))
                        from = -1;
                    else
                        this.#depth += 1;
                    break;
                case CLOSE_BRACE:
                case CLOSE_BRACKET:
                    from = this.#close(text, from, index);
                    break;
            }
        }
        if (from >= 0 && this.#depth > this.#listDepth && !this.#afterList)
            this.#keep(text.slice(from));
    }
    /** Whether the text ended in the middle of something. */
    get isTorn() {
        return this.#depth > 0;
    }
    #withinText(code) {
        if (this.#escaped)
            this.#escaped = false;
        else if (code === BACKSLASH)
            this.#escaped = true;
        else if (code === QUOTE)
            this.#inText = false;
    }
    /** An array at the top, or one below the name of a list in an object at the top, holds the records. */
    #opensList(text, from, index) {
        if (this.#listDepth > 0 || this.#depth > 1)
            return false;
        if (this.#depth === 1) {
            const before = this.#begun + text.slice(Math.max(0, from), index);
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
            return -1;
        this.#depth -= 1;
        if (this.#depth < this.#listDepth) {
            this.#listDepth = 0;
            this.#begun = '';
            this.#afterList = this.#depth > 0;
            return -1;
        }
        if (this.#afterList) {
            this.#afterList = this.#depth > 0;
            return -1;
        }
        if (this.#depth > this.#listDepth)
            return from;
        this.#emit(text.slice(Math.max(0, from), index + 1));
        return -1;
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
        const value = tooLong ? undefined : parsed(whole);
        if (value === undefined)
            this.#unreadable();
        else
            this.#record(unwrapped(value));
    }
}
function parsed(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** A row of a query is a list of columns; an event of EventBridge and of `lookup-events` holds the record within it. */
function unwrapped(value) {
    if (Array.isArray(value))
        return eventOfRow(Object.assign({}, ...value.filter(each => typeof each === 'object')));
    if (typeof value !== 'object' || value === null)
        return value;
    if ('detail' in value && 'detail-type' in value)
        return value.detail;
    if ('CloudTrailEvent' in value && typeof value.CloudTrailEvent === 'string')
        return parsed(value.CloudTrailEvent);
    const names = Object.keys(value);
    const isRow = !names.includes('eventSource') && names.some(name => /^(eventsource|eventjson)$/i.test(name));
    return isRow ? eventOfRow(value) : value;
}
//# sourceMappingURL=records.js.map
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
        const known = this.#rows.get(who.id);
        if (known !== undefined)
            return known;
        if (this.#rows.size >= MOST_IDENTITIES)
            return undefined;
        const counts = { denied: new MutableCount(), unknown: new MutableCount(), spared: new MutableCount() };
        const row = { who, ...counts, by: new Set(), keys: new Set() };
        this.#rows.set(who.id, row);
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
        const rows = [...this.#rows.values()].filter(row => row.denied.requests + row.unknown.requests + row.spared.requests > 0);
        return {
            records: this.#records,
            judged: this.#judged,
            otherBuckets: this.#otherBuckets,
            refusedThen: this.#refusedThen,
            skipped: this.#skipped,
            unknownOperations: this.#operations,
            ...(this.#first === undefined ? {} : { first: this.#first }),
            ...(this.#last === undefined ? {} : { last: this.#last }),
            identities: rows.sort(byHarm).map(row => replayed(row, book)),
            unnamed: this.#unnamed,
            neverSeen: listed.filter(({ id }) => !this.#rows.has(id)).map(id => admittedOf(id, book)),
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
    const id = idOf(who);
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
/** The id as a list of a lock has it; `undefined` for callers that no list can name. */
function idOf({ kind, id }) {
    if (kind === 'role' && id.startsWith('AROA'))
        return { kind: 'role', id, session: '*' };
    if (kind === 'user' && id.startsWith('AIDA'))
        return { kind: 'user', id };
    return kind === 'root' ? { kind: 'account', id } : undefined;
}
function admittedOf(id, book) {
    return book?.resolve(id) ?? { id: id.id, kind: 'unresolved' };
}
//# sourceMappingURL=tally.js.map
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(3381);
;// CONCATENATED MODULE: ./lib/src/app/replay.js







/** Thrown by a log's pieces where it ends in the middle of something, such as half a gzip file. */
class TornLog extends Error {
}
/** How many records pass between two words of progress. */
const TELL_EVERY = 200_000;
/**
 * `replay`: what the policy would have done to the requests of the logs. Reads one piece after another and remembers
 * counts only.
 *
 * @param progress is told every {@link TELL_EVERY} records how far it is.
 */
async function replay({ file, book }, logs, progress) {
    const { account } = book.facts;
    const tally = new Tally(new Judge(file.policy, { account }), file.bucket);
    const roles = rolesByName(book.facts.roles);
    const torn = [];
    const unknown = [];
    let [files, told] = [0, TELL_EVERY];
    const add = (record) => {
        tally.add(record);
        if (tally.records < told)
            return;
        told += TELL_EVERY;
        progress((0,prose/* say */.cv) `${tally.records} records read, in ${files} files.`);
    };
    for await (const log of logs) {
        files += 1;
        if (log.format === 'unknown')
            unknown.push(log.name);
        else if (log.format === 'torn')
            torn.push(log.name);
        else if (!(await readLog(log, add, line => requestOfLine(line, roles, account))))
            torn.push(log.name);
    }
    return { replay: tally.result(file.lock?.admitted ?? [], book), files, torn, unknown };
}
/** False where the log ends in the middle of something. */
async function readLog(log, add, ofLine) {
    try {
        if (log.format === 'csv') {
            for await (const row of log.rows)
                add(requestsOfEvent(eventOfRow(row)));
            return true;
        }
        if (log.format === 'access-log') {
            for await (const line of linesOf(log.pieces))
                add(ofLine(line));
            return true;
        }
        const reader = new RecordReader(record => add(requestsOfEvent(record)), () => add(UNREADABLE));
        for await (const piece of log.pieces)
            reader.push(piece);
        return !reader.isTorn;
    }
    catch (error) {
        if (error instanceof TornLog)
            return false;
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
;// CONCATENATED MODULE: ./lib/src/core/replay/format.js
/** Recognizes a log by how it begins, never by its name. */
function formatOf(beginning) {
    const text = beginning.replace(/^\uFEFF/, '').trimStart();
    if (/^[[{]/.test(text))
        return 'json';
    if (/^[0-9a-f]{64} [a-z0-9][a-z0-9.-]+ \[/.test(text))
        return 'access-log';
    const [header = ''] = text.split(/\r?\n/, 1);
    if (/(^|[,".])(eventsource|eventjson)("|,|$)/i.test(header))
        return 'csv';
    // CloudWatch Logs writes the moment before each event
    return /^\d{4}-\d\d-\d\dT\S+\s+\{/.test(text) ? 'json' : 'unknown';
}
//# sourceMappingURL=format.js.map
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(9941);
// EXTERNAL MODULE: ./lib/src/adapters/disk/reason.js
var reason = __webpack_require__(2057);
;// CONCATENATED MODULE: ./lib/src/adapters/disk/log-files.js









/**
 * The logs at some paths, files or whole folders, in the order of their names; compressed ones are known by their
 * first bytes. Throws UsageError for a path at which nothing is.
 *
 * @param root paths are relative to it.
 */
async function* logFiles(root, paths) {
    for (const path of paths.flatMap(given => filesAt(root, given))) {
        yield* oneLog(path, (0,external_node_fs_.createReadStream)((0,external_node_path_.resolve)(root, path)));
    }
}
function filesAt(root, path) {
    const stat = (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(root, path), { throwIfNoEntry: false });
    if (stat === undefined)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `There is no log at ${path}. Name a file or a folder.`);
    if (!stat.isDirectory())
        return [path];
    const entries = (0,external_node_fs_.readdirSync)((0,external_node_path_.resolve)(root, path), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map(entry => (0,external_node_path_.join)(entry.parentPath, entry.name));
    if (files.length === 0)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `The folder ${path} holds no log.`);
    return files.sort();
}
const GZIP = [0x1f, 0x8b];
/** One log of a stream of bytes, decompressed and decoded as it comes. */
async function* oneLog(name, bytes) {
    const pieces = textOf(name, bytes)[Symbol.asyncIterator]();
    const beginning = await firstOf(pieces);
    if (beginning === undefined) {
        yield { name, format: 'torn' };
        return;
    }
    const all = async function* () {
        yield beginning;
        yield* { [Symbol.asyncIterator]: () => pieces };
    };
    const format = formatOf(beginning);
    if (format === 'unknown')
        bytes.destroy();
    yield format === 'unknown'
        ? { name, format }
        : format === 'csv'
            ? { name, format, rows: rowsOf(all()) }
            : { name, format, pieces: all() };
}
/** `undefined` where the log ends before its first piece. */
async function firstOf(pieces) {
    try {
        const first = await pieces.next();
        return first.done === true ? '' : first.value;
    }
    catch (error) {
        if (error instanceof TornLog)
            return undefined;
        throw error;
    }
}
async function* textOf(name, bytes) {
    try {
        const iterator = bytes[Symbol.asyncIterator]();
        const first = await iterator.next();
        if (first.done === true)
            return;
        const beginning = first.value;
        const whole = { [Symbol.asyncIterator]: () => iterator };
        const isGzip = GZIP.every((byte, index) => beginning[index] === byte);
        const decoder = new TextDecoder();
        for await (const chunk of isGzip ? gunzipped(beginning, whole) : concat(beginning, whole)) {
            yield decoder.decode(chunk, { stream: true });
        }
        yield decoder.decode();
    }
    catch (error) {
        if (isTorn(error))
            throw new TornLog(name, { cause: error });
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `The log ${name} cannot be read: ${(0,reason/* reason */.l)(error)}.`);
    }
}
async function* concat(first, rest) {
    yield first;
    yield* rest;
}
/** Files of several members, as log shippers write them, are read through. */
async function* gunzipped(first, rest) {
    const input = new external_node_stream_.PassThrough();
    const output = input.pipe((0,external_node_zlib_.createGunzip)());
    const fed = (async () => {
        for await (const chunk of concat(first, rest)) {
            if (!input.write(chunk))
                await new Promise(done => input.once('drain', done));
        }
        input.end();
    })();
    fed.catch(error => output.destroy(error));
    yield* output;
    await fed;
}
function isTorn(error) {
    return /^Z_|^ERR_STREAM_PREMATURE_CLOSE$/.test((0,reason/* codeOf */.$N)(error));
}
/** Rows by the names of the header. */
async function* rowsOf(pieces) {
    const { parse } = await __webpack_require__.e(/* import() */ 70).then(__webpack_require__.bind(__webpack_require__, 6070));
    const parser = parse({ columns: true, bom: true, relaxColumnCount: true, maxRecordSize: 1 << 20 });
    const fed = (async () => {
        for await (const piece of pieces) {
            if (!parser.write(piece))
                await new Promise(done => parser.once('drain', done));
        }
        parser.end();
    })();
    fed.catch(error => parser.destroy(error));
    try {
        yield* parser;
        await fed;
    }
    catch (error) {
        throw (0,reason/* codeOf */.$N)(error).startsWith('CSV_') ? new TornLog('csv', { cause: error }) : error;
    }
}
//# sourceMappingURL=log-files.js.map
// EXTERNAL MODULE: ./lib/src/app/account-state.js
var account_state = __webpack_require__(8933);
// EXTERNAL MODULE: ./lib/src/app/targets.js
var targets = __webpack_require__(620);
// EXTERNAL MODULE: ./lib/src/core/policy-file.js
var policy_file = __webpack_require__(2959);
;// CONCATENATED MODULE: ./lib/src/core/replay/verdict.js

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
function doubtsOf(replay, { torn, unknown }) {
    const { identities, skipped, unknownOperations, unnamed, judged, refusedThen } = replay;
    const open = identities.filter(row => isMeant(row) && row.unknown !== undefined);
    const unreadable = skipped.get('unreadable') ?? 0;
    return [
        ...(judged + refusedThen === 0 ? [(0,prose/* ours */.Od)('The logs hold no request to this bucket.')] : []),
        ...torn.map(name => (0,prose/* say */.cv) `The log ${name} ends in the middle of a record; read it again once it is complete.`),
        ...unknown.map(name => (0,prose/* say */.cv) `${name} is neither a CloudTrail log nor a server access log.`),
        ...(unreadable === 0 ? [] : [(0,prose/* say */.cv) `${unreadable} records could not be read.`]),
        ...[...unknownOperations].map(([operation, count]) => (0,prose/* say */.cv) `The operation ${operation} is not known (${count} times).`),
        ...(unnamed === 0 ? [] : [(0,prose/* say */.cv) `${unnamed} requests are of more identities than one replay names.`]),
        ...open.flatMap(({ who, unknown: doubt }) => doubt === undefined
            ? []
            : [
                (0,prose/* say */.cv) `${doubt.requests} requests of ${who.name ?? who.id} depend on ${verdict_keys(doubt.keys)}, which the log does not tell.`,
            ]),
    ];
}
function verdict_keys(names) {
    if (names.length === 0)
        return (0,prose/* ours */.Od)('who called');
    return (0,prose/* join */.fj)(names.map(name => (0,prose/* say */.cv) `${name}`), ', ');
}
//# sourceMappingURL=verdict.js.map
// EXTERNAL MODULE: ./lib/src/core/text/plain.js
var plain = __webpack_require__(8686);
// EXTERNAL MODULE: ./lib/src/host.js + 1 modules
var host = __webpack_require__(1336);
// EXTERNAL MODULE: ./lib/src/core/text/count.js
var text_count = __webpack_require__(9245);
// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __webpack_require__(120);
;// CONCATENATED MODULE: ./lib/src/render/replay.js




const ANSWERS = ['denied', 'unknown', 'spared'];
const WOULD = { denied: 'denied', unknown: 'not known', spared: 'keeps access' };
const SHOWN_ACTIONS = 4;
/** The replay for a terminal: the verdict, then one block for each identity and answer. */
function replayText(story, paint) {
    const { replay, judged } = story;
    const colour = { safe: paint.green, unsafe: paint.red, unproven: paint.yellow }[judged.verdict];
    const head = `${colour(judged.verdict.toUpperCase())}  ${headline(story)}`;
    const rows = replay.identities.flatMap(row => ANSWERS.flatMap(answer => block(row, answer, paint)));
    const doubts = judged.doubts.map(doubt => `  ${paint.yellow('?')} ${(0,plain/* plainText */.wh)(doubt)}`);
    const absent = replay.neverSeen.map(admitted => `  never seen    ${nameOf(admitted)}`);
    return `${[head, ...doubts, '', ...rows, ...absent, '', ...footer(story)].join('\n').trimEnd()}\n`;
}
function headline({ replay, judged, file }) {
    const span = replay.first === undefined ? '' : ` from ${day(replay.first)} to ${day(replay.last ?? replay.first)}`;
    const count = `${requests(replay.judged)}${span}`;
    const policy = (0,plain/* plainText */.wh)((0,prose/* say */.cv) `${file}`);
    if (judged.broken.length > 0) {
        const who = judged.broken.map(({ admitted, who: { id } }) => (admitted === undefined ? id : nameOf(admitted)));
        return `${policy} would have denied ${who.join(', ')}. ${count}.`;
    }
    return judged.verdict === 'safe'
        ? `${policy} would have denied nobody who is meant to keep access. ${count}.`
        : `It is not known whom ${policy} would have denied. ${count}.`;
}
function block(row, answer, paint) {
    const count = row[answer];
    if (count === undefined)
        return [];
    const mark = { denied: paint.red, unknown: paint.yellow, spared: paint.green }[answer](WOULD[answer].padEnd(12));
    const lines = [`  ${mark}  ${who(row)}`, `${' '.repeat(16)}${figures(count)}`];
    return answer === 'spared' ? lines : [...lines, `${' '.repeat(16)}${replay_reason(row, count)}`];
}
function who({ who: identity, admitted }) {
    const name = admitted?.name ?? identity.name;
    const kind = admitted === undefined ? identity.kind : admitted.kind;
    return `${name === undefined ? (0,plain/* visible */.RK)(identity.id) : `${(0,plain/* visible */.RK)(name)} (${(0,plain/* visible */.RK)(identity.id)})`}, ${kind}`;
}
function nameOf({ id, name }) {
    return name === undefined ? (0,plain/* visible */.RK)(id) : `${(0,plain/* visible */.RK)(name)} (${(0,plain/* visible */.RK)(id)})`;
}
function figures({ requests: count, first, last, actions }) {
    const sorted = [...actions].sort(([, a], [, b]) => b - a);
    const shown = sorted.slice(0, SHOWN_ACTIONS).map(([action, count]) => `${(0,plain/* visible */.RK)(action)} ${number(count)}`);
    const more = sorted.length > SHOWN_ACTIONS ? [`${sorted.length - SHOWN_ACTIONS} more actions`] : [];
    return `${requests(count)}, ${day(first)} to ${day(last)}: ${[...shown, ...more].join(', ')}`;
}
function replay_reason({ denied, unknown }, { example }) {
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
        ...(otherBuckets === 0 ? [] : [`${number(otherBuckets)} of other buckets than ${(0,plain/* visible */.RK)(bucket)}`]),
        ...(refusedThen === 0 ? [] : [`${number(refusedThen)} that S3 refused then as well`]),
        ...[...skipped].map(([why, count]) => `${number(count)} ${SKIPPED[why]}`),
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
        ...(admitted === undefined ? {} : { admitted }),
        ...(denied === undefined ? {} : { denied: { ...countJson(denied), by: denied.by.map(index => index + 1) } }),
        ...(unknown === undefined ? {} : { unknown: { ...countJson(unknown), keys: unknown.keys } }),
        ...(spared === undefined ? {} : { spared: countJson(spared) }),
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
    return [COLUMNS, ...lines]
        .map(cells => cells.map(cell).join(','))
        .join('\r\n')
        .concat('\r\n');
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
    const kind = admitted?.kind ?? identity.kind;
    return [
        [identity.id, name, kind, answer, String(count.requests), count.first, count.last, actions, example, by, keys],
    ];
}
/** A cell that no spreadsheet takes for a formula. */
function cell(text) {
    const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
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
    return `${[`**${judged.verdict.toUpperCase()}** ${headlineMarkdown(story)}`, '', ...table, ...doubts, ...absent, '', ...footer(story)].join('\n')}\n`;
}
function headlineMarkdown({ replay, judged, file }) {
    const broken = judged.broken.map(({ admitted, who: identity }) => (0,render_escape/* code */.aY)(admitted?.name ?? identity.name ?? identity.id));
    const what = broken.length > 0
        ? `would have denied ${broken.join(', ')}`
        : judged.verdict === 'safe'
            ? 'would have denied nobody who is meant to keep access'
            : 'could not be judged in full';
    return `${(0,render_escape/* code */.aY)(file)} ${what}: ${requests(replay.judged)}.`;
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
        .map(([action, times]) => `${(0,render_escape/* code */.aY)(action)} ${number(times)}`);
    return [
        `| ${shown} | ${answer === 'denied' ? `**${WOULD[answer]}**` : WOULD[answer]} | ${number(count.requests)} | ${day(count.first)} – ${day(count.last)} | ${actions.join(', ')} |`,
    ];
}
function day(time) {
    return time.slice(0, 10);
}
function requests(count) {
    return (0,text_count/* counted */.h)(count, 'request');
}
/** Digits in groups of three, whatever the machine's language is. */
function number(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
//# sourceMappingURL=replay.js.map
// EXTERNAL MODULE: ./lib/src/report/exit.js
var exit = __webpack_require__(6217);
// EXTERNAL MODULE: ./lib/src/settings/settings.js
var settings_settings = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/src/cli/folder.js
var folder = __webpack_require__(7011);
// EXTERNAL MODULE: ./lib/src/cli/output.js + 2 modules
var cli_output = __webpack_require__(9762);
;// CONCATENATED MODULE: ./lib/src/cli/replay.js


















/** `replay`: whom would this policy have denied, had it stood there when the logs were written? */
async function replay_replay({ said, operands }, console) {
    const { format = 'text', output, events = [] } = said;
    if (events.length === 0)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `Which logs? Write ${'--events'} and the path of a log or of a folder.`);
    const remote = events.filter(path => path.startsWith('s3://'));
    if (remote.length > 0) {
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${(0,prose/* list */.p_)(remote)} is no path. Copy the logs first: ${`aws s3 sync ${remote[0] ?? ''} logs`}.`);
    }
    const file = await policyOf(operands, console);
    const config = await (0,disk_config/* loadConfig */.Z)(console.cwd, said.config, (0,clock/* today */.E)());
    const settings = (0,settings_settings/* settingsOf */.f)({ mode: 'plan', said, config, today: (0,clock/* today */.E)(), somePolicies: true });
    const surroundings = (0,cli_output/* surroundingsOf */.ZD)(console);
    const [share] = (0,targets/* shares */.B)([file], settings);
    const { account } = await (0,host/* accountOf */.XP)(settings, surroundings, share?.account);
    const [identity, roles, instances] = await Promise.all([account.identity(), account.roles(), account.instances()]);
    const book = (0,account_state/* bookFrom */.o3)({ identity, roles, instances }, settings, share);
    const result = await replay({ file, book }, logFiles(console.cwd, events), surroundings.progress);
    const judged = verdictOfReplay(result.replay, result);
    const story = { file: file.source.path, bucket: file.bucket, files: result.files, replay: result.replay, judged };
    tell(story, format, output, console);
    return { safe: exit/* EXIT */.dc.safe, unsafe: exit/* EXIT */.dc.unsafe, unproven: exit/* EXIT */.dc.noVerdict }[judged.verdict];
}
async function policyOf(operands, console) {
    if (operands.length === 0)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `Which policy? Write ${'connect-bucket-lock replay FILE --events logs/'}.`);
    const sources = await (0,files/* policyFiles */.q)({ root: console.cwd, outside: 'allowed' }).find(operands);
    const [source, another] = sources;
    if (source === undefined || another !== undefined) {
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `One policy is replayed at a time; these are ${sources.length}.`);
    }
    const file = (0,policy_file/* readPolicyFile */.BK)(source);
    if ((0,policy_file/* isWhole */.wP)(file) && (0,policy_file/* isOfOneBucket */.y9)(file))
        return file;
    const check = `connect-bucket-lock check ${source.path}`;
    throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${source.path} cannot be read as the policy of one bucket.`, (0,prose/* say */.cv) `${check} says more.`);
}
function tell(story, format, output, console) {
    const text = inFormat(story, format, console, output !== undefined);
    if (output === undefined)
        console.out((0,cli_output/* loggable */.oM)(text, console, format));
    else {
        (0,folder/* writeFile */._)(console.cwd, output, text);
        console.out((0,cli_output/* loggable */.oM)(replayText(story, (0,cli_output/* paintFor */.ev)(console)), console));
    }
    if (story.judged.verdict !== 'unproven' || format === 'text')
        return;
    console.err(`No verdict: ${story.judged.doubts.map(plain/* plainText */.wh).join(' ')}\n`);
}
function inFormat(story, format, console, toFile) {
    switch (format) {
        case 'text':
            return replayText(story, (0,cli_output/* paintFor */.ev)(toFile ? { ...console, isTerminal: false } : console));
        case 'json':
            return replayJson(story);
        case 'csv':
            return replayCsv(story);
        case 'markdown':
            return replayMarkdown(story);
        case 'sarif':
            throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${'replay'} writes ${'--format'} text, json, csv or markdown; this is ${format}.`);
    }
}
//# sourceMappingURL=replay.js.map

/***/ }),

/***/ 6903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ field),
/* harmony export */   c: () => (/* binding */ listOf)
/* harmony export */ });
/** A field of a document of which no shape is known; `undefined` where it, or the object, is missing. */
function field(value, name) {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value[name]
        : undefined;
}
/** IAM's elements hold one item or a list of them; none where the element is missing. */
function listOf(value) {
    return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
//# sourceMappingURL=untyped.js.map

/***/ }),

/***/ 120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BC: () => (/* binding */ sarifText),
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   NL: () => (/* binding */ urlSegment),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* harmony import */ var _core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8686);

/**
 * How {@link Prose} is written in each medium. Quoted parts come from the author of a pull request, so nothing of
 * theirs may act: no markup, no mention, no escape sequence, no character that hides or reorders its neighbours.
 */
/**
 * GitHub markdown, for any place within a line, table cells included. Quoted words become code spans, the only place
 * where GitHub resolves no mention, link, issue reference or emoji; our own words are escaped, but for `code` between
 * backticks and links.
 */
function markdown(prose) {
    const pieces = prose.parts.map(part => (typeof part === 'string' ? ownMarkdown(part) : code(part.quoted)));
    return pieces.reduce(apart, '');
}
/** Two runs of backticks that touch would be read as one, and their spans would end elsewhere. */
function apart(before, piece) {
    return before.endsWith('`') && piece.startsWith('`') ? `${before} ${piece}` : before + piece;
}
/**
 * A code span of GitHub Flavored Markdown (sections 6.3 "Code spans" and 4.10 "Tables"). A pipe is shown as
 * `\u{7C}`: within a table there is no writing of `\|` that every parser reads alike.
 */
function code(text, limit = _core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .QUOTED_LIMIT */ .fn) {
    const shown = (0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), limit).replaceAll('|', '\\u{7C}');
    if (shown === '')
        return '`""`';
    const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = /^[` ]|[` ]$/.test(shown) && shown.trim() !== '' ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** A fenced block; line breaks and tabs are kept, everything else as in {@link visible}. */
function codeBlock(text, language = '') {
    const lines = text.split(/\r\n|\r|\n/).map(line => line.split('\t').map(_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join('\t'));
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return [`${fence}${language}`, ...lines, fence].join('\n');
}
function ownMarkdown(text) {
    return (0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)
        .split(/(`[^`]+`|https:\/\/[^\s`|<>]+)/)
        .map((part, index) => index % 2 === 1 ? part.replaceAll('|', '\\u{7C}') : part.replace(/[\\`*_[\]<>#~|$@]/g, '\\$&'))
        .join('');
}
/**
 * The link text of a SARIF message is `[text](target)` (SARIF 2.1.0, section 3.11.6), so brackets of others are
 * escaped as that section says.
 */
function sarifText(prose) {
    return (0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .write */ .M9)(prose, _core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK, text => `'${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text)).replace(/[[\]\\]/g, '\\$&')}'`);
}
/** One segment of a URL's path, safe within `(…)` of a markdown link and within an HTML attribute. */
function urlSegment(text) {
    const wellFormed = text.replace(/\p{Cs}/gu, '\uFFFD');
    return encodeURIComponent(wellFormed).replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** A relative path as URL; `undefined` where it is not one plainly below its root. */
function urlPath(path) {
    const segments = path.split('/');
    return segments.some(segment => /^\.{0,2}$/.test(segment)) ? undefined : segments.map(urlSegment).join('/');
}
/**
 * A label within double quotes of a Mermaid diagram: everything but letters, digits and a few marks as Mermaid's own
 * entity codes. Source: Mermaid documentation, "Flowcharts, entity codes to escape characters".
 */
function mermaidLabel(text) {
    const shown = (0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)((0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(text), 80);
    return [...shown].map(character => (/[A-Za-z0-9 ._/-]/.test(character) ? character : entity(character))).join('');
}
function entity(character) {
    return `#${character.codePointAt(0) ?? 0xfffd};`;
}
//# sourceMappingURL=escape.js.map

/***/ }),

/***/ 8161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/* unused harmony export settled */
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9234);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8406);


function settingsOf({ mode, said, config, today, somePolicies = false }) {
    const settledVerdict = settled('verdict', said, config);
    const verdict = { ...settledVerdict, awsServices: settledVerdict.allowAwsServices === true };
    if (mode === 'check')
        return { mode, ...verdict };
    const { declared, ...account } = settled('account', said, config);
    return {
        ...{ mode, ...verdict, ...account, today, wholeRepository: !somePolicies },
        declared: declared.flatMap(({ id, ...entry }) => (id === undefined ? [] : [{ id, ...entry }])),
        declaredArns: declared.flatMap(({ arn, ...entry }) => (arn === undefined ? [] : [{ arn, ...entry }])),
    };
}
/** What holds of the settings that one kind of reader goes by. */
function settled(of, ...places) {
    const fields = _table_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .y.filter(setting => setting.of === of).flatMap((setting) => {
        const field = (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .fieldOf */ ._F)(setting);
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
