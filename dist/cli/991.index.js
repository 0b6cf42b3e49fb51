export const id = 991;
export const ids = [991];
export const modules = {

/***/ 6319:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ policyFiles)
});

// UNUSED EXPORTS: toSlashes

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/core/text/errors.js
var errors = __webpack_require__(9783);
// EXTERNAL MODULE: ./lib/src/core/text/json.js
var json = __webpack_require__(2234);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(3381);
// EXTERNAL MODULE: ./lib/src/core/text/source.js
var text_source = __webpack_require__(2361);
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(9941);
// EXTERNAL MODULE: ./lib/src/adapters/disk/reason.js
var reason = __webpack_require__(2057);
;// CONCATENATED MODULE: ./lib/src/adapters/disk/glob.js



const NEVER = ['**/node_modules/**', '**/.git/**'];
/**
 * Matches one glob below a folder, whose path has no links. Links are followed as long as they stay below it: a pull
 * request must not send us to read, or to wander through, the rest of the machine.
 */
async function globWithin(home, pattern, ignored) {
    const { globSync } = await __webpack_require__.e(/* import() */ 382).then(__webpack_require__.bind(__webpack_require__, 3382));
    const guard = new Guard(home);
    const files = globSync([pattern], {
        cwd: home,
        ignore: [...NEVER, ...ignored],
        expandDirectories: false,
        fs: {
            readdirSync: guard.readdirSync,
            realpathSync: guard.realpathSync,
            statSync: guard.statSync,
        },
    });
    return { files, leaving: guard.leaving, unreadable: guard.unreadable };
}
/** The file system as far as the walk may see it. */
class Guard {
    leaving = [];
    unreadable = new Map();
    #home;
    #links = new Map();
    constructor(home) {
        this.#home = home;
    }
    readdirSync = (path, options) => {
        try {
            if (isWithin(this.#home, (0,external_node_fs_.realpathSync)(path)))
                return (0,external_node_fs_.readdirSync)(path, options);
            this.leaving.push(this.#links.get((0,external_node_path_.resolve)(path)) ?? path);
        }
        catch (error) {
            if (!isMissing(error))
                this.unreadable.set(path, error);
        }
        return [];
    };
    /** A link to nothing resolves to itself, so that a glob that matches its name reports it. */
    realpathSync = (path) => {
        try {
            const real = (0,external_node_fs_.realpathSync)(path);
            this.#links.set(real, path);
            return real;
        }
        catch {
            return path;
        }
    };
    statSync = (path) => {
        try {
            return (0,external_node_fs_.statSync)(path);
        }
        catch {
            return { isDirectory: () => false };
        }
    };
}
/** Whether a path without links is the folder or below it. */
function isWithin(home, real) {
    return real === home || real.startsWith(home.endsWith(external_node_path_.sep) ? home : home + external_node_path_.sep);
}
function isMissing(error) {
    const code = (0,reason/* codeOf */.$)(error);
    return code === 'ENOENT' || code === 'ENOTDIR';
}
//# sourceMappingURL=glob.js.map
// EXTERNAL MODULE: ./lib/src/adapters/disk/nearby.js
var nearby = __webpack_require__(530);
;// CONCATENATED MODULE: ./lib/src/adapters/disk/files.js










/**
 * The policy files of a folder of the disk.
 *
 * Each of the globs is the path of a file, a glob, or `!` and a glob that takes files away. Each must match something,
 * for a mistyped one would leave policies unchecked. A glob never reaches out of the workspace, by `..` or by a link;
 * a path may where `outside` allows it. Of a file longer than a policy may be, the first bytes are read.
 */
function policyFiles({ root, outside }) {
    return { find: async (globs) => await find({ root: (0,external_node_path_.resolve)(root), home: homeOf(root), outside }, globs) };
}
function homeOf(root) {
    try {
        return (0,external_node_fs_.realpathSync)(root);
    }
    catch (error) {
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `The workspace ${root} cannot be read: ${(0,prose/* ours */.Od)((0,reason/* reason */.l)(error))}. Nothing was checked.`);
    }
}
async function find(workspace, globs) {
    const patterns = globs.map(glob => relativePattern(workspace, toSlashes(glob, external_node_path_.sep)));
    const wanted = patterns.filter(pattern => !pattern.startsWith('!'));
    if (wanted.length === 0)
        throw (0,usage/* usageError */.W)((0,prose/* ours */.Od)('No policy file is named, so nothing was checked.'), EXAMPLE);
    const ignored = patterns.filter(pattern => pattern.startsWith('!')).map(pattern => pattern.slice(1));
    const matches = [];
    const unmatched = [];
    for (const pattern of wanted) {
        const found = statOf(workspace, pattern) === undefined ? await glob(workspace, pattern, ignored) : [pattern];
        if (found.length === 0)
            unmatched.push(pattern);
        matches.push(...found.map(path => matchOf(workspace, path, path === pattern)));
    }
    if (unmatched.length > 0) {
        const meant = (0,prose/* join */.fj)(unmatched.map(pattern => (0,nearby/* nearby */.c)(workspace.root, pattern)), '');
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `No file matches ${(0,prose/* list */.p_)(unmatched, 'or')}.${meant} Nothing was checked.`, EXAMPLE);
    }
    return distinct(workspace, matches).map(({ path, real }) => read(path, real));
}
const EXAMPLE = (0,prose/* say */.cv) `Name the policies by their paths or by a glob such as ${'policies/**/*.json'}, from where the run starts.`;
/** Path separators as globs have them. Only where `\` separates may it be replaced: elsewhere it escapes. */
function toSlashes(path, separator) {
    return separator === '\\' ? path.replaceAll('\\', '/') : path;
}
/** A pattern from the root, however it was given; absolute only where it leads out of the workspace. */
function relativePattern({ root, home }, given) {
    const negated = given.startsWith('!') ? '!' : '';
    const pattern = external_node_path_.posix.normalize(given.slice(negated.length));
    const prefix = [root, home].map(path => `${toSlashes(path, external_node_path_.sep)}/`).find(path => pattern.startsWith(path));
    return negated + (prefix === undefined ? pattern : pattern.slice(prefix.length));
}
/** What is at a path; `undefined` for what can be no path of a file, a link in a circle included. */
function statOf({ root }, path) {
    try {
        return (0,external_node_fs_.statSync)((0,external_node_path_.resolve)(root, path), { throwIfNoEntry: false });
    }
    catch (error) {
        if (['ELOOP', 'ENAMETOOLONG', 'EINVAL', 'ERR_INVALID_ARG_VALUE'].includes((0,reason/* codeOf */.$)(error)))
            return undefined;
        throw unreadable(path, error);
    }
}
async function glob(workspace, pattern, ignored) {
    const leavesByName = (0,external_node_path_.isAbsolute)(pattern) || /(^|[/{,(|])\.\.($|[/},)|])/.test(pattern);
    if (leavesByName) {
        const elsewhere = workspace.outside === 'allowed' ? (0,prose/* ours */.Od)(' Files elsewhere are named by their paths.') : (0,prose/* ours */.Od)('');
        throw leaves(pattern, (0,prose/* say */.cv) `A glob is for files inside the folder that the run starts in.${elsewhere}`);
    }
    const walk = await globWithin(workspace.home, pattern, ignored);
    for (const [folder, error] of walk.unreadable)
        throw unreadable(relativePath(workspace, folder), error);
    const [link] = walk.leaving;
    if (link === undefined)
        return walk.files;
    throw leaves(pattern, (0,prose/* say */.cv) `It meets the link ${relativePath(workspace, link)}, which leads out.`);
}
function matchOf(workspace, path, named) {
    const stat = statOf(workspace, path);
    if (stat === undefined)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `The policy ${path} is a link to nothing. Nothing was checked.`);
    if (stat.isDirectory()) {
        const meant = (0,prose/* say */.cv) `Name the files in it: ${`${path.replace(/\/+$/, '')}/**/*.json`}.`;
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${path} is a folder, no policy. Nothing was checked.`, meant);
    }
    if (!stat.isFile())
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${path} is no regular file, so it was not read. Nothing was checked.`);
    const real = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(workspace.root, path));
    const isOutside = !isWithin(workspace.home, real);
    if (isOutside && !(named && workspace.outside === 'allowed')) {
        throw leaves(path, (0,prose/* say */.cv) `Only files inside the folder that the run starts in are read.`);
    }
    return { path: isOutside ? toSlashes((0,external_node_path_.resolve)(workspace.root, path), external_node_path_.sep) : path, real };
}
function leaves(pattern, why) {
    return (0,usage/* usageError */.W)((0,prose/* say */.cv) `${pattern} leads out of the workspace. ${why} Nothing was checked.`);
}
/** Each file once, under its own path rather than that of a link to it; sorted by path. */
function distinct(workspace, matches) {
    const byReal = new Map();
    for (const match of matches) {
        const known = byReal.get(match.real);
        const isOwnPath = match.path === relativePath(workspace, match.real);
        if (known === undefined || isOwnPath)
            byReal.set(match.real, match);
    }
    return [...byReal.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
function relativePath({ home }, path) {
    return toSlashes((0,external_node_path_.relative)(home, path), external_node_path_.sep);
}
/** As much of the file as tells that it is too long; `bytes` is its length on the disk. */
function read(path, real) {
    let file;
    try {
        file = (0,external_node_fs_.openSync)(real, 'r');
        const bytes = new Uint8Array(json/* MAX_FILE_BYTES */.gZ + 1);
        let length = 0;
        for (let step = -1; step !== 0 && length < bytes.length; length += step) {
            step = (0,external_node_fs_.readSync)(file, bytes, length, bytes.length - length, null);
        }
        const source = (0,text_source/* sourceFromBytes */.Jr)(path, bytes.subarray(0, length));
        return { ...source, bytes: Math.max(length, (0,external_node_fs_.fstatSync)(file).size) };
    }
    catch (error) {
        throw unreadable(path, error);
    }
    finally {
        if (file !== undefined)
            (0,external_node_fs_.closeSync)(file);
    }
}
function unreadable(path, error) {
    return new errors/* PortError */.U7({ message: (0,prose/* say */.cv) `${path} could not be read: ${(0,prose/* ours */.Od)((0,reason/* reason */.l)(error))}.` }, { cause: error });
}
//# sourceMappingURL=files.js.map

/***/ }),

