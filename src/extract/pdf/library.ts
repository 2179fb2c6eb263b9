/** Where pdf.js keeps its files, and how it is asked to work. */
import { createRequire } from 'node:module'
import { dirname } from 'node:path'

export function libraryFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('#pdf-library'))
}

/** How both readers have pdf.js work: nothing of the system's, nothing drawn. */
export const READING = {
  /** Pictures are not decoded: only where they stand is asked. */
  maxImageSize: 1,
  useSystemFonts: false,
  disableFontFace: true,
  isEvalSupported: false,
  isOffscreenCanvasSupported: false,
  useWorkerFetch: false,
  cMapPacked: true,
} as const
