"use strict";
exports.id = 5363;
exports.ids = [5363];
exports.modules = {

/***/ 75363:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qR: () => (/* binding */ policyFiles),
  TH: () => (/* binding */ toSlashes)
});

// UNUSED EXPORTS: globFromRoot, nameAndValue

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/sources/look.js + 1 modules
var sources_look = __webpack_require__(53243);
// EXTERNAL MODULE: ./lib/src/core/text/json.js
var json = __webpack_require__(42234);
// EXTERNAL MODULE: ./lib/src/core/text/order.js
var order = __webpack_require__(60774);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/core/text/source.js
var source = __webpack_require__(2361);
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(69941);
// EXTERNAL MODULE: ./lib/src/adapters/disk/bounded-read.js
var bounded_read = __webpack_require__(20845);
// EXTERNAL MODULE: ./lib/src/adapters/disk/glob.js
var glob = __webpack_require__(33063);
// EXTERNAL MODULE: ./lib/src/adapters/disk/nearby.js
var nearby = __webpack_require__(90530);
// EXTERNAL MODULE: ./lib/src/adapters/disk/reason.js
var reason = __webpack_require__(52057);
;// CONCATENATED MODULE: ./lib/src/adapters/disk/sources.js

/**
 * The policies of one file, each as a text of its own that knows its place in the file. A bare policy is the file
 * itself; so is what is nearly one, because the reader of policies says best what is wrong. The readers of other tools'
 * files are loaded for such files alone.
 */
async function sourcesIn(file, beside) {
    const look = (0,sources_look/* lookAt */.t)(file);
    return look.kind === 'policy' ? [file] : (await __webpack_require__.e(/* import() */ 7569).then(__webpack_require__.bind(__webpack_require__, 37569))).sourcesOfTool(file, look, beside);
}
//# sourceMappingURL=sources.js.map
;// CONCATENATED MODULE: ./lib/src/adapters/disk/files.js













/**
 * The policy files of a folder of the disk.
 *
 * Each of the globs is the path of a file, a glob, or `!` and a glob that takes files away. Each must match something,
 * for a mistyped one would leave policies unchecked. A glob never reaches out of the workspace, by `..` or by a link;
 * a path may where `outside` allows it. Of a file longer than a policy may be, the first bytes are read.
 */
