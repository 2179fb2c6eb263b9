/** Bodies and parties that people stand for. Words only. */
import { words } from './list.js'

/** Words that make a run of words a body. */
export const BODY_WORDS = words(`
  Council|Councils|Authority|Trust|Police|NHS|Ltd|Limited|plc|PLC|LLP|Inc|University|College|School|Society|Association|
  Group|Foundation|Agency|Partnership|Federation|Union|Consulting|Chambers|Constabulary|Rescue|Healthwatch|Committee|Board|
  Hospital|Forum|Club|Company|Campaign|Institute|Ministry|Highways|Charity|Network|Diocese|Chamber|Cyngor|Panel|Commission|
  Party|CCG|ICB|Foods|Architects|Associates|Co-operative|Parish|Press|Gazette|Herald|Bank|Unison|UNISON|Unite|GMB|
  Friends|International|Europe|Solutions|Developments|Centre|Academy
`)

/** Party names and their short forms, as they stand in brackets or before a colon. */
export const PARTIES = words(`
  Labour|Lab|Labour and Co-operative|Labour Co-op|Conservative|Conservatives|Con|Cons|Liberal Democrat|Liberal Democrats|
  Lib Dem|Lib Dems|LibDem|LD|LDem|Green|Greens|Green Party|Green and Independent|Independent|Independents|Ind|Reform|
  Reform UK|UKIP|SNP|Scottish National Party|Plaid Cymru|Plaid|DUP|SDLP|UUP|Sinn Féin|Sinn Fein|Alliance|TUV|Fianna Fáil|
  Fine Gael|Residents Association|Residents|Ratepayers|Non-aligned|Non-grouped|Ungrouped|Non-Attached|Alba|
  Unaffiliated
`)
