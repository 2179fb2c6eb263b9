/** Pages of a ModernGov site that does not exist, with the quirks of those that do. */
import { makePdf, say } from '../../extract/pdf-make.js'

export const COMMITTEE = { id: '214', name: 'Parks and Waterways Committee' }
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

export interface Meeting {
  id: string
  date: string
  items: MeetingItem[]
  papers?: boolean
}

export interface MeetingItem {
  id: string
  number: string
  title: string
  /** Paragraphs of the minutes, in full. */
  minutes: string[]
  /** How the page shows them: whole, cut after the first paragraph, or linked only. */
  shown: 'whole' | 'cut' | 'linked'
}

/** `14th March, 2024`; the order of numbers and names is that of the sites. */
export const longDate = (iso: string) => {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number]
  const end = day % 10 === 1 && day !== 11 ? 'st' : day % 10 === 2 && day !== 12 ? 'nd' : day % 10 === 3 && day !== 13 ? 'rd' : 'th'
  const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`))
  return `${weekday}, ${day}${end} ${MONTHS[month - 1]}, ${year}`
}

/** Forty meetings from 2021 to 2024, ten a year. */
export const MEETINGS: Meeting[] = Array.from({ length: 40 }, (_, at) => {
  const date = `${2021 + Math.floor(at / 10)}-${String(1 + (at % 10)).padStart(2, '0')}-${String(4 + (at % 20)).padStart(2, '0')}`
  const id = String(3301 + at)
  const item = (n: number, title: string, shown: MeetingItem['shown'], minutes: string[]) => ({
    id: `${id}${n}`,
    number: `${at * 3 + n}`,
    title,
    shown,
    minutes,
  })
  return {
    id,
    date,
    papers: at % 4 === 0,
    items: [
      item(1, 'Apologies for absence', 'whole', ['Apologies were received from Councillor Petra Lindqvale.']),
      item(2, `Dredging of reach ${at + 1}`, at % 5 === 0 ? 'cut' : 'whole', [
        `The Waterways Manager set out how reach ${at + 1} would be cleared of silt before the boating season began`,
        `RESOLVED: That reach ${at + 1} be dredged by the end of the year.`,
      ]),
      ...(at === 0 ? long(item) : []),
      item(3, 'Allotment rents', at % 10 === 0 ? 'linked' : 'whole', ['The committee noted the rents for the coming year.']),
    ],
  }
})

/** Two more items that the first meeting’s page cuts short. */
function long(item: (n: number, title: string, shown: MeetingItem['shown'], minutes: string[]) => MeetingItem): MeetingItem[] {
  const points = [
    'The bandstand roof had been inspected after the storm and three of its eight ribs were found to be split along the grain.',
  ]
  return [
    item(4, 'Bandstand roof', 'cut', [...points, 'RESOLVED: That three ribs be replaced in oak.']),
    item(5, 'Boat hire', 'cut', [
      'The concession for boat hire on the lower lake ran until the end of September and would then be let anew.',
      'Noted.',
    ]),
  ]
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(' ', '&#32;').replaceAll(',', '&#44;')

const word = (paragraphs: string[], tail = '') =>
  `<div class="mgWordPara"><div class="WordSection1">\r\n${paragraphs
    .map((text, at) => `<p class="MsoNormal"><span style="">${text}${at === paragraphs.length - 1 ? tail : ''}</span></p>`)
    .join('\n<p class="MsoNormal"><span style="">&nbsp;</span></p>\n')}\n</div></div>`

export function frame(title: string, body: string, date?: string): string {
  const meta = date
    ? `<meta name="DC.title"  content="${escaped(title)}"/>\n<meta name="DC.date" scheme="W3CDTF"  content="${date}"/>\n`
    : ''
  return `\ufeff<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8" />${meta}<title>${title} - Harrowmere Borough Council</title></head>
