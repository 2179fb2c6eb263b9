/** Findings in the format asked for, written as they come where the format allows it. */
import { jsonForTerminal } from '../export/printable.js'
import type { Checked } from '../validate/sarif.js'
import { VERSION } from '../version.js'
import type { Counts } from './findings-text.js'
import type { Output } from './output.js'

export interface FindingsWriter {
  take(checked: Checked, value: unknown): Promise<void>
  end(counts: Counts): Promise<void>
}

export async function makeWriter(format: 'text' | 'json' | 'ndjson' | 'sarif', output: Output): Promise<FindingsWriter> {
  if (format === 'text') return textWriter(output)
  if (format === 'ndjson') return { take: (checked) => output.write(lines(checked)), end: async () => {} }
  const all: Checked[] = []
  const take = async (checked: Checked) => {
    all.push(checked)
  }
  const end = async () => {
    if (format === 'json') return output.write(jsonForTerminal(`${JSON.stringify(all, null, 2)}\n`))
    const { toSarif } = await import('../validate/sarif.js')
    return output.write(jsonForTerminal(toSarif(all, VERSION)))
  }
  return { take, end }
}

/** One finding a line. */
const lines = ({ findings, ...where }: Checked) =>
  findings.map((finding) => jsonForTerminal(`${JSON.stringify({ ...where, ...finding })}\n`)).join('')

async function textWriter(output: Output): Promise<FindingsWriter> {
  const [{ findingsText, summary }, { colourLevel, paint, terminalWidth }] = await Promise.all([
    import('./findings-text.js'),
    import('./terminal.js'),
  ])
  const look = { width: terminalWidth(process.stdout), paint: await paint(colourLevel(process.stdout)) }
  return {
    take: async (checked, value) => {
      const text = findingsText(checked, value, look)
      if (text !== '') await output.write(text)
    },
    end: (counts) => output.write(summary(counts)),
  }
}
