"use strict";
exports.id = 6140;
exports.ids = [6140,834];
exports.modules = {

/***/ 34678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ firstIdOf),
/* harmony export */   c: () => (/* binding */ renamedTo)
/* harmony export */ });
/** The ids that rules had in version 0.1, and those they have now. To be forgotten in 0.3. */
const RENAMED = new Map([
    ['account-allow-is-denied', 'account-allow-denied'],
    ['account-partition', 'account-partition-differs'],
    ['account-service-role-needs-inline-policy', 'account-service-role-without-inline-policy'],
    ['account-sso-admin-is-fragile', 'account-sso-admin-fragile'],
    ['action-is-known', 'action-unknown'],
    ['allow-for-service-is-denied', 'allow-for-service-denied'],
    ['allow-is-public', 'allow-public'],
    ['condition-key-stands-once', 'condition-key-repeated'],
    ['condition-operator-is-known', 'condition-operator-unknown'],
    ['json-duplicate-key', 'json-key-repeated'],
    ['json-syntax', 'json-invalid'],
    ['lock-covers-bucket', 'lock-misses-bucket'],
    ['lock-covers-every-action', 'lock-misses-actions'],
    ['lock-covers-objects', 'lock-misses-objects'],
    ['lock-effect-is-deny', 'lock-effect-not-deny'],
    ['lock-exempts-by-plain-bool', 'lock-exempts-anonymous'],
    ['lock-has-no-not-action', 'lock-by-not-action'],
    ['lock-has-no-not-principal', 'lock-by-not-principal'],
    ['lock-has-no-not-resource', 'lock-by-not-resource'],
    ['lock-has-no-other-condition', 'lock-narrowed-by-condition'],
    ['lock-key-is-userid', 'lock-key-not-userid'],
    ['lock-lists-two-identities', 'lock-lists-one-identity'],
    ['lock-operator-is-plain', 'lock-operator-qualified'],
    ['lock-operator-is-string-not-like', 'lock-operator-wrong'],
    ['lock-principal-is-everyone', 'lock-principal-not-everyone'],
    ['lock-values-are-no-arns', 'lock-value-is-arn'],
    ['lock-values-are-no-names', 'lock-value-is-name'],
    ['lock-values-are-upper-case', 'lock-value-lower-case'],
    ['lock-values-cover-every-session', 'lock-value-pins-session'],
    ['lock-values-have-id-shape', 'lock-value-not-an-id'],
    ['lock-values-have-identity-prefix', 'lock-value-prefix-unknown'],
    ['lock-values-have-no-anonymous', 'lock-value-anonymous'],
    ['lock-values-have-no-blanks', 'lock-value-has-blanks'],
    ['lock-values-have-no-federated-user', 'lock-value-federated-user'],
    ['lock-values-have-no-invisible-letters', 'lock-value-has-invisible-letters'],
    ['lock-values-have-no-look-alikes', 'lock-value-has-look-alikes'],
    ['lock-values-have-no-variables', 'lock-value-has-variable'],
    ['lock-values-have-usual-length', 'lock-value-length-unusual'],
    ['lock-values-name-one-identity', 'lock-value-admits-many'],
    ['lock-values-need-colon', 'lock-value-without-colon'],
    ['lock-values-need-session-wildcard', 'lock-value-without-session-wildcard'],
    ['lock-values-root-is-account-id', 'lock-value-root-not-account-id'],
    ['lock-values-stand-once', 'lock-value-repeated'],
    ['lock-values-users-have-no-session', 'lock-value-user-with-session'],
    ['locks-agree', 'locks-differ'],
    ['policy-bad-effect', 'policy-effect-invalid'],
    ['policy-bad-principal', 'policy-principal-invalid'],
    ['policy-conflicting-elements', 'policy-elements-conflicting'],
    ['policy-missing-element', 'policy-element-missing'],
    ['policy-size', 'policy-too-large'],
    ['policy-unknown-element', 'policy-element-unknown'],
    ['policy-version', 'policy-version-invalid'],
    ['policy-wrong-type', 'policy-type-wrong'],
    ['resource-has-no-region', 'resource-has-region'],
    ['resource-is-one-bucket', 'resource-names-several-buckets'],
    ['resource-is-s3-arn', 'resource-not-s3-arn'],
    ['resource-names-its-bucket', 'resource-bucket-unclear'],
    ['resource-partition-is-known', 'resource-partition-unknown'],
    ['resource-partitions-agree', 'resource-partitions-differ'],
    ['sid-letters', 'sid-invalid'],
    ['sid-stands-once', 'sid-repeated'],
]);
/** The id that a rule has now; `undefined` where the id is not one that a rule once had. */
function renamedTo(id) {
    return RENAMED.get(id);
}
/** The id that a rule had in version 0.1, by which other programs still know its findings; its own where it had no other. */
function firstIdOf(id) {
    return [...RENAMED].find(([, now]) => now === id)?.[0] ?? id;
}
//# sourceMappingURL=renamed.js.map

