/** Options that several commands share, and the reading of their values. */
import { type Command, InvalidArgumentError, Option } from 'commander'
import type { ReadOptions } from '../pipeline.js'

/** How a source is read: the flags have the names of the options. */
export interface ReadFlags extends ReadOptions {
  /** Who asks, where a source is an address. */
  contact?: string
}

export function addReadOptions(command: Command): Command {
  return command
    .addOption(new Option('--password <password>', 'password of an encrypted PDF'))
    .addOption(new Option('--max-pages <n>', 'read no more pages of a PDF than this').argParser(wholeNumber))
    .addOption(new Option('--timeout <seconds>', 'stop reading a source after this long, and keep what was read').argParser(seconds))
    .addOption(
      new Option('--contact <who>', 'a source that is an address: your mail or web address, for the council').env('MINUTES_CONTACT'),
    )
    .addOption(new Option('--ocr', 'read pages that are only pictures with tesseract, where it is installed'))
}

export function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1.')
  return Number(value)
}

export function seconds(value: string): number {
  if (!/^\d+(\.\d+)?$/.test(value) || Number(value) <= 0) throw new InvalidArgumentError('It must be a number of seconds over 0.')
  return Number(value)
}

/** An option that may be given again, or with several values and a comma between them. */
export const collect = (value: string, before: string[]): string[] => [...before, ...value.split(',')]
