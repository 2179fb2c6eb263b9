import { describe, expect, it } from 'vitest'
import { readVotes } from '../../src/parse/motions/votes.js'

/** Votes in forms that one council or another may print: for, against, abstaining; null where not printed. */
const TOLD: [string, (number | null)[] | null][] = [
  ['RESOLVED (5:4:1) that the lamp be lit.', [5, 4, 1]],
  ['RESOLVED (5-4-1) that the lamp be lit.', [5, 4, 1]],
  ['The vote being seven to three, the lamp was lit.', [7, 3, null]],
  ['Voting: 9 / 2 / 1', [9, 2, 1]],
  ['Vote – 6 For / 3 Against / 0 Abstain', [6, 3, 0]],
  ['[For 6] [Against 3] [Abstained 1]', [6, 3, 1]],
  ['In favour = 4; opposed = 2', [4, 2, null]],
  ['There voted for the proposal eight members and against it three.', [8, 3, null]],
  ['Eight Members having voted in favour, and none against, with Cllr Quill abstaining, it was', [8, 0, null]],
  ['CARRIED 11–0 (2 abs)', [11, 0, 2]],
  ['Ayes 3, Nays 2, motion carried', [3, 2, null]],
  ['Yeas: 5; nays: none', [5, 0, null]],
  ['Yes 4 No 3 Abstain 1', [4, 3, 1]],
  ['The motion was lost by four votes to nine.', [4, 9, null]],
  ['The motion was LOST (9 votes to 4).', [4, 9, null]],
  ['The motion was defeated, three voting for and twelve against, with one abstention.', [3, 12, 1]],
  ['It was agreed, with one abstention, to light the lamp.', [null, null, 1]],
  ['Agreed with 1 against and 2 abstentions.', [null, 1, 2]],
  ['The vote was tied, 4 for and 4 against. The Chair used her casting vote in favour.', [4, 4, null]],
  ['The motion was carried by thirty-one votes to twenty nine.', [31, 29, null]],
  ['Carried unanimously (9 votes).', [9, 0, 0]],
  ['It was unanimously agreed.', null],
  ['All in favour.', null],
  ['Carried nem. con.', null],
  ['Votes in favour: 10. Votes against: 3. Abstentions: nil.', [10, 3, 0]],
  ['by ten votes for to four votes against', [10, 4, null]],
  ['On a show of hands 12 were for the amendment, 14 were against it and 1 did not vote', [12, 14, null]],
  ['FOR: Cllrs Quill, Inkpot and Vale (3) AGAINST: Cllr Quay (1) ABSTAINED: none', [3, 1, 0]],
  ['Cllr Quill had asked for 6 lamps, against 4 last year.', null],
  ['The fee rose from 22 to 1 pound', null],
  ['Applications 4-6 were approved.', null],
  ['The Board agreed to meet on 5-6 May.', null],
  ['There were 12 objections and 3 letters in support.', null],
  ['approved for 6 lamps at £4 each', null],
  ['carried out 3-4 times a year', null],
  ['There were no votes to count.', null],
  ['The lease was agreed for 5 years to 2030.', null],
  ['a total of 10 to 12 lamps was agreed', null],
]

describe('votes as they are told', () => {
  it.each(TOLD)('%s', (text, wanted) => {
    const votes = readVotes(text)
    expect(votes && [votes.for, votes.against, votes.abstain]).toEqual(wanted)
  })
})
