/** Polite requests: paced, within robots.txt, bounded, tried again where that may help, and never off the given sites. */
import type { Agent } from 'undici'
import { MinutesError } from '../errors.js'
import { checkedUrl, guardedLookup, isPrivate, privateAddress, sameHost } from './http-address.js'
import { connectionError, isChallenge, isTemporaryStatus, kept, type RawHeaders, statusError } from './http-answer.js'
import { readBody, unpacked } from './http-body.js'
import { backOff, Pace, retryAfter } from './http-pace.js'
import { ALL_ALLOWED, type Robots, readRobots, robotsForbid } from './http-robots.js'
import { type Answer, ceiling, challenged, type HttpSettings, LONGEST_WAIT, refused, StopError, userAgent } from './http-settings.js'

const REDIRECTS = new Set([301, 302, 303, 307, 308])
const MOST_REDIRECTS = 5

export interface Ask {
  /** Conditions of an earlier answer: If-None-Match, If-Modified-Since. */
  conditions?: { [name: string]: string }
  /** An address that many sites lack: no second try where the server fails on it. */
  once?: boolean
}

export class Http {
  requests = 0
  bytes = 0
  private readonly pace: Pace
  private readonly robots = new Map<string, Promise<Robots>>()
  private readonly stopped = new Map<string, StopError>()
  private readonly hosts: URL[]
  private readonly givenNames: Set<string>
  private agent: Agent | undefined

  /** `given` are the addresses the user gave: their hosts may be asked, private or not. */
  constructor(
    private readonly settings: HttpSettings,
    given: readonly URL[],
    signal?: AbortSignal,
  ) {
    this.pace = new Pace(signal)
    this.givenNames = new Set(given.map(({ hostname }) => hostname.toLowerCase()))
    this.hosts = [...given, ...settings.alsoHosts.map((host) => checkedUrl(/^https?:/.test(host) ? host : `https://${host}`))]
  }

  async get(url: string, ask: Ask = {}): Promise<Answer> {
    let at = this.permitted(checkedUrl(url))
    for (let turn = 0; turn <= MOST_REDIRECTS; turn++) {
      const robots = await this.askRobots(at)
      const { status, headers, bytes } = await this.patiently(at, ask, robots)
      const target = REDIRECTS.has(status) ? headers.location : undefined
      if (target === undefined) return { url, finalUrl: at.href, status, headers: kept(headers), bytes }
      at = this.redirected(at, target)
    }
    throw new MinutesError('too-many-redirects', `${url} leads on and on: more than ${MOST_REDIRECTS} redirects.`)
  }

  async close(): Promise<void> {
    await this.agent?.destroy()
  }

  private permitted(url: URL): URL {
    url.hash = ''
    if (this.hosts.some((host) => sameHost(host, url))) return url
    if (isPrivate(url.hostname)) throw privateAddress(url.hostname)
    throw new MinutesError(
      'off-site',
      `${url.href} is on ${url.host}, which is not the given site.`,
      `Add --also-host ${url.host} if it belongs to the site.`,
    )
  }

  private redirected(from: URL, target: string): URL {
    try {
      return this.permitted(checkedUrl(new URL(target.trim(), from).href))
    } catch (error) {
      if (!(error instanceof MinutesError)) throw new MinutesError('bad-redirect', `${from.href} leads to what is no address.`)
      throw new MinutesError(error.code, `${from.href} leads elsewhere: ${error.message}`, error.hint)
    }
  }

  private async askRobots(url: URL): Promise<Robots> {
    let asked = this.robots.get(url.origin)
    if (!asked) {
      asked = this.fetchRobots(new URL('/robots.txt', url))
      this.robots.set(url.origin, asked)
      asked.catch(() => this.robots.delete(url.origin))
    }
    const robots = await asked
    if (!robots.allows(url.href)) throw robotsForbid(url.href)
    return robots
  }

