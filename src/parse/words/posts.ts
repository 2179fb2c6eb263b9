/** Posts that people hold. Words only. */
import { words } from './list.js'

/** Nouns that make a run of words a post or a capacity. */
export const ROLE_NOUNS = words(`
  Chairman|Chairwoman|Chairperson|Chair|Chairmen|Chairs|Vice-Chair|Vice-Chairman|Convener|Convenor|Clerk|Officer|Officers|
  Manager|Managers|Director|Head|Leader|Member|Executive|Secretary|Treasurer|Solicitor|Solicitors|Lawyer|Barrister|Attorney|
  Accountant|Auditor|Auditors|Engineer|Surveyor|Planner|Planners|Adviser|Advisor|Assistant|Co-ordinator|Coordinator|
  Commissioner|Representative|Representatives|Rep|Consultant|Counsel|Nurse|GP|Editor|Trustee|Governor|Principal|Lead|
  Partner|Specialist|Analyst|Architect|Apprentice|Administrator|Lecturer|Registrar|Mayor|Provost|Warden|Ranger|President|
  Sheriff|Speaker|Observer|Superintendent|Chief|Intern|Applicant|Agent|Technician|Controller|Deputy|Supervisor|Minister|
  Portfolio|Ombudsman|Inspector|Constable|Scrutineer|Facilitator|Recorder|Councillor|Councillors|Cllr|Councilman|Councilwoman|Councilmember|Selectman|Selectwoman|Assessor|Journalist|Reporter|
  Speakers|Caretaker|Handyman|Bookkeeper|Pharmacist|Consultants|Developer|Ward|Resident|Parishioner|Tenant|Headteacher|
  Teacher|Cadeirydd|Is-Gadeirydd|Cathaoirleach|Leas-Chathaoirleach|Invitee|Invitees|Clerc|Swyddog|Pennaeth|Cyfarwyddwr|Rheolwr|Rheolwr-gyfarwyddwr|Maer|Arweinydd|Psychologist|
  Ecologist|Practitioner|Worker|Proprietor|Owner|Licensee|Liaison|Chaplain|Lieutenant|Sec|Moderator|Champion|Fellow|Founder|
  Promoter|Organiser|RFO|CEO|CFO
`)

/** Words that begin a post whatever follows them: “Lead for Parks”, “Ward member”. */
export const POST_FIRST_WORDS = words(`lead|support|legal|licensing|ward|guest|minute|minutes`)

/** What else a post may say of itself. */
export const POST_WORDS = words(`
  medical|clinical|acting|interim|associate|managing|financial|finance|technical|operations|operational|strategic|corporate|
  regional|general|principal|non-executive|honorary|hon|vice|junior|trainee|temporary|minutes|planning|office|admin|
  administrative
`)
