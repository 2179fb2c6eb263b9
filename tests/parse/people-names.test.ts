import { describe, expect, it } from 'vitest'
import { looksLikeName, parseName } from '../../src/parse/people/names.js'
import type { ParsedName } from '../../src/parse/people/notes.js'
import { splitNames } from '../../src/parse/people/split.js'
import { timer } from '../time.js'

const PARSED: [string, Partial<ParsedName>][] = [
  [
    'Mr P Q Harrow, OBE (Chairman)',
    { name: 'Mr P Q Harrow, OBE', honorific: 'Mr', forenames: 'P Q', surname: 'Harrow', honours: 'OBE', role: 'Chairman' },
  ],
  [
    'Councillor Mrs Featherby (Chairman)',
    { name: 'Councillor Mrs Featherby', honorific: 'Councillor Mrs', surname: 'Featherby', role: 'Chairman' },
  ],
  ['Cllr QZ Marchbank, OBE', { name: 'Cllr QZ Marchbank, OBE', forenames: 'QZ', honours: 'OBE' }],
  ['Councillor Dora Nettle-Fyfe MBE', { name: 'Councillor Dora Nettle-Fyfe MBE', surname: 'Nettle-Fyfe', honours: 'MBE' }],
  ['Piers Aldgate – Northmere Borough Council', { name: 'Piers Aldgate', organisation: 'Northmere Borough Council' }],
  ['Callum Thrift (Planning Officer)', { name: 'Callum Thrift', role: 'Planning Officer' }],
  ['Cllr J. Moss North Fenby District Council', { name: 'Cllr J. Moss', organisation: 'North Fenby District Council' }],
  ['J. Hart Moss Parish Clerk', { name: 'J. Hart Moss', role: 'Parish Clerk' }],
  ['Sadie Smythe, Head of Legal', { name: 'Sadie Smythe', role: 'Head of Legal' }],
  ['District Cllr M Harrow', { name: 'District Cllr M Harrow', honorific: 'District Cllr', forenames: 'M' }],
  ['Lord Mayor (Councillor Kestrel)', { name: 'Councillor Kestrel', role: 'Lord Mayor' }],
  ['The Mayor, Councillor Kestrel', { name: 'Councillor Kestrel', role: 'Mayor' }],
  ['Chairman Cllr Mrs Featherby', { name: 'Cllr Mrs Featherby', role: 'Chairman' }],
  ['Cllr J Blogworth (Vice-Chair)', { name: 'Cllr J Blogworth', role: 'Vice-Chair' }],
  ['Cllr J Blogworth (substitute for Cllr X Harrow)', { name: 'Cllr J Blogworth', status: 'substitute', substituteFor: 'Cllr X Harrow' }],
  ['Cllr J Blogworth (Substitute)', { status: 'substitute' }],
  ['Cllr J Blogworth (reserve member)', { status: 'substitute' }],
  ['Cllr J Blogworth (via Teams)', { name: 'Cllr J Blogworth', remote: true }],
  ['Cllr J Blogworth (from item 4)', { name: 'Cllr J Blogworth', role: undefined }],
  ['Cllr J Blogworth (arrived 7.10 pm)', { arrived: '19:10' }],
  ['Cllr J Blogworth until 7.40 pm', { name: 'Cllr J Blogworth', left: '19:40' }],
  ['Cllr J Blogworth (Labour)', { party: 'Labour' }],
  ['Cllr J Blogworth (Fernside Ward)', { ward: 'Fernside' }],
  ['Dana Bright (DB)', { name: 'Dana Bright', organisation: undefined, role: undefined }],
  ['Mitch Cooper (NMDC)', { name: 'Mitch Cooper', organisation: 'NMDC' }],
  ['Operations Superintendent Dan Quickly', { name: 'Dan Quickly', role: 'Operations Superintendent' }],
  ['Chief Constable Alan Pugh', { name: 'Chief Constable Alan Pugh', honorific: 'Chief Constable' }],
  ['Clerk: Marcus Gale', { name: 'Marcus Gale', role: 'Clerk' }],
  ['Mr R Moss Clerk and Executive Officer to the Council', { name: 'Mr R Moss', role: 'Clerk and Executive Officer to the Council' }],
  ['Iris Tull (Assistant Director, Place Shaping)', { role: 'Assistant Director, Place Shaping' }],
  ['Omar Pike (External Counsel, Fenwick Chambers)', { role: 'External Counsel', organisation: 'Fenwick Chambers' }],
  ['Mr D L Tull Deputy Parish Clerk', { name: 'Mr D L Tull', role: 'Deputy Parish Clerk' }],
  ['Mr Ben Moss Town Clerk', { name: 'Mr Ben Moss', role: 'Town Clerk' }],
  ['Una T. Moss Supervisor', { name: 'Una T. Moss', role: 'Supervisor' }],
  ['Ann P. Hale, Jr. Councilman', { name: 'Ann P. Hale, Jr.', role: 'Councilman' }],
  ['Mr C Fry Lamps/Quays Office', { name: 'Mr C Fry' }],
  ['Ann Mary Constable', { name: 'Ann Mary Constable', role: undefined }],
  ['Mr J Speaker', { name: 'Mr J Speaker', role: undefined }],
  ['VACANCY', { name: 'VACANCY', status: 'vacant' }],
  ['Dr Elin van der Berg', { honorific: 'Dr', forenames: 'Elin', surname: 'van der Berg' }],
]

