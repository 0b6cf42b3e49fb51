"use strict";
exports.id = 3550;
exports.ids = [3550];
exports.modules = {

/***/ 92759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ diffLines)
/* harmony export */ });
/** The lines of two texts, aligned by a longest common subsequence; of a change, the old lines come first. */
function diffLines(before, after) {
    const [a, b] = [before.split('\n'), after.split('\n')];
    let head = 0;
    while (head < a.length && a[head] === b[head])
        head += 1;
    let tail = 0;
    while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail))
        tail += 1;
    const same = (text) => ({ kind: 'same', text });
    return [
        ...a.slice(0, head).map(same),
        ...aligned(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
        ...a.slice(a.length - tail).map(same),
    ];
}
function aligned(a, b) {
    const common = commonLengths(a, b);
    const at = (row, column) => common[row]?.[column] ?? 0;
    const lines = [];
    let [row, column] = [0, 0];
    while (row < a.length || column < b.length) {
        const [old, now] = [a[row], b[column]];
        if (old !== undefined && old === now) {
            lines.push({ kind: 'same', text: old });
            row += 1;
            column += 1;
        }
        else if (old !== undefined && at(row + 1, column) >= at(row, column + 1)) {
            lines.push({ kind: 'gone', text: old });
            row += 1;
        }
        else {
            lines.push({ kind: 'new', text: now ?? '' });
            column += 1;
        }
    }
    return lines;
}
/** How many lines the rests from each row and column have in common, in order. */
function commonLengths(a, b) {
    let below = [];
    const rows = [...a].reverse().map(line => {
        const row = [];
        for (let column = b.length - 1; column >= 0; column -= 1) {
            const best = line === b[column] ? (below[column + 1] ?? 0) + 1 : Math.max(below[column] ?? 0, row[column + 1] ?? 0);
            row[column] = best;
        }
        below = row;
        return row;
    });
    return rows.reverse();
}
//# sourceMappingURL=diff.js.map

/***/ }),

/***/ 71468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unifiedDiff)
/* harmony export */ });
/* harmony import */ var _core_text_diff_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92759);
/* harmony import */ var _core_text_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18686);


/** Lines that are shown around a change. */
const CONTEXT = 3;
const SIGN = { same: ' ', gone: '-', new: '+' };
/** The difference between two texts of one file as a unified diff, for people; what cannot be seen is spelt out. */
function unifiedDiff(path, before, after, paint) {
    const lines = (0,_core_text_diff_js__WEBPACK_IMPORTED_MODULE_0__/* .diffLines */ .P)(before, after);
    const hunks = hunksOf(lines).map(([from, to]) => hunk(lines, from, to, paint));
    return [paint.bold(`--- ${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(path)}`), paint.bold(`+++ ${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(path)}`), ...hunks].join('\n');
}
/** The ranges of lines to show: what changed with its context, those that touch in one. */
function hunksOf(lines) {
    const hunks = [];
    for (const [index, { kind }] of lines.entries()) {
        if (kind === 'same')
            continue;
        const [from, to] = [Math.max(0, index - CONTEXT), Math.min(lines.length, index + CONTEXT + 1)];
        const last = hunks.at(-1);
        if (last !== undefined && from <= last[1])
            last[1] = to;
        else
            hunks.push([from, to]);
    }
    return hunks;
}
function hunk(lines, from, to, paint) {
    const [before, shown] = [lines.slice(0, from), lines.slice(from, to)];
    const range = (without) => {
        const count = (of) => of.filter(({ kind }) => kind !== without).length;
        return `${count(before) + 1},${count(shown)}`;
    };
    const head = paint.cyan(`@@ -${range('new')} +${range('gone')} @@`);
    return [head, ...shown.map(line => drawn(line, paint))].join('\n');
}
function drawn({ kind, text }, paint) {
    const line = `${SIGN[kind]}${text.split('\t').map(_core_text_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK).join('\t')}`;
    if (kind === 'same')
        return line;
    return kind === 'new' ? paint.green(line) : paint.red(line);
}
//# sourceMappingURL=diff.js.map

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

/***/ 49677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ headline),
  Z: () => (/* binding */ iconOf)
});

// EXTERNAL MODULE: ./lib/src/core/text/count.js
var count = __webpack_require__(79245);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/report/ending.js
var ending = __webpack_require__(48254);
;// CONCATENATED MODULE: ./lib/src/report/plans.js

/** Whether live policy and file differ; without a bucket there is no plan to tell it by. */
function hasDrifted({ plan, findings }) {
    return (plan !== undefined && plan.action !== 'none') || findings.some(({ rule }) => rule === 'drift-bucket-gone');
}
/** What a comment records of each bucket's plan. */
function planMarks({ policies }) {
    return new Map(policies.flatMap(({ bucket, plan }) => bucket === undefined || plan === undefined ? [] : [[bucket, planMark(plan)]]));
}
/** The fingerprint of each bucket's plan. */
function plansOf({ policies }) {
    return new Map(policies.flatMap(({ bucket, plan }) => bucket === undefined || plan === undefined ? [] : [[bucket, plan.fingerprint]]));
}
//# sourceMappingURL=plans.js.map
// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __webpack_require__(40120);
// EXTERNAL MODULE: ./lib/src/render/words.js
var words = __webpack_require__(89522);
;// CONCATENATED MODULE: ./lib/src/render/github/headline.js






