"use strict";
exports.id = 1162;
exports.ids = [1162];
exports.modules = {

/***/ 91162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  snapshotAdapters: () => (/* binding */ snapshotAdapters)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(89783);
// EXTERNAL MODULE: ./lib/src/core/text/json.js
var json = __webpack_require__(42234);
// EXTERNAL MODULE: ./lib/src/core/text/json-tree.js
var json_tree = __webpack_require__(59971);
// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __webpack_require__(12925);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/core/text/source.js
var source = __webpack_require__(2361);
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(69941);
// EXTERNAL MODULE: ./lib/src/settings/schema-problems.js
var schema_problems = __webpack_require__(23936);
// EXTERNAL MODULE: ./lib/src/snapshot/format.js
var format = __webpack_require__(87108);
// EXTERNAL MODULE: ./lib/src/settings/json-schema.js
var json_schema = __webpack_require__(52812);
;// CONCATENATED MODULE: ./lib/src/snapshot/schema.js

const trust = {
    description: 'The trust policy: an object, or the URL-encoded string that the API answers.',
    type: ['object', 'string'],
};
const policy = {
    description: 'The policy itself, no string of it; null for none.',
    type: ['object', 'null'],
};
const role = (0,json_schema/* open */.ho)('A role as IAM’s ListRoles has it; fields that are not read may stay.', {
    RoleId: (0,json_schema/* text */.Qq)('The unique id of the role, AROA and capital letters and digits.', '^AROA[A-Z0-9]{12,124}$'),
    RoleName: (0,json_schema/* text */.Qq)('The name of the role.', '^[\\w+=,.@-]{1,64}$'),
    Path: (0,json_schema/* text */.Qq)('The path of the role; it begins and ends with a slash.', '^/(.*/)?$'),
    Arn: (0,json_schema/* text */.Qq)('The ARN of the role, its path included.', '^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$'),
    CreateDate: (0,json_schema/* text */.Qq)('When the role was created, ISO 8601.'),
    AssumeRolePolicyDocument: trust,
    Tags: (0,json_schema/* listOf */.c3)('The tags of the role as GetRole has them; an empty list for none, absent if they were not read.', (0,json_schema/* open */.ho)('A tag.', { Key: (0,json_schema/* text */.Qq)('The name of the tag.'), Value: (0,json_schema/* anyText */.Ae)('The value of the tag.') }, ['Key', 'Value'])),
}, ['RoleId', 'RoleName', 'Path', 'Arn']);
const encryption = {
    description: 'The KMS key of the storage configuration; null if it names none, absent if it was not read.',
    type: ['object', 'null'],
    required: ['EncryptionType', 'KeyId'],
    properties: { EncryptionType: (0,json_schema/* text */.Qq)('KMS.'), KeyId: (0,json_schema/* text */.Qq)('The ARN of the key.') },
};
const storage = (0,json_schema/* open */.ho)('One place where an instance stores data.', {
    ResourceType: (0,json_schema/* text */.Qq)('What is stored, such as CALL_RECORDINGS.'),
    BucketName: (0,json_schema/* text */.Qq)('The name of the bucket.'),
    BucketPrefix: (0,json_schema/* anyText */.Ae)('The prefix of the keys.'),
    EncryptionConfig: encryption,
}, ['ResourceType', 'BucketName']);
const replication = {
    description: 'The Regions that hold an instance of this id, as DescribeInstance has them.',
    type: 'object',
    properties: {
        ReplicationStatusSummaryList: (0,json_schema/* listOf */.c3)('One entry for each Region.', (0,json_schema/* open */.ho)('A Region.', { Region: (0,json_schema/* text */.Qq)('The Region, such as us-west-2.') }, [])),
    },
};
const instance = (0,json_schema/* open */.ho)('A Connect instance as ListInstances has it, with its storage.', {
    Id: (0,json_schema/* text */.Qq)('The id of the instance.'),
    InstanceAlias: (0,json_schema/* text */.Qq)('The alias of the instance.'),
    ServiceRole: (0,json_schema/* text */.Qq)('The ARN of the role as which the instance reads and writes its buckets.', '^arn:'),
    Region: (0,json_schema/* text */.Qq)('The Region of the instance; if absent, that of the snapshot.'),
    ReplicationConfiguration: replication,
    storage: (0,json_schema/* listOf */.c3)('Where the instance stores its data.', storage),
}, ['Id', 'storage']);
/**
 * The account snapshot, schema 1 (`schemas/snapshot.schema.json`): stands in for AWS. Field names are AWS's own, so
 * that what `aws iam list-roles` prints can be pasted in.
 */
const SNAPSHOT_SCHEMA = {
    $schema: json_schema/* DRAFT */.Ww,
    $id: 'urn:connect-bucket-lock:schema:snapshot:1',
    title: 'Account snapshot',
    ...(0,json_schema/* closed */.$h)('The roles, Connect instances and bucket policies of one account; takes the place of AWS.', {
        $schema: (0,json_schema/* text */.Qq)('Where this schema is, for editors.'),
        schema: (0,json_schema/* exactly */.pV)('The version of this format: 1.', 1),
        takenAt: (0,json_schema/* text */.Qq)('When the snapshot was taken, ISO 8601 with a time zone, such as 2026-01-31T12:00:00Z.', '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})$'),
        account: (0,json_schema/* text */.Qq)('The 12 digits of the account, in quotes, because an id may begin with 0.', '^\\d{12}$'),
        partition: (0,json_schema/* text */.Qq)('The partition of the account: aws, aws-cn, aws-us-gov or aws-eusc.', '^aws(-[a-z]+)*$'),
        region: (0,json_schema/* text */.Qq)('The Region that the instances are in, such as us-east-1.', '^[a-z]{2,}(-[a-z]+)+-\\d+$'),
        organization: (0,json_schema/* text */.Qq)('The id of the organization that the account belongs to, o-….', '^o-[a-z0-9]{10,32}$'),
        caller: (0,json_schema/* open */.ho)('Who would apply, as STS’s GetCallerIdentity has it.', {
            Account: (0,json_schema/* text */.Qq)('The 12 digits of the account.', '^\\d{12}$'),
            Arn: (0,json_schema/* text */.Qq)('The ARN of the caller.', '^arn:'),
            UserId: (0,json_schema/* text */.Qq)('The aws:userid of the caller: AROA…:session, AIDA… or the account.'),
        }, ['Arn', 'UserId']),
        roles: (0,json_schema/* listOf */.c3)('Every role of the account: the list under "Roles" in what `aws iam list-roles` prints.', role),
        instances: (0,json_schema/* listOf */.c3)('Every Connect instance of the account; left out if they could not be listed.', instance),
        buckets: (0,json_schema/* recordOf */.zv)('The buckets by name, each with its policy.', (0,json_schema/* closed */.$h)('A bucket: its policy, or null if it has none.', { policy }, ['policy'])),
    }, ['schema', 'account', 'partition', 'region', 'roles', 'buckets']),
};
//# sourceMappingURL=schema.js.map
// EXTERNAL MODULE: ./lib/src/adapters/disk/atomic-write.js
var atomic_write = __webpack_require__(39886);
// EXTERNAL MODULE: ./lib/src/adapters/disk/bounded-read.js
var bounded_read = __webpack_require__(20845);
// EXTERNAL MODULE: ./lib/src/adapters/disk/clock.js + 1 modules
var clock = __webpack_require__(62425);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/src/core/text/untyped.js
var untyped = __webpack_require__(6903);
// EXTERNAL MODULE: ./lib/src/adapters/disk/reason.js
var reason = __webpack_require__(52057);
;// CONCATENATED MODULE: ./lib/src/adapters/disk/file-lock.js






/**
 * How long another process may hold the lock of a file, how often it is asked for, and how long it may take to write
 * its name, in milliseconds.
 */
const PATIENCE = { most: 30_000, pause: 50, naming: 5_000 };
/** What this process holds now. */
const held = new Set();
/**
 * Does something to a file while no other process that asks for the lock does: a file beside it, `.lock`, says who.
 * What a process left behind that was killed is taken over. Throws PortError where another process keeps the lock, and
 * what the file system throws.
 */
async function withLock(path, clock, work) {
    const lock = `${path}.lock`;
    const nonce = crypto.randomUUID();
    const own = JSON.stringify({ host: (0,external_node_os_.hostname)(), pid: process.pid, nonce });
    const until = clock.now().getTime() + PATIENCE.most;
    while (!take(lock, own)) {
        const text = othersIn(lock);
        if (text !== undefined && isLeft(lock, text))
            clear(lock, text);
        else if (clock.now().getTime() >= until)
            throw taken(path, text);
        else
            await clock.sleep(PATIENCE.pause);
    }
    held.add(own);
    try {
        return work();
    }
    finally {
        held.delete(own);
        if (textOf(lock) === own)
            (0,external_node_fs_.rmSync)(lock, { force: true });
    }
}
function take(lock, own) {
    try {
        (0,external_node_fs_.writeFileSync)(lock, own, { flag: 'wx' });
        return true;
    }
    catch (error) {
        if ((0,reason/* codeOf */.$N)(error) !== 'EEXIST')
            throw error;
        return false;
    }
}
function textOf(lock) {
    try {
        return (0,external_node_fs_.readFileSync)(lock, 'utf8');
    }
    catch (error) {
        if ((0,reason/* codeOf */.$N)(error) !== 'ENOENT')
            throw error;
        return undefined;
    }
}
/** What stands in the lock that another one has. */
function othersIn(lock) {
    try {
        return textOf(lock);
    }
    catch (error) {
        const message = (0,prose/* say */.cv) `The lock ${lock} cannot be read: ${(0,prose/* ours */.Od)((0,reason.diskReason)(error))}.`;
        throw new errors/* PortError */.U7({ message, remedy: (0,prose/* ours */.Od)('Remove it if no process holds it.'), refused: true }, { cause: error });
    }
}
/** Nobody whom we know, where somebody else wrote the file. */
function holderOf(text) {
    const { host, pid } = ((0,untyped/* parsedJson */.U4)(text) ?? {});
    return typeof host === 'string' && typeof pid === 'number' ? { host, pid } : undefined;
}
/** Whether nobody holds the lock any more: its process has ended, or was killed before it could write its name. */
function isLeft(lock, text) {
    const holder = holderOf(text);
    if (holder !== undefined)
        return isGone(holder, text);
    const made = (0,external_node_fs_.statSync)(lock, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
    return Date.now() - made > PATIENCE.naming;
}
/**
 * A process of this machine that does not live any more, or had our number before us, as in a container that was started
 * again; of another machine nothing is known.
 */
function isGone({ host, pid }, text) {
    if (host !== (0,external_node_os_.hostname)())
        return false;
    if (pid === process.pid)
        return !held.has(text);
    try {
        process.kill(pid, 0);
        return false;
    }
    catch (error) {
        return (0,reason/* codeOf */.$N)(error) === 'ESRCH';
    }
}
/** Two may clear at once: who finds that it took away another lock than it meant puts that back. */
function clear(lock, left) {
    const aside = `${lock}.left`;
    try {
        (0,external_node_fs_.renameSync)(lock, aside);
    }
    catch (error) {
        if ((0,reason/* codeOf */.$N)(error) !== 'ENOENT')
            throw error;
        return;
    }
    if (textOf(aside) !== left)
        restoreLock(aside, lock);
    (0,external_node_fs_.rmSync)(aside, { force: true });
}
function restoreLock(aside, lock) {
    try {
        (0,external_node_fs_.linkSync)(aside, lock);
    }
    catch (error) {
        if (!['EEXIST', 'ENOENT'].includes((0,reason/* codeOf */.$N)(error)))
            throw error;
    }
}
function taken(path, text = '') {
    const holder = holderOf(text);
    const who = holder === undefined ? (0,prose/* say */.cv) `another process` : (0,prose/* say */.cv) `process ${holder.pid} on ${holder.host}`;
    return new errors/* PortError */.U7({
        message: (0,prose/* say */.cv) `${path} is being written by ${who}, which does not finish.`,
        remedy: (0,prose/* say */.cv) `End that process, or remove ${`${path}.lock`} if there is none.`,
        refused: true,
    });
}
//# sourceMappingURL=file-lock.js.map
// EXTERNAL MODULE: ./lib/src/adapters/disk/glob.js
var glob = __webpack_require__(33063);
// EXTERNAL MODULE: ./lib/src/adapters/disk/nearby.js
var nearby = __webpack_require__(90530);
;// CONCATENATED MODULE: ./lib/src/adapters/disk/snapshot.js



















/**
 * Lets a snapshot file stand in for AWS. The file is read again at every call, so that an edit from outside shows as
 * it would in an account; a write replaces one bucket's policy and keeps every other character of the file.
 *
 * A bucket that the file does not have is `unreadable`, never `absent` or `no-bucket`: the snapshot does not say.
 *
 * @param folder where a relative path begins; that of the process where absent.
 * @throws UsageError where the file is missing, cannot be read or is no snapshot.
 */
async function snapshotAdapters(path, folder = '') {
    const store = new SnapshotStore(path, folder, await (0,schema_problems/* schemaCheck */.un)(SNAPSHOT_SCHEMA));
    const { snapshot, policies } = store.load();
    return {
        account: accountOf(store),
        policies: policiesOf(store),
        connectRegions: {
            read: async (asked) => regionsOf(store).filter(({ region }) => asked === undefined || asked.includes(region)),
        },
        buckets: [...policies.keys()],
        region: snapshot.region,
    };
}
/** The Regions of the instances that the snapshot lists; its own where it lists none. */
function regionsOf(store) {
    const { instances, region: own } = store.reload().snapshot;
    if (instances === undefined)
        return [{ region: own, ...unlistedInstances(store) }];
    // A snapshot is of the Regions that it lists, whatever else stands in it.
    const located = instances.map(instance => ({ ...instance, Region: instance.Region ?? own, replicas: [] }));
    const regions = [...new Set([own, ...located.map(({ Region }) => Region)])].sort();
    return regions.map(region => ({
        region,
        kind: 'listed',
        instances: located.filter(({ Region }) => Region === region),
    }));
}
function unlistedInstances({ path }) {
    return { kind: 'unreadable', because: (0,prose/* say */.cv) `The snapshot ${path} does not list the Connect instances.` };
}
/** The file, parsed once for each text that it has. */
class SnapshotStore {
    path;
    #folder;
    #real;
    #check;
    #latest;
    /** Reports show `path` as seen from `folder`, where it lies in there, and otherwise as it was given. */
    constructor(path, folder, check) {
        this.#folder = folder;
        this.#real = (0,external_node_path_.resolve)(folder, path);
        this.path = (0,glob/* isWithin */.U)((0,external_node_path_.resolve)(folder), this.#real) ? (0,external_node_path_.relative)((0,external_node_path_.resolve)(folder), this.#real) : path;
        this.#check = check;
    }
    /** Throws UsageError. */
    load() {
        const latest = this.#latest;
        if (latest !== undefined && this.#onDisk(() => (0,bounded_read/* holds */.v)(this.#real, latest.file.text)))
            return latest;
        this.#latest = undefined;
        this.#latest = (0,format/* readSnapshot */.RA)(this.#source(), this.#check);
        return this.#latest;
    }
    /** The text alone, so that its bytes do not lie beside its tree. */
    #source() {
        if (this.#onDisk(() => (0,atomic_write/* isStream */.rL)(this.#real))) {
            throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `The account snapshot ${this.path} is a pipe or a device, which can be read only once.`, (0,prose/* ours */.Od)('Write it to a file, and name that file.'));
        }
        const { bytes, size } = this.#onDisk(() => readFile(this.#real));
        return { ...(0,source/* sourceFromBytes */.Jr)(this.path, bytes), bytes: size };
    }
    #onDisk(work) {
        try {
            return work();
        }
        catch (error) {
            throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `The account snapshot ${this.path} cannot be read: ${(0,prose/* ours */.Od)((0,reason.diskReason)(error))}.${(0,nearby/* nearby */.c)(this.#folder, this.path)}`, (0,prose/* say */.cv) `Name a snapshot that is there, or write one with ${'connect-bucket-lock snapshot'}.`);
        }
    }
    /** As {@link load}, for a file that was a snapshot when we began: that it is none any more is no usage error. */
    reload() {
        try {
            return this.load();
        }
        catch (error) {
            if (!(error instanceof errors/* UsageError */.eb))
                throw error;
            const message = (0,prose/* say */.cv) `The snapshot was changed and can no longer be read. ${(0,prose/* join */.fj)(error.lines, ' ')}`;
            throw new errors/* PortError */.U7({ message }, { cause: error });
        }
    }
    /** Replaces one policy while no other process writes the file, so that of two writers neither loses anything. */
    async replace(bucket, policy) {
        let before;
        try {
            await withLock((0,external_node_fs_.realpathSync)(this.#real), clock/* systemClock */.m, () => {
                before = this.reload();
                this.#replace(bucket, policy);
            });
        }
        catch (error) {
            if (error instanceof errors/* UsageError */.eb)
                throw this.#unwritten(NO_SNAPSHOT, error, before);
            if (error instanceof Error && 'code' in error)
                throw this.#unwritten((0,reason/* reasonOfWriting */.UH)(this.#real, error), error, before);
            throw error;
        }
    }
    /** Nothing is written that could not be read again: a policy that nests too deep within the file, say. */
    #replace(bucket, policy) {
        const text = (0,format/* withPolicy */.hZ)(this.reload(), bucket, policy);
        if (text === undefined)
            throw new errors/* PortError */.U7({ message: (0,format/* unlisted */.B$)(this.path, bucket), refused: true });
        const document = (0,format/* readSnapshot */.RA)((0,source/* sourceFromText */.JF)(this.path, text), this.#check);
        (0,atomic_write/* writeAtomically */.vK)(this.#real, text);
        this.#latest = document;
    }
    /**
     * A file system may call failed what it has done, so the file itself says whether it was.
     * @param before what the file held under the lock; absent where nothing of it was begun.
     */
    #unwritten(why, cause, before) {
        const message = (0,prose/* say */.cv) `The snapshot ${this.path} could not be written: ${why}.`;
        if (before === undefined)
            return new errors/* PortError */.U7({ message, refused: true }, { cause });
        if (!this.#holds(before))
            return new errors/* PortError */.U7({ message }, { cause });
        return new errors/* PortError */.U7({ message: (0,prose/* say */.cv) `${message} It holds what it held before.`, refused: true }, { cause });
    }
    #holds({ file }) {
        try {
            return (0,bounded_read/* holds */.v)(this.#real, file.text);
        }
        catch {
            return false;
        }
    }
}
const NO_SNAPSHOT = (0,prose/* ours */.Od)('with this policy it would no longer be a snapshot');
function accountOf(store) {
    return {
        identity: async () => {
            const { account, partition, caller, takenAt } = store.reload().snapshot;
            const who = caller && { caller: { Account: account, Arn: caller.Arn, UserId: caller.UserId } };
            return { account, partition, ...who, ...(0,present/* present */.E)({ takenAt }) };
        },
        roles: async () => store.reload().snapshot.roles,
        organization: async () => store.reload().snapshot.organization,
        instances: async () => {
            const { instances, region } = store.reload().snapshot;
            if (instances !== undefined) {
                return { kind: 'listed', instances: instances.map(instance => ({ Region: region, ...instance })) };
            }
            return unlistedInstances(store);
        },
    };
}
function policiesOf(store) {
    return {
        read: async (bucket) => readPolicy(store, bucket),
        write: async (bucket, text) => store.replace(bucket, policyTree(bucket, text)),
        remove: async (bucket) => store.replace(bucket, null),
        eventuallyConsistent: false,
        snapshot: store.path,
    };
}
function readPolicy(store, bucket) {
    try {
        const policy = store.reload().policies.get(bucket);
        if (policy === undefined)
            return { kind: 'unreadable', because: (0,format/* unlisted */.B$)(store.path, bucket) };
        return policy.type === 'null' ? { kind: 'absent' } : { kind: 'present', text: (0,json_tree/* compactJson */.Ar)(policy) };
    }
    catch (error) {
        if (!(error instanceof errors/* PortError */.U7))
            throw error;
        return { kind: 'unreadable', because: (0,prose/* say */.cv) `The snapshot ${store.path} was changed and can no longer be read.` };
    }
}
/** What S3 would refuse as MalformedPolicy is refused here too, for the file would not be a snapshot any more. */
function policyTree(bucket, text) {
    const { root, problems } = (0,json/* readJson */.Vh)((0,source/* sourceFromText */.JF)('policy', text));
    if (root?.type === 'object' && problems.length === 0)
        return root;
    const why = problems[0]?.message ?? (0,prose/* ours */.Od)('A policy is an object.');
    throw new errors/* PortError */.U7({
        message: (0,prose/* say */.cv) `The policy of ${bucket} was not written, for S3 takes no such JSON. ${why}`,
    });
}
/** Of a file that is too long nothing is read; its length says so. */
function readFile(path) {
    const { size } = (0,external_node_fs_.statSync)(path);
    return size > format/* MOST_SNAPSHOT_BYTES */.b4 ? { bytes: new Uint8Array(), size } : (0,bounded_read/* readBeginning */.i)(path, format/* MOST_SNAPSHOT_BYTES */.b4);
}
//# sourceMappingURL=snapshot.js.map

/***/ }),

