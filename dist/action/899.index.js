"use strict";
exports.id = 899;
exports.ids = [899];
exports.modules = {

/***/ 82899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitHubPorts: () => (/* binding */ gitHubPorts)
});

// EXTERNAL MODULE: ./lib/src/core/plan/record.js
var plan_record = __webpack_require__(8921);
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(89783);
// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __webpack_require__(12925);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/render/github/marker.js
var marker = __webpack_require__(41365);
// EXTERNAL MODULE: ./lib/src/adapters/github/commits.js
var commits = __webpack_require__(54769);
// EXTERNAL MODULE: ./lib/src/adapters/github/octokit.js
var github_octokit = __webpack_require__(51774);
// EXTERNAL MODULE: ./lib/src/adapters/github/refusal.js
var refusal = __webpack_require__(73551);
;// CONCATENATED MODULE: ./lib/src/adapters/github/viewer.js
/** What GITHUB_TOKEN writes as, where GitHub does not say who we are. */
const WORKFLOW_BOT = 'github-actions[bot]';
/** Whether an author is the identity of a login; GraphQL may name an app without its `[bot]`, which no person can hold. */
function isLogin(author, login) {
    return author?.login === login || author?.login === `${login}[bot]`;
}
/**
 * Whose token this is: GraphQL's `viewer` answers for GITHUB_TOKEN, GitHub Apps and personal tokens alike, where REST
 * `GET /user` refuses the first two.
 */
async function viewerLogin({ octokit, login }) {
    if (login !== undefined)
        return login;
    try {
        const answer = await octokit.graphql('query { viewer { login } }');
        return answer.viewer.login;
    }
    catch {
        return await restLogin(octokit);
    }
}
async function restLogin(octokit) {
    try {
        return (await octokit.rest.users.getAuthenticated()).data.login;
    }
    catch {
        return WORKFLOW_BOT;
    }
}
//# sourceMappingURL=viewer.js.map
;// CONCATENATED MODULE: ./lib/src/adapters/github/comments.js









const PERMISSION = 'pull-requests: write';
const UNREADABLE = (0,prose/* ours */.Od)('The comments could not be read');
const NEWER = (0,prose/* ours */.Od)('The comment of a newer run is there, so this run left it alone.');
/**
 * Longer than a request takes, so that another run that asked before we wrote has written too; and a list may not show
 * yet what was just written.
 */
const PAUSES = [1_000, 1_000, 3_000];
/**
 * The sticky comment: known by the marker in its first line *and* by its author, so that neither somebody else's
 * comment nor text out of a policy is ever taken for it.
 */
