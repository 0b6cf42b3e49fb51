"use strict";
exports.id = 4856;
exports.ids = [4856];
exports.modules = {

/***/ 33299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   Z: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(43381);
/* harmony import */ var _core_text_source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2361);
/* harmony import */ var _core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69941);
/* harmony import */ var _settings_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91003);
/* harmony import */ var _bounded_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20845);
/* harmony import */ var _nearby_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90530);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52057);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(81672);










/** Read where it exists; named explicitly, it must. */
const DEFAULT_CONFIG = 'connect-bucket-lock.yml';
/**
 * The configuration file of a workspace; `today` is an ISO 8601 date. Throws UsageError for one that is missing or
 * wrong, or that is a link out of the workspace: a tree that somebody else wrote must not have other files read.
 */
async function loadConfig(root, named, today) {
    const path = named ?? DEFAULT_CONFIG;
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    if (named === undefined && !isThere(root, path)) {
        refuseOtherEnding(root);
        return {};
    }
    (0,_workspace_js__WEBPACK_IMPORTED_MODULE_7__/* .refuseLinkOut */ .rS)(root, full, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv) `The configuration ${path}`);
    if (named === undefined)
        refuseNoFile(path, full);
    const [{ readConfig }, { RULES }, { isWaivable }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(949), __webpack_require__.e(3675), __webpack_require__.e(2979), __webpack_require__.e(2276)]).then(__webpack_require__.bind(__webpack_require__, 42276)),
        Promise.all(/* import() */[__webpack_require__.e(949), __webpack_require__.e(8599), __webpack_require__.e(3675), __webpack_require__.e(1520)]).then(__webpack_require__.bind(__webpack_require__, 91520)),
        __webpack_require__.e(/* import() */ 589).then(__webpack_require__.bind(__webpack_require__, 589)),
    ]);
    const rules = RULES.map(rule => ({ id: rule.id, waivable: isWaivable(rule) }));
    return readConfig(readFile(root, path, full), { today, rules });
}
/** A link to nothing is there: whoever made it means a configuration to be read. */
function isThere(root, name) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, name), { throwIfNoEntry: false }) !== undefined;
    }
    catch (error) {
        throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv) `The configuration ${name} cannot be read: ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .ours */ .Od)((0,_reason_js__WEBPACK_IMPORTED_MODULE_6__.diskReason)(error))}.`);
    }
}
/** What somebody wrote down as a configuration must not be left out unsaid. */
function refuseOtherEnding(root) {
    const other = DEFAULT_CONFIG.replace(/yml$/, 'yaml');
    if (!isThere(root, other))
        return;
    throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv) `${other} is not read: the configuration is called ${DEFAULT_CONFIG}.`, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv) `Rename the file, or name it in ${'config'}.`);
}
/** Nobody asked for this file by name, and a pipe that nobody writes to would be waited for without end. */
function refuseNoFile(path, full) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(full))
        throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv) `The configuration ${path} is a link to nothing. Nothing was checked.`);
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full);
    if (stat.isFile() || stat.isDirectory())
        return;
    throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv) `The configuration ${path} is not a regular file, so it was not read.`);
}
function readFile(root, path, full) {
    try {
        const { bytes, size } = (0,_bounded_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readBeginning */ .i)(full, _settings_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_YAML_BYTES */ .o);
        return { ...(0,_core_text_source_js__WEBPACK_IMPORTED_MODULE_9__/* .sourceFromBytes */ .Jr)(path, bytes), bytes: size };
    }
    catch (error) {
        throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .say */ .cv) `The configuration ${path} cannot be read: ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_8__/* .ours */ .Od)((0,_reason_js__WEBPACK_IMPORTED_MODULE_6__.diskReason)(error))}.${(0,_nearby_js__WEBPACK_IMPORTED_MODULE_5__/* .nearby */ .c)(root, path)}`);
    }
}
//# sourceMappingURL=config.js.map

/***/ }),

/***/ 81672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rS: () => (/* binding */ refuseLinkOut)
/* harmony export */ });
/* unused harmony exports fileWithin, pathWithin, pathsTo */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43381);
/* harmony import */ var _core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69941);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33063);





/**
 * The path of a file that an input names, for trees that somebody else wrote: it must not lead out of the workspace,
 * by `..` or by a link. Throws UsageError.
 */
