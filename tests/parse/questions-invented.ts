/** Invented papers and passages of questions, in forms that councils could print; each with what must be read of it. */

/** Number, asker, body or capacity, how the question begins, how its answer begins (null where there is none), S for a supplementary. */
export type Expected = [string | null, string | null, string | null, string, string | null, 'S'?]

export interface Case {
  name: string
  text: string
  gives: Expected[]
  /** Read wrongly today: the heads are taken for items before the questions are looked for. */
  open?: true
}

const lines = (text: string) => text.trim().replace(/^ {4}/gm, '')

/** Whole sources that hold nothing but questions. */
export const papers: Case[] = [
  {
    name: 'a bare number, a name under it, a label of its own',
    text: lines(`
    Quay Town Council
    Public question time, 4 May 2026

    1

    Ann Quill, Lamp Row

    Why is the lamp on the quay out?

    Council position

    It has no oil.

    2

    Ray Inkpot

    When will the bench be mended?

    Council position

    In June.`),
    gives: [
      ['1', 'Ann Quill', 'Lamp Row', 'Why is the lamp', 'It has no oil'],
      ['2', 'Ray Inkpot', null, 'When will', 'In June'],
    ],
  },
  {
    name: 'fields over each question',
    text: lines(`
    LAMP COUNTY COUNCIL
    Questions put to Cabinet on 4 May 2026

    From: Ann Quill (Lamp Watch)
    To: Cabinet Member for Lamps
    Question: Why is the lamp out?
    Answer: It has no oil.

    From: Mr Ray Inkpot
    To: The Leader
    Question: Who mends the bench?
    Answer: The ranger does.`),
    gives: [
      [null, 'Ann Quill', 'Lamp Watch', 'Why is the lamp', 'It has no oil'],
      [null, 'Mr Ray Inkpot', null, 'Who mends', 'The ranger'],
    ],
  },
  {
    name: 'numbers in words',
    text: lines(`
    Quay District Council
    Written questions, 4 May 2026

    Question One: Councillor A Quill

    Will the Leader light the lamp?

    The Leader’s reply

    Yes, tonight.

    Question Two: Councillor R Inkpot

    Will the Leader mend the bench?

    The Leader’s reply

    No.`),
    gives: [
      ['One', 'Councillor A Quill', null, 'Will the Leader light', 'Yes, tonight'],
      ['Two', 'Councillor R Inkpot', null, 'Will the Leader mend', 'No.'],
    ],
  },
  {
    name: 'a label of its own before who asked',
    text: lines(`
    Quay Town Council
    Questions from the public, 4 May 2026

    Put by: Ann Quill, Lamp Watch

    Why is the lamp on the quay out?

    Our answer

    It has no oil.

    Put by: Ray Inkpot

    When will the bench be mended?

    Our answer

    Next week.`),
    gives: [
      [null, 'Ann Quill', 'Lamp Watch', 'Why is the lamp', 'It has no oil'],
      [null, 'Ray Inkpot', null, 'When will', 'Next week'],
    ],
  },
  {
    name: 'who asked in brackets behind the words of the number',
    text: lines(`
    Quay Town Council
    Questions from the public, 4 May 2026

    Question 1 (Ann Quill, Lamp Watch)

    Why is the lamp on the quay out?

    A: It has no oil.

    Question 2 (Ray Inkpot)

    When will the bench be mended?

    A: Next week.`),
    gives: [
      ['1', 'Ann Quill', 'Lamp Watch', 'Why is the lamp', 'It has no oil'],
      ['2', 'Ray Inkpot', null, 'When will', 'Next week'],
    ],
  },
  {
    name: 'references and dashes',
    text: lines(`
    Quay Fire Authority
    Members’ questions for 4 May 2026

    MQ1 – Cllr A Quill (Quay West)

    How many lamps are out?

    MA1 – Nine.

    MQ2 – Cllr R Inkpot (Lamp Row)

    How many benches are broken?

    MA2 – None of them.`),
    gives: [
      ['1', 'Cllr A Quill', 'Quay West', 'How many lamps', 'Nine'],
      ['2', 'Cllr R Inkpot', 'Lamp Row', 'How many benches', 'None of them'],
    ],
  },
  {
    name: 'names in brackets behind the number',
    text: lines(`
    Lamp Borough Council – public questions – 4 May 2026

    (1) Ann Quill – resident of Quay Road

    What did the lamp cost?

    Statement in reply: It cost nine pounds.

    (2) Ray Inkpot – Friends of the Bench

    What did the bench cost?

    Statement in reply: It was a gift.`),
    gives: [
      ['1', 'Ann Quill', 'resident of Quay Road', 'What did the lamp', 'It cost nine'],
      ['2', 'Ray Inkpot', 'Friends of the Bench', 'What did the bench', 'It was a gift'],
    ],
  },
  {
    name: 'a series that says what each asked',
    text: lines(`
    Quay Parish Council
    Questions received before the meeting on 4 May 2026

    Mrs Ann Quill asks:

    Is the well clean?

    The Clerk answers:

    It is tested each month.

    Mr Ray Inkpot, speaking on behalf of Lamp Watch, asks:

    Is the lamp safe?

    The Clerk answers:

    It was seen to in April.`),
    gives: [
      [null, 'Mrs Ann Quill', null, 'Is the well', 'It is tested'],
      [null, 'Mr Ray Inkpot', 'Lamp Watch', 'Is the lamp safe', 'It was seen to'],
    ],
  },
  {
    name: 'the body before the one who speaks for it',
    text: lines(`
    Lamp Borough Council
    Questions from the public, 4 May 2026

    Question 1: Lamp Watch Association (Ann Quill)

    Why is it dark?

    Response: The lamp is out.

    Question 2: Friends of the Bench Society (Ray Inkpot)

    Why do we stand?

    Response: The bench is away.`),
    gives: [
      ['1', 'Ann Quill', 'Lamp Watch Association', 'Why is it dark', 'The lamp is out'],
      ['2', 'Ray Inkpot', 'Friends of the Bench Society', 'Why do we stand', 'The bench is away'],
    ],
  },
  {
    name: 'a table with names of its own for the columns',
    text: lines(`
    <html><body><h1>Lamp Borough Council</h1><h2>Public questions, 4 May 2026</h2>
    <table>
    <tr><th>Ref</th><th>Questioner</th><th>Query</th><th>Officer response</th></tr>
    <tr><td>1</td><td>Ann Quill</td><td>Why is it dark?</td><td>The lamp is out.</td></tr>
    <tr><td>2</td><td>Ray Inkpot, Lamp Watch</td><td>Who lit it?</td><td>The keeper did.</td></tr>
    </table></body></html>`),
    gives: [
      ['1', 'Ann Quill', null, 'Why is it dark', 'The lamp is out'],
      ['2', 'Ray Inkpot', 'Lamp Watch', 'Who lit it', 'The keeper did'],
    ],
  },
  {
    name: 'a table without heads for its columns',
    text: lines(`
    <html><body><p>Quay Council: questions from the public, 4 May 2026</p>
    <table>
    <tr><td>Ann Quill</td><td>Is the lamp to be lit before the winter?</td><td>It is, by the keeper, at dusk.</td></tr>
    <tr><td>Ray Inkpot</td><td>Who is to mend the bench?</td><td>The ranger is to mend it.</td></tr>
    </table></body></html>`),
    gives: [
      [null, 'Ann Quill', null, 'Is the lamp', 'It is, by'],
      [null, 'Ray Inkpot', null, 'Who is to', 'The ranger'],
    ],
  },
  {
    name: 'headings of markup, names alone',
    text: lines(`
    <html><body><h1>Public questions, 4 May 2026</h1><p>Quay Council</p>
    <h3>Ann Quill</h3><p>Is the lamp lit?</p><p><b>What we said</b></p><p>It is.</p>
    <h3>Ray Inkpot, Lamp Watch</h3><p>Is the bench dry?</p><p><b>What we said</b></p><p>Mostly.</p>
    </body></html>`),
    gives: [
      [null, 'Ann Quill', null, 'Is the lamp', 'It is'],
      [null, 'Ray Inkpot', 'Lamp Watch', 'Is the bench', 'Mostly'],
    ],
  },
  {
    name: 'capitals throughout the heads',
    text: lines(`
    QUAY COUNCIL
    WRITTEN QUESTIONS AND ANSWERS
    4 MAY 2026

    QUESTION 1 FROM COUNCILLOR ANN QUILL TO THE LEADER

    When is the lamp to be lit?

    ANSWER

    At dusk.

    QUESTION 2 FROM COUNCILLOR RAY INKPOT TO THE LEADER

    Where is the bench?

    ANSWER

    At the quay.`),
    gives: [
      ['1', 'COUNCILLOR ANN QUILL', null, 'When is the lamp', 'At dusk'],
      ['2', 'COUNCILLOR RAY INKPOT', null, 'Where is the bench', 'At the quay'],
    ],
  },
  {
    name: 'a supplementary with a label of its own, and an answer to it',
    text: lines(`
    Quay Council
    Questions on notice, 4 May 2026

    Question 1 from Councillor Quill

    Is the lamp lit?

    Answer by the Leader

    It is.

    Supplementary question from Councillor Quill

    Was it lit in March?

    Answer by the Leader

    It was not.

    Question 2 from Councillor Inkpot

    Is the bench dry?

    Answer by the Leader

    Mostly.`),
    gives: [
      ['1', 'Councillor Quill', null, 'Is the lamp lit', 'It is'],
      [null, 'Councillor Quill', null, 'Was it lit', 'It was not', 'S'],
      ['2', 'Councillor Inkpot', null, 'Is the bench', 'Mostly'],
    ],
  },
  {
    name: 'letters for questions and answers',
    text: lines(`
    Quay Harbour Board
    Questions and answers, 4 May 2026

    Q. Mr Inkpot: Is the harbour deep?

    A. It is four fathoms.

    Q. Mrs Quill: Is the harbour wide?

    A. It is.

    Q. Ms Vale: Is it cold?

    A. In winter.`),
    gives: [
      [null, 'Mr Inkpot', null, 'Is the harbour deep', 'It is four'],
      [null, 'Mrs Quill', null, 'Is the harbour wide', 'It is'],
      [null, 'Ms Vale', null, 'Is it cold', 'In winter'],
    ],
  },
  {
    name: 'numbered questions, no names, a label that returns',
    text: lines(`
    Lamp Row Residents’ meeting with the Council
    Questions raised on 4 May 2026

    1. Why is the lamp out?

    Council comment: It has no oil.

    2. Who is to light it?

    Council comment: The keeper is.

    3. When will that be?

    Council comment: At dusk.`),
    gives: [
      ['1', null, null, 'Why is the lamp', 'It has no oil'],
      ['2', null, null, 'Who is to', 'The keeper'],
      ['3', null, null, 'When will', 'At dusk'],
    ],
  },
  {
    name: 'two paragraphs asked, a list answered',
    text: lines(`
    Quay Council
    Public questions for 4 May 2026

    Public Question No. 1 – Ann Quill

    The lamp was out all winter.

    Will it be lit?

    Reply

    1. Yes.

    2. At dusk.

    Public Question No. 2 – Ray Inkpot

    Will the bench be dry?

    Reply

    It will.`),
    gives: [
      ['1', 'Ann Quill', null, 'The lamp was out all winter. Will it', 'Yes'],
      ['2', 'Ray Inkpot', null, 'Will the bench', 'It will'],
    ],
  },
  {
    name: 'a topic in the head',
    text: lines(`
    Quay Council
    Public questions for 4 May 2026

    Question 1: Street lighting

    From Ann Quill

    Will it be lit?

    Reply

    Yes.

    Question 2: Seats and benches

    From Ray Inkpot

    Will it be dry?

    Reply

    It will.`),
    gives: [
      ['1', 'Ann Quill', null, 'Will it be lit', 'Yes'],
      ['2', 'Ray Inkpot', null, 'Will it be dry', 'It will'],
    ],
  },
  {
    name: 'Welsh labels',
    text: lines(`
    Cyngor Tref y Cei
    Cwestiynau, 4 Mai 2026

    Cwestiwn 1 – Ann Quill

    Pam mae’r lamp allan?

    Ateb

    Nid oes olew.

    Cwestiwn 2 – Ray Inkpot

    Pwy sydd i’w goleuo?

    Ateb

    Y ceidwad.`),
    gives: [
      ['1', 'Ann Quill', null, 'Pam mae', 'Nid oes'],
      ['2', 'Ray Inkpot', null, 'Pwy sydd', 'Y ceidwad'],
    ],
  },
]