function stickyComments(github) {
    let login;
    const isOurs = async (author) => {
        login ??= viewerLogin(github);
        return isLogin(author, await login);
    };
    const find = (pullNumber, key) => (0,commits/* asked */.NZ)(UNREADABLE, async () => (0,commits/* known */.eO)(await search(github, pullNumber, key, isOurs, 'first-page')), PERMISSION);
    return {
        find,
        publish: async (pullNumber, body, { standing, outdated, open = true } = {}) => {
            const record = (0,marker/* readMarker */.t7)(body);
            (0,errors/* invariant */.V1)(record !== undefined, 'every comment of ours begins with its record');
            const found = standing ?? (await find(pullNumber, record.key));
            if (found.kind === 'unknown')
                return { kind: 'not-posted', because: found.because };
            if (found.value.length === 0 && !open)
                return { kind: 'none' };
            const list = () => search(github, pullNumber, record.key, isOurs, 'every-page');
            try {
                const kept = await keptBy(found.value, body, record, outdated);
                return kept ?? (await replace(github, pullNumber, found.value, { body, record }, list));
            }
            catch (error) {
                return { kind: 'not-posted', because: (0,refusal/* refusal */.x)(error, 'The comment could not be posted', PERMISSION) };
            }
        },
        mark: async (pullNumber, key, isOlder, bodyFor) => {
            const [first] = await search(github, pullNumber, key, isOurs, 'first-page');
            if (first !== undefined && isOlder(first.record))
                await update(github, first, bodyFor(first.record));
            return login;
        },
        notApplied: key => (0,commits/* asked */.NZ)(UNREADABLE, async () => (0,commits/* known */.eO)(await refused(github, key, isOurs)), PERMISSION),
    };
}
/** Why nothing is written: it stands there already, or something newer does. */
async function keptBy([first, ...doubles], body, record, outdated) {
    const url = (0,present/* present */.E)({ url: first?.url });
    if (first !== undefined && !(0,plan_record/* mayReplace */.kA)(first.record, record))
        return { kind: 'kept', ...url, because: NEWER };
    if (first !== undefined && doubles.length === 0 && sameText(first.body, body))
        return { kind: 'unchanged', url: first.url };
    const because = await outdated?.();
    return because === undefined ? undefined : { kind: 'kept', ...url, because };
}
async function replace(github, pullNumber, [first, ...doubles], next, list) {
    const mine = await write(github, pullNumber, next.body, first, list);
    const url = await settle(github, { ...mine, ...next }, list);
    for (const { id } of doubles)
        await remove(github, id);
    return { kind: first?.id === mine.id ? 'updated' : 'created', url };
}
/** Page by page, oldest first, until a page has ours: it is among the first on most pull requests. */
async function search({ octokit, owner, repo }, issue_number, key, isOurs, pages) {
    const parameters = { owner, repo, issue_number, per_page: 100 };
    const found = [];
    for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listComments, parameters)) {
        for (const listed of data) {
            const comment = commentOf(listed, key);
            if (comment !== undefined && (await isOurs(listed.user)))
                found.push(comment);
        }
        if (found.length > 0 && pages === 'first-page')
            break;
    }
    return found;
}
function commentOf({ id, body = '', html_url: url }, key) {
    const record = (0,marker/* readMarker */.t7)(body);
    return record?.key === key ? { id, url, body, record } : undefined;
}
/** The newest hundred comments of the repository are asked for; what was refused before them is history. */
async function refused({ octokit, owner, repo }, key, isOurs) {
    const newest = { owner, repo, sort: 'updated', direction: 'desc', per_page: 100 };
    const { data } = await octokit.rest.issues.listCommentsForRepo(newest);
    const found = [];
    for (const listed of data) {
        const comment = commentOf(listed, key);
        const pull = Number(/\/(\d+)$/.exec(listed.issue_url)?.[1]);
        if (comment?.record.state === 'not-applied' && (await isOurs(listed.user)))
            found.push({ pull, comment });
    }
    return found;
}
/** Updates the comment that stands there, or creates one; a 404 alone does not say that it is gone. */
async function write(github, pullNumber, body, standing, list) {
    if (standing === undefined)
        return create(github, pullNumber, body, list);
    try {
        return await update(github, standing, body);
    }
    catch (error) {
        const isGone = (0,github_octokit/* githubFailure */.eQ)(error).status === 404 && !(await list()).some(({ id }) => id === standing.id);
        if (!isGone)
            throw error;
        return await post(github, pullNumber, body);
    }
}
async function update({ octokit, owner, repo }, { id: comment_id }, body) {
    const { data } = await octokit.rest.issues.updateComment({ owner, repo, comment_id, body });
    (0,github_octokit/* documented */.fp)(typeof data.id === 'number');
    return { id: data.id, url: data.html_url };
}
/** A POST that failed on the server may have been carried out, so it is looked for before it is sent once more. */
async function create(github, pullNumber, body, list) {
    try {
        return await post(github, pullNumber, body);
    }
    catch (error) {
        if ((0,github_octokit/* githubFailure */.eQ)(error).status < 500)
            throw error;
        const found = await list();
        return found.find(comment => sameText(comment.body, body)) ?? (await post(github, pullNumber, body));
    }
}
/**
 * Two runs at once may both have created a comment, or an older one may have written over a newer one. So each looks
 * again: the oldest comment stays and says what the newest run has to say, and whoever made another takes it away.
 */
async function settle(github, mine, list) {
    let all = [];
    for (const pause of PAUSES) {
        await github.clock.sleep(pause);
        all = await list();
        if (all.some(({ id }) => id === mine.id))
            break;
    }
    const [first = mine] = all.filter(({ id }) => id <= mine.id);
    if ((0,plan_record/* outranks */.w0)(mine.record, first.record))
        await update(github, first, mine.body);
    if (first.id !== mine.id)
        await remove(github, mine.id);
    return first.url;
}
async function post({ octokit, owner, repo }, issue_number, body) {
    const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number, body });
    (0,github_octokit/* documented */.fp)(typeof data.id === 'number');
    return { id: data.id, url: data.html_url };
}
/** A double that another run took away meanwhile is as gone as one that we did. */
async function remove({ octokit, owner, repo }, comment_id) {
    try {
        await octokit.rest.issues.deleteComment({ owner, repo, comment_id });
    }
    catch (error) {
        if ((0,github_octokit/* githubFailure */.eQ)(error).status !== 404)
            throw error;
    }
}
/**
 * GitHub gives back with CRLF what the web editor saved, and trims the end. Which run wrote it, and when, is no reason
 * to write it again.
 */
