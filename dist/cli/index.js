#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 73339:
/***/ ((module) => {

module.exports = require("module");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = require("node:process");

/***/ }),

/***/ 26848:
/***/ ((module) => {

module.exports = require("node:readline/promises");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = require("stream");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = require("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = require("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = require("util");

/***/ }),

/***/ 39886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gJ: () => (/* binding */ makeAtomically),
/* harmony export */   rL: () => (/* binding */ isStream),
/* harmony export */   vK: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(52057);



/**
 * Replaces a file so that a reader, or a crash at any instant, finds the old text or the new one and nothing between:
 * a new file beside it is written, forced to the disk and renamed over it. A link is followed, and stays a link; an
 * existing file keeps its mode. A pipe or a device, such as `/dev/stdout`, is written to and stays what it is. Throws
 * what the file system throws, with no trace left beside the file.
 */
function writeAtomically(path, text) {
    if (isStream(path)) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text);
        return;
    }
    const target = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path) : path;
    const mode = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(target) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target).mode & 0o7777 : 0o644;
    const temporary = temporaryBeside(target);
    try {
        writeForced(temporary, text, mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, target);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
        throw error;
    }
    forceFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
}
/**
 * Makes a file whole at once, as {@link writeAtomically}, and never over another one: of several processes that make it
 * in the same moment, one does. Returns whether it was this one.
 */
function makeAtomically(path, text) {
    const temporary = temporaryBeside(path);
    try {
        writeForced(temporary, text, 0o644);
        takeName(temporary, path);
    }
    catch (error) {
        if ((0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'EEXIST')
            throw error;
        return false;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(temporary, { force: true });
    }
    forceFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    return true;
}
/** What a file system without hard links (FAT, some network shares) answers. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'];
function takeName(temporary, path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(temporary, path);
    }
    catch (error) {
        if (!NO_LINKS.includes((0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error)))
            throw error;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx'));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(temporary, path);
    }
}
/** Whether there is something at a path that hands on what is written to it, so that nothing can take its place. */
function isStream(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    return found !== undefined && !found.isFile() && !found.isDirectory();
}
function temporaryBeside(path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.${crypto.randomUUID()}.tmp`);
}
function writeForced(path, text, mode) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx', mode);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fchmodSync)(file, mode);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(file);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** The rename itself reaches the disk; systems that cannot open a folder (Windows) do without. */
function forceFolder(folder) {
    let handle;
    try {
        handle = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(folder, 'r');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fsyncSync)(handle);
    }
    catch {
        // the file is whole either way
    }
    finally {
        if (handle !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(handle);
    }
}
//# sourceMappingURL=atomic-write.js.map

/***/ }),

/***/ 62425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m: () => (/* binding */ systemClock),
  E: () => (/* binding */ today)
});

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = require("node:timers/promises");
;// CONCATENATED MODULE: ./lib/src/adapters/disk/clock.js

/** The machine's clock. */
const systemClock = {
    now: () => new Date(),
    sleep: async (milliseconds) => {
        await (0,promises_namespaceObject.setTimeout)(milliseconds);
    },
};
/** The day it is, in UTC, as an ISO 8601 date. */
function today() {
    return systemClock.now().toISOString().slice(0, 10);
}
//# sourceMappingURL=clock.js.map

/***/ }),

/***/ 48872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _reason_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(52057);



/**
 * Makes a folder and those above it. Node's own `recursive` never ends where a file system makes no folder and says
 * ENOENT, as `/proc` does.
 */
function makeFolder(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return;
    makeFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
    }
    catch (error) {
        if ((0,_reason_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) !== 'EEXIST')
            throw error;
    }
}
//# sourceMappingURL=make-folder.js.map

/***/ }),

/***/ 52057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   UH: () => (/* binding */ reasonOfWriting),
/* harmony export */   diskReason: () => (/* binding */ diskReason),
/* harmony export */   nH: () => (/* binding */ isWritable),
/* harmony export */   x_: () => (/* binding */ nearestFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(89783);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(43381);




const REASONS = {
    ENOENT: 'there is no such file',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is not a folder',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EROFS: 'the file system is read-only',
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EIO: 'the disk does not answer',
    EMFILE: 'too many files are open',
    ENAMETOOLONG: 'its name is too long',
    ELOOP: 'its links lead in a circle',
};
/** The file system's code for what went wrong, such as `ENOENT`. */
function codeOf(error) {
    return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
}
/** What the file system says, in words; its code where we have none. */
function diskReason(error) {
    const code = codeOf(error);
    return REASONS[code] ?? code;
}
/** That a file could not be read. */
function unreadable(path, error) {
    return new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PortError */ .U7({ message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `${path} could not be read: ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(diskReason(error))}.` }, { cause: error });
}
/** What the file system says where a folder takes no new file; Node says ENOENT where it could not make the folder. */
const UNWRITABLE = new Set(['EROFS', 'EACCES', 'EPERM', 'ENOENT']);
/** Why a file could not be written. A folder that takes no new file is called that, whatever the file system says. */
function reasonOfWriting(path, error) {
    const folder = nearestFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    if (UNWRITABLE.has(codeOf(error)) && !isWritable(folder))
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `the folder ${folder} is read-only`;
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)(diskReason(error));
}
/** Whether a folder takes new files. */
function isWritable(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** The folder, or the nearest one above it that is there. */
function nearestFolder(folder) {
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) || above === folder ? folder : nearestFolder(above);
}
//# sourceMappingURL=reason.js.map

/***/ }),

/***/ 93043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ tellingReads),
/* harmony export */   r: () => (/* binding */ seldom)
/* harmony export */ });
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(43381);

/** Milliseconds between two passing words where what was said stays. */
const EVERY = 5_000;
/** For a log, where every word stays: a passing one every few seconds, and none in a run that is shorter. */
function seldom(tell, clock) {
    let last = clock.now().getTime();
    return (message, passing) => {
        const now = clock.now().getTime();
        if (passing !== undefined && now - last < EVERY)
            return;
        if (passing !== undefined)
            last = now;
        tell(message);
    };
}
/** The same accounts, which tell how many of the buckets that the files are about have been read. */
function tellingReads(targets, progress) {
    const buckets = targets.flatMap(({ files }) => [...new Set(files.flatMap(({ bucket }) => bucket ?? []))]);
    let read = 0;
    return targets.map(target => ({
        ...target,
        policies: {
            ...target.policies,
            read: async (bucket) => {
                const live = await target.policies.read(bucket);
                read += 1;
                if (read <= buckets.length)
                    progress((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Reading bucket policies: ${read} of ${buckets.length}.`, 'passing');
                return live;
            },
        },
    }));
}
//# sourceMappingURL=progress.js.map

/***/ }),

/***/ 64130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ optionsOf),
  y: () => (/* binding */ readCommandLine)
});

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(57975);
// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __nccwpck_require__(12925);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __nccwpck_require__(43381);
// EXTERNAL MODULE: ./lib/src/core/text/suggest.js
var suggest = __nccwpck_require__(51004);
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __nccwpck_require__(69941);
// EXTERNAL MODULE: ./lib/src/settings/expected.js
var expected = __nccwpck_require__(94184);
;// CONCATENATED MODULE: ./lib/src/settings/read-text.js



/**
 * A setting's value from the texts in which an input or an option says it: of several, a list has all and every other
 * kind the last.
 *
 * @param where what says it, as the subject of a sentence: "The input `mode`".
 * @throws UsageError for a text that does not read.
 */
function readTexts(setting, texts, where) {
    if (setting.kind === 'list')
        return texts.map(text => shaped(setting, text, where));
    if (setting.kind === 'flag-or-list' && !isFlag(texts))
        return texts.map(text => shaped(setting, text, where));
    const text = texts[texts.length - 1] ?? '';
    switch (setting.kind) {
        case 'flag':
        case 'flag-or-list':
            return flag(setting, text, where);
        case 'choice':
            return choice(setting, text, where);
        case 'count':
            return count(setting, text, where);
        default:
            return shaped(setting, text, where);
    }
}
/** Whether the texts say true or false rather than what a list has. */
function isFlag(texts) {
    return texts.length === 1 && /^(true|false)$/i.test(texts[0] ?? '');
}
/** The words that YAML 1.2's core schema allows, which is what `@actions/core` reads as booleans too. */
function flag({ words }, text, where) {
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${where} is ${text}; it can be ${'true'} or ${'false'}.${(0,expected/* expected */.p)(words)}`);
}
function choice({ allowed, synonyms = {}, words }, text, where) {
    const meant = Object.hasOwn(synonyms, text) ? synonyms[text] : text;
    if (meant !== undefined && allowed.includes(meant))
        return meant;
    throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${(0,expected/* notOneOf */.N)(where, (0,prose/* say */.cv) `${text}`, allowed, text)}${(0,expected/* expected */.p)(words)}`);
}
function count({ most, words }, text, where) {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
    if (number >= 1 && number <= most)
        return number;
    throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${where} is ${text}; it can be a whole number from 1 to ${most}.${(0,expected/* expected */.p)(words)}`);
}
function shaped(setting, text, where) {
    const shape = 'shape' in setting ? setting.shape : undefined;
    if (shape === undefined || new RegExp(shape.pattern).test(text))
        return text;
    throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${where} is ${text === '' ? (0,prose/* ours */.Od)('empty') : text}.${(0,expected/* expected */.p)(shape.words)}`);
}
//# sourceMappingURL=read-text.js.map
// EXTERNAL MODULE: ./lib/src/settings/setting.js
var settings_setting = __nccwpck_require__(59234);
// EXTERNAL MODULE: ./lib/src/settings/table.js
var table = __nccwpck_require__(8406);
// EXTERNAL MODULE: ./lib/src/settings/unknown.js
var unknown = __nccwpck_require__(60176);
// EXTERNAL MODULE: ./lib/src/cli/commands.js
var commands = __nccwpck_require__(79713);
;// CONCATENATED MODULE: ./lib/src/cli/args.js










/**
 * Reads the arguments; options may stand before the command, between its operands and behind them.
 * Throws UsageError for unknown commands and options, with what was meant.
 */
function readCommandLine(argv) {
    const tokens = tokensOf(argv);
    const [word, ...operands] = tokens.flatMap(token => (token.kind === 'positional' ? [token.value] : []));
    const command = word !== undefined && (0,commands/* isCommand */.y9)(word) ? word : undefined;
    const said = saidBy(tokens, command);
    if (said.version === true || word === 'version')
        return bare('version', []);
    if (word === undefined || word === 'help')
        return bare('help', topics(operands));
    if (command === undefined)
        throw unknownCommand(word);
    return said.help === true ? bare('help', [command]) : { command, operands, said };
}
function bare(command, operands) {
    return { command, operands, said: {} };
}
/** What help is asked for: a command, or nothing. */
function topics(words) {
    const wrong = words.find(word => !(0,commands/* isCommand */.y9)(word));
    if (wrong !== undefined)
        throw unknownCommand(wrong);
    return words;
}
function unknownCommand(word) {
    const otherwise = (0,prose/* say */.cv) `Run ${'connect-bucket-lock help'} for the commands.`;
    return (0,usage/* usageError */.W)((0,prose/* say */.cv) `Unknown command ${word}. ${(0,suggest/* meantOr */.Fu)(otherwise, word, commands/* COMMAND_NAMES */.nZ)}`);
}
/** The options that a command takes, by the names on the command line; all that there are where no command is named. */
function optionsOf(command) {
    const all = (0,table/* settingsIn */.R)('option').map(({ name, setting }) => [name, setting]);
    if (command === undefined)
        return new Map(all);
    const names = [...(0,commands/* commandNamed */.v)(command).options, 'help', 'version'];
    return new Map(all.filter(([, setting]) => names.includes(setting.name)));
}
/** The name that an option has in the help, for another one that is understood as well. */
function properName(name) {
    const known = (0,table/* settingsIn */.R)('option').find(({ setting }) => setting.said.option?.also === name);
    return known?.name ?? name;
}
function tokensOf(argv) {
    const options = Object.fromEntries([...optionsOf(undefined)].flatMap(([name, { kind, said }]) => {
        const { short, also } = said.option ?? {};
        const type = kind.startsWith('flag') ? 'boolean' : 'string';
        const option = { type, ...(0,present/* present */.E)({ short }) };
        return [[name, option], ...(also === undefined ? [] : [[also, { type }]])];
    }));
    return (0,external_node_util_.parseArgs)({ args: [...argv], strict: false, tokens: true, options }).tokens;
}
function saidBy(tokens, command) {
    const options = optionsOf(command);
    const texts = new Map();
    for (const [index, token] of tokens.entries()) {
        if (token.kind !== 'option')
            continue;
        const setting = options.get(properName(token.name));
        if (setting === undefined)
            throw unknownOption(command, token.rawName, token.name);
        refuseLooseList(setting, token, tokens[index + 1]);
        texts.set(setting, [...(texts.get(setting) ?? []), ...textsOf(setting, token)]);
    }
    const said = [...texts].map(([setting, found]) => {
        return [
            (0,settings_setting/* fieldOf */._F)(setting),
            readTexts(inCommand(setting, command), found, (0,prose/* say */.cv) `The option ${`--${(0,settings_setting/* nameIn */.ZC)('option', setting)}`}`),
        ];
    });
    return Object.fromEntries(said);
}
/** Before anything is read: a long run must not end in a report that nobody can write. */
function inCommand(setting, command) {
    if (setting.kind !== 'choice' || setting.name !== 'format' || command === undefined)
        return setting;
    return { ...setting, allowed: (0,commands/* commandNamed */.v)(command).formats ?? commands/* REPORT_FORMATS */.EL };
}
/** Of an option that may be a list, what stands behind a blank would be taken for a file. */
function refuseLooseList(setting, { rawName, value }, next) {
    if (setting.kind !== 'flag-or-list' || value !== undefined || next?.kind !== 'positional')
        return;
    const isItem = (text) => new RegExp(setting.shape.pattern).test(text);
    if (!next.value.split(',').every(isItem))
        return;
    throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `The option ${rawName} takes its list after an equals sign. Write ${`${rawName}=${next.value}`}.`);
}
/** What stands after an option. A flag has nothing there, and means true; one that may be a list has it behind `=`. */
function textsOf({ kind }, { rawName, value, inlineValue }) {
    if (kind === 'flag' && value !== undefined)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `The option ${rawName} takes no value.`);
    if (kind === 'flag' || (kind === 'flag-or-list' && value === undefined))
        return ['true'];
    const isNext = inlineValue === false && value !== undefined && /^-./.test(value);
    if (value === undefined || value === '' || isNext)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `The option ${rawName} needs a value after it.`);
    return kind === 'flag-or-list' ? value.split(',').map(item => item.trim()) : [value];
}
function unknownOption(command, raw, name) {
    const others = commands/* COMMAND_NAMES */.nZ.filter(other => optionsOf(other).has(name));
    const letter = raw.toLowerCase();
    const isLetter = (0,table/* settingsIn */.R)('option').some(({ setting: { said } }) => letter === `-${said.option?.short}`);
    const meant = isLetter ? (0,prose/* say */.cv) `Did you mean ${letter}?` : (0,unknown/* meantInstead */.q)(name, 'option', optionsOf(command));
    const hint = others.length > 0 ? (0,prose/* say */.cv) `It is one of ${(0,prose/* list */.p_)(others)}.` : meant;
    const problem = command === undefined ? (0,prose/* say */.cv) `Unknown option ${raw}.` : (0,prose/* say */.cv) `The command ${command} has no option ${raw}.`;
    return (0,usage/* usageError */.W)(problem, hint);
}
//# sourceMappingURL=args.js.map

/***/ }),

/***/ 28442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QD: () => (/* binding */ asCalled),
/* harmony export */   mw: () => (/* binding */ calledAs)
/* harmony export */ });
/* unused harmony export PROGRAM */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _core_text_shell_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(86212);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(79713);



/** The name under which the package is installed. */
const PROGRAM = 'connect-bucket-lock';
/** Our commands in a text for people, as the user called this program. */
function asCalled(text, { program = PROGRAM }) {
    const isOurs = (word) => word === 'help' || (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommand */ .y9)(word);
    return text.replaceAll(OUR_COMMAND, (whole, word) => (isOurs(word) ? `${program} ${word}` : whole));
}
const OUR_COMMAND = new RegExp(`(?<![\\w./-])${PROGRAM} ([a-z]+)\\b`, 'g');
/**
 * The words that call this program again from the same folder: its name where it is installed, `npx` and its name where
 * npx ran it, and otherwise Node and the script. Source: npm Docs, "npm exec", for `npm_command`.
 */
function calledAs({ script, cwd, env }) {
    const isInstalled = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(script).startsWith(PROGRAM) || /[\\/]node_modules[\\/]/.test(script);
    if (isInstalled)
        return env['npm_command'] === 'exec' ? `npx ${PROGRAM}` : PROGRAM;
    const near = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, script);
    return `node ${(0,_core_text_shell_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWord */ .r)(near.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(near) ? script : near)}`;
}
//# sourceMappingURL=called.js.map

/***/ }),