/***/ }),

/***/ 40120:
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
/* unused harmony export fenced */
/* harmony import */ var _core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18686);

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
    const fence = '`'.repeat(longestRun(shown) + 1);
    const pad = /^[` ]|[` ]$/.test(shown) && shown.trim() !== '' ? ' ' : '';
    return `${fence}${pad}${shown}${pad}${fence}`;
}
/** A fenced block; line breaks and tabs are kept, everything else as in {@link visible}. */
function codeBlock(text, language = '') {
    const lines = text.split(/\r\n|\r|\n/).map(line => line.split('\t').map(_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK).join('\t'));
    return fenced(language, lines.join('\n'));
}
/** A text between fences, as it is. */
function fenced(language, text) {
    const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
    return [`${fence}${language}`, text, fence].join('\n');
}
/** How many backticks stand together at the most. */
function longestRun(text) {
    return [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 0);
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

/***/ 60194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ny: () => (/* binding */ region),
/* harmony export */   QB: () => (/* binding */ ruleUrl),
/* harmony export */   Rf: () => (/* binding */ policyLink),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   iE: () => (/* binding */ lineName)
/* harmony export */ });
/* harmony import */ var _core_text_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2361);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40120);


/**
 * The link to a place at the commit that was checked, or its name alone where no link can be made; the file is named
 * where it is another one than the section is about.
 */
function placeLink(at, section, context) {
    const url = blobUrl(at, context);
    const name = url === undefined ? lineName(at) : `[${lineName(at)}](${url})`;
    return at.file.path === section.path ? name : `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(at.file.path)} ${name}`;
}
/** "line 14" */
function lineName(place) {
    return `line ${(0,_core_text_source_js__WEBPACK_IMPORTED_MODULE_1__/* .positionOf */ .df)(place).line}`;
}
/** The link to a whole file. */
function fileLink(path, context) {
    const url = fileUrl(path, context);
    return url === undefined ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path) : `[${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path)}](${url})`;
}
/** Where a place begins and ends, 1-based, the end as GitHub counts it: the column after the last character. */
function region(place) {
    const { file, span } = (0,_core_text_source_js__WEBPACK_IMPORTED_MODULE_1__/* .outward */ .N4)(place);
    return { start: file.lines.positionAt(span.start), end: file.lines.positionAt(Math.max(span.start, span.end)) };
}
/** The link to a policy's file, with the policy's name in it where it has one. A plan is no file of the repository. */
function policyLink({ path, origin }, context) {
    const file = origin?.owner === 'Terraform' ? (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(path) : fileLink(path, context);
    return origin?.address === undefined ? file : `${file} · ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(origin.address)}`;
}
function blobUrl(at, context) {
    if (at.file.origin?.owner === 'Terraform')
        return undefined;
    const url = fileUrl(at.file.path, context);
    if (url === undefined)
        return undefined;
    const { start, end } = region(at);
    return end.line > start.line ? `${url}#L${start.line}-L${end.line}` : `${url}#L${start.line}`;
}
function fileUrl(path, { repository }) {
    if (repository === undefined)
        return undefined;
    const { serverUrl, fullName, headSha, prefix = '' } = repository;
    const below = (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .urlPath */ .Lx)(prefix + path);
    const plain = /^https?:\/\/[\w.:/-]+$/.test(serverUrl) && /^[\w.-]+\/[\w.-]+$/.test(fullName) && /^[0-9a-f]{40,64}$/.test(headSha);
    if (!plain || below === undefined)
        return undefined;
    return `${serverUrl.replace(/\/+$/, '')}/${fullName}/blob/${headSha}/${below}`;
}
/** The page of a rule as this version has it; `undefined` where no address is known. */
function ruleUrl(id, { version, homepage = '' }) {
    return homepage === '' ? undefined : `${homepage}/blob/v${version}/docs/rules.md#${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .urlSegment */ .NL)(id)}`;
}
//# sourceMappingURL=links.js.map

/***/ }),

