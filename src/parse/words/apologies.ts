/** Words of who sent word that they could not come, and of who did not come: words only, no grammar. */
import { set, words } from './list.js'

export const APOLOGIES = set('apology apologies regret regrets ymddiheuriad ymddiheuriadau')
/** Pieces of words: a text without any of them tells nothing of who stayed away. */
export const HINTS = words("polog|regret|unable|not |n’t|n't|absent|excused|ymddiheur")
/** The people stand right behind it. */
export const APOLOGISED = set('ymddiheurodd')
/** What somebody does with them. */
export const SENT = set(
  'send sends sent give gives gave given submit submitted tender tendered offer offered convey conveyed extended forwarded',
)
/** What is done with them by the meeting. */
export const RECEIVED = set('received accepted noted approved submitted given reported tendered')
/** What they are for, where nobody stayed away. */
export const LATE = set('late lateness leaving early arriving arrival being not delay delayed error missing next following')
export const FROM = set('from by gan')
/** Before one of these a name ends that is told of: `Mrs Fry due to illness`. */
export const BEGINS = set('due because owing who with on could')
/** Why they could not come: behind it nobody else is told of, up to the next name. */
export const REASONS = set('who whose whom as due because owing but while although am')
/** Who came instead, or how. */
export const INSTEAD = set(
  'attended attending attend attends substitute substitutes substituted substituting deputised deputising represented representing',
)
/** What one could not do. */
export const COMES = set('attend come be join make')
/** It was the meeting that they could not come to. */
export const TO_MEETING = set('meeting this tonight today because due owing as and but for through present there here it')
/** From which, and when, somebody was away for a while. */
export const FOR_A_WHILE = set('from for during when until at')
/** What stands before the people and names nobody: `from the following councillors:` */
export const LEADS = set('the following members member councillors y')
/** Small words that a list of names may hold. */
export const IN_LISTS = set(
  'and of the for de der den van von da di du la le el al ap ab bin y co-opted member representative substitute on behalf clerk chair vice deputy officer to a',
)
/** A list of names holds no such word. */
export const TOLD = set(
  'reported declared welcomed advised stated attended joined left resolved agreed receive that chaired presided substituted',
)