function fileWithin(root, path, input) {
    const full = resolve(root, path);
    const real = existsSync(full) ? realpathSync(full) : full;
    if (isWithin(realpathSync(root), real) || (real === full && isWithin(resolve(root), full)))
        return full;
    throw usageError(say `The input ${input} is ${path}, which leads out of the workspace.`);
}
/** The same by its path from the root, with `/`, however it was spelled: as GitHub and git name the file. */
function pathWithin(root, path, input) {
    const full = fileWithin(root, path, input);
    const home = isWithin(resolve(root), full) ? resolve(root) : realpathSync(root);
    return relative(home, full).split(sep).join('/');
}
/** The paths by which a file is reached, from the root: its own, those of links on its way, and where they lead. */
function pathsTo(root, path, links = MOST_LINKS) {
    const steps = path.split('/').map((_, at, all) => all.slice(0, at + 1).join('/'));
    const link = steps.find(step => lstatSync(join(root, step), { throwIfNoEntry: false })?.isSymbolicLink());
    if (link === undefined || links === 0)
        return [path];
    const target = readlinkSync(join(root, link));
    const start = isAbsolute(target) ? relative(resolve(root), target) : posix.join(posix.dirname(link), target);
    return [path, link, ...pathsTo(root, posix.join(start.split(sep).join('/'), path.slice(link.length)), links - 1)];
}
/** Linux follows as many; `path_resolution(7)`. */
const MOST_LINKS = 40;
/**
 * Refuses a path that lies in the workspace by its letters, and is or passes a link that leads out: the user named a
 * file of the tree, and the tree may be somebody else's. Throws UsageError; `what` begins its sentence.
 */
function refuseLinkOut(root, path, what) {
    const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    if (!(0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root), full) || (0,_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .U)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(root), realOf(full)))
        return;
    throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `${what} is a link that leads out of the folder that the run starts in.`);
}
/** The path without links, as far as it is there. */
function realOf(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return above === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realOf(above), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
}
//# sourceMappingURL=workspace.js.map

/***/ }),

/***/ 16722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isBucketName),
/* harmony export */   h: () => (/* binding */ composePolicy)
/* harmony export */ });
/* harmony import */ var _access_prove_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52979);
/* harmony import */ var _lock_conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62074);
/* harmony import */ var _lock_find_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(54291);
/* harmony import */ var _lock_ids_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5928);
/* harmony import */ var _lock_intent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68862);
/* harmony import */ var _pattern_classes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32640);
/* harmony import */ var _policy_parse_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4596);
/* harmony import */ var _policy_print_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62884);
/* harmony import */ var _policy_variables_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(82170);
/* harmony import */ var _text_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89783);
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(60774);
/* harmony import */ var _text_present_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12925);
/* harmony import */ var _text_source_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2361);
/* harmony import */ var _dropped_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8784);














/** The name that a lock's statement gets where the replaced one had none. */
const SID = 'LockRecordings';
const VERSION = '2012-10-17';
/** Whom the new lock takes over from an old one. */
const TAKEN_OVER = ['connect', 'admin', 'deployer', 'planner', 'external', 'root'];
/**
 * Writes the policy that locks a bucket: Connect's roles, the admins, the deployer, whoever is declared and the
 * account's root are admitted, in this order, and everybody else is denied everything. Every statement of the live
 * policy is kept but those that are its lock, or were meant to be.
 */
