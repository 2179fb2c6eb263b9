import { createRequire } from 'node:module'

/** The version in package.json, which stands one folder above both `src` and `dist`. */
export const VERSION: string = (createRequire(import.meta.url)('../package.json') as { version: string }).version
