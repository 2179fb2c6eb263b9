import { readdirSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Http } from '../../src/fetch/http.js'
import type { HttpSettings } from '../../src/fetch/http-settings.js'
import { crawl } from '../../src/fetch/moderngov/crawl.js'
import { COMMITTEE } from './site/pages.js'
import { startSite, type TestSite } from './site/server.js'
import { options, settings, temporary } from './site/tree.js'

let site: TestSite
const open: Http[] = []
beforeEach(async () => {
  site = await startSite()
})
afterEach(async () => {
  for (const http of open.splice(0)) await http.close()
  await site.close()
})

function http(more: Partial<HttpSettings> = {}): Http {
  const made = new Http(settings(more), [new URL(site.url)])
  open.push(made)
  return made
}

const meeting = (id = '3302') => `${site.base}ieListDocuments.aspx?CId=0&MId=${id}&Ver=4`
const ask = (more?: Partial<HttpSettings>) => http(more).get(meeting())
const failing = (work: (response: ServerResponse, path: string) => void) => {
  site.fault = (_request, response, path) => {
    if (path === '/robots.txt') return false
    work(response, path)
    return true
  }
}
const asked = () => site.asked.filter(({ path }) => path !== '/robots.txt')

describe('requests', () => {
  it('say who asks', async () => {
    await ask({ contact: 'me@example.org', version: '1.2.3' })
    expect(site.asked.map(({ headers }) => headers['user-agent'])).toEqual(Array(2).fill('minutes/1.2.3 (+me@example.org)'))
  })

  it('come one at a time, with a pause', async () => {
    const one = http({ delay: 0.15 })
    site.slow = 20
    await Promise.all(['3301', '3302', '3303'].map((id) => one.get(meeting(id))))
    expect(site.atOnce).toBe(1)
    const gaps = site.asked.slice(1).map(({ at }, index) => at - site.asked[index]!.at)
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(165)
  })

  it('obey robots.txt and the pause it asks for', async () => {
    site.robots = 'User-agent: *\nDisallow: /democracy/mgAi.aspx\nCrawl-delay: 0.2\n\nUser-agent: others\nDisallow: /'
    const one = http()
    await expect(one.get(`${site.base}mgAi.aspx?ID=33012`)).rejects.toMatchObject({ code: 'robots-forbid' })
    await one.get(meeting())
    await one.get(meeting())
    expect(asked()).toHaveLength(2)
    expect(asked()[1]!.at - asked()[0]!.at).toBeGreaterThanOrEqual(190)
  })

  it('leave a site alone whose robots.txt cannot be had', async () => {
    site.robots = 503
    await expect(ask({ tries: 2 })).rejects.toMatchObject({ temporary: true })
    expect(asked()).toEqual([])
  })

  it('wait as long as the site asks, then try again', async () => {
    let count = 0
    site.fault = (_request, response, path) => {
      if (path === '/robots.txt' || count++ > 0) return false
      response.writeHead(429, { 'retry-after': '1' }).end()
      return true
    }
    expect((await ask()).status).toBe(200)
    expect(asked()[1]!.at - asked()[0]!.at).toBeGreaterThanOrEqual(990)
  })

  it('back off from faults, and give up in the end', async () => {
    failing((response) => response.writeHead(500).end())
    await expect(ask({ delay: 0.02 })).rejects.toMatchObject({ code: 'http-status', temporary: true })
    const times = asked().map(({ at }) => at)
    expect(times).toHaveLength(4)
    expect(times[3]! - times[2]!).toBeGreaterThan(times[1]! - times[0]!)
  })

  it('end where the site asks for longer than a run may wait', async () => {
    failing((response) => response.writeHead(503, { 'retry-after': new Date(Date.now() + 3_600_000).toUTCString() }).end())
    await expect(ask()).rejects.toMatchObject({ code: 'asked-to-wait', temporary: true })
    expect(asked()).toHaveLength(1)
  })

  it('end at a refusal, for the whole host', async () => {
    failing((response) => response.writeHead(403).end('no'))
    const one = http()
    await expect(one.get(meeting())).rejects.toMatchObject({ code: 'refused' })
    await expect(one.get(meeting('3303'))).rejects.toMatchObject({ code: 'refused' })
    expect(asked()).toHaveLength(1)
  })

  it.each([200, 403, 503])('end at a challenge that answers %i', async (status) => {
    failing((response) =>
      response.writeHead(status).end('<html><head><title>Just a moment...</title></head><body><div id="cf-chl"></div></body></html>'),
    )
    await expect(ask()).rejects.toMatchObject({ code: 'challenge-page', hint: expect.stringContaining('browser') })
    expect(asked()).toHaveLength(1)
  })

  it('end at the ceilings of a run', async () => {
    await expect(ask({ maxRequests: 1 })).rejects.toMatchObject({ code: 'ceiling', temporary: true })
    await expect(ask({ maxBytes: 500 })).rejects.toMatchObject({ code: 'ceiling' })
  })
})

