import type { Family } from '../draft.js'
import { attendancePage } from './attendance-page.js'
import { decisionPage } from './decision-page.js'
import { fragment } from './fragment.js'
import { getMeeting } from './get-meeting.js'
import { issuePage } from './issue-page.js'
import { itemPage } from './item-page.js'
import { listPage } from './list-page.js'
import { meetingPage } from './meeting-page.js'
import { neutral } from './neutral.js'
import { printed } from './printed/index.js'
import { questionPaper } from './question-paper.js'
import { votingRecord } from './voting-record.js'

/** The families, in no order that matters: the score decides. */
export const families: Family[] = [
  meetingPage,
  itemPage,
  issuePage,
  decisionPage,
  getMeeting,
  listPage,
  attendancePage,
  votingRecord,
  printed,
  questionPaper,
  neutral,
  fragment,
]
