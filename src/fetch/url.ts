/** A single page or file by its address, with the manners of minutes fetch. */
import { MinutesError } from '../errors.js'
import { Http } from './http.js'
import { checkedUrl } from './http-address.js'
import { statusError } from './http-answer.js'
import { DEFAULTS, type HttpSettings } from './http-settings.js'
import { readAddress } from './moderngov/address.js'

export interface Fetcher {
  /** The bytes at an address; requests to one host come one after the other, with a pause. */
  get(url: string): Promise<Uint8Array>
  close(): Promise<void>
}

/** Pages that lead to many meetings: one of them alone is no source. */
const MANY = new Set(['committee', 'committees', 'attendance', 'pack-choice'])

export function makeFetcher(settings: Pick<HttpSettings, 'contact' | 'version'>): Fetcher {
  const byHost = new Map<string, Http>()
  const httpOf = (url: URL): Http => {
    const known = byHost.get(url.host)
    if (known) return known
    const made = new Http({ ...DEFAULTS, ...settings, alsoHosts: [] }, [url])
    byHost.set(url.host, made)
    return made
  }
  return {
    get: async (address) => {
      const url = checkedUrl(address)
      if (MANY.has(readAddress(url).kind) || (url.pathname === '/' && url.search === '')) throw leadsToMany(address)
      const { status, bytes } = await httpOf(url).get(address)
      if (status !== 200) throw statusError(address, status)
      return bytes
    },
    close: async () => {
      for (const http of byHost.values()) await http.close()
    },
  }
}

const leadsToMany = (url: string) =>
  new MinutesError('many-meetings', `${url} leads to many meetings; it is none itself.`, `minutes fetch '${url}' --list shows them.`)
