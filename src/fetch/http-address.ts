/** Which addresses may be asked. A name that leads to this machine or its own network is refused unless it was given outright. */
import { type LookupAddress, lookup } from 'node:dns'
import { BlockList, isIP } from 'node:net'
import { MinutesError } from '../errors.js'

const PRIVATE_4: [string, number][] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
]
const PRIVATE_6: [string, number][] = [
  ['::', 127],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
]

const list = new BlockList()
for (const [net, bits] of PRIVATE_4) list.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of PRIVATE_6) list.addSubnet(net, bits, 'ipv6')

export function isPrivate(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1]
  const family = isIP(mapped ?? bare)
  if (family === 0) return /^(?:localhost|.*\.(?:localhost|local|internal))$/i.test(bare)
  if (family === 6 && /^::ffff:/i.test(bare)) return true
  return list.check(mapped ?? bare, family === 4 ? 'ipv4' : 'ipv6')
}

export const privateAddress = (host: string) =>
  new MinutesError(
    'private-address',
    `${host} leads to a private address, and no such address was given.`,
    'Give that address itself, if it is meant.',
  )

/** http or https, with a host and no password in it. */
export function checkedUrl(text: string): URL {
  const refuse = (why: string) => new MinutesError('bad-address', `${text} ${why}.`, 'Give an address that begins with https:// or http://')
  let url: URL
  try {
    url = new URL(text)
  } catch {
    throw refuse('is no address')
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refuse('is neither http nor https')
  if (url.username !== '' || url.password !== '') throw refuse('holds a name or password')
  return url
}

/** One site: the same host and port, http or https. */
export const sameHost = (a: URL, b: URL) => a.host.toLowerCase() === b.host.toLowerCase()

type Done = (error: Error | null, address: string | LookupAddress[], family?: number) => void

/** The connection is made to the very address that was checked, so that a name cannot be pointed elsewhere in between. */
export function guardedLookup(given: ReadonlySet<string>) {
  return (host: string, options: { all?: boolean; family?: number | string; hints?: number }, done: Done): void => {
    lookup(host, { all: true, hints: options.hints }, (error, found) => {
      if (error) return done(error, '')
      const usable = given.has(host.toLowerCase()) ? found : found.filter(({ address }) => !isPrivate(address))
      if (usable.length === 0) return done(privateAddress(host), '')
      if (options.all) return done(null, usable)
      done(null, usable[0]!.address, usable[0]!.family)
    })
  }
}
