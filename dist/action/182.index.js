"use strict";
exports.id = 182;
exports.ids = [182];
exports.modules = {

/***/ 45182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  logFiles: () => (/* binding */ logFiles),
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
// EXTERNAL MODULE: ./lib/src/app/replay.js + 7 modules
var replay = __webpack_require__(19007);
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
    for (const path of paths.flatMap(given => filesAt(root, given))) {
        yield* oneLog(path, (0,external_node_fs_.createReadStream)((0,external_node_path_.resolve)(root, path)));
    }
}
function filesAt(root, path) {
    const stat = (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(root, path), { throwIfNoEntry: false });
    if (stat === undefined)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `No log at ${path}. Name a file or a folder.`);
    if (!stat.isDirectory())
        return [path];
    const entries = (0,external_node_fs_.readdirSync)((0,external_node_path_.resolve)(root, path), { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map(entry => (0,external_node_path_.join)(entry.parentPath, entry.name));
    if (files.length === 0)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `The folder ${path} holds no log.`);
    return files.sort();
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
            ? { name, format, rows: rowsOf(all()) }
            : { name, format, pieces: all() };
}
/** `undefined` where the log ends before its first piece. */
async function firstOf(pieces) {
    try {
        const first = await pieces.next();
        return first.done === true ? '' : first.value;
    }
    catch (error) {
        if (error instanceof replay/* TornLog */.s)
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
            throw new replay/* TornLog */.s(name, { cause: error });
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `The log ${name} cannot be read: ${(0,reason/* diskReason */.CQ)(error)}.`);
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
/** Rows by the names of the header. */
async function* rowsOf(pieces) {
    const { CsvError, parse } = await __webpack_require__.e(/* import() */ 70).then(__webpack_require__.bind(__webpack_require__, 56070));
    const parser = parse({ columns: true, bom: true, relaxColumnCount: true, maxRecordSize: 1 << 20 });
    const fed = (async () => {
        for await (const piece of pieces) {
            if (!parser.write(piece))
                await new Promise(done => parser.once('drain', done));
        }
        parser.end();
    })();
    fed.catch(error => parser.destroy(error));
    try {
        yield* parser;
        await fed;
    }
    catch (error) {
        throw error instanceof CsvError ? new replay/* TornLog */.s('csv', { cause: error }) : error;
    }
}
//# sourceMappingURL=log-files.js.map

/***/ })

};
;