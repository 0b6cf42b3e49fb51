/** The version of this program, as in package.json; a test holds the two together. */
export const VERSION = '0.1.0'

/** Where the documentation of the rules is; reports link to it. */
export const HOMEPAGE = 'https://github.com/connect-bucket-lock/connect-bucket-lock'