/***/ 5991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explain: () => (/* binding */ explain_explain)
});

// EXTERNAL MODULE: ./lib/src/adapters/disk/files.js + 1 modules
var disk_files = __webpack_require__(6319);
// EXTERNAL MODULE: ./lib/src/core/text/prose.js
var prose = __webpack_require__(3381);
// EXTERNAL MODULE: ./lib/src/core/text/source.js
var source = __webpack_require__(2361);
// EXTERNAL MODULE: ./lib/src/core/policy/operators.js
var operators = __webpack_require__(1682);
// EXTERNAL MODULE: ./lib/src/core/text/suggest.js
var suggest = __webpack_require__(1004);
// EXTERNAL MODULE: ./lib/src/core/access/evaluate/addresses.js
var addresses = __webpack_require__(4611);
;// CONCATENATED MODULE: ./lib/src/core/access/evaluate/values.js
const NUMBER = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;
/** Reads an integer or decimal as JSON or a condition value writes it; `undefined` for anything else. */
function readNumber(text) {
    const match = NUMBER.exec(text);
    if (match === null)
        return undefined;
    const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
    const units = BigInt(`${whole}${fraction}`) * (sign === '-' ? -1n : 1n);
    return { units, scale: fraction.length - Number(exponent) };
}
/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
function compare(a, b) {
    const scale = Math.max(a.scale, b.scale);
    const left = a.units * 10n ** BigInt(scale - a.scale);
    const right = b.units * 10n ** BigInt(scale - b.scale);
    return left < right ? -1 : left > right ? 1 : 0;
}
const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const INSTANT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d+))?)?(?:Z|([+-])(\d{2}):(\d{2}))$/;
const EPOCH = /^-?\d+(\.\d+)?$/;
/**
 * Reads a moment as seconds since 1970: one of the W3C's forms of ISO 8601 (a year, month or day, or a time with a
 * zone) or epoch seconds. Four digits are a year. Source: IAM User Guide, "IAM JSON policy elements: Condition
 * operators", date operators; W3C NOTE-datetime.
 */
function readInstant(text) {
    const day = DAY.exec(text);
    if (day !== null)
        return secondsOf([day[1], day[2] ?? '01', day[3] ?? '01'], ['0', '0', '0'], 0, '');
    const match = INSTANT.exec(text);
    if (match === null)
        return EPOCH.test(text) ? readNumber(text) : undefined;
    const [, year, month, date, hour, minute, second = '0', fraction = '', sign, zoneHour = '0', zoneMinute = '0'] = match;
    if (Number(zoneHour) > 23 || Number(zoneMinute) > 59)
        return undefined;
    const offset = (Number(zoneHour) * 60 + Number(zoneMinute)) * 60 * (sign === '-' ? -1 : 1);
    return secondsOf([year, month, date], [hour, minute, second], offset, fraction);
}
function secondsOf(day, time, offset, fraction) {
    const [year = 0, month = 0, date = 0] = day.map(Number);
    const [hour = 0, minute = 0, second = 0] = time.map(Number);
    if (hour > 23 || minute > 59 || second > 59)
        return undefined;
    const midnight = new Date(0);
    midnight.setUTCFullYear(year, month - 1, date);
    if (midnight.getUTCMonth() !== month - 1)
        return undefined; // a day that the month does not have
    const seconds = midnight.getTime() / 1000 + (hour * 60 + minute) * 60 + second - offset;
    const scale = fraction.length;
    return { units: BigInt(seconds) * 10n ** BigInt(scale) + BigInt(fraction || '0'), scale };
}
/** `true` or `false` in any case. */
function readBoolean(text) {
    const folded = text.toLowerCase();
    return folded === 'true' ? true : folded === 'false' ? false : undefined;
}
/** The bytes that a base64 text stands for, one character a byte. */
function readBase64(text) {
    return /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(text) ? atob(text) : undefined;
}
//# sourceMappingURL=values.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/evaluate/wildcard.js
/** `*`: any run of characters, the empty one included. */
const ANY_RUN = Symbol('*');
/** `?`: exactly one character. */
const ANY_ONE = Symbol('?');
/** Reads `*` and `?` as wildcards (IAM User Guide, "IAM JSON policy elements: Condition operators", StringLike). */
function wildcards(text) {
    return [...text].map(letter => (letter === '*' ? ANY_RUN : letter === '?' ? ANY_ONE : letter));
}
/** Every character stands for itself. */
function literal(text) {
    return [...text];
}
/**
 * Whether the whole text is one that the pattern describes. Compares each character of the text with at most each unit
 * of the pattern: when a match breaks down, only the last `*` can still give way, for what comes before it is as short
 * as it can be.
 */
function matches(pattern, text) {
    const letters = [...text];
    let at = 0;
    let unit = 0;
    let afterStar = -1;
    let starEnd = 0;
    while (at < letters.length) {
        const wanted = pattern[unit];
        if (wanted === ANY_RUN) {
            unit += 1;
            afterStar = unit;
            starEnd = at;
        }
        else if (wanted === ANY_ONE || wanted === letters[at]) {
            unit += 1;
            at += 1;
        }
        else if (afterStar >= 0) {
            starEnd += 1;
            at = starEnd;
            unit = afterStar;
        }
        else
            return false;
    }
    while (pattern[unit] === ANY_RUN)
        unit += 1;
    return unit === pattern.length;
}
/** The same pattern, and {@link matches} ignores case where the text is in lower case too. */
function lowerCase(pattern) {
    return pattern.flatMap((unit) => (typeof unit === 'string' ? [...unit.toLowerCase()] : [unit]));
}
/** Splits at the first `limit - 1` colons that are written as such, the rest being the last part. */
function splitAtColons(pattern, limit) {
    const parts = [];
    let start = 0;
    while (parts.length < limit - 1) {
        const colon = pattern.indexOf(':', start);
        if (colon < 0)
            break;
        parts.push(pattern.slice(start, colon));
        start = colon + 1;
    }
    return [...parts, pattern.slice(start)];
}
//# sourceMappingURL=wildcard.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/evaluate/operators.js




