/** What is said of questions: asking, answering, going on to ask. Words only; how they stand together is for src/parse/questions. */
import { set } from './list.js'

/** A question, by its name. */
export const QUESTION = set('question questions query queries enquiry cwestiwn cwestiynau')
/** Its short forms, before a number: `Q1`, `Qu. 4`, `PQ 2`, `MQ3`. */
export const QUESTION_SHORT = /^(?:[A-Z]{0,2}Q|Qu|Qn|Ques)$/
/** What comes back, by its name. */
export const ANSWER = set('answer answers reply replies response responses respond ateb ymateb')
/** Somebody gives it. */
export const ANSWERED = set(
  'answered replied responded answers replies responds said stated explained advised confirmed clarified commented indicated noted informed reported thanked assured outlined reassured undertook agreed acknowledged',
)
/** Who, before a name: `Asked by`, `Submitted by`, `From`, `Name`. */
export const ASKER_FIELD = set('from asked submitted asker questioner name raised put tabled received posed member resident questioned')
/** Of whom: `To`, `For`, `Addressed to`, `Put to`, `For answer by`. */
export const ASKED_FIELD = set('to addressed directed for portfolio recipient')
/** Who answers: `Answered by`, `Respondent`, `Responder`. */
export const ANSWERER_FIELD = set('answered respondent responder responding replying answering')
/** A question that goes on from an answer. */
export const SUPPLEMENTARY = set('supplementary follow-up followup supplemental')
/** Asking, told of somebody. */
export const ASKED = set('asked asks ask enquired inquired queried questioned wondered')
/** Small words that open a sentence and no label: `The following question`, `A question on lamps`. */
export const OPENERS = set(
  'a an the this that these those no any in on to for of with there it if as at all when what who why how such following each their his her our',
)
