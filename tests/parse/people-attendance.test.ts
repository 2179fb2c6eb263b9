import { describe, expect, it } from 'vitest'
import type { Line } from '../../src/extract/text.js'
import { type Draft, newDraft, newItem } from '../../src/parse/draft.js'
import { finish } from '../../src/parse/finish.js'
import { makePara, type Para } from '../../src/parse/para.js'
import { readAttendance } from '../../src/parse/people/attendance.js'
import { readMembership } from '../../src/parse/people/membership.js'
import { addPeople } from '../../src/parse/people/merge.js'
import type { Person } from '../../src/records/record.js'

const line = (text: string, gap: number): Line => ({ text, indent: 0, gap, place: {} })
/** A blank line parts paragraphs; a tab parts the cells of a table. */
const paras = (text: string): Para[] =>
  text.split('\n\n').map((block) => {
    const lines = block.split('\n').map((each, index) => line(each.replace(/\t/g, ' '), index === 0 ? 1 : 0))
    return block.includes('\t') ? { ...makePara(lines), rows: block.split('\n').map((each) => each.split('\t')) } : makePara(lines)
  })
const brief = (person: Person): string =>
  [person.status, person.name, person.role, person.organisation, person.party]
    .map((part) => part ?? '')
    .join(' | ')
    .replace(/[\s|]+$/, '')

