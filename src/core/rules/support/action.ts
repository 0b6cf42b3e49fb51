import { S3_ACTIONS } from '../../access/s3-actions.js'
import { accepts } from '../../pattern/pattern.js'
import { actionGlob } from './coverage.js'

/** What is wrong with an action of a bucket policy: it is of another service, or S3 has none that it matches. */
export function actionFault(pattern: string): 'not-s3' | 'not-known' | undefined {
  if (/^\*+$/.test(pattern)) return undefined
  if (!/^s3:./i.test(pattern)) return 'not-s3'
  const glob = actionGlob(pattern)
  return S3_ACTIONS.some(action => accepts(glob, action)) ? undefined : 'not-known'
}