const ICON = { safe: '✅', unsafe: '❌', unproven: '⚠️' };
function headline(report) {
    const { title, meaning } = enforcedHeadline(report);
    return { title: report.enforced === false ? `${title} (${words/* NOT_ENFORCED */.BU})` : title, meaning };
}
function enforcedHeadline(report) {
    if (report.policies.length === 0 && report.verdict === 'safe')
        return NOTHING_LEFT;
    if (report.mode === 'apply')
        return applyHeadline(report);
    if (report.mode === 'drift')
        return driftHeadline(report);
    return reviewHeadline(report);
}
const NOTHING_LEFT = {
    title: `${ICON.safe} No bucket policy is left`,
    meaning: 'Every bucket that was watched is retired. Its live policy stays as it is.',
};
function reviewHeadline(report) {
    switch (report.verdict) {
        case 'safe':
            return safeHeadline(report);
        case 'unsafe':
            return unsafeHeadline(report);
        case 'unproven':
            return unprovenHeadline(report);
    }
}
function safeHeadline({ mode, policies, rulesChange }) {
    const all = policyCount(policies);
    const later = policies.filter(({ plan }) => plan === undefined).length;
    if (rulesChange !== undefined && rulesChange.base !== 'safe') {
        return {
            title: `${ICON.unproven} Safe by rules that this pull request changes: ${all}`,
            meaning: 'By the rules of the base branch it is not proved safe. Approve the rules first, and the policies by them.',
        };
    }
    const denied = deniedWords(policies);
    if (mode === 'check') {
        return {
            title: `${ICON.safe} Safe: ${all} checked without an account`,
            meaning: `${denied} This run did not verify who the ids on the list belong to.`,
        };
    }
    if (later > 0) {
        return {
            title: `${ICON.safe} Safe: ${all}, ${later} of them asked after the merge`,
            meaning: `${denied} The account is asked about the ids after the merge.`,
        };
    }
    return {
        title: `${ICON.safe} Safe: ${all} proved`,
        meaning: `${denied} Amazon Connect, the admins and the deployer keep the access they need.`,
    };
}
function deniedWords(policies) {
    const spares = policies.some(({ claims }) => claims.some(({ claim, verdict }) => claim === 'sealed' && verdict.kind === 'holds' && verdict.assumed !== undefined));
    return `Everyone who is not on the list is denied everything${spares ? ', except AWS services that the settings spare' : ''}.`;
}
function unsafeHeadline({ policies, unwatched = [], rulesChange }) {
    const bad = withVerdict('unsafe', policies);
    if (bad === 0 && unwatched.length > 0) {
        return {
            title: `${ICON.unsafe} Unsafe: ${(0,count/* counted */.h)(unwatched.length, 'bucket is', 'buckets are')} no longer watched`,
            meaning: 'A bucket keeps its live policy, and this repository would no longer notice a change of it.',
        };
    }
    if (bad === 0 && rulesChange?.refused === true) {
        return {
            title: `${ICON.unsafe} Unsafe: safe only by rules that this pull request changes`,
            meaning: 'The configuration of the base branch refuses that. Change the rules in a pull request of their own.',
        };
    }
    return {
        title: `${ICON.unsafe} Unsafe: ${(0,count/* grouped */.z)(bad)} of ${policyCount(policies)} must not be merged`,
        meaning: 'The fixes are below, with one request that shows each fault.',
    };
}
function unprovenHeadline({ policies }) {
    const bad = withVerdict('unproven', policies);
    if (bad === 0) {
        return {
            title: `${ICON.unproven} Unproven: the pull request could not be read whole`,
            meaning: 'What it changes, or the rules of the base branch, could not be found out. Do not read this as a pass.',
        };
    }
    return {
        title: `${ICON.unproven} Unproven: no verdict on ${(0,count/* grouped */.z)(bad)} of ${policyCount(policies)}`,
        meaning: 'A question stayed open, so the policies are not proved safe. Do not read this as a pass.',
    };
}
function policyCount(policies) {
    return (0,count/* counted */.h)(policies.length, 'bucket policy', 'bucket policies');
}
function withVerdict(wanted, policies) {
    return policies.filter(({ verdict }) => verdict === wanted).length;
}
function applyHeadline(report) {
    const { policies, verdict } = report;
    const endings = policies.map(({ outcome }) => outcome && (0,ending/* endingOf */.z6)(outcome));
    const of = (wanted) => endings.filter(ending => ending === wanted).length;
    const all = policyCount(policies);
    if (of('uncertain') > 0) {
        return {
            title: `${ending/* ENDING_WORDS */.Ah.uncertain.icon} Act now: the policy of ${(0,count/* counted */.h)(of('uncertain'), 'bucket')} is not certain`,
            meaning: 'The new policy could not be confirmed and the old one not put back. The commands to run by hand are below.',
        };
    }
    if (of('overtaken') > 0) {
        return {
            title: `${ending/* ENDING_WORDS */.Ah.overtaken.icon} Overtaken: ${(0,count/* counted */.h)(of('overtaken'), 'bucket')} written by someone else`,
            meaning: 'Neither the previous nor the new policy is there. Nothing was put back.',
        };
    }
    const undone = policies.filter(({ outcome }) => outcome === undefined || !(0,ending/* isDone */.$L)(outcome)).length;
    if (undone > 0) {
        return {
            title: `${ICON.unsafe} Not applied: ${(0,count/* grouped */.z)(undone)} of ${all}`,
            meaning: 'These buckets are as they were before.',
        };
    }
    if (of('superseded') > 0) {
        return {
            title: `${ICON[verdict]} Superseded: ${(0,count/* grouped */.z)(of('superseded'))} of ${all}`,
            meaning: 'A newer commit of the branch is applied by a run of its own.',
        };
    }
    return doneHeadline(report, of('applied'));
}
function doneHeadline({ policies, verdict }, applied) {
    const icon = ICON[verdict];
    const all = policyCount(policies);
    if (applied === 0) {
        return {
            title: `${icon} Nothing to apply: ${all} already live`,
            meaning: 'The live policies say what the files say.',
        };
    }
    const rest = policies.length - applied;
    return {
        title: `${icon} Applied: ${rest === 0 ? all : `${applied} changed, ${rest} already live`}`,
        meaning: whereWritten(policies),
    };
}
function whereWritten(policies) {
    const [snapshot] = policies.flatMap(({ outcome }) => (0,ending/* snapshotOf */.eY)(outcome) ?? []);
    if (snapshot === undefined)
        return 'What changed was written to its bucket and read back.';
    return (0,render_escape/* markdown */.wD)((0,prose/* say */.cv) `What changed was written to ${snapshot}, ${ending/* NOT_AWS */.q_}`);
}
function driftHeadline({ policies, verdict, unmanaged = [] }) {
    const drifted = policies.filter(hasDrifted).length;
    const all = policyCount(policies);
    const bad = withVerdict(verdict, policies);
    if (drifted > 0) {
        return {
            title: `${ICON.unsafe} Drift: ${(0,count/* grouped */.z)(drifted)} of ${all} changed outside the repository`,
            meaning: 'The live policy does not say what the file says.',
        };
    }
    if (verdict === 'unproven') {
        return {
            title: `${ICON.unproven} No verdict: ${bad > 0 ? `${(0,count/* grouped */.z)(bad)} of ${all}` : 'not every account could be asked'}`,
            meaning: 'Something could not be found out, so whether anything drifted is not known. Do not read this as a pass.',
        };
    }
    if (verdict === 'unsafe' && bad > 0) {
        return {
            title: `${ICON.unsafe} No drift, and yet not safe: ${(0,count/* grouped */.z)(bad)} of ${all}`,
            meaning: 'The live policies say what the files say, and that does not pass the proof any more.',
        };
    }
    if (verdict === 'unsafe') {
        return {
            title: `${ICON.unsafe} Not locked: ${(0,count/* counted */.h)(unmanaged.length, 'bucket', 'buckets')} that no file locks`,
            meaning: 'The live policies say what the files say, and Connect also stores in other buckets.',
        };
    }
    return { title: `${ICON.safe} No drift: ${all}`, meaning: 'The live policies say what the files say.' };
}
/** The icon of one policy: how applying ended, where that went wrong, and the verdict otherwise. */
function iconOf({ outcome, verdict }) {
    if (outcome === undefined || (0,ending/* isDone */.$L)(outcome))
        return ICON[verdict];
    const { icon } = ending/* ENDING_WORDS */.Ah[(0,ending/* endingOf */.z6)(outcome)];
    return icon === ending/* ENDING_WORDS */.Ah.uncertain.icon ? icon : ICON.unsafe;
}
//# sourceMappingURL=headline.js.map

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

/***/ 4832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ person),
/* harmony export */   d: () => (/* binding */ kindWord)
/* harmony export */ });
/* harmony import */ var _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51999);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40120);


