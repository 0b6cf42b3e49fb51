"use strict";
exports.id = 4255;
exports.ids = [4255];
exports.modules = {

/***/ 44255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   replayNotes: () => (/* binding */ replayNotes)
/* harmony export */ });
/* harmony import */ var _core_policy_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22959);
/* harmony import */ var _core_replay_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36863);
/* harmony import */ var _core_text_count_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79245);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43381);
/* harmony import */ var _replay_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10501);





/** Most identities that a note names. */
const NAMED = 5;
/**
 * `plan --events`: what the planned policies would have done to past requests, a note for each bucket. A policy that
 * changes nothing was judged by its own requests already, and those whose account could not be asked have a note of that.
 */
async function replayNotes(reviewed, logs, progress) {
    const questions = reviewed.flatMap(({ file, known }) => (0,_core_policy_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isOfOneBucket */ .y9)(file) && !('error' in known) ? [{ file, book: known.book }] : []);
    if (questions.length === 0)
        return [];
    const result = await (0,_replay_js__WEBPACK_IMPORTED_MODULE_2__/* .replay */ .eZ)(questions, logs, progress);
    return questions.flatMap(({ file }, index) => {
        const found = result.replays[index];
        return found === undefined ? [] : [noteOf(file.bucket, found), ...doubtsOf(file.bucket, found, result)];
    });
}
function noteOf(bucket, { identities, first, last, judged }) {
    const denied = identities.filter(row => row.denied !== undefined);
    const span = first === undefined || last === undefined ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('In the logs') : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `In ${daysOf(first, last)}`;
    if (denied.length === 0)
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${span} no one that the policy denies used ${bucket} (${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)((0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(judged, 'request'))}).`;
    const who = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)((0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(denied.length, 'identity', 'identities'));
    const total = denied.reduce((sum, row) => sum + (row.denied?.requests ?? 0), 0);
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${span} ${who} used ${bucket} that the policy denies: ${namesOf(denied)} (${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)((0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(total, 'request'))}).`;
}
function namesOf(denied) {
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .firstFew */ .Dt)(denied.map(({ who, admitted }) => (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(admitted?.name ?? who.name ?? who.id)), NAMED);
}
const DAY = 24 * 60 * 60 * 1000;
/** Both days included. */
function daysOf(first, last) {
    const [from, to] = [first, last].map(time => Date.parse(`${time.slice(0, 10)}T00:00:00Z`));
    const days = Math.round(((to ?? 0) - (from ?? 0)) / DAY) + 1;
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)((0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(days, 'day'));
}
/** What could not be found out, in one note. */
function doubtsOf(bucket, found, gaps) {
    const { doubts } = (0,_core_replay_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictOfReplay */ .U)(found, gaps);
    const [doubt] = doubts;
    if (doubt === undefined)
        return [];
    const more = doubts.length === 1 ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('') : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` There are ${doubts.length - 1} more doubts.`;
    return [
        (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `The logs do not say everything about ${bucket}. ${doubt}${more} ${'connect-bucket-lock replay'} says more.`,
    ];
}
//# sourceMappingURL=replay-notes.js.map

/***/ }),

/***/ 36863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ verdictOfReplay)
/* harmony export */ });
/* harmony import */ var _text_count_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79245);
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43381);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92194);



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
    return admitted === undefined && (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .admittedIdOf */ .dp)(who) === undefined && !UNLISTED.includes(who.kind);
}
const MOST_NAMED = 3;
/** In one sentence, for a log may hold many of them. */
function withoutId(rows) {
    if (rows.length === 0)
        return [];
    const requests = rows.reduce((sum, { unknown }) => sum + (unknown?.requests ?? 0), 0);
    const named = rows.slice(0, MOST_NAMED).map(({ who }) => (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(who.name ?? who.id));
    const more = rows.length - named.length;
    const whose = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(more === 0 ? named : [...named, (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(`${more} more`)], ', ');
    const count = (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)((0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(requests, 'request'));
    return [(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${count} could not be judged, because the log does not have the ids of who called: ${whose}.`];
}
function doubtsOf(replay, { torn, unknown, broken }) {
    const { identities, skipped, unknownOperations, unnamed, judged, refusedThen } = replay;
    const open = identities.filter(row => isMeant(row) && row.unknown !== undefined);
    const unnamable = identities.filter(row => mayBeMeant(row) && row.unknown !== undefined);
    const unreadable = skipped.get('unreadable') ?? 0;
    return [
        ...(judged + refusedThen === 0 ? [(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('The logs hold no request to this bucket.')] : []),
        ...torn.map(name => (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The log ${name} ends in the middle of a record; read it again once it is complete.`),
        ...broken,
        ...unknown.map(name => (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${name} is not a CloudTrail log and not a server access log.`),
        ...(unreadable === 0 ? [] : [(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)((0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(unreadable, 'record'))} could not be read.`]),
        ...[...unknownOperations].map(([operation, count]) => (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The operation ${operation} is not known (${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)((0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(count, 'time'))}).`),
        ...(unnamed === 0
            ? []
            : [
                (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)((0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(unnamed, 'request'))} ${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(unnamed === 1 ? 'is' : 'are')} of more identities than one replay names.`,
            ]),
        ...withoutId(unnamable),
        ...open.flatMap(({ who, unknown: doubt }) => doubt === undefined
            ? []
            : [
                (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)((0,_text_count_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .h)(doubt.requests, 'request'))} of ${who.name ?? who.id} ${(0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)(doubt.requests === 1 ? 'depends' : 'depend')} on ${keys(doubt.keys)}, which the log does not have.`,
            ]),
    ];
}
function keys(names) {
    if (names.length === 0)
        return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .ours */ .Od)('who called');
    return (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(names.map(_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD), ', ');
}
//# sourceMappingURL=verdict.js.map

/***/ })

};
;