const PRESENT: [string, string, string[]][] = [
  [
    'who presided, and those beside the chair',
    'A. Tull, Chair, presided. Also present were B. Moss (Head of Law), C. Fry and D. Pike.',
    ['present | A. Tull | Chair', 'present | B. Moss | Head of Law', 'present | C. Fry', 'present | D. Pike'],
  ],
  [
    'labels and bullets in one run',
    'Clerk • Ann Tull, Head of Law. In Attendance • Ben Moss, Engineer. • Carol Fry, Head of Parks. Apology • Councillor D Pike. Declarations • Councillor E Gale.',
    [
      'in-attendance | Ann Tull | Head of Law',
      'in-attendance | Ben Moss | Engineer',
      'in-attendance | Carol Fry | Head of Parks',
      'apologies | Councillor D Pike',
    ],
  ],
  [
    'lists inside a list that lost its lines',
    'Present: Chair: Ann Tull (AT) Directors: Ben Moss, Carol Fry. Lamp Representatives: Dan Pike (Lamp Officer) Invited Guests: Una Gale, Ned Vole',
    [
      'present | Ann Tull | Chair',
      'present | Ben Moss',
      'present | Carol Fry',
      'in-attendance | Dan Pike | Lamp Officer',
      'in-attendance | Una Gale',
      'in-attendance | Ned Vole',
    ],
  ],
  [
    'posts under officials in attendance',
    'Members Present: Councillors Ann Tull, Ben Moss. Officials in Attendance: County Manager: Carol Fry Directors of Service: Dan Pike, Una Gale',
    [
      'present | Ann Tull',
      'present | Ben Moss',
      'in-attendance | Carol Fry | County Manager',
      'in-attendance | Dan Pike',
      'in-attendance | Una Gale',
    ],
  ],
  [
    'who was in the chair, and the other councillors',
    'The Reeve, Cllr. A. Tull, was in the Chair.\n\nThe other Councillors present were:-\n\nCllrs. B. Moss, C. Fry.',
    ['present | Cllr. A. Tull | Chair', 'present | B. Moss', 'present | C. Fry'],
  ],
  [
    'who presided, listed once more',
    'Councillor Ann Tull presided.\n\nPresent: Councillors Ann Tull, Ben Moss',
    ['present | Councillor Ann Tull | Chair', 'present | Ben Moss'],
  ],
  [
    'the other members beside who presided',
    'Presiding A Tull\n\nOther Members Present B Moss C Fry D Pike\n\nOfficers Present E Gale (Clerk)',
    ['present | A Tull | Chair', 'present | B Moss', 'present | C Fry', 'present | D Pike', 'in-attendance | E Gale | Clerk'],
  ],
  [
    'run-in lists under labels',
    'PRESENT: Mr P Harrow, OBE (Chairman), Cllr S Tull and\nCllr L Fry (Substitute)\n\nALSO PRESENT: Mr M Pike (Commissioner)\n\nIN ATTENDANCE: Mr J Moss (Research Officer)',
    [
      'present | Mr P Harrow, OBE | Chairman',
      'present | Cllr S Tull',
      'substitute | Cllr L Fry',
      'in-attendance | Mr M Pike | Commissioner',
      'in-attendance | Mr J Moss | Research Officer',
    ],
  ],
  [
    'one name a line',
    'Present:\n\nCllr Mr G Tull (Chair)\n\nCllr Mrs C Moss\n\nAbsent:\n\nThere were no absences\n\nIn Attendance:\n\nOne member of the public\n\nMr A Fry Clerk to the Council',
    ['present | Cllr Mr G Tull | Chair', 'present | Cllr Mrs C Moss', 'in-attendance | Mr A Fry | Clerk to the Council'],
  ],
  [
    'a label torn over lines',
    'PRESENT: Councillor Cleo Tull (Chair)\nCouncillor Jane Moss (Vice-Chair)\n\nOTHER Councillor Emma Fry (ward member)\nMEMBERS Councillor Kath Pike (ward member)\nPRESENT:\n\nOFFICER Denis Gale (Assistant Director, Place\nSUPPORT: Shaping)\nMina Fee (Planner)',
    [
      'present | Councillor Cleo Tull | Chair',
      'present | Councillor Jane Moss | Vice-Chair',
      'in-attendance | Councillor Emma Fry | ward member',
      'in-attendance | Councillor Kath Pike | ward member',
      'in-attendance | Denis Gale | Assistant Director, Place Shaping',
      'in-attendance | Mina Fee | Planner',
    ],
  ],
  [
    'a grid with tags',
    'PRESENT Rob Tull RT Paul Moss PM\nDick Fry DF Ken Pike KP\nMike Gale (NBC) MG',
    ['present | Rob Tull', 'present | Paul Moss', 'present | Dick Fry', 'present | Ken Pike', 'present | Mike Gale |  | NBC'],
  ],
  [
    'posts that run over lines',
    'OFFICERS:\nTara Tull, Head of Parks and Leisure\nToni Moss, Director of Leisure\nBeth Fry, GP',
    [
      'in-attendance | Tara Tull | Head of Parks and Leisure',
      'in-attendance | Toni Moss | Director of Leisure',
      'in-attendance | Beth Fry | GP',
    ],
  ],
  [
    'portfolios after a dash',
    'OTHER MEMBERS PRESENT:\nCouncillor Ann Tull – Cabinet Member for\nEqualities, Democracy and Finance\nCouncillor Ben Moss – Cabinet Member for Health and\nWellbeing',
    [
      'in-attendance | Councillor Ann Tull | Cabinet Member for Equalities, Democracy and Finance',
      'in-attendance | Councillor Ben Moss | Cabinet Member for Health and Wellbeing',
    ],
  ],
  [
    'a label in the middle of a line',
    'PRESENT (Two Councillors):- Pam Tull (PT), Claire Moss (CM) - Chair In attendance: Peter Fry, Parish Clerk, and 12 members of the public.',
    ['present | Pam Tull', 'present | Claire Moss | Chair', 'in-attendance | Peter Fry | Parish Clerk'],
  ],
  [
    'bodies inside a list',
    'Attendees: Office of the Northmere Commissioner: Max Tull (Commissioner)\n\nNorthmere Police: Chief Constable Alan Moss',
    [
      'present | Max Tull | Commissioner | Office of the Northmere Commissioner',
      'present | Chief Constable Alan Moss |  | Northmere Police',
    ],
  ],
  [
    'parties inside a list',
    'Present:\n\nLabour: Cllr A Tull, Cllr B Moss\n\nConservative: Cllr C Fry',
    ['present | Cllr A Tull |  |  | Labour', 'present | Cllr B Moss |  |  | Labour', 'present | Cllr C Fry |  |  | Conservative'],
  ],
  [
    'a roll call with a count',
    'ROLL CALL - Present: Councilmembers Tull, Moss, and Mayor Fry Pike – 3. [Note: the meeting was on screen.]\n\nAbsent: None.',
    ['present | Tull', 'present | Moss', 'present | Mayor Fry Pike'],
  ],
  [
    'staff and guests with the post first',
    'Staff: Operations Superintendent Dan Tull; Land Planning and Roads Administrator Jo Moss and Clerk-Treasurer Kit Fry.\nGuest: Tim Pike and Lana Gale, Pincham.',
    [
      'in-attendance | Dan Tull | Operations Superintendent',
      'in-attendance | Jo Moss | Land Planning and Roads Administrator',
      'in-attendance | Kit Fry | Clerk-Treasurer',
      'in-attendance | Tim Pike |  | Pincham',
      'in-attendance | Lana Gale |  | Pincham',
    ],
  ],
  [
    'Welsh',
    'YN BRESENNOL:\n\nY Cynghorydd S Tull (Cadeirydd)\n\nY Cynghorwyr Mrs N Moss, T Fry a L Pike\n\nYMDDIHEURIADAU:\n\nY Cynghorydd T Gale',
    [
      'present | Y Cynghorydd S Tull | Cadeirydd',
      'present | Mrs N Moss',
      'present | T Fry',
      'present | L Pike',
      'apologies | Y Cynghorydd T Gale',
    ],
  ],
  [
    'Sederunt',
    'Sederunt: Provost A Tull (in the Chair), Bailies Moss and Fry, Councillors Black and Gray.',
    ['present | Provost A Tull | Chair', 'present | Moss', 'present | Fry', 'present | Black', 'present | Gray'],
  ],
  [
    'marks beside names',
    'Councillors Present: J Tull (Vice Chairman) E Moss (Apologies) M Fry',
    ['present | J Tull | Vice Chairman', 'apologies | E Moss', 'present | M Fry'],
  ],
  ['stars that are explained', 'Councillors:\nAnn Tull\nBen Moss *\n\n* denotes present', ['absent | Ann Tull', 'present | Ben Moss']],
  [
    'a table of two columns of people',
    'MEMBERS PRESENT\tOFFICERS PRESENT\nMayor Tull\tMr. R. Moss, City Clerk\nCouncillor Fry\tMs J. Pike, Solicitor',
    [
      'present | Mayor Tull',
      'present | Councillor Fry',
      'in-attendance | Mr. R. Moss | City Clerk',
      'in-attendance | Ms J. Pike | Solicitor',
    ],
  ],
  [
    'a table of name, role and attendance',
    'Attendance\n\nAttendee\tRole\tAttendance\nCouncillor Ann Tull\tChair\tPresent\nCouncillor Ben Moss\tMember\tApologies',
    ['present | Councillor Ann Tull | Chair', 'apologies | Councillor Ben Moss'],
  ],
  [
    'a sentence that says who came',
    'Prospective Councillor, Joan Tull and one resident attended the meeting.',
    ['in-attendance | Joan Tull | Prospective Councillor'],
  ],
  [
    'apologies at the end of a list',
    'PRESENT: Councillor D Tull (chairman), who presided, and the clerk R Moss. There were apologies from Councillors F Fry (vice chairman), M Pike. There were 8 members of the public present.',
    ['present | Councillor D Tull | chairman', 'present | R Moss | clerk', 'apologies | F Fry | vice chairman', 'apologies | M Pike'],
  ],
  [
    'a numbered table with posts beside some',
    'Present:\n\n1. Ann Tull\tChair\n2. Ben Moss\n3. Cal Fry\tLamp Club',
    ['present | Ann Tull | Chair', 'present | Ben Moss', 'present | Cal Fry |  | Lamp Club'],
  ],
  [
    'who did not come and sent no word',
    'Present: Ann Tull, Ben Moss\n\nApologies:, Cal Fry\n\nNon-attending: Dot Pike\n\nDid not attend: Eve Gale',
    ['present | Ann Tull', 'present | Ben Moss', 'apologies | Cal Fry', 'absent | Dot Pike', 'absent | Eve Gale'],
  ],
  [
    'who came in another way or not for all, and who presided',
    'THOSE ATTENDING: Councillor A Tull (via VC), Councillor B Moss (excluding items 6.3 – 6.7)\nPresiding: Councillor C Fry',
    ['present | Councillor A Tull', 'present | Councillor B Moss', 'present | Councillor C Fry | Chair'],
  ],
  [
    'Welsh labels',
    'YN BRESENNOL: Cynghorydd A Tull, Cynghorydd B Moss\n\nWRTH LAW: Mr C Fry (Clerk)',
    ['present | Cynghorydd A Tull', 'present | Cynghorydd B Moss', 'in-attendance | Mr C Fry | Clerk'],
  ],
  [
    'members of the body who were there',
    'Members of the Council present were: Councillors Ann Tull, Chairman, Ben Moss and Mrs Cal Fry, Clerk',
    ['present | Ann Tull | Chairman', 'present | Ben Moss', 'present | Mrs Cal Fry | Clerk'],
  ],
  [
    'councillors without a label, and the posts after them',
    'Minutes of the Meeting of Northmere Town Council\n\nCllrs A Tull (Mayor), B Moss and C Fry\n\nD Pike, Town Clerk\n\nE Gale, Parks and Allotments Officer\n\nAll who came could be heard.',
    [
      'present | A Tull | Mayor',
      'present | B Moss',
      'present | C Fry',
      'in-attendance | D Pike | Town Clerk',
      'in-attendance | E Gale | Parks and Allotments Officer',
    ],
  ],
  ['councillors who are summoned', 'To\n\nCouncillors Tull, Moss and Fry', []],
  ['councillors in a sentence', 'Councillors Tull, Moss and Fry were asked to report in May.', []],
  ['nobody', 'Present: None.\n\nThere were 12 members of the public.\n\nThe sub-committee met at the Civic Centre.', []],
  ['posts without names', 'Officers in attendance: Chief Executive, Monitoring Officer', []],
]