describe('parseName', () => {
  it.each(PARSED)('%s', (text, gives) => {
    const read = parseName(text)
    for (const [member, value] of Object.entries(gives)) expect({ [member]: read[member as keyof ParsedName] }).toEqual({ [member]: value })
  })
})

const NAMES = [
  'Mr Harrow',
  'Cllr Featherby',
  'P Harrow',
  'Ann Featherby',
  "Danny O'Neal",
  'Sir Piers Aldgate',
  'Mr X',
  'Y Cynghorydd S Tull',
  'Jane Hall',
]
const NO_NAMES = [
  'None',
  'There were no apologies',
  'Members of the public (3)',
  '5 members of the public',
  'UNRESTRICTED ITEMS',
  'Planning Officer',
  'Village Hall',
  'Council Chamber',
  'The clerk read the letter',
  'Monday',
  'OBE',
  'Head of Legal',
  'Northmere Borough Council',
  '184',
  'Apologies for Absence',
  'Cabinet Member for Finance',
  'one resident',
  '',
]

describe('looksLikeName', () => {
  it.each(NAMES)('takes %s', (text) => expect(looksLikeName(text)).toBe(true))
  it.each(NO_NAMES)('refuses “%s”', (text) => expect(looksLikeName(text)).toBe(false))
  it('takes a lone surname only where a list says so', () => {
    expect(looksLikeName('Featherby')).toBe(false)
    expect(looksLikeName('Featherby', true)).toBe(true)
  })
})