/***/ 59971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ compactJson),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Gl: () => (/* binding */ JsonMembers),
/* harmony export */   Q2: () => (/* binding */ printJson),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   _y: () => (/* binding */ plainValue),
/* harmony export */   fm: () => (/* binding */ rewritten),
/* harmony export */   gr: () => (/* binding */ booleanIn),
/* harmony export */   lS: () => (/* binding */ membersOf),
/* harmony export */   qn: () => (/* binding */ textNode),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   tB: () => (/* binding */ stringIn),
/* harmony export */   ts: () => (/* binding */ JsonPaths),
/* harmony export */   vx: () => (/* binding */ nodesIn)
/* harmony export */ });
/** Finds members by their names, as {@link member} does. An object that is asked for thousands of them is read once. */
class JsonMembers {
    #indexes = new Map();
    /** The value at a path of keys; `undefined` where one of them is missing. */
    find(node, ...path) {
        let found = node;
        for (const name of path)
            found = this.member(found, name)?.value;
        return found;
    }
    /** The first member of that name. */
    member(node, name) {
        if (node?.type !== 'object')
            return undefined;
        if (node.members.length < MANY_MEMBERS)
            return node.members.find(({ key }) => key.value === name);
        const index = this.#indexes.get(node) ?? new Map(node.members.toReversed().map(each => [each.key.value, each]));
        this.#indexes.set(node, index);
        return index.get(name);
    }
}
/** Fewer are found sooner than they are indexed. */
const MANY_MEMBERS = 16;
/** Finds parts of a tree by their paths. */
class JsonPaths {
    #root;
    #members = new JsonMembers();
    constructor(root) {
        this.#root = root;
    }
    /** The place of the value at a path, or of its key; that of the nearest part of the path that is there. */
    span(path, onKey = false) {
        let node = this.#root;
        let key;
        for (const step of path) {
            const found = this.#members.member(node, step);
            const next = found?.value ?? itemOf(node, step);
            if (next === undefined)
                return opening(node);
            key = found?.key.span ?? key;
            node = next;
        }
        return onKey && key !== undefined ? key : opening(node);
    }
    /** The scalar's text at a path, as it was written. */
    literal(path) {
        let node = this.#root;
        for (const step of path)
            node = this.#members.member(node, step)?.value ?? itemOf(node, step);
        return node === undefined || node.type === 'object' || node.type === 'array' ? undefined : node.text;
    }
}
function itemOf(node, step) {
    return node?.type === 'array' ? node.items[Number(step)] : undefined;
}
/** The value that a tree stands for; every key is the object's own, whatever its name. */
function plainValue(value) {
    switch (value.type) {
        case 'object':
            return Object.fromEntries(value.members.map(member => [member.key.value, plainValue(member.value)]));
        case 'array':
            return value.items.map(plainValue);
        case 'string':
            return value.text;
        case 'number':
            return Number(value.text);
        case 'boolean':
            return value.text === 'true';
        case 'null':
            return null;
    }
}
/** A whole object or list is too much to point at: its bracket stands for it. */
function opening(node) {
    const { start, end } = node.span;
    return node.type === 'object' || node.type === 'array' ? { start, end: start + 1 } : { start, end };
}
/** JSON without white space, numbers as they were written: how S3 would return it. */
function compactJson(value) {
    switch (value.type) {
        case 'object':
            return `{${value.members.map(({ key, value }) => `${JSON.stringify(key.value)}:${compactJson(value)}`).join(',')}}`;
        case 'array':
            return `[${value.items.map(compactJson).join(',')}]`;
        case 'string':
            return JSON.stringify(value.text);
        default:
            return value.text;
    }
}
/** JSON as `JSON.stringify` prints it with two spaces, each line but the first behind `indent`. */
function printJson(value, indent) {
    const inner = `${indent}  `;
    if (value.type === 'object' && value.members.length > 0) {
        const lines = value.members.map(({ key, value }) => `${inner}${JSON.stringify(key.value)}: ${printJson(value, inner)}`);
        return `{\n${lines.join(',\n')}\n${indent}}`;
    }
    if (value.type === 'array' && value.items.length > 0) {
        return `[\n${value.items.map(item => inner + printJson(item, inner)).join(',\n')}\n${indent}]`;
    }
    return compactJson(value);
}
/** The value under a key of an object, or further down a path of keys; `undefined` where one of them is missing. */
function member(node, ...path) {
    let found = node;
    for (const name of path) {
        found = found?.type === 'object' ? found.members.find(({ key }) => key.value === name)?.value : undefined;
    }
    return found;
}
/** What a string says, the value itself or what stands further down; `undefined` for every other value. */
function stringIn(node, ...path) {
    const found = member(node, ...path);
    return found?.type === 'string' ? found.text : undefined;
}
/** Whether a boolean is true, found likewise; `undefined` for every other value. */
function booleanIn(node, ...path) {
    const found = member(node, ...path);
    return found?.type === 'boolean' ? found.text === 'true' : undefined;
}
/** The items of a list, found likewise; none for every other value. */
function itemsOf(node, ...path) {
    const found = member(node, ...path);
    return found?.type === 'array' ? found.items : [];
}
/** The members of an object, found likewise; none for every other value. */
function membersOf(node, ...path) {
    const found = member(node, ...path);
    return found?.type === 'object' ? found.members : [];
}
/** The items of a list, or the one value in the place of a list. */
function valuesOf(node) {
    return node === undefined ? [] : node.type === 'array' ? node.items : [node];
}
/** A node and all below it. */
function* nodesIn(node) {
    yield node;
    for (const item of itemsOf(node))
        yield* nodesIn(item);
    for (const { value } of membersOf(node))
        yield* nodesIn(value);
}
/** A tree in which other nodes stand for some. */
function rewritten(node, by) {
    const other = by(node);
    if (other !== undefined)
        return other;
    if (node.type === 'array')
        return { ...node, items: node.items.map(item => rewritten(item, by)) };
    if (node.type !== 'object')
        return node;
    return { ...node, members: node.members.map(({ key, value }) => ({ key, value: rewritten(value, by) })) };
}
/** A string that stands at a place. */
function textNode(text, span) {
    return { type: 'string', text, span };
}
//# sourceMappingURL=json-tree.js.map