describe('readAttendance', () => {
  it.each(PRESENT)('%s', (_, text, gives) => expect(readAttendance(paras(text)).people.map(brief)).toEqual(gives))

  it('uses the paragraphs of its lists and no other', () => {
    const all = paras('Minutes of the Northmere Panel\n\nPresent: Cllr A Tull, Cllr B Moss\n\nThe Chair welcomed everyone to the meeting.')
    expect(readAttendance(all).used).toEqual([all[1]])
  })

  it('marks remote attendance and times of coming and going', () => {
    const { people } = readAttendance(
      paras(
        'IN ATTENDANCE VIRTUALLY: Mr S Tull (Planner)\n\nPresent: Councilmembers Moss and Fry [Note: Councilmember Moss arrived at 7:12 p.m. It rained.]',
      ),
    )
    expect(people.map(({ name, status, remote, arrived }) => ({ name, status, remote, arrived }))).toEqual([
      { name: 'Mr S Tull', status: 'in-attendance', remote: true, arrived: undefined },
      { name: 'Moss', status: 'present', remote: undefined, arrived: '19:12' },
      { name: 'Fry', status: 'present', remote: undefined, arrived: undefined },
    ])
  })

  it('parts two people at a wide gap, and leaves a body beside its person', () => {
    const gapped = (text: string): Para => {
      const at = [...text.matchAll(/\s{3,}/g)].map((match, index) => match.index! + 1 - index * 3)
      return makePara([{ ...line(text.replace(/\s+/g, ' '), 0), hint: { stops: at } }])
    }
    const two = readAttendance([gapped('Present: Ann Tull, Ben Moss    Cal Fry (Clerk)')])
    expect(two.people.map(brief)).toEqual(['present | Ann Tull', 'present | Ben Moss', 'present | Cal Fry | Clerk'])
    const body = readAttendance([gapped('Present: Mrs Ann Tull    Northmere Borough Council')])
    expect(body.people.map(brief)).toEqual(['present | Mrs Ann Tull |  | Northmere Borough Council'])
  })

  it('keeps two people of one surname in one list', () => {
    expect(readAttendance(paras('Present: Councillors Tull, Moss and Tull')).people).toHaveLength(3)
  })

  it('gives a role line to the person already listed', () => {
    expect(readAttendance(paras('Chair Person: Fay Tull\n\nAttendees: Fay Tull; Jon Moss')).people.map(brief)).toEqual([
      'present | Fay Tull | Chair Person',
      'present | Jon Moss',
    ])
  })
})

