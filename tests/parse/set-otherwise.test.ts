/** The same paragraphs in many printings: what is read must not hang on how an office sets its lines. */
import { describe, expect, it } from 'vitest'
import { extractHtml } from '../../src/extract/html.js'
import type { Text } from '../../src/extract/text.js'
import { extractText } from '../../src/extract/text-file.js'
import { withSetting } from '../../src/parse/habits/text.js'
import { toParas } from '../../src/parse/paras.js'
import { asBreaks, asParagraphs, PRINTINGS, print } from './set-otherwise.js'

const PARAGRAPHS = [
  'Harrowby Vale Parish Council',
  'Minutes of the meeting held on Tuesday 7 May 2024 at 7.30 pm in the Reading Room, Mill Street, Harrowby',
  'Present: Cllr Ada Wren (Chair), Cllr Tom Sparrow, Cllr Jill Finch, Cllr Ivo Dove and Cllr Ruth Linnet, with the Clerk, Mrs Una Lark.',
  '21. Apologies for absence',
  'Apologies were received from Cllr Ben Swift, who was away from home, and the reason that he gave was accepted by those present.',
  '22. Minutes of the last meeting',
  'The minutes of the meeting of 2 April 2024 had been sent round beforehand. One member asked for a word to be put right in the fourth paragraph, and this was done.',
  'RESOLVED that the minutes, so changed, be signed by the Chair as a true record of what was said and decided on that evening.',
  '23. Benches on the green',
  'The Clerk reported that two of the benches on the green were broken, and that a third had been taken away by the contractor after the storm in January. She had asked three firms for prices. Two had answered so far; the lower of the two prices was higher than that of last year by 4.5 per cent.',
  'Cllr Sparrow asked whether the old benches could be mended (he had seen this done at the church, where the work had cost less than half the price of a new one). The Clerk said that the wood was rotten.',
  'A resident asked that the bench beside the pond face the water as it did before.',
  'RESOLVED that up to £450 be spent on new benches, and that the Clerk choose the firm after speaking to the Chair and to the two members for the ward.',
  '24. Paths and verges',
  '(a) The path behind the school floods after every heavy rain, and the county has been told of it three times since the autumn without an answer.',
  '(b) The verge at the top of Mill Street had been cut too early, before the cowslips had set their seed, and members were sorry to see this again.',
  'Members thanked the volunteers who had cleared the ditch along Long Lane on two cold Saturdays in February and March, in spite of the weather on the second of them.',
  '25. Accounts for payment',
  'The list of payments had been sent out with the agenda. It came to £1,204.17 in all, of which the larger part was for the insurance of the hall.',
  'RESOLVED that the payments be approved.',
  '26. Planning',
  'The application for a dormer window at 3 Brook Terrace was looked at. Nobody spoke against it, but members were unhappy with the colour of the tiles and would say so to the planning officer.',
  'Cllr Finch said that the barn at Nether End had been used as a workshop since the summer, although the permission was for storing hay. The enforcement officer would be asked to visit and to write to the council about what was found there.',
  '27. Date of next meeting',
  'Tuesday 4 June 2024 at 7.30 pm. The meeting closed at 8.40 pm.',
]

const parasOf = (text: Text) => {
  const set = withSetting(text)
  return toParas(
    set.pages.flatMap((page) => page.lines),
    set.kind,
  ).map((para) => para.text)
}

describe('the same paragraphs, set otherwise', () => {
  it.each(Object.entries(PRINTINGS))('%s', (_name, printing) => {
    expect(parasOf(extractText(print(PARAGRAPHS, printing)))).toEqual(PARAGRAPHS)
  })
  it('as HTML paragraphs', () => expect(parasOf(extractHtml(asParagraphs(PARAGRAPHS)))).toEqual(PARAGRAPHS))
  it('as lines broken by br', () => expect(parasOf(extractHtml(asBreaks(PARAGRAPHS)))).toEqual(PARAGRAPHS))
})