/***/ 26140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gitlabReport: () => (/* binding */ gitlabReport)
/* harmony export */ });
/* harmony import */ var _core_text_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18686);
/* harmony import */ var _github_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60194);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11347);
/* harmony import */ var _sarif_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90834);




/** What GitLab sorts by. */
const GRAVITY = { error: 'critical', warning: 'minor', notice: 'info' };
/** The findings as a code quality report. Source: GitLab Docs, "Code Quality", "Code Quality report format". */
function gitlabReport(report) {
    const prints = new _sarif_js__WEBPACK_IMPORTED_MODULE_1__.Fingerprints();
    const issues = (0,_problems_js__WEBPACK_IMPORTED_MODULE_0__/* .problems */ .B)(report).map(finding => {
        const { start, end } = (0,_github_links_js__WEBPACK_IMPORTED_MODULE_2__/* .region */ .Ny)(finding.at);
        return {
            description: (0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(finding.message),
            check_name: (0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(finding.rule),
            fingerprint: prints.of(finding),
            severity: GRAVITY[finding.severity],
            location: { path: finding.at.file.path, lines: { begin: start.line, end: end.line } },
        };
    });
    return `${JSON.stringify(issues, null, 2)}\n`;
}
//# sourceMappingURL=gitlab.js.map

/***/ }),

/***/ 90834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fingerprints: () => (/* binding */ Fingerprints),
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _core_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97729);
/* harmony import */ var _core_rules_renamed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34678);
/* harmony import */ var _core_text_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18686);
/* harmony import */ var _core_text_present_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12925);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43381);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40120);
/* harmony import */ var _github_links_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(60194);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11347);








