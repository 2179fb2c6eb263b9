/** All checks, in the order of their codes. A test sees to it that every file of the folder is here. */
import type { Check } from '../check.js'
import { check as actionWithoutOwner } from './action-without-owner.js'
import { check as agendaItemMissing } from './agenda-item-missing.js'
import { check as agendaNumberMismatch } from './agenda-number-mismatch.js'
import { check as brokenReference } from './broken-reference.js'
import { check as challengePage } from './challenge-page.js'
import { check as dateMismatch } from './date-mismatch.js'
import { check as documentEmpty } from './document-empty.js'
import { check as duplicateId } from './duplicate-id.js'
import { check as endBeforeStart } from './end-before-start.js'
import { check as impossibleDate } from './impossible-date.js'
import { check as itemGap } from './item-gap.js'
import { check as itemNotOnAgenda } from './item-not-on-agenda.js'
import { check as itemRepeat } from './item-repeat.js'
import { check as itemRestart } from './item-restart.js'
import { check as itemTruncated } from './item-truncated.js'
import { check as itemWithoutMinutes } from './item-without-minutes.js'
import { check as itemWithoutOutcome } from './item-without-outcome.js'
import { check as lettersUnreadable } from './letters-unreadable.js'
import { check as lostLigatures } from './lost-ligatures.js'
import { check as markupAsText } from './markup-as-text.js'
import { check as mojibake } from './mojibake.js'
import { check as moverSeconds } from './mover-seconds.js'
import { check as pagesBackwards } from './pages-backwards.js'
import { check as pagesBeyond } from './pages-beyond.js'
import { check as pagesOverlap } from './pages-overlap.js'
import { check as paperAbsent } from './paper-absent.js'
import { check as paragraphGap } from './paragraph-gap.js'
import { check as paragraphRepeat } from './paragraph-repeat.js'
import { check as paragraphRestart } from './paragraph-restart.js'
import { check as partGap } from './part-gap.js'
import { check as partRepeat } from './part-repeat.js'
import { check as personTwice } from './person-twice.js'
import { check as questionGap } from './question-gap.js'
import { check as questionRepeat } from './question-repeat.js'
import { check as questionWithoutAnswer } from './question-without-answer.js'
import { check as questionWithoutAsker } from './question-without-asker.js'
import { check as resolutionCut } from './resolution-cut.js'
import { check as resolutionQuoted } from './resolution-quoted.js'
import { check as textCut } from './text-cut.js'
import { check as textLost } from './text-lost.js'
import { check as textUnplaced } from './text-unplaced.js'
import { check as textWithoutLetters } from './text-without-letters.js'
import { check as voteNamesMismatch } from './vote-names-mismatch.js'
import { check as voterNotPresent } from './voter-not-present.js'
import { check as votesOverAttendance } from './votes-over-attendance.js'
import { check as weekdayMismatch } from './weekday-mismatch.js'
import { check as wordInvented } from './word-invented.js'

export const checks: readonly Check[] = [
  actionWithoutOwner,
  agendaItemMissing,
  agendaNumberMismatch,
  brokenReference,
  challengePage,
  dateMismatch,
  documentEmpty,
  duplicateId,
  endBeforeStart,
  impossibleDate,
  itemGap,
  itemNotOnAgenda,
  itemRepeat,
  itemRestart,
  itemTruncated,
  itemWithoutMinutes,
  itemWithoutOutcome,
  lettersUnreadable,
  lostLigatures,
  markupAsText,
  mojibake,
  moverSeconds,
  pagesBackwards,
  pagesBeyond,
  pagesOverlap,
  paperAbsent,
  paragraphGap,
  paragraphRepeat,
  paragraphRestart,
  partGap,
  partRepeat,
  personTwice,
  questionGap,
  questionRepeat,
  questionWithoutAnswer,
  questionWithoutAsker,
  resolutionCut,
  resolutionQuoted,
  textCut,
  textLost,
  textUnplaced,
  textWithoutLetters,
  voteNamesMismatch,
  voterNotPresent,
  votesOverAttendance,
  weekdayMismatch,
  wordInvented,
]