const MEMBERS: [string, string, string[]][] = [
  [
    'a line that is nothing but members',
    'The Councillors listed below are requested to attend.\n\nCouncillors Mrs Tull (Chairman), Moss and G Fry\n\nCouncillors and the public are asked to be quiet.',
    ['member | Mrs Tull | Chairman', 'member | Moss', 'member | G Fry'],
  ],
  [
    'name and body',
    'Membership\n\nVACANCY Northmere Borough Council\nCouncillor Ashley Tull Southmere City Council\nMr Mike Moss (Chairman) Westmere County Council\nElaine Fry Independent Member\nCouncillor Gary Pike Co-opted member – Westmere Council',
    [
      'vacant | VACANCY |  | Northmere Borough Council',
      'member | Councillor Ashley Tull |  | Southmere City Council',
      'member | Mr Mike Moss | Chairman | Westmere County Council',
      'member | Elaine Fry | Independent Member',
      'member | Councillor Gary Pike | Co-opted member | Westmere Council',
    ],
  ],
  ['run in', 'Members: Cllr A Tull (Chair), Cllr B Moss\n\nQuorum: 3', ['member | Cllr A Tull | Chair', 'member | Cllr B Moss']],
  [
    'parties with counts',
    'MEMBERSHIP\n\nConservative (2): Mr A Tull (Chairman), Mrs C Moss\n\nLabour (1): Vacancy',
    ['member | Mr A Tull | Chairman |  | Conservative', 'member | Mrs C Moss |  |  | Conservative', 'vacant | Vacancy |  |  | Labour'],
  ],
  ['a vacancy in a list', 'Members: Councillors A Tull, B Moss and 1 vacancy', ['member | A Tull', 'member | B Moss', 'vacant | vacancy']],
  ['what members are told', 'Members are reminded to bring their papers.', []],
]

