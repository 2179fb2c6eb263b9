/** What a run over many sources did, in a line. */
import { timeText } from './progress.js'

export interface Counts {
  done: number
  failed: number
  /** Of the failed, those that --known-failures had. */
  known: number
  reused: number
  partial: number
  /** Sources with pages that have no text. */
  unread: number
  pages: number
  /** Records that --prune took away. */
  pruned: number
}

export const noCounts = (): Counts => ({ done: 0, failed: 0, known: 0, reused: 0, partial: 0, unread: 0, pages: 0, pruned: 0 })

export function summaryText(counts: Counts, codes: Map<string, number>, seconds: number, stopped: boolean): string {
  const { done, failed, known, reused, partial, unread, pages, pruned } = counts
  const byCode = [...codes].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([code, n]) => `${code} ${n}`)
  const parts = [
    `${done - failed} read`,
    ...(failed > 0 ? [`${failed} failed (${[...byCode, ...(known > 0 ? [`${known} known before`] : [])].join(', ')})`] : []),
    ...(partial > 0 ? [`${partial} cut short by a limit`] : []),
    ...(unread > 0 ? [`${unread} with pages that have no text (--ocr reads them)`] : []),
    ...(reused > 0 ? [`${reused} kept from before`] : []),
    ...(pruned > 0 ? [`${pruned} removed whose source is gone`] : []),
    `${pages} pages in ${timeText(seconds)}`,
  ]
  return `minutes: ${stopped ? 'stopped: ' : ''}${parts.join('; ')}${stopped ? '\n  Run the same command again to go on.' : ''}`
}
