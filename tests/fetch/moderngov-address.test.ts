import { describe, expect, it } from 'vitest'
import { guardedLookup, isPrivate } from '../../src/fetch/http-address.js'
import { readAddress, resolved } from '../../src/fetch/moderngov/address.js'
import { dateOf } from '../../src/fetch/moderngov/dates.js'
import { linksOf, substance, tokens } from '../../src/fetch/moderngov/html.js'
import { extensionOf, folderName, paperName } from '../../src/fetch/moderngov/names.js'
import { cutItems, followable, isOwnPage, papersOf, readMeetingHead } from '../../src/fetch/moderngov/pages.js'
import { readServiceMeeting } from '../../src/fetch/moderngov/service.js'
import { timer } from '../time.js'

const SITE = 'https://democracy.example/sub/'
const read = (path: string) => readAddress(new URL(path, SITE))

describe('addresses', () => {
  it.each([
    ['ieListDocuments.aspx?CId=1&MId=2&Ver=4', 'meeting', '2'],
    ['ielistdocuments.aspx?mid=2', 'meeting', '2'],
    ['ieListDocuments.aspx?MeetingId=2#AI7', 'meeting', '2'],
    ['ieListMeetings.aspx?CommitteeId=9', 'committee', '9'],
    ['mgCommitteeDetails.aspx?ID=9', 'committee', '9'],
    ['mgai.aspx?Id=4', 'item', '4'],
    ['ieDecisionDetails.aspx?AIId=4', 'decision', '4'],
    ['mgIssueHistoryHome.aspx?IId=4&Opt=0', 'issue', '4'],
    ['documents/g2/Printed%20minutes.pdf?T=1', 'document', ''],
    ['mgListCommittees.aspx?bcr=1', 'committees', ''],
    ['ieListMeetings.aspx', 'committees', ''],
    ['', 'site', ''],
    ['ieListDocuments.aspx?MId=../../x', 'other', ''],
  ])('%s is a %s', (path, kind, id) => {
    expect(read(path)).toMatchObject({ kind, id, base: SITE })
  })

  it('keep the Welsh pages', () => {
    expect(read('ieListDocuments.aspx?MId=2&LLL=1').language).toBe('1')
    expect(read('ieListDocuments.aspx?MId=2&LLL=0').language).toBeUndefined()
  })

  it.each([
    ['documents/g2/Agenda\r\n  frontsheet 1.pdf?T=0 ', `${SITE}documents/g2/Agenda%20frontsheet%201.pdf?T=0`],
    ['../../../x.pdf', 'https://democracy.example/x.pdf'],
    ['javascript:alert(1)', undefined],
    ['mailto:a@b.example', undefined],
    ['#AI5', undefined],
    ['http://user:secret@h.example/', undefined],
  ])('%j leads to %s', (href, target) => {
    expect(resolved(href, `${SITE}ieListDocuments.aspx?MId=2`)?.href).toBe(target)
  })
})

describe('dates', () => {
  it.each([
    ['28 Nov 2024 10.00 am', '2024-11-28'],
    ['Friday, 27th March, 2026 1.00 pm', '2026-03-27'],
    ['Dydd Mawrth, 3ydd Rhagfyr, 2024', '2024-12-03'],
    ['06/01/2026 9.30 am', '2026-01-06'],
    ['2026-01-06', '2026-01-06'],
    ['31 June 2024', undefined],
    ['item 12 of 2024', undefined],
  ])('%s', (text, date) => {
    expect(dateOf(text)).toBe(date)
  })
})

describe('names', () => {
  it('hold nothing but letters, digits and hyphens', () => {
    expect(folderName('meeting', '12', '../../etc/passwd\0 Pwyllgor Cynllunio â', '2024-01-02')).toBe(
      '2024-01-02-etc-passwd-pwyllgor-cynllunio-a-12',
    )
    expect(folderName('meeting', '12', '', undefined)).toBe('undated-meeting-12')
    expect(paperName('supplement', `${SITE}documents/b77/x.pdf`, '..\\..\\evil', new Set())).toBe('supplement-b77-evil')
    expect(paperName('minutes', `${SITE}documents/g7/x.pdf`, '', new Set(['printed-minutes']))).toBe('printed-minutes-g7')
  })

  it('take their ending from the bytes', () => {
    expect(extensionOf(Buffer.from('%PDF-1.4'))).toBe('pdf')
    expect(extensionOf(Buffer.from(`PK\x03\x04${'.'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.textPK`))).toBe('odt')
    expect(extensionOf(Buffer.from('<html>'))).toBeUndefined()
  })
})

