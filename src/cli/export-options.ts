/** The options of an export, and which of them fit which format. Every start reads this file: nothing heavy in it. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { ExportOptions } from '../export/exporter.js'
import { FORMAT_NAMES, type Format } from '../export/index.js'
import { TABLE_NAMES, type TableName } from '../export/tables/model.js'
import { UsageError } from './exit.js'

export interface ExportFlags extends Pick<ExportOptions, 'flat' | 'dialect' | 'table' | 'pages'> {
  format: Format
  output?: string
}

export function addExportOptions(command: Command): Command {
  return command
    .option('-o, --output <path>', 'write there instead of to standard output; csv and parquet make a folder')
    .option('--flat', 'ndjson: one item, paragraph, question, resolution, vote, person or action a line')
    .addOption(new Option('--dialect <dialect>', 'csv: for spreadsheets that open it by a double click').choices(['excel']))
    .addOption(new Option('--table <name>', `csv, parquet: this table alone: ${TABLE_NAMES.join(', ')}`).argParser(tableName))
    .option('--pages', 'html: pictures of the pages of a PDF beside the text')
}

export const formatOption = (description: string): Option => new Option('-f, --format <format>', description).choices([...FORMAT_NAMES])

function tableName(value: string): TableName {
  const name = TABLE_NAMES.find((known) => known === value)
  if (name === undefined) throw new InvalidArgumentError(`There is no such table; there are ${TABLE_NAMES.join(', ')}.`)
  return name
}

/** Options that do not fit the format are an error, not ignored. */
export function checkFlags(flags: ExportFlags): void {
  const fits: [keyof ExportFlags, Format[]][] = [
    ['flat', ['ndjson']],
    ['dialect', ['csv']],
    ['table', ['csv', 'parquet']],
    ['pages', ['html']],
  ]
  for (const [name, formats] of fits) {
    if (flags[name] !== undefined && !formats.includes(flags.format)) {
      throw new UsageError(`--${name} is for ${formats.join(' and ')}, not for ${flags.format}`, `add --format ${formats[0]}`)
    }
  }
}