const exactly = written => value => value === written.text;
const ignoringCase = written => value => value.toLowerCase() === written.text.toLowerCase();
const like = written => value => matches(written.pattern, value);
/** Each of the six parts between colons is matched on its own; a request's value that is no ARN fits none. */
const arn = ({ text, pattern }) => {
    const wanted = splitAtColons(pattern, 6);
    if (wanted.length < 6)
        return { because: (0,prose/* say */.cv) `${text} is no ARN, for it has fewer than six parts.` };
    return value => {
        const found = value.split(':');
        const parts = [...found.slice(0, 5), found.slice(5).join(':')];
        return found.length >= 6 && wanted.every((part, index) => matches(part, parts[index] ?? ''));
    };
};
/** A reader of typed values: a policy's value must have the type, a request's value without it fits nothing. */
function typed(readWritten, readValue, type, fits) {
    return ({ text }) => {
        const written = readWritten(text);
        if (written === undefined)
            return { because: (0,prose/* say */.cv) `${text} is no ${{ parts: [type] }}.` };
        return value => {
            const read = readValue(value);
            return read !== undefined && fits(read, written);
        };
    };
}
const range = typed(addresses/* readRange */.qX, addresses/* readAddress */.zq, 'IP address or range', addresses/* inRange */.r4);
const bool = typed(readBoolean, readBoolean, 'boolean', (value, written) => value === written);
const binary = typed(readBase64, readBase64, 'base64 text', (value, written) => value === written);
const number = (fits) => ordered(readNumber, 'number', fits);
const date = (fits) => ordered(readInstant, 'date', fits);
function ordered(read, type, fits) {
    return typed(read, read, type, (value, written) => fits(compare(value, written)));
}
const equal = (order) => order === 0;
const less = (order) => order < 0;
const atMost = (order) => order <= 0;
const greater = (order) => order > 0;
const atLeast = (order) => order >= 0;
const texts = (read, negated = false) => ({ negated, variables: true, read });
const plain = (read, negated = false) => ({ negated, variables: false, read });
/**
 * Every condition operator but `Null`. Names are case-sensitive.
 * Source: IAM User Guide, "IAM JSON policy elements: Condition operators". Of variables, that page says that `Bool`
 * takes them and "IAM policy elements: Variables and tags" that it does not; here it does not, so that a Bool with a
 * variable cannot be evaluated.
 */
const OPERATORS = new Map([
    ['StringEquals', texts(exactly)],
    ['StringNotEquals', texts(exactly, true)],
    ['StringEqualsIgnoreCase', texts(ignoringCase)],
    ['StringNotEqualsIgnoreCase', texts(ignoringCase, true)],
    ['StringLike', texts(like)],
    ['StringNotLike', texts(like, true)],
    ['ArnEquals', texts(arn)],
    ['ArnLike', texts(arn)],
    ['ArnNotEquals', texts(arn, true)],
    ['ArnNotLike', texts(arn, true)],
    ['NumericEquals', plain(number(equal))],
    ['NumericNotEquals', plain(number(equal), true)],
    ['NumericLessThan', plain(number(less))],
    ['NumericLessThanEquals', plain(number(atMost))],
    ['NumericGreaterThan', plain(number(greater))],
    ['NumericGreaterThanEquals', plain(number(atLeast))],
    ['DateEquals', plain(date(equal))],
    ['DateNotEquals', plain(date(equal), true)],
    ['DateLessThan', plain(date(less))],
    ['DateLessThanEquals', plain(date(atMost))],
    ['DateGreaterThan', plain(date(greater))],
    ['DateGreaterThanEquals', plain(date(atLeast))],
    ['Bool', plain(bool)],
    ['BinaryEquals', plain(binary)],
    ['IpAddress', plain(range)],
    ['NotIpAddress', plain(range, true)],
]);
//# sourceMappingURL=operators.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/evaluate/outcome.js
/** All of them (Kleene's three-valued AND); `match` for none at all. */
function outcome_all(outcomes) {
    if (outcomes.includes('no-match'))
        return 'no-match';
    return outcomes.includes('undecidable') ? 'undecidable' : 'match';
}
/** At least one of them (Kleene's three-valued OR); `no-match` for none at all. */
function any(outcomes) {
    if (outcomes.includes('match'))
        return 'match';
    return outcomes.includes('undecidable') ? 'undecidable' : 'no-match';
}
function not(outcome) {
    if (outcome === 'undecidable')
        return 'undecidable';
    return outcome === 'match' ? 'no-match' : 'match';
}
function outcomeOf(matches) {
    return matches ? 'match' : 'no-match';
}
//# sourceMappingURL=outcome.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/evaluate/variables.js


