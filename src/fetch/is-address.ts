/** Whether a source is named by its web address. */
export const isAddress = (path: string): boolean => /^https?:\/\//i.test(path)
