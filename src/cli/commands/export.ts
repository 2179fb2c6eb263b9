import type { Command } from 'commander'
import { addExportOptions, type ExportGiven, formatOption } from '../export-options.js'

const EXAMPLES = `
Examples:
  minutes export records.ndjson --format csv -o tables              a folder of tables, for DuckDB, R, pandas
  minutes export records.ndjson --format csv --table resolutions | head
  minutes export records/ -o minutes.xlsx                           for a spreadsheet
  minutes export records.ndjson --format sql | sqlite3 minutes.db   again and again: rows of a source are replaced
  minutes export records.ndjson -o minutes.db                       the same, where this Node has SQLite
  minutes export meeting.json --format html -o meeting.html         a page to read
  minutes extract meeting.html | minutes export - --format markdown

Records come out in the order of their sources' paths, however they were given. docs/FORMATS.md says what each format holds.`

export function addExport(program: Command): void {
  const command = program
    .command('export')
    .description('write records in another format')
    .argument('[records...]', 'files or folders that extract wrote, patterns, or - for standard input')
    .addOption(formatOption('what to write; else the name after -o says it'))
  addExportOptions(command).addHelpText('after', EXAMPLES).action(run)
}

async function run(given: string[], flags: ExportGiven): Promise<void> {
  const [{ givenSources }, { recordsIn }, { exportRecords }, { formatFor }, { UsageError }] = await Promise.all([
    import('../each.js'),
    import('../records-in.js'),
    import('../exporting.js'),
    import('../format-name.js'),
    import('../exit.js'),
  ])
  const format = formatFor(flags.output, flags.format)
  if (format === undefined)
    throw new UsageError('no format is given', 'give --format, or a name after -o that says it, such as decisions.xlsx')
  const { records, exit } = recordsIn(givenSources(given))
  await exportRecords(records, { ...flags, format })
  process.exitCode = exit()
}
