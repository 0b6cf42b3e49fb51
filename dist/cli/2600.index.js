"use strict";
exports.id = 2600;
exports.ids = [2600];
exports.modules = {

/***/ 2600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _render_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17025);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64130);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79713);



/** Between the columns of a table, and before its first. */
const GAP = '  ';
/** The widest first column beside which a second one stands. */
const WIDEST_FIRST = 30;
/** The help for a terminal of so many columns: all commands, or one with its options, defaults and examples. */
function helpText(topic, columns) {
    const paragraphs = topic !== undefined && (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommand */ .y9)(topic) ? commandHelp(topic, columns) : programHelp(columns);
    return `${paragraphs.join('\n\n')}\n`;
}
function programHelp(columns) {
    const commands = _commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMAND_NAMES */ .nZ.map((name) => {
        const { takes, does } = (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commandNamed */ .v)(name);
        return [`${name} ${takes}`.trimEnd(), does];
    });
    return [
        (0,_render_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .ky)('connect-bucket-lock proves, plans and applies the bucket policies that lock Amazon Connect recordings.', columns),
        table(commands, columns),
        (0,_render_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .ky)('Run connect-bucket-lock help COMMAND for its options. Globs default to policies/**/*.json.', columns),
        (0,_render_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .ky)('Exit codes: 0 safe · 1 unsafe or drift · 2 usage · 3 no verdict · 70 our bug.', columns),
    ];
}
function commandHelp(topic, columns) {
    const { takes, does, examples, needs = [], formats = _commands_js__WEBPACK_IMPORTED_MODULE_1__/* .REPORT_FORMATS */ .EL } = (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commandNamed */ .v)(topic);
    const isNeeded = ({ name }) => needs.some(need => need === name);
    const options = [...(0,_args_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .c)(topic)].map(([name, setting]) => optionRow(name, allowing(setting, formats), isNeeded(setting)));
    const lines = examples.map(([line, why]) => [`connect-bucket-lock ${line}`, why]);
    return [
        `connect-bucket-lock ${topic} ${takes}`.trimEnd(),
        (0,_render_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .ky)(does, columns),
        `Options:\n${table(options, columns)}`,
        `Examples:\n${table(lines, columns)}`,
    ];
}
/** A command offers the formats that it writes, and no others. */
function allowing(setting, formats) {
    return setting.kind === 'choice' && setting.name === 'format' ? { ...setting, allowed: formats } : setting;
}
function optionRow(name, setting, needed) {
    const { words, said, kind } = setting;
    const { value, short } = said.option ?? {};
    const shortly = short === undefined ? '' : `-${short}, `;
    const behind = kind === 'flag-or-list' ? '[=A,B]' : value === undefined ? '' : ` ${value}`;
    const sentences = [
        words,
        ...(kind === 'list' ? ['Repeatable.'] : []),
        ...allowedWords(setting),
        needed ? 'Required.' : fallback(setting),
    ];
    return [`${shortly}--${name}${behind}`, sentences.join(' ').trimEnd().replaceAll('`', '')];
}
function allowedWords(setting) {
    return setting.kind === 'choice' ? [`One of ${setting.allowed.join(', ')}.`] : [];
}
/** What holds without the option; that a flag is off goes without saying. */
function fallback({ otherwise, default: value }) {
    if (otherwise !== undefined)
        return `Default: ${otherwise}.`;
    if (value === undefined || value === false)
        return '';
    return `Default: ${[value].flat().join(', ')}.`;
}
/** Rows of two columns. What does not fit beside its first column stands below it. */
function table(rows, columns) {
    const fitting = rows.map(([left]) => left.length).filter(length => length <= WIDEST_FIRST);
    const width = Math.max(...fitting, 8);
    const indent = GAP.length + width + GAP.length;
    return rows.map(([left, right]) => row(left, (0,_render_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .ky)(right, columns - indent), width, indent)).join('\n');
}
function row(left, right, width, indent) {
    const below = right.replaceAll('\n', `\n${' '.repeat(indent)}`);
    if (left.length > width)
        return `${GAP}${left}\n${' '.repeat(indent)}${below}`;
    return `${GAP}${left.padEnd(width)}${GAP}${below}`;
}
//# sourceMappingURL=help.js.map

/***/ })

};
;