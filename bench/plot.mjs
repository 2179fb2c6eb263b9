/** A small plot of points on two logarithmic axes, with a line of slope 1 through the last: what is linear lies along it. */

const SIZE = { width: 420, height: 280, left: 56, right: 16, top: 34, bottom: 42 }

/** @param {string} title @param {string} unit @param {{ count: number, ms: number }[]} points */
export function plot(title, unit, points) {
  const seconds = points.map(({ count, ms }) => ({ x: count, y: ms / 1000 }))
  const across = decades(seconds.map(({ x }) => x))
  const up = decades(seconds.map(({ y }) => y))
  const { width, height, left, right, top, bottom } = SIZE
  const atX = (/** @type {number} */ x) => round(left + share(x, across) * (width - left - right))
  const atY = (/** @type {number} */ y) => round(height - bottom - share(y, up) * (height - top - bottom))
  const last = seconds[seconds.length - 1] ?? { x: 1, y: 1 }
  /** Where the line of slope 1 leaves the plot at its lower left. */
  const from = Math.max(across.from, (up.from * last.x) / last.y)
  const grid = [
    ...across.marks.map(
      (x) => line(atX(x), top, atX(x), height - bottom, '#ddd') + label(atX(x), height - bottom + 16, 'middle', shown(x)),
    ),
    ...up.marks.map((y) => line(left, atY(y), width - right, atY(y), '#ddd') + label(left - 6, atY(y) + 4, 'end', shown(y))),
  ]
  const path = seconds.map(({ x, y }) => `${atX(x)},${atY(y)}`).join(' ')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="11" fill="#222">`,
    `<title>${title} (s)</title>`,
    '<rect width="100%" height="100%" fill="#fff"/>',
    label(left, 20, 'start', `${title} (s)`),
    ...grid,
    line(atX(from), atY((from * last.y) / last.x), atX(last.x), atY(last.y), '#999', ' stroke-dasharray="4 4"'),
    `<polyline points="${path}" fill="none" stroke="#0b5cad" stroke-width="2"/>`,
    ...seconds.map(({ x, y }) => `<circle cx="${atX(x)}" cy="${atY(y)}" r="3" fill="#0b5cad"/>`),
    label((left + width - right) / 2, height - 8, 'middle', unit),
    '</svg>',
    '',
  ].join('\n')
}

/** The powers of ten around the values. @param {number[]} values */
function decades(values) {
  const low = Math.floor(Math.log10(Math.min(...values)))
  const high = Math.ceil(Math.log10(Math.max(...values)))
  return { from: 10 ** low, to: 10 ** high, marks: Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at)) }
}

/** @param {number} value @param {{ from: number, to: number }} range */
const share = (value, { from, to }) => Math.log(value / from) / Math.log(to / from)
const round = (/** @type {number} */ value) => Math.round(value * 10) / 10
const shown = (/** @type {number} */ value) => (value >= 1 ? value.toLocaleString('en-GB') : String(round(value * 10) / 10))

/** @param {number} x1 @param {number} y1 @param {number} x2 @param {number} y2 @param {string} colour */
const line = (x1, y1, x2, y2, colour, more = '') => `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${colour}"${more}/>`

/** @param {number} x @param {number} y @param {string} anchor @param {string} text */
const label = (x, y, anchor, text) => `<text x="${x}" y="${y}" text-anchor="${anchor}">${text}</text>`