<body><nav><ol class="breadcrumb"><li><a href="/">Home</a></li></ol></nav>
<div id="modgov">${body}</div><div class="mgFooter" ></div></body></html>\n`
}

export function meetingPage(meeting: Meeting, key = ''): string {
  const { id, date, items, papers } = meeting
  const when = `${longDate(date)} 6.30 pm`
  const links = [
    `<li><a  href="mgMeetingAttendance.aspx?ID=${id}"  title="Link&#32;to&#32;attendance&#32;details">Attendance details</a></li>`,
    `<li><a  href="documents/g${id}/Agenda frontsheet ${date}\r\n 18.30 Parks and Waterways Committee.pdf?T=0"  title="Link&#32;to&#32;agenda&#32;frontsheet&#32;pdf&#32;file">Agenda frontsheet\n<span  class="mgFileSize" ><img src="x.gif" alt="" /> PDF 131 KB</span></a></li>`,
    '<li><a  href="mgChooseDocPack.aspx?ID=ID"  title="Link&#32;to&#32;agenda&#32;reports&#32;document&#32;pack">Agenda reports pack</a></li>'.replace(
      '=ID"',
      `=${id}"`,
    ),
    `<li><a  href="documents/g${id}/Printed minutes ${date} 18.30 Parks and Waterways Committee.pdf?T=1 " title="Link&#32;to&#32;printed&#32;minutes&#32;pdf&#32;file">Printed minutes PDF 94 KB</a></li>`,
  ]
  const body = `<div class="mgHeader"><h1  class="mgMainTitleTxt" >Agenda and minutes</h1></div>
<div class="mgSubTitle" ><h2 class="mgSubTitleTxt"><a  href="mgCommitteeDetails.aspx?ID=${COMMITTEE.id}"  title="Link&#32;to&#32;${escaped(COMMITTEE.name)}">${COMMITTEE.name} - ${when}</a></h2></div>
<script type="text/javascript">var key = "${key}<a href='mgAi.aspx?ID=999'>view the full minutes text</a>";</script><input type="hidden" name="__VIEWSTATE" value="${key}" />
<div class="mgLinks" ><ul  class="mgActionList" >${(papers ? links : links.slice(0, 1)).join('\n')}</ul></div>
<div class="mgContent" ><p><span  class="mgLabel" >Venue: </span>Lock Room, Harrowmere Civic Hall</p>
<table class="mgItemTable"  summary="Table of agenda items" id="mgItemTable"><caption  class="mgSectionTitle" >Items</caption>
<tr><th class="mgHide">No.</th><th class="mgHide">Item</th></tr>
${items.map(itemRow).join('\n')}
</table><div class="mgHelpLine"></div></div>`
  return frame(`Agenda for ${COMMITTEE.name} on ${longDate(date)}, 6.30 pm`, body, date)
}

function itemRow({ id, number, title, minutes, shown }: MeetingItem): string {
  const cut = `&nbsp;...&nbsp; <a href="mgAi.aspx?ID=${id}" title="Link to view the full item text for item ${number}., ${title}">view the\nfull minutes text for item ${number}.</a>`
  const linked = `<div class="mgWordPara"><a   href="mgAi.aspx?ID=${id}"  title="Link&#32;to&#32;view&#32;the&#32;full&#32;item&#32;text" >View the  minutes text for item ${number}.</a></div>`
  const text = shown === 'linked' ? linked : shown === 'cut' ? word([minutes[0]!.split(' ').slice(0, 12).join(' ')], cut) : word(minutes)
  return `<tr><td  class="mgItemNumberCell" ><p  class="mgAiTitleTxt" ><a name="AI${id}"></a>${number}.</p></td>
<td><p  class="mgAiTitleTxt" >${title}</p>
<ul class="mgActionList"><li class='mgSocialShareButton'>Share this item</li>
<p class="mgSubItemTitleTxt">Minutes:</p>
${text}</td></tr>`
}

export function itemPage(meeting: Meeting, { number, title, minutes }: MeetingItem): string {
  const when = `${longDate(meeting.date)} 6.30 pm`
  const body = `<h1>Agenda item</h1><div class="mgSubTitle" ><h2 class="mgSubTitleTxt">${title}</h2></div>
<div class="mgContent" ><ul  class="mgActionList" ><li><a  href="ieListDocuments.aspx?CId=${COMMITTEE.id}&amp;MID=${meeting.id}#AI1"  title="Link to meeting containing this item" >Meeting of ${COMMITTEE.name}, ${when} &#40;Item ${number}.&#41;</a></li></ul>
<p class="mgSubItemTitleTxt">Minutes:</p>
${word(minutes)}</div>`
  return frame(`Agenda item - ${title}`, body, meeting.date)
}

const PEOPLE = [
  ['Councillor Idris Hallowell', 'Chair', 'Present'],
  ['Councillor Mabel Quarrie', 'Committee Member', 'Present'],
  ['Councillor Petra Lindqvale', 'Committee Member', 'Apologies'],
  ['Imogen Farrowby', 'Officer', 'In attendance'],
]

export function attendancePage(meeting: Meeting): string {
  const rows = PEOPLE.map(
    ([name, role, status], at) =>
      `<tr><td  class="mgTopText"  >${at < 3 ? `<a  href="mgUserInfo.aspx?UID=${at}"  >${name}</a> ` : name}</td>\n<td   class="mgTopText"  >${role}</td><td   class="mgTopText"  >${status}</td><td   class="mgTopText"  ></td></tr>`,
  )
  const body = `<h1>Meeting attendance</h1><div class="mgSubTitle" ><h2 class="mgSubTitleTxt">${longDate(meeting.date)} 6.30 pm, ${COMMITTEE.name}</h2></div>
<table class="mgStatsTable tablesorter"  summary="Table of meeting attendance"><caption  class="mgSectionTitle" >Meeting attendance</caption>
<thead><tr><th scope="col" >Attendee</th><th scope="col" >Role</th><th scope="col" >Attendance</th><th></th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`
  return frame('Meeting attendance', body)
}

