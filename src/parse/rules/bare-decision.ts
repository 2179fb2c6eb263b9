import type { Rule } from '../rule.js'
import { kindOf, type ResolutionMark } from './deciding.js'

const DONE =
  '(?:approved|agreed|noted|adopted|accepted|received|endorsed|confirmed|authorised|authorized|granted|refused|delegated|appointed|elected|amended|deferred|referred|recommended|signed|excluded|supported|rejected|requested|circulated|thanked|ratified|given|made|\\p{Ll}{3,14}ed)'
/** What is to be, not what “will be” or is “to be”. */
const NOT = '(?<!\\b(?:to|not|will|would|shall|should|can|could|(?<!\\d\\s)may|must)\\s)'
/** That the minutes be approved · That authority be delegated to … */
const THAT_BE = new RegExp(`^that\\s(?:[^.;]{3,400}?\\s)?${NOT}be\\s(?:\\p{Ll}+ly\\s)?(?:and\\s(?:\\p{Ll}+\\s)?)?${DONE}(?!\\w)`, 'iu')
/** That the Committee notes the report */
const THAT_BODY =
  /^that\s(?:the\s|this\s)?(?:[\w’'-]+\s){0,6}?(?:council|committee|cabinet|panel|board|executive|members?)\s(?:notes?|approves?|agrees?|endorses?|supports?|adopts?|recommends?|authoris(?:e|es)|resolves?)\b/i
/** The minutes of 6 July be amended as follows · The report be noted */
const BE = new RegExp(
  `^(?:the|an?|all|authority|approval|permission|consent)\\s(?:[^.;:]{1,200}?\\s)?${NOT}be\\s(?:\\p{Ll}+ly\\s)?${DONE}(?!\\w)`,
  'iu',
)
/** The demolition has been approved */
const HAS_BEEN = /^(?:the|an?)\s[^.;:]{3,200}?\s(?:has|have)\sbeen\s(?:approved|agreed|authorised|granted|refused|endorsed|adopted)\b/i
/** The Sub-Committee, having heard all parties, decided to grant … */
const DID = /^(?:the|it|members|councillors)\b[^.;:]{0,160}?\b(?:decided|agreed|resolved|determined)\s(?:unanimously\s)?(?:to|that)\b/i
const TALK = /\b(?:said|asked|felt|suggested|proposed\s(?:that|to)|concern|would|could|should\sit)\b/i

/** “That the report be noted.” where no word of deciding stands near it. */
export function readBareDecision(text: string): ResolutionMark | null {
  const found = THAT_BE.exec(text) ?? THAT_BODY.exec(text)
  return found && !TALK.test(found[0]) ? bare(text, 'that'.length) : null
}

/** The same without “That”, what “has been approved”, and what a body “decided to” do: only under a label that says Decision. */
export function readLabelledDecision(text: string): ResolutionMark | null {
  const found = BE.exec(text) ?? HAS_BEEN.exec(text) ?? DID.exec(text)
  return found && !TALK.test(found[0]) ? bare(text, 0) : null
}

function bare(text: string, head: number): ResolutionMark {
  const open = /(?::|\bfollows)\s*(?:[-–]\s*)?$/.test(text)
  return { verb: 'decided', kind: kindOf('decided', text.slice(head), open), stated: false, start: 0, open, unanimous: false }
}

export const rule: Rule<ResolutionMark> = {
  name: 'bare-decision',
  about: 'A paragraph that opens with “That” and says what is to be done, with no word of deciding near it',
  source: 'pages whose heading words were lost keep the decision and not its RESOLVED: “That the verbal update be noted.”',
  read: readBareDecision,
  examples: [
    { text: 'That the verbal update be noted.', gives: { stated: false, kind: 'noted', open: false } },
    { text: 'That the minutes of 3 May be approved and signed.', gives: { kind: 'decision' } },
    { text: 'That authority be delegated to the Harbourmaster to light the lamp.', gives: { kind: 'decision' } },
    { text: 'That the Harbour Board notes the report', gives: { stated: false } },
    { text: 'That the following be approved:', gives: { open: true } },
    { text: 'That’s all that was said.', gives: null },
    { text: 'That the lamps will be lit after approval by Council.', gives: null },
    { text: 'That was to be expected.', gives: null },
    { text: 'That the lamp would be lit was hoped for.', gives: null },
    { text: 'That Member said he had to be excused.', gives: null },
    { text: 'The verbal update be noted.', gives: null },
  ],
}
