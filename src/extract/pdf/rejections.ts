/** Promises that pdf.js leaves broken behind it. */

let listening = false

/**
 * In a damaged file pdf.js has promises of its own fail that nobody waits for, beside the one of the page that it tells us
 * of. Node ends the process for such a promise; here it is let go. What is not of pdf.js does what it did without us.
 */
export function ignoreBrokenPromises(): void {
  if (listening) return
  listening = true
  process.on('unhandledRejection', (reason) => {
    if (!isOfPdfJs(reason) && process.listenerCount('unhandledRejection') === 1) throw reason
  })
}

/** Its exceptions share one stack, made when it was loaded; its mistakes have one of their own. Both name its file, which the bundle keeps apart. */
function isOfPdfJs(reason: unknown): boolean {
  return reason instanceof Error && /\bpdf(?:-worker|-core)?\.[cm]js\b/.test(reason.stack ?? '')
}