/** Passages within the item “Questions” of minutes. */
export const passages: Case[] = [
  {
    name: 'words run in behind the number over lines, who asked in brackets behind them',
    text: lines(`
    Question 1: Is it meant to light the lamp at the end of the quay before the first of the herring
    boats is due, and with what? (Mr Ray
    Inkpot, Lamp Watch)

    Response: With oil.

    Question 2: The last answer on this was given in 2019. When will the bench at the top of the lane
    be mended? (Ann Quill)

    Response: In June.`),
    gives: [
      ['1', 'Mr Ray Inkpot', 'Lamp Watch', 'Is it meant to light', 'With oil'],
      ['2', 'Ann Quill', null, 'The last answer', 'In June'],
    ],
  },
  {
    name: 'two questions, run-in replies',
    text: lines(`
    Question from Ann Quill, Lamp Watch

    Why is the lamp out?

    Reply: It has no oil.

    Question from Ray Inkpot

    Why is the bench wet?

    Reply: It rained.`),
    gives: [
      [null, 'Ann Quill', 'Lamp Watch', 'Why is the lamp', 'It has no oil'],
      [null, 'Ray Inkpot', null, 'Why is the bench', 'It rained'],
    ],
  },
  {
    name: 'asked with a colon, answered in a sentence',
    text: lines(`
    Ann Quill asked: Why is the lamp out?

    The Chair replied that it had no oil.

    Ray Inkpot asked: Why is the bench wet?

    The Chair replied that it had rained.`),
    gives: [
      [null, 'Ann Quill', null, 'Why is the lamp', 'The Chair replied'],
      [null, 'Ray Inkpot', null, 'Why is the bench', 'The Chair replied'],
    ],
  },
  {
    name: 'notice of a question in quotation marks',
    text: lines(`
    Councillor Quill had given notice of the following question to the Leader:

    “Why is the lamp out?”

    The Leader replied:

    “It has no oil.”`),
    gives: [[null, 'Councillor Quill', null, '“Why is the lamp', '“It has no oil']],
  },
  {
    name: 'asked and replied, told',
    text: lines(`
    Mr Ray Inkpot asked whether the lamp would be lit before winter.

    The Leader replied that it would.

    Mrs Ann Quill asked why the bench had been taken away.

    The Leader responded that it was being mended.`),
    gives: [
      [null, 'Mr Ray Inkpot', null, 'Mr Ray Inkpot asked whether', 'The Leader replied'],
      [null, 'Mrs Ann Quill', null, 'Mrs Ann Quill asked why', 'The Leader responded'],
    ],
  },
  {
    name: 'to ask the Chair',
    text: lines(`
    1. Mr R Inkpot to ask the Chair:

    Will the lamp be lit?

    Answer:

    It will.

    2. Ms A Quill (Lamp Watch) to ask the Chair:

    Will the bench be dry?

    Answer:

    It will not.`),
    gives: [
      ['1', 'Mr R Inkpot', null, 'Will the lamp', 'It will'],
      ['2', 'Ms A Quill', 'Lamp Watch', 'Will the bench', 'It will not'],
    ],
  },
  {
    name: 'lettered heads, written response',
    text: lines(`
    (a) Question from Cllr Quill to the Mayor

    Who lit the lamp?

    Written response: The keeper.

    (b) Question from Cllr Inkpot to the Mayor

    Who broke the bench?

    Written response: Nobody knows.`),
    gives: [
      [null, 'Cllr Quill', null, 'Who lit', 'The keeper'],
      [null, 'Cllr Inkpot', null, 'Who broke', 'Nobody knows'],
    ],
  },
  {
    name: 'a supplementary told after an answer',
    text: lines(`
    Question 1 – Councillor Quill

    Is the lamp lit?

    Response: It is.

    Councillor Quill asked a supplementary question as to whether it was lit in March.

    The Leader replied that it was not.

    Question 2 – Councillor Inkpot

    Is the bench dry?

    Response: Mostly.`),
    gives: [
      ['1', 'Councillor Quill', null, 'Is the lamp lit', 'It is'],
      [null, 'Councillor Quill', null, 'Councillor Quill asked a supp', 'The Leader replied', 'S'],
      ['2', 'Councillor Inkpot', null, 'Is the bench', 'Mostly'],
    ],
  },
  {
    name: 'anonymous askers',
    text: lines(`
    A resident asked when the hedge would be cut.

    The Clerk replied that it would be cut in May.

    A member of the public asked who had planted it.

    The Clerk replied that nobody knew.`),
    gives: [
      [null, null, null, 'A resident asked', 'The Clerk replied'],
      [null, null, null, 'A member of the public', 'The Clerk replied'],
    ],
  },
  {
    name: 'one question with its label',
    text: lines(`
    Question 1 from Mr Inkpot

    Will the lamp be lit?

    Answer from the Chair

    It will.`),
    gives: [['1', 'Mr Inkpot', null, 'Will the lamp', 'It will']],
  },
  {
    name: 'no label before an answer that tells what was, among some that say who answered',
    text: lines(`
    Q1. Although the plans were shown, it was asked what the new hall was made of?

    Brick and oak had been chosen by the builder.

    Q2. Why did the Board have to be told?

    Mrs Quill explained that the Board governs the hall.

    Q3. Who paid the cost of the hall?

    The bills were paid from the takings.`),
    gives: [
      ['1', null, null, 'Although the plans', 'Brick and oak'],
      ['2', null, null, 'Why did', 'Mrs Quill explained'],
      ['3', null, null, 'Who paid', 'The bills'],
    ],
  },
  {
    name: 'a second paragraph before the label of the answer',
    text: lines(`
    Q1. Why was the lamp out?

    The bench beside it was broken, too.

    A1. It had no oil.

    Q2. Who has the key?

    Nobody was seen with it.

    A2. The clerk has it.`),
    gives: [
      ['1', null, null, 'Why was the lamp out? The bench beside it was broken, too.', 'It had no oil'],
      ['2', null, null, 'Who has the key? Nobody', 'The clerk has it'],
    ],
  },
  {
    name: 'a hyphen between name and ward',
    text: lines(`
    Q1 Ann Quill - Quay Ward

    Is the quay clean?

    Response

    It is swept.

    Q2 Ray Inkpot - Lamp Ward

    Is the lamp clean?

    Response

    It is wiped.`),
    gives: [
      ['1', 'Ann Quill', 'Quay Ward', 'Is the quay', 'It is swept'],
      ['2', 'Ray Inkpot', 'Lamp Ward', 'Is the lamp', 'It is wiped'],
    ],
  },
]

