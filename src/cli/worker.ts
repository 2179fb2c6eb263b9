/** A worker of minutes extract as its thread starts it. */
import { load } from './load.js'

const { read } = await load<typeof import('./reading-task.js')>('reading-task')
export default read