describe('pages', () => {
  it('of several frames are known; a stub is none', () => {
    expect(isOwnPage('<div id="modgov" class="panel">')).toBe(true)
    expect(isOwnPage('<ul  class="mgActionList" >')).toBe(true)
    expect(isOwnPage('<html><body>Please enable cookies</body></html>')).toBe(false)
  })

  it('say committee and date in several places', () => {
    const linked =
      '<h2 class="mgSubTitleTxt"><a href="mgCommitteeDetails.aspx?ID=5" title="Link to Lamps - Lanes Panel">Agenda and draft minutes</a></h2><title>Agenda for Lamps - Lanes Panel on Monday, 2nd March, 2026, 4.00 p.m.</title>'
    expect(readMeetingHead(linked, SITE)).toEqual({ committee: 'Lamps - Lanes Panel', committeeId: '5', date: '2026-03-02' })
    const plain = '<h2 class="mgSubTitleTxt">Lamps - Lanes Panel - Tuesday 6 January 2026 11.00 am</h2>'
    expect(readMeetingHead(plain, SITE)).toEqual({ committee: 'Lamps - Lanes Panel', date: '2026-01-06' })
  })

  it('name the items that are cut, not those that are only mentioned', () => {
    const html =
      '<a href="mgAi.aspx?ID=7" title="Link to view the full item text for item 9.">view\nthe full minutes\ntext for item 9.</a><a href="mgAi.aspx?ID=8">Lamp posts</a><a href="MGAI.ASPX?id=9">View the  minutes text for item 6.</a>'
    expect(cutItems(followable(html, SITE))).toEqual(['7', '9'])
  })

  it.each([
    ['documents/g7/Agenda frontsheet x.pdf?T=0', '', 'frontsheet'],
    ['documents/g7/Printed minutes x.pdf?T=1', '', 'minutes'],
    ['documents/g7/Decisions x.pdf?T=2', '', 'decisions'],
    ['documents/g7/Public reports pack x.pdf?T=10', '', 'pack'],
    ['documents/b7/Late paper x.pdf?T=9', '', 'supplement'],
    ['documents/g7/Cofnodion.pdf', 'Link to printed draft minutes pdf file', 'minutes'],
  ])('%s is a paper of the meeting: %s %s', (href, title, kind) => {
    expect(papersOf(followable(`<a href="${href} " title="${title}">Paper PDF 3 MB</a>`, SITE))).toMatchObject([{ kind, title: 'Paper' }])
  })

  it('leave the papers of items alone', () => {
    expect(papersOf(followable('<a href="documents/s7/Report.pdf">Report</a>', SITE))).toEqual([])
  })

  it('are the same where only scripts and hidden keys differ', () => {
    const page = (key: string) =>
      `<input type="hidden" value="${key}"><script>var k = '${key} <a>'</script><p>Text <a href="x">link</a></p>`
    expect(substance(page('1'))).toBe(substance(page('2')))
    expect(substance(page('1'))).not.toBe(substance(page('1').replace('Text', 'Other')))
  })

  it('are read in one pass, however broken', () => {
    const broken = [
      '<'.repeat(300_000),
      '<a href="'.repeat(50_000),
      '<script>'.repeat(50_000),
      '<!--'.repeat(50_000),
      '<p x="'.repeat(50_000),
    ]
    const since = timer()
    for (const html of broken) for (const _token of tokens(html)) if (since() > 5000) throw new Error('too slow')
    expect(linksOf('<a href="x">one<a href="y">two')).toMatchObject([{ text: 'one' }, { text: 'two' }])
  })
})

describe('the web service', () => {
  it('is not taken at half its word', () => {
    expect(readServiceMeeting('<?xml version="1.0"?><meeting><meetingid>7</meetingid><agendaitems>')).toBeUndefined()
    expect(readServiceMeeting('<html>Request format is unrecognized</html>')).toBeUndefined()
  })
})

describe('private addresses', () => {
  it.each([
    ['127.0.0.1', true],
    ['10.1.2.3', true],
    ['::1', true],
    ['[::ffff:10.0.0.1]', true],
    ['fd00::1', true],
    ['localhost', true],
    ['8.8.8.8', false],
    ['2606:4700::1111', false],
    ['democracy.example.org', false],
  ])('%s is private: %s', (address, expected) => {
    expect(isPrivate(address)).toBe(expected)
  })

  it('are refused by whatever name, unless the name was given', async () => {
    const found = (given: string[]) =>
      new Promise((done) => guardedLookup(new Set(given))('localhost', { all: true }, (error, address) => done(error ?? address)))
    expect(await found([])).toMatchObject({ code: 'private-address' })
    expect(await found(['localhost'])).toMatchObject([{ address: expect.stringMatching(/^(?:127\.|::1)/) }])
  })
})
