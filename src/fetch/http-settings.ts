/** What a run of requests may do, and the words with which it is refused. */
import { MinutesError } from '../errors.js'

export interface HttpSettings {
  /** Seconds between the end of one answer and the next request to the same host. */
  delay: number
  /** Seconds without a byte after which an answer is given up; ten times that for the whole of it. */
  timeout: number
  /** How often a request is tried in all. */
  tries: number
  /** Requests and bytes of a whole run. */
  maxRequests: number
  maxBytes: number
  /** Bytes of one answer. */
  maxSize: number
  /** Mail or web address of who runs this, for the User-Agent. */
  contact?: string
  /** Hosts besides that of the given address to which a redirect may lead. */
  alsoHosts: string[]
  version: string
}

export const DEFAULTS = { delay: 1, timeout: 60, tries: 4, maxRequests: 2000, maxBytes: 2 ** 31, maxSize: 100 * 2 ** 20 }

/** A pause longer than this that a site asks for ends the run; it goes on when it is run again. */
export const LONGEST_WAIT = 300

export interface Answer {
  /** As asked for, and as it was in the end after redirects. */
  url: string
  finalUrl: string
  status: number
  /** Those that say what the bytes are: etag, last-modified, content-type. */
  headers: { [name: string]: string }
  bytes: Uint8Array
}

/** The whole host, or the whole run, is over. */
export class StopError extends MinutesError {
  override name = 'StopError'
}

export const userAgent = ({ version, contact }: HttpSettings) => `minutes/${version}${contact ? ` (+${contact})` : ''}`

export const refused = (url: string, status: number) =>
  new StopError(
    'refused',
    `${new URL(url).host} answered ${status} to ${url}: it does not want to be read by a program, or not from here.`,
    'Ask the council for access, with --contact so that it can answer you; or save the pages from a browser and give them to minutes extract.',
  )

export const challenged = (url: string) =>
  new StopError(
    'challenge-page',
    `${new URL(url).host} answered ${url} with a test for people in place of the page.`,
    'minutes does not pose as a browser. Try later with a longer --delay, ask the council, or save the pages from a browser and give them to minutes extract.',
  )

export const ceiling = (what: string, option: string) =>
  new StopError(
    'ceiling',
    `The run has reached its ceiling of ${what}.`,
    `Run it again to go on where it stopped, or raise ${option}.`,
    true,
  )
