/**
 * A cell that starts with one of these is a formula to a spreadsheet program, and would be run when the file is opened.
 * The last four are their full-width forms.
 */
const FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const ESCAPED = /^'+[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** Puts `'` before text that a spreadsheet program would run. Text that already looks so escaped gets one more, so that nothing is lost. */
export function escapeFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** Takes away the one `'` that `escapeFormula` put there. */
export function unescapeFormula(text: string): string {
  return ESCAPED.test(text) ? text.slice(1) : text;
}
