/** Findings as SARIF 2.1.0, for code hosts and editors. */
import type { Finding } from '../records/record.js'
import { rules } from './rules.js'

/** Findings of one record, and where the record stands. */
export interface Checked {
  /** File of records; - for standard input. */
  file: string
  /** Line of the file that the record begins on. */
  line: number
  /** What the record was read from, where it says so. */
  source?: string
  findings: Finding[]
}

const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const

export function toSarif(checked: readonly Checked[], version: string): string {
  const used = new Set(checked.flatMap(({ findings }) => findings.map(({ code }) => code)))
  const descriptors = rules
    .filter(({ code }) => used.has(code))
    .map(({ code, about, severity }) => ({ id: code, shortDescription: { text: about }, defaultConfiguration: { level: LEVEL[severity] } }))
  const results = checked.flatMap((one) => one.findings.map((finding) => resultOf(one, finding)))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'minutes', version, rules: descriptors } }, results }],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function resultOf({ file, line, source }: Checked, { code, severity, message, pointer, at }: Finding) {
  const location = {
    physicalLocation: { artifactLocation: { uri: uriOf(file) }, region: { startLine: line } },
    logicalLocations: [{ fullyQualifiedName: pointer || '/' }],
  }
  const properties = { ...(source === undefined ? {} : { source }), ...(at === undefined ? {} : { at }) }
  return { ruleId: code, level: LEVEL[severity], message: { text: message }, locations: [location], properties }
}

const uriOf = (path: string) => (path === '-' ? 'stdin' : encodeURI(path.replaceAll('\\', '/')))