/***/ 79713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ REPORT_FORMATS),
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   nZ: () => (/* binding */ COMMAND_NAMES),
/* harmony export */   v: () => (/* binding */ commandNamed),
/* harmony export */   y9: () => (/* binding */ isCommand)
/* harmony export */ });
/** What a report may be written as. */
const REPORT_FORMATS = ['text', 'json', 'markdown', 'sarif', 'html', 'gitlab'];
const REPORTS = ['config', 'format', 'schema', 'output', 'verbose', 'parameters', 'allow-aws-services'];
const ASKS = ['account', 'admin-roles', 'deploy-role', 'plan-role', 'regions'];
/** The commands, in the order of the help. */
const COMMANDS = {
    check: {
        takes: '[globs…]',
        does: 'structure and proof; needs nothing but the files',
        examples: [
            ['check', 'every policy below policies/'],
            ['check policies/new.json --format json', 'one file that programs read'],
        ],
        options: [...REPORTS],
    },
    plan: {
        takes: '[globs…]',
        does: 'who the RoleIds are, and what would change against the live policy',
        examples: [
            ['plan', 'against AWS, with the credentials at hand'],
            ['plan --account account.json', 'against a snapshot, with none'],
        ],
        options: [...REPORTS, ...ASKS, 'access-analyzer', 'events'],
    },
    apply: {
        takes: '[globs…]',
        does: 'plan, write, verify; put back on failure',
        examples: [
            ['apply policies/new.json', 'one policy'],
            ['apply --account account.json', 'writes into the snapshot, and nothing to AWS'],
            ['apply --restore .connect-bucket-lock/previous/FILE', 'the policy that was there before'],
        ],
        options: [...REPORTS, ...ASKS, 'when-statements-are-dropped', 'restore'],
    },
    drift: {
        takes: '[globs…]',
        does: 'does the live policy still say what the repository says?',
        examples: [['drift', 'every policy below policies/']],
        options: [...REPORTS, ...ASKS],
    },
    audit: {
        takes: '[globs…]',
        does: 'which buckets of Connect are locked, and proved; needs no policy files',
        examples: [
            ['audit --regions all', 'everything, in every Region of Connect'],
            ['audit --account account.json --format csv', 'of a snapshot, to open in a spreadsheet'],
        ],
        formats: ['text', 'json', 'csv', 'markdown', 'html'],
        options: ['config', 'format', 'output', 'allow-aws-services', ...ASKS],
    },
    fix: {
        takes: 'FILE…',
        does: 'carry out what has one certain, proved remedy',
        examples: [
            ['fix policies/new.json --dry-run', 'shows what it would change'],
            ['fix policies/new.json --account account.json', 'knows whose role is missing'],
        ],
        options: ['dry-run', 'config', 'allow-aws-services', ...ASKS],
    },
    refresh: {
        takes: '[globs…]',
        does: 'put the id of the role that exists now in the place of a dead one',
        examples: [
            ['refresh --dry-run', 'shows what it would change'],
            ['refresh --history old-account.json', 'knows from an older snapshot whose a dead id was'],
        ],
        options: ['dry-run', 'history', 'config', 'allow-aws-services', ...ASKS],
    },
    init: {
        takes: '',
        does: 'find instance → bucket → roles → RoleIds, and write the policy file',
        examples: [
            ['init', 'asks what it cannot find out'],
            ['init --bucket NAME --admin-role Admin', 'asks nothing'],
            ['init --workflows', 'the workflows for GitHub too'],
            ['init --all --regions all', 'every bucket that an audit finds not locked'],
        ],
        options: ['config', ...ASKS, 'instance', 'bucket', 'all', 'output', 'workflows'],
    },
    explain: {
        takes: 'FILE',
        does: 'what one request gets, and why, statement by statement',
        examples: [
            ['explain FILE --as AROA…:me --action s3:GetObject', 'what one role gets'],
            ['explain FILE --as ID --action ACTION --expect denied', 'a test, by its exit code'],
            ['explain plan.json --bucket NAME --as ID --action ACTION', 'one policy of several'],
        ],
        needs: ['as', 'action'],
        formats: ['text', 'json'],
        options: [
            'as',
            'principal-arn',
            'action',
            'resource',
            'context',
            'expected',
            'bucket',
            'parameters',
            'account',
            'format',
        ],
    },
    export: {
        takes: 'FILE',
        does: 'a proved lock as another tool takes it: terraform, cloudformation or policy',
        examples: [['export policies/new.json --as terraform', 'a resource in HCL']],
        needs: ['as'],
        options: ['as', 'bucket', 'output', 'parameters', 'allow-aws-services'],
    },
    replay: {
        takes: 'FILE',
        does: 'who would this policy have denied? judged by logs of past requests',
        examples: [['replay policies/new.json --events logs/', 'CloudTrail logs or S3 server access logs']],
        needs: ['events'],
        formats: ['text', 'json', 'csv', 'markdown', 'html'],
        options: ['events', 'bucket', 'parameters', ...ASKS, 'config', 'format', 'output'],
    },
    recover: {
        takes: 'BUCKET',
        does: 'put a policy on a bucket that is locked for good, or rehearse it',
        examples: [
            ['recover BUCKET --rehearse', 'which ways back there are; changes nothing'],
            ['recover BUCKET --policy KEPT.json', 'add --account-id in the management account'],
            ['recover BUCKET --policy KEPT.json --account FILE', 'the snapshot says only who is in the account'],
        ],
        formats: ['text', 'json'],
        options: ['policy', 'account-id', 'delete', 'rehearse', 'yes', ...ASKS, 'config', 'allow-aws-services', 'format'],
    },
    snapshot: {
        takes: '',
        does: 'write the account snapshot',
        examples: [['snapshot --output account.json', 'for plans without AWS']],
        options: ['output', 'bucket', 'regions', 'config'],
    },
    completion: {
        takes: 'SHELL',
        does: 'a script that completes commands and options in bash, zsh or fish',
        examples: [['completion bash', 'the script for bash']],
        options: [],
    },
    rules: {
        takes: '[ID]',
        does: 'what is looked for, or one rule with its examples',
        examples: [
            ['rules', 'all of them'],
            ['rules lock-misses-objects', 'one, with its examples'],
        ],
        options: [],
    },
};
const COMMAND_NAMES = Object.keys(COMMANDS);
/** A command by its name. */
function commandNamed(name) {
    return COMMANDS[name];
}
function isCommand(word) {
    return Object.hasOwn(COMMANDS, word);
}
//# sourceMappingURL=commands.js.map

/***/ }),

/***/ 87011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   No: () => (/* binding */ writeEdited),
/* harmony export */   _h: () => (/* binding */ writeFile),
/* harmony export */   hx: () => (/* binding */ policyFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _adapters_disk_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(39886);
/* harmony import */ var _adapters_disk_make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(48872);
/* harmony import */ var _adapters_disk_reason_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(52057);
/* harmony import */ var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(89783);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(43381);







/**
 * Files below a folder of the disk, or anywhere else where the path says so. A failure at one does not hide that others
 * were written.
 */
function policyFolder(root) {
    const written = [];
    return {
        read: async (path) => afterOthers(written, () => readText(root, path)),
        write: async (path, text) => {
            afterOthers(written, () => writeFile(root, path, text));
            written.push(path);
        },
    };
}
/** Writes what differs. A file that somebody else has changed since it was read is left as it is. Throws PortError. */
function writeEdited(root, files) {
    const changed = files.filter(({ before, after }) => before.text !== after.text);
    for (const { before } of changed)
        refuseMoved(root, before);
    const written = [];
    for (const { before, after } of changed) {
        afterOthers(written, () => writeFile(root, before.path, after.text));
        written.push(before.path);
    }
}
function refuseMoved(root, { path, text }) {
    if (readText(root, path) === text)
        return;
    throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .PortError */ .U7({
        message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${path} changed after it was read, so no file was written.`,
        remedy: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .ours */ .Od)('Run again.'),
    });
}
function afterOthers(written, work) {
    try {
        return work();
    }
    catch (error) {
        if (!(error instanceof _core_text_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .PortError */ .U7) || written.length === 0)
            throw error;
        const message = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${error.problem.message} Written before that: ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .list */ .p_)(written)}.`;
        throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .PortError */ .U7({ ...error.problem, message }, { cause: error });
    }
}
/** Writes a file whole or not at all, making the folders above it. Throws PortError. */
function writeFile(root, path, text) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    try {
        (0,_adapters_disk_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target));
        (0,_adapters_disk_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeAtomically */ .vK)(target, text);
    }
    catch (error) {
        throw new _core_text_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .PortError */ .U7({ message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_6__/* .say */ .cv) `${path} could not be written: ${(0,_adapters_disk_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .reasonOfWriting */ .UH)(target, error)}.` }, { cause: error });
    }
}
function readText(root, path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path), 'utf8');
    }
    catch (error) {
        if ((0,_adapters_disk_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .codeOf */ .$N)(error) === 'ENOENT')
            return undefined;
        throw (0,_adapters_disk_reason_js__WEBPACK_IMPORTED_MODULE_4__/* .unreadable */ .O$)(path, error);
    }
}
//# sourceMappingURL=folder.js.map

/***/ }),

/***/ 41689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  cK: () => (/* binding */ deliver),
  KE: () => (/* binding */ fittedTo),
  oM: () => (/* binding */ loggable),
  Bm: () => (/* binding */ pageContext),
  ev: () => (/* binding */ paintFor),
  gj: () => (/* binding */ rendered),
  ZD: () => (/* binding */ surroundingsOf),
  qz: () => (/* binding */ widthOf)
});

// EXTERNAL MODULE: ./lib/src/adapters/disk/clock.js + 1 modules
var clock = __nccwpck_require__(62425);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
;// CONCATENATED MODULE: ./lib/src/adapters/disk/head.js


/**
 * The commit that a clone has checked out, 40 or 64 hex digits; `undefined` outside of a clone and before its first
 * commit. Read, for no git need be installed. git-scm.com, "gitrepository-layout".
 */
function headOf(folder) {
    try {
        const git = gitFolderOf((0,external_node_path_.resolve)(folder));
        if (git === undefined)
            return undefined;
        const head = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(git, 'HEAD'), 'utf8').trim();
        const name = /^ref: (refs\/[^\0]+)$/.exec(head)?.[1];
        return commitIn(name === undefined ? head : refIn(git, name));
    }
    catch {
        return undefined;
    }
}
function gitFolderOf(folder) {
    const path = (0,external_node_path_.join)(folder, '.git');
    if (!(0,external_node_fs_.existsSync)(path))
        return folder === (0,external_node_path_.dirname)(folder) ? undefined : gitFolderOf((0,external_node_path_.dirname)(folder));
    if ((0,external_node_fs_.statSync)(path).isDirectory())
        return path;
    const elsewhere = /^gitdir: (.+)$/m.exec((0,external_node_fs_.readFileSync)(path, 'utf8'))?.[1];
    return elsewhere === undefined ? undefined : (0,external_node_path_.resolve)(folder, elsewhere);
}
/** A branch is a file of its own, or a line of the packed ones; a worktree has them in the common folder. */
function refIn(git, name) {
    const common = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(git, 'commondir'))
        ? (0,external_node_path_.resolve)(git, (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(git, 'commondir'), 'utf8').trim())
        : git;
    const own = [git, common].map(folder => (0,external_node_path_.join)(folder, name)).find(path => (0,external_node_fs_.existsSync)(path));
    if (own !== undefined)
        return (0,external_node_fs_.readFileSync)(own, 'utf8').trim();
    const packed = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(common, 'packed-refs'), 'utf8').split('\n');
    return packed.find(line => line.endsWith(` ${name}`))?.split(' ')[0] ?? '';
}
function commitIn(text) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined;
}
//# sourceMappingURL=head.js.map
// EXTERNAL MODULE: ./lib/src/app/progress.js
var progress = __nccwpck_require__(93043);
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __nccwpck_require__(89783);
// EXTERNAL MODULE: ./lib/src/core/text/plain.js
var plain = __nccwpck_require__(18686);
// EXTERNAL MODULE: ./lib/src/core/text/present.js
var present = __nccwpck_require__(12925);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __nccwpck_require__(43381);
;// CONCATENATED MODULE: ./lib/src/render/github/workflow-log.js
/**
 * Text for the log of a workflow step, in which the runner looks for commands: `::name::` after blanks at the start of a
 * line, and the older `##[name]` *anywhere* in it (actions/runner, `ActionCommand.TryParseV2` and `TryParse`). Neither
 * may come from a policy, or its author could mask words, end the annotations and set outputs.
 */
function harmlessLog(text) {
    return text.replaceAll('##[', '#\\u{23}[').replace(/^(\s*):(?=:)/gm, '$1\\u{3A}');
}
/** The same for JSON, whose lines never begin with a colon: `##[` stands in strings alone, and reads the same. */
function harmlessJson(text) {
    return text.replaceAll('##[', '#\\u0023[');
}
//# sourceMappingURL=workflow-log.js.map
// EXTERNAL MODULE: ./lib/src/render/json.js
var json = __nccwpck_require__(61845);
// EXTERNAL MODULE: ./lib/src/render/layout.js
var layout = __nccwpck_require__(17025);
// EXTERNAL MODULE: ./lib/src/render/paint.js
var paint = __nccwpck_require__(33707);
// EXTERNAL MODULE: ./lib/src/render/terminal.js
var terminal = __nccwpck_require__(12431);
// EXTERNAL MODULE: ./lib/src/report/exit.js
var exit = __nccwpck_require__(96217);
// EXTERNAL MODULE: ./lib/src/report/version.js
var version = __nccwpck_require__(98517);
// EXTERNAL MODULE: ./lib/src/cli/called.js
var called = __nccwpck_require__(28442);
// EXTERNAL MODULE: ./lib/src/cli/folder.js
var folder = __nccwpck_require__(87011);
;// CONCATENATED MODULE: ./lib/src/cli/output.js
















/** What the adapters may know of where they run. */
function surroundingsOf({ env, err, cwd, status, columns }) {
    return { folder: cwd, environment: env, progress: progressOn({ err, ...(0,present/* present */.E)({ status }), columns }) };
}
/** In place where somebody watches, and otherwise a line every few seconds. */
function progressOn({ err, status, columns = 80 }) {
    const lasting = (message) => err(`${(0,plain/* plainText */.wh)(message)}\n`);
    if (status === undefined)
        return (0,progress/* seldom */.r)(lasting, clock/* systemClock */.m);
    return (message, passing) => passing === undefined ? lasting(message) : status((0,plain/* plainText */.wh)(message).slice(0, columns - 1));
}
/** The width of a terminal; a file or a log has none. */
function reportWidth({ columns, isTerminal }) {
    return isTerminal && columns !== undefined ? { width: Math.min(120, Math.max(40, columns)) } : {};
}
/** A text without lines to copy, broken between words where it goes to a terminal. */
function fittedTo(text, console) {
    const { width } = reportWidth(console);
    return width === undefined ? text : (0,layout/* fitted */.$5)(text, width);
}
/** How many letters a line may have; text is harder to read in very long ones. */
function widthOf({ columns = 80 }) {
    return Math.min(100, Math.max(40, columns));
}
/** Colours on a terminal, none elsewhere; NO_COLOR and FORCE_COLOR have the last word (no-color.org, force-color.org). */
function paintFor({ env, isTerminal }) {
    if ((env['NO_COLOR'] ?? '') !== '')
        return paint/* noColours */.bo;
    const forced = env['FORCE_COLOR'];
    if (forced !== undefined && forced !== '')
        return forced === '0' ? paint/* noColours */.bo : paint/* colours */.M8;
    return isTerminal && env['TERM'] !== 'dumb' ? paint/* colours */.M8 : paint/* noColours */.bo;
}
/**
 * What is printed: for people with our commands as they can run them, and as it may stand in the log of a workflow's step,
 * where a line could be a command to the runner.
 */
function loggable(text, console, format = 'text') {
    const told = format === 'text' ? (0,called/* asCalled */.QD)(text, console) : text;
    if (console.env['GITHUB_ACTIONS'] !== 'true')
        return told;
    return format === 'json' || format === 'sarif' || format === 'gitlab' ? harmlessJson(told) : harmlessLog(told);
}
/**
 * Prints what a command found. What goes to a file is printed as text too, first, because the file may take nothing.
 * Resolves with the exit code, which a file that took nothing changes.
 */
async function deliver(textIn, { format, output }, console, code) {
    const shown = output === undefined ? format : 'text';
    console.out(loggable(await textIn(shown, console), console, shown));
    if (output === undefined)
        return code;
    const text = await textIn(format, { ...console, isTerminal: false });
    try {
        (0,folder/* writeFile */._h)(console.cwd, output, text);
        return code;
    }
    catch (error) {
        const { message } = (0,errors/* portProblem */.BI)(error);
        console.err(`${(0,plain/* plainText */.wh)((0,prose/* say */.cv) `No verdict in the file: ${message} What is printed above holds.`)}\n`);
        return exit/* EXIT */.dc.noVerdict;
    }
}
/** What a page says of the run itself. */
function pageContext({ env, cwd }) {
    const commit = env['GITHUB_SHA'] ?? env['CI_COMMIT_SHA'] ?? headOf(cwd);
    return { version: version.VERSION, when: clock/* systemClock */.m.now().toISOString(), ...(0,present/* present */.E)({ commit }) };
}
/** The report in one format; what only some formats need is loaded for them. */
async function rendered(report, { format, schema = '2', verbose = false }, paint, console) {
    switch (format) {
        case 'text':
            return (0,terminal/* terminalReport */.R)(report, paint, { verbose, ...reportWidth(console) });
        case 'json':
            return schema === '1' ? (await __nccwpck_require__.e(/* import() */ 4195).then(__nccwpck_require__.bind(__nccwpck_require__, 44195))).jsonReport1(report) : (0,json/* jsonReport */.L7)(report);
        case 'markdown': {
            const { renderSummary } = await Promise.all(/* import() */[__nccwpck_require__.e(5108), __nccwpck_require__.e(949), __nccwpck_require__.e(8599), __nccwpck_require__.e(3550), __nccwpck_require__.e(1999)]).then(__nccwpck_require__.bind(__nccwpck_require__, 23550));
            return `${renderSummary(report, { version: version.VERSION, commentKey: COMMAND_LINE })}\n`;
        }
        case 'sarif': {
            const [{ renderSarif }, { RULES }] = await Promise.all([
                __nccwpck_require__.e(/* import() */ 834).then(__nccwpck_require__.bind(__nccwpck_require__, 90834)),
                Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(949), __nccwpck_require__.e(8599), __nccwpck_require__.e(3675), __nccwpck_require__.e(1520), __nccwpck_require__.e(2979), __nccwpck_require__.e(551)]).then(__nccwpck_require__.bind(__nccwpck_require__, 18420)),
            ]);
            return renderSarif(report, { version: version.VERSION, commentKey: COMMAND_LINE, homepage: version.HOMEPAGE, rules: RULES });
        }
        case 'gitlab':
            return (await __nccwpck_require__.e(/* import() */ 6140).then(__nccwpck_require__.bind(__nccwpck_require__, 26140))).gitlabReport(report);
        case 'html':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(5108), __nccwpck_require__.e(949), __nccwpck_require__.e(8599), __nccwpck_require__.e(4043), __nccwpck_require__.e(6388)]).then(__nccwpck_require__.bind(__nccwpck_require__, 97859))).reportPage(report, pageContext(console));
        case 'csv':
            (0,errors/* invariant */.V1)(false, 'a command is asked for its own formats only');
    }
}
/** Sets reports of the command line apart from those of the action's jobs. */
const COMMAND_LINE = 'command-line';
//# sourceMappingURL=output.js.map

/***/ }),

/***/ 90823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ CLAIMS),
/* harmony export */   o: () => (/* binding */ answerTo)
/* harmony export */ });
/** What is proved of every policy; docs/architecture.md says what each needs to hold. */
const CLAIMS = [
    'sealed',
    'connect-keeps-access',
    'admins-keep-access',
    'deployer-keeps-access',
    'nobody-unknown-admitted',
    'no-stranger-can-assume',
];
/** How a claim was answered; one that is not among these was not asked. */
function answerTo(name, claims) {
    return claims.find(({ claim }) => claim === name)?.verdict.kind ?? 'not-asked';
}
//# sourceMappingURL=claim.js.map

/***/ }),