/** What an id is, in words that need no knowledge of IAM. */
const KINDS = {
    connect: 'Amazon Connect',
    admin: 'admin',
    deployer: 'deployer',
    planner: 'planner',
    external: 'declared as external',
    user: 'IAM user',
    root: "the account's root user",
    service: 'AWS service',
    other: 'some other role',
    unresolved: 'unknown',
};
function kindWord(kind) {
    return KINDS[kind];
}
/** "`Admin` (admin) `AROA…`": by name first, for nobody knows RoleIds by heart. */
function person({ id, kind, name }) {
    if (id === _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYONE_ELSE */ .Qb.id) {
        return name === _core_plan_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .EVERYONE_ELSE */ .Qb.name ? '**everyone who is not on the list**' : '**someone who is not on the list**';
    }
    const what = kind === 'unresolved' ? '**an unknown identity**' : KINDS[kind];
    return name === undefined || name === '' ? `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(id)} (${what})` : `**${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(name)}** (${what}) ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(id)}`;
}
//# sourceMappingURL=people.js.map

/***/ }),

/***/ 23550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderSummary: () => (/* binding */ renderSummary)
});

// UNUSED EXPORTS: SUMMARY_LIMIT

// EXTERNAL MODULE: ./lib/src/core/text/utf8-length.js
var utf8_length = __webpack_require__(80768);
// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __webpack_require__(40120);
;// CONCATENATED MODULE: ./lib/src/render/github/budget.js
/** The kind of blocks that are not worth counting. */
const DETAIL = 'details';
const SEPARATOR = '\n\n';
/**
 * Fits blocks into a limit: all of a tier are placed in their shortest wording before any is widened, so that no
 * error is missing because another was told at length. The order of the page is the order of the blocks.
 */