const VARIABLE = /^\s*([^\s,']+)\s*(?:,\s*'([^']*)'\s*)?$/;
const SPECIAL = new Set(['*', '?', '$']);
/** A text without variables. */
function unsubstituted(text) {
    return { kind: 'text', text, pattern: wildcards(text) };
}
/**
 * Replaces `${key}`, `${key, 'default'}`, `${*}`, `${?}` and `${$}` with the request's values.
 * Source: IAM User Guide, "IAM policy elements: Variables and tags": variables count only under Version 2012-10-17
 * (otherwise they are literal text), key names are case-insensitive, multivalued keys cannot be variables, and a
 * variable without a value has "no equal or like value".
 */
function substitute(text, version, context) {
    if (version !== '2012-10-17' || !text.includes('${'))
        return unsubstituted(text);
    const texts = [];
    const patterns = [];
    let rest = text;
    for (let open = rest.indexOf('${'); open >= 0; open = rest.indexOf('${')) {
        const close = closingBrace(rest, open + 2);
        if (close < 0)
            return { kind: 'undecidable', because: (0,prose/* say */.cv) `The variable in ${text} is not closed with a brace.` };
        const value = resolve(rest.slice(open + 2, close), context);
        if (typeof value !== 'string')
            return value;
        texts.push(rest.slice(0, open), value);
        patterns.push(wildcards(rest.slice(0, open)), literal(value));
        rest = rest.slice(close + 1);
    }
    return { kind: 'text', text: [...texts, rest].join(''), pattern: [...patterns.flat(), ...wildcards(rest)] };
}
/** A brace within the quotes of a default does not close the variable. */
function closingBrace(text, start) {
    let quoted = false;
    for (let index = start; index < text.length; index += 1) {
        if (text[index] === "'")
            quoted = !quoted;
        if (text[index] === '}' && !quoted)
            return index;
    }
    return -1;
}
function resolve(inside, context) {
    if (SPECIAL.has(inside))
        return inside;
    const match = VARIABLE.exec(inside);
    const key = match?.[1];
    if (key === undefined)
        return { kind: 'undecidable', because: (0,prose/* say */.cv) `${`\${${inside}}`} is not written as a variable is.` };
    const values = context.get(key.toLowerCase()) ?? [];
    if (values.length > 1) {
        return { kind: 'undecidable', because: (0,prose/* say */.cv) `${key} has several values, so it cannot be a variable.` };
    }
    if (values[0] === '') {
        return {
            kind: 'undecidable',
            because: (0,prose/* say */.cv) `${key} is the empty text, and AWS does not say whether that is a value.`,
        };
    }
    const fallback = match?.[2];
    if (values.length === 0 && fallback !== undefined && /[*?]/.test(fallback)) {
        const because = (0,prose/* ours */.Od)('AWS does not say whether a wildcard in the default of a variable is one.');
        return { kind: 'undecidable', because };
    }
    return values[0] ?? fallback ?? { kind: 'no-value', variable: key };
}
//# sourceMappingURL=variables.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/evaluate/conditions.js







/**
 * Whether one condition holds. Conditions of a statement are ANDed by the caller.
 *
 * Sources, IAM User Guide: "IAM JSON policy elements: Condition operators" (operators, IfExists, Null, absent keys),
 * "Conditions with multiple context keys or values" (OR of values, NOR under a negated operator), "Single-valued vs.
 * multivalued context keys" (ForAllValues, ForAnyValue), "IAM JSON policy elements: Condition" (key names are
 * case-insensitive), "Access Analyzer policy check reference" (empty lists, Null with a set operator).
 */
function explainCondition(condition, context, version) {
    const name = (0,operators/* readOperator */.Tp)(condition.operator.value);
    const found = context.get(condition.key.value.toLowerCase()) ?? [];
    return { condition, found, ...answer(condition, name, found, { context, version }) };
}
function answer(condition, name, found, scope) {
    if (name === undefined) {
        return { outcome: 'undecidable', values: alike(condition, 'undecidable'), because: unknownOperator(condition) };
    }
    const operator = OPERATORS.get(name.base);
    if (operator === undefined)
        return nullCheck(condition, name, found.length === 0);
    if (condition.values.length === 0)
        return { values: [], ...emptyList(name, operator, found) };
    if (found.length === 0)
        return { values: alike(condition, 'no-match'), ...absent(name, operator) };
    const tested = condition.values.map(value => testValue(value, operator, scope));
    return { values: explainValues(tested, found), ...compareValues(name, operator, tested, found) };
}
function alike(condition, outcome) {
    return condition.values.map(written => ({ written, outcome }));
}
function nullCheck(condition, name, isAbsent) {
    if (name.qualifier !== undefined) {
        const outcome = outcomeOf(name.qualifier === 'ForAllValues');
        const because = (0,prose/* say */.cv) `Null under ${name.qualifier} is always ${(0,prose/* ours */.Od)(outcome === 'match' ? 'true' : 'false')}.`;
        return { outcome, values: alike(condition, outcome), because };
    }
    if (condition.values.length === 0)
        return { outcome: 'match', values: [], because: NO_VALUES };
    const values = condition.values.map((written) => {
        const wanted = readBoolean(written.value);
        if (wanted !== undefined)
            return { written, outcome: outcomeOf(wanted === isAbsent) };
        return { written, outcome: 'undecidable', note: (0,prose/* say */.cv) `${written.value} is neither ${'true'} nor ${'false'}.` };
    });
    const because = (0,prose/* ours */.Od)(isAbsent ? 'The key is absent from the request.' : 'The key is present in the request.');
    return { outcome: any(values.map(({ outcome }) => outcome)), values, because };
}
const NO_VALUES = (0,prose/* ours */.Od)('A condition without values is true.');
/** Access Analyzer's words for each form; where they and the operator's own logic part, nothing can be said. */
function emptyList(name, operator, found) {
    if (name.qualifier === undefined && !name.ifExists)
        return { outcome: 'match', because: NO_VALUES };
    if (found.length === 0)
        return absent(name, operator);
    if (operator.negated) {
        const because = (0,prose/* ours */.Od)('AWS does not say what a negated operator without values means under this prefix or suffix.');
        return { outcome: 'undecidable', because };
    }
    return { outcome: 'no-match', because: (0,prose/* ours */.Od)('Without values, this operator is true only where the key is absent.') };
}
function absent(name, operator) {
    if (name.ifExists)
        return { outcome: 'match', because: (0,prose/* ours */.Od)('The key is absent, which IfExists takes for true.') };
    if (name.qualifier !== undefined) {
        const because = (0,prose/* say */.cv) `The key is absent, which ${name.qualifier} takes for ${(0,prose/* ours */.Od)(name.qualifier === 'ForAllValues' ? 'true' : 'false')}.`;
        return { outcome: outcomeOf(name.qualifier === 'ForAllValues'), because };
    }
    const because = operator.negated
        ? (0,prose/* ours */.Od)('The key is absent, which a negated operator takes for true.')
        : (0,prose/* ours */.Od)('The key is absent, so nothing fits.');
    return { outcome: outcomeOf(operator.negated), because };
}
function testValue(written, operator, { context, version }) {
    const text = operator.variables ? substitute(written.value, version, context) : unsubstituted(written.value);
    if (text.kind === 'undecidable')
        return { written, test: () => 'undecidable', note: text.because };
    if (text.kind === 'no-value') {
        const note = (0,prose/* say */.cv) `The variable ${text.variable} has no value in this request, so nothing equals it.`;
        return { written, test: () => 'no-match', note };
    }
    const read = operator.read(text);
    if (typeof read !== 'function')
        return { written, test: () => 'undecidable', note: read.because };
    const test = (value) => outcomeOf(read(value));
    return text.text === written.value
        ? { written, test }
        : { written, test, note: (0,prose/* say */.cv) `It stands for ${text.text} here.` };
}
function explainValues(tested, found) {
    return tested.map(({ written, test, note }) => {
        const outcome = any(found.map(test));
        const fits = found.filter(value => test(value) === 'match');
        return { written, outcome, fits, ...(note === undefined ? {} : { note }) };
    });
}
function compareValues(name, operator, tested, found) {
    const holds = found.map(value => {
        const fits = any(tested.map(({ test }) => test(value)));
        return operator.negated ? not(fits) : fits;
    });
    if (name.qualifier !== undefined)
        return overSet(name.qualifier === 'ForAllValues', holds, found);
    if (holds.length > 1) {
        const because = (0,prose/* ours */.Od)('The key has several values, which AWS documents only under ForAllValues and ForAnyValue.');
        return { outcome: 'undecidable', because };
    }
    const outcome = outcome_all(holds);
    return { outcome, because: reason(outcome, operator.negated) };
}
/** AWS has called a key whose only value is the empty text a "null dataset", as if there were none. */
function overSet(forAll, holds, found) {
    const outcome = forAll ? outcome_all(holds) : any(holds);
    if (found.length === 1 && found[0] === '' && outcome !== outcomeOf(forAll)) {
        const because = (0,prose/* ours */.Od)('Whether an empty text counts as a value under a set operator, AWS has said both ways.');
        return { outcome: 'undecidable', because };
    }
    const because = {
        match: (0,prose/* ours */.Od)(forAll ? 'Every value of the key passes.' : 'A value of the key passes.'),
        'no-match': (0,prose/* ours */.Od)(forAll ? 'A value of the key does not pass.' : 'No value of the key passes.'),
        undecidable: UNREADABLE,
    }[outcome];
    return { outcome, because };
}
const UNREADABLE = (0,prose/* ours */.Od)('A listed value cannot be evaluated.');
function reason(outcome, negated) {
    if (outcome === 'undecidable')
        return UNREADABLE;
    const fits = (outcome === 'match') !== negated;
    return fits ? (0,prose/* ours */.Od)('A listed value fits.') : (0,prose/* ours */.Od)('No listed value fits.');
}
function unknownOperator(condition) {
    const name = condition.operator.value;
    return (0,prose/* say */.cv) `${name} is no condition operator, so nobody can say what it means.${(0,suggest/* suggestion */.h)(name, operators/* OPERATOR_NAMES */.KR)}`;
}
//# sourceMappingURL=conditions.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/evaluate/context.js
/**
 * The condition keys of a request: those that follow from the caller, and those that the request says itself, which
 * win over the former; an empty list takes a key away.
 *
 * Sources: IAM User Guide, "IAM policy elements: Variables and tags", table "Principal key values", and "AWS global
 * condition context keys". For the direct call of an AWS service no value of `aws:PrincipalArn`,
 * `aws:PrincipalAccount` and `aws:PrincipalType` is documented; they are taken as absent.
 */
function contextOf(request) {
    const context = new Map(derived(request.caller, partitionOf(request.resource)));
    for (const [key, values] of request.context) {
        if (values.length === 0)
            context.delete(key.toLowerCase());
        else
            context.set(key.toLowerCase(), values);
    }
    return context;
}
/** The second part of an ARN. */
function partitionOf(arn) {
    return arn.split(':')[1] ?? 'aws';
}
/** What follows the last slash of an ARN: a role's or user's name without its path. */
function nameOf(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}
function derived(caller, partition) {
    const userid = ['aws:userid', [caller.userid]];
    if (caller.kind === 'anonymous') {
        return [userid, ['aws:principaltype', ['Anonymous']], ['aws:principalaccount', ['anonymous']]];
    }
    if (caller.kind === 'service') {
        return [userid, ['aws:principalisawsservice', ['true']], ['aws:principalservicename', [caller.service]]];
    }
    const keys = [
        userid,
        ['aws:principalisawsservice', ['false']],
        ['aws:principalaccount', [caller.account]],
    ];
    switch (caller.kind) {
        case 'role':
            return [...keys, ['aws:principaltype', ['AssumedRole']], ['aws:principalarn', [caller.roleArn]]];
        case 'user':
            keys.push(['aws:username', [nameOf(caller.userArn)]]);
            return [...keys, ['aws:principaltype', ['User']], ['aws:principalarn', [caller.userArn]]];
        case 'root':
            keys.push(['aws:principalarn', [`arn:${partition}:iam::${caller.account}:root`]]);
            return [...keys, ['aws:principaltype', ['Account']]];
        case 'federated':
            return [...keys, ['aws:principaltype', ['FederatedUser']], ['aws:principalarn', [caller.arn]]];
    }
}
//# sourceMappingURL=context.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/evaluate/elements.js




/** Action names are case-insensitive (IAM User Guide, "IAM JSON policy elements: Action" and "NotAction"). */
function explainActions(matcher, action) {
    return explainMatcher('Action', matcher, ({ value }) => actionFits(value, action));
}
/**
 * Resources are case-sensitive (IAM User Guide, "IAM JSON policy elements: Resource" and "NotResource"); variables stand
 * only after the fifth colon.
 */
function explainResources(matcher, resource, context, version) {
    return explainMatcher('Resource', matcher, ({ value }) => {
        const substituted = substitute(value, version, context);
        if (version === '2012-10-17' && variableTooEarly(value))
            return TOO_EARLY;
        if (substituted.kind === 'undecidable')
            return { outcome: 'undecidable', note: substituted.because };
        if (substituted.kind === 'no-value')
            return withoutValue(substituted.variable, matcher.negated);
        const outcome = outcomeOf(matches(substituted.pattern, resource));
        return substituted.text === value ? { outcome } : { outcome, note: (0,prose/* say */.cv) `It stands for ${substituted.text} here.` };
    });
}
function explainMatcher(element, matcher, fits) {
    const values = matcher.patterns.map(written => ({ written, ...fits(written) }));
    const named = any(values.map(({ outcome }) => outcome));
    const name = (0,prose/* ours */.Od)(`The ${element.toLowerCase()}`);
    const because = {
        match: (0,prose/* say */.cv) `${name} is named.`,
        'no-match': (0,prose/* say */.cv) `${name} is not named.`,
        undecidable: (0,prose/* say */.cv) `Whether ${(0,prose/* ours */.Od)(`the ${element.toLowerCase()}`)} is named cannot be said.`,
    }[named];
    if (!matcher.negated)
        return { element, outcome: named, values, because };
    return { element: `Not${element}`, outcome: not(named), values, because };
}
function actionFits(pattern, action) {
    return { outcome: outcomeOf(matches(lowerCase(unsubstituted(pattern).pattern), action.toLowerCase())) };
}
/**
 * Of a variable without a value in `Resource` or `NotResource`, AWS says that it "will not match any resource" (IAM User
 * Guide, "IAM policy elements: Variables and tags"). Under NotResource that can be read both ways.
 */
function withoutValue(variable, negated) {
    const note = (0,prose/* say */.cv) `The variable ${variable} has no value in this request, so it names no resource.`;
    return { outcome: negated ? 'undecidable' : 'no-match', note };
}
const TOO_EARLY = {
    outcome: 'undecidable',
    note: (0,prose/* ours */.Od)('A variable may stand only after the fifth colon of an ARN.'),
};
function variableTooEarly(pattern) {
    const open = pattern.indexOf('${');
    return open >= 0 && pattern.slice(0, open).split(':').length < 6;
}
//# sourceMappingURL=elements.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/evaluate/principals.js



const ACCOUNT_ID = /^\d{12}$/;
const ACCOUNT_ROOT = /^arn:[^:]+:iam::(\d{12}):root$/;
/**
 * Sources: IAM User Guide, "AWS JSON policy elements: Principal" and "… NotPrincipal". `"*"` and `{"AWS": "*"}` are
 * everyone, callers without credentials included; an account is everyone in it; a role is its sessions.
 */
function explainPrincipals(principals, effect, caller, context) {
    const values = principals.entries.map(entry => explainEntry(entry, effect, caller, context));
    const named = any(values.map(({ outcome }) => outcome));
    if (!principals.negated)
        return { outcome: named, values, because: NAMED[named] };
    if (effect === 'Allow')
        return { outcome: not(named), values, because: NAMED[named] };
    return { values, ...exempt(principals.entries, values, caller) };
}
const NAMED = {
    match: (0,prose/* ours */.Od)('The caller is named.'),
    'no-match': (0,prose/* ours */.Od)('The caller is not named.'),
    undecidable: (0,prose/* ours */.Od)('Whether the caller is named cannot be said.'),
};
/**
 * A Deny with NotPrincipal spares a caller only where every one of its principals is listed: the account, and the
 * user, or the role and the session. IAM User Guide, "NotPrincipal": AWS "might validate the account first, then the
 * role, and then the assumed-role user".
 */
function exempt(entries, values, caller) {
    if (entries.some(isEveryone))
        return { outcome: 'no-match', because: (0,prose/* ours */.Od)('Everyone is named, so nobody is left.') };
    if (caller.kind === 'anonymous' || caller.kind === 'service') {
        const named = any(values.map(({ outcome }) => outcome));
        return { outcome: not(named), because: NAMED[named] };
    }
    const listed = entries.filter(({ kind }) => kind === 'AWS').map(({ value }) => value.value);
    const account = listed.some(value => accountOf(value) === caller.account);
    const own = identities(caller).filter(names => !names.some(name => listed.includes(name)));
    const missing = [
        ...(account ? [] : [(0,prose/* say */.cv) `the account ${caller.account}`]),
        ...own.map(names => (0,prose/* say */.cv) `${names[0] ?? ''}`),
    ];
    if (missing.length === 0)
        return { outcome: 'no-match', because: (0,prose/* ours */.Od)('The caller and its account are named.') };
    if (own.length === 0 && entries.some(({ kind }) => kind === 'CanonicalUser')) {
        return { outcome: 'undecidable', because: CANONICAL };
    }
    const because = (0,prose/* say */.cv) `To spare this caller, ${(0,prose/* join */.fj)(missing, ' and ')} would have to be named too.`;
    return { outcome: 'match', because };
}
function isEveryone({ kind, value }) {
    return kind === '*' || (kind === 'AWS' && value.value === '*');
}
function accountOf(value) {
    return ACCOUNT_ID.test(value) ? value : ACCOUNT_ROOT.exec(value)?.[1];
}
/** The principals that a caller is, besides its account, each by its names: ARN and, once the identity is deleted, id. */
function identities(caller) {
    switch (caller.kind) {
        case 'role':
            return [[caller.roleArn, caller.userid.split(':')[0] ?? ''], [sessionArn(caller)]];
        case 'user':
            return [[caller.userArn, caller.userid]];
        case 'federated':
            return [[caller.arn]];
        default:
            return [];
    }
}
/** `arn:aws:sts::111122223333:assumed-role/name/session`: without the role's path. */
function sessionArn(caller) {
    const session = caller.userid.slice(caller.userid.indexOf(':') + 1);
    return `arn:${partitionOf(caller.roleArn)}:sts::${caller.account}:assumed-role/${nameOf(caller.roleArn)}/${session}`;
}
function explainEntry(entry, effect, caller, context) {
    const written = entry.value;
    if (isEveryone(entry))
        return { written, outcome: 'match', note: (0,prose/* ours */.Od)('Everyone, anonymous callers included.') };
    switch (entry.kind) {
        case 'Service':
            return { written, outcome: outcomeOf(caller.kind === 'service' && caller.service === written.value) };
        case 'Federated':
            return { written, outcome: outcomeOf(caller.kind === 'role' && providerIs(written.value, context)) };
        case 'CanonicalUser':
            return { written, outcome: canonical(effect, caller), note: CANONICAL };
        default:
            return { written, ...awsPrincipal(written.value, caller) };
    }
}
/** "The request context identifies the IdP that authenticated the original federated identity" (aws:FederatedProvider). */
function providerIs(provider, context) {
    return context.get('aws:federatedprovider')?.includes(provider) ?? false;
}
const CANONICAL = (0,prose/* ours */.Od)('A canonical user id stands for an account, and which one cannot be told from here.');
/** For an Allow it is left out, so that no access is promised; a Deny may meet any caller that has an account. */
function canonical(effect, caller) {
    const hasAccount = caller.kind !== 'anonymous' && caller.kind !== 'service';
    return effect === 'Deny' && hasAccount ? 'undecidable' : 'no-match';
}
function awsPrincipal(value, caller) {
    const account = accountOf(value);
    if (account !== undefined) {
        const inAccount = 'account' in caller && caller.account === account;
        return { outcome: outcomeOf(inAccount), note: (0,prose/* say */.cv) `Everyone in the account ${account}.` };
    }
    if (value.includes('*'))
        return { outcome: 'no-match', note: (0,prose/* ours */.Od)('A wildcard matches no part of a principal.') };
    return { outcome: outcomeOf(identities(caller).some(names => names.includes(value))) };
}
//# sourceMappingURL=principals.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/evaluate.js






const ROOT_KEEPS = ['s3:getbucketpolicy', 's3:putbucketpolicy', 's3:deletebucketpolicy'];
/**
 * The three actions that the root user of the bucket owner's account keeps, "even if their bucket policy explicitly
 * denies the root principal's access" (AmazonS3/latest/API/API_PutBucketPolicy.html).
 */
function rootKeeps(request, owner) {
    const { caller, action } = request;
    return caller.kind === 'root' && caller.account === owner.account && ROOT_KEEPS.includes(action.toLowerCase());
}
/**
 * Decides one request. An explicit Deny wins over every Allow (IAM User Guide, "Policy evaluation logic"), and a Deny
 * that cannot be evaluated over everything but a Deny that matches.
 */
function evaluate(policy, request, owner) {
    const context = contextOf(request);
    const version = policy.version?.value;
    const statements = policy.statements.map(statement => explainStatement(statement, request, context, version));
    const rootCarveOut = rootKeeps(request, owner);
    const denies = rootCarveOut ? [] : of(statements, 'Deny');
    const allows = of(statements, 'Allow');
    const answer = decide('denied', denies.filter(matched)) ??
        decide('unknown', denies.filter(undecidable)) ??
        decide('allowed', allows.filter(matched)) ??
        decide('unknown', allows.filter(undecidable)) ??
        NEITHER;
    return { ...answer, rootCarveOut, statements };
}
const NEITHER = { decision: 'neither', responsible: [] };
const matched = ({ outcome }) => outcome === 'match';
const undecidable = ({ outcome }) => outcome === 'undecidable';
function of(statements, effect) {
    return statements.filter(({ statement }) => statement.effect.value === effect);
}
function decide(decision, by) {
    if (by.length === 0)
        return undefined;
    const responsible = by.map(({ statement }) => statement);
    return decision === 'unknown' ? { decision, responsible, because: doubts(by) } : { decision, responsible };
}
function doubts(statements) {
    const reasons = statements.flatMap(explanation => {
        const { principal, action, resource, conditions } = explanation;
        const parts = [principal, action, resource, ...conditions].filter(({ outcome }) => outcome === 'undecidable');
        const notes = parts.flatMap(({ values, because }) => {
            const own = values.flatMap(({ outcome, note }) => (outcome === 'undecidable' && note !== undefined ? [note] : []));
            return own.length > 0 ? own : [because];
        });
        return [(0,prose/* say */.cv) `Statement ${explanation.statement.index + 1} cannot be evaluated: ${(0,prose/* join */.fj)(notes, ' ')}`];
    });
    return (0,prose/* join */.fj)(reasons, ' ');
}
function explainStatement(statement, request, context, version) {
    const { principal: principals, effect } = statement;
    const principal = {
        element: principals.negated ? 'NotPrincipal' : 'Principal',
        ...explainPrincipals(principals, effect.value, request.caller, context),
    };
    const action = explainActions(statement.action, request.action);
    const resource = explainResources(statement.resource, request.resource, context, version);
    const conditions = statement.conditions.map(condition => explainCondition(condition, context, version));
    const outcome = outcome_all([principal, action, resource, ...conditions].map(part => part.outcome));
    return { statement, outcome, principal, action, resource, conditions };
}
//# sourceMappingURL=evaluate.js.map
;// CONCATENATED MODULE: ./lib/src/core/access/explain.js



/** Evaluates a request and tells why. Pure: for the same arguments, the same words. */
function explain(policy, request, owner) {
    const decision = evaluate(policy, request, owner);
    const teller = new Teller(policy);
    return {
        policy,
        request,
        decision,
        headline: headline(decision, teller),
        notes: notes(decision, request, owner),
        statements: decision.statements.map(statement => teller.statement(statement)),
    };
}
function headline({ decision, responsible, because }, teller) {
    const by = (0,prose/* join */.fj)(responsible.map(statement => teller.name(statement)), ' and ');
    switch (decision) {
        case 'denied':
            return (0,prose/* say */.cv) `Denied by ${by}.`;
        case 'allowed':
            return (0,prose/* say */.cv) `Allowed by ${by}.`;
        case 'neither':
            return (0,prose/* ours */.Od)('Neither denied nor allowed by this policy.');
        case 'unknown':
            return (0,prose/* say */.cv) `No decision. ${because ?? (0,prose/* ours */.Od)('')}`;
    }
}
const ALONE = (0,prose/* ours */.Od)('This is what the bucket policy says by itself; identity policies, service control policies and Block Public Access come on top.');
function notes(decision, request, owner) {
    const { caller } = request;
    if (decision.rootCarveOut) {
        const kept = (0,prose/* ours */.Od)('GetBucketPolicy, PutBucketPolicy and DeleteBucketPolicy');
        return [(0,prose/* say */.cv) `The root user of the bucket owner's account keeps ${kept}, whatever the policy denies.`, ALONE];
    }
    const ifOwner = caller.kind === 'root' && owner.account === undefined && rootKeeps(request, caller);
    if (!ifOwner)
        return [ALONE];
    return [(0,prose/* say */.cv) `If the account ${caller.account} owns the bucket, its root user keeps this action nevertheless.`, ALONE];
}
const APPLIES = {
    match: (0,prose/* ours */.Od)('applies'),
    'no-match': (0,prose/* ours */.Od)('does not apply'),
    undecidable: (0,prose/* ours */.Od)('cannot be evaluated'),
};
const FITS = {
    match: (0,prose/* ours */.Od)('fits'),
    'no-match': (0,prose/* ours */.Od)('does not fit'),
    undecidable: (0,prose/* ours */.Od)('cannot be evaluated'),
};
/** Puts explanations in words and places. */
class Teller {
    #policy;
    constructor(policy) {
        this.#policy = policy;
    }
    name({ index, sid }) {
        return sid === undefined ? (0,prose/* say */.cv) `statement ${index + 1}` : (0,prose/* say */.cv) `statement ${index + 1} (${sid.value})`;
    }
    statement({ statement, outcome, principal, action, resource, conditions }) {
        const { line } = (0,source/* positionAt */.t$)(this.#policy.file.text, statement.span.start);
        const effect = (0,prose/* ours */.Od)(statement.effect.value);
        const text = (0,prose/* say */.cv) `The ${effect} of ${this.name(statement)}, line ${line}, ${APPLIES[outcome]}.`;
        const elements = [
            this.#element(principal, statement.principal.span),
            this.#element(action, statement.action.span),
            this.#element(resource, statement.resource.span),
        ];
        const points = [...elements, ...conditions.map(condition => this.#condition(condition))];
        return { at: this.#at(statement.span), outcome, text, points };
    }
    #element({ element, outcome, because, values }, span) {
        const points = values.map(value => this.#value(value));
        return { at: this.#at(span), outcome, text: (0,prose/* say */.cv) `${(0,prose/* ours */.Od)(element)} ${APPLIES[outcome]}. ${because}`, points };
    }
    #condition({ condition, outcome, found, because, values }) {
        const { operator, key, span } = condition;
        const holds = { match: 'holds', 'no-match': 'does not hold', undecidable: 'cannot be evaluated' }[outcome];
        const has = found.length === 0 ? [] : [(0,prose/* say */.cv) `The request has ${(0,prose/* join */.fj)(found.map(asQuoted), ', ')}.`];
        const text = (0,prose/* join */.fj)([(0,prose/* say */.cv) `${operator.value} on ${key.value} ${(0,prose/* ours */.Od)(holds)}.`, ...has, because], ' ');
        const compared = found.length === 0 ? [] : values.map(value => this.#value(value));
        return { at: this.#at(span), outcome, text, points: compared };
    }
    #value({ written, outcome, note }) {
        const fits = (0,prose/* say */.cv) `${written.value} ${FITS[outcome]}.`;
        const text = note === undefined ? fits : (0,prose/* say */.cv) `${fits} ${note}`;
        return { at: this.#at(written.span), outcome, text, points: [] };
    }
    #at(span) {
        return { file: this.#policy.file, span };
    }
}
function asQuoted(value) {
    return (0,prose/* say */.cv) `${value}`;
}
//# sourceMappingURL=explain.js.map
// EXTERNAL MODULE: ./lib/src/core/policy/parse.js
var parse = __webpack_require__(4596);
// EXTERNAL MODULE: ./lib/src/core/text/plain.js
var text_plain = __webpack_require__(8686);
// EXTERNAL MODULE: ./lib/src/core/text/usage.js
var usage = __webpack_require__(9941);
// EXTERNAL MODULE: ./lib/src/host.js + 2 modules
var host = __webpack_require__(9817);
;// CONCATENATED MODULE: ./lib/src/render/explain.js


const MARKS = { match: '+', 'no-match': '-', undecidable: '?' };
/** Of the values that do not fit, a list of hundreds shows this many. */
const SHOWN_MISSES = 5;
/**
 * The explanation for a terminal: the decision first, then each statement with the reasons below it, indented.
 * `+` applies, `-` does not, `?` cannot be evaluated. Every line of a place ends with its line number.
 */
function explanationText(explanation, write) {
    const { request, headline, notes, statements } = explanation;
    const asked = question(request);
    const head = [write(headline), write(asked), ...notes.map(write)];
    const body = statements.map(point => pointLines(point, '', write).join('\n'));
    return `${[head.join('\n'), ...body].join('\n\n')}\n`;
}
function question({ caller, action, resource, context }) {
    const keys = [...context].map(([key, values]) => (0,prose/* say */.cv) `${key}=${values.join(', ')}`);
    const given = keys.length === 0 ? (0,prose/* ours */.Od)('') : (0,prose/* say */.cv) ` with ${(0,prose/* join */.fj)(keys, ', ')}`;
    return (0,prose/* say */.cv) `${action} on ${resource} as ${caller.userid} (${(0,prose/* ours */.Od)(caller.kind)})${given}`;
}
function pointLines(point, indent, write) {
    const { line } = (0,source/* positionAt */.t$)(point.at.file.text, point.at.span.start);
    const own = indent === '' ? write(point.text) : `${write(point.text)} [${line}]`;
    const shown = withoutMostMisses(point.points);
    const below = shown.flatMap(child => pointLines(child, `${indent}  `, write));
    const left = point.points.length - shown.length;
    const rest = left === 0 ? [] : [`${indent}    and ${left} more that do not fit`];
    return [`${indent}${MARKS[point.outcome]} ${own}`, ...below, ...rest];
}
/** Keeps what fits or is in doubt, and the first of those that do not fit; inner points are never left out. */
function withoutMostMisses(points) {
    const misses = points.filter(({ outcome, points: below }) => outcome === 'no-match' && below.length === 0);
    const hidden = new Set(misses.slice(SHOWN_MISSES));
    return hidden.size < 2 ? points : points.filter(point => !hidden.has(point));
}
/** The explanation as JSON (schema 1), in full: every statement, element, condition and value. Lines are 1-based. */
function explanationJson(explanation) {
    const { policy, request, decision, headline, notes } = explanation;
    const { caller, action, resource, context } = request;
    const document = {
        schema: 1,
        mode: 'explain',
        decision: decision.decision,
        headline: (0,prose/* plain */.pj)(headline),
        notes: notes.map(prose/* plain */.pj),
        rootCarveOut: decision.rootCarveOut,
        responsible: decision.responsible.map(({ index }) => index + 1),
        request: { caller, action, resource, context: Object.fromEntries(context) },
        statements: decision.statements.map(statement => statementJson(statement, policy.file)),
    };
    return `${JSON.stringify(document, undefined, 2)}\n`;
}
function statementJson(explained, file) {
    const { statement, outcome, principal, action, resource, conditions } = explained;
    return {
        statement: statement.index + 1,
        ...(statement.sid === undefined ? {} : { sid: statement.sid.value }),
        effect: statement.effect.value,
        line: lineOf(statement, file),
        outcome,
        elements: [principal, action, resource].map(element => elementJson(element, file)),
        conditions: conditions.map(condition => conditionJson(condition, file)),
    };
}
function elementJson({ element, outcome, because, values }, file) {
    return { element, outcome, because: (0,prose/* plain */.pj)(because), values: values.map(value => valueJson(value, file)) };
}
function conditionJson(explained, file) {
    const { condition, outcome, found, because, values } = explained;
    return {
        operator: condition.operator.value,
        key: condition.key.value,
        line: lineOf(condition, file),
        outcome,
        found,
        because: (0,prose/* plain */.pj)(because),
        values: values.map(value => valueJson(value, file)),
    };
}
function valueJson({ written, outcome, fits, note }, file) {
    const optional = { ...(fits === undefined ? {} : { fits }), ...(note === undefined ? {} : { note: (0,prose/* plain */.pj)(note) }) };
    return { value: written.value, line: lineOf(written, file), outcome, ...optional };
}
function lineOf({ span }, file) {
    return (0,source/* positionAt */.t$)(file.text, span.start).line;
}
//# sourceMappingURL=explain.js.map
// EXTERNAL MODULE: ./lib/src/report/exit.js
var exit = __webpack_require__(6217);
// EXTERNAL MODULE: ./lib/src/cli/output.js + 4 modules
var output = __webpack_require__(8771);
// EXTERNAL MODULE: ./lib/src/core/access/s3-actions.js
var s3_actions = __webpack_require__(7515);
// EXTERNAL MODULE: ./lib/src/core/lock/find.js
var find = __webpack_require__(4291);
;// CONCATENATED MODULE: ./lib/src/cli/explain/caller.js



const SESSION = /^AROA[A-Z0-9]{12,124}:[\w+=,.@-]{1,64}$/;
const BARE_ROLE = /^AROA[A-Z0-9]{12,124}$/;
const USER = /^AIDA[A-Z0-9]{12,124}$/;
const ACCOUNT = /^\d{12}$/;
const FEDERATED = /^(\d{12}):([\w+=,.@-]{2,32})$/;
const SERVICE = /^[a-z0-9.-]+\.amazonaws\.com(\.cn)?$/;
const IAM_ARN = /^arn:[a-z0-9-]+:iam::(\d{12}):(role|user)\/.+$/;
/**
 * The caller that a userid stands for, by its shape (IAM User Guide, "IAM policy elements: Variables and tags", table
 * "Principal key values", and "IAM identifiers").
 * @throws UsageError for a userid of no known shape, and where the policy asks for an ARN that was not given.
 */
function callerFrom(as, principalArn, resource, policy) {
    if (SESSION.test(as))
        return { kind: 'role', userid: as, ...roleOf(principalArn, policy, partitionOf(resource)) };
    if (USER.test(as))
        return { kind: 'user', userid: as, ...userOf(principalArn, policy, partitionOf(resource)) };
    if (principalArn !== undefined) {
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `--principal-arn goes with a role session or a user; the ARN of other callers follows from --as.`);
    }
    if (as === 'anonymous')
        return { kind: 'anonymous', userid: as };
    if (ACCOUNT.test(as))
        return { kind: 'root', userid: as, account: as };
    if (SERVICE.test(as))
        return { kind: 'service', userid: as, service: as };
    const federated = FEDERATED.exec(as);
    if (federated?.[1] === undefined || federated[2] === undefined)
        throw (0,usage/* usageError */.W)(shapes(as));
    const arn = `arn:${partitionOf(resource)}:sts::${federated[1]}:federated-user/${federated[2]}`;
    return { kind: 'federated', userid: as, account: federated[1], arn };
}
function shapes(as) {
    if (BARE_ROLE.test(as)) {
        return (0,prose/* say */.cv) `--as: a role calls by a session, so its userid goes on after the id. Write ${`${as}:session-name`}.`;
    }
    const known = (0,prose/* say */.cv) `${'AROA…:session'} (role), ${'AIDA…'} (user), ${'111122223333'} (root), ${'111122223333:name'} (federated user), ${'anonymous'} or ${'logging.s3.amazonaws.com'} (service)`;
    return (0,prose/* say */.cv) `--as: ${as} is not a userid. Write ${known}.`;
}
function roleOf(arn, policy, partition) {
    const read = arnOf('role', arn, policy, partition);
    return { account: read.account, roleArn: read.arn };
}
function userOf(arn, policy, partition) {
    const read = arnOf('user', arn, policy, partition);
    return { account: read.account, userArn: read.arn };
}
/** Stands in for an ARN that nothing in the policy looks at. */
const NO_ACCOUNT = '000000000000';
function arnOf(kind, arn, policy, partition) {
    const example = `arn:${partition}:iam::111122223333:${kind}/name`;
    if (arn === undefined) {
        if (!asksForArn(policy))
            return { account: NO_ACCOUNT, arn: `arn:${partition}:iam::${NO_ACCOUNT}:${kind}/unnamed` };
        const message = (0,prose/* say */.cv) `--principal-arn is needed, because the policy asks who the caller is other than by userid. Write ${example}.`;
        throw (0,usage/* usageError */.W)(message);
    }
    const match = IAM_ARN.exec(arn);
    if (match?.[1] === undefined || match[2] !== kind) {
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `--principal-arn: ${arn} is not the ARN of a ${(0,prose/* ours */.Od)(kind)}. Write ${example}.`);
    }
    return { account: match[1], arn };
}
const TOLD_BY_ARN = /aws:(principalarn|principalaccount|username)/i;
/** Whether a decision may depend on the caller's ARN or account. */
function asksForArn(policy) {
    return policy.statements.some(({ principal, resource, conditions }) => {
        const named = principal.negated || principal.entries.some(({ kind, value }) => namesSome(kind, value.value));
        const keys = conditions.map(({ key }) => key.value);
        const values = [...resource.patterns, ...conditions.flatMap(condition => condition.values)].map(({ value }) => value);
        return named || keys.some(key => TOLD_BY_ARN.test(key)) || values.some(value => TOLD_BY_ARN.test(value));
    });
}
function namesSome(kind, value) {
    return kind === 'CanonicalUser' || (kind === 'AWS' && value !== '*');
}
//# sourceMappingURL=caller.js.map
;// CONCATENATED MODULE: ./lib/src/cli/explain/request.js







/** The key of the object that is asked about where none is named. */
const SAMPLE_KEY = 'any/object';
/**
 * Makes one concrete request of what was asked.
 * @throws UsageError where the question makes no sense, naming what to write instead.
 */
function requestFrom(options, policy) {
    const action = actionFrom(options.action);
    const resource = resourceFrom(options.resource, action, policy);
    const caller = callerFrom(options.as, options.principalArn, resource, policy);
    const context = contextFrom(options.context);
    refuseOtherCaller(context, contextOf({ caller, action, resource, context: new Map() }));
    return { caller, action, resource, context };
}
/** No request says of its caller what the caller is not, so an answer about one would mislead. */
function refuseOtherCaller(given, ofCaller) {
    for (const [key, values] of given) {
        const own = ofCaller.get(key);
        if (own === undefined || own.join() === values.join())
            continue;
        const message = (0,prose/* say */.cv) `--context: ${key} follows from ${'--as'} and ${'--principal-arn'}, and is ${own.join()} there.`;
        throw (0,usage/* usageError */.W)(message);
    }
}
function actionFrom(text) {
    const action = s3_actions/* S3_ACTIONS */.tF.find(known => known.toLowerCase() === text.toLowerCase());
    if (action === undefined) {
        const meant = (0,suggest/* closest */.kp)(text.includes(':') ? text : `s3:${text}`, s3_actions/* S3_ACTIONS */.tF);
        const hint = meant === undefined ? (0,prose/* say */.cv) `An action is written like ${'s3:GetObject'}.` : (0,prose/* say */.cv) `Did you mean ${meant}?`;
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `--action: S3 has no action ${text}. ${hint}`);
    }
    if (!s3_actions/* BUCKET_ACTIONS */.v_.includes(action) && !s3_actions/* OBJECT_ACTIONS */.QI.includes(action)) {
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `--action: ${action} acts on no bucket and no object, so no bucket policy decides it.`);
    }
    return action;
}
function resourceFrom(given, action, policy) {
    const onObject = s3_actions/* OBJECT_ACTIONS */.QI.includes(action);
    if (given === undefined) {
        const bucket = (0,find/* bucketOf */.AU)(policy);
        if (bucket !== undefined) {
            return `arn:${bucket.partition}:s3:::${bucket.bucket}${onObject ? `/${SAMPLE_KEY}` : ''}`;
        }
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `--resource is needed, because the policy does not name exactly one bucket.`);
    }
    const arn = (0,find/* readBucketArn */.Uy)(given);
    if (arn === undefined) {
        const forms = (0,prose/* say */.cv) `${'arn:aws:s3:::bucket'} or ${'arn:aws:s3:::bucket/key'}`;
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `--resource: ${given} is not the ARN of a bucket or object. Write ${forms}.`);
    }
    if ((arn.key !== undefined) === onObject)
        return given;
    const wanted = onObject ? (0,prose/* say */.cv) `an object: write ${`${given}/key`}` : (0,prose/* say */.cv) `a bucket: leave out what follows its name`;
    throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `--resource: ${action} acts on ${wanted}.`);
}
function contextFrom(entries) {
    const context = new Map();
    for (const entry of entries) {
        const equals = entry.indexOf('=');
        const key = entry.slice(0, Math.max(0, equals)).toLowerCase();
        if (!/^[a-z0-9.-]+:\S+$/.test(key)) {
            const form = (0,prose/* say */.cv) `Write ${'aws:SecureTransport=true'}.`;
            throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `--context: ${entry} is not a condition key, ${'='} and a value. ${form}`);
        }
        context.set(key, [...(context.get(key) ?? []), entry.slice(equals + 1)]);
    }
    return context;
}
//# sourceMappingURL=request.js.map
;// CONCATENATED MODULE: ./lib/src/cli/explain/index.js











/** `explain`: what a policy file says to one request, and why. */
async function explain_explain(line, console) {
    const asJson = isJson(line.said.format ?? 'text');
    const asked = askedBy(line);
    const policy = policyIn(await fileOf(line, console));
    const { owner, principalArn } = await lookedUp(line.said.snapshot, asked.as, console);
    const arn = asked.principalArn ?? principalArn;
    const request = requestFrom({ ...asked, ...(arn === undefined ? {} : { principalArn: arn }) }, policy);
    const explanation = explain(policy, request, owner);
    const text = asJson ? explanationJson(explanation) : explanationText(explanation, text_plain/* plainText */.wh);
    console.out((0,output/* loggable */.oM)(text, console, asJson ? 'json' : 'text'));
    const { decision, because } = explanation.decision;
    if (decision !== 'unknown')
        return exit/* EXIT */.dc.safe;
    console.err(`No verdict: ${(0,text_plain/* plainText */.wh)(because ?? explanation.headline)}\n`);
    return exit/* EXIT */.dc.noVerdict;
}
function isJson(format) {
    if (format === 'text' || format === 'json')
        return format === 'json';
    throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `${'explain'} writes ${'--format'} text or json; this is ${format}.`);
}
function askedBy(line) {
    const { as, action, context = [], principalArn, resource } = line.said;
    if (as === undefined) {
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `Who asks? Write ${'--as'} and a userid, such as ${'AROA…:session'} or ${'anonymous'}.`);
    }
    if (action === undefined)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `What is asked for? Write ${'--action'}, such as ${'s3:GetObject'}.`);
    return {
        as,
        action,
        context,
        ...(principalArn === undefined ? {} : { principalArn }),
        ...(resource === undefined ? {} : { resource }),
    };
}
async function fileOf(line, console) {
    const example = (0,prose/* say */.cv) `Write ${'connect-bucket-lock explain policies/BUCKET.json --as USERID --action s3:GetObject'}.`;
    const [named] = line.operands;
    if (named === undefined)
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `Which policy? No file is named.`, example);
    const files = await (0,disk_files/* policyFiles */.q)({ root: console.cwd, outside: 'allowed' }).find(line.operands);
    const [file, another] = files;
    if (file === undefined || another !== undefined) {
        throw (0,usage/* usageError */.W)((0,prose/* say */.cv) `One policy is explained at a time; these are ${files.length}.`, example);
    }
    return file;
}
function policyIn(file) {
    const { policy, whole, json, grammar } = (0,parse/* readPolicy */.T)(file);
    if (policy !== undefined && whole)
        return policy;
    const advice = (0,prose/* say */.cv) `Correct it first; ${`connect-bucket-lock check ${file.path}`} says more.`;
    throw (0,usage/* fileUsageError */.I)(file, (0,prose/* say */.cv) `${file.path} cannot be read as a policy`, [...json.problems, ...grammar], advice);
}
/** Who owns the bucket, and the ARN of the role that asks, as far as a snapshot tells. */
async function lookedUp(snapshot, as, console) {
    if (snapshot === undefined)
        return { owner: {} };
    const { account } = await (0,host/* accountOf */.XP)({ mode: 'plan', snapshot, regions: [] }, (0,output/* surroundingsOf */.ZD)(console));
    const identity = await account.identity();
    const roles = await account.roles();
    const role = roles.find(({ RoleId }) => as.startsWith(`${RoleId}:`));
    return { owner: { account: identity.account }, ...(role === undefined ? {} : { principalArn: role.Arn }) };
}
//# sourceMappingURL=index.js.map

/***/ })

};
