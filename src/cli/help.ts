/** What `--help` says, on standard error: standard output carries JSON only. */
export const help = `npm run -s estimate -- [options] FILE

Estimates what the household in FILE can probably apply for, as JSON on standard output.
FILE holds one household or an array of them in JSON; - reads standard input.

  --as-of YYYY-MM-DD   the day whose rules apply, in place of the file's own "asOf"
  --lang zh-CN|en      the words for names and titles (zh-CN)
  --explain            adds the worked sum, the answers each outcome rests on, and where it would turn
  --help               this text

Input:  src/interview/household.schema.json     Result: src/cli/result.schema.json
Exit code 0: printed; 2: the input or an argument was refused, with one line saying why.
`
