/** A ModernGov decision page: labelled fields, then the decision; or a list of such decisions. */
import type { Line, Text } from '../../extract/text.js'
import { type Draft, type Family, newDraft } from '../draft.js'
import { toParas } from '../paras.js'
import { readDate } from '../rules/date.js'
import { isFurnitureLine } from '../rules/link-furniture.js'
import { framed, isActionLink } from './pieces.js'

const FIELD =
  /^(?<label>Decision Maker|Decision status|Is Key decision\??|Is subject to call in\??|Purpose|Content|Reasons? for (?:the )?decisions?|Alternative options considered(?: and rejected)?|Report author|Contact|Publication date|Date of decision|Effective from|Decided at meeting|Made at meeting|Decision published|Decided|Accompanying Documents|Other reasons.*?|Conflict of interests.*?|Declarations|Urgency|Wards? affected|Notice of proposed decision.*?|Expected decision.*?|Decision due(?: date)?|Lead (?:member|officer)|Department|Consultees|Consultation process|Financial implications|Legal implications)\s*:?\s*(?<=:)\s*(?<value>.*)$/i
const DECISION = /^Decisions?\s*:\s*(?<value>.*)$/i

/** Fields of a line: text under them after a blank line is the decision, its label lost. */
const ONE_LINE = /^(?:Decision (?:Maker|status)|Is |Report author|Publication|Date of|Effective|Decided|Wards?|Expected|Lead|Department)/i

export const decisionPage: Family = {
  name: 'moderngov-decision-page',
  recognise(_text, lines) {
    const evidence: string[] = []
    if (lines.slice(0, 40).some((l) => /^(?:Decision details|Decisions published)$/i.test(l.text))) evidence.push('Decision details')
    const fields = lines.filter((l) => FIELD.test(l.text)).length
    if (fields >= 3) evidence.push(`${fields} labelled fields of a decision`)
    return { score: evidence.length === 2 ? 0.96 : evidence.length * 0.6, evidence }
  },
  read(text, all) {
    const lines = framed(all)
    const head = lines.findIndex((l) => /^(?:Decision details|Decisions published)$/i.test(l.text))
    const body = lines.slice(head + 1).filter((l) => !isFurnitureLine(l.text) && !isChrome(l))
    return records(body).map((own) => readRecord(own, text))
  },
}

/** `23/04/2024 - Lamps on the quay ref: 1313  Recommendations Approved`: how a list of decisions heads each. */
const LISTED = /^\d{1,2}\/\d{1,2}\/\d{4}\s+-\s+(?<title>\S.*?)(?:\s+ref:\s*\d+\b.*)?$/i

/** A list of decisions gives one after another: the first of its fields returns, and a line of day and title stands before each. */
function records(lines: Line[]): Line[][] {
  const fields = lines.flatMap((line, at) => (FIELD.test(line.text) ? [{ at, label: FIELD.exec(line.text)!.groups!.label }] : []))
  const firsts = fields.filter(({ label }) => label === fields[0]!.label)
  const starts = firsts.map(({ at }, k) => {
    const from = firsts[k - 1]?.at ?? 0
    const listed = lines.slice(from, at).findLastIndex((line) => LISTED.test(line.text))
    return listed < 0 ? null : from + listed
  })
  if (starts.length < 2 || starts.includes(null)) return [lines]
  return starts.map((from, k) => lines.slice(from!, starts[k + 1] ?? lines.length))
}

function readRecord(body: Line[], text: Text): Draft {
  const draft = newDraft('decision')
  draft.form = 'page'
  const first = body[0]
  const titled = first !== undefined && !FIELD.test(first.text) && !DECISION.test(first.text)
  if (titled) draft.title = LISTED.exec(first.text)?.groups?.title ?? first.text
  const { fields, decision } = split(titled ? body.slice(1) : body)
  draft.decision = fields
  const maker = fields['Decision Maker']
  const meeting = fields['Decided at meeting'] ?? fields['Made at meeting']
  draft.body = /^\d/.test(meeting ?? '') ? meeting!.split(' - ').slice(1).join(' - ') || maker || null : (maker ?? null)
  draft.date = readDate(meeting ?? fields['Date of decision'] ?? fields.Decided ?? (titled ? first.text : ''))?.iso ?? null
  draft.content = toParas(decision, text.kind)
  return draft
}

const isChrome = (line: Line) => isActionLink(line) || (line.hint?.classes?.includes('mgLinks') ?? false)

/** A labelled line opens its field; lines under it go on with it. What stands under `Decision:` is the text. */
function split(lines: Line[]): { fields: Record<string, string>; decision: Line[] } {
  const fields: Record<string, string> = {}
  const decision: Line[] = []
  let open: string | null = 'decision'
  for (const line of lines) {
    const label = DECISION.exec(line.text)
    const field = label ? null : FIELD.exec(line.text)
    if (label) {
      open = 'decision'
      if (label.groups!.value) decision.push({ ...line, text: label.groups!.value })
    } else if (field) {
      open = field.groups!.label!.replace(/\?$/, '')
      fields[open] = field.groups!.value!
    } else if (open === 'decision' || (line.gap > 0 && ONE_LINE.test(open!) && fields[open!])) {
      open = 'decision'
      decision.push(line)
    } else fields[open!] = [fields[open!], line.text].filter(Boolean).join(' ')
  }
  return { fields, decision }
}
