/** robots.txt of a site, asked for once a run. A site that has none allows all; one that cannot give it is left alone. */
import robotsParser from 'robots-parser'
import { MinutesError } from '../errors.js'

/** The name a site may use for us in its robots.txt. */
const ROBOT = 'minutes'
const LARGEST = 500 * 1024
const LONGEST_DELAY = 60

export interface Robots {
  allows(url: string): boolean
  /** Seconds that the site asks for between two requests. */
  delay: number
}

export const ALL_ALLOWED: Robots = { allows: () => true, delay: 0 }

/** Some of robots-parser’s types say that its one export is a default member; what Node gives is the function itself. */
const parse = robotsParser as unknown as (
  url: string,
  text: string,
) => {
  isAllowed(url: string, agent: string): boolean | undefined
  getCrawlDelay(agent: string): number | undefined
}

export function readRobots(url: string, bytes: Uint8Array): Robots {
  const rules = parse(url, Buffer.from(bytes.subarray(0, LARGEST)).toString('utf8'))
  const asked = Number(rules.getCrawlDelay(ROBOT) ?? 0)
  return {
    allows: (address) => rules.isAllowed(address, ROBOT) !== false,
    delay: Number.isFinite(asked) ? Math.min(Math.max(0, asked), LONGEST_DELAY) : 0,
  }
}

export const robotsForbid = (url: string) =>
  new MinutesError(
    'robots-forbid',
    `The robots.txt of ${new URL(url).host} asks programs not to read ${url}.`,
    'Ask the council for leave, or read the page in a browser.',
  )
