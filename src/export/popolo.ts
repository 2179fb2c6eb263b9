/** Popolo JSON: organizations, people, memberships, events, motions, vote events; the same thing from many records is one. */
import type { Entry } from './entries.js'
import type { Exporter } from './exporter.js'
import { SECTIONS, type Section, type Thing, thingsOf } from './popolo-things.js'
import { buffered } from './sink.js'
import { type Keyed, sorted } from './sort.js'

export const exporter: Exporter = {
  description: 'events, motions, vote events, people, memberships as Popolo JSON',
  shape: 'text',
  run: async (entries, out) => {
    const sink = buffered(out.write)
    const written = new Set<Section>()
    let open = false
    const begin = async (section: Section): Promise<void> => {
      for (const name of SECTIONS.slice(0, SECTIONS.indexOf(section) + 1)) {
        if (written.has(name)) continue
        await sink.write(`${open ? '\n],' : written.size === 0 ? '{' : ','}\n"${name}": [`)
        written.add(name)
        open = true
      }
    }
    let last: Section | undefined
    for await (const { section, value } of merged(sorted(lines(entries), { scratch: out.scratch }))) {
      await begin(section)
      await sink.write(`${section === last ? ',' : ''}\n${JSON.stringify(value)}`)
      last = section
    }
    await begin(SECTIONS.at(-1)!)
    await sink.write('\n]\n}\n')
    await sink.flush()
  },
}

async function* lines(entries: AsyncIterable<Entry>): AsyncGenerator<Keyed> {
  for await (const { id, record } of entries) {
    if ('error' in record) continue
    for (const { section, value } of thingsOf(id, record)) {
      yield { key: `${SECTIONS.indexOf(section)} ${value.id}`, line: JSON.stringify(value) }
    }
  }
}

async function* merged(lines: AsyncIterable<Keyed>): AsyncGenerator<Thing> {
  let key = ''
  let value: Thing['value'] | undefined
  const thing = (): Thing => ({ section: SECTIONS[Number(key[0])]!, value: finish(value!) })
  for await (const next of lines) {
    if (value && next.key !== key) {
      yield thing()
      value = undefined
    }
    const read = JSON.parse(next.line) as Thing['value']
    value = value ? merge(value, read) : read
    key = next.key
  }
  if (value) yield thing()
}

/** What is missing is filled in; lists are joined. The order in which they come does not depend on that of the records. */
function merge(a: Thing['value'], b: Thing['value']): Thing['value'] {
  const made: Thing['value'] = { ...b, ...a }
  for (const [name, inner] of Object.entries(a)) {
    const other = b[name]
    if (!Array.isArray(inner) || !Array.isArray(other)) continue
    const seen = new Map([...inner, ...other].map((one) => [JSON.stringify(one), one]))
    made[name] = [...seen.keys()].sort().map((text) => seen.get(text))
  }
  return made
}

/** A name is no other name of itself. */
function finish(value: Thing['value']): Thing['value'] {
  if (!Array.isArray(value.other_names)) return value
  const others = (value.other_names as { name: string }[]).filter(({ name }) => name !== value.name)
  const { other_names: _, ...rest } = value
  return others.length > 0 ? { ...rest, other_names: others } : rest
}
