export const id = 229;
export const ids = [229];
export const modules = {

/***/ 7229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitHubPorts: () => (/* binding */ gitHubPorts)
});

// EXTERNAL MODULE: ./lib/src/render/github/marker.js
var marker = __webpack_require__(1365);
;// CONCATENATED MODULE: ./lib/src/adapters/github/octokit.js
const ATTEMPTS = 4;
/** What a run waits for GitHub at most, over all attempts of one request. */
const PATIENCE = 90_000;
const TIMEOUT = 30_000;
/** GitHub Docs, "Rate limits for the REST API": without a header, wait at least one minute. */
const SECONDARY_LIMIT_PAUSE = 60_000;
/** The one place where a client is made. `@actions/github` loads here and nowhere else, for loading it is slow. */
async function connect({ token, apiUrl, repository, clock }) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.bind(__webpack_require__, 2413));
    const silent = () => undefined;
    const octokit = getOctokit(token, {
        baseUrl: apiUrl.replace(/\/+$/, ''),
        userAgent: 'connect-bucket-lock',
        log: { debug: silent, info: silent, warn: silent, error: silent },
    });
    octokit.hook.wrap('request', async (request, options) => {
        const again = options.method === 'POST' && !options.url.endsWith('/graphql') ? 'if-not-processed' : 'always';
        return await persist(clock, again, async () => request({ ...options, request: { ...options.request, signal: AbortSignal.timeout(TIMEOUT) } }));
    });
    const [owner = '', repo = ''] = repository.split('/');
    return { octokit, owner, repo, clock };
}
/**
 * Repeats a request that was refused for its rate, and one that failed on the server where a second time does no
 * harm: a POST that timed out may have been carried out, so it is the caller who must look.
 */
