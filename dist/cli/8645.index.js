"use strict";
exports.id = 8645;
exports.ids = [8645];
exports.modules = {

/***/ 28645:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  exportPolicy: () => (/* binding */ exportPolicy)
});

// EXTERNAL MODULE: ./lib/src/adapters/disk/clock.js + 1 modules
var clock = __webpack_require__(62425);
// EXTERNAL MODULE: ./lib/src/app/check.js + 2 modules
var check = __webpack_require__(29281);
// EXTERNAL MODULE: ./lib/src/core/policy-file.js
var policy_file = __webpack_require__(22959);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(69941);
// EXTERNAL MODULE: ./lib/src/core/policy/print.js
var print = __webpack_require__(62884);
;// CONCATENATED MODULE: ./lib/src/render/export.js


const EXPORTS = ['terraform', 'cloudformation', 'policy'];
/**
 * Why a form cannot hold a policy as it is; `undefined` where it can.
 *
 * Source: HashiCorp, go-cty, "Types", strings; AWS CloudFormation User Guide, "Dynamic references".
 */
function obstacleTo(form, policy) {
    const text = (0,print/* canonical */.$N)(policy);
    if (form === 'terraform' && asGoWrites(text).normalize('NFC') !== asGoWrites(text)) {
        return (0,prose/* say */.cv) `Terraform joins accents with the letters before them, which would change this policy. Export it with ${'--as policy'}.`;
    }
    if (form === 'cloudformation' && text.includes('{{resolve:')) {
        return (0,prose/* say */.cv) `CloudFormation would look up ${'{{resolve:…}}'}, which is a text of this policy. Export it with ${'--as policy'}.`;
    }
    return undefined;
}
/** JSON as `jsonencode` writes it, where an accent may stand behind a letter of an escape. */
function asGoWrites(json) {
    return json.replace(/[<>&\u2028\u2029]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** A policy as another tool takes it: HCL, a template in JSON, or the policy itself as it is written by `init`. */
function exported(policy, bucket, form) {
    const text = (0,print/* canonical */.$N)(policy);
    switch (form) {
        case 'terraform':
            return terraform(text, bucket);
        case 'cloudformation':
            return cloudformation(JSON.parse(text), bucket);
        case 'policy':
            return text;
    }
}
/** `prevent_destroy` keeps a plan from taking the lock off. HCL reads JSON's objects and lists as its own. */
function terraform(text, bucket) {
    const lines = text.trimEnd().split('\n');
    const spaced = lines.map(line => line.replace(/^(\s*"(?:[^"\\]|\\.)*"): /, '$1 : '));
    const policy = spaced.map((line, index) => (index === 0 ? line : `  ${line}`)).join('\n');
    return `resource "aws_s3_bucket_policy" "connect_lock" {
  bucket = ${hcl(JSON.stringify(bucket))}
  policy = jsonencode(${hcl(policy)})

  lifecycle {
    prevent_destroy = true
  }
}
`;
}
/** HCL fills in `\${…}` and `%{…}` unless their first letter is doubled, and has no escapes `\\b` and `\\f`. */
function hcl(json) {
    const plain = json.replace(/\$\{/g, () => '$${').replaceAll('%{', '%%{');
    return plain.replace(/\\(.)/g, (sequence, letter) => CONTROLS[letter] ?? sequence);
}
const CONTROLS = { b: '\\u0008', f: '\\u000c' };
/** `Retain` leaves the lock on the bucket when the stack goes. */
function cloudformation(policy, bucket) {
    const lock = {
        Type: 'AWS::S3::BucketPolicy',
        DeletionPolicy: 'Retain',
        UpdateReplacePolicy: 'Retain',
        Properties: { Bucket: bucket, PolicyDocument: policy },
    };
    return `${JSON.stringify({ AWSTemplateFormatVersion: '2010-09-09', Resources: { ConnectLock: lock } }, undefined, 2)}\n`;
}
//# sourceMappingURL=export.js.map
// EXTERNAL MODULE: ./lib/src/report/exit.js
var exit = __webpack_require__(96217);
// EXTERNAL MODULE: ./lib/src/settings/settings.js
var settings = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/src/cli/folder.js
var folder = __webpack_require__(87011);
// EXTERNAL MODULE: ./lib/src/cli/one-policy.js
var one_policy = __webpack_require__(9838);
// EXTERNAL MODULE: ./lib/src/cli/output.js + 2 modules
var output = __webpack_require__(41689);
;// CONCATENATED MODULE: ./lib/src/cli/export.js











/** `export`: a proved lock in the form that another tool takes. One that is not proved is told, and not written. */
async function exportPolicy({ operands, said }, console) {
    const form = formOf(said.as);
    if (operands.length === 0)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `Which policy? Write ${'connect-bucket-lock export FILE --as terraform'}.`);
    const file = await (0,one_policy/* onePolicy */.j)(operands, said, 'exported', console);
    const report = (0,check/* check */.z6)([file], (0,settings/* settingsOf */.f5)({ mode: 'check', said, config: {}, today: (0,clock/* today */.E)() }));
    if (report.verdict !== 'safe' || !(0,policy_file/* isOfOneBucket */.y9)(file)) {
        console.err((0,output/* loggable */.oM)(await (0,output/* rendered */.gj)(report, { format: 'text' }, (0,output/* paintFor */.ev)({ ...console, isTerminal: false }), console), console));
        return (0,exit/* exitCodeOf */.FO)(report);
    }
    const { origin, path } = file.source;
    if (origin?.sensitive)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `The policy in ${path} is marked as sensitive.`);
    const obstacle = obstacleTo(form, file.policy);
    if (obstacle !== undefined)
        throw (0,usage/* usageError */.W)(obstacle);
    const text = exported(file.policy, file.bucket, form);
    if (said.output === undefined)
        console.out(text);
    else
        (0,folder/* writeFile */._h)(console.cwd, said.output, text);
    return exit/* EXIT */.dc.safe;
}
function formOf(asked) {
    const form = EXPORTS.find(known => known === asked);
    if (form !== undefined)
        return form;
    throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `Write ${'--as'} and one of ${(0,prose/* list */.p_)(EXPORTS, 'or')}.`);
}
//# sourceMappingURL=export.js.map

/***/ }),