/** Passages of minutes that hold no question put formally. */
export const none: [string, string][] = [
  ['talk', 'Members asked whether the lamp was lit.\n\nThe officer replied that it was.'],
  ['no questions', 'None.'],
  ['asked and answered in one paragraph', 'Mr Ray Inkpot asked if the lamp would be lit. The Leader replied that it would.'],
  ['none received', 'There were no questions from the public.'],
  ['none, told at length', 'No questions had been received by the time set out in standing orders.'],
  ['the rules', 'Questions must be received by noon. Each person may ask one question of 50 words.'],
  ['attached', 'The questions and answers are attached to these minutes.'],
  ['a count', 'Ten questions were asked and replies were given.'],
]

/** Sources that are no papers of questions. */
export const otherPapers: [string, string][] = [
  [
    'a survey with a comment under each point',
    lines(`
    Lamp survey 2026

    1. Lamp Row

    Comment: the lamp is old.

    2. Quay Road

    Comment: the lamp is new.

    3. Mill Lane

    Comment: there is no lamp.`),
  ],
  [
    'minutes with one question',
    lines(`
    QUAY COUNCIL
    Minutes of the meeting held on 4 May 2026

    1. Apologies

    None.

    2. Public questions

    Question from Ann Quill

    Why is it dark?

    Reply: The lamp is out.

    3. Lamps

    RESOLVED that the lamp be lit.`),
  ],
  [
    'an agenda of questions to come',
    lines(`
    QUAY COUNCIL
    AGENDA for the meeting to be held on 4 May 2026

    1. Apologies
    2. Questions from the public
    3. Questions from members
    4. Date of next meeting`),
  ],
  [
    'a letter',
    lines(`
    Dear Mrs Quill

    Thank you for your letter. Why is the lamp out? It has no oil.

    Yours sincerely

    Ray Inkpot
    Clerk`),
  ],
]
