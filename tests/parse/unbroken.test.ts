import { describe, expect, it } from 'vitest'
import type { Line } from '../../src/extract/text.js'
import { breakRuns } from '../../src/parse/families/printed/unbroken.js'

const line = (text: string): Line => ({ text, indent: 0, gap: 0, hint: { element: 1 }, place: {} })
const texts = (text: string) => breakRuns([line(text)]).map((each) => each.text)
const TALK = 'A long talk followed about the quay and its lamps. '.repeat(45)

const RUN = `QUILLHAVEN PARISH COUNCIL Minutes of the Meeting held on 4 May 2021 Present: Cllr Ada Quill (Chair) Cllr Ben Inkpot 31/21 Apologies for Absence Apologies were received from Cllr Nib. 32/21 Interests in Any Item Cllr Quill declared an interest at item 34/21. 33/21 To Approve the Minutes of 6 April 2021 RESOLVED: That the minutes be approved. (Cllr Inkpot proposed, Cllr Nib seconded, all in favour). The Clerk thanked all. 34/21 LAMPS AND QUAYS The smith came. ${TALK}35/21 Any Other Business (See also 12/19) There was none.`

describe('breakRuns', () => {
  it('begins an item at each number that counts up, and ends titles and decisions by their wording', () => {
    expect(texts(RUN)).toEqual([
      'QUILLHAVEN PARISH COUNCIL',
      'Minutes of the Meeting held on 4 May 2021',
      'Present: Cllr Ada Quill (Chair) Cllr Ben Inkpot',
      '31/21 Apologies for Absence',
      'Apologies were received from Cllr Nib.',
      '32/21 Interests in Any Item',
      'Cllr Quill declared an interest at item 34/21.',
      '33/21 To Approve the Minutes of 6 April 2021',
      'RESOLVED: That the minutes be approved. (Cllr Inkpot proposed, Cllr Nib seconded, all in favour).',
      'The Clerk thanked all.',
      '34/21 LAMPS AND QUAYS',
      `The smith came. ${TALK.trim()}`,
      '35/21 Any Other Business (See also 12/19)',
      'There was none.',
    ])
  })

  it('reads letters of an office written as a word, and ends a title where a person is named', () => {
    const text = `Minutes of Quillhaven Parish Council held on Monday 4 February 2008 Quay/85/07-08 Apologies Apologies came from Cllr Nib. Quay/86/07-08 Declarations of Interest Cllr Ada Quill in item 7 as a user of the quay. Quay/87/07-08 Lamps ${TALK}`
    expect(texts(text).slice(1, 6)).toEqual([
      'Quay/85/07-08 Apologies',
      'Apologies came from Cllr Nib.',
      'Quay/86/07-08 Declarations of Interest',
      'Cllr Ada Quill in item 7 as a user of the quay.',
      expect.stringMatching(/^Quay\/87\/07-08 Lamps/),
    ])
  })

  it('takes two items where words stand before their numbers, and the mark that most titles end at', () => {
    const text = `Minutes of the Lamp Society Item 1/26: Last minutes: The minutes were approved. Item 2/26: Matters arising: No turn at the Quay has been made. ${TALK}`
    expect(texts(text).slice(1)).toEqual([
      'Item 1/26: Last minutes:',
      'The minutes were approved.',
      'Item 2/26: Matters arising:',
      `No turn at the Quay has been made. ${TALK.trim()}`,
    ])
  })

  it('takes two items in capitals that begin at one', () => {
    const text = `Lamp Board MONDAY 14 NOVEMBER 2016 Present: Ada Quill 1. WELCOME AND APOLOGIES The Board was welcomed to the quay. 2. APPOINTMENT OF CHAIR It was put off. ${TALK}`
    expect(texts(text).slice(-4)).toEqual([
      '1. WELCOME AND APOLOGIES',
      'The Board was welcomed to the quay.',
      '2. APPOINTMENT OF CHAIR',
      `It was put off. ${TALK.trim()}`,
    ])
  })

  it('ends a title at the first number under its own, and begins a line at each', () => {
    const text = `LAMP BOARD 1 APOLOGIES FOR ABSENCE 2 DECLARATIONS OF INTEREST Members to declare them. 3 MINUTES 3.1 To approve the minutes. 3.2 Casual Vacancy At 3.9 The Quay none stood. 4 PUBLIC TIME ${TALK}`
    expect(texts(text).slice(4, 7)).toEqual(['3 MINUTES', '3.1 To approve the minutes.', '3.2 Casual Vacancy At 3.9 The Quay none stood.'])
  })

  it('counts no dates nor the pages before them, and lets a title end in Minutes', () => {
    const list =
      'Meetings 7th May 2020 Annual 2 07 March 2020 Ordinary 4 04 April 2020 Ordinary 6 09 May 2020 Ordinary 8 06 June 2020 Ordinary 10'
    const text = `${list} 1.0 Confirmation of Minutes 1.1 Minutes of the meeting held on 13th May, 2020. The minutes were confirmed. 2.0 Matters arising from the Minutes No matters arose. 3.0 Votes of Sympathy and Thanks Thanks were sent to all. ${TALK}`
    expect(texts(text).slice(1, -1)).toEqual([
      '1.0 Confirmation of Minutes',
      '1.1 Minutes of the meeting held on 13th May, 2020.',
      'The minutes were confirmed.',
      '2.0 Matters arising from the Minutes',
      'No matters arose.',
      '3.0 Votes of Sympathy and Thanks',
    ])
  })

  it('breaks at the lists of those who were there where no numbers count', () => {
    expect(
      texts(`QUILLHAVEN COUNCIL Minutes of the Meeting held on 4 May 2021 PRESENT: Ada Quill IN ATTENDANCE: Ben Inkpot ${TALK}`),
    ).toEqual([
      'QUILLHAVEN COUNCIL',
      'Minutes of the Meeting held on 4 May 2021',
      'PRESENT: Ada Quill',
      `IN ATTENDANCE: Ben Inkpot ${TALK.trim()}`,
    ])
  })

  it.each([
    ['short as a note', '1. Apologies All were there. 2. Lamps The smith came. 3. Dues They were paid.'],
    ['with few numbers', `31/21 Apologies There were none. ${TALK} 32/21 Lamps The smith came.`],
    ['with numbers of other years', `The plans 31/21 North 12/19 South 44/18 East and 33/17 West were read. ${TALK}`],
    ['that speaks of its numbers', `The Clerk read item 31/21 Apologies, item 32/21 Lamps, item 33/21 Quays and item 34/21 Rails. ${TALK}`],
  ])('leaves a text alone %s', (_, text) => expect(texts(text)).toEqual([text]))
})

describe('a short run that is nearly all there is', () => {
  const SHORT = `FEN LANE PARISH COUNCIL Minutes of the meeting held on 4 May 2021 Present: Cllr Ada Quill (Chair) Cllr Ben Inkpot 1. Apologies All were there. 2. Minutes and Forum a. The Minutes of 6 April 2021 were approved. b. The meeting was adjourned for the public. 3. Lamps (i) The smith came. (ii) It was agreed to write to the county. 4. Next meeting 1 June 2021`

  it('is broken, and each item before each of its points', () => {
    expect(texts(SHORT).slice(3)).toEqual([
      '1. Apologies',
      'All were there.',
      '2. Minutes and Forum',
      'a. The Minutes of 6 April 2021 were approved.',
      'b. The meeting was adjourned for the public.',
      '3. Lamps',
      '(i) The smith came.',
      '(ii) It was agreed to write to the county.',
      '4. Next meeting 1 June 2021',
    ])
  })

  it('stays as it is among other lines, and where a letter is no point', () => {
    expect(breakRuns([line(SHORT), line(TALK)])).toHaveLength(2)
    expect(texts(SHORT.replace(' b. The', ' The')).filter((text) => /^[ab]\. /.test(text))).toEqual([])
  })
})
