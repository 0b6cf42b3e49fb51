"use strict";
exports.id = 791;
exports.ids = [791];
exports.modules = {

/***/ 62791:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  replayNotes: () => (/* binding */ replayNotes)
});

// EXTERNAL MODULE: ./lib/src/core/policy-file.js
var policy_file = __webpack_require__(22959);
// EXTERNAL MODULE: ./lib/src/core/text/count.js
var text_count = __webpack_require__(79245);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/core/replay/identity.js
var identity = __webpack_require__(92194);
;// CONCATENATED MODULE: ./lib/src/core/replay/verdict.js



/** The kinds of identities whose requests the policy must not deny. */
const MEANT = ['connect', 'admin', 'deployer', 'external'];
/** Judges a replay: a known denial outweighs what could not be found out. */
function verdictOfReplay(replay, gaps) {
    const broken = replay.identities.filter(row => isMeant(row) && row.denied !== undefined);
    const doubts = doubtsOf(replay, gaps);
    const verdict = broken.length > 0 ? 'unsafe' : doubts.length > 0 ? 'unproven' : 'safe';
    return { verdict, broken, doubts };
}
function isMeant({ admitted }) {
    return admitted !== undefined && MEANT.includes(admitted.kind);
}
/** Callers that no list can name. */
const UNLISTED = ['anonymous', 'service', 'federated'];
/** Of whom the log does not tell the id may be anybody, somebody who is meant included. */
function mayBeMeant({ who, admitted }) {
    return admitted === undefined && (0,identity/* admittedIdOf */.dp)(who) === undefined && !UNLISTED.includes(who.kind);
}
const MOST_NAMED = 3;
/** In one sentence, for a log may hold many of them. */
function withoutId(rows) {
    if (rows.length === 0)
        return [];
    const requests = rows.reduce((sum, { unknown }) => sum + (unknown?.requests ?? 0), 0);
    const named = rows.slice(0, MOST_NAMED).map(({ who }) => (0,prose/* quote */.hD)(who.name ?? who.id));
    const more = rows.length - named.length;
    const whose = (0,prose/* join */.fj)(more === 0 ? named : [...named, (0,prose/* ours */.Od)(`${more} more`)], ', ');
    const count = (0,prose/* ours */.Od)((0,text_count/* counted */.h)(requests, 'request'));
    return [(0,prose/* say */.cv) `${count} could not be judged, because the log does not have the ids of who called: ${whose}.`];
}
function doubtsOf(replay, { torn, unknown, broken }) {
    const { identities, skipped, unknownOperations, unnamed, judged, refusedThen } = replay;
    const open = identities.filter(row => isMeant(row) && row.unknown !== undefined);
    const unnamable = identities.filter(row => mayBeMeant(row) && row.unknown !== undefined);
    const unreadable = skipped.get('unreadable') ?? 0;
    return [
        ...(judged + refusedThen === 0 ? [(0,prose/* ours */.Od)('The logs hold no request to this bucket.')] : []),
        ...torn.map(name => (0,prose/* say */.cv) `The log ${name} ends in the middle of a record; read it again once it is complete.`),
        ...broken,
        ...unknown.map(name => (0,prose/* say */.cv) `${name} is not a CloudTrail log and not a server access log.`),
        ...(unreadable === 0 ? [] : [(0,prose/* say */.cv) `${(0,prose/* ours */.Od)((0,text_count/* counted */.h)(unreadable, 'record'))} could not be read.`]),
        ...[...unknownOperations].map(([operation, count]) => (0,prose/* say */.cv) `The operation ${operation} is not known (${(0,prose/* ours */.Od)((0,text_count/* counted */.h)(count, 'time'))}).`),
        ...(unnamed === 0
            ? []
            : [
                (0,prose/* say */.cv) `${(0,prose/* ours */.Od)((0,text_count/* counted */.h)(unnamed, 'request'))} ${(0,prose/* ours */.Od)(unnamed === 1 ? 'is' : 'are')} of more identities than one replay names.`,
            ]),
        ...withoutId(unnamable),
        ...open.flatMap(({ who, unknown: doubt }) => doubt === undefined
            ? []
            : [
                (0,prose/* say */.cv) `${(0,prose/* ours */.Od)((0,text_count/* counted */.h)(doubt.requests, 'request'))} of ${who.name ?? who.id} ${(0,prose/* ours */.Od)(doubt.requests === 1 ? 'depends' : 'depend')} on ${keys(doubt.keys)}, which the log does not have.`,
            ]),
    ];
}
function keys(names) {
    if (names.length === 0)
        return (0,prose/* ours */.Od)('who called');
    return (0,prose/* join */.fj)(names.map(prose/* quote */.hD), ', ');
}
//# sourceMappingURL=verdict.js.map
// EXTERNAL MODULE: ./lib/src/app/replay.js + 8 modules
var replay = __webpack_require__(10501);
;// CONCATENATED MODULE: ./lib/src/app/replay-notes.js





