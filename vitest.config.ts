import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { withLetters } from './scripts/letters.mjs'

export default defineConfig({
  /** Tests run the patterns that the built program has. */
  plugins: [{ name: 'letters', enforce: 'post', transform: (code, id) => (id.includes('/src/') ? withLetters(code) : undefined) }],
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 60_000,
    /** Nothing here has a state that another test could meet, so a process loads the sources once and not for each file of tests. */
    isolate: false,
    /** All: left to itself vitest leaves one out, of two every second. */
    maxWorkers: availableParallelism(),
    /** Scripts that tests run import the built program: Node loads it as it is, which takes a third less than transformed code. */
    server: { deps: { external: [/\/dist\/.+\.js$/] } },
    /** Nothing that a test compares with is ever written by running the tests. */
    update: 'none',
  },
})
