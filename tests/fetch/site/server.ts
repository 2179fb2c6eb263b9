/** The site on 127.0.0.1 over real sockets, with faults that a test asks for. */
import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as pages from './pages.js'

export interface Asked {
  path: string
  headers: IncomingMessage['headers']
  at: number
  status: number
}

/** true where it has answered. */
export type Fault = (request: IncomingMessage, response: ServerResponse, path: string) => boolean

export interface TestSite {
  url: string
  base: string
  asked: Asked[]
  fault: Fault
  robots: string | number
  service: boolean
  /** Milliseconds before each answer. */
  slow: number
  /** Most answers under way at one time. */
  atOnce: number
  /** Added to a meeting’s page: a correction. */
  changed: Set<string>
  close(): Promise<void>
}

/** Below a path of its own, as some are. */
const FOLDER = '/democracy/'

export async function startSite(): Promise<TestSite> {
  let open = 0
  const site: TestSite = {
    url: '',
    base: '',
    asked: [],
    fault: () => false,
    robots: 404,
    service: false,
    slow: 0,
    atOnce: 0,
    changed: new Set(),
    close: async () => {},
  }
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    open += 1
    site.atOnce = Math.max(site.atOnce, open)
    response.on('close', () => {
      open -= 1
    })
    const asked: Asked = { path, headers: request.headers, at: Date.now(), status: 0 }
    site.asked.push(asked)
    response.on('finish', () => {
      asked.status = response.statusCode
    })
    if (site.fault(request, response, path)) return
    setTimeout(() => answer(site, request, response, path), site.slow)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  site.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  site.base = site.url + FOLDER
  site.close = () =>
    new Promise((done) => {
      server.close(() => done())
      server.closeAllConnections()
    })
  return site
}

function answer(site: TestSite, request: IncomingMessage, response: ServerResponse, path: string): void {
  if (path === '/robots.txt') {
    if (typeof site.robots === 'number') response.writeHead(site.robots).end()
    else response.writeHead(200, { 'content-type': 'text/plain' }).end(site.robots)
    return
  }
  const content = path.startsWith(FOLDER) ? contentOf(site, new URL(path.slice(FOLDER.length), site.base)) : undefined
  if (content === undefined) {
    response.writeHead(404, { 'content-type': 'text/html' }).end(pages.frame('Error', '<h1>Page not found</h1>'))
    return
  }
  const bytes = Buffer.from(content)
  const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`
  if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end()
  else
    response
      .writeHead(200, {
        etag,
        'content-type': typeof content === 'string' ? 'text/html; charset=utf-8' : 'application/pdf',
        'content-length': bytes.length,
      })
      .end(bytes)
}

function contentOf(site: TestSite, url: URL): string | Buffer | undefined {
  const given = new Map([...url.searchParams].map(([name, value]) => [name.toLowerCase(), value]))
  const meetingOf = (id?: string) => pages.MEETINGS.find((one) => one.id === id)
  const page = url.pathname.slice(FOLDER.length).toLowerCase()
  const meeting = meetingOf(given.get('mid') ?? given.get('meetingid') ?? given.get('lmeetingid') ?? given.get('id'))
  const item = pages.MEETINGS.flatMap((one) => one.items.map((it) => ({ one, it }))).find(({ it }) => it.id === given.get('id'))
  if (page === 'ielistmeetings.aspx') return pages.listPage(given.get('year') ?? '0')
  if (page === 'mglistcommittees.aspx') return pages.committeesPage()
  if (page === 'mgwebservice.asmx/getmeetings') return site.service ? pages.serviceMeetings() : undefined
  if (page === 'mgwebservice.asmx/getmeeting') return site.service && meeting ? pages.serviceMeeting(meeting) : undefined
  if (page === 'ielistdocuments.aspx' && meeting)
    return pages.meetingPage(meeting) + (site.changed.has(meeting.id) ? '<p class="mgNote">Corrected.</p>' : '')
  if (page === 'mgai.aspx' && item) return pages.itemPage(item.one, item.it)
  if (page === 'mgmeetingattendance.aspx' && meeting) return pages.attendancePage(meeting)
  if (page === 'mgchoosedocpack.aspx' && meeting) return pages.packPage(meeting)
  if (page === 'iedecisiondetails.aspx')
    return pages.frame(
      'Decision details',
      '<h1>Decision details</h1><h2 class="mgSubTitleTxt">Bandstand roof</h2><p><span class="mgLabel">Decision Maker: </span>Director of Parks</p>',
    )
  const paper = /^documents\/[gb](\d+)\/(.*)\.pdf$/.exec(page)
  const of = paper && (meetingOf(paper[1]) ?? meetingOf(paper[1]!.slice(2)))
  return of && url.search !== '' ? pages.printed(of, decodeURIComponent(paper[2]!)) : undefined
}