function composePolicy(ingredients) {
    const { bucket, book, live, awsServices, declared = [] } = ingredients;
    const replaced = live === undefined ? [] : oldLock(bucket, live, book.facts);
    const kept = (live?.statements ?? []).filter(statement => !replaced.includes(statement));
    const old = listedBy(replaced).map(value => ({ value, who: meantBy(value, book) }));
    const taken = old.flatMap(({ who }) => who.filter(({ kind }) => TAKEN_OVER.includes(kind)));
    const named = declared.map(({ id }) => listedAs({ id }));
    const values = [...new Set([...wanted(ingredients), ...taken.map(listedAs), ...named, book.facts.account])];
    const sorted = [...values.filter(value => value !== book.facts.account), book.facts.account];
    const before = replaced.flatMap(({ conditions }) => conditions.flatMap(each => (0,_lock_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .servicesSparedBy */ .xU)(each) ?? []));
    const spared = stillSpared(before, awsServices);
    const lock = lockOf(bucket, book.facts.partition, {
        sid: sidFor(replaced, kept),
        values: sorted,
        exemption: exemptionOf(spared),
    });
    const { file, span } = lock;
    const statements = [...lock.statements, ...kept];
    const policy = { file, span, ...(0,_text_present_js__WEBPACK_IMPORTED_MODULE_6__/* .present */ .E)({ id: live?.id }), ...versionFor(lock, live, kept), statements };
    const leftOut = old.flatMap(({ value, who }) => {
        if (who.length === 0)
            return [{ value }];
        return who.filter(each => !values.includes(listedAs(each))).map(admitted => ({ value, admitted }));
    });
    return {
        bucket,
        text: (0,_policy_print_js__WEBPACK_IMPORTED_MODULE_7__/* .canonical */ .$N)(policy),
        listed: sorted,
        kept,
        replaced,
        leftOut,
        shutOut: [...new Set(before.filter(each => spared !== true && !spared.includes(each)))],
        spared,
    };
}
/** Connect, the admins, and who the settings say applies and plans; running this puts nobody on a list. */
function wanted({ book, connect }) {
    const { admins, deployer, planner, deployRoleNamed, planRoleNamed } = book;
    const own = [deployRoleNamed ? deployer : undefined, planRoleNamed ? planner : undefined];
    const roles = [...byName(connect), ...byName(admins), ...own.filter(role => role !== undefined)];
    return roles.map(({ RoleId }) => `${RoleId}:*`);
}
function byName(roles) {
    return [...roles].sort((a, b) => (0,_text_order_js__WEBPACK_IMPORTED_MODULE_8__/* .byText */ .z)(a.RoleName, b.RoleName));
}
/**
 * What the new lock takes the place of: the statements that seal the bucket now, or, where none do, those that were
 * meant to and ask for nothing but who calls. Every other Deny is somebody's protection.
 */
