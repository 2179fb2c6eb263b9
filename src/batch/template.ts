/** Output paths made of what a document says: `out/{body}/{date}.{ext}`. */
import { createHash } from 'node:crypto'
import { isAbsolute, normalize } from 'node:path'
import { MinutesError } from '../errors.js'
import { fold } from '../writing/slug.js'

export const TEMPLATE_FIELDS = ['path', 'name', 'body', 'date', 'type', 'sha', 'ext'] as const
type Field = (typeof TEMPLATE_FIELDS)[number]

export interface TemplateValues {
  path: string
  sha256: string | null
  body: string | null
  date: string | null
  type: string | null
  ext: string
}

export const isTemplate = (path: string): boolean => /\{[^{}]*\}/.test(path)

/** Throws MinutesError `bad-template` for a field that is none, or a step upwards. */
export function checkTemplate(template: string): void {
  const fields: readonly string[] = TEMPLATE_FIELDS
  for (const [field, name] of template.matchAll(/\{([^{}]*)\}/g)) {
    if (!fields.includes(name!))
      throw new MinutesError(
        'bad-template',
        `${template} has ${field}, which is no field.`,
        `Fields are ${fields.map((one) => `{${one}}`).join(' ')}.`,
      )
  }
  if (template.split(/[/\\]/).includes('..'))
    throw new MinutesError('bad-template', `${template} leads upwards with "..".`, 'Name the folder from where you are, or from the root.')
}

/** The folder that all outputs stand in. */
export function templateRoot(template: string): string {
  const fixed = template.slice(0, template.search(/\{/))
  return fixed.includes('/') ? fixed.slice(0, fixed.lastIndexOf('/')) || '/' : '.'
}

export function filledTemplate(template: string, values: TemplateValues): string {
  const filled = template.replace(/\{([^{}]*)\}/g, (_, field: Field) => fieldText(field, values))
  return normalize(filled)
}

function fieldText(field: Field, { path, sha256, body, date, type, ext }: TemplateValues): string {
  switch (field) {
    case 'path':
      return (isAbsolute(path) ? path.slice(1) : path).split(/[/\\]/).map(pathPart).filter(Boolean).join('/')
    case 'name':
      return pathPart(path.replace(/^.*[/\\]/, '').replace(/(?<=.)\.[^.]*$/, ''))
    case 'sha':
      return (sha256 ?? '').slice(0, 12) || 'unknown'
    case 'ext':
      return ext
    default:
      return plainName({ body, date, type }[field] ?? '') || 'unknown'
  }
}

/** Lower case, letters and digits of any script, dots and dashes: no name that a shell or file system trips over. */
function plainName(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}._]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 100)
}

/** A step upwards or the folder itself is no part; a name of which nothing is left is known by its hash. */
function pathPart(part: string): string {
  if (part === '' || part === '.' || part === '..') return ''
  return plainName(part) || createHash('sha256').update(part).digest('hex').slice(0, 12)
}