/***/ 63698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ EXPECTED_KINDS),
/* harmony export */   x: () => (/* binding */ isExpectedKind)
/* harmony export */ });
/** The kinds of identities that a test may ask about. */
const EXPECTED_KINDS = ['connect', 'admin', 'deployer', 'planner', 'external', 'user', 'root', 'other'];
/** Whether the word is a kind, and no name. */
function isExpectedKind(word) {
    return EXPECTED_KINDS.includes(word);
}
//# sourceMappingURL=expectation.js.map

/***/ }),

/***/ 97729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   hz: () => (/* binding */ byPlace),
/* harmony export */   il: () => (/* binding */ withHelp)
/* harmony export */ });
/* harmony import */ var _text_order_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(60774);
/* harmony import */ var _text_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(43381);


/** What was found, and what to do about it where that is known. */
function withHelp({ message, help }) {
    return help.parts.length === 0 ? message : (0,_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([message, help], ' ');
}
const RANK = { error: 0, warning: 1, notice: 2 };
/** Orders findings by file, then place, then severity, then rule: stable for any order of discovery. */
function byPlace(a, b) {
    return ((0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z)(a.at.file.path, b.at.file.path) ||
        a.at.span.start - b.at.span.start ||
        a.at.span.end - b.at.span.end ||
        RANK[a.severity] - RANK[b.severity] ||
        (0,_text_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byText */ .z)(a.rule, b.rule));
}
/** Orders findings with the most severe first, and by place within a severity. */
function bySeverity(a, b) {
    return RANK[a.severity] - RANK[b.severity] || byPlace(a, b);
}
//# sourceMappingURL=finding.js.map

/***/ }),

/***/ 79245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted),
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** "1 role", "2,000 roles". */
function counted(number, one, many = `${one}s`) {
    return `${grouped(number)} ${number === 1 ? one : many}`;
}
/** The digits of a whole number in groups of three: "2,000". `toLocaleString` would load the languages of the world. */
function grouped(number) {
    return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}
//# sourceMappingURL=count.js.map

/***/ }),

/***/ 89783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   BI: () => (/* binding */ portProblem),
/* harmony export */   U7: () => (/* binding */ PortError),
/* harmony export */   V1: () => (/* binding */ invariant),
/* harmony export */   eb: () => (/* binding */ UsageError),
/* harmony export */   wr: () => (/* binding */ adviceOf),
/* harmony export */   zU: () => (/* binding */ InvariantError)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(18686);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(43381);


/**
 * The user asked for something that does not make sense: wrong arguments, inputs or configuration. Exit code 2.
 * Made by the factories of `usage.ts` alone.
 */
class UsageError extends Error {
    name = 'UsageError';
    lines;
    constructor(lines) {
        super(lines.map(_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh).join('\n'));
        this.lines = lines;
    }
}
/** Something outside failed: AWS, GitHub, the disk. Exit code 3, never a verdict. */
class PortError extends Error {
    name = 'PortError';
    problem;
    constructor(problem, options) {
        super((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(problem.message), options);
        this.problem = problem;
    }
}
/** What failed outside; throws any other error on. */
function portProblem(error) {
    if (error instanceof PortError)
        return error.problem;
    throw error;
}
/** What a failure says: our own sentence where it is ours, the system's words in quotes where they are not. */
function sentenceOf(error) {
    if (error instanceof PortError)
        return error.problem.message;
    return (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${error instanceof Error ? error.message : String(error)}`;
}
/** What a failure says, and what would help, where that is known. */
function adviceOf(error) {
    const remedy = error instanceof PortError ? error.problem.remedy : undefined;
    return remedy === undefined ? sentenceOf(error) : (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${sentenceOf(error)} ${remedy}`;
}
/** A law of our own code was broken: our bug. Exit code 70. */
class InvariantError extends Error {
    name = 'InvariantError';
}
function invariant(condition, law) {
    if (!condition)
        throw new InvariantError(law);
}
//# sourceMappingURL=errors.js.map

/***/ }),

/***/ 60774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ byText)
/* harmony export */ });
/** Orders texts by their UTF-16 units: the same on every machine, whatever its language. */
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
//# sourceMappingURL=order.js.map

/***/ }),

/***/ 18686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   Jn: () => (/* binding */ isPrintableAscii),
/* harmony export */   M9: () => (/* binding */ write),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   fn: () => (/* binding */ QUOTED_LIMIT),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
/** Longer quoted texts are cut, with their length named, so that one value cannot push the verdict off the page. */
const QUOTED_LIMIT = 240;
/**
 * Controls, bidi and zero-width characters, separators, every space but the common one, lone surrogates, private
 * use, and whatever else Unicode calls ignorable; a combining mark that would join our own quotation marks; and marks
 * piled up beyond two.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]|[^\P{Zs} ]|^\p{M}|(?<=\p{M}\p{M})\p{M}/gu;
/** Whether a text is of nothing but visible ASCII and spaces, as most are; \p classes cost milliseconds to compile. */
function isPrintableAscii(text) {
    return /^[ -~]*$/.test(text);
}
/** Shows as `\u{202E}` what could not be seen, or would change how its neighbours are seen. */
function visible(text) {
    if (isPrintableAscii(text))
        return text;
    return text.replace(INVISIBLE, character => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
}
/** Cuts a text to so many characters, never within a surrogate pair, and says how long it was. */
function clip(text, limit = QUOTED_LIMIT) {
    if (text.length <= limit)
        return text;
    const end = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
    return `${text.slice(0, end)}… (${text.length} characters)`;
}
/** Writes prose with one writer for our own words and one for quoted ones. */
function write(prose, own, quoted) {
    return prose.parts.map(part => (typeof part === 'string' ? own(part) : quoted(part.quoted))).join('');
}
/** Plain text in one line, quoted words between backticks: terminals, annotations and logs. */
function plainText(prose) {
    return write(prose, visible, text => `\`${clip(visible(text))}\``);
}
//# sourceMappingURL=plain.js.map

/***/ }),

/***/ 12925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ present)
/* harmony export */ });
/** Leaves out what is undefined, for optional properties are absent or have a value. */
function present(fields) {
    const found = {};
    for (const name of Object.keys(fields)) {
        const value = fields[name];
        if (value !== undefined)
            found[name] = value;
    }
    return found;
}
//# sourceMappingURL=present.js.map

/***/ }),

/***/ 43381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ firstFew),
/* harmony export */   Od: () => (/* binding */ ours),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   dM: () => (/* binding */ distinct),
/* harmony export */   fj: () => (/* binding */ join),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
const isProse = (piece) => typeof piece === 'object';
/** Writes {@link Prose}: the template's own text is ours, every `${string}` is quoted, every `${prose}` is spliced in. */
function say(words, ...pieces) {
    const parts = [];
    words.forEach((word, index) => {
        if (word !== '')
            parts.push(word);
        const piece = pieces[index];
        if (piece === undefined)
            return;
        if (isProse(piece))
            for (const part of piece.parts)
                parts.push(part);
        else if (typeof piece === 'number')
            parts.push(String(piece));
        else
            parts.push({ quoted: piece });
    });
    return { parts };
}
/** Our own words, unquoted: for text that is chosen by the program, never by a user. */
function ours(text) {
    return { parts: text === '' ? [] : [text] };
}
/** Joins sentences or list items. */
function join(items, separator) {
    const parts = items.flatMap((item, index) => (index === 0 ? item.parts : [separator, ...item.parts]));
    return { parts };
}
/** Somebody else's words. */
function quote(text) {
    return { parts: [{ quoted: text }] };
}
/** "a, b and 3 more": as many as are named, and how many are not. */
function firstFew(items, most, separator = ', ') {
    const named = join(items.slice(0, most), separator);
    return items.length > most ? say `${named} and ${items.length - most} more` : named;
}
/** "a", "a and b", "a, b and c", each item quoted. */
function list(items, conjunction = 'and') {
    const quoted = items.map(quote);
    if (quoted.length < 2)
        return join(quoted, '');
    return join([join(quoted.slice(0, -1), ', '), ...quoted.slice(-1)], ` ${conjunction} `);
}
/** Plain text, quoted words between backticks; for JSON, logs and tests. */
function plain(prose) {
    return prose.parts.map(part => (typeof part === 'string' ? part : `\`${part.quoted}\``)).join('');
}
/** Each sentence once, in the order in which they first came. */
function distinct(words) {
    return [...new Map(words.map(each => [plain(each), each])).values()];
}
//# sourceMappingURL=prose.js.map

/***/ }),

/***/ 86212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** A word as a POSIX shell reads it back. */
function shellWord(text) {
    return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
//# sourceMappingURL=shell.js.map

/***/ }),

/***/ 2361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ sourceFromText),
/* harmony export */   Jr: () => (/* binding */ sourceFromBytes),
/* harmony export */   N4: () => (/* binding */ outward),
/* harmony export */   df: () => (/* binding */ positionOf),
/* harmony export */   ij: () => (/* binding */ withText)
/* harmony export */ });
/* unused harmony export Lines */
/* harmony import */ var _utf8_length_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(80768);

/** The lines of a text, which end at LF, CRLF or a lone CR: read when they are first asked about, and once. */
class Lines {
    #text;
    #starts;
    #texts;
    constructor(text) {
        this.#text = text;
    }
    /** Without their ends; a line break at the end of the text begins none. */
    get texts() {
        this.#texts ??= this.#text.replace(/(\r\n|\r|\n)$/, '').split(LINE_END);
        return this.#texts;
    }
    /** The 1-based line and column of an offset. */
    positionAt(offset) {
        this.#starts ??= [0, ...Array.from(this.#text.matchAll(LINE_END), ({ index, 0: end }) => index + end.length)];
        const bounded = Math.min(offset, this.#text.length);
        const line = lastAtMost(this.#starts, bounded);
        return { line: line + 1, column: bounded - (this.#starts[line] ?? 0) + 1 };
    }
}
const LINE_END = /\r\n|\r|\n/g;
function lastAtMost(sorted, limit) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((sorted[middle] ?? 0) <= limit)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** Decodes the bytes of a file; never throws, for bad bytes are a finding and no crash. */
function sourceFromBytes(path, bytes) {
    const file = (text, utf8) => ({ path, text, lines: new Lines(text), bytes: bytes.length, utf8 });
    try {
        return file(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), true);
    }
    catch {
        return file(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), false);
    }
}
/** A source file from text at hand: a live policy, an example, a test. */
function sourceFromText(path, text) {
    return { path, text, lines: new Lines(text), bytes: (0,_utf8_length_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8Length */ .w)(text), utf8: true };
}
/** The same file with another text. */
function withText(file, text) {
    return { ...file, text, lines: new Lines(text) };
}
/** The same place in the file on the disk: out of the string or the template that the text was taken from. */
function outward({ file, span }) {
    const { origin } = file;
    return origin === undefined ? { file, span } : outward({ file: origin.file, span: origin.outward(span) });
}
/** The line and column of the place's beginning in the file on the disk. */
function positionOf(place) {
    const { file, span } = outward(place);
    return file.lines.positionAt(span.start);
}
//# sourceMappingURL=source.js.map

/***/ }),

/***/ 51004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ meantOr),
/* harmony export */   aK: () => (/* binding */ hint),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   kp: () => (/* binding */ closest)
/* harmony export */ });
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(43381);

/**
 * The known word that a mistyped one most likely meant: equal but for case, or at most a third of its letters away. Of
 * words of one or two letters that is none, unless they are the same letters.
 */
function closest(found, known) {
    const folded = found.toLowerCase();
    const limit = Math.max(1, Math.floor(found.length / 3));
    let best;
    let bestDistance = limit + 1;
    for (const word of known) {
        const distance = editDistance(folded, word.toLowerCase(), bestDistance);
        if (distance >= bestDistance || (isFar(distance, found, word) && !hasLettersOf(folded, word)))
            continue;
        best = word;
        bestDistance = distance;
    }
    return best;
}
/** Whether so many letters are more than a third of the longer of the two. */
function isFar(distance, found, word) {
    return distance * 3 > Math.max(found.length, word.length);
}
function hasLettersOf(folded, word) {
    return [...folded].sort().join('') === [...word.toLowerCase()].sort().join('');
}
/** "Did you mean `x`?" as the help of a finding; nothing where nobody knows what was meant. */
function didYouMean(meant) {
    return meant === undefined ? {} : { help: (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Did you mean ${meant}?` };
}
/** The known word that was most likely meant, as the help of a finding. */
function hint(found, known) {
    return didYouMean(closest(found, known));
}
/** " Did you mean `x`?", or nothing. */
function suggestion(found, known) {
    const meant = closest(found, known);
    return meant === undefined ? (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('') : (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` Did you mean ${meant}?`;
}
/** "Did you mean `x`?", or else another way to the right word. */
function meantOr(otherwise, found, known) {
    return didYouMean(closest(found, known)).help ?? otherwise;
}
/** The number of letters to change, add, leave out or swap with their neighbour; `limit` where it is at least that. */
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit)
        return limit;
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const change = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = swapped ? at(before, j - 2) + 1 : limit;
            next.push(Math.min(change, swap, at(row, j) + 1, at(next, j - 1) + 1));
        }
        // a swap reaches back over two rows
        if (Math.min(...row, ...next) >= limit)
            return limit;
        before = row;
        row = next;
    }
    return Math.min(at(row, b.length), limit);
}
function at(row, index) {
    return row[index] ?? 0;
}
//# sourceMappingURL=suggest.js.map

/***/ }),

/***/ 6903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   M8: () => (/* binding */ textField),
/* harmony export */   Ms: () => (/* binding */ entryOf),
/* harmony export */   Pf: () => (/* binding */ fieldsOf),
/* harmony export */   U4: () => (/* binding */ parsedJson),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   s6: () => (/* binding */ hasFields)
/* harmony export */ });
/** The value of a JSON text; `undefined` where it is none. */
function parsedJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Whether a value has fields: lists and `null` have none. */
function hasFields(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** What stands at the end of a path of fields in a document of no known shape; `undefined` where nothing does. */
function field(value, ...path) {
    return path.reduce((at, name) => (hasFields(at) ? at[name] : undefined), value);
}
/** The names and values of an object; none where it is none. */
function fieldsOf(value) {
    return hasFields(value) ? Object.entries(value) : [];
}
/** The text at the end of a path of fields; `undefined` where there is none, or an empty one. */
function textField(value, ...path) {
    const found = field(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
/** IAM's elements hold one item or a list of them; none where the element is missing. */
function asList(value) {
    return Array.isArray(value) ? value : value === undefined ? [] : [value];
}
/** What a table says of a name of somebody's; nothing of what every object inherits, such as `constructor`. */
function entryOf(table, name) {
    return Object.hasOwn(table, name) ? table[name] : undefined;
}
//# sourceMappingURL=untyped.js.map

/***/ }),

/***/ 69941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ fileUsageError),
/* harmony export */   W: () => (/* binding */ usageError)
/* harmony export */ });
/* harmony import */ var _count_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(79245);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(89783);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(18686);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(43381);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2361);





const MOST_PROBLEMS = 20;
/**
 * All that is wrong with a file of the user's as one UsageError, a line each: `file:line:column: what`.
 *
 * @param headline what the file is for, without a full stop: "The account snapshot `x` cannot be used".
 * @param advice what to do about it.
 */
function fileUsageError(file, headline, problems, advice) {
    const sorted = [...problems].sort((a, b) => a.span.start - b.span.start);
    const shown = sorted.slice(0, MOST_PROBLEMS).map(problem => {
        const { line, column } = (0,_source_js__WEBPACK_IMPORTED_MODULE_1__/* .positionOf */ .df)({ file, span: problem.span });
        return (0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `  ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)((0,_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(file.path))}:${line}:${column}: ${problem.message}`;
    });
    const rest = sorted.length - shown.length;
    const more = rest > 0 ? [(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(`  … and ${rest} more.`)] : [];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb([(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${headline}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)((0,_count_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .h)(sorted.length, 'problem'))}.`, ...shown, ...more, advice]);
}
/** A UsageError whose quoted words are safe to print anywhere. */
function usageError(...sentences) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb([(0,_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(sentences, ' ')]);
}
//# sourceMappingURL=usage.js.map

/***/ }),

/***/ 80768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ utf8Length)
/* harmony export */ });
/** The bytes of a text in UTF-8. */
function utf8Length(text) {
    return /^[\0-\x7f]*$/.test(text) ? text.length : new TextEncoder().encode(text).length;
}
//# sourceMappingURL=utf8-length.js.map

/***/ }),

/***/ 35344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
/* harmony import */ var _core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(18686);

/** Letters that take two columns in a terminal: those of East Asia, and emoji. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/gu;
/** Marks that stand on the letter before them. */
const MARKS = /[\p{Mn}\p{Me}]/gu;
/** How many columns of a terminal a text takes. */
function columns(text) {
    if ((0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrintableAscii */ .Jn)(text))
        return text.length;
    const letters = text.replace(MARKS, '');
    return [...letters].length + (letters.match(WIDE)?.length ?? 0);
}
//# sourceMappingURL=columns.js.map

/***/ }),

/***/ 68286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ numberOnDisk),
/* harmony export */   l: () => (/* binding */ codeFrame)
/* harmony export */ });
/* harmony import */ var _core_text_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(18686);
/* harmony import */ var _core_text_source_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2361);
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(35344);



const CONTEXT = 1;
const TAB = '  ';
/**
 * The source lines around a place, the place underlined. Long lines, such as a policy on one line, are cut around it.
 */
function codeFrame({ file, span }, paint, options = {}) {
    const { mark = paint.red, width = 100 } = options;
    const lines = file.lines.texts;
    const start = file.lines.positionAt(span.start);
    const end = file.lines.positionAt(span.end);
    const first = Math.max(1, start.line - CONTEXT);
    const last = Math.max(start.line, Math.min(lines.length, start.line + CONTEXT));
    const numbered = (line) => String(numberOnDisk(file, lines, line));
    const gutter = Math.max(numbered(first).length, numbered(last).length);
    const shown = [];
    for (let number = first; number <= last; number += 1) {
        const line = lines[number - 1] ?? '';
        const cut = cutOf(line, number === start.line ? start.column : 1, width);
        shown.push(`${paint.dim(`${numbered(number).padStart(gutter)} │`)} ${shownPart(line, cut)}`.trimEnd());
        if (number !== start.line)
            continue;
        const to = end.line === start.line ? end.column : line.length + 1;
        shown.push(`${paint.dim(`${' '.repeat(gutter)} │`)} ${underline(line, cut, { from: start.column, to }, mark)}`);
    }
    return shown.join('\n');
}
/** A line's number in the file on the disk, which is another one where the text was taken out of that file. */
function numberOnDisk(file, lines, number) {
    if (file.origin === undefined)
        return number;
    const before = lines.slice(0, number - 1).reduce((length, line) => length + line.length + 1, 0);
    const start = before + (lines[number - 1] ?? '').search(/\S|$/);
    return (0,_core_text_source_js__WEBPACK_IMPORTED_MODULE_0__/* .positionOf */ .df)({ file, span: { start, end: start + 1 } }).line;
}
/** Of a long line as much as keeps the column in sight. */
function cutOf(line, column, width) {
    if (line.length <= width)
        return { from: 0, to: line.length };
    const from = Math.max(0, Math.min(Math.floor(column - width / 3), line.length - width));
    return { from, to: from + width };
}
function shownPart(line, { from, to }) {
    return `${from > 0 ? '…' : ''}${legible(line.slice(from, to))}${to < line.length ? '…' : ''}`;
}
function underline(line, cut, { from, to }, mark) {
    const before = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .Y)(`${cut.from > 0 ? '…' : ''}${legible(line.slice(cut.from, from - 1))}`);
    const marked = (0,_columns_js__WEBPACK_IMPORTED_MODULE_1__/* .columns */ .Y)(legible(line.slice(Math.max(cut.from, from - 1), Math.min(to - 1, cut.to))));
    return `${' '.repeat(before)}${mark('^'.repeat(Math.max(1, marked)))}`;
}
/** Tabs are common in JSON and hide nothing. */
function legible(text) {
    return text.split('\t').map(_core_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK).join(TAB);
}
//# sourceMappingURL=frame.js.map