function budget_fitBlocks(blocks, limit, measure) {
    const chosen = new Map();
    const gap = measure(SEPARATOR);
    let left = limit + gap;
    const tiers = [...new Set(blocks.map(({ tier }) => tier))].sort((a, b) => a - b);
    for (const tier of tiers) {
        const peers = blocks.filter(block => block.tier === tier).sort((a, b) => a.rank - b.rank);
        left = place(peers, chosen, left, text => measure(text) + gap);
        left = widen(peers, chosen, left, measure);
    }
    const omitted = new Map();
    for (const block of blocks)
        if (!chosen.has(block))
            omitted.set(block.kind, (omitted.get(block.kind) ?? 0) + 1);
    return {
        text: blocks.flatMap(block => chosen.get(block) ?? []).join(SEPARATOR),
        omitted,
        shortened: [...chosen].some(([block, text]) => text !== block.texts[0]),
    };
}
function place(peers, chosen, room, measure) {
    let left = room;
    for (const block of peers) {
        const shortest = block.texts.at(-1) ?? '';
        const size = measure(shortest);
        if (size > left)
            continue;
        chosen.set(block, shortest);
        left -= size;
    }
    return left;
}
function widen(peers, chosen, room, measure) {
    let left = room;
    for (const block of peers) {
        const placed = chosen.get(block);
        if (placed === undefined || block.texts.length === 1)
            continue;
        const most = left + measure(placed);
        const wider = block.texts.find(text => measure(text) <= most) ?? placed;
        chosen.set(block, wider);
        left = most - measure(wider);
    }
    return left;
}
/** "12 warnings, 3 notices and some details"; `undefined` where all is there. */
function budget_leftOut({ omitted, shortened }) {
    const kinds = [...omitted].filter(([kind]) => kind !== DETAIL).map(([kind, number]) => `${number} ${kind}`);
    const details = shortened || omitted.has(DETAIL) ? ['some details'] : [];
    const all = [...kinds, ...details];
    return all.length < 2 ? all[0] : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
//# sourceMappingURL=budget.js.map
// EXTERNAL MODULE: ./lib/src/core/access/claim.js
var claim = __webpack_require__(90823);
// EXTERNAL MODULE: ./lib/src/core/text/count.js
var count = __webpack_require__(79245);
// EXTERNAL MODULE: ./lib/src/report/ending.js
var ending = __webpack_require__(48254);
// EXTERNAL MODULE: ./lib/src/render/vocabulary.js
var vocabulary = __webpack_require__(2491);
// EXTERNAL MODULE: ./lib/src/render/witness.js
var render_witness = __webpack_require__(99736);
// EXTERNAL MODULE: ./lib/src/render/words.js
var render_words = __webpack_require__(89522);
// EXTERNAL MODULE: ./lib/src/render/github/headline.js + 1 modules
var headline = __webpack_require__(49677);
;// CONCATENATED MODULE: ./lib/src/render/github/claims.js








const MARK = {
    holds: '✅',
    fails: '❌',
    unknown: '❔',
    'not-asked': '–',
};
/** How applying a policy ended, in a word. */
function resultOf(outcome) {
    const { icon, title, exit } = ending/* ENDING_WORDS */.Ah[(0,ending/* endingOf */.z6)(outcome)];
    const word = `**${title.toLowerCase()}**`;
    return exit === 'safe' && icon === '✅' ? word : `${icon} ${word}`;
}
/** The name under which a policy is spoken of: its bucket, or its file where it names none. */
function subjectOf({ bucket, file }) {
    return (0,render_escape/* code */.aY)(bucket ?? file.origin?.address ?? file.path, 80);
}
/** A line for each bucket with its claims, which breaks anywhere on a phone. The shorter wordings list what is not safe, then fewer. */
function claimsList(report) {
    const { policies } = report;
    const named = namer(policies);
    const listed = (some) => some.map(policy => line(policy, named(policy))).join('\n');
    const notable = policies.filter(policy => policy.verdict !== 'safe' || (0,render_words/* isUndone */.Y_)(policy));
    const less = (some) => {
        const rest = policies.length - some.length;
        const others = some.length === notable.length ? ', all safe' : ', not all safe';
        return `${listed(some)}\n\n${(0,count/* counted */.h)(rest, 'more policy', 'more policies')} not in this list${others}.`;
    };
    if (policies.length <= 20)
        return [listed(policies)];
    const few = notable.slice(0, 20);
    return [listed(policies), ...(notable.length < policies.length ? [less(notable)] : []), less(few)];
}
/** Names policies by bucket, and by file too where several are of one bucket. */
function namer(policies) {
    const seen = new Map();
    for (const { bucket } of policies)
        seen.set(bucket, (seen.get(bucket) ?? 0) + 1);
    return policy => {
        const alone = policy.bucket === undefined || seen.get(policy.bucket) === 1;
        return alone
            ? subjectOf(policy)
            : `${subjectOf(policy)} (${(0,render_escape/* code */.aY)(policy.file.origin?.address ?? policy.file.path, 80)})`;
    };
}
function line(policy, name) {
    const marks = claim/* CLAIMS */.I.map(name => `${mark(claimOf(policy, name)?.verdict)}&nbsp;${vocabulary/* CLAIM_WORDS */.d0[name].column}`);
    const result = policy.outcome === undefined ? '' : ` ${resultOf(policy.outcome)}`;
    return `- ${(0,headline/* iconOf */.Z)(policy)} ${name}${result}<br>${marks.join(' · ')}`;
}
/** What holds on a condition only is not shown as if it held on none. */
function mark(verdict) {
    if (verdict === undefined)
        return MARK['not-asked'];
    return verdict.kind === 'holds' && verdict.provided !== undefined ? '☑️' : MARK[verdict.kind];
}
/** A claim that holds on a condition, and the condition. */
function conditionOf({ claim, verdict }) {
    if (verdict.kind !== 'holds')
        return undefined;
    const { provided, assumed } = verdict;
    const { column } = vocabulary/* CLAIM_WORDS */.d0[claim];
    if (provided !== undefined)
        return [`- ☑️ **${column}** on a condition: ${(0,render_escape/* markdown */.wD)(provided)}`];
    return assumed === undefined ? undefined : [`- ✅ **${column}**, ${(0,vocabulary/* restingWord */.Bm)(claim)} ${(0,render_escape/* markdown */.wD)(assumed)}`];
}
function claimOf({ claims }, name) {
    return claims.find(({ claim }) => claim === name);
}
/**
 * What a failed claim means, one request that shows it, and why; the short wording is the meaning alone.
 * Lines are broken by `<br>` and nothing else: comments break at line ends too, summaries do not.
 */
function failedClaim({ claim, verdict }) {
    if (verdict.kind === 'fails') {
        const lead = `- ❌ **${vocabulary/* CLAIM_WORDS */.d0[claim].fails}**`;
        const because = (0,render_escape/* markdown */.wD)(verdict.because);
        if (verdict.witness === undefined)
            return [`${lead}<br>${because}`, lead];
        const witness = (0,render_escape/* markdown */.wD)((0,render_witness/* witnessSentence */.x)(claim, verdict.witness));
        return [`${lead}<br>${witness}<br><sub>${because}</sub>`, `${lead}<br>${witness}`, lead];
    }
    if (verdict.kind === 'unknown') {
        const lead = `- ❔ **Not proved that ${vocabulary/* CLAIM_WORDS */.d0[claim].holds}.**`;
        return [`${lead}<br>${(0,render_escape/* markdown */.wD)(verdict.because)}`, lead];
    }
    return undefined;
}
/** What the marks and the words mean, for readers who never met IAM. */
function legend() {
    const claims = claim/* CLAIMS */.I.map(name => {
        const { column, holds, outside } = vocabulary/* CLAIM_WORDS */.d0[name];
        return `- **${column}**: ${holds}${outside === undefined ? '' : `. ${outside}`}`;
    });
    const words = vocabulary/* GLOSSARY */.Vy.map(([word, meaning]) => `- **${word}**: ${meaning}`);
    return details('What the words mean', [...claims, '', MARKS, '', ...words]);
}
const MARKS = '✅ proved for every possible request · ☑️ proved on a condition, which is named · ❌ false, with an example · ❔ could not be proved · – not asked';
/** A fold, closed at first. */
function details(summary, lines) {
    return ['<details>', `<summary>${summary}</summary>`, '', ...lines, '', '</details>'].join('\n');
}
//# sourceMappingURL=claims.js.map
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/render/problems.js
var problems = __webpack_require__(11347);
// EXTERNAL MODULE: ./lib/src/core/text/plain.js
var plain = __webpack_require__(18686);
// EXTERNAL MODULE: ./lib/src/core/text/untyped.js
var untyped = __webpack_require__(6903);
// EXTERNAL MODULE: ./lib/src/render/diff.js
var diff = __webpack_require__(71468);
// EXTERNAL MODULE: ./lib/src/render/paint.js
var paint = __webpack_require__(33707);
// EXTERNAL MODULE: ./lib/src/render/github/people.js
var people = __webpack_require__(4832);
;// CONCATENATED MODULE: ./lib/src/render/github/plan.js










const LEAD = {
    done: 'Change:',
    planned: 'Plan:',
    refused: 'Plan, which apply refuses:',
    'held-back': 'Plan, not applied until the findings above are fixed:',
    drift: 'If the file is applied:',
};
/** As much of `sha256:…` as people compare; the report has it whole. */
const PRINT_LENGTH = 19;
/** What applying would do or did, who gains and who loses access; shorter: how many. Before a merge, what it is held to. */
function planText({ action, gains, loses, inPart, readers, fingerprint }, tense, isMerged = false) {
    const lead = `**${LEAD[tense]}** ${vocabulary/* PLAN_WORDS */.cX[action][tense === 'done' ? 'did' : 'would']}.`;
    if (action === 'none')
        return [lead, lead];
    const touched = gains.length + loses.length;
    const people = [
        ...gains.map(who => `- ➕ **gains access:** ${affected(who)}`),
        ...loses.map(who => `- ➖ **loses access:** ${affected(who)}`),
        ...(readers === undefined ? [] : [`  - ${(0,render_escape/* markdown */.wD)((0,render_words/* readersSentence */.eD)(readers))}`]),
    ];
    const print = tense === 'planned' && !isMerged ? ['', promise(fingerprint)] : [];
    // Where the proof does not hold, an access of which nothing is known is not a gain and not a loss.
    const nobody = tense === 'held-back' || tense === 'drift' ? '' : ` ${inPart ? IN_PART : NO_ONE}`;
    return [
        [`${lead}${touched === 0 ? nobody : ''}`, ...(touched === 0 ? [] : ['', ...people]), ...print].join('\n'),
        `${lead}${touched === 0 ? nobody : ` ${gains.length} gain and ${loses.length} lose access.`}`,
    ];
}
/** What is said where a plan names no one who gains or loses access. */
const NO_ONE = 'No one gains and no one loses access.';
const IN_PART = 'Who gets in stays the same. What they can do may change in part: some actions, objects or conditions.';
function promise(fingerprint) {
    return `<sub>After the merge this plan is carried out or none: fingerprint ${(0,render_escape/* code */.aY)(fingerprint.slice(0, PRINT_LENGTH))}</sub>`;
}
/** Whom a plan affects, and how where it is not all access. */
function affected(who) {
    const kinds = (0,render_words/* accessWords */.wn)(who);
    return kinds === undefined ? (0,people/* person */.M)(who) : `${(0,people/* person */.M)(who)}: ${kinds}`;
}
/** Statements of the live policy that would be gone; before a merge, whether an apply lets them go. */
function droppedText({ dropped, refusal }, isMerged = false) {
    if (dropped.length === 0)
        return undefined;
    const gone = `⚠️ **Dropped:** ${(0,count/* counted */.h)(dropped.length, 'statement')} of the live policy ${dropped.length === 1 ? 'is' : 'are'} not in the file and would be gone.`;
    const title = refusal === undefined || isMerged ? gone : `${gone} Apply refuses that. ${(0,render_escape/* markdown */.wD)(render_words/* LET_GO */.NS)}`;
    return [[title, '', ...dropped.map(statement => `- ${(0,render_escape/* markdown */.wD)(statement)}`)].join('\n'), title];
}
/** The difference in meaning, coloured as GitHub colours diffs. */
function changesText(changes) {
    if (changes.length === 0)
        return undefined;
    const lines = changes.map(({ kind, what }) => `${kind === 'added' ? '+' : '-'} ${(0,plain/* plainText */.wh)(what)}`);
    return details('What changes in the policy, by meaning', [(0,render_escape/* codeBlock */.DV)(lines.join('\n'), 'diff')]);
}
/** The live policy and the file as texts, laid out alike, for whoever trusts a diff more than words. */
function liveDiffText({ file, plan, standing }) {
    if (standing === undefined || plan?.action !== 'replace')
        return undefined;
    const [before, after] = [laidOut(standing), laidOut(file.text)];
    if (before === undefined || after === undefined || before === after)
        return undefined;
    return details('The live policy and the file, line by line', [
        (0,render_escape/* codeBlock */.DV)((0,diff/* unifiedDiff */.W)(file.path, before, after, paint/* noColours */.bo), 'diff'),
    ]);
}
function laidOut(text) {
    const value = (0,untyped/* parsedJson */.U4)(text);
    return value === undefined ? undefined : JSON.stringify(value, null, 2);
}
/** Whom the configuration declares, and its reason: what a reviewer of the list cannot see in AWS. */
function declaredText({ admitted }) {
    const declared = admitted.filter(({ why }) => why !== undefined);
    if (declared.length === 0)
        return undefined;
    return declared.map(who => `- 📄 ${(0,people/* person */.M)(who)} by ${(0,render_escape/* code */.aY)(who.owner ?? '')}: ${(0,render_escape/* code */.aY)(who.why ?? '')}`).join('\n');
}
/** Everyone on the list. */
function admittedText({ admitted }) {
    if (admitted.length === 0)
        return undefined;
    return details(`Who may reach the bucket (${admitted.length})`, admitted.map(who => `- ${(0,people/* person */.M)(who)}${assumed(who)}`));
}
function assumed(who) {
    const words = (0,render_words/* assumedByWords */.J0)(who);
    return words === undefined ? '' : `: ${(0,render_escape/* markdown */.wD)(words)}`;
}
//# sourceMappingURL=plan.js.map
;// CONCATENATED MODULE: ./lib/src/render/github/scope.js

/** More names than this make no heading. */
const MOST = 3;
/** What a report is about, for its heading: the job's name, accounts, Regions and Connect instances, as far as known. */
function scopeWords({ policies }, { commentKey }) {
    const key = commentKey === 'default' ? [] : [`**${(0,render_escape/* code */.aY)(commentKey)}**`];
    return [...key, ...accountWords(policies)].join(' · ');
}
function accountWords(policies) {
    const accounts = distinctWords(policies.map(({ account }) => account?.id));
    const instances = policies.flatMap(({ instances = [] }) => instances);
    if (accounts.length === 0)
        return [];
    return [
        named(accounts.length === 1 ? 'account' : 'accounts', accounts),
        ...optional('', distinctWords(instances.map(({ region }) => region))),
        ...optional('Connect', distinctWords(instances.map(({ name }) => name))),
    ];
}
function optional(word, names) {
    return names.length === 0 ? [] : [named(word, names)];
}
function named(word, names) {
    const shown = names.slice(0, MOST).map(name => (0,render_escape/* code */.aY)(name, 60));
    const more = names.length > MOST ? [`and ${names.length - MOST} more`] : [];
    return [...(word === '' ? [] : [word]), shown.join(', '), ...more].join(' ');
}
/** Each name once, in order. */
function distinctWords(names) {
    return [...new Set(names.flatMap(name => name ?? []))].sort();
}
//# sourceMappingURL=scope.js.map
;// CONCATENATED MODULE: ./lib/src/render/github/decision.js






/** Buckets whose causes are named before the reader scrolls. */
const MOST_NAMED = 3;
/** Whether to merge and what that does: the first thing that a reviewer reads. `undefined` after the merge. */
function decision(report, context) {
    const { mode, verdict } = report;
    if (mode === 'apply' || mode === 'drift')
        return undefined;
    switch (verdict) {
        case 'safe':
            return mode === 'check' ? CHECKED : mergeWords(report, context);
        case 'unsafe':
            return report.elsewhere === true ? elsewhereWords(report) : `**Do not merge:** ${causes(report) ?? BELOW}`;
        case 'unproven':
            return `**Do not merge yet:** the check could not tell whether it is safe. ${causes(report) ?? BELOW}`;
    }
}
const CHECKED = '**No account was asked,** so the ids on the lists are not verified. After the merge the account is asked before anything is written.';
function elsewhereWords({ policies }) {
    const bad = policies.filter(({ verdict }) => verdict === 'unsafe').map(subjectOf);
    return `**This pull request is not the cause:** it changes no policy, configuration or snapshot. ${bad.join(', ')} was unsafe before; fix it in a pull request of its own.`;
}
/** What the merge writes, and to whom. */
function mergeWords({ policies, rulesChange }, { branch }) {
    const may = rulesChange !== undefined && rulesChange.base !== 'safe' ? '' : 'You may merge. ';
    const refused = policies.filter(({ plan }) => plan?.refusal !== undefined);
    if (refused.length > 0)
        return refusedWords(refused);
    const changed = policies.filter(({ plan }) => plan !== undefined && plan.action !== 'none');
    const owned = changed.filter(({ file }) => file.origin?.owner !== undefined);
    const writes = changed.filter(policy => !owned.includes(policy));
    if (owned.length > 0)
        return `**${may}${ownedWords(owned, writes)}** ${accessWords(changed)}`;
    if (writes.length === 0)
        return `**${may}Merging this writes nothing:** the live policies already say the same.`;
    const what = (0,count/* counted */.h)(writes.length, 'policy', 'policies');
    if (branch !== undefined && !branch.applies) {
        return `**${may}Merging this writes nothing yet:** policies are not applied from ${(0,render_escape/* code */.aY)(branch.name)}. Applied from there, this would write ${what}.`;
    }
    return `**${may}Merging this writes ${what} to ${accountsOf(writes)}.** ${accessWords(writes)} ${AFTERWARDS}`;
}
/** One policy that another tool writes keeps the apply of a run from writing any. */
function ownedWords(owned, writes) {
    const tools = distinctWords(owned.map(({ file }) => file.origin?.owner)).join(' and ');
    const others = writes.length === 0 ? '' : ', and an apply that reads these writes none of the others';
    return `Merging this writes nothing here: ${tools} writes ${(0,count/* counted */.h)(owned.length, 'policy', 'policies')}${others}.`;
}
/** A job that ends before our step leaves this comment as it is, so it says itself what that means. */
const AFTERWARDS = 'The apply then says here how it ended; until it does, nothing counts as applied.';
/** One refused plan keeps the whole apply from writing. */
function refusedWords(refused) {
    const dropped = refused.reduce((sum, { plan }) => sum + (plan?.dropped.length ?? 0), 0);
    const where = refused.slice(0, MOST_NAMED).map(subjectOf).join(', ');
    const more = refused.length > MOST_NAMED ? ` and ${refused.length - MOST_NAMED} more` : '';
    return `**Do not merge yet: merging this writes nothing.** Apply refuses to drop ${(0,count/* counted */.h)(dropped, 'statement')} of the live policy of ${where}${more}. What to do is below.`;
}
function accountsOf(writes) {
    const accounts = distinctWords(writes.map(({ account }) => account?.id)).map(account => (0,render_escape/* code */.aY)(account));
    if (accounts.length === 0)
        return 'AWS';
    return `${accounts.length === 1 ? 'account' : 'accounts'} ${accounts.join(', ')}`;
}
function accessWords(writes) {
    const count = (of) => writes.reduce((sum, { plan }) => sum + (plan?.[of].length ?? 0), 0);
    const [gain, lose] = [count('gains'), count('loses')];
    if (gain + lose === 0)
        return writes.some(({ plan }) => plan?.inPart) ? IN_PART : NO_ONE;
    return `Who gains access (${gain}) and who loses it (${lose}) is below.`;
}
/** `undefined` where the verdict is not that of a bucket. */
function causes({ policies, verdict, unwatched = [] }) {
    const lost = verdict === 'unsafe' ? unwatched : [];
    const all = [
        ...policies.filter(policy => policy.verdict === verdict).map(policy => `${subjectOf(policy)}: ${causeOf(policy)}`),
        ...lost.map(({ bucket }) => `${(0,render_escape/* code */.aY)(bucket)}: it is no longer watched`),
    ];
    if (all.length === 0)
        return undefined;
    const shown = all.slice(0, MOST_NAMED);
    const more = all.length > MOST_NAMED ? [`${all.length - MOST_NAMED} more below`] : [];
    return `${[...shown, ...more].join('; ')}.`;
}
const BELOW = 'The reason is below.';
/** What is the matter with one policy, in few words. */
function causeOf({ claims, findings }) {
    const failed = claims.filter(({ verdict }) => verdict.kind === 'fails').map(({ claim }) => vocabulary/* CLAIM_WORDS */.d0[claim].cause);
    if (failed.length > 0)
        return failed.join(', ');
    const [first] = findings.filter(({ severity }) => severity === 'error');
    if (first !== undefined)
        return (0,render_escape/* markdown */.wD)(first.message).replace(/\.$/, '');
    const unknown = claims.filter(({ verdict }) => verdict.kind === 'unknown');
    return `not proved that ${unknown.map(({ claim }) => vocabulary/* CLAIM_WORDS */.d0[claim].holds).join(', and not that ')}`;
}
//# sourceMappingURL=decision.js.map
;// CONCATENATED MODULE: ./lib/src/render/github/diagram.js





/** More would be a thicket, not a picture. */
const MOST_PEOPLE = 8;
/** Instance → role → bucket, and everyone else before a closed door; `undefined` where it would not help. */
function diagram(policy) {
    const { bucket, admitted, instances = [] } = policy;
    if (bucket === undefined || admitted.length === 0 || admitted.length > MOST_PEOPLE)
        return undefined;
    const lines = admitted.map((who, index) => edge(who, index));
    const roles = new Map(admitted.map((who, index) => [who.id, index]));
    const stores = instances.flatMap(({ name, roleId }, index) => {
        const role = roles.get(roleId ?? '');
        return role === undefined ? [] : [`  i${index}["☎️ ${(0,render_escape/* mermaidLabel */._b)(name)}"] --> r${role}`];
    });
    const others = (0,claim/* answerTo */.o)('sealed', policy.claims) === 'holds' ? ['  others["🚫 everyone else"] -. denied .-x bucket'] : [];
    const graph = [
        'graph LR',
        ...stores,
        ...admitted.flatMap(becoming),
        ...lines,
        ...others,
        `  bucket[("🪣 ${(0,render_escape/* mermaidLabel */._b)(bucket)}")]`,
    ];
    return details('Picture: who reaches the recordings', ['```mermaid', ...graph, '```']);
}
const ICONS = { everyone: '🌍', people: '👤', pipeline: '⚙️', account: '👥' };
/** Who becomes the role: people, pipelines, accounts; services and roles are left out, for they are no surprise. */
function becoming({ assumableBy = [] }, index) {
    const shown = assumableBy.flatMap(({ kind, words }) => kind in ICONS ? [{ kind: kind, words }] : []);
    return shown
        .slice(0, 2)
        .map(({ kind, words }, at) => `  b${index}_${at}["${ICONS[kind]} ${(0,render_escape/* mermaidLabel */._b)((0,prose/* plain */.pj)(words))}"] --> r${index}`);
}
function edge(who, index) {
    const name = (0,render_escape/* mermaidLabel */._b)(who.name ?? who.id);
    return `  r${index}["${name}<br>${(0,render_escape/* mermaidLabel */._b)((0,people/* kindWord */.d)(who.kind))}"] --> bucket`;
}
//# sourceMappingURL=diagram.js.map
// EXTERNAL MODULE: ./lib/src/core/text/source.js
var source = __webpack_require__(2361);
;// CONCATENATED MODULE: ./lib/src/render/github/expectations.js




/** A test that does not hold, its place and the reason; shorter: the test alone. */
function failedTest({ expectation, verdict }) {
    if (verdict.kind !== 'fails' && verdict.kind !== 'unknown')
        return undefined;
    const { at } = expectation;
    const lead = `- ${verdict.kind === 'fails' ? '❌' : '❔'} **Expected:** ${(0,render_escape/* markdown */.wD)((0,render_words/* testWords */.Kp)(expectation))}`;
    const place = `<sub>${(0,render_escape/* code */.aY)(`${at.file.path}:${(0,source/* positionOf */.df)(at).line}`)}</sub>`;
    return [`${lead}<br>${(0,render_escape/* markdown */.wD)(verdict.because)}<br>${place}`, lead];
}
/** The tests that hold, and those that were not made. */
function testsText({ expectations = [] }) {
    const shown = expectations.filter(({ verdict }) => verdict.kind === 'holds' || verdict.kind === 'not-asked');
    if (shown.length === 0)
        return undefined;
    const lines = shown.map(({ expectation, verdict }) => {
        return `- ${verdict.kind === 'holds' ? '✅' : '–'} ${(0,render_escape/* markdown */.wD)((0,render_words/* testWords */.Kp)(expectation))}`;
    });
    return details(`Tests of this repository (${shown.length})`, lines);
}
//# sourceMappingURL=expectations.js.map
// EXTERNAL MODULE: ./lib/src/render/github/links.js
var links = __webpack_require__(60194);
;// CONCATENATED MODULE: ./lib/src/render/github/findings.js


const ICON = { error: '❌', warning: '⚠️', notice: '💡' };
/** A finding with its place, its remedy and its related places; shorter: without them; shortest: rule and line. */
function findingItem(finding, section, context) {
    const { severity, at, message, help, related, rule } = finding;
    const short = `- ${ICON[severity]} ${(0,links/* placeLink */.aE)(at, section, context)}: ${(0,render_escape/* markdown */.wD)(message)}`;
    const remedy = (0,render_escape/* markdown */.wD)(help);
    const notes = related.slice(0, 5).map(({ at, note }) => `See ${(0,links/* placeLink */.aE)(at, section, context)}, ${(0,render_escape/* markdown */.wD)(note)}`);
    const more = related.length > 5 ? [`And ${related.length - 5} more places`] : [];
    const full = [short, ...(remedy === '' ? [] : [remedy]), ...[...notes, ...more], `<sub>${(0,render_escape/* code */.aY)(rule)}</sub>`];
    return [full.join('<br>'), short, `- ${ICON[severity]} ${(0,links/* lineName */.iE)(at)}: ${(0,render_escape/* code */.aY)(rule)}`];
}
//# sourceMappingURL=findings.js.map
;// CONCATENATED MODULE: ./lib/src/render/github/outcome.js


/** How applying one policy ended and what the bucket holds now, at length and short. */
function outcomeText(outcome) {
    const { icon, title } = ending/* ENDING_WORDS */.Ah[(0,ending/* endingOf */.z6)(outcome)];
    const why = 'why' in outcome ? `**${title}** (${(0,render_escape/* code */.aY)(outcome.why)}).` : `**${title}.**`;
    const lead = `${icon} ${why} ${(0,render_escape/* markdown */.wD)((0,ending/* holdsOf */.e8)(outcome))}`;
    switch (outcome.kind) {
        case 'unchanged':
        case 'applied':
            return [`${lead}${kept(outcome)}`, `${icon} **${title}.**`];
        case 'rollback-failed':
            return uncertain(lead, outcome);
        case 'rolled-back':
            return [`${lead}<br>${(0,render_escape/* markdown */.wD)(outcome.cause)}${kept(outcome)}`, lead];
        default:
            return [`${lead}<br>${(0,render_escape/* markdown */.wD)(outcome.because)}${kept(outcome)}`, lead];
    }
}
function uncertain(lead, outcome) {
    const causes = `What went wrong: ${(0,render_escape/* markdown */.wD)(outcome.cause)}<br>${(0,render_escape/* markdown */.wD)(outcome.rollbackCause)}`;
    const steps = [
        'Act now. Run this with an identity that may still write the policy (docs/recovery.md):',
        '',
        (0,render_escape/* codeBlock */.DV)(outcome.restore, 'sh'),
    ];
    return [[`${lead}<br>${causes}${kept(outcome)}`, '', ...steps].join('\n'), `${lead}<br>${causes}`];
}
function kept(outcome) {
    const previous = 'previous' in outcome ? outcome.previous : undefined;
    return previous === undefined ? '' : `<br>The policy from before is kept as ${(0,render_escape/* code */.aY)(previous)}.`;
}
//# sourceMappingURL=outcome.js.map
;// CONCATENATED MODULE: ./lib/src/render/github/page.js















/**
 * The blocks of which comment and summary are made. Tier 0: what a reader must see, verdict before outcomes before
 * plans before errors. Tier 1: warnings and what would be dropped. Tiers 2 to 4: what helps to understand.
 */
function page_pageBlocks(report, context) {
    const single = report.policies.length === 1;
    const quiet = single ? [] : report.policies.filter(isQuiet);
    const loud = report.policies.filter(policy => !quiet.includes(policy));
    return [
        { tier: 0, rank: 0, kind: DETAIL, texts: [opening(report, context)] },
        ...(report.notes.length === 0
            ? []
            : [{ tier: 0, rank: 1, kind: 'notes', texts: [notes(report.notes)] }]),
        ...(report.policies.length === 0
            ? []
            : [{ tier: 0, rank: 2, kind: 'lists of claims', texts: claimsList(report) }]),
        ...unmanagedBlocks(report),
        ...loud.flatMap(policy => policyBlocks(policy, context, { mode: report.mode, open: single })),
        ...(quiet.length === 0
            ? []
            : [{ tier: 2, rank: 2, kind: DETAIL, texts: [unchanged(quiet, context)] }]),
        ...(report.mode === 'plan' || report.mode === 'check'
            ? [{ tier: 2, rank: 3, kind: DETAIL, texts: [disagreement()] }]
            : []),
        { tier: 3, rank: 1, kind: DETAIL, texts: [legend()] },
    ];
}
/** What it is about, what to decide, and what that rests on. */
function opening(report, context) {
    const { title, meaning } = (0,headline/* headline */.P)(report);
    const scope = scopeWords(report, context);
    const heading = scope === '' ? `## ${title}` : `## ${title}<br><sub>${scope}</sub>`;
    const decided = decision(report, context);
    return [heading, ...(decided === undefined ? [] : [decided]), ...(meaning === '' ? [] : [meaning])].join('\n\n');
}
/** Where the rules come from, and the way out that exists. */
function disagreement() {
    const config = (0,render_escape/* code */.aY)('connect-bucket-lock.yml');
    return `**You disagree?** The rules come from ${config}; the owners of that file approve them. You can waive a finding there, with an owner, a reason and a date. You cannot waive that the deployer keeps access.`;
}
/** Buckets that Connect stores in and no file locks. */
function unmanagedBlocks({ unmanaged = [] }) {
    const [first, ...rest] = unmanaged.map(({ bucket, account, instances }) => {
        const where = (0,prose/* say */.cv) `${bucket} of account ${account}: Connect stores in it (${(0,prose/* list */.p_)(instances)}), and no file locks it.`;
        return `- ⚠️ ${(0,render_escape/* markdown */.wD)(where)}`;
    });
    if (first === undefined)
        return [];
    return [
        { tier: 0, rank: 2, kind: 'buckets without a file', texts: [`**Not locked by any file:**\n\n${first}`, ...rest] },
    ];
}
function policyBlocks(policy, context, { mode, open }) {
    const { bucket, file } = policy;
    const parts = [...judgedBlocks(policy, context), ...planBlocks(policy, mode), ...detailBlocks(policy, context, open)];
    if (parts.length === 0)
        return [];
    const tier = Math.min(...parts.map(part => part.tier));
    const heading = `### ${(0,headline/* iconOf */.Z)(policy)} ${subjectOf(policy)}`;
    const link = `${heading}\n\n${(0,links/* policyLink */.Rf)(file, context)}`;
    return [{ tier, rank: 2.5, kind: DETAIL, texts: bucket === undefined ? [heading] : [link, heading] }, ...parts];
}
/** How it ended, and what is wrong: how a lock is built explains why a claim fails, and comes after it. */
function judgedBlocks(policy, context) {
    const { file, outcome, findings } = policy;
    const isTold = findings.length > 0 && (0,problems/* isOneReason */.L)(policy);
    const claims = isTold ? [] : policy.claims;
    const expectations = isTold ? [] : (policy.expectations ?? []);
    const errors = ofSeverity('error', findings);
    const [aboutShape, others] = [errors.filter(isAboutShape), errors.filter(found => !isAboutShape(found))];
    const item = (found) => findingItem(found, file, context);
    return [
        ...blocks(0, 3, 'outcomes', [outcome && outcomeText(outcome)]),
        ...blocks(0, 6, 'errors', others.map(item)),
        ...blocks(0, 5, 'failed claims', claims.map(failedClaim)),
        ...blocks(1, 0, 'conditions', claims.map(conditionOf)),
        ...blocks(0, 5, 'failed tests', expectations.map(failedTest)),
        ...blocks(0, 6, 'errors', aboutShape.map(item)),
        ...blocks(1, 1, 'warnings', ofSeverity('warning', findings).map(item)),
    ];
}
function ofSeverity(wanted, findings) {
    return findings.filter(({ severity }) => severity === wanted);
}
function isAboutShape(found) {
    return found.isAboutShape === true;
}
function planBlocks(policy, mode) {
    const { plan, outcome } = policy;
    if (plan === undefined)
        return [];
    const isOver = outcome !== undefined;
    return [
        ...blocks(0, 4, 'plans', [planText(plan, tenseOf(policy, mode), isOver)]),
        ...blocks(1, 0, 'lists of dropped statements', [droppedText(plan, isOver)]),
    ];
}
function detailBlocks(policy, context, open) {
    const notices = ofSeverity('notice', policy.findings).map(found => findingItem(found, policy.file, context));
    return [
        ...blocks(4, 1, 'notices', notices),
        ...blocks(2, 0, 'differences', [one(changesText(policy.plan?.changes ?? []))]),
        ...blocks(1, 2, 'declared ids', [one(declaredText(policy))]),
        ...blocks(2, 1, 'lists of who is admitted', [one(admittedText(policy))]),
        ...blocks(3, 0, 'lists of tests', [one(testsText(policy))]),
        ...blocks(3, 2, 'differences', [one(liveDiffText(policy))]),
        ...blocks(3, 0, DETAIL, open ? [one(diagram(policy))] : []),
    ];
}
/** Those of them that say something. */
function blocks(tier, rank, kind, all) {
    return all.flatMap(texts => (texts === undefined ? [] : [{ tier, rank, kind, texts }]));
}
/** Whether the plan was carried out, may be, must wait until the policy is right, or is one that nobody asked for. */
function tenseOf({ outcome, verdict, plan }, mode) {
    if (mode === 'drift')
        return 'drift';
    if (outcome?.kind === 'applied')
        return 'done';
    if (verdict !== 'safe')
        return 'held-back';
    return plan?.refusal === undefined || outcome !== undefined ? 'planned' : 'refused';
}
const MOST_NOTES = 12;
function notes(all) {
    const [only] = all;
    if (only !== undefined && all.length === 1)
        return `> [!NOTE]\n> ${(0,render_escape/* markdown */.wD)(only)}`;
    const shown = all.slice(0, MOST_NOTES).map(note => `> - ${(0,render_escape/* markdown */.wD)(note)}`);
    const more = all.length > MOST_NOTES ? [`> - and ${all.length - MOST_NOTES} more in the report`] : [];
    return ['> [!NOTE]', ...shown, ...more].join('\n');
}
/** A policy of which the table says all there is to say. */
function isQuiet({ verdict, claims, findings, plan, outcome }) {
    const same = outcome === undefined ? plan?.action === 'none' : outcome.kind === 'unchanged';
    const unconditional = claims.every(claim => conditionOf(claim) === undefined);
    const remarks = findings.every(({ severity }) => severity === 'notice');
    return verdict === 'safe' && remarks && same && unconditional && plan?.dropped.length === 0;
}
function unchanged(policies, context) {
    return details(`No change (${policies.length})`, policies.map(policy => {
        const remarks = policy.findings.length;
        const more = remarks === 0 ? '' : ` · ${(0,count/* counted */.h)(remarks, 'notice')} in the report`;
        return `- ${subjectOf(policy)} · ${(0,links/* policyLink */.Rf)(policy.file, context)}${more}`;
    }));
}
function one(text) {
    return text === undefined ? undefined : [text];
}
//# sourceMappingURL=page.js.map
;// CONCATENATED MODULE: ./lib/src/render/github/comment.js








/**
 * GitHub refuses longer bodies with 422 "body is too long (maximum is 65536 characters)". Counted in UTF-16 units,
 * which are never fewer than the characters that GitHub counts.
 */
const COMMENT_LIMIT = 65_536;
/** Room for the sentence about what was left out, and for the last line. */
const FOOTER_ROOM = 1_500;
/**
 * The sticky comment of a pull request: a marker line that nobody sees, the verdict, and as much of the rest as fits,
 * errors and plans first.
 */
function renderComment(report, context) {
    const first = marker(recordOf(report, context));
    const limit = COMMENT_LIMIT - first.length - FOOTER_ROOM;
    const page = fitBlocks(pageBlocks(report, context), limit, text => text.length);
    return [first, page.text, ...omissions(page, context.runUrl), commentFooter(context)].join('\n\n');
}
/** The comment without the line that nobody sees: a text that is shown elsewhere must not be taken for the comment. */
function commentText(report, context) {
    return renderComment(report, context).replace(/^.*\n\n/, '');
}
/**
 * What the comment vouches for: before the merge the plans that it shows, after it those that were reviewed. An apply
 * that was refused because its plan had moved must not record the moved plan, or a second run would carry it out.
 */
function recordOf(report, context) {
    const { version, commentKey: key, began = 0, repository, recorded } = context;
    const common = { version, key, began };
    if (report.mode === 'apply')
        return { ...common, ...reviewedOf(recorded), state: isDone(report) ? 'applied' : 'not-applied' };
    const head = present({ head: repository?.headSha });
    return { ...common, ...head, state: report.mode === 'plan' ? 'plan' : 'check', plans: planMarks(report), more: 0 };
}
/** The part of a record that an apply hands on. */
function reviewedOf(recorded) {
    const { head, plans = new Map(), more = 0 } = recorded ?? {};
    return { ...present({ head }), plans, more };
}
function isDone({ policies }) {
    return policies.every(policy => policy.outcome !== undefined && !isUndone(policy));
}
/** What was left out and where it stands. */
function omissions(page, runUrl) {
    const what = leftOut(page);
    if (what === undefined)
        return [];
    const where = runUrl === undefined ? 'in the job summary' : `in the [job summary](${runUrl})`;
    const most = grouped(COMMENT_LIMIT);
    return [
        `> [!IMPORTANT]\n> Left out here: ${what}, because a comment holds ${most} characters. They are ${where} and in the report.`,
    ];
}
function commentFooter({ version, repository, runUrl }) {
    const commit = repository === undefined ? [] : [commitWords(repository)];
    const run = runUrl === undefined ? [] : [`[this run](${runUrl})`];
    return `<sub>${['Connect Bucket Lock', version, ...commit, ...run].join(' · ')}</sub>`;
}
/** Which commit was judged; one whose files nobody read is not named as if they had been. */
function commitWords({ headSha, readIn = 'commit' }) {
    const commit = (0,render_escape/* code */.aY)(headSha.slice(0, 7));
    if (readIn === 'workspace')
        return `files of the workspace, not compared with commit ${commit}`;
    return readIn === 'merge' ? `commit ${commit} merged into its base` : `commit ${commit}`;
}
//# sourceMappingURL=comment.js.map
;// CONCATENATED MODULE: ./lib/src/render/github/summary.js






/**
 * A step's summary may hold 1 MiB; a longer one is dropped whole. Counted in bytes, with room for what other parts of
 * the step add. Source: GitHub Docs, "Workflow commands, step isolation and limits".
 */
const SUMMARY_LIMIT = 1_000_000;
const summary_FOOTER_ROOM = 1_500;
/** The job summary: the comment's blocks with next to no limit. */
function renderSummary(report, context) {
    const page = budget_fitBlocks([...page_pageBlocks(report, context), ...replacedBlocks(report)], SUMMARY_LIMIT - summary_FOOTER_ROOM, utf8_length/* utf8Length */.w);
    return [page.text, ...summary_omissions(page), commentFooter(context)].join('\n\n');
}
/** The policies that stood there before, so that they can be put back from here too. */
function replacedBlocks({ policies }) {
    return policies.flatMap(({ bucket = '', replaced }) => {
        if (replaced === undefined)
            return [];
        const text = details('The policy that was there before', [(0,render_escape/* code */.aY)(bucket), '', (0,render_escape/* codeBlock */.DV)(replaced, 'json')]);
        return [{ tier: 1, rank: 2, kind: 'policies from before', texts: [text] }];
    });
}
function summary_omissions(page) {
    const what = budget_leftOut(page);
    if (what === undefined)
        return [];
    return [`> [!IMPORTANT]\n> Left out here: ${what}, because a summary holds 1 MiB. They are in the report.`];
}
//# sourceMappingURL=summary.js.map

/***/ })

};
;