import { describe, expect, it } from 'vitest'
import { readApologies } from '../../src/parse/people/apologies.js'
import { readDeclarationCells } from '../../src/parse/people/declaration-cells.js'
import { readDeclarations } from '../../src/parse/people/declarations.js'
import { readMovements } from '../../src/parse/people/movements.js'
import type { Block, Declaration, Person } from '../../src/records/record.js'
import { timer } from '../time.js'

const brief = (person: Person): string =>
  [
    person.status === 'apologies' ? '' : person.status,
    person.name,
    person.role ? `(${person.role})` : '',
    person.organisation ? `of ${person.organisation}` : '',
    person.substituteFor ? `for ${person.substituteFor}` : '',
  ]
    .filter(Boolean)
    .join(' ')

const APOLOGIES: [string, string[]][] = [
  ['B. Moss and C. van Vale were absent with apologies.', ['B. Moss', 'C. van Vale']],
  ['Ann Tull tendered an apology.', ['Ann Tull']],
  ['The clerk said that the lamp was out. Cllr Moss was unable to attend.', ['Cllr Moss']],
  ['A letter from the quay was absent with apologies.', []],
  [
    'Ann Tull – Northmere, Ben Moss – Southmere, Cai Fry MP Department for oil, Di Pike – Eastmere, Ed Vale - Westmere, Fay Hart - Easthaven',
    [
      'Ann Tull of Northmere',
      'Ben Moss of Southmere',
      'Cai Fry MP (Department for oil)',
      'Di Pike of Eastmere',
      'Ed Vale of Westmere',
      'Fay Hart of Easthaven',
    ],
  ],
  ['Apologies were received from Mrs C Tull.', ['Mrs C Tull']],
  ['Mr C Tull and Ms A Moss were unable to attend.', ['Mr C Tull', 'Ms A Moss']],
  ['District Councillor C Tull sent his apologies.', ['District Councillor C Tull']],
  [
    'The following members sent their apologies. Mr A Tull and Ms D Moss had to be elsewhere. Mrs C Fry due to illness. Mr E Pike was away.',
    ['Mr A Tull', 'Ms D Moss', 'Mrs C Fry', 'Mr E Pike'],
  ],
  [
    'Apologies for absence were received from Councillors G Tull (Northmere County Council), H Moss (Southmere County Council) and J Fry.',
    ['G Tull of Northmere County Council', 'H Moss of Southmere County Council', 'J Fry'],
  ],
  ['The Democratic Services Manager reported apologies from Mr Tull, Mrs Moss and Mr McFry.', ['Mr Tull', 'Mrs Moss', 'Mr McFry']],
  ['Apologies for absence were submitted on behalf of Councillors Mark Tull and Ida Moss.', ['Mark Tull', 'Ida Moss']],
  ['Apologies for inability to attend were reported from Alderman Tull and Councillor Moss.', ['Alderman Tull', 'Councillor Moss']],
  [
    'Apologies were reported on behalf of the High Sheriff (Councillor Tull), Aldermen Moss and Fry and Councillor Pike.',
    ['Councillor Tull (High Sheriff)', 'Moss', 'Fry', 'Councillor Pike'],
  ],
  [
    'An apology for absence was received from Ralf Tull (Corporate Director) with Ida Moss attending as his representative.',
    ['Ralf Tull (Corporate Director)', 'substitute Ida Moss for Ralf Tull'],
  ],
  [
    'Apologies for absence had been received from Cllr Mick Tull, Leader, Northmere Council. Cllr Cath Moss attended as substitute.',
    ['Cllr Mick Tull (Leader) of Northmere Council', 'substitute Cllr Cath Moss'],
  ],
  [
    'Apologies were received from Dyl Tull and Nan Moss who was substituted by Ros Fry.',
    ['Dyl Tull', 'Nan Moss', 'substitute Ros Fry for Nan Moss'],
  ],
  [
    'Apologies for absence were received from Mr W Tull (Ms J Moss attended as substitute) and Ms T Fry, NHS Northmere.',
    ['Mr W Tull', 'Ms T Fry of NHS Northmere', 'substitute Ms J Moss for Mr W Tull'],
  ],
  ['Councillor Tull was present as Substitute Member for Councillor Moss.', ['substitute Councillor Tull for Councillor Moss']],
  ['Councillor A Tull substituted for Councillor B Moss.', ['substitute Councillor A Tull for Councillor B Moss']],
  ['Apologies were received from Councillor Tull who was at another meeting and Councillor Moss.', ['Councillor Tull', 'Councillor Moss']],
  ['Apologies were received from Cllr Tull (work) and Cllr Moss (holiday).', ['Cllr Tull', 'Cllr Moss']],
  ['Apologies: Cllr A Tull, Cllrs Moss and Fry', ['Cllr A Tull', 'Moss', 'Fry']],
  ['Were received from Borough Councillor C Tull, and Cllr M Moss', ['Borough Councillor C Tull', 'Cllr M Moss']],
  ['The following apologies for absence were received: Councillors A Tull and B Moss', ['A Tull', 'B Moss']],
  ['Cllrs Tull and Moss had sent their apologies.', ['Tull', 'Moss']],
  ['R Tull, T Moss', ['R Tull', 'T Moss']],
  ['Cllr Tobias Fry', ['Cllr Tobias Fry']],
  ['Ymddiheurodd y Cynghorwyr A Tull a B Moss am na allent fynychu’r cyfarfod.', ['A Tull', 'B Moss']],
  ['Derbyniwyd ymddiheuriadau gan y Cynghorwyr A Tull a B Moss.', ['A Tull', 'B Moss']],
  ...[
    'There were no apologies, all the members being present.',
    'No apologies were received.',
    'None received.',
    'There were 4 apologies for absence:',
    'To receive apologies for absence.',
    'RESOLVED: To accept the apologies.',
    'Apologies for lateness were received from Councillor Tull.',
    'Councillor Sabina Tull submitted her apologies for lateness.',
    'Mr Tull and Mr Moss gave apologies for the next meeting.',
    'The Chair welcomed everyone to the meeting.',
    'Ms Tull had given her formal apologies but was attending the meeting virtually.',
    'Ann Tull, Ben Moss and Cai Fry were in attendance virtually.',
    '10 questions were put as a questioner had given apologies.',
    '184',
  ].map((text): [string, string[]] => [text, []]),
  ['Councillors Ann Tull and Ben Moss were absent.', ['absent Ann Tull', 'absent Ben Moss']],
  ['Apologies were received from Cllr A Tull. Cllr B Moss did not attend.', ['Cllr A Tull', 'absent Cllr B Moss']],
  ['Non attending: Ann Tull (Vice Chair)', ['absent Ann Tull (Vice Chair)']],
  ['Councillor Tull was absent from the room for this item.', []],
  ['Councillors Tull, Moss and Fry', ['Tull', 'Moss', 'Fry']],
]