function sameText(a, b) {
    const plain = (text) => text
        .replaceAll('\r\n', '\n')
        .replace(/\/actions\/runs\/\d+/g, '')
        .replace(/"began":\d+/, '')
        .trimEnd();
    return plain(a) === plain(b);
}
//# sourceMappingURL=comments.js.map
// EXTERNAL MODULE: ./lib/src/render/github/drift-issue.js
var drift_issue = __webpack_require__(70378);
;// CONCATENATED MODULE: ./lib/src/adapters/github/issues.js




/** By this label the issue is found without reading every open issue of the repository. */
const LABEL = 'connect-bucket-lock';
/** The one issue about drift: opened, kept up to date, and closed when the drift is gone. Never throws. */
function driftIssues(github) {
    return {
        reconcile: async (key, issue) => {
            try {
                const [open, ...doubles] = await issues_search(github, (0,drift_issue/* driftMarker */.O)(key));
                for (const double of doubles)
                    await issues_close(github, double, issue === undefined ? GONE : doubleOf(open));
                if (issue === undefined)
                    return open === undefined ? { kind: 'none-open' } : await issues_close(github, open, GONE);
                return open === undefined ? await issues_create(github, issue) : await issues_update(github, open, issue);
            }
            catch (error) {
                return { kind: 'failed', because: (0,refusal/* refusal */.x)(error, 'The drift issue could not be kept', 'issues: write') };
            }
        },
    };
}
/** By its label, or where somebody took that away, among the newest open issues; two runs at once may have opened two. */
async function issues_search(github, marker) {
    const labelled = await searchIn(github, marker, { labels: LABEL });
    const found = labelled.length > 0 ? labelled : await searchIn(github, marker, { newest: true });
    return [...found].sort((one, other) => one.number - other.number);
}
async function searchIn(github, marker, { labels, newest = false }) {
    const { octokit, owner, repo } = github;
    const parameters = { owner, repo, state: 'open', per_page: 100, ...(0,present/* present */.E)({ labels }) };
    const found = [];
    let login;
    for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listForRepo, parameters)) {
        for (const { number, title, body, user, html_url: url, pull_request: pull } of data) {
            const text = body ?? '';
            if (pull !== undefined || text.split(/\r?\n/, 1)[0] !== marker)
                continue;
            login ??= await viewerLogin(github);
            if (isLogin(user, login))
                found.push({ number, title, body: text, url });
        }
        if (newest)
            break;
    }
    return found;
}
async function issues_create({ octokit, owner, repo }, issue) {
    const { data } = await octokit.rest.issues.create({ owner, repo, ...issue, labels: [LABEL] });
    return { kind: 'opened', url: data.html_url };
}
async function issues_update({ octokit, owner, repo }, open, { title, body }) {
    const same = open.title === title && open.body.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd();
    if (same)
        return { kind: 'unchanged', url: open.url };
    await octokit.rest.issues.update({ owner, repo, issue_number: open.number, title, body });
    return { kind: 'updated', url: open.url };
}
const GONE = 'No drift any more: the live policies say what the files say.';
function doubleOf(open) {
    return `The same drift is told in #${open?.number ?? ''}.`;
}
async function issues_close({ octokit, owner, repo }, { number: issue_number, url }, body) {
    await octokit.rest.issues.createComment({ owner, repo, issue_number, body });
    await octokit.rest.issues.update({ owner, repo, issue_number, state: 'closed', state_reason: 'completed' });
    return { kind: 'closed', url };
}
//# sourceMappingURL=issues.js.map
// EXTERNAL MODULE: ./lib/src/adapters/github/pulls.js
var pulls = __webpack_require__(58863);
// EXTERNAL MODULE: ./lib/src/render/github/suggestion.js
var suggestion = __webpack_require__(86187);
;// CONCATENATED MODULE: ./lib/src/adapters/github/reviews.js






