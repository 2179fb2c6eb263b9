import { describe, expect, it } from 'vitest'
import { progressText, timeText } from '../../src/cli/progress.js'

describe('progress', () => {
  it.each([
    [{ done: 3, failed: 0, pages: 9 }, null, 0.5, '3 done'],
    [{ done: 25, failed: 1, pages: 300 }, 100, 10, '25 of 100, 1 failed, 30 pages/s, 30 s left'],
    [{ done: 100, failed: 0, pages: 300 }, 100, 10, '100 of 100, 30 pages/s'],
    [{ done: 0, failed: 0, pages: 0 }, 100, 10, '0 of 100, 0 pages/s'],
  ])('%j of %s after %d s: %s', (count, total, seconds, text) => {
    expect(progressText(count, total, seconds)).toBe(text)
  })

  it.each([
    [0.2, '1 s'],
    [59.5, '60 s'],
    [90, '2 min'],
    [7260, '2 h 1 min'],
  ])('%d s is %s', (seconds, text) => {
    expect(timeText(seconds)).toBe(text)
  })
})
