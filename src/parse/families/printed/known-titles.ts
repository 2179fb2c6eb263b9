/** Business that councils minute under the same words everywhere: a short line of these heads an item, styled or not. */
const KNOWN =
  /^(?:apologies\b.{0,40}|declarations? of\b.{0,40}\binterests?\b.{0,40}|disclosures? of\b.{0,40}\binterests?\b.{0,40}|declarations?$|minutes?(?: of (?:the )?(?:previous|last)\b.{0,40})?$|approval of\b.{0,40}\bminutes|confirmation of\b.{0,20}\bminutes|(?:matters|issues|actions) arising\b.{0,40}|police\b.{0,20}$|planning\b.{0,30}$|finance\b.{0,30}$|financial\b.{0,30}$|treasurer[’']?s?[’']?\b.{0,20}$|correspondence\b.{0,20}$|highways\b.{0,30}$|(?:any|all) other (?:competent |urgent )?business|a\.?o\.?c?\.?b\.?$|(?:date|time)\b.{0,25}\bnext meeting|next meeting|(?:public|open) (?:forum|participation|question|session|discussion|comment)\b.{0,30}|(?:chair(?:man|person)?[’']?s?|clerk[’']?s?|secretary[’']?s?|councillors?[’']?s?|county councillor[’']?s?|district councillor[’']?s?|\p{L}+ councillors?[’']?s?|mayor[’']?s?)[’']? (?:announcements?|reports?|remarks|update)|reports? (?:from|of|by)\b.{0,60}|questions? (?:for|to|from)\b.{0,60}|welcome\b.{0,40}|introductions?$|closure?$|close of meeting|adjournment$|election of\b.{0,60}|accounts? for payment|payments?\b.{0,30}|insurance\b.{0,30}|risk assessment|community hall|play ?(?:area|park|ground)\b.{0,20}|footpaths\b.{0,20}|allotments?$|cemetery\b.{0,20}|agenda changes|consent (?:agenda|calendar)|new business|old business|roll call|pledge of allegiance|(?:un)?finished business|committee reports?|petitions?\b.{0,30}|deputations?\b.{0,30}|urgent (?:items?|business)|notices? of motions?\b.{0,20}|items? for (?:the )?next\b.{0,20})\W*$/iu

export const isKnownTitle = (title: string) => title.length < 90 && KNOWN.test(title.trim())

/** Attendance labels: people follow, not business. */
const ATTENDANCE =
  /^(?:(?:members |councillors |officers? |also |others? |those |committee |non-members? )?(?:present|in attendance|attending|attendance|attendees|absent|support)|yn bresennol|wrth law|ymddiheuriadau|presiding|sederunt|apologies(?: for absence)?|substitutes?|chair(?:man|person)?|clerk|staff|guests?|officers?|venue|date|time|location|contact|quorum|minute taker|notes of meeting|from|to|subject|roll call|visitors?)\W*$/i

export const isAttendanceLabel = (title: string) => ATTENDANCE.test(title.trim())

/** Labels that never head an item, however they are set. */
const NEVER_ITEM =
  /^(?:(?:members |councillors |officers? |also |others? |other members |those |committee )*(?:present|in attendance|attending|attendees|absent|support)|officers?|chair(?:man|person)?|yn bresennol|wrth law|dated?|signed|sederunt|presiding|venue|time)\W*$/i

export const isNeverItem = (title: string) => NEVER_ITEM.test(title.trim())

/** The last business of every meeting: alone on a line it heads an item, however it is set. */
export const isOtherBusiness = (title: string) => /^(?:a\.?\s?o\.?\s?(?:c\.?\s?)?b|any other (?:competent )?business)\W*$/i.test(title)

/** `AOCB` among titles in small letters is no shout. */
export const isAbbreviation = (title: string) => /^\p{Lu}(?:\.?\p{Lu}){1,4}\.?$/u.test(title)
