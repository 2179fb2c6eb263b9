/** The title lines of minutes and of meeting notes, told apart from an item called “Minutes of the last meeting”. */
import type { HeadLine } from './form.js'

const TITLE =
  /^(?:(?:draft|unconfirmed|confirmed|approved|final|public|printed)\s+)*minutes(?:\s*[-–—]?\s*(?:of|from)\b|\s*[-–—:]|\s*$|\s+(?:of\s+)?the\b)|^cofnodion\b(?!.{0,20}\b(?:diwethaf|blaenorol))|^at (?:an? |the )?(?:\w+ ){0,3}meeting of\b.{3,120}\bheld\b|\b(?:meeting|committee|council|panel|board|cabinet)\b.{0,40}[-–—:]?\s*(?:draft |approved )?minutes$/i
const EARLIER = /\b(?:previous|last|preceding)\b|\b(?:to (?:approve|confirm|agree|receive)|be approved|matters arising)\b/i

export const isMinutesTitle = (text: string): boolean => TITLE.test(text) && !EARLIER.test(text) && !/^\d/.test(text) && text.length < 400

export const isNotesTitle = (text: string): boolean =>
  /^(?:meeting notes|notes of (?:an? |the )?(?:\w+ ){0,4}meeting\b.*|action notes|notes and actions|meeting (?:record|summary)|record of (?:the )?meeting)\s*:?$/i.test(
    text,
  ) ||
  (/^notes of (?:an? |the )?meeting/i.test(text) && text.length < 200)

/** Somebody is said to be there within these lines. */
export const attendance = (lines: HeadLine[]): boolean =>
  lines.some(
    (l) =>
      /^(?:(?:also |members |councillors |those |officers )*present\b|yn bresennol\b|attendance|attendees|in (?:the chair|attendance)|presiding|sederunt|roll call|apologies)\b/i.test(
        l.text,
      ) ||
      /\b(?:convened|called (?:the meeting )?to order|was (?:called|opened)|opened the meeting|in the chair|members present|present\s*:)\b/i.test(
        l.text,
      ),
  )
