import { type Command, Option } from 'commander'
import { choice, nearest } from '../choices.js'
import { collect } from '../options.js'
import type { Output } from '../output.js'

type Format = 'text' | 'json' | 'ndjson' | 'sarif'

interface Flags {
  format: Format
  strict?: boolean
  rules?: boolean
  off: string[]
  output?: string
}

const EXAMPLES = `
Examples:
  minutes extract meeting.html | minutes validate       what looks wrong, with its place
  minutes validate meetings.ndjson --strict             fails on warnings too
  minutes validate edited.json --off item-gap --off text-cut
  minutes validate meetings.ndjson --format sarif -o findings.sarif
  minutes validate --rules                              the checks and what they mean

Exit status: 0 nothing at error level; 1 errors, or with --strict warnings.`

export function addValidate(program: Command): void {
  program
    .command('validate')
    .description('check records, ours or edited by hand, against schema and checks')
    .argument('[records...]', 'files or folders of records, patterns, or - for standard input')
    .addOption(choice('-f, --format <format>', 'how findings are printed', ['text', 'json', 'ndjson', 'sarif']).default('text'))
    .option('--strict', 'warnings fail too')
    .option('--rules', 'list the checks and end')
    .addOption(new Option('--off <code>', 'leave a check out; may be given again').argParser(collect).default([], 'none'))
    .option('-o, --output <file>', 'write there instead of to standard output')
    .addHelpText('after', EXAMPLES)
    .action(run)
}

async function run(given: string[], flags: Flags): Promise<void> {
  const [{ filled, openOutput }, { rules }] = await Promise.all([import('../output.js'), import('../../validate/rules.js')])
  const unknown = flags.off.find((code) => !rules.some((rule) => rule.code === code))
  if (unknown !== undefined) {
    const { UsageError } = await import('../exit.js')
    const near = nearest(
      unknown,
      rules.map(({ code }) => code),
    )
    throw new UsageError(
      `there is no check ${unknown}${near === undefined ? '' : `: did you mean ${near}?`}`,
      'minutes validate --rules lists them',
    )
  }
  const output = await openOutput(flags.output)
  process.exitCode = await filled(output, () => (flags.rules ? listRules(output, flags) : validateAll(given, flags, output)))
}

async function listRules(output: Output, { format }: Flags): Promise<number> {
  const [{ rules }, { wrap }, { terminalWidth }] = await Promise.all([
    import('../../validate/rules.js'),
    import('../../export/wrap.js'),
    import('../terminal.js'),
  ])
  if (format === 'text') {
    const line = ({ code, severity, about }: (typeof rules)[number]) =>
      wrap(about, terminalWidth(process.stdout), `${code.padEnd(24)} ${severity.padEnd(8)} `, ' '.repeat(34)).join('\n')
    await output.write(`${rules.map(line).join('\n')}\n`)
  } else await output.write(`${JSON.stringify(rules, null, 2)}\n`)
  return 0
}

async function validateAll(given: string[], flags: Flags, output: Output): Promise<number> {
  const [{ givenSources }, { EXIT }, { makeWriter }, { checkedValues }] = await Promise.all([
    import('../each.js'),
    import('../exit.js'),
    import('../findings-writer.js'),
    import('../checked-values.js'),
  ])
  const writer = await makeWriter(flags.format, output)
  const counts = { records: 0, error: 0, warning: 0, info: 0 }
  for await (const { checked, value } of checkedValues(givenSources(given), new Set(flags.off))) {
    counts.records += 1
    for (const { severity } of checked.findings) counts[severity] += 1
    await writer.take(checked, value)
  }
  await writer.end(counts)
  return counts.error > 0 || (flags.strict && counts.warning > 0) ? EXIT.findings : EXIT.done
}