describe('readApologies', () => {
  it.each(APOLOGIES)('%s', (text, gives) => expect(readApologies(text).map(brief)).toEqual(gives))

  it('takes time linear in the text', () => {
    const since = timer()
    for (const filler of ['Cllr A Tull, ', 'apologies from ', 'A B ', '(', 'and ', 'with ', 'who ', 'Mr Tull attended as '])
      readApologies(filler.repeat(2000))
    expect(since()).toBeLessThan(4000)
  })
})

const DECLARED: [string, Declaration[]][] = [
  [
    'Councillor Tull declared a pecuniary interest in item 4 as her employer was the applicant.',
    [{ name: 'Councillor Tull', item: '4', interest: 'pecuniary interest in item 4 as her employer was the applicant' }],
  ],
  [
    'Councillor H Tull declared a prejudicial interest in the item. He left the meeting and took no further part.',
    [{ name: 'Councillor H Tull', interest: 'prejudicial interest in the item', left: true }],
  ],
  [
    'Councillors Tull and Moss declared a personal interest in Agenda Item 5. They left the room.',
    [
      { name: 'Tull', item: '5', interest: 'personal interest in Agenda Item 5', left: true },
      { name: 'Moss', item: '5', interest: 'personal interest in Agenda Item 5', left: true },
    ],
  ],
  [
    'Councillor Tull declared a non-registrable interest in item 9 and remained in the meeting.',
    [{ name: 'Councillor Tull', item: '9', interest: 'non-registrable interest in item 9', left: false }],
  ],
  ['Item 4bi – Mr Tull (Financial)', [{ name: 'Mr Tull', item: '4bi', interest: 'Financial' }]],
  ['A Tull   - Member of the housing body', [{ name: 'A Tull', interest: 'Member of the housing body' }]],
  [
    'No. 2573 – Footpaths – Cllrs Tull & Moss.',
    [
      { name: 'Tull', item: '2573' },
      { name: 'Moss', item: '2573' },
    ],
  ],
  ['None.', []],
  ['There were no declarations of interest.', []],
  ['Members were reminded to declare interests.', []],
  ['To receive declarations of interest in any item.', []],
  ['Members who were district councillors declared an interest.', []],
  ['25a', []],
]