describe('readMembership', () => {
  it.each(MEMBERS)('%s', (_, text, gives) => expect(readMembership(paras(text)).people.map(brief)).toEqual(gives))
})

describe('addPeople', () => {
  const person = (name: string, status: Person['status'], more: Partial<Person> = {}): Person => ({ name, status, ...more })

  it('tells a listed substitute for whom, and does not list them again', () => {
    const people = [person('Ros Tull', 'in-attendance')]
    addPeople(people, [person('Ros Tull', 'substitute', { substituteFor: 'Nan Moss' })])
    expect(people).toEqual([person('Ros Tull', 'in-attendance', { substituteFor: 'Nan Moss' })])
  })

  it('knows who is absent for one who sent apologies', () => {
    const people = [person('Cllr A Tull', 'absent', { forenames: 'A', surname: 'Tull' })]
    addPeople(people, [person('Cllr A Tull', 'apologies', { forenames: 'A', surname: 'Tull' })])
    expect(people.map(({ name, status }) => `${name} ${status}`)).toEqual(['Cllr A Tull apologies'])
  })

  it('knows who is absent by the surname alone', () => {
    const people = [person('Cllr A Tull', 'absent', { forenames: 'A', surname: 'Tull' })]
    addPeople(people, [person('Tull', 'apologies', { surname: 'Tull' })])
    expect(people.map(({ name, status }) => `${name} ${status}`)).toEqual(['Cllr A Tull apologies'])
  })

  it('keeps a person once a status', () => {
    const people = [person('Mr Al Tull', 'apologies', { forenames: 'Al', surname: 'Tull' }), person('Blen', 'present')]
    addPeople(people, [
      person('Councillor Tull', 'apologies', { surname: 'Tull' }),
      person('Councillor Blen', 'apologies', { surname: 'Blen' }),
    ])
    expect(people.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'Mr Al Tull apologies',
      'Blen present',
      'Councillor Blen apologies',
    ])
  })
})