/***/ }),

/***/ 61845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IL: () => (/* binding */ jsonValue),
/* harmony export */   L7: () => (/* binding */ jsonReport),
/* harmony export */   kb: () => (/* binding */ outcomeValue),
/* harmony export */   oD: () => (/* binding */ policyValue),
/* harmony export */   uL: () => (/* binding */ affectedValue)
/* harmony export */ });
/* harmony import */ var _core_text_present_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(12925);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(43381);
/* harmony import */ var _core_text_source_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2361);
/* harmony import */ var _report_ending_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48254);




/** The report as JSON text, indented by two spaces and ending in a line feed. */
function jsonReport(report) {
    return `${JSON.stringify(jsonValue(report), null, 2)}\n`;
}
/** The report as the value that {@link jsonReport} prints. */
function jsonValue(report) {
    return {
        schema: 2,
        mode: report.mode,
        verdict: report.verdict,
        policies: report.policies.map(policyValue),
        notes: report.notes.map(_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj),
        ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ enforced: report.enforced, unmanaged: report.unmanaged }),
    };
}
/** One policy of the report. */
function policyValue(report) {
    const { file, bucket, verdict, admitted, claims, expectations, findings, plan, outcome } = report;
    return {
        file: file.path,
        ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ address: file.origin?.address, bucket }),
        verdict,
        admitted: admitted.map(admittedOf),
        claims: claims.map(claimOf),
        ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ expectations: expectations?.map(answered => expectationOf(answered)) }),
        findings: findings.map(finding => findingOf(finding, file)),
        ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({
            plan: plan && planOf(plan),
            outcome: outcome && outcomeValue(outcome),
            ending: outcome && (0,_report_ending_js__WEBPACK_IMPORTED_MODULE_0__/* .endingOf */ .z6)(outcome),
        }),
    };
}
function admittedOf(admitted) {
    const assumableBy = admitted.assumableBy?.map(({ words }) => (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(words));
    return { ...whoIs(admitted), ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ assumableBy }) };
}
/** Only the fields of the contract, in its order. */
function whoIs({ id, kind, name, arn }) {
    return { id, kind, ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ name, arn }) };
}
function claimOf({ claim, verdict }) {
    const base = { claim, verdict: verdict.kind };
    switch (verdict.kind) {
        case 'holds':
            return {
                ...base,
                ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({
                    provided: verdict.provided && (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(verdict.provided),
                    assumed: verdict.assumed && (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(verdict.assumed),
                }),
            };
        case 'fails': {
            const witness = verdict.witness && witnessOf(verdict.witness);
            return { ...base, because: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(verdict.because), ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ witness }) };
        }
        default:
            return { ...base, because: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(verdict.because) };
    }
}
function expectationOf({ expectation, verdict }) {
    const { as, action, resource, context, expect, at } = expectation;
    const given = context && Object.fromEntries([...context].map(([key, values]) => [key, [values].flat()]));
    const witness = 'witness' in verdict ? verdict.witness && witnessOf(verdict.witness) : undefined;
    return {
        as,
        action,
        ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ resource, context: given }),
        expect,
        verdict: verdict.kind,
        ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ because: 'because' in verdict ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(verdict.because) : undefined, witness }),
        file: at.file.path,
        ...locate(at),
    };
}
function witnessOf({ caller, action, resource, context }) {
    return { userid: caller.userid, action, resource, context: Object.fromEntries(context) };
}
function findingOf(finding, policy) {
    const { rule, severity, message, at, related, help } = finding;
    return {
        rule,
        severity,
        message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(message),
        ...(at.file.path === policy.path ? {} : { file: at.file.path }),
        ...locate(at),
        related: related.map(({ at, note }) => ({ file: at.file.path, ...locate(at), message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(note) })),
        help: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(help),
    };
}
/** Somebody who gains or loses access; `access` is absent where it is all kinds. */
function affectedValue(affected) {
    return { ...whoIs(affected), ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ access: affected.access }) };
}
function readersOf(readers) {
    if (readers.kind === 'not-looked-at')
        return { because: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(readers.because) };
    const names = (roles) => roles.map(({ RoleName }) => RoleName);
    return { roles: names(readers.roles), doubtful: names(readers.doubtful) };
}
function planOf({ action, gains, loses, readers, dropped, fingerprint }) {
    return {
        action,
        gains: gains.map(affectedValue),
        loses: loses.map(affectedValue),
        ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ readers: readers && readersOf(readers) }),
        dropped: dropped.map(_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj),
        fingerprint,
    };
}
/** How applying one policy ended. */
function outcomeValue(outcome) {
    const previous = 'previous' in outcome ? outcome.previous : undefined;
    const traces = (0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_2__/* .present */ .E)({ previous, snapshot: (0,_report_ending_js__WEBPACK_IMPORTED_MODULE_0__/* .snapshotOf */ .eY)(outcome) });
    switch (outcome.kind) {
        case 'unchanged':
        case 'applied':
            return { kind: outcome.kind, ...traces };
        case 'refused':
        case 'superseded':
        case 'not-tried':
            return { kind: outcome.kind, why: outcome.why, message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(outcome.because) };
        case 'overtaken':
            return { kind: 'overtaken', message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(outcome.because), ...traces };
        case 'rolled-back':
            return { kind: 'rolled-back', message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(outcome.cause), ...traces };
        case 'rollback-failed': {
            const { cause, rollbackCause, restore } = outcome;
            return {
                kind: 'rollback-failed',
                message: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(cause),
                rollbackMessage: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(rollbackCause),
                restore,
                ...traces,
            };
        }
    }
}
function locate(place) {
    const { file, span } = (0,_core_text_source_js__WEBPACK_IMPORTED_MODULE_3__/* .outward */ .N4)(place);
    const [start, end] = [file.lines.positionAt(span.start), file.lines.positionAt(span.end)];
    return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
//# sourceMappingURL=json.js.map

/***/ }),

/***/ 17025:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ fitted),
/* harmony export */   gu: () => (/* binding */ indented),
/* harmony export */   ky: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _columns_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(35344);

/** Breaks lines between words; a word that is longer than a line stands on one of its own. */
function wrapped(text, width) {
    const lines = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + word.length < width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(word);
    }
    return lines.join('\n');
}
/** A line of a code frame, which was cut to its width and must keep its columns. */
const FRAME = /^\s*\d* │/;
/**
 * Breaks each line between words that is longer than the width, colours not counted. What goes on stands below the
 * column in which the text of the line begins, or a little further in where that is far to the right.
 *
 * @param verbatim lines that somebody is to copy, which stay whole.
 */
function fitted(text, width, verbatim = new Set()) {
    const isWhole = (line) => columnsOf(line) <= width || FRAME.test(plainOf(line)) || verbatim.has(line);
    return text
        .split('\n')
        .map(line => (isWhole(line) ? line : folded(line, width)))
        .join('\n');
}
function folded(line, width) {
    const plain = plainOf(line);
    const indent = plain.search(/\S|$/);
    const column = /^(\s*\S.*?\s{2,})\S/.exec(plain)?.[1]?.length ?? indent;
    const hang = ' '.repeat(column <= width / 2 ? Math.max(column, indent) : indent + 2);
    const lead = LEAD.exec(line)?.[0] ?? '';
    const [first = '', ...words] = line.slice(lead.length).split(/(?<=\S) /);
    const lines = [lead + first];
    for (const word of words) {
        const last = lines.at(-1) ?? '';
        if (columnsOf(last) + 1 + columnsOf(word) <= width)
            lines[lines.length - 1] = `${last} ${word}`;
        else
            lines.push(hang + word.trimStart());
    }
    return lines.join('\n');
}
function columnsOf(line) {
    return (0,_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columns */ .Y)(plainOf(line));
}
function plainOf(line) {
    return line.replace(COLOUR, '');
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal begin with one
const COLOUR = /\u001b\[[0-9;]*m/g;
/** What stands before the first word. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal begin with one
const LEAD = /^(?:\u001b\[[0-9;]*m|\s)*/;
/** Moves each line to the right that is not empty. */
function indented(block, width) {
    return block.replace(/^(?=.)/gm, ' '.repeat(width));
}
//# sourceMappingURL=layout.js.map

/***/ }),

/***/ 33707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E0: () => (/* binding */ verdictWord),
/* harmony export */   M8: () => (/* binding */ colours),
/* harmony export */   bo: () => (/* binding */ noColours)
/* harmony export */ });
const ansi = (open, close) => (text) => `\u001b[${open}m${text}\u001b[${close}m`;
/** ANSI colours. */
const colours = {
    bold: ansi(1, 22),
    dim: ansi(2, 22),
    red: ansi(31, 39),
    green: ansi(32, 39),
    yellow: ansi(33, 39),
    cyan: ansi(36, 39),
};
/** The verdict in capitals, and in its colour. */
function verdictWord(verdict, paint) {
    return { safe: paint.green, unsafe: paint.red, unproven: paint.yellow }[verdict](verdict.toUpperCase());
}
const same = (text) => text;
/** No markup at all: for files, pipes and NO_COLOR. */
const noColours = { bold: same, dim: same, red: same, green: same, yellow: same, cyan: same };
//# sourceMappingURL=paint.js.map

/***/ }),

/***/ 11347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ problems),
/* harmony export */   L: () => (/* binding */ isOneReason)
/* harmony export */ });
/* harmony import */ var _core_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97729);
/* harmony import */ var _core_text_plain_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(18686);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(43381);
/* harmony import */ var _witness_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(99736);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(89522);





/**
 * Every finding, most severe first. A policy that is not safe and yet has no error of its own gets one for each
 * claim that fails or could not be proved, so that no red run is without a reason at its line.
 *
 * @param prefix goes before every path: from the root of the repository to the folder in which the paths begin.
 */
function problems({ policies }, prefix = '') {
    const all = policies
        .flatMap(policy => [...policy.findings, ...unexplained(policy), ...failedTests(policy)])
        .toSorted(_core_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np);
    return prefix === '' ? all : all.map(finding => below(finding, prefix));
}
function below(finding, prefix) {
    const moved = (at) => ({ ...at, file: { ...at.file, path: prefix + at.file.path } });
    const related = finding.related.map(({ at, note }) => ({ at: moved(at), note }));
    return { ...finding, at: moved(finding.at), related };
}
function unexplained(policy) {
    if (policy.verdict === 'safe' || policy.findings.some(({ severity }) => severity === 'error'))
        return [];
    const claims = isOneReason(policy) ? policy.claims.slice(0, 1) : policy.claims;
    return claims.flatMap(claim => {
        const message = reason(claim);
        const at = { file: policy.file, span: { start: 0, end: 0 } };
        return message === undefined
            ? []
            : [{ rule: claim.claim, severity: 'error', message, at, related: [], help: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('') }];
    });
}
/** The tests that do not hold, each where it is written; one that could not be made goes with its policy's reason. */
function failedTests(policy) {
    return (policy.expectations ?? []).flatMap(({ expectation, verdict }) => {
        if (verdict.kind === 'holds' || verdict.kind === 'not-asked')
            return [];
        const about = policy.bucket === undefined ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('') : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) ` by the policy of ${policy.bucket}`;
        const message = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .say */ .cv) `Expected: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .testWords */ .Kp)(expectation)}${about}. ${verdict.because}`;
        return [{ rule: 'expectation', severity: 'error', message, at: expectation.at, related: [], help: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('') }];
    });
}
/** Whether nothing could be proved for one and the same reason, as of a policy that is not known yet. */
function isOneReason({ claims }) {
    const reasons = claims.map(({ verdict }) => (verdict.kind === 'unknown' ? (0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .plainText */ .wh)(verdict.because) : undefined));
    return reasons[0] !== undefined && new Set(reasons).size === 1;
}
function reason({ claim, verdict }) {
    if (verdict.kind === 'unknown')
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)([(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .ours */ .Od)('This could not be proved.'), verdict.because], ' ');
    if (verdict.kind !== 'fails')
        return undefined;
    return verdict.witness === undefined
        ? verdict.because
        : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .join */ .fj)([verdict.because, (0,_witness_js__WEBPACK_IMPORTED_MODULE_1__/* .witnessSentence */ .x)(claim, verdict.witness)], ' ');
}
//# sourceMappingURL=problems.js.map

/***/ }),

/***/ 12431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ terminalReport),
/* harmony export */   p: () => (/* binding */ endingText)
/* harmony export */ });
/* harmony import */ var _core_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(97729);
/* harmony import */ var _core_text_count_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(79245);
/* harmony import */ var _core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(18686);
/* harmony import */ var _core_text_source_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(2361);
/* harmony import */ var _report_ending_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48254);
/* harmony import */ var _report_exit_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(96217);
/* harmony import */ var _frame_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(68286);
/* harmony import */ var _layout_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(17025);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(11347);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2491);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(89522);