/***/ 9838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ policyFor),
/* harmony export */   j: () => (/* binding */ onePolicy)
/* harmony export */ });
/* harmony import */ var _adapters_disk_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75363);
/* harmony import */ var _core_policy_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22959);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43381);
/* harmony import */ var _core_text_suggest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51004);
/* harmony import */ var _core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69941);





/** An error lists no more addresses than this. */
const MOST_NAMED = 12;
/**
 * The one policy at some paths, whatever they are written in. Where they hold several, `--bucket` names the one that is
 * meant: by its bucket, or by its address in the plan, state or template.
 *
 * @param does what the command does with it: "explained".
 * @throws UsageError where there is none or more than one, with the addresses.
 */
async function onePolicy(paths, { bucket: wanted = [], parameters }, does, console) {
    const [name, another] = wanted;
    if (another !== undefined)
        throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)(oneAtATime(does, wanted.length));
    const files = await filesAt(paths, parameters, console);
    const [first, second] = files;
    if (first !== undefined && second === undefined && name === undefined)
        return first;
    const choices = files.map(choiceOf);
    if (name === undefined)
        throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)(oneAtATime(does, files.length), choose(choices));
    return named(name, choices);
}
/** The policy that is to be put on a bucket: the only one at a path, or the bucket's own among several. */
async function policyFor(bucket, path, console) {
    const files = await filesAt([path], [], console);
    const [first, second] = files;
    return first !== undefined && second === undefined ? first : named(bucket, files.map(choiceOf));
}
async function filesAt(paths, parameters, { cwd }) {
    const sources = await (0,_adapters_disk_files_js__WEBPACK_IMPORTED_MODULE_0__/* .policyFiles */ .qR)({ root: cwd, outside: 'allowed' }).find(paths, parameters);
    return sources.map(_core_policy_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readPolicyFile */ .BK);
}
function oneAtATime(does, count) {
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `One policy is ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(does)} at a time; these are ${count}.`;
}
function choiceOf(file) {
    const { path, origin } = file.source;
    return { file, address: origin?.address ?? path, bucket: file.bucket ?? origin?.bucket };
}
function named(name, choices) {
    const byAddress = choices.filter(({ address }) => address === name);
    const found = byAddress.length > 0 ? byAddress : choices.filter(({ bucket }) => bucket === name);
    const [one, another] = found;
    if (one !== undefined && another === undefined)
        return one.file;
    if (one === undefined) {
        const known = choices.flatMap(({ address, bucket = address }) => [address, bucket]);
        throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `None of the policies is ${name}.${(0,_core_text_suggest_js__WEBPACK_IMPORTED_MODULE_4__/* .suggestion */ .h)(name, known)}`, choose(choices));
    }
    throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${found.length} of the policies are ${name}.`, choose(found));
}
function choose(choices) {
    const addresses = [...new Set(choices.map(({ address }) => address))];
    const names = addresses.length > MOST_NAMED ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .firstFew */ .Dt)(addresses.map(_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD), MOST_NAMED) : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(addresses);
    if (addresses.length < choices.length)
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `They share the address ${names}; name a file that holds one of them.`;
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Name one with ${'--bucket'}, by its bucket or its address: ${names}.`;
}
//# sourceMappingURL=one-policy.js.map

/***/ })

};
;