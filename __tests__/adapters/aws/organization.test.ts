import { organization } from '../../fakes/aws/locked.js'
import { adaptersFor, problemOf, withAws } from './harness.js'

const DESCRIBE = 'organizations:DescribeOrganization'

describe('the organization, asked of AWS', () => {
  it('is answered by its id, and asked once', () =>
    withAws(async server => {
      server.state.organization = { ...organization(), id: 'o-abcdef1234' }
      const { account } = await adaptersFor(server)
      expect([await account.organization?.(), await account.organization?.()]).toEqual(['o-abcdef1234', 'o-abcdef1234'])
      expect(server.count(DESCRIBE)).toBe(1)
    }))

  it('is none where the account belongs to none', () =>
    withAws(async server => {
      expect(await (await adaptersFor(server)).account.organization?.()).toBeNull()
    }))

  it.each(['AccessDeniedException', 'AccessDenied'])('is not known to whoever may not ask (%s)', code =>
    withAws(async server => {
      server.state.organization = { ...organization(), id: 'o-abcdef1234' }
      server.fail(DESCRIBE, { fault: { kind: 'error', status: 400, code } })
      expect(await (await adaptersFor(server)).account.organization?.()).toBeUndefined()
    }),
  )

  it('fails where AWS fails', () =>
    withAws(async server => {
      server.fail(DESCRIBE, { fault: { kind: 'error', status: 500, code: 'ServiceException' } })
      const { account } = await adaptersFor(server)
      const { message } = await problemOf(account.organization?.() ?? Promise.resolve())
      expect(message).toMatch(/^It could not be found out which organization/)
    }))

  it('fails where the answer has no id', () =>
    withAws(async server => {
      server.fail(DESCRIBE, { fault: { kind: 'body', status: 200, body: '{"Organization":{}}' } })
      const { account } = await adaptersFor(server)
      const { message } = await problemOf(account.organization?.() ?? Promise.resolve())
      expect(message).toMatch(/^It could not be found out which organization/)
    }))
})
