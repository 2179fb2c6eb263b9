import { describe, expect, it } from 'vitest'
import { makePara } from '../../src/parse/para.js'
import { readAttendance } from '../../src/parse/people/attendance.js'
import { plainList } from '../../src/parse/people/plain.js'

const said = (text: string): string[] =>
  (plainList(text) ?? []).map(({ make, parsed }) => [make, parsed.name, parsed.role].filter(Boolean).join(' | '))

describe('lists of one plain make', () => {
  it.each<[string, string[]]>([
    ['Oriel, Perran and Sidony (Chair)', ['lone | Oriel', 'lone | Perran', 'lone | Sidony | Chair']],
    ['- Oriel\n- Perran (late)\n- Sidony T', ['lone | Oriel', 'lone | Perran', 'lone | Sidony T']],
    ['OQ (Chair), PI, STR', ['tag | OQ | Chair', 'tag | PI', 'tag | STR']],
    ['oriel quill, perran inkpot', ['small | oriel quill', 'small | perran inkpot']],
    ['Quill, O (Chair); Inkpot, P; Teal, S.T.', ['turned | Quill, O | Chair', 'turned | Inkpot, P', 'turned | Teal, S.T.']],
    ['Quill, Ada\nInkpot, Ben\nTeal, Una', ['turned | Quill, Ada', 'turned | Inkpot, Ben', 'turned | Teal, Una']],
    ['Quill, Oriel – Chair\nInkpot, Perran', ['turned | Quill, Oriel | Chair', 'turned | Inkpot, Perran']],
    ['Town Clerk Rook, Deputy Clerk Vole', ['posted | Rook | Town Clerk', 'posted | Vole | Deputy Clerk']],
    ['O Quill / P Inkpot / S Teal', ['name | O Quill', 'name | P Inkpot', 'name | S Teal']],
  ])('%s', (text, people) => expect(said(text)).toEqual(people))

  it.each([
    'Ada Quill, Oxfam, Ben Inkpot, Shelter',
    'Quill, Chair; Inkpot, Treasurer',
    'Lamps, quays and mills',
    'all members, no officers',
    'KCC, NHSE, LGA',
    'Head of Lamps, Quays and Mills',
    'Councillors Quill, Inkpot and Teal',
    'Ada Quill\nBen Inkpot',
    'Welcome',
    'Mr O Quill (Chair), Mr P Inkpot, Mr S St\nJohn, Mr B Rook',
  ])('not %s', (text) => expect(said(text)).toEqual([]))
})

const paras = (text: string) => text.split('\n').map((each) => makePara([{ text: each, indent: 0, gap: 1, place: {} }]))
const there = (text: string): string[] =>
  readAttendance(paras(text)).people.map(({ status, name, role }) => [status, name, role].filter(Boolean).join(' | '))

describe('such lists under their labels', () => {
  it.each<[string, string[]]>([
    [
      'Attendees:\nOriel\nPerran (left early)\nSidony\nApologies:\nBram',
      ['present | Oriel', 'present | Perran', 'present | Sidony', 'apologies | Bram'],
    ],
    [
      'Present\nQuill, O (Chair)\nInkpot, P\nIn attendance\nRook, S (Clerk)',
      ['present | Quill, O | Chair', 'present | Inkpot, P', 'in-attendance | Rook, S | Clerk'],
    ],
    ['Present: OQ, PI, ST\nApologies: BR', ['present | OQ', 'present | PI', 'present | ST', 'apologies | BR']],
    [
      '✓ Oriel Quill\n✗ Perran Inkpot\n✓ Sidony Teal\n✓ Bram Rook',
      ['present | Oriel Quill', 'absent | Perran Inkpot', 'present | Sidony Teal', 'present | Bram Rook'],
    ],
    [
      'Mr O Quill ........ Chairman\nMrs P Inkpot ........ Treasurer\nMr S Teal',
      ['present | Mr O Quill | Chairman', 'present | Mrs P Inkpot | Treasurer', 'present | Mr S Teal'],
    ],
  ])('%s', (text, people) => expect(there(text)).toEqual(people))

  it.each<[string, string[]]>([
    [
      'Present:\nChairperson – Ada Quill\nHon. Treasurer – Ben Inkpot\nFixtures – Una Teal\nWelfare Officer – Ned Vole',
      [
        'present | Ada Quill | Chairperson',
        'present | Ben Inkpot | Hon. Treasurer',
        'present | Una Teal | Fixtures',
        'present | Ned Vole | Welfare Officer',
      ],
    ],
    [
      'Present:\nAda Quill – Chair\nBen Inkpot – joined at 10.15\nUna Teal – until item 5\nNed Vole, via Teams',
      ['present | Ada Quill | Chair', 'present | Ben Inkpot', 'present | Una Teal', 'present | Ned Vole'],
    ],
    [
      'Present:\nThe Chairman (Mr O Quill)\nThe Vice-Chairman (Mrs P Inkpot)\nCouncillors S Teal and N Vole',
      ['present | Mr O Quill | Chairman', 'present | Mrs P Inkpot | Vice-Chairman', 'present | S Teal', 'present | N Vole'],
    ],
    [
      'Officers: Head of Lamps – Ada Quill; Solicitor – Ben Inkpot; Committee Clerk – Una Teal',
      ['in-attendance | Ada Quill | Head of Lamps', 'in-attendance | Ben Inkpot | Solicitor', 'in-attendance | Una Teal | Committee Clerk'],
    ],
    [
      'Ada Quill, Ben Inkpot and Una Teal were present. Ned Vole was absent. Three parishioners attended.',
      ['present | Ada Quill', 'present | Ben Inkpot', 'present | Una Teal', 'absent | Ned Vole'],
    ],
    [
      'Roll call: Ada Quill - present; Ben Inkpot - absent; Una Teal - excused',
      ['present | Ada Quill', 'absent | Ben Inkpot', 'absent | Una Teal'],
    ],
  ])('%s', (text, people) => expect(there(text)).toEqual(people))

  it('two labels over two columns', () => {
    const rows = [
      ['Present:', 'Apologies:'],
      ['Oriel Quill', 'Bram Rook'],
      ['Perran Inkpot', ''],
      ['Sidony Teal', ''],
    ]
    const text = rows.map((row) => row.filter(Boolean).join(' ')).join('\n')
    const columns = paras(text).map((para, at) => ({
      ...para,
      lines: para.lines.map((line) => (rows[at]![1] === '' ? line : { ...line, hint: { stops: [rows[at]![0]!.length + 1] } })),
    }))
    expect(readAttendance(columns).people.map(({ status, name }) => `${status} | ${name}`)).toEqual([
      'present | Oriel Quill',
      'present | Perran Inkpot',
      'present | Sidony Teal',
      'apologies | Bram Rook',
    ])
  })
})
