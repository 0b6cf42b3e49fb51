"use strict";
exports.id = 288;
exports.ids = [288];
exports.modules = {

/***/ 40288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  logFiles: () => (/* binding */ logFiles),
  logPathsAt: () => (/* binding */ logPathsAt),
  oneLog: () => (/* binding */ oneLog)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/src/app/replay.js + 8 modules
var replay = __webpack_require__(10501);
;// CONCATENATED MODULE: ./lib/src/core/replay/format.js
/** Recognizes a log by how it begins, never by its name. */
function formatOf(beginning) {
    const text = beginning.replace(/^\uFEFF/, '').trimStart();
    if (/^[[{]/.test(text))
        return 'json';
    if (/^[0-9a-f]{64} [a-z0-9][a-z0-9.-]+ \[/.test(text))
        return 'access-log';
    const [header = ''] = text.split(/\r?\n/, 1);
    if (/(^|[,".])(eventsource|eventjson)("|,|$)/i.test(header))
        return 'csv';
    // CloudWatch Logs writes the moment before each event
    return /^\d{4}-\d\d-\d\dT\S+\s+\{/.test(text) ? 'json' : 'unknown';
}
//# sourceMappingURL=format.js.map
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(89783);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(69941);
// EXTERNAL MODULE: ./lib/src/adapters/disk/glob.js
var glob = __webpack_require__(33063);
;// CONCATENATED MODULE: ./lib/src/adapters/disk/log-rows.js



/** A record longer than this is a fault of the table: CloudTrail's own limit for one event is 256 KB. */
const MOST_BYTES = 1 << 20;
/**
 * The rows of a table by the names of its header, as its text comes. Throws TornLog where the text ends in the middle of
 * a row, BrokenLog where a row breaks the form (RFC 4180).
 */
async function* rowsOf(name, pieces) {
    const { CsvError, parse } = await __webpack_require__.e(/* import() */ 70).then(__webpack_require__.bind(__webpack_require__, 56070));
    /** The line in which the row at hand began. */
    let begun = 1;
    const parser = parse({
        columns: names => {
            begun = 2;
            return names;
        },
        bom: true,
        skipEmptyLines: true,
        maxRecordSize: MOST_BYTES,
        onRecord: (record, { lines }) => {
            begun = lines + 1;
            return record;
        },
    });
    const text = new LinesOf(pieces);
    // what fails is thrown by the iteration of the rows
    (0,external_node_stream_.pipeline)(text.passed(), parser, () => undefined);
    try {
        yield* parser;
    }
    catch (error) {
        if (!(error instanceof CsvError))
            throw error;
        throw text.endsIn(begun) ? new replay/* TornLog */.sW(name, { cause: error }) : new replay/* BrokenLog */.eB(faultIn(name, begun, error));
    }
}
/** Counts the lines of a text that passes by. */
class LinesOf {
    #pieces;
    #line = 1;
    #hasEnded = false;
    #last = '';
    constructor(pieces) {
        this.#pieces = pieces;
    }
    async *passed() {
        for await (const piece of this.#pieces) {
            if (piece === '')
                continue;
            for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1))
                this.#line += 1;
            this.#last = piece;
            yield piece;
        }
        this.#hasEnded = true;
    }
    /** Whether the text ended within this line, before the line did. */
    endsIn(line) {
        return this.#hasEnded && this.#line === line && !this.#last.endsWith('\n');
    }
}
/** Source of the codes and of what an error carries: csv-parse, "Errors". */
function faultIn(name, begun, { code, lines, column, columns, record }) {
    const where = typeof column === 'number' ? (0,prose/* say */.cv) `column ${column + 1}` : (0,prose/* say */.cv) `column ${String(column)}`;
    const at = (line, what) => (0,prose/* say */.cv) `The log ${name} is not valid CSV in line ${line}: ${what}.`;
    switch (String(code).replace(/^CSV_/, '')) {
        case 'INVALID_OPENING_QUOTE':
            return at(Number(lines), (0,prose/* say */.cv) `a quotation mark in the middle of ${where}`);
        case 'INVALID_CLOSING_QUOTE':
            return at(Number(lines), (0,prose/* say */.cv) `text after the closing quotation mark of ${where}`);
        case 'QUOTE_NOT_CLOSED':
            return at(begun, (0,prose/* say */.cv) `${where} opens a quotation mark that nothing closes`);
        case 'RECORD_INCONSISTENT_COLUMNS':
            return at(begun, (0,prose/* say */.cv) `${lengthOf(record)} columns, where the header has ${lengthOf(columns)}`);
        case 'MAX_RECORD_SIZE':
            return at(begun, (0,prose/* say */.cv) `a row of more than 1 MiB`);
        default:
            return at(Number(lines), (0,prose/* say */.cv) `${code}`);
    }
}
function lengthOf(list) {
    return Array.isArray(list) ? list.length : 0;
}
//# sourceMappingURL=log-rows.js.map
// EXTERNAL MODULE: ./lib/src/adapters/disk/reason.js
var reason = __webpack_require__(52057);
;// CONCATENATED MODULE: ./lib/src/adapters/disk/log-files.js












/**
 * The logs at some paths, files or whole folders, in the order of their names; compressed ones are known by their
 * first bytes. Throws UsageError for a path at which nothing is.
 *
 * @param root paths are relative to it.
 */
async function* logFiles(root, paths) {
    for (const path of paths.flatMap(given => logPathsAt(root, given))) {
        yield* oneLog(path, (0,external_node_fs_.createReadStream)((0,external_node_path_.resolve)(root, path)));
    }
}
/** What is at a path of logs. Throws UsageError where nothing is. */
function logAt(root, path) {
    const stat = onDisk(path, () => (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(root, path), { throwIfNoEntry: false }));
    if (stat === undefined)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `No log at ${path}. Name a file or a folder.`);
    return stat;
}
function onDisk(path, work) {
    try {
        return work();
    }
    catch (error) {
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `The logs at ${path} cannot be read: ${(0,prose/* ours */.Od)((0,reason/* diskReason */.CQ)(error))}.`);
    }
}
/** The files at a path, a folder's in the order of their names. Throws UsageError where one could not be read. */
function logPathsAt(root, path) {
    if (!logAt(root, path).isDirectory())
        return [path];
    const folder = (0,external_node_path_.resolve)(root, path);
    const entries = onDisk(path, () => entriesBelow(folder));
    const files = entries.filter(entry => isLog(folder, entry)).map(pathOf);
    if (files.length === 0)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `The folder ${path} holds no log.`);
    return files.sort();
}
/** All but the folders. Node's own `recursive` follows links from version 22 on, in circles, too. */
function entriesBelow(folder) {
    const entries = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true });
    return entries.flatMap(entry => (entry.isDirectory() ? entriesBelow(pathOf(entry)) : [entry]));
}
/** What is no file is never left out unsaid; what a link within the folder leads to is read by its own name. */
function isLog(folder, entry) {
    if (entry.isFile())
        return true;
    const path = pathOf(entry);
    if (!entry.isSymbolicLink())
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${path} is not a regular file, so no log was read.`);
    if (onDisk(path, () => (0,glob/* isWithin */.U)((0,external_node_fs_.realpathSync)(folder), (0,external_node_fs_.realpathSync)(path))))
        return false;
    throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${path} is a link that leads out of the folder, so no log was read.`, (0,prose/* say */.cv) `Name what it leads to with ${'--events'}, and take the link away.`);
}
function pathOf({ parentPath, name }) {
    return (0,external_node_path_.join)(parentPath, name);
}
const GZIP = [0x1f, 0x8b];
/** One log of a stream of bytes, decompressed and decoded as it comes. */
async function* oneLog(name, bytes) {
    const pieces = textOf(name, bytes)[Symbol.asyncIterator]();
    const beginning = await firstOf(pieces);
    if (beginning === undefined) {
        yield { name, format: 'torn' };
        return;
    }
    const all = async function* () {
        yield beginning;
        yield* { [Symbol.asyncIterator]: () => pieces };
    };
    const format = formatOf(beginning);
    if (format === 'unknown')
        bytes.destroy();
    yield format === 'unknown'
        ? { name, format }
        : format === 'csv'
            ? { name, format, rows: rowsOf(name, all()) }
            : { name, format, pieces: all() };
}
/** `undefined` where the log ends before its first piece. */
async function firstOf(pieces) {
    try {
        const first = await pieces.next();
        return first.done === true ? '' : first.value;
    }
    catch (error) {
        if (error instanceof replay/* TornLog */.sW)
            return undefined;
        throw error;
    }
}
async function* textOf(name, bytes) {
    try {
        const iterator = bytes[Symbol.asyncIterator]();
        const first = await iterator.next();
        if (first.done === true)
            return;
        const beginning = first.value;
        const whole = { [Symbol.asyncIterator]: () => iterator };
        const isGzip = GZIP.every((byte, index) => beginning[index] === byte);
        const decoder = new TextDecoder();
        for await (const chunk of isGzip ? gunzipped(beginning, whole) : concat(beginning, whole)) {
            yield decoder.decode(chunk, { stream: true });
        }
        yield decoder.decode();
    }
    catch (error) {
        if (error instanceof errors/* PortError */.U7)
            throw error;
        if (isTorn(error))
            throw new replay/* TornLog */.sW(name, { cause: error });
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `The log ${name} cannot be read: ${(0,prose/* ours */.Od)((0,reason/* diskReason */.CQ)(error))}.`);
    }
}
async function* concat(first, rest) {
    yield first;
    yield* rest;
}
/** Files of several members, as log shippers write them, are read through. */
async function* gunzipped(first, rest) {
    const input = new external_node_stream_.PassThrough();
    const output = input.pipe((0,external_node_zlib_.createGunzip)());
    const fed = (async () => {
        for await (const chunk of concat(first, rest)) {
            if (!input.write(chunk))
                await new Promise(done => input.once('drain', done));
        }
        input.end();
    })();
    fed.catch(error => output.destroy(error));
    yield* output;
    await fed;
}
function isTorn(error) {
    return /^Z_|^ERR_STREAM_PREMATURE_CLOSE$/.test((0,reason/* codeOf */.$N)(error));
}
//# sourceMappingURL=log-files.js.map

/***/ })

};
;