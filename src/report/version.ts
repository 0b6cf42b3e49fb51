/** The version of this program, as in package.json; a test holds the two together. */
export const VERSION = '0.2.0'

/**
 * Where the documentation is, such as `https://github.com/OWNER/connect-bucket-lock`: reports link to the pages of this
 * version there. As long as it is empty they have no such links, because nobody else's address may stand here.
 */
export const HOMEPAGE: string = ''
