import { describe, expect, it } from 'vitest'
import { readResolution } from '../../src/parse/decisions/index.js'

/** Passages in forms that one body or another may print, and the verb of the decision; null where nothing is decided here. */
const TOLD: [string, string | null][] = [
  ['Members voted to light the lamp.', 'agreed'],
  ['The Council directed staff to bring back a plan for the quay.', 'agreed'],
  ['Council authorised the Clerk to sign the lease.', 'approved'],
  ['The Parish Council agreed that a bench be bought.', 'agreed'],
  ['The draft lease was ratified without amendment.', 'approved'],
  ['The recommendation was accepted.', 'approved'],
  ['The recommendations in the report were endorsed, subject to one change.', 'approved'],
  ['It was decided, after a long talk, to sell the boat.', 'decided'],
  ['After a short adjournment, it was agreed to sell the boat.', 'agreed'],
  ['Minutes of 3 May 2031 confirmed.', 'approved'],
  ['The minutes were taken as read.', 'approved'],
  ['The Harbour Committee refused the licence for the raft.', 'decided'],
  ['Proposed by A Quill, seconded by B Inkpot and the fee was waived.', 'agreed'],
  ['SO RESOLVED', 'resolved'],
  ['RESOLVED UNANIMOUSLY: that the lamp be lit', 'resolved'],
  ['Members were asked to agree the lease.', null],
  ['The Board will decide in May whether to sell the boat.', null],
  ['Cabinet had agreed the lease in March.', null],
  ['The smith agreed to fill the holes.', null],
  ['The harbour master said it was agreed to sell the boat.', null],
  ['If it was agreed to sell the boat, the fee would fall.', null],
  ['To agree the minutes of the last meeting.', null],
  ['The Committee is recommended to approve the lease.', null],
  ['It was not agreed to sell the boat.', null],
  ['The lease was approved by the County in 2029.', null],
  ['Residents agreed that the lamp was too bright.', null],
  ['Members agreed that boats are costly.', null],
  ['The boat was last approved for use by a surveyor.', null],
  ['A decision was awaited from the owner.', null],
  ['The question of who decided this was left open.', null],
  ['The application approved last year was shown.', null],
  ['He hoped the Board would resolve the matter.', null],
  ['The meeting noted with sadness that the ferryman had died.', null],
  ['The policy agreed in May was read out.', null],
]

describe('decisions as they are told', () => {
  it.each(TOLD)('%s', (text, verb) => {
    expect(readResolution(text)?.verb ?? null).toBe(verb)
  })
})
