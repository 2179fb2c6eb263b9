/** Words of how a meeting begins, breaks off, goes on and ends: words only, no grammar. */
import { set } from './list.js'

export const TURNS = {
  resumed: set('resumed resumes reconvened reconvenes reconvene recommenced recommences restarted restarts reopened reopens'),
  adjourned: set('adjourned adjourns'),
  end: set('closed ended finished concluded completed terminated dispersed dissolved rose ends closes'),
  start: set('commenced started opened began starts commences convened called'),
} as const

/** A line that begins with one of these may say when it ended, or began. */
export const TURNS_AS_LABEL = set('close closed closing end ended ending finish finished conclusion concluded adjourned adjournment rising')
export const STARTS_AS_LABEL = set('start started commenced time call called convene convened opened')
/** What may stand between such a word and its hour. */
export const LABEL_LINKS = set('time at by the of meeting chair chairman chairwoman chairperson mayor to order from')

/** Before an hour, or as its label: the meeting began, or ended, then. */
export const BEGINS = set(
  'start starts started starting commence commences commenced commencing begin begins began beginning opened convened time amser order',
)
export const ENDS = set(
  'close closes closed closing end ends ended ending finish finishes finished finishing conclude concludes concluded concluding conclusion adjourn adjourned adjournment rose rising',
)

/** What stands between the meeting and its verb. */
export const TURNED = set('was were is had been then formally duly declared officially having being called finally be now')
/** Those who meet: with “the” before them they are the meeting. */
export const GATHERINGS = set(
  'meeting session committee council cabinet board panel court senate assembly trustees governors directors commissioners commission forum authority association society proceedings business members group party partnership trust body',
)
/** Verbs that tell of a meeting only as what somebody does with it. */
export const HAS_OBJECT = set('completed called')
/** What somebody closes or opens. */
export const CLOSES = set('meeting proceedings assembly business session')

export const MODAL = set('will would shall should may can could must scheduled expected likely proposed invited')
export const OTHER_GATHERING = set('next previous last future call-in public another site annual')
/** What a meeting breaks off for. */
export const PAUSES = set(
  'minute minutes min mins lunch tea break hour hours allow consider let enable close closed executive sub public panel',
)
