"use strict";
exports.id = 393;
exports.ids = [393];
exports.modules = {

/***/ 9393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  before: () => (/* binding */ before)
});

// EXTERNAL MODULE: ./lib/src/adapters/disk/clock.js + 1 modules
var clock = __webpack_require__(62425);
// EXTERNAL MODULE: ./lib/src/core/text/untyped.js
var untyped = __webpack_require__(6903);
// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __webpack_require__(40120);
// EXTERNAL MODULE: ./lib/src/render/github/comment.js
var comment = __webpack_require__(6854);
// EXTERNAL MODULE: ./lib/src/render/github/marker.js
var marker = __webpack_require__(41365);
;// CONCATENATED MODULE: ./lib/src/render/github/running.js



/**
 * The sticky comment of a pull request that went on, until the run for its new head ends. It goes on recording what
 * was shown last, because a merge now is held against that.
 */
function renderRunning(standing, head, context) {
    const { version, began = 0 } = context;
    const first = (0,marker/* marker */.xL)({ ...standing, version, began, state: 'running' });
    const older = standing.head === undefined
        ? 'an older commit'
        : `${(0,render_escape/* code */.aY)(standing.head.slice(0, 7))}, which is not the newest commit`;
    const title = `## ⏳ Running for ${(0,render_escape/* code */.aY)(head.slice(0, 7))}`;
    const meaning = `Do not merge yet: this commit was not judged yet. The earlier comment was about ${older}. If this text stays, the run ended without a verdict: see its log.`;
    return [first, `${title}\n\n${meaning}`, (0,comment/* commentFooter */.bN)(context)].join('\n\n');
}
//# sourceMappingURL=running.js.map
// EXTERNAL MODULE: ./lib/src/report/version.js
var version = __webpack_require__(98517);
// EXTERNAL MODULE: ./lib/src/action/events.js + 1 modules
var events = __webpack_require__(95320);
// EXTERNAL MODULE: ./lib/src/action/facts.js + 1 modules
var action_facts = __webpack_require__(61743);
// EXTERNAL MODULE: ./lib/src/action/inputs.js + 1 modules
var action_inputs = __webpack_require__(84586);
// EXTERNAL MODULE: ./lib/src/action/pull-request.js + 3 modules
var pull_request = __webpack_require__(12277);
// EXTERNAL MODULE: ./lib/src/action/run-context.js
var run_context = __webpack_require__(82502);
// EXTERNAL MODULE: ./lib/src/action/runner-commands.js + 5 modules
var runner_commands = __webpack_require__(90003);
;// CONCATENATED MODULE: ./lib/src/action/pre.js










/**
 * The first part of a run, before the job's first step: a comment about an older head must not go on saying "safe"
 * where a later step, such as the one that gets credentials, ends the job before us. Nothing here fails a job.
 */
async function before(environment) {
    try {
        await outdate(environment);
    }
    catch (error) {
        runner_commands/* info */.pq(`The comment was not marked: ${error}`);
    }
}
async function outdate(environment) {
    const facts = await (0,action_facts/* eventFacts */.IS)(environment);
    const inputs = (0,action_inputs/* talkingInputs */.Mj)(environment);
    const event = (0,events/* planForEvent */.l)(facts, { mode: 'auto', applyFrom: [], snapshot: false });
    const since = Date.parse((0,untyped/* textField */.M8)(facts.payload, 'pull_request', 'updated_at') ?? '');
    const { pullRequest: pull } = event;
    if (pull === undefined || Number.isNaN(since) || !isReview(event, inputs))
        return;
    const ports = await (0,pull_request/* connectGitHub */.UY)(event, inputs, environment);
    if (ports !== undefined)
        await markOn(ports, pull, { environment, inputs, event, since });
}
/** On the closing of a pull request only an apply has something to say. */
function isReview({ mode, trust }, inputs) {
    return mode === 'plan' && trust === 'full' && inputs.comment !== 'never';
}
/** A comment of a run that began after our event is about our head or a newer one. */
async function markOn({ comments }, pull, beginning) {
    const { environment, inputs, event, since } = beginning;
    const { headSha } = event;
    const key = inputs.commentKey ?? 'default';
    const context = {
        ...(0,run_context/* renderContext */.wj)(environment, { version: version/* VERSION */.x, commentKey: key, headSha }),
        began: clock/* systemClock */.m.now().getTime(),
    };
    const isOlder = ({ head, state, began }) => head !== headSha && state !== 'applied' && state !== 'not-applied' && began < since;
    const login = await comments.mark(pull, key, isOlder, record => renderRunning(record, headSha, context));
    if (login !== undefined)
        runner_commands/* saveState */.LZ(pull_request/* LOGIN_STATE */.mI, login);
}
//# sourceMappingURL=pre.js.map

/***/ })

};
;