function oldLock(bucket, live, { account, partition }) {
    const { admitted = [], statements: real = [] } = (0,_lock_find_js__WEBPACK_IMPORTED_MODULE_9__/* .findLock */ .HT)(live) ?? {};
    const sealing = (0,_dropped_js__WEBPACK_IMPORTED_MODULE_10__/* .sealingSet */ .MJ)({ bucket, partition, owner: { account }, admitted }, (0,_access_prove_js__WEBPACK_IMPORTED_MODULE_0__/* .proofOf */ .oX)(live));
    const meant = (0,_lock_intent_js__WEBPACK_IMPORTED_MODULE_2__/* .intentOf */ .oQ)(live).locks.map(({ statement }) => statement);
    const replaced = (statement) => sealing.length > 0
        ? sealing.includes(statement) || (meant.includes(statement) && isBare(statement))
        : (meant.includes(statement) || real.includes(statement)) && asksOnlyWhoCalls(statement);
    return live.statements.filter(replaced);
}
/** Beside any lock, it denies those who are on the list as well. */
function isBare({ conditions, principal }) {
    return conditions.length === 0 && !principal.negated;
}
function asksOnlyWhoCalls({ conditions }) {
    return conditions.every(condition => namesCallers(condition.key.value) || (0,_lock_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .servicesSparedBy */ .xU)(condition) !== undefined);
}
/** The ids and ARNs that the statements let through, each once. */
function listedBy(statements) {
    const values = statements.flatMap(({ conditions, principal }) => [
        ...conditions.filter(({ key }) => namesCallers(key.value)).flatMap(condition => condition.values),
        ...(principal.negated ? principal.entries.map(({ value }) => value) : []),
    ]);
    return [...new Set(values.map(({ value }) => value))];
}
function namesCallers(key) {
    return (0,_lock_find_js__WEBPACK_IMPORTED_MODULE_9__/* .isUserId */ .L8)(key) || (0,_lock_intent_js__WEBPACK_IMPORTED_MODULE_2__/* .isMisspeltUserId */ .M$)(key) || key.toLowerCase() === 'aws:principalarn';
}
/** Whom a value of an old list means: an id, an id whose session part was forgotten, or ARNs of the account. */
function meantBy(value, book) {
    const { account, partition, roles } = book.facts;
    if (value === `arn:${partition}:iam::${account}:root`)
        return [book.resolve({ kind: 'account', id: account })];
    const session = `arn:${partition}:sts::${account}:assumed-role/`;
    const name = value.startsWith(session) ? value.slice(session.length).split('/')[0] : undefined;
    const isMeant = ({ Arn, RoleName }) => (name === undefined ? (0,_pattern_classes_js__WEBPACK_IMPORTED_MODULE_3__/* .matchesGlob */ .kt)(value, Arn) : RoleName === name);
    const meant = value.startsWith('arn:') ? roles.filter(isMeant) : [];
    if (meant.length > 0)
        return meant.map(({ RoleId: id }) => book.resolve({ kind: 'role', id, session: '*' }));
    const id = (0,_lock_ids_js__WEBPACK_IMPORTED_MODULE_11__/* .readAdmittedId */ .e)(value) ?? (0,_lock_ids_js__WEBPACK_IMPORTED_MODULE_11__/* .readAdmittedId */ .e)(`${value}:*`);
    return id === undefined ? [] : [book.resolve(id)];
}
/** A known identity as a lock lists it. */
function listedAs({ id }) {
    return id.startsWith('AROA') ? `${id}:*` : id;
}
function lockOf(bucket, partition, { sid, values, exemption }) {
    const arn = `arn:${partition}:s3:::${bucket}`;
    const statement = {
        Sid: sid,
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: [arn, `${arn}/*`],
        Condition: { StringNotLike: { 'aws:userId': values }, ...exemption },
    };
    const { policy } = (0,_policy_parse_js__WEBPACK_IMPORTED_MODULE_4__/* .readPolicy */ .T)((0,_text_source_js__WEBPACK_IMPORTED_MODULE_12__/* .sourceFromText */ .JF)('lock', JSON.stringify({ Version: VERSION, Statement: [statement] })));
    (0,_text_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .invariant */ .V1)(policy !== undefined, 'the lock that was written here can be read');
    return policy;
}
/** Of the services that the old lock spared (`all` among them: every one), those that the settings allow. */
function stillSpared(before, allowed) {
    if (typeof allowed !== 'boolean')
        return before.includes('all') ? allowed : allowed.filter(each => before.includes(each));
    if (!allowed)
        return [];
    return before.includes('all') || [...new Set(before)];
}
/** `IfExists`, because without it an anonymous call, which lacks the key, would be let past too. */
function exemptionOf(spared) {
    if (spared === true)
        return { BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } };
    return spared.length === 0 ? {} : { StringNotEqualsIfExists: { 'aws:PrincipalServiceName': spared } };
}
/** The old lock's name, so that reviewers find it again; no two statements have the same. */
function sidFor(replaced, kept) {
    const taken = new Set(kept.map(({ sid }) => sid?.value));
    const before = replaced.find(({ sid }) => sid !== undefined && sid.value !== '')?.sid?.value;
    for (const name of [before, SID, ...kept.map((_, index) => `${SID}${index + 2}`)]) {
        if (name !== undefined && !taken.has(name))
            return name;
    }
    return `${SID}${kept.length + 2}`;
}
/** The current version, unless kept statements have `${…}` that the old version takes literally. */
function versionFor(lock, live, kept) {
    const own = live === undefined || live.version?.value === VERSION || !(0,_policy_variables_js__WEBPACK_IMPORTED_MODULE_13__/* .usesVariables */ .el)({ statements: kept });
    return (0,_text_present_js__WEBPACK_IMPORTED_MODULE_6__/* .present */ .E)({ version: (own ? lock : live).version });
}
/** Whether a text can be the name of a bucket. Source: S3 User Guide, "Bucket naming rules". */
function isBucketName(text) {
    return (0,_lock_find_js__WEBPACK_IMPORTED_MODULE_9__/* .readBucketArn */ .Uy)(`arn:aws:s3:::${text}`)?.bucket === text;
}
//# sourceMappingURL=compose.js.map

/***/ }),

/***/ 91003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml),
/* harmony export */   o: () => (/* binding */ MOST_YAML_BYTES)
/* harmony export */ });
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43381);

/** A longer file is no configuration. */
const MOST_YAML_BYTES = 262_144;
const LIMITS = {
    own: { bytes: MOST_YAML_BYTES, nodes: 50_000, levels: 32 },
    template: { bytes: 1_048_576, nodes: 80_000, levels: 100 },
};
/**
 * Reads one YAML 1.2 document of the core schema with positions. Never throws for what stands in the file.
 * In a file of ours, keys must be strings; tags and documents of YAML 1.1, in which `no` is false and `010` is eight,
 * are refused. In a template, the short tags stand for their functions, and what YAML 1.1 reads otherwise is a doubt.
 */