export function listPage(year: string): string {
  const shown = year === '0' ? '2024' : year
  const meetings = MEETINGS.filter(({ date }) => date.startsWith(shown))
  const years = ['2021', '2022', '2023', '2024'].map(
    (y) => `<li><a href="ieListMeetings.aspx?CId=${COMMITTEE.id}&amp;Year=${y}" >${y}</a></li>`,
  )
  const items = meetings.map(({ id, date }, at) => {
    const query = [`CId=${COMMITTEE.id}&amp;MId=${id}&amp;Ver=4`, `MID=${id}`, `CommitteeId=${COMMITTEE.id}&amp;MeetingId=${id}`][at % 3]
    const page = at % 2 === 0 ? 'ieListDocuments.aspx' : 'IELISTDOCUMENTS.ASPX'
    return `<li><a  href="${page}?${query}"  title="Link&#32;to&#32;the&#32;meeting" >${longDate(date).replace(/^\w+, /, '')} 6.30 pm</a></li>`
  })
  return frame(
    'Browse meetings',
    `<h1>Browse meetings</h1><h2 class="mgSubTitleTxt">${COMMITTEE.name}</h2><ul class="mgBulletList">${items.join('\n')}</ul><ul class="mgActionList">${years.join('')}</ul>`,
  )
}

export const committeesPage = () =>
  frame(
    'Committees',
    `<h1>Committees</h1><ul class="mgBulletList"><li><a href="mgCommitteeDetails.aspx?ID=${COMMITTEE.id}">${COMMITTEE.name}</a></li><li><a href="mgCommitteeDetails.aspx?ID=215">Lamps &amp; Lanes Panel</a></li></ul>`,
  )

export const packPage = ({ id }: Meeting) =>
  frame(
    'Reports pack',
    `<h1>Public reports pack</h1><div class="mgContent"><ul><li><a href="documents/g${id}/Public reports pack.pdf?T=10">Public reports pack PDF 2 MB</a></li></ul><p>Supplements available :</p><ul><li><a href="documents/b77${id}/Late ../../paper.pdf?T=9">Late ../../paper</a></li></ul></div>`,
  )

export function printed(meeting: Meeting, what: string): Buffer {
  const lines = [
    what.slice(0, 70),
    COMMITTEE.name,
    `Minutes of the meeting held on ${longDate(meeting.date)} at 6.30 pm`,
    ...meeting.items.flatMap(({ number, title, minutes }) => [`${number}. ${title}`, ...minutes]),
    'The meeting ended at 8.15 pm.',
  ]
  return Buffer.from(makePdf([{ content: lines.map((line, at) => say(line, 60, 780 - 20 * at, { size: 9 })).join('') }]))
}

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export const serviceMeeting = ({ id, date, items }: Meeting) => `<?xml version="1.0" encoding="utf-8"?>
<meeting>
  <meetingid>${id}</meetingid>
  <meetingdate>${date.split('-').reverse().join('/')}</meetingdate>
  <meetingstatus>Confirmed</meetingstatus>
  <meetingtime>6.30 pm</meetingtime>
  <meetinglocation>Lock Room, Harrowmere Civic Hall</meetinglocation>
  <agendaitems>${items
    .map(
      (
        item,
        at,
      ) => `<agendaitem><agendaitemid>${item.id}</agendaitemid><agendaitemtitle>${xml(xml(item.title))}</agendaitemtitle><agendatext></agendatext>
<agendaitemnumber>${at + 1}</agendaitemnumber><fulldisplaynumberformat>${item.number}.</fulldisplaynumberformat>
<minutesnonemptyhtmlbody>${xml(word(item.minutes))}</minutesnonemptyhtmlbody><isrestricted>False</isrestricted></agendaitem>`,
    )
    .join('\n')}</agendaitems>
</meeting>
`

export const serviceMeetings = () => `<?xml version="1.0" encoding="utf-8"?>
<getmeetings><meetingscount> 40</meetingscount><committeescount> 1</committeescount><committee><committeeid>${COMMITTEE.id}</committeeid><committeetitle>${COMMITTEE.name}</committeetitle><committeemeetings>
${MEETINGS.map(({ id, date }) => `<meeting><meetingid>${id}</meetingid><meetingdate>${date.split('-').reverse().join('/')}</meetingdate></meeting>`).join('\n')}
</committeemeetings></committee></getmeetings>`
