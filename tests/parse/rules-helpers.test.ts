import { describe, expect, it } from 'vitest'
import { isBodyLead, readBareThat } from '../../src/parse/decisions/index.js'
import { readNames } from '../../src/parse/motions/named-votes.js'
import { VoteLines } from '../../src/parse/motions/vote-line.js'
import { readVotes } from '../../src/parse/motions/votes.js'
import { readDates } from '../../src/parse/rules/date.js'
import { isFurnitureLine, readFileSuffix, readFullTextLink } from '../../src/parse/rules/link-furniture.js'
import { readTimeRange } from '../../src/parse/rules/meeting-time.js'
import { readToFollow } from '../../src/parse/rules/pages.js'
import { readAnswer, readAskerBrackets } from '../../src/parse/rules/question.js'
import { readReferences } from '../../src/parse/rules/reference.js'
import { splitLabels } from '../../src/parse/rules/section-label.js'
import { readTimes } from '../../src/parse/rules/time.js'

describe('resolutions that only their context can tell', () => {
  it.each([
    ['That the lamp be lit.', false],
    ['That the following be approved:', true],
    ['That –', true],
  ])('%s', (text, open) => expect(readBareThat(text)).toMatchObject({ stated: false, start: 0, open }))

  it.each(['That’s all.', 'The lamp was lit.', 'Thatch is dear.'])('not %s', (text) => expect(readBareThat(text)).toBeNull())

  it.each([
    ['The Harbour and Quays Committee:', true],
    ['That Joint Committee:', true],
    ['Committee:', true],
    ['The Committee lit the lamp:', false],
    ['The Committee', false],
  ])('a body’s lead-in: %s', (text, is) => expect(isBodyLead(text)).toBe(is))
})

describe('a division over several lines', () => {
  const read = (...lines: string[]) => {
    const votes = new VoteLines()
    const taken = lines.map((line) => votes.take(line))
    return { votes: votes.votes(), taken }
  }

  it('counts alone', () => {
    expect(read('For: 26', 'Against: 32', 'Abstention: 0')).toEqual({
      votes: { for: 26, against: 32, abstain: 0 },
      taken: [true, true, true],
    })
  })

  it('counts with the names below them', () => {
    const { votes } = read('For (2)', 'Mr Quill, Mrs A Inkpot', 'Against (1)', 'Miss Vale', 'Abstain (0)')
    expect(votes).toMatchObject({ for: 2, against: 1, abstain: 0 })
    expect(votes?.recorded).toHaveLength(3)
  })

  it('a count behind its names, in brackets on a line of its own', () => {
    expect(read('For the motion: Cllrs Quill and Inkpot', '(2 votes)').votes).toMatchObject({ for: 2, against: null })
  })

  it('a side counted twice with different figures gives no count', () => {
    expect(read('For: 26', 'For: 27').votes).toBeUndefined()
  })

  it('a line of talk ends it', () => {
    expect(read('For (2)', 'The lamp was then lit by the Clerk.').taken).toEqual([true, false])
  })

  it('a list with a part that is no name is no list of names', () => {
    expect(readNames('Mr Quill, the lamp and Mrs Vale')).toBeNull()
    expect(readNames('A Quill, Mrs C P Inkpot and Mr Vale, OBE')).toEqual(['A Quill', 'Mrs C P Inkpot', 'Mr Vale, OBE'])
    expect(readNames('A Quill, Mrs C P Inkpot and Mr Vale')).toEqual(['A Quill', 'Mrs C P Inkpot', 'Mr Vale'])
  })

  it('two counts in one text conflict; unanimity is no count', () => {
    const text = 'lost by 23 votes to 12, and then carried by 20 votes to 15'
    expect(readVotes(text)).toBeNull()
    expect(readVotes('carried unanimously')).toBeNull()
  })
})

describe('page furniture', () => {
  it.each([
    ['...  view the full minutes text for item 341.', { kind: 'minutes', number: '341', start: 0 }],
    ['View the  minutes text for item 6.', { kind: 'minutes', number: '6', start: 0 }],
    ['The lamp was ... view the full decision text for item 4b', { kind: 'decision', number: '4b', start: 12 }],
    ['view the full agenda text for item 3.', { kind: 'agenda', number: '3' }],
  ])('%s', (text, link) => expect(readFullTextLink(text)).toMatchObject(link))

  it.each(['Members wished to view the minutes of May', 'view the full minutes'])('no link: %s', (text) =>
    expect(readFullTextLink(text)).toBeNull(),
  )

  it.each([
    'Share this item',
    '• Share this item',
    'View directions',
    'View the background to item 8.',
    'View the decision for item 4.',
    'Top of page',
    'PDF 220 KB',
    'pdf icon PDF 107 KB',
  ])('%s', (text) => expect(isFurnitureLine(text)).toBe(true))

  it.each(['Additional documents:', 'View from the quay', 'Minutes:', 'The media were there'])('kept: %s', (text) =>
    expect(isFurnitureLine(text)).toBe(false),
  )

  it('finds a size in the middle of a line', () => {
    const text = 'Lamps PDF 55 KB To receive a report'
    expect(text.slice(readFileSuffix(text)!.end)).toBe(' To receive a report')
    expect(readFileSuffix('Lamps for the quay')).toBeNull()
  })

  it('cuts a line at its labels', () => {
    expect(splitLabels('Lamps To receive a report. Additional documents: Decision: That it be lit. Minutes: It was lit.')).toEqual({
      head: 'Lamps To receive a report.',
      sections: [
        { part: 'documents', text: '' },
        { part: 'decision', text: 'That it be lit.' },
        { part: 'minutes', text: 'It was lit.' },
      ],
    })
    expect(splitLabels('Key Decision: Yes').sections).toEqual([])
  })

  it('papers to follow', () => expect(readToFollow('Lamps (To Follow)')).toEqual({ start: 6, end: 17 }))
})

describe('lists', () => {
  it('every date, every time, every reference', () => {
    expect(readDates('1 May 2024 to 31 May 2024').map(({ iso }) => iso)).toEqual(['2024-05-01', '2024-05-31'])
    expect(readTimes('from 6.30 pm to 9 pm').map(({ iso }) => iso)).toEqual(['18:30', '21:00'])
    expect(readTimeRange('7.00 pm – 9.15 pm')).toEqual({ start: '19:00', end: '21:15' })
    expect(readTimeRange('7.00 pm in the hall, tea at 9.15 pm')).toBeNull()
    expect(readReferences('Item 19 (minute 294)').map(({ target }) => target)).toEqual(['19', '294'])
  })
})

describe('answers and askers', () => {
  it('an answer’s mark and the sentence that opens one', () => {
    expect(readAnswer('Reply:')).toMatchObject({ label: true, textStart: null })
    expect(readAnswer('Cllr Quill replied that the lamp was lit.')).toMatchObject({ label: false, answeredBy: 'Cllr Quill' })
  })

  it('the asker’s bracket at the end of a question', () => {
    expect(readAskerBrackets('Why? (Ann Quill – Lamp Quay Council)')?.start).toBe(4)
  })
})