/** The report for people at a terminal or in a log; many policies that nothing is wrong with are one table. */
function terminalReport(report, paint, { verbose = false, width } = {}) {
    const text = unfitted(report, { ...paint, width: width ?? WIDTH }, verbose);
    return width === undefined ? text : (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .fitted */ .$5)(text, width, new Set(report.policies.flatMap(restoreLines)));
}
function unfitted(report, paint, verbose) {
    const good = verbose ? new Set() : manyGood(report.policies);
    const rest = report.policies.filter(policy => !good.has(policy));
    const blocks = [...rest.map(policy => policyBlock(policy, paint)), ...goodTable(good, paint)];
    const unmanaged = (report.unmanaged ?? []).map(({ bucket, account, instances }) => `${paint.red('not locked')}  bucket ${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(bucket)} of account ${account}: Connect stores in it (${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(instances.join(', '))}), and no file locks it`);
    const notes = report.notes.map(note => `${paint.yellow('note')}  ${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)(note)}`);
    const noVerdict = (0,_report_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .foundCode */ ._P)(report) === _report_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.noVerdict ? [`No verdict: ${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictSentence */ .BT)(report))}`] : [];
    return `${[...noVerdict, ...blocks, ...unmanaged, ...notes, lastLine(report, paint)].join('\n\n')}\n`;
}
/** As many good policies are told at length. */
const FEW_GOOD = 10;
function manyGood(policies) {
    const good = policies.filter(isGood);
    return new Set(good.length > FEW_GOOD ? good : []);
}
/** Whether there is nothing to do about a policy but to read its plan. */
function isGood({ verdict, findings, claims, plan, outcome }) {
    const rests = claims.some(claim => restsOn(claim).length > 0);
    const isHeld = outcome === undefined ? plan?.refusal !== undefined : !(0,_report_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .isDone */ .$L)(outcome);
    return verdict === 'safe' && findings.length === 0 && !rests && !isHeld;
}
function goodTable(good, paint) {
    if (good.size === 0)
        return [];
    const rows = [...good].map(({ file, bucket = '', plan, outcome }) => {
        const ending = outcome === undefined ? plan && planWords(plan) : (0,_report_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .endingOf */ .z6)(outcome);
        return [(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(bucket), (0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(file.path), ending ?? ''];
    });
    const wide = (column) => rows.reduce((most, row) => Math.max(most, row[column].length), 0);
    const [first, second] = [wide(0), wide(1)];
    const lines = rows.map(([bucket, path, ending]) => `  ${paint.green('✔')} ${bucket.padEnd(first)}  ${paint.dim(path.padEnd(second))}  ${ending}`.trimEnd());
    return [
        [paint.bold(`${(0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_8__/* .counted */ .h)(good.size, 'policy', 'policies')} with nothing wrong`), ...lines].join('\n'),
        TOLD_SHORT,
    ];
}
const TOLD_SHORT = 'The command line with --verbose, and the JSON report, have each of them in full.';
/** "replace: 1 gains access, 2 lose access". */
function planWords({ action, gains, loses }) {
    const people = [
        ...(gains.length === 0 ? [] : [`${gains.length} ${gains.length === 1 ? 'gains' : 'gain'} access`]),
        ...(loses.length === 0 ? [] : [`${loses.length} ${loses.length === 1 ? 'loses' : 'lose'} access`]),
    ];
    return [_vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_WORDS */ .cX[action].would, ...people].join(', ');
}
function policyBlock(policy, paint) {
    const title = `${paint.bold((0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(policy.file.path))}${addressOf(policy)}${policy.bucket === undefined ? '' : paint.dim(`  bucket ${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(policy.bucket)}`)}`;
    const asked = policy.claims.filter(({ verdict }) => verdict.kind !== 'not-asked');
    const unreadable = policy.bucket === undefined || (policy.findings.length > 0 && (0,_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .isOneReason */ .L)(policy));
    const sections = [
        unreadable ? '' : asked.map(claim => claimLine(claim, paint)).join('\n'),
        unreadable ? '' : testLines(policy, paint),
        admittedTable(policy, paint),
        policy.plan === undefined ? '' : planLines(policy.plan, paint),
        policy.plan?.refusal === undefined || policy.outcome !== undefined ? '' : refusalLine(policy.plan.refusal, paint),
        policy.outcome === undefined ? '' : outcomeLine(policy.outcome, paint),
        ...[...policy.findings].sort(_core_rules_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np).map(finding => findingBlock(finding, paint)),
    ];
    return [title, ...sections.filter(section => section !== '')].join('\n\n');
}
/** The tests of the repository; those that hold in one line each. */
function testLines({ expectations = [] }, paint) {
    if (expectations.length === 0)
        return '';
    return [paint.dim('  expected'), ...expectations.map(answered => testLine(answered, paint))].join('\n');
}
function testLine({ expectation, verdict }, paint) {
    const words = (0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .testWords */ .Kp)(expectation));
    if (verdict.kind === 'holds')
        return `  ${paint.green('✔')} ${words}`;
    const mark = verdict.kind === 'fails' ? paint.red('✘') : paint.yellow(verdict.kind === 'unknown' ? '?' : '–');
    const because = (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .indented */ .gu)((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapped */ .ky)((0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)(verdict.because), paint.width - 4), 4);
    return `  ${mark} ${paint.bold(words)}${paint.dim(`  ${placeOf(expectation.at)}`)}\n${because}`;
}
function addressOf({ file: { origin } }) {
    return origin?.address === undefined ? '' : `  ${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(origin.address)}`;
}
function claimLine({ claim, verdict }, paint) {
    const title = _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .CLAIM_WORDS */ .d0[claim].title.padEnd(25);
    switch (verdict.kind) {
        case 'holds': {
            const line = `  ${paint.green('✔')} ${title}${paint.dim(_vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .CLAIM_WORDS */ .d0[claim].holds)}`;
            const rests = restsOn({ claim, verdict }).map(words => `\n${' '.repeat(29)}${paint.yellow(indentAfterFirst((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapped */ .ky)(words, paint.width - 29), 29))}`);
            return line + rests.join('');
        }
        case 'fails':
            return `  ${paint.red('✘')} ${paint.bold(title)}${indentAfterFirst((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapped */ .ky)((0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)(verdict.because), paint.width - 29), 29)}`;
        default:
            return `  ${paint.yellow('?')} ${paint.bold(title)}${indentAfterFirst((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapped */ .ky)((0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)(verdict.because), paint.width - 29), 29)}`;
    }
}
/** What a claim that holds rests on. */
function restsOn({ claim, verdict }) {
    if (verdict.kind !== 'holds')
        return [];
    const { provided, assumed } = verdict;
    return [
        ...(provided === undefined ? [] : [`if ${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)(provided)}`]),
        ...(assumed === undefined ? [] : [`${(0,_vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .restingWord */ .Bm)(claim)} ${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)(assumed)}`]),
    ];
}
function admittedTable({ admitted, claims }, paint) {
    if (admitted.length === 0)
        return '';
    const isAsked = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .isListAsked */ .R3)(claims);
    const label = (kind) => (kind !== 'unresolved' ? kind : isAsked ? 'not known' : 'not asked');
    const rows = admitted.flatMap(who => {
        const { id, kind, name } = who;
        const named = name === undefined ? '' : `  ${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(name)}`;
        const by = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .assumedByWords */ .J0)(who);
        const line = `    ${paint.cyan(label(kind).padEnd(10))}  ${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(id).padEnd(21)}${named}`.trimEnd();
        return [line, ...(by === undefined ? [] : [paint.dim(`                ${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)(by)}`)])];
    });
    return [paint.dim('  on the list'), ...rows].join('\n');
}
function planLines(plan, paint) {
    const people = (word, affected) => affected.map(who => {
        const { id, name } = who;
        const kinds = (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .accessWords */ .wn)(who);
        const what = kinds === undefined ? '' : `: ${kinds}`;
        return `    ${word} ${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(name ?? id)}${what}${id === '*' || name === undefined ? '' : paint.dim(`  ${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(id)}`)}`;
    });
    const changes = plan.changes.map(({ kind, what }) => kind === 'added' ? paint.green(`    + ${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)(what)}`) : paint.red(`    - ${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)(what)}`));
    return [
        `  ${paint.dim('plan')}  ${_vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .PLAN_WORDS */ .cX[plan.action].would}`,
        ...people(paint.green('gains access'), plan.gains),
        ...people(paint.red('loses access'), plan.loses),
        ...(plan.readers === undefined
            ? []
            : [(0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .indented */ .gu)((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapped */ .ky)((0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .readersSentence */ .eD)(plan.readers)), paint.width - 6), 6)]),
        ...changes,
        paint.dim(`    ${plan.fingerprint}`),
    ].join('\n');
}
function refusalLine(refusal, paint) {
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .indented */ .gu)(paint.yellow((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapped */ .ky)((0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .refusalSentence */ .SH)(refusal)), paint.width - 4)), 4);
}
function outcomeLine(outcome, paint) {
    return `  ${endingText(outcome, (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .outcomeSentence */ .yz)(outcome), paint)}`;
}
/** How it ended, with a sentence about that, and the commands to run by hand where there are some. */
function endingText(outcome, sentence, paint) {
    const ending = (0,_report_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .endingOf */ .z6)(outcome);
    const label = (0,_report_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .isDone */ .$L)(outcome) ? paint.green(ending) : paint.red(ending);
    return `${paint.bold(label)}  ${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)(sentence)}${byHand(outcome)}`;
}
function byHand(outcome) {
    if (outcome.kind !== 'rollback-failed')
        return '';
    return ` ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .byHandWords */ .IQ)(outcome)}\n\n${restoreLines({ outcome }).join('\n')}`;
}
/** Commands and a policy to copy, which no width may break. */
function restoreLines({ outcome }) {
    return outcome?.kind === 'rollback-failed' ? outcome.restore.split('\n').map(_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK) : [];
}
function findingBlock(finding, paint) {
    const message = `  ${severityLabel(finding.severity, paint)}  ${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)(finding.message)}`;
    const where = paint.dim(`    ${placeOf(finding.at)}  ${finding.rule}`);
    if (finding.severity === 'notice')
        return `${message}\n${where}`;
    const related = finding.related.map(({ at, note }) => paint.dim(`    ${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)(note)}: ${placeOf(at)}`));
    const help = (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .indented */ .gu)((0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .wrapped */ .ky)((0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)(finding.help), paint.width - 4), 4);
    const frame = finding.at.file.text === ''
        ? []
        : [
            (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .indented */ .gu)((0,_frame_js__WEBPACK_IMPORTED_MODULE_9__/* .codeFrame */ .l)(finding.at, paint, { mark: SEVERITY_PAINT[finding.severity](paint), width: paint.width - 10 }), 4),
        ];
    return [message, where, ...frame, ...related, help].join('\n');
}
function placeOf(place) {
    const { line, column } = (0,_core_text_source_js__WEBPACK_IMPORTED_MODULE_10__/* .positionOf */ .df)(place);
    return `${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .visible */ .RK)(place.file.path)}:${line}:${column}`;
}
const WIDTH = 100;
const SEVERITY_PAINT = {
    error: paint => paint.red,
    warning: paint => paint.yellow,
    notice: paint => paint.cyan,
};
function severityLabel(severity, paint) {
    return SEVERITY_PAINT[severity](paint)(severity);
}
function lastLine(report, paint) {
    const word = runWord(report, paint);
    const enforced = report.enforced === false ? ` (${_words_js__WEBPACK_IMPORTED_MODULE_5__/* .NOT_ENFORCED */ .BU})` : '';
    return `${paint.bold(word)}${enforced}  ${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_7__/* .plainText */ .wh)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictSentence */ .BT)(report))}`;
}
/**
 * What the policies are worth, unless they are proved and yet not where they belong. A check looks at no id, so that
 * nothing it finds is called safe.
 */
function runWord(report, paint) {
    const exit = (0,_report_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .foundCode */ ._P)(report);
    if (report.verdict === 'unsafe' && exit === _report_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.unsafe)
        return paint.red('UNSAFE');
    if (report.verdict === 'unproven' && exit === _report_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.noVerdict)
        return paint.yellow('UNPROVEN');
    if (exit !== _report_exit_js__WEBPACK_IMPORTED_MODULE_2__/* .EXIT */ .dc.safe)
        return paint.red('NOT APPLIED');
    return paint.green(report.mode === 'check' ? 'CHECKED' : 'SAFE');
}
function indentAfterFirst(block, width) {
    return (0,_layout_js__WEBPACK_IMPORTED_MODULE_6__/* .indented */ .gu)(block, width).trimStart();
}
//# sourceMappingURL=terminal.js.map

/***/ }),

/***/ 2491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ restingWord),
/* harmony export */   Vy: () => (/* binding */ GLOSSARY),
/* harmony export */   cX: () => (/* binding */ PLAN_WORDS),
/* harmony export */   d0: () => (/* binding */ CLAIM_WORDS)
/* harmony export */ });
const CLAIM_WORDS = {
    sealed: {
        title: 'sealed',
        column: 'Sealed',
        holds: 'everyone who is not on the list is denied every S3 action',
        fails: 'Not sealed: someone who is not on the list gets in.',
        cause: 'someone who is not on the list gets in',
        outside: 'Not asked: who S3 Access Grants let in as a role on the list, policies of access points, and directory buckets.',
    },
    'connect-keeps-access': {
        title: 'Connect keeps access',
        column: 'Connect',
        holds: 'Amazon Connect can store and play recordings',
        fails: 'Amazon Connect is locked out: it could not store or play recordings.',
        cause: 'Amazon Connect is locked out',
    },
    'admins-keep-access': {
        title: 'admins keep access',
        column: 'Admins',
        holds: 'an admin can change the policy',
        fails: 'The admins are locked out: no one could change the policy back.',
        cause: 'the admins are locked out',
    },
    'deployer-keeps-access': {
        title: 'deployer keeps access',
        column: 'Deployer',
        holds: 'the role that applies can put the policy back',
        fails: 'The deployer is locked out: what it writes it could never change or undo.',
        cause: 'the deployer is locked out',
    },
    'nobody-unknown-admitted': {
        title: 'nobody unknown admitted',
        column: 'Ids',
        holds: 'every id on the list belongs to a known role or user',
        fails: 'The list lets in an identity that is not known here.',
        cause: 'the list lets in an identity that is not known here',
    },
    'no-stranger-can-assume': {
        title: 'no stranger can assume',
        column: 'Trust',
        holds: 'only known principals can become a role on the list',
        fails: 'A stranger can become a role on the list, and then reads the recordings.',
        cause: 'a stranger can become a role on the list',
        outside: 'Not asked: who the IAM policies of the account let in, and who gets a session from a role on the list.',
    },
};
/** What goes before that on which a claim rests: the settings take from what is sealed, and give all else its reason. */
function restingWord(claim) {
    return claim === 'sealed' ? 'except that' : 'because';
}
/** What applying a plan would do, and what it did: each goes on after a word such as "Plan:". */
const PLAN_WORDS = {
    none: { would: 'nothing to do: the live policy means the same', did: 'nothing: the live policy meant the same' },
    create: { would: 'create: the bucket has no policy yet', did: 'created: the bucket had no policy' },
    replace: { would: 'replace the live policy', did: 'replaced the live policy' },
};
/** What a reader needs who never met IAM, in the order in which the words come. */
const GLOSSARY = [
    ['Bucket policy', 'the text on a bucket that says who may do what with it; `Deny` in it beats every `Allow`'],
    ['The lock, the list', 'a `Deny` for everyone except the ids that it lists'],
    ['Role', 'an identity of AWS that people, programs and services work as for a while; each while is a session'],
    ['RoleId', 'the id of a role, `AROA…`: a new role of the same name has another'],
    ['`AROA…:*`', 'every session of that role: the RoleId, a colon and any session name'],
    ['Statement', 'one rule of a policy; a `Sid` is its name'],
    ['Admin', 'a role that the settings name as one that administers the buckets'],
    ['Deployer, planner', 'the role that writes policies after a merge, and the one that only reads for a plan'],
    ['Account snapshot', 'a file that takes the place of the account, so that no credentials are needed'],
    ['Fingerprint', 'identifies a plan: after the merge, a plan with another one is not applied'],
];
//# sourceMappingURL=vocabulary.js.map

/***/ }),

/***/ 99736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ witnessSentence)
/* harmony export */ });
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(43381);
/* harmony import */ var _core_text_untyped_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6903);


/** What the more telling S3 actions do, in everyday words. */
const DOES = {
    's3:GetObject': 'reading an object',
    's3:GetObjectAcl': 'reading who may reach an object',
    's3:GetObjectVersion': 'reading an older version of an object',
    's3:PutObject': 'writing an object',
    's3:PutObjectAcl': 'changing who may reach an object',
    's3:DeleteObject': 'deleting an object',
    's3:ListBucket': 'listing the objects',
    's3:GetBucketPolicy': 'reading the policy',
    's3:PutBucketPolicy': 'replacing the policy',
    's3:DeleteBucketPolicy': 'removing the policy',
    's3:GetBucketAcl': 'reading who may reach the bucket',
    's3:GetBucketLocation': 'asking where the bucket is',
    's3:DeleteBucket': 'deleting the bucket',
};
/** A sentence with more circumstances is read by nobody; the report has them all. */
const MOST_CONDITIONS = 6;
/**
 * The request that shows a claim to be false, in one sentence. A witness against `sealed` or
 * `nobody-unknown-admitted` is let through; one against the claims about keeping access is denied.
 */
function witnessSentence(claim, request) {
    const through = claim === 'sealed' || claim === 'nobody-unknown-admitted';
    const answer = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(through ? ' is not denied ' : ' is denied ');
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)([capital(callerPhrase(request.caller)), answer, requestPhrase(request), (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('.')], '');
}
/** "`s3:GetObject` (reading an object) on `arn:…` when `aws:securetransport` is `true`" */
function requestPhrase({ action, resource, context }) {
    const does = (0,_core_text_untyped_js__WEBPACK_IMPORTED_MODULE_1__/* .entryOf */ .Ms)(DOES, action);
    const what = does === undefined ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${action}` : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${action} (${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(does)})`;
    const all = [...context].map(([key, values]) => conditionPhrase(key, values));
    const more = all.length - MOST_CONDITIONS;
    const conditions = more > 0 ? [...all.slice(0, MOST_CONDITIONS), (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${more} more conditions that the report names`] : all;
    const when = conditions.length === 0 ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('') : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` when ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(conditions, ' and ')}`;
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${what} on ${resource}${when}`;
}
function conditionPhrase(key, values) {
    const [first] = values;
    if (first === undefined)
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${key} is absent`;
    if (values.length === 1)
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${key} is ${first}`;
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${key} is all of ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .join */ .fj)(values.map(_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD), ', ')}`;
}
/** Who asks: "a session of the role `…`". */
function callerPhrase(caller) {
    switch (caller.kind) {
        case 'role':
            return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `a session (${caller.userid}) of the role ${caller.roleArn}`;
        case 'user':
            return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the IAM user ${caller.userArn} (${caller.userid})`;
        case 'root':
            return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the root user of account ${caller.account}`;
        case 'federated':
            return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the federated user ${caller.arn} (${caller.userid})`;
        case 'anonymous':
            return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `an anonymous caller`;
        case 'service':
            return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `the AWS service ${caller.service}, calling directly,`;
    }
}
function capital(prose) {
    const [first, ...rest] = prose.parts;
    if (typeof first !== 'string')
        return prose;
    return { parts: [first.charAt(0).toUpperCase() + first.slice(1), ...rest] };
}
//# sourceMappingURL=witness.js.map

/***/ }),

/***/ 89522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BT: () => (/* binding */ verdictSentence),
/* harmony export */   BU: () => (/* binding */ NOT_ENFORCED),
/* harmony export */   IQ: () => (/* binding */ byHandWords),
/* harmony export */   J0: () => (/* binding */ assumedByWords),
/* harmony export */   Kp: () => (/* binding */ testWords),
/* harmony export */   NS: () => (/* binding */ LET_GO),
/* harmony export */   R3: () => (/* binding */ isListAsked),
/* harmony export */   SH: () => (/* binding */ refusalSentence),
/* harmony export */   VW: () => (/* binding */ ACCESS_WORDS),
/* harmony export */   Y_: () => (/* binding */ isUndone),
/* harmony export */   eD: () => (/* binding */ readersSentence),
/* harmony export */   wW: () => (/* binding */ nameAndId),
/* harmony export */   wn: () => (/* binding */ accessWords),
/* harmony export */   yz: () => (/* binding */ outcomeSentence)
/* harmony export */ });
/* unused harmony export unwatchedSentence */
/* harmony import */ var _core_access_claim_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(90823);
/* harmony import */ var _core_text_count_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(79245);
/* harmony import */ var _core_text_plain_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(18686);
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(43381);
/* harmony import */ var _report_ending_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(48254);
/* harmony import */ var _report_exit_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(96217);