/** Most identities that a note names. */
const NAMED = 5;
/**
 * `plan --events`: what the planned policies would have done to past requests, a note for each bucket. A policy that
 * changes nothing was judged by its own requests already, and those whose account could not be asked have a note of that.
 */
async function replayNotes(reviewed, logs, progress) {
    const questions = reviewed.flatMap(({ file, known }) => (0,policy_file/* isOfOneBucket */.y9)(file) && !('error' in known) ? [{ file, book: known.book }] : []);
    if (questions.length === 0)
        return [];
    const result = await (0,replay/* replay */.eZ)(questions, logs, progress);
    return questions.flatMap(({ file }, index) => {
        const found = result.replays[index];
        return found === undefined ? [] : [noteOf(file.bucket, found), ...replay_notes_doubtsOf(file.bucket, found, result)];
    });
}
function noteOf(bucket, { identities, first, last, judged }) {
    const denied = identities.filter(row => row.denied !== undefined);
    const span = first === undefined || last === undefined ? (0,prose/* ours */.Od)('In the logs') : (0,prose/* say */.cv) `In ${daysOf(first, last)}`;
    if (denied.length === 0)
        return (0,prose/* say */.cv) `${span} no one that the policy denies used ${bucket} (${(0,prose/* ours */.Od)((0,text_count/* counted */.h)(judged, 'request'))}).`;
    const who = (0,prose/* ours */.Od)((0,text_count/* counted */.h)(denied.length, 'identity', 'identities'));
    const total = denied.reduce((sum, row) => sum + (row.denied?.requests ?? 0), 0);
    return (0,prose/* say */.cv) `${span} ${who} used ${bucket} that the policy denies: ${namesOf(denied)} (${(0,prose/* ours */.Od)((0,text_count/* counted */.h)(total, 'request'))}).`;
}
function namesOf(denied) {
    return (0,prose/* firstFew */.Dt)(denied.map(({ who, admitted }) => (0,prose/* quote */.hD)(admitted?.name ?? who.name ?? who.id)), NAMED);
}
const DAY = 24 * 60 * 60 * 1000;
/** Both days included. */
function daysOf(first, last) {
    const [from, to] = [first, last].map(time => Date.parse(`${time.slice(0, 10)}T00:00:00Z`));
    const days = Math.round(((to ?? 0) - (from ?? 0)) / DAY) + 1;
    return (0,prose/* ours */.Od)((0,text_count/* counted */.h)(days, 'day'));
}
/** What could not be found out, in one note. */
function replay_notes_doubtsOf(bucket, found, gaps) {
    const { doubts } = verdictOfReplay(found, gaps);
    const [doubt] = doubts;
    if (doubt === undefined)
        return [];
    const more = doubts.length === 1 ? (0,prose/* ours */.Od)('') : (0,prose/* say */.cv) ` There are ${doubts.length - 1} more doubts.`;
    return [
        (0,prose/* say */.cv) `The logs do not say everything about ${bucket}. ${doubt}${more} ${'connect-bucket-lock replay'} says more.`,
    ];
}
//# sourceMappingURL=replay-notes.js.map

/***/ })

};
;