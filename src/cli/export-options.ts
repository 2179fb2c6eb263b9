/** The options of an export, and which of them fit which format. Every start reads this file: nothing heavy in it. */
import type { Command, Option } from 'commander'
import type { ExportOptions } from '../export/exporter.js'
import { FORMAT_NAMES, type Format } from '../export/index.js'
import { TABLE_NAMES } from '../export/tables/model.js'
import { choice } from './choices.js'
import { UsageError } from './exit.js'

/** As given: the format may follow from the name of the output. */
export interface ExportGiven extends Pick<ExportOptions, 'flat' | 'dialect' | 'table' | 'pages'> {
  format?: Format
  output?: string
}

export interface ExportFlags extends ExportGiven {
  format: Format
}

export function addExportOptions(command: Command): Command {
  return command
    .option(
      '-o, --output <path>',
      'write there instead of to standard output; the format follows the name; csv and parquet make a folder of tables, or under a file’s name one table',
    )
    .option('--flat', 'ndjson: one item, paragraph, question, resolution, vote, person or action a line')
    .addOption(choice('--dialect <dialect>', 'csv: for spreadsheets that open it by a double click', ['excel']))
    .addOption(choice('--table <name>', 'csv, parquet: this table alone', TABLE_NAMES))
    .option('--pages', 'html: pictures of the pages of a PDF beside the text')
}

export const formatOption = (description: string): Option => choice('-f, --format <format>', description, FORMAT_NAMES)

/** One file holds one table: the one that it is named after, else the decisions. */
export function tableFor({ format, table, output = '' }: ExportFlags): { table?: ExportFlags['table']; chosen: boolean } {
  const file = new RegExp(`([^/\\\\]*)\\.${format}$`, 'i').exec(output)
  if ((format !== 'csv' && format !== 'parquet') || table !== undefined || file === null) return { table, chosen: false }
  const named = TABLE_NAMES.find((name) => name === file[1]!.toLowerCase())
  return { table: named ?? 'decisions', chosen: named === undefined }
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
