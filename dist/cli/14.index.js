export const id = 14;
export const ids = [14];
export const modules = {

/***/ 8014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  helpText: () => (/* binding */ helpText)
});

;// CONCATENATED MODULE: ./lib/src/render/layout.js
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
/** Moves each line to the right that is not empty. */
function indented(block, width) {
    return block.replace(/^(?=.)/gm, ' '.repeat(width));
}
//# sourceMappingURL=layout.js.map
// EXTERNAL MODULE: ./lib/src/cli/args.js + 1 modules
var args = __webpack_require__(4130);
// EXTERNAL MODULE: ./lib/src/cli/commands.js
var cli_commands = __webpack_require__(9713);
;// CONCATENATED MODULE: ./lib/src/cli/help.js



/** Between the columns of a table, and before its first. */
const GAP = '  ';
/** The widest first column beside which a second one stands. */
const WIDEST_FIRST = 30;
/** The help for a terminal of so many columns: all commands, or one with its options, defaults and examples. */
function helpText(topic, columns) {
    const paragraphs = topic !== undefined && (0,cli_commands/* isCommand */.y9)(topic) ? commandHelp(topic, columns) : programHelp(columns);
    return `${paragraphs.join('\n\n')}\n`;
}
function programHelp(columns) {
    const commands = Object.keys(cli_commands/* COMMANDS */.Lo)
        .filter(cli_commands/* isCommand */.y9)
        .map((name) => {
        const { takes, does } = (0,cli_commands/* commandNamed */.v)(name);
        return [`${name} ${takes}`.trimEnd(), does];
    });
    return [
        wrapped('connect-bucket-lock proves, plans and applies the bucket policies that lock Amazon Connect recordings.', columns),
        table(commands, columns),
        wrapped('Run connect-bucket-lock help COMMAND for its options. Globs default to policies/**/*.json.', columns),
        wrapped('Exit codes: 0 safe · 1 unsafe or drift · 2 usage · 3 no verdict · 70 our bug.', columns),
    ];
}
function commandHelp(topic, columns) {
    const { takes, does, examples, needs = [] } = (0,cli_commands/* commandNamed */.v)(topic);
    const isNeeded = ({ name }) => needs.some(need => need === name);
    const options = [...(0,args/* optionsOf */.c)(topic)].map(([name, setting]) => optionRow(name, setting, isNeeded(setting)));
    const lines = examples.map(([line, why]) => [`connect-bucket-lock ${line}`, why]);
    return [
        `connect-bucket-lock ${topic} ${takes}`.trimEnd(),
        wrapped(does, columns),
        `Options:\n${table(options, columns)}`,
        `Examples:\n${table(lines, columns)}`,
    ];
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
    return rows.map(([left, right]) => row(left, wrapped(right, columns - indent), width, indent)).join('\n');
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
