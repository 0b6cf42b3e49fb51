"use strict";
exports.id = 9521;
exports.ids = [9521];
exports.modules = {

/***/ 19521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   completion: () => (/* binding */ completion)
/* harmony export */ });
/* harmony import */ var _core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43381);
/* harmony import */ var _core_text_usage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69941);
/* harmony import */ var _report_exit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96217);
/* harmony import */ var _settings_setting_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59234);
/* harmony import */ var _args_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64130);
/* harmony import */ var _commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79713);






/** `completion`: a script that completes commands, options and their words in a shell. */
function completion({ operands: [shell, another] }, console) {
    if (shell === undefined || another !== undefined || !isShell(shell)) {
        throw (0,_core_text_usage_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .W)((0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .say */ .cv) `Which shell? Write ${'completion'} and one of ${(0,_core_text_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(Object.keys(SCRIPTS), 'or')}.`);
    }
    console.out(SCRIPTS[shell](_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .COMMAND_NAMES */ .nZ.map(completed)));
    return _report_exit_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.safe;
}
const SCRIPTS = { bash, zsh, fish };
function isShell(word) {
    return Object.hasOwn(SCRIPTS, word);
}
function completed(name) {
    const { does, formats = _commands_js__WEBPACK_IMPORTED_MODULE_3__/* .REPORT_FORMATS */ .EL } = (0,_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .commandNamed */ .v)(name);
    const options = [...(0,_args_js__WEBPACK_IMPORTED_MODULE_2__/* .optionsOf */ .c)(name).values()].map((setting) => {
        const takesValue = !setting.kind.startsWith('flag');
        return {
            name: `--${(0,_settings_setting_js__WEBPACK_IMPORTED_MODULE_5__/* .nameIn */ .ZC)('option', setting)}`,
            words: setting.words,
            takesValue,
            values: valuesOf(setting, formats),
        };
    });
    return { name, does, options };
}
function valuesOf(setting, formats) {
    if (setting.name === 'format')
        return formats;
    return setting.kind === 'choice' ? setting.allowed : [];
}
function bash(commands) {
    const cases = commands.map(({ name, options }) => `    ${name}) words='${options.map(each => each.name).join(' ')}' ;;`);
    return `# connect-bucket-lock completion bash > /etc/bash_completion.d/connect-bucket-lock
_connect_bucket_lock() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]} words=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(' ')} help version' -- "$current"))
    return
  fi
  case "$command $previous" in
${choices(commands)
        .map(([on, values]) => `    '${on}') COMPREPLY=($(compgen -W '${values.join(' ')}' -- "$current")); return ;;`)
        .join('\n')}
  esac
  case "$command" in
${cases.join('\n')}
    help) words='${commands.map(({ name }) => name).join(' ')}' ;;
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
    *) [ "$command" = help ] && COMPREPLY=($(compgen -W "$words" -- "$current")) ;;
  esac
}
complete -o default -F _connect_bucket_lock connect-bucket-lock
`;
}
/** `plan --format`, and the words that may follow. */
function choices(commands) {
    return commands.flatMap(({ name, options }) => options.filter(({ values }) => values.length > 0).map(option => [`${name} ${option.name}`, option.values]));
}
function zsh(commands) {
    const cases = commands.map(({ name, options }) => {
        const specs = options.map(({ name: option, words, takesValue, values }) => {
            const value = !takesValue ? '' : values.length > 0 ? `:value:(${values.join(' ')})` : ':value:_files';
            return `'*${option}[${inZsh(words)}]${value}'`;
        });
        return `    ${name}) _arguments ${[...specs, "'*:file:_files'"].join(' ')} ;;`;
    });
    return `#compdef connect-bucket-lock
# connect-bucket-lock completion zsh > "\${fpath[1]}/_connect-bucket-lock"
_connect_bucket_lock() {
  local -a commands=(${commands.map(({ name, does }) => `'${name}:${inZsh(does)}'`).join(' ')})
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=\${words[2]}
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
    help) _describe command commands ;;
  esac
}
compdef _connect_bucket_lock connect-bucket-lock
`;
}
function fish(commands) {
    const names = commands.map(({ name }) => name).join(' ');
    const lines = commands.flatMap(({ name, does, options }) => [
        `complete -c connect-bucket-lock -n 'not __fish_seen_subcommand_from ${names}' -f -a ${name} -d '${inFish(does)}'`,
        ...options.map(({ name: option, words, takesValue, values }) => {
            const value = !takesValue ? '' : values.length > 0 ? ` -x -a '${values.join(' ')}'` : ' -r';
            return `complete -c connect-bucket-lock -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}${value} -d '${inFish(words)}'`;
        }),
    ]);
    return `# connect-bucket-lock completion fish > ~/.config/fish/completions/connect-bucket-lock.fish\n${lines.join('\n')}\n`;
}
/** Within quotes, where brackets and colons part the fields of `_arguments`. zshcompsys(1). */
function inZsh(words) {
    return words.replaceAll("'", "'\\''").replace(/[[\]:`\\]/g, mark => (mark === '`' ? '' : `\\${mark}`));
}
function inFish(words) {
    return words.replaceAll('`', '').replace(/['\\]/g, '\\$&');
}
//# sourceMappingURL=completion.js.map

/***/ })

};
;