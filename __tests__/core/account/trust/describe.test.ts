import { allow } from '../../../../scripts/trust-cases.js'
import { decideRole } from '../../../../src/core/account/trust/chain.js'
import { verdictWords } from '../../../../src/core/account/trust/describe.js'
import { plain } from '../../../../src/core/text/prose.js'
import { NOTHING_DECLARED, role } from './fixture.js'

describe('The way of a stranger, in words', () => {
  const open = role('open', allow('*'))
  const deploy = role('deploy', allow({ AWS: open.Arn }))
  const admin = role('admin', allow({ AWS: deploy.Arn }))
  const told = (asked: typeof open) =>
    plain(verdictWords(decideRole(asked, { ...NOTHING_DECLARED, roles: [open, deploy, admin] })))

  it('is the call alone where it leads straight in', () => {
    expect(told(open)).not.toContain('From there')
    expect(told(deploy)).toContain(told(open))
  })

  it('goes on from role to role', () => {
    expect(told(deploy)).toMatch(/ From there the way goes `open` → `deploy`, because each trusts the one before\.$/)
    expect(told(admin)).toMatch(/ goes `open` → `deploy` → `admin`, because each trusts the one before\.$/)
  })
})
