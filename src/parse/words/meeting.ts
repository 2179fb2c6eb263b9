/** Words about meetings and their papers: words only, no grammar. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What a meeting's date stands beside. */
export const MEETING_WORDS = set(
  'held meeting minutes notes agenda summons convened met sat assembled meets took proceedings cyfarfod gynhaliwyd cofnodion rhaglen session sitting assembly conference',
)
/** Another meeting than this one. */
export const OTHER_MEETING = set('next previous last earlier preceding future forthcoming following prior nesaf blaenorol')
/** What was done on a day that is no meeting's. */
export const OTHER_DEED = set(
  'published publication issued issue posted posting printed dated signed uploaded deadline approved adopted adoption confirmed ratified received since until ending ended amended revised updated despatched dispatched distributed circulated effective expires expiry created modified deferred tel telephone',
)
/** Minutes of an earlier meeting are approved, signed, found correct. */
export const APPROVING = [
  'approv',
  'confirm',
  'sign',
  'adopt',
  'accept',
  'correct',
  'accura',
  'true',
  'ratif',
  'agreed',
  'receiv',
  'arising',
  'consider',
]
/** Hours that are not the meeting's. */
export const OTHER_HOURS = set(
  'open opens opening door doors office hours refreshments tea coffee buffet licence license sale sales deadline noon briefing pre-meeting parking surgery call telephone tel lines submitted received notice exhibition registration arrival lunch supper rehearsal until by before next previous last event concert fair market bar',
)
/** A word in the name of a place where people meet. */
export const PLACES = set(
  'hall room rooms chamber chambers house centre center church chapel school office offices building buildings library suite pavilion institute club clubhouse guildhall loft theatre theater museum mill barn tower college hotel inn arms zoom teams webex online virtual remotely videoconference street road lane avenue square campus auditorium gymnasium cafeteria parlour parlor vestry annexe annex lodge depot headquarters complex academy hub works courthouse rectory vicarage studio theatre lounge bar restaurant cafe café neuadd ystafell siambr boardroom classroom courtroom castle farm park station hut exchange field ground pub villa terrace mews quay yard wharf precinct',
)
/** A word for a body, the last of its name or of its first part. */
export const BODY_WORDS = set(
  'council cabinet committee committees sub-committee subcommittee board boards panel panels executive authority assembly commission commissioners forum partnership conference court senate trustees governors directors group society association club federation union league network alliance consortium corporation trust company guild chapter bench tribunal congregation convocation faculty synod session vestry team cyngor pwyllgor bwrdd cabined panel fforwm selectmen selectboard supervisors freeholders regents aldermen elders fellowship cooperative co-operative foundation party body',
)
/** A council or the like that other bodies belong to. */
export const OWNERS = set(
  'council authority borough township corporation university city county town parish district college school trust association society cyngor company church hospital institute limited ltd charity fund foundation',
)

/** Words of a heading over when and where: `Time and Location`. */
export const WHEN_AND_WHERE = set('when where who date day time place location venue attendance details and &')
