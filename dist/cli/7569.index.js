"use strict";
exports.id = 7569;
exports.ids = [7569];
exports.modules = {

/***/ 37569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sourcesOfTool: () => (/* binding */ sourcesOfTool)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/core/text/json-tree.js
var json_tree = __webpack_require__(59971);
// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __webpack_require__(12925);
;// CONCATENATED MODULE: ./lib/src/core/sources/cloudformation/assembly.js


/** What the manifest of a folder `cdk.out` lists. Source: AWS CDK, cloud-assembly-schema, "AssemblyManifest". */
function artifactsOf(manifest) {
    return (0,json_tree/* membersOf */.lS)(manifest, 'artifacts').flatMap(({ key, value }) => {
        const type = (0,json_tree/* stringIn */.tB)(value, 'type');
        const template = (0,json_tree/* stringIn */.tB)(value, 'properties', 'templateFile');
        const folder = (0,json_tree/* stringIn */.tB)(value, 'properties', 'directoryName');
        if (type === 'cdk:cloud-assembly' && folder !== undefined)
            return [{ kind: 'assembly', folder }];
        if (type !== 'aws:cloudformation:stack' || template === undefined)
            return [];
        const name = (0,json_tree/* stringIn */.tB)(value, 'properties', 'stackName') ?? key.value;
        const environment = environmentOf((0,json_tree/* stringIn */.tB)(value, 'environment') ?? '');
        return [{ kind: 'stack', name, path: template, parameters: parametersOf(value), ...environment }];
    });
}
function parametersOf(artifact) {
    const given = (0,json_tree/* membersOf */.lS)(artifact, 'properties', 'parameters');
    return new Map(given.map(({ key, value }) => [key.value, (0,json_tree/* stringIn */.tB)(value) ?? '']));
}
/** `aws://111122223333/us-east-1`, or `unknown-account` and `unknown-region` where the app leaves them open. */
function environmentOf(environment) {
    const [, account, region] = /^aws:\/\/([^/]+)\/(.+)$/.exec(environment) ?? [];
    return {
        ...(account !== undefined && /^\d{12}$/.test(account) ? { account } : {}),
        ...(region !== undefined && region !== 'unknown-region' ? { region } : {}),
    };
}
/** The property that says where the template of a nested stack lies; the second is SAM's. */
const TEMPLATES = new Map([
    ['AWS::CloudFormation::Stack', 'TemplateURL'],
    ['AWS::Serverless::Application', 'Location'],
]);
/** A module of the registry becomes the resources of its own template. Source: AWS CloudFormation User Guide, "Modules". */
const MODULE = /::MODULE$/;
/** The nested stacks of a template, and its modules, whose templates lie elsewhere. */
function nestedStacks(template, assets) {
    return (0,json_tree/* membersOf */.lS)(template, 'Resources').flatMap(({ key, value }) => {
        const type = (0,json_tree/* stringIn */.tB)(value, 'Type') ?? '';
        if (MODULE.test(type))
            return { id: key.value, parameters: undefined, node: value };
        const property = TEMPLATES.get(type);
        if (property === undefined)
            return [];
        const path = pathOf(value, (0,json_tree/* member */.Dc)(value, 'Properties', property), assets);
        const parameters = (0,json_tree/* member */.Dc)(value, 'Properties', 'Parameters');
        return { id: key.value, parameters, node: value, ...(0,present/* present */.E)({ path }) };
    });
}
function pathOf(stack, url, assets) {
    const asset = (0,json_tree/* stringIn */.tB)(stack, 'Metadata', 'aws:asset:path');
    if (asset !== undefined)
        return asset;
    const written = (0,json_tree/* stringIn */.tB)(url);
    if (written !== undefined)
        return /^[a-z0-9]+:\/\//i.test(written) ? undefined : written;
    return (0,json_tree/* membersOf */.lS)(assets, 'files')
        .filter(({ key }) => url !== undefined && mentions(url, key.value))
        .map(({ value }) => (0,json_tree/* stringIn */.tB)(value, 'source', 'path'))[0];
}
function mentions(node, hash) {
    return [...(0,json_tree/* nodesIn */.vx)(node)].some(each => 'text' in each && each.text.includes(hash));
}
//# sourceMappingURL=assembly.js.map
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
;// CONCATENATED MODULE: ./lib/src/core/sources/cloudformation/resolving.js

/** Stands for what is not known in a text; no template can hold it. */
const HOLE = '\0';
const TOO_MUCH = (0,prose/* ours */.Od)('The functions of this template stand for more values than are worked out here.');
const MACRO = (0,prose/* ours */.Od)('A macro or an included file may give another value here when the stack is made.');
const NOT_COMPLETE = (0,prose/* ours */.Od)('This function is not complete.');
//# sourceMappingURL=resolving.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/cloudformation/template.js


/** CloudFormation takes no more resources in a template. Source: "AWS CloudFormation quotas". */
const MOST_RESOURCES = 500;
/** A stack with what an account says of the place where it is made; nothing, if that is another account. */
function inPlace(stack, { account, partition, region, roles }) {
    if (stack.account !== undefined && stack.account !== account)
        return stack;
    return { ...(0,present/* present */.E)({ account, partition, region, roles }), ...stack };
}
/** The resources by their logical ids. */
function resourcesOf({ document }) {
    return (0,json_tree/* membersOf */.lS)(document.root, 'Resources');
}
/** The type of a resource; in a loop it may be put together by `Fn::Sub`. */
function typeOf(resource) {
    const type = (0,json_tree/* member */.Dc)(resource, 'Type');
    return (0,json_tree/* stringIn */.tB)(type) ?? (0,json_tree/* stringIn */.tB)(type, 'Fn::Sub') ?? '';
}
/** Whether CloudFormation hides the value of a parameter. */
function isHidden(declared) {
    const hidden = (0,json_tree/* member */.Dc)(declared, 'NoEcho');
    if (hidden === undefined || hidden.type === 'null')
        return false;
    return hidden.type === 'object' || hidden.type === 'array' || !/^false$/i.test(hidden.text);
}
/** Whether the value of a parameter is a name in Parameter Store, and what stands there is used. */
function isLookedUp(declared) {
    return (0,json_tree/* stringIn */.tB)(declared, 'Type')?.startsWith('AWS::SSM::Parameter::Value<') === true;
}
/** Transforms of AWS's own that leave bucket policies as they are; any other may rewrite the whole template. */
const HARMLESS = /^AWS::(Serverless-2016-10-31|LanguageExtensions|SecretsManager-\d{4}-\d{2}-\d{2}|CodeDeployBlueGreen)$/;
/**
 * Whether a transform may rewrite a resource: one of the template's, of a parent's, or one that stands beside any of its
 * parts, for a macro is given all that stands beside it.
 *
 * Source: AWS CloudFormation User Guide, "Overview of CloudFormation macros", template fragments.
 */
function isRewritten(stack, resource) {
    const { root } = stack.document;
    const isBeside = isIncludedIn(root, 'Resources') || isIncludedIn(resource, 'Properties');
    return stack.isRewritten === true || isBeside || transformsOf(stack).some(name => !HARMLESS.test(name));
}
/** Whether a macro stands in a node, or in one on the path from it, and so may rewrite what else is there. */
function isIncludedIn(node, ...path) {
    const around = [node, ...path.map((_, index) => (0,json_tree/* member */.Dc)(node, ...path.slice(0, index + 1)))];
    return around.some(each => (0,json_tree/* membersOf */.lS)(each).some(({ key }) => BESIDE.test(key.value)));
}
/** Functions that make members of the object in which they stand. Loops over resources are read on their own. */
const BESIDE = /^Fn::Transform/;
/** SAM adds resources that appear nowhere in the template, such as a function's role. */
function isServerless(stack) {
    return transformsOf(stack).some(name => name.startsWith('AWS::Serverless-'));
}
/** Loops, `Fn::Length` and `Fn::ToJsonString` come with a transform. */
function hasLanguageExtensions(stack) {
    return transformsOf(stack).includes('AWS::LanguageExtensions');
}
/** Their names; an empty one for what is no name. */
function transformsOf({ document }) {
    return (0,json_tree/* valuesOf */.sm)((0,json_tree/* member */.Dc)(document.root, 'Transform')).map(node => (0,json_tree/* stringIn */.tB)(node) ?? '');
}
/** The only member of an object, where its key is an intrinsic function: `Ref`, `Fn::…`, `Condition`. */
function intrinsicIn(node) {
    const [only, another] = (0,json_tree/* membersOf */.lS)(node);
    if (only === undefined || another !== undefined)
        return undefined;
    return /^(Ref|Condition|Fn::[A-Za-z0-9]+)$/.test(only.key.value) ? only : undefined;
}
//# sourceMappingURL=template.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/cloudformation/references.js




/** `Ref`: a parameter, a pseudo parameter, or what names a resource. */
function ref(resolver, name, node) {
    if (name === 'AWS::NoValue')
        return undefined;
    if (name.startsWith('AWS::'))
        return pseudo(resolver, name, node);
    const declared = resolver.named('Parameters', name);
    if (declared !== undefined)
        return parameter(resolver, name, declared, node);
    const resource = resolver.named('Resources', name);
    if (resource === undefined)
        return nowhere(resolver, name, node);
    return nameOf(resolver, name, resource, node);
}
/** What `Ref` gives for a resource: the names of those that a policy speaks of. */
function nameOf(resolver, id, resource, node) {
    const type = typeOf(resource);
    const property = NAMED_BY.get(type);
    const isPrincipal = type.startsWith('AWS::IAM::');
    if (isPrincipal && resolver.isUnderUserId)
        return nameForId(resolver, id, node);
    if (property === undefined)
        return resolver.leaveOpen(node, (0,prose/* say */.cv) `${id} gets its name when the stack is made.`);
    const given = (0,json_tree/* member */.Dc)(resource, 'Properties', property);
    const name = resolver.text(given);
    if (name !== undefined)
        return (0,json_tree/* textNode */.qn)(name, node.span);
    return resolver.leaveOpen(node, given === undefined
        ? (0,prose/* say */.cv) `${id} has no ${property}, so CloudFormation makes up a name.`
        : (0,prose/* say */.cv) `The name of ${id} is not known.`);
}
function nameForId(resolver, id, node) {
    const message = (0,prose/* say */.cv) `Ref of ${id} is its name, and ${'aws:userid'} begins with its id, so this matches no one.`;
    return resolver.leaveOpen(node, message, (0,prose/* say */.cv) `Write ${`!Sub '\${${id}.RoleId}:*'`}.`, true);
}
function pseudo(resolver, name, node) {
    const { account, region } = resolver.stack;
    if (name === 'AWS::Partition' || name === 'AWS::URLSuffix') {
        const { partition } = resolver;
        return (0,json_tree/* textNode */.qn)(name === 'AWS::Partition' ? partition : (SUFFIXES.get(partition) ?? 'amazonaws.com'), node.span);
    }
    const given = resolver.stack.parameters.get(name);
    const known = name === 'AWS::AccountId' ? account : name === 'AWS::Region' ? region : undefined;
    const value = typeof given === 'string' ? given : known;
    if (value !== undefined)
        return (0,json_tree/* textNode */.qn)(value, node.span);
    const help = (0,prose/* say */.cv) `Give it with ${`--parameter ${name}=…`}, or run ${'plan'} in the account.`;
    return resolver.leaveOpen(node, (0,prose/* say */.cv) `${name} is not known here.`, help);
}
function parameter(resolver, name, declared, node) {
    const type = (0,json_tree/* stringIn */.tB)(declared, 'Type') ?? 'String';
    const given = resolver.stack.parameters.get(name);
    if (typeof given === 'string')
        return resolver.ofType(type, given, node);
    if (given !== undefined && 'message' in given)
        return resolver.leaveOpen(node, given.message, given.help);
    if (given !== undefined && !isLookedUp(declared))
        return resolver.given(given, type, node);
    const help = (0,prose/* say */.cv) `Give the value with ${`--parameter ${name}=…`}.`;
    if (isLookedUp(declared))
        return resolver.leaveOpen(node, lookedUp(name), given === undefined ? help : undefined);
    const standard = (0,json_tree/* member */.Dc)(declared, 'Default');
    if (standard === undefined || standard.type === 'object' || standard.type === 'array') {
        return resolver.leaveOpen(node, (0,prose/* say */.cv) `The parameter ${name} has no default, so its value is not known here.`, help);
    }
    if (isHidden(declared))
        return resolver.leaveOpen(node, notEchoed(name), help);
    resolver.usesDefault(name);
    return resolver.ofType(type, standard.text, node);
}
/** Why the value of a parameter is not known that names a value in Parameter Store. */
function lookedUp(name) {
    return (0,prose/* say */.cv) `The parameter ${name} is looked up in Parameter Store when the stack is made.`;
}
/** Why the value of a parameter is not known that CloudFormation hides. */
function notEchoed(name) {
    return (0,prose/* say */.cv) `The parameter ${name} is NoEcho, so its value is not read.`;
}
function nowhere(resolver, name, node) {
    const message = isServerless(resolver.stack)
        ? (0,prose/* say */.cv) `${name} is created by the SAM transform, so this program does not know it.`
        : (0,prose/* say */.cv) `The template has no parameter and no resource ${name}.`;
    const isOfIam = /^[a-z0-9]+:[A-Za-z]/.test(name);
    return resolver.leaveOpen(node, message, isOfIam ? (0,prose/* say */.cv) `Write ${`\${!${name}}`} for a variable of IAM.` : undefined);
}
function fnGetAtt(resolver, value, node) {
    const whole = (0,json_tree/* stringIn */.tB)(value);
    const dot = whole?.indexOf('.') ?? -1;
    const [first, second] = (0,json_tree/* itemsOf */.S3)(value);
    const id = whole === undefined ? (0,json_tree/* stringIn */.tB)(first) : whole.slice(0, Math.max(0, dot));
    const name = whole === undefined ? resolver.text(second) : whole.slice(dot + 1);
    if (id === undefined || name === undefined)
        return resolver.leaveOpen(node, NOT_COMPLETE);
    return attribute(resolver, id, name, node);
}
/** An attribute of a resource. */
function attribute(resolver, id, name, node) {
    const resource = resolver.named('Resources', id);
    const type = typeOf(resource);
    if (resource === undefined)
        return nowhere(resolver, id, node);
    if (type === 'AWS::S3::Bucket' && name === 'Arn') {
        const bucket = nameOf(resolver, id, resource, node);
        const { partition } = resolver;
        return resolver.isUnknown(bucket) ? bucket : (0,json_tree/* textNode */.qn)(`arn:${partition}:s3:::${(0,json_tree/* stringIn */.tB)(bucket) ?? ''}`, node.span);
    }
    if (type === 'AWS::IAM::Role' && name === 'RoleId') {
        return roleId(resolver, id, resource, node);
    }
    if (type.startsWith('AWS::IAM::') && name === 'Arn' && resolver.isUnderUserId) {
        const message = (0,prose/* say */.cv) `The ARN of ${id} is not an id, and ${'aws:userid'} begins with the id, so this matches no one.`;
        return resolver.leaveOpen(node, message, (0,prose/* say */.cv) `Write ${`!Sub '\${${id}.RoleId}:*'`}.`, true);
    }
    if (type === 'AWS::IAM::Role' && name === 'Arn')
        return roleArn(resolver, id, resource, node);
    return resolver.leaveOpen(node, (0,prose/* say */.cv) `${name} of ${id} is made together with the stack.`);
}
/** A stack that makes a role whose name is taken fails, so a role of that name is the one that the stack made. */
function roleId(resolver, id, resource, node) {
    const name = resolver.text((0,json_tree/* member */.Dc)(resource, 'Properties', 'RoleName'));
    const known = name === undefined ? undefined : resolver.stack.roles?.get(name);
    if (name !== undefined && known !== undefined) {
        resolver.foundRole(name);
        return (0,json_tree/* textNode */.qn)(known, node.span);
    }
    const help = name === undefined
        ? (0,prose/* say */.cv) `Deploy the role first, and give its id as a parameter: ${'--parameter NAME=AROA…'}.`
        : (0,prose/* say */.cv) `Deploy the role ${name} first, and run ${'plan'}, which asks the account for its id.`;
    resolver.isIdOfRole(node, `${resolver.stack.prefix}${id}`);
    return resolver.leaveOpen(node, (0,prose/* say */.cv) `The id of the role ${id} is made together with the stack.`, help);
}
function roleArn(resolver, id, resource, node) {
    const name = resolver.text((0,json_tree/* member */.Dc)(resource, 'Properties', 'RoleName'));
    const path = (0,json_tree/* member */.Dc)(resource, 'Properties', 'Path');
    const folder = path === undefined ? '/' : resolver.text(path);
    const { account } = resolver.stack;
    if (name === undefined || folder === undefined || account === undefined) {
        return resolver.leaveOpen(node, (0,prose/* say */.cv) `The ARN of the role ${id} is not known before the stack is made.`);
    }
    return (0,json_tree/* textNode */.qn)(`arn:${resolver.partition}:iam::${account}:role${folder}${name}`, node.span);
}
/** The property that decides what `Ref` of a resource gives. Source: "Resource and property types reference". */
const NAMED_BY = new Map([
    ['AWS::S3::Bucket', 'BucketName'],
    ['AWS::IAM::Role', 'RoleName'],
    ['AWS::IAM::User', 'UserName'],
]);
const SUFFIXES = new Map([
    ['aws-cn', 'amazonaws.com.cn'],
    ['aws-eusc', 'amazonaws.eu'],
]);
//# sourceMappingURL=references.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/cloudformation/given.js



/**
 * What a tool gives to the parameters of a template, as far as it may be read: a hidden parameter is a secret, and of one
 * that is looked up the tool gives the name alone.
 */
function givenToTemplate(template, given) {
    return new Map([...given].map(([name, value]) => [name, readable(template, name, value)]));
}
function readable(template, name, value) {
    const declared = (0,json_tree/* member */.Dc)(template, 'Parameters', name);
    if (declared === undefined || typeof value !== 'string')
        return value;
    if (isLookedUp(declared))
        return { message: lookedUp(name) };
    return isHidden(declared) ? { message: notEchoed(name) } : value;
}
//# sourceMappingURL=given.js.map
// EXTERNAL MODULE: ./lib/src/core/text/source.js
var source = __webpack_require__(2361);
;// CONCATENATED MODULE: ./lib/src/core/sources/embedded.js

/** The text that a string of a JSON or YAML file holds, each letter of which knows where it was written. */
function textInString(file, string, circumstances) {
    let letters;
    const outward = ({ start, end }) => {
        letters ??= lettersOf(file.text, string);
        const offsets = letters;
        const from = offsets[start] ?? string.span.end;
        return { start: from, end: Math.max(from, offsets[end] ?? string.span.end) };
    };
    return { ...(0,source/* sourceFromText */.JF)(file.path, string.text), origin: { ...circumstances, file, outward } };
}
/** A policy of which nothing can be read stands as an empty text at its place. */
function textlessAt(file, place, circumstances) {
    return { ...(0,source/* sourceFromText */.JF)(file.path, ''), origin: { ...circumstances, file, outward: () => place } };
}
/** A tree as JSON text, as its tool would send it; each token knows where its value was written. */
function textOfTree(file, tree, circumstances) {
    const writer = new Writer();
    writer.value(tree, '');
    const { tokens } = writer;
    const outward = ({ start, end }) => {
        const first = tokenAt(tokens, start);
        const last = tokenAt(tokens, Math.max(start, end - 1));
        if (first === undefined || last === undefined)
            return tree.span;
        return { start: first.written.start, end: Math.max(first.written.end, last.written.end) };
    };
    return { ...(0,source/* sourceFromText */.JF)(file.path, writer.text()), origin: { ...circumstances, file, outward } };
}
/**
 * The places of nodes of the tree in the text that {@link textOfTree} makes of it; its beginning, for any other node. A
 * function of a template is found at its name, behind the bracket that may stand on a line of its own.
 */
function spansInText(tree, wanted) {
    const writer = new Writer(new Set(wanted));
    writer.value(tree, '');
    return node => writer.found.get(node) ?? { start: 0, end: 1 };
}
/** Prints as `JSON.stringify` does with two spaces, and remembers where each token came from. */
class Writer {
    tokens = [];
    found = new Map();
    #wanted;
    #pieces = [];
    #length = 0;
    constructor(wanted = new Set()) {
        this.#wanted = wanted;
    }
    text() {
        return this.#pieces.join('');
    }
    value(node, indent) {
        const start = this.#length;
        if (node.type === 'object') {
            this.#list(node.span, '{}', node.members, indent, (member, inner) => {
                const key = this.#length;
                this.#token(JSON.stringify(member.key.value), member.key.span);
                this.#blank(': ');
                this.value(member.value, inner);
                if (/^(Ref|Fn::)/.test(member.key.value))
                    this.#find(node, key);
            });
        }
        else if (node.type === 'array') {
            this.#list(node.span, '[]', node.items, indent, (item, inner) => this.value(item, inner));
        }
        else
            this.#token(node.type === 'string' ? JSON.stringify(node.text) : node.text, node.span);
        this.#find(node, start);
    }
    #find(node, start) {
        if (this.#wanted.has(node) && !this.found.has(node))
            this.found.set(node, { start, end: this.#length });
    }
    #list(span, brackets, items, indent, write) {
        const inner = `${indent}  `;
        this.#token(brackets[0] ?? '', { start: span.start, end: Math.min(span.end, span.start + 1) });
        items.forEach((item, index) => {
            this.#blank(`${index === 0 ? '' : ','}\n${inner}`);
            write(item, inner);
        });
        if (items.length > 0)
            this.#blank(`\n${indent}`);
        this.#token(brackets[1] ?? '', { start: Math.max(span.start, span.end - 1), end: span.end });
    }
    #token(text, written) {
        this.tokens.push({ start: this.#length, written });
        this.#blank(text);
    }
    #blank(text) {
        this.#pieces.push(text);
        this.#length += text.length;
    }
}
/** The last token that begins at or before an offset. */
function tokenAt(tokens, offset) {
    let low = 0;
    let high = tokens.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((tokens[middle]?.start ?? 0) <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return tokens[low];
}
/**
 * Where each letter of a decoded string is written, and where the last one ends: through JSON's escapes, YAML's
 * doubled quotes and the indentation of its blocks. A letter that is not found stands for the rest of the string.
 */
function lettersOf(text, { span, text: decoded }) {
    const offsets = [];
    const quote = text[span.start];
    let at = span.start + (quote === '"' || quote === "'" ? 1 : 0);
    for (const letter of decoded.split('')) {
        const found = letterFrom(text, at, span.end, letter, quote);
        if (found === undefined)
            return [...offsets, ...Array(decoded.length - offsets.length).fill(at), span.end];
        offsets.push(found.start);
        at = found.end;
    }
    return [...offsets, at];
}
function letterFrom(text, from, end, letter, quote) {
    if (quote === '"' && text[from] === '\\') {
        const sequence = /\\(?:u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[^\r\n])/y;
        sequence.lastIndex = from;
        const [written] = sequence.exec(text) ?? [];
        if (written !== undefined)
            return { start: from, end: from + written.length };
    }
    if (quote === "'" && letter === "'")
        return { start: from, end: from + 2 };
    let start = from;
    while (start < end && text[start] !== letter && /[\s|>+\-\d\\]/.test(text[start] ?? ''))
        start += 1;
    if (text[start] === letter)
        return { start, end: start + 1 };
    return letter === ' ' || letter === '\n' ? { start: from, end: from } : undefined;
}
//# sourceMappingURL=embedded.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/document.js




const WHOLE_TEXT = { start: 0, end: 1 };
/** A problem of a policy as a whole. */
function problemOf(kind, message, help, written) {
    return { kind, span: WHOLE_TEXT, message, ...(0,present/* present */.E)({ help, written }) };
}
/** The one text of a file that holds no policy, at the file's beginning, with the reason. */
function withoutPolicy(file, kind, message, help) {
    return textlessAt(file, WHOLE_TEXT, { problems: [problemOf(kind, message, help)] });
}
/** A policy that stands as a string in the file; unknown where the value is no string. */
function policyInString(file, value, circumstances) {
    if ((0,json_tree/* stringIn */.tB)(value) !== undefined)
        return textInString(file, value, circumstances);
    const problem = problemOf('unknown', (0,prose/* ours */.Od)('The policy is not a text here, so it cannot be read.'));
    return textlessAt(file, value.span, { ...circumstances, problems: [...circumstances.problems, problem] });
}
//# sourceMappingURL=document.js.map
// EXTERNAL MODULE: ./lib/src/core/policy/print.js
var print = __webpack_require__(62884);
;// CONCATENATED MODULE: ./lib/src/core/sources/cloudformation/functions.js
/**
 * The text of bytes in Base64, UTF-8 before that, as `Fn::Base64` writes it.
 * Source: AWS CloudFormation Template Reference, "Fn::Base64".
 */
function base64Of(text) {
    return btoa(Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(byte)).join(''));
}
/**
 * The first blocks of an IPv4 network with so many host bits each, as `Fn::Cidr` lists them; `undefined` for IPv6, and
 * where CloudFormation would refuse.
 * Source: AWS CloudFormation Template Reference, "Fn::Cidr".
 */
