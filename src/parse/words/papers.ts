/** Words by which a paper is known as minutes or as an agenda: words and short phrases only. A figure is written `#`. */
import { set, words } from './list.js'

/** What the paper is called. */
export const MINUTES_NAMES = words(
  'minutes|minute of|notes of|note of|cofnodion|record of meeting|record of the meeting|record of proceedings|record of the proceedings|record of discussion|record of the discussion',
)
export const AGENDA_NAMES = words(
  'agenda|order of business|order paper|rhaglen|business to be transacted|business to be considered|business to be conducted',
)
/** `These are the minutes of the meeting.` */
export const RECORDS = words('minutes of|minutes o|note of|notes of|record of|cofnodion o|cofnodion of')
/** What calls a meeting, in a sentence. */
export const CALLS = words(
  'summons|notice of|to be held|to be transacted|to be considered|to be conducted|hereby given|hereby summoned|are summoned|to attend|following business',
)
/** Minutes as an item of business, a span of time, a column of an agenda. */
export const AS_ITEM = words(
  'to approve|to confirm|to receive|to sign|to agree|to consider|approval of|minutes of last|minutes of the last|minutes of previous|minutes of the previous|matters arising|# minutes',
)
export const NO_AGENDA = words('agenda item|agenda items')

/** Whom a call is addressed to, at the head of its line, and what it says to them anywhere. */
export const ADDRESSED = words('to all members|to all councillors|to members|to councillors|dear|membership|you are')
export const BIDS = words('summoned|are invited|is invited|welcome to attend|are requested to')

export const GROUPS = set(
  'all members member councillors councillor those trustees governors directors also officers staff other others in roll yn',
)
export const PRESENT = set('present attending attended attendance attendees sederunt call presennol bresennol')
/** Of apologies: they were made. */
export const MADE = set('were was had received accepted noted from')

/** What a record tells. */
export const TOLD = set(
  'was were had resolved agreed noted reported received approved proposed seconded asked said advised informed confirmed explained thanked carried moved expressed discussed decided declared apologised stated',
)
/** What is still to be done, behind `will` and behind `to`, and what people are bidden. */
export const WILL_DO = set('be consider receive present report provide update')
export const TO_BE_DONE = set('receive consider note approve agree resolve discuss')
export const BIDDEN = set('asked invited requested reminded')

/** What a form of decision calls its boxes, brackets left out: each alone on its line, over what it holds. */
export const FORM_LABELS: ReadonlySet<string> = new Set(
  words(`
    subject|title|topic|matter|decision|decisions|decision taken|decision made|decision maker|decision taker|determination|reason|reasons|
    reason for decision|reasons for decision|reason for the decision|reasons for the decision|options|options considered|
    other options considered|alternative options|alternatives considered|alternative options considered|
    alternative options considered and rejected|other options considered and rejected|background|summary|recommendation|recommendations|
    consultation|consultees|financial implications|legal implications|implications|conflict of interest|conflicts of interest|
    conflicts of interest declared|declarations of interest|interests declared|ward affected|wards affected|urgency|effective date|
    background papers|date of decision|delegated power|authority|conditions|informatives
  `),
)
