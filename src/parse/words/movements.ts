/** Words of coming to a meeting and going from it. */
export const ARRIVING = new Set(['joined', 'rejoined', 're joined', 'arrived', 'entered', 'reentered', 're entered', 'returned'])
export const LEAVING = new Set(['left', 'departed', 'withdrew', 'retired', 'vacated'])
/** Between who it was and the verb. */
export const BEFORE_MOVING = new Set(['then', 'also', 'had', 'now'])
/** What a sentence of it says of the meeting. */
export const MEETING_PLACES = new Set('meeting room chamber chair proceedings table call during after before prior roll late'.split(' '))
/** Behind `left the` or `joined the`: a job, a body, a place to live. */
export const NO_MEETING = new Set(
  'council authority committee board panel team company debate service staff area party group country village employment'.split(' '),
)
/** Before who it was: `Note:`, `At this point in the meeting`. */
export const MOVEMENT_LEADS = new Set('note nb at this point juncture stage in the meeting proceedings am pm'.split(' '))
