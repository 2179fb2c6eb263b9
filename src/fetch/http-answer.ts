/** What an answer, or its absence, means. */
import { MinutesError } from '../errors.js'

export type RawHeaders = { [name: string]: string | string[] | undefined }

export interface Raw {
  status: number
  headers: { [name: string]: string }
  bytes: Uint8Array
}

const KEPT = ['etag', 'last-modified', 'content-type']
const CHALLENGE =
  /cf-chl|cdn-cgi\/challenge|_Incapsula_Resource|<title>\s*(?:Just a moment|Attention Required|Access denied|Pardon Our Interruption|Request Rejected|Checking your browser|Human verification|Are you a robot)|Request unsuccessful\. Incapsula|(?:g-recaptcha|h-captcha|cf-turnstile|aws-waf-token)/i
/** Marks of the product’s own pages, which may hold a form with a captcha. */
const OWN = /id\s*=\s*["']?modgov\b|class\s*=\s*["'][^"']*\bmg[A-Z]/
const LOOKED_AT = 200_000

export function kept(headers: { [name: string]: string }): { [name: string]: string } {
  return Object.fromEntries(KEPT.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name].slice(0, 500)]])))
}

/** A test for people, whatever its status says. */
export function isChallenge({ headers, bytes }: Raw): boolean {
  if (headers['cf-mitigated'] === 'challenge') return true
  const head = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1')
  return head.trimStart().startsWith('<') && CHALLENGE.test(head) && !OWN.test(head)
}

export const isTemporaryStatus = (status: number) => status === 408 || status === 425 || status === 429 || status >= 500

export function statusError(url: string, status: number): MinutesError {
  const temporary = isTemporaryStatus(status)
  const code = status === 404 || status === 410 ? 'not-found' : 'http-status'
  return new MinutesError(code, `${url} was answered with ${status}.`, temporary ? 'Try again later.' : undefined, temporary)
}

const CUT = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE', 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH', 'UND_ERR_ABORTED', 'ABORT_ERR'])
const SLOW = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT'])
const UNKNOWN = new Set(['ENOTFOUND', 'EAI_NODATA', 'EAI_NONAME'])

/** What went wrong on the way, in a sentence. Faults of ours pass as they are. */
export function connectionError(url: string, error: unknown): MinutesError {
  if (error instanceof MinutesError) return error
  if (!(error instanceof Error)) throw error
  const code = 'code' in error ? String(error.code) : ''
  const host = new URL(url).host
  const cause = { cause: error }
  if (CUT.has(code)) return new MinutesError('cut-short', `${url} was cut short.`, 'Try again.', true, cause)
  if (SLOW.has(code))
    return new MinutesError(
      'timed-out',
      `${host} did not answer in time (${url}).`,
      'Try again later, or with a longer --timeout.',
      true,
      cause,
    )
  if (UNKNOWN.has(code)) return new MinutesError('unknown-host', `There is no host ${host}.`, 'Check the address.', false, cause)
  if (code === 'UND_ERR_HEADERS_OVERFLOW')
    return new MinutesError('bad-answer', `${url} was answered with more headers than anyone reads.`, undefined, false, cause)
  if (code.startsWith('HPE_')) return new MinutesError('bad-answer', `${url} was answered with what is no HTTP.`, 'Try again.', true, cause)
  if (/^E[A-Z]+$|CERT|SSL|TLS|^UND_ERR/.test(code)) {
    const lasting = /CERT|SSL|TLS|SELF_SIGNED/.test(code)
    return new MinutesError(
      'no-connection',
      `${host} cannot be reached: ${error.message}.`,
      lasting ? undefined : 'Try again later.',
      !lasting,
      cause,
    )
  }
  throw error
}