/** What the bucket holds now, and why, in a sentence. */
function outcomeSentence(outcome) {
    const holds = (0,_report_ending_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsOf */ .e8)(outcome);
    switch (outcome.kind) {
        case 'unchanged':
            return holds;
        case 'applied':
            return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${holds}${keptAt(outcome.previous)}`;
        case 'rolled-back':
            return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${holds} ${outcome.cause}${keptAt(outcome.previous)}`;
        case 'overtaken':
            return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${holds} ${outcome.because}${keptAt(outcome.previous)}`;
        case 'rollback-failed':
            return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${holds} ${outcome.cause} ${outcome.rollbackCause}${keptAt(outcome.previous)}`;
        default:
            return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${holds} ${outcome.because}`;
    }
}
/** What introduces the commands that undo a write by hand. */
function byHandWords({ before }) {
    return before === 'none' ? 'To remove it by hand, because there was none before:' : 'To put it back by hand:';
}
function keptAt(previous) {
    return previous === undefined ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('') : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` The previous policy is kept in ${previous}.`;
}
const ACCESS_WORDS = {
    read: 'read objects',
    write: 'write objects',
    delete: 'delete objects',
    list: 'list the bucket',
    'change-policy': 'change the policy',
};
/** "Admin (AROA…)", or the id alone, for a terminal. */
function nameAndId({ id, name }) {
    return name === undefined ? (0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(id) : `${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(name)} (${(0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(id)})`;
}
/** Which kinds of access somebody gains or loses; `undefined` where it is all of them. */
function accessWords({ access }) {
    return access?.map(kind => ACCESS_WORDS[kind]).join(', ');
}
/** That a plan is not carried out, and what to do about it. */
function refusalSentence(refusal) {
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${'apply'} will refuse this plan. ${refusal} ${LET_GO}`;
}
/** What lets go of statements that only the live policy has. */
const LET_GO = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Put them into the file, name them under ${'drop'}, or set ${'when-statements-are-dropped'} to ${'apply'}.`;
const FEW_ROLES = 10;
/** Who of those who lose access reads the bucket today. */
function readersSentence(readers) {
    if (readers.kind === 'not-looked-at')
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `Which roles read the bucket today is not known: ${readers.because}`;
    const { roles, doubtful } = readers;
    const certain = roles.length === 0
        ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('No other role can read the bucket today by policies of its own.')
        : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `By their own policies these can read the bucket today: ${rolesWords(roles)}.`;
    return doubtful.length === 0 ? certain : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${certain} Whether these can is not known: ${rolesWords(doubtful)}.`;
}
function rolesWords(roles) {
    const names = roles.map(({ RoleName }) => RoleName);
    return names.length > FEW_ROLES ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .firstFew */ .Dt)(names.map(_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD), FEW_ROLES) : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)(names);
}
/** Whether anybody was asked whom the ids on a list belong to. */
function isListAsked(claims) {
    return (0,_core_access_claim_js__WEBPACK_IMPORTED_MODULE_4__/* .answerTo */ .o)('nobody-unknown-admitted', claims) !== 'not-asked';
}
/** Said with the verdict of a run whose settings want none to fail. */
const NOT_ENFORCED = 'not enforced';
/** The whole run in a sentence; the first line of a run without a verdict is "No verdict: …". */
function verdictSentence(report) {
    const { mode, verdict, policies } = report;
    const count = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)((0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(policies.length, 'policy', 'policies'));
    const undone = policies.filter(isUndone);
    const isAboutEnding = undone.length > 0 && (0,_report_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .foundCode */ ._P)(report) === _report_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.noVerdict;
    if (verdict === 'unproven')
        return unprovenSentence(report, count);
    if (verdict === 'unsafe' && !isAboutEnding)
        return unsafeSentence(report, count);
    if (undone.length > 0)
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)((0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .z)(undone.length))} of ${count} not applied.${reasonOf(undone)}`;
    const [snapshot] = policies.flatMap(({ outcome }) => (0,_report_ending_js__WEBPACK_IMPORTED_MODULE_0__/* .snapshotOf */ .eY)(outcome) ?? []);
    if (snapshot !== undefined)
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${count} reconciled in ${snapshot}, ${_report_ending_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_AWS */ .q_}`;
    if (policies.length === 0)
        return NO_POLICY;
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${count} ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(SAFE_ENDINGS[mode])}`;
}
function unprovenSentence({ mode, policies }, count) {
    const bad = policies.filter(({ verdict }) => verdict === 'unproven').length;
    if (bad > 0)
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)((0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .z)(bad))} of ${count} could not be proved, which is not the same as safe.`;
    return mode === 'drift'
        ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('Not every account could be asked, so whether its buckets are locked is not known.')
        : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('Something about the pull request could not be found out, which is not the same as safe.');
}
function unsafeSentence({ mode, policies, unmanaged = [], unwatched = [], rulesChange }, count) {
    const bad = policies.filter(({ verdict }) => verdict === 'unsafe').length;
    if (bad > 0)
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)((0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_5__/* .grouped */ .z)(bad))} of ${count} ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(mode === 'drift' ? 'drifted or unsafe' : 'unsafe')}.`;
    if (unwatched.length > 0)
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)((0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(unwatched.length, 'bucket is', 'buckets are'))} no longer watched.`;
    return rulesChange?.refused === true
        ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('Safe only by rules that this pull request changes, which the base branch refuses.')
        : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `No policy file locks ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)((0,_core_text_count_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .h)(unmanaged.length, 'bucket'))} in which Connect stores.`;
}
const NO_POLICY = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('No policy is left: every bucket that was watched is retired.');
const SAFE_ENDINGS = {
    check: 'checked: each seals its bucket and lets in only those on its list. Who they are was not asked.',
    plan: 'planned: each seals its bucket, and Connect, an admin and the deployer keep access.',
    apply: 'reconciled.',
    drift: 'compared: every live policy still means what its file says.',
};
/** Whether applying a policy did not come to its end; not where nothing was to be applied, or another run does it. */
function isUndone({ outcome }) {
    return outcome !== undefined && !(0,_report_ending_js__WEBPACK_IMPORTED_MODULE_0__/* .isDone */ .$L)(outcome);
}
/** Why the first policy was not applied that was not merely held up by another. */
function reasonOf(undone) {
    const first = undone.map(({ outcome }) => outcome).find(outcome => outcome?.kind !== 'not-tried');
    return first === undefined ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('') : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` ${outcomeSentence(first)}`;
}
/** What a test of the repository expects, in a sentence without its end. */
function testWords({ as, action, resource, context, expect }) {
    const where = resource === undefined ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('') : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` on ${resource}`;
    const keys = [...(context ?? [])].map(([key, values]) => (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${key} = ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .list */ .p_)([values].flat())}`);
    const given = keys.length === 0 ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)('') : (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) ` with ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .join */ .fj)(keys, ' and ')}`;
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `${as} is ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .ours */ .Od)(expect)} ${action}${where}${given}`;
}
const FEW = 2;
/** Who can assume a role on the list, in a few words; nothing for an identity that is no role of the account. */
function assumedByWords({ assumableBy = [] }) {
    if (assumableBy.length === 0)
        return undefined;
    const who = assumableBy.map(({ words }) => words);
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `assumed by ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_2__/* .firstFew */ .Dt)(who, FEW)}`;
}
const UNWATCHED = {
    gone: 'is gone',
    'not-read': 'was changed and not read',
    'left-out': 'is read no more, because the globs leave it out',
    'taken-out': 'no longer has its policy',
};
/** What becomes of a bucket that is taken out of sight, and what to do. */
function unwatchedSentence({ bucket, path, how }) {
    const why = say `${path} ${ours(UNWATCHED[how])}`;
    return say `${bucket} keeps its live policy and is no longer watched: ${why}. Put it back among the policies, or name the bucket under ${'retired'} with an owner and a reason.`;
}
//# sourceMappingURL=words.js.map

/***/ }),

/***/ 48254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ isDone),
/* harmony export */   Ah: () => (/* binding */ ENDING_WORDS),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   QI: () => (/* binding */ notTried),
/* harmony export */   e8: () => (/* binding */ holdsOf),
/* harmony export */   eY: () => (/* binding */ snapshotOf),
/* harmony export */   q_: () => (/* binding */ NOT_AWS),
/* harmony export */   sX: () => (/* binding */ exitOf),
/* harmony export */   z6: () => (/* binding */ endingOf)
/* harmony export */ });
/* unused harmony exports ENDINGS, REASONS */
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(43381);

/** How a run went for one bucket. What a policy is worth is its verdict, and never told in these words. */
const ENDINGS = (/* unused pure expression or super */ null && ([
    'unchanged',
    'applied',
    'refused',
    'superseded',
    'overtaken',
    'put-back',
    'uncertain',
    'not-tried',
    'failed',
]));
const KEPT = 'The bucket was left as it was.';
/** The one table of endings. A reason may have an exit code of its own. */
const ENDING_WORDS = {
    unchanged: {
        icon: '✅',
        title: 'Unchanged',
        holds: 'The live policy already means the same; nothing was written.',
        exit: 'safe',
    },
    applied: {
        icon: '✅',
        title: 'Applied',
        holds: 'The new policy is on the bucket, and was read back.',
        exit: 'safe',
    },
    refused: { icon: '❌', title: 'Refused', holds: KEPT, exit: 'unsafe' },
    superseded: { icon: '–', title: 'Superseded', holds: KEPT, exit: 'safe' },
    overtaken: {
        icon: '❌',
        title: 'Overtaken',
        holds: 'Another policy is on the bucket, neither the previous nor the new one. Nothing was put back.',
        exit: 'noVerdict',
    },
    'put-back': {
        icon: '↩️',
        title: 'Put back',
        holds: 'The previous policy is on the bucket again.',
        exit: 'noVerdict',
    },
    uncertain: {
        icon: '🚨',
        title: 'Uncertain',
        holds: 'It is not certain which policy is on the bucket.',
        exit: 'noVerdict',
    },
    'not-tried': { icon: '–', title: 'Not tried', holds: KEPT, exit: 'noVerdict' },
    failed: { icon: '❌', title: 'Failed', holds: KEPT, exit: 'noVerdict' },
};
/** The one table of reasons, each with the ending that it leads to. */
const REASONS = {
    unsafe: { ending: 'refused', words: 'The policy is not safe; see its findings and claims.' },
    unproven: { ending: 'refused', words: 'Not everything that must be proved could be proved.', exit: 'noVerdict' },
    'deployer-denied': { ending: 'refused', words: 'It would lock out the role that applies.' },
    'statements-dropped': { ending: 'refused', words: 'Writing it would drop statements of the live policy.' },
    'nobody-left': { ending: 'refused', words: 'Under it, no admin and no deployer could change the policy again.' },
    'live-moved': {
        ending: 'refused',
        words: 'The live policy changed between plan and write; another writer is changing this bucket. Run again to plan against what is there now.',
    },
    'plan-changed': { ending: 'refused', words: 'The plan is not the one that was reviewed.' },
    'plan-unreviewed': {
        ending: 'refused',
        words: 'Cannot tell whether the plan is the reviewed one.',
        exit: 'noVerdict',
    },
    'newest-unknown': {
        ending: 'refused',
        words: 'Cannot tell whether the commit is still the newest of its branch.',
        exit: 'noVerdict',
    },
    'owned-elsewhere': { ending: 'refused', words: 'Another tool writes this policy.' },
    'wrong-tree': { ending: 'refused', words: 'These files are not those of the commit to apply.', exit: 'usage' },
    'newer-commit': { ending: 'superseded', words: 'A newer commit of the branch is applied by a run of its own.' },
    'account-not-asked': { ending: 'refused', words: 'The account did not answer.', exit: 'noVerdict' },
    'aws-failed': { ending: 'failed', words: 'AWS did not take it.' },
    'not-kept': { ending: 'failed', words: 'The previous policy could not be kept.' },
    'not-written': { ending: 'failed', words: 'The policy could not be written.' },
    'written-after-us': {
        ending: 'overtaken',
        words: 'The policy on the bucket is not the previous one and not the new one.',
    },
    'another-refused': {
        ending: 'not-tried',
        words: 'Another policy of this run was refused, so nothing was written.',
        exit: 'cause',
    },
    'another-failed': {
        ending: 'not-tried',
        words: 'A policy before this one was not applied, so the run stopped. The next run carries on.',
        exit: 'cause',
    },
    declined: { ending: 'not-tried', words: 'The question was answered with no.' },
    stopped: { ending: 'not-tried', words: 'The run was asked to stop before this bucket. The next run carries on.' },
    'time-up': { ending: 'not-tried', words: 'The time of the run was up before this bucket. The next run carries on.' },
};
/** What a bucket without a policy before is left with. */
const NONE_AGAIN = 'The bucket has no policy, as before, and is not locked.';
const NONE_LEFT = 'No policy is on the bucket. Nothing was put back.';
/** The ending that an outcome is. */
function endingOf(outcome) {
    switch (outcome.kind) {
        case 'refused':
            return REASONS[outcome.why].ending;
        case 'rolled-back':
            return 'put-back';
        case 'rollback-failed':
            return 'uncertain';
        default:
            return outcome.kind;
    }
}
/** What the bucket holds now. A snapshot that stands in for AWS is named: nothing in AWS has changed. */
function holdsOf(outcome) {
    const holds = holdsWords(outcome);
    const snapshot = snapshotOf(outcome);
    if (snapshot === undefined)
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(holds);
    if (outcome.kind !== 'applied')
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(holds)} The bucket is one of ${snapshot}, ${NOT_AWS}`;
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `The new policy was written to ${snapshot}, and was read back. It is ${NOT_AWS}`;
}
function holdsWords(outcome) {
    if (outcome.kind === 'rolled-back' && outcome.before === 'none')
        return NONE_AGAIN;
    if (outcome.kind === 'overtaken' && outcome.removed === true)
        return NONE_LEFT;
    return ENDING_WORDS[endingOf(outcome)].holds;
}
/** The account snapshot that was written in place of AWS. */
function snapshotOf(outcome) {
    return outcome !== undefined && 'snapshot' in outcome ? outcome.snapshot : undefined;
}
/** What a snapshot's name is followed by. */
const NOT_AWS = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('an account snapshot, and nothing in AWS has changed.');
/** The exit code that an outcome asks for; `cause` where it is held up by another policy of the run. */
function exitOf(outcome) {
    if (outcome.kind === 'overtaken' && outcome.stands === 'unsafe')
        return 'unsafe';
    const reason = 'why' in outcome ? REASONS[outcome.why] : undefined;
    return reason?.exit ?? ENDING_WORDS[endingOf(outcome)].exit;
}
/** Whether the file's policy stands on the bucket, or another run has it in hand. */
function isDone(outcome) {
    return exitOf(outcome) === 'safe';
}
/** A refusal in the words of its reason, unless more is known. */
function refused(why, because = (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(REASONS[why].words)) {
    return { kind: 'refused', why, because };
}
function notTried(why) {
    return { kind: 'not-tried', why, because: (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(REASONS[why].words) };
}
//# sourceMappingURL=ending.js.map

/***/ }),

/***/ 96217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   _P: () => (/* binding */ foundCode),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   g5: () => (/* binding */ failureOf),
/* harmony export */   lm: () => (/* binding */ exitOfVerdict)
/* harmony export */ });
/* harmony import */ var _core_text_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(89783);
/* harmony import */ var _core_text_plain_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(18686);
/* harmony import */ var _ending_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(48254);



/** Exit codes of the CLI, and what the action's failures stand for, as the README has them. */
const EXIT = { safe: 0, unsafe: 1, usage: 2, noVerdict: 3, bug: 70 };
/** The exit code of a finished run: what it found, unless its settings want none to fail, or its pull request brought nothing of it. */
function exitCodeOf(report) {
    return report.enforced === false || report.elsewhere === true ? EXIT.safe : foundCode(report);
}
/** What a finished run found, as an exit code. What is known to be wrong outweighs what could not be found out. */
function foundCode({ mode, verdict, policies }) {
    const exits = mode === 'apply' && policies.length > 0 ? policies.flatMap(exitsOf) : [BY_VERDICT[verdict]];
    return EXIT[GRAVEST.find(exit => exits.includes(exit)) ?? 'safe'];
}
/** The exit code of what a run found to be safe, unsafe, or could not find out. */
function exitOfVerdict(verdict) {
    return EXIT[BY_VERDICT[verdict]];
}
const BY_VERDICT = { safe: 'safe', unsafe: 'unsafe', unproven: 'noVerdict' };
const GRAVEST = ['usage', 'unsafe', 'noVerdict'];
/** What a policy is worth counts unless it certainly does not stand on its bucket: then only how that came about. */
function exitsOf({ verdict, outcome }) {
    const exit = outcome === undefined ? 'safe' : (0,_ending_js__WEBPACK_IMPORTED_MODULE_1__/* .exitOf */ .sX)(outcome);
    if (exit === 'safe' || exit === 'cause')
        return [BY_VERDICT[verdict]];
    return outcome?.kind === 'rollback-failed' ? [exit, BY_VERDICT[verdict]] : [exit];
}
/** How a run that could not finish ends: what to say and the exit code. */
function failureOf(error) {
    if (error instanceof _core_text_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb)
        return { code: EXIT.usage, text: error.message };
    if (error instanceof _core_text_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PortError */ .U7) {
        const { remedy, page } = error.problem;
        const more = [remedy && (0,_core_text_plain_js__WEBPACK_IMPORTED_MODULE_2__/* .plainText */ .wh)(remedy), page && `See ${page}`].filter(line => line !== undefined);
        return { code: EXIT.noVerdict, text: [`No verdict: ${error.message}`, ...more].join('\n') };
    }
    const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const law = error instanceof _core_text_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InvariantError */ .zU ? ' A law of its own code was broken.' : '';
    return { code: EXIT.bug, text: `This is a bug in connect-bucket-lock, please report it.${law}\n${details}` };
}
//# sourceMappingURL=exit.js.map

/***/ }),

/***/ 98517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HOMEPAGE: () => (/* binding */ HOMEPAGE),
/* harmony export */   VERSION: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version of this program, as in package.json; a test holds the two together. */
const VERSION = '0.2.0';
/**
 * Where the documentation is, such as `https://github.com/OWNER/connect-bucket-lock`: reports link to the pages of this
 * version there. As long as it is empty they have no such links, because nobody else's address may stand here.
 */
const HOMEPAGE = '';
//# sourceMappingURL=version.js.map

/***/ }),

/***/ 50546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ ACCOUNTS),
/* harmony export */   E2: () => (/* binding */ WAIVERS),
/* harmony export */   SC: () => (/* binding */ BUCKETS),
/* harmony export */   Se: () => (/* binding */ TRUSTED),
/* harmony export */   XS: () => (/* binding */ DECLARED),
/* harmony export */   YV: () => (/* binding */ SERVICE),
/* harmony export */   Zg: () => (/* binding */ REGION),
/* harmony export */   lf: () => (/* binding */ NOT_BLANK),
/* harmony export */   pG: () => (/* binding */ NETWORK),
/* harmony export */   q8: () => (/* binding */ EXPECT),
/* harmony export */   wk: () => (/* binding */ RETIRED)
/* harmony export */ });
/* harmony import */ var _core_claims_expectation_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(63698);
/* harmony import */ var _json_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(52812);