function blocksOf(network, count, hostBits) {
    const [, address, mask] = /^((?:\d{1,3}\.){3}\d{1,3})\/(\d{1,2})$/.exec(network) ?? [];
    if (address === undefined || ![count, hostBits].every(number => /^\d{1,3}$/.test(number)))
        return undefined;
    const octets = address.split('.').map(Number);
    const [free, size, blocks] = [32 - Number(mask), 2 ** Number(hostBits), Number(count)];
    const start = octets.reduce((sum, octet) => sum * 256 + octet, 0);
    const fits = free >= 0 && blocks >= 1 && blocks <= MOST_BLOCKS && blocks * size <= 2 ** free;
    if (!fits || octets.some(octet => octet > 255) || start % 2 ** free !== 0)
        return undefined;
    return Array.from({ length: blocks }, (_, index) => `${addressOf(start + index * size)}/${32 - Number(hostBits)}`);
}
const MOST_BLOCKS = 256;
function addressOf(number) {
    return [2 ** 24, 2 ** 16, 2 ** 8, 1].map(unit => Math.floor(number / unit) % 256).join('.');
}
//# sourceMappingURL=functions.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/cloudformation/choices.js





function fnSelect(resolver, value, node) {
    const [index, from] = (0,json_tree/* itemsOf */.S3)(value);
    const number = resolver.text(index);
    const found = from && resolver.list(from);
    const one = found === undefined || number === undefined ? undefined : found[Number(number)];
    return one === undefined || resolver.isUnknown(one) ? resolver.leaveOpenUnlessTold(node) : resolver.moved(one, node);
}
function fnLength(resolver, value, node) {
    const found = resolver.list(value);
    return found === undefined ? resolver.leaveOpenUnlessTold(node) : (0,json_tree/* textNode */.qn)(String(found.length), node.span);
}
function fnCidr(resolver, value, node) {
    const [network, count, hostBits] = (0,json_tree/* itemsOf */.S3)(value).map(part => resolver.text(part));
    if (network === undefined || count === undefined || hostBits === undefined)
        return resolver.leaveOpenUnlessTold(node);
    const blocks = blocksOf(network, count, hostBits);
    if (blocks === undefined)
        return resolver.leaveOpen(node, (0,prose/* ours */.Od)('These blocks of addresses are not worked out here.'));
    return resolver.texts(blocks, node);
}
function fnIf(resolver, value, node) {
    const [condition, then, otherwise] = (0,json_tree/* itemsOf */.S3)(value);
    const name = (0,json_tree/* stringIn */.tB)(condition);
    const held = name === undefined ? undefined : resolver.holds(name);
    const branch = held ? then : otherwise;
    if (held !== undefined && branch !== undefined)
        return resolver.value(branch);
    return resolver.leaveOpen(node, (0,prose/* say */.cv) `Whether the condition ${name ?? ''} holds is not known here.`);
}
function fnFindInMap(resolver, value, node) {
    const keys = (0,json_tree/* itemsOf */.S3)(value)
        .slice(0, 3)
        .map(key => resolver.text(key));
    if (keys.length < 3 || keys.includes(undefined))
        return resolver.leaveOpenUnlessTold(node);
    const path = keys;
    if (isIncludedIn(resolver.named('Mappings'), ...path))
        return resolver.leaveOpen(node, MACRO);
    const found = resolver.named('Mappings', ...path);
    if (found !== undefined)
        return resolver.moved(found, node);
    const standard = (0,json_tree/* member */.Dc)((0,json_tree/* itemsOf */.S3)(value)[3], 'DefaultValue');
    return standard === undefined
        ? resolver.leaveOpen(node, (0,prose/* ours */.Od)('The mapping has no such key.'))
        : resolver.value(standard);
}
//# sourceMappingURL=choices.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/cloudformation/conditions.js


const DEEPEST = 32;
/**
 * Decides a condition of a template by name; `undefined` where it hangs on what is not known.
 *
 * Source: AWS CloudFormation User Guide, "Condition functions".
 */
function decide(stack, name, assumed, textOf) {
    return named(stack, name, { answers: new Map(assumed), textOf, left: DEEPEST });
}
function named(stack, name, asking) {
    const { answers, left } = asking;
    const conditions = (0,json_tree/* member */.Dc)(stack.document.root, 'Conditions');
    const condition = (0,json_tree/* member */.Dc)(conditions, name);
    if (answers.has(name) || condition === undefined || left <= 0 || isIncludedIn(conditions))
        return answers.get(name);
    answers.set(name, undefined);
    const answer = value(stack, condition, { ...asking, left: left - 1 });
    answers.set(name, answer);
    return answer;
}
function value(stack, node, asking) {
    const intrinsic = intrinsicIn(node);
    if (intrinsic === undefined || asking.left < 0)
        return undefined;
    const inner = { ...asking, left: asking.left - 1 };
    const sides = (0,json_tree/* itemsOf */.S3)(intrinsic.value);
    switch (intrinsic.key.value) {
        case 'Condition':
            return named(stack, (0,json_tree/* stringIn */.tB)(intrinsic.value) ?? '', inner);
        case 'Fn::Not':
            return negated(sides[0] === undefined ? undefined : value(stack, sides[0], inner));
        case 'Fn::And':
            return both(sides.map(side => value(stack, side, inner)));
        case 'Fn::Or':
            return negated(both(sides.map(side => negated(value(stack, side, inner)))));
        case 'Fn::Equals': {
            const [first, second] = sides.map(asking.textOf);
            return first === undefined || second === undefined ? undefined : first === second;
        }
        default:
            return undefined;
    }
}
function both(parts) {
    if (parts.includes(false))
        return false;
    return parts.includes(undefined) ? undefined : true;
}
function negated(part) {
    return part === undefined ? undefined : !part;
}
//# sourceMappingURL=conditions.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/cloudformation/import-value.js




/** The export may stand in another template of the same run, for the same account and region. */
function fnImportValue(resolver, value, node) {
    const name = resolver.text(value);
    if (name === undefined)
        return resolver.leaveOpenUnlessTold(node);
    const found = [];
    for (const { stack, output } of outputsInReach(resolver)) {
        if (!resolver.work.pay(1))
            return resolver.leaveOpen(node, TOO_MUCH);
        const made = isExported(resolver, stack, output, name);
        if (made !== false && (isRewritten(stack) || isIncludedIn(stack.document.root, 'Outputs') || isIncludedIn(output)))
            return resolver.leaveOpen(node, MACRO);
        if (made === undefined)
            return resolver.leaveOpen(node, (0,prose/* say */.cv) `Whether the export ${name} is made is not known here.`);
        const value = (0,json_tree/* member */.Dc)(output, 'Value');
        if (made && value !== undefined)
            found.push({ value, stack });
    }
    const [only, another] = found;
    if (another !== undefined)
        return resolver.leaveOpen(node, (0,prose/* say */.cv) `Several templates have the export ${name}.`);
    return only === undefined
        ? resolver.leaveOpen(node, (0,prose/* say */.cv) `The export ${name} belongs to another stack, and its template is not given.`)
        : resolver.given(only, 'String', node);
}
function* outputsInReach(resolver) {
    for (const stack of resolver.stack.siblings.filter(other => isInReach(resolver.stack, other))) {
        for (const { value: output } of (0,json_tree/* membersOf */.lS)(stack.document.root, 'Outputs'))
            yield { stack, output };
    }
}
/** Whether an output of a stack is exported by that name; `undefined` where that hangs on what is not known. */
function isExported(resolver, stack, output, name) {
    const exported = (0,json_tree/* member */.Dc)(output, 'Export', 'Name');
    const other = resolver.elsewhere(stack);
    if (exported === undefined || other.text(exported) !== name)
        return false;
    const condition = (0,json_tree/* member */.Dc)(output, 'Condition');
    const made = condition === undefined ? true : other.holds((0,json_tree/* stringIn */.tB)(condition) ?? '');
    resolver.heed(other);
    return made;
}
/** Exports are for one account and region; a stack of which neither is known may be made anywhere. */
function isInReach(one, other) {
    const isSame = (a, b) => a === undefined || b === undefined || a === b;
    return isSame(one.account, other.account) && isSame(one.region, other.region);
}
//# sourceMappingURL=import-value.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/cloudformation/texts.js







function fnSub(resolver, value, node) {
    const [first, map] = (0,json_tree/* valuesOf */.sm)(value);
    const pattern = (0,json_tree/* stringIn */.tB)(first);
    if (pattern === undefined)
        return resolver.leaveOpen(node, NOT_COMPLETE);
    const known = new Map();
    const found = partsOf(pattern).map((part) => {
        if (typeof part === 'string')
            return (0,json_tree/* textNode */.qn)(part, node.span);
        const value = known.get(part.name) ?? variable(resolver, part.name, map, node);
        known.set(part.name, value);
        return value;
    });
    return concatenated(resolver, found, '', node, missing => resolver.isUnknown(missing) ? node : resolver.leaveOpen(node, (0,prose/* ours */.Od)('This is a list, but a text belongs here.')));
}
function variable(resolver, name, map, node) {
    const local = (0,json_tree/* member */.Dc)(map, name);
    if (local !== undefined)
        return resolver.value(local) ?? resolver.leaveOpen(node, (0,prose/* ours */.Od)('A text is made of no value.'));
    const dot = name.indexOf('.');
    if (dot > 0)
        return attribute(resolver, name.slice(0, dot), name.slice(dot + 1), node);
    return ref(resolver, name, node) ?? resolver.leaveOpen(node, (0,prose/* ours */.Od)('A text is made of no value.'));
}
function fnJoin(resolver, value, node) {
    const [delimiter, parts] = (0,json_tree/* itemsOf */.S3)(value);
    const between = resolver.text(delimiter);
    const found = parts && resolver.list(parts);
    if (found === undefined || between === undefined)
        return resolver.leaveOpenUnlessTold(node);
    return concatenated(resolver, found, between, node, () => resolver.leaveOpenUnlessTold(node));
}
/** One text of many; `otherwise` stands for it where one of them is missing. */
function concatenated(resolver, found, between, node, otherwise) {
    const isKnown = (item) => 'text' in item && !resolver.isUnknown(item);
    const texts = found.map(item => (isKnown(item) ? item.text : HOLE));
    const whole = joined(texts, between);
    const missing = found.find(item => !isKnown(item));
    if (missing !== undefined) {
        const left = otherwise(missing);
        return resolver.isUnknown(missing) ? resolver.around(missing, whole ?? '', left) : left;
    }
    return whole === undefined ? resolver.leaveOpen(node, TOO_LONG) : resolver.literal((0,json_tree/* textNode */.qn)(whole, node.span));
}
function fnSplit(resolver, value, node) {
    const [delimiter, from] = (0,json_tree/* itemsOf */.S3)(value);
    const [between, whole] = [resolver.text(delimiter), resolver.text(from)];
    if (between === undefined || whole === undefined || between === '')
        return resolver.leaveOpenUnlessTold(node);
    return resolver.texts(whole.split(between), node);
}
function fnBase64(resolver, value, node) {
    const known = resolver.text(value);
    if (known === undefined)
        return resolver.leaveOpenUnlessTold(node);
    if (known.length > print/* MOST_POLICY_BYTES */.JW)
        return resolver.leaveOpen(node, TOO_LONG);
    return (0,json_tree/* textNode */.qn)(base64Of(known), node.span);
}
function fnToJsonString(resolver, value, node) {
    if (!hasLanguageExtensions(resolver.stack)) {
        return resolver.leaveOpen(node, (0,prose/* say */.cv) `Without the transform ${'AWS::LanguageExtensions'} there is no Fn::ToJsonString.`);
    }
    const before = resolver.open.length;
    const known = resolver.value(value);
    if (known === undefined || resolver.open.length > before)
        return resolver.leaveOpenUnlessTold(node);
    return known.type === 'object' || known.type === 'array'
        ? (0,json_tree/* textNode */.qn)((0,json_tree/* compactJson */.Ar)(known), node.span)
        : resolver.leaveOpen(node, (0,prose/* ours */.Od)('This function takes an object or a list.'));
}
const TOO_LONG = (0,prose/* say */.cv) `This function makes a text of more than ${print/* MOST_POLICY_BYTES */.JW} letters, and no policy may have that many.`;
/** The variables of `Fn::Sub` by name, and the texts around them. */
function partsOf(pattern) {
    const end = pattern.lastIndexOf('}') + 1;
    const parts = pattern.slice(0, end).split(/\$\{([^}]*)\}/);
    const written = parts.map((part, index) => {
        if (index % 2 === 0)
            return part;
        return part.startsWith('!') ? `\${${part.slice(1)}}` : { name: part.trim() };
    });
    return [...written, pattern.slice(end)];
}
/** `undefined` for a text that is longer than a policy may be. */
function joined(texts, between) {
    const length = texts.reduce((sum, part) => sum + part.length, Math.max(0, texts.length - 1) * between.length);
    return length > print/* MOST_POLICY_BYTES */.JW ? undefined : texts.join(between);
}
//# sourceMappingURL=texts.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/cloudformation/resolve.js
var _a;











const resolve_DEEPEST = 64;
/** The shortest function that can be open is of twelve letters: `{"Ref":"AB"}`. */
const MOST_OPEN = Math.floor(print/* MOST_POLICY_BYTES */.JW / 12);
/** Source: AWS CloudFormation User Guide, "Intrinsic function reference". */
const INTRINSICS = new Map([
    ['Ref', (resolver, value, node) => ref(resolver, (0,json_tree/* stringIn */.tB)(value) ?? '', node)],
    ['Fn::Sub', fnSub],
    ['Fn::GetAtt', fnGetAtt],
    ['Fn::Join', fnJoin],
    ['Fn::Select', fnSelect],
    ['Fn::Split', fnSplit],
    ['Fn::If', fnIf],
    ['Fn::FindInMap', fnFindInMap],
    ['Fn::ImportValue', fnImportValue],
    ['Fn::Length', fnLength],
    ['Fn::Base64', fnBase64],
    ['Fn::Cidr', fnCidr],
    ['Fn::ToJsonString', fnToJsonString],
]);
/**
 * Works out the intrinsic functions of a part of a template, as far as they can be known before the stack is made.
 * What cannot be known stays as it is written, and is told in `open`.
 *
 * Source: AWS CloudFormation User Guide, "Intrinsic function reference" and "Pseudo parameters reference".
 */