/***/ }),

/***/ 23936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ pathName),
/* harmony export */   un: () => (/* binding */ schemaCheck)
/* harmony export */ });
/* unused harmony export STRICT */
/* harmony import */ var _core_text_json_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59971);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43381);
/* harmony import */ var _core_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51004);
/* harmony import */ var _expected_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94184);




/** Of ajv's strict mode, without the two rules that our schemas have no use for. */
const STRICT = { strict: true, allowUnionTypes: true, strictRequired: false };
const compiled = new WeakMap();
/** Compiles a schema, once; ajv is loaded when the first one is needed. */
async function schemaCheck(schema) {
    const check = compiled.get(schema) ?? (await compile(schema));
    compiled.set(schema, check);
    return check;
}
/** That the schemas are schemas is for the tests to check: it costs seven times what compiling them does. */
async function compile(schema) {
    // A bundler gives a CommonJS module that is a function no named exports: only `default` is the same everywhere.
    const { default: commonJs } = await __webpack_require__.e(/* import() */ 2210).then(__webpack_require__.t.bind(__webpack_require__, 52210, 19));
    // each check runs once or twice in a run: to optimize its code takes longer than what that saves
    const code = { optimize: false };
    const ajv = new commonJs.Ajv2020({ ...STRICT, allErrors: true, verbose: true, validateSchema: false, code });
    const validate = ajv.compile(schema);
    return (value, tree) => {
        if (validate(value))
            return [];
        const paths = new _core_text_json_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonPaths */ .ts(tree);
        return (validate.errors ?? []).map(error => problemOf(error, paths));
    };
}
function problemOf(error, paths) {
    const path = error.instancePath.split('/').slice(1).map(unescapePointer);
    const schema = error.parentSchema;
    if (error.keyword === 'required') {
        const { missingProperty } = error.params;
        const name = String(missingProperty);
        const words = (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)(schema.properties?.[name]?.description);
        return { path, onKey: false, message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${name} is missing from ${pathName(path)}.${words}` };
    }
    if (error.keyword === 'additionalProperties') {
        const { additionalProperty } = error.params;
        const name = String(additionalProperty);
        return { path: [...path, name], onKey: true, message: unknownField(name, path, schema) };
    }
    return { path, onKey: false, message: wrongValue(error, path, schema, paths.literal(path)) };
}
function wrongValue(error, path, schema, literal = '') {
    const where = pathName(path);
    const found = typeof error.data === 'number' ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `the number ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(literal)}` : describe(error.data);
    const words = (0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .expected */ .p)(schema.description);
    switch (error.keyword) {
        case 'type': {
            return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${where} must be ${typeNames(schema)}, and is ${found}.${quotesWords(error.data, schema, literal)}${words}`;
        }
        case 'enum': {
            const known = (schema.enum ?? []).map(String);
            const meant = typeof error.data === 'string' ? error.data : undefined;
            return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_expected_js__WEBPACK_IMPORTED_MODULE_1__/* .notOneOf */ .N)(where, found, known, meant)}${words}`;
        }
        default:
            return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${where} is ${found}.${words}`;
    }
}
/** What to do about quotes that are missing, or that make a text of what is none. */
function quotesWords(found, schema, literal) {
    const types = [schema.type].flat();
    const isUnquoted = /^(number|boolean)$/.test(typeof found) && types.includes('string');
    if (isUnquoted)
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` Write it in quotes: ${`"${literal}"`}.`;
    const isQuoted = typeof found === 'string' && /^(true|false)$/.test(found) && types.includes('boolean');
    return isQuoted ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` Write it without quotes: ${found}.` : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('');
}
function unknownField(name, owner, schema) {
    const known = Object.keys(schema.properties ?? {});
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${name} is not a field of ${pathName(owner)}.${(0,_core_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .suggestion */ .h)(name, known)}`;
}
const TYPE_NAMES = {
    object: 'an object',
    array: 'a list',
    string: 'a string',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    null: 'null',
};
function typeNames(schema) {
    const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(types.map(type => TYPE_NAMES[type] ?? type).join(' or '));
}
function describe(value) {
    if (typeof value === 'string')
        return value === '' ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('empty') : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${value}`;
    if (Array.isArray(value))
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(value.length === 0 ? 'an empty list' : 'a list');
    if (typeof value === 'object' && value !== null)
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('an object');
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(String(value));
}
/** `roles[3].RoleId`, `buckets["a.b"].policy`; "the file" for its root. */
function pathName(path) {
    if (path.length === 0)
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('the file');
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${path.map(pathStep).join('')}`;
}
function pathStep(step, index) {
    if (index > 0 && /^\d+$/.test(step))
        return `[${step}]`;
    if (!/^[\w$-]+$/.test(step))
        return `[${JSON.stringify(step)}]`;
    return index === 0 ? step : `.${step}`;
}
function unescapePointer(step) {
    return step.replaceAll('~1', '/').replaceAll('~0', '~');
}
//# sourceMappingURL=schema-problems.js.map

/***/ }),

/***/ 87108:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ unlisted),
/* harmony export */   IR: () => (/* binding */ printSnapshot),
/* harmony export */   RA: () => (/* binding */ readSnapshot),
/* harmony export */   b4: () => (/* binding */ MOST_SNAPSHOT_BYTES),
/* harmony export */   hZ: () => (/* binding */ withPolicy)
/* harmony export */ });
/* harmony import */ var _core_account_roles_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31807);
/* harmony import */ var _core_text_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42234);
/* harmony import */ var _core_text_json_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59971);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43381);
/* harmony import */ var _core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69941);





/** An account has 5,000 roles at most, of some 2 kB each, and a bucket's policy at most 20 kB. */
const MOST_SNAPSHOT_BYTES = 67_108_864;
const LIMITS = { what: 'snapshot', bytes: MOST_SNAPSHOT_BYTES };
/** The text of a snapshot file. */
function printSnapshot(snapshot) {
    return `${JSON.stringify(snapshot, null, 2)}\n`;
}
/** Reads a snapshot; throws UsageError with the place of everything that is wrong with it. */
function readSnapshot(file, check) {
    const json = (0,_core_text_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .Vh)(file, LIMITS);
    if (json.root === undefined || json.problems.length > 0)
        throw unusable(file, json.problems);
    const root = json.root;
    const value = (0,_core_text_json_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .plainValue */ ._y)(root);
    const paths = new _core_text_json_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .JsonPaths */ .ts(root);
    const wrong = check(value, root).map(({ path, onKey, message }) => ({ span: paths.span(path, onKey), message }));
    if (wrong.length > 0)
        throw unusable(file, wrong);
    const snapshot = value;
    const problems = [...contradictions(snapshot, paths)];
    const roles = snapshot.roles.map((role, index) => decodeTrust(role, () => spanOf(paths, index, TRUST), problems));
    if (problems.length > 0)
        throw unusable(file, problems);
    return { file, snapshot: { ...snapshot, roles }, policies: policiesOf(root) };
}
/** The text of a snapshot in which one bucket's policy is replaced and every other character is kept. */
function withPolicy(document, bucket, policy) {
    const old = document.policies.get(bucket);
    if (old === undefined)
        return undefined;
    const { text } = document.file;
    const lineStart = Math.max(text.lastIndexOf('\n', old.span.start - 1), text.lastIndexOf('\r', old.span.start - 1)) + 1;
    const indent = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? '';
    const printed = policy === null ? 'null' : (0,_core_text_json_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .printJson */ .Q2)(policy, indent);
    return text.slice(0, old.span.start) + printed + text.slice(old.span.end);
}
const TRUST = 'AssumeRolePolicyDocument';
/** What the schema cannot say: everything is of one account, and a RoleId is one role's. */
function* contradictions(snapshot, paths) {
    const { account, partition, caller } = snapshot;
    const rolePrefix = `arn:${partition}:iam::${account}:role/`;
    const firstOf = new Map();
    for (const [index, { RoleId, Arn }] of snapshot.roles.entries()) {
        const [sameId, sameArn] = [firstOf.get(RoleId), firstOf.get(Arn)];
        if (sameId !== undefined) {
            const message = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The RoleId ${RoleId} is already that of ${`roles[${sameId}]`}. A RoleId belongs to one role.`;
            yield { span: spanOf(paths, index, 'RoleId'), message };
        }
        else if (sameArn !== undefined) {
            const message = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The ARN ${Arn} is already that of ${`roles[${sameArn}]`}. If the role was created again, keep the new RoleId only.`;
            yield { span: spanOf(paths, index, 'Arn'), message };
        }
        else {
            firstOf.set(RoleId, index).set(Arn, index);
        }
        if (Arn.startsWith(rolePrefix))
            continue;
        const message = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The role ${Arn} is not of account ${account} in partition ${partition}. A snapshot is of one account.`;
        yield { span: spanOf(paths, index, 'Arn'), message };
    }
    const callers = caller === undefined ? undefined : (0,_core_account_roles_js__WEBPACK_IMPORTED_MODULE_0__/* .accountOfArn */ .KC)(caller.Arn);
    if (caller === undefined || callers === undefined)
        return;
    if (callers === account)
        return yield* twoCallers(caller, snapshot.roles, paths);
    const message = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The caller is of account ${callers}, the snapshot of ${account}. A run never applies from another account.`;
    yield { span: paths.span(['caller', 'Arn']), message };
}
/** The caller's two names are of one session. Source: IAM User Guide, "IAM policy elements: Variables and tags". */
function* twoCallers({ Arn, UserId }, roles, paths) {
    const [, name, session] = /:assumed-role\/([^/]+)\/(.+)$/.exec(Arn) ?? [];
    if (name === undefined || session === undefined)
        return;
    const role = roles.find(({ RoleId }) => UserId.startsWith(`${RoleId}:`));
    const isSameRole = role === undefined || role.RoleName === name;
    if (isSameRole && UserId.endsWith(`:${session}`))
        return;
    const message = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The UserId ${UserId} is not that of ${Arn}. Paste both from what ${'aws sts get-caller-identity'} prints.`;
    yield { span: paths.span(['caller', 'UserId']), message };
}
/** IAM's API answers the trust policy URL-encoded after RFC 3986. Source: IAM API Reference, `Role`. */
function decodeTrust(role, span, problems) {
    const document = role.AssumeRolePolicyDocument;
    if (typeof document !== 'string')
        return role;
    try {
        const decoded = JSON.parse(decodeURIComponent(document));
        if (typeof decoded === 'object' && decoded !== null)
            return { ...role, AssumeRolePolicyDocument: decoded };
    }
    catch {
        // said below, in our own words
    }
    const message = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The trust policy of ${role.RoleName} is a string, but no URL-encoded JSON object. Paste the object that ${'aws iam list-roles'} prints.`;
    problems.push({ span: span(), message });
    return role;
}
function spanOf(paths, index, field) {
    return paths.span(['roles', String(index), field]);
}
function policiesOf(root) {
    const buckets = member(root, 'buckets')?.value;
    return new Map(membersOf(buckets).flatMap(({ key, value }) => {
        const policy = member(value, 'policy');
        return policy === undefined ? [] : [[key.value, policy.value]];
    }));
}
function member(value, name) {
    return membersOf(value).find(({ key }) => key.value === name);
}
function membersOf(value) {
    return value?.type === 'object' ? value.members : [];
}
function unusable(file, problems) {
    const advice = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Fix the file, or write a new one with ${'connect-bucket-lock snapshot'}. Nothing was checked.`;
    return (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .fileUsageError */ .I)(file, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The account snapshot ${file.path} cannot be used`, problems, advice);
}
/** Why nothing is known about a bucket that the snapshot does not have. */
function unlisted(path, bucket) {
    const hint = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Add the bucket to ${'buckets'}; ${'"policy": null'} says that it has none.`;
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `The snapshot ${path} does not say what policy ${bucket} has. ${hint}`;
}
//# sourceMappingURL=format.js.map

/***/ })

};
;