async function persist(clock, again, send) {
    let waited = 0;
    for (let attempt = 1;; attempt += 1) {
        try {
            return await send();
        }
        catch (error) {
            const failure = failureOf(error);
            const pause = rateLimitPause(failure, clock.now()) ?? serverErrorPause(failure, again, attempt);
            if (pause === undefined || attempt === ATTEMPTS || waited + pause > PATIENCE)
                throw error;
            waited += pause;
            await clock.sleep(pause);
        }
    }
}
function failureOf(error) {
    const { status, message, response } = record(error);
    const { headers, data } = record(response);
    const { message: told } = record(data);
    return {
        status: typeof status === 'number' ? status : 0,
        message: typeof told === 'string' ? told : typeof message === 'string' ? message : String(error),
        headers: record(headers),
        answered: response !== undefined,
    };
}
function record(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
/** Whether a refusal is about the rate and not about rights: both may come as 403. */
function isRateLimit({ status, headers, message }) {
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (headers['retry-after'] !== undefined ||
        String(headers['x-ratelimit-remaining'] ?? '') === '0' ||
        /secondary rate limit/i.test(message));
}
function rateLimitPause(failure, now) {
    if (!isRateLimit(failure))
        return undefined;
    const { headers } = failure;
    const seconds = Number(headers['retry-after'] ?? Number.NaN);
    if (Number.isFinite(seconds))
        return Math.max(1, seconds) * 1000;
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    const exhausted = String(headers['x-ratelimit-remaining'] ?? '') === '0';
    return exhausted && Number.isFinite(reset) ? Math.max(1000, reset * 1000 - now.getTime()) : SECONDARY_LIMIT_PAUSE;
}
function serverErrorPause({ status }, again, attempt) {
    const passing = status >= 500 && status !== 501;
    return passing && again === 'always' ? 1000 * 2 ** (attempt - 1) : undefined;
}
//# sourceMappingURL=octokit.js.map
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(3381);
;// CONCATENATED MODULE: ./lib/src/adapters/github/refusal.js


/** Why GitHub did not do something, and the setting that would help. */
function refusal(error, doing, permission) {
    const failure = failureOf(error);
    const { status, message } = failure;
    const what = (0,prose/* ours */.Od)(doing);
    if (isRateLimit(failure))
        return (0,prose/* say */.cv) `${what}: GitHub's rate limit is used up (${message}).`;
    if (!failure.answered)
        return (0,prose/* say */.cv) `${what}: GitHub could not be reached (${message}).`;
    switch (status) {
        case 401:
            return (0,prose/* say */.cv) `${what}: GitHub does not know the token (${message}). Is the input github-token a valid token?`;
        case 403:
            return (0,prose/* say */.cv) `${what}: the token may not (${message}). Give the job the permission ${permission}; a pull request from a fork never has it.`;
        case 404:
            return (0,prose/* say */.cv) `${what}: GitHub shows nothing there to this token (${message}). Give the job the permission ${permission}.`;
        default:
            return (0,prose/* say */.cv) `${what}: GitHub answered ${status} (${message}).`;
    }
}
//# sourceMappingURL=refusal.js.map
;// CONCATENATED MODULE: ./lib/src/adapters/github/viewer.js
/** What GITHUB_TOKEN writes as, where GitHub does not say who we are. */
const WORKFLOW_BOT = 'github-actions[bot]';
/**
 * Whose token this is: GraphQL's `viewer` answers for GITHUB_TOKEN, GitHub Apps and personal tokens alike, where REST
 * `GET /user` refuses the first two. GraphQL may name an app without its `[bot]`, which no person's login can hold.
 */
async function viewer({ octokit }) {
    const login = await viewerLogin(octokit);
    return author => author?.login === login || author?.login === `${login}[bot]`;
}
async function viewerLogin(octokit) {
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
/**
 * The sticky comment: known by the marker in its first line *and* by its author, so that neither somebody else's
 * comment nor text out of a policy is ever taken for it.
 */
function stickyComments(github) {
    let ours;
    const isOurs = async (author) => {
        ours ??= viewer(github);
        return (await ours)(author);
    };
    const find = async (pullNumber, key) => {
        try {
            const comment = await search(github, pullNumber, key, isOurs);
            return comment === undefined ? { kind: 'none' } : { kind: 'found', comment };
        }
        catch (error) {
            return { kind: 'unreadable', because: refusal(error, 'The comments could not be read', PERMISSION) };
        }
    };
    const publish = async (pullNumber, key, body, known) => {
        const found = known ?? (await find(pullNumber, key));
        if (found.kind === 'unreadable')
            return { kind: 'not-posted', because: found.because };
        try {
            if (found.kind === 'none')
                return await create(github, pullNumber, body, () => find(pullNumber, key));
            if (sameText(found.comment.body, body))
                return { kind: 'unchanged', url: found.comment.url };
            return await update(github, pullNumber, found.comment, body);
        }
        catch (error) {
            return { kind: 'not-posted', because: refusal(error, 'The comment could not be posted', PERMISSION) };
        }
    };
    return { find, publish };
}
/** Page by page, oldest first, until ours is found: it is among the first on most pull requests. */
async function search({ octokit, owner, repo }, issue_number, key, isOurs) {
    const pages = octokit.paginate.iterator(octokit.rest.issues.listComments, {
        owner,
        repo,
        issue_number,
        per_page: 100,
    });
    for await (const { data } of pages) {
        for (const { id, body, user, html_url: url } of data) {
            const record = (0,marker/* readMarker */.t)(body ?? '');
            if (record?.key === key && (await isOurs(user)))
                return { id, url, body: body ?? '', record };
        }
    }
    return undefined;
}
async function update(github, pullNumber, { id: comment_id }, body) {
    const { octokit, owner, repo } = github;
    try {
        const { data } = await octokit.rest.issues.updateComment({ owner, repo, comment_id, body });
        return { kind: 'updated', url: data.html_url };
    }
    catch (error) {
        if (failureOf(error).status !== 404)
            throw error;
        return await post(github, pullNumber, body);
    }
}
/** A POST that failed on the server may have been carried out, so it is looked for before it is sent once more. */
async function create(github, pullNumber, body, find) {
    try {
        return await post(github, pullNumber, body);
    }
    catch (error) {
        if (failureOf(error).status < 500)
            throw error;
        const found = await find();
        if (found.kind === 'found')
            return { kind: 'created', url: found.comment.url };
        if (found.kind === 'unreadable')
            throw error;
        return await post(github, pullNumber, body);
    }
}
async function post({ octokit, owner, repo }, issue_number, body) {
    const { data } = await octokit.rest.issues.createComment({ owner, repo, issue_number, body });
    return { kind: 'created', url: data.html_url };
}
/**
 * GitHub gives back with CRLF what the web editor saved, and trims the end. The address of the run that wrote it is no
 * reason to write it again.
 */
function sameText(a, b) {
    const plain = (text) => text
        .replaceAll('\r\n', '\n')
        .replace(/\/actions\/runs\/\d+/g, '')
        .trimEnd();
    return plain(a) === plain(b);
}
//# sourceMappingURL=comments.js.map
// EXTERNAL MODULE: ./lib/src/render/github/drift-issue.js
var drift_issue = __webpack_require__(378);
;// CONCATENATED MODULE: ./lib/src/adapters/github/issues.js



/** By this label the issue is found without reading every open issue of the repository. */
const LABEL = 'connect-bucket-lock';
/** The one issue about drift: opened, kept up to date, and closed when the drift is gone. Never throws. */
function driftIssues(github) {
    return {
        reconcile: async (key, issue) => {
            try {
                const open = await issues_search(github, (0,drift_issue/* driftMarker */.O)(key));
                if (issue === undefined)
                    return open === undefined ? { kind: 'none-open' } : await issues_close(github, open);
                return open === undefined ? await issues_create(github, issue) : await issues_update(github, open, issue);
            }
            catch (error) {
                return { kind: 'failed', because: refusal(error, 'The drift issue could not be kept', 'issues: write') };
            }
        },
    };
}
async function issues_search(github, marker) {
    const { octokit, owner, repo } = github;
    const parameters = { owner, repo, state: 'open', labels: LABEL, per_page: 100 };
    let isOurs;
    for await (const { data } of octokit.paginate.iterator(octokit.rest.issues.listForRepo, parameters)) {
        for (const { number, title, body, user, html_url: url, pull_request: pull } of data) {
            const text = body ?? '';
            if (pull !== undefined || text.split(/\r?\n/, 1)[0] !== marker)
                continue;
            isOurs ??= await viewer(github);
            if (isOurs(user))
                return { number, title, body: text, url };
        }
    }
    return undefined;
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
async function issues_close({ octokit, owner, repo }, { number, url }) {
    const issue_number = number;
    const body = 'No drift any more: the live policies say what the files say.';
    await octokit.rest.issues.createComment({ owner, repo, issue_number, body });
    await octokit.rest.issues.update({ owner, repo, issue_number, state: 'closed', state_reason: 'completed' });
    return { kind: 'closed', url };
}
//# sourceMappingURL=issues.js.map
;// CONCATENATED MODULE: ./lib/src/adapters/github/pulls.js
/** GitHub links a commit to its pull request a little after the push. */
const PAUSES = [2_000, 4_000];
function pullRequests(github) {
    return {
        ofPushed: commit => quietly(async () => (await linked(github, commit.sha)) ?? (await named(github, commit))),
        ofHead: sha => quietly(() => headed(github, sha)),
        changedFiles: pullNumber => quietly(() => changedFiles(github, pullNumber)),
    };
}
/** Without an answer the run goes on without a comment, or in another order: never worth failing for. */
async function quietly(ask) {
    try {
        return await ask();
    }
    catch {
        return undefined;
    }
}
async function linked({ octokit, owner, repo, clock }, commit_sha) {
    for (const pause of [0, ...PAUSES]) {
        if (pause > 0)
            await clock.sleep(pause);
        const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha });
        const merged = data.filter(({ merged_at }) => merged_at !== null);
        const own = merged.find(({ merge_commit_sha }) => merge_commit_sha === commit_sha) ?? merged[0];
        if (own !== undefined)
            return own.number;
    }
    return undefined;
}
/** The subject is written by people, so the pull request that it names must have been merged as this very commit. */
async function named({ octokit, owner, repo }, { sha, subject }) {
    const pull_number = Number(/\(#(\d{1,9})\)\s*$/.exec(subject)?.[1]);
    if (!Number.isInteger(pull_number))
        return undefined;
    const { data } = await octokit.rest.pulls.get({ owner, repo, pull_number });
    return data.merged && data.merge_commit_sha === sha ? pull_number : undefined;
}
async function headed({ octokit, owner, repo }, commit_sha) {
    const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha });
    return data.find(({ state, head }) => state === 'open' && head.sha === commit_sha)?.number;
}
async function changedFiles({ octokit, owner, repo }, pull_number) {
    const parameters = { owner, repo, pull_number, per_page: 100 };
    const files = await octokit.paginate(octokit.rest.pulls.listFiles, parameters);
    return new Set(files.flatMap(({ filename, previous_filename: old }) => (old === undefined ? [filename] : [filename, old])));
}
//# sourceMappingURL=pulls.js.map
;// CONCATENATED MODULE: ./lib/src/adapters/github/index.js




/** The ports over one client. */
async function gitHubPorts(connection) {
    const github = await connect(connection);
    return { comments: stickyComments(github), pulls: pullRequests(github), issues: driftIssues(github) };
}
//# sourceMappingURL=index.js.map

/***/ })

};