/** GitHub keeps the 5,000 most severe results of a run, and 100 places of a result (REST, "Code scanning limits"). */
const MOST_RESULTS = 5_000;
const MOST_RELATED = 100;
const LEVEL = {
    error: 'error',
    warning: 'warning',
    notice: 'note',
};
const SECURITY = { error: '8.0', warning: '5.0', notice: '2.0' };
/** The findings as SARIF 2.1.0, for GitHub code scanning (`github/codeql-action/upload-sarif`). */
function renderSarif(report, context) {
    const found = (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .problems */ .B)(report, context.prefix);
    const kept = found.slice(0, MOST_RESULTS);
    const ids = [...new Set(kept.map(({ rule }) => rule))];
    const prints = new Fingerprints();
    const run = {
        tool: { driver: driver(context, ids) },
        automationDetails: { id: `connect-bucket-lock/${context.commentKey}/` },
        columnKind: 'utf16CodeUnits',
        results: kept.map(finding => result(finding, ids, prints)),
        ...(found.length > kept.length ? { properties: { resultsLeftOut: found.length - kept.length } } : {}),
    };
    const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
    return `${JSON.stringify(log, null, 2)}\n`;
}
function driver({ version, homepage, rules }, ids) {
    const known = new Map(rules.map(rule => [rule.id, rule]));
    return {
        name: 'Connect Bucket Lock',
        semanticVersion: version,
        ...(homepage === '' ? {} : { informationUri: homepage }),
        rules: ids.map(id => descriptor(id, known.get(id), { version, homepage })),
    };
}
function descriptor(id, rule, docs) {
    if (rule === undefined) {
        return {
            id,
            shortDescription: { text: id },
            defaultConfiguration: { level: 'error' },
            properties: { tags: ['security'] },
        };
    }
    const { severity, summary, why, fix } = rule;
    const first = (0,_core_rules_renamed_js__WEBPACK_IMPORTED_MODULE_1__/* .firstIdOf */ .$)(id);
    return {
        id,
        ...(first === id ? {} : { deprecatedIds: [first] }),
        shortDescription: { text: (0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(summary), 1000) },
        fullDescription: { text: (0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .clip */ .$Q)((0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)(why), 1000) },
        help: { text: (0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .plainText */ .wh)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .join */ .fj)([why, fix], ' ')), markdown: `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdown */ .wD)(why)}\n\n**Instead:** ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .markdown */ .wD)(fix)}` },
        ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_6__/* .present */ .E)({ helpUri: (0,_github_links_js__WEBPACK_IMPORTED_MODULE_7__/* .ruleUrl */ .QB)(id, docs) }),
        defaultConfiguration: { level: LEVEL[severity] },
        properties: { tags: ['security', 'aws', 's3'], precision: 'very-high', 'security-severity': SECURITY[severity] },
    };
}
function result(finding, ids, prints) {
    const { rule, severity, at, related, edits } = finding;
    const others = related.slice(0, MOST_RELATED).map(({ at, note }, id) => ({
        id,
        physicalLocation: physical(at),
        message: { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .sarifText */ .BC)(note) },
    }));
    return {
        ruleId: rule,
        ruleIndex: ids.indexOf(rule),
        level: LEVEL[severity],
        message: { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .sarifText */ .BC)((0,_core_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .withHelp */ .il)(finding)) },
        locations: [{ physicalLocation: physical(at) }],
        ...(others.length > 0 ? { relatedLocations: others } : {}),
        partialFingerprints: { primaryLocationLineHash: prints.of(finding) },
        ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_6__/* .present */ .E)({ fixes: edits && [fix(finding, edits)] }),
    };
}
/** The remedy as SARIF has it (2.1.0, section 3.55): what goes, and what comes in its place. */
function fix({ at: { file }, help }, edits) {
    const replacements = edits.map(({ span, text }) => ({
        deletedRegion: { ...physical({ file, span }).region },
        ...(text === '' ? {} : { insertedContent: { text } }),
    }));
    const { artifactLocation } = physical({ file, span: { start: 0, end: 0 } });
    return { description: { text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .sarifText */ .BC)(help) }, artifactChanges: [{ artifactLocation, replacements }] };
}
function physical(at) {
    const { start, end } = (0,_github_links_js__WEBPACK_IMPORTED_MODULE_7__/* .region */ .Ny)(at);
    const { path } = at.file;
    return {
        artifactLocation: { uri: (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .urlPath */ .Lx)(path) ?? (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .urlSegment */ .NL)(path), uriBaseId: '%SRCROOT%' },
        region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
    };
}
/**
 * The name by which GitHub knows a result again when lines or rules have moved: the first name of the rule, the file
 * and the underlined text, and a number for results that are equal in these.
 */
class Fingerprints {
    #seen = new Map();
    of({ rule, at }) {
        const { file, span } = at;
        const hash = fnv1a(JSON.stringify([(0,_core_rules_renamed_js__WEBPACK_IMPORTED_MODULE_1__/* .firstIdOf */ .$)(rule), file.path, file.text.slice(span.start, span.end)]));
        const number = (this.#seen.get(hash) ?? 0) + 1;
        this.#seen.set(hash, number);
        return `${hash}:${number}`;
    }
}
/** FNV-1a, 64 bits, over UTF-16 units: tells texts apart, and is no more than that. */
function fnv1a(text) {
    let hash = 0xcbf29ce484222325n;
    for (let index = 0; index < text.length; index += 1) {
        hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
    }
    return hash.toString(16).padStart(16, '0');
}
//# sourceMappingURL=sarif.js.map

/***/ })

};
;