function policyFiles(options) {
    const { root } = options;
    return {
        find: async (globs, given = [], mayBeNone = false) => {
            const workspace = { ...options, root: (0,external_node_path_.resolve)(root), home: homeOf(root) };
            const beside = {
                parameters: new Map(given.map(nameAndValue)),
                read: (path) => readBeside(workspace, path),
            };
            const found = await find(workspace, globs, mayBeNone);
            return (await Promise.all(found.map(file => sourcesIn(file, beside)))).flat();
        },
    };
}
/** `NAME=VALUE`; the value may hold more of them. */
function nameAndValue(text) {
    const at = text.indexOf('=');
    return [text.slice(0, at), text.slice(at + 1)];
}
/** A file that another one names; as with globs, only inside of the workspace. */
function readBeside(workspace, path) {
    const stat = statOf(workspace, path);
    if (stat === undefined || !stat.isFile())
        return undefined;
    const real = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(workspace.root, path));
    return (0,glob/* isWithin */.U)(workspace.home, real) ? read(path, real) : undefined;
}
function homeOf(root) {
    try {
        return (0,external_node_fs_.realpathSync)(root);
    }
    catch (error) {
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `The workspace ${root} cannot be read: ${(0,prose/* ours */.Od)((0,reason.diskReason)(error))}. Nothing was checked.`);
    }
}
async function find(workspace, globs, mayBeNone) {
    const { outside, ifNone } = workspace;
    if (globs.includes(''))
        throw (0,usage/* usageError */.W)((0,prose/* ours */.Od)('An empty path names no policy. Nothing was checked.'));
    const isInput = (glob) => glob === STANDARD_INPUT && outside === 'allowed';
    const patterns = globs.filter(glob => !isInput(glob)).map(glob => relativePattern(workspace, glob));
    const wanted = patterns.filter(pattern => !pattern.startsWith('!'));
    const given = globs.some(isInput) ? [standardInput()] : [];
    if (wanted.length === 0 && given.length > 0)
        return given;
    if (wanted.length === 0)
        throw (0,usage/* usageError */.W)((0,prose/* ours */.Od)('No policy file is named, so nothing was checked.'), EXAMPLE);
    const ignored = patterns.filter(pattern => pattern.startsWith('!')).map(pattern => pattern.slice(1));
    const matches = [];
    const unmatched = [];
    for (const pattern of wanted) {
        const found = statOf(workspace, pattern) === undefined ? await files_glob(workspace, pattern, ignored) : [pattern];
        if (found.length === 0)
            unmatched.push(pattern);
        for (const path of found)
            matches.push(matchOf(workspace, path, path === pattern));
    }
    const mayBeEmpty = ifNone === 'nothing' || (mayBeNone && (await isEmptied(workspace, unmatched, ignored)));
    if (unmatched.length > 0 && !mayBeEmpty) {
        const meant = (0,prose/* join */.fj)(unmatched.map(pattern => (0,nearby/* nearby */.c)(workspace.root, pattern)), '');
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `No file matches ${(0,prose/* list */.p_)(unmatched, 'or')}.${meant} Nothing was checked.`, ifNone ?? EXAMPLE);
    }
    return [...given, ...distinct(workspace, matches).map(({ path, real }) => read(path, real))];
}
/** Whether globs match nothing because nothing is left: a path, a slip of the pen and other policies say otherwise. */
async function isEmptied(workspace, unmatched, ignored) {
    const isMistyped = (pattern) => !/[*?{[(]/.test(pattern) || (0,nearby/* nearby */.c)(workspace.root, pattern).parts.length > 0;
    return !unmatched.some(isMistyped) && (await files_glob(workspace, DEFAULT_POLICIES, ignored)).length === 0;
}
/** Where policies lie unless the settings say otherwise. */
const DEFAULT_POLICIES = 'policies/**/*.json';
const EXAMPLE = (0,prose/* say */.cv) `Check the path. Paths and globs such as ${'policies/**/*.json'} begin in the folder where the run starts.`;
/** Path separators as globs have them. Only where `\` separates may it be replaced: elsewhere it escapes. */
function toSlashes(path, separator) {
    return separator === '\\' ? path.replaceAll('\\', '/') : path;
}
/** A pattern from the root, however it was given; absolute only where it leads out of the workspace. */
function globFromRoot(root, glob) {
    return relativePattern({ root: resolve(root), home: homeOf(root) }, glob);
}
function relativePattern({ root, home }, glob) {
    const given = toSlashes(glob, external_node_path_.sep);
    const negated = given.startsWith('!') ? '!' : '';
    const pattern = external_node_path_.posix.normalize(given.slice(negated.length));
    const prefix = [root, home].map(path => `${toSlashes(path, external_node_path_.sep)}/`).find(path => pattern.startsWith(path));
    return negated + (prefix === undefined ? pattern : pattern.slice(prefix.length));
}
/** What is at a path; `undefined` for what can be no path of a file, a link in a circle included. */
function statOf({ root }, path) {
    try {
        return (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(root, path), { throwIfNoEntry: false });
    }
    catch (error) {
        if (['ELOOP', 'ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE'].includes((0,reason/* codeOf */.$N)(error)))
            return undefined;
        throw (0,reason/* unreadable */.O$)(path, error);
    }
}
async function files_glob(workspace, pattern, ignored) {
    const leavesByName = (0,external_node_path_.isAbsolute)(pattern) || /(^|[/{,(|])\.\.($|[/},)|])/.test(pattern);
    if (leavesByName) {
        const elsewhere = workspace.outside === 'allowed' ? (0,prose/* ours */.Od)(' Files elsewhere are named by their paths.') : (0,prose/* ours */.Od)('');
        throw leaves(pattern, (0,prose/* say */.cv) `A glob is for files inside the folder that the run starts in.${elsewhere}`);
    }
    const walk = await (0,glob/* globWithin */.e)(workspace.home, pattern, ignored);
    for (const [folder, error] of walk.unreadable)
        throw (0,reason/* unreadable */.O$)(relativePath(workspace, folder), error);
    const [link] = walk.leaving;
    if (link === undefined)
        return walk.files;
    throw leaves(pattern, (0,prose/* say */.cv) `It meets the link ${relativePath(workspace, link)}, which leads out.`);
}
function matchOf(workspace, path, named) {
    const stat = statOf(workspace, path);
    if (stat === undefined)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `The policy ${path} is a link to nothing. Nothing was checked.`);
    if (stat.isDirectory() && (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(workspace.root, path, MANIFEST))) {
        return matchOf(workspace, external_node_path_.posix.join(path, MANIFEST), named);
    }
    if (stat.isDirectory()) {
        const meant = (0,prose/* say */.cv) `Name the files in it: ${`${path.replace(/\/+$/, '')}/**/*.json`}.`;
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${path} is a folder, no policy. Nothing was checked.`, meant);
    }
    if (!stat.isFile())
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${path} is not a regular file, so it was not read. Nothing was checked.`);
    const real = external_node_fs_.realpathSync.native((0,external_node_path_.resolve)(workspace.root, path));
    const isOutside = !(0,glob/* isWithin */.U)(workspace.home, real);
    if (isOutside && !(named && workspace.outside === 'allowed')) {
        throw leaves(path, (0,prose/* say */.cv) `Only files inside the folder that the run starts in are read.`);
    }
    return { path: isOutside ? toSlashes((0,external_node_path_.resolve)(workspace.root, path), external_node_path_.sep) : path, real };
}
function leaves(pattern, why) {
    return (0,usage/* usageError */.W)((0,prose/* say */.cv) `${pattern} leads out of the workspace. ${why} Nothing was checked.`);
}
/** Each file once, under its own path rather than that of a link to it; sorted by path. */
function distinct(workspace, matches) {
    const byReal = new Map();
    for (const match of matches) {
        const known = byReal.get(match.real);
        const isOwnPath = match.path === relativePath(workspace, match.real);
        if (known === undefined || isOwnPath)
            byReal.set(match.real, match);
    }
    return [...byReal.values()].sort((a, b) => (0,order/* byText */.z)(a.path, b.path));
}
function relativePath({ home }, path) {
    return toSlashes((0,external_node_path_.relative)(home, path), external_node_path_.sep);
}
/** A folder with this file is what the CDK wrote. */
const MANIFEST = 'manifest.json';
const STANDARD_INPUT = '-';
function standardInput() {
    try {
        return (0,source/* sourceFromBytes */.Jr)(STANDARD_INPUT, (0,external_node_fs_.readFileSync)(0).subarray(0, sources_look/* MAX_SOURCE_BYTES */.T + 1));
    }
    catch (error) {
        throw (0,reason/* unreadable */.O$)('standard input', error);
    }
}
/** As much of the file as tells that it is too long for what it is; `bytes` is its length on the disk. */
function read(path, real) {
    const beginning = readUpTo(path, real, json/* MAX_FILE_BYTES */.gZ);
    if (beginning.bytes <= json/* MAX_FILE_BYTES */.gZ || (0,sources_look/* lookAt */.t)(beginning).kind === 'policy')
        return beginning;
    return readUpTo(path, real, sources_look/* MAX_SOURCE_BYTES */.T);
}
function readUpTo(path, real, most) {
    try {
        const { bytes, size } = (0,bounded_read/* readBeginning */.i)(real, most);
        return { ...(0,source/* sourceFromBytes */.Jr)(path, bytes), bytes: size };
    }
    catch (error) {
        throw (0,reason/* unreadable */.O$)(path, error);
    }
}
//# sourceMappingURL=files.js.map

/***/ }),

