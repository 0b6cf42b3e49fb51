export const id = 600;
export const ids = [600];
export const modules = {

/***/ 2600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4130);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9713);


/** The help: all commands, or one with its options. */
function helpText(topic) {
    if (topic !== undefined && (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommand */ .y9)(topic)) {
        const { takes, does } = (0,_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commandNamed */ .v)(topic);
        const rows = [...(0,_args_js__WEBPACK_IMPORTED_MODULE_0__/* .optionsOf */ .c)(topic)].map(([name, setting]) => row(name, setting));
        return `${`connect-bucket-lock ${topic} ${takes}`.trimEnd()}\n\n  ${does}\n\n${table(rows)}\n`;
    }
    const rows = Object.entries(_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .Lo).map(([name, { takes, does }]) => [
        `${name} ${takes}`.trimEnd(),
        does,
    ]);
    return [
        'connect-bucket-lock: proves, plans and applies the bucket policies that lock Amazon Connect recordings.',
        '',
        table(rows),
        '',
        'Run connect-bucket-lock help COMMAND for its options. Globs default to policies/**/*.json.',
        'Exit codes: 0 safe · 1 unsafe or drift · 2 usage · 3 no verdict · 70 our bug.',
        '',
    ].join('\n');
}
function row(name, { words, said, kind }) {
    const { value, short } = said.option ?? {};
    const written = `${short === undefined ? '' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}${kind === 'flag-or-list' ? '[=A,B]' : ''}`;
    return [written, `${words}${kind === 'list' ? ' Repeatable.' : ''}`];
}
function table(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
//# sourceMappingURL=help.js.map

/***/ })

};