class Resolver {
    stack;
    work;
    open = [];
    defaults = new Set();
    found = new Set();
    /** Unknown values that are the id of one role in any session, and the logical id of that role behind its stacks'. */
    roles = new Map();
    /** Conditions that could not be decided. */
    undecided = new Set();
    #assumption;
    #unknown = new Set();
    /** The same for unknown values that are the id of one role, without a session. */
    #roleIds = new Map();
    /** Values that are known whole, by what they are written as: many functions may share one. */
    #known = new Map();
    /** The same below `aws:userid`, where some mean another thing. */
    #knownIds = new Map();
    /** Whether conditions hold; one that is being asked about has no answer yet. */
    #held;
    #asksPartition = false;
    #isUnderUserId = false;
    /** How much was open when the innermost function began. */
    #openBefore = 0;
    constructor(stack, assumption, work, held = new Map()) {
        this.stack = stack;
        this.work = work;
        this.#assumption = assumption;
        this.#held = held;
    }
    /** Whether more is open than a policy could hold, so that not all of it was told. */
    get isCut() {
        return this.open.length >= MOST_OPEN;
    }
    get asksPartition() {
        return this.#asksPartition;
    }
    get partition() {
        this.#asksPartition = true;
        return this.#assumption.partition;
    }
    get isUnderUserId() {
        return this.#isUnderUserId;
    }
    value(node) {
        const known = this.#isUnderUserId ? this.#knownIds : this.#known;
        const before = known.get(node);
        if (before !== undefined)
            return before;
        if (this.work.depth > resolve_DEEPEST)
            return this.leaveOpen(node, (0,prose/* ours */.Od)('The template nests its functions too deep.'));
        if (this.isCut || !this.work.pay(1))
            return this.leaveOpen(node, TOO_MUCH);
        const openBefore = this.open.length;
        this.work.depth += 1;
        const found = this.#value(node);
        this.work.depth -= 1;
        if (found !== undefined && this.open.length === openBefore && !this.#unknown.has(found))
            known.set(node, found);
        return found;
    }
    text(node) {
        const value = node && this.value(node);
        if (value === undefined || this.#unknown.has(value))
            return undefined;
        return value.type === 'object' || value.type === 'array' || value.type === 'null' ? undefined : value.text;
    }
    holds(name) {
        if (!this.#held.has(name))
            this.#decide(name);
        const held = this.#held.get(name);
        if (held === undefined)
            this.undecided.add(name);
        return held;
    }
    #decide(name) {
        this.#held.set(name, undefined);
        const quiet = new _a(this.stack, this.#assumption, this.work, this.#held);
        const held = decide(this.stack, name, this.#assumption.conditions, node => quiet.text(node));
        this.heed(quiet);
        this.#held.set(name, held);
    }
    #value(node) {
        if (node.type === 'array')
            return { ...node, items: node.items.flatMap(item => this.value(item) ?? []) };
        if (node.type === 'object') {
            const intrinsic = intrinsicIn(node);
            return intrinsic === undefined ? this.#object(node.members, node) : this.#intrinsic(node, intrinsic);
        }
        return node.type === 'string' ? this.literal(node) : node;
    }
    #object(members, node) {
        const loop = members.find(({ key }) => /^Fn::/.test(key.value));
        if (loop !== undefined)
            return this.leaveOpen(node, (0,prose/* say */.cv) `${loop.key.value} is not worked out here.`);
        const resolved = members.flatMap(({ key, value }) => {
            const outer = this.#isUnderUserId;
            if (/^aws:userid$/i.test(key.value))
                this.#isUnderUserId = true;
            const inner = this.value(value);
            this.#isUnderUserId = outer;
            return inner === undefined ? [] : { key, value: inner };
        });
        return { type: 'object', members: resolved, span: node.span };
    }
    /** A dynamic reference is read from Parameter Store or Secrets Manager when the stack is made. */
    literal(node) {
        const dynamic = /\{\{resolve:[a-z-]+:/.exec(node.text);
        if (dynamic !== null)
            return this.leaveOpen(node, (0,prose/* ours */.Od)('CloudFormation looks this value up when it makes the stack.'));
        if (!/\$\{Token\[/.test(node.text))
            return node;
        return this.leaveOpen(node, (0,prose/* ours */.Od)('The CDK left a token of its own here, so a value was turned into text too soon.'));
    }
    #intrinsic(node, intrinsic) {
        const outer = this.#openBefore;
        this.#openBefore = this.open.length;
        const name = intrinsic.key.value;
        const work = INTRINSICS.get(name);
        const found = work === undefined
            ? this.leaveOpen(node, (0,prose/* say */.cv) `${name} is not worked out here.`)
            : work(this, intrinsic.value, node);
        this.#openBefore = outer;
        return found;
    }
    named(...path) {
        return this.work.members.find(this.stack.document.root, ...path);
    }
    given({ value, stack }, type, node) {
        const parent = this.elsewhere(stack);
        const found = parent.value(value);
        this.heed(parent);
        const [open] = parent.open;
        if (open !== undefined || found === undefined) {
            const [role, session] = found === undefined ? [] : [parent.#roleIds.get(found), parent.roles.get(found)];
            if (role !== undefined)
                this.#roleIds.set(node, role);
            if (session !== undefined)
                this.roles.set(node, session);
            return this.leaveOpen(node, open?.message ?? (0,prose/* ours */.Od)('The parent stack gives no value.'), open?.help);
        }
        if (found.type === 'array') {
            return this.moved(found, node);
        }
        return found.type === 'object'
            ? this.leaveOpen(node, (0,prose/* ours */.Od)('The parent stack gives no text.'))
            : this.ofType(type, found.text, node);
    }
    heed({ asksPartition, defaults, found }) {
        if (asksPartition)
            this.#asksPartition = true;
        for (const name of defaults)
            this.defaults.add(name);
        for (const name of found)
            this.found.add(name);
    }
    usesDefault(name) {
        this.defaults.add(name);
    }
    foundRole(name) {
        this.found.add(name);
    }
    isIdOfRole(node, role) {
        this.#roleIds.set(node, role);
    }
    isUnknown(value) {
        return this.#unknown.has(value);
    }
    around(missing, known, whole) {
        const [role, session] = [this.#roleIds.get(missing), this.roles.get(missing)];
        this.#unknown.add(whole);
        this.#roleIds.delete(whole);
        this.roles.delete(whole);
        if (role !== undefined && known === `${HOLE}:*`)
            this.roles.set(whole, role);
        if (role !== undefined && known === HOLE)
            this.#roleIds.set(whole, role);
        if (session !== undefined && known === HOLE)
            this.roles.set(whole, session);
        return whole;
    }
    elsewhere(stack) {
        const { partition } = this.#assumption;
        return new _a(inPlace(stack, this.stack), { partition, conditions: new Map() }, this.work);
    }
    ofType(type, value, node) {
        if (type !== 'CommaDelimitedList' && !type.startsWith('List<'))
            return (0,json_tree/* textNode */.qn)(value, node.span);
        return this.texts(value.split(',').map(item => item.trim()), node);
    }
    texts(items, node) {
        if (!this.work.pay(items.length))
            return this.leaveOpen(node, TOO_MUCH);
        return { type: 'array', items: items.map(item => (0,json_tree/* textNode */.qn)(item, node.span)), span: node.span };
    }
    moved(value, node) {
        return this.#copy(value, node.span) ?? this.leaveOpen(node, TOO_MUCH);
    }
    #copy(value, span) {
        if (!this.work.pay(1))
            return undefined;
        if (value.type === 'array') {
            const items = everyOf(value.items, item => this.#copy(item, span));
            return items && { ...value, items, span };
        }
        if (value.type !== 'object')
            return { ...value, span };
        const members = everyOf(value.members, ({ key, value }) => {
            const copy = this.#copy(value, span);
            return copy && { key: { ...key, span }, value: copy };
        });
        return members && { ...value, members, span };
    }
    list(node) {
        const value = this.value(node);
        return value?.type === 'array' ? value.items : undefined;
    }
    leaveOpenUnlessTold(node) {
        const { start, end } = node.span;
        const told = this.open.slice(this.#openBefore).some(({ node: { span } }) => span.start >= start && span.end <= end);
        if (!told)
            return this.leaveOpen(node, (0,prose/* ours */.Od)('The value of this function is not known here.'));
        this.#unknown.add(node);
        return node;
    }
    leaveOpen(node, message, help, wrong = false) {
        this.#unknown.add(node);
        if (this.isCut)
            return node;
        this.open.push({ node, message, ...(0,present/* present */.E)({ help }), ...(wrong ? { wrong } : {}) });
        return node;
    }
}
_a = Resolver;
/** Whether a resource is made; `undefined` where that is not known. */
function conditionHolds(resolver, resource) {
    const condition = (0,json_tree/* member */.Dc)(resource, 'Condition');
    const name = (0,json_tree/* stringIn */.tB)(condition);
    if (condition === undefined)
        return true;
    return name === undefined ? undefined : resolver.holds(name);
}
/** What becomes of each; `undefined` as soon as nothing becomes of one. */
function everyOf(items, make) {
    const made = [];
    for (const item of items) {
        const one = make(item);
        if (one === undefined)
            return undefined;
        made.push(one);
    }
    return made;
}
//# sourceMappingURL=resolve.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/cloudformation/loops.js



/** What a value of a template takes on average, to tell how many the turns of a loop fill. */
const LETTERS_OF_A_VALUE = 8;
/**
 * A stack whose loops over resources are written out, as far as what they run over is known: a list, or a parameter that
 * the user gave. Any other loop stays as it is.
 *
 * Source: AWS CloudFormation User Guide, "Fn::ForEach".
 */
function unrolledStack(stack, work) {
    const { document } = stack;
    const { root } = document;
    const resources = (0,json_tree/* member */.Dc)(root, 'Resources');
    if (root.type !== 'object' || resources?.type !== 'object' || !resources.members.some(isLoop))
        return stack;
    if (!hasLanguageExtensions(stack))
        return stack;
    const whole = { ...resources, members: unrolled(resources.members, stack, MOST_RESOURCES, work) };
    const members = root.members.map(one => (one.value === resources ? { ...one, value: whole } : one));
    return { ...stack, document: { ...document, root: { ...root, members } } };
}
function isLoop({ key }) {
    return /^Fn::ForEach::/.test(key.value);
}
function unrolled(members, stack, left, work) {
    return members.flatMap(one => (isLoop(one) ? (turnsOf(one, stack, left, work) ?? [one]) : [one]));
}
function turnsOf({ value }, stack, left, work) {
    const [identifier, collection, body] = (0,json_tree/* itemsOf */.S3)(value);
    const name = (0,json_tree/* stringIn */.tB)(identifier);
    const words = collection && wordsOf(collection, stack, work);
    if (name === undefined || words === undefined || body === undefined)
        return undefined;
    const letters = (body.span.end - body.span.start) * words.length;
    if (words.length > left || !work.pay(Math.ceil(letters / LETTERS_OF_A_VALUE)))
        return undefined;
    const inner = Math.floor(left / Math.max(1, words.length));
    return words.flatMap(word => unrolled((0,json_tree/* membersOf */.lS)(filled(body, name, word)), stack, inner, work));
}
/** What a loop runs over; `undefined` where it is not known, or only by a default that another run may not have. */
function wordsOf(collection, stack, work) {
    const resolver = new Resolver(stack, { partition: 'aws', conditions: new Map() }, work);
    const found = resolver.value(collection);
    const isOpen = resolver.open.length > 0 || resolver.defaults.size > 0 || resolver.asksPartition;
    if (found?.type !== 'array' || isOpen)
        return undefined;
    const words = found.items.map(item => (0,json_tree/* stringIn */.tB)(item));
    return words.includes(undefined) ? undefined : words;
}
/** The body of one turn: `${Name}` and `Ref` give the word, `&{Name}` its letters and digits. */
function filled(node, name, word) {
    if (node.type === 'array')
        return { ...node, items: node.items.map(item => filled(item, name, word)) };
    if (node.type === 'string')
        return { ...node, text: filledText(node.text, name, word) };
    if (node.type !== 'object')
        return node;
    const intrinsic = intrinsicIn(node);
    if (intrinsic?.key.value === 'Ref' && (0,json_tree/* stringIn */.tB)(intrinsic.value) === name) {
        return (0,json_tree/* textNode */.qn)(word, node.span);
    }
    const members = node.members.map(({ key, value }) => ({
        key: { ...key, value: filledText(key.value, name, word) },
        value: filled(value, name, word),
    }));
    return { ...node, members };
}
function filledText(text, name, word) {
    return text.replaceAll(`\${${name}}`, () => word).replaceAll(`&{${name}}`, () => word.replace(/[^A-Za-z0-9]/g, ''));
}
//# sourceMappingURL=loops.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/cloudformation/problems.js





const PROCESSED = (0,prose/* say */.cv) `Check what CloudFormation makes of it: ${'aws cloudformation get-template --template-stage Processed'}.`;
/** What is told of a policy whatever it says: which resource it is of, and what becomes of that. */
function circumstances(stack, resource, problems, bucket) {
    const path = (0,json_tree/* stringIn */.tB)(resource.value, 'Metadata', 'aws:cdk:path');
    const id = resource.key.value;
    const name = path === undefined ? id : `${id} (${path})`;
    return {
        address: `${stack.prefix}${name}`,
        owner: 'CloudFormation',
        problems,
        ...(0,present/* present */.E)({ bucket }),
        ...(KEPT.includes((0,json_tree/* stringIn */.tB)(resource.value, 'DeletionPolicy') ?? '') ? { isRetained: true } : {}),
        ...((0,json_tree/* stringIn */.tB)(resource.value, 'UpdateReplacePolicy') === 'Retain' ? { isRetainedIfReplaced: true } : {}),
        ...(stack.trusts === undefined || stack.trusts.length === 0 ? {} : { trusts: stack.trusts }),
    };
}
/**
 * What leaves a policy on its bucket when the stack lets it go. Source: CloudFormation Template Reference,
 * "DeletionPolicy attribute"; "UpdateReplacePolicy attribute" has only the first of them.
 */
const KEPT = ['Retain', 'RetainExceptOnCreate'];
/** What keeps a policy, as it was read, from being known, and what was taken for granted. */
function problemsOf(stack, { value: resource }, resolver, bucket) {
    const written = (0,json_tree/* member */.Dc)(resource, 'Properties', 'PolicyDocument');
    return [
        ...(stack.mayBeMissing ? [problemOf('unknown', MAYBE_NESTED)] : []),
        ...transformed(stack, resource),
        ...unseenIn(stack),
        ...doubtsIn(stack, written ?? resource),
        ...(bucket.name === undefined ? [bucketProblem(bucket.open, (0,json_tree/* member */.Dc)(resource, 'Properties', 'Bucket'))] : []),
        ...defaultsUsed(resolver),
        ...rolesFound(resolver),
    ];
}
function bucketProblem(open, written) {
    const [first] = open;
    const because = first === undefined ? (0,prose/* ours */.Od)('The resource names no bucket.') : first.message;
    return problemOf('bucket-unknown', (0,prose/* say */.cv) `It is not known which bucket gets this policy. ${because}`, first?.help, (written && intrinsicIn(written)?.key.span) ?? written?.span);
}
const MAYBE_NESTED = (0,prose/* ours */.Od)('Whether this nested stack is made hangs on a condition that is not known.');
function transformed(stack, resource) {
    if (isRewritten(stack, resource)) {
        const message = (0,prose/* ours */.Od)('A macro or an included file may rewrite this template when the stack is made.');
        return [problemOf('unknown', message, PROCESSED)];
    }
    const loop = (0,json_tree/* membersOf */.lS)(resource, 'Properties').find(({ key }) => /^Fn::/.test(key.value));
    return loop === undefined
        ? []
        : [problemOf('unknown', (0,prose/* say */.cv) `${loop.key.value} is not worked out here.`, PROCESSED, loop.key.span)];
}
function unseenIn({ unseen = [] }) {
    return unseen.length === 0 ? [] : [notAtHand(unseen)];
}
/** That the templates of some stacks are not at hand; there is one at least. */
function notAtHand(unseen) {
    const words = unseen.length === 1
        ? (0,prose/* say */.cv) `The template of ${(0,prose/* list */.p_)(unseen)} is not at hand, so its policies were not judged.`
        : (0,prose/* say */.cv) `The templates of ${(0,prose/* list */.p_)(unseen)} are not at hand, so their policies were not judged.`;
    return problemOf('assumed', words);
}
function doubtsIn({ document }, { span }) {
    return document.doubts
        .filter(doubt => doubt.span.start >= span.start && doubt.span.end <= span.end)
        .map(doubt => problemOf('unknown', doubt.message, undefined, doubt.span));
}
function defaultsUsed({ defaults }) {
    if (defaults.size === 0)
        return [];
    return [problemOf('assumed', (0,prose/* say */.cv) `The policy was judged with ${defaultsOf(defaults)}.`)];
}
/** "the default of the parameter `Stage`": of one parameter at least. */
function defaultsOf(parameters) {
    const names = [...new Set(parameters)].sort();
    const word = names.length === 1 ? (0,prose/* ours */.Od)('the default of the parameter') : (0,prose/* ours */.Od)('the defaults of the parameters');
    return (0,prose/* say */.cv) `${word} ${(0,prose/* list */.p_)(names)}`;
}
function rolesFound({ found }) {
    return [...found].sort().map(name => problemOf('assumed', (0,prose/* say */.cv) `The account says which id the role ${name} has.`));
}
//# sourceMappingURL=problems.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/cloudformation/work.js

/** A real template, of at most 1 MB, needs far fewer for all its policies. Source: "AWS CloudFormation quotas". */
const MOST_STEPS = 500_000;
/** A template has 500 resources at most. Source: "AWS CloudFormation quotas". */
const MOST_READINGS = 500;
/** What the functions of one stack and of its parents have cost: their values may stand for any number of others. */
class Work {
    depth = 0;
    /** The resources, parameters and mappings of a stack, which many functions may name. */
    members = new json_tree/* JsonMembers */.Gl();
    /** By the template: its resources that empty buckets, which each of its policies asks for. */
    emptying;
    /** By the stack and what is assumed of it: those resources, by the bucket that each means. */
    emptied = new Map();
    /** By the account that is asked: the trust policies that the stacks write there. */
    trusts = new Map();
    #left = MOST_STEPS;
    #readingsLeft = MOST_READINGS;
    constructor(emptying = new Map()) {
        this.emptying = emptying;
    }
    /** Pays for so many values; `false` if that is more than is left. */
    pay(values) {
        this.#left -= values;
        return this.#left >= 0;
    }
    /** The same for readings of policies, each of which takes a proof. */
    payReadings(count) {
        this.#readingsLeft -= count;
        return this.#readingsLeft >= 0;
    }
}
//# sourceMappingURL=work.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/cloudformation/left-out.js








/** The policies of a stack that other values of its parameters would make. */
function leftOutByDefaults(written) {
    const work = new Work();
    const stack = unrolledStack(written, work);
    return resourcesOf(stack).flatMap(({ key, value }) => {
        if (typeOf(value) !== 'AWS::S3::BucketPolicy')
            return [];
        const off = conditionsAround(stack, value, work).filter(({ holds }) => holds === false);
        const defaults = [...new Set(off.flatMap(({ resolver }) => [...resolver.defaults]))];
        return defaults.length === 0 || off.some(({ resolver }) => resolver.defaults.size === 0)
            ? []
            : [{ id: `${stack.prefix}${key.value}`, defaults: defaults.sort() }];
    });
}
/** The condition of a resource, and those of the stacks around it. */
function conditionsAround(stack, resource, work) {
    const own = new Resolver(stack, { partition: 'aws', conditions: new Map() }, work);
    const outer = aroundOf(stack).map(({ stack, condition }) => {
        const resolver = new Resolver(stack, { partition: 'aws', conditions: new Map() }, work);
        return { resolver, holds: condition === undefined ? true : resolver.holds((0,json_tree/* stringIn */.tB)(condition) ?? '') };
    });
    return [{ resolver: own, holds: conditionHolds(own, resource) }, ...outer];
}
function aroundOf({ parent }) {
    return parent === undefined ? [] : [parent, ...aroundOf(parent.stack)];
}
/** That a template leaves out policies by default; there is one at least. */
function notMadeByDefault(left) {
    const ids = (0,prose/* list */.p_)(left.map(({ id }) => id));
    const defaults = defaultsOf(left.flatMap(each => each.defaults));
    const they = left.length === 1 ? (0,prose/* ours */.Od)('so this policy was not judged') : (0,prose/* ours */.Od)('so these policies were not judged');
    return problemOf('assumed', (0,prose/* say */.cv) `With ${defaults} the template does not make ${ids}, ${they}.`);
}
//# sourceMappingURL=left-out.js.map
// EXTERNAL MODULE: ./lib/src/core/text/get-or-make.js
var get_or_make = __webpack_require__(79493);
// EXTERNAL MODULE: ./lib/src/core/text/json.js
var json = __webpack_require__(42234);
;// CONCATENATED MODULE: ./lib/src/core/sources/cloudformation/made.js


/** Whether the stacks around make a nested stack; `undefined` where that hangs on what is not known. */
function isMade({ parent }, work) {
    if (parent === undefined)
        return true;
    const { stack, condition } = parent;
    const resolver = new Resolver(stack, { partition: 'aws', conditions: new Map() }, work);
    const holds = condition === undefined ? true : resolver.holds((0,json_tree/* stringIn */.tB)(condition) ?? '');
    const outer = isMade(stack, work);
    if (resolver.asksPartition || holds === undefined)
        return outer === false ? false : undefined;
    return holds ? outer : false;
}
//# sourceMappingURL=made.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/cloudformation/partition.js

/**
 * The partition of a region, by the prefix of its name.
 * Source: AWS General Reference, "Regional endpoints"; AWS European Sovereign Cloud, "Regions".
 */
function partitionOfRegion(region) {
    if (/^cn-/.test(region))
        return 'aws-cn';
    if (/^us-gov-/.test(region))
        return 'aws-us-gov';
    if (/^eusc-/.test(region))
        return 'aws-eusc';
    return /^[a-z]{2}-[a-z]+-\d+$/.test(region) ? 'aws' : undefined;
}
/** What the run, the stack's region or a literal ARN of the same policy says. */
function knownPartition(stack, resource) {
    const said = stack.parameters.get('AWS::Partition');
    if (typeof said === 'string')
        return said;
    const region = stack.parameters.get('AWS::Region') ?? stack.region;
    return (stack.partition ??
        (typeof region === 'string' ? partitionOfRegion(region) : undefined) ??
        literalPartition(resource));
}
function literalPartition(node) {
    for (const each of (0,json_tree/* nodesIn */.vx)(node)) {
        const found = /^arn:(aws[a-z-]*):/.exec((0,json_tree/* stringIn */.tB)(each) ?? '')?.[1];
        if (found !== undefined)
            return found;
    }
    return undefined;
}
//# sourceMappingURL=partition.js.map
// EXTERNAL MODULE: ./lib/src/core/lock/resource.js
var lock_resource = __webpack_require__(66528);
// EXTERNAL MODULE: ./lib/src/core/lock/find.js
var find = __webpack_require__(54291);
;// CONCATENATED MODULE: ./lib/src/core/sources/fillings.js



/**
 * The texts that a policy is judged by while values of `aws:userid` in its lock are unknown; `undefined` where anything
 * else is unknown too.
 *
 * They bound what it can say: the more a lock lists the fewer it denies, so leaving a value out denies most, and `*`
 * least. An id that stands nowhere else is like any other such id; those that the policy mentions are listed together.
 */
function fillingsOf(file, document, { nodes, roles }, circumstances) {
    const lists = listsIn((0,json_tree/* valuesOf */.sm)((0,json_tree/* member */.Dc)(document, 'Statement')));
    const values = new Map(lists.flatMap(json_tree/* valuesOf */.sm).flatMap(value => [...(0,json_tree/* nodesIn */.vx)(value)].map(node => [node, value])));
    const open = new Set();
    for (const node of nodes) {
        const value = values.get(node);
        if (value === undefined)
            return undefined;
        open.add(value);
    }
    const filled = (kind, put) => {
        const tree = withTexts(document, lists, value => (open.has(value) ? put(value) : undefined));
        return { kind, file: textOfTree(file, tree, circumstances) };
    };
    const text = (0,json_tree/* compactJson */.Ar)(document);
    const fresh = freshIds([...open].map(json_tree/* compactJson */.Ar), text);
    const mentioned = idsIn(text);
    const firsts = new Set(lists.map(list => (0,json_tree/* valuesOf */.sm)(list).find(value => open.has(value))));
    const isBare = lists.some(list => (0,json_tree/* valuesOf */.sm)(list).every(value => open.has(value)));
    return {
        texts: [
            ...(isBare ? [] : [filled('without', () => [])]),
            filled('fresh', value => [fresh.get((0,json_tree/* compactJson */.Ar)(value)) ?? '']),
            filled('mentions', value => (firsts.has(value) ? mentioned : [])),
            filled('anyone', () => ['*']),
        ],
        areRoles: [...open].every(value => roles.has(value)),
    };
}
/** What the Deny statements list under `aws:userid`: one value, or several in a list. */
function listsIn(statements) {
    return statements
        .filter(statement => (0,json_tree/* stringIn */.tB)(statement, 'Effect') === 'Deny')
        .flatMap(statement => (0,json_tree/* membersOf */.lS)(statement, 'Condition'))
        .filter(({ key }) => (0,find/* isLockOperator */.My)(key.value))
        .flatMap(({ value }) => (0,json_tree/* membersOf */.lS)(value))
        .filter(({ key }) => (0,find/* isUserId */.L8)(key.value))
        .map(({ value }) => value);
}
/** The document with texts in the place of some listed values. */
function withTexts(document, lists, textsFor) {
    const all = new Set(lists);
    return (0,json_tree/* rewritten */.fm)(document, list => {
        if (!all.has(list))
            return undefined;
        const items = (0,json_tree/* valuesOf */.sm)(list).flatMap(value => textsFor(value)?.map((text) => (0,json_tree/* textNode */.qn)(text, value.span)) ?? [value]);
        return { type: 'array', items, span: list.span };
    });
}
/** One id for each unknown value; `0`, `1`, `8` and `9` stand in no id of AWS's. */
function freshIds(values, text) {
    const fresh = new Map();
    let number = 0;
    for (const value of new Set(values)) {
        let id;
        do {
            number += 1;
            id = `AROANOTYETKNOWN${String(number).padStart(6, '0')}`;
        } while (text.includes(id));
        fresh.set(value, `${id}:*`);
    }
    return fresh;
}
/** Every id that stands anywhere in a text, as a list would have it. */
function idsIn(text) {
    const found = text.match(/AROA[A-Z0-9]{12,124}|AIDA[A-Z0-9]{12,124}|(?<!\d)\d{12}(?!\d)/g) ?? [];
    return [...new Set(found.map(id => (id.startsWith('AROA') ? `${id}:*` : id)))];
}
//# sourceMappingURL=fillings.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/cloudformation/emptying.js





/** What empties a bucket: a resource of the stack, of the stack that makes it, or of those that it makes. */
function emptyingResource(stack, bucket, assumption, work) {
    const isNear = ({ document, parent }) => document === stack.parent?.stack.document || parent?.stack.document === stack.document;
    for (const near of [stack, ...stack.siblings.filter(isNear)]) {
        const found = emptiedIn(near, assumption, work).get(bucket);
        if (found === undefined)
            continue;
        const role = roleOf(near, found.value, work);
        const id = `${near.prefix}${found.key.value}`;
        if (role === undefined)
            return { id };
        return { id, role: { name: `${near.prefix}${role}`, id: idOf(near, role, assumption, work) } };
    }
    return undefined;
}
/** The resources of a stack that empty buckets, by what each means as its bucket; the first where several mean one. */
function emptiedIn(stack, assumption, work) {
    const { partition, conditions } = assumption;
    const assumed = JSON.stringify([partition, ...conditions]);
    const inStack = (0,get_or_make/* getOrMake */.I)(work.emptied, stack, () => new Map());
    return (0,get_or_make/* getOrMake */.I)(inStack, assumed, () => {
        const found = new Map();
        for (const emptying of (0,get_or_make/* getOrMake */.I)(work.emptying, stack.document.root, () => emptyingIn(stack))) {
            const named = (0,json_tree/* member */.Dc)(emptying.value, 'Properties', 'BucketName');
            (0,get_or_make/* getOrMake */.I)(found, bucketMeant(stack, named, assumption, work), () => emptying);
        }
        return found;
    });
}
function emptyingIn(stack) {
    const emptying = resourcesOf(stack).filter(({ value }) => typeOf(value) === 'Custom::S3AutoDeleteObjects');
    return emptying.slice(0, MOST_RESOURCES);
}
/** Which bucket a value means, by its name or else by its resource: two values that mean one bucket give one text. */
function bucketMeant(stack, node, assumption, work) {
    const name = new Resolver(stack, assumption, work).text(node);
    if (name !== undefined)
        return name;
    const id = idIn(node, 'Ref');
    const given = id === undefined ? undefined : stack.parameters.get(id);
    if (given !== undefined && typeof given !== 'string' && 'stack' in given)
        return bucketMeant(given.stack, given.value, assumption, work);
    if (id !== undefined)
        return `${stack.prefix}${id} `;
    return node === undefined ? '' : (0,json_tree/* compactJson */.Ar)(node);
}
/** The function of a custom resource is one of the template's, and its role is too. */
function roleOf(stack, resource, work) {
    const id = idIn((0,json_tree/* member */.Dc)(resource, 'Properties', 'ServiceToken'), 'Fn::GetAtt');
    const handler = work.members.find(stack.document.root, 'Resources', id ?? '');
    return idIn((0,json_tree/* member */.Dc)(handler, 'Properties', 'Role'), 'Fn::GetAtt');
}
function idOf(stack, role, assumption, work) {
    const written = work.members.find(stack.document.root, 'Resources', role, 'Properties', 'RoleName');
    const name = new Resolver(stack, assumption, work).text(written);
    return name === undefined ? undefined : stack.roles?.get(name);
}
/** The logical id in a function, or in an `Fn::Sub` that is nothing else. */
function idIn(node, name) {
    const intrinsic = node && intrinsicIn(node);
    const { value } = intrinsic ?? {};
    const [first] = (0,json_tree/* itemsOf */.S3)(value);
    switch (intrinsic?.key.value) {
        case 'Fn::Sub':
            return /^\$\{([A-Za-z0-9]+)(?:\.Arn)?\}$/.exec((0,json_tree/* stringIn */.tB)(value) ?? '')?.[1];
        case name:
            return (0,json_tree/* stringIn */.tB)(first) ?? (0,json_tree/* stringIn */.tB)(value)?.replace(/\..*/, '');
        default:
            return undefined;
    }
}
/** Stand for a bucket that has no name yet, and for ids that are those of others. */
const NOT_MADE_YET = 'not-made-yet';
const OTHERS = 'AROANOTKNOWNYETOFOTHERS:*';
/**
 * What a policy denies as far as that is known: unknown ids on the lists are those of others, unknown resources are the
 * bucket or its objects. Statements with other unknown parts, and those whose list is given up, are left out.
 */
function deniesOf(document, open, { bucket = NOT_MADE_YET, isSpared, }) {
    const isOpen = (node) => [...(0,json_tree/* nodesIn */.vx)(node)].some(each => open.has(each));
    const filled = (statement) => {
        const lists = new Set(listsIn([statement]));
        const resources = new Set((0,json_tree/* valuesOf */.sm)((0,json_tree/* member */.Dc)(statement, 'Resource')));
        return (0,json_tree/* rewritten */.fm)(statement, node => {
            if (lists.has(node)) {
                return {
                    type: 'array',
                    items: (0,json_tree/* valuesOf */.sm)(node).map(id => (isOpen(id) ? (0,json_tree/* textNode */.qn)(OTHERS, id.span) : id)),
                    span: node.span,
                };
            }
            if (!resources.has(node) || !isOpen(node))
                return undefined;
            const objects = (0,json_tree/* compactJson */.Ar)(node).includes('/*') ? '/*' : '';
            return (0,json_tree/* textNode */.qn)(`arn:aws:s3:::${bucket}${objects}`, node.span);
        });
    };
    const kept = (0,json_tree/* valuesOf */.sm)((0,json_tree/* member */.Dc)(document, 'Statement'))
        .filter(statement => (0,json_tree/* stringIn */.tB)(statement, 'Effect') === 'Deny' && !listsIn([statement]).some(isSpared))
        .map(filled)
        .filter(statement => !isOpen(statement));
    return (0,json_tree/* rewritten */.fm)(document, node => node === (0,json_tree/* member */.Dc)(document, 'Statement') ? { type: 'array', items: kept, span: node.span } : undefined);
}
//# sourceMappingURL=emptying.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/cloudformation/cases.js


const MOST_CASES = 500;
/**
 * What the parameters can be that nothing gives, one case for each way in which the conditions tell their values apart.
 * A parameter is open to any value where it is compared itself. Inside of a function, such as `Fn::FindInMap`, its
 * allowed values decide; without such, or where all these are too many, what the function gives is not known.
 */
function casesOf(stack, textWith) {
    const known = textWith(new Map());
    const sides = sidesOf(stack);
    const open = sides.filter(side => known(side) === undefined);
    const compared = open.flatMap(side => ownIn(side, stack));
    const inside = open.flatMap(side => openIn(side, stack, known));
    const parts = { open, told: sides.flatMap(side => known(side) ?? []) };
    return (casesFor([...compared, ...inside], stack, textWith, parts) ?? casesFor(compared, stack, textWith, parts) ?? [known]);
}
function casesFor(parameters, stack, textWith, { open, told }) {
    const names = new Set(parameters);
    const allowed = new Map([...names].flatMap(name => withValues(name, allowedValues(stack, name))));
    const fixed = product([new Map()], allowed) ?? [];
    const cases = fixed.map(values => ({ values, textOf: textWith(values) }));
    const made = cases.flatMap(({ textOf }) => open.flatMap(side => textOf(side) ?? []));
    // two that are not named may be alike or not
    const others = [...names].map(name => `another value, such as that of ${name}`);
    const values = [...new Set([...told, ...[...allowed.values()].flat(), ...made]), ...others];
    const free = new Map([...names].filter(name => !allowed.has(name)).map(name => [name, values]));
    const found = cases.map(({ values, textOf }) => {
        return product([values], free, MOST_CASES / cases.length)?.map(all => asGiven(all, textOf));
    });
    return found.length > 0 && found.every(each => each !== undefined) ? found.flat() : undefined;
}
function asGiven(values, textOf) {
    return node => values.get(parameterThatIs(node) ?? '') ?? textOf(node);
}
/** Every way to give each of the names one of its values; `undefined` where these are too many. */
function product(start, choices, most = MOST_CASES) {
    let cases = start;
    for (const [name, values] of choices) {
        if (cases.length * values.length > most)
            return undefined;
        cases = cases.flatMap(one => values.map(value => new Map([...one, [name, value]])));
    }
    return cases;
}
/** What the conditions compare. */
function sidesOf({ document }) {
    const conditions = (0,json_tree/* member */.Dc)(document.root, 'Conditions');
    const nodes = conditions === undefined ? [] : [...(0,json_tree/* nodesIn */.vx)(conditions)];
    return nodes.flatMap(node => {
        const intrinsic = intrinsicIn(node);
        return intrinsic?.key.value === 'Fn::Equals' ? (0,json_tree/* itemsOf */.S3)(intrinsic.value) : [];
    });
}
/** The parameter that a side is. */
function ownIn(side, stack) {
    const name = parameterThatIs(side);
    return name !== undefined && isParameter(name, stack) ? [name] : [];
}
/** The name that a side is no more than, however it is written. */
function parameterThatIs(side) {
    const name = (0,json_tree/* stringIn */.tB)(side, 'Ref') ?? ALONE.exec((0,json_tree/* stringIn */.tB)(side, 'Fn::Sub') ?? '')?.[1];
    if (name !== undefined)
        return name;
    const [, parts] = (0,json_tree/* itemsOf */.S3)(side, 'Fn::Join');
    const [only, ...more] = parts === undefined ? [] : (0,json_tree/* itemsOf */.S3)(parts);
    return only === undefined || more.length > 0 ? undefined : parameterThatIs(only);
}
const ALONE = /^\$\{\s*([A-Za-z0-9]+)\s*\}$/;
/** The parameters without a value that decide what a side is, if each of them has allowed values. */
function openIn(side, stack, known) {
    const inside = namesIn(side).filter(name => isParameter(name, stack) && known(refTo(name, side)) === undefined);
    return inside.every(name => allowedValues(stack, name) !== undefined) ? inside : [];
}
function isParameter(name, { document }) {
    return (0,json_tree/* member */.Dc)(document.root, 'Parameters', name) !== undefined;
}
/** What a function names, by `Ref` or in the text of `Fn::Sub`. */
function namesIn(side) {
    return [...(0,json_tree/* nodesIn */.vx)(side)].flatMap(node => {
        const [text] = [(0,json_tree/* stringIn */.tB)(node, 'Fn::Sub'), (0,json_tree/* stringIn */.tB)((0,json_tree/* itemsOf */.S3)(node, 'Fn::Sub')[0])].filter(each => each !== undefined);
        const inText = [...(text ?? '').matchAll(/\$\{\s*([A-Za-z0-9]+)\s*\}/g)].map(([, name = '']) => name);
        return [(0,json_tree/* stringIn */.tB)(node, 'Ref') ?? [], inText].flat();
    });
}
function refTo(name, { span }) {
    return { type: 'object', members: [{ key: { value: 'Ref', span }, value: (0,json_tree/* textNode */.qn)(name, span) }], span };
}
/** Of a parameter that is looked up, the allowed values are names in Parameter Store. */
function allowedValues({ document }, name) {
    const declared = (0,json_tree/* member */.Dc)(document.root, 'Parameters', name);
    const allowed = (0,json_tree/* itemsOf */.S3)(declared, 'AllowedValues');
    if (declared === undefined || isLookedUp(declared) || allowed.length === 0)
        return undefined;
    const texts = allowed.map(value => (value.type === 'object' || value.type === 'array' ? undefined : value.text));
    return texts.every(text => text !== undefined) ? texts : undefined;
}
function withValues(name, values) {
    return values === undefined ? [] : [[name, values]];
}
//# sourceMappingURL=cases.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/cloudformation/ways.js


/** In which ways the conditions of a template may hold that hang on what is not known. */
class Ways {
    /** The conditions that were tried both ways. */
    names = new Set();
    #stack;
    #textWith;
    #work;
    #left;
    /** `most`: how many ways are tried. */
    constructor(stack, textWith, work, most) {
        this.#stack = stack;
        this.#textWith = textWith;
        this.#work = work;
        this.#left = most;
    }
    /** What is read in each way, where a reading tells what was not decided in it; `undefined` where the ways are too many. */
    each(read) {
        const found = this.#from(new Map(), read, () => casesOf(this.#stack, this.#textWith));
        return this.#left < 0 ? undefined : found;
    }
    #from(assumed, read, casesLeft) {
        const found = read(assumed);
        const next = [...found.undecided].find(name => !assumed.has(name));
        if (next === undefined)
            this.#left -= 1;
        if (next === undefined || this.#left < 0)
            return [found];
        this.names.add(next);
        const cases = casesLeft().map(textOf => ({ textOf, answer: decide(this.#stack, next, new Map(), textOf) }));
        if (!this.#work.pay(cases.length))
            this.#left = -1;
        return [true, false].flatMap(holds => {
            const possible = cases.filter(({ answer = holds }) => answer === holds).map(({ textOf }) => textOf);
            return possible.length === 0 ? [] : this.#from(new Map([...assumed, [next, holds]]), read, () => possible);
        });
    }
}
//# sourceMappingURL=ways.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/cloudformation/readings.js












/** So many readings of a policy are proved at most. */
const readings_MOST_READINGS = 16;
/** All readings, or why they are too many. */
function readingsOf(stack, resource, partition, work) {
    const partitions = partition === undefined ? lock_resource/* PARTITIONS */.S1 : [partition];
    const readings = [];
    for (const one of partitions) {
        const ways = new Ways(stack, given => textWith(given, stack, one, work), work, readings_MOST_READINGS);
        const found = ways.each(conditions => reading(stack, resource, { partition: one, conditions }, work));
        if (found === undefined) {
            return { message: (0,prose/* say */.cv) `The template depends on more conditions than can be tried: ${[...ways.names].join(', ')}.` };
        }
        if (!work.payReadings(found.length))
            return TOO_MANY;
        const asked = found.some(({ asksPartition }) => asksPartition);
        readings.push(...found.map(({ exists, read, conditions }) => ({
            exists,
            read,
            when: whenOf(conditions, asked && partition === undefined ? one : undefined),
        })));
        if (!asked)
            break;
    }
    return readings;
}
const TOO_MANY = {
    message: (0,prose/* ours */.Od)('The policies of this template can be read in more ways than are judged in one run.'),
    help: (0,prose/* say */.cv) `Say where the stack is made, with ${'--parameter AWS::Region=…'}, and give the parameters that its conditions ask for.`,
};
function textWith(given, stack, partition, work) {
    const parameters = new Map([...stack.parameters, ...given]);
    const quiet = new Resolver({ ...stack, parameters }, { partition, conditions: new Map() }, work);
    return node => quiet.text(node);
}
function whenOf(conditions, partition) {
    const parts = [...conditions].map(([name, holds]) => (holds ? (0,prose/* say */.cv) `${name} holds` : (0,prose/* say */.cv) `${name} does not hold`));
    const where = partition === undefined ? [] : [(0,prose/* say */.cv) `the partition is ${partition}`];
    return (0,prose/* join */.fj)([...where, ...parts], ' and ');
}
function reading(stack, resource, assumption, work) {
    const { key, value: node } = resource;
    const resolver = new Resolver(stack, assumption, work);
    const exists = conditionHolds(resolver, node);
    const bucketNode = (0,json_tree/* member */.Dc)(node, 'Properties', 'Bucket');
    const bucket = resolver.text(bucketNode);
    const openBucket = [...resolver.open];
    const written = (0,json_tree/* member */.Dc)(node, 'Properties', 'PolicyDocument');
    const document = written && resolver.value(writtenAsText(stack, written) ?? written);
    const openPolicy = resolver.open.slice(openBucket.length);
    return {
        exists,
        asksPartition: resolver.asksPartition,
        undecided: resolver.undecided,
        conditions: assumption.conditions,
        read: (more) => {
            const problems = [...more, ...problemsOf(stack, resource, resolver, { name: bucket, open: openBucket })];
            const emptier = emptierIn(stack, bucketNode, document, resolver, assumption, work);
            const known = { ...circumstances(stack, resource, problems, bucket), ...(0,present/* present */.E)({ emptier }) };
            return textOf(stack, key, document, { open: openPolicy, roles: resolver.roles, isCut: resolver.isCut }, known);
        },
    };
}
/** A whole policy that is turned into a text says the same as before, and there it knows its places. */
function writtenAsText(stack, policy) {
    const intrinsic = intrinsicIn(policy);
    const isText = intrinsic?.key.value === 'Fn::ToJsonString' && hasLanguageExtensions(stack);
    return isText && intrinsic.value.type === 'object' ? intrinsic.value : undefined;
}
function textOf({ document: { file } }, key, document, { open, roles, isCut }, known) {
    if (document === undefined) {
        const problem = problemOf('unknown', (0,prose/* ours */.Od)('The resource has no PolicyDocument.'));
        return textlessAt(file, key.span, { ...known, problems: [...known.problems, problem] });
    }
    const nodes = open.map(({ node }) => node);
    const spanOf = spansInText(document, nodes);
    const problems = open.map((part) => {
        const { message, help, wrong, node } = part;
        const span = spanOf(node);
        return { kind: wrong ? 'wrong' : 'unknown', span, message, ...(0,present/* present */.E)({ help }) };
    });
    const isFillable = problems.length > 0 && !isCut && problems.every(({ kind }) => kind === 'unknown');
    const fillings = isFillable ? fillingsOf(file, document, { nodes, roles: new Set(roles.keys()) }, known) : undefined;
    const all = { ...known, problems: [...problems, ...known.problems], ...(0,present/* present */.E)({ fillings }) };
    if (document.type === 'string' && problems.length === 0)
        return textInString(file, document, all);
    return textOfTree(file, document, all);
}
/** What the CDK adds to empty the bucket, and what the policy denies it. */
function emptierIn(stack, node, document, { roles, open }, assumption, work) {
    const emptier = emptyingResource(stack, bucketMeant(stack, node, assumption, work), assumption, work);
    if (emptier === undefined || document === undefined)
        return undefined;
    const { id, role } = emptier;
    const isSpared = (list) => (0,json_tree/* valuesOf */.sm)(list).some(value => role !== undefined && roles.get(value) === role.name);
    const bucket = new Resolver(stack, assumption, work).text(node);
    const denies = deniesOf(document, new Set(open.map(part => part.node)), { bucket, isSpared });
    const { file } = stack.document;
    return { name: id, ...(0,present/* present */.E)({ roleId: role?.id }), denies: textOfTree(file, denies, { problems: [] }) };
}
//# sourceMappingURL=readings.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/cloudformation/trusts.js






/**
 * The trust policies of the roles that a stack and the others of its run make in an account. Left out are roles that are
 * not made.
 */
function trustsInStack(stack, facts) {
    const work = new Work();
    const others = stack.siblings.filter(({ document }) => document.file !== stack.document.file);
    return [stack, ...others]
        .map(each => inPlace(each, facts))
        .filter(each => each.account === facts.account && isMade(each, work) !== false)
        .flatMap(each => madeBy(each, work));
}
function madeBy(stack, work) {
    return resourcesOf(stack).flatMap((resource) => {
        const role = trusts_roleOf(stack, resource);
        if (role?.trust === undefined || isRewritten(stack, resource.value))
            return [];
        const [resolver, reader] = [resolverOf(stack, work), resolverOf(stack, work)];
        const condition = (0,json_tree/* stringIn */.tB)(resource.value, 'Condition');
        if (condition !== undefined && resolver.holds(condition) === false)
            return [];
        const { logicalId, naming, placing } = role;
        const name = resolver.text(naming);
        const path = placing === undefined ? '/' : resolver.text(placing);
        const document = reader.value(role.trust);
        const text = reader.open.length > 0 ? undefined : trusts_textOf(document);
        const address = `${stack.prefix}${resource.key.value}`;
        const known = (0,present/* present */.E)({ path, text });
        if (name !== undefined)
            return [{ address, name, ...known, ...(0,present/* present */.E)({ id: stack.roles?.get(name) }) }];
        return [{ address, name: naming === undefined ? generatedFor(logicalId) : fitting(naming), ...known }];
    });
}
/** What it leaves open is open in what it resolves: a trust policy has one of its own. */
function resolverOf(stack, work) {
    return new Resolver(stack, { partition: stack.partition ?? 'aws', conditions: new Map() }, work);
}
/**
 * The role that a resource is, or that SAM makes for a function which names none. Source: AWS SAM Developer Guide,
 * `AWS::Serverless::Function` and "Globals section of the AWS SAM template".
 */
function trusts_roleOf({ document }, { key, value }) {
    const own = (name) => (0,json_tree/* member */.Dc)(value, 'Properties', name);
    switch (typeOf(value)) {
        case 'AWS::IAM::Role':
            return {
                logicalId: key.value,
                naming: own('RoleName'),
                placing: own('Path'),
                trust: own('AssumeRolePolicyDocument'),
            };
        case 'AWS::Serverless::Function': {
            if (own('Role') !== undefined)
                return undefined;
            const given = (name) => own(name) ?? (0,json_tree/* member */.Dc)(document.root, 'Globals', 'Function', name);
            return {
                logicalId: `${key.value}Role`,
                placing: given('RolePath'),
                trust: given('AssumeRolePolicyDocument'),
            };
        }
        default:
            return undefined;
    }
}
/** The names that CloudFormation may give to a role that has none. It cuts the logical id of a long one to a half. */
function generatedFor(logicalId) {
    const fits = (name) => {
        const [, half = ''] = /-([A-Za-z0-9]+)-[A-Za-z0-9]{12,13}$/.exec(name) ?? [];
        return half.length >= Math.min(logicalId.length, SHORTEST_HALF) && logicalId.startsWith(half);
    };
    return { fits, sample: `stack-${logicalId.slice(0, SHORTEST_HALF)}-1T6EMIU72SCD3` };
}
/** Of the 64 letters of a role's name, 13 or 14 are random with their hyphen; what is left has a hyphen in the middle. */
const SHORTEST_HALF = 24;
/** The names that a text may become whose holes are not known; any where it is put together in another way. */
function fitting(naming) {
    const text = (0,json_tree/* stringIn */.tB)(naming, 'Fn::Sub') ?? '${}';
    const parts = text.split(/\$\{[^}]*\}/);
    const names = new RegExp(`^${parts.map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`);
    return { fits: name => names.test(name), sample: parts.join('x') };
}
function trusts_textOf(document) {
    return document?.type === 'string' ? document.text : document && (0,json_tree/* compactJson */.Ar)(document);
}
//# sourceMappingURL=trusts.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/cloudformation/policies.js














/** The bucket policies of a stack: one text for each `AWS::S3::BucketPolicy` that may come to exist. */
function policiesInStack(written) {
    const work = new Work();
    const made = isMade(written, work);
    if (made === false)
        return [];
    const stack = { ...unrolledStack(written, work), mayBeMissing: made === undefined };
    return resourcesOf(stack).flatMap(resource => {
        if (typeOf(resource.value) === 'AWS::S3::BucketPolicy')
            return policiesOf(stack, resource, work);
        if (writesByCall(resource.value))
            return [unreadable(stack, resource, BY_CALL, NAME_IT)];
        const isLoop = /^Fn::ForEach::/.test(resource.key.value);
        return isLoop && mentionsPolicy(resource.value) ? [unreadable(stack, resource, LOOP, PROCESSED)] : [];
    });
}
/** Whether a loop makes a policy, as far as the types in it tell. */
function mentionsPolicy(node) {
    return [...(0,json_tree/* nodesIn */.vx)(node)].map(typeOf).some(type => type === 'AWS::S3::BucketPolicy' || /[$&]\{/.test(type));
}
/** A policy of which nothing can be said but why. */
function unreadable(stack, resource, message, help) {
    const problem = problemOf('unknown', message, help);
    return textlessAt(stack.document.file, resource.key.span, circumstances(stack, resource, [problem]));
}
/**
 * Whether a custom resource of the CDK writes or deletes a bucket policy by a call to S3, as people do for a bucket that
 * is none of the app's. Source: AWS CDK Reference, "AwsCustomResource": `onCreate`, `onUpdate`, `onDelete`.
 */
function writesByCall(resource) {
    if (!/^(Custom::|AWS::CloudFormation::CustomResource$)/.test(typeOf(resource)))
        return false;
    const calls = ['Create', 'Update', 'Delete'].flatMap(name => (0,json_tree/* member */.Dc)(resource, 'Properties', name) ?? []);
    return calls.some(call => [...(0,json_tree/* nodesIn */.vx)(call)].some(node => /action\W+(put|delete)BucketPolicy/i.test((0,json_tree/* stringIn */.tB)(node) ?? '')));
}
const BY_CALL = (0,prose/* ours */.Od)('This custom resource writes or deletes a bucket policy by a call to S3, which is not read here.');
const NAME_IT = (0,prose/* say */.cv) `Write the policy as ${'AWS::S3::BucketPolicy'}, or compare the live policy with ${'drift'}.`;
const LOOP = (0,prose/* ours */.Od)('What this Fn::ForEach loop runs over is not known here.');
const policies_TOO_LONG = (0,prose/* say */.cv) `This policy is longer than ${json/* MAX_FILE_BYTES */.gZ} letters, and no template may be.`;
/** A policy in every reading of its template; the first is the text, the others are its alternatives. */
function policiesOf(stack, resource, work) {
    const written = (0,json_tree/* member */.Dc)(resource.value, 'Properties', 'PolicyDocument');
    if (written !== undefined && written.span.end - written.span.start > json/* MAX_FILE_BYTES */.gZ) {
        return [unreadable(stack, resource, policies_TOO_LONG)];
    }
    const partition = knownPartition(stack, resource.value);
    const readings = readingsOf(stack, resource, partition, work);
    if ('message' in readings)
        return [unreadable(stack, resource, readings.message, readings.help)];
    const present = readings.filter(({ exists }) => exists !== false);
    const [first, ...others] = present;
    if (first === undefined)
        return [];
    const maybe = readings.length > present.length || first.exists === undefined ? [mayNotExist(resource)] : [];
    const alternatives = others.map(({ when, read }) => ({ when, file: read([]) }));
    const tried = others.length === 0 ? [] : [judgedInAll([first, ...others].map(({ when }) => when))];
    const file = first.read([...maybe, ...tried]);
    if (file.origin === undefined)
        return [file];
    const inAccount = (facts) => {
        const isElsewhere = stack.account !== undefined && stack.account !== facts.account;
        if (isElsewhere)
            return first.read([...maybe, ...tried, elsewhere(stack.account, facts)]);
        const trusts = (0,get_or_make/* getOrMake */.I)(work.trusts, facts, () => trustsInStack(stack, facts));
        return policiesOf({ ...inPlace(stack, facts), trusts }, resource, new Work(work.emptying))[0];
    };
    const several = alternatives.length === 0 ? {} : { when: first.when, alternatives };
    return [{ ...file, origin: { ...file.origin, inAccount, ...several } }];
}
function elsewhere(own, { account }) {
    const message = (0,prose/* say */.cv) `The stack is made in account ${own}, and this run asks account ${account}.`;
    return problemOf('unknown', message, (0,prose/* say */.cv) `Run in that account, or name the account of the bucket in ${'accounts'}.`);
}
function mayNotExist(resource) {
    const condition = (0,json_tree/* member */.Dc)(resource.value, 'Condition');
    const name = (0,json_tree/* stringIn */.tB)(condition);
    const message = name === undefined
        ? (0,prose/* ours */.Od)('The condition of this resource is not the name of one, so the policy may not be made.')
        : (0,prose/* say */.cv) `Whether the condition ${name} holds is not known, so this policy may not be made.`;
    return problemOf('unknown', message, undefined, condition?.span);
}
function judgedInAll(readings) {
    return problemOf('assumed', (0,prose/* say */.cv) `What the template leaves open was judged each way: ${(0,prose/* join */.fj)(readings, '; ')}.`);
}
//# sourceMappingURL=policies.js.map
// EXTERNAL MODULE: ./lib/src/core/sources/foreign.js
var foreign = __webpack_require__(5013);
;// CONCATENATED MODULE: ./lib/src/core/sources/command-output.js





const NO_PROBLEMS = [];
/** `aws s3api get-bucket-policy`: the policy is a string under `Policy`. */
function policyInOutput({ file, root }) {
    const policy = (0,json_tree/* member */.Dc)(root, 'Policy');
    return [policy === undefined ? empty(file) : inNode(file, policy, undefined)];
}
/** The same with `--query Policy`: a JSON string whose content is the policy. */
function policyInRoot({ file, root }) {
    return [inNode(file, root, undefined)];
}
/** `aws cloudcontrol get-resource --type-name AWS::S3::BucketPolicy`: the properties are a string of JSON. */
function propertiesText({ file, root }) {
    const properties = (0,json_tree/* member */.Dc)(root, 'ResourceDescription', 'Properties');
    if (properties?.type !== 'string')
        return undefined;
    return textInString(file, properties, { problems: NO_PROBLEMS });
}
/** The properties of an `AWS::S3::BucketPolicy`, as Cloud Control gives them. */
function policyInProperties({ file, root }) {
    const policy = (0,json_tree/* member */.Dc)(root, 'PolicyDocument');
    return [policy === undefined ? empty(file) : inNode(file, policy, (0,json_tree/* stringIn */.tB)(root, 'Bucket'))];
}
/**
 * Events of CloudTrail about PutBucketPolicy and DeleteBucketPolicy: one of them, or a file of CloudTrail's. A call that
 * failed changed nothing.
 * Source: AWS CloudTrail User Guide, "CloudTrail record contents".
 */
function policiesInEvents({ file, root }) {
    const records = (0,json_tree/* member */.Dc)(root, 'Records');
    const events = records === undefined ? [root] : (0,json_tree/* itemsOf */.S3)(records);
    return events.flatMap(event => {
        const code = (0,json_tree/* member */.Dc)(event, 'errorCode');
        if (code !== undefined && code.type !== 'null')
            return [];
        const policy = (0,json_tree/* member */.Dc)(event, 'requestParameters', 'bucketPolicy');
        const bucket = (0,json_tree/* stringIn */.tB)(event, 'requestParameters', 'bucketName');
        const name = (0,json_tree/* member */.Dc)(event, 'eventName');
        if ((0,json_tree/* stringIn */.tB)(name) === 'DeleteBucketPolicy' && name !== undefined) {
            return [textlessAt(file, name.span, { problems: [DELETED], ...(0,present/* present */.E)({ bucket }) })];
        }
        return policy === undefined ? [] : [inNode(file, policy, bucket)];
    });
}
const DELETED = problemOf('deleted', (0,prose/* ours */.Od)('This event deletes the policy, which leaves the bucket without a lock.'));
function inNode(file, node, bucket) {
    const known = { problems: NO_PROBLEMS, ...(0,present/* present */.E)({ bucket }) };
    return node.type === 'object' ? textOfTree(file, node, known) : policyInString(file, node, known);
}
function empty(file) {
    return withoutPolicy(file, 'none', (0,prose/* ours */.Od)('The file holds no bucket policy.'));
}
//# sourceMappingURL=command-output.js.map
// EXTERNAL MODULE: ./lib/src/core/sources/form.js
var sources_form = __webpack_require__(33971);
// EXTERNAL MODULE: ./lib/src/core/sources/look.js + 1 modules
var sources_look = __webpack_require__(53243);
;// CONCATENATED MODULE: ./lib/src/core/sources/told.js
/** A policy, and every other reading of it, of which more is known than its own reader tells. */
function toldMore(file, more, facts) {
    const { origin } = file;
    if (origin === undefined)
        return file;
    const { alternatives, fillings, inAccount } = origin;
    const again = (other) => toldMore(other, more, facts);
    return {
        ...file,
        origin: {
            ...origin,
            ...(alternatives && { alternatives: alternatives.map(({ when, file }) => ({ when, file: again(file) })) }),
            ...(fillings && {
                fillings: { ...fillings, texts: fillings.texts.map(({ kind, file }) => ({ kind, file: again(file) })) },
            }),
            ...(inAccount && {
                inAccount: (there) => {
                    const found = inAccount(there);
                    return found && toldMore(found, more, there);
                },
            }),
            ...more(file, facts),
        },
    };
}
//# sourceMappingURL=told.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/terraform/changes.js

/**
 * The resources that write a bucket policy, and the attribute that holds it. The second is AWS's own provider for
 * Cloud Control.
 */
const POLICY_RESOURCES = new Map([
    ['aws_s3_bucket_policy', 'policy'],
    ['awscc_s3_bucket_policy', 'policy_document'],
]);
/**
 * The resources that hand a document to another tool of AWS's, and the attribute that holds it as a text: a template, or
 * what Cloud Control shall make.
 */
const DOCUMENT_RESOURCES = new Map([
    ['aws_cloudformation_stack', 'template_body'],
    ['aws_cloudformation_stack_set', 'template_body'],
    ['awscc_cloudformation_stack', 'template_body'],
    ['awscc_cloudformation_stack_set', 'template_body'],
    ['aws_cloudcontrolapi_resource', 'desired_state'],
]);
/** Whether resources of a type hold a document of another tool. */
function holdsDocument(type) {
    return DOCUMENT_RESOURCES.has(type);
}
/** Whether resources of a type do nothing but write a bucket policy. */
function writesPolicy(type) {
    return POLICY_RESOURCES.has(type);
}
/** The attribute that holds the policy, or the document in which it stands. */
function attributeOf(type) {
    return POLICY_RESOURCES.get(type) ?? DOCUMENT_RESOURCES.get(type) ?? 'policy';
}
/** Whether a resource is a data source, which is read and never written. */
function isData(node) {
    return (0,json_tree/* stringIn */.tB)(node, 'mode') === 'data';
}
/**
 * The changes of resources in one of the plan's lists, in their order: those that the apply makes, those that were made
 * outside of the tool, or those that wait for a later plan. Data sources that are read during the apply are among them.
 */
function changesIn(plan, key = 'resource_changes') {
    return (0,json_tree/* itemsOf */.S3)(plan, key).flatMap(entry => {
        const node = key === 'deferred_changes' ? ((0,json_tree/* member */.Dc)(entry, 'resource_change') ?? entry) : entry;
        const [address, type, name] = ['address', 'type', 'name'].map(key => (0,json_tree/* stringIn */.tB)(node, key));
        if (address === undefined || type === undefined || name === undefined)
            return [];
        const change = (0,json_tree/* member */.Dc)(node, 'change');
        return {
            node,
            address,
            module: (0,json_tree/* stringIn */.tB)(node, 'module_address') ?? '',
            type,
            name,
            index: instanceIn((0,json_tree/* member */.Dc)(node, 'index')),
            actions: (0,json_tree/* itemsOf */.S3)(change, 'actions').map(action => (0,json_tree/* stringIn */.tB)(action) ?? ''),
            deposed: (0,json_tree/* member */.Dc)(node, 'deposed') !== undefined,
            before: object((0,json_tree/* member */.Dc)(change, 'before')),
            after: object((0,json_tree/* member */.Dc)(change, 'after')),
            afterUnknown: (0,json_tree/* member */.Dc)(change, 'after_unknown'),
            sensitive: [(0,json_tree/* member */.Dc)(change, 'before_sensitive'), (0,json_tree/* member */.Dc)(change, 'after_sensitive')],
        };
    });
}
/** Whether an attribute is marked, or a part of it is that a key names. */
function isMarkedAt(mirror, attribute, key) {
    return isMarked(mirror, attribute) || (key !== undefined && marksAny((0,json_tree/* member */.Dc)(mirror, attribute, key)));
}
/** Whether an attribute is marked `true`, or the whole resource is: the mirrors `after_unknown` and `*_sensitive`. */
function isMarked(mirror, attribute) {
    return (0,json_tree/* booleanIn */.gr)(mirror) === true || (0,json_tree/* booleanIn */.gr)(mirror, attribute) === true;
}
/** Whether a mirror marks anything at all, however deep. */
function marksAny(mirror) {
    if (mirror?.type === 'array')
        return mirror.items.some(marksAny);
    if (mirror?.type === 'object')
        return mirror.members.some(({ value }) => marksAny(value));
    return mirror?.text === 'true';
}
function object(node) {
    return node?.type === 'object' ? node : undefined;
}
/** Where a resource stands in a plan: its address, for a whole object is too much to point at; of a state, its beginning. */
function addressSpan({ node }) {
    return (0,json_tree/* member */.Dc)(node, 'address')?.span ?? { start: node.span.start, end: node.span.start + 1 };
}
/** An instance of `count` or `for_each` as it stands in an address; empty without one. */
function instanceIn(index) {
    if (index?.type === 'number')
        return `[${index.text}]`;
    return index?.type === 'string' ? `[${JSON.stringify(index.text)}]` : '';
}
//# sourceMappingURL=changes.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/terraform/address.js

const STEP = /^\.?module\.([\w-]+)(\[(?:\d+|"(?:[^"\\]|\\.)*")\])?/;
/**
 * The modules that an address leads through; `undefined` for what is no module address. Keys contain dots, quotes and
 * brackets, so an address is never split at its dots.
 */
function modulePath(address) {
    const steps = [];
    let rest = address;
    while (rest !== '') {
        const step = STEP.exec(rest);
        if (step?.[1] === undefined)
            return undefined;
        steps.push({ name: step[1], ...(0,present/* present */.E)({ index: step[2] }) });
        rest = rest.slice(step[0].length);
    }
    return steps;
}
/** The address of a module, or of something in it by its name there. */
function address_addressOf(steps, ...inside) {
    return [...steps.map(({ name, index = '' }) => `module.${name}${index}`), ...inside].join('.');
}
//# sourceMappingURL=address.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/terraform/configuration.js





/** The arguments of a provider that decide who it is. Source: hashicorp/terraform-provider-aws, "Provider Configuration". */
const CREDENTIALS = [
    'access_key',
    'assume_role',
    'assume_role_with_web_identity',
    'profile',
    'secret_key',
    'shared_config_files',
    'shared_credentials_files',
    'token',
];
/** An instance as it stands in an address. */
const INDEX = String.raw `(\[(?:\d+|"(?:[^"\\]|\\.)*")\])?`;
const OUTPUT = new RegExp(String.raw `^module\.([\w-]+)${INDEX}\.([\w-]+)`);
/**
 * The configuration in a plan, which says what refers to what. Of local values it says nothing.
 * Source: HashiCorp, "JSON Output Format", configuration representation and expression representation.
 */
class Configuration {
    #root;
    #providers;
    #members = new json_tree/* JsonMembers */.Gl();
    #blocks = new Map();
    constructor(plan) {
        this.#root = (0,json_tree/* member */.Dc)(plan, 'configuration', 'root_module');
        this.#providers = (0,json_tree/* member */.Dc)(plan, 'configuration', 'provider_config');
    }
    /** The block of a resource or a data source; `undefined` where there is no configuration. */
    block({ module, node, type, name }) {
        const blocks = (0,get_or_make/* getOrMake */.I)(this.#blocks, module, () => this.#blocksIn(module));
        return blocks.get(addressIn(isData(node), type, name));
    }
    /**
     * The credentials of a resource's provider as they are written, the same for the same; `undefined` where it is not
     * known which provider that is.
     */
    credentials(resource) {
        const key = (0,json_tree/* stringIn */.tB)(this.block(resource), 'provider_config_key');
        if (key === undefined)
            return undefined;
        const provider = this.#members.member(this.#providers, key)?.value;
        if (provider === undefined)
            return key.includes(':') ? undefined : '';
        const given = (0,json_tree/* membersOf */.lS)(provider, 'expressions').filter(({ key }) => CREDENTIALS.includes(key.value));
        return given.map(({ key, value }) => `${key.value}=${(0,json_tree/* compactJson */.Ar)(value)}`).join();
    }
    /** A part of a resource's block as an expression; that of an argument is under `expressions`. */
    expression(change, written) {
        const steps = modulePath(change.module);
        return steps && { written, steps, index: change.index, block: this.block(change) };
    }
    /** What stands behind the name of a variable, of an output, or of `each.value`; `undefined` for any other name. */
    behind(name, { steps, index, block }) {
        if (/^each\.value\b/.test(name))
            return { written: (0,json_tree/* member */.Dc)(block, 'for_each_expression'), steps, index };
        const variable = /^var\.([\w-]+)/.exec(name)?.[1];
        if (variable !== undefined)
            return this.#argument(variable, steps);
        const output = OUTPUT.exec(name);
        if (output?.[1] === undefined || output[3] === undefined)
            return undefined;
        const inner = [...steps, { name: output[1], ...(0,present/* present */.E)({ index: output[2] }) }];
        const written = this.#members.find(this.#module(inner), 'outputs', output[3], 'expression');
        return { written, steps: inner, index: '' };
    }
    /** What the call of a module gives to a variable; nothing is known of a variable of the root. */
    #argument(variable, steps) {
        const call = steps.at(-1);
        if (call === undefined)
            return undefined;
        const outer = steps.slice(0, -1);
        const block = this.#members.find(this.#module(outer), 'module_calls', call.name);
        return { written: this.#members.find(block, 'expressions', variable), steps: outer, index: call.index ?? '', block };
    }
    /** The blocks of a module by their addresses in it; a plan may have thousands. */
    #blocksIn(module) {
        const steps = modulePath(module);
        const blocks = (0,json_tree/* itemsOf */.S3)(steps && (0,json_tree/* member */.Dc)(this.#module(steps), 'resources'));
        const named = blocks.map((node) => {
            const [type = '', name = ''] = ['type', 'name'].map(key => (0,json_tree/* stringIn */.tB)(node, key));
            return [addressIn(isData(node), type, name), node];
        });
        return new Map(named);
    }
    #module(steps) {
        let module = this.#root;
        for (const { name } of steps)
            module = this.#members.find(module, 'module_calls', name, 'module');
        return module;
    }
}
function addressIn(data, type, name) {
    return `${data ? 'data.' : ''}${type}.${name}`;
}
/**
 * What an expression refers to, the most precise names only: Terraform lists prefixes as well ("aws_s3_bucket.x.id",
 * "aws_s3_bucket.x"). Those of an expression that is made of others, as a block is, are the names of all.
 */
function configuration_namesIn(expression) {
    const names = [...new Set(referencesIn(expression))];
    const prefixes = new Set(names.flatMap(prefixesOf));
    return names.filter(name => !prefixes.has(name));
}
function referencesIn(expression) {
    if (expression?.type === 'array')
        return expression.items.flatMap(referencesIn);
    return (0,json_tree/* membersOf */.lS)(expression).flatMap(({ key, value }) => {
        if (key.value === 'constant_value')
            return [];
        return key.value === 'references' ? (0,json_tree/* itemsOf */.S3)(value).flatMap(node => (0,json_tree/* stringIn */.tB)(node) ?? []) : referencesIn(value);
    });
}
/** No reference of Terraform's has more steps. */
const MOST_PREFIXES = 32;
function prefixesOf(name) {
    const steps = [...name.slice(1).matchAll(/[.[]/g)].slice(-MOST_PREFIXES);
    return steps.map(({ index }) => name.slice(0, index + 1));
}
//# sourceMappingURL=configuration.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/terraform/stacks.js





/** Where several stacks are made of one template. */
const SETS = ['aws_cloudformation_stack_set', 'awscc_cloudformation_stack_set'];
const STACKS = ['aws_cloudformation_stack', 'awscc_cloudformation_stack', ...SETS];
/** What Cloud Control may make that is a policy, or has one. */
const CONTROLLED = ['AWS::S3::BucketPolicy', 'AWS::CloudFormation::Stack', 'AWS::CloudFormation::StackSet'];
/** Whose template lies elsewhere in any case. */
const ELSEWHERE = [
    'aws_serverlessapplicationrepository_cloudformation_stack',
    'aws_servicecatalog_provisioned_product',
    'awscc_servicecatalog_cloudformation_provisioned_product',
];
/** Whether a resource has a document in which a bucket policy may stand. */
function mayMakePolicies(type, values) {
    return STACKS.includes(type) || ELSEWHERE.includes(type) || CONTROLLED.includes(controlledIn(type, values) ?? '');
}
/** Whether it has a bucket policy as Cloud Control takes it. */
function isControlledPolicy(type, values) {
    return controlledIn(type, values) === 'AWS::S3::BucketPolicy';
}
/** The type of what Cloud Control shall make. */
function controlledIn(type, values) {
    return type === 'aws_cloudcontrolapi_resource' ? (0,json_tree/* stringIn */.tB)(values, 'type_name') : undefined;
}
/** Whether they make the same stack in several accounts and Regions. */
function isStackSet(type) {
    return SETS.includes(type);
}
/** The resources that make the stacks of a set, and the attribute that keeps a stack when its resource goes. */
const INSTANCES = new Map([
    ['aws_cloudformation_stack_set_instance', 'retain_stack'],
    ['aws_cloudformation_stack_instances', 'retain_stacks'],
]);
/** Whether resources of a type make the stacks of a set that another resource describes. */
function isOfStackSet(type) {
    return INSTANCES.has(type);
}
/** Whether such a resource leaves its stacks where they are when it goes. */
function keepsStacks(type, values) {
    return (0,json_tree/* booleanIn */.gr)(values, INSTANCES.get(type) ?? '') === true;
}
/** The name of a stack set, in its own resource and in those of its instances. */
function setNameIn(values) {
    return (0,json_tree/* stringIn */.tB)(values, 'stack_set_name') ?? (0,json_tree/* stringIn */.tB)(values, 'name');
}
/** Reads the template of a resource, with what the resource gives to its parameters. */
function readStack(side, inner, siblings) {
    const { address, type, values } = side;
    const why = side.unknown('template_body');
    const body = (0,json_tree/* member */.Dc)(values, attributeOf(type));
    const isByUrl = ((0,json_tree/* stringIn */.tB)(values, 'template_url') ?? '') !== '' || side.unknown('template_url') !== undefined;
    if (!STACKS.includes(type) || (isByUrl && !side.isStanding))
        return { kind: 'elsewhere' };
    if (why !== undefined)
        return { kind: 'unknown', why };
    if (body?.type !== 'string')
        return { kind: 'elsewhere' };
    const document = inner.documents.get(body) ?? NO_TEMPLATE;
    if ('parts' in document)
        return { kind: 'unreadable', message: document };
    if ((0,json_tree/* member */.Dc)(document.root, 'Resources')?.type !== 'object')
        return { kind: 'unreadable', message: NO_TEMPLATE };
    const pseudo = [...inner.parameters].filter(([name]) => name.startsWith('AWS::'));
    const parameters = new Map([...pseudo, ...givenToTemplate(document.root, givenBy(side, document.root))]);
    const stack = { document, prefix: `${address}/`, parameters, siblings, ...placeOf(values) };
    return { kind: 'stack', stack };
}
const NO_TEMPLATE = (0,prose/* ours */.Od)('The document of this resource is not a template, so its policies were not judged.');
/** What a resource gives to each parameter that a template declares; nothing where the default of that counts. */
function givenBy(side, template) {
    const declared = (0,json_tree/* membersOf */.lS)(template, 'Parameters');
    const given = declared.flatMap(({ key: { value: name }, value }) => {
        if (isStackSet(side.type))
            return [[name, OVERRIDABLE]];
        const why = side.unknown('parameters') ?? side.unknown('parameters', name);
        if (why !== undefined)
            return [[name, why]];
        const found = (0,json_tree/* member */.Dc)(side.values, 'parameters', name);
        if (found === undefined || found.type === 'null') {
            return (0,json_tree/* member */.Dc)(value, 'Default') === undefined ? [[name, { message: (0,prose/* say */.cv) `The stack gives ${name} no value.` }]] : [];
        }
        if (side.isSecret('parameters', name))
            return [[name, SECRET]];
        return 'text' in found ? [[name, found.text]] : [[name, { message: (0,prose/* say */.cv) `The stack gives ${name} no text.` }]];
    });
    return new Map(given);
}
const OVERRIDABLE = { message: (0,prose/* ours */.Od)('Each instance of the stack set may give this parameter another value.') };
const SECRET = { message: (0,prose/* ours */.Od)('Terraform marks this value as a secret, so it is not read.') };
/** The account and the Region, which the ARN of a stack names that is there already. */
function placeOf(values) {
    const arn = (0,json_tree/* stringIn */.tB)(values, 'stack_id') ?? (0,json_tree/* stringIn */.tB)(values, 'id') ?? '';
    const [, region, account] = /^arn:[a-z-]+:cloudformation:([a-z0-9-]+):(\d{12}):stack\//.exec(arn) ?? [];
    return (0,present/* present */.E)({ account, region: (0,json_tree/* stringIn */.tB)(values, 'region') ?? region });
}
//# sourceMappingURL=stacks.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/terraform/documents.js













/** The policies in the documents that the resources of a plan or a state hand to CloudFormation and Cloud Control. */
class Documents {
    #file;
    #inner;
    /** The stacks that are made, of which one may export what another imports. */
    #stacks = [];
    #sets = [];
    #elsewhere = [];
    #trusts = new Map();
    constructor(file, inner) {
        this.#file = file;
        this.#inner = inner;
    }
    /** The policies that a resource makes. */
    made(side) {
        const within = this.#within(side, stack => {
            const stacks = isStackSet(side.type) ? this.#sets : this.#stacks;
            stacks.push(stack);
            const nested = nestedStacks(stack.document.root, undefined);
            this.#elsewhere.push(...nested.map(({ id }) => ({ address: `${stack.prefix}${id}`, node: side.node })));
        });
        if (within.kind === 'elsewhere')
            this.#elsewhere.push(side);
        return within;
    }
    /** The policies that a resource made before; where they cannot be told, the template counts as missing. */
    madeBefore(side) {
        const within = this.#within(side, () => undefined);
        if (within.kind !== 'policies')
            this.#elsewhere.push(side);
        return within;
    }
    /** Notes that the template is not at hand of which a resource makes stacks. */
    missTemplateOf(resource) {
        this.#elsewhere.push(resource);
    }
    /** All policies of the file, with what the documents say about every one of them. */
    complete(policies, trusts = []) {
        const names = this.#elsewhere.map(({ address }) => address);
        if (policies.length === 0)
            return this.#elsewhere.map(side => this.textless(side, documents_ELSEWHERE, PRINT));
        const told = names.length === 0 ? policies : policies.map(policy => withProblems(policy, [notAtHand(names)]));
        return this.#stacks.length + this.#sets.length === 0 ? told : told.map(policy => this.#withTrusts(policy, trusts));
    }
    /** A resource of whose policies nothing can be said but why. */
    textless(resource, message, help) {
        const problems = [problemOf('unknown', message, help)];
        return textlessAt(this.#file, addressSpan(resource), { address: resource.address, owner: 'Terraform', problems });
    }
    #within(side, found) {
        if (!isControlledPolicy(side.type, side.values)) {
            const reading = readStack(side, this.#inner, this.#stacks);
            if (reading.kind !== 'stack')
                return reading;
            found(reading.stack);
            return { kind: 'policies', policies: () => policiesInStack(reading.stack).map(policy => asIn(side, policy)) };
        }
        return this.#inState(side);
    }
    /** What Cloud Control shall make. */
    #inState(side) {
        const why = side.unknown('desired_state');
        if (why !== undefined)
            return { kind: 'unknown', why };
        const state = desiredState(side.values, this.#inner);
        if ('parts' in state)
            return { kind: 'unreadable', message: state };
        const bucket = (0,json_tree/* stringIn */.tB)(state.root, 'Bucket');
        const policy = (0,json_tree/* member */.Dc)(state.root, 'PolicyDocument');
        const known = {
            address: side.address,
            owner: 'Terraform',
            problems: bucket === undefined ? [problemOf('bucket-unknown', NO_BUCKET)] : [],
            ...(0,present/* present */.E)({ bucket }),
        };
        const policies = () => {
            if (policy === undefined)
                return [this.textless(side, (0,prose/* ours */.Od)('The desired state has no PolicyDocument.'))];
            const file = policy.type === 'object' ? textOfTree(state.file, policy, known) : policyInString(state.file, policy, known);
            return [asIn(side, file)];
        };
        return { kind: 'policies', policies };
    }
    #withTrusts(policy, trusts) {
        const more = (_, facts) => facts === undefined ? {} : { trusts: [...trusts, ...this.#trustsIn(facts)] };
        const told = toldMore(policy, more);
        if (told.origin === undefined || told.origin.inAccount !== undefined)
            return told;
        return { ...told, origin: { ...told.origin, inAccount: facts => toldMore(told, more, facts) } };
    }
    /** The trust policies that the stacks write in an account; of a set it is not known with which parameters. */
    #trustsIn(facts) {
        return (0,get_or_make/* getOrMake */.I)(this.#trusts, facts, () => {
            const [first] = this.#stacks;
            const ofSets = this.#sets.flatMap(stack => trustsInStack({ ...stack, siblings: [] }, facts));
            return [
                ...(first === undefined ? [] : trustsInStack(first, facts)),
                ...ofSets.map(({ text: _, ...trust }) => trust),
            ];
        });
    }
}
/** The document of Cloud Control in a resource, or why it was not read. */
function desiredState(values, inner) {
    const written = (0,json_tree/* member */.Dc)(values, 'desired_state');
    return (written && inner.documents.get(written)) ?? NO_STATE;
}
/** A policy of a document as the resource has it that holds the document. */
function asIn({ type, isSecret }, policy) {
    const told = isStackSet(type) ? withProblems(policy, [problemOf('assumed', OF_A_SET)]) : policy;
    const sensitive = isSecret(attributeOf(type)) ? { sensitive: true } : {};
    return toldMore(told, () => ({ owner: 'Terraform', ...sensitive }));
}
/** A policy, and every other reading of it, with more problems. */
function withProblems(policy, problems) {
    return toldMore(policy, ({ origin }) => ({ problems: [...(origin?.problems ?? []), ...problems] }));
}
const NO_STATE = (0,prose/* ours */.Od)('The resource has no desired state that is a text.');
const documents_ELSEWHERE = (0,prose/* ours */.Od)('The template of this resource is not in this file, so its policies were not judged.');
const PRINT = (0,prose/* say */.cv) `Print the template, and check it: ${'aws cloudformation get-template --stack-name NAME --query TemplateBody --output text > template.yaml'}.`;
const NO_BUCKET = (0,prose/* ours */.Od)('The desired state names no bucket.');
const OF_A_SET = (0,prose/* ours */.Od)('A stack set makes this policy in each account and Region of its instances. It was judged for one of them.');
//# sourceMappingURL=documents.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/terraform/fates.js




/** What becomes of the policies that a plan writes, deletes, forgets, moves, or loses with their buckets. */
class Fates {
    #bucketOf;
    /** The buckets that are deleted, by their names, those that are made again among them. */
    #deletedBuckets;
    /** The policies that are new, by their buckets. */
    #created;
    constructor(changes, policies, bucketOf) {
        this.#bucketOf = bucketOf;
        const deleted = changes.filter(({ type, actions }) => type === 'aws_s3_bucket' && actions.includes('delete'));
        this.#deletedBuckets = new Map(deleted.map(change => [(0,json_tree/* stringIn */.tB)(change.before, 'bucket'), change]));
        const created = policies.filter(({ actions }) => actions.join() === 'create');
        this.#created = new Map(created.map(change => [bucketOf(change), change]));
    }
    of(change) {
        const { actions, deposed } = change;
        const did = actions.join();
        if (did === 'delete' || deposed)
            return this.#deleted(change);
        if (did === 'forget')
            return this.#heirOf(change) === undefined ? forgotten(change) : { kind: 'inherited' };
        if (!KNOWN.includes(did))
            return { kind: 'not-understood', message: notUnderstood(actions) };
        const lost = this.#lostWithBucket(change);
        if (lost !== undefined)
            return lost;
        const isReplaced = this.#bucketAfter(change) === 'same';
        if (did === 'create,delete' && isReplaced)
            return DELETED_AFTER;
        return { kind: 'stays', problems: did === 'delete,create' && isReplaced ? [problemOf('replaced', REPLACED)] : [] };
    }
    /** What a policy that moves to another bucket leaves behind on the first one. */
    left(change) {
        const { actions, deposed, type, within } = change;
        const after = this.#bucketAfter(change);
        const isPolicy = writesPolicy(type) || within !== undefined;
        if (!isPolicy || !actions.includes('create') || deposed || after === 'same')
            return undefined;
        if (actions.includes('forget'))
            return forgotten(change);
        if (!actions.includes('delete'))
            return undefined;
        if (after === 'other')
            return MOVED;
        return { kind: actions[0] === 'create' ? 'deleted' : 'unknown', message: MOVED_SOMEWHERE };
    }
    /** A resource that gets another name is deleted and made again, unless Terraform is told that it is the same. */
    #deleted(change) {
        const heir = this.#heirOf(change);
        if (heir === undefined || change.deposed)
            return fates_DELETED;
        const message = (0,prose/* say */.cv) `The plan deletes this policy and writes ${heir.address} to the same bucket, in no certain order.`;
        const move = (0,prose/* say */.cv) `If it is the same policy, write a block ${'moved'} from ${change.address} to ${heir.address}.`;
        return { kind: 'deleted', message, help: change.within === undefined ? move : RETAIN };
    }
    /** The policy that is new on the bucket of one that goes. */
    #heirOf({ before }) {
        const bucket = (0,json_tree/* stringIn */.tB)(before, 'bucket');
        return bucket === undefined ? undefined : this.#created.get(bucket);
    }
    /** A policy goes with its bucket, unless it is written again to the one that is made in its place. */
    #lostWithBucket(change) {
        const { actions } = change;
        const name = actions.includes('create') ? this.#bucketOf(change) : (0,json_tree/* stringIn */.tB)(change.before, 'bucket');
        const bucket = this.#deletedBuckets.get(name);
        if (name === undefined || bucket === undefined)
            return undefined;
        const isMadeAgain = bucket.actions.includes('create') && (0,json_tree/* stringIn */.tB)(bucket.after, 'bucket') === name;
        if (isMadeAgain && actions.includes('create'))
            return undefined;
        const fate = isMadeAgain ? (0,prose/* ours */.Od)('replaces') : (0,prose/* ours */.Od)('deletes');
        return {
            kind: actions.join() === 'no-op' ? 'deleted' : 'unknown',
            message: (0,prose/* say */.cv) `The plan ${fate} ${bucket.address}, and the policy of that bucket goes with it.`,
            help: isMadeAgain ? MAKE_AGAIN : KEEP_BUCKET,
        };
    }
    /** Whether a policy that is replaced stays on its bucket. */
    #bucketAfter(change) {
        const before = (0,json_tree/* stringIn */.tB)(change.before, 'bucket');
        const after = this.#bucketOf(change);
        if (before !== undefined && after === undefined && isMarked(change.afterUnknown, 'bucket'))
            return 'unknown';
        return before === undefined || after === undefined || before === after ? 'same' : 'other';
    }
}
const KNOWN = ['no-op', 'create', 'update', 'delete,create', 'create,delete', 'create,forget', 'forget,create'];
function notUnderstood(actions) {
    if (actions.length === 0)
        return (0,prose/* ours */.Od)('The plan does not say what it does here.');
    return (0,prose/* say */.cv) `The plan says ${(0,prose/* list */.p_)(actions)} here, which is not understood.`;
}
function forgotten({ within }) {
    return { kind: 'forgotten', message: within === undefined ? FORGOTTEN : LEFT };
}
const fates_DELETED = {
    kind: 'deleted',
    message: (0,prose/* ours */.Od)('The plan deletes this policy, which leaves the bucket without a lock.'),
};
const DELETED_AFTER = {
    kind: 'deleted',
    message: (0,prose/* ours */.Od)('The plan writes this policy and then deletes the old one of the same bucket, which leaves it without a lock.'),
};
const MOVED = {
    kind: 'deleted',
    message: (0,prose/* ours */.Od)('The plan moves this policy to another bucket, which leaves this one without a lock.'),
};
const MOVED_SOMEWHERE = (0,prose/* ours */.Od)('The plan deletes the policy of this bucket, and writes it to a bucket that is not known yet.');
const REPLACED = (0,prose/* ours */.Od)('The plan deletes this policy before it writes it again. In between the bucket has no lock.');
const FORGOTTEN = (0,prose/* ours */.Od)('Terraform forgets this policy: it stays on the bucket, and no tool manages it.');
const LEFT = (0,prose/* ours */.Od)('Terraform no longer manages this policy, and it stays on its bucket.');
const MAKE_AGAIN = (0,prose/* say */.cv) `Let the policy refer to the bucket (${'bucket = aws_s3_bucket.NAME.id'}), so that it is written again.`;
const KEEP_BUCKET = (0,prose/* ours */.Od)('Take the policy away together with its bucket, or keep the bucket.');
const RETAIN = (0,prose/* say */.cv) `Give the policy ${'DeletionPolicy: Retain'} in its template, and apply that first.`;
//# sourceMappingURL=fates.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/terraform/identities.js






/** The resources that are roles or users, and the attribute that holds their id. */
const IDENTITIES = new Map([
    ['aws_iam_role', 'unique_id'],
    ['aws_iam_service_linked_role', 'unique_id'],
    ['aws_iam_user', 'unique_id'],
    ['awscc_iam_role', 'role_id'],
]);
/** The roles and users, by their ids, that the plan deletes, or that were deleted outside of the tool. */
function dyingIn(changes, drift) {
    const deleted = changes.filter(({ actions }) => actions.includes('delete'));
    return new Map([
        ...drift.filter(isGone).flatMap(change => {
            const fate = change.after === undefined ? (0,prose/* ours */.Od)('was deleted') : (0,prose/* ours */.Od)('was made again');
            return entry(change, id => (0,prose/* say */.cv) `${change.address} ${fate} outside of Terraform, and its id ${id} went with it.`);
        }),
        ...deleted.flatMap(change => {
            const fate = change.actions.includes('create') ? (0,prose/* ours */.Od)('replaces') : (0,prose/* ours */.Od)('deletes');
            const deposed = change.deposed ? (0,prose/* ours */.Od)(' (deposed)') : (0,prose/* ours */.Od)('');
            return entry(change, id => (0,prose/* say */.cv) `The plan ${fate} ${change.address}${deposed}, and its id ${id} goes with it.`);
        }),
    ]);
}
/** The trust policies that the plan writes; what is marked as a secret is not read. */
function trustsIn(written, inner) {
    const changes = written.map(change => unfolded(change, inner));
    return changes.flatMap((change) => {
        const { type, actions, address, before, after, afterUnknown, sensitive } = change;
        const attribute = TRUST_POLICIES.get(type);
        if (attribute === undefined || !actions.some(action => WRITING.includes(action)))
            return [];
        const name = (0,json_tree/* stringIn */.tB)(after, 'name') ?? (0,json_tree/* stringIn */.tB)(after, 'role_name') ?? generated((0,json_tree/* stringIn */.tB)(after, 'name_prefix'));
        const isRead = ![afterUnknown, ...sensitive].some(mirror => isMarked(mirror, attribute));
        const text = isRead ? (0,json_tree/* stringIn */.tB)(after, attribute) : undefined;
        const stood = (0,json_tree/* stringIn */.tB)(before, attribute);
        if (text !== undefined && text === stood)
            return [];
        const known = actions.includes('update') ? { id: identities_idIn(change, before), before: stood } : {};
        const isNew = typeof name === 'string' ? {} : { isNew: true };
        return [{ address, name, path: (0,json_tree/* stringIn */.tB)(after, 'path') ?? '/', ...isNew, ...(0,present/* present */.E)({ ...known, text }) }];
    });
}
/** The name of a role that is made: behind its prefix, or any. */
function generated(prefix = '') {
    return { fits: name => name.startsWith(prefix), sample: `${prefix || 'terraform-'}20260101000000000000000001` };
}
/** A role that Cloud Control makes, as the provider for Cloud Control would have it. */
function unfolded(change, inner) {
    const { type, before, after } = change;
    if (controlledIn(type, after) !== 'AWS::IAM::Role')
        return change;
    const secret = change.sensitive.some(mirror => isMarked(mirror, 'desired_state'));
    return {
        ...change,
        type: 'awscc_iam_role',
        before: roleIn(before, inner),
        after: roleIn(after, inner),
        sensitive: secret ? [identities_SECRET] : [],
    };
}
function roleIn(values, inner) {
    const state = desiredState(values, inner);
    if ('parts' in state)
        return undefined;
    const { root } = state;
    const document = (0,json_tree/* member */.Dc)(root, 'AssumeRolePolicyDocument');
    const text = document === undefined ? '' : ((0,json_tree/* stringIn */.tB)(document) ?? (0,json_tree/* compactJson */.Ar)(document));
    const fields = {
        role_name: (0,json_tree/* stringIn */.tB)(root, 'RoleName') ?? (0,json_tree/* stringIn */.tB)(values, 'id'),
        path: (0,json_tree/* stringIn */.tB)(root, 'Path'),
        assume_role_policy_document: text,
    };
    const members = Object.entries((0,present/* present */.E)(fields)).map(([value, text]) => ({
        key: { value, span: root.span },
        value: (0,json_tree/* textNode */.qn)(text, root.span),
    }));
    return { type: 'object', members, span: root.span };
}
const identities_SECRET = { type: 'boolean', text: 'true', span: { start: 0, end: 1 } };
const WRITING = ['create', 'update'];
/** The resources that are roles, and the attribute that holds their trust policy as a text. */
const TRUST_POLICIES = new Map([
    ['aws_iam_role', 'assume_role_policy'],
    ['awscc_iam_role', 'assume_role_policy_document'],
]);
function isGone(change) {
    const { before, after } = change;
    const now = identities_idIn(change, after);
    return after === undefined || (now !== undefined && now !== identities_idIn(change, before));
}
function entry(change, dying) {
    const id = identities_idIn(change, change.before);
    return id === undefined ? [] : [[id, dying]];
}
function identities_idIn({ type }, side) {
    const attribute = IDENTITIES.get(type);
    return attribute === undefined ? undefined : (0,json_tree/* stringIn */.tB)(side, attribute);
}
//# sourceMappingURL=identities.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/terraform/references.js





const references_MOST_STEPS = 32;
/** Follows references from one resource of a plan to another, where a single chain of them leads there. */
class References {
    #configuration;
    #buckets;
    constructor(configuration, changes) {
        this.#configuration = configuration;
        this.#buckets = byName(changes.filter(({ type }) => type === 'aws_s3_bucket'));
    }
    /** Whether the configuration is there and sets the attribute; `undefined` where there is no configuration. */
    sets(change, attribute) {
        const block = this.#configuration.block(change);
        return block === undefined ? undefined : (0,json_tree/* member */.Dc)(block, 'expressions', attribute) !== undefined;
    }
    /** The bucket that `bucket` refers to. */
    bucket(change) {
        return this.#referred(change, 'bucket', BUCKET_NAME, this.#buckets);
    }
    /** The data source that an attribute refers to as its policy. */
    policyDocument(change, documents) {
        return this.#referred(change, attributeOf(change.type), DOCUMENT_TEXT, documents);
    }
    #referred(change, attribute, shape, changes) {
        const written = (0,json_tree/* member */.Dc)(this.#configuration.block(change), 'expressions', attribute);
        const end = this.#follow(this.#configuration.expression(change, written), references_MOST_STEPS);
        if (end === undefined)
            return undefined;
        const [, resource, index] = shape.exec(end.name) ?? [];
        return resource === undefined ? undefined : instanceOf(changes, resource, index, end.from);
    }
    #follow(expression, left) {
        const name = expression && nameIn(expression);
        if (expression === undefined || name === undefined || left === 0)
            return undefined;
        const behind = this.#configuration.behind(name, expression);
        return behind === undefined ? { name, from: expression } : this.#follow(behind, left - 1);
    }
}
/** The only name in an expression, with the instance where one of the same key is meant: `b[each.key]`, `each.value`. */
function nameIn({ written, index, block }) {
    const names = configuration_namesIn(written);
    const [name, another] = names.filter(one => one !== 'each.key' && one !== 'count.index');
    if (name === undefined || another !== undefined)
        return undefined;
    if (names.length > 1)
        return index !== '' && WHOLE_BUCKET.test(name) ? `${name}${index}.id` : undefined;
    const attribute = /^each\.value\.(\w+)$/.exec(name)?.[1];
    const [whole, more] = attribute === undefined ? [] : configuration_namesIn((0,json_tree/* member */.Dc)(block, 'for_each_expression'));
    return whole !== undefined && more === undefined && WHOLE_BUCKET.test(whole) ? `${whole}${index}.${attribute}` : name;
}
const WHOLE_BUCKET = /^aws_s3_bucket\.[\w-]+$/;
/**
 * The instance of a resource that a reference means. References drop the index, so the same one is taken, or the only
 * instance there is.
 */
function instanceOf(changes, name, written, { steps, index }) {
    const found = instancesOf(changes, name, steps).filter(({ deposed }) => !deposed);
    const same = found.find(change => change.index === (written ?? index));
    return same ?? (written === undefined && found.length === 1 ? found[0] : undefined);
}
/** All that a name may mean in a module. */
function instancesOf(changes, name, steps) {
    const near = changes.get(`${address_addressOf(steps)}.${name}`) ?? changes.get(name) ?? [];
    return near.filter(change => sameModule(modulePath(change.module), steps));
}
/** Changes by the names of their resources, which several modules and instances may share, and by module and name. */
function byName(changes) {
    const named = new Map();
    for (const change of changes) {
        for (const name of [change.name, `${change.module}.${change.name}`]) {
            (0,get_or_make/* getOrMake */.I)(named, name, () => []).push(change);
        }
    }
    return named;
}
const BUCKET_NAME = new RegExp(String.raw `^aws_s3_bucket\.([\w-]+)${INDEX}\.(?:id|bucket)$`);
const DOCUMENT_TEXT = new RegExp(String.raw `^data\.aws_iam_policy_document\.([\w-]+)${INDEX}\.(?:minified_)?json$`);
/** A reference to an output names no instance of its module, where there is but one. */
function sameModule(found, wanted) {
    return (found !== undefined &&
        found.length === wanted.length &&
        found.every(({ name, index }, at) => {
            const step = wanted[at];
            return step?.name === name && (step.index === undefined || step.index === index);
        }));
}
//# sourceMappingURL=references.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/terraform/not-yet.js






/** As many as a reader would follow. */
const MOST_NAMES = 20;
/** As many as are followed for one value; a real one refers to a few. */
const not_yet_MOST_STEPS = 1000;
/** Why the value of an expression is not known, among the resources and the data sources of the plan by name. */
function whyUnknown(expression, configuration, resources) {
    const causes = expression === undefined ? [] : new Search(configuration, resources).causes(expression);
    const told = [...new Map(causes.map(cause => [cause.name, cause])).values()].slice(0, MOST_NAMES);
    if (told.length === 0)
        return { names: configuration_namesIn(expression?.written).slice(0, MOST_NAMES), fate: (0,prose/* ours */.Od)('') };
    return { names: namesOf(told), fate: fateOf(told), help: helpFor(told) };
}
const RESOURCE = new RegExp(String.raw `^(data\.)?(\w+)\.([\w-]+)${INDEX}(?:\.([\w-]+))?`);
/** Follows references of a plan to what is not known yet. */
class Search {
    #configuration;
    #resources;
    #seen = new Set();
    constructor(configuration, resources) {
        this.#configuration = configuration;
        this.#resources = resources;
    }
    causes(expression) {
        return configuration_namesIn(expression.written).flatMap(name => {
            const whole = address_addressOf(expression.steps, name);
            if (this.#seen.has(whole) || this.#seen.size > not_yet_MOST_STEPS)
                return [];
            this.#seen.add(whole);
            if (name.startsWith('local.'))
                return [{ name: whole, changes: [], attribute: '' }];
            const behind = this.#configuration.behind(name, expression);
            return behind === undefined ? this.#resource(name, expression, whole) : this.causes(behind);
        });
    }
    #resource(name, { steps }, whole) {
        const [, data, type, resource, index, attribute = ''] = RESOURCE.exec(name) ?? [];
        if (type === undefined || resource === undefined)
            return [];
        const changes = instancesOf(this.#resources, resource, steps).filter(change => change.type === type &&
            isData(change.node) === (data !== undefined) &&
            (index === undefined || change.index === index) &&
            isUnknown(change, attribute));
        const [first] = changes;
        if (first === undefined)
            return [];
        const deeper = data === undefined ? [] : this.#inputs(first);
        return deeper.length > 0 ? deeper : [{ name: whole, changes, attribute }];
    }
    /** A data source is read during the apply where its own arguments are not known before. */
    #inputs(source) {
        const expression = this.#configuration.expression(source, (0,json_tree/* member */.Dc)(this.#configuration.block(source), 'expressions'));
        return expression === undefined ? [] : this.causes(expression);
    }
}
function isUnknown({ afterUnknown }, attribute) {
    if (attribute === '')
        return marksAny(afterUnknown);
    return isMarked(afterUnknown, attribute) || marksAny((0,json_tree/* member */.Dc)(afterUnknown, attribute));
}
function fateOf(causes) {
    const replaced = causes.filter(({ changes }) => changes.some(({ actions }) => actions.includes('delete')));
    return replaced.length === 0 ? (0,prose/* ours */.Od)('') : (0,prose/* say */.cv) ` The plan replaces ${(0,prose/* list */.p_)(addressesOf(replaced))}.`;
}
function helpFor(causes) {
    const [local, others] = parted(causes, ({ changes }) => changes.length === 0);
    const [read, made] = parted(others, ({ changes }) => changes.some(({ node }) => isData(node)));
    const [named, unnamed] = parted(made, isOfNamedBucket);
    const sentences = [
        ...(named.length === 0 ? [] : [(0,prose/* say */.cv) `Write the name of the bucket in the place of ${(0,prose/* list */.p_)(namesOf(named))}.`]),
        ...(unnamed.length === 0 ? [] : [(0,prose/* say */.cv) `Make this first, and plan again: ${targets(unnamed)}.`]),
        ...(read.length === 0
            ? []
            : [(0,prose/* say */.cv) `Take ${'depends_on'} from ${(0,prose/* list */.p_)(addressesOf(read))} and from its module, so that the plan can read it.`]),
        ...(local.length === 0
            ? []
            : [
                (0,prose/* say */.cv) `A plan does not tell what ${(0,prose/* list */.p_)(namesOf(local))} is made of. Check the state after the apply, or the live policy with ${'drift'}.`,
            ]),
    ];
    return (0,prose/* join */.fj)(sentences, ' ');
}
/** Whether it is no more than the name of a bucket, or is made of it, and the plan knows the name. */
function isOfNamedBucket({ changes, attribute }) {
    return (['arn', 'id', 'bucket'].includes(attribute) &&
        changes.every(({ type, after }) => type === 'aws_s3_bucket' && (0,json_tree/* stringIn */.tB)(after, 'bucket') !== undefined));
}
function parted(items, fits) {
    return [items.filter(fits), items.filter(item => !fits(item))];
}
function namesOf(causes) {
    return causes.map(({ name }) => name);
}
function addressesOf(causes) {
    const addresses = causes.flatMap(({ changes }) => changes.map(({ address }) => address));
    return [...new Set(addresses)].slice(0, MOST_NAMES);
}
function targets(causes) {
    const options = addressesOf(causes).map(address => `-target=${/^[\w.-]+$/.test(address) ? address : `'${address}'`}`);
    return `terraform apply ${options.join(' ')}`;
}
//# sourceMappingURL=not-yet.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/terraform/within.js

/** What becomes of the policies in the document of a resource: each as a change of its own. */
function changesWithin(change, before, after) {
    const [had, has] = [byAddress(before), byAddress(after)];
    const isTold = after === undefined || after.kind === 'policies';
    const isLeft = change.actions.join() === 'no-op';
    return [...new Set([...had.keys(), ...has.keys()])].map(address => {
        const [old, policy] = [had.get(address), has.get(address)];
        return {
            ...change,
            address,
            actions: isTold ? actionsFor(change.actions, old, policy) : change.actions,
            before: withBucket(old ?? (isLeft ? policy : undefined)),
            after: withBucket(policy ?? (isTold ? undefined : old)),
            within: policy === undefined ? {} : { policy },
        };
    });
}
function byAddress(within) {
    const policies = within?.kind === 'policies' ? within.policies() : [];
    return new Map(policies.map(policy => [policy.origin?.address ?? '', policy]));
}
/**
 * What is done to one policy where its resource is changed. CloudFormation replaces a policy that gets another bucket, and
 * leaves one where it is that the template retains: one that goes by its `DeletionPolicy`, one that is replaced by its
 * `UpdateReplacePolicy`, of which no page says whether the old template's counts or the new one's.
 */
function actionsFor(actions, old, policy) {
    const letGo = old?.origin?.isRetained ? 'forget' : 'delete';
    if (old === undefined)
        return ['create', 'update'].some(action => actions.includes(action)) ? ['create'] : actions;
    if (policy === undefined)
        return actions.includes('forget') ? ['forget'] : [letGo];
    if (actions.join() === 'update') {
        const isKept = [old, policy].every(({ origin }) => origin?.isRetainedIfReplaced);
        return isMoved(old, policy) ? ['create', isKept ? 'forget' : 'delete'] : actions;
    }
    return actions.map(action => (action === 'delete' ? letGo : action));
}
function isMoved({ origin: old }, { origin }) {
    return old?.bucket !== undefined && origin?.bucket !== undefined && old.bucket !== origin.bucket;
}
function withBucket(policy) {
    if (policy === undefined)
        return undefined;
    const bucket = policy.origin?.bucket;
    const members = bucket === undefined ? [] : [{ key: { value: 'bucket', span: NOWHERE }, value: (0,json_tree/* textNode */.qn)(bucket, NOWHERE) }];
    return { type: 'object', members, span: NOWHERE };
}
const NOWHERE = { start: 0, end: 1 };
//# sourceMappingURL=within.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/terraform/plan-documents.js




/** Reads the documents of all resources that a plan changes or leaves as they are. */
function documentChanges(changes, documents, notYet) {
    const read = changes
        .filter(({ type, before, after }) => mayMakePolicies(type, after ?? before))
        .map(change => ({ change, ...plan_documents_sidesOf(change, documents, notYet) }));
    return {
        policies: [
            ...read.flatMap(({ change, before, after }) => changesWithin(change, before, after)),
            ...ofInstances(changes, documents),
        ],
        unknown: read.flatMap(({ change, after }) => (after?.kind === 'unknown' ? [change] : [])),
        unreadable: read.flatMap(({ change, after }) => after?.kind === 'unreadable' ? [{ change, message: after.message }] : []),
    };
}
/** The policies in the document of a resource, as they are before and after; before, only where that may differ. */
function plan_documents_sidesOf(change, documents, notYet) {
    const { actions, before, after } = change;
    const isSame = actions.join() === 'no-op';
    return (0,present/* present */.E)({
        after: after && documents.made({ ...sideOf(change, after, notYet), isStanding: isSame }),
        before: isSame ? undefined : before && documents.madeBefore(sideOf(change, before)),
    });
}
function sideOf(change, values, notYet = () => undefined) {
    const { address, type, sensitive, node } = change;
    const unknown = (attribute, key) => notYet(change, attribute, key);
    const isSecret = (attribute, key) => sensitive.some(mirror => isMarkedAt(mirror, attribute, key));
    return { address, type, values, isStanding: true, unknown, isSecret, node };
}
/** The policies of a set's stacks that go with the resources of its instances. */
function ofInstances(changes, documents) {
    const sets = changes.filter(({ type }) => isStackSet(type));
    return changes
        .filter(({ type }) => isOfStackSet(type))
        .flatMap(change => {
        const name = setNameIn(change.before ?? change.after);
        const set = sets.find(({ before, after }) => setNameIn(before ?? after) === name);
        if (set === undefined && name !== undefined)
            documents.missTemplateOf(change);
        const standing = set?.actions.join() === 'no-op' ? set.after : (set?.before ?? set?.after);
        const isGoing = change.actions.some(action => action === 'delete' || action === 'forget');
        if (set === undefined || standing === undefined || !isGoing)
            return [];
        const isKept = keepsStacks(change.type, change.before) || !change.actions.includes('delete');
        const going = { ...change, actions: [isKept ? 'forget' : 'delete'] };
        return changesWithin(going, documents.madeBefore({ ...sideOf(set, standing), address: change.address }), undefined);
    });
}
//# sourceMappingURL=plan-documents.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/terraform/policy-document.js


/**
 * The blocks of a data source in its configuration that its conditions come from; none where blocks are made by
 * `dynamic`, of which a configuration says nothing.
 */
function conditionBlocks(after, block) {
    const statements = paired((0,json_tree/* member */.Dc)(after, 'statement'), (0,json_tree/* member */.Dc)(block, 'expressions', 'statement'));
    return new Map(statements.flatMap(([made, written]) => paired((0,json_tree/* member */.Dc)(made, 'condition'), (0,json_tree/* member */.Dc)(written, 'condition'))));
}
function paired(made, written) {
    const [values, blocks] = [(0,json_tree/* itemsOf */.S3)(made), (0,json_tree/* itemsOf */.S3)(written)];
    if (values.length !== blocks.length)
        return [];
    return values.flatMap((value, index) => {
        const block = blocks[index];
        return block === undefined ? [] : [[value, block]];
    });
}
/**
 * The policy of a data source that is read during the apply, as its provider would write it; `undefined` where more is
 * unknown than values of conditions, or the document is put together from others.
 *
 * Source: hashicorp/terraform-provider-aws, `internal/service/iam/policy_document_data_source.go`, `policy_model.go`.
 */
function policyDocumentOf(change) {
    return new DocumentReader().document((0,json_tree/* member */.Dc)(change, 'after'), (0,json_tree/* member */.Dc)(change, 'after_unknown'));
}
const PARTS_OF_OTHERS = ['source_policy_documents', 'override_policy_documents', 'source_json', 'override_json'];
class DocumentReader {
    #unknowns = [];
    #isWhole = true;
    document(after, unknown) {
        if (after?.type !== 'object' || PARTS_OF_OTHERS.some(name => !isEmpty((0,json_tree/* member */.Dc)(after, name))))
            return undefined;
        const others = (0,json_tree/* membersOf */.lS)(unknown).filter(({ key }) => !['statement', ...COMPUTED].includes(key.value));
        const statements = this.#each(after, unknown, 'statement', this.#statement);
        const tree = policy_document_object(after.span, [
            ['Version', (0,json_tree/* member */.Dc)(after, 'version') ?? (0,json_tree/* textNode */.qn)('2012-10-17', after.span), '2012-10-17'],
            ['Id', (0,json_tree/* member */.Dc)(after, 'policy_id')],
            ['Statement', { type: 'array', items: statements, span: after.span }],
        ]);
        const isKnown = this.#isWhole && !others.some(({ value }) => marksAny(value));
        return isKnown && this.#unknowns.length > 0 ? { tree, unknowns: this.#unknowns } : undefined;
    }
    #statement = (statement, unknown) => {
        const known = (name) => this.#known(statement, unknown, name);
        return policy_document_object(statement.span, [
            ['Sid', known('sid')],
            ['Effect', known('effect') ?? (0,json_tree/* textNode */.qn)('Allow', statement.span), 'Allow'],
            ['Principal', this.#principals(statement, unknown, 'principals')],
            ['NotPrincipal', this.#principals(statement, unknown, 'not_principals')],
            ['Action', some(known('actions'))],
            ['NotAction', some(known('not_actions'))],
            ['Resource', some(known('resources'))],
            ['NotResource', some(known('not_resources'))],
            ['Condition', this.#conditions(statement, unknown)],
        ]);
    };
    #principals(statement, unknown, name) {
        const entries = this.#known(statement, unknown, name);
        if (isEmpty(entries))
            return undefined;
        const [only, another] = (0,json_tree/* itemsOf */.S3)(entries);
        const everyone = (0,json_tree/* member */.Dc)(only, 'identifiers');
        if (another === undefined && (0,json_tree/* stringIn */.tB)(only, 'type') === '*') {
            return (0,json_tree/* stringIn */.tB)((0,json_tree/* itemsOf */.S3)(everyone)[0]) === '*' ? (0,json_tree/* textNode */.qn)('*', statement.span) : this.#giveUp();
        }
        const kinds = (0,json_tree/* itemsOf */.S3)(entries).map((entry) => [this.#word(entry, 'type'), (0,json_tree/* member */.Dc)(entry, 'identifiers')]);
        return this.#distinct(statement.span, kinds);
    }
    #conditions(statement, unknown) {
        const operators = new Map();
        this.#each(statement, unknown, 'condition', (condition, open) => {
            const test = this.#word(condition, 'test');
            const field = [this.#word(condition, 'variable'), this.#values(condition, open)];
            operators.set(test, [...(operators.get(test) ?? []), field]);
            return condition;
        });
        if (operators.size === 0)
            return undefined;
        return this.#distinct(statement.span, [...operators].map(([test, keys]) => [test, this.#distinct(statement.span, keys)]));
    }
    /** A value that is not known is a `null` beside a `true`; a list that is not known is left out. */
    #values(condition, unknown) {
        const open = (0,json_tree/* member */.Dc)(unknown, 'values');
        const values = (0,json_tree/* member */.Dc)(condition, 'values');
        const isWhollyOpen = (0,json_tree/* booleanIn */.gr)(open) === true;
        if (isWhollyOpen && values === undefined)
            return this.#unknown(condition.span, condition);
        const marks = (0,json_tree/* itemsOf */.S3)(open);
        if (isWhollyOpen || values?.type !== 'array' || marks.length > values.items.length)
            return this.#giveUp();
        const items = values.items.map((item, index) => {
            const mark = marks[index];
            return marksAny(mark) ? this.#unknown(item.span, condition) : this.#text(item);
        });
        return { ...values, items };
    }
    /** Texts of their own, for two values that are not known may differ. */
    #unknown(span, condition) {
        const node = (0,json_tree/* textNode */.qn)(`known after the apply (${this.#unknowns.length + 1})`, span);
        this.#unknowns.push({ node, condition });
        return node;
    }
    /** Variables of IAM are written `&{…}`, because `${…}` is Terraform's own. */
    #text(node) {
        return node.type === 'string' ? { ...node, text: node.text.replaceAll('&{', '${') } : this.#giveUp();
    }
    #each(owner, unknown, name, read) {
        const marks = (0,json_tree/* member */.Dc)(unknown, name);
        const nodes = (0,json_tree/* itemsOf */.S3)(owner, name);
        if ((0,json_tree/* booleanIn */.gr)(marks) ?? (0,json_tree/* itemsOf */.S3)(marks).length > nodes.length)
            this.#giveUp();
        return nodes.map((node, index) => read(node, (0,json_tree/* itemsOf */.S3)(marks)[index]));
    }
    #known(owner, unknown, name) {
        if (marksAny((0,json_tree/* member */.Dc)(unknown, name)))
            return this.#giveUp();
        const node = (0,json_tree/* member */.Dc)(owner, name);
        if (node?.type !== 'array' || node.items.some(({ type }) => type !== 'string'))
            return node;
        return { ...node, items: node.items.map(item => this.#text(item)) };
    }
    #word(owner, name) {
        const word = (0,json_tree/* stringIn */.tB)(owner, name);
        if (word === undefined)
            this.#giveUp();
        return word ?? '';
    }
    /** The provider merges what has one name, which is not done here. */
    #distinct(span, fields) {
        if (new Set(fields.map(([name]) => name)).size < fields.length)
            this.#giveUp();
        return policy_document_object(span, fields);
    }
    /** Gives up. */
    #giveUp() {
        this.#isWhole = false;
        return (0,json_tree/* textNode */.qn)('', { start: 0, end: 1 });
    }
}
/** What the provider works out of the rest. */
const COMPUTED = ['id', 'json', 'minified_json'];
function policy_document_object(span, fields) {
    const members = fields.flatMap(([name, value, standard]) => {
        if (value === undefined || (value.type === 'null' && standard === undefined))
            return [];
        const key = { value: name, span: value.span };
        return [{ key, value: value.type === 'null' ? (0,json_tree/* textNode */.qn)(standard ?? '', value.span) : value }];
    });
    return { type: 'object', members, span };
}
function some(list) {
    return list?.type === 'array' && list.items.length > 0 ? list : undefined;
}
function isEmpty(node) {
    return node === undefined || node.type === 'null' || (node.type === 'array' && node.items.length === 0);
}
//# sourceMappingURL=policy-document.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/terraform/runners.js
/**
 * Who runs the tool with some credentials, as far as some data source `aws_caller_identity` asked with the same ones.
 * Where the credentials of a resource or of all data sources are not known, it is whoever all of them name.
 */
function runnerWith(identities, credentials) {
    const known = identities.filter(identity => identity.credentials !== undefined);
    const asked = credentials === undefined || known.length === 0
        ? identities
        : known.filter(identity => identity.credentials === credentials);
    const [first] = asked;
    const isOne = asked.every(({ userid }) => withoutSession(userid) === withoutSession(first?.userid ?? ''));
    return isOne ? first?.userid : undefined;
}
function withoutSession(userid) {
    return userid.replace(/:.*/, '');
}
//# sourceMappingURL=runners.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/terraform/state.js










/** The bucket policies of a state as `terraform show -json` prints it. */
function policiesInState({ file, root }, inner) {
    const version = (0,json_tree/* stringIn */.tB)(root, 'format_version') ?? '1.0';
    if (!/^[01]\./.test(version))
        return laterFormat(file, version, '0.x and 1.x');
    return state_policiesOf(file, resourcesOfState(root), inner);
}
/** The resources of a state as `terraform show -json` prints it. */
function resourcesOfState(root) {
    return [...resourcesIn((0,json_tree/* member */.Dc)(root, 'values', 'root_module'))];
}
/** The resources of `terraform.tfstate` itself. */
function resourcesOfStateFile(root) {
    return (0,json_tree/* itemsOf */.S3)(root, 'resources').flatMap(instancesIn);
}
/** The bucket policies of `terraform.tfstate` itself, version 4. */
function policiesInStateFile({ file, root }, inner) {
    const version = (0,json_tree/* member */.Dc)(root, 'version');
    const isRead = version?.type === 'number' && version.text === '4';
    if (!isRead)
        return laterFormat(file, version !== undefined && 'text' in version ? version.text : '', '4');
    return state_policiesOf(file, resourcesOfStateFile(root), inner);
}
/** A state of a format that this version does not know is not guessed at. */
function laterFormat(file, version, known) {
    const message = (0,prose/* say */.cv) `The state has format ${version}; this version reads ${known}.`;
    return [withoutPolicy(file, 'foreign', message, (0,prose/* say */.cv) `Print the state: ${'terraform show -json > state.json'}.`)];
}
function state_policiesOf(file, all, inner) {
    const resources = all.filter(({ node }) => !isData(node));
    const circumstances = circumstancesIn(all);
    const documents = new Documents(file, inner);
    const within = resources
        .filter(({ type, values }) => mayMakePolicies(type, values))
        .flatMap(resource => policiesWithin(resource, documents, circumstances));
    const own = resources.filter(({ type }) => writesPolicy(type));
    const locked = new Set([...own.map(bucketIn), ...within.map(({ origin }) => origin?.bucket)]);
    const inline = resources.filter(resource => resource.type === 'aws_s3_bucket' && !locked.has(bucketIn(resource)));
    const written = [...own, ...inline].flatMap(resource => {
        const policy = (0,json_tree/* member */.Dc)(resource.values, attributeOf(resource.type));
        if (policy === undefined || policy.type === 'null' || (0,json_tree/* stringIn */.tB)(policy) === '')
            return [];
        return policyInString(file, policy, circumstances(resource, bucketIn(resource)));
    });
    missTemplates(resources, documents);
    return documents.complete([...written, ...within]);
}
/** What stands around a policy of a state, from all that the state has read. */
function circumstancesIn(all) {
    const identities = all.flatMap((resource) => {
        const userid = useridIn(resource);
        return userid === undefined ? [] : [{ userid, credentials: resource.provider }];
    });
    const refreshedOf = typesByBucket(all.map(resource => ({ ...resource, bucket: bucketIn(resource) })));
    return (resource, bucket) => {
        const { address, tainted, provider, type } = resource;
        return {
            address,
            owner: 'Terraform',
            problems: tainted ? [problemOf('replaced', TAINTED)] : [],
            refreshed: [...new Set([type, ...(refreshedOf.get(bucket ?? '') ?? [])])],
            ...(0,present/* present */.E)({ runner: runnerWith(identities, provider), bucket }),
            ...(resource.isSecret(attributeOf(type)) ? { sensitive: true } : {}),
        };
    };
}
/** The policies that a resource makes by a template or document of its own. */
function policiesWithin(resource, documents, circumstances) {
    const made = documents.made({ ...resource, isStanding: true, unknown: NOTHING });
    if (made.kind === 'unreadable')
        return [documents.textless(resource, made.message)];
    if (made.kind !== 'policies')
        return [];
    return made.policies().map(policy => toldMore(policy, ({ origin }) => {
        const { runner, refreshed, problems } = circumstances(resource, origin?.bucket);
        return { ...(0,present/* present */.E)({ runner, refreshed }), problems: [...problems, ...(origin?.problems ?? [])] };
    }));
}
/** An instance of a stack set that the state does not hold has no template here. */
function missTemplates(resources, documents) {
    const sets = new Set(resources.flatMap(({ type, values }) => (isStackSet(type) ? (setNameIn(values) ?? []) : [])));
    for (const resource of resources.filter(({ type }) => isOfStackSet(type))) {
        if (!sets.has(setNameIn(resource.values) ?? ''))
            documents.missTemplateOf(resource);
    }
}
/** Nothing of a state is unknown. */
const NOTHING = () => undefined;
const TAINTED = (0,prose/* ours */.Od)('The policy is tainted: the next apply deletes it and writes it again, with no lock in between.');
/** The bucket that a resource is about. */
function bucketIn({ values }) {
    return (0,json_tree/* stringIn */.tB)(values, 'bucket');
}
/** The `aws:userid` that a data source `aws_caller_identity` was told. */
function useridIn({ node, type, values }) {
    return isData(node) && type === 'aws_caller_identity' ? (0,json_tree/* stringIn */.tB)(values, 'user_id') : undefined;
}
/** The types of resources and `data.` sources by the bucket that they are about. */
function typesByBucket(resources) {
    const types = new Map();
    for (const { node, type, bucket } of resources) {
        if (bucket !== undefined)
            (0,get_or_make/* getOrMake */.I)(types, bucket, () => new Set()).add(isData(node) ? `data.${type}` : type);
    }
    return types;
}
/** The resources of a module and of those below it, as `terraform show -json` prints them. */
function* resourcesIn(module) {
    for (const node of (0,json_tree/* itemsOf */.S3)(module, 'resources')) {
        const [type = '', name = ''] = ['type', 'name'].map(key => (0,json_tree/* stringIn */.tB)(node, key));
        yield {
            node,
            module: (0,json_tree/* stringIn */.tB)(module, 'address') ?? '',
            name,
            address: `${(0,json_tree/* stringIn */.tB)(node, 'address') ?? ''}${(0,json_tree/* member */.Dc)(node, 'deposed_key') === undefined ? '' : ' (deposed)'}`,
            type,
            values: (0,json_tree/* member */.Dc)(node, 'values'),
            isSecret: (attribute, key) => isMarkedAt((0,json_tree/* member */.Dc)(node, 'sensitive_values'), attribute, key),
            tainted: (0,json_tree/* booleanIn */.gr)(node, 'tainted') === true,
        };
    }
    for (const child of (0,json_tree/* itemsOf */.S3)(module, 'child_modules'))
        yield* resourcesIn(child);
}
function instancesIn(resource) {
    const [module = '', type = '', name = ''] = ['module', 'type', 'name'].map(key => (0,json_tree/* stringIn */.tB)(resource, key));
    return (0,json_tree/* itemsOf */.S3)(resource, 'instances').map(instance => {
        const deposed = (0,json_tree/* member */.Dc)(instance, 'deposed') === undefined ? '' : ' (deposed)';
        return {
            node: resource,
            module,
            name,
            provider: (0,json_tree/* stringIn */.tB)(resource, 'provider'),
            address: `${module === '' ? '' : `${module}.`}${type}.${name}${instanceIn((0,json_tree/* member */.Dc)(instance, 'index_key'))}${deposed}`,
            type,
            values: (0,json_tree/* member */.Dc)(instance, 'attributes'),
            isSecret: attribute => (0,json_tree/* itemsOf */.S3)(instance, 'sensitive_attributes').some(path => leadsTo(path, attribute)),
            tainted: (0,json_tree/* stringIn */.tB)(instance, 'status') === 'tainted',
        };
    });
}
/** A path is a list of steps, of which the first names the attribute. */
function leadsTo(path, attribute) {
    const [first] = (0,json_tree/* itemsOf */.S3)(path);
    return (0,json_tree/* stringIn */.tB)(first, 'value') === attribute || (0,json_tree/* stringIn */.tB)(first, 'value', 'value') === attribute;
}
//# sourceMappingURL=state.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/terraform/plan.js



















/**
 * The bucket policies of a Terraform or OpenTofu plan (`terraform show -json`): of `aws_s3_bucket_policy`, and of the
 * old argument `policy` of `aws_s3_bucket`. Data sources, drift and prior state are readings, and no plan.
 *
 * Source: HashiCorp, "JSON Output Format"; OpenTofu, "JSON Output Format".
 */
function policiesInPlan({ file, root }, inner) {
    const version = (0,json_tree/* stringIn */.tB)(root, 'format_version') ?? '1.0';
    if (!/^[01]\./.test(version)) {
        const message = (0,prose/* say */.cv) `The plan has format ${version}; this version reads 0.x and 1.x.`;
        return [
            withoutPolicy(file, 'foreign', message, (0,prose/* ours */.Od)('Update this program, or make the plan with an older version.')),
        ];
    }
    return new PlanReader(file, root, inner).policies();
}
class PlanReader {
    #file;
    #changes;
    /** The policies that wait for a later plan. */
    #deferred;
    /** Resources and data sources, by name. */
    #all;
    /** The data sources that make policies, by name. */
    #sources;
    #dying;
    #trusts;
    #configuration;
    #references;
    #referred = new Map();
    #general;
    #identities;
    /** The types of the resources that are refreshed, by their buckets. */
    #refreshed;
    #documents;
    constructor(file, root, inner) {
        this.#file = file;
        this.#documents = new Documents(file, inner);
        const all = changesIn(root);
        this.#changes = all.filter(({ node }) => !isData(node));
        this.#deferred = changesIn(root, 'deferred_changes').filter(({ node, type, after }) => !isData(node) && (writesPolicy(type) || mayMakePolicies(type, after)));
        this.#sources = byName(all.filter(({ type }) => type === 'aws_iam_policy_document'));
        this.#dying = dyingIn(this.#changes, changesIn(root, 'resource_drift'));
        this.#trusts = trustsIn(this.#changes, inner);
        this.#configuration = new Configuration(root);
        this.#references = new References(this.#configuration, this.#changes);
        this.#all = byName(all);
        this.#general = incompleteness(root);
        const read = [...resourcesIn((0,json_tree/* member */.Dc)(root, 'prior_state', 'values', 'root_module'))];
        this.#identities = read.flatMap(resource => {
            const userid = useridIn(resource);
            return userid === undefined ? [] : { userid, credentials: this.#configuration.credentials(resource) };
        });
        this.#refreshed = typesByBucket([
            ...read.map(resource => ({ ...resource, bucket: bucketIn(resource) })),
            ...this.#changes.map(change => ({ ...change, bucket: this.#bucketOf(change) })),
        ]);
    }
    policies() {
        const inner = documentChanges(this.#changes, this.#documents, (...asked) => this.#notYet(...asked));
        const own = [...this.#changes.filter(({ type }) => writesPolicy(type)), ...inner.policies];
        const fates = new Fates(this.#changes, own, change => this.#bucketOf(change));
        const locked = new Set(own.map(change => this.#bucketOf(change)));
        const inline = this.#changes.filter(change => change.type === 'aws_s3_bucket' && this.#isInline(change, locked));
        const policies = [
            ...[...own, ...inline].flatMap(change => this.#policy(change, fates)),
            ...inner.unknown.map(change => this.#textless(change, this.#policyNotYet(change))),
            ...inner.unreadable.map(({ change, message }) => this.#documents.textless(change, message)),
            ...this.#deferred.map(change => this.#textless(change, problemOf('unknown', DEFERRED))),
        ];
        return this.#documents.complete(policies, this.#trusts);
    }
    /** What is not set is not unknown, though the provider says so until it has read what became of it. */
    #notYet(change, attribute, key) {
        const isUnset = this.#references.sets(change, attribute) === false;
        if (isUnset || !isMarkedAt(change.afterUnknown, attribute, key))
            return undefined;
        const { names, fate, help } = this.#reasonOf(change, attribute);
        const message = names.length === 0 ? (0,prose/* say */.cv) `${VALUE_NOT_YET}.` : (0,prose/* say */.cv) `${VALUE_NOT_YET}: ${(0,prose/* list */.p_)(names)}.${fate}`;
        return { message, ...(0,present/* present */.E)({ help }) };
    }
    /** Since version 4 of the provider the attribute mirrors what `aws_s3_bucket_policy` sets, until the next refresh. */
    #isInline(change, locked) {
        const sets = this.#references.sets(change, 'policy');
        if (sets !== undefined)
            return sets;
        const set = (0,json_tree/* stringIn */.tB)(change.after, 'policy') ?? '';
        if (set !== '' && set !== (0,json_tree/* stringIn */.tB)(change.before, 'policy'))
            return true;
        const isMirror = [change.after, change.before].some(side => locked.has((0,json_tree/* stringIn */.tB)(side, 'bucket')));
        return !isMirror && [change.after, change.before].some(side => ((0,json_tree/* stringIn */.tB)(side, 'policy') ?? '') !== '');
    }
    /** What becomes of a policy, and of the bucket that it leaves. */
    #policy(change, fates) {
        const left = fates.left(change);
        return [...(left === undefined ? [] : [this.#gone(change, left)]), ...this.#become(change, fates.of(change))];
    }
    #become(change, fate) {
        switch (fate.kind) {
            case 'inherited':
                return [];
            case 'stays':
                return [this.#planned(change, fate.problems)];
            case 'not-understood':
                return [this.#textless(change, problemOf('unknown', fate.message))];
            default:
                return [this.#gone(change, fate)];
        }
    }
    #planned(change, problems) {
        const { after, afterUnknown, within } = change;
        if (within !== undefined)
            return this.#within(change, problems);
        const policy = (0,json_tree/* member */.Dc)(after, attributeOf(change.type));
        if (isMarked(afterUnknown, attributeOf(change.type)) || (policy === undefined && change.type !== 'aws_s3_bucket')) {
            return this.#partlyKnown(change, problems) ?? this.#textless(change, this.#policyNotYet(change));
        }
        const text = (0,json_tree/* stringIn */.tB)(policy);
        if (policy === undefined || text === undefined || text === '') {
            return ((0,json_tree/* stringIn */.tB)(change.before, attributeOf(change.type)) ?? '') === ''
                ? this.#textless(change, problemOf('unknown', (0,prose/* ours */.Od)('The plan has no text of the policy.')))
                : this.#gone(change, fates_DELETED);
        }
        const bucket = this.#bucketOf(change);
        const all = [...problems, ...this.#bucketTold(change, bucket), ...this.#dyingRoles(text)];
        return policyInString(this.#file, policy, this.#circumstances(change, all, bucket));
    }
    /** A policy of a document is what the document says, in the plan. */
    #within(change, problems) {
        const { policy } = change.within ?? {};
        if (policy === undefined)
            return this.#textless(change, this.#policyNotYet(change));
        return toldMore(policy, ({ origin, text }) => {
            const all = [...(origin?.problems ?? []), ...problems, ...this.#dyingRoles(text)];
            const { problems: known, refreshed, runner } = this.#circumstances(change, all, origin?.bucket);
            return { problems: known, ...(0,present/* present */.E)({ refreshed, runner }) };
        });
    }
    /** Where the plan does not name the bucket: that it is not known, or what it was taken from. */
    #bucketTold(change, bucket) {
        if ((0,json_tree/* stringIn */.tB)(change.after, 'bucket') !== undefined)
            return [];
        const place = (0,json_tree/* member */.Dc)(change.afterUnknown, 'bucket')?.span ?? addressSpan(change);
        if (bucket !== undefined) {
            const { address = '' } = this.#reference(change) ?? {};
            const message = (0,prose/* say */.cv) `The plan does not name the bucket yet. The policy was judged for that of ${address}.`;
            return [problemOf('assumed', message, undefined, place)];
        }
        const { names, fate, help } = this.#reasonOf(change, 'bucket');
        const unnamed = (0,prose/* ours */.Od)('The plan does not say which bucket gets this policy');
        const message = names.length === 0 ? (0,prose/* say */.cv) `${unnamed}.` : (0,prose/* say */.cv) `${unnamed}; it refers to ${(0,prose/* list */.p_)(names)}.${fate}`;
        return [problemOf('bucket-unknown', message, help, place)];
    }
    /** A policy that is read during the apply, of which nothing is missing but ids on its list. */
    #partlyKnown(change, own) {
        const data = this.#references.policyDocument(change, this.#sources);
        const document = policyDocumentOf((0,json_tree/* member */.Dc)(data?.node, 'change'));
        if (data === undefined || document === undefined)
            return undefined;
        const { tree, unknowns } = document;
        const bucket = this.#bucketOf(change);
        const assumed = problemOf('assumed', (0,prose/* say */.cv) `The policy was judged as ${data.address} will make it.`);
        const circumstances = this.#circumstances(change, [...own, assumed, ...this.#bucketTold(change, bucket)], bucket);
        const isSensitive = circumstances.sensitive || data.sensitive.some(marksAny);
        const known = { ...circumstances, ...(isSensitive ? { sensitive: true } : {}) };
        const nodes = unknowns.map(({ node }) => node);
        const fillings = fillingsOf(this.#file, tree, { nodes, roles: new Set() }, known);
        if (fillings === undefined)
            return undefined;
        const spanOf = spansInText(tree, nodes);
        const blocks = conditionBlocks(data.after, this.#configuration.block(data));
        const missing = unknowns.map(({ node, condition }) => {
            const { names, fate, help } = this.#reason(data, (0,json_tree/* member */.Dc)(blocks.get(condition), 'values'));
            const message = names.length === 0 ? (0,prose/* say */.cv) `${VALUE_NOT_YET}.` : (0,prose/* say */.cv) `${VALUE_NOT_YET}: ${(0,prose/* list */.p_)(names)}.${fate}`;
            return { kind: 'unknown', span: spanOf(node), message, ...(0,present/* present */.E)({ help }) };
        });
        const dying = this.#dyingRoles(textOfTree(this.#file, tree, known).text);
        return textOfTree(this.#file, tree, { ...known, problems: [...missing, ...known.problems, ...dying], fillings });
    }
    #gone(change, { kind, message, help }) {
        const bucket = (0,json_tree/* stringIn */.tB)(change.before, 'bucket');
        return textlessAt(this.#file, addressSpan(change), this.#circumstances(change, [problemOf(kind, message, help)], bucket));
    }
    #textless(change, problem) {
        const unknown = (0,json_tree/* member */.Dc)(change.afterUnknown, attributeOf(change.type));
        return textlessAt(this.#file, unknown?.span ?? addressSpan(change), this.#circumstances(change, [problem], this.#bucketOf(change)));
    }
    #circumstances(change, own, bucket) {
        const sensitive = change.sensitive.some(mirror => isMarked(mirror, attributeOf(change.type)) || isMarked(mirror, 'bucket'));
        return {
            address: change.deposed ? `${change.address} (deposed)` : change.address,
            owner: 'Terraform',
            problems: [...own, ...this.#general],
            ...(this.#trusts.length === 0 ? {} : { trusts: this.#trusts }),
            refreshed: [...new Set([change.type, ...(this.#refreshed.get(bucket ?? '') ?? [])])],
            ...(0,present/* present */.E)({ runner: runnerWith(this.#identities, this.#configuration.credentials(change)), bucket }),
            ...(sensitive ? { sensitive } : {}),
        };
    }
    #bucketOf(change) {
        if (change.actions.includes('delete') && change.actions.length === 1)
            return (0,json_tree/* stringIn */.tB)(change.before, 'bucket');
        return (0,json_tree/* stringIn */.tB)(change.after, 'bucket') ?? (0,json_tree/* stringIn */.tB)(this.#reference(change)?.after, 'bucket');
    }
    #reference(change) {
        if (!writesPolicy(change.type))
            return undefined;
        if (!this.#referred.has(change))
            this.#referred.set(change, this.#references.bucket(change));
        return this.#referred.get(change);
    }
    #policyNotYet(change) {
        const { names, fate, help } = this.#reasonOf(change, attributeOf(change.type));
        const late = (0,prose/* ours */.Od)('Terraform knows the policy only after the apply');
        const message = names.length === 0 ? (0,prose/* say */.cv) `${late}.` : (0,prose/* say */.cv) `${late}, because it refers to ${(0,prose/* list */.p_)(names)}.${fate}`;
        return problemOf('unknown', message, help);
    }
    #reasonOf(change, argument) {
        return this.#reason(change, (0,json_tree/* member */.Dc)(this.#configuration.block(change), 'expressions', argument));
    }
    #reason(change, written) {
        return whyUnknown(this.#configuration.expression(change, written), this.#configuration, this.#all);
    }
    /** A listed id whose role or user the same plan deletes is nobody's after the apply. */
    #dyingRoles(policy) {
        if (this.#dying.size === 0)
            return [];
        const listed = new Map([...policy.matchAll(/[A-Z0-9]{16,128}/g)].toReversed().map(({ 0: id, index }) => [id, index]));
        return [...listed].flatMap(([id, at]) => {
            const dying = this.#dying.get(id);
            if (dying === undefined)
                return [];
            return [{ kind: 'role-dies', span: { start: at, end: at + id.length }, message: dying(id) }];
        });
    }
}
const VALUE_NOT_YET = (0,prose/* ours */.Od)('Terraform knows this value only after the apply');
const DEFERRED = (0,prose/* ours */.Od)('Terraform defers this policy to a later plan, because it cannot plan it yet.');
const ERRORED = (0,prose/* ours */.Od)('Terraform stopped with an error; other policies may be missing from this plan.');
const INCOMPLETE = (0,prose/* ours */.Od)('The plan is incomplete, as with -target; other policies may be missing from it.');
function incompleteness(plan) {
    if ((0,json_tree/* booleanIn */.gr)(plan, 'errored') === true)
        return [problemOf('assumed', ERRORED)];
    return (0,json_tree/* booleanIn */.gr)(plan, 'complete') === false ? [problemOf('assumed', INCOMPLETE)] : [];
}
//# sourceMappingURL=plan.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/read.js











/** A template has one megabyte at most, and a real one has a value for every twenty letters. Source: "AWS CloudFormation quotas". */
const TEMPLATE = { what: 'template', bytes: sources_look/* MAX_SOURCE_BYTES */.T, levels: 256, values: 80_000 };
/** Real plans and states have a value for every twenty letters or more. */
const OTHER = { what: 'plan or state', bytes: sources_look/* MAX_SOURCE_BYTES */.T, levels: 256, values: 1_000_000 };
const OF_TEMPLATES = ['template', 'template-output', 'cloud-assembly'];
/** Reads the tree of a JSON file of another tool; a byte order mark is no harm there. */
function readTree(file, form) {
    const text = file.text.replace(/^\uFEFF/, ' ');
    const { root, problems } = (0,json/* readJson */.Vh)((0,source/* withText */.ij)(file, text), OF_TEMPLATES.includes(form) ? TEMPLATE : OTHER);
    return usable(file, root, problems);
}
function usable(file, root, problems) {
    const [problem] = problems;
    if (root !== undefined && problem === undefined)
        return { file, root, doubts: [] };
    const message = problem?.kind === 'key-repeated'
        ? (0,prose/* ours */.Od)('One object has a key twice, and readers disagree which one counts.')
        : problem?.message;
    return brokenAt(file, problem?.span ?? { start: 0, end: 1 }, message ?? (0,prose/* ours */.Od)('The file cannot be read.'));
}
/** A file of which nothing could be read, with the place; nothing of it is quoted. */
function brokenAt(file, span, message) {
    const help = (0,prose/* ours */.Od)('Write the file again with the tool that it comes from.');
    const broken = withoutPolicy(file, 'foreign', message, help);
    return broken.origin === undefined ? broken : { ...broken, origin: { ...broken.origin, outward: () => span } };
}
/** The form of a tree that came from YAML. */
function formOfTree(root) {
    if (root.type === 'array')
        return root.items.some(isPlay) ? 'ansible' : 'nothing-known';
    if (root.type !== 'object')
        return 'nothing-known';
    const keys = (0,json_tree/* membersOf */.lS)(root).map(({ key }) => key.value);
    if (['name', 'runtime'].every(key => keys.includes(key)))
        return 'pulumi';
    const form = (0,sources_form/* formOf */.Q)(keys);
    return form === 'policy' && !keys.includes('Statement') ? 'nothing-known' : form;
}
function isPlay(item) {
    return ['hosts', 'tasks', 'import_playbook'].some(key => (0,json_tree/* member */.Dc)(item, key) !== undefined);
}
/** The template in a file: its whole, or what `aws cloudformation get-template` puts under `TemplateBody`. */
function templateIn({ file, root, doubts }, form) {
    const template = form === 'template' ? root : form === 'template-output' ? (0,json_tree/* member */.Dc)(root, 'TemplateBody') : undefined;
    return (0,json_tree/* member */.Dc)(template, 'Resources')?.type === 'object' && template !== undefined
        ? { file, root: template, doubts }
        : undefined;
}
/** The policies in a tree that is no template, each as a text of its own. */
function policiesIn(document, form, inner) {
    switch (form) {
        case 'command-output':
            return policyInOutput(document);
        case 'policy-in-string':
            return policyInRoot(document);
        case 'resource-output':
            return policyInResource(document);
        case 'trail-event':
            return policiesInEvents(document);
        case 'plan':
            return policiesInPlan(document, inner);
        case 'state':
            return policiesInState(document, inner);
        case 'state-file':
            return policiesInStateFile(document, inner);
        case 'template-output':
            return [
                withoutPolicy(document.file, 'foreign', (0,prose/* ours */.Od)('The template is a text inside of this file.'), PRINT_TEMPLATE),
            ];
        case 'policy':
            return [withoutPolicy(document.file, 'foreign', (0,prose/* ours */.Od)('This is a policy in YAML, and S3 takes JSON.'), TO_JSON)];
        case 'without-policy':
            return [];
        case 'template':
        case 'cloud-assembly':
            return foreignFile(document.file, 'nothing-known');
        default:
            return foreignFile(document.file, form);
    }
}
const PRINT_TEMPLATE = (0,prose/* say */.cv) `Print the template itself: ${'aws cloudformation get-template --query TemplateBody --output text > template.yaml'}.`;
const TO_JSON = (0,prose/* say */.cv) `Write it as JSON: ${'yq -o json policy.yaml > policy.json'}.`;
/** A file in which nothing was found is never passed over in silence. */
function orNone(file, found) {
    return found.length > 0
        ? found
        : [withoutPolicy(file, 'none', (0,prose/* ours */.Od)('The file was read, and it has no bucket policy.'))];
}
function foreignFile(file, form) {
    const { message, help } = foreign/* FOREIGN */.nY[form];
    return [withoutPolicy(file, 'foreign', message, help)];
}
function policyInResource(document) {
    const properties = propertiesText(document);
    const inner = properties && readTree(properties, 'resource-output');
    if (inner === undefined)
        return [];
    return 'root' in inner ? policyInProperties(inner) : [inner];
}
//# sourceMappingURL=read.js.map
;// CONCATENATED MODULE: ./lib/src/core/sources/inner.js






/** Reads the documents that stand as texts in a plan or a state; `yaml` reads those that are no JSON. */
async function innerDocuments(document, form, yaml) {
    const documents = new Map();
    let [json, other] = [MOST_JSON, MOST_OTHER];
    for (const string of stringsIn(document, form)) {
        const file = textInString(document.file, string, { problems: [] });
        json -= file.text.length;
        const found = json < 0 ? undefined : readTree(file, 'template');
        if (found !== undefined && 'root' in found)
            documents.set(string, found);
        else if (json < 0)
            documents.set(string, inner_TOO_MUCH);
        else {
            other -= file.text.length;
            documents.set(string, other < 0 ? inner_TOO_MUCH : treeOr(BROKEN, await yaml(file)));
        }
    }
    return documents;
}
function treeOr(otherwise, tree) {
    return 'root' in tree ? tree : otherwise;
}
/**
 * Letters of all templates in one file; YAML takes ten times as long as JSON. A resource holds 51,200 bytes at most, and
 * the files of a real one are read in a second. Source: CloudFormation API Reference, "CreateStack", TemplateBody.
 */
const MOST_JSON = 8_388_608;
const MOST_OTHER = 1_572_864;
const BROKEN = (0,prose/* ours */.Od)('The document of this resource cannot be read, so its policies were not judged.');
const inner_TOO_MUCH = (0,prose/* ours */.Od)('The documents of this file are longer than is read in one run, so the policies of this resource were not judged.');
function stringsIn({ root }, form) {
    return sidesIn(root, form).flatMap(({ type, values }) => {
        const text = holdsDocument(type) ? (0,json_tree/* member */.Dc)(values, attributeOf(type)) : undefined;
        return text?.type === 'string' ? [text] : [];
    });
}
function sidesIn(root, form) {
    switch (form) {
        case 'plan':
            return changesIn(root).flatMap(({ type, actions, before, after }) => [...(actions.join() === 'no-op' ? [] : [before]), after].map(values => ({ type, values })));
        case 'state':
            return resourcesOfState(root);
        case 'state-file':
            return resourcesOfStateFile(root);
        default:
            return [];
    }
}
//# sourceMappingURL=inner.js.map
// EXTERNAL MODULE: ./lib/src/settings/yaml.js
var yaml = __webpack_require__(91003);
;// CONCATENATED MODULE: ./lib/src/adapters/disk/tool-files.js
















/** The policies of one file of another tool, each as a text of its own that knows its place in the file. */
async function sourcesOfTool(file, look, beside) {
    if (look.kind === 'foreign')
        return [withoutPolicy(file, 'foreign', look.foreign.message, look.foreign.help)];
    const tree = look.kind === 'json' ? readTree(file, look.form) : await yamlTree(file);
    if (!('root' in tree))
        return [tree];
    const form = look.kind === 'json' ? look.form : formOfTree(tree.root);
    const loader = new StackLoader(beside);
    const template = templateIn(tree, form);
    if (template !== undefined)
        await loader.template(template, { prefix: '', parameters: beside.parameters });
    else if (form === 'cloud-assembly')
        await loader.assembly(tree);
    else {
        const documents = await innerDocuments(tree, form, yamlTree);
        return orNone(file, policiesIn(tree, form, { documents, parameters: beside.parameters }));
    }
    return orNone(file, loader.policies());
}
/** A text that looks like YAML, and is none, is nothing that is known here; none of it is quoted. */
async function yamlTree(file) {
    const { root, problems, doubts } = await (0,yaml/* readYaml */.g)(file, 'template');
    if (root !== undefined)
        return { file, root, doubts };
    const [problem] = problems;
    const { message, help } = foreign/* FOREIGN */.nY['nothing-known'];
    if (problem === undefined || !/^[ \t]*(Resources|AWSTemplateFormatVersion|Transform|Policy):/m.test(file.text)) {
        return withoutPolicy(file, 'foreign', message, help);
    }
    return brokenAt(file, problem.span, problem.message);
}
/** A template that includes itself would go on for ever. */
const MOST_STACKS = 200;
const tool_files_DEEPEST = 16;
/** The templates of one run: a CDK assembly's, nested stacks included. */
class StackLoader {
    #beside;
    #stacks = [];
    #missing = [];
    /** The nested stacks whose templates are not at hand, which every policy of the run tells. */
    #unseen = [];
    constructor(beside) {
        this.#beside = beside;
    }
    policies() {
        const left = this.#stacks.flatMap(leftOutByDefaults);
        const policies = this.#stacks.flatMap(policiesInStack);
        if (left.length === 0)
            return [...policies, ...this.#missing];
        const more = ({ origin }) => ({ problems: [...(origin?.problems ?? []), notMadeByDefault(left)] });
        return [...policies.map(policy => toldMore(policy, more)), ...this.#missing];
    }
    async assembly(manifest, level = 0) {
        const { file } = manifest;
        for (const artifact of artifactsOf(manifest.root)) {
            if (artifact.kind === 'assembly') {
                const inner = await this.#tree(file, `${artifact.folder}/manifest.json`);
                if (inner !== undefined && level < tool_files_DEEPEST)
                    await this.assembly(inner, level + 1);
                else if (inner !== undefined)
                    this.#tooMany(inner);
                continue;
            }
            const { name, path, kind: _, parameters: own, ...environment } = artifact;
            const template = await this.#tree(file, path);
            const said = [...this.#beside.parameters].filter(([parameter]) => !isFixedBy(environment, parameter));
            if (template === undefined)
                continue;
            const parameters = new Map([...givenToTemplate(template.root, own), ...said]);
            await this.template(template, { prefix: `${name}/`, parameters, ...environment });
        }
    }
    async template(document, around, level = 0) {
        const nested = nestedStacks(document.root, await this.#assetsOf(document.file));
        this.#unseen.push(...nested.flatMap(({ id, path }) => (path === undefined ? [`${around.prefix}${id}`] : [])));
        const stack = { ...around, document, siblings: this.#stacks, unseen: this.#unseen };
        this.#stacks.push(stack);
        if (this.#stacks.length > MOST_STACKS || level > tool_files_DEEPEST) {
            if (nested.length > 0)
                this.#tooMany(document);
            return;
        }
        for (const { id, path, parameters, node } of nested) {
            const child = path === undefined ? undefined : await this.#tree(document.file, path);
            const given = new Map([...pseudoOf(around.parameters), ...tool_files_givenBy(parameters, stack)]);
            if (child !== undefined) {
                const inner = {
                    prefix: `${around.prefix}${id}/`,
                    parameters: given,
                    parent: { stack, ...(0,present/* present */.E)({ condition: (0,json_tree/* member */.Dc)(node, 'Condition') }) },
                    isRewritten: isRewritten(stack, node) || isIncludedIn(parameters),
                };
                await this.template(child, { ...around, ...inner }, level + 1);
            }
        }
    }
    #tooMany({ file }) {
        const message = (0,prose/* say */.cv) `The templates that this one names are not read: a run reads ${MOST_STACKS} templates, ${tool_files_DEEPEST} deep.`;
        this.#missing.push(withoutPolicy(file, 'unknown', message, (0,prose/* ours */.Od)('Check them in a run of their own.')));
    }
    /** Only a template that the CDK wrote has a list of assets beside it. */
    async #assetsOf({ path }) {
        if (!path.endsWith('.template.json'))
            return undefined;
        const assets = this.#beside.read(path.replace(/\.template\.json$/, '.assets.json'));
        const tree = assets && readTree(assets, 'cloud-assembly');
        return tree !== undefined && 'root' in tree ? tree.root : undefined;
    }
    async #tree(from, path) {
        const file = this.#beside.read(external_node_path_.posix.join(external_node_path_.posix.dirname(from.path), path));
        if (file === undefined) {
            const help = (0,prose/* ours */.Od)('Check the whole folder that the tool wrote, or write it again.');
            this.#missing.push(withoutPolicy(from, 'unknown', (0,prose/* say */.cv) `The template ${path} is named here, and it is not there.`, help));
            return undefined;
        }
        const look = (0,sources_look/* lookAt */.t)(file);
        const tree = look.kind === 'yaml' ? await yamlTree(file) : readTree(file, 'template');
        if ('root' in tree)
            return tree;
        this.#missing.push(tree);
        return undefined;
    }
}
/** The app has fixed the place of some stacks, and what is said of the place is for the others. */
function isFixedBy({ account, region }, parameter) {
    if (parameter === 'AWS::AccountId')
        return account !== undefined;
    return ['AWS::Region', 'AWS::Partition'].includes(parameter) && region !== undefined;
}
/** The place where the stack is made is that of its nested stacks; its parameters are its own. */
function pseudoOf(parameters) {
    return [...parameters].filter(([name]) => name.startsWith('AWS::'));
}
function tool_files_givenBy(parameters, stack) {
    return (0,json_tree/* membersOf */.lS)(parameters).map(({ key, value }) => [key.value, { value, stack }]);
}
//# sourceMappingURL=tool-files.js.map

/***/ }),

/***/ 54291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ bucketOf),
/* harmony export */   ET: () => (/* binding */ isBucketName),
/* harmony export */   HT: () => (/* binding */ findLock),
/* harmony export */   L8: () => (/* binding */ isUserId),
/* harmony export */   My: () => (/* binding */ isLockOperator),
/* harmony export */   Uy: () => (/* binding */ readBucketArn),
/* harmony export */   gP: () => (/* binding */ namesCaller)
/* harmony export */ });
/* harmony import */ var _text_present_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12925);
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5928);


/** Finds the lock by what it is: Deny statements with a negated string operator on `aws:userid`. */
function findLock(policy) {
    const statements = policy.statements.filter(isLockStatement);
    if (statements.length === 0)
        return undefined;
    const byText = new Map();
    for (const value of statements.flatMap(({ conditions }) => conditions.flatMap(sparedBy))) {
        if (!byText.has(value.value))
            byText.set(value.value, value);
    }
    const values = [...byText.values()];
    return { statements, values, admitted: values.flatMap(({ value }) => (0,_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .readAdmittedId */ .e)(value) ?? []) };
}
/** What a condition of the lock spares: beside a list of patterns, whole ids may have a condition of their own. */
function sparedBy(condition) {
    if (isLockCondition(condition))
        return condition.values;
    const isExact = isUserId(condition.key.value) && /(^|:)StringNotEquals(IfExists)?$/.test(condition.operator.value);
    return isExact ? condition.values.filter(({ value }) => !/[*?]/.test(value)) : [];
}
function isLockStatement(statement) {
    return statement.effect.value === 'Deny' && statement.conditions.some(isLockCondition);
}
/** Set qualifiers and `IfExists` included: rules and proof judge those. */
function isLockCondition(condition) {
    return isUserId(condition.key.value) && isLockOperator(condition.operator.value);
}
/** Whether an operator denies those that are not like any listed value. */
function isLockOperator(operator) {
    return /(^|:)StringNotLike(IfExists)?$/.test(operator);
}
/** Names of condition keys are case-insensitive (IAM User Guide, "IAM JSON policy elements: Condition"). */
function isUserId(key) {
    return key.toLowerCase() === 'aws:userid';
}
/** Whether a key tells nothing but who calls. Names of condition keys are case-insensitive. */
function namesCaller(key) {
    return ['aws:userid', 'aws:principalarn'].includes(key.toLowerCase());
}
const BUCKET_ARN = /^arn:([a-z0-9-]+):s3:::([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(\/.*)?$/s;
/** A bucket's or object's ARN taken apart; `undefined` for anything else, wildcards in the bucket's name included. */
function readBucketArn(arn) {
    const match = BUCKET_ARN.exec(arn);
    if (match?.[1] === undefined || match[2] === undefined)
        return undefined;
    return { partition: match[1], bucket: match[2], ...(0,_text_present_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)({ key: match[3]?.slice(1) }) };
}
/** Whether a text can be the name of a bucket. Source: S3 User Guide, "Bucket naming rules". */
function isBucketName(text) {
    return readBucketArn(`arn:aws:s3:::${text}`)?.bucket === text;
}
/** The one bucket that a policy's statements name, with its partition; `undefined` where they name none or several. */
function bucketOf(policy) {
    const arns = policy.statements.flatMap(statement => statement.resource.patterns);
    const buckets = new Map();
    for (const { value } of arns) {
        const read = readBucketArn(value);
        if (read !== undefined)
            buckets.set(`${read.partition}/${read.bucket}`, { partition: read.partition, bucket: read.bucket });
    }
    return buckets.size === 1 ? [...buckets.values()][0] : undefined;
}
//# sourceMappingURL=find.js.map

/***/ }),

/***/ 5928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ readAdmittedId)
/* harmony export */ });
const ROLE = /^(AROA[A-Z0-9]{12,124}):([\w+=,.@-]{2,64})$/;
const USER = /^AIDA[A-Z0-9]{12,124}$/;
const ACCOUNT = /^\d{12}$/;
/**
 * What every session's name matches, in one way or another: names have two letters or more.
 * Source: AWS STS API Reference, AssumeRole, `RoleSessionName`.
 */
const EVERY_SESSION = /^(AROA[A-Z0-9]{12,124}):(?=\?*\*)(?!(?:\**\?){3})[*?]+$/;
/** Reads a listed value; `undefined` for everything that is not the id of exactly one identity, wildcards included. */
function readAdmittedId(text) {
    const every = EVERY_SESSION.exec(text)?.[1];
    if (every !== undefined)
        return { kind: 'role', id: every, session: '*' };
    const role = ROLE.exec(text);
    if (role?.[1] !== undefined && role[2] !== undefined) {
        return { kind: 'role', id: role[1], session: { name: role[2] } };
    }
    if (USER.test(text))
        return { kind: 'user', id: text };
    if (ACCOUNT.test(text))
        return { kind: 'account', id: text };
    return undefined;
}
//# sourceMappingURL=ids.js.map

/***/ }),

/***/ 66528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R_: () => (/* binding */ readResource),
/* harmony export */   S1: () => (/* binding */ PARTITIONS),
/* harmony export */   fA: () => (/* binding */ mostCommon)
/* harmony export */ });
/* harmony import */ var _find_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54291);

/** AWS General Reference, "Amazon Resource Names"; S3 User Guide for `aws-eusc`. */
const PARTITIONS = ['aws', 'aws-cn', 'aws-us-gov', 'aws-eusc'];
/** Judges one resource pattern. */
function readResource(text) {
    const arn = (0,_find_js__WEBPACK_IMPORTED_MODULE_0__/* .readBucketArn */ .Uy)(text);
    if (arn !== undefined) {
        if (!PARTITIONS.includes(arn.partition))
            return { kind: 'unknown-partition', partition: arn.partition };
        return { kind: arn.key === undefined ? 'bucket' : 'object', partition: arn.partition, bucket: arn.bucket };
    }
    const [, partition, region, account, rest] = /^arn:([^:]*):s3:([^:]*):([^:]*):(.*)$/s.exec(text) ?? [];
    if (rest === undefined)
        return { kind: /^[*?]+$/.test(text) ? 'wildcard-bucket' : 'not-s3' };
    if (region !== '' || account !== '')
        return { kind: 'region-or-account', meant: `arn:${partition}:s3:::${rest}` };
    if (partition && !PARTITIONS.includes(partition))
        return { kind: 'unknown-partition', partition };
    if (/^[^/]*[*?]/.test(rest))
        return { kind: 'wildcard-bucket' };
    return { kind: 'no-bucket-name', name: rest.split('/')[0] ?? '' };
}
/** The item that occurs most often, the earlier of two that occur as often. */
function mostCommon(items) {
    const counts = new Map();
    for (const item of items)
        counts.set(item, (counts.get(item) ?? 0) + 1);
    return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
//# sourceMappingURL=resource.js.map

/***/ }),

/***/ 62884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ canonical),
/* harmony export */   JW: () => (/* binding */ MOST_POLICY_BYTES),
/* harmony export */   _j: () => (/* binding */ normalisedSize)
/* harmony export */ });
/* harmony import */ var _text_present_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12925);
/* harmony import */ var _text_utf8_length_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80768);