  private async fetchRobots(address: URL): Promise<Robots> {
    let at = address
    for (let turn = 0; turn <= MOST_REDIRECTS; turn++) {
      const { status, headers, bytes } = await this.patiently(at, {})
      if (REDIRECTS.has(status) && headers.location !== undefined) at = this.redirected(at, headers.location)
      else if (status === 200) return readRobots(at.href, bytes)
      else if (status < 500 && status !== 429) return ALL_ALLOWED
      else break
    }
    throw new StopError('robots-unknown', `${address.host} does not give its robots.txt now.`, 'Try again later.', true)
  }

  /** Tries again after faults that pass; obeys Retry-After; ends the host where it refuses. robots.txt itself is asked for without any. */
  private async patiently(url: URL, ask: Ask, robots?: Robots) {
    for (let attempt = 0; ; attempt++) {
      const last = attempt + 1 >= this.settings.tries
      const outcome = await this.pace
        .take(url.host, Math.max(this.settings.delay, robots?.delay ?? 0), () => this.once(url, ask))
        .catch((error: unknown) => connectionError(url.href, error))
      if (outcome instanceof MinutesError) {
        if (!outcome.temporary || outcome instanceof StopError || last) throw outcome
        this.pace.hold(url.host, backOff(this.settings.delay, attempt + 1))
        continue
      }
      const { status, headers } = outcome
      if (robots && isChallenge(outcome)) throw this.stop(url, challenged(url.href))
      if (robots && (status === 401 || status === 403)) throw this.stop(url, refused(url.href, status))
      if (!isTemporaryStatus(status) || (ask.once && status !== 429 && status !== 503)) return outcome
      const wait = retryAfter(headers['retry-after'], Date.now())
      if (wait !== undefined && wait > LONGEST_WAIT) throw this.stop(url, later(url, wait))
      this.pace.hold(url.host, Math.max(wait ?? 0, backOff(this.settings.delay, attempt + 1)))
      if (last) throw statusError(url.href, status)
    }
  }

  private async once(url: URL, { conditions = {} }: Ask) {
    const stopped = this.stopped.get(url.host)
    if (stopped) throw stopped
    const { timeout, maxRequests, maxSize, maxBytes } = this.settings
    if (this.requests >= maxRequests) throw ceiling(`${maxRequests} requests`, '--max-requests')
    if (this.bytes >= maxBytes) throw ceiling(`${maxBytes} bytes`, '--max-bytes')
    this.requests += 1
    const { request } = await import('undici')
    const answer = await request(url, {
      dispatcher: await this.connections(),
      headers: { 'user-agent': userAgent(this.settings), accept: '*/*', 'accept-encoding': 'gzip, deflate', ...conditions },
      headersTimeout: timeout * 1000,
      bodyTimeout: timeout * 1000,
    })
    const headers = flat(answer.headers)
    const count = (bytes: number) => {
      this.bytes += bytes
      if (this.bytes > maxBytes) throw ceiling(`${maxBytes} bytes`, '--max-bytes')
    }
    const packed = await readBody(answer.body, url.href, { maxSize, deadline: timeout * 10_000, count })
    const bytes = await unpacked(packed, headers['content-encoding'] ?? '', url.href, maxSize)
    return { status: answer.statusCode, headers, bytes }
  }

  private async connections(): Promise<Agent> {
    if (!this.agent) {
      const { Agent } = await import('undici')
      const lookup = guardedLookup(this.givenNames)
      this.agent = new Agent({ connections: 1, pipelining: 1, connect: { lookup, timeout: this.settings.timeout * 1000 } })
    }
    return this.agent
  }

  private stop(url: URL, error: StopError): StopError {
    this.stopped.set(url.host, error)
    return error
  }
}

const later = (url: URL, wait: number) =>
  new StopError(
    'asked-to-wait',
    `${url.host} asks to be left alone for ${Math.ceil(wait / 60)} minutes.`,
    'Run it again after that; it goes on where it stopped.',
    true,
  )

const flat = (headers: RawHeaders): { [name: string]: string } =>
  Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name.toLowerCase(), String(value)]])))
