/** What a file holds beside its pages, which is not read: attached files, forms that a script fills. */
import type { Finding } from '../../../records/record.js'
import type { Core, CoreDict, CoreDocument } from './core.js'

export function besidePages(core: Core, { xref }: CoreDocument): Finding[] {
  const root = xref.root
  if (!(root instanceof core.Dict)) return []
  const dict = (from: CoreDict | undefined, key: string): CoreDict | undefined => {
    const value = from?.get(key)
    return value instanceof core.Dict ? value : undefined
  }
  const findings: Finding[] = []
  const add = (code: string, severity: Finding['severity'], message: string) =>
    findings.push({ code, severity, message, pointer: '/source' })
  if (dict(root, 'AcroForm')?.has('XFA') === true)
    add('xfa-form', 'warning', 'The file is a form that a viewer fills by itself (XFA): what its fields show may not have been read.')
  const attached = namesOf(core, dict(dict(root, 'Names'), 'EmbeddedFiles'))
  const portfolio = root.has('Collection')
  if (attached.length > 0 || portfolio) {
    const names = attached.length === 0 ? '' : ` (${attached.slice(0, 8).join(', ')}${attached.length > 8 ? ', …' : ''})`
    const message = `The file carries other files${names} that were not read: take them out and read them by themselves.`
    add('attached-files', portfolio ? 'warning' : 'info', message)
  }
  return findings
}

/** Names stand in a tree; a few levels of it say enough. */
function namesOf(core: Core, tree: CoreDict | undefined, depth = 0): string[] {
  if (!tree || depth > 4) return []
  const names = tree.getArray('Names')
  if (Array.isArray(names)) return names.filter((_, at) => at % 2 === 0).map((name) => String(name).replace(/[^\x20-\x7e]/g, ''))
  const kids = tree.getArray('Kids')
  return Array.isArray(kids) ? kids.slice(0, 50).flatMap((kid) => (kid instanceof core.Dict ? namesOf(core, kid, depth + 1) : [])) : []
}