/**
 * A policy as S3 and AWS's own pages write it: elements in the order Version, Id, Statement and Sid, Effect, Principal,
 * Action, Resource, Condition; one item as a scalar, except that the lock's list and the resources stay lists; indented
 * by two spaces, with a newline at the end.
 */
function canonical(policy) {
    return `${JSON.stringify(toJson(policy, 'pretty'), undefined, 2)}\n`;
}
/** S3 takes no larger policy, counted as {@link normalisedSize} does (Amazon S3 User Guide, "Adding a bucket policy"). */
const MOST_POLICY_BYTES = 20_480;
/**
 * The size in bytes of UTF-8 that S3 holds against its limit of 20,480: the normalised policy without blanks.
 * Source: S3 User Guide, "Adding a bucket policy"; the wording of S3's error "Normalized policy document exceeds …".
 */
function normalisedSize(policy) {
    return (0,_text_utf8_length_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8Length */ .w)(JSON.stringify(toJson(policy, 'compact')));
}
function toJson({ version, id, statements }, form) {
    return {
        ...(0,_text_present_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)({ Version: version?.value, Id: id?.value }),
        Statement: statements.map(statement => statementJson(statement, form)),
    };
}
function statementJson(statement, form) {
    const { sid, effect, principal, action, resource, conditionSpan } = statement;
    return {
        ...(0,_text_present_js__WEBPACK_IMPORTED_MODULE_1__/* .present */ .E)({ Sid: sid?.value }),
        Effect: effect.value,
        [principal.negated ? 'NotPrincipal' : 'Principal']: principalsJson(principal),
        [action.negated ? 'NotAction' : 'Action']: scalarOrList(texts(action)),
        [resource.negated ? 'NotResource' : 'Resource']: form === 'pretty' ? texts(resource) : scalarOrList(texts(resource)),
        ...(conditionSpan === undefined ? {} : { Condition: conditionsJson(statement, form) }),
    };
}
function texts({ patterns }) {
    return patterns.map(({ value }) => value);
}
function scalarOrList(items) {
    const [only] = items;
    return items.length === 1 && only !== undefined ? only : items;
}
function principalsJson({ entries }) {
    if (entries.some(({ kind }) => kind === '*'))
        return '*';
    const kinds = new Map();
    for (const { kind, value } of entries)
        kinds.set(kind, [...(kinds.get(kind) ?? []), value.value]);
    return record([...kinds].map(([kind, values]) => [kind, scalarOrList(values)]));
}
function conditionsJson({ conditions, emptyOperators = [] }, form) {
    const operators = new Map(emptyOperators.map(({ value }) => [value, []]));
    for (const { operator, key, values } of conditions) {
        const items = values.map(({ value }) => value);
        const isList = form === 'pretty' && key.value.toLowerCase() === 'aws:userid';
        const members = operators.get(operator.value) ?? [];
        operators.set(operator.value, [...members, [key.value, isList ? items : scalarOrList(items)]]);
    }
    return record([...operators].map(([operator, members]) => [operator, record(members)]));
}
/** Own properties only, `__proto__` included. */
function record(members) {
    return Object.fromEntries(members);
}
//# sourceMappingURL=print.js.map

/***/ }),

/***/ 79493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ getOrMake)
/* harmony export */ });
/** The value of a key; where there is none yet, it is made and kept. */
function getOrMake(map, key, make) {
    const value = map.get(key) ?? make();
    map.set(key, value);
    return value;
}
//# sourceMappingURL=get-or-make.js.map

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