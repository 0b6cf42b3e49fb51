import { manyRoles } from '../../fakes/aws/state.js'
import type { AwsServer } from '../../fakes/aws-server.js'
import { adaptersFor, problemOf, withAws } from './harness.js'

const LIST = 'iam:ListRoleTags'

function tagged(server: AwsServer): void {
  server.state.roles = manyRoles(2).map((role, at) => ({ ...role, tags: at === 0 ? { team: 'voice', Empty: '' } : {} }))
}

describe('the tags of a role, asked of AWS', () => {
  it('are all of them, an empty value too, and none where it has none', () =>
    withAws(async server => {
      tagged(server)
      const { account } = await adaptersFor(server)
      const tags = (await account.roles()).map(async role => account.tags?.(role))
      expect(await Promise.all(tags)).toEqual([
        [
          { Key: 'team', Value: 'voice' },
          { Key: 'Empty', Value: '' },
        ],
        [],
      ])
    }))

  it('are asked for once by whoever may not list them', () =>
    withAws(async server => {
      tagged(server)
      server.fail(LIST, { fault: { kind: 'error', status: 403, code: 'AccessDenied' } })
      const { account } = await adaptersFor(server)
      for (const role of await account.roles()) expect(await account.tags?.(role)).toBeUndefined()
      expect(server.count(LIST)).toBe(1)
    }))

  it('fail where AWS fails', () =>
    withAws(async server => {
      tagged(server)
      server.fail(LIST, { fault: { kind: 'error', status: 500, code: 'ServiceFailure' } })
      const { account } = await adaptersFor(server)
      const [role] = await account.roles()
      if (role === undefined) throw new Error('there are roles')
      const { message } = await problemOf(account.tags?.(role) ?? Promise.resolve())
      expect(message).toMatch(/^The tags of `app-00000` could not be read/)
    }))
})
