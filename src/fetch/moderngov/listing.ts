/** What a site offers, and what a run would ask for, without fetching any of it: only lists are asked for. */
import { MinutesError } from '../../errors.js'
import { Http } from '../http.js'
import type { HttpSettings } from '../http-settings.js'
import { givenAddresses, targetsOf } from './crawl.js'
import { type Range, type Site, siteOf } from './site.js'

/** Lines of tab-separated fields: number, title or date, address. */
export async function* listed(urls: readonly string[], settings: HttpSettings, range: Range): AsyncGenerator<string> {
  for await (const [site, address] of sites(urls, settings)) {
    if (address.kind === 'committee') yield* meetings(site, address.id, range)
    else {
      const committees = await site.committees()
      if (committees.length === 0)
        throw new MinutesError('nothing-listed', `${address.url} lists no committees.`, 'Is it the address of a ModernGov site?')
      for (const { id, title, expired } of committees)
        yield [id, plain(title), site.address.meetings(id), ...(expired ? ['expired'] : [])].join('\t')
    }
  }
}

async function* meetings(site: Site, committee: string, range: Range): AsyncGenerator<string> {
  for (const { id, date } of await site.meetings(committee, range)) yield [id, date ?? '', site.address.meeting(id, committee)].join('\t')
}

/** Addresses, one a line. */
export async function* planned(urls: readonly string[], settings: HttpSettings, range: Range): AsyncGenerator<string> {
  for await (const [site, address] of sites(urls, settings)) {
    for (const { kind, id, url } of await targetsOf(site, address, range)) {
      if (kind === 'meeting' && site.service) yield site.address.serviceMeeting(id)
      yield url
    }
  }
}

async function* sites(urls: readonly string[], settings: HttpSettings) {
  const given = givenAddresses(urls)
  const http = new Http(
    settings,
    given.map(({ url }) => new URL(url)),
  )
  try {
    for (const address of given) yield [siteOf(http, address), address] as const
  } finally {
    await http.close()
  }
}

const plain = (text: string) => text.replace(/\s+/g, ' ')
