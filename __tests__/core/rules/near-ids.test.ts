import { plain } from '../../../src/core/text/prose.js'
import { ADMIN_ID, CONNECT_ID, lockOf, OWNER, planned, SSO_ID } from '../../fakes/planned.js'

/** An id with so many other letters at its end. */
function mistyped(id: string, slips: number): string {
  const end = [...id.slice(id.length - slips)].map(letter => (letter === 'Q' ? 'W' : 'Q')).join('')
  return id.slice(0, id.length - slips) + end
}

async function hint(listed: string): Promise<string> {
  const { findings } = await planned([
    lockOf([`${CONNECT_ID}:*`, `${SSO_ID}:*`, `${ADMIN_ID}:*`, OWNER, `${listed}:*`]),
  ])
  const found = findings.find(({ rule }) => /^account-id-(unresolved|of-another-account)$/.test(rule))
  return found === undefined ? 'nothing' : plain(found.help)
}

describe('A listed id that no role has', () => {
  it.each([1, 2, 3])('is a slip of the pen where %s letters differ', async slips => {
    expect(await hint(mistyped(ADMIN_ID, slips))).toContain(`Did you mean \`${ADMIN_ID}:*\`, the role \`Admin\`?`)
  })

  it.each([4, 8])('is another one where %s letters differ', async slips => {
    expect(await hint(mistyped(ADMIN_ID, slips))).not.toContain('Did you mean')
  })

  it('is another one where it is longer', async () => {
    expect(await hint(`${ADMIN_ID}A`)).not.toContain('Did you mean')
  })
})