describe('what leaves the text with the list', () => {
  const left = (...texts: string[]): string[] => {
    const given = paras(texts.join('\n\n'))
    const { used } = readAttendance(given)
    return given.filter((para) => !used.includes(para)).map(({ text }) => text)
  }

  it('a sentence of nobody on the list keeps its paragraph in the text', () => {
    const welcome = 'Also present: Mrs Ann Reed, the speaker. The Chair welcomed all who came and thanked them for it.'
    const count = 'Present: Cllrs A Tull and B Moss. There were eight members of the public in the room.'
    expect(left('Present: Cllr A Tull (Chair), Cllr B Moss', welcome)).toEqual([welcome])
    expect(left(count)).toEqual([count])
  })
  it('a post that names nobody stays, too', () =>
    expect(left('Present: Cllr A Tull', 'Also present: Licensing Officer.')).toEqual(['Also present: Licensing Officer.']))
  it('sentences of those listed go, and so do words that say that nobody was', () => {
    expect(left('Present: Cllr A Tull, Cllr B Moss. Cllr B Moss was in the chair.', 'Apologies: none')).toEqual([])
    expect(left('Present: Cllr A Tull', 'Apologies were received from Cllr C Fry.')).toEqual([])
  })
})

describe('what leaves the text', () => {
  const used = (text: string): string[] => readAttendance(paras(text)).used.map((para) => para.text)
  it('an election is more than a list of posts', () =>
    expect(
      used('Present: Ann Tull, Ben Moss, Cai Fry\n\nClerk: Cai Fry\n\nChair: Ann Tull – nominated by Ben Moss, seconded by Cai Fry'),
    ).toEqual(['Present: Ann Tull, Ben Moss, Cai Fry', 'Clerk: Cai Fry']))
})

describe('peopleOf', () => {
  const draft = (title: string, ...content: string[]): Draft => ({
    ...newDraft('minutes'),
    items: [{ ...newItem(title), content: content.flatMap(paras) }],
  })
  const read = (made: Draft): string[] => {
    const items = finish([made])[0]!.people
    return items.map(brief)
  }

  it('reads a list under a title that heads it', () =>
    expect(read(draft('Members present', 'Cllr A Tull\n\nCllr B Moss'))).toEqual(['present | Cllr A Tull', 'present | Cllr B Moss']))
  it('reads names in the title, and a list of others under it', () =>
    expect(read(draft('Apologies ; Ann Tull , Ben Moss', 'In Attendance ; Cai Fry(Clerk) , PC Ken Pike'))).toEqual([
      'in-attendance | Cai Fry | Clerk',
      'in-attendance | PC Ken Pike',
      'apologies | Ann Tull',
      'apologies | Ben Moss',
    ]))
  it('reads names under a head of apologies inside an item', () =>
    expect(read(draft('Welcome', 'APOLOGIES\n\nAnn Tull\n\nBen Moss'))).toEqual(['apologies | Ann Tull', 'apologies | Ben Moss']))
  it('takes no list of those present for apologies under a title that says both', () =>
    expect(
      read(draft('Calling of the Roll and Apologies', 'Present:\n\nMr A Tull, Ms B Moss\n\nApologies were received from Mr C Fry.')),
    ).toEqual(['present | Mr A Tull', 'present | Ms B Moss', 'apologies | Mr C Fry']))
  it('makes nobody of what an item is about', () => expect(read(draft('Flood Wardens', 'Tree Works\n\nRoyal Oak'))).toEqual([]))
})