const LISTS: [string, string[]][] = [
  ['Ann Tull Ben Q Moss Carol Fry (Chair) David Pike MBE', ['Ann Tull', 'Ben Q Moss', 'Carol Fry (Chair)', 'David Pike MBE']],
  ['A Tull B C Moss Mrs D Fry E Pike', ['A Tull', 'B C Moss', 'Mrs D Fry', 'E Pike']],
  ['Councillors Aldgate Fry Val Moss Paul Moss Pike Tull', ['Aldgate', 'Fry', 'Val Moss', 'Paul Moss', 'Pike', 'Tull']],
  ['Councillors Tull Aldgate Moss Fry', ['Tull Aldgate Moss Fry']],
  ['Councillors Tull, Hall, Moss and Ward', ['Tull', 'Hall', 'Moss', 'Ward']],
  ['Councillors A Tull, Mayor, and B Moss', ['A Tull, Mayor', 'B Moss']],
  ['Maria Elena Tull Moss', ['Maria Elena Tull Moss']],
  [
    'Chief Executive – A Tull Head of Parks and Lamps – Ben Moss Clerk – C Fry',
    ['A Tull (Chief Executive)', 'Ben Moss (Head of Parks and Lamps)', 'C Fry (Clerk)'],
  ],
  ['Mr A Tull, Manager, NHSX Mrs B Moss, Engineer, NHSX', ['Mr A Tull, Manager, NHSX', 'Mrs B Moss, Engineer, NHSX']],
  [
    'A Tull, Head of Law; B Moss, Director of Parks, Lamps and Quays; and C Fry, Clerk',
    ['A Tull, Head of Law', 'B Moss, Director of Parks, Lamps and Quays', 'C Fry, Clerk'],
  ],
  ['Mr A Tull, (Head of Law) Mr B Moss (Clerk)', ['Mr A Tull (Head of Law)', 'Mr B Moss (Clerk)']],
  ['Mr P Harrow, OBE (Chairman), Ms S Tull, MBE, JP and Cllr D Fry', ['Mr P Harrow, OBE (Chairman)', 'Ms S Tull, MBE, JP', 'Cllr D Fry']],
  ['Councillors Tull (Vice-Chairman), Moss, Mrs Fry and Pike', ['Tull (Vice-Chairman)', 'Moss', 'Mrs Fry', 'Pike']],
  ['Messrs D Tull ,N Moss and E MacFry', ['D Tull', 'N Moss', 'E MacFry']],
  ['Cllr A Tull – Chair, Cllr B Moss', ['Cllr A Tull – Chair', 'Cllr B Moss']],
  [
    'Ann Tull (Director of Growth, Homes and Roads), Ben Moss (Planner)',
    ['Ann Tull (Director of Growth, Homes and Roads)', 'Ben Moss (Planner)'],
  ],
  ['Cllr A Tull Cllr B Moss', ['Cllr A Tull', 'Cllr B Moss']],
  ['J Tull (Vice Chairman) E Moss (Apologies) M Fry G Pike', ['J Tull (Vice Chairman)', 'E Moss (Apologies)', 'M Fry', 'G Pike']],
  ['Councillors MossCouncillor C Fry', ['Moss', 'Councillor C Fry']],
  ['Rob Tull RT Paul Moss PM', ['Rob Tull', 'Paul Moss']],
  [
    'Chair: Mr B Tull : Secretary: Mr G Moss: Treasurer: Mr J Fry/ Ms R Pike',
    ['Chair: Mr B Tull', 'Secretary: Mr G Moss', 'Treasurer: Mr J Fry', 'Ms R Pike'],
  ],
  ['Ann Tull, Head of Parks and Leisure, Ben Moss, Planner', ['Ann Tull, Head of Parks and Leisure', 'Ben Moss, Planner']],
  [
    'Councillor Ann Tull – Cabinet Member for Equalities, Democracy and Finance',
    ['Councillor Ann Tull – Cabinet Member for Equalities, Democracy and Finance'],
  ],
  ['Mr A Tull, Councillors, Mr B Moss, Clerk', ['Mr A Tull', 'Mr B Moss, Clerk']],
  ['Cllrs Tull & Moss, County Cllr Fry and the Clerk. Members of the public – Mr Pike', ['Tull', 'Moss', 'County Cllr Fry', 'Mr Pike']],
  ['Mr & Mrs J. Tull', ['Mr & Mrs J. Tull']],
  ['Ann Tull; Ben Moss; 5 members of the public', ['Ann Tull', 'Ben Moss']],
  [
    'A Tull, Ms S Hart-Moss B Fry & Mrs C Pike Also PCSO Dan Vale & two members of the public',
    ['A Tull', 'Ms S Hart-Moss', 'B Fry', 'Mrs C Pike', 'PCSO Dan Vale'],
  ],
  ['A Tull plus three members of the public', ['A Tull']],
  ['A.Tull, B.Moss C.Fry', ['A.Tull', 'B.Moss', 'C.Fry']],
  ['Cllr Mrs A. Tull (Chair), CllrB. Moss', ['Cllr Mrs A. Tull (Chair)', 'Cllr B. Moss']],
  [
    'Mr. A. Tull, Co. Manager, Ms. B. Moss, A/Sen. Ex. Planner, Ms. C. Fry, Asst. Officer',
    ['Mr. A. Tull, Co. Manager', 'Ms. B. Moss, A/Sen. Ex. Planner', 'Ms. C. Fry, Asst. Officer'],
  ],
  ['Cllrs Tull, Moss. Clerk: R Fry', ['Tull', 'Moss', 'Clerk: R Fry']],
  ['None', []],
  ['There were no apologies', []],
  ['12 members of the public', []],
  ['Chief Executive, Monitoring Officer', []],
  ['Councillors A.B. Tull, C. Moss', ['A.B. Tull', 'C. Moss']],
  ['COUNCILLORS TULL, MOSS AND FRY', ['TULL', 'MOSS', 'FRY']],
]

describe('splitNames', () => {
  it.each(LISTS)('%s', (text, gives) => expect(splitNames(text)).toEqual(gives))

  it('takes time linear in the text', () => {
    const since = timer()
    for (const filler of ['Cllr A Tull, ', 'A B ', 'Mr ', '(', 'and ', 'Tull Moss ', 'a ', ', ', 'Councillor ', 'Head of '])
      splitNames(filler.repeat(3000))
    expect(since()).toBeLessThan(4000)
  })
})