async function readYaml(file, dialect = 'own') {
    const start = { start: 0, end: 0 };
    const { bytes } = LIMITS[dialect];
    if (file.bytes > bytes) {
        return refused([{ span: start, message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The file is longer than ${bytes} bytes.` }]);
    }
    if (!file.utf8)
        return refused([{ span: start, message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('The file is not valid UTF-8.') }]);
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    const document = parsed(file.text, LIMITS[dialect], yaml);
    if ('parts' in document)
        return refused([{ span: start, message: document }]);
    const isTemplate = dialect === 'template';
    const warnings = document.warnings.filter(({ code }) => !(isTemplate && code === 'TAG_RESOLVE_FAILED'));
    const wrong = [...document.errors, ...warnings].map(error => ({
        span: spanWithin(file.text, error.pos),
        message: MESSAGES[error.code] ?? (isTemplate ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is not YAML.') : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `This is not YAML: ${error.message}.`),
    }));
    if (!isTemplate && document.directives.yaml.version !== '1.2')
        wrong.push({ span: start, message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('Only YAML 1.2 is read.') });
    if (wrong.length > 0)
        return refused(wrong);
    if (document.contents === null || isEmpty(document.contents, yaml))
        return refused([]);
    const reader = new TreeReader(yaml, aliased(document, yaml), dialect);
    const root = reader.value(document.contents, 0);
    if (root === undefined || reader.problems.length > 0)
        return refused(reader.problems);
    return { root, problems: [], doubts: reader.doubts };
}
/** A value has a mark, its own letters, a separator and the space around it. */
const LEXEMES_OF_A_NODE = 5;
/** The one document of a text, or why it cannot be read. A text with too many values is not read to its end. */
function parsed(text, { nodes }, yaml) {
    const most = nodes * LEXEMES_OF_A_NODE;
    let count = 0;
    function* tokens() {
        const parser = new yaml.Parser();
        for (const lexeme of new yaml.Lexer().lex(text)) {
            count += 1;
            if (count > most)
                return;
            yield* parser.next(lexeme);
        }
        yield* parser.end();
    }
    try {
        const composer = new yaml.Composer({ prettyErrors: false, logLevel: 'error', uniqueKeys: false });
        const [document, another] = composer.compose(tokens(), true, text.length);
        if (count > most || document === undefined)
            return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The file holds more than ${nodes} values.`;
        if (another !== undefined) {
            const [start, end] = another.range;
            document.errors.push(new yaml.YAMLParseError([start, end], 'MULTIPLE_DOCS', ''));
        }
        return document;
    }
    catch {
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('The file nests too deep to be read.');
    }
}
/** What is missing at the end of a file, the library misses behind it. */
function spanWithin({ length }, [start, end]) {
    return { start: Math.min(start, length), end: Math.min(end, length) };
}
function refused(problems) {
    return { problems, doubts: [] };
}
const MESSAGES = {
    MULTIPLE_DOCS: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('A second document begins here; the file has one.'),
    TAB_AS_INDENT: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This line is indented with a tab. Use spaces.'),
    BAD_INDENT: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('The indentation does not fit.'),
};
function isEmpty(node, yaml) {
    return yaml.isScalar(node) && node.value === null && node.source === '';
}
/** What each alias stands for: the last node before it with its anchor. One walk for all of them. */
function aliased(document, yaml) {
    const anchors = new Map();
    const aliases = new Map();
    yaml.visit(document, {
        Alias: (_, alias) => {
            const node = anchors.get(alias.source);
            if (node !== undefined)
                aliases.set(alias, node);
        },
        Value: (_, node) => {
            if (node.anchor !== undefined)
                anchors.set(node.anchor, node);
        },
    });
    return aliases;
}
class TreeReader {
    problems = [];
    doubts = [];
    #yaml;
    #aliased;
    #isTemplate;
    #limits;
    #nodes = 0;
    constructor(yaml, aliases, dialect) {
        this.#yaml = yaml;
        this.#aliased = aliases;
        this.#isTemplate = dialect === 'template';
        this.#limits = LIMITS[dialect];
    }
    value(node, level, at = spanOf(node)) {
        this.#nodes += 1;
        if (this.#nodes > this.#limits.nodes || level > this.#limits.levels)
            return this.#tooMuch(at);
        if (this.#yaml.isAlias(node)) {
            this.doubts.push({ span: at, message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('CloudFormation refuses the aliases of YAML.') });
            return this.value(this.#aliased.get(node) ?? null, level + 1, at);
        }
        const value = this.#plainValue(node, level, at);
        const name = this.#isTemplate && value !== undefined ? functionOf(this.#tagOf(node)) : undefined;
        if (name === undefined || value === undefined)
            return value;
        return { type: 'object', members: [{ key: { value: name, span: at }, value }], span: at };
    }
    #tagOf(node) {
        const isNode = this.#yaml.isScalar(node) || this.#yaml.isCollection(node);
        return isNode ? node.tag : undefined;
    }
    #plainValue(node, level, at) {
        if (this.#yaml.isMap(node)) {
            const members = node.items.flatMap(pair => this.#member(pair, level, at) ?? []);
            this.#repeated(members);
            return { type: 'object', members, span: at };
        }
        if (this.#yaml.isSeq(node)) {
            const items = node.items.flatMap(item => this.value(item, level + 1) ?? []);
            return { type: 'array', items, span: at };
        }
        return this.#yaml.isScalar(node) ? this.#scalar(node, at) : { type: 'null', text: 'null', span: at };
    }
    #member(pair, level, owner) {
        const { key, value } = pair;
        const name = this.#keyIn(key);
        if (name === undefined || !this.#yaml.isNode(key)) {
            const span = this.#yaml.isNode(key) ? spanOf(key) : owner;
            this.#report(span, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('A key is a word. Write a number, true, false or null in quotes.'));
            return undefined;
        }
        const span = spanOf(key);
        const read = this.value(value, level + 1, value === null ? span : spanOf(value));
        return read && { key: { value: name, span }, value: read };
    }
    /** The library would compare every key with every other one. */
    #repeated(members) {
        const known = new Set();
        for (const { key } of members) {
            if (known.has(key.value))
                this.#report(key.span, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This map has the key twice.'));
            known.add(key.value);
        }
    }
    /** A template's keys may be numbers, such as account ids; they are what is written. */
    #keyIn(key) {
        if (!this.#yaml.isScalar(key))
            return undefined;
        if (typeof key.value === 'string')
            return key.value;
        return this.#isTemplate ? key.source : undefined;
    }
    #scalar(node, span) {
        const { value, source } = node;
        if (node.type === 'PLAIN' && READ_OTHERWISE.test(source ?? '')) {
            this.doubts.push({
                span,
                message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('Readers of YAML 1.1 and 1.2 disagree about this value. Write it in quotes.'),
            });
        }
        if (typeof value === 'string')
            return { type: 'string', text: value, span };
        if (typeof value === 'number')
            return { type: 'number', text: source ?? String(value), span };
        if (typeof value === 'boolean')
            return { type: 'boolean', text: String(value), span };
        if (value === null)
            return { type: 'null', text: 'null', span };
        this.#report(span, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('Only words, numbers, true, false and null are read here.'));
        return undefined;
    }
    #tooMuch(span) {
        if (this.problems.length === 0)
            this.#report(span, (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('The file nests too deep, or its aliases expand too far.'));
        return undefined;
    }
    #report(span, message) {
        this.problems.push({ span, message });
    }
}
/** What YAML 1.1 takes for a boolean or a number and YAML 1.2 for another value. */
const READ_OTHERWISE = /^(y|n|yes|no|on|off|[-+]?0[0-9_]+|[-+]?0b[01_]+|[-+]?\d[\d_]*_[\d_]*|[-+]?\d+(:[0-5]?\d)+(\.\d*)?)$/i;
/** The function that a short tag stands for. Source: CloudFormation User Guide, "Intrinsic function reference". */
function functionOf(tag) {
    const name = /^!([A-Z][A-Za-z0-9]*)$/.exec(tag ?? '')?.[1];
    if (name === undefined)
        return undefined;
    return name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`;
}
function spanOf(node) {
    const [start, end] = node?.range ?? [0, 0];
    return { start, end };
}
//# sourceMappingURL=yaml.js.map

/***/ })

};
;