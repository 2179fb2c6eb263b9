/** How somebody was there, and what lists of those who were say of it. Stems, lower case: a word counts that begins so. */
import { words } from './list.js'

/** Ways of being there from afar. */
export const REMOTE =
  /\b(?:via|by|on|over|through)\s+(?:ms\s+|microsoft\s+)?(?:teams|zoom|skype|video(?:\s*(?:link|conference|call))?|vc|tele(?:phone|conference)|phone|audio|webex|link)\b|\b(?:virtual(?:ly)?|remote(?:ly)?|online|on-line|zoom|teams|on(?:\s+the)?\s+screen|video\s?link)\b/i

export const SENT_WORD = words('apolog|regret|excus|unable|ymddiheur|leithsc')
/** Who could not, or did not, do one of these sent word. */
export const COMING = words('come|make|be|attend|join|coming|joining|attending')
/** The same in several words. */
export const THERE_PHRASES = words(`
  took part|taking part|taken part|was there|were there|in the room|in the hall|in the chamber|round the table|around the table|
  on the call|on the screen|on screen|joined us|joining us
`)
export const NOT_ABLE = words('could not|couldn’t|cannot|can’t|can not|not able to')
export const NOT_THERE = words('absen|missing|non-attend|non attend|nonattend')
export const IN_PLACE = words('substitut|reserve|deputis|alternate|dirprwy|prox')
/** Those who are not of the body. */
export const OUTSIDE = words(`
  also|others|officers|officials|staff|guests|visitors|invited|invitees|observers|advisers|advisors|speakers|press|public|partners|
  consultants|witnesses|presenters|stakeholders|support|non-members|employees|secretariat|clerks|swyddogion|hefyd|wrth|additional|
  objectors|residents|parishioners|media|ex-officio|administration|management|contractors|applicants|interested|executives|
  supporting|visiting|invitation|electors|personnel|experts|observing|bodies|organisations|agencies
`)
/** The same of one person: a head where it stands alone, or says that they were there. */
export const OUTSIDER = words('other|officer|official|guest|visitor|invitee|observer|adviser|advisor|speaker|partner|consultant|presenter')

/** Words that make “in attendance” that of visitors, though they are members of something. */
export const VISITING = words('cabinet|executive|ward|local|visiting|portfolio|district|county')
export const THERE = words('present|attend|came|sederunt|presennol|bresennol|láthair|lathair|participant|delegate|gathered|represented')
/** The body’s own people. */
export const MEMBERS = words(`
  members|councillors|cllrs|councilmembers|commissioners|directors|trustees|governors|representatives|those|councilors|
  aelodau|cynghorwyr|aldermen|sitting|clrs|persons
`)
export const BELONGS = words('membership|composition|constituted')
/** What else such a head may say without being any less one. */
export const BESIDE = words(`
  the|a|an|of|for|from|to|and|or|in|at|by|on|as|with|were|was|are|is|had|have|been|be|being|included|including|following|meeting|list|details|
  record|received|given|accepted|noted|sent|name|committee|panel|board|council|cabinet|forum|group|sub-committee|subcommittee|
  full|voting|non-voting|elected|co-opted|coopted|independent|parish|town|city|county|borough|district|community|core|standing|
  who|which|all|only|part|this|out|leave|authority|joint|school|association|society|trust|working|party|roll|call|senior|
  lead|legal|democratic|services|relevant|key|external|physically|person|room|chamber|hall|remotely|virtually|online|via|
  zoom|teams|microsoft|ms|video|link|conference|invitation|request|observers|permission|without|no|not|did|could|yn|y|ac|i|non|law|
  inability|sign|make|it|us|took|taken|taking|people|everyone|table|round|around|call|screen|on-screen|couldn’t|can’t|cannot|chair|chairman|absence|attendance|roll-call|today|there|here|and/or|yes
`)
/** What stands over people who are told of the meeting, or sign, or can be asked, and were not there for it. */
export const ELSEWHERE = words(`
  contact|enquir|inquir|cc|copies|copy|circulat|distribut|signed|signature|author|tel|telephone|email|e-mail|published|issued|
  dated|quorum|phone|fax|mobile|website|prepared|copied|report
`)
/** How many came, where nobody is named. */
export const NUMBERS = words(`
  one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|
  twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|several|some|various|approximately|about|around|none|nil|no|nobody|a
`)
