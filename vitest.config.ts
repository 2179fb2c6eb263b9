import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 60_000,
    /** Nothing that a test compares with is ever written by running the tests. */
    update: 'none',
  },
})