const NOT_BLANK = '\\S';
const REGION = {
    pattern: '^(all|[a-z]{2,}(-[a-z]+)+-\\d+)$',
    words: 'A Region such as us-east-1, or all: every Region that Connect is in.',
};
const SERVICE = {
    pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)*\\.amazonaws\\.com(\\.[a-z]+)?$',
    words: 'A service principal such as logging.s3.amazonaws.com.',
};
const ACCOUNT_ID = '^\\d{12}$';
const account = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The 12 digits of an account, in quotes, because an id may begin with 0.', ACCOUNT_ID);
const until = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The last day on which it counts, such as 2026-12-31.', '^\\d{4}-\\d{2}-\\d{2}$');
const owner = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Who answers for it: a person or a team.', NOT_BLANK);
const why = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Why it is right, so that a reader understands it in a year.', NOT_BLANK);
const files = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('A policy file or a glob of them, inside the workspace, without ./ before it.', '^(?!\\./).*\\S');
const file = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The policy file, by its path inside the workspace, without wildcards and without ./ before it.', '^(?!\\.{1,2}/)(?=.*\\S)[^*?]+$');
const bucket = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The name of a bucket.', NOT_BLANK);
const roleArn = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The ARN of a role, such as arn:aws:iam::111122223333:role/plan.', '^arn:aws[a-z-]*:iam::\\d{12}:role/.+$');
/** `declared`. */
const DECLARED = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('Identities that the locks may admit although no listing of the account resolves them.', (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)('An identity that a lock may admit: an id, or the ARN of roles that come and go.', {
    id: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The id without its session part: AROA… of a role, AIDA… of a user, or the 12 digits of an account.', '^(AROA[A-Z0-9]{12,124}|AIDA[A-Z0-9]{12,124}|\\d{12})$'),
    arn: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The ARN of a role or user, or a pattern of it with * and ?, such as arn:aws:iam::111122223333:role/export-*.', '^arn:aws[a-z-]*:iam::\\d{12}:(role|user)/.*[A-Za-z0-9].*$'),
    account,
    owner,
    why,
    until,
}, ['owner', 'why']));
/** `trusted`. */
const TRUSTED = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('Who outside the account is known, and may become a role or be served by a service that an Allow names.', (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)('A known principal: an account, an arn, or an issuer with its tenant.', {
    account,
    arn: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The ARN of a principal of another account, such as arn:aws:iam::444455556666:role/hub.', '^arn:aws[a-z-]*:(iam|sts)::\\d{12}:.+$'),
    issuer: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The address of an OpenID Connect provider without https://, such as token.actions.githubusercontent.com.', '^(?!https?:)[A-Za-z0-9.-]+\\.[A-Za-z0-9-]+(:\\d+)?(/[^\\s*]*)?$'),
    tenant: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Whose identities of the issuer are meant, such as repo:acme/* or one client id.', NOT_BLANK),
    owner,
    why,
    until,
}, ['owner', 'why']));
/** `accounts`. */
const ACCOUNTS = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('The accounts that hold the buckets.', (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)('An account that holds buckets.', {
    id: account,
    'role-to-assume': (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)('The roles that are assumed in the account.', { plan: roleArn, apply: roleArn }, [
        'plan',
        'apply',
    ]),
    'external-id': (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The external id that the roles’ trust policies ask for.', '^[\\w+=,.@:/-]{2,1224}$'),
    regions: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('The Regions whose Connect instances are looked up.', (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(REGION.words, REGION.pattern)),
}, ['id', 'role-to-assume']));
const drop = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('Statements of the live policy that an apply may drop.', (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)('A statement of the live policy, by its sid or by the digest that the plan shows.', {
    sid: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The Sid of the statement.', NOT_BLANK),
    digest: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The digest of the statement, as the plan shows it.', '^sha256:[0-9a-f]{64}$'),
    why,
}, ['why']));
const bucketEntry = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)('The account of the bucket: its 12 digits in quotes, or account and file.', {
    account,
    file,
    drop,
    connect: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('That Connect does not use the bucket, which holds copies: none.', ['none']),
    'connect-sends': (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)('The encryption headers that Connect sends with what it writes, by name in small letters.', (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The value of the header, such as aws:kms.', NOT_BLANK)),
    why,
    until,
}, []);
/** `buckets`; a bucket may be its account's digits alone. */
const BUCKETS = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)('The buckets by name, each with its account.', (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .orText */ .xJ)(bucketEntry, ACCOUNT_ID));
/** `retired`. */
const RETIRED = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('Buckets whose policy file was removed on purpose.', (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)('A bucket that keeps its live policy and is no longer watched.', { bucket, owner, why }, [
    'bucket',
    'owner',
    'why',
]));
const origin = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Addresses in CIDR form such as 203.0.113.0/24, a VPC vpc-…, or a VPC endpoint vpce-….', '^(vpce?-[0-9a-f]{8,17}|[0-9.]+(/\\d{1,2})?|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(/\\d{1,3})?)$');
/** `network`. */
const NETWORK = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)('From where the deployer and the admins call: stated, shown with the verdict, and not proved.', {
    deployer: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('From where the role that applies calls.', origin),
    admins: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('From where the admins call.', origin),
}, []);
/** `waivers`. */
const WAIVERS = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('Findings that are accepted for a time.', (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)('A finding that is accepted for a time.', { rule: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The id of the rule.', NOT_BLANK), file: files, why, owner, until }, ['rule', 'file', 'why', 'owner', 'until']));
/** `expect`. */
const EXPECT = (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)('Tests of every policy: who is denied what, and who is spared.', (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .closed */ .$h)('A test: one request, and whether a policy denies it.', {
    as: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`Who asks: an aws:userid or an id (AROA…, AIDA…, the 12 digits of an account), the name or ARN of a role, anonymous, a service principal, or a kind (${_core_claims_expectation_js__WEBPACK_IMPORTED_MODULE_1__/* .EXPECTED_KINDS */ .D.join(', ')}).`, NOT_BLANK),
    action: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('One action of S3, such as s3:GetObject.', NOT_BLANK),
    resource: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The ARN of the bucket or of one object, without wildcards; absent: the bucket, or any object in it.', '^arn:aws[a-z-]*:s3:::[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](/[^*?]+)?$'),
    context: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .mapOf */ .A7)('The condition keys of the request by name; absent: none.', (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOrMore */ .h9)('The value of the key in quotes, or a list of values.')),
    expect: (0,_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('What the policy does: denied or spared.', ['denied', 'spared']),
    bucket,
}, ['as', 'action', 'expect']));
//# sourceMappingURL=entries.js.map

/***/ }),

/***/ 94184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ notOneOf),
/* harmony export */   p: () => (/* binding */ expected)
/* harmony export */ });
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(43381);
/* harmony import */ var _core_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(51004);


/** " Expected: …", from a sentence that describes a value. */
function expected(words) {
    if (words === undefined)
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('');
    const lowered = /^[A-Z][a-z ]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)(` Expected: ${lowered}`);
}
/** Where one of a few words should stand and another does. */
function notOneOf(where, found, known, meant) {
    const hint = meant === undefined ? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .ours */ .Od)('') : (0,_core_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(meant, known);
    return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${where} is ${found}; it can be ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(known, 'or')}.${hint}`;
}
//# sourceMappingURL=expected.js.map

/***/ }),

/***/ 52812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ closed),
/* harmony export */   A7: () => (/* binding */ mapOf),
/* harmony export */   Ae: () => (/* binding */ anyText),
/* harmony export */   GX: () => (/* binding */ yesOrNo),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Ww: () => (/* binding */ DRAFT),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   h9: () => (/* binding */ oneOrMore),
/* harmony export */   ho: () => (/* binding */ open),
/* harmony export */   pV: () => (/* binding */ exactly),
/* harmony export */   xJ: () => (/* binding */ orText),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zv: () => (/* binding */ recordOf)
/* harmony export */ });
/* harmony import */ var _core_text_present_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(12925);

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';
/** A string that matches a pattern, or else one that is not empty. */
function text(description, pattern) {
    return { description, type: 'string', ...(pattern === undefined ? { minLength: 1 } : { pattern }) };
}
/** One of a few words. */
function oneOf(description, words) {
    return { description, enum: words };
}
/** One value and no other. */
function exactly(description, value) {
    return { description, const: value };
}
/** A text, the empty one too. */
function anyText(description) {
    return { description, type: 'string' };
}
/** A whole number from `minimum` on. */
function whole(description, minimum, maximum) {
    return { description, type: 'integer', minimum, ...(0,_core_text_present_js__WEBPACK_IMPORTED_MODULE_0__/* .present */ .E)({ maximum }) };
}
/** true or false. */
function yesOrNo(description) {
    return { description, type: 'boolean' };
}
/** A list of one kind of item. */
function listOf(description, items) {
    return { description, type: 'array', items };
}
/** An object whose keys are the user's own names. */
function recordOf(description, values) {
    return { description, type: 'object', additionalProperties: values };
}
/** As {@link recordOf}, where the program has a map. */
function mapOf(description, values) {
    return { description, type: 'object', additionalProperties: values };
}
/** An object for which a text of this pattern, its first field, may stand. */
function orText(schema, pattern) {
    return { ...schema, type: ['object', 'string'], pattern };
}
/** A text or a list of texts. */
function oneOrMore(description) {
    return { description, type: ['string', 'array'], items: anyText(description) };
}
/** An object of our own: no fields but those named. */
function closed(description, properties, required) {
    return { description, type: 'object', properties, required, additionalProperties: false };
}
/** An object of AWS's: fields that we do not read are let through. */
function open(description, properties, required) {
    return { description, type: 'object', properties, required, additionalProperties: true };
}
//# sourceMappingURL=json-schema.js.map

/***/ }),

/***/ 59234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZC: () => (/* binding */ nameIn),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   nJ: () => (/* binding */ camel)
/* harmony export */ });
/** The property of a setting, at run time. */
function fieldOf({ name, field }) {
    return field ?? camel(name);
}
/** `role-to-assume` → `roleToAssume`. */
function camel(name) {
    return name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}
/** What a setting is called in one place; `undefined` where it cannot be said there. */
function nameIn(place, { name, said }) {
    if (place !== 'option')
        return said[place] === undefined ? undefined : name;
    return said.option && (said.option.name ?? name);
}
//# sourceMappingURL=setting.js.map

/***/ }),

/***/ 8406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ settingsIn),
/* harmony export */   y: () => (/* binding */ SETTINGS)
/* harmony export */ });
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(50546);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(59234);


/**
 * Every setting, in the order of the documentation. The configuration's schema, the action's inputs, the options of
 * the command line, `action.yml`, the README's table, the help, `docs/settings.md` and the types come from here.
 */
const SETTINGS = [
    {
        name: 'mode',
        kind: 'choice',
        allowed: ['auto', 'check', 'plan', 'apply', 'drift', 'audit'],
        of: 'github',
        said: { input: true },
        words: 'What to do. `auto` plans on pull requests, applies after the merge and looks for drift on a schedule.',
        default: 'auto',
    },
    {
        name: 'policies',
        kind: 'list',
        shape: { pattern: _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_BLANK */ .lf, words: 'A path or a glob.' },
        least: 1,
        of: 'verdict',
        said: { configuration: true, input: true },
        words: 'The policy files and globs of them.',
        default: ['policies/**/*.json'],
    },
    {
        name: 'parameters',
        kind: 'list',
        shape: { pattern: '^[A-Za-z0-9:]+=', words: 'The name of a parameter, `=` and its value.' },
        of: 'verdict',
        said: { configuration: true, input: true, option: { name: 'parameter', value: 'NAME=VALUE' } },
        words: 'Values for the parameters of templates, and for pseudo parameters such as `AWS::Region`.',
        default: [],
        otherwise: 'the defaults of the templates',
    },
    {
        name: 'config',
        kind: 'text',
        of: 'command',
        said: { input: true, option: { value: 'FILE' } },
        words: 'The configuration file; inputs and options go before it.',
        otherwise: '`connect-bucket-lock.yml` if it exists',
    },
    {
        name: 'account',
        field: 'snapshot',
        kind: 'text',
        of: 'account',
        said: { input: true, option: { value: 'FILE' } },
        words: 'An account snapshot that takes the place of AWS, so that no credentials are needed; `apply` writes to this file.',
        otherwise: 'the AWS account of the credentials at hand',
    },
    {
        name: 'admin-roles',
        kind: 'list',
        shape: {
            // of an ARN, what follows its first slash: all before it is alike in every role's
            pattern: '^(?!arn:).*[A-Za-z0-9]|^arn:[^/]*/.*[A-Za-z0-9]',
            words: 'The name, the ARN or a glob of admin roles; a glob of wildcards alone would name every role.',
        },
        of: 'account',
        said: { configuration: true, input: true, option: { name: 'admin-role', value: 'NAME' } },
        words: 'The roles that administer the buckets.',
        // The role that the AWS blog's example names, and IAM Identity Center's for its predefined permission set.
        default: ['Admin', 'AWSReservedSSO_AdministratorAccess_*'],
    },
    {
        name: 'deploy-role',
        kind: 'text',
        of: 'account',
        said: { configuration: true, input: true, option: { value: 'NAME' } },
        words: 'The name, the ARN or the RoleId of the role that applies.',
        otherwise: 'the caller',
    },
    {
        name: 'plan-role',
        kind: 'text',
        of: 'account',
        said: { configuration: true, input: true, option: { value: 'NAME' } },
        words: 'The name, the ARN or the RoleId of the role that plans.',
        otherwise: 'the caller',
    },
    {
        name: 'regions',
        kind: 'list',
        shape: _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .REGION */ .Zg,
        of: 'account',
        said: { configuration: true, input: true, option: { name: 'region', also: 'regions', value: 'REGION|all' } },
        words: 'The Regions whose Connect instances are looked up.',
        default: [],
        otherwise: 'the Region of the credentials',
    },
    {
        name: 'access-analyzer',
        kind: 'flag',
        of: 'account',
        said: { configuration: true, input: true, option: {} },
        words: 'Whether Access Analyzer is asked for a second opinion.',
        default: false,
    },
    {
        name: 'allow-aws-services',
        field: 'awsServices',
        kind: 'flag-or-list',
        shape: _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .SERVICE */ .YV,
        of: 'verdict',
        said: { configuration: true, input: true, option: {} },
        words: 'Whether calls that AWS services make as themselves may be let past the lock, or which services’.',
        default: false,
    },
    {
        name: 'when-plan-changed',
        kind: 'choice',
        allowed: ['refuse', 'apply'],
        of: 'account',
        said: { configuration: true, input: true },
        words: 'What apply does if the plan is not the reviewed one.',
        default: 'refuse',
    },
    {
        name: 'when-statements-are-dropped',
        kind: 'choice',
        allowed: ['refuse', 'apply'],
        of: 'account',
        said: { configuration: true, input: true, option: { value: 'refuse|apply' } },
        words: 'What apply does if the live policy has statements that the file does not have.',
        default: 'refuse',
    },
    {
        name: 'concurrency',
        kind: 'count',
        most: 50,
        of: 'account',
        said: { configuration: true, input: true },
        words: 'How many buckets are read at a time.',
        // More reads at once than this gain nothing on one connection pool; `docs/adr/0005` has the figures.
        default: 32,
    },
    {
        name: 'declared',
        kind: 'entries',
        schema: _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .DECLARED */ .XS,
        of: 'account',
        said: { configuration: true },
        words: _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .DECLARED */ .XS.description,
        default: [],
    },
    {
        name: 'trusted',
        kind: 'entries',
        schema: _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .TRUSTED */ .Se,
        of: 'verdict',
        said: { configuration: true },
        words: _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .TRUSTED */ .Se.description,
        default: [],
    },
    {
        name: 'organization',
        kind: 'text',
        shape: { pattern: '^o-[a-z0-9]{10,32}$', words: 'The id of the organization that the accounts belong to, o-….' },
        of: 'verdict',
        said: { configuration: true },
        words: 'The id of the organization that the accounts belong to.',
        otherwise: 'what the account says, if it may be asked',
    },
    {
        name: 'network',
        kind: 'entries',
        schema: _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .NETWORK */ .pG,
        of: 'account',
        said: { configuration: true },
        words: _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .NETWORK */ .pG.description,
        default: {},
        otherwise: 'anywhere',
    },
    {
        name: 'accounts',
        kind: 'entries',
        schema: _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCOUNTS */ .Dx,
        of: 'account',
        said: { configuration: true },
        words: _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .ACCOUNTS */ .Dx.description,
        default: [],
    },
    {
        name: 'buckets',
        kind: 'entries',
        schema: _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKETS */ .SC,
        of: 'account',
        said: { configuration: true },
        words: _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .BUCKETS */ .SC.description,
        default: new Map(),
        otherwise: 'the one account of the credentials at hand',
    },
    {
        name: 'retired',
        kind: 'entries',
        schema: _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .RETIRED */ .wk,
        of: 'verdict',
        said: { configuration: true },
        words: _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .RETIRED */ .wk.description,
        default: [],
    },
    {
        name: 'generated',
        kind: 'flag',
        of: 'verdict',
        said: { configuration: true, input: true },
        words: 'Whether the job itself writes policy files, so that the commit need not have them.',
        default: false,
    },
    {
        name: 'when-rules-change',
        kind: 'choice',
        allowed: ['show', 'refuse'],
        of: 'verdict',
        said: { configuration: true },
        words: 'What a pull request gets that is safe only by settings which it changes itself.',
        default: 'show',
    },
    {
        name: 'fail-on',
        kind: 'choice',
        allowed: ['error', 'never'],
        of: 'verdict',
        said: { configuration: true },
        words: 'Whether a check, plan or drift that is not safe ends as an error, or never, as in a first rollout. Apply refuses `never`.',
        default: 'error',
    },
    {
        name: 'waivers',
        kind: 'entries',
        schema: _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .WAIVERS */ .E2,
        of: 'verdict',
        said: { configuration: true },
        words: _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .WAIVERS */ .E2.description,
        default: [],
    },
    {
        name: 'expect',
        kind: 'entries',
        schema: _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPECT */ .q8,
        of: 'verdict',
        said: { configuration: true },
        words: _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .EXPECT */ .q8.description,
        default: [],
    },
    {
        name: 'github-token',
        kind: 'text',
        of: 'github',
        said: { input: { given: '${{ github.token }}' } },
        words: 'The token that comments. It needs `pull-requests: write`, and `issues: write` for drift issues.',
        otherwise: '`${{ github.token }}`',
    },
    {
        name: 'comment',
        kind: 'choice',
        allowed: ['always', 'on-change', 'on-failure', 'never'],
        synonyms: { true: 'always', false: 'never' },
        of: 'github',
        said: { input: true },
        words: 'When a pull request gets a comment.',
        default: 'always',
    },
    {
        name: 'comment-key',
        kind: 'text',
        shape: {
            pattern: '^[\\w.:/ -]{1,100}$',
            words: 'Up to 100 letters, digits, spaces and `. : / _ -`.',
        },
        of: 'github',
        said: { input: true },
        words: 'The name of the comment, if several jobs comment on one pull request. Plan and apply must agree on it.',
        default: 'default',
    },
    {
        name: 'suggestions',
        kind: 'flag',
        of: 'github',
        said: { input: true },
        words: 'Whether a pull request gets each certain remedy as a suggestion on its lines of the diff.',
        default: false,
    },
    {
        name: 'working-directory',
        kind: 'text',
        shape: { pattern: _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_BLANK */ .lf, words: 'A folder of the workspace.' },
        of: 'github',
        said: { input: true },
        words: 'The folder that the paths of configuration, policies and account begin in, such as the `path` of a checkout.',
        otherwise: 'the workspace',
    },
    {
        name: 'apply-from',
        kind: 'list',
        shape: { pattern: '^(?!refs/)[^\\s~^:?*[\\\\]+$', words: 'The name of a branch, without `refs/heads/`.' },
        of: 'github',
        said: { input: true },
        words: 'The branches from which policies are applied.',
        otherwise: 'the default branch',
    },
    {
        name: 'drift-issue',
        kind: 'flag',
        of: 'github',
        said: { input: true },
        words: 'Whether one issue is kept open while there is drift.',
        default: false,
    },
    {
        name: 'restore',
        kind: 'text',
        of: 'account',
        said: { option: { value: 'FILE' } },
        words: 'A kept policy that is put back, guarded in the same way.',
        otherwise: 'the policies of the repository are applied',
    },
    {
        name: 'format',
        kind: 'choice',
        allowed: ['text', 'json', 'markdown', 'sarif', 'html', 'gitlab', 'csv'],
        of: 'command',
        said: { option: { value: 'FORMAT' } },
        words: 'How the report is written.',
        default: 'text',
    },
    {
        name: 'schema',
        kind: 'choice',
        allowed: ['1', '2'],
        of: 'command',
        said: { option: { value: '1|2' } },
        words: 'The version of the JSON report.',
        default: '2',
    },
    {
        name: 'output',
        kind: 'text',
        of: 'command',
        said: { option: { value: 'FILE' } },
        words: 'The file that is written.',
        otherwise: 'the standard output; `init` names the file after the bucket',
    },
    {
        name: 'bucket',
        kind: 'list',
        shape: { pattern: _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_BLANK */ .lf, words: 'The name of a bucket.' },
        of: 'command',
        said: { option: { value: 'NAME' } },
        words: 'The bucket to use. If a file has several policies, the address of the policy also works.',
        otherwise: 'those in which the Connect instances store, or the one policy of the file',
    },
    {
        name: 'dry-run',
        kind: 'flag',
        of: 'command',
        said: { option: {} },
        words: 'Whether the command only shows what it would change.',
        default: false,
    },
    {
        name: 'all',
        kind: 'flag',
        of: 'command',
        said: { option: {} },
        words: 'Whether `init` writes the policy of every bucket of Connect that an audit finds not locked.',
        default: false,
    },
    {
        name: 'workflows',
        kind: 'flag',
        of: 'command',
        said: { option: {} },
        words: 'Whether `init` also writes the GitHub workflows that check, apply and look for drift.',
        default: false,
    },
    {
        name: 'instance',
        kind: 'text',
        of: 'command',
        said: { option: { value: 'ID' } },
        words: 'A Connect instance: its id, ARN or alias.',
        otherwise: 'the only one of the account, or a question',
    },
    {
        name: 'as',
        kind: 'text',
        of: 'command',
        said: { option: { value: 'USERID|FORM' } },
        words: 'For `explain`: the aws:userid of the caller, such as AROA…:session or anonymous, or the name of a role of the account. For `export`: terraform, cloudformation or policy.',
    },
    {
        name: 'principal-arn',
        kind: 'text',
        of: 'command',
        said: { option: { value: 'ARN' } },
        words: 'The ARN of the caller.',
        otherwise: 'what the account snapshot says of the id',
    },
    {
        name: 'action',
        kind: 'text',
        of: 'command',
        said: { option: { value: 'ACTION' } },
        words: 'The action that is asked for, such as s3:GetObject.',
    },
    {
        name: 'resource',
        kind: 'text',
        of: 'command',
        said: { option: { value: 'ARN' } },
        words: 'The bucket or the object that is asked for.',
        otherwise: 'the bucket of the policy, or any object in it',
    },
    {
        name: 'context',
        kind: 'list',
        shape: { pattern: _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_BLANK */ .lf, words: 'A condition key, = and a value.' },
        of: 'command',
        said: { option: { value: 'KEY=VALUE' } },
        words: 'A condition key of the request.',
        otherwise: 'none',
    },
    {
        name: 'expected',
        kind: 'choice',
        allowed: ['denied', 'spared'],
        of: 'command',
        said: { option: { name: 'expect', value: 'denied|spared' } },
        words: 'What the request is expected to get; anything else ends with exit code 1.',
        otherwise: 'any answer is right',
    },
    {
        name: 'events',
        kind: 'list',
        shape: { pattern: _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_BLANK */ .lf, words: 'The path of a log or of a folder of logs, or s3://bucket/prefix.' },
        of: 'account',
        said: { input: true, option: { value: 'PATH' } },
        words: 'The CloudTrail logs or S3 server access logs by which `replay` and `plan` say who a policy would have denied.',
        default: [],
        otherwise: 'none; `replay` needs them',
    },
    {
        name: 'history',
        kind: 'list',
        shape: { pattern: _entries_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_BLANK */ .lf, words: 'The path of a file.' },
        of: 'command',
        said: { option: { value: 'FILE' } },
        words: 'An older account snapshot, JSON report or kept policy, which may remember whose a dead id was.',
        otherwise: 'the kept policies, and what git has of the policies and of the snapshot',
    },
    {
        name: 'policy',
        kind: 'text',
        of: 'command',
        said: { option: { value: 'FILE' } },
        words: 'The policy that `recover` puts on the bucket.',
        otherwise: 'required, unless `--delete`',
    },
    {
        name: 'account-id',
        kind: 'text',
        shape: { pattern: '^[0-9]{12}$', words: 'The 12 digits of an account.' },
        of: 'command',
        said: { option: { value: 'ID' } },
        words: 'The account that owns the bucket.',
        otherwise: 'the one of `buckets` in the configuration, or that of the credentials at hand',
    },
    {
        name: 'delete',
        kind: 'flag',
        of: 'command',
        said: { option: {} },
        words: 'Whether `recover` removes the policy, which opens the bucket, if there is none to put in its place.',
        default: false,
    },
    {
        name: 'rehearse',
        kind: 'flag',
        of: 'command',
        said: { option: {} },
        words: 'Whether `recover` changes nothing and says which ways back there are.',
        default: false,
    },
    {
        name: 'yes',
        kind: 'flag',
        of: 'command',
        said: { option: {} },
        words: 'Whether the question before a write counts as answered with yes.',
        default: false,
    },
    {
        name: 'verbose',
        kind: 'flag',
        of: 'command',
        said: { option: {} },
        words: 'Whether the report shows every policy in full, also if many have no findings.',
        default: false,
    },
    {
        name: 'help',
        kind: 'flag',
        of: 'command',
        said: { option: { short: 'h' } },
        words: 'Shows this help.',
        default: false,
    },
    {
        name: 'version',
        kind: 'flag',
        of: 'command',
        said: { option: { short: 'v' } },
        words: 'Shows the version of the program.',
        default: false,
    },
];
/** The settings that may be said in one place, with their names there. */
function settingsIn(place) {
    return SETTINGS.flatMap(setting => {
        const name = (0,_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .nameIn */ .ZC)(place, setting);
        return name === undefined ? [] : [{ name, setting }];
    });
}
//# sourceMappingURL=table.js.map

/***/ }),

/***/ 60176:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ meantInstead)
/* harmony export */ });
/* unused harmony export likely */
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(43381);
/* harmony import */ var _core_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(51004);
/* harmony import */ var _setting_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(59234);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8406);




/**
 * What to do about a name that is no setting of its place: the name there of the setting that was meant, the places
 * where that setting is said, or else every name that there is.
 *
 * @param known the names that the place has; all those of its kind where absent.
 */
function meantInstead(found, place, known = namesIn(place)) {
    const names = [...known.keys()].map(name => shown(name, place));
    return likely(found, place, known) ?? (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `There are ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(names)}.`;
}
/** As {@link meantInstead}; `undefined` where the name is like none of ours. */
function likely(found, place, known = namesIn(place)) {
    const same = _table_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .y.find(setting => namesOf(setting).some(name => letters(name) === letters(found)));
    const sameHere = same && (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .nameIn */ .ZC)(place, same);
    const meant = sameHere !== undefined && known.has(sameHere) ? sameHere : (0,_core_text_suggest_js__WEBPACK_IMPORTED_MODULE_3__/* .closest */ .kp)(found, [...known.keys()]);
    if (meant !== undefined)
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Did you mean ${shown(meant, place)}?`;
    // The environment of a workflow's job may well have an INPUT_VERSION, which is not our option of that name.
    const isElsewhere = same !== undefined && sameHere === undefined;
    const isMeant = isElsewhere && (place !== 'input' || (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .nameIn */ .ZC)('configuration', same) !== undefined);
    if (isMeant)
        return (0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `It is ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .join */ .fj)(elsewhere(same), ' and ')}.`;
    return undefined;
}
function namesIn(place) {
    return new Map((0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .settingsIn */ .R)(place).map(({ name, setting }) => [name, setting]));
}
function namesOf(setting) {
    const there = ['configuration', 'input', 'option'].map(place => (0,_setting_js__WEBPACK_IMPORTED_MODULE_2__/* .nameIn */ .ZC)(place, setting));
    return there.filter(name => name !== undefined);
}
/** Whatever its hyphens, capitals and underscores, one or several. */
function letters(name) {
    return name
        .toLowerCase()
        .replace(/[^a-z]/g, '')
        .replace(/s$/, '');
}
function shown(name, place) {
    return place === 'option' ? `--${name}` : name;
}
function elsewhere({ name, said }) {
    return [
        ...(said.configuration === undefined ? [] : [(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the key ${name} of the configuration`]),
        ...(said.input === undefined ? [] : [(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the input ${name} of the action`]),
        ...(said.option === undefined ? [] : [(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the option ${shown(said.option.name ?? name, 'option')}`]),
    ];
}
//# sourceMappingURL=unknown.js.map

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};

// EXTERNAL MODULE: ./lib/src/report/exit.js
var exit = __nccwpck_require__(96217);
// EXTERNAL MODULE: ./lib/src/cli/called.js
var called = __nccwpck_require__(28442);
// EXTERNAL MODULE: ./lib/src/cli/args.js + 1 modules
var args = __nccwpck_require__(64130);
// EXTERNAL MODULE: ./lib/src/cli/output.js + 2 modules
var output = __nccwpck_require__(41689);
;// CONCATENATED MODULE: ./lib/src/cli/main.js




/** Runs one command line and resolves with its exit code; never rejects. */
async function main(argv, given) {
    const console = withoutStatus({ ...given, err: text => given.err((0,output/* loggable */.oM)(text, given)) });
    try {
        const line = (0,args/* readCommandLine */.y)(argv);
        if (line.said.output !== undefined)
            (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(4006), __nccwpck_require__.e(5363), __nccwpck_require__.e(486)]).then(__nccwpck_require__.bind(__nccwpck_require__, 43269))).refuseOutput(line, console);
        return await dispatch(line, console);
    }
    catch (error) {
        const { code, text } = (0,exit/* failureOf */.g5)(error);
        console.err(`${(0,output/* fittedTo */.KE)(text, given)}\n`);
        return code;
    }
}
const CLEAR = '\r\u{1B}[K';
/** What lasts never stands behind a line of status. */
function withoutStatus(console) {
    const { out, err, status } = console;
    if (status === undefined)
        return console;
    let shown = false;
    const after = (write) => (text) => {
        if (shown)
            status(CLEAR);
        shown = false;
        write(text);
    };
    const show = (text) => {
        shown = true;
        status(`${CLEAR}${text}`);
    };
    return { ...console, out: after(out), err: after(err), status: show };
}
/** Each command's code is loaded when it is asked for: AWS's and GitHub's cost several times Node's own start. */
async function dispatch(line, console) {
    switch (line.command) {
        case 'help':
            console.out((0,called/* asCalled */.QD)((await __nccwpck_require__.e(/* import() */ 2600).then(__nccwpck_require__.bind(__nccwpck_require__, 2600))).helpText(line.operands[0], (0,output/* widthOf */.qz)(console)), console));
            return exit/* EXIT */.dc.safe;
        case 'version':
            console.out(`${(await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 98517))).VERSION}\n`);
            return exit/* EXIT */.dc.safe;
        case 'rules':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(949), __nccwpck_require__.e(8599), __nccwpck_require__.e(3675), __nccwpck_require__.e(1520), __nccwpck_require__.e(2979), __nccwpck_require__.e(551), __nccwpck_require__.e(9812)]).then(__nccwpck_require__.bind(__nccwpck_require__, 29812))).rules(line, console);
        case 'explain':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(949), __nccwpck_require__.e(8599), __nccwpck_require__.e(3675), __nccwpck_require__.e(1520), __nccwpck_require__.e(2979), __nccwpck_require__.e(551), __nccwpck_require__.e(3022), __nccwpck_require__.e(1336), __nccwpck_require__.e(5363), __nccwpck_require__.e(7038)]).then(__nccwpck_require__.bind(__nccwpck_require__, 57038))).explainCommand(line, console);
        case 'completion':
            return (await __nccwpck_require__.e(/* import() */ 9521).then(__nccwpck_require__.bind(__nccwpck_require__, 19521))).completion(line, console);
        case 'replay':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(5108), __nccwpck_require__.e(4006), __nccwpck_require__.e(949), __nccwpck_require__.e(8599), __nccwpck_require__.e(3675), __nccwpck_require__.e(1520), __nccwpck_require__.e(2979), __nccwpck_require__.e(551), __nccwpck_require__.e(3022), __nccwpck_require__.e(1336), __nccwpck_require__.e(5363), __nccwpck_require__.e(501), __nccwpck_require__.e(4043), __nccwpck_require__.e(3405), __nccwpck_require__.e(5679)]).then(__nccwpck_require__.bind(__nccwpck_require__, 45679))).replayCommand(line, console);
        case 'recover':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(5108), __nccwpck_require__.e(949), __nccwpck_require__.e(8599), __nccwpck_require__.e(3675), __nccwpck_require__.e(1520), __nccwpck_require__.e(2979), __nccwpck_require__.e(551), __nccwpck_require__.e(3022), __nccwpck_require__.e(1336), __nccwpck_require__.e(5363), __nccwpck_require__.e(1416), __nccwpck_require__.e(1614), __nccwpck_require__.e(4803)]).then(__nccwpck_require__.bind(__nccwpck_require__, 74803))).recoverBucket(line, console);
        case 'export':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(949), __nccwpck_require__.e(8599), __nccwpck_require__.e(3675), __nccwpck_require__.e(1520), __nccwpck_require__.e(2979), __nccwpck_require__.e(551), __nccwpck_require__.e(3022), __nccwpck_require__.e(5363), __nccwpck_require__.e(8645)]).then(__nccwpck_require__.bind(__nccwpck_require__, 28645))).exportPolicy(line, console);
        case 'snapshot':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(4006), __nccwpck_require__.e(949), __nccwpck_require__.e(8599), __nccwpck_require__.e(3675), __nccwpck_require__.e(1520), __nccwpck_require__.e(2979), __nccwpck_require__.e(551), __nccwpck_require__.e(3022), __nccwpck_require__.e(1336), __nccwpck_require__.e(5363), __nccwpck_require__.e(8746)]).then(__nccwpck_require__.bind(__nccwpck_require__, 28746))).snapshot(line, console);
        case 'fix':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(949), __nccwpck_require__.e(8599), __nccwpck_require__.e(3675), __nccwpck_require__.e(1520), __nccwpck_require__.e(2979), __nccwpck_require__.e(551), __nccwpck_require__.e(3022), __nccwpck_require__.e(1336), __nccwpck_require__.e(5363), __nccwpck_require__.e(2985)]).then(__nccwpck_require__.bind(__nccwpck_require__, 32985))).fixCommand(line, console);
        case 'audit':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(5108), __nccwpck_require__.e(4006), __nccwpck_require__.e(949), __nccwpck_require__.e(8599), __nccwpck_require__.e(3675), __nccwpck_require__.e(1520), __nccwpck_require__.e(2979), __nccwpck_require__.e(551), __nccwpck_require__.e(3022), __nccwpck_require__.e(1336), __nccwpck_require__.e(5363), __nccwpck_require__.e(1416), __nccwpck_require__.e(3550), __nccwpck_require__.e(4860), __nccwpck_require__.e(3405), __nccwpck_require__.e(1192)]).then(__nccwpck_require__.bind(__nccwpck_require__, 17621))).auditCommand(line, console);
        case 'refresh':
            return (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(5108), __nccwpck_require__.e(949), __nccwpck_require__.e(8599), __nccwpck_require__.e(3675), __nccwpck_require__.e(1520), __nccwpck_require__.e(2979), __nccwpck_require__.e(551), __nccwpck_require__.e(3022), __nccwpck_require__.e(1336), __nccwpck_require__.e(5363), __nccwpck_require__.e(1416), __nccwpck_require__.e(507)]).then(__nccwpck_require__.bind(__nccwpck_require__, 30507))).refreshCommand(line, console);
        case 'init':
            return line.said.all === true
                ? (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(5108), __nccwpck_require__.e(949), __nccwpck_require__.e(8599), __nccwpck_require__.e(3675), __nccwpck_require__.e(1520), __nccwpck_require__.e(2979), __nccwpck_require__.e(551), __nccwpck_require__.e(3022), __nccwpck_require__.e(1336), __nccwpck_require__.e(1416), __nccwpck_require__.e(4290), __nccwpck_require__.e(4860), __nccwpck_require__.e(5000)]).then(__nccwpck_require__.bind(__nccwpck_require__, 82619))).initAll(line, console)
                : (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(5108), __nccwpck_require__.e(949), __nccwpck_require__.e(8599), __nccwpck_require__.e(3675), __nccwpck_require__.e(1520), __nccwpck_require__.e(2979), __nccwpck_require__.e(551), __nccwpck_require__.e(3022), __nccwpck_require__.e(1336), __nccwpck_require__.e(1416), __nccwpck_require__.e(4290)]).then(__nccwpck_require__.bind(__nccwpck_require__, 94290))).initCommand(line, console);
        default:
            return (await Promise.all(/* import() */[__nccwpck_require__.e(9547), __nccwpck_require__.e(4006), __nccwpck_require__.e(949), __nccwpck_require__.e(8599), __nccwpck_require__.e(3675), __nccwpck_require__.e(1520), __nccwpck_require__.e(2979), __nccwpck_require__.e(551), __nccwpck_require__.e(3022), __nccwpck_require__.e(1336), __nccwpck_require__.e(5363), __nccwpck_require__.e(7637)]).then(__nccwpck_require__.bind(__nccwpck_require__, 57637))).reportCommand(line.command, line, console);
    }
}
//# sourceMappingURL=main.js.map
;// CONCATENATED MODULE: ./lib/src/cli/index.js



let isCutOff = false;
// Who reads only the beginning, as `head` does, has not asked for another exit code. Node's own would say "unsafe".
process.stdout.on('error', async (error) => {
    if (error.code === 'EPIPE')
        return;
    isCutOff = true;
    process.exitCode = exit/* EXIT */.dc.noVerdict;
    const { diskReason } = await Promise.resolve(/* import() */).then(__nccwpck_require__.bind(__nccwpck_require__, 52057));
    process.stderr.write(`The report could not be written: ${diskReason(error)}.\n`);
});
// Nobody may read how far it is any more, as on a terminal that was closed; the bucket in hand is finished all the same.
process.stderr.on('error', () => undefined);
// Work that ends without an answer is no success.
process.exitCode = exit/* EXIT */.dc.bug;
void main(process.argv.slice(2), {
    out: text => void process.stdout.write(text),
    err: text => void process.stderr.write(text),
    ...(process.stderr.isTTY ? { status: (text) => void process.stderr.write(text) } : {}),
    isTerminal: process.stdout.isTTY === true,
    env: process.env,
    cwd: process.cwd(),
    columns: process.stdout.columns,
    program: (0,called/* calledAs */.mw)({ script: process.argv[1] ?? '', cwd: process.cwd(), env: process.env }),
}).then(code => {
    if (!isCutOff)
        process.exitCode = code;
    // Retry timers of a client that was cut off at the deadline would hold the process for seconds more.
    setTimeout(() => process.exit(), 1_000).unref();
});
//# sourceMappingURL=index.js.map
module.exports = __webpack_exports__;
/******/ })()
;