describe('answers', () => {
  it('that are too slow are given up', async () => {
    failing((response) => {
      response.writeHead(200)
      const timer = setInterval(() => response.write('.'), 40)
      response.on('close', () => clearInterval(timer))
    })
    await expect(ask({ timeout: 0.1, tries: 1 })).rejects.toMatchObject({ code: 'timed-out', temporary: true })
    failing(() => {})
    await expect(ask({ timeout: 0.1, tries: 1 })).rejects.toMatchObject({ code: 'timed-out', temporary: true })
  }, 10_000)

  it.each([
    [
      'closed early',
      (response: ServerResponse) => response.writeHead(200, { 'content-length': 1000 }).write('half', () => response.destroy()),
    ],
    ['closed before a word', (response: ServerResponse) => response.destroy()],
    [
      'shorter than they say',
      (response: ServerResponse) =>
        response.writeHead(200, { 'transfer-encoding': 'chunked' }).write('half', () => response.socket?.destroy()),
    ],
    [
      'no whole gzip',
      (response: ServerResponse) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('a'.repeat(5000)).subarray(0, 20)),
    ],
  ])('that are %s count as cut short and are tried again', async (_what, cut) => {
    failing(cut)
    await expect(ask({ tries: 2 })).rejects.toMatchObject({ code: 'cut-short', temporary: true })
    expect(asked()).toHaveLength(2)
  })

  it('that never end, or swell when unpacked, are left at the largest size', async () => {
    failing((response) => {
      response.writeHead(200)
      const more = (): unknown => response.write('x'.repeat(65_536), () => response.writable && more())
      more()
    })
    await expect(ask({ maxSize: 300_000 })).rejects.toMatchObject({ code: 'too-large' })
    failing((response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000))))
    await expect(ask({ maxSize: 300_000 })).rejects.toMatchObject({ code: 'too-large' })
  })

  it.each([
    ['a stub', 200, '<html><body>Service starting</body></html>', 'not-a-page'],
    ['nothing', 200, '', 'not-a-page'],
    ['a page that is gone', 404, 'gone', 'not-found'],
  ])('that are %s are not kept', async (_what, status, body, code) => {
    failing((response) => response.writeHead(status).end(body))
    const out = temporary()
    const { problems } = await crawl([meeting()], options(out))
    expect(problems).toMatchObject([{ code }])
    expect(readdirSync(out)).toEqual([])
  })

  it('that call a page a PDF are not kept; the rest of the meeting is', async () => {
    site.fault = (_request, response, path) => {
      if (!path.includes('Printed')) return false
      response.writeHead(200, { 'content-type': 'application/pdf' }).end('<html>Sorry</html>')
      return true
    }
    const out = temporary()
    const { problems, meetings } = await crawl([meeting('3301')], options(out))
    expect({ problems, meetings }).toMatchObject({ problems: [{ code: 'not-a-paper' }], meetings: 1 })
    expect(readdirSync(`${out}/${readdirSync(out)[0]}`)).not.toContain('printed-minutes.pdf')
  })

  it('that fail for now leave the run to be gone on with', async () => {
    site.fault = (_request, response, path) => {
      if (!/MId=33(?:05|06|07|08)/.test(path)) return false
      response.writeHead(502).end()
      return true
    }
    const out = temporary()
    const address = `${site.base}ieListMeetings.aspx?CId=${COMMITTEE.id}`
    const range = { until: '2021-12-31' }
    const first = await crawl([address], options(out, { range }))
    expect(first.stopped).toMatchObject([{ code: 'unreachable', temporary: true }])
    site.fault = () => false
    site.asked.length = 0
    const second = await crawl([address], options(out, { range }))
    expect(second).toMatchObject({ meetings: 6, stopped: [], problems: [] })
    expect(readdirSync(out)).toHaveLength(10)
  })
})

describe('redirects', () => {
  const to = (location: string) => failing((response) => response.writeHead(302, { location }).end())

  it.each([
    ['out of the site', 'https://elsewhere.example/', 'off-site'],
    ['to another port of this machine', 'http://127.0.0.1:9/', 'private-address'],
    ['to a private address', 'http://169.254.169.254/latest/meta-data', 'private-address'],
    ['to a file', 'file:///etc/passwd', 'bad-address'],
    ['in a circle', '?MId=3302', 'too-many-redirects'],
  ])('%s are not followed', async (_what, location, code) => {
    to(location)
    await expect(ask()).rejects.toMatchObject({ code })
  })

  it('to an error page are an error', async () => {
    site.fault = (_request, response, path) => {
      if (!path.includes('MId=')) return false
      response.writeHead(302, { location: 'mgError.aspx?aspxerrorpath=x' }).end()
      return true
    }
    site.fault = ((before) => (request, response, path) => {
      if (!path.includes('mgError')) return before(request, response, path)
      response.writeHead(200).end('<div id="modgov"><h1>Error</h1></div>')
      return true
    })(site.fault)
    const { problems } = await crawl([meeting()], options(temporary()))
    expect(problems).toMatchObject([{ code: 'error-page' }])
  })
})
