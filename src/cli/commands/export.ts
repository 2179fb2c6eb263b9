import type { Command } from 'commander'
import { addExportOptions, type ExportFlags, formatOption } from '../export-options.js'

const EXAMPLES = `
Examples:
  minutes export records.ndjson --format csv -o tables              a folder of tables, for DuckDB, R, pandas
  minutes export records.ndjson --format csv --table resolutions | head
  minutes export records.ndjson --format xlsx -o minutes.xlsx       for a spreadsheet
  minutes export records.ndjson --format sql | sqlite3 minutes.db
  minutes export meeting.json --format html -o meeting.html         a page to read
  minutes extract meeting.html | minutes export - --format markdown

Records come out in the order of their sources' paths, however they were given. docs/FORMATS.md says what each format holds.`

export function addExport(program: Command): void {
  const command = program
    .command('export')
    .description('write records in another format')
    .argument('[records...]', 'JSON or NDJSON files that extract wrote, or - for standard input')
    .addOption(formatOption('what to write').makeOptionMandatory())
  addExportOptions(command).addHelpText('after', EXAMPLES).action(run)
}

async function run(given: string[], flags: ExportFlags): Promise<void> {
  const [{ givenSources }, { recordsIn }, { exportRecords }] = await Promise.all([
    import('../each.js'),
    import('../records-in.js'),
    import('../exporting.js'),
  ])
  const { records, exit } = recordsIn(givenSources(given))
  await exportRecords(records, flags)
  process.exitCode = exit()
}
