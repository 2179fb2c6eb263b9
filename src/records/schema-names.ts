/** What each form of output is called, and the name of its JSON Schema: shaped like a web address, found in the package’s `schema/`. */

const PLACE = 'https://council-minutes.example/schema/'

export const FORMS = ['minutes-1', 'minutes-links-1', 'minutes-people-1', 'minutes-compare-1', 'minutes-run-1'] as const
export type Form = (typeof FORMS)[number]

export const schemaFile = (form: Form): string => `${form}.schema.json`
export const schemaId = (form: Form): string => `${PLACE}${schemaFile(form)}`

/** How every record and error record begins. */
export const RECORD_HEAD = { $schema: schemaId('minutes-1'), schema: 'minutes/1' as const }
export const LINKS_HEAD = { $schema: schemaId('minutes-links-1'), schema: 'minutes-links/1' as const }
export const COMPARISON_HEAD = { $schema: schemaId('minutes-compare-1'), schema: 'minutes-compare/1' as const }
export const RUN_HEAD = { $schema: schemaId('minutes-run-1'), schema: 'minutes-run/1' as const }
