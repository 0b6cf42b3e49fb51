import type { RoleBook } from '../core/account/roles.js'
import { present } from '../core/text/present.js'
import type { StoringInstance } from '../report/report.js'

/** The instances that store in a bucket, each with its role. */
export function instanceNames(book: RoleBook, bucket: string): readonly StoringInstance[] {
  return book.instancesOf(bucket).map(({ Id, InstanceAlias, ServiceRole = '' }) => {
    const role = book.roleByArn(ServiceRole)
    return { name: InstanceAlias ?? Id, ...present({ roleId: role?.RoleId }) }
  })
}