const reviews_PERMISSION = 'pull-requests: write';
const DOING = (0,prose/* ours */.Od)('The suggestions could not be brought up to date');
/** As long as another run that listed before we wrote takes to write. */
const PAUSE = 1_000;
function reviewComments(github) {
    const login = viewerLoginOnce(github);
    return {
        suggest: async (pullNumber, asked) => {
            try {
                return await bringUpToDate(github, pullNumber, asked, () => reviews_search(github, pullNumber, login));
            }
            catch (error) {
                return { kind: 'refused', because: (0,refusal/* refusal */.x)(error, DOING, reviews_PERMISSION) };
            }
        },
    };
}
async function bringUpToDate(github, pullNumber, { key, commit, suggestions, outdated }, list) {
    const standing = await list();
    const missing = suggestions.filter(wanted => !standing.some(other => isSame(other, wanted)));
    const stale = staleOf(standing, suggestions, key);
    if (missing.length === 0 && stale.length === 0)
        return { kind: 'done' };
    const because = await outdated();
    if (because !== undefined)
        return { kind: 'kept', because };
    for (const one of stale)
        await retire(github, one);
    if (missing.length === 0)
        return { kind: 'done' };
    await review(github, pullNumber, commit, missing);
    await github.clock.sleep(PAUSE);
    for (const one of staleOf(await list(), suggestions, key))
        await retire(github, one);
    return { kind: 'done' };
}
function isSame(standing, { mark, path, lines }) {
    const at = standing.lines;
    return standing.mark === mark && standing.path === path && at?.from === lines.from && at.to === lines.to;
}
/** What nobody asks for any more, and of doubles all but the oldest; GitHub lists by age. */
function staleOf(standing, suggestions, key) {
    const kept = suggestions.map(wanted => standing.find(other => isSame(other, wanted)));
    return standing.filter(one => one.key === (0,marker/* keyWord */.I3)(key) && !kept.includes(one));
}
async function reviews_search({ octokit, owner, repo }, pull_number, login) {
    const parameters = { owner, repo, pull_number, per_page: 100 };
    const listed = await octokit.paginate(octokit.rest.pulls.listReviewComments, parameters);
    const answered = new Set(listed.map(({ in_reply_to_id }) => in_reply_to_id));
    const found = [];
    for (const comment of listed) {
        const one = standingOf(comment, answered.has(comment.id));
        if (one !== undefined && isLogin(comment.user, await login()))
            found.push(one);
    }
    return found;
}
function standingOf({ id, body, path, line, start_line }, isAnswered) {
    const marked = (0,suggestion/* readSuggestionMarker */.lR)(body);
    if (marked === undefined)
        return undefined;
    const lines = typeof line === 'number' ? { lines: { from: start_line ?? line, to: line } } : {};
    return { id, ...marked, path, ...lines, isAnswered };
}
/** All or nothing: GitHub refuses a review of which one comment is wrong. A first line that is the last is an error. */
async function review({ octokit, owner, repo }, pull_number, commit_id, suggestions) {
    const comments = suggestions.map(({ path, lines: { from, to }, body }) => ({
        ...{ path, body, line: to, side: 'RIGHT' },
        ...(from < to ? { start_line: from, start_side: 'RIGHT' } : {}),
    }));
    const what = { commit_id, body: suggestion/* REVIEW_TEXT */.rd, event: 'COMMENT', comments };
    await octokit.rest.pulls.createReview({ owner, repo, pull_number, ...what });
}
/** One that another run, or somebody, took away meanwhile is as gone as one that we did. */
async function retire({ octokit, owner, repo }, { id, isAnswered }) {
    const which = { owner, repo, comment_id: id };
    try {
        if (isAnswered)
            await octokit.rest.pulls.updateReviewComment({ ...which, body: suggestion/* OUTDATED_SUGGESTION */.qf });
        else
            await octokit.rest.pulls.deleteReviewComment(which);
    }
    catch (error) {
        if ((0,github_octokit/* githubFailure */.eQ)(error).status !== 404)
            throw error;
    }
}
function viewerLoginOnce(github) {
    let login;
    return () => {
        login ??= viewerLogin(github);
        return login;
    };
}
//# sourceMappingURL=reviews.js.map
;// CONCATENATED MODULE: ./lib/src/adapters/github/index.js






/** The ports over one client. */
async function gitHubPorts(connection) {
    const github = await (0,github_octokit/* connect */.Ng)(connection);
    return {
        commits: (0,commits/* commits */.XP)(github),
        comments: stickyComments(github),
        pulls: (0,pulls/* pullRequests */.s)(github),
        issues: driftIssues(github),
        reviews: reviewComments(github),
    };
}
//# sourceMappingURL=index.js.map

/***/ })

};
;