describe('readDeclarations', () => {
  it.each(DECLARED)('%s', (text, gives) => expect(readDeclarations(text)).toEqual(gives))

  it('reads a table row by row', () => {
    const rows = [
      ['Member', 'Item', 'Interest'],
      ['Councillor A Tull', '8 – Budget', 'Personal'],
      ['184', '', ''],
    ]
    const para = { text: '', lines: [], indent: 0, gap: 0, bold: false, at: {}, rows }
    expect(readDeclarations([para])).toEqual([{ name: 'Councillor A Tull', item: '8', interest: 'Personal' }])
  })
})

describe('readMovements', () => {
  it.each([
    ['Councillor Tull left the meeting at 7.40 pm.', [['Councillor Tull', 'left', '19:40']]],
    [
      'Councillors Tull and Moss joined the meeting at 11.15am (noted in item 8).',
      [
        ['Tull', 'arrived', '11:15'],
        ['Moss', 'arrived', '11:15'],
      ],
    ],
    ['Note: Councillor Tull joined the meeting at 6.36 p.m. and said that she had none.', [['Councillor Tull', 'arrived', '18:36']]],
    ['At 8.05 pm Councillor Moss left the meeting.', [['Councillor Moss', 'left', '20:05']]],
    ['Board Member Fry arrived during this item.', [['Board Member Fry', 'arrived', null]]],
    ['Ms Tull had left Northmere Borough Council to work elsewhere.', []],
    ['Cllr Moss left the group last year.', []],
    ['The Head of Finance joined the meeting to present.', []],
    ['Cllr Moss, having spoken, left the room (8.15 pm).', [['Cllr Moss', 'left', '20:15']]],
    ['At this point in the meeting Mr Fry then came back.', []],
    ['[8.05 pm – Mr Fry came back into the chamber]', [['Mr Fry', 'arrived', '20:05']]],
    ['Present: Cllr A Tull, Cllr B Moss (arrived after item 3', []],
    ['Mr Fry left in the rain after the meeting.', []],
  ])('%s', (text, gives) => expect(readMovements(text).map(({ who, kind, time }) => [who, kind, time])).toEqual(gives))
})

describe('readDeclarationCells', () => {
  const cells = (...texts: string[]) => texts.map((text): Block => ({ type: 'paragraph', label: null, text, content: [], at: {} }))

  it('reads a table that came cell by cell', () => {
    const blocks = cells('Councillor', 'Interest', 'Minute No.', 'Tull', 'Member of the Lamp Trust.', '184', 'B Moss', 'Knew the smith.')
    const more = cells('Owned a lamp.', '175', '178 (b)', 'Fry', 'Kept bees', '3', '4')
    expect(readDeclarationCells([...blocks, ...more])!.map(({ name, item, interest }) => [name, item, interest])).toEqual([
      ['Tull', '184', 'Member of the Lamp Trust'],
      ['B Moss', '175', 'Knew the smith'],
      ['B Moss', '178 (b)', 'Owned a lamp'],
      ['Fry', '3, 4', 'Kept bees'],
    ])
  })

  it('reads nothing without the heads of such a table', () => {
    expect(readDeclarationCells(cells('Councillor Tull declared an interest in item 4.', '184'))).toBeNull()
  })
})