/***/ 5013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nY: () => (/* binding */ FOREIGN),
/* harmony export */   py: () => (/* binding */ foreignPolicy),
/* harmony export */   qk: () => (/* binding */ foreignText)
/* harmony export */ });
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43381);

const TERRAFORM = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Render it: ${'terraform plan -out plan.bin && terraform show -json plan.bin > plan.json'}, and check plan.json.`;
const JINJA = {
    message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is a Jinja template that was not rendered.'),
    help: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Render it first, as with ${'ansible localhost -m template -a "src=policy.json.j2 dest=policy.json"'} or ${'jinja2 policy.json.j2 > policy.json'}, and check what comes out.`,
};
/** Blocks with their labels in quotes, those without labels, and those of Terragrunt. */
const BLOCKS_OF_HCL = [
    /^[ \t]*(resource|data)[ \t]+"[^"\n]*"[ \t]+"[^"\n]*"[ \t]*\{/m,
    /^[ \t]*(module|variable|provider|output|include|dependency|generate)[ \t]+"[^"\n]*"[ \t]*\{/m,
    /^(locals|terraform|include)[ \t]*\{/m,
    /^(inputs|remote_state)[ \t]*=?[ \t]*\{/m,
];
const PULUMI = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Write the policy out: ${'pulumi stack output policy --json > policy.json'}, and check policy.json.`;
/** Whether every other byte of the beginning is zero, behind the byte order mark if there is one, as in UTF-16. */
function isUtf16(text) {
    const start = text.replace(/^\uFFFD{2}/, '').slice(0, 8);
    return /^(?:[^\0]\0)+$/.test(start) || /^(?:\0[^\0])+$/.test(start);
}
/** The texts that are neither JSON nor YAML, or only look like it; the first that fits counts. */
const TEXTS = [
    {
        looksLike: text => text.startsWith('PK\u0003\u0004'),
        message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is the binary plan of Terraform.'),
        help: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Print it as JSON: ${'terraform show -json plan.bin > plan.json'}, and check plan.json.`,
    },
    {
        looksLike: text => text.startsWith('\u001F\uFFFD'),
        message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This file is compressed.'),
        help: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Unpack it: ${'gunzip -c plan.json.gz > plan.json'}, and check plan.json.`,
    },
    {
        looksLike: text => text.startsWith('version https://git-lfs.github.com/spec/'),
        message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is a pointer of Git LFS, which stands for the file.'),
        help: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Fetch the file itself: ${'git lfs pull'}, or ${'lfs: true'} in the step ${'actions/checkout'}.`,
    },
    {
        looksLike: isUtf16,
        message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This text is UTF-16, as the `>` of Windows PowerShell writes it.'),
        help: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Write UTF-8: ${'… | Out-File -Encoding utf8NoBOM policy.json'}, or use another shell.`,
    },
    {
        looksLike: text => /\{\{-?\s*(\.(Values|Release|Chart|Files)\b|(include|define|template)\s+")/.test(text),
        message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is a template of Helm that was not rendered.'),
        help: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Render it: ${'helm template .'}, and check the policy in what comes out.`,
    },
    {
        looksLike: text => /\{%-?\s|^\s*\{\{/.test(text),
        ...JINJA,
    },
    {
        looksLike: text => /^(import|from|const)\b.*(['"]@pulumi\/|\bpulumi)/m.test(text),
        message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is a program of Pulumi, which only Pulumi can run.'),
        help: PULUMI,
    },
    {
        looksLike: text => /^(import|from|const)\b.*(\baws-cdk-lib\b|\baws_cdk\b|['"]@aws-cdk\/)/m.test(text),
        message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is an app of the CDK, which only the CDK can run.'),
        help: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Synthesise it: ${'cdk synth'}, and check the folder ${'cdk.out'}.`,
    },
    {
        looksLike: text => BLOCKS_OF_HCL.some(block => block.test(text)),
        message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is HCL, the language of Terraform, which only Terraform can evaluate.'),
        help: TERRAFORM,
    },
    {
        looksLike: text => /^%\{|%\{~?\s*(for|if|else|endfor|endif)\b/m.test(text),
        message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is a Terraform template that was not rendered.'),
        help: TERRAFORM,
    },
];
/** What a text is, where it is none that can be read. */
function foreignText(text) {
    return TEXTS.find(({ looksLike }) => looksLike(text));
}
/** What a policy is that is JSON before it is rendered: Jinja may stand in its strings, and ends where it begins. */
function foreignPolicy(text) {
    return /\{\{\s*[\w.][^"]*\}\}/.test(text) ? JINJA : undefined;
}
/** What the other forms of JSON and YAML are that hold no policy to read. */
const FOREIGN = {
    encrypted: {
        message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is an encrypted state or plan of OpenTofu.'),
        help: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Print it as JSON on the machine that has the key: ${'tofu show -json > state.json'}, and check state.json.`,
    },
    'plan-log': {
        message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is the log of a plan, which has no policy in it.'),
        help: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Print the plan itself: ${'terraform show -json plan.bin > plan.json'}, and check plan.json.`,
    },
    'terraform-configuration': {
        message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is a configuration of Terraform, which only Terraform can evaluate.'),
        help: TERRAFORM,
    },
    serverless: {
        message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is a configuration of the Serverless Framework, which only that can work out.'),
        help: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Render it: ${'serverless package'}, and check ${'.serverless/cloudformation-template-update-stack.json'}.`,
    },
    ansible: {
        message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is a playbook of Ansible, which only Ansible can work out.'),
        help: JINJA.help,
    },
    pulumi: {
        message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is a stack of Pulumi, whose shape is not read.'),
        help: PULUMI,
    },
    'nothing-known': {
        message: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('This is not a bucket policy and not a file of a known tool.'),
        help: (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Name a policy, the output of ${'aws s3api get-bucket-policy'}, a plan or state from ${'terraform show -json'}, a CloudFormation template, or a folder ${'cdk.out'}.`,
    },
};
//# sourceMappingURL=foreign.js.map

/***/ }),

/***/ 33971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ formOf)
/* harmony export */ });
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51004);

const POLICY_ELEMENTS = ['Version', 'Id', 'Statement', 'Sid', 'Effect', 'Principal', 'Action', 'Resource', 'Condition'];
/** The forms by their outermost keys, the first that fits: all of one list, and one of another where there is one. */
const FORMS = [
    ['policy', ['Statement']],
    ['encrypted', [], ['encryption_version', 'encrypted_data']],
    ['plan-log', ['@level', 'type']],
    ['plan', ['resource_changes']],
    [
        'plan',
        ['format_version'],
        ['planned_values', 'resource_drift', 'prior_state', 'configuration', 'applyable', 'errored', 'output_changes'],
    ],
    ['state', ['format_version']],
    ['state-file', ['version', 'resources'], ['serial', 'lineage', 'terraform_version']],
    ['template', ['Resources']],
    ['cloud-assembly', ['version', 'artifacts']],
    ['pulumi', ['version', 'deployment']],
    ['template-output', ['TemplateBody']],
    ['resource-output', ['ResourceDescription']],
    ['trail-event', ['requestParameters', 'eventName']],
    ['trail-event', ['Records']],
    ['command-output', ['Policy']],
    ['without-policy', [], ['PolicyStatus', 'PublicAccessBlockConfiguration']],
    ['serverless', ['service', 'provider']],
];
/** What may stand outermost in a configuration of Terraform that is written as JSON, by hand or by the CDKTF. */
const CONFIGURATION = ['resource', 'variable', 'terraform', 'data', 'module', 'output', 'provider', 'locals', '//'];
const MOSTLY_THERE = CONFIGURATION.slice(0, 3);
/** Decides by the keys of the outermost object; an object that is empty, or nearly a policy, is read as one. */
function formOf(keys) {
    const found = FORMS.find(([, all, any = all]) => all.every(key => keys.includes(key)) && any.some(key => keys.includes(key)));
    if (found !== undefined)
        return found[0];
    if (keys.every(key => CONFIGURATION.includes(key)) && keys.some(key => MOSTLY_THERE.includes(key))) {
        return 'terraform-configuration';
    }
    return isNearlyPolicy(keys) ? 'policy' : 'nothing-known';
}
/** Strict, for what is taken for a policy is quoted in findings, and other files may hold secrets. */
function isNearlyPolicy(keys) {
    const elements = keys.filter(key => POLICY_ELEMENTS.includes(key));
    if (elements.length === keys.length || elements.length > 1)
        return true;
    return keys.some(key => (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(key, ['Statement']) !== undefined);
}
//# sourceMappingURL=form.js.map

/***/ }),

/***/ 53243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ MAX_SOURCE_BYTES),
  t: () => (/* binding */ lookAt)
});

// EXTERNAL MODULE: ./lib/src/core/text/untyped.js
var untyped = __webpack_require__(6903);
// EXTERNAL MODULE: ./lib/src/core/sources/foreign.js
var sources_foreign = __webpack_require__(5013);
// EXTERNAL MODULE: ./lib/src/core/sources/form.js
var sources_form = __webpack_require__(33971);
;// CONCATENATED MODULE: ./lib/src/core/sources/top-level.js
/**
 * The keys of a JSON text's outermost object, found without reading what is below them; broken texts give what can be
 * seen of them. Tells a policy from the files of other tools before either is parsed.
 */
function topLevelKeys(text) {
    const keys = [];
    let depth = 0;
    for (let at = 0; at < text.length; at += 1) {
        const letter = text[at];
        if (letter === '{' || letter === '[')
            depth += 1;
        else if (letter === '}' || letter === ']')
            depth -= 1;
        else if (letter === '"') {
            const end = endOfString(text, at);
            if (depth === 1 && isKey(text, end))
                keys.push(text.slice(at + 1, end - 1));
            at = end - 1;
        }
    }
    return keys;
}
/** The offset behind the closing quote. */
function endOfString(text, open) {
    let at = open + 1;
    while (at < text.length && text[at] !== '"')
        at += text[at] === '\\' ? 2 : 1;
    return at + 1;
}
function isKey(text, from) {
    let at = from;
    while (at < text.length && /\s/.test(text[at] ?? ''))
        at += 1;
    return text[at] === ':';
}
//# sourceMappingURL=top-level.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/look.js




/** A large plan; CloudFormation takes templates of one megabyte. */
const MAX_SOURCE_BYTES = 33_554_432;
/** Tells a file by its content. What looks like a policy, right or wrong, is left to the reader of policies. */
function lookAt({ text }) {
    const foreign = (0,sources_foreign/* foreignText */.qk)(text);
    if (foreign !== undefined && (0,untyped/* parsedJson */.U4)(text) === undefined)
        return { kind: 'foreign', foreign };
    const start = withoutComments(text);
    if (start === '' || /^\[\s*\]/.test(start))
        return { kind: 'policy' };
    if (start.startsWith('"') && !QUOTED_KEY.test(start))
        return { kind: 'json', form: 'policy-in-string' };
    if (BARE_KEY.test(start))
        return { kind: 'yaml' };
    if (!/^[[{]/.test(start)) {
        return /^(---|- |%YAML|#|["'\w][^\n]*:(\s|$))/m.test(start)
            ? { kind: 'yaml' }
            : { kind: 'foreign', foreign: sources_foreign/* FOREIGN */.nY['nothing-known'] };
    }
    const form = formOfText(start);
    if (form === 'policy' && isOfAnotherTool(start))
        return { kind: 'json', form: 'nothing-known' };
    if (form === 'policy') {
        const unrendered = (0,sources_foreign/* foreignPolicy */.py)(text);
        return unrendered === undefined ? { kind: 'policy' } : { kind: 'foreign', foreign: unrendered };
    }
    return form in sources_foreign/* FOREIGN */.nY ? { kind: 'foreign', foreign: sources_foreign/* FOREIGN */.nY[form] } : { kind: 'json', form };
}
/** The first key of a map in YAML may stand in quotes. */
const QUOTED_KEY = /^"(?:[^"\\\r\n]|\\[^\r\n])*"[ \t]*:(?:\s|$)/;
/** A map of YAML may stand in braces, where its keys need no quotes. */
const BARE_KEY = /^\{\s*[\w:-]*\w:\s/;
function formOfText(start) {
    return start.startsWith('{') ? (0,sources_form/* formOf */.Q)(topLevelKeys(start)) : 'nothing-known';
}
/** Keys that no policy has, and that the files of other tools have not far below their beginning. */
const OF_OTHERS = /"(?:AWSTemplateFormatVersion|TemplateBody|ResourceDescription|requestParameters|resource_changes|planned_values|prior_state|format_version|lineage|encrypted_data|deployment)"|"Resources"\s*:\s*\{/;
/**
 * Whether a text that is taken for a policy because it is broken, or has no keys, is none. A quotation mark that is
 * missing hides the keys, and what is read as a policy is quoted.
 */
function isOfAnotherTool(start) {
    const isStrange = OF_OTHERS.test(start) || !(/^\{\s*\}?\s*$/.test(start) || WORDS_OF_POLICIES.test(start));
    return isStrange && (0,untyped/* parsedJson */.U4)(start) === undefined;
}
const WORDS_OF_POLICIES = /\b(?:Version|Statement|Sid|Effect|Principal|Action|Resource|Condition)\b/i;
/** What stands behind a byte order mark, white space and comments, which JSON has not, and people write. */
function withoutComments(text) {
    const blank = /\s+|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//y;
    let start = text.startsWith('\uFEFF') ? 1 : 0;
    for (blank.lastIndex = start; blank.test(text); start = blank.lastIndex)
        ;
    return text.slice(start);
}
//# sourceMappingURL=look.js.map

/***/ })

};
;