/** Who was there, in the forms that bodies print it: invented blocks, each with everyone it lists. A tab parts cells, an empty line paragraphs. */
import { describe, expect, it } from 'vitest'
import type { Line } from '../../src/extract/text.js'
import { makePara, type Para } from '../../src/parse/para.js'
import { readAttendance } from '../../src/parse/people/attendance.js'
import type { Person } from '../../src/records/record.js'

const line = (text: string, gap: number): Line => ({ text, indent: 0, gap, place: {} })
const paras = (text: string): Para[] =>
  text.split('\n\n').map((block) => {
    const lines = block.split('\n').map((each, index) => line(each.replace(/\t/g, ' '), index === 0 ? 1 : 0))
    return block.includes('\t') ? { ...makePara(lines), rows: block.split('\n').map((each) => each.split('\t')) } : makePara(lines)
  })
const SHORT: Record<Person['status'], string> = {
  present: 'P',
  apologies: 'A',
  absent: 'X',
  substitute: 'S',
  'in-attendance': 'I',
  member: 'M',
  vacant: 'V',
}
const brief = ({ status, name, role, organisation }: Person): string =>
  [SHORT[status], name, role ? `(${role})` : '', organisation ? `of ${organisation}` : ''].filter(Boolean).join(' ')

const BLOCKS: [string, string, string[]][] = [
  [
    'members without a label over others with one',
    'Cllrs A Tull, Mrs B Moss, C Fry and Ms D Pike (Clerk to Council)\n\nIN ATTENDANCE: County Cllr Ed Vale, Fay Hart (Footpath Officer), and 8 other residents',
    ['P A Tull', 'P Mrs B Moss', 'P C Fry', 'I Ms D Pike (Clerk to Council)', 'I County Cllr Ed Vale', 'I Fay Hart (Footpath Officer)'],
  ],
  [
    'lines without a label, the first with its post',
    'Vice Chairman, Mr A Tull in the Chair\n\nMr B Moss.\n\nMiss C Fry.\n\nMr D Pike.',
    ['P Mr A Tull (Chair)', 'P Mr B Moss', 'P Miss C Fry', 'P Mr D Pike'],
  ],
  [
    'a label in words of its own',
    'Around the table: Cllr A Tull, Cllr B Moss, Cllr C Fry',
    ['P Cllr A Tull', 'P Cllr B Moss', 'P Cllr C Fry'],
  ],
  ['semicolons', 'Present: Ann Tull; Ben Moss (Chair); Cai Fry', ['P Ann Tull', 'P Ben Moss (Chair)', 'P Cai Fry']],
  [
    'a semicolon for the label’s mark',
    'Apologies ; Ann Tull , Ben Moss\nIn Attendance ; Jo Fry(Clerk) , PC Ken Pike',
    ['A Ann Tull', 'A Ben Moss', 'I Jo Fry (Clerk)', 'I PC Ken Pike'],
  ],
  ['a body’s own word before the last one', 'Quay wardens present: Ann Tull, Ben Moss', ['P Ann Tull', 'P Ben Moss']],
  ['posts in small letters behind a verb', 'Board members present were supervisors Ann Tull and Ben Moss.', ['P Ann Tull', 'P Ben Moss']],
  [
    'sentences among others',
    'The chair opened the meeting at seven. Quay wardens present: Ann Tull, Ben Moss. Also present: Alan and Jane Fry, Engineer Ken Pike.',
    ['P Ann Tull', 'P Ben Moss', 'I Alan Fry', 'I Jane Fry', 'I Ken Pike (Engineer)'],
  ],
  [
    'guests behind those of the body',
    'The chair called the meeting to order. Board members present were supervisors Ann Tull and Ben Moss, treasurer Cai Fry and guests Jane Hale and Ken Pike.',
    ['P Ann Tull', 'P Ben Moss', 'P Cai Fry (treasurer)', 'I Jane Hale', 'I Ken Pike'],
  ],
  ['people who speak', 'The chair opened the meeting. Ann Tull said that the present lamps would do. Ben Moss agreed.', []],
  [
    'first names alone',
    'Present: Ann, Ben (Chair), Cai T, Mo\nApologies: Jo and Ken',
    ['P Ann', 'P Ben (Chair)', 'P Cai T', 'P Mo', 'A Jo', 'A Ken'],
  ],
  ['words alone that are no names', 'Present: Finance, Planning, Events', []],
  ['a sentence for a label', 'The following members were present:\nCllr A Tull\nCllr B Moss', ['P Cllr A Tull', 'P Cllr B Moss']],
  [
    'those who sent word',
    'Present: Cllr A Tull\n\nUnable to attend: Cllr B Moss\n\nLeave of absence: Cllr C Fry',
    ['P Cllr A Tull', 'A Cllr B Moss', 'A Cllr C Fry'],
  ],
  [
    'absent with and without',
    'Present: Cllr A Tull\nAbsent with apologies: Cllr B Moss\nAbsent without apologies: Cllr C Fry',
    ['P Cllr A Tull', 'A Cllr B Moss', 'X Cllr C Fry'],
  ],
  [
    'a grid of marks with its key',
    'Member\tPresent\nCllr A Tull\tP\nCllr B Moss\tA\nCllr C Fry\tS\nCllr D Pike\tAb\n\nKey: P = present, A = apologies, S = substitute, Ab = absent',
    ['P Cllr A Tull', 'A Cllr B Moss', 'S Cllr C Fry', 'X Cllr D Pike'],
  ],
  [
    'ticks in a column',
    'Name\tRole\tAttended\nAnn Tull\tChair\t✓\nBen Moss\tMember\t✗\nCai Fry\tTreasurer\t✓',
    ['P Ann Tull (Chair)', 'X Ben Moss', 'P Cai Fry (Treasurer)'],
  ],
  [
    'crosses for ticks in two columns',
    'Councillor\tPresent\tApologies\nCllr A Tull\tX\t\nCllr B Moss\t\tX\nCllr C Fry\tX\t',
    ['P Cllr A Tull', 'A Cllr B Moss', 'P Cllr C Fry'],
  ],
  [
    'a table of name, role, organisation',
    'Present\n\nName\tRole\tOrganisation\nAnn Tull\tChair\tLamp Trust\nBen Moss\tSecretary\tNorthmere',
    ['P Ann Tull (Chair) of Lamp Trust', 'P Ben Moss (Secretary) of Northmere'].map((each) => each),
  ],
  [
    'labels in a column beside the names',
    'Present:\tCllr A Tull (Chair), Cllr B Moss\nApologies:\tCllr C Fry\nIn attendance:\tMs J Pike (Clerk)',
    ['P Cllr A Tull (Chair)', 'P Cllr B Moss', 'A Cllr C Fry', 'I Ms J Pike (Clerk)'],
  ],
  [
    'a label’s cell beside rows',
    'Present\tCllr A Tull\n\tCllr B Moss\nApologies\tCllr C Fry',
    ['P Cllr A Tull', 'P Cllr B Moss', 'A Cllr C Fry'],
  ],
  [
    'lists in columns',
    'Present\tApologies\tIn attendance\nCllr A Tull\tCllr C Fry\tMs J Pike (Clerk)\nCllr B Moss\t\t',
    ['P Cllr A Tull', 'P Cllr B Moss', 'A Cllr C Fry', 'I Ms J Pike (Clerk)'],
  ],
  [
    'posts, then names in brackets',
    'PRESENT: Councillors A Tull and B Moss\n\nOFFICERS: Director of Place (Mrs K Quill), Head of Parks and Lamps (Mr D Fry), Clerk (Jo Pike)',
    ['P A Tull', 'P B Moss', 'I Mrs K Quill (Director of Place)', 'I Mr D Fry (Head of Parks and Lamps)', 'I Jo Pike (Clerk)'],
  ],
  [
    'bodies as heads over their people',
    'Attendees\n\nNorthmere Council\nAnn Tull\nBen Moss\n\nLamp Trust\nCai Fry',
    ['P Ann Tull of Northmere Council', 'P Ben Moss of Northmere Council', 'P Cai Fry of Lamp Trust'],
  ],
  [
    'no label at all',
    'Councillor A Tull (Chairman)\nCouncillor B Moss\nCouncillor C Fry\nMrs J Pike, Parish Clerk',
    ['P Councillor A Tull (Chairman)', 'P Councillor B Moss', 'P Councillor C Fry', 'I Mrs J Pike (Parish Clerk)'],
  ],
  [
    'one run without commas',
    'Present: Cllr A Tull (Chair) Cllr B Moss Cllr C Fry Mrs J Pike (Clerk)',
    ['P Cllr A Tull (Chair)', 'P Cllr B Moss', 'P Cllr C Fry', 'P Mrs J Pike (Clerk)'],
  ],
  [
    'in attendance alone',
    'In attendance: Cllr G Tull (Chairman) Cllr C Moss Miss L Fry (Clerk to the Council)',
    ['P Cllr G Tull (Chairman)', 'P Cllr C Moss', 'I Miss L Fry (Clerk to the Council)'],
  ],
  [
    'who took the chair',
    'In the Chair: Councillor A Tull\nPresent: Councillors B Moss, C Fry',
    ['P Councillor A Tull (Chair)', 'P B Moss', 'P C Fry'],
  ],
  [
    'in the Chair, behind the name',
    'PRESENT: Cllr A Tull (in the Chair), Cllr B Moss, Cllr C Fry (until item 5), Cllr D Pike (from 7.10 pm), Cllr E Gale (via Zoom)',
    ['P Cllr A Tull (Chair)', 'P Cllr B Moss', 'P Cllr C Fry', 'P Cllr D Pike', 'P Cllr E Gale'],
  ],
  [
    'substitutes in brackets',
    'Present: Cllr A Tull, Cllr B Moss (substitute for Cllr C Fry)\nApologies: Cllr C Fry',
    ['P Cllr A Tull', 'S Cllr B Moss', 'A Cllr C Fry'],
  ],
  [
    'for whom another came',
    'Present: Councillors A Tull, B Moss\n\nApologies: Councillor C Fry (for whom Councillor B Moss was substitute), Councillor D Pike',
    ['P A Tull', 'S B Moss', 'A Councillor C Fry', 'A Councillor D Pike'],
  ],
  ['the public', 'Present: Cllr A Tull, Cllr B Moss, 3 members of the public and the press', ['P Cllr A Tull', 'P Cllr B Moss']],
  ['a post alone', 'Present: Cllr A Tull, Cllr B Moss and the Clerk', ['P Cllr A Tull', 'P Cllr B Moss']],
  [
    'surnames of every make',
    'Present: Cllr Ciarán O’Neill-Smith (Chair), Cllr Ffion ffrench-Mullen, Cllr Jean de la Mare, Cllr D’Arcy Ó Briain, Cllr J. R. R. Hartley OBE, Cllr Sam St. John and Cllr Wu Li',
    [
      'P Cllr Ciarán O’Neill-Smith (Chair)',
      'P Cllr Ffion ffrench-Mullen',
      'P Cllr Jean de la Mare',
      'P Cllr D’Arcy Ó Briain',
      'P Cllr J. R. R. Hartley OBE',
      'P Cllr Sam St. John',
      'P Cllr Wu Li',
    ],
  ],
  [
    'a job share',
    'Officers: Ann Tull and Ben Moss (Joint Heads of Law), Cai Fry (Clerk)',
    ['I Ann Tull (Joint Heads of Law)', 'I Ben Moss (Joint Heads of Law)', 'I Cai Fry (Clerk)'],
  ],
  [
    'governors',
    'Governors present: Mrs A Tull (Head Teacher), Mr B Moss (Chair)\nClerk to Governors: Miss C Fry',
    ['P Mrs A Tull (Head Teacher)', 'P Mr B Moss (Chair)', 'I Miss C Fry (Clerk to Governors)'],
  ],
  [
    'a post not met before',
    'Present: Cllr A Tull, Cllr B Moss\nLocum Clerk: Dinah Fry\nReturning Officer: Jo Pike',
    ['P Cllr A Tull', 'P Cllr B Moss', 'I Dinah Fry (Locum Clerk)', 'I Jo Pike (Returning Officer)'],
  ],
  [
    'a list with bullets',
    'MEMBERS PRESENT:\n- Councillor Tull,\n- Councillor Moss,\n- Councillor V. Fry.\nOFFICIALS IN ATTENDANCE:\n- Mr P. Pike, County Manager\n- Ms R. Gale, Head of Finance',
    ['P Councillor Tull', 'P Councillor Moss', 'P Councillor V. Fry', 'I Mr P. Pike (County Manager)', 'I Ms R. Gale (Head of Finance)'],
  ],
  ['a numbered list', 'Present\n1. Cllr A Tull\n2. Cllr B Moss\n3. Cllr C Fry', ['P Cllr A Tull', 'P Cllr B Moss', 'P Cllr C Fry']],
  ['capitals', 'PRESENT: COUNCILLORS A. TULL, B. MOSS AND C. VAN DER FRY', ['P A. TULL', 'P B. MOSS', 'P C. VAN DER FRY']],
  ['surname first', 'Present: Tull A., Moss B., Fry C.', ['P Tull A.', 'P Moss B.', 'P Fry C.']],
  [
    'honours behind commas',
    'Present: Mr A Tull, OBE, JP, Mrs B Moss, MBE and Dr C Fry',
    ['P Mr A Tull, OBE, JP', 'P Mrs B Moss, MBE', 'P Dr C Fry'],
  ],
  [
    'tables that mark who came with words',
    'Cllr A Tull\tPresent\nCllr B Moss\tApologies\nCllr C Fry\tAbsent',
    ['P Cllr A Tull', 'A Cllr B Moss', 'X Cllr C Fry'],
  ],
  [
    'stars explained under the list',
    'Members: Cllr A Tull*, Cllr B Moss, Cllr C Fry*\n\n* in attendance',
    ['P Cllr A Tull', 'X Cllr B Moss', 'P Cllr C Fry'],
  ],
  [
    'letters explained',
    'Members: Cllr A Tull (P), Cllr B Moss (A), Cllr C Fry (P)\n\nP – present, A – apologies'.replace('–', '=').replace('–', '='),
    ['P Cllr A Tull', 'A Cllr B Moss', 'P Cllr C Fry'],
  ],
  ['the meeting was attended by', 'The meeting was attended by: Ann Tull, Ben Moss and Cai Fry', ['P Ann Tull', 'P Ben Moss', 'P Cai Fry']],
  [
    'apologies in a sentence beside a list',
    'Present: Cllr A Tull, Cllr B Moss\n\nApologies had been received from Cllr C Fry and Cllr D Pike.',
    ['P Cllr A Tull', 'P Cllr B Moss', 'A Cllr C Fry', 'A Cllr D Pike'],
  ],
  ['nobody sent word', 'Present: Cllr A Tull, Cllr B Moss\nApologies: None', ['P Cllr A Tull', 'P Cllr B Moss']],
  [
    'a councillor of another council',
    'Present: Cllr A Tull, Cllr B Moss\nAlso in attendance: County Councillor D Pike',
    ['P Cllr A Tull', 'P Cllr B Moss', 'I County Councillor D Pike'],
  ],
  [
    'roles before names in a grid',
    'Chair\tCllr A Tull\nVice Chair\tCllr B Moss\nClerk\tJo Pike',
    ['P Cllr A Tull (Chair)', 'P Cllr B Moss (Vice Chair)', 'I Jo Pike (Clerk)'],
  ],
  [
    'two columns of people under a label',
    'Present:\n\nCllr A Tull (Chair)\tCllr B Moss\nCllr C Fry\tCllr D Pike',
    ['P Cllr A Tull (Chair)', 'P Cllr B Moss', 'P Cllr C Fry', 'P Cllr D Pike'],
  ],
  [
    'trustees and a warden',
    'Trustees: Ann Tull (Warden), Ben Moss, Cai Fry\nBy invitation: Dr Jo Pike',
    ['P Ann Tull (Warden)', 'P Ben Moss', 'P Cai Fry', 'I Dr Jo Pike'],
  ],
  ['not present', 'Members present: A Tull, B Moss\nMembers not present: C Fry', ['P A Tull', 'P B Moss', 'X C Fry']],
  ['online and in the room', 'In person: Cllr A Tull, Cllr B Moss\nOnline: Cllr C Fry', ['P Cllr A Tull', 'P Cllr B Moss', 'P Cllr C Fry']],
  ['those who are told where to write', 'Contact: Jane Tull, Clerk\nTo: Cllr A Moss, Cllr B Fry, Cllr C Pike', []],
  ['titles of business', 'Tree Works\nFinancial Matters\nFlood Wardens\nRoyal Oak', []],
  [
    'posts with commas and the name in a bracket, wrapped in the midst of both',
    'OFFICIALS IN ATTENDANCE:\n\nDeputy Chief (Mr. P. Tull), Director, Water and Air (Mr. K.\n\nMoss), A/Director, Travel & Transport (Ms. V. Fry), Senior Engineer,\n\nLamps (Mr. T. Pike), Engineer, (Mr. M. Vale).',
    [
      'I Mr. P. Tull (Deputy Chief)',
      'I Mr. K. Moss (Director, Water and Air)',
      'I Ms. V. Fry (A/Director, Travel & Transport)',
      'I Mr. T. Pike (Senior Engineer, Lamps)',
      'I Mr. M. Vale (Engineer)',
    ],
  ],
  [
    'a post of two capitals is no person where everyone has a title',
    'In Attendance:\n\nMs. M Tull, Senior Engineer, Lamps\n\nMr. B Moss, A/ Head of Unit for Lamps &\n\nLanterns,\n\nMs. L Fry, Work Placement, Lamps\n\nMr. P Pike, Clerical Officer\n\nApologies: Cllr V Vale',
    [
      'I Ms. M Tull (Senior Engineer, Lamps)',
      'I Mr. B Moss (A/ Head of Unit for Lamps & Lanterns)',
      'I Ms. L Fry (Work Placement) of Lamps',
      'I Mr. P Pike (Clerical Officer)',
      'A Cllr V Vale',
    ],
  ],
  [
    'surnames set apart behind their apostrophe',
    'LSP members present: Cllr A O’ Tull, Cllr B Moss, Mr C D’ Fry',
    ['P Cllr A O’ Tull', 'P Cllr B Moss', 'P Mr C D’ Fry'],
  ],
  [
    'bodies with their short form over people',
    'Those present\nLamp Residents’ Association (LRA)\nAnn Tull, Chair\nBen Moss, Support officer\n\nOil / University of Lamps\nCai Fry, Operations Manager',
    [
      'P Ann Tull (Chair) of Lamp Residents’ Association',
      'P Ben Moss (Support officer) of Lamp Residents’ Association',
      'P Cai Fry (Operations Manager) of Oil / University of Lamps',
    ],
  ],
  [
    'posts in a second column without a mark, a councillor’s among them',
    'Members Present:\nAnn Tull Secretary LC\nBen Moss Member LC\n\nAttending:\nCllr Cai Fry A&B Councillor\nCllr Di Pike A&B Councillor\nFay Hart Warden',
    [
      'P Ann Tull (Secretary LC)',
      'P Ben Moss (Member LC)',
      'I Cllr Cai Fry (A&B Councillor)',
      'I Cllr Di Pike (A&B Councillor)',
      'I Fay Hart (Warden)',
    ],
  ],
  [
    'what each is called elsewhere, in brackets',
    'Present\n* Ida Rook (@idar)\n* Max Finch(@max-finch)\n* Eva Wren (@wren)',
    ['P Ida Rook', 'P Max Finch', 'P Eva Wren'],
  ],
  [
    'apologies received, with a colon',
    'Trustees present: I Rook, M Finch\nApologies received: E Wren',
    ['P I Rook', 'P M Finch', 'A E Wren'],
  ],
  [
    'labels in small letters behind semicolons',
    'Council members present: Rook, Finch, Wren; absent: Lark (excused)',
    ['P Rook', 'P Finch', 'P Wren', 'X Lark'],
  ],
  [
    'surnames first in small letters, with semicolons between the people',
    'Members present: Quill, Ada (Faculty of Law); Inkpot, Ben; Teal, Una',
    ['P Quill, Ada (Faculty of Law)', 'P Inkpot, Ben', 'P Teal, Una'],
  ],
  [
    'leave of those who are not there, said in a word',
    'Present: Ida Rook, Max Finch\n\nLeave: Eva Wren\n\nAbsent: Ugo Lark',
    ['P Ida Rook', 'P Max Finch', 'A Eva Wren', 'X Ugo Lark'],
  ],
  [
    'a line each, with the body behind a comma',
    'Participants:\n- Ida Rook, Individual (Voting Member)\n- Max Finch, Lampworks (Voting Member)\n- Eva Wren, Quay Systems Inc.\n- Olle Swift, Quay Systems\n- Ugo Lark, Lampworks\n- Mary Beth Dove, Reed University (Chair)',
    [
      'P Ida Rook of Individual',
      'P Max Finch of Lampworks',
      'P Eva Wren of Quay Systems Inc',
      'P Olle Swift (Quay Systems)',
      'P Ugo Lark of Lampworks',
      'P Mary Beth Dove (Chair) of Reed University',
    ],
  ],
  [
    'two people a line, with a comma between them',
    'Present:\nIda Rook, Max Finch\nEva Wren, Olle Swift\nUgo Lark, Mary Dove',
    ['P Ida Rook', 'P Max Finch', 'P Eva Wren', 'P Olle Swift', 'P Ugo Lark', 'P Mary Dove'],
  ],
  [
    'a bullet before each, one-word bodies at the end of a line',
    'Participants:\n- Ida Rook, Lampworks\n- Max Finch, Lampworks\n- Eva Wren, Quay Systems',
    ['P Ida Rook of Lampworks', 'P Max Finch of Lampworks', 'P Eva Wren (Quay Systems)'],
  ],
]

describe('blocks of attendance', () => {
  it.each(BLOCKS)('%s', (_, text, gives) => expect(readAttendance(paras(text)).people.map(brief)).toEqual(